
"use strict";
exports.id=879;
exports.ids=[879];
exports.modules={88879:((e,t,r)=>{
r.d(t,{A:()=>ez});
const n=":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD";
const i=n+"\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040";
const s="["+n+"]["+i+"]*";
const a=new RegExp("^"+s+"$");
function getAllMatches(e,t){
const r=[];
let n=t.exec(e);
while(n){
const i=[];
i.startIndex=t.lastIndex-n[0].length;
const s=n.length;
for(let e=0;e<s;e++){
i.push(n[e])}
r.push(i);
n=t.exec(e)}
return r}
const isName=function(e){
const t=a.exec(e);
return!(t===null||typeof t==="undefined")};
function isExist(e){
return typeof e!=="undefined"}
function isEmptyObject(e){
return Object.keys(e).length===0}
function getValue(e){
if(exports.isExist(e)){
return e}else{
return""}}
const o=["hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"];
const l=["__proto__","constructor","prototype"];
const defaultOnDangerousProperty=e=>{
if(o.includes(e)){
return"__"+e}
return e};
const c={preserveOrder:false,attributeNamePrefix:"@_",attributesGroupName:false,textNodeName:"#text",ignoreAttributes:true,removeNSPrefix:false,allowBooleanAttributes:false,parseTagValue:true,parseAttributeValue:false,trimValues:true,cdataPropName:false,numberParseOptions:{hex:true,leadingZeros:true,eNotation:true,unicode:false},tagValueProcessor:function(e,t){
return t},attributeValueProcessor:function(e,t){
return t},stopNodes:[],alwaysCreateTextNode:false,isArray:()=>false,commentPropName:false,unpairedTags:[],processEntities:true,htmlEntities:false,entityDecoder:null,ignoreDeclaration:false,ignorePiTags:false,transformTagName:false,transformAttributeName:false,updateTag:function(e,t,r){
return e},captureMetaData:false,maxNestedTags:100,strictReservedNames:true,jPath:true,onDangerousProperty:defaultOnDangerousProperty};
function validatePropertyName(e,t){
if(typeof e!=="string"){
return}
const r=e.toLowerCase();
if(o.some(e=>r===e.toLowerCase())){
throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`)}
if(l.some(e=>r===e.toLowerCase())){
throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`)}}
function normalizeProcessEntities(e,t){
if(typeof e==="boolean"){
return{enabled:e,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:Infinity,maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:"all"}}
if(typeof e==="object"&&e!==null){
return{enabled:e.enabled!==false,maxEntitySize:Math.max(1,e.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,e.maxExpansionDepth??1e4),maxTotalExpansions:Math.max(1,e.maxTotalExpansions??Infinity),maxExpandedLength:Math.max(1,e.maxExpandedLength??1e5),maxEntityCount:Math.max(1,e.maxEntityCount??1e3),allowedTags:e.allowedTags??null,tagFilter:e.tagFilter??null,appliesTo:e.appliesTo??"all"}}
return normalizeProcessEntities(true)}
const buildOptions=function(e){
const t=Object.assign({},c,e);
const r=[{value:t.attributeNamePrefix,name:"attributeNamePrefix"},{value:t.attributesGroupName,name:"attributesGroupName"},{value:t.textNodeName,name:"textNodeName"},{value:t.cdataPropName,name:"cdataPropName"},{value:t.commentPropName,name:"commentPropName"}];
for(const{value:e,name:t}of r){
if(e){
validatePropertyName(e,t)}}
if(t.onDangerousProperty===null){
t.onDangerousProperty=defaultOnDangerousProperty}
t.processEntities=normalizeProcessEntities(t.processEntities,t.htmlEntities);
t.unpairedTagsSet=new Set(t.unpairedTags);
if(t.stopNodes&&Array.isArray(t.stopNodes)){
t.stopNodes=t.stopNodes.map(e=>{
if(typeof e==="string"&&e.startsWith("*.")){
return".."+e.substring(2)}
return e})}
return t};
let d;
if(typeof Symbol!=="function"){
d="@@xmlMetadata"}else{
d=Symbol("XML Node Metadata")}
let u=class XmlNode{
constructor(e){
this.tagname=e;
this.child=[];
this[":@"]=Object.create(null)}
add(e,t){
if(e==="__proto__")e="#__proto__";
this.child.push({[e]:t})}
addChild(e,t){
if(e.tagname==="__proto__")e.tagname="#__proto__";
if(e[":@"]&&Object.keys(e[":@"]).length>0){
this.child.push({[e.tagname]:e.child,[":@"]:e[":@"]})}else{
this.child.push({[e.tagname]:e.child})}
this.addStartIndex(t)}
addStartIndex(e){
if(e!==undefined){
this.child[this.child.length-1][d]={startIndex:e}}}
addEndIndex(e){
const t=this.child[this.child.length-1];
if(t!==undefined&&t[d]!==undefined&&t[d].endIndex===undefined){
t[d].endIndex=e}}
static getMetaDataSymbol(){
return d}};
const p=":A-Za-z_"+"\xc0-\xd6\xd8-\xf6\xf8-\u02FF"+"\u0370-\u037D"+"\u037F-\u0486\u0488-\u1FFF"+"\u200C-\u200D"+"\u2070-\u218F"+"\u2C00-\u2FEF"+"\u3001-\uD7FF"+"\uF900-\uFDCF"+"\uFDF0-\uFFFD";
const h=p+"\\-\\.\\d"+"\xb7"+"\u0300-\u036F"+"\u203F-\u2040";
const f=":A-Za-z_"+"\xc0-\u02FF"+"\u0370-\u037D"+"\u037F-\u0486\u0488-\u1FFF"+"\u200C-\u200D"+"\u2070-\u218F"+"\u2C00-\u2FEF"+"\u3001-\uD7FF"+"\uF900-\uFDCF"+"\uFDF0-\uFFFD"+"\uD800\uDC00-\uDB7F\uDFFF";
const g=f+"\\-\\.\\d"+"\xb7"+"\u0300-\u036F"+"\u0487"+"\u203F-\u2040";
const buildRegexes=(e,t,r="")=>{
const n=e.replace(":","");
const i=t.replace(":","");
const s=`[${n}][${i}]*`;
return{name:new RegExp(`^[${e}][${t}]*$`,r),ncName:new RegExp(`^${s}$`,r),qName:new RegExp(`^${s}(?::${s})?$`,r),nmToken:new RegExp(`^[${t}]+$`,r),nmTokens:new RegExp(`^[${t}]+(?:\\s+[${t}]+)*$`,r)}};
const m=buildRegexes(p,h);
const b=buildRegexes(f,g,"u");
const x=":A-Za-z_";
const y=x+"\\-\\.\\d";
const E=buildRegexes(x,y);
const getRegexes=(e="1.0",t=false)=>{
if(t)return E;
return e==="1.1"?b:m};
const src_name=(e,{xmlVersion:t="1.0",asciiOnly:r=false}={})=>getRegexes(t,r).name.test(e);
const ncName=(e,{xmlVersion:t="1.0",asciiOnly:r=false}={})=>getRegexes(t,r).ncName.test(e);
const qName=(e,{xmlVersion:t="1.0",asciiOnly:r=false}={})=>getRegexes(t,r).qName.test(e);
const nmToken=(e,{xmlVersion:t="1.0",asciiOnly:r=false}={})=>getRegexes(t,r).nmToken.test(e);
const nmTokens=(e,{xmlVersion:t="1.0",asciiOnly:r=false}={})=>getRegexes(t,r).nmTokens.test(e);
const w=null&&["name","ncName","qName","nmToken","nmTokens"];
const createValidator=(e,{xmlVersion:t="1.0",asciiOnly:r=false,maxCacheSize:n=2048}={})=>{
if(!w.includes(e)){
throw new TypeError(`Unknown production "${e}". Must be one of: ${w.join(", ")}`)}
const i=getRegexes(t,r)[e];
let s=new Map;
const validator=e=>{
const t=s.get(e);
if(t!==undefined)return t;
const r=i.test(e);
if(s.size<n)s.set(e,r);
return r};
validator.reset=()=>{
s=new Map};
return validator};
const validate=(e,t,{xmlVersion:r="1.0",asciiOnly:n=false}={})=>{
if(!w.includes(t)){
throw new TypeError(`Unknown production "${t}". Must be one of: ${w.join(", ")}`)}
const i={name:src_name,ncName,qName,nmToken,nmTokens};
const s=i[t](e,{xmlVersion:r,asciiOnly:n});
if(s)return{valid:true,production:t,input:e};
let a="Does not match the production rules";
let o;
const l=n?/^[:A-Za-z_]/:/^[:A-Za-z_\u00C0-\uFFFD]/;
const c=n?/[\w\-\\.:]/:/[\w\-\\.:\u00B7\u00C0-\uFFFD]/;
if(e.length===0){
a="Input is empty"}else if(t==="ncName"&&e.includes(":")){
o=e.indexOf(":");
a="Colon is not allowed in NCName"}else if(t==="qName"&&e.startsWith(":")){
a="QName cannot start with a colon";
o=0}else if(t==="qName"&&e.endsWith(":")){
a="QName cannot end with a colon";
o=e.length-1}else if(t==="qName"&&(e.match(/:/g)||[]).length>1){
a="QName can have at most one colon";
o=e.lastIndexOf(":")}else if(["name","ncName","qName"].includes(t)&&!l.test(e[0])){
a=`First character "${e[0]}" is not a valid NameStartChar`;
o=0}else{
for(let t=0;t<e.length;t++){
if(!c.test(e[t])){
a=`Character "${e[t]}" at position ${t} is not a valid NameChar`;
o=t;
break}}}
return{valid:false,production:t,input:e,reason:a,position:o}};
const validateAll=(e,t,r={})=>e.map(e=>validate(e,t,r));
const sanitize=(e,t="name",{replacement:r="_",asciiOnly:n=false}={})=>{
if(!e)return r;
let i=e;
if(t==="ncName"){
i=i.replace(/:/g,"")}
const s=n?/[^\w\-\.:]/g:/[^\w\-\.:\u00B7\u00C0-\uFFFD]/g;
i=i.replace(s,r);
if(t!=="nmToken"&&t!=="nmTokens"){
if(/^[\-\.\d]/.test(i)){
i=r+i}}
return i||r};
let v=class DocTypeReader{
constructor(e,t){
this.suppressValidationErr=!e;
this.options=e;
this.xmlVersion=t||1}
setXmlVersion(e=1){
this.xmlVersion=e}
readDocType(e,t){
const r=Object.create(null);
let n=0;
if(e[t+3]==="O"&&e[t+4]==="C"&&e[t+5]==="T"&&e[t+6]==="Y"&&e[t+7]==="P"&&e[t+8]==="E"){
t=t+9;
let i=1;
let s=false,a=false;
let o=null;
let l="";
for(;t<e.length;t++){
if(o!==null){
if(e[t]===o)o=null;
l+=e[t];
continue}
if(!s&&!a&&(e[t]==='"'||e[t]==="'")){
o=e[t];
l+=e[t];
continue}
if(e[t]==="<"&&!a){
if(s&&hasSeq(e,"!ENTITY",t)){
t+=7;
let i,s;
[i,s,t]=this.readEntityExp(e,t+1,this.suppressValidationErr);
if(s.indexOf("&")===-1){
if(this.options.enabled!==false&&this.options.maxEntityCount!=null&&n>=this.options.maxEntityCount){
throw new Error(`Entity count (${n+1}) exceeds maximum allowed (${this.options.maxEntityCount})`)}
r[i]=s;
n++}}else if(s&&hasSeq(e,"!ELEMENT",t)){
t+=8;
const{index:r}=this.readElementExp(e,t+1);
t=r}else if(s&&hasSeq(e,"!ATTLIST",t)){
t+=8}else if(s&&hasSeq(e,"!NOTATION",t)){
t+=9;
const{index:r}=this.readNotationExp(e,t+1,this.suppressValidationErr);
t=r}else if(hasSeq(e,"!--",t))a=true;else throw new Error(`Invalid DOCTYPE`);
i++;
l=""}else if(e[t]===">"){
if(a){
if(e[t-1]==="-"&&e[t-2]==="-"){
a=false;
i--}}else{
i--}
if(i===0){
break}}else if(e[t]==="["){
s=true}else{
l+=e[t]}}
if(o!==null||i!==0){
throw new Error(`Unclosed DOCTYPE`)}}else{
throw new Error(`Invalid Tag instead of DOCTYPE`)}
return{entities:r,i:t}}
readEntityExp(e,t){
t=skipWhitespace(e,t);
const r=t;
while(t<e.length&&!/\s/.test(e[t])&&e[t]!=='"'&&e[t]!=="'"){
t++}
let n=e.substring(r,t);
validateEntityName(n,{xmlVersion:this.xmlVersion});
t=skipWhitespace(e,t);
if(!this.suppressValidationErr){
if(e.substring(t,t+6).toUpperCase()==="SYSTEM"){
throw new Error("External entities are not supported")}else if(e[t]==="%"){
throw new Error("Parameter entities are not supported")}}
let i="";
[t,i]=this.readIdentifierVal(e,t,"entity");
if(this.options.enabled!==false&&this.options.maxEntitySize!=null&&i.length>this.options.maxEntitySize){
throw new Error(`Entity "${n}" size (${i.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`)}
t--;
return[n,i,t]}
readNotationExp(e,t){
t=skipWhitespace(e,t);
const r=t;
while(t<e.length&&!/\s/.test(e[t])){
t++}
let n=e.substring(r,t);
!this.suppressValidationErr&&validateEntityName(n,{xmlVersion:this.xmlVersion});
t=skipWhitespace(e,t);
const i=e.substring(t,t+6).toUpperCase();
if(!this.suppressValidationErr&&i!=="SYSTEM"&&i!=="PUBLIC"){
throw new Error(`Expected SYSTEM or PUBLIC, found "${i}"`)}
t+=i.length;
t=skipWhitespace(e,t);
let s=null;
let a=null;
if(i==="PUBLIC"){
[t,s]=this.readIdentifierVal(e,t,"publicIdentifier");
t=skipWhitespace(e,t);
if(e[t]==='"'||e[t]==="'"){
[t,a]=this.readIdentifierVal(e,t,"systemIdentifier")}}else if(i==="SYSTEM"){
[t,a]=this.readIdentifierVal(e,t,"systemIdentifier");
if(!this.suppressValidationErr&&!a){
throw new Error("Missing mandatory system identifier for SYSTEM notation")}}
return{notationName:n,publicIdentifier:s,systemIdentifier:a,index:--t}}
readIdentifierVal(e,t,r){
let n="";
const i=e[t];
if(i!=='"'&&i!=="'"){
throw new Error(`Expected quoted string, found "${i}"`)}
t++;
const s=t;
while(t<e.length&&e[t]!==i){
t++}
n=e.substring(s,t);
if(e[t]!==i){
throw new Error(`Unterminated ${r} value`)}
t++;
return[t,n]}
readElementExp(e,t){
t=skipWhitespace(e,t);
const r=t;
while(t<e.length&&!/\s/.test(e[t])){
t++}
let n=e.substring(r,t);
if(!this.suppressValidationErr&&!qName(n,{xmlVersion:this.xmlVersion})){
throw new Error(`Invalid element name: "${n}"`)}
t=skipWhitespace(e,t);
let i="";
if(e[t]==="E"&&hasSeq(e,"MPTY",t))t+=4;else if(e[t]==="A"&&hasSeq(e,"NY",t))t+=2;else if(e[t]==="("){
t++;
const r=t;
while(t<e.length&&e[t]!==")"){
t++}
i=e.substring(r,t);
if(e[t]!==")"){
throw new Error("Unterminated content model")}}else if(!this.suppressValidationErr){
throw new Error(`Invalid Element Expression, found "${e[t]}"`)}
return{elementName:n,contentModel:i.trim(),index:t}}
readAttlistExp(e,t){
t=skipWhitespace(e,t);
let r=t;
while(t<e.length&&!/\s/.test(e[t])){
t++}
let n=e.substring(r,t);
validateEntityName(n,{xmlVersion:this.xmlVersion});
t=skipWhitespace(e,t);
r=t;
while(t<e.length&&!/\s/.test(e[t])){
t++}
let i=e.substring(r,t);
if(!validateEntityName(i,{xmlVersion:this.xmlVersion})){
throw new Error(`Invalid attribute name: "${i}"`)}
t=skipWhitespace(e,t);
let s="";
if(e.substring(t,t+8).toUpperCase()==="NOTATION"){
s="NOTATION";
t+=8;
t=skipWhitespace(e,t);
if(e[t]!=="("){
throw new Error(`Expected '(', found "${e[t]}"`)}
t++;
let r=[];
while(t<e.length&&e[t]!==")"){
const n=t;
while(t<e.length&&e[t]!=="|"&&e[t]!==")"){
t++}
let i=e.substring(n,t);
i=i.trim();
if(!validateEntityName(i,{xmlVersion:this.xmlVersion})){
throw new Error(`Invalid notation name: "${i}"`)}
r.push(i);
if(e[t]==="|"){
t++;
t=skipWhitespace(e,t)}}
if(e[t]!==")"){
throw new Error("Unterminated list of notations")}
t++;
s+=" ("+r.join("|")+")"}else{
const r=t;
while(t<e.length&&!/\s/.test(e[t])){
t++}
s+=e.substring(r,t);
const n=["CDATA","ID","IDREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"];
if(!this.suppressValidationErr&&!n.includes(s.toUpperCase())){
throw new Error(`Invalid attribute type: "${s}"`)}}
t=skipWhitespace(e,t);
let a="";
if(e.substring(t,t+8).toUpperCase()==="#REQUIRED"){
a="#REQUIRED";
t+=8}else if(e.substring(t,t+7).toUpperCase()==="#IMPLIED"){
a="#IMPLIED";
t+=7}else{
[t,a]=this.readIdentifierVal(e,t,"ATTLIST")}
return{elementName:n,attributeName:i,attributeType:s,defaultValue:a,index:t}}};
const skipWhitespace=(e,t)=>{
while(t<e.length&&/\s/.test(e[t])){
t++}
return t};
function hasSeq(e,t,r){
for(let n=0;n<t.length;n++){
if(t[n]!==e[r+n+1])return false}
return true}
function validateEntityName(e,t){
if(qName(e,{xmlVersion:t}))return e;else throw new Error(`Invalid entity name ${e}`)}
;
const N=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,3302,3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,6800,6992,7088,7232,7248,65296,120782,120792,120802,120812,120822,66720,68912,69734,69872,69942,70096,70384,70736,70864,71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,92864,93008,123200,123632,124144,125264,130032];
const A=255;
const S=new Map;
const T=65535;
const C=1632;
const _=C;
const I=T-C+1;
const k=new Uint8Array(I).fill(A);
for(const e of N){
for(let t=0;t<10;t++){
const r=e+t;
if(r<=T){
k[r-_]=t}else{
S.set(r,t)}}}
;
const O=48;
const D=57;
const L=45;
const P=new Set([8722,65293,65123]);
function anynum(e){
if(typeof e!=="string")return e;
const t=e.length;
if(t===0)return e;
let r=-1;
for(let n=0;n<t;n++){
const i=e.charCodeAt(n);
if(i>=O&&i<=D||i===L)continue;
if(i<_){
if(P.has(i)){
r=n;
break}
continue}
if(i>=55296&&i<=56319){
if(n+1<t){
const t=e.charCodeAt(n+1);
if(t>=56320&&t<=57343){
const e=65536+(i-55296<<10)+(t-56320);
if(S.has(e)){
r=n;
break}}}
continue}
if(k[i-_]!==A||P.has(i)){
r=n;
break}}
if(r===-1)return e;
const n=[];
if(r>0)n.push(e.slice(0,r));
for(let i=r;i<t;i++){
const r=e.charCodeAt(i);
if(r>=O&&r<=D||r===L){
n.push(e[i]);
continue}
if(r<_){
n.push(P.has(r)?"-":e[i]);
continue}
if(r>=55296&&r<=56319){
if(i+1<t){
const t=e.charCodeAt(i+1);
if(t>=56320&&t<=57343){
const e=65536+(r-55296<<10)+(t-56320);
const s=S.get(e);
if(s!==undefined){
n.push(String.fromCharCode(s+48));
i++;
continue}}}
n.push(e[i]);
continue}
if(P.has(r)){
n.push("-");
continue}
const s=k[r-_];
n.push(s!==A?String.fromCharCode(s+48):e[i])}
return n.join("")}
const j=anynum;
const M=/^[-+]?0x[a-fA-F0-9]+$/;
const $=/^0b[01]+$/;
const R=/^0o[0-7]+$/;
const q=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/;
const V={hex:true,binary:false,octal:false,leadingZeros:true,decimalPoint:".",eNotation:true,infinity:"original",unicode:false};
function toNumber(e,t={}){
t=Object.assign({},V,t);
if(!e||typeof e!=="string")return e;
let r=e.trim();
if(r.length===0)return e;else if(t.skipLike!==undefined&&t.skipLike.test(r))return e;else if(r==="0")return 0;
if(t.unicode){
r=j(r);
if(r==="0")return 0}
if(t.hex&&M.test(r)){
return parse_int(r,16)}else if(t.binary&&$.test(r)){
return parse_int(r,2)}else if(t.octal&&R.test(r)){
return parse_int(r,8)}else if(!isFinite(r)){
const n=Number(r);
if(Number.isNaN(n))return e;
return handleInfinity(e,n,t)}else if(r.includes("e")||r.includes("E")){
return resolveEnotation(e,r,t)}else{
const n=q.exec(r);
if(n){
const i=n[1]||"";
const s=n[2];
let a=trimZeros(n[3]);
const o=i?r[s.length+1]===".":r[s.length]===".";
if(!t.leadingZeros&&(s.length>1||s.length===1&&!o)){
return e}else{
const n=Number(r);
const o=String(n);
if(n===0)return n;
if(o.search(/[eE]/)!==-1){
if(t.eNotation)return n;else return e}else if(r.indexOf(".")!==-1){
if(o==="0")return n;else if(o===a)return n;else if(o===`${i}${a}`)return n;else return e}
let l=s?a:r;
if(s){
return l===o||i+l===o?n:e}else{
return l===o||l===i+o?n:e}}}else{
return e}}}
const U=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function resolveEnotation(e,t,r){
if(!r.eNotation)return e;
const n=t.match(U);
if(n){
let i=n[1]||"";
const s=n[3].indexOf("e")===-1?"E":"e";
const a=n[2];
const o=i?t[a.length+1]===s:t[a.length]===s;
if(a.length>1&&o)return e;else if(a.length===1&&(n[3].startsWith(`.${s}`)||n[3][0]===s)){
return Number(t)}else if(a.length>0){
if(r.leadingZeros&&!o){
return Number(t)}else return e}else{
return Number(t)}}else{
return e}}
function trimZeros(e){
if(e&&e.indexOf(".")!==-1){
let t=e.length;
while(t>0&&e.charCodeAt(t-1)===48)t--;
e=e.slice(0,t);
if(e===".")e="0";else if(e[0]===".")e="0"+e;else if(e[e.length-1]===".")e=e.substring(0,e.length-1);
return e}
return e}
function parse_int(e,t){
const r=e.trim();
if(t===2||t===8)e=r.substring(2);
if(parseInt)return parseInt(e,t);else if(Number.parseInt)return Number.parseInt(e,t);else if(window&&window.parseInt)return window.parseInt(e,t);else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported")}
function handleInfinity(e,t,r){
const n=t===Infinity;
switch(r.infinity.toLowerCase()){case"null":
return null;case"infinity":
return t;case"string":
return n?"Infinity":"-Infinity";case"original":default:
return e}}
;
function getIgnoreAttributesFn(e){
if(typeof e==="function"){
return e}
if(Array.isArray(e)){
return t=>{
for(const r of e){
if(typeof r==="string"&&t===r){
return true}
if(r instanceof RegExp&&r.test(t)){
return true}}}}
return()=>false}
;
let F=class MatcherView{
constructor(e){
this._matcher=e}
get separator(){
return this._matcher.separator}
getCurrentTag(){
const e=this._matcher.path;
return e.length>0?e[e.length-1].tag:undefined}
getCurrentNamespace(){
const e=this._matcher.path;
return e.length>0?e[e.length-1].namespace:undefined}
getAttrValue(e){
const t=this._matcher.path;
if(t.length===0)return undefined;
return t[t.length-1].values?.[e]}
hasAttr(e){
const t=this._matcher.path;
if(t.length===0)return false;
const r=t[t.length-1];
return r.values!==undefined&&e in r.values}
getAnyParentAttr(e){
return this._matcher.getAnyParentAttr(e)}
hasAnyParentAttr(e){
return this._matcher.hasAnyParentAttr(e)}
getPosition(){
const e=this._matcher.path;
if(e.length===0)return-1;
return e[e.length-1].position??0}
getCounter(){
const e=this._matcher.path;
if(e.length===0)return-1;
return e[e.length-1].counter??0}
getIndex(){
return this.getPosition()}
getDepth(){
return this._matcher.path.length}
toString(e,t=true){
return this._matcher.toString(e,t)}
toArray(){
return this._matcher.path.map(e=>e.tag)}
matches(e){
return this._matcher.matches(e)}
matchesAny(e){
return e.matchesAny(this._matcher)}};
let W=class Matcher{
constructor(e={}){
this.separator=e.separator||".";
this.path=[];
this.siblingStacks=[];
this._pathStringCache=null;
this._view=new F(this);
this._keptAttrs=[]}
push(e,t=null,r=null,n=null){
this._pathStringCache=null;
if(this.path.length>0){
this.path[this.path.length-1].values=undefined}
const i=this.path.length;
let s=this.siblingStacks[i];
if(!s){
s={counts:new Map,total:0};
this.siblingStacks[i]=s}
const a=r?`${r}:${e}`:e;
const o=s.counts.get(a)||0;
const l=s.total;
s.counts.set(a,o+1);
s.total++;
const c={tag:e,position:l,counter:o};
if(r!==null&&r!==undefined){
c.namespace=r}
if(t!==null&&t!==undefined){
c.values=t}
this.path.push(c);
const d=this.path.length;
const u=n!==null?n.keep:null;
if(u!==null&&u!==undefined&&u.length>0&&t){
for(let e=0;e<u.length;e++){
const r=u[e];
if(t[r]!==undefined){
this._keptAttrs.push({depth:d,name:r,value:t[r]})}}}}
pop(){
if(this.path.length===0)return undefined;
this._pathStringCache=null;
const e=this.path.pop();
if(this.siblingStacks.length>this.path.length+1){
this.siblingStacks.length=this.path.length+1}
const t=this.path.length+1;
while(this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.length-1].depth>=t){
this._keptAttrs.pop()}
return e}
updateCurrent(e){
if(this.path.length>0){
const t=this.path[this.path.length-1];
if(e!==null&&e!==undefined){
t.values=e}}}
getCurrentTag(){
return this.path.length>0?this.path[this.path.length-1].tag:undefined}
getCurrentNamespace(){
return this.path.length>0?this.path[this.path.length-1].namespace:undefined}
getAttrValue(e){
if(this.path.length===0)return undefined;
return this.path[this.path.length-1].values?.[e]}
hasAttr(e){
if(this.path.length===0)return false;
const t=this.path[this.path.length-1];
return t.values!==undefined&&e in t.values}
getAnyParentAttr(e){
const t=this._keptAttrs;
for(let r=t.length-1;r>=0;r--){
if(t[r].name===e)return t[r].value}
return undefined}
hasAnyParentAttr(e){
const t=this._keptAttrs;
for(let r=t.length-1;r>=0;r--){
if(t[r].name===e)return true}
return false}
getPosition(){
if(this.path.length===0)return-1;
return this.path[this.path.length-1].position??0}
getCounter(){
if(this.path.length===0)return-1;
return this.path[this.path.length-1].counter??0}
getIndex(){
return this.getPosition()}
getDepth(){
return this.path.length}
toString(e,t=true){
const r=e||this.separator;
const n=r===this.separator&&t===true;
if(n){
if(this._pathStringCache!==null){
return this._pathStringCache}
const e=this.path.map(e=>e.namespace?`${e.namespace}:${e.tag}`:e.tag).join(r);
this._pathStringCache=e;
return e}
return this.path.map(e=>t&&e.namespace?`${e.namespace}:${e.tag}`:e.tag).join(r)}
toArray(){
return this.path.map(e=>e.tag)}
reset(){
this._pathStringCache=null;
this.path=[];
this.siblingStacks=[];
this._keptAttrs=[]}
matches(e){
const t=e.segments;
if(t.length===0){
return false}
if(e.hasDeepWildcard()){
return this._matchWithDeepWildcard(t)}
return this._matchSimple(t)}
_matchSimple(e){
if(this.path.length!==e.length){
return false}
for(let t=0;t<e.length;t++){
if(!this._matchSegment(e[t],this.path[t],t===this.path.length-1)){
return false}}
return true}
_matchWithDeepWildcard(e){
let t=this.path.length-1;
let r=e.length-1;
while(r>=0&&t>=0){
const n=e[r];
if(n.type==="deep-wildcard"){
r--;
if(r<0){
return true}
const n=e[r];
let i=false;
for(let e=t;e>=0;e--){
if(this._matchSegment(n,this.path[e],e===this.path.length-1)){
t=e-1;
r--;
i=true;
break}}
if(!i){
return false}}else{
if(!this._matchSegment(n,this.path[t],t===this.path.length-1)){
return false}
t--;
r--}}
return r<0}
_matchSegment(e,t,r){
if(e.tag!=="*"&&e.tag!==t.tag){
return false}
if(e.namespace!==undefined){
if(e.namespace!=="*"&&e.namespace!==t.namespace){
return false}}
if(e.attrName!==undefined){
if(!r){
return false}
if(!t.values||!(e.attrName in t.values)){
return false}
if(e.attrValue!==undefined){
if(String(t.values[e.attrName])!==String(e.attrValue)){
return false}}}
if(e.position!==undefined){
if(!r){
return false}
const n=t.counter??0;
if(e.position==="first"&&n!==0){
return false}else if(e.position==="odd"&&n%2!==1){
return false}else if(e.position==="even"&&n%2!==0){
return false}else if(e.position==="nth"&&n!==e.positionValue){
return false}}
return true}
matchesAny(e){
return e.matchesAny(this)}
snapshot(){
return{path:this.path.map(e=>({...e})),siblingStacks:this.siblingStacks.map(e=>e?{counts:new Map(e.counts),total:e.total}:e),keptAttrs:this._keptAttrs.map(e=>({...e}))}}
restore(e){
this._pathStringCache=null;
this.path=e.path.map(e=>({...e}));
this.siblingStacks=e.siblingStacks.map(e=>e?{counts:new Map(e.counts),total:e.total}:e);
this._keptAttrs=(e.keptAttrs||[]).map(e=>({...e}))}
readOnly(){
return this._view}};
let B=class Expression{
constructor(e,t={},r){
this.pattern=e;
this.separator=t.separator||".";
this.segments=this._parse(e);
this.data=r;
this._hasDeepWildcard=this.segments.some(e=>e.type==="deep-wildcard");
this._hasAttributeCondition=this.segments.some(e=>e.attrName!==undefined);
this._hasPositionSelector=this.segments.some(e=>e.position!==undefined)}
_parse(e){
const t=[];
let r=0;
let n="";
while(r<e.length){
if(e[r]===this.separator){
if(r+1<e.length&&e[r+1]===this.separator){
if(n.trim()){
t.push(this._parseSegment(n.trim()));
n=""}
t.push({type:"deep-wildcard"});
r+=2}else{
if(n.trim()){
t.push(this._parseSegment(n.trim()))}
n="";
r++}}else{
n+=e[r];
r++}}
if(n.trim()){
t.push(this._parseSegment(n.trim()))}
return t}
_parseSegment(e){
const t={type:"tag"};
let r=null;
let n=e;
const i=e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
if(i){
n=i[1]+i[3];
if(i[2]){
const e=i[2].slice(1,-1);
if(e){
r=e}}}
let s=undefined;
let a=n;
if(n.includes("::")){
const t=n.indexOf("::");
s=n.substring(0,t).trim();
a=n.substring(t+2).trim();
if(!s){
throw new Error(`Invalid namespace in pattern: ${e}`)}}
let o=undefined;
let l=null;
if(a.includes(":")){
const e=a.lastIndexOf(":");
const t=a.substring(0,e).trim();
const r=a.substring(e+1).trim();
const n=["first","last","odd","even"].includes(r)||/^nth\(\d+\)$/.test(r);
if(n){
o=t;
l=r}else{
o=a}}else{
o=a}
if(!o){
throw new Error(`Invalid segment pattern: ${e}`)}
t.tag=o;
if(s){
t.namespace=s}
if(r){
if(r.includes("=")){
const e=r.indexOf("=");
t.attrName=r.substring(0,e).trim();
t.attrValue=r.substring(e+1).trim()}else{
t.attrName=r.trim()}}
if(l){
const e=l.match(/^nth\((\d+)\)$/);
if(e){
t.position="nth";
t.positionValue=parseInt(e[1],10)}else{
t.position=l}}
return t}
get length(){
return this.segments.length}
hasDeepWildcard(){
return this._hasDeepWildcard}
hasAttributeCondition(){
return this._hasAttributeCondition}
hasPositionSelector(){
return this._hasPositionSelector}
toString(){
return this.pattern}};
let H=class ExpressionSet{
constructor(){
this._byDepthAndTag=new Map;
this._wildcardByDepth=new Map;
this._deepWildcards=[];
this._deepByTerminalTag=new Map;
this._patterns=new Set;
this._sealed=false}
add(e){
if(this._sealed){
throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.")}
if(this._patterns.has(e.pattern))return this;
this._patterns.add(e.pattern);
if(e.hasDeepWildcard()){
const t=e.segments[e.segments.length-1];
if(t&&t.type!=="deep-wildcard"&&t.tag!=="*"){
const r=t.tag;
if(!this._deepByTerminalTag.has(r))this._deepByTerminalTag.set(r,[]);
this._deepByTerminalTag.get(r).push(e)}else{
this._deepWildcards.push(e)}
return this}
const t=e.length;
const r=e.segments[e.segments.length-1];
const n=r?.tag;
if(!n||n==="*"){
if(!this._wildcardByDepth.has(t))this._wildcardByDepth.set(t,[]);
this._wildcardByDepth.get(t).push(e)}else{
const r=`${t}:${n}`;
if(!this._byDepthAndTag.has(r))this._byDepthAndTag.set(r,[]);
this._byDepthAndTag.get(r).push(e)}
return this}
addAll(e){
for(const t of e)this.add(t);
return this}
has(e){
return this._patterns.has(e.pattern)}
get size(){
return this._patterns.size}
seal(){
this._sealed=true;
return this}
get isSealed(){
return this._sealed}
matchesAny(e){
return this.findMatch(e)!==null}
findMatch(e){
const t=e.getDepth();
const r=e.getCurrentTag();
const n=`${t}:${r}`;
const i=this._byDepthAndTag.get(n);
if(i){
for(let t=0;t<i.length;t++){
if(e.matches(i[t]))return i[t]}}
const s=this._wildcardByDepth.get(t);
if(s){
for(let t=0;t<s.length;t++){
if(e.matches(s[t]))return s[t]}}
const a=this._deepByTerminalTag.get(r);
if(a){
for(let t=0;t<a.length;t++){
if(e.matches(a[t]))return a[t]}}
for(let t=0;t<this._deepWildcards.length;t++){
if(e.matches(this._deepWildcards[t]))return this._deepWildcards[t]}
return null}};
const z={amp:"&",AMP:"&",lt:"<",LT:"<",gt:">",GT:">",quot:'"',QUOT:'"',apos:"'",lsquo:"\u2018",rsquo:"\u2019",ldquo:"\u201C",rdquo:"\u201D",lsquor:"\u201A",rsquor:"\u2019",ldquor:"\u201E",bdquo:"\u201E",comma:",",period:".",colon:":",semi:";",excl:"!",quest:"?",num:"#",dollar:"$",percent:"%",ast:"*",commat:"@",lowbar:"_",verbar:"|",vert:"|",sol:"/",bsol:"\\",lbrace:"{",rbrace:"}",lbrack:"[",rbrack:"]",lpar:"(",rpar:")",nbsp:"\xa0",iexcl:"\xa1",cent:"\xa2",pound:"\xa3",curren:"\xa4",yen:"\xa5",brvbar:"\xa6",sect:"\xa7",uml:"\xa8",copy:"\xa9",COPY:"\xa9",ordf:"\xaa",laquo:"\xab",not:"\xac",shy:"\xad",reg:"\xae",REG:"\xae",macr:"\xaf",deg:"\xb0",plusmn:"\xb1",sup2:"\xb2",sup3:"\xb3",acute:"\xb4",micro:"\xb5",para:"\xb6",middot:"\xb7",cedil:"\xb8",sup1:"\xb9",ordm:"\xba",raquo:"\xbb",frac14:"\xbc",frac12:"\xbd",half:"\xbd",frac34:"\xbe",iquest:"\xbf",times:"\xd7",div:"\xf7",divide:"\xf7"};
const X={Agrave:"\xc0",agrave:"\xe0",Aacute:"\xc1",aacute:"\xe1",Acirc:"\xc2",acirc:"\xe2",Atilde:"\xc3",atilde:"\xe3",Auml:"\xc4",auml:"\xe4",Aring:"\xc5",aring:"\xe5",AElig:"\xc6",aelig:"\xe6",Ccedil:"\xc7",ccedil:"\xe7",Egrave:"\xc8",egrave:"\xe8",Eacute:"\xc9",eacute:"\xe9",Ecirc:"\xca",ecirc:"\xea",Euml:"\xcb",euml:"\xeb",Igrave:"\xcc",igrave:"\xec",Iacute:"\xcd",iacute:"\xed",Icirc:"\xce",icirc:"\xee",Iuml:"\xcf",iuml:"\xef",ETH:"\xd0",eth:"\xf0",Ntilde:"\xd1",ntilde:"\xf1",Ograve:"\xd2",ograve:"\xf2",Oacute:"\xd3",oacute:"\xf3",Ocirc:"\xd4",ocirc:"\xf4",Otilde:"\xd5",otilde:"\xf5",Ouml:"\xd6",ouml:"\xf6",Oslash:"\xd8",oslash:"\xf8",Ugrave:"\xd9",ugrave:"\xf9",Uacute:"\xda",uacute:"\xfa",Ucirc:"\xdb",ucirc:"\xfb",Uuml:"\xdc",uuml:"\xfc",Yacute:"\xdd",yacute:"\xfd",THORN:"\xde",thorn:"\xfe",szlig:"\xdf",yuml:"\xff",Yuml:"\u0178"};
const G={Amacr:"\u0100",amacr:"\u0101",Abreve:"\u0102",abreve:"\u0103",Aogon:"\u0104",aogon:"\u0105",Cacute:"\u0106",cacute:"\u0107",Ccirc:"\u0108",ccirc:"\u0109",Cdot:"\u010A",cdot:"\u010B",Ccaron:"\u010C",ccaron:"\u010D",Dcaron:"\u010E",dcaron:"\u010F",Dstrok:"\u0110",dstrok:"\u0111",Emacr:"\u0112",emacr:"\u0113",Ecaron:"\u011A",ecaron:"\u011B",Edot:"\u0116",edot:"\u0117",Eogon:"\u0118",eogon:"\u0119",Gcirc:"\u011C",gcirc:"\u011D",Gbreve:"\u011E",gbreve:"\u011F",Gdot:"\u0120",gdot:"\u0121",Gcedil:"\u0122",Hcirc:"\u0124",hcirc:"\u0125",Hstrok:"\u0126",hstrok:"\u0127",Itilde:"\u0128",itilde:"\u0129",Imacr:"\u012A",imacr:"\u012B",Iogon:"\u012E",iogon:"\u012F",Idot:"\u0130",IJlig:"\u0132",ijlig:"\u0133",Jcirc:"\u0134",jcirc:"\u0135",Kcedil:"\u0136",kcedil:"\u0137",kgreen:"\u0138",Lacute:"\u0139",lacute:"\u013A",Lcedil:"\u013B",lcedil:"\u013C",Lcaron:"\u013D",lcaron:"\u013E",Lmidot:"\u013F",lmidot:"\u0140",Lstrok:"\u0141",lstrok:"\u0142",Nacute:"\u0143",nacute:"\u0144",Ncaron:"\u0147",ncaron:"\u0148",Ncedil:"\u0145",ncedil:"\u0146",ENG:"\u014A",eng:"\u014B",Omacr:"\u014C",omacr:"\u014D",Odblac:"\u0150",odblac:"\u0151",OElig:"\u0152",oelig:"\u0153",Racute:"\u0154",racute:"\u0155",Rcaron:"\u0158",rcaron:"\u0159",Rcedil:"\u0156",rcedil:"\u0157",Sacute:"\u015A",sacute:"\u015B",Scirc:"\u015C",scirc:"\u015D",Scedil:"\u015E",scedil:"\u015F",Scaron:"\u0160",scaron:"\u0161",Tcedil:"\u0162",tcedil:"\u0163",Tcaron:"\u0164",tcaron:"\u0165",Tstrok:"\u0166",tstrok:"\u0167",Utilde:"\u0168",utilde:"\u0169",Umacr:"\u016A",umacr:"\u016B",Ubreve:"\u016C",ubreve:"\u016D",Uring:"\u016E",uring:"\u016F",Udblac:"\u0170",udblac:"\u0171",Uogon:"\u0172",uogon:"\u0173",Wcirc:"\u0174",wcirc:"\u0175",Ycirc:"\u0176",ycirc:"\u0177",Zacute:"\u0179",zacute:"\u017A",Zdot:"\u017B",zdot:"\u017C",Zcaron:"\u017D",zcaron:"\u017E"};
const Y={Alpha:"\u0391",alpha:"\u03B1",Beta:"\u0392",beta:"\u03B2",Gamma:"\u0393",gamma:"\u03B3",Delta:"\u0394",delta:"\u03B4",Epsilon:"\u0395",epsilon:"\u03B5",epsiv:"\u03F5",varepsilon:"\u03F5",Zeta:"\u0396",zeta:"\u03B6",Eta:"\u0397",eta:"\u03B7",Theta:"\u0398",theta:"\u03B8",thetasym:"\u03D1",vartheta:"\u03D1",Iota:"\u0399",iota:"\u03B9",Kappa:"\u039A",kappa:"\u03BA",kappav:"\u03F0",varkappa:"\u03F0",Lambda:"\u039B",lambda:"\u03BB",Mu:"\u039C",mu:"\u03BC",Nu:"\u039D",nu:"\u03BD",Xi:"\u039E",xi:"\u03BE",Omicron:"\u039F",omicron:"\u03BF",Pi:"\u03A0",pi:"\u03C0",piv:"\u03D6",varpi:"\u03D6",Rho:"\u03A1",rho:"\u03C1",rhov:"\u03F1",varrho:"\u03F1",Sigma:"\u03A3",sigma:"\u03C3",sigmaf:"\u03C2",sigmav:"\u03C2",varsigma:"\u03C2",Tau:"\u03A4",tau:"\u03C4",Upsilon:"\u03A5",upsilon:"\u03C5",upsi:"\u03C5",Upsi:"\u03D2",upsih:"\u03D2",Phi:"\u03A6",phi:"\u03C6",phiv:"\u03D5",varphi:"\u03D5",Chi:"\u03A7",chi:"\u03C7",Psi:"\u03A8",psi:"\u03C8",Omega:"\u03A9",omega:"\u03C9",ohm:"\u03A9",Gammad:"\u03DC",gammad:"\u03DD",digamma:"\u03DD"};
const Z={Afr:"\uD835\uDD04",afr:"\uD835\uDD1E",Acy:"\u0410",acy:"\u0430",Bcy:"\u0411",bcy:"\u0431",Vcy:"\u0412",vcy:"\u0432",Gcy:"\u0413",gcy:"\u0433",Dcy:"\u0414",dcy:"\u0434",IEcy:"\u0415",iecy:"\u0435",IOcy:"\u0401",iocy:"\u0451",ZHcy:"\u0416",zhcy:"\u0436",Zcy:"\u0417",zcy:"\u0437",Icy:"\u0418",icy:"\u0438",Jcy:"\u0419",jcy:"\u0439",Kcy:"\u041A",kcy:"\u043A",Lcy:"\u041B",lcy:"\u043B",Mcy:"\u041C",mcy:"\u043C",Ncy:"\u041D",ncy:"\u043D",Ocy:"\u041E",ocy:"\u043E",Pcy:"\u041F",pcy:"\u043F",Rcy:"\u0420",rcy:"\u0440",Scy:"\u0421",scy:"\u0441",Tcy:"\u0422",tcy:"\u0442",Ucy:"\u0423",ucy:"\u0443",Fcy:"\u0424",fcy:"\u0444",KHcy:"\u0425",khcy:"\u0445",TScy:"\u0426",tscy:"\u0446",CHcy:"\u0427",chcy:"\u0447",SHcy:"\u0428",shcy:"\u0448",SHCHcy:"\u0429",shchcy:"\u0449",HARDcy:"\u042A",hardcy:"\u044A",Ycy:"\u042B",ycy:"\u044B",SOFTcy:"\u042C",softcy:"\u044C",Ecy:"\u042D",ecy:"\u044D",YUcy:"\u042E",yucy:"\u044E",YAcy:"\u042F",yacy:"\u044F",DJcy:"\u0402",djcy:"\u0452",GJcy:"\u0403",gjcy:"\u0453",Jukcy:"\u0404",jukcy:"\u0454",DScy:"\u0405",dscy:"\u0455",Iukcy:"\u0406",iukcy:"\u0456",YIcy:"\u0407",yicy:"\u0457",Jsercy:"\u0408",jsercy:"\u0458",LJcy:"\u0409",ljcy:"\u0459",NJcy:"\u040A",njcy:"\u045A",TSHcy:"\u040B",tshcy:"\u045B",KJcy:"\u040C",kjcy:"\u045C",Ubrcy:"\u040E",ubrcy:"\u045E",DZcy:"\u040F",dzcy:"\u045F"};
const J={plus:"+",pm:"\xb1",times:"\xd7",div:"\xf7",divide:"\xf7",sdot:"\u22C5",star:"\u2606",starf:"\u2605",bigstar:"\u2605",lowast:"\u2217",ast:"*",midast:"*",compfn:"\u2218",smallcircle:"\u2218",bullet:"\u2022",bull:"\u2022",nbsp:"\xa0",hellip:"\u2026",mldr:"\u2026",prime:"\u2032",Prime:"\u2033",tprime:"\u2034",bprime:"\u2035",backprime:"\u2035",minus:"\u2212",minusd:"\u2238",dotminus:"\u2238",plusdo:"\u2214",dotplus:"\u2214",plusmn:"\xb1",minusplus:"\u2213",mnplus:"\u2213",mp:"\u2213",setminus:"\u2216",smallsetminus:"\u2216",Backslash:"\u2216",setmn:"\u2216",ssetmn:"\u2216",lowbar:"_",verbar:"|",vert:"|",VerticalLine:"|",colon:":",Colon:"\u2237",Proportion:"\u2237",ratio:"\u2236",equals:"=",ne:"\u2260",nequiv:"\u2262",equiv:"\u2261",Congruent:"\u2261",sim:"\u223C",thicksim:"\u223C",thksim:"\u223C",sime:"\u2243",simeq:"\u2243",TildeEqual:"\u2243",asymp:"\u2248",approx:"\u2248",thickapprox:"\u2248",thkap:"\u2248",TildeTilde:"\u2248",ncong:"\u2247",cong:"\u2245",TildeFullEqual:"\u2245",asympeq:"\u224D",CupCap:"\u224D",bump:"\u224E",Bumpeq:"\u224E",HumpDownHump:"\u224E",bumpe:"\u224F",bumpeq:"\u224F",HumpEqual:"\u224F",le:"\u2264",LessEqual:"\u2264",ge:"\u2265",GreaterEqual:"\u2265",lesseqgtr:"\u22DA",lesseqqgtr:"\u2A8B",greater:">",less:"<"};
const Q={alefsym:"\u2135",aleph:"\u2135",beth:"\u2136",gimel:"\u2137",daleth:"\u2138",forall:"\u2200",ForAll:"\u2200",part:"\u2202",PartialD:"\u2202",exist:"\u2203",Exists:"\u2203",nexist:"\u2204",nexists:"\u2204",empty:"\u2205",emptyset:"\u2205",emptyv:"\u2205",varnothing:"\u2205",nabla:"\u2207",Del:"\u2207",isin:"\u2208",isinv:"\u2208",in:"\u2208",Element:"\u2208",notin:"\u2209",notinva:"\u2209",ni:"\u220B",niv:"\u220B",SuchThat:"\u220B",ReverseElement:"\u220B",notni:"\u220C",notniva:"\u220C",prod:"\u220F",Product:"\u220F",coprod:"\u2210",Coproduct:"\u2210",sum:"\u2211",Sum:"\u2211",minus:"\u2212",mp:"\u2213",plusdo:"\u2214",dotplus:"\u2214",setminus:"\u2216",lowast:"\u2217",radic:"\u221A",Sqrt:"\u221A",prop:"\u221D",propto:"\u221D",Proportional:"\u221D",varpropto:"\u221D",infin:"\u221E",infintie:"\u29DD",ang:"\u2220",angle:"\u2220",angmsd:"\u2221",measuredangle:"\u2221",angsph:"\u2222",mid:"\u2223",VerticalBar:"\u2223",nmid:"\u2224",nsmid:"\u2224",npar:"\u2226",parallel:"\u2225",spar:"\u2225",nparallel:"\u2226",nspar:"\u2226",and:"\u2227",wedge:"\u2227",or:"\u2228",vee:"\u2228",cap:"\u2229",cup:"\u222A",int:"\u222B",Integral:"\u222B",conint:"\u222E",ContourIntegral:"\u222E",Conint:"\u222F",DoubleContourIntegral:"\u222F",Cconint:"\u2230",there4:"\u2234",therefore:"\u2234",Therefore:"\u2234",becaus:"\u2235",because:"\u2235",Because:"\u2235",ratio:"\u2236",Proportion:"\u2237",minusd:"\u2238",dotminus:"\u2238",mDDot:"\u223A",homtht:"\u223B",sim:"\u223C",bsimg:"\u223D",backsim:"\u223D",ac:"\u223E",mstpos:"\u223E",acd:"\u223F",VerticalTilde:"\u2240",wr:"\u2240",wreath:"\u2240",nsime:"\u2244",nsimeq:"\u2244",ncong:"\u2247",simne:"\u2246",ncongdot:"\u2A6D\u0338",ngsim:"\u2275",nsim:"\u2241",napprox:"\u2249",nap:"\u2249",ngeq:"\u2271",nge:"\u2271",nleq:"\u2270",nle:"\u2270",ngtr:"\u226F",ngt:"\u226F",nless:"\u226E",nlt:"\u226E",nprec:"\u2280",npr:"\u2280",nsucc:"\u2281",nsc:"\u2281"};
const K={larr:"\u2190",leftarrow:"\u2190",LeftArrow:"\u2190",uarr:"\u2191",uparrow:"\u2191",UpArrow:"\u2191",rarr:"\u2192",rightarrow:"\u2192",RightArrow:"\u2192",darr:"\u2193",downarrow:"\u2193",DownArrow:"\u2193",harr:"\u2194",leftrightarrow:"\u2194",LeftRightArrow:"\u2194",varr:"\u2195",updownarrow:"\u2195",UpDownArrow:"\u2195",nwarr:"\u2196",nwarrow:"\u2196",UpperLeftArrow:"\u2196",nearr:"\u2197",nearrow:"\u2197",UpperRightArrow:"\u2197",searr:"\u2198",searrow:"\u2198",LowerRightArrow:"\u2198",swarr:"\u2199",swarrow:"\u2199",LowerLeftArrow:"\u2199",lArr:"\u21D0",Leftarrow:"\u21D0",uArr:"\u21D1",Uparrow:"\u21D1",rArr:"\u21D2",Rightarrow:"\u21D2",dArr:"\u21D3",Downarrow:"\u21D3",hArr:"\u21D4",Leftrightarrow:"\u21D4",iff:"\u21D4",vArr:"\u21D5",Updownarrow:"\u21D5",lAarr:"\u21DA",Lleftarrow:"\u21DA",rAarr:"\u21DB",Rrightarrow:"\u21DB",lrarr:"\u21C6",leftrightarrows:"\u21C6",rlarr:"\u21C4",rightleftarrows:"\u21C4",lrhar:"\u21CB",leftrightharpoons:"\u21CB",ReverseEquilibrium:"\u21CB",rlhar:"\u21CC",rightleftharpoons:"\u21CC",Equilibrium:"\u21CC",udarr:"\u21C5",UpArrowDownArrow:"\u21C5",duarr:"\u21F5",DownArrowUpArrow:"\u21F5",llarr:"\u21C7",leftleftarrows:"\u21C7",rrarr:"\u21C9",rightrightarrows:"\u21C9",ddarr:"\u21CA",downdownarrows:"\u21CA",har:"\u21BD",lhard:"\u21BD",leftharpoondown:"\u21BD",lharu:"\u21BC",leftharpoonup:"\u21BC",rhard:"\u21C1",rightharpoondown:"\u21C1",rharu:"\u21C0",rightharpoonup:"\u21C0",lsh:"\u21B0",Lsh:"\u21B0",rsh:"\u21B1",Rsh:"\u21B1",ldsh:"\u21B2",rdsh:"\u21B3",hookleftarrow:"\u21A9",hookrightarrow:"\u21AA",mapstoleft:"\u21A4",mapstoup:"\u21A5",map:"\u21A6",mapsto:"\u21A6",mapstodown:"\u21A7",crarr:"\u21B5",nleftarrow:"\u219A",nleftrightarrow:"\u21AE",nrightarrow:"\u219B",nrarr:"\u219B",larrtl:"\u21A2",rarrtl:"\u21A3",leftarrowtail:"\u21A2",rightarrowtail:"\u21A3",twoheadleftarrow:"\u219E",twoheadrightarrow:"\u21A0",Larr:"\u219E",Rarr:"\u21A0",larrhk:"\u21A9",rarrhk:"\u21AA",larrlp:"\u21AB",looparrowleft:"\u21AB",rarrlp:"\u21AC",looparrowright:"\u21AC",harrw:"\u21AD",leftrightsquigarrow:"\u21AD",nrarrw:"\u219D\u0338",rarrw:"\u219D",rightsquigarrow:"\u219D",larrbfs:"\u291F",rarrbfs:"\u2920",nvHarr:"\u2904",nvlArr:"\u2902",nvrArr:"\u2903",larrfs:"\u291D",rarrfs:"\u291E",Map:"\u2905",larrsim:"\u2973",rarrsim:"\u2974",harrcir:"\u2948",Uarrocir:"\u2949",lurdshar:"\u294A",ldrdhar:"\u2967",ldrushar:"\u294B",rdldhar:"\u2969",lrhard:"\u296D",uharr:"\u21BE",uharl:"\u21BF",dharr:"\u21C2",dharl:"\u21C3",Uarr:"\u219F",Darr:"\u21A1",zigrarr:"\u21DD",nwArr:"\u21D6",neArr:"\u21D7",seArr:"\u21D8",swArr:"\u21D9",nharr:"\u21AE",nhArr:"\u21CE",nlarr:"\u219A",nlArr:"\u21CD",nrArr:"\u21CF",larrb:"\u21E4",LeftArrowBar:"\u21E4",rarrb:"\u21E5",RightArrowBar:"\u21E5"};
const ee={square:"\u25A1",Square:"\u25A1",squ:"\u25A1",squf:"\u25AA",squarf:"\u25AA",blacksquar:"\u25AA",blacksquare:"\u25AA",FilledVerySmallSquare:"\u25AA",blk34:"\u2593",blk12:"\u2592",blk14:"\u2591",block:"\u2588",srect:"\u25AD",rect:"\u25AD",sdot:"\u22C5",sdotb:"\u22A1",dotsquare:"\u22A1",triangle:"\u25B5",tri:"\u25B5",trine:"\u25B5",utri:"\u25B5",triangledown:"\u25BF",dtri:"\u25BF",tridown:"\u25BF",triangleleft:"\u25C3",ltri:"\u25C3",triangleright:"\u25B9",rtri:"\u25B9",blacktriangle:"\u25B4",utrif:"\u25B4",blacktriangledown:"\u25BE",dtrif:"\u25BE",blacktriangleleft:"\u25C2",ltrif:"\u25C2",blacktriangleright:"\u25B8",rtrif:"\u25B8",loz:"\u25CA",lozenge:"\u25CA",blacklozenge:"\u29EB",lozf:"\u29EB",bigcirc:"\u25EF",xcirc:"\u25EF",circ:"\u02C6",Circle:"\u25CB",cir:"\u25CB",o:"\u25CB",bullet:"\u2022",bull:"\u2022",hellip:"\u2026",mldr:"\u2026",nldr:"\u2025",boxh:"\u2500",HorizontalLine:"\u2500",boxv:"\u2502",boxdr:"\u250C",boxdl:"\u2510",boxur:"\u2514",boxul:"\u2518",boxvr:"\u251C",boxvl:"\u2524",boxhd:"\u252C",boxhu:"\u2534",boxvh:"\u253C",boxH:"\u2550",boxV:"\u2551",boxdR:"\u2552",boxDr:"\u2553",boxDR:"\u2554",boxDl:"\u2555",boxdL:"\u2556",boxDL:"\u2557",boxuR:"\u2558",boxUr:"\u2559",boxUR:"\u255A",boxUl:"\u255C",boxuL:"\u255B",boxUL:"\u255D",boxvR:"\u255E",boxVr:"\u255F",boxVR:"\u2560",boxVl:"\u2562",boxvL:"\u2561",boxVL:"\u2563",boxHd:"\u2564",boxhD:"\u2565",boxHD:"\u2566",boxHu:"\u2567",boxhU:"\u2568",boxHU:"\u2569",boxvH:"\u256A",boxVh:"\u256B",boxVH:"\u256C"};
const et={excl:"!",iexcl:"\xa1",brvbar:"\xa6",sect:"\xa7",uml:"\xa8",copy:"\xa9",ordf:"\xaa",laquo:"\xab",not:"\xac",shy:"\xad",reg:"\xae",macr:"\xaf",deg:"\xb0",plusmn:"\xb1",sup2:"\xb2",sup3:"\xb3",acute:"\xb4",micro:"\xb5",para:"\xb6",middot:"\xb7",cedil:"\xb8",sup1:"\xb9",ordm:"\xba",raquo:"\xbb",frac14:"\xbc",frac12:"\xbd",frac34:"\xbe",iquest:"\xbf",nbsp:"\xa0",comma:",",period:".",colon:":",semi:";",vert:"|",Verbar:"\u2016",verbar:"|",dblac:"\u02DD",circ:"\u02C6",caron:"\u02C7",breve:"\u02D8",dot:"\u02D9",ring:"\u02DA",ogon:"\u02DB",tilde:"\u02DC",DiacriticalGrave:"`",DiacriticalAcute:"\xb4",DiacriticalTilde:"\u02DC",DiacriticalDot:"\u02D9",DiacriticalDoubleAcute:"\u02DD",grave:"`"};
const er={cent:"\xa2",pound:"\xa3",curren:"\xa4",yen:"\xa5",euro:"\u20AC",dollar:"$",fnof:"\u0192",inr:"\u20B9",af:"\u060B",birr:"\u1265\u122D",peso:"\u20B1",rub:"\u20BD",won:"\u20A9",yuan:"\xa5",cedil:"\xb8"};
const en={frac12:"\xbd",half:"\xbd",frac13:"\u2153",frac14:"\xbc",frac15:"\u2155",frac16:"\u2159",frac18:"\u215B",frac23:"\u2154",frac25:"\u2156",frac34:"\xbe",frac35:"\u2157",frac38:"\u215C",frac45:"\u2158",frac56:"\u215A",frac58:"\u215D",frac78:"\u215E",frasl:"\u2044"};
const ei={trade:"\u2122",TRADE:"\u2122",telrec:"\u2315",target:"\u2316",ulcorn:"\u231C",ulcorner:"\u231C",urcorn:"\u231D",urcorner:"\u231D",dlcorn:"\u231E",llcorner:"\u231E",drcorn:"\u231F",lrcorner:"\u231F",intercal:"\u22BA",intcal:"\u22BA",oplus:"\u2295",CirclePlus:"\u2295",ominus:"\u2296",CircleMinus:"\u2296",otimes:"\u2297",CircleTimes:"\u2297",osol:"\u2298",odot:"\u2299",CircleDot:"\u2299",oast:"\u229B",circledast:"\u229B",odash:"\u229D",circleddash:"\u229D",ocirc:"\u229A",circledcirc:"\u229A",boxplus:"\u229E",plusb:"\u229E",boxminus:"\u229F",minusb:"\u229F",boxtimes:"\u22A0",timesb:"\u22A0",boxdot:"\u22A1",sdotb:"\u22A1",veebar:"\u22BB",vee:"\u2228",barvee:"\u22BD",and:"\u2227",wedge:"\u2227",Cap:"\u22D2",Cup:"\u22D3",Fork:"\u22D4",pitchfork:"\u22D4",epar:"\u22D5",ltlarr:"\u2976",nvap:"\u224D\u20D2",nvsim:"\u223C\u20D2",nvge:"\u2265\u20D2",nvle:"\u2264\u20D2",nvlt:"<\u20D2",nvgt:">\u20D2",nvltrie:"\u22B4\u20D2",nvrtrie:"\u22B5\u20D2",Vdash:"\u22A9",dashv:"\u22A3",vDash:"\u22A8",Vvdash:"\u22AA",nvdash:"\u22AC",nvDash:"\u22AD",nVdash:"\u22AE",nVDash:"\u22AF"};
const es={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'};
const ea={nbsp:"\xa0",copy:"\xa9",reg:"\xae",trade:"\u2122",mdash:"\u2014",ndash:"\u2013",hellip:"\u2026",laquo:"\xab",raquo:"\xbb",lsquo:"\u2018",rsquo:"\u2019",ldquo:"\u201C",rdquo:"\u201D",bull:"\u2022",para:"\xb6",sect:"\xa7",deg:"\xb0",frac12:"\xbd",frac14:"\xbc",frac34:"\xbe"};
const eo=Object.freeze({ALLOW:"allow",BLOCK:"block",THROW:"throw"});
const el=new Set("!?\\\\/[]$%{}^&*()<>|+");
function EntityDecoder_validateEntityName(e){
if(e[0]==="#"){
throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${e}"`)}
for(const t of e){
if(el.has(t)){
throw new Error(`[EntityReplacer] Invalid character '${t}' in entity name: "${e}"`)}}
return e}
function mergeEntityMaps(...e){
const t=Object.create(null);
for(const r of e){
if(!r)continue;
for(const e of Object.keys(r)){
const n=r[e];
if(typeof n==="string"){
t[e]=n}else if(n&&typeof n==="object"&&n.val!==undefined){
const r=n.val;
if(typeof r==="string"){
t[e]=r}}}}
return t}
const ec="external";
const ed="base";
const eu="all";
function parseLimitTiers(e){
if(!e||e===ec)return new Set([ec]);
if(e===eu)return new Set([eu]);
if(e===ed)return new Set([ed]);
if(Array.isArray(e))return new Set(e);
return new Set([ec])}
const ep=Object.freeze({allow:0,leave:1,remove:2,throw:3});
const eh=new Set([9,10,13]);
function parseNCRConfig(e){
if(!e){
return{xmlVersion:1,onLevel:ep.allow,nullLevel:ep.remove}}
const t=e.xmlVersion===1.1?1.1:1;
const r=ep[e.onNCR]??ep.allow;
const n=ep[e.nullNCR]??ep.remove;
const i=Math.max(n,ep.remove);
return{xmlVersion:t,onLevel:r,nullLevel:i}}
let ef=class EntityDecoder{
constructor(e={}){
this._limit=e.limit||{};
this._maxTotalExpansions=this._limit.maxTotalExpansions||0;
this._maxExpandedLength=this._limit.maxExpandedLength||0;
this._postCheck=typeof e.postCheck==="function"?e.postCheck:e=>e;
this._limitTiers=parseLimitTiers(this._limit.applyLimitsTo??ec);
this._numericAllowed=e.numericAllowed??true;
this._baseMap=mergeEntityMaps(es,e.namedEntities||null);
this._externalMap=Object.create(null);
this._inputMap=Object.create(null);
this._totalExpansions=0;
this._expandedLength=0;
this._removeSet=new Set(e.remove&&Array.isArray(e.remove)?e.remove:[]);
this._leaveSet=new Set(e.leave&&Array.isArray(e.leave)?e.leave:[]);
const t=parseNCRConfig(e.ncr);
this._ncrXmlVersion=t.xmlVersion;
this._ncrOnLevel=t.onLevel;
this._ncrNullLevel=t.nullLevel;
this._onExternalEntity=typeof e.onExternalEntity==="function"?e.onExternalEntity:null;
this._onInputEntity=typeof e.onInputEntity==="function"?e.onInputEntity:null}
_applyRegistrationHook(e,t,r,n){
if(!e)return true;
const i=e(t,r);
if(i===eo.BLOCK)return false;
if(i===eo.THROW){
throw new Error(`[EntityDecoder] Registration of ${n} entity "&${t};" was rejected by hook`)}
return true}
setExternalEntities(e){
if(e){
for(const t of Object.keys(e)){
EntityDecoder_validateEntityName(t)}}
if(!this._onExternalEntity){
this._externalMap=mergeEntityMaps(e);
return}
const t=mergeEntityMaps(e);
const r=Object.create(null);
for(const[e,n]of Object.entries(t)){
if(this._applyRegistrationHook(this._onExternalEntity,e,n,"external")){
r[e]=n}}
this._externalMap=r}
addExternalEntity(e,t){
EntityDecoder_validateEntityName(e);
if(typeof t==="string"&&t.indexOf("&")===-1){
if(this._applyRegistrationHook(this._onExternalEntity,e,t,"external")){
this._externalMap[e]=t}}}
addInputEntities(e){
this._totalExpansions=0;
this._expandedLength=0;
if(!this._onInputEntity){
this._inputMap=mergeEntityMaps(e);
return}
const t=mergeEntityMaps(e);
const r=Object.create(null);
for(const[e,n]of Object.entries(t)){
if(this._applyRegistrationHook(this._onInputEntity,e,n,"input")){
r[e]=n}}
this._inputMap=r}
reset(){
this._inputMap=Object.create(null);
this._totalExpansions=0;
this._expandedLength=0;
return this}
setXmlVersion(e){
this._ncrXmlVersion=e===1.1?1.1:1}
decode(e){
if(typeof e!=="string"||e.length===0)return e;
if(e.indexOf("&")===-1)return e;
const t=e;
const r=[];
const n=e.length;
let i=0;
let s=0;
const a=this._maxTotalExpansions>0;
const o=this._maxExpandedLength>0;
const l=a||o;
while(s<n){
if(e.charCodeAt(s)!==38){
s++;
continue}
let t=s+1;
while(t<n&&e.charCodeAt(t)!==59&&t-s<=32)t++;
if(t>=n||e.charCodeAt(t)!==59){
s++;
continue}
const c=e.slice(s+1,t);
if(c.length===0){
s++;
continue}
let d;
let u;
if(this._removeSet.has(c)){
d="";
if(u===undefined){
u=ec}}else if(this._leaveSet.has(c)){
s++;
continue}else if(c.charCodeAt(0)===35){
const e=this._resolveNCR(c);
if(e===undefined){
s++;
continue}
d=e;
u=ed}else{
const e=this._resolveName(c);
d=e?.value;
u=e?.tier}
if(d===undefined){
s++;
continue}
if(s>i)r.push(e.slice(i,s));
r.push(d);
i=t+1;
s=i;
if(l&&this._tierCounts(u)){
if(a){
this._totalExpansions++;
if(this._totalExpansions>this._maxTotalExpansions){
throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: `+`${this._totalExpansions} > ${this._maxTotalExpansions}`)}}
if(o){
const e=d.length-(c.length+2);
if(e>0){
this._expandedLength+=e;
if(this._expandedLength>this._maxExpandedLength){
throw new Error(`[EntityReplacer] Expanded content length limit exceeded: `+`${this._expandedLength} > ${this._maxExpandedLength}`)}}}}}
if(i<n)r.push(e.slice(i));
const c=r.length===0?e:r.join("");
return this._postCheck(c,t)}
_tierCounts(e){
if(this._limitTiers.has(eu))return true;
return this._limitTiers.has(e)}
_resolveName(e){
if(e in this._inputMap)return{value:this._inputMap[e],tier:ec};
if(e in this._externalMap)return{value:this._externalMap[e],tier:ec};
if(e in this._baseMap)return{value:this._baseMap[e],tier:ed};
return undefined}
_classifyNCR(e){
if(e===0)return this._ncrNullLevel;
if(e>=55296&&e<=57343)return ep.remove;
if(this._ncrXmlVersion===1){
if(e>=1&&e<=31&&!eh.has(e))return ep.remove}
return-1}
_applyNCRAction(e,t,r){
switch(e){case ep.allow:
return String.fromCodePoint(r);case ep.remove:
return"";case ep.leave:
return undefined;case ep.throw:
throw new Error(`[EntityDecoder] Prohibited numeric character reference `+`&${t}; (U+${r.toString(16).toUpperCase().padStart(4,"0")})`);default:
return String.fromCodePoint(r)}}
_resolveNCR(e){
const t=e.charCodeAt(1);
let r;
if(t===120||t===88){
r=parseInt(e.slice(2),16)}else{
r=parseInt(e.slice(1),10)}
if(Number.isNaN(r)||r<0||r>1114111)return undefined;
const n=this._classifyNCR(r);
if(!this._numericAllowed&&n<ep.remove)return undefined;
const i=n===-1?this._ncrOnLevel:Math.max(this._ncrOnLevel,n);
return this._applyNCRAction(i,e,r)}};
const eg=[{id:"sql-block-comment-open",description:"SQL block comment open: /* ... */ \u2014 unusual in legitimate user text",pattern:/\/\*/},{id:"sql-union-select",description:"UNION SELECT \u2014 most common SQL injection aggregation attack",pattern:/\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i},{id:"sql-drop-table",description:"DROP TABLE \u2014 destructive DDL injection",pattern:/\bDROP\s{1,20}TABLE\b/i},{id:"sql-drop-database",description:"DROP DATABASE \u2014 destructive DDL injection",pattern:/\bDROP\s{1,20}DATABASE\b/i},{id:"sql-insert-into",description:"INSERT INTO \u2014 data injection",pattern:/\bINSERT\s{1,20}INTO\b/i},{id:"sql-delete-from",description:"DELETE FROM \u2014 data deletion injection",pattern:/\bDELETE\s{1,20}FROM\b/i},{id:"sql-update-set",description:"UPDATE ... SET \u2014 data modification injection",pattern:/\bUPDATE\b[\s\S]{1,60}\bSET\b/i},{id:"sql-exec-xp",description:"EXEC xp_ \u2014 MSSQL extended stored procedure execution",pattern:/\bEXEC(?:UTE)?\s{1,20}xp_/i},{id:"sql-tautology-string",description:'Classic string tautology: \' OR \'1\'=\'1 or " OR "1"="1"',pattern:/'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i},{id:"sql-tautology-numeric",description:"Numeric tautology: OR 1=1",pattern:/\bOR\s{1,10}1\s*=\s*1\b/i},{id:"sql-always-true-zero",description:"Numeric tautology: OR 0=0",pattern:/\bOR\s{1,10}0\s*=\s*0\b/i},{id:"sql-sleep-benchmark",description:"Time-based blind injection: SLEEP() or BENCHMARK()",pattern:/\b(?:SLEEP|BENCHMARK)\s*\(/i},{id:"sql-waitfor-delay",description:"MSSQL time-based blind injection: WAITFOR DELAY",pattern:/\bWAITFOR\s{1,20}DELAY\b/i},{id:"sql-char-function",description:"CHAR() function \u2014 used to obfuscate injected strings",pattern:/\bCHAR\s*\(\s*\d{1,3}/i},{id:"sql-information-schema",description:"INFORMATION_SCHEMA \u2014 reconnaissance query for table/column enumeration",pattern:/\bINFORMATION_SCHEMA\b/i}];
const em=eg;
const eb=[{id:"sql-line-comment",description:"SQL line comment: -- followed by whitespace or end of string",pattern:/--(?:\s|$)/},{id:"sql-stacked-query",description:"Stacked queries: semicolon immediately followed by a SQL keyword",pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},{id:"sql-hex-encoding",description:"Hex-encoded string injection: 0x41414141 style (MySQL)",pattern:/\b0x[0-9a-f]{4,}/i}];
const ex=[...em,...eb];
const ey=ex;
const eE=Object.freeze({colon:":",Tab:"	",NewLine:"\n"});
const ew=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function decodeEntities(e){
if(e.indexOf("&")===-1)return e;
return e.replace(ew,(e,t,r,n)=>{
if(n!==undefined){
return Object.prototype.hasOwnProperty.call(eE,n)?eE[n]:e}
const i=t!==undefined?parseInt(t,16):parseInt(r,10);
if(!Number.isFinite(i)||i>1114111)return e;
return String.fromCodePoint(i)})}
;
const ev=[{id:"html-script-open",description:"<script opening tag",pattern:/<script[\s>/]/i},{id:"html-script-close",description:"<\/script closing tag",pattern:/<\/script[\s>]/i},{id:"html-javascript-protocol",description:"javascript: URI scheme (with optional whitespace/encoding)",pattern:/j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i},{id:"html-vbscript-protocol",description:"vbscript: URI scheme",pattern:/vbscript[\t\n\r ]*:/i},{id:"html-data-html",description:"data:text/html URI \u2014 can execute scripts in browsers",pattern:/data[\t\n\r ]*:[\t\n\r ]*text\/html/i},{id:"html-data-xhtml",description:"data:application/xhtml+xml URI",pattern:/data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i},{id:"html-data-svg",description:"data:image/svg+xml URI \u2014 can execute scripts",pattern:/data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i},{id:"html-inline-event-handler",description:"Inline event handler attributes: onclick=, onerror=, onload=, etc.",pattern:/\bon\w{1,30}\s*=/i},{id:"html-entity-obfuscated-script",description:"HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",pattern:/(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i},{id:"html-entity-obfuscated-javascript",description:'HTML-entity-encoded javascript: (partial \u2014 catches common &#106; or &#x6a; for "j")',pattern:/(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i},{id:"html-style-expression",description:"CSS expression() \u2014 IE-era code execution in style attributes",pattern:/style[\s\S]{0,20}expression\s*\(/i},{id:"html-object-embed",description:"<object or <embed tags that can load active content",pattern:/<(?:object|embed)[\s>/]/i},{id:"html-base-tag",description:"<base href= \u2014 can hijack all relative URLs on a page",pattern:/<base[\s>]/i},{id:"html-meta-refresh",description:'<meta http-equiv="refresh" \u2014 can redirect users',pattern:/<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i},{id:"html-srcdoc",description:"srcdoc= attribute on iframes \u2014 embeds HTML that can run scripts",pattern:/srcdoc\s*=/i},{id:"html-iframe",description:"<iframe tag",pattern:/<iframe[\s>/]/i},{id:"html-form",description:"<form tag \u2014 can be used for phishing / credential harvesting injection",pattern:/<form[\s>/]/i}];
const eN=ev;
const eA=[{id:"xml-cdata-injection",description:"CDATA section injection: <![CDATA[ breaks out of text node context",pattern:/<!\[CDATA\[/i},{id:"xml-cdata-close",description:"CDATA close sequence: ]]> can terminate an enclosing CDATA section",pattern:/\]\]>/},{id:"xml-processing-instruction",description:"XML processing instruction: <?xml-stylesheet or <?php etc.",pattern:/<\?(?:xml[\- ]|php|asp)/i},{id:"xml-doctype-injection",description:"DOCTYPE declaration embedded in content \u2014 can define entities",pattern:/<!DOCTYPE(?:[\s[]|$)/i},{id:"xml-entity-system",description:"SYSTEM keyword \u2014 used in external entity declarations (XXE)",pattern:/\bSYSTEM\s+["']/i},{id:"xml-entity-public",description:"PUBLIC keyword \u2014 used in external entity declarations (XXE)",pattern:/\bPUBLIC\s+["']/i},{id:"xml-entity-declaration",description:"<!ENTITY declaration \u2014 defines entities, potential XXE or entity expansion",pattern:/<!ENTITY[\s%]/i},{id:"xml-billion-laughs",description:"Entity reference chaining / billion laughs: repeated &eX; style references",pattern:/(?:&\w{1,20};){3,}/},{id:"xml-namespace-confusion",description:"xmlns: attribute injection \u2014 can redefine namespaces to confuse parsers",pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{id:"xml-comment-injection",description:"\x3c!-- comment injection \u2014 can hide content from some parsers",pattern:/<\x21--/},{id:"xml-comment-close",description:"--\x3e closes an enclosing XML comment",pattern:/--\x3e/},{id:"xml-pi-close",description:"?> closes an enclosing processing instruction",pattern:/\?>/}];
const eS=eA;
const eT=[{id:"svg-script-element",description:"<script element inside SVG executes JavaScript",pattern:/<script[\s>/]/i},{id:"svg-xlink-href-javascript",description:"xlink:href with javascript: \u2014 classic SVG XSS via <a> or <use>",pattern:/xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-href-javascript",description:"href= with javascript: in SVG context (<a>, <animate>, etc.)",pattern:/href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-foreignobject",description:"<foreignObject embeds HTML inside SVG \u2014 can execute scripts",pattern:/<foreignObject[\s>/]/i},{id:"svg-use-external",description:"<use xlink:href or href pointing to external resource (non-fragment URL)",pattern:/<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i},{id:"svg-animate-href",description:'<animate attributeName="href" \u2014 can dynamically change href to javascript:',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i},{id:"svg-animate-xlinkhref",description:'<animate attributeName="xlink:href"',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i},{id:"svg-set-javascript",description:'<set to="javascript:..." \u2014 sets an attribute to a javascript: URI',pattern:/<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-event-handler",description:"SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",pattern:/\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i},{id:"svg-handler-generic",description:"Generic on* handler catch-all for SVG attributes",pattern:/\bon\w{1,30}\s*=/i},{id:"svg-filter-feimage",description:"<feImage href= \u2014 filter primitive that can load external resources",pattern:/<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i},{id:"svg-image-external",description:"<image xlink:href with http/https or javascript protocol",pattern:/<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i},{id:"svg-style-javascript",description:"style= attribute containing javascript: (e.g. background:url(javascript:...))",pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}];
const eC=eT;
const e_=[{id:"shell-path-traversal-unix",description:"Unix path traversal: ../  \u2014 climbing the directory tree",pattern:/\.\.\//},{id:"shell-path-traversal-windows",description:"Windows path traversal: ..\\ \u2014 climbing the directory tree",pattern:/\.\.\\/},{id:"shell-path-traversal-encoded",description:"URL-encoded path traversal: %2e%2e or %2f variants",pattern:/%2e%2e|%2f\.\.|\.\.%2f/i},{id:"shell-null-byte",description:"Null byte injection: \\x00 or %00 \u2014 truncates strings in C-backed functions",pattern:/\x00|%00/},{id:"shell-semicolon",description:"Semicolon command separator: cmd1; cmd2",pattern:/;/},{id:"shell-pipe",description:"Pipe operator: cmd1 | cmd2",pattern:/\|/},{id:"shell-and-operator",description:"AND operator: cmd1 && cmd2",pattern:/&&/},{id:"shell-or-operator",description:"OR operator: cmd1 || cmd2",pattern:/\|\|/},{id:"shell-backtick",description:"Backtick command substitution: `cmd`",pattern:/`/},{id:"shell-dollar-paren",description:"Dollar-paren command substitution: $(cmd)",pattern:/\$\(/},{id:"shell-dollar-brace",description:"Dollar-brace variable expansion: ${var} \u2014 can be abused for injection",pattern:/\$\{/},{id:"shell-redirect-out",description:"Output redirection: cmd > file or cmd >> file",pattern:/>{1,2}/},{id:"shell-redirect-in",description:"Input redirection: cmd < file",pattern:/</},{id:"shell-newline-injection",description:"Newline injection: \\n or \\r \u2014 can inject new shell commands",pattern:/[\n\r]/},{id:"shell-glob-star",description:"Glob expansion: * or ? \u2014 can expand to unintended files",pattern:/[/\\][*?]/},{id:"shell-absolute-root",description:"Absolute root path injection: string starting with / or \\ (Windows UNC)",pattern:/^(?:\/|\\\\)/},{id:"shell-windows-drive",description:"Windows drive letter path injection: C:\\ or D:/",pattern:/^[a-zA-Z]:[/\\]/},{id:"shell-curl-wget",description:"curl/wget with URL or flags \u2014 can exfiltrate data or download payloads",pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}];
const eI=e_;
const ek=[{id:"redos-nested-quantifier-plus",description:"Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",pattern:/\([^)]*\+[^)]*\)[+*]/},{id:"redos-nested-quantifier-star",description:"Nested * quantifier: (a*)* or (a*)+ \u2014 catastrophic backtracking",pattern:/\([^)]*\*[^)]*\)[*+]/},{id:"redos-nested-groups",description:"Doubly nested quantified groups: ((a+)+) \u2014 guaranteed catastrophic",pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:"redos-alternation-overlap",description:"Overlapping alternation under quantifier: (a|a)+ \u2014 ambiguous NFA paths",pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},{id:"redos-star-plus-concat",description:"(x*x)+ pattern \u2014 triggers super-linear backtracking",pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},{id:"redos-dot-star-greedy",description:"(.*){n,} or (.+){n,} \u2014 repeated greedy dot quantifiers",pattern:/\(\.[*+]\)\{?\d/},{id:"redos-large-repetition",description:"Very large fixed or range repetition count {1000,} or {1000,n} \u2014 denial of service via backtracking",pattern:/\{\d{4,}(?:,\d*)?\}/},{id:"redos-catastrophic-alternation",description:"Long alternation with many similar branches \u2014 polynomial backtracking risk",pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}];
const eO=ek;
const eD=/["'\s]*:/;
const eL="[\"'\\s]*:";
const eP=[{id:"nosql-where-operator",description:"$where \u2014 executes arbitrary JavaScript server-side in MongoDB",pattern:new RegExp(`\\$where${eL}`,"i")},{id:"nosql-ne-operator",description:'$ne \u2014 "not equal" operator used to bypass equality checks',pattern:new RegExp(`\\$ne${eL}`,"i")},{id:"nosql-gt-operator",description:'$gt \u2014 "greater than" used to bypass password/value checks',pattern:new RegExp(`\\$gte?${eL}`,"i")},{id:"nosql-lt-operator",description:'$lt / $lte \u2014 "less than" bypass variants',pattern:new RegExp(`\\$lte?${eL}`,"i")},{id:"nosql-regex-operator",description:"$regex \u2014 can be used to extract data character by character (blind injection)",pattern:new RegExp(`\\$regex${eL}`,"i")},{id:"nosql-or-operator",description:"$or \u2014 logical OR; used to create always-true conditions",pattern:new RegExp(`\\$or${eL}\\s*\\[`,"i")},{id:"nosql-and-operator",description:"$and \u2014 logical AND operator injection",pattern:new RegExp(`\\$and${eL}\\s*\\[`,"i")},{id:"nosql-nor-operator",description:"$nor \u2014 logical NOR operator injection",pattern:new RegExp(`\\$nor${eL}\\s*\\[`,"i")},{id:"nosql-exists-operator",description:"$exists \u2014 can enumerate fields to determine schema",pattern:new RegExp(`\\$exists${eL}`,"i")},{id:"nosql-in-operator",description:"$in \u2014 matches any value in a list; can enumerate values",pattern:new RegExp(`\\$in${eL}\\s*\\[`,"i")},{id:"nosql-expr-operator",description:"$expr \u2014 allows aggregation expressions in queries (MongoDB 3.6+)",pattern:new RegExp(`\\$expr${eL}`,"i")},{id:"nosql-function-operator",description:"$function \u2014 executes arbitrary JavaScript in MongoDB 4.4+",pattern:new RegExp(`\\$function${eL}`,"i")},{id:"nosql-accumulator-operator",description:"$accumulator \u2014 custom aggregation with arbitrary JS execution",pattern:new RegExp(`\\$accumulator${eL}`,"i")},{id:"nosql-proto-pollution",description:"__proto__ \u2014 prototype pollution via object key injection",pattern:/__proto__/},{id:"nosql-constructor-prototype",description:"constructor.prototype \u2014 alternative prototype pollution vector (dot notation or JSON key)",pattern:/constructor[\s"':.,{\[]*prototype/i},{id:"nosql-proto-bracket",description:'["__proto__"] \u2014 bracket-notation prototype pollution',pattern:/\[["']__proto__["']\]/}];
const ej=eP;
const eM=[{id:"log-crlf-injection",description:"CRLF injection: literal \\r or \\n embeds fake log lines",pattern:/[\r\n]/},{id:"log-url-encoded-crlf",description:"URL-encoded CRLF: %0d, %0a, %0D, %0A \u2014 decoded by some log parsers",pattern:/%0[dDaA]/},{id:"log-unicode-newline",description:"Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",pattern:/[\u2028\u2029]/},{id:"log-log4shell-jndi",description:"Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",pattern:/\$\{jndi\s*:/i},{id:"log-log4shell-obfuscated",description:"Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",pattern:/\$\{::-/},{id:"log-log4j-lookup",description:"Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} \u2014 data exfiltration",pattern:/\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i},{id:"log-ssti-double-brace",description:"SSTI double-brace: {{expression}} \u2014 Jinja2, Twig, Handlebars, etc.",pattern:/\{\{[\s\S]{0,80}\}\}/},{id:"log-ssti-hash-brace",description:"SSTI hash-brace: #{expression} \u2014 Thymeleaf, Velocity, Ruby ERB",pattern:/#\{[\s\S]{0,80}\}/},{id:"log-ssti-dollar-brace",description:"SSTI/EL injection: ${expression with operators or method calls} \u2014 JSP EL, Freemarker, SpEL",pattern:/\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i},{id:"log-ssti-percent-tag",description:"SSTI ERB/ASP tag: <%= expression %> \u2014 Ruby ERB, ASP",pattern:/<%=[\s\S]{0,80}%>/},{id:"log-null-byte",description:"Null byte: \\x00 or %00 \u2014 can truncate log entries in C-backed loggers",pattern:/\x00|%00/},{id:"log-ansi-escape",description:"ANSI escape sequence: ESC[ \u2014 can manipulate terminal output when logs are tailed",pattern:/\x1b\[/}];
const e$=eM;
eN.label="HTML";
eS.label="XML";
eC.label="SVG";
eN.decodeEntities=true;
eS.decodeEntities=true;
eC.decodeEntities=true;
em.label="SQL";
ey.label="SQL-STRICT";
eI.label="SHELL";
eO.label="REDOS";
ej.label="NOSQL";
e$.label="LOG";
const eR=Object.freeze({HTML:eN,XML:eS,SVG:eC,SQL:em,"SQL-STRICT":ey,SHELL:eI,REDOS:eO,NOSQL:ej,LOG:e$});
function assertString(e){
if(typeof e!=="string"){
throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof e}`)}}
function assertContext(e){
if(e instanceof RegExp)return;
if(Array.isArray(e)){
if(e.length===0){
throw new TypeError("is-unsafe: context must not be an empty array")}
if(Array.isArray(e[0])){
for(const t of e){
if(!Array.isArray(t)||t.length===0){
throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)")}}}
return}
throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), `+`an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof e}`)}
function normalise(e){
if(e instanceof RegExp)return{lists:null,regex:e};
if(Array.isArray(e[0]))return{lists:e,regex:null};
return{lists:[e],regex:null}}
function decodedCopy(e,t){
if(!t.decodeEntities)return null;
const r=decodeEntities(e);
return r===e?null:r}
function matchList(e,t){
const r=t.label??"CUSTOM";
const n=decodedCopy(e,t);
for(const i of t){
if(i.pattern.test(e)||n!==null&&i.pattern.test(n)){
return{context:r,id:i.id,description:i.description,pattern:i.pattern}}}
return null}
function isUnsafe(e,t){
assertString(e);
assertContext(t);
const{lists:r,regex:n}=normalise(t);
if(n)return n.test(e);
for(const t of r){
if(matchList(e,t)!==null)return true}
return false}
function whyUnsafe(e,t){
assertString(e);
assertContext(t);
const{lists:r,regex:n}=normalise(t);
if(n){
return n.test(e)?{context:"CUSTOM",id:"custom-regex",description:"Matched caller-supplied pattern",pattern:n}:null}
for(const t of r){
const r=matchList(e,t);
if(r!==null)return r}
return null}
function allUnsafe(e,t){
assertString(e);
assertContext(t);
const{lists:r,regex:n}=normalise(t);
const i=[];
if(n){
if(n.test(e)){
i.push({context:"CUSTOM",id:"custom-regex",description:"Matched caller-supplied pattern",pattern:n})}
return i}
for(const t of r){
const r=t.label??"CUSTOM";
const n=decodedCopy(e,t);
for(const s of t){
if(s.pattern.test(e)||n!==null&&s.pattern.test(n)){
i.push({context:r,id:s.id,description:s.description,pattern:s.pattern})}}}
return i}
const eq=null&&isUnsafe;
function extractRawAttributes(e,t){
if(!e)return{};
const r=t.attributesGroupName?e[t.attributesGroupName]:e;
if(!r)return{};
const n={};
for(const e in r){
if(e.startsWith(t.attributeNamePrefix)){
const i=e.substring(t.attributeNamePrefix.length);
n[i]=r[e]}else{
n[e]=r[e]}}
return n}
function extractNamespace(e){
if(!e||typeof e!=="string")return undefined;
const t=e.indexOf(":");
if(t!==-1&&t>0){
const r=e.substring(0,t);
if(r!=="xmlns"){
return r}}
return undefined}
let eV=class OrderedObjParser{
constructor(e,t){
this.options=e;
this.currentNode=null;
this.tagsNodeStack=[];
this.parseXml=parseXml;
this.parseTextData=parseTextData;
this.resolveNameSpace=resolveNameSpace;
this.buildAttributesMap=buildAttributesMap;
this.isItStopNode=isItStopNode;
this.replaceEntitiesValue=replaceEntitiesValue;
this.readStopNodeData=readStopNodeData;
this.saveTextToParentTag=saveTextToParentTag;
this.addChild=addChild;
this.ignoreAttributesFn=getIgnoreAttributesFn(this.options.ignoreAttributes);
this.entityExpansionCount=0;
this.currentExpandedLength=0;
this.doctypefound=false;
let r={...es};
if(this.options.entityDecoder){
this.entityDecoder=this.options.entityDecoder}else{
if(typeof this.options.htmlEntities==="object")r=this.options.htmlEntities;else if(this.options.htmlEntities===true)r={...ea,...er};
this.entityDecoder=new ef({namedEntities:{...r,...t},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.options.processEntities.maxTotalExpansions,maxExpandedLength:this.options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},onInputEntity:(e,t)=>isUnsafe(t,[eN,eS])?eo.BLOCK:eo.ALLOW})}
this.matcher=new W;
this.readonlyMatcher=this.matcher.readOnly();
this.isCurrentNodeStopNode=false;
this.stopNodeExpressionsSet=new H;
const n=this.options.stopNodes;
if(n&&n.length>0){
for(let e=0;e<n.length;e++){
const t=n[e];
if(typeof t==="string"){
this.stopNodeExpressionsSet.add(new B(t))}else if(t instanceof B){
this.stopNodeExpressionsSet.add(t)}}
this.stopNodeExpressionsSet.seal()}}};
function parseTextData(e,t,r,n,i,s,a){
const o=this.options;
if(e!==undefined){
if(o.trimValues&&!n){
e=e.trim()}
if(e.length>0){
if(!a)e=this.replaceEntitiesValue(e,t,r);
const n=o.jPath?r.toString():r;
const l=o.tagValueProcessor(t,e,n,i,s);
if(l===null||l===undefined){
return e}else if(typeof l!==typeof e||l!==e){
return l}else if(o.trimValues){
return parseValue(e,o.parseTagValue,o.numberParseOptions)}else{
const t=e.trim();
if(t===e){
return parseValue(e,o.parseTagValue,o.numberParseOptions)}else{
return e}}}}}
function resolveNameSpace(e){
if(this.options.removeNSPrefix){
const t=e.split(":");
const r=e.charAt(0)==="/"?"/":"";
if(t[0]==="xmlns"){
return""}
if(t.length===2){
e=r+t[1]}}
return e}
const eU=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function attrValue(e){
return e[3]!==undefined?e[3]:e[4]}
function buildAttributesMap(e,t,r,n=false){
const i=this.options;
if(n===true||i.ignoreAttributes!==true&&typeof e==="string"){
const n=getAllMatches(e,eU);
const s=n.length;
const a={};
const o=new Array(s);
let l=false;
const c={};
for(let e=0;e<s;e++){
const t=this.resolveNameSpace(n[e][1]);
const s=attrValue(n[e]);
if(t.length&&s!==undefined){
let n=s;
if(i.trimValues)n=n.trim();
n=this.replaceEntitiesValue(n,r,this.readonlyMatcher);
o[e]=n;
c[t]=n;
l=true}}
if(l&&typeof t==="object"&&t.updateCurrent){
t.updateCurrent(c)}
const d=i.jPath?t.toString():this.readonlyMatcher;
let u=false;
for(let e=0;e<s;e++){
const t=this.resolveNameSpace(n[e][1]);
if(this.ignoreAttributesFn(t,d))continue;
let r=i.attributeNamePrefix+t;
if(t.length){
if(i.transformAttributeName){
r=i.transformAttributeName(r)}
r=sanitizeName(r,i);
if(attrValue(n[e])!==undefined){
const n=o[e];
const s=i.attributeValueProcessor(t,n,d);
if(s===null||s===undefined){
a[r]=n}else if(typeof s!==typeof n||s!==n){
a[r]=s}else{
a[r]=parseValue(n,i.parseAttributeValue,i.numberParseOptions)}
u=true}else if(i.allowBooleanAttributes){
a[r]=true;
u=true}}}
if(!u)return;
if(i.attributesGroupName&&!i.preserveOrder){
const e={};
e[i.attributesGroupName]=a;
return e}
return a}}
const parseXml=function(e){
const t=this.options;
const r=t.captureMetaData?[]:undefined;
e=e.replace(/\r\n?/g,t.captureMetaData?(e,t)=>{
if(e.length===2){
r.push(t-r.length)}
return"\n"}:"\n");
const n=new u("!xml");
let i=n;
let s="";
this.matcher.reset();
this.entityDecoder.reset();
this.entityExpansionCount=0;
this.currentExpandedLength=0;
this.doctypefound=false;
const a=new v(t.processEntities);
const o=e.length;
for(let l=0;l<o;l++){
const c=e[l];
if(c==="<"){
const c=e.charCodeAt(l+1);
if(c===47){
const a=findClosingIndex(e,">",l,"Closing Tag is not closed.");
let o=e.substring(l+2,a).trim();
if(t.removeNSPrefix){
const e=o.indexOf(":");
if(e!==-1){
o=o.substr(e+1)}}
o=transformTagName(t.transformTagName,o,"",t).tagName;
if(i){
s=this.saveTextToParentTag(s,i,this.readonlyMatcher)}
const c=this.matcher.getCurrentTag();
if(o&&t.unpairedTagsSet.has(o)){
throw new Error(`Unpaired tag can not be used as closing tag: </${o}>`)}
if(c&&t.unpairedTagsSet.has(c)){
this.matcher.pop();
this.tagsNodeStack.pop()}
this.matcher.pop();
this.isCurrentNodeStopNode=false;
i=this.tagsNodeStack.pop()||n;
if(t.captureMetaData&&i){
i.addEndIndex(getOriginalIndex(a+1,r))}
s="";
l=a}else if(c===63){
let n=readTagExp(e,l,false,"?>");
if(!n)throw new Error("Pi Tag is not closed.");
s=this.saveTextToParentTag(s,i,this.readonlyMatcher);
const o=this.buildAttributesMap(n.tagExp,this.matcher,n.tagName,true);
if(o){
const e=o[this.options.attributeNamePrefix+"version"];
this.entityDecoder.setXmlVersion(Number(e)||1);
a.setXmlVersion(Number(e)||1)}
if(t.ignoreDeclaration&&n.tagName==="?xml"||t.ignorePiTags){}else{
const e=new u(n.tagName);
e.add(t.textNodeName,"");
if(n.tagName!==n.tagExp&&n.attrExpPresent&&t.ignoreAttributes!==true){
e[":@"]=o}
const s=t.captureMetaData?getOriginalIndex(l,r):l;
this.addChild(i,e,this.readonlyMatcher,s);
if(t.captureMetaData){
i.addEndIndex(getOriginalIndex(n.closeIndex+2,r))}}
l=n.closeIndex+1}else if(c===33&&e.charCodeAt(l+2)===45&&e.charCodeAt(l+3)===45){
const r=findClosingIndex(e,"--\x3e",l+4,"Comment is not closed.");
if(t.commentPropName){
const n=e.substring(l+4,r-2);
s=this.saveTextToParentTag(s,i,this.readonlyMatcher);
i.add(t.commentPropName,[{[t.textNodeName]:n}])}
l=r}else if(c===33&&e.charCodeAt(l+2)===68){
if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.");
this.doctypefound=true;
const t=a.readDocType(e,l);
this.entityDecoder.addInputEntities(t.entities);
l=t.i}else if(c===33&&e.charCodeAt(l+2)===91){
const r=findClosingIndex(e,"]]>",l,"CDATA is not closed.")-2;
const n=e.substring(l+9,r);
s=this.saveTextToParentTag(s,i,this.readonlyMatcher);
let a=this.parseTextData(n,i.tagname,this.readonlyMatcher,true,false,true,true);
if(a==undefined)a="";
if(t.cdataPropName){
i.add(t.cdataPropName,[{[t.textNodeName]:n}])}else{
i.add(t.textNodeName,a)}
l=r+2}else{
let a=readTagExp(e,l,t.removeNSPrefix);
if(!a){
const t=e.substring(Math.max(0,l-50),Math.min(o,l+50));
throw new Error(`readTagExp returned undefined at position ${l}. Context: "${t}"`)}
let c=a.tagName;
const d=a.rawTagName;
let p=a.tagExp;
let h=a.attrExpPresent;
let f=a.closeIndex;
({tagName:c,tagExp:p}=transformTagName(t.transformTagName,c,p,t));
if(t.strictReservedNames&&(c===t.commentPropName||c===t.cdataPropName||c===t.textNodeName||c===t.attributesGroupName)){
throw new Error(`Invalid tag name: ${c}`)}
if(i&&s){
if(i.tagname!=="!xml"){
s=this.saveTextToParentTag(s,i,this.readonlyMatcher,false)}}
const g=i;
if(g&&t.unpairedTagsSet.has(g.tagname)){
i=this.tagsNodeStack.pop();
this.matcher.pop()}
let m=false;
if(p.length>0&&p.lastIndexOf("/")===p.length-1){
m=true;
if(c[c.length-1]==="/"){
c=c.substr(0,c.length-1);
p=c}else{
p=p.substr(0,p.length-1)}
h=c!==p}
let b=null;
let x={};
let y=undefined;
y=extractNamespace(d);
if(c!==n.tagname){
this.matcher.push(c,{},y)}
if(c!==p&&h){
b=this.buildAttributesMap(p,this.matcher,c);
if(b){
x=extractRawAttributes(b,t)}}
if(c!==n.tagname){
this.isCurrentNodeStopNode=this.isItStopNode()}
const E=t.captureMetaData?getOriginalIndex(l,r):l;
if(this.isCurrentNodeStopNode){
let n="";
if(m){
l=a.closeIndex}else if(t.unpairedTagsSet.has(c)){
l=a.closeIndex}else{
const t=this.readStopNodeData(e,d,f+1);
if(!t)throw new Error(`Unexpected end of ${d}`);
l=t.i;
n=t.tagContent}
const s=new u(c);
if(b){
s[":@"]=b}
s.add(t.textNodeName,n);
this.matcher.pop();
this.isCurrentNodeStopNode=false;
this.addChild(i,s,this.readonlyMatcher,E);
if(t.captureMetaData){
i.addEndIndex(getOriginalIndex(l+1,r))}}else{
if(m){
({tagName:c,tagExp:p}=transformTagName(t.transformTagName,c,p,t));
const e=new u(c);
if(b){
e[":@"]=b}
this.addChild(i,e,this.readonlyMatcher,E);
if(t.captureMetaData){
i.addEndIndex(getOriginalIndex(f+1,r))}
this.matcher.pop();
this.isCurrentNodeStopNode=false}else if(t.unpairedTagsSet.has(c)){
const e=new u(c);
if(b){
e[":@"]=b}
this.addChild(i,e,this.readonlyMatcher,E);
if(t.captureMetaData){
i.addEndIndex(getOriginalIndex(a.closeIndex+1,r))}
this.matcher.pop();
this.isCurrentNodeStopNode=false;
l=a.closeIndex;
continue}else{
const e=new u(c);
if(this.tagsNodeStack.length>t.maxNestedTags){
throw new Error("Maximum nested tags exceeded")}
this.tagsNodeStack.push(i);
if(b){
e[":@"]=b}
this.addChild(i,e,this.readonlyMatcher,E);
i=e}
s="";
l=f}}}else{
s+=e[l]}}
return n.child};
function getOriginalIndex(e,t){
let r=0;
let n=t.length;
while(r<n){
const i=Math.floor((r+n)/2);
if(t[i]<e)r=i+1;else n=i}
return e+r}
function addChild(e,t,r,n){
if(!this.options.captureMetaData)n=undefined;
const i=this.options.jPath?r.toString():r;
const s=this.options.updateTag(t.tagname,i,t[":@"]);
if(s===false){}else if(typeof s==="string"){
t.tagname=s;
e.addChild(t,n)}else{
e.addChild(t,n)}}
function replaceEntitiesValue(e,t,r){
const n=this.options.processEntities;
if(!n||!n.enabled){
return e}
if(n.allowedTags){
const i=this.options.jPath?r.toString():r;
const s=Array.isArray(n.allowedTags)?n.allowedTags.includes(t):n.allowedTags(t,i);
if(!s){
return e}}
if(n.tagFilter){
const i=this.options.jPath?r.toString():r;
if(!n.tagFilter(t,i)){
return e}}
return this.entityDecoder.decode(e)}
function saveTextToParentTag(e,t,r,n){
if(e){
if(n===undefined)n=t.child.length===0;
e=this.parseTextData(e,t.tagname,r,false,t[":@"]?Object.keys(t[":@"]).length!==0:false,n);
if(e!==undefined&&e!=="")t.add(this.options.textNodeName,e);
e=""}
return e}
function isItStopNode(){
if(this.stopNodeExpressionsSet.size===0)return false;
return this.matcher.matchesAny(this.stopNodeExpressionsSet)}
function tagExpWithClosingIndex(e,t,r=">"){
const n=e.length;
const i=r.charCodeAt(0);
const s=r.length>1?r.charCodeAt(1):-1;
let a="";
let o=t;
for(let r=t;r<n;r++){
const t=e.charCodeAt(r);
if(t===34||t===39){
r=e.indexOf(e[r],r+1);
if(r===-1)return}else if(t===i){
if(s!==-1){
if(e.charCodeAt(r+1)===s){
a+=e.substring(o,r);
return{data:a,index:r}}}else{
a+=e.substring(o,r);
return{data:a,index:r}}}else if(t===9){
a+=e.substring(o,r)+" ";
o=r+1}}}
function findClosingIndex(e,t,r,n){
const i=e.indexOf(t,r);
if(i===-1){
throw new Error(n)}else{
return i+t.length-1}}
function findClosingChar(e,t,r,n){
const i=e.indexOf(t,r);
if(i===-1)throw new Error(n);
return i}
function readTagExp(e,t,r,n=">"){
const i=tagExpWithClosingIndex(e,t+1,n);
if(!i)return;
let s=i.data;
const a=i.index;
const o=s.search(/\s/);
let l=s;
let c=true;
if(o!==-1){
l=s.substring(0,o);
s=s.substring(o+1).trimStart()}
const d=l;
if(r){
const e=l.indexOf(":");
if(e!==-1){
l=l.substr(e+1);
c=l!==i.data.substr(e+1)}}
return{tagName:l,tagExp:s,closeIndex:a,attrExpPresent:c,rawTagName:d}}
function readStopNodeData(e,t,r){
const n=r;
let i=1;
let s=false;
let a=-1;
const o=e.length;
for(;r<o;r++){
if(e[r]==="<"){
const o=e.charCodeAt(r+1);
if(o===47){
const s=findClosingChar(e,">",r,`${t} is not closed`);
let a=e.substring(r+2,s).trim();
if(a===t){
i--;
if(i===0){
return{tagContent:e.substring(n,r),i:s}}}
r=s}else if(o===63){
const t=findClosingIndex(e,"?>",r+1,"StopNode is not closed.");
r=t}else if(o===33&&e.charCodeAt(r+2)===45&&e.charCodeAt(r+3)===45){
const t=findClosingIndex(e,"--\x3e",r+3,"StopNode is not closed.");
r=t}else if(o===33&&e.charCodeAt(r+2)===91){
const t=findClosingIndex(e,"]]>",r,"StopNode is not closed.")-2;
r=t}else{
const n=s?undefined:readTagExp(e,r,false);
if(n){
const e=n.tagName;
if(e===t&&n.tagExp[n.tagExp.length-1]!=="/"){
i++}
r=n.closeIndex}else{
s=true;
if(a<r){
a=e.indexOf(">",r);
if(a===-1)return}
const n=e.indexOf("<",r+1);
if(n===-1||n>a){
const n=e.substring(r+1,a);
const s=n.search(/\s/);
const o=s===-1?n:n.substring(0,s);
if(o===t&&n[n.length-1]!=="/")i++;
r=a}}}}}}
function parseValue(e,t,r){
if(t&&typeof e==="string"){
const t=e.trim();
if(t==="true")return true;else if(t==="false")return false;else return toNumber(e,r)}else{
if(isExist(e)){
return e}else{
return""}}}
function fromCodePoint(e,t,r){
const n=Number.parseInt(e,t);
if(n>=0&&n<=1114111){
return String.fromCodePoint(n)}else{
return r+e+";"}}
function transformTagName(e,t,r,n){
if(e){
const n=e(t);
if(r===t){
r=n}
t=n}
t=sanitizeName(t,n);
return{tagName:t,tagExp:r}}
function sanitizeName(e,t){
if(l.includes(e)){
throw new Error(`[SECURITY] Invalid name: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`)}else if(o.includes(e)){
return t.onDangerousProperty(e)}
return e}
;
const eF=u.getMetaDataSymbol();
function stripAttributePrefix(e,t){
if(!e||typeof e!=="object")return{};
if(!t)return e;
const r={};
for(const n in e){
if(n.startsWith(t)){
const i=n.substring(t.length);
r[i]=e[n]}else{
r[n]=e[n]}}
return r}
function prettify(e,t,r,n){
return compress(e,t,r,n)}
function compress(e,t,r,n){
let i;
const s={};
for(let a=0;a<e.length;a++){
const o=e[a];
const l=propName(o);
if(l!==undefined&&l!==t.textNodeName){
const e=stripAttributePrefix(o[":@"]||{},t.attributeNamePrefix);
r.push(l,e)}
if(l===t.textNodeName){
if(i===undefined)i=o[l];else i+=""+o[l]}else if(l===undefined){
continue}else if(o[l]){
let e=compress(o[l],t,r,n);
const i=isLeafTag(e,t);
if(Object.keys(e).length===0&&t.alwaysCreateTextNode){
e[t.textNodeName]=""}
if(o[":@"]){
assignAttributes(e,o[":@"],n,t)}else if(Object.keys(e).length===1&&e[t.textNodeName]!==undefined&&!t.alwaysCreateTextNode){
e=e[t.textNodeName]}else if(Object.keys(e).length===0){
if(t.alwaysCreateTextNode)e[t.textNodeName]="";else e=""}
if(o[eF]!==undefined&&typeof e==="object"&&e!==null){
e[eF]=o[eF]}
if(s[l]!==undefined&&Object.prototype.hasOwnProperty.call(s,l)){
if(!Array.isArray(s[l])){
s[l]=[s[l]]}
s[l].push(e)}else{
const r=t.jPath?n.toString():n;
if(t.isArray(l,r,i)){
s[l]=[e]}else{
s[l]=e}}
if(l!==undefined&&l!==t.textNodeName){
r.pop()}}}
if(typeof i==="string"){
if(i.length>0)s[t.textNodeName]=i}else if(i!==undefined)s[t.textNodeName]=i;
return s}
function propName(e){
const t=Object.keys(e);
for(let e=0;e<t.length;e++){
const r=t[e];
if(r!==":@")return r}}
function assignAttributes(e,t,r,n){
if(t){
const i=Object.keys(t);
const s=i.length;
for(let a=0;a<s;a++){
const s=i[a];
const o=s.startsWith(n.attributeNamePrefix)?s.substring(n.attributeNamePrefix.length):s;
const l=n.jPath?r.toString()+"."+o:r;
if(n.isArray(s,l,true,true)){
e[s]=[t[s]]}else{
e[s]=t[s]}}}}
function isLeafTag(e,t){
const{textNodeName:r}=t;
const n=Object.keys(e).length;
if(n===0){
return true}
if(n===1&&(e[r]||typeof e[r]==="boolean"||e[r]===0)){
return true}
return false}
;
const eW={allowBooleanAttributes:false,unpairedTags:[]};
function validator_validate(e,t){
t=Object.assign({},eW,t);
const r=[];
let n=false;
let i=false;
if(e[0]==="\uFEFF"){
e=e.substr(1)}
for(let s=0;s<e.length;s++){
if(e[s]==="<"&&e[s+1]==="?"){
s+=2;
s=readPI(e,s);
if(s.err)return s}else if(e[s]==="<"){
let a=s;
s++;
if(e[s]==="!"){
s=readCommentAndCDATA(e,s);
continue}else{
let o=false;
if(e[s]==="/"){
o=true;
s++}
let l="";
for(;s<e.length&&e[s]!==">"&&e[s]!==" "&&e[s]!=="	"&&e[s]!=="\n"&&e[s]!=="\r";s++){
l+=e[s]}
l=l.trim();
if(l[l.length-1]==="/"){
l=l.substring(0,l.length-1);
s--}
if(!validateTagName(l)){
let t;
if(l.trim().length===0){
t="Invalid space after '<'."}else{
t="Tag '"+l+"' is an invalid name."}
return getErrorObject("InvalidTag",t,getLineNumberForPosition(e,s))}
const c=readAttributeStr(e,s);
if(c===false){
return getErrorObject("InvalidAttr","Attributes for '"+l+"' have open quote.",getLineNumberForPosition(e,s))}
let d=c.value;
s=c.index;
if(d[d.length-1]==="/"){
const r=s-d.length;
d=d.substring(0,d.length-1);
const i=validateAttributeString(d,t);
if(i===true){
n=true}else{
return getErrorObject(i.err.code,i.err.msg,getLineNumberForPosition(e,r+i.err.line))}}else if(o){
if(!c.tagClosed){
return getErrorObject("InvalidTag","Closing tag '"+l+"' doesn't have proper closing.",getLineNumberForPosition(e,s))}else if(d.trim().length>0){
return getErrorObject("InvalidTag","Closing tag '"+l+"' can't have attributes or invalid starting.",getLineNumberForPosition(e,a))}else if(r.length===0){
return getErrorObject("InvalidTag","Closing tag '"+l+"' has not been opened.",getLineNumberForPosition(e,a))}else{
const t=r.pop();
if(l!==t.tagName){
let r=getLineNumberForPosition(e,t.tagStartPos);
return getErrorObject("InvalidTag","Expected closing tag '"+t.tagName+"' (opened in line "+r.line+", col "+r.col+") instead of closing tag '"+l+"'.",getLineNumberForPosition(e,a))}
if(r.length==0){
i=true}}}else{
const o=validateAttributeString(d,t);
if(o!==true){
return getErrorObject(o.err.code,o.err.msg,getLineNumberForPosition(e,s-d.length+o.err.line))}
if(i===true){
return getErrorObject("InvalidXml","Multiple possible root nodes found.",getLineNumberForPosition(e,s))}else if(t.unpairedTags.indexOf(l)!==-1){}else{
r.push({tagName:l,tagStartPos:a})}
n=true}
for(s++;s<e.length;s++){
if(e[s]==="<"){
if(e[s+1]==="!"){
s++;
s=readCommentAndCDATA(e,s);
continue}else if(e[s+1]==="?"){
s=readPI(e,++s);
if(s.err)return s}else{
break}}else if(e[s]==="&"){
const t=validateAmpersand(e,s);
if(t==-1)return getErrorObject("InvalidChar","char '&' is not expected.",getLineNumberForPosition(e,s));
s=t}else{
if(i===true&&!isWhiteSpace(e[s])){
return getErrorObject("InvalidXml","Extra text at the end",getLineNumberForPosition(e,s))}}}
if(e[s]==="<"){
s--}}}else{
if(isWhiteSpace(e[s])){
continue}
return getErrorObject("InvalidChar","char '"+e[s]+"' is not expected.",getLineNumberForPosition(e,s))}}
if(!n){
return getErrorObject("InvalidXml","Start tag expected.",1)}else if(r.length==1){
return getErrorObject("InvalidTag","Unclosed tag '"+r[0].tagName+"'.",getLineNumberForPosition(e,r[0].tagStartPos))}else if(r.length>0){
return getErrorObject("InvalidXml","Invalid '"+JSON.stringify(r.map(e=>e.tagName),null,4).replace(/\r?\n/g,"")+"' found.",{line:1,col:1})}
return true}
;
function isWhiteSpace(e){
return e===" "||e==="	"||e==="\n"||e==="\r"}
function readPI(e,t){
const r=t;
for(;t<e.length;t++){
if(e[t]=="?"||e[t]==" "){
const n=e.substr(r,t-r);
if(t>5&&n==="xml"){
return getErrorObject("InvalidXml","XML declaration allowed only at the start of the document.",getLineNumberForPosition(e,t))}else if(e[t]=="?"&&e[t+1]==">"){
t++;
break}else{
continue}}}
return t}
function readCommentAndCDATA(e,t){
if(e.length>t+5&&e[t+1]==="-"&&e[t+2]==="-"){
for(t+=3;t<e.length;t++){
if(e[t]==="-"&&e[t+1]==="-"&&e[t+2]===">"){
t+=2;
break}}}else if(e.length>t+8&&e[t+1]==="D"&&e[t+2]==="O"&&e[t+3]==="C"&&e[t+4]==="T"&&e[t+5]==="Y"&&e[t+6]==="P"&&e[t+7]==="E"){
let r=1;
for(t+=8;t<e.length;t++){
if(e[t]==="<"){
r++}else if(e[t]===">"){
r--;
if(r===0){
break}}}}else if(e.length>t+9&&e[t+1]==="["&&e[t+2]==="C"&&e[t+3]==="D"&&e[t+4]==="A"&&e[t+5]==="T"&&e[t+6]==="A"&&e[t+7]==="["){
for(t+=8;t<e.length;t++){
if(e[t]==="]"&&e[t+1]==="]"&&e[t+2]===">"){
t+=2;
break}}}
return t}
const eB='"';
const eH="'";
function readAttributeStr(e,t){
let r="";
let n="";
let i=false;
for(;t<e.length;t++){
if(e[t]===eB||e[t]===eH){
if(n===""){
n=e[t]}else if(n!==e[t]){}else{
n=""}}else if(e[t]===">"){
if(n===""){
i=true;
break}}
r+=e[t]}
if(n!==""){
return false}
return{value:r,index:t,tagClosed:i}}
function scanAttributeTokens(e){
const t=[];
const r=e.length;
let n=0;
while(n<r){
const i=n;
while(n<r&&isWhiteSpace(e[n]))n++;
if(n>=r)break;
if(e[n]==="="){
n++;
continue}
const s=e.slice(i,n);
const a=n;
while(n<r&&!isWhiteSpace(e[n])&&e[n]!=="=")n++;
const o=e.slice(a,n);
let l;
let c=n;
while(c<r&&isWhiteSpace(e[c]))c++;
if(c<r&&e[c]==="="){
l=e.slice(n,c+1);
n=c+1}
let d;
let u;
let p=n;
while(p<r&&isWhiteSpace(e[p]))p++;
if(p<r&&(e[p]==='"'||e[p]==="'")){
const t=p+1;
const r=e.indexOf(e[p],t);
if(r!==-1){
d=e[p];
u=e.slice(t,r);
n=r+1}}
const h={startIndex:i};
h[1]=s;
h[2]=o;
h[3]=l;
h[4]=d!==undefined?true:undefined;
h[5]=d;
h[6]=u;
t.push(h)}
return t}
function validateAttributeString(e,t){
const r=scanAttributeTokens(e);
const n={};
for(let e=0;e<r.length;e++){
if(r[e][1].length===0){
return getErrorObject("InvalidAttr","Attribute '"+r[e][2]+"' has no space in starting.",getPositionFromMatch(r[e]))}else if(r[e][3]!==undefined&&r[e][4]===undefined){
return getErrorObject("InvalidAttr","Attribute '"+r[e][2]+"' is without value.",getPositionFromMatch(r[e]))}else if(r[e][3]===undefined&&!t.allowBooleanAttributes){
return getErrorObject("InvalidAttr","boolean attribute '"+r[e][2]+"' is not allowed.",getPositionFromMatch(r[e]))}
const i=r[e][2];
if(!validateAttrName(i)){
return getErrorObject("InvalidAttr","Attribute '"+i+"' is an invalid name.",getPositionFromMatch(r[e]))}
if(!Object.prototype.hasOwnProperty.call(n,i)){
n[i]=1}else{
return getErrorObject("InvalidAttr","Attribute '"+i+"' is repeated.",getPositionFromMatch(r[e]))}}
return true}
function validateNumberAmpersand(e,t){
let r=/\d/;
if(e[t]==="x"){
t++;
r=/[\da-fA-F]/}
for(;t<e.length;t++){
if(e[t]===";")return t;
if(!e[t].match(r))break}
return-1}
function validateAmpersand(e,t){
t++;
if(e[t]===";")return-1;
if(e[t]==="#"){
t++;
return validateNumberAmpersand(e,t)}
let r=0;
for(;t<e.length;t++,r++){
if(e[t].match(/\w/)&&r<20)continue;
if(e[t]===";")break;
return-1}
return t}
function getErrorObject(e,t,r){
return{err:{code:e,msg:t,line:r.line||r,col:r.col}}}
function validateAttrName(e){
return isName(e)}
function validateTagName(e){
return isName(e)}
function getLineNumberForPosition(e,t){
const r=e.substring(0,t).split(/\r?\n/);
return{line:r.length,col:r[r.length-1].length+1}}
function getPositionFromMatch(e){
return e.startIndex+e[1].length}
;
let ez=class XMLParser{
constructor(e){
this.externalEntities={};
this.options=buildOptions(e)}
parse(e,t){
if(typeof e!=="string"&&e.toString){
if(e instanceof Uint8Array&&!(typeof Buffer!=="undefined"&&Buffer.isBuffer(e))){
e=new TextDecoder("utf-8",{ignoreBOM:true}).decode(e)}else{
e=e.toString()}}else if(typeof e!=="string"){
throw new Error("XML data is accepted in String or Bytes[] form.")}
if(t){
if(t===true)t={};
const r=validator_validate(e,t);
if(r!==true){
throw Error(`${r.err.msg}:${r.err.line}:${r.err.col}`)}}
const r=new eV(this.options,this.externalEntities);
const n=r.parseXml(e);
if(this.options.preserveOrder||n===undefined)return n;else return prettify(n,this.options,r.matcher,r.readonlyMatcher)}
addEntity(e,t){
if(t.indexOf("&")!==-1){
throw new Error("Entity value can't have '&'")}else if(e.indexOf("&")!==-1||e.indexOf(";")!==-1){
throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'")}else if(t==="&"){
throw new Error("An entity with value '&' is not permitted")}else{
this.externalEntities[e]=t}}
static getMetaDataSymbol(){
return u.getMetaDataSymbol()}}})};
