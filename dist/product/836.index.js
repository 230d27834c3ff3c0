
"use strict";
exports.id=836;
exports.ids=[836];
exports.modules={1836:((e,n,t)=>{
var o=t(9777);
var s=t(8747);
var r=t(4940);
var i=t(8037);
var a=t(8948);
var u=t(8131);
var c=t(4343);
async function reportSweep(e,n,t){
for(const t of e)logBuild(t,n);
for(const{reason:e,...t}of n.unproven)s.W.notice(`The ${(0,u.w)(t)} bears tags of this action, but ${e}: it is not touched.`);
s.W.line(verdict(e,n));
(0,a.Kn)(sweepOutputs(e,n),t);
await (0,c.fe)((0,r.E$)(`${sections(e,n).join("\n\n")}
`),t)}
function sweepOutputs(e,{unproven:n}){
const t=e.flatMap(({run:e,expires:n,resources:t})=>t.map(({name:t,reason:o,...s})=>({...s,name:t??null,run:e,expires:n.toISOString(),reason:o??null})));
const o=n.map(e=>({...e,status:"unproven",name:null,run:null,expires:null}));
return{resources:(0,r.E$)(JSON.stringify([...t,...o])),found:String(count(e,"found")),released:String(count(e,"released")),left:String(count(e,"left"))}}
function logBuild({run:e,expires:n,resources:t},o){
const r=t.some(({status:e})=>e==="alive");
const i=r?" It may still be running, and is left alone.":"";
s.W.line(`${e}: by its tags over at ${shownTime(n)}.${i}`);
for(const e of t)s.W.line(`  ${inWords(e,o)}: ${(0,u.w)(e)}${because(e)}`)}
function inWords({status:e},{isDryRun:n}){
return e==="kept"&&n?"would keep":l[e]}
const l={alive:"in use",found:"would release",released:"released",kept:"kept, since it is the user's",left:"not released"};
function because({reason:e}){
return e===undefined?"":` (${e})`}
function shownTime(e){
return`${e.toISOString().slice(0,16).replace("T"," ")} UTC`}
function verdict(e,{isDryRun:n,unseen:t,unproven:o}){
const[s,r,i]=[count(e,n?"found":"released"),count(e,"kept"),count(e,"left")];
const a=n?"There is nothing to release.":"There was nothing to release.";
const[u,c]=n?["would be released","would be kept"]:["released","kept"];
const l=[...s===0&&i===0?[a]:s===0?[]:[`${s} ${u}.`],...r===0?[]:[`${r} ${c}: good images, their snapshots, and disks that are to stay.`],...i===0?[]:[`${i} could not be released.`],...o.length===0?[]:[`${o.length} not touched, since their tags prove nothing.`],...t.length===0?[]:[`Not looked at: ${t.join(", ")}.`],...n?["Nothing was done (dry_run)."]:[]];
return l.join(" ")}
function count(e,n){
return e.reduce((e,{resources:t})=>e+t.filter(({status:e})=>e===n).length,0)}
function sections(e,n){
const t=e.flatMap(({run:e,expires:t,resources:o})=>o.map(o=>row(e,shownTime(t),o,inWords(o,n))));
const o=n.unproven.map(e=>row("","",e,"not touched"));
const s=["Run","Over at","Kind","ID","Name","Region","What became of it"];
const r=[...t,...o];
return["## Sweep of what image builds left behind",(0,i.Mk)(verdict(e,n)),...r.length===0?[]:[(0,c.Rl)(s,r)]]}
function row(e,n,{kind:t,id:o,name:s,region:r,reason:a},c){
return[(0,i.Mk)(e),n,(0,u.E)(t),(0,i.aY)(o),(0,i.Mk)(s??""),(0,i.Mk)(r),`${c}${a===undefined?"":`: ${(0,i.Mk)(a)}`}`]}
var d=t(3072);
var h=t(1847);
var f=t(6893);
var p=t(7084);
var w=t(561);
const g="all";
const{skip_region_validation:m,...b}=p.P;
const v={regions:(0,w.lq)((0,w.c3)((0,w.Qq)()),"The regions to look into, those that images were copied to included; `all` for every region that the account may use.",{defaultText:"`region`"}),dry_run:(0,w.P_)((0,w.Jt)(),false,"Only show what would be released."),older_than:(0,w.lq)((0,w.p0)({holds:e=>e>0,message:"must be more than 0"}),"Release what was begun longer ago than this, such as `12h`, whatever its own tags say. Choose more than any build takes: a running one would lose its instance.",{defaultText:"the time that each build wrote into the tags of its resources"}),repository:(0,w.lq)((0,w.Qq)((0,w.cK)(/^[^\s/]+\/[^\s/]+$/,'must be a repository such as "owner/name"')),"Only what runs of this repository left behind, as `owner/name`; the rest is not looked at."),...b};
var $=t(4012);
const y={file:"inputs"};
function planSweep(e){
const n=new h.Zw;
const t=(0,o.Ko)({env:e.env,table:v,ownInputs:[],problems:n,readYaml:$.Gn});
const s=(0,w.Ac)(v,asMap(t.options),{problems:n,env:e.env,notice:()=>undefined});
n.throwIfAny();
const r=s.values;
if(r.regions?.length===0)n.add({option:"regions",place:s.placeOf("regions"),message:"must name at least one."});
const i=(0,d.zS)({options:{...r,region:r.region??r.regions?.find(e=>e!==g)},placeOf:o.GP,place:y,env:e.env},n);
n.throwIfAny();
if(i===undefined)throw new Error("The access to the cloud is neither complete nor a problem.");
return{options:r,access:i}}
function asMap(e){
const n=[...e].map(([e,n])=>[e,{keyPlace:n.place,value:n}]);
return{kind:"map",entries:new Map(n),place:y}}
var k=t(2736);
async function sweepBuild(e,n){
const{options:t,regions:o,cloud:s,signal:r}=n;
const isHere=({region:e})=>o.includes(e);
const i=e.entries.filter(isHere);
if(!e.isOver(Date.now(),t.older_than))return described(e,i,()=>({status:"alive"}));
if(e.unseen.length>0&&t.older_than===undefined){
const n=`it may still be at work in ${e.unseen.join(", ")}, where it makes images too and which could not be looked at`;
return described(e,i,()=>({status:"left",reason:n}))}
const a=new k.s(e.run);
const u={ledger:e,cloud:s,events:a,signal:r,runName:e.run,only:isHere};
if(t.dry_run){
const{kept:n,replaced:t}=await (0,f.Sh)(u);
const o=new Set(n.map(({entry:e})=>e));
const s=described(e,i,({entry:e})=>({status:o.has(e)?"kept":"found"}));
return{...s,resources:[...s.resources,...t.map(e=>({...e,status:"found"}))]}}
a.subscribe(n.listener);
const c=[];
a.subscribe(e=>{
if(e.type!=="resource_released"||i.some(({id:n})=>n===e.id))return;
const{kind:n,id:t,region:o}=e;
c.push({kind:n,id:t,region:o,status:"released",reason:S})});
const l=await a.phase("cleanup",`Releasing what ${e.run} left behind`,()=>(0,f.Th)(u),({length:e})=>e===0);
const d=new Map(l.map(({entry:e,reason:n})=>[e.entry,n]));
const h=described(e,e.entries.filter(isHere),({entry:e,state:n})=>{
const t=d.get(e);
if(t!==undefined)return{status:"left",reason:t};
return{status:n==="finished"?"kept":"released"}});
return{...h,resources:[...h.resources,...c]}}
const S="replaced by a new image";
function described({run:e,expires:n},t,o){
const s=t.map(e=>({kind:e.kind,id:e.id??"",region:e.region,...o(e),...e.name!==undefined&&{name:e.name}}));
return{run:e,expires:n,resources:s}}
;
const T="alicloud-image-builder-sweep";
async function sweepAccount(e,n){
const{options:t,access:s}=planSweep(e);
const r=(0,d.Qg)(s,{userAgent:T,idToken:(0,o.uw)(e)});
const i=await regionsOf(t,s.region,r,n);
o.Wh.line(`Looking for what image builds left behind in ${i.join(", ")}`);
const{builds:a,unproven:u,failures:c}=await (0,f.vo)(i,{cloud:r,signal:n});
n.throwIfAborted();
for(const{region:n,error:t}of c)(0,o.N7)(t,e,{subject:`Looking into ${n}`});
const l=a.filter(({run:e})=>isWanted(e,t));
tellOthers(a.length-l.length,t);
const h=(0,o.LM)({builds:l.map(({run:e})=>e),colour:e.colour});
const p=await Promise.all(l.map(e=>sweepBuild(e,{options:t,regions:i,cloud:r,signal:n,listener:h})));
tellElsewhere(l,i);
const w={isDryRun:t.dry_run,unseen:c.map(({region:e})=>e),unproven:u};
await reportSweep(p,w,e);
return c.length===0&&!p.some(({resources:e})=>e.some(remains))}
const O="The sweep";
async function regionsOf({regions:e},n,t,o){
if(e?.includes(g)!==true)return[...new Set(e??[n])];
const s=await t.call(d.V8,{},{region:n,signal:o,doing:"list the regions"});
const r=(s.regions?.region??[]).flatMap(({regionId:e})=>e??[]);
if(r.length===0)throw new h.zS("The cloud lists no regions: there is nothing to look into.");
return r}
function isWanted(e,{repository:n}){
if(n===undefined)return true;
const t=`${n} run `.slice(0,128).toLowerCase();
return e.toLowerCase().startsWith(t)}
function tellOthers(e,{repository:n=""}){
if(e>0)o.Wh.line(`Passed over: ${e} ${e===1?"build":"builds"} of others than ${n}.`)}
function tellElsewhere(e,n){
for(const{run:t,entries:s}of e){
const e=new Set(s.map(({region:e})=>e).filter(e=>!n.includes(e)));
if(e.size>0)o.Wh.notice(`${t} has also left something in ${[...e].join(", ")}, which regions does not name.`)}}
function remains({status:e}){
return e==="left"||e==="found"}
;
void sweep((0,o.fY)());
async function sweep(e){
(0,o.Pz)();
(0,o.QU)(e);
const n=(0,o.dJ)(O);
try{
const t=await sweepAccount(e,n.signal);
process.exitCode=n.exitCode??(t?0:1)}catch(t){
(0,o.N7)(t,e,{subject:O,untouched:"nothing was released"});
process.exitCode=n.exitCode??1}}})};
