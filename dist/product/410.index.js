
"use strict";
exports.id=410;
exports.ids=[410];
exports.modules={1410:((e,n,t)=>{
t.d(n,{releaseLeft:()=>releaseLeft});
var r=t(9777);
var a=t(3072);
var i=t(1847);
var s=t(2736);
var o=t(6893);
var l=t(7170);
const c=10*6e4;
const u="The sweep (the action in sweep/ of this repository) releases it when its time is over: it is tagged alicloud-image-builder:run. The cloud releases the instance by itself at its automatic release time.";
async function releaseLeft(e,n){
const t=tryPlan(n);
const i=new a.eb;
const o=(0,r.LM)({builds:e.map(({build:e})=>e),colour:n.colour});
await Promise.all(e.map(async e=>{
const r=new s.s(e.build);
r.subscribe(o);
await r.phase("cleanup","Releasing what the build left behind",()=>releaseLedger(e,t,{events:r,runner:n,credentials:i}),e=>e)}))}
async function releaseLedger({path:e,build:n},t,{events:a,runner:s,credentials:o}){
const l=t.find(({name:e})=>e===n);
if(l===undefined)return warn(a,e,`Nothing says how to reach the cloud of the build "${n}" any more`);
try{
const n=await l.kind.release(l.options,{env:s.env,idToken:(0,r.uw)(s),credentials:o,events:a,ledgerPath:e,placeOf:l.placeOf,signal:AbortSignal.timeout(c),run:(0,r.vZ)(s)});
if(n.length>0)a.emit({type:"warning",message:`Something is left behind. ${u}`});
return n.length===0}catch(n){
return warn(a,e,(0,i.Uc)(n))}}
function warn(e,n,t){
e.emit({type:"warning",message:`May be left behind in the cloud: ${leftIn(n)}. ${t.replace(/\.$/,"")}. ${u}`});
return false}
function leftIn(e){
const n=o.Oc.reopen(e);
n.close();
return n.entries.filter(o.nT).map(({kind:e,id:n,name:t,region:r})=>`${(0,o.bh)(e)} ${n??t??"(of unknown ID)"} in ${r}`).join(", ")}
function tryPlan(e){
try{
return(0,l.b)(e,()=>undefined)}catch(e){
r.Wh.warning(`The inputs cannot be read any more: ${(0,i.Uc)(e)}`);
return[]}}})};
