
"use strict";
exports.id=400;
exports.ids=[400];
exports.modules={56400:((e,n,s)=>{
var t=s(77598);
var a=s(69817);
var o=s(49308);
var r=s(2367);
var i=s(43454);
var c=s(7170);
var d=s(94568);
const l=6500;
void main((0,a.fY)());
async function main(e){
(0,a.Pz)();
(0,a.cR)();
(0,a.QU)(e);
const n={runner:e,cancellation:(0,a.dJ)(),timeline:new a.Kf,results:[],hasEnded:false};
endAfterGrace(n);
try{
await build(n)}catch(s){
n.failure=s;
(0,a.N7)(s,e)}
await end(n);
n.hasEnded=true}
async function build(e){
const{runner:n,timeline:s}=e;
const i=(0,c.b)(n,(e,n)=>a.Wh.notice(`${(0,r.dE)(n)}: ${e}`));
const l=(0,a.YW)(n);
const u=i.map(({name:e})=>({name:e,mark:(0,t.randomUUID)()}));
(0,a.BQ)({ledgerFolder:l,builds:u},n);
const f=(0,a.LM)({builds:i.map(({name:e})=>e),colour:n.colour});
e.results=await (0,o.r8)(i,{env:n.env,programEnv:(0,a.yE)(n),idToken:(0,a.uw)(n),signal:e.cancellation.signal,ledgerFolder:l,run:(0,a.vZ)(n),marks:u.map(({mark:e})=>e),listener:e=>{
f(e);
s.listen(e)},onProgress:s=>{
e.results=s;
(0,a.n0)(s,n)}});
const v=e.results.some(e=>e.leavesOpen);
if(!v&&(0,d.WP)(l))(0,a.TL)(n);
for(const{name:s,cause:t}of e.results){
if(t===undefined)continue;
(0,a.N7)(t,n,{subject:i.length>1?`The build ${s}`:undefined})}}
async function end({runner:e,cancellation:n,timeline:s,results:t,failure:o}){
await (0,a.Sy)({results:t,timeline:s,error:o,now:Date.now()},e);
const r=o===undefined&&t.every(e=>e.status==="success");
process.exitCode=n.exitCode??(r?0:1)}
function endAfterGrace(e){
const endNow=async()=>{
if(e.hasEnded)process.exit();
(0,a.N7)(e.cancellation.signal.reason,e.runner);
a.Wh.warning("The time for releasing is over; the post step goes on with it.");
await end(e);
process.exit()};
e.cancellation.signal.addEventListener("abort",()=>{
setTimeout(()=>void endNow(),l).unref()})}})};
