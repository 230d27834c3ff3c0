
(()=>{
"use strict";
var e={7407:(e=>{
e.exports=require("./sdk-base.js")}),2613:(e=>{
e.exports=require("assert")}),181:(e=>{
e.exports=require("buffer")}),5317:(e=>{
e.exports=require("child_process")}),6982:(e=>{
e.exports=require("crypto")}),2250:(e=>{
e.exports=require("dns")}),4434:(e=>{
e.exports=require("events")}),9896:(e=>{
e.exports=require("fs")}),8611:(e=>{
e.exports=require("http")}),5692:(e=>{
e.exports=require("https")}),9278:(e=>{
e.exports=require("net")}),4589:(e=>{
e.exports=require("node:assert")}),6698:(e=>{
e.exports=require("node:async_hooks")}),4573:(e=>{
e.exports=require("node:buffer")}),1421:(e=>{
e.exports=require("node:child_process")}),7540:(e=>{
e.exports=require("node:console")}),7598:(e=>{
e.exports=require("node:crypto")}),3053:(e=>{
e.exports=require("node:diagnostics_channel")}),610:(e=>{
e.exports=require("node:dns")}),8474:(e=>{
e.exports=require("node:events")}),3024:(e=>{
e.exports=require("node:fs")}),1455:(e=>{
e.exports=require("node:fs/promises")}),7067:(e=>{
e.exports=require("node:http")}),2467:(e=>{
e.exports=require("node:http2")}),4708:(e=>{
e.exports=require("node:https")}),7030:(e=>{
e.exports=require("node:net")}),8161:(e=>{
e.exports=require("node:os")}),6760:(e=>{
e.exports=require("node:path")}),643:(e=>{
e.exports=require("node:perf_hooks")}),1792:(e=>{
e.exports=require("node:querystring")}),7075:(e=>{
e.exports=require("node:stream")}),6466:(e=>{
e.exports=require("node:stream/promises")}),6193:(e=>{
e.exports=require("node:string_decoder")}),8500:(e=>{
e.exports=require("node:timers/promises")}),1692:(e=>{
e.exports=require("node:tls")}),3136:(e=>{
e.exports=require("node:url")}),7975:(e=>{
e.exports=require("node:util")}),3429:(e=>{
e.exports=require("node:util/types")}),5919:(e=>{
e.exports=require("node:worker_threads")}),8522:(e=>{
e.exports=require("node:zlib")}),857:(e=>{
e.exports=require("os")}),6928:(e=>{
e.exports=require("path")}),932:(e=>{
e.exports=require("process")}),3480:(e=>{
e.exports=require("querystring")}),2203:(e=>{
e.exports=require("stream")}),3193:(e=>{
e.exports=require("string_decoder")}),3557:(e=>{
e.exports=require("timers")}),4756:(e=>{
e.exports=require("tls")}),9023:(e=>{
e.exports=require("util")}),3106:(e=>{
e.exports=require("zlib")})};
var r={};
function __nccwpck_require__(_){
var c=r[_];
if(c!==undefined){
return c.exports}
var t=r[_]={exports:{}};
var i=true;
try{
e[_].call(t.exports,t,t.exports,__nccwpck_require__);
i=false}finally{
if(i)delete r[_]}
return t.exports}
__nccwpck_require__.m=e;
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=__dirname+"/";
(()=>{
__nccwpck_require__.n=e=>{
var r=e&&e.__esModule?()=>e["default"]:()=>e;
__nccwpck_require__.d(r,{a:r});
return r}})();
(()=>{
var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;
var r;
__nccwpck_require__.t=function(_,c){
if(c&1)_=this(_);
if(c&8)return _;
if(typeof _==="object"&&_){
if(c&4&&_.__esModule)return _;
if(c&16&&typeof _.then==="function")return _}
var t=Object.create(null);
__nccwpck_require__.r(t);
var i={};
r=r||[null,e({}),e([]),e(e)];
for(var o=c&2&&_;typeof o=="object"&&!~r.indexOf(o);o=e(o)){
Object.getOwnPropertyNames(o).forEach(e=>i[e]=()=>_[e])}
i["default"]=()=>_;
__nccwpck_require__.d(t,i);
return t}})();
(()=>{
__nccwpck_require__.d=(e,r)=>{
for(var _ in r){
if(__nccwpck_require__.o(r,_)&&!__nccwpck_require__.o(e,_)){
Object.defineProperty(e,_,{enumerable:true,get:r[_]})}}}})();
(()=>{
__nccwpck_require__.f={};
__nccwpck_require__.e=e=>{
return Promise.all(Object.keys(__nccwpck_require__.f).reduce((r,_)=>{
__nccwpck_require__.f[_](e,r);
return r},[]))}})();
(()=>{
__nccwpck_require__.u=e=>{
return""+e+".index.js"}})();
(()=>{
__nccwpck_require__.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r)})();
(()=>{
__nccwpck_require__.r=e=>{
if(typeof Symbol!=="undefined"&&Symbol.toStringTag){
Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})}
Object.defineProperty(e,"__esModule",{value:true})}})();
(()=>{
var e={792:1};
var installChunk=r=>{
var _=r.modules,c=r.ids,t=r.runtime;
for(var i in _){
if(__nccwpck_require__.o(_,i)){
__nccwpck_require__.m[i]=_[i]}}
if(t)t(__nccwpck_require__);
for(var o=0;o<c.length;o++)e[c[o]]=1};
__nccwpck_require__.f.require=(r,_)=>{
if(!e[r]){
if(true){
installChunk(require("./"+__nccwpck_require__.u(r)))}else e[r]=1}}})();
var _={};
__nccwpck_require__.r(_);
__nccwpck_require__.d(_,{start:()=>start});
const c={main:()=>Promise.all([__nccwpck_require__.e(76),__nccwpck_require__.e(132),__nccwpck_require__.e(506),__nccwpck_require__.e(170),__nccwpck_require__.e(400)]).then(__nccwpck_require__.bind(__nccwpck_require__,6400)),policy:()=>Promise.all([__nccwpck_require__.e(76),__nccwpck_require__.e(132),__nccwpck_require__.e(506),__nccwpck_require__.e(170),__nccwpck_require__.e(268)]).then(__nccwpck_require__.bind(__nccwpck_require__,7268)),post:()=>Promise.all([__nccwpck_require__.e(506),__nccwpck_require__.e(661)]).then(__nccwpck_require__.bind(__nccwpck_require__,6661)),sweep:()=>Promise.all([__nccwpck_require__.e(76),__nccwpck_require__.e(132),__nccwpck_require__.e(506),__nccwpck_require__.e(836)]).then(__nccwpck_require__.bind(__nccwpck_require__,1836))};
function start(e){
void c[e]()}
module.exports=_})();
