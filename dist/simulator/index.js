
(()=>{
"use strict";
var e={5342:((e,t,n)=>{
n.d(t,{B:()=>u,n:()=>portAt});
var s=n(7598);
var i=n.n(s);
var r=n(7030);
var o=n.n(r);
const a=22;
const c=50;
const d="127.0.0.1";
function portAt({address:e,port:t},n){
if(n===a)return t;
if(e!==d)return n;
return n===5986?t+1:t}
let u=class AddressPool{
#e=new Set;
#t;
#n;
async reserve(){
const e=await this.#s();
const t=await this.sshPort();
for(let n=0;n<c;n++){
const s=e?{address:randomLoopback(),port:t}:{address:d,port:n===0?t:randomPort()};
if(this.#e.has(keyOf(s))||!await canListen(s))continue;
this.#e.add(keyOf(s));
return s}
throw new Error("No loopback address is free for another guest to listen on.")}
release(e){
this.#e.delete(keyOf(e))}
sshPort(){
return this.#t??=this.#s().then(e=>e?portForAll():randomPort())}
#s(){
return this.#n??=canListen({address:randomLoopback(),port:0})}};
async function portForAll(){
return await canListen({address:randomLoopback(),port:a})?a:randomPort()}
function keyOf({address:e,port:t}){
return`${e}:${t}`}
function randomLoopback(){
return`127.${(0,s.randomInt)(16,250)}.${(0,s.randomInt)(0,256)}.${(0,s.randomInt)(2,250)}`}
function randomPort(){
return(0,s.randomInt)(1e4,16e3)*2}
function canListen({address:e,port:t}){
return new Promise(n=>{
const s=(0,r.createServer)();
s.once("error",()=>n(false));
s.listen({host:e,port:t,exclusive:true},()=>s.close(()=>n(true)))})}}),2613:(e=>{
e.exports=require("assert")}),181:(e=>{
e.exports=require("buffer")}),5317:(e=>{
e.exports=require("child_process")}),6982:(e=>{
e.exports=require("crypto")}),2250:(e=>{
e.exports=require("dns")}),4434:(e=>{
e.exports=require("events")}),9896:(e=>{
e.exports=require("fs")}),8611:(e=>{
e.exports=require("http")}),5692:(e=>{
e.exports=require("https")}),9278:(e=>{
e.exports=require("net")}),1421:(e=>{
e.exports=require("node:child_process")}),7598:(e=>{
e.exports=require("node:crypto")}),8474:(e=>{
e.exports=require("node:events")}),3024:(e=>{
e.exports=require("node:fs")}),1455:(e=>{
e.exports=require("node:fs/promises")}),7067:(e=>{
e.exports=require("node:http")}),4708:(e=>{
e.exports=require("node:https")}),7030:(e=>{
e.exports=require("node:net")}),8161:(e=>{
e.exports=require("node:os")}),6760:(e=>{
e.exports=require("node:path")}),7075:(e=>{
e.exports=require("node:stream")}),8500:(e=>{
e.exports=require("node:timers/promises")}),1692:(e=>{
e.exports=require("node:tls")}),7975:(e=>{
e.exports=require("node:util")}),8522:(e=>{
e.exports=require("node:zlib")}),6928:(e=>{
e.exports=require("path")}),932:(e=>{
e.exports=require("process")}),2203:(e=>{
e.exports=require("stream")}),4756:(e=>{
e.exports=require("tls")}),9023:(e=>{
e.exports=require("util")}),3106:(e=>{
e.exports=require("zlib")})};
var t={};
function __nccwpck_require__(n){
var s=t[n];
if(s!==undefined){
return s.exports}
var i=t[n]={exports:{}};
var r=true;
try{
e[n](i,i.exports,__nccwpck_require__);
r=false}finally{
if(r)delete t[n]}
return i.exports}
__nccwpck_require__.m=e;
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=__dirname+"/";
(()=>{
__nccwpck_require__.n=e=>{
var t=e&&e.__esModule?()=>e["default"]:()=>e;
__nccwpck_require__.d(t,{a:t});
return t}})();
(()=>{
__nccwpck_require__.d=(e,t)=>{
for(var n in t){
if(__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)){
Object.defineProperty(e,n,{enumerable:true,get:t[n]})}}}})();
(()=>{
__nccwpck_require__.f={};
__nccwpck_require__.e=e=>{
return Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{
__nccwpck_require__.f[n](e,t);
return t},[]))}})();
(()=>{
__nccwpck_require__.u=e=>{
return""+e+".index.js"}})();
(()=>{
__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();
(()=>{
__nccwpck_require__.r=e=>{
if(typeof Symbol!=="undefined"&&Symbol.toStringTag){
Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})}
Object.defineProperty(e,"__esModule",{value:true})}})();
(()=>{
var e={792:1};
var installChunk=t=>{
var n=t.modules,s=t.ids,i=t.runtime;
for(var r in n){
if(__nccwpck_require__.o(n,r)){
__nccwpck_require__.m[r]=n[r]}}
if(i)i(__nccwpck_require__);
for(var o=0;o<s.length;o++)e[s[o]]=1};
__nccwpck_require__.f.require=(t,n)=>{
if(!e[t]){
if(true){
installChunk(require("./"+__nccwpck_require__.u(t)))}else e[t]=1}}})();
var n={};
var s=__nccwpck_require__(3024);
var i=__nccwpck_require__(6760);
var r=__nccwpck_require__(7975);
const o=["error","reset","hang","delay","body","outcome","lag"];
const a=["resources","tags"];
function readFaultRules(e){
const t=JSON.parse(e);
if(!Array.isArray(t))throw new Error("Fault rules must be a JSON array.");
t.forEach(checkRule);
return t}
function checkRule(e,t){
const n=`Fault rule ${t+1}`;
if(!isObject(e)||!isObject(e["match"]))throw new Error(`${n} needs "match", an object.`);
const s=e["effect"];
if(!isObject(s)||!o.includes(String(s["kind"]))){
throw new Error(`${n} needs "effect" with a "kind" of ${o.join(", ")}.`)}
if(s["kind"]==="error"&&!s["code"])throw new Error(`${n}: an error needs its "code".`);
if(["delay","lag"].includes(String(s["kind"]))&&typeof s["seconds"]!=="number"){
throw new Error(`${n}: a ${String(s["kind"])} needs its "seconds".`)}
if(s["kind"]==="lag"&&!a.includes(String(s["of"]))){
throw new Error(`${n}: a lag is "of" ${a.join(" or ")}.`)}}
const isObject=e=>typeof e==="object"&&e!==null;
const c={roundTrip:0,vpc:.02,vSwitch:.02,securityGroup:0,launch:.05,create:.03,ssh:0,agent:.01,agentTask:.005,agentReport:.02,start:.03,stop:.03,reboot:.05,eipAllocate:.01,eipAssociate:.02,snapshot:.05,imageFromInstance:.1,imageFromSnapshot:.05,imageUsable:.02,imageCopy:.1,release:.02,groupInUse:0,spotNotice:.1};
const d={roundTrip:.05,vpc:1.5,vSwitch:1.5,securityGroup:.2,launch:12,create:2,ssh:6,agent:10,agentTask:.5,agentReport:1,start:10,stop:8,reboot:18,eipAllocate:0,eipAssociate:2,snapshot:30,imageFromInstance:45,imageFromSnapshot:15,imageUsable:5,imageCopy:60,release:3,groupInUse:0,spotNotice:300};
const u={instant:c,realistic:d};
function latencyProfile(e="instant"){
return typeof e==="string"?u[e]:{...c,...e}}
;
function readRamDocument(e,t){
return object(l)(parsed(e,"The RAM document"),"The RAM document",t)}
function object(e,t=[]){
return(n,s,i)=>{
if(!ram_document_isObject(n))throw new Error(`${s} must be an object.`);
const r=t.find(e=>n[e]===undefined);
if(r!==undefined)throw new Error(`${s} needs "${r}".`);
const o=Object.entries(n).map(([t,n])=>{
const r=e[t];
if(r!==undefined)return[t,r(n,`${s}: ${t}`,i)];
throw new Error(`${s} has no "${t}"; it may have ${Object.keys(e).join(", ")}.`)});
return Object.fromEntries(o)}}
function list(e){
return(t,n,s)=>{
if(!Array.isArray(t))throw new Error(`${n} must be a list.`);
return t.map((t,i)=>e(t,`${n}[${i+1}]`,s))}}
const ram_document_text=(e,t)=>{
if(typeof e==="string"&&e!=="")return e;
throw new Error(`${t} must be a text.`)};
const seconds=(e,t)=>{
if(typeof e==="number")return e;
throw new Error(`${t} must be a number of seconds.`)};
const flag=(e,t)=>{
if(typeof e==="boolean")return e;
throw new Error(`${t} must be true or false.`)};
const p=["v1","v2","both"];
const versions=(e,t)=>{
if(p.some(t=>t===e))return e;
throw new Error(`${t} must be one of ${p.join(", ")}.`)};
const policy=(e,t,n)=>{
const s=typeof e==="string"?policyIn((0,i.resolve)(n,e),t):e;
if(ram_document_isObject(s))return s;
throw new Error(`${t} must be a policy, or the path of a file that holds one.`)};
function policyIn(e,t){
try{
return parsed((0,s.readFileSync)(e,"utf8"),e)}catch(e){
throw new Error(`${t}: ${e instanceof Error?e.message:String(e)}`,{cause:e})}}
function parsed(e,t){
try{
return JSON.parse(e)}catch(e){
throw new Error(`${t} is not JSON: ${e.message}`,{cause:e})}}
const ram_document_isObject=e=>typeof e==="object"&&e!==null&&!Array.isArray(e);
const l={users:list(object({name:ram_document_text,policy,accessKey:ram_document_text,secretKey:ram_document_text},["name"])),roles:list(object({name:ram_document_text,trust:policy,policy,longestSessionSeconds:seconds},["name"])),oidcProviders:list(object({name:ram_document_text,issuer:ram_document_text,audiences:list(ram_document_text),hasOldFingerprint:flag},["name"])),jobs:list(object({repository:ram_document_text,ref:ram_document_text,environment:ram_document_text,tokenSeconds:seconds,refused:flag})),host:object({role:ram_document_text,versions,region:ram_document_text}),sessionSeconds:seconds};
const y=`usage: simulator [options]
  --port N           port of the API (default: any free one)
  --profile NAME     ${Object.keys(u).join(" or ")}: how long things take (default: instant)
  --scale N          factor on all durations, such as 0.1 (default: 1)
  --faults JSON|FILE fault rules, as JSON text or in a file
  --guests MODE      real (default) or none
  --account ID       account ID; made up by default, as the two that follow
  --access-key ID
  --secret-key KEY
  --ram JSON|FILE    users, roles, OIDC providers, jobs with ID tokens and a host with a metadata service
  --help`;
function readArguments(e){
const{values:t}=(0,r.parseArgs)({args:[...e],options:{port:{type:"string"},profile:{type:"string"},scale:{type:"string"},faults:{type:"string"},guests:{type:"string"},account:{type:"string"},"access-key":{type:"string"},"secret-key":{type:"string"},ram:{type:"string"},help:{type:"boolean"}}});
if(t.help)return undefined;
return{...t.port!==undefined&&{port:readNumber("--port",t.port,0,65535)},...t.profile!==undefined&&{profile:readProfile(t.profile)},...t.scale!==undefined&&{scale:readNumber("--scale",t.scale,0,1e3)},...t.faults!==undefined&&{faults:readFaultRules(textOrFile(t.faults))},...t.guests!==undefined&&{guests:readGuests(t.guests)},account:{...t.account!==undefined&&{id:t.account},...t["access-key"]!==undefined&&{accessKey:t["access-key"]},...t["secret-key"]!==undefined&&{secretKey:t["secret-key"]}},...t.ram!==undefined&&{ram:readRamDocument(textOrFile(t.ram),folderOf(t.ram))}}}
function readNumber(e,t,n,s){
const i=Number(t);
if(t.trim()===""||Number.isNaN(i)||i<n||i>s){
throw new Error(`${e} must be a number from ${n} to ${s}; it was "${t}".`)}
return i}
function readProfile(e){
if(Object.hasOwn(u,e))return e;
throw new Error(`--profile must be one of ${Object.keys(u).join(", ")}; it was "${e}".`)}
function readGuests(e){
if(e==="real"||e==="none")return e;
throw new Error(`--guests must be real or none; it was "${e}".`)}
const textOrFile=e=>(0,s.existsSync)(e)?(0,s.readFileSync)(e,"utf8"):e;
const folderOf=e=>(0,s.existsSync)(e)?(0,i.dirname)(e):".";
function fits(e,t){
if(t===undefined)return false;
const n=e.split("*").map(e=>e.replace(/[.+?^${}()|[\]\\]/g,"\\$&"));
return new RegExp(`^${n.join(".*")}$`,"s").test(t)}
;
let m=class FaultSchedule{
timeline;
#i=[];
constructor(e,t=[]){
this.timeline=e;
this.replace(t)}
replace(e){
this.#i=e.map(e=>({rule:e,seen:0,struck:0,firstSeenMs:undefined}))}
strike(e){
return this.#i.filter(t=>matches(t.rule.match,e)&&this.#r(t)).map(({rule:e})=>e.effect)}
strikes(){
return this.#i.map(({struck:e})=>e)}
#r(e){
const{calls:{from:t=1,times:n}={},forSeconds:s}=e.rule;
const i=this.timeline.now().getTime();
e.seen+=1;
e.firstSeenMs??=i;
const r=n==="all"||n===undefined&&s!==undefined?Infinity:n??1;
const o=s===undefined||i-e.firstSeenMs<=s*this.timeline.scale*1e3;
const a=e.seen>=t&&e.seen<t+r&&o;
if(a)e.struck+=1;
return a}};
function matches({product:e,action:t,region:n,parameters:s={}},i){
return(e===undefined||e===i.product)&&(t===undefined||fits(t,i.action))&&(n===undefined||fits(n,i.region??""))&&Object.entries(s).every(([e,t])=>fits(t,i.parameters.get(e)))}
var f=__nccwpck_require__(7598);
const h=21600;
let g=class Metadata{
host;
#o=new Map;
answer(e){
const{host:t}=this;
if(t===undefined||!e.path.startsWith("/latest/"))return undefined;
if(e.headers["x-forwarded-for"]!==undefined)return metadata_text("",403);
if(e.path==="/latest/api/token")return this.#a(t,e);
return this.#c(t,e)??item(t,e.path)}
#a({versions:e},{method:t,headers:n}){
if(e==="v1")return metadata_text("",404);
if(t!=="PUT")return metadata_text("",405);
const s=Number(n["x-aliyun-ecs-metadata-token-ttl-seconds"]);
if(!Number.isInteger(s)||s<1||s>h)return metadata_text("",400);
const i=(0,f.randomBytes)(40).toString("base64");
this.#o.set(i,Date.now()+s*1e3);
return metadata_text(i)}
#c({versions:e},{method:t,headers:n}){
if(t!=="GET")return metadata_text("",405);
const s=n["x-aliyun-ecs-metadata-token"];
if(s===undefined)return e==="v2"?metadata_text("",403):undefined;
return(this.#o.get(s)??0)>Date.now()||e==="v1"?undefined:metadata_text("",401)}};
const I="/latest/meta-data/ram/security-credentials/";
function item(e,t){
if(t==="/latest/meta-data/region-id")return metadata_text(e.regionId);
if(!t.startsWith(I)||e.roleName===undefined)return metadata_text("",404);
const n=t.slice(I.length);
if(n==="")return metadata_text(e.roleName);
return n===e.roleName?metadata_text(JSON.stringify(sessionView(e.session()))):metadata_text("",404)}
function sessionView({id:e,secret:t,securityToken:n,expiresAt:s}){
return{AccessKeyId:e,AccessKeySecret:t,Expiration:s.toISOString(),SecurityToken:n,LastUpdated:new Date().toISOString(),Code:"Success"}}
const metadata_text=(e,t=200)=>({status:t,contentType:"text/plain",body:e});
const w=[["cn-qingdao","China (Qingdao)","bc"],["cn-beijing","China (Beijing)","abcdefghijkl"],["cn-zhangjiakou","China (Zhangjiakou)","abc"],["cn-huhehaote","China (Hohhot)","ab"],["cn-wulanchabu","China (Ulanqab)","abc"],["cn-hangzhou","China (Hangzhou)","bghijk"],["cn-shanghai","China (Shanghai)","abefglmn"],["cn-nanjing","China (Nanjing)","a"],["cn-fuzhou","China (Fuzhou)","a"],["cn-wuhan-lr","China (Wuhan)","a"],["cn-shenzhen","China (Shenzhen)","acdef"],["cn-heyuan","China (Heyuan)","ab"],["cn-guangzhou","China (Guangzhou)","ab"],["cn-chengdu","China (Chengdu)","ab"],["cn-hongkong","China (Hong Kong)","bcd"],["ap-northeast-1","Japan (Tokyo)","abc"],["ap-northeast-2","South Korea (Seoul)","ab"],["ap-southeast-1","Singapore","abc"],["ap-southeast-2","Australia (Sydney)","ab"],["ap-southeast-3","Malaysia (Kuala Lumpur)","ab"],["ap-southeast-5","Indonesia (Jakarta)","abc"],["ap-southeast-6","Philippines (Manila)","a"],["ap-southeast-7","Thailand (Bangkok)","a"],["ap-south-1","India (Mumbai)","ab"],["us-east-1","US (Virginia)","ab"],["us-west-1","US (Silicon Valley)","ab"],["eu-west-1","UK (London)","ab"],["eu-central-1","Germany (Frankfurt)","abc"],["me-east-1","UAE (Dubai)","a"],["me-central-1","Saudi Arabia (Riyadh)","ab"],["na-south-1","Mexico","a"]];
const x=w.map(([e,t,n])=>({id:e,name:t,zones:[...n].map(t=>/\d$/.test(e)?`${e}${t}`:`${e}-${t}`)}));
const regionFacts=e=>x.find(t=>t.id===e);
const S=["cloud_efficiency","cloud_ssd"];
const v=["cloud_efficiency","cloud_ssd","cloud_essd"];
const T=["cloud_essd","cloud_auto"];
const b=["cloud_essd","cloud_auto","cloud_essd_entry"];
const k=[["ecs.n1.tiny",1,1,S],["ecs.n1.small",1,2,S],["ecs.n4.small",1,2,S],["ecs.n4.large",2,4,S],["ecs.sn1.small",1,2,S],["ecs.sn1ne.large",2,4,S],["ecs.t5-lc1m1.small",1,1,v],["ecs.t5-lc1m2.small",1,2,v],["ecs.t6-c1m1.large",2,2,v],["ecs.s6-c1m1.small",1,1,v],["ecs.s6-c1m2.small",1,2,v],["ecs.s6-c1m2.large",2,4,v],["ecs.g5.large",2,8,v],["ecs.c6.large",2,4,v],["ecs.g6.large",2,8,v],["ecs.g6.xlarge",4,16,v],["ecs.g7.large",2,8,T],["ecs.g8y.large",2,8,T],["ecs.u1-c1m2.large",2,4,b],["ecs.e-c1m1.large",2,2,b],["ecs.e-c1m2.large",2,4,b],["ecs.d1ne.2xlarge",8,32,v],["ecs.i2.xlarge",4,32,v]];
const A={"ecs.d1ne.2xlarge":{category:"local_hdd_pro",amount:4,size:5500},"ecs.i2.xlarge":{category:"local_ssd_pro",amount:1,size:894}};
const P=k.map(([e,t,n,s])=>{
const i=A[e];
return{id:e,family:e.split(/[.-]/).slice(0,2).join("."),cores:t,memory:n,architecture:e.startsWith("ecs.g8y")?"ARM":"X86",systemDisks:s,ioOptimized:true,...i&&{localDisks:i}}});
const instanceType=e=>P.find(t=>t.id===e);
const D={cloud:[20,500],cloud_efficiency:[20,2048],cloud_ssd:[20,2048],cloud_essd:[20,2048],cloud_auto:[20,2048],cloud_essd_entry:[20,2048]};
const R={cloud:[5,2e3],cloud_efficiency:[20,32768],cloud_ssd:[20,32768],cloud_essd:[20,65536],cloud_auto:[1,65536],cloud_essd_entry:[10,32768]};
const isDiskCategory=e=>Object.hasOwn(D,e);
const C=[["centos_7_04_64_20G_alibase_201701015.vhd","","CentOS 7.4 64-bit","CentOS",20,"2017-10-15"],["centos_7_03_64_20G_alibase_20170818.vhd","","CentOS 7.3 64-bit","CentOS",20,"2017-08-18"],["centos_7_9_x64_20G_alibase_20220727.vhd","acs:centos_7_9_x64","CentOS 7.9 64-bit","CentOS",20,"2022-07-27"],["centos_7_9_x64_20G_alibase_20240628.vhd","acs:centos_7_9_x64","CentOS 7.9 64-bit","CentOS",20,"2024-06-28"]];
const N=[["aliyun_3_9_x64_20G_alibase_20231219.vhd","acs:alibaba_cloud_linux_3_2104_lts_x64","Alibaba Cloud Linux  3.2104 LTS 64-bit","Aliyun",20,"2023-12-19"],["aliyun_3_x64_20G_alibase_20240819.vhd","acs:alibaba_cloud_linux_3_2104_lts_x64","Alibaba Cloud Linux  3.2104 LTS 64-bit","Aliyun",20,"2024-08-19"],["ubuntu_22_04_x64_20G_alibase_20240807.vhd","acs:ubuntu_22_04_x64","Ubuntu 22.04 64-bit","Ubuntu",20,"2024-08-07"],["ubuntu_24_04_x64_20G_alibase_20240812.vhd","acs:ubuntu_24_04_x64","Ubuntu 24.04 64-bit","Ubuntu",20,"2024-08-12"],["debian_12_6_x64_20G_alibase_20240819.vhd","acs:debian_12_6_x64","Debian 12.6 64-bit","Debian",20,"2024-08-19"]];
const O=[["win2008r2_64_ent_sp1_zh-cn_40G_alibase_20181220.vhd","","Windows Server 2008 R2 Enterprise Edition 64-bit Chinese","Windows Server 2008",40,"2018-12-20"],["win2022_21H2_x64_dtc_en-us_40G_alibase_20240815.vhd","acs:windows_server_2022_datacenter_x64_en_us","Windows Server 2022 Datacenter Edition 64-bit English","Windows Server 2022",40,"2024-08-15"]];
const _=[...C.map(e=>facts(e,{osType:"linux",cloudInit:true,bootMode:"BIOS",imds:"v1"})),...N.map(e=>facts(e,{osType:"linux",cloudInit:true,bootMode:"UEFI-Preferred",imds:"v2"})),...O.map(e=>facts(e,{osType:"windows",cloudInit:false,bootMode:"BIOS",imds:"v1"}))];
function facts([e,t,n,s,i,r],o){
return{id:e,family:t,osName:n,platform:s,architecture:"x86_64",size:i,createdAt:r,...o}}
var M=__nccwpck_require__(7030);
let q=class Gateway{
reportProblem;
#d=new Set;
#u=new Set;
constructor(e){
this.reportProblem=e}
open(e,t,n){
const s=new Set;
const i=(0,M.createServer)(e=>{
this.#p(e,s);
if(!n())return;
const i=(0,M.connect)(t.port,t.address);
this.#p(i,s);
join(e,i)});
this.#d.add(i);
i.on("error",t=>{
this.reportProblem(`Nothing listens on ${e.address}:${e.port}: ${t.message}`)});
i.listen(e.port,e.address);
return{close:()=>{
this.#d.delete(i);
i.close();
for(const e of s)e.destroy()}}}
close(){
for(const e of this.#d)e.close();
for(const e of this.#u)e.destroy();
this.#d.clear()}
#p(e,t){
e.setNoDelay(true);
t.add(e);
this.#u.add(e);
e.on("error",()=>e.destroy());
e.on("close",()=>{
t.delete(e);
this.#u.delete(e)})}};
function join(e,t){
e.pipe(t);
t.pipe(e);
e.on("close",()=>t.destroy());
t.on("close",()=>e.destroy())}
;
let E=class Issuer{
url;
#l=(0,f.randomUUID)();
#y;
constructor(e){
this.url=e}
token(e){
const t=[{alg:"RS256",typ:"JWT",kid:this.#l},{iss:this.url,...e}].map(e=>Buffer.from(JSON.stringify(e)).toString("base64url")).join(".");
return`${t}.${(0,f.sign)("RSA-SHA256",Buffer.from(t),this.#m()).toString("base64url")}`}
read(e,t){
const n=claimsOf(e);
if(n===undefined)return{outcome:"unreadable"};
const s=e.lastIndexOf(".");
const i=Buffer.from(e.slice(s+1),"base64url");
const r=(0,f.verify)("RSA-SHA256",Buffer.from(e.slice(0,s)),this.#f(),i);
if(!r||n["iss"]!==this.url)return{outcome:"forged"};
const o=Number(n["exp"])*1e3;
return o>t.getTime()?{outcome:"good",claims:n}:{outcome:"expired"}}
keys(){
const e=this.#f().export({format:"jwk"});
return{keys:[{...e,alg:"RS256",use:"sig",kid:this.#l}]}}
#m(){
this.#y??=(0,f.generateKeyPairSync)("rsa",{modulusLength:2048}).privateKey;
return this.#y}
#f(){
return(0,f.createPublicKey)(this.#m())}};
function claimsOf(e){
const[,t,n]=e.split(".");
if(t===undefined||n===undefined)return undefined;
try{
return JSON.parse(Buffer.from(t,"base64url").toString())}catch{
return undefined}}
;
function isLike(e,t){
const n=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".");
return new RegExp(`^${n}$`,"s").test(t)}
;
const V={StringEquals:(e,t)=>e===t,StringNotEquals:(e,t)=>e!==t,StringEqualsIgnoreCase:(e,t)=>e.toLowerCase()===t.toLowerCase(),StringLike:isLike,StringNotLike:(e,t)=>!isLike(e,t),Bool:(e,t)=>e.toLowerCase()===t.toLowerCase()};
let G=class PolicyGrammarError extends Error{};
const $={statements:[{effect:"Allow",actions:["*"],resources:["*"],principals:{},conditions:[]}]};
function parsePolicy(e){
try{
return readPolicy(JSON.parse(e))}catch(e){
throw e instanceof G?e:new G("It is not JSON.")}}
function readPolicy(e){
const{Version:t,Statement:n}=objectOf(e,"A policy");
if(t!=="1")throw new G('Version must be "1".');
if(!Array.isArray(n))throw new G("Statement must be a list.");
return{statements:n.map(readStatement)}}
function readStatement(e){
const t=objectOf(e,"A statement");
const{Effect:n,Action:s,Resource:i,Principal:r={},Condition:o={}}=t;
if(n!=="Allow"&&n!=="Deny")throw new G("Effect must be Allow or Deny.");
const a=Object.keys(t).find(e=>!F.includes(e));
if(a!==undefined)throw new G(`A statement has no ${a}.`);
const c=Object.entries(objectOf(r,"Principal"));
return{effect:n,actions:textsOf(s,"Action"),resources:i===undefined?[]:textsOf(i,"Resource"),principals:Object.fromEntries(c.map(([e,t])=>[e,textsOf(t,`Principal.${e}`)])),conditions:Object.entries(objectOf(o,"Condition")).flatMap(readConditions)}}
const F=["Effect","Action","Resource","Principal","Condition"];
function readConditions([e,t]){
if(!isOperator(e))throw new G(`There is no condition operator ${e}.`);
return Object.entries(objectOf(t,e)).map(([t,n])=>({operator:e,key:t,values:textsOf(n,t)}))}
const isOperator=e=>Object.hasOwn(V,e);
function objectOf(e,t){
if(typeof e==="object"&&e!==null&&!Array.isArray(e))return e;
throw new G(`${t} must be an object.`)}
function textsOf(e,t){
const n=Array.isArray(e)?e:[e];
if(n.length>0&&n.every(e=>typeof e==="string"))return n;
throw new G(`${t} must be a text or a list of texts.`)}
;
let K=class Ram{
#h=new Map;
#g=new Map;
#I=new Map;
#w=new Map;
sessionLimitSeconds=Infinity;
addUser(e,t,n=$){
const s={accountId:e,name:t,id:numberOf(t),arn:`acs:ram::${e}:user/${t}`,policy:n};
this.#h.set(s.arn,s);
return s}
addRole(e,{name:t,trust:n,policy:s=$,longestSessionSeconds:i=3600}){
const r=`acs:ram::${e}:role/${t}`;
const o={accountId:e,name:t,id:numberOf(r),arn:r,trust:n,policy:s,longestSessionSeconds:i};
this.#g.set(r.toLowerCase(),o);
return o}
addProvider(e,t,n){
const s={...n,arn:`acs:ram::${e}:oidc-provider/${t}`};
this.#I.set(s.arn,s);
return s}
user(e){
return this.#h.get(e)}
role(e){
return this.#g.get(e.toLowerCase())}
issuer(e){
const t=this.#w.get(e)??new E(e);
this.#w.set(e,t);
return t}
provider(e){
return this.#I.get(e)}};
function numberOf(e){
const t=[...e].reduce((e,t)=>(e*31n+BigInt(t.codePointAt(0)??0))%10n**15n,7n);
return`3${t.toString().padStart(15,"0")}`}
;
let z=class Accounts{
ram=new K;
#x=new Map;
#S=new Map;
#o=new Set;
add({id:e=newAccountId(),name:t="simulated"}={}){
const n={id:e,name:t};
this.#x.set(e,n);
return n}
account(e){
return this.#x.get(e)}
all(){
return[...this.#x.values()]}
key(e){
return this.#S.get(e)}
keys(){
return[...this.#S.values()]}
knowsToken(e){
return this.#o.has(e)}
nobody(){
const[{id:e}={id:""}]=this.#x.values();
return{id:"",secret:"",identity:ownerOf(e),permissions:{policies:()=>[]}}}
addKey(e){
this.#S.set(e.id,e);
if(e.securityToken)this.#o.add(e.securityToken);
return e}
newOwnerKey(e,{id:t=`LTAI5t${randomText(18)}`,secret:n=randomText(30)}={}){
return this.addKey({id:t,secret:n,identity:ownerOf(e)})}
newUserKey(e,{id:t=`LTAI5t${randomText(18)}`,secret:n=randomText(30)}={}){
const s={policies:()=>[e.policy]};
return this.addKey({id:t,secret:n,identity:identityOfUser(e),permissions:s})}
newTemporaryKey(e,t,n){
const s={permissions:n,id:`STS.NT${randomText(22)}`,secret:randomText(44),securityToken:`CAIS${randomText(200)}`,identity:e,expiresAt:t};
this.addKey(s);
return s}};
function identityOfUser({accountId:e,arn:t,id:n}){
return{type:"RAMUser",accountId:e,arn:t,userId:n,principalId:n}}
function identityOfSession({accountId:e,name:t,id:n},s){
return{type:"AssumedRoleUser",accountId:e,arn:`acs:ram::${e}:assumed-role/${t}/${s}`,userId:`${n}:${s}`,principalId:`${n}:${s}`,roleId:n}}
function ownerOf(e){
return{type:"Account",accountId:e,arn:`acs:ram::${e}:root`,userId:e,principalId:e}}
const newAccountId=()=>`1${Array.from({length:15},()=>(0,f.randomInt)(10)).join("")}`;
function randomText(e){
return(0,f.randomBytes)(e*2).toString("base64").replace(/[^A-Za-z0-9]/g,"").padEnd(e,"x").slice(0,e)}
;
let L=class DiskContents{
guests;
background;
constructor(e,t){
this.guests=e;
this.background=t}
take(e,t){
if(t)this.hold(t);
e.catch(()=>{});
return{layer:e,parent:t,holders:1}}
hold(e){
e.holders+=1;
return e}
drop(e){
if(!e)return;
e.holders-=1;
if(e.holders>0)return;
this.background(e.layer.then(e=>this.guests.deleteLayer(e)));
this.drop(e.parent)}};
const j={even:e=>e,hasty:e=>100-(100-e)**2/100,hesitant:e=>e**2/100,stepwise:e=>Math.floor(e/25)*25};
function saidProgress(e,t,n){
const s=j[e.cloud.behaviour.progressCourse](e.timeline.progress(t,n));
return Math.min(99,Math.floor(s))}
function saidRemainTime(e,t,n){
return Math.ceil(t*e.timeline.scale*(100-n)/100)}
;
const U="2017-12-01";
function systemImage(e,t){
const{id:n,family:s,size:i,bootMode:r,imds:o,osType:a,osName:c,platform:d,architecture:u,cloudInit:p}=e;
return{id:n,name:n,description:"",family:s,version:"",ownerId:"",system:{osType:a,osName:c,platform:d,architecture:u,cloudInit:p,agent:e.createdAt>=U},bootMode:r,imds:o,nvme:"supported",size:i,disks:[],encrypted:false,isCopied:false,isPublic:true,sharedWith:new Set,madeFromInstance:"",tags:new Map,createdAt:new Date(`${e.createdAt}T00:00:00Z`),resourceGroupId:"",startedAt:undefined,duration:0,content:t,stopMaking:()=>{},status:"Available"}}
function ownerAlias(e,t){
if(!e.ownerId)return e.system.productCode?"marketplace":"system";
return e.ownerId===t?"self":"others"}
function visibleImages(e){
const t=e.cloud.touchedRegions().filter(({id:t,accountId:n})=>t===e.id&&n!==e.accountId).flatMap(({images:e})=>[...e.values()]).filter(t=>t.isPublic||t.sharedWith.has(e.accountId));
return[...e.images.values(),...t,...e.cloud.systemImages(e.id).values()]}
function findImage(e,t){
return e.images.get(t)??visibleImages(e).find(e=>e.id===t)}
function newestOfFamily(e,t){
return visibleImages(e).filter(e=>e.family===t&&e.status==="Available").sort((e,t)=>t.createdAt.getTime()-e.createdAt.getTime())[0]}
function imageProgress(e,{status:t,startedAt:n,duration:s}){
if(t==="Available"||t==="Deprecated")return 100;
return n?saidProgress(e,n,s):0}
;
function newId(e){
const t="abcdefghijklmnopqrstuvwxyz0123456789";
const n=[...(0,f.randomBytes)(17)].map(e=>t[e%t.length]).join("");
return`${e}-2ze${n}`}
const newRequestId=()=>(0,f.randomUUID)().toUpperCase();
let B=class ApiError extends Error{
code;
status;
details;
constructor(e,t,n,s={}){
super(n);
this.code=e;
this.status=t;
this.details=s;
this.name="ApiError"}};
const missingParameter=e=>new B("MissingParameter",400,`The input parameter "${e}" that is mandatory for processing this request is not supplied.`);
const invalidParameter=(e,t="")=>new B("InvalidParameter",400,`The specified parameter "${e}" is not valid.${t&&` ${t}`}`);
const unsupportedParameter=e=>new B("UnsupportedParameter",400,`The parameters is unsupported. (${e})`);
const unknownAction=e=>new B("InvalidAction.NotFound",404,`Specified api is not found, please check your url and method. (${e})`);
const dryRunPassed=()=>new B("DryRunOperation",400,"Request validation has been passed with DryRun flag set.");
const invalidRegion=()=>new B("InvalidRegionId.NotFound",404,"The specified RegionId does not exist.");
const internalError=()=>new B("InternalError",500,"The request processing has failed due to some unknown error, exception or failure.");
function createDisk(e,t,n){
const s={id:newId("d"),...t,...e.born({tags:n}),status:"In_use"};
e.disks.set(s.id,s);
return s}
function disksOf(e,t){
return[...e.disks.values()].filter(e=>e.instanceId===t)}
function releaseDisks(e,t){
for(const n of disksOf(e,t)){
if(n.deleteWithInstance)e.disks.delete(n.id);else{
n.instanceId="";
n.status="Available"}}}
;
function checkSnapshottable(e,t){
const n=[...e.snapshots.values()].filter(({sourceDiskId:e})=>e===t.id);
if(n.some(({status:e})=>e==="progressing")){
throw new B("IncorrectDiskStatus.CreatingSnapshot",403,"A previous snapshot creation is in process.")}
if(n.length>=e.cloud.quotas.snapshotsPerDisk){
throw new B("QuotaExceed.Snapshot",403,"The snapshot quota exceeds.")}}
function createSnapshot(e,t){
const{disk:n,duration:s=e.latency.snapshot}=t;
const i={id:t.id??newId("s"),name:t.name??"",description:t.description??"",sourceDiskId:n.id,sourceDiskType:n.type,sourceCategory:n.category,size:n.size,instanceId:n.instanceId,encrypted:n.encrypted,kmsKeyId:n.kmsKeyId,duration:s,system:t.system,content:t.content,...e.born(t),status:"progressing",stopGrowing:()=>{}};
e.snapshots.set(i.id,i);
const r=t.outcome==="failed"?"failed":"accomplished";
i.stopGrowing=e.timeline.after(s,()=>{
i.status=r});
return i}
function requireSnapshot(e,t){
const n=e.snapshots.get(t);
if(!n)throw new B("InvalidSnapshotId.NotFound",404,"The specified SnapshotId does not exist.");
return n}
function snapshotProgress(e,{status:t,createdAt:n,duration:s}){
if(t==="accomplished")return 100;
return saidProgress(e,n,s)}
function snapshotRemainTime(e,t){
if(t.status!=="progressing")return 0;
return saidRemainTime(e,t.duration,snapshotProgress(e,t))}
function deleteSnapshot(e,t,n){
const s=e.snapshots.get(t);
if(!s)return;
const i=[...e.images.values()].find(({disks:e})=>e.some(({snapshotId:e})=>e===t));
if(i){
throw new B("SnapshotCreatedImage",403,`The snapshot has been used to create user defined image(s). (${i.id})`)}
const r=[...e.disks.values()].find(({sourceSnapshotId:e})=>e===t);
if(r&&!n){
throw new B("SnapshotCreatedDisk",403,`The snapshot has been used to create disk(s). (${r.id})`)}
discard(e,s)}
function discard(e,t){
t.stopGrowing();
e.snapshots.delete(t.id);
e.cloud.contents.drop(t.content)}
function spoilSnapshots(e,t){
for(const n of e.snapshots.values()){
if(n.instanceId!==t||n.status!=="progressing")continue;
n.stopGrowing();
n.status="failed"}}
;
function checkImageable(e,t){
if(t.releasing||!["Running","Stopped"].includes(t.status)){
throw new B("IncorrectInstanceStatus",400,"The current status of the instance does not support this operation.")}
if(t.type.localDisks){
throw new B("InvalidDiskCategory.CreateImage",400,"The specified diskCategory is not allowed to create image.")}
for(const n of disksOf(e,t.id))checkSnapshottable(e,n)}
function imageFromInstance(e,t,n){
const{imageFromInstance:s,snapshot:i}=e.latency;
const r=disksOf(e,t.id).map(r=>({device:r.device,snapshot:createSnapshot(e,{disk:r,duration:Math.min(i,s),...contentOf(t,r),outcome:n.outcome==="CreateFailed"?"failed":undefined,...e.cloud.behaviour.imageTagsReachSnapshots&&{tags:new Map(n.tags)}})}));
return begin(e,n,{system:t.image.system,snapshots:r,duration:s,madeFromInstance:t.id})}
function contentOf(e,{type:t}){
if(t==="data")return{system:undefined,content:undefined};
return{system:e.image.system,content:e.machine.freeze()}}
function imageFromSnapshots(e,t,n,s){
return begin(e,s,{system:n,snapshots:t,duration:e.latency.imageFromSnapshot,madeFromInstance:""})}
function begin(e,t,{system:n,snapshots:s,duration:i,madeFromInstance:r}){
const o=systemContent(e,s);
const a={id:t.id??newId("m"),name:t.name,description:t.description??"",family:t.family??"",version:t.version??"",ownerId:e.accountId,system:n,bootMode:t.bootMode,imds:t.imds,nvme:t.nvme??"supported",size:s.find(({snapshot:e})=>e.sourceDiskType==="system")?.snapshot.size??0,disks:s.map(imageDisk),encrypted:s.some(({snapshot:e})=>e.encrypted),isCopied:false,isPublic:false,sharedWith:new Set,madeFromInstance:r,startedAt:e.timeline.now(),duration:i,content:()=>o,stopMaking:()=>{},...e.born(t),status:"Creating"};
e.images.set(a.id,a);
a.stopMaking=e.timeline.after(i,()=>finish(e,a,t.outcome));
return a}
function systemContent(e,t){
const n=t.find(({snapshot:e})=>e.content)?.snapshot.content;
if(!n)throw new B("InvalidSystemSnapshot.Missing",403,"There is no snapshot of a system disk.");
return e.cloud.contents.hold(n)}
function imageDisk({device:e,snapshot:t}){
const{sourceDiskType:n,size:s,id:i,encrypted:r}=t;
return{type:n,device:e,size:s,snapshotId:i,encrypted:r}}
function finish(e,t,n){
if(n==="CreateFailed"||n==="UnAvailable"){
t.status=n;
return}
const s=t.content().layer.then(()=>{
if(t.status==="Creating")t.status="Available"},e=>{
if(t.status==="Creating")t.status="CreateFailed";
throw e});
e.cloud.background(s)}
;
function copyImage(e,t,n,s){
const i=s.encrypted||t.encrypted;
const r=t.disks.map(({type:e,device:r,size:o})=>({device:r,snapshot:createSnapshot(n,{disk:{id:"",type:e,size:o,category:"",instanceId:"",encrypted:i,kmsKeyId:s.kmsKeyId??""},duration:n.latency.imageCopy,system:e==="system"?t.system:undefined,content:e==="system"?n.cloud.contents.hold(t.content()):undefined})}));
const o=n.cloud.contents.hold(t.content());
const a={...t,id:newId("m"),name:s.name,description:s.description??"",family:"",ownerId:n.accountId,disks:r.map(imageDisk),encrypted:i,isCopied:true,isPublic:false,sharedWith:new Set,madeFromInstance:"",startedAt:undefined,duration:n.latency.imageCopy,content:()=>o,stopMaking:()=>{},...n.born(s),status:"Waiting"};
n.images.set(a.id,a);
e.copies.add({image:a,region:n,outcome:s.outcome});
return a}
function cancelCopy(e,t){
t.stopMaking();
e.images.delete(t.id);
for(const{snapshotId:n}of t.disks){
const t=e.snapshots.get(n);
if(t)discard(e,t)}
e.cloud.contents.drop(t.content());
for(const n of e.cloud.touchedRegions())n.copies.remove(t)}
let H=class OutgoingCopies{
limit;
#v=new Set;
#T=[];
constructor(e){
this.limit=e}
add(e){
this.#T.push(e);
this.#b()}
remove(e){
for(const t of this.#v)if(t.image===e)this.#v.delete(t);
const t=this.#T.findIndex(t=>t.image===e);
if(t>=0)this.#T.splice(t,1);
this.#b()}
#b(){
while(this.#v.size<this.limit()){
const e=this.#T.shift();
if(!e)return;
this.#v.add(e);
this.#k(e)}}
#k(e){
const{image:t,region:n,outcome:s}=e;
t.status="Creating";
t.startedAt=n.timeline.now();
t.stopMaking=n.timeline.after(t.duration,()=>{
finish(n,t,s);
this.remove(t)})}};
let W=class Region{
cloud;
accountId;
facts;
vpcs=new Map;
vSwitches=new Map;
securityGroups=new Map;
keyPairs=new Map;
eips=new Map;
instances=new Map;
networkInterfaces=new Map;
disks=new Map;
snapshots=new Map;
images=new Map;
commands=new Map;
invocations=new Map;
fileSendings=new Map;
history=[];
groupsInUse=new Set;
copies=new H(()=>this.cloud.quotas.concurrentCopies);
constructor(e,t,n){
this.cloud=e;
this.accountId=t;
this.facts=n}
get id(){
return this.facts.id}
get timeline(){
return this.cloud.timeline}
get latency(){
return this.cloud.latency}
born(e={}){
return{tags:e.tags??new Map,resourceGroupId:e.resourceGroupId??"",createdAt:this.timeline.now()}}
holds(e){
const t=[this.instances,this.images,this.snapshots,this.disks,this.eips,this.vpcs,this.vSwitches];
return t.some(t=>t.has(e))||this.securityGroups.has(e)}};
const isRegion=e=>REGIONS.some(t=>t.id===e);
let Z=class Replica{
timeline;
#A=new Map;
#P=new Map;
constructor(e){
this.timeline=e}
lag({of:e,seconds:t},n,s){
const i=this.#D()+t*this.timeline.scale*1e3;
for(const t of s.flatMap(resourcesOf)){
const s=n.get(t);
const r=s===undefined;
if(e==="resources"&&r)this.#A.set(t,i);
if(e==="tags"&&!areEqual(s??Q,t.tags))this.#P.set(t,{tags:s??Q,until:i})}}
shown(e){
this.#R();
if(this.#A.size===0&&this.#P.size===0)return e;
const t=J.map(t=>[t,this.#C(e[t])]);
return Object.assign(Object.create(e),Object.fromEntries(t))}
#R(){
const e=this.#D();
for(const[t,n]of this.#A)if(n<=e)this.#A.delete(t);
for(const[t,{until:n}]of this.#P)if(n<=e)this.#P.delete(t)}
#C(e){
return new Map([...e].filter(([,e])=>!this.#A.has(e)).map(([e,t])=>[e,withTags(t,this.#P.get(t)?.tags)]))}
#D(){
return this.timeline.now().getTime()}};
function momentOf(e){
return new Map(e.flatMap(resourcesOf).map(e=>[e,new Map(e.tags)]))}
const Q=new Map;
const J=["vpcs","vSwitches","securityGroups","keyPairs","eips","instances","networkInterfaces","disks","snapshots","images"];
function resourcesOf(e){
return J.flatMap(t=>[...e[t].values()])}
function areEqual(e,t){
return e.size===t.size&&[...e].every(([e,n])=>t.get(e)===n)}
function withTags(e,t){
if(t===undefined)return e;
return new Proxy(e,{get(e,n){
if(n==="tags")return t;
const s=Reflect.get(e,n,e);
return s instanceof Function?s.bind(e):s}})}
;
let Y=class Cloud{
settings;
accounts=new z;
gateway=new q(e=>this.problems.push(e));
problems=[];
contents;
replica;
instanceRoles=new Set;
#N=new Map;
#O=new Map;
#_=new Map;
#M=new Set;
#q;
constructor(e){
this.settings=e;
this.contents=new L(e.guests,e=>this.background(e));
this.replica=new Z(e.timeline)}
get timeline(){
return this.settings.timeline}
get latency(){
return this.settings.latency}
get quotas(){
return this.settings.quotas}
get behaviour(){
return this.settings.behaviour}
get guests(){
return this.settings.guests}
get addresses(){
return this.settings.addresses}
region(e,t){
const n=regionFacts(t);
if(!n)return undefined;
const s=`${e} ${t}`;
const i=this.#N.get(s)??new W(this,e,n);
this.#N.set(s,i);
return i}
touchedRegions(){
return[...this.#N.values()]}
systemImages(e){
return this.#E(e)}
addMarketplaceImage(e,t){
this.#E(e).set(t.id,t)}
#E(e){
const t=this.#O.get(e);
if(t)return t;
const n=new Map(_.map(e=>[e.id,systemImage(e,()=>this.#V())]));
this.#O.set(e,n);
return n}
stock(e,t){
return this.#_.get(`${e} ${t.id}`)??(isOnSale(e,t)?"WithStock":undefined)}
setStock(e,t,n){
if(!instanceType(e))throw new Error(`There is no instance type ${e}.`);
const s=n?[n]:x.flatMap(({zones:e})=>e);
for(const n of s)this.#_.set(`${n} ${e}`,t)}
background(e){
const t=e.catch(e=>{
this.problems.push(e instanceof Error?e.message:String(e))}).finally(()=>this.#M.delete(t));
this.#M.add(t)}
async settled(){
while(this.#M.size>0)await Promise.all(this.#M)}
async close(){
this.timeline.close();
this.gateway.close();
await this.settled();
await this.guests.close()}
#V(){
this.#q??=this.contents.take(this.guests.systemLayer(this.settings.fixtures));
return this.#q}};
function isOnSale(e,{id:t}){
const n=/^ecs\.(n1|n4|sn1|sn1ne|t5|g5|d1ne|i2)\b/.test(t);
const s=/-[i-n]$/.test(e);
return!(n&&s)}
;
const X={changeDuringImageCreation:"spoil",unknownParameters:"refuse",ed25519Keys:"refuse",autoReleaseMinimumMinutes:30,stopInvocation:"kill",runningOutput:"reported",imageTagsReachSnapshots:false,nvmeFromSnapshots:"supported",progressCourse:"even",tellsUsable:true};
const ee={vpcs:10,vSwitchesPerVpc:150,securityGroups:100,rulesPerSecurityGroup:200,keyPairs:500,images:100,eips:20,instances:200,snapshotsPerDisk:256,concurrentCopies:5,commands:500,invocationsPerDay:5e3,tagsPerResource:20,sharesPerImage:50};
const et=2**31-1;
let en=class Timeline{
scale;
#G=new Map;
#$=new Set;
#F=0;
#K=false;
constructor(e){
this.scale=e}
now(){
return new Date(Date.now()+this.#F)}
pass(e){
this.#F+=e*1e3;
for(const e of[...this.#G.values()])e()}
after(e,t){
return this.#z(this.#L()+e*this.scale*1e3,t)}
at(e,t){
return this.#z(e.getTime(),t)}
pause(e){
if(e<=0||this.#K)return Promise.resolve();
return new Promise(t=>{
const wake=()=>{
this.#$.delete(wake);
t()};
this.#$.add(wake);
this.after(e,wake)})}
progress(e,t){
const n=t*this.scale*1e3;
return n<=0?100:Math.min(100,Math.floor((this.#L()-e.getTime())/n*100))}
close(){
this.#K=true;
for(const e of[...this.#G.keys()])e();
for(const e of[...this.#$])e()}
#z(e,t){
if(this.#K)return()=>{};
let n;
const cancel=()=>{
clearTimeout(n);
this.#G.delete(cancel)};
const wait=()=>{
clearTimeout(n);
const t=e-this.#L();
n=setTimeout(t>et?wait:fire,Math.max(0,Math.min(t,et)))};
const fire=()=>{
this.#G.delete(cancel);
t()};
this.#G.set(cancel,wait);
wait();
return cancel}
#L(){
return this.now().getTime()}};
function parseCidr(e){
const t=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(e);
if(!t)return undefined;
const[n=0,s=0,i=0,r=0,o=0]=t.slice(1).map(Number);
if([n,s,i,r].some(e=>e>255)||o>32)return undefined;
const a=(n<<24|s<<16|i<<8|r)>>>0;
return a%sizeOf(o)===0?{base:a,mask:o}:undefined}
function contains(e,t){
return t.mask>=e.mask&&t.base>=e.base&&t.base<e.base+sizeOf(e.mask)}
function overlap(e,t){
return contains(e,t)||contains(t,e)}
function usableAddresses(e){
return Math.max(0,sizeOf(e.mask)-4)}
function addressAt(e,t){
const n=e.base+1+t;
return[24,16,8,0].map(e=>n>>>e&255).join(".")}
function holdsAddress(e,t){
const n=parseCidr(`${t}/32`);
return n!==undefined&&n.base>=e.base+1&&n.base<=e.base+sizeOf(e.mask)-4}
const sizeOf=e=>2**(32-e);
let es=class PrivateAddresses{
#j=new Set;
async reserve(e,t,n){
const s=t??this.#U(e);
if(s===undefined||this.#j.has(s))return undefined;
this.#j.add(s);
if(await canListen(s,n))return{address:s,port:n};
this.#j.delete(s);
return undefined}
release({address:e}){
this.#j.delete(e)}
#U(e){
for(let t=0;t<usableAddresses(e);t++){
const n=addressAt(e,t);
if(!this.#j.has(n))return n}
return undefined}};
function canListen(e,t){
return new Promise(n=>{
const s=(0,M.createServer)();
s.once("error",()=>n(false));
s.listen({host:e,port:t,exclusive:true},()=>s.close(()=>n(true)))})}
;
function loopbackAddresses(e){
const t=new es;
return{reservePublic:()=>e.reserveAddress(),reservePrivate:async(n,s)=>await t.reserve(n,s,await e.sshPort())??e.reserveAddress(),release:n=>{
t.release(n);
e.releaseAddress(n)},isReal:true}}
function imaginaryAddresses(){
const e=new Set;
const firstFree=t=>{
for(let n=0;n<usableAddresses(t);n++){
const s=addressAt(t,n);
if(e.has(s))continue;
e.add(s);
return{address:s,port:22}}
throw new Error("No address is left in the network.")};
return{reservePublic:async()=>firstFree({base:0xc6120000,mask:15}),reservePrivate:async(t,n)=>{
if(!n)return firstFree(t);
e.add(n);
return{address:n,port:22}},release:({address:t})=>e.delete(t),isReal:false}}
;
function noGuests(){
let e=0;
const newLayer=async()=>({id:`layer-${++e}`});
const t={stop:async()=>{},start:async()=>{},freezeDisk:newLayer,consoleOutput:()=>"",agent:()=>undefined,destroy:async()=>{}};
return{mode:"directory",notice:"Instances have no guests behind them: nobody answers at their addresses.",reserveAddress:async()=>({address:"127.0.0.1",port:22}),sshPort:async()=>22,releaseAddress:()=>{},systemLayer:newLayer,boot:async()=>t,deleteLayer:async()=>{},scriptWindows:()=>{},close:async()=>{}}}
;
const ei="https://token.actions.githubusercontent.com";
let er=class GitHubJobs{
issuer;
secrets=[];
#B=new Map;
constructor(e){
this.issuer=e}
add(e){
const t=String(this.#B.size+1);
const n=(0,f.randomBytes)(30).toString("base64url");
this.#B.set(t,{...e,bearer:n});
this.secrets.push(n);
return{id:t,bearer:n}}
token(e,t,n,s){
const i=this.#B.get(e);
if(i===undefined||i.refused===true||t!==`Bearer ${i.bearer}`)return undefined;
const r=this.issuer.token(claimsOfJob(i,n,Math.floor(s.getTime()/1e3)));
this.secrets.push(r);
return r}};
function claimsOfJob({repository:e="octo/images",ref:t="refs/heads/main",environment:n,tokenSeconds:s=300},i,r){
const[o=""]=e.split("/");
return{jti:(0,f.randomUUID)(),sub:`repo:${e}:${n===undefined?`ref:${t}`:`environment:${n}`}`,aud:i??`https://github.com/${o}`,repository:e,repository_owner:o,ref:t,ref_type:"branch",...n!==undefined&&{environment:n},event_name:"push",run_id:"4711",run_attempt:"1",iat:r,nbf:r-5,exp:r+s}}
;
const eo="/_simulator/oidc";
function oidcPages(e,t){
return({path:n,query:s,headers:i})=>{
if(n===`${eo}/.well-known/openid-configuration`)return json(configuration(e,i["host"]??""));
if(n===`${eo}/jwks`)return json(e.keys());
const[,r]=/^\/jobs\/(\d+)\/token$/.exec(n.replace(eo,""))??[];
if(r===undefined||!n.startsWith(eo))return undefined;
const o=t.token(r,i["authorization"],s.get("audience")??undefined,new Date);
return o===undefined?json({message:"Not authorized."},403):json({value:o})}}
function configuration({url:e},t){
return{issuer:e,jwks_uri:`http://${t}${eo}/jwks`,response_types_supported:["id_token"],id_token_signing_alg_values_supported:["RS256"],subject_types_supported:["public"]}}
const json=(e,t=200)=>({status:t,contentType:"application/json;charset=utf-8",body:JSON.stringify(e)});
const ea={AddTags:{RegionId:{type:"text",required:true},ResourceId:{type:"text",required:true},ResourceType:{type:"text",required:true},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"},key:{type:"text"},value:{type:"text"}},required:true}},AllocateEipAddress:{ActivityId:{type:"integer"},Bandwidth:{type:"text"},ClientToken:{type:"text"},ISP:{type:"text"},InternetChargeType:{type:"text"},RegionId:{type:"text",required:true}},AllocatePublicIpAddress:{InstanceId:{type:"text",required:true},IpAddress:{type:"text"},VlanId:{type:"text"}},AssociateEipAddress:{AllocationId:{type:"text",required:true},InstanceId:{type:"text",required:true},InstanceType:{type:"text"},RegionId:{type:"text"}},AttachInstanceRamRole:{InstanceIds:{type:"text",required:true},Policy:{type:"text"},RamRoleName:{type:"text",required:true},RegionId:{type:"text",required:true}},AttachKeyPair:{InstanceIds:{type:"text",required:true},KeyPairName:{type:"text",required:true},RegionId:{type:"text",required:true}},AuthorizeSecurityGroup:{ClientToken:{type:"text"},Description:{type:"text"},DestCidrIp:{type:"text"},IpProtocol:{type:"text"},Ipv6DestCidrIp:{type:"text"},Ipv6SourceCidrIp:{type:"text"},NicType:{type:"text"},Permissions:{type:"list",of:{Description:{type:"text"},DestCidrIp:{type:"text"},IpProtocol:{type:"text"},Ipv6DestCidrIp:{type:"text"},Ipv6SourceCidrIp:{type:"text"},NicType:{type:"text"},Policy:{type:"text"},PortRange:{type:"text"},PortRangeListId:{type:"text"},Priority:{type:"text"},SourceCidrIp:{type:"text"},SourceGroupId:{type:"text"},SourceGroupOwnerAccount:{type:"text"},SourceGroupOwnerId:{type:"integer"},SourcePortRange:{type:"text"},SourcePrefixListId:{type:"text"}}},Policy:{type:"text"},PortRange:{type:"text"},Priority:{type:"text"},RegionId:{type:"text",required:true},SecurityGroupId:{type:"text",required:true},SourceCidrIp:{type:"text"},SourceGroupId:{type:"text"},SourceGroupOwnerAccount:{type:"text"},SourceGroupOwnerId:{type:"integer"},SourcePortRange:{type:"text"},SourcePrefixListId:{type:"text"}},AuthorizeSecurityGroupEgress:{ClientToken:{type:"text"},Description:{type:"text"},DestCidrIp:{type:"text"},DestGroupId:{type:"text"},DestGroupOwnerAccount:{type:"text"},DestGroupOwnerId:{type:"integer"},DestPrefixListId:{type:"text"},IpProtocol:{type:"text"},Ipv6DestCidrIp:{type:"text"},Ipv6SourceCidrIp:{type:"text"},NicType:{type:"text"},Permissions:{type:"list",of:{Description:{type:"text"},DestCidrIp:{type:"text"},DestGroupId:{type:"text"},DestGroupOwnerAccount:{type:"text"},DestGroupOwnerId:{type:"integer"},DestPrefixListId:{type:"text"},IpProtocol:{type:"text"},Ipv6DestCidrIp:{type:"text"},Ipv6SourceCidrIp:{type:"text"},NicType:{type:"text"},Policy:{type:"text"},PortRange:{type:"text"},PortRangeListId:{type:"text"},Priority:{type:"text"},SourceCidrIp:{type:"text"},SourcePortRange:{type:"text"}}},Policy:{type:"text"},PortRange:{type:"text"},Priority:{type:"text"},RegionId:{type:"text",required:true},SecurityGroupId:{type:"text",required:true},SourceCidrIp:{type:"text"},SourcePortRange:{type:"text"}},CancelCopyImage:{ImageId:{type:"text",required:true},RegionId:{type:"text",required:true}},CancelTask:{RegionId:{type:"text",required:true},TaskId:{type:"text",required:true}},CopyImage:{ClientToken:{type:"text"},DestinationDescription:{type:"text"},DestinationImageName:{type:"text"},DestinationRegionId:{type:"text"},DryRun:{type:"flag"},EncryptAlgorithm:{type:"text"},Encrypted:{type:"flag"},ImageId:{type:"text",required:true},KMSKeyId:{type:"text"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}}},CreateDisk:{AdvancedFeatures:{type:"text"},Arn:{type:"list",of:{AssumeRoleFor:{type:"integer"},RoleType:{type:"text"},Rolearn:{type:"text"}}},BurstingEnabled:{type:"flag"},ClientToken:{type:"text"},Description:{type:"text"},DiskCategory:{type:"text"},DiskName:{type:"text"},EncryptAlgorithm:{type:"text"},Encrypted:{type:"flag"},InstanceId:{type:"text"},KMSKeyId:{type:"text"},MultiAttach:{type:"text"},PerformanceLevel:{type:"text"},ProvisionedIops:{type:"integer"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},Size:{type:"integer"},SnapshotId:{type:"text"},StorageClusterId:{type:"text"},StorageSetId:{type:"text"},StorageSetPartitionNumber:{type:"integer"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"},key:{type:"text"},value:{type:"text"}}},ZoneId:{type:"text"}},CreateImage:{Architecture:{type:"text"},BootMode:{type:"text"},ClientToken:{type:"text"},Description:{type:"text"},DetectionStrategy:{type:"text"},DiskDeviceMapping:{type:"list",of:{Device:{type:"text"},DiskType:{type:"text"},Size:{type:"integer"},SnapshotId:{type:"text"}}},DryRun:{type:"flag"},Features:{type:"group",of:{ImdsSupport:{type:"text"}}},ImageFamily:{type:"text"},ImageName:{type:"text"},ImageVersion:{type:"text"},InstanceId:{type:"text"},Platform:{type:"text"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},SnapshotId:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"},key:{type:"text"},value:{type:"text"}}}},CreateInstance:{Affinity:{type:"text"},Arn:{type:"list",of:{AssumeRoleFor:{type:"integer"},RoleType:{type:"text"},Rolearn:{type:"text"}}},AutoRenew:{type:"flag"},AutoRenewPeriod:{type:"integer"},ClientToken:{type:"text"},ClusterId:{type:"text"},CreditSpecification:{type:"text"},DataDisk:{type:"list",of:{Category:{type:"text"},DeleteWithInstance:{type:"flag"},Description:{type:"text"},Device:{type:"text"},DiskName:{type:"text"},EncryptAlgorithm:{type:"text"},Encrypted:{type:"flag"},KMSKeyId:{type:"text"},PerformanceLevel:{type:"text"},Size:{type:"integer"},SnapshotId:{type:"text"},StorageClusterId:{type:"text"}}},DedicatedHostId:{type:"text"},DeletionProtection:{type:"flag"},DeploymentSetGroupNo:{type:"integer"},DeploymentSetId:{type:"text"},Description:{type:"text"},DryRun:{type:"flag"},HibernationOptions:{type:"group",of:{Configured:{type:"flag"}}},HostName:{type:"text"},HpcClusterId:{type:"text"},HttpEndpoint:{type:"text"},HttpPutResponseHopLimit:{type:"integer"},HttpTokens:{type:"text"},ImageFamily:{type:"text"},ImageId:{type:"text"},InnerIpAddress:{type:"text"},InstanceChargeType:{type:"text"},InstanceName:{type:"text"},InstanceType:{type:"text",required:true},InternetChargeType:{type:"text"},InternetMaxBandwidthIn:{type:"integer",minimum:1,maximum:200},InternetMaxBandwidthOut:{type:"integer"},IoOptimized:{type:"text"},KeyPairName:{type:"text"},NodeControllerId:{type:"text"},Password:{type:"text"},PasswordInherit:{type:"flag"},Period:{type:"integer"},PeriodUnit:{type:"text"},PrivateIpAddress:{type:"text"},PrivatePoolOptions:{type:"group",of:{Id:{type:"text"},MatchCriteria:{type:"text"}}},RamRoleName:{type:"text"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},SecurityEnhancementStrategy:{type:"text"},SecurityGroupId:{type:"text"},SpotDuration:{type:"integer",minimum:0,maximum:6},SpotInterruptionBehavior:{type:"text"},SpotPriceLimit:{type:"decimal"},SpotStrategy:{type:"text"},StorageSetId:{type:"text"},StorageSetPartitionNumber:{type:"integer",minimum:1},SystemDisk:{type:"group",of:{Category:{type:"text"},Description:{type:"text"},DiskName:{type:"text"},PerformanceLevel:{type:"text"},Size:{type:"integer"},StorageClusterId:{type:"text"}}},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"},key:{type:"text"},value:{type:"text"}}},Tenancy:{type:"text"},UseAdditionalService:{type:"flag"},UserData:{type:"text"},VSwitchId:{type:"text"},VlanId:{type:"text"},ZoneId:{type:"text"}},CreateKeyPair:{KeyPairName:{type:"text",required:true},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}}},CreateSecurityGroup:{ClientToken:{type:"text"},Description:{type:"text"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},SecurityGroupName:{type:"text"},SecurityGroupType:{type:"text"},ServiceManaged:{type:"flag"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"},key:{type:"text"},value:{type:"text"}}},VpcId:{type:"text"}},CreateSnapshot:{Category:{type:"text"},ClientToken:{type:"text"},Description:{type:"text"},DiskId:{type:"text",required:true},InstantAccess:{type:"flag"},InstantAccessRetentionDays:{type:"integer"},ResourceGroupId:{type:"text"},RetentionDays:{type:"integer"},SnapshotName:{type:"text"},StorageLocationArn:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"},key:{type:"text"},value:{type:"text"}}}},CreateSnapshotGroup:{ClientToken:{type:"text"},Description:{type:"text"},DiskId:{type:"list",of:"text"},ExcludeDiskId:{type:"list",of:"text"},InstanceId:{type:"text"},InstantAccess:{type:"flag"},InstantAccessRetentionDays:{type:"integer"},Name:{type:"text"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},StorageLocationArn:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}}},CreateVSwitch:{CidrBlock:{type:"text",required:true},ClientToken:{type:"text"},Description:{type:"text"},RegionId:{type:"text"},VSwitchName:{type:"text"},VpcId:{type:"text",required:true},ZoneId:{type:"text",required:true}},CreateVpc:{CidrBlock:{type:"text"},ClientToken:{type:"text"},Description:{type:"text"},RegionId:{type:"text",required:true},UserCidr:{type:"text"},VpcName:{type:"text"}},DeleteDisk:{DiskId:{type:"text",required:true}},DeleteImage:{DryRun:{type:"flag"},Force:{type:"flag"},ImageId:{type:"text",required:true},RegionId:{type:"text",required:true}},DeleteInstance:{DryRun:{type:"flag"},Force:{type:"flag"},ForceStop:{type:"flag"},InstanceId:{type:"text",required:true},TerminateSubscription:{type:"flag"}},DeleteInstances:{ClientToken:{type:"text"},DryRun:{type:"flag"},Force:{type:"flag"},ForceStop:{type:"flag"},InstanceId:{type:"list",of:"text",required:true},RegionId:{type:"text",required:true},TerminateSubscription:{type:"flag"}},DeleteKeyPairs:{KeyPairNames:{type:"text",required:true},RegionId:{type:"text",required:true}},DeleteSecurityGroup:{RegionId:{type:"text",required:true},SecurityGroupId:{type:"text",required:true}},DeleteSnapshot:{Force:{type:"flag"},SnapshotId:{type:"text",required:true}},DeleteSnapshotGroup:{RegionId:{type:"text",required:true},SnapshotGroupId:{type:"text",required:true}},DeleteVSwitch:{RegionId:{type:"text"},VSwitchId:{type:"text",required:true}},DeleteVpc:{RegionId:{type:"text"},VpcId:{type:"text",required:true}},DescribeAccountAttributes:{AttributeName:{type:"list",of:"text"},RegionId:{type:"text",required:true},ZoneId:{type:"text"}},DescribeAvailableResource:{Cores:{type:"integer"},DataDiskCategory:{type:"text"},DedicatedHostId:{type:"text"},DestinationResource:{type:"text",required:true},InstanceChargeType:{type:"text"},InstanceType:{type:"text"},IoOptimized:{type:"text"},Memory:{type:"decimal"},NetworkCategory:{type:"text"},RegionId:{type:"text",required:true},ResourceType:{type:"text"},Scope:{type:"text"},SpotDuration:{type:"integer",minimum:0,maximum:6},SpotStrategy:{type:"text"},SystemDiskCategory:{type:"text"},ZoneId:{type:"text"}},DescribeBandwidthLimitation:{InstanceChargeType:{type:"text"},InstanceType:{type:"text",required:true},OperationType:{type:"text"},RegionId:{type:"text",required:true},ResourceId:{type:"text"},SpotStrategy:{type:"text"}},DescribeCloudAssistantStatus:{InstanceId:{type:"list",of:"text"},MaxResults:{type:"integer"},NextToken:{type:"text"},OSType:{type:"text"},PageNumber:{type:"integer"},PageSize:{type:"integer"},RegionId:{type:"text",required:true}},DescribeDisks:{AdditionalAttributes:{type:"list",of:"text"},AutoSnapshotPolicyId:{type:"text"},Category:{type:"text"},DeleteAutoSnapshot:{type:"flag"},DeleteWithInstance:{type:"flag"},DiskChargeType:{type:"text"},DiskIds:{type:"text"},DiskName:{type:"text"},DiskType:{type:"text"},DryRun:{type:"flag"},EnableAutoSnapshot:{type:"flag"},EnableAutomatedSnapshotPolicy:{type:"flag"},EnableShared:{type:"flag"},Encrypted:{type:"flag"},Filter:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},InstanceId:{type:"text"},KMSKeyId:{type:"text"},LockReason:{type:"text"},MaxResults:{type:"integer",minimum:1,maximum:500},MultiAttach:{type:"text"},NextToken:{type:"text"},PageNumber:{type:"integer",minimum:1},PageSize:{type:"integer",minimum:1,maximum:100},Portable:{type:"flag"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},SnapshotId:{type:"text"},Status:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"},key:{type:"text"},value:{type:"text"}}},ZoneId:{type:"text"}},DescribeEipAddresses:{AllocationId:{type:"text"},AssociatedInstanceId:{type:"text"},AssociatedInstanceType:{type:"text"},ChargeType:{type:"text"},EipAddress:{type:"text"},Filter:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},ISP:{type:"text"},LockReason:{type:"text"},PageNumber:{type:"integer"},PageSize:{type:"integer"},RegionId:{type:"text",required:true},Status:{type:"text"}},DescribeImageFromFamily:{ImageFamily:{type:"text",required:true},RegionId:{type:"text",required:true}},DescribeImageSharePermission:{ImageId:{type:"text",required:true},PageNumber:{type:"integer",minimum:1},PageSize:{type:"integer",minimum:1,maximum:100},RegionId:{type:"text",required:true}},DescribeImageSupportInstanceTypes:{ActionType:{type:"text"},Filter:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},ImageId:{type:"text"},RegionId:{type:"text",required:true}},DescribeImages:{ActionType:{type:"text"},Architecture:{type:"text"},DryRun:{type:"flag"},Filter:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},ImageFamily:{type:"text"},ImageId:{type:"text"},ImageName:{type:"text"},ImageOwnerAlias:{type:"text"},ImageOwnerId:{type:"integer"},InstanceType:{type:"text"},IsPublic:{type:"flag"},IsSupportCloudinit:{type:"flag"},IsSupportIoOptimized:{type:"flag"},OSType:{type:"text"},PageNumber:{type:"integer",minimum:1},PageSize:{type:"integer",minimum:1,maximum:100},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},ShowExpired:{type:"flag"},SnapshotId:{type:"text"},Status:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"},key:{type:"text"},value:{type:"text"}}},Usable:{type:"flag"},Usage:{type:"text"}},DescribeInstanceAttribute:{InstanceId:{type:"text",required:true}},DescribeInstanceHistoryEvents:{EventCycleStatus:{type:"text"},EventId:{type:"list",of:"text"},EventPublishTime:{type:"group",of:{End:{type:"text"},Start:{type:"text"}}},EventType:{type:"text"},ImpactLevel:{type:"text"},InstanceEventCycleStatus:{type:"list",of:"text"},InstanceEventType:{type:"list",of:"text"},InstanceId:{type:"text"},MaxResults:{type:"integer"},NextToken:{type:"text"},NotBefore:{type:"group",of:{End:{type:"text"},Start:{type:"text"}}},PageNumber:{type:"integer"},PageSize:{type:"integer"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},ResourceId:{type:"list",of:"text"},ResourceType:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}}},DescribeInstanceRamRole:{InstanceIds:{type:"text"},PageNumber:{type:"integer",minimum:1},PageSize:{type:"integer",minimum:1,maximum:50},RamRoleName:{type:"text"},RegionId:{type:"text",required:true}},DescribeInstanceStatus:{ClusterId:{type:"text"},InstanceId:{type:"list",of:"text"},PageNumber:{type:"integer",minimum:1},PageSize:{type:"integer",minimum:1,maximum:50},RegionId:{type:"text",required:true},ZoneId:{type:"text"}},DescribeInstanceTypes:{AdditionalAttributes:{type:"list",of:"text"},CpuArchitecture:{type:"text",values:["X86","ARM"]},CpuArchitectures:{type:"list",of:"text"},GPUSpec:{type:"text"},GpuSpecs:{type:"list",of:"text"},InstanceCategories:{type:"list",of:"text"},InstanceCategory:{type:"text",values:["General-purpose","Compute-optimized","Memory-optimized","Big data","Local SSDs","High Clock Speed","Enhanced","Shared","Compute-optimized with GPU","Visual Compute-optimized","Heterogeneous Service","Compute-optimized with FPGA","Compute-optimized with NPU","ECS Bare Metal","Super Computing Cluster","High Performance Compute"]},InstanceFamilyLevel:{type:"text",values:["EntryLevel","EnterpriseLevel","CreditEntryLevel"]},InstanceTypeFamilies:{type:"list",of:"text"},InstanceTypeFamily:{type:"text"},InstanceTypes:{type:"list",of:"text"},LocalStorageCategories:{type:"list",of:"text"},LocalStorageCategory:{type:"text",values:["local_hdd_pro","local_ssd_pro"]},MaxResults:{type:"integer",minimum:1,maximum:1600},MaximumCpuCoreCount:{type:"integer"},MaximumCpuSpeedFrequency:{type:"decimal"},MaximumCpuTurboFrequency:{type:"decimal"},MaximumGPUAmount:{type:"integer"},MaximumMemorySize:{type:"decimal"},MinimumBaselineCredit:{type:"integer"},MinimumCpuCoreCount:{type:"integer"},MinimumCpuSpeedFrequency:{type:"decimal"},MinimumCpuTurboFrequency:{type:"decimal"},MinimumDiskQuantity:{type:"integer"},MinimumEniIpv6AddressQuantity:{type:"integer"},MinimumEniPrivateIpAddressQuantity:{type:"integer"},MinimumEniQuantity:{type:"integer"},MinimumEriQuantity:{type:"integer"},MinimumGPUAmount:{type:"integer"},MinimumInitialCredit:{type:"integer"},MinimumInstanceBandwidthRx:{type:"integer"},MinimumInstanceBandwidthTx:{type:"integer"},MinimumInstancePpsRx:{type:"integer"},MinimumInstancePpsTx:{type:"integer"},MinimumLocalStorageAmount:{type:"integer"},MinimumLocalStorageCapacity:{type:"integer"},MinimumMemorySize:{type:"decimal"},MinimumPrimaryEniQueueNumber:{type:"integer"},MinimumQueuePairNumber:{type:"integer"},MinimumSecondaryEniQueueNumber:{type:"integer"},NextToken:{type:"text"},NvmeSupport:{type:"text",values:["required","unsupported"]},PhysicalProcessorModel:{type:"text"},PhysicalProcessorModels:{type:"list",of:"text"}},DescribeInstances:{AdditionalAttributes:{type:"list",of:"text"},DeviceAvailable:{type:"flag"},DryRun:{type:"flag"},EipAddresses:{type:"text"},Filter:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},HpcClusterId:{type:"text"},HttpEndpoint:{type:"text"},HttpPutResponseHopLimit:{type:"integer"},HttpTokens:{type:"text"},ImageId:{type:"text"},InnerIpAddresses:{type:"text"},InstanceChargeType:{type:"text"},InstanceIds:{type:"text"},InstanceName:{type:"text"},InstanceNetworkType:{type:"text"},InstanceType:{type:"text"},InstanceTypeFamily:{type:"text"},InternetChargeType:{type:"text"},IoOptimized:{type:"flag"},Ipv6Address:{type:"list",of:"text"},KeyPairName:{type:"text"},LockReason:{type:"text"},MaxResults:{type:"integer",minimum:1,maximum:100},NeedSaleCycle:{type:"flag"},NextToken:{type:"text"},PageNumber:{type:"integer",minimum:1},PageSize:{type:"integer",minimum:1,maximum:100},PrivateIpAddresses:{type:"text"},PublicIpAddresses:{type:"text"},RdmaIpAddresses:{type:"text"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},SecurityGroupId:{type:"text"},Status:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"},key:{type:"text"},value:{type:"text"}}},VSwitchId:{type:"text"},VpcId:{type:"text"},ZoneId:{type:"text"}},DescribeInvocationResults:{CommandId:{type:"text"},ContentEncoding:{type:"text"},IncludeHistory:{type:"flag"},InstanceId:{type:"text"},InvokeId:{type:"text"},InvokeRecordStatus:{type:"text"},MaxResults:{type:"integer"},NextToken:{type:"text"},PageNumber:{type:"integer"},PageSize:{type:"integer"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}}},DescribeInvocations:{CommandId:{type:"text"},CommandName:{type:"text"},CommandType:{type:"text"},ContentEncoding:{type:"text"},IncludeOutput:{type:"flag"},InstanceId:{type:"text"},InvokeId:{type:"text"},InvokeStatus:{type:"text"},MaxResults:{type:"integer"},NextToken:{type:"text"},PageNumber:{type:"integer"},PageSize:{type:"integer"},RegionId:{type:"text",required:true},RepeatMode:{type:"text"},ResourceGroupId:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},Timed:{type:"flag"}},DescribeKeyPairs:{IncludePublicKey:{type:"flag"},KeyPairFingerPrint:{type:"text"},KeyPairName:{type:"text"},PageNumber:{type:"integer",minimum:1},PageSize:{type:"integer",minimum:1,maximum:50},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}}},DescribeNetworkInterfaces:{InstanceId:{type:"text"},Ipv6Address:{type:"list",of:"text"},MaxResults:{type:"integer"},NetworkInterfaceId:{type:"list",of:"text"},NetworkInterfaceName:{type:"text"},NextToken:{type:"text"},PageNumber:{type:"integer"},PageSize:{type:"integer"},PrimaryIpAddress:{type:"text"},PrivateIpAddress:{type:"list",of:"text"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},SecurityGroupId:{type:"text"},ServiceManaged:{type:"flag"},Status:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},Type:{type:"text"},VSwitchId:{type:"text"},VpcId:{type:"text"}},DescribePrice:{Amount:{type:"integer"},AssuranceTimes:{type:"text"},Capacity:{type:"integer"},DataDisk:{type:"list",of:{Category:{type:"text"},PerformanceLevel:{type:"text"},ProvisionedIops:{type:"integer"},Size:{type:"integer"}}},DedicatedHostType:{type:"text"},ImageId:{type:"text"},InstanceAmount:{type:"integer"},InstanceCpuCoreCount:{type:"integer"},InstanceNetworkType:{type:"text"},InstanceType:{type:"text"},InstanceTypeList:{type:"list",of:"text"},InternetChargeType:{type:"text"},InternetMaxBandwidthOut:{type:"integer"},IoOptimized:{type:"text"},Isp:{type:"text"},OfferingType:{type:"text"},Period:{type:"integer"},Platform:{type:"text"},PriceUnit:{type:"text"},RecurrenceRules:{type:"list",of:{EndHour:{type:"integer"},RecurrenceType:{type:"text"},RecurrenceValue:{type:"text"},StartHour:{type:"integer"}}},RegionId:{type:"text",required:true},ResourceType:{type:"text"},SchedulerOptions:{type:"group",of:{DedicatedHostId:{type:"text"},DeploymentSetStrategy:{type:"text"}}},Scope:{type:"text"},SpotDuration:{type:"integer"},SpotStrategy:{type:"text",values:["NoSpot","SpotWithPriceLimit","SpotAsPriceGo"]},StartTime:{type:"text"},SystemDisk:{type:"group",of:{Category:{type:"text"},PerformanceLevel:{type:"text"},Size:{type:"integer"}}},ZoneId:{type:"text"}},DescribeRegions:{AcceptLanguage:{type:"text"},InstanceChargeType:{type:"text"},ResourceType:{type:"text"}},DescribeSecurityGroupAttribute:{Attribute:{type:"text"},Direction:{type:"text"},MaxResults:{type:"integer",minimum:10,maximum:1e3},NextToken:{type:"text"},NicType:{type:"text"},RegionId:{type:"text",required:true},SecurityGroupId:{type:"text",required:true}},DescribeSecurityGroups:{DryRun:{type:"flag"},FuzzyQuery:{type:"flag"},IsQueryEcsCount:{type:"flag"},MaxResults:{type:"integer",minimum:1,maximum:100},NetworkType:{type:"text"},NextToken:{type:"text"},PageNumber:{type:"integer",minimum:1},PageSize:{type:"integer",minimum:1,maximum:100},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},SecurityGroupId:{type:"text"},SecurityGroupIds:{type:"text"},SecurityGroupName:{type:"text"},SecurityGroupType:{type:"text"},ServiceManaged:{type:"flag"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"},key:{type:"text"},value:{type:"text"}}},VpcId:{type:"text"}},DescribeSendFileResults:{InstanceId:{type:"text"},InvocationStatus:{type:"text"},InvokeId:{type:"text"},MaxResults:{type:"integer"},Name:{type:"text"},NextToken:{type:"text"},PageNumber:{type:"integer"},PageSize:{type:"integer"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}}},DescribeSnapshotGroups:{AdditionalAttributes:{type:"list",of:"text"},InstanceId:{type:"text"},MaxResults:{type:"integer",minimum:1,maximum:500},Name:{type:"text"},NextToken:{type:"text"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},SnapshotGroupId:{type:"list",of:"text"},Status:{type:"list",of:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}}},DescribeSnapshots:{Category:{type:"text"},DiskId:{type:"text"},DryRun:{type:"flag"},Encrypted:{type:"flag"},Filter:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},InstanceId:{type:"text"},KMSKeyId:{type:"text"},MaxResults:{type:"integer",minimum:1,maximum:100},NextToken:{type:"text"},PageNumber:{type:"integer",minimum:1},PageSize:{type:"integer",minimum:1,maximum:100},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},SnapshotIds:{type:"text"},SnapshotLinkId:{type:"text"},SnapshotName:{type:"text"},SnapshotType:{type:"text"},SourceDiskType:{type:"text"},Status:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"},key:{type:"text"},value:{type:"text"}}},Usage:{type:"text"}},DescribeSpotPriceHistory:{EndTime:{type:"text"},InstanceType:{type:"text",required:true},IoOptimized:{type:"text"},NetworkType:{type:"text",required:true},OSType:{type:"text"},Offset:{type:"integer"},RegionId:{type:"text",required:true},SpotDuration:{type:"integer"},StartTime:{type:"text"},ZoneId:{type:"text"}},DescribeTags:{Category:{type:"text"},PageNumber:{type:"integer"},PageSize:{type:"integer"},RegionId:{type:"text",required:true},ResourceId:{type:"text"},ResourceType:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"},key:{type:"text"},value:{type:"text"}}}},DescribeTaskAttribute:{RegionId:{type:"text",required:true},TaskId:{type:"text",required:true}},DescribeTasks:{EndTime:{type:"text"},PageNumber:{type:"integer",minimum:1},PageSize:{type:"integer",minimum:1,maximum:100},RegionId:{type:"text",required:true},ResourceIds:{type:"list",of:"text"},StartTime:{type:"text"},TaskAction:{type:"text"},TaskGroupId:{type:"text"},TaskIds:{type:"text"},TaskStatus:{type:"text"}},DescribeUserData:{InstanceId:{type:"text",required:true},RegionId:{type:"text",required:true}},DescribeVSwitches:{IsDefault:{type:"flag"},PageNumber:{type:"integer"},PageSize:{type:"integer"},RegionId:{type:"text"},VSwitchId:{type:"text"},VpcId:{type:"text"},ZoneId:{type:"text"}},DescribeVpcs:{IsDefault:{type:"flag"},PageNumber:{type:"integer"},PageSize:{type:"integer"},RegionId:{type:"text",required:true},VpcId:{type:"text"}},DescribeZones:{AcceptLanguage:{type:"text"},InstanceChargeType:{type:"text"},RegionId:{type:"text",required:true},SpotStrategy:{type:"text"},Verbose:{type:"flag"}},DetachKeyPair:{InstanceIds:{type:"text",required:true},KeyPairName:{type:"text",required:true},RegionId:{type:"text",required:true}},EndTerminalSession:{RegionId:{type:"text",required:true},SessionId:{type:"text",required:true}},GetInstanceConsoleOutput:{InstanceId:{type:"text",required:true},RegionId:{type:"text",required:true},RemoveSymbols:{type:"flag"}},GetInstanceScreenshot:{InstanceId:{type:"text",required:true},RegionId:{type:"text",required:true},WakeUp:{type:"flag"}},ImportImage:{Architecture:{type:"text"},BootMode:{type:"text"},ClientToken:{type:"text"},Description:{type:"text"},DetectionStrategy:{type:"text"},DiskDeviceMapping:{type:"list",of:{Device:{type:"text"},DiskImSize:{type:"integer"},DiskImageSize:{type:"integer"},Format:{type:"text"},OSSBucket:{type:"text"},OSSObject:{type:"text"}}},DryRun:{type:"flag"},Features:{type:"group",of:{ImdsSupport:{type:"text"},NvmeSupport:{type:"text"}}},ImageName:{type:"text"},LicenseType:{type:"text"},OSType:{type:"text"},Platform:{type:"text"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},RoleName:{type:"text"},StorageLocationArn:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}}},ImportKeyPair:{KeyPairName:{type:"text",required:true},PublicKeyBody:{type:"text",required:true},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}}},InstallCloudAssistant:{InstanceId:{type:"list",of:"text",required:true},RegionId:{type:"text",required:true}},InvokeCommand:{ClientToken:{type:"text"},CommandId:{type:"text",required:true},ContainerId:{type:"text"},ContainerName:{type:"text"},Frequency:{type:"text"},InstanceId:{type:"list",of:"text"},Launcher:{type:"text"},OssOutputDelivery:{type:"text"},Parameters:{type:"text"},RegionId:{type:"text",required:true},RepeatMode:{type:"text"},ResourceGroupId:{type:"text"},ResourceTag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},TerminationMode:{type:"text"},Timed:{type:"flag"},Timeout:{type:"integer"},Username:{type:"text"},WindowsPasswordName:{type:"text"},WorkingDir:{type:"text"}},ListTagResources:{NextToken:{type:"text"},RegionId:{type:"text",required:true},ResourceId:{type:"list",of:"text"},ResourceType:{type:"text",required:true},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},TagFilter:{type:"list",of:{TagKey:{type:"text"},TagValues:{type:"list",of:"text"}}}},ModifyImageAttribute:{BootMode:{type:"text"},Description:{type:"text"},DryRun:{type:"flag"},Features:{type:"group",of:{ImdsSupport:{type:"text"},NvmeSupport:{type:"text"}}},ImageFamily:{type:"text"},ImageId:{type:"text",required:true},ImageName:{type:"text"},LicenseType:{type:"text"},RegionId:{type:"text",required:true},Status:{type:"text"}},ModifyImageSharePermission:{AddAccount:{type:"list",of:"text"},DryRun:{type:"flag"},ImageId:{type:"text",required:true},IsPublic:{type:"flag"},LaunchPermission:{type:"text"},RegionId:{type:"text",required:true},RemoveAccount:{type:"list",of:"text"}},ModifyInstanceAttribute:{CpuOptions:{type:"group",of:{Core:{type:"integer"},ThreadsPerCore:{type:"integer"},TopologyType:{type:"text"}}},CreditSpecification:{type:"text"},DeletionProtection:{type:"flag"},Description:{type:"text"},EnableJumboFrame:{type:"flag"},EnableNetworkEncryption:{type:"flag"},HostName:{type:"text"},InstanceId:{type:"text",required:true},InstanceName:{type:"text"},NetworkInterfaceQueueNumber:{type:"integer",minimum:-1},Password:{type:"text"},PrivateDnsNameOptions:{type:"group",of:{EnableInstanceIdDnsAAAARecord:{type:"flag"},EnableInstanceIdDnsARecord:{type:"flag"},EnableIpDnsARecord:{type:"flag"},EnableIpDnsPtrRecord:{type:"flag"},HostnameType:{type:"text"}}},Recyclable:{type:"flag"},RemoteConnectionOptions:{type:"group",of:{Password:{type:"text"},Type:{type:"text"}}},SecurityGroupIds:{type:"list",of:"text"},UserData:{type:"text"}},ModifyInstanceAutoReleaseTime:{AutoReleaseTime:{type:"text"},InstanceId:{type:"text",required:true},RegionId:{type:"text"}},ModifyInstanceMetadataOptions:{HttpEndpoint:{type:"text",required:true},HttpPutResponseHopLimit:{type:"integer"},HttpTokens:{type:"text"},InstanceId:{type:"text"},InstanceMetadataTags:{type:"text"},RegionId:{type:"text",required:true}},RebootInstance:{DryRun:{type:"flag"},ForceStop:{type:"flag"},InstanceId:{type:"text",required:true}},ReleaseEipAddress:{AllocationId:{type:"text",required:true},RegionId:{type:"text"}},RemoveTags:{RegionId:{type:"text",required:true},ResourceId:{type:"text",required:true},ResourceType:{type:"text",required:true},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"},key:{type:"text"},value:{type:"text"}}}},RevokeSecurityGroup:{ClientToken:{type:"text"},Description:{type:"text"},DestCidrIp:{type:"text"},IpProtocol:{type:"text"},Ipv6DestCidrIp:{type:"text"},Ipv6SourceCidrIp:{type:"text"},NicType:{type:"text"},Permissions:{type:"list",of:{Description:{type:"text"},DestCidrIp:{type:"text"},IpProtocol:{type:"text"},Ipv6DestCidrIp:{type:"text"},Ipv6SourceCidrIp:{type:"text"},NicType:{type:"text"},Policy:{type:"text"},PortRange:{type:"text"},PortRangeListId:{type:"text"},Priority:{type:"text"},SourceCidrIp:{type:"text"},SourceGroupId:{type:"text"},SourceGroupOwnerAccount:{type:"text"},SourceGroupOwnerId:{type:"integer"},SourcePortRange:{type:"text"},SourcePrefixListId:{type:"text"}}},Policy:{type:"text"},PortRange:{type:"text"},Priority:{type:"text"},RegionId:{type:"text",required:true},SecurityGroupId:{type:"text",required:true},SecurityGroupRuleId:{type:"list",of:"text"},SourceCidrIp:{type:"text"},SourceGroupId:{type:"text"},SourceGroupOwnerAccount:{type:"text"},SourceGroupOwnerId:{type:"integer"},SourcePortRange:{type:"text"},SourcePrefixListId:{type:"text"}},RunCommand:{ClientToken:{type:"text"},CommandContent:{type:"text",required:true},ContainerId:{type:"text"},ContainerName:{type:"text"},ContentEncoding:{type:"text"},Description:{type:"text"},EnableParameter:{type:"flag"},Frequency:{type:"text"},InstanceId:{type:"list",of:"text"},KeepCommand:{type:"flag"},Launcher:{type:"text"},Name:{type:"text"},OssOutputDelivery:{type:"text"},Parameters:{type:"text"},RegionId:{type:"text",required:true},RepeatMode:{type:"text"},ResourceGroupId:{type:"text"},ResourceTag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},TerminationMode:{type:"text"},Timed:{type:"flag"},Timeout:{type:"integer"},Type:{type:"text",required:true},Username:{type:"text"},WindowsPasswordName:{type:"text"},WorkingDir:{type:"text"}},RunInstances:{Affinity:{type:"text"},Amount:{type:"integer",minimum:1,maximum:1e3},Arn:{type:"list",of:{AssumeRoleFor:{type:"integer"},RoleType:{type:"text"},Rolearn:{type:"text"}}},AutoPay:{type:"flag"},AutoReleaseTime:{type:"text"},AutoRenew:{type:"flag"},AutoRenewPeriod:{type:"integer"},ClientToken:{type:"text"},ClockOptions:{type:"group",of:{PtpStatus:{type:"text"}}},CpuOptions:{type:"group",of:{Core:{type:"integer"},Numa:{type:"text"},ThreadsPerCore:{type:"integer"},TopologyType:{type:"text"}}},CreditSpecification:{type:"text"},DataDisk:{type:"list",of:{AutoSnapshotPolicyId:{type:"text"},BurstingEnabled:{type:"flag"},Category:{type:"text"},DeleteWithInstance:{type:"flag"},Description:{type:"text"},Device:{type:"text"},DiskName:{type:"text"},EncryptAlgorithm:{type:"text"},Encrypted:{type:"text"},KMSKeyId:{type:"text"},PerformanceLevel:{type:"text"},ProvisionedIops:{type:"integer"},Size:{type:"integer"},SnapshotId:{type:"text"},StorageClusterId:{type:"text"}}},DedicatedHostId:{type:"text"},DeletionProtection:{type:"flag"},DeploymentSetGroupNo:{type:"integer"},DeploymentSetId:{type:"text"},Description:{type:"text"},DryRun:{type:"flag"},HibernationOptions:{type:"group",of:{Configured:{type:"flag"}}},HostName:{type:"text"},HostNames:{type:"list",of:"text"},HpcClusterId:{type:"text"},HttpEndpoint:{type:"text"},HttpPutResponseHopLimit:{type:"integer"},HttpTokens:{type:"text"},ImageFamily:{type:"text"},ImageId:{type:"text"},ImageOptions:{type:"group",of:{LoginAsNonRoot:{type:"flag"}}},InstanceChargeType:{type:"text"},InstanceName:{type:"text"},InstanceType:{type:"text"},InternetChargeType:{type:"text"},InternetMaxBandwidthIn:{type:"integer"},InternetMaxBandwidthOut:{type:"integer"},IoOptimized:{type:"text"},Ipv6Address:{type:"list",of:"text"},Ipv6AddressCount:{type:"integer"},Isp:{type:"text"},KeyPairName:{type:"text"},LaunchTemplateId:{type:"text"},LaunchTemplateName:{type:"text"},LaunchTemplateVersion:{type:"integer"},MinAmount:{type:"integer",minimum:1,maximum:100},NetworkInterface:{type:"list",of:{DeleteOnRelease:{type:"flag"},Description:{type:"text"},InstanceType:{type:"text"},Ipv6Address:{type:"list",of:"text"},Ipv6AddressCount:{type:"integer"},NetworkCardIndex:{type:"integer"},NetworkInterfaceId:{type:"text"},NetworkInterfaceName:{type:"text"},NetworkInterfaceTrafficMode:{type:"text"},PrimaryIpAddress:{type:"text"},QueueNumber:{type:"integer"},QueuePairNumber:{type:"integer"},RxQueueSize:{type:"integer"},SecondaryPrivateIpAddressCount:{type:"integer"},SecurityGroupId:{type:"text"},SecurityGroupIds:{type:"list",of:"text"},SourceDestCheck:{type:"flag"},TxQueueSize:{type:"integer"},VSwitchId:{type:"text"}}},NetworkInterfaceQueueNumber:{type:"integer",minimum:1},NetworkOptions:{type:"group",of:{BandwidthWeighting:{type:"text"},EnableJumboFrame:{type:"flag"},EnableNetworkEncryption:{type:"flag"}}},Password:{type:"text"},PasswordInherit:{type:"flag"},Period:{type:"integer"},PeriodUnit:{type:"text"},PrivateDnsNameOptions:{type:"group",of:{EnableInstanceIdDnsAAAARecord:{type:"flag"},EnableInstanceIdDnsARecord:{type:"flag"},EnableIpDnsARecord:{type:"flag"},EnableIpDnsPtrRecord:{type:"flag"},HostnameType:{type:"text"}}},PrivateIpAddress:{type:"text"},PrivatePoolOptions:{type:"group",of:{Id:{type:"text"},MatchCriteria:{type:"text"}}},RamRoleName:{type:"text"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},SchedulerOptions:{type:"group",of:{DedicatedHostClusterId:{type:"text"}}},SecurityEnhancementStrategy:{type:"text"},SecurityGroupId:{type:"text"},SecurityGroupIds:{type:"list",of:"text"},SecurityOptions:{type:"group",of:{ConfidentialComputingMode:{type:"text"},TrustedSystemMode:{type:"text"}}},SpotDuration:{type:"integer",minimum:0,maximum:720},SpotInterruptionBehavior:{type:"text"},SpotPriceLimit:{type:"decimal",minimum:0,maximum:999999},SpotStrategy:{type:"text"},StorageSetId:{type:"text"},StorageSetPartitionNumber:{type:"integer",minimum:1},SystemDisk:{type:"group",of:{AutoSnapshotPolicyId:{type:"text"},BurstingEnabled:{type:"flag"},Category:{type:"text"},Description:{type:"text"},DiskName:{type:"text"},EncryptAlgorithm:{type:"text"},Encrypted:{type:"text"},KMSKeyId:{type:"text"},PerformanceLevel:{type:"text"},ProvisionedIops:{type:"integer"},Size:{type:"text"},StorageClusterId:{type:"text"}}},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},Tenancy:{type:"text"},UniqueSuffix:{type:"flag"},UserData:{type:"text"},VSwitchId:{type:"text"},ZoneId:{type:"text"}},SendFile:{ClientToken:{type:"text"},Content:{type:"text",required:true},ContentType:{type:"text"},Description:{type:"text"},FileGroup:{type:"text"},FileMode:{type:"text"},FileOwner:{type:"text"},InstanceId:{type:"list",of:"text",required:true},Name:{type:"text",required:true},Overwrite:{type:"flag"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},TargetDir:{type:"text",required:true},Timeout:{type:"integer"}},StartInstance:{DryRun:{type:"flag"},InitLocalDisk:{type:"flag"},InstanceId:{type:"text",required:true}},StartInstances:{BatchOptimization:{type:"text"},DryRun:{type:"flag"},InstanceId:{type:"list",of:"text",required:true},RegionId:{type:"text",required:true}},StartTerminalSession:{ClientToken:{type:"text"},CommandLine:{type:"text"},ConnectionType:{type:"text"},EncryptionOptions:{type:"text"},InstanceId:{type:"list",of:"text",required:true},PasswordName:{type:"text"},PortNumber:{type:"integer"},RegionId:{type:"text",required:true},TargetServer:{type:"text"},Username:{type:"text"}},StopInstance:{ConfirmStop:{type:"flag"},DryRun:{type:"flag"},ForceStop:{type:"flag"},Hibernate:{type:"flag"},InstanceId:{type:"text",required:true},StoppedMode:{type:"text"}},StopInstances:{BatchOptimization:{type:"text"},DryRun:{type:"flag"},ForceStop:{type:"flag"},InstanceId:{type:"list",of:"text",required:true},RegionId:{type:"text",required:true},StoppedMode:{type:"text"}},StopInvocation:{InstanceId:{type:"list",of:"text"},InvokeId:{type:"text",required:true},RegionId:{type:"text",required:true}},TagResources:{RegionId:{type:"text",required:true},ResourceId:{type:"list",of:"text",required:true},ResourceType:{type:"text",required:true},Tag:{type:"list",of:{Key:{type:"text",required:true},Value:{type:"text",required:true}},required:true}},UnassociateEipAddress:{AllocationId:{type:"text",required:true},InstanceId:{type:"text",required:true},InstanceType:{type:"text"},RegionId:{type:"text"}},UntagResources:{All:{type:"flag"},RegionId:{type:"text",required:true},ResourceId:{type:"list",of:"text",required:true},ResourceType:{type:"text",required:true},TagKey:{type:"list",of:"text"}}};
function readTags(e=[]){
const t=new Map;
for(const n of e){
const{key:e,value:s=""}=spelled(n);
if(!e||e.length>128||/^(aliyun|acs:)|https?:\/\//i.test(e)){
throw new B("InvalidTagKey.Malformed",400,`The specified Tag.n.Key is not valid. (${e})`)}
if(s.length>128||/^acs:|https?:\/\//i.test(s)){
throw new B("InvalidTagValue.Malformed",400,`The specified Tag.n.Value is not valid. (${s})`)}
if(t.has(e))throw new B("Duplicate.TagKey",400,"The Tag.N.Key contain duplicate key.");
t.set(e,s)}
if(t.size>20)throw new B("NumberExceed.Tags",400,"The Tags parameter number is exceeded.");
return t}
function readVpcTags(e=[]){
const t=readTags(e);
if([...t.values()].some(e=>/^aliyun/i.test(e)))throw new B("InvalidTagValue",400,"The tag values are not valid.");
return t}
function addTags(e,t,n){
const s=new Map([...e,...t]);
if(s.size>n)throw new B("QuotaExceed.Tags",403,"The maximum number of tags is exceeded.");
for(const[n,s]of t)e.set(n,s)}
function bearsTags(e,t=[]){
return t.map(spelled).every(({key:t,value:n})=>e.has(t)&&(!n||e.get(t)===n))}
function spelled({Key:e,key:t,Value:n,value:s}){
return{key:e??t??"",value:n??s}}
function ecsTags(e){
return{Tag:[...e].map(([e,t])=>({TagKey:e,TagValue:t}))}}
function vpcTags(e){
return{Tag:[...e].map(([e,t])=>({Key:e,Value:t}))}}
;
const ec={instance:({instances:e})=>e,disk:({disks:e})=>e,snapshot:({snapshots:e})=>e,image:({images:e})=>e,securitygroup:({securityGroups:e})=>e,keypair:({keyPairs:e})=>e,eni:({networkInterfaces:e})=>e};
const ed={vpc:({vpcs:e})=>e,vswitch:({vSwitches:e})=>e,eip:({eips:e})=>e};
function taggable(e,t,n,s){
const i=kindOf(e,n)(t);
if(s.length>50){
throw new B("NumberExceed.ResourceIds",400,"The ResourceIds parameter's number is exceed , Valid : 50.")}
return s.map(e=>{
const t=i.get(e);
if(t)return t;
throw new B("InvalidResourceId.NotFound",404,`The specified ResourceIds are not found in our records. (${e})`)})}
function allTaggable(e,t,n){
return[...kindOf(e,n)(t).values()]}
function kindOf(e,t){
const n=e==="ecs"?ec:ed;
const s=n[t.toLowerCase()];
if(!s)throw new B("InvalidResourceType.NotFound",404,"The ResourceType provided does not exist in our records.");
return s}
function tagAll(e,t,n){
for(const s of t)addTags(s.tags,n,e.cloud.quotas.tagsPerResource)}
function untagAll(e,t){
for(const{tags:n}of e){
for(const e of t??[...n.keys()])n.delete(e)}}
;
function defineAction(e,t,n,{tokenMismatch:s={code:"IdempotentParameterMismatch",status:400},isAnonymous:i=false}={}){
return{name:e,parameters:t,run:e=>n(e),tokenMismatch:s,isAnonymous:i}}
;
const eu=defineAction("AddTags",ea.AddTags,({parameters:{ResourceType:e,ResourceId:t,Tag:n},region:s})=>{
tagAll(s,taggable("ecs",s,e,[t]),readTags(n));
return{}});
function refuseWhileImaged(e,t){
if(e.cloud.behaviour.changeDuringImageCreation!=="refuse")return;
const n=[...e.snapshots.values()].some(e=>e.instanceId===t&&e.status==="progressing");
if(!n&&imagesInMaking(e,t).length===0)return;
throw new B("IncorrectInstanceStatus",403,"The current status of the resource does not support this operation.")}
function spoilCreations(e,t){
spoilSnapshots(e,t);
for(const n of imagesInMaking(e,t)){
n.stopMaking();
n.status="CreateFailed"}}
function imagesInMaking(e,t){
return[...e.images.values()].filter(({madeFromInstance:e,status:n})=>e===t&&n==="Creating")}
;
function requireInstance(e,t){
const n=e.instances.get(t);
if(!n)throw new B("InvalidInstanceId.NotFound",404,"The specified InstanceId does not exist.");
return n}
function requireChangeable(e,...t){
requireStatus(e,...t);
refuseWhileImaged(e.region,e.id)}
function requireStatus(e,...t){
if(!e.releasing&&t.includes(e.status))return;
throw new B("IncorrectInstanceStatus",403,"The current status of the resource does not support this operation.")}
;
const ep=defineAction("AllocatePublicIpAddress",ea.AllocatePublicIpAddress,async({parameters:e,cloud:t,region:n})=>{
const s=requireInstance(n,e.InstanceId);
requireStatus(s,"Running","Stopped");
if(s.publicAddress){
throw new B("AllocatedAlready",403,"There is an IpAddress allocated already for the specified instance.")}
if(s.facts.bandwidthOut<1||s.eip){
throw new B("AllocateIpInvalidInstanceBandwidth",400,"The InternetMaxBandwidthOut of the specified instance cannot be less than 1.")}
const i=await t.addresses.reservePublic();
s.traits.publicAddress=i;
return{IpAddress:i.address}});
async function createKeyPair(e,t){
checkNewName(e,t.name);
const{publicKey:n,privateKey:s}=await (0,r.promisify)(f.generateKeyPair)("rsa",{modulusLength:2048,publicKeyEncoding:{type:"spki",format:"jwk"},privateKeyEncoding:{type:"pkcs1",format:"pem"}});
return{keyPair:add(e,t,openSshRsa(n)),privateKey:s}}
function importKeyPair(e,t){
checkNewName(e,t.name);
const n=t.publicKey.trim();
if(!isAcceptable(n,e.cloud.behaviour.ed25519Keys==="accept")){
throw new B("InvalidPublicKeyBody.Malformed",400,'The specified parameter "PublicKeyBody" is not valid.')}
return add(e,t,n)}
function requireKeyPair(e,t){
const n=e.keyPairs.get(t);
if(!n){
throw new B("InvalidKeyPair.NotFound",404,'The specified parameter "KeyPairName" does not exist in our records.')}
return n}
function deleteKeyPairs(e,t){
const n=[...e.instances.values()].find(({keyPairName:e})=>e&&t.includes(e));
if(n){
throw new B("InvalidParameter.KeypairAlreadyAttachedInstance",400,"The Keypair can not be deleted because it is attached to some instances.")}
for(const n of t)e.keyPairs.delete(n)}
function checkNewName(e,t){
if(!/^[A-Za-z\u4e00-\u9fff][\w:.\-\u4e00-\u9fff]{1,127}$/.test(t)||/^https?:\/\//.test(t)){
throw new B("InvalidKeyPairName.Malformed",400,"Specified Key Pair name is not valid.")}
if(e.keyPairs.has(t)){
throw new B("KeyPair.AlreadyExist",400,"The key pair already exist.")}
if(e.keyPairs.size>=e.cloud.quotas.keyPairs){
throw new B("QuotaExceed.KeyPair",400,"The key pair quota exceeds.")}}
function add(e,t,n){
const s={id:t.name,publicKey:n,fingerprint:fingerprintOf(n),...e.born(t)};
e.keyPairs.set(s.id,s);
return s}
function isAcceptable(e,t){
const[n="",s=""]=e.split(/\s+/);
const i=/^(ssh-rsa|ssh-dss|rsa|dsa|ecdsa(-sha2-nistp\d+)?)(-cert-v01@openssh\.com)?$/;
if(!i.test(n)&&!(t&&n==="ssh-ed25519"))return false;
const r=Buffer.from(s,"base64");
const o=r.length>4?r.readUInt32BE(0):-1;
return r.subarray(4,4+o).toString()===n}
function openSshRsa({n:e,e:t}){
const integer=e=>{
const t=Buffer.from(e,"base64url");
return wireString((t[0]??0)>127?Buffer.concat([Buffer.of(0),t]):t)};
const n=Buffer.concat([wireString(Buffer.from("ssh-rsa")),integer(t),integer(e)]);
return`ssh-rsa ${n.toString("base64")}`}
function wireString(e){
const t=Buffer.alloc(4);
t.writeUInt32BE(e.length);
return Buffer.concat([t,e])}
function fingerprintOf(e){
const t=Buffer.from(e.split(/\s+/)[1]??"","base64");
return(0,f.createHash)("md5").update(t).digest("hex")}
;
function jsonList(e,t){
if(!t)return undefined;
const n=json_list_parsed(t);
if(!Array.isArray(n)||!n.every(e=>typeof e==="string")){
throw invalidParameter(e,"It must be a JSON array of strings.")}
return n}
function commaList(e){
return e?e.split(",").map(e=>e.trim()):undefined}
function json_list_parsed(e){
try{
return JSON.parse(e)}catch{
return undefined}}
;
function keyPairResults(e,t,n,s){
const i=n.map(t=>e.instances.get(t));
if(n.length===0||i.some(e=>!e)){
throw new B("InvalidInstanceIds.ValueNotSupported",400,"The specified parameter InstanceIds is not valid.")}
if(i.some(e=>e?.image.system.osType==="windows")){
throw new B("DependencyViolation.WindowsInstance",403,"The instance creating is windows, cannot use ssh key pair to login")}
for(const e of i)if(e)s(e);
return{KeyPairName:t,TotalCount:String(n.length),FailCount:"0",Results:{Result:n.map(e=>({InstanceId:e,Success:"true",Code:"200",Message:"successful"}))}}}
;
const el=defineAction("AttachKeyPair",ea.AttachKeyPair,({parameters:e,region:t})=>{
const n=requireKeyPair(t,e.KeyPairName);
const s=jsonList("InstanceIds",e.InstanceIds)??[];
return keyPairResults(t,n.id,s,e=>{
e.traits.keyPairName=n.id})});
function leadThrough(e,t,n,s,i=()=>{}){
const[r,...o]=n;
if(!r){
t.status=s;
i();
return()=>{}}
t.status=r[0];
let cancelLater=()=>{};
const a=e.after(r[1],()=>{
cancelLater=leadThrough(e,t,o,s,i)});
return()=>{
a();
cancelLater()}}
;
const ey="172.16.0.0/12";
function createVpc(e,t,n=()=>{}){
const s=t.cidrBlock||ey;
const i=parseCidr(s);
if(!i)throw new B("InvalidParameter",400,"Specified CIDR block is not valid");
if(i.mask<8||i.mask>28){
throw new B("IllegalParam.CidrBlockMask",400,`The param of CidrBlock Mask [${i.mask}] is illegal.`)}
if(e.vpcs.size>=e.cloud.quotas.vpcs){
throw new B("QuotaExceeded.Vpc",400,"VPC quota exceeded.")}
n();
const r={id:t.id??newId("vpc"),name:t.name??"",description:t.description??"",cidrBlock:s,isDefault:false,...e.born(t),status:"Pending"};
e.vpcs.set(r.id,r);
leadThrough(e.timeline,r,[["Pending",e.latency.vpc]],"Available");
return r}
function requireVpc(e,t){
const n=e.vpcs.get(t);
if(!n)throw new B("InvalidVpcId.NotFound",404,"Specified VPC does not exist.");
return n}
function deleteVpc(e,t,n){
const s=requireVpc(e,t);
if(s.status!=="Available")throw incorrectVpcStatus();
const inside=(e,n)=>{
if([...n].some(({vpcId:e})=>e===t)){
throw new B(`DependencyViolation.${e}`,400,"Specified object has dependent resources")}};
inside("Instance",e.instances.values());
inside("VSwitch",e.vSwitches.values());
inside("SecurityGroup",e.securityGroups.values());
n();
e.vpcs.delete(t)}
function createVSwitch(e,t){
const n=requireVpc(e,t.vpcId);
if(n.status!=="Available")throw incorrectVpcStatus();
if(!e.facts.zones.includes(t.zoneId)){
throw new B("InvalidZoneId.NotFound",404,"Specified zone does not exist.")}
const s=[...e.vSwitches.values()].filter(({vpcId:e})=>e===n.id);
checkVSwitchCidr(t.cidrBlock,n,s);
if(s.some(({status:e})=>e==="Pending")){
throw new B("OperationDenied.OtherSubnetCreating",400,"The operation is not allowed because the other VSwitch is creating.")}
if(s.length>=e.cloud.quotas.vSwitchesPerVpc){
throw new B("QuotaExceeded.VSwitch",400,"Virtual switch quota exceeded.")}
const i={id:t.id??newId("vsw"),vpcId:n.id,zoneId:t.zoneId,cidrBlock:t.cidrBlock,name:t.name??"",description:t.description??"",isDefault:false,...e.born({tags:t.tags}),status:"Pending"};
e.vSwitches.set(i.id,i);
leadThrough(e.timeline,i,[["Pending",e.latency.vSwitch]],"Available");
return i}
function checkVSwitchCidr(e,t,n){
const s=parseCidr(e);
if(!s)throw new B("InvalidCidrBlock.Malformed",400,"Specified CIDR block is not valid.");
if(s.mask<16||s.mask>29){
throw new B("InvalidCirdrBlock.MaskLength",400,"Specified CIDR block is not valid .")}
if(!contains(cidrOf(t),s)){
throw new B("InvalidParameter",400,"Specified CIDR block is not valid in VPC.")}
if(n.some(e=>overlap(cidrOf(e),s))){
throw new B("InvalidCidrBlock.Overlapped",400,"Specified CIDR block overlapped with other subnets.")}}
function cidrOf({cidrBlock:e}){
const t=parseCidr(e);
if(!t)throw new Error(`${e} is no CIDR block.`);
return t}
function deleteVSwitch(e,t,n){
const s=e.vSwitches.get(t);
if(!s)throw new B("InvalidVSwitchId.NotFound",404,"VSwitch not exist.");
if(s.status!=="Available"){
throw new B("IncorrectVSwitchStatus",400,"vpc subnet is in middle status.")}
if([...e.instances.values()].some(({vSwitchId:e})=>e===t)){
throw new B("DependencyViolation",400,"Resources deployed in the vSwitch have not been deleted.")}
n();
e.vSwitches.delete(t)}
const incorrectVpcStatus=()=>new B("IncorrectVpcStatus",400,"Current VPC status does not support this operation.");
function createSecurityGroup(e,t){
requireVpc(e,t.vpcId);
if(t.type&&t.type!=="normal"&&t.type!=="enterprise"){
throw new B("InvalidSecurityGroupType",400,"The specified SecurityGroupType is invalid.")}
if(e.securityGroups.size>=e.cloud.quotas.securityGroups){
throw new B("QuotaExceed.SecurityGroup",403,"The maximum number of security groups is reached.")}
const n={id:t.id??newId("sg"),vpcId:t.vpcId,name:t.name??"",description:t.description??"",type:t.type==="enterprise"?"enterprise":"normal",rules:[],...e.born(t)};
e.securityGroups.set(n.id,n);
return n}
function requireSecurityGroup(e,t){
const n=e.securityGroups.get(t);
if(!n){
throw new B("InvalidSecurityGroupId.NotFound",404,"The specified SecurityGroupId does not exist.")}
return n}
function authorize(e,t,n){
const s=n.filter(e=>!t.rules.some(t=>sameRule(t,e)));
if(t.rules.length+s.length>e.cloud.quotas.rulesPerSecurityGroup){
throw new B("AuthorizationLimitExceed",403,"The limit of authorization records in the security group reaches.")}
t.rules.push(...s)}
function revoke(e,t,n=[]){
const s=e.rules.filter(e=>!n.includes(e.id)&&!t.some(t=>sameRule(e,t)));
e.rules.splice(0,e.rules.length,...s)}
function lingerIn(e,t){
const{groupInUse:n}=e.latency;
if(n===0)return;
e.groupsInUse.add(t);
e.timeline.after(n,()=>e.groupsInUse.delete(t))}
function deleteSecurityGroup(e,t){
requireSecurityGroup(e,t);
const n=[...e.instances.values()].map(({securityGroupIds:e})=>e);
const s=[...n,...e.groupsInUse].some(e=>e.includes(t));
const i=[...e.securityGroups.values()].some(e=>e.id!==t&&e.rules.some(({groupId:e})=>e===t));
if(s||i){
throw new B("DependencyViolation",403,"There is still instance(s) in the specified security group, or it is referenced by another one.")}
e.securityGroups.delete(t)}
function letsIn(e,t){
const n=e.flatMap(({rules:e})=>e).filter(e=>e.direction==="ingress"&&coversTcpPort(e,t)).sort((e,t)=>e.priority-t.priority||(e.policy==="Drop"?-1:1));
return n[0]?.policy==="Accept"}
function coversTcpPort({protocol:e,portRange:t},n){
if(e==="ALL")return true;
const[s=0,i=0]=t.split("/").map(Number);
return e==="TCP"&&s<=n&&n<=i}
function sameRule(e,t){
const facts=({direction:e,protocol:t,portRange:n,cidr:s,groupId:i,policy:r,priority:o})=>[e,t,n,s,i,r,o].join();
return facts(e)===facts(t)}
;
const em=["TCP","UDP","ICMP","ICMPV6","GRE","ALL"];
const ef=["TCP","UDP"];
function readRules(e,t,n){
const{Permissions:s,...i}=n;
if(s&&i.IpProtocol){
throw new B("InvalidParam.Permissions",400,"The specified parameter Permissions cannot coexist with other parameters.")}
if(s&&s.length>100){
throw new B("InvalidParam.Permissions",400,"At most 100 permissions can be given at once.")}
return(s??[i]).map(n=>readRule(e,t,n))}
function readRule(e,t,n){
const s=readProtocol(n.IpProtocol);
return{id:newId("sgr"),direction:t,protocol:s,portRange:readPortRange(n.PortRange,s),...readOtherSide(e,t,n),policy:security_group_rules_readPolicy(n.Policy),priority:readPriority(n.Priority),description:n.Description??"",createdAt:e.timeline.now()}}
function readProtocol(e=""){
const t=e.toUpperCase();
if(em.includes(t))return t;
throw new B("InvalidIpProtocol.ValueNotSupported",400,"The parameter IpProtocol must be specified with case insensitive TCP, UDP, ICMP, GRE or All.")}
function readPortRange(e,t){
if(!e)throw new B("InvalidPortRange.Malformed",400,"The specified parameter PortRange must set.");
const[n=NaN,s=NaN,...i]=e.split("/").map(Number);
const r=n>=1&&n<=s&&s<=65535;
const o=n===-1&&s===-1;
const a=ef.includes(t)?r:o;
if(i.length>0||!a){
throw new B("InvalidParam.PortRange",400,`The specified parameter PortRange is not valid. (${e})`)}
return e}
function security_group_rules_readPolicy(e="accept"){
const t=e.toLowerCase();
if(t==="accept")return"Accept";
if(t==="drop")return"Drop";
throw new B("InvalidPolicy.Malformed",400,"The specified parameter Policy is not valid.")}
function readPriority(e=1){
const t=Number(e);
if(Number.isInteger(t)&&t>=1&&t<=100)return t;
throw new B("InvalidPriority.Malformed",400,"The parameter Priority is invalid.")}
function readOtherSide(e,t,n){
const s=t==="ingress";
const i=s?n.SourceCidrIp:n.DestCidrIp;
const r=s?n.Ipv6SourceCidrIp:n.Ipv6DestCidrIp;
const o=(s?n.SourceGroupId:n.DestGroupId)??"";
const a=s?n.SourcePrefixListId:n.DestPrefixListId;
if(!i&&!r&&!o&&!a){
const e=s?"Source":"Dest";
throw new B(`MissingParameter.${e}`,400,`One of the parameters ${e}CidrIp, Ipv6${e}CidrIp, ${e}GroupId or ${e}PrefixListId must be set.`)}
if(i&&!isAddressOrNetwork(i)){
throw new B(s?"InvalidParam.SourceCidrIp":"InvalidParam.DestCidrIp",400,`The specified parameter ${i} is not valid.`)}
if(o&&!e.securityGroups.has(o)){
throw new B(s?"InvalidSourceGroupId.NotFound":"InvalidDestGroupId.NotFound",404,"The group ID provided does not exist in our records.")}
return{cidr:i||r||a||"",groupId:o}}
const isAddressOrNetwork=e=>parseCidr(e.includes("/")?e:`${e}/32`)!==undefined;
const eh=defineAction("AuthorizeSecurityGroupEgress",ea.AuthorizeSecurityGroupEgress,({parameters:e,region:t})=>{
const n=requireSecurityGroup(t,e.SecurityGroupId);
authorize(t,n,readRules(t,"egress",e));
return{}});
const eg=defineAction("AuthorizeSecurityGroup",ea.AuthorizeSecurityGroup,({parameters:e,region:t})=>{
const n=requireSecurityGroup(t,e.SecurityGroupId);
authorize(t,n,readRules(t,"ingress",e));
return{}});
function requireOwnImage(e,t){
const n=e.images.get(t);
if(!n)throw new B("InvalidImageId.NotFound",404,"The specified ImageId does not exist.");
return n}
;
const eI=defineAction("CancelCopyImage",ea.CancelCopyImage,({parameters:e,region:t})=>{
const n=requireOwnImage(t,e.ImageId);
if(!n.isCopied){
throw new B("ImageCreatedNotFromCopy",400,"The specified image is not the target image of a copy action.")}
if(n.status!=="Waiting"&&n.status!=="Creating"){
throw new B("IncorrectImageStatus",400,"The specified snapshot is not coping.")}
cancelCopy(t,n);
return{}});
const ew=/^[A-Za-z\u4e00-\u9fff][\w.:\-\u4e00-\u9fff]{1,127}$/;
const ex=/^(https?:\/\/|aliyun|acs:)/i;
function checkImageName(e,t,n=""){
if(!ew.test(t)||ex.test(t)){
throw new B("InvalidImageName.Malformed",400,"The specified Image name is wrongly formed.")}
if([...e.images.values()].some(e=>e.name===t&&e.id!==n)){
throw new B("InvalidImageName.Duplicated",400,"The specified image name is already in use.")}}
function checkImageFamily(e){
if(e&&(!ew.test(e)||ex.test(e))){
throw new B("InvalidImageFamily.Malformed",400,"The format of the specified image family is invalid.")}}
function checkDescription(e){
if(e&&(e.length<2||e.length>256||/^https?:\/\//i.test(e))){
throw new B("InvalidDescription.Malformed",400,"The specified description is wrongly formed.")}}
function checkImageVersion(e){
if(e.length>40){
throw new B("InvalidImageVersion.Malformed",400,"The specified ImageVersion is wrongly formed.")}}
;
const eS=defineAction("CopyImage",ea.CopyImage,({parameters:e,cloud:t,region:n,account:s,outcome:i,checksPassed:r})=>{
if(!e.DestinationRegionId)throw missingParameter("DestinationRegionId");
const o=t.region(s.id,e.DestinationRegionId);
if(!o)throw new B("DestinationRegion.NotFound",400,"The destination region not found.");
const a=readOriginal(n,o,e.ImageId);
checkCopy(o,e);
const c=readTags(e.Tag);
r();
const d=copyImage(n,a,o,{name:e.DestinationImageName??"",description:e.DestinationDescription,encrypted:e.Encrypted??false,kmsKeyId:e.KMSKeyId,resourceGroupId:e.ResourceGroupId,tags:c,outcome:i});
return{ImageId:d.id}});
function readOriginal(e,t,n){
const s=findImage(e,n);
if(!s||ownerAlias(s,e.accountId)==="system"){
throw new B("InvalidImageId.NotFound",404,"The specified ImageId does not exist.")}
if(s.status!=="Available")throw new B("IncorrectImageStatus",400,"The image not available.");
if(ownerAlias(s,e.accountId)==="others"&&t!==e){
throw new B("OperationDenied.SameRegionOnly",403,"The image shared from others can not be copied to another region directly.")}
return s}
function checkCopy(e,{DestinationImageName:t,DestinationDescription:n,Encrypted:s,KMSKeyId:i}){
if(t)checkImageName(e,t);
checkDescription(n??"");
if(i&&!s){
throw new B("InvalidEncrypted.NotMatchKmsKeyId",400,"The specified parameter Encrypted must be true when KmsKeyId is not empty.")}
if(e.images.size>=e.cloud.quotas.images){
throw new B("QuotaExceed.Image",403,`The number of images exceeds the limit (${e.images.size}).`)}}
;
function readImageSource(e,t){
const n=t.DiskDeviceMapping?mappedSnapshots(e,t.DiskDeviceMapping):singleSnapshot(e,t.SnapshotId);
const s=n.find(({snapshot:e})=>e.sourceDiskType==="system")?.snapshot.system;
if(!s){
throw new B("InvalidSystemSnapshot.Missing",403,"There is no snapshot of a system disk.")}
const{Platform:i,Architecture:r}=t;
return{snapshots:n,system:{...s,...i&&{platform:i},...r&&{architecture:r}}}}
function singleSnapshot(e,t){
if(!t){
throw new B("MissingParameter",400,"The input parameter SnapshotId or InstanceId or DiskDeviceMapping that is mandatory for processing this request is not supplied.")}
return[{device:"/dev/xvda",snapshot:readySnapshot(e,t,"SnapshotNotReady")}]}
function mappedSnapshots(e,t){
const n=[..."bcdefghijklmnopqrstuvwxyz"];
return t.map(({SnapshotId:t="",Device:s})=>{
const i=readySnapshot(e,t,"InvalidSnapshotId.NotReady");
const r=i.sourceDiskType==="system"?"/dev/xvda":s||`/dev/xvd${n.shift()??""}`;
return{device:r,snapshot:i}})}
function readySnapshot(e,t,n){
const s=requireSnapshot(e,t);
if(s.status==="accomplished")return s;
throw new B(n,403,"The specified snapshot is not ready.")}
;
const ev=["BIOS","UEFI","UEFI-Preferred"];
const eT=defineAction("CreateImage",ea.CreateImage,e=>{
checkImage(e.region,e.parameters);
return e.parameters.InstanceId?fromInstance(e):fromSnapshots(e)},{tokenMismatch:{code:"IdempotenceParamNotMatch",status:400}});
function checkImage(e,t){
if(t.ImageName)checkImageName(e,t.ImageName);
checkImageFamily(t.ImageFamily??"");
checkImageVersion(t.ImageVersion??"");
checkDescription(t.Description??"");
if(t.BootMode&&!ev.includes(t.BootMode))throw invalidParameter("BootMode");
if(t.Features?.ImdsSupport&&!isImds(t.Features.ImdsSupport)){
throw new B("InvalidParameter.FeaturesImdsSupport",400,"The specified parameter Features.ImdsSupport is not supported.")}
if(e.images.size>=e.cloud.quotas.images){
throw new B("QuotaExceed.Image",403,"The Image Quota exceeds.")}}
function fromInstance({parameters:e,region:t,outcome:n,checksPassed:s}){
const i=requireInstance(t,e.InstanceId??"");
checkImageable(t,i);
const{version:r,system:o}=i.image;
if(o.productCode&&e.ImageVersion&&e.ImageVersion!==r){
throw new B("InvalidImageVersion.Malformed",400,"The specified ImageVersion is wrongly formed.")}
const a=wantedImage(e,i.image,n);
s();
return{ImageId:imageFromInstance(t,i,a).id}}
function fromSnapshots({parameters:e,region:t,outcome:n,checksPassed:s}){
const{snapshots:i,system:r}=readImageSource(t,e);
const o=t.cloud.behaviour.nvmeFromSnapshots;
const a=wantedImage(e,{bootMode:"UEFI-Preferred",imds:"v1",nvme:o},n);
s();
return{ImageId:imageFromSnapshots(t,i,r,a).id}}
function wantedImage(e,{bootMode:t,imds:n,nvme:s},i){
return{name:e.ImageName??"",description:e.Description,family:e.ImageFamily,version:e.ImageVersion,bootMode:e.BootMode||t,imds:isImds(e.Features?.ImdsSupport)?e.Features.ImdsSupport:n,nvme:s,tags:readTags(e.Tag),resourceGroupId:e.ResourceGroupId,outcome:i}}
const isImds=e=>e==="v1"||e==="v2";
var eb=__nccwpck_require__(5342);
const ek=60;
const eA=120;
const eP={linux:"2.2.3.857",windows:"2.1.3.857"};
let eD=class AgentPresence{
timeline;
osType;
isInstalled;
guestAgent;
#H;
#W;
#T=[];
invocations=0;
activeTasks=0;
lastInvoked;
constructor(e,t,n,s){
this.timeline=e;
this.osType=t;
this.isInstalled=n;
this.guestAgent=s}
get agent(){
return this.#H&&this.guestAgent()}
get version(){
return this.isAlive?eP[this.osType]:""}
get isAlive(){
const e=this.lastHeartbeat;
return e!==undefined&&this.#Z(e)<eA}
get lastHeartbeat(){
if(this.#H===undefined)return this.#W;
const e=ek*this.timeline.scale*1e3;
const t=e===0?0:Math.floor((Date.now()-this.#H.getTime())/e);
return new Date(this.#H.getTime()+t*e)}
appear(){
if(!this.isInstalled)return true;
if(this.guestAgent()===undefined)return false;
this.#H??=this.timeline.now();
for(const e of this.#T.splice(0))e();
return true}
vanish(){
this.#W=this.lastHeartbeat;
this.#H=undefined}
whenThere(){
if(this.agent!==undefined)return Promise.resolve();
return new Promise(e=>this.#T.push(e))}
#Z(e){
const t=(Date.now()-e.getTime())/1e3;
return this.timeline.scale===0?t:t/this.timeline.scale}};
async function allocateEip(e,t){
if(e.eips.size>=e.cloud.quotas.eips){
throw new B("QuotaExceeded.Eip",400,"Elastic IP address quota exceeded")}
const n=await e.cloud.addresses.reservePublic();
const s={id:t.id??newId("eip"),address:n,name:t.name??"",description:t.description??"",bandwidth:t.bandwidth??5,internetChargeType:t.internetChargeType??"PayByBandwidth",isp:t.isp??"BGP",instanceId:"",...e.born(t),status:"Creating",stopChanging:()=>{}};
e.eips.set(s.id,s);
s.stopChanging=leadThrough(e.timeline,s,[["Creating",e.latency.eipAllocate]],"Available");
return s}
function requireEip(e,t){
const n=e.eips.get(t);
if(!n)throw new B("InvalidAllocationId.NotFound",404,"Specified allocation ID is not found.");
return n}
function associateEip(e,t,n){
if(t.instanceId===n.id){
throw new B("InvalidAssociation.Duplicated",400,"Specified instance already is associated.")}
if(t.status!=="Available")throw incorrectEipStatus();
if(n.releasing||!["Running","Stopped"].includes(n.status)){
throw new B("IncorrectInstanceStatus",400,"Current instance status does not support this operation.")}
if(n.publicAddress){
throw new B("EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP",400,"instance already bind natpublicip,cannot bind eip.")}
if(n.eip){
throw new B("BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP",400,"The instance may have portMap or already bind eip.")}
t.instanceId=n.id;
n.eip=t;
const s=[["Associating",e.latency.eipAssociate]];
t.stopChanging=leadThrough(e.timeline,t,s,"InUse",()=>n.connect())}
function unassociateEip(e,t){
if(t.status!=="InUse")throw incorrectEipStatus();
const n=[["Unassociating",e.latency.eipAssociate]];
t.stopChanging=leadThrough(e.timeline,t,n,"Available",()=>unbind(e,t))}
function unbind(e,t){
const n=e.instances.get(t.instanceId);
t.stopChanging();
t.instanceId="";
t.status="Available";
if(n?.eip!==t)return;
n.eip=undefined;
n.connect()}
function releaseEip(e,t){
if(t.status!=="Available")throw incorrectEipStatus();
e.eips.delete(t.id);
e.cloud.addresses.release(t.address)}
const incorrectEipStatus=()=>new B("IncorrectEipStatus",400,"Current elastic IP status does not support this operation.");
let eR=class Machine{
host;
contents;
spec;
disk;
#Q;
#J=Promise.resolve();
#Y=false;
#X=false;
constructor(e,t,n,s){
this.host=e;
this.contents=t;
this.spec=n;
this.disk=s;
t.hold(s)}
powerOn(e){
this.#Y=true;
return this.#ee(async()=>{
if(this.#X)return;
if(this.#Q)await this.#Q.start(e);else this.#Q=await this.host.boot({...this.spec,...e,disk:await this.disk.layer})})}
powerOff(e){
return this.#ee(async()=>this.#Q?.stop({force:e}))}
freeze(){
if(!this.#Y)return this.contents.hold(this.disk);
const e=this.#ee(async()=>{
if(!this.#Q)throw new Error(`${this.spec.instanceId} did not boot, so its disk cannot be read.`);
return this.#Q.freezeDisk()});
return this.contents.take(e,this.disk)}
consoleOutput(){
return this.#Q?.consoleOutput()??""}
agent(){
return this.#Q?.agent()}
destroy(){
return this.#ee(async()=>{
if(this.#X)return;
this.#X=true;
await this.#Q?.destroy();
this.contents.drop(this.disk)})}
#ee(e){
const t=this.#J.then(e);
this.#J=t.catch(()=>{});
return t}};
const eC=.1;
let eN=class Instance{
region;
facts;
traits;
tags;
resourceGroupId;
status="Pending";
releasing=false;
eip;
startedAt;
autoReleaseAt;
stoppedMode="Not-applicable";
locks=[];
createdAt;
machine;
assistant;
#et=false;
#en=new Map;
#es=[];
#ei=()=>{};
#er=()=>{};
constructor(e,t,n,s,i){
this.region=e;
this.facts=t;
this.traits=n;
this.tags=s;
this.resourceGroupId=i;
this.createdAt=e.timeline.now();
this.machine=new eR(e.cloud.guests,e.cloud.contents,{system:t.image.system.osType,instanceId:t.id,hostName:n.hostName,listen:[t.guestAddress],authorizedKeys:this.#eo(),loginUser:t.loginUser,password:n.password,userData:n.userData,onPowerOff:()=>this.#ea(),onReboot:()=>this.#ec(),onPorts:e=>this.#ed(e)},t.image.content());
const{osType:r,agent:o}=t.image.system;
this.assistant=new eD(e.timeline,r,o,()=>this.machine.agent())}
get id(){
return this.facts.id}
get image(){
return this.facts.image}
get type(){
return this.facts.type}
get vpcId(){
return this.facts.vpcId}
get vSwitchId(){
return this.facts.vSwitchId}
get securityGroupIds(){
return this.traits.securityGroupIds}
get keyPairName(){
return this.traits.keyPairName}
get publicAddress(){
return this.traits.publicAddress}
launch(e){
const{launch:t,create:n}=this.region.latency;
if(e==="Stopped")this.#ei=leadThrough(this.region.timeline,this,[["Pending",n]],e);else this.#eu([["Pending",t*.1],["Starting",t*.9]])}
start(){
this.stoppedMode="Not-applicable";
this.#eu([["Starting",this.region.latency.start]])}
stop(e,t="KeepCharging"){
this.#ep(this.machine.powerOff(e),()=>{
this.stoppedMode=t})}
reboot(e){
this.#el();
this.region.cloud.background(this.machine.powerOff(e));
this.#eu([["Starting",this.region.latency.reboot]])}
release(){
if(this.releasing)return;
this.releasing=true;
this.#er();
this.#ey();
this.#el();
this.status=this.status==="Stopped"?"Stopped":"Stopping";
const e=this.machine.destroy();
this.region.cloud.background(e);
this.region.timeline.after(this.region.latency.release,()=>this.vanish())}
vanish(){
const{region:e,id:t}=this;
this.releasing=true;
this.#er();
this.#ey();
this.#el();
if(!e.instances.delete(t))return;
lingerIn(e,[...this.securityGroupIds]);
releaseDisks(e,t);
e.networkInterfaces.delete(this.facts.networkInterfaceId);
if(this.eip)unbind(e,this.eip);
e.cloud.background(this.machine.destroy().then(()=>{
for(const t of[this.publicAddress,this.facts.privateAddress,this.facts.guestAddress]){
if(t)e.cloud.addresses.release(t)}}))}
releaseAt(e){
this.#er();
this.autoReleaseAt=e;
if(!e)return;
this.#er=this.region.timeline.at(e,()=>this.release())}
connect(){
const e=new Map(this.#em().map(e=>[`${e.outside.address}:${e.outside.port}`,e]));
for(const[t,n]of this.#en){
if(e.has(t))continue;
n.close();
this.#en.delete(t)}
for(const[t,{outside:n,inside:s}]of e){
if(this.#en.has(t))continue;
const mayEnter=()=>letsIn(this.#ef(),n.port);
this.#en.set(t,this.region.cloud.gateway.open(n,s,mayEnter))}}
#em(){
if(!this.#et||this.releasing||!this.region.cloud.addresses.isReal)return[];
const{privateAddress:e,guestAddress:t}=this.facts;
const n=[e,this.publicAddress,this.eip?.address].filter(e=>e!==undefined);
if(this.image.system.osType==="linux")return n.map(e=>({outside:e,inside:t}));
const at=(e,t)=>({...e,port:(0,eb.n)(e,t)});
return n.flatMap(e=>this.#es.map(n=>({outside:at(e,n),inside:at(t,n)})))}
#ed(e){
this.#es=e;
this.connect()}
#ey(){
this.#ei();
spoilCreations(this.region,this.id)}
#eu(e){
this.#ey();
const t=this.machine.powerOn(this.#eh());
this.region.cloud.background(t);
let n=true;
let cancelSsh=()=>{};
const s=leadThrough(this.region.timeline,this,e,"Running",()=>{
this.startedAt=this.region.timeline.now();
cancelSsh=this.#eg(t,()=>n)});
this.#ei=()=>{
n=false;
s();
cancelSsh()}}
#eg(e,t){
const open=()=>{
if(!t())return;
this.#et=true;
this.connect()};
const{timeline:n,latency:s}=this.region;
const meetAgent=()=>{
if(t()&&!this.assistant.appear())n.after(eC,meetAgent)};
const i=[n.after(s.ssh,()=>void e.then(open,()=>{})),n.after(s.agent,()=>void e.then(meetAgent,()=>{}))];
return()=>i.forEach(e=>e())}
#ep(e,t){
this.#ey();
this.#el();
this.region.cloud.background(e);
this.status="Stopping";
let n=true;
const finish=()=>{
if(!n)return;
this.status="Stopped";
t()};
const s=this.region.timeline.after(this.region.latency.stop,()=>void e.then(finish,finish));
this.#ei=()=>{
n=false;
s()}}
#ea(){
if(this.status!=="Running"||this.releasing)return;
this.#ep(this.machine.powerOff(true),()=>{
this.stoppedMode="KeepCharging"})}
#ec(){
if(this.status!=="Running"||this.releasing)return;
this.#el();
this.#ei();
let e=true;
const t=this.#eg(Promise.resolve(),()=>e);
this.#ei=()=>{
e=false;
t()}}
#eh(){
return{authorizedKeys:this.#eo(),password:this.traits.password,hostName:this.traits.hostName}}
#eo(){
const e=this.region.keyPairs.get(this.traits.keyPairName);
return e?[e.publicKey]:[]}
#ef(){
return this.securityGroupIds.map(e=>this.region.securityGroups.get(e)).filter(e=>e!==undefined)}
#el(){
this.assistant.vanish();
this.#et=false;
this.#eI()}
#eI(){
for(const e of this.#en.values())e.close();
this.#en.clear()}};
function createNetworkInterface(e,t,n){
const s={id:newId("eni"),instanceId:t,...e.born({tags:n})};
e.networkInterfaces.set(s.id,s);
return s}
;
function reclaim(e,t){
if(t.facts.spotStrategy==="NoSpot")throw new Error(`${t.id} is no spot instance.`);
if(t.releasing||t.locks.includes(eO))return;
t.locks.push(eO);
e.timeline.after(e.latency.spotNotice,()=>t.release())}
const eO="Recycling";
async function launchInstance(e,t,n,s){
const i=newId("i");
const r=await reserveAddresses(e,t,n);
const o=createNetworkInterface(e,i,new Map(t.tags));
const a=new eN(e,{...t.facts,id:i,image:t.image,type:t.type,zoneId:t.vSwitch.zoneId,vpcId:t.vSwitch.vpcId,vSwitchId:t.vSwitch.id,networkInterfaceId:o.id,privateAddress:r.private,guestAddress:r.guest},{...t.traits,hostName:t.traits.hostName||hostNameOf(i),publicAddress:r.public},new Map(t.tags),t.resourceGroupId);
e.instances.set(i,a);
createDisk(e,{...diskOf(a,t.systemDisk),type:"system",imageId:t.image.id},new Map(t.tags));
for(const n of t.dataDisks){
createDisk(e,{...diskOf(a,n),type:"data",imageId:""},new Map(t.tags))}
a.releaseAt(t.autoReleaseAt);
a.launch(n);
if(s==="vanished")vanishSoon(e,a);
if(s==="reclaimed")reclaimSoon(e,a);
return a}
async function reserveAddresses(e,{vSwitch:t,facts:n,privateIpAddress:s},i){
const{addresses:r,guests:o}=e.cloud;
const a=i==="Running"&&n.bandwidthOut>0;
const c=a?await r.reservePublic():undefined;
const d=await r.reservePrivate(cidrOf(t),s);
const u=r.isReal?await o.reserveAddress():d;
return{public:c,private:d,guest:u}}
const hostNameOf=e=>`iZ${e.slice(2)}Z`;
function diskOf(e,t){
return{name:t.name,description:t.description,category:t.category,performanceLevel:t.performanceLevel,size:t.size,zoneId:e.facts.zoneId,device:t.device,instanceId:e.id,sourceSnapshotId:t.snapshotId,deleteWithInstance:t.deleteWithInstance,encrypted:t.encrypted,kmsKeyId:t.kmsKeyId}}
function reclaimSoon(e,t){
e.timeline.after(e.latency.launch*1.5,()=>reclaim(e,t))}
function vanishSoon(e,t){
e.timeline.after(e.latency.launch/2,()=>{
t.vanish();
e.history.push({id:newId("e"),instanceId:t.id,type:"SystemFailure.Delete",reason:"The instance could not be created for lack of stock.",at:e.timeline.now()})})}
;
const e_=["cloud_essd","cloud_auto","cloud_essd_entry"];
const isInstant=e=>e_.includes(e);
function isUsable(e,t){
if(t.status==="Available"||t.status==="Deprecated")return true;
const{status:n,isCopied:s,startedAt:i,disks:r}=t;
if(n!=="Creating"||s||i===undefined)return false;
const o=r.every(({snapshotId:t})=>isInstant(e.snapshots.get(t)?.sourceCategory??""));
return o&&e.timeline.progress(i,e.latency.imageUsable)===100}
;
const eM=3;
function readAutoReleaseTime(e,t){
if(!t)return undefined;
const n=new B("InvalidAutoReleaseTime.Malformed",400,"The specified parameter AutoReleaseTime is not valid.");
const s=/^(\d{4}-\d\d-\d\dT\d\d:\d\d):\d\dZ$/.exec(t)?.[1];
if(!s||Number.isNaN(Date.parse(`${s}:00Z`)))throw n;
const i=new Date(`${s}:00Z`);
const r=e.timeline.now();
const o=r.getTime()+e.cloud.behaviour.autoReleaseMinimumMinutes*6e4;
const a=new Date(r).setFullYear(r.getFullYear()+eM);
if(Date.parse(t)<o||i.getTime()>a)throw n;
return i}
;
function checkInstanceName(e){
if(!e)return;
if(e.length<2||e.length>128||!/^[A-Za-z\u4e00-\u9fff]/.test(e)||/^https?:\/\//.test(e)){
throw new B("InvalidInstanceName.Malformed",400,'The specified parameter "InstanceName" is not valid.')}}
function checkHostName(e,t){
if(!e)return;
const n=/^(?!.*[-.]{2})[A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9]$/;
const s=t==="windows"?15:64;
const i=t==="windows"&&/^\d+$/.test(e);
if(e.length>s||!n.test(e)||i){
throw new B("InvalidHostName.Malformed",400,'The specified parameter "HostName" is not valid.')}}
function checkPassword(e){
if(!e)return;
const t=[/[a-z]/,/[A-Z]/,/\d/,/[()`~!@#$%^&*\-_+=|{}[\]:;'<>,.?/]/];
const n=t.filter(t=>t.test(e)).length;
if(e.length<8||e.length>30||n<3){
throw new B("InvalidPassword.Malformed",400,'The specified parameter "Password" is not valid.')}}
;
const eq=40;
function readSystemDisk(e,t,n={}){
const s=readSystemCategory(e,n.Category);
return{...commonParts(n),category:s,size:readSystemSize(s,t,n.Size),device:"/dev/xvda",deleteWithInstance:true,encrypted:isTrue(n.Encrypted)||t.encrypted,snapshotId:""}}
function readDataDisks(e,t,n,s=[]){
const i=s.map(n=>readDataDisk(e,t,n));
const r=i.map(({device:e})=>e).filter(e=>e);
if(new Set(r).size<r.length)throw deviceInUse();
const o=n.disks.filter(({type:e,device:t})=>e==="data"&&!r.includes(t)).map(({device:n,size:s,snapshotId:i,encrypted:r})=>({...readDataDisk(e,t,{Device:n,Size:s,SnapshotId:i}),encrypted:r}));
return withDevices([...i,...o])}
function readSystemCategory(e,t){
if(!t)return e.systemDisks[0]??"cloud_efficiency";
if(!isDiskCategory(t)){
throw new B("InvalidSystemDiskCategory.ValueNotSupported",400,'The specified parameter "SystemDisk.Category" is not valid.')}
requireSupport(e,t);
return t}
function readSystemSize(e,t,n){
if(n===undefined||n==="")return Math.max(eq,t.size);
const s=Number(n);
const[i,r]=D[e];
const refuse=(e,t)=>new B(e,404,`The specified parameter SystemDisk.Size is ${t}.`);
if(!Number.isInteger(s))throw refuse("InvalidSystemDiskSize","invalid");
if(s>r)throw refuse("InvalidSystemDiskSize.MoreThanMaxSize","more than the max size");
if(s<i)throw refuse("InvalidSystemDiskSize.LessThanMinSize","less than the min size");
if(s<t.size)throw refuse("InvalidSystemDiskSize.LessThanImageSize","less than the image size");
return s}
function readDataDisk(e,t,n){
const s=readDataCategory(t,n.Category);
const i=n.SnapshotId?e.snapshots.get(n.SnapshotId):undefined;
if(n.SnapshotId&&!i){
throw new B("InvalidDataDiskSnapshotId.NotFound",404,'The specified parameter "DataDisk.n.SnapshotId" is not valid.')}
const[r,o]=R[s];
const a=Math.max(r,i?.size??0);
const c=Number(n.Size??a);
if(!Number.isInteger(c)||c<a||c>o){
throw new B("InvalidDataDiskSize.ValueNotSupported",400,"The specified DataDisk.n.Size beyond the permitted range, or the capacity of snapshot exceeds the size limit.")}
if(n.Device&&!/^\/dev\/(xvd|vd)[b-z]$/.test(n.Device)){
throw new B("InvalidDataDevice.Malformed",400,'The specified parameter "DataDisk.n.Device" is not valid.')}
return{...commonParts(n),category:s,size:c,device:n.Device??"",deleteWithInstance:n.DeleteWithInstance??true,encrypted:isTrue(n.Encrypted)||(i?.encrypted??false),snapshotId:n.SnapshotId??""}}
function readDataCategory(e,t){
if(!t)return e.systemDisks[0]??"cloud_efficiency";
if(!isDiskCategory(t)){
throw new B("InvalidDataDiskCategory.ValueNotSupported",400,'The specified parameter "DataDisk.n.Category" is not valid.')}
requireSupport(e,t);
return t}
function requireSupport(e,t){
if(e.systemDisks.includes(t))return;
throw new B("InvalidInstanceType.NotSupportDiskCategory",403,"The instanceType of the specified instance does not support this disk category.")}
function commonParts({DiskName:e,Description:t,PerformanceLevel:n,KMSKeyId:s}){
return{name:e??"",description:t??"",performanceLevel:n??"",kmsKeyId:s??""}}
function withDevices(e){
const t=new Set(e.map(({device:e})=>e));
const n=[..."bcdefghijklmnopqrstuvwxyz"].map(e=>`/dev/xvd${e}`).filter(e=>!t.has(e));
return e.map(e=>e.device?e:{...e,device:n.shift()??""})}
const isTrue=e=>String(e??false).toLowerCase()==="true";
const deviceInUse=()=>new B("InvalidDevice.InUse",403,"The specified device has been occupied.");
function readNetwork(e,t){
const n=t.NetworkInterface?.find(({InstanceType:e="Secondary"})=>e==="Primary");
const{VSwitchId:s,SecurityGroupId:i,SecurityGroupIds:r}=n??t;
const o=n?n.PrimaryIpAddress:t.PrivateIpAddress;
if(i&&r){
throw new B("InvalidSecurityGroupId.SingleIdAndMultiIdConflict",400,"SecurityGroupId and SecurityGroupIds cannot be set at the same time.")}
const a=r??(i?[i]:[]);
const c=readVSwitch(e,s,t.ZoneId);
checkSecurityGroups(e,a,c.vpcId);
checkPrivateAddress(e,c,o);
return{vSwitch:c,securityGroupIds:a,privateIpAddress:o||undefined}}
function readVSwitch(e,t,n){
if(!t)throw missingParameter("VSwitchId");
const s=e.vSwitches.get(t);
if(!s)throw new B("InvalidVSwitchId.NotFound",404,"Specified virtual switch does not exist.");
if(s.status!=="Available"){
throw new B("IncorrectVSwitchStatus",400,"The current status of virtual switch does not support this operation.")}
if(n&&n!==s.zoneId){
throw new B("InvalidParameter.VSwitchId",400,"The specified vSwitch is not in the specified zone.")}
return s}
function checkSecurityGroups(e,t,n){
if(t.length===0)throw missingParameter("SecurityGroupId");
const s=t.map(t=>e.securityGroups.get(t));
if(s.some(e=>!e)){
throw new B("InvalidSecurityGroupId.NotFound",404,"The SecurityGroupId provided does not exist in our records.")}
if(s.some(e=>e?.vpcId!==n)){
throw new B("InvalidSecurityGroup.VpcMismatch",400,"The specified security group and vSwitch are not in the same VPC.")}}
function checkPrivateAddress(e,t,n){
if(!n)return;
if(!holdsAddress(cidrOf(t),n)){
throw new B("InvalidPrivateIpAddress",400,"Specified private IP address is not in the CIDR block of virtual switch.")}
if([...e.instances.values()].some(({facts:e})=>e.privateAddress.address===n)){
throw new B("InvalidPrivateIpAddress.Duplicated",400,"The specified private IP address is already in use.")}}
;
const eE=32*1024;
function decodeUserData(e,t){
const n=Buffer.from(e,"base64");
const unpadded=e=>e.replace(/[\s=]+/g,"");
if(unpadded(n.toString("base64"))!==unpadded(e)){
throw new B("InvalidUserData.Base64FormatInvalid",t,"The specified UserData is not valid.")}
if(n.length>eE){
throw new B("InvalidUserData.SizeExceeded",400,'The specified parameter "UserData" exceeds the size.')}
return n}
;
const eV=.02;
function readLaunch(e,t){
const n=readImage(e,t);
const s=readType(t,n);
const i=readNetwork(e,t);
checkStock(e,s,i.vSwitch);
checkNames(t,n);
const r=readFacts(t,n,s);
return{image:n,type:s,vSwitch:i.vSwitch,privateIpAddress:i.privateIpAddress,facts:r,traits:readTraits(e,t,n,i.securityGroupIds),systemDisk:readSystemDisk(s,n,t.SystemDisk),dataDisks:readDataDisks(e,s,n,t.DataDisk),autoReleaseAt:readAutoReleaseTime(e,t.AutoReleaseTime),tags:readTags(t.Tag),resourceGroupId:t.ResourceGroupId??""}}
function readImage(e,{ImageId:t,ImageFamily:n}){
if(t&&n){
throw new B("UnexpectedImageFamily.ImageIdSupplied",400,"The input parameter ImageFamily must be null when image id is set.")}
if(n){
const t=newestOfFamily(e,n);
if(t)return t;
throw new B("InvalidImageFamily.MissingAvailableImage",403,"There is no available image related to the specified image family.")}
if(!t)throw missingParameter("ImageId");
const s=findImage(e,t);
if(!s)throw new B("InvalidImageId.NotFound",404,"The specified ImageId does not exist.");
if(!isUsable(e,s)){
throw new B("OperationDenied.ImageNotValid",403,"The specified Image is disabled or is deleted.")}
return s}
function readType({InstanceType:e,IoOptimized:t},n){
if(!e)throw missingParameter("InstanceType");
const s=instanceType(e);
if(!s){
throw new B("InvalidInstanceType.ValueNotSupported",400,"The specified InstanceType beyond the permitted range.")}
if(t&&!["none","optimized"].includes(t)){
throw new B("InvalidIoOptimizedValue.ValueNotSupported",400,"IoOptimized value not supported.")}
if(t==="none"&&s.ioOptimized){
throw new B("DependencyViolation.IoOptimized",404,"The specified instancetype must be IoOptimized instance.")}
const i=n.system.architecture==="arm64"?"ARM":"X86";
if(i!==s.architecture){
throw new B("ImageNotSupportInstanceType",403,"The specified image does not support the specified InstanceType.")}
return s}
function checkStock(e,t,{zoneId:n}){
const s=e.cloud.stock(n,t);
if(!s)throw new B("Zone.NotOnSale",400,"The specified instance type is not on sale in the specified zone.");
if(s==="WithoutStock"||s==="ClosedWithoutStock"){
throw new B("OperationDenied.NoStock",403,"The resource is out of usage.")}
if(e.instances.size>=e.cloud.quotas.instances){
throw new B("QuotaExceed.AfterpayInstance",400,"Living afterpay instances quota exceeded.")}}
function checkNames({InstanceName:e,HostName:t,Password:n,PasswordInherit:s},i){
checkInstanceName(e);
checkHostName(t,i.system.osType);
checkPassword(n);
if(n&&s){
throw new B("InvalidPasswordParam.Mismatch",400,"The input password should be null when passwdInherit is true.")}}
function readFacts(e,t,n){
const s=e.InternetMaxBandwidthOut??0;
if(s<0||s>100){
throw new B("InvalidInternetMaxBandwidthOut.Malformed",400,"The specified parameter internetMaxBandwidthOut is not valid.")}
const i=e.InternetChargeType||"PayByTraffic";
if(!["PayByTraffic","PayByBandwidth"].includes(i)){
throw new B("InvalidInternetChargeType.ValueNotSupported",400,"The specified InternetChargeType is not valid.")}
if(e.HttpTokens==="required"&&t.imds!=="v2"){
throw new B("InvalidHttpTokens.NotSupported",400,"The specified HttpTokens not supported, you can use optional(default) or required.")}
return{loginUser:readLoginUser(e,t),internetChargeType:i,bandwidthOut:s,bandwidthIn:e.InternetMaxBandwidthIn??200,...readSpot(e,n),httpTokens:e.HttpTokens||"optional",httpEndpoint:e.HttpEndpoint||"enabled",securityEnhancement:e.SecurityEnhancementStrategy??""}}
function readLoginUser({ImageOptions:e},t){
if(t.system.osType==="windows")return"Administrator";
if(!e?.LoginAsNonRoot)return"root";
if(t.imds==="v2")return"ecs-user";
throw new B("LoginAsNonRoot.ImageNotSupport",400,"The specified image does not support login as non-root.")}
function readSpot({SpotStrategy:e="",SpotPriceLimit:t=0,SpotDuration:n=1},s){
const i=e||"NoSpot";
if(!["NoSpot","SpotWithPriceLimit","SpotAsPriceGo"].includes(i)){
throw new B("InvalidSpotStrategy",400,"The specified SpotStrategy is not valid.")}
if(i==="SpotWithPriceLimit"&&t<s.cores*eV){
throw new B("InvalidSpotPriceLimit.LowerThanPublicPrice",400,'The specified parameter "spotPriceLimit" can\'t be lower than current public price.')}
return{spotStrategy:i,spotPriceLimit:t,spotDuration:i==="NoSpot"?0:n}}
function readTraits(e,t,n,s){
return{name:t.InstanceName??"",description:t.Description??"",hostName:t.HostName??"",keyPairName:readKeyPairName(e,t.KeyPairName,n),password:t.Password||undefined,userData:readUserData(t.UserData,n),securityGroupIds:s,ramRoleName:readRamRole(e,t.RamRoleName),deletionProtection:t.DeletionProtection??false}}
function readKeyPairName(e,t,n){
if(!t||n.system.osType==="windows")return"";
if(e.keyPairs.has(t))return t;
throw new B("InvalidKeyPairName.NotFound",404,"The specified parameter KeyPairName does not exist in our records.")}
function readUserData(e,t){
if(!e)return undefined;
const n=decodeUserData(e,400);
if(!t.system.cloudInit&&t.system.osType==="linux"){
throw new B("ImageNotSupportCloudInit",400,"The specified image does not support cloud-init.")}
return n}
function readRamRole(e,t){
if(!t||e.cloud.instanceRoles.has(t))return t??"";
throw new B("InvalidRamRole.NotFound",404,`The specified RamRoleName does not exist. (${t})`)}
;
const eG=defineAction("CreateInstance",ea.CreateInstance,async({parameters:e,region:t,outcome:n,checksPassed:s})=>{
const i=readLaunch(t,e);
s();
const r=await launchInstance(t,i,"Stopped",n);
return{InstanceId:r.id}});
const e$=defineAction("CreateKeyPair",ea.CreateKeyPair,async({parameters:e,region:t})=>{
const{keyPair:n,privateKey:s}=await createKeyPair(t,{name:e.KeyPairName,resourceGroupId:e.ResourceGroupId,tags:readTags(e.Tag)});
return{KeyPairId:`ssh-${n.fingerprint.slice(0,20)}`,KeyPairName:n.id,KeyPairFingerPrint:n.fingerprint,PrivateKeyBody:s}});
const eF=defineAction("CreateSecurityGroup",ea.CreateSecurityGroup,async({parameters:e,cloud:t,region:n})=>{
if(!e.VpcId){
throw new B("InvalidVpcId.NotFound",403,"The VpcId must not empty when only support vpc vm.")}
await t.timeline.pause(t.latency.securityGroup);
const s=createSecurityGroup(n,{vpcId:e.VpcId,name:e.SecurityGroupName,description:e.Description,type:e.SecurityGroupType,resourceGroupId:e.ResourceGroupId,tags:readTags(e.Tag)});
return{SecurityGroupId:s.id}});
const eK=/^(auto|https?:\/\/)/;
const ez=defineAction("CreateSnapshot",ea.CreateSnapshot,({parameters:e,region:t,outcome:n})=>{
const s=t.disks.get(e.DiskId);
if(!s)throw new B("InvalidDiskId.NotFound",404,"The specified DiskId does not exist.");
const{SnapshotName:i=""}=e;
if(i&&(i.length<2||i.length>128||eK.test(i))){
throw new B("InvalidSnapshotName.Malformed",400,"The specified SnapshotName is wrongly formed.")}
const r=t.instances.get(s.instanceId);
if(r&&(r.releasing||!["Running","Stopped"].includes(r.status))){
throw new B("IncorrectInstanceStatus",403,"The current status of the resource does not support this operation.")}
checkSnapshottable(t,s);
const o=r?contentOf(r,s):{system:undefined,content:undefined};
const a=createSnapshot(t,{disk:s,...o,name:i,description:e.Description,resourceGroupId:e.ResourceGroupId,tags:readTags(e.Tag),outcome:n});
return{SnapshotId:a.id}},{tokenMismatch:{code:"IdempotentParameterMismatch",status:403}});
function deleteImage(e,t,n){
if(t.status==="Waiting"||t.status==="Creating"&&t.isCopied){
throw new B("OperationDenied.ImageCopying",403,"The image is being copied. Please use the CancelCopyImage API.")}
if(t.status==="Creating"){
throw new B("ImageIsCreating",403,"The specified image is being created.")}
if(t.isPublic){
throw new B("ImageIsPublic",403,"You can not delete public image, please modify it to private.")}
if(t.sharedWith.size>0){
throw new B("ImageUseShared",403,"The specified image has been shared to others.")}
if(!n&&isInUse(e,t)){
throw new B("ImageUsingByInstance",403,"The specified image has been used to create instances.")}
e.images.delete(t.id);
e.cloud.contents.drop(t.content())}
const isInUse=(e,t)=>[...e.instances.values()].some(e=>e.image.id===t.id);
const eL=defineAction("DeleteImage",ea.DeleteImage,({parameters:e,region:t,checksPassed:n})=>{
const{ImageId:s,Force:i=false}=e;
if(t.cloud.systemImages(t.id).has(s)){
throw new B("ImageIsPublic",403,"You can not delete public image, please modify it to private.")}
const r=t.images.get(s);
n();
if(r)deleteImage(t,r,i);
return{}});
function checkDeletable(e,t){
if(e.traits.deletionProtection){
throw new B("InvalidOperation.DeletionProtection",403,"The operation is not allowed because the instance is protected from deletion.")}
if(e.releasing)return;
if(e.status==="Pending"){
throw new B("IncorrectInstanceStatus.Initializing",403,"The specified instance status does not support this operation.")}
if(!t)requireStatus(e,"Stopped");
refuseWhileImaged(e.region,e.id)}
;
const ej=defineAction("DeleteInstance",ea.DeleteInstance,({parameters:e,region:t,checksPassed:n})=>{
const s=requireInstance(t,e.InstanceId);
checkDeletable(s,e.Force??false);
n();
s.release();
return{}});
const eU=defineAction("DeleteInstances",ea.DeleteInstances,({parameters:e,region:t})=>{
const n=e.InstanceId.map(e=>requireInstance(t,e));
for(const t of n)checkDeletable(t,e.Force??false);
if(e.DryRun){
throw new B("DRYRUN.SUCCESS",400,"Request validation has been passed with DryRun flag set.")}
for(const e of n){
e.release()}
return{}});
const eB=defineAction("DeleteKeyPairs",ea.DeleteKeyPairs,({parameters:e,region:t})=>{
deleteKeyPairs(t,jsonList("KeyPairNames",e.KeyPairNames)??[]);
return{}});
const eH=defineAction("DeleteSecurityGroup",ea.DeleteSecurityGroup,({parameters:e,region:t})=>{
deleteSecurityGroup(t,e.SecurityGroupId);
return{}});
const eW=defineAction("DeleteSnapshot",ea.DeleteSnapshot,({parameters:e,region:t})=>{
deleteSnapshot(t,e.SnapshotId,e.Force??false);
return{}});
const eZ=["Zone","IoOptimized","InstanceType","SystemDisk","DataDisk","Network"];
const eQ=defineAction("DescribeAvailableResource",ea.DescribeAvailableResource,({parameters:e,region:t})=>{
const{DestinationResource:n,ZoneId:s}=e;
if(!eZ.includes(n)){
throw new B("Invalid.Param",400,"The input parameter DestinationResource that is mandatory is not supplied or not valid.")}
if(s&&!t.facts.zones.includes(s)){
throw new B("InvalidZoneId.NotFound",404,"The ZoneId provided does not exist in our records.")}
const i=t.facts.zones.filter(e=>!s||e===s);
return{AvailableZones:{AvailableZone:i.flatMap(n=>zoneView(t,n,e))}}});
function zoneView(e,t,n){
const s=P.filter(e=>describe_available_resource_fits(e,n)).flatMap(n=>{
const s=e.cloud.stock(t,n);
return s?[{type:n,stock:s}]:[]});
if(s.length===0)return[];
const i=s.some(({stock:e})=>hasStock(e))?"WithStock":"WithoutStock";
return[{RegionId:e.id,ZoneId:t,...statusView(i),AvailableResources:{AvailableResource:[{Type:n.DestinationResource,SupportedResources:{SupportedResource:supported(s,t,n)}}]}}]}
function describe_available_resource_fits(e,{InstanceType:t,Cores:n,Memory:s,SystemDiskCategory:i,DataDiskCategory:r}){
const o=e.systemDisks;
return(!t||e.id===t)&&(n===undefined||e.cores===n)&&(s===undefined||e.memory===s)&&(!i||o.includes(i))&&(!r||o.includes(r))}
function supported(e,t,{DestinationResource:n,SystemDiskCategory:s}){
if(n==="Zone")return[{Value:t,...statusView("WithStock")}];
if(n==="Network")return[{Value:"vpc",...statusView("WithStock")}];
if(n==="IoOptimized")return[{Value:"optimized",...statusView("WithStock")}];
if(n==="InstanceType")return e.map(({type:e,stock:t})=>({Value:e.id,...statusView(t)}));
const i=n==="SystemDisk"?D:R;
const r=new Set(e.flatMap(({type:e})=>e.systemDisks));
return[...r].filter(e=>n==="DataDisk"||!s||e===s).map(e=>{
const[t,n]=i[e];
return{Value:e,Min:t,Max:n,Unit:"GiB",...statusView("WithStock")}})}
const hasStock=e=>e==="WithStock"||e==="ClosedWithStock";
const statusView=e=>({Status:hasStock(e)?"Available":"SoldOut",StatusCategory:e});
function apiTime(e){
return`${e.toISOString().slice(0,19)}Z`}
function apiMinute(e){
return`${e.toISOString().slice(0,16)}Z`}
;
function pageOf(e,{PageNumber:t=1,PageSize:n=10},s=50){
if(t<1)throw invalidParameter("PageNumber");
if(n<1||n>s)throw invalidParameter("PageSize",`It must be 1 to ${s}.`);
const i=(t-1)*n;
return{items:e.slice(i,i+n),fields:{TotalCount:e.length,PageNumber:t,PageSize:n}}}
function tokenPageOf(e,t,n=100){
const{MaxResults:s,NextToken:i}=t;
if(s===undefined&&!i)return pageOf(e,t,n);
const r=s??10;
if(r<1||r>n)throw invalidParameter("MaxResults",`It must be 1 to ${n}.`);
const o=i?offsetOf(i):0;
const a=o+r<e.length?tokenFor(o+r):"";
return{items:e.slice(o,o+r),fields:{TotalCount:e.length,PageSize:r,PageNumber:1,NextToken:a}}}
const tokenFor=e=>Buffer.from(`from:${e}`).toString("base64url");
function offsetOf(e){
const t=/^from:(\d+)$/.exec(Buffer.from(e,"base64url").toString())?.[1];
if(t===undefined)throw invalidParameter("NextToken");
return Number(t)}
;
function requireTargets(e,t,n){
if(!t||t.length===0)throw new B("MissingParam.InstanceId",400,"The parameter instanceId is missing or empty.");
if(t.length>n)throw new B("InstanceIds.ExceedLimit",403,"The number of instance IDs exceeds the upper limit.");
return t.map(t=>{
const n=e.instances.get(t);
if(!n||n.releasing)throw new B("InvalidInstance.NotFound",404,"The specified instance does not exist.");
return n})}
function requireMatch(e,t){
const n=e==="RunShellScript"?"linux":"windows";
if(t.every(({image:e})=>e.system.osType===n))return;
throw new B("InvalidInstance.NotMatch",403,"The specified instance type does not match the command.")}
function fromBase64(e,t){
const n=e.replace(/\s+/g,"");
if(n.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(n))return Buffer.from(n,"base64");
throw new B(t,400,"The content can not be base64 decoded.")}
function base64Length(e){
return Math.ceil(e.length/3)*4}
const eJ=10;
const eY=86400;
function readTimeout(e=60){
if(e>eY){
throw new B("InvalidTimeout.ExceedLimit",403,"The specified parameter Timeout exceeds the upper limit.")}
return Math.max(e,eJ)}
function atMost(e,t,n){
if((n??"").length<=e)return n??"";
throw new B(t,403,"The length of the specified parameter exceeds the upper limit.")}
;
const eX=50;
const e0=defineAction("DescribeCloudAssistantStatus",ea.DescribeCloudAssistantStatus,({parameters:e,region:t})=>{
const{InstanceId:n,OSType:s}=e;
const i=n?requireTargets(t,n,eX):[...t.instances.values()];
const r=i.filter(e=>!s||osType(e)===s);
const{items:o,fields:a}=tokenPageOf(r,n?{MaxResults:eX}:e,eX);
return{...a,InstanceCloudAssistantStatusSet:{InstanceCloudAssistantStatus:o.map(describe_cloud_assistant_status_statusView)}}});
function describe_cloud_assistant_status_statusView(e){
const{isAlive:t,version:n,lastHeartbeat:s,lastInvoked:i,invocations:r,activeTasks:o}=e.assistant;
return{InstanceId:e.id,CloudAssistantStatus:String(t),CloudAssistantVersion:n,OSType:osType(e),SupportSessionManager:t,LastHeartbeatTime:s?apiTime(s):"",LastInvokedTime:i?apiTime(i):"",InvocationCount:r,ActiveTaskCount:o}}
function osType({image:e}){
return e.system.osType==="windows"?"Windows":"Linux"}
;
const e4=defineAction("DescribeDisks",ea.DescribeDisks,({parameters:e,region:t})=>{
const n=jsonList("DiskIds",e.DiskIds);
const{InstanceId:s,DiskName:i,DiskType:r="all",Category:o="all",Status:a="All",ZoneId:c,SnapshotId:d,Tag:u}=e;
const p=[...t.disks.values()].filter(e=>(!n||n.includes(e.id))&&(!s||e.instanceId===s)&&(!i||e.name===i)&&(r==="all"||e.type===r)&&(o==="all"||e.category===o)&&(a.toLowerCase()==="all"||e.status===a)&&(!c||e.zoneId===c)&&(!d||e.sourceSnapshotId===d)&&bearsTags(e.tags,u));
const{items:l,fields:y}=tokenPageOf(p,e,500);
return{...y,Disks:{Disk:l.map(e=>diskView(t,e))}}});
function diskView(e,t){
const n={InstanceId:t.instanceId,Device:t.device,AttachedTime:apiTime(t.createdAt)};
return{DiskId:t.id,DiskName:t.name,Description:t.description,Type:t.type,Category:t.category,PerformanceLevel:t.performanceLevel,Size:t.size,Status:t.status,Device:t.device,InstanceId:t.instanceId,Attachments:{Attachment:t.instanceId?[n]:[]},DeleteWithInstance:t.deleteWithInstance,DeleteAutoSnapshot:true,EnableAutoSnapshot:false,Portable:t.type==="data",Encrypted:t.encrypted,KMSKeyId:t.kmsKeyId,ImageId:t.imageId,SourceSnapshotId:t.sourceSnapshotId,DiskChargeType:"PostPaid",RegionId:e.id,ZoneId:t.zoneId,ResourceGroupId:t.resourceGroupId,CreationTime:apiTime(t.createdAt),AttachedTime:apiTime(t.createdAt),Tags:ecsTags(t.tags)}}
;
function imageView(e,t){
const n=t.ownerId===e.accountId;
return{ImageId:t.id,ImageName:t.name,Description:t.description,ImageFamily:t.family,ImageVersion:t.version,ImageOwnerAlias:ownerAlias(t,e.accountId),...t.ownerId&&{ImageOwnerId:Number(t.ownerId)},Status:t.status,...e.cloud.behaviour.tellsUsable&&{Usable:isUsable(e,t)},Progress:`${imageProgress(e,t)}%`,Size:t.size,Architecture:t.system.architecture,BootMode:t.bootMode,OSName:t.system.osName,OSNameEn:t.system.osName,OSType:t.system.osType,Platform:t.system.platform,Features:{ImdsSupport:t.imds,NvmeSupport:t.nvme},IsCopied:t.isCopied,IsPublic:t.isPublic,IsSelfShared:n&&t.sharedWith.size>0?"True":"",IsSubscribed:false,IsSupportCloudinit:t.system.cloudInit,IsSupportIoOptimized:true,LoginAsNonRootSupported:t.system.osType==="linux"&&t.imds==="v2",ProductCode:t.system.productCode??"",Usage:[...e.instances.values()].some(e=>e.image.id===t.id)?"instance":"none",ResourceGroupId:t.resourceGroupId,CreationTime:apiTime(t.createdAt),DiskDeviceMappings:{DiskDeviceMapping:t.disks.map(t=>deviceView(e,t))},Tags:n?ecsTags(t.tags):{Tag:[]}}}
function deviceView(e,{device:t,type:n,size:s,snapshotId:i,encrypted:r}){
const o=e.snapshots.get(i);
return{Device:t,Type:n,Size:String(s),SnapshotId:i,Encrypted:r,Format:"",ImportOSSBucket:"",ImportOSSObject:"",Progress:o?`${snapshotProgress(e,o)}%`:"",RemainTime:0}}
;
const e1=defineAction("DescribeImageFromFamily",ea.DescribeImageFromFamily,({parameters:{ImageFamily:e},region:t})=>{
if(!e)throw missingParameter("ImageFamily");
const n=newestOfFamily(t,e);
if(!n)return{};
const{Usable:s,BootMode:i,Features:r,OSNameEn:o,IsPublic:a,ImageOwnerId:c,ResourceGroupId:d,LoginAsNonRootSupported:u,...p}=imageView(t,n);
return{Image:p}});
const e2=defineAction("DescribeImageSharePermission",ea.DescribeImageSharePermission,({parameters:e,region:t})=>{
const n=requireOwnImage(t,e.ImageId);
const{items:s,fields:i}=pageOf([...n.sharedWith],e,100);
return{RegionId:t.id,ImageId:n.id,...i,Accounts:{Account:s.map(e=>({AliyunId:e}))},ShareGroups:{ShareGroup:[]}}});
const e6=defineAction("DescribeImages",ea.DescribeImages,({parameters:e,region:t})=>{
const n=filterOf(t,e);
const s=visibleImages(t).filter(n).sort((e,t)=>t.createdAt.getTime()-e.createdAt.getTime());
const{items:i,fields:r}=pageOf(s,e,100);
return{RegionId:t.id,...r,Images:{Image:i.map(e=>imageView(t,e))}}});
function filterOf(e,t){
const{ImageName:n,ImageFamily:s,Architecture:i,OSType:r,ImageOwnerId:o,IsPublic:a,Tag:c}=t;
const d=commaList(t.ImageId);
const u=commaList(t.Status)??["Available"];
return p=>(!d||d.includes(p.id))&&(u.includes("ALL")||u.includes(p.status))&&(!n||fits(n,p.name))&&(!s||p.family===s)&&(!i||p.system.architecture===i)&&(!r||p.system.osType===r)&&(o===undefined||p.ownerId===String(o))&&(a===undefined||p.isPublic===a)&&isOwnedAs(p,t.ImageOwnerAlias,e.accountId)&&hasSnapshot(p,t.SnapshotId)&&bearsTags(p.tags,c)}
function isOwnedAs(e,t,n){
const s=ownerAlias(e,n);
return t?s===t:s!=="marketplace"}
function hasSnapshot(e,t){
return!t||e.disks.some(e=>e.snapshotId===t)}
;
function commonInstanceView(e){
const{facts:t,traits:n,type:s,eip:i}=e;
return{InstanceId:e.id,InstanceName:n.name,Description:n.description,HostName:n.hostName,ImageId:e.image.id,RegionId:e.region.id,ZoneId:t.zoneId,ClusterId:"",SerialNumber:e.id.slice(2),InstanceType:s.id,Cpu:s.cores,Memory:s.memory*1024,Status:e.status,StoppedMode:e.stoppedMode,InstanceChargeType:"PostPaid",InstanceNetworkType:"vpc",InternetChargeType:t.internetChargeType,InternetMaxBandwidthIn:t.bandwidthIn,InternetMaxBandwidthOut:t.bandwidthOut,CreationTime:apiMinute(e.createdAt),ExpiredTime:"2099-12-31T15:59Z",VlanId:"",InnerIpAddress:{IpAddress:[]},PublicIpAddress:{IpAddress:e.publicAddress?[e.publicAddress.address]:[]},EipAddress:{AllocationId:i?.id??"",IpAddress:i?.address.address??"",InternetChargeType:i?.internetChargeType??"",...i&&{Bandwidth:i.bandwidth}},SecurityGroupIds:{SecurityGroupId:e.securityGroupIds},VpcAttributes:{VpcId:t.vpcId,VSwitchId:t.vSwitchId,PrivateIpAddress:{IpAddress:[t.privateAddress.address]},NatIpAddress:""},DedicatedHostAttribute:{DedicatedHostId:"",DedicatedHostName:""},OperationLocks:{LockReason:e.locks.map(e=>({LockReason:e}))}}}
function instanceView(e){
const{facts:t,traits:n,type:s,image:i}=e;
return{...commonInstanceView(e),InstanceTypeFamily:s.family,OSName:i.system.osName,OSNameEn:i.system.osName,OSType:i.system.osType,IoOptimized:s.ioOptimized,DeviceAvailable:true,Recyclable:false,GPUAmount:0,GPUSpec:"",KeyPairName:n.keyPairName,StartTime:e.startedAt?apiMinute(e.startedAt):"",AutoReleaseTime:e.autoReleaseAt?apiMinute(e.autoReleaseAt):"",DeletionProtection:n.deletionProtection,SaleCycle:"",SpotStrategy:t.spotStrategy,SpotPriceLimit:t.spotPriceLimit,SpotDuration:t.spotDuration,LocalStorageAmount:s.localDisks?.amount??0,LocalStorageCapacity:s.localDisks?.size??0,ResourceGroupId:e.resourceGroupId,MetadataOptions:{HttpEndpoint:t.httpEndpoint,HttpTokens:t.httpTokens},NetworkInterfaces:{NetworkInterface:[{NetworkInterfaceId:t.networkInterfaceId,PrimaryIpAddress:t.privateAddress.address,MacAddress:"00:16:3e:00:00:01",Type:"Primary",PrivateIpSets:{PrivateIpSet:[{PrivateIpAddress:t.privateAddress.address,Primary:true}]}}]},RdmaIpAddress:{IpAddress:[]},Tags:ecsTags(e.tags)}}
;
const e3=defineAction("DescribeInstanceAttribute",ea.DescribeInstanceAttribute,({parameters:e,region:t})=>{
const n=requireInstance(t,e.InstanceId);
return{...commonInstanceView(n),IoOptimized:n.type.ioOptimized?"optimized":"none"}});
const e5=defineAction("DescribeInstanceHistoryEvents",ea.DescribeInstanceHistoryEvents,({parameters:e,region:t})=>{
const{InstanceId:n,ResourceId:s,EventType:i,InstanceEventType:r}=e;
const o=t.history.filter(e=>(!n||e.instanceId===n)&&(!s||s.includes(e.instanceId))&&(!i||e.type===i)&&(!r||r.includes(e.type)));
const{items:a,fields:c}=pageOf(o,e,100);
return{...c,InstanceSystemEventSet:{InstanceSystemEventType:a.map(eventView)}}});
function eventView({id:e,instanceId:t,type:n,reason:s,at:i}){
return{EventId:e,InstanceId:t,ResourceType:"instance",EventType:{Name:n},EventCycleStatus:{Name:"Executed"},EventPublishTime:apiTime(i),EventFinishTime:apiTime(i),NotBefore:apiTime(i),Reason:s}}
;
const e8=defineAction("DescribeInstanceStatus",ea.DescribeInstanceStatus,({parameters:e,region:t})=>{
const{InstanceId:n,ZoneId:s}=e;
const i=[...t.instances.values()].filter(e=>(!n||n.includes(e.id))&&(!s||e.facts.zoneId===s));
const{items:r,fields:o}=pageOf(i,e);
const a=r.map(({id:e,status:t})=>({InstanceId:e,Status:t}));
return{...o,InstanceStatuses:{InstanceStatus:a}}});
const e7=defineAction("DescribeInstanceTypes",ea.DescribeInstanceTypes,({parameters:e})=>{
const{InstanceTypes:t,InstanceTypeFamily:n,CpuArchitecture:s}=e;
const i=P.filter(e=>(!t||t.includes(e.id))&&(!n||e.family===n)&&(!s||e.architecture===s));
const r={MaxResults:e.MaxResults??100,NextToken:e.NextToken};
const{items:o,fields:a}=tokenPageOf(i,r);
return{NextToken:a["NextToken"],InstanceTypes:{InstanceType:o.map(typeView)}}});
function typeView({id:e,family:t,cores:n,memory:s,architecture:i,localDisks:r}){
return{InstanceTypeId:e,InstanceTypeFamily:t,CpuCoreCount:n,MemorySize:s,CpuArchitecture:i,GPUAmount:0,GPUSpec:"",EniQuantity:2,SupportedBootModes:{SupportedBootMode:i==="ARM"?["UEFI"]:["BIOS","UEFI"]},...r&&{LocalStorageAmount:r.amount,LocalStorageCapacity:r.size,LocalStorageCategory:r.category}}}
;
const e9=defineAction("DescribeInstances",ea.DescribeInstances,({parameters:e,region:t})=>{
const n=[...t.instances.values()].filter(describe_instances_filterOf(e));
const{items:s,fields:i}=tokenPageOf(n,e);
return{...i,Instances:{Instance:s.map(instanceView)}}});
function describe_instances_filterOf(e){
const t=jsonList("InstanceIds",e.InstanceIds);
const n=jsonList("PrivateIpAddresses",e.PrivateIpAddresses);
const s=jsonList("PublicIpAddresses",e.PublicIpAddresses);
const i=jsonList("EipAddresses",e.EipAddresses);
const{ImageId:r,InstanceName:o,InstanceType:a,KeyPairName:c,SecurityGroupId:d,Status:u,VSwitchId:p,VpcId:l,ZoneId:y,Tag:m}=e;
return e=>(!t||t.includes(e.id))&&(!n||n.includes(e.facts.privateAddress.address))&&(!s||s.includes(e.publicAddress?.address??""))&&(!i||i.includes(e.eip?.address.address??""))&&(!r||e.image.id===r)&&(!o||fits(o,e.traits.name))&&(!a||e.type.id===a)&&(!c||e.keyPairName===c)&&(!d||e.securityGroupIds.includes(d))&&(!u||e.status===u)&&(!p||e.vSwitchId===p)&&(!l||e.vpcId===l)&&(!y||e.facts.zoneId===y)&&bearsTags(e.tags,m)}
;
function executionView(e,t){
const{instance:n,status:s,exitCode:i,error:r,dropped:o,startedAt:a,finishedAt:c,stoppedAt:d}=e;
return{InstanceId:n.id,InvocationStatus:s,...i!==undefined&&{ExitCode:i},ErrorCode:r?.code??"",ErrorInfo:r?.info??"",Output:encoded(e.output,t),Dropped:o,Repeats:a?1:0,StartTime:a?apiTime(a):"",StopTime:d?apiTime(d):"",finished:c?apiTime(c):""}}
function encoded(e,t){
return e.toString(t?.toLowerCase()==="plaintext"?"utf8":"base64")}
function oldStatus(e){
return te[e]}
const te={Pending:"Running",Running:"Running",Stopping:"Stopping",Success:"Finished",Failed:"Finished",Timeout:"Failed",Error:"Failed",Aborted:"Failed",Cancelled:"Stopped",Terminated:"Stopped"};
const tt=50;
const tn=defineAction("DescribeInvocationResults",ea.DescribeInvocationResults,({parameters:e,region:t})=>{
const{InvokeId:n,InstanceId:s,CommandId:i,InvokeRecordStatus:r,ContentEncoding:o,Tag:a}=e;
const c=[...t.invocations.values()].filter(e=>(!n||e.id===n)&&(!i||e.command.id===i)&&bearsTags(e.tags,a)).flatMap(e=>e.executions.map(t=>({invocation:e,execution:t}))).filter(({execution:e})=>(!s||e.instance.id===s)&&(!r||oldStatus(e.status)===r)).reverse();
const{items:d,fields:u}=tokenPageOf(c,e,tt);
const p=d.map(({invocation:e,execution:t})=>resultView(e,t,o));
return{Invocation:{...u,InvocationResults:{InvocationResult:p}}}});
function resultView(e,t,n){
const{finished:s,...i}=executionView(t,n);
return{...i,InvokeId:e.id,CommandId:e.command.id,Username:e.username,TerminationMode:e.terminationMode,InvokeRecordStatus:oldStatus(t.status),FinishedTime:s,Tags:ecsTags(e.tags)}}
;
const ts=60;
async function deliver(e,t){
const{timeline:n,latency:s}=e.region;
if(e.status!=="Running")return{failure:taskError("InstanceNotRunning")};
const i=n.pause(ts);
await Promise.race([e.assistant.whenThere(),i]);
await n.pause(s.agentTask);
const r=e.assistant.agent;
if(r!==undefined&&t())return{agent:r};
if(e.releasing)return{failure:taskError("InstanceReleased")};
return{failure:taskError(e.status==="Running"?"ClientNotRunning":"InstanceNotRunning")}}
function taskError(e){
return{code:e,info:ti[e]??"the execution got an exception"}}
const ti={AccountNotExists:"the specified account does not exists",ClientNotRunning:"the aliyun service is not running on the instance",DirectoryNotExists:"the specified directory does not exists",ExecutionInterrupted:"the command execution has been interrupted",ExecutionTimeout:"the command execution has been timeout",ExitCodeNonzero:"the command execution exit code is not zero",FileAlreadyExists:"File already exists",FileContentInvalid:"the content of file is invalid",FileCreateFail:"the file creation is failed due to unknown error",FilePathInvalid:"File path is invalid",InstanceNotRunning:"the instance is not running when create task",InstanceReleased:"the specified instance has been released",UserGroupNotExists:"Group not exists"};
const tr=24*1024;
let to=class Execution{
instance;
task;
timeout;
status="Pending";
exitCode;
error;
dropped=0;
createdAt;
startedAt;
finishedAt;
stoppedAt;
#ew=[];
#ex=0;
#eS=0;
#ev;
constructor(e,t,n){
this.instance=e;
this.task=t;
this.timeout=n;
this.createdAt=e.region.timeline.now()}
get output(){
return Buffer.concat(this.#ew).subarray(0,this.#eS)}
get isOver(){
return this.finishedAt!==undefined}
async carryOut(){
const{assistant:e}=this.instance;
const t=await deliver(this.instance,()=>this.status==="Pending");
if(this.status!=="Pending")return;
if("failure"in t)return this.#eT("Aborted",t.failure);
e.invocations+=1;
e.lastInvoked=this.#D();
e.activeTasks+=1;
try{
const e=await t.agent.run(this.task);
if("errorCode"in e)return this.#eT("Failed",taskError(e.errorCode));
await this.#eb(e)}catch{
this.#eT("Error",taskError("ExecutionInterrupted"))}finally{
e.activeTasks-=1}}
stop(){
if(this.isOver)return;
this.stoppedAt=this.#D();
if(this.status==="Pending")return this.#eT("Cancelled");
if(this.instance.region.cloud.behaviour.stopInvocation==="spare")return;
this.status="Stopping";
this.#ev?.kill()}
async #eb(e){
const{timeline:t,latency:n,cloud:s}=this.instance.region;
this.#ev=e;
if(this.status==="Pending")this.status="Running";
this.startedAt=this.#D();
let i=false;
const r=this.#ek(e);
if(s.behaviour.runningOutput==="reported"){
const report=()=>{
if(i)return;
this.#eS=Math.min(this.#ex,tr);
t.after(n.agentReport,report)};
t.after(n.agentReport,report)}
let o;
const a=new Promise(e=>{
o=setTimeout(()=>e("timeout"),this.timeout*1e3);
o.unref()});
const c=await Promise.race([Promise.all([e.ended,r]).then(([e])=>e),a]);
clearTimeout(o);
i=true;
if(c==="timeout")e.kill();
this.dropped=Math.max(0,this.#ex-tr);
this.#eS=Math.min(this.#ex,tr);
this.#eA(c)}
#eA(e){
if(e==="timeout")return this.#eT("Timeout",taskError("ExecutionTimeout"));
if(e==="interrupted")return this.#eT("Error",taskError("ExecutionInterrupted"));
this.exitCode=e.exitCode;
if(this.status==="Stopping")return this.#eT("Terminated");
if(e.exitCode===0)return this.#eT("Success");
this.#eT("Failed",taskError("ExitCodeNonzero"))}
async #ek({output:e}){
for await(const t of e){
if(this.#ex<tr)this.#ew.push(t);
this.#ex+=t.length}}
#eT(e,t){
this.status=e;
this.error=t;
this.finishedAt=this.#D()}
#D(){
return this.instance.region.timeline.now()}};
function invoke(e,{instances:t,...n}){
const s=newId("t");
const{command:i}=n;
const r=i.enableParameter?fillIn(i.content,n.parameters,{region:e,id:s,command:i}):i.content;
const o={id:s,type:i.type,content:r,workingDir:n.workingDir,username:n.username};
const a=t.map(e=>new to(e,o,n.timeout));
const c={...n,id:s,executions:a,createdAt:e.timeline.now()};
e.invocations.set(s,c);
for(const t of a){
t.carryOut().catch(t=>e.cloud.problems.push(String(t)))}
return c}
function statusOf({executions:e}){
const t=new Set(e.map(({status:e})=>e));
for(const e of["Pending","Running","Stopping"])if(t.has(e))return e;
const n=e.filter(({status:e})=>e==="Cancelled"||e==="Terminated");
const s=e.filter(({status:e})=>e==="Success");
if(n.length===e.length)return"Stopped";
if(s.length+n.length===e.length)return"Success";
return s.length===0?"Failed":"PartialFailed"}
function fillIn(e,t,{region:n,id:s,command:i}){
const r=new Map(Object.entries(t).map(([e,t])=>[e.toLowerCase(),t]));
r.set("acs::regionid",n.id);
r.set("acs::accountid",n.accountId);
r.set("acs::invokeid",s);
r.set("acs::commandid",i.id);
return e.replace(ta,(e,t)=>r.get(t.toLowerCase())??"")}
const ta=/\{\{\s*((?:ACS::)?[\w-]+)\s*\}\}/g;
const tc=50;
const td=defineAction("DescribeInvocations",ea.DescribeInvocations,({parameters:e,region:t})=>{
const{InvokeId:n,InstanceId:s,CommandId:i,CommandName:r,CommandType:o,InvokeStatus:a,Timed:c,Tag:d}=e;
const u=[...t.invocations.values()].filter(e=>(!n||e.id===n)&&(!s||e.executions.some(({instance:e})=>e.id===s))&&(!i||e.command.id===i)&&(!r||s!==undefined||e.command.name===r)&&(!o||e.command.type===o)&&(!a||statusOf(e)===a)&&c!==true&&bearsTags(e.tags,d)).reverse();
const{items:p,fields:l}=tokenPageOf(u,e,tc);
return{...l,Invocations:{Invocation:p.map(t=>invocationView(t,e))}}});
function invocationView(e,t){
const{command:n,executions:s}=e;
return{InvokeId:e.id,CommandId:n.id,CommandName:n.name,CommandDescription:n.description,CommandType:n.type,CommandContent:encoded(Buffer.from(n.content),t.ContentEncoding),CreationTime:apiTime(e.createdAt),InvocationStatus:statusOf(e),InvokeStatus:oldStatusOf(s),Parameters:JSON.stringify(e.parameters),RepeatMode:"Once",Frequency:"",Timed:false,TerminationMode:e.terminationMode,Timeout:e.timeout,Username:e.username,WorkingDir:e.workingDir,InvokeInstances:{InvokeInstance:s.map(e=>describe_invocations_instanceView(e,t))},Tags:ecsTags(e.tags)}}
function describe_invocations_instanceView(e,{ContentEncoding:t,IncludeOutput:n}){
const{finished:s,Output:i,...r}=executionView(e,t);
return{...r,Output:n===true?i:"",InstanceInvokeStatus:oldStatus(e.status),CreationTime:apiTime(e.createdAt),UpdateTime:apiTime(e.finishedAt??e.startedAt??e.createdAt),FinishTime:s,Timed:false}}
function oldStatusOf(e){
const t=new Set(e.map(({status:e})=>oldStatus(e)));
for(const e of["Running","Stopping"])if(t.has(e))return e;
const[n="Finished"]=t;
return t.size===1?n:"PartialFailed"}
;
const tu=defineAction("DescribeKeyPairs",ea.DescribeKeyPairs,({parameters:e,region:t})=>{
const{KeyPairName:n,KeyPairFingerPrint:s,IncludePublicKey:i,Tag:r}=e;
const o=[...t.keyPairs.values()].filter(e=>(!n||fits(n,e.id))&&(!s||e.fingerprint===s)&&bearsTags(e.tags,r));
const{items:a,fields:c}=pageOf(o,e,100);
const d=a.map(e=>({KeyPairName:e.id,KeyPairFingerPrint:e.fingerprint,CreationTime:apiTime(e.createdAt),ResourceGroupId:e.resourceGroupId,...i&&{PublicKey:e.publicKey},Tags:ecsTags(e.tags)}));
return{...c,KeyPairs:{KeyPair:d}}});
const tp=defineAction("DescribeNetworkInterfaces",ea.DescribeNetworkInterfaces,({parameters:e,region:t})=>{
const{InstanceId:n,NetworkInterfaceId:s,SecurityGroupId:i,VSwitchId:r,VpcId:o,Tag:a}=e;
const c=[...t.networkInterfaces.values()].flatMap(({id:e,instanceId:c,tags:d,createdAt:u})=>{
const p=t.instances.get(c);
const l=p&&(!n||c===n)&&(!s||s.includes(e))&&(!i||p.securityGroupIds.includes(i))&&(!r||p.vSwitchId===r)&&(!o||p.vpcId===o)&&bearsTags(d,a);
return l?[{...interfaceView(p),CreationTime:apiTime(u),Tags:ecsTags(d)}]:[]});
const{items:d,fields:u}=pageOf(c,e,100);
return{...u,NetworkInterfaceSets:{NetworkInterfaceSet:d}}});
function interfaceView({id:e,facts:t,publicAddress:n,eip:s,region:i,securityGroupIds:r}){
const o=t.privateAddress.address;
const a={AllocationId:s?.id??"",PublicIpAddress:s?.address.address??n?.address??""};
return{NetworkInterfaceId:t.networkInterfaceId,InstanceId:e,Type:"Primary",Status:"InUse",MacAddress:"00:16:3e:00:00:01",PrivateIpAddress:o,PrivateIpSets:{PrivateIpSet:[{PrivateIpAddress:o,Primary:true,AssociatedPublicIp:a}]},AssociatedPublicIp:a,SecurityGroupIds:{SecurityGroupId:r},VpcId:t.vpcId,VSwitchId:t.vSwitchId,ZoneId:t.zoneId,OwnerId:i.accountId,DeleteOnRelease:true}}
;
const tl=defineAction("DescribeRegions",ea.DescribeRegions,()=>({Regions:{Region:x.map(({id:e,name:t})=>({RegionId:e,LocalName:t,RegionEndpoint:e==="cn-hangzhou"?"ecs-cn-hangzhou.aliyuncs.com":`ecs.${e}.aliyuncs.com`,Status:"available"}))}}));
const ty=defineAction("DescribeSecurityGroupAttribute",ea.DescribeSecurityGroupAttribute,({parameters:e,region:t})=>{
const n=requireSecurityGroup(t,e.SecurityGroupId);
const s=e.Direction??"all";
const i=n.rules.filter(({direction:e})=>s==="all"||s===e);
const{MaxResults:r=1e3,NextToken:o}=e;
const{items:a,fields:c}=tokenPageOf(i,{MaxResults:r,NextToken:o},1e3);
return{RegionId:t.id,SecurityGroupId:n.id,SecurityGroupName:n.name,Description:n.description,VpcId:n.vpcId,InnerAccessPolicy:n.type==="enterprise"?"Drop":"Accept",NextToken:c["NextToken"],Permissions:{Permission:a.map(ruleView)}}});
function ruleView(e){
const t=e.direction==="ingress";
return{SecurityGroupRuleId:e.id,Direction:e.direction,IpProtocol:e.protocol,PortRange:e.portRange,Policy:e.policy,Priority:String(e.priority),Description:e.description,NicType:"intranet",CreateTime:apiTime(e.createdAt),SourceCidrIp:t?e.cidr:"",SourceGroupId:t?e.groupId:"",DestCidrIp:t?"":e.cidr,DestGroupId:t?"":e.groupId}}
;
const tm=defineAction("DescribeSecurityGroups",ea.DescribeSecurityGroups,({parameters:e,region:t})=>{
const{SecurityGroupId:n,SecurityGroupName:s,SecurityGroupType:i,VpcId:r,FuzzyQuery:o,Tag:a}=e;
const c=jsonList("SecurityGroupIds",e.SecurityGroupIds);
const d=[...t.securityGroups.values()].filter(e=>(!c||c.includes(e.id))&&(!n||e.id===n)&&(!r||e.vpcId===r)&&(!i||e.type===i)&&(!s||isNamed(e,s,o??false))&&bearsTags(e.tags,a));
const{items:u,fields:p}=tokenPageOf(d,e);
const l=u.map(e=>groupView(t,e));
return{RegionId:t.id,...p,SecurityGroups:{SecurityGroup:l}}});
const isNamed=({name:e},t,n)=>n?e.includes(t):e===t;
function groupView(e,t){
const n=[...e.instances.values()].filter(({securityGroupIds:e})=>e.includes(t.id));
return{SecurityGroupId:t.id,SecurityGroupName:t.name,Description:t.description,SecurityGroupType:t.type,VpcId:t.vpcId,CreationTime:apiTime(t.createdAt),ResourceGroupId:t.resourceGroupId,RuleCount:t.rules.length,EcsCount:n.length,ServiceManaged:false,Tags:ecsTags(t.tags)}}
;
let tf=class FileArrival{
instance;
status="Pending";
error;
createdAt;
startedAt;
finishedAt;
constructor(e){
this.instance=e;
this.createdAt=e.region.timeline.now()}
async carryOut(e){
const{assistant:t}=this.instance;
const n=await deliver(this.instance,()=>true);
if("failure"in n)return this.#eT("Aborted",n.failure);
t.invocations+=1;
this.status="Running";
this.startedAt=this.#D();
try{
const t=await n.agent.writeFile(e);
if(t===undefined)return this.#eT("Success");
this.#eT(t.errorCode==="FileCreateFail"?"Failed":"Invalid",taskError(t.errorCode))}catch{
this.#eT("Failed",taskError("FileCreateFail"))}}
#eT(e,t){
this.status=e;
this.error=t;
this.finishedAt=this.#D()}
#D(){
return this.instance.region.timeline.now()}};
function sendFile(e,{instances:t,...n}){
const s=newId("f");
const i=t.map(e=>new tf(e));
const r={...n,id:s,arrivals:i,createdAt:e.timeline.now()};
e.fileSendings.set(s,r);
for(const t of i){
t.carryOut(n.file).catch(t=>e.cloud.problems.push(String(t)))}
return r}
function sendingStatus({arrivals:e}){
const t=e.map(({status:e})=>e);
if(t.includes("Pending"))return"Pending";
if(t.includes("Running"))return"Running";
const n=t.filter(e=>e==="Success").length;
if(n===t.length)return"Success";
return n===0?"Failed":"PartialFailed"}
;
const th=50;
const tg=defineAction("DescribeSendFileResults",ea.DescribeSendFileResults,({parameters:e,region:t})=>{
const{InvokeId:n,InstanceId:s,Name:i,InvocationStatus:r,Tag:o}=e;
const a=[...t.fileSendings.values()].filter(e=>(!n||e.id===n)&&(!s||e.arrivals.some(({instance:e})=>e.id===s))&&(!i||e.file.name===i)&&(!r||sendingStatus(e)===r)&&bearsTags(e.tags,o)).reverse();
const{items:c,fields:d}=tokenPageOf(a,e,th);
return{...d,Invocations:{Invocation:c.map(sendingView)}}});
function sendingView(e){
const{file:t,arrivals:n}=e;
return{InvokeId:e.id,Name:t.name,TargetDir:t.folder,Description:e.description,Content:e.content,ContentType:e.contentType,FileMode:e.fileMode,FileOwner:t.owner||"root",FileGroup:t.group||"root",Overwrite:String(t.overwrite),InvocationStatus:sendingStatus(e),CreationTime:apiTime(e.createdAt),VmCount:n.length,InvokeInstances:{InvokeInstance:n.map(arrivalView)},Tags:ecsTags(e.tags)}}
function arrivalView({instance:e,status:t,error:n,createdAt:s,startedAt:i,finishedAt:r}){
return{InstanceId:e.id,InvocationStatus:t,ErrorCode:n?.code??"",ErrorInfo:n?.info??"",CreationTime:apiTime(s),StartTime:i?apiTime(i):"",FinishTime:r?apiTime(r):"",UpdateTime:apiTime(r??i??s)}}
;
const tI=defineAction("DescribeSnapshots",ea.DescribeSnapshots,({parameters:e,region:t})=>{
const n=jsonList("SnapshotIds",e.SnapshotIds);
const{DiskId:s,InstanceId:i,SnapshotName:r,Status:o,SourceDiskType:a,Usage:c,Tag:d}=e;
const u=[...t.snapshots.values()].filter(e=>(!n||n.includes(e.id))&&(!s||e.sourceDiskId===s)&&(!i||e.instanceId===i)&&(!r||e.name===r)&&(!o||o==="all"||e.status===o)&&(!a||e.sourceDiskType===a.toLowerCase())&&(!c||usageOf(t,e)===c)&&bearsTags(e.tags,d));
const{items:p,fields:l}=tokenPageOf(u,e);
return{...l,Snapshots:{Snapshot:p.map(e=>snapshotView(t,e))}}});
function snapshotView(e,t){
const n=t.status==="progressing";
return{SnapshotId:t.id,SnapshotName:t.name,Description:t.description,Status:t.status,Progress:`${snapshotProgress(e,t)}%`,Available:t.status==="accomplished"||n&&isInstant(t.sourceCategory),RemainTime:snapshotRemainTime(e,t),SourceDiskId:t.sourceDiskId,SourceDiskType:t.sourceDiskType,SourceDiskSize:String(t.size),Category:"standard",SnapshotType:"user",Usage:usageOf(e,t),Encrypted:t.encrypted,KMSKeyId:t.kmsKeyId,InstantAccess:false,ProductCode:t.system?.productCode??"",RegionId:e.id,ResourceGroupId:t.resourceGroupId,CreationTime:apiTime(t.createdAt),LastModifiedTime:apiTime(t.createdAt),Tags:ecsTags(t.tags)}}
function usageOf(e,{id:t}){
const n=[...e.images.values()].some(({disks:e})=>e.some(({snapshotId:e})=>e===t));
const s=[...e.disks.values()].some(({sourceSnapshotId:e})=>e===t);
if(n)return s?"image_disk":"image";
return s?"disk":"none"}
;
const tw=defineAction("DescribeUserData",ea.DescribeUserData,({parameters:e,region:t})=>{
const n=requireInstance(t,e.InstanceId);
return{InstanceId:n.id,RegionId:t.id,UserData:n.traits.userData?.toString("base64")??""}});
const tx=defineAction("DescribeZones",ea.DescribeZones,({region:e})=>({Zones:{Zone:e.facts.zones.map(t=>describe_zones_zoneView(e,t))}}));
function describe_zones_zoneView(e,t){
const n=P.filter(n=>e.cloud.stock(t,n));
const s=[...new Set(n.flatMap(({systemDisks:e})=>e))];
const i=n.map(({id:e})=>e);
return{ZoneId:t,LocalName:`${e.facts.name} Zone ${t.slice(-1).toUpperCase()}`,ZoneType:"AvailabilityZone",AvailableResourceCreation:{ResourceTypes:["VSwitch","IoOptimized","Instance","Disk"]},AvailableDiskCategories:{DiskCategories:s},AvailableInstanceTypes:{InstanceTypes:i},AvailableVolumeCategories:{VolumeCategories:[]},AvailableDedicatedHostTypes:{DedicatedHostType:[]},DedicatedHostGenerations:{DedicatedHostGeneration:[]},AvailableResources:{ResourcesInfo:[{IoOptimized:true,SystemDiskCategories:{supportedSystemDiskCategory:s},DataDiskCategories:{supportedDataDiskCategory:s},InstanceGenerations:{supportedInstanceGeneration:["ecs-2","ecs-3","ecs-4"]},InstanceTypeFamilies:{supportedInstanceTypeFamily:[...new Set(n.map(({family:e})=>e))]},InstanceTypes:{supportedInstanceType:i},NetworkTypes:{supportedNetworkCategory:["vpc"]}}]}}}
;
const tS=defineAction("DetachKeyPair",ea.DetachKeyPair,({parameters:e,region:t})=>{
const n=requireKeyPair(t,e.KeyPairName);
const s=jsonList("InstanceIds",e.InstanceIds)??[];
return keyPairResults(t,n.id,s,e=>{
if(e.keyPairName===n.id)e.traits.keyPairName=""})});
const tv=defineAction("GetInstanceConsoleOutput",ea.GetInstanceConsoleOutput,({parameters:e,cloud:t,region:n})=>{
const s=requireInstance(n,e.InstanceId);
if(s.status==="Pending"||s.image.system.osType==="windows"){
throw new B("IncorrectInstanceStatus",405,"The instance has no console output.")}
return{InstanceId:s.id,ConsoleOutput:Buffer.from(s.machine.consoleOutput()).toString("base64"),LastUpdateTime:apiTime(t.timeline.now())}});
const tT=defineAction("ImportKeyPair",ea.ImportKeyPair,({parameters:e,region:t})=>{
const n=importKeyPair(t,{name:e.KeyPairName,publicKey:e.PublicKeyBody,resourceGroupId:e.ResourceGroupId,tags:readTags(e.Tag)});
return{KeyPairName:n.id,KeyPairFingerPrint:n.fingerprint}});
const tb=50;
const tk=defineAction("InstallCloudAssistant",ea.InstallCloudAssistant,({parameters:e,region:t})=>{
for(const n of requireTargets(t,e.InstanceId,tb))n.assistant.isInstalled=true;
return{}});
const tA=100;
const tP=10;
const tD=24*60*60*1e3;
function startInvocation(e,t,n,s=()=>undefined){
refuseUnsupported(n);
const i=requireTargets(e,n.InstanceId,tA);
requireMatch(t.type,i);
const r=atMost(255,"Username.ExceedLimit",n.Username);
atMost(255,"WindowsPasswordName.ExceedLimit",n.WindowsPasswordName);
if(r!==""&&t.type!=="RunShellScript"&&!n.WindowsPasswordName){
throw new B("WindowsPasswordName.Missed",400,"WindowsPasswordName must be specified.")}
const o=n.TerminationMode||"Process";
if(o!=="Process"&&o!=="ProcessTree"){
throw new B("InvalidTerminationMode.NotFound",404,"The specified parameter TerminationMode does not exist.")}
const a=readValues(t,n.Parameters);
const c=readTags(n.Tag);
requireQuota(e);
s();
return invoke(e,{command:t,instances:i,username:r,workingDir:readWorkingDir(n.WorkingDir)||t.workingDir,timeout:n.Timeout===undefined?t.timeout:readTimeout(n.Timeout),parameters:a,terminationMode:o,tags:c,resourceGroupId:n.ResourceGroupId??""})}
function readWorkingDir(e){
if((e??"").length<=200)return e??"";
throw new B("InvalidParameter.WorkingDir",400,"The specified parameter WorkingDir is not valid.")}
function refuseUnsupported(e){
if(e.OssOutputDelivery){
throw new B("InvalidParameter.OssOutputDelivery",400,"The specified parameter OssOutputDelivery is not valid: the simulated cloud delivers no output to OSS.")}
if((e.Launcher??"").length>1024){
throw new B("InvalidLauncher.LengthLimitExceeded",403,"The length of the parameter Launcher exceeds the limit of 1 KB characters.")}
const t=e.RepeatMode||(e.Frequency?"Period":"Once");
if(!tR.has(t)){
throw new B("InvalidRepeatMode.NotFound",404,"The specified repeat mode does not exist.")}
if(t==="Period"&&!e.Frequency){
throw new B("MissingParam.Frequency",403,"The frequency must be specified when you create a timed task.")}
if(t!=="Once"||e.Launcher||e.ContainerId||e.ContainerName){
throw new B("Operation.Forbidden",403,"The operation is not permitted: the simulated cloud runs commands once, by the shell of the instance.")}}
const tR=new Set(["Once","Period","NextRebootOnly","EveryReboot","DryRun"]);
function readValues({enableParameter:e,content:t},n){
const s=parseValues(n);
const i=Object.keys(s);
if(i.length===0)return s;
if(!e){
throw new B("Parameter.Disabled",400,"Parameters should not be passed when CreateCommand.EnableParameter is false.")}
if(i.includes(""))throw new B("CmdParam.EmptyKey",400,"Command parameters can not be empty.");
if(i.length>tP){
throw new B("ParameterCount.ExceedLimit",403,"The number of command parameters exceeds the maximum.")}
if(i.some(({length:e})=>e>64)){
throw new B("ParameterKey.ExceedLimit",403,"The length of the specified parameter key exceeds.")}
const r=new Set([...t.matchAll(ta)].map(([,e=""])=>e.toLowerCase()));
if(i.some(e=>!r.has(e.toLowerCase()))){
throw new B("Parameter.NotMatched",400,"The parameters of creation do not match those of invocation.")}
return s}
function parseValues(e="{}"){
let t;
try{
t=JSON.parse(e||"{}")}catch{
t=undefined}
const n=typeof t==="object"&&t!==null&&!Array.isArray(t)&&Object.values(t).every(e=>typeof e==="string");
if(n)return t;
throw new B("ParameterType.NotSupported",403,"The type of parameter value is not supported.")}
function requireQuota(e){
const t=Date.now()-tD;
const n=[...e.invocations.values()].filter(({createdAt:e})=>e.getTime()>t);
if(n.length<e.cloud.quotas.invocationsPerDay)return;
throw new B("Invocation.ExceedQuota",403,"The invocation quota in the current region has been reached for today.")}
;
const tC=defineAction("InvokeCommand",ea.InvokeCommand,({parameters:e,region:t})=>{
const n=t.commands.get(e.CommandId);
if(!n)throw new B("InvalidCmdId.NotFound",404,"The specified command ID does not exist.");
return{InvokeId:startInvocation(t,n,e).id}},{tokenMismatch:{code:"IdempotentParameterMismatch",status:403}});
function tagList(e,t,n){
const{ResourceType:s,ResourceId:i,Tag:r}=n;
const o=i?taggable(e,t,s,i):allTaggable(e,t,s);
const a=o.filter(({tags:e})=>bearsTags(e,r)).flatMap(({id:e,tags:t})=>[...t].map(([t,n])=>({ResourceType:s,ResourceId:e,TagKey:t,TagValue:n})));
const{items:c,fields:d}=tokenPageOf(a,{MaxResults:50,NextToken:n.NextToken});
return{NextToken:d["NextToken"],TagResources:{TagResource:c}}}
;
const tN=defineAction("ListTagResources",ea.ListTagResources,({parameters:e,region:t})=>tagList("ecs",t,e));
const tO=defineAction("ModifyImageAttribute",ea.ModifyImageAttribute,({parameters:e,region:t,checksPassed:n})=>{
const s=requireOwnImage(t,e.ImageId);
if(s.status==="Creating"||s.status==="Waiting"){
throw new B("InvalidStatus.ImageIsCreating",403,"The operation cannot be performed because the image is creating.")}
if(e.ImageName)checkImageName(t,e.ImageName,s.id);
checkImageFamily(e.ImageFamily??"");
checkDescription(e.Description??"");
checkStatusChange(s,e.Status);
checkImdsChange(s,e);
n();
change(s,e);
return{}});
function checkStatusChange(e,t){
if(t==="Deprecated"&&e.status!=="Available"){
throw new B("ImageStatus.NotAvailable",403,"The specified image status is not available.")}
if(t==="Deprecated"&&e.sharedWith.size>0){
throw new B("ImageUseShared",403,"The specified image has been shared to others.")}
if(t==="Available"&&e.status!=="Deprecated"){
throw new B("ImageStatus.NotDeprecated",403,"The specified image status is not deprecated.")}}
function checkImdsChange(e,{Features:t}){
if(e.imds==="v2"&&t?.ImdsSupport==="v1"){
throw new B("InvalidOperation.FeaturesImdsSupportNotMatch",403,"The specified parameter Features.ImdsSupport can not be set to v1 from v2.")}}
function change(e,{ImageName:t,ImageFamily:n,Description:s,BootMode:i,Features:r,Status:o}){
if(t)e.name=t;
if(n!==undefined)e.family=n;
if(s!==undefined)e.description=s;
if(i)e.bootMode=i;
if(r?.ImdsSupport==="v2")e.imds="v2";
const a=r?.NvmeSupport;
if(a==="supported"||a==="unsupported")e.nvme=a;
if(o==="Deprecated"||o==="Available")e.status=o}
;
const t_=10;
const tM=defineAction("ModifyImageSharePermission",ea.ModifyImageSharePermission,({parameters:e,cloud:t,region:n,account:s,checksPassed:i})=>{
const r=requireOwnImage(n,e.ImageId);
const o=(e.AddAccount??[]).slice(0,t_);
const a=(e.RemoveAccount??[]).slice(0,t_);
if(o.length+a.length===0)return{};
if(r.status==="Deprecated"){
throw new B("OperationDenied.InvalidImageStatus",403,"The specified image cannot be shared when it is deprecated.")}
if(r.status!=="Available"){
throw new B("IncorrectImageStatus",400,"The image is not available.")}
for(const e of[...o,...a]){
if(e===s.id){
throw new B("InvalidAccount.Forbbiden",404,"The specified Account does not yourself.")}
if(!t.accounts.account(e)){
throw new B("InvalidAccount.NotFound",404,`The specified account ${e} does not exist.`)}}
if(r.encrypted&&o.length>0&&usesServiceKey(n,r.disks)){
throw new B("InvalidOperation.ServiceKeyEncryptedImageUnsupported",403,"The specified service key encrypted image is not supported for this operation.")}
if(new Set([...r.sharedWith,...o]).size>t.quotas.sharesPerImage){
throw new B("QuotaExceed.ShareImageUser",403,"The shared Image user Quota exceeds.")}
i();
for(const e of o)r.sharedWith.add(e);
for(const e of a)r.sharedWith.delete(e);
return{}});
function usesServiceKey(e,t){
return t.some(({snapshotId:t})=>!e.snapshots.get(t)?.kmsKeyId)}
;
const tq=defineAction("ModifyInstanceAttribute",ea.ModifyInstanceAttribute,({parameters:e,region:t})=>{
const n=requireInstance(t,e.InstanceId);
const{InstanceName:s,Description:i,HostName:r,Password:o,UserData:a,SecurityGroupIds:c,DeletionProtection:d}=e;
checkInstanceName(s);
checkHostName(r,n.image.system.osType);
checkPassword(o);
for(const e of c??[])requireSecurityGroup(t,e);
if(o||r)requireStatus(n,"Running","Stopped");
if(a)requireStatus(n,"Stopped");
const u=a?decodeUserData(a,403):undefined;
const{traits:p}=n;
if(s)p.name=s;
if(i!==undefined)p.description=i;
if(r)p.hostName=r;
if(o)p.password=o;
if(u)p.userData=u;
if(c)p.securityGroupIds=c;
if(d!==undefined)p.deletionProtection=d;
return{}});
const tE=defineAction("ModifyInstanceAutoReleaseTime",ea.ModifyInstanceAutoReleaseTime,({parameters:e,region:t})=>{
const n=t.instances.get(e.InstanceId);
if(!n||n.releasing){
throw new B("NoSuchResource",404,"The specified resource is not found.")}
n.releaseAt(readAutoReleaseTime(t,e.AutoReleaseTime));
return{}});
const tV=defineAction("RebootInstance",ea.RebootInstance,({parameters:e,region:t,checksPassed:n})=>{
const s=requireInstance(t,e.InstanceId);
requireChangeable(s,"Running");
n();
s.reboot(e.ForceStop??false);
return{}});
const tG=defineAction("RevokeSecurityGroup",ea.RevokeSecurityGroup,({parameters:e,region:t})=>{
const n=requireSecurityGroup(t,e.SecurityGroupId);
const s=e.SecurityGroupRuleId;
revoke(n,s?[]:readRules(t,"ingress",e),s);
return{}});
const t$={kept:18*1024,passing:24*1024};
const tF=20;
const tK=defineAction("RunCommand",ea.RunCommand,({parameters:e,region:t})=>{
const n=readCommand(t,e);
const{id:s}=startInvocation(t,n,e,()=>keep(t,n));
return{CommandId:n.id,InvokeId:s}},{tokenMismatch:{code:"IdempotentParameterMismatch",status:403}});
function readCommand(e,t){
const{KeepCommand:n=false,EnableParameter:s=false}=t;
const i=t.ContentEncoding?.toLowerCase()==="base64";
const r=i?fromBase64(t.CommandContent,"CmdContent.DecodeError"):Buffer.from(t.CommandContent);
const o=base64Length(r)+base64Length(Buffer.from(t.Parameters??""));
if(o>(n?t$.kept:t$.passing)){
throw new B("CmdContent.ExceedLimit",403,"The length of the command content exceeds the upper limit.")}
if(s)requireParameterNames(r.toString());
const a=readTags(t.Tag);
return{id:newId("c"),name:atMost(128,"CmdName.ExceedLimit",t.Name),description:atMost(512,"CmdDesc.ExceedLimit",t.Description),type:run_command_readType(t.Type),content:r.toString(),enableParameter:s,workingDir:readWorkingDir(t.WorkingDir),timeout:readTimeout(t.Timeout),kept:n,...e.born({tags:a,resourceGroupId:t.ResourceGroupId})}}
function run_command_readType(e){
if(e==="RunShellScript"||e==="RunBatScript"||e==="RunPowerShellScript")return e;
throw new B("InvalidCmdType.NotFound",404,"The specified command type does not exist.")}
function requireParameterNames(e){
const t=new Set([...e.matchAll(ta)].map(([,e=""])=>e).filter(e=>!/^acs::/i.test(e)));
if(t.size>tF){
throw new B("CmdParamCount.ExceedLimit",403,"You have reached the limit on command parameters.")}
if([...t].some(({length:e})=>e>64)){
throw new B("CmdParamName.ExceedLimit",403,"The length of the command parameter name exceeds.")}}
function keep(e,t){
if(!t.kept)return;
if(e.commands.size>=e.cloud.quotas.commands){
throw new B("CmdCount.ExceedQuota",403,"The total number of commands in the current region exceeds the quota.")}
e.commands.set(t.id,t)}
;
const tz=defineAction("RunInstances",ea.RunInstances,async({parameters:e,region:t,outcome:n,checksPassed:s})=>{
const{Amount:i=1}=e;
if(i>100)throw new B("InvalidParam.Amount",403,"At most 100 instances can be created at once.");
if(e.DryRun&&i!==1)throw new B("DryRun.InvalidAmount",403,"Amount must be 1.");
const r=readLaunch(t,e);
s();
const o=[];
for(let e=0;e<i;e++){
const e=await launchInstance(t,r,"Running",n);
o.push(e.id)}
return{InstanceIdSets:{InstanceIdSet:o}}});
const tL=50;
const tj=32*1024;
const tU=defineAction("SendFile",ea.SendFile,({parameters:e,region:t})=>{
const n=requireTargets(t,e.InstanceId,tL);
const s=readContentType(e.ContentType);
const i=s==="Base64"?fromBase64(e.Content,"FileContent.DecodeError"):Buffer.from(e.Content);
if(base64Length(i)>tj){
throw new B("FileSize.ExceedLimit",403,"The length of file content exceeds limit.")}
readTimeout(e.Timeout);
const r=e.FileMode||"0644";
const o=sendFile(t,{instances:n,file:{folder:readFolder(e.TargetDir),name:readName(e.Name),content:i,mode:readMode(r),owner:readAccount("FileOwner",e.FileOwner),group:readAccount("FileGroup",e.FileGroup),overwrite:e.Overwrite??false},description:atMost(512,"FileDesc.ExceedLimit",e.Description),contentType:s,content:e.Content,fileMode:r,tags:readTags(e.Tag),resourceGroupId:e.ResourceGroupId??""});
return{InvokeId:o.id}},{tokenMismatch:{code:"IdempotentParameterMismatch",status:403}});
function readContentType(e="PlainText"){
if(e==="PlainText"||e==="Base64")return e;
throw new B("FileContentType.Invalid",400,"The ContentType of file is invalid.")}
function readFolder(e){
if(e.length<=255&&/^(\/|[A-Za-z]:[\\/])/.test(e))return e;
throw new B("FileTargetDir.Invalid",400,"The target directory of file is invalid.")}
function readName(e){
return atMost(255,"FileName.ExceedLimit",e)}
function readMode(e){
if(/^[0-7]{3,4}$/.test(e))return Number.parseInt(e,8);
throw new B("FileMode.Invalid",400,"The mode of file is invalid.")}
function readAccount(e,t=""){
if(t.length<=64)return t;
throw new B(`InvalidParameter.${e}`,400,`The specified parameter ${e} is not valid.`)}
;
const tB=defineAction("StartInstance",ea.StartInstance,({parameters:e,region:t,checksPassed:n})=>{
const s=requireInstance(t,e.InstanceId);
requireChangeable(s,"Stopped");
n();
s.start();
return{}});
function instanceResponses(e,t){
const n=e.map(e=>{
const n=e.status;
t(e);
return{InstanceId:e.id,Code:"200",Message:"success",PreviousStatus:n,CurrentStatus:e.status}});
return{InstanceResponses:{InstanceResponse:n}}}
;
const tH=defineAction("StartInstances",ea.StartInstances,({parameters:e,region:t,checksPassed:n})=>{
const s=e.InstanceId.map(e=>requireInstance(t,e));
for(const e of s)requireChangeable(e,"Stopped");
n();
return instanceResponses(s,e=>{
e.start()})});
const tW=defineAction("StopInstance",ea.StopInstance,({parameters:e,region:t,checksPassed:n})=>{
const{InstanceId:s,ForceStop:i=false,StoppedMode:r}=e;
const o=requireInstance(t,s);
requireChangeable(o,"Running");
n();
o.stop(i,r);
return{}});
const tZ=defineAction("StopInstances",ea.StopInstances,({parameters:e,region:t,checksPassed:n})=>{
const s=e.InstanceId.map(e=>requireInstance(t,e));
for(const e of s)requireChangeable(e,"Running");
n();
return instanceResponses(s,t=>{
t.stop(e.ForceStop??false,e.StoppedMode)})});
const tQ=50;
const tJ=defineAction("StopInvocation",ea.StopInvocation,({parameters:e,region:t})=>{
const{InvokeId:n,InstanceId:s}=e;
const i=t.invocations.get(n);
if(!i)throw new B("InvalidInvokeId.NotFound",404,"The specified invoke ID does not exist.");
if(s&&s.length>tQ){
throw new B("InstanceIds.ExceedLimit",403,"The number of instance IDs exceeds the upper limit.")}
const r=new Set(i.executions.map(({instance:e})=>e.id));
if(s?.some(e=>!r.has(e))){
throw new B("InvalidInstanceId.NotFound",404,"The specified parameter InstanceId does not exist.")}
for(const e of i.executions){
if(!s||s.includes(e.instance.id))e.stop()}
return{}});
const tY=defineAction("TagResources",ea.TagResources,({parameters:{ResourceType:e,ResourceId:t,Tag:n},region:s})=>{
tagAll(s,taggable("ecs",s,e,t),readTags(n));
return{}});
const tX=defineAction("UntagResources",ea.UntagResources,({parameters:{ResourceType:e,ResourceId:t,TagKey:n=[],All:s},region:i})=>{
untagAll(taggable("ecs",i,e,t),n.length===0&&s?undefined:n);
return{}});
const t0=[eu,ep,el,eh,eg,eI,eS,eT,eG,e$,eF,ez,eL,ej,eU,eB,eH,eW,eQ,e0,e4,e1,e2,e6,e3,e5,e8,e7,e9,tn,td,tu,tp,tl,ty,tm,tg,tI,tw,tx,tS,tv,tT,tk,tC,tN,tO,tM,tq,tE,tV,tG,tK,tz,tU,tB,tH,tW,tZ,tJ,tY,tX];
const t4={AssumeRole:{DurationSeconds:{type:"integer"},ExternalId:{type:"text"},Policy:{type:"text"},RoleArn:{type:"text",required:true},RoleSessionName:{type:"text",required:true},SourceIdentity:{type:"text"}},AssumeRoleWithOIDC:{DurationSeconds:{type:"integer"},OIDCProviderArn:{type:"text"},OIDCToken:{type:"text"},Policy:{type:"text"},RoleArn:{type:"text"},RoleSessionName:{type:"text",required:true}},GetCallerIdentity:{}};
function decide(e,t){
const n=e.flatMap(({statements:e})=>e).filter(e=>decide_fits(e,t));
if(n.some(({effect:e})=>e==="Deny"))return"ExplicitDeny";
return n.length>0?"Allow":"ImplicitDeny"}
function decide_fits(e,{action:t,resource:n,principal:s,facts:i={}}){
return e.actions.some(e=>isLike(e.toLowerCase(),t.toLowerCase()))&&(n===undefined||e.resources.some(e=>isLike(e,n)))&&(s===undefined||decide_isNamed(e,s))&&e.conditions.every(e=>holds(e,i))}
function decide_isNamed({principals:e},{kind:t,names:n}){
return(e[t]??[]).some(e=>e==="*"||n.includes(e))}
function holds({operator:e,key:t,values:n},s){
const i=V[e];
const r=s[t]??[];
const any=e=>n.some(t=>i(t,e));
return e.startsWith("StringNot")?r.every(e=>n.every(t=>i(t,e))):r.some(any)}
;
function requiredFor(e){
const t=`${e.service}:${e.name}`;
const n=t1[t]??["*"];
const s=n.flatMap(t=>required_resourcesOf(t,e));
return[...s.map(e=>({action:t,resource:e})),...rolePassed(e)]}
const t1={"ecs:AddTags":["{ResourceType}/{ResourceId}"],"ecs:AllocatePublicIpAddress":["instance/{InstanceId}"],"ecs:AttachKeyPair":["instance/{InstanceIds}","keypair/{KeyPairName}"],"ecs:AuthorizeSecurityGroup":["securitygroup/{SecurityGroupId}"],"ecs:AuthorizeSecurityGroupEgress":["securitygroup/{SecurityGroupId}"],"ecs:CancelCopyImage":["image/{ImageId}"],"ecs:CopyImage":["image/{ImageId}","{DestinationRegionId}@image/*"],"ecs:CreateImage":["image/*","snapshot/{SnapshotId}","instance/{InstanceId}"],"ecs:CreateInstance":["instance/*","image/{ImageId}","securitygroup/{SecurityGroupId}","snapshot/{DataDisk.N.SnapshotId}","keypair/{KeyPairName}","vpc:vswitch/{VSwitchId}"],"ecs:CreateKeyPair":["keypair/*"],"ecs:CreateSecurityGroup":["securitygroup/*","vpc:vpc/{VpcId}"],"ecs:CreateSnapshot":["snapshot/*","disk/{DiskId}"],"ecs:DeleteImage":["image/{ImageId}"],"ecs:DeleteInstance":["instance/{InstanceId}"],"ecs:DeleteInstances":["instance/{InstanceId}"],"ecs:DeleteKeyPairs":["keypair/{KeyPairNames}"],"ecs:DeleteSecurityGroup":["securitygroup/{SecurityGroupId}"],"ecs:DeleteSnapshot":["snapshot/{SnapshotId}"],"ecs:DescribeCloudAssistantStatus":["instance/{InstanceId|*}"],"ecs:DescribeDisks":["disk/{DiskIds|*}"],"ecs:DescribeImageSharePermission":["image/{ImageId}"],"ecs:DescribeImages":["image/{ImageId|*}"],"ecs:DescribeInstanceAttribute":["instance/{InstanceId}"],"ecs:DescribeInstanceStatus":["instance/*"],"ecs:DescribeInstances":["instance/{InstanceIds|*}"],"ecs:DescribeInvocationResults":["instance/{InstanceId|*}"],"ecs:DescribeInvocations":["instance/{InstanceId|*}"],"ecs:DescribeKeyPairs":["keypair/{KeyPairName|*}"],"ecs:DescribeSecurityGroupAttribute":["securitygroup/{SecurityGroupId}"],"ecs:DescribeSecurityGroups":["securitygroup/{SecurityGroupId|*}"],"ecs:DescribeSendFileResults":["instance/{InstanceId|*}"],"ecs:DescribeSnapshots":["snapshot/{SnapshotIds|*}"],"ecs:DescribeUserData":["instance/{InstanceId}"],"ecs:DetachKeyPair":["instance/{InstanceIds}","keypair/{KeyPairName}"],"ecs:GetInstanceConsoleOutput":["instance/{InstanceId}"],"ecs:ImportKeyPair":["keypair/*"],"ecs:InstallCloudAssistant":["instance/{InstanceId}"],"ecs:InvokeCommand":["instance/{InstanceId}","command/{CommandId}"],"ecs:ModifyImageAttribute":["image/{ImageId}"],"ecs:ModifyImageSharePermission":["image/{ImageId}"],"ecs:ModifyInstanceAttribute":["instance/{InstanceId}"],"ecs:ModifyInstanceAutoReleaseTime":["instance/{InstanceId}"],"ecs:RebootInstance":["instance/{InstanceId}"],"ecs:RevokeSecurityGroup":["securitygroup/{SecurityGroupId}"],"ecs:RunCommand":["instance/{InstanceId}","command/*"],"ecs:RunInstances":["instance/*","image/{ImageId}","securitygroup/{SecurityGroupId}","snapshot/{DataDisk.N.SnapshotId}","keypair/{KeyPairName}","vpc:vswitch/{VSwitchId}"],"ecs:SendFile":["instance/{InstanceId}"],"ecs:StartInstance":["instance/{InstanceId}"],"ecs:StartInstances":["instance/{InstanceId}"],"ecs:StopInstance":["instance/{InstanceId}"],"ecs:StopInstances":["instance/{InstanceId}"],"ecs:StopInvocation":["instance/{InstanceId|*}"],"ecs:TagResources":["{ResourceType}/{ResourceId}"],"ecs:UntagResources":["{ResourceType}/{ResourceId}"],"vpc:AllocateEipAddress":["eip/*"],"vpc:AssociateEipAddress":["eip/{AllocationId}"],"vpc:CreateVSwitch":["vswitch/*","vpc/{VpcId}"],"vpc:CreateVpc":["vpc/*"],"vpc:DeleteVSwitch":["vswitch/{VSwitchId}"],"vpc:DeleteVpc":["vpc/{VpcId}"],"vpc:DescribeEipAddresses":["eip/*"],"vpc:DescribeVSwitchAttributes":["vswitch/{VSwitchId}"],"vpc:DescribeVSwitches":["vswitch/*"],"vpc:DescribeVpcAttribute":["vpc/{VpcId}"],"vpc:DescribeVpcs":["vpc/{VpcId|*}"],"vpc:ReleaseEipAddress":["eip/{AllocationId}"],"vpc:TagResources":["{ResourceType}/{ResourceId}"],"vpc:UnTagResources":["{ResourceType}/{ResourceId}"],"vpc:UnassociateEipAddress":["eip/{AllocationId}"]};
function required_resourcesOf(e,{service:t,parameters:n,accountId:s,regionId:i}){
const[,r=t,o,a="*",c]=/^(?:(\w+):)?(?:\{(\w+)\}@)?([^/]+)(?:\/(.+))?$/.exec(e)??[];
const d=o===undefined?i:n.get(o)??"";
const u=`acs:${r}:${d}:${s}:`;
if(c===undefined)return[`${u}*`];
const p=valuesOf(a,n).map(e=>e.toLowerCase());
return p.flatMap(e=>valuesOf(c,n).map(t=>`${u}${e}/${t}`))}
function valuesOf(e,t){
const[,n,s]=/^\{([\w.]+)(?:\|(.))?\}$/.exec(e)??[];
if(n===undefined)return[e];
const i=n.replaceAll(".","\\.").replace("\\.N\\.","\\.\\d+\\.");
const r=new RegExp(`^${i}(\\.\\d+)?$`);
const o=[...t].flatMap(([e,t])=>r.test(e)&&t!==""?listIn(t):[]);
return o.length===0&&s!==undefined?[s]:o}
function listIn(e){
return e.replace(/^\[|\]$/g,"").split(",").map(e=>e.trim().replace(/^"|"$/g,"")).filter(e=>e!=="")}
function rolePassed({name:e,parameters:t,accountId:n}){
const s=["RunInstances","CreateInstance"].includes(e)?t.get("RamRoleName"):undefined;
if(s===undefined||s==="")return[];
return[{action:"ram:PassRole",resource:`acs:ram::${n}:role/${s}`}]}
;
function authorize_authorize(e,t){
for(const n of requiredFor(t)){
const t=permits(e.permissions,n);
if(t!=="Allow")throw denied(e,n.action,t)}}
function permits(e,t){
if(e===undefined)return"Allow";
const n=decide(e.policies(),t);
if(n!=="Allow"||e.sessionPolicy===undefined)return n;
return decide([e.sessionPolicy],t)}
function notPermitted(e,t,n){
return new B("NoPermission",403,"You are not authorized to do this action. You should be authorized by RAM.",detailOf(e,t,n))}
function denied(e,t,n){
const s=detailOf(e,t,n);
return t==="ram:PassRole"?new B("InvalidUser.PassRoleForbidden",403,"The RAM user does not have the privilege to pass a RAM role.",s):new B("Forbidden.RAM",403,"User not authorized to operate on the specified resource, or this API doesn\u2019t support RAM.",s)}
function detailOf({identity:e},t,n){
return{AccessDeniedDetail:{AuthAction:t,AuthPrincipalDisplayName:e.principalId,AuthPrincipalOwnerId:e.accountId,AuthPrincipalType:e.type==="AssumedRoleUser"?"AssumedRoleUser":"SubUser",NoPermissionType:n,PolicyType:"AccountLevelIdentityBasedPolicy"}}}
;
const t2=900;
const t6=2048;
function readSession(e,t){
const{RoleArn:n="",RoleSessionName:s}=t;
if(!/^acs:ram::[\dx]+:role\/[\w.@-]+$/i.test(n))throw new B("InvalidParameter.RoleArn",400,"The parameter RoleArn is wrongly formed.");
if(!/^[A-Za-z0-9.@_-]{2,64}$/.test(s))throw new B("InvalidParameter.RoleSessionName",400,"The parameter RoleSessionName is wrongly formed.");
const i=readSessionPolicy(t.Policy);
const r=e.accounts.ram.role(n);
if(r===undefined)throw new B("EntityNotExist.Role",404,"The specified Role not exists .");
return{role:r,name:s,seconds:readSeconds(t.DurationSeconds,r),policy:i}}
function openSession(e,{role:t,name:n,seconds:s,policy:i}){
const r=Math.min(s,e.accounts.ram.sessionLimitSeconds);
const o={policies:()=>[t.policy],sessionPolicy:i};
const a=new Date(e.timeline.now().getTime()+r*1e3);
return e.accounts.newTemporaryKey(identityOfSession(t,n),a,o)}
function sessionAnswer({role:e,name:t},n){
return{AssumedRoleUser:{Arn:`${e.arn}/${t}`,AssumedRoleId:`${e.id}:${t}`},Credentials:{AccessKeyId:n.id,AccessKeySecret:n.secret,SecurityToken:n.securityToken,Expiration:`${n.expiresAt.toISOString().slice(0,19)}Z`}}}
function readSeconds(e,{longestSessionSeconds:t}){
const n=e??Math.min(3600,t);
if(n>=t2&&n<=t)return n;
throw new B("InvalidParameter.DurationSeconds",400,`The Min/Max value of DurationSeconds is 15min/${t/3600}hr.`)}
function readSessionPolicy(e){
if(!e)return undefined;
if(e.length>t6)throw new B("InvalidParameter.PolicySize",400,`The size of Policy must be smaller than ${t6} bytes.`);
try{
return parsePolicy(e)}catch(e){
if(!(e instanceof G))throw e;
throw new B("InvalidParameter.PolicyGrammar",400,"The parameter Policy has not passed grammar check.")}}
;
const t3="sts:AssumeRole";
const t5=3600;
const t8=defineAction("AssumeRole",t4.AssumeRole,({parameters:e,cloud:t,key:n})=>{
const{ExternalId:s}=e;
if(s!==undefined&&!/^[\w+=,.@:/-]{2,1224}$/.test(s))throw new B("InvalidParameter.ExternalId",400,"The parameter ExternalId is wrongly formed.");
const i=readSession(t,e);
checkCaller(n,i.role);
checkTrust(n,i.role,s);
const r=n.identity.type==="AssumedRoleUser";
const o=r?Math.min(i.seconds,t5):i.seconds;
return sessionAnswer(i,openSession(t,{...i,seconds:o}))});
function checkCaller(e,{arn:t}){
const n=e.identity.type==="Account"?"ImplicitDeny":permits(e.permissions,{action:t3,resource:t});
if(n!=="Allow")throw notPermitted(e,t3,n)}
function checkTrust(e,t,n){
const s=decide([t.trust],{action:t3,principal:{kind:"RAM",names:namesOf(e)},facts:n===undefined?{}:{"sts:ExternalId":[n]}});
if(s!=="Allow")throw notPermitted(e,t3,s)}
function namesOf({identity:{accountId:e,arn:t}}){
const n=/^(acs:ram::\d+:)assumed-role\/([^/]+)\//.exec(t);
return[`acs:ram::${e}:root`,t,...n?[`${n[1]}role/${n[2]}`]:[]]}
;
const t7=defineAction("AssumeRoleWithOIDC",t4.AssumeRoleWithOIDC,({parameters:e,cloud:t})=>{
const n=findProvider(t,e.OIDCProviderArn??"");
const s=readToken(t,e.OIDCToken??"",n);
const i=readSession(t,e);
assume_role_with_oidc_checkTrust(i.role,n,s);
return{...sessionAnswer(i,openSession(t,i)),OIDCTokenInfo:tokenInfo(s)}},{isAnonymous:true});
function findProvider(e,t){
const n=e.accounts.ram.provider(t);
if(n)return n;
throw new B("EntityNotExist.OIDCProvider",404,"The OIDC Provider does not exist.")}
function readToken(e,t,n){
if(t.length<4||t.length>2e4)throw new B("InvalidParameter.OIDCToken",400,"The parameter OIDCToken is wrongly formed.");
if(n.hasOldFingerprint)throw new B("AuthenticationFail.OIDCToken.PublicKeyFingerprintMismatch",400,"The public key fingerprint of the OIDC provider does not match.");
const s=e.accounts.ram.issuer(n.issuer).read(t,e.timeline.now());
if(s.outcome==="expired")throw new B("AuthenticationFail.OIDCToken.Expired",400,"This JsonWebToken is expired.");
const i=s.outcome==="good"?audiencesOf(s.claims):[];
if(s.outcome!=="good"||!i.some(e=>n.clientIds.includes(e)))throw new B("AuthenticationFail.OIDCToken.Invalid",400,"This JsonWebToken is invalid.");
return s.claims}
function assume_role_with_oidc_checkTrust(e,{arn:t},n){
const s={principal:{kind:"Federated",names:[t]},facts:{"oidc:iss":[String(n["iss"])],"oidc:sub":[String(n["sub"])],"oidc:aud":audiencesOf(n)}};
const i=["sts:AssumeRole","sts:AssumeRoleWithOIDC"].map(t=>decide([e.trust],{...s,action:t}));
if(i.includes("Allow")&&!i.includes("ExplicitDeny"))return;
throw new B("AuthenticationFail.NoPermission",403,"This operation is forbidden by permission system.")}
function tokenInfo(e){
return{Subject:e["sub"],Issuer:e["iss"],ClientIds:audiencesOf(e).join(","),IssuanceTime:timeOf(e["iat"]),ExpirationTime:timeOf(e["exp"]),VerificationInfo:"Success"}}
const timeOf=e=>`${new Date(Number(e)*1e3).toISOString().slice(0,19)}Z`;
function audiencesOf({aud:e=[]}){
return typeof e==="object"?e:[String(e)]}
;
const t9=defineAction("GetCallerIdentity",t4.GetCallerIdentity,({caller:e})=>({AccountId:e.accountId,Arn:e.arn,IdentityType:e.type,PrincipalId:e.principalId,UserId:e.userId,...e.roleId&&{RoleId:e.roleId}}));
const ne=[t8,t7,t9];
const nt={AllocateEipAddress:{ActivityId:{type:"integer"},AutoPay:{type:"flag"},Bandwidth:{type:"text"},ClientToken:{type:"text"},Description:{type:"text"},ISP:{type:"text"},InstanceChargeType:{type:"text"},InstanceId:{type:"text"},InternetChargeType:{type:"text"},IpAddress:{type:"text"},Name:{type:"text"},Netmode:{type:"text"},Period:{type:"integer"},PricingCycle:{type:"text"},PublicIpAddressPoolId:{type:"text"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},SecurityProtectionTypes:{type:"list",of:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},Zone:{type:"text"}},AssociateEipAddress:{AllocationId:{type:"text",required:true},ClientToken:{type:"text"},InstanceId:{type:"text",required:true},InstanceRegionId:{type:"text"},InstanceType:{type:"text"},Mode:{type:"text"},PrivateIpAddress:{type:"text"},RegionId:{type:"text"},VpcId:{type:"text"}},CreateVSwitch:{CidrBlock:{type:"text",required:true},ClientToken:{type:"text"},Description:{type:"text"},Ipv6CidrBlock:{type:"integer"},RegionId:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},VSwitchName:{type:"text"},VpcId:{type:"text",required:true},VpcIpv6CidrBlock:{type:"text"},ZoneId:{type:"text",required:true}},CreateVpc:{CidrBlock:{type:"text"},ClientToken:{type:"text"},Description:{type:"text"},DryRun:{type:"flag"},EnableDnsHostname:{type:"flag"},EnableIpv6:{type:"flag"},Ipv4CidrMask:{type:"integer"},Ipv4IpamPoolId:{type:"text"},Ipv6CidrBlock:{type:"text"},Ipv6CidrMask:{type:"integer"},Ipv6IpamPoolId:{type:"text"},Ipv6Isp:{type:"text"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},UserCidr:{type:"text"},VpcName:{type:"text"}},DeleteVSwitch:{DryRun:{type:"flag"},RegionId:{type:"text"},VSwitchId:{type:"text",required:true}},DeleteVpc:{ClientToken:{type:"text"},DryRun:{type:"flag"},ForceDelete:{type:"flag"},RegionId:{type:"text"},VpcId:{type:"text",required:true}},DescribeEipAddresses:{AllocationId:{type:"text"},AssociatedInstanceId:{type:"text"},AssociatedInstanceType:{type:"text"},ChargeType:{type:"text"},DryRun:{type:"flag"},EipAddress:{type:"text"},EipName:{type:"text"},Filter:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},ISP:{type:"text"},IncludeReservationData:{type:"flag"},LockReason:{type:"text"},PageNumber:{type:"integer",minimum:1},PageSize:{type:"integer",minimum:1,maximum:100},PublicIpAddressPoolId:{type:"text"},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},SecurityProtectionEnabled:{type:"flag"},SegmentInstanceId:{type:"text"},ServiceManaged:{type:"flag"},Status:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}}},DescribeVSwitchAttributes:{DryRun:{type:"flag"},RegionId:{type:"text"},VSwitchId:{type:"text",required:true}},DescribeVSwitches:{DryRun:{type:"flag"},EnableIpv6:{type:"flag"},IsDefault:{type:"flag"},PageNumber:{type:"integer",minimum:1},PageSize:{type:"integer",minimum:1,maximum:50},RegionId:{type:"text"},ResourceGroupId:{type:"text"},RouteTableId:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},VSwitchId:{type:"text"},VSwitchName:{type:"text"},VSwitchOwnerId:{type:"integer"},VpcId:{type:"text"},ZoneId:{type:"text"}},DescribeVpcAttribute:{DryRun:{type:"flag"},IsDefault:{type:"flag"},RegionId:{type:"text",required:true},VpcId:{type:"text",required:true}},DescribeVpcs:{DhcpOptionsSetId:{type:"text"},DryRun:{type:"flag"},EnableIpv6:{type:"flag"},IsDefault:{type:"flag"},PageNumber:{type:"integer",minimum:1},PageSize:{type:"integer",minimum:1,maximum:50},RegionId:{type:"text",required:true},ResourceGroupId:{type:"text"},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}},VpcId:{type:"text"},VpcName:{type:"text"},VpcOwnerId:{type:"integer"}},ListTagResources:{MaxResults:{type:"integer"},NextToken:{type:"text"},RegionId:{type:"text",required:true},ResourceId:{type:"list",of:"text"},ResourceType:{type:"text",required:true},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}}}},ReleaseEipAddress:{AllocationId:{type:"text",required:true},RegionId:{type:"text"}},TagResources:{RegionId:{type:"text",required:true},ResourceId:{type:"list",of:"text",required:true},ResourceType:{type:"text",required:true},Tag:{type:"list",of:{Key:{type:"text"},Value:{type:"text"}},required:true}},UnTagResources:{All:{type:"flag"},RegionId:{type:"text",required:true},ResourceId:{type:"list",of:"text",required:true},ResourceType:{type:"text",required:true},TagKey:{type:"list",of:"text"}},UnassociateEipAddress:{AllocationId:{type:"text",required:true},ClientToken:{type:"text"},Force:{type:"flag"},InstanceId:{type:"text"},InstanceType:{type:"text"},PrivateIpAddress:{type:"text"},RegionId:{type:"text"}}};
const nn={PayByBandwidth:500,PayByTraffic:200};
const ns=defineAction("AllocateEipAddress",nt.AllocateEipAddress,async({parameters:e,region:t})=>{
const n=e.InternetChargeType||"PayByBandwidth";
const s=nn[n];
if(s===undefined){
throw new B("InvalidParameter",400,'Specified value of "InternetChargeType" is not valid')}
const i=Number(e.Bandwidth||5);
if(!Number.isInteger(i)||i<1||i>s){
throw new B("InvalidBandwidth.Malformed",400,"The specified Bandwidth is invalid.")}
const r=await allocateEip(t,{bandwidth:i,internetChargeType:n,name:e.Name,description:e.Description,isp:e.ISP,resourceGroupId:e.ResourceGroupId,tags:readVpcTags(e.Tag)});
return{AllocationId:r.id,EipAddress:r.address.address,ResourceGroupId:r.resourceGroupId}},{tokenMismatch:{code:"TokenVerfiy.Failed",status:400}});
const ni=defineAction("AssociateEipAddress",nt.AssociateEipAddress,({parameters:e,region:t})=>{
const n=requireEip(t,e.AllocationId);
const s=t.instances.get(e.InstanceId);
if(!s)throw new B("InvalidInstanId.NotFound",404,"Specified instance does not exist.");
associateEip(t,n,s);
return{}});
const nr=defineAction("CreateVSwitch",nt.CreateVSwitch,({parameters:e,region:t})=>{
const n=createVSwitch(t,{vpcId:e.VpcId,zoneId:e.ZoneId,cidrBlock:e.CidrBlock,name:e.VSwitchName,description:e.Description,tags:readVpcTags(e.Tag)});
return{VSwitchId:n.id}});
const no=defineAction("CreateVpc",nt.CreateVpc,({parameters:e,region:t,checksPassed:n})=>{
const s=createVpc(t,{name:e.VpcName,description:e.Description,cidrBlock:e.CidrBlock,resourceGroupId:e.ResourceGroupId,tags:readVpcTags(e.Tag)},n);
return{VpcId:s.id,VRouterId:s.id.replace("vpc-","vrt-"),RouteTableId:s.id.replace("vpc-","vtb-"),ResourceGroupId:s.resourceGroupId}});
const na=defineAction("DeleteVSwitch",nt.DeleteVSwitch,({parameters:e,region:t,checksPassed:n})=>{
deleteVSwitch(t,e.VSwitchId,n);
return{}});
const nc=defineAction("DeleteVpc",nt.DeleteVpc,({parameters:e,region:t,checksPassed:n})=>{
deleteVpc(t,e.VpcId,n);
return{}});
function vpcView(e,t){
return{VpcId:t.id,VpcName:t.name,Description:t.description,Status:t.status,CidrBlock:t.cidrBlock,CreationTime:apiTime(t.createdAt),IsDefault:t.isDefault,RegionId:e.id,OwnerId:Number(e.accountId),ResourceGroupId:t.resourceGroupId,VRouterId:t.id.replace("vpc-","vrt-"),VSwitchIds:{VSwitchId:[...e.vSwitches.values()].filter(({vpcId:e})=>e===t.id).map(({id:e})=>e)},Tags:vpcTags(t.tags)}}
function vSwitchView(e,t){
const n=[...e.instances.values()].filter(({vSwitchId:e})=>e===t.id).length;
return{VSwitchId:t.id,VSwitchName:t.name,Description:t.description,Status:t.status,VpcId:t.vpcId,ZoneId:t.zoneId,CidrBlock:t.cidrBlock,AvailableIpAddressCount:usableAddresses(cidrOf(t))-n,CreationTime:apiTime(t.createdAt),IsDefault:t.isDefault,OwnerId:Number(e.accountId),ResourceGroupId:t.resourceGroupId,Tags:vpcTags(t.tags)}}
function eipView(e,t){
return{AllocationId:t.id,AllocationTime:apiTime(t.createdAt),IpAddress:t.address.address,Name:t.name,Description:t.description,Status:t.status,Bandwidth:String(t.bandwidth),InternetChargeType:t.internetChargeType,ChargeType:"PostPaid",ISP:t.isp,InstanceId:t.instanceId,InstanceType:t.instanceId?"EcsInstance":"",InstanceRegionId:t.instanceId?e.id:"",BusinessStatus:"Normal",RegionId:e.id,ResourceGroupId:t.resourceGroupId,Tags:vpcTags(t.tags)}}
;
const nd=defineAction("DescribeEipAddresses",nt.DescribeEipAddresses,({parameters:e,region:t})=>{
const n=commaList(e.AllocationId);
const s=commaList(e.EipAddress);
const{EipName:i,Status:r,AssociatedInstanceId:o,Tag:a}=e;
const c=[...t.eips.values()].filter(e=>(!n||n.includes(e.id))&&(!s||s.includes(e.address.address))&&(!i||e.name===i)&&(!r||e.status===r)&&(!o||e.instanceId===o)&&bearsTags(e.tags,a));
const{items:d,fields:u}=pageOf(c,e,100);
return{...u,EipAddresses:{EipAddress:d.map(e=>eipView(t,e))}}});
const nu=defineAction("DescribeVSwitchAttributes",nt.DescribeVSwitchAttributes,({parameters:e,region:t})=>{
const n=t.vSwitches.get(e.VSwitchId);
if(!n)throw new B("InvalidVSwitchId.NotFound",404,"VSwitch not exist.");
return vSwitchView(t,n)});
const np=defineAction("DescribeVSwitches",nt.DescribeVSwitches,({parameters:e,region:t})=>{
const n=commaList(e.VSwitchId);
const{VpcId:s,ZoneId:i,VSwitchName:r,IsDefault:o,Tag:a}=e;
const c=[...t.vSwitches.values()].filter(e=>(!n||n.includes(e.id))&&(!s||e.vpcId===s)&&(!i||e.zoneId===i)&&(!r||e.name===r)&&(o===undefined||e.isDefault===o)&&bearsTags(e.tags,a));
const{items:d,fields:u}=pageOf(c,e);
return{...u,VSwitches:{VSwitch:d.map(e=>vSwitchView(t,e))}}});
const nl=defineAction("DescribeVpcAttribute",nt.DescribeVpcAttribute,e=>vpcView(e.region,requireVpc(e.region,e.parameters.VpcId)));
const ny=defineAction("DescribeVpcs",nt.DescribeVpcs,({parameters:e,region:t})=>{
const n=commaList(e.VpcId);
const{VpcName:s,IsDefault:i,Tag:r}=e;
const o=[...t.vpcs.values()].filter(e=>(!n||n.includes(e.id))&&(!s||e.name===s)&&(i===undefined||e.isDefault===i)&&bearsTags(e.tags,r));
const{items:a,fields:c}=pageOf(o,e);
return{...c,Vpcs:{Vpc:a.map(e=>vpcView(t,e))}}});
const nm=defineAction("ListTagResources",nt.ListTagResources,({parameters:e,region:t})=>tagList("vpc",t,e));
const nf=defineAction("ReleaseEipAddress",nt.ReleaseEipAddress,({parameters:e,region:t})=>{
releaseEip(t,requireEip(t,e.AllocationId));
return{}});
const nh=defineAction("TagResources",nt.TagResources,({parameters:{ResourceType:e,ResourceId:t,Tag:n},region:s})=>{
tagAll(s,taggable("vpc",s,e,t),readVpcTags(n));
return{}});
const ng=defineAction("UnTagResources",nt.UnTagResources,({parameters:{ResourceType:e,ResourceId:t,TagKey:n=[],All:s},region:i})=>{
untagAll(taggable("vpc",i,e,t),n.length===0&&s?undefined:n);
return{}});
const nI=defineAction("UnassociateEipAddress",nt.UnassociateEipAddress,({parameters:{AllocationId:e,InstanceId:t},region:n})=>{
const s=requireEip(n,e);
if(t&&s.instanceId&&s.instanceId!==t){
throw new B("InvalidBindInstance.NotFound",404,"The specified bind instance does not exist.")}
unassociateEip(n,s);
return{}});
const nw=[ns,ni,nr,no,na,nc,nd,nu,np,nl,ny,nm,nf,nh,ng,nI];
const nx={ecs:byName([...nw.map(asOnEcs),...t0]),vpc:byName(nw),sts:byName(ne)};
function findAction(e,t){
return nx[e].get(t)}
const actionsOf=e=>[...nx[e].values()];
const isVpcAction=e=>nx.vpc.has(e)&&!t0.some(t=>t.name===e);
function asOnEcs(e){
const t=ea;
return{...e,parameters:t[e.name]??e.parameters}}
function byName(e){
return new Map(e.map(e=>[e.name,e]))}
;
const nS=new Set("Action Version Format AccessKeyId SecurityToken Signature SignatureMethod SignatureVersion SignatureNonce SignatureType Timestamp RegionId OwnerId OwnerAccount ResourceOwnerId ResourceOwnerAccount".split(" "));
function readParameters(e,t,n="refuse"){
const s=unknownParameters(e,t)[0];
if(s!==undefined&&n==="refuse")throw unsupportedParameter(s);
return readMembers(e,"",t)}
function unknownParameters(e,t){
return[...t.keys()].filter(t=>!nS.has(t)&&!isDescribed(e,t.split(".")))}
function isDescribed(e,[t,...n]){
const s=t===undefined?undefined:ownValue(e,t);
if(!s)return false;
if(s.type==="group")return isDescribed(s.of,n);
if(s.type!=="list")return n.length===0;
const[i,...r]=n;
if(i===undefined||!/^[1-9]\d*$/.test(i))return false;
return s.of==="text"?r.length===0:isDescribed(s.of,r)}
function ownValue(e,t){
return Object.hasOwn(e,t)?e[t]:undefined}
function readMembers(e,t,n){
const s={};
for(const[i,r]of Object.entries(e)){
const e=readOne(r,t+i,n);
if(e!==undefined)s[i]=e}
return s}
function readOne(e,t,n){
if(e.type==="list")return readList(e,t,n);
if(e.type==="group"){
return anySent(`${t}.`,n)?readMembers(e.of,`${t}.`,n):undefined}
const s=n.get(t);
const i=t.includes(".")?s===undefined:!s;
if(e.required&&i)throw missingParameter(t);
if(s===undefined||s===""&&e.type!=="text")return undefined;
return readScalar(e,t,s)}
function readList(e,t,n){
const s=[...n.keys()].filter(e=>e.startsWith(`${t}.`)).map(e=>Number(e.slice(t.length+1).split(".")[0]));
const i=[...new Set(s)].filter(e=>Number.isInteger(e)).sort((e,t)=>e-t).map(s=>e.of==="text"?n.get(`${t}.${s}`)??"":readMembers(e.of,`${t}.${s}.`,n));
if(e.required&&i.length===0)throw missingParameter(t);
return i.length===0?undefined:i}
const anySent=(e,t)=>[...t.keys()].some(t=>t.startsWith(e));
function readScalar(e,t,n){
if(e.type==="flag")return readFlag(t,n);
if(e.type==="text")return readText(e,t,n);
const s=e.type==="integer"?/^-?\d{1,18}$/:/^-?\d+(\.\d+)?$/;
const i=Number(n);
const{minimum:r=-Infinity,maximum:o=Infinity}=e;
if(!s.test(n)||i<r||i>o)throw invalidParameter(t,`It was "${n}".`);
return i}
function readFlag(e,t){
const n=t.toLowerCase();
if(n!=="true"&&n!=="false")throw invalidParameter(e,`It was "${t}".`);
return n==="true"}
function readText({values:e},t,n){
if(e&&n!==""&&!e.includes(n))throw invalidParameter(t,`It was "${n}".`);
return n}
;
function percentEncode(e){
return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}
function canonicalQuery(e){
return[...e].sort(([e],[t])=>e<t?-1:e>t?1:0).map(([e,t])=>`${percentEncode(e)}=${percentEncode(t)}`).join("&")}
;
function canonicalRequestV3({method:e,query:t,headers:n,signedHeaders:s,hashedPayload:i}){
const r=s.map(e=>`${e}:${(n[e]??"").trim()}
`).join("");
return[e,"/",canonicalQuery(t),r,s.join(";"),i].join("\n")}
function stringToSignV3(e){
return`ACS3-HMAC-SHA256
${sha256(e)}`}
function signV3(e,t){
return(0,f.createHmac)("sha256",e).update(t).digest("hex")}
function sha256(e){
return(0,f.createHash)("sha256").update(e).digest("hex")}
function parseAuthorizationV3(e){
const t=/^ACS3-HMAC-SHA256\s+Credential=([^,]+),\s*SignedHeaders=([^,]+),\s*Signature=([0-9a-f]+)$/.exec(e??"");
const[,n,s,i]=t??[];
if(!n||!s||!i)return undefined;
return{accessKeyId:n,signedHeaders:s.split(";"),signature:i}}
;
const nv={"2014-05-26":"ecs","2016-04-28":"vpc","2015-04-01":"sts"};
function readApiRequest(e){
const t=new Map([...e.query,...formOf(e)]);
const n=parseAuthorizationV3(e.headers["authorization"]);
const s=e.headers["x-acs-version"]??t.get("Version")??"";
const i=e.headers["authorization"]?.startsWith("ACS3-")??false;
return{wire:e,signature:i?"V3":t.has("Signature")?"V1":"none",authorization:n,action:e.headers["x-acs-action"]??t.get("Action")??"",version:s,product:nv[s],parameters:t,format:i||e.headers["x-acs-action"]||t.get("Format")?.toUpperCase()==="JSON"?"json":"xml"}}
function requireProduct(e){
if(!e.action)throw missingParameter("Action");
if(!e.version)throw missingParameter("Version");
if(!e.product)throw new B("InvalidVersion",400,"Specified parameter Version is not valid.");
return e.product}
function formOf({headers:e,body:t}){
const n=e["content-type"]??"";
if(!n.startsWith("application/x-www-form-urlencoded"))return[];
return[...new URLSearchParams(t.toString("utf8"))]}
;
function stringToSignV1(e,t){
const n=[...t].filter(([e])=>e!=="Signature");
return`${e}&${percentEncode("/")}&${percentEncode(canonicalQuery(n))}`}
function signV1(e,t){
return(0,f.createHmac)("sha1",`${e}&`).update(t).digest("base64")}
;
const nT=15*6e4;
function authenticate(e,t,n,s){
if(e.signature==="none")throw missingSignaturePart(e);
const i=e.signature==="V3"?claimsOfV3(e):claimsOfV1(e);
const r=findKey(t,i,s);
checkTimestamp(i.timestamp,s);
verify(e,r);
if(!n.use(r.id,i.nonce,s)){
throw new B("SignatureNonceUsed",400,"Specified signature nonce was used already.")}
return r}
function missingSignaturePart({parameters:e}){
return missingParameter(e.has("AccessKeyId")?"Signature":"AccessKeyId")}
function claimsOfV1({parameters:e}){
const required=t=>{
const n=e.get(t);
if(!n)throw missingParameter(t);
return n};
if(required("SignatureMethod")!=="HMAC-SHA1")throw invalidSignatureParameter("SignatureMethod");
if(required("SignatureVersion")!=="1.0")throw invalidSignatureParameter("SignatureVersion");
return{accessKeyId:required("AccessKeyId"),securityToken:e.get("SecurityToken")||undefined,nonce:required("SignatureNonce"),timestamp:required("Timestamp")}}
const invalidSignatureParameter=e=>new B("InvalidParamater",400,`The specified parameter "${e}" is not valid.`);
function claimsOfV3({authorization:e,wire:{headers:t}}){
if(!e)throw incompleteSignature();
const required=n=>{
const s=t[n];
if(!s||!e.signedHeaders.includes(n))throw incompleteSignature();
return s};
for(const e of["host","x-acs-action","x-acs-version","x-acs-content-sha256"])required(e);
return{accessKeyId:e.accessKeyId,securityToken:t["x-acs-security-token"]||undefined,nonce:required("x-acs-signature-nonce"),timestamp:required("x-acs-date")}}
const incompleteSignature=()=>new B("IncompleteSignature",400,"The request signature does not conform to Aliyun standards.");
function findKey(e,{accessKeyId:t,securityToken:n},s){
const i=e.key(t);
if(!i||i.securityToken&&!n){
throw new B("InvalidAccessKeyId.NotFound",404,"Specified access key is not found.")}
if(n&&!e.knowsToken(n)){
throw new B("InvalidSecurityToken.Malformed",400,"Specified SecurityToken is malformed.")}
if(n&&n!==i.securityToken){
throw new B("InvalidSecurityToken.MismatchWithAccessKey",400,"Specified SecurityToken mismatch with the AccessKey.")}
if(i.expiresAt&&i.expiresAt<=s){
throw new B("InvalidSecurityToken.Expired",403,"Specified SecurityToken is expired.")}
return i}
function checkTimestamp(e,t){
if(!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(e)||Number.isNaN(Date.parse(e))){
throw new B("InvalidTimeStamp.Format",400,"Specified time stamp or date value is not well formatted.")}
if(Math.abs(Date.parse(e)-t.getTime())>nT){
throw new B("InvalidTimeStamp.Expired",400,"Specified time stamp or date value is expired.")}}
function verify(e,t){
const{stringToSign:n,given:s,expected:i}=e.signature==="V3"?signatureV3(e,t.secret):signatureV1(e,t.secret);
if(sameText(s,i))return;
throw new B("SignatureDoesNotMatch",400,`Specified signature is not matched with our calculation. server string to sign is:${n}`)}
function signatureV1({wire:e,parameters:t},n){
const s=stringToSignV1(e.method,t);
return{stringToSign:s,given:t.get("Signature")??"",expected:signV1(n,s)}}
function signatureV3({wire:e,authorization:t},n){
const s=sha256(e.body);
const i=stringToSignV3(canonicalRequestV3({method:e.method,query:e.query,headers:e.headers,signedHeaders:t?.signedHeaders??[],hashedPayload:s}));
const r=e.headers["x-acs-content-sha256"]===s;
return{stringToSign:i,given:r?t?.signature??"":"",expected:signV3(n,i)}}
function sameText(e,t){
const[n,s]=[Buffer.from(e),Buffer.from(t)];
return n.length===s.length&&(0,f.timingSafeEqual)(n,s)}
;
const nb=/^(Action|Version|Format|AccessKeyId|Signature(Method|Version|Nonce|Type)?|Timestamp|SecurityToken)$/;
const nk=/(password|private_?key|secret|token$|userdata|^(command)?content$)/i;
function shownParameters(e){
return Object.fromEntries([...e].filter(([e])=>!nb.test(e)).map(([e,t])=>[e,isSecret(e)?`(${t.length} characters)`:t]))}
const isSecret=e=>e!=="ClientToken"&&e!=="NextToken"&&nk.test(e);
const nA=/^(Signature|SignatureNonce|Timestamp|AccessKeyId|SecurityToken|ClientToken)$/;
let nP=class ClientTokens{
#eP=new Map;
async once(e,t,n,s){
const i=t.parameters.get("ClientToken");
if(!i||!Object.hasOwn(e.parameters,"ClientToken"))return s();
if(i.length>64||!/^[\x20-\x7e]*$/.test(i)){
throw new B("InvalidClientToken.ValueNotSupported",400,"The ClientToken provided is invalid.")}
const r=`${n} ${e.name} ${i}`;
const o=comparable(t);
const a=this.#eP.get(r);
if(a&&a.parameters!==o)throw mismatch(e);
if(a)return a.answer;
const c=s();
this.#eP.set(r,{parameters:o,answer:c});
c.catch(()=>this.#eP.delete(r));
return c}};
const mismatch=({tokenMismatch:{code:e,status:t}})=>new B(e,t,"The request is retried with updated parameters, or uses a client token in a previous request.");
function comparable({parameters:e}){
return JSON.stringify([...e].filter(([e])=>!nA.test(e)).sort())}
;
let nD=class NonceStore{
static #eD=30*6e4;
#eR=new Map;
use(e,t,n){
this.#eC(n);
const s=`${e} ${t}`;
if(this.#eR.has(s))return false;
this.#eR.set(s,n.getTime()+nD.#eD);
return true}
#eC(e){
for(const[t,n]of this.#eR){
if(n>e.getTime())return;
this.#eR.delete(t)}}};
let nR=class RequestLimits{
limits;
#eN=new Map;
constructor(e=[]){
this.limits=e}
count(e,t,n,s){
const i=this.limits.find(({action:e})=>fits(e,n));
if(!i)return;
const r=`${e} ${t} ${n}`;
const o=Math.floor(s.getTime()/((i.seconds??60)*1e3));
const a=this.#eN.get(r);
const c=a?.window===o?a.count+1:1;
this.#eN.set(r,{window:o,count:c});
if(c>i.requests){
throw new B("Throttling.User",400,"Request was denied due to user flow control.")}}};
function answerBody(e,t){
return inFormat(e,`${e.action}Response`,t)}
function errorBody(e,{code:t,message:n,details:s},i){
return inFormat(e,"Error",{RequestId:i,HostId:e.wire.host,Code:t,Message:n,Recommend:`https://api.aliyun.com/troubleshoot?q=${encodeURIComponent(t)}&requestId=${i}`,...s})}
function inFormat(e,t,n){
if(e.format==="json"){
return{contentType:"application/json;charset=utf-8",body:JSON.stringify(n)}}
const s=`<?xml version="1.0" encoding="UTF-8"?><${t}>${xmlOf(n)}</${t}>`;
return{contentType:"text/xml;charset=utf-8",body:s}}
function xmlOf(e){
if(e===undefined||e===null)return"";
if(typeof e!=="object")return escapeXml(`${e}`);
return Object.entries(e).map(([e,t])=>(Array.isArray(t)?t:[t]).map(t=>response_body_element(e,t)).join("")).join("")}
const response_body_element=(e,t)=>t===undefined?"":`<${e}>${xmlOf(t)}</${e}>`;
const escapeXml=e=>e.replace(/[<>&"']/g,e=>`&#${e.charCodeAt(0)};`);
let nC=class Service{
options;
calls=[];
#eO=new nD;
#o=new nP;
#e_;
constructor(e){
this.options=e;
this.#e_=new nR(e.limits)}
async handle(e){
const t=readApiRequest(e);
const n=this.#eM(t);
const s=Date.now();
this.calls.push(n);
this.options.onCall?.("arrived",n);
const i=await this.#eq(t,n);
n.status=i.kind==="answer"?i.status:0;
n.milliseconds=Date.now()-s;
this.options.onCall?.("answered",n);
return i}
async #eq(e,t){
const{timeline:n,latency:s}=this.options.cloud;
const i=this.options.faults.strike({...e,region:t.region});
t.faults=i.map(({kind:e})=>e);
await n.pause(s.roundTrip/2);
const r=await this.#eE(i,"before",e,t);
const o=r??await this.#eV(e,t,i);
const a=r?undefined:await this.#eE(i,"after",e,t);
await n.pause(s.roundTrip/2);
return a??o}
async #eE(e,t,n,s){
for(const i of e){
if(i.kind==="outcome"||i.kind==="lag")continue;
if((i.when??"before")!==t)continue;
if(i.kind==="reset"||i.kind==="hang")return{kind:i.kind};
if(i.kind==="delay")await this.options.cloud.timeline.pause(i.seconds);
if(i.kind==="body"){
const{status:e=200,contentType:t="application/json",body:n}=i;
return{kind:"answer",status:e,contentType:t,body:n}}
if(i.kind==="error"){
const{code:e,status:t=400,message:r="A fault rule of the simulator says so."}=i;
return refusal(new B(e,t,r),n,s)}}
return undefined}
async #eV(e,t,n){
try{
const s=await this.#ev(e,t,n);
const i=answerBody(e,{RequestId:t.requestId,...s});
return{kind:"answer",status:200,...i}}catch(n){
if(n instanceof B)return refusal(n,e,t);
this.options.cloud.problems.push(`${e.action}: ${n instanceof Error?n.stack:String(n)}`);
return refusal(internalError(),e,t)}}
async #ev(e,t,n){
const{cloud:s}=this.options;
const i=requireProduct(e);
const r=findAction(i,e.action);
const o=this.#eG(e,r);
t.accessKeyId=o.id;
if(!r)throw unknownAction(e.action);
const a=this.#e$(e,o);
if(i!=="sts")authorize_authorize(o,callFacts(e,i,a));
this.#e_.count(o.identity.accountId,a.id,r.name,s.timeline.now());
const c=unknownParameters(r.parameters,e.parameters);
t.problems.push(...c.map(e=>`unknown parameter ${e}`));
const d=readParameters(r.parameters,e.parameters,s.behaviour.unknownParameters);
const perform=()=>this.#eF(r,e,{key:o,region:a,parameters:d,effects:n});
return this.#o.once(r,e,`${o.identity.accountId} ${a.id}`,perform)}
async #eF(e,t,{key:n,region:s,parameters:i,effects:r}){
const{cloud:o}=this.options;
const a=o.accounts.account(n.identity.accountId);
if(!a)throw new Error(`Key ${n.id} belongs to no account.`);
const c=t.parameters.get("DryRun")?.toLowerCase()==="true";
const checksPassed=()=>{
if(c)throw dryRunPassed()};
const d=n.identity;
const u=r.find(e=>e.kind==="outcome")?.state;
const p=nN.test(e.name)?o.replica.shown(s):s;
const run=()=>e.run({parameters:i,cloud:o,account:a,caller:d,key:n,region:p,outcome:u,checksPassed});
const l=r.filter(e=>e.kind==="lag");
return l.length===0?run():this.#eK(l,a.id,run)}
async #eK(e,t,n){
const{cloud:s}=this.options;
const regions=()=>s.touchedRegions().filter(e=>e.accountId===t);
const i=momentOf(regions());
const r=await n();
for(const t of e)s.replica.lag(t,i,regions());
return r}
#eG(e,t){
const{accounts:n,timeline:s}=this.options.cloud;
const i=t?.isAnonymous===true&&e.signature==="none";
return i?n.nobody():authenticate(e,n,this.#eO,s.now())}
#e$(e,t){
const{cloud:n}=this.options;
const s=t.identity.accountId;
const i=regionNamed(e);
const r=n.region(s,i??this.#ez(e,s)??"cn-hangzhou");
if(!r)throw invalidRegion();
return r}
#ez({parameters:e},t){
const n=[...e].filter(([e])=>/Id(\.\d+)?$/.test(e)).map(([,e])=>e);
return this.options.cloud.touchedRegions().find(e=>e.accountId===t&&n.some(t=>e.holds(t)))?.id}
#eM(e){
return{number:this.calls.length+1,time:this.options.cloud.timeline.now().toISOString(),product:e.product,version:e.version,action:e.action,region:regionNamed(e),method:e.wire.method,signature:e.signature,accessKeyId:undefined,parameters:shownParameters(e.parameters),requestId:newRequestId(),status:0,code:undefined,milliseconds:undefined,problems:[],faults:[]}}};
const nN=/^(?:Describe|List|Get)/;
function callFacts(e,t,n){
const{action:s,parameters:i}=e;
const r=t==="ecs"&&isVpcAction(s)?"vpc":t;
return{service:r,name:s,parameters:i,accountId:n.accountId,regionId:n.id}}
function regionNamed({parameters:e,wire:t}){
const n=/^(?:ecs|vpc|sts)(?:-vpc)?[.-]([a-z]+-[a-z0-9-]+)\.aliyuncs\.com/.exec(t.host)?.[1];
return e.get("RegionId")||n}
function refusal(e,t,n){
n.code=e.code;
return{kind:"answer",status:e.status,...errorBody(t,e,n.requestId)}}
;
let nO=class Furnishing{
cloud;
accountId;
constructor(e,t){
this.cloud=e;
this.accountId=t}
account(e){
const t=this.cloud.accounts.add(e?{id:e}:{});
return keysOf(this.cloud.accounts.newOwnerKey(t.id))}
temporaryKey({accountId:e=this.accountId,lifetimeSeconds:t=3600,identity:n}={}){
const s=new Date(this.cloud.timeline.now().getTime()+t*1e3);
return keysOf(this.cloud.accounts.newTemporaryKey(n??ownerOf(e),s))}
vpc(e,t={}){
const n=createVpc(this.#eL(e),t);
n.status="Available";
return n.id}
vSwitch(e,t){
const n=createVSwitch(this.#eL(e),t);
n.status="Available";
return n.id}
securityGroup(e,t){
return createSecurityGroup(this.#eL(e),t).id}
keyPair(e,t,n){
return importKeyPair(this.#eL(e),{name:t,publicKey:n}).id}
async eip(e,t={}){
const n=await allocateEip(this.#eL(e),t);
n.stopChanging();
n.status="Available";
return n.id}
async instance(e,{vSwitchId:t,securityGroupId:n,tags:s={}}){
const i=this.#eL(e);
const r=readLaunch(i,{ImageId:firstSystemImage(i).id,InstanceType:"ecs.g6.large",VSwitchId:t,SecurityGroupId:n,Tag:Object.entries(s).map(([e,t])=>({Key:e,Value:t}))});
const o=await launchInstance(i,r,"Running",undefined);
while(o.status!=="Running")await this.cloud.timeline.pause(i.latency.launch/10);
return o.id}
image(e,t){
const n=this.#eL(e,t.accountId);
const{size:s=20,dataDisks:i=[]}=t;
const r=[s,...i].map((e,s)=>this.#ej(n,t,e,s));
const o=imageFromSnapshots(n,r,systemOf(n),{id:t.id,name:t.name,description:t.description,family:t.family,bootMode:"BIOS",imds:"v1",tags:new Map(Object.entries(t.tags??{}))});
o.stopMaking();
o.status="Available";
for(const e of t.sharedWith??[])o.sharedWith.add(e);
return o.id}
marketplaceImage(e,{id:t,name:n,productCode:s,version:i=""}){
const r=firstSystemImage(this.#eL(e));
const o={...r.system,productCode:s};
this.cloud.addMarketplaceImage(e,{...r,id:t,name:n,version:i,family:"",system:o})}
instanceRole(e){
this.cloud.instanceRoles.add(e)}
stock(e,t,n){
this.cloud.setStock(e,t,n)}
reclaim(e,t){
const n=this.#eL(e);
const isMeant=({id:e,facts:n})=>t?e===t:n.spotStrategy!=="NoSpot";
for(const e of[...n.instances.values()].filter(isMeant))reclaim(n,e)}
windowsCommand(e){
this.cloud.guests.scriptWindows(e)}
#ej(e,t,n,s){
const{snapshotId:i,name:r,diskCategory:o="cloud_efficiency"}=t;
const a=s===0;
const c=createSnapshot(e,{id:a?i:undefined,name:`of ${r}`,disk:{id:`d-furnished-${s}`,type:a?"system":"data",category:o,size:n,instanceId:"",encrypted:false,kmsKeyId:""},system:a?systemOf(e):undefined,content:a?e.cloud.contents.hold(firstSystemImage(e).content()):undefined});
c.stopGrowing();
c.status="accomplished";
return{device:`/dev/xvd${"abcdefgh"[s]??"z"}`,snapshot:c}}
#eL(e,t=this.accountId){
const n=this.cloud.region(t,e);
if(!n)throw new Error(`There is no region ${e}.`);
return n}};
function keysOf({id:e,secret:t,securityToken:n,identity:s}){
return{accountId:s.accountId,accessKey:e,secretKey:t,...n&&{securityToken:n}}}
function firstSystemImage(e){
const t=e.cloud.systemImages(e.id).get(_[0]?.id??"");
if(!t)throw new Error("The cloud has no system image.");
return t}
const systemOf=e=>firstSystemImage(e).system;
let n_=class RamFurnishing{
cloud;
accountId;
around;
#x;
constructor(e,t,n){
this.cloud=e;
this.accountId=t;
this.around=n;
this.#x=e.accounts}
furnish({users:e=[],roles:t=[],oidcProviders:n=[],jobs:s=[],host:i,sessionSeconds:r}){
if(r!==undefined)this.sessionsLast(r);
const o={users:Object.fromEntries(e.map(({name:e,...t})=>[e,this.#eU(e,t)])),roles:Object.fromEntries(t.map(({name:e,...t})=>[e,this.role(e,t)])),oidcProviders:Object.fromEntries(n.map(({name:e,...t})=>[e,this.oidcProvider(e,t)])),jobs:s.map(e=>this.job(e))};
if(i!==undefined)this.host(i);
return o}
user(e,t){
return{accountId:this.accountId,...this.#eU(e,t?{policy:t}:{})}}
role(e,{trust:t,policy:n,longestSessionSeconds:s}={}){
const i=this.#x.ram.addRole(this.accountId,{name:e,trust:readPolicy(t??trustOf({RAM:[`acs:ram::${this.accountId}:root`]})),...n&&{policy:readPolicy(n)},...s&&{longestSessionSeconds:s}});
const r={kind:"Service",names:["ecs.aliyuncs.com"]};
if(decide([i.trust],{action:"sts:AssumeRole",principal:r})==="Allow")this.cloud.instanceRoles.add(e);
return i.arn}
changePolicy(e,t){
const n=`acs:ram::${this.accountId}:`;
const{ram:s}=this.#x;
const i=[e,`${n}user/${e}`,`${n}role/${e}`].map(e=>s.user(e)??s.role(e)).find(e=>e!==undefined);
if(!i)throw new Error(`There is no user or role ${e}.`);
i.policy=readPolicy(t)}
oidcProvider(e,{issuer:t=ei,audiences:n,hasOldFingerprint:s}={}){
const i=n??["sts.aliyuncs.com"];
const r={issuer:t,clientIds:i,...s&&{hasOldFingerprint:s}};
return this.#x.ram.addProvider(this.accountId,e,r).arn}
job(e={}){
const{id:t,bearer:n}=this.around.jobs.add(e);
return{ACTIONS_ID_TOKEN_REQUEST_URL:`${this.around.url}${eo}/jobs/${t}/token?api-version=2.0`,ACTIONS_ID_TOKEN_REQUEST_TOKEN:n}}
idToken(e={},t="sts.aliyuncs.com"){
const{id:n,bearer:s}=this.around.jobs.add(e);
return this.around.jobs.token(n,`Bearer ${s}`,t,this.cloud.timeline.now())??""}
host({role:e,versions:t="both",region:n="cn-hangzhou"}={}){
const{ram:s}=this.#x;
const i=e===undefined?undefined:s.role(`acs:ram::${this.accountId}:role/${e}`);
if(e!==undefined&&!i)throw new Error(`There is no role ${e}.`);
this.around.metadata.host={regionId:n,roleName:e,versions:t,session:()=>{
if(!i)throw new Error("The host has no role.");
return this.#eB(i)}}}
sessionsLast(e){
this.#x.ram.sessionLimitSeconds=e}
secrets(){
const e=this.#x.keys().flatMap(({secret:e,securityToken:t=""})=>[e,t]);
return[...e,...this.around.jobs.secrets].filter(e=>e!=="")}
#eU(e,{policy:t,accessKey:n,secretKey:s}){
const i=this.#x.ram.addUser(this.accountId,e,t&&readPolicy(t));
const r={...n&&{id:n},...s&&{secret:s}};
const{id:o,secret:a}=this.#x.newUserKey(i,r);
return{accessKey:o,secretKey:a}}
#eB(e){
const t=Math.min(e.longestSessionSeconds,this.#x.ram.sessionLimitSeconds);
const n=new Date(this.cloud.timeline.now().getTime()+t*1e3);
const s=identityOfSession(e,"i-host");
return this.#x.newTemporaryKey(s,n,{policies:()=>[e.policy]})}};
function trustOf(e){
return{Version:"1",Statement:[{Effect:"Allow",Action:"sts:AssumeRole",Principal:e}]}}
;
function stateOf(e){
return{accounts:e.accounts.all().map(({id:t})=>({id:t,regions:regionsOf(e,t)})),problems:[...e.problems]}}
function regionsOf(e,t){
const n=e.touchedRegions().filter(e=>e.accountId===t).map(e=>[e.id,regionState(e)]).filter(([,e])=>Object.values({...e}).some(({length:e})=>e>0));
return Object.fromEntries(n)}
function regionState(e){
return{vpcs:state_list(e.vpcs,({name:e,status:t,cidrBlock:n})=>({name:e,status:t,cidrBlock:n})),vSwitches:state_list(e.vSwitches,({name:e,status:t,cidrBlock:n,vpcId:s,zoneId:i})=>({name:e,status:t,cidrBlock:n,vpcId:s,zoneId:i})),securityGroups:state_list(e.securityGroups,({name:e,vpcId:t,type:n,rules:s})=>({name:e,vpcId:t,type:n,rules:s.map(({direction:e,protocol:t,portRange:n,cidr:s,groupId:i,policy:r,priority:o})=>({direction:e,protocol:t,portRange:n,source:s||i,policy:r,priority:o}))})),keyPairs:state_list(e.keyPairs,({publicKey:e})=>({publicKey:e})),eips:state_list(e.eips,({status:e,address:t,name:n,bandwidth:s,internetChargeType:i,instanceId:r})=>({status:e,address:t,name:n,bandwidth:s,internetChargeType:i,instanceId:r})),instances:state_list(e.instances,e=>({name:e.traits.name,status:e.status,releasing:e.releasing,type:e.type.id,imageId:e.image.id,zoneId:e.facts.zoneId,vpcId:e.vpcId,vSwitchId:e.vSwitchId,securityGroupIds:e.securityGroupIds,keyPairName:e.keyPairName,privateAddress:e.facts.privateAddress,publicAddress:e.publicAddress,eipId:e.eip?.id,autoReleaseAt:e.autoReleaseAt&&apiTime(e.autoReleaseAt)})),disks:state_list(e.disks,({name:e,status:t,type:n,category:s,size:i,instanceId:r,deleteWithInstance:o,encrypted:a})=>({name:e,status:t,type:n,category:s,size:i,instanceId:r,deleteWithInstance:o,encrypted:a})),snapshots:state_list(e.snapshots,e=>({name:e.name,status:e.status,sourceDiskId:e.sourceDiskId,sourceDiskType:e.sourceDiskType,size:e.size,encrypted:e.encrypted,kmsKeyId:e.kmsKeyId})),images:state_list(e.images,e=>({name:e.name,status:e.status,description:e.description,family:e.family,version:e.version,bootMode:e.bootMode,imds:e.imds,nvme:e.nvme,encrypted:e.encrypted,isCopied:e.isCopied,productCode:e.system.productCode??"",sharedWith:[...e.sharedWith],disks:e.disks}))}}
function state_list(e,t){
return[...e.values()].map(e=>({id:e.id,...t(e),tags:plainTags(e.tags),createdAt:apiTime(e.createdAt)}))}
const plainTags=e=>Object.fromEntries(e);
const nM=200;
function page(e,t){
return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="2">
<title>Simulated Alibaba Cloud</title>
<style>${nq}</style>
</head>
<body>
<h1>Simulated Alibaba Cloud</h1>
<p>What it holds and what was asked of it. As JSON: <a href="/_simulator/state">state</a>, <a href="/_simulator/calls">calls</a>.</p>
${problems(e.problems)}
${e.accounts.map(({id:e,regions:t})=>account(e,t)).join("\n")}
<h2>Calls <small>${t.length}</small></h2>
${callTable(t.slice(-nM).reverse())}
</body>
</html>
`}
const nq=`
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
h1 { color: #ff6a00; } h2 { margin-top: 2rem; } small { color: gray; font-weight: normal; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; color: gray; font-weight: normal; }
th, td { padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #8884; vertical-align: top; }
code { font-size: .85em; overflow-wrap: anywhere; } .bad { color: #d22; } .good { color: #292; }
`;
function problems(e){
if(e.length===0)return"";
return`<h2 class="bad">Problems</h2><ul>${e.map(e=>`<li>${page_escape(e)}</li>`).join("")}</ul>`}
function account(e,t){
const n=Object.entries(t).flatMap(([e,t])=>Object.entries(t).flatMap(([t,n])=>n.map(n=>resourceRow(e,t,n))));
const s=`<table><tr><th>region<th>kind<th>ID<th>name<th>status<th>tags</tr>${n.join("")}</table>`;
return`<h2>Account ${page_escape(e)} <small>${n.length} resources</small></h2>${n.length>0?s:"<p>Nothing.</p>"}`}
function resourceRow(e,t,{id:n,name:s,status:i,tags:r}){
const o=Object.entries(r).map(([e,t])=>`${e}=${t}`);
const a=[e,t,n,shown(s),shown(i),o.join(" ")];
return`<tr>${a.map(e=>`<td>${page_escape(e)}`).join("")}</tr>`}
function callTable(e){
const t=e.map(callRow).join("");
return`<table><tr><th>#<th>time<th>action<th>region<th>parameters<th>signed<th>answer</tr>${t}</table>`}
function callRow(e){
const t=Object.entries(e.parameters).map(([e,t])=>`${e}=${t}`);
const n=`${e.status||"\u2026"} ${e.code??""} ${[...e.faults,...e.problems].join(", ")}`;
return`<tr><td>${e.number}<td>${page_escape(e.time.slice(11,19))}<td>${page_escape(`${e.product??"?"} ${e.action}`)}<td>${page_escape(e.region??"")}<td><code>${page_escape(t.join(" "))}</code><td>${e.signature}<td class="${e.code?"bad":"good"}">${page_escape(n)}</tr>`}
const shown=e=>typeof e==="string"?e:"";
const page_escape=e=>e.replace(/[<>&"]/g,e=>`&#${e.charCodeAt(0)};`);
function ownPages({state:e,calls:t,services:n}){
return s=>{
for(const e of n){
const t=e(s);
if(t)return t}
const{path:i,method:r}=s;
if(r!=="GET")return undefined;
if(i==="/_simulator/state")return own_pages_json(e());
if(i==="/_simulator/calls")return own_pages_json(t());
if(i==="/")return{contentType:"text/html;charset=utf-8",body:page(e(),t())};
return undefined}}
const own_pages_json=e=>({contentType:"application/json;charset=utf-8",body:JSON.stringify(e,undefined,2)});
var nE=__nccwpck_require__(7067);
const nV=65e3;
const nG=4*1024*1024;
async function startServer(e){
const t=(0,nE.createServer)((t,n)=>{
respond(e,t,n).catch(e=>{
n.destroy(e instanceof Error?e:undefined)})});
t.keepAliveTimeout=nV;
t.on("connect",(e,t)=>{
t.end("HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, POST\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")});
await listen(t,e);
const{port:n}=t.address();
return{port:n,close:()=>server_close(t)}}
async function respond({api:e,own:t},n,s){
const i=new URL(n.url??"/",`http://${n.headers.host??"localhost"}`);
const r=plainHeaders(n);
const{method:o="GET"}=n;
const a=i.pathname==="/"&&(i.search!==""||o!=="GET");
const c=a?undefined:t({method:o,path:i.pathname,query:i.searchParams,headers:r});
if(c){
s.writeHead(c.status??200,{"content-type":c.contentType}).end(c.body);
return}
const d=await readBody(n);
if(d===undefined){
s.writeHead(413,{connection:"close"}).end();
return}
const u=await e({method:o,host:i.host,query:[...i.searchParams],headers:r,body:d});
send(u,n,s)}
function send(e,t,n){
if(e.kind==="reset")t.socket.resetAndDestroy();
if(e.kind!=="answer")return;
n.writeHead(e.status,{"content-type":e.contentType}).end(e.body)}
async function readBody(e){
const t=[];
let n=0;
for await(const s of e){
n+=s.length;
if(n>nG)return undefined;
t.push(s)}
return Buffer.concat(t)}
function plainHeaders({headers:e}){
return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,Array.isArray(t)?t.join(","):t]))}
function listen(e,{port:t,host:n}){
return new Promise((s,i)=>{
e.once("error",i);
e.listen(t,n,()=>{
e.off("error",i);
s()})})}
function server_close(e){
return new Promise(t=>{
e.close(()=>t());
e.closeAllConnections()})}
;
async function startSimulator(e={}){
const t=await guestHost(e.guests);
for(const n of e.windowsCommands??[])t.scriptWindows(n);
const n=await t.sshPort();
const s=new en(e.scale??1);
const i=new Y({timeline:s,latency:latencyProfile(e.profile),quotas:{...ee,...e.quotas},behaviour:{...X,...e.behaviour},guests:t,addresses:e.guests==="none"?imaginaryAddresses():loopbackAddresses(t),fixtures:e.fixtures??{}});
const r=i.accounts.add(e.account?.id?{id:e.account.id}:{});
const o=i.accounts.newOwnerKey(r.id,{...e.account?.accessKey&&{id:e.account.accessKey},...e.account?.secretKey&&{secret:e.account.secretKey}});
const a=new m(s,e.faults);
const c=new nC({cloud:i,faults:a,limits:e.limits??[],onCall:e.onCall});
const state=()=>stateOf(i);
const d=i.accounts.ram.issuer(ei);
const u=new er(d);
const p=new g;
const l=[oidcPages(d,u),p.answer.bind(p)];
const y=await startServer({port:e.port??0,host:e.host??"127.0.0.1",api:e=>c.handle(e),own:ownPages({state,calls:()=>c.calls,services:l})}).catch(async e=>{
await i.close();
throw e});
const f=`http://${e.host??"127.0.0.1"}:${y.port}`;
let h;
const close=()=>h??=y.close().then(()=>i.close());
return{port:y.port,url:f,accessKey:o.id,secretKey:o.secret,accountId:r.id,sshPort:n,notice:t.notice,furnish:new nO(i,r.id),ram:new n_(i,r.id,{url:f,jobs:u,metadata:p}),state,calls:()=>c.calls,problems:()=>i.problems,setFaults:e=>a.replace(e),faultStrikes:()=>a.strikes(),passTime:e=>s.pass(e),close,[Symbol.asyncDispose]:close}}
async function guestHost(e="real"){
if(e==="none")return noGuests();
if(e!=="real")return e;
const{createGuestHost:t}=await Promise.all([__nccwpck_require__.e(398),__nccwpck_require__.e(57)]).then(__nccwpck_require__.bind(__nccwpck_require__,8057));
return t()}
;
async function main(){
const e=readArguments(process.argv.slice(2));
if(!e){
process.stdout.write(`${y}
`);
return}
const{ram:t,...n}=e;
const s=await startSimulator(n);
const{port:i,url:r,accessKey:o,secretKey:a,accountId:c,sshPort:d,notice:u}=s;
const p=t&&await furnished(s,t);
const l={port:i,url:r,accessKey:o,secretKey:a,accountId:c,sshPort:d,notice:u,ram:p};
process.stdout.write(`${JSON.stringify(l)}
`);
for(const e of["SIGINT","SIGTERM"]){
process.once(e,()=>void s.close().catch(fail))}}
async function furnished(e,t){
try{
return e.ram.furnish(t)}catch(t){
await e.close();
throw t}}
function fail(e){
process.stderr.write(`${e instanceof Error?e.message:String(e)}
`);
process.exitCode=1}
main().catch(fail);
module.exports=n})();
