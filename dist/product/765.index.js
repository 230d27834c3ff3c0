
"use strict";
exports.id=765;
exports.ids=[765];
exports.modules={32072:((e,t,n)=>{
n.d(t,{JN:()=>readAnswer,VG:()=>shellIdOf,Yw:()=>commandIdOf,jH:()=>outputOf});
var r=n(88879);
var s=n(83084);
var o=n(93736);
const i="#text";
const a=/(<(?:\w+:)?Stream\b[^<>]*>)([A-Za-z\d+/=\s]+)(?=<\/)/g;
const c=new r.A({ignoreAttributes:false,attributeNamePrefix:"@",textNodeName:i,removeNSPrefix:true,parseTagValue:false,parseAttributeValue:false,isArray:e=>["Stream","Selector"].includes(e)});
function readAnswer(e){
if(/<!DOCTYPE/i.test(e))throw new Error("its answer has a document type, which SOAP does not allow");
const t=[];
const n=e.replace(a,(e,n,r)=>`${n}${t.push(r)-1}`);
const r=at(parse(n),"Envelope","Body");
if(typeof r==="string"&&r.trim()==="")return{elements:{},contents:t};
if(!isElement(r))throw new Error("its answer is no SOAP envelope");
const s=r.Fault;
if(s!==undefined){
throw new o.P({code:Number(text(at(s,"Detail","WSManFault","@Code"))??NaN)||undefined,subcode:text(at(s,"Code","Subcode","Value"))?.replace(/^.*:/,""),reason:text(at(s,"Reason","Text"))})}
return{elements:r,contents:t}}
function parse(e){
try{
return c.parse(e)}catch(e){
throw new Error("its answer is no XML",{cause:e})}}
function shellIdOf({elements:e}){
const t=at(e,"ResourceCreated","ReferenceParameters","SelectorSet","Selector");
const n=list(t).find(e=>at(e,"@Name")==="ShellId");
return needed(text(n)??text(at(e,"Shell","ShellId")),"the ID of its shell")}
function commandIdOf({elements:e}){
return needed(text(at(e,"CommandResponse","CommandId")),"the ID of the command")}
function outputOf({elements:e,contents:t}){
const n=at(e,"ReceiveResponse");
const r=at(n,"CommandState");
const o=text(at(r,"ExitCode"));
return{pieces:list(at(n,"Stream")).flatMap(e=>{
const n=at(e,"@Name");
const r=t[Number(text(e)??NaN)];
if(n!=="stdout"&&n!=="stderr"||!r)return[];
return[{stream:n,bytes:Buffer.from(r,"base64")}]}),isDone:at(r,"@State")===s.l3,exitCode:o!==undefined&&/^-?\d{1,10}$/.test(o)?Number(o):undefined}}
function needed(e,t){
if(e!==undefined)return e;
throw new Error(`its answer lacks ${t}`)}
function at(e,...t){
return t.reduce((e,t)=>isElement(e)?e[t]:undefined,e)}
function text(e){
const t=isElement(e)?e[i]:e;
return typeof t==="string"&&t.trim()!==""?t.trim():undefined}
function list(e){
return Array.isArray(e)?e:[]}
function isElement(e){
return typeof e==="object"&&e!==null&&!Array.isArray(e)}}),30281:((e,t,n)=>{
n.d(t,{Q2:()=>G,JD:()=>isLost,I9:()=>isTooLarge});
var r=n(51566);
var s=n(32072);
var o=n(13927);
var i=n(77598);
const a={unicode:1,requestTarget:4,sign:16,seal:32,ntlm:512,alwaysSign:32768,extendedSessionSecurity:524288,targetInfo:8388608,version:0x2000000,key128:0x20000000,keyExchange:0x40000000,key56:0x80000000};
const c=Object.values(a).reduce((e,t)=>(e|t)>>>0,0);
const l=(a.unicode|a.sign|a.seal|a.extendedSessionSecurity|a.targetInfo|a.key128|a.keyExchange)>>>0;
const u="NTLMSSP\0";
const d=7;
function readChallenge(e){
if(e.length<48||e.toString("latin1",0,8)!==u||e.readUInt32LE(8)!==2){
throw new r.k("unreachable","its answer to NTLM is not understood")}
const t=e.readUInt32LE(20);
if((t&l)>>>0!==l){
throw new r.k("incompatible","it does not offer NTLMv2 with sealed messages and 128-bit keys")}
const n=e.readUInt16LE(40);
const s=e.readUInt32LE(44);
const o=e.subarray(s,s+n);
return{flags:t,serverChallenge:e.subarray(24,32),targetInfo:o,timestamp:findPair(o,d)}}
function findPair(e,t){
let n=0;
while(n+4<=e.length){
const r=e.readUInt16LE(n);
const s=e.readUInt16LE(n+2);
if(r===t)return e.subarray(n+4,n+4+s);
if(r===0)return undefined;
n+=4+s}
return undefined}
;
const f=[[3,7,11,19],[3,5,9,13],[3,9,11,15]];
const h=[0,0x5a827999,0x6ed9eba1];
const p=[[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15],[0,4,8,12,1,5,9,13,2,6,10,14,3,7,11,15],[0,8,4,12,2,10,6,14,1,9,5,13,3,11,7,15]];
const m=[(e,t,n)=>e&t|~e&n,(e,t,n)=>e&t|e&n|t&n,(e,t,n)=>e^t^n];
function md4(e){
const t=pad(e);
const n=[0x67452301,0xefcdab89,0x98badcfe,0x10325476];
for(let e=0;e<t.length;e+=64)mixIn(n,t.subarray(e,e+64));
const r=Buffer.alloc(16);
n.forEach((e,t)=>r.writeInt32LE(e|0,t*4));
return r}
function pad(e){
const t=Buffer.alloc(Math.ceil((e.length+9)/64)*64);
t.set(e);
t[e.length]=128;
t.writeBigUInt64LE(BigInt(e.length)*8n,t.length-8);
return t}
function mixIn(e,t){
let[n=0,r=0,s=0,o=0]=e;
for(const[e,i]of m.entries()){
for(let a=0;a<16;a+=1){
const c=t.readInt32LE((p[e]?.[a]??0)*4);
const l=n+i(r,s,o)+c+(h[e]??0)|0;
[n,r,s,o]=[o,rotate(l,f[e]?.[a%4]??0),r,s]}}
[n,r,s,o].forEach((t,n)=>e[n]=(e[n]??0)+t|0)}
function rotate(e,t){
return e<<t|e>>>32-t}
;
let w=class Rc4{
#e=Uint8Array.from({length:256},(e,t)=>t);
#t=0;
#n=0;
constructor(e){
const t=this.#e;
let n=0;
for(let r=0;r<256;r+=1){
const s=t[r]??0;
n=n+s+(e[r%e.length]??0)&255;
t[r]=t[n]??0;
t[n]=s}}
apply(e){
const t=this.#e;
const n=Buffer.allocUnsafe(e.length);
let r=this.#t;
let s=this.#n;
for(let o=0;o<e.length;o+=1){
r=r+1&255;
const i=t[r]??0;
s=s+i&255;
const a=t[s]??0;
t[r]=a;
t[s]=i;
n[o]=(e[o]??0)^(t[i+a&255]??0)}
this.#t=r;
this.#n=s;
return n}};
const g=16;
const y={client:{sign:"session key to client-to-server signing key magic constant\0",seal:"session key to client-to-server sealing key magic constant\0"},server:{sign:"session key to server-to-client signing key magic constant\0",seal:"session key to server-to-client sealing key magic constant\0"}};
let $=class SealedSession{
#r;
#s;
constructor(e,t="client"){
this.#r=new S(e,t);
this.#s=new S(e,t==="client"?"server":"client")}
seal(e){
const t=this.#r.cipher.apply(e);
return Buffer.concat([this.#r.signature(e),t])}
unseal(e){
const t=this.#s.cipher.apply(e.subarray(g));
const n=this.#s.signature(t);
const r=e.subarray(0,g);
if(r.length!==g||!(0,i.timingSafeEqual)(r,n)){
throw new Error("a message of the guest was changed on its way: its signature is wrong")}
return t}};
let S=class OneWay{
cipher;
#o;
#i=0;
constructor(e,t){
this.#o=md5(e,y[t].sign);
this.cipher=new w(md5(e,y[t].seal))}
signature(e){
const t=Buffer.alloc(4);
t.writeUInt32LE(this.#i);
this.#i=this.#i+1>>>0;
const n=(0,i.createHmac)("md5",this.#o).update(t).update(e).digest().subarray(0,8);
return Buffer.concat([Buffer.from([1,0,0,0]),this.cipher.apply(n),t])}};
function md5(e,t){
return(0,i.createHash)("md5").update(e).update(t,"latin1").digest()}
;
const b=6;
const v=2;
const x=88;
const E=72;
const I=0x19db1ded53e8000n;
const O=Buffer.from([10,0,0,0,0,0,0,15]);
function negotiateMessage(){
const e=Buffer.alloc(40);
e.write("NTLMSSP\0","latin1");
e.writeUInt32LE(1,8);
e.writeUInt32LE(c,12);
O.copy(e,32);
return e}
function authenticate(e,t,{clientChallenge:n,sessionKey:r}={clientChallenge:(0,i.randomBytes)(8),sessionKey:(0,i.randomBytes)(16)}){
const s=readChallenge(t);
const{name:o,domain:a}=splitName(e.username);
const l=responseKey(o,a,e.password);
const u=clientBlob(s,n);
const d=hmac(l,s.serverChallenge,u);
const f=hmac(l,d);
const h=authenticateMessage({flags:(s.flags&c)>>>0,fields:[s.timestamp?Buffer.alloc(24):lmResponse(l,s,n),Buffer.concat([d,u]),utf16(a),utf16(o),Buffer.alloc(0),new w(f).apply(r)]});
if(s.timestamp!==undefined){
hmac(r,negotiateMessage(),t,h).copy(h,E)}
return{message:h,session:new $(r)}}
function splitName(e){
const t=e.indexOf("\\");
if(t<0)return{name:e,domain:""};
return{domain:e.slice(0,t),name:e.slice(t+1)}}
function responseKey(e,t,n){
return hmac(md4(utf16(n.reveal())),utf16(e.toUpperCase()+t))}
function lmResponse(e,{serverChallenge:t},n){
return Buffer.concat([hmac(e,t,n),n])}
function clientBlob({timestamp:e,targetInfo:t},n){
const r=Buffer.from([1,1,0,0,0,0,0,0]);
const s=e===undefined?t:withIntegrityFlag(t);
return Buffer.concat([r,e??now(),n,Buffer.alloc(4),s,Buffer.alloc(4)])}
function withIntegrityFlag(e){
const t=Buffer.from([b,0,4,0,v,0,0,0]);
return Buffer.concat([e.subarray(0,-4),t,Buffer.alloc(4)])}
function now(){
const e=Buffer.alloc(8);
e.writeBigUInt64LE(BigInt(Date.now())*10000n+I);
return e}
function authenticateMessage({flags:e,fields:t}){
const n=Buffer.alloc(x);
n.write("NTLMSSP\0","latin1");
n.writeUInt32LE(3,8);
let r=x;
for(const[e,s]of t.entries()){
const t=12+e*8;
n.writeUInt16LE(s.length,t);
n.writeUInt16LE(s.length,t+2);
n.writeUInt32LE(r,t+4);
r+=s.length}
n.writeUInt32LE(e,60);
O.copy(n,64);
return Buffer.concat([n,...t])}
function hmac(e,...t){
const n=(0,i.createHmac)("md5",e);
for(const e of t)n.update(e);
return n.digest()}
function utf16(e){
return Buffer.from(e,"utf16le")}
;
const T="application/HTTP-SPNEGO-session-encrypted";
const L="Encrypted Boundary";
const C="Content-Type: application/octet-stream\r\n";
const B=2048;
const N="application/soap+xml;charset=UTF-8";
const P=`multipart/encrypted;protocol="${T}";boundary="${L}"`;
function sealBody(e,t){
const n=`--${L}\r
	Content-Type: ${T}\r
`+`	OriginalContent: type=${N};Length=${t.length}\r
`+`--${L}\r
	${C}`;
const r=Buffer.alloc(4);
r.writeUInt32LE(g);
return Buffer.concat([Buffer.from(n),r,e.seal(t),Buffer.from(`--${L}--\r
`)])}
function isSealed(e){
return e.includes("multipart/encrypted")&&e.includes(T)}
function unsealBody(e,t){
const n=t.indexOf(C);
const r=/OriginalContent:[^\r\n]*;\s*Length=(\d+)/i.exec(t.toString("latin1",0,Math.min(Math.max(n,0),B)))?.[1];
const s=n+C.length;
if(r===undefined||s+4>t.length||t.readUInt32LE(s)!==g){
throw new Error("its encrypted answer is not understood")}
return e.unseal(t.subarray(s+4,s+4+g+Number(r)))}
;
const k=2e4;
const F=401;
const A=413;
let D=class RequestTooLarge extends Error{};
let U=class Channel{
#a;
#c;
#l;
static async open(e,t,n){
const s=await o.V6.open(e,n);
try{
const r=await logIn(s,e,t,n);
return new U(s,t,r)}catch(e){
s.close();
if(e instanceof o.Q3)throw new r.k("unreachable",e.message,e);
throw e}}
constructor(e,t,n){
this.#a=e;
this.#c=t;
this.#l=n}
get isOpen(){
return this.#a.isOpen}
close(){
this.#a.close()}
async exchange({xml:e,signal:t,timeout:n}){
const{scheme:r,headers:s,session:o}=this.#l;
const i=Buffer.from(e);
const a=await this.#a.post({headers:{...s,"Content-Type":o===undefined?N:P},body:o===undefined?i:sealBody(o,i),signal:t,timeout:n});
if(a.status===F)throw this.#u();
if(a.status===A){
this.close();
throw new D}
this.#c.scheme=r;
return this.#d(a)}
#d({contentType:e,status:t,body:n}){
const{session:s}=this.#l;
if(s!==undefined&&isSealed(e)){
try{
return unsealBody(s,n).toString()}catch(e){
this.close();
throw new o.Q3(e instanceof Error?e.message:String(e),{cause:e})}}
if(s!==undefined&&n.length>0){
this.close();
throw new r.k("incompatible",`it answers an encrypted message with one that is not (status ${t})`)}
if(!/xml/i.test(e))throw new o.Q3(`HTTP status ${t} instead of an answer`);
return n.toString()}
#u(){
this.close();
if(this.#l.session!==undefined&&this.#c.scheme==="ntlm")return new o.Q3("the guest has ended the login");
return new r.k("refused",`it does not take the user name and password by ${this.#l.scheme==="ntlm"?"NTLM":"Basic"}`)}};
async function logIn(e,t,{scheme:n},s){
const{authentication:o}=t;
if(o==="basic"||n==="basic")return basicLogin(t);
const i=await ntlmLogin(e,t,s);
if(i.login!==undefined)return i.login;
const a=i.challenges.some(e=>/^basic\b/i.test(e));
if(o==="any"&&n===undefined&&a)return basicLogin(t);
if(i.isOffered)throw new r.k("refused","it does not take the user name and password by NTLM");
const c=i.challenges.map(e=>e.split(" ")[0]).join(", ");
throw new r.k("incompatible",`it offers no login by NTLM, but ${c||"none at all"}`)}
function basicLogin({username:e,password:t}){
const n=Buffer.from(`${e}:${t.reveal()}`).toString("base64");
return{scheme:"basic",headers:{Authorization:`Basic ${n}`},session:undefined}}
async function ntlmLogin(e,t,{signal:n,milliseconds:r}){
const say=t=>e.post({headers:{Authorization:`Negotiate ${t.toString("base64")}`,"Content-Type":N},body:Buffer.alloc(0),signal:n,timeout:Math.min(k,r)});
const{status:s,challenges:i}=await say(negotiateMessage());
if(s!==F)throw new o.Q3(`HTTP status ${s} instead of a challenge`);
const a=i.map(e=>/^Negotiate\s+(\S+)/i.exec(e)?.[1]).find(Boolean);
if(a===undefined)return{isOffered:false,challenges:i};
const{message:c,session:l}=authenticate(t,Buffer.from(a,"base64"));
const u=await say(c);
if(u.status===F)return{isOffered:true,challenges:u.challenges};
return{isOffered:true,challenges:[],login:{scheme:"ntlm",headers:{},session:t.useSsl?undefined:l}}}
var R=n(29522);
var M=n(93736);
var _=n(44201);
const H=1.25;
const j=2e4;
const q=2;
let G=class WsManClient{
#f;
#h;
#c={};
#p=[];
#m=new Set;
#w=new Set;
#g=new Map;
constructor(e){
this.#f=e;
this.#h=(0,_.r)(e).href}
get absenceUntilLost(){
return this.#f.operationTimeout/2}
get isSilent(){
return Math.max(0,...this.#g.values())>=q}
get scheme(){
return this.#c.scheme}
async send(e,{signal:t,repeatable:n=false}){
const{channel:r,isUsed:s}=await this.#y(t);
try{
return await this.#$(r,e,t)}catch(e){
if(!(n&&s&&e instanceof o.Q3))throw e}
const i=await this.#S(t);
return this.#$(i,e,t)}
inBackground(e){
this.#w.add(e);
void e.finally(()=>this.#w.delete(e))}
async settled(){
await Promise.all(this.#w)}
close(){
for(const e of this.#m)e.close();
this.#m.clear();
this.#p.length=0}
async #$(e,t,n){
const{operationTimeout:r}=this.#f;
const{xml:s}=(0,R.RE)(t,{url:this.#h,operationTimeout:r});
const i=r*H;
try{
const r=await e.exchange({xml:s,signal:n,timeout:i});
this.#g.delete(t.action);
return readBody(r)}catch(e){
if(e instanceof o.W_)this.#b(t);
throw e}finally{
if(e.isOpen)this.#p.push(e);else this.#m.delete(e)}}
#b({action:e}){
this.#g.set(e,(this.#g.get(e)??0)+1)}
async #y(e){
e.throwIfAborted();
for(let e=this.#p.pop();e!==undefined;e=this.#p.pop()){
if(e.isOpen)return{channel:e,isUsed:true};
this.#m.delete(e)}
return{channel:await this.#S(e),isUsed:false}}
async #S(e){
const t=await U.open(this.#f,this.#c,{signal:e,milliseconds:Math.min(j,this.#f.operationTimeout)});
this.#m.add(t);
return t}};
function isLost(e){
return e instanceof o.Q3||e instanceof r.k&&e.kind==="unreachable"}
function isTooLarge(e){
return e instanceof D||e instanceof M.P&&e.isTooLarge}
function readBody(e){
try{
return(0,s.JN)(e)}catch(e){
if(e instanceof M.P)throw e;
throw new o.Q3(e instanceof Error?e.message:String(e),{cause:e})}}}),63253:((e,t,n)=>{
n.d(t,{_:()=>c});
var r=n(46193);
var s=n.n(r);
var o=n(42797);
var i=n(1025);
const a=2e3;
let c=class Complaint{
#v=new r.StringDecoder("utf8");
#x=new i.$;
#E="";
add(e){
const t=this.#x.write(this.#v.write(e));
if(this.#E.length<a)this.#E+=t}
get text(){
const[e=""]=this.#E.slice(0,a).split(/\r?\n(?:At line:|\s*\+ )/);
return(0,o.I)(e.trim().replace(/\s*\r?\n\s*/g," "))}}}),13927:((e,t,n)=>{
n.d(t,{Q3:()=>p,V6:()=>w,W_:()=>m});
var r=n(37067);
var s=n(93226);
var o=n(2367);
var i=n(44201);
var a=n(77030);
var c=n(41692);
var l=n(77383);
var u=n(51566);
const d=2e4;
const f=/CERT|SIGNED|UNABLE_TO|ALTNAME|ISSUER/;
async function openSocket(e,t){
const{proxy:n}=e;
const r=n===undefined?e:{host:n.hostname,port:Number(n.port)||80};
const s=await (0,l.F)(r,t);
if(!e.useSsl)return s;
const o=n===undefined?s:await tunnelThrough(s,n,e,t);
return secured(o,e,t)}
function proxyAuthorization({username:e,password:t}){
if(e==="")return{};
const n=`${decodeURIComponent(e)}:${decodeURIComponent(t)}`;
return{"Proxy-Authorization":`Basic ${Buffer.from(n).toString("base64")}`}}
function tunnelThrough(e,t,{host:n,port:o},{signal:i}){
const a=`${n.includes(":")?`[${n}]`:n}:${o}`;
const c=(0,r.request)({method:"CONNECT",path:a,headers:{Host:a,...proxyAuthorization(t)},createConnection:()=>e,timeout:d});
const l=new Promise((t,n)=>{
c.once("connect",r=>{
if(r.statusCode===200)t(e);else n(new u.k("unreachable",`the proxy answers ${r.statusCode}`))});
c.once("timeout",()=>c.destroy(new Error("the proxy does not answer")));
c.once("error",e=>n(new u.k("unreachable",e.message,e)))});
c.end();
return(0,s.ZC)(l,i,()=>e.destroy())}
function secured(e,t,{signal:n,milliseconds:r}){
const{host:o,insecure:i}=t;
const l=(0,c.connect)({socket:e,host:o,...(0,a.isIP)(o)===0&&{servername:o},...i&&{rejectUnauthorized:false,minVersion:"TLSv1",ciphers:"DEFAULT:@SECLEVEL=0"}});
const f=setTimeout(()=>l.destroy(new Error("the TLS handshake timed out")),Math.min(d,r));
const h=new Promise((e,t)=>{
l.once("secureConnect",()=>e(l));
l.once("error",e=>t(tlsFailure(e)));
l.once("close",()=>t(new u.k("unreachable","the guest hung up")))});
const p=h.finally(()=>clearTimeout(f));
return(0,s.ZC)(p,n,()=>l.destroy())}
function tlsFailure(e){
const t=(0,o.iT)(e);
const n=t.code!==undefined&&f.test(t.code);
const r=t.code!==undefined&&/WRONG_VERSION|UNSUPPORTED|NO_SHARED|HANDSHAKE_FAILURE/.test(t.code);
return new u.k(n||r?"incompatible":"unreachable",n?`its certificate is not trusted: ${t.message}`:t.message,t)}
;
const h=1024*1024;
let p=class ConnectionBroken extends Error{};
let m=class NoAnswer extends p{};
let w=class HttpConnection{
#I;
#O;
#T;
#L;
#C=true;
static async open(e,t){
return new w(await openSocket(e,t),e)}
constructor(e,t){
const{proxy:n,useSsl:s}=t;
const o=(0,i.r)(t);
const a=n!==undefined&&!s;
this.#I=e;
this.#T=a?o.href:i.g;
this.#L={Host:o.host,...a&&proxyAuthorization(n)};
this.#O=new r.Agent({keepAlive:true,maxSockets:1});
this.#O.createConnection=()=>{
if(!this.#C)throw new p("the guest hung up");
return e};
const close=()=>this.#C=false;
e.once("end",close);
e.once("close",close);
e.on("error",close)}
get isOpen(){
return this.#C}
async post({headers:e,body:t,signal:n,timeout:i}){
if(!this.#C)throw new p("the guest hung up");
n.throwIfAborted();
const a=(0,r.request)({agent:this.#O,method:"POST",path:this.#T,headers:{...this.#L,...e,"Content-Length":t.length}});
let c;
const l=new Promise((e,t)=>{
c=setTimeout(()=>t(new m(`no answer within ${i/1e3} s`)),i);
a.once("error",t);
a.once("upgrade",()=>t(new Error("HTTP status 101 instead of an answer")));
a.once("response",n=>void readAnswer(n).then(e,t))});
a.end(t);
try{
return await (0,s.ZC)(l,n,()=>this.close())}catch(e){
this.close();
n.throwIfAborted();
if(e instanceof m)throw e;
throw new p(wordsFor((0,o.iT)(e)),{cause:e})}finally{
clearTimeout(c)}}
close(){
this.#C=false;
this.#O.destroy();
this.#I.destroy()}};
function wordsFor(e){
return String(e.code).startsWith("HPE_")?"what it answers is no HTTP":e.message}
async function readAnswer(e){
const t=[];
let n=0;
for await(const r of e){
n+=r.length;
if(n>h)throw new Error(`its answer has more than ${h} bytes`);
t.push(r)}
return{status:e.statusCode??0,contentType:e.headers["content-type"]??"",challenges:challengesOf(e),body:Buffer.concat(t)}}
function challengesOf({rawHeaders:e}){
return e.filter((t,n)=>n%2===1&&/^www-authenticate$/i.test(e[n-1]??""))}}),75898:((e,t,n)=>{
n.d(t,{LP:()=>downloadFolder,PE:()=>downloadFile,VV:()=>placeIn,iw:()=>x});
var r=n(77598);
var s=n.n(r);
var o=n(51455);
var i=n.n(o);
var a=n(76760);
var c=n.n(a);
var l=n(2367);
var u=n(57874);
var d=n(86643);
var f=n(25638);
var h=n(30281);
var p=n(63253);
var m=n(10551);
var w=n(38883);
var g=n(74656);
var y=n(88114);
var $=undefined&&undefined.__addDisposableResource||function(e,t,n){
if(t!==null&&t!==void 0){
if(typeof t!=="object"&&typeof t!=="function")throw new TypeError("Object expected.");
var r,s;
if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
r=t[Symbol.asyncDispose]}
if(r===void 0){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
r=t[Symbol.dispose];
if(n)s=r}
if(typeof r!=="function")throw new TypeError("Object not disposable.");
if(s)r=function(){
try{
s.call(this)}catch(e){
return Promise.reject(e)}};
e.stack.push({value:t,dispose:r,async:n})}else if(n){
e.stack.push({async:true})}
return t};
var S=undefined&&undefined.__disposeResources||function(e){
return function(t){
function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n;
t.hasError=true}
var n,r=0;
function next(){
while(n=t.stack.pop()){
try{
if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(next);
if(n.dispose){
var e=n.dispose.call(n.value);
if(n.async)return r|=2,Promise.resolve(e).then(next,function(e){
fail(e);
return next()})}else r|=1}catch(e){
fail(e)}}
if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}
return next()}}(typeof SuppressedError==="function"?SuppressedError:function(e,t,n){
var r=new Error(n);
return r.name="SuppressedError",r.error=e,r.suppressed=t,r});
const b=3;
async function downloadFile(e,t,n){
(0,u.fc)((0,a.dirname)(t));
try{
await download(e,(0,g.TX)(e),()=>Promise.resolve(t),n)}catch(t){
throw t instanceof l.zS&&/ is a folder\.$/.test(t.message)?new f.X(e):t}}
async function downloadFolder(e,t,n){
const r=placeIn(new d.l(t,e));
await r("","d");
await download(e,(0,g.PS)(e),r,n)}
function placeIn(e){
return(t,n)=>{
const r=t===""?[]:t.split(/[/\\]/);
return n==="d"?e.folder(r):e.file(r)}}
async function download(e,t,n,r){
for(let s=b-1;;s-=1){
try{
return await downloadOnce(e,t,n,r)}catch(t){
const e=(0,h.JD)(t)||t instanceof v;
if(!e||s===0||r.client.isSilent)throw t}}}
let v=class DamagedDownload extends Error{};
function downloadOnce(e,t,n,{client:r,signal:s}){
return(0,y.J6)(r,s,async r=>{
const o={stack:[],error:void 0,hasError:false};
try{
const i=await r.start((0,w.D)(t),s);
const a=new m.q;
const c=new p._;
const l=$(o,new x(n),true);
for(;;){
const t=await i.receive();
for(const{stream:e,bytes:n}of t.pieces){
if(e==="stderr")c.add(n);else for(const e of a.add(n))await l.take(e)}
if(!t.isDone)continue;
if(t.exitCode!==0){
throw(0,f.c)(`Downloading ${e} failed`,c.text||`PowerShell ended with exit code ${t.exitCode}`)}
return await l.finish(e)}}catch(e){
o.error=e;
o.hasError=true}finally{
const e=S(o);
if(e)await e}})}
let x=class ArrivingFiles{
#B;
#N=(0,r.createHash)("sha256");
#P;
#k;
constructor(e){
this.#B=e}
async take({kind:e,base64:t}){
if(e==="h"){
this.#P=t;
return}
const n=Buffer.from(t,"base64");
this.#N.update(n);
if(e==="c"){
await this.#k?.handle.writeFile(n);
return}
await this.#F();
const r=await this.#B(n.toString(),e);
if(e==="f")this.#k={path:r,handle:await (0,o.open)(r,"w")}}
async finish(e){
if(this.#P!==this.#N.digest("base64"))throw new v(`${e} did not arrive as it was.`);
await this.#F()}
async #F(){
await this.#k?.handle.close();
this.#k=undefined}
async [Symbol.asyncDispose](){
const e=this.#k?.path;
await this.#F();
if(e!==undefined)await (0,o.rm)(e,{force:true})}}}),29522:((e,t,n)=>{
n.d(t,{Lg:()=>receiveOutput,MH:()=>terminate,MT:()=>deleteShell,RE:()=>envelope,S0:()=>startCommand,fj:()=>createShell,xG:()=>sendInput});
var r=n(77598);
var s=n.n(r);
var o=n(83084);
const i=153600;
const a=65001;
function createShell(){
return{action:o.hr.create,options:{WINRS_NOPROFILE:"FALSE",WINRS_CODEPAGE:String(a)},body:"<rsp:Shell><rsp:InputStreams>stdin</rsp:InputStreams>"+"<rsp:OutputStreams>stdout stderr</rsp:OutputStreams></rsp:Shell>"}}
function deleteShell(e){
return{action:o.hr.delete,shellId:e,body:""}}
function startCommand(e,t,{pipedInput:n}){
return{action:o.hr.command,shellId:e,options:{WINRS_CONSOLEMODE_STDIN:n?"FALSE":"TRUE",WINRS_SKIP_CMD_SHELL:"FALSE"},body:`<rsp:CommandLine><rsp:Command>${escapeXml(t)}</rsp:Command></rsp:CommandLine>`}}
function receiveOutput(e,t){
const n=escapeXml(t);
return{action:o.hr.receive,shellId:e,body:`<rsp:Receive><rsp:DesiredStream CommandId="${n}">stdout stderr</rsp:DesiredStream></rsp:Receive>`}}
function sendInput(e,t,n,r){
const s=r?' End="true"':"";
const i=`<rsp:Stream Name="stdin" CommandId="${escapeXml(t)}"${s}>${n.toString("base64")}</rsp:Stream>`;
return{action:o.hr.send,shellId:e,body:`<rsp:Send>${i}</rsp:Send>`}}
function terminate(e,t){
return{action:o.hr.signal,shellId:e,body:`<rsp:Signal CommandId="${escapeXml(t)}"><rsp:Code>${o.rL}</rsp:Code></rsp:Signal>`}}
function envelope({action:e,shellId:t,options:n,body:s},{url:a,operationTimeout:c}){
const l=`uuid:${(0,r.randomUUID)()}`;
const u=Object.entries(o.dK).map(([e,t])=>`xmlns:${e}="${t}"`);
const d=[`<a:To>${escapeXml(a)}</a:To>`,`<a:ReplyTo><a:Address s:mustUnderstand="true">${o.E6}</a:Address></a:ReplyTo>`,`<a:Action s:mustUnderstand="true">${e}</a:Action>`,`<a:MessageID>${l}</a:MessageID>`,`<w:ResourceURI s:mustUnderstand="true">${o._5}</w:ResourceURI>`,`<w:MaxEnvelopeSize s:mustUnderstand="true">${i}</w:MaxEnvelopeSize>`,`<w:OperationTimeout>PT${c/1e3}S</w:OperationTimeout>`,'<w:Locale xml:lang="en-US" s:mustUnderstand="false"/><p:DataLocale xml:lang="en-US" s:mustUnderstand="false"/>',...t===undefined?[]:[`<w:SelectorSet><w:Selector Name="ShellId">${escapeXml(t)}</w:Selector></w:SelectorSet>`],optionSet(n??{})];
const f=`<?xml version="1.0" encoding="UTF-8"?><s:Envelope ${u.join(" ")}>`+`<s:Header>${d.join("")}</s:Header><s:Body>${s}</s:Body></s:Envelope>`;
return{messageId:l,xml:f}}
function optionSet(e){
const t=Object.entries(e);
if(t.length===0)return"";
const n=t.map(([e,t])=>`<w:Option Name="${e}">${t}</w:Option>`);
return`<w:OptionSet>${n.join("")}</w:OptionSet>`}
function escapeXml(e){
return e.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("\r","&#13;")}}),93736:((e,t,n)=>{
n.d(t,{P:()=>a});
const r=0x80338029;
const s=[995,1223,0x8033805b,0x803381c4,0x803381de];
const o=[0x800703fa,0x803381a6,0x80338037];
const i=[0x80338026,0x80338047,0x80338048,0x80338049];
let a=class WsManFault extends Error{
code;
subcode;
constructor({code:e,subcode:t,reason:n}){
const r=e===undefined?"":` (0x${(e>>>0).toString(16).padStart(8,"0")})`;
super(`${(n??t??"the service reports a fault").replace(/\s+/g," ").replace(/\.$/,"")}${r}`);
this.code=e;
this.subcode=t}
get isTimeout(){
return this.code===r||this.subcode==="TimedOut"}
get isGone(){
return this.code!==undefined&&s.includes(this.code)||this.subcode==="InvalidSelectors"}
get isTooLarge(){
return this.code!==undefined&&i.includes(this.code)||this.subcode==="EncodingLimit"}
get isPassing(){
return this.code!==undefined&&o.includes(this.code)||this.subcode==="QuotaLimit"}}}),77980:((e,t,n)=>{
n.d(t,{mQ:()=>unknownLimit,sM:()=>reduceLimit,wX:()=>i});
var r=n(30281);
const s=portionFor(512e3);
const o=portionFor(153600);
function unknownLimit(){
return{bytes:s,isProven:false}}
function reduceLimit(e){
if(e.isProven||e.bytes===o)return false;
e.bytes=o;
return true}
let i=class InputWriter{
#A;
#D;
#U=[];
#R=0;
constructor(e,t){
this.#A=e;
this.#D=t}
async write(e){
this.#U.push(e);
this.#R+=e.length;
if(this.#R>=this.#D.bytes)await this.#M(false)}
async end(){
await this.#M(true)}
async #M(e){
let t=Buffer.concat(this.#U.splice(0));
while(e||t.length>=this.#D.bytes){
const n=t.subarray(0,this.#D.bytes);
const r=e&&n.length===t.length;
if(!await this.#_(n,r))continue;
t=t.subarray(n.length);
if(r)break}
this.#U.push(t);
this.#R=t.length}
async #_(e,t){
try{
await this.#A.send(e,t);
if(e.length>o)this.#D.isProven=true;
return true}catch(e){
if((0,r.I9)(e)&&reduceLimit(this.#D))return false;
throw e}}};
function portionFor(e){
return Math.floor((e-4096)/4)*3}}),10551:((e,t,n)=>{
n.d(t,{q:()=>o});
const r=/^([dfch])([A-Za-z\d+/]*={0,2})$/;
const s=1024*1024;
let o=class Lines{
#H="";
add(e){
const t=(this.#H+e.toString("latin1")).split("\n");
this.#H=(t.pop()??"").slice(-s);
return t.flatMap(e=>{
const[,t,n]=r.exec(e.trimEnd())??[];
return t===undefined||n===undefined?[]:[{kind:t,base64:n}]})}}}),92246:((e,t,n)=>{
n.d(t,{b:()=>listFolder,s:()=>entriesIn});
var r=n(30039);
var s=n(25638);
var o=n(63253);
var i=n(10551);
var a=n(38883);
var c=n(74656);
var l=n(88114);
function listFolder(e,{client:t,signal:n}){
return(0,l.J6)(t,n,async t=>{
const l=await t.start((0,a.D)((0,c.bt)(e)),n);
const u=new i.q;
const d=new o._;
const f=[];
for(;;){
const t=await l.receive();
for(const{stream:n,bytes:s}of t.pieces){
if(n==="stderr")d.add(s);else for(const e of entriesIn(u,s))f.push(e);
(0,r.w_)(f.length,e)}
if(!t.isDone)continue;
if(t.exitCode===0)return f;
const n=d.text||`PowerShell ended with exit code ${t.exitCode}`;
throw(0,s.c)(`Listing ${e} failed`,n)}})}
function entriesIn(e,t){
return e.add(t).flatMap(({kind:e,base64:t})=>{
if(e!=="d"&&e!=="f")return[];
return[{path:Buffer.from(t,"base64").toString(),isFolder:e==="d"}]})}}),83084:((e,t,n)=>{
n.d(t,{E6:()=>a,_5:()=>o,dK:()=>r,hr:()=>i,l3:()=>l,rL:()=>c});
const r={s:"http://www.w3.org/2003/05/soap-envelope",a:"http://schemas.xmlsoap.org/ws/2004/08/addressing",w:"http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd",p:"http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd",rsp:"http://schemas.microsoft.com/wbem/wsman/1/windows/shell"};
const s=r.rsp;
const o=`${s}/cmd`;
const i={create:"http://schemas.xmlsoap.org/ws/2004/09/transfer/Create",delete:"http://schemas.xmlsoap.org/ws/2004/09/transfer/Delete",command:`${s}/Command`,receive:`${s}/Receive`,send:`${s}/Send`,signal:`${s}/Signal`};
const a=`${r.a}/role/anonymous`;
const c=`${s}/signal/terminate`;
const l=`${s}/CommandState/Done`}),74656:((e,t,n)=>{
n.d(t,{Ci:()=>guestPath,Iv:()=>listFolderTo,PS:()=>sendFolder,TX:()=>sendFile,bt:()=>listFolder,k8:()=>sendFolderTo,mT:()=>a});
var r=n(38883);
const s=`$ProgressPreference='SilentlyContinue';$ErrorActionPreference='Stop'`;
const o=`$h=try{New-Object Security.Cryptography.SHA256CryptoServiceProvider}catch{[Security.Cryptography.SHA256]::Create()}`;
const i=`$h.TransformFinalBlock((New-Object byte[] 0),0,0)|Out-Null`;
const a=`begin{${s}
${o}
$f=$null
function Resolve-Target($b){[IO.Path]::GetFullPath([Environment]::ExpandEnvironmentVariables([Text.Encoding]::UTF8.GetString($b)))}}
process{
$b=[Convert]::FromBase64String($_.Substring(1))
$h.TransformBlock($b,0,$b.Length,$b,0)|Out-Null
switch($_.Substring(0,1)){
'c'{$f.Write($b,0,$b.Length)}
'd'{[IO.Directory]::CreateDirectory((Resolve-Target $b))|Out-Null}
'f'{if($f){$f.Close()}
$p=Resolve-Target $b
if([IO.Directory]::Exists($p)){throw "$p is a folder."}
[IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($p))|Out-Null
$f=[IO.File]::Create($p)}}}
end{if($f){$f.Close()}
${i}
'h'+[Convert]::ToBase64String($h.Hash)}`;
const c="[Console]::Out";
const l=48*1024;
const send=e=>`${s}
${o}
function Send-Line($k,$b,$n){$h.TransformBlock($b,0,$n,$b,0)|Out-Null;${e}.WriteLine($k+[Convert]::ToBase64String($b,0,$n))}
function Send-Name($k,$t){$b=[Text.Encoding]::UTF8.GetBytes($t);Send-Line $k $b $b.Length}
function Send-File($p){$b=New-Object byte[] ${l}
$s=[IO.File]::Open($p,'Open','Read','ReadWrite')
try{while(($n=$s.Read($b,0,$b.Length)) -gt 0){Send-Line 'c' $b $n}}finally{$s.Close()}}
function Send-Folder($p,$r){
foreach($i in [IO.Directory]::GetFiles($p)){Send-Name 'f' ($r+[IO.Path]::GetFileName($i));Send-File $i}
foreach($i in [IO.Directory]::GetDirectories($p)){$n=$r+[IO.Path]::GetFileName($i);Send-Name 'd' $n;Send-Folder $i ($n+'/')}}`;
const sendEnd=e=>`${i}
${e}.WriteLine('h'+[Convert]::ToBase64String($h.Hash))`;
function sendFile(e){
return`${send(c)}
$p=${target(e)}
if([IO.Directory]::Exists($p)){throw "$p is a folder."}
Send-Name 'f' ''
Send-File $p
${sendEnd(c)}`}
function sendFolder(e){
return sendFolderTo(c,target(e))}
function listFolder(e){
return listFolderTo(c,target(e))}
function listFolderTo(e,t){
return`${send(e)}
$p=${t}
foreach($i in [IO.Directory]::GetFiles($p)){Send-Name 'f' ([IO.Path]::GetFileName($i))}
foreach($i in [IO.Directory]::GetDirectories($p)){Send-Name 'd' ([IO.Path]::GetFileName($i))}`}
function sendFolderTo(e,t){
return`${send(e)}
Send-Folder (${t}) ''
${sendEnd(e)}`}
function target(e){
return`[IO.Path]::GetFullPath([Environment]::ExpandEnvironmentVariables(${(0,r.W)(guestPath(e))}))`}
function guestPath(e){
return e.replace(/\$(?:env:(\w+)|\{env:([^{}]+)\})/gi,(e,t,n)=>`%${t??n}%`).replace(/^~(?=[/\\]|$)/,"%USERPROFILE%")}}),88114:((e,t,n)=>{
n.d(t,{J6:()=>withShell,hz:()=>d});
var r=n(93226);
var s=n(32072);
var o=n(30281);
var i=n(13927);
var a=n(29522);
var c=n(93736);
const l=1e3;
const u=5e3;
let d=class ShellLost extends Error{};
async function withShell(e,t,n){
const r=new f(e,(0,s.VG)(await e.send((0,a.fj)(),{signal:t,repeatable:true})));
try{
return await n(r)}finally{
e.inBackground(r.close())}}
let f=class Shell{
#j;
#q;
#G=new Set;
constructor(e,t){
this.#j=e;
this.#q=t}
async start(e,t,n=false){
const r=(0,a.S0)(this.#q,e,{pipedInput:n});
const o=(0,s.Yw)(await this.#j.send(r,{signal:t}));
this.#G.add(o);
return{send:async(e,n)=>{
await this.#j.send((0,a.xG)(this.#q,o,e,n),{signal:t})},receive:async()=>{
const e=await this.#z(o,t);
if(e.isDone)this.#G.delete(o);
return e}}}
async close(){
const e=AbortSignal.timeout(u);
try{
for(const t of this.#G){
await this.#j.send((0,a.MH)(this.#q,t),{signal:e,repeatable:true})}
await this.#j.send((0,a.MT)(this.#q),{signal:e,repeatable:true})}catch{}}
async #z(e,t){
const n=(0,a.Lg)(this.#q,e);
let i=performance.now();
for(;;){
try{
return(0,s.jH)(await this.#j.send(n,{signal:t}))}catch(e){
if(e instanceof c.P&&e.isGone)throw new d(e.message,{cause:e});
if(e instanceof c.P&&e.isTimeout)i=performance.now();else if(!(0,o.JD)(e))throw e;else if(this.#W(e,i))throw new d(e.message,{cause:e});else await (0,r.cb)(l,t)}}}
#W(e,t){
if(e instanceof i.W_)return this.#j.isSilent;
return performance.now()-t>this.#j.absenceUntilLost}}}),76515:((e,t,n)=>{
n.d(t,{QM:()=>uploadFile,uq:()=>describeFolder,yi:()=>uploadFolder});
var r=n(77598);
var s=n.n(r);
var o=n(2367);
var i=n(41365);
var a=n(99221);
var c=n(30039);
var l=n(5164);
var u=n(25638);
var d=n(30281);
var f=n(63253);
var h=n(93736);
var p=n(77980);
var m=n(10551);
var w=n(38883);
var g=n(74656);
var y=n(88114);
const $=48*1024;
const S=3;
function uploadFile(e,t,n){
return upload(t,n,async n=>{
await n("f",Buffer.from((0,g.Ci)(t)));
await writeContent(e,n)})}
function uploadFolder(e,t,n){
return upload(t,n,n=>describeFolder(e,t,n))}
async function describeFolder(e,t,n){
const r=[(0,a.n)((0,g.Ci)(t))];
const current=()=>Buffer.from(r.join("\\"));
await n("d",current());
for(const t of(0,l.aI)(e)){
if(t.kind==="leave"){
r.pop();
continue}
refuseName(t.name);
r.push(t.name);
await n(t.kind==="file"?"f":"d",current());
if(t.kind==="enter")continue;
await writeContent(t.content,n);
r.pop()}}
function refuseName(e){
if((0,c.TE)(e,"win32"))return;
throw new o.zS(`Windows cannot have a file by the name ${JSON.stringify(e)}.`,{hint:"Rename it, or take it out of the folder."})}
async function writeContent(e,t){
for await(const n of(0,i.jN)(e)){
for(let e=0;e<n.length;e+=$)await t("c",n.subarray(e,e+$))}}
async function upload(e,t,n){
const{client:r,signal:s,limit:o}=t;
for(let i=S-1;;i-=1){
try{
return await uploadOnce(e,t,n)}catch(t){
const e=(0,d.JD)(t)||t instanceof b;
s.throwIfAborted();
if(!e||i===0||r.isSilent)throw t;
(0,p.sM)(o)}}}
let b=class DamagedUpload extends Error{};
function uploadOnce(e,{client:t,limit:n,signal:s},o){
return(0,y.J6)(t,s,async t=>{
const i=await t.start((0,w.D)(g.mT),s,true);
const a=new p.wX(i,n);
const c=(0,r.createHash)("sha256");
const l=await sendAll(a,c,o);
const{exitCode:d,arrived:f,complaint:h}=await resultOf(i);
if(d!==0||f===undefined){
throw(0,u.c)(`Uploading to ${e} failed`,h||(l?.message??`PowerShell ended with exit code ${d}`))}
if(f!==c.digest("base64"))throw new b(`What was uploaded to ${e} did not arrive as it was.`)})}
async function sendAll(e,t,n){
try{
await n(async(n,r)=>{
t.update(r);
await e.write(Buffer.from(`${n}${Buffer.from(r).toString("base64")}\r
`))});
await e.end();
return undefined}catch(e){
if(e instanceof h.P)return e;
throw e}}
async function resultOf(e){
const t=new m.q;
const n=new f._;
let r;
for(;;){
const s=await e.receive();
for(const{stream:e,bytes:o}of s.pieces){
if(e==="stderr")n.add(o);else for(const e of t.add(o))if(e.kind==="h")r=e.base64}
if(s.isDone)return{exitCode:s.exitCode,arrived:r,complaint:n.text}}}})};
