
"use strict";
exports.id=627;
exports.ids=[627];
exports.modules={59627:((e,t,n)=>{
n.d(t,{connect:()=>connect});
var s=n(93226);
var i=n(74492);
var r=n(89038);
var a=n(30281);
var o=n(2367);
var c=n(51566);
var u=n(93736);
var d=n(88114);
const h=100;
const l=1e3;
const w=5;
const f=2e3;
const m=3e4;
const g="echo WinRM connected.";
async function connectWhenReachable(e,t,n){
const i=performance.now();
const left=()=>t.timeout-(performance.now()-i);
let r=0;
let a=h;
let o=f;
for(;;){
const i=await attempt(e,left(),n);
if(i===undefined)return;
const c=i.kind==="refused";
if(i.kind==="incompatible")throw incompatible(t,i);
if(c)r+=1;
if(r>=w)throw refused(t,i);
const u=c?o:a;
if(left()<=u)throw c?refused(t,i):unreachable(t,i);
t.news.progress(c?`${address(t)} does not let "${t.username}" in yet`:`Waiting for WinRM at ${address(t)}: ${i.message}`);
await (0,s.cb)(u,n);
a=Math.min(a*1.5,l);
if(c)o=Math.min(o*2,m)}}
async function attempt(e,t,n){
const s=AbortSignal.timeout(Math.max(1,Math.floor(t)));
const i=AbortSignal.any([n,s]);
try{
await (0,d.J6)(e,i,async e=>{
const t=await e.start(g,i);
while(!(await t.receive()).isDone);});
return undefined}catch(e){
n.throwIfAborted();
if(e instanceof c.k)return e;
if(s.aborted)return new c.k("unreachable","it does not answer in time",e);
if((0,a.JD)(e)||e instanceof d.hz||e instanceof u.P)return new c.k("unreachable",(0,o.iT)(e).message,e);
throw e}}
function address({host:e,port:t}){
return`${e.includes(":")?`[${e}]`:e}:${t}`}
function unreachable(e,t){
return new o.zS(`WinRM at ${address(e)} could not be reached within ${e.timeout/1e3} s: ${t.message}.`,{hint:"Check that the guest has an address the runner can reach, that its security group and its own firewall admit the port, that its user data enables WinRM, and that winrm_timeout is long enough.",cause:t})}
function refused(e,t){
return new o.zS(`${address(e)} did not let "${e.username}" in: ${t.message}.`,{hint:"Check winrm_username and winrm_password, and that the service of the guest allows this way of logging in (winrm_use_ntlm: true is NTLM, false is Basic).",cause:t})}
function incompatible(e,t){
const n=/certificate/.test(t.message)?"A certificate that the guest has signed itself is accepted with winrm_insecure: true.":"See winrm_use_ssl and winrm_use_ntlm.";
return new o.zS(`${address(e)} and this build have no way of talking WinRM in common: ${t.message}.`,{hint:n,cause:t})}
var y=n(75898);
var p=n(92246);
var b=n(77980);
var v=n(36737);
var $=n(38742);
var W=n(60684);
async function execute(e,t,{signal:n,onOutput:s}){
try{
return await (0,d.J6)(e,n,async e=>{
const i=await e.start(t,n);
const r=new M(s);
try{
for(;;){
const e=await i.receive();
r.add(e);
if(e.isDone)return{exitCode:e.exitCode,disconnected:false}}}catch(e){
if(e instanceof d.hz)return{exitCode:undefined,disconnected:true};
throw e}finally{
r.end()}})}catch(e){
throw inWords(e)}}
function inWords(e){
if((0,a.JD)(e)||e instanceof d.hz){
return new v.p(`The WinRM connection to the guest was lost: ${e.message}.`,{cause:e})}
if(e instanceof c.k)return new o.zS(`The guest does not let us in any more over WinRM: ${e.message}.`,{cause:e});
if(!(e instanceof u.P))return e;
if(e.isGone||e.isPassing)return new v.p(`The WinRM service of the guest is not ready: ${e.message}.`,{cause:e});
return new o.zS(`The guest does not do over WinRM what it was asked: ${e.message}.`,{cause:e})}
let M=class Printed{
#e;
#t;
constructor(e){
this.#e=new $.g(t=>e("stdout",t));
this.#t=new W.C(t=>e("stderr",t))}
add({pieces:e}){
for(const{stream:t,bytes:n}of e){
if(t==="stdout")this.#e.write(n);else this.#t.write(n)}}
end(){
this.#e.end();
this.#t.end()}};
var R=n(76515);
async function connect(e,t){
const n=new a.Q2(e);
try{
await connectWhenReachable(n,e,t);
if(e.pauseBeforeConnecting>0){
n.close();
await (0,s.cb)(e.pauseBeforeConnecting,t);
await connectWhenReachable(n,e,t)}}catch(e){
n.close();
throw e}
warnOfReaders(n,e);
return new _(n,e)}
function warnOfReaders({scheme:e},t){
if(e!=="basic"||t.useSsl)return;
t.news.warning(`The build talks WinRM with ${address(t)} over plain HTTP by Basic: whoever is on the way can read the password and all that is sent. `+"Let the guest offer Negotiate (NTLM encrypts everything), or use winrm_use_ssl.")}
let _=class WinRm{
type="winrm";
#n;
#s;
#i=(0,b.mQ)();
constructor(e,t){
this.#n=e;
this.#s=t}
run(e,t){
return execute(this.#n,e,t)}
upload(e,t,{signal:n}){
return translated((0,R.QM)(e,t,this.#r(n)))}
download(e,t,{signal:n}){
return translated((0,y.PE)(e,t,{client:this.#n,signal:n}))}
uploadFolder(e,t,{signal:n}){
return translated((0,R.yi)(e,t,this.#r(n)))}
downloadFolder(e,t,{signal:n}){
return translated((0,y.LP)(e,t,{client:this.#n,signal:n}))}
find(e,{signal:t}){
const list=e=>translated((0,p.b)(e,{client:this.#n,signal:t}));
return(0,i.I)(e,{list,isWindows:true})}
async reconnect(e){
this.#n.close();
const t={...this.#s,news:(0,r.e)(this.#s.news)};
await connectWhenReachable(this.#n,t,e)}
async [Symbol.asyncDispose](){
await this.#n.settled();
this.#n.close()}
#r(e){
return{client:this.#n,limit:this.#i,signal:e}}};
async function translated(e){
try{
return await e}catch(e){
throw inWords(e)}}})};
