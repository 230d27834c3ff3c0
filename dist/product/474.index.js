
"use strict";
exports.id=474;
exports.ids=[474];
exports.modules={68850:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});
t.AddressError=void 0;
let s=class AddressError extends Error{
constructor(e,t){
super(e);
this.name="AddressError";
this.parseMessage=t}};
t.AddressError=s}),45864:((e,t,s)=>{
Object.defineProperty(t,"__esModule",{value:true});
t.isInSubnet=isInSubnet;
t.isHostInSubnet=isHostInSubnet;
t.isGloballyReachable=isGloballyReachable;
t.offsetBigInt=offsetBigInt;
t.isCorrect=isCorrect;
t.prefixLengthFromMask=prefixLengthFromMask;
t.assertByteArray=assertByteArray;
t.numberToPaddedHex=numberToPaddedHex;
t.stringToPaddedHex=stringToPaddedHex;
t.testBit=testBit;
const n=s(68850);
function isInSubnet(e){
if(this.subnetMask<e.subnetMask){
return false}
return isHostInSubnet.call(this,e)}
function isHostInSubnet(e){
if(this.binaryZeroPad().length!==e.binaryZeroPad().length){
return false}
return this.mask(e.subnetMask)===e.mask()}
function isGloballyReachable(e){
let t=null;
for(let s=0;s<e.length;s++){
const n=e[s];
if(n.reachable!==null&&isHostInSubnet.call(this,n.subnet)&&(t===null||n.subnet.subnetMask>t.subnet.subnetMask)){
t=n}}
return t===null?true:t.reachable}
function offsetBigInt(e,t,s,r){
if(typeof t==="number"&&!Number.isSafeInteger(t)){
throw new n.AddressError(`${r} offset must be an integer`)}
if(typeof t!=="number"&&typeof t!=="bigint"){
throw new n.AddressError(`${r} offset must be an integer`)}
const i=e+BigInt(t);
if(i<BigInt(0)||i>(BigInt(1)<<BigInt(s))-BigInt(1)){
throw new n.AddressError(`${r} offset leaves the address space`)}
return i}
function isCorrect(e){
return function isCorrectForm(){
if(this.addressMinusSuffix!==this.correctForm()){
return false}
if(this.subnetMask===e&&!this.parsedSubnet){
return true}
return this.parsedSubnet===String(this.subnetMask)}}
function prefixLengthFromMask(e,t){
const s=e.toString(2).padStart(t,"0");
if(s.length>t){
throw new n.AddressError("Invalid subnet mask.")}
const r=s.indexOf("0");
if(r===-1){
return t}
if(s.slice(r).includes("1")){
throw new n.AddressError("Invalid subnet mask.")}
return r}
function assertByteArray(e,t,s,r){
if(e.length!==t){
throw new n.AddressError(`${s} addresses require exactly ${t} bytes`)}
for(let t=0;t<e.length;t++){
if(!Number.isInteger(e[t])||e[t]<r||e[t]>255){
throw new n.AddressError(`All bytes must be integers between ${r} and 255`)}}}
function numberToPaddedHex(e){
return e.toString(16).padStart(2,"0")}
function stringToPaddedHex(e){
return numberToPaddedHex(parseInt(e,10))}
function testBit(e,t){
const{length:s}=e;
if(t>=s){
return false}
const n=s-t-1;
return e.substring(n,n+1)==="1"}}),79253:(function(e,t,s){
var n=this&&this.__createBinding||(Object.create?function(e,t,s,n){
if(n===undefined)n=s;
var r=Object.getOwnPropertyDescriptor(t,s);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[s]}}}
Object.defineProperty(e,n,r)}:function(e,t,s,n){
if(n===undefined)n=s;
e[n]=t[s]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var s in e)if(s!=="default"&&Object.prototype.hasOwnProperty.call(e,s))n(t,e,s)}
r(t,e);
return t};
Object.defineProperty(t,"__esModule",{value:true});
t.v6=t.AddressError=t.Address6=t.Address4=void 0;
var o=s(17946);
Object.defineProperty(t,"Address4",{enumerable:true,get:function(){
return o.Address4}});
var a=s(38096);
Object.defineProperty(t,"Address6",{enumerable:true,get:function(){
return a.Address6}});
var c=s(68850);
Object.defineProperty(t,"AddressError",{enumerable:true,get:function(){
return c.AddressError}});
const u=i(s(20339));
t.v6={helpers:u}}),17946:(function(e,t,s){
var n=this&&this.__createBinding||(Object.create?function(e,t,s,n){
if(n===undefined)n=s;
var r=Object.getOwnPropertyDescriptor(t,s);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[s]}}}
Object.defineProperty(e,n,r)}:function(e,t,s,n){
if(n===undefined)n=s;
e[n]=t[s]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var s in e)if(s!=="default"&&Object.prototype.hasOwnProperty.call(e,s))n(t,e,s)}
r(t,e);
return t};
Object.defineProperty(t,"__esModule",{value:true});
t.Address4=void 0;
const o=i(s(45864));
const a=i(s(66437));
const c=s(68850);
const u=o.isCorrect(a.BITS);
let f=class Address4{
constructor(e){
this.addressMinusSuffix="";
this.groups=a.GROUPS;
this.parsedAddress=[];
this.parsedSubnet="";
this.subnet="/32";
this.subnetMask=32;
this.v4=true;
this.isCorrect=u;
this.isInSubnet=o.isInSubnet;
this.isHostInSubnet=o.isHostInSubnet;
this.address=e;
const t=a.RE_SUBNET_STRING.exec(e);
if(t){
this.parsedSubnet=t[0].replace("/","");
this.subnetMask=parseInt(this.parsedSubnet,10);
this.subnet=`/${this.subnetMask}`;
if(this.subnetMask<0||this.subnetMask>a.BITS){
throw new c.AddressError("Invalid subnet mask.")}
e=e.replace(a.RE_SUBNET_STRING,"")}
const s=a.GROUPS*4-1;
if(e.length>s){
throw new c.AddressError(`IPv4 addresses are at most ${s} characters.`)}
this.addressMinusSuffix=e;
this.parsedAddress=this.parse(e)}
static isValid(e){
try{
new f(e);
return true}catch{
return false}}
parse(e){
const t=e.split(".");
if(t.some(e=>/^0\d/.test(e))){
throw new c.AddressError("IPv4 addresses can't have leading zeroes.")}
if(!e.match(a.RE_ADDRESS)){
throw new c.AddressError("Invalid IPv4 address.")}
return t}
correctForm(){
return this.parsedAddress.map(e=>parseInt(e,10)).join(".")}
static fromAddressAndMask(e,t){
const s=o.prefixLengthFromMask(new f(t).bigInt(),a.BITS);
return new f(`${e}/${s}`)}
static fromAddressAndWildcardMask(e,t){
const s=new f(t).bigInt();
const n=(BigInt(1)<<BigInt(a.BITS))-BigInt(1);
const r=s^n;
const i=o.prefixLengthFromMask(r,a.BITS);
return new f(`${e}/${i}`)}
static fromWildcard(e){
const t=e.split(".");
if(t.length!==a.GROUPS){
throw new c.AddressError("Wildcard pattern must have 4 octets")}
let s=-1;
for(let e=0;e<t.length;e++){
if(t[e]==="*"){
if(s===-1){
s=e}}else if(s!==-1){
throw new c.AddressError("Wildcard `*` must only appear in trailing octets (e.g. `192.168.0.*`)")}}
const n=s===-1?0:t.length-s;
const r=t.map(e=>e==="*"?"0":e);
const i=a.BITS-n*8;
return new f(`${r.join(".")}/${i}`)}
static fromHex(e){
const t=e.replace(/:/g,"");
if(!/^[0-9a-fA-F]{8}$/.test(t)){
throw new c.AddressError("IPv4 hex must be exactly 8 hex digits")}
const s=[];
for(let e=0;e<8;e+=2){
s.push(parseInt(t.slice(e,e+2),16))}
return new f(s.join("."))}
static fromInteger(e){
if(!Number.isInteger(e)||e<0||e>0xffffffff){
throw new c.AddressError("IPv4 integer must be in the range 0 to 2**32 - 1")}
return f.fromHex(e.toString(16).padStart(8,"0"))}
static fromArpa(e){
const t=a.GROUPS*4-1+"/32".length+".in-addr.arpa.".length;
if(e.length>t){
throw new c.AddressError(`in-addr.arpa names are at most ${t} characters.`)}
const s=e.replace(/(\.in-addr\.arpa)?\.?$/i,"");
const n=s.split(".").reverse().join(".");
return new f(n)}
toHex(){
return this.parsedAddress.map(e=>o.stringToPaddedHex(e)).join(":")}
toArray(){
return this.parsedAddress.map(e=>parseInt(e,10))}
toGroup6(){
const e=[];
let t;
for(t=0;t<a.GROUPS;t+=2){
e.push(`${o.stringToPaddedHex(this.parsedAddress[t])}${o.stringToPaddedHex(this.parsedAddress[t+1])}`)}
return e.join(":")}
bigInt(){
return BigInt(`0x${this.parsedAddress.map(e=>o.stringToPaddedHex(e)).join("")}`)}
_startAddress(){
return BigInt(`0b${this.mask()+"0".repeat(a.BITS-this.subnetMask)}`)}
startAddress(){
return f.fromBigInt(this._startAddress())}
startAddressExclusive(){
const e=BigInt("1");
return f.fromBigInt(this._startAddress()+e)}
offset(e){
return f.fromBigInt(o.offsetBigInt(this.bigInt(),e,a.BITS,"IPv4")).withSubnetMask(this.subnetMask)}
nextNetwork(){
return f.fromBigInt(o.offsetBigInt(this._endAddress(),1,a.BITS,"IPv4")).withSubnetMask(this.subnetMask)}
withSubnetMask(e){
return new f(`${this.correctForm()}/${e}`)}
_endAddress(){
return BigInt(`0b${this.mask()+"1".repeat(a.BITS-this.subnetMask)}`)}
endAddress(){
return f.fromBigInt(this._endAddress())}
endAddressExclusive(){
const e=BigInt("1");
return f.fromBigInt(this._endAddress()-e)}
subnetMaskAddress(){
return f.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(a.BITS-this.subnetMask)}`))}
wildcardMask(){
return f.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(a.BITS-this.subnetMask)}`))}
networkForm(){
return`${this.startAddress().correctForm()}/${this.subnetMask}`}
static fromBigInt(e){
if(e<BigInt(0)||e>BigInt(0xffffffff)){
throw new c.AddressError("IPv4 BigInt must be in the range 0 to 2**32 - 1")}
return f.fromHex(e.toString(16).padStart(8,"0"))}
static fromByteArray(e){
o.assertByteArray(e,4,"IPv4",0);
return this.fromUnsignedByteArray(e)}
static fromUnsignedByteArray(e){
if(e.length!==4){
throw new c.AddressError("IPv4 addresses require exactly 4 bytes")}
const t=e.join(".");
return new f(t)}
mask(e){
if(e===undefined){
e=this.subnetMask}
return this.getBitsBase2(0,e)}
getBitsBase2(e,t){
return this.binaryZeroPad().slice(e,t)}
reverseForm(e){
if(!e){
e={}}
const t=this.correctForm().split(".").reverse().join(".");
if(e.omitSuffix){
return t}
return`${t}.in-addr.arpa.`}
isMulticast(){
return this.isHostInSubnet(d)}
isPrivate(){
return l.some(e=>this.isHostInSubnet(e))}
isLoopback(){
return this.isHostInSubnet(h)}
isLinkLocal(){
return this.isHostInSubnet(p)}
isUnspecified(){
return this.isHostInSubnet(S)}
isBroadcast(){
return this.isHostInSubnet(I)}
isCGNAT(){
return this.isHostInSubnet(m)}
isDocumentation(){
return g.some(e=>this.isHostInSubnet(e))}
isBenchmarking(){
return this.isHostInSubnet(B)}
isReserved(){
return this.isHostInSubnet(k)}
isGlobal(){
return!this.isMulticast()&&o.isGloballyReachable.call(this,b)}
binaryZeroPad(){
if(this._binaryZeroPad===undefined){
this._binaryZeroPad=this.bigInt().toString(2).padStart(a.BITS,"0")}
return this._binaryZeroPad}
groupForV6(){
const e=this.parsedAddress;
return this.correctForm().replace(a.RE_ADDRESS,`<span class="hover-group group-v4 group-6">${e.slice(0,2).join(".")}</span>.<span class="hover-group group-v4 group-7">${e.slice(2,4).join(".")}</span>`)}};
t.Address4=f;
const d=new f("224.0.0.0/4");
const l=[new f("10.0.0.0/8"),new f("172.16.0.0/12"),new f("192.168.0.0/16")];
const h=new f("127.0.0.0/8");
const p=new f("169.254.0.0/16");
const S=new f("0.0.0.0/32");
const I=new f("255.255.255.255/32");
const m=new f("100.64.0.0/10");
const g=[new f("192.0.2.0/24"),new f("198.51.100.0/24"),new f("203.0.113.0/24")];
const B=new f("198.18.0.0/15");
const k=new f("240.0.0.0/4");
const b=a.SPECIAL_PURPOSE.map(([e,,t])=>({subnet:new f(e),reachable:t}))}),38096:(function(e,t,s){
var n=this&&this.__createBinding||(Object.create?function(e,t,s,n){
if(n===undefined)n=s;
var r=Object.getOwnPropertyDescriptor(t,s);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[s]}}}
Object.defineProperty(e,n,r)}:function(e,t,s,n){
if(n===undefined)n=s;
e[n]=t[s]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var s in e)if(s!=="default"&&Object.prototype.hasOwnProperty.call(e,s))n(t,e,s)}
r(t,e);
return t};
Object.defineProperty(t,"__esModule",{value:true});
t.Address6=void 0;
const o=i(s(45864));
const a=i(s(66437));
const c=i(s(52899));
const u=i(s(20339));
const f=s(17946);
const d=s(72016);
const l=s(68850);
const h=s(45864);
const p=o.isCorrect(c.BITS);
function assert(e){
if(!e){
throw new Error("Assertion failed.")}}
function addCommas(e){
const t=/(\d+)(\d{3})/;
while(t.test(e)){
e=e.replace(t,"$1,$2")}
return e}
function spanLeadingZeroes4(e){
e=e.replace(/^(0{1,})([1-9]+)$/,'<span class="parse-error">$1</span>$2');
e=e.replace(/^(0{1,})(0)$/,'<span class="parse-error">$1</span>$2');
return e}
function compact(e,t){
const s=[];
const n=[];
let r;
for(r=0;r<e.length;r++){
if(r<t[0]){
s.push(e[r])}else if(r>t[1]){
n.push(e[r])}}
return s.concat(["compact"]).concat(n)}
function paddedHex(e){
return parseInt(e,16).toString(16).padStart(4,"0")}
function unsignByte(e){
return e&255}
let S=class Address6{
constructor(e,t){
this.addressMinusSuffix="";
this.parsedSubnet="";
this.subnet="/128";
this.subnetMask=128;
this.v4=false;
this.zone="";
this.isInSubnet=o.isInSubnet;
this.isHostInSubnet=o.isHostInSubnet;
this.isCorrect=p;
if(t===undefined){
this.groups=c.GROUPS}else{
this.groups=t}
this.address=e;
const s=c.RE_SUBNET_STRING.exec(e);
if(s){
this.parsedSubnet=s[0].replace("/","");
this.subnetMask=parseInt(this.parsedSubnet,10);
this.subnet=`/${this.subnetMask}`;
if(Number.isNaN(this.subnetMask)||this.subnetMask<0||this.subnetMask>c.BITS){
throw new l.AddressError("Invalid subnet mask.")}
e=e.replace(c.RE_SUBNET_STRING,"")}
if(/\//.test(e)){
throw new l.AddressError("Invalid subnet mask.")}
const n=e.indexOf("%");
if(n!==-1&&/^.*$/.test(e.slice(n))){
this.zone=e.slice(n);
e=e.slice(0,n)}
const r=this.groups*5+5;
if(e.length>r){
throw new l.AddressError(`IPv6 addresses are at most ${r} characters.`)}
this.addressMinusSuffix=e;
this.parsedAddress=this.parse(this.addressMinusSuffix)}
static isValid(e){
try{
new S(e);
return true}catch{
return false}}
static fromBigInt(e){
if(e<BigInt(0)||e>(BigInt(1)<<BigInt(c.BITS))-BigInt(1)){
throw new l.AddressError("IPv6 BigInt must be in the range 0 to 2**128 - 1")}
const t=e.toString(16).padStart(32,"0");
const s=[];
for(let e=0;e<c.GROUPS;e++){
s.push(t.slice(e*4,(e+1)*4))}
return new S(s.join(":"))}
static fromURL(e){
var t;
let s;
let n=null;
let r;
let i;
const o=e.replace(/^[a-z][a-z0-9+.-]*:\/\//i,"");
if(o.indexOf("[")!==-1&&o.indexOf("]:")!==-1){
i="failed to parse address with port";
r=c.RE_URL_WITH_PORT.exec(o);
if(r===null){
return{error:i,address:null,port:null}}
s=r[1];
n=r[2]}else{
i="failed to parse address from URL";
r=c.RE_URL.exec(o);
if(r===null){
return{error:i,address:null,port:null}}
s=(t=r[1])!==null&&t!==void 0?t:r[2]}
if(n){
n=parseInt(n,10);
if(n<0||n>65535){
n=null}}else{
n=null}
let a;
try{
a=new S(s)}catch{
return{error:i,address:null,port:null}}
return{address:a,port:n}}
static fromAddressAndMask(e,t){
const s=o.prefixLengthFromMask(new S(t).bigInt(),c.BITS);
return new S(`${e}/${s}`)}
static fromAddressAndWildcardMask(e,t){
const s=new S(t).bigInt();
const n=(BigInt(1)<<BigInt(c.BITS))-BigInt(1);
const r=s^n;
const i=o.prefixLengthFromMask(r,c.BITS);
return new S(`${e}/${i}`)}
static fromWildcard(e){
if(e.includes("%")||e.includes("/")){
throw new l.AddressError("Wildcard pattern must not include a zone or CIDR suffix")}
const t=e.split("::");
if(t.length>2){
throw new l.AddressError("Wildcard pattern cannot contain more than one '::'")}
let s;
if(t.length===2){
const e=t[0]===""?[]:t[0].split(":");
const n=t[1]===""?[]:t[1].split(":");
const r=c.GROUPS-e.length-n.length;
if(r<1){
throw new l.AddressError("Wildcard pattern with '::' has too many groups")}
s=[...e,...new Array(r).fill("0"),...n]}else{
s=e.split(":")}
if(s.length!==c.GROUPS){
throw new l.AddressError("Wildcard pattern must have 8 groups")}
let n=-1;
for(let e=0;e<s.length;e++){
if(s[e]==="*"){
if(n===-1){
n=e}}else if(n!==-1){
throw new l.AddressError("Wildcard `*` must only appear in trailing groups (e.g. `2001:db8:*:*:*:*:*:*`)")}}
const r=n===-1?0:s.length-n;
const i=s.map(e=>e==="*"?"0":e);
const o=c.BITS-r*16;
return new S(`${i.join(":")}/${o}`)}
static fromAddress4(e){
const t=new f.Address4(e);
const s=c.BITS-(a.BITS-t.subnetMask);
return new S(`::ffff:${t.correctForm()}/${s}`)}
static fromArpa(e){
const t=e.replace(/(\.ip6\.arpa)?\.?$/i,"");
if(!/^[0-9a-f](\.[0-9a-f]){0,31}$/i.test(t)){
throw new l.AddressError("Invalid 'ip6.arpa' form.")}
const s=t.split(".").reverse();
const n=s.length*4;
const r=s.join("").padEnd(32,"0");
const i=[];
for(let e=0;e<c.GROUPS;e++){
i.push(r.slice(e*4,(e+1)*4))}
return new S(`${i.join(":")}/${n}`)}
microsoftTranscription(){
return`${this.correctForm().replace(/:/g,"-")}.ipv6-literal.net`}
mask(e=this.subnetMask){
return this.getBitsBase2(0,e)}
possibleSubnets(e=128){
const t=c.BITS-this.subnetMask;
const s=Math.abs(e-c.BITS);
const n=t-s;
if(n<0){
return"0"}
return addCommas((BigInt("2")**BigInt(n)).toString(10))}
_startAddress(){
return BigInt(`0b${this.mask()+"0".repeat(c.BITS-this.subnetMask)}`)}
startAddress(){
return S.fromBigInt(this._startAddress())}
startAddressExclusive(){
const e=BigInt("1");
return S.fromBigInt(this._startAddress()+e)}
_endAddress(){
return BigInt(`0b${this.mask()+"1".repeat(c.BITS-this.subnetMask)}`)}
endAddress(){
return S.fromBigInt(this._endAddress())}
endAddressExclusive(){
const e=BigInt("1");
return S.fromBigInt(this._endAddress()-e)}
offset(e){
return S.fromBigInt(o.offsetBigInt(this.bigInt(),e,c.BITS,"IPv6")).withSubnetMask(this.subnetMask)}
nextNetwork(){
return S.fromBigInt(o.offsetBigInt(this._endAddress(),1,c.BITS,"IPv6")).withSubnetMask(this.subnetMask)}
withSubnetMask(e){
return new S(`${this.correctForm()}/${e}`)}
subnetMaskAddress(){
return S.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(c.BITS-this.subnetMask)}`))}
wildcardMask(){
return S.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(c.BITS-this.subnetMask)}`))}
networkForm(){
return`${this.startAddress().correctForm()}/${this.subnetMask}`}
getScope(){
const e=this.getType();
if(e==="Multicast"||e.startsWith("Multicast ")){
const e=c.SCOPES[parseInt(this.getBits(12,16).toString(10),10)];
return e||"Unknown"}
if(e==="Link-local unicast"||e==="Loopback"){
return"Link local"}
if(e==="Unspecified"){
return"Unknown"}
return"Global"}
getType(){
for(let e=0;e<I.length;e++){
const t=I[e];
if(this.isHostInSubnet(t[0])){
return t[1]}}
return"Global unicast"}
getBits(e,t){
return BigInt(`0b${this.getBitsBase2(e,t)}`)}
getBitsBase2(e,t){
return this.binaryZeroPad().slice(e,t)}
getBitsBase16(e,t){
const s=t-e;
if(s%4!==0){
throw new Error("Length of bits to retrieve must be divisible by four")}
return this.getBits(e,t).toString(16).padStart(s/4,"0")}
getBitsPastSubnet(){
return this.getBitsBase2(this.subnetMask,c.BITS)}
reverseForm(e){
if(!e){
e={}}
const t=Math.floor(this.subnetMask/4);
const s=this.canonicalForm().replace(/:/g,"").split("").slice(0,t).reverse().join(".");
if(t>0){
if(e.omitSuffix){
return s}
return`${s}.ip6.arpa.`}
if(e.omitSuffix){
return""}
return"ip6.arpa."}
correctForm(){
let e;
let t=[];
let s=0;
const n=[];
for(e=0;e<this.parsedAddress.length;e++){
const t=parseInt(this.parsedAddress[e],16);
if(t===0){
s++}
if(t!==0&&s>0){
if(s>1){
n.push([e-s,e-1])}
s=0}}
if(s>1){
n.push([this.parsedAddress.length-s,this.parsedAddress.length-1])}
const r=n.map(e=>e[1]-e[0]+1);
if(n.length>0){
const e=r.indexOf(Math.max(...r));
t=compact(this.parsedAddress,n[e])}else{
t=this.parsedAddress}
for(e=0;e<t.length;e++){
if(t[e]!=="compact"){
t[e]=parseInt(t[e],16).toString(16)}}
let i=t.join(":");
i=i.replace(/^compact$/,"::");
i=i.replace(/(^compact)|(compact$)/,":");
i=i.replace(/compact/,"");
return i}
binaryZeroPad(){
if(this._binaryZeroPad===undefined){
this._binaryZeroPad=this.bigInt().toString(2).padStart(c.BITS,"0")}
return this._binaryZeroPad}
parse4in6(e){
if(e.indexOf(".")===-1){
return e}
const t=e.split(":");
const s=t.slice(-1)[0];
const n=s.split(".");
if(n.length===a.GROUPS&&n.every(e=>/^\d{1,3}$/.test(e))){
if(n.some(e=>/^0\d/.test(e))){
const e=n.map(spanLeadingZeroes4).join(".");
const s=t.slice(0,-1).map(u.escapeHtml).join(":");
const r=t.length>1?":":"";
throw new l.AddressError("IPv4 addresses can't have leading zeroes.",`${s}${r}${e}`)}}
const r=s.match(a.RE_ADDRESS);
if(r){
this.parsedAddress4=r[0];
const s=this.subnetMask>=96?`/${this.subnetMask-96}`:"";
this.address4=new f.Address4(`${this.parsedAddress4}${s}`);
this.v4=true;
t[t.length-1]=this.address4.toGroup6();
e=t.join(":")}
return e}
parse(e){
e=this.parse4in6(e);
const t=e.match(c.RE_BAD_CHARACTERS);
if(t){
throw new l.AddressError(`Bad character${t.length>1?"s":""} detected in address: ${t.join("")}`,e.replace(c.RE_BAD_CHARACTERS,e=>`<span class="parse-error">${u.escapeHtml(e)}</span>`))}
const s=e.match(c.RE_BAD_ADDRESS);
if(s){
throw new l.AddressError(`Address failed regex: ${s.join("")}`,e.replace(c.RE_BAD_ADDRESS,'<span class="parse-error">$1</span>'))}
let n=[];
const r=e.split("::");
if(r.length===2){
let e=r[0].split(":");
let t=r[1].split(":");
if(e.length===1&&e[0]===""){
e=[]}
if(t.length===1&&t[0]===""){
t=[]}
const s=this.groups-(e.length+t.length);
if(!s){
throw new l.AddressError("Error parsing groups")}
this.elidedGroups=s;
this.elisionBegin=e.length;
this.elisionEnd=e.length+this.elidedGroups;
n=n.concat(e);
for(let e=0;e<s;e++){
n.push("0")}
n=n.concat(t)}else if(r.length===1){
n=e.split(":");
this.elidedGroups=0}else{
throw new l.AddressError("Too many :: groups found")}
n=n.map(e=>parseInt(e,16).toString(16));
if(n.length!==this.groups){
throw new l.AddressError("Incorrect number of groups found")}
return n}
canonicalForm(){
return this.parsedAddress.map(paddedHex).join(":")}
decimal(){
return this.parsedAddress.map(e=>parseInt(e,16).toString(10).padStart(5,"0")).join(":")}
bigInt(){
return BigInt(`0x${this.parsedAddress.map(paddedHex).join("")}`)}
to4(){
const e=this.binaryZeroPad().split("");
const t=BigInt(`0b${e.slice(96,128).join("")}`).toString(16).padStart(8,"0");
if(this.subnetMask>=96){
const e=this.subnetMask-96;
const s=[];
for(let e=0;e<8;e+=2){
s.push(parseInt(t.slice(e,e+2),16))}
return new f.Address4(`${s.join(".")}/${e}`)}
return f.Address4.fromHex(t)}
to4in6(){
const e=this.to4();
const t=new S(this.parsedAddress.slice(0,6).join(":"),6);
const s=t.correctForm();
let n="";
if(!/:$/.test(s)){
n=":"}
return s+n+e.correctForm()}
inspectTeredo(){
const e=this.getBitsBase16(0,32);
const t=this.getBits(80,96);
const s=(t^BigInt("0xffff")).toString();
const n=f.Address4.fromHex(this.getBitsBase16(32,64));
const r=this.getBits(96,128);
const i=f.Address4.fromHex((r^BigInt("0xffffffff")).toString(16).padStart(8,"0"));
const o=this.getBitsBase2(64,80);
const a=(0,h.testBit)(o,15);
const c=(0,h.testBit)(o,14);
const u=(0,h.testBit)(o,8);
const d=(0,h.testBit)(o,9);
const l=BigInt(`0b${o.slice(2,6)+o.slice(8,16)}`).toString(10);
return{prefix:`${e.slice(0,4)}:${e.slice(4,8)}`,server4:n.address,client4:i.address,flags:o,coneNat:a,microsoft:{reserved:c,universalLocal:d,groupIndividual:u,nonce:l},udpPort:s}}
inspect6to4(){
const e=this.getBitsBase16(0,16);
const t=f.Address4.fromHex(this.getBitsBase16(16,48));
return{prefix:e.slice(0,4),gateway:t.address}}
to6to4(){
if(!this.is4()){
return null}
const e=["2002",this.getBitsBase16(96,112),this.getBitsBase16(112,128),"","/16"].join(":");
return new S(e)}
static fromAddress4Nat64(e,t="64:ff9b::/96"){
const s=new f.Address4(e);
const n=new S(t);
const r=n.subnetMask;
if(r!==32&&r!==40&&r!==48&&r!==56&&r!==64&&r!==96){
throw new l.AddressError("NAT64 prefix length must be 32, 40, 48, 56, 64, or 96")}
const i=n.binaryZeroPad();
const o=s.binaryZeroPad();
let a;
if(r===96){
a=i.slice(0,96)+o}else{
const e=64-r;
a=[i.slice(0,r),o.slice(0,e),"00000000",o.slice(e),"0".repeat(128-72-(32-e))].join("")}
const c=BigInt(`0b${a}`).toString(16).padStart(32,"0");
const u=[];
for(let e=0;e<8;e++){
u.push(c.slice(e*4,(e+1)*4))}
return new S(u.join(":"))}
toAddress4Nat64(e="64:ff9b::/96"){
const t=new S(e);
const s=t.subnetMask;
if(s!==32&&s!==40&&s!==48&&s!==56&&s!==64&&s!==96){
throw new l.AddressError("NAT64 prefix length must be 32, 40, 48, 56, 64, or 96")}
if(!this.isHostInSubnet(t)){
return null}
const n=this.binaryZeroPad();
let r;
if(s===96){
r=n.slice(96,128)}else{
const e=64-s;
r=n.slice(s,s+e)+n.slice(72,72+(32-e))}
const i=[];
for(let e=0;e<4;e++){
i.push(parseInt(r.slice(e*8,(e+1)*8),2).toString())}
return new f.Address4(i.join("."))}
toByteArray(){
const e=this.bigInt().toString(16).padStart(c.BITS/4,"0");
const t=[];
for(let s=0,n=e.length;s<n;s+=2){
t.push(parseInt(e.substring(s,s+2),16))}
return t}
toUnsignedByteArray(){
return this.toByteArray().map(unsignByte)}
static fromByteArray(e){
o.assertByteArray(e,16,"IPv6",-128);
return this.fromUnsignedByteArray(e.map(unsignByte))}
static fromUnsignedByteArray(e){
o.assertByteArray(e,16,"IPv6",0);
const t=BigInt("256");
let s=BigInt("0");
let n=BigInt("1");
for(let r=e.length-1;r>=0;r--){
s+=n*BigInt(e[r].toString(10));
n*=t}
return S.fromBigInt(s)}
isCanonical(){
return this.addressMinusSuffix===this.canonicalForm()}
isLinkLocal(){
const e=this.embeddedIPv4();
if(e){
return e.isLinkLocal()}
return this.isHostInSubnet(k)}
isMulticast(){
const e=this.embeddedIPv4();
if(e){
return e.isMulticast()}
const t=this.getType();
return t==="Multicast"||t.startsWith("Multicast ")}
is4(){
return this.v4}
isMapped4(){
return this.isHostInSubnet(A)}
embeddedIPv4(){
if(this.isMapped4()||this.isHostInSubnet(v)){
return this.to4()}
return null}
isTeredo(){
return this.isHostInSubnet(m)}
is6to4(){
return this.isHostInSubnet(g)}
isLoopback(){
const e=this.embeddedIPv4();
if(e){
return e.isLoopback()}
return this.getType()==="Loopback"}
isULA(){
return this.isHostInSubnet(B)}
isPrivate(){
const e=this.embeddedIPv4();
if(e){
return e.isPrivate()}
return this.isULA()||this.isHostInSubnet(y)}
isCGNAT(){
const e=this.embeddedIPv4();
if(e){
return e.isCGNAT()}
return false}
isBroadcast(){
const e=this.embeddedIPv4();
if(e){
return e.isBroadcast()}
return false}
isUnspecified(){
const e=this.embeddedIPv4();
if(e){
return e.isUnspecified()}
return this.getType()==="Unspecified"}
isDocumentation(){
return b.some(e=>this.isHostInSubnet(e))}
isBenchmarking(){
const e=this.embeddedIPv4();
if(e){
return e.isBenchmarking()}
return this.isHostInSubnet(_)}
isGlobal(){
const e=this.embeddedIPv4();
if(e){
return e.isGlobal()}
return this.isHostInSubnet(E)&&o.isGloballyReachable.call(this,w)}
href(e){
if(e===undefined){
e=""}else{
e=`:${e}`}
return`http://[${this.correctForm()}]${e}/`}
link(e){
if(!e){
e={}}
if(e.className===undefined){
e.className=""}
if(e.prefix===undefined){
e.prefix="/#address="}
if(e.v4===undefined){
e.v4=false}
let t=this.correctForm;
if(e.v4){
t=this.to4in6}
const s=t.call(this);
const n=u.escapeHtml(`${e.prefix}${s}`);
const r=u.escapeHtml(s);
if(e.className){
const t=u.escapeHtml(e.className);
return`<a href="${n}" class="${t}">${r}</a>`}
return`<a href="${n}">${r}</a>`}
group(){
if(this.elidedGroups===0){
return u.simpleGroup(this.addressMinusSuffix).join(":")}
assert(typeof this.elidedGroups==="number");
assert(typeof this.elisionBegin==="number");
const e=[];
const[t,s]=this.addressMinusSuffix.split("::");
if(t.length){
e.push(...u.simpleGroup(t))}else{
e.push("")}
const n=["hover-group"];
for(let e=this.elisionBegin;e<this.elisionBegin+this.elidedGroups;e++){
n.push(`group-${e}`)}
e.push(`<span class="${n.join(" ")}"></span>`);
if(s.length){
e.push(...u.simpleGroup(s,this.elisionEnd))}else{
e.push("")}
if(this.is4()){
assert(this.address4 instanceof f.Address4);
e.pop();
e.push(this.address4.groupForV6())}
return e.join(":")}
regularExpressionString(e=false){
let t=[];
const s=new S(this.correctForm());
if(s.elidedGroups===0){
t.push((0,d.simpleRegularExpression)(s.parsedAddress))}else if(s.elidedGroups===c.GROUPS){
t.push((0,d.possibleElisions)(c.GROUPS))}else{
const e=s.address.split("::");
if(e[0].length){
t.push((0,d.simpleRegularExpression)(e[0].split(":")))}
assert(typeof s.elidedGroups==="number");
t.push((0,d.possibleElisions)(s.elidedGroups,e[0].length!==0,e[1].length!==0));
if(e[1].length){
t.push((0,d.simpleRegularExpression)(e[1].split(":")))}
t=[t.join(":")]}
if(!e){
t=["(?=^|",d.ADDRESS_BOUNDARY,"|[^\\w\\:])(",...t,")(?=[^\\w\\:]|",d.ADDRESS_BOUNDARY,"|$)"]}
return t.join("")}
regularExpression(e=false){
return new RegExp(this.regularExpressionString(e),"i")}};
t.Address6=S;
const I=Object.keys(c.TYPES).map(e=>[new S(e),c.TYPES[e]]);
const m=new S("2001::/32");
const g=new S("2002::/16");
const B=new S("fc00::/7");
const k=new S("fe80::/10");
const b=[new S("2001:db8::/32"),new S("3fff::/20")];
const _=new S("2001:2::/48");
const E=new S("2000::/3");
const w=c.SPECIAL_PURPOSE.map(([e,,t])=>({subnet:new S(e),reachable:t}));
const A=new S("::ffff:0:0/96");
const v=new S("64:ff9b::/96");
const y=new S("64:ff9b:1::/48")}),66437:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});
t.SPECIAL_PURPOSE=t.RE_SUBNET_STRING=t.RE_ADDRESS=t.GROUPS=t.BITS=void 0;
t.BITS=32;
t.GROUPS=4;
t.RE_ADDRESS=/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/g;
t.RE_SUBNET_STRING=/\/\d{1,2}$/;
t.SPECIAL_PURPOSE=[["0.0.0.0/8","This network",false],["0.0.0.0/32","This host on this network",false],["10.0.0.0/8","Private-Use",false],["100.64.0.0/10","Shared Address Space",false],["127.0.0.0/8","Loopback",false],["169.254.0.0/16","Link Local",false],["172.16.0.0/12","Private-Use",false],["192.0.0.0/24","IETF Protocol Assignments",false],["192.0.0.0/29","IPv4 Service Continuity Prefix",false],["192.0.0.8/32","IPv4 dummy address",false],["192.0.0.9/32","Port Control Protocol Anycast",true],["192.0.0.10/32","Traversal Using Relays around NAT Anycast",true],["192.0.0.170/32","NAT64/DNS64 Discovery",false],["192.0.0.171/32","NAT64/DNS64 Discovery",false],["192.0.2.0/24","Documentation (TEST-NET-1)",false],["192.31.196.0/24","AS112-v4",true],["192.52.193.0/24","AMT",true],["192.88.99.0/24","Deprecated (6to4 Relay Anycast)",null],["192.88.99.2/32","6a44-relay anycast address",false],["192.168.0.0/16","Private-Use",false],["192.175.48.0/24","Direct Delegation AS112 Service",true],["198.18.0.0/15","Benchmarking",false],["198.51.100.0/24","Documentation (TEST-NET-2)",false],["203.0.113.0/24","Documentation (TEST-NET-3)",false],["240.0.0.0/4","Reserved",false],["255.255.255.255/32","Limited Broadcast",false]]}),52899:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});
t.SPECIAL_PURPOSE=t.RE_URL_WITH_PORT=t.RE_URL=t.RE_ZONE_STRING=t.RE_SUBNET_STRING=t.RE_BAD_ADDRESS=t.RE_BAD_CHARACTERS=t.TYPES=t.SCOPES=t.GROUPS=t.BITS=void 0;
t.BITS=128;
t.GROUPS=8;
t.SCOPES={0:"Reserved",1:"Interface local",2:"Link local",4:"Admin local",5:"Site local",8:"Organization local",14:"Global",15:"Reserved"};
t.TYPES={"ff01::1/128":"Multicast (All nodes on this interface)","ff01::2/128":"Multicast (All routers on this interface)","ff02::1/128":"Multicast (All nodes on this link)","ff02::2/128":"Multicast (All routers on this link)","ff05::2/128":"Multicast (All routers in this site)","ff02::5/128":"Multicast (OSPFv3 AllSPF routers)","ff02::6/128":"Multicast (OSPFv3 AllDR routers)","ff02::9/128":"Multicast (RIP routers)","ff02::a/128":"Multicast (EIGRP routers)","ff02::d/128":"Multicast (PIM routers)","ff02::16/128":"Multicast (MLDv2 reports)","ff01::fb/128":"Multicast (mDNSv6)","ff02::fb/128":"Multicast (mDNSv6)","ff05::fb/128":"Multicast (mDNSv6)","ff02::1:2/128":"Multicast (All DHCP servers and relay agents on this link)","ff05::1:2/128":"Multicast (All DHCP servers and relay agents in this site)","ff02::1:3/128":"Multicast (All DHCP servers on this link)","ff05::1:3/128":"Multicast (All DHCP servers in this site)","::/128":"Unspecified","::1/128":"Loopback","::ffff:0:0/96":"IPv4-mapped","ff00::/8":"Multicast","fe80::/10":"Link-local unicast","fc00::/7":"Unique local","2001::/32":"Teredo","2001:2::/48":"Benchmarking","2002::/16":"6to4","2001:db8::/32":"Documentation","3fff::/20":"Documentation","100::/64":"Discard-only","fec0::/10":"Site-local unicast (deprecated)","::/96":"IPv4-compatible (deprecated)","64:ff9b::/96":"NAT64 (well-known)","64:ff9b:1::/48":"NAT64 (local-use)"};
t.RE_BAD_CHARACTERS=/([^0-9a-f:/%])/gi;
t.RE_BAD_ADDRESS=/([0-9a-f]{5,}|:{3,}|[^:]:$|^:[^:]|\/$)/gi;
t.RE_SUBNET_STRING=/\/\d{1,3}(?=%|$)/;
t.RE_ZONE_STRING=/%.*$/;
t.RE_URL=/^(?:\[([0-9a-f:.]+)\]|([0-9a-f:.]+))(?:[/?#].*)?$/i;
t.RE_URL_WITH_PORT=/^\[([0-9a-f:.]+)\]:([0-9]{1,5})(?:[/?#].*)?$/i;
t.SPECIAL_PURPOSE=[["::1/128","Loopback Address",false],["::/128","Unspecified Address",false],["::ffff:0:0/96","IPv4-mapped Address",false],["64:ff9b::/96","IPv4-IPv6 Translat.",true],["64:ff9b:1::/48","IPv4-IPv6 Translat.",false],["100::/64","Discard-Only Address Block",false],["100:0:0:1::/64","Dummy IPv6 Prefix",false],["2001::/23","IETF Protocol Assignments",false],["2001::/32","TEREDO",false],["2001:1::1/128","Port Control Protocol Anycast",true],["2001:1::2/128","Traversal Using Relays around NAT Anycast",true],["2001:1::3/128","DNS-SD Service Registration Protocol Anycast",true],["2001:2::/48","Benchmarking",false],["2001:3::/32","AMT",true],["2001:4:112::/48","AS112-v6",true],["2001:10::/28","Deprecated (previously ORCHID)",null],["2001:20::/28","ORCHIDv2",true],["2001:30::/28","Drone Remote ID Protocol Entity Tags (DETs) Prefix",true],["2001:db8::/32","Documentation",false],["2002::/16","6to4",false],["2620:4f:8000::/48","Direct Delegation AS112 Service",true],["3fff::/20","Documentation",false],["5f00::/16","Segment Routing (SRv6) SIDs",false],["fc00::/7","Unique-Local",false],["fe80::/10","Link-Local Unicast",false]]}),20339:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});
t.escapeHtml=escapeHtml;
t.spanAllZeroes=spanAllZeroes;
t.spanAll=spanAll;
t.spanLeadingZeroes=spanLeadingZeroes;
t.simpleGroup=simpleGroup;
function escapeHtml(e){
return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}
function spanAllZeroes(e){
return escapeHtml(e).replace(/(0+)/g,'<span class="zero">$1</span>')}
function spanAll(e,t=0){
const s=e.split("");
return s.map((e,s)=>`<span class="digit value-${escapeHtml(e)} position-${s+t}">${spanAllZeroes(e)}</span>`).join("")}
function spanLeadingZeroesSimple(e){
return escapeHtml(e).replace(/^(0+)/,'<span class="zero">$1</span>')}
function spanLeadingZeroes(e){
const t=e.split(":");
return t.map(e=>spanLeadingZeroesSimple(e)).join(":")}
function simpleGroup(e,t=0){
const s=e.split(":");
return s.map((e,s)=>{
if(/group-v4/.test(e)){
return e}
return`<span class="hover-group group-${s+t}">${spanLeadingZeroesSimple(e)}</span>`})}}),72016:(function(e,t,s){
var n=this&&this.__createBinding||(Object.create?function(e,t,s,n){
if(n===undefined)n=s;
var r=Object.getOwnPropertyDescriptor(t,s);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[s]}}}
Object.defineProperty(e,n,r)}:function(e,t,s,n){
if(n===undefined)n=s;
e[n]=t[s]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var s in e)if(s!=="default"&&Object.prototype.hasOwnProperty.call(e,s))n(t,e,s)}
r(t,e);
return t};
Object.defineProperty(t,"__esModule",{value:true});
t.ADDRESS_BOUNDARY=void 0;
t.groupPossibilities=groupPossibilities;
t.padGroup=padGroup;
t.simpleRegularExpression=simpleRegularExpression;
t.possibleElisions=possibleElisions;
const o=i(s(52899));
function groupPossibilities(e){
return`(${e.join("|")})`}
function padGroup(e){
if(e.length<4){
return`0{0,${4-e.length}}${e}`}
return e}
t.ADDRESS_BOUNDARY="[^A-Fa-f0-9:]";
function simpleRegularExpression(e){
const t=[];
e.forEach((e,s)=>{
const n=parseInt(e,16);
if(n===0){
t.push(s)}});
const s=t.map(t=>e.map((e,s)=>{
if(s===t){
const t=s===0||s===o.GROUPS-1?":":"";
return groupPossibilities([padGroup(e),t])}
return padGroup(e)}).join(":"));
s.push(e.map(padGroup).join(":"));
return groupPossibilities(s)}
function possibleElisions(e,t,s){
const n=t?"":":";
const r=s?"":":";
const i=[];
if(!t&&!s){
i.push("::")}
if(t&&s){
i.push("")}
if(s&&!t||!s&&t){
i.push(":")}
i.push(`${n}(:0{1,4}){1,${e-1}}`);
i.push(`(0{1,4}:){1,${e-1}}${r}`);
i.push(`(0{1,4}:){${e-1}}0{1,4}`);
for(let t=1;t<e-1;t++){
for(let s=1;s<e-t;s++){
i.push(`(0{1,4}:){${s}}:(0{1,4}:){${e-s-t-1}}0{1,4}`)}}
return groupPossibilities(i)}}),67290:((e,t,s)=>{
Object.defineProperty(t,"__esModule",{value:true});
const n=s(68632);
const r=4096;
const i="utf8";
let o=class SmartBuffer{
constructor(e){
this.length=0;
this._encoding=i;
this._writeOffset=0;
this._readOffset=0;
if(o.isSmartBufferOptions(e)){
if(e.encoding){
n.checkEncoding(e.encoding);
this._encoding=e.encoding}
if(e.size){
if(n.isFiniteInteger(e.size)&&e.size>0){
this._buff=Buffer.allocUnsafe(e.size)}else{
throw new Error(n.ERRORS.INVALID_SMARTBUFFER_SIZE)}}else if(e.buff){
if(Buffer.isBuffer(e.buff)){
this._buff=e.buff;
this.length=e.buff.length}else{
throw new Error(n.ERRORS.INVALID_SMARTBUFFER_BUFFER)}}else{
this._buff=Buffer.allocUnsafe(r)}}else{
if(typeof e!=="undefined"){
throw new Error(n.ERRORS.INVALID_SMARTBUFFER_OBJECT)}
this._buff=Buffer.allocUnsafe(r)}}
static fromSize(e,t){
return new this({size:e,encoding:t})}
static fromBuffer(e,t){
return new this({buff:e,encoding:t})}
static fromOptions(e){
return new this(e)}
static isSmartBufferOptions(e){
const t=e;
return t&&(t.encoding!==undefined||t.size!==undefined||t.buff!==undefined)}
readInt8(e){
return this._readNumberValue(Buffer.prototype.readInt8,1,e)}
readInt16BE(e){
return this._readNumberValue(Buffer.prototype.readInt16BE,2,e)}
readInt16LE(e){
return this._readNumberValue(Buffer.prototype.readInt16LE,2,e)}
readInt32BE(e){
return this._readNumberValue(Buffer.prototype.readInt32BE,4,e)}
readInt32LE(e){
return this._readNumberValue(Buffer.prototype.readInt32LE,4,e)}
readBigInt64BE(e){
n.bigIntAndBufferInt64Check("readBigInt64BE");
return this._readNumberValue(Buffer.prototype.readBigInt64BE,8,e)}
readBigInt64LE(e){
n.bigIntAndBufferInt64Check("readBigInt64LE");
return this._readNumberValue(Buffer.prototype.readBigInt64LE,8,e)}
writeInt8(e,t){
this._writeNumberValue(Buffer.prototype.writeInt8,1,e,t);
return this}
insertInt8(e,t){
return this._insertNumberValue(Buffer.prototype.writeInt8,1,e,t)}
writeInt16BE(e,t){
return this._writeNumberValue(Buffer.prototype.writeInt16BE,2,e,t)}
insertInt16BE(e,t){
return this._insertNumberValue(Buffer.prototype.writeInt16BE,2,e,t)}
writeInt16LE(e,t){
return this._writeNumberValue(Buffer.prototype.writeInt16LE,2,e,t)}
insertInt16LE(e,t){
return this._insertNumberValue(Buffer.prototype.writeInt16LE,2,e,t)}
writeInt32BE(e,t){
return this._writeNumberValue(Buffer.prototype.writeInt32BE,4,e,t)}
insertInt32BE(e,t){
return this._insertNumberValue(Buffer.prototype.writeInt32BE,4,e,t)}
writeInt32LE(e,t){
return this._writeNumberValue(Buffer.prototype.writeInt32LE,4,e,t)}
insertInt32LE(e,t){
return this._insertNumberValue(Buffer.prototype.writeInt32LE,4,e,t)}
writeBigInt64BE(e,t){
n.bigIntAndBufferInt64Check("writeBigInt64BE");
return this._writeNumberValue(Buffer.prototype.writeBigInt64BE,8,e,t)}
insertBigInt64BE(e,t){
n.bigIntAndBufferInt64Check("writeBigInt64BE");
return this._insertNumberValue(Buffer.prototype.writeBigInt64BE,8,e,t)}
writeBigInt64LE(e,t){
n.bigIntAndBufferInt64Check("writeBigInt64LE");
return this._writeNumberValue(Buffer.prototype.writeBigInt64LE,8,e,t)}
insertBigInt64LE(e,t){
n.bigIntAndBufferInt64Check("writeBigInt64LE");
return this._insertNumberValue(Buffer.prototype.writeBigInt64LE,8,e,t)}
readUInt8(e){
return this._readNumberValue(Buffer.prototype.readUInt8,1,e)}
readUInt16BE(e){
return this._readNumberValue(Buffer.prototype.readUInt16BE,2,e)}
readUInt16LE(e){
return this._readNumberValue(Buffer.prototype.readUInt16LE,2,e)}
readUInt32BE(e){
return this._readNumberValue(Buffer.prototype.readUInt32BE,4,e)}
readUInt32LE(e){
return this._readNumberValue(Buffer.prototype.readUInt32LE,4,e)}
readBigUInt64BE(e){
n.bigIntAndBufferInt64Check("readBigUInt64BE");
return this._readNumberValue(Buffer.prototype.readBigUInt64BE,8,e)}
readBigUInt64LE(e){
n.bigIntAndBufferInt64Check("readBigUInt64LE");
return this._readNumberValue(Buffer.prototype.readBigUInt64LE,8,e)}
writeUInt8(e,t){
return this._writeNumberValue(Buffer.prototype.writeUInt8,1,e,t)}
insertUInt8(e,t){
return this._insertNumberValue(Buffer.prototype.writeUInt8,1,e,t)}
writeUInt16BE(e,t){
return this._writeNumberValue(Buffer.prototype.writeUInt16BE,2,e,t)}
insertUInt16BE(e,t){
return this._insertNumberValue(Buffer.prototype.writeUInt16BE,2,e,t)}
writeUInt16LE(e,t){
return this._writeNumberValue(Buffer.prototype.writeUInt16LE,2,e,t)}
insertUInt16LE(e,t){
return this._insertNumberValue(Buffer.prototype.writeUInt16LE,2,e,t)}
writeUInt32BE(e,t){
return this._writeNumberValue(Buffer.prototype.writeUInt32BE,4,e,t)}
insertUInt32BE(e,t){
return this._insertNumberValue(Buffer.prototype.writeUInt32BE,4,e,t)}
writeUInt32LE(e,t){
return this._writeNumberValue(Buffer.prototype.writeUInt32LE,4,e,t)}
insertUInt32LE(e,t){
return this._insertNumberValue(Buffer.prototype.writeUInt32LE,4,e,t)}
writeBigUInt64BE(e,t){
n.bigIntAndBufferInt64Check("writeBigUInt64BE");
return this._writeNumberValue(Buffer.prototype.writeBigUInt64BE,8,e,t)}
insertBigUInt64BE(e,t){
n.bigIntAndBufferInt64Check("writeBigUInt64BE");
return this._insertNumberValue(Buffer.prototype.writeBigUInt64BE,8,e,t)}
writeBigUInt64LE(e,t){
n.bigIntAndBufferInt64Check("writeBigUInt64LE");
return this._writeNumberValue(Buffer.prototype.writeBigUInt64LE,8,e,t)}
insertBigUInt64LE(e,t){
n.bigIntAndBufferInt64Check("writeBigUInt64LE");
return this._insertNumberValue(Buffer.prototype.writeBigUInt64LE,8,e,t)}
readFloatBE(e){
return this._readNumberValue(Buffer.prototype.readFloatBE,4,e)}
readFloatLE(e){
return this._readNumberValue(Buffer.prototype.readFloatLE,4,e)}
writeFloatBE(e,t){
return this._writeNumberValue(Buffer.prototype.writeFloatBE,4,e,t)}
insertFloatBE(e,t){
return this._insertNumberValue(Buffer.prototype.writeFloatBE,4,e,t)}
writeFloatLE(e,t){
return this._writeNumberValue(Buffer.prototype.writeFloatLE,4,e,t)}
insertFloatLE(e,t){
return this._insertNumberValue(Buffer.prototype.writeFloatLE,4,e,t)}
readDoubleBE(e){
return this._readNumberValue(Buffer.prototype.readDoubleBE,8,e)}
readDoubleLE(e){
return this._readNumberValue(Buffer.prototype.readDoubleLE,8,e)}
writeDoubleBE(e,t){
return this._writeNumberValue(Buffer.prototype.writeDoubleBE,8,e,t)}
insertDoubleBE(e,t){
return this._insertNumberValue(Buffer.prototype.writeDoubleBE,8,e,t)}
writeDoubleLE(e,t){
return this._writeNumberValue(Buffer.prototype.writeDoubleLE,8,e,t)}
insertDoubleLE(e,t){
return this._insertNumberValue(Buffer.prototype.writeDoubleLE,8,e,t)}
readString(e,t){
let s;
if(typeof e==="number"){
n.checkLengthValue(e);
s=Math.min(e,this.length-this._readOffset)}else{
t=e;
s=this.length-this._readOffset}
if(typeof t!=="undefined"){
n.checkEncoding(t)}
const r=this._buff.slice(this._readOffset,this._readOffset+s).toString(t||this._encoding);
this._readOffset+=s;
return r}
insertString(e,t,s){
n.checkOffsetValue(t);
return this._handleString(e,true,t,s)}
writeString(e,t,s){
return this._handleString(e,false,t,s)}
readStringNT(e){
if(typeof e!=="undefined"){
n.checkEncoding(e)}
let t=this.length;
for(let e=this._readOffset;e<this.length;e++){
if(this._buff[e]===0){
t=e;
break}}
const s=this._buff.slice(this._readOffset,t);
this._readOffset=t+1;
return s.toString(e||this._encoding)}
insertStringNT(e,t,s){
n.checkOffsetValue(t);
this.insertString(e,t,s);
this.insertUInt8(0,t+e.length);
return this}
writeStringNT(e,t,s){
this.writeString(e,t,s);
this.writeUInt8(0,typeof t==="number"?t+e.length:this.writeOffset);
return this}
readBuffer(e){
if(typeof e!=="undefined"){
n.checkLengthValue(e)}
const t=typeof e==="number"?e:this.length;
const s=Math.min(this.length,this._readOffset+t);
const r=this._buff.slice(this._readOffset,s);
this._readOffset=s;
return r}
insertBuffer(e,t){
n.checkOffsetValue(t);
return this._handleBuffer(e,true,t)}
writeBuffer(e,t){
return this._handleBuffer(e,false,t)}
readBufferNT(){
let e=this.length;
for(let t=this._readOffset;t<this.length;t++){
if(this._buff[t]===0){
e=t;
break}}
const t=this._buff.slice(this._readOffset,e);
this._readOffset=e+1;
return t}
insertBufferNT(e,t){
n.checkOffsetValue(t);
this.insertBuffer(e,t);
this.insertUInt8(0,t+e.length);
return this}
writeBufferNT(e,t){
if(typeof t!=="undefined"){
n.checkOffsetValue(t)}
this.writeBuffer(e,t);
this.writeUInt8(0,typeof t==="number"?t+e.length:this._writeOffset);
return this}
clear(){
this._writeOffset=0;
this._readOffset=0;
this.length=0;
return this}
remaining(){
return this.length-this._readOffset}
get readOffset(){
return this._readOffset}
set readOffset(e){
n.checkOffsetValue(e);
n.checkTargetOffset(e,this);
this._readOffset=e}
get writeOffset(){
return this._writeOffset}
set writeOffset(e){
n.checkOffsetValue(e);
n.checkTargetOffset(e,this);
this._writeOffset=e}
get encoding(){
return this._encoding}
set encoding(e){
n.checkEncoding(e);
this._encoding=e}
get internalBuffer(){
return this._buff}
toBuffer(){
return this._buff.slice(0,this.length)}
toString(e){
const t=typeof e==="string"?e:this._encoding;
n.checkEncoding(t);
return this._buff.toString(t,0,this.length)}
destroy(){
this.clear();
return this}
_handleString(e,t,s,r){
let i=this._writeOffset;
let o=this._encoding;
if(typeof s==="number"){
i=s}else if(typeof s==="string"){
n.checkEncoding(s);
o=s}
if(typeof r==="string"){
n.checkEncoding(r);
o=r}
const a=Buffer.byteLength(e,o);
if(t){
this.ensureInsertable(a,i)}else{
this._ensureWriteable(a,i)}
this._buff.write(e,i,a,o);
if(t){
this._writeOffset+=a}else{
if(typeof s==="number"){
this._writeOffset=Math.max(this._writeOffset,i+a)}else{
this._writeOffset+=a}}
return this}
_handleBuffer(e,t,s){
const n=typeof s==="number"?s:this._writeOffset;
if(t){
this.ensureInsertable(e.length,n)}else{
this._ensureWriteable(e.length,n)}
e.copy(this._buff,n);
if(t){
this._writeOffset+=e.length}else{
if(typeof s==="number"){
this._writeOffset=Math.max(this._writeOffset,n+e.length)}else{
this._writeOffset+=e.length}}
return this}
ensureReadable(e,t){
let s=this._readOffset;
if(typeof t!=="undefined"){
n.checkOffsetValue(t);
s=t}
if(s<0||s+e>this.length){
throw new Error(n.ERRORS.INVALID_READ_BEYOND_BOUNDS)}}
ensureInsertable(e,t){
n.checkOffsetValue(t);
this._ensureCapacity(this.length+e);
if(t<this.length){
this._buff.copy(this._buff,t+e,t,this._buff.length)}
if(t+e>this.length){
this.length=t+e}else{
this.length+=e}}
_ensureWriteable(e,t){
const s=typeof t==="number"?t:this._writeOffset;
this._ensureCapacity(s+e);
if(s+e>this.length){
this.length=s+e}}
_ensureCapacity(e){
const t=this._buff.length;
if(e>t){
let s=this._buff;
let n=t*3/2+1;
if(n<e){
n=e}
this._buff=Buffer.allocUnsafe(n);
s.copy(this._buff,0,0,t)}}
_readNumberValue(e,t,s){
this.ensureReadable(t,s);
const n=e.call(this._buff,typeof s==="number"?s:this._readOffset);
if(typeof s==="undefined"){
this._readOffset+=t}
return n}
_insertNumberValue(e,t,s,r){
n.checkOffsetValue(r);
this.ensureInsertable(t,r);
e.call(this._buff,s,r);
this._writeOffset+=t;
return this}
_writeNumberValue(e,t,s,r){
if(typeof r==="number"){
if(r<0){
throw new Error(n.ERRORS.INVALID_WRITE_BEYOND_BOUNDS)}
n.checkOffsetValue(r)}
const i=typeof r==="number"?r:this._writeOffset;
this._ensureWriteable(t,i);
e.call(this._buff,s,i);
if(typeof r==="number"){
this._writeOffset=Math.max(this._writeOffset,i+t)}else{
this._writeOffset+=t}
return this}};
t.SmartBuffer=o}),68632:((e,t,s)=>{
Object.defineProperty(t,"__esModule",{value:true});
const n=s(20181);
const r={INVALID_ENCODING:"Invalid encoding provided. Please specify a valid encoding the internal Node.js Buffer supports.",INVALID_SMARTBUFFER_SIZE:"Invalid size provided. Size must be a valid integer greater than zero.",INVALID_SMARTBUFFER_BUFFER:"Invalid Buffer provided in SmartBufferOptions.",INVALID_SMARTBUFFER_OBJECT:"Invalid SmartBufferOptions object supplied to SmartBuffer constructor or factory methods.",INVALID_OFFSET:"An invalid offset value was provided.",INVALID_OFFSET_NON_NUMBER:"An invalid offset value was provided. A numeric value is required.",INVALID_LENGTH:"An invalid length value was provided.",INVALID_LENGTH_NON_NUMBER:"An invalid length value was provived. A numeric value is required.",INVALID_TARGET_OFFSET:"Target offset is beyond the bounds of the internal SmartBuffer data.",INVALID_TARGET_LENGTH:"Specified length value moves cursor beyong the bounds of the internal SmartBuffer data.",INVALID_READ_BEYOND_BOUNDS:"Attempted to read beyond the bounds of the managed data.",INVALID_WRITE_BEYOND_BOUNDS:"Attempted to write beyond the bounds of the managed data."};
t.ERRORS=r;
function checkEncoding(e){
if(!n.Buffer.isEncoding(e)){
throw new Error(r.INVALID_ENCODING)}}
t.checkEncoding=checkEncoding;
function isFiniteInteger(e){
return typeof e==="number"&&isFinite(e)&&isInteger(e)}
t.isFiniteInteger=isFiniteInteger;
function checkOffsetOrLengthValue(e,t){
if(typeof e==="number"){
if(!isFiniteInteger(e)||e<0){
throw new Error(t?r.INVALID_OFFSET:r.INVALID_LENGTH)}}else{
throw new Error(t?r.INVALID_OFFSET_NON_NUMBER:r.INVALID_LENGTH_NON_NUMBER)}}
function checkLengthValue(e){
checkOffsetOrLengthValue(e,false)}
t.checkLengthValue=checkLengthValue;
function checkOffsetValue(e){
checkOffsetOrLengthValue(e,true)}
t.checkOffsetValue=checkOffsetValue;
function checkTargetOffset(e,t){
if(e<0||e>t.length){
throw new Error(r.INVALID_TARGET_OFFSET)}}
t.checkTargetOffset=checkTargetOffset;
function isInteger(e){
return typeof e==="number"&&isFinite(e)&&Math.floor(e)===e}
function bigIntAndBufferInt64Check(e){
if(typeof BigInt==="undefined"){
throw new Error("Platform does not support JS BigInt type.")}
if(typeof n.Buffer.prototype[e]==="undefined"){
throw new Error(`Platform does not support Buffer.prototype.${e}.`)}}
t.bigIntAndBufferInt64Check=bigIntAndBufferInt64Check}),57142:(function(e,t,s){
var n=this&&this.__awaiter||function(e,t,s,n){
function adopt(e){
return e instanceof s?e:new s(function(t){
t(e)})}
return new(s||(s=Promise))(function(s,r){
function fulfilled(e){
try{
step(n.next(e))}catch(e){
r(e)}}
function rejected(e){
try{
step(n["throw"](e))}catch(e){
r(e)}}
function step(e){
e.done?s(e.value):adopt(e.value).then(fulfilled,rejected)}
step((n=n.apply(e,t||[])).next())})};
Object.defineProperty(t,"__esModule",{value:true});
t.SocksClientError=t.SocksClient=void 0;
const r=s(24434);
const i=s(69278);
const o=s(67290);
const a=s(24223);
const c=s(50639);
const u=s(41129);
const f=s(79712);
Object.defineProperty(t,"SocksClientError",{enumerable:true,get:function(){
return f.SocksClientError}});
const d=s(79253);
let l=class SocksClient extends r.EventEmitter{
constructor(e){
super();
this.options=Object.assign({},e);
(0,c.validateSocksClientOptions)(e);
this.setState(a.SocksClientState.Created)}
static createConnection(e,t){
return new Promise((s,n)=>{
try{
(0,c.validateSocksClientOptions)(e,["connect"])}catch(e){
if(typeof t==="function"){
t(e);
return s(e)}else{
return n(e)}}
const r=new l(e);
r.connect(e.existing_socket);
r.once("established",e=>{
r.removeAllListeners();
if(typeof t==="function"){
t(null,e);
s(e)}else{
s(e)}});
r.once("error",e=>{
r.removeAllListeners();
if(typeof t==="function"){
t(e);
s(e)}else{
n(e)}})})}
static createConnectionChain(e,t){
return new Promise((s,r)=>n(this,void 0,void 0,function*(){
try{
(0,c.validateSocksClientChainOptions)(e)}catch(e){
if(typeof t==="function"){
t(e);
return s(e)}else{
return r(e)}}
if(e.randomizeChain){
(0,f.shuffleArray)(e.proxies)}
try{
let n;
for(let t=0;t<e.proxies.length;t++){
const s=e.proxies[t];
const r=t===e.proxies.length-1?e.destination:{host:e.proxies[t+1].host||e.proxies[t+1].ipaddress,port:e.proxies[t+1].port};
const i=yield l.createConnection({command:"connect",proxy:s,destination:r,existing_socket:n});
n=n||i.socket}
if(typeof t==="function"){
t(null,{socket:n});
s({socket:n})}else{
s({socket:n})}}catch(e){
if(typeof t==="function"){
t(e);
s(e)}else{
r(e)}}}))}
static createUDPFrame(e){
const t=new o.SmartBuffer;
t.writeUInt16BE(0);
t.writeUInt8(e.frameNumber||0);
if(i.isIPv4(e.remoteHost.host)){
t.writeUInt8(a.Socks5HostType.IPv4);
t.writeUInt32BE((0,c.ipv4ToInt32)(e.remoteHost.host))}else if(i.isIPv6(e.remoteHost.host)){
t.writeUInt8(a.Socks5HostType.IPv6);
t.writeBuffer((0,c.ipToBuffer)(e.remoteHost.host))}else{
t.writeUInt8(a.Socks5HostType.Hostname);
t.writeUInt8(Buffer.byteLength(e.remoteHost.host));
t.writeString(e.remoteHost.host)}
t.writeUInt16BE(e.remoteHost.port);
t.writeBuffer(e.data);
return t.toBuffer()}
static parseUDPFrame(e){
const t=o.SmartBuffer.fromBuffer(e);
t.readOffset=2;
const s=t.readUInt8();
const n=t.readUInt8();
let r;
if(n===a.Socks5HostType.IPv4){
r=(0,c.int32ToIpv4)(t.readUInt32BE())}else if(n===a.Socks5HostType.IPv6){
r=d.Address6.fromByteArray(Array.from(t.readBuffer(16))).canonicalForm()}else{
r=t.readString(t.readUInt8())}
const i=t.readUInt16BE();
return{frameNumber:s,remoteHost:{host:r,port:i},data:t.readBuffer()}}
setState(e){
if(this.state!==a.SocksClientState.Error){
this.state=e}}
connect(e){
this.onDataReceived=e=>this.onDataReceivedHandler(e);
this.onClose=()=>this.onCloseHandler();
this.onError=e=>this.onErrorHandler(e);
this.onConnect=()=>this.onConnectHandler();
const t=setTimeout(()=>this.onEstablishedTimeout(),this.options.timeout||a.DEFAULT_TIMEOUT);
if(t.unref&&typeof t.unref==="function"){
t.unref()}
if(e){
this.socket=e}else{
this.socket=new i.Socket}
this.socket.once("close",this.onClose);
this.socket.once("error",this.onError);
this.socket.once("connect",this.onConnect);
this.socket.on("data",this.onDataReceived);
this.setState(a.SocksClientState.Connecting);
this.receiveBuffer=new u.ReceiveBuffer;
if(e){
this.socket.emit("connect")}else{
this.socket.connect(this.getSocketOptions());
if(this.options.set_tcp_nodelay!==undefined&&this.options.set_tcp_nodelay!==null){
this.socket.setNoDelay(!!this.options.set_tcp_nodelay)}}
this.prependOnceListener("established",e=>{
setImmediate(()=>{
if(this.receiveBuffer.length>0){
const t=this.receiveBuffer.get(this.receiveBuffer.length);
e.socket.emit("data",t)}
e.socket.resume()})})}
getSocketOptions(){
return Object.assign(Object.assign({},this.options.socket_options),{host:this.options.proxy.host||this.options.proxy.ipaddress,port:this.options.proxy.port})}
onEstablishedTimeout(){
if(this.state!==a.SocksClientState.Established&&this.state!==a.SocksClientState.BoundWaitingForConnection){
this.closeSocket(a.ERRORS.ProxyConnectionTimedOut)}}
onConnectHandler(){
this.setState(a.SocksClientState.Connected);
if(this.options.proxy.type===4){
this.sendSocks4InitialHandshake()}else{
this.sendSocks5InitialHandshake()}
this.setState(a.SocksClientState.SentInitialHandshake)}
onDataReceivedHandler(e){
this.receiveBuffer.append(e);
this.processData()}
processData(){
while(this.state!==a.SocksClientState.Established&&this.state!==a.SocksClientState.Error&&this.receiveBuffer.length>=this.nextRequiredPacketBufferSize){
if(this.state===a.SocksClientState.SentInitialHandshake){
if(this.options.proxy.type===4){
this.handleSocks4FinalHandshakeResponse()}else{
this.handleInitialSocks5HandshakeResponse()}}else if(this.state===a.SocksClientState.SentAuthentication){
this.handleInitialSocks5AuthenticationHandshakeResponse()}else if(this.state===a.SocksClientState.SentFinalHandshake){
this.handleSocks5FinalHandshakeResponse()}else if(this.state===a.SocksClientState.BoundWaitingForConnection){
if(this.options.proxy.type===4){
this.handleSocks4IncomingConnectionResponse()}else{
this.handleSocks5IncomingConnectionResponse()}}else{
this.closeSocket(a.ERRORS.InternalError);
break}}}
onCloseHandler(){
this.closeSocket(a.ERRORS.SocketClosed)}
onErrorHandler(e){
this.closeSocket(e.message)}
removeInternalSocketHandlers(){
this.socket.pause();
this.socket.removeListener("data",this.onDataReceived);
this.socket.removeListener("close",this.onClose);
this.socket.removeListener("error",this.onError);
this.socket.removeListener("connect",this.onConnect)}
closeSocket(e){
if(this.state!==a.SocksClientState.Error){
this.setState(a.SocksClientState.Error);
this.socket.destroy();
this.removeInternalSocketHandlers();
this.emit("error",new f.SocksClientError(e,this.options))}}
sendSocks4InitialHandshake(){
const e=this.options.proxy.userId||"";
const t=new o.SmartBuffer;
t.writeUInt8(4);
t.writeUInt8(a.SocksCommand[this.options.command]);
t.writeUInt16BE(this.options.destination.port);
if(i.isIPv4(this.options.destination.host)){
t.writeBuffer((0,c.ipToBuffer)(this.options.destination.host));
t.writeStringNT(e)}else{
t.writeUInt8(0);
t.writeUInt8(0);
t.writeUInt8(0);
t.writeUInt8(1);
t.writeStringNT(e);
t.writeStringNT(this.options.destination.host)}
this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks4Response;
this.socket.write(t.toBuffer())}
handleSocks4FinalHandshakeResponse(){
const e=this.receiveBuffer.get(8);
if(e[1]!==a.Socks4Response.Granted){
this.closeSocket(`${a.ERRORS.Socks4ProxyRejectedConnection} - (${a.Socks4Response[e[1]]})`)}else{
if(a.SocksCommand[this.options.command]===a.SocksCommand.bind){
const t=o.SmartBuffer.fromBuffer(e);
t.readOffset=2;
const s={port:t.readUInt16BE(),host:(0,c.int32ToIpv4)(t.readUInt32BE())};
if(s.host==="0.0.0.0"){
s.host=this.options.proxy.ipaddress}
this.setState(a.SocksClientState.BoundWaitingForConnection);
this.emit("bound",{remoteHost:s,socket:this.socket})}else{
this.setState(a.SocksClientState.Established);
this.removeInternalSocketHandlers();
this.emit("established",{socket:this.socket})}}}
handleSocks4IncomingConnectionResponse(){
const e=this.receiveBuffer.get(8);
if(e[1]!==a.Socks4Response.Granted){
this.closeSocket(`${a.ERRORS.Socks4ProxyRejectedIncomingBoundConnection} - (${a.Socks4Response[e[1]]})`)}else{
const t=o.SmartBuffer.fromBuffer(e);
t.readOffset=2;
const s={port:t.readUInt16BE(),host:(0,c.int32ToIpv4)(t.readUInt32BE())};
this.setState(a.SocksClientState.Established);
this.removeInternalSocketHandlers();
this.emit("established",{remoteHost:s,socket:this.socket})}}
sendSocks5InitialHandshake(){
const e=new o.SmartBuffer;
const t=[a.Socks5Auth.NoAuth];
if(this.options.proxy.userId||this.options.proxy.password){
t.push(a.Socks5Auth.UserPass)}
if(this.options.proxy.custom_auth_method!==undefined){
t.push(this.options.proxy.custom_auth_method)}
e.writeUInt8(5);
e.writeUInt8(t.length);
for(const s of t){
e.writeUInt8(s)}
this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5InitialHandshakeResponse;
this.socket.write(e.toBuffer());
this.setState(a.SocksClientState.SentInitialHandshake)}
handleInitialSocks5HandshakeResponse(){
const e=this.receiveBuffer.get(2);
if(e[0]!==5){
this.closeSocket(a.ERRORS.InvalidSocks5IntiailHandshakeSocksVersion)}else if(e[1]===a.SOCKS5_NO_ACCEPTABLE_AUTH){
this.closeSocket(a.ERRORS.InvalidSocks5InitialHandshakeNoAcceptedAuthType)}else{
if(e[1]===a.Socks5Auth.NoAuth){
this.socks5ChosenAuthType=a.Socks5Auth.NoAuth;
this.sendSocks5CommandRequest()}else if(e[1]===a.Socks5Auth.UserPass){
this.socks5ChosenAuthType=a.Socks5Auth.UserPass;
this.sendSocks5UserPassAuthentication()}else if(e[1]===this.options.proxy.custom_auth_method){
this.socks5ChosenAuthType=this.options.proxy.custom_auth_method;
this.sendSocks5CustomAuthentication()}else{
this.closeSocket(a.ERRORS.InvalidSocks5InitialHandshakeUnknownAuthType)}}}
sendSocks5UserPassAuthentication(){
const e=this.options.proxy.userId||"";
const t=this.options.proxy.password||"";
const s=new o.SmartBuffer;
s.writeUInt8(1);
s.writeUInt8(Buffer.byteLength(e));
s.writeString(e);
s.writeUInt8(Buffer.byteLength(t));
s.writeString(t);
this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5UserPassAuthenticationResponse;
this.socket.write(s.toBuffer());
this.setState(a.SocksClientState.SentAuthentication)}
sendSocks5CustomAuthentication(){
return n(this,void 0,void 0,function*(){
this.nextRequiredPacketBufferSize=this.options.proxy.custom_auth_response_size;
this.socket.write((yield this.options.proxy.custom_auth_request_handler()));
this.setState(a.SocksClientState.SentAuthentication)})}
handleSocks5CustomAuthHandshakeResponse(e){
return n(this,void 0,void 0,function*(){
return yield this.options.proxy.custom_auth_response_handler(e)})}
handleSocks5AuthenticationNoAuthHandshakeResponse(e){
return n(this,void 0,void 0,function*(){
return e[1]===0})}
handleSocks5AuthenticationUserPassHandshakeResponse(e){
return n(this,void 0,void 0,function*(){
return e[1]===0})}
handleInitialSocks5AuthenticationHandshakeResponse(){
return n(this,void 0,void 0,function*(){
this.setState(a.SocksClientState.ReceivedAuthenticationResponse);
let e=false;
if(this.socks5ChosenAuthType===a.Socks5Auth.NoAuth){
e=yield this.handleSocks5AuthenticationNoAuthHandshakeResponse(this.receiveBuffer.get(2))}else if(this.socks5ChosenAuthType===a.Socks5Auth.UserPass){
e=yield this.handleSocks5AuthenticationUserPassHandshakeResponse(this.receiveBuffer.get(2))}else if(this.socks5ChosenAuthType===this.options.proxy.custom_auth_method){
e=yield this.handleSocks5CustomAuthHandshakeResponse(this.receiveBuffer.get(this.options.proxy.custom_auth_response_size))}
if(!e){
this.closeSocket(a.ERRORS.Socks5AuthenticationFailed)}else{
this.sendSocks5CommandRequest()}})}
sendSocks5CommandRequest(){
const e=new o.SmartBuffer;
e.writeUInt8(5);
e.writeUInt8(a.SocksCommand[this.options.command]);
e.writeUInt8(0);
if(i.isIPv4(this.options.destination.host)){
e.writeUInt8(a.Socks5HostType.IPv4);
e.writeBuffer((0,c.ipToBuffer)(this.options.destination.host))}else if(i.isIPv6(this.options.destination.host)){
e.writeUInt8(a.Socks5HostType.IPv6);
e.writeBuffer((0,c.ipToBuffer)(this.options.destination.host))}else{
e.writeUInt8(a.Socks5HostType.Hostname);
e.writeUInt8(this.options.destination.host.length);
e.writeString(this.options.destination.host)}
e.writeUInt16BE(this.options.destination.port);
this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader;
this.socket.write(e.toBuffer());
this.setState(a.SocksClientState.SentFinalHandshake)}
handleSocks5FinalHandshakeResponse(){
const e=this.receiveBuffer.peek(5);
if(e[0]!==5||e[1]!==a.Socks5Response.Granted){
this.closeSocket(`${a.ERRORS.InvalidSocks5FinalHandshakeRejected} - ${a.Socks5Response[e[1]]}`)}else{
const t=e[3];
let s;
let n;
if(t===a.Socks5HostType.IPv4){
const e=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;
if(this.receiveBuffer.length<e){
this.nextRequiredPacketBufferSize=e;
return}
n=o.SmartBuffer.fromBuffer(this.receiveBuffer.get(e).slice(4));
s={host:(0,c.int32ToIpv4)(n.readUInt32BE()),port:n.readUInt16BE()};
if(s.host==="0.0.0.0"){
s.host=this.options.proxy.ipaddress}}else if(t===a.Socks5HostType.Hostname){
const t=e[4];
const r=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(t);
if(this.receiveBuffer.length<r){
this.nextRequiredPacketBufferSize=r;
return}
n=o.SmartBuffer.fromBuffer(this.receiveBuffer.get(r).slice(5));
s={host:n.readString(t),port:n.readUInt16BE()}}else if(t===a.Socks5HostType.IPv6){
const e=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;
if(this.receiveBuffer.length<e){
this.nextRequiredPacketBufferSize=e;
return}
n=o.SmartBuffer.fromBuffer(this.receiveBuffer.get(e).slice(4));
s={host:d.Address6.fromByteArray(Array.from(n.readBuffer(16))).canonicalForm(),port:n.readUInt16BE()}}
this.setState(a.SocksClientState.ReceivedFinalResponse);
if(a.SocksCommand[this.options.command]===a.SocksCommand.connect){
this.setState(a.SocksClientState.Established);
this.removeInternalSocketHandlers();
this.emit("established",{remoteHost:s,socket:this.socket})}else if(a.SocksCommand[this.options.command]===a.SocksCommand.bind){
this.setState(a.SocksClientState.BoundWaitingForConnection);
this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader;
this.emit("bound",{remoteHost:s,socket:this.socket})}else if(a.SocksCommand[this.options.command]===a.SocksCommand.associate){
this.setState(a.SocksClientState.Established);
this.removeInternalSocketHandlers();
this.emit("established",{remoteHost:s,socket:this.socket})}}}
handleSocks5IncomingConnectionResponse(){
const e=this.receiveBuffer.peek(5);
if(e[0]!==5||e[1]!==a.Socks5Response.Granted){
this.closeSocket(`${a.ERRORS.Socks5ProxyRejectedIncomingBoundConnection} - ${a.Socks5Response[e[1]]}`)}else{
const t=e[3];
let s;
let n;
if(t===a.Socks5HostType.IPv4){
const e=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;
if(this.receiveBuffer.length<e){
this.nextRequiredPacketBufferSize=e;
return}
n=o.SmartBuffer.fromBuffer(this.receiveBuffer.get(e).slice(4));
s={host:(0,c.int32ToIpv4)(n.readUInt32BE()),port:n.readUInt16BE()};
if(s.host==="0.0.0.0"){
s.host=this.options.proxy.ipaddress}}else if(t===a.Socks5HostType.Hostname){
const t=e[4];
const r=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(t);
if(this.receiveBuffer.length<r){
this.nextRequiredPacketBufferSize=r;
return}
n=o.SmartBuffer.fromBuffer(this.receiveBuffer.get(r).slice(5));
s={host:n.readString(t),port:n.readUInt16BE()}}else if(t===a.Socks5HostType.IPv6){
const e=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;
if(this.receiveBuffer.length<e){
this.nextRequiredPacketBufferSize=e;
return}
n=o.SmartBuffer.fromBuffer(this.receiveBuffer.get(e).slice(4));
s={host:d.Address6.fromByteArray(Array.from(n.readBuffer(16))).canonicalForm(),port:n.readUInt16BE()}}
this.setState(a.SocksClientState.Established);
this.removeInternalSocketHandlers();
this.emit("established",{remoteHost:s,socket:this.socket})}}
get socksClientOptions(){
return Object.assign({},this.options)}};
t.SocksClient=l}),24223:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});
t.SOCKS5_NO_ACCEPTABLE_AUTH=t.SOCKS5_CUSTOM_AUTH_END=t.SOCKS5_CUSTOM_AUTH_START=t.SOCKS_INCOMING_PACKET_SIZES=t.SocksClientState=t.Socks5Response=t.Socks5HostType=t.Socks5Auth=t.Socks4Response=t.SocksCommand=t.ERRORS=t.DEFAULT_TIMEOUT=void 0;
const s=3e4;
t.DEFAULT_TIMEOUT=s;
const n={InvalidSocksCommand:"An invalid SOCKS command was provided. Valid options are connect, bind, and associate.",InvalidSocksCommandForOperation:"An invalid SOCKS command was provided. Only a subset of commands are supported for this operation.",InvalidSocksCommandChain:"An invalid SOCKS command was provided. Chaining currently only supports the connect command.",InvalidSocksClientOptionsDestination:"An invalid destination host was provided.",InvalidSocksClientOptionsExistingSocket:"An invalid existing socket was provided. This should be an instance of stream.Duplex.",InvalidSocksClientOptionsProxy:"Invalid SOCKS proxy details were provided.",InvalidSocksClientOptionsTimeout:"An invalid timeout value was provided. Please enter a value above 0 (in ms).",InvalidSocksClientOptionsProxiesLength:"At least two socks proxies must be provided for chaining.",InvalidSocksClientOptionsCustomAuthRange:"Custom auth must be a value between 0x80 and 0xFE.",InvalidSocksClientOptionsCustomAuthOptions:"When a custom_auth_method is provided, custom_auth_request_handler, custom_auth_response_size, and custom_auth_response_handler must also be provided and valid.",NegotiationError:"Negotiation error",SocketClosed:"Socket closed",ProxyConnectionTimedOut:"Proxy connection timed out",InternalError:"SocksClient internal error (this should not happen)",InvalidSocks4HandshakeResponse:"Received invalid Socks4 handshake response",Socks4ProxyRejectedConnection:"Socks4 Proxy rejected connection",InvalidSocks4IncomingConnectionResponse:"Socks4 invalid incoming connection response",Socks4ProxyRejectedIncomingBoundConnection:"Socks4 Proxy rejected incoming bound connection",InvalidSocks5InitialHandshakeResponse:"Received invalid Socks5 initial handshake response",InvalidSocks5IntiailHandshakeSocksVersion:"Received invalid Socks5 initial handshake (invalid socks version)",InvalidSocks5InitialHandshakeNoAcceptedAuthType:"Received invalid Socks5 initial handshake (no accepted authentication type)",InvalidSocks5InitialHandshakeUnknownAuthType:"Received invalid Socks5 initial handshake (unknown authentication type)",Socks5AuthenticationFailed:"Socks5 Authentication failed",InvalidSocks5FinalHandshake:"Received invalid Socks5 final handshake response",InvalidSocks5FinalHandshakeRejected:"Socks5 proxy rejected connection",InvalidSocks5IncomingConnectionResponse:"Received invalid Socks5 incoming connection response",Socks5ProxyRejectedIncomingBoundConnection:"Socks5 Proxy rejected incoming bound connection"};
t.ERRORS=n;
const r={Socks5InitialHandshakeResponse:2,Socks5UserPassAuthenticationResponse:2,Socks5ResponseHeader:5,Socks5ResponseIPv4:10,Socks5ResponseIPv6:22,Socks5ResponseHostname:e=>e+7,Socks4Response:8};
t.SOCKS_INCOMING_PACKET_SIZES=r;
var i;
(function(e){
e[e["connect"]=1]="connect";
e[e["bind"]=2]="bind";
e[e["associate"]=3]="associate"})(i||(t.SocksCommand=i={}));
var o;
(function(e){
e[e["Granted"]=90]="Granted";
e[e["Failed"]=91]="Failed";
e[e["Rejected"]=92]="Rejected";
e[e["RejectedIdent"]=93]="RejectedIdent"})(o||(t.Socks4Response=o={}));
var a;
(function(e){
e[e["NoAuth"]=0]="NoAuth";
e[e["GSSApi"]=1]="GSSApi";
e[e["UserPass"]=2]="UserPass"})(a||(t.Socks5Auth=a={}));
const c=128;
t.SOCKS5_CUSTOM_AUTH_START=c;
const u=254;
t.SOCKS5_CUSTOM_AUTH_END=u;
const f=255;
t.SOCKS5_NO_ACCEPTABLE_AUTH=f;
var d;
(function(e){
e[e["Granted"]=0]="Granted";
e[e["Failure"]=1]="Failure";
e[e["NotAllowed"]=2]="NotAllowed";
e[e["NetworkUnreachable"]=3]="NetworkUnreachable";
e[e["HostUnreachable"]=4]="HostUnreachable";
e[e["ConnectionRefused"]=5]="ConnectionRefused";
e[e["TTLExpired"]=6]="TTLExpired";
e[e["CommandNotSupported"]=7]="CommandNotSupported";
e[e["AddressNotSupported"]=8]="AddressNotSupported"})(d||(t.Socks5Response=d={}));
var l;
(function(e){
e[e["IPv4"]=1]="IPv4";
e[e["Hostname"]=3]="Hostname";
e[e["IPv6"]=4]="IPv6"})(l||(t.Socks5HostType=l={}));
var h;
(function(e){
e[e["Created"]=0]="Created";
e[e["Connecting"]=1]="Connecting";
e[e["Connected"]=2]="Connected";
e[e["SentInitialHandshake"]=3]="SentInitialHandshake";
e[e["ReceivedInitialHandshakeResponse"]=4]="ReceivedInitialHandshakeResponse";
e[e["SentAuthentication"]=5]="SentAuthentication";
e[e["ReceivedAuthenticationResponse"]=6]="ReceivedAuthenticationResponse";
e[e["SentFinalHandshake"]=7]="SentFinalHandshake";
e[e["ReceivedFinalResponse"]=8]="ReceivedFinalResponse";
e[e["BoundWaitingForConnection"]=9]="BoundWaitingForConnection";
e[e["Established"]=10]="Established";
e[e["Disconnected"]=11]="Disconnected";
e[e["Error"]=99]="Error"})(h||(t.SocksClientState=h={}))}),50639:((e,t,s)=>{
Object.defineProperty(t,"__esModule",{value:true});
t.validateSocksClientOptions=validateSocksClientOptions;
t.validateSocksClientChainOptions=validateSocksClientChainOptions;
t.ipv4ToInt32=ipv4ToInt32;
t.int32ToIpv4=int32ToIpv4;
t.ipToBuffer=ipToBuffer;
const n=s(79712);
const r=s(24223);
const i=s(2203);
const o=s(79253);
const a=s(69278);
function validateSocksClientOptions(e,t=["connect","bind","associate"]){
if(!r.SocksCommand[e.command]){
throw new n.SocksClientError(r.ERRORS.InvalidSocksCommand,e)}
if(t.indexOf(e.command)===-1){
throw new n.SocksClientError(r.ERRORS.InvalidSocksCommandForOperation,e)}
if(!isValidSocksRemoteHost(e.destination)){
throw new n.SocksClientError(r.ERRORS.InvalidSocksClientOptionsDestination,e)}
if(!isValidSocksProxy(e.proxy)){
throw new n.SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxy,e)}
validateCustomProxyAuth(e.proxy,e);
if(e.timeout&&!isValidTimeoutValue(e.timeout)){
throw new n.SocksClientError(r.ERRORS.InvalidSocksClientOptionsTimeout,e)}
if(e.existing_socket&&!(e.existing_socket instanceof i.Duplex)){
throw new n.SocksClientError(r.ERRORS.InvalidSocksClientOptionsExistingSocket,e)}}
function validateSocksClientChainOptions(e){
if(e.command!=="connect"){
throw new n.SocksClientError(r.ERRORS.InvalidSocksCommandChain,e)}
if(!isValidSocksRemoteHost(e.destination)){
throw new n.SocksClientError(r.ERRORS.InvalidSocksClientOptionsDestination,e)}
if(!(e.proxies&&Array.isArray(e.proxies)&&e.proxies.length>=2)){
throw new n.SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxiesLength,e)}
e.proxies.forEach(t=>{
if(!isValidSocksProxy(t)){
throw new n.SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxy,e)}
validateCustomProxyAuth(t,e)});
if(e.timeout&&!isValidTimeoutValue(e.timeout)){
throw new n.SocksClientError(r.ERRORS.InvalidSocksClientOptionsTimeout,e)}}
function validateCustomProxyAuth(e,t){
if(e.custom_auth_method!==undefined){
if(e.custom_auth_method<r.SOCKS5_CUSTOM_AUTH_START||e.custom_auth_method>r.SOCKS5_CUSTOM_AUTH_END){
throw new n.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthRange,t)}
if(e.custom_auth_request_handler===undefined||typeof e.custom_auth_request_handler!=="function"){
throw new n.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,t)}
if(e.custom_auth_response_size===undefined){
throw new n.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,t)}
if(e.custom_auth_response_handler===undefined||typeof e.custom_auth_response_handler!=="function"){
throw new n.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,t)}}}
function isValidSocksRemoteHost(e){
return e&&typeof e.host==="string"&&Buffer.byteLength(e.host)<256&&typeof e.port==="number"&&e.port>=0&&e.port<=65535}
function isValidSocksProxy(e){
return e&&(typeof e.host==="string"||typeof e.ipaddress==="string")&&typeof e.port==="number"&&e.port>=0&&e.port<=65535&&(e.type===4||e.type===5)}
function isValidTimeoutValue(e){
return typeof e==="number"&&e>0}
function ipv4ToInt32(e){
const t=new o.Address4(e);
return t.toArray().reduce((e,t)=>(e<<8)+t,0)>>>0}
function int32ToIpv4(e){
const t=e>>>24&255;
const s=e>>>16&255;
const n=e>>>8&255;
const r=e&255;
return[t,s,n,r].join(".")}
function ipToBuffer(e){
if(a.isIPv4(e)){
const t=new o.Address4(e);
return Buffer.from(t.toArray())}else if(a.isIPv6(e)){
const t=new o.Address6(e);
return Buffer.from(t.canonicalForm().split(":").map(e=>e.padStart(4,"0")).join(""),"hex")}else{
throw new Error("Invalid IP address format")}}}),41129:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});
t.ReceiveBuffer=void 0;
let s=class ReceiveBuffer{
constructor(e=4096){
this.buffer=Buffer.allocUnsafe(e);
this.offset=0;
this.originalSize=e}
get length(){
return this.offset}
append(e){
if(!Buffer.isBuffer(e)){
throw new Error("Attempted to append a non-buffer instance to ReceiveBuffer.")}
if(this.offset+e.length>=this.buffer.length){
const t=this.buffer;
this.buffer=Buffer.allocUnsafe(Math.max(this.buffer.length+this.originalSize,this.buffer.length+e.length));
t.copy(this.buffer)}
e.copy(this.buffer,this.offset);
return this.offset+=e.length}
peek(e){
if(e>this.offset){
throw new Error("Attempted to read beyond the bounds of the managed internal data.")}
return this.buffer.slice(0,e)}
get(e){
if(e>this.offset){
throw new Error("Attempted to read beyond the bounds of the managed internal data.")}
const t=Buffer.allocUnsafe(e);
this.buffer.slice(0,e).copy(t);
this.buffer.copyWithin(0,e,e+this.offset-e);
this.offset-=e;
return t}};
t.ReceiveBuffer=s}),79712:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});
t.SocksClientError=void 0;
t.shuffleArray=shuffleArray;
let s=class SocksClientError extends Error{
constructor(e,t){
super(e);
this.options=t}};
t.SocksClientError=s;
function shuffleArray(e){
for(let t=e.length-1;t>0;t--){
const s=Math.floor(Math.random()*(t+1));
[e[t],e[s]]=[e[s],e[t]]}}}),42474:(function(e,t,s){
var n=this&&this.__createBinding||(Object.create?function(e,t,s,n){
if(n===undefined)n=s;
var r=Object.getOwnPropertyDescriptor(t,s);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[s]}}}
Object.defineProperty(e,n,r)}:function(e,t,s,n){
if(n===undefined)n=s;
e[n]=t[s]});
var r=this&&this.__exportStar||function(e,t){
for(var s in e)if(s!=="default"&&!Object.prototype.hasOwnProperty.call(t,s))n(t,e,s)};
Object.defineProperty(t,"__esModule",{value:true});
r(s(57142),t)})};
