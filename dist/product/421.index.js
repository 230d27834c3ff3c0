
exports.id=421;
exports.ids=[421];
exports.modules={20770:((e,t,n)=>{
e.exports=n(20218)}),20218:((e,t,n)=>{
"use strict";
var r;
var o=n(69278);
var s=n(64756);
var i=n(58611);
var a=n(65692);
var c=n(24434);
var u=n(42613);
var l=n(39023);
t.httpOverHttp=httpOverHttp;
t.httpsOverHttp=httpsOverHttp;
t.httpOverHttps=httpOverHttps;
t.httpsOverHttps=httpsOverHttps;
function httpOverHttp(e){
var t=new TunnelingAgent(e);
t.request=i.request;
return t}
function httpsOverHttp(e){
var t=new TunnelingAgent(e);
t.request=i.request;
t.createSocket=createSecureSocket;
t.defaultPort=443;
return t}
function httpOverHttps(e){
var t=new TunnelingAgent(e);
t.request=a.request;
return t}
function httpsOverHttps(e){
var t=new TunnelingAgent(e);
t.request=a.request;
t.createSocket=createSecureSocket;
t.defaultPort=443;
return t}
function TunnelingAgent(e){
var t=this;
t.options=e||{};
t.proxyOptions=t.options.proxy||{};
t.maxSockets=t.options.maxSockets||i.Agent.defaultMaxSockets;
t.requests=[];
t.sockets=[];
t.on("free",function onFree(e,n,r,o){
var s=toOptions(n,r,o);
for(var i=0,a=t.requests.length;i<a;++i){
var c=t.requests[i];
if(c.host===s.host&&c.port===s.port){
t.requests.splice(i,1);
c.request.onSocket(e);
return}}
e.destroy();
t.removeSocket(e)})}
l.inherits(TunnelingAgent,c.EventEmitter);
TunnelingAgent.prototype.addRequest=function addRequest(e,t,n,r){
var o=this;
var s=mergeOptions({request:e},o.options,toOptions(t,n,r));
if(o.sockets.length>=this.maxSockets){
o.requests.push(s);
return}
o.createSocket(s,function(t){
t.on("free",onFree);
t.on("close",onCloseOrRemove);
t.on("agentRemove",onCloseOrRemove);
e.onSocket(t);
function onFree(){
o.emit("free",t,s)}
function onCloseOrRemove(e){
o.removeSocket(t);
t.removeListener("free",onFree);
t.removeListener("close",onCloseOrRemove);
t.removeListener("agentRemove",onCloseOrRemove)}})};
TunnelingAgent.prototype.createSocket=function createSocket(e,t){
var n=this;
var r={};
n.sockets.push(r);
var o=mergeOptions({},n.proxyOptions,{method:"CONNECT",path:e.host+":"+e.port,agent:false,headers:{host:e.host+":"+e.port}});
if(e.localAddress){
o.localAddress=e.localAddress}
if(o.proxyAuth){
o.headers=o.headers||{};
o.headers["Proxy-Authorization"]="Basic "+new Buffer(o.proxyAuth).toString("base64")}
d("making CONNECT request");
var s=n.request(o);
s.useChunkedEncodingByDefault=false;
s.once("response",onResponse);
s.once("upgrade",onUpgrade);
s.once("connect",onConnect);
s.once("error",onError);
s.end();
function onResponse(e){
e.upgrade=true}
function onUpgrade(e,t,n){
process.nextTick(function(){
onConnect(e,t,n)})}
function onConnect(o,i,a){
s.removeAllListeners();
i.removeAllListeners();
if(o.statusCode!==200){
d("tunneling socket could not be established, statusCode=%d",o.statusCode);
i.destroy();
var c=new Error("tunneling socket could not be established, "+"statusCode="+o.statusCode);
c.code="ECONNRESET";
e.request.emit("error",c);
n.removeSocket(r);
return}
if(a.length>0){
d("got illegal response body from proxy");
i.destroy();
var c=new Error("got illegal response body from proxy");
c.code="ECONNRESET";
e.request.emit("error",c);
n.removeSocket(r);
return}
d("tunneling connection has established");
n.sockets[n.sockets.indexOf(r)]=i;
return t(i)}
function onError(t){
s.removeAllListeners();
d("tunneling socket could not be established, cause=%s\n",t.message,t.stack);
var o=new Error("tunneling socket could not be established, "+"cause="+t.message);
o.code="ECONNRESET";
e.request.emit("error",o);
n.removeSocket(r)}};
TunnelingAgent.prototype.removeSocket=function removeSocket(e){
var t=this.sockets.indexOf(e);
if(t===-1){
return}
this.sockets.splice(t,1);
var n=this.requests.shift();
if(n){
this.createSocket(n,function(e){
n.request.onSocket(e)})}};
function createSecureSocket(e,t){
var n=this;
TunnelingAgent.prototype.createSocket.call(n,e,function(r){
var o=e.request.getHeader("host");
var i=mergeOptions({},n.options,{socket:r,servername:o?o.replace(/:.*$/,""):e.host});
var a=s.connect(0,i);
n.sockets[n.sockets.indexOf(r)]=a;
t(a)})}
function toOptions(e,t,n){
if(typeof e==="string"){
return{host:e,port:t,localAddress:n}}
return e}
function mergeOptions(e){
for(var t=1,n=arguments.length;t<n;++t){
var r=arguments[t];
if(typeof r==="object"){
var o=Object.keys(r);
for(var s=0,i=o.length;s<i;++s){
var a=o[s];
if(r[a]!==undefined){
e[a]=r[a]}}}}
return e}
var d;
if(process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)){
d=function(){
var e=Array.prototype.slice.call(arguments);
if(typeof e[0]==="string"){
e[0]="TUNNEL: "+e[0]}else{
e.unshift("TUNNEL:")}
console.error.apply(console,e)}}else{
d=function(){}}
r=d}),96421:((e,t,n)=>{
"use strict";
n.d(t,{Yz:()=>debug,getIDToken:()=>getIDToken,Pq:()=>setSecret});
var r=n(70857);
function utils_toCommandValue(e){
if(e===null||e===undefined){
return""}else if(typeof e==="string"||e instanceof String){
return e}
return JSON.stringify(e)}
function utils_toCommandProperties(e){
if(!Object.keys(e).length){
return{}}
return{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}
;
function command_issueCommand(e,t,n){
const o=new s(e,t,n);
process.stdout.write(o.toString()+r.EOL)}
function command_issue(e,t=""){
command_issueCommand(e,{},t)}
const o="::";
let s=class Command{
constructor(e,t,n){
if(!e){
e="missing.command"}
this.command=e;
this.properties=t;
this.message=n}
toString(){
let e=o+this.command;
if(this.properties&&Object.keys(this.properties).length>0){
e+=" ";
let t=true;
for(const n in this.properties){
if(this.properties.hasOwnProperty(n)){
const r=this.properties[n];
if(r){
if(t){
t=false}else{
e+=","}
e+=`${n}=${escapeProperty(r)}`}}}}
e+=`${o}${escapeData(this.message)}`;
return e}};
function escapeData(e){
return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}
function escapeProperty(e){
return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
var i=n(76982);
var a=n(79896);
function file_command_issueFileCommand(e,t){
const n=process.env[`GITHUB_${e}`];
if(!n){
throw new Error(`Unable to find environment variable for file command ${e}`)}
if(!fs.existsSync(n)){
throw new Error(`Missing file at path: ${n}`)}
fs.appendFileSync(n,`${toCommandValue(t)}${os.EOL}`,{encoding:"utf8"})}
function file_command_prepareKeyValueMessage(e,t){
const n=`ghadelimiter_${crypto.randomUUID()}`;
const r=toCommandValue(t);
if(e.includes(n)){
throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)}
if(r.includes(n)){
throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)}
return`${e}<<${n}${os.EOL}${r}${os.EOL}${n}`}
var c=n(16928);
var u=n(58611);
var l=n.t(u,2);
var d=n(65692);
var f=n.t(d,2);
function getProxyUrl(e){
const t=e.protocol==="https:";
if(checkBypass(e)){
return undefined}
const n=(()=>{
if(t){
return process.env["https_proxy"]||process.env["HTTPS_PROXY"]}else{
return process.env["http_proxy"]||process.env["HTTP_PROXY"]}})();
if(n){
try{
return new h(n)}catch(e){
if(!n.startsWith("http://")&&!n.startsWith("https://"))return new h(`http://${n}`)}}else{
return undefined}}
function checkBypass(e){
if(!e.hostname){
return false}
const t=e.hostname;
if(isLoopbackAddress(t)){
return true}
const n=process.env["no_proxy"]||process.env["NO_PROXY"]||"";
if(!n){
return false}
let r;
if(e.port){
r=Number(e.port)}else if(e.protocol==="http:"){
r=80}else if(e.protocol==="https:"){
r=443}
const o=[e.hostname.toUpperCase()];
if(typeof r==="number"){
o.push(`${o[0]}:${r}`)}
for(const e of n.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e)){
if(e==="*"||o.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`))){
return true}}
return false}
function isLoopbackAddress(e){
const t=e.toLowerCase();
return t==="localhost"||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}
let h=class DecodedURL extends URL{
constructor(e,t){
super(e,t);
this._decodedUsername=decodeURIComponent(super.username);
this._decodedPassword=decodeURIComponent(super.password)}
get username(){
return this._decodedUsername}
get password(){
return this._decodedPassword}};
var p=n(20770);
var m=n(24371);
var g=undefined&&undefined.__awaiter||function(e,t,n,r){
function adopt(e){
return e instanceof n?e:new n(function(t){
t(e)})}
return new(n||(n=Promise))(function(n,o){
function fulfilled(e){
try{
step(r.next(e))}catch(e){
o(e)}}
function rejected(e){
try{
step(r["throw"](e))}catch(e){
o(e)}}
function step(e){
e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}
step((r=r.apply(e,t||[])).next())})};
var v;
(function(e){
e[e["OK"]=200]="OK";
e[e["MultipleChoices"]=300]="MultipleChoices";
e[e["MovedPermanently"]=301]="MovedPermanently";
e[e["ResourceMoved"]=302]="ResourceMoved";
e[e["SeeOther"]=303]="SeeOther";
e[e["NotModified"]=304]="NotModified";
e[e["UseProxy"]=305]="UseProxy";
e[e["SwitchProxy"]=306]="SwitchProxy";
e[e["TemporaryRedirect"]=307]="TemporaryRedirect";
e[e["PermanentRedirect"]=308]="PermanentRedirect";
e[e["BadRequest"]=400]="BadRequest";
e[e["Unauthorized"]=401]="Unauthorized";
e[e["PaymentRequired"]=402]="PaymentRequired";
e[e["Forbidden"]=403]="Forbidden";
e[e["NotFound"]=404]="NotFound";
e[e["MethodNotAllowed"]=405]="MethodNotAllowed";
e[e["NotAcceptable"]=406]="NotAcceptable";
e[e["ProxyAuthenticationRequired"]=407]="ProxyAuthenticationRequired";
e[e["RequestTimeout"]=408]="RequestTimeout";
e[e["Conflict"]=409]="Conflict";
e[e["Gone"]=410]="Gone";
e[e["TooManyRequests"]=429]="TooManyRequests";
e[e["InternalServerError"]=500]="InternalServerError";
e[e["NotImplemented"]=501]="NotImplemented";
e[e["BadGateway"]=502]="BadGateway";
e[e["ServiceUnavailable"]=503]="ServiceUnavailable";
e[e["GatewayTimeout"]=504]="GatewayTimeout"})(v||(v={}));
var w;
(function(e){
e["Accept"]="accept";
e["ContentType"]="content-type"})(w||(w={}));
var y;
(function(e){
e["ApplicationJson"]="application/json"})(y||(y={}));
function lib_getProxyUrl(e){
const t=pm.getProxyUrl(new URL(e));
return t?t.href:""}
const _=[v.MovedPermanently,v.ResourceMoved,v.SeeOther,v.TemporaryRedirect,v.PermanentRedirect];
const E=[v.BadGateway,v.ServiceUnavailable,v.GatewayTimeout];
const O=["OPTIONS","GET","DELETE","HEAD"];
const x=10;
const C=5;
let b=class HttpClientError extends Error{
constructor(e,t){
super(e);
this.name="HttpClientError";
this.statusCode=t;
Object.setPrototypeOf(this,b.prototype)}};
let S=class HttpClientResponse{
constructor(e){
this.message=e}
readBody(){
return g(this,void 0,void 0,function*(){
return new Promise(e=>g(this,void 0,void 0,function*(){
let t=Buffer.alloc(0);
this.message.on("data",e=>{
t=Buffer.concat([t,e])});
this.message.on("end",()=>{
e(t.toString())})}))})}
readBodyBuffer(){
return g(this,void 0,void 0,function*(){
return new Promise(e=>g(this,void 0,void 0,function*(){
const t=[];
this.message.on("data",e=>{
t.push(e)});
this.message.on("end",()=>{
e(Buffer.concat(t))})}))})}};
function isHttps(e){
const t=new URL(e);
return t.protocol==="https:"}
let T=class HttpClient{
constructor(e,t,n){
this._ignoreSslError=false;
this._allowRedirects=true;
this._allowRedirectDowngrade=false;
this._maxRedirects=50;
this._allowRetries=false;
this._maxRetries=1;
this._keepAlive=false;
this._disposed=false;
this.userAgent=this._getUserAgentWithOrchestrationId(e);
this.handlers=t||[];
this.requestOptions=n;
if(n){
if(n.ignoreSslError!=null){
this._ignoreSslError=n.ignoreSslError}
this._socketTimeout=n.socketTimeout;
if(n.allowRedirects!=null){
this._allowRedirects=n.allowRedirects}
if(n.allowRedirectDowngrade!=null){
this._allowRedirectDowngrade=n.allowRedirectDowngrade}
if(n.maxRedirects!=null){
this._maxRedirects=Math.max(n.maxRedirects,0)}
if(n.keepAlive!=null){
this._keepAlive=n.keepAlive}
if(n.allowRetries!=null){
this._allowRetries=n.allowRetries}
if(n.maxRetries!=null){
this._maxRetries=n.maxRetries}}}
options(e,t){
return g(this,void 0,void 0,function*(){
return this.request("OPTIONS",e,null,t||{})})}
get(e,t){
return g(this,void 0,void 0,function*(){
return this.request("GET",e,null,t||{})})}
del(e,t){
return g(this,void 0,void 0,function*(){
return this.request("DELETE",e,null,t||{})})}
post(e,t,n){
return g(this,void 0,void 0,function*(){
return this.request("POST",e,t,n||{})})}
patch(e,t,n){
return g(this,void 0,void 0,function*(){
return this.request("PATCH",e,t,n||{})})}
put(e,t,n){
return g(this,void 0,void 0,function*(){
return this.request("PUT",e,t,n||{})})}
head(e,t){
return g(this,void 0,void 0,function*(){
return this.request("HEAD",e,null,t||{})})}
sendStream(e,t,n,r){
return g(this,void 0,void 0,function*(){
return this.request(e,t,n,r)})}
getJson(e){
return g(this,arguments,void 0,function*(e,t={}){
t[w.Accept]=this._getExistingOrDefaultHeader(t,w.Accept,y.ApplicationJson);
const n=yield this.get(e,t);
return this._processResponse(n,this.requestOptions)})}
postJson(e,t){
return g(this,arguments,void 0,function*(e,t,n={}){
const r=JSON.stringify(t,null,2);
n[w.Accept]=this._getExistingOrDefaultHeader(n,w.Accept,y.ApplicationJson);
n[w.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,y.ApplicationJson);
const o=yield this.post(e,r,n);
return this._processResponse(o,this.requestOptions)})}
putJson(e,t){
return g(this,arguments,void 0,function*(e,t,n={}){
const r=JSON.stringify(t,null,2);
n[w.Accept]=this._getExistingOrDefaultHeader(n,w.Accept,y.ApplicationJson);
n[w.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,y.ApplicationJson);
const o=yield this.put(e,r,n);
return this._processResponse(o,this.requestOptions)})}
patchJson(e,t){
return g(this,arguments,void 0,function*(e,t,n={}){
const r=JSON.stringify(t,null,2);
n[w.Accept]=this._getExistingOrDefaultHeader(n,w.Accept,y.ApplicationJson);
n[w.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,y.ApplicationJson);
const o=yield this.patch(e,r,n);
return this._processResponse(o,this.requestOptions)})}
request(e,t,n,r){
return g(this,void 0,void 0,function*(){
if(this._disposed){
throw new Error("Client has already been disposed.")}
const o=new URL(t);
let s=this._prepareRequest(e,o,r);
const i=this._allowRetries&&O.includes(e)?this._maxRetries+1:1;
let a=0;
let c;
do{
c=yield this.requestRaw(s,n);
if(c&&c.message&&c.message.statusCode===v.Unauthorized){
let e;
for(const t of this.handlers){
if(t.canHandleAuthentication(c)){
e=t;
break}}
if(e){
return e.handleAuthentication(this,s,n)}else{
return c}}
let t=this._maxRedirects;
while(c.message.statusCode&&_.includes(c.message.statusCode)&&this._allowRedirects&&t>0){
const i=c.message.headers["location"];
if(!i){
break}
const a=new URL(i);
if(o.protocol==="https:"&&o.protocol!==a.protocol&&!this._allowRedirectDowngrade){
throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")}
yield c.readBody();
if(a.hostname!==o.hostname){
for(const e in r){
if(e.toLowerCase()==="authorization"){
delete r[e]}}}
s=this._prepareRequest(e,a,r);
c=yield this.requestRaw(s,n);
t--}
if(!c.message.statusCode||!E.includes(c.message.statusCode)){
return c}
a+=1;
if(a<i){
yield c.readBody();
yield this._performExponentialBackoff(a)}}while(a<i);
return c})}
dispose(){
if(this._agent){
this._agent.destroy()}
this._disposed=true}
requestRaw(e,t){
return g(this,void 0,void 0,function*(){
return new Promise((n,r)=>{
function callbackForResult(e,t){
if(e){
r(e)}else if(!t){
r(new Error("Unknown error"))}else{
n(t)}}
this.requestRawWithCallback(e,t,callbackForResult)})})}
requestRawWithCallback(e,t,n){
if(typeof t==="string"){
if(!e.options.headers){
e.options.headers={}}
e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8")}
let r=false;
function handleResult(e,t){
if(!r){
r=true;
n(e,t)}}
const o=e.httpModule.request(e.options,e=>{
const t=new S(e);
handleResult(undefined,t)});
let s;
o.on("socket",e=>{
s=e});
o.setTimeout(this._socketTimeout||3*6e4,()=>{
if(s){
s.end()}
handleResult(new Error(`Request timeout: ${e.options.path}`))});
o.on("error",function(e){
handleResult(e)});
if(t&&typeof t==="string"){
o.write(t,"utf8")}
if(t&&typeof t!=="string"){
t.on("close",function(){
o.end()});
t.pipe(o)}else{
o.end()}}
getAgent(e){
const t=new URL(e);
return this._getAgent(t)}
getAgentDispatcher(e){
const t=new URL(e);
const n=getProxyUrl(t);
const r=n&&n.hostname;
if(!r){
return}
return this._getProxyAgentDispatcher(t,n)}
_prepareRequest(e,t,n){
const r={};
r.parsedUrl=t;
const o=r.parsedUrl.protocol==="https:";
r.httpModule=o?f:l;
const s=o?443:80;
r.options={};
r.options.host=r.parsedUrl.hostname;
r.options.port=r.parsedUrl.port?parseInt(r.parsedUrl.port):s;
r.options.path=(r.parsedUrl.pathname||"")+(r.parsedUrl.search||"");
r.options.method=e;
r.options.headers=this._mergeHeaders(n);
if(this.userAgent!=null){
r.options.headers["user-agent"]=this.userAgent}
r.options.agent=this._getAgent(r.parsedUrl);
if(this.handlers){
for(const e of this.handlers){
e.prepareRequest(r.options)}}
return r}
_mergeHeaders(e){
if(this.requestOptions&&this.requestOptions.headers){
return Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(e||{}))}
return lowercaseKeys(e||{})}
_getExistingOrDefaultHeader(e,t,n){
let r;
if(this.requestOptions&&this.requestOptions.headers){
const e=lowercaseKeys(this.requestOptions.headers)[t];
if(e){
r=typeof e==="number"?e.toString():e}}
const o=e[t];
if(o!==undefined){
return typeof o==="number"?o.toString():o}
if(r!==undefined){
return r}
return n}
_getExistingOrDefaultContentTypeHeader(e,t){
let n;
if(this.requestOptions&&this.requestOptions.headers){
const e=lowercaseKeys(this.requestOptions.headers)[w.ContentType];
if(e){
if(typeof e==="number"){
n=String(e)}else if(Array.isArray(e)){
n=e.join(", ")}else{
n=e}}}
const r=e[w.ContentType];
if(r!==undefined){
if(typeof r==="number"){
return String(r)}else if(Array.isArray(r)){
return r.join(", ")}else{
return r}}
if(n!==undefined){
return n}
return t}
_getAgent(e){
let t;
const n=getProxyUrl(e);
const r=n&&n.hostname;
if(this._keepAlive&&r){
t=this._proxyAgent}
if(!r){
t=this._agent}
if(t){
return t}
const o=e.protocol==="https:";
let s=100;
if(this.requestOptions){
s=this.requestOptions.maxSockets||u.globalAgent.maxSockets}
if(n&&n.hostname){
const e={maxSockets:s,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})};
let r;
const i=n.protocol==="https:";
if(o){
r=i?p.httpsOverHttps:p.httpsOverHttp}else{
r=i?p.httpOverHttps:p.httpOverHttp}
t=r(e);
this._proxyAgent=t}
if(!t){
const e={keepAlive:this._keepAlive,maxSockets:s};
t=o?new d.Agent(e):new u.Agent(e);
this._agent=t}
if(o&&this._ignoreSslError){
t.options=Object.assign(t.options||{},{rejectUnauthorized:false})}
return t}
_getProxyAgentDispatcher(e,t){
let n;
if(this._keepAlive){
n=this._proxyAgentDispatcher}
if(n){
return n}
const r=e.protocol==="https:";
n=new m.kT(Object.assign({uri:t.href,pipelining:!this._keepAlive?0:1},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`}));
this._proxyAgentDispatcher=n;
if(r&&this._ignoreSslError){
n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:false})}
return n}
_getUserAgentWithOrchestrationId(e){
const t=e||"actions/http-client";
const n=process.env["ACTIONS_ORCHESTRATION_ID"];
if(n){
const e=n.replace(/[^a-z0-9_.-]/gi,"_");
return`${t} actions_orchestration_id/${e}`}
return t}
_performExponentialBackoff(e){
return g(this,void 0,void 0,function*(){
e=Math.min(x,e);
const t=C*Math.pow(2,e);
return new Promise(e=>setTimeout(()=>e(),t))})}
_processResponse(e,t){
return g(this,void 0,void 0,function*(){
return new Promise((n,r)=>g(this,void 0,void 0,function*(){
const o=e.message.statusCode||0;
const s={statusCode:o,result:null,headers:{}};
if(o===v.NotFound){
n(s)}
function dateTimeDeserializer(e,t){
if(typeof t==="string"){
const e=new Date(t);
if(!isNaN(e.valueOf())){
return e}}
return t}
let i;
let a;
try{
a=yield e.readBody();
if(a&&a.length>0){
if(t&&t.deserializeDates){
i=JSON.parse(a,dateTimeDeserializer)}else{
i=JSON.parse(a)}
s.result=i}
s.headers=e.message.headers}catch(e){}
if(o>299){
let e;
if(i&&i.message){
e=i.message}else if(a&&a.length>0){
e=a}else{
e=`Failed request: (${o})`}
const t=new b(e,o);
t.result=s.result;
r(t)}else{
n(s)}}))})}};
const lowercaseKeys=e=>Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{});
var R=undefined&&undefined.__awaiter||function(e,t,n,r){
function adopt(e){
return e instanceof n?e:new n(function(t){
t(e)})}
return new(n||(n=Promise))(function(n,o){
function fulfilled(e){
try{
step(r.next(e))}catch(e){
o(e)}}
function rejected(e){
try{
step(r["throw"](e))}catch(e){
o(e)}}
function step(e){
e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}
step((r=r.apply(e,t||[])).next())})};
let A=class BasicCredentialHandler{
constructor(e,t){
this.username=e;
this.password=t}
prepareRequest(e){
if(!e.headers){
throw Error("The request has no headers")}
e.headers["Authorization"]=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}
canHandleAuthentication(){
return false}
handleAuthentication(){
return R(this,void 0,void 0,function*(){
throw new Error("not implemented")})}};
let P=class BearerCredentialHandler{
constructor(e){
this.token=e}
prepareRequest(e){
if(!e.headers){
throw Error("The request has no headers")}
e.headers["Authorization"]=`Bearer ${this.token}`}
canHandleAuthentication(){
return false}
handleAuthentication(){
return R(this,void 0,void 0,function*(){
throw new Error("not implemented")})}};
let k=class PersonalAccessTokenCredentialHandler{
constructor(e){
this.token=e}
prepareRequest(e){
if(!e.headers){
throw Error("The request has no headers")}
e.headers["Authorization"]=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}
canHandleAuthentication(){
return false}
handleAuthentication(){
return R(this,void 0,void 0,function*(){
throw new Error("not implemented")})}};
var U=undefined&&undefined.__awaiter||function(e,t,n,r){
function adopt(e){
return e instanceof n?e:new n(function(t){
t(e)})}
return new(n||(n=Promise))(function(n,o){
function fulfilled(e){
try{
step(r.next(e))}catch(e){
o(e)}}
function rejected(e){
try{
step(r["throw"](e))}catch(e){
o(e)}}
function step(e){
e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}
step((r=r.apply(e,t||[])).next())})};
let $=class OidcClient{
static createHttpClient(e=true,t=10){
const n={allowRetries:e,maxRetries:t};
return new T("actions/oidc-client",[new P($.getRequestToken())],n)}
static getRequestToken(){
const e=process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
if(!e){
throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")}
return e}
static getIDTokenUrl(){
const e=process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
if(!e){
throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")}
return e}
static getCall(e){
return U(this,void 0,void 0,function*(){
var t;
const n=$.createHttpClient();
const r=yield n.getJson(e).catch(e=>{
throw new Error(`Failed to get ID Token. 
 
        Error Code : ${e.statusCode}
 
        Error Message: ${e.message}`)});
const o=(t=r.result)===null||t===void 0?void 0:t.value;
if(!o){
throw new Error("Response json body do not have ID Token field")}
return o})}
static getIDToken(e){
return U(this,void 0,void 0,function*(){
try{
let t=$.getIDTokenUrl();
if(e){
const n=encodeURIComponent(e);
t=`${t}&audience=${n}`}
debug(`ID token url is ${t}`);
const n=yield $.getCall(t);
setSecret(n);
return n}catch(e){
throw new Error(`Error message: ${e.message}`)}})}};
var q=undefined&&undefined.__awaiter||function(e,t,n,r){
function adopt(e){
return e instanceof n?e:new n(function(t){
t(e)})}
return new(n||(n=Promise))(function(n,o){
function fulfilled(e){
try{
step(r.next(e))}catch(e){
o(e)}}
function rejected(e){
try{
step(r["throw"](e))}catch(e){
o(e)}}
function step(e){
e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}
step((r=r.apply(e,t||[])).next())})};
const{access:D,appendFile:N,writeFile:L}=a.promises;
const I="GITHUB_STEP_SUMMARY";
const j="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
let H=class Summary{
constructor(){
this._buffer=""}
filePath(){
return q(this,void 0,void 0,function*(){
if(this._filePath){
return this._filePath}
const e=process.env[I];
if(!e){
throw new Error(`Unable to find environment variable for $${I}. Check if your runtime environment supports job summaries.`)}
try{
yield D(e,a.constants.R_OK|a.constants.W_OK)}catch(t){
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}
this._filePath=e;
return this._filePath})}
wrap(e,t,n={}){
const r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("");
if(!t){
return`<${e}${r}>`}
return`<${e}${r}>${t}</${e}>`}
write(e){
return q(this,void 0,void 0,function*(){
const t=!!(e===null||e===void 0?void 0:e.overwrite);
const n=yield this.filePath();
const r=t?L:N;
yield r(n,this._buffer,{encoding:"utf8"});
return this.emptyBuffer()})}
clear(){
return q(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:true})})}
stringify(){
return this._buffer}
isEmptyBuffer(){
return this._buffer.length===0}
emptyBuffer(){
this._buffer="";
return this}
addRaw(e,t=false){
this._buffer+=e;
return t?this.addEOL():this}
addEOL(){
return this.addRaw(r.EOL)}
addCodeBlock(e,t){
const n=Object.assign({},t&&{lang:t});
const r=this.wrap("pre",this.wrap("code",e),n);
return this.addRaw(r).addEOL()}
addList(e,t=false){
const n=t?"ol":"ul";
const r=e.map(e=>this.wrap("li",e)).join("");
const o=this.wrap(n,r);
return this.addRaw(o).addEOL()}
addTable(e){
const t=e.map(e=>{
const t=e.map(e=>{
if(typeof e==="string"){
return this.wrap("td",e)}
const{header:t,data:n,colspan:r,rowspan:o}=e;
const s=t?"th":"td";
const i=Object.assign(Object.assign({},r&&{colspan:r}),o&&{rowspan:o});
return this.wrap(s,n,i)}).join("");
return this.wrap("tr",t)}).join("");
const n=this.wrap("table",t);
return this.addRaw(n).addEOL()}
addDetails(e,t){
const n=this.wrap("details",this.wrap("summary",e)+t);
return this.addRaw(n).addEOL()}
addImage(e,t,n){
const{width:r,height:o}=n||{};
const s=Object.assign(Object.assign({},r&&{width:r}),o&&{height:o});
const i=this.wrap("img",null,Object.assign({src:e,alt:t},s));
return this.addRaw(i).addEOL()}
addHeading(e,t){
const n=`h${t}`;
const r=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1";
const o=this.wrap(r,e);
return this.addRaw(o).addEOL()}
addSeparator(){
const e=this.wrap("hr",null);
return this.addRaw(e).addEOL()}
addBreak(){
const e=this.wrap("br",null);
return this.addRaw(e).addEOL()}
addQuote(e,t){
const n=Object.assign({},t&&{cite:t});
const r=this.wrap("blockquote",e,n);
return this.addRaw(r).addEOL()}
addLink(e,t){
const n=this.wrap("a",e,{href:t});
return this.addRaw(n).addEOL()}};
const B=new H;
const F=null&&B;
const M=null&&B;
function toPosixPath(e){
return e.replace(/[\\]/g,"/")}
function toWin32Path(e){
return e.replace(/[/]/g,"\\")}
function toPlatformPath(e){
return e.replace(/[/\\]/g,path.sep)}
var W=n(13193);
var G=n(24434);
var V=n(35317);
var K=n(42613);
var J=undefined&&undefined.__awaiter||function(e,t,n,r){
function adopt(e){
return e instanceof n?e:new n(function(t){
t(e)})}
return new(n||(n=Promise))(function(n,o){
function fulfilled(e){
try{
step(r.next(e))}catch(e){
o(e)}}
function rejected(e){
try{
step(r["throw"](e))}catch(e){
o(e)}}
function step(e){
e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}
step((r=r.apply(e,t||[])).next())})};
const{chmod:z,copyFile:Q,lstat:Y,mkdir:X,open:Z,readdir:ee,rename:et,rm:en,rmdir:er,stat:eo,symlink:es,unlink:ei}=a.promises;
const ea=process.platform==="win32";
function readlink(e){
return J(this,void 0,void 0,function*(){
const t=yield fs.promises.readlink(e);
if(ea&&!t.endsWith("\\")){
return`${t}\\`}
return t})}
const ec=0x10000000;
const eu=a.constants.O_RDONLY;
function exists(e){
return J(this,void 0,void 0,function*(){
try{
yield eo(e)}catch(e){
if(e.code==="ENOENT"){
return false}
throw e}
return true})}
function isDirectory(e){
return J(this,arguments,void 0,function*(e,t=false){
const n=t?yield eo(e):yield Y(e);
return n.isDirectory()})}
function isRooted(e){
e=normalizeSeparators(e);
if(!e){
throw new Error('isRooted() parameter "p" cannot be empty')}
if(ea){
return e.startsWith("\\")||/^[A-Z]:/i.test(e)}
return e.startsWith("/")}
function tryGetExecutablePath(e,t){
return J(this,void 0,void 0,function*(){
let n=undefined;
try{
n=yield eo(e)}catch(t){
if(t.code!=="ENOENT"){
console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}}
if(n&&n.isFile()){
if(ea){
const n=c.extname(e).toUpperCase();
if(t.some(e=>e.toUpperCase()===n)){
return e}}else{
if(isUnixExecutable(n)){
return e}}}
const r=e;
for(const o of t){
e=r+o;
n=undefined;
try{
n=yield eo(e)}catch(t){
if(t.code!=="ENOENT"){
console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}}
if(n&&n.isFile()){
if(ea){
try{
const t=c.dirname(e);
const n=c.basename(e).toUpperCase();
for(const r of yield ee(t)){
if(n===r.toUpperCase()){
e=c.join(t,r);
break}}}catch(t){
console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`)}
return e}else{
if(isUnixExecutable(n)){
return e}}}}
return""})}
function normalizeSeparators(e){
e=e||"";
if(ea){
e=e.replace(/\//g,"\\");
return e.replace(/\\\\+/g,"\\")}
return e.replace(/\/\/+/g,"/")}
function isUnixExecutable(e){
return(e.mode&1)>0||(e.mode&8)>0&&process.getgid!==undefined&&e.gid===process.getgid()||(e.mode&64)>0&&process.getuid!==undefined&&e.uid===process.getuid()}
function getCmdPath(){
var e;
return(e=process.env["COMSPEC"])!==null&&e!==void 0?e:`cmd.exe`}
;
var el=undefined&&undefined.__awaiter||function(e,t,n,r){
function adopt(e){
return e instanceof n?e:new n(function(t){
t(e)})}
return new(n||(n=Promise))(function(n,o){
function fulfilled(e){
try{
step(r.next(e))}catch(e){
o(e)}}
function rejected(e){
try{
step(r["throw"](e))}catch(e){
o(e)}}
function step(e){
e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}
step((r=r.apply(e,t||[])).next())})};
function cp(e,t){
return el(this,arguments,void 0,function*(e,t,n={}){
const{force:r,recursive:o,copySourceDirectory:s}=readCopyOptions(n);
const i=(yield ioUtil.exists(t))?yield ioUtil.stat(t):null;
if(i&&i.isFile()&&!r){
return}
const a=i&&i.isDirectory()&&s?path.join(t,path.basename(e)):t;
if(!(yield ioUtil.exists(e))){
throw new Error(`no such file or directory: ${e}`)}
const c=yield ioUtil.stat(e);
if(c.isDirectory()){
if(!o){
throw new Error(`Failed to copy. ${e} is a directory, but tried to copy without recursive flag.`)}else{
yield cpDirRecursive(e,a,0,r)}}else{
if(path.relative(e,a)===""){
throw new Error(`'${a}' and '${e}' are the same file`)}
yield io_copyFile(e,a,r)}})}
function mv(e,t){
return el(this,arguments,void 0,function*(e,t,n={}){
if(yield ioUtil.exists(t)){
let r=true;
if(yield ioUtil.isDirectory(t)){
t=path.join(t,path.basename(e));
r=yield ioUtil.exists(t)}
if(r){
if(n.force==null||n.force){
yield rmRF(t)}else{
throw new Error("Destination already exists")}}}
yield mkdirP(path.dirname(t));
yield ioUtil.rename(e,t)})}
function rmRF(e){
return el(this,void 0,void 0,function*(){
if(ioUtil.IS_WINDOWS){
if(/[*"<>|]/.test(e)){
throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows')}}
try{
yield ioUtil.rm(e,{force:true,maxRetries:3,recursive:true,retryDelay:300})}catch(e){
throw new Error(`File was unable to be removed ${e}`)}})}
function mkdirP(e){
return el(this,void 0,void 0,function*(){
ok(e,"a path argument must be provided");
yield ioUtil.mkdir(e,{recursive:true})})}
function which(e,t){
return el(this,void 0,void 0,function*(){
if(!e){
throw new Error("parameter 'tool' is required")}
if(t){
const t=yield which(e,false);
if(!t){
if(ea){
throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`)}else{
throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`)}}
return t}
const n=yield findInPath(e);
if(n&&n.length>0){
return n[0]}
return""})}
function findInPath(e){
return el(this,void 0,void 0,function*(){
if(!e){
throw new Error("parameter 'tool' is required")}
const t=[];
if(ea&&process.env["PATHEXT"]){
for(const e of process.env["PATHEXT"].split(c.delimiter)){
if(e){
t.push(e)}}}
if(isRooted(e)){
const n=yield tryGetExecutablePath(e,t);
if(n){
return[n]}
return[]}
if(e.includes(c.sep)){
return[]}
const n=[];
if(process.env.PATH){
for(const e of process.env.PATH.split(c.delimiter)){
if(e){
n.push(e)}}}
const r=[];
for(const o of n){
const n=yield tryGetExecutablePath(c.join(o,e),t);
if(n){
r.push(n)}}
return r})}
function readCopyOptions(e){
const t=e.force==null?true:e.force;
const n=Boolean(e.recursive);
const r=e.copySourceDirectory==null?true:Boolean(e.copySourceDirectory);
return{force:t,recursive:n,copySourceDirectory:r}}
function cpDirRecursive(e,t,n,r){
return el(this,void 0,void 0,function*(){
if(n>=255)return;
n++;
yield mkdirP(t);
const o=yield ioUtil.readdir(e);
for(const s of o){
const o=`${e}/${s}`;
const i=`${t}/${s}`;
const a=yield ioUtil.lstat(o);
if(a.isDirectory()){
yield cpDirRecursive(o,i,n,r)}else{
yield io_copyFile(o,i,r)}}
yield ioUtil.chmod(t,(yield ioUtil.stat(e)).mode)})}
function io_copyFile(e,t,n){
return el(this,void 0,void 0,function*(){
if((yield ioUtil.lstat(e)).isSymbolicLink()){
try{
yield ioUtil.lstat(t);
yield ioUtil.unlink(t)}catch(e){
if(e.code==="EPERM"){
yield ioUtil.chmod(t,"0666");
yield ioUtil.unlink(t)}}
const n=yield ioUtil.readlink(e);
yield ioUtil.symlink(n,t,ioUtil.IS_WINDOWS?"junction":null)}else if(!(yield ioUtil.exists(t))||n){
yield ioUtil.copyFile(e,t)}})}
var ed=n(53557);
var ef=undefined&&undefined.__awaiter||function(e,t,n,r){
function adopt(e){
return e instanceof n?e:new n(function(t){
t(e)})}
return new(n||(n=Promise))(function(n,o){
function fulfilled(e){
try{
step(r.next(e))}catch(e){
o(e)}}
function rejected(e){
try{
step(r["throw"](e))}catch(e){
o(e)}}
function step(e){
e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}
step((r=r.apply(e,t||[])).next())})};
const eh=process.platform==="win32";
let ep=class ToolRunner extends G.EventEmitter{
constructor(e,t,n){
super();
if(!e){
throw new Error("Parameter 'toolPath' cannot be null or empty.")}
this.toolPath=e;
this.args=t||[];
this.options=n||{}}
_debug(e){
if(this.options.listeners&&this.options.listeners.debug){
this.options.listeners.debug(e)}}
_getCommandString(e,t){
const n=this._getSpawnFileName();
const r=this._getSpawnArgs(e);
let o=t?"":"[command]";
if(eh){
if(this._isCmdFile()){
o+=n;
for(const e of r){
o+=` ${e}`}}else if(e.windowsVerbatimArguments){
o+=`"${n}"`;
for(const e of r){
o+=` ${e}`}}else{
o+=this._windowsQuoteCmdArg(n);
for(const e of r){
o+=` ${this._windowsQuoteCmdArg(e)}`}}}else{
o+=n;
for(const e of r){
o+=` ${e}`}}
return o}
_processLineBuffer(e,t,n){
try{
let o=t+e.toString();
let s=o.indexOf(r.EOL);
while(s>-1){
const e=o.substring(0,s);
n(e);
o=o.substring(s+r.EOL.length);
s=o.indexOf(r.EOL)}
return o}catch(e){
this._debug(`error processing line. Failed with error ${e}`);
return""}}
_getSpawnFileName(){
if(eh){
if(this._isCmdFile()){
return process.env["COMSPEC"]||"cmd.exe"}}
return this.toolPath}
_getSpawnArgs(e){
if(eh){
if(this._isCmdFile()){
let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
for(const n of this.args){
t+=" ";
t+=e.windowsVerbatimArguments?n:this._windowsQuoteCmdArg(n)}
t+='"';
return[t]}}
return this.args}
_endsWith(e,t){
return e.endsWith(t)}
_isCmdFile(){
const e=this.toolPath.toUpperCase();
return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}
_windowsQuoteCmdArg(e){
if(!this._isCmdFile()){
return this._uvQuoteCmdArg(e)}
if(!e){
return'""'}
const t=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];
let n=false;
for(const r of e){
if(t.some(e=>e===r)){
n=true;
break}}
if(!n){
return e}
let r='"';
let o=true;
for(let t=e.length;t>0;t--){
r+=e[t-1];
if(o&&e[t-1]==="\\"){
r+="\\"}else if(e[t-1]==='"'){
o=true;
r+='"'}else{
o=false}}
r+='"';
return r.split("").reverse().join("")}
_uvQuoteCmdArg(e){
if(!e){
return'""'}
if(!e.includes(" ")&&!e.includes("	")&&!e.includes('"')){
return e}
if(!e.includes('"')&&!e.includes("\\")){
return`"${e}"`}
let t='"';
let n=true;
for(let r=e.length;r>0;r--){
t+=e[r-1];
if(n&&e[r-1]==="\\"){
t+="\\"}else if(e[r-1]==='"'){
n=true;
t+="\\"}else{
n=false}}
t+='"';
return t.split("").reverse().join("")}
_cloneExecOptions(e){
e=e||{};
const t={cwd:e.cwd||process.cwd(),env:e.env||process.env,silent:e.silent||false,windowsVerbatimArguments:e.windowsVerbatimArguments||false,failOnStdErr:e.failOnStdErr||false,ignoreReturnCode:e.ignoreReturnCode||false,delay:e.delay||1e4};
t.outStream=e.outStream||process.stdout;
t.errStream=e.errStream||process.stderr;
return t}
_getSpawnOptions(e,t){
e=e||{};
const n={};
n.cwd=e.cwd;
n.env=e.env;
n["windowsVerbatimArguments"]=e.windowsVerbatimArguments||this._isCmdFile();
if(e.windowsVerbatimArguments){
n.argv0=`"${t}"`}
return n}
exec(){
return ef(this,void 0,void 0,function*(){
if(!isRooted(this.toolPath)&&(this.toolPath.includes("/")||eh&&this.toolPath.includes("\\"))){
this.toolPath=c.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}
this.toolPath=yield which(this.toolPath,true);
return new Promise((e,t)=>ef(this,void 0,void 0,function*(){
this._debug(`exec tool: ${this.toolPath}`);
this._debug("arguments:");
for(const e of this.args){
this._debug(`   ${e}`)}
const n=this._cloneExecOptions(this.options);
if(!n.silent&&n.outStream){
n.outStream.write(this._getCommandString(n)+r.EOL)}
const o=new em(n,this.toolPath);
o.on("debug",e=>{
this._debug(e)});
if(this.options.cwd&&!(yield exists(this.options.cwd))){
return t(new Error(`The cwd: ${this.options.cwd} does not exist!`))}
const s=this._getSpawnFileName();
const i=V.spawn(s,this._getSpawnArgs(n),this._getSpawnOptions(this.options,s));
let a="";
if(i.stdout){
i.stdout.on("data",e=>{
if(this.options.listeners&&this.options.listeners.stdout){
this.options.listeners.stdout(e)}
if(!n.silent&&n.outStream){
n.outStream.write(e)}
a=this._processLineBuffer(e,a,e=>{
if(this.options.listeners&&this.options.listeners.stdline){
this.options.listeners.stdline(e)}})})}
let c="";
if(i.stderr){
i.stderr.on("data",e=>{
o.processStderr=true;
if(this.options.listeners&&this.options.listeners.stderr){
this.options.listeners.stderr(e)}
if(!n.silent&&n.errStream&&n.outStream){
const t=n.failOnStdErr?n.errStream:n.outStream;
t.write(e)}
c=this._processLineBuffer(e,c,e=>{
if(this.options.listeners&&this.options.listeners.errline){
this.options.listeners.errline(e)}})})}
i.on("error",e=>{
o.processError=e.message;
o.processExited=true;
o.processClosed=true;
o.CheckComplete()});
i.on("exit",e=>{
o.processExitCode=e;
o.processExited=true;
this._debug(`Exit code ${e} received from tool '${this.toolPath}'`);
o.CheckComplete()});
i.on("close",e=>{
o.processExitCode=e;
o.processExited=true;
o.processClosed=true;
this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
o.CheckComplete()});
o.on("done",(n,r)=>{
if(a.length>0){
this.emit("stdline",a)}
if(c.length>0){
this.emit("errline",c)}
i.removeAllListeners();
if(n){
t(n)}else{
e(r)}});
if(this.options.input){
if(!i.stdin){
throw new Error("child process missing stdin")}
i.stdin.end(this.options.input)}}))})}};
function argStringToArray(e){
const t=[];
let n=false;
let r=false;
let o="";
function append(e){
if(r&&e!=='"'){
o+="\\"}
o+=e;
r=false}
for(let s=0;s<e.length;s++){
const i=e.charAt(s);
if(i==='"'){
if(!r){
n=!n}else{
append(i)}
continue}
if(i==="\\"&&r){
append(i);
continue}
if(i==="\\"&&n){
r=true;
continue}
if(i===" "&&!n){
if(o.length>0){
t.push(o);
o=""}
continue}
append(i)}
if(o.length>0){
t.push(o.trim())}
return t}
let em=class ExecState extends G.EventEmitter{
constructor(e,t){
super();
this.processClosed=false;
this.processError="";
this.processExitCode=0;
this.processExited=false;
this.processStderr=false;
this.delay=1e4;
this.done=false;
this.timeout=null;
if(!t){
throw new Error("toolPath must not be empty")}
this.options=e;
this.toolPath=t;
if(e.delay){
this.delay=e.delay}}
CheckComplete(){
if(this.done){
return}
if(this.processClosed){
this._setResult()}else if(this.processExited){
this.timeout=(0,ed.setTimeout)(em.HandleTimeout,this.delay,this)}}
_debug(e){
this.emit("debug",e)}
_setResult(){
let e;
if(this.processExited){
if(this.processError){
e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){
e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&this.options.failOnStdErr){
e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)}}
if(this.timeout){
clearTimeout(this.timeout);
this.timeout=null}
this.done=true;
this.emit("done",e,this.processExitCode)}
static HandleTimeout(e){
if(e.done){
return}
if(!e.processClosed&&e.processExited){
const t=`The STDIO streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
e._debug(t)}
e._setResult()}};
var eg=undefined&&undefined.__awaiter||function(e,t,n,r){
function adopt(e){
return e instanceof n?e:new n(function(t){
t(e)})}
return new(n||(n=Promise))(function(n,o){
function fulfilled(e){
try{
step(r.next(e))}catch(e){
o(e)}}
function rejected(e){
try{
step(r["throw"](e))}catch(e){
o(e)}}
function step(e){
e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}
step((r=r.apply(e,t||[])).next())})};
function exec_exec(e,t,n){
return eg(this,void 0,void 0,function*(){
const r=tr.argStringToArray(e);
if(r.length===0){
throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}
const o=r[0];
t=r.slice(1).concat(t||[]);
const s=new tr.ToolRunner(o,t,n);
return s.exec()})}
function getExecOutput(e,t,n){
return eg(this,void 0,void 0,function*(){
var r,o;
let s="";
let i="";
const a=new StringDecoder("utf8");
const c=new StringDecoder("utf8");
const u=(r=n===null||n===void 0?void 0:n.listeners)===null||r===void 0?void 0:r.stdout;
const l=(o=n===null||n===void 0?void 0:n.listeners)===null||o===void 0?void 0:o.stderr;
const stdErrListener=e=>{
i+=c.write(e);
if(l){
l(e)}};
const stdOutListener=e=>{
s+=a.write(e);
if(u){
u(e)}};
const d=Object.assign(Object.assign({},n===null||n===void 0?void 0:n.listeners),{stdout:stdOutListener,stderr:stdErrListener});
const f=yield exec_exec(e,t,Object.assign(Object.assign({},n),{listeners:d}));
s+=a.end();
i+=c.end();
return{exitCode:f,stdout:s,stderr:i}})}
;
var ev=undefined&&undefined.__awaiter||function(e,t,n,r){
function adopt(e){
return e instanceof n?e:new n(function(t){
t(e)})}
return new(n||(n=Promise))(function(n,o){
function fulfilled(e){
try{
step(r.next(e))}catch(e){
o(e)}}
function rejected(e){
try{
step(r["throw"](e))}catch(e){
o(e)}}
function step(e){
e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}
step((r=r.apply(e,t||[])).next())})};
const getWindowsInfo=()=>ev(void 0,void 0,void 0,function*(){
const{stdout:e}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',undefined,{silent:true});
const{stdout:t}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',undefined,{silent:true});
return{name:t.trim(),version:e.trim()}});
const getMacOsInfo=()=>ev(void 0,void 0,void 0,function*(){
var e,t,n,r;
const{stdout:o}=yield exec.getExecOutput("sw_vers",undefined,{silent:true});
const s=(t=(e=o.match(/ProductVersion:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&t!==void 0?t:"";
const i=(r=(n=o.match(/ProductName:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&r!==void 0?r:"";
return{name:i,version:s}});
const getLinuxInfo=()=>ev(void 0,void 0,void 0,function*(){
const{stdout:e}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:true});
const[t,n]=e.trim().split("\n");
return{name:t,version:n}});
const ew=r.platform();
const ey=r.arch();
const e_=ew==="win32";
const eE=ew==="darwin";
const eO=ew==="linux";
function getDetails(){
return ev(this,void 0,void 0,function*(){
return Object.assign(Object.assign({},(yield e_?getWindowsInfo():eE?getMacOsInfo():getLinuxInfo())),{platform:ew,arch:ey,isWindows:e_,isMacOS:eE,isLinux:eO})})}
;
var ex=undefined&&undefined.__awaiter||function(e,t,n,r){
function adopt(e){
return e instanceof n?e:new n(function(t){
t(e)})}
return new(n||(n=Promise))(function(n,o){
function fulfilled(e){
try{
step(r.next(e))}catch(e){
o(e)}}
function rejected(e){
try{
step(r["throw"](e))}catch(e){
o(e)}}
function step(e){
e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}
step((r=r.apply(e,t||[])).next())})};
var eC;
(function(e){
e[e["Success"]=0]="Success";
e[e["Failure"]=1]="Failure"})(eC||(eC={}));
function exportVariable(e,t){
const n=toCommandValue(t);
process.env[e]=n;
const r=process.env["GITHUB_ENV"]||"";
if(r){
return issueFileCommand("ENV",prepareKeyValueMessage(e,t))}
issueCommand("set-env",{name:e},n)}
function setSecret(e){
command_issueCommand("add-mask",{},e)}
function addPath(e){
const t=process.env["GITHUB_PATH"]||"";
if(t){
issueFileCommand("PATH",e)}else{
issueCommand("add-path",{},e)}
process.env["PATH"]=`${e}${path.delimiter}${process.env["PATH"]}`}
function getInput(e,t){
const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";
if(t&&t.required&&!n){
throw new Error(`Input required and not supplied: ${e}`)}
if(t&&t.trimWhitespace===false){
return n}
return n.trim()}
function getMultilineInput(e,t){
const n=getInput(e,t).split("\n").filter(e=>e!=="");
if(t&&t.trimWhitespace===false){
return n}
return n.map(e=>e.trim())}
function getBooleanInput(e,t){
const n=["true","True","TRUE"];
const r=["false","False","FALSE"];
const o=getInput(e,t);
if(n.includes(o))return true;
if(r.includes(o))return false;
throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}
`+`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}
function setOutput(e,t){
const n=process.env["GITHUB_OUTPUT"]||"";
if(n){
return issueFileCommand("OUTPUT",prepareKeyValueMessage(e,t))}
process.stdout.write(os.EOL);
issueCommand("set-output",{name:e},toCommandValue(t))}
function setCommandEcho(e){
issue("echo",e?"on":"off")}
function setFailed(e){
process.exitCode=eC.Failure;
error(e)}
function isDebug(){
return process.env["RUNNER_DEBUG"]==="1"}
function debug(e){
command_issueCommand("debug",{},e)}
function error(e,t={}){
issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}
function warning(e,t={}){
issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}
function notice(e,t={}){
issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}
function info(e){
process.stdout.write(e+os.EOL)}
function startGroup(e){
issue("group",e)}
function endGroup(){
issue("endgroup")}
function group(e,t){
return ex(this,void 0,void 0,function*(){
startGroup(e);
let n;
try{
n=yield t()}finally{
endGroup()}
return n})}
function saveState(e,t){
const n=process.env["GITHUB_STATE"]||"";
if(n){
return issueFileCommand("STATE",prepareKeyValueMessage(e,t))}
issueCommand("save-state",{name:e},toCommandValue(t))}
function getState(e){
return process.env[`STATE_${e}`]||""}
function getIDToken(e){
return ex(this,void 0,void 0,function*(){
return yield $.getIDToken(e)})}})};
