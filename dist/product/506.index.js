
"use strict";
exports.id=506;
exports.ids=[506];
exports.modules={21916:((e,n)=>{
var t;
t=true;
n.Io=n.kp=void 0;
var r=new Uint32Array(65536);
var myers_32=function(e,n){
var t=e.length;
var s=n.length;
var i=1<<t-1;
var o=-1;
var a=0;
var c=t;
var u=t;
while(u--){
r[e.charCodeAt(u)]|=1<<u}
for(u=0;u<s;u++){
var d=r[n.charCodeAt(u)];
var l=d|a;
d|=(d&o)+o^o;
a|=~(d|o);
o&=d;
if(a&i){
c++}
if(o&i){
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
var s=e.length;
var i=[];
var o=[];
var a=Math.ceil(t/32);
var c=Math.ceil(s/32);
for(var u=0;u<a;u++){
o[u]=-1;
i[u]=0}
var d=0;
for(;d<c-1;d++){
var l=0;
var f=-1;
var h=d*32;
var p=Math.min(32,s)+h;
for(var m=h;m<p;m++){
r[e.charCodeAt(m)]|=1<<m}
for(var u=0;u<t;u++){
var g=r[n.charCodeAt(u)];
var b=o[u/32|0]>>>u&1;
var y=i[u/32|0]>>>u&1;
var v=g|l;
var w=((g|y)&f)+f^f|g|y;
var $=l|~(w|f);
var O=f&w;
if($>>>31^b){
o[u/32|0]^=1<<u}
if(O>>>31^y){
i[u/32|0]^=1<<u}
$=$<<1|b;
O=O<<1|y;
f=O|~(v|$);
l=$&v}
for(var m=h;m<p;m++){
r[e.charCodeAt(m)]=0}}
var _=0;
var S=-1;
var T=d*32;
var E=Math.min(32,s-T)+T;
for(var m=T;m<E;m++){
r[e.charCodeAt(m)]|=1<<m}
var k=s;
for(var u=0;u<t;u++){
var g=r[n.charCodeAt(u)];
var b=o[u/32|0]>>>u&1;
var y=i[u/32|0]>>>u&1;
var v=g|_;
var w=((g|y)&S)+S^S|g|y;
var $=_|~(w|S);
var O=S&w;
k+=$>>>s-1&1;
k-=O>>>s-1&1;
if($>>>31^b){
o[u/32|0]^=1<<u}
if(O>>>31^y){
i[u/32|0]^=1<<u}
$=$<<1|b;
O=O<<1|y;
S=O|~(v|$);
_=$&v}
for(var m=T;m<E;m++){
r[e.charCodeAt(m)]=0}
return k};
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
for(var s=0;s<n.length;s++){
var i=distance(e,n[s]);
if(i<t){
t=i;
r=s}}
return n[r]};
n.kp=closest}),47376:((e,n,t)=>{
t.d(n,{N:()=>reportError});
var r=t(73024);
var s=t.n(r);
var i=t(76760);
var o=t.n(i);
var a=t(2367);
var c=t(40530);
var u=t(28747);
var d=t(55270);
const l=50;
function reportError(e,n,{subject:t="The image build",untouched:r="nothing was created"}={}){
if(e instanceof a.FQ)return reportProblems(e.problems,n,r);
const s=e instanceof a.zS?e.place:undefined;
const i=(0,a.iB)(e)?"was cancelled":"failed";
annotateAt(s,`${t} ${i}`,(0,a.Uc)(e),n)}
function reportProblems(e,n,t){
const r=e.length===1?"One problem":`${e.length} problems`;
u.W.line(`${r} in the input; ${t}:`);
for(const n of e)u.W.line(`  ${(0,a.Vw)(n)}`);
for(const t of e.slice(0,l)){
const e=t.option===undefined?"Invalid input":`Invalid input: ${t.option}`;
const r=[t.option,t.message].filter(e=>e!==undefined).join(": ");
annotateAt(t.place,e,r,n)}}
function annotateAt(e,n,t,r){
const s=e===undefined?undefined:filePosition(e,r.workspace);
const i=e===undefined||s!==undefined?t:withPlace(e,t);
(0,c.z3)((0,d.wi)(i).join("\n"),{title:(0,d.Fq)(n),...s})}
function withPlace(e,n){
const t=(0,a.dE)(e);
const r=`${/^input "(.+)"$/.exec(t)?.[1]??""}: `;
return`${t}: ${n.startsWith(r)?n.slice(r.length):n}`}
function filePosition(e,n){
const t=(0,i.resolve)(n,e.file);
const s=(0,i.relative)(n,t);
if(s===""||s.split(i.sep)[0]===".."||(0,i.isAbsolute)(s)||!(0,r.existsSync)(t))return undefined;
return{file:s.split(i.sep).join("/"),...e.line===undefined?{}:{startLine:e.line},...e.column===undefined?{}:{startColumn:e.column}}}}),40530:((e,n,t)=>{
t.d(n,{$e:()=>warning,Bx:()=>appendValues,N4:()=>endGroup,Oh:()=>startGroup,Yz:()=>debug,gC:()=>maskText,lm:()=>notice,pq:()=>info,z3:()=>error});
var r=t(77598);
var s=t.n(r);
var i=t(73024);
var o=t.n(i);
var a=t(48161);
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
const{title:t,file:r,startLine:s,endLine:i,startColumn:o,endColumn:a}=n;
issue("error",e,{title:t,file:r,line:s,endLine:i,col:o,endColumn:a})}
function debug(e){
issue("debug",e)}
function maskText(e){
issue("add-mask",e)}
function appendValues(e,n){
const t=Object.entries(n).map(([e,n])=>{
const t=`ghadelimiter_${(0,r.randomUUID)()}`;
return`${e}<<${t}${a.EOL}${n}${a.EOL}${t}${a.EOL}`});
appendWhole(e,t.join(""))}
function appendWhole(e,n){
const t=(0,i.statSync)(e,{throwIfNoEntry:false})?.size??0;
try{
(0,i.appendFileSync)(e,n)}catch(n){
cutAt(t,e);
throw n}}
function cutAt(e,n){
try{
(0,i.truncateSync)(n,e)}catch{}}
function issue(e,n,t={}){
const r=Object.entries(t).filter(([,e])=>e).map(([e,n])=>`${e}=${escapedProperty(String(n))}`);
const s=r.length===0?"":` ${r.join(",")}`;
process.stdout.write(`::${e}${s}::${escaped(n)}${a.EOL}`)}
function escaped(e){
return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A")}
function escapedProperty(e){
return escaped(e).replaceAll(":","%3A").replaceAll(",","%2C")}}),28747:((e,n,t)=>{
t.d(n,{W:()=>i});
var r=t(40530);
var s=t(55270);
const i={line:e=>(0,s.wi)(e).forEach(e=>(0,r.pq)(e)),startGroup:e=>(0,r.Oh)((0,s.Fq)(e)),endGroup:r.N4,notice:e=>(0,r.lm)((0,s.wi)(e).join("\n")),warning:e=>(0,r.$e)((0,s.wi)(e).join("\n"))}}),38748:((e,n,t)=>{
t.d(n,{a:()=>formatDuration});
function formatDuration(e){
if(e<9950)return`${(Math.max(0,e)/1e3).toFixed(1)}s`;
const n=Math.round(e/1e3);
if(n<60)return`${n}s`;
if(n<3600)return`${Math.floor(n/60)}m ${twoDigits(n%60)}s`;
return`${Math.floor(n/3600)}h ${twoDigits(Math.floor(n%3600/60))}m`}
function twoDigits(e){
return String(e).padStart(2,"0")}}),69817:((e,n,t)=>{
t.d(n,{Kf:()=>G,LM:()=>buildLog,dJ:()=>cancelOnSignals,vZ:()=>describeRun,Pz:()=>failUnlessFinished,uw:()=>idTokenOf,GP:()=>inputPlace,Wh:()=>o.W,YW:()=>makeLedgerFolder,QU:()=>maskSecrets,yE:()=>programEnvironment,Ko:()=>readInputs,fY:()=>readRunner,N7:()=>r.N,BQ:()=>saveRun,TL:()=>saveSettled,xY:()=>savedRun,n0:()=>R.n0,lh:()=>tellFaults,cR:()=>writeAtReadersPace,Sy:()=>F.Sy});
var r=t(47376);
var s=t(2367);
const i={SIGINT:130,SIGTERM:143,SIGBREAK:143};
function cancelOnSignals(e){
const n=new AbortController;
let t;
const onSignal=r=>{
t??=r;
n.abort((0,s.KW)(t,e))};
const r=Object.keys(i);
for(const e of r)process.on(e,onSignal);
return{signal:n.signal,get exitCode(){
return t===undefined?undefined:i[t]},[Symbol.dispose](){
for(const e of r)process.off(e,onSignal)}}}
var o=t(28747);
var a=t(40530);
var c=t(55270);
function tellFaults(e=1){
process.once("uncaughtException",n=>{
const t=`The action failed by a fault of its own: ${(0,s.Uc)(n)}`;
(0,a.z3)((0,c.Fq)(`${t.replace(/\.$/,"")}. Please report it with this log.`),{});
(0,a.Yz)((0,c.wi)((0,s.iT)(n).stack??"").join("\n"));
process.exit(e)})}
var u=t(85369);
var d=t(93226);
var l=t(54940);
function idTokenOf({env:e}){
new l.zh(e["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]??"");
return async n=>{
const r=b.every(n=>e[n]!==undefined&&e[n]!=="");
if(!r)throw new s.zS('The job may not have an ID token: it lacks the permission "id-token: write".',{hint:v});
refuseOddRequest(e);
const{getIDToken:i}=await Promise.all([t.e(752),t.e(421)]).then(t.bind(t,96421));
const o=await patiently(()=>withinLimit(i(n)));
if(typeof o==="string")return o;
throw new s.zS("GitHub gave the job an ID token that is none.")}}
const f=3e4;
const h=[1e3,3e3,8e3];
function refuseOddRequest(e){
const[n="",t=""]=b.map(n=>e[n]);
if(!URL.canParse(n)||!/^https?:$/.test(new URL(n).protocol))throw new s.zS(`${m} is no http or https URL.`,{hint:y});
if(/[^\x21-\x7e]/.test(t))throw new s.zS(`${g} holds a character that no token has.`,{hint:y});
(0,u.i)(new URL(n),e)}
async function patiently(e){
for(const n of[...h,undefined]){
try{
return await e()}catch(t){
const e=statusOf(t);
if(n===undefined||!mayPass(t,e))throw explained(t,e);
await (0,d.cb)(n)}}
throw new Error("The last attempt neither gave a token nor failed.")}
async function withinLimit(e){
const n=new AbortController;
const t=(0,d.cb)(f,n.signal).then(()=>{
throw new Error(`no answer within ${f/1e3} seconds`)});
try{
return await Promise.race([e,t])}finally{
n.abort();
t.catch(()=>undefined);
e.catch(()=>undefined)}}
function mayPass(e,n){
if(n!==undefined)return n>=500||n===429;
return!p.test(reasonOf(e))}
const p=/certificate|self-signed|altname|SSL|TLS|EPROTO/i;
function statusOf(e){
const[,n]=/Error Code\s*:\s*(\d{3})/.exec((0,s.iT)(e).message)??[];
return n===undefined?undefined:Number(n)}
function explained(e,n){
const t=n===undefined?reasonOf(e):`HTTP status ${n}`;
return new s.zS(`GitHub gave the job no ID token (${t}).`,{hint:hintFor(e,n),cause:e})}
function hintFor(e,n){
if(n===401||n===403)return v;
if(mayPass(e,n))return n===undefined?"Its token service did not answer: run the job again, and see that the runner may reach it, through a proxy if it needs one.":"Its token service has a temporary problem: run the job again.";
return n===undefined?"Something on the way to its token service, such as a proxy that reads along, is not trusted: NODE_EXTRA_CA_CERTS names further certificates.":"Its token service does not take the request: check oidc_audience."}
const m="ACTIONS_ID_TOKEN_REQUEST_URL";
const g="ACTIONS_ID_TOKEN_REQUEST_TOKEN";
const b=[m,g];
const y="The runner sets it: nothing else of the workflow may.";
const v=["Give it to the job (a pull request from a fork never has it):","  permissions:","    id-token: write","    contents: read"].join("\n");
function reasonOf(e){
const n=(0,s.iT)(e).message.replace(/\s+/g," ").trim();
return n.replace(/^.*Error message: /i,"").replace(/\.$/,"")}
;
function readInputs(e){
const{env:n,table:t}=e;
maskSensitive(t,n);
reportUnknown(e);
const r=new Map;
for(const[s,i]of Object.entries(t)){
const t=i.type.shape==="scalar"?textInput(s,n):yamlInput(s,e);
if(t!==undefined)r.set(s,t)}
return{options:r,template:inputText("template",n),variables:mapInput("variables",e),provisioners:listInput("provisioners",e),error_cleanup_provisioner:mapInput("error_cleanup_provisioner",e),on_error:inputText("on_error",n)}}
const w=["template","variables","provisioners","error_cleanup_provisioner","on_error"];
function reportUnknown({env:e,table:n,problems:t,ownInputs:r=w}){
const i=[...r,...Object.keys(n)];
const o=new Set(i.map(variableOf));
for(const n of Object.keys(e)){
if(!n.startsWith($)||o.has(n)||e[n]==="")continue;
const r=n.slice($.length).toLowerCase();
t.add({option:r,place:inputPlace(r),message:`is not an input of this action.${(0,s.Nf)(r,i)}`})}}
function inputPlace(e){
return{file:`input "${e}"`}}
function maskSensitive(e,n){
for(const[t,r]of Object.entries(e)){
if(!r.sensitive)continue;
const e=[inputText(t,n),...r.env.map(e=>n[e])];
for(const n of e)new l.zh(n??"")}}
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
const $="INPUT_";
function variableOf(e){
return`${$}${e.toUpperCase()}`}
function inputText(e,n){
return rawInput(e,n)?.trim()}
function rawInput(e,n){
const t=n[variableOf(e)];
return t?.trim()===""?undefined:t}
var O=t(38748);
function groupedLayout(e,n){
const t=new Set;
let r=[];
const closeGroup=()=>{
e.endGroup();
r.forEach(n=>e.line(n));
r=[]};
return{headline:(t,r)=>e.line(n.bold(r)),phaseStarted(r,s){
if(t.size===0)e.startGroup(s);else e.line(n.bold(s));
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
var _=t(58131);
const S=1e4;
const T=3e3;
function buildLog({builds:e,colour:n,console:t=o.W}){
const r=palette(n);
const s=e.length>1?prefixedLayout(t):groupedLayout(t,r);
const i=new E;
return e=>{
const n=i.follow(e);
write(e,n,{layout:s,console:t,colours:r})}}
function write(e,n,{layout:t,console:r,colours:s}){
switch(e.type){case"build_started":
return t.headline(e,`Building image ${e.imageName} in ${e.region} (${e.builderType})`);case"phase_started":
return t.phaseStarted(e,e.title);case"phase_finished":
return t.phaseFinished(e,outcomeLine(e.outcome,e.at,n,s));case"progress":
if(n?.due(e.at)??true)t.line(e,s.dim(progressLine(e,n)));
return;case"resource_created":
return t.line(e,`${s.green("+")} ${(0,_.w)(e)}`);case"resource_released":
return t.line(e,`${s.dim("-")} ${(0,_.w)(e)}`);case"resource_gone":
return;case"image_named":
return;case"resource_kept":
return t.line(e,`= ${(0,_.w)(e)} (kept)`);case"resource_kept_on_error":
return t.line(e,`= ${(0,_.w)(e)} (${e.reason})`);case"resource_left":
return r.warning(`${t.label(e)}Left behind: ${(0,_.w)(e)}. ${e.reason}`);case"output":
for(const n of e.line.split("\n"))t.line(e,`${e.source} | ${(0,c.wY)(n)}`);
return;case"info":
return t.line(e,e.message);case"notice":
return r.notice(`${t.label(e)}${e.message}`);case"warning":
return r.warning(`${t.label(e)}${e.message}`);case"build_finished":
return t.buildFinished(e,finishLine(e.outcome,e.message,s))}}
function outcomeLine(e,n,t,r){
const s=e==="done"?r.green("\u2713"):r.red("\u2717");
const i=t===undefined?"":` ${r.dim((0,O.a)(n-t.startedAt))}`;
return`${s} ${t?.title??""}${i}`}
function progressLine(e,n){
const t=e.percent===undefined?"":`${Math.floor(e.percent)}% `;
const r=n===undefined?"":` (${(0,O.a)(e.at-n.startedAt)})`;
return`${t}${e.message}${r}`}
function finishLine(e,n,t){
return e==="success"?`${t.green("\u2713")} ${n}`:`${t.red("\u2717")} ${n}`}
let E=class RunningPhases{
#e=new Map;
follow(e){
if(!("phase"in e))return undefined;
const n=`${e.build}
${e.phase}`;
if(e.type==="phase_started")this.#e.set(n,new k(e.title,e.at));
const t=this.#e.get(n);
if(e.type==="phase_finished")this.#e.delete(n);
return t}};
let k=class RunningPhase{
title;
startedAt;
#n=-Infinity;
constructor(e,n){
this.title=e;
this.startedAt=n}
due(e){
if(e-this.startedAt<T||e-this.#n<S)return false;
this.#n=e;
return true}};
const x=3;
function maskSecrets(e){
if(!e.onRunner)return()=>{};
return(0,l.IJ)(e=>{
for(const n of maskedTexts(e))(0,a.gC)(n)})}
function maskedTexts(e){
const n=e.split(/\r?\n|\r/).map(e=>e.trim());
return[...new Set([e,...n])].filter(e=>e.trim().length>=x)}
var I=t(73024);
var A=t(76760);
var L=t(57874);
function makeLedgerFolder({temp:e}){
try{
(0,L.fc)(e);
return(0,I.mkdtempSync)((0,A.join)(e,"alicloud-image-builder-"))}catch(n){
throw new s.zS(`There is no room for temporary files in ${e}: ${inWords(n)}.`,{hint:"The build notes there what it creates, so nothing is built. RUNNER_TEMP must name a folder that the job may write to, or one that it may make.",cause:n})}}
const U={EEXIST:"it, or a part of its path, is a file or a link to nothing",ENOTDIR:"a part of its path is a file",ENOENT:"no folder can be made there",ENAMETOOLONG:"it is a longer name than any folder may have",ELOOP:"its path has links that lead in a circle",EACCES:"the user that the job runs as may not write there",EPERM:"the user that the job runs as may not write there",EROFS:"the disk is read-only",ENOSPC:"the disk is full"};
function inWords(e){
const{code:n="",message:t}=(0,s.iT)(e);
return U[n]??t}
var R=t(18948);
function programEnvironment({env:e}){
return Object.fromEntries(Object.entries(e).filter(([e])=>!isOurs(e.toUpperCase())))}
function isOurs(e){
return N.some(n=>e.startsWith(n))||P.includes(e)}
const N=["INPUT_","STATE_","ACTIONS_"];
const P=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH","GITHUB_STATE","GITHUB_STEP_SUMMARY"];
function writeAtReadersPace(e=process.stdout){
const{_handle:n}=e;
n?.setBlocking?.(true)}
var j=t(48161);
function readRunner(e=process.env){
const n=e["GITHUB_ACTIONS"]==="true"||given(e["GITHUB_OUTPUT"])!==undefined;
return{env:e,workspace:given(e["GITHUB_WORKSPACE"])??process.cwd(),temp:given(e["RUNNER_TEMP"])??(0,j.tmpdir)(),onRunner:n,isDebug:e["RUNNER_DEBUG"]==="1",colour:n&&given(e["NO_COLOR"])===undefined,run:workflowRun(e)}}
function describeRun({run:e}){
return e===undefined?"a run by hand":`${e.repository} run ${e.id}.${e.attempt}`}
function workflowRun(e){
const n=given(e["GITHUB_RUN_ID"]);
const t=given(e["GITHUB_REPOSITORY"]);
if(n===undefined||t===undefined)return undefined;
const r=given(e["GITHUB_RUN_ATTEMPT"])??"1";
const s=given(e["GITHUB_SERVER_URL"])??"https://github.com";
return{id:n,attempt:r,repository:t,url:`${s}/${t}/actions/runs/${n}/attempts/${r}`}}
function given(e){
return e===""?undefined:e}
;
const C="ledger_folder";
const M="builds";
const B="settled";
function saveRun({ledgerFolder:e,builds:n},{env:t}){
const r=t["GITHUB_STATE"];
if(!r||!(0,I.existsSync)((0,A.dirname)(r))){
const e=r?`there is no ${r}`:"GITHUB_STATE is not set";
o.W.warning(`No post step can follow this one, since ${e}: if this build is killed, what it has created is released by the sweep alone (see docs/sweep.md).`);
return}
try{
(0,a.Bx)(r,{[C]:e,[M]:JSON.stringify(n)})}catch(e){
throw new s.zS(`The state of this step cannot be saved: ${(0,s.iT)(e).message}.`,{hint:`The post step needs it to release what a killed build leaves behind, so nothing is built. See that the file in GITHUB_STATE (${r}) can be written.`,cause:e})}}
function saveSettled({env:e}){
const n=e["GITHUB_STATE"];
try{
if(n)(0,a.Bx)(n,{[B]:"true"})}catch(e){
o.W.warning(`That nothing is left to release cannot be saved: ${(0,s.iT)(e).message}. The post step looks again. See that the file in GITHUB_STATE (${n}) can be written.`)}}
function savedRun({env:e}){
const saved=n=>e[`STATE_${n}`]?.trim()??"";
const n=saved(C);
if(n===""||saved(B)==="true")return undefined;
return{ledgerFolder:n,builds:readBuilds(saved(M))}}
function readBuilds(e){
try{
const n=JSON.parse(e);
return Array.isArray(n)?n.filter(isBuild):[]}catch{
return[]}}
function isBuild(e){
if(typeof e!=="object"||e===null)return false;
const{name:n,mark:t}=e;
return typeof n==="string"&&typeof t==="string"}
var F=t(84343);
let G=class Timeline{
#t=[];
#r=[];
listen=e=>this.#s(e);
get phases(){
return this.#t}
get resources(){
return this.#r}
#s(e){
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
this.#i(e);
return;case"resource_released":
return this.#o(e,"released");case"resource_kept":
return this.#o(e,"kept");case"resource_kept_on_error":
this.#i(e).wayIn=e.wayIn??[];
return this.#o(e,"kept",e.reason);case"resource_left":
return this.#o(e,"left",e.reason);default:
return}}
#o(e,n,t){
const r=this.#i(e);
r.fate=n;
r.reason=t;
r.endedAt=e.at}
#i(e){
const n=this.#r.find(n=>n.build===e.build&&n.kind===e.kind&&n.id===e.id);
if(n!==undefined)return n;
const t={build:e.build,kind:e.kind,id:e.id,name:"name"in e?e.name:undefined,region:e.region,createdAt:e.at,endedAt:undefined,fate:"made",reason:undefined,wayIn:undefined};
this.#r.push(t);
return t}};
function failUnlessFinished(){
tellFaults();
process.exitCode=W;
process.once("beforeExit",()=>{
if(process.exitCode!==W)return;
process.exitCode=1;
(0,a.z3)("The action came to a standstill: nothing was left that it could wait for. This is a fault of the action; please report it with this log.",{})})}
const W=70;}),55270:((e,n,t)=>{
t.d(n,{Fq:()=>inertLine,wY:()=>lastOverwritten,wi:()=>inertLines});
var r=t(42797);
var s=t(54940);
const i=4e3;
function inertLine(e){
const n=(0,s.E$)((0,r.I)((0,s.E$)(e).replace(o,"")));
return cut(defused(n))}
function inertLines(e){
return e.split(/\r?\n/).map(inertLine)}
function lastOverwritten(e){
return e.split("\r").findLast(e=>e!=="")??""}
const o=/[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function defused(e){
return e.replace(/^([^!-~]*:)(?=[^!-~]*:)/u,"$1 ").replace(/#(?=[^!-~]*\[)/gu,"# ")}
function cut(e){
if(e.length<=i)return e;
return`${e.slice(0,i)}\u{2026} (${e.length-i} more characters)`}}),38037:((e,n,t)=>{
t.d(n,{Mk:()=>escaped,aY:()=>code,tp:()=>table});
function escaped(e){
return e.replace(/[\s\p{C}]+/gu," ").trim().replace(r,entity).replace(s,entity)}
const r=/[&<>`*_[\]|\\~#@$:]|(?<=www)\./gi;
const s=/^[-+=]|(?<=^\d{1,9})[.)]/;
function entity(e){
return`&#${e.codePointAt(0)};`}
function code(e){
return e.trim()===""?"":`<code>${escaped(e)}</code>`}
function table(e,n){
const line=e=>`| ${e.join(" | ")} |`;
return[line(e),line(e.map(()=>"---")),...n.map(line)].join("\n")}}),18948:((e,n,t)=>{
t.d(n,{Kn:()=>writeOutputs,n0:()=>setOutputs});
var r=t(73024);
var s=t.n(r);
var i=t(2824);
var o=t(54940);
var a=t(40530);
var c=t(65597);
function setOutputs(e,n){
writeOutputs(outputs(e),n)}
function writeOutputs(e,n){
(0,c.d)("GITHUB_OUTPUT",n,n=>{
const{size:t}=(0,r.statSync)(n);
const s=u.get(n)??t;
u.set(n,s);
try{
(0,a.Bx)(n,e)}catch(i){
if(t<=s)throw i;
(0,r.truncateSync)(n,s);
(0,a.Bx)(n,e)}})}
const u=new Map;
function outputs(e){
const n=spokesman(e)?.artifact;
const t={image_id:n===undefined?"":(0,i.L)(n)??"",image_name:n?.image_name??"",image_ids:JSON.stringify(sortedByKey(n?.image_ids??{})),snapshot_ids:JSON.stringify(n?.snapshot_ids??[]),source_image:n?.source_image??"",region:n?.region??"",builds:JSON.stringify(e.map(buildEntry))};
return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,(0,o.E$)(n)]))}
function spokesman(e){
const n=e.filter(e=>e.status==="success");
const hasImage=e=>(0,i.L)(e.artifact)!==undefined;
const hasAny=({artifact:e})=>Object.keys(e.image_ids).length>0;
return n.find(hasImage)??e.find(hasImage)??e.find(hasAny)??n[0]}
function buildEntry({name:e,status:n,artifact:t,seconds:r,error:s}){
return{name:e,builder_type:t.builder_type,status:n,artifact_id:(0,i.O)(t),image_id:(0,i.L)(t)??null,image_ids:sortedByKey(t.image_ids),image_name:t.image_name,region:t.region,source_image:t.source_image??null,snapshot_ids:t.snapshot_ids,seconds:r,error:s??null}}
function sortedByKey(e){
return Object.fromEntries(Object.entries(e).sort(([e],[n])=>e<n?-1:1))}}),58131:((e,n,t)=>{
t.d(n,{E:()=>kindName,w:()=>describeResource});
const r={key_pair:"key pair",vpc:"VPC",vswitch:"vSwitch",security_group:"security group",instance:"instance",snapshot:"snapshot",disk:"disk",image:"image"};
function kindName(e){
return r[e]}
function describeResource(e){
const n=e.name===undefined||e.name===e.id?"":` (${e.name})`;
return`${kindName(e.kind)} ${e.id}${n} in ${e.region}`}}),65597:((e,n,t)=>{
t.d(n,{d:()=>addToRunnerFile});
var r=t(73024);
var s=t.n(r);
var i=t(2367);
var o=t(28747);
function addToRunnerFile(e,{env:n},t){
const s=n[e];
if(s===undefined||!(0,r.existsSync)(s))return;
try{
t(s)}catch(n){
if(u.has(s))return;
u.add(s);
o.W.warning(`The ${a[e]} of this step cannot be written: ${(0,i.iT)(n).message}. ${c[e]} See that the file in ${e} is one that can be, and that its disk is not full.`)}}
const a={GITHUB_OUTPUT:"outputs",GITHUB_STEP_SUMMARY:"summary"};
const c={GITHUB_OUTPUT:"Steps that read them get nothing; the log tells what was built.",GITHUB_STEP_SUMMARY:"The log tells the same."};
const u=new Set}),84343:((e,n,t)=>{
t.d(n,{fe:()=>appendSummary,Oe:()=>errorMarkdown,Rl:()=>limitedTable,Sy:()=>writeSummary});
var r=t(73024);
var s=t(48161);
var i=t(2367);
var o=t(54940);
var a=t(38748);
const c=150;
function gantt(e,n){
const t=e.slice(0,c);
const r=[...new Set(t.map(e=>e.build))];
const s=r.flatMap(e=>[`  section ${plainLabel(e)}`,...t.filter(n=>n.build===e).map(e=>bar(e,n))]);
return["```mermaid","gantt","  dateFormat x","  axisFormat %H:%M:%S",...s,"```"].join("\n")}
function bar(e,n){
const t=e.endedAt??n;
const r=e.failed||e.endedAt===undefined;
const s=`${r?"\u2717":"\u2713"} ${plainLabel(e.title)} ${(0,a.a)(t-e.startedAt)}`;
return`  ${s} :${r?"crit, ":""}${e.startedAt}, ${Math.max(1,t-e.startedAt)}ms`}
function plainLabel(e){
const n=e.replace(/[^\p{L}\p{N} ._/()-]+/gu," ").trim();
return n===""?"-":n.slice(0,80)}
var u=t(38037);
var d=t(58131);
var l=t(65597);
const f=200;
const h=900*1024;
async function writeSummary(e,n){
await appendSummary(summaryMarkdown(e),n)}
async function appendSummary(e,n){
(0,l.d)("GITHUB_STEP_SUMMARY",n,n=>(0,r.appendFileSync)(n,`${bounded(e)}${s.EOL}`))}
function bounded(e){
if(Buffer.byteLength(e)<=h)return e;
const n=Buffer.from(e).subarray(0,h);
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
const r=n===undefined?"":errorMarkdown(n);
return[t.join("\n>\n"),r].filter(e=>e!=="").join("\n\n")}
function errorMarkdown(e){
if(!(e instanceof i.FQ))return`> ${(0,u.Mk)((0,i.Uc)(e))}`;
return e.message.split("\n").slice(0,f).map(e=>`- ${(0,u.Mk)(e)}`).join("\n")}
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
const s=e.length>1;
const i=[...s?["Build"]:[],"Phase","Began after","Took"];
const o=n.phases.map(e=>[...s?[(0,u.Mk)(e.build)]:[],`${e.failed?"\u2717 ":""}${(0,u.Mk)(e.title)}`,(0,a.a)(e.startedAt-r),e.endedAt===undefined?`cut off after ${(0,a.a)(t-e.startedAt)}`:(0,a.a)(e.endedAt-e.startedAt)]);
return["### How long it took",gantt(n.phases,t),limitedTable(i,o)].join("\n\n")}
function summary_resources({results:e,timeline:n}){
const t=n.resources[0]?.createdAt;
if(t===undefined)return"";
const r=new Set(e.flatMap(({artifact:e})=>[...Object.values(e.image_ids),...e.snapshot_ids]));
const s=n.resources.map(e=>[(0,d.E)(e.kind),(0,u.aY)(e.id),(0,u.Mk)(e.name??""),(0,u.Mk)(e.region),(0,a.a)(e.createdAt-t),fate(e,r)]);
const i=["Kind","ID","Name","Region","Created after","What became of it"];
return["### Resources",limitedTable(i,s)].join("\n\n")}
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

\u{2026} and ${t} more`:r}}),86391:((e,n,t)=>{
t.d(n,{Bk:()=>parseEndpoint,Rs:()=>s,U9:()=>isLoopback});
var r=t(2367);
let s=class Endpoints{
#a;
#c;
#u;
#d;
metadata;
constructor(e={},{stsRegionInVpc:n}={}){
this.#d=n;
this.#a=given("custom_endpoint_ecs",e.custom_endpoint_ecs);
this.#c=given("custom_endpoint_vpc",e.custom_endpoint_vpc);
this.#u=given("custom_endpoint_sts",e.custom_endpoint_sts);
this.metadata=metadataEndpoint(e.custom_endpoint_metadata)}
urlFor(e,n){
const t=this.#l(e);
if(t!==undefined)return t;
const r=e==="Sts"?this.#d:undefined;
const s=r===undefined?hostFor(e,n):`sts-vpc.${checked(r)}.aliyuncs.com`;
return new URL(`https://${s}`)}
optionFor(e){
if(e==="Sts")return"custom_endpoint_sts";
return e==="Vpc"&&(this.#c!==undefined||this.#a===undefined)?"custom_endpoint_vpc":"custom_endpoint_ecs"}
get mayAskSts(){
return this.#a===undefined||this.#u!==undefined}
#l(e){
switch(e){case"Ecs":
return this.#a;case"Vpc":
return this.#c??this.#a;case"Sts":
return this.#u}}};
function parseEndpoint(e,n="loopback"){
const t=e.trim();
const r=/^([a-z][a-z0-9+.-]*):\/\//i.exec(t)?.[1]?.toLowerCase();
if(r!==undefined&&r!=="http"&&r!=="https"){
return`must be a host, host:port or an https URL; found the scheme "${r}".`}
const s=tryUrl(r===undefined?`https://${t}`:t);
if(s===undefined||s.hostname==="")return`must be a host, host:port or a URL; found ${quoted(t)}.`;
if(s.username!==""||s.password!=="")return"must not contain a user name or a password.";
if(s.pathname!=="/"||s.search!==""||s.hash!==""){
return`must be a host, host:port or a URL without a path; found ${quoted(t)}.`}
const i=isLoopback(s.hostname);
if(r===undefined&&(i||n==="anywhere"))return new URL(`http://${t}`);
if(r==="http"&&!i&&n==="loopback"){
return`must be https: over plain http, signed requests to ${s.hostname} could be read and changed on their way. Only this machine (localhost, 127.0.0.1) may be http.`}
return s}
function isLoopback(e){
const n=e.toLowerCase().replace(/\.$/,"");
return n==="localhost"||n.endsWith(".localhost")||/^127(\.\d+){3}$/.test(n)||n==="[::1]"}
function given(e,n){
if(n===undefined||n.trim()==="")return undefined;
return endpointOrError(e,parseEndpoint(n))}
const i="http://100.100.100.200";
function metadataEndpoint(e){
const n=e===undefined||e.trim()===""?i:e;
return endpointOrError("custom_endpoint_metadata",parseEndpoint(n,"anywhere"))}
function endpointOrError(e,n){
if(typeof n==="string")throw new r.zS(`${e} ${n}`);
return n}
function tryUrl(e){
return/\s/.test(e)||!URL.canParse(e)?undefined:new URL(e)}
function quoted(e){
return JSON.stringify(e.length>80?`${e.slice(0,77)}...`:e)}
function hostFor(e,n){
const{service:t,elsewhere:r}=o[e];
return r[checked(n)]??`${t}.${n}.aliyuncs.com`}
function checked(e){
if(/^[a-z0-9-]+$/.test(e))return e;
throw new r.zS(`region: ${quoted(e)} is not a region of Alibaba Cloud.`)}
const o={Ecs:{service:"ecs",elsewhere:{"cn-hangzhou":"ecs-cn-hangzhou.aliyuncs.com","cn-hangzhou-finance":"ecs.aliyuncs.com","cn-north-2-gov-1":"ecs.aliyuncs.com","cn-shanghai-finance-1":"ecs-cn-hangzhou.aliyuncs.com","cn-shenzhen-finance-1":"ecs-cn-hangzhou.aliyuncs.com"}},Vpc:{service:"vpc",elsewhere:{"cn-hangzhou":"vpc.aliyuncs.com","cn-hangzhou-finance":"vpc.aliyuncs.com","cn-north-2-gov-1":"vpc.aliyuncs.com","cn-shanghai-finance-1":"vpc.aliyuncs.com","cn-shenzhen-finance-1":"vpc.aliyuncs.com"}},Sts:{service:"sts",elsewhere:{"cn-beijing-finance-1":"sts.aliyuncs.com","cn-hangzhou-finance":"sts.aliyuncs.com","cn-north-2-gov-1":"sts.aliyuncs.com","cn-shenzhen-finance-1":"sts.aliyuncs.com"}}}}),85369:((e,n,t)=>{
t.d(n,{i:()=>proxyFor});
var r=t(2367);
var s=t(54940);
var i=t(86391);
function proxyFor(e,n){
const t=read(e.protocol==="https:"?"https_proxy":"http_proxy",n)??read("all_proxy",n);
if(t===undefined||(0,i.U9)(e.hostname)||isLinkLocal(e.hostname))return undefined;
if(isExcepted(e,read("no_proxy",n)?.value??""))return undefined;
return parseProxy(t)}
function read(e,n){
const t=n[e]===undefined?e.toUpperCase():e;
const r=n[t]?.trim()??"";
return r===""?undefined:{name:t,value:r}}
function isLinkLocal(e){
return e==="100.100.100.200"||e.startsWith("169.254.")}
function isExcepted(e,n){
const t=e.port===""?e.protocol==="https:"?"443":"80":e.port;
const r=e.hostname.toLowerCase();
return n.toLowerCase().split(/[\s,]+/).filter(e=>e!=="").some(e=>{
if(e==="*")return true;
const[,n=e,s]=/^(.*?)(?::(\d+))?$/.exec(e)??[];
const i=n.replace(/^\*?\./,"");
return(s===undefined||s===t)&&(r===i||r.endsWith(`.${i}`))})}
function parseProxy({name:e,value:n}){
const t=n.includes("://")?n:`http://${n}`;
const i=URL.canParse(t)?new URL(t):undefined;
if(i===undefined||!["http:","https:"].includes(i.protocol)){
throw new r.zS(`The environment variable ${e} must be the http or https URL of a proxy.`,{hint:"SOCKS proxies are not supported."})}
const[o,a]=[decoded(i.username),decoded(i.password)];
if(i.password!=="")new s.zh(a??i.password);
if(o!==undefined&&a!==undefined)return i;
throw new r.zS(`The ${o===undefined?"user name":"password"} of the proxy in the environment variable ${e} has a percent sign that stands for no character.`,{hint:"Write a percent sign in it as %25."})}
function decoded(e){
try{
return decodeURIComponent(e)}catch{
return undefined}}}),93226:((e,n,t)=>{
t.d(n,{Ms:()=>r,ZC:()=>abortable,cb:()=>delay,et:()=>lingering,zc:()=>timeLimit,bs:()=>together});
async function abortable(e,n,t){
e.catch(()=>undefined);
let listener=()=>{};
const r=new Promise((e,r)=>{
listener=()=>{
t();
r(n.reason)};
if(n.aborted)listener();else n.addEventListener("abort",listener,{once:true})});
try{
return await Promise.race([e,r])}finally{
n.removeEventListener("abort",listener)}}
;
function delay(e,n){
return new Promise((t,r)=>{
if(n?.aborted)return r(n.reason);
const onAbort=()=>{
clearTimeout(s);
r(n?.reason)};
const s=setTimeout(()=>{
n?.removeEventListener("abort",onAbort);
t()},Math.max(0,e));
n?.addEventListener("abort",onAbort,{once:true})})}
;
function lingering(e,n){
const t=new AbortController;
const abortLater=()=>{
setTimeout(()=>t.abort(e.reason),n).unref()};
if(e.aborted)abortLater();else e.addEventListener("abort",abortLater,{once:true});
return t.signal}
;
let r=class TimeOver extends Error{
milliseconds;
constructor(e){
super(`The time for it was over: ${e/1e3} seconds.`);
this.milliseconds=e;
this.name="TimeOver"}};
function timeLimit(e,n){
const t=new AbortController;
const s=setTimeout(()=>t.abort(new r(e)),e);
s.unref();
const follow=()=>t.abort(n?.reason);
if(n?.aborted)follow();else n?.addEventListener("abort",follow,{once:true});
return{signal:t.signal,[Symbol.dispose](){
clearTimeout(s);
n?.removeEventListener("abort",follow)}}}
;
async function together(...e){
const n=await Promise.allSettled(e);
const t=n.find(e=>e.status==="rejected");
if(t!==undefined)throw t.reason;
return n.map(e=>e.value)}
;}),2824:((e,n,t)=>{
t.d(n,{L:()=>imageId,O:()=>artifactId});
function imageId(e){
return e.image_ids[e.region]}
function artifactId(e){
return Object.entries(e.image_ids).map(([e,n])=>`${e}:${n}`).sort().join(",")}}),42797:((e,n,t)=>{
t.d(n,{$:()=>isPlain,I:()=>harmless});
const r="\x1b";
const s=`${r}[0m`;
const i=/[\x00-\x08\x0b-\x1f\x7f-\x9f]/;
const o=/[\x00-\x08\x0a-\x1f\x7f-\x9f]/;
const a=[/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]/,/(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x90\x98\x9c-\x9f]*(?:\x07|\x1b\\|\x9c)/,/\x1b[ -/]+[0-~]/,/\x1b[0-~]/];
const c=new RegExp(a.map(e=>e.source).join("|"),"g");
const u=/^\x1b\[[\d;:]*m$/;
const d=/[\x00-\x08\x0a-\x1a\x1c-\x1f\x7f-\x9f]|\x1b(?!\[[\d;:]*m)/g;
function isPlain(e){
return!i.test(e)}
function harmless(e){
if(!o.test(e))return e;
let n=false;
const t=e.replace(c,e=>{
if(!u.test(e))return"";
n=true;
return e}).replace(d,"");
return n&&!t.endsWith(s)?t+s:t}}),2367:((e,n,t)=>{
t.d(n,{zS:()=>a,Zw:()=>p,FQ:()=>g,KW:()=>cancelled,Nf:()=>closestName,Uc:()=>describeError,dE:()=>formatPlace,Vw:()=>formatProblem,iB:()=>isCancellation,TL:()=>quoted,vI:()=>shortened,iT:()=>toError});
var r=t(57975);
var s=t(50967);
function visible(e){
return e.replace(i,e=>[...Array(e.length).keys()].map(n=>`\\u${e.charCodeAt(n).toString(16).padStart(4,"0")}`).join(""))}
const i=/[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f]/gu;
function quoted(e){
return JSON.stringify(shortened(e))}
function shortened(e){
return e.length>o?`${e.slice(0,o)}\u{2026}`:e}
const o=300;
let a=class BuildError extends Error{
hint;
place;
constructor(e,n={}){
super(cut(visible((0,s.E)(e))),n.cause===undefined?undefined:{cause:n.cause});
this.name=new.target.name;
this.hint=n.hint===undefined?undefined:cut(visible((0,s.E)(n.hint)));
this.place=n.place}};
const c=1e4;
function cut(e){
return e.length<=c?e:`${e.slice(0,c)}\u{2026}`}
let u=class CancelledError extends a{};
function cancelled(e,n="The build"){
return new u(`${n} was cancelled (${e}).`)}
function isCancellation(e){
return e instanceof u}
function toError(e){
return e instanceof Error||r.types.isNativeError(e)?e:new Error(String(e))}
function describeError(e){
const n=toError(e);
const t=n instanceof a&&n.hint!==undefined?` ${n.hint}`:"";
return(0,s.E)(`${n.message}${t}`)}
var d=t(21916);
const l=100;
const f=1e3;
function closestName(e,n){
if(n.length===0||n.length>f||e.length>l)return"";
const t=(0,d.kp)(e,n);
return(0,d.Io)(e,t)<=Math.max(2,Math.floor(e.length/4))?` Did you mean "${t}"?`:""}
;
function formatPlace(e){
return[visible(e.file),e.line,e.column].filter(e=>e!==undefined).join(":")}
;
const h=1e3;
let p=class Problems{
#f=[];
#h=new Set;
add(e){
const n=problems_shortened({...e,message:(0,s.E)(e.message)});
const t=formatProblem(n);
if(this.#h.has(t))return;
if(this.#f.length>=h)throw new g([...this.#f,m]);
this.#h.add(t);
this.#f.push(n)}
get all(){
return this.#f}
throwIfAny(){
if(this.#f.length>0)throw new g(this.#f)}};
const m={message:`There is more; these ${h} come first.`};
let g=class ProblemsError extends a{
problems;
constructor(e){
const n=e.map(problems_shortened).toSorted(byPlace);
super(n.map(formatProblem).join("\n"));
this.problems=n}};
function problems_shortened(e){
const{option:n,message:t}=e;
return{...e,...n!==undefined&&{option:problems_cut(visible(n),b)},message:problems_cut(visible(t),y)}}
const b=200;
const y=4e3;
function problems_cut(e,n){
return e.length>n?`${e.slice(0,n)}\u{2026}`:e}
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
const r=["key_pair","vpc","vswitch","security_group","instance","snapshot","disk","image"]}),95641:((e,n,t)=>{
t.d(n,{V:()=>isGoodInTheMaking,n:()=>isOpen});
function isOpen(e){
return["intended","refused","created"].includes(e.state)||isGoodInTheMaking(e)}
function isGoodInTheMaking({state:e}){
return e==="available"||e==="published"}}),4106:((e,n,t)=>{
t.d(n,{AP:()=>s,HT:()=>isGoodOnceUsable,KS:()=>a,NV:()=>regionsOf,YK:()=>mayBeUnpublished,Zq:()=>o,_y:()=>snapshotFacts,ey:()=>isTemporary,hd:()=>areOthersGood,jj:()=>spreadFacts,oF:()=>isMadeFrom,sN:()=>isCopy,wB:()=>i});
var r=t(95641);
const s={temporary:"yes"};
const i={copy:"yes"};
const o={ready:"Usable"};
const a={published:"no"};
function mayBeUnpublished({facts:e,state:n}){
return e?.["published"]===a.published&&n!=="published"}
function snapshotFacts(e){
return{snapshots:e.join(",")}}
function spreadFacts(e){
const n=[...new Set(e)];
return n.length>1?{[c]:n.join(",")}:{}}
const c="regions";
function regionsOf({facts:e}){
return(e?.[c]??"").split(",").filter(e=>/^[a-z\d-]{1,40}$/.test(e))}
function isMadeFrom({kind:e,facts:n},t){
return e==="image"&&(n?.["snapshots"]??"").split(",").includes(t)}
function isTemporary({facts:e}){
return e?.["temporary"]===s.temporary}
function isCopy({facts:e}){
return e?.["copy"]===i.copy}
function isGoodOnceUsable({facts:e}){
return e?.["ready"]===o.ready}
function areOthersGood(e,n){
const t=n.filter(n=>n.kind==="image"&&n.entry!==e.entry&&!isTemporary(n));
const s=t.filter(e=>(0,r.V)(e)||e.state==="finished");
const i=Number(e.facts?.["images"]??"1")-1;
if(s.length>=i)return"yes";
const o=e.at!==undefined||t.length>=i;
const a=t.some(e=>(0,r.n)(e)&&!s.includes(e));
return o&&!a?"no":"unknown"}}),36:((e,n,t)=>{
t.d(n,{O:()=>d,D:()=>afterOutcome});
var r=t(73024);
var s=t(2367);
var i=t(4106);
const o=16*1024*1024;
const a=r.constants.O_NOFOLLOW??0;
let c=class LedgerFile{
path;
#p;
#m;
constructor(e,n){
this.path=e;
this.#p=ledger_file_open(e,n);
this.#m=(0,r.fstatSync)(this.#p).size}
static create(e){
return new c(e,r.constants.O_CREAT|r.constants.O_EXCL|r.constants.O_RDWR|a)}
static open(e){
return new c(e,r.constants.O_RDWR|a)}
read(){
if(this.#m>o)throw new s.zS(`${this.path} is too large for a ledger of this action.`);
const e=Buffer.alloc(this.#m);
(0,r.readSync)(this.#p,e,0,this.#m,0);
return e.toString("utf8")}
append(e){
const n=Buffer.from(this.#g()?e:`
${e}`);
try{
for(let e=0;e<n.length;)e+=(0,r.writeSync)(this.#p,n,e,n.length-e,this.#m+e);
(0,r.fsyncSync)(this.#p);
this.#m+=n.length}catch(e){
this.#b(this.#m);
throw e}}
leaveUnended(){
if(this.#g())this.#b(this.#m-1)}
close(){
(0,r.closeSync)(this.#p)}
#g(){
const e=Buffer.alloc(1);
if(this.#m===0)return true;
(0,r.readSync)(this.#p,e,0,1,this.#m-1);
return e.toString()==="\n"}
#b(e){
try{
(0,r.ftruncateSync)(this.#p,e);
this.#m=e}catch{}}};
function ledger_file_open(e,n){
try{
return(0,r.openSync)(e,n,384)}catch(n){
throw new s.zS(`The ledger ${e} cannot be opened: ${(0,s.iT)(n).message}.`,{cause:n})}}
var u=t(6516);
function parseLines(e,n){
const t=[];
for(const n of e.split("\n")){
const e=parseLine(n);
if(e!==undefined)t.push(e)}
if(t.length===0)throw new s.zS(`${n} is not a ledger of this action.`);
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
return n["version"]===1&&hasTexts("build","mark","region","startedAt");case"caller":
return hasTexts("account");case"intent":
return hasTexts("entry","region")&&u.p.some(e=>e===n["kind"])&&["name","at"].every(e=>n[e]===undefined||hasTexts(e))&&(n["facts"]===undefined||isTexts(n["facts"]));case"created":
return hasTexts("entry","id")&&(n["at"]===undefined||hasTexts("at"));case"releasing":case"available":case"published":case"refused":case"released":case"finished":case"kept":
return hasTexts("entry");default:
return false}}
function isTexts(e){
return typeof e==="object"&&e!==null&&Object.values(e).every(e=>typeof e==="string")}
;
function afterOutcome(e,n){
if(n.line==="releasing")return{...e,isReleasing:true};
const t=n.line==="refused"?{...e.facts,...i.AP}:e.facts;
const r=n.line==="created"?n:undefined;
const s=r?.id??e.id;
return{...e,id:s,state:n.line,...r?.at&&{at:r.at},...t&&{facts:t}}}
let d=class Ledger{
header;
isWhole;
#y;
#v;
#w=new Map;
#$="";
#O=false;
#_;
constructor(e,n,t,r){
this.#y=e;
this.header=n;
this.isWhole=t;
this.#v=r}
static create(e,n,t=()=>undefined){
const s={line:"build",version:1,...n};
const i=c.create(e);
try{
i.append(textOf(s))}catch(n){
i.close();
(0,r.rmSync)(e,{force:true});
throw cannotBeWritten(e,n)}
return new d(i,s,true,t)}
static reopen(e,n=()=>undefined){
const t=c.open(e);
try{
const r=t.read();
const[i,...o]=parseLines(r,e);
if(i?.line!=="build")throw new s.zS(`${e} is not a ledger of this action.`);
const a=new d(t,i,r.endsWith("\n"),n);
for(const e of o)a.#S(e);
return a}catch(e){
t.close();
throw e}}
get path(){
return this.#y.path}
get account(){
return this.#_}
get entries(){
return[...this.#w.values()]}
entry(e){
const n=this.#w.get(e);
if(n===undefined)throw new Error(`The ledger has no entry ${e}.`);
return n}
intend(e){
const n=`${e.kind}-${this.#w.size+1}`;
const t={line:"intent",entry:n,at:new Date().toISOString(),...e};
try{
this.#T(textOf(t))}catch(e){
throw cannotBeWritten(this.path,e)}
this.#S(t);
return this.entry(n)}
record(e){
this.#E(e.line==="created"?{at:new Date().toISOString(),...e}:e)}
recordCaller(e){
this.#E({line:"caller",account:e})}
#E(e){
this.#S(e);
try{
this.#T(textOf(e))}catch(n){
this.#$+=textOf(e);
this.#y.leaveUnended();
this.#k(n)}}
close(){
try{
if(this.#$!=="")this.#T("")}catch(e){
this.#k(e)}
this.#y.close()}
#T(e){
this.#y.append(this.#$+e);
this.#$=""}
#k(e){
if(this.#O)return;
this.#O=true;
this.#v(`The ledger ${this.path} cannot be written: ${(0,s.iT)(e).message}. What is to be released is released all the same, but nothing more is created until it can be written; should this process be killed before, what it leaves is found by its tags alone. Make room on the disk that the file is on.`)}
#S(e){
if(e.line==="build")return;
if(e.line==="caller"){
this.#_=e.account;
return}
if(e.line==="intent"){
const{line:n,...t}=e;
this.#w.set(e.entry,{...t,state:"intended",id:undefined});
return}
const n=this.#w.get(e.entry);
if(n!==undefined)this.#w.set(e.entry,afterOutcome(n,e))}};
function textOf(e){
return`${JSON.stringify(e)}
`}
function cannotBeWritten(e,n){
return new s.zS(`The ledger ${e} cannot be written: ${(0,s.iT)(n).message}.`,{hint:"Without it nothing is created, since nothing could be released after a crash. Make room on the disk that it is on, and see that it can be written.",cause:n})}}),50418:((e,n,t)=>{
t.d(n,{C2:()=>findOpenLedgers,OT:()=>withoutLedger,WP:()=>areSettled,tf:()=>ledgerPath});
var r=t(73024);
var s=t.n(r);
var i=t(76760);
var o=t.n(i);
var a=t(2367);
var c=t(95641);
var u=t(36);
function ledgerPath(e,n){
return(0,i.join)(e,`build-${n+1}.jsonl`)}
function withoutLedger(e,n){
return n.flatMap((n,t)=>{
const r=ledgerPath(e,t);
const s=troubleWith(r);
return s===undefined?[]:[{...n,...s,path:r}]})}
function findOpenLedgers(e){
return(ledgerFiles(e)??[]).flatMap(e=>{
const n=tryRead(e);
return hasOpen(n)?[{path:e,build:n.header.build}]:[]})}
function areSettled(e){
const tellsOfNothingOpen=e=>{
const n=tryRead(e);
return n!==undefined&&n.isWhole&&!hasOpen(n)};
return ledgerFiles(e)?.every(tellsOfNothingOpen)??false}
function troubleWith(e){
try{
return read(e).isWhole?undefined:{trouble:"cut off"}}catch(n){
const{code:e}=(0,a.iT)((0,a.iT)(n).cause);
return e==="ENOENT"?{trouble:"gone"}:{trouble:"unreadable",reason:(0,a.Uc)(n)}}}
function ledgerFiles(e){
try{
return(0,r.readdirSync)(e).filter(e=>e.endsWith(".jsonl")).sort().map(n=>(0,i.join)(e,n))}catch{
return undefined}}
function hasOpen(e){
return e?.entries.some(c.n)??false}
function tryRead(e){
try{
return read(e)}catch{
return undefined}}
function read(e){
const n=u.O.reopen(e);
n.close();
return n}}),57874:((e,n,t)=>{
t.d(n,{wu:()=>l,ie:()=>b,KW:()=>age,Z$:()=>atPath,Tq:()=>between,P_:()=>defaulted,p0:()=>duration,s$:()=>filePath,Jt:()=>flag,nd:()=>integer,Ng:()=>isOfProcesses,vm:()=>lengthBetween,c3:()=>listOf,fc:()=>makeFolder,A7:()=>mapOf,cK:()=>matches,Xy:()=>objectOf,yL:()=>oneOf,lq:()=>optional,Ac:()=>parseOptions,TF:()=>pathTrouble,EW:()=>readSmallFile,mw:()=>required,yD:()=>secretText,EY:()=>startsWithNone,Qq:()=>types_text});
const r={ns:1e-6,us:.001,"\xb5s":.001,\u03BCs:.001,ms:1,s:1e3,m:6e4,h:36e5};
const s=/(\d+\.?\d*|\.\d+)(ns|us|\xb5s|\u03bcs|ms|s|m|h)/g;
const i=/^([+-]?)((?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|\xb5s|\u03bcs|ms|s|m|h))+|0)$/;
function parseDuration(e){
const n=e.length>o?null:i.exec(e.trim());
if(n===null)return undefined;
const t=(n[2]??"").matchAll(s);
const a=[...t].reduce((e,[,n,t])=>e+Number(n)*(r[t??""]??0),0);
return n[1]==="-"?-a:a}
const o=100;
var a=t(2367);
function plain(e){
switch(e.kind){case"scalar":
return e.value;case"list":
return e.items.map(plain);case"map":
{
const n=Object.create(null);
for(const[t,r]of e.entries)n[t]=plain(r.value);
return n}}}
;
function parseOptions(e,n,t){
const r=new a.Zw;
const s={...t,problems:r};
reportUnknown(e,n,s);
const i={};
for(const[t,r]of Object.entries(e)){
const e=parse_valueOf(t,r,n,s);
if(e!==undefined)i[t]=e}
for(const e of r.all)t.problems.add(e);
return{values:i,isComplete:r.all.length===0,wasGiven:r=>{
const s=e[r];
return s===undefined||givenValue(r,s,n,t.env)!==undefined},placeOf:e=>n.entries.get(e)?.value.place??n.place}}
function parse_valueOf(e,n,t,r){
const s=pathOf(e,r);
const i=givenValue(e,n,t,r.env);
if(i===undefined){
if(n.required)r.problems.add({option:s,place:t.place,message:missing(n)});
return n.default}
if(n.dead!==undefined)r.notice(`${s}: ${n.dead}`,i.place);
return n.type.read(i,reading(s,n.sensitive,r))}
function pathOf(e,n){
return n.within===undefined?e:`${n.within}.${e}`}
function reading(e,n,t){
return{context:t,path:e,refuse:(r,s,i="")=>{
const o=n?"":`; found ${shown(r)}`;
t.problems.add({option:e,place:r.place,message:`${s}${o}.${i}`});
return undefined},inside:r=>reading(typeof r==="number"?`${e}[${r}]`:`${e}.${r}`,n,t)}}
function givenValue(e,n,t,r){
const s=t.entries.get(e)?.value;
if(s!==undefined&&!isEmpty(s))return s;
for(const e of n.env){
const n=r[e];
if(n!==undefined&&n!==""){
return{kind:"scalar",value:n,place:{file:`environment variable ${e}`}}}}
return undefined}
function isEmpty(e){
return e.kind==="scalar"&&(e.value===null||e.value==="")}
function missing(e){
const n=e.env.length===0?"":`, here or in the environment variable ${e.env.join(" or ")}`;
return`is required${n}, and is not given.`}
function shown(e){
const n=e.kind==="scalar"&&e.source!==undefined?e.source:JSON.stringify(plain(e));
return n.length>80?`${n.slice(0,77)}...`:n}
function reportUnknown(e,n,t){
const r=Object.keys(e);
for(const[e,s]of n.entries){
if(r.includes(e)||t.otherKeys?.includes(e)||e.startsWith("_"))continue;
t.problems.add({option:pathOf(e,t),place:s.keyPlace,message:`is not an option here.${(0,a.Nf)(e,[...r,...t.otherKeys??[]])}`})}}
;
function objectOf(e){
return{table:e,shape:"map",label:"object",jsonSchema:objectSchema(e),read:(n,t)=>{
if(n.kind!=="map")return t.refuse(n,"must be a map of names to values");
const{values:r,isComplete:s}=parseOptions(e,n,{...t.context,within:t.path});
return s?r:undefined}}}
function objectSchema(e,n={}){
const t=Object.entries(e).map(([e,n])=>[e,{description:n.doc,...n.type.jsonSchema,...n.dead!==undefined&&{deprecated:true}}]);
return{type:"object",properties:{...n,...Object.fromEntries(t)},patternProperties:{"^_":{}},additionalProperties:false}}
;
function optional(e,n,t={}){
return{...plainly(e),...t,required:false,type:e,doc:n}}
function required(e,n,t={}){
return{...plainly(e),...t,required:true,given:true,type:e,doc:n}}
function defaulted(e,n,t,r={}){
return{...plainly(e),...r,required:false,given:true,default:n,type:e,doc:t}}
function plainly(e){
return{env:[],sensitive:e.sensitive??false}}
;
function lengthBetween(e,n){
return{holds:t=>[...t].length>=e&&[...t].length<=n,message:`must have ${e} to ${n} characters`}}
function between(e,n){
return{holds:t=>t>=e&&t<=n,message:`must be between ${e} and ${n}`}}
function matches(e,n){
return{holds:n=>e.test(n),message:n}}
function startsWithNone(...e){
return{holds:n=>!e.some(e=>n.toLowerCase().startsWith(e)),message:`must not begin with ${e.map(e=>`"${e}"`).join(" or ")}`}}
var c=t(73024);
var u=t(76760);
function makeFolder(e){
try{
(0,c.mkdirSync)(e)}catch(r){
const{code:n}=r;
const t=(0,u.dirname)(e);
if(n==="ENOENT"&&t!==e&&!(0,c.existsSync)(t)){
makeFolder(t);
(0,c.mkdirSync)(e)}else if(!isFolder(e))throw r}}
function isFolder(e){
return(0,c.statSync)(e,{throwIfNoEntry:false})?.isDirectory()===true}
;
const d=40864;
const l="belongs to the system and shows the secrets of its processes";
function isOfProcesses(e){
if(process.platform!=="linux")return false;
try{
return(0,c.statfsSync)(e).type===d}catch{
return false}}
;
function atPath(e){
try{
return(0,c.statSync)(e)}catch(e){
return pathTrouble(e)}}
function pathTrouble(e){
const{code:n,message:t}=(0,a.iT)(e);
if(n===undefined)return`cannot be read: ${t.replace(/\.$/,"")}`;
return p[n]??`cannot be read (${n})`}
const f="may not be read by the user that the job runs as";
const h="cannot be opened: this process has too many files open";
const p={ENOENT:"does not exist",ENOTDIR:"does not exist: a part of its path is a file",ENAMETOOLONG:"is a longer name than any file may have",ERR_INVALID_ARG_VALUE:"holds the character NUL, which no file has in its name",EINVAL:"is no name that a file may have",ELOOP:"leads in a circle of links",EACCES:f,EPERM:f,EBUSY:"is held by another program",EISDIR:"is a folder",ENXIO:"is a device or a pipe",ENODEV:"is a device or a pipe",EIO:"cannot be read: its disk has an error",EMFILE:h,ENFILE:h};
const m=1024*1024;
const g=c.constants.O_NONBLOCK??0;
let b=class UnreadableFile extends Error{
trouble;
constructor(e,n){
super(`it ${e}`,{cause:n});
this.name="UnreadableFile";
this.trouble=e}};
function readSmallFile(e){
if(isOfProcesses(e))throw new b(l);
try{
return readOpen((0,c.openSync)(e,c.constants.O_RDONLY|g))}catch(e){
throw e instanceof b?e:new b(pathTrouble(e),e)}}
function readOpen(e){
try{
const n=(0,c.fstatSync)(e);
if(!n.isFile())throw new b(`is a ${n.isDirectory()?"folder":"device or a pipe"}`);
return readBounded(e)}finally{
(0,c.closeSync)(e)}}
function readBounded(e){
const n=Buffer.alloc(m+1);
let t=0;
for(let r=-1;r!==0&&t<n.length;t+=r)r=(0,c.readSync)(e,n,t,n.length-t,null);
if(t>m)throw new b(`is larger than ${m/1024/1024} MB`);
return n.subarray(0,t)}
var y=t(54940);
function types_text(...e){
return scalar("string",{type:["string","number","boolean"]},(n,t)=>{
const r=textOf(n);
if(r===undefined)return t.refuse(n,"must be a string");
return followsRules(r,e,n,t)?r:undefined})}
function filePath(){
return scalar("path",{type:"string"},(e,n)=>{
const t=textOf(e);
if(t===undefined)return n.refuse(e,"must be the path of a file");
return n.context.resolvePath?.(t,e.place)??t})}
function secretText(){
const e=scalar("string",{type:["string","number"]},(e,n)=>{
const t=textOf(e);
return t===undefined?n.refuse(e,"must be a string"):new y.zh(t)});
return{...e,sensitive:true}}
function integer(...e){
const n={anyOf:[{type:"integer"},{type:"string",pattern:`${w.source}|${$}`}]};
return scalar("integer",n,(n,t)=>{
const r=n.kind==="scalar"?n.value:undefined;
const s=typeof r==="string"&&w.test(r)?Number(r):r;
if(!Number.isSafeInteger(s))return t.refuse(n,"must be a whole number");
return followsRules(s,e,n,t)?s:undefined})}
function flag(){
const e=`^(${[...O,..._].join("|")})$|${$}`;
const n={anyOf:[{type:"boolean"},{enum:[0,1]},{type:"string",pattern:e}]};
return scalar("boolean",n,(e,n)=>{
const t=textOf(e);
if(t!==undefined&&O.includes(t))return true;
if(t!==undefined&&_.includes(t))return false;
return n.refuse(e,"must be true or false")})}
function oneOf(...e){
const n={anyOf:[{enum:e},{type:"string",pattern:$}]};
return scalar("string",n,(n,t)=>{
const r=textOf(n);
const s=e.find(e=>e===r);
if(s!==undefined)return s;
const i=e.map(e=>`"${e}"`).join(", ");
return t.refuse(n,`must be one of ${i}`,(0,a.Nf)(r??"",e))})}
function duration(...e){
const{read:n,...t}=age(...e);
return{...t,read:(e,t)=>{
const r=n(e,t);
return r&&Math.min(r,v)}}}
const v=14*24*36e5;
function age(...e){
return scalar("duration",{type:["string","number"]},(n,t)=>{
const r=parseDuration(textOf(n)??"");
if(r===undefined){
return t.refuse(n,'must be a duration with its unit, such as "90s", "5m" or "1h30m"')}
return followsRules(r,e,n,t)?r:undefined})}
function listOf(e){
return{shape:"list",item:e,label:`list of ${plural(e.label)}`,jsonSchema:{anyOf:[{type:"array",items:e.jsonSchema},e.jsonSchema]},...e.sensitive&&{sensitive:true},read:(n,t)=>n.kind==="list"?allOrNone(n.items.map((n,r)=>e.read(n,t.inside(r)))):allOrNone([e.read(n,t)])}}
function mapOf(e){
return{shape:"map",item:e,label:`map of ${plural(e.label)}`,jsonSchema:{type:"object",additionalProperties:e.jsonSchema},...e.sensitive&&{sensitive:true},read:(n,t)=>{
if(n.kind==="list"&&n.items.length===0)return{};
if(n.kind!=="map")return t.refuse(n,`must be a map of names to ${plural(e.label)}`);
const r=[...n.entries.keys()];
const s=allOrNone([...n.entries].map(([n,r])=>e.read(r.value,t.inside(n))));
return s&&Object.fromEntries(s.map((e,n)=>[r[n]??"",e]))}}}
function scalar(e,n,t){
return{shape:"scalar",label:e,jsonSchema:n,read:t}}
function followsRules(e,n,t,r){
const s=n.filter(n=>!n.holds(e));
for(const e of s)r.refuse(t,e.message);
return s.length===0}
function textOf(e){
if(e.kind!=="scalar"||e.value===null)return undefined;
return typeof e.value==="string"?e.value:numberText(e)}
function numberText(e){
return e.source??String(e.value)}
function allOrNone(e){
return e.includes(undefined)?undefined:e}
function plural(e){
return e.replace(/^\w+/,e=>`${e}s`)}
const w=/^\s*[+-]?\d+\s*$/;
const $=String.raw`\{\{`;
const O=["1","t","T","TRUE","true","True"];
const _=["0","f","F","FALSE","false","False"];}),54940:((e,n,t)=>{
t.d(n,{zh:()=>c,IJ:()=>onSecret,E$:()=>r.E});
var r=t(50967);
var s=t(57975);
const i="***";
const o=new Set;
const a=new Set;
let c=class Secret{
#x;
constructor(e){
this.#x=e;
if(e===""||a.has(e))return;
a.add(e);
(0,r.C)(e);
for(const n of o)n(e)}
static ofOurOwn(e){
(0,r.C)(e);
const n=new c("");
n.#x=e;
return n}
reveal(){
return this.#x}
toString(){
return i}
toJSON(){
return i}
[s.inspect.custom](){
return i}};
function onSecret(e){
for(const n of a)e(n);
o.add(e);
return()=>o.delete(e)}
;}),50967:((e,n,t)=>{
t.d(n,{C:()=>addSecret,E:()=>redact});
function formsOf(e){
if(e==="")return[];
const n=Buffer.from(e);
return[e,inJson(e),inJson(inJson(e)),...inUrls(e),inXml(e),e.replaceAll("'","''"),e.replaceAll("'",`'"'"'`),e.replaceAll("'",`'\\''`),n.toString("hex"),...inBase64(n),...inBase64(Buffer.from(e,"utf16le"))]}
function linesOf(e){
const n=e.split(/\r?\n/);
return n.length===1?[]:n.flatMap(e=>[e,inJson(e),inUrl(e)])}
function inJson(e){
return JSON.stringify(e).slice(1,-1)}
function inUrls(e){
const n=inUrl(e);
const lowerCase=e=>e.replace(/%../g,e=>e.toLowerCase());
const t=n.replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`);
const r=new URLSearchParams([["",e]]).toString().slice(1);
return[n,lowerCase(n),t,lowerCase(t),r]}
function inUrl(e){
return encodeURIComponent(Buffer.from(e).toString())}
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
const s=new Set;
let i;
function redact(e){
i??=searchFor([...s]);
if(!i.beginnings.some(n=>n.test(e)))return e;
return i.forms.reduce((e,n)=>e.replaceAll(n,"***"),e)}
function addSecret(e){
for(const n of[...formsOf(e),...linesOf(e)]){
if(n.length<r||s.has(n))continue;
s.add(n);
i=undefined}}
function searchFor(e){
const n=[...new Set(e.map(e=>literally(e.slice(0,o))))];
const t=Math.ceil(n.length/a);
return{forms:e.toSorted((e,n)=>n.length-e.length),beginnings:Array.from({length:t},(e,t)=>{
const r=n.slice(t*a,(t+1)*a);
return new RegExp(r.join("|"))})}}
const o=16;
const a=1e3;
function literally(e){
return e.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&")}})};
