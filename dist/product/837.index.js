
"use strict";
exports.id=837;
exports.ids=[837];
exports.modules={52837:((e,t,s)=>{
s.d(t,{ProxyRoute:()=>n});
var r=s(24371);
var a=s(58500);
var o=s.n(a);
var d=s(72202);
var i=s(69852);
let n=class ProxyRoute{
#e;
constructor(e,{connectTimeoutMs:t,readTimeoutMs:s,ca:a}){
const o=a===undefined?{}:{ca:a};
this.#e=new r.kT({headersTimeout:s,bodyTimeout:s,uri:e.href,proxyTunnel:false,clientFactory:(e,s)=>new r.bC(e,{...s,headersTimeout:t}),proxyTls:{timeout:t,...o},requestTls:{timeout:t,...o}})}
async send({method:e,url:t,headers:s,body:o,signal:n}){
try{
const i=await (0,r.Em)(t,{dispatcher:this.#e,method:e,headers:s,...o!==undefined&&{body:o},...n!==undefined&&{signal:n}});
const c=await (0,d.LD)(i.body);
await (0,a.setImmediate)();
return{status:i.statusCode,headers:i.headers,body:c}}catch(e){
throw new i.c(e,{mayHaveArrived:!c.test((0,i.$)(e))})}}
async close(){
await this.#e.destroy()}};
const c=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/})};
