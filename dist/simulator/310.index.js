
"use strict";
exports.id=310;
exports.ids=[310];
exports.modules={1195:((e,t,n)=>{
n.r(t);
n.d(t,{CmdShell:()=>C,runBatch:()=>runBatch,runCmd:()=>runCmd});
var s=n(2816);
var r=n(4268);
var i=n(7594);
var o=n(2835);
var a=n(1701);
var c=n(7661);
function listFolder(e,{options:t,words:n}){
const i=(0,s.jS)(n[0]??".",e.folder);
const{files:o}=e.machine;
const a=o.isFolder(i);
const c=a?i:(0,s.gN)(i);
const l=(0,s._u)(a?"*":(0,s.Vb)(i));
const wanted=e=>l.test(e.name)&&(!t.some(e=>/^\/a:?d$/.test(e))||e.kind==="folder")&&(!t.some(e=>/^\/a:?-d$/.test(e))||e.kind==="file");
const u=t.includes("/b");
if(!u)e.stdout.text(d);
const f=show(e,c,o.folder(c),wanted,{isBare:u,isDeep:t.includes("/s")});
if(f===0&&!a)throw new r.f("not found",i);
return 0}
const d=" Volume in drive C has no label.\r\n Volume Serial Number is 5A3C-0E71\r\n";
function show(e,t,n,s,r){
const i=[...n.children.values()].sort((e,t)=>e.name.localeCompare(t.name));
const o=i.filter(s);
const a=r.isDeep?`${t}\\`:"";
if(r.isBare)e.stdout.text(o.map(({name:e})=>`${a}${e}\r
`).join(""));else if(o.length>0)e.stdout.text(table(t,o));
if(!r.isDeep)return o.length;
const c=i.map(n=>n.kind==="folder"?show(e,`${t.replace(/\\$/,"")}\\${n.name}`,n,s,r):0);
return o.length+c.reduce((e,t)=>e+t,0)}
function table(e,t){
const n=t.filter(e=>e.kind==="file");
const s=n.reduce((e,{size:t})=>e+t,0);
const r=t.map(e=>{
const t=e.kind==="folder"?"    <DIR>         ":e.size.toLocaleString("en-US").padStart(18);
return`${dateOf(e.writtenAt)} ${t} ${e.name}`});
return["",` Directory of ${e}`,"",...r,`${String(n.length).padStart(16)} File(s) ${s.toLocaleString("en-US").padStart(14)} bytes`,`${String(t.length-n.length).padStart(16)} Dir(s)  21,474,836,480 bytes free`,""].join("\r\n")}
function dateOf(e){
const two=e=>String(e).padStart(2,"0");
const t=e.getHours()%12===0?12:e.getHours()%12;
return`${two(e.getMonth()+1)}/${two(e.getDate())}/${e.getFullYear()}  ${two(t)}:${two(e.getMinutes())} ${e.getHours()<12?"AM":"PM"}`}
;
const l={echo,set,cd:changeFolder,chdir:changeFolder,dir:(e,t,n)=>listFolder(t,splitOptions(n)),type:showFile,del:removeFiles,erase:removeFiles,md:makeFolder,mkdir:makeFolder,rd:removeFolder,rmdir:removeFolder,copy:copyFiles,move:moveFile,ren:renameFile,rename:renameFile,exit:(e,t,n)=>{
const[,s,r]=/^\s*(\/b)?\s*(-?\d+)?/i.exec(n)??[];
return e.exit(r===undefined?e.errorLevel:Number(r),s!==undefined)},call:(e,t,n)=>e.call(t,n),goto:(e,t,n)=>e.goTo(n.trim()),pushd:(e,t,n)=>{
e.folders.push(t.folder);
return changeFolder(e,t,n)},popd:(e,t)=>{
t.folder=e.folders.pop()??t.folder;
return undefined},setlocal:(e,t,n)=>{
e.save(/enabledelayedexpansion/i.test(n));
return undefined},endlocal:e=>{
e.restore();
return undefined},chcp:changeCodePage,ver:(e,t)=>{
t.stdout.text("\r\nMicrosoft Windows [Version 10.0.20348.2655]\r\n");
return 0},pause:(e,t)=>{
t.stdout.text("Press any key to continue . . . \r\n");
return 0},path:(e,t,n)=>{
if(n.trim()==="")t.stdout.text(`PATH=${t.environment.get("Path")??""}\r
`);else t.environment.set("Path",n.trim());
return undefined},start:(e,t,n)=>e.call(t,n.replace(/^\s*"[^"]*"\s*/,"").replace(/^(\s*\/\w+)+/i,"")),rem:()=>undefined,title:()=>undefined,cls:()=>undefined,color:()=>undefined,prompt:()=>undefined,verify:()=>undefined,shift:e=>{
if(e.batch!==undefined)e.batch={...e.batch,words:e.batch.words.slice(1)};
return undefined}};
function echo(e,t,n){
if(/^\s+(on|off)\s*$/i.test(n))e.echo=/on\s*$/i.test(n);else if(n.trim()==="")t.stdout.text(`ECHO is ${e.echo?"on":"off"}.\r
`);else t.stdout.text(`${n.slice(1)}\r
`);
return undefined}
function set(e,t,n){
const s=n.trimStart();
if(/^\/a\s/i.test(s))return setNumber(t,s.slice(3));
const r=/^"(.*)"[^"]*$/s.exec(s)?.[1]??s;
const i=r.indexOf("=");
if(i>0){
t.environment.set(r.slice(0,i),r.slice(i+1));
return 0}
const o=t.environment.all().filter(([e])=>e.toLowerCase().startsWith(r.trim().toLowerCase()));
for(const[e,n]of o)t.stdout.text(`${e}=${n}\r
`);
if(o.length>0)return 0;
t.stderr.text(`Environment variable ${r} not defined\r
`);
return 1}
function setNumber(e,t){
const[,n="",s="",r="",i,o=""]=/^"?\s*(\w+)\s*([-+*/%]?)=\s*(-?\w+)\s*(?:([-+*/%])\s*(-?\w+))?\s*"?$/.exec(t.trim())??[];
if(n===""){
e.stderr.text("Missing operand.\r\n");
return 0x400023cc}
const value=t=>/^-?\d+$/.test(t)?Number(t):Number(e.environment.get(t)??0);
let a=i===undefined?value(r):calculate(value(r),i,value(o));
if(s!=="")a=calculate(value(n),s,a);
e.environment.set(n,String(a));
return 0}
function calculate(e,t,n){
if(t==="+")return e+n;
if(t==="-")return e-n;
if(t==="*")return e*n;
return t==="/"?Math.trunc(e/n):e%n}
function changeFolder(e,t,n){
const i=n.replace(/^\s*\/d\s/i,"").trim().replaceAll('"',"");
if(i===""){
t.stdout.text(`${t.folder}\r
`);
return 0}
const o=(0,s.jS)(i,t.folder);
if(!t.machine.files.isFolder(o))throw new r.f("path not found",o);
t.folder=o;
return 0}
function showFile(e,t,n){
let s=0;
for(const e of splitOptions(n).words){
const n=filesMatching(t,e);
if(n.length===0){
t.stderr.text("The system cannot find the file specified.\r\n");
s=1}
for(const e of n)t.stdout.bytes(t.machine.files.read(e))}
return s}
function removeFiles(e,t,n){
for(const e of splitOptions(n).words){
const n=(0,s.jS)(e,t.folder);
const r=t.machine.files.isFolder(n)?`${n}\\*`:e;
const i=filesMatching(t,r);
if(i.length===0&&r===e)t.stdout.text(`Could Not Find ${n}\r
`);
for(const e of i)t.machine.files.remove(e)}
return 0}
function makeFolder(e,t,n){
for(const e of splitOptions(n).words){
const n=(0,s.jS)(e,t.folder);
if(t.machine.files.find(n)!==undefined){
t.stderr.text(`A subdirectory or file ${e} already exists.\r
`);
return 1}
t.machine.files.makeFolders(n)}
return 0}
function removeFolder(e,t,n){
const{options:i,words:o}=splitOptions(n);
for(const e of o){
const n=(0,s.jS)(e,t.folder);
const o=t.machine.files.find(n);
if(o===undefined)throw new r.f("not found",n);
if(o.kind==="file"){
t.stderr.text("The directory name is invalid.\r\n");
return 267}
t.machine.files.remove(n,i.includes("/s"))}
return 0}
function copyFiles(e,t,n){
const[i="",o="."]=splitOptions(n).words;
const{files:a}=t.machine;
const c=i.split("+").flatMap(e=>filesMatching(t,e));
if(c.length===0)throw new r.f("not found",i);
const d=(0,s.jS)(o,t.folder);
if(i.includes("+"))a.write(d,Buffer.concat(c.map(e=>a.read(e))));else for(const e of c)a.copyTo(e,a.isFolder(d)?`${d}\\${(0,s.Vb)(e)}`:d);
t.stdout.text(`        ${c.length} file(s) copied.\r
`);
return 0}
function moveFile(e,t,n){
const[r="",i="."]=splitOptions(n).words;
const{files:o}=t.machine;
const a=(0,s.jS)(r,t.folder);
const c=(0,s.jS)(i,t.folder);
const d=o.find(a)?.kind==="folder"?"dir(s)":"file(s)";
o.move(a,o.isFolder(c)?`${c}\\${(0,s.Vb)(a)}`:c);
t.stdout.text(`        1 ${d} moved.\r
`);
return 0}
function renameFile(e,t,n){
const[r="",i=""]=splitOptions(n).words;
const o=(0,s.jS)(r,t.folder);
t.machine.files.move(o,`${(0,s.gN)(o)}\\${i}`);
return 0}
function splitOptions(e){
const t=(0,a.v)(e.replaceAll('\\"','\\\\"').replaceAll(/(\w)(\/[a-z]\b)/gi,"$1 $2"));
const isOption=e=>/^\/[a-z-]+(:\S*)?$/i.test(e);
return{options:t.filter(isOption).map(e=>e.toLowerCase()),words:t.filter(e=>!isOption(e))}}
function filesMatching({machine:e,folder:t},n){
const r=(0,s.jS)(n,t);
if(!/[*?]/.test(r))return e.files.isFile(r)?[r]:[];
const i=e.files.find((0,s.gN)(r));
if(i?.kind!=="folder")return[];
const o=(0,s._u)((0,s.Vb)(r));
return[...i.children.values()].filter(({kind:e,name:t})=>e==="file"&&o.test(t)).map(({name:e})=>`${(0,s.gN)(r).replace(/\\$/,"")}\\${e}`)}
function changeCodePage(e,t,n){
const s=/^\s*(\d+)\s*$/.exec(n)?.[1];
if(n.trim()!==""&&(s===undefined||!u.has(Number(s)))){
t.stdout.text("Invalid code page\r\n");
return 1}
if(s!==undefined)e.changeCodePage(Number(s));
t.stdout.text(`Active code page: ${e.process.codePage}\r
`);
return 0}
const u=new Set([437,65001]);
function fileMessage({problem:e}){
return f[e]}
const f={"not found":"The system cannot find the file specified.","path not found":"The system cannot find the path specified.",exists:"A subdirectory or file already exists.","is a folder":"Access is denied.","not empty":"The directory is not empty."};
function readSwitches(e){
const t=[];
let n=e.trimStart();
for(;;){
const e=/^\/(?:[cksqdau]|[eftv]:\w+)/i.exec(n)?.[0];
if(e===undefined)return{switches:t,command:undefined};
n=n.slice(e.length).trimStart();
if(/^\/[ck]$/i.test(e))return{switches:t,command:n};
t.push(e)}}
function unquoted(e,t){
const n=/^"([^"&<>()@^|]*\s[^"&<>()@^|]*)"$/.exec(t)?.[1];
const r=n!==undefined&&((0,o.fv)(e,n)!==undefined||e.machine.files.isFile((0,s.jS)(n,e.folder)));
const i=t.lastIndexOf('"');
if(!t.startsWith('"')||r||i===0)return t;
return t.slice(1,i)+t.slice(i+1)}
;
function expandPercents(e,t,n,s){
return n.replace(h,(n,r,i)=>{
if(n==="%%")return s===undefined?"%%":"%";
if(r!==undefined)return s===undefined?n:batchParameter(s,r,e.folder);
return variable(e,t,i??"")??(s===undefined?n:"")})}
function expandDelayed(e,t,n){
return n.replace(/!([^!\n]+)!/g,(n,s)=>variable(e,t,s)??"")}
const h=/%%|%(~[a-z]*\d|\d|\*)|%([^%\n:]+(?::[^%\n]*)?)%/gi;
function variable(e,t,n){
const[s,r]=splitModifier(n);
const i=e.environment.get(s)??dynamic(e,t,s);
if(i===undefined||r===undefined)return i;
return modified(i,r)}
function splitModifier(e){
const t=e.indexOf(":");
return t===-1?[e,undefined]:[e.slice(0,t),e.slice(t+1)]}
function dynamic({folder:e},t,n){
const s=new Date;
switch(n.toUpperCase()){case"CD":
return e;case"ERRORLEVEL":
return String(t);case"RANDOM":
return String(Math.floor(Math.random()*32768));case"DATE":
return s.toLocaleDateString("en-US",{weekday:"short",month:"2-digit",day:"2-digit",year:"numeric"}).replace(",","");case"TIME":
return`${s.toTimeString().slice(0,8)}.00`;default:
return undefined}}
function modified(e,t){
const n=/^~(-?\d+)(?:,(-?\d+))?$/.exec(t);
if(n!==null){
const t=Number(n[1])<0?Math.max(0,e.length+Number(n[1])):Number(n[1]);
const s=n[2]===undefined?e.length:Number(n[2]);
return e.slice(t,s<0?s:t+s)}
const[s="",r=""]=t.split("=");
return e.replace(new RegExp(s.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),"gi"),()=>r)}
function batchParameter({path:e,words:t},n,s){
if(n==="*")return t.join(" ");
const r=Number(n.at(-1));
const i=r===0?e:t[r-1]??"";
if(!n.startsWith("~"))return i;
const o=n.slice(1,-1).toLowerCase();
return pathParts(i.replaceAll('"',""),o,s)}
function pathParts(e,t,n){
if(t==="")return e;
const r=(0,s.jS)(e,n);
if(t.includes("f"))return r;
const i=(0,s.je)(r);
return[t.includes("d")?r.slice(0,2):"",t.includes("p")?`${(0,s.gN)(r).slice(2).replace(/\\$/,"")}\\`:"",t.includes("n")?(0,s.Vb)(r).slice(0,(0,s.Vb)(r).length-i.length):"",t.includes("x")?i:""].join("")}
;
async function valuesOf(e,{options:t,list:n},s){
if(/^\/l/i.test(t)){
const[t=0,s=1,r=0]=n.split(/[,\s]+/).map(Number);
const i=[];
for(let n=t;s!==0&&(s>0?n<=r:n>=r);n+=s){
await e.budget.step();
i.push(String(n))}
return i}
if(/^\/f/i.test(t))return lineValues(e,t,n,s);
const r=n.split(/[\s,;=]+/).filter(e=>e!=="");
return r.flatMap(t=>/[*?]/.test(t)?filesLike(e,t.replaceAll('"',"")):[t])}
function bodyWith({body:e,variable:t},n,s){
return substituted(e,e=>insertValue(e,t,n,s))}
async function lineValues(e,t,n,r){
const o=n.trim();
const a=/usebackq/i.test(t);
const c=a?/^`(.*)`$/s.exec(o):/^'(.*)'$/s.exec(o);
const d=a?/^'(.*)'$/s.exec(o):/^"(.*)"$/s.exec(o);
let l=d?.[1];
if(l===undefined&&c!==null)l=await r(c[1]??"");
l??=(0,i.JG)(e.machine.files.read((0,s.jS)(o.replaceAll('"',""),e.folder)));
const u=/delims=([^"]*?)(?=\s+(tokens|skip|eol|usebackq)|"|$)/i.exec(t)?.[1]??" 	";
const f=u===""||/tokens=\*/i.test(t);
return l.split(/\r?\n/).filter(e=>e.trim()!=="").map(e=>f?e.trimStart():splitBy(e,u)[0]??"")}
function splitBy(e,t){
const n=new RegExp(`[${t.replace(/[\]\\^-]/g,"\\$&")}]+`);
return e.split(n).filter(e=>e!=="")}
function filesLike(e,t){
const n=(0,s.jS)(t,e.folder);
const r=e.machine.files.find((0,s.gN)(n));
if(r?.kind!=="folder")return[];
const i=/^.*[\\/]/.exec(t)?.[0]??"";
return[...r.children.values()].filter(({kind:e,name:t})=>e==="file"&&(0,s._u)((0,s.Vb)(n)).test(t)).map(({name:e})=>i+e)}
function insertValue(e,t,n,s){
return e.replace(new RegExp(`%(~[a-z]*?)?${t}`,"g"),(e,t)=>{
const r=n.replaceAll('"',"");
return t===undefined?n:pathParts(r,t.slice(1),s)})}
function substituted(e,t){
const redirections=e=>e.map(e=>({...e,target:t(e.target)}));
const inner=e=>substituted(e,t);
switch(e.kind){case"simple":
return{...e,text:t(e.text),redirections:redirections(e.redirections)};case"block":
return{...e,body:e.body.map(inner),redirections:redirections(e.redirections)};case"both":case"pipe":
return{...e,left:inner(e.left),right:inner(e.right)};case"if":
return{...e,condition:t(e.condition),then:inner(e.then),otherwise:e.otherwise&&inner(e.otherwise)};case"for":
return{...e,list:t(e.list),body:inner(e.body)}}}
;
function redirected(e,{stream:t,how:n,target:r},i){
if(n==="same"){
const n=r==="2"?e.stderr:e.stdout;
return withStreams(e,t===2?{stderr:n}:{stdout:n},i)}
const{files:o}=e.machine;
const a=/(^|\\)nul$/i.test(r);
const d=(0,s.jS)(r,e.folder);
if(n==="read")return withStreams(e,{stdin:c.pd.of(a?Buffer.alloc(0):o.read(d))},i);
if(!a)o.write(d,Buffer.alloc(0),n);
const l=(0,c.CG)(e.codePage,e=>{
if(!a)o.write(d,e,"append")});
return withStreams(e,t===2?{stderr:l}:{stdout:l},i)}
function withStreams(e,t,n){
return Object.defineProperty({...e,...t},"folder",{get:()=>n.folder,set:e=>n.folder=e,enumerable:true})}
;
let m=class CmdSyntaxError extends Error{};
function parseCmd(e){
const t=new p(e);
const n=t.lines();
return n.length===0?undefined:n.length===1?n[0]:{kind:"block",body:n,redirections:[]}}
function isUnfinished(e){
if(!/^\s*@?\s*(\(|if\b|for\b)/i.test(e))return false;
let t=0;
let n=false;
for(let s=0;s<e.length;s++){
if(e[s]==="^"&&!n)s++;else if(e[s]==='"')n=!n;else if(e[s]==="\n")n=false;else if(e[s]==="("&&!n)t++;else if(e[s]===")"&&!n)t--}
return t>0}
let p=class Parser{
text;
#e=0;
#t=0;
constructor(e){
this.text=e}
lines(){
const e=[];
for(;;){
this.#n(/[\s;,=]*/y);
if(this.#e>=this.text.length||this.#t>0&&this.#s()===")")return e;
e.push(this.#r())}}
#r(){
let e=this.#i();
for(;;){
this.#n(/[ \t]*/y);
const t=this.#o(/&&|\|\||&/y);
if(t===undefined)return e;
this.#n(/[ \t]*/y);
if(t==="&"&&(this.#e>=this.text.length||/[\n)]/.test(this.#s())))return e;
const n=t==="&&"?"success":t==="||"?"failure":"always";
e={kind:"both",when:n,left:e,right:this.#i()}}}
#i(){
let e=this.#a();
while(this.#o(/[ \t]*\|(?!\|)/y)!==undefined)e={kind:"pipe",left:e,right:this.#a()};
return e}
#a(){
this.#n(/[ \t@]*/y);
if(this.#s()==="(")return this.#c();
if(this.#o(/if(?=[\s(])/iy)!==undefined)return this.#d();
if(this.#o(/for(?=\s)/iy)!==undefined)return this.#l();
return this.#u()}
#c(){
this.#e++;
this.#t++;
const e=this.lines();
this.#t--;
if(this.#o(/\)/y)===undefined)throw this.#f();
const t=[];
for(;;){
this.#n(/[ \t]*/y);
const n=this.#h()?this.#m():undefined;
if(n===undefined)return{kind:"block",body:e,redirections:t};
t.push(n)}}
#d(){
const e=this.#o(g);
if(e===undefined)throw this.#f();
const t=this.#a();
const n=this.#o(/\s*else(?=[\s(])/iy)===undefined?undefined:this.#a();
return{kind:"if",condition:e.trim(),then:t,otherwise:n}}
#l(){
const e=this.#o(/((?:\s+\/[a-z](?:\s+"[^"]*")?)*)\s+%([a-z])\s+in\s*\(([^)]*)\)\s*do(?=[\s(@])/iy);
const[,t="",n="",s=""]=/^((?:\s+\/[a-z](?:\s+"[^"]*")?)*)\s+%([a-z])\s+in\s*\(([^)]*)\)/i.exec(e??"")??[];
if(e===undefined)throw this.#f();
return{kind:"for",options:t.trim(),variable:n,list:s,body:this.#a()}}
#u(){
let e="";
const t=[];
let n=false;
while(this.#e<this.text.length){
const s=this.#s();
if(!n){
if(/[\n&|]/.test(s)||s===")"&&this.#t>0)break;
const n=/^\S?\d$|\s\d$|^\d?$|\D$/.test(e)||/[<>]/.test(s)?this.#m():undefined;
if(n!==undefined){
t.push(n);
continue}
if(s==="^"){
this.#e++;
if(this.#s()==="\n")this.#e++;
e+=this.#s();
this.#e++;
continue}}
if(s==="\n")break;
if(s==='"')n=!n;
e+=s;
this.#e++}
if(e===""&&t.length===0)throw this.#f();
return{kind:"simple",text:e,redirections:t}}
#h(){
const e=this.#e===0||/[\s()&|]/.test(this.text[this.#e-1]??"");
return/^[<>]/.test(this.#s())||e&&/^\d[<>]/.test(this.text.slice(this.#e,this.#e+2))}
#m(){
const e=this.#e===0||/[\s()&|]/.test(this.text[this.#e-1]??"");
const t=this.#o(e?/[0-9]?(>>|>|<)/y:/(>>|>|<)/y);
if(t===undefined)return undefined;
const n=/^\d/.exec(t)?.[0];
const s=t.endsWith("<");
const r=n===undefined?s?0:1:Number(n);
const i=this.#o(/&[0-9]/y);
if(i!==undefined)return{stream:r,how:"same",target:i.slice(1)};
this.#n(/[ \t]*/y);
const o=this.#o(/(?:"[^"\n]*"|[^\s&|<>()"])+/y);
if(o===undefined)throw this.#f();
const a=s?"read":t.endsWith(">>")?"append":"replace";
return{stream:r,how:a,target:o.replaceAll('"',"")}}
#s(){
return this.text[this.#e]??""}
#o(e){
e.lastIndex=this.#e;
const t=e.exec(this.text)?.[0];
if(t===undefined)return undefined;
this.#e+=t.length;
return t}
#n(e){
this.#o(e)}
#f(){
const e=/^\S+/.exec(this.text.slice(this.#e))?.[0];
return new m(e===undefined?"The syntax of the command is incorrect.":`${e} was unexpected at this time.`)}};
const w=String.raw`(?:"[^"\n]*"|[^\s"()=<>&|])+`;
const g=new RegExp(String.raw`(\s+/i)?(\s+not)?\s*(\s(exist|defined|errorlevel|cmdextversion)\s+${w}|\s*${w}\s*(==|\s(equ|neq|lss|leq|gtr|geq)\s)\s*${w})\s*`,"iy");
function isTrue(e,t,n){
const s=/^\/i\s/i.test(n);
const r=n.replace(/^\/i\s+/i,"");
const i=r.replace(/^not\s+/i,"");
return holds(e,t,i,s)!==(i!==r)}
function holds(e,t,n,s){
const[,r="",i=""]=/^(exist|defined|errorlevel|cmdextversion)\s+(.*)$/is.exec(n)??[];
switch(r.toLowerCase()){case"exist":
return exists(e,i.replaceAll('"',"").trim());case"defined":
return e.environment.get(i.trim())!==undefined;case"errorlevel":
return t>=Number(i);case"cmdextversion":
return Number(i)<=2;default:
return compare(n,s)}}
function exists({machine:e,folder:t},n){
const r=(0,s.jS)(n,t);
if(/(^|[\\/])nul$/i.test(n))return e.files.isFolder((0,s.gN)(r));
if(!/[*?]/.test(r))return e.files.find(r)!==undefined;
const i=e.files.find((0,s.gN)(r));
const o=(0,s._u)((0,s.Vb)(r));
return i?.kind==="folder"&&[...i.children.values()].some(({name:e})=>o.test(e))}
function compare(e,t){
const[,n="",s="",r=""]=/^((?:"[^"]*"|[^\s=])*)\s*(==|equ|neq|lss|leq|gtr|geq)\s*(.*)$/is.exec(e)??[];
const[i,o]=t?[n.toLowerCase(),r.trim().toLowerCase()]:[n,r.trim()];
if(s==="==")return i===o;
const a=/^-?\d+$/.test(i)&&/^-?\d+$/.test(o);
const c=a?Number(i)-Number(o):i<o?-1:i>o?1:0;
return y[s.toLowerCase()]?.(c)??false}
const y={equ:e=>e===0,neq:e=>e!==0,lss:e=>e<0,leq:e=>e<=0,gtr:e=>e>0,geq:e=>e>=0};
var v;
const S=8191;
const x=9009;
async function runCmd(e,t){
const{switches:n,command:s}=readSwitches(t);
const r=new C(e,/^\/v(:on)?$/im.test(n.join("\n")));
if(s===undefined)return r.runLines((0,i.g7)(await e.stdin.readAll(e.signal),e.codePage));
if(s.length>S){
e.stderr.text("The command line is too long.\r\n");
return 1}
return exitCodeOf(await r.runText(unquoted(e,s)))}
async function runBatch(e,t,n,s){
return exitCodeOf(await new C(e,false).runBatch(t,n,s))}
function exitCodeOf(e){
return e===x?1:e}
let b=class Exit extends Error{
code;
ofBatchOnly;
constructor(e,t){
super("exit");
this.code=e;
this.ofBatchOnly=t}};
let $=class GoTo extends Error{
label;
constructor(e){
super("goto");
this.label=e}};
let C=class CmdShell{
process;
delayed;
errorLevel=0;
echo=true;
batch;
folders=[];
#p=[];
constructor(e,t){
this.process=e;
this.delayed=t}
async runText(e){
try{
await this.#w(e)}catch(e){
if(!(e instanceof b))throw e;
this.errorLevel=e.code}
return this.errorLevel}
async runLines(e){
for(const t of e.split(/\r?\n/))await this.runText(t);
return this.errorLevel}
async runBatch(e,t,n){
try{
await this.#g(e,t,n)}catch(e){
if(!(e instanceof b))throw e;
this.errorLevel=e.code}
return this.errorLevel}
changeCodePage(e){
const{process:t}=this;
t.codePage=e;
for(const n of["stdout","stderr"]){
const s=t[n];
t[n]=(0,c.CG)(e,e=>s.bytes(e))}}
exit(e,t){
throw new b(e,t)}
goTo(e){
throw new $(e)}
save(e){
const{environment:t,folder:n}=this.process;
this.#p.push({delayed:this.delayed,folder:n,variables:t.all()});
this.delayed||=e}
restore(){
const e=this.#p.pop();
if(e===undefined)return;
const{environment:t}=this.process;
for(const[e]of t.all())t.set(e,"");
for(const[n,s]of e.variables)t.set(n,s);
this.process.folder=e.folder;
this.delayed=e.delayed}
async call(e,t){
const n=expandPercents(this.process,this.errorLevel,t,this.batch).trim();
if(n.startsWith(":")&&this.batch!==undefined){
const[t="",...s]=(0,a.v)(n.slice(1));
const r=(0,i.JG)(e.machine.files.read(this.batch.path));
await this.#g(this.batch.path,r,s,t);
return this.errorLevel}
return this.#u(e,n)}
async #g(e,t,n,s){
const r=this.batch;
const i=this.#p.length;
this.batch={path:e,words:n};
try{
await this.#y(t.split(/\r?\n/),s)}catch(e){
if(!(e instanceof b)||!e.ofBatchOnly)throw e;
this.errorLevel=e.code}finally{
while(this.#p.length>i)this.restore();
this.batch=r}}
async #y(e,t){
let n=t===undefined?0:this.#v(e,t);
while(n<e.length){
let t=e[n++]??"";
while((isUnfinished(t)||t.endsWith("^"))&&n<e.length)t+=`
${e[n++]??""}`;
if(/^\s*:/.test(t))continue;
try{
await this.#w(t)}catch(t){
if(!(t instanceof $))throw t;
n=t.label.toLowerCase()===":eof"?e.length:this.#v(e,t.label)}}}
#v(e,t){
const n=t.replace(/^:/,"").toLowerCase();
const s=e.findIndex(e=>/^\s*:\s*([^\s:]+)/.exec(e)?.[1]?.toLowerCase()===n);
if(s!==-1)return s+1;
this.process.stderr.text("The system cannot find the batch label specified - "+n+"\r\n");
throw new b(1,true)}
async #w(e){
await this.process.budget.step();
const t=expandPercents(this.process,this.errorLevel,e,this.batch);
try{
const n=parseCmd(t);
if(n===undefined)return;
const s=this.echo&&this.batch!==undefined&&!e.trimStart().startsWith("@");
if(s)this.process.stdout.text(`\r
${this.process.folder}>${t.trim()} \r
`);
await this.#S(this.process,n)}catch(e){
if(!(e instanceof m))throw e;
this.process.stderr.text(`${e.message}\r
`);
throw new b(255,false)}}
async #S(e,t){
await e.budget.step();
switch(t.kind){case"simple":
return this.#x(e,t.redirections,e=>this.#u(e,this.#b(t.text)));case"block":
return this.#x(e,t.redirections,async e=>{
for(const n of t.body)await this.#S(e,n);
return this.errorLevel});case"both":
{
const n=await this.#S(e,t.left);
const s=t.when==="always"||n===0===(t.when==="success");
return s?this.#S(e,t.right):n}case"pipe":
{
const n=(0,c.gd)(e.codePage);
await this.#S(withStreams(e,{stdout:n},this.process),t.left);
return this.#S(withStreams(e,{stdin:c.pd.of(n.content())},this.process),t.right)}case"if":
{
const n=this.#b(t.condition);
const s=isTrue(e,this.errorLevel,n)?t.then:t.otherwise;
return s===undefined?this.errorLevel:this.#S(e,s)}case"for":
return this.#l(e,t)}}
async #u(e,t){
const n=t.trimStart();
if(n==="")return this.errorLevel;
const[,s="",r=""]=/^((?:"[^"]*"|[^\s,;="])+)([\s\S]*)$/.exec(n)??[undefined,n,""];
const i=(0,o.fv)(e,s.replaceAll('"',""))!==undefined;
const[,a="",c=""]=/^([a-z]+)([\s\S]*)$/i.exec(n)??[];
const d=i||/^\w/.test(c)?undefined:l[a.toLowerCase()];
if(d===undefined){
const t=i?-1:s.indexOf("/");
const n=t>0&&!s.startsWith('"')&&!/[\\:]/.test(s)?t:s.length;
return this.errorLevel=await this.#$(e,s.slice(0,n),s.slice(n)+r)}
const u=await this.#C(e,()=>d(this,e,c));
if(u!==undefined)this.errorLevel=u;
return u??0}
async #$(e,t,n){
const r=t.replaceAll('"',"");
if(/^[a-z]:$/i.test(r)){
if(r.toUpperCase()==="C:")return 0;
e.stderr.text("The system cannot find the drive specified.\r\n");
return 1}
const a=(0,o.fv)(e,r);
if(a!==undefined&&!e.machine.scripted.has(`${r} ${n.trim()}`)){
await this.#g(a,(0,i.JG)(e.machine.files.read(a)),wordsAsWritten(n));
return this.errorLevel}
const c=await (0,o.g7)((0,o.GG)(e),r,n.trim());
if(c!==undefined)return c;
e.stderr.text(/[\\/]/.test(r)&&!e.machine.files.isFolder((0,s.gN)((0,s.jS)(r,e.folder)))?"The system cannot find the path specified.\r\n":`'${t}' is not recognized as an internal or external command,\r
operable program or batch file.\r
`);
return x}
async #C(e,t){
try{
return await t()}catch(t){
if(!(t instanceof r.f))throw t;
e.stderr.text(`${fileMessage(t)}\r
`);
return 1}}
async #l(e,t){
for(const n of(await valuesOf(e,t,t=>this.#T(e,t)))){
await this.#S(e,bodyWith(t,n,e.folder))}
return this.errorLevel}
async #T(e,t){
const n=(0,c.gd)(e.codePage);
await new v((0,o.GG)(e,{stdout:n}),this.delayed).runText(t);
return(0,i.g7)(n.content(),e.codePage)}
async #x(e,t,n){
let s=e;
try{
for(const e of t)s=redirected(s,e,this.process)}catch(t){
if(!(t instanceof r.f))throw t;
e.stderr.text(`${fileMessage(t)}\r
`);
return this.errorLevel=1}
return n(s)}
#b(e){
return this.delayed?expandDelayed(this.process,this.errorLevel,e):e}};
v=C;
function wordsAsWritten(e){
return e.match(/(?:"[^"]*"|[^\s,;="])+/g)??[]}}),8787:((e,t,n)=>{
n.d(t,{As:()=>utf8,K2:()=>sequence,Lz:()=>bits,SK:()=>utcTime,Tu:()=>objectId,VK:()=>tagged,hZ:()=>set,nd:()=>integer,pc:()=>explicit,tu:()=>octets});
function tagged(e,t){
const{length:n}=t;
const s=n<128?[n]:n<256?[129,n]:[130,n>>8,n&255];
return Buffer.concat([Buffer.from([e,...s]),t])}
function sequence(...e){
return tagged(48,Buffer.concat(e))}
function set(...e){
return tagged(49,Buffer.concat(e))}
function explicit(e,...t){
return tagged(160+e,Buffer.concat(t))}
function octets(e){
return tagged(4,e)}
function bits(e){
return tagged(3,Buffer.concat([Buffer.from([0]),e]))}
function integer(e){
return tagged(2,(e[0]??0)>=128?Buffer.concat([Buffer.from([0]),e]):e)}
function utf8(e){
return tagged(12,Buffer.from(e,"utf8"))}
function utcTime(e){
return tagged(23,Buffer.from(`${e.toISOString().slice(2,19).replace(/[-:T]/g,"")}Z`))}
function objectId(e){
const[t=0,n=0,...s]=e.split(".").map(Number);
return tagged(6,Buffer.from([t*40+n,...s.flatMap(base128)]))}
function base128(e){
const t=[e&127];
for(let n=e>>>7;n>0;n>>>=7)t.unshift(n&127|128);
return t}}),45:((e,t,n)=>{
n.d(t,{Gy:()=>r,NO:()=>parseXml,WF:()=>s,X:()=>escapeXml});
let s=class XmlElement{
namespace;
name;
attributes;
parent;
children=[];
constructor(e,t,n,s){
this.namespace=e;
this.name=t;
this.attributes=n;
this.parent=s}
get text(){
return this.children.map(e=>typeof e==="string"?e:e.text).join("")}
elements(){
return this.children.filter(e=>typeof e!=="string")}
child(e,t){
return this.elements().find(n=>n.name===t&&n.namespace===e)}
all(e,t){
return this.elements().filter(n=>n.name===t&&n.namespace===e)}};
let r=class XmlError extends Error{};
function parseXml(e){
const t=new s("","",new Map);
const n=[{element:t,tag:"",scope:new Map([["xml","http://www.w3.org/XML/1998/namespace"]])}];
const i=/<\x21--[\s\S]*?--\x3e|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+|</g;
for(const t of e.replace(/^\uFEFF/,"").matchAll(i)){
const[s,i,o,a,c="",d]=t;
const l=n.at(-1);
if(l===undefined||s==="<")throw new r(`The document is not well-formed at "${e.slice(t.index,t.index+20)}".`);
if(i!==undefined)l.element.children.push(i);else if(o!==undefined){
if(o!==l.tag||n.length===1)throw new r(`</${o}> closes nothing.`);
n.pop()}else if(a!==undefined){
const{element:e,scope:t}=startElement(a,c,l.scope,l.element);
l.element.children.push(e);
if(d==="")n.push({element:e,tag:a,scope:t})}else if(!s.startsWith("<"))l.element.children.push(unescapeXml(s))}
const o=t.elements()[0];
if(n.length!==1||o===undefined)throw new r("The document is incomplete.");
if(t.elements().length>1)throw new r("There is more than one root element.");
return o}
function escapeXml(e){
return e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")}
function startElement(e,t,n,i){
const o=new Map(n);
const a=new Map;
for(const[,e="",n=""]of t.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)){
const t=unescapeXml(n.slice(1,-1));
if(e==="xmlns")o.set("",t);else if(e.startsWith("xmlns:"))o.set(e.slice(6),t);else a.set(e.slice(e.indexOf(":")+1),t)}
const c=e.indexOf(":");
const d=c===-1?"":e.slice(0,c);
const l=o.get(d);
if(l===undefined&&d!=="")throw new r(`The prefix ${d} is not declared.`);
return{element:new s(l??"",e.slice(c+1),a,i),scope:o}}
function unescapeXml(e){
return e.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi,(e,t)=>{
if(t.startsWith("#x"))return String.fromCodePoint(parseInt(t.slice(2),16));
if(t.startsWith("#"))return String.fromCodePoint(Number(t.slice(1)));
const n=i[t];
if(n===undefined)throw new r(`${e} is not defined.`);
return n})}
const i={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"}}),8310:((e,t,n)=>{
n.d(t,{bootWindows:()=>bootWindows});
var s=n(8500);
var r=n(5342);
var i=n(2002);
var o=n(4268);
var a=n(2816);
var c=n(4739);
var d=n(2835);
var l=n(231);
var u=n(7661);
const f="C:\\ProgramData\\aliyun\\assist\\work\\script";
const h="C:\\Windows\\system32";
function windowsAgent(e){
return{run:t=>Promise.resolve(run(e,t)),writeFile:t=>Promise.resolve(writeFile(e,t))}}
function run(e,t){
const n=t.username===""||/^system$/i.test(t.username)?undefined:e.user(t.username);
if(n===undefined&&t.username!==""&&!/^system$/i.test(t.username))return{errorCode:"AccountNotExists"};
const s=(0,a.jS)(t.workingDir||h,h);
if(!e.files.isFolder(s))return{errorCode:"DirectoryNotExists"};
const r=t.type==="RunBatScript";
const i=`${f}\\${t.id}.${r?"bat":"ps1"}`;
e.files.lay(i,r?`@echo off\r
${t.content}`:t.content);
const o=new AbortController;
const u=new m;
const p=agentProcess(e,{user:n?.name??l.Kn,folder:s,signal:AbortSignal.any([o.signal,e.off]),write:e=>u.add(e)});
const w=r?(0,d.g7)(p,i,""):(0,d.g7)(p,"powershell",`-file "${i}"`);
const g=w.then(e=>({exitCode:e??1}),t=>{
if(t instanceof c.C&&e.off.aborted)return"interrupted";
return{exitCode:t instanceof c.C?-1:1}}).finally(()=>u.end());
return{output:u.all(),ended:g,kill:()=>o.abort()}}
function writeFile(e,t){
const n=(0,a.jS)(t.folder);
const s=(0,a.jS)(`${t.folder}\\${t.name}`);
if(t.content.length===0)return{errorCode:"FileContentInvalid"};
if(e.files.isFile(n))return{errorCode:"FilePathInvalid"};
if(e.files.isFolder(s))return{errorCode:"FileCreateFail"};
if(!t.overwrite&&e.files.isFile(s))return{errorCode:"FileAlreadyExists"};
try{
e.files.makeFolders((0,a.gN)(s));
e.files.write(s,t.content);
return undefined}catch(e){
if(!(e instanceof o.f))throw e;
return{errorCode:"FileCreateFail"}}}
function agentProcess(e,t){
const n=(0,u.CG)(437,t.write);
return{machine:e,environment:e.environmentOf(t.user),folder:t.folder,stdin:u.pd.of(Buffer.alloc(0)),stdout:n,stderr:n,codePage:437,user:t.user,signal:t.signal,budget:new c._(t.signal)}}
let m=class Pieces{
#P=[];
#k=false;
#O=()=>undefined;
add(e){
this.#P.push(Buffer.from(e));
this.#O()}
end(){
this.#k=true;
this.#O()}
async *all(){
for(;;){
yield*this.#P.splice(0);
if(this.#P.length>0)continue;
if(this.#k)return;
await new Promise(e=>this.#O=e)}}};
var p=n(6603);
var w=n(7594);
function prepareInstance({settings:e},t){
const n=e.instanceId!==t.instanceId;
if(e.generalized){
e.sid=(0,l.z0)();
e.hostName=(0,l.e6)();
e.generalized=false}
if(n)e.hostName=t.hostName.slice(0,15);
e.instanceId=t.instanceId;
const s=e.users.get(l.St.toLowerCase());
if(s!==undefined&&t.password!==undefined)s.password=t.password;
return n}
async function runUserData(e,t,n){
if(t===undefined||t.length===0)return;
const s=t.toString("utf8").replace(/^\uFEFF/,"");
const[,r,i]=/^\s*(?:\[(bat|powershell)\]|#(powershell|ps1))[ \t]*\r?(?:\n|$)/i.exec(s)??[];
const o=(r??i)?.toLowerCase();
if(o===undefined){
n.log("user data: neither [bat] nor [powershell] is its first line; it is not run");
return}
const a=o==="bat";
const l=`C:\\Windows\\Temp\\user-data.${a?"bat":"ps1"}`;
e.files.lay(l,s.replace(/^\s*[^\n]*\n?/,""));
const u=systemProcess(e,n);
try{
const e=a?await (0,d.g7)(u,"cmd.exe",`/c "${l}"`):await (0,d.g7)(u,"powershell.exe",`-ExecutionPolicy Bypass -File "${l}"`);
n.log(`user data: ended with ${e}`)}catch(t){
if(!(t instanceof c.C)||!e.off.aborted)n.log(`user data: ${String(t)}`)}}
function systemProcess(e,t){
const n=(0,u.CG)(65001,e=>t.write((0,w.g7)(e,65001)));
return{machine:e,environment:e.environmentOf(l.St),folder:"C:\\Windows\\System32",stdin:u.pd.of(Buffer.alloc(0)),stdout:n,stderr:n,codePage:65001,user:l.St,signal:e.off,budget:new c._(e.off)}}
;
let g=class Environment{
#E=new Map;
constructor(e=[]){
for(const[t,n]of e)this.set(t,n)}
get(e){
return this.#E.get(e.toLowerCase())?.[1]}
set(e,t){
if(t==="")this.#E.delete(e.toLowerCase());else this.#E.set(e.toLowerCase(),[this.#E.get(e.toLowerCase())?.[0]??e,t])}
all(){
return[...this.#E.values()].sort(([e],[t])=>e.localeCompare(t))}
copy(){
return new g(this.#E.values())}
expand(e){
return e.replace(/%([^%]+)%/g,(e,t)=>this.get(t)??e)}};
var y=n(1701);
const v=437;
const S=4e3;
let x=class Processes{
machine;
#A=new Map;
#I=S;
constructor(e){
this.machine=e}
async start({commandLine:e,folder:t,user:s}){
const[,r,i,o=""]=/^\s*(?:"([^"]*)"|(\S+))\s*([\s\S]*)$/.exec(e)??[];
const a=r??i??"";
const{PROGRAMS:l}=await n.e(338).then(n.bind(n,9338));
const f=l[(a.split("\\").at(-1)??"").toLowerCase().replace(/\.exe$/,"")];
if(f===undefined||(0,y.v)(e).length===0)return undefined;
const h=this.#I;
this.#I+=4;
const m=new AbortController;
this.#A.set(h,m);
const p=AbortSignal.any([m.signal,this.machine.off]);
const w=(0,u.CG)(v,()=>undefined);
const g={machine:this.machine,environment:this.machine.environmentOf(s),folder:t,stdin:u.pd.of(Buffer.alloc(0)),stdout:w,stderr:w,codePage:v,user:s,signal:p,budget:new c._(p)};
(0,d.g7)(g,a,o).catch(()=>undefined).finally(()=>this.#A.delete(h));
return h}
has(e){
return this.#A.has(e)}
kill(e){
const t=this.#A.get(e);
t?.abort();
return this.#A.delete(e)}};
const b=300;
let $=class Shutdown{
goOff;
#M;
#B="none";
constructor(e){
this.goOff=e}
get state(){
return this.#B}
schedule(e,t){
this.#B=t>0?"scheduled":"under way";
clearTimeout(this.#M);
this.#M=setTimeout(()=>{
this.#B="under way";
this.goOff(e)},t*1e3+b)}
cancel(){
clearTimeout(this.#M);
this.#B="none"}};
let C=class WindowsMachine{
files;
settings;
scripted;
tasks=new Map;
processes=new x(this);
shutdown;
startedAt=new Date;
#L;
#A;
#F=new AbortController;
constructor(e){
this.#L=e;
this.files=e.disk.files;
this.settings=e.disk.settings;
this.scripted=e.scripted;
this.shutdown=new $(e.onPowerOff);
this.#A=new Set([...this.settings.services.values()].filter(({startType:e})=>e==="auto").map(({name:e})=>e.toLowerCase()))}
get off(){
return this.#F.signal}
switchOff(){
this.shutdown.cancel();
this.#F.abort();
this.settings.registry.forgetVolatile()}
listeners(){
if(!this.isRunning("WinRM")||this.off.aborted)return[];
return this.settings.winRm.listeners.filter(({enabled:e,port:t})=>e&&(0,l.nT)(this.settings.firewall,t))}
isRunning(e){
return this.#A.has(e.toLowerCase())}
startService(e){
this.#A.add(e.toLowerCase());
this.networkChanged()}
stopService(e){
this.#A.delete(e.toLowerCase());
this.networkChanged()}
networkChanged(){
this.#L.onNetworkChange()}
dropConnections(){
this.#L.dropConnections()}
user(e){
return this.settings.users.get((e.split("\\").at(-1)??"").toLowerCase())}
isPassword(e,t){
const n=this.user(e);
return n!==undefined&&n.password!==""&&n.password===t}
environmentOf(e){
if(l.jI.has(e))return this.#R();
const t=`C:\\Users\\${e}`;
const n=e===l.St?"C:\\Users\\ADMINI~1":t;
return new g([...T,["COMPUTERNAME",this.settings.hostName],["USERNAME",e],["USERDOMAIN",this.settings.hostName],["USERPROFILE",t],["HOMEDRIVE","C:"],["HOMEPATH",t.slice(2)],["APPDATA",`${t}\\AppData\\Roaming`],["LOCALAPPDATA",`${t}\\AppData\\Local`],["TEMP",`${n}\\AppData\\Local\\Temp`],["TMP",`${n}\\AppData\\Local\\Temp`],...this.settings.machineEnvironment])}
#R(){
const e=this.environmentOf(l.St);
e.set("USERNAME",`${this.settings.hostName}$`);
e.set("USERPROFILE","C:\\Windows\\system32\\config\\systemprofile");
for(const t of["TEMP","TMP"])e.set(t,"C:\\Windows\\TEMP");
return e}};
const T=[["ALLUSERSPROFILE","C:\\ProgramData"],["ComSpec","C:\\Windows\\system32\\cmd.exe"],["NUMBER_OF_PROCESSORS","2"],["OS","Windows_NT"],["Path","C:\\Windows\\system32;C:\\Windows;C:\\Windows\\System32\\Wbem;C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\"],["PATHEXT",".COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH;.MSC"],["PROCESSOR_ARCHITECTURE","AMD64"],["ProgramData","C:\\ProgramData"],["ProgramFiles","C:\\Program Files"],["ProgramFiles(x86)","C:\\Program Files (x86)"],["PROMPT","$P$G"],["PUBLIC","C:\\Users\\Public"],["SystemDrive","C:"],["SystemRoot","C:\\Windows"],["windir","C:\\Windows"]];
var P=n(8976);
var k=n(4994);
var O=n(4505);
var E=n(5920);
var A=n(7075);
const I=437;
const M=0xc000013a;
const B="c:\\windows\\system32\\cmd.exe";
function shell_run(e,t){
const n=new AbortController;
const s=AbortSignal.any([n.signal,e.off]);
const[r,i,o]=[new A.PassThrough,new A.PassThrough,new A.PassThrough];
for(const e of[i,o])e.once("close",()=>n.abort());
const a=processFor(e,t,{signal:s,stdin:inputFrom(r),stdout:(0,u.CG)(I,e=>void i.write(e)),stderr:(0,u.CG)(I,e=>void o.write(e))});
const d=start(a,t.command).then(e=>({code:e>>>0}),e=>{
if(!(e instanceof c.C))a.stderr.text(`The simulated Windows failed: ${String(e)}\r
`);
return{code:M}});
void d.then(()=>{
i.end();
o.end()});
return{stdin:r,stdout:i,stderr:o,exited:d,pid:undefined,signal:()=>n.abort()}}
async function start(e,t){
const{registry:n}=e.machine.settings;
const s=String(n.get(E.Mo,"DefaultShell")??B).toLowerCase();
const r=s.includes("system32\\cmd");
const i=String(n.get(E.Mo,"DefaultShellCommandOption")??(r?"/c":"-c"));
if(t===undefined)return await (0,d.g7)(e,s,"")??1;
const o=t.replace(/^(scp|sftp-server)(?:\.exe)?(?=\s|$)/i,"$1.exe");
const a=r?await (0,d.g7)(e,s,`${i} "${o}"`):await byPowerShell(e,s,i,o);
if(a!==undefined)return a;
e.stderr.text("The system cannot find the file specified.\r\n");
return 1}
function byPowerShell(e,t,n,s){
const[,r,i=""]=/^(scp\.exe)\s([^;|&$]*)$/.exec(s)??[];
return r===undefined?(0,d.g7)(e,t,`${n} ${escaped(s)}`):(0,d.g7)(e,r,i.replaceAll("'",'"'))}
function escaped(e){
const t=e.replace(/(\\*)"/g,'$1$1\\"');
return e.includes(" ")&&!e.startsWith("'")?`"${t}"`:t}
function processFor(e,{account:t,environment:n},s){
const r=e.environmentOf(t.name);
for(const[e,t]of Object.entries(n))if(e.startsWith("SSH_"))r.set(e,t);
r.set("Path",`C:\\Windows\\System32\\OpenSSH;${r.get("Path")??""}`);
const i=(0,O.O)(t.home)??"C:\\";
e.files.makeFolders(`${i}\\AppData\\Local\\Temp`);
return{machine:e,environment:r,folder:i,codePage:I,user:t.name,budget:new c._(s.signal),...s}}
function inputFrom(e){
const t=new u.pd;
e.on("data",e=>t.write(e));
e.once("end",()=>t.end());
e.once("close",()=>t.end());
return t}
;
const L="OpenSSH_for_Windows_8.1";
function windowsHost(e){
const t={sftpCommand:undefined,scpProgram:true,files:()=>(0,k.D)(e.files)};
return{ident:L,methods:["publickey","password"],account:t=>Promise.resolve(accountOf(e,t)),authorizedKeys:t=>Promise.resolve(authorizedKeys(e,t)),isPassword:({name:t},n)=>e.isPassword(t,n),run:t=>Promise.resolve(shell_run(e,t)),transfers:t,locate:({home:e},t)=>(0,O.p)(t,e)}}
function accountOf(e,t){
const n=e.user(t);
if(n===undefined)return undefined;
return{name:n.name,uid:n.id,gid:0,home:`/C:/Users/${n.name}`,shell:""}}
function authorizedKeys({files:e},{uid:t,home:n}){
const s=t===F?E.wt:`${(0,O.O)(n)}\\.ssh\\authorized_keys`;
return e.isFile(s)?e.read(s).toString("utf8").replace(/^\uFEFF/,""):""}
const F=500;
let R=class OpenSsh{
machine;
address;
onPorts;
log;
#N;
#D=Promise.resolve();
constructor(e,t,n,s){
this.machine=e;
this.address=t;
this.onPorts=n;
this.log=s}
adapt(){
this.#D=this.#D.then(()=>this.#U()).catch(e=>this.log(`sshd: ${String(e)}`));
return this.#D}
dropConnections(){
this.#N?.dropConnections()}
async close(){
await this.#D;
await this.#W()}
async #U(){
const{machine:e,address:t}=this;
const n=e.isRunning(E.TW)&&!e.off.aborted&&(0,l.nT)(e.settings.firewall,E.Hf);
if(n===(this.#N!==undefined)||t===undefined)return;
if(!n)return this.#W();
(0,E.iA)(e);
const s=await (0,E.Vv)(e);
this.#N=await (0,P.O)({listen:[t],hostKeys:s.map(({privateKey:e})=>e),host:windowsHost(e)});
this.onPorts([E.Hf])}
async #W(){
const e=this.#N;
this.#N=undefined;
await e?.close();
if(e!==undefined)this.onPorts([])}};
var N=n(7598);
var D=n(7067);
var U=n.n(D);
var W=n(4708);
var j=n.n(W);
var _=n(1692);
var H=n(45);
var q=n(6114);
function md4(e){
const t=pad(e);
let n=[0x67452301,0xefcdab89,0x98badcfe,0x10325476];
for(let e=0;e<t.length;e+=64){
const s=Array.from({length:16},(n,s)=>t.readUInt32LE(e+s*4));
let[r,i,o,a]=n;
for(const{mix:e,added:t,order:n,shifts:c}of z){
for(const[d,l]of n.entries()){
const n=r+e(i,o,a)+(s[l]??0)+t|0;
const u=c[d%4]??0;
[r,i,o,a]=[a,n<<u|n>>>32-u,i,o]}}
n=[n[0]+r|0,n[1]+i|0,n[2]+o|0,n[3]+a|0]}
const s=Buffer.alloc(16);
for(const[e,t]of n.entries())s.writeInt32LE(t|0,e*4);
return s}
const z=[{mix:(e,t,n)=>e&t|~e&n,added:0,order:[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15],shifts:[3,7,11,19]},{mix:(e,t,n)=>e&t|e&n|t&n,added:0x5a827999,order:[0,4,8,12,1,5,9,13,2,6,10,14,3,7,11,15],shifts:[3,5,9,13]},{mix:(e,t,n)=>e^t^n,added:0x6ed9eba1,order:[0,8,4,12,2,10,6,14,1,9,5,13,3,11,7,15],shifts:[3,9,11,15]}];
function pad(e){
const t=Buffer.alloc(8);
t.writeBigUInt64LE(BigInt(e.length)*8n);
const n=(119-e.length%64)%64;
return Buffer.concat([e,Buffer.from([128]),Buffer.alloc(n),t])}
;
const V={unicode:1,requestTarget:4,sign:16,seal:32,ntlm:512,alwaysSign:32768,targetTypeServer:131072,extendedSecurity:524288,targetInfo:8388608,version:0x2000000,key128:0x20000000,keyExchange:0x40000000,key56:0x80000000};
const G=Buffer.from("NTLMSSP\0","latin1");
function messageType(e){
return e.length>=12&&e.subarray(0,8).equals(G)?e.readUInt32LE(8):0}
function negotiatedFlags(e){
const t=V.unicode|V.sign|V.seal|V.ntlm|V.alwaysSign|V.extendedSecurity|V.key128|V.keyExchange|V.key56;
const n=e.length>=16?e.readUInt32LE(12):0;
return(n&t|V.unicode|V.requestTarget|V.targetTypeServer|V.targetInfo|V.version)>>>0}
function challengeMessage(e){
const t=Buffer.from(e.hostName,"utf16le");
const n=targetInfo(t,e.now);
const s=Buffer.alloc(56);
G.copy(s);
s.writeUInt32LE(2,8);
writeField(s,12,t.length,56);
s.writeUInt32LE(e.flags,20);
e.challenge.copy(s,24);
writeField(s,40,n.length,56+t.length);
Buffer.from([10,0,124,79,0,0,0,15]).copy(s,48);
return Buffer.concat([s,t,n])}
function parseAuthenticate(e){
if(messageType(e)!==3||e.length<64)return undefined;
const t=e.readUInt32LE(60);
const text=n=>fieldAt(e,n).toString((t&V.unicode)===0?"latin1":"utf16le");
return{flags:t,domain:text(28),user:text(36),response:fieldAt(e,20),encryptedSessionKey:fieldAt(e,52)}}
function clientPairs(e){
const t=new Map;
let n=44;
while(n+4<=e.length){
const s=e.readUInt16LE(n);
const r=e.readUInt16LE(n+2);
if(s===0)break;
t.set(s,e.subarray(n+4,n+4+r));
n+=4+r}
return t}
function withoutMic(e){
const t=Buffer.from(e);
t.fill(0,72,88);
return{message:t,mic:e.subarray(72,88)}}
function targetInfo(e,t){
const n=Buffer.alloc(8);
n.writeBigUInt64LE((BigInt(t.getTime())+11644473600000n)*10000n);
const s=[[2,e],[1,e],[4,e],[3,e],[7,n],[0,Buffer.alloc(0)]];
return Buffer.concat(s.flatMap(([e,t])=>{
const n=Buffer.alloc(4);
n.writeUInt16LE(e,0);
n.writeUInt16LE(t.length,2);
return[n,t]}))}
function writeField(e,t,n,s){
e.writeUInt16LE(n,t);
e.writeUInt16LE(n,t+2);
e.writeUInt32LE(s,t+4)}
function fieldAt(e,t){
const n=e.readUInt32LE(t+4);
return e.subarray(n,n+e.readUInt16LE(t))}
;
let X=class Rc4{
#B;
#j=0;
#_=0;
constructor(e){
const t=Uint8Array.from({length:256},(e,t)=>t);
for(let n=0,s=0;n<256;n++){
s=s+(t[n]??0)+(e[n%e.length]??0)&255;
swap(t,n,s)}
this.#B=t}
update(e){
const t=this.#B;
return Buffer.from(e.map(e=>{
this.#j=this.#j+1&255;
this.#_=this.#_+(t[this.#j]??0)&255;
swap(t,this.#j,this.#_);
return e^(t[(t[this.#j]??0)+(t[this.#_]??0)&255]??0)}))}};
function swap(e,t,n){
[e[t],e[n]]=[e[n]??0,e[t]??0]}
;
let K=class NtlmSession{
flags;
#H;
#q;
constructor(e,t){
this.flags=e;
const direction=n=>new J(e,t,n);
this.#H=direction("client-to-server");
this.#q=direction("server-to-client")}
get canSeal(){
return(this.flags&V.seal)!==0&&(this.flags&V.extendedSecurity)!==0}
unseal(e,t){
const n=this.#H.cipher.update(e);
const s=this.#H.sign(n);
return t.length===s.length&&(0,N.timingSafeEqual)(t,s)?n:undefined}
seal(e){
const t=this.#q.cipher.update(e);
return{sealed:t,signature:this.#q.sign(e)}}};
let J=class Direction{
flags;
cipher;
#z;
#r=0;
constructor(e,t,n){
this.flags=e;
const s=(e&V.key128)!==0?16:(e&V.key56)!==0?7:5;
const key=(e,t)=>md5(e,Buffer.from(`session key to ${n} ${t} key magic constant\0`,"latin1"));
this.#z=key(t,"signing");
this.cipher=new X(key(t.subarray(0,s),"sealing"))}
sign(e){
const t=Buffer.alloc(4);
t.writeUInt32LE(this.#r++);
const n=(0,N.createHmac)("md5",this.#z).update(t).update(e).digest().subarray(0,8);
const s=(this.flags&V.keyExchange)!==0?this.cipher.update(n):n;
return Buffer.concat([Buffer.from([1,0,0,0]),s,t])}};
function md5(...e){
return(0,N.createHash)("md5").update(Buffer.concat(e)).digest()}
;
let Z=class NtlmServer{
options;
#V=(0,N.randomBytes)(8);
#G;
#X;
#K;
constructor(e,t){
this.options=e;
this.#G=t;
this.#K=negotiatedFlags(t);
this.#X=challengeMessage({flags:this.#K,challenge:this.#V,hostName:e.hostName,now:new Date})}
get challengeMessage(){
return this.#X}
authenticate(e){
const t=parseAuthenticate(e);
const n=t&&this.options.passwordOf(t.user);
if(t===undefined||n===undefined||t.response.length<48)return undefined;
const{user:s,domain:r,response:i}=t;
const o=hmac(md4(Buffer.from(n,"utf16le")),Buffer.from(s.toUpperCase()+r,"utf16le"));
const a=i.subarray(0,16);
if(!same(a,hmac(o,Buffer.concat([this.#V,i.subarray(16)]))))return undefined;
const c=hmac(o,a);
const d=(t.flags&V.keyExchange)!==0&&t.encryptedSessionKey.length===16;
const l=d?new X(c).update(t.encryptedSessionKey):c;
if(!this.#J(e,i,l)||!this.#Z(i))return undefined;
return{user:s,session:new K(t.flags&this.#K,l)}}
#J(e,t,n){
const s=clientPairs(t).get(6);
if(s===undefined||(s.readUInt32LE(0)&2)===0)return true;
const{message:r,mic:i}=withoutMic(e);
return same(i,hmac(n,Buffer.concat([this.#G,this.#X,r])))}
#Z(e){
const t=clientPairs(e).get(10);
const{certificate:n}=this.options;
if(t===undefined||n===undefined||t.every(e=>e===0))return true;
const s=(0,N.createHash)("sha256").update(n).digest();
const r=Buffer.concat([Buffer.from("tls-server-end-point:","latin1"),s]);
const i=Buffer.alloc(4);
i.writeUInt32LE(r.length);
return same(t,(0,N.createHash)("md5").update(Buffer.concat([Buffer.alloc(16),i,r])).digest())}};
function hmac(e,t){
return(0,N.createHmac)("md5",e).update(t).digest()}
function same(e,t){
return e.length===t.length&&(0,N.timingSafeEqual)(e,t)}
var Q=n(8787);
const Y="1.3.6.1.4.1.311.2.2.10";
function mechanismToken(e){
const t=e.indexOf("NTLMSSP\0",0,"latin1");
if(t<2||e[0]!==96&&e[0]!==161)return undefined;
const n=lengthBefore(e,t);
return n===undefined?undefined:e.subarray(t,t+n)}
function spnegoAnswer(e,t){
const n=(0,Q.pc)(0,(0,Q.VK)(10,Buffer.from([e==="completed"?0:1])));
const s=[n];
if(t!==undefined)s.push((0,Q.pc)(1,(0,Q.Tu)(Y)),(0,Q.pc)(2,(0,Q.tu)(t)));
return(0,Q.pc)(1,(0,Q.K2)(...s))}
function lengthBefore(e,t){
for(const n of[0,1,2,3]){
const s=t-2-n;
if(s<0||e[s]!==4)continue;
const r=e[s+1]??0;
const i=n===0?r:r===128+n?e.readUIntBE(s+2,n):-1;
if(i>0&&t+i<=e.length)return i}
return undefined}
;
let ee=class ConnectionAuthentication{
machine;
certificate;
#Q;
#Y;
constructor(e,t){
this.machine=e;
this.certificate=t}
authenticate({headers:e}){
const[,t="",n=""]=/^(\S+)\s*(.*)$/.exec(e.authorization??"")??[];
if(t===""&&this.#Y!==undefined)return{...this.#Y,headers:[]};
if(t.toLowerCase()==="basic"&&this.#ee("Basic"))return this.#et(n);
if(t.toLowerCase()==="negotiate"&&this.#ee("Negotiate"))return this.#G(n);
return{offers:this.#en()}}
#et(e){
const t=Buffer.from(e,"base64").toString("utf8");
const n=t.indexOf(":");
const s=t.slice(0,n);
if(n===-1||!this.machine.isPassword(s,t.slice(n+1)))return{offers:this.#en()};
return{user:this.machine.user(s)?.name??s,session:undefined,headers:[]}}
#G(e){
const t=Buffer.from(e,"base64");
const n=messageType(t)===0;
const s=n?mechanismToken(t):t;
if(s===undefined)return{offers:this.#en()};
if(messageType(s)===1){
this.#Y=undefined;
this.#Q={server:new Z(this.#es(),s),inSpnego:n};
const{challengeMessage:e}=this.#Q.server;
const t=n?spnegoAnswer("incomplete",e):e;
return{offers:[`Negotiate ${t.toString("base64")}`]}}
const r=this.#Q?.server.authenticate(s);
this.#Q=undefined;
if(r===undefined)return{offers:this.#en()};
this.#Y={...r,user:this.machine.user(r.user)?.name??r.user};
const i=n?[`Negotiate ${spnegoAnswer("completed").toString("base64")}`]:[];
return{...this.#Y,headers:i}}
#es(){
return{hostName:this.machine.settings.hostName,passwordOf:e=>this.machine.user(e)?.password||undefined,certificate:this.certificate}}
#en(){
return[...this.#ee("Negotiate")?["Negotiate"]:[],...this.#ee("Basic")?['Basic realm="WSMAN"']:[]]}
#ee(e){
return(0,q.Mp)(this.machine.settings.winRm,`Service/Auth/${e}`)}};
const et="http://www.w3.org/2003/05/soap-envelope";
const en="http://schemas.xmlsoap.org/ws/2004/08/addressing";
const es="http://schemas.xmlsoap.org/ws/2004/09/transfer";
const er="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd";
const ei="http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd";
const eo="http://schemas.microsoft.com/wbem/wsman/1/windows/shell";
const ea=`${eo}/cmd`;
const ec="http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd";
const ed="http://schemas.microsoft.com/wbem/wsman/1/wsmanfault";
const el=`${en}/role/anonymous`;
let eu=class Fault extends Error{
code;
subcode;
wsmanCode;
reason;
detail;
constructor(e,t,n,s,r,i){
super(r);
this.code=e;
this.subcode=t;
this.wsmanCode=n;
this.reason=s;
this.detail=i}
static timedOut(){
const e="The WS-Management service cannot complete the operation within the time specified in OperationTimeout.  ";
return new eu("Receiver","w:TimedOut",0x80338029,e,e)}
static shellNotFound(e){
return new eu("Sender","w:InvalidSelectors",0x8033805b,"The WS-Management service cannot process the request because the request contained invalid selectors for the resource. ",`The request for the Windows Remote Shell with ShellId ${e} failed because the shell was not found on the server. `+"Possible causes are: the specified ShellId is incorrect or the shell no longer exists on the server. Provide the "+"correct ShellId or create a new shell and retry the operation. ","http://schemas.dmtf.org/wbem/wsman/1/wsman/faultDetail/UnexpectedSelectors")}
static invalidParameter(){
return new eu("Sender","w:InvalidParameter",0x80070057,"The parameter is incorrect. ","The parameter is incorrect. ")}
static aborted(){
const e="The I/O operation has been aborted because of either a thread exit or an application request. ";
return new eu("Receiver","w:InternalError",995,e,e)}
static tooManyShells(){
const e="The WS-Management service cannot process the request. The maximum number of concurrent shells for this user has been "+"exceeded. Close existing shells or raise the quota for this user. ";
return new eu("Receiver","w:QuotaLimit",0x803381a5,e,e)}
static tooManyCommands(e){
const t=`The WS-Management service cannot process the request. This user has exceeded the maximum of ${e} commands per `+"shell. Close existing commands or raise the quota for this user. ";
return new eu("Receiver","w:QuotaLimit",0x803381e9,t,t)}
static codePage(){
const e="The WS-Management service cannot process the request. The code page is not supported. ";
return new eu("Sender","w:InvalidOptions",0x80338140,e,e)}
static idleTimeout(){
const e="The WS-Management service cannot process the request. The requested IdleTimeout is outside the allowed range. ";
return new eu("Sender","w:InvalidParameter",0x803381f2,e,e)}
static envelopeTooLarge(e){
const t=`The WS-Management service cannot process the request because the message is larger than ${e} bytes. `;
return new eu("Sender","w:EncodingLimit",0x8033803a,t,t)}
static actionNotSupported(e){
const t=`The action ${e} is not supported by the service. `;
return new eu("Sender","a:ActionNotSupported",0x80338000,t,t)}
static resourceNotFound(e){
const t=`The WS-Management service cannot process the request. The resource URI ${e} was not found. `;
return new eu("Sender","a:DestinationUnreachable",0x8033801a,t,t)}
static notUnderstood(e){
const t=`The WS-Management service cannot process a header that must be understood: ${e}. `;
return new eu("Sender","a:MustUnderstand",0x80338002,t,t)}
static schema(e){
return new eu("Sender","w:SchemaValidationError",0x80338041,"The SOAP XML in the message does not match the corresponding XML schema definition. ",e)}};
function readRequest(e){
const t=(0,H.NO)(e);
if(t.name!=="Envelope"||t.namespace!==et)throw eu.schema("The message is no SOAP 1.2 envelope.");
const n=t.child(et,"Header");
if(n===undefined)throw eu.schema("The message has no header.");
refuseUnknownMustUnderstand(n);
const text_=(e,t)=>n.child(e,t)?.text.trim();
const s=text_(er,"OperationTimeout");
const r=text_(er,"MaxEnvelopeSize");
return{action:required(text_(en,"Action"),"a:Action"),messageId:required(text_(en,"MessageID"),"a:MessageID"),to:text_(en,"To")??"",resourceUri:text_(er,"ResourceURI")??"",selectors:named(n.child(er,"SelectorSet")?.all(er,"Selector")),options:named(n.child(er,"OptionSet")?.all(er,"Option")),operationTimeout:s===undefined?undefined:milliseconds(s),maxEnvelopeSize:r===undefined?undefined:Number(r),body:t.child(et,"Body")?.elements()[0]}}
function answer(e,t,n){
return envelope(t,e.messageId,n)}
function faultAnswer(e,t,n){
const{code:s,subcode:r,reason:i,wsmanCode:o,detail:a}=e;
const c=[a===undefined?"":`<w:FaultDetail>${(0,H.X)(a)}</w:FaultDetail>`,`<f:WSManFault xmlns:f="${ed}" Code="${o}" Machine="${(0,H.X)(n)}"><f:Message>${(0,H.X)(e.message)}</f:Message></f:WSManFault>`].join("");
return envelope(`http://schemas.dmtf.org/wbem/wsman/1/wsman/fault`,t,`<s:Fault><s:Code><s:Value>s:${s}</s:Value><s:Subcode><s:Value>${r}</s:Value></s:Subcode></s:Code>`+`<s:Reason><s:Text xml:lang="en-US">${(0,H.X)(i)}</s:Text></s:Reason><s:Detail>${c}</s:Detail></s:Fault>`)}
function envelope(e,t,n){
return`<s:Envelope xml:lang="en-US" xmlns:s="${et}" xmlns:a="${en}" xmlns:x="${es}" xmlns:w="${er}" `+`xmlns:rsp="${eo}" xmlns:p="${ei}"><s:Header><a:Action>${e}</a:Action>`+`<a:MessageID>uuid:${(0,N.randomUUID)().toUpperCase()}</a:MessageID><a:To>${el}</a:To>`+(t===undefined?"":`<a:RelatesTo>${(0,H.X)(t)}</a:RelatesTo>`)+`</s:Header><s:Body>${n}</s:Body></s:Envelope>`}
function refuseUnknownMustUnderstand(e){
for(const{namespace:t,name:n,attributes:s}of e.elements()){
if(!/^(true|1)$/.test(s.get("mustUnderstand")??""))continue;
if(![en,er,ei,eo].includes(t))throw eu.notUnderstood(n)}}
function required(e,t){
if(e===undefined||e==="")throw eu.schema(`The header ${t} is missing.`);
return e}
function named(e=[]){
return new Map(e.map(({attributes:e,text:t})=>[e.get("Name")??"",t]))}
function milliseconds(e){
const t=/^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(e);
if(t===null)throw eu.schema(`${e} is no duration.`);
const[n,s,r,i]=t.slice(1).map(e=>Number(e??0));
return(((n??0)*24+(s??0))*60+(r??0))*6e4+(i??0)*1e3}
var ef=n(1195);
let eh=class RemoteShell{
machine;
options;
onIdle;
id=(0,N.randomUUID)().toUpperCase();
commands=new Map;
createdAt=Date.now();
#er;
constructor(e,t,n){
this.machine=e;
this.options=t;
this.onIdle=n;
this.touch()}
touch(){
clearTimeout(this.#er);
this.#er=setTimeout(()=>this.onIdle(),Math.min(this.options.idleTimeout,2**31-1));
this.#er.unref()}
run(e,t,n,s){
const r=new ep(this.machine,this.options,s);
this.commands.set(r.id,r);
r.start(e,t,n);
return r}
command(e){
const t=this.commands.get(e.toUpperCase());
if(t===undefined)throw eu.invalidParameter();
return t}
close(){
clearTimeout(this.#er);
for(const e of this.commands.values())e.terminate()}};
const em=0xc000013a;
let ep=class RemoteCommand{
machine;
options;
id;
stdin=new u.pd;
exitCode;
#ei=[];
#eo=new AbortController;
#ea=false;
#O=()=>undefined;
constructor(e,t,n){
this.machine=e;
this.options=t;
this.id=(n??(0,N.randomUUID)()).toUpperCase()}
start(e,t,n){
const{codePage:s}=this.options;
const r=AbortSignal.any([this.#eo.signal,this.machine.off]);
const write=e=>t=>this.#ec({stream:e,data:Buffer.from(t)});
const i={machine:this.machine,environment:this.options.environment.copy(),folder:this.options.folder,stdin:this.stdin,stdout:(0,u.CG)(s,write("stdout")),stderr:(0,u.CG)(s,write("stderr")),codePage:s,user:this.options.user,signal:r,budget:new c._(r)};
const o=t===""?e:`${e} ${t}`;
const a=n?(0,ef.runCmd)(i,`/c ${o}`):runDirectly(i,e,t);
a.then(e=>this.#ed(e),e=>{
if(!(e instanceof c.C))i.stderr.text(`The simulated Windows failed: ${String(e)}\r
`);else if(!r.aborted)i.stderr.text(`${e.message}\r
`);
this.#ed(em)})}
get isOver(){
return this.exitCode!==undefined&&this.#ei.length===0}
async receive(e,t){
if(this.#ea)throw eu.aborted();
const n=Date.now()+t;
while(this.#ei.length===0&&this.exitCode===undefined){
const e=n-Date.now();
if(e<=0)throw eu.timedOut();
await this.#el(e);
if(this.#ea)throw eu.aborted()}
return this.#eu(e)}
input(e,t){
this.stdin.write(e);
if(t)this.stdin.end()}
interrupt(){
this.#eo.abort()}
terminate(){
this.#ea=true;
this.#eo.abort();
this.#O()}
#ec(e){
const t=this.#ei.at(-1);
if(t?.stream===e.stream&&t.data.length<4096)this.#ei[this.#ei.length-1]={...e,data:Buffer.concat([t.data,e.data])};else this.#ei.push(e);
this.#O()}
#ed(e){
this.exitCode=e>>>0;
this.#O()}
#el(e){
return new Promise(t=>{
const n=setTimeout(t,e);
this.#O=()=>{
clearTimeout(n);
t()}})}
#eu(e){
const t=[];
let n=e;
while(n>0){
const e=this.#ei.shift();
if(e===undefined)break;
t.push({...e,data:e.data.subarray(0,n)});
if(e.data.length>n)this.#ei.unshift({...e,data:e.data.subarray(n)});
n-=e.data.length}
return t}};
async function runDirectly(e,t,n){
const[s="",r=""]=/^("[^"]*"|\S+)\s*(.*)$/s.exec(t)?.slice(1)??[];
const i=await (0,d.g7)(e,s.replaceAll('"',""),`${r} ${n}`.trim());
if(i!==undefined)return i;
e.stderr.text("The system cannot find the file specified. \r\n");
return 2}
;
const ew=2e3;
const eg=153600;
const ey=6e4;
let ev=class WsmanService{
machine;
#ef=new Map;
constructor(e){
this.machine=e}
async handle(e,t){
const n=this.#eh("MaxEnvelopeSizekb")*1024;
if(e.maxEnvelopeSize!==undefined&&!(e.maxEnvelopeSize>=8192))throw eu.envelopeTooLarge(n);
if(e.resourceUri.toLowerCase()!==ea)throw eu.resourceNotFound(e.resourceUri);
switch(e.action){case`${es}/Create`:
return this.#em(e,t);case`${eo}/Command`:
return this.#a(e);case`${eo}/Receive`:
return this.#ep(e);case`${eo}/Send`:
return this.#ew(e);case`${eo}/Signal`:
return this.#eg(e);case`${es}/Delete`:
return this.#ey(e);default:
throw eu.actionNotSupported(e.action)}}
close(){
for(const e of this.#ef.values())e.close();
this.#ef.clear()}
#em(e,t){
if(this.#ef.size>=this.#eh("Winrs/MaxShellsPerUser"))throw eu.tooManyShells();
const n=e.body;
if(n?.name!=="Shell"||n.namespace!==eo)throw eu.schema("The body is no rsp:Shell.");
const s=this.machine.environmentOf(t.user);
for(const e of n.child(eo,"Environment")?.all(eo,"Variable")??[])s.set(e.attributes.get("Name")??"",s.expand(e.text));
const text=e=>n.child(eo,e)?.text.trim();
const r=text("WorkingDirectory");
const i=new eh(this.machine,{user:t.user,codePage:codePage(e),folder:(0,a.jS)(s.expand(r??"%USERPROFILE%")),environment:s,idleTimeout:this.#ev(text("IdleTimeOut")),inputStreams:text("InputStreams")??"",outputStreams:text("OutputStreams")??""},()=>this.#eS(i));
this.#ef.set(i.id,i);
return answer(e,`${es}/CreateResponse`,createdBody(i,e,t))}
#a(e){
const t=this.#ex(e);
const n=[...t.commands.values()].filter(({exitCode:e})=>e===undefined).length;
const s=this.#eh("Winrs/MaxProcessesPerShell");
if(n>=s)throw eu.tooManyCommands(s);
const r=e.body;
const i=r?.name==="CommandLine"?r.child(eo,"Command"):undefined;
if(r===undefined||i===undefined)throw eu.schema("The body is no rsp:CommandLine with a rsp:Command.");
const o=r.all(eo,"Arguments").map(e=>e.text);
const a=e.options.get("WINRS_SKIP_CMD_SHELL")?.toUpperCase()!=="TRUE";
const c=t.run(i.text,o.join(" "),a,r.attributes.get("CommandId"));
return answer(e,`${eo}/CommandResponse`,`<rsp:CommandResponse><rsp:CommandId>${c.id}</rsp:CommandId></rsp:CommandResponse>`)}
async #ep(e){
const t=this.#ex(e);
const n=e.body?.child(eo,"DesiredStream");
if(n===undefined)throw eu.schema("The body has no rsp:DesiredStream.");
const s=t.command(n.attributes.get("CommandId")??"");
const r=Math.min(e.maxEnvelopeSize??eg,this.#eh("MaxEnvelopeSizekb")*1024);
const i=Math.floor((r-ew)*3/4);
const o=Math.min(e.operationTimeout??Infinity,this.#eh("MaxTimeoutms"));
const a=await s.receive(i,o);
t.touch();
return answer(e,`${eo}/ReceiveResponse`,receivedBody(s,a,n.text.trim().split(/\s+/)))}
#ew(e){
const t=this.#ex(e);
for(const n of e.body?.all(eo,"Stream")??[]){
const e=t.command(n.attributes.get("CommandId")??"");
if(n.attributes.get("Name")!=="stdin")throw eu.invalidParameter();
e.input(Buffer.from(n.text,"base64"),/^(true|1)$/i.test(n.attributes.get("End")??""))}
return answer(e,`${eo}/SendResponse`,"<rsp:SendResponse/>")}
#eg(e){
const t=this.#ex(e);
const n=t.command(e.body?.attributes.get("CommandId")??"");
const s=e.body?.child(eo,"Code")?.text.trim().toLowerCase()??"";
if(/signal\/(terminate|powershell\/terminate)$/.test(s)||s==="terminate"){
n.terminate();
t.commands.delete(n.id)}else if(/(signal\/)?ctrl_(c|break)$/.test(s))n.interrupt();else throw eu.invalidParameter();
return answer(e,`${eo}/SignalResponse`,"<rsp:SignalResponse/>")}
#ey(e){
this.#eS(this.#ex(e));
return answer(e,`${es}/DeleteResponse`,"")}
#ex({selectors:e}){
const t=e.get("ShellId")??"";
const n=this.#ef.get(t.toUpperCase());
if(n===undefined)throw eu.shellNotFound(t);
n.touch();
return n}
#eS(e){
this.#ef.delete(e.id);
e.close()}
#ev(e){
const t=this.#eh("Winrs/IdleTimeout");
if(e===undefined)return t;
const n=milliseconds(e);
if(n<ey||n>t)throw eu.idleTimeout();
return n}
#eh(e){
return(0,q.G_)(this.machine.settings.winRm,e)}};
function identity(){
return`<s:Envelope xml:lang="en-US" xmlns:s="${et}"><s:Header/><s:Body><wsmid:IdentifyResponse xmlns:wsmid="${ec}">`+`<wsmid:ProtocolVersion>${er}</wsmid:ProtocolVersion><wsmid:ProductVendor>Microsoft Corporation</wsmid:ProductVendor>`+"<wsmid:ProductVersion>OS: 0.0.0 SP: 0.0 Stack: 3.0</wsmid:ProductVersion></wsmid:IdentifyResponse></s:Body></s:Envelope>"}
function codePage({options:e}){
const t=Number(e.get("WINRS_CODEPAGE")??437);
if(![437,65001,850,1252,936].includes(t))throw eu.codePage();
return t}
function createdBody(e,t,n){
const{inputStreams:s,outputStreams:r,idleTimeout:i,folder:o}=e.options;
return`<x:ResourceCreated><a:Address>${(0,H.X)(t.to)}</a:Address><a:ReferenceParameters>`+`<w:ResourceURI>${ea}</w:ResourceURI><w:SelectorSet><w:Selector Name="ShellId">${e.id}</w:Selector>`+"</w:SelectorSet></a:ReferenceParameters></x:ResourceCreated>"+`<rsp:Shell><rsp:ShellId>${e.id}</rsp:ShellId><rsp:ResourceUri>${ea}</rsp:ResourceUri>`+`<rsp:Owner>${(0,H.X)(n.user)}</rsp:Owner><rsp:ClientIP>${n.address}</rsp:ClientIP>`+`<rsp:IdleTimeOut>PT${(i/1e3).toFixed(3)}S</rsp:IdleTimeOut>`+`<rsp:WorkingDirectory>${(0,H.X)(o)}</rsp:WorkingDirectory>`+`<rsp:InputStreams>${(0,H.X)(s)}</rsp:InputStreams>`+`<rsp:OutputStreams>${(0,H.X)(r)}</rsp:OutputStreams>`+"<rsp:ShellRunTime>P0DT0H0M0S</rsp:ShellRunTime><rsp:ShellInactivity>P0DT0H0M0S</rsp:ShellInactivity></rsp:Shell>"}
function receivedBody(e,t,n){
const s=t.filter(({stream:e})=>n.includes(e)).map(({stream:t,data:n})=>`<rsp:Stream Name="${t}" CommandId="${e.id}">${n.toString("base64")}</rsp:Stream>`);
if(!e.isOver){
const t=`<rsp:CommandState CommandId="${e.id}" State="${eo}/CommandState/Running"/>`;
return`<rsp:ReceiveResponse>${s.join("")}${t}</rsp:ReceiveResponse>`}
const r=n.map(t=>`<rsp:Stream Name="${t}" CommandId="${e.id}" End="true"></rsp:Stream>`);
const i=`<rsp:CommandState CommandId="${e.id}" State="${eo}/CommandState/Done">`+`<rsp:ExitCode>${e.exitCode}</rsp:ExitCode></rsp:CommandState>`;
return`<rsp:ReceiveResponse>${s.join("")}${r.join("")}${i}</rsp:ReceiveResponse>`}
function isIdentify(e){
return e?.name==="Identify"&&e.namespace===ec}
;
const eS="application/HTTP-SPNEGO-session-encrypted";
const ex=`multipart/encrypted;protocol="${eS}";boundary="Encrypted Boundary"`;
function isSealed(e){
return/^multipart\/(x-multi-)?encrypted/i.test(e)}
function unseal(e,t){
const n=/^--Encrypted Boundary\r\n([\s\S]*?)--Encrypted Boundary\r\n\s*Content-Type:\s*application\/octet-stream\r\n/i.exec(t.toString("latin1"));
const s=Number(/^\s*OriginalContent:.*Length=(\d+)/im.exec(n?.[1]??"")?.[1]);
const r=(n?.[1]??"").includes(eS);
if(n===null||!r||!Number.isInteger(s))return undefined;
const i=t.subarray(n[0].length);
if(i.length<4)return undefined;
const o=4+i.readUInt32LE(0);
const a=i.lastIndexOf("--Encrypted Boundary--");
if(a<o)return undefined;
const c=e.unseal(i.subarray(o,a),i.subarray(4,o));
return c?.length===s?c:undefined}
function seal(e,t){
const{sealed:n,signature:s}=e.seal(t);
const r=Buffer.alloc(4);
r.writeUInt32LE(s.length);
const i=`--Encrypted Boundary\r
	Content-Type: ${eS}\r
`+`	OriginalContent: type=application/soap+xml;charset=UTF-8;Length=${t.length}\r
`+"--Encrypted Boundary\r\n	Content-Type: application/octet-stream\r\n";
return Buffer.concat([Buffer.from(i),r,s,n,Buffer.from("--Encrypted Boundary--\r\n")])}
;
const eb="application/soap+xml;charset=UTF-8";
let e$=class WsmanServer{
machine;
service;
#N;
#eb=new Map;
constructor(e,t,n){
this.machine=e;
this.service=t;
const answer=(e,t)=>{
this.#e$(e,t).catch(()=>e.socket.destroy())};
this.#N=n===undefined?U().createServer(answer):j().createServer({cert:n.certificate,key:n.key},answer);
const s=n&&new N.X509Certificate(n.certificate).raw;
this.#N.on(n===undefined?"connection":"secureConnection",t=>{
this.#eb.set(t,new ee(e,s));
t.on("close",()=>this.#eb.delete(t))});
this.#N.keepAliveTimeout=12e4;
this.#N.requestTimeout=0}
static async listen(e,t,n,s){
const r=e.settings.certificates.find(({thumbprint:e})=>e===n.certificateThumbprint.replaceAll(" ","").toUpperCase());
if(n.transport==="HTTPS"&&r===undefined)throw new Error(`The HTTPS listener's certificate ${n.certificateThumbprint} does not exist.`);
const i=new e$(e,t,n.transport==="HTTPS"?r:undefined);
await new Promise((e,t)=>{
i.#N.once("error",t);
i.#N.listen(s.port,s.address,()=>e())});
i.#N.on("error",()=>undefined);
return i}
async close(){
const e=new Promise(e=>this.#N.close(()=>e()));
this.dropConnections();
await e}
dropConnections(){
this.#N.closeAllConnections();
for(const e of this.#eb.keys())e.destroy()}
async #e$(e,t){
t.setHeader("Server","Microsoft-HTTPAPI/2.0");
const n=(e.url??"").split("?")[0]?.toLowerCase();
if(n!=="/wsman"&&n!=="/wsman-anon/identify")return reply(t,404);
if(e.method!=="POST")return reply(t,405);
const s=await readBody(e);
if(isAnonymousIdentify(e,s))return reply(t,200,identity());
const r=this.#eb.get(e.socket)?.authenticate(e)??{offers:[]};
if("offers"in r){
if(r.offers.length>0)t.setHeader("WWW-Authenticate",[...r.offers]);
return reply(t,401)}
if(r.headers.length>0)t.setHeader("WWW-Authenticate",[...r.headers]);
const i=e.headers["content-type"]??"";
if(s.length===0)return reply(t,200);
const{session:o}=r;
if(isSealed(i)){
const n=o?.canSeal?unseal(o,s):undefined;
if(o===undefined||n===undefined)return reply(t,400);
const{status:i,text:a}=await this.#eC(n.toString("utf8"),this.#eT(e,r.user));
return reply(t,i,seal(o,Buffer.from(a)),ex)}
const a=e.socket instanceof _.TLSSocket||(0,q.Mp)(this.machine.settings.winRm,"Service/AllowUnencrypted");
if(!a)return reply(t,500);
if(!/^application\/soap\+xml/i.test(i))return reply(t,415);
const c=/charset="?utf-16/i.test(i)?"utf16le":"utf8";
const{status:d,text:l}=await this.#eC(s.toString(c),this.#eT(e,r.user));
reply(t,d,l)}
async #eC(e,t){
let n;
try{
const s=(0,q.G_)(this.machine.settings.winRm,"MaxEnvelopeSizekb")*1024;
if(Buffer.byteLength(e)>s)throw eu.envelopeTooLarge(s);
const r=readRequest(e);
n=r.messageId;
return{status:200,text:await this.service.handle(r,t)}}catch(s){
const e=s instanceof H.Gy?eu.schema(s.message):s;
if(!(e instanceof eu))throw e;
return{status:500,text:faultAnswer(e,n,t.host)}}}
#eT(e,t){
const n=(e.headers.host??"").replace(/:\d+$/,"");
return{user:t,host:n,address:e.socket.remoteAddress??""}}};
function isAnonymousIdentify(e,t){
const n=e.headers["wsmanidentify"]==="unauthenticated"||e.url?.toLowerCase()==="/wsman-anon/identify";
if(!n||t.length===0)return false;
try{
return isIdentify((0,H.NO)(t.toString("utf8")).child(et,"Body")?.elements()[0])}catch{
return false}}
function reply(e,t,n="",s=eb){
e.statusCode=t;
if(n.length>0)e.setHeader("Content-Type",s);
e.setHeader("Content-Length",Buffer.byteLength(n));
e.end(n)}
const eC=8*1024*1024;
async function readBody(e){
const t=[];
let n=0;
for await(const s of e){
n+=s.length;
if(n>eC)throw new Error("The request is too large.");
t.push(s)}
return Buffer.concat(t)}
;
let eT=class WinRm{
machine;
addressOf;
onPorts;
log;
#eP=new Map;
#ek;
#D=Promise.resolve();
constructor(e,t,n,s){
this.machine=e;
this.addressOf=t;
this.onPorts=n;
this.log=s}
adapt(){
this.#D=this.#D.then(()=>this.#U()).catch(e=>this.log(`WinRM: ${String(e)}`));
return this.#D}
dropConnections(){
for(const e of this.#eP.values())e.dropConnections()}
async close(){
await this.#D;
await this.#eO()}
async #U(){
const e=new Map(this.machine.listeners().map(e=>[keyOf(e),e]));
if(!this.machine.isRunning("WinRM")||this.machine.off.aborted)await this.#eO();
for(const[t,n]of this.#eP){
if(e.has(t))continue;
this.#eP.delete(t);
await n.close()}
this.#ek??=new ev(this.machine);
for(const[t,n]of e){
if(!this.#eP.has(t))await this.#eE(t,n,this.#ek)}
this.onPorts([...e.values()].filter(e=>this.#eP.has(keyOf(e))).map(({port:e})=>e))}
async #eE(e,t,n){
const s=this.addressOf(t.port);
if(s===undefined)return;
try{
this.#eP.set(e,await e$.listen(this.machine,n,t,s))}catch(e){
this.log(`WinRM does not listen on port ${t.port}: ${String(e)}`)}}
async #eO(){
this.#ek?.close();
this.#ek=undefined;
const e=[...this.#eP.values()];
this.#eP.clear();
await Promise.all(e.map(e=>e.close()))}};
function keyOf({transport:e,port:t,certificateThumbprint:n}){
return`${e} ${t} ${n}`}
;
const eP=200;
async function bootWindows(e,t,n){
const s=new ek((0,p.j)(e),t,n);
n.created(s);
try{
await s.start();
return s}catch(e){
await s.destroy();
throw e}}
let ek=class WindowsGuest{
disk;
options;
#eA=new i.I;
#eI;
#eM;
#D=Promise.resolve();
#eB=new AbortController;
constructor(e,t,n){
this.disk=e;
this.options=n;
this.#eI=t}
start(e={}){
return this.#eL(async()=>{
if(this.#eM!==undefined)return;
this.#eB.signal.throwIfAborted();
this.#eI={...this.#eI,...e};
await this.#eF()})}
stop(){
return this.#eL(()=>this.#eR())}
freezeDisk(){
return this.options.keep((0,p.j)(this.disk))}
consoleOutput(){
return this.#eA.text()}
agent(){
return this.#eM&&windowsAgent(this.#eM.machine)}
async destroy(){
if(!this.#eB.signal.aborted){
this.#eB.abort(new Error(`The guest ${this.#eI.instanceId} is being destroyed.`));
await this.stop();
this.options.destroyed(this)}
await this.#D}
async #eF(){
this.#eA.poweredOn();
await this.#eN(this.options.bootDelayMs??0);
const e=prepareInstance(this.disk,this.#eI);
const{disk:t,options:n}=this;
const s=new C({disk:t,scripted:n.scripted,onNetworkChange:()=>r.forEach(e=>void e.adapt()),onPowerOff:e=>this.#eD(i,e),dropConnections:()=>r.forEach(e=>e.dropConnections())});
const r=this.#eU(s);
const i={machine:s,services:r};
this.#eM=i;
await Promise.all(r.map(e=>e.adapt()));
this.#eA.log(`${t.settings.hostName} is up`);
if(e)void runUserData(s,this.#eI.userData,this.#eA)}
#eU(e){
const t=this.#eI.listen[0];
const n=[];
const opened=e=>t=>{
n[e]=t;
this.#eI.onPorts?.(n.flat())};
const log=e=>this.#eA.log(e);
const at=e=>t&&{address:t.address,port:(0,r.n)(t,e)};
return[new eT(e,at,opened(0),log),new R(e,at(E.Hf),opened(1),log)]}
async #eR(){
const e=this.#eM;
this.#eM=undefined;
if(e===undefined)return;
e.machine.switchOff();
await Promise.all(e.services.map(e=>e.close()));
this.#eI.onPorts?.([]);
this.#eA.log("Power down")}
#eD(e,t){
const follow=async()=>{
if(this.#eM!==e)return;
await this.#eR();
this.options.log?.(`guest ${this.#eI.instanceId} ${t==="reboot"?"reboots itself":"went off by itself"}`);
if(t==="poweroff")return this.#eI.onPowerOff();
this.#eI.onReboot();
await this.#eN(this.options.rebootDelayMs??eP);
await this.#eF()};
this.#eL(follow).catch(e=>{
if(!this.#eB.signal.aborted)this.#eA.log(`The guest did not come up again: ${String(e)}`)})}
#eL(e){
const t=this.#D.then(e);
this.#D=t.catch(()=>undefined);
return t}
async #eN(e){
if(e>0)await (0,s.setTimeout)(e,undefined,{signal:this.#eB.signal})}}}),4994:((e,t,n)=>{
n.d(t,{D:()=>windowsFiles});
var s=n(3024);
var r=n.n(s);
var i=n(4268);
var o=n(4505);
function windowsFiles(e){
const node=t=>{
const n=(0,o.O)(t);
return n===undefined?undefined:e.find(n)};
const inDrive=e=>{
const t=(0,o.O)(e);
if(t===undefined)throw failure("EACCES",e);
return t};
const stat=e=>{
if((0,o.O)(e)===undefined)return a;
const t=node(e);
if(t===undefined)throw failure("ENOENT",e);
return attributes(t)};
return{open:(t,n)=>attempt(t,()=>open(e,inDrive(t),n)),stat:e=>attempt(e,()=>stat(e)),lstat:e=>attempt(e,()=>stat(e)),list:t=>attempt(t,()=>{
if((0,o.O)(t)===undefined)return["C:"];
return[...e.folder(inDrive(t)).children.values()].map(({name:e})=>e)}),makeDirectory:t=>attempt(t,()=>e.makeFolder(inDrive(t))),removeDirectory:t=>attempt(t,()=>{
e.folder(inDrive(t));
e.remove(inDrive(t))}),remove:t=>attempt(t,()=>{
e.file(inDrive(t));
e.remove(inDrive(t))}),rename:(t,n)=>attempt(t,()=>e.move(inDrive(t),inDrive(n))),readLink:e=>Promise.reject(failure("ENOTSUP",e)),symlink:(e,t)=>Promise.reject(failure("ENOTSUP",t)),change:e=>attempt(e,()=>void stat(e))}}
function open(e,t,n){
const has=e=>(n&e)!==0;
const r=e.find(t);
if(r===undefined&&!has(s.constants.O_CREAT))throw failure("ENOENT",t);
if(r!==undefined&&has(s.constants.O_EXCL))throw failure("EEXIST",t);
if(r===undefined||has(s.constants.O_TRUNC))e.write(t,Buffer.alloc(0));
const i=e.file(t);
return{read:(n,s)=>{
const r=e.read(t);
return Promise.resolve(s>=r.length?0:r.copy(n,0,s))},write:(n,s)=>{
if(s===i.size)e.write(t,n,"append");else e.write(t,overlaid(e.read(t),n,s));
return Promise.resolve()},stat:()=>Promise.resolve(attributes(i)),change:()=>Promise.resolve(),close:()=>Promise.resolve()}}
function overlaid(e,t,n){
const s=Buffer.alloc(Math.max(e.length,n+t.length));
e.copy(s);
t.copy(s,n);
return s}
const a={mode:s.constants.S_IFDIR|511,size:0,uid:0,gid:0,atime:0,mtime:0};
function attributes(e){
const t=Math.floor(e.writtenAt.getTime()/1e3);
return e.kind==="folder"?{...a,atime:t,mtime:t}:{...a,mode:s.constants.S_IFREG|438,size:e.size,atime:t,mtime:t}}
const c={"not found":"ENOENT","path not found":"ENOENT",exists:"EEXIST","is a folder":"EACCES","not empty":"ENOTEMPTY"};
async function attempt(e,t){
try{
return await Promise.resolve(t())}catch(t){
throw t instanceof i.f?failure(c[t.problem],e):t}}
function failure(e,t){
return Object.assign(new Error(`${e}: ${t}`),{code:e})}}),4505:((e,t,n)=>{
n.d(t,{O:()=>ownPath,p:()=>shownPath});
var s=n(6760);
var r=n.n(s);
function shownPath(e,t){
const n=e.replaceAll("\\","/");
if(n==="/")return"/";
const[,s,r]=/^\/?([A-Za-z]:)(.*)$/s.exec(n)??[];
if(s!==undefined)return inDrive(s,r??"");
const i=n.startsWith("/")?n:`${t}/${n}`;
return shownHome(i)}
function ownPath(e){
if(e==="/")return undefined;
const t=e.slice(1).replaceAll("/","\\");
return t.length===2?`${t}\\`:t}
function shownHome(e){
const[,t="C:",n=e]=/^\/([A-Za-z]:)(.*)$/s.exec(e)??[];
return inDrive(t,n)}
function inDrive(e,t){
if(t==="/..")return"/";
return`/${e}${s.posix.resolve("/",t)}`.replace(/(?<=.)\/$/,"")}}),5920:((e,t,n)=>{
n.d(t,{FM:()=>o,Hf:()=>r,Mo:()=>l,TW:()=>i,Vv:()=>hostKeys,ai:()=>install,iA:()=>prepare,j$:()=>isInstalled,wt:()=>d});
var s=n(4706);
const r=22;
const i="sshd";
const o="OpenSSH.Server~~~~0.0.1.0";
const a="C:\\Windows\\System32\\OpenSSH";
const c="C:\\ProgramData\\ssh";
const d=`${c}\\administrators_authorized_keys`;
const l="HKLM\\SOFTWARE\\OpenSSH";
const u="OpenSSH-Server-In-TCP";
const f=["AuthorizedKeysFile	.ssh/authorized_keys","Subsystem	sftp	sftp-server.exe","Match Group administrators","       AuthorizedKeysFile __PROGRAMDATA__/ssh/administrators_authorized_keys",""].join("\r\n");
function isInstalled({settings:e}){
return e.services.has(i)}
function install(e){
if(isInstalled(e))return;
for(const t of["sshd","sftp-server","scp","ssh-keygen","ssh-shellhost"])e.files.lay(`${a}\\${t}.exe`,"");
e.files.lay(`${a}\\sshd_config_default`,f);
e.settings.services.set(i,{name:i,displayName:"OpenSSH SSH Server",startType:"demand"});
e.settings.firewall.rules.set(u,[r]);
e.networkChanged()}
function prepare({files:e,settings:t}){
e.makeFolders(`${c}\\logs`);
if(!e.isFile(`${c}\\sshd_config`))e.write(`${c}\\sshd_config`,e.read(`${a}\\sshd_config_default`));
t.registry.create(l)}
async function hostKeys({files:e,settings:t}){
const path=e=>`${c}\\ssh_host_${e}_key`;
const n=s.Ji.flatMap(t=>{
const n=e.isFile(path(t))?(0,s.v)(t,e.read(path(t)).toString()):undefined;
return n===undefined?[]:[n]});
const r=await (0,s.ON)(n,`system@${t.hostName}`);
for(const{type:t,privateKey:n,publicKey:s}of r){
e.lay(path(t),n);
e.lay(`${path(t)}.pub`,`${s}
`)}
return[...n,...r]}}),4739:((e,t,n)=>{
n.d(t,{C:()=>a,_:()=>c});
var s=n(8500);
var r=n.n(s);
const i=1e6;
const o=2e3;
let a=class Terminated extends Error{};
let c=class Budget{
signal;
#eu=0;
constructor(e){
this.signal=e}
async step(){
if(this.signal.aborted)throw new a("The process was terminated.");
this.#eu++;
if(this.#eu>i)throw new a(`The simulated guest ended this command: it took more than ${i} steps.`);
if(this.#eu%o===0)await (0,s.setImmediate)()}}}),7594:((e,t,n)=>{
n.d(t,{JG:()=>decodeFile,g7:()=>decodeText,wx:()=>encodeText});
function encodeText(e,t){
if(t===65001)return Buffer.from(e,"utf8");
return Buffer.from(Array.from(e,e=>{
const t=e.codePointAt(0)??0;
if(t<128)return t;
const n=s.indexOf(e);
return n===-1?63:128+n}))}
function decodeText(e,t){
if(t===65001)return e.toString("utf8");
return Array.from(e,e=>e<128?String.fromCharCode(e):s[e-128]).join("")}
function decodeFile(e){
if(e[0]===255&&e[1]===254)return e.subarray(2).toString("utf16le");
if(e[0]===239&&e[1]===187&&e[2]===191)return e.subarray(3).toString("utf8");
return e.toString("utf8")}
const s="\xc7\xfc\xe9\xe2\xe4\xe0\xe5\xe7\xea\xeb\xe8\xef\xee\xec\xc4\xc5\xc9\xe6\xc6\xf4\xf6\xf2\xfb\xf9\xff\xd6\xdc\xa2\xa3\xa5\u20A7\u0192\xe1\xed\xf3\xfa\xf1\xd1\xaa\xba\xbf\u2310\xac\xbd\xbc\xa1\xab\xbb\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xdf\u0393\u03C0\u03A3\u03C3\xb5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xb1\u2265\u2264\u2320\u2321\xf7\u2248\xb0\u2219\xb7\u221A\u207F\xb2\u25A0\xa0"}),2835:((e,t,n)=>{
n.d(t,{GG:()=>childOf,fv:()=>findScript,g7:()=>execute,sleep:()=>sleep,y9:()=>perform});
var s=n(8500);
var r=n.n(s);
var i=n(7594);
var o=n(2816);
var a=n(4739);
var c=n(1701);
async function execute(e,t,n){
const s=e.machine.scripted.take(`${t} ${n}`);
if(s!==undefined)return perform(e,s);
const r=await findProgram(e,t);
return r?.(e,n,(0,c.v)(n))}
async function perform(e,t){
const{machine:n,signal:s}=e;
for(const[e,s]of Object.entries(t.files??{}))n.files.lay((0,o.jS)(e),s);
e.stdout.text(t.stdout??"");
e.stderr.text(t.stderr??"");
if(t.effect==="drop")n.dropConnections();
if(t.effect==="reboot"||t.effect==="shutdown")n.shutdown.schedule(t.effect==="reboot"?"reboot":"poweroff",0);
if(t.effect==="hang")await forever(s);
if(t.takes!==undefined)await sleep(e,t.takes);
return t.exitCode??0}
async function sleep({signal:e},t){
try{
await (0,s.setTimeout)(t,undefined,{signal:e})}catch{
throw new a.C("The process was terminated.")}}
function childOf(e,t={}){
return{...e,environment:e.environment.copy(),...t}}
function newBudget(e){
return new Budget(e)}
function forever(e){
return new Promise((t,n)=>{
const end=()=>n(new a.C("The process was terminated."));
if(e.aborted)end();
e.addEventListener("abort",end,{once:true})})}
async function findProgram(e,t){
const{PROGRAMS:s}=await n.e(338).then(n.bind(n,9338));
const r=t.replaceAll("/","\\");
const i=(0,o.Vb)(r).toLowerCase();
const a=s[i.replace(/\.(exe|com)$/,"")];
const c=!r.includes("\\")||/^[a-z]:\\windows\\/i.test((0,o.jS)(r,e.folder));
const d=findScript(e,r);
if(d!==undefined)return batchFile(d);
if(a!==undefined&&c)return a;
return e.machine.files.isFile((0,o.jS)(r,e.folder))?notAProgram(r):undefined}
function findScript(e,t){
const n=t.replaceAll("/","\\");
const s=/[\\:]/.test(n)?[e.folder]:[e.folder,...(e.environment.get("Path")??"").split(";")];
const r=/^\.(bat|cmd)$/i.test((0,o.je)(n))?[n]:[`${n}.bat`,`${n}.cmd`];
return s.filter(e=>e!=="").flatMap(t=>r.map(n=>(0,o.jS)(n,(0,o.jS)(t,e.folder)))).find(t=>e.machine.files.isFile(t))}
function batchFile(e){
return async(t,s,r)=>{
const{runBatch:o}=await Promise.resolve().then(n.bind(n,1195));
return o(childOf(t),e,(0,i.JG)(t.machine.files.read(e)),r)}}
function notAProgram(e){
return t=>{
t.stderr.text(`This version of ${e} is not compatible with the version of Windows you're running.\r
`);
return Promise.resolve(216)}}}),1701:((e,t,n)=>{
n.d(t,{v:()=>splitArguments});
function splitArguments(e){
const t=[];
let n;
let s=false;
for(let r=0;r<e.length;r++){
const i=e[r]??"";
const o=/^\\+(?=")/.exec(e.slice(r))?.[0].length??0;
if(o>0){
n=(n??"")+"\\".repeat(Math.floor(o/2));
r+=o-1;
if(o%2===0)continue;
n+='"';
r++}else if(i==='"'){
const t=s&&e[r+1]==='"';
if(t)r++;else s=!s;
n=(n??"")+(t?'"':"")}else if(/\s/.test(i)&&!s){
if(n!==undefined)t.push(n);
n=undefined}else n=(n??"")+i}
return n===undefined?t:[...t,n]}}),7661:((e,t,n)=>{
n.d(t,{CG:()=>output,gd:()=>collected,pd:()=>r});
var s=n(7594);
function output(e,t){
return{bytes:e=>{
if(e.length>0)t(e)},text:n=>{
if(n!=="")t((0,s.wx)(n,e))}}}
function collected(e){
const t=[];
return{...output(e,e=>t.push(e)),content:()=>Buffer.concat(t)}}
let r=class Input{
#ei=[];
#eo=false;
#O=()=>undefined;
static of(e){
const t=new r;
t.write(e);
t.end();
return t}
write(e){
if(e.length>0)this.#ei.push(e);
this.#O()}
end(){
this.#eo=true;
this.#O()}
async read(e){
while(this.#ei.length===0&&!this.#eo&&!e.aborted){
await new Promise(t=>{
const wake=()=>{
e.removeEventListener("abort",wake);
t()};
this.#O=wake;
e.addEventListener("abort",wake)})}
return this.#ei.shift()}
unread(e){
if(e.length>0)this.#ei.unshift(e)}
async readAll(e){
const t=[];
for(let n=await this.read(e);n!==undefined;n=await this.read(e))t.push(n);
return Buffer.concat(t)}
async readLine(e){
let t=Buffer.alloc(0);
for(let n=await this.read(e);n!==undefined;n=await this.read(e)){
const e=n.indexOf(10);
t=Buffer.concat([t,e===-1?n:n.subarray(0,e)]);
if(e===-1)continue;
this.unread(n.subarray(e+1));
return t.at(-1)===13?t.subarray(0,-1):t}
return t.length>0?t:undefined}}})};
