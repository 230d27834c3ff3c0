
"use strict";
exports.id=74;
exports.ids=[74];
exports.modules={1916:((e,n)=>{
var t;
t=true;
n.Io=n.kp=void 0;
var r=new Uint32Array(65536);
var myers_32=function(e,n){
var t=e.length;
var i=n.length;
var s=1<<t-1;
var o=-1;
var a=0;
var c=t;
var u=t;
while(u--){
r[e.charCodeAt(u)]|=1<<u}
for(u=0;u<i;u++){
var d=r[n.charCodeAt(u)];
var l=d|a;
d|=(d&o)+o^o;
a|=~(d|o);
o&=d;
if(a&s){
c++}
if(o&s){
c--}
a=a<<1|1;
o=o<<1|~(l|a);
a&=l}
u=t;
while(u--){
r[e.charCodeAt(u)]=0}
return c};
var myers_x=function(e,n){
var t=n.length;
var i=e.length;
var s=[];
var o=[];
var a=Math.ceil(t/32);
var c=Math.ceil(i/32);
for(var u=0;u<a;u++){
o[u]=-1;
s[u]=0}
var d=0;
for(;d<c-1;d++){
var l=0;
var f=-1;
var p=d*32;
var h=Math.min(32,i)+p;
for(var m=p;m<h;m++){
r[e.charCodeAt(m)]|=1<<m}
for(var u=0;u<t;u++){
var g=r[n.charCodeAt(u)];
var b=o[u/32|0]>>>u&1;
var v=s[u/32|0]>>>u&1;
var $=g|l;
var w=((g|v)&f)+f^f|g|v;
var y=l|~(w|f);
var _=f&w;
if(y>>>31^b){
o[u/32|0]^=1<<u}
if(_>>>31^v){
s[u/32|0]^=1<<u}
y=y<<1|b;
_=_<<1|v;
f=_|~($|y);
l=y&$}
for(var m=p;m<h;m++){
r[e.charCodeAt(m)]=0}}
var T=0;
var S=-1;
var k=d*32;
var O=Math.min(32,i-k)+k;
for(var m=k;m<O;m++){
r[e.charCodeAt(m)]|=1<<m}
var E=i;
for(var u=0;u<t;u++){
var g=r[n.charCodeAt(u)];
var b=o[u/32|0]>>>u&1;
var v=s[u/32|0]>>>u&1;
var $=g|T;
var w=((g|v)&S)+S^S|g|v;
var y=T|~(w|S);
var _=S&w;
E+=y>>>i-1&1;
E-=_>>>i-1&1;
if(y>>>31^b){
o[u/32|0]^=1<<u}
if(_>>>31^v){
s[u/32|0]^=1<<u}
y=y<<1|b;
_=_<<1|v;
S=_|~($|y);
T=y&$}
for(var m=k;m<O;m++){
r[e.charCodeAt(m)]=0}
return E};
var distance=function(e,n){
if(e.length<n.length){
var t=n;
n=e;
e=t}
if(n.length===0){
return e.length}
if(e.length<=32){
return myers_32(e,n)}
return myers_x(e,n)};
n.Io=distance;
var closest=function(e,n){
var t=Infinity;
var r=0;
for(var i=0;i<n.length;i++){
var s=distance(e,n[i]);
if(s<t){
t=s;
r=i}}
return n[r]};
n.kp=closest}),530:((e,n,t)=>{
t.d(n,{$e:()=>warning,AW:()=>appendValue,N4:()=>endGroup,Oh:()=>startGroup,Yz:()=>debug,gC:()=>maskText,lm:()=>notice,pq:()=>info,z3:()=>error});
var r=t(7598);
var i=t.n(r);
var s=t(3024);
var o=t.n(s);
var a=t(8161);
var c=t.n(a);
function info(e){
process.stdout.write(`${e}${a.EOL}`)}
function startGroup(e){
issue("group",e)}
function endGroup(){
issue("endgroup","")}
function notice(e){
issue("notice",e)}
function warning(e){
issue("warning",e)}
function error(e,n){
const{title:t,file:r,startLine:i,endLine:s,startColumn:o,endColumn:a}=n;
issue("error",e,{title:t,file:r,line:i,endLine:s,col:o,endColumn:a})}
function debug(e){
issue("debug",e)}
function maskText(e){
issue("add-mask",e)}
function appendValue(e,n,t){
const i=`ghadelimiter_${(0,r.randomUUID)()}`;
(0,s.appendFileSync)(e,`${n}<<${i}${a.EOL}${t}${a.EOL}${i}${a.EOL}`)}
function issue(e,n,t={}){
const r=Object.entries(t).filter(([,e])=>e).map(([e,n])=>`${e}=${escapedProperty(String(n))}`);
const i=r.length===0?"":` ${r.join(",")}`;
process.stdout.write(`::${e}${i}::${escaped(n)}${a.EOL}`)}
function escaped(e){
return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A")}
function escapedProperty(e){
return escaped(e).replaceAll(":","%3A").replaceAll(",","%2C")}}),8747:((e,n,t)=>{
t.d(n,{W:()=>s});
var r=t(530);
var i=t(5270);
const s={line:e=>(0,i.wi)(e).forEach(e=>(0,r.pq)(e)),startGroup:e=>(0,r.Oh)((0,i.Fq)(e)),endGroup:r.N4,notice:e=>(0,r.lm)((0,i.wi)(e).join("\n")),warning:e=>(0,r.$e)((0,i.wi)(e).join("\n"))}}),8748:((e,n,t)=>{
t.d(n,{a:()=>formatDuration});
function formatDuration(e){
if(e<9950)return`${(Math.max(0,e)/1e3).toFixed(1)}s`;
const n=Math.round(e/1e3);
if(n<60)return`${n}s`;
if(n<3600)return`${Math.floor(n/60)}m ${twoDigits(n%60)}s`;
return`${Math.floor(n/3600)}h ${twoDigits(Math.floor(n%3600/60))}m`}
function twoDigits(e){
return String(e).padStart(2,"0")}}),9777:((e,n,t)=>{
t.d(n,{Kf:()=>U,LM:()=>buildLog,dJ:()=>cancelOnSignals,vZ:()=>describeRun,Pz:()=>failUnlessFinished,uw:()=>idTokenOf,GP:()=>inputPlace,Wh:()=>a.W,YW:()=>makeLedgerFolder,QU:()=>maskSecrets,yE:()=>programEnvironment,Ko:()=>readInputs,fY:()=>readRunner,N7:()=>reportError,rx:()=>saveLedgerFolder,jz:()=>savedLedgerFolder,n0:()=>E.n0,lh:()=>tellFaults,cR:()=>writeAtReadersPace,Sy:()=>P.Sy});
var r=t(3024);
var i=t(6760);
var s=t(1847);
var o=t(530);
var a=t(8747);
var c=t(5270);
const u=50;
function reportError(e,n,{subject:t="The image build",untouched:r="nothing was created"}={}){
if(e instanceof s.FQ)return reportProblems(e.problems,n,r);
const i=e instanceof s.zS?e.place:undefined;
const o=(0,s.iB)(e)?"was cancelled":"failed";
annotateAt(i,`${t} ${o}`,(0,s.Uc)(e),n)}
function reportProblems(e,n,t){
const r=e.length===1?"One problem":`${e.length} problems`;
a.W.line(`${r} in the input; ${t}:`);
for(const n of e)a.W.line(`  ${(0,s.Vw)(n)}`);
for(const t of e.slice(0,u)){
const e=t.option===undefined?"Invalid input":`Invalid input: ${t.option}`;
const r=[t.option,t.message].filter(e=>e!==undefined).join(": ");
annotateAt(t.place,e,r,n)}}
function annotateAt(e,n,t,r){
const i=e===undefined?undefined:filePosition(e,r.workspace);
const a=e===undefined||i!==undefined?t:`${(0,s.dE)(e)}: ${t}`;
(0,o.z3)((0,c.wi)(a).join("\n"),{title:(0,c.Fq)(n),...i})}
function filePosition(e,n){
const t=(0,i.resolve)(n,e.file);
const s=(0,i.relative)(n,t);
if(s===""||s.split(i.sep)[0]===".."||(0,i.isAbsolute)(s)||!(0,r.existsSync)(t))return undefined;
return{file:s.split(i.sep).join("/"),...e.line===undefined?{}:{startLine:e.line},...e.column===undefined?{}:{startColumn:e.column}}}
;
const d={SIGINT:130,SIGTERM:143,SIGBREAK:143};
function cancelOnSignals(e){
const n=new AbortController;
let t;
const onSignal=r=>{
t??=r;
n.abort((0,s.KW)(t,e))};
const r=Object.keys(d);
for(const e of r)process.on(e,onSignal);
return{signal:n.signal,get exitCode(){
return t===undefined?undefined:d[t]},[Symbol.dispose](){
for(const e of r)process.off(e,onSignal)}}}
;
function tellFaults(e=1){
process.once("uncaughtException",n=>{
const t=`The action failed by a fault of its own: ${(0,s.Uc)(n)}`;
(0,o.z3)((0,c.Fq)(`${t.replace(/\.$/,"")}. Please report it with this log.`),{});
(0,o.Yz)((0,c.wi)((0,s.iT)(n).stack??"").join("\n"));
process.exit(e)})}
var l=t(2867);
var f=t(4940);
function idTokenOf({env:e}){
new f.zh(e["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]??"");
return async n=>{
const r=m.every(n=>e[n]!==undefined&&e[n]!=="");
if(!r)throw new s.zS('The job may not have an ID token: it lacks the permission "id-token: write".',{hint:g});
const{getIDToken:i}=await Promise.all([t.e(752),t.e(421)]).then(t.bind(t,6421));
return patiently(()=>withinLimit(i(n)))}}
const p=3e4;
const h=[1e3,3e3,8e3];
async function patiently(e){
for(const n of[...h,undefined]){
try{
return await e()}catch(r){
const e=statusOf(r);
const t=e!==undefined&&e<500&&e!==429;
if(t||n===undefined)throw explained(r,e);
await (0,l.c)(n)}}
throw new Error("The last attempt neither gave a token nor failed.")}
async function withinLimit(e){
const n=new AbortController;
const t=(0,l.c)(p,n.signal).then(()=>{
throw new Error(`no answer within ${p/1e3} seconds`)});
try{
return await Promise.race([e,t])}finally{
n.abort();
t.catch(()=>undefined);
e.catch(()=>undefined)}}
function statusOf(e){
const[,n]=/Error Code\s*:\s*(\d{3})/.exec((0,s.iT)(e).message)??[];
return n===undefined?undefined:Number(n)}
function explained(e,n){
const t=n===undefined?reasonOf(e):`HTTP status ${n}`;
return new s.zS(`GitHub gave the job no ID token (${t}).`,{hint:n===401||n===403?g:"Its token service has a temporary problem: run the job again.",cause:e})}
const m=["ACTIONS_ID_TOKEN_REQUEST_URL","ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
const g=["Give it to the job (a pull request from a fork never has it):","  permissions:","    id-token: write","    contents: read"].join("\n");
function reasonOf(e){
return(0,s.iT)(e).message.replace(/\s+/g," ").trim().replace(/\.$/,"")}
;
function readInputs(e){
const{env:n,table:t}=e;
maskSensitive(t,n);
reportUnknown(e);
const r=new Map;
for(const[i,s]of Object.entries(t)){
const t=s.type.shape==="scalar"?textInput(i,n):yamlInput(i,e);
if(t!==undefined)r.set(i,t)}
return{options:r,template:inputText("template",n),variables:mapInput("variables",e),provisioners:listInput("provisioners",e),error_cleanup_provisioner:mapInput("error_cleanup_provisioner",e),on_error:inputText("on_error",n)}}
const b=["template","variables","provisioners","error_cleanup_provisioner","on_error"];
function reportUnknown({env:e,table:n,problems:t,ownInputs:r=b}){
const i=[...r,...Object.keys(n)];
const o=new Set(i.map(variableOf));
for(const n of Object.keys(e)){
if(!n.startsWith(v)||o.has(n)||e[n]==="")continue;
const r=n.slice(v.length).toLowerCase();
t.add({option:r,place:inputPlace(r),message:`is not an input of this action.${(0,s.Nf)(r,i)}`})}}
function inputPlace(e){
return{file:`input "${e}"`}}
function maskSensitive(e,n){
for(const[t,r]of Object.entries(e)){
if(!r.sensitive)continue;
const e=[inputText(t,n),...r.env.map(e=>n[e])];
for(const n of e)new f.zh(n??"")}}
function textInput(e,n){
const t=inputText(e,n);
return t===undefined?undefined:{kind:"scalar",value:t,place:inputPlace(e)}}
function yamlInput(e,{env:n,problems:t,readYaml:r}){
const i=rawInput(e,n);
if(i===undefined)return undefined;
try{
return r(i,inputPlace(e).file)}catch(e){
if(!(e instanceof s.FQ))throw e;
for(const n of e.problems)t.add(n);
return undefined}}
function mapInput(e,n){
const t=yamlInput(e,n);
if(t===undefined||t.kind==="map")return t;
n.problems.add({option:e,place:t.place,message:"must be a map of names to values."});
return undefined}
function listInput(e,n){
const t=yamlInput(e,n);
if(t===undefined||t.kind==="list")return t;
n.problems.add({option:e,place:t.place,message:"must be a list."});
return undefined}
const v="INPUT_";
function variableOf(e){
return`${v}${e.toUpperCase()}`}
function inputText(e,n){
return rawInput(e,n)?.trim()}
function rawInput(e,n){
const t=n[variableOf(e)];
return t?.trim()===""?undefined:t}
var $=t(8748);
function groupedLayout(e,n){
const t=new Set;
let r=[];
const closeGroup=()=>{
e.endGroup();
r.forEach(n=>e.line(n));
r=[]};
return{headline:(t,r)=>e.line(n.bold(r)),phaseStarted(r,i){
if(t.size===0)e.startGroup(i);else e.line(n.bold(i));
t.add(r.phase)},line:(n,t)=>e.line(t),phaseFinished(e,n){
r.push(n);
if(t.delete(e.phase)&&t.size===0)closeGroup()},buildFinished(n,r){
if(t.size>0)closeGroup();
t.clear();
e.line(r)},label:()=>""}}
function prefixedLayout(e){
const heading=(n,t)=>e.line(`==> ${n.build}: ${t}`);
return{headline:heading,phaseStarted:heading,line(n,t){
for(const r of t.split("\n"))e.line(`    ${n.build}: ${r}`)},phaseFinished:heading,buildFinished:heading,label:e=>`${e.build}: `}}
;
function palette(e){
const paint=(n,t)=>r=>e?`\x1b[${n}m${r}\x1b[${t}m`:r;
return{green:paint(32,39),red:paint(31,39),dim:paint(2,22),bold:paint(1,22)}}
var w=t(8131);
const y=1e4;
const _=3e3;
function buildLog({builds:e,colour:n,console:t=a.W}){
const r=palette(n);
const i=e.length>1?prefixedLayout(t):groupedLayout(t,r);
const s=new T;
return e=>{
const n=s.follow(e);
write(e,n,{layout:i,console:t,colours:r})}}
function write(e,n,{layout:t,console:r,colours:i}){
switch(e.type){case"build_started":
return t.headline(e,`Building image ${e.imageName} in ${e.region} (${e.builderType})`);case"phase_started":
return t.phaseStarted(e,e.title);case"phase_finished":
return t.phaseFinished(e,outcomeLine(e.outcome,e.at,n,i));case"progress":
if(n?.due(e.at)??true)t.line(e,i.dim(progressLine(e,n)));
return;case"resource_created":
return t.line(e,`${i.green("+")} ${(0,w.w)(e)}`);case"resource_released":
return t.line(e,`${i.dim("-")} ${(0,w.w)(e)}`);case"resource_kept":
return t.line(e,`= ${(0,w.w)(e)} (kept)`);case"resource_kept_on_error":
return t.line(e,`= ${(0,w.w)(e)} (${e.reason})`);case"resource_left":
return r.warning(`${t.label(e)}Left behind: ${(0,w.w)(e)}. ${e.reason}`);case"output":
for(const n of e.line.split("\n"))t.line(e,`${e.source} | ${(0,c.wY)(n)}`);
return;case"info":
return t.line(e,e.message);case"notice":
return r.notice(`${t.label(e)}${e.message}`);case"warning":
return r.warning(`${t.label(e)}${e.message}`);case"build_finished":
return t.buildFinished(e,finishLine(e.outcome,e.message,i))}}
function outcomeLine(e,n,t,r){
const i=e==="done"?r.green("\u2713"):r.red("\u2717");
const s=t===undefined?"":` ${r.dim((0,$.a)(n-t.startedAt))}`;
return`${i} ${t?.title??""}${s}`}
function progressLine(e,n){
const t=e.percent===undefined?"":`${Math.floor(e.percent)}% `;
const r=n===undefined?"":` (${(0,$.a)(e.at-n.startedAt)})`;
return`${t}${e.message}${r}`}
function finishLine(e,n,t){
return e==="success"?`${t.green("\u2713")} ${n}`:`${t.red("\u2717")} ${n}`}
let T=class RunningPhases{
#e=new Map;
follow(e){
if(!("phase"in e))return undefined;
const n=`${e.build}
${e.phase}`;
if(e.type==="phase_started")this.#e.set(n,new S(e.title,e.at));
const t=this.#e.get(n);
if(e.type==="phase_finished")this.#e.delete(n);
return t}};
let S=class RunningPhase{
title;
startedAt;
#n=-Infinity;
constructor(e,n){
this.title=e;
this.startedAt=n}
due(e){
if(e-this.startedAt<_||e-this.#n<y)return false;
this.#n=e;
return true}};
const k=3;
function maskSecrets(e){
if(!e.onRunner)return()=>{};
return(0,f.IJ)(e=>{
for(const n of maskedTexts(e))(0,o.gC)(n)})}
function maskedTexts(e){
const n=e.split(/\r?\n|\r/).map(e=>e.trim());
return[...new Set([e,...n])].filter(e=>e.trim().length>=k)}
;
function makeLedgerFolder({temp:e}){
try{
(0,r.mkdirSync)(e,{recursive:true});
return(0,r.mkdtempSync)((0,i.join)(e,"alicloud-image-builder-"))}catch(n){
throw new s.zS(`There is no room for temporary files in ${e}: ${inWords(n)}.`,{hint:"The build notes there what it creates, so nothing is built. RUNNER_TEMP must name a folder that the job may write to, or one that it may make.",cause:n})}}
const O={EEXIST:"it, or a part of its path, is a file or a link to nothing",ENOTDIR:"a part of its path is a file",ENOENT:"a part of its path is a link to nothing",ELOOP:"its path has links that lead in a circle",EACCES:"the user that the job runs as may not write there",EPERM:"the user that the job runs as may not write there",EROFS:"the disk is read-only",ENOSPC:"the disk is full"};
function inWords(e){
const{code:n="",message:t}=(0,s.iT)(e);
return O[n]??t}
var E=t(8948);
function programEnvironment({env:e}){
return Object.fromEntries(Object.entries(e).filter(([e])=>!isOurs(e.toUpperCase())))}
function isOurs(e){
return A.some(n=>e.startsWith(n))||I.includes(e)}
const A=["INPUT_","STATE_","ACTIONS_"];
const I=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH","GITHUB_STATE","GITHUB_STEP_SUMMARY"];
function writeAtReadersPace(e=process.stdout){
const{_handle:n}=e;
n?.setBlocking?.(true)}
var x=t(8161);
function readRunner(e=process.env){
const n=e["GITHUB_ACTIONS"]==="true"||given(e["GITHUB_OUTPUT"])!==undefined;
return{env:e,workspace:given(e["GITHUB_WORKSPACE"])??process.cwd(),temp:given(e["RUNNER_TEMP"])??(0,x.tmpdir)(),onRunner:n,isDebug:e["RUNNER_DEBUG"]==="1",colour:n&&given(e["NO_COLOR"])===undefined,run:workflowRun(e)}}
function describeRun({run:e}){
return e===undefined?"a run by hand":`${e.repository} run ${e.id}.${e.attempt}`}
function workflowRun(e){
const n=given(e["GITHUB_RUN_ID"]);
const t=given(e["GITHUB_REPOSITORY"]);
if(n===undefined||t===undefined)return undefined;
const r=given(e["GITHUB_RUN_ATTEMPT"])??"1";
const i=given(e["GITHUB_SERVER_URL"])??"https://github.com";
return{id:n,attempt:r,repository:t,url:`${i}/${t}/actions/runs/${n}/attempts/${r}`}}
function given(e){
return e===""?undefined:e}
;
const L="ledger_folder";
function saveLedgerFolder(e,{env:n}){
const t=n["GITHUB_STATE"];
if(!t||!(0,r.existsSync)((0,i.dirname)(t))){
const e=t?`there is no ${t}`:"GITHUB_STATE is not set";
a.W.warning(`No post step can follow this one, since ${e}: if this build is killed, what it has created is released by the sweep alone (see docs/sweep.md).`);
return}
try{
(0,o.AW)(t,L,e)}catch(e){
throw new s.zS(`The state of this step cannot be saved: ${(0,s.iT)(e).message}.`,{hint:`The post step needs it to release what a killed build leaves behind, so nothing is built. See that the file in GITHUB_STATE (${t}) can be written.`,cause:e})}}
function savedLedgerFolder({env:e}){
const n=e[`STATE_${L}`]?.trim();
return n===""?undefined:n}
var P=t(4343);
let U=class Timeline{
#t=[];
#r=[];
listen=e=>this.#i(e);
get phases(){
return this.#t}
get resources(){
return this.#r}
#i(e){
const{build:n,at:t}=e;
switch(e.type){case"phase_started":
this.#t.push({build:n,phase:e.phase,title:e.title,startedAt:t,endedAt:undefined,failed:false});
return;case"phase_finished":
{
const r=this.#t.findLast(t=>t.build===n&&t.phase===e.phase);
if(r===undefined)return;
r.endedAt=t;
r.failed=e.outcome==="failed";
return}case"resource_created":
this.#s(e);
return;case"resource_released":
return this.#o(e,"released");case"resource_kept":
return this.#o(e,"kept");case"resource_kept_on_error":
this.#s(e).wayIn=e.wayIn??[];
return this.#o(e,"kept",e.reason);case"resource_left":
return this.#o(e,"left",e.reason);default:
return}}
#o(e,n,t){
const r=this.#s(e);
r.fate=n;
r.reason=t;
r.endedAt=e.at}
#s(e){
const n=this.#r.find(n=>n.build===e.build&&n.kind===e.kind&&n.id===e.id);
if(n!==undefined)return n;
const t={build:e.build,kind:e.kind,id:e.id,name:"name"in e?e.name:undefined,region:e.region,createdAt:e.at,endedAt:undefined,fate:"made",reason:undefined,wayIn:undefined};
this.#r.push(t);
return t}};
function failUnlessFinished(){
tellFaults();
process.exitCode=j;
process.once("beforeExit",()=>{
if(process.exitCode!==j)return;
process.exitCode=1;
(0,o.z3)("The action came to a standstill: nothing was left that it could wait for. This is a fault of the action; please report it with this log.",{})})}
const j=70;}),5270:((e,n,t)=>{
t.d(n,{Fq:()=>inertLine,wY:()=>lastOverwritten,wi:()=>inertLines});
var r=t(2797);
var i=t(4940);
const s=4e3;
function inertLine(e){
const n=(0,i.E$)((0,r.I)((0,i.E$)(e).replace(o,"")));
return cut(defused(n))}
function inertLines(e){
return e.split(/\r?\n/).map(inertLine)}
function lastOverwritten(e){
return e.split("\r").findLast(e=>e!=="")??""}
const o=/[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function defused(e){
return e.replace(/^([^!-~]*:)(?=[^!-~]*:)/u,"$1 ").replace(/#(?=[^!-~]*\[)/gu,"# ")}
function cut(e){
if(e.length<=s)return e;
return`${e.slice(0,s)}\u{2026} (${e.length-s} more characters)`}}),8037:((e,n,t)=>{
t.d(n,{Mk:()=>escaped,aY:()=>code,tp:()=>table});
function escaped(e){
return e.replace(/[\s\p{C}]+/gu," ").trim().replace(r,entity).replace(/^[-+=]|(?<=^\d+)[.)]/,entity)}
const r=/[&<>`*_[\]|\\~#@$:]|(?<=www)\./gi;
function entity(e){
return`&#${e.codePointAt(0)};`}
function code(e){
return e.trim()===""?"":`<code>${escaped(e)}</code>`}
function table(e,n){
const line=e=>`| ${e.join(" | ")} |`;
return[line(e),line(e.map(()=>"---")),...n.map(line)].join("\n")}}),8948:((e,n,t)=>{
t.d(n,{Kn:()=>writeOutputs,n0:()=>setOutputs});
var r=t(2824);
var i=t(4940);
var s=t(530);
var o=t(5597);
function setOutputs(e,n){
writeOutputs(outputs(e),n)}
function writeOutputs(e,n){
(0,o.d)("GITHUB_OUTPUT",n,n=>{
for(const[t,r]of Object.entries(e))(0,s.AW)(n,t,r)})}
function outputs(e){
const n=spokesman(e)?.artifact;
const t={image_id:n===undefined?"":(0,r.L)(n)??"",image_name:n?.image_name??"",image_ids:JSON.stringify(sortedByKey(n?.image_ids??{})),snapshot_ids:JSON.stringify(n?.snapshot_ids??[]),source_image:n?.source_image??"",region:n?.region??"",builds:JSON.stringify(e.map(buildEntry))};
return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,(0,i.E$)(n)]))}
function spokesman(e){
const n=e.filter(e=>e.status==="success");
const hasImage=e=>(0,r.L)(e.artifact)!==undefined;
const hasAny=({artifact:e})=>Object.keys(e.image_ids).length>0;
return n.find(hasImage)??e.find(hasImage)??e.find(hasAny)??n[0]}
function buildEntry({name:e,status:n,artifact:t,seconds:i,error:s}){
return{name:e,builder_type:t.builder_type,status:n,artifact_id:(0,r.O)(t),image_id:(0,r.L)(t)??null,image_ids:sortedByKey(t.image_ids),image_name:t.image_name,region:t.region,source_image:t.source_image??null,snapshot_ids:t.snapshot_ids,seconds:i,error:s??null}}
function sortedByKey(e){
return Object.fromEntries(Object.entries(e).sort(([e],[n])=>e<n?-1:1))}}),8131:((e,n,t)=>{
t.d(n,{E:()=>kindName,w:()=>describeResource});
const r={key_pair:"key pair",vpc:"VPC",vswitch:"vSwitch",security_group:"security group",instance:"instance",snapshot:"snapshot",disk:"disk",image:"image"};
function kindName(e){
return r[e]}
function describeResource(e){
const n=e.name===undefined||e.name===e.id?"":` (${e.name})`;
return`${kindName(e.kind)} ${e.id}${n} in ${e.region}`}}),5597:((e,n,t)=>{
t.d(n,{d:()=>addToRunnerFile});
var r=t(3024);
var i=t.n(r);
var s=t(1847);
var o=t(8747);
function addToRunnerFile(e,{env:n},t){
const i=n[e];
if(i===undefined||!(0,r.existsSync)(i)||a.has(i))return;
try{
t(i)}catch(t){
a.add(i);
const n=e==="GITHUB_OUTPUT"?"outputs":"summary";
o.W.warning(`The ${n} of this step cannot be written: ${(0,s.iT)(t).message}. See that the file in ${e} is one that can be.`)}}
const a=new Set}),4343:((e,n,t)=>{
t.d(n,{fe:()=>appendSummary,Rl:()=>limitedTable,Sy:()=>writeSummary});
var r=t(3024);
var i=t(8161);
var s=t(1847);
var o=t(4940);
var a=t(8748);
const c=150;
function gantt(e,n){
const t=e.slice(0,c);
const r=[...new Set(t.map(e=>e.build))];
const i=r.flatMap(e=>[`  section ${plainLabel(e)}`,...t.filter(n=>n.build===e).map(e=>bar(e,n))]);
return["```mermaid","gantt","  dateFormat x","  axisFormat %H:%M:%S",...i,"```"].join("\n")}
function bar(e,n){
const t=e.endedAt??n;
const r=e.failed||e.endedAt===undefined;
const i=`${r?"\u2717":"\u2713"} ${plainLabel(e.title)} ${(0,a.a)(t-e.startedAt)}`;
return`  ${i} :${r?"crit, ":""}${e.startedAt}, ${Math.max(1,t-e.startedAt)}ms`}
function plainLabel(e){
const n=e.replace(/[^\p{L}\p{N} ._/()-]+/gu," ").trim();
return n===""?"-":n.slice(0,80)}
var u=t(8037);
var d=t(8131);
var l=t(5597);
const f=200;
const p=900*1024;
async function writeSummary(e,n){
await appendSummary(summaryMarkdown(e),n)}
async function appendSummary(e,n){
(0,l.d)("GITHUB_STEP_SUMMARY",n,n=>(0,r.appendFileSync)(n,`${bounded(e)}${i.EOL}`))}
function bounded(e){
if(Buffer.byteLength(e)<=p)return e;
const n=Buffer.from(e).subarray(0,p);
return`${n.subarray(0,n.lastIndexOf("\n")).toString()}

\u{2026} and more, which GitHub does not take.`}
function summaryMarkdown(e){
const n=[heading(e),summary_images(e),summary_errors(e),leftovers(e),keptOnError(e),durations(e),summary_resources(e)];
return(0,o.E$)(`${n.filter(e=>e!=="").join("\n\n")}
`)}
function heading({results:e}){
const n=e.filter(e=>e.status==="success").length;
if(e.length===0)return"## \u2717 Nothing was built";
if(e.length===1){
const[t]=e;
const r=(0,u.aY)(t?.artifact.image_name??"");
if(n===1)return`## \u{2713} Image ${r} is built`;
return`## \u{2717} Image ${r}: the build ${t?.status==="cancelled"?"was cancelled":"failed"}`}
return n===e.length?`## \u{2713} ${n} images are built`:`## \u{2717} ${n} of ${e.length} images are built`}
function summary_images({results:e}){
if(e.length===0)return"";
const n=["","Build","Image","Image IDs","Source image","Instance type","Snapshots","Took"];
const t=e.map(({name:e,status:n,artifact:t,seconds:r})=>[n==="success"?"\u2713":"\u2717",`${(0,u.Mk)(e)} (${(0,u.Mk)(t.builder_type)})`,(0,u.aY)(t.image_name),cellLines(Object.entries(t.image_ids).map(([e,n])=>`${(0,u.Mk)(e)} ${(0,u.aY)(n)}`).sort()),(0,u.aY)(t.source_image??""),(0,u.aY)(t.instance_type??""),cellLines(t.snapshot_ids.map(u.aY)),(0,a.a)(r*1e3)]);
return limitedTable(n,t)}
function summary_errors({results:e,error:n}){
const t=e.flatMap(e=>e.error===undefined?[]:[`> **${(0,u.Mk)(e.name)}:** ${(0,u.Mk)(e.error)}`]);
const r=n instanceof s.FQ?n.message.split("\n").slice(0,f).map(e=>`- ${(0,u.Mk)(e)}`):n===undefined?[]:[`> ${(0,u.Mk)((0,s.Uc)(n))}`];
return[t.join("\n>\n"),r.join("\n")].filter(e=>e!=="").join("\n\n")}
function leftovers({timeline:e}){
const n=e.resources.filter(e=>e.fate==="left");
if(n.length===0)return"";
const t=n.map(e=>[(0,d.E)(e.kind),(0,u.aY)(e.id),(0,u.Mk)(e.region),(0,u.Mk)(e.reason??"")]);
return["### Left behind","These could not be released and may cost money. The post step of this action tries again at the end of the "+"job; what it cannot release either it names in a warning, and you can delete it by hand.",limitedTable(["Kind","ID","Region","Why"],t)].join("\n\n")}
function keptOnError({timeline:e}){
const n=e.resources.filter(e=>e.wayIn!==undefined);
if(n.length===0)return"";
const t=n.map(e=>[(0,d.E)(e.kind),(0,u.aY)(e.id),(0,u.Mk)(e.region),(0,u.Mk)(e.reason??"")]);
const r=n.flatMap(({id:e,wayIn:n=[]})=>n.length===0?[]:[`- ${(0,u.aY)(e)}: ${(0,u.Mk)(n.join(" "))}`]);
return["### Kept","The build failed, and on_error says to keep these. They cost money until they are deleted.",...r.length===0?[]:[r.join("\n")],limitedTable(["Kind","ID","Region","Until when"],t)].join("\n\n")}
function durations({results:e,timeline:n,now:t}){
const r=n.phases[0]?.startedAt;
if(r===undefined)return"";
const i=e.length>1;
const s=[...i?["Build"]:[],"Phase","Began after","Took"];
const o=n.phases.map(e=>[...i?[(0,u.Mk)(e.build)]:[],`${e.failed?"\u2717 ":""}${(0,u.Mk)(e.title)}`,(0,a.a)(e.startedAt-r),e.endedAt===undefined?`cut off after ${(0,a.a)(t-e.startedAt)}`:(0,a.a)(e.endedAt-e.startedAt)]);
return["### How long it took",gantt(n.phases,t),limitedTable(s,o)].join("\n\n")}
function summary_resources({results:e,timeline:n}){
const t=n.resources[0]?.createdAt;
if(t===undefined)return"";
const r=new Set(e.flatMap(({artifact:e})=>[...Object.values(e.image_ids),...e.snapshot_ids]));
const i=n.resources.map(e=>[(0,d.E)(e.kind),(0,u.aY)(e.id),(0,u.Mk)(e.name??""),(0,u.Mk)(e.region),(0,a.a)(e.createdAt-t),fate(e,r)]);
const s=["Kind","ID","Name","Region","Created after","What became of it"];
return["### Resources",limitedTable(s,i)].join("\n\n")}
function fate(e,n){
const t=e.endedAt===undefined?"":` after ${(0,a.a)(e.endedAt-e.createdAt)}`;
switch(e.fate){case"released":
return`released${t}`;case"kept":
return(0,u.Mk)(e.reason??"kept, as asked");case"left":
return"**left behind**";case"made":
return n.has(e.id)?"the result":"not released yet: the post step does"}}
function cellLines(e){
return e.filter(e=>e!=="").join("<br>")}
function limitedTable(e,n){
const t=n.length-f;
const r=(0,u.tp)(e,n.slice(0,f));
return t>0?`${r}

\u{2026} and ${t} more`:r}}),2867:((e,n,t)=>{
t.d(n,{c:()=>delay});
function delay(e,n){
return new Promise((t,r)=>{
if(n?.aborted)return r(n.reason);
const onAbort=()=>{
clearTimeout(i);
r(n?.reason)};
const i=setTimeout(()=>{
n?.removeEventListener("abort",onAbort);
t()},e);
n?.addEventListener("abort",onAbort,{once:true})})}}),2824:((e,n,t)=>{
t.d(n,{L:()=>imageId,O:()=>artifactId});
function imageId(e){
return e.image_ids[e.region]}
function artifactId(e){
return Object.entries(e.image_ids).map(([e,n])=>`${e}:${n}`).sort().join(",")}}),2797:((e,n,t)=>{
t.d(n,{$:()=>isPlain,I:()=>harmless});
const r="\x1b";
const i=`${r}[0m`;
const s=/[\x00-\x08\x0b-\x1f\x7f-\x9f]/;
const o=/[\x00-\x08\x0a-\x1f\x7f-\x9f]/;
const a=[/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]/,/(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)/,/\x1b[ -/]+[0-~]/,/\x1b[0-~]/];
const c=new RegExp(a.map(e=>e.source).join("|"),"g");
const u=/^\x1b\[[\d;:]*m$/;
const d=/[\x00-\x08\x0a-\x1a\x1c-\x1f\x7f-\x9f]|\x1b(?!\[[\d;:]*m)/g;
function isPlain(e){
return!s.test(e)}
function harmless(e){
if(!o.test(e))return e;
let n=false;
const t=e.replace(c,e=>{
if(!u.test(e))return"";
n=true;
return e}).replace(d,"");
return n&&!t.endsWith(i)?t+i:t}}),1847:((e,n,t)=>{
t.d(n,{zS:()=>s,Zw:()=>f,FQ:()=>h,KW:()=>cancelled,Nf:()=>closestName,Uc:()=>describeError,dE:()=>formatPlace,Vw:()=>formatProblem,iB:()=>isCancellation,iT:()=>toError});
var r=t(7975);
var i=t(967);
let s=class BuildError extends Error{
hint;
place;
constructor(e,n={}){
super(cut((0,i.E)(e)),n.cause===undefined?undefined:{cause:n.cause});
this.name=new.target.name;
this.hint=n.hint===undefined?undefined:cut((0,i.E)(n.hint));
this.place=n.place}};
const o=1e4;
function cut(e){
return e.length<=o?e:`${e.slice(0,o)}\u{2026}`}
let a=class CancelledError extends s{};
function cancelled(e,n="The build"){
return new a(`${n} was cancelled (${e}).`)}
function isCancellation(e){
return e instanceof a}
function toError(e){
return e instanceof Error||r.types.isNativeError(e)?e:new Error(String(e))}
function describeError(e){
const n=toError(e);
const t=n instanceof s&&n.hint!==undefined?` ${n.hint}`:"";
return(0,i.E)(`${n.message}${t}`)}
var c=t(1916);
const u=100;
const d=1e3;
function closestName(e,n){
if(n.length===0||n.length>d||e.length>u)return"";
const t=(0,c.kp)(e,n);
return(0,c.Io)(e,t)<=Math.max(2,Math.floor(e.length/4))?` Did you mean "${t}"?`:""}
;
function formatPlace(e){
return[e.file,e.line,e.column].filter(e=>e!==undefined).join(":")}
;
const l=1e3;
let f=class Problems{
#a=[];
#c=new Set;
add(e){
const n={...e,message:(0,i.E)(e.message)};
const t=formatProblem(n);
if(this.#c.has(t))return;
if(this.#a.length>=l)throw new h([...this.#a,p]);
this.#c.add(t);
this.#a.push(n)}
get all(){
return this.#a}
throwIfAny(){
if(this.#a.length>0)throw new h(this.#a)}};
const p={message:`There is more; these ${l} come first.`};
let h=class ProblemsError extends s{
problems;
constructor(e){
const n=e.toSorted(byPlace);
super(n.map(formatProblem).join("\n"));
this.problems=n}};
function formatProblem(e){
const n=e.place===undefined?undefined:formatPlace(e.place);
const t=n===`input "${e.option??""}"`?undefined:e.option;
return[n,t,e.message].filter(e=>e!==undefined).join(": ")}
function byPlace(e,n){
const[t,r]=[e.place,n.place];
if(t===undefined||r===undefined)return(t===undefined?1:0)-(r===undefined?1:0);
return t.file.localeCompare(r.file)||(t.line??0)-(r.line??0)||(t.column??0)-(r.column??0)}
;}),6516:((e,n,t)=>{
t.d(n,{p:()=>r});
const r=["key_pair","vpc","vswitch","security_group","instance","snapshot","disk","image"]}),5641:((e,n,t)=>{
t.d(n,{V:()=>isGoodInTheMaking,n:()=>isOpen});
function isOpen(e){
return e.state==="intended"||e.state==="created"||isGoodInTheMaking(e)}
function isGoodInTheMaking({state:e}){
return e==="available"||e==="published"}}),6602:((e,n,t)=>{
t.d(n,{O:()=>c,D:()=>afterOutcome});
var r=t(3024);
var i=t(1847);
var s=t(6516);
function parseLines(e,n){
const t=[];
for(const n of e.split("\n")){
const e=parseLine(n);
if(e!==undefined)t.push(e)}
if(t.length===0)throw new i.zS(`${n} is not a ledger of this action.`);
return t}
function parseLine(e){
try{
const n=JSON.parse(e);
return isLedgerLine(n)?n:undefined}catch{
return undefined}}
function isLedgerLine(e){
if(typeof e!=="object"||e===null)return false;
const n=e;
const hasTexts=(...e)=>e.every(e=>typeof n[e]==="string");
switch(n["line"]){case"build":
return n["version"]===1&&hasTexts("build","mark","region","startedAt");case"intent":
return hasTexts("entry","region")&&s.p.some(e=>e===n["kind"])&&["name","at"].every(e=>n[e]===undefined||hasTexts(e))&&(n["facts"]===undefined||isTexts(n["facts"]));case"created":
return hasTexts("entry","id");case"available":case"published":case"released":case"finished":case"kept":
return hasTexts("entry");default:
return false}}
function isTexts(e){
return typeof e==="object"&&e!==null&&Object.values(e).every(e=>typeof e==="string")}
;
const o=16*1024*1024;
const a=r.constants.O_NOFOLLOW??0;
function afterOutcome(e,n){
return{...e,id:n.line==="created"?n.id:e.id,state:n.line}}
let c=class Ledger{
header;
path;
#u;
#d=new Map;
constructor(e,n,t){
this.path=e;
this.#u=n;
this.header=t}
static create(e,n){
const t=r.constants.O_CREAT|r.constants.O_EXCL|r.constants.O_APPEND|r.constants.O_RDWR|a;
const i={line:"build",version:1,...n};
const s=new c(e,ledger_open(e,t),i);
s.#l(i);
return s}
static reopen(e){
const n=ledger_open(e,r.constants.O_APPEND|r.constants.O_RDWR|a);
const t=readAll(n,e);
const[s,...o]=parseLines(t,e);
if(s?.line!=="build"){
(0,r.closeSync)(n);
throw new i.zS(`${e} is not a ledger of this action.`)}
const u=new c(e,n,s);
for(const e of o)u.#f(e);
if(!t.endsWith("\n"))(0,r.writeSync)(n,"\n");
return u}
get entries(){
return[...this.#d.values()]}
entry(e){
const n=this.#d.get(e);
if(n===undefined)throw new Error(`The ledger has no entry ${e}.`);
return n}
intend(e){
const n=`${e.kind}-${this.#d.size+1}`;
this.#p({line:"intent",entry:n,at:new Date().toISOString(),...e});
return this.entry(n)}
record(e){
this.#p(e)}
close(){
(0,r.closeSync)(this.#u)}
#p(e){
this.#l(e);
this.#f(e)}
#l(e){
try{
(0,r.writeSync)(this.#u,`${JSON.stringify(e)}
`);
(0,r.fsyncSync)(this.#u)}catch(e){
throw new i.zS(`The ledger ${this.path} cannot be written: ${(0,i.iT)(e).message}.`,{hint:"Without it nothing is created, since nothing could be released after a crash.",cause:e})}}
#f(e){
if(e.line==="build")return;
if(e.line==="intent"){
const{line:n,...t}=e;
this.#d.set(e.entry,{...t,state:"intended",id:undefined});
return}
const n=this.#d.get(e.entry);
if(n!==undefined)this.#d.set(e.entry,afterOutcome(n,e))}};
function ledger_open(e,n){
try{
return(0,r.openSync)(e,n,384)}catch(n){
throw new i.zS(`The ledger ${e} cannot be opened: ${(0,i.iT)(n).message}.`,{cause:n})}}
function readAll(e,n){
const{size:t}=(0,r.fstatSync)(e);
if(t>o)throw new i.zS(`${n} is too large for a ledger of this action.`);
const s=Buffer.alloc(t);
(0,r.readSync)(e,s,0,t,0);
return s.toString("utf8")}}),418:((e,n,t)=>{
t.d(n,{C:()=>findOpenLedgers});
var r=t(3024);
var i=t.n(r);
var s=t(6760);
var o=t.n(s);
var a=t(5641);
var c=t(6602);
function findOpenLedgers(e){
return ledgerFiles(e).flatMap(n=>{
const t=(0,s.join)(e,n);
const r=tryOpen(t);
if(r===undefined)return[];
const{build:i}=r.header;
const o=r.entries.some(a.n);
r.close();
return o?[{path:t,build:i}]:[]})}
function ledgerFiles(e){
try{
return(0,r.readdirSync)(e).filter(e=>e.endsWith(".jsonl")).sort()}catch{
return[]}}
function tryOpen(e){
try{
return c.O.reopen(e)}catch{
return undefined}}}),4940:((e,n,t)=>{
t.d(n,{zh:()=>c,IJ:()=>onSecret,E$:()=>r.E});
var r=t(967);
var i=t(7975);
const s="***";
const o=new Set;
const a=new Set;
let c=class Secret{
#h;
constructor(e){
this.#h=e;
if(e===""||a.has(e))return;
a.add(e);
(0,r.C)(e);
for(const n of o)n(e)}
static ofOurOwn(e){
(0,r.C)(e);
const n=new c("");
n.#h=e;
return n}
reveal(){
return this.#h}
toString(){
return s}
toJSON(){
return s}
[i.inspect.custom](){
return s}};
function onSecret(e){
for(const n of a)e(n);
o.add(e);
return()=>o.delete(e)}
;}),967:((e,n,t)=>{
t.d(n,{C:()=>addSecret,E:()=>redact});
function formsOf(e){
if(e==="")return[];
const n=Buffer.from(e);
return[e,inJson(e),inJson(inJson(e)),...inUrls(e),inXml(e),e.replaceAll("'","''"),e.replaceAll("'",`'"'"'`),e.replaceAll("'",`'\\''`),n.toString("hex"),...inBase64(n),...inBase64(Buffer.from(e,"utf16le"))]}
function linesOf(e){
const n=e.split(/\r?\n/);
return n.length===1?[]:n.flatMap(e=>[e,inJson(e),encodeURIComponent(e)])}
function inJson(e){
return JSON.stringify(e).slice(1,-1)}
function inUrls(e){
const n=encodeURIComponent(e);
const lowerCase=e=>e.replace(/%../g,e=>e.toLowerCase());
const t=n.replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`);
const r=new URLSearchParams([["",e]]).toString().slice(1);
return[n,lowerCase(n),t,lowerCase(t),r]}
function inXml(e){
return e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}
function inBase64(e){
const n=e.toString("base64");
const t=[0,1,2].map(n=>sharedPart(e,n)).filter(e=>e.length>=8);
return[n,n.replace(/=+$/,""),...t].flatMap(e=>[e,e.replaceAll("+","-").replaceAll("/","_")])}
function sharedPart(e,n){
const t=(3-n)%3;
const r=t+Math.floor((e.length-t)/3)*3;
return e.subarray(t,r).toString("base64")}
;
const r=3;
let i=[];
let s=/(?!)/;
function redact(e){
if(!s.test(e))return e;
return i.reduce((e,n)=>e.replaceAll(n,"***"),e)}
function addSecret(e){
const n=[...formsOf(e),...linesOf(e)].filter(e=>e.length>=r);
if(n.length===0)return;
i=[...new Set([...i,...n])].sort((e,n)=>n.length-e.length);
s=new RegExp(i.map(literally).join("|"))}
function literally(e){
return e.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&")}})};
