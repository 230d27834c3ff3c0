
(()=>{
"use strict";
var e={87407:(e=>{
e.exports=require("./sdk-base.js")}),42613:(e=>{
e.exports=require("assert")}),20181:(e=>{
e.exports=require("buffer")}),35317:(e=>{
e.exports=require("child_process")}),76982:(e=>{
e.exports=require("crypto")}),72250:(e=>{
e.exports=require("dns")}),24434:(e=>{
e.exports=require("events")}),79896:(e=>{
e.exports=require("fs")}),58611:(e=>{
e.exports=require("http")}),65692:(e=>{
e.exports=require("https")}),69278:(e=>{
e.exports=require("net")}),34589:(e=>{
e.exports=require("node:assert")}),16698:(e=>{
e.exports=require("node:async_hooks")}),4573:(e=>{
e.exports=require("node:buffer")}),31421:(e=>{
e.exports=require("node:child_process")}),37540:(e=>{
e.exports=require("node:console")}),77598:(e=>{
e.exports=require("node:crypto")}),53053:(e=>{
e.exports=require("node:diagnostics_channel")}),40610:(e=>{
e.exports=require("node:dns")}),78474:(e=>{
e.exports=require("node:events")}),73024:(e=>{
e.exports=require("node:fs")}),51455:(e=>{
e.exports=require("node:fs/promises")}),37067:(e=>{
e.exports=require("node:http")}),32467:(e=>{
e.exports=require("node:http2")}),44708:(e=>{
e.exports=require("node:https")}),77030:(e=>{
e.exports=require("node:net")}),48161:(e=>{
e.exports=require("node:os")}),76760:(e=>{
e.exports=require("node:path")}),643:(e=>{
e.exports=require("node:perf_hooks")}),41792:(e=>{
e.exports=require("node:querystring")}),57075:(e=>{
e.exports=require("node:stream")}),46466:(e=>{
e.exports=require("node:stream/promises")}),46193:(e=>{
e.exports=require("node:string_decoder")}),58500:(e=>{
e.exports=require("node:timers/promises")}),41692:(e=>{
e.exports=require("node:tls")}),73136:(e=>{
e.exports=require("node:url")}),57975:(e=>{
e.exports=require("node:util")}),73429:(e=>{
e.exports=require("node:util/types")}),75919:(e=>{
e.exports=require("node:worker_threads")}),38522:(e=>{
e.exports=require("node:zlib")}),70857:(e=>{
e.exports=require("os")}),16928:(e=>{
e.exports=require("path")}),932:(e=>{
e.exports=require("process")}),83480:(e=>{
e.exports=require("querystring")}),2203:(e=>{
e.exports=require("stream")}),13193:(e=>{
e.exports=require("string_decoder")}),53557:(e=>{
e.exports=require("timers")}),64756:(e=>{
e.exports=require("tls")}),39023:(e=>{
e.exports=require("util")}),43106:(e=>{
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
const c={main:()=>Promise.all([__nccwpck_require__.e(76),__nccwpck_require__.e(38),__nccwpck_require__.e(506),__nccwpck_require__.e(170),__nccwpck_require__.e(400)]).then(__nccwpck_require__.bind(__nccwpck_require__,56400)),policy:()=>Promise.all([__nccwpck_require__.e(76),__nccwpck_require__.e(38),__nccwpck_require__.e(506),__nccwpck_require__.e(170),__nccwpck_require__.e(268)]).then(__nccwpck_require__.bind(__nccwpck_require__,57268)),post:()=>Promise.all([__nccwpck_require__.e(506),__nccwpck_require__.e(661)]).then(__nccwpck_require__.bind(__nccwpck_require__,86661)),sweep:()=>Promise.all([__nccwpck_require__.e(76),__nccwpck_require__.e(38),__nccwpck_require__.e(506),__nccwpck_require__.e(836)]).then(__nccwpck_require__.bind(__nccwpck_require__,11836))};
function start(e){
void c[e]()}
module.exports=_})();
