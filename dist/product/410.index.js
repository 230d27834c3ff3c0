
"use strict";
exports.id=410;
exports.ids=[410];
exports.modules={1410:((e,t,n)=>{
n.d(t,{releaseLeft:()=>releaseLeft});
var r=n(9817);
var a=n(4104);
var o=n(2367);
var s=n(2736);
var i=n(9246);
var c=n(7170);
const l=4*6e4;
async function releaseLeft({ledgers:e,lost:t,folder:n},o){
const i=tryPlan(o);
const c=new a.eb;
const l=[...e.map(({build:e})=>e),...t.map(({name:e})=>e)];
const u=(0,r.LM)({builds:l,colour:o.colour});
const begin=async(e,t)=>{
const n=new s.s(e);
n.subscribe(u);
await n.phase("cleanup","Releasing what the build left behind",()=>t({planned:i.find(({name:t})=>t===e),events:n,runner:o,credentials:c}),e=>e)};
await Promise.all([...e.map(e=>begin(e.build,t=>releaseLedger(e,t))),...t.map(({name:e,mark:t})=>begin(e,r=>releaseLost({name:e,mark:t,folder:n},r)))])}
async function releaseLedger({path:e,build:t},n){
const{planned:r,events:a}=n;
const warn=t=>{
const n=openIn(e);
return tellMayBeLeft(a,leftInWords(n),t,n)};
if(r===undefined)return warn(noWayTo(t));
try{
const t={...contextOf(r,n),ledgerPath:e};
return tellLeft(a,await r.kind.release(r.options,t))}catch(e){
return warn((0,o.Uc)(e))}}
async function releaseLost({name:e,mark:t,folder:n},r){
const{planned:a,events:s}=r;
s.emit({type:"warning",message:`The file in which the build "${e}" wrote what it creates is gone from ${n}: did a step of this job empty RUNNER_TEMP? What bears the build's tags is looked for, and released.`});
const warn=t=>tellMayBeLeft(s,`whatever the build "${e}" has created`,t);
if(a===undefined)return warn(noWayTo(e));
try{
const e={...contextOf(a,r),mark:t};
return tellLeft(s,await a.kind.releaseMarked(a.options,e))}catch(e){
return warn((0,o.Uc)(e))}}
function contextOf({placeOf:e},{events:t,runner:n,credentials:a}){
return{env:n.env,idToken:(0,r.uw)(n),credentials:a,events:t,placeOf:e,signal:new AbortController().signal,pace:{wait:{releaseWithinMs:l}},run:(0,r.vZ)(n)}}
function noWayTo(e){
return`Nothing says how to reach the cloud of the build "${e}" any more`}
function tellLeft(e,t){
const n=t.map(({entry:e})=>e);
if(t.length>0)e.emit({type:"warning",message:`Something is left behind. ${wayOut(n)}`});
return t.length===0}
function tellMayBeLeft(e,t,n,r){
e.emit({type:"warning",message:`May be left behind in the cloud: ${t}. ${n.replace(/\.$/,"")}. ${wayOut(r)}`});
return false}
const u="The sweep (the action in sweep/ of this repository) releases it when its time is over: it is tagged alicloud-image-builder:run.";
const f="The cloud releases the instance by itself at its automatic release time.";
function wayOut(e){
const t=e?.some(({kind:e})=>e==="instance")??true;
return t?`${u} ${f}`:u}
function openIn(e){
const t=i.Oc.reopen(e);
t.close();
return t.entries.filter(i.nT)}
function leftInWords(e){
return e.map(({kind:e,id:t,name:n,region:r})=>`${(0,i.bh)(e)} ${t??n??"(of unknown ID)"} in ${r}`).join(", ")}
function tryPlan(e){
try{
return(0,c.b)(e,()=>undefined)}catch(e){
r.Wh.warning(`The inputs cannot be read any more: ${(0,o.Uc)(e)}`);
return[]}}})};
