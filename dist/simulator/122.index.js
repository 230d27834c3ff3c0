
"use strict";
exports.id=122;
exports.ids=[122];
exports.modules={6122:((e,t,n)=>{
n.r(t);
n.d(t,{runPowerShell:()=>runPowerShell});
var s=n(2816);
var r=n(7594);
var i=n(2835);
var o=n(1701);
let a=class PsObject{
typeName;
#e=new Map;
constructor(e,t={}){
this.typeName=e;
for(const[e,n]of Object.entries(t))this.set(e,n)}
get(e){
return this.#e.get(e.toLowerCase())?.[1]}
set(e,t){
this.#e.set(e.toLowerCase(),[this.#e.get(e.toLowerCase())?.[0]??e,t]);
return true}
properties(){
return[...this.#e.values()]}
invoke(){
return l}
items(){
return undefined}
text(){
if(this.typeName!==c)return this.typeName;
return`@{${this.properties().map(([e,t])=>`${e}=${values_toText(t)}`).join("; ")}}`}};
const c="System.Management.Automation.PSCustomObject";
const l=new a("no such method");
let u=class PsHash{
#t=new Map;
constructor(e=[]){
for(const[t,n]of e)this.set(t,n)}
get(e){
return this.#t.get(keyOf(e))?.[1]}
set(e,t){
this.#t.set(keyOf(e),[e,t])}
has(e){
return this.#t.has(keyOf(e))}
delete(e){
this.#t.delete(keyOf(e))}
entries(){
return[...this.#t.values()]}
get size(){
return this.#t.size}};
let d=class PsBlock{
block;
constructor(e){
this.block=e}};
let m=class values_PsType{
name;
constructor(e){
this.name=e}};
function keyOf(e){
return typeof e==="string"?e.toLowerCase():e}
function values_toText(e,t=" "){
if(e===null||e===undefined)return"";
if(typeof e==="string")return e;
if(typeof e==="boolean")return e?"True":"False";
if(typeof e==="number")return numberText(e);
if(Buffer.isBuffer(e))return[...e].join(t);
if(Array.isArray(e))return e.map(e=>values_toText(e)).join(t);
if(e instanceof u)return"System.Collections.Hashtable";
if(e instanceof d)return e.block.text.trim();
if(e instanceof m)return e.name;
return e instanceof a?e.text():typeof e}
function numberText(e){
if(Number.isNaN(e))return"NaN";
if(!Number.isFinite(e))return e>0?"Infinity":"-Infinity";
return Number.isInteger(e)?e.toLocaleString("en-US",{useGrouping:false}):String(Number(e.toPrecision(15)))}
function toNumber(e){
if(typeof e==="number")return e;
if(typeof e==="boolean")return e?1:0;
if(e===null||e===undefined)return 0;
if(typeof e!=="string")return e instanceof a?toNumber(e.text()):undefined;
const t=e.trim();
if(t==="")return 0;
const n=Number(t);
return Number.isNaN(n)?undefined:n}
function toBoolean(e){
if(e===null||e===undefined)return false;
if(typeof e==="boolean")return e;
if(typeof e==="number")return e!==0;
if(typeof e==="string")return e!=="";
if(Array.isArray(e))return e.length===1?toBoolean(e[0]):e.length>0;
return true}
function toItems(e){
if(e===null||e===undefined)return[];
if(Buffer.isBuffer(e))return[...e];
if(e instanceof a)return e.items()??[e];
return Array.isArray(e)?e:[e]}
function fromItems(e){
return e.length===0?null:e.length===1?e[0]:e}
function typeNameOf(e){
if(typeof e==="string")return"System.String";
if(typeof e==="boolean")return"System.Boolean";
if(typeof e==="number")return Number.isInteger(e)?Math.abs(e)<2**31?"System.Int32":"System.Int64":"System.Double";
if(Buffer.isBuffer(e))return"System.Byte[]";
if(Array.isArray(e))return"System.Object[]";
if(e instanceof u)return"System.Collections.Hashtable";
if(e instanceof d)return"System.Management.Automation.ScriptBlock";
if(e instanceof m)return"System.RuntimeType";
return e instanceof a?e.typeName:"System.Object"}
;
let f=class PsError extends Error{
facts;
place;
command;
isFatal=false;
constructor(e,t={}){
super(e);
this.facts=t;
this.command=t.command}
fatal(){
this.isFatal=true;
return this}
get exception(){
return this.facts.exception??"System.Management.Automation.RuntimeException"}
shown(){
const{place:e,facts:t}=this;
const n=this.command===undefined?this.message:`${this.command} : ${this.message}`;
const s=[n];
if(e!==undefined){
const t=e.text.split(/\r?\n/)[0]??"";
const n=" ".repeat(Math.max(0,e.column-1));
s.push(`At line:${e.line} char:${e.column}`,`+ ${e.source}`,`+ ${n}${"~".repeat(Math.max(1,t.length))}`)}
const r=t.target===undefined||t.target===null?"":`${shortText(t.target)}:${typeNameOf(t.target).split(".").at(-1)}`;
const i=this.exception.split(".").at(-1);
s.push(`    + CategoryInfo          : ${t.category??"NotSpecified"}: (${r===""?":":r}) [${this.command??""}], ${i}`,`    + FullyQualifiedErrorId : ${t.errorId??this.message}`," ");
return`${s.join("\r\n")}\r
`}};
let h=class ErrorRecord extends a{
error;
constructor(e){
const t=new p(e);
super("System.Management.Automation.ErrorRecord",{Exception:t,TargetObject:e.facts.target??null,FullyQualifiedErrorId:e.facts.errorId??e.message,CategoryInfo:new a("System.Management.Automation.ErrorCategoryInfo",{Category:e.facts.category??"NotSpecified",Activity:e.command??""}),InvocationInfo:new a("System.Management.Automation.InvocationInfo",{ScriptLineNumber:e.place?.line??0,Line:e.place?.source??"",PositionMessage:e.place===undefined?"":`At line:${e.place.line} char:${e.place.column}`}),ScriptStackTrace:`at <ScriptBlock>, <No file>: line ${e.place?.line??1}`});
this.error=e}
text(){
return this.error.message}};
let p=class ExceptionObject extends a{
error;
constructor(e){
super(e.exception,{Message:e.message,InnerException:null,HResult:-0x7feceaff});
this.error=e}
text(){
return`${this.typeName}: ${this.error.message}`}};
let y=class Return extends Error{};
let g=class Exit extends Error{
code;
constructor(e){
super("exit");
this.code=e}};
let w=class Jump extends Error{
how;
label;
constructor(e,t){
super(e);
this.how=e;
this.label=t}};
function shortText(e){
const t=values_toText(e);
return t.length>40?`${t.slice(0,37)}...`:t}
;
const x=["ErrorAction","WarningAction","InformationAction","ErrorVariable","OutVariable","WarningVariable","OutBuffer"];
const b=["Verbose","Debug","Confirm","WhatIf"];
const v={ea:"ErrorAction",wa:"WarningAction",ev:"ErrorVariable",ov:"OutVariable",literalpath:"Path",pspath:"Path",lp:"Path"};
let S=class Call{
shell;
cmdlet;
input;
place;
#n=new Map;
rest=[];
constructor(e,t,n,s){
this.shell=e;
this.cmdlet=t;
this.input=n;
this.place=s}
bind(e,t){
for(const[e,n]of t)this.#n.set(this.#s(e).toLowerCase(),n);
const n=(this.cmdlet.positional??[]).filter(e=>!this.#n.has(plain(e).toLowerCase()));
const s=[...e];
for(const t of n){
if(s.length===0)break;
if(!t.endsWith("\u2026"))this.#n.set(t.toLowerCase(),s.shift());else this.#n.set(plain(t).toLowerCase(),s.splice(0).length===1?e.at(-1):e.slice(n.indexOf(t)))}
if(s.length>0)throw this.failure(`A positional parameter cannot be found that accepts argument '${values_toText(s[0])}'.`,{category:"InvalidArgument",exception:"System.Management.Automation.ParameterBindingException",errorId:`PositionalParameterNotFound,Microsoft.PowerShell.Commands.${this.cmdlet.name.replace("-","")}Command`})}
isSwitch(e){
const t=this.#s(e).toLowerCase();
return[...this.cmdlet.switches??[],...b].some(e=>e.toLowerCase()===t)}
has(e){
return this.#n.has(e.toLowerCase())}
get(e){
return this.#n.get(e.toLowerCase())??null}
text(e){
return values_toText(this.get(e))}
flag(e){
return toBoolean(this.#n.get(e.toLowerCase()))}
list(e){
return toItems(this.get(e))}
async *inputOf(e){
if(this.has(e))yield*toItems(this.get(e));else if(this.input!==undefined)yield*this.input}
error(e,t={}){
const n=this.has("ErrorAction")?errorAction(this.get("ErrorAction")):undefined;
this.shell.report(this.failure(e,t),n)}
failure(e,t={}){
const n=new f(e,{command:this.cmdlet.name,...t});
n.place=this.place;
return n}
#s(e){
const{positional:t=[],named:n=[],switches:s=[],aliases:r={},name:i}=this.cmdlet;
const o=e.toLowerCase();
const a=[...t.map(plain),...n,...s,...x,...b];
const c=Object.entries({...v,...r}).find(([e])=>e.toLowerCase()===o)?.[1];
const l=a.find(e=>e.toLowerCase()===(c??o).toLowerCase());
const u=l??a.find(e=>e.toLowerCase().startsWith(o));
if(u!==undefined)return u;
throw this.failure(`A parameter cannot be found that matches parameter name '${e}'.`,{category:"InvalidArgument",exception:"System.Management.Automation.ParameterBindingException",errorId:`NamedParameterNotFound,Microsoft.PowerShell.Commands.${i.replace("-","")}Command`})}};
function plain(e){
return e.replace("\u2026","")}
function errorAction(e){
if(typeof e==="number")return["silentlycontinue","stop","continue","inquire","ignore"][e]??"continue";
return values_toText(e).toLowerCase()}
var k=n(5920);
function formatString(e,t){
return e.replace(/\{\{|\}\}|\{(\d+)(?:,(-?\d+))?(?::([^}]*))?\}/g,(e,n,s,r)=>{
if(n===undefined)return e[0]??"";
const i=formatValue(t[Number(n)],r);
const o=Number(s??0);
return o<0?i.padEnd(-o):i.padStart(o)})}
function formatValue(e,t){
const n=typeof e==="number"?e:undefined;
const[,s="",r=""]=/^([dxnfp])(\d*)$/i.exec(t??"")??[];
if(n===undefined||s==="")return values_toText(e);
const i=r===""?2:Number(r);
switch(s.toLowerCase()){case"d":
return String(Math.trunc(n)).padStart(Number(r),"0");case"x":
{
const e=(toNumber(n)??0).toString(16).padStart(Number(r),"0");
return s==="X"?e.toUpperCase():e}case"n":
return n.toLocaleString("en-US",{minimumFractionDigits:i,maximumFractionDigits:i});case"p":
return`${(n*100).toFixed(i)} %`;default:
return n.toFixed(i)}}
;
const T={string:"System.String",int:"System.Int32",int32:"System.Int32",long:"System.Int64",int64:"System.Int64",uint32:"System.UInt32",double:"System.Double",bool:"System.Boolean",boolean:"System.Boolean",byte:"System.Byte",char:"System.Char","byte[]":"System.Byte[]","string[]":"System.String[]","object[]":"System.Object[]",array:"System.Array",object:"System.Object",hashtable:"System.Collections.Hashtable",ordered:"System.Collections.Specialized.OrderedDictionary",xml:"System.Xml.XmlDocument",datetime:"System.DateTime",timespan:"System.TimeSpan",guid:"System.Guid",regex:"System.Text.RegularExpressions.Regex",version:"System.Version",switch:"System.Management.Automation.SwitchParameter",scriptblock:"System.Management.Automation.ScriptBlock",pscustomobject:"System.Management.Automation.PSCustomObject",psobject:"System.Management.Automation.PSObject",void:"System.Void",math:"System.Math",environment:"System.Environment",convert:"System.Convert"};
function fullTypeName(e){
const t=e.replaceAll(/\s/g,"");
const n=T[t.toLowerCase()];
if(n!==undefined)return n;
const s=t.replace(/\[.*$/,"");
return/^(system|microsoft)\./i.test(s)?s:`System.${s}`}
function isOfType(e,t){
const n=fullTypeName(t).toLowerCase();
const s=typeNameOf(e).toLowerCase();
if(n===s||n==="system.object")return e!==null&&e!==undefined;
if(n==="system.array")return Array.isArray(e)||Buffer.isBuffer(e);
if(n==="system.management.automation.psobject")return e instanceof a;
if(/^system\.(int64|double|uint32|byte)$/.test(n))return false;
return isException(s,n)}
function isException(e,t){
const[n,s]=[e.toLowerCase(),t.toLowerCase()];
if(n===s||s==="system.exception")return n.endsWith("exception");
return s==="system.io.ioexception"&&/^system\.io\..*exception$/.test(n)}
;
function applyBinary(e,t,n){
const s=C[e];
if(s!==undefined)return s(t,n);
const r=e.slice(1);
const i=/^c(eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin|replace|split)$/.test(r);
const o=i||/^i(eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin|replace|split)$/.test(r)?r.slice(1):r;
const a=O[o];
if(a!==undefined){
if(!Array.isArray(t))return a(t,n,i);
return t.filter(e=>a(e,n,i))}
const c=N[o];
if(c===undefined)throw new f(`The operator '${e}' is not known.`,{category:"ParserError"});
return c(t,n,i)}
function applyUnary(e,t){
switch(e){case"!":case"-not":
return!toBoolean(t);case"-bnot":
return~number(t);case"-join":
return toItems(t).map(e=>values_toText(e)).join("");case"-split":
return values_toText(t).trim().split(/\s+/);case"+":
return number(t);default:
return-number(t)}}
function areEqual(e,t,n=false){
if(e===null||e===undefined||t===null||t===undefined)return(e??null)===(t??null);
if(typeof e==="string")return sameText(e,values_toText(t),n);
if(typeof e==="number")return toNumber(t)===e;
if(typeof e==="boolean")return toBoolean(t)===e;
if(e instanceof m&&t instanceof m)return e.name.toLowerCase()===t.name.toLowerCase();
if(e instanceof a&&(typeof t==="string"||typeof t==="number"))return sameText(e.text(),values_toText(t),n);
return e===t}
function wildcard(e,t=false){
const n=e.replace(/[.+^${}()|\\]/g,"\\$&").replaceAll("*","[\\s\\S]*").replaceAll("?","[\\s\\S]");
return new RegExp(`^${n}$`,t?"":"i")}
function sameText(e,t,n){
return n?e===t:e.toLowerCase()===t.toLowerCase()}
function number(e){
const t=toNumber(e);
if(t!==undefined)return t;
throw new f(`Cannot convert value "${values_toText(e)}" to type "System.Int32". Error: "Input string was not in a correct format."`,{category:"InvalidArgument",errorId:"InvalidCastFromStringToInteger"})}
const C={"+":add,"-":(e,t)=>number(e)-number(t),"*":(e,t)=>{
if(typeof e==="string")return e.repeat(Math.min(number(t),1e6));
if(Array.isArray(e))return Array.from({length:Math.min(number(t),1e5)},()=>e).flat();
return number(e)*number(t)},"/":(e,t)=>{
if(number(t)===0)throw new f("Attempted to divide by zero.",{exception:"System.DivideByZeroException",errorId:"RuntimeException"});
return number(e)/number(t)},"%":(e,t)=>number(e)%number(t),"-f":(e,t)=>formatString(values_toText(e),toItems(t)),"..":(e,t)=>{
const[n,s]=[number(e),number(t)];
return Array.from({length:Math.min(Math.abs(s-n)+1,1e6)},(e,t)=>s>=n?n+t:n-t)}};
function add(e,t){
if(e===null||e===undefined)return t;
if(typeof e==="string")return e+values_toText(t);
if(Buffer.isBuffer(e))return Buffer.isBuffer(t)?Buffer.concat([e,t]):[...e,...toItems(t)];
if(Array.isArray(e))return[...e,...t===null?[null]:toItems(t)];
if(e instanceof u&&t instanceof u)return new u([...e.entries(),...t.entries()]);
return number(e)+number(t)}
function order(e,t,n){
if(typeof e==="string"){
const[s,r]=n?[e,values_toText(t)]:[e.toLowerCase(),values_toText(t).toLowerCase()];
return s<r?-1:s>r?1:0}
return number(e)-number(t)}
function operators_pattern(e,t){
const n=values_toText(e);
const s=/^\(\?([imsn]+)\)/.exec(n);
const r=`${t?"":"i"}${s?.[1]?.includes("s")?"s":""}${s?.[1]?.includes("m")?"m":""}`;
try{
return new RegExp(n.slice(s?.[0].length??0).replace(/\(\?<(\w+)>/g,"(?<$1>"),r)}catch{
throw new f(`parsing "${n}" - it is no regular expression.`,{exception:"System.ArgumentException",errorId:"InvalidRegularExpression"})}}
const O={eq:areEqual,ne:(e,t,n)=>!areEqual(e,t,n),gt:(e,t,n)=>order(e,t,n)>0,ge:(e,t,n)=>order(e,t,n)>=0,lt:(e,t,n)=>order(e,t,n)<0,le:(e,t,n)=>order(e,t,n)<=0,like:(e,t,n)=>wildcard(values_toText(t),n).test(values_toText(e)),notlike:(e,t,n)=>!wildcard(values_toText(t),n).test(values_toText(e)),match:(e,t,n)=>operators_pattern(t,n).test(values_toText(e)),notmatch:(e,t,n)=>!operators_pattern(t,n).test(values_toText(e))};
const N={contains:(e,t,n)=>toItems(e).some(e=>areEqual(e,t,n)),notcontains:(e,t,n)=>!toItems(e).some(e=>areEqual(e,t,n)),in:(e,t,n)=>toItems(t).some(t=>areEqual(t,e,n)),notin:(e,t,n)=>!toItems(t).some(t=>areEqual(t,e,n)),replace:(e,t,n)=>{
const[s,r=""]=toItems(t);
const i=operators_pattern(s,n);
const o=new RegExp(i.source,`${i.flags}g`);
const replaced=e=>values_toText(e).replace(o,values_toText(r).replace(/\$\{(\w+)\}/g,"$<$1>"));
return Array.isArray(e)?e.map(replaced):replaced(e)},split:(e,t,n)=>{
const[s,r]=toItems(t);
const i=number(r??0);
const o=toItems(e).flatMap(e=>values_toText(e).split(operators_pattern(s,n)));
if(i<=0||o.length<=i)return o;
return[...o.slice(0,i-1),o.slice(i-1).join(values_toText(s).replaceAll("\\",""))]},join:(e,t)=>toItems(e).map(e=>values_toText(e)).join(values_toText(t)),is:(e,t)=>isOfType(e,typeName(t)),isnot:(e,t)=>!isOfType(e,typeName(t)),and:(e,t)=>toBoolean(e)&&toBoolean(t),or:(e,t)=>toBoolean(e)||toBoolean(t),xor:(e,t)=>toBoolean(e)!==toBoolean(t),band:(e,t)=>Number(BigInt(number(e))&BigInt(number(t))),bor:(e,t)=>Number(BigInt(number(e))|BigInt(number(t))),bxor:(e,t)=>Number(BigInt(number(e))^BigInt(number(t))),shl:(e,t)=>number(e)*2**number(t),shr:(e,t)=>Math.floor(number(e)/2**number(t))};
function typeName(e){
return e instanceof m?e.name:values_toText(e)}
;
const I=[{name:"Get-WindowsCapability",positional:["Name"],named:["Path","LogLevel"],switches:["Online","LimitAccess"],async *run(e){
const t=wildcard(e.has("Name")?e.text("Name"):"*");
for(const[n,s]of[["OpenSSH.Client~~~~0.0.1.0","Installed"],[k.FM,(0,k.j$)(machineOf(e))?"Installed":"NotPresent"]])if(t.test(n))yield new a("Microsoft.Dism.Commands.BasicCapabilityObject",{Name:n,State:s})}},{name:"Add-WindowsCapability",named:["Name","Source","LogPath","LogLevel"],switches:["Online","LimitAccess"],async *run(e){
for await(const t of e.inputOf("Name")){
const n=t instanceof a?values_toText(t.get("Name")):values_toText(t);
if(/^OpenSSH\.Server(~~~~0\.0\.1\.0)?$/i.test(n))(0,k.ai)(machineOf(e));else if(!/^OpenSSH\.Client(~~~~0\.0\.1\.0)?$/i.test(n)){
e.error(`Add-WindowsCapability failed. Error code = 0x800f0950: ${n} is not simulated.`,{category:"NotSpecified",exception:"System.Runtime.InteropServices.COMException"});
continue}
yield new a("Microsoft.Dism.Commands.ImageObject",{Path:"",Online:true,RestartNeeded:false})}}}];
function machineOf({shell:e}){
return e.session.process.machine}
var P=n(4268);
function methodError(e,t,n,s="System.ArgumentException"){
return new f(`Exception calling "${e}" with "${t}" argument(s): "${n}"`,{category:"NotSpecified",exception:s,errorId:s.split(".").at(-1)??s})}
function withFiles(e,t,n){
try{
return n()}catch(r){
if(!(r instanceof P.f))throw r;
const{message:n,exception:s}=_[r.problem](r.path);
throw methodError(e,t,n,s)}}
const _={"not found":e=>({message:`Could not find file '${e}'.`,exception:"System.IO.FileNotFoundException"}),"path not found":e=>({message:`Could not find a part of the path '${e}'.`,exception:"System.IO.DirectoryNotFoundException"}),exists:e=>({message:`The file '${e}' already exists.`,exception:"System.IO.IOException"}),"is a folder":e=>({message:`Access to the path '${e}' is denied.`,exception:"System.UnauthorizedAccessException"}),"not empty":()=>({message:"The directory is not empty.",exception:"System.IO.IOException"})};
let E=class DateObject extends a{
date;
constructor(e){
super("System.DateTime",{Year:e.getFullYear(),Month:e.getMonth()+1,Day:e.getDate(),Hour:e.getHours(),Minute:e.getMinutes(),Second:e.getSeconds(),Millisecond:e.getMilliseconds(),Ticks:e.getTime()*1e4+621355968e9});
this.date=e}
invoke(e,t){
const n=toNumber(t[0])??0;
const s={adddays:864e5,addhours:36e5,addminutes:6e4,addseconds:1e3,addmilliseconds:1}[e.toLowerCase()];
if(s!==undefined)return new E(new Date(this.date.getTime()+n*s));
if(e.toLowerCase()==="touniversaltime"||e.toLowerCase()==="tolocaltime")return this;
return e.toLowerCase()==="tostring"&&t[0]!==undefined?formatDate(this.date,values_toText(t[0])):l}
text(){
return formatDate(this.date,"MM/dd/yyyy HH:mm:ss")}};
function dateObject(e){
if(e instanceof E)return e;
const t=new Date(values_toText(e));
if(Number.isNaN(t.getTime()))throw methodError("Parse",1,"String was not recognized as a valid DateTime.","System.FormatException");
return new E(t)}
function formatDate(e,t){
if(t==="o"||t==="s")return e.toISOString().slice(0,t==="s"?19:undefined);
const two=e=>String(e).padStart(2,"0");
const n={yyyy:String(e.getFullYear()),yy:two(e.getFullYear()%100),MM:two(e.getMonth()+1),M:String(e.getMonth()+1),dd:two(e.getDate()),d:String(e.getDate()),HH:two(e.getHours()),hh:two(e.getHours()%12||12),h:String(e.getHours()%12||12),mm:two(e.getMinutes()),ss:two(e.getSeconds()),fff:String(e.getMilliseconds()).padStart(3,"0"),tt:e.getHours()<12?"AM":"PM"};
return t.replace(/yyyy|yy|MM|M|dd|d|HH|hh|h|mm|ss|fff|tt/g,e=>n[e]??e)}
const A={now:()=>new E(new Date),utcnow:()=>new E(new Date),today:()=>new E(new Date(new Date().toDateString())),parse:(e,t=[])=>dateObject(t[0])};
var M=n(45);
let $=class XmlObject extends a{
element;
constructor(e){
super("System.Xml.XmlElement");
this.element=e}
static document(e){
try{
const t=new M.WF("","",new Map);
t.children.push((0,M.NO)(e));
return new $(t)}catch(e){
if(!(e instanceof M.Gy))throw e;
throw methodError("LoadXml",1,e.message,"System.Xml.XmlException")}}
get(e){
const t=this.element.name===""?this.element.elements()[0]:undefined;
switch(e.toLowerCase()){case"outerxml":
return outerXml(t??this.element,"");case"innertext":case"#text":
return this.element.text;case"documentelement":
return t===undefined?null:new $(t);case"namespaceuri":
return this.element.namespace;case"parentnode":
return this.element.parent===undefined?null:new $(this.element.parent);case"nametable":
return new a("System.Xml.NameTable");default:
{
const t=this.element.elements().find(t=>t.name.toLowerCase()===e.toLowerCase());
if(t===undefined)return this.element.attributes.get(e);
return t.elements().length===0?t.text:new $(t)}}}
invoke(e,t){
const n=e.toLowerCase();
if(n==="selectsinglenode"){
const e=xml_select(this.element,values_toText(t[0]));
return e===undefined?null:new $(e)}
if(n==="removechild"&&t[0]instanceof $){
const{children:e}=this.element;
const n=e.indexOf(t[0].element);
if(n!==-1)e.splice(n,1);
return t[0]}
return l}};
let L=class XmlNamespaces extends a{
constructor(){
super("System.Xml.XmlNamespaceManager")}
invoke(e){
return e.toLowerCase()==="addnamespace"?null:l}};
function xml_select(e,t){
const n=t.split("/").filter(e=>e!=="").map(e=>e.replace(/^.*:/,""));
if(t.startsWith("//"))return descendants(e).find(({name:e})=>e===n[0]);
return n.reduce((e,t)=>e?.elements().find(e=>e.name===t),e)}
function descendants(e){
return e.elements().flatMap(e=>[e,...descendants(e)])}
function outerXml(e,t){
const n=e.namespace===t?"":` xmlns="${(0,M.X)(e.namespace)}"`;
const s=[...e.attributes].map(([e,t])=>` ${e}="${(0,M.X)(t)}"`).join("");
const r=e.children.map(t=>typeof t==="string"?(0,M.X)(t):outerXml(t,e.namespace)).join("");
return`<${e.name}${n}${s}>${r}</${e.name}>`}
;
function convert(e,t){
const n=/\[\]$/.test(t.trim());
const s=fullTypeName(t).toLowerCase();
if(s==="system.byte[]"||n&&s==="system.byte")return toBytes(e);
if(n)return toItems(e).map(e=>convert(e,t.trim().slice(0,-2)));
switch(s){case"system.string":
return values_toText(e);case"system.int32":case"system.int64":case"system.uint32":case"system.byte":case"system.uint64":case"system.int16":
return rounded(numberFrom(e,t));case"system.double":case"system.decimal":case"system.single":
return numberFrom(e,t);case"system.boolean":case"system.management.automation.switchparameter":
return toBoolean(e);case"system.char":
return typeof e==="number"?String.fromCharCode(e):values_toText(e).slice(0,1);case"system.void":
return null;case"system.array":case"system.object[]":
return[...toItems(e)];case"system.xml.xmldocument":
return e instanceof $?e:$.document(values_toText(e));case"system.datetime":
return dateObject(e);case"system.management.automation.pscustomobject":case"system.management.automation.psobject":
return e instanceof u?new a(c,Object.fromEntries(e.entries().map(([e,t])=>[values_toText(e),t]))):e;case"system.type":
return e instanceof m?e:new m(values_toText(e));default:
return e}}
function toBytes(e){
if(Buffer.isBuffer(e))return e;
const t=toItems(e).map(e=>toNumber(e));
if(t.some(e=>e===undefined||e<0||e>255))throw new f(`Cannot convert value "${values_toText(e)}" to type "System.Byte[]".`,{category:"InvalidArgument",errorId:"InvalidCastFromAnyTypeToByteArray"});
return Buffer.from(t)}
function numberFrom(e,t){
const n=typeof e==="string"&&e.length===1&&/^char$/i.test(t)?e.charCodeAt(0):toNumber(e);
if(n!==undefined)return n;
throw new f(`Cannot convert value "${values_toText(e)}" to type "${fullTypeName(t)}". Error: "Input string was not in a correct format."`,{category:"InvalidArgument",errorId:"InvalidCastFromStringToInteger"})}
function rounded(e){
const t=Math.floor(e);
if(e-t!==.5)return Math.round(e);
return t%2===0?t:t+1}
;
let j=class SecurityObject extends a{
sddl="";
constructor(){
super("System.Security.AccessControl.DirectorySecurity")}
invoke(e,t){
switch(e.toLowerCase()){case"setsecuritydescriptorsddlform":
this.sddl=values_toText(t[0]);
return null;case"getsecuritydescriptorsddlform":
return this.sddl;default:
return l}}};
function newSecurity(){
return new j}
;
let F=class EncodingObject extends a{
name;
mark;
constructor(e,t){
super("System.Text.Encoding",{WebName:e,BodyName:e});
this.name=e;
this.mark=t}
encode(e,t){
const n=this.name==="utf16be"?Buffer.from(e,"utf16le").swap16():this.name==="oem"?(0,r.wx)(e,437):this.name==="ascii"?Buffer.from(e.replace(/[^\u0000-\u007f]/g,"?"),"latin1"):Buffer.from(e,this.name);
return t?Buffer.concat([this.mark,n]):n}
decode(e){
if(this.name==="utf16be")return Buffer.from(e.subarray(0,e.length&~1)).swap16().toString("utf16le");
return this.name==="oem"?(0,r.g7)(e,437):e.toString(this.name)}
file(e){
const t=e[0]===255&&e[1]===254||e[0]===239&&e[1]===187;
return t?(0,r.JG)(e):this.decode(e)}
invoke(e,t){
const n=toNumber(t[1])??0;
switch(e.toLowerCase()){case"getbytes":
return this.encode(values_toText(t[0]),false);case"getstring":
{
const e=toBytes(t[0]);
return this.decode(t[2]===undefined?e:e.subarray(n,n+(toNumber(t[2])??0)))}case"getbytecount":
return this.encode(values_toText(t[0]),false).length;case"getpreamble":
return this.mark;default:
return l}}};
const B=Buffer.alloc(0);
const R=Buffer.from([239,187,191]);
function utf8(){
return new F("utf8",B)}
function encodingNamed(e){
switch(e.toLowerCase()){case"utf8":
return new F("utf8",R);case"unicode":case"string":
return new F("utf16le",Buffer.from([255,254]));case"bigendianunicode":
return new F("utf16be",Buffer.from([254,255]));case"oem":
return new F("oem",B);case"default":
return new F("latin1",B);case"ascii":
return new F("ascii",B);default:
return utf8()}}
const D={utf8:()=>encodingNamed("utf8"),ascii:()=>encodingNamed("ascii"),unicode:()=>encodingNamed("unicode"),bigendianunicode:()=>encodingNamed("bigendianunicode"),default:()=>encodingNamed("default"),getencoding:(e,t=[])=>{
const n=values_toText(t[0]).toLowerCase();
if(/^(utf-?8|65001)$/.test(n))return encodingNamed("utf8");
if(/^(utf-16|unicode|1200)$/.test(n))return encodingNamed("unicode");
return/^(437|ibm437)$/.test(n)?encodingNamed("oem"):encodingNamed(/ascii/.test(n)?"ascii":"default")}};
const W={isnullorempty:(e,t=[])=>values_toText(t[0])==="",isnullorwhitespace:(e,t=[])=>values_toText(t[0]).trim()==="",join:(e,t=[])=>(t.length===2?toItems(t[1]):t.slice(1)).map(e=>values_toText(e)).join(values_toText(t[0])),format:(e,t=[])=>formatString(values_toText(t[0]),t.length===2?toItems(t[1]):t.slice(1)),concat:(e,t=[])=>t.flatMap(e=>toItems(e)).map(e=>values_toText(e)).join(""),empty:()=>"",compare:(e,t=[])=>values_toText(t[0]).localeCompare(values_toText(t[1]))};
let V=class StringBuilderObject extends a{
#r;
constructor(e){
super("System.Text.StringBuilder");
this.#r=e}
get(e){
return e.toLowerCase()==="length"?this.#r.length:undefined}
invoke(e,t){
switch(e.toLowerCase()){case"append":
this.#r+=values_toText(t[0]);
return this;case"appendline":
this.#r+=`${values_toText(t[0])}\r
`;
return this;case"clear":
this.#r="";
return this;case"tostring":
return this.#r;default:
return l}}
text(){
return this.#r}};
function newStringBuilder(e,t){
return new V(typeof t[0]==="string"?t[0]:"")}
;
let G=class StreamObject extends a{
path;
file;
shell;
#i=0;
#o=true;
constructor(e,t,n,s){
super("System.IO.FileStream");
this.path=e;
this.file=t;
this.shell=n;
if(s)this.#i=t.size}
get(e){
switch(e.toLowerCase()){case"length":
return this.file.size;case"position":
return this.#i;case"name":
return this.path;case"canread":case"canwrite":
return this.#o;default:
return undefined}}
set(e,t){
if(e.toLowerCase()!=="position")return false;
this.#i=toNumber(t)??0;
return true}
properties(){
return["Name","Length","Position"].map(e=>[e,this.get(e)])}
invoke(e,t){
const n=e.toLowerCase();
if(["close","dispose","flush","unlock","lock"].includes(n)){
if(n==="close"||n==="dispose")this.#o=false;
return null}
if(!this.#o)throw methodError(e,t.length,"Cannot access a closed file.","System.ObjectDisposedException");
const s=toNumber(t[1])??0;
switch(n){case"write":
this.write(toBytes(t[0]).subarray(s,s+(toNumber(t[2])??Infinity)));
return null;case"writebyte":
this.write(Buffer.from([toNumber(t[0])??0]));
return null;case"read":
{
const e=t[0];
const n=this.read(toNumber(t[2])??0);
if(Buffer.isBuffer(e))n.copy(e,s);
return n.length}case"readbyte":
return this.read(1)[0]??-1;case"seek":
{
const e=/end|2/i.test(values_toText(t[1]))?this.file.size:/current|1/i.test(values_toText(t[1]))?this.#i:0;
this.#i=e+(toNumber(t[0])??0);
return this.#i}case"setlength":
this.#a(this.#c().subarray(0,toNumber(t[0])??0));
return null;case"copyto":
if(t[0]instanceof G)t[0].write(this.read(Infinity));
return null;default:
return l}}
read(e){
const t=this.#c().subarray(this.#i,Math.min(this.file.size,this.#i+e));
this.#i+=t.length;
return t}
write(e){
if(this.#i===this.file.size){
if(e.length>0)this.file.pieces.push(Buffer.from(e));
this.file.size+=e.length;
this.file.writtenAt=new Date}else{
const t=Buffer.alloc(Math.max(this.file.size,this.#i+e.length));
this.#c().copy(t);
e.copy(t,this.#i);
this.#a(t)}
this.#i+=e.length}
close(){
this.#o=false}
#c(){
if(this.file.pieces.length>1)this.file.pieces.splice(0,Infinity,Buffer.concat(this.file.pieces));
return this.file.pieces[0]??Buffer.alloc(0)}
#a(e){
this.shell.session.process.machine.files.write(this.path,e)}};
let H=class ReaderObject extends a{
stream;
#r;
constructor(e){
super("System.IO.StreamReader");
this.stream=e;
this.#r=(0,r.JG)(e.read(Infinity))}
get(e){
if(e.toLowerCase()==="endofstream")return this.#r==="";
return e.toLowerCase()==="basestream"?this.stream:undefined}
invoke(e){
switch(e.toLowerCase()){case"readline":
{
if(this.#r==="")return null;
const[e="",t=""]=/^([^\r\n]*)(\r\n|\n|\r|)/.exec(this.#r)?.slice(1)??[];
this.#r=this.#r.slice(e.length+t.length);
return e}case"readtoend":
{
const e=this.#r;
this.#r="";
return e}case"peek":
return this.#r===""?-1:this.#r.charCodeAt(0);case"close":case"dispose":
this.stream.close();
return null;default:
return l}}};
let U=class WriterObject extends a{
stream;
encoding;
#l;
constructor(e,t){
super("System.IO.StreamWriter",{AutoFlush:false,BaseStream:e,NewLine:"\r\n"});
this.stream=e;
this.encoding=t;
this.#l=e.file.size>0}
invoke(e,t){
switch(e.toLowerCase()){case"write":
return this.#u(values_toText(t[0]));case"writeline":
return this.#u(`${values_toText(t[0])}\r
`);case"close":case"dispose":
this.stream.close();
return null;case"flush":
return null;default:
return l}}
#u(e){
this.stream.write(this.encoding.encode(e,!this.#l));
this.#l=true;
return null}};
function newFileStream(e,t){
return openStream(e,".ctor",t)}
function newWriter(e,t){
const n=t.find(e=>e instanceof F)??utf8();
if(t[0]instanceof G)return new U(t[0],n);
return new U(openStream(e,".ctor",[t[0],toBoolean(t[1])?"Append":"Create"]),n)}
function newReader(e,t){
return new H(t[0]instanceof G?t[0]:openStream(e,".ctor",[t[0],"Open","Read"]))}
function readAll(e){
return e instanceof G?e.read(Infinity):undefined}
function openStream(e,t,n){
const r=(0,s.jS)(values_toText(n[0]),e.session.process.folder);
const i=(values_toText(n[1])||"Open").toLowerCase();
const{files:o}=e.session.process.machine;
return withFiles(t,n.length,()=>{
const s=o.isFile(r);
if(i==="createnew"&&s)throw methodError(t,n.length,`The file '${r}' already exists.`,"System.IO.IOException");
if(i==="create"||i==="createnew"||i==="truncate"&&s)o.write(r,Buffer.alloc(0));else if((i==="openorcreate"||i==="append")&&!s)o.write(r,Buffer.alloc(0));
return new G(r,o.file(r),e,i==="append")})}
;
const pathOf=(e,t)=>(0,s.jS)(values_toText(t),e.session.process.folder);
const filesOf=e=>e.session.process.machine.files;
function method(e,t){
return(n,s=[])=>withFiles(e,s.length,()=>t(n,s))}
const z={exists:(e,t=[])=>values_toText(t[0])!==""&&filesOf(e).isFile(pathOf(e,t[0])),readallbytes:method("ReadAllBytes",(e,t)=>Buffer.from(filesOf(e).read(pathOf(e,t[0])))),readalltext:method("ReadAllText",(e,t)=>encodingIn(t).file(filesOf(e).read(pathOf(e,t[0])))),readalllines:method("ReadAllLines",(e,t)=>linesOf(encodingIn(t).file(filesOf(e).read(pathOf(e,t[0]))))),writeallbytes:method("WriteAllBytes",(e,t)=>filesOf(e).write(pathOf(e,t[0]),toBytes(t[1]))??null),writealltext:method("WriteAllText",(e,t)=>{
filesOf(e).write(pathOf(e,t[0]),encodingIn(t).encode(values_toText(t[1]),true));
return null}),writealllines:method("WriteAllLines",(e,t)=>{
filesOf(e).write(pathOf(e,t[0]),encodingIn(t).encode(joined(t[1]),true));
return null}),appendalltext:method("AppendAllText",(e,t)=>{
filesOf(e).write(pathOf(e,t[0]),encodingIn(t).encode(values_toText(t[1]),false),"append");
return null}),appendalllines:method("AppendAllLines",(e,t)=>{
filesOf(e).write(pathOf(e,t[0]),encodingIn(t).encode(joined(t[1]),false),"append");
return null}),delete:method("Delete",(e,t)=>{
const n=pathOf(e,t[0]);
if(filesOf(e).find(n)!==undefined){
filesOf(e).file(n);
filesOf(e).remove(n)}
return null}),copy:method("Copy",(e,t)=>{
const n=pathOf(e,t[1]);
if(filesOf(e).isFile(n)&&!toBoolean(t[2]))throw methodError("Copy",t.length,`The file '${n}' already exists.`,"System.IO.IOException");
filesOf(e).copyTo(pathOf(e,t[0]),n);
return null}),move:method("Move",(e,t)=>{
const n=pathOf(e,t[1]);
if(filesOf(e).find(n)!==undefined)throw methodError("Move",t.length,"Cannot create a file when that file already exists.","System.IO.IOException");
filesOf(e).move(pathOf(e,t[0]),n);
return null}),open:(e,t=[])=>openStream(e,"Open",t),openread:(e,t=[])=>openStream(e,"OpenRead",[t[0],"Open","Read"]),openwrite:(e,t=[])=>openStream(e,"OpenWrite",[t[0],"OpenOrCreate","Write"]),create:(e,t=[])=>openStream(e,"Create",[t[0],"Create","ReadWrite"]),opentext:(e,t=[])=>new H(openStream(e,"OpenText",[t[0],"Open","Read"])),createtext:(e,t=[])=>new U(openStream(e,"CreateText",[t[0],"Create","Write"]),utf8()),appendtext:(e,t=[])=>new U(openStream(e,"AppendText",[t[0],"Append","Write"]),utf8())};
const X={exists:(e,t=[])=>filesOf(e).isFolder(pathOf(e,t[0])),createdirectory:method("CreateDirectory",(e,t)=>{
const n=pathOf(e,t[0]);
const r=!filesOf(e).isFolder(n);
filesOf(e).makeFolders(n);
if(r&&t[1]instanceof j)filesOf(e).folder(n).security=t[1].sddl;
return new a("System.IO.DirectoryInfo",{FullName:n,Name:(0,s.Vb)(n)})}),delete:method("Delete",(e,t)=>{
const n=pathOf(e,t[0]);
filesOf(e).folder(n);
filesOf(e).remove(n,toBoolean(t[1]));
return null}),getaccesscontrol:method("GetAccessControl",(e,t)=>{
const n=new j;
n.sddl=filesOf(e).folder(pathOf(e,t[0])).security??"";
return n}),getfiles:method("GetFiles",(e,t)=>children(e,t,"file")),getdirectories:method("GetDirectories",(e,t)=>children(e,t,"folder")),getfilesystementries:method("GetFileSystemEntries",(e,t)=>[...children(e,t,"folder"),...children(e,t,"file")]),getcurrentdirectory:e=>e.session.process.folder};
const K={getfullpath:(e,t=[])=>{
if(values_toText(t[0])==="")throw methodError("GetFullPath",1,"The path is not of a legal form.");
return pathOf(e,t[0])+(/[^:][\\/]$/.test(values_toText(t[0]))?"\\":"")},getdirectoryname:(e,t=[])=>{
const n=values_toText(t[0]).replaceAll("/","\\");
const s=n.lastIndexOf("\\");
if(s===-1)return"";
return/^[A-Za-z]:\\?$/.test(n)?null:s===2?n.slice(0,3):n.slice(0,s)},getfilename:(e,t=[])=>values_toText(t[0]).replace(/^.*[\\/]/,""),getfilenamewithoutextension:(e,t=[])=>values_toText(t[0]).replace(/^.*[\\/]/,"").replace(/\.[^.]*$/,""),getextension:(e,t=[])=>(0,s.je)(values_toText(t[0])),combine:(e,t=[])=>t.map(e=>values_toText(e)).reduce((e,t)=>/^([A-Za-z]:|[\\/])/.test(t)?t:e===""?t:`${e.replace(/[\\/]$/,"")}\\${t}`,""),changeextension:(e,t=[])=>values_toText(t[0]).replace(/\.[^.\\/]*$/,"")+values_toText(t[1]),ispathrooted:(e,t=[])=>/^([A-Za-z]:|[\\/])/.test(values_toText(t[0])),gettemppath:e=>`${e.session.process.environment.get("TEMP")??"C:\\Windows\\Temp"}\\`,getrandomfilename:()=>`${Math.random().toString(36).slice(2,10)}.${Math.random().toString(36).slice(2,5)}`,gettempfilename:e=>{
const t=(0,s.jS)(e.session.process.environment.get("TEMP")??"C:\\Windows\\Temp");
const n=`${t}\\tmp${Math.random().toString(16).slice(2,6).toUpperCase()}.tmp`;
filesOf(e).write(n,Buffer.alloc(0));
return n},directoryseparatorchar:()=>"\\"};
function children(e,t,n){
const r=pathOf(e,t[0]);
const i=(0,s._u)(t[1]===undefined?"*":values_toText(t[1]));
const o=/AllDirectories|^1$/i.test(values_toText(t[2]));
const walk=t=>[...filesOf(e).folder(t).children.values()].flatMap(e=>{
const s=`${t.replace(/\\$/,"")}\\${e.name}`;
const r=e.kind===n&&i.test(e.name)?[s]:[];
return o&&e.kind==="folder"?[...r,...walk(s)]:r});
return walk(r)}
function encodingIn(e){
return e.find(e=>e instanceof F)??utf8()}
function linesOf(e){
const t=e.split(/\r\n|\n|\r/);
return t.at(-1)===""?t.slice(0,-1):t}
function joined(e){
return toItems(e).map(e=>`${values_toText(e)}\r
`).join("")}
;
function formatted(e){
const t=new q;
return e.map(e=>t.next(e)).join("")+t.end()}
let q=class Formatter{
#d=[];
next(e){
const t=asObject(e);
if(t===undefined)return this.end()+line(e);
const n=this.#d.length>0&&this.#d[0]?.typeName!==t.typeName?this.end():"";
this.#d.push(t);
return n}
end(){
const e=this.#d;
this.#d=[];
return e.length===0?"":showGroup(e)}};
function table(e,t){
const n=e.map(e=>t.map(t=>values_toText(listText(e.get(t)))));
const s=t.map((n,s)=>e.every(e=>typeof e.get(t[s]??"")==="number"));
const r=t.map((e,t)=>Math.max(e.length,...n.map(e=>e[t]?.length??0)));
const show=e=>e.map((e,t)=>s[t]===true?e.padStart(r[t]??0):e.padEnd(r[t]??0)).join(" ").trimEnd();
return["",show(t),show(t.map(e=>"-".repeat(e.length))),...n.map(show),"","",""].join("\r\n")}
function list(e,t){
const n=e.map(e=>{
const n=t?.map(t=>[t,e.get(t)])??e.properties();
const s=Math.max(...n.map(([e])=>e.length),0);
return n.map(([e,t])=>`${e.padEnd(s)} : ${values_toText(listText(t))}\r
`).join("")});
return`\r
\r
${n.join("\r\n")}\r
\r
`}
function showGroup(e){
const t=e.map(e=>e.get("PSParentPath"));
if(e[0]instanceof Q)return e.map(e=>hashTable(e)).join("");
if(/FileSystem/.test(values_toText(t[0])))return fileTable(e);
const n=J[e[0]?.typeName??""]??e[0]?.properties().map(([e])=>e)??[];
return n.length<=4?table(e,n):list(e)}
const J={"System.ServiceProcess.ServiceController":["Status","Name","DisplayName"],"System.Management.Automation.PathInfo":["Path"],"System.Collections.DictionaryEntry":["Name","Value"],"Microsoft.Powershell.Utility.FileHash":["Algorithm","Hash","Path"]};
function fileTable(e){
let t;
let n="";
for(const s of e){
const e=values_toText(s.get("PSParentPath")).replace(/^.*::/,"");
if(e!==t)n+=`${t===undefined?"\r\n\r\n":"\r\n\r\n"}    Directory: ${e}\r
\r
\r
${Z}`;
t=e;
const r=s.get("Length");
const i=values_toText(s.get("LastWriteTimeText"));
n+=`${values_toText(s.get("Mode")).padEnd(6)}${i.padStart(27)} ${(r===undefined||r===null?"":values_toText(r)).padStart(14)} ${values_toText(s.get("Name"))}\r
`}
return`${n}\r
\r
`}
const Z="Mode                LastWriteTime         Length Name\r\n----                -------------         ------ ----\r\n";
function line(e){
if(e===null||e===undefined)return"";
if(e instanceof h)return e.error.shown();
return`${values_toText(e)}\r
`}
function asObject(e){
if(e instanceof h||e instanceof m)return undefined;
if(e instanceof u)return e.size===0?undefined:new Q(e);
if(!(e instanceof a))return undefined;
return e.typeName===c||e.properties().length>0?e:undefined}
function hashTable(e){
const t=e.properties().map(([e,t])=>new a("System.Collections.DictionaryEntry",{Name:e,Value:listText(t)}));
return table(t,["Name","Value"])}
let Q=class HashView extends a{
hash;
constructor(e){
super("System.Collections.Hashtable",{});
this.hash=e;
for(const[t,n]of e.entries())this.set(values_toText(t),n)}};
function listText(e){
if(Array.isArray(e))return`{${e.slice(0,4).map(e=>values_toText(e)).join(", ")}${e.length>4?"...":""}}`;
return e}
;
const Y={frombase64string:(e,t=[])=>{
const n=values_toText(t[0]).replace(/\s/g,"");
if(n.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(n))throw methodError("FromBase64String",1,"The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters. ","System.FormatException");
return Buffer.from(n,"base64")},tobase64string:(e,t=[])=>{
const n=toBytes(t[0]);
const s=typeof t[1]==="number"&&t[2]!==undefined;
const r=s?toNumber(t[1])??0:0;
const i=s?toNumber(t[2])??0:n.length;
return n.subarray(r,r+i).toString("base64")},toint32:(e,t=[])=>t[1]===undefined?convert(t[0],"int"):parseInt(values_toText(t[0]),toNumber(t[1])??10),tobyte:(e,t=[])=>t[1]===undefined?convert(t[0],"byte"):parseInt(values_toText(t[0]),toNumber(t[1])??10),tostring:(e,t=[])=>typeof t[0]==="number"&&t[1]!==undefined?t[0].toString(toNumber(t[1])):values_toText(t[0]),toboolean:(e,t=[])=>convert(t[0],"bool")};
var ee=n(4739);
var et=n(231);
var en=n(7661);
const es=267011;
const er=267009;
const ei=/^((NT AUTHORITY|BUILTIN)\\)?(system|local ?service|network ?service|administrators)$/i;
function registerTask(e,t){
const n=ei.test(t.user)||e.user(t.user)!==undefined;
if(!n)return{refusal:`No mapping between account names and security IDs was done. (40,14):UserId:${t.user}`};
if(!t.isService&&!ei.test(t.user)&&!e.isPassword(t.user,t.password??""))return{refusal:"The user name or password is incorrect. (Exception from HRESULT: 0x8007052E)"};
const s={...t,state:"ready",lastResult:es};
e.tasks.set(t.name.toLowerCase(),s);
return s}
function runTask(e,t){
if(t.state==="running")return;
t.state="running";
t.lastResult=er;
runActions(e,t).then(e=>t.lastResult=e).catch(()=>t.lastResult=1).finally(()=>t.state="ready")}
async function runActions(e,t){
const n=e.user(t.user)?.name??serviceUser(t.user)??et.St;
const s=(0,en.CG)(437,()=>undefined);
let r=0;
for(const o of t.actions){
const t={machine:e,environment:e.environmentOf(n),folder:"C:\\Windows\\system32",stdin:en.pd.of(Buffer.alloc(0)),stdout:s,stderr:s,codePage:437,user:n,signal:e.off,budget:new ee._(e.off)};
r=await (0,i.g7)(t,o.command.replaceAll('"',""),o.arguments)??0x80070002|0}
return r}
function serviceUser(e){
const t=(e.split("\\").at(-1)??"").replaceAll(" ","").toUpperCase();
return[...et.jI.keys()].find(e=>e.replaceAll(" ","")===t)}
;
function comObject(e,t){
return/^schedule\.service/i.test(t)?new eo(e):undefined}
let eo=class SchedulerObject extends a{
shell;
constructor(e){
super("System.__ComObject");
this.shell=e}
invoke(e){
switch(e.toLowerCase()){case"connect":
return null;case"newtask":
return new ea;case"getfolder":
return new el(this.shell);default:
return l}}};
let ea=class DefinitionObject extends a{
actions=[];
constructor(){
const part=()=>new a("System.__ComObject");
super("System.__ComObject",{XmlText:"",RegistrationInfo:part(),Settings:part(),Principal:part()});
this.set("Actions",new ec(this.actions))}};
let ec=class ActionsObject extends a{
actions;
constructor(e){
super("System.__ComObject");
this.actions=e}
invoke(e){
if(e.toLowerCase()!=="create")return l;
const t=new a("System.__ComObject",{Path:"",Arguments:""});
this.actions.push(t);
return t}};
let el=class FolderObject extends a{
shell;
constructor(e){
super("System.__ComObject");
this.shell=e}
invoke(e,t){
const{machine:n}=this.shell.session.process;
const s=values_toText(t[0]).replace(/^\\/,"").toLowerCase();
const r=n.tasks.get(s);
switch(e.toLowerCase()){case"registertaskdefinition":
return this.#m(t);case"gettask":
if(r===undefined)throw missing("GetTask",1);
return new eu(this.shell,r);case"deletetask":
if(!n.tasks.delete(s))throw missing("DeleteTask",2);
return null;default:
return l}}
#m(e){
const[t,n,,s,r,i]=e;
if(!(n instanceof ea))throw methodError("RegisterTaskDefinition",7,"Type mismatch.");
const o=values_toText(n.get("XmlText"));
const a=registerTask(this.shell.session.process.machine,{name:values_toText(t),user:values_toText(s),password:r===null||r===undefined?undefined:values_toText(r),isService:values_toText(i)==="5",actions:o===""?n.actions.map(e=>({command:values_toText(e.get("Path")),arguments:values_toText(e.get("Arguments"))})):actionsOf((0,M.NO)(o))});
if("refusal"in a)throw refused(a);
return new eu(this.shell,a)}};
let eu=class TaskObject extends a{
shell;
task;
constructor(e,t){
super("System.__ComObject");
this.shell=e;
this.task=t}
get(e){
switch(e.toLowerCase()){case"state":
return this.task.state==="running"?4:3;case"lasttaskresult":
return this.task.lastResult;case"name":
return this.task.name;default:
return undefined}}
invoke(e){
if(e.toLowerCase()!=="run")return l;
runTask(this.shell.session.process.machine,this.task);
return null}};
function actionsOf(e){
const{namespace:t}=e;
const n=e.child(t,"Actions")?.all(t,"Exec")??[];
return n.map(e=>({command:e.child(t,"Command")?.text??"",arguments:e.child(t,"Arguments")?.text??""}))}
function missing(e,t){
return methodError(e,t,"The system cannot find the file specified. (Exception from HRESULT: 0x80070002)","System.IO.FileNotFoundException")}
function refused({refusal:e}){
return methodError("RegisterTaskDefinition",7,e,"System.Runtime.InteropServices.COMException")}
var ed=n(7598);
const em=["md5","sha1","sha256","sha384","sha512"];
const ef=Object.fromEntries(em.map(e=>[`system.security.cryptography.${e}`,{create:()=>new eh(e)}]));
function newHash(e){
const t=/^system\.security\.cryptography\.(md5|sha\d+)(managed|cryptoserviceprovider|cng)$/.exec(e)?.[1];
return t!==undefined&&em.includes(t)?new eh(t):undefined}
let eh=class HashObject extends a{
algorithm;
#f;
constructor(e){
super(`System.Security.Cryptography.${e.toUpperCase()}`,{Hash:null});
this.algorithm=e;
this.#f=(0,ed.createHash)(e)}
invoke(e,t){
switch(e.toLowerCase()){case"computehash":
return(0,ed.createHash)(this.algorithm).update(readAll(t[0])??part(t)).digest();case"transformblock":
this.#f.update(part(t));
return toNumber(t[2])??0;case"transformfinalblock":
this.set("Hash",this.#f.update(part(t)).digest());
this.#f=(0,ed.createHash)(this.algorithm);
return part(t);case"initialize":
this.#f=(0,ed.createHash)(this.algorithm);
return null;case"clear":case"dispose":
return null;default:
return l}}};
function part(e){
const t=toBytes(e[0]);
const n=toNumber(e[1])??0;
return e[2]===undefined?t:t.subarray(n,n+(toNumber(e[2])??0))}
;
let ep=class ListObject extends a{
content;
constructor(e){
super("System.Collections.ArrayList");
this.content=e}
items(){
return this.content}
get(e){
return e.toLowerCase()==="count"?this.content.length:undefined}
invoke(e,t){
switch(e.toLowerCase()){case"add":
return this.content.push(t[0])-1;case"addrange":
this.content.push(...toItems(t[0]));
return null;case"clear":
this.content.length=0;
return null;case"contains":
return this.content.some(e=>areEqual(e,t[0],true));case"remove":
{
const e=this.content.findIndex(e=>areEqual(e,t[0],true));
if(e!==-1)this.content.splice(e,1);
return e!==-1}case"removeat":
this.content.splice(toNumber(t[0])??0,1);
return null;case"insert":
this.content.splice(toNumber(t[0])??0,0,t[1]);
return null;case"toarray":case"getenumerator":
return[...this.content];default:
return l}}
text(){
return this.content.map(e=>values_toText(e)).join(" ")}};
function newList(e,t){
return new ep(typeof t[0]==="number"?[]:[...toItems(t[0])])}
;
function newStartInfo(e,t){
return new a("System.Diagnostics.ProcessStartInfo",{FileName:values_toText(t[0]),Arguments:values_toText(t[1]),WorkingDirectory:"",UseShellExecute:true,CreateNoWindow:false})}
const ey={start:(e,t=[])=>{
const n=t[0]instanceof a&&t[0].typeName==="System.Diagnostics.ProcessStartInfo"?t[0]:newStartInfo(e,t);
const{process:r}=e.session;
const o=(0,i.GG)(r,{folder:(0,s.jS)(values_toText(n.get("WorkingDirectory"))||r.folder,r.folder)});
return new eg((0,i.g7)(o,values_toText(n.get("FileName")),values_toText(n.get("Arguments"))).then(e=>{
if(e!==undefined)return e|0;
throw methodError("Start",t.length,"The system cannot find the file specified","System.ComponentModel.Win32Exception")}))}};
let eg=class ProcessObject extends a{
ended;
constructor(e){
super("System.Diagnostics.Process",{HasExited:false});
this.ended=e;
e.catch(()=>undefined)}
async invoke(e){
if(e.toLowerCase()!=="waitforexit")return l;
this.set("ExitCode",await this.ended);
this.set("HasExited",true);
return null}};
const ew={localmachine:e=>new ex(e,"HKLM"),currentuser:e=>new ex(e,"HKCU")};
let ex=class KeyObject extends a{
shell;
path;
constructor(e,t){
super("Microsoft.Win32.RegistryKey",{Name:t});
this.shell=e;
this.path=t}
invoke(e,t){
const n=this.shell.session.process.machine.settings.registry;
const s=`${this.path}\\${values_toText(t[0])}`;
switch(e.toLowerCase()){case"createsubkey":
if(!n.has(s))n.create(s,/^volatile$/i.test(values_toText(t[2])));
return new ex(this.shell,s);case"opensubkey":
return n.has(s)?new ex(this.shell,s):null;case"deletesubkey":case"deletesubkeytree":
n.remove(s);
return null;case"getvalue":
return n.get(this.path,values_toText(t[0]))??t[1]??null;case"setvalue":
n.set(this.path,values_toText(t[0]),typeof t[1]==="number"?t[1]:values_toText(t[1]));
return null;case"close":case"dispose":case"flush":
return null;default:
return l}}};
function versionTable(){
return new u([["PSVersion",version(5,1,20348,2655)],["PSEdition","Desktop"],["BuildVersion",version(10,0,20348,2655)],["CLRVersion",version(4,0,30319,42e3)],["WSManStackVersion",version(3,0,0,0)]])}
function version(e,t,n,s){
return new eb(e,t,n,s)}
let eb=class VersionObject extends a{
constructor(e,t,n,s){
super("System.Version",{Major:e,Minor:t,Build:n,Revision:s})}
text(){
return this.properties().map(([,e])=>values_toText(e)).join(".")}};
const environment=e=>e.session.process.environment;
const ev={expandenvironmentvariables:(e,t=[])=>environment(e).expand(values_toText(t[0])),getenvironmentvariable:(e,t=[])=>{
const n=values_toText(t[0]);
if(/machine/i.test(values_toText(t[1])))return e.session.process.machine.settings.machineEnvironment.get(n)??environment(e).get(n)??null;
return environment(e).get(n)??null},setenvironmentvariable:(e,t=[])=>{
const[n,s]=[values_toText(t[0]),values_toText(t[1])];
if(/machine|user/i.test(values_toText(t[2])))e.session.process.machine.settings.machineEnvironment.set(n,s);else environment(e).set(n,s);
return null},getenvironmentvariables:e=>new u(environment(e).all()),getfolderpath:(e,t=[])=>eS[values_toText(t[0]).toLowerCase()]??environment(e).get("USERPROFILE")??"",machinename:e=>e.session.process.machine.settings.hostName.toUpperCase(),username:e=>e.session.process.user,userdomainname:e=>e.session.process.machine.settings.hostName,newline:()=>"\r\n",currentdirectory:e=>e.session.process.folder,systemdirectory:()=>"C:\\Windows\\system32",processorcount:()=>2,is64bitoperatingsystem:()=>true,is64bitprocess:()=>true,osversion:()=>new a("System.OperatingSystem",{Platform:"Win32NT",Version:version(10,0,20348,0)}),tickcount:e=>Date.now()-e.session.process.machine.startedAt.getTime(),exit:(e,t=[])=>{
throw new g(toNumber(t[0])??0)}};
const eS={windows:"C:\\Windows",system:"C:\\Windows\\system32",programfiles:"C:\\Program Files",programfilesx86:"C:\\Program Files (x86)",commonapplicationdata:"C:\\ProgramData"};
const ek={writeline:(e,t=[])=>writeLine(e,t),write:(e,t=[])=>{
e.session.console.write(written(t));
return null},out:e=>new eT(e,t=>e.session.console.write(t)),error:e=>new eT(e,t=>e.session.process.stderr.text(t)),in:e=>new eC(e),readline:e=>new eC(e).invoke("ReadLine"),outputencoding:()=>null,openstandardinput:e=>new eC(e)};
function writeLine(e,t){
e.session.console.write(`${written(t)}\r
`);
return null}
function written(e){
return e.length>1?formatString(values_toText(e[0]),e.slice(1)):values_toText(e[0])}
let eT=class ConsoleStream extends a{
show;
constructor(e,t){
super("System.IO.TextWriter");
this.show=t}
invoke(e,t){
const n=e.toLowerCase();
if(n==="writeline")this.show(`${written(t)}\r
`);else if(n==="write")this.show(written(t));else if(n!=="flush")return l;
return null}};
let eC=class ConsoleInput extends a{
shell;
constructor(e){
super("System.IO.TextReader");
this.shell=e}
async invoke(e){
const{stdin:t,signal:n,codePage:s}=this.shell.session.process;
switch(e.toLowerCase()){case"readline":
{
const e=await t.readLine(n);
return e===undefined?null:(0,r.g7)(e,s)}case"readtoend":
return(0,r.g7)(await t.readAll(n),s);case"read":
return l;default:
return l}}};
const mathOf=e=>(t,n=[])=>e(...n.map(e=>toNumber(e)??0));
const eO={min:mathOf(Math.min),max:mathOf(Math.max),floor:mathOf(Math.floor),ceiling:mathOf(Math.ceil),truncate:mathOf(Math.trunc),abs:mathOf(Math.abs),pow:mathOf(Math.pow),sqrt:mathOf(Math.sqrt),round:mathOf((e=0,t=0)=>Number(e.toFixed(t))),pi:()=>Math.PI};
const eN={newguid:()=>new eI((0,ed.randomUUID)()),empty:()=>new eI("00000000-0000-0000-0000-000000000000")};
let eI=class GuidObject extends a{
value;
constructor(e){
super("System.Guid",{Guid:e});
this.value=e}
invoke(e,t){
if(e.toLowerCase()!=="tostring")return l;
return values_toText(t[0]).toLowerCase()==="n"?this.value.replaceAll("-",""):this.value}
text(){
return this.value}};
const eP={"system.bitconverter":{tostring:(e,t=[])=>[...toBytes(t[0])].map(e=>e.toString(16).padStart(2,"0").toUpperCase()).join("-")},"system.net.dns":{gethostname:e=>e.session.process.machine.settings.hostName},"system.net.servicepointmanager":{securityprotocol:()=>"Tls12"},"system.gc":{collect:()=>null},"system.threading.thread":{sleep:async(e,t=[])=>{
const{sleep:s}=await Promise.resolve().then(n.bind(n,2835));
await s(e.session.process,toNumber(t[0])??0);
return null}},"system.runtime.interopservices.marshal":{releasecomobject:()=>0},"system.security.principal.windowsidentity":{getcurrent:e=>{
const{machine:t,user:n}=e.session.process;
const s=`${t.settings.sid}-${t.user(n)?.id??1e3}`;
return new a("System.Security.Principal.WindowsIdentity",{Name:`${t.settings.hostName}\\${n}`.toUpperCase(),User:new a("System.Security.Principal.SecurityIdentifier",{Value:s}),AuthenticationType:"NTLM",IsAuthenticated:true})}},"system.int32":{maxvalue:()=>2**31-1,parse:(e,t=[])=>toNumber(t[0])??0}};
const e_={"system.convert":Y,"system.io.file":z,"system.io.directory":X,"system.io.path":K,"system.environment":ev,"system.console":ek,"system.math":eO,"system.guid":eN,"system.string":W,"system.text.encoding":D,"system.datetime":A,"system.diagnostics.process":ey,"microsoft.win32.registry":ew,...ef,...eP};
async function staticMember(e,t,n,s){
const r=fullTypeName(t);
const i=e_[r.toLowerCase()];
if(s!==undefined&&n.toLowerCase()==="new")return newObject(e,t,s);
const o=i?.[n.toLowerCase()];
if(o!==undefined)return o(e,s);
if(s===undefined&&eE.test(r))return n;
if(i===undefined&&!eA.has(r.toLowerCase()))throw new f(`Unable to find type [${t}].`,{category:"InvalidOperation",errorId:"TypeNotFound",target:t});
if(s===undefined)return null;
throw new f(`Method invocation failed because [${r}] does not contain a method named '${n}'.`,{category:"InvalidOperation",errorId:"MethodNotFound",target:n})}
const eE=/^(Microsoft\.Win32\.Registry(KeyPermissionCheck|Options|Hive|ValueKind)|System\.(IO\.(FileMode|FileAccess|FileShare|SeekOrigin|SearchOption)|StringComparison|StringSplitOptions|EnvironmentVariableTarget|Net\.SecurityProtocolType|ConsoleColor|ServiceProcess\.ServiceControllerStatus|Environment\+?SpecialFolder|Base64FormattingOptions))$/i;
const eA=new Set(["system.object","system.int32","system.byte","system.io.filestream","system.io.streamwriter","system.io.streamreader","system.io.memorystream"]);
function newObject(e,t,n){
const s=fullTypeName(t).toLowerCase();
if(/^(system\.)?byte\[\]$/i.test(t))return Buffer.alloc(Math.min(Number(values_toText(n[0])),256*1024*1024));
if(/\[\]$/.test(t))return Array.from({length:Math.min(Number(values_toText(n[0])),1e6)},()=>null);
const r=eM[s]?.(e,n)??newHash(s);
if(r!==undefined)return r;
if(/exception$/.test(s))return new a(fullTypeName(t),{Message:values_toText(n[0]),InnerException:null});
throw new f(`Cannot find type [${t}]: verify that the assembly containing this type is loaded.`,{category:"InvalidType",exception:"System.Management.Automation.PSArgumentException",errorId:"TypeNotFound,Microsoft.PowerShell.Commands.NewObjectCommand",command:"New-Object"})}
const eM={"system.io.filestream":newFileStream,"system.io.streamwriter":newWriter,"system.io.streamreader":newReader,"system.diagnostics.processstartinfo":newStartInfo,"system.security.accesscontrol.directorysecurity":newSecurity,"system.text.stringbuilder":newStringBuilder,"system.text.utf8encoding":()=>utf8(),"system.text.asciiencoding":()=>encodingNamed("ascii"),"system.collections.arraylist":newList,"system.collections.generic.list":newList,"system.xml.xmlnamespacemanager":()=>new L,"system.object":()=>new a("System.Object"),"system.management.automation.psobject":()=>new a("System.Management.Automation.PSCustomObject"),"system.datetime":(e,t)=>dateObject(t.map(e=>values_toText(e)).join("-"))};
function newComObject(e,t){
const n=comObject(e,t);
if(n!==undefined)return n;
throw new f(`Retrieving the COM class factory for component with CLSID {00000000-0000-0000-0000-000000000000} failed due to the following error: 80040154 Class not registered.`,{category:"ResourceUnavailable",exception:"System.Runtime.InteropServices.COMException",errorId:"NoCOMClassIdentified,Microsoft.PowerShell.Commands.NewObjectCommand",command:"New-Object"})}
function typeOf(e){
return e instanceof PsType?e.name:toText(e)}
;
function getMember(e,t,n){
const s=n.toLowerCase();
if(t===null||t===undefined)return null;
if(t instanceof u)return hashMember(t,s,n);
if(t instanceof a){
const e=t.get(n);
if(e!==undefined)return e;
if(s==="count"||s==="length")return t.items()?.length??1;
const r=t.items();
return r===undefined?null:ofEach(r,n)}
if(s==="length"||s==="count"){
if(typeof t==="string")return s==="length"?t.length:1;
return Array.isArray(t)||Buffer.isBuffer(t)?t.length:1}
if(t instanceof m)return typeMember(t.name,s);
return Array.isArray(t)?ofEach(t,n):null}
function setMember(e,t,n,s){
if(t instanceof u)return t.set(n,s);
if(t instanceof a&&t.set(n,s))return;
throw new f(`The property '${n}' cannot be found on this object. Verify that the property exists and can be set.`,{category:"InvalidOperation",errorId:"PropertyNotFound"})}
async function invokeMember(e,t,n,s){
const r=n.toLowerCase();
if(t===null||t===undefined)throw new f("You cannot call a method on a null-valued expression.",{category:"InvalidOperation",errorId:"InvokeMethodOnNull"});
if(r==="gettype")return new m(typeNameOf(t));
if(t instanceof a){
const e=await t.invoke(n,s);
if(e!==l)return e}
if(r==="tostring")return typeof t==="number"?formatValue(t,s[0]===undefined?undefined:values_toText(s[0])):values_toText(t);
if(r==="equals")return areEqual(t,s[0],true);
const i=typeof t==="string"?e$[r]?.(t,s):t instanceof u?eL[r]?.(t,s):t instanceof d&&/^invoke/.test(r)?fromItems(await collect(e.invoke(t.block,{positional:s}))):Array.isArray(t)||Buffer.isBuffer(t)?await listMethod(e,toItems(t),r,n,s):undefined;
if(i!==undefined)return i;
throw new f(`Method invocation failed because [${typeNameOf(t)}] does not contain a method named '${n}'.`,{category:"InvalidOperation",errorId:"MethodNotFound",target:n})}
function hashMember(e,t,n){
if(e.has(n))return e.get(n)??null;
if(t==="keys")return e.entries().map(([e])=>e);
if(t==="values")return e.entries().map(([,e])=>e);
return t==="count"?e.size:null}
function typeMember(e,t){
const n=fullTypeName(e);
if(t==="fullname")return n;
return t==="name"?n.split(".").at(-1)??"":null}
function ofEach(e,t){
const n=e.flatMap(e=>e instanceof a?[e.get(t)]:e instanceof u&&e.has(t)?[e.get(t)]:[]);
return fromItems(n.filter(e=>e!==undefined).flatMap(e=>toItems(e)))}
async function listMethod(e,t,n,s,r){
if(n==="contains")return t.some(e=>areEqual(e,r[0],true));
if(n==="indexof")return t.findIndex(e=>areEqual(e,r[0],true));
if(n==="getenumerator"||n==="clone")return[...t];
const i=[];
for(const n of t)i.push(await invokeMember(e,n,s,r));
return fromItems(i)}
const members_text=(e,t=0)=>values_toText(e[t]);
const whole=(e,t,n=0)=>e[t]===undefined?n:toNumber(e[t])??n;
const characters=e=>e.flatMap(e=>toItems(e)).map(e=>values_toText(e)).join("");
const ignoresCase=e=>e.slice(1).some(e=>/ignorecase/i.test(values_toText(e)));
function trimmed(e,t,n){
const has=e=>e!==undefined&&(t===""?/\s/.test(e):t.includes(e));
let[s,r]=[0,e.length];
while(n!=="end"&&s<r&&has(e[s]))s++;
while(n!=="start"&&r>s&&has(e[r-1]))r--;
return e.slice(s,r)}
const e$={substring:(e,t)=>{
const[n,s]=[whole(t,0),whole(t,1,e.length-whole(t,0))];
if(n<0||s<0||n+s>e.length)throw new f(`Exception calling "Substring" with "${t.length}" argument(s): "${n>e.length?"startIndex cannot be larger than length of string.":"Index and length must refer to a location within the string."}"`,{exception:"System.Management.Automation.MethodInvocationException",errorId:"ArgumentOutOfRangeException"});
return e.slice(n,n+s)},trim:(e,t)=>trimmed(e,characters(t),"both"),trimstart:(e,t)=>trimmed(e,characters(t),"start"),trimend:(e,t)=>trimmed(e,characters(t),"end"),split:(e,t)=>{
const n=t.length===0?" ":toItems(t[0]).map(e=>values_toText(e)).join("");
const s=e.split(new RegExp(`[${n.replace(/[\]\\^-]/g,"\\$&")}]`));
return/remove/i.test(values_toText(t.at(-1)))||t.at(-1)===1?s.filter(e=>e!==""):s},replace:(e,t)=>e.replaceAll(members_text(t),()=>members_text(t,1)),toupper:e=>e.toUpperCase(),toupperinvariant:e=>e.toUpperCase(),tolower:e=>e.toLowerCase(),tolowerinvariant:e=>e.toLowerCase(),startswith:(e,t)=>ignoresCase(t)?e.toLowerCase().startsWith(members_text(t).toLowerCase()):e.startsWith(members_text(t)),endswith:(e,t)=>ignoresCase(t)?e.toLowerCase().endsWith(members_text(t).toLowerCase()):e.endsWith(members_text(t)),contains:(e,t)=>e.includes(members_text(t)),indexof:(e,t)=>e.indexOf(members_text(t)),lastindexof:(e,t)=>e.lastIndexOf(members_text(t)),padleft:(e,t)=>e.padStart(whole(t,0),members_text(t,1)||" "),padright:(e,t)=>e.padEnd(whole(t,0),members_text(t,1)||" "),insert:(e,t)=>e.slice(0,whole(t,0))+members_text(t,1)+e.slice(whole(t,0)),remove:(e,t)=>e.slice(0,whole(t,0))+(t[1]===undefined?"":e.slice(whole(t,0)+whole(t,1))),tochararray:e=>[...e],compareto:(e,t)=>e.localeCompare(members_text(t))};
const eL={containskey:(e,t)=>e.has(t[0]),contains:(e,t)=>e.has(t[0]),add:(e,t)=>{
e.set(t[0],t[1]);
return null},remove:(e,t)=>{
e.delete(t[0]);
return null},getenumerator:e=>e.entries().map(([e,t])=>new a("System.Collections.DictionaryEntry",{Name:e,Key:e,Value:t}))};
function redirected(e,t,n){
return t.length===0?n(e):redirect(e,t,n)}
async function*redirect(e,t,n){
const s=[];
const r=t.find(({stream:e})=>e==="2"||e==="*");
const i=t.find(({stream:e,how:t})=>(e==="1"||e==="*")&&t!=="merge");
const o=r===undefined?e:e.with({errorSink:e=>s.push(e)});
const a=mergeErrors(n(o),s,r?.how==="merge"||r===i);
if(i!==undefined)await writeAll(e,i,await collect(a));else yield*a;
if(r!==undefined&&r!==i&&r.how!=="merge")await writeAll(e,r,s.map(e=>new h(e)))}
async function*mergeErrors(e,t,n){
for await(const s of e){
if(n)yield*t.splice(0).map(e=>new h(e));
yield s}
if(n)yield*t.splice(0).map(e=>new h(e))}
async function writeAll(e,{target:t,how:n},r){
const i=t===undefined?null:await e.evaluate(t);
if(i===null)return;
const{machine:o,folder:a}=e.session.process;
const c=(0,s.jS)(values_toText(i),a);
const l=Buffer.from(formatted(r),"utf16le");
const u=n==="replace"||!o.files.isFile(c);
o.files.write(c,u?Buffer.concat([Buffer.from([255,254]),l]):l,n==="append"?"append":"replace")}
;
let ej=class Scope{
outer;
variables=new Map;
functions=new Map;
constructor(e){
this.outer=e}
get global(){
return this.outer?.global??this}
get(e){
const t=e.toLowerCase();
return this.variables.has(t)?this.variables.get(t):this.outer?.get(e)}
has(e){
return this.variables.has(e.toLowerCase())||(this.outer?.has(e)??false)}
set(e,t){
this.variables.set(e.toLowerCase(),t)}
remove(e){
return this.variables.delete(e.toLowerCase())||(this.outer?.remove(e)??false)}
function(e){
return this.functions.get(e.toLowerCase())??this.outer?.function(e)}
defineFunction(e,t){
this.functions.set(e.toLowerCase(),t)}};
function plainName(e){
const[,t="",n=e]=/^(global|script|local|private|using|variable):(.*)$/i.exec(e)??[];
return{scope:t.toLowerCase(),name:n}}
;
function indexed(e,t){
if(e instanceof u)return e.get(t)??null;
if(e instanceof a)return e.get(values_toText(t))??e.items()?.[toNumber(t)??0]??null;
if(Array.isArray(t))return t.map(t=>indexed(e,t));
const n=typeof e==="string"||Array.isArray(e)||Buffer.isBuffer(e)?e:undefined;
if(e===null||e===undefined)throw new f("Cannot index into a null array.",{category:"InvalidOperation",errorId:"NullArray"});
if(n===undefined)throw new f(`Unable to index into an object of type ${typeof e}.`,{category:"InvalidOperation",errorId:"CannotIndex"});
const s=toNumber(t)??0;
return n[s<0?n.length+s:s]??null}
function storeAt(e,t,n){
if(e instanceof u)return e.set(t,n);
const s=toNumber(t)??0;
if(Array.isArray(e)&&Math.abs(s)<e.length)e[s<0?e.length+s:s]=n;else if(Buffer.isBuffer(e)&&s>=0&&s<e.length)e[s]=toNumber(n)??0;else throw new f("Index was outside the bounds of the array.",{exception:"System.IndexOutOfRangeException",category:"OperationStopped"})}
;
function readVariable(e,t){
const{session:n,scope:s}=e;
if(/^env:/i.test(t))return n.process.environment.get(t.slice(4))??null;
if(/^function:/i.test(t))return null;
const{scope:r,name:i}=plainName(t);
const o=r==="global"||r==="script"?s.global.get(i):s.get(i);
return o===undefined?automatic(e,i):o}
function hasVariable(e,t){
const{name:n}=plainName(t);
return e.scope.has(n)||(automatic(e,n)??null)!==null}
function writeVariable(e,t,n){
const{session:s,scope:r}=e;
if(/^env:/i.test(t))return s.process.environment.set(t.slice(4),values_toText(n));
const{scope:i,name:o}=plainName(t);
if(/^(true|false|null|error|host|pid|psversiontable|home)$/i.test(o)){
if(/^null$/i.test(o))return;
throw new f(`Cannot overwrite variable ${o} because it is read-only or constant.`,{category:"WriteError",errorId:"VariableNotWritable",target:o})}
if(i==="global"||i==="script")r.global.set(o,n);else r.set(o,n)}
function automatic(e,t){
const{session:n}=e;
const{process:s}=n;
switch(t.toLowerCase()){case"true":
return true;case"false":
return false;case"?":
return n.succeeded;case"error":
return n.errors;case"lastexitcode":
return n.lastExitCode??null;case"psitem":
return e.scope.get("_")??null;case"home":
return s.environment.get("USERPROFILE")??null;case"pwd":
return new a("System.Management.Automation.PathInfo",{Path:s.folder});case"pid":
return 4242;case"psscriptroot":
return n.path.replace(/\\[^\\]*$/,"");case"pscommandpath":
return n.path;case"myinvocation":
return new a("System.Management.Automation.InvocationInfo",{MyCommand:new a("System.Management.Automation.ExternalScriptInfo",{Path:n.path,Definition:n.path,Name:n.path.replace(/^.*\\/,"")}),InvocationName:n.path});case"psversiontable":
return versionTable();case"host":
return new a("System.Management.Automation.Internal.Host.InternalHost",{Name:"ConsoleHost",Version:"5.1.20348.2655"});case"progresspreference":case"erroractionpreference":case"warningpreference":case"informationpreference":
return"Continue";case"verbosepreference":case"debugpreference":
return"SilentlyContinue";case"psculture":case"psuiculture":
return"en-US";default:
return null}}
;
const eF=200;
let eB=class Interpreter{
session;
scope;
isGuarded;
errorSink;
mergesErrors;
constructor(e,t,n=false,s=t=>e.console.error(t),r=false){
this.session=e;
this.scope=t;
this.isGuarded=n;
this.errorSink=s;
this.mergesErrors=r}
with(e){
return new eB(this.session,e.scope??this.scope,e.isGuarded??this.isGuarded,e.errorSink??this.errorSink,e.errorSink!==undefined||this.mergesErrors)}
async *statements(e){
for(const t of e){
await this.session.process.budget.step();
try{
yield*this.statement(t)}catch(e){
if(!(e instanceof f))throw e;
this.#h(e,t);
if(this.isGuarded||e.isFatal||this.errorAction()==="stop")throw e;
this.report(e)}}}
async *statement(e){
switch(e.kind){case"pipeline":
return yield*this.#p(e.commands);case"if":
for(const{condition:t,body:n}of e.branches){
if(toBoolean(await this.valueOf(t)))return yield*this.statements(n)}
return yield*this.statements(e.otherwise??[]);case"loop":
return yield*this.#y(e);case"foreach":
return yield*this.#g(e);case"switch":
return yield*this.#w(e);case"try":
return yield*this.#x(e);case"function":
return this.scope.defineFunction(e.name,e.block);case"jump":
throw new w(e.how,e.label.toLowerCase());case"flow":
return yield*this.#b(e)}}
async valueOf(e){
const t=e.kind==="pipeline"&&e.commands.length===1?e.commands[0]:undefined;
if(t?.kind==="expression"&&t.redirections.length===0){
this.session.succeeded=true;
return this.evaluate(t.expression)}
return fromItems(await collect(this.statement(e)))}
async *invoke(e,t={}){
if(++this.session.depth>eF){
this.session.depth=0;
throw new f("The script failed due to call depth overflow.",{category:"InvalidOperation",errorId:"CallDepthOverflow"}).fatal()}
const n=t.isDotted===true?this.scope:new ej(this.scope);
const s=this.with({scope:n});
await s.#v(e,t.positional??[],t.named??new Map);
if("item"in t)n.set("_",t.item);
try{
yield*s.#S(e,t.input)}catch(e){
if(!(e instanceof y))throw e}finally{
this.session.depth=Math.max(0,this.session.depth-1)}}
async evaluate(e){
await this.session.process.budget.step();
switch(e.kind){case"literal":
return e.value;case"expand":
{
const t=[];
for(const n of e.parts)t.push(typeof n==="string"?n:values_toText(await this.evaluate(n)));
return t.join("")}case"variable":
return readVariable(this,e.name);case"list":
return this.evaluateAll(e.items);case"statements":
{
const t=await collect(this.statements(e.body));
return e.asArray?t:fromItems(t)}case"parentheses":
return this.valueOf(e.body);case"hash":
return this.#f(e.entries);case"block":
return new d(e.block);case"type":
return new m(e.name);case"cast":
return this.#k(e.type,e.operand);case"member":
return this.#T(e);case"index":
return indexed(await this.evaluate(e.target),await this.evaluate(e.index));case"unary":
return applyUnary(e.operator,await this.evaluate(e.operand));case"step":
return this.#C(e);case"binary":
return this.#O(e);case"assign":
return this.#N(e)}}
async evaluateAll(e){
const t=[];
for(const n of e)t.push(await this.evaluate(n));
return t}
errorAction(){
return values_toText(this.scope.get("ErrorActionPreference")??"Continue").toLowerCase()}
report(e,t=this.errorAction()){
this.session.succeeded=false;
if(t==="stop")throw e.fatal();
if(t==="ignore")return;
this.session.errors.unshift(new h(e));
if(t!=="silentlycontinue")this.errorSink(e)}
async *#p(e){
let t;
for(const n of e)t=this.#I(n,t);
if(t!==undefined)yield*t}
#I(e,t){
return redirected(this,e.redirections,n=>e.kind==="expression"?n.#P(e.expression):runCommand(n,e,t))}
async *#P(e){
this.session.succeeded=true;
const t=await this.evaluate(e);
if(e.kind==="assign"||e.kind==="step")return;
if(t===null&&e.kind==="variable"){
yield null;
return}
yield*toItems(t)}
async *#y(e){
if(e.initial!==undefined)await this.valueOf(e.initial);
const goesOn=async()=>e.condition===undefined||toBoolean(await this.valueOf(e.condition))!==e.until;
let t=true;
for(;;){
await this.session.process.budget.step();
if(!(t&&e.atEnd)&&!await goesOn())return;
t=false;
if((yield*this.#_(e.body,e.label))==="break")return;
if(e.step!==undefined)await this.valueOf(e.step)}}
async *#g(e){
for(const t of toItems(await this.valueOf(e.list))){
this.scope.set(e.variable,t);
if((yield*this.#_(e.body,e.label))==="break")return}}
async *#_(e,t){
try{
yield*this.statements(e);
return"go on"}catch(e){
if(!(e instanceof w)||e.label!==""&&e.label!==t.toLowerCase())throw e;
return e.how==="break"?"break":"go on"}}
async *#w(e){
const t=await this.valueOf(e.value);
for(const n of Array.isArray(t)?t:[t]){
const t=this.scope.get("_");
this.scope.set("_",n);
const s=yield*this.#E(e,n);
this.scope.set("_",t);
if(s==="break")return}}
async *#E(e,t){
let n=false;
for(const{test:s,body:r}of e.cases){
if(s==="default"?n:!await this.#A(e,s,t))continue;
n=true;
let i;
try{
yield*this.statements(r)}catch(e){
if(!(e instanceof w)||e.label!=="")throw e;
i=e.how}
if(i!==undefined)return i==="break"?"break":"go on"}
return"go on"}
async #A(e,t,n){
const s=await this.evaluate(t);
if(s instanceof d)return toBoolean(fromItems(await collect(this.invoke(s.block,{item:n}))));
if(e.how==="wildcard")return wildcard(values_toText(s),e.caseSensitive).test(values_toText(n));
if(e.how==="regex")return operators_pattern(s,e.caseSensitive).test(values_toText(n));
return areEqual(n,s,e.caseSensitive)}
async *#x(e){
try{
yield*this.with({isGuarded:this.isGuarded||e.catches.length>0}).statements(e.body)}catch(r){
if(!(r instanceof f))throw r;
const t=e.catches.find(({types:e})=>e.length===0||e.some(e=>isException(r.exception,e)));
if(t===undefined)throw r;
const n=new h(r);
this.session.errors.unshift(n);
this.session.succeeded=false;
const s=this.scope.get("_");
this.scope.set("_",n);
yield*this.statements(t.body);
this.scope.set("_",s)}finally{
if(e.finally!==undefined)for(const t of(await collect(this.statements(e.finally))))yield t}}
async *#b({how:e,value:t,place:n}){
if(e==="return"){
if(t!==undefined)yield*this.statement(t);
throw new y}
const s=t===undefined?null:await this.valueOf(t);
if(e==="exit")throw new g(toNumber(s)??0);
if(s===null&&t===undefined&&this.scope.get("_")instanceof h)throw this.scope.get("_").error.fatal();
if(s instanceof h)throw s.error.fatal();
const r=s instanceof a?values_toText(s.get("Message")??s):values_toText(s);
const i=s instanceof a&&/exception$/i.test(s.typeName)?s.typeName:undefined;
const o=new f(r===""?"ScriptHalted":r,{category:"OperationStopped",target:s,exception:i});
o.place=n;
throw o.fatal()}
async #v(e,t,n){
const s=[...t];
for(const{name:t,type:r,initial:i}of e.parameters){
const o=[...n.keys()].find(n=>t.toLowerCase()===n||t.toLowerCase().startsWith(n)&&!e.parameters.some(e=>e.name.toLowerCase()===n));
const a=r!==undefined&&/^switch$/i.test(r);
let c;
if(o!==undefined)c=n.get(o);else if(!a&&s.length>0)c=s.shift();else if(i!==undefined)c=await this.evaluate(i);else c=a?false:undefined;
this.scope.set(t,r===undefined||c===undefined||a?c??null:convert(c,r))}
this.scope.set("args",s)}
async *#S(e,t){
if(e.process===undefined){
this.scope.set("input",t===undefined?[]:await collect(t));
return yield*this.statements(e.end)}
yield*this.statements(e.begin??[]);
if(t===undefined)yield*this.statements(e.process);else for await(const n of t){
this.scope.set("_",n);
yield*this.statements(e.process)}
yield*this.statements(e.end)}
async #f(e){
const t=new u;
for(const{key:n,value:s}of e)t.set(await this.evaluate(n),await this.valueOf(s));
return t}
async #k(e,t){
const n=await this.evaluate(t);
return convert(n,e)}
async #T(e){
const t=await this.evaluate(e.target);
const n=values_toText(await this.evaluate(e.name));
const s=e.arguments&&await this.evaluateAll(e.arguments);
try{
if(e.isStatic&&t instanceof m)return await staticMember(this,t.name,n,s);
return await (s===undefined?getMember(this,t,n):invokeMember(this,t,n,s))}catch(t){
if(t instanceof f)t.place??=e.place;
throw t}}
async #O({operator:e,left:t,right:n,place:s}){
const r=await this.evaluate(t);
if(e==="-and"&&!toBoolean(r))return false;
if(e==="-or"&&toBoolean(r))return true;
const i=await this.evaluate(n);
try{
if(/^-[ic]?match$/.test(e)&&!Array.isArray(r))this.#M(r,i,e);
return applyBinary(e,r,i)}catch(e){
if(e instanceof f)e.place??=s;
throw e}}
#M(e,t,n){
const s=operators_pattern(t,n.startsWith("-c")).exec(values_toText(e));
if(s===null)return;
const r=[...s].map((e,t)=>[t,e]);
this.scope.set("Matches",new u([...r,...Object.entries(s.groups??{})]))}
async #C({operator:e,isPrefix:t,operand:n}){
const s=toNumber(await this.evaluate(n))??0;
const r=e==="++"?s+1:s-1;
await this.#$(n,r);
return t?r:s}
async #N({operator:e,target:t,value:n}){
const s=await this.valueOf(n);
const r=e==="="?s:applyBinary(e.slice(0,1),await this.evaluate(t),s);
await this.#$(t,r);
return r}
async #$(e,t){
switch(e.kind){case"variable":
return writeVariable(this,e.name,t);case"cast":
return this.#$(e.operand,convert(t,e.type));case"member":
return setMember(this,await this.evaluate(e.target),values_toText(await this.evaluate(e.name)),t);case"index":
return storeAt(await this.evaluate(e.target),await this.evaluate(e.index),t);case"list":
{
const n=toItems(t);
for(const[t,s]of e.items.entries())await this.#$(s,t===e.items.length-1?fromItems(n.slice(t)):n[t]??null);
return}default:
throw new f("The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept assignments, such as a variable or a property.",{category:"ParserError",errorId:"InvalidLeftHandSide"})}}
#h(e,t){
if(t.kind==="pipeline"||t.kind==="flow")e.place??=t.place}};
async function collect(e){
const t=[];
for await(const n of e)t.push(n);
return t}
;
let eR=class FileObject extends a{
shell;
path;
constructor(e,t,n){
const r=n.kind==="folder";
super(r?"System.IO.DirectoryInfo":"System.IO.FileInfo",{Mode:r?"d-----":"-a----",Name:n.name===""?t:n.name,...!r&&{Length:n.size,DirectoryName:(0,s.gN)(t)},FullName:t,Extension:r?"":(0,s.je)(n.name),BaseName:r?n.name:n.name.replace(/\.[^.]*$/,""),Exists:true,PSIsContainer:r,PSPath:`Microsoft.PowerShell.Core\\FileSystem::${t}`,PSParentPath:`Microsoft.PowerShell.Core\\FileSystem::${(0,s.gN)(t)}`,Attributes:r?"Directory":"Archive",LastWriteTime:new E(n.writtenAt),CreationTime:new E(n.writtenAt)});
this.shell=e;
this.path=t}
get(e){
if(e.toLowerCase()!=="lastwritetimetext")return super.get(e);
const t=super.get("LastWriteTime");
return t instanceof E?`${formatDate(t.date,"M/d/yyyy").padStart(10)}${formatDate(t.date,"h:mm tt").padStart(11)}`:""}
invoke(e){
if(e.toLowerCase()!=="delete")return l;
this.shell.session.process.machine.files.remove(this.path);
return null}
text(){
return this.path}};
function placeOf(e,t){
const[,n="",r=""]=/^(?:Microsoft\.PowerShell\.Core\\)?(\w{2,})::?(.*)$/s.exec(t)??[];
switch(n.toLowerCase()){case"hklm":case"hkcu":case"registry":
return{provider:"registry",path:t};case"variable":
return{provider:"variable",name:r.replace(/^\\/,"")};case"env":
return{provider:"environment",name:r.replace(/^\\/,"")};case"function":
return{provider:"function",name:r.replace(/^\\/,"")};case"wsman":
return{provider:"wsman",path:r.replaceAll("/","\\").replace(/^\\?localhost\\?/i,"")};case"cert":
return{provider:"certificate",path:r};case"filesystem":
return{provider:"file",path:(0,s.jS)(r)};default:
return{provider:"file",path:(0,s.jS)(expandHome(e,t),e.session.process.folder)}}}
function filePaths(e,t){
if(!/[*?]/.test(t))return[t];
const{files:n}=e.session.process.machine;
return filePaths(e,(0,s.gN)(t)).flatMap(e=>{
const r=n.find(e);
if(r?.kind!=="folder")return[];
const i=(0,s._u)((0,s.Vb)(t));
return[...r.children.values()].filter(({name:e})=>i.test(e)).map(({name:t})=>`${e.replace(/\\$/,"")}\\${t}`)})}
function expandHome(e,t){
return t.replace(/^~(?=[\\/]|$)/,()=>e.session.process.environment.get("USERPROFILE")??"~")}
;
const item_finding_filesOf=({shell:e})=>e.session.process.machine.files;
function pathText(e){
return e instanceof a?values_toText(e.get("FullName")??e.get("PSPath")??e.text()):values_toText(e)}
function found(e,t,n){
const s=placeOf(e.shell,t);
if(s.provider!=="file"){
e.error(`The simulated Windows cannot get '${t}'.`,{category:"NotImplemented"});
return[]}
const r=filePaths(e.shell,s.path);
const i=r.flatMap(t=>{
const n=item_finding_filesOf(e).find(t);
return n===undefined?[]:[new eR(e.shell,t,n)]});
if(i.length===0&&r.length>0)item_finding_missing(e,s.path,n);
return i}
function item_finding_missing(e,t,n){
e.error(`Cannot find path '${t}' because it does not exist.`,{category:"ObjectNotFound",exception:"System.Management.Automation.ItemNotFoundException",errorId:`PathNotFound,Microsoft.PowerShell.Commands.${n}Command`,target:t})}
function attempt(e,t,n){
try{
n()}catch(i){
if(!(i instanceof P.f))throw i;
const n=e.cmdlet.name.replace("-","");
if(i.problem==="not found")return item_finding_missing(e,i.path,n);
const[s,r]=i.problem==="path not found"?[`Could not find a part of the path '${i.path}'.`,"System.IO.DirectoryNotFoundException"]:i.problem==="is a folder"?[`Access to the path '${i.path}' is denied.`,"System.UnauthorizedAccessException"]:[`Cannot create a file when that file already exists.`,"System.IO.IOException"];
e.error(s,{category:"WriteError",exception:r,errorId:`${r},Microsoft.PowerShell.Commands.${n}Command`,target:t})}}
function exists(e,t,n){
const{shell:s}=e;
const{machine:r,environment:i}=s.session.process;
const o=placeOf(s,t);
switch(o.provider){case"registry":
return r.settings.registry.has(o.path);case"variable":
return hasVariable(s,o.name);case"environment":
return i.get(o.name)!==undefined;case"function":
return s.scope.function(o.name)!==undefined;case"wsman":
return r.isRunning("WinRM");case"certificate":
return r.settings.certificates.some(({thumbprint:e})=>o.path.toUpperCase().endsWith(e));case"file":
return filePaths(s,o.path).some(e=>{
const t=r.files.find(e)?.kind;
if(n==="container")return t==="folder";
return n==="leaf"?t==="file":t!==undefined})}}
function item_finding_children(e,t){
const n=placeOf(e.shell,t);
if(n.provider!=="file")return found(e,t,"GetChildItem");
const r=(0,s._u)(e.has("Filter")?e.text("Filter"):"*");
const i=e.has("Include")?e.list("Include").map(e=>(0,s._u)(values_toText(e))):undefined;
const o=e.list("Exclude").map(e=>(0,s._u)(values_toText(e)));
const isWanted=t=>{
const n=values_toText(t.get("Name"));
const s=toBoolean(t.get("PSIsContainer"));
if(e.flag("File")&&s||e.flag("Directory")&&!s)return false;
return r.test(n)&&i?.some(e=>e.test(n))!==false&&!o.some(e=>e.test(n))};
const below=t=>[...item_finding_filesOf(e).folder(t).children.values()].sort((e,t)=>e.name.localeCompare(t.name)).flatMap(n=>{
const s=`${t.replace(/\\$/,"")}\\${n.name}`;
const r=new eR(e.shell,s,n);
const i=e.flag("Recurse")&&n.kind==="folder"?below(s):[];
return[...isWanted(r)?[r]:[],...i]});
const a=found(e,t,"GetChildItem");
const c=/[*?]/.test(n.path);
return a.flatMap(t=>toBoolean(t.get("PSIsContainer"))&&(!c||e.flag("Recurse"))?below(t.path):isWanted(t)?[t]:[])}
;
const eD=[{name:"Get-Content",positional:["Path"],named:["Encoding","TotalCount","Tail","ReadCount","Delimiter"],switches:["Raw","Wait","Force"],aliases:{First:"TotalCount",Head:"TotalCount",Last:"Tail"},async *run(e){
for await(const t of e.inputOf("Path"))for(const n of found(e,pathText(t),"GetContent")){
attempt(e,n.path,()=>e.shell.session.process.machine.files.file(n.path));
yield*contentOf(e,n.path)}}},writing("Set-Content","replace","ASCII"),writing("Add-Content","append","ASCII"),{name:"Clear-Content",positional:["Path"],async *run(e){
for await(const t of e.inputOf("Path"))save(e,pathText(t),Buffer.alloc(0),"replace");
yield*[]}},{name:"Out-File",positional:["FilePath","Encoding"],named:["InputObject","Width"],switches:["Append","Force","NoNewline","NoClobber"],aliases:{Path:"FilePath",LiteralPath:"FilePath"},async *run(e){
const t=formatted(await collect(e.inputOf("InputObject")));
const n=encodingNamed(e.text("Encoding")||"Unicode");
const r=e.flag("Append")?"append":"replace";
const i=r==="replace"||!e.shell.session.process.machine.files.isFile((0,s.jS)(e.text("FilePath"),e.shell.session.process.folder));
save(e,e.text("FilePath"),n.encode(e.flag("NoNewline")?t.replaceAll("\r\n",""):t,i),r);
yield*[]}},{name:"Tee-Object",positional:["FilePath"],switches:["Append"],async *run(e){
const t=e.input===undefined?[]:await collect(e.input);
save(e,e.text("FilePath"),encodingNamed("Unicode").encode(formatted(t),true),e.flag("Append")?"append":"replace");
yield*t}}];
function writing(e,t,n){
return{name:e,positional:["Path","Value"],named:["Encoding"],switches:["Force","NoNewline","PassThru"],async *run(e){
const r=await collect(e.inputOf("Value"));
const i=e.text("Encoding")||n;
for(const n of e.list("Path")){
const{machine:o,folder:a}=e.shell.session.process;
const c=t==="replace"||!o.files.isFile((0,s.jS)(pathText(n),a));
save(e,pathText(n),bytesOf(r,i,e.flag("NoNewline"),c),t)}
yield*[]}}}
function bytesOf(e,t,n,s){
if(t.toLowerCase()==="byte")return toBytes(e.flatMap(e=>toItems(e)));
const r=e.map(e=>`${values_toText(e)}${n?"":"\r\n"}`).join("");
return encodingNamed(t).encode(r,s)}
function save(e,t,n,r){
const i=(0,s.jS)(t,e.shell.session.process.folder);
attempt(e,i,()=>e.shell.session.process.machine.files.write(i,n,r))}
function*contentOf(e,t){
const{files:n}=e.shell.session.process.machine;
if(!n.isFile(t))return;
const s=n.read(t);
if(e.text("Encoding").toLowerCase()==="byte"){
yield*e.flag("Raw")?[s]:[...s];
return}
const i=e.has("Encoding")?encodingNamed(e.text("Encoding")).file(s):(0,r.JG)(s);
if(e.flag("Raw")){
yield i;
return}
const o=linesOf(i);
if(e.has("Tail"))yield*o.slice(-(toNumber(e.get("Tail"))??0));else yield*e.has("TotalCount")?o.slice(0,toNumber(e.get("TotalCount"))??0):o}
var eW=n(6114);
var eV=n(8467);
var eG=n(7975);
var eH=n(8787);
const eU=365*24*36e5;
async function selfSignedCertificate(e){
const{publicKey:t,privateKey:n}=await (0,eG.promisify)(ed.generateKeyPair)("rsa",{modulusLength:2048});
const s=e[0]??"localhost";
const r=toBeSigned(s,e,t.export({type:"spki",format:"der"}),new Date);
const i=(0,ed.createSign)("sha256").update(r).sign(n);
const o=(0,eH.K2)(r,ez,(0,eH.Lz)(i));
return{thumbprint:(0,ed.createHash)("sha1").update(o).digest("hex").toUpperCase(),subject:`CN=${s}`,certificate:`-----BEGIN CERTIFICATE-----
${o.toString("base64").replace(/.{64}/g,"$&\n")}
-----END CERTIFICATE-----
`,key:n.export({type:"pkcs8",format:"pem"}).toString()}}
function toBeSigned(e,t,n,s){
const r=(0,eH.K2)((0,eH.hZ)((0,eH.K2)((0,eH.Tu)("2.5.4.3"),(0,eH.As)(e))));
const i=(0,eH.K2)((0,eH.SK)(new Date(s.getTime()-6e5)),(0,eH.SK)(new Date(s.getTime()+eU)));
const o=(0,eH.K2)(...t.map(e=>(0,eH.VK)(130,Buffer.from(e,"latin1"))));
const a=(0,eH.K2)((0,eH.Tu)("1.3.6.1.5.5.7.3.1"));
return(0,eH.K2)((0,eH.pc)(0,(0,eH.nd)(Buffer.from([2]))),(0,eH.nd)(Buffer.concat([Buffer.from([79]),(0,ed.randomBytes)(15)])),ez,r,i,r,n,(0,eH.pc)(3,(0,eH.K2)((0,eH.K2)((0,eH.Tu)("2.5.29.17"),(0,eH.tu)(o)),(0,eH.K2)((0,eH.Tu)("2.5.29.37"),(0,eH.tu)(a)))))}
const ez=(0,eH.K2)((0,eH.Tu)("1.2.840.113549.1.1.11"),(0,eH.VK)(5,Buffer.alloc(0)));
const settings_machineOf=({shell:e})=>e.session.process.machine;
const eX=[{name:"Enable-PSRemoting",switches:["Force","SkipNetworkProfileCheck"],async *run(e){
(0,eV.o)(settings_machineOf(e),"HTTP");
yield*[]}},{name:"Set-WSManQuickConfig",switches:["Force","UseSSL","SkipNetworkProfileCheck"],async *run(e){
if((0,eV.o)(settings_machineOf(e),e.flag("UseSSL")?"HTTPS":"HTTP")===undefined)e.error("Cannot create a WinRM listener on HTTPS because this machine does not have an appropriate certificate.",{category:"InvalidOperation"});
yield*[]}},{name:"New-SelfSignedCertificate",positional:["DnsName\u2026"],named:["CertStoreLocation","Subject","NotAfter","FriendlyName","KeyLength","KeyAlgorithm","HashAlgorithm","KeyUsage","TextExtension","Provider","KeyExportPolicy","KeySpec","Type"],async *run(e){
const t=e.text("Subject").replace(/^CN=/i,"");
const n=e.has("DnsName")?e.list("DnsName").map(e=>values_toText(e)):[t||settings_machineOf(e).settings.hostName];
const s=await selfSignedCertificate(n);
settings_machineOf(e).settings.certificates.push(s);
yield new a("System.Security.Cryptography.X509Certificates.X509Certificate2",{Thumbprint:s.thumbprint,Subject:s.subject})}},{name:"Set-ExecutionPolicy",positional:["ExecutionPolicy","Scope"],switches:["Force"],async *run(){
yield*[]}},{name:"Get-ExecutionPolicy",named:["Scope"],async *run(){
yield"RemoteSigned"}},{name:"Set-StrictMode",named:["Version"],switches:["Off"],async *run(){
yield*[]}},{name:"Set-PSDebug",named:["Trace"],switches:["Off","Strict","Step"],async *run(){
yield*[]}}];
function newListener(e){
const t=e.text("Transport").toUpperCase()==="HTTPS"?"HTTPS":"HTTP";
const n=(0,eV.p)(settings_machineOf(e),{transport:t,address:e.text("Address")||"*",port:e.has("Port")?e.text("Port"):undefined,hostname:e.text("HostName"),certificateThumbprint:e.has("CertificateThumbPrint")?e.text("CertificateThumbPrint"):undefined});
if(n!==undefined)e.error(n.message,{category:"InvalidOperation",exception:"System.InvalidOperationException"});
return undefined}
function removeListeners(e,t){
const n=settings_machineOf(e);
if(!/^listener\b/i.test(t))return e.error(`Cannot remove WSMan:\\localhost\\${t}.`,{category:"InvalidOperation"});
n.settings.winRm.listeners.length=0;
n.networkChanged()}
function setWsman(e,t,n){
if((0,eW.Qv)(settings_machineOf(e).settings.winRm,t.replace(/^Shell\b/i,"Winrs"),n))settings_machineOf(e).networkChanged();else e.error(`Cannot find path 'WSMan:\\localhost\\${t}' because it does not exist.`,{category:"ObjectNotFound",exception:"System.Management.Automation.ItemNotFoundException"})}
;
function create(e,t){
const n=placeOf(e.shell,t);
const{machine:s,environment:r}=e.shell.session.process;
switch(n.provider){case"registry":
s.settings.registry.create(n.path);
return undefined;case"environment":
r.set(n.name,e.text("Value"));
return undefined;case"wsman":
return newListener(e);case"file":
return createFile(e,n.path,/^(directory|container|folder)$/i.test(e.text("ItemType")));default:
e.error(`The simulated Windows cannot make '${t}'.`,{category:"NotImplemented"});
return undefined}}
function createFile(e,t,n){
const r=item_finding_filesOf(e);
const i=r.find(t);
if(i!==undefined&&!(e.flag("Force")&&i.kind==="folder"===n)){
e.error(n||i.kind==="folder"?`An item with the specified name ${t} already exists.`:`The file '${t}' already exists.`,{category:n?"ResourceExists":"WriteError",exception:"System.IO.IOException",errorId:`${n?"DirectoryExist":"NewItemIOError"},Microsoft.PowerShell.Commands.NewItemCommand`,target:t});
return undefined}
attempt(e,t,()=>{
if(n)r.makeFolders(t);else{
if(e.flag("Force"))r.makeFolders((0,s.gN)(t));
r.write(t,Buffer.from(e.text("Value")))}});
const o=r.find(t);
return o===undefined?undefined:new eR(e.shell,t,o)}
function remove(e,t){
const n=placeOf(e.shell,t);
const{machine:s,environment:r}=e.shell.session.process;
switch(n.provider){case"registry":
if(!s.settings.registry.has(n.path))return item_finding_missing(e,n.path,"RemoveItem");
return s.settings.registry.remove(n.path);case"variable":
e.shell.scope.remove(n.name);
return;case"environment":
return r.set(n.name,"");case"wsman":
return removeListeners(e,n.path);case"file":
for(const n of found(e,t,"RemoveItem"))removeFile(e,n);
return;default:
e.error(`The simulated Windows cannot remove '${t}'.`,{category:"NotImplemented"})}}
function removeFile(e,t){
const n=item_finding_filesOf(e).find(t.path);
if(n?.kind==="folder"&&n.children.size>0&&!e.flag("Recurse")){
e.error(`Windows PowerShell is in NonInteractive mode. Read and Prompt functionality is not available: the item at ${t.path} has children and the Recurse parameter was not specified.`,{category:"InvalidOperation",exception:"System.Management.Automation.PSInvalidOperationException",target:t.path});
return}
attempt(e,t.path,()=>item_finding_filesOf(e).remove(t.path,true))}
function transfer(e,t,n){
const r=item_finding_filesOf(e);
const i=(0,s.jS)(e.has("Destination")?pathText(e.get("Destination")):".",e.shell.session.process.folder);
for(const o of found(e,t,n==="copy"?"CopyItem":"MoveItem")){
const t=r.isFolder(i)?`${i.replace(/\\$/,"")}\\${(0,s.Vb)(o.path)}`:i;
const a=toBoolean(o.get("PSIsContainer"));
attempt(e,o.path,()=>{
if(n==="move")r.move(o.path,t);else if(a&&!e.flag("Recurse"))r.makeFolders(t);else r.copyTo(o.path,t)})}}
;
const eK=[{name:"Test-Path",positional:["Path"],named:["PathType","Include","Exclude"],switches:["IsValid"],async *run(e){
for await(const t of e.inputOf("Path"))yield exists(e,pathText(t),e.text("PathType").toLowerCase())}},{name:"Get-Item",positional:["Path"],switches:["Force"],async *run(e){
for await(const t of e.inputOf("Path"))yield*found(e,pathText(t),"GetItem")}},{name:"Get-ChildItem",positional:["Path","Filter"],named:["Include","Exclude","Depth"],switches:["Recurse","Force","File","Directory","Name","Hidden"],async *run(e){
const t=e.has("Path")||e.input!==undefined?e.inputOf("Path"):[e.shell.session.process.folder];
for await(const n of t)for(const t of item_finding_children(e,pathText(n)))yield e.flag("Name")?t.get("Name"):t}},{name:"New-Item",positional:["Path"],named:["Name","ItemType","Value","Transport","Address","CertificateThumbPrint","HostName","Port","Enabled"],switches:["Force"],aliases:{Type:"ItemType"},async *run(e){
for await(const t of e.inputOf("Path")){
const n=e.has("Name")?`${pathText(t)}\\${e.text("Name")}`:pathText(t);
const s=create(e,n);
if(s!==undefined)yield s}}},{name:"mkdir",positional:["Path"],named:["Name"],switches:["Force"],async *run(e){
for await(const t of e.inputOf("Path")){
const n=placeOf(e.shell,pathText(t));
const s="path"in n?createFile(e,n.path,true):undefined;
if(s!==undefined)yield s}}},{name:"Remove-Item",positional:["Path\u2026"],named:["Include","Exclude","Filter"],switches:["Recurse","Force"],async *run(e){
for await(const t of e.inputOf("Path"))remove(e,pathText(t));
yield*[]}},{name:"Copy-Item",positional:["Path","Destination"],switches:["Recurse","Force","PassThru","Container"],async *run(e){
for await(const t of e.inputOf("Path"))transfer(e,pathText(t),"copy");
yield*[]}},{name:"Move-Item",positional:["Path","Destination"],switches:["Force","PassThru"],async *run(e){
for await(const t of e.inputOf("Path"))transfer(e,pathText(t),"move");
yield*[]}},{name:"Rename-Item",positional:["Path","NewName"],switches:["Force","PassThru"],async *run(e){
for await(const t of e.inputOf("Path")){
const n=(0,s.jS)(pathText(t),e.shell.session.process.folder);
attempt(e,n,()=>item_finding_filesOf(e).move(n,`${(0,s.gN)(n)}\\${(0,s.Vb)(e.text("NewName"))}`))}
yield*[]}},{name:"Resolve-Path",positional:["Path"],async *run(e){
for await(const t of e.inputOf("Path"))for(const n of found(e,pathText(t),"ResolvePath"))yield new a("System.Management.Automation.PathInfo",{Path:n.path,ProviderPath:n.path})}},{name:"Join-Path",positional:["Path","ChildPath"],async *run(e){
for await(const t of e.inputOf("Path"))yield`${values_toText(t).replace(/[\\/]$/,"")}\\${e.text("ChildPath").replace(/^[\\/]/,"")}`}},{name:"Split-Path",positional:["Path"],switches:["Leaf","Parent","Qualifier","IsAbsolute","Resolve","NoQualifier"],async *run(e){
for await(const t of e.inputOf("Path")){
const n=pathText(t).replaceAll("/","\\").replace(/(?<=.)\\$/,"");
if(e.flag("Leaf"))yield(0,s.Vb)(n);else if(e.flag("Qualifier"))yield n.slice(0,2);else yield n.includes("\\")?n.slice(0,n.lastIndexOf("\\")):""}}},{name:"Set-Location",positional:["Path"],async *run(e){
const t=(0,s.jS)(pathText(e.get("Path")),e.shell.session.process.folder);
if(item_finding_filesOf(e).isFolder(t))e.shell.session.process.folder=t;else item_finding_missing(e,t,"SetLocation");
yield*[]}},{name:"Get-Location",async *run(e){
yield new a("System.Management.Automation.PathInfo",{Path:e.shell.session.process.folder})}},{name:"Get-FileHash",positional:["Path"],named:["Algorithm"],async *run(e){
const t=(e.text("Algorithm")||"SHA256").toUpperCase();
for await(const n of e.inputOf("Path"))for(const s of found(e,pathText(n),"FileHash")){
const n=(0,ed.createHash)(t.toLowerCase()).update(item_finding_filesOf(e).read(s.path)).digest("hex").toUpperCase();
yield new a("Microsoft.Powershell.Utility.FileHash",{Algorithm:t,Hash:n,Path:s.path})}}}];
var eq=n(3234);
const eJ=[{name:"Start-Sleep",positional:["Seconds"],named:["Milliseconds"],async *run(e){
await (0,i.sleep)(e.shell.session.process,e.has("Milliseconds")?toNumber(e.get("Milliseconds"))??0:(toNumber(e.get("Seconds"))??0)*1e3);
yield*[]}},{name:"Restart-Computer",named:["ComputerName","Delay","Timeout"],switches:["Force","Wait"],async *run(e){
e.shell.session.process.machine.shutdown.schedule("reboot",0);
yield*[]}},{name:"Stop-Computer",named:["ComputerName"],switches:["Force"],async *run(e){
e.shell.session.process.machine.shutdown.schedule("poweroff",0);
yield*[]}},{name:"Get-Service",positional:["Name\u2026"],named:["DisplayName"],async *run(e){
const{settings:t}=e.shell.session.process.machine;
const n=e.has("Name")?e.list("Name").map(e=>values_toText(e)):["*"];
for(const s of n){
const n=[...t.services.keys()].filter(e=>wildcard(s).test(e));
if(n.length===0&&!s.includes("*"))noService(e,s);
for(const t of n)yield serviceObject(e,t)}}},serviceCommand("Start-Service",(e,t)=>{
const n=(0,eq.i)(e.shell.session.process.machine,t);
return n?.code===1056?undefined:n?.message}),serviceCommand("Stop-Service",(e,t)=>{
const n=(0,eq.S)(e.shell.session.process.machine,t);
return n?.code===1062?undefined:n?.message}),serviceCommand("Restart-Service",(e,t)=>{
const{machine:n}=e.shell.session.process;
(0,eq.S)(n,t);
return(0,eq.i)(n,t)?.message}),{name:"Set-Service",positional:["Name"],named:["StartupType","Status","DisplayName"],async *run(e){
const t=e.shell.session.process.machine.settings.services.get(e.text("Name").toLowerCase());
if(t===undefined)noService(e,e.text("Name"));else{
const n=e.text("StartupType").toLowerCase();
if(n!=="")t.startType=n.startsWith("auto")?"auto":n==="disabled"?"disabled":"demand";
if(/running/i.test(e.text("Status")))(0,eq.i)(e.shell.session.process.machine,t.name);
if(/stopped/i.test(e.text("Status")))(0,eq.S)(e.shell.session.process.machine,t.name)}
yield*[]}},{name:"Start-Process",positional:["FilePath","ArgumentList"],named:["WorkingDirectory","Verb","RedirectStandardOutput","RedirectStandardError","WindowStyle","Credential"],switches:["Wait","PassThru","NoNewWindow"],aliases:{Args:"ArgumentList"},async *run(e){
const t=await startProcess(e);
if(e.flag("PassThru")&&t!==undefined)yield t}},{name:"Get-Command",positional:["Name"],named:["CommandType","Module"],async *run(e){
const t=e.text("Name").toLowerCase();
const n=e9.get((te[t]??t).toLowerCase());
const s=e.shell.scope.function(t)!==undefined;
if(n!==undefined)yield new a("System.Management.Automation.CmdletInfo",{CommandType:"Cmdlet",Name:n.name,Source:"Microsoft.PowerShell.Management"});else if(s)yield new a("System.Management.Automation.FunctionInfo",{CommandType:"Function",Name:e.text("Name")});else e.error(`The term '${e.text("Name")}' is not recognized as the name of a cmdlet, function, script file, or operable program. Check the spelling of the name, or if a path was included, verify that the path is correct and try again.`,{category:"ObjectNotFound",exception:"System.Management.Automation.CommandNotFoundException",errorId:"CommandNotFoundException,Microsoft.PowerShell.Commands.GetCommandCommand",target:e.text("Name")})}},{name:"Import-Module",positional:["Name"],switches:["Force","PassThru"],async *run(e){
const t=e.text("Name");
if(!/^(Microsoft\.PowerShell\.|CimCmdlets|NetSecurity|PKI|ScheduledTasks)/i.test(t))e.error(`The specified module '${t}' was not loaded because no valid module file was found in any module directory.`,{category:"ResourceUnavailable",exception:"System.IO.FileNotFoundException",errorId:"Modules_ModuleNotFound,Microsoft.PowerShell.Commands.ImportModuleCommand",target:t});
yield*[]}},{name:"Get-ComputerInfo",positional:["Property"],async *run(e){
const{machine:t}=e.shell.session.process;
yield new a("Microsoft.PowerShell.Commands.ComputerInfo",{CsName:t.settings.hostName,OsName:"Microsoft Windows Server 2022 Datacenter",OsVersion:"10.0.20348"})}},...["Get-WmiObject","Get-CimInstance"].map(e=>({name:e,positional:["ClassName"],named:["Namespace","ComputerName","Filter","Property"],aliases:{Class:"ClassName"},async *run(t){
const{machine:n}=t.shell.session.process;
const s=instanceOf(n,t.text("ClassName"));
if(s!==undefined)yield new a(t.text("ClassName"),s);else t.error(`Invalid class "${t.text("ClassName")}"`,{category:"InvalidType",exception:"System.Management.ManagementException",errorId:`GetWMIManagementException,Microsoft.PowerShell.Commands.${e.replace("-","")}Command`})}})),{name:"Rename-Computer",positional:["NewName"],switches:["Force","Restart","PassThru"],async *run(e){
const{machine:t}=e.shell.session.process;
t.settings.hostName=e.text("NewName").slice(0,15);
if(e.flag("Restart"))t.shutdown.schedule("reboot",0);
yield*[]}}];
function instanceOf(e,t){
switch(t.toLowerCase()){case"win32_operatingsystem":
return{Caption:"Microsoft Windows Server 2022 Datacenter",Version:"10.0.20348",CSName:e.settings.hostName,LastBootUpTime:`${formatDate(e.startedAt,"yyyyMMddHHmmss")}.${formatDate(e.startedAt,"fff")}000+000`};case"win32_computersystem":
return{Name:e.settings.hostName,Domain:"WORKGROUP",PartOfDomain:false};default:
return undefined}}
function serviceObject(e,t){
const{machine:n}=e.shell.session.process;
const s=n.settings.services.get(t.toLowerCase());
return new a("System.ServiceProcess.ServiceController",{Status:n.isRunning(t)?"Running":"Stopped",Name:s?.name??t,DisplayName:s?.displayName??t,StartType:s?.startType==="auto"?"Automatic":s?.startType==="disabled"?"Disabled":"Manual"})}
function noService(e,t){
e.error(`Cannot find any service with service name '${t}'.`,{category:"ObjectNotFound",exception:"Microsoft.PowerShell.Commands.ServiceCommandException",errorId:`NoServiceFoundForGivenName,Microsoft.PowerShell.Commands.${e.cmdlet.name.replace("-","")}Command`,target:t})}
function serviceCommand(e,t){
return{name:e,positional:["Name\u2026"],switches:["Force","PassThru","NoWait"],async *run(e){
for await(const n of e.inputOf("Name")){
const s=n instanceof a?values_toText(n.get("Name")):values_toText(n);
if(!e.shell.session.process.machine.settings.services.has(s.toLowerCase()))noService(e,s);else{
const n=t(e,s);
if(n!==undefined)e.error(`Service '${s}' cannot be changed: ${n}`,{category:"OpenError",exception:"Microsoft.PowerShell.Commands.ServiceCommandException"});else if(e.flag("PassThru"))yield serviceObject(e,s)}}}}}
async function startProcess(e){
const{process:t}=e.shell.session;
const n=toItems(e.get("ArgumentList")).map(e=>values_toText(e)).join(" ");
const[s=""]=(0,o.v)(e.text("FilePath")).length>1?[e.text("FilePath")]:(0,o.v)(e.text("FilePath"));
const c=(0,en.gd)(t.codePage);
const l=(0,i.GG)(t,e.flag("NoNewWindow")?{}:{stdout:c,stderr:c});
const u=(0,i.g7)(l,s,n);
const d=new a("System.Diagnostics.Process",{Id:4343,HasExited:false,ExitCode:null});
const finish=e=>{
d.set("HasExited",true);
d.set("ExitCode",e??null)};
if(!e.flag("Wait")){
u.then(finish,()=>finish(undefined));
return d}
const m=await u;
if(m===undefined){
e.error("This command cannot be run due to the error: The system cannot find the file specified.",{category:"InvalidOperation",exception:"System.InvalidOperationException",errorId:"InvalidOperationException,Microsoft.PowerShell.Commands.StartProcessCommand"});
return undefined}
finish(m);
if(e.has("RedirectStandardOutput"))t.machine.files.lay(e.text("RedirectStandardOutput"),(0,r.g7)(c.content(),t.codePage));
return d}
var eZ=n(4478);
const eQ=["Direction","Protocol","LocalPort","Action","Profile","Group","Enabled","Description","Program","RemoteAddress","LocalAddress","EdgeTraversalPolicy","Service"];
const eY=[{name:"New-NetFirewallRule",positional:["Name"],named:["DisplayName",...eQ],async *run(e){
const{machine:t}=e.shell.session.process;
const n=!/outbound/i.test(e.text("Direction"))&&!/block/i.test(e.text("Action"))&&!/udp/i.test(e.text("Protocol"));
const s=e.has("LocalPort")?e.list("LocalPort").map(e=>values_toText(e)).join(","):"any";
if(n)t.settings.firewall.rules.set(e.text("DisplayName")||e.text("Name"),(0,eZ.a)(s));
t.networkChanged();
yield*[]}},{name:"Set-NetFirewallRule",positional:["Name"],named:["DisplayName","DisplayGroup",...eQ],async *run(e){
switchWinRm(e.shell.session.process.machine,`${e.text("Name")}${e.text("DisplayName")}${e.text("DisplayGroup")}`,e.text("Enabled"));
yield*[]}},{name:"Enable-NetFirewallRule",positional:["Name"],named:["DisplayName","DisplayGroup","Group"],async *run(e){
switchWinRm(e.shell.session.process.machine,`${e.text("Name")}${e.text("DisplayName")}${e.text("DisplayGroup")}`,"True");
yield*[]}},{name:"Set-NetFirewallProfile",positional:["Profile\u2026"],named:["Enabled","DefaultInboundAction","DefaultOutboundAction"],switches:["All"],async *run(e){
const{machine:t}=e.shell.session.process;
if(e.has("Enabled"))t.settings.firewall.enabled=/true/i.test(e.text("Enabled"));
t.networkChanged();
yield*[]}},{name:"Set-NetConnectionProfile",positional:["Name"],named:["NetworkCategory","InterfaceIndex","InterfaceAlias","InputObject"],async *run(){
yield*[]}},{name:"Get-NetConnectionProfile",async *run(){
yield*[]}}];
function switchWinRm(e,t,n){
if(!/winrm-http-in|windows remote management/i.test(t))return;
if(/false/i.test(n))e.settings.firewall.rules.delete(e0);else e.settings.firewall.rules.set(e0,[5985]);
e.networkChanged()}
const e0="Windows Remote Management (HTTP-In)";
function toJson(e,t){
return JSON.stringify(json_plain(e),null,t?undefined:4).replaceAll("\n","\r\n")}
function fromJson(e){
try{
return asValue(JSON.parse(e))}catch{
throw new f("Invalid JSON primitive: .",{exception:"System.ArgumentException",category:"NotSpecified",errorId:"System.ArgumentException,Microsoft.PowerShell.Commands.ConvertFromJsonCommand",command:"ConvertFrom-Json"})}}
function json_plain(e){
if(Array.isArray(e))return e.map(json_plain);
if(e instanceof u)return Object.fromEntries(e.entries().map(([e,t])=>[values_toText(e),json_plain(t)]));
if(e instanceof a)return e.properties().length===0?e.text():Object.fromEntries(e.properties().map(([e,t])=>[e,json_plain(t)]));
return Buffer.isBuffer(e)?[...e]:e??null}
function asValue(e){
if(Array.isArray(e))return e.map(asValue);
if(typeof e!=="object"||e===null)return e;
return new a(c,Object.fromEntries(Object.entries(e).map(([e,t])=>[e,asValue(t)])))}
;
const e1=[{name:"ForEach-Object",positional:["Process\u2026"],named:["Begin","End","MemberName"],async *run(e){
const t=e.list("Process");
const[n,s]=[e.get("Begin"),e.get("End")];
if(n instanceof d)yield*e.shell.invoke(n.block,{isDotted:true});
for await(const n of e.input??none()){
for(const s of t){
if(s instanceof d)yield*eachItem(e,s,n);else yield*toItems(getMember(e.shell,n,values_toText(s)))}}
if(s instanceof d)yield*e.shell.invoke(s.block,{isDotted:true})}},{name:"Where-Object",positional:["Property","Value"],named:["FilterScript"],switches:["EQ","NE","GT","GE","LT","LE","Like","NotLike","Match","NotMatch","Contains","In"],async *run(e){
const t=e.has("FilterScript")?e.get("FilterScript"):e.get("Property");
const n=e.cmdlet.switches?.find(t=>e.flag(t));
for await(const s of e.input??none()){
if(t instanceof d){
const n=await collect(eachItem(e,t,s));
if(toBoolean(n.length===1?n[0]:n))yield s}else{
const r=getMember(e.shell,s,values_toText(t));
const i=n===undefined?r:applyBinary(`-${n.toLowerCase()}`,r,e.get("Value"));
if(toBoolean(i))yield s}}}},{name:"Select-Object",positional:["Property\u2026"],named:["First","Last","Skip","ExpandProperty","Index","ExcludeProperty","SkipLast"],switches:["Unique","Wait"],async *run(e){
const whole=t=>e.has(t)?toNumber(e.get(t))??0:undefined;
const[t,n,s]=[whole("First"),whole("Last"),whole("Skip")??0];
let r=[];
let i=s;
for await(const n of e.input??none()){
if(i-- >0)continue;
r.push(n);
if(t!==undefined&&r.length>=t)break}
if(n!==undefined)r=n===0?[]:r.slice(-n);
if(e.has("Index"))r=e.list("Index").map(e=>r[toNumber(e)??0]??null);
const o=new Set;
for(const t of r){
if(e.flag("Unique")&&o.size===o.add(values_toText(t)).size)continue;
if(e.has("ExpandProperty"))yield*toItems(getMember(e.shell,t,e.text("ExpandProperty")));else yield e.has("Property")?await selected(e,t):t}}},{name:"Sort-Object",positional:["Property\u2026"],switches:["Descending","Unique"],async *run(e){
const t=await collect(e.input??none());
const key=async t=>{
const n=e.list("Property")[0];
if(n instanceof d)return(await collect(eachItem(e,n,t)))[0]??null;
return n===undefined?t:getMember(e.shell,t,values_toText(n))};
const n=await Promise.all(t.map(async e=>[await key(e),e]));
n.sort(([e],[t])=>applyBinary("-lt",e,t)===true?-1:applyBinary("-gt",e,t)===true?1:0);
const s=n.map(([,e])=>e);
yield*e.flag("Descending")?s.reverse():s}},{name:"Measure-Object",positional:["Property"],switches:["Sum","Average","Maximum","Minimum","Line","Word","Character"],async *run(e){
const t=await collect(e.input??none());
const n=t.map(t=>toNumber(e.has("Property")?getMember(e.shell,t,e.text("Property")):t)??0);
const s=n.reduce((e,t)=>e+t,0);
yield new a("Microsoft.PowerShell.Commands.GenericMeasureInfo",{Count:t.length,Average:e.flag("Average")&&n.length>0?s/n.length:null,Sum:e.flag("Sum")?s:null,Maximum:e.flag("Maximum")?Math.max(...n):null,Minimum:e.flag("Minimum")?Math.min(...n):null})}},{name:"Group-Object",positional:["Property"],async *run(e){
const t=new Map;
for await(const n of e.input??none()){
const s=values_toText(e.has("Property")?getMember(e.shell,n,e.text("Property")):n);
t.set(s,[...t.get(s)??[],n])}
for(const[e,n]of t)yield new a("Microsoft.PowerShell.Commands.GroupInfo",{Count:n.length,Name:e,Group:n})}},{name:"New-Object",positional:["TypeName","ArgumentList\u2026"],named:["ComObject","Property"],aliases:{Args:"ArgumentList"},async *run(e){
if(e.has("ComObject")){
yield newComObject(e.shell,e.text("ComObject"));
return}
const t=e.get("ArgumentList");
const n=newObject(e.shell,e.text("TypeName"),Array.isArray(t)?t:t===null?[]:[t]);
const s=e.get("Property");
if(n instanceof a&&s instanceof u)for(const[e,t]of s.entries())n.set(values_toText(e),t);
yield n}},{name:"Add-Member",positional:["MemberType","Name","Value"],named:["InputObject","NotePropertyName","NotePropertyValue"],switches:["PassThru","Force"],async *run(e){
for await(const t of e.inputOf("InputObject")){
const n=e.text("NotePropertyName")||e.text("Name");
if(t instanceof a)t.set(n,e.has("NotePropertyValue")?e.get("NotePropertyValue"):e.get("Value"));
if(e.flag("PassThru"))yield t}}},{name:"Invoke-Expression",positional:["Command"],async *run(e){
for await(const t of e.inputOf("Command"))yield*e.shell.statements(parsed(values_toText(t)).end)}},{name:"Invoke-Command",positional:["ScriptBlock"],named:["ArgumentList","ComputerName"],aliases:{Args:"ArgumentList"},async *run(e){
if(e.has("ComputerName"))throw e.failure("The simulated Windows reaches no other computer.",{category:"OpenError"});
const t=e.get("ScriptBlock");
if(t instanceof d)yield*e.shell.invoke(t.block,{positional:e.list("ArgumentList")})}},{name:"ConvertTo-Json",positional:["InputObject"],named:["Depth"],switches:["Compress"],async *run(e){
const t=await collect(e.inputOf("InputObject"));
yield toJson(t.length===1?t[0]:t,e.flag("Compress"))}},{name:"ConvertFrom-Json",positional:["InputObject"],async *run(e){
const t=(await collect(e.inputOf("InputObject"))).map(e=>values_toText(e)).join("\n");
yield fromJson(t)}},{name:"ConvertTo-Xml",positional:["InputObject"],named:["As","Depth"],switches:["NoTypeInformation"],async *run(e){
const t=(await collect(e.inputOf("InputObject"))).map(e=>{
const t=e instanceof a?e.properties():[];
const n=t.map(([e,t])=>`    <Property Name="${(0,M.X)(e)}">${(0,M.X)(values_toText(t))}</Property>\r
`);
return`  <Object>\r
${n.length===0?(0,M.X)(values_toText(e)):n.join("")}  </Object>\r
`});
yield`<?xml version="1.0" encoding="utf-8"?>\r
<Objects>\r
${t.join("")}</Objects>`}},{name:"Get-Date",positional:["Date"],named:["Format","UFormat"],async *run(e){
const t=e.has("Date")?convert(e.get("Date"),"datetime"):new E(new Date);
yield e.has("Format")&&t instanceof E?formatDate(t.date,e.text("Format")):t}},{name:"Get-Random",positional:["Maximum"],named:["Minimum","InputObject","Count"],async *run(e){
const t=toNumber(e.get("Minimum"))??0;
const n=e.has("Maximum")?toNumber(e.get("Maximum"))??0:2**31-1;
yield t+Math.floor(Math.random()*Math.max(1,n-t))}},{name:"New-Guid",async *run(e){
yield await eN["newguid"]?.(e.shell,[])}},{name:"Get-Member",positional:["Name"],async *run(e){
for await(const t of e.input??none())if(t instanceof a)yield*t.properties().map(([e,t])=>new a("Microsoft.PowerShell.Commands.MemberDefinition",{Name:e,MemberType:"NoteProperty",Definition:`${typeNameOf(t)} ${e}`}))}}];
async function*none(){}
async function*eachItem({shell:e},{block:t},n){
const s=e.scope.get("_");
e.scope.set("_",n);
try{
yield*t.process===undefined?e.statements(t.end):e.invoke(t,{input:single(n),isDotted:true})}finally{
e.scope.set("_",s??null)}}
async function*single(e){
yield e}
async function selected(e,t){
const n=new a(c);
for(const s of e.list("Property")){
if(s instanceof u){
const r=s.get("Expression")??s.get("e");
const i=r instanceof d?(await collect(eachItem(e,r,t)))[0]:getMember(e.shell,t,values_toText(r));
n.set(values_toText(s.get("Name")??s.get("n")??s.get("l")),i??null)}else if(values_toText(s)==="*"&&t instanceof a){
for(const[e,s]of t.properties())n.set(e,s)}else n.set(values_toText(s),getMember(e.shell,t,values_toText(s)))}
return n}
;
const e2=[{name:"Write-Output",positional:["InputObject\u2026"],switches:["NoEnumerate"],async *run(e){
for await(const t of e.inputOf("InputObject"))yield*toItems(t);
if(e.has("InputObject")&&e.get("InputObject")===null)yield null}},{name:"Write-Host",positional:["Object\u2026"],named:["ForegroundColor","BackgroundColor","Separator"],switches:["NoNewline"],async *run(e){
const t=e.has("Object")?[e.get("Object")]:await collect(e.inputOf("Object"));
const n=t.map(e=>values_toText(e)).join("\r\n");
e.shell.session.console.write(e.flag("NoNewline")?n:`${n}\r
`);
yield*[]}},{name:"Write-Error",positional:["Message"],named:["Category","ErrorId","TargetObject","Exception","ErrorRecord","RecommendedAction"],async *run(e){
for await(const t of e.inputOf("Message")){
const n=new f(values_toText(t),{category:e.text("Category")||"NotSpecified",exception:"Microsoft.PowerShell.Commands.WriteErrorException",errorId:e.text("ErrorId")||"Microsoft.PowerShell.Commands.WriteErrorException",command:"Write-Error"});
n.place=e.place;
e.error(n.message,n.facts)}
yield*[]}},shownIf("Write-Warning","WarningPreference",(e,t)=>e.warning(t)),shownIf("Write-Verbose","VerbosePreference",(e,t)=>e.verbose(t)),shownIf("Write-Debug","DebugPreference",(e,t)=>e.verbose(t)),silent("Write-Progress",["Activity","Status"],["PercentComplete","Id","CurrentOperation","SecondsRemaining"],["Completed"]),silent("Write-Information",["MessageData"],["Tags"],[]),{name:"Out-Null",positional:["InputObject"],async *run(e){
await collect(e.inputOf("InputObject"));
yield*[]}},{name:"Out-Host",positional:["InputObject"],async *run(e){
e.shell.session.console.write(formatted(await collect(e.inputOf("InputObject"))));
yield*[]}},{name:"Out-String",positional:["InputObject"],named:["Width"],switches:["Stream"],async *run(e){
const t=formatted(await collect(e.inputOf("InputObject")));
if(e.flag("Stream"))yield*t.split("\r\n");else yield t}},{name:"Format-Table",positional:["Property\u2026"],switches:["AutoSize","Wrap","HideTableHeaders"],async *run(e){
const t=(await collect(e.inputOf("InputObject"))).filter(e=>e instanceof a);
const n=e.has("Property")?e.list("Property").map(e=>values_toText(e)):undefined;
if(t.length>0)yield table(t,n??t[0]?.properties().map(([e])=>e)??[]).replace(/\r\n$/,"")}},{name:"Format-List",positional:["Property\u2026"],async *run(e){
const t=(await collect(e.inputOf("InputObject"))).filter(e=>e instanceof a);
const n=e.has("Property")?e.list("Property").map(e=>values_toText(e)):undefined;
if(t.length>0)yield list(t,n?.includes("*")===true?undefined:n).replace(/\r\n$/,"")}},{name:"Get-Error",async *run(e){
const[t]=e.shell.session.errors;
if(t instanceof h)yield t}}];
function shownIf(e,t,n){
return{name:e,positional:["Message"],async *run(e){
const s=e.flag("Verbose")||!/^(silentlycontinue|ignore)$/i.test(values_toText(readVariable(e.shell,t)));
for await(const t of e.inputOf("Message"))if(s)n(e.shell.session.console,values_toText(t));
yield*[]}}}
function silent(e,t,n,s){
return{name:e,positional:t,named:n,switches:s,async *run(e){
await collect(e.inputOf("InputObject"));
yield*[]}}}
;
const e4=0;
const e6=8;
const e3=9;
const e5=[{name:"Invoke-WmiMethod",positional:["Class","Name"],named:["ArgumentList","Namespace","ComputerName"],async *run(e){
const{machine:t,user:n}=e.shell.session.process;
if(!/^win32_process$/i.test(e.text("Class"))||!/^create$/i.test(e.text("Name"))){
e.error("Invalid class or method: the simulated Windows knows Create of Win32_Process alone.",{category:"InvalidOperation",exception:"System.Management.ManagementException",errorId:"InvokeWMIManagementException,Microsoft.PowerShell.Commands.InvokeWmiMethod"});
return}
const[r,i]=e.list("ArgumentList").map(e=>values_toText(e));
const o=(0,s.jS)(i||"C:\\Windows\\system32");
const c=r===undefined||!t.files.isFolder(o)?undefined:await t.processes.start({commandLine:r,folder:o,user:n});
const l=r===undefined?e6:e3;
yield new a("System.Management.ManagementBaseObject#\\__PARAMETERS",{ProcessId:c??null,ReturnValue:c===undefined?l:e4})}},{name:"Get-Process",positional:["Name"],named:["Id"],async *run(e){
const{machine:t}=e.shell.session.process;
for(const n of e.list("Id").map(e=>toNumber(e)??0)){
if(t.processes.has(n))yield new a("System.Diagnostics.Process",{Id:n});else e.error(`Cannot find a process with the process identifier ${n}.`,{category:"ObjectNotFound",exception:"Microsoft.PowerShell.Commands.ProcessCommandException",errorId:"NoProcessFoundForGivenId,Microsoft.PowerShell.Commands.GetProcessCommand",target:n})}}}];
const e8=[{name:"Get-ItemProperty",positional:["Path","Name"],async *run(e){
for await(const t of e.inputOf("Path")){
const n=placeOf(e.shell,pathText(t));
const{registry:s}=e.shell.session.process.machine.settings;
if(n.provider==="file")yield*found(e,pathText(t),"GetItemProperty");else if(n.provider!=="registry"||!s.has(n.path))item_finding_missing(e,pathText(t),"GetItemProperty");else{
const t=e.has("Name")?e.list("Name").map(e=>values_toText(e).toLowerCase()):undefined;
const r=s.values(n.path).filter(([e])=>t?.includes(e.toLowerCase())!==false);
if(t!==undefined&&r.length===0)e.error(`Property ${e.text("Name")} does not exist at path ${n.path}.`,{category:"InvalidArgument",exception:"System.Management.Automation.PSArgumentException"});else yield new a(c,{...Object.fromEntries(r),PSPath:n.path})}}}},{name:"Get-ItemPropertyValue",positional:["Path","Name"],async *run(e){
const t=placeOf(e.shell,e.text("Path"));
if(t.provider==="registry")yield e.shell.session.process.machine.settings.registry.get(t.path,e.text("Name"))??null;else for(const t of found(e,e.text("Path"),"GetItemProperty"))yield getMember(e.shell,t,e.text("Name"))}},setting("Set-ItemProperty"),setting("New-ItemProperty"),{name:"Remove-ItemProperty",positional:["Path","Name"],switches:["Force"],async *run(e){
const t=placeOf(e.shell,e.text("Path"));
if(t.provider==="registry")e.shell.session.process.machine.settings.registry.removeValue(t.path,e.text("Name"));
yield*[]}},{name:"Set-Item",positional:["Path","Value"],switches:["Force"],async *run(e){
const t=placeOf(e.shell,e.text("Path"));
if(t.provider==="wsman")setWsman(e,t.path,e.text("Value"));else if(t.provider==="environment")e.shell.session.process.environment.set(t.name,e.text("Value"));else if(t.provider==="variable")writeVariable(e.shell,t.name,e.get("Value"));else e.error(`The simulated Windows cannot set '${e.text("Path")}'.`,{category:"NotImplemented"});
yield*[]}},{name:"Set-Variable",positional:["Name","Value"],named:["Scope","Option"],switches:["Force"],async *run(e){
const t=e.text("Name").replace(/^variable:/i,"");
const n=/^(global|script)$/i.test(e.text("Scope"));
writeVariable(e.shell,n?`global:${t}`:t,e.get("Value"));
yield*[]}},{name:"Get-Variable",positional:["Name"],named:["Scope"],switches:["ValueOnly"],async *run(e){
const t=readVariable(e.shell,e.text("Name"));
yield e.flag("ValueOnly")?t:new a("System.Management.Automation.PSVariable",{Name:e.text("Name"),Value:t})}},{name:"Remove-Variable",positional:["Name"],switches:["Force"],async *run(e){
e.shell.scope.remove(e.text("Name"));
yield*[]}}];
function setting(e){
return{name:e,positional:["Path","Name","Value"],named:["Type","PropertyType"],switches:["Force","PassThru"],async *run(t){
const n=placeOf(t.shell,t.text("Path"));
const{registry:s}=t.shell.session.process.machine.settings;
const r=t.text("Type")||t.text("PropertyType");
if(n.provider!=="registry"||!s.has(n.path))item_finding_missing(t,t.text("Path"),e.replace("-",""));else{
const e=t.get("Value");
const i=/^[dq]word$/i.test(r)||typeof e==="number";
s.set(n.path,t.text("Name"),i?toNumber(e)??0:values_toText(e))}
yield*[]}}}
;
const e7=[{name:"Get-ScheduledTask",positional:["TaskName","TaskPath"],named:[],async *run(e){
const t=[...e.shell.session.process.machine.tasks.values()];
const n=e.list("TaskName").map(e=>values_toText(e));
for(const s of n.length>0?n:["*"]){
const n=wildcard(s);
const r=t.filter(e=>n.test(e.name));
yield*r.map(tasks_asObject);
if(r.length===0&&!/[*?[]/.test(s))e.error(`No MSFT_ScheduledTask objects found with property 'TaskName' equal to '${s}'.  Verify the value of the property and retry.`,{category:"ObjectNotFound",exception:"Microsoft.PowerShell.Cmdletization.Cim.CimJobException",errorId:"CmdletizationQuery_NotFound_TaskName,Get-ScheduledTask",target:s})}}}];
function tasks_asObject({name:e,state:t}){
return new a("Microsoft.Management.Infrastructure.CimInstance#MSFT_ScheduledTask",{TaskPath:"\\",TaskName:e,State:t==="running"?"Running":"Ready"})}
;
const e9=new Map([...I,...eD,...eK,...eJ,...eY,...e1,...e2,...e5,...e8,...eX,...e7].map(e=>[e.name.toLowerCase(),e]));
const te={"%":"ForEach-Object","?":"Where-Object",ac:"Add-Content",cat:"Get-Content",cd:"Set-Location",chdir:"Set-Location",copy:"Copy-Item",cp:"Copy-Item",cpi:"Copy-Item",del:"Remove-Item",dir:"Get-ChildItem",echo:"Write-Output",erase:"Remove-Item",fl:"Format-List",foreach:"ForEach-Object",ft:"Format-Table",gc:"Get-Content",gci:"Get-ChildItem",gi:"Get-Item",gl:"Get-Location",gp:"Get-ItemProperty",group:"Group-Object",gsv:"Get-Service",gv:"Get-Variable",iex:"Invoke-Expression",ls:"Get-ChildItem",md:"mkdir",measure:"Measure-Object",mi:"Move-Item",move:"Move-Item",mv:"Move-Item",ni:"New-Item",pwd:"Get-Location",rd:"Remove-Item",ren:"Rename-Item",ri:"Remove-Item",rm:"Remove-Item",rmdir:"Remove-Item",sasv:"Start-Service",sc:"Set-Content",select:"Select-Object",set:"Set-Variable",sl:"Set-Location",sleep:"Start-Sleep",sort:"Sort-Object",sp:"Set-ItemProperty",start:"Start-Process",sv:"Set-Variable",type:"Get-Content",where:"Where-Object",write:"Write-Output"};
async function*runProgram(e,t,n,s){
const o=await commandLine(e,t);
const{process:a}=e.session;
const c=s===undefined?undefined:(await collect(s)).map(e=>`${values_toText(e)}\r
`).join("");
const l=c===undefined?a.stdin:en.pd.of((0,r.wx)(c,a.codePage));
yield*collectedProcess(e,async e=>{
const s=await (0,i.g7)({...e,stdin:l},n,o);
if(s===undefined)throw notRecognized(t,n);
return s})}
async function*collectedProcess(e,t){
const{session:n}=e;
const s=new tt(n.process.codePage);
const o=(0,en.CG)(n.process.codePage,t=>{
if(e.mergesErrors)e.errorSink(programError((0,r.g7)(t,n.process.codePage)));else n.console.programError(t)});
const a=(0,en.CG)(n.process.codePage,e=>s.add(e));
const c=t((0,i.GG)(n.process,{stdout:a,stderr:o})).finally(()=>s.end());
c.catch(()=>undefined);
yield*s.all();
n.lastExitCode=await c|0;
n.succeeded=n.lastExitCode===0}
function programError(e){
return new f(e.trimEnd(),{category:"NotSpecified",exception:"System.Management.Automation.RemoteException",errorId:"NativeCommandError"})}
async function commandLine(e,{elements:t}){
const n=[];
for(const s of t){
if(s.kind==="splat")continue;
if(s.kind==="parameter"){
n.push(s.value===undefined?s.written:`-${s.name}:${values_toText(await e.evaluate(s.value))}`);
continue}
for(const t of toItems(await e.evaluate(s.value))){
const e=values_toText(t);
n.push(e===""||/\s/.test(e.replace(/"[^"]*("|$)/g,""))?`"${e}"`:e)}}
return n.join(" ")}
let tt=class Lines{
codePage;
#L=[];
#j=Buffer.alloc(0);
#F=false;
#B=()=>undefined;
constructor(e){
this.codePage=e}
add(e){
this.#j=Buffer.concat([this.#j,e]);
for(let e=this.#j.indexOf(10);e!==-1;e=this.#j.indexOf(10)){
this.#L.push((0,r.g7)(this.#j.subarray(0,e),this.codePage).replace(/\r$/,""));
this.#j=this.#j.subarray(e+1)}
this.#B()}
end(){
if(this.#j.length>0)this.#L.push((0,r.g7)(this.#j,this.codePage));
this.#F=true;
this.#B()}
async *all(){
for(;;){
yield*this.#L.splice(0);
if(this.#L.length>0)continue;
if(this.#F)return;
await new Promise(e=>this.#B=e)}}};
function numberOf(e){
const t=/(kb|mb|gb)$/i.exec(e)?.[1]?.toLowerCase();
const n=t==="kb"?1024:t==="mb"?1024**2:t==="gb"?1024**3:1;
return Number(e.replace(/(kb|mb|gb)$/i,""))*n}
;
function readString(e){
const{reader:t}=e;
const n=t.take(/@["']\s*?\r?\n/y);
if(n!==undefined)return readHere(e,n[1]==='"');
if(t.peek()==='"')return readExpandable(e);
return{kind:"literal",value:readVerbatim(t)}}
function readVariableName(e){
const t=e.take(/\{[^}]+\}/y);
if(t!==undefined)return t.slice(1,-1);
return e.take(/[?^$](?![\w:])|\w+:\w+|\w+/y)}
function readParts(e,t){
const{reader:n}=e;
const s=[];
let r="";
const flush=()=>{
if(r!=="")s.push(r);
r=""};
while(!n.isAtEnd&&!t(n)){
const t=n.peek();
if(t==="`"){
n.at++;
r+=escaped(n.peek());
n.at++}else if(t==="$"&&n.peek(2)==="$("){
flush();
n.at++;
s.push(e.subexpression(false))}else if(t==="$"&&n.looksAt(/\$(?:\{[^}]+\}|[?^$](?![\w:])|\w)/y)){
flush();
n.at++;
s.push({kind:"variable",name:readVariableName(n)??""})}else if(t==='"'&&n.peek(2)==='""'){
r+='"';
n.at+=2}else{
r+=t;
n.at++}}
flush();
return s}
function asString(e){
const t=e.every(e=>typeof e==="string");
return t?{kind:"literal",value:e.join("")}:{kind:"expand",parts:e}}
function readExpandable(e){
const{reader:t}=e;
const n=t.at;
t.at++;
const s=readParts(e,({text:e,at:t})=>e[t]==='"'&&e[t+1]!=='"');
if(t.isAtEnd)throw t.error('The string is missing the terminator: ".',"TerminatorExpectedAtEndOfString",n);
t.at++;
return asString(s)}
function readVerbatim(e){
const t=e.at;
const n=e.take(/'(?:[^']|'')*'/y);
if(n===undefined)throw e.error("The string is missing the terminator: '.","TerminatorExpectedAtEndOfString",t);
return n.slice(1,-1).replaceAll("''","'")}
function readHere(e,t){
const{reader:n}=e;
const s=t?'"@':"'@";
const r=n.text.slice(n.at);
const i=r.startsWith(s)?0:new RegExp(`\\r?\\n${s}`).exec(r)?.index;
if(i===undefined)throw n.error(`The string is missing the terminator: ${s}.`,"TerminatorExpectedAtEndOfString",n.at);
const o=n.at+i;
const a=t?asString(readParts(e,({at:e})=>e>=o)):{kind:"literal",value:r.slice(0,i)};
n.at=o;
n.take(/\r?\n/y);
n.at+=2;
return a}
function escaped(e){
return tn[e]??e}
const tn={"0":"\0",a:"\x07",b:"\b",f:"\f",n:"\n",r:"\r",t:"	",v:"\v"};
const ts=/[\s;|&(){},<>]/;
let tr=class CommandParser{
parser;
constructor(e){
this.parser=e}
command(){
const{reader:e}=this.parser;
e.skipBlanks();
const t=e.at;
if(this.parser.expressions.isAhead()){
const n=this.parser.expressions.assignment();
const s=this.#R();
return{kind:"expression",expression:n,redirections:s,place:e.place(t)}}
const n=e.take(/[&.](?=[\s"'$({\w\\%:.])/y);
if(n!==undefined)e.skipBlanks();
const s=this.#D(n!==undefined);
const r=[];
const i=[];
for(;;){
e.skipBlanks();
const t=this.#W();
if(t!==undefined){
i.push(t);
continue}
if(e.isAtEnd||/[\r\n;|)}&]/.test(e.peek()))break;
r.push(this.#V())}
return{kind:"command",operator:n??"",name:s,elements:r,redirections:i,place:e.place(t)}}
#D(e){
const{reader:t}=this.parser;
const n=t.at;
if(e&&/["'$({]/.test(t.peek())){
const e=this.parser.expressions.operand();
if(t.isAtEnd||ts.test(t.peek()))return e;
t.at=n}
const s=readParts(this.parser,({text:e,at:t})=>ts.test(e[t]??"")||/["']/.test(e[t]??""));
if(s.length===0)throw t.unexpected();
return asString(s)}
#V(){
const{reader:e}=this.parser;
const t=e.at;
const n=e.take(/-[A-Za-z_?][\w-]*:?/y);
if(n!==undefined&&(e.isAtEnd||ts.test(e.peek())||n.endsWith(":"))){
if(!n.endsWith(":"))return{kind:"parameter",name:n.slice(1),value:undefined,written:n};
e.skipBlanks();
const s=this.#G();
return{kind:"parameter",name:n.slice(1,-1),value:s,written:e.text.slice(t,e.at)}}
e.at=t;
const s=e.take(/@(?=\w)/y);
if(s!==undefined)return{kind:"splat",variable:readVariableName(e)??""};
const r=this.#G();
return{kind:"argument",value:r,written:e.text.slice(t,e.at)}}
#G(){
const{reader:e}=this.parser;
const t=[this.#H()];
for(;;){
const n=e.at;
e.skipBlanks();
if(e.take(/,/y)===undefined){
e.at=n;
return t.length===1&&t[0]!==undefined?t[0]:{kind:"list",items:t}}
e.skipLines();
t.push(this.#H())}}
#H(){
const{reader:e}=this.parser;
const t=e.at;
const n=e.take(/[-+]?(?:0x[\da-f]+|\d+(?:\.\d+)?)(?:kb|mb|gb)?(?=[\s;|&(){},<>]|$)/iy);
if(n!==undefined)return{kind:"literal",value:numberOf(n)};
if(/[{(]/.test(e.peek())||e.looksAt(/@["'({]/y))return this.parser.expressions.operand();
if(/["'$]/.test(e.peek())){
const n=e.peek()==="$"&&!e.looksAt(/\$[\w{(?$^]/y)?undefined:this.parser.expressions.operand();
if(n!==undefined&&(e.isAtEnd||ts.test(e.peek())))return n;
e.at=t}
return this.bareWord()}
bareWord(){
const{reader:e}=this.parser;
const t=[];
while(!e.isAtEnd&&!ts.test(e.peek())){
if(/["']/.test(e.peek()))t.push(readString(this.parser));else t.push(...readParts(this.parser,({text:e,at:t})=>ts.test(e[t]??"")||/["']/.test(e[t]??"")))}
if(t.length===0)throw e.unexpected();
return asString(t)}
#R(){
const e=[];
for(;;){
this.parser.reader.skipBlanks();
const t=this.#W();
if(t===undefined)return e;
e.push(t)}}
#W(){
const{reader:e}=this.parser;
const t=e.take(/[2-6*]>&1/y);
if(t!==undefined)return{stream:t[0]??"",how:"merge",target:undefined};
const n=e.take(/[1-6*]?>>?/y);
if(n===undefined)return undefined;
e.skipBlanks();
const s=/^[1-6*]/.exec(n)?.[0]??"1";
return{stream:s,how:n.endsWith(">>")?"append":"replace",target:this.#H()}}};
const ti=[/-(?:and|or|xor)(?!\w)/iy,/-(?:band|bor|bxor|shl|shr)(?!\w)/iy,/-(?:[ic]?(?:eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin|replace|split)|join|is|isnot|as)(?!\w)/iy,/\+(?![+=])|-(?![-=A-Za-z])/y,/[*/%](?!=)/y,/-f(?!\w)/iy,/\.\.(?!\.)/y];
const to=/-(?:not|bnot|[ic]?split|join)(?!\w)|!|[-+](?![-+\d])/iy;
let ta=class ExpressionParser{
parser;
constructor(e){
this.parser=e}
isAhead(){
return this.parser.reader.looksAt(/["'({]|\$[\w{(?^$]|@["'({]|\[[A-Za-z]|!|-(?:not|bnot|join|split)(?!\w)|\+\+\s*\$|--\s*\$|[-+]?(?:0x[\da-f]+|\.?\d+(?:\.\d+)?)(?:kb|mb|gb)?(?=[\s;|)\]},.+*/%=<>-]|$)|,(?=\s*["'(@$\d])|[-+]\s*[$(]/iy)}
assignment(){
const{reader:e}=this.parser;
const t=this.expression();
e.skipBlanks();
const n=e.take(/(?:[-+*/%]|)=(?!=)/y);
if(n===undefined)return t;
e.skipLines();
return{kind:"assign",operator:n,target:t,value:this.parser.statement()}}
expression(e=false){
return this.#O(0,e)}
operand(){
return this.#U(this.#z())}
#O(e,t){
const n=ti[e];
if(n===undefined)return this.#X(t);
const{reader:s}=this.parser;
const r=s.at;
let i=this.#O(e+1,t);
for(;;){
const o=s.at;
s.skipBlanks();
const a=s.take(n);
if(a===undefined){
s.at=o;
return i}
s.skipLines();
const c=this.#O(e+1,t);
i={kind:"binary",operator:a.toLowerCase(),left:i,right:c,place:s.place(r)}}}
#X(e){
const{reader:t}=this.parser;
if(t.take(/,\s*/y)!==undefined)return{kind:"list",items:[this.#K()]};
const n=this.#K();
if(e)return n;
const s=[n];
for(;;){
const e=t.at;
t.skipBlanks();
if(t.take(/,/y)===undefined){
t.at=e;
return s.length===1?n:{kind:"list",items:s}}
t.skipLines();
s.push(this.#K())}}
#K(){
const{reader:e}=this.parser;
e.skipBlanks();
const t=e.take(/\+\+|--/y);
if(t!==undefined){
e.skipBlanks();
return{kind:"step",operator:t,isPrefix:true,operand:this.#K()}}
const n=e.take(to);
if(n!==undefined){
e.skipBlanks();
return{kind:"unary",operator:n.toLowerCase(),operand:this.#K()}}
if(e.peek()==="["){
const t=this.#q();
const n=e.at;
const s=e.looksAt(/\s*::|\.\w/y);
e.skipBlanks();
if(!s&&e.looksAt(/["'({$[@\d!]|-(?:\d|join|split)|\.\d/iy))return{kind:"cast",type:t,operand:this.#K()};
e.at=n;
return this.#U({kind:"type",name:t})}
return this.operand()}
#z(){
const{parser:e}=this;
const{reader:t}=e;
const n=t.take(/[-+]?(?:0x[\da-f]+|\d+(?:\.\d+(?!\.))?(?:e[-+]?\d+)?|\.\d+)(?:kb|mb|gb)?[lL]?/iy);
if(n!==undefined)return{kind:"literal",value:numberOf(n.replace(/l$/i,""))};
if(t.looksAt(/["']|@["']/y))return readString(e);
if(t.take(/\$(?=\()/y)!==undefined)return e.subexpression(false);
if(t.take(/\$(?=[\w{?^$])/y)!==undefined)return{kind:"variable",name:readVariableName(t)??""};
if(t.take(/@(?=\()/y)!==undefined)return e.subexpression(true);
if(t.take(/@\{/y)!==undefined)return this.#f();
if(t.peek()==="[")return{kind:"type",name:this.#q()};
if(t.peek()==="(")return this.#J();
if(t.peek()==="{"){
t.at++;
const n=e.scriptBlock();
if(t.peek()!=="}")throw t.missing("}");
t.at++;
return{kind:"block",block:n}}
throw t.unexpected()}
#J(){
const{reader:e}=this.parser;
e.at++;
e.skipLines();
const t=this.parser.statement();
e.skipLines();
if(e.peek()!==")")throw e.error("Missing closing ')' in expression.","MissingEndParenthesisInExpression",e.at);
e.at++;
return{kind:"parentheses",body:t}}
#f(){
const{reader:e}=this.parser;
const t=[];
for(;;){
e.skipLines(true);
if(e.take(/\}/y)!==undefined)return{kind:"hash",entries:t};
const n=e.take(/[A-Za-z_][\w-]*(?=\s*=)/y);
const s=n===undefined?this.operand():{kind:"literal",value:n};
e.skipLines();
if(e.take(/=/y)===undefined)throw e.error("Missing '=' operator after key in hash literal.","MissingEqualsInHashLiteral",e.at);
e.skipLines();
t.push({key:s,value:this.parser.statement()})}}
#q(){
const{reader:e}=this.parser;
const t=e.take(/\[\s*[A-Za-z_][\w.+`]*(?:\[[\w.,\s[\]]*\])*\s*\]/y);
if(t===undefined)throw e.unexpected();
return t.slice(1,-1).trim()}
#U(e){
const{reader:t}=this.parser;
let n=e;
for(;;){
const e=t.at;
const s=t.take(/::\s*|\.(?=[\w"'$({])/y)??(n.kind==="type"?t.take(/\s*::\s*/y):undefined);
if(s!==undefined){
const r=s.includes("::");
const i=t.take(/\w+/y);
const o=i===undefined?this.#z():{kind:"literal",value:i};
const a=t.peek()==="("?this.#Z():undefined;
n={kind:"member",target:n,name:o,isStatic:r,arguments:a,place:t.place(e)}}else if(t.peek()==="["&&n.kind!=="type"){
t.at++;
t.skipLines();
const e=this.expression();
t.skipLines();
t.expect("]");
n={kind:"index",target:n,index:e}}else{
const e=t.take(/\+\+|--(?!\w)/y);
if(e===undefined)return n;
n={kind:"step",operator:e,isPrefix:false,operand:n}}}}
#Z(){
const{reader:e}=this.parser;
e.expect("(");
const t=[];
for(;;){
e.skipLines();
if(e.take(/\)/y)!==undefined)return t;
t.push(this.expression(true));
e.skipLines();
if(e.take(/,/y)===undefined&&e.peek()!==")")throw e.unexpected()}}};
let tc=class ParameterParser{
parser;
constructor(e){
this.parser=e}
list(){
const{reader:e}=this.parser;
const t=[];
e.skipLines();
e.expect("(");
for(;;){
e.skipLines();
if(e.take(/\)/y)!==undefined)return t;
t.push(this.#s());
e.skipLines();
e.take(/,/y)}}
#s(){
const{reader:e}=this.parser;
let t;
let n=false;
while(e.peek()==="["){
const s=this.attribute();
if(/^\[\s*Parameter\b/i.test(s))n||=/Mandatory(?!\s*=\s*\$false)/i.test(s);else if(!s.includes("("))t=s.slice(1,-1).trim();
e.skipLines()}
e.expect("$");
const s=readVariableName(e)??"";
e.skipLines();
if(e.take(/=/y)===undefined)return{name:s,type:t,isMandatory:n,initial:undefined};
e.skipLines();
return{name:s,type:t,isMandatory:n,initial:this.parser.expressions.expression(true)}}
attribute(){
const{reader:e}=this.parser;
const t=e.at;
let n=0;
do{
const t=e.peek();
if(t==="")throw e.missing("]");
if(t==="[")n++;
if(t==="]")n--;
e.at++}while(n>0);
const s=e.text.slice(t,e.at);
e.skipLines();
return s}};
let tl=class PsSyntaxError extends Error{
errorId;
place;
constructor(e,t,n){
super(e);
this.errorId=t;
this.place=n}};
let tu=class Reader{
text;
at=0;
constructor(e){
this.text=e}
get isAtEnd(){
return this.at>=this.text.length}
peek(e=1){
return this.text.slice(this.at,this.at+e)}
take(e){
e.lastIndex=this.at;
const t=e.exec(this.text)?.[0];
if(t===undefined)return undefined;
this.at+=t.length;
return t}
looksAt(e){
e.lastIndex=this.at;
return e.test(this.text)}
skipBlanks(){
this.take(/(?:[ \t\u00a0]|`\r?\n|<#[\s\S]*?#>|#[^\r\n]*)*/y)}
skipLines(e=false){
this.take(e?/(?:[\s\u00a0;]|`\r?\n|<#[\s\S]*?#>|#[^\r\n]*)*/y:/(?:[\s\u00a0]|`\r?\n|<#[\s\S]*?#>|#[^\r\n]*)*/y)}
expect(e){
if(this.peek(e.length)!==e)throw this.missing(e);
this.at+=e.length}
place(e,t=this.at){
const n=this.text.slice(0,e);
const s=n.lastIndexOf("\n")+1;
const r=this.text.indexOf("\n",e);
return{line:n.split("\n").length,column:e-s+1,source:this.text.slice(s,r===-1?undefined:r).replace(/\r$/,""),text:this.text.slice(e,t)}}
missing(e){
const t=e==="}"?"Missing closing '}' in statement block or type definition.":`Missing '${e}'.`;
return this.error(t,e==="}"?"MissingEndCurlyBrace":"MissingToken",this.at)}
unexpected(){
const e=/^(?:&&|\|\||[^\s\w]|\S+)/.exec(this.text.slice(this.at))?.[0]??"";
if(e==="&&"||e==="||")return this.error(`The token '${e}' is not a valid statement separator in this version.`,"InvalidEndOfLine",this.at);
if(e==="")return this.error("An expression was expected.","ExpectedExpression",this.at);
return this.error(`Unexpected token '${e}' in expression or statement.`,"UnexpectedToken",this.at,e.length)}
error(e,t,n,s=1){
return new tl(e,t,this.place(n,n+s))}};
function parsePowerShell(e){
const t=new td(new tu(e));
const n=t.scriptBlock();
if(!t.reader.isAtEnd)throw t.reader.unexpected();
return n}
let td=class Parser{
reader;
expressions=new ta(this);
#Q=new tr(this);
#Y=new tc(this);
constructor(e){
this.reader=e}
scriptBlock(){
const{reader:e}=this;
const t=e.at;
e.skipLines(true);
while(e.looksAt(/\[\s*CmdletBinding/iy))this.#Y.attribute();
const n=e.take(/param(?=\s*\()/iy)===undefined?[]:this.#Y.list();
e.skipLines(true);
const s={};
while(e.looksAt(/(?:begin|process|end)\s*\{/iy)){
const t=e.take(/\w+/y)?.toLowerCase()??"";
s[t]=this.body();
e.skipLines(true)}
const r=this.statements();
const i=e.text.slice(t,e.at);
return{parameters:n,begin:s["begin"],process:s["process"],end:s["end"]??r,text:i,usesInput:s["process"]!==undefined||/\$input\b/i.test(i)}}
statements(){
const e=[];
for(;;){
this.reader.skipLines(true);
if(this.reader.isAtEnd||/[)}]/.test(this.reader.peek()))return e;
e.push(this.statement());
this.reader.skipBlanks();
if(!this.reader.isAtEnd&&!/[\r\n;)}]/.test(this.reader.peek())&&!/[}]/.test(this.reader.text[this.reader.at-1]??""))throw this.reader.unexpected()}}
body(){
this.reader.skipLines();
this.reader.expect("{");
const e=this.statements();
if(this.reader.peek()!=="}")throw this.reader.missing("}");
this.reader.at++;
return e}
statement(){
const{reader:e}=this;
const t=e.take(/:\w+\s+(?=(?:for|foreach|while|do|switch)\b)/iy)?.trim().slice(1)??"";
const n=e.at;
const s=e.take(/(?:if|while|do|for|foreach|switch|try|function|filter|return|exit|throw|break|continue)(?![\w.:\\-])/iy)?.toLowerCase();
if(s===undefined)return this.pipeline();
e.skipBlanks();
switch(s){case"if":
return this.#ee();case"while":
return{...tm,label:t,condition:this.#et(),body:this.body()};case"do":
return this.#en(t);case"for":
return this.#es(t);case"foreach":
return this.#g(t,n);case"switch":
return this.#w(t);case"try":
return this.#x();case"function":case"filter":
return this.#er(s==="filter");case"break":case"continue":
return{kind:"jump",how:s,label:e.take(/\w+/y)??""};default:
return this.#b(s,n)}}
pipeline(){
const{reader:e}=this;
const t=e.at;
const n=[this.#Q.command()];
for(;;){
e.skipBlanks();
if(e.looksAt(/\|\|/y)||e.take(/\|/y)===undefined)break;
e.skipLines();
n.push(this.#Q.command())}
return{kind:"pipeline",commands:n,place:e.place(t)}}
subexpression(e){
this.reader.expect("(");
const t=this.statements();
this.reader.expect(")");
return{kind:"statements",body:t,asArray:e}}
#ee(){
const{reader:e}=this;
const t=[{condition:this.#et(),body:this.body()}];
let n;
for(;;){
const s=e.at;
e.skipLines();
if(e.take(/elseif(?!\w)/iy)!==undefined){
t.push({condition:this.#et(),body:this.body()});
continue}
if(e.take(/else(?!\w)/iy)!==undefined)n=this.body();else e.at=s;
return{kind:"if",branches:t,otherwise:n}}}
#et(){
const{reader:e}=this;
e.skipLines();
e.expect("(");
e.skipLines();
const t=this.pipeline();
e.skipLines();
e.expect(")");
return t}
#en(e){
const t=this.body();
this.reader.skipLines();
const n=this.reader.take(/while|until/iy)?.toLowerCase();
if(n===undefined)throw this.reader.error("Missing while or until keyword in do loop.","MissingWhileOrUntilInDoWhile",this.reader.at);
return{...tm,label:e,body:t,condition:this.#et(),atEnd:true,until:n==="until"}}
#es(e){
const{reader:t}=this;
t.expect("(");
const part=e=>{
t.skipLines();
const n=e.test(t.peek())?undefined:this.statement();
t.skipLines();
return n};
const n=part(/[;)]/);
t.take(/;/y);
const s=part(/[;)]/);
t.take(/;/y);
const r=part(/[)]/);
t.expect(")");
return{...tm,label:e,initial:n,condition:s,step:r,body:this.body()}}
#g(e,t){
const{reader:n}=this;
if(n.peek()!=="("){
n.at=t;
return this.pipeline()}
n.at++;
n.skipLines();
n.expect("$");
const s=readVariableName(n)??"";
n.skipLines();
if(n.take(/in(?!\w)/iy)===undefined)throw n.error("Missing 'in' after variable in foreach loop.","MissingInInForeach",n.at);
n.skipLines();
const r=this.pipeline();
n.skipLines();
n.expect(")");
return{kind:"foreach",label:e,variable:s,list:r,body:this.body()}}
#w(e){
const{reader:t}=this;
let n="exact";
let s=false;
for(let e=t.take(/-\w+\s*/y);e!==undefined;e=t.take(/-\w+\s*/y)){
if(/^-w/i.test(e))n="wildcard";else if(/^-r/i.test(e))n="regex";else if(/^-c/i.test(e))s=true}
const r=this.#et();
t.skipLines();
t.expect("{");
const i=[];
for(;;){
t.skipLines(true);
if(t.peek()==="}")break;
if(t.isAtEnd)throw t.missing("}");
const e=t.take(/default(?=\s*\{)/iy)===undefined?this.#ei():"default";
i.push({test:e,body:this.body()})}
t.at++;
return{kind:"switch",label:e,how:n,caseSensitive:s,value:r,cases:i}}
#ei(){
return this.expressions.isAhead()?this.expressions.operand():this.#Q.bareWord()}
#x(){
const{reader:e}=this;
const t=this.body();
const n=[];
let s;
for(;;){
const r=e.at;
e.skipLines();
if(e.take(/catch(?!\w)/iy)!==undefined){
const t=[];
for(;;){
e.skipLines();
const n=e.take(/\[[\w.]+\]\s*,?/y);
if(n===undefined)break;
t.push(n.replace(/[[\]\s,]/g,""))}
n.push({types:t,body:this.body()});
continue}
if(e.take(/finally(?!\w)/iy)!==undefined)s=this.body();else e.at=r;
if(n.length===0&&s===undefined)throw e.error("The Try statement is missing its Catch or Finally block.","MissingCatchOrFinally",e.at);
return{kind:"try",body:t,catches:n,finally:s}}}
#er(e){
const{reader:t}=this;
const n=t.take(/[\w:-]+/y);
if(n===undefined)throw t.error("Missing name after function keyword.","MissingNameAfterKeyword",t.at);
t.skipLines();
const s=t.peek()==="("?this.#Y.list():undefined;
t.skipLines();
t.expect("{");
const r=this.scriptBlock();
if(t.peek()!=="}")throw t.missing("}");
t.at++;
const{end:i}=r;
const o=e?{...r,process:i,end:[],usesInput:true}:r;
return{kind:"function",name:n.replace(/^global:/i,""),block:s===undefined?o:{...o,parameters:s}}}
#b(e,t){
const{reader:n}=this;
const s=n.place(t);
const r=e;
if(n.isAtEnd||/[\r\n;)}]/.test(n.peek()))return{kind:"flow",how:r,value:undefined,place:s};
const i=this.statement();
return{kind:"flow",how:r,value:i,place:n.place(t)}}};
const tm={kind:"loop",label:"",condition:undefined,until:false,atEnd:false,initial:undefined,step:undefined};
const tf=/^(foreach-object|where-object|out-null|write-|set-variable|get-variable)/i;
async function*runCommand(e,t,n){
const s=await e.evaluate(t.name);
if(s instanceof d)return yield*callBlock(e,t,s.block,n);
const r=values_toText(s);
const o=e.session.process.machine.scripted.take(t.place.text);
if(o!==undefined)return yield*collectedProcess(e,e=>(0,i.y9)(e,o));
const a=e.scope.function(r);
if(a!==undefined)return yield*callBlock(e,t,a,n);
const c=e9.get((te[r.toLowerCase()]??r).toLowerCase().replace(/^microsoft\.powershell\.\w+\\/,""));
if(c!==undefined){
if(!tf.test(c.name)&&values_toText(readVariable(e,"ProgressPreference")).toLowerCase()!=="silentlycontinue")e.session.console.preparingModules();
const s=new S(e,c,n,t.place);
const{positional:r,named:i}=await split(e,t.elements,e=>s.isSwitch(e));
s.bind(r,i);
e.session.succeeded=true;
yield*c.run(s);
return}
if(/\.ps1$/i.test(r))return yield*callScript(e,t,r,n);
yield*runProgram(e,t,r,n)}
function parsed(e){
try{
return parsePowerShell(e)}catch(t){
if(!(t instanceof tl))throw t;
const e=new f(t.message,{category:"ParserError",exception:"System.Management.Automation.ParentContainsErrorRecordException",errorId:t.errorId});
e.place=t.place;
throw e.fatal()}}
async function*callBlock(e,{elements:t,operator:n},s,r){
const isSwitch=e=>s.parameters.some(({name:t,type:n})=>t.toLowerCase().startsWith(e.toLowerCase())&&/^switch$/i.test(n??""));
const{positional:i,named:o}=await split(e,t,isSwitch);
yield*e.invoke(s,{positional:i,named:o,input:r,isDotted:n==="."})}
async function*callScript(e,t,n,i){
const{process:o}=e.session;
const a=(0,s.jS)(n,o.folder);
if(!o.machine.files.isFile(a))throw notRecognized(t,n);
const c=parsed((0,r.JG)(o.machine.files.read(a)));
try{
yield*callBlock(e,t,c,i);
if(t.operator!==".")e.session.succeeded=true}catch(n){
if(!(n instanceof g))throw n;
if(t.operator===".")throw n;
e.session.lastExitCode=n.code;
e.session.succeeded=n.code===0}}
function notRecognized(e,t){
const n=new f(`The term '${t}' is not recognized as the name of a cmdlet, function, script file, or operable program. `+"Check the spelling of the name, or if a path was included, verify that the path is correct and try again.",{category:"ObjectNotFound",exception:"System.Management.Automation.CommandNotFoundException",errorId:"CommandNotFoundException",target:t,command:t});
n.place=e.place;
return n}
async function split(e,t,n){
const s=[];
const r=new Map;
for(let i=0;i<t.length;i++){
const o=t[i];
if(o===undefined)continue;
if(o.kind==="argument")s.push(await e.evaluate(o.value));else if(o.kind==="splat"){
const t=readVariable(e,o.variable);
if(t instanceof u)for(const[e,n]of t.entries())r.set(values_toText(e).toLowerCase(),n);else s.push(...toItems(t))}else if(o.value!==undefined)r.set(o.name.toLowerCase(),await e.evaluate(o.value));else{
const s=t[i+1];
const a=!n(o.name)&&s?.kind==="argument";
if(a)i++;
r.set(o.name.toLowerCase(),a?await e.evaluate(s.value):true)}}
return{positional:s,named:r}}
;
let th=class ShellConsole{
stdout;
stderr;
asXml;
#l=false;
#eo=false;
constructor(e,t,n){
this.stdout=e;
this.stderr=t;
this.asXml=n}
write(e){
this.stdout.text(e)}
error(e){
this.#ea("Error",e.shown())}
programError(e){
this.stderr.bytes(e)}
warning(e){
if(this.asXml)this.#ea("warning",`${e}\r
`);else this.stdout.text(`WARNING: ${e}\r
`)}
verbose(e){
if(this.asXml)this.#ea("verbose",`${e}\r
`);else this.stdout.text(`VERBOSE: ${e}\r
`)}
preparingModules(){
if(!this.asXml||this.#eo)return;
this.#eo=true;
this.#ec('<Obj S="progress" RefId="0"><TN RefId="0"><T>System.Management.Automation.PSCustomObject</T><T>System.Object</T></TN>'+'<MS><I64 N="SourceId">1</I64><PR N="Record"><AV>Preparing modules for first use.</AV><AI>0</AI><Nil /><PI>-1</PI>'+"<PC>-1</PC><T>Completed</T><SR>-1</SR><SD> </SD></PR></MS></Obj>")}
close(){
if(this.#l)this.stderr.text("</Objs>")}
#ea(e,t){
if(!this.asXml)return this.stderr.text(t);
const n=t.split(/(?<=\n)/);
this.#ec(n.map(t=>`<S S="${e}">${cliXmlText(t)}</S>`).join(""))}
#ec(e){
if(!this.#l)this.stderr.text('#< CLIXML\r\n<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">');
this.#l=true;
this.stderr.text(e)}};
function cliXmlText(e){
const t=e.replace(/_(?=x[\dA-Fa-f]{4}_)|[\p{Cc}]/gu,e=>`_x${e.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}_`);
return(0,M.X)(t).replaceAll("&quot;",'"')}
;
async function runPowerShell(e,t){
const n=readSwitches(e,t);
if("problem"in n){
e.stderr.text(`${n.problem}\r
`);
return n.code}
const s=e.machine.scripted.take(n.text);
if(s!==undefined)return(0,i.y9)(e,s);
const r=new th(e.stdout,e.stderr,n.isEncoded);
const o={process:e,console:r,errors:[],succeeded:true,lastExitCode:undefined,path:n.path,depth:0};
try{
return await runText(o,n)}finally{
r.close()}}
async function runText(e,t){
const{console:n}=e;
const s=new eB(e,new ej);
const r=new q;
let i;
try{
i=parsed(t.text);
const o=i.usesInput?main_linesOf(e.process):undefined;
const{positional:a,named:c}=scriptArguments(t.words,i);
for await(const e of s.invoke(i,{positional:a,named:c,input:o,isDotted:true}))n.write(r.next(e))}catch(e){
n.write(r.end());
if(e instanceof g)return e.code;
if(e instanceof y||e instanceof w)return 0;
if(!(e instanceof f))throw e;
n.error(e);
return 1}
n.write(r.end());
return t.path!==""||e.succeeded?0:1}
function readSwitches(e,t){
let n=t.trim();
const s={text:"",path:"",words:[],isEncoded:false};
for(;;){
const[,t=""]=/^[-/](\w+)(?:\s+|$)/.exec(n)??[];
if(t==="")return n===""?s:{...s,text:commandText(n)};
n=n.replace(/^[-/]\w+\s*/,"");
const r=tp.find(e=>e.startsWith(t.toLowerCase()))??ty[t.toLowerCase()];
switch(r){case"command":
return{...s,text:n==="-"?"":commandText(n)};case"encodedcommand":
{
const e=(0,o.v)(n)[0]??"";
const t=Buffer.from(e,"base64");
if(e===""||t.length%2!==0||!/^[A-Za-z0-9+/=]+$/.test(e))return{problem:"Cannot process the command because the value specified with -EncodedCommand is not properly encoded. The value must be Base64 encoded.",code:1};
return{...s,text:t.toString("utf16le"),isEncoded:true}}case"file":
return fileTask(e,n);case"executionpolicy":case"inputformat":case"outputformat":case"windowstyle":case"version":case"configurationname":
n=n.replace(/^("[^"]*"|\S+)\s*/,"");
break;case"noprofile":case"noninteractive":case"nologo":case"noexit":case"sta":case"mta":
break;default:
return{...s,text:commandText(`-${t} ${n}`)}}}}
const tp=["command","encodedcommand","executionpolicy","file","inputformat","outputformat","noprofile","noninteractive","nologo","noexit","sta","mta","windowstyle","version","configurationname"];
const ty={ec:"encodedcommand",ep:"executionpolicy",ex:"executionpolicy",nop:"noprofile",noni:"noninteractive"};
function commandText(e){
return(0,o.v)(e).join(" ")}
function fileTask(e,t){
const[n="",...i]=(0,o.v)(t);
const a=(0,s.jS)(n,e.folder);
if(!/\.ps1$/i.test(a))return{problem:`Processing -File '${n}' failed because the file does not have a '.ps1' extension. Specify a valid Windows PowerShell script file name, and then try again.`,code:-196608};
if(!e.machine.files.isFile(a))return{problem:`The argument '${n}' to the -File parameter does not exist. Provide the path to an existing '.ps1' file as an argument to the -File parameter.`,code:-196608};
return{text:(0,r.JG)(e.machine.files.read(a)),path:a,words:i,isEncoded:false}}
function scriptArguments(e,t){
const n=[];
const s=new Map;
for(let r=0;r<e.length;r++){
const i=e[r]??"";
const o=/^-([A-Za-z]\w*)$/.exec(i)?.[1];
const a=t.parameters.find(({name:e})=>o!==undefined&&e.toLowerCase()===o.toLowerCase());
if(a===undefined)n.push(/^\d+$/.test(i)?numberOf(i):i);else if(/^switch$/i.test(a.type??""))s.set(a.name.toLowerCase(),true);else s.set(a.name.toLowerCase(),e[++r]??"")}
return{positional:n,named:s}}
async function*main_linesOf({stdin:e,signal:t,codePage:n}){
for(let s=await e.readLine(t);s!==undefined;s=await e.readLine(t))yield(0,r.g7)(s,n)}})};
