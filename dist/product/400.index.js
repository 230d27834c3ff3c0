
"use strict";
exports.id=400;
exports.ids=[400];
exports.modules={6400:((e,n,s)=>{
var t=s(7598);
var a=s(3024);
var i=s(9817);
var o=s(8261);
var r=s(2367);
var c=s(3454);
var d=s(7170);
var l=s(9246);
const u=6500;
void main((0,i.fY)());
async function main(e){
(0,i.Pz)();
(0,i.cR)();
(0,i.QU)(e);
const n={runner:e,cancellation:(0,i.dJ)(),timeline:new i.Kf,results:[],hasEnded:false};
endAfterGrace(n);
try{
await build(n)}catch(s){
n.failure=s;
(0,i.N7)(s,e)}
await end(n);
n.hasEnded=true}
async function build(e){
const{runner:n,timeline:s}=e;
const c=(0,d.b)(n,(e,n)=>i.Wh.notice(`${(0,r.dE)(n)}: ${e}`));
const u=(0,i.YW)(n);
const f=c.map(({name:e})=>({name:e,mark:(0,t.randomUUID)()}));
(0,i.BQ)({ledgerFolder:u,builds:f},n);
const v=(0,i.LM)({builds:c.map(({name:e})=>e),colour:n.colour});
e.results=await (0,o.r8)(c,{env:n.env,programEnv:(0,i.yE)(n),idToken:(0,i.uw)(n),signal:e.cancellation.signal,ledgerFolder:u,run:(0,i.vZ)(n),marks:f.map(({mark:e})=>e),listener:e=>{
v(e);
s.listen(e)},onProgress:s=>{
e.results=s;
(0,i.n0)(s,n)}});
if((0,a.existsSync)(u)&&(0,l.C2)(u).length===0)(0,i.TL)(n);
for(const{name:s,cause:t}of e.results){
if(t===undefined)continue;
(0,i.N7)(t,n,{subject:c.length>1?`The build ${s}`:undefined})}}
async function end({runner:e,cancellation:n,timeline:s,results:t,failure:a}){
await (0,i.Sy)({results:t,timeline:s,error:a,now:Date.now()},e);
const o=a===undefined&&t.every(e=>e.status==="success");
process.exitCode=n.exitCode??(o?0:1)}
function endAfterGrace(e){
const endNow=async()=>{
if(e.hasEnded)process.exit();
(0,i.N7)(e.cancellation.signal.reason,e.runner);
i.Wh.warning("The time for releasing is over; the post step goes on with it.");
await end(e);
process.exit()};
e.cancellation.signal.addEventListener("abort",()=>{
setTimeout(()=>void endNow(),u).unref()})}})};
