
"use strict";
exports.id=400;
exports.ids=[400];
exports.modules={6400:((e,n,s)=>{
var t=s(9777);
var o=s(8261);
var i=s(1847);
var r=s(3454);
var a=s(7170);
;
const c=6500;
void main((0,t.fY)());
async function main(e){
(0,t.Pz)();
(0,t.cR)();
(0,t.QU)(e);
const n={runner:e,cancellation:(0,t.dJ)(),timeline:new t.Kf,results:[],hasEnded:false};
endAfterGrace(n);
try{
await build(n)}catch(s){
n.failure=s;
(0,t.N7)(s,e)}
await end(n);
n.hasEnded=true}
async function build(e){
const{runner:n,timeline:s}=e;
const r=(0,a.b)(n,(e,n)=>t.Wh.notice(`${(0,i.dE)(n)}: ${e}`));
const c=(0,t.YW)(n);
(0,t.rx)(c,n);
const d=(0,t.LM)({builds:r.map(({name:e})=>e),colour:n.colour});
e.results=await (0,o.r8)(r,{env:n.env,programEnv:(0,t.yE)(n),idToken:(0,t.uw)(n),signal:e.cancellation.signal,ledgerFolder:c,run:(0,t.vZ)(n),listener:e=>{
d(e);
s.listen(e)},onProgress:s=>{
e.results=s;
(0,t.n0)(s,n)}});
for(const{name:s,cause:o}of e.results){
if(o===undefined)continue;
(0,t.N7)(o,n,{subject:r.length>1?`The build ${s}`:undefined})}}
async function end({runner:e,cancellation:n,timeline:s,results:o,failure:i}){
await (0,t.Sy)({results:o,timeline:s,error:i,now:Date.now()},e);
const r=i===undefined&&o.every(e=>e.status==="success");
process.exitCode=n.exitCode??(r?0:1)}
function endAfterGrace(e){
const endNow=async()=>{
if(e.hasEnded)process.exit();
(0,t.N7)(e.cancellation.signal.reason,e.runner);
t.Wh.warning("The time for releasing is over; the post step goes on with it.");
await end(e);
process.exit()};
e.cancellation.signal.addEventListener("abort",()=>{
setTimeout(()=>void endNow(),c).unref()})}})};
