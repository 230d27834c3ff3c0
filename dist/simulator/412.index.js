
"use strict";
exports.id=412;
exports.ids=[412];
exports.modules={8412:((e,t,n)=>{
n.r(t);
n.d(t,{runPowerShell:()=>runPowerShell});
var s=n(2816);
var r=n(7594);
var o=n(2835);
var i=n(1701);
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
const o=this.exception.split(".").at(-1);
s.push(`    + CategoryInfo          : ${t.category??"NotSpecified"}: (${r===""?":":r}) [${this.command??""}], ${o}`,`    + FullyQualifiedErrorId : ${t.errorId??this.message}`," ");
return`${s.join("\r\n")}\r
`}};
let p=class ErrorRecord extends a{
error;
constructor(e){
const t=new h(e);
super("System.Management.Automation.ErrorRecord",{Exception:t,TargetObject:e.facts.target??null,FullyQualifiedErrorId:e.facts.errorId??e.message,CategoryInfo:new a("System.Management.Automation.ErrorCategoryInfo",{Category:e.facts.category??"NotSpecified",Activity:e.command??""}),InvocationInfo:new a("System.Management.Automation.InvocationInfo",{ScriptLineNumber:e.place?.line??0,Line:e.place?.source??"",PositionMessage:e.place===undefined?"":`At line:${e.place.line} char:${e.place.column}`}),ScriptStackTrace:`at <ScriptBlock>, <No file>: line ${e.place?.line??1}`});
this.error=e}
text(){
return this.error.message}};
let h=class ExceptionObject extends a{
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
const{positional:t=[],named:n=[],switches:s=[],aliases:r={},name:o}=this.cmdlet;
const i=e.toLowerCase();
const a=[...t.map(plain),...n,...s,...x,...b];
const c=Object.entries({...v,...r}).find(([e])=>e.toLowerCase()===i)?.[1];
const l=a.find(e=>e.toLowerCase()===(c??i).toLowerCase());
const u=l??a.find(e=>e.toLowerCase().startsWith(i));
if(u!==undefined)return u;
throw this.failure(`A parameter cannot be found that matches parameter name '${e}'.`,{category:"InvalidArgument",exception:"System.Management.Automation.ParameterBindingException",errorId:`NamedParameterNotFound,Microsoft.PowerShell.Commands.${o.replace("-","")}Command`})}};
function plain(e){
return e.replace("\u2026","")}
function errorAction(e){
if(typeof e==="number")return["silentlycontinue","stop","continue","inquire","ignore"][e]??"continue";
return values_toText(e).toLowerCase()}
var k=n(5920);
function formatString(e,t){
return e.replace(/\{\{|\}\}|\{(\d+)(?:,(-?\d+))?(?::([^}]*))?\}/g,(e,n,s,r)=>{
if(n===undefined)return e[0]??"";
const o=formatValue(t[Number(n)],r);
const i=Number(s??0);
return i<0?o.padEnd(-i):o.padStart(i)})}
function formatValue(e,t){
const n=typeof e==="number"?e:undefined;
const[,s="",r=""]=/^([dxnfp])(\d*)$/i.exec(t??"")??[];
if(n===undefined||s==="")return values_toText(e);
const o=r===""?2:Number(r);
switch(s.toLowerCase()){case"d":
return String(Math.trunc(n)).padStart(Number(r),"0");case"x":
{
const e=(toNumber(n)??0).toString(16).padStart(Number(r),"0");
return s==="X"?e.toUpperCase():e}case"n":
return n.toLocaleString("en-US",{minimumFractionDigits:o,maximumFractionDigits:o});case"p":
return`${(n*100).toFixed(o)} %`;default:
return n.toFixed(o)}}
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
const o=/^c(eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin|replace|split)$/.test(r);
const i=o||/^i(eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin|replace|split)$/.test(r)?r.slice(1):r;
const a=O[i];
if(a!==undefined){
if(!Array.isArray(t))return a(t,n,o);
return t.filter(e=>a(e,n,o))}
const c=N[i];
if(c===undefined)throw new f(`The operator '${e}' is not known.`,{category:"ParserError"});
return c(t,n,o)}
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
const o=operators_pattern(s,n);
const i=new RegExp(o.source,`${o.flags}g`);
const replaced=e=>values_toText(e).replace(i,values_toText(r).replace(/\$\{(\w+)\}/g,"$<$1>"));
return Array.isArray(e)?e.map(replaced):replaced(e)},split:(e,t,n)=>{
const[s,r]=toItems(t);
const o=number(r??0);
const i=toItems(e).flatMap(e=>values_toText(e).split(operators_pattern(s,n)));
if(o<=0||i.length<=o)return i;
return[...i.slice(0,o-1),i.slice(o-1).join(values_toText(s).replaceAll("\\",""))]},join:(e,t)=>toItems(e).map(e=>values_toText(e)).join(values_toText(t)),is:(e,t)=>isOfType(e,typeName(t)),isnot:(e,t)=>!isOfType(e,typeName(t)),and:(e,t)=>toBoolean(e)&&toBoolean(t),or:(e,t)=>toBoolean(e)||toBoolean(t),xor:(e,t)=>toBoolean(e)!==toBoolean(t),band:(e,t)=>Number(BigInt(number(e))&BigInt(number(t))),bor:(e,t)=>Number(BigInt(number(e))|BigInt(number(t))),bxor:(e,t)=>Number(BigInt(number(e))^BigInt(number(t))),shl:(e,t)=>number(e)*2**number(t),shr:(e,t)=>Math.floor(number(e)/2**number(t))};
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
const M={now:()=>new E(new Date),utcnow:()=>new E(new Date),today:()=>new E(new Date(new Date().toDateString())),parse:(e,t=[])=>dateObject(t[0])};
var A=n(45);
let $=class XmlObject extends a{
element;
constructor(e){
super("System.Xml.XmlElement");
this.element=e}
static document(e){
try{
const t=new A.WF("","",new Map);
t.children.push((0,A.NO)(e));
return new $(t)}catch(e){
if(!(e instanceof A.Gy))throw e;
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
const n=e.namespace===t?"":` xmlns="${(0,A.X)(e.namespace)}"`;
const s=[...e.attributes].map(([e,t])=>` ${e}="${(0,A.X)(t)}"`).join("");
const r=e.children.map(t=>typeof t==="string"?(0,A.X)(t):outerXml(t,e.namespace)).join("");
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
#o=0;
#i=true;
constructor(e,t,n,s){
super("System.IO.FileStream");
this.path=e;
this.file=t;
this.shell=n;
if(s)this.#o=t.size}
get(e){
switch(e.toLowerCase()){case"length":
return this.file.size;case"position":
return this.#o;case"name":
return this.path;case"canread":case"canwrite":
return this.#i;default:
return undefined}}
set(e,t){
if(e.toLowerCase()!=="position")return false;
this.#o=toNumber(t)??0;
return true}
properties(){
return["Name","Length","Position"].map(e=>[e,this.get(e)])}
invoke(e,t){
const n=e.toLowerCase();
if(["close","dispose","flush","unlock","lock"].includes(n)){
if(n==="close"||n==="dispose")this.#i=false;
return null}
if(!this.#i)throw methodError(e,t.length,"Cannot access a closed file.","System.ObjectDisposedException");
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
const e=/end|2/i.test(values_toText(t[1]))?this.file.size:/current|1/i.test(values_toText(t[1]))?this.#o:0;
this.#o=e+(toNumber(t[0])??0);
return this.#o}case"setlength":
this.#a(this.#c().subarray(0,toNumber(t[0])??0));
return null;case"copyto":
if(t[0]instanceof G)t[0].write(this.read(Infinity));
return null;default:
return l}}
read(e){
const t=this.#c().subarray(this.#o,Math.min(this.file.size,this.#o+e));
this.#o+=t.length;
return t}
write(e){
if(this.#o===this.file.size){
if(e.length>0)this.file.pieces.push(Buffer.from(e));
this.file.size+=e.length;
this.file.writtenAt=new Date}else{
const t=Buffer.alloc(Math.max(this.file.size,this.#o+e.length));
this.#c().copy(t);
e.copy(t,this.#o);
this.#a(t)}
this.#o+=e.length}
close(){
this.#i=false}
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
const o=(values_toText(n[1])||"Open").toLowerCase();
const{files:i}=e.session.process.machine;
return withFiles(t,n.length,()=>{
const s=i.isFile(r);
if(o==="createnew"&&s)throw methodError(t,n.length,`The file '${r}' already exists.`,"System.IO.IOException");
if(o==="create"||o==="createnew"||o==="truncate"&&s)i.write(r,Buffer.alloc(0));else if((o==="openorcreate"||o==="append")&&!s)i.write(r,Buffer.alloc(0));
return new G(r,i.file(r),e,o==="append")})}
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
const o=(0,s._u)(t[1]===undefined?"*":values_toText(t[1]));
const i=/AllDirectories|^1$/i.test(values_toText(t[2]));
const walk=t=>[...filesOf(e).folder(t).children.values()].flatMap(e=>{
const s=`${t.replace(/\\$/,"")}\\${e.name}`;
const r=e.kind===n&&o.test(e.name)?[s]:[];
return i&&e.kind==="folder"?[...r,...walk(s)]:r});
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
const o=values_toText(s.get("LastWriteTimeText"));
n+=`${values_toText(s.get("Mode")).padEnd(6)}${o.padStart(27)} ${(r===undefined||r===null?"":values_toText(r)).padStart(14)} ${values_toText(s.get("Name"))}\r
`}
return`${n}\r
\r
`}
const Z="Mode                LastWriteTime         Length Name\r\n----                -------------         ------ ----\r\n";
function line(e){
if(e===null||e===undefined)return"";
if(e instanceof p)return e.error.shown();
return`${values_toText(e)}\r
`}
function asObject(e){
if(e instanceof p||e instanceof m)return undefined;
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
async function collect(e){
const t=[];
for await(const n of e)t.push(n);
return t}
;
let Y=class FileObject extends a{
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
const o=(0,s._u)((0,s.Vb)(t));
return[...r.children.values()].filter(({name:e})=>o.test(e)).map(({name:t})=>`${e.replace(/\\$/,"")}\\${t}`)})}
function expandHome(e,t){
return t.replace(/^~(?=[\\/]|$)/,()=>e.session.process.environment.get("USERPROFILE")??"~")}
;
let ee=class Scope{
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
function versionTable(){
return new u([["PSVersion",version(5,1,20348,2655)],["PSEdition","Desktop"],["BuildVersion",version(10,0,20348,2655)],["CLRVersion",version(4,0,30319,42e3)],["WSManStackVersion",version(3,0,0,0)]])}
function version(e,t,n,s){
return new et(e,t,n,s)}
let et=class VersionObject extends a{
constructor(e,t,n,s){
super("System.Version",{Major:e,Minor:t,Build:n,Revision:s})}
text(){
return this.properties().map(([,e])=>values_toText(e)).join(".")}};
function readVariable(e,t){
const{session:n,scope:s}=e;
if(/^env:/i.test(t))return n.process.environment.get(t.slice(4))??null;
if(/^function:/i.test(t))return null;
const{scope:r,name:o}=plainName(t);
const i=r==="global"||r==="script"?s.global.get(o):s.get(o);
return i===undefined?automatic(e,o):i}
function hasVariable(e,t){
const{name:n}=plainName(t);
return e.scope.has(n)||(automatic(e,n)??null)!==null}
function writeVariable(e,t,n){
const{session:s,scope:r}=e;
if(/^env:/i.test(t))return s.process.environment.set(t.slice(4),values_toText(n));
const{scope:o,name:i}=plainName(t);
if(/^(true|false|null|error|host|pid|psversiontable|home)$/i.test(i)){
if(/^null$/i.test(i))return;
throw new f(`Cannot overwrite variable ${i} because it is read-only or constant.`,{category:"WriteError",errorId:"VariableNotWritable",target:i})}
if(o==="global"||o==="script")r.global.set(i,n);else r.set(i,n)}
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
const item_finding_filesOf=({shell:e})=>e.session.process.machine.files;
function pathText(e){
return e instanceof a?values_toText(e.get("FullName")??e.get("PSPath")??e.text()):values_toText(e)}
function found(e,t,n){
const s=placeOf(e.shell,t);
if(s.provider!=="file"){
e.error(`The simulated Windows cannot get '${t}'.`,{category:"NotImplemented"});
return[]}
const r=filePaths(e.shell,s.path);
const o=r.flatMap(t=>{
const n=item_finding_filesOf(e).find(t);
return n===undefined?[]:[new Y(e.shell,t,n)]});
if(o.length===0&&r.length>0)missing(e,s.path,n);
return o}
function missing(e,t,n){
e.error(`Cannot find path '${t}' because it does not exist.`,{category:"ObjectNotFound",exception:"System.Management.Automation.ItemNotFoundException",errorId:`PathNotFound,Microsoft.PowerShell.Commands.${n}Command`,target:t})}
function attempt(e,t,n){
try{
n()}catch(o){
if(!(o instanceof P.f))throw o;
const n=e.cmdlet.name.replace("-","");
if(o.problem==="not found")return missing(e,o.path,n);
const[s,r]=o.problem==="path not found"?[`Could not find a part of the path '${o.path}'.`,"System.IO.DirectoryNotFoundException"]:o.problem==="is a folder"?[`Access to the path '${o.path}' is denied.`,"System.UnauthorizedAccessException"]:[`Cannot create a file when that file already exists.`,"System.IO.IOException"];
e.error(s,{category:"WriteError",exception:r,errorId:`${r},Microsoft.PowerShell.Commands.${n}Command`,target:t})}}
function exists(e,t,n){
const{shell:s}=e;
const{machine:r,environment:o}=s.session.process;
const i=placeOf(s,t);
switch(i.provider){case"registry":
return r.settings.registry.has(i.path);case"variable":
return hasVariable(s,i.name);case"environment":
return o.get(i.name)!==undefined;case"function":
return s.scope.function(i.name)!==undefined;case"wsman":
return r.isRunning("WinRM");case"certificate":
return r.settings.certificates.some(({thumbprint:e})=>i.path.toUpperCase().endsWith(e));case"file":
return filePaths(s,i.path).some(e=>{
const t=r.files.find(e)?.kind;
if(n==="container")return t==="folder";
return n==="leaf"?t==="file":t!==undefined})}}
function item_finding_children(e,t){
const n=placeOf(e.shell,t);
if(n.provider!=="file")return found(e,t,"GetChildItem");
const r=(0,s._u)(e.has("Filter")?e.text("Filter"):"*");
const o=e.has("Include")?e.list("Include").map(e=>(0,s._u)(values_toText(e))):undefined;
const i=e.list("Exclude").map(e=>(0,s._u)(values_toText(e)));
const isWanted=t=>{
const n=values_toText(t.get("Name"));
const s=toBoolean(t.get("PSIsContainer"));
if(e.flag("File")&&s||e.flag("Directory")&&!s)return false;
return r.test(n)&&o?.some(e=>e.test(n))!==false&&!i.some(e=>e.test(n))};
const below=t=>[...item_finding_filesOf(e).folder(t).children.values()].sort((e,t)=>e.name.localeCompare(t.name)).flatMap(n=>{
const s=`${t.replace(/\\$/,"")}\\${n.name}`;
const r=new Y(e.shell,s,n);
const o=e.flag("Recurse")&&n.kind==="folder"?below(s):[];
return[...isWanted(r)?[r]:[],...o]});
const a=found(e,t,"GetChildItem");
const c=/[*?]/.test(n.path);
return a.flatMap(t=>toBoolean(t.get("PSIsContainer"))&&(!c||e.flag("Recurse"))?below(t.path):isWanted(t)?[t]:[])}
;
const en=[{name:"Get-Content",positional:["Path"],named:["Encoding","TotalCount","Tail","ReadCount","Delimiter"],switches:["Raw","Wait","Force"],aliases:{First:"TotalCount",Head:"TotalCount",Last:"Tail"},async *run(e){
for await(const t of e.inputOf("Path"))for(const n of found(e,pathText(t),"GetContent")){
attempt(e,n.path,()=>e.shell.session.process.machine.files.file(n.path));
yield*contentOf(e,n.path)}}},writing("Set-Content","replace","ASCII"),writing("Add-Content","append","ASCII"),{name:"Clear-Content",positional:["Path"],async *run(e){
for await(const t of e.inputOf("Path"))save(e,pathText(t),Buffer.alloc(0),"replace");
yield*[]}},{name:"Out-File",positional:["FilePath","Encoding"],named:["InputObject","Width"],switches:["Append","Force","NoNewline","NoClobber"],aliases:{Path:"FilePath",LiteralPath:"FilePath"},async *run(e){
const t=formatted(await collect(e.inputOf("InputObject")));
const n=encodingNamed(e.text("Encoding")||"Unicode");
const r=e.flag("Append")?"append":"replace";
const o=r==="replace"||!e.shell.session.process.machine.files.isFile((0,s.jS)(e.text("FilePath"),e.shell.session.process.folder));
save(e,e.text("FilePath"),n.encode(e.flag("NoNewline")?t.replaceAll("\r\n",""):t,o),r);
yield*[]}},{name:"Tee-Object",positional:["FilePath"],switches:["Append"],async *run(e){
const t=e.input===undefined?[]:await collect(e.input);
save(e,e.text("FilePath"),encodingNamed("Unicode").encode(formatted(t),true),e.flag("Append")?"append":"replace");
yield*t}}];
function writing(e,t,n){
return{name:e,positional:["Path","Value"],named:["Encoding"],switches:["Force","NoNewline","PassThru"],async *run(e){
const r=await collect(e.inputOf("Value"));
const o=e.text("Encoding")||n;
for(const n of e.list("Path")){
const{machine:i,folder:a}=e.shell.session.process;
const c=t==="replace"||!i.files.isFile((0,s.jS)(pathText(n),a));
save(e,pathText(n),bytesOf(r,o,e.flag("NoNewline"),c),t)}
yield*[]}}}
function bytesOf(e,t,n,s){
if(t.toLowerCase()==="byte")return toBytes(e.flatMap(e=>toItems(e)));
const r=e.map(e=>`${values_toText(e)}${n?"":"\r\n"}`).join("");
return encodingNamed(t).encode(r,s)}
function save(e,t,n,r){
const o=(0,s.jS)(t,e.shell.session.process.folder);
attempt(e,o,()=>e.shell.session.process.machine.files.write(o,n,r))}
function*contentOf(e,t){
const{files:n}=e.shell.session.process.machine;
if(!n.isFile(t))return;
const s=n.read(t);
if(e.text("Encoding").toLowerCase()==="byte"){
yield*e.flag("Raw")?[s]:[...s];
return}
const o=e.has("Encoding")?encodingNamed(e.text("Encoding")).file(s):(0,r.JG)(s);
if(e.flag("Raw")){
yield o;
return}
const i=linesOf(o);
if(e.has("Tail"))yield*i.slice(-(toNumber(e.get("Tail"))??0));else yield*e.has("TotalCount")?i.slice(0,toNumber(e.get("TotalCount"))??0):i}
var es=n(7598);
var er=n(6114);
var eo=n(8467);
var ei=n(7975);
var ea=n(8787);
const ec=365*24*36e5;
async function selfSignedCertificate(e){
const{publicKey:t,privateKey:n}=await (0,ei.promisify)(es.generateKeyPair)("rsa",{modulusLength:2048});
const s=e[0]??"localhost";
const r=toBeSigned(s,e,t.export({type:"spki",format:"der"}),new Date);
const o=(0,es.createSign)("sha256").update(r).sign(n);
const i=(0,ea.K2)(r,el,(0,ea.Lz)(o));
return{thumbprint:(0,es.createHash)("sha1").update(i).digest("hex").toUpperCase(),subject:`CN=${s}`,certificate:`-----BEGIN CERTIFICATE-----
${i.toString("base64").replace(/.{64}/g,"$&\n")}
-----END CERTIFICATE-----
`,key:n.export({type:"pkcs8",format:"pem"}).toString()}}
function toBeSigned(e,t,n,s){
const r=(0,ea.K2)((0,ea.hZ)((0,ea.K2)((0,ea.Tu)("2.5.4.3"),(0,ea.As)(e))));
const o=(0,ea.K2)((0,ea.SK)(new Date(s.getTime()-6e5)),(0,ea.SK)(new Date(s.getTime()+ec)));
const i=(0,ea.K2)(...t.map(e=>(0,ea.VK)(130,Buffer.from(e,"latin1"))));
const a=(0,ea.K2)((0,ea.Tu)("1.3.6.1.5.5.7.3.1"));
return(0,ea.K2)((0,ea.pc)(0,(0,ea.nd)(Buffer.from([2]))),(0,ea.nd)(Buffer.concat([Buffer.from([79]),(0,es.randomBytes)(15)])),el,r,o,r,n,(0,ea.pc)(3,(0,ea.K2)((0,ea.K2)((0,ea.Tu)("2.5.29.17"),(0,ea.tu)(i)),(0,ea.K2)((0,ea.Tu)("2.5.29.37"),(0,ea.tu)(a)))))}
const el=(0,ea.K2)((0,ea.Tu)("1.2.840.113549.1.1.11"),(0,ea.VK)(5,Buffer.alloc(0)));
const settings_machineOf=({shell:e})=>e.session.process.machine;
const eu=[{name:"Enable-PSRemoting",switches:["Force","SkipNetworkProfileCheck"],async *run(e){
(0,eo.o)(settings_machineOf(e),"HTTP");
yield*[]}},{name:"Set-WSManQuickConfig",switches:["Force","UseSSL","SkipNetworkProfileCheck"],async *run(e){
if((0,eo.o)(settings_machineOf(e),e.flag("UseSSL")?"HTTPS":"HTTP")===undefined)e.error("Cannot create a WinRM listener on HTTPS because this machine does not have an appropriate certificate.",{category:"InvalidOperation"});
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
const n=(0,eo.p)(settings_machineOf(e),{transport:t,address:e.text("Address")||"*",port:e.has("Port")?e.text("Port"):undefined,hostname:e.text("HostName"),certificateThumbprint:e.has("CertificateThumbPrint")?e.text("CertificateThumbPrint"):undefined});
if(n!==undefined)e.error(n.message,{category:"InvalidOperation",exception:"System.InvalidOperationException"});
return undefined}
function removeListeners(e,t){
const n=settings_machineOf(e);
if(!/^listener\b/i.test(t))return e.error(`Cannot remove WSMan:\\localhost\\${t}.`,{category:"InvalidOperation"});
n.settings.winRm.listeners.length=0;
n.networkChanged()}
function setWsman(e,t,n){
if((0,er.Qv)(settings_machineOf(e).settings.winRm,t.replace(/^Shell\b/i,"Winrs"),n))settings_machineOf(e).networkChanged();else e.error(`Cannot find path 'WSMan:\\localhost\\${t}' because it does not exist.`,{category:"ObjectNotFound",exception:"System.Management.Automation.ItemNotFoundException"})}
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
const o=r.find(t);
if(o!==undefined&&!(e.flag("Force")&&o.kind==="folder"===n)){
e.error(n||o.kind==="folder"?`An item with the specified name ${t} already exists.`:`The file '${t}' already exists.`,{category:n?"ResourceExists":"WriteError",exception:"System.IO.IOException",errorId:`${n?"DirectoryExist":"NewItemIOError"},Microsoft.PowerShell.Commands.NewItemCommand`,target:t});
return undefined}
attempt(e,t,()=>{
if(n)r.makeFolders(t);else{
if(e.flag("Force"))r.makeFolders((0,s.gN)(t));
r.write(t,Buffer.from(e.text("Value")))}});
const i=r.find(t);
return i===undefined?undefined:new Y(e.shell,t,i)}
function remove(e,t){
const n=placeOf(e.shell,t);
const{machine:s,environment:r}=e.shell.session.process;
switch(n.provider){case"registry":
if(!s.settings.registry.has(n.path))return missing(e,n.path,"RemoveItem");
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
const o=(0,s.jS)(e.has("Destination")?pathText(e.get("Destination")):".",e.shell.session.process.folder);
for(const i of found(e,t,n==="copy"?"CopyItem":"MoveItem")){
const t=r.isFolder(o)?`${o.replace(/\\$/,"")}\\${(0,s.Vb)(i.path)}`:o;
const a=toBoolean(i.get("PSIsContainer"));
attempt(e,i.path,()=>{
if(n==="move")r.move(i.path,t);else if(a&&!e.flag("Recurse"))r.makeFolders(t);else r.copyTo(i.path,t)})}}
;
const ed=[{name:"Test-Path",positional:["Path"],named:["PathType","Include","Exclude"],switches:["IsValid"],async *run(e){
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
if(item_finding_filesOf(e).isFolder(t))e.shell.session.process.folder=t;else missing(e,t,"SetLocation");
yield*[]}},{name:"Get-Location",async *run(e){
yield new a("System.Management.Automation.PathInfo",{Path:e.shell.session.process.folder})}},{name:"Get-FileHash",positional:["Path"],named:["Algorithm"],async *run(e){
const t=(e.text("Algorithm")||"SHA256").toUpperCase();
for await(const n of e.inputOf("Path"))for(const s of found(e,pathText(n),"FileHash")){
const n=(0,es.createHash)(t.toLowerCase()).update(item_finding_filesOf(e).read(s.path)).digest("hex").toUpperCase();
yield new a("Microsoft.Powershell.Utility.FileHash",{Algorithm:t,Hash:n,Path:s.path})}}}];
var em=n(3234);
var ef=n(7661);
const ep=[{name:"Start-Sleep",positional:["Seconds"],named:["Milliseconds"],async *run(e){
await (0,o.sleep)(e.shell.session.process,e.has("Milliseconds")?toNumber(e.get("Milliseconds"))??0:(toNumber(e.get("Seconds"))??0)*1e3);
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
const n=(0,em.i)(e.shell.session.process.machine,t);
return n?.code===1056?undefined:n?.message}),serviceCommand("Stop-Service",(e,t)=>{
const n=(0,em.S)(e.shell.session.process.machine,t);
return n?.code===1062?undefined:n?.message}),serviceCommand("Restart-Service",(e,t)=>{
const{machine:n}=e.shell.session.process;
(0,em.S)(n,t);
return(0,em.i)(n,t)?.message}),{name:"Set-Service",positional:["Name"],named:["StartupType","Status","DisplayName"],async *run(e){
const t=e.shell.session.process.machine.settings.services.get(e.text("Name").toLowerCase());
if(t===undefined)noService(e,e.text("Name"));else{
const n=e.text("StartupType").toLowerCase();
if(n!=="")t.startType=n.startsWith("auto")?"auto":n==="disabled"?"disabled":"demand";
if(/running/i.test(e.text("Status")))(0,em.i)(e.shell.session.process.machine,t.name);
if(/stopped/i.test(e.text("Status")))(0,em.S)(e.shell.session.process.machine,t.name)}
yield*[]}},{name:"Start-Process",positional:["FilePath","ArgumentList"],named:["WorkingDirectory","Verb","RedirectStandardOutput","RedirectStandardError","WindowStyle","Credential"],switches:["Wait","PassThru","NoNewWindow"],aliases:{Args:"ArgumentList"},async *run(e){
const t=await startProcess(e);
if(e.flag("PassThru")&&t!==undefined)yield t}},{name:"Get-Command",positional:["Name"],named:["CommandType","Module"],async *run(e){
const t=e.text("Name").toLowerCase();
const n=e8.get((e7[t]??t).toLowerCase());
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
const[s=""]=(0,i.v)(e.text("FilePath")).length>1?[e.text("FilePath")]:(0,i.v)(e.text("FilePath"));
const c=(0,ef.gd)(t.codePage);
const l=(0,o.GG)(t,e.flag("NoNewWindow")?{}:{stdout:c,stderr:c});
const u=(0,o.g7)(l,s,n);
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
var eh=n(4478);
const ey=["Direction","Protocol","LocalPort","Action","Profile","Group","Enabled","Description","Program","RemoteAddress","LocalAddress","EdgeTraversalPolicy","Service"];
const eg=[{name:"New-NetFirewallRule",positional:["Name"],named:["DisplayName",...ey],async *run(e){
const{machine:t}=e.shell.session.process;
const n=!/outbound/i.test(e.text("Direction"))&&!/block/i.test(e.text("Action"))&&!/udp/i.test(e.text("Protocol"));
const s=e.has("LocalPort")?e.list("LocalPort").map(e=>values_toText(e)).join(","):"any";
if(n)t.settings.firewall.rules.set(e.text("DisplayName")||e.text("Name"),(0,eh.a)(s));
t.networkChanged();
yield*[]}},{name:"Set-NetFirewallRule",positional:["Name"],named:["DisplayName","DisplayGroup",...ey],async *run(e){
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
if(/false/i.test(n))e.settings.firewall.rules.delete(ew);else e.settings.firewall.rules.set(ew,[5985]);
e.networkChanged()}
const ew="Windows Remote Management (HTTP-In)";
const ex={frombase64string:(e,t=[])=>{
const n=values_toText(t[0]).replace(/\s/g,"");
if(n.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(n))throw methodError("FromBase64String",1,"The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters. ","System.FormatException");
return Buffer.from(n,"base64")},tobase64string:(e,t=[])=>{
const n=toBytes(t[0]);
const s=typeof t[1]==="number"&&t[2]!==undefined;
const r=s?toNumber(t[1])??0:0;
const o=s?toNumber(t[2])??0:n.length;
return n.subarray(r,r+o).toString("base64")},toint32:(e,t=[])=>t[1]===undefined?convert(t[0],"int"):parseInt(values_toText(t[0]),toNumber(t[1])??10),tobyte:(e,t=[])=>t[1]===undefined?convert(t[0],"byte"):parseInt(values_toText(t[0]),toNumber(t[1])??10),tostring:(e,t=[])=>typeof t[0]==="number"&&t[1]!==undefined?t[0].toString(toNumber(t[1])):values_toText(t[0]),toboolean:(e,t=[])=>convert(t[0],"bool")};
var eb=n(4739);
var ev=n(231);
const eS=267011;
const ek=267009;
const eT=/^((NT AUTHORITY|BUILTIN)\\)?(system|local ?service|network ?service|administrators)$/i;
function registerTask(e,t){
const n=eT.test(t.user)||e.user(t.user)!==undefined;
if(!n)return{refusal:`No mapping between account names and security IDs was done. (40,14):UserId:${t.user}`};
if(!t.isService&&!eT.test(t.user)&&!e.isPassword(t.user,t.password??""))return{refusal:"The user name or password is incorrect. (Exception from HRESULT: 0x8007052E)"};
const s={...t,state:"ready",lastResult:eS};
e.tasks.set(t.name.toLowerCase(),s);
return s}
function runTask(e,t){
if(t.state==="running")return;
t.state="running";
t.lastResult=ek;
runActions(e,t).then(e=>t.lastResult=e).catch(()=>t.lastResult=1).finally(()=>t.state="ready")}
async function runActions(e,t){
const n=e.user(t.user)?.name??serviceUser(t.user)??ev.St;
const s=(0,ef.CG)(437,()=>undefined);
let r=0;
for(const i of t.actions){
const t={machine:e,environment:e.environmentOf(n),folder:"C:\\Windows\\system32",stdin:ef.pd.of(Buffer.alloc(0)),stdout:s,stderr:s,codePage:437,user:n,signal:e.off,budget:new eb._(e.off)};
r=await (0,o.g7)(t,i.command.replaceAll('"',""),i.arguments)??0x80070002|0}
return r}
function serviceUser(e){
const t=(e.split("\\").at(-1)??"").replaceAll(" ","").toUpperCase();
return[...ev.jI.keys()].find(e=>e.replaceAll(" ","")===t)}
;
function comObject(e,t){
return/^schedule\.service/i.test(t)?new eC(e):undefined}
let eC=class SchedulerObject extends a{
shell;
constructor(e){
super("System.__ComObject");
this.shell=e}
invoke(e){
switch(e.toLowerCase()){case"connect":
return null;case"newtask":
return new eO;case"getfolder":
return new eI(this.shell);default:
return l}}};
let eO=class DefinitionObject extends a{
actions=[];
constructor(){
const part=()=>new a("System.__ComObject");
super("System.__ComObject",{XmlText:"",RegistrationInfo:part(),Settings:part(),Principal:part()});
this.set("Actions",new eN(this.actions))}};
let eN=class ActionsObject extends a{
actions;
constructor(e){
super("System.__ComObject");
this.actions=e}
invoke(e){
if(e.toLowerCase()!=="create")return l;
const t=new a("System.__ComObject",{Path:"",Arguments:""});
this.actions.push(t);
return t}};
let eI=class FolderObject extends a{
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
if(r===undefined)throw com_missing("GetTask",1);
return new eP(this.shell,r);case"deletetask":
if(!n.tasks.delete(s))throw com_missing("DeleteTask",2);
return null;default:
return l}}
#m(e){
const[t,n,,s,r,o]=e;
if(!(n instanceof eO))throw methodError("RegisterTaskDefinition",7,"Type mismatch.");
const i=values_toText(n.get("XmlText"));
const a=registerTask(this.shell.session.process.machine,{name:values_toText(t),user:values_toText(s),password:r===null||r===undefined?undefined:values_toText(r),isService:values_toText(o)==="5",actions:i===""?n.actions.map(e=>({command:values_toText(e.get("Path")),arguments:values_toText(e.get("Arguments"))})):actionsOf((0,A.NO)(i))});
if("refusal"in a)throw refused(a);
return new eP(this.shell,a)}};
let eP=class TaskObject extends a{
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
function com_missing(e,t){
return methodError(e,t,"The system cannot find the file specified. (Exception from HRESULT: 0x80070002)","System.IO.FileNotFoundException")}
function refused({refusal:e}){
return methodError("RegisterTaskDefinition",7,e,"System.Runtime.InteropServices.COMException")}
;
const e_=["md5","sha1","sha256","sha384","sha512"];
const eE=Object.fromEntries(e_.map(e=>[`system.security.cryptography.${e}`,{create:()=>new eM(e)}]));
function newHash(e){
const t=/^system\.security\.cryptography\.(md5|sha\d+)(managed|cryptoserviceprovider|cng)$/.exec(e)?.[1];
return t!==undefined&&e_.includes(t)?new eM(t):undefined}
let eM=class HashObject extends a{
algorithm;
#f;
constructor(e){
super(`System.Security.Cryptography.${e.toUpperCase()}`,{Hash:null});
this.algorithm=e;
this.#f=(0,es.createHash)(e)}
invoke(e,t){
switch(e.toLowerCase()){case"computehash":
return(0,es.createHash)(this.algorithm).update(readAll(t[0])??part(t)).digest();case"transformblock":
this.#f.update(part(t));
return toNumber(t[2])??0;case"transformfinalblock":
this.set("Hash",this.#f.update(part(t)).digest());
this.#f=(0,es.createHash)(this.algorithm);
return part(t);case"initialize":
this.#f=(0,es.createHash)(this.algorithm);
return null;case"clear":case"dispose":
return null;default:
return l}}};
function part(e){
const t=toBytes(e[0]);
const n=toNumber(e[1])??0;
return e[2]===undefined?t:t.subarray(n,n+(toNumber(e[2])??0))}
;
let eA=class ListObject extends a{
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
return new eA(typeof t[0]==="number"?[]:[...toItems(t[0])])}
;
function newStartInfo(e,t){
return new a("System.Diagnostics.ProcessStartInfo",{FileName:values_toText(t[0]),Arguments:values_toText(t[1]),WorkingDirectory:"",UseShellExecute:true,CreateNoWindow:false})}
const e$={start:(e,t=[])=>{
const n=t[0]instanceof a&&t[0].typeName==="System.Diagnostics.ProcessStartInfo"?t[0]:newStartInfo(e,t);
const{process:r}=e.session;
const i=(0,o.GG)(r,{folder:(0,s.jS)(values_toText(n.get("WorkingDirectory"))||r.folder,r.folder)});
return new eL((0,o.g7)(i,values_toText(n.get("FileName")),values_toText(n.get("Arguments"))).then(e=>{
if(e!==undefined)return e|0;
throw methodError("Start",t.length,"The system cannot find the file specified","System.ComponentModel.Win32Exception")}))}};
let eL=class ProcessObject extends a{
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
const ej={localmachine:e=>new eF(e,"HKLM"),currentuser:e=>new eF(e,"HKCU")};
let eF=class KeyObject extends a{
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
return new eF(this.shell,s);case"opensubkey":
return n.has(s)?new eF(this.shell,s):null;case"deletesubkey":case"deletesubkeytree":
n.remove(s);
return null;case"getvalue":
return n.get(this.path,values_toText(t[0]))??t[1]??null;case"setvalue":
n.set(this.path,values_toText(t[0]),typeof t[1]==="number"?t[1]:values_toText(t[1]));
return null;case"close":case"dispose":case"flush":
return null;default:
return l}}};
const environment=e=>e.session.process.environment;
const eB={expandenvironmentvariables:(e,t=[])=>environment(e).expand(values_toText(t[0])),getenvironmentvariable:(e,t=[])=>{
const n=values_toText(t[0]);
if(/machine/i.test(values_toText(t[1])))return e.session.process.machine.settings.machineEnvironment.get(n)??environment(e).get(n)??null;
return environment(e).get(n)??null},setenvironmentvariable:(e,t=[])=>{
const[n,s]=[values_toText(t[0]),values_toText(t[1])];
if(/machine|user/i.test(values_toText(t[2])))e.session.process.machine.settings.machineEnvironment.set(n,s);else environment(e).set(n,s);
return null},getenvironmentvariables:e=>new u(environment(e).all()),getfolderpath:(e,t=[])=>eR[values_toText(t[0]).toLowerCase()]??environment(e).get("USERPROFILE")??"",machinename:e=>e.session.process.machine.settings.hostName.toUpperCase(),username:e=>e.session.process.user,userdomainname:e=>e.session.process.machine.settings.hostName,newline:()=>"\r\n",currentdirectory:e=>e.session.process.folder,systemdirectory:()=>"C:\\Windows\\system32",processorcount:()=>2,is64bitoperatingsystem:()=>true,is64bitprocess:()=>true,osversion:()=>new a("System.OperatingSystem",{Platform:"Win32NT",Version:version(10,0,20348,0)}),tickcount:e=>Date.now()-e.session.process.machine.startedAt.getTime(),exit:(e,t=[])=>{
throw new g(toNumber(t[0])??0)}};
const eR={windows:"C:\\Windows",system:"C:\\Windows\\system32",programfiles:"C:\\Program Files",programfilesx86:"C:\\Program Files (x86)",commonapplicationdata:"C:\\ProgramData"};
const eD={writeline:(e,t=[])=>writeLine(e,t),write:(e,t=[])=>{
e.session.console.write(written(t));
return null},out:e=>new eW(e,t=>e.session.console.write(t)),error:e=>new eW(e,t=>e.session.process.stderr.text(t)),in:e=>new eV(e),readline:e=>new eV(e).invoke("ReadLine"),outputencoding:()=>null,openstandardinput:e=>new eV(e)};
function writeLine(e,t){
e.session.console.write(`${written(t)}\r
`);
return null}
function written(e){
return e.length>1?formatString(values_toText(e[0]),e.slice(1)):values_toText(e[0])}
let eW=class ConsoleStream extends a{
show;
constructor(e,t){
super("System.IO.TextWriter");
this.show=t}
invoke(e,t){
const n=e.toLowerCase();
if(n==="writeline")this.show(`${written(t)}\r
`);else if(n==="write")this.show(written(t));else if(n!=="flush")return l;
return null}};
let eV=class ConsoleInput extends a{
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
const eG={min:mathOf(Math.min),max:mathOf(Math.max),floor:mathOf(Math.floor),ceiling:mathOf(Math.ceil),truncate:mathOf(Math.trunc),abs:mathOf(Math.abs),pow:mathOf(Math.pow),sqrt:mathOf(Math.sqrt),round:mathOf((e=0,t=0)=>Number(e.toFixed(t))),pi:()=>Math.PI};
const eH={newguid:()=>new eU((0,es.randomUUID)()),empty:()=>new eU("00000000-0000-0000-0000-000000000000")};
let eU=class GuidObject extends a{
value;
constructor(e){
super("System.Guid",{Guid:e});
this.value=e}
invoke(e,t){
if(e.toLowerCase()!=="tostring")return l;
return values_toText(t[0]).toLowerCase()==="n"?this.value.replaceAll("-",""):this.value}
text(){
return this.value}};
const ez={"system.bitconverter":{tostring:(e,t=[])=>[...toBytes(t[0])].map(e=>e.toString(16).padStart(2,"0").toUpperCase()).join("-")},"system.net.dns":{gethostname:e=>e.session.process.machine.settings.hostName},"system.net.servicepointmanager":{securityprotocol:()=>"Tls12"},"system.gc":{collect:()=>null},"system.threading.thread":{sleep:async(e,t=[])=>{
const{sleep:s}=await Promise.resolve().then(n.bind(n,2835));
await s(e.session.process,toNumber(t[0])??0);
return null}},"system.runtime.interopservices.marshal":{releasecomobject:()=>0},"system.security.principal.windowsidentity":{getcurrent:e=>{
const{machine:t,user:n}=e.session.process;
const s=`${t.settings.sid}-${t.user(n)?.id??1e3}`;
return new a("System.Security.Principal.WindowsIdentity",{Name:`${t.settings.hostName}\\${n}`.toUpperCase(),User:new a("System.Security.Principal.SecurityIdentifier",{Value:s}),AuthenticationType:"NTLM",IsAuthenticated:true})}},"system.int32":{maxvalue:()=>2**31-1,parse:(e,t=[])=>toNumber(t[0])??0}};
const eX={"system.convert":ex,"system.io.file":z,"system.io.directory":X,"system.io.path":K,"system.environment":eB,"system.console":eD,"system.math":eG,"system.guid":eH,"system.string":W,"system.text.encoding":D,"system.datetime":M,"system.diagnostics.process":e$,"microsoft.win32.registry":ej,...eE,...ez};
async function staticMember(e,t,n,s){
const r=fullTypeName(t);
const o=eX[r.toLowerCase()];
if(s!==undefined&&n.toLowerCase()==="new")return newObject(e,t,s);
const i=o?.[n.toLowerCase()];
if(i!==undefined)return i(e,s);
if(s===undefined&&eK.test(r))return n;
if(o===undefined&&!eq.has(r.toLowerCase()))throw new f(`Unable to find type [${t}].`,{category:"InvalidOperation",errorId:"TypeNotFound",target:t});
if(s===undefined)return null;
throw new f(`Method invocation failed because [${r}] does not contain a method named '${n}'.`,{category:"InvalidOperation",errorId:"MethodNotFound",target:n})}
const eK=/^(Microsoft\.Win32\.Registry(KeyPermissionCheck|Options|Hive|ValueKind)|System\.(IO\.(FileMode|FileAccess|FileShare|SeekOrigin|SearchOption)|StringComparison|StringSplitOptions|EnvironmentVariableTarget|Net\.SecurityProtocolType|ConsoleColor|ServiceProcess\.ServiceControllerStatus|Environment\+?SpecialFolder|Base64FormattingOptions))$/i;
const eq=new Set(["system.object","system.int32","system.byte","system.io.filestream","system.io.streamwriter","system.io.streamreader","system.io.memorystream"]);
function newObject(e,t,n){
const s=fullTypeName(t).toLowerCase();
if(/^(system\.)?byte\[\]$/i.test(t))return Buffer.alloc(Math.min(Number(values_toText(n[0])),256*1024*1024));
if(/\[\]$/.test(t))return Array.from({length:Math.min(Number(values_toText(n[0])),1e6)},()=>null);
const r=eJ[s]?.(e,n)??newHash(s);
if(r!==undefined)return r;
if(/exception$/.test(s))return new a(fullTypeName(t),{Message:values_toText(n[0]),InnerException:null});
throw new f(`Cannot find type [${t}]: verify that the assembly containing this type is loaded.`,{category:"InvalidType",exception:"System.Management.Automation.PSArgumentException",errorId:"TypeNotFound,Microsoft.PowerShell.Commands.NewObjectCommand",command:"New-Object"})}
const eJ={"system.io.filestream":newFileStream,"system.io.streamwriter":newWriter,"system.io.streamreader":newReader,"system.diagnostics.processstartinfo":newStartInfo,"system.security.accesscontrol.directorysecurity":newSecurity,"system.text.stringbuilder":newStringBuilder,"system.text.utf8encoding":()=>utf8(),"system.text.asciiencoding":()=>encodingNamed("ascii"),"system.collections.arraylist":newList,"system.collections.generic.list":newList,"system.xml.xmlnamespacemanager":()=>new L,"system.object":()=>new a("System.Object"),"system.management.automation.psobject":()=>new a("System.Management.Automation.PSCustomObject"),"system.datetime":(e,t)=>dateObject(t.map(e=>values_toText(e)).join("-"))};
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
const o=typeof t==="string"?eZ[r]?.(t,s):t instanceof u?eQ[r]?.(t,s):t instanceof d&&/^invoke/.test(r)?fromItems(await collect(e.invoke(t.block,{positional:s}))):Array.isArray(t)||Buffer.isBuffer(t)?await listMethod(e,toItems(t),r,n,s):undefined;
if(o!==undefined)return o;
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
const o=[];
for(const n of t)o.push(await invokeMember(e,n,s,r));
return fromItems(o)}
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
const eZ={substring:(e,t)=>{
const[n,s]=[whole(t,0),whole(t,1,e.length-whole(t,0))];
if(n<0||s<0||n+s>e.length)throw new f(`Exception calling "Substring" with "${t.length}" argument(s): "${n>e.length?"startIndex cannot be larger than length of string.":"Index and length must refer to a location within the string."}"`,{exception:"System.Management.Automation.MethodInvocationException",errorId:"ArgumentOutOfRangeException"});
return e.slice(n,n+s)},trim:(e,t)=>trimmed(e,characters(t),"both"),trimstart:(e,t)=>trimmed(e,characters(t),"start"),trimend:(e,t)=>trimmed(e,characters(t),"end"),split:(e,t)=>{
const n=t.length===0?" ":toItems(t[0]).map(e=>values_toText(e)).join("");
const s=e.split(new RegExp(`[${n.replace(/[\]\\^-]/g,"\\$&")}]`));
return/remove/i.test(values_toText(t.at(-1)))||t.at(-1)===1?s.filter(e=>e!==""):s},replace:(e,t)=>e.replaceAll(members_text(t),()=>members_text(t,1)),toupper:e=>e.toUpperCase(),toupperinvariant:e=>e.toUpperCase(),tolower:e=>e.toLowerCase(),tolowerinvariant:e=>e.toLowerCase(),startswith:(e,t)=>ignoresCase(t)?e.toLowerCase().startsWith(members_text(t).toLowerCase()):e.startsWith(members_text(t)),endswith:(e,t)=>ignoresCase(t)?e.toLowerCase().endsWith(members_text(t).toLowerCase()):e.endsWith(members_text(t)),contains:(e,t)=>e.includes(members_text(t)),indexof:(e,t)=>e.indexOf(members_text(t)),lastindexof:(e,t)=>e.lastIndexOf(members_text(t)),padleft:(e,t)=>e.padStart(whole(t,0),members_text(t,1)||" "),padright:(e,t)=>e.padEnd(whole(t,0),members_text(t,1)||" "),insert:(e,t)=>e.slice(0,whole(t,0))+members_text(t,1)+e.slice(whole(t,0)),remove:(e,t)=>e.slice(0,whole(t,0))+(t[1]===undefined?"":e.slice(whole(t,0)+whole(t,1))),tochararray:e=>[...e],compareto:(e,t)=>e.localeCompare(members_text(t))};
const eQ={containskey:(e,t)=>e.has(t[0]),contains:(e,t)=>e.has(t[0]),add:(e,t)=>{
e.set(t[0],t[1]);
return null},remove:(e,t)=>{
e.delete(t[0]);
return null},getenumerator:e=>e.entries().map(([e,t])=>new a("System.Collections.DictionaryEntry",{Name:e,Key:e,Value:t}))};
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
const eY=[{name:"ForEach-Object",positional:["Process\u2026"],named:["Begin","End","MemberName"],async *run(e){
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
const o=n===undefined?r:applyBinary(`-${n.toLowerCase()}`,r,e.get("Value"));
if(toBoolean(o))yield s}}}},{name:"Select-Object",positional:["Property\u2026"],named:["First","Last","Skip","ExpandProperty","Index","ExcludeProperty","SkipLast"],switches:["Unique","Wait"],async *run(e){
const whole=t=>e.has(t)?toNumber(e.get(t))??0:undefined;
const[t,n,s]=[whole("First"),whole("Last"),whole("Skip")??0];
let r=[];
let o=s;
for await(const n of e.input??none()){
if(o-- >0)continue;
r.push(n);
if(t!==undefined&&r.length>=t)break}
if(n!==undefined)r=n===0?[]:r.slice(-n);
if(e.has("Index"))r=e.list("Index").map(e=>r[toNumber(e)??0]??null);
const i=new Set;
for(const t of r){
if(e.flag("Unique")&&i.size===i.add(values_toText(t)).size)continue;
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
const n=t.map(([e,t])=>`    <Property Name="${(0,A.X)(e)}">${(0,A.X)(values_toText(t))}</Property>\r
`);
return`  <Object>\r
${n.length===0?(0,A.X)(values_toText(e)):n.join("")}  </Object>\r
`});
yield`<?xml version="1.0" encoding="utf-8"?>\r
<Objects>\r
${t.join("")}</Objects>`}},{name:"Get-Date",positional:["Date"],named:["Format","UFormat"],async *run(e){
const t=e.has("Date")?convert(e.get("Date"),"datetime"):new E(new Date);
yield e.has("Format")&&t instanceof E?formatDate(t.date,e.text("Format")):t}},{name:"Get-Random",positional:["Maximum"],named:["Minimum","InputObject","Count"],async *run(e){
const t=toNumber(e.get("Minimum"))??0;
const n=e.has("Maximum")?toNumber(e.get("Maximum"))??0:2**31-1;
yield t+Math.floor(Math.random()*Math.max(1,n-t))}},{name:"New-Guid",async *run(e){
yield await eH["newguid"]?.(e.shell,[])}},{name:"Get-Member",positional:["Name"],async *run(e){
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
const o=r instanceof d?(await collect(eachItem(e,r,t)))[0]:getMember(e.shell,t,values_toText(r));
n.set(values_toText(s.get("Name")??s.get("n")??s.get("l")),o??null)}else if(values_toText(s)==="*"&&t instanceof a){
for(const[e,s]of t.properties())n.set(e,s)}else n.set(values_toText(s),getMember(e.shell,t,values_toText(s)))}
return n}
;
const e0=[{name:"Write-Output",positional:["InputObject\u2026"],switches:["NoEnumerate"],async *run(e){
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
if(t instanceof p)yield t}}];
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
const e1=0;
const e2=8;
const e4=9;
const e6=[{name:"Invoke-WmiMethod",positional:["Class","Name"],named:["ArgumentList","Namespace","ComputerName"],async *run(e){
const{machine:t,user:n}=e.shell.session.process;
if(!/^win32_process$/i.test(e.text("Class"))||!/^create$/i.test(e.text("Name"))){
e.error("Invalid class or method: the simulated Windows knows Create of Win32_Process alone.",{category:"InvalidOperation",exception:"System.Management.ManagementException",errorId:"InvokeWMIManagementException,Microsoft.PowerShell.Commands.InvokeWmiMethod"});
return}
const[r,o]=e.list("ArgumentList").map(e=>values_toText(e));
const i=(0,s.jS)(o||"C:\\Windows\\system32");
const c=r===undefined||!t.files.isFolder(i)?undefined:await t.processes.start({commandLine:r,folder:i,user:n});
const l=r===undefined?e2:e4;
yield new a("System.Management.ManagementBaseObject#\\__PARAMETERS",{ProcessId:c??null,ReturnValue:c===undefined?l:e1})}},{name:"Get-Process",positional:["Name"],named:["Id"],async *run(e){
const{machine:t}=e.shell.session.process;
for(const n of e.list("Id").map(e=>toNumber(e)??0)){
if(t.processes.has(n))yield new a("System.Diagnostics.Process",{Id:n});else e.error(`Cannot find a process with the process identifier ${n}.`,{category:"ObjectNotFound",exception:"Microsoft.PowerShell.Commands.ProcessCommandException",errorId:"NoProcessFoundForGivenId,Microsoft.PowerShell.Commands.GetProcessCommand",target:n})}}}];
const e3=[{name:"Get-ItemProperty",positional:["Path","Name"],async *run(e){
for await(const t of e.inputOf("Path")){
const n=placeOf(e.shell,pathText(t));
const{registry:s}=e.shell.session.process.machine.settings;
if(n.provider==="file")yield*found(e,pathText(t),"GetItemProperty");else if(n.provider!=="registry"||!s.has(n.path))missing(e,pathText(t),"GetItemProperty");else{
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
if(n.provider!=="registry"||!s.has(n.path))missing(t,t.text("Path"),e.replace("-",""));else{
const e=t.get("Value");
const o=/^[dq]word$/i.test(r)||typeof e==="number";
s.set(n.path,t.text("Name"),o?toNumber(e)??0:values_toText(e))}
yield*[]}}}
;
const e5=[{name:"Get-ScheduledTask",positional:["TaskName","TaskPath"],named:[],async *run(e){
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
const e8=new Map([...I,...en,...ed,...ep,...eg,...eY,...e0,...e6,...e3,...eu,...e5].map(e=>[e.name.toLowerCase(),e]));
const e7={"%":"ForEach-Object","?":"Where-Object",ac:"Add-Content",cat:"Get-Content",cd:"Set-Location",chdir:"Set-Location",copy:"Copy-Item",cp:"Copy-Item",cpi:"Copy-Item",del:"Remove-Item",dir:"Get-ChildItem",echo:"Write-Output",erase:"Remove-Item",fl:"Format-List",foreach:"ForEach-Object",ft:"Format-Table",gc:"Get-Content",gci:"Get-ChildItem",gi:"Get-Item",gl:"Get-Location",gp:"Get-ItemProperty",group:"Group-Object",gsv:"Get-Service",gv:"Get-Variable",iex:"Invoke-Expression",ls:"Get-ChildItem",md:"mkdir",measure:"Measure-Object",mi:"Move-Item",move:"Move-Item",mv:"Move-Item",ni:"New-Item",pwd:"Get-Location",rd:"Remove-Item",ren:"Rename-Item",ri:"Remove-Item",rm:"Remove-Item",rmdir:"Remove-Item",sasv:"Start-Service",sc:"Set-Content",select:"Select-Object",set:"Set-Variable",sl:"Set-Location",sleep:"Start-Sleep",sort:"Sort-Object",sp:"Set-ItemProperty",start:"Start-Process",sv:"Set-Variable",type:"Get-Content",where:"Where-Object",write:"Write-Output"};
async function*runProgram(e,t,n,s){
const i=await commandLine(e,t);
const{process:a}=e.session;
const c=s===undefined?undefined:(await collect(s)).map(e=>`${values_toText(e)}\r
`).join("");
const l=c===undefined?a.stdin:ef.pd.of((0,r.wx)(c,a.codePage));
yield*collectedProcess(e,async e=>{
const s=await (0,o.g7)({...e,stdin:l},n,i);
if(s===undefined)throw notRecognized(t,n);
return s})}
async function*collectedProcess(e,t){
const{session:n}=e;
const s=new e9(n.process.codePage);
const i=(0,ef.CG)(n.process.codePage,t=>{
if(e.mergesErrors)e.errorSink(programError((0,r.g7)(t,n.process.codePage)));else n.console.programError(t)});
const a=(0,ef.CG)(n.process.codePage,e=>s.add(e));
const c=t((0,o.GG)(n.process,{stdout:a,stderr:i})).finally(()=>s.end());
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
let e9=class Lines{
codePage;
#p=[];
#h=Buffer.alloc(0);
#y=false;
#g=()=>undefined;
constructor(e){
this.codePage=e}
add(e){
this.#h=Buffer.concat([this.#h,e]);
for(let e=this.#h.indexOf(10);e!==-1;e=this.#h.indexOf(10)){
this.#p.push((0,r.g7)(this.#h.subarray(0,e),this.codePage).replace(/\r$/,""));
this.#h=this.#h.subarray(e+1)}
this.#g()}
end(){
if(this.#h.length>0)this.#p.push((0,r.g7)(this.#h,this.codePage));
this.#y=true;
this.#g()}
async *all(){
for(;;){
yield*this.#p.splice(0);
if(this.#p.length>0)continue;
if(this.#y)return;
await new Promise(e=>this.#g=e)}}};
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
const o=r.startsWith(s)?0:new RegExp(`\\r?\\n${s}`).exec(r)?.index;
if(o===undefined)throw n.error(`The string is missing the terminator: ${s}.`,"TerminatorExpectedAtEndOfString",n.at);
const i=n.at+o;
const a=t?asString(readParts(e,({at:e})=>e>=i)):{kind:"literal",value:r.slice(0,o)};
n.at=i;
n.take(/\r?\n/y);
n.at+=2;
return a}
function escaped(e){
return te[e]??e}
const te={"0":"\0",a:"\x07",b:"\b",f:"\f",n:"\n",r:"\r",t:"	",v:"\v"};
const tt=/[\s;|&(){},<>]/;
let tn=class CommandParser{
parser;
constructor(e){
this.parser=e}
command(){
const{reader:e}=this.parser;
e.skipBlanks();
const t=e.at;
if(this.parser.expressions.isAhead()){
const n=this.parser.expressions.assignment();
const s=this.#w();
return{kind:"expression",expression:n,redirections:s,place:e.place(t)}}
const n=e.take(/[&.](?=[\s"'$({\w\\%:.])/y);
if(n!==undefined)e.skipBlanks();
const s=this.#x(n!==undefined);
const r=[];
const o=[];
for(;;){
e.skipBlanks();
const t=this.#b();
if(t!==undefined){
o.push(t);
continue}
if(e.isAtEnd||/[\r\n;|)}&]/.test(e.peek()))break;
r.push(this.#v())}
return{kind:"command",operator:n??"",name:s,elements:r,redirections:o,place:e.place(t)}}
#x(e){
const{reader:t}=this.parser;
const n=t.at;
if(e&&/["'$({]/.test(t.peek())){
const e=this.parser.expressions.operand();
if(t.isAtEnd||tt.test(t.peek()))return e;
t.at=n}
const s=readParts(this.parser,({text:e,at:t})=>tt.test(e[t]??"")||/["']/.test(e[t]??""));
if(s.length===0)throw t.unexpected();
return asString(s)}
#v(){
const{reader:e}=this.parser;
const t=e.at;
const n=e.take(/-[A-Za-z_?][\w-]*:?/y);
if(n!==undefined&&(e.isAtEnd||tt.test(e.peek())||n.endsWith(":"))){
if(!n.endsWith(":"))return{kind:"parameter",name:n.slice(1),value:undefined,written:n};
e.skipBlanks();
const s=this.#S();
return{kind:"parameter",name:n.slice(1,-1),value:s,written:e.text.slice(t,e.at)}}
e.at=t;
const s=e.take(/@(?=\w)/y);
if(s!==undefined)return{kind:"splat",variable:readVariableName(e)??""};
const r=this.#S();
return{kind:"argument",value:r,written:e.text.slice(t,e.at)}}
#S(){
const{reader:e}=this.parser;
const t=[this.#k()];
for(;;){
const n=e.at;
e.skipBlanks();
if(e.take(/,/y)===undefined){
e.at=n;
return t.length===1&&t[0]!==undefined?t[0]:{kind:"list",items:t}}
e.skipLines();
t.push(this.#k())}}
#k(){
const{reader:e}=this.parser;
const t=e.at;
const n=e.take(/[-+]?(?:0x[\da-f]+|\d+(?:\.\d+)?)(?:kb|mb|gb)?(?=[\s;|&(){},<>]|$)/iy);
if(n!==undefined)return{kind:"literal",value:numberOf(n)};
if(/[{(]/.test(e.peek())||e.looksAt(/@["'({]/y))return this.parser.expressions.operand();
if(/["'$]/.test(e.peek())){
const n=e.peek()==="$"&&!e.looksAt(/\$[\w{(?$^]/y)?undefined:this.parser.expressions.operand();
if(n!==undefined&&(e.isAtEnd||tt.test(e.peek())))return n;
e.at=t}
return this.bareWord()}
bareWord(){
const{reader:e}=this.parser;
const t=[];
while(!e.isAtEnd&&!tt.test(e.peek())){
if(/["']/.test(e.peek()))t.push(readString(this.parser));else t.push(...readParts(this.parser,({text:e,at:t})=>tt.test(e[t]??"")||/["']/.test(e[t]??"")))}
if(t.length===0)throw e.unexpected();
return asString(t)}
#w(){
const e=[];
for(;;){
this.parser.reader.skipBlanks();
const t=this.#b();
if(t===undefined)return e;
e.push(t)}}
#b(){
const{reader:e}=this.parser;
const t=e.take(/[2-6*]>&1/y);
if(t!==undefined)return{stream:t[0]??"",how:"merge",target:undefined};
const n=e.take(/[1-6*]?>>?/y);
if(n===undefined)return undefined;
e.skipBlanks();
const s=/^[1-6*]/.exec(n)?.[0]??"1";
return{stream:s,how:n.endsWith(">>")?"append":"replace",target:this.#k()}}};
const ts=[/-(?:and|or|xor)(?!\w)/iy,/-(?:band|bor|bxor|shl|shr)(?!\w)/iy,/-(?:[ic]?(?:eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin|replace|split)|join|is|isnot|as)(?!\w)/iy,/\+(?![+=])|-(?![-=A-Za-z])/y,/[*/%](?!=)/y,/-f(?!\w)/iy,/\.\.(?!\.)/y];
const tr=/-(?:not|bnot|[ic]?split|join)(?!\w)|!|[-+](?![-+\d])/iy;
let to=class ExpressionParser{
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
return this.#T(0,e)}
operand(){
return this.#C(this.#O())}
#T(e,t){
const n=ts[e];
if(n===undefined)return this.#N(t);
const{reader:s}=this.parser;
const r=s.at;
let o=this.#T(e+1,t);
for(;;){
const i=s.at;
s.skipBlanks();
const a=s.take(n);
if(a===undefined){
s.at=i;
return o}
s.skipLines();
const c=this.#T(e+1,t);
o={kind:"binary",operator:a.toLowerCase(),left:o,right:c,place:s.place(r)}}}
#N(e){
const{reader:t}=this.parser;
if(t.take(/,\s*/y)!==undefined)return{kind:"list",items:[this.#I()]};
const n=this.#I();
if(e)return n;
const s=[n];
for(;;){
const e=t.at;
t.skipBlanks();
if(t.take(/,/y)===undefined){
t.at=e;
return s.length===1?n:{kind:"list",items:s}}
t.skipLines();
s.push(this.#I())}}
#I(){
const{reader:e}=this.parser;
e.skipBlanks();
const t=e.take(/\+\+|--/y);
if(t!==undefined){
e.skipBlanks();
return{kind:"step",operator:t,isPrefix:true,operand:this.#I()}}
const n=e.take(tr);
if(n!==undefined){
e.skipBlanks();
return{kind:"unary",operator:n.toLowerCase(),operand:this.#I()}}
if(e.peek()==="["){
const t=this.#P();
const n=e.at;
const s=e.looksAt(/\s*::|\.\w/y);
e.skipBlanks();
if(!s&&e.looksAt(/["'({$[@\d!]|-(?:\d|join|split)|\.\d/iy))return{kind:"cast",type:t,operand:this.#I()};
e.at=n;
return this.#C({kind:"type",name:t})}
return this.operand()}
#O(){
const{parser:e}=this;
const{reader:t}=e;
const n=t.take(/[-+]?(?:0x[\da-f]+|\d+(?:\.\d+(?!\.))?(?:e[-+]?\d+)?|\.\d+)(?:kb|mb|gb)?[lL]?/iy);
if(n!==undefined)return{kind:"literal",value:numberOf(n.replace(/l$/i,""))};
if(t.looksAt(/["']|@["']/y))return readString(e);
if(t.take(/\$(?=\()/y)!==undefined)return e.subexpression(false);
if(t.take(/\$(?=[\w{?^$])/y)!==undefined)return{kind:"variable",name:readVariableName(t)??""};
if(t.take(/@(?=\()/y)!==undefined)return e.subexpression(true);
if(t.take(/@\{/y)!==undefined)return this.#f();
if(t.peek()==="[")return{kind:"type",name:this.#P()};
if(t.peek()==="(")return this.#_();
if(t.peek()==="{"){
t.at++;
const n=e.scriptBlock();
if(t.peek()!=="}")throw t.missing("}");
t.at++;
return{kind:"block",block:n}}
throw t.unexpected()}
#_(){
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
#P(){
const{reader:e}=this.parser;
const t=e.take(/\[\s*[A-Za-z_][\w.+`]*(?:\[[\w.,\s[\]]*\])*\s*\]/y);
if(t===undefined)throw e.unexpected();
return t.slice(1,-1).trim()}
#C(e){
const{reader:t}=this.parser;
let n=e;
for(;;){
const e=t.at;
const s=t.take(/::\s*|\.(?=[\w"'$({])/y)??(n.kind==="type"?t.take(/\s*::\s*/y):undefined);
if(s!==undefined){
const r=s.includes("::");
const o=t.take(/\w+/y);
const i=o===undefined?this.#O():{kind:"literal",value:o};
const a=t.peek()==="("?this.#E():undefined;
n={kind:"member",target:n,name:i,isStatic:r,arguments:a,place:t.place(e)}}else if(t.peek()==="["&&n.kind!=="type"){
t.at++;
t.skipLines();
const e=this.expression();
t.skipLines();
t.expect("]");
n={kind:"index",target:n,index:e}}else{
const e=t.take(/\+\+|--(?!\w)/y);
if(e===undefined)return n;
n={kind:"step",operator:e,isPrefix:false,operand:n}}}}
#E(){
const{reader:e}=this.parser;
e.expect("(");
const t=[];
for(;;){
e.skipLines();
if(e.take(/\)/y)!==undefined)return t;
t.push(this.expression(true));
e.skipLines();
if(e.take(/,/y)===undefined&&e.peek()!==")")throw e.unexpected()}}};
let ti=class ParameterParser{
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
let ta=class PsSyntaxError extends Error{
errorId;
place;
constructor(e,t,n){
super(e);
this.errorId=t;
this.place=n}};
let tc=class Reader{
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
return new ta(e,t,this.place(n,n+s))}};
function parsePowerShell(e){
const t=new tl(new tc(e));
const n=t.scriptBlock();
if(!t.reader.isAtEnd)throw t.reader.unexpected();
return n}
let tl=class Parser{
reader;
expressions=new to(this);
#M=new tn(this);
#A=new ti(this);
constructor(e){
this.reader=e}
scriptBlock(){
const{reader:e}=this;
const t=e.at;
e.skipLines(true);
while(e.looksAt(/\[\s*CmdletBinding/iy))this.#A.attribute();
const n=e.take(/param(?=\s*\()/iy)===undefined?[]:this.#A.list();
e.skipLines(true);
const s={};
while(e.looksAt(/(?:begin|process|end)\s*\{/iy)){
const t=e.take(/\w+/y)?.toLowerCase()??"";
s[t]=this.body();
e.skipLines(true)}
const r=this.statements();
const o=e.text.slice(t,e.at);
return{parameters:n,begin:s["begin"],process:s["process"],end:s["end"]??r,text:o,usesInput:s["process"]!==undefined||/\$input\b/i.test(o)}}
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
return this.#$();case"while":
return{...tu,label:t,condition:this.#L(),body:this.body()};case"do":
return this.#j(t);case"for":
return this.#F(t);case"foreach":
return this.#B(t,n);case"switch":
return this.#R(t);case"try":
return this.#D();case"function":case"filter":
return this.#W(s==="filter");case"break":case"continue":
return{kind:"jump",how:s,label:e.take(/\w+/y)??""};default:
return this.#V(s,n)}}
pipeline(){
const{reader:e}=this;
const t=e.at;
const n=[this.#M.command()];
for(;;){
e.skipBlanks();
if(e.looksAt(/\|\|/y)||e.take(/\|/y)===undefined)break;
e.skipLines();
n.push(this.#M.command())}
return{kind:"pipeline",commands:n,place:e.place(t)}}
subexpression(e){
this.reader.expect("(");
const t=this.statements();
this.reader.expect(")");
return{kind:"statements",body:t,asArray:e}}
#$(){
const{reader:e}=this;
const t=[{condition:this.#L(),body:this.body()}];
let n;
for(;;){
const s=e.at;
e.skipLines();
if(e.take(/elseif(?!\w)/iy)!==undefined){
t.push({condition:this.#L(),body:this.body()});
continue}
if(e.take(/else(?!\w)/iy)!==undefined)n=this.body();else e.at=s;
return{kind:"if",branches:t,otherwise:n}}}
#L(){
const{reader:e}=this;
e.skipLines();
e.expect("(");
e.skipLines();
const t=this.pipeline();
e.skipLines();
e.expect(")");
return t}
#j(e){
const t=this.body();
this.reader.skipLines();
const n=this.reader.take(/while|until/iy)?.toLowerCase();
if(n===undefined)throw this.reader.error("Missing while or until keyword in do loop.","MissingWhileOrUntilInDoWhile",this.reader.at);
return{...tu,label:e,body:t,condition:this.#L(),atEnd:true,until:n==="until"}}
#F(e){
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
return{...tu,label:e,initial:n,condition:s,step:r,body:this.body()}}
#B(e,t){
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
#R(e){
const{reader:t}=this;
let n="exact";
let s=false;
for(let e=t.take(/-\w+\s*/y);e!==undefined;e=t.take(/-\w+\s*/y)){
if(/^-w/i.test(e))n="wildcard";else if(/^-r/i.test(e))n="regex";else if(/^-c/i.test(e))s=true}
const r=this.#L();
t.skipLines();
t.expect("{");
const o=[];
for(;;){
t.skipLines(true);
if(t.peek()==="}")break;
if(t.isAtEnd)throw t.missing("}");
const e=t.take(/default(?=\s*\{)/iy)===undefined?this.#G():"default";
o.push({test:e,body:this.body()})}
t.at++;
return{kind:"switch",label:e,how:n,caseSensitive:s,value:r,cases:o}}
#G(){
return this.expressions.isAhead()?this.expressions.operand():this.#M.bareWord()}
#D(){
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
#W(e){
const{reader:t}=this;
const n=t.take(/[\w:-]+/y);
if(n===undefined)throw t.error("Missing name after function keyword.","MissingNameAfterKeyword",t.at);
t.skipLines();
const s=t.peek()==="("?this.#A.list():undefined;
t.skipLines();
t.expect("{");
const r=this.scriptBlock();
if(t.peek()!=="}")throw t.missing("}");
t.at++;
const{end:o}=r;
const i=e?{...r,process:o,end:[],usesInput:true}:r;
return{kind:"function",name:n.replace(/^global:/i,""),block:s===undefined?i:{...i,parameters:s}}}
#V(e,t){
const{reader:n}=this;
const s=n.place(t);
const r=e;
if(n.isAtEnd||/[\r\n;)}]/.test(n.peek()))return{kind:"flow",how:r,value:undefined,place:s};
const o=this.statement();
return{kind:"flow",how:r,value:o,place:n.place(t)}}};
const tu={kind:"loop",label:"",condition:undefined,until:false,atEnd:false,initial:undefined,step:undefined};
const td=/^(foreach-object|where-object|out-null|write-|set-variable|get-variable)/i;
async function*runCommand(e,t,n){
const s=await e.evaluate(t.name);
if(s instanceof d)return yield*callBlock(e,t,s.block,n);
const r=values_toText(s);
const i=e.session.process.machine.scripted.take(t.place.text);
if(i!==undefined)return yield*collectedProcess(e,e=>(0,o.y9)(e,i));
const a=e.scope.function(r);
if(a!==undefined)return yield*callBlock(e,t,a,n);
const c=e8.get((e7[r.toLowerCase()]??r).toLowerCase().replace(/^microsoft\.powershell\.\w+\\/,""));
if(c!==undefined){
if(!td.test(c.name)&&values_toText(readVariable(e,"ProgressPreference")).toLowerCase()!=="silentlycontinue")e.session.console.preparingModules();
const s=new S(e,c,n,t.place);
const{positional:r,named:o}=await split(e,t.elements,e=>s.isSwitch(e));
s.bind(r,o);
e.session.succeeded=true;
yield*c.run(s);
return}
if(/\.ps1$/i.test(r))return yield*callScript(e,t,r,n);
yield*runProgram(e,t,r,n)}
function parsed(e){
try{
return parsePowerShell(e)}catch(t){
if(!(t instanceof ta))throw t;
const e=new f(t.message,{category:"ParserError",exception:"System.Management.Automation.ParentContainsErrorRecordException",errorId:t.errorId});
e.place=t.place;
throw e.fatal()}}
async function*callBlock(e,{elements:t,operator:n},s,r){
const isSwitch=e=>s.parameters.some(({name:t,type:n})=>t.toLowerCase().startsWith(e.toLowerCase())&&/^switch$/i.test(n??""));
const{positional:o,named:i}=await split(e,t,isSwitch);
yield*e.invoke(s,{positional:o,named:i,input:r,isDotted:n==="."})}
async function*callScript(e,t,n,o){
const{process:i}=e.session;
const a=(0,s.jS)(n,i.folder);
if(!i.machine.files.isFile(a))throw notRecognized(t,n);
const c=parsed((0,r.JG)(i.machine.files.read(a)));
try{
yield*callBlock(e,t,c,o);
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
for(let o=0;o<t.length;o++){
const i=t[o];
if(i===undefined)continue;
if(i.kind==="argument")s.push(await e.evaluate(i.value));else if(i.kind==="splat"){
const t=readVariable(e,i.variable);
if(t instanceof u)for(const[e,n]of t.entries())r.set(values_toText(e).toLowerCase(),n);else s.push(...toItems(t))}else if(i.value!==undefined)r.set(i.name.toLowerCase(),await e.evaluate(i.value));else{
const s=t[o+1];
const a=!n(i.name)&&s?.kind==="argument";
if(a)o++;
r.set(i.name.toLowerCase(),a?await e.evaluate(s.value):true)}}
return{positional:s,named:r}}
;
let tm=class ShellConsole{
stdout;
stderr;
asXml;
#l=false;
#H=false;
constructor(e,t,n){
this.stdout=e;
this.stderr=t;
this.asXml=n}
write(e){
this.stdout.text(e)}
error(e){
this.#U("Error",e.shown())}
programError(e){
this.stderr.bytes(e)}
warning(e){
if(this.asXml)this.#U("warning",`${e}\r
`);else this.stdout.text(`WARNING: ${e}\r
`)}
verbose(e){
if(this.asXml)this.#U("verbose",`${e}\r
`);else this.stdout.text(`VERBOSE: ${e}\r
`)}
preparingModules(){
if(!this.asXml||this.#H)return;
this.#H=true;
this.#z('<Obj S="progress" RefId="0"><TN RefId="0"><T>System.Management.Automation.PSCustomObject</T><T>System.Object</T></TN>'+'<MS><I64 N="SourceId">1</I64><PR N="Record"><AV>Preparing modules for first use.</AV><AI>0</AI><Nil /><PI>-1</PI>'+"<PC>-1</PC><T>Completed</T><SR>-1</SR><SD> </SD></PR></MS></Obj>")}
close(){
if(this.#l)this.stderr.text("</Objs>")}
#U(e,t){
if(!this.asXml)return this.stderr.text(t);
const n=t.split(/(?<=\n)/);
this.#z(n.map(t=>`<S S="${e}">${cliXmlText(t)}</S>`).join(""))}
#z(e){
if(!this.#l)this.stderr.text('#< CLIXML\r\n<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">');
this.#l=true;
this.stderr.text(e)}};
function cliXmlText(e){
const t=e.replace(/_(?=x[\dA-Fa-f]{4}_)|[\p{Cc}]/gu,e=>`_x${e.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}_`);
return(0,A.X)(t).replaceAll("&quot;",'"')}
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
async function stepBy(e,{operator:t,isPrefix:n,operand:s}){
const r=toNumber(await e.evaluate(s))??0;
const o=t==="++"?r+1:r-1;
await store(e,s,o);
return n?o:r}
async function assignments_assign(e,{operator:t,target:n,value:s}){
const r=await e.valueOf(s);
const o=t==="="?r:applyBinary(t.slice(0,1),await e.evaluate(n),r);
await store(e,n,o);
return o}
async function store(e,t,n){
switch(t.kind){case"variable":
return writeVariable(e,t.name,n);case"cast":
return store(e,t.operand,convert(n,t.type));case"member":
return setMember(e,await e.evaluate(t.target),values_toText(await e.evaluate(t.name)),n);case"index":
return storeAt(await e.evaluate(t.target),await e.evaluate(t.index),n);case"list":
{
const s=toItems(n);
for(const[n,r]of t.items.entries())await store(e,r,n===t.items.length-1?fromItems(s.slice(n)):s[n]??null);
return}default:
throw new f("The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept assignments, such as a variable or a property.",{category:"ParserError",errorId:"InvalidLeftHandSide"})}}
;
async function bindParameters(e,t,n,s){
const r=[...n];
for(const{name:n,type:o,initial:i}of t.parameters){
const a=[...s.keys()].find(e=>n.toLowerCase()===e||n.toLowerCase().startsWith(e)&&!t.parameters.some(t=>t.name.toLowerCase()===e));
const c=o!==undefined&&/^switch$/i.test(o);
let l;
if(a!==undefined)l=s.get(a);else if(!c&&r.length>0)l=r.shift();else if(i!==undefined)l=await e.evaluate(i);else l=c?false:undefined;
e.scope.set(n,o===undefined||l===undefined||c?l??null:convert(l,o))}
e.scope.set("args",r)}
async function*runParts(e,t,n){
if(t.process===undefined){
e.scope.set("input",n===undefined?[]:await collect(n));
return yield*e.statements(t.end)}
yield*e.statements(t.begin??[]);
if(n===undefined)yield*e.statements(t.process);else for await(const s of n){
e.scope.set("_",s);
yield*e.statements(t.process)}
yield*e.statements(t.end)}
;
async function*runTry(e,t){
try{
yield*e.with({isGuarded:e.isGuarded||t.catches.length>0}).statements(t.body)}catch(o){
if(!(o instanceof f))throw o;
const n=t.catches.find(({types:e})=>e.length===0||e.some(e=>isException(o.exception,e)));
if(n===undefined)throw o;
const s=new p(o);
e.session.errors.unshift(s);
e.session.succeeded=false;
const r=e.scope.get("_");
e.scope.set("_",s);
yield*e.statements(n.body);
e.scope.set("_",r)}finally{
if(t.finally!==undefined)for(const n of(await collect(e.statements(t.finally))))yield n}}
async function*runFlow(e,{how:t,value:n,place:s}){
if(t==="return"){
if(n!==undefined)yield*e.statement(n);
throw new y}
const r=n===undefined?null:await e.valueOf(n);
if(t==="exit")throw new g(toNumber(r)??0);
if(r===null&&n===undefined&&e.scope.get("_")instanceof p)throw e.scope.get("_").error.fatal();
if(r instanceof p)throw r.error.fatal();
const o=r instanceof a?values_toText(r.get("Message")??r):values_toText(r);
const i=r instanceof a&&/exception$/i.test(r.typeName)?r.typeName:undefined;
const c=new f(o===""?"ScriptHalted":o,{category:"OperationStopped",target:r,exception:i});
c.place=s;
throw c.fatal()}
;
async function makeHash(e,t){
const n=new u;
for(const{key:s,value:r}of t)n.set(await e.evaluate(s),await e.valueOf(r));
return n}
async function useMember(e,t){
const n=await e.evaluate(t.target);
const s=values_toText(await e.evaluate(t.name));
const r=t.arguments&&await e.evaluateAll(t.arguments);
try{
if(t.isStatic&&n instanceof m)return await staticMember(e,n.name,s,r);
return await (r===undefined?getMember(e,n,s):invokeMember(e,n,s,r))}catch(e){
if(e instanceof f)e.place??=t.place;
throw e}}
async function operate(e,{operator:t,left:n,right:s,place:r}){
const o=await e.evaluate(n);
if(t==="-and"&&!toBoolean(o))return false;
if(t==="-or"&&toBoolean(o))return true;
const i=await e.evaluate(s);
try{
if(/^-[ic]?match$/.test(t)&&!Array.isArray(o))remember(e,o,i,t);
return applyBinary(t,o,i)}catch(e){
if(e instanceof f)e.place??=r;
throw e}}
function remember(e,t,n,s){
const r=operators_pattern(n,s.startsWith("-c")).exec(values_toText(t));
if(r===null)return;
const o=[...r].map((e,t)=>[t,e]);
e.scope.set("Matches",new u([...o,...Object.entries(r.groups??{})]))}
;
async function*runLoop(e,t){
if(t.initial!==undefined)await e.valueOf(t.initial);
const goesOn=async()=>t.condition===undefined||toBoolean(await e.valueOf(t.condition))!==t.until;
let n=true;
for(;;){
await e.session.process.budget.step();
if(!(n&&t.atEnd)&&!await goesOn())return;
n=false;
if((yield*iteration(e,t.body,t.label))==="break")return;
if(t.step!==undefined)await e.valueOf(t.step)}}
async function*runForeach(e,t){
for(const n of toItems(await e.valueOf(t.list))){
e.scope.set(t.variable,n);
if((yield*iteration(e,t.body,t.label))==="break")return}}
async function*iteration(e,t,n){
try{
yield*e.statements(t);
return"go on"}catch(e){
if(!(e instanceof w)||e.label!==""&&e.label!==n.toLowerCase())throw e;
return e.how==="break"?"break":"go on"}}
;
function redirected(e,t,n){
return t.length===0?n(e):redirect(e,t,n)}
async function*redirect(e,t,n){
const s=[];
const r=t.find(({stream:e})=>e==="2"||e==="*");
const o=t.find(({stream:e,how:t})=>(e==="1"||e==="*")&&t!=="merge");
const i=r===undefined?e:e.with({errorSink:e=>s.push(e)});
const a=mergeErrors(n(i),s,r?.how==="merge"||r===o);
if(o!==undefined)await writeAll(e,o,await collect(a));else yield*a;
if(r!==undefined&&r!==o&&r.how!=="merge")await writeAll(e,r,s.map(e=>new p(e)))}
async function*mergeErrors(e,t,n){
for await(const s of e){
if(n)yield*t.splice(0).map(e=>new p(e));
yield s}
if(n)yield*t.splice(0).map(e=>new p(e))}
async function writeAll(e,{target:t,how:n},r){
const o=t===undefined?null:await e.evaluate(t);
if(o===null)return;
const{machine:i,folder:a}=e.session.process;
const c=(0,s.jS)(values_toText(o),a);
const l=Buffer.from(formatted(r),"utf16le");
const u=n==="replace"||!i.files.isFile(c);
i.files.write(c,u?Buffer.concat([Buffer.from([255,254]),l]):l,n==="append"?"append":"replace")}
;
async function*runPipeline(e,t){
let n;
for(const s of t)n=runOne(e,s,n);
if(n!==undefined)yield*n}
function runOne(e,t,n){
return redirected(e,t.redirections,e=>t.kind==="expression"?putOut(e,t.expression):runCommand(e,t,n))}
async function*putOut(e,t){
e.session.succeeded=true;
const n=await e.evaluate(t);
if(t.kind==="assign"||t.kind==="step")return;
if(n===null&&t.kind==="variable"){
yield null;
return}
yield*toItems(n)}
;
async function*runSwitch(e,t){
const n=await e.valueOf(t.value);
for(const s of Array.isArray(n)?n:[n]){
const n=e.scope.get("_");
e.scope.set("_",s);
const r=yield*runCases(e,t,s);
e.scope.set("_",n);
if(r==="break")return}}
async function*runCases(e,t,n){
let s=false;
for(const{test:r,body:o}of t.cases){
if(r==="default"?s:!await fits(e,t,r,n))continue;
s=true;
let i;
try{
yield*e.statements(o)}catch(e){
if(!(e instanceof w)||e.label!=="")throw e;
i=e.how}
if(i!==undefined)return i==="break"?"break":"go on"}
return"go on"}
async function fits(e,t,n,s){
const r=await e.evaluate(n);
if(r instanceof d)return toBoolean(fromItems(await collect(e.invoke(r.block,{item:s}))));
if(t.how==="wildcard")return wildcard(values_toText(r),t.caseSensitive).test(values_toText(s));
if(t.how==="regex")return operators_pattern(r,t.caseSensitive).test(values_toText(s));
return areEqual(s,r,t.caseSensitive)}
;
const tf=200;
let tp=class Interpreter{
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
return new tp(this.session,e.scope??this.scope,e.isGuarded??this.isGuarded,e.errorSink??this.errorSink,e.errorSink!==undefined||this.mergesErrors)}
async *statements(e){
for(const t of e){
await this.session.process.budget.step();
try{
yield*this.statement(t)}catch(e){
if(!(e instanceof f))throw e;
if(t.kind==="pipeline"||t.kind==="flow")e.place??=t.place;
if(this.isGuarded||e.isFatal||this.errorAction()==="stop")throw e;
this.report(e)}}}
async *statement(e){
switch(e.kind){case"pipeline":
return yield*runPipeline(this,e.commands);case"if":
for(const{condition:t,body:n}of e.branches){
if(toBoolean(await this.valueOf(t)))return yield*this.statements(n)}
return yield*this.statements(e.otherwise??[]);case"loop":
return yield*runLoop(this,e);case"foreach":
return yield*runForeach(this,e);case"switch":
return yield*runSwitch(this,e);case"try":
return yield*runTry(this,e);case"function":
return this.scope.defineFunction(e.name,e.block);case"jump":
throw new w(e.how,e.label.toLowerCase());case"flow":
return yield*runFlow(this,e)}}
async valueOf(e){
const t=e.kind==="pipeline"&&e.commands.length===1?e.commands[0]:undefined;
if(t?.kind==="expression"&&t.redirections.length===0){
this.session.succeeded=true;
return this.evaluate(t.expression)}
return fromItems(await collect(this.statement(e)))}
async *invoke(e,t={}){
if(++this.session.depth>tf){
this.session.depth=0;
throw new f("The script failed due to call depth overflow.",{category:"InvalidOperation",errorId:"CallDepthOverflow"}).fatal()}
const n=t.isDotted===true?this.scope:new ee(this.scope);
const s=this.with({scope:n});
await bindParameters(s,e,t.positional??[],t.named??new Map);
if("item"in t)n.set("_",t.item);
try{
yield*runParts(s,e,t.input)}catch(e){
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
return makeHash(this,e.entries);case"block":
return new d(e.block);case"type":
return new m(e.name);case"cast":
return convert(await this.evaluate(e.operand),e.type);case"member":
return useMember(this,e);case"index":
return indexed(await this.evaluate(e.target),await this.evaluate(e.index));case"unary":
return applyUnary(e.operator,await this.evaluate(e.operand));case"step":
return stepBy(this,e);case"binary":
return operate(this,e);case"assign":
return assignments_assign(this,e)}}
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
this.session.errors.unshift(new p(e));
if(t!=="silentlycontinue")this.errorSink(e)}};
async function runPowerShell(e,t){
const n=readSwitches(e,t);
if("problem"in n){
e.stderr.text(`${n.problem}\r
`);
return n.code}
const s=e.machine.scripted.take(n.text);
if(s!==undefined)return(0,o.y9)(e,s);
const r=new tm(e.stdout,e.stderr,n.isEncoded);
const i={process:e,console:r,errors:[],succeeded:true,lastExitCode:undefined,path:n.path,depth:0};
try{
return await runText(i,n)}finally{
r.close()}}
async function runText(e,t){
const{console:n}=e;
const s=new tp(e,new ee);
const r=new q;
let o;
try{
o=parsed(t.text);
const i=o.usesInput?main_linesOf(e.process):undefined;
const{positional:a,named:c}=scriptArguments(t.words,o);
for await(const e of s.invoke(o,{positional:a,named:c,input:i,isDotted:true}))n.write(r.next(e))}catch(e){
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
const r=th.find(e=>e.startsWith(t.toLowerCase()))??ty[t.toLowerCase()];
switch(r){case"command":
return{...s,text:n==="-"?"":commandText(n)};case"encodedcommand":
{
const e=(0,i.v)(n)[0]??"";
const t=Buffer.from(e,"base64");
if(e===""||t.length%2!==0||!/^[A-Za-z0-9+/=]+$/.test(e))return{problem:"Cannot process the command because the value specified with -EncodedCommand is not properly encoded. The value must be Base64 encoded.",code:1};
return{...s,text:t.toString("utf16le"),isEncoded:true}}case"file":
return fileTask(e,n);case"executionpolicy":case"inputformat":case"outputformat":case"windowstyle":case"version":case"configurationname":
n=n.replace(/^("[^"]*"|\S+)\s*/,"");
break;case"noprofile":case"noninteractive":case"nologo":case"noexit":case"sta":case"mta":
break;default:
return{...s,text:commandText(`-${t} ${n}`)}}}}
const th=["command","encodedcommand","executionpolicy","file","inputformat","outputformat","noprofile","noninteractive","nologo","noexit","sta","mta","windowstyle","version","configurationname"];
const ty={ec:"encodedcommand",ep:"executionpolicy",ex:"executionpolicy",nop:"noprofile",noni:"noninteractive"};
function commandText(e){
return(0,i.v)(e).join(" ")}
function fileTask(e,t){
const[n="",...o]=(0,i.v)(t);
const a=(0,s.jS)(n,e.folder);
if(!/\.ps1$/i.test(a))return{problem:`Processing -File '${n}' failed because the file does not have a '.ps1' extension. Specify a valid Windows PowerShell script file name, and then try again.`,code:-196608};
if(!e.machine.files.isFile(a))return{problem:`The argument '${n}' to the -File parameter does not exist. Provide the path to an existing '.ps1' file as an argument to the -File parameter.`,code:-196608};
return{text:(0,r.JG)(e.machine.files.read(a)),path:a,words:o,isEncoded:false}}
function scriptArguments(e,t){
const n=[];
const s=new Map;
for(let r=0;r<e.length;r++){
const o=e[r]??"";
const i=/^-([A-Za-z]\w*)$/.exec(o)?.[1];
const a=t.parameters.find(({name:e})=>i!==undefined&&e.toLowerCase()===i.toLowerCase());
if(a===undefined)n.push(/^\d+$/.test(o)?numberOf(o):o);else if(/^switch$/i.test(a.type??""))s.set(a.name.toLowerCase(),true);else s.set(a.name.toLowerCase(),e[++r]??"")}
return{positional:n,named:s}}
async function*main_linesOf({stdin:e,signal:t,codePage:n}){
for(let s=await e.readLine(t);s!==undefined;s=await e.readLine(t))yield(0,r.g7)(s,n)}})};
