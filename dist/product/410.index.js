
"use strict";
exports.id=410;
exports.ids=[410];
exports.modules={51410:((e,t,n)=>{
n.d(t,{releaseLeft:()=>releaseLeft});
var r=n(76760);
var a=n.n(r);
var o=n(69817);
var s=n(14104);
var i=n(2367);
var l=n(82736);
var c=n(94568);
var u=n(7170);
const d=4*6e4;
async function releaseLeft({ledgers:e,lost:t},n){
const r=tryPlan(n);
const a=new s.eb;
const i=[...e.map(({build:e})=>e),...t.map(({name:e})=>e)];
const c=(0,o.LM)({builds:i,colour:n.colour});
const begin=async(e,t)=>{
const o=new l.s(e);
o.subscribe(c);
await o.phase("cleanup","Releasing what the build left behind",()=>t({planned:r.find(({name:t})=>t===e),events:o,runner:n,credentials:a}),e=>e)};
await Promise.all([...e.map(e=>begin(e.build,t=>releaseLedger(e,t))),...t.map(e=>begin(e.name,t=>releaseLost(e,t)))])}
async function releaseLedger({path:e,build:t},n){
const{planned:r,events:a}=n;
const warn=t=>{
const n=openIn(e);
return tellMayBeLeft(a,leftInWords(n),t,n)};
if(r===undefined)return warn(noWayTo(t));
try{
const t={...contextOf(r,n),ledgerPath:e};
return tellLeft(a,await r.kind.release(r.options,t))}catch(e){
return warn((0,i.Uc)(e))}}
async function releaseLost(e,t){
const{planned:n,events:r}=t;
const{name:a,mark:o}=e;
const tell=t=>r.emit({type:"warning",message:`${lossInWords(e)} ${t}`});
const s=e.trouble!=="gone"&&n!==undefined&&n.onError!=="cleanup";
if(s){
tell(`What bears the build's tags may be kept on purpose (on_error: ${n.onError}), so that nothing is released. ${wayOut(undefined)}`);
return true}
tell("What bears the build's tags is looked for, and released.");
const warn=e=>tellMayBeLeft(r,`whatever the build "${a}" has created`,e);
if(n===undefined)return warn(noWayTo(a));
try{
const e={...contextOf(n,t),mark:o};
return tellLeft(r,await n.kind.releaseMarked(n.options,e))}catch(e){
return warn((0,i.Uc)(e))}}
function lossInWords({name:e,path:t,trouble:n,reason:a=""}){
const o=`The file in which the build "${e}" wrote what it creates`;
switch(n){case"gone":
return`${o} is gone from ${(0,r.dirname)(t)}: did a step of this job empty RUNNER_TEMP?`;case"unreadable":
return`${o} does not tell it any more. ${a.replace(/\.$/,"")}.`;case"cut off":
return`${o} (${t}) is cut off: the disk was full, or the build was killed while it wrote.`}}
function contextOf({placeOf:e},{events:t,runner:n,credentials:r}){
return{env:n.env,idToken:(0,o.uw)(n),credentials:r,events:t,placeOf:e,signal:new AbortController().signal,pace:{wait:{releaseWithinMs:d}},run:(0,o.vZ)(n)}}
function noWayTo(e){
return`Nothing says how to reach the cloud of the build "${e}" any more`}
function tellLeft(e,t){
const n=t.map(({entry:e})=>e);
if(t.length>0)e.emit({type:"warning",message:`Something is left behind. ${wayOut(n)}`});
return t.length===0}
function tellMayBeLeft(e,t,n,r){
e.emit({type:"warning",message:`May be left behind in the cloud: ${t}. ${n.replace(/\.$/,"")}. ${wayOut(r)}`});
return false}
const f="The sweep (the action in sweep/ of this repository) releases it when its time is over: it is tagged alicloud-image-builder:run.";
const h="The cloud releases the instance by itself at its automatic release time.";
function wayOut(e){
const t=e?.some(({kind:e})=>e==="instance")??true;
return t?`${f} ${h}`:f}
function openIn(e){
const t=c.Oc.reopen(e);
t.close();
return t.entries.filter(c.nT)}
function leftInWords(e){
return e.map(({kind:e,id:t,name:n,region:r})=>`${(0,c.bh)(e)} ${t??n??"(of unknown ID)"} in ${r}`).join(", ")}
function tryPlan(e){
try{
return(0,u.b)(e,()=>undefined)}catch(e){
o.Wh.warning(`The inputs cannot be read any more: ${(0,i.Uc)(e)}`);
return[]}}})};
