
"use strict";
exports.id=836;
exports.ids=[836];
exports.modules={11836:((e,n,t)=>{
var o=t(69817);
var s=t(2367);
var r=t(54940);
var i=t(47376);
var a=t(28747);
var u=t(38037);
var c=t(18948);
var l=t(58131);
var d=t(84343);
const h=20;
function tellUnseen(e,n){
for(const{region:t,error:o}of e.slice(0,h))(0,i.N)(o,n,{subject:`Looking into ${t}`});
const t=e.slice(h);
if(t.length>0)a.W.line(`The same happened, for these or other reasons, in ${names(t)}; see the job summary.`)}
async function reportSweep(e,n,t){
for(const t of e)logBuild(t,n);
tellUnproven(n.unproven);
a.W.line(verdict(e,n));
(0,c.Kn)(sweepOutputs(e,n),t);
await (0,d.fe)((0,r.E$)(`${sections(e,n).join("\n\n")}
`),t)}
async function reportNoSweep(e,n){
(0,c.Kn)({...f,resources:"[]",unseen:"[]"},n);
const t=[g,"Nothing was looked at, and nothing was released.",(0,d.Oe)(e)];
await (0,d.fe)((0,r.E$)(`${t.join("\n\n")}
`),n)}
const f={found:"",released:"",left:""};
const g="## Sweep of what image builds left behind";
function sweepOutputs(e,n){
const t=e.flatMap(({run:e,expires:n,resources:t})=>t.map(({name:t,reason:o,...s})=>({...s,name:t??null,run:e,expires:n.toISOString(),reason:o??null})));
const o=n.unproven.map(e=>({...e,status:"unproven",name:null,run:null,expires:null}));
return{resources:(0,r.E$)(JSON.stringify([...t,...o])),unseen:(0,r.E$)(JSON.stringify(n.unseen.map(unseenOutput))),...sawNothing(n)?f:{found:String(count(e,"found")),released:String(count(e,"released")),left:String(count(e,"left"))}}}
function unseenOutput({region:e,kinds:n,error:t}){
return{region:e,kinds:n,reason:(0,s.Uc)(t)}}
function sawNothing({regions:e,unseen:n}){
return e.every(e=>n.some(n=>n.isWhole&&n.region===e))}
function tellUnproven(e){
for(const{reason:n,...t}of e.slice(0,h))a.W.notice(`The ${(0,l.w)(t)} bears tags of this action, but ${n}: it is not touched.`);
const n=e.length-h;
if(n>0)a.W.line(`${n} more bear tags of this action that prove nothing; see the output "resources".`)}
function logBuild({run:e,expires:n,resources:t},o){
const s=t.some(({status:e})=>e==="alive");
const r=s?" It may still be running, and is left alone.":"";
a.W.line(`${e}: by its tags over at ${shownTime(n)}.${r}`);
for(const e of t)a.W.line(`  ${inWords(e,o)}: ${(0,l.w)(e)}${because(e)}`)}
function inWords({status:e},{isDryRun:n}){
return e==="kept"&&n?"would keep":p[e]}
const p={alive:"in use",found:"would release",released:"released",kept:"kept, since it is the user's",left:"not released",gone:"gone without this sweep"};
function because({reason:e}){
return e===undefined?"":` (${e})`}
function shownTime(e){
return`${e.toISOString().slice(0,16).replace("T"," ")} UTC`}
function verdict(e,n){
const{isDryRun:t,unseen:o}=n;
const s=o.filter(({isWhole:e})=>!e);
const r=o.filter(({isWhole:e})=>e);
const i=[...sawNothing(n)?[]:whatCame(e,n),...r.length===0?[]:[`Nothing is known of what builds left in ${names(r)}: ${r.length===1?"it":"they"} could not be looked at.`],...s.slice(0,w).map(({region:e,kinds:n})=>`In ${e} these could not be looked at: ${n.map(kindNames).join(", ")}.`),...s.length>w?[`Nor all of ${s.length-w} regions more.`]:[],...t?["Nothing was done (dry_run)."]:[]];
return i.join(" ")}
function whatCame(e,{isDryRun:n,unseen:t,unproven:o}){
const[s,r,i,a]=[count(e,n?"found":"released"),count(e,"gone"),count(e,"kept"),count(e,"left")];
const u=`there ${n?"is":"was"} nothing to release.`;
const[c,l]=n?["would be released","would be kept"]:["released","kept"];
const d=s===0&&r===0&&a===0;
return[...d?[t.length>0?`As far as could be seen, ${u}`:upperFirst(u)]:[],...s===0?[]:[`${s} ${c}.`],...r===0?[]:[`${r} gone without this sweep: released by somebody else, or by the cloud, meanwhile.`],...i===0?[]:[`${i} ${l}: good images, their snapshots, and disks that are to stay.`],...a===0?[]:[`${a} could not be released.`],...o.length===0?[]:[`${o.length} not touched, since their tags prove nothing.`]]}
function upperFirst(e){
return`${e.slice(0,1).toUpperCase()}${e.slice(1)}`}
function kindNames(e){
return`${(0,l.E)(e).replace(/ch$/,"che")}s`}
const w=20;
function names(e){
const n=e.map(({region:e})=>e);
const t=n.length-w;
return`${n.slice(0,w).join(", ")}${t>0?` and ${t} more`:""}`}
function count(e,n){
return e.reduce((e,{resources:t})=>e+t.filter(({status:e})=>e===n).length,0)}
function sections(e,n){
const t=e.flatMap(({run:e,expires:t,resources:o})=>o.map(o=>row(e,shownTime(t),o,inWords(o,n))));
const o=n.unproven.map(e=>row("","",e,"not touched"));
const s=["Run","Over at","Kind","ID","Name","Region","What became of it"];
const r=[...t,...o];
return[g,(0,u.Mk)(verdict(e,n)),...r.length===0?[]:[(0,d.Rl)(s,r)],...unseenTable(n.unseen)]}
function unseenTable(e){
if(e.length===0)return[];
const n=e.map(({region:e,kinds:n,isWhole:t,error:o})=>[(0,u.Mk)(e),t?"everything":n.map(kindNames).join(", "),(0,u.Mk)((0,s.Uc)(o))]);
return["### Not looked at",(0,d.Rl)(["Region","What","Why"],n)]}
function row(e,n,{kind:t,id:o,name:s,region:r,reason:i},a){
return[(0,u.Mk)(e),n,(0,l.E)(t),(0,u.aY)(o),(0,u.Mk)(s??""),(0,u.Mk)(r),`${a}${i===undefined?"":`: ${(0,u.Mk)(i)}`}`]}
var m=t(14104);
var b=t(94568);
var $=t(57084);
var y=t(57874);
const v="all";
const k=/^(?=.{3,40}$)[a-z]+(-[a-z\d]+)+$/;
const O=(0,y.cK)(k,"must be the ID of a region, such as cn-beijing");
const S={holds:e=>e===v||O.holds(e),message:`${O.message}, or "${v}"; several are a list, such as [cn-hangzhou, cn-beijing]`};
const{skip_region_validation:N,...T}=$.P;
const W={regions:(0,y.lq)(regionList(),"The regions to look into, those that images were copied to included; `all` for every region that the account may use.",{defaultText:"`region`"}),dry_run:(0,y.P_)((0,y.Jt)(),false,"Only show what would be released."),older_than:(0,y.lq)((0,y.KW)({holds:e=>e>0,message:"must be more than 0"}),"Release what was begun longer ago than this, such as `12h`, whatever its own tags say. Choose more than any build takes: a running one would lose its instance.",{defaultText:"the time that each build wrote into the tags of its resources"}),repository:(0,y.lq)((0,y.Qq)((0,y.cK)(/^[^\s/]+\/[^\s/]+$/,'must be a repository such as "owner/name"')),"Only what runs of this repository left behind, as `owner/name`; the rest is not looked at."),...T,ram_session_expiration:{...T.ram_session_expiration,doc:"How long the assumed role's credentials live, in seconds. They are renewed while the sweep works."},region:(0,y.lq)((0,y.Qq)(O),"The region to look into where `regions` is not given, and the one that is asked which regions there are where it is `all`.",{defaultText:"from `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` or the profile; one of them must be given where `regions` is not. To be asked: else `cn-hangzhou`"})};
function asksForAll({regions:e=[]}){
return e.includes(v)}
function namedIn({regions:e=[]}){
return e.find(e=>e!==v)}
function regionList(){
const e=(0,y.c3)((0,y.Qq)(S));
return{...e,read:(n,t)=>n.kind==="map"?t.refuse(n,"must be a region, or a list of regions such as [cn-hangzhou, cn-beijing]"):e.read(n,t)}}
var _=t(51722);
const j="cn-hangzhou";
const I={file:"inputs"};
function planSweep(e){
const n=new s.Zw;
const t=(0,o.Ko)({env:e.env,table:W,ownInputs:[],problems:n,readYaml:_.Gn});
const r=(0,y.Ac)(W,asMap(t.options),{problems:n,env:e.env,notice:()=>undefined});
n.throwIfAny();
const i=r.values;
if(i.regions?.length===0)n.add({option:"regions",place:r.placeOf("regions"),message:"must name at least one."});
const a={options:{...i,region:i.region??namedIn(i)},placeOf:o.GP,place:I,env:e.env};
const u=(0,m.XP)(a)??(asksForAll(i)?j:undefined);
const c=(0,m.zS)({...a,options:{...a.options,region:u}},n);
if(i.regions===undefined&&u!==undefined&&!O.holds(u))n.add({option:"region",place:I,message:`${O.message}; found ${(0,s.TL)(u)}.`});
n.throwIfAny();
if(c===undefined)throw new Error("The access to the cloud is neither complete nor a problem.");
return{options:i,access:c}}
function asMap(e){
const n=[...e].map(([e,n])=>[e,{keyPlace:n.place,value:n}]);
return{kind:"map",entries:new Map(n),place:I}}
var A=t(82736);
async function sweepBuild(e,n){
const{options:t,regions:o,cloud:s,signal:r}=n;
const isHere=({region:e})=>o.includes(e);
const i=e.entries.filter(isHere);
if(!e.isOver(Date.now(),t.older_than))return described(e,i,()=>({status:"alive"}));
if(e.unseen.length>0&&t.older_than===undefined){
const n=`it may still be at work in ${e.unseen.join(", ")}, where it makes images too and which could not be looked at`;
return described(e,i,()=>({status:"left",reason:n}))}
const a=new A.s(e.run);
const mayGo=n=>isHere(n)&&e.unseenBefore(n).length===0;
const u={ledger:e,cloud:s,events:a,signal:r,runName:e.run,only:mayGo};
const c=fateBehindUnseen(e);
if(t.dry_run)return await foreseen(e,i,u,c);
const l=new Set;
a.subscribe(e=>{
if(e.type==="resource_gone")l.add(e.id);
if(e.type!=="resource_released"||!l.has(e.id))n.listener(e)});
const d=[];
a.subscribe(e=>{
if(e.type!=="resource_released"||i.some(({id:n})=>n===e.id))return;
const{kind:n,id:t,region:o}=e;
d.push({kind:n,id:t,region:o,status:"released",reason:M})});
const h=await a.phase("cleanup",`Releasing what ${e.run} left behind`,()=>(0,b.Th)(u),({length:e})=>e===0);
const f=new Map(h.map(({entry:e,reason:n})=>[e.entry,n]));
const g=described(e,e.entries.filter(isHere),e=>{
const n=f.get(e.entry);
if(n!==undefined)return{status:"left",reason:n};
return c(e)??{status:statusOf(e,l)}});
return{...g,resources:[...g.resources,...d]}}
function statusOf({id:e="",state:n},t){
if(n==="finished")return"kept";
return t.has(e)?"gone":"released"}
function fateBehindUnseen(e){
return n=>{
const t=e.unseenBefore(n);
if(t.length===0)return undefined;
const o=(0,b.Dq)(t.map(b.Kk));
return{status:"left",reason:`it can only go after ${o}, which could not be looked for`}}}
async function foreseen(e,n,t,o){
try{
const{kept:s,replaced:r}=await (0,b.Sh)(t);
const i=new Set(s.map(({entry:e})=>e));
const a=described(e,n,e=>o(e)??{status:i.has(e.entry)?"kept":"found"});
return{...a,resources:[...a.resources,...r.map(e=>({...e,status:"found"}))]}}catch(o){
if((0,s.iB)(o))throw o;
const t=`nobody could see what a release would do: ${(0,s.Uc)(o)}`;
return described(e,n,()=>({status:"left",reason:t}))}}
const M="replaced by a new image";
function described({run:e,expires:n},t,o){
const s=t.map(e=>({kind:e.kind,id:e.id??"",region:e.region,...o(e),...e.name!==undefined&&{name:e.name}}));
return{run:e,expires:n,resources:s}}
;
const x="alicloud-image-builder-sweep";
async function sweepAccount(e,n){
const{options:t,access:s}=planSweep(e);
const r=(0,m.Qg)(s,{userAgent:x,idToken:(0,o.uw)(e)});
const i=await regionsOf(t,s.region,r,n);
o.Wh.line(`Looking for what image builds left behind in ${i.join(", ")}`);
const{builds:a,unproven:u,unseen:c}=await (0,b.vo)(i,{cloud:r,signal:n});
n.throwIfAborted();
tellUnseen(c,e);
const l=a.filter(({run:e})=>isWanted(e,t));
tellOthers(a.length-l.length,t);
const d=(0,o.LM)({builds:l.map(({run:e})=>e),colour:e.colour});
const h=await Promise.all(l.map(e=>sweepBuild(e,{options:t,regions:i,cloud:r,signal:n,listener:d})));
tellElsewhere(l,i);
await reportSweep(h,{isDryRun:t.dry_run,regions:i,unseen:c,unproven:u},e);
if(n.aborted)(0,o.N7)(n.reason,e,{subject:U});
return c.length===0&&!h.some(({resources:e})=>e.some(remains))}
const U="The sweep";
async function regionsOf(e,n,t,o){
if(!asksForAll(e))return[...new Set(e.regions??[n])];
const r=await t.call(m.V8,{},{region:n,signal:o,doing:"list the regions"});
const i=(r.regions?.region??[]).flatMap(({regionId:e})=>e??[]);
if(i.length===0)throw new s.zS("The cloud lists no regions: there is nothing to look into.");
return i}
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
const n=(0,o.dJ)(U);
try{
const t=await sweepAccount(e,n.signal);
process.exitCode=n.exitCode??(t?0:1)}catch(t){
(0,o.N7)(t,e,{subject:U,untouched:"nothing was released"});
await reportNoSweep(t,e);
process.exitCode=n.exitCode??1}}})};
