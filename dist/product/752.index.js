
exports.id=752;
exports.ids=[752];
exports.modules={24371:((A,e,t)=>{
"use strict";
var s;
const r=t(23701);
const n=t(30883);
const o=t(30628);
const i=t(837);
const a=t(57405);
const Q=t(76672);
const c=t(53137);
const g=t(30050);
const B=t(68707);
const E=t(3440);
const{InvalidArgumentError:I}=B;
const C=t(56615);
const l=t(59136);
const h=t(47365);
const u=t(47501);
const f=t(94004);
const d=t(52429);
const w=t(17816);
const{getGlobalDispatcher:y,setGlobalDispatcher:D}=t(32581);
const p=t(58155);
const F=t(8754);
const R=t(25092);
Object.assign(n.prototype,C);
s=n;
s=r;
A.exports.bC=o;
s=i;
s=a;
A.exports.kT=Q;
s=c;
s=g;
s=w;
s=p;
s=F;
s=R;
s={redirect:t(21514),retry:t(92026),dump:t(88060),dns:t(70379)};
s=l;
s=B;
s={parseHeaders:E.parseHeaders,headerNameToString:E.headerNameToString};
function makeDispatcher(A){
return(e,t,s)=>{
if(typeof t==="function"){
s=t;
t=null}
if(!e||typeof e!=="string"&&typeof e!=="object"&&!(e instanceof URL)){
throw new I("invalid url")}
if(t!=null&&typeof t!=="object"){
throw new I("invalid opts")}
if(t&&t.path!=null){
if(typeof t.path!=="string"){
throw new I("invalid opts.path")}
let A=t.path;
if(!t.path.startsWith("/")){
A=`/${A}`}
e=new URL(E.parseOrigin(e).origin+A)}else{
if(!t){
t=typeof e==="object"?e:{}}
e=E.parseURL(e)}
const{agent:r,dispatcher:n=y()}=t;
if(r){
throw new I("unsupported opts.agent. Did you mean opts.client?")}
return A.call(n,{...t,origin:e.origin,path:e.search?`${e.pathname}${e.search}`:e.pathname,method:t.method||(t.body?"PUT":"GET")},s)}}
s=D;
s=y;
const k=t(54398).fetch;
s=async function fetch(A,e=undefined){
try{
return await k(A,e)}catch(A){
if(A&&typeof A==="object"){
Error.captureStackTrace(A)}
throw A}};
t(60660).Headers;
t(99051).Response;
t(9967).Request;
t(35910).FormData;
s=globalThis.File??t(4573).File;
t(48355).FileReader;
const{setGlobalOrigin:m,getGlobalOrigin:b}=t(51059);
s=m;
s=b;
const{CacheStorage:N}=t(3245);
const{kConstruct:S}=t(20109);
s=new N(S);
const{deleteCookie:M,getCookies:U,getSetCookies:L,setCookie:T}=t(79061);
s=M;
s=U;
s=L;
s=T;
const{parseMIMEType:Y,serializeAMimeType:G}=t(51900);
s=Y;
s=G;
const{CloseEvent:J,ErrorEvent:H,MessageEvent:V}=t(15188);
t(13726).WebSocket;
s=J;
s=H;
s=V;
A.exports.Em=makeDispatcher(C.request);
s=makeDispatcher(C.stream);
s=makeDispatcher(C.pipeline);
s=makeDispatcher(C.connect);
s=makeDispatcher(C.upgrade);
s=h;
s=f;
s=u;
s=d;
const{EventSource:v}=t(21238);
s=v}),80158:((A,e,t)=>{
const{addAbortListener:s}=t(3440);
const{RequestAbortedError:r}=t(68707);
const n=Symbol("kListener");
const o=Symbol("kSignal");
function abort(A){
if(A.abort){
A.abort(A[o]?.reason)}else{
A.reason=A[o]?.reason??new r}
removeSignal(A)}
function addSignal(A,e){
A.reason=null;
A[o]=null;
A[n]=null;
if(!e){
return}
if(e.aborted){
abort(A);
return}
A[o]=e;
A[n]=()=>{
abort(A)};
s(A[o],A[n])}
function removeSignal(A){
if(!A[o]){
return}
if("removeEventListener"in A[o]){
A[o].removeEventListener("abort",A[n])}else{
A[o].removeListener("abort",A[n])}
A[o]=null;
A[n]=null}
A.exports={addSignal,removeSignal}}),34660:((A,e,t)=>{
"use strict";
const s=t(34589);
const{AsyncResource:r}=t(16698);
const{InvalidArgumentError:n,SocketError:o}=t(68707);
const i=t(3440);
const{addSignal:a,removeSignal:Q}=t(80158);
let c=class ConnectHandler extends r{
constructor(A,e){
if(!A||typeof A!=="object"){
throw new n("invalid opts")}
if(typeof e!=="function"){
throw new n("invalid callback")}
const{signal:t,opaque:s,responseHeaders:r}=A;
if(t&&typeof t.on!=="function"&&typeof t.addEventListener!=="function"){
throw new n("signal must be an EventEmitter or EventTarget")}
super("UNDICI_CONNECT");
this.opaque=s||null;
this.responseHeaders=r||null;
this.callback=e;
this.abort=null;
a(this,t)}
onConnect(A,e){
if(this.reason){
A(this.reason);
return}
s(this.callback);
this.abort=A;
this.context=e}
onHeaders(){
throw new o("bad connect",null)}
onUpgrade(A,e,t){
const{callback:s,opaque:r,context:n}=this;
Q(this);
this.callback=null;
let o=e;
if(o!=null){
o=this.responseHeaders==="raw"?i.parseRawHeaders(e):i.parseHeaders(e)}
this.runInAsyncScope(s,null,null,{statusCode:A,headers:o,socket:t,opaque:r,context:n})}
onError(A){
const{callback:e,opaque:t}=this;
Q(this);
if(e){
this.callback=null;
queueMicrotask(()=>{
this.runInAsyncScope(e,null,A,{opaque:t})})}}};
function connect(A,e){
if(e===undefined){
return new Promise((e,t)=>{
connect.call(this,A,(A,s)=>{
return A?t(A):e(s)})})}
try{
const t=new c(A,e);
this.dispatch({...A,method:"CONNECT"},t)}catch(s){
if(typeof e!=="function"){
throw s}
const t=A?.opaque;
queueMicrotask(()=>e(s,{opaque:t}))}}
A.exports=connect}),76862:((A,e,t)=>{
"use strict";
const{Readable:s,Duplex:r,PassThrough:n}=t(57075);
const{InvalidArgumentError:o,InvalidReturnValueError:i,RequestAbortedError:a}=t(68707);
const Q=t(3440);
const{AsyncResource:c}=t(16698);
const{addSignal:g,removeSignal:B}=t(80158);
const E=t(34589);
const I=Symbol("resume");
let C=class PipelineRequest extends s{
constructor(){
super({autoDestroy:true});
this[I]=null}
_read(){
const{[I]:A}=this;
if(A){
this[I]=null;
A()}}
_destroy(A,e){
this._read();
e(A)}};
let l=class PipelineResponse extends s{
constructor(A){
super({autoDestroy:true});
this[I]=A}
_read(){
this[I]()}
_destroy(A,e){
if(!A&&!this._readableState.endEmitted){
A=new a}
e(A)}};
let h=class PipelineHandler extends c{
constructor(A,e){
if(!A||typeof A!=="object"){
throw new o("invalid opts")}
if(typeof e!=="function"){
throw new o("invalid handler")}
const{signal:t,method:s,opaque:n,onInfo:i,responseHeaders:c}=A;
if(t&&typeof t.on!=="function"&&typeof t.addEventListener!=="function"){
throw new o("signal must be an EventEmitter or EventTarget")}
if(s==="CONNECT"){
throw new o("invalid method")}
if(i&&typeof i!=="function"){
throw new o("invalid onInfo callback")}
super("UNDICI_PIPELINE");
this.opaque=n||null;
this.responseHeaders=c||null;
this.handler=e;
this.abort=null;
this.context=null;
this.onInfo=i||null;
this.req=new C().on("error",Q.nop);
this.ret=new r({readableObjectMode:A.objectMode,autoDestroy:true,read:()=>{
const{body:A}=this;
if(A?.resume){
A.resume()}},write:(A,e,t)=>{
const{req:s}=this;
if(s.push(A,e)||s._readableState.destroyed){
t()}else{
s[I]=t}},destroy:(A,e)=>{
const{body:t,req:s,res:r,ret:n,abort:o}=this;
if(!A&&!n._readableState.endEmitted){
A=new a}
if(o&&A){
o()}
Q.destroy(t,A);
Q.destroy(s,A);
Q.destroy(r,A);
B(this);
e(A)}}).on("prefinish",()=>{
const{req:A}=this;
A.push(null)});
this.res=null;
g(this,t)}
onConnect(A,e){
const{ret:t,res:s}=this;
if(this.reason){
A(this.reason);
return}
E(!s,"pipeline cannot be retried");
E(!t.destroyed);
this.abort=A;
this.context=e}
onHeaders(A,e,t){
const{opaque:s,handler:r,context:n}=this;
if(A<200){
if(this.onInfo){
const t=this.responseHeaders==="raw"?Q.parseRawHeaders(e):Q.parseHeaders(e);
this.onInfo({statusCode:A,headers:t})}
return}
this.res=new l(t);
let o;
try{
this.handler=null;
const t=this.responseHeaders==="raw"?Q.parseRawHeaders(e):Q.parseHeaders(e);
o=this.runInAsyncScope(r,null,{statusCode:A,headers:t,opaque:s,body:this.res,context:n})}catch(A){
this.res.on("error",Q.nop);
throw A}
if(!o||typeof o.on!=="function"){
throw new i("expected Readable")}
o.on("data",A=>{
const{ret:e,body:t}=this;
if(!e.push(A)&&t.pause){
t.pause()}}).on("error",A=>{
const{ret:e}=this;
Q.destroy(e,A)}).on("end",()=>{
const{ret:A}=this;
A.push(null)}).on("close",()=>{
const{ret:A}=this;
if(!A._readableState.ended){
Q.destroy(A,new a)}});
this.body=o}
onData(A){
const{res:e}=this;
return e.push(A)}
onComplete(A){
const{res:e}=this;
e.push(null)}
onError(A){
const{ret:e}=this;
this.handler=null;
Q.destroy(e,A)}};
function pipeline(A,e){
try{
const t=new h(A,e);
this.dispatch({...A,body:t.req},t);
return t.ret}catch(A){
return new n().destroy(A)}}
A.exports=pipeline}),14043:((A,e,t)=>{
"use strict";
const s=t(34589);
const{Readable:r}=t(49927);
const{InvalidArgumentError:n,RequestAbortedError:o}=t(68707);
const i=t(3440);
const{getResolveErrorBodyCallback:a}=t(87655);
const{AsyncResource:Q}=t(16698);
let c=class RequestHandler extends Q{
constructor(A,e){
if(!A||typeof A!=="object"){
throw new n("invalid opts")}
const{signal:t,method:s,opaque:r,body:a,onInfo:Q,responseHeaders:c,throwOnError:g,highWaterMark:B}=A;
try{
if(typeof e!=="function"){
throw new n("invalid callback")}
if(B&&(typeof B!=="number"||B<0)){
throw new n("invalid highWaterMark")}
if(t&&typeof t.on!=="function"&&typeof t.addEventListener!=="function"){
throw new n("signal must be an EventEmitter or EventTarget")}
if(s==="CONNECT"){
throw new n("invalid method")}
if(Q&&typeof Q!=="function"){
throw new n("invalid onInfo callback")}
super("UNDICI_REQUEST")}catch(A){
if(i.isStream(a)){
i.destroy(a.on("error",i.nop),A)}
throw A}
this.method=s;
this.responseHeaders=c||null;
this.opaque=r||null;
this.callback=e;
this.res=null;
this.abort=null;
this.body=a;
this.trailers={};
this.context=null;
this.onInfo=Q||null;
this.throwOnError=g;
this.highWaterMark=B;
this.signal=t;
this.reason=null;
this.removeAbortListener=null;
if(i.isStream(a)){
a.on("error",A=>{
this.onError(A)})}
if(this.signal){
if(this.signal.aborted){
this.reason=this.signal.reason??new o}else{
this.removeAbortListener=i.addAbortListener(this.signal,()=>{
this.reason=this.signal.reason??new o;
if(this.res){
i.destroy(this.res.on("error",i.nop),this.reason)}else if(this.abort){
this.abort(this.reason)}
if(this.removeAbortListener){
this.res?.off("close",this.removeAbortListener);
this.removeAbortListener();
this.removeAbortListener=null}})}}}
onConnect(A,e){
if(this.reason){
A(this.reason);
return}
s(this.callback);
this.abort=A;
this.context=e}
onHeaders(A,e,t,s){
const{callback:n,opaque:o,abort:Q,context:c,responseHeaders:g,highWaterMark:B}=this;
const E=g==="raw"?i.parseRawHeaders(e):i.parseHeaders(e);
if(A<200){
if(this.onInfo){
this.onInfo({statusCode:A,headers:E})}
return}
const I=g==="raw"?i.parseHeaders(e):E;
const C=I["content-type"];
const l=I["content-length"];
const h=new r({resume:t,abort:Q,contentType:C,contentLength:this.method!=="HEAD"&&l?Number(l):null,highWaterMark:B});
if(this.removeAbortListener){
h.on("close",this.removeAbortListener)}
this.callback=null;
this.res=h;
if(n!==null){
if(this.throwOnError&&A>=400){
this.runInAsyncScope(a,null,{callback:n,body:h,contentType:C,statusCode:A,statusMessage:s,headers:E})}else{
this.runInAsyncScope(n,null,null,{statusCode:A,headers:E,trailers:this.trailers,opaque:o,body:h,context:c})}}}
onData(A){
return this.res.push(A)}
onComplete(A){
i.parseHeaders(A,this.trailers);
this.res.push(null)}
onError(A){
const{res:e,callback:t,body:s,opaque:r}=this;
if(t){
this.callback=null;
queueMicrotask(()=>{
this.runInAsyncScope(t,null,A,{opaque:r})})}
if(e){
this.res=null;
queueMicrotask(()=>{
i.destroy(e,A)})}
if(s){
this.body=null;
i.destroy(s,A)}
if(this.removeAbortListener){
e?.off("close",this.removeAbortListener);
this.removeAbortListener();
this.removeAbortListener=null}}};
function request(A,e){
if(e===undefined){
return new Promise((e,t)=>{
request.call(this,A,(A,s)=>{
return A?t(A):e(s)})})}
try{
this.dispatch(A,new c(A,e))}catch(s){
if(typeof e!=="function"){
throw s}
const t=A?.opaque;
queueMicrotask(()=>e(s,{opaque:t}))}}
A.exports=request;
A.exports.RequestHandler=c}),3560:((A,e,t)=>{
"use strict";
const s=t(34589);
const{finished:r,PassThrough:n}=t(57075);
const{InvalidArgumentError:o,InvalidReturnValueError:i}=t(68707);
const a=t(3440);
const{getResolveErrorBodyCallback:Q}=t(87655);
const{AsyncResource:c}=t(16698);
const{addSignal:g,removeSignal:B}=t(80158);
let E=class StreamHandler extends c{
constructor(A,e,t){
if(!A||typeof A!=="object"){
throw new o("invalid opts")}
const{signal:s,method:r,opaque:n,body:i,onInfo:Q,responseHeaders:c,throwOnError:B}=A;
try{
if(typeof t!=="function"){
throw new o("invalid callback")}
if(typeof e!=="function"){
throw new o("invalid factory")}
if(s&&typeof s.on!=="function"&&typeof s.addEventListener!=="function"){
throw new o("signal must be an EventEmitter or EventTarget")}
if(r==="CONNECT"){
throw new o("invalid method")}
if(Q&&typeof Q!=="function"){
throw new o("invalid onInfo callback")}
super("UNDICI_STREAM")}catch(A){
if(a.isStream(i)){
a.destroy(i.on("error",a.nop),A)}
throw A}
this.responseHeaders=c||null;
this.opaque=n||null;
this.factory=e;
this.callback=t;
this.res=null;
this.abort=null;
this.context=null;
this.trailers=null;
this.body=i;
this.onInfo=Q||null;
this.throwOnError=B||false;
if(a.isStream(i)){
i.on("error",A=>{
this.onError(A)})}
g(this,s)}
onConnect(A,e){
if(this.reason){
A(this.reason);
return}
s(this.callback);
this.abort=A;
this.context=e}
onHeaders(A,e,t,s){
const{factory:o,opaque:c,context:g,callback:B,responseHeaders:E}=this;
const I=E==="raw"?a.parseRawHeaders(e):a.parseHeaders(e);
if(A<200){
if(this.onInfo){
this.onInfo({statusCode:A,headers:I})}
return}
this.factory=null;
let C;
if(this.throwOnError&&A>=400){
const t=E==="raw"?a.parseHeaders(e):I;
const r=t["content-type"];
C=new n;
this.callback=null;
this.runInAsyncScope(Q,null,{callback:B,body:C,contentType:r,statusCode:A,statusMessage:s,headers:I})}else{
if(o===null){
return}
C=this.runInAsyncScope(o,null,{statusCode:A,headers:I,opaque:c,context:g});
if(!C||typeof C.write!=="function"||typeof C.end!=="function"||typeof C.on!=="function"){
throw new i("expected Writable")}
r(C,{readable:false},A=>{
const{callback:e,res:t,opaque:s,trailers:r,abort:n}=this;
this.res=null;
if(A||!t.readable){
a.destroy(t,A)}
this.callback=null;
this.runInAsyncScope(e,null,A||null,{opaque:s,trailers:r});
if(A){
n()}})}
C.on("drain",t);
this.res=C;
const l=C.writableNeedDrain!==undefined?C.writableNeedDrain:C._writableState?.needDrain;
return l!==true}
onData(A){
const{res:e}=this;
return e?e.write(A):true}
onComplete(A){
const{res:e}=this;
B(this);
if(!e){
return}
this.trailers=a.parseHeaders(A);
e.end()}
onError(A){
const{res:e,callback:t,opaque:s,body:r}=this;
B(this);
this.factory=null;
if(e){
this.res=null;
a.destroy(e,A)}else if(t){
this.callback=null;
queueMicrotask(()=>{
this.runInAsyncScope(t,null,A,{opaque:s})})}
if(r){
this.body=null;
a.destroy(r,A)}}};
function stream(A,e,t){
if(t===undefined){
return new Promise((t,s)=>{
stream.call(this,A,e,(A,e)=>{
return A?s(A):t(e)})})}
try{
this.dispatch(A,new E(A,e,t))}catch(s){
if(typeof t!=="function"){
throw s}
const e=A?.opaque;
queueMicrotask(()=>t(s,{opaque:e}))}}
A.exports=stream}),61882:((A,e,t)=>{
"use strict";
const{InvalidArgumentError:s,SocketError:r}=t(68707);
const{AsyncResource:n}=t(16698);
const o=t(3440);
const{addSignal:i,removeSignal:a}=t(80158);
const Q=t(34589);
let c=class UpgradeHandler extends n{
constructor(A,e){
if(!A||typeof A!=="object"){
throw new s("invalid opts")}
if(typeof e!=="function"){
throw new s("invalid callback")}
const{signal:t,opaque:r,responseHeaders:n}=A;
if(t&&typeof t.on!=="function"&&typeof t.addEventListener!=="function"){
throw new s("signal must be an EventEmitter or EventTarget")}
super("UNDICI_UPGRADE");
this.responseHeaders=n||null;
this.opaque=r||null;
this.callback=e;
this.abort=null;
this.context=null;
i(this,t)}
onConnect(A,e){
if(this.reason){
A(this.reason);
return}
Q(this.callback);
this.abort=A;
this.context=null}
onHeaders(){
throw new r("bad upgrade",null)}
onUpgrade(A,e,t){
Q(A===101);
const{callback:s,opaque:r,context:n}=this;
a(this);
this.callback=null;
const i=this.responseHeaders==="raw"?o.parseRawHeaders(e):o.parseHeaders(e);
this.runInAsyncScope(s,null,null,{headers:i,socket:t,opaque:r,context:n})}
onError(A){
const{callback:e,opaque:t}=this;
a(this);
if(e){
this.callback=null;
queueMicrotask(()=>{
this.runInAsyncScope(e,null,A,{opaque:t})})}}};
function upgrade(A,e){
if(e===undefined){
return new Promise((e,t)=>{
upgrade.call(this,A,(A,s)=>{
return A?t(A):e(s)})})}
try{
const t=new c(A,e);
this.dispatch({...A,method:A.method||"GET",upgrade:A.protocol||"Websocket"},t)}catch(s){
if(typeof e!=="function"){
throw s}
const t=A?.opaque;
queueMicrotask(()=>e(s,{opaque:t}))}}
A.exports=upgrade}),56615:((A,e,t)=>{
"use strict";
A.exports.request=t(14043);
A.exports.stream=t(3560);
A.exports.pipeline=t(76862);
A.exports.upgrade=t(61882);
A.exports.connect=t(34660)}),49927:((A,e,t)=>{
"use strict";
const s=t(34589);
const{Readable:r}=t(57075);
const{RequestAbortedError:n,NotSupportedError:o,InvalidArgumentError:i,AbortError:a}=t(68707);
const Q=t(3440);
const{ReadableStreamFrom:c}=t(3440);
const g=Symbol("kConsume");
const B=Symbol("kReading");
const E=Symbol("kBody");
const I=Symbol("kAbort");
const C=Symbol("kContentType");
const l=Symbol("kContentLength");
const noop=()=>{};
let h=class BodyReadable extends r{
constructor({resume:A,abort:e,contentType:t="",contentLength:s,highWaterMark:r=64*1024}){
super({autoDestroy:true,read:A,highWaterMark:r});
this._readableState.dataEmitted=false;
this[I]=e;
this[g]=null;
this[E]=null;
this[C]=t;
this[l]=s;
this[B]=false}
destroy(A){
if(!A&&!this._readableState.endEmitted){
A=new n}
if(A){
this[I]()}
return super.destroy(A)}
_destroy(A,e){
if(!this[B]){
setImmediate(()=>{
e(A)})}else{
e(A)}}
on(A,...e){
if(A==="data"||A==="readable"){
this[B]=true}
return super.on(A,...e)}
addListener(A,...e){
return this.on(A,...e)}
off(A,...e){
const t=super.off(A,...e);
if(A==="data"||A==="readable"){
this[B]=this.listenerCount("data")>0||this.listenerCount("readable")>0}
return t}
removeListener(A,...e){
return this.off(A,...e)}
push(A){
if(this[g]&&A!==null){
consumePush(this[g],A);
return this[B]?super.push(A):true}
return super.push(A)}
async text(){
return consume(this,"text")}
async json(){
return consume(this,"json")}
async blob(){
return consume(this,"blob")}
async bytes(){
return consume(this,"bytes")}
async arrayBuffer(){
return consume(this,"arrayBuffer")}
async formData(){
throw new o}
get bodyUsed(){
return Q.isDisturbed(this)}
get body(){
if(!this[E]){
this[E]=c(this);
if(this[g]){
this[E].getReader();
s(this[E].locked)}}
return this[E]}
async dump(A){
let e=Number.isFinite(A?.limit)?A.limit:128*1024;
const t=A?.signal;
if(t!=null&&(typeof t!=="object"||!("aborted"in t))){
throw new i("signal must be an AbortSignal")}
t?.throwIfAborted();
if(this._readableState.closeEmitted){
return null}
return await new Promise((A,s)=>{
if(this[l]>e){
this.destroy(new a)}
const onAbort=()=>{
this.destroy(t.reason??new a)};
t?.addEventListener("abort",onAbort);
this.on("close",function(){
t?.removeEventListener("abort",onAbort);
if(t?.aborted){
s(t.reason??new a)}else{
A(null)}}).on("error",noop).on("data",function(A){
e-=A.length;
if(e<=0){
this.destroy()}}).resume()})}};
function isLocked(A){
return A[E]&&A[E].locked===true||A[g]}
function isUnusable(A){
return Q.isDisturbed(A)||isLocked(A)}
async function consume(A,e){
s(!A[g]);
return new Promise((t,s)=>{
if(isUnusable(A)){
const e=A._readableState;
if(e.destroyed&&e.closeEmitted===false){
A.on("error",A=>{
s(A)}).on("close",()=>{
s(new TypeError("unusable"))})}else{
s(e.errored??new TypeError("unusable"))}}else{
queueMicrotask(()=>{
A[g]={type:e,stream:A,resolve:t,reject:s,length:0,body:[]};
A.on("error",function(A){
consumeFinish(this[g],A)}).on("close",function(){
if(this[g].body!==null){
consumeFinish(this[g],new n)}});
consumeStart(A[g])})}})}
function consumeStart(A){
if(A.body===null){
return}
const{_readableState:e}=A.stream;
if(e.bufferIndex){
const t=e.bufferIndex;
const s=e.buffer.length;
for(let r=t;r<s;r++){
consumePush(A,e.buffer[r])}}else{
for(const t of e.buffer){
consumePush(A,t)}}
if(e.endEmitted){
consumeEnd(this[g])}else{
A.stream.on("end",function(){
consumeEnd(this[g])})}
A.stream.resume();
while(A.stream.read()!=null){}}
function chunksDecode(A,e){
if(A.length===0||e===0){
return""}
const t=A.length===1?A[0]:Buffer.concat(A,e);
const s=t.length;
const r=s>2&&t[0]===239&&t[1]===187&&t[2]===191?3:0;
return t.utf8Slice(r,s)}
function chunksConcat(A,e){
if(A.length===0||e===0){
return new Uint8Array(0)}
if(A.length===1){
return new Uint8Array(A[0])}
const t=new Uint8Array(Buffer.allocUnsafeSlow(e).buffer);
let s=0;
for(let e=0;e<A.length;++e){
const r=A[e];
t.set(r,s);
s+=r.length}
return t}
function consumeEnd(A){
const{type:e,body:t,resolve:s,stream:r,length:n}=A;
try{
if(e==="text"){
s(chunksDecode(t,n))}else if(e==="json"){
s(JSON.parse(chunksDecode(t,n)))}else if(e==="arrayBuffer"){
s(chunksConcat(t,n).buffer)}else if(e==="blob"){
s(new Blob(t,{type:r[C]}))}else if(e==="bytes"){
s(chunksConcat(t,n))}
consumeFinish(A)}catch(A){
r.destroy(A)}}
function consumePush(A,e){
A.length+=e.length;
A.body.push(e)}
function consumeFinish(A,e){
if(A.body===null){
return}
if(e){
A.reject(e)}else{
A.resolve()}
A.type=null;
A.stream=null;
A.resolve=null;
A.reject=null;
A.length=0;
A.body=null}
A.exports={Readable:h,chunksDecode}}),87655:((A,e,t)=>{
const s=t(34589);
const{ResponseStatusCodeError:r}=t(68707);
const{chunksDecode:n}=t(49927);
const o=128*1024;
async function getResolveErrorBodyCallback({callback:A,body:e,contentType:t,statusCode:i,statusMessage:a,headers:Q}){
s(e);
let c=[];
let g=0;
try{
for await(const A of e){
c.push(A);
g+=A.length;
if(g>o){
c=[];
g=0;
break}}}catch{
c=[];
g=0}
const B=`Response status code ${i}${a?`: ${a}`:""}`;
if(i===204||!t||!g){
queueMicrotask(()=>A(new r(B,i,Q)));
return}
const E=Error.stackTraceLimit;
Error.stackTraceLimit=0;
let I;
try{
if(isContentTypeApplicationJson(t)){
I=JSON.parse(n(c,g))}else if(isContentTypeText(t)){
I=n(c,g)}}catch{}finally{
Error.stackTraceLimit=E}
queueMicrotask(()=>A(new r(B,i,Q,I)))}
const isContentTypeApplicationJson=A=>{
return A.length>15&&A[11]==="/"&&A[0]==="a"&&A[1]==="p"&&A[2]==="p"&&A[3]==="l"&&A[4]==="i"&&A[5]==="c"&&A[6]==="a"&&A[7]==="t"&&A[8]==="i"&&A[9]==="o"&&A[10]==="n"&&A[12]==="j"&&A[13]==="s"&&A[14]==="o"&&A[15]==="n"};
const isContentTypeText=A=>{
return A.length>4&&A[4]==="/"&&A[0]==="t"&&A[1]==="e"&&A[2]==="x"&&A[3]==="t"};
A.exports={getResolveErrorBodyCallback,isContentTypeApplicationJson,isContentTypeText}}),59136:((A,e,t)=>{
"use strict";
const s=t(77030);
const r=t(34589);
const n=t(3440);
const{InvalidArgumentError:o,ConnectTimeoutError:i}=t(68707);
const a=t(96603);
function noop(){}
let Q;
let c;
if(global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)){
c=class WeakSessionCache{
constructor(A){
this._maxCachedSessions=A;
this._sessionCache=new Map;
this._sessionRegistry=new global.FinalizationRegistry(A=>{
if(this._sessionCache.size<this._maxCachedSessions){
return}
const e=this._sessionCache.get(A);
if(e!==undefined&&e.deref()===undefined){
this._sessionCache.delete(A)}})}
get(A){
const e=this._sessionCache.get(A);
return e?e.deref():null}
set(A,e){
if(this._maxCachedSessions===0){
return}
this._sessionCache.set(A,new WeakRef(e));
this._sessionRegistry.register(e,A)}}}else{
c=class SimpleSessionCache{
constructor(A){
this._maxCachedSessions=A;
this._sessionCache=new Map}
get(A){
return this._sessionCache.get(A)}
set(A,e){
if(this._maxCachedSessions===0){
return}
if(this._sessionCache.size>=this._maxCachedSessions){
const{value:A}=this._sessionCache.keys().next();
this._sessionCache.delete(A)}
this._sessionCache.set(A,e)}}}
function buildConnector({allowH2:A,maxCachedSessions:e,socketPath:i,timeout:a,session:B,...E}){
if(e!=null&&(!Number.isInteger(e)||e<0)){
throw new o("maxCachedSessions must be a positive integer or zero")}
const I={path:i,...E};
const C=new c(e==null?100:e);
a=a==null?1e4:a;
A=A!=null?A:false;
return function connect({hostname:e,host:o,protocol:i,port:c,servername:E,localAddress:l,httpSocket:h},u){
let f;
if(i==="https:"){
if(!Q){
Q=t(41692)}
E=E||I.servername||n.getServerName(o)||null;
const s=E||e;
r(s);
const i=B||C.get(s)||null;
c=c||443;
f=Q.connect({highWaterMark:16384,...I,servername:E,session:i,localAddress:l,ALPNProtocols:A?["http/1.1","h2"]:["http/1.1"],socket:h,port:c,host:e});
f.on("session",function(A){
C.set(s,A)})}else{
r(!h,"httpSocket can only be sent on TLS update");
c=c||80;
f=s.connect({highWaterMark:64*1024,...I,localAddress:l,port:c,host:e})}
if(I.keepAlive==null||I.keepAlive){
const A=I.keepAliveInitialDelay===undefined?6e4:I.keepAliveInitialDelay;
f.setKeepAlive(true,A)}
const d=g(new WeakRef(f),{timeout:a,hostname:e,port:c});
f.setNoDelay(true).once(i==="https:"?"secureConnect":"connect",function(){
queueMicrotask(d);
if(u){
const A=u;
u=null;
A(null,this)}}).on("error",function(A){
queueMicrotask(d);
if(u){
const e=u;
u=null;
e(A)}});
return f}}
const g=process.platform==="win32"?(A,e)=>{
if(!e.timeout){
return noop}
let t=null;
let s=null;
const r=a.setFastTimeout(()=>{
t=setImmediate(()=>{
s=setImmediate(()=>onConnectTimeout(A.deref(),e))})},e.timeout);
return()=>{
a.clearFastTimeout(r);
clearImmediate(t);
clearImmediate(s)}}:(A,e)=>{
if(!e.timeout){
return noop}
let t=null;
const s=a.setFastTimeout(()=>{
t=setImmediate(()=>{
onConnectTimeout(A.deref(),e)})},e.timeout);
return()=>{
a.clearFastTimeout(s);
clearImmediate(t)}};
function onConnectTimeout(A,e){
if(A==null){
return}
let t="Connect Timeout Error";
if(Array.isArray(A.autoSelectFamilyAttemptedAddresses)){
t+=` (attempted addresses: ${A.autoSelectFamilyAttemptedAddresses.join(", ")},`}else{
t+=` (attempted address: ${e.hostname}:${e.port},`}
t+=` timeout: ${e.timeout}ms)`;
n.destroy(A,new i(t))}
A.exports=buildConnector}),10735:(A=>{
"use strict";
const e={};
const t=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];
for(let A=0;A<t.length;++A){
const s=t[A];
const r=s.toLowerCase();
e[s]=e[r]=r}
Object.setPrototypeOf(e,null);
A.exports={wellknownHeaderNames:t,headerNameLowerCasedRecord:e}}),42414:((A,e,t)=>{
"use strict";
const s=t(53053);
const r=t(57975);
const n=r.debuglog("undici");
const o=r.debuglog("fetch");
const i=r.debuglog("websocket");
let a=false;
const Q={beforeConnect:s.channel("undici:client:beforeConnect"),connected:s.channel("undici:client:connected"),connectError:s.channel("undici:client:connectError"),sendHeaders:s.channel("undici:client:sendHeaders"),create:s.channel("undici:request:create"),bodySent:s.channel("undici:request:bodySent"),headers:s.channel("undici:request:headers"),trailers:s.channel("undici:request:trailers"),error:s.channel("undici:request:error"),open:s.channel("undici:websocket:open"),close:s.channel("undici:websocket:close"),socketError:s.channel("undici:websocket:socket_error"),ping:s.channel("undici:websocket:ping"),pong:s.channel("undici:websocket:pong")};
if(n.enabled||o.enabled){
const A=o.enabled?o:n;
s.channel("undici:client:beforeConnect").subscribe(e=>{
const{connectParams:{version:t,protocol:s,port:r,host:n}}=e;
A("connecting to %s using %s%s",`${n}${r?`:${r}`:""}`,s,t)});
s.channel("undici:client:connected").subscribe(e=>{
const{connectParams:{version:t,protocol:s,port:r,host:n}}=e;
A("connected to %s using %s%s",`${n}${r?`:${r}`:""}`,s,t)});
s.channel("undici:client:connectError").subscribe(e=>{
const{connectParams:{version:t,protocol:s,port:r,host:n},error:o}=e;
A("connection to %s using %s%s errored - %s",`${n}${r?`:${r}`:""}`,s,t,o.message)});
s.channel("undici:client:sendHeaders").subscribe(e=>{
const{request:{method:t,path:s,origin:r}}=e;
A("sending request to %s %s/%s",t,r,s)});
s.channel("undici:request:headers").subscribe(e=>{
const{request:{method:t,path:s,origin:r},response:{statusCode:n}}=e;
A("received response to %s %s/%s - HTTP %d",t,r,s,n)});
s.channel("undici:request:trailers").subscribe(e=>{
const{request:{method:t,path:s,origin:r}}=e;
A("trailers received from %s %s/%s",t,r,s)});
s.channel("undici:request:error").subscribe(e=>{
const{request:{method:t,path:s,origin:r},error:n}=e;
A("request to %s %s/%s errored - %s",t,r,s,n.message)});
a=true}
if(i.enabled){
if(!a){
const A=n.enabled?n:i;
s.channel("undici:client:beforeConnect").subscribe(e=>{
const{connectParams:{version:t,protocol:s,port:r,host:n}}=e;
A("connecting to %s%s using %s%s",n,r?`:${r}`:"",s,t)});
s.channel("undici:client:connected").subscribe(e=>{
const{connectParams:{version:t,protocol:s,port:r,host:n}}=e;
A("connected to %s%s using %s%s",n,r?`:${r}`:"",s,t)});
s.channel("undici:client:connectError").subscribe(e=>{
const{connectParams:{version:t,protocol:s,port:r,host:n},error:o}=e;
A("connection to %s%s using %s%s errored - %s",n,r?`:${r}`:"",s,t,o.message)});
s.channel("undici:client:sendHeaders").subscribe(e=>{
const{request:{method:t,path:s,origin:r}}=e;
A("sending request to %s %s/%s",t,r,s)})}
s.channel("undici:websocket:open").subscribe(A=>{
const{address:{address:e,port:t}}=A;
i("connection opened %s%s",e,t?`:${t}`:"")});
s.channel("undici:websocket:close").subscribe(A=>{
const{websocket:e,code:t,reason:s}=A;
i("closed connection to %s - %s %s",e.url,t,s)});
s.channel("undici:websocket:socket_error").subscribe(A=>{
i("connection errored - %s",A.message)});
s.channel("undici:websocket:ping").subscribe(A=>{
i("ping received")});
s.channel("undici:websocket:pong").subscribe(A=>{
i("pong received")})}
A.exports={channels:Q}}),68707:(A=>{
"use strict";
const e=Symbol.for("undici.error.UND_ERR");
let t=class UndiciError extends Error{
constructor(A){
super(A);
this.name="UndiciError";
this.code="UND_ERR"}
static[Symbol.hasInstance](A){
return A&&A[e]===true}
[e]=true};
const s=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
let r=class ConnectTimeoutError extends t{
constructor(A){
super(A);
this.name="ConnectTimeoutError";
this.message=A||"Connect Timeout Error";
this.code="UND_ERR_CONNECT_TIMEOUT"}
static[Symbol.hasInstance](A){
return A&&A[s]===true}
[s]=true};
const n=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
let o=class HeadersTimeoutError extends t{
constructor(A){
super(A);
this.name="HeadersTimeoutError";
this.message=A||"Headers Timeout Error";
this.code="UND_ERR_HEADERS_TIMEOUT"}
static[Symbol.hasInstance](A){
return A&&A[n]===true}
[n]=true};
const i=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
let a=class HeadersOverflowError extends t{
constructor(A){
super(A);
this.name="HeadersOverflowError";
this.message=A||"Headers Overflow Error";
this.code="UND_ERR_HEADERS_OVERFLOW"}
static[Symbol.hasInstance](A){
return A&&A[i]===true}
[i]=true};
const Q=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
let c=class BodyTimeoutError extends t{
constructor(A){
super(A);
this.name="BodyTimeoutError";
this.message=A||"Body Timeout Error";
this.code="UND_ERR_BODY_TIMEOUT"}
static[Symbol.hasInstance](A){
return A&&A[Q]===true}
[Q]=true};
const g=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
let B=class ResponseStatusCodeError extends t{
constructor(A,e,t,s){
super(A);
this.name="ResponseStatusCodeError";
this.message=A||"Response Status Code Error";
this.code="UND_ERR_RESPONSE_STATUS_CODE";
this.body=s;
this.status=e;
this.statusCode=e;
this.headers=t}
static[Symbol.hasInstance](A){
return A&&A[g]===true}
[g]=true};
const E=Symbol.for("undici.error.UND_ERR_INVALID_ARG");
let I=class InvalidArgumentError extends t{
constructor(A){
super(A);
this.name="InvalidArgumentError";
this.message=A||"Invalid Argument Error";
this.code="UND_ERR_INVALID_ARG"}
static[Symbol.hasInstance](A){
return A&&A[E]===true}
[E]=true};
const C=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
let l=class InvalidReturnValueError extends t{
constructor(A){
super(A);
this.name="InvalidReturnValueError";
this.message=A||"Invalid Return Value Error";
this.code="UND_ERR_INVALID_RETURN_VALUE"}
static[Symbol.hasInstance](A){
return A&&A[C]===true}
[C]=true};
const h=Symbol.for("undici.error.UND_ERR_ABORT");
let u=class AbortError extends t{
constructor(A){
super(A);
this.name="AbortError";
this.message=A||"The operation was aborted";
this.code="UND_ERR_ABORT"}
static[Symbol.hasInstance](A){
return A&&A[h]===true}
[h]=true};
const f=Symbol.for("undici.error.UND_ERR_ABORTED");
let d=class RequestAbortedError extends u{
constructor(A){
super(A);
this.name="AbortError";
this.message=A||"Request aborted";
this.code="UND_ERR_ABORTED"}
static[Symbol.hasInstance](A){
return A&&A[f]===true}
[f]=true};
const w=Symbol.for("undici.error.UND_ERR_INFO");
let y=class InformationalError extends t{
constructor(A){
super(A);
this.name="InformationalError";
this.message=A||"Request information";
this.code="UND_ERR_INFO"}
static[Symbol.hasInstance](A){
return A&&A[w]===true}
[w]=true};
const D=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
let p=class RequestContentLengthMismatchError extends t{
constructor(A){
super(A);
this.name="RequestContentLengthMismatchError";
this.message=A||"Request body length does not match content-length header";
this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}
static[Symbol.hasInstance](A){
return A&&A[D]===true}
[D]=true};
const F=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
let R=class ResponseContentLengthMismatchError extends t{
constructor(A){
super(A);
this.name="ResponseContentLengthMismatchError";
this.message=A||"Response body length does not match content-length header";
this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}
static[Symbol.hasInstance](A){
return A&&A[F]===true}
[F]=true};
const k=Symbol.for("undici.error.UND_ERR_DESTROYED");
let m=class ClientDestroyedError extends t{
constructor(A){
super(A);
this.name="ClientDestroyedError";
this.message=A||"The client is destroyed";
this.code="UND_ERR_DESTROYED"}
static[Symbol.hasInstance](A){
return A&&A[k]===true}
[k]=true};
const b=Symbol.for("undici.error.UND_ERR_CLOSED");
let N=class ClientClosedError extends t{
constructor(A){
super(A);
this.name="ClientClosedError";
this.message=A||"The client is closed";
this.code="UND_ERR_CLOSED"}
static[Symbol.hasInstance](A){
return A&&A[b]===true}
[b]=true};
const S=Symbol.for("undici.error.UND_ERR_SOCKET");
let M=class SocketError extends t{
constructor(A,e){
super(A);
this.name="SocketError";
this.message=A||"Socket error";
this.code="UND_ERR_SOCKET";
this.socket=e}
static[Symbol.hasInstance](A){
return A&&A[S]===true}
[S]=true};
const U=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
let L=class NotSupportedError extends t{
constructor(A){
super(A);
this.name="NotSupportedError";
this.message=A||"Not supported error";
this.code="UND_ERR_NOT_SUPPORTED"}
static[Symbol.hasInstance](A){
return A&&A[U]===true}
[U]=true};
const T=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
let Y=class BalancedPoolMissingUpstreamError extends t{
constructor(A){
super(A);
this.name="MissingUpstreamError";
this.message=A||"No upstream has been added to the BalancedPool";
this.code="UND_ERR_BPL_MISSING_UPSTREAM"}
static[Symbol.hasInstance](A){
return A&&A[T]===true}
[T]=true};
const G=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
let J=class HTTPParserError extends Error{
constructor(A,e,t){
super(A);
this.name="HTTPParserError";
this.code=e?`HPE_${e}`:undefined;
this.data=t?t.toString():undefined}
static[Symbol.hasInstance](A){
return A&&A[G]===true}
[G]=true};
const H=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
let V=class ResponseExceededMaxSizeError extends t{
constructor(A){
super(A);
this.name="ResponseExceededMaxSizeError";
this.message=A||"Response content exceeded max size";
this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}
static[Symbol.hasInstance](A){
return A&&A[H]===true}
[H]=true};
const v=Symbol.for("undici.error.UND_ERR_REQ_RETRY");
let x=class RequestRetryError extends t{
constructor(A,e,{headers:t,data:s}){
super(A);
this.name="RequestRetryError";
this.message=A||"Request retry error";
this.code="UND_ERR_REQ_RETRY";
this.statusCode=e;
this.data=s;
this.headers=t}
static[Symbol.hasInstance](A){
return A&&A[v]===true}
[v]=true};
const W=Symbol.for("undici.error.UND_ERR_RESPONSE");
let O=class ResponseError extends t{
constructor(A,e,{headers:t,data:s}){
super(A);
this.name="ResponseError";
this.message=A||"Response error";
this.code="UND_ERR_RESPONSE";
this.statusCode=e;
this.data=s;
this.headers=t}
static[Symbol.hasInstance](A){
return A&&A[W]===true}
[W]=true};
const P=Symbol.for("undici.error.UND_ERR_PRX_TLS");
let q=class SecureProxyConnectionError extends t{
constructor(A,e,t){
super(e,{cause:A,...t??{}});
this.name="SecureProxyConnectionError";
this.message=e||"Secure Proxy Connection failed";
this.code="UND_ERR_PRX_TLS";
this.cause=A}
static[Symbol.hasInstance](A){
return A&&A[P]===true}
[P]=true};
const Z=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
let z=class MessageSizeExceededError extends t{
constructor(A){
super(A);
this.name="MessageSizeExceededError";
this.message=A||"Max decompressed message size exceeded";
this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}
static[Symbol.hasInstance](A){
return A&&A[Z]===true}
get[Z](){
return true}};
A.exports={AbortError:u,HTTPParserError:J,UndiciError:t,HeadersTimeoutError:o,HeadersOverflowError:a,BodyTimeoutError:c,RequestContentLengthMismatchError:p,ConnectTimeoutError:r,ResponseStatusCodeError:B,InvalidArgumentError:I,InvalidReturnValueError:l,RequestAbortedError:d,ClientDestroyedError:m,ClientClosedError:N,InformationalError:y,SocketError:M,NotSupportedError:L,ResponseContentLengthMismatchError:R,BalancedPoolMissingUpstreamError:Y,ResponseExceededMaxSizeError:V,RequestRetryError:x,ResponseError:O,SecureProxyConnectionError:q,MessageSizeExceededError:z}}),44655:((A,e,t)=>{
"use strict";
const{InvalidArgumentError:s,NotSupportedError:r}=t(68707);
const n=t(34589);
const{isValidHTTPToken:o,isValidHeaderValue:i,isStream:a,destroy:Q,isBuffer:c,isFormDataLike:g,isIterable:B,isBlobLike:E,buildURL:I,validateHandler:C,getServerName:l,normalizedMethodRecords:h}=t(3440);
const{channels:u}=t(42414);
const{headerNameLowerCasedRecord:f}=t(10735);
const d=/[^\u0021-\u00ff]/;
const w=Symbol("handler");
let y=class Request{
constructor(A,{path:e,method:t,body:r,headers:n,query:f,idempotent:y,blocking:D,upgrade:p,headersTimeout:F,bodyTimeout:R,reset:k,throwOnError:m,expectContinue:b,servername:N},S){
if(typeof e!=="string"){
throw new s("path must be a string")}else if(e[0]!=="/"&&!(e.startsWith("http://")||e.startsWith("https://"))&&t!=="CONNECT"){
throw new s("path must be an absolute URL or start with a slash")}else if(d.test(e)){
throw new s("invalid request path")}
if(typeof t!=="string"){
throw new s("method must be a string")}else if(h[t]===undefined&&!o(t)){
throw new s("invalid request method")}
if(p&&typeof p!=="string"){
throw new s("upgrade must be a string")}
if(p&&!i(p)){
throw new s("invalid upgrade header")}
if(F!=null&&(!Number.isFinite(F)||F<0)){
throw new s("invalid headersTimeout")}
if(R!=null&&(!Number.isFinite(R)||R<0)){
throw new s("invalid bodyTimeout")}
if(k!=null&&typeof k!=="boolean"){
throw new s("invalid reset")}
if(b!=null&&typeof b!=="boolean"){
throw new s("invalid expectContinue")}
this.headersTimeout=F;
this.bodyTimeout=R;
this.throwOnError=m===true;
this.method=t;
this.abort=null;
if(r==null){
this.body=null}else if(a(r)){
this.body=r;
const A=this.body._readableState;
if(!A||!A.autoDestroy){
this.endHandler=function autoDestroy(){
Q(this)};
this.body.on("end",this.endHandler)}
this.errorHandler=A=>{
if(this.abort){
this.abort(A)}else{
this.error=A}};
this.body.on("error",this.errorHandler)}else if(c(r)){
this.body=r.byteLength?r:null}else if(ArrayBuffer.isView(r)){
this.body=r.buffer.byteLength?Buffer.from(r.buffer,r.byteOffset,r.byteLength):null}else if(r instanceof ArrayBuffer){
this.body=r.byteLength?Buffer.from(r):null}else if(typeof r==="string"){
this.body=r.length?Buffer.from(r):null}else if(g(r)||B(r)||E(r)){
this.body=r}else{
throw new s("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable")}
this.completed=false;
this.aborted=false;
this.upgrade=p||null;
this.path=f?I(e,f):e;
this.origin=A;
this.idempotent=y==null?t==="HEAD"||t==="GET":y;
this.blocking=D==null?false:D;
this.reset=k==null?null:k;
this.host=null;
this.contentLength=null;
this.contentType=null;
this.headers=[];
this.expectContinue=b!=null?b:false;
if(Array.isArray(n)){
if(n.length%2!==0){
throw new s("headers array must be even")}
for(let A=0;A<n.length;A+=2){
processHeader(this,n[A],n[A+1])}}else if(n&&typeof n==="object"){
if(n[Symbol.iterator]){
for(const A of n){
if(!Array.isArray(A)||A.length!==2){
throw new s("headers must be in key-value pair format")}
processHeader(this,A[0],A[1])}}else{
const A=Object.keys(n);
for(let e=0;e<A.length;++e){
processHeader(this,A[e],n[A[e]])}}}else if(n!=null){
throw new s("headers must be an object or an array")}
C(S,t,p);
this.servername=N||l(this.host);
this[w]=S;
if(u.create.hasSubscribers){
u.create.publish({request:this})}}
onBodySent(A){
if(this[w].onBodySent){
try{
return this[w].onBodySent(A)}catch(A){
this.abort(A)}}}
onRequestSent(){
if(u.bodySent.hasSubscribers){
u.bodySent.publish({request:this})}
if(this[w].onRequestSent){
try{
return this[w].onRequestSent()}catch(A){
this.abort(A)}}}
onConnect(A){
n(!this.aborted);
n(!this.completed);
if(this.error){
A(this.error)}else{
this.abort=A;
return this[w].onConnect(A)}}
onResponseStarted(){
return this[w].onResponseStarted?.()}
onHeaders(A,e,t,s){
n(!this.aborted);
n(!this.completed);
if(u.headers.hasSubscribers){
u.headers.publish({request:this,response:{statusCode:A,headers:e,statusText:s}})}
try{
return this[w].onHeaders(A,e,t,s)}catch(A){
this.abort(A)}}
onData(A){
n(!this.aborted);
n(!this.completed);
try{
return this[w].onData(A)}catch(A){
this.abort(A);
return false}}
onUpgrade(A,e,t,s=""){
this.onFinally();
n(!this.aborted);
n(!this.completed);
if(A!==null){
this.#A(A,e,s)}
const r=this[w].onUpgrade(A,e,t);
if(!this.aborted){
this.completed=true;
if(A!==null){
this.#e()}}
return r}
onUpgradeResponse(A,e,t,s=""){
n(!this.aborted);
n(this.completed);
if(u.headers.hasSubscribers){
this.#A(A,t(e),s)}
this.#e()}
onUpgradeError(A){
n(!this.aborted);
n(this.completed);
if(u.error.hasSubscribers){
u.error.publish({request:this,error:A})}}
#A(A,e,t){
if(u.headers.hasSubscribers){
u.headers.publish({request:this,response:{statusCode:A,headers:e,statusText:t}})}}
#e(){
if(u.trailers.hasSubscribers){
u.trailers.publish({request:this,trailers:[]})}}
onComplete(A){
this.onFinally();
n(!this.aborted);
this.completed=true;
if(u.trailers.hasSubscribers){
u.trailers.publish({request:this,trailers:A})}
try{
return this[w].onComplete(A)}catch(A){
this.onError(A)}}
onError(A){
this.onFinally();
if(u.error.hasSubscribers){
u.error.publish({request:this,error:A})}
if(this.aborted){
return}
this.aborted=true;
return this[w].onError(A)}
onFinally(){
if(this.errorHandler){
this.body.off("error",this.errorHandler);
this.errorHandler=null}
if(this.endHandler){
this.body.off("end",this.endHandler);
this.endHandler=null}}
addHeader(A,e){
processHeader(this,A,e);
return this}};
function processHeader(A,e,t){
if(t&&typeof t==="object"&&!Array.isArray(t)){
throw new s(`invalid ${e} header`)}else if(t===undefined){
return}
let n=f[e];
if(n===undefined){
n=e.toLowerCase();
if(f[n]===undefined&&!o(n)){
throw new s("invalid header key")}}
if(Array.isArray(t)){
const A=[];
for(let r=0;r<t.length;r++){
if(typeof t[r]==="string"){
if(!i(t[r])){
throw new s(`invalid ${e} header`)}
A.push(t[r])}else if(t[r]===null){
A.push("")}else if(typeof t[r]==="object"){
throw new s(`invalid ${e} header`)}else{
const n=`${t[r]}`;
if(!i(n)){
throw new s(`invalid ${e} header`)}
A.push(n)}}
t=A}else if(typeof t==="string"){
if(!i(t)){
throw new s(`invalid ${e} header`)}}else if(t===null){
t=""}else{
t=`${t}`;
if(!i(t)){
throw new s(`invalid ${e} header`)}}
if(n==="host"){
if(A.host!==null){
throw new s("duplicate host header")}
if(typeof t!=="string"){
throw new s("invalid host header")}
A.host=t}else if(n==="content-length"){
if(A.contentLength!==null){
throw new s("duplicate content-length header")}
A.contentLength=parseInt(t,10);
if(!Number.isFinite(A.contentLength)){
throw new s("invalid content-length header")}}else if(A.contentType===null&&n==="content-type"){
A.contentType=t;
A.headers.push(e,t)}else if(n==="transfer-encoding"||n==="keep-alive"||n==="upgrade"){
throw new s(`invalid ${n} header`)}else if(n==="connection"){
const e=typeof t==="string"?t.toLowerCase():null;
if(e!=="close"&&e!=="keep-alive"){
throw new s("invalid connection header")}
if(e==="close"){
A.reset=true}}else if(n==="expect"){
throw new r("expect header not supported")}else{
A.headers.push(e,t)}}
A.exports=y}),36443:(A=>{
A.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),67752:((A,e,t)=>{
"use strict";
const{wellknownHeaderNames:s,headerNameLowerCasedRecord:r}=t(10735);
let n=class TstNode{
value=null;
left=null;
middle=null;
right=null;
code;
constructor(A,e,t){
if(t===undefined||t>=A.length){
throw new TypeError("Unreachable")}
const s=this.code=A.charCodeAt(t);
if(s>127){
throw new TypeError("key must be ascii string")}
if(A.length!==++t){
this.middle=new n(A,e,t)}else{
this.value=e}}
add(A,e){
const t=A.length;
if(t===0){
throw new TypeError("Unreachable")}
let s=0;
let r=this;
while(true){
const o=A.charCodeAt(s);
if(o>127){
throw new TypeError("key must be ascii string")}
if(r.code===o){
if(t===++s){
r.value=e;
break}else if(r.middle!==null){
r=r.middle}else{
r.middle=new n(A,e,s);
break}}else if(r.code<o){
if(r.left!==null){
r=r.left}else{
r.left=new n(A,e,s);
break}}else if(r.right!==null){
r=r.right}else{
r.right=new n(A,e,s);
break}}}
search(A){
const e=A.length;
let t=0;
let s=this;
while(s!==null&&t<e){
let r=A[t];
if(r<=90&&r>=65){
r|=32}
while(s!==null){
if(r===s.code){
if(e===++t){
return s}
s=s.middle;
break}
s=s.code<r?s.left:s.right}}
return null}};
let o=class TernarySearchTree{
node=null;
insert(A,e){
if(this.node===null){
this.node=new n(A,e,0)}else{
this.node.add(A,e)}}
lookup(A){
return this.node?.search(A)?.value??null}};
const i=new o;
for(let A=0;A<s.length;++A){
const e=r[s[A]];
i.insert(e,e)}
A.exports={TernarySearchTree:o,tree:i}}),3440:((A,e,t)=>{
"use strict";
const s=t(34589);
const{kDestroyed:r,kBodyUsed:n,kListeners:o,kBody:i}=t(36443);
const{IncomingMessage:a}=t(37067);
const Q=t(57075);
const c=t(77030);
const{Blob:g}=t(4573);
const B=t(57975);
const{stringify:E}=t(41792);
const{EventEmitter:I}=t(78474);
const{InvalidArgumentError:C}=t(68707);
const{headerNameLowerCasedRecord:l}=t(10735);
const{tree:h}=t(67752);
const[u,f]=process.versions.node.split(".").map(A=>Number(A));
let d=class BodyAsyncIterable{
constructor(A){
this[i]=A;
this[n]=false}
async *[Symbol.asyncIterator](){
s(!this[n],"disturbed");
this[n]=true;
yield*this[i]}};
function wrapRequestBody(A){
if(isStream(A)){
if(bodyLength(A)===0){
A.on("data",function(){
s(false)})}
if(typeof A.readableDidRead!=="boolean"){
A[n]=false;
I.prototype.on.call(A,"data",function(){
this[n]=true})}
return A}else if(A&&typeof A.pipeTo==="function"){
return new d(A)}else if(A&&typeof A!=="string"&&!ArrayBuffer.isView(A)&&isIterable(A)){
return new d(A)}else{
return A}}
function nop(){}
function isStream(A){
return A&&typeof A==="object"&&typeof A.pipe==="function"&&typeof A.on==="function"}
function isBlobLike(A){
if(A===null){
return false}else if(A instanceof g){
return true}else if(typeof A!=="object"){
return false}else{
const e=A[Symbol.toStringTag];
return(e==="Blob"||e==="File")&&("stream"in A&&typeof A.stream==="function"||"arrayBuffer"in A&&typeof A.arrayBuffer==="function")}}
function buildURL(A,e){
if(A.includes("?")||A.includes("#")){
throw new Error('Query params cannot be passed when url already contains "?" or "#".')}
const t=E(e);
if(t){
A+="?"+t}
return A}
function isValidPort(A){
const e=parseInt(A,10);
return e===Number(A)&&e>=0&&e<=65535}
function isHttpOrHttpsPrefixed(A){
return A!=null&&A[0]==="h"&&A[1]==="t"&&A[2]==="t"&&A[3]==="p"&&(A[4]===":"||A[4]==="s"&&A[5]===":")}
function parseURL(A){
if(typeof A==="string"){
A=new URL(A);
if(!isHttpOrHttpsPrefixed(A.origin||A.protocol)){
throw new C("Invalid URL protocol: the URL must start with `http:` or `https:`.")}
return A}
if(!A||typeof A!=="object"){
throw new C("Invalid URL: The URL argument must be a non-null object.")}
if(!(A instanceof URL)){
if(A.port!=null&&A.port!==""&&isValidPort(A.port)===false){
throw new C("Invalid URL: port must be a valid integer or a string representation of an integer.")}
if(A.path!=null&&typeof A.path!=="string"){
throw new C("Invalid URL path: the path must be a string or null/undefined.")}
if(A.pathname!=null&&typeof A.pathname!=="string"){
throw new C("Invalid URL pathname: the pathname must be a string or null/undefined.")}
if(A.hostname!=null&&typeof A.hostname!=="string"){
throw new C("Invalid URL hostname: the hostname must be a string or null/undefined.")}
if(A.origin!=null&&typeof A.origin!=="string"){
throw new C("Invalid URL origin: the origin must be a string or null/undefined.")}
if(!isHttpOrHttpsPrefixed(A.origin||A.protocol)){
throw new C("Invalid URL protocol: the URL must start with `http:` or `https:`.")}
const e=A.port!=null?A.port:A.protocol==="https:"?443:80;
let t=A.origin!=null?A.origin:`${A.protocol||""}//${A.hostname||""}:${e}`;
let s=A.path!=null?A.path:`${A.pathname||""}${A.search||""}`;
if(t[t.length-1]==="/"){
t=t.slice(0,t.length-1)}
if(s&&s[0]!=="/"){
s=`/${s}`}
return new URL(`${t}${s}`)}
if(!isHttpOrHttpsPrefixed(A.origin||A.protocol)){
throw new C("Invalid URL protocol: the URL must start with `http:` or `https:`.")}
return A}
function parseOrigin(A){
A=parseURL(A);
if(A.pathname!=="/"||A.search||A.hash){
throw new C("invalid url")}
return A}
function getHostname(A){
if(A[0]==="["){
const e=A.indexOf("]");
s(e!==-1);
return A.substring(1,e)}
const e=A.indexOf(":");
if(e===-1)return A;
return A.substring(0,e)}
function getServerName(A){
if(!A){
return null}
s(typeof A==="string");
const e=getHostname(A);
if(c.isIP(e)){
return""}
return e}
function deepClone(A){
return JSON.parse(JSON.stringify(A))}
function isAsyncIterable(A){
return!!(A!=null&&typeof A[Symbol.asyncIterator]==="function")}
function isIterable(A){
return!!(A!=null&&(typeof A[Symbol.iterator]==="function"||typeof A[Symbol.asyncIterator]==="function"))}
function bodyLength(A){
if(A==null){
return 0}else if(isStream(A)){
const e=A._readableState;
return e&&e.objectMode===false&&e.ended===true&&Number.isFinite(e.length)?e.length:null}else if(isBlobLike(A)){
return A.size!=null?A.size:null}else if(isBuffer(A)){
return A.byteLength}
return null}
function isDestroyed(A){
return A&&!!(A.destroyed||A[r]||Q.isDestroyed?.(A))}
function destroy(A,e){
if(A==null||!isStream(A)||isDestroyed(A)){
return}
if(typeof A.destroy==="function"){
if(Object.getPrototypeOf(A).constructor===a){
A.socket=null}
A.destroy(e)}else if(e){
queueMicrotask(()=>{
A.emit("error",e)})}
if(A.destroyed!==true){
A[r]=true}}
const w=/timeout=(\d+)/;
function parseKeepAliveTimeout(A){
const e=A.toString().match(w);
return e?parseInt(e[1],10)*1e3:null}
function headerNameToString(A){
return typeof A==="string"?l[A]??A.toLowerCase():h.lookup(A)??A.toString("latin1").toLowerCase()}
function bufferToLowerCasedHeaderName(A){
return h.lookup(A)??A.toString("latin1").toLowerCase()}
function parseHeaders(A,e){
if(e===undefined)e={};
for(let t=0;t<A.length;t+=2){
const s=headerNameToString(A[t]);
let r=e[s];
if(r){
if(typeof r==="string"){
r=[r];
e[s]=r}
r.push(A[t+1].toString("utf8"))}else{
const r=A[t+1];
if(typeof r==="string"){
e[s]=r}else{
e[s]=Array.isArray(r)?r.map(A=>A.toString("utf8")):r.toString("utf8")}}}
if("content-length"in e&&"content-disposition"in e){
e["content-disposition"]=Buffer.from(e["content-disposition"]).toString("latin1")}
return e}
function parseRawHeaders(A){
const e=A.length;
const t=new Array(e);
let s=false;
let r=-1;
let n;
let o;
let i=0;
for(let e=0;e<A.length;e+=2){
n=A[e];
o=A[e+1];
typeof n!=="string"&&(n=n.toString());
typeof o!=="string"&&(o=o.toString("utf8"));
i=n.length;
if(i===14&&n[7]==="-"&&(n==="content-length"||n.toLowerCase()==="content-length")){
s=true}else if(i===19&&n[7]==="-"&&(n==="content-disposition"||n.toLowerCase()==="content-disposition")){
r=e+1}
t[e]=n;
t[e+1]=o}
if(s&&r!==-1){
t[r]=Buffer.from(t[r]).toString("latin1")}
return t}
function isBuffer(A){
return A instanceof Uint8Array||Buffer.isBuffer(A)}
function validateHandler(A,e,t){
if(!A||typeof A!=="object"){
throw new C("handler must be an object")}
if(typeof A.onConnect!=="function"){
throw new C("invalid onConnect method")}
if(typeof A.onError!=="function"){
throw new C("invalid onError method")}
if(typeof A.onBodySent!=="function"&&A.onBodySent!==undefined){
throw new C("invalid onBodySent method")}
if(t||e==="CONNECT"){
if(typeof A.onUpgrade!=="function"){
throw new C("invalid onUpgrade method")}}else{
if(typeof A.onHeaders!=="function"){
throw new C("invalid onHeaders method")}
if(typeof A.onData!=="function"){
throw new C("invalid onData method")}
if(typeof A.onComplete!=="function"){
throw new C("invalid onComplete method")}}}
function isDisturbed(A){
return!!(A&&(Q.isDisturbed(A)||A[n]))}
function isErrored(A){
return!!(A&&Q.isErrored(A))}
function isReadable(A){
return!!(A&&Q.isReadable(A))}
function getSocketInfo(A){
return{localAddress:A.localAddress,localPort:A.localPort,remoteAddress:A.remoteAddress,remotePort:A.remotePort,remoteFamily:A.remoteFamily,timeout:A.timeout,bytesWritten:A.bytesWritten,bytesRead:A.bytesRead}}
function ReadableStreamFrom(A){
let e;
return new ReadableStream({async start(){
e=A[Symbol.asyncIterator]()},async pull(A){
const{done:t,value:s}=await e.next();
if(t){
queueMicrotask(()=>{
A.close();
A.byobRequest?.respond(0)})}else{
const e=Buffer.isBuffer(s)?s:Buffer.from(s);
if(e.byteLength){
A.enqueue(new Uint8Array(e))}}
return A.desiredSize>0},async cancel(A){
await e.return()},type:"bytes"})}
function isFormDataLike(A){
return A&&typeof A==="object"&&typeof A.append==="function"&&typeof A.delete==="function"&&typeof A.get==="function"&&typeof A.getAll==="function"&&typeof A.has==="function"&&typeof A.set==="function"&&A[Symbol.toStringTag]==="FormData"}
function addAbortListener(A,e){
if("addEventListener"in A){
A.addEventListener("abort",e,{once:true});
return()=>A.removeEventListener("abort",e)}
A.addListener("abort",e);
return()=>A.removeListener("abort",e)}
const y=typeof String.prototype.toWellFormed==="function";
const D=typeof String.prototype.isWellFormed==="function";
function toUSVString(A){
return y?`${A}`.toWellFormed():B.toUSVString(A)}
function isUSVString(A){
return D?`${A}`.isWellFormed():toUSVString(A)===`${A}`}
function isTokenCharCode(A){
switch(A){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return false;default:
return A>=33&&A<=126}}
function isValidHTTPToken(A){
if(A.length===0){
return false}
for(let e=0;e<A.length;++e){
if(!isTokenCharCode(A.charCodeAt(e))){
return false}}
return true}
const p=/[^\t\x20-\x7e\x80-\xff]/;
function isValidHeaderValue(A){
return!p.test(A)}
function parseRangeHeader(A){
if(A==null||A==="")return{start:0,end:null,size:null};
const e=A?A.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;
return e?{start:parseInt(e[1]),end:e[2]?parseInt(e[2]):null,size:e[3]?parseInt(e[3]):null}:null}
function addListener(A,e,t){
const s=A[o]??=[];
s.push([e,t]);
A.on(e,t);
return A}
function removeAllListeners(A){
for(const[e,t]of A[o]??[]){
A.removeListener(e,t)}
A[o]=null}
function errorRequest(A,e,t){
try{
e.onError(t);
s(e.aborted)}catch(e){
A.emit("error",e)}}
const F=Object.create(null);
F.enumerable=true;
const R={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"};
const k={...R,patch:"patch",PATCH:"PATCH"};
Object.setPrototypeOf(R,null);
Object.setPrototypeOf(k,null);
A.exports={kEnumerableProperty:F,nop,isDisturbed,isErrored,isReadable,toUSVString,isUSVString,isBlobLike,parseOrigin,parseURL,getServerName,isStream,isIterable,isAsyncIterable,isDestroyed,headerNameToString,bufferToLowerCasedHeaderName,addListener,removeAllListeners,errorRequest,parseRawHeaders,parseHeaders,parseKeepAliveTimeout,destroy,bodyLength,deepClone,ReadableStreamFrom,isBuffer,validateHandler,getSocketInfo,isFormDataLike,buildURL,addAbortListener,isValidHTTPToken,isValidHeaderValue,isTokenCharCode,parseRangeHeader,normalizedMethodRecordsBase:R,normalizedMethodRecords:k,isValidPort,isHttpOrHttpsPrefixed,nodeMajor:u,nodeMinor:f,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody}}),57405:((A,e,t)=>{
"use strict";
const{InvalidArgumentError:s}=t(68707);
const{kClients:r,kRunning:n,kClose:o,kDestroy:i,kDispatch:a,kInterceptors:Q}=t(36443);
const c=t(21841);
const g=t(30628);
const B=t(23701);
const E=t(3440);
const I=t(25092);
const C=Symbol("onConnect");
const l=Symbol("onDisconnect");
const h=Symbol("onConnectionError");
const u=Symbol("maxRedirections");
const f=Symbol("onDrain");
const d=Symbol("factory");
const w=Symbol("options");
function defaultFactory(A,e){
return e&&e.connections===1?new B(A,e):new g(A,e)}
let y=class Agent extends c{
constructor({factory:A=defaultFactory,maxRedirections:e=0,connect:t,tls:n,...o}={}){
if(typeof A!=="function"){
throw new s("factory must be a function.")}
if(t!=null&&typeof t!=="function"&&typeof t!=="object"){
throw new s("connect must be a function or an object")}
if(!Number.isInteger(e)||e<0){
throw new s("maxRedirections must be a positive number")}
super(o);
if(t&&typeof t!=="function"){
t={...t}}
if(n&&typeof n!=="function"){
n={...n}}
this[Q]=o.interceptors?.Agent&&Array.isArray(o.interceptors.Agent)?o.interceptors.Agent:[I({maxRedirections:e})];
this[w]={...E.deepClone(o),connect:t,tls:n};
this[w].interceptors=o.interceptors?{...o.interceptors}:undefined;
this[u]=e;
this[d]=A;
this[r]=new Map;
this[f]=(A,e)=>{
this.emit("drain",A,[this,...e])};
this[C]=(A,e)=>{
this.emit("connect",A,[this,...e])};
this[l]=(A,e,t)=>{
this.emit("disconnect",A,[this,...e],t)};
this[h]=(A,e,t)=>{
this.emit("connectionError",A,[this,...e],t)}}
get[n](){
let A=0;
for(const e of this[r].values()){
A+=e[n]}
return A}
[a](A,e){
let t;
if(A.origin&&(typeof A.origin==="string"||A.origin instanceof URL)){
t=String(A.origin)}else{
throw new s("opts.origin must be a non-empty string or URL.")}
let n=this[r].get(t);
if(!n){
n=this[d](A.origin,this[w]).on("drain",this[f]).on("connect",this[C]).on("disconnect",this[l]).on("connectionError",this[h]);
this[r].set(t,n)}
return n.dispatch(A,e)}
async [o](){
const A=[];
for(const e of this[r].values()){
A.push(e.close())}
this[r].clear();
await Promise.all(A)}
async [i](A){
const e=[];
for(const t of this[r].values()){
e.push(t.destroy(A))}
this[r].clear();
await Promise.all(e)}};
A.exports=y}),837:((A,e,t)=>{
"use strict";
const{BalancedPoolMissingUpstreamError:s,InvalidArgumentError:r}=t(68707);
const{PoolBase:n,kClients:o,kNeedDrain:i,kAddClient:a,kRemoveClient:Q,kGetDispatcher:c}=t(42128);
const g=t(30628);
const{kUrl:B,kInterceptors:E}=t(36443);
const{parseOrigin:I}=t(3440);
const C=Symbol("factory");
const l=Symbol("options");
const h=Symbol("kGreatestCommonDivisor");
const u=Symbol("kCurrentWeight");
const f=Symbol("kIndex");
const d=Symbol("kWeight");
const w=Symbol("kMaxWeightPerServer");
const y=Symbol("kErrorPenalty");
function getGreatestCommonDivisor(A,e){
if(A===0)return e;
while(e!==0){
const t=e;
e=A%e;
A=t}
return A}
function defaultFactory(A,e){
return new g(A,e)}
let D=class BalancedPool extends n{
constructor(A=[],{factory:e=defaultFactory,...t}={}){
super();
this[l]=t;
this[f]=-1;
this[u]=0;
this[w]=this[l].maxWeightPerServer||100;
this[y]=this[l].errorPenalty||15;
if(!Array.isArray(A)){
A=[A]}
if(typeof e!=="function"){
throw new r("factory must be a function.")}
this[E]=t.interceptors?.BalancedPool&&Array.isArray(t.interceptors.BalancedPool)?t.interceptors.BalancedPool:[];
this[C]=e;
for(const e of A){
this.addUpstream(e)}
this._updateBalancedPoolStats()}
addUpstream(A){
const e=I(A).origin;
if(this[o].find(A=>A[B].origin===e&&A.closed!==true&&A.destroyed!==true)){
return this}
const t=this[C](e,Object.assign({},this[l]));
this[a](t);
t.on("connect",()=>{
t[d]=Math.min(this[w],t[d]+this[y])});
t.on("connectionError",()=>{
t[d]=Math.max(1,t[d]-this[y]);
this._updateBalancedPoolStats()});
t.on("disconnect",(...A)=>{
const e=A[2];
if(e&&e.code==="UND_ERR_SOCKET"){
t[d]=Math.max(1,t[d]-this[y]);
this._updateBalancedPoolStats()}});
for(const A of this[o]){
A[d]=this[w]}
this._updateBalancedPoolStats();
return this}
_updateBalancedPoolStats(){
let A=0;
for(let e=0;e<this[o].length;e++){
A=getGreatestCommonDivisor(this[o][e][d],A)}
this[h]=A}
removeUpstream(A){
const e=I(A).origin;
const t=this[o].find(A=>A[B].origin===e&&A.closed!==true&&A.destroyed!==true);
if(t){
this[Q](t)}
return this}
get upstreams(){
return this[o].filter(A=>A.closed!==true&&A.destroyed!==true).map(A=>A[B].origin)}
[c](){
if(this[o].length===0){
throw new s}
const A=this[o].find(A=>!A[i]&&A.closed!==true&&A.destroyed!==true);
if(!A){
return}
const e=this[o].map(A=>A[i]).reduce((A,e)=>A&&e,true);
if(e){
return}
let t=0;
let r=this[o].findIndex(A=>!A[i]);
while(t++<this[o].length){
this[f]=(this[f]+1)%this[o].length;
const A=this[o][this[f]];
if(A[d]>this[o][r][d]&&!A[i]){
r=this[f]}
if(this[f]===0){
this[u]=this[u]-this[h];
if(this[u]<=0){
this[u]=this[w]}}
if(A[d]>=this[u]&&!A[i]){
return A}}
this[u]=this[o][r][d];
this[f]=r;
return this[o][r]}};
A.exports=D}),637:((A,e,t)=>{
"use strict";
const s=t(34589);
const r=t(3440);
const{channels:n}=t(42414);
const o=t(96603);
const{RequestContentLengthMismatchError:i,ResponseContentLengthMismatchError:a,RequestAbortedError:Q,InvalidArgumentError:c,HeadersTimeoutError:g,HeadersOverflowError:B,SocketError:E,InformationalError:I,BodyTimeoutError:C,HTTPParserError:l,ResponseExceededMaxSizeError:h}=t(68707);
const{kUrl:u,kReset:f,kClient:d,kParser:w,kBlocking:y,kRunning:D,kPending:p,kSize:F,kWriting:R,kQueue:k,kNoRef:m,kKeepAliveDefaultTimeout:b,kHostHeader:N,kPendingIdx:S,kRunningIdx:M,kError:U,kPipelining:L,kSocket:T,kKeepAliveTimeoutValue:Y,kMaxHeadersSize:G,kKeepAliveMaxTimeout:J,kKeepAliveTimeoutThreshold:H,kHeadersTimeout:V,kBodyTimeout:v,kStrictContentLength:x,kMaxRequests:W,kCounter:O,kMaxResponseSize:P,kOnError:q,kResume:Z,kHTTPContext:z}=t(36443);
const K=t(52824);
const X=Buffer.alloc(0);
const _=Buffer[Symbol.species];
const j=r.addListener;
const $=r.removeAllListeners;
const AA=Symbol("kIdleSocketValidation");
const Ae=Symbol("kIdleSocketValidationTimeout");
const At=Symbol("kSocketUsed");
let As;
async function lazyllhttp(){
const A=process.env.JEST_WORKER_ID?t(63870):undefined;
let e;
try{
e=await WebAssembly.compile(t(53434))}catch(s){
e=await WebAssembly.compile(A||t(63870))}
return await WebAssembly.instantiate(e,{env:{wasm_on_url:(A,e,t)=>{
return 0},wasm_on_status:(A,e,t)=>{
s(Ao.ptr===A);
const r=e-AQ+Ai.byteOffset;
return Ao.onStatus(new _(Ai.buffer,r,t))||0},wasm_on_message_begin:A=>{
s(Ao.ptr===A);
return Ao.onMessageBegin()||0},wasm_on_header_field:(A,e,t)=>{
s(Ao.ptr===A);
const r=e-AQ+Ai.byteOffset;
return Ao.onHeaderField(new _(Ai.buffer,r,t))||0},wasm_on_header_value:(A,e,t)=>{
s(Ao.ptr===A);
const r=e-AQ+Ai.byteOffset;
return Ao.onHeaderValue(new _(Ai.buffer,r,t))||0},wasm_on_headers_complete:(A,e,t,r)=>{
s(Ao.ptr===A);
return Ao.onHeadersComplete(e,Boolean(t),Boolean(r))||0},wasm_on_body:(A,e,t)=>{
s(Ao.ptr===A);
const r=e-AQ+Ai.byteOffset;
return Ao.onBody(new _(Ai.buffer,r,t))||0},wasm_on_message_complete:A=>{
s(Ao.ptr===A);
return Ao.onMessageComplete()||0}}})}
let Ar=null;
let An=lazyllhttp();
An.catch();
let Ao=null;
let Ai=null;
let Aa=0;
let AQ=null;
const Ac=0;
const Ag=1;
const AB=2|Ag;
const AE=4|Ag;
const AI=8|Ac;
let AC=class Parser{
constructor(A,e,{exports:t}){
s(Number.isFinite(A[G])&&A[G]>0);
this.llhttp=t;
this.ptr=this.llhttp.llhttp_alloc(K.TYPE.RESPONSE);
this.client=A;
this.socket=e;
this.timeout=null;
this.timeoutValue=null;
this.timeoutType=null;
this.statusCode=null;
this.statusText="";
this.upgrade=false;
this.headers=[];
this.headersSize=0;
this.headersMaxSize=A[G];
this.shouldKeepAlive=false;
this.paused=false;
this.resume=this.resume.bind(this);
this.bytesRead=0;
this.keepAlive="";
this.contentLength="";
this.connection="";
this.maxResponseSize=A[P]}
setTimeout(A,e){
if(A!==this.timeoutValue||e&Ag^this.timeoutType&Ag){
if(this.timeout){
o.clearTimeout(this.timeout);
this.timeout=null}
if(A){
if(e&Ag){
this.timeout=o.setFastTimeout(onParserTimeout,A,new WeakRef(this))}else{
this.timeout=setTimeout(onParserTimeout,A,new WeakRef(this));
this.timeout.unref()}}
this.timeoutValue=A}else if(this.timeout){
if(this.timeout.refresh){
this.timeout.refresh()}}
this.timeoutType=e}
resume(){
if(this.socket.destroyed||!this.paused){
return}
s(this.ptr!=null);
s(Ao==null);
this.llhttp.llhttp_resume(this.ptr);
s(this.timeoutType===AE);
if(this.timeout){
if(this.timeout.refresh){
this.timeout.refresh()}}
this.paused=false;
this.execute(this.socket.read()||X);
this.readMore()}
readMore(){
while(!this.paused&&this.ptr){
const A=this.socket.read();
if(A===null){
break}
this.execute(A)}}
execute(A){
s(this.ptr!=null);
s(Ao==null);
s(!this.paused);
const{socket:e,llhttp:t}=this;
if(A.length>Aa){
if(AQ){
t.free(AQ)}
Aa=Math.ceil(A.length/4096)*4096;
AQ=t.malloc(Aa)}
new Uint8Array(t.memory.buffer,AQ,Aa).set(A);
try{
let s;
try{
Ai=A;
Ao=this;
s=t.llhttp_execute(this.ptr,AQ,A.length)}catch(A){
throw A}finally{
Ao=null;
Ai=null}
const r=t.llhttp_get_error_pos(this.ptr)-AQ;
if(s!==K.ERROR.OK){
const t=A.subarray(r);
if(s===K.ERROR.PAUSED_UPGRADE){
this.onUpgrade(t)}else if(s===K.ERROR.PAUSED){
this.paused=true;
e.unshift(t)}else{
throw this.createError(s,t)}}}catch(A){
r.destroy(e,A)}}
finish(){
s(Ao===null);
s(this.ptr!=null);
s(!this.paused);
const{llhttp:A}=this;
let e;
try{
Ao=this;
e=A.llhttp_finish(this.ptr)}finally{
Ao=null}
if(e===K.ERROR.OK){
return null}
if(e===K.ERROR.PAUSED||e===K.ERROR.PAUSED_UPGRADE){
this.paused=true;
return null}
return this.createError(e,X)}
createError(A,e){
const{llhttp:t,contentLength:s,bytesRead:r}=this;
if(s&&r!==parseInt(s,10)){
return new a}
const n=t.llhttp_get_error_reason(this.ptr);
let o="";
if(n){
const A=new Uint8Array(t.memory.buffer,n).indexOf(0);
o="Response does not match the HTTP/1.1 protocol ("+Buffer.from(t.memory.buffer,n,A).toString()+")"}
return new l(o,K.ERROR[A],e)}
destroy(){
s(this.ptr!=null);
s(Ao==null);
this.llhttp.llhttp_free(this.ptr);
this.ptr=null;
this.timeout&&o.clearTimeout(this.timeout);
this.timeout=null;
this.timeoutValue=null;
this.timeoutType=null;
this.paused=false}
onStatus(A){
this.statusText=A.toString()}
onMessageBegin(){
const{socket:A,client:e}=this;
if(A.destroyed){
return-1}
if(e[D]===0){
r.destroy(A,new E("bad response",r.getSocketInfo(A)));
return-1}
const t=e[k][e[M]];
if(!t){
return-1}
t.onResponseStarted()}
onHeaderField(A){
const e=this.headers.length;
if((e&1)===0){
this.headers.push(A)}else{
this.headers[e-1]=Buffer.concat([this.headers[e-1],A])}
this.trackHeader(A.length)}
onHeaderValue(A){
let e=this.headers.length;
if((e&1)===1){
this.headers.push(A);
e+=1}else{
this.headers[e-1]=Buffer.concat([this.headers[e-1],A])}
const t=this.headers[e-2];
if(t.length===10){
const e=r.bufferToLowerCasedHeaderName(t);
if(e==="keep-alive"){
this.keepAlive+=A.toString()}else if(e==="connection"){
this.connection+=A.toString()}}else if(t.length===14&&r.bufferToLowerCasedHeaderName(t)==="content-length"){
this.contentLength+=A.toString()}
this.trackHeader(A.length)}
trackHeader(A){
this.headersSize+=A;
if(this.headersSize>=this.headersMaxSize){
r.destroy(this.socket,new B)}}
onUpgrade(A){
const{upgrade:e,client:t,socket:n,headers:o,statusCode:i,statusText:a}=this;
s(e);
s(t[T]===n);
s(!n.destroyed);
s(!this.paused);
s((o.length&1)===0);
const Q=t[k][t[M]];
s(Q);
s(Q.upgrade||Q.method==="CONNECT");
this.statusCode=null;
this.statusText="";
this.shouldKeepAlive=null;
this.headers=[];
this.headersSize=0;
n.unshift(A);
n[w].destroy();
n[w]=null;
n[d]=null;
n[U]=null;
$(n);
t[T]=null;
t[z]=null;
t[k][t[M]++]=null;
t.emit("disconnect",t[u],[t],new I("upgrade"));
try{
Q.onUpgrade(i,o,n,a)}catch(A){
r.errorRequest(t,Q,A);
r.destroy(n,A)}
t[Z]()}
onHeadersComplete(A,e,t){
const{client:n,socket:o,headers:i,statusText:a}=this;
if(o.destroyed){
return-1}
if(n[D]===0){
r.destroy(o,new E("bad response",r.getSocketInfo(o)));
return-1}
const Q=n[k][n[M]];
if(!Q){
return-1}
s(!this.upgrade);
s(this.statusCode<200);
if(A===100){
r.destroy(o,new E("bad response",r.getSocketInfo(o)));
return-1}
if(e&&!Q.upgrade){
r.destroy(o,new E("bad upgrade",r.getSocketInfo(o)));
return-1}
s(this.timeoutType===AB);
this.statusCode=A;
this.shouldKeepAlive=t||Q.method==="HEAD"&&!o[f]&&this.connection.toLowerCase()==="keep-alive";
if(this.statusCode>=200){
const A=Q.bodyTimeout!=null?Q.bodyTimeout:n[v];
this.setTimeout(A,AE)}else if(this.timeout){
if(this.timeout.refresh){
this.timeout.refresh()}}
if(Q.method==="CONNECT"){
s(n[D]===1);
this.upgrade=true;
return 2}
if(e){
s(n[D]===1);
this.upgrade=true;
return 2}
s((this.headers.length&1)===0);
this.headers=[];
this.headersSize=0;
if(this.shouldKeepAlive&&n[L]){
const A=this.keepAlive?r.parseKeepAliveTimeout(this.keepAlive):null;
if(A!=null){
const e=Math.min(A-n[H],n[J]);
if(e<=0){
o[f]=true}else{
n[Y]=e}}else{
n[Y]=n[b]}}else{
o[f]=true}
const c=Q.onHeaders(A,i,this.resume,a)===false;
if(Q.aborted){
return-1}
if(Q.method==="HEAD"){
return 1}
if(A<200){
return 1}
if(o[y]){
o[y]=false;
n[Z]()}
return c?K.ERROR.PAUSED:0}
onBody(A){
const{client:e,socket:t,statusCode:n,maxResponseSize:o}=this;
if(t.destroyed){
return-1}
const i=e[k][e[M]];
s(i);
s(this.timeoutType===AE);
if(this.timeout){
if(this.timeout.refresh){
this.timeout.refresh()}}
s(n>=200);
if(o>-1&&this.bytesRead+A.length>o){
r.destroy(t,new h);
return-1}
this.bytesRead+=A.length;
if(i.onData(A)===false){
return K.ERROR.PAUSED}}
onMessageComplete(){
const{client:A,socket:e,statusCode:t,upgrade:n,headers:o,contentLength:i,bytesRead:Q,shouldKeepAlive:c}=this;
if(e.destroyed&&(!t||c)){
return-1}
if(n){
return}
s(t>=100);
s((this.headers.length&1)===0);
const g=A[k][A[M]];
s(g);
this.statusCode=null;
this.statusText="";
this.bytesRead=0;
this.contentLength="";
this.keepAlive="";
this.connection="";
this.headers=[];
this.headersSize=0;
if(t<200){
return}
if(g.method!=="HEAD"&&i&&Q!==parseInt(i,10)){
r.destroy(e,new a);
return-1}
g.onComplete(o);
A[k][A[M]++]=null;
e[At]=true;
if(e[R]){
s(A[D]===0);
r.destroy(e,new I("reset"));
return K.ERROR.PAUSED}else if(!c){
r.destroy(e,new I("reset"));
return K.ERROR.PAUSED}else if(e[f]&&A[D]===0){
r.destroy(e,new I("reset"));
return K.ERROR.PAUSED}else if(A[L]==null||A[L]===1){
setImmediate(()=>A[Z]())}else{
A[Z]()}}};
function onParserTimeout(A){
const{socket:e,timeoutType:t,client:n,paused:o}=A.deref();
if(t===AB){
if(!e[R]||e.writableNeedDrain||n[D]>1){
s(!o,"cannot be paused while waiting for headers");
r.destroy(e,new g)}}else if(t===AE){
if(!o){
r.destroy(e,new C)}}else if(t===AI){
s(n[D]===0&&n[Y]);
r.destroy(e,new I("socket idle timeout"))}}
async function connectH1(A,e){
A[T]=e;
if(!Ar){
Ar=await An;
An=null}
e[m]=false;
e[R]=false;
e[f]=false;
e[y]=false;
e[AA]=0;
e[Ae]=null;
e[At]=false;
e[w]=new AC(A,e,Ar);
j(e,"error",function(A){
const e=this[w];
if(A.code==="ECONNRESET"&&e.statusCode&&!e.shouldKeepAlive){
const A=e.finish();
if(A){
this[U]=A;
this[d][q](A)}
return}
this[U]=A;
this[d][q](A)});
j(e,"readable",function(){
const A=this[w];
if(A){
A.readMore()}});
j(e,"end",function(){
const A=this[w];
if(A.statusCode&&!A.shouldKeepAlive){
const e=A.finish();
if(e){
r.destroy(this,e)}
return}
r.destroy(this,new E("other side closed",r.getSocketInfo(this)))});
j(e,"close",function(){
const A=this[d];
const e=this[w];
clearIdleSocketValidation(this);
if(e){
if(!this[U]&&e.statusCode&&!e.shouldKeepAlive){
this[U]=e.finish()||this[U]}
this[w].destroy();
this[w]=null}
const t=this[U]||new E("closed",r.getSocketInfo(this));
A[T]=null;
A[z]=null;
if(A.destroyed){
s(A[p]===0);
const e=A[k].splice(A[M]);
for(let s=0;s<e.length;s++){
const n=e[s];
r.errorRequest(A,n,t)}}else if(A[D]>0&&t.code!=="UND_ERR_INFO"){
const e=A[k][A[M]];
A[k][A[M]++]=null;
r.errorRequest(A,e,t)}
A[S]=A[M];
s(A[D]===0);
A.emit("disconnect",A[u],[A],t);
A[Z]()});
let t=false;
e.on("close",()=>{
t=true});
return{version:"h1",defaultPipelining:1,write(...e){
return writeH1(A,...e)},resume(){
resumeH1(A)},destroy(A,s){
if(t){
queueMicrotask(s)}else{
e.destroy(A).on("close",s)}},get destroyed(){
return e.destroyed},busy(t){
if(e[R]||e[f]||e[y]||e[AA]===1){
return true}
if(t){
if(A[D]>0&&!t.idempotent){
return true}
if(A[D]>0&&(t.upgrade||t.method==="CONNECT")){
return true}
if(A[D]>0&&r.bodyLength(t.body)!==0&&(r.isStream(t.body)||r.isAsyncIterable(t.body)||r.isFormDataLike(t.body))){
return true}}
return false}}}
function clearIdleSocketValidation(A){
if(A[Ae]){
clearImmediate(A[Ae]);
A[Ae]=null}
A[AA]=0}
function scheduleIdleSocketValidation(A,e){
e[AA]=1;
e[Ae]=setImmediate(()=>{
e[Ae]=null;
e[AA]=2;
if(A[T]===e&&!e.destroyed){
A[Z]()}})}
function resumeH1(A){
const e=A[T];
if(e&&!e.destroyed){
if(A[F]===0){
if(!e[m]&&e.unref){
e.unref();
e[m]=true}}else if(e[m]&&e.ref){
e.ref();
e[m]=false}
if(A[D]===0&&A[p]>0&&e[At]){
if(e[AA]===0){
scheduleIdleSocketValidation(A,e);
e[w].readMore();
if(e.destroyed){
return}
return}
if(e[AA]===1){
e[w].readMore();
if(e.destroyed){
return}
return}}
if(A[D]===0){
e[w].readMore();
if(e.destroyed){
return}}
if(A[F]===0){
if(e[w].timeoutType!==AI){
e[w].setTimeout(A[Y],AI)}}else if(A[D]>0&&e[w].statusCode<200){
if(e[w].timeoutType!==AB){
const t=A[k][A[M]];
const s=t.headersTimeout!=null?t.headersTimeout:A[V];
e[w].setTimeout(s,AB)}}}}
function shouldSendContentLength(A){
return A!=="GET"&&A!=="HEAD"&&A!=="OPTIONS"&&A!=="TRACE"&&A!=="CONNECT"}
function writeH1(A,e){
const{method:o,path:a,host:g,upgrade:B,blocking:E,reset:C}=e;
let{body:l,headers:h,contentLength:u}=e;
const d=o==="PUT"||o==="POST"||o==="PATCH"||o==="QUERY"||o==="PROPFIND"||o==="PROPPATCH";
if(r.isFormDataLike(l)){
if(!As){
As=t(84492).extractBody}
const[A,s]=As(l);
if(e.contentType==null){
h.push("content-type",s)}
l=A.stream;
u=A.length}else if(r.isBlobLike(l)&&e.contentType==null){
const t=l.type;
if(t){
const s=`${t}`;
if(!r.isValidHeaderValue(s)){
r.errorRequest(A,e,new c("invalid content-type header"));
return false}
h.push("content-type",s)}}
if(l&&typeof l.read==="function"){
l.read(0)}
const w=r.bodyLength(l);
u=w??u;
if(u===null){
u=e.contentLength}
if(u===0&&!d){
u=null}
if(shouldSendContentLength(o)&&u>0&&e.contentLength!==null&&e.contentLength!==u){
if(A[x]){
r.errorRequest(A,e,new i);
return false}
process.emitWarning(new i)}
const D=A[T];
clearIdleSocketValidation(D);
const abort=t=>{
if(e.aborted){
return}
if(e.completed){
if(e.upgrade||e.method==="CONNECT"){
r.destroy(D,new I("aborted"))}
return}
r.errorRequest(A,e,t||new Q);
r.destroy(l);
r.destroy(D,new I("aborted"))};
try{
e.onConnect(abort)}catch(t){
r.errorRequest(A,e,t)}
if(e.aborted){
return false}
if(o==="HEAD"){
D[f]=true}
if(B||o==="CONNECT"){
D[f]=true}
if(C!=null){
D[f]=C}
if(A[W]&&D[O]++>=A[W]){
D[f]=true}
if(E){
D[y]=true}
let p=`${o} ${a} HTTP/1.1\r
`;
if(typeof g==="string"){
p+=`host: ${g}\r
`}else{
p+=A[N]}
if(B){
p+=`connection: upgrade\r
upgrade: ${B}\r
`}else if(A[L]&&!D[f]){
p+="connection: keep-alive\r\n"}else{
p+="connection: close\r\n"}
if(Array.isArray(h)){
for(let A=0;A<h.length;A+=2){
const e=h[A+0];
const t=h[A+1];
if(Array.isArray(t)){
for(let A=0;A<t.length;A++){
p+=`${e}: ${t[A]}\r
`}}else{
p+=`${e}: ${t}\r
`}}}
if(n.sendHeaders.hasSubscribers){
n.sendHeaders.publish({request:e,headers:p,socket:D})}
if(!l||w===0){
writeBuffer(abort,null,A,e,D,u,p,d)}else if(r.isBuffer(l)){
writeBuffer(abort,l,A,e,D,u,p,d)}else if(r.isBlobLike(l)){
if(typeof l.stream==="function"){
writeIterable(abort,l.stream(),A,e,D,u,p,d)}else{
writeBlob(abort,l,A,e,D,u,p,d)}}else if(r.isStream(l)){
writeStream(abort,l,A,e,D,u,p,d)}else if(r.isIterable(l)){
writeIterable(abort,l,A,e,D,u,p,d)}else{
s(false)}
return true}
function writeStream(A,e,t,n,o,i,a,c){
s(i!==0||t[D]===0,"stream body cannot be pipelined");
let g=false;
const B=new Al({abort:A,socket:o,request:n,contentLength:i,client:t,expectsPayload:c,header:a});
const onData=function(A){
if(g){
return}
try{
if(!B.write(A)&&this.pause){
this.pause()}}catch(A){
r.destroy(this,A)}};
const onDrain=function(){
if(g){
return}
if(e.resume){
e.resume()}};
const onClose=function(){
queueMicrotask(()=>{
e.removeListener("error",onFinished)});
if(!g){
const A=new Q;
queueMicrotask(()=>onFinished(A))}};
const onFinished=function(A){
if(g){
return}
g=true;
s(o.destroyed||o[R]&&t[D]<=1);
o.off("drain",onDrain).off("error",onFinished);
e.removeListener("data",onData).removeListener("end",onFinished).removeListener("close",onClose);
if(!A){
try{
B.end()}catch(e){
A=e}}
B.destroy(A);
if(A&&(A.code!=="UND_ERR_INFO"||A.message!=="reset")){
r.destroy(e,A)}else{
r.destroy(e)}};
e.on("data",onData).on("end",onFinished).on("error",onFinished).on("close",onClose);
if(e.resume){
e.resume()}
o.on("drain",onDrain).on("error",onFinished);
if(e.errorEmitted??e.errored){
setImmediate(()=>onFinished(e.errored))}else if(e.endEmitted??e.readableEnded){
setImmediate(()=>onFinished(null))}
if(e.closeEmitted??e.closed){
setImmediate(onClose)}}
function writeBuffer(A,e,t,n,o,i,a,Q){
try{
if(!e){
if(i===0){
o.write(`${a}content-length: 0\r
\r
`,"latin1")}else{
s(i===null,"no body must not have content length");
o.write(`${a}\r
`,"latin1")}}else if(r.isBuffer(e)){
s(i===e.byteLength,"buffer body must have content length");
o.cork();
o.write(`${a}content-length: ${i}\r
\r
`,"latin1");
o.write(e);
o.uncork();
n.onBodySent(e);
if(!Q&&n.reset!==false){
o[f]=true}}
n.onRequestSent();
t[Z]()}catch(e){
A(e)}}
async function writeBlob(A,e,t,r,n,o,a,Q){
s(o===e.size,"blob body must have content length");
try{
if(o!=null&&o!==e.size){
throw new i}
const A=Buffer.from(await e.arrayBuffer());
n.cork();
n.write(`${a}content-length: ${o}\r
\r
`,"latin1");
n.write(A);
n.uncork();
r.onBodySent(A);
r.onRequestSent();
if(!Q&&r.reset!==false){
n[f]=true}
t[Z]()}catch(e){
A(e)}}
async function writeIterable(A,e,t,r,n,o,i,a){
s(o!==0||t[D]===0,"iterator body cannot be pipelined");
let Q=null;
function onDrain(){
if(Q){
const A=Q;
Q=null;
A()}}
const waitForDrain=()=>new Promise((A,e)=>{
s(Q===null);
if(n[U]){
e(n[U])}else{
Q=A}});
n.on("close",onDrain).on("drain",onDrain);
const c=new Al({abort:A,socket:n,request:r,contentLength:o,client:t,expectsPayload:a,header:i});
try{
for await(const A of e){
if(n[U]){
throw n[U]}
if(!c.write(A)){
await waitForDrain()}}
c.end()}catch(A){
c.destroy(A)}finally{
n.off("close",onDrain).off("drain",onDrain)}}
let Al=class AsyncWriter{
constructor({abort:A,socket:e,request:t,contentLength:s,client:r,expectsPayload:n,header:o}){
this.socket=e;
this.request=t;
this.contentLength=s;
this.client=r;
this.bytesWritten=0;
this.expectsPayload=n;
this.header=o;
this.abort=A;
e[R]=true}
write(A){
const{socket:e,request:t,contentLength:s,client:r,bytesWritten:n,expectsPayload:o,header:a}=this;
if(e[U]){
throw e[U]}
if(e.destroyed){
return false}
const Q=Buffer.byteLength(A);
if(!Q){
return true}
if(s!==null&&n+Q>s){
if(r[x]){
throw new i}
process.emitWarning(new i)}
e.cork();
if(n===0){
if(!o&&t.reset!==false){
e[f]=true}
if(s===null){
e.write(`${a}transfer-encoding: chunked\r
`,"latin1")}else{
e.write(`${a}content-length: ${s}\r
\r
`,"latin1")}}
if(s===null){
e.write(`\r
${Q.toString(16)}\r
`,"latin1")}
this.bytesWritten+=Q;
const c=e.write(A);
e.uncork();
t.onBodySent(A);
if(!c){
if(e[w].timeout&&e[w].timeoutType===AB){
if(e[w].timeout.refresh){
e[w].timeout.refresh()}}}
return c}
end(){
const{socket:A,contentLength:e,client:t,bytesWritten:s,expectsPayload:r,header:n,request:o}=this;
o.onRequestSent();
A[R]=false;
if(A[U]){
throw A[U]}
if(A.destroyed){
return}
if(s===0){
if(r){
A.write(`${n}content-length: 0\r
\r
`,"latin1")}else{
A.write(`${n}\r
`,"latin1")}}else if(e===null){
A.write("\r\n0\r\n\r\n","latin1")}
if(e!==null&&s!==e){
if(t[x]){
throw new i}else{
process.emitWarning(new i)}}
if(A[w].timeout&&A[w].timeoutType===AB){
if(A[w].timeout.refresh){
A[w].timeout.refresh()}}
t[Z]()}
destroy(A){
const{socket:e,client:t,abort:r}=this;
e[R]=false;
if(A){
s(t[D]<=1,"pipeline should only contain this request");
r(A)}}};
A.exports=connectH1}),88788:((A,e,t)=>{
"use strict";
const s=t(34589);
const{errorMonitor:r}=t(78474);
const{pipeline:n}=t(57075);
const o=t(3440);
const{RequestContentLengthMismatchError:i,RequestAbortedError:a,SocketError:Q,InformationalError:c}=t(68707);
const{kUrl:g,kReset:B,kClient:E,kRunning:I,kPending:C,kQueue:l,kPendingIdx:h,kRunningIdx:u,kError:f,kSocket:d,kStrictContentLength:w,kOnError:y,kMaxConcurrentStreams:D,kHTTP2Session:p,kResume:F,kSize:R,kHTTPContext:k}=t(36443);
const m=Symbol("open streams");
let b;
let N=false;
let S;
try{
S=t(32467)}catch{
S={constants:{}}}
const{constants:{HTTP2_HEADER_AUTHORITY:M,HTTP2_HEADER_METHOD:U,HTTP2_HEADER_PATH:L,HTTP2_HEADER_SCHEME:T,HTTP2_HEADER_CONTENT_LENGTH:Y,HTTP2_HEADER_EXPECT:G,HTTP2_HEADER_STATUS:J}}=S;
function parseH2Headers(A){
const e=[];
for(const[t,s]of Object.entries(A)){
if(Array.isArray(s)){
for(const A of s){
e.push(Buffer.from(t),Buffer.from(A))}}else{
e.push(Buffer.from(t),Buffer.from(s))}}
return e}
function parseH2ResponseHeaders(A){
const{[J]:e,...t}=A;
return parseH2Headers(t)}
async function connectH2(A,e){
A[d]=e;
if(!N){
N=true;
process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"})}
const t=S.connect(A[g],{createConnection:()=>e,peerMaxConcurrentStreams:A[D]});
t[m]=0;
t[E]=A;
t[d]=e;
o.addListener(t,"error",onHttp2SessionError);
o.addListener(t,"frameError",onHttp2FrameError);
o.addListener(t,"end",onHttp2SessionEnd);
o.addListener(t,"goaway",onHTTP2GoAway);
o.addListener(t,"close",function(){
const{[E]:A}=this;
const{[d]:e}=A;
const t=this[d][f]||this[f]||new Q("closed",o.getSocketInfo(e));
A[p]=null;
if(A.destroyed){
s(A[C]===0);
const e=A[l].splice(A[u]);
for(let s=0;s<e.length;s++){
const r=e[s];
o.errorRequest(A,r,t)}}});
t.unref();
A[p]=t;
e[p]=t;
o.addListener(e,"error",function(A){
this[f]=A;
this[E][y](A)});
o.addListener(e,"end",function(){
o.destroy(this,new Q("other side closed",o.getSocketInfo(this)))});
o.addListener(e,"close",function(){
const e=this[f]||new Q("closed",o.getSocketInfo(this));
A[d]=null;
if(this[p]!=null){
this[p].destroy(e)}
A[h]=A[u];
s(A[I]===0);
A.emit("disconnect",A[g],[A],e);
A[F]()});
let r=false;
e.on("close",()=>{
r=true});
return{version:"h2",defaultPipelining:Infinity,write(...e){
return writeH2(A,...e)},resume(){
resumeH2(A)},destroy(A,t){
if(r){
queueMicrotask(t)}else{
e.destroy(A).on("close",t)}},get destroyed(){
return e.destroyed},busy(){
return false}}}
function resumeH2(A){
const e=A[d];
if(e?.destroyed===false){
if(A[R]===0&&A[D]===0){
e.unref();
A[p].unref()}else{
e.ref();
A[p].ref()}}}
function onHttp2SessionError(A){
this[d][f]=A;
this[E][y](A)}
function onHttp2FrameError(A,e,t){
if(t===0){
const t=new c(`HTTP/2: "frameError" received - type ${A}, code ${e}`);
this[d][f]=t;
this[E][y](t)}}
function onHttp2SessionEnd(){
const A=new Q("other side closed",o.getSocketInfo(this[d]));
this.destroy(A);
o.destroy(this[d],A)}
function onHTTP2GoAway(A){
const e=this[f]||new Q(`HTTP/2: "GOAWAY" frame received with code ${A}`,o.getSocketInfo(this));
const t=this[E];
t[d]=null;
t[k]=null;
if(this[p]!=null){
this[p].destroy(e);
this[p]=null}
o.destroy(this[d],e);
if(t[u]<t[l].length){
const A=t[l][t[u]];
t[l][t[u]++]=null;
o.errorRequest(t,A,e);
t[h]=t[u]}
s(t[I]===0);
t.emit("disconnect",t[g],[t],e);
t[F]()}
function shouldSendContentLength(A){
return A!=="GET"&&A!=="HEAD"&&A!=="OPTIONS"&&A!=="TRACE"&&A!=="CONNECT"}
function writeH2(A,e){
const n=A[p];
const{method:Q,path:B,host:E,upgrade:I,expectContinue:C,signal:f,headers:y}=e;
let{body:D}=e;
if(I){
o.errorRequest(A,e,new Error("Upgrade not supported for H2"));
return false}
const R={};
for(let A=0;A<y.length;A+=2){
const e=y[A+0];
const t=y[A+1];
if(Array.isArray(t)){
for(let A=0;A<t.length;A++){
if(R[e]){
R[e]+=`,${t[A]}`}else{
R[e]=t[A]}}}else{
R[e]=t}}
let k;
const{hostname:N,port:S}=A[g];
R[M]=E||`${N}${S?`:${S}`:""}`;
R[U]=Q;
const abort=t=>{
if(e.aborted){
return}
if(e.completed){
if(Q==="CONNECT"&&k!=null){
o.destroy(k,t||new a)}
return}
t=t||new a;
o.errorRequest(A,e,t);
if(k!=null){
o.destroy(k,t)}
o.destroy(D,t);
A[l][A[u]++]=null;
A[F]()};
try{
e.onConnect(abort)}catch(t){
o.errorRequest(A,e,t)}
if(e.aborted){
return false}
if(Q==="CONNECT"){
n.ref();
k=n.request(R,{endStream:false,signal:f});
let t=false;
const onResponse=A=>{
t=true;
k.off(r,onUpgradeError);
e.onUpgradeResponse(Number(A[J]),A,parseH2ResponseHeaders)};
const onUpgradeError=A=>{
t=true;
k.off("response",onResponse);
e.onUpgradeError(A)};
const onReady=()=>{
try{
e.onUpgrade(null,null,k)}catch(A){
k.off("response",onResponse);
abort(A);
return}
if(e.aborted){
return}
k.off("error",abort);
k.once(r,onUpgradeError);
A[l][A[u]++]=null};
k.once("response",onResponse);
k.once("error",abort);
++n[m];
onReady();
k.once("close",()=>{
if(!t&&e.completed){
k.off("response",onResponse);
k.off(r,onUpgradeError);
e.onUpgradeError(new c(`HTTP/2: "stream error" received - code ${k.rstCode}`))}
n[m]-=1;
if(n[m]===0)n.unref()});
return true}
R[L]=B;
R[T]="https";
const H=Q==="PUT"||Q==="POST"||Q==="PATCH";
if(D&&typeof D.read==="function"){
D.read(0)}
let V=o.bodyLength(D);
if(o.isFormDataLike(D)){
b??=t(84492).extractBody;
const[A,e]=b(D);
R["content-type"]=e;
D=A.stream;
V=A.length}
if(V==null){
V=e.contentLength}
if(V===0||!H){
V=null}
if(shouldSendContentLength(Q)&&V>0&&e.contentLength!=null&&e.contentLength!==V){
if(A[w]){
o.errorRequest(A,e,new i);
return false}
process.emitWarning(new i)}
if(V!=null){
s(D,"no body must not have content length");
R[Y]=`${V}`}
n.ref();
const v=Q==="GET"||Q==="HEAD"||D===null;
if(C){
R[G]="100-continue";
k=n.request(R,{endStream:v,signal:f});
k.once("continue",writeBodyH2)}else{
k=n.request(R,{endStream:v,signal:f});
writeBodyH2()}
++n[m];
k.once("response",t=>{
const{[J]:s,...r}=t;
e.onResponseStarted();
if(e.aborted){
const t=new a;
o.errorRequest(A,e,t);
o.destroy(k,t);
return}
if(e.onHeaders(Number(s),parseH2Headers(r),k.resume.bind(k),"")===false){
k.pause()}
k.on("data",A=>{
if(e.onData(A)===false){
k.pause()}})});
k.once("end",()=>{
if(k.state?.state==null||k.state.state<6){
e.onComplete([])}
if(n[m]===0){
n.unref()}
abort(new c("HTTP/2: stream half-closed (remote)"));
A[l][A[u]++]=null;
A[h]=A[u];
A[F]()});
k.once("close",()=>{
n[m]-=1;
if(n[m]===0){
n.unref()}});
k.once("error",function(A){
abort(A)});
k.once("frameError",(A,e)=>{
abort(new c(`HTTP/2: "frameError" received - type ${A}, code ${e}`))});
return true;
function writeBodyH2(){
if(!D||V===0){
writeBuffer(abort,k,null,A,e,A[d],V,H)}else if(o.isBuffer(D)){
writeBuffer(abort,k,D,A,e,A[d],V,H)}else if(o.isBlobLike(D)){
if(typeof D.stream==="function"){
writeIterable(abort,k,D.stream(),A,e,A[d],V,H)}else{
writeBlob(abort,k,D,A,e,A[d],V,H)}}else if(o.isStream(D)){
writeStream(abort,A[d],H,k,D,A,e,V)}else if(o.isIterable(D)){
writeIterable(abort,k,D,A,e,A[d],V,H)}else{
s(false)}}}
function writeBuffer(A,e,t,r,n,i,a,Q){
try{
if(t!=null&&o.isBuffer(t)){
s(a===t.byteLength,"buffer body must have content length");
e.cork();
e.write(t);
e.uncork();
e.end();
n.onBodySent(t)}
if(!Q){
i[B]=true}
n.onRequestSent();
r[F]()}catch(e){
A(e)}}
function writeStream(A,e,t,r,i,a,Q,c){
s(c!==0||a[I]===0,"stream body cannot be pipelined");
const g=n(i,r,s=>{
if(s){
o.destroy(g,s);
A(s)}else{
o.removeAllListeners(g);
Q.onRequestSent();
if(!t){
e[B]=true}
a[F]()}});
o.addListener(g,"data",onPipeData);
function onPipeData(A){
Q.onBodySent(A)}}
async function writeBlob(A,e,t,r,n,o,a,Q){
s(a===t.size,"blob body must have content length");
try{
if(a!=null&&a!==t.size){
throw new i}
const A=Buffer.from(await t.arrayBuffer());
e.cork();
e.write(A);
e.uncork();
e.end();
n.onBodySent(A);
n.onRequestSent();
if(!Q){
o[B]=true}
r[F]()}catch(e){
A(e)}}
async function writeIterable(A,e,t,r,n,o,i,a){
s(i!==0||r[I]===0,"iterator body cannot be pipelined");
let Q=null;
function onDrain(){
if(Q){
const A=Q;
Q=null;
A()}}
const waitForDrain=()=>new Promise((A,e)=>{
s(Q===null);
if(o[f]){
e(o[f])}else{
Q=A}});
e.on("close",onDrain).on("drain",onDrain);
try{
for await(const A of t){
if(o[f]){
throw o[f]}
const t=e.write(A);
n.onBodySent(A);
if(!t){
await waitForDrain()}}
e.end();
n.onRequestSent();
if(!a){
o[B]=true}
r[F]()}catch(e){
A(e)}finally{
e.off("close",onDrain).off("drain",onDrain)}}
A.exports=connectH2}),23701:((A,e,t)=>{
"use strict";
const s=t(34589);
const r=t(77030);
const n=t(37067);
const o=t(3440);
const{channels:i}=t(42414);
const a=t(44655);
const Q=t(21841);
const{InvalidArgumentError:c,InformationalError:g,ClientDestroyedError:B}=t(68707);
const E=t(59136);
const{kUrl:I,kServerName:C,kClient:l,kBusy:h,kConnect:u,kResuming:f,kRunning:d,kPending:w,kSize:y,kQueue:D,kConnected:p,kConnecting:F,kNeedDrain:R,kKeepAliveDefaultTimeout:k,kHostHeader:m,kPendingIdx:b,kRunningIdx:N,kError:S,kPipelining:M,kKeepAliveTimeoutValue:U,kMaxHeadersSize:L,kKeepAliveMaxTimeout:T,kKeepAliveTimeoutThreshold:Y,kHeadersTimeout:G,kBodyTimeout:J,kStrictContentLength:H,kConnector:V,kMaxRedirections:v,kMaxRequests:x,kCounter:W,kClose:O,kDestroy:P,kDispatch:q,kInterceptors:Z,kLocalAddress:z,kMaxResponseSize:K,kOnError:X,kHTTPContext:_,kMaxConcurrentStreams:j,kResume:$}=t(36443);
const AA=t(637);
const Ae=t(88788);
let At=false;
const As=Symbol("kClosedResolve");
const noop=()=>{};
function getPipelining(A){
return A[M]??A[_]?.defaultPipelining??1}
let Ar=class Client extends Q{
constructor(A,{interceptors:e,maxHeaderSize:t,headersTimeout:s,socketTimeout:i,requestTimeout:a,connectTimeout:Q,bodyTimeout:g,idleTimeout:B,keepAlive:l,keepAliveTimeout:h,maxKeepAliveTimeout:u,keepAliveMaxTimeout:d,keepAliveTimeoutThreshold:w,socketPath:y,pipelining:p,tls:F,strictContentLength:S,maxCachedSessions:W,maxRedirections:O,connect:P,maxRequestsPerClient:q,localAddress:AA,maxResponseSize:Ae,autoSelectFamily:Ar,autoSelectFamilyAttemptTimeout:Ao,maxConcurrentStreams:Ai,allowH2:Aa,webSocket:AQ,eventSource:Ac}={}){
super({webSocket:AQ,eventSource:Ac});
if(l!==undefined){
throw new c("unsupported keepAlive, use pipelining=0 instead")}
if(i!==undefined){
throw new c("unsupported socketTimeout, use headersTimeout & bodyTimeout instead")}
if(a!==undefined){
throw new c("unsupported requestTimeout, use headersTimeout & bodyTimeout instead")}
if(B!==undefined){
throw new c("unsupported idleTimeout, use keepAliveTimeout instead")}
if(u!==undefined){
throw new c("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead")}
if(t!=null&&!Number.isFinite(t)){
throw new c("invalid maxHeaderSize")}
if(y!=null&&typeof y!=="string"){
throw new c("invalid socketPath")}
if(Q!=null&&(!Number.isFinite(Q)||Q<0)){
throw new c("invalid connectTimeout")}
if(h!=null&&(!Number.isFinite(h)||h<=0)){
throw new c("invalid keepAliveTimeout")}
if(d!=null&&(!Number.isFinite(d)||d<=0)){
throw new c("invalid keepAliveMaxTimeout")}
if(w!=null&&!Number.isFinite(w)){
throw new c("invalid keepAliveTimeoutThreshold")}
if(s!=null&&(!Number.isInteger(s)||s<0)){
throw new c("headersTimeout must be a positive integer or zero")}
if(g!=null&&(!Number.isInteger(g)||g<0)){
throw new c("bodyTimeout must be a positive integer or zero")}
if(P!=null&&typeof P!=="function"&&typeof P!=="object"){
throw new c("connect must be a function or an object")}
if(O!=null&&(!Number.isInteger(O)||O<0)){
throw new c("maxRedirections must be a positive number")}
if(q!=null&&(!Number.isInteger(q)||q<0)){
throw new c("maxRequestsPerClient must be a positive number")}
if(AA!=null&&(typeof AA!=="string"||r.isIP(AA)===0)){
throw new c("localAddress must be valid string IP address")}
if(Ae!=null&&(!Number.isInteger(Ae)||Ae<-1)){
throw new c("maxResponseSize must be a positive number")}
if(Ao!=null&&(!Number.isInteger(Ao)||Ao<-1)){
throw new c("autoSelectFamilyAttemptTimeout must be a positive number")}
if(Aa!=null&&typeof Aa!=="boolean"){
throw new c("allowH2 must be a valid boolean value")}
if(Ai!=null&&(typeof Ai!=="number"||Ai<1)){
throw new c("maxConcurrentStreams must be a positive integer, greater than 0")}
if(typeof P!=="function"){
P=E({...F,maxCachedSessions:W,allowH2:Aa,socketPath:y,timeout:Q,...Ar?{autoSelectFamily:Ar,autoSelectFamilyAttemptTimeout:Ao}:undefined,...P})}
if(e?.Client&&Array.isArray(e.Client)){
this[Z]=e.Client;
if(!At){
At=true;
process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"})}}else{
this[Z]=[An({maxRedirections:O})]}
this[I]=o.parseOrigin(A);
this[V]=P;
this[M]=p!=null?p:1;
this[L]=t||n.maxHeaderSize;
this[k]=h==null?4e3:h;
this[T]=d==null?6e5:d;
this[Y]=w==null?2e3:w;
this[U]=this[k];
this[C]=null;
this[z]=AA!=null?AA:null;
this[f]=0;
this[R]=0;
this[m]=`host: ${this[I].hostname}${this[I].port?`:${this[I].port}`:""}\r
`;
this[J]=g!=null?g:3e5;
this[G]=s!=null?s:3e5;
this[H]=S==null?true:S;
this[v]=O;
this[x]=q;
this[As]=null;
this[K]=Ae>-1?Ae:-1;
this[j]=Ai!=null?Ai:100;
this[_]=null;
this[D]=[];
this[N]=0;
this[b]=0;
this[$]=A=>resume(this,A);
this[X]=A=>onError(this,A)}
get pipelining(){
return this[M]}
set pipelining(A){
this[M]=A;
this[$](true)}
get[w](){
return this[D].length-this[b]}
get[d](){
return this[b]-this[N]}
get[y](){
return this[D].length-this[N]}
get[p](){
return!!this[_]&&!this[F]&&!this[_].destroyed}
get[h](){
return Boolean(this[_]?.busy(null)||this[y]>=(getPipelining(this)||1)||this[w]>0)}
[u](A){
connect(this);
this.once("connect",A)}
[q](A,e){
const t=A.origin||this[I].origin;
const s=new a(t,A,e);
this[D].push(s);
if(this[f]){}else if(o.bodyLength(s.body)==null&&o.isIterable(s.body)){
this[f]=1;
queueMicrotask(()=>resume(this))}else{
this[$](true)}
if(this[f]&&this[R]!==2&&this[h]){
this[R]=2}
return this[R]<2}
async [O](){
return new Promise(A=>{
if(this[y]){
this[As]=A}else{
A(null)}})}
async [P](A){
return new Promise(e=>{
const t=this[D].splice(this[b]);
for(let e=0;e<t.length;e++){
const s=t[e];
o.errorRequest(this,s,A)}
const callback=()=>{
if(this[As]){
this[As]();
this[As]=null}
e(null)};
if(this[_]){
this[_].destroy(A,callback);
this[_]=null}else{
queueMicrotask(callback)}
this[$]()})}};
const An=t(25092);
function onError(A,e){
if(A[d]===0&&e.code!=="UND_ERR_INFO"&&e.code!=="UND_ERR_SOCKET"){
s(A[b]===A[N]);
const t=A[D].splice(A[N]);
for(let s=0;s<t.length;s++){
const r=t[s];
o.errorRequest(A,r,e)}
s(A[y]===0)}}
async function connect(A){
s(!A[F]);
s(!A[_]);
let{host:e,hostname:t,protocol:n,port:a}=A[I];
if(t[0]==="["){
const A=t.indexOf("]");
s(A!==-1);
const e=t.substring(1,A);
s(r.isIP(e));
t=e}
A[F]=true;
if(i.beforeConnect.hasSubscribers){
i.beforeConnect.publish({connectParams:{host:e,hostname:t,protocol:n,port:a,version:A[_]?.version,servername:A[C],localAddress:A[z]},connector:A[V]})}
try{
const r=await new Promise((s,r)=>{
A[V]({host:e,hostname:t,protocol:n,port:a,servername:A[C],localAddress:A[z]},(A,e)=>{
if(A){
r(A)}else{
s(e)}})});
if(A.destroyed){
o.destroy(r.on("error",noop),new B);
return}
s(r);
try{
A[_]=r.alpnProtocol==="h2"?await Ae(A,r):await AA(A,r)}catch(A){
r.destroy().on("error",noop);
throw A}
A[F]=false;
r[W]=0;
r[x]=A[x];
r[l]=A;
r[S]=null;
if(i.connected.hasSubscribers){
i.connected.publish({connectParams:{host:e,hostname:t,protocol:n,port:a,version:A[_]?.version,servername:A[C],localAddress:A[z]},connector:A[V],socket:r})}
A.emit("connect",A[I],[A])}catch(r){
if(A.destroyed){
return}
A[F]=false;
if(i.connectError.hasSubscribers){
i.connectError.publish({connectParams:{host:e,hostname:t,protocol:n,port:a,version:A[_]?.version,servername:A[C],localAddress:A[z]},connector:A[V],error:r})}
if(r.code==="ERR_TLS_CERT_ALTNAME_INVALID"){
s(A[d]===0);
while(A[w]>0&&A[D][A[b]].servername===A[C]){
const e=A[D][A[b]++];
o.errorRequest(A,e,r)}}else{
onError(A,r)}
A.emit("connectionError",A[I],[A],r)}
A[$]()}
function emitDrain(A){
A[R]=0;
A.emit("drain",A[I],[A])}
function resume(A,e){
if(A[f]===2){
return}
A[f]=2;
_resume(A,e);
A[f]=0;
if(A[N]>256){
A[D].splice(0,A[N]);
A[b]-=A[N];
A[N]=0}}
function _resume(A,e){
while(true){
if(A.destroyed){
s(A[w]===0);
return}
if(A[As]&&!A[y]){
A[As]();
A[As]=null;
return}
if(A[_]){
A[_].resume()}
if(A[h]){
A[R]=2}else if(A[R]===2){
if(e){
A[R]=1;
queueMicrotask(()=>emitDrain(A))}else{
emitDrain(A)}
continue}
if(A[w]===0){
return}
if(A[d]>=(getPipelining(A)||1)){
return}
const t=A[D][A[b]];
if(A[I].protocol==="https:"&&A[C]!==t.servername){
if(A[d]>0){
return}
A[C]=t.servername;
A[_]?.destroy(new g("servername changed"),()=>{
A[_]=null;
resume(A)})}
if(A[F]){
return}
if(!A[_]){
connect(A);
return}
if(A[_].destroyed){
return}
if(A[_].busy(t)){
return}
if(!t.aborted&&A[_].write(t)){
A[b]++}else{
A[D].splice(A[b],1)}}}
A.exports=Ar}),21841:((A,e,t)=>{
"use strict";
const s=t(4573);
const r=t(30883);
const{ClientDestroyedError:n,ClientClosedError:o,InvalidArgumentError:i}=t(68707);
const{kDestroy:a,kClose:Q,kClosed:c,kDestroyed:g,kDispatch:B,kInterceptors:E}=t(36443);
const I=Symbol("onDestroyed");
const C=Symbol("onClosed");
const l=Symbol("Intercepted Dispatch");
const h=Symbol("webSocketOptions");
const u=Symbol("eventSourceOptions");
let f=class DispatcherBase extends r{
constructor(A){
super();
this[g]=false;
this[I]=null;
this[c]=false;
this[C]=[];
this[h]=A?.webSocket??{};
this[u]=A?.eventSource??{}}
get webSocketOptions(){
return{maxFragments:this[h].maxFragments??131072,maxPayloadSize:this[h].maxPayloadSize??128*1024*1024}}
get eventSourceOptions(){
return{maxEventSize:this[u].maxEventSize??s.kStringMaxLength}}
get destroyed(){
return this[g]}
get closed(){
return this[c]}
get interceptors(){
return this[E]}
set interceptors(A){
if(A){
for(let e=A.length-1;e>=0;e--){
const A=this[E][e];
if(typeof A!=="function"){
throw new i("interceptor must be an function")}}}
this[E]=A}
close(A){
if(A===undefined){
return new Promise((A,e)=>{
this.close((t,s)=>{
return t?e(t):A(s)})})}
if(typeof A!=="function"){
throw new i("invalid callback")}
if(this[g]){
queueMicrotask(()=>A(new n,null));
return}
if(this[c]){
if(this[C]){
this[C].push(A)}else{
queueMicrotask(()=>A(null,null))}
return}
this[c]=true;
this[C].push(A);
const onClosed=()=>{
const A=this[C];
this[C]=null;
for(let e=0;e<A.length;e++){
A[e](null,null)}};
this[Q]().then(()=>this.destroy()).then(()=>{
queueMicrotask(onClosed)})}
destroy(A,e){
if(typeof A==="function"){
e=A;
A=null}
if(e===undefined){
return new Promise((e,t)=>{
this.destroy(A,(A,s)=>{
return A?t(A):e(s)})})}
if(typeof e!=="function"){
throw new i("invalid callback")}
if(this[g]){
if(this[I]){
this[I].push(e)}else{
queueMicrotask(()=>e(null,null))}
return}
if(!A){
A=new n}
this[g]=true;
this[I]=this[I]||[];
this[I].push(e);
const onDestroyed=()=>{
const A=this[I];
this[I]=null;
for(let e=0;e<A.length;e++){
A[e](null,null)}};
this[a](A).then(()=>{
queueMicrotask(onDestroyed)})}
[l](A,e){
if(!this[E]||this[E].length===0){
this[l]=this[B];
return this[B](A,e)}
let t=this[B].bind(this);
for(let A=this[E].length-1;A>=0;A--){
t=this[E][A](t)}
this[l]=t;
return t(A,e)}
dispatch(A,e){
if(!e||typeof e!=="object"){
throw new i("handler must be an object")}
try{
if(!A||typeof A!=="object"){
throw new i("opts must be an object.")}
if(this[g]||this[I]){
throw new n}
if(this[c]){
throw new o}
return this[l](A,e)}catch(A){
if(typeof e.onError!=="function"){
throw new i("invalid onError method")}
e.onError(A);
return false}}};
A.exports=f}),30883:((A,e,t)=>{
"use strict";
const s=t(78474);
let r=class Dispatcher extends s{
dispatch(){
throw new Error("not implemented")}
close(){
throw new Error("not implemented")}
destroy(){
throw new Error("not implemented")}
compose(...A){
const e=Array.isArray(A[0])?A[0]:A;
let t=this.dispatch.bind(this);
for(const A of e){
if(A==null){
continue}
if(typeof A!=="function"){
throw new TypeError(`invalid interceptor, expected function received ${typeof A}`)}
t=A(t);
if(t==null||typeof t!=="function"||t.length!==2){
throw new TypeError("invalid interceptor")}}
return new n(this,t)}};
let n=class ComposedDispatcher extends r{
#t=null;
#s=null;
constructor(A,e){
super();
this.#t=A;
this.#s=e}
dispatch(...A){
this.#s(...A)}
close(...A){
return this.#t.close(...A)}
destroy(...A){
return this.#t.destroy(...A)}};
A.exports=r}),53137:((A,e,t)=>{
"use strict";
const s=t(21841);
const{kClose:r,kDestroy:n,kClosed:o,kDestroyed:i,kDispatch:a,kNoProxyAgent:Q,kHttpProxyAgent:c,kHttpsProxyAgent:g}=t(36443);
const B=t(76672);
const E=t(57405);
const I={"http:":80,"https:":443};
let C=false;
let l=class EnvHttpProxyAgent extends s{
#r=null;
#n=null;
#o=null;
constructor(A={}){
super();
this.#o=A;
if(!C){
C=true;
process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"})}
const{httpProxy:e,httpsProxy:t,noProxy:s,...r}=A;
this[Q]=new E(r);
const n=e??process.env.http_proxy??process.env.HTTP_PROXY;
if(n){
this[c]=new B({...r,uri:n})}else{
this[c]=this[Q]}
const o=t??process.env.https_proxy??process.env.HTTPS_PROXY;
if(o){
this[g]=new B({...r,uri:o})}else{
this[g]=this[c]}
this.#i()}
[a](A,e){
const t=new URL(A.origin);
const s=this.#a(t);
return s.dispatch(A,e)}
async [r](){
await this[Q].close();
if(!this[c][o]){
await this[c].close()}
if(!this[g][o]){
await this[g].close()}}
async [n](A){
await this[Q].destroy(A);
if(!this[c][i]){
await this[c].destroy(A)}
if(!this[g][i]){
await this[g].destroy(A)}}
#a(A){
let{protocol:e,host:t,port:s}=A;
t=t.replace(/:\d*$/,"").toLowerCase();
s=Number.parseInt(s,10)||I[e]||0;
if(!this.#Q(t,s)){
return this[Q]}
if(e==="https:"){
return this[g]}
return this[c]}
#Q(A,e){
if(this.#c){
this.#i()}
if(this.#n.length===0){
return true}
if(this.#r==="*"){
return false}
for(let t=0;t<this.#n.length;t++){
const s=this.#n[t];
if(s.port&&s.port!==e){
continue}
if(!/^[.*]/.test(s.hostname)){
if(A===s.hostname){
return false}}else{
if(A.endsWith(s.hostname.replace(/^\*/,""))){
return false}}}
return true}
#i(){
const A=this.#o.noProxy??this.#g;
const e=A.split(/[,\s]/);
const t=[];
for(let A=0;A<e.length;A++){
const s=e[A];
if(!s){
continue}
const r=s.match(/^(.+):(\d+)$/);
t.push({hostname:(r?r[1]:s).toLowerCase(),port:r?Number.parseInt(r[2],10):0})}
this.#r=A;
this.#n=t}
get #c(){
if(this.#o.noProxy!==undefined){
return false}
return this.#r!==this.#g}
get #g(){
return process.env.no_proxy??process.env.NO_PROXY??""}};
A.exports=l}),64660:(A=>{
"use strict";
const e=2048;
const t=e-1;
let s=class FixedCircularBuffer{
constructor(){
this.bottom=0;
this.top=0;
this.list=new Array(e);
this.next=null}
isEmpty(){
return this.top===this.bottom}
isFull(){
return(this.top+1&t)===this.bottom}
push(A){
this.list[this.top]=A;
this.top=this.top+1&t}
shift(){
const A=this.list[this.bottom];
if(A===undefined)return null;
this.list[this.bottom]=undefined;
this.bottom=this.bottom+1&t;
return A}};
A.exports=class FixedQueue{
constructor(){
this.head=this.tail=new s}
isEmpty(){
return this.head.isEmpty()}
push(A){
if(this.head.isFull()){
this.head=this.head.next=new s}
this.head.push(A)}
shift(){
const A=this.tail;
const e=A.shift();
if(A.isEmpty()&&A.next!==null){
this.tail=A.next}
return e}}}),42128:((A,e,t)=>{
"use strict";
const s=t(21841);
const r=t(64660);
const{kConnected:n,kSize:o,kRunning:i,kPending:a,kQueued:Q,kBusy:c,kFree:g,kUrl:B,kClose:E,kDestroy:I,kDispatch:C}=t(36443);
const l=t(43246);
const h=Symbol("clients");
const u=Symbol("needDrain");
const f=Symbol("queue");
const d=Symbol("closed resolve");
const w=Symbol("onDrain");
const y=Symbol("onConnect");
const D=Symbol("onDisconnect");
const p=Symbol("onConnectionError");
const F=Symbol("get dispatcher");
const R=Symbol("add client");
const k=Symbol("remove client");
const m=Symbol("stats");
let b=class PoolBase extends s{
constructor(A){
super(A);
this[f]=new r;
this[h]=[];
this[Q]=0;
const e=this;
this[w]=function onDrain(A,t){
const s=e[f];
let r=false;
while(!r){
const A=s.shift();
if(!A){
break}
e[Q]--;
r=!this.dispatch(A.opts,A.handler)}
this[u]=r;
if(!this[u]&&e[u]){
e[u]=false;
e.emit("drain",A,[e,...t])}
if(e[d]&&s.isEmpty()){
Promise.all(e[h].map(A=>A.close())).then(e[d])}};
this[y]=(A,t)=>{
e.emit("connect",A,[e,...t])};
this[D]=(A,t,s)=>{
e.emit("disconnect",A,[e,...t],s)};
this[p]=(A,t,s)=>{
e.emit("connectionError",A,[e,...t],s)};
this[m]=new l(this)}
get[c](){
return this[u]}
get[n](){
return this[h].filter(A=>A[n]).length}
get[g](){
return this[h].filter(A=>A[n]&&!A[u]).length}
get[a](){
let A=this[Q];
for(const{[a]:e}of this[h]){
A+=e}
return A}
get[i](){
let A=0;
for(const{[i]:e}of this[h]){
A+=e}
return A}
get[o](){
let A=this[Q];
for(const{[o]:e}of this[h]){
A+=e}
return A}
get stats(){
return this[m]}
async [E](){
if(this[f].isEmpty()){
await Promise.all(this[h].map(A=>A.close()))}else{
await new Promise(A=>{
this[d]=A})}}
async [I](A){
while(true){
const e=this[f].shift();
if(!e){
break}
e.handler.onError(A)}
await Promise.all(this[h].map(e=>e.destroy(A)))}
[C](A,e){
const t=this[F]();
if(!t){
this[u]=true;
this[f].push({opts:A,handler:e});
this[Q]++}else if(!t.dispatch(A,e)){
t[u]=true;
this[u]=!this[F]()}
return!this[u]}
[R](A){
A.on("drain",this[w]).on("connect",this[y]).on("disconnect",this[D]).on("connectionError",this[p]);
this[h].push(A);
if(this[u]){
queueMicrotask(()=>{
if(this[u]){
this[w](A[B],[this,A])}})}
return this}
[k](A){
A.close(()=>{
const e=this[h].indexOf(A);
if(e!==-1){
this[h].splice(e,1)}});
this[u]=this[h].some(A=>!A[u]&&A.closed!==true&&A.destroyed!==true)}};
A.exports={PoolBase:b,kClients:h,kNeedDrain:u,kAddClient:R,kRemoveClient:k,kGetDispatcher:F}}),43246:((A,e,t)=>{
const{kFree:s,kConnected:r,kPending:n,kQueued:o,kRunning:i,kSize:a}=t(36443);
const Q=Symbol("pool");
let c=class PoolStats{
constructor(A){
this[Q]=A}
get connected(){
return this[Q][r]}
get free(){
return this[Q][s]}
get pending(){
return this[Q][n]}
get queued(){
return this[Q][o]}
get running(){
return this[Q][i]}
get size(){
return this[Q][a]}};
A.exports=c}),30628:((A,e,t)=>{
"use strict";
const{PoolBase:s,kClients:r,kNeedDrain:n,kAddClient:o,kGetDispatcher:i}=t(42128);
const a=t(23701);
const{InvalidArgumentError:Q}=t(68707);
const c=t(3440);
const{kUrl:g,kInterceptors:B}=t(36443);
const E=t(59136);
const I=Symbol("options");
const C=Symbol("connections");
const l=Symbol("factory");
function defaultFactory(A,e){
return new a(A,e)}
let h=class Pool extends s{
constructor(A,{connections:e,factory:t=defaultFactory,connect:s,connectTimeout:n,tls:o,maxCachedSessions:i,socketPath:a,autoSelectFamily:h,autoSelectFamilyAttemptTimeout:u,allowH2:f,...d}={}){
if(e!=null&&(!Number.isFinite(e)||e<0)){
throw new Q("invalid connections")}
if(typeof t!=="function"){
throw new Q("factory must be a function.")}
if(s!=null&&typeof s!=="function"&&typeof s!=="object"){
throw new Q("connect must be a function or an object")}
if(typeof s!=="function"){
s=E({...o,maxCachedSessions:i,allowH2:f,socketPath:a,timeout:n,...h?{autoSelectFamily:h,autoSelectFamilyAttemptTimeout:u}:undefined,...s})}
super(d);
this[B]=d.interceptors?.Pool&&Array.isArray(d.interceptors.Pool)?d.interceptors.Pool:[];
this[C]=e||null;
this[g]=c.parseOrigin(A);
this[I]={...c.deepClone(d),connect:s,allowH2:f};
this[I].interceptors=d.interceptors?{...d.interceptors}:undefined;
this[l]=t;
this.on("connectionError",(A,e,t)=>{
for(const A of e){
const e=this[r].indexOf(A);
if(e!==-1){
this[r].splice(e,1)}}})}
[i](){
for(const A of this[r]){
if(!A[n]){
return A}}
if(!this[C]||this[r].length<this[C]){
const A=this[l](this[g],this[I]);
this[o](A);
return A}}};
A.exports=h}),76672:((A,e,t)=>{
"use strict";
const{kProxy:s,kClose:r,kDestroy:n,kDispatch:o,kInterceptors:i}=t(36443);
const{URL:a}=t(73136);
const Q=t(57405);
const c=t(30628);
const g=t(21841);
const{InvalidArgumentError:B,RequestAbortedError:E,SecureProxyConnectionError:I}=t(68707);
const C=t(59136);
const l=t(23701);
const h=Symbol("proxy agent");
const u=Symbol("proxy client");
const f=Symbol("proxy headers");
const d=Symbol("request tls settings");
const w=Symbol("proxy tls settings");
const y=Symbol("connect endpoint function");
const D=Symbol("tunnel proxy");
function defaultProtocolPort(A){
return A==="https:"?443:80}
function defaultFactory(A,e){
return new c(A,e)}
const noop=()=>{};
function defaultAgentFactory(A,e){
if(e.connections===1){
return new l(A,e)}
return new c(A,e)}
let p=class Http1ProxyWrapper extends g{
#B;
constructor(A,{headers:e={},connect:t,factory:s}){
super();
if(!A){
throw new B("Proxy URL is mandatory")}
this[f]=e;
if(s){
this.#B=s(A,{connect:t})}else{
this.#B=new l(A,{connect:t})}}
[o](A,e){
const t=e.onHeaders;
e.onHeaders=function(A,s,r){
if(A===407){
if(typeof e.onError==="function"){
e.onError(new B("Proxy Authentication Required (407)"))}
return}
if(t)t.call(this,A,s,r)};
const{origin:s,path:r="/",headers:n={}}=A;
A.path=s+r;
if(!("host"in n)&&!("Host"in n)){
const{host:A}=new a(s);
n.host=A}
A.headers={...this[f],...n};
return this.#B[o](A,e)}
async [r](){
return this.#B.close()}
async [n](A){
return this.#B.destroy(A)}};
let F=class ProxyAgent extends g{
constructor(A){
super();
if(!A||typeof A==="object"&&!(A instanceof a)&&!A.uri){
throw new B("Proxy uri is mandatory")}
const{clientFactory:e=defaultFactory}=A;
if(typeof e!=="function"){
throw new B("Proxy opts.clientFactory must be a function.")}
const{proxyTunnel:t=true}=A;
const r=this.#E(A);
const{href:n,origin:o,port:c,protocol:g,username:l,password:F,hostname:R}=r;
this[s]={uri:n,protocol:g};
this[i]=A.interceptors?.ProxyAgent&&Array.isArray(A.interceptors.ProxyAgent)?A.interceptors.ProxyAgent:[];
this[d]=A.requestTls;
this[w]=A.proxyTls;
this[f]=A.headers||{};
this[D]=t;
if(A.auth&&A.token){
throw new B("opts.auth cannot be used in combination with opts.token")}else if(A.auth){
this[f]["proxy-authorization"]=`Basic ${A.auth}`}else if(A.token){
this[f]["proxy-authorization"]=A.token}else if(l&&F){
this[f]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(l)}:${decodeURIComponent(F)}`).toString("base64")}`}
const k=C({...A.proxyTls});
this[y]=C({...A.requestTls});
const m=A.factory||defaultAgentFactory;
const factory=(A,e)=>{
const{protocol:t}=new a(A);
if(!this[D]&&t==="http:"&&this[s].protocol==="http:"){
return new p(this[s].uri,{headers:this[f],connect:k,factory:m})}
return m(A,e)};
this[u]=e(r,{connect:k});
this[h]=new Q({...A,factory,connect:async(A,e)=>{
let t=A.host;
if(!A.port){
t+=`:${defaultProtocolPort(A.protocol)}`}
try{
const{socket:s,statusCode:r}=await this[u].connect({origin:o,port:c,path:t,signal:A.signal,headers:{...this[f],host:A.host},servername:this[w]?.servername||R});
if(r!==200){
s.on("error",noop).destroy();
e(new E(`Proxy response (${r}) !== 200 when HTTP Tunneling`))}
if(A.protocol!=="https:"){
e(null,s);
return}
let n;
if(this[d]){
n=this[d].servername}else{
n=A.servername}
this[y]({...A,servername:n,httpSocket:s},e)}catch(A){
if(A.code==="ERR_TLS_CERT_ALTNAME_INVALID"){
e(new I(A))}else{
e(A)}}}})}
dispatch(A,e){
const t=buildHeaders(A.headers);
throwIfProxyAuthIsSent(t);
if(t&&!("host"in t)&&!("Host"in t)){
const{host:e}=new a(A.origin);
t.host=e}
return this[h].dispatch({...A,headers:t},e)}
#E(A){
if(typeof A==="string"){
return new a(A)}else if(A instanceof a){
return A}else{
return new a(A.uri)}}
async [r](){
await this[h].close();
await this[u].close()}
async [n](){
await this[h].destroy();
await this[u].destroy()}};
function buildHeaders(A){
if(Array.isArray(A)){
const e={};
for(let t=0;t<A.length;t+=2){
e[A[t]]=A[t+1]}
return e}
return A}
function throwIfProxyAuthIsSent(A){
const e=A&&Object.keys(A).find(A=>A.toLowerCase()==="proxy-authorization");
if(e){
throw new B("Proxy-Authorization should be sent in ProxyAgent constructor")}}
A.exports=F}),30050:((A,e,t)=>{
"use strict";
const s=t(30883);
const r=t(17816);
let n=class RetryAgent extends s{
#I=null;
#C=null;
constructor(A,e={}){
super(e);
this.#I=A;
this.#C=e}
dispatch(A,e){
const t=new r({...A,retryOptions:this.#C},{dispatch:this.#I.dispatch.bind(this.#I),handler:e});
return this.#I.dispatch(A,t)}
close(){
return this.#I.close()}
destroy(){
return this.#I.destroy()}};
A.exports=n}),32581:((A,e,t)=>{
"use strict";
const s=Symbol.for("undici.globalDispatcher.1");
const{InvalidArgumentError:r}=t(68707);
const n=t(57405);
if(getGlobalDispatcher()===undefined){
setGlobalDispatcher(new n)}
function setGlobalDispatcher(A){
if(!A||typeof A.dispatch!=="function"){
throw new r("Argument agent must implement Agent")}
Object.defineProperty(globalThis,s,{value:A,writable:true,enumerable:false,configurable:false})}
function getGlobalDispatcher(){
return globalThis[s]}
A.exports={setGlobalDispatcher,getGlobalDispatcher}}),58155:(A=>{
"use strict";
A.exports=class DecoratorHandler{
#l;
constructor(A){
if(typeof A!=="object"||A===null){
throw new TypeError("handler must be an object")}
this.#l=A}
onConnect(...A){
return this.#l.onConnect?.(...A)}
onError(...A){
return this.#l.onError?.(...A)}
onUpgrade(...A){
return this.#l.onUpgrade?.(...A)}
onResponseStarted(...A){
return this.#l.onResponseStarted?.(...A)}
onHeaders(...A){
return this.#l.onHeaders?.(...A)}
onData(...A){
return this.#l.onData?.(...A)}
onComplete(...A){
return this.#l.onComplete?.(...A)}
onBodySent(...A){
return this.#l.onBodySent?.(...A)}}}),8754:((A,e,t)=>{
"use strict";
const s=t(3440);
const{kBodyUsed:r}=t(36443);
const n=t(34589);
const{InvalidArgumentError:o}=t(68707);
const i=t(78474);
const a=[300,301,302,303,307,308];
const Q=Symbol("body");
let c=class BodyAsyncIterable{
constructor(A){
this[Q]=A;
this[r]=false}
async *[Symbol.asyncIterator](){
n(!this[r],"disturbed");
this[r]=true;
yield*this[Q]}};
let g=class RedirectHandler{
constructor(A,e,t,a){
if(e!=null&&(!Number.isInteger(e)||e<0)){
throw new o("maxRedirections must be a positive number")}
s.validateHandler(a,t.method,t.upgrade);
this.dispatch=A;
this.location=null;
this.abort=null;
this.opts={...t,maxRedirections:0};
this.maxRedirections=e;
this.handler=a;
this.history=[];
this.redirectionLimitReached=false;
if(s.isStream(this.opts.body)){
if(s.bodyLength(this.opts.body)===0){
this.opts.body.on("data",function(){
n(false)})}
if(typeof this.opts.body.readableDidRead!=="boolean"){
this.opts.body[r]=false;
i.prototype.on.call(this.opts.body,"data",function(){
this[r]=true})}}else if(this.opts.body&&typeof this.opts.body.pipeTo==="function"){
this.opts.body=new c(this.opts.body)}else if(this.opts.body&&typeof this.opts.body!=="string"&&!ArrayBuffer.isView(this.opts.body)&&s.isIterable(this.opts.body)){
this.opts.body=new c(this.opts.body)}}
onConnect(A){
this.abort=A;
this.handler.onConnect(A,{history:this.history})}
onUpgrade(A,e,t){
this.handler.onUpgrade(A,e,t)}
onError(A){
this.handler.onError(A)}
onHeaders(A,e,t,r){
this.location=this.history.length>=this.maxRedirections||s.isDisturbed(this.opts.body)?null:parseLocation(A,e);
if(this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){
if(this.request){
this.request.abort(new Error("max redirects"))}
this.redirectionLimitReached=true;
this.abort(new Error("max redirects"));
return}
if(this.opts.origin){
this.history.push(new URL(this.opts.path,this.opts.origin))}
if(!this.location){
return this.handler.onHeaders(A,e,t,r)}
const{origin:n,pathname:o,search:i}=s.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin)));
const a=i?`${o}${i}`:o;
this.opts.headers=cleanRequestHeaders(this.opts.headers,A===303,this.opts.origin!==n);
this.opts.path=a;
this.opts.origin=n;
this.opts.maxRedirections=0;
this.opts.query=null;
if(A===303&&this.opts.method!=="HEAD"){
this.opts.method="GET";
this.opts.body=null}}
onData(A){
if(this.location){}else{
return this.handler.onData(A)}}
onComplete(A){
if(this.location){
this.location=null;
this.abort=null;
this.dispatch(this.opts,this)}else{
this.handler.onComplete(A)}}
onBodySent(A){
if(this.handler.onBodySent){
this.handler.onBodySent(A)}}};
function parseLocation(A,e){
if(a.indexOf(A)===-1){
return null}
for(let A=0;A<e.length;A+=2){
if(e[A].length===8&&s.headerNameToString(e[A])==="location"){
return e[A+1]}}}
function shouldRemoveHeader(A,e,t){
if(A.length===4){
return s.headerNameToString(A)==="host"}
if(e&&s.headerNameToString(A).startsWith("content-")){
return true}
if(t&&(A.length===13||A.length===6||A.length===19)){
const e=s.headerNameToString(A);
return e==="authorization"||e==="cookie"||e==="proxy-authorization"}
return false}
function cleanRequestHeaders(A,e,t){
const s=[];
if(Array.isArray(A)){
for(let r=0;r<A.length;r+=2){
if(!shouldRemoveHeader(A[r],e,t)){
s.push(A[r],A[r+1])}}}else if(A&&typeof A==="object"){
for(const r of Object.keys(A)){
if(!shouldRemoveHeader(r,e,t)){
s.push(r,A[r])}}}else{
n(A==null,"headers must be an object or an array")}
return s}
A.exports=g}),17816:((A,e,t)=>{
"use strict";
const s=t(34589);
const{kRetryHandlerDefaultRetry:r}=t(36443);
const{RequestRetryError:n}=t(68707);
const{isDisturbed:o,parseHeaders:i,parseRangeHeader:a,wrapRequestBody:Q}=t(3440);
function calculateRetryAfterHeader(A){
const e=Date.now();
return new Date(A).getTime()-e}
function validatePartialResponseContentLength(A,e,t,s){
const r=A["content-length"];
if(r==null){
return null}
if(!Number.isFinite(e.start)||!Number.isFinite(e.end)){
return null}
const o=Number(r);
const i=e.end-e.start+1;
if(!Number.isFinite(o)||o!==i){
return new n("Content-Length mismatch",t,{headers:A,data:{count:s}})}
return null}
let c=class RetryHandler{
constructor(A,e){
const{retryOptions:t,...s}=A;
const{retry:n,maxRetries:o,maxTimeout:i,minTimeout:a,timeoutFactor:g,methods:B,errorCodes:E,retryAfter:I,statusCodes:C}=t??{};
this.dispatch=e.dispatch;
this.handler=e.handler;
this.opts={...s,body:Q(A.body)};
this.abort=null;
this.aborted=false;
this.retryOpts={retry:n??c[r],retryAfter:I??true,maxTimeout:i??30*1e3,minTimeout:a??500,timeoutFactor:g??2,maxRetries:o??5,methods:B??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:C??[500,502,503,504,429],errorCodes:E??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]};
this.retryCount=0;
this.retryCountCheckpoint=0;
this.start=0;
this.end=null;
this.etag=null;
this.resume=null;
this.headersSent=false;
this.handler.onConnect(A=>{
this.aborted=true;
if(this.abort){
this.abort(A)}else{
this.reason=A}})}
checkpointResponseEnd(A,e){
if(this.end==null&&this.opts.method!=="HEAD"){
const e=A["content-length"];
this.end=e!=null?Number(e)-1:null;
s(this.end==null||Number.isFinite(this.end),"invalid content-length")}
this.resume=this.end!=null?e:null}
onRequestSent(){
if(this.handler.onRequestSent){
this.handler.onRequestSent()}}
onUpgrade(A,e,t){
if(this.handler.onUpgrade){
this.handler.onUpgrade(A,e,t)}}
onConnect(A){
if(this.aborted){
A(this.reason)}else{
this.abort=A}}
onBodySent(A){
if(this.handler.onBodySent)return this.handler.onBodySent(A)}
static[r](A,{state:e,opts:t},s){
const{statusCode:r,code:n,headers:o}=A;
const{method:i,retryOptions:a}=t;
const{maxRetries:Q,minTimeout:c,maxTimeout:g,timeoutFactor:B,statusCodes:E,errorCodes:I,methods:C}=a;
const{counter:l}=e;
if(n&&n!=="UND_ERR_REQ_RETRY"&&!I.includes(n)){
s(A);
return}
if(Array.isArray(C)&&!C.includes(i)){
s(A);
return}
if(r!=null&&Array.isArray(E)&&!E.includes(r)){
s(A);
return}
if(l>Q){
s(A);
return}
let h=o?.["retry-after"];
if(h){
h=Number(h);
h=Number.isNaN(h)?calculateRetryAfterHeader(h):h*1e3}
const u=h>0?Math.min(h,g):Math.min(c*B**(l-1),g);
setTimeout(()=>s(null),u)}
onHeaders(A,e,t,r){
const o=i(e);
this.retryCount+=1;
if(A>=300){
if(!this.headersSent&&this.retryOpts.statusCodes.includes(A)===false){
this.headersSent=true;
this.checkpointResponseEnd(o,t);
return this.handler.onHeaders(A,e,t,r)}else{
this.abort(new n("Request failed",A,{headers:o,data:{count:this.retryCount}}));
return false}}
if(this.resume!=null){
this.resume=null;
if(A!==206&&(this.start>0||A!==200)){
this.abort(new n("server does not support the range header and the payload was partially consumed",A,{headers:o,data:{count:this.retryCount}}));
return false}
const e=a(o["content-range"]);
if(!e){
this.abort(new n("Content-Range mismatch",A,{headers:o,data:{count:this.retryCount}}));
return false}
if(this.etag!=null&&this.etag!==o.etag){
this.abort(new n("ETag mismatch",A,{headers:o,data:{count:this.retryCount}}));
return false}
const s=validatePartialResponseContentLength(o,e,A,this.retryCount);
if(s!=null){
this.abort(s);
return false}
const{start:r,size:i,end:Q=i-1}=e;
if(this.start!==r||this.end!=null&&this.end!==Q){
this.abort(new n("Content-Range mismatch",A,{headers:o,data:{count:this.retryCount}}));
return false}
this.resume=t;
return true}
if(this.end==null){
if(A===206){
const n=a(o["content-range"]);
if(n==null){
this.headersSent=true;
return this.handler.onHeaders(A,e,t,r)}
const i=validatePartialResponseContentLength(o,n,A,this.retryCount);
if(i!=null){
this.abort(i);
return false}
const{start:Q,size:c,end:g=c-1}=n;
s(Q!=null&&Number.isFinite(Q),"content-range mismatch");
s(g!=null&&Number.isFinite(g),"invalid content-length");
this.start=Q;
this.end=g}
if(this.end==null){
const A=o["content-length"];
this.end=A!=null?Number(A)-1:null}
s(Number.isFinite(this.start));
s(this.end==null||Number.isFinite(this.end),"invalid content-length");
this.resume=t;
this.headersSent=true;
this.etag=o.etag!=null?o.etag:null;
if(this.etag!=null&&this.etag.startsWith("W/")){
this.etag=null}
return this.handler.onHeaders(A,e,t,r)}
const Q=new n("Request failed",A,{headers:o,data:{count:this.retryCount}});
this.abort(Q);
return false}
onData(A){
this.start+=A.length;
return this.handler.onData(A)}
onComplete(A){
this.retryCount=0;
return this.handler.onComplete(A)}
onError(A){
if(this.aborted||o(this.opts.body)||this.headersSent&&this.resume==null){
return this.handler.onError(A)}
if(this.retryCount-this.retryCountCheckpoint>0){
this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint)}else{
this.retryCount+=1}
this.retryOpts.retry(A,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.opts}},onRetry.bind(this));
function onRetry(A){
if(A!=null||this.aborted||o(this.opts.body)){
return this.handler.onError(A)}
if(this.start!==0){
const A={range:`bytes=${this.start}-${this.end??""}`};
if(this.etag!=null){
A["if-match"]=this.etag}
this.opts={...this.opts,headers:{...this.opts.headers,...A}}}
try{
this.retryCountCheckpoint=this.retryCount;
this.dispatch(this.opts,this)}catch(A){
this.handler.onError(A)}}}};
A.exports=c}),70379:((A,e,t)=>{
"use strict";
const{isIP:s}=t(77030);
const{lookup:r}=t(40610);
const n=t(58155);
const{InvalidArgumentError:o,InformationalError:i}=t(68707);
const a=Math.pow(2,31)-1;
let Q=class DNSInstance{
#h=0;
#u=0;
#f=new Map;
dualStack=true;
affinity=null;
lookup=null;
pick=null;
constructor(A){
this.#h=A.maxTTL;
this.#u=A.maxItems;
this.dualStack=A.dualStack;
this.affinity=A.affinity;
this.lookup=A.lookup??this.#d;
this.pick=A.pick??this.#w}
get full(){
return this.#f.size===this.#u}
runLookup(A,e,t){
const s=this.#f.get(A.hostname);
if(s==null&&this.full){
t(null,A.origin);
return}
const r={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...e.dns,maxTTL:this.#h,maxItems:this.#u};
if(s==null){
this.lookup(A,r,(e,s)=>{
if(e||s==null||s.length===0){
t(e??new i("No DNS entries found"));
return}
this.setRecords(A,s);
const n=this.#f.get(A.hostname);
const o=this.pick(A,n,r.affinity);
let a;
if(typeof o.port==="number"){
a=`:${o.port}`}else if(A.port!==""){
a=`:${A.port}`}else{
a=""}
t(null,`${A.protocol}//${o.family===6?`[${o.address}]`:o.address}${a}`)})}else{
const n=this.pick(A,s,r.affinity);
if(n==null){
this.#f.delete(A.hostname);
this.runLookup(A,e,t);
return}
let o;
if(typeof n.port==="number"){
o=`:${n.port}`}else if(A.port!==""){
o=`:${A.port}`}else{
o=""}
t(null,`${A.protocol}//${n.family===6?`[${n.address}]`:n.address}${o}`)}}
#d(A,e,t){
r(A.hostname,{all:true,family:this.dualStack===false?this.affinity:0,order:"ipv4first"},(A,e)=>{
if(A){
return t(A)}
const s=new Map;
for(const A of e){
s.set(`${A.address}:${A.family}`,A)}
t(null,s.values())})}
#w(A,e,t){
let s=null;
const{records:r,offset:n}=e;
let o;
if(this.dualStack){
if(t==null){
if(n==null||n===a){
e.offset=0;
t=4}else{
e.offset++;
t=(e.offset&1)===1?6:4}}
if(r[t]!=null&&r[t].ips.length>0){
o=r[t]}else{
o=r[t===4?6:4]}}else{
o=r[t]}
if(o==null||o.ips.length===0){
return s}
if(o.offset==null||o.offset===a){
o.offset=0}else{
o.offset++}
const i=o.offset%o.ips.length;
s=o.ips[i]??null;
if(s==null){
return s}
if(Date.now()-s.timestamp>s.ttl){
o.ips.splice(i,1);
return this.pick(A,e,t)}
return s}
setRecords(A,e){
const t=Date.now();
const s={records:{4:null,6:null}};
for(const A of e){
A.timestamp=t;
if(typeof A.ttl==="number"){
A.ttl=Math.min(A.ttl,this.#h)}else{
A.ttl=this.#h}
const e=s.records[A.family]??{ips:[]};
e.ips.push(A);
s.records[A.family]=e}
this.#f.set(A.hostname,s)}
getHandler(A,e){
return new c(this,A,e)}};
let c=class DNSDispatchHandler extends n{
#y=null;
#o=null;
#s=null;
#l=null;
#D=null;
constructor(A,{origin:e,handler:t,dispatch:s},r){
super(t);
this.#D=e;
this.#l=t;
this.#o={...r};
this.#y=A;
this.#s=s}
onError(A){
switch(A.code){case"ETIMEDOUT":case"ECONNREFUSED":
{
if(this.#y.dualStack){
this.#y.runLookup(this.#D,this.#o,(A,e)=>{
if(A){
return this.#l.onError(A)}
const t={...this.#o,origin:e};
this.#s(t,this)});
return}
this.#l.onError(A);
return}case"ENOTFOUND":
this.#y.deleteRecord(this.#D);default:
this.#l.onError(A);
break}}};
A.exports=A=>{
if(A?.maxTTL!=null&&(typeof A?.maxTTL!=="number"||A?.maxTTL<0)){
throw new o("Invalid maxTTL. Must be a positive number")}
if(A?.maxItems!=null&&(typeof A?.maxItems!=="number"||A?.maxItems<1)){
throw new o("Invalid maxItems. Must be a positive number and greater than zero")}
if(A?.affinity!=null&&A?.affinity!==4&&A?.affinity!==6){
throw new o("Invalid affinity. Must be either 4 or 6")}
if(A?.dualStack!=null&&typeof A?.dualStack!=="boolean"){
throw new o("Invalid dualStack. Must be a boolean")}
if(A?.lookup!=null&&typeof A?.lookup!=="function"){
throw new o("Invalid lookup. Must be a function")}
if(A?.pick!=null&&typeof A?.pick!=="function"){
throw new o("Invalid pick. Must be a function")}
const e=A?.dualStack??true;
let t;
if(e){
t=A?.affinity??null}else{
t=A?.affinity??4}
const r={maxTTL:A?.maxTTL??1e4,lookup:A?.lookup??null,pick:A?.pick??null,dualStack:e,affinity:t,maxItems:A?.maxItems??Infinity};
const n=new Q(r);
return A=>{
return function dnsInterceptor(e,t){
const r=e.origin.constructor===URL?e.origin:new URL(e.origin);
if(s(r.hostname)!==0){
return A(e,t)}
n.runLookup(r,e,(s,o)=>{
if(s){
return t.onError(s)}
let i=null;
i={...e,servername:r.hostname,origin:o,headers:{host:r.hostname,...e.headers}};
A(i,n.getHandler({origin:r,dispatch:A,handler:t},e))});
return true}}}}),88060:((A,e,t)=>{
"use strict";
const s=t(3440);
const{InvalidArgumentError:r,RequestAbortedError:n}=t(68707);
const o=t(58155);
let i=class DumpHandler extends o{
#p=1024*1024;
#F=null;
#R=false;
#k=false;
#m=0;
#b=null;
#l=null;
constructor({maxSize:A},e){
super(e);
if(A!=null&&(!Number.isFinite(A)||A<1)){
throw new r("maxSize must be a number greater than 0")}
this.#p=A??this.#p;
this.#l=e}
onConnect(A){
this.#F=A;
this.#l.onConnect(this.#N.bind(this))}
#N(A){
this.#k=true;
this.#b=A}
onHeaders(A,e,t,r){
const o=s.parseHeaders(e);
const i=o["content-length"];
if(i!=null&&i>this.#p){
throw new n(`Response size (${i}) larger than maxSize (${this.#p})`)}
if(this.#k){
return true}
return this.#l.onHeaders(A,e,t,r)}
onError(A){
if(this.#R){
return}
A=this.#b??A;
this.#l.onError(A)}
onData(A){
this.#m=this.#m+A.length;
if(this.#m>=this.#p){
this.#R=true;
if(this.#k){
this.#l.onError(this.#b)}else{
this.#l.onComplete([])}}
return true}
onComplete(A){
if(this.#R){
return}
if(this.#k){
this.#l.onError(this.reason);
return}
this.#l.onComplete(A)}};
function createDumpInterceptor({maxSize:A}={maxSize:1024*1024}){
return e=>{
return function Intercept(t,s){
const{dumpMaxSize:r=A}=t;
const n=new i({maxSize:r},s);
return e(t,n)}}}
A.exports=createDumpInterceptor}),25092:((A,e,t)=>{
"use strict";
const s=t(8754);
function createRedirectInterceptor({maxRedirections:A}){
return e=>{
return function Intercept(t,r){
const{maxRedirections:n=A}=t;
if(!n){
return e(t,r)}
const o=new s(e,n,t,r);
t={...t,maxRedirections:0};
return e(t,o)}}}
A.exports=createRedirectInterceptor}),21514:((A,e,t)=>{
"use strict";
const s=t(8754);
A.exports=A=>{
const e=A?.maxRedirections;
return A=>{
return function redirectInterceptor(t,r){
const{maxRedirections:n=e,...o}=t;
if(!n){
return A(t,r)}
const i=new s(A,n,t,r);
return A(o,i)}}}}),92026:((A,e,t)=>{
"use strict";
const s=t(17816);
A.exports=A=>{
return e=>{
return function retryInterceptor(t,r){
return e(t,new s({...t,retryOptions:{...A,...t.retryOptions}},{handler:r,dispatch:e}))}}}}),52824:((A,e,t)=>{
"use strict";
Object.defineProperty(e,"__esModule",{value:true});
e.SPECIAL_HEADERS=e.HEADER_STATE=e.MINOR=e.MAJOR=e.CONNECTION_TOKEN_CHARS=e.HEADER_CHARS=e.TOKEN=e.STRICT_TOKEN=e.HEX=e.URL_CHAR=e.STRICT_URL_CHAR=e.USERINFO_CHARS=e.MARK=e.ALPHANUM=e.NUM=e.HEX_MAP=e.NUM_MAP=e.ALPHA=e.FINISH=e.H_METHOD_MAP=e.METHOD_MAP=e.METHODS_RTSP=e.METHODS_ICE=e.METHODS_HTTP=e.METHODS=e.LENIENT_FLAGS=e.FLAGS=e.TYPE=e.ERROR=void 0;
const s=t(50172);
var r;
(function(A){
A[A["OK"]=0]="OK";
A[A["INTERNAL"]=1]="INTERNAL";
A[A["STRICT"]=2]="STRICT";
A[A["LF_EXPECTED"]=3]="LF_EXPECTED";
A[A["UNEXPECTED_CONTENT_LENGTH"]=4]="UNEXPECTED_CONTENT_LENGTH";
A[A["CLOSED_CONNECTION"]=5]="CLOSED_CONNECTION";
A[A["INVALID_METHOD"]=6]="INVALID_METHOD";
A[A["INVALID_URL"]=7]="INVALID_URL";
A[A["INVALID_CONSTANT"]=8]="INVALID_CONSTANT";
A[A["INVALID_VERSION"]=9]="INVALID_VERSION";
A[A["INVALID_HEADER_TOKEN"]=10]="INVALID_HEADER_TOKEN";
A[A["INVALID_CONTENT_LENGTH"]=11]="INVALID_CONTENT_LENGTH";
A[A["INVALID_CHUNK_SIZE"]=12]="INVALID_CHUNK_SIZE";
A[A["INVALID_STATUS"]=13]="INVALID_STATUS";
A[A["INVALID_EOF_STATE"]=14]="INVALID_EOF_STATE";
A[A["INVALID_TRANSFER_ENCODING"]=15]="INVALID_TRANSFER_ENCODING";
A[A["CB_MESSAGE_BEGIN"]=16]="CB_MESSAGE_BEGIN";
A[A["CB_HEADERS_COMPLETE"]=17]="CB_HEADERS_COMPLETE";
A[A["CB_MESSAGE_COMPLETE"]=18]="CB_MESSAGE_COMPLETE";
A[A["CB_CHUNK_HEADER"]=19]="CB_CHUNK_HEADER";
A[A["CB_CHUNK_COMPLETE"]=20]="CB_CHUNK_COMPLETE";
A[A["PAUSED"]=21]="PAUSED";
A[A["PAUSED_UPGRADE"]=22]="PAUSED_UPGRADE";
A[A["PAUSED_H2_UPGRADE"]=23]="PAUSED_H2_UPGRADE";
A[A["USER"]=24]="USER"})(r=e.ERROR||(e.ERROR={}));
var n;
(function(A){
A[A["BOTH"]=0]="BOTH";
A[A["REQUEST"]=1]="REQUEST";
A[A["RESPONSE"]=2]="RESPONSE"})(n=e.TYPE||(e.TYPE={}));
var o;
(function(A){
A[A["CONNECTION_KEEP_ALIVE"]=1]="CONNECTION_KEEP_ALIVE";
A[A["CONNECTION_CLOSE"]=2]="CONNECTION_CLOSE";
A[A["CONNECTION_UPGRADE"]=4]="CONNECTION_UPGRADE";
A[A["CHUNKED"]=8]="CHUNKED";
A[A["UPGRADE"]=16]="UPGRADE";
A[A["CONTENT_LENGTH"]=32]="CONTENT_LENGTH";
A[A["SKIPBODY"]=64]="SKIPBODY";
A[A["TRAILING"]=128]="TRAILING";
A[A["TRANSFER_ENCODING"]=512]="TRANSFER_ENCODING"})(o=e.FLAGS||(e.FLAGS={}));
var i;
(function(A){
A[A["HEADERS"]=1]="HEADERS";
A[A["CHUNKED_LENGTH"]=2]="CHUNKED_LENGTH";
A[A["KEEP_ALIVE"]=4]="KEEP_ALIVE"})(i=e.LENIENT_FLAGS||(e.LENIENT_FLAGS={}));
var a;
(function(A){
A[A["DELETE"]=0]="DELETE";
A[A["GET"]=1]="GET";
A[A["HEAD"]=2]="HEAD";
A[A["POST"]=3]="POST";
A[A["PUT"]=4]="PUT";
A[A["CONNECT"]=5]="CONNECT";
A[A["OPTIONS"]=6]="OPTIONS";
A[A["TRACE"]=7]="TRACE";
A[A["COPY"]=8]="COPY";
A[A["LOCK"]=9]="LOCK";
A[A["MKCOL"]=10]="MKCOL";
A[A["MOVE"]=11]="MOVE";
A[A["PROPFIND"]=12]="PROPFIND";
A[A["PROPPATCH"]=13]="PROPPATCH";
A[A["SEARCH"]=14]="SEARCH";
A[A["UNLOCK"]=15]="UNLOCK";
A[A["BIND"]=16]="BIND";
A[A["REBIND"]=17]="REBIND";
A[A["UNBIND"]=18]="UNBIND";
A[A["ACL"]=19]="ACL";
A[A["REPORT"]=20]="REPORT";
A[A["MKACTIVITY"]=21]="MKACTIVITY";
A[A["CHECKOUT"]=22]="CHECKOUT";
A[A["MERGE"]=23]="MERGE";
A[A["M-SEARCH"]=24]="M-SEARCH";
A[A["NOTIFY"]=25]="NOTIFY";
A[A["SUBSCRIBE"]=26]="SUBSCRIBE";
A[A["UNSUBSCRIBE"]=27]="UNSUBSCRIBE";
A[A["PATCH"]=28]="PATCH";
A[A["PURGE"]=29]="PURGE";
A[A["MKCALENDAR"]=30]="MKCALENDAR";
A[A["LINK"]=31]="LINK";
A[A["UNLINK"]=32]="UNLINK";
A[A["SOURCE"]=33]="SOURCE";
A[A["PRI"]=34]="PRI";
A[A["DESCRIBE"]=35]="DESCRIBE";
A[A["ANNOUNCE"]=36]="ANNOUNCE";
A[A["SETUP"]=37]="SETUP";
A[A["PLAY"]=38]="PLAY";
A[A["PAUSE"]=39]="PAUSE";
A[A["TEARDOWN"]=40]="TEARDOWN";
A[A["GET_PARAMETER"]=41]="GET_PARAMETER";
A[A["SET_PARAMETER"]=42]="SET_PARAMETER";
A[A["REDIRECT"]=43]="REDIRECT";
A[A["RECORD"]=44]="RECORD";
A[A["FLUSH"]=45]="FLUSH"})(a=e.METHODS||(e.METHODS={}));
e.METHODS_HTTP=[a.DELETE,a.GET,a.HEAD,a.POST,a.PUT,a.CONNECT,a.OPTIONS,a.TRACE,a.COPY,a.LOCK,a.MKCOL,a.MOVE,a.PROPFIND,a.PROPPATCH,a.SEARCH,a.UNLOCK,a.BIND,a.REBIND,a.UNBIND,a.ACL,a.REPORT,a.MKACTIVITY,a.CHECKOUT,a.MERGE,a["M-SEARCH"],a.NOTIFY,a.SUBSCRIBE,a.UNSUBSCRIBE,a.PATCH,a.PURGE,a.MKCALENDAR,a.LINK,a.UNLINK,a.PRI,a.SOURCE];
e.METHODS_ICE=[a.SOURCE];
e.METHODS_RTSP=[a.OPTIONS,a.DESCRIBE,a.ANNOUNCE,a.SETUP,a.PLAY,a.PAUSE,a.TEARDOWN,a.GET_PARAMETER,a.SET_PARAMETER,a.REDIRECT,a.RECORD,a.FLUSH,a.GET,a.POST];
e.METHOD_MAP=s.enumToMap(a);
e.H_METHOD_MAP={};
Object.keys(e.METHOD_MAP).forEach(A=>{
if(/^H/.test(A)){
e.H_METHOD_MAP[A]=e.METHOD_MAP[A]}});
var Q;
(function(A){
A[A["SAFE"]=0]="SAFE";
A[A["SAFE_WITH_CB"]=1]="SAFE_WITH_CB";
A[A["UNSAFE"]=2]="UNSAFE"})(Q=e.FINISH||(e.FINISH={}));
e.ALPHA=[];
for(let A="A".charCodeAt(0);A<="Z".charCodeAt(0);A++){
e.ALPHA.push(String.fromCharCode(A));
e.ALPHA.push(String.fromCharCode(A+32))}
e.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9};
e.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15};
e.NUM=["0","1","2","3","4","5","6","7","8","9"];
e.ALPHANUM=e.ALPHA.concat(e.NUM);
e.MARK=["-","_",".","!","~","*","'","(",")"];
e.USERINFO_CHARS=e.ALPHANUM.concat(e.MARK).concat(["%",";",":","&","=","+","$",","]);
e.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(e.ALPHANUM);
e.URL_CHAR=e.STRICT_URL_CHAR.concat(["	","\f"]);
for(let A=128;A<=255;A++){
e.URL_CHAR.push(A)}
e.HEX=e.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]);
e.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(e.ALPHANUM);
e.TOKEN=e.STRICT_TOKEN.concat([" "]);
e.HEADER_CHARS=["	"];
for(let A=32;A<=255;A++){
if(A!==127){
e.HEADER_CHARS.push(A)}}
e.CONNECTION_TOKEN_CHARS=e.HEADER_CHARS.filter(A=>A!==44);
e.MAJOR=e.NUM_MAP;
e.MINOR=e.MAJOR;
var c;
(function(A){
A[A["GENERAL"]=0]="GENERAL";
A[A["CONNECTION"]=1]="CONNECTION";
A[A["CONTENT_LENGTH"]=2]="CONTENT_LENGTH";
A[A["TRANSFER_ENCODING"]=3]="TRANSFER_ENCODING";
A[A["UPGRADE"]=4]="UPGRADE";
A[A["CONNECTION_KEEP_ALIVE"]=5]="CONNECTION_KEEP_ALIVE";
A[A["CONNECTION_CLOSE"]=6]="CONNECTION_CLOSE";
A[A["CONNECTION_UPGRADE"]=7]="CONNECTION_UPGRADE";
A[A["TRANSFER_ENCODING_CHUNKED"]=8]="TRANSFER_ENCODING_CHUNKED"})(c=e.HEADER_STATE||(e.HEADER_STATE={}));
e.SPECIAL_HEADERS={"connection":c.CONNECTION,"content-length":c.CONTENT_LENGTH,"proxy-connection":c.CONNECTION,"transfer-encoding":c.TRANSFER_ENCODING,"upgrade":c.UPGRADE}}),63870:((A,e,t)=>{
"use strict";
const{Buffer:s}=t(4573);
A.exports=s.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")}),53434:((A,e,t)=>{
"use strict";
const{Buffer:s}=t(4573);
A.exports=s.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),50172:((A,e)=>{
"use strict";
Object.defineProperty(e,"__esModule",{value:true});
e.enumToMap=void 0;
function enumToMap(A){
const e={};
Object.keys(A).forEach(t=>{
const s=A[t];
if(typeof s==="number"){
e[t]=s}});
return e}
e.enumToMap=enumToMap}),47501:((A,e,t)=>{
"use strict";
const{kClients:s}=t(36443);
const r=t(57405);
const{kAgent:n,kMockAgentSet:o,kMockAgentGet:i,kDispatches:a,kIsMockActive:Q,kNetConnect:c,kGetNetConnect:g,kOptions:B,kFactory:E}=t(91117);
const I=t(47365);
const C=t(94004);
const{matchValue:l,buildMockOptions:h}=t(53397);
const{InvalidArgumentError:u,UndiciError:f}=t(68707);
const d=t(30883);
const w=t(91529);
const y=t(56142);
let D=class MockAgent extends d{
constructor(A){
super(A);
this[c]=true;
this[Q]=true;
if(A?.agent&&typeof A.agent.dispatch!=="function"){
throw new u("Argument opts.agent must implement Agent")}
const e=A?.agent?A.agent:new r(A);
this[n]=e;
this[s]=e[s];
this[B]=h(A)}
get(A){
let e=this[i](A);
if(!e){
e=this[E](A);
this[o](A,e)}
return e}
dispatch(A,e){
this.get(A.origin);
return this[n].dispatch(A,e)}
async close(){
await this[n].close();
this[s].clear()}
deactivate(){
this[Q]=false}
activate(){
this[Q]=true}
enableNetConnect(A){
if(typeof A==="string"||typeof A==="function"||A instanceof RegExp){
if(Array.isArray(this[c])){
this[c].push(A)}else{
this[c]=[A]}}else if(typeof A==="undefined"){
this[c]=true}else{
throw new u("Unsupported matcher. Must be one of String|Function|RegExp.")}}
disableNetConnect(){
this[c]=false}
get isMockActive(){
return this[Q]}
[o](A,e){
this[s].set(A,e)}
[E](A){
const e=Object.assign({agent:this},this[B]);
return this[B]&&this[B].connections===1?new I(A,e):new C(A,e)}
[i](A){
const e=this[s].get(A);
if(e){
return e}
if(typeof A!=="string"){
const e=this[E]("http://localhost:9999");
this[o](A,e);
return e}
for(const[e,t]of Array.from(this[s])){
if(t&&typeof e!=="string"&&l(e,A)){
const e=this[E](A);
this[o](A,e);
e[a]=t[a];
return e}}}
[g](){
return this[c]}
pendingInterceptors(){
const A=this[s];
return Array.from(A.entries()).flatMap(([A,e])=>e[a].map(e=>({...e,origin:A}))).filter(({pending:A})=>A)}
assertNoPendingInterceptors({pendingInterceptorsFormatter:A=new y}={}){
const e=this.pendingInterceptors();
if(e.length===0){
return}
const t=new w("interceptor","interceptors").pluralize(e.length);
throw new f(`
${t.count} ${t.noun} ${t.is} pending:

${A.format(e)}
`.trim())}};
A.exports=D}),47365:((A,e,t)=>{
"use strict";
const{promisify:s}=t(57975);
const r=t(23701);
const{buildMockDispatch:n}=t(53397);
const{kDispatches:o,kMockAgent:i,kClose:a,kOriginalClose:Q,kOrigin:c,kOriginalDispatch:g,kConnected:B}=t(91117);
const{MockInterceptor:E}=t(31511);
const I=t(36443);
const{InvalidArgumentError:C}=t(68707);
let l=class MockClient extends r{
constructor(A,e){
super(A,e);
if(!e||!e.agent||typeof e.agent.dispatch!=="function"){
throw new C("Argument opts.agent must implement Agent")}
this[i]=e.agent;
this[c]=A;
this[o]=[];
this[B]=1;
this[g]=this.dispatch;
this[Q]=this.close.bind(this);
this.dispatch=n.call(this);
this.close=this[a]}
get[I.kConnected](){
return this[B]}
intercept(A){
return new E(A,this[o])}
async [a](){
await s(this[Q])();
this[B]=0;
this[i][I.kClients].delete(this[c])}};
A.exports=l}),52429:((A,e,t)=>{
"use strict";
const{UndiciError:s}=t(68707);
const r=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
let n=class MockNotMatchedError extends s{
constructor(A){
super(A);
Error.captureStackTrace(this,n);
this.name="MockNotMatchedError";
this.message=A||"The request does not match any registered mock dispatches";
this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}
static[Symbol.hasInstance](A){
return A&&A[r]===true}
[r]=true};
A.exports={MockNotMatchedError:n}}),31511:((A,e,t)=>{
"use strict";
const{getResponseData:s,buildKey:r,addMockDispatch:n}=t(53397);
const{kDispatches:o,kDispatchKey:i,kDefaultHeaders:a,kDefaultTrailers:Q,kContentLength:c,kMockDispatch:g}=t(91117);
const{InvalidArgumentError:B}=t(68707);
const{buildURL:E}=t(3440);
let I=class MockScope{
constructor(A){
this[g]=A}
delay(A){
if(typeof A!=="number"||!Number.isInteger(A)||A<=0){
throw new B("waitInMs must be a valid integer > 0")}
this[g].delay=A;
return this}
persist(){
this[g].persist=true;
return this}
times(A){
if(typeof A!=="number"||!Number.isInteger(A)||A<=0){
throw new B("repeatTimes must be a valid integer > 0")}
this[g].times=A;
return this}};
let C=class MockInterceptor{
constructor(A,e){
if(typeof A!=="object"){
throw new B("opts must be an object")}
if(typeof A.path==="undefined"){
throw new B("opts.path must be defined")}
if(typeof A.method==="undefined"){
A.method="GET"}
if(typeof A.path==="string"){
if(A.query){
A.path=E(A.path,A.query)}else{
const e=new URL(A.path,"data://");
A.path=e.pathname+e.search}}
if(typeof A.method==="string"){
A.method=A.method.toUpperCase()}
this[i]=r(A);
this[o]=e;
this[a]={};
this[Q]={};
this[c]=false}
createMockScopeDispatchData({statusCode:A,data:e,responseOptions:t}){
const r=s(e);
const n=this[c]?{"content-length":r.length}:{};
const o={...this[a],...n,...t.headers};
const i={...this[Q],...t.trailers};
return{statusCode:A,data:e,headers:o,trailers:i}}
validateReplyParameters(A){
if(typeof A.statusCode==="undefined"){
throw new B("statusCode must be defined")}
if(typeof A.responseOptions!=="object"||A.responseOptions===null){
throw new B("responseOptions must be an object")}}
reply(A){
if(typeof A==="function"){
const wrappedDefaultsCallback=e=>{
const t=A(e);
if(typeof t!=="object"||t===null){
throw new B("reply options callback must return an object")}
const s={data:"",responseOptions:{},...t};
this.validateReplyParameters(s);
return{...this.createMockScopeDispatchData(s)}};
const e=n(this[o],this[i],wrappedDefaultsCallback);
return new I(e)}
const e={statusCode:A,data:arguments[1]===undefined?"":arguments[1],responseOptions:arguments[2]===undefined?{}:arguments[2]};
this.validateReplyParameters(e);
const t=this.createMockScopeDispatchData(e);
const s=n(this[o],this[i],t);
return new I(s)}
replyWithError(A){
if(typeof A==="undefined"){
throw new B("error must be defined")}
const e=n(this[o],this[i],{error:A});
return new I(e)}
defaultReplyHeaders(A){
if(typeof A==="undefined"){
throw new B("headers must be defined")}
this[a]=A;
return this}
defaultReplyTrailers(A){
if(typeof A==="undefined"){
throw new B("trailers must be defined")}
this[Q]=A;
return this}
replyContentLength(){
this[c]=true;
return this}};
A.exports.MockInterceptor=C;
A.exports.MockScope=I}),94004:((A,e,t)=>{
"use strict";
const{promisify:s}=t(57975);
const r=t(30628);
const{buildMockDispatch:n}=t(53397);
const{kDispatches:o,kMockAgent:i,kClose:a,kOriginalClose:Q,kOrigin:c,kOriginalDispatch:g,kConnected:B}=t(91117);
const{MockInterceptor:E}=t(31511);
const I=t(36443);
const{InvalidArgumentError:C}=t(68707);
let l=class MockPool extends r{
constructor(A,e){
super(A,e);
if(!e||!e.agent||typeof e.agent.dispatch!=="function"){
throw new C("Argument opts.agent must implement Agent")}
this[i]=e.agent;
this[c]=A;
this[o]=[];
this[B]=1;
this[g]=this.dispatch;
this[Q]=this.close.bind(this);
this.dispatch=n.call(this);
this.close=this[a]}
get[I.kConnected](){
return this[B]}
intercept(A){
return new E(A,this[o])}
async [a](){
await s(this[Q])();
this[B]=0;
this[i][I.kClients].delete(this[c])}};
A.exports=l}),91117:(A=>{
"use strict";
A.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),53397:((A,e,t)=>{
"use strict";
const{MockNotMatchedError:s}=t(52429);
const{kDispatches:r,kMockAgent:n,kOriginalDispatch:o,kOrigin:i,kGetNetConnect:a}=t(91117);
const{buildURL:Q}=t(3440);
const{STATUS_CODES:c}=t(37067);
const{types:{isPromise:g}}=t(57975);
function matchValue(A,e){
if(typeof A==="string"){
return A===e}
if(A instanceof RegExp){
return A.test(e)}
if(typeof A==="function"){
return A(e)===true}
return false}
function lowerCaseEntries(A){
return Object.fromEntries(Object.entries(A).map(([A,e])=>{
return[A.toLocaleLowerCase(),e]}))}
function getHeaderByName(A,e){
if(Array.isArray(A)){
for(let t=0;t<A.length;t+=2){
if(A[t].toLocaleLowerCase()===e.toLocaleLowerCase()){
return A[t+1]}}
return undefined}else if(typeof A.get==="function"){
return A.get(e)}else{
return lowerCaseEntries(A)[e.toLocaleLowerCase()]}}
function buildHeadersFromArray(A){
const e=A.slice();
const t=[];
for(let A=0;A<e.length;A+=2){
t.push([e[A],e[A+1]])}
return Object.fromEntries(t)}
function matchHeaders(A,e){
if(typeof A.headers==="function"){
if(Array.isArray(e)){
e=buildHeadersFromArray(e)}
return A.headers(e?lowerCaseEntries(e):{})}
if(typeof A.headers==="undefined"){
return true}
if(typeof e!=="object"||typeof A.headers!=="object"){
return false}
for(const[t,s]of Object.entries(A.headers)){
const A=getHeaderByName(e,t);
if(!matchValue(s,A)){
return false}}
return true}
function safeUrl(A){
if(typeof A!=="string"){
return A}
const e=A.split("?");
if(e.length!==2){
return A}
const t=new URLSearchParams(e.pop());
t.sort();
return[...e,t.toString()].join("?")}
function matchKey(A,{path:e,method:t,body:s,headers:r}){
const n=matchValue(A.path,e);
const o=matchValue(A.method,t);
const i=typeof A.body!=="undefined"?matchValue(A.body,s):true;
const a=matchHeaders(A,r);
return n&&o&&i&&a}
function getResponseData(A){
if(Buffer.isBuffer(A)){
return A}else if(A instanceof Uint8Array){
return A}else if(A instanceof ArrayBuffer){
return A}else if(typeof A==="object"){
return JSON.stringify(A)}else{
return A.toString()}}
function getMockDispatch(A,e){
const t=e.query?Q(e.path,e.query):e.path;
const r=typeof t==="string"?safeUrl(t):t;
let n=A.filter(({consumed:A})=>!A).filter(({path:A})=>matchValue(safeUrl(A),r));
if(n.length===0){
throw new s(`Mock dispatch not matched for path '${r}'`)}
n=n.filter(({method:A})=>matchValue(A,e.method));
if(n.length===0){
throw new s(`Mock dispatch not matched for method '${e.method}' on path '${r}'`)}
n=n.filter(({body:A})=>typeof A!=="undefined"?matchValue(A,e.body):true);
if(n.length===0){
throw new s(`Mock dispatch not matched for body '${e.body}' on path '${r}'`)}
n=n.filter(A=>matchHeaders(A,e.headers));
if(n.length===0){
const A=typeof e.headers==="object"?JSON.stringify(e.headers):e.headers;
throw new s(`Mock dispatch not matched for headers '${A}' on path '${r}'`)}
return n[0]}
function addMockDispatch(A,e,t){
const s={timesInvoked:0,times:1,persist:false,consumed:false};
const r=typeof t==="function"?{callback:t}:{...t};
const n={...s,...e,pending:true,data:{error:null,...r}};
A.push(n);
return n}
function deleteMockDispatch(A,e){
const t=A.findIndex(A=>{
if(!A.consumed){
return false}
return matchKey(A,e)});
if(t!==-1){
A.splice(t,1)}}
function buildKey(A){
const{path:e,method:t,body:s,headers:r,query:n}=A;
return{path:e,method:t,body:s,headers:r,query:n}}
function generateKeyValues(A){
const e=Object.keys(A);
const t=[];
for(let s=0;s<e.length;++s){
const r=e[s];
const n=A[r];
const o=Buffer.from(`${r}`);
if(Array.isArray(n)){
for(let A=0;A<n.length;++A){
t.push(o,Buffer.from(`${n[A]}`))}}else{
t.push(o,Buffer.from(`${n}`))}}
return t}
function getStatusText(A){
return c[A]||"unknown"}
async function getResponse(A){
const e=[];
for await(const t of A){
e.push(t)}
return Buffer.concat(e).toString("utf8")}
function mockDispatch(A,e){
const t=buildKey(A);
const s=getMockDispatch(this[r],t);
s.timesInvoked++;
if(s.data.callback){
s.data={...s.data,...s.data.callback(A)}}
const{data:{statusCode:n,data:o,headers:i,trailers:a,error:Q},delay:c,persist:B}=s;
const{timesInvoked:E,times:I}=s;
s.consumed=!B&&E>=I;
s.pending=E<I;
if(Q!==null){
deleteMockDispatch(this[r],t);
e.onError(Q);
return true}
if(typeof c==="number"&&c>0){
setTimeout(()=>{
handleReply(this[r])},c)}else{
handleReply(this[r])}
function handleReply(s,r=o){
const Q=Array.isArray(A.headers)?buildHeadersFromArray(A.headers):A.headers;
const c=typeof r==="function"?r({...A,headers:Q}):r;
if(g(c)){
c.then(A=>handleReply(s,A));
return}
const B=getResponseData(c);
const E=generateKeyValues(i);
const I=generateKeyValues(a);
e.onConnect?.(A=>e.onError(A),null);
e.onHeaders?.(n,E,resume,getStatusText(n));
e.onData?.(Buffer.from(B));
e.onComplete?.(I);
deleteMockDispatch(s,t)}
function resume(){}
return true}
function buildMockDispatch(){
const A=this[n];
const e=this[i];
const t=this[o];
return function dispatch(r,n){
if(A.isMockActive){
try{
mockDispatch.call(this,r,n)}catch(o){
if(o instanceof s){
const i=A[a]();
if(i===false){
throw new s(`${o.message}: subsequent request to origin ${e} was not allowed (net.connect disabled)`)}
if(checkNetConnect(i,e)){
t.call(this,r,n)}else{
throw new s(`${o.message}: subsequent request to origin ${e} was not allowed (net.connect is not enabled for this origin)`)}}else{
throw o}}}else{
t.call(this,r,n)}}}
function checkNetConnect(A,e){
const t=new URL(e);
if(A===true){
return true}else if(Array.isArray(A)&&A.some(A=>matchValue(A,t.host))){
return true}
return false}
function buildMockOptions(A){
if(A){
const{agent:e,...t}=A;
return t}}
A.exports={getResponseData,getMockDispatch,addMockDispatch,deleteMockDispatch,buildKey,generateKeyValues,matchValue,getResponse,getStatusText,mockDispatch,buildMockDispatch,checkNetConnect,buildMockOptions,getHeaderByName,buildHeadersFromArray}}),56142:((A,e,t)=>{
"use strict";
const{Transform:s}=t(57075);
const{Console:r}=t(37540);
const n=process.versions.icu?"\u2705":"Y ";
const o=process.versions.icu?"\u274C":"N ";
A.exports=class PendingInterceptorsFormatter{
constructor({disableColors:A}={}){
this.transform=new s({transform(A,e,t){
t(null,A)}});
this.logger=new r({stdout:this.transform,inspectOptions:{colors:!A&&!process.env.CI}})}
format(A){
const e=A.map(({method:A,path:e,data:{statusCode:t},persist:s,times:r,timesInvoked:i,origin:a})=>({Method:A,Origin:a,Path:e,"Status code":t,Persistent:s?n:o,Invocations:i,Remaining:s?Infinity:r-i}));
this.logger.table(e);
return this.transform.read().toString()}}}),91529:(A=>{
"use strict";
const e={pronoun:"it",is:"is",was:"was",this:"this"};
const t={pronoun:"they",is:"are",was:"were",this:"these"};
A.exports=class Pluralizer{
constructor(A,e){
this.singular=A;
this.plural=e}
pluralize(A){
const s=A===1;
const r=s?e:t;
const n=s?this.singular:this.plural;
return{...r,count:A,noun:n}}}}),96603:(A=>{
"use strict";
let e=0;
const t=1e3;
const s=(t>>1)-1;
let r;
const n=Symbol("kFastTimer");
const o=[];
const i=-2;
const a=-1;
const Q=0;
const c=1;
function onTick(){
e+=s;
let A=0;
let t=o.length;
while(A<t){
const r=o[A];
if(r._state===Q){
r._idleStart=e-s;
r._state=c}else if(r._state===c&&e>=r._idleStart+r._idleTimeout){
r._state=a;
r._idleStart=-1;
r._onTimeout(r._timerArg)}
if(r._state===a){
r._state=i;
if(--t!==0){
o[A]=o[t]}}else{
++A}}
o.length=t;
if(o.length!==0){
refreshTimeout()}}
function refreshTimeout(){
if(r){
r.refresh()}else{
clearTimeout(r);
r=setTimeout(onTick,s);
if(r.unref){
r.unref()}}}
let g=class FastTimer{
[n]=true;
_state=i;
_idleTimeout=-1;
_idleStart=-1;
_onTimeout;
_timerArg;
constructor(A,e,t){
this._onTimeout=A;
this._idleTimeout=e;
this._timerArg=t;
this.refresh()}
refresh(){
if(this._state===i){
o.push(this)}
if(!r||o.length===1){
refreshTimeout()}
this._state=Q}
clear(){
this._state=a;
this._idleStart=-1}};
A.exports={setTimeout(A,e,s){
return e<=t?setTimeout(A,e,s):new g(A,e,s)},clearTimeout(A){
if(A[n]){
A.clear()}else{
clearTimeout(A)}},setFastTimeout(A,e,t){
return new g(A,e,t)},clearFastTimeout(A){
A.clear()},now(){
return e},tick(A=0){
e+=A-t+1;
onTick();
onTick()},reset(){
e=0;
o.length=0;
clearTimeout(r);
r=null},kFastTimer:n}}),89634:((A,e,t)=>{
"use strict";
const{kConstruct:s}=t(20109);
const{urlEquals:r,getFieldValues:n}=t(76798);
const{kEnumerableProperty:o,isDisturbed:i}=t(3440);
const{webidl:a}=t(45893);
const{Response:Q,cloneResponse:c,fromInnerResponse:g}=t(99051);
const{Request:B,fromInnerRequest:E}=t(9967);
const{kState:I}=t(93627);
const{fetching:C}=t(54398);
const{urlIsHttpHttpsScheme:l,createDeferredPromise:h,readAllBytes:u}=t(73168);
const f=t(34589);
let d=class Cache{
#S;
constructor(){
if(arguments[0]!==s){
a.illegalConstructor()}
a.util.markAsUncloneable(this);
this.#S=arguments[1]}
async match(A,e={}){
a.brandCheck(this,d);
const t="Cache.match";
a.argumentLengthCheck(arguments,1,t);
A=a.converters.RequestInfo(A,t,"request");
e=a.converters.CacheQueryOptions(e,t,"options");
const s=this.#M(A,e,1);
if(s.length===0){
return}
return s[0]}
async matchAll(A=undefined,e={}){
a.brandCheck(this,d);
const t="Cache.matchAll";
if(A!==undefined)A=a.converters.RequestInfo(A,t,"request");
e=a.converters.CacheQueryOptions(e,t,"options");
return this.#M(A,e)}
async add(A){
a.brandCheck(this,d);
const e="Cache.add";
a.argumentLengthCheck(arguments,1,e);
A=a.converters.RequestInfo(A,e,"request");
const t=[A];
const s=this.addAll(t);
return await s}
async addAll(A){
a.brandCheck(this,d);
const e="Cache.addAll";
a.argumentLengthCheck(arguments,1,e);
const t=[];
const s=[];
for(let t of A){
if(t===undefined){
throw a.errors.conversionFailed({prefix:e,argument:"Argument 1",types:["undefined is not allowed"]})}
t=a.converters.RequestInfo(t);
if(typeof t==="string"){
continue}
const A=t[I];
if(!l(A.url)||A.method!=="GET"){
throw a.errors.exception({header:e,message:"Expected http/s scheme when method is not GET."})}}
const r=[];
for(const o of A){
const A=new B(o)[I];
if(!l(A.url)){
throw a.errors.exception({header:e,message:"Expected http/s scheme."})}
A.initiator="fetch";
A.destination="subresource";
s.push(A);
const i=h();
r.push(C({request:A,processResponse(A){
if(A.type==="error"||A.status===206||A.status<200||A.status>299){
i.reject(a.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}))}else if(A.headersList.contains("vary")){
const e=n(A.headersList.get("vary"));
for(const A of e){
if(A==="*"){
i.reject(a.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));
for(const A of r){
A.abort()}
return}}}},processResponseEndOfBody(A){
if(A.aborted){
i.reject(new DOMException("aborted","AbortError"));
return}
i.resolve(A)}}));
t.push(i.promise)}
const o=Promise.all(t);
const i=await o;
const Q=[];
let c=0;
for(const A of i){
const e={type:"put",request:s[c],response:A};
Q.push(e);
c++}
const g=h();
let E=null;
try{
this.#U(Q)}catch(A){
E=A}
queueMicrotask(()=>{
if(E===null){
g.resolve(undefined)}else{
g.reject(E)}});
return g.promise}
async put(A,e){
a.brandCheck(this,d);
const t="Cache.put";
a.argumentLengthCheck(arguments,2,t);
A=a.converters.RequestInfo(A,t,"request");
e=a.converters.Response(e,t,"response");
let s=null;
if(A instanceof B){
s=A[I]}else{
s=new B(A)[I]}
if(!l(s.url)||s.method!=="GET"){
throw a.errors.exception({header:t,message:"Expected an http/s scheme when method is not GET"})}
const r=e[I];
if(r.status===206){
throw a.errors.exception({header:t,message:"Got 206 status"})}
if(r.headersList.contains("vary")){
const A=n(r.headersList.get("vary"));
for(const e of A){
if(e==="*"){
throw a.errors.exception({header:t,message:"Got * vary field value"})}}}
if(r.body&&(i(r.body.stream)||r.body.stream.locked)){
throw a.errors.exception({header:t,message:"Response body is locked or disturbed"})}
const o=c(r);
const Q=h();
if(r.body!=null){
const A=r.body.stream;
const e=A.getReader();
u(e).then(Q.resolve,Q.reject)}else{
Q.resolve(undefined)}
const g=[];
const E={type:"put",request:s,response:o};
g.push(E);
const C=await Q.promise;
if(o.body!=null){
o.body.source=C}
const f=h();
let w=null;
try{
this.#U(g)}catch(A){
w=A}
queueMicrotask(()=>{
if(w===null){
f.resolve()}else{
f.reject(w)}});
return f.promise}
async delete(A,e={}){
a.brandCheck(this,d);
const t="Cache.delete";
a.argumentLengthCheck(arguments,1,t);
A=a.converters.RequestInfo(A,t,"request");
e=a.converters.CacheQueryOptions(e,t,"options");
let s=null;
if(A instanceof B){
s=A[I];
if(s.method!=="GET"&&!e.ignoreMethod){
return false}}else{
f(typeof A==="string");
s=new B(A)[I]}
const r=[];
const n={type:"delete",request:s,options:e};
r.push(n);
const o=h();
let i=null;
let Q;
try{
Q=this.#U(r)}catch(A){
i=A}
queueMicrotask(()=>{
if(i===null){
o.resolve(!!Q?.length)}else{
o.reject(i)}});
return o.promise}
async keys(A=undefined,e={}){
a.brandCheck(this,d);
const t="Cache.keys";
if(A!==undefined)A=a.converters.RequestInfo(A,t,"request");
e=a.converters.CacheQueryOptions(e,t,"options");
let s=null;
if(A!==undefined){
if(A instanceof B){
s=A[I];
if(s.method!=="GET"&&!e.ignoreMethod){
return[]}}else if(typeof A==="string"){
s=new B(A)[I]}}
const r=h();
const n=[];
if(A===undefined){
for(const A of this.#S){
n.push(A[0])}}else{
const A=this.#L(s,e);
for(const e of A){
n.push(e[0])}}
queueMicrotask(()=>{
const A=[];
for(const e of n){
const t=E(e,new AbortController().signal,"immutable");
A.push(t)}
r.resolve(Object.freeze(A))});
return r.promise}
#U(A){
const e=this.#S;
const t=[...e];
const s=[];
const r=[];
try{
for(const t of A){
if(t.type!=="delete"&&t.type!=="put"){
throw a.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'})}
if(t.type==="delete"&&t.response!=null){
throw a.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"})}
if(this.#L(t.request,t.options,s).length){
throw new DOMException("???","InvalidStateError")}
let A;
if(t.type==="delete"){
A=this.#L(t.request,t.options);
if(A.length===0){
return[]}
for(const t of A){
const A=e.indexOf(t);
f(A!==-1);
e.splice(A,1)}}else if(t.type==="put"){
if(t.response==null){
throw a.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"})}
const r=t.request;
if(!l(r.url)){
throw a.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"})}
if(r.method!=="GET"){
throw a.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"})}
if(t.options!=null){
throw a.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"})}
A=this.#L(t.request);
for(const t of A){
const A=e.indexOf(t);
f(A!==-1);
e.splice(A,1)}
e.push([t.request,t.response]);
s.push([t.request,t.response])}
r.push([t.request,t.response])}
return r}catch(A){
this.#S.length=0;
this.#S=t;
throw A}}
#L(A,e,t){
const s=[];
const r=t??this.#S;
for(const t of r){
const[r,n]=t;
if(this.#T(A,r,n,e)){
s.push(t)}}
return s}
#T(A,e,t=null,s){
const o=new URL(A.url);
const i=new URL(e.url);
if(s?.ignoreSearch){
i.search="";
o.search=""}
if(!r(o,i,true)){
return false}
if(t==null||s?.ignoreVary||!t.headersList.contains("vary")){
return true}
const a=n(t.headersList.get("vary"));
for(const t of a){
if(t==="*"){
return false}
const s=e.headersList.get(t);
const r=A.headersList.get(t);
if(s!==r){
return false}}
return true}
#M(A,e,t=Infinity){
let s=null;
if(A!==undefined){
if(A instanceof B){
s=A[I];
if(s.method!=="GET"&&!e.ignoreMethod){
return[]}}else if(typeof A==="string"){
s=new B(A)[I]}}
const r=[];
if(A===undefined){
for(const A of this.#S){
r.push(A[1])}}else{
const A=this.#L(s,e);
for(const e of A){
r.push(e[1])}}
const n=[];
for(const A of r){
const e=g(A,"immutable");
n.push(e.clone());
if(n.length>=t){
break}}
return Object.freeze(n)}};
Object.defineProperties(d.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:true},match:o,matchAll:o,add:o,addAll:o,put:o,delete:o,keys:o});
const w=[{key:"ignoreSearch",converter:a.converters.boolean,defaultValue:()=>false},{key:"ignoreMethod",converter:a.converters.boolean,defaultValue:()=>false},{key:"ignoreVary",converter:a.converters.boolean,defaultValue:()=>false}];
a.converters.CacheQueryOptions=a.dictionaryConverter(w);
a.converters.MultiCacheQueryOptions=a.dictionaryConverter([...w,{key:"cacheName",converter:a.converters.DOMString}]);
a.converters.Response=a.interfaceConverter(Q);
a.converters["sequence<RequestInfo>"]=a.sequenceConverter(a.converters.RequestInfo);
A.exports={Cache:d}}),3245:((A,e,t)=>{
"use strict";
const{kConstruct:s}=t(20109);
const{Cache:r}=t(89634);
const{webidl:n}=t(45893);
const{kEnumerableProperty:o}=t(3440);
let i=class CacheStorage{
#Y=new Map;
constructor(){
if(arguments[0]!==s){
n.illegalConstructor()}
n.util.markAsUncloneable(this)}
async match(A,e={}){
n.brandCheck(this,i);
n.argumentLengthCheck(arguments,1,"CacheStorage.match");
A=n.converters.RequestInfo(A);
e=n.converters.MultiCacheQueryOptions(e);
if(e.cacheName!=null){
if(this.#Y.has(e.cacheName)){
const t=this.#Y.get(e.cacheName);
const n=new r(s,t);
return await n.match(A,e)}}else{
for(const t of this.#Y.values()){
const n=new r(s,t);
const o=await n.match(A,e);
if(o!==undefined){
return o}}}}
async has(A){
n.brandCheck(this,i);
const e="CacheStorage.has";
n.argumentLengthCheck(arguments,1,e);
A=n.converters.DOMString(A,e,"cacheName");
return this.#Y.has(A)}
async open(A){
n.brandCheck(this,i);
const e="CacheStorage.open";
n.argumentLengthCheck(arguments,1,e);
A=n.converters.DOMString(A,e,"cacheName");
if(this.#Y.has(A)){
const e=this.#Y.get(A);
return new r(s,e)}
const t=[];
this.#Y.set(A,t);
return new r(s,t)}
async delete(A){
n.brandCheck(this,i);
const e="CacheStorage.delete";
n.argumentLengthCheck(arguments,1,e);
A=n.converters.DOMString(A,e,"cacheName");
return this.#Y.delete(A)}
async keys(){
n.brandCheck(this,i);
const A=this.#Y.keys();
return[...A]}};
Object.defineProperties(i.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:true},match:o,has:o,open:o,delete:o,keys:o});
A.exports={CacheStorage:i}}),20109:((A,e,t)=>{
"use strict";
A.exports={kConstruct:t(36443).kConstruct}}),76798:((A,e,t)=>{
"use strict";
const s=t(34589);
const{URLSerializer:r}=t(51900);
const{isValidHeaderName:n}=t(73168);
function urlEquals(A,e,t=false){
const s=r(A,t);
const n=r(e,t);
return s===n}
function getFieldValues(A){
s(A!==null);
const e=[];
for(let t of A.split(",")){
t=t.trim();
if(n(t)){
e.push(t)}}
return e}
A.exports={urlEquals,getFieldValues}}),71276:(A=>{
"use strict";
const e=1024;
const t=4096;
A.exports={maxAttributeValueSize:e,maxNameValuePairSize:t}}),79061:((A,e,t)=>{
"use strict";
const{parseSetCookie:s}=t(11978);
const{stringify:r}=t(57797);
const{webidl:n}=t(45893);
const{Headers:o}=t(60660);
function getCookies(A){
n.argumentLengthCheck(arguments,1,"getCookies");
n.brandCheck(A,o,{strict:false});
const e=A.get("cookie");
const t={};
if(!e){
return t}
for(const A of e.split(";")){
const[e,...s]=A.split("=");
t[e.trim()]=s.join("=")}
return t}
function deleteCookie(A,e,t){
n.brandCheck(A,o,{strict:false});
const s="deleteCookie";
n.argumentLengthCheck(arguments,2,s);
e=n.converters.DOMString(e,s,"name");
t=n.converters.DeleteCookieAttributes(t);
setCookie(A,{name:e,value:"",expires:new Date(0),...t})}
function getSetCookies(A){
n.argumentLengthCheck(arguments,1,"getSetCookies");
n.brandCheck(A,o,{strict:false});
const e=A.getSetCookie();
if(!e){
return[]}
return e.map(A=>s(A))}
function setCookie(A,e){
n.argumentLengthCheck(arguments,2,"setCookie");
n.brandCheck(A,o,{strict:false});
e=n.converters.Cookie(e);
const t=r(e);
if(t){
A.append("Set-Cookie",t)}}
n.converters.DeleteCookieAttributes=n.dictionaryConverter([{converter:n.nullableConverter(n.converters.DOMString),key:"path",defaultValue:()=>null},{converter:n.nullableConverter(n.converters.DOMString),key:"domain",defaultValue:()=>null}]);
n.converters.Cookie=n.dictionaryConverter([{converter:n.converters.DOMString,key:"name"},{converter:n.converters.DOMString,key:"value"},{converter:n.nullableConverter(A=>{
if(typeof A==="number"){
return n.converters["unsigned long long"](A)}
return new Date(A)}),key:"expires",defaultValue:()=>null},{converter:n.nullableConverter(n.converters["long long"]),key:"maxAge",defaultValue:()=>null},{converter:n.nullableConverter(n.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:n.nullableConverter(n.converters.DOMString),key:"path",defaultValue:()=>null},{converter:n.nullableConverter(n.converters.boolean),key:"secure",defaultValue:()=>null},{converter:n.nullableConverter(n.converters.boolean),key:"httpOnly",defaultValue:()=>null},{converter:n.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:n.sequenceConverter(n.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]);
A.exports={getCookies,deleteCookie,getSetCookies,setCookie}}),11978:((A,e,t)=>{
"use strict";
const{maxNameValuePairSize:s,maxAttributeValueSize:r}=t(71276);
const{isCTLExcludingHtab:n}=t(57797);
const{collectASequenceOfCodePointsFast:o}=t(51900);
const i=t(34589);
function parseSetCookie(A){
if(n(A)){
return null}
let e="";
let t="";
let r="";
let i="";
if(A.includes(";")){
const s={position:0};
e=o(";",A,s);
t=A.slice(s.position)}else{
e=A}
if(!e.includes("=")){
i=e}else{
const A={position:0};
r=o("=",e,A);
i=e.slice(A.position+1)}
r=r.trim();
i=i.trim();
if(r.length+i.length>s){
return null}
return{name:r,value:i,...parseUnparsedAttributes(t)}}
function parseUnparsedAttributes(A,e={}){
if(A.length===0){
return e}
i(A[0]===";");
A=A.slice(1);
let t="";
if(A.includes(";")){
t=o(";",A,{position:0});
A=A.slice(t.length)}else{
t=A;
A=""}
let s="";
let n="";
if(t.includes("=")){
const A={position:0};
s=o("=",t,A);
n=t.slice(A.position+1)}else{
s=t}
s=s.trim();
n=n.trim();
if(n.length>r){
return parseUnparsedAttributes(A,e)}
const a=s.toLowerCase();
if(a==="expires"){
const A=new Date(n);
e.expires=A}else if(a==="max-age"){
const t=n.charCodeAt(0);
if((t<48||t>57)&&n[0]!=="-"){
return parseUnparsedAttributes(A,e)}
if(!/^\d+$/.test(n)){
return parseUnparsedAttributes(A,e)}
const s=Number(n);
e.maxAge=s}else if(a==="domain"){
let A=n;
if(A[0]==="."){
A=A.slice(1)}
A=A.toLowerCase();
e.domain=A}else if(a==="path"){
let A="";
if(n.length===0||n[0]!=="/"){
A="/"}else{
A=n}
e.path=A}else if(a==="secure"){
e.secure=true}else if(a==="httponly"){
e.httpOnly=true}else if(a==="samesite"){
const A=n.toLowerCase();
if(A==="none"){
e.sameSite="None"}else if(A==="strict"){
e.sameSite="Strict"}else if(A==="lax"){
e.sameSite="Lax"}}else{
e.unparsed??=[];
e.unparsed.push(`${s}=${n}`)}
return parseUnparsedAttributes(A,e)}
A.exports={parseSetCookie,parseUnparsedAttributes}}),57797:(A=>{
"use strict";
function isCTLExcludingHtab(A){
for(let e=0;e<A.length;++e){
const t=A.charCodeAt(e);
if(t>=0&&t<=8||t>=10&&t<=31||t===127){
return true}}
return false}
function validateCookieName(A){
for(let e=0;e<A.length;++e){
const t=A.charCodeAt(e);
if(t<33||t>126||t===34||t===40||t===41||t===60||t===62||t===64||t===44||t===59||t===58||t===92||t===47||t===91||t===93||t===63||t===61||t===123||t===125){
throw new Error("Invalid cookie name")}}}
function validateCookieValue(A){
let e=A.length;
let t=0;
if(A[0]==='"'){
if(e===1||A[e-1]!=='"'){
throw new Error("Invalid cookie value")}
--e;
++t}
while(t<e){
const e=A.charCodeAt(t++);
if(e<33||e>126||e===34||e===44||e===59||e===92){
throw new Error("Invalid cookie value")}}}
function validateCookiePath(A){
for(let e=0;e<A.length;++e){
const t=A.charCodeAt(e);
if(t<32||t>126||t===59){
throw new Error("Invalid cookie path")}}}
function isLetterOrDigit(A){
return A>=48&&A<=57||A>=65&&A<=90||A>=97&&A<=122}
function validateCookieDomain(A){
if(A===" "){
return}
if(A.length>255){
throw new Error("Invalid cookie domain")}
let e=0;
for(let t=0;t<A.length;++t){
const s=A.charCodeAt(t);
if(s===46){
if(e===0){
throw new Error("Invalid cookie domain")}
if(A.charCodeAt(t-1)===45){
throw new Error("Invalid cookie domain")}
e=0;
continue}
if(e===0&&!isLetterOrDigit(s)){
throw new Error("Invalid cookie domain")}
if(!isLetterOrDigit(s)&&s!==45){
throw new Error("Invalid cookie domain")}
if(++e>63){
throw new Error("Invalid cookie domain")}}
if(e===0||A.charCodeAt(A.length-1)===45){
throw new Error("Invalid cookie domain")}}
const e=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"];
const t=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];
const s=Array(61).fill(0).map((A,e)=>e.toString().padStart(2,"0"));
function toIMFDate(A){
if(typeof A==="number"){
A=new Date(A)}
return`${e[A.getUTCDay()]}, ${s[A.getUTCDate()]} ${t[A.getUTCMonth()]} ${A.getUTCFullYear()} ${s[A.getUTCHours()]}:${s[A.getUTCMinutes()]}:${s[A.getUTCSeconds()]} GMT`}
function validateCookieMaxAge(A){
if(A<0){
throw new Error("Invalid cookie max-age")}}
function stringify(A){
if(A.name.length===0){
return null}
validateCookieName(A.name);
validateCookieValue(A.value);
const e=[`${A.name}=${A.value}`];
if(A.name.startsWith("__Secure-")){
A.secure=true}
if(A.name.startsWith("__Host-")){
A.secure=true;
A.domain=null;
A.path="/"}
if(A.secure){
e.push("Secure")}
if(A.httpOnly){
e.push("HttpOnly")}
if(typeof A.maxAge==="number"){
validateCookieMaxAge(A.maxAge);
e.push(`Max-Age=${A.maxAge}`)}
if(A.domain){
validateCookieDomain(A.domain);
e.push(`Domain=${A.domain}`)}
if(A.path){
validateCookiePath(A.path);
e.push(`Path=${A.path}`)}
if(A.expires&&A.expires.toString()!=="Invalid Date"){
e.push(`Expires=${toIMFDate(A.expires)}`)}
if(A.sameSite){
e.push(`SameSite=${A.sameSite}`)}
for(const t of A.unparsed){
if(!t.includes("=")){
throw new Error("Invalid unparsed")}
const[A,...s]=t.split("=");
const r=A.trim();
const n=s.join("=");
validateCookieName(r);
validateCookieValue(n);
e.push(`${r}=${n}`)}
return e.join("; ")}
A.exports={isCTLExcludingHtab,validateCookieName,validateCookiePath,validateCookieValue,toIMFDate,stringify}}),24031:((A,e,t)=>{
"use strict";
const s=t(4573);
const{Transform:r}=t(57075);
const{isASCIINumber:n,isValidLastEventId:o}=t(94811);
const i=[239,187,191];
const a=10;
const Q=13;
const c=58;
const g=32;
const B=s.kStringMaxLength;
const E=Buffer.from("data");
const I=Buffer.from("event");
const C=Buffer.from("id");
const l=Buffer.from("retry");
const h=1024;
const u=131072;
const f=128;
function isASCIINumberBytes(A,e){
if(e>=A.length){
return false}
for(let t=e;t<A.length;t++){
if(A[t]<48||A[t]>57){
return false}}
return true}
function isValidLastEventIdBytes(A,e){
for(let t=e;t<A.length;t++){
if(A[t]===0){
return false}}
return true}
function isFieldName(A,e,t){
if(e!==t.length){
return false}
for(let s=0;s<e;s++){
if(A[s]!==t[s]){
return false}}
return true}
function createMaxEventSizeExceededError(){
const A=new Error("EventSource message size exceeded");
A.aborted=false;
return A}
let d=class EventSourceStream extends r{
state=null;
checkBOM=true;
crlfCheck=false;
eventEndCheck=false;
chunks=[];
chunkIndex=0;
pos=0;
lineChunkIndex=0;
linePos=0;
lineLength=0;
eventSize=0;
eventFieldSizes={data:0,event:0,id:0,retry:0};
dataLineCount=0;
maxEventSize;
maxDataLines;
maxBufferedChunks;
event={data:undefined,event:undefined,id:undefined,retry:undefined};
constructor(A={}){
A.readableObjectMode=true;
super(A);
this.state=A.eventSourceSettings||{};
this.maxEventSize=A.maxEventSize??B;
const e=this.maxEventSize>0?Math.min(u,Math.max(h,Math.floor(this.maxEventSize/f))):0;
this.maxDataLines=e;
this.maxBufferedChunks=e;
if(A.push){
this.push=A.push}}
_transform(A,e,t){
if(A.length===0){
t();
return}
if(this.maxEventSize>0&&this.chunks.length>=this.maxBufferedChunks&&A[0]!==a&&A[0]!==Q){
t(createMaxEventSizeExceededError());
return}
this.chunks.push(A);
if(this.checkBOM){
if(this.handleBOM()){
t();
return}}
while(this.hasCurrentByte()){
const A=this.currentByte();
if(this.eventEndCheck){
if(this.crlfCheck){
if(A===a){
this.crlfCheck=false;
this.consumeCurrentByte();
continue}
this.crlfCheck=false}
if(A===a||A===Q){
if(A===Q){
this.crlfCheck=true}
this.consumeCurrentByte();
if(this.hasPendingEvent()){
this.processEvent(this.event)}
this.clearEvent();
continue}
this.eventEndCheck=false;
continue}
if(A===a||A===Q){
if(A===Q){
this.crlfCheck=true}
try{
this.parseLine(this.readLine(),this.event)}catch(A){
t(A);
return}
this.consumeCurrentByte();
this.eventEndCheck=true;
continue}
if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){
t(createMaxEventSizeExceededError());
return}
this.advanceCursor()}
t()}
_destroy(A,e){
this.chunks.length=0;
this.clearEvent();
super._destroy(A,e)}
parseLine(A,e){
if(A.length===0){
return}
const t=A.indexOf(c);
if(t===0){
return}
let s=A.length;
let r=A.length;
if(t!==-1){
s=t;
r=t+1;
if(A[r]===g){
++r}}
if(isFieldName(A,s,E)){
if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines){
throw createMaxEventSizeExceededError()}
const t=A.length-r;
const s=this.eventFieldSizes.data+(e.data===undefined?0:1)+t;
this.setEventFieldSize("data",s);
const n=A.toString("utf8",r);
if(e.data===undefined){
e.data=n}else{
e.data+=`
${n}`}
this.dataLineCount++;
return}
if(isFieldName(A,s,l)){
if(isASCIINumberBytes(A,r)){
this.setEventFieldSize("retry",A.length-r);
e.retry=A.toString("utf8",r)}
return}
if(isFieldName(A,s,C)){
if(isValidLastEventIdBytes(A,r)){
this.setEventFieldSize("id",A.length-r);
e.id=A.toString("utf8",r)}
return}
if(isFieldName(A,s,I)){
if(r<A.length){
this.setEventFieldSize("event",A.length-r);
e.event=A.toString("utf8",r)}}}
setEventFieldSize(A,e){
const t=this.eventSize-this.eventFieldSizes[A]+e;
if(this.maxEventSize>0&&t>this.maxEventSize){
throw createMaxEventSizeExceededError()}
this.eventSize=t;
this.eventFieldSizes[A]=e}
processEvent(A){
if(A.retry&&n(A.retry)){
this.state.reconnectionTime=parseInt(A.retry,10)}
if(A.id&&o(A.id)){
this.state.lastEventId=A.id}
if(A.data!==undefined){
this.push({type:A.event||"message",options:{data:A.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}}
clearEvent(){
this.event.data=undefined;
this.event.event=undefined;
this.event.id=undefined;
this.event.retry=undefined;
this.eventSize=0;
this.dataLineCount=0;
this.eventFieldSizes.data=0;
this.eventFieldSizes.event=0;
this.eventFieldSizes.id=0;
this.eventFieldSizes.retry=0}
hasPendingEvent(){
return this.event.data!==undefined||this.event.event!==undefined||this.event.id!==undefined||this.event.retry!==undefined}
hasCurrentByte(){
return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}
currentByte(){
return this.chunks[this.chunkIndex][this.pos]}
consumeCurrentByte(){
this.advanceCursor();
this.syncLineStartToCursor()}
advanceCursor(){
this.pos++;
while(this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length){
this.chunkIndex++;
this.pos=0}}
syncLineStartToCursor(){
this.lineChunkIndex=this.chunkIndex;
this.linePos=this.pos;
this.lineLength=0;
this.dropConsumedChunks()}
dropConsumedChunks(){
if(this.lineChunkIndex>0){
const A=this.lineChunkIndex;
this.chunks.splice(0,A);
this.lineChunkIndex=0;
this.chunkIndex-=A}
if(this.chunkIndex===this.chunks.length){
this.chunks.length=0;
this.chunkIndex=0;
this.pos=0;
this.lineChunkIndex=0;
this.linePos=0}}
readLine(){
if(this.lineChunkIndex===this.chunkIndex){
return this.chunks[this.chunkIndex].subarray(this.linePos,this.pos)}
const A=[];
let e=0;
for(let t=this.lineChunkIndex;t<=this.chunkIndex;t++){
const s=this.chunks[t];
const r=t===this.lineChunkIndex?this.linePos:0;
const n=t===this.chunkIndex?this.pos:s.length;
const o=s.subarray(r,n);
e+=o.length;
A.push(o)}
return Buffer.concat(A,e)}
peekBufferedByte(A){
let e=this.lineChunkIndex;
let t=this.linePos;
while(e<this.chunks.length){
const s=this.chunks[e];
const r=s.length-t;
if(A<r){
return s[t+A]}
A-=r;
e++;
t=0}}
discardLeadingBytes(A){
while(A>0&&this.lineChunkIndex<this.chunks.length){
const e=this.chunks[this.lineChunkIndex];
const t=e.length-this.linePos;
if(A<t){
this.linePos+=A;
A=0}else{
A-=t;
this.lineChunkIndex++;
this.linePos=0}}
this.chunkIndex=this.lineChunkIndex;
this.pos=this.linePos;
this.dropConsumedChunks()}
handleBOM(){
const A=this.peekBufferedByte(0);
const e=this.peekBufferedByte(1);
const t=this.peekBufferedByte(2);
if(e===undefined){
if(A===i[0]){
return true}
this.checkBOM=false;
return true}
if(t===undefined){
if(A===i[0]&&e===i[1]){
return true}
this.checkBOM=false;
return false}
if(A===i[0]&&e===i[1]&&t===i[2]){
this.discardLeadingBytes(3)}
this.checkBOM=false;
return!this.hasCurrentByte()}};
A.exports={EventSourceStream:d}}),21238:((A,e,t)=>{
"use strict";
const{pipeline:s}=t(57075);
const{fetching:r}=t(54398);
const{makeRequest:n}=t(9967);
const{webidl:o}=t(45893);
const{EventSourceStream:i}=t(24031);
const{parseMIMEType:a}=t(51900);
const{createFastMessageEvent:Q}=t(15188);
const{isNetworkError:c}=t(99051);
const{delay:g}=t(94811);
const{kEnumerableProperty:B}=t(3440);
const{environmentSettingsObject:E}=t(73168);
const{getGlobalDispatcher:I}=t(32581);
let C=false;
const l=3e3;
const h=0;
const u=1;
const f=2;
const d="anonymous";
const w="use-credentials";
let y=class EventSource extends EventTarget{
#G={open:null,error:null,message:null};
#J=null;
#H=false;
#V=h;
#v=null;
#x=null;
#t;
#y;
constructor(A,e={}){
super();
o.util.markAsUncloneable(this);
const t="EventSource constructor";
o.argumentLengthCheck(arguments,1,t);
if(!C){
C=true;
process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})}
A=o.converters.USVString(A,t,"url");
e=o.converters.EventSourceInitDict(e,t,"eventSourceInitDict");
this.#t=e.dispatcher;
this.#y={lastEventId:"",reconnectionTime:l};
const s=E;
let r;
try{
r=new URL(A,s.settingsObject.baseUrl);
this.#y.origin=r.origin}catch(A){
throw new DOMException(A,"SyntaxError")}
this.#J=r.href;
let i=d;
if(e.withCredentials){
i=w;
this.#H=true}
const a={redirect:"follow",keepalive:true,mode:"cors",credentials:i==="anonymous"?"same-origin":"omit",referrer:"no-referrer"};
a.client=E.settingsObject;
a.headersList=[["accept",{name:"accept",value:"text/event-stream"}]];
a.cache="no-store";
a.initiator="other";
a.urlList=[new URL(this.#J)];
this.#v=n(a);
this.#W()}
get readyState(){
return this.#V}
get url(){
return this.#J}
get withCredentials(){
return this.#H}
#W(){
if(this.#V===f)return;
this.#V=h;
const A={request:this.#v,dispatcher:this.#t};
const processEventSourceEndOfBody=A=>{
if(c(A)){
this.dispatchEvent(new Event("error"));
this.close()}
this.#O()};
A.processResponseEndOfBody=processEventSourceEndOfBody;
A.processResponse=A=>{
if(c(A)){
if(A.aborted){
this.close();
this.dispatchEvent(new Event("error"));
return}else{
this.#O();
return}}
const e=A.headersList.get("content-type",true);
const t=e!==null?a(e):"failure";
const r=t!=="failure"&&t.essence==="text/event-stream";
if(A.status!==200||r===false){
this.close();
this.dispatchEvent(new Event("error"));
return}
this.#V=u;
this.dispatchEvent(new Event("open"));
this.#y.origin=A.urlList[A.urlList.length-1].origin;
const n=new i({eventSourceSettings:this.#y,maxEventSize:this.#t.eventSourceOptions?.maxEventSize,push:A=>{
this.dispatchEvent(Q(A.type,A.options))}});
s(A.body.stream,n,A=>{
if(A?.aborted===false){
this.close();
this.dispatchEvent(new Event("error"))}})};
this.#x=r(A)}
async #O(){
if(this.#V===f)return;
this.#V=h;
this.dispatchEvent(new Event("error"));
await g(this.#y.reconnectionTime);
if(this.#V!==h)return;
if(this.#y.lastEventId.length){
this.#v.headersList.set("last-event-id",this.#y.lastEventId,true)}
this.#W()}
close(){
o.brandCheck(this,y);
if(this.#V===f)return;
this.#V=f;
this.#x.abort();
this.#v=null}
get onopen(){
return this.#G.open}
set onopen(A){
if(this.#G.open){
this.removeEventListener("open",this.#G.open)}
if(typeof A==="function"){
this.#G.open=A;
this.addEventListener("open",A)}else{
this.#G.open=null}}
get onmessage(){
return this.#G.message}
set onmessage(A){
if(this.#G.message){
this.removeEventListener("message",this.#G.message)}
if(typeof A==="function"){
this.#G.message=A;
this.addEventListener("message",A)}else{
this.#G.message=null}}
get onerror(){
return this.#G.error}
set onerror(A){
if(this.#G.error){
this.removeEventListener("error",this.#G.error)}
if(typeof A==="function"){
this.#G.error=A;
this.addEventListener("error",A)}else{
this.#G.error=null}}};
const D={CONNECTING:{__proto__:null,configurable:false,enumerable:true,value:h,writable:false},OPEN:{__proto__:null,configurable:false,enumerable:true,value:u,writable:false},CLOSED:{__proto__:null,configurable:false,enumerable:true,value:f,writable:false}};
Object.defineProperties(y,D);
Object.defineProperties(y.prototype,D);
Object.defineProperties(y.prototype,{close:B,onerror:B,onmessage:B,onopen:B,readyState:B,url:B,withCredentials:B});
o.converters.EventSourceInitDict=o.dictionaryConverter([{key:"withCredentials",converter:o.converters.boolean,defaultValue:()=>false},{key:"dispatcher",converter:o.converters.any,defaultValue:()=>I()}]);
A.exports={EventSource:y,defaultReconnectionTime:l}}),94811:(A=>{
"use strict";
function isValidLastEventId(A){
return A.indexOf("\0")===-1}
function isASCIINumber(A){
if(A.length===0)return false;
for(let e=0;e<A.length;e++){
if(A.charCodeAt(e)<48||A.charCodeAt(e)>57)return false}
return true}
function delay(A){
return new Promise(e=>{
setTimeout(e,A).unref()})}
A.exports={isValidLastEventId,isASCIINumber,delay}}),84492:((A,e,t)=>{
"use strict";
const s=t(3440);
const{ReadableStreamFrom:r,isBlobLike:n,isReadableStreamLike:o,readableStreamClose:i,createDeferredPromise:a,fullyReadBody:Q,extractMimeType:c,utf8DecodeBytes:g}=t(73168);
const{FormData:B}=t(35910);
const{kState:E}=t(93627);
const{webidl:I}=t(45893);
const{Blob:C}=t(4573);
const l=t(34589);
const{isErrored:h,isDisturbed:u}=t(57075);
const{isArrayBuffer:f}=t(73429);
const{serializeAMimeType:d}=t(51900);
const{multipartFormDataParser:w}=t(50116);
let y;
try{
const A=t(77598);
y=e=>A.randomInt(0,e)}catch{
y=A=>Math.floor(Math.random(A))}
const D=new TextEncoder;
function noop(){}
const p=globalThis.FinalizationRegistry&&process.version.indexOf("v18")!==0;
let F;
if(p){
F=new FinalizationRegistry(A=>{
const e=A.deref();
if(e&&!e.locked&&!u(e)&&!h(e)){
e.cancel("Response object has been garbage collected").catch(noop)}})}
function extractBody(A,e=false){
let t=null;
if(A instanceof ReadableStream){
t=A}else if(n(A)){
t=A.stream()}else{
t=new ReadableStream({async pull(A){
const e=typeof Q==="string"?D.encode(Q):Q;
if(e.byteLength){
A.enqueue(e)}
queueMicrotask(()=>i(A))},start(){},type:"bytes"})}
l(o(t));
let a=null;
let Q=null;
let c=null;
let g=null;
if(typeof A==="string"){
Q=A;
g="text/plain;charset=UTF-8"}else if(A instanceof URLSearchParams){
Q=A.toString();
g="application/x-www-form-urlencoded;charset=UTF-8"}else if(f(A)){
Q=new Uint8Array(A.slice())}else if(ArrayBuffer.isView(A)){
Q=new Uint8Array(A.buffer.slice(A.byteOffset,A.byteOffset+A.byteLength))}else if(s.isFormDataLike(A)){
const e=`----formdata-undici-0${`${y(1e11)}`.padStart(11,"0")}`;
const t=`--${e}\r
Content-Disposition: form-data`;
const escape=A=>A.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22");
const normalizeLinefeeds=A=>A.replace(/\r?\n|\r/g,"\r\n");
const s=[];
const r=new Uint8Array([13,10]);
c=0;
let n=false;
for(const[e,o]of A){
if(typeof o==="string"){
const A=D.encode(t+`; name="${escape(normalizeLinefeeds(e))}"`+`\r
\r
${normalizeLinefeeds(o)}\r
`);
s.push(A);
c+=A.byteLength}else{
const A=D.encode(`${t}; name="${escape(normalizeLinefeeds(e))}"`+(o.name?`; filename="${escape(o.name)}"`:"")+"\r\n"+`Content-Type: ${o.type||"application/octet-stream"}\r
\r
`);
s.push(A,o,r);
if(typeof o.size==="number"){
c+=A.byteLength+o.size+r.byteLength}else{
n=true}}}
const o=D.encode(`--${e}--\r
`);
s.push(o);
c+=o.byteLength;
if(n){
c=null}
Q=A;
a=async function*(){
for(const A of s){
if(A.stream){
yield*A.stream()}else{
yield A}}};
g=`multipart/form-data; boundary=${e}`}else if(n(A)){
Q=A;
c=A.size;
if(A.type){
g=A.type}}else if(typeof A[Symbol.asyncIterator]==="function"){
if(e){
throw new TypeError("keepalive")}
if(s.isDisturbed(A)||A.locked){
throw new TypeError("Response body object should not be disturbed or locked")}
t=A instanceof ReadableStream?A:r(A)}
if(typeof Q==="string"||s.isBuffer(Q)){
c=Buffer.byteLength(Q)}
if(a!=null){
let e;
t=new ReadableStream({async start(){
e=a(A)[Symbol.asyncIterator]()},async pull(A){
const{value:s,done:r}=await e.next();
if(r){
queueMicrotask(()=>{
A.close();
A.byobRequest?.respond(0)})}else{
if(!h(t)){
const e=new Uint8Array(s);
if(e.byteLength){
A.enqueue(e)}}}
return A.desiredSize>0},async cancel(A){
await e.return()},type:"bytes"})}
const B={stream:t,source:Q,length:c};
return[B,g]}
function safelyExtractBody(A,e=false){
if(A instanceof ReadableStream){
l(!s.isDisturbed(A),"The body has already been consumed.");
l(!A.locked,"The stream is locked.")}
return extractBody(A,e)}
function cloneBody(A,e){
const[t,s]=e.stream.tee();
e.stream=t;
return{stream:s,length:e.length,source:e.source}}
function throwIfAborted(A){
if(A.aborted){
throw new DOMException("The operation was aborted.","AbortError")}}
function bodyMixinMethods(A){
const e={blob(){
return consumeBody(this,A=>{
let e=bodyMimeType(this);
if(e===null){
e=""}else if(e){
e=d(e)}
return new C([A],{type:e})},A)},arrayBuffer(){
return consumeBody(this,A=>{
return new Uint8Array(A).buffer},A)},text(){
return consumeBody(this,g,A)},json(){
return consumeBody(this,parseJSONFromBytes,A)},formData(){
return consumeBody(this,A=>{
const e=bodyMimeType(this);
if(e!==null){
switch(e.essence){case"multipart/form-data":
{
const t=w(A,e);
if(t==="failure"){
throw new TypeError("Failed to parse body as FormData.")}
const s=new B;
s[E]=t;
return s}case"application/x-www-form-urlencoded":
{
const e=new URLSearchParams(A.toString());
const t=new B;
for(const[A,s]of e){
t.append(A,s)}
return t}}}
throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},A)},bytes(){
return consumeBody(this,A=>{
return new Uint8Array(A)},A)}};
return e}
function mixinBody(A){
Object.assign(A.prototype,bodyMixinMethods(A))}
async function consumeBody(A,e,t){
I.brandCheck(A,t);
if(bodyUnusable(A)){
throw new TypeError("Body is unusable: Body has already been read")}
throwIfAborted(A[E]);
const s=a();
const errorSteps=A=>s.reject(A);
const successSteps=A=>{
try{
s.resolve(e(A))}catch(A){
errorSteps(A)}};
if(A[E].body==null){
successSteps(Buffer.allocUnsafe(0));
return s.promise}
await Q(A[E].body,successSteps,errorSteps);
return s.promise}
function bodyUnusable(A){
const e=A[E].body;
return e!=null&&(e.stream.locked||s.isDisturbed(e.stream))}
function parseJSONFromBytes(A){
return JSON.parse(g(A))}
function bodyMimeType(A){
const e=A[E].headersList;
const t=c(e);
if(t==="failure"){
return null}
return t}
A.exports={extractBody,safelyExtractBody,cloneBody,mixinBody,streamRegistry:F,hasFinalizationRegistry:p,bodyUnusable}}),4495:(A=>{
"use strict";
const e=["GET","HEAD","POST"];
const t=new Set(e);
const s=[101,204,205,304];
const r=[301,302,303,307,308];
const n=new Set(r);
const o=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"];
const i=new Set(o);
const a=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"];
const Q=new Set(a);
const c=["follow","manual","error"];
const g=["GET","HEAD","OPTIONS","TRACE"];
const B=new Set(g);
const E=["navigate","same-origin","no-cors","cors"];
const I=["omit","same-origin","include"];
const C=["default","no-store","reload","no-cache","force-cache","only-if-cached"];
const l=["content-encoding","content-language","content-location","content-type","content-length"];
const h=["half"];
const u=["CONNECT","TRACE","TRACK"];
const f=new Set(u);
const d=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""];
const w=new Set(d);
A.exports={subresource:d,forbiddenMethods:u,requestBodyHeader:l,referrerPolicy:a,requestRedirect:c,requestMode:E,requestCredentials:I,requestCache:C,redirectStatus:r,corsSafeListedMethods:e,nullBodyStatus:s,safeMethods:g,badPorts:o,requestDuplex:h,subresourceSet:w,badPortsSet:i,redirectStatusSet:n,corsSafeListedMethodsSet:t,safeMethodsSet:B,forbiddenMethodsSet:f,referrerPolicySet:Q}}),51900:((A,e,t)=>{
"use strict";
const s=t(34589);
const r=new TextEncoder;
const n=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/;
const o=/[\u000A\u000D\u0009\u0020]/;
const i=/[\u0009\u000A\u000C\u000D\u0020]/g;
const a=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
function dataURLProcessor(A){
s(A.protocol==="data:");
let e=URLSerializer(A,true);
e=e.slice(5);
const t={position:0};
let r=collectASequenceOfCodePointsFast(",",e,t);
const n=r.length;
r=removeASCIIWhitespace(r,true,true);
if(t.position>=e.length){
return"failure"}
t.position++;
const o=e.slice(n+1);
let i=stringPercentDecode(o);
if(/;(\u0020){0,}base64$/i.test(r)){
const A=isomorphicDecode(i);
i=forgivingBase64(A);
if(i==="failure"){
return"failure"}
r=r.slice(0,-6);
r=r.replace(/(\u0020)+$/,"");
r=r.slice(0,-1)}
if(r.startsWith(";")){
r="text/plain"+r}
let a=parseMIMEType(r);
if(a==="failure"){
a=parseMIMEType("text/plain;charset=US-ASCII")}
return{mimeType:a,body:i}}
function URLSerializer(A,e=false){
if(!e){
return A.href}
const t=A.href;
const s=A.hash.length;
const r=s===0?t:t.substring(0,t.length-s);
if(!s&&t.endsWith("#")){
return r.slice(0,-1)}
return r}
function collectASequenceOfCodePoints(A,e,t){
let s="";
while(t.position<e.length&&A(e[t.position])){
s+=e[t.position];
t.position++}
return s}
function collectASequenceOfCodePointsFast(A,e,t){
const s=e.indexOf(A,t.position);
const r=t.position;
if(s===-1){
t.position=e.length;
return e.slice(r)}
t.position=s;
return e.slice(r,t.position)}
function stringPercentDecode(A){
const e=r.encode(A);
return percentDecode(e)}
function isHexCharByte(A){
return A>=48&&A<=57||A>=65&&A<=70||A>=97&&A<=102}
function hexByteToNumber(A){
return A>=48&&A<=57?A-48:(A&223)-55}
function percentDecode(A){
const e=A.length;
const t=new Uint8Array(e);
let s=0;
for(let r=0;r<e;++r){
const e=A[r];
if(e!==37){
t[s++]=e}else if(e===37&&!(isHexCharByte(A[r+1])&&isHexCharByte(A[r+2]))){
t[s++]=37}else{
t[s++]=hexByteToNumber(A[r+1])<<4|hexByteToNumber(A[r+2]);
r+=2}}
return e===s?t:t.subarray(0,s)}
function parseMIMEType(A){
A=removeHTTPWhitespace(A,true,true);
const e={position:0};
const t=collectASequenceOfCodePointsFast("/",A,e);
if(t.length===0||!n.test(t)){
return"failure"}
if(e.position>A.length){
return"failure"}
e.position++;
let s=collectASequenceOfCodePointsFast(";",A,e);
s=removeHTTPWhitespace(s,false,true);
if(s.length===0||!n.test(s)){
return"failure"}
const r=t.toLowerCase();
const i=s.toLowerCase();
const Q={type:r,subtype:i,parameters:new Map,essence:`${r}/${i}`};
while(e.position<A.length){
e.position++;
collectASequenceOfCodePoints(A=>o.test(A),A,e);
let t=collectASequenceOfCodePoints(A=>A!==";"&&A!=="=",A,e);
t=t.toLowerCase();
if(e.position<A.length){
if(A[e.position]===";"){
continue}
e.position++}
if(e.position>A.length){
break}
let s=null;
if(A[e.position]==='"'){
s=collectAnHTTPQuotedString(A,e,true);
collectASequenceOfCodePointsFast(";",A,e)}else{
s=collectASequenceOfCodePointsFast(";",A,e);
s=removeHTTPWhitespace(s,false,true);
if(s.length===0){
continue}}
if(t.length!==0&&n.test(t)&&(s.length===0||a.test(s))&&!Q.parameters.has(t)){
Q.parameters.set(t,s)}}
return Q}
function forgivingBase64(A){
A=A.replace(i,"");
let e=A.length;
if(e%4===0){
if(A.charCodeAt(e-1)===61){
--e;
if(A.charCodeAt(e-1)===61){
--e}}}
if(e%4===1){
return"failure"}
if(/[^+/0-9A-Za-z]/.test(A.length===e?A:A.substring(0,e))){
return"failure"}
const t=Buffer.from(A,"base64");
return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}
function collectAnHTTPQuotedString(A,e,t){
const r=e.position;
let n="";
s(A[e.position]==='"');
e.position++;
while(true){
n+=collectASequenceOfCodePoints(A=>A!=='"'&&A!=="\\",A,e);
if(e.position>=A.length){
break}
const t=A[e.position];
e.position++;
if(t==="\\"){
if(e.position>=A.length){
n+="\\";
break}
n+=A[e.position];
e.position++}else{
s(t==='"');
break}}
if(t){
return n}
return A.slice(r,e.position)}
function serializeAMimeType(A){
s(A!=="failure");
const{parameters:e,essence:t}=A;
let r=t;
for(let[A,t]of e.entries()){
r+=";";
r+=A;
r+="=";
if(!n.test(t)){
t=t.replace(/(\\|")/g,"\\$1");
t='"'+t;
t+='"'}
r+=t}
return r}
function isHTTPWhiteSpace(A){
return A===13||A===10||A===9||A===32}
function removeHTTPWhitespace(A,e=true,t=true){
return removeChars(A,e,t,isHTTPWhiteSpace)}
function isASCIIWhitespace(A){
return A===13||A===10||A===9||A===12||A===32}
function removeASCIIWhitespace(A,e=true,t=true){
return removeChars(A,e,t,isASCIIWhitespace)}
function removeChars(A,e,t,s){
let r=0;
let n=A.length-1;
if(e){
while(r<A.length&&s(A.charCodeAt(r)))r++}
if(t){
while(n>0&&s(A.charCodeAt(n)))n--}
return r===0&&n===A.length-1?A:A.slice(r,n+1)}
function isomorphicDecode(A){
const e=A.length;
if((2<<15)-1>e){
return String.fromCharCode.apply(null,A)}
let t="";
let s=0;
let r=(2<<15)-1;
while(s<e){
if(s+r>e){
r=e-s}
t+=String.fromCharCode.apply(null,A.subarray(s,s+=r))}
return t}
function minimizeSupportedMimeType(A){
switch(A.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":
return"text/javascript";case"application/json":case"text/json":
return"application/json";case"image/svg+xml":
return"image/svg+xml";case"text/xml":case"application/xml":
return"application/xml"}
if(A.subtype.endsWith("+json")){
return"application/json"}
if(A.subtype.endsWith("+xml")){
return"application/xml"}
return""}
A.exports={dataURLProcessor,URLSerializer,collectASequenceOfCodePoints,collectASequenceOfCodePointsFast,stringPercentDecode,parseMIMEType,collectAnHTTPQuotedString,serializeAMimeType,removeChars,removeHTTPWhitespace,minimizeSupportedMimeType,HTTP_TOKEN_CODEPOINTS:n,isomorphicDecode}}),66653:((A,e,t)=>{
"use strict";
const{kConnected:s,kSize:r}=t(36443);
let n=class CompatWeakRef{
constructor(A){
this.value=A}
deref(){
return this.value[s]===0&&this.value[r]===0?undefined:this.value}};
let o=class CompatFinalizer{
constructor(A){
this.finalizer=A}
register(A,e){
if(A.on){
A.on("disconnect",()=>{
if(A[s]===0&&A[r]===0){
this.finalizer(e)}})}}
unregister(A){}};
A.exports=function(){
if(process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")){
process._rawDebug("Using compatibility WeakRef and FinalizationRegistry");
return{WeakRef:n,FinalizationRegistry:o}}
return{WeakRef,FinalizationRegistry}}}),27114:((A,e,t)=>{
"use strict";
const{Blob:s,File:r}=t(4573);
const{kState:n}=t(93627);
const{webidl:o}=t(45893);
let i=class FileLike{
constructor(A,e,t={}){
const s=e;
const r=t.type;
const o=t.lastModified??Date.now();
this[n]={blobLike:A,name:s,type:r,lastModified:o}}
stream(...A){
o.brandCheck(this,i);
return this[n].blobLike.stream(...A)}
arrayBuffer(...A){
o.brandCheck(this,i);
return this[n].blobLike.arrayBuffer(...A)}
slice(...A){
o.brandCheck(this,i);
return this[n].blobLike.slice(...A)}
text(...A){
o.brandCheck(this,i);
return this[n].blobLike.text(...A)}
get size(){
o.brandCheck(this,i);
return this[n].blobLike.size}
get type(){
o.brandCheck(this,i);
return this[n].blobLike.type}
get name(){
o.brandCheck(this,i);
return this[n].name}
get lastModified(){
o.brandCheck(this,i);
return this[n].lastModified}
get[Symbol.toStringTag](){
return"File"}};
o.converters.Blob=o.interfaceConverter(s);
function isFileLike(A){
return A instanceof r||A&&(typeof A.stream==="function"||typeof A.arrayBuffer==="function")&&A[Symbol.toStringTag]==="File"}
A.exports={FileLike:i,isFileLike}}),50116:((A,e,t)=>{
"use strict";
const{isUSVString:s,bufferToLowerCasedHeaderName:r}=t(3440);
const{utf8DecodeBytes:n}=t(73168);
const{HTTP_TOKEN_CODEPOINTS:o,isomorphicDecode:i}=t(51900);
const{isFileLike:a}=t(27114);
const{makeEntry:Q}=t(35910);
const c=t(34589);
const{File:g}=t(4573);
const B=globalThis.File??g;
const E=Buffer.from('form-data; name="');
const I=Buffer.from("; filename");
const C=Buffer.from("--");
const l=Buffer.from("--\r\n");
function isAsciiString(A){
for(let e=0;e<A.length;++e){
if((A.charCodeAt(e)&~127)!==0){
return false}}
return true}
function validateBoundary(A){
const e=A.length;
if(e<27||e>70){
return false}
for(let t=0;t<e;++t){
const e=A.charCodeAt(t);
if(!(e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122||e===39||e===45||e===95)){
return false}}
return true}
function multipartFormDataParser(A,e){
c(e!=="failure"&&e.essence==="multipart/form-data");
const t=e.parameters.get("boundary");
if(t===undefined){
return"failure"}
const r=Buffer.from(`--${t}`,"utf8");
const o=[];
const i={position:0};
while(A[i.position]===13&&A[i.position+1]===10){
i.position+=2}
let g=A.length;
while(A[g-1]===10&&A[g-2]===13){
g-=2}
if(g!==A.length){
A=A.subarray(0,g)}
while(true){
if(A.subarray(i.position,i.position+r.length).equals(r)){
i.position+=r.length}else{
return"failure"}
if(i.position===A.length-2&&bufferStartsWith(A,C,i)||i.position===A.length-4&&bufferStartsWith(A,l,i)){
return o}
if(A[i.position]!==13||A[i.position+1]!==10){
return"failure"}
i.position+=2;
const e=parseMultipartFormDataHeaders(A,i);
if(e==="failure"){
return"failure"}
let{name:t,filename:g,contentType:E,encoding:I}=e;
i.position+=2;
let h;
{
const e=A.indexOf(r.subarray(2),i.position);
if(e===-1){
return"failure"}
h=A.subarray(i.position,e-4);
i.position+=h.length;
if(I==="base64"){
h=Buffer.from(h.toString(),"base64")}}
if(A[i.position]!==13||A[i.position+1]!==10){
return"failure"}else{
i.position+=2}
let u;
if(g!==null){
E??="text/plain";
if(!isAsciiString(E)){
E=""}
u=new B([h],g,{type:E})}else{
u=n(Buffer.from(h))}
c(s(t));
c(typeof u==="string"&&s(u)||a(u));
o.push(Q(t,u,g))}}
function parseMultipartFormDataHeaders(A,e){
let t=null;
let s=null;
let n=null;
let a=null;
while(true){
if(A[e.position]===13&&A[e.position+1]===10){
if(t===null){
return"failure"}
return{name:t,filename:s,contentType:n,encoding:a}}
let Q=collectASequenceOfBytes(A=>A!==10&&A!==13&&A!==58,A,e);
Q=removeChars(Q,true,true,A=>A===9||A===32);
if(!o.test(Q.toString())){
return"failure"}
if(A[e.position]!==58){
return"failure"}
e.position++;
collectASequenceOfBytes(A=>A===32||A===9,A,e);
switch(r(Q)){case"content-disposition":
{
t=s=null;
if(!bufferStartsWith(A,E,e)){
return"failure"}
e.position+=17;
t=parseMultipartFormDataName(A,e);
if(t===null){
return"failure"}
if(bufferStartsWith(A,I,e)){
let t=e.position+I.length;
if(A[t]===42){
e.position+=1;
t+=1}
if(A[t]!==61||A[t+1]!==34){
return"failure"}
e.position+=12;
s=parseMultipartFormDataName(A,e);
if(s===null){
return"failure"}}
break}case"content-type":
{
let t=collectASequenceOfBytes(A=>A!==10&&A!==13,A,e);
t=removeChars(t,false,true,A=>A===9||A===32);
n=i(t);
break}case"content-transfer-encoding":
{
let t=collectASequenceOfBytes(A=>A!==10&&A!==13,A,e);
t=removeChars(t,false,true,A=>A===9||A===32);
a=i(t);
break}default:
{
collectASequenceOfBytes(A=>A!==10&&A!==13,A,e)}}
if(A[e.position]!==13&&A[e.position+1]!==10){
return"failure"}else{
e.position+=2}}}
function parseMultipartFormDataName(A,e){
c(A[e.position-1]===34);
let t=collectASequenceOfBytes(A=>A!==10&&A!==13&&A!==34,A,e);
if(A[e.position]!==34){
return null}else{
e.position++}
t=new TextDecoder().decode(t).replace(/%0A/ig,"\n").replace(/%0D/ig,"\r").replace(/%22/g,'"');
return t}
function collectASequenceOfBytes(A,e,t){
let s=t.position;
while(s<e.length&&A(e[s])){
++s}
return e.subarray(t.position,t.position=s)}
function removeChars(A,e,t,s){
let r=0;
let n=A.length-1;
if(e){
while(r<A.length&&s(A[r]))r++}
if(t){
while(n>0&&s(A[n]))n--}
return r===0&&n===A.length-1?A:A.subarray(r,n+1)}
function bufferStartsWith(A,e,t){
if(A.length<e.length){
return false}
for(let s=0;s<e.length;s++){
if(e[s]!==A[t.position+s]){
return false}}
return true}
A.exports={multipartFormDataParser,validateBoundary}}),35910:((A,e,t)=>{
"use strict";
const{isBlobLike:s,iteratorMixin:r}=t(73168);
const{kState:n}=t(93627);
const{kEnumerableProperty:o}=t(3440);
const{FileLike:i,isFileLike:a}=t(27114);
const{webidl:Q}=t(45893);
const{File:c}=t(4573);
const g=t(57975);
const B=globalThis.File??c;
let E=class FormData{
constructor(A){
Q.util.markAsUncloneable(this);
if(A!==undefined){
throw Q.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]})}
this[n]=[]}
append(A,e,t=undefined){
Q.brandCheck(this,E);
const r="FormData.append";
Q.argumentLengthCheck(arguments,2,r);
if(arguments.length===3&&!s(e)){
throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'")}
A=Q.converters.USVString(A,r,"name");
e=s(e)?Q.converters.Blob(e,r,"value",{strict:false}):Q.converters.USVString(e,r,"value");
t=arguments.length===3?Q.converters.USVString(t,r,"filename"):undefined;
const o=makeEntry(A,e,t);
this[n].push(o)}
delete(A){
Q.brandCheck(this,E);
const e="FormData.delete";
Q.argumentLengthCheck(arguments,1,e);
A=Q.converters.USVString(A,e,"name");
this[n]=this[n].filter(e=>e.name!==A)}
get(A){
Q.brandCheck(this,E);
const e="FormData.get";
Q.argumentLengthCheck(arguments,1,e);
A=Q.converters.USVString(A,e,"name");
const t=this[n].findIndex(e=>e.name===A);
if(t===-1){
return null}
return this[n][t].value}
getAll(A){
Q.brandCheck(this,E);
const e="FormData.getAll";
Q.argumentLengthCheck(arguments,1,e);
A=Q.converters.USVString(A,e,"name");
return this[n].filter(e=>e.name===A).map(A=>A.value)}
has(A){
Q.brandCheck(this,E);
const e="FormData.has";
Q.argumentLengthCheck(arguments,1,e);
A=Q.converters.USVString(A,e,"name");
return this[n].findIndex(e=>e.name===A)!==-1}
set(A,e,t=undefined){
Q.brandCheck(this,E);
const r="FormData.set";
Q.argumentLengthCheck(arguments,2,r);
if(arguments.length===3&&!s(e)){
throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'")}
A=Q.converters.USVString(A,r,"name");
e=s(e)?Q.converters.Blob(e,r,"name",{strict:false}):Q.converters.USVString(e,r,"name");
t=arguments.length===3?Q.converters.USVString(t,r,"name"):undefined;
const o=makeEntry(A,e,t);
const i=this[n].findIndex(e=>e.name===A);
if(i!==-1){
this[n]=[...this[n].slice(0,i),o,...this[n].slice(i+1).filter(e=>e.name!==A)]}else{
this[n].push(o)}}
[g.inspect.custom](A,e){
const t=this[n].reduce((A,e)=>{
if(A[e.name]){
if(Array.isArray(A[e.name])){
A[e.name].push(e.value)}else{
A[e.name]=[A[e.name],e.value]}}else{
A[e.name]=e.value}
return A},{__proto__:null});
e.depth??=A;
e.colors??=true;
const s=g.formatWithOptions(e,t);
return`FormData ${s.slice(s.indexOf("]")+2)}`}};
r("FormData",E,n,"name","value");
Object.defineProperties(E.prototype,{append:o,delete:o,get:o,getAll:o,has:o,set:o,[Symbol.toStringTag]:{value:"FormData",configurable:true}});
function makeEntry(A,e,t){
if(typeof e==="string"){}else{
if(!a(e)){
e=e instanceof Blob?new B([e],"blob",{type:e.type}):new i(e,"blob",{type:e.type})}
if(t!==undefined){
const A={type:e.type,lastModified:e.lastModified};
e=e instanceof c?new B([e],t,A):new i(e,t,A)}}
return{name:A,value:e}}
A.exports={FormData:E,makeEntry}}),51059:(A=>{
"use strict";
const e=Symbol.for("undici.globalOrigin.1");
function getGlobalOrigin(){
return globalThis[e]}
function setGlobalOrigin(A){
if(A===undefined){
Object.defineProperty(globalThis,e,{value:undefined,writable:true,enumerable:false,configurable:false});
return}
const t=new URL(A);
if(t.protocol!=="http:"&&t.protocol!=="https:"){
throw new TypeError(`Only http & https urls are allowed, received ${t.protocol}`)}
Object.defineProperty(globalThis,e,{value:t,writable:true,enumerable:false,configurable:false})}
A.exports={getGlobalOrigin,setGlobalOrigin}}),60660:((A,e,t)=>{
"use strict";
const{kConstruct:s}=t(36443);
const{kEnumerableProperty:r}=t(3440);
const{iteratorMixin:n,isValidHeaderName:o,isValidHeaderValue:i}=t(73168);
const{webidl:a}=t(45893);
const Q=t(34589);
const c=t(57975);
const g=Symbol("headers map");
const B=Symbol("headers map sorted");
function isHTTPWhiteSpaceCharCode(A){
return A===10||A===13||A===9||A===32}
function headerValueNormalize(A){
let e=0;
let t=A.length;
while(t>e&&isHTTPWhiteSpaceCharCode(A.charCodeAt(t-1)))--t;
while(t>e&&isHTTPWhiteSpaceCharCode(A.charCodeAt(e)))++e;
return e===0&&t===A.length?A:A.substring(e,t)}
function fill(A,e){
if(Array.isArray(e)){
for(let t=0;t<e.length;++t){
const s=e[t];
if(s.length!==2){
throw a.errors.exception({header:"Headers constructor",message:`expected name/value pair to be length 2, found ${s.length}.`})}
appendHeader(A,s[0],s[1])}}else if(typeof e==="object"&&e!==null){
const t=Object.keys(e);
for(let s=0;s<t.length;++s){
appendHeader(A,t[s],e[t[s]])}}else{
throw a.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}}
function appendHeader(A,e,t){
t=headerValueNormalize(t);
if(!o(e)){
throw a.errors.invalidArgument({prefix:"Headers.append",value:e,type:"header name"})}else if(!i(t)){
throw a.errors.invalidArgument({prefix:"Headers.append",value:t,type:"header value"})}
if(C(A)==="immutable"){
throw new TypeError("immutable")}
return h(A).append(e,t,false)}
function compareHeaderName(A,e){
return A[0]<e[0]?-1:1}
let E=class HeadersList{
cookies=null;
constructor(A){
if(A instanceof E){
this[g]=new Map(A[g]);
this[B]=A[B];
this.cookies=A.cookies===null?null:[...A.cookies]}else{
this[g]=new Map(A);
this[B]=null}}
contains(A,e){
return this[g].has(e?A:A.toLowerCase())}
clear(){
this[g].clear();
this[B]=null;
this.cookies=null}
append(A,e,t){
this[B]=null;
const s=t?A:A.toLowerCase();
const r=this[g].get(s);
if(r){
const A=s==="cookie"?"; ":", ";
this[g].set(s,{name:r.name,value:`${r.value}${A}${e}`})}else{
this[g].set(s,{name:A,value:e})}
if(s==="set-cookie"){
(this.cookies??=[]).push(e)}}
set(A,e,t){
this[B]=null;
const s=t?A:A.toLowerCase();
if(s==="set-cookie"){
this.cookies=[e]}
this[g].set(s,{name:A,value:e})}
delete(A,e){
this[B]=null;
if(!e)A=A.toLowerCase();
if(A==="set-cookie"){
this.cookies=null}
this[g].delete(A)}
get(A,e){
return this[g].get(e?A:A.toLowerCase())?.value??null}
*[Symbol.iterator](){
for(const{0:A,1:{value:e}}of this[g]){
yield[A,e]}}
get entries(){
const A={};
if(this[g].size!==0){
for(const{name:e,value:t}of this[g].values()){
A[e]=t}}
return A}
rawValues(){
return this[g].values()}
get entriesList(){
const A=[];
if(this[g].size!==0){
for(const{0:e,1:{name:t,value:s}}of this[g]){
if(e==="set-cookie"){
for(const e of this.cookies){
A.push([t,e])}}else{
A.push([t,s])}}}
return A}
toSortedArray(){
const A=this[g].size;
const e=new Array(A);
if(A<=32){
if(A===0){
return e}
const t=this[g][Symbol.iterator]();
const s=t.next().value;
e[0]=[s[0],s[1].value];
Q(s[1].value!==null);
for(let s=1,r=0,n=0,o=0,i=0,a,c;s<A;++s){
c=t.next().value;
a=e[s]=[c[0],c[1].value];
Q(a[1]!==null);
o=0;
n=s;
while(o<n){
i=o+(n-o>>1);
if(e[i][0]<=a[0]){
o=i+1}else{
n=i}}
if(s!==i){
r=s;
while(r>o){
e[r]=e[--r]}
e[o]=a}}
if(!t.next().done){
throw new TypeError("Unreachable")}
return e}else{
let A=0;
for(const{0:t,1:{value:s}}of this[g]){
e[A++]=[t,s];
Q(s!==null)}
return e.sort(compareHeaderName)}}};
let I=class Headers{
#P;
#q;
constructor(A=undefined){
a.util.markAsUncloneable(this);
if(A===s){
return}
this.#q=new E;
this.#P="none";
if(A!==undefined){
A=a.converters.HeadersInit(A,"Headers contructor","init");
fill(this,A)}}
append(A,e){
a.brandCheck(this,I);
a.argumentLengthCheck(arguments,2,"Headers.append");
const t="Headers.append";
A=a.converters.ByteString(A,t,"name");
e=a.converters.ByteString(e,t,"value");
return appendHeader(this,A,e)}
delete(A){
a.brandCheck(this,I);
a.argumentLengthCheck(arguments,1,"Headers.delete");
const e="Headers.delete";
A=a.converters.ByteString(A,e,"name");
if(!o(A)){
throw a.errors.invalidArgument({prefix:"Headers.delete",value:A,type:"header name"})}
if(this.#P==="immutable"){
throw new TypeError("immutable")}
if(!this.#q.contains(A,false)){
return}
this.#q.delete(A,false)}
get(A){
a.brandCheck(this,I);
a.argumentLengthCheck(arguments,1,"Headers.get");
const e="Headers.get";
A=a.converters.ByteString(A,e,"name");
if(!o(A)){
throw a.errors.invalidArgument({prefix:e,value:A,type:"header name"})}
return this.#q.get(A,false)}
has(A){
a.brandCheck(this,I);
a.argumentLengthCheck(arguments,1,"Headers.has");
const e="Headers.has";
A=a.converters.ByteString(A,e,"name");
if(!o(A)){
throw a.errors.invalidArgument({prefix:e,value:A,type:"header name"})}
return this.#q.contains(A,false)}
set(A,e){
a.brandCheck(this,I);
a.argumentLengthCheck(arguments,2,"Headers.set");
const t="Headers.set";
A=a.converters.ByteString(A,t,"name");
e=a.converters.ByteString(e,t,"value");
e=headerValueNormalize(e);
if(!o(A)){
throw a.errors.invalidArgument({prefix:t,value:A,type:"header name"})}else if(!i(e)){
throw a.errors.invalidArgument({prefix:t,value:e,type:"header value"})}
if(this.#P==="immutable"){
throw new TypeError("immutable")}
this.#q.set(A,e,false)}
getSetCookie(){
a.brandCheck(this,I);
const A=this.#q.cookies;
if(A){
return[...A]}
return[]}
get[B](){
if(this.#q[B]){
return this.#q[B]}
const A=[];
const e=this.#q.toSortedArray();
const t=this.#q.cookies;
if(t===null||t.length===1){
return this.#q[B]=e}
for(let s=0;s<e.length;++s){
const{0:r,1:n}=e[s];
if(r==="set-cookie"){
for(let e=0;e<t.length;++e){
A.push([r,t[e]])}}else{
A.push([r,n])}}
return this.#q[B]=A}
[c.inspect.custom](A,e){
e.depth??=A;
return`Headers ${c.formatWithOptions(e,this.#q.entries)}`}
static getHeadersGuard(A){
return A.#P}
static setHeadersGuard(A,e){
A.#P=e}
static getHeadersList(A){
return A.#q}
static setHeadersList(A,e){
A.#q=e}};
const{getHeadersGuard:C,setHeadersGuard:l,getHeadersList:h,setHeadersList:u}=I;
Reflect.deleteProperty(I,"getHeadersGuard");
Reflect.deleteProperty(I,"setHeadersGuard");
Reflect.deleteProperty(I,"getHeadersList");
Reflect.deleteProperty(I,"setHeadersList");
n("Headers",I,B,0,1);
Object.defineProperties(I.prototype,{append:r,delete:r,get:r,has:r,set:r,getSetCookie:r,[Symbol.toStringTag]:{value:"Headers",configurable:true},[c.inspect.custom]:{enumerable:false}});
a.converters.HeadersInit=function(A,e,t){
if(a.util.Type(A)==="Object"){
const s=Reflect.get(A,Symbol.iterator);
if(!c.types.isProxy(A)&&s===I.prototype.entries){
try{
return h(A).entriesList}catch{}}
if(typeof s==="function"){
return a.converters["sequence<sequence<ByteString>>"](A,e,t,s.bind(A))}
return a.converters["record<ByteString, ByteString>"](A,e,t)}
throw a.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})};
A.exports={fill,compareHeaderName,Headers:I,HeadersList:E,getHeadersGuard:C,setHeadersGuard:l,setHeadersList:u,getHeadersList:h}}),54398:((A,e,t)=>{
"use strict";
const{makeNetworkError:s,makeAppropriateNetworkError:r,filterResponse:n,makeResponse:o,fromInnerResponse:i}=t(99051);
const{HeadersList:a}=t(60660);
const{Request:Q,cloneRequest:c}=t(9967);
const g=t(38522);
const{bytesMatch:B,makePolicyContainer:E,clonePolicyContainer:I,requestBadPort:C,TAOCheck:l,appendRequestOriginHeader:h,responseLocationURL:u,requestCurrentURL:f,setRequestReferrerPolicyOnRedirect:d,tryUpgradeRequestToAPotentiallyTrustworthyURL:w,createOpaqueTimingInfo:y,appendFetchMetadata:D,corsCheck:p,crossOriginResourcePolicyCheck:F,determineRequestsReferrer:R,coarsenedSharedCurrentTime:k,createDeferredPromise:m,isBlobLike:b,sameOrigin:N,isCancelled:S,isAborted:M,isErrorLike:U,fullyReadBody:L,readableStreamClose:T,isomorphicEncode:Y,urlIsLocal:G,urlIsHttpHttpsScheme:J,urlHasHttpsScheme:H,clampAndCoarsenConnectionTimingInfo:V,simpleRangeHeaderValue:v,buildContentRange:x,createInflate:W,extractMimeType:O}=t(73168);
const{kState:P,kDispatcher:q}=t(93627);
const Z=t(34589);
const{safelyExtractBody:z,extractBody:K}=t(84492);
const{redirectStatusSet:X,nullBodyStatus:_,safeMethodsSet:j,requestBodyHeader:$,subresourceSet:AA}=t(4495);
const Ae=t(78474);
const{Readable:At,pipeline:As,finished:Ar}=t(57075);
const{addAbortListener:An,isErrored:Ao,isReadable:Ai,bufferToLowerCasedHeaderName:Aa}=t(3440);
const{dataURLProcessor:AQ,serializeAMimeType:Ac,minimizeSupportedMimeType:Ag}=t(51900);
const{getGlobalDispatcher:AB}=t(32581);
const{webidl:AE}=t(45893);
const{STATUS_CODES:AI}=t(37067);
const AC=["GET","HEAD"];
const Al=typeof __UNDICI_IS_NODE__!=="undefined"||typeof esbuildDetection!=="undefined"?"node":"undici";
let Ah;
let Au=class Fetch extends Ae{
constructor(A){
super();
this.dispatcher=A;
this.connection=null;
this.dump=false;
this.state="ongoing"}
terminate(A){
if(this.state!=="ongoing"){
return}
this.state="terminated";
this.connection?.destroy(A);
this.emit("terminated",A)}
abort(A){
if(this.state!=="ongoing"){
return}
this.state="aborted";
if(!A){
A=new DOMException("The operation was aborted.","AbortError")}
this.serializedAbortReason=A;
this.connection?.destroy(A);
this.emit("terminated",A)}};
function handleFetchDone(A){
finalizeAndReportTiming(A,"fetch")}
function fetch(A,e=undefined){
AE.argumentLengthCheck(arguments,1,"globalThis.fetch");
let t=m();
let s;
try{
s=new Q(A,e)}catch(A){
t.reject(A);
return t.promise}
const r=s[P];
if(s.signal.aborted){
abortFetch(t,r,null,s.signal.reason);
return t.promise}
const n=r.client.globalObject;
if(n?.constructor?.name==="ServiceWorkerGlobalScope"){
r.serviceWorkers="none"}
let o=null;
let a=false;
let c=null;
An(s.signal,()=>{
a=true;
Z(c!=null);
c.abort(s.signal.reason);
const A=o?.deref();
abortFetch(t,r,A,s.signal.reason)});
const processResponse=A=>{
if(a){
return}
if(A.aborted){
abortFetch(t,r,o,c.serializedAbortReason);
return}
if(A.type==="error"){
t.reject(new TypeError("fetch failed",{cause:A.error}));
return}
o=new WeakRef(i(A,"immutable"));
t.resolve(o.deref());
t=null};
c=fetching({request:r,processResponseEndOfBody:handleFetchDone,processResponse,dispatcher:s[q]});
return t.promise}
function finalizeAndReportTiming(A,e="other"){
if(A.type==="error"&&A.aborted){
return}
if(!A.urlList?.length){
return}
const t=A.urlList[0];
let s=A.timingInfo;
let r=A.cacheState;
if(!J(t)){
return}
if(s===null){
return}
if(!A.timingAllowPassed){
s=y({startTime:s.startTime});
r=""}
s.endTime=k();
A.timingInfo=s;
Af(s,t.href,e,globalThis,r)}
const Af=performance.markResourceTiming;
function abortFetch(A,e,t,s){
if(A){
A.reject(s)}
if(e.body!=null&&Ai(e.body?.stream)){
e.body.stream.cancel(s).catch(A=>{
if(A.code==="ERR_INVALID_STATE"){
return}
throw A})}
if(t==null){
return}
const r=t[P];
if(r.body!=null&&Ai(r.body?.stream)){
r.body.stream.cancel(s).catch(A=>{
if(A.code==="ERR_INVALID_STATE"){
return}
throw A})}}
function fetching({request:A,processRequestBodyChunkLength:e,processRequestEndOfBody:t,processResponse:s,processResponseEndOfBody:r,processResponseConsumeBody:n,useParallelQueue:o=false,dispatcher:i=AB()}){
Z(i);
let a=null;
let Q=false;
if(A.client!=null){
a=A.client.globalObject;
Q=A.client.crossOriginIsolatedCapability}
const c=k(Q);
const g=y({startTime:c});
const B={controller:new Au(i),request:A,timingInfo:g,processRequestBodyChunkLength:e,processRequestEndOfBody:t,processResponse:s,processResponseConsumeBody:n,processResponseEndOfBody:r,taskDestination:a,crossOriginIsolatedCapability:Q};
Z(!A.body||A.body.stream);
if(A.window==="client"){
A.window=A.client?.globalObject?.constructor?.name==="Window"?A.client:"no-window"}
if(A.origin==="client"){
A.origin=A.client.origin}
if(A.policyContainer==="client"){
if(A.client!=null){
A.policyContainer=I(A.client.policyContainer)}else{
A.policyContainer=E()}}
if(!A.headersList.contains("accept",true)){
const e="*/*";
A.headersList.append("accept",e,true)}
if(!A.headersList.contains("accept-language",true)){
A.headersList.append("accept-language","*",true)}
if(A.priority===null){}
if(AA.has(A.destination)){}
mainFetch(B).catch(A=>{
B.controller.terminate(A)});
return B.controller}
async function mainFetch(A,e=false){
const t=A.request;
let r=null;
if(t.localURLsOnly&&!G(f(t))){
r=s("local URLs only")}
w(t);
if(C(t)==="blocked"){
r=s("bad port")}
if(t.referrerPolicy===""){
t.referrerPolicy=t.policyContainer.referrerPolicy}
if(t.referrer!=="no-referrer"){
t.referrer=R(t)}
if(r===null){
r=await (async()=>{
const e=f(t);
if(N(e,t.url)&&t.responseTainting==="basic"||e.protocol==="data:"||t.mode==="navigate"||t.mode==="websocket"){
t.responseTainting="basic";
return await schemeFetch(A)}
if(t.mode==="same-origin"){
return s('request mode cannot be "same-origin"')}
if(t.mode==="no-cors"){
if(t.redirect!=="follow"){
return s('redirect mode cannot be "follow" for "no-cors" request')}
t.responseTainting="opaque";
return await schemeFetch(A)}
if(!J(f(t))){
return s("URL scheme must be a HTTP(S) scheme")}
t.responseTainting="cors";
return await httpFetch(A)})()}
if(e){
return r}
if(r.status!==0&&!r.internalResponse){
if(t.responseTainting==="cors"){}
if(t.responseTainting==="basic"){
r=n(r,"basic")}else if(t.responseTainting==="cors"){
r=n(r,"cors")}else if(t.responseTainting==="opaque"){
r=n(r,"opaque")}else{
Z(false)}}
let o=r.status===0?r:r.internalResponse;
if(o.urlList.length===0){
o.urlList.push(...t.urlList)}
if(!t.timingAllowFailed){
r.timingAllowPassed=true}
if(r.type==="opaque"&&o.status===206&&o.rangeRequested&&!t.headers.contains("range",true)){
r=o=s()}
if(r.status!==0&&(t.method==="HEAD"||t.method==="CONNECT"||_.includes(o.status))){
o.body=null;
A.controller.dump=true}
if(t.integrity){
const processBodyError=e=>fetchFinale(A,s(e));
if(t.responseTainting==="opaque"||r.body==null){
processBodyError(r.error);
return}
const processBody=e=>{
if(!B(e,t.integrity)){
processBodyError("integrity mismatch");
return}
r.body=z(e)[0];
fetchFinale(A,r)};
await L(r.body,processBody,processBodyError)}else{
fetchFinale(A,r)}}
function schemeFetch(A){
if(S(A)&&A.request.redirectCount===0){
return Promise.resolve(r(A))}
const{request:e}=A;
const{protocol:n}=f(e);
switch(n){case"about:":
{
return Promise.resolve(s("about scheme is not supported"))}case"blob:":
{
if(!Ah){
Ah=t(4573).resolveObjectURL}
const A=f(e);
if(A.search.length!==0){
return Promise.resolve(s("NetworkError when attempting to fetch resource."))}
const r=Ah(A.toString());
if(e.method!=="GET"||!b(r)){
return Promise.resolve(s("invalid method"))}
const n=o();
const i=r.size;
const a=Y(`${i}`);
const Q=r.type;
if(!e.headersList.contains("range",true)){
const A=K(r);
n.statusText="OK";
n.body=A[0];
n.headersList.set("content-length",a,true);
n.headersList.set("content-type",Q,true)}else{
n.rangeRequested=true;
const A=e.headersList.get("range",true);
const t=v(A,true);
if(t==="failure"){
return Promise.resolve(s("failed to fetch the data URL"))}
let{rangeStartValue:o,rangeEndValue:a}=t;
if(o===null){
o=i-a;
a=o+a-1}else{
if(o>=i){
return Promise.resolve(s("Range start is greater than the blob's size."))}
if(a===null||a>=i){
a=i-1}}
const c=r.slice(o,a,Q);
const g=K(c);
n.body=g[0];
const B=Y(`${c.size}`);
const E=x(o,a,i);
n.status=206;
n.statusText="Partial Content";
n.headersList.set("content-length",B,true);
n.headersList.set("content-type",Q,true);
n.headersList.set("content-range",E,true)}
return Promise.resolve(n)}case"data:":
{
const A=f(e);
const t=AQ(A);
if(t==="failure"){
return Promise.resolve(s("failed to fetch the data URL"))}
const r=Ac(t.mimeType);
return Promise.resolve(o({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:r}]],body:z(t.body)[0]}))}case"file:":
{
return Promise.resolve(s("not implemented... yet..."))}case"http:":case"https:":
{
return httpFetch(A).catch(A=>s(A))}default:
{
return Promise.resolve(s("unknown scheme"))}}}
function finalizeResponse(A,e){
A.request.done=true;
if(A.processResponseDone!=null){
queueMicrotask(()=>A.processResponseDone(e))}}
function fetchFinale(A,e){
let t=A.timingInfo;
const processResponseEndOfBody=()=>{
const s=Date.now();
if(A.request.destination==="document"){
A.controller.fullTimingInfo=t}
A.controller.reportTimingSteps=()=>{
if(A.request.url.protocol!=="https:"){
return}
t.endTime=s;
let r=e.cacheState;
const n=e.bodyInfo;
if(!e.timingAllowPassed){
t=y(t);
r=""}
let o=0;
if(A.request.mode!=="navigator"||!e.hasCrossOriginRedirects){
o=e.status;
const A=O(e.headersList);
if(A!=="failure"){
n.contentType=Ag(A)}}
if(A.request.initiatorType!=null){
Af(t,A.request.url.href,A.request.initiatorType,globalThis,r,n,o)}};
const processResponseEndOfBodyTask=()=>{
A.request.done=true;
if(A.processResponseEndOfBody!=null){
queueMicrotask(()=>A.processResponseEndOfBody(e))}
if(A.request.initiatorType!=null){
A.controller.reportTimingSteps()}};
queueMicrotask(()=>processResponseEndOfBodyTask())};
if(A.processResponse!=null){
queueMicrotask(()=>{
A.processResponse(e);
A.processResponse=null})}
const s=e.type==="error"?e:e.internalResponse??e;
if(s.body==null){
processResponseEndOfBody()}else{
Ar(s.body.stream,()=>{
processResponseEndOfBody()})}}
async function httpFetch(A){
const e=A.request;
let t=null;
let r=null;
const n=A.timingInfo;
if(e.serviceWorkers==="all"){}
if(t===null){
if(e.redirect==="follow"){
e.serviceWorkers="none"}
r=t=await httpNetworkOrCacheFetch(A);
if(e.responseTainting==="cors"&&p(e,t)==="failure"){
return s("cors failure")}
if(l(e,t)==="failure"){
e.timingAllowFailed=true}}
if((e.responseTainting==="opaque"||t.type==="opaque")&&F(e.origin,e.client,e.destination,r)==="blocked"){
return s("blocked")}
if(X.has(r.status)){
if(e.redirect!=="manual"){
A.controller.connection.destroy(undefined,false)}
if(e.redirect==="error"){
t=s("unexpected redirect")}else if(e.redirect==="manual"){
t=r}else if(e.redirect==="follow"){
t=await httpRedirectFetch(A,t)}else{
Z(false)}}
t.timingInfo=n;
return t}
function httpRedirectFetch(A,e){
const t=A.request;
const r=e.internalResponse?e.internalResponse:e;
let n;
try{
n=u(r,f(t).hash);
if(n==null){
return e}}catch(A){
return Promise.resolve(s(A))}
if(!J(n)){
return Promise.resolve(s("URL scheme must be a HTTP(S) scheme"))}
if(t.redirectCount===20){
return Promise.resolve(s("redirect count exceeded"))}
t.redirectCount+=1;
if(t.mode==="cors"&&(n.username||n.password)&&!N(t,n)){
return Promise.resolve(s('cross origin not allowed for request mode "cors"'))}
if(t.responseTainting==="cors"&&(n.username||n.password)){
return Promise.resolve(s('URL cannot contain credentials for request mode "cors"'))}
if(r.status!==303&&t.body!=null&&t.body.source==null){
return Promise.resolve(s())}
if([301,302].includes(r.status)&&t.method==="POST"||r.status===303&&!AC.includes(t.method)){
t.method="GET";
t.body=null;
for(const A of $){
t.headersList.delete(A)}}
if(!N(f(t),n)){
t.headersList.delete("authorization",true);
t.headersList.delete("proxy-authorization",true);
t.headersList.delete("cookie",true);
t.headersList.delete("host",true)}
if(t.body!=null){
Z(t.body.source!=null);
t.body=z(t.body.source)[0]}
const o=A.timingInfo;
o.redirectEndTime=o.postRedirectStartTime=k(A.crossOriginIsolatedCapability);
if(o.redirectStartTime===0){
o.redirectStartTime=o.startTime}
t.urlList.push(n);
d(t,r);
return mainFetch(A,true)}
async function httpNetworkOrCacheFetch(A,e=false,t=false){
const n=A.request;
let o=null;
let i=null;
let a=null;
const Q=null;
const g=false;
if(n.window==="no-window"&&n.redirect==="error"){
o=A;
i=n}else{
i=c(n);
o={...A};
o.request=i}
const B=n.credentials==="include"||n.credentials==="same-origin"&&n.responseTainting==="basic";
const E=i.body?i.body.length:null;
let I=null;
if(i.body==null&&["POST","PUT"].includes(i.method)){
I="0"}
if(E!=null){
I=Y(`${E}`)}
if(I!=null){
i.headersList.append("content-length",I,true)}
if(E!=null&&i.keepalive){}
if(i.referrer instanceof URL){
i.headersList.append("referer",Y(i.referrer.href),true)}
h(i);
D(i);
if(!i.headersList.contains("user-agent",true)){
i.headersList.append("user-agent",Al)}
if(i.cache==="default"&&(i.headersList.contains("if-modified-since",true)||i.headersList.contains("if-none-match",true)||i.headersList.contains("if-unmodified-since",true)||i.headersList.contains("if-match",true)||i.headersList.contains("if-range",true))){
i.cache="no-store"}
if(i.cache==="no-cache"&&!i.preventNoCacheCacheControlHeaderModification&&!i.headersList.contains("cache-control",true)){
i.headersList.append("cache-control","max-age=0",true)}
if(i.cache==="no-store"||i.cache==="reload"){
if(!i.headersList.contains("pragma",true)){
i.headersList.append("pragma","no-cache",true)}
if(!i.headersList.contains("cache-control",true)){
i.headersList.append("cache-control","no-cache",true)}}
if(i.headersList.contains("range",true)){
i.headersList.append("accept-encoding","identity",true)}
if(!i.headersList.contains("accept-encoding",true)){
if(H(f(i))){
i.headersList.append("accept-encoding","br, gzip, deflate",true)}else{
i.headersList.append("accept-encoding","gzip, deflate",true)}}
i.headersList.delete("host",true);
if(B){}
if(Q==null){
i.cache="no-store"}
if(i.cache!=="no-store"&&i.cache!=="reload"){}
if(a==null){
if(i.cache==="only-if-cached"){
return s("only if cached")}
const A=await httpNetworkFetch(o,B,t);
if(!j.has(i.method)&&A.status>=200&&A.status<=399){}
if(g&&A.status===304){}
if(a==null){
a=A}}
a.urlList=[...i.urlList];
if(i.headersList.contains("range",true)){
a.rangeRequested=true}
a.requestIncludesCredentials=B;
if(a.status===407){
if(n.window==="no-window"){
return s()}
if(S(A)){
return r(A)}
return s("proxy authentication required")}
if(a.status===421&&!t&&(n.body==null||n.body.source!=null)){
if(S(A)){
return r(A)}
A.controller.connection.destroy();
a=await httpNetworkOrCacheFetch(A,e,true)}
if(e){}
return a}
async function httpNetworkFetch(A,e=false,t=false){
Z(!A.controller.connection||A.controller.connection.destroyed);
A.controller.connection={abort:null,destroyed:false,destroy(A,e=true){
if(!this.destroyed){
this.destroyed=true;
if(e){
this.abort?.(A??new DOMException("The operation was aborted.","AbortError"))}}}};
const n=A.request;
let i=null;
const Q=A.timingInfo;
const c=null;
if(c==null){
n.cache="no-store"}
const B=t?"yes":"no";
if(n.mode==="websocket"){}else{}
let E=null;
if(n.body==null&&A.processRequestEndOfBody){
queueMicrotask(()=>A.processRequestEndOfBody())}else if(n.body!=null){
const processBodyChunk=async function*(e){
if(S(A)){
return}
yield e;
A.processRequestBodyChunkLength?.(e.byteLength)};
const processEndOfBody=()=>{
if(S(A)){
return}
if(A.processRequestEndOfBody){
A.processRequestEndOfBody()}};
const processBodyError=e=>{
if(S(A)){
return}
if(e.name==="AbortError"){
A.controller.abort()}else{
A.controller.terminate(e)}};
E=async function*(){
try{
for await(const A of n.body.stream){
yield*processBodyChunk(A)}
processEndOfBody()}catch(A){
processBodyError(A)}}()}
try{
const{body:e,status:t,statusText:s,headersList:r,socket:n}=await dispatch({body:E});
if(n){
i=o({status:t,statusText:s,headersList:r,socket:n})}else{
const n=e[Symbol.asyncIterator]();
A.controller.next=()=>n.next();
i=o({status:t,statusText:s,headersList:r})}}catch(e){
if(e.name==="AbortError"){
A.controller.connection.destroy();
return r(A,e)}
return s(e)}
const pullAlgorithm=async()=>{
await A.controller.resume()};
const cancelAlgorithm=e=>{
if(!S(A)){
A.controller.abort(e)}};
const I=new ReadableStream({async start(e){
A.controller.controller=e},async pull(A){
await pullAlgorithm(A)},async cancel(A){
await cancelAlgorithm(A)},type:"bytes"});
i.body={stream:I,source:null,length:null};
if(!A.controller.resume){
A.controller.on("terminated",onAborted)}
A.controller.resume=async()=>{
while(true){
let e;
let t;
try{
const{done:t,value:s}=await A.controller.next();
if(M(A)){
break}
e=t?undefined:s}catch(s){
if(A.controller.ended&&!Q.encodedBodySize){
e=undefined}else{
e=s;
t=true}}
if(e===undefined){
T(A.controller.controller);
finalizeResponse(A,i);
return}
Q.decodedBodySize+=e?.byteLength??0;
if(t){
A.controller.terminate(e);
return}
const s=new Uint8Array(e);
if(s.byteLength){
A.controller.controller.enqueue(s)}
if(Ao(I)){
A.controller.terminate();
return}
if(A.controller.controller.desiredSize<=0){
return}}};
function onAborted(e){
if(M(A)){
i.aborted=true;
if(Ai(I)){
A.controller.controller.error(A.controller.serializedAbortReason)}}else{
if(Ai(I)){
A.controller.controller.error(new TypeError("terminated",{cause:U(e)?e:undefined}))}}
A.controller.connection.destroy()}
return i;
function dispatch({body:e}){
const t=f(n);
const s=A.controller.dispatcher;
return new Promise((r,o)=>s.dispatch({path:t.pathname+t.search,origin:t.origin,method:n.method,body:s.isMockActive?n.body&&(n.body.source||n.body.stream):e,headers:n.headersList.entries,maxRedirections:0,upgrade:n.mode==="websocket"?"websocket":undefined},{body:null,abort:null,onConnect(e){
const{connection:t}=A.controller;
Q.finalConnectionTimingInfo=V(undefined,Q.postRedirectStartTime,A.crossOriginIsolatedCapability);
if(t.destroyed){
e(new DOMException("The operation was aborted.","AbortError"))}else{
A.controller.on("terminated",e);
this.abort=t.abort=e}
Q.finalNetworkRequestStartTime=k(A.crossOriginIsolatedCapability)},onResponseStarted(){
Q.finalNetworkResponseStartTime=k(A.crossOriginIsolatedCapability)},onHeaders(A,e,t,s){
if(A<200){
return}
let o="";
const i=new a;
for(let A=0;A<e.length;A+=2){
i.append(Aa(e[A]),e[A+1].toString("latin1"),true)}
o=i.get("location",true);
const Q=[];
const c=o&&n.redirect==="follow"&&X.has(A);
if(n.method!=="HEAD"&&n.method!=="CONNECT"&&!_.includes(A)&&!c){
const A=i.get("content-encoding",true);
const e=A?A.toLowerCase().split(","):[];
const t=5;
if(e.length>t){
this.abort(new Error(`too many content-encodings in response: ${e.length}, maximum allowed is ${t}`));
return true}
for(let A=e.length-1;A>=0;--A){
const t=e[A].trim();
if(t==="x-gzip"||t==="gzip"){
Q.push(g.createGunzip({flush:g.constants.Z_SYNC_FLUSH,finishFlush:g.constants.Z_SYNC_FLUSH}))}else if(t==="deflate"){
Q.push(W({flush:g.constants.Z_SYNC_FLUSH,finishFlush:g.constants.Z_SYNC_FLUSH}))}else if(t==="br"){
Q.push(g.createBrotliDecompress({flush:g.constants.BROTLI_OPERATION_FLUSH,finishFlush:g.constants.BROTLI_OPERATION_FLUSH}))}else{
Q.length=0;
break}}}
this.body=new At({read:t});
const B=this.onError.bind(this);
r({status:A,statusText:s,headersList:i,body:Q.length?As(this.body,...Q,A=>{
if(A){
this.onError(A)}}).on("error",B):this.body.on("error",B)});
return true},onData(e){
if(A.controller.dump){
return}
const t=e;
Q.encodedBodySize+=t.byteLength;
return this.body.push(t)},onComplete(){
if(this.abort){
A.controller.off("terminated",this.abort)}
A.controller.ended=true;
this.body.push(null)},onError(e){
if(this.abort){
A.controller.off("terminated",this.abort)}
this.body?.destroy(e);
A.controller.terminate(e);
o(e)},onUpgrade(A,e,t){
if(A!==101){
return}
const s=new a;
for(let A=0;A<e.length;A+=2){
s.append(Aa(e[A]),e[A+1].toString("latin1"),true)}
r({status:A,statusText:AI[A],headersList:s,socket:t});
return true}}))}}
A.exports={fetch,Fetch:Au,fetching,finalizeAndReportTiming}}),9967:((A,e,t)=>{
"use strict";
const{extractBody:s,mixinBody:r,cloneBody:n,bodyUnusable:o}=t(84492);
const{Headers:i,fill:a,HeadersList:Q,setHeadersGuard:c,getHeadersGuard:g,setHeadersList:B,getHeadersList:E}=t(60660);
const{FinalizationRegistry:I}=t(66653)();
const C=t(3440);
const l=t(57975);
const{isValidHTTPToken:h,sameOrigin:u,environmentSettingsObject:f}=t(73168);
const{forbiddenMethodsSet:d,corsSafeListedMethodsSet:w,referrerPolicy:y,requestRedirect:D,requestMode:p,requestCredentials:F,requestCache:R,requestDuplex:k}=t(4495);
const{kEnumerableProperty:m,normalizedMethodRecordsBase:b,normalizedMethodRecords:N}=C;
const{kHeaders:S,kSignal:M,kState:U,kDispatcher:L}=t(93627);
const{webidl:T}=t(45893);
const{URLSerializer:Y}=t(51900);
const{kConstruct:G}=t(36443);
const J=t(34589);
const{getMaxListeners:H,setMaxListeners:V,getEventListeners:v,defaultMaxListeners:x}=t(78474);
const W=Symbol("abortController");
const O=new I(({signal:A,abort:e})=>{
A.removeEventListener("abort",e)});
const P=new WeakMap;
function buildAbort(A){
return abort;
function abort(){
const e=A.deref();
if(e!==undefined){
O.unregister(abort);
this.removeEventListener("abort",abort);
e.abort(this.reason);
const A=P.get(e.signal);
if(A!==undefined){
if(A.size!==0){
for(const e of A){
const A=e.deref();
if(A!==undefined){
A.abort(this.reason)}}
A.clear()}
P.delete(e.signal)}}}}
let q=false;
let Z=class Request{
constructor(A,e={}){
T.util.markAsUncloneable(this);
if(A===G){
return}
const t="Request constructor";
T.argumentLengthCheck(arguments,1,t);
A=T.converters.RequestInfo(A,t,"input");
e=T.converters.RequestInit(e,t,"init");
let r=null;
let n=null;
const g=f.settingsObject.baseUrl;
let I=null;
if(typeof A==="string"){
this[L]=e.dispatcher;
let t;
try{
t=new URL(A,g)}catch(e){
throw new TypeError("Failed to parse URL from "+A,{cause:e})}
if(t.username||t.password){
throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+A)}
r=makeRequest({urlList:[t]});
n="cors"}else{
this[L]=e.dispatcher||A[L];
J(A instanceof Z);
r=A[U];
I=A[M]}
const l=f.settingsObject.origin;
let y="client";
if(r.window?.constructor?.name==="EnvironmentSettingsObject"&&u(r.window,l)){
y=r.window}
if(e.window!=null){
throw new TypeError(`'window' option '${y}' must be null`)}
if("window"in e){
y="no-window"}
r=makeRequest({method:r.method,headersList:r.headersList,unsafeRequest:r.unsafeRequest,client:f.settingsObject,window:y,priority:r.priority,origin:r.origin,referrer:r.referrer,referrerPolicy:r.referrerPolicy,mode:r.mode,credentials:r.credentials,cache:r.cache,redirect:r.redirect,integrity:r.integrity,keepalive:r.keepalive,reloadNavigation:r.reloadNavigation,historyNavigation:r.historyNavigation,urlList:[...r.urlList]});
const D=Object.keys(e).length!==0;
if(D){
if(r.mode==="navigate"){
r.mode="same-origin"}
r.reloadNavigation=false;
r.historyNavigation=false;
r.origin="client";
r.referrer="client";
r.referrerPolicy="";
r.url=r.urlList[r.urlList.length-1];
r.urlList=[r.url]}
if(e.referrer!==undefined){
const A=e.referrer;
if(A===""){
r.referrer="no-referrer"}else{
let e;
try{
e=new URL(A,g)}catch(e){
throw new TypeError(`Referrer "${A}" is not a valid URL.`,{cause:e})}
if(e.protocol==="about:"&&e.hostname==="client"||l&&!u(e,f.settingsObject.baseUrl)){
r.referrer="client"}else{
r.referrer=e}}}
if(e.referrerPolicy!==undefined){
r.referrerPolicy=e.referrerPolicy}
let p;
if(e.mode!==undefined){
p=e.mode}else{
p=n}
if(p==="navigate"){
throw T.errors.exception({header:"Request constructor",message:"invalid request mode navigate."})}
if(p!=null){
r.mode=p}
if(e.credentials!==undefined){
r.credentials=e.credentials}
if(e.cache!==undefined){
r.cache=e.cache}
if(r.cache==="only-if-cached"&&r.mode!=="same-origin"){
throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode")}
if(e.redirect!==undefined){
r.redirect=e.redirect}
if(e.integrity!=null){
r.integrity=String(e.integrity)}
if(e.keepalive!==undefined){
r.keepalive=Boolean(e.keepalive)}
if(e.method!==undefined){
let A=e.method;
const t=N[A];
if(t!==undefined){
r.method=t}else{
if(!h(A)){
throw new TypeError(`'${A}' is not a valid HTTP method.`)}
const e=A.toUpperCase();
if(d.has(e)){
throw new TypeError(`'${A}' HTTP method is unsupported.`)}
A=b[e]??A;
r.method=A}
if(!q&&r.method==="patch"){
process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"});
q=true}}
if(e.signal!==undefined){
I=e.signal}
this[U]=r;
const F=new AbortController;
this[M]=F.signal;
if(I!=null){
if(!I||typeof I.aborted!=="boolean"||typeof I.addEventListener!=="function"){
throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.")}
if(I.aborted){
F.abort(I.reason)}else{
this[W]=F;
const A=new WeakRef(F);
const e=buildAbort(A);
try{
if(typeof H==="function"&&H(I)===x){
V(1500,I)}else if(v(I,"abort").length>=x){
V(1500,I)}}catch{}
C.addAbortListener(I,e);
O.register(F,{signal:I,abort:e},e)}}
this[S]=new i(G);
B(this[S],r.headersList);
c(this[S],"request");
if(p==="no-cors"){
if(!w.has(r.method)){
throw new TypeError(`'${r.method} is unsupported in no-cors mode.`)}
c(this[S],"request-no-cors")}
if(D){
const A=E(this[S]);
const t=e.headers!==undefined?e.headers:new Q(A);
A.clear();
if(t instanceof Q){
for(const{name:e,value:s}of t.rawValues()){
A.append(e,s,false)}
A.cookies=t.cookies}else{
a(this[S],t)}}
const R=A instanceof Z?A[U].body:null;
if((e.body!=null||R!=null)&&(r.method==="GET"||r.method==="HEAD")){
throw new TypeError("Request with GET/HEAD method cannot have body.")}
let k=null;
if(e.body!=null){
const[A,t]=s(e.body,r.keepalive);
k=A;
if(t&&!E(this[S]).contains("content-type",true)){
this[S].append("content-type",t)}}
const m=k??R;
if(m!=null&&m.source==null){
if(k!=null&&e.duplex==null){
throw new TypeError("RequestInit: duplex option is required when sending a body.")}
if(r.mode!=="same-origin"&&r.mode!=="cors"){
throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"')}
r.useCORSPreflightFlag=true}
let Y=m;
if(k==null&&R!=null){
if(o(A)){
throw new TypeError("Cannot construct a Request with a Request object that has already been used.")}
const e=new TransformStream;
R.stream.pipeThrough(e);
Y={source:R.source,length:R.length,stream:e.readable}}
this[U].body=Y}
get method(){
T.brandCheck(this,Z);
return this[U].method}
get url(){
T.brandCheck(this,Z);
return Y(this[U].url)}
get headers(){
T.brandCheck(this,Z);
return this[S]}
get destination(){
T.brandCheck(this,Z);
return this[U].destination}
get referrer(){
T.brandCheck(this,Z);
if(this[U].referrer==="no-referrer"){
return""}
if(this[U].referrer==="client"){
return"about:client"}
return this[U].referrer.toString()}
get referrerPolicy(){
T.brandCheck(this,Z);
return this[U].referrerPolicy}
get mode(){
T.brandCheck(this,Z);
return this[U].mode}
get credentials(){
return this[U].credentials}
get cache(){
T.brandCheck(this,Z);
return this[U].cache}
get redirect(){
T.brandCheck(this,Z);
return this[U].redirect}
get integrity(){
T.brandCheck(this,Z);
return this[U].integrity}
get keepalive(){
T.brandCheck(this,Z);
return this[U].keepalive}
get isReloadNavigation(){
T.brandCheck(this,Z);
return this[U].reloadNavigation}
get isHistoryNavigation(){
T.brandCheck(this,Z);
return this[U].historyNavigation}
get signal(){
T.brandCheck(this,Z);
return this[M]}
get body(){
T.brandCheck(this,Z);
return this[U].body?this[U].body.stream:null}
get bodyUsed(){
T.brandCheck(this,Z);
return!!this[U].body&&C.isDisturbed(this[U].body.stream)}
get duplex(){
T.brandCheck(this,Z);
return"half"}
clone(){
T.brandCheck(this,Z);
if(o(this)){
throw new TypeError("unusable")}
const A=cloneRequest(this[U]);
const e=new AbortController;
if(this.signal.aborted){
e.abort(this.signal.reason)}else{
let A=P.get(this.signal);
if(A===undefined){
A=new Set;
P.set(this.signal,A)}
const t=new WeakRef(e);
A.add(t);
C.addAbortListener(e.signal,buildAbort(t))}
return fromInnerRequest(A,e.signal,g(this[S]))}
[l.inspect.custom](A,e){
if(e.depth===null){
e.depth=2}
e.colors??=true;
const t={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};
return`Request ${l.formatWithOptions(e,t)}`}};
r(Z);
function makeRequest(A){
return{method:A.method??"GET",localURLsOnly:A.localURLsOnly??false,unsafeRequest:A.unsafeRequest??false,body:A.body??null,client:A.client??null,reservedClient:A.reservedClient??null,replacesClientId:A.replacesClientId??"",window:A.window??"client",keepalive:A.keepalive??false,serviceWorkers:A.serviceWorkers??"all",initiator:A.initiator??"",destination:A.destination??"",priority:A.priority??null,origin:A.origin??"client",policyContainer:A.policyContainer??"client",referrer:A.referrer??"client",referrerPolicy:A.referrerPolicy??"",mode:A.mode??"no-cors",useCORSPreflightFlag:A.useCORSPreflightFlag??false,credentials:A.credentials??"same-origin",useCredentials:A.useCredentials??false,cache:A.cache??"default",redirect:A.redirect??"follow",integrity:A.integrity??"",cryptoGraphicsNonceMetadata:A.cryptoGraphicsNonceMetadata??"",parserMetadata:A.parserMetadata??"",reloadNavigation:A.reloadNavigation??false,historyNavigation:A.historyNavigation??false,userActivation:A.userActivation??false,taintedOrigin:A.taintedOrigin??false,redirectCount:A.redirectCount??0,responseTainting:A.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:A.preventNoCacheCacheControlHeaderModification??false,done:A.done??false,timingAllowFailed:A.timingAllowFailed??false,urlList:A.urlList,url:A.urlList[0],headersList:A.headersList?new Q(A.headersList):new Q}}
function cloneRequest(A){
const e=makeRequest({...A,body:null});
if(A.body!=null){
e.body=n(e,A.body)}
return e}
function fromInnerRequest(A,e,t){
const s=new Z(G);
s[U]=A;
s[M]=e;
s[S]=new i(G);
B(s[S],A.headersList);
c(s[S],t);
return s}
Object.defineProperties(Z.prototype,{method:m,url:m,headers:m,redirect:m,clone:m,signal:m,duplex:m,destination:m,body:m,bodyUsed:m,isHistoryNavigation:m,isReloadNavigation:m,keepalive:m,integrity:m,cache:m,credentials:m,attribute:m,referrerPolicy:m,referrer:m,mode:m,[Symbol.toStringTag]:{value:"Request",configurable:true}});
T.converters.Request=T.interfaceConverter(Z);
T.converters.RequestInfo=function(A,e,t){
if(typeof A==="string"){
return T.converters.USVString(A,e,t)}
if(A instanceof Z){
return T.converters.Request(A,e,t)}
return T.converters.USVString(A,e,t)};
T.converters.AbortSignal=T.interfaceConverter(AbortSignal);
T.converters.RequestInit=T.dictionaryConverter([{key:"method",converter:T.converters.ByteString},{key:"headers",converter:T.converters.HeadersInit},{key:"body",converter:T.nullableConverter(T.converters.BodyInit)},{key:"referrer",converter:T.converters.USVString},{key:"referrerPolicy",converter:T.converters.DOMString,allowedValues:y},{key:"mode",converter:T.converters.DOMString,allowedValues:p},{key:"credentials",converter:T.converters.DOMString,allowedValues:F},{key:"cache",converter:T.converters.DOMString,allowedValues:R},{key:"redirect",converter:T.converters.DOMString,allowedValues:D},{key:"integrity",converter:T.converters.DOMString},{key:"keepalive",converter:T.converters.boolean},{key:"signal",converter:T.nullableConverter(A=>T.converters.AbortSignal(A,"RequestInit","signal",{strict:false}))},{key:"window",converter:T.converters.any},{key:"duplex",converter:T.converters.DOMString,allowedValues:k},{key:"dispatcher",converter:T.converters.any}]);
A.exports={Request:Z,makeRequest,fromInnerRequest,cloneRequest}}),99051:((A,e,t)=>{
"use strict";
const{Headers:s,HeadersList:r,fill:n,getHeadersGuard:o,setHeadersGuard:i,setHeadersList:a}=t(60660);
const{extractBody:Q,cloneBody:c,mixinBody:g,hasFinalizationRegistry:B,streamRegistry:E,bodyUnusable:I}=t(84492);
const C=t(3440);
const l=t(57975);
const{kEnumerableProperty:h}=C;
const{isValidReasonPhrase:u,isCancelled:f,isAborted:d,isBlobLike:w,serializeJavascriptValueToJSONString:y,isErrorLike:D,isomorphicEncode:p,environmentSettingsObject:F}=t(73168);
const{redirectStatusSet:R,nullBodyStatus:k}=t(4495);
const{kState:m,kHeaders:b}=t(93627);
const{webidl:N}=t(45893);
const{FormData:S}=t(35910);
const{URLSerializer:M}=t(51900);
const{kConstruct:U}=t(36443);
const L=t(34589);
const{types:T}=t(57975);
const Y=new TextEncoder("utf-8");
let G=class Response{
static error(){
const A=fromInnerResponse(makeNetworkError(),"immutable");
return A}
static json(A,e={}){
N.argumentLengthCheck(arguments,1,"Response.json");
if(e!==null){
e=N.converters.ResponseInit(e)}
const t=Y.encode(y(A));
const s=Q(t);
const r=fromInnerResponse(makeResponse({}),"response");
initializeResponse(r,e,{body:s[0],type:"application/json"});
return r}
static redirect(A,e=302){
N.argumentLengthCheck(arguments,1,"Response.redirect");
A=N.converters.USVString(A);
e=N.converters["unsigned short"](e);
let t;
try{
t=new URL(A,F.settingsObject.baseUrl)}catch(e){
throw new TypeError(`Failed to parse URL from ${A}`,{cause:e})}
if(!R.has(e)){
throw new RangeError(`Invalid status code ${e}`)}
const s=fromInnerResponse(makeResponse({}),"immutable");
s[m].status=e;
const r=p(M(t));
s[m].headersList.append("location",r,true);
return s}
constructor(A=null,e={}){
N.util.markAsUncloneable(this);
if(A===U){
return}
if(A!==null){
A=N.converters.BodyInit(A)}
e=N.converters.ResponseInit(e);
this[m]=makeResponse({});
this[b]=new s(U);
i(this[b],"response");
a(this[b],this[m].headersList);
let t=null;
if(A!=null){
const[e,s]=Q(A);
t={body:e,type:s}}
initializeResponse(this,e,t)}
get type(){
N.brandCheck(this,G);
return this[m].type}
get url(){
N.brandCheck(this,G);
const A=this[m].urlList;
const e=A[A.length-1]??null;
if(e===null){
return""}
return M(e,true)}
get redirected(){
N.brandCheck(this,G);
return this[m].urlList.length>1}
get status(){
N.brandCheck(this,G);
return this[m].status}
get ok(){
N.brandCheck(this,G);
return this[m].status>=200&&this[m].status<=299}
get statusText(){
N.brandCheck(this,G);
return this[m].statusText}
get headers(){
N.brandCheck(this,G);
return this[b]}
get body(){
N.brandCheck(this,G);
return this[m].body?this[m].body.stream:null}
get bodyUsed(){
N.brandCheck(this,G);
return!!this[m].body&&C.isDisturbed(this[m].body.stream)}
clone(){
N.brandCheck(this,G);
if(I(this)){
throw N.errors.exception({header:"Response.clone",message:"Body has already been consumed."})}
const A=cloneResponse(this[m]);
if(B&&this[m].body?.stream){
E.register(this,new WeakRef(this[m].body.stream))}
return fromInnerResponse(A,o(this[b]))}
[l.inspect.custom](A,e){
if(e.depth===null){
e.depth=2}
e.colors??=true;
const t={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};
return`Response ${l.formatWithOptions(e,t)}`}};
g(G);
Object.defineProperties(G.prototype,{type:h,url:h,status:h,ok:h,redirected:h,statusText:h,headers:h,clone:h,body:h,bodyUsed:h,[Symbol.toStringTag]:{value:"Response",configurable:true}});
Object.defineProperties(G,{json:h,redirect:h,error:h});
function cloneResponse(A){
if(A.internalResponse){
return filterResponse(cloneResponse(A.internalResponse),A.type)}
const e=makeResponse({...A,body:null});
if(A.body!=null){
e.body=c(e,A.body)}
return e}
function makeResponse(A){
return{aborted:false,rangeRequested:false,timingAllowPassed:false,requestIncludesCredentials:false,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...A,headersList:A?.headersList?new r(A?.headersList):new r,urlList:A?.urlList?[...A.urlList]:[]}}
function makeNetworkError(A){
const e=D(A);
return makeResponse({type:"error",status:0,error:e?A:new Error(A?String(A):A),aborted:A&&A.name==="AbortError"})}
function isNetworkError(A){
return A.type==="error"&&A.status===0}
function makeFilteredResponse(A,e){
e={internalResponse:A,...e};
return new Proxy(A,{get(A,t){
return t in e?e[t]:A[t]},set(A,t,s){
L(!(t in e));
A[t]=s;
return true}})}
function filterResponse(A,e){
if(e==="basic"){
return makeFilteredResponse(A,{type:"basic",headersList:A.headersList})}else if(e==="cors"){
return makeFilteredResponse(A,{type:"cors",headersList:A.headersList})}else if(e==="opaque"){
return makeFilteredResponse(A,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null})}else if(e==="opaqueredirect"){
return makeFilteredResponse(A,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null})}else{
L(false)}}
function makeAppropriateNetworkError(A,e=null){
L(f(A));
return d(A)?makeNetworkError(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:e})):makeNetworkError(Object.assign(new DOMException("Request was cancelled."),{cause:e}))}
function initializeResponse(A,e,t){
if(e.status!==null&&(e.status<200||e.status>599)){
throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.')}
if("statusText"in e&&e.statusText!=null){
if(!u(String(e.statusText))){
throw new TypeError("Invalid statusText")}}
if("status"in e&&e.status!=null){
A[m].status=e.status}
if("statusText"in e&&e.statusText!=null){
A[m].statusText=e.statusText}
if("headers"in e&&e.headers!=null){
n(A[b],e.headers)}
if(t){
if(k.includes(A.status)){
throw N.errors.exception({header:"Response constructor",message:`Invalid response status code ${A.status}`})}
A[m].body=t.body;
if(t.type!=null&&!A[m].headersList.contains("content-type",true)){
A[m].headersList.append("content-type",t.type,true)}}}
function fromInnerResponse(A,e){
const t=new G(U);
t[m]=A;
t[b]=new s(U);
a(t[b],A.headersList);
i(t[b],e);
if(B&&A.body?.stream){
E.register(t,new WeakRef(A.body.stream))}
return t}
N.converters.ReadableStream=N.interfaceConverter(ReadableStream);
N.converters.FormData=N.interfaceConverter(S);
N.converters.URLSearchParams=N.interfaceConverter(URLSearchParams);
N.converters.XMLHttpRequestBodyInit=function(A,e,t){
if(typeof A==="string"){
return N.converters.USVString(A,e,t)}
if(w(A)){
return N.converters.Blob(A,e,t,{strict:false})}
if(ArrayBuffer.isView(A)||T.isArrayBuffer(A)){
return N.converters.BufferSource(A,e,t)}
if(C.isFormDataLike(A)){
return N.converters.FormData(A,e,t,{strict:false})}
if(A instanceof URLSearchParams){
return N.converters.URLSearchParams(A,e,t)}
return N.converters.DOMString(A,e,t)};
N.converters.BodyInit=function(A,e,t){
if(A instanceof ReadableStream){
return N.converters.ReadableStream(A,e,t)}
if(A?.[Symbol.asyncIterator]){
return A}
return N.converters.XMLHttpRequestBodyInit(A,e,t)};
N.converters.ResponseInit=N.dictionaryConverter([{key:"status",converter:N.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:N.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:N.converters.HeadersInit}]);
A.exports={isNetworkError,makeNetworkError,makeResponse,makeAppropriateNetworkError,filterResponse,Response:G,cloneResponse,fromInnerResponse}}),93627:(A=>{
"use strict";
A.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),73168:((A,e,t)=>{
"use strict";
const{Transform:s}=t(57075);
const r=t(38522);
const{redirectStatusSet:n,referrerPolicySet:o,badPortsSet:i}=t(4495);
const{getGlobalOrigin:a}=t(51059);
const{collectASequenceOfCodePoints:Q,collectAnHTTPQuotedString:c,removeChars:g,parseMIMEType:B}=t(51900);
const{performance:E}=t(643);
const{isBlobLike:I,ReadableStreamFrom:C,isValidHTTPToken:l,normalizedMethodRecordsBase:h}=t(3440);
const u=t(34589);
const{isUint8Array:f}=t(73429);
const{webidl:d}=t(45893);
let w=[];
let y;
try{
y=t(77598);
const A=["sha256","sha384","sha512"];
w=y.getHashes().filter(e=>A.includes(e))}catch{}
function responseURL(A){
const e=A.urlList;
const t=e.length;
return t===0?null:e[t-1].toString()}
function responseLocationURL(A,e){
if(!n.has(A.status)){
return null}
let t=A.headersList.get("location",true);
if(t!==null&&isValidHeaderValue(t)){
if(!isValidEncodedURL(t)){
t=normalizeBinaryStringToUtf8(t)}
t=new URL(t,responseURL(A))}
if(t&&!t.hash){
t.hash=e}
return t}
function isValidEncodedURL(A){
for(let e=0;e<A.length;++e){
const t=A.charCodeAt(e);
if(t>126||t<32){
return false}}
return true}
function normalizeBinaryStringToUtf8(A){
return Buffer.from(A,"binary").toString("utf8")}
function requestCurrentURL(A){
return A.urlList[A.urlList.length-1]}
function requestBadPort(A){
const e=requestCurrentURL(A);
if(urlIsHttpHttpsScheme(e)&&i.has(e.port)){
return"blocked"}
return"allowed"}
function isErrorLike(A){
return A instanceof Error||A?.constructor?.name==="Error"||A?.constructor?.name==="DOMException"}
function isValidReasonPhrase(A){
for(let e=0;e<A.length;++e){
const t=A.charCodeAt(e);
if(!(t===9||t>=32&&t<=126||t>=128&&t<=255)){
return false}}
return true}
const D=l;
function isValidHeaderValue(A){
return(A[0]==="	"||A[0]===" "||A[A.length-1]==="	"||A[A.length-1]===" "||A.includes("\n")||A.includes("\r")||A.includes("\0"))===false}
function setRequestReferrerPolicyOnRedirect(A,e){
const{headersList:t}=e;
const s=(t.get("referrer-policy",true)??"").split(",");
let r="";
if(s.length>0){
for(let A=s.length;A!==0;A--){
const e=s[A-1].trim();
if(o.has(e)){
r=e;
break}}}
if(r!==""){
A.referrerPolicy=r}}
function crossOriginResourcePolicyCheck(){
return"allowed"}
function corsCheck(){
return"success"}
function TAOCheck(){
return"success"}
function appendFetchMetadata(A){
let e=null;
e=A.mode;
A.headersList.set("sec-fetch-mode",e,true)}
function appendRequestOriginHeader(A){
let e=A.origin;
if(e==="client"||e===undefined){
return}
if(A.responseTainting==="cors"||A.mode==="websocket"){
A.headersList.append("origin",e,true)}else if(A.method!=="GET"&&A.method!=="HEAD"){
switch(A.referrerPolicy){case"no-referrer":
e=null;
break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":
if(A.origin&&urlHasHttpsScheme(A.origin)&&!urlHasHttpsScheme(requestCurrentURL(A))){
e=null}
break;case"same-origin":
if(!sameOrigin(A,requestCurrentURL(A))){
e=null}
break;default:}
A.headersList.append("origin",e,true)}}
function coarsenTime(A,e){
return A}
function clampAndCoarsenConnectionTimingInfo(A,e,t){
if(!A?.startTime||A.startTime<e){
return{domainLookupStartTime:e,domainLookupEndTime:e,connectionStartTime:e,connectionEndTime:e,secureConnectionStartTime:e,ALPNNegotiatedProtocol:A?.ALPNNegotiatedProtocol}}
return{domainLookupStartTime:coarsenTime(A.domainLookupStartTime,t),domainLookupEndTime:coarsenTime(A.domainLookupEndTime,t),connectionStartTime:coarsenTime(A.connectionStartTime,t),connectionEndTime:coarsenTime(A.connectionEndTime,t),secureConnectionStartTime:coarsenTime(A.secureConnectionStartTime,t),ALPNNegotiatedProtocol:A.ALPNNegotiatedProtocol}}
function coarsenedSharedCurrentTime(A){
return coarsenTime(E.now(),A)}
function createOpaqueTimingInfo(A){
return{startTime:A.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:A.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}
function makePolicyContainer(){
return{referrerPolicy:"strict-origin-when-cross-origin"}}
function clonePolicyContainer(A){
return{referrerPolicy:A.referrerPolicy}}
function determineRequestsReferrer(A){
const e=A.referrerPolicy;
u(e);
let t=null;
if(A.referrer==="client"){
const A=a();
if(!A||A.origin==="null"){
return"no-referrer"}
t=new URL(A)}else if(A.referrer instanceof URL){
t=A.referrer}
let s=stripURLForReferrer(t);
const r=stripURLForReferrer(t,true);
if(s.toString().length>4096){
s=r}
const n=sameOrigin(A,s);
const o=isURLPotentiallyTrustworthy(s)&&!isURLPotentiallyTrustworthy(A.url);
switch(e){case"origin":
return r!=null?r:stripURLForReferrer(t,true);case"unsafe-url":
return s;case"same-origin":
return n?r:"no-referrer";case"origin-when-cross-origin":
return n?s:r;case"strict-origin-when-cross-origin":
{
const e=requestCurrentURL(A);
if(sameOrigin(s,e)){
return s}
if(isURLPotentiallyTrustworthy(s)&&!isURLPotentiallyTrustworthy(e)){
return"no-referrer"}
return r}case"strict-origin":case"no-referrer-when-downgrade":default:
return o?"no-referrer":r}}
function stripURLForReferrer(A,e){
u(A instanceof URL);
A=new URL(A);
if(A.protocol==="file:"||A.protocol==="about:"||A.protocol==="blank:"){
return"no-referrer"}
A.username="";
A.password="";
A.hash="";
if(e){
A.pathname="";
A.search=""}
return A}
function isURLPotentiallyTrustworthy(A){
if(!(A instanceof URL)){
return false}
if(A.href==="about:blank"||A.href==="about:srcdoc"){
return true}
if(A.protocol==="data:")return true;
if(A.protocol==="file:")return true;
return isOriginPotentiallyTrustworthy(A.origin);
function isOriginPotentiallyTrustworthy(A){
if(A==null||A==="null")return false;
const e=new URL(A);
if(e.protocol==="https:"||e.protocol==="wss:"){
return true}
if(/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(e.hostname)||e.hostname==="localhost"||e.hostname.includes("localhost.")||e.hostname.endsWith(".localhost")){
return true}
return false}}
function bytesMatch(A,e){
if(y===undefined){
return true}
const t=parseMetadata(e);
if(t==="no metadata"){
return true}
if(t.length===0){
return true}
const s=getStrongestMetadata(t);
const r=filterMetadataListByAlgorithm(t,s);
for(const e of r){
const t=e.algo;
const s=e.hash;
let r=y.createHash(t).update(A).digest("base64");
if(r[r.length-1]==="="){
if(r[r.length-2]==="="){
r=r.slice(0,-2)}else{
r=r.slice(0,-1)}}
if(compareBase64Mixed(r,s)){
return true}}
return false}
const p=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
function parseMetadata(A){
const e=[];
let t=true;
for(const s of A.split(" ")){
t=false;
const A=p.exec(s);
if(A===null||A.groups===undefined||A.groups.algo===undefined){
continue}
const r=A.groups.algo.toLowerCase();
if(w.includes(r)){
e.push(A.groups)}}
if(t===true){
return"no metadata"}
return e}
function getStrongestMetadata(A){
let e=A[0].algo;
if(e[3]==="5"){
return e}
for(let t=1;t<A.length;++t){
const s=A[t];
if(s.algo[3]==="5"){
e="sha512";
break}else if(e[3]==="3"){
continue}else if(s.algo[3]==="3"){
e="sha384"}}
return e}
function filterMetadataListByAlgorithm(A,e){
if(A.length===1){
return A}
let t=0;
for(let s=0;s<A.length;++s){
if(A[s].algo===e){
A[t++]=A[s]}}
A.length=t;
return A}
function compareBase64Mixed(A,e){
if(A.length!==e.length){
return false}
for(let t=0;t<A.length;++t){
if(A[t]!==e[t]){
if(A[t]==="+"&&e[t]==="-"||A[t]==="/"&&e[t]==="_"){
continue}
return false}}
return true}
function tryUpgradeRequestToAPotentiallyTrustworthyURL(A){}
function sameOrigin(A,e){
if(A.origin===e.origin&&A.origin==="null"){
return true}
if(A.protocol===e.protocol&&A.hostname===e.hostname&&A.port===e.port){
return true}
return false}
function createDeferredPromise(){
let A;
let e;
const t=new Promise((t,s)=>{
A=t;
e=s});
return{promise:t,resolve:A,reject:e}}
function isAborted(A){
return A.controller.state==="aborted"}
function isCancelled(A){
return A.controller.state==="aborted"||A.controller.state==="terminated"}
function normalizeMethod(A){
return h[A.toLowerCase()]??A}
function serializeJavascriptValueToJSONString(A){
const e=JSON.stringify(A);
if(e===undefined){
throw new TypeError("Value is not JSON serializable")}
u(typeof e==="string");
return e}
const F=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
function createIterator(A,e,t=0,s=1){
let r=class FastIterableIterator{
#Z;
#z;
#K;
constructor(A,e){
this.#Z=A;
this.#z=e;
this.#K=0}
next(){
if(typeof this!=="object"||this===null||!(#Z in this)){
throw new TypeError(`'next' called on an object that does not implement interface ${A} Iterator.`)}
const r=this.#K;
const n=this.#Z[e];
const o=n.length;
if(r>=o){
return{value:undefined,done:true}}
const{[t]:i,[s]:a}=n[r];
this.#K=r+1;
let Q;
switch(this.#z){case"key":
Q=i;
break;case"value":
Q=a;
break;case"key+value":
Q=[i,a];
break}
return{value:Q,done:false}}};
delete r.prototype.constructor;
Object.setPrototypeOf(r.prototype,F);
Object.defineProperties(r.prototype,{[Symbol.toStringTag]:{writable:false,enumerable:false,configurable:true,value:`${A} Iterator`},next:{writable:true,enumerable:true,configurable:true}});
return function(A,e){
return new r(A,e)}}
function iteratorMixin(A,e,t,s=0,r=1){
const n=createIterator(A,t,s,r);
const o={keys:{writable:true,enumerable:true,configurable:true,value:function keys(){
d.brandCheck(this,e);
return n(this,"key")}},values:{writable:true,enumerable:true,configurable:true,value:function values(){
d.brandCheck(this,e);
return n(this,"value")}},entries:{writable:true,enumerable:true,configurable:true,value:function entries(){
d.brandCheck(this,e);
return n(this,"key+value")}},forEach:{writable:true,enumerable:true,configurable:true,value:function forEach(t,s=globalThis){
d.brandCheck(this,e);
d.argumentLengthCheck(arguments,1,`${A}.forEach`);
if(typeof t!=="function"){
throw new TypeError(`Failed to execute 'forEach' on '${A}': parameter 1 is not of type 'Function'.`)}
for(const{0:A,1:e}of n(this,"key+value")){
t.call(s,e,A,this)}}}};
return Object.defineProperties(e.prototype,{...o,[Symbol.iterator]:{writable:true,enumerable:false,configurable:true,value:o.entries.value}})}
async function fullyReadBody(A,e,t){
const s=e;
const r=t;
let n;
try{
n=A.stream.getReader()}catch(A){
r(A);
return}
try{
s(await readAllBytes(n))}catch(A){
r(A)}}
function isReadableStreamLike(A){
return A instanceof ReadableStream||A[Symbol.toStringTag]==="ReadableStream"&&typeof A.tee==="function"}
function readableStreamClose(A){
try{
A.close();
A.byobRequest?.respond(0)}catch(A){
if(!A.message.includes("Controller is already closed")&&!A.message.includes("ReadableStream is already closed")){
throw A}}}
const R=/[^\x00-\xFF]/;
function isomorphicEncode(A){
u(!R.test(A));
return A}
async function readAllBytes(A){
const e=[];
let t=0;
while(true){
const{done:s,value:r}=await A.read();
if(s){
return Buffer.concat(e,t)}
if(!f(r)){
throw new TypeError("Received non-Uint8Array chunk")}
e.push(r);
t+=r.length}}
function urlIsLocal(A){
u("protocol"in A);
const e=A.protocol;
return e==="about:"||e==="blob:"||e==="data:"}
function urlHasHttpsScheme(A){
return typeof A==="string"&&A[5]===":"&&A[0]==="h"&&A[1]==="t"&&A[2]==="t"&&A[3]==="p"&&A[4]==="s"||A.protocol==="https:"}
function urlIsHttpHttpsScheme(A){
u("protocol"in A);
const e=A.protocol;
return e==="http:"||e==="https:"}
function simpleRangeHeaderValue(A,e){
const t=A;
if(!t.startsWith("bytes")){
return"failure"}
const s={position:5};
if(e){
Q(A=>A==="	"||A===" ",t,s)}
if(t.charCodeAt(s.position)!==61){
return"failure"}
s.position++;
if(e){
Q(A=>A==="	"||A===" ",t,s)}
const r=Q(A=>{
const e=A.charCodeAt(0);
return e>=48&&e<=57},t,s);
const n=r.length?Number(r):null;
if(e){
Q(A=>A==="	"||A===" ",t,s)}
if(t.charCodeAt(s.position)!==45){
return"failure"}
s.position++;
if(e){
Q(A=>A==="	"||A===" ",t,s)}
const o=Q(A=>{
const e=A.charCodeAt(0);
return e>=48&&e<=57},t,s);
const i=o.length?Number(o):null;
if(s.position<t.length){
return"failure"}
if(i===null&&n===null){
return"failure"}
if(n>i){
return"failure"}
return{rangeStartValue:n,rangeEndValue:i}}
function buildContentRange(A,e,t){
let s="bytes ";
s+=isomorphicEncode(`${A}`);
s+="-";
s+=isomorphicEncode(`${e}`);
s+="/";
s+=isomorphicEncode(`${t}`);
return s}
let k=class InflateStream extends s{
#X;
constructor(A){
super();
this.#X=A}
_transform(A,e,t){
if(!this._inflateStream){
if(A.length===0){
t();
return}
this._inflateStream=(A[0]&15)===8?r.createInflate(this.#X):r.createInflateRaw(this.#X);
this._inflateStream.on("data",this.push.bind(this));
this._inflateStream.on("end",()=>this.push(null));
this._inflateStream.on("error",A=>this.destroy(A))}
this._inflateStream.write(A,e,t)}
_final(A){
if(this._inflateStream){
this._inflateStream.end();
this._inflateStream=null}
A()}};
function createInflate(A){
return new k(A)}
function extractMimeType(A){
let e=null;
let t=null;
let s=null;
const r=getDecodeSplit("content-type",A);
if(r===null){
return"failure"}
for(const A of r){
const r=B(A);
if(r==="failure"||r.essence==="*/*"){
continue}
s=r;
if(s.essence!==t){
e=null;
if(s.parameters.has("charset")){
e=s.parameters.get("charset")}
t=s.essence}else if(!s.parameters.has("charset")&&e!==null){
s.parameters.set("charset",e)}}
if(s==null){
return"failure"}
return s}
function gettingDecodingSplitting(A){
const e=A;
const t={position:0};
const s=[];
let r="";
while(t.position<e.length){
r+=Q(A=>A!=='"'&&A!==",",e,t);
if(t.position<e.length){
if(e.charCodeAt(t.position)===34){
r+=c(e,t);
if(t.position<e.length){
continue}}else{
u(e.charCodeAt(t.position)===44);
t.position++}}
r=g(r,true,true,A=>A===9||A===32);
s.push(r);
r=""}
return s}
function getDecodeSplit(A,e){
const t=e.get(A,true);
if(t===null){
return null}
return gettingDecodingSplitting(t)}
const m=new TextDecoder;
function utf8DecodeBytes(A){
if(A.length===0){
return""}
if(A[0]===239&&A[1]===187&&A[2]===191){
A=A.subarray(3)}
const e=m.decode(A);
return e}
let b=class EnvironmentSettingsObjectBase{
get baseUrl(){
return a()}
get origin(){
return this.baseUrl?.origin}
policyContainer=makePolicyContainer()};
let N=class EnvironmentSettingsObject{
settingsObject=new b};
const S=new N;
A.exports={isAborted,isCancelled,isValidEncodedURL,createDeferredPromise,ReadableStreamFrom:C,tryUpgradeRequestToAPotentiallyTrustworthyURL,clampAndCoarsenConnectionTimingInfo,coarsenedSharedCurrentTime,determineRequestsReferrer,makePolicyContainer,clonePolicyContainer,appendFetchMetadata,appendRequestOriginHeader,TAOCheck,corsCheck,crossOriginResourcePolicyCheck,createOpaqueTimingInfo,setRequestReferrerPolicyOnRedirect,isValidHTTPToken:l,requestBadPort,requestCurrentURL,responseURL,responseLocationURL,isBlobLike:I,isURLPotentiallyTrustworthy,isValidReasonPhrase,sameOrigin,normalizeMethod,serializeJavascriptValueToJSONString,iteratorMixin,createIterator,isValidHeaderName:D,isValidHeaderValue,isErrorLike,fullyReadBody,bytesMatch,isReadableStreamLike,readableStreamClose,isomorphicEncode,urlIsLocal,urlHasHttpsScheme,urlIsHttpHttpsScheme,readAllBytes,simpleRangeHeaderValue,buildContentRange,parseMetadata,createInflate,extractMimeType,getDecodeSplit,utf8DecodeBytes,environmentSettingsObject:S}}),45893:((A,e,t)=>{
"use strict";
const{types:s,inspect:r}=t(57975);
const{markAsUncloneable:n}=t(75919);
const{toUSVString:o}=t(3440);
const i={};
i.converters={};
i.util={};
i.errors={};
i.errors.exception=function(A){
return new TypeError(`${A.header}: ${A.message}`)};
i.errors.conversionFailed=function(A){
const e=A.types.length===1?"":" one of";
const t=`${A.argument} could not be converted to`+`${e}: ${A.types.join(", ")}.`;
return i.errors.exception({header:A.prefix,message:t})};
i.errors.invalidArgument=function(A){
return i.errors.exception({header:A.prefix,message:`"${A.value}" is an invalid ${A.type}.`})};
i.brandCheck=function(A,e,t){
if(t?.strict!==false){
if(!(A instanceof e)){
const A=new TypeError("Illegal invocation");
A.code="ERR_INVALID_THIS";
throw A}}else{
if(A?.[Symbol.toStringTag]!==e.prototype[Symbol.toStringTag]){
const A=new TypeError("Illegal invocation");
A.code="ERR_INVALID_THIS";
throw A}}};
i.argumentLengthCheck=function({length:A},e,t){
if(A<e){
throw i.errors.exception({message:`${e} argument${e!==1?"s":""} required, `+`but${A?" only":""} ${A} found.`,header:t})}};
i.illegalConstructor=function(){
throw i.errors.exception({header:"TypeError",message:"Illegal constructor"})};
i.util.Type=function(A){
switch(typeof A){case"undefined":
return"Undefined";case"boolean":
return"Boolean";case"string":
return"String";case"symbol":
return"Symbol";case"number":
return"Number";case"bigint":
return"BigInt";case"function":case"object":
{
if(A===null){
return"Null"}
return"Object"}}};
i.util.markAsUncloneable=n||(()=>{});
i.util.ConvertToInt=function(A,e,t,s){
let r;
let n;
if(e===64){
r=Math.pow(2,53)-1;
if(t==="unsigned"){
n=0}else{
n=Math.pow(-2,53)+1}}else if(t==="unsigned"){
n=0;
r=Math.pow(2,e)-1}else{
n=Math.pow(-2,e)-1;
r=Math.pow(2,e-1)-1}
let o=Number(A);
if(o===0){
o=0}
if(s?.enforceRange===true){
if(Number.isNaN(o)||o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY){
throw i.errors.exception({header:"Integer conversion",message:`Could not convert ${i.util.Stringify(A)} to an integer.`})}
o=i.util.IntegerPart(o);
if(o<n||o>r){
throw i.errors.exception({header:"Integer conversion",message:`Value must be between ${n}-${r}, got ${o}.`})}
return o}
if(!Number.isNaN(o)&&s?.clamp===true){
o=Math.min(Math.max(o,n),r);
if(Math.floor(o)%2===0){
o=Math.floor(o)}else{
o=Math.ceil(o)}
return o}
if(Number.isNaN(o)||o===0&&Object.is(0,o)||o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY){
return 0}
o=i.util.IntegerPart(o);
o=o%Math.pow(2,e);
if(t==="signed"&&o>=Math.pow(2,e)-1){
return o-Math.pow(2,e)}
return o};
i.util.IntegerPart=function(A){
const e=Math.floor(Math.abs(A));
if(A<0){
return-1*e}
return e};
i.util.Stringify=function(A){
const e=i.util.Type(A);
switch(e){case"Symbol":
return`Symbol(${A.description})`;case"Object":
return r(A);case"String":
return`"${A}"`;default:
return`${A}`}};
i.sequenceConverter=function(A){
return(e,t,s,r)=>{
if(i.util.Type(e)!=="Object"){
throw i.errors.exception({header:t,message:`${s} (${i.util.Stringify(e)}) is not iterable.`})}
const n=typeof r==="function"?r():e?.[Symbol.iterator]?.();
const o=[];
let a=0;
if(n===undefined||typeof n.next!=="function"){
throw i.errors.exception({header:t,message:`${s} is not iterable.`})}
while(true){
const{done:e,value:r}=n.next();
if(e){
break}
o.push(A(r,t,`${s}[${a++}]`))}
return o}};
i.recordConverter=function(A,e){
return(t,r,n)=>{
if(i.util.Type(t)!=="Object"){
throw i.errors.exception({header:r,message:`${n} ("${i.util.Type(t)}") is not an Object.`})}
const o={};
if(!s.isProxy(t)){
const s=[...Object.getOwnPropertyNames(t),...Object.getOwnPropertySymbols(t)];
for(const i of s){
const s=A(i,r,n);
const a=e(t[i],r,n);
o[s]=a}
return o}
const a=Reflect.ownKeys(t);
for(const s of a){
const i=Reflect.getOwnPropertyDescriptor(t,s);
if(i?.enumerable){
const i=A(s,r,n);
const a=e(t[s],r,n);
o[i]=a}}
return o}};
i.interfaceConverter=function(A){
return(e,t,s,r)=>{
if(r?.strict!==false&&!(e instanceof A)){
throw i.errors.exception({header:t,message:`Expected ${s} ("${i.util.Stringify(e)}") to be an instance of ${A.name}.`})}
return e}};
i.dictionaryConverter=function(A){
return(e,t,s)=>{
const r=i.util.Type(e);
const n={};
if(r==="Null"||r==="Undefined"){
return n}else if(r!=="Object"){
throw i.errors.exception({header:t,message:`Expected ${e} to be one of: Null, Undefined, Object.`})}
for(const r of A){
const{key:A,defaultValue:o,required:a,converter:Q}=r;
if(a===true){
if(!Object.hasOwn(e,A)){
throw i.errors.exception({header:t,message:`Missing required key "${A}".`})}}
let c=e[A];
const g=Object.hasOwn(r,"defaultValue");
if(g&&c!==null){
c??=o()}
if(a||g||c!==undefined){
c=Q(c,t,`${s}.${A}`);
if(r.allowedValues&&!r.allowedValues.includes(c)){
throw i.errors.exception({header:t,message:`${c} is not an accepted type. Expected one of ${r.allowedValues.join(", ")}.`})}
n[A]=c}}
return n}};
i.nullableConverter=function(A){
return(e,t,s)=>{
if(e===null){
return e}
return A(e,t,s)}};
i.converters.DOMString=function(A,e,t,s){
if(A===null&&s?.legacyNullToEmptyString){
return""}
if(typeof A==="symbol"){
throw i.errors.exception({header:e,message:`${t} is a symbol, which cannot be converted to a DOMString.`})}
return String(A)};
i.converters.ByteString=function(A,e,t){
const s=i.converters.DOMString(A,e,t);
for(let A=0;A<s.length;A++){
if(s.charCodeAt(A)>255){
throw new TypeError("Cannot convert argument to a ByteString because the character at "+`index ${A} has a value of ${s.charCodeAt(A)} which is greater than 255.`)}}
return s};
i.converters.USVString=o;
i.converters.boolean=function(A){
const e=Boolean(A);
return e};
i.converters.any=function(A){
return A};
i.converters["long long"]=function(A,e,t){
const s=i.util.ConvertToInt(A,64,"signed",undefined,e,t);
return s};
i.converters["unsigned long long"]=function(A,e,t){
const s=i.util.ConvertToInt(A,64,"unsigned",undefined,e,t);
return s};
i.converters["unsigned long"]=function(A,e,t){
const s=i.util.ConvertToInt(A,32,"unsigned",undefined,e,t);
return s};
i.converters["unsigned short"]=function(A,e,t,s){
const r=i.util.ConvertToInt(A,16,"unsigned",s,e,t);
return r};
i.converters.ArrayBuffer=function(A,e,t,r){
if(i.util.Type(A)!=="Object"||!s.isAnyArrayBuffer(A)){
throw i.errors.conversionFailed({prefix:e,argument:`${t} ("${i.util.Stringify(A)}")`,types:["ArrayBuffer"]})}
if(r?.allowShared===false&&s.isSharedArrayBuffer(A)){
throw i.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."})}
if(A.resizable||A.growable){
throw i.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."})}
return A};
i.converters.TypedArray=function(A,e,t,r,n){
if(i.util.Type(A)!=="Object"||!s.isTypedArray(A)||A.constructor.name!==e.name){
throw i.errors.conversionFailed({prefix:t,argument:`${r} ("${i.util.Stringify(A)}")`,types:[e.name]})}
if(n?.allowShared===false&&s.isSharedArrayBuffer(A.buffer)){
throw i.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."})}
if(A.buffer.resizable||A.buffer.growable){
throw i.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."})}
return A};
i.converters.DataView=function(A,e,t,r){
if(i.util.Type(A)!=="Object"||!s.isDataView(A)){
throw i.errors.exception({header:e,message:`${t} is not a DataView.`})}
if(r?.allowShared===false&&s.isSharedArrayBuffer(A.buffer)){
throw i.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."})}
if(A.buffer.resizable||A.buffer.growable){
throw i.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."})}
return A};
i.converters.BufferSource=function(A,e,t,r){
if(s.isAnyArrayBuffer(A)){
return i.converters.ArrayBuffer(A,e,t,{...r,allowShared:false})}
if(s.isTypedArray(A)){
return i.converters.TypedArray(A,A.constructor,e,t,{...r,allowShared:false})}
if(s.isDataView(A)){
return i.converters.DataView(A,e,t,{...r,allowShared:false})}
throw i.errors.conversionFailed({prefix:e,argument:`${t} ("${i.util.Stringify(A)}")`,types:["BufferSource"]})};
i.converters["sequence<ByteString>"]=i.sequenceConverter(i.converters.ByteString);
i.converters["sequence<sequence<ByteString>>"]=i.sequenceConverter(i.converters["sequence<ByteString>"]);
i.converters["record<ByteString, ByteString>"]=i.recordConverter(i.converters.ByteString,i.converters.ByteString);
A.exports={webidl:i}}),22607:(A=>{
"use strict";
function getEncoding(A){
if(!A){
return"failure"}
switch(A.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unicode20utf8":
return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":
return"IBM866";case"csisolatin2":case"iso-8859-2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"l2":case"latin2":
return"ISO-8859-2";case"csisolatin3":case"iso-8859-3":case"iso-ir-109":case"iso8859-3":case"iso88593":case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":
return"ISO-8859-3";case"csisolatin4":case"iso-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":
return"ISO-8859-4";case"csisolatincyrillic":case"cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":case"iso_8859-5:1988":
return"ISO-8859-5";case"arabic":case"asmo-708":case"csiso88596e":case"csiso88596i":case"csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"iso88596":case"iso_8859-6":case"iso_8859-6:1987":
return"ISO-8859-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":
return"ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"hebrew":case"iso-8859-8":case"iso-8859-8-e":case"iso-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":
return"ISO-8859-8";case"csiso88598i":case"iso-8859-8-i":case"logical":
return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"l6":case"latin6":
return"ISO-8859-10";case"iso-8859-13":case"iso8859-13":case"iso885913":
return"ISO-8859-13";case"iso-8859-14":case"iso8859-14":case"iso885914":
return"ISO-8859-14";case"csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":
return"ISO-8859-15";case"iso-8859-16":
return"ISO-8859-16";case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":
return"KOI8-R";case"koi8-ru":case"koi8-u":
return"KOI8-U";case"csmacintosh":case"mac":case"macintosh":case"x-mac-roman":
return"macintosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":
return"windows-874";case"cp1250":case"windows-1250":case"x-cp1250":
return"windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":
return"windows-1251";case"ansi_x3.4-1968":case"ascii":case"cp1252":case"cp819":case"csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":case"iso_8859-1:1987":case"l1":case"latin1":case"us-ascii":case"windows-1252":case"x-cp1252":
return"windows-1252";case"cp1253":case"windows-1253":case"x-cp1253":
return"windows-1253";case"cp1254":case"csisolatin5":case"iso-8859-9":case"iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"x-cp1254":
return"windows-1254";case"cp1255":case"windows-1255":case"x-cp1255":
return"windows-1255";case"cp1256":case"windows-1256":case"x-cp1256":
return"windows-1256";case"cp1257":case"windows-1257":case"x-cp1257":
return"windows-1257";case"cp1258":case"windows-1258":case"x-cp1258":
return"windows-1258";case"x-mac-cyrillic":case"x-mac-ukrainian":
return"x-mac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"iso-ir-58":case"x-gbk":
return"GBK";case"gb18030":
return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":
return"Big5";case"cseucpkdfmtjapanese":case"euc-jp":case"x-euc-jp":
return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":
return"ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"shift-jis":case"shift_jis":case"sjis":case"windows-31j":case"x-sjis":
return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"korean":case"ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":
return"EUC-KR";case"csiso2022kr":case"hz-gb-2312":case"iso-2022-cn":case"iso-2022-cn-ext":case"iso-2022-kr":case"replacement":
return"replacement";case"unicodefffe":case"utf-16be":
return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":
return"UTF-16LE";case"x-user-defined":
return"x-user-defined";default:
return"failure"}}
A.exports={getEncoding}}),48355:((A,e,t)=>{
"use strict";
const{staticPropertyDescriptors:s,readOperation:r,fireAProgressEvent:n}=t(53610);
const{kState:o,kError:i,kResult:a,kEvents:Q,kAborted:c}=t(20961);
const{webidl:g}=t(45893);
const{kEnumerableProperty:B}=t(3440);
let E=class FileReader extends EventTarget{
constructor(){
super();
this[o]="empty";
this[a]=null;
this[i]=null;
this[Q]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}
readAsArrayBuffer(A){
g.brandCheck(this,E);
g.argumentLengthCheck(arguments,1,"FileReader.readAsArrayBuffer");
A=g.converters.Blob(A,{strict:false});
r(this,A,"ArrayBuffer")}
readAsBinaryString(A){
g.brandCheck(this,E);
g.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString");
A=g.converters.Blob(A,{strict:false});
r(this,A,"BinaryString")}
readAsText(A,e=undefined){
g.brandCheck(this,E);
g.argumentLengthCheck(arguments,1,"FileReader.readAsText");
A=g.converters.Blob(A,{strict:false});
if(e!==undefined){
e=g.converters.DOMString(e,"FileReader.readAsText","encoding")}
r(this,A,"Text",e)}
readAsDataURL(A){
g.brandCheck(this,E);
g.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL");
A=g.converters.Blob(A,{strict:false});
r(this,A,"DataURL")}
abort(){
if(this[o]==="empty"||this[o]==="done"){
this[a]=null;
return}
if(this[o]==="loading"){
this[o]="done";
this[a]=null}
this[c]=true;
n("abort",this);
if(this[o]!=="loading"){
n("loadend",this)}}
get readyState(){
g.brandCheck(this,E);
switch(this[o]){case"empty":
return this.EMPTY;case"loading":
return this.LOADING;case"done":
return this.DONE}}
get result(){
g.brandCheck(this,E);
return this[a]}
get error(){
g.brandCheck(this,E);
return this[i]}
get onloadend(){
g.brandCheck(this,E);
return this[Q].loadend}
set onloadend(A){
g.brandCheck(this,E);
if(this[Q].loadend){
this.removeEventListener("loadend",this[Q].loadend)}
if(typeof A==="function"){
this[Q].loadend=A;
this.addEventListener("loadend",A)}else{
this[Q].loadend=null}}
get onerror(){
g.brandCheck(this,E);
return this[Q].error}
set onerror(A){
g.brandCheck(this,E);
if(this[Q].error){
this.removeEventListener("error",this[Q].error)}
if(typeof A==="function"){
this[Q].error=A;
this.addEventListener("error",A)}else{
this[Q].error=null}}
get onloadstart(){
g.brandCheck(this,E);
return this[Q].loadstart}
set onloadstart(A){
g.brandCheck(this,E);
if(this[Q].loadstart){
this.removeEventListener("loadstart",this[Q].loadstart)}
if(typeof A==="function"){
this[Q].loadstart=A;
this.addEventListener("loadstart",A)}else{
this[Q].loadstart=null}}
get onprogress(){
g.brandCheck(this,E);
return this[Q].progress}
set onprogress(A){
g.brandCheck(this,E);
if(this[Q].progress){
this.removeEventListener("progress",this[Q].progress)}
if(typeof A==="function"){
this[Q].progress=A;
this.addEventListener("progress",A)}else{
this[Q].progress=null}}
get onload(){
g.brandCheck(this,E);
return this[Q].load}
set onload(A){
g.brandCheck(this,E);
if(this[Q].load){
this.removeEventListener("load",this[Q].load)}
if(typeof A==="function"){
this[Q].load=A;
this.addEventListener("load",A)}else{
this[Q].load=null}}
get onabort(){
g.brandCheck(this,E);
return this[Q].abort}
set onabort(A){
g.brandCheck(this,E);
if(this[Q].abort){
this.removeEventListener("abort",this[Q].abort)}
if(typeof A==="function"){
this[Q].abort=A;
this.addEventListener("abort",A)}else{
this[Q].abort=null}}};
E.EMPTY=E.prototype.EMPTY=0;
E.LOADING=E.prototype.LOADING=1;
E.DONE=E.prototype.DONE=2;
Object.defineProperties(E.prototype,{EMPTY:s,LOADING:s,DONE:s,readAsArrayBuffer:B,readAsBinaryString:B,readAsText:B,readAsDataURL:B,abort:B,readyState:B,result:B,error:B,onloadstart:B,onprogress:B,onload:B,onabort:B,onerror:B,onloadend:B,[Symbol.toStringTag]:{value:"FileReader",writable:false,enumerable:false,configurable:true}});
Object.defineProperties(E,{EMPTY:s,LOADING:s,DONE:s});
A.exports={FileReader:E}}),88573:((A,e,t)=>{
"use strict";
const{webidl:s}=t(45893);
const r=Symbol("ProgressEvent state");
let n=class ProgressEvent extends Event{
constructor(A,e={}){
A=s.converters.DOMString(A,"ProgressEvent constructor","type");
e=s.converters.ProgressEventInit(e??{});
super(A,e);
this[r]={lengthComputable:e.lengthComputable,loaded:e.loaded,total:e.total}}
get lengthComputable(){
s.brandCheck(this,n);
return this[r].lengthComputable}
get loaded(){
s.brandCheck(this,n);
return this[r].loaded}
get total(){
s.brandCheck(this,n);
return this[r].total}};
s.converters.ProgressEventInit=s.dictionaryConverter([{key:"lengthComputable",converter:s.converters.boolean,defaultValue:()=>false},{key:"loaded",converter:s.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:s.converters["unsigned long long"],defaultValue:()=>0},{key:"bubbles",converter:s.converters.boolean,defaultValue:()=>false},{key:"cancelable",converter:s.converters.boolean,defaultValue:()=>false},{key:"composed",converter:s.converters.boolean,defaultValue:()=>false}]);
A.exports={ProgressEvent:n}}),20961:(A=>{
"use strict";
A.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol("FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),53610:((A,e,t)=>{
"use strict";
const{kState:s,kError:r,kResult:n,kAborted:o,kLastProgressEventFired:i}=t(20961);
const{ProgressEvent:a}=t(88573);
const{getEncoding:Q}=t(22607);
const{serializeAMimeType:c,parseMIMEType:g}=t(51900);
const{types:B}=t(57975);
const{StringDecoder:E}=t(13193);
const{btoa:I}=t(4573);
const C={enumerable:true,writable:false,configurable:false};
function readOperation(A,e,t,a){
if(A[s]==="loading"){
throw new DOMException("Invalid state","InvalidStateError")}
A[s]="loading";
A[n]=null;
A[r]=null;
const Q=e.stream();
const c=Q.getReader();
const g=[];
let E=c.read();
let I=true;
(async()=>{
while(!A[o]){
try{
const{done:Q,value:C}=await E;
if(I&&!A[o]){
queueMicrotask(()=>{
fireAProgressEvent("loadstart",A)})}
I=false;
if(!Q&&B.isUint8Array(C)){
g.push(C);
if((A[i]===undefined||Date.now()-A[i]>=50)&&!A[o]){
A[i]=Date.now();
queueMicrotask(()=>{
fireAProgressEvent("progress",A)})}
E=c.read()}else if(Q){
queueMicrotask(()=>{
A[s]="done";
try{
const s=packageData(g,t,e.type,a);
if(A[o]){
return}
A[n]=s;
fireAProgressEvent("load",A)}catch(e){
A[r]=e;
fireAProgressEvent("error",A)}
if(A[s]!=="loading"){
fireAProgressEvent("loadend",A)}});
break}}catch(e){
if(A[o]){
return}
queueMicrotask(()=>{
A[s]="done";
A[r]=e;
fireAProgressEvent("error",A);
if(A[s]!=="loading"){
fireAProgressEvent("loadend",A)}});
break}}})()}
function fireAProgressEvent(A,e){
const t=new a(A,{bubbles:false,cancelable:false});
e.dispatchEvent(t)}
function packageData(A,e,t,s){
switch(e){case"DataURL":
{
let e="data:";
const s=g(t||"application/octet-stream");
if(s!=="failure"){
e+=c(s)}
e+=";base64,";
const r=new E("latin1");
for(const t of A){
e+=I(r.write(t))}
e+=I(r.end());
return e}case"Text":
{
let e="failure";
if(s){
e=Q(s)}
if(e==="failure"&&t){
const A=g(t);
if(A!=="failure"){
e=Q(A.parameters.get("charset"))}}
if(e==="failure"){
e="UTF-8"}
return decode(A,e)}case"ArrayBuffer":
{
const e=combineByteSequences(A);
return e.buffer}case"BinaryString":
{
let e="";
const t=new E("latin1");
for(const s of A){
e+=t.write(s)}
e+=t.end();
return e}}}
function decode(A,e){
const t=combineByteSequences(A);
const s=BOMSniffing(t);
let r=0;
if(s!==null){
e=s;
r=s==="UTF-8"?3:2}
const n=t.slice(r);
return new TextDecoder(e).decode(n)}
function BOMSniffing(A){
const[e,t,s]=A;
if(e===239&&t===187&&s===191){
return"UTF-8"}else if(e===254&&t===255){
return"UTF-16BE"}else if(e===255&&t===254){
return"UTF-16LE"}
return null}
function combineByteSequences(A){
const e=A.reduce((A,e)=>{
return A+e.byteLength},0);
let t=0;
return A.reduce((A,e)=>{
A.set(e,t);
t+=e.byteLength;
return A},new Uint8Array(e))}
A.exports={staticPropertyDescriptors:C,readOperation,fireAProgressEvent}}),86897:((A,e,t)=>{
"use strict";
const{uid:s,states:r,sentCloseFrameState:n,emptyBuffer:o,opcodes:i}=t(20736);
const{kReadyState:a,kSentClose:Q,kByteParser:c,kReceivedClose:g,kResponse:B}=t(61216);
const{fireEvent:E,failWebsocketConnection:I,isClosing:C,isClosed:l,isEstablished:h,parseExtensions:u}=t(98625);
const{channels:f}=t(42414);
const{CloseEvent:d}=t(15188);
const{makeRequest:w}=t(9967);
const{fetching:y}=t(54398);
const{Headers:D,getHeadersList:p}=t(60660);
const{getDecodeSplit:F}=t(73168);
const{WebsocketFrameSend:R}=t(3264);
let k;
try{
k=t(77598)}catch{}
function establishWebSocketConnection(A,e,t,r,n,o){
const i=A;
i.protocol=A.protocol==="ws:"?"http:":"https:";
const a=w({urlList:[i],client:t,serviceWorkers:"none",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});
if(o.headers){
const A=p(new D(o.headers));
a.headersList=A}
const Q=k.randomBytes(16).toString("base64");
a.headersList.append("sec-websocket-key",Q);
a.headersList.append("sec-websocket-version","13");
for(const A of e){
a.headersList.append("sec-websocket-protocol",A)}
const c="permessage-deflate; client_max_window_bits";
a.headersList.append("sec-websocket-extensions",c);
const g=y({request:a,useParallelQueue:true,dispatcher:o.dispatcher,processResponse(A){
if(A.type==="error"||A.status!==101){
I(r,"Received network error or non-101 status code.");
return}
if(e.length!==0&&!A.headersList.get("Sec-WebSocket-Protocol")){
I(r,"Server did not respond with sent protocols.");
return}
if(A.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){
I(r,'Server did not set Upgrade header to "websocket".');
return}
if(A.headersList.get("Connection")?.toLowerCase()!=="upgrade"){
I(r,'Server did not set Connection header to "upgrade".');
return}
const t=A.headersList.get("Sec-WebSocket-Accept");
const o=k.createHash("sha1").update(Q+s).digest("base64");
if(t!==o){
I(r,"Incorrect hash received in Sec-WebSocket-Accept header.");
return}
const i=A.headersList.get("Sec-WebSocket-Extensions");
let c;
if(i!==null){
c=u(i);
if(!c.has("permessage-deflate")){
I(r,"Sec-WebSocket-Extensions header does not match.");
return}}
const g=A.headersList.get("Sec-WebSocket-Protocol");
if(g!==null){
const A=F("sec-websocket-protocol",a.headersList);
if(A===null||!A.includes(g)){
I(r,"Protocol was not set in the opening handshake.");
return}}
A.socket.on("data",onSocketData);
A.socket.on("close",onSocketClose);
A.socket.on("error",onSocketError);
if(f.open.hasSubscribers){
f.open.publish({address:A.socket.address(),protocol:g,extensions:i})}
n(A,c)}});
return g}
function closeWebSocketConnection(A,e,t,s){
if(C(A)||l(A)){}else if(!h(A)){
I(A,"Connection was closed before it was established.");
A[a]=r.CLOSING}else if(A[Q]===n.NOT_SENT){
A[Q]=n.PROCESSING;
const c=new R;
if(e!==undefined&&t===undefined){
c.frameData=Buffer.allocUnsafe(2);
c.frameData.writeUInt16BE(e,0)}else if(e!==undefined&&t!==undefined){
c.frameData=Buffer.allocUnsafe(2+s);
c.frameData.writeUInt16BE(e,0);
c.frameData.write(t,2,"utf-8")}else{
c.frameData=o}
const g=A[B].socket;
g.write(c.createFrame(i.CLOSE));
A[Q]=n.SENT;
A[a]=r.CLOSING}else{
A[a]=r.CLOSING}}
function onSocketData(A){
if(!this.ws[c].write(A)){
this.pause()}}
function onSocketClose(){
const{ws:A}=this;
const{[B]:e}=A;
e.socket.off("data",onSocketData);
e.socket.off("close",onSocketClose);
e.socket.off("error",onSocketError);
const t=A[Q]===n.SENT&&A[g];
let s=1005;
let o="";
const i=A[c].closingInfo;
if(i&&!i.error){
s=i.code??1005;
o=i.reason}else if(!A[g]){
s=1006}
A[a]=r.CLOSED;
E("close",A,(A,e)=>new d(A,e),{wasClean:t,code:s,reason:o});
if(f.close.hasSubscribers){
f.close.publish({websocket:A,code:s,reason:o})}}
function onSocketError(A){
const{ws:e}=this;
e[a]=r.CLOSING;
if(f.socketError.hasSubscribers){
f.socketError.publish(A)}
this.destroy()}
A.exports={establishWebSocketConnection,closeWebSocketConnection}}),20736:(A=>{
"use strict";
const e="258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const t={enumerable:true,writable:false,configurable:false};
const s={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3};
const r={NOT_SENT:0,PROCESSING:1,SENT:2};
const n={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10};
const o=2**16-1;
const i={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4};
const a=Buffer.allocUnsafe(0);
const Q={string:1,typedArray:2,arrayBuffer:3,blob:4};
A.exports={uid:e,sentCloseFrameState:r,staticPropertyDescriptors:t,states:s,opcodes:n,maxUnsigned16Bit:o,parserStates:i,emptyBuffer:a,sendHints:Q}}),15188:((A,e,t)=>{
"use strict";
const{webidl:s}=t(45893);
const{kEnumerableProperty:r}=t(3440);
const{kConstruct:n}=t(36443);
const{MessagePort:o}=t(75919);
let i=class MessageEvent extends Event{
#_;
constructor(A,e={}){
if(A===n){
super(arguments[1],arguments[2]);
s.util.markAsUncloneable(this);
return}
const t="MessageEvent constructor";
s.argumentLengthCheck(arguments,1,t);
A=s.converters.DOMString(A,t,"type");
e=s.converters.MessageEventInit(e,t,"eventInitDict");
super(A,e);
this.#_=e;
s.util.markAsUncloneable(this)}
get data(){
s.brandCheck(this,i);
return this.#_.data}
get origin(){
s.brandCheck(this,i);
return this.#_.origin}
get lastEventId(){
s.brandCheck(this,i);
return this.#_.lastEventId}
get source(){
s.brandCheck(this,i);
return this.#_.source}
get ports(){
s.brandCheck(this,i);
if(!Object.isFrozen(this.#_.ports)){
Object.freeze(this.#_.ports)}
return this.#_.ports}
initMessageEvent(A,e=false,t=false,r=null,n="",o="",a=null,Q=[]){
s.brandCheck(this,i);
s.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent");
return new i(A,{bubbles:e,cancelable:t,data:r,origin:n,lastEventId:o,source:a,ports:Q})}
static createFastMessageEvent(A,e){
const t=new i(n,A,e);
t.#_=e;
t.#_.data??=null;
t.#_.origin??="";
t.#_.lastEventId??="";
t.#_.source??=null;
t.#_.ports??=[];
return t}};
const{createFastMessageEvent:a}=i;
delete i.createFastMessageEvent;
let Q=class CloseEvent extends Event{
#_;
constructor(A,e={}){
const t="CloseEvent constructor";
s.argumentLengthCheck(arguments,1,t);
A=s.converters.DOMString(A,t,"type");
e=s.converters.CloseEventInit(e);
super(A,e);
this.#_=e;
s.util.markAsUncloneable(this)}
get wasClean(){
s.brandCheck(this,Q);
return this.#_.wasClean}
get code(){
s.brandCheck(this,Q);
return this.#_.code}
get reason(){
s.brandCheck(this,Q);
return this.#_.reason}};
let c=class ErrorEvent extends Event{
#_;
constructor(A,e){
const t="ErrorEvent constructor";
s.argumentLengthCheck(arguments,1,t);
super(A,e);
s.util.markAsUncloneable(this);
A=s.converters.DOMString(A,t,"type");
e=s.converters.ErrorEventInit(e??{});
this.#_=e}
get message(){
s.brandCheck(this,c);
return this.#_.message}
get filename(){
s.brandCheck(this,c);
return this.#_.filename}
get lineno(){
s.brandCheck(this,c);
return this.#_.lineno}
get colno(){
s.brandCheck(this,c);
return this.#_.colno}
get error(){
s.brandCheck(this,c);
return this.#_.error}};
Object.defineProperties(i.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:true},data:r,origin:r,lastEventId:r,source:r,ports:r,initMessageEvent:r});
Object.defineProperties(Q.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:true},reason:r,code:r,wasClean:r});
Object.defineProperties(c.prototype,{[Symbol.toStringTag]:{value:"ErrorEvent",configurable:true},message:r,filename:r,lineno:r,colno:r,error:r});
s.converters.MessagePort=s.interfaceConverter(o);
s.converters["sequence<MessagePort>"]=s.sequenceConverter(s.converters.MessagePort);
const g=[{key:"bubbles",converter:s.converters.boolean,defaultValue:()=>false},{key:"cancelable",converter:s.converters.boolean,defaultValue:()=>false},{key:"composed",converter:s.converters.boolean,defaultValue:()=>false}];
s.converters.MessageEventInit=s.dictionaryConverter([...g,{key:"data",converter:s.converters.any,defaultValue:()=>null},{key:"origin",converter:s.converters.USVString,defaultValue:()=>""},{key:"lastEventId",converter:s.converters.DOMString,defaultValue:()=>""},{key:"source",converter:s.nullableConverter(s.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:s.converters["sequence<MessagePort>"],defaultValue:()=>new Array(0)}]);
s.converters.CloseEventInit=s.dictionaryConverter([...g,{key:"wasClean",converter:s.converters.boolean,defaultValue:()=>false},{key:"code",converter:s.converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:s.converters.USVString,defaultValue:()=>""}]);
s.converters.ErrorEventInit=s.dictionaryConverter([...g,{key:"message",converter:s.converters.DOMString,defaultValue:()=>""},{key:"filename",converter:s.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:s.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:s.converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:s.converters.any}]);
A.exports={MessageEvent:i,CloseEvent:Q,ErrorEvent:c,createFastMessageEvent:a}}),3264:((A,e,t)=>{
"use strict";
const{maxUnsigned16Bit:s}=t(20736);
const r=16386;
let n;
let o=null;
let i=r;
try{
n=t(77598)}catch{
n={randomFillSync:function randomFillSync(A,e,t){
for(let e=0;e<A.length;++e){
A[e]=Math.random()*255|0}
return A}}}
function generateMask(){
if(i===r){
i=0;
n.randomFillSync(o??=Buffer.allocUnsafe(r),0,r)}
return[o[i++],o[i++],o[i++],o[i++]]}
let a=class WebsocketFrameSend{
constructor(A){
this.frameData=A}
createFrame(A){
const e=this.frameData;
const t=generateMask();
const r=e?.byteLength??0;
let n=r;
let o=6;
if(r>s){
o+=8;
n=127}else if(r>125){
o+=2;
n=126}
const i=Buffer.allocUnsafe(r+o);
i[0]=i[1]=0;
i[0]|=128;
i[0]=(i[0]&240)+A;
i[o-4]=t[0];
i[o-3]=t[1];
i[o-2]=t[2];
i[o-1]=t[3];
i[1]=n;
if(n===126){
i.writeUInt16BE(r,2)}else if(n===127){
i[2]=i[3]=0;
i.writeUIntBE(r,4,6)}
i[1]|=128;
for(let A=0;A<r;++A){
i[o+A]=e[A]^t[A&3]}
return i}};
A.exports={WebsocketFrameSend:a}}),19469:((A,e,t)=>{
"use strict";
const{createInflateRaw:s,Z_DEFAULT_WINDOWBITS:r}=t(38522);
const{isValidClientWindowBits:n}=t(98625);
const{MessageSizeExceededError:o}=t(68707);
const i=Buffer.from([0,0,255,255]);
const a=Symbol("kBuffer");
const Q=Symbol("kLength");
let c=class PerMessageDeflate{
#j;
#C={};
#$=0;
constructor(A,e){
this.#C.serverNoContextTakeover=A.has("server_no_context_takeover");
this.#C.serverMaxWindowBits=A.get("server_max_window_bits");
this.#$=e.maxPayloadSize}
decompress(A,e,t){
if(!this.#j){
let A=r;
if(this.#C.serverMaxWindowBits){
if(!n(this.#C.serverMaxWindowBits)){
t(new Error("Invalid server_max_window_bits"));
return}
A=Number.parseInt(this.#C.serverMaxWindowBits)}
try{
this.#j=s({windowBits:A})}catch(A){
t(A);
return}
this.#j[a]=[];
this.#j[Q]=0;
this.#j.on("data",A=>{
this.#j[Q]+=A.length;
if(this.#$>0&&this.#j[Q]>this.#$){
t(new o);
this.#j.removeAllListeners();
this.#j.destroy();
this.#j=null;
return}
this.#j[a].push(A)});
this.#j.on("error",A=>{
this.#j=null;
t(A)})}
this.#j.write(A);
if(e){
this.#j.write(i)}
this.#j.flush(()=>{
if(!this.#j){
return}
const A=Buffer.concat(this.#j[a],this.#j[Q]);
this.#j[a].length=0;
this.#j[Q]=0;
t(null,A)})}};
A.exports={PerMessageDeflate:c}}),81652:((A,e,t)=>{
"use strict";
const{Writable:s}=t(57075);
const r=t(34589);
const{parserStates:n,opcodes:o,states:i,emptyBuffer:a,sentCloseFrameState:Q}=t(20736);
const{kReadyState:c,kSentClose:g,kResponse:B,kReceivedClose:E}=t(61216);
const{channels:I}=t(42414);
const{isValidStatusCode:C,isValidOpcode:l,failWebsocketConnection:h,websocketMessageReceived:u,utf8Decode:f,isControlFrame:d,isTextBinaryFrame:w,isContinuationFrame:y}=t(98625);
const{WebsocketFrameSend:D}=t(3264);
const{closeWebSocketConnection:p}=t(86897);
const{PerMessageDeflate:F}=t(19469);
const{MessageSizeExceededError:R}=t(68707);
function failWebsocketConnectionWithCode(A,e,t){
p(A,e,t,Buffer.byteLength(t));
h(A,t)}
let k=class ByteParser extends s{
#AA=[];
#Ae=0;
#At=0;
#As=false;
#y=n.INFO;
#Ar={};
#An=[];
#Ao;
#Ai;
#$;
constructor(A,e,t={}){
super();
this.ws=A;
this.#Ao=e==null?new Map:e;
this.#Ai=t.maxFragments??0;
this.#$=t.maxPayloadSize??0;
if(this.#Ao.has("permessage-deflate")){
this.#Ao.set("permessage-deflate",new F(e,t))}}
_write(A,e,t){
this.#AA.push(A);
this.#At+=A.length;
this.#As=true;
this.run(t)}
#Aa(){
if(this.#$>0&&!d(this.#Ar.opcode)&&this.#Ar.payloadLength+this.#Ae>this.#$){
failWebsocketConnectionWithCode(this.ws,1009,"Payload size exceeds maximum allowed size");
return false}
return true}
run(A){
while(this.#As){
if(this.#y===n.INFO){
if(this.#At<2){
return A()}
const e=this.consume(2);
const t=(e[0]&128)!==0;
const s=e[0]&15;
const r=(e[1]&128)===128;
const i=!t&&s!==o.CONTINUATION;
const a=e[1]&127;
const Q=e[0]&64;
const c=e[0]&32;
const g=e[0]&16;
if(!l(s)){
h(this.ws,"Invalid opcode received");
return A()}
if(r){
h(this.ws,"Frame cannot be masked");
return A()}
if(Q!==0&&!this.#Ao.has("permessage-deflate")){
h(this.ws,"Expected RSV1 to be clear.");
return}
if(c!==0||g!==0){
h(this.ws,"RSV1, RSV2, RSV3 must be clear");
return}
if(i&&!w(s)){
h(this.ws,"Invalid frame type was fragmented.");
return}
if(w(s)&&this.#An.length>0){
h(this.ws,"Expected continuation frame");
return}
if(this.#Ar.fragmented&&i){
h(this.ws,"Fragmented frame exceeded 125 bytes.");
return}
if((a>125||i)&&d(s)){
h(this.ws,"Control frame either too large or fragmented");
return}
if(y(s)&&this.#An.length===0&&!this.#Ar.compressed){
h(this.ws,"Unexpected continuation frame");
return}
if(a<=125){
this.#Ar.payloadLength=a;
this.#y=n.READ_DATA;
if(!this.#Aa()){
return}}else if(a===126){
this.#y=n.PAYLOADLENGTH_16}else if(a===127){
this.#y=n.PAYLOADLENGTH_64}
if(w(s)){
this.#Ar.binaryType=s;
this.#Ar.compressed=Q!==0}
this.#Ar.opcode=s;
this.#Ar.masked=r;
this.#Ar.fin=t;
this.#Ar.fragmented=i}else if(this.#y===n.PAYLOADLENGTH_16){
if(this.#At<2){
return A()}
const e=this.consume(2);
this.#Ar.payloadLength=e.readUInt16BE(0);
this.#y=n.READ_DATA;
if(!this.#Aa()){
return}}else if(this.#y===n.PAYLOADLENGTH_64){
if(this.#At<8){
return A()}
const e=this.consume(8);
const t=e.readUInt32BE(0);
const s=e.readUInt32BE(4);
if(t!==0||s>2**31-1){
h(this.ws,"Received payload length > 2^31 bytes.");
return}
this.#Ar.payloadLength=s;
this.#y=n.READ_DATA;
if(!this.#Aa()){
return}}else if(this.#y===n.READ_DATA){
if(this.#At<this.#Ar.payloadLength){
return A()}
const e=this.consume(this.#Ar.payloadLength);
if(d(this.#Ar.opcode)){
this.#As=this.parseControlFrame(e);
this.#y=n.INFO;
const t=this.ws[B].socket;
if(this.#As&&t.writableNeedDrain){
this.#As=false;
t.once("drain",()=>{
if(this.destroyed)return;
this.#As=true;
this.run(A)});
return}}else{
if(!this.#Ar.compressed){
if(!this.writeFragments(e)){
return}
if(this.#$>0&&this.#Ae>this.#$){
failWebsocketConnectionWithCode(this.ws,1009,new R().message);
return}
if(!this.#Ar.fragmented&&this.#Ar.fin){
u(this.ws,this.#Ar.binaryType,this.consumeFragments())}
this.#y=n.INFO}else{
this.#Ao.get("permessage-deflate").decompress(e,this.#Ar.fin,(e,t)=>{
if(e){
const A=e instanceof R?1009:1007;
failWebsocketConnectionWithCode(this.ws,A,e.message);
return}
if(!this.writeFragments(t)){
return}
if(this.#$>0&&this.#Ae>this.#$){
failWebsocketConnectionWithCode(this.ws,1009,new R().message);
return}
if(!this.#Ar.fin){
this.#y=n.INFO;
this.#As=true;
this.run(A);
return}
u(this.ws,this.#Ar.binaryType,this.consumeFragments());
this.#As=true;
this.#y=n.INFO;
this.run(A)});
this.#As=false;
break}}}}}
consume(A){
if(A>this.#At){
throw new Error("Called consume() before buffers satiated.")}else if(A===0){
return a}
if(this.#AA[0].length===A){
this.#At-=this.#AA[0].length;
return this.#AA.shift()}
const e=Buffer.allocUnsafe(A);
let t=0;
while(t!==A){
const s=this.#AA[0];
const{length:r}=s;
if(r+t===A){
e.set(this.#AA.shift(),t);
break}else if(r+t>A){
e.set(s.subarray(0,A-t),t);
this.#AA[0]=s.subarray(A-t);
break}else{
e.set(this.#AA.shift(),t);
t+=s.length}}
this.#At-=A;
return e}
writeFragments(A){
if(this.#Ai>0&&this.#An.length===this.#Ai){
failWebsocketConnectionWithCode(this.ws,1008,"Too many message fragments");
return false}
this.#Ae+=A.length;
this.#An.push(A);
return true}
consumeFragments(){
const A=this.#An;
if(A.length===1){
this.#Ae=0;
return A.shift()}
const e=Buffer.concat(A,this.#Ae);
this.#An=[];
this.#Ae=0;
return e}
parseCloseBody(A){
r(A.length!==1);
let e;
if(A.length>=2){
e=A.readUInt16BE(0)}
if(e!==undefined&&!C(e)){
return{code:1002,reason:"Invalid status code",error:true}}
let t=A.subarray(2);
if(t[0]===239&&t[1]===187&&t[2]===191){
t=t.subarray(3)}
try{
t=f(t)}catch{
return{code:1007,reason:"Invalid UTF-8",error:true}}
return{code:e,reason:t,error:false}}
parseControlFrame(A){
const{opcode:e,payloadLength:t}=this.#Ar;
if(e===o.CLOSE){
if(t===1){
h(this.ws,"Received close frame with a 1-byte body.");
return false}
this.#Ar.closeInfo=this.parseCloseBody(A);
if(this.#Ar.closeInfo.error){
const{code:A,reason:e}=this.#Ar.closeInfo;
p(this.ws,A,e,e.length);
h(this.ws,e);
return false}
if(this.ws[g]!==Q.SENT){
let A=a;
if(this.#Ar.closeInfo.code){
A=Buffer.allocUnsafe(2);
A.writeUInt16BE(this.#Ar.closeInfo.code,0)}
const e=new D(A);
this.ws[B].socket.write(e.createFrame(o.CLOSE),A=>{
if(!A){
this.ws[g]=Q.SENT}})}
this.ws[c]=i.CLOSING;
this.ws[E]=true;
return false}else if(e===o.PING){
if(!this.ws[E]){
const e=new D(A);
this.ws[B].socket.write(e.createFrame(o.PONG));
if(I.ping.hasSubscribers){
I.ping.publish({payload:A})}}}else if(e===o.PONG){
if(I.pong.hasSubscribers){
I.pong.publish({payload:A})}}
return true}
get closingInfo(){
return this.#Ar.closeInfo}};
A.exports={ByteParser:k}}),13900:((A,e,t)=>{
"use strict";
const{WebsocketFrameSend:s}=t(3264);
const{opcodes:r,sendHints:n}=t(20736);
const o=t(64660);
const i=Buffer[Symbol.species];
let a=class SendQueue{
#AQ=new o;
#Ac=false;
#Ag;
constructor(A){
this.#Ag=A}
add(A,e,t){
if(t!==n.blob){
const s=createFrame(A,t);
if(!this.#Ac){
this.#Ag.write(s,e)}else{
const A={promise:null,callback:e,frame:s};
this.#AQ.push(A)}
return}
const s={promise:A.arrayBuffer().then(A=>{
s.promise=null;
s.frame=createFrame(A,t)}),callback:e,frame:null};
this.#AQ.push(s);
if(!this.#Ac){
this.#AB()}}
async #AB(){
this.#Ac=true;
const A=this.#AQ;
while(!A.isEmpty()){
const e=A.shift();
if(e.promise!==null){
await e.promise}
this.#Ag.write(e.frame,e.callback);
e.callback=e.frame=null}
this.#Ac=false}};
function createFrame(A,e){
return new s(toBuffer(A,e)).createFrame(e===n.string?r.TEXT:r.BINARY)}
function toBuffer(A,e){
switch(e){case n.string:
return Buffer.from(A);case n.arrayBuffer:case n.blob:
return new i(A);case n.typedArray:
return new i(A.buffer,A.byteOffset,A.byteLength)}}
A.exports={SendQueue:a}}),61216:(A=>{
"use strict";
A.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol("byte parser")}}),98625:((A,e,t)=>{
"use strict";
const{kReadyState:s,kController:r,kResponse:n,kBinaryType:o,kWebSocketURL:i}=t(61216);
const{states:a,opcodes:Q}=t(20736);
const{ErrorEvent:c,createFastMessageEvent:g}=t(15188);
const{isUtf8:B}=t(4573);
const{collectASequenceOfCodePointsFast:E,removeHTTPWhitespace:I}=t(51900);
function isConnecting(A){
return A[s]===a.CONNECTING}
function isEstablished(A){
return A[s]===a.OPEN}
function isClosing(A){
return A[s]===a.CLOSING}
function isClosed(A){
return A[s]===a.CLOSED}
function fireEvent(A,e,t=(A,e)=>new Event(A,e),s={}){
const r=t(A,s);
e.dispatchEvent(r)}
function websocketMessageReceived(A,e,t){
if(A[s]!==a.OPEN){
return}
let r;
if(e===Q.TEXT){
try{
r=h(t)}catch{
failWebsocketConnection(A,"Received invalid UTF-8 in text frame.");
return}}else if(e===Q.BINARY){
if(A[o]==="blob"){
r=new Blob([t])}else{
r=toArrayBuffer(t)}}
fireEvent("message",A,g,{origin:A[i].origin,data:r})}
function toArrayBuffer(A){
if(A.byteLength===A.buffer.byteLength){
return A.buffer}
return A.buffer.slice(A.byteOffset,A.byteOffset+A.byteLength)}
function isValidSubprotocol(A){
if(A.length===0){
return false}
for(let e=0;e<A.length;++e){
const t=A.charCodeAt(e);
if(t<33||t>126||t===34||t===40||t===41||t===44||t===47||t===58||t===59||t===60||t===61||t===62||t===63||t===64||t===91||t===92||t===93||t===123||t===125){
return false}}
return true}
function isValidStatusCode(A){
if(A>=1e3&&A<1015){
return A!==1004&&A!==1005&&A!==1006}
return A>=3e3&&A<=4999}
function failWebsocketConnection(A,e){
const{[r]:t,[n]:s}=A;
t.abort();
if(s?.socket&&!s.socket.destroyed){
s.socket.destroy()}
if(e){
fireEvent("error",A,(A,e)=>new c(A,e),{error:new Error(e),message:e})}}
function isControlFrame(A){
return A===Q.CLOSE||A===Q.PING||A===Q.PONG}
function isContinuationFrame(A){
return A===Q.CONTINUATION}
function isTextBinaryFrame(A){
return A===Q.TEXT||A===Q.BINARY}
function isValidOpcode(A){
return isTextBinaryFrame(A)||isContinuationFrame(A)||isControlFrame(A)}
function parseExtensions(A){
const e={position:0};
const t=new Map;
while(e.position<A.length){
const s=E(";",A,e);
const[r,n=""]=s.split("=");
t.set(I(r,true,false),I(n,false,true));
e.position++}
return t}
function isValidClientWindowBits(A){
if(A.length===0){
return false}
for(let e=0;e<A.length;e++){
const t=A.charCodeAt(e);
if(t<48||t>57){
return false}}
const e=Number.parseInt(A,10);
return e>=8&&e<=15}
const C=typeof process.versions.icu==="string";
const l=C?new TextDecoder("utf-8",{fatal:true}):undefined;
const h=C?l.decode.bind(l):function(A){
if(B(A)){
return A.toString("utf-8")}
throw new TypeError("Invalid utf-8 received.")};
A.exports={isConnecting,isEstablished,isClosing,isClosed,fireEvent,isValidSubprotocol,isValidStatusCode,failWebsocketConnection,websocketMessageReceived,utf8Decode:h,isControlFrame,isContinuationFrame,isTextBinaryFrame,isValidOpcode,parseExtensions,isValidClientWindowBits}}),13726:((A,e,t)=>{
"use strict";
const{webidl:s}=t(45893);
const{URLSerializer:r}=t(51900);
const{environmentSettingsObject:n}=t(73168);
const{staticPropertyDescriptors:o,states:i,sentCloseFrameState:a,sendHints:Q}=t(20736);
const{kWebSocketURL:c,kReadyState:g,kController:B,kBinaryType:E,kResponse:I,kSentClose:C,kByteParser:l}=t(61216);
const{isConnecting:h,isEstablished:u,isClosing:f,isValidSubprotocol:d,fireEvent:w}=t(98625);
const{establishWebSocketConnection:y,closeWebSocketConnection:D}=t(86897);
const{ByteParser:p}=t(81652);
const{kEnumerableProperty:F,isBlobLike:R}=t(3440);
const{getGlobalDispatcher:k}=t(32581);
const{types:m}=t(57975);
const{ErrorEvent:b,CloseEvent:N}=t(15188);
const{SendQueue:S}=t(13900);
let M=class WebSocket extends EventTarget{
#G={open:null,error:null,close:null,message:null};
#AE=0;
#AI="";
#Ao="";
#AC;
constructor(A,e=[]){
super();
s.util.markAsUncloneable(this);
const t="WebSocket constructor";
s.argumentLengthCheck(arguments,1,t);
const r=s.converters["DOMString or sequence<DOMString> or WebSocketInit"](e,t,"options");
A=s.converters.USVString(A,t,"url");
e=r.protocols;
const o=n.settingsObject.baseUrl;
let i;
try{
i=new URL(A,o)}catch(A){
throw new DOMException(A,"SyntaxError")}
if(i.protocol==="http:"){
i.protocol="ws:"}else if(i.protocol==="https:"){
i.protocol="wss:"}
if(i.protocol!=="ws:"&&i.protocol!=="wss:"){
throw new DOMException(`Expected a ws: or wss: protocol, got ${i.protocol}`,"SyntaxError")}
if(i.hash||i.href.endsWith("#")){
throw new DOMException("Got fragment","SyntaxError")}
if(typeof e==="string"){
e=[e]}
if(e.length!==new Set(e.map(A=>A.toLowerCase())).size){
throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError")}
if(e.length>0&&!e.every(A=>d(A))){
throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError")}
this[c]=new URL(i.href);
const Q=n.settingsObject;
this[B]=y(i,e,Q,this,(A,e)=>this.#Al(A,e),r);
this[g]=M.CONNECTING;
this[C]=a.NOT_SENT;
this[E]="blob"}
close(A=undefined,e=undefined){
s.brandCheck(this,M);
const t="WebSocket.close";
if(A!==undefined){
A=s.converters["unsigned short"](A,t,"code",{clamp:true})}
if(e!==undefined){
e=s.converters.USVString(e,t,"reason")}
if(A!==undefined){
if(A!==1e3&&(A<3e3||A>4999)){
throw new DOMException("invalid code","InvalidAccessError")}}
let r=0;
if(e!==undefined){
r=Buffer.byteLength(e);
if(r>123){
throw new DOMException(`Reason must be less than 123 bytes; received ${r}`,"SyntaxError")}}
D(this,A,e,r)}
send(A){
s.brandCheck(this,M);
const e="WebSocket.send";
s.argumentLengthCheck(arguments,1,e);
A=s.converters.WebSocketSendData(A,e,"data");
if(h(this)){
throw new DOMException("Sent before connected.","InvalidStateError")}
if(!u(this)||f(this)){
return}
if(typeof A==="string"){
const e=Buffer.byteLength(A);
this.#AE+=e;
this.#AC.add(A,()=>{
this.#AE-=e},Q.string)}else if(m.isArrayBuffer(A)){
this.#AE+=A.byteLength;
this.#AC.add(A,()=>{
this.#AE-=A.byteLength},Q.arrayBuffer)}else if(ArrayBuffer.isView(A)){
this.#AE+=A.byteLength;
this.#AC.add(A,()=>{
this.#AE-=A.byteLength},Q.typedArray)}else if(R(A)){
this.#AE+=A.size;
this.#AC.add(A,()=>{
this.#AE-=A.size},Q.blob)}}
get readyState(){
s.brandCheck(this,M);
return this[g]}
get bufferedAmount(){
s.brandCheck(this,M);
return this.#AE}
get url(){
s.brandCheck(this,M);
return r(this[c])}
get extensions(){
s.brandCheck(this,M);
return this.#Ao}
get protocol(){
s.brandCheck(this,M);
return this.#AI}
get onopen(){
s.brandCheck(this,M);
return this.#G.open}
set onopen(A){
s.brandCheck(this,M);
if(this.#G.open){
this.removeEventListener("open",this.#G.open)}
if(typeof A==="function"){
this.#G.open=A;
this.addEventListener("open",A)}else{
this.#G.open=null}}
get onerror(){
s.brandCheck(this,M);
return this.#G.error}
set onerror(A){
s.brandCheck(this,M);
if(this.#G.error){
this.removeEventListener("error",this.#G.error)}
if(typeof A==="function"){
this.#G.error=A;
this.addEventListener("error",A)}else{
this.#G.error=null}}
get onclose(){
s.brandCheck(this,M);
return this.#G.close}
set onclose(A){
s.brandCheck(this,M);
if(this.#G.close){
this.removeEventListener("close",this.#G.close)}
if(typeof A==="function"){
this.#G.close=A;
this.addEventListener("close",A)}else{
this.#G.close=null}}
get onmessage(){
s.brandCheck(this,M);
return this.#G.message}
set onmessage(A){
s.brandCheck(this,M);
if(this.#G.message){
this.removeEventListener("message",this.#G.message)}
if(typeof A==="function"){
this.#G.message=A;
this.addEventListener("message",A)}else{
this.#G.message=null}}
get binaryType(){
s.brandCheck(this,M);
return this[E]}
set binaryType(A){
s.brandCheck(this,M);
if(A!=="blob"&&A!=="arraybuffer"){
this[E]="blob"}else{
this[E]=A}}
#Al(A,e){
this[I]=A;
const t=this[B]?.dispatcher?.webSocketOptions;
const s=t?.maxFragments;
const r=t?.maxPayloadSize;
const n=new p(this,e,{maxFragments:s,maxPayloadSize:r});
n.on("drain",onParserDrain);
n.on("error",onParserError.bind(this));
A.socket.ws=this;
this[l]=n;
this.#AC=new S(A.socket);
this[g]=i.OPEN;
const o=A.headersList.get("sec-websocket-extensions");
if(o!==null){
this.#Ao=o}
const a=A.headersList.get("sec-websocket-protocol");
if(a!==null){
this.#AI=a}
w("open",this)}};
M.CONNECTING=M.prototype.CONNECTING=i.CONNECTING;
M.OPEN=M.prototype.OPEN=i.OPEN;
M.CLOSING=M.prototype.CLOSING=i.CLOSING;
M.CLOSED=M.prototype.CLOSED=i.CLOSED;
Object.defineProperties(M.prototype,{CONNECTING:o,OPEN:o,CLOSING:o,CLOSED:o,url:F,readyState:F,bufferedAmount:F,onopen:F,onerror:F,onclose:F,close:F,onmessage:F,binaryType:F,send:F,extensions:F,protocol:F,[Symbol.toStringTag]:{value:"WebSocket",writable:false,enumerable:false,configurable:true}});
Object.defineProperties(M,{CONNECTING:o,OPEN:o,CLOSING:o,CLOSED:o});
s.converters["sequence<DOMString>"]=s.sequenceConverter(s.converters.DOMString);
s.converters["DOMString or sequence<DOMString>"]=function(A,e,t){
if(s.util.Type(A)==="Object"&&Symbol.iterator in A){
return s.converters["sequence<DOMString>"](A)}
return s.converters.DOMString(A,e,t)};
s.converters.WebSocketInit=s.dictionaryConverter([{key:"protocols",converter:s.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:s.converters.any,defaultValue:()=>k()},{key:"headers",converter:s.nullableConverter(s.converters.HeadersInit)}]);
s.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(A){
if(s.util.Type(A)==="Object"&&!(Symbol.iterator in A)){
return s.converters.WebSocketInit(A)}
return{protocols:s.converters["DOMString or sequence<DOMString>"](A)}};
s.converters.WebSocketSendData=function(A){
if(s.util.Type(A)==="Object"){
if(R(A)){
return s.converters.Blob(A,{strict:false})}
if(ArrayBuffer.isView(A)||m.isArrayBuffer(A)){
return s.converters.BufferSource(A)}}
return s.converters.USVString(A)};
function onParserDrain(){
this.ws[I].socket.resume()}
function onParserError(A){
let e;
let t;
if(A instanceof N){
e=A.reason;
t=A.code}else{
e=A.message}
w("error",this,()=>new b("error",{error:A,message:e}));
D(this,t)}
A.exports={WebSocket:M}})};
