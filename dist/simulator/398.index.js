
exports.id=398;
exports.ids=[398];
exports.modules={6656:(e=>{
e.exports={newInvalidAsn1Error:function(e){
var t=new Error;
t.name="InvalidAsn1Error";
t.message=e||"";
return t}}}),7703:((e,t,n)=>{
var r=n(6656);
var s=n(254);
var i=n(1996);
var o=n(9816);
e.exports={Reader:i,Writer:o};
for(var f in s){
if(s.hasOwnProperty(f))e.exports[f]=s[f]}
for(var l in r){
if(r.hasOwnProperty(l))e.exports[l]=r[l]}}),1996:((e,t,n)=>{
var r=n(2613);
var s=n(2803).Buffer;
var i=n(254);
var o=n(6656);
var f=o.newInvalidAsn1Error;
function Reader(e){
if(!e||!s.isBuffer(e))throw new TypeError("data must be a node Buffer");
this._buf=e;
this._size=e.length;
this._len=0;
this._offset=0}
Object.defineProperty(Reader.prototype,"length",{enumerable:true,get:function(){
return this._len}});
Object.defineProperty(Reader.prototype,"offset",{enumerable:true,get:function(){
return this._offset}});
Object.defineProperty(Reader.prototype,"remain",{get:function(){
return this._size-this._offset}});
Object.defineProperty(Reader.prototype,"buffer",{get:function(){
return this._buf.slice(this._offset)}});
Reader.prototype.readByte=function(e){
if(this._size-this._offset<1)return null;
var t=this._buf[this._offset]&255;
if(!e)this._offset+=1;
return t};
Reader.prototype.peek=function(){
return this.readByte(true)};
Reader.prototype.readLength=function(e){
if(e===undefined)e=this._offset;
if(e>=this._size)return null;
var t=this._buf[e++]&255;
if(t===null)return null;
if((t&128)===128){
t&=127;
if(t===0)throw f("Indefinite length not supported");
if(t>4)throw f("encoding too long");
if(this._size-e<t)return null;
this._len=0;
for(var n=0;n<t;n++)this._len=(this._len<<8)+(this._buf[e++]&255)}else{
this._len=t}
return e};
Reader.prototype.readSequence=function(e){
var t=this.peek();
if(t===null)return null;
if(e!==undefined&&e!==t)throw f("Expected 0x"+e.toString(16)+": got 0x"+t.toString(16));
var n=this.readLength(this._offset+1);
if(n===null)return null;
this._offset=n;
return t};
Reader.prototype.readInt=function(){
return this._readTag(i.Integer)};
Reader.prototype.readBoolean=function(){
return this._readTag(i.Boolean)===0?false:true};
Reader.prototype.readEnumeration=function(){
return this._readTag(i.Enumeration)};
Reader.prototype.readString=function(e,t){
if(!e)e=i.OctetString;
var n=this.peek();
if(n===null)return null;
if(n!==e)throw f("Expected 0x"+e.toString(16)+": got 0x"+n.toString(16));
var r=this.readLength(this._offset+1);
if(r===null)return null;
if(this.length>this._size-r)return null;
this._offset=r;
if(this.length===0)return t?s.alloc(0):"";
var o=this._buf.slice(this._offset,this._offset+this.length);
this._offset+=this.length;
return t?o:o.toString("utf8")};
Reader.prototype.readOID=function(e){
if(!e)e=i.OID;
var t=this.readString(e,true);
if(t===null)return null;
var n=[];
var r=0;
for(var s=0;s<t.length;s++){
var o=t[s]&255;
r<<=7;
r+=o&127;
if((o&128)===0){
n.push(r);
r=0}}
r=n.shift();
n.unshift(r%40);
n.unshift(r/40>>0);
return n.join(".")};
Reader.prototype._readTag=function(e){
r.ok(e!==undefined);
var t=this.peek();
if(t===null)return null;
if(t!==e)throw f("Expected 0x"+e.toString(16)+": got 0x"+t.toString(16));
var n=this.readLength(this._offset+1);
if(n===null)return null;
if(this.length>4)throw f("Integer too long: "+this.length);
if(this.length>this._size-n)return null;
this._offset=n;
var s=this._buf[this._offset];
var i=0;
for(var o=0;o<this.length;o++){
i<<=8;
i|=this._buf[this._offset++]&255}
if((s&128)===128&&o!==4)i-=1<<o*8;
return i>>0};
e.exports=Reader}),254:(e=>{
e.exports={EOC:0,Boolean:1,Integer:2,BitString:3,OctetString:4,Null:5,OID:6,ObjectDescriptor:7,External:8,Real:9,Enumeration:10,PDV:11,Utf8String:12,RelativeOID:13,Sequence:16,Set:17,NumericString:18,PrintableString:19,T61String:20,VideotexString:21,IA5String:22,UTCTime:23,GeneralizedTime:24,GraphicString:25,VisibleString:26,GeneralString:28,UniversalString:29,CharacterString:30,BMPString:31,Constructor:32,Context:128}}),9816:((e,t,n)=>{
var r=n(2613);
var s=n(2803).Buffer;
var i=n(254);
var o=n(6656);
var f=o.newInvalidAsn1Error;
var l={size:1024,growthFactor:8};
function merge(e,t){
r.ok(e);
r.equal(typeof e,"object");
r.ok(t);
r.equal(typeof t,"object");
var n=Object.getOwnPropertyNames(e);
n.forEach(function(n){
if(t[n])return;
var r=Object.getOwnPropertyDescriptor(e,n);
Object.defineProperty(t,n,r)});
return t}
function Writer(e){
e=merge(l,e||{});
this._buf=s.alloc(e.size||1024);
this._size=this._buf.length;
this._offset=0;
this._options=e;
this._seq=[]}
Object.defineProperty(Writer.prototype,"buffer",{get:function(){
if(this._seq.length)throw f(this._seq.length+" unended sequence(s)");
return this._buf.slice(0,this._offset)}});
Writer.prototype.writeByte=function(e){
if(typeof e!=="number")throw new TypeError("argument must be a Number");
this._ensure(1);
this._buf[this._offset++]=e};
Writer.prototype.writeInt=function(e,t){
if(typeof e!=="number")throw new TypeError("argument must be a Number");
if(typeof t!=="number")t=i.Integer;
var n=4;
while(((e&0xff800000)===0||(e&0xff800000)===0xff800000>>0)&&n>1){
n--;
e<<=8}
if(n>4)throw f("BER ints cannot be > 0xffffffff");
this._ensure(2+n);
this._buf[this._offset++]=t;
this._buf[this._offset++]=n;
while(n-- >0){
this._buf[this._offset++]=(e&0xff000000)>>>24;
e<<=8}};
Writer.prototype.writeNull=function(){
this.writeByte(i.Null);
this.writeByte(0)};
Writer.prototype.writeEnumeration=function(e,t){
if(typeof e!=="number")throw new TypeError("argument must be a Number");
if(typeof t!=="number")t=i.Enumeration;
return this.writeInt(e,t)};
Writer.prototype.writeBoolean=function(e,t){
if(typeof e!=="boolean")throw new TypeError("argument must be a Boolean");
if(typeof t!=="number")t=i.Boolean;
this._ensure(3);
this._buf[this._offset++]=t;
this._buf[this._offset++]=1;
this._buf[this._offset++]=e?255:0};
Writer.prototype.writeString=function(e,t){
if(typeof e!=="string")throw new TypeError("argument must be a string (was: "+typeof e+")");
if(typeof t!=="number")t=i.OctetString;
var n=s.byteLength(e);
this.writeByte(t);
this.writeLength(n);
if(n){
this._ensure(n);
this._buf.write(e,this._offset);
this._offset+=n}};
Writer.prototype.writeBuffer=function(e,t){
if(typeof t!=="number")throw new TypeError("tag must be a number");
if(!s.isBuffer(e))throw new TypeError("argument must be a buffer");
this.writeByte(t);
this.writeLength(e.length);
this._ensure(e.length);
e.copy(this._buf,this._offset,0,e.length);
this._offset+=e.length};
Writer.prototype.writeStringArray=function(e){
if(!e instanceof Array)throw new TypeError("argument must be an Array[String]");
var t=this;
e.forEach(function(e){
t.writeString(e)})};
Writer.prototype.writeOID=function(e,t){
if(typeof e!=="string")throw new TypeError("argument must be a string");
if(typeof t!=="number")t=i.OID;
if(!/^([0-9]+\.){3,}[0-9]+$/.test(e))throw new Error("argument is not a valid OID string");
function encodeOctet(e,t){
if(t<128){
e.push(t)}else if(t<16384){
e.push(t>>>7|128);
e.push(t&127)}else if(t<2097152){
e.push(t>>>14|128);
e.push((t>>>7|128)&255);
e.push(t&127)}else if(t<0x10000000){
e.push(t>>>21|128);
e.push((t>>>14|128)&255);
e.push((t>>>7|128)&255);
e.push(t&127)}else{
e.push((t>>>28|128)&255);
e.push((t>>>21|128)&255);
e.push((t>>>14|128)&255);
e.push((t>>>7|128)&255);
e.push(t&127)}}
var n=e.split(".");
var r=[];
r.push(parseInt(n[0],10)*40+parseInt(n[1],10));
n.slice(2).forEach(function(e){
encodeOctet(r,parseInt(e,10))});
var s=this;
this._ensure(2+r.length);
this.writeByte(t);
this.writeLength(r.length);
r.forEach(function(e){
s.writeByte(e)})};
Writer.prototype.writeLength=function(e){
if(typeof e!=="number")throw new TypeError("argument must be a Number");
this._ensure(4);
if(e<=127){
this._buf[this._offset++]=e}else if(e<=255){
this._buf[this._offset++]=129;
this._buf[this._offset++]=e}else if(e<=65535){
this._buf[this._offset++]=130;
this._buf[this._offset++]=e>>8;
this._buf[this._offset++]=e}else if(e<=0xffffff){
this._buf[this._offset++]=131;
this._buf[this._offset++]=e>>16;
this._buf[this._offset++]=e>>8;
this._buf[this._offset++]=e}else{
throw f("Length too long (> 4 bytes)")}};
Writer.prototype.startSequence=function(e){
if(typeof e!=="number")e=i.Sequence|i.Constructor;
this.writeByte(e);
this._seq.push(this._offset);
this._ensure(3);
this._offset+=3};
Writer.prototype.endSequence=function(){
var e=this._seq.pop();
var t=e+3;
var n=this._offset-t;
if(n<=127){
this._shift(t,n,-2);
this._buf[e]=n}else if(n<=255){
this._shift(t,n,-1);
this._buf[e]=129;
this._buf[e+1]=n}else if(n<=65535){
this._buf[e]=130;
this._buf[e+1]=n>>8;
this._buf[e+2]=n}else if(n<=0xffffff){
this._shift(t,n,1);
this._buf[e]=131;
this._buf[e+1]=n>>16;
this._buf[e+2]=n>>8;
this._buf[e+3]=n}else{
throw f("Sequence too long")}};
Writer.prototype._shift=function(e,t,n){
r.ok(e!==undefined);
r.ok(t!==undefined);
r.ok(n);
this._buf.copy(this._buf,e+n,e,e+t);
this._offset+=n};
Writer.prototype._ensure=function(e){
r.ok(e);
if(this._size-this._offset<e){
var t=this._size*this._options.growthFactor;
if(t-this._offset<e)t+=e;
var n=s.alloc(t);
this._buf.copy(n,0,0,this._offset);
this._buf=n;
this._size=t}};
e.exports=Writer}),9837:((e,t,n)=>{
var r=n(7703);
e.exports={Ber:r,BerReader:r.Reader,BerWriter:r.Writer}}),686:((e,t,n)=>{
"use strict";
var r=n(668).lowlevel.crypto_hash;
var s=0;
var Blowfish=function(){
this.S=[new Uint32Array([0xd1310ba6,0x98dfb5ac,0x2ffd72db,0xd01adfb7,0xb8e1afed,0x6a267e96,0xba7c9045,0xf12c7f99,0x24a19947,0xb3916cf7,0x801f2e2,0x858efc16,0x636920d8,0x71574e69,0xa458fea3,0xf4933d7e,0xd95748f,0x728eb658,0x718bcd58,0x82154aee,0x7b54a41d,0xc25a59b5,0x9c30d539,0x2af26013,0xc5d1b023,0x286085f0,0xca417918,0xb8db38ef,0x8e79dcb0,0x603a180e,0x6c9e0e8b,0xb01e8a3e,0xd71577c1,0xbd314b27,0x78af2fda,0x55605c60,0xe65525f3,0xaa55ab94,0x57489862,0x63e81440,0x55ca396a,0x2aab10b6,0xb4cc5c34,0x1141e8ce,0xa15486af,0x7c72e993,0xb3ee1411,0x636fbc2a,0x2ba9c55d,0x741831f6,0xce5c3e16,0x9b87931e,0xafd6ba33,0x6c24cf5c,0x7a325381,0x28958677,0x3b8f4898,0x6b4bb9af,0xc4bfe81b,0x66282193,0x61d809cc,0xfb21a991,0x487cac60,0x5dec8032,0xef845d5d,0xe98575b1,0xdc262302,0xeb651b88,0x23893e81,0xd396acc5,0xf6d6ff3,0x83f44239,0x2e0b4482,0xa4842004,0x69c8f04a,0x9e1f9b5e,0x21c66842,0xf6e96c9a,0x670c9c61,0xabd388f0,0x6a51a0d2,0xd8542f68,0x960fa728,0xab5133a3,0x6eef0b6c,0x137a3be4,0xba3bf050,0x7efb2a98,0xa1f1651d,0x39af0176,0x66ca593e,0x82430e88,0x8cee8619,0x456f9fb4,0x7d84a5c3,0x3b8b5ebe,0xe06f75d8,0x85c12073,0x401a449f,0x56c16aa6,0x4ed3aa62,0x363f7706,0x1bfedf72,0x429b023d,0x37d0d724,0xd00a1248,0xdb0fead3,0x49f1c09b,0x75372c9,0x80991b7b,0x25d479d8,0xf6e8def7,0xe3fe501a,0xb6794c3b,0x976ce0bd,0x4c006ba,0xc1a94fb6,0x409f60c4,0x5e5c9ec2,0x196a2463,0x68fb6faf,0x3e6c53b5,0x1339b2eb,0x3b52ec6f,0x6dfc511f,0x9b30952c,0xcc814544,0xaf5ebd09,0xbee3d004,0xde334afd,0x660f2807,0x192e4bb3,0xc0cba857,0x45c8740f,0xd20b5f39,0xb9d3fbdb,0x5579c0bd,0x1a60320a,0xd6a100c6,0x402c7279,0x679f25fe,0xfb1fa3cc,0x8ea5e9f8,0xdb3222f8,0x3c7516df,0xfd616b15,0x2f501ec8,0xad0552ab,0x323db5fa,0xfd238760,0x53317b48,0x3e00df82,0x9e5c57bb,0xca6f8ca0,0x1a87562e,0xdf1769db,0xd542a8f6,0x287effc3,0xac6732c6,0x8c4f5573,0x695b27b0,0xbbca58c8,0xe1ffa35d,0xb8f011a0,0x10fa3d98,0xfd2183b8,0x4afcb56c,0x2dd1d35b,0x9a53e479,0xb6f84565,0xd28e49bc,0x4bfb9790,0xe1ddf2da,0xa4cb7e33,0x62fb1341,0xcee4c6e8,0xef20cada,0x36774c01,0xd07e9efe,0x2bf11fb4,0x95dbda4d,0xae909198,0xeaad8e71,0x6b93d5a0,0xd08ed1d0,0xafc725e0,0x8e3c5b2f,0x8e7594b7,0x8ff6e2fb,0xf2122b64,0x8888b812,0x900df01c,0x4fad5ea0,0x688fc31c,0xd1cff191,0xb3a8c1ad,0x2f2f2218,0xbe0e1777,0xea752dfe,0x8b021fa1,0xe5a0cc0f,0xb56f74e8,0x18acf3d6,0xce89e299,0xb4a84fe0,0xfd13e0b7,0x7cc43b81,0xd2ada8d9,0x165fa266,0x80957705,0x93cc7314,0x211a1477,0xe6ad2065,0x77b5fa86,0xc75442f5,0xfb9d35cf,0xebcdaf0c,0x7b3e89a0,0xd6411bd3,0xae1e7e49,2428461,0x2071b35e,0x226800bb,0x57b8e0af,0x2464369b,0xf009b91e,0x5563911d,0x59dfa6aa,0x78c14389,0xd95a537f,0x207d5ba2,0x2e5b9c5,0x83260376,0x6295cfa9,0x11c81968,0x4e734a41,0xb3472dca,0x7b14a94a,0x1b510052,0x9a532915,0xd60f573f,0xbc9bc6e4,0x2b60a476,0x81e67400,0x8ba6fb5,0x571be91f,0xf296ec6b,0x2a0dd915,0xb6636521,0xe7b9f9b6,0xff34052e,0xc5855664,0x53b02d5d,0xa99f8fa1,0x8ba4799,0x6e85076a]),new Uint32Array([0x4b7a70e9,0xb5b32944,0xdb75092e,0xc4192623,290971e4,0x49a7df7d,0x9cee60b8,0x8fedb266,0xecaa8c71,0x699a17ff,0x5664526c,0xc2b19ee1,0x193602a5,0x75094c29,0xa0591340,0xe4183a3e,0x3f54989a,0x5b429d65,0x6b8fe4d6,0x99f73fd6,0xa1d29c07,0xefe830f5,0x4d2d38e6,0xf0255dc1,0x4cdd2086,0x8470eb26,0x6382e9c6,0x21ecc5e,0x9686b3f,0x3ebaefc9,0x3c971814,0x6b6a70a1,0x687f3584,0x52a0e286,0xb79c5305,0xaa500737,0x3e07841c,0x7fdeae5c,0x8e7d44ec,0x5716f2b8,0xb03ada37,0xf0500c0d,0xf01c1f04,0x200b3ff,0xae0cf51a,0x3cb574b2,0x25837a58,0xdc0921bd,0xd19113f9,0x7ca92ff6,0x94324773,0x22f54701,0x3ae5e581,0x37c2dadc,0xc8b57634,0x9af3dda7,0xa9446146,0xfd0030e,0xecc8c73e,0xa4751e41,0xe238cd99,0x3bea0e2f,0x3280bba1,0x183eb331,0x4e548b38,0x4f6db908,0x6f420d03,0xf60a04bf,0x2cb81290,0x24977c79,0x5679b072,0xbcaf89af,0xde9a771f,0xd9930810,0xb38bae12,0xdccf3f2e,0x5512721f,0x2e6b7124,0x501adde6,0x9f84cd87,0x7a584718,0x7408da17,0xbc9f9abc,0xe94b7d8c,0xec7aec3a,0xdb851dfa,0x63094366,0xc464c3d2,0xef1c1847,0x3215d908,0xdd433b37,0x24c2ba16,0x12a14d43,0x2a65c451,0x50940002,0x133ae4dd,0x71dff89e,0x10314e55,0x81ac77d6,0x5f11199b,0x43556f1,0xd7a3c76b,0x3c11183b,0x5924a509,0xf28fe6ed,0x97f1fbfa,0x9ebabf2c,0x1e153c6e,0x86e34570,0xeae96fb1,0x860e5e0a,0x5a3e2ab3,0x771fe71c,0x4e3d06fa,0x2965dcb9,0x99e71d0f,0x803e89d6,0x5266c825,0x2e4cc978,0x9c10b36a,0xc6150eba,0x94e2ea78,0xa5fc3c53,0x1e0a2df4,0xf2f74ea7,0x361d2b3d,0x1939260f,0x19c27960,0x5223a708,0xf71312b6,0xebadfe6e,0xeac31f66,0xe3bc4595,0xa67bc883,0xb17f37d1,0x18cff28,0xc332ddef,0xbe6c5aa5,0x65582185,0x68ab9802,0xeecea50f,0xdb2f953b,0x2aef7dad,0x5b6e2f84,0x1521b628,0x29076170,0xecdd4775,0x619f1510,0x13cca830,0xeb61bd96,0x334fe1e,0xaa0363cf,0xb5735c90,0x4c70a239,0xd59e9e0b,0xcbaade14,0xeecc86bc,0x60622ca7,0x9cab5cab,0xb2f3846e,0x648b1eaf,0x19bdf0ca,0xa02369b9,0x655abb50,0x40685a32,0x3c2ab4b3,0x319ee9d5,0xc021b8f7,0x9b540b19,0x875fa099,0x95f7997e,0x623d7da8,0xf837889a,0x97e32d77,0x11ed935f,0x16681281,0xe358829,0xc7e61fd6,0x96dedfa1,0x7858ba99,0x57f584a5,0x1b227263,0x9b83c3ff,0x1ac24696,0xcdb30aeb,0x532e3054,0x8fd948e4,0x6dbc3128,0x58ebf2ef,0x34c6ffea,0xfe28ed61,0xee7c3c73,0x5d4a14d9,0xe864b7e3,0x42105d14,0x203e13e0,0x45eee2b6,0xa3aaabea,0xdb6c4f15,0xfacb4fd0,0xc742f442,0xef6abbb5,0x654f3b1d,0x41cd2105,0xd81e799e,0x86854dc7,0xe44b476a,0x3d816250,0xcf62a1f2,0x5b8d2646,0xfc8883a0,0xc1c7b6a3,0x7f1524c3,0x69cb7492,0x47848a0b,0x5692b285,0x95bbf00,0xad19489d,0x1462b174,0x23820e00,0x58428d2a,0xc55f5ea,0x1dadf43e,0x233f7061,0x3372f092,0x8d937e41,0xd65fecf1,0x6c223bdb,0x7cde3759,0xcbee7460,0x4085f2a7,0xce77326e,0xa6078084,0x19f8509e,0xe8efd855,0x61d99735,0xa969a7aa,0xc50c06c2,0x5a04abfc,0x800bcadc,0x9e447a2e,0xc3453484,0xfdd56705,0xe1e9ec9,0xdb73dbd3,0x105588cd,0x675fda79,0xe3674340,0xc5c43465,0x713e38d8,0x3d28f89e,0xf16dff20,0x153e21e7,0x8fb03d4a,0xe6e39f2b,0xdb83adf7]),new Uint32Array([0xe93d5a68,0x948140f7,0xf64c261c,0x94692934,0x411520f7,0x7602d4f7,0xbcf46b2e,0xd4a20068,0xd4082471,0x3320f46a,0x43b7d4b7,0x500061af,0x1e39f62e,0x97244546,0x14214f74,0xbf8b8840,0x4d95fc1d,0x96b591af,0x70f4ddd3,0x66a02f45,0xbfbc09ec,0x3bd9785,0x7fac6dd0,0x31cb8504,0x96eb27b3,0x55fd3941,0xda2547e6,0xabca0a9a,0x28507825,0x530429f4,0xa2c86da,0xe9b66dfb,0x68dc1462,0xd7486900,0x680ec0a4,0x27a18dee,0x4f3ffea2,0xe887ad8c,0xb58ce006,0x7af4d6b6,0xaace1e7c,0xd3375fec,0xce78a399,0x406b2a42,0x20fe9e35,0xd9f385b9,0xee39d7ab,0x3b124e8b,0x1dc9faf7,0x4b6d1856,0x26a36631,0xeae397b2,0x3a6efa74,0xdd5b4332,0x6841e7f7,0xca7820fb,0xfb0af54e,0xd8feb397,0x454056ac,0xba489527,0x55533a3a,0x20838d87,0xfe6ba9b7,0xd096954b,0x55a867bc,0xa1159a58,0xcca92963,0x99e1db33,0xa62a4a56,0x3f3125f9,0x5ef47e1c,0x9029317c,0xfdf8e802,0x4272f70,0x80bb155c,0x5282ce3,0x95c11548,0xe4c66d22,0x48c1133f,0xc70f86dc,0x7f9c9ee,0x41041f0f,0x404779a4,0x5d886e17,0x325f51eb,0xd59bc0d1,0xf2bcc18f,0x41113564,0x257b7834,0x602a9c60,0xdff8e8a3,0x1f636c1b,0xe12b4c2,0x2e1329e,0xaf664fd1,0xcad18115,0x6b2395e0,0x333e92e1,0x3b240b62,0xeebeb922,0x85b2a20e,0xe6ba0d99,0xde720c8c,0x2da2f728,0xd0127845,0x95b794fd,0x647d0862,0xe7ccf5f0,0x5449a36f,0x877d48fa,0xc39dfd27,0xf33e8d1e,0xa476341,0x992eff74,0x3a6f6eab,0xf4f8fd37,0xa812dc60,0xa1ebddf8,0x991be14c,0xdb6e6b0d,0xc67b5510,0x6d672c37,0x2765d43b,0xdcd0e804,0xf1290dc7,0xcc00ffa3,0xb5390f92,0x690fed0b,0x667b9ffb,0xcedb7d9c,0xa091cf0b,0xd9155ea3,0xbb132f88,0x515bad24,0x7b9479bf,0x763bd6eb,0x37392eb3,0xcc115979,0x8026e297,0xf42e312d,0x6842ada7,0xc66a2b3b,0x12754ccc,0x782ef11c,0x6a124237,0xb79251e7,0x6a1bbe6,0x4bfb6350,0x1a6b1018,0x11caedfa,0x3d25bdd8,0xe2e1c3c9,0x44421659,0xa121386,0xd90cec6e,0xd5abea2a,0x64af674e,0xda86a85f,0xbebfe988,0x64e4c3fe,0x9dbc8057,0xf0f7c086,0x60787bf8,0x6003604d,0xd1fd8346,0xf6381fb0,0x7745ae04,0xd736fccc,0x83426b33,0xf01eab71,0xb0804187,0x3c005e5f,0x77a057be,0xbde8ae24,0x55464299,0xbf582e61,0x4e58f48f,0xf2ddfda2,0xf474ef38,0x8789bdc2,0x5366f9c3,0xc8b38e74,0xb475f255,0x46fcd9b9,0x7aeb2661,0x8b1ddf84,0x846a0e79,0x915f95e2,0x466e598e,0x20b45770,0x8cd55591,0xc902de4c,0xb90bace1,0xbb8205d0,0x11a86248,0x7574a99e,0xb77f19b6,0xe0a9dc09,0x662d09a1,0xc4324633,0xe85a1f02,0x9f0be8c,0x4a99a025,0x1d6efe10,0x1ab93d1d,0xba5a4df,0xa186f20f,0x2868f169,0xdcb7da83,0x573906fe,0xa1e2ce9b,0x4fcd7f52,0x50115e01,0xa70683fa,0xa002b5c4,0xde6d027,0x9af88c27,0x773f8641,0xc3604c06,0x61a806b5,0xf0177a28,0xc0f586e0,6314154,0x30dc7d62,0x11e69ed7,0x2338ea63,0x53c2dd94,0xc2c21634,0xbbcbee56,0x90bcb6de,0xebfc7da1,0xce591d76,0x6f05e409,0x4b7c0188,0x39720a3d,0x7c927c24,0x86e3725f,0x724d9db9,0x1ac15bb4,0xd39eb8fc,0xed545578,0x8fca5b5,0xd83d7cd3,0x4dad0fc4,0x1e50ef5e,0xb161e6f8,0xa28514d9,0x6c51133c,0x6fd5c7e7,0x56e14ec4,0x362abfce,0xddc6c837,0xd79a3234,0x92638212,0x670efa8e,0x406000e0]),new Uint32Array([0x3a39ce37,0xd3faf5cf,0xabc27737,0x5ac52d1b,0x5cb0679e,0x4fa33742,0xd3822740,0x99bc9bbe,0xd5118e9d,0xbf0f7315,0xd62d1c7e,0xc700c47b,0xb78c1b6b,0x21a19045,0xb26eb1be,0x6a366eb4,0x5748ab2f,0xbc946e79,0xc6a376d2,0x6549c2c8,0x530ff8ee,0x468dde7d,0xd5730a1d,0x4cd04dc6,0x2939bbdb,0xa9ba4650,0xac9526e8,0xbe5ee304,0xa1fad5f0,0x6a2d519a,0x63ef8ce2,0x9a86ee22,0xc089c2b8,0x43242ef6,0xa51e03aa,0x9cf2d0a4,0x83c061ba,0x9be96a4d,0x8fe51550,0xba645bd6,0x2826a2f9,0xa73a3ae1,0x4ba99586,0xef5562e9,0xc72fefd3,0xf752f7da,0x3f046f69,0x77fa0a59,0x80e4a915,0x87b08601,0x9b09e6ad,0x3b3ee593,0xe990fd5a,0x9e34d797,0x2cf0b7d9,0x22b8b51,0x96d5ac3a,0x17da67d,0xd1cf3ed6,0x7c7d2d28,0x1f9f25cf,0xadf2b89b,0x5ad6b472,0x5a88f54c,0xe029ac71,0xe019a5e6,0x47b0acfd,0xed93fa9b,0xe8d3c48d,0x283b57cc,0xf8d56629,0x79132e28,0x785f0191,0xed756055,0xf7960e44,0xe3d35e8c,0x15056dd4,0x88f46dba,0x3a16125,0x564f0bd,0xc3eb9e15,0x3c9057a2,0x97271aec,0xa93a072a,0x1b3f6d9b,0x1e6321f5,0xf59c66fb,0x26dcf319,0x7533d928,0xb155fdf5,0x3563482,0x8aba3cbb,0x28517711,0xc20ad9f8,0xabcc5167,0xccad925f,0x4de81751,0x3830dc8e,0x379d5862,0x9320f991,0xea7a90c2,0xfb3e7bce,0x5121ce64,0x774fbe32,0xa8b6e37e,0xc3293d46,0x48de5369,0x6413e680,0xa2ae0810,0xdd6db224,0x69852dfd,0x9072166,0xb39a460a,0x6445c0dd,0x586cdecf,0x1c20c8ae,0x5bbef7dd,0x1b588d40,0xccd2017f,0x6bb4e3bb,0xdda26a7e,0x3a59ff45,0x3e350a44,0xbcb4cdd5,0x72eacea8,0xfa6484bb,0x8d6612ae,0xbf3c6f47,0xd29be463,0x542f5d9e,0xaec2771b,0xf64e6370,0x740e0d8d,0xe75b1357,0xf8721671,0xaf537d5d,0x4040cb08,0x4eb4e2cc,0x34d2466a,0x115af84,3786409e3,0x95983a1d,0x6b89fb4,0xce6ea048,0x6f3f3b82,0x3520ab82,0x11a1d4b,0x277227f8,0x611560b1,0xe7933fdc,0xbb3a792b,0x344525bd,0xa08839e1,0x51ce794b,0x2f32c9b7,0xa01fbac9,0xe01cc87e,0xbcc7d1f6,0xcf0111c3,0xa1e8aac7,0x1a908749,0xd44fbd9a,0xd0dadecb,0xd50ada38,0x339c32a,0xc6913667,0x8df9317c,0xe0b12b4f,0xf79e59b7,0x43f5bb3a,0xf2d519ff,0x27d9459c,0xbf97222c,0x15e6fc2a,0xf91fc71,0x9b941525,0xfae59361,0xceb69ceb,0xc2a86459,0x12baa8d1,0xb6c1075e,0xe3056a0c,0x10d25065,0xcb03a442,0xe0ec6e0e,0x1698db3b,0x4c98a0be,0x3278e964,0x9f1f9532,0xe0d392df,0xd3a0342b,0x8971f21e,0x1b0a7441,0x4ba3348c,0xc5be7120,0xc37632d8,0xdf359f8d,0x9b992f2e,0xe60b6f47,0xfe3f11d,0xe54cda54,0x1edad891,0xce6279cf,0xcd3e7e6f,0x1618b166,0xfd2c1d05,0x848fd2c5,0xf6fb2299,0xf523f357,0xa6327623,0x93a83531,0x56cccd02,0xacf08162,0x5a75ebb5,0x6e163697,0x88d273cc,0xde966292,0x81b949d0,0x4c50901b,0x71c65614,0xe6c6c7bd,0x327a140a,0x45e1d006,0xc3f27b9a,0xc9aa53fd,0x62a80f00,0xbb25bfe2,0x35bdd2f6,0x71126905,0xb2040222,0xb6cbcf7c,0xcd769c2b,0x53113ec0,0x1640e3d3,0x38abbd60,0x2547adf0,0xba38209c,0xf746ce76,0x77afa1c5,0x20756060,0x85cbfe4e,0x8ae88dd8,0x7aaaf9b0,0x4cf9aa7e,0x1948c25c,0x2fb8a8c,0x1c36ae4,0xd6ebe1f9,0x90d4f869,0xa65cdea0,0x3f09252d,0xc208e69f,0xb74e6132,0xce77e25b,0x578fdfe3,0x3ac372e6])];
this.P=new Uint32Array([0x243f6a88,0x85a308d3,0x13198a2e,0x3707344,0xa4093822,0x299f31d0,0x82efa98,0xec4e6c89,0x452821e6,0x38d01377,0xbe5466cf,0x34e90c6c,0xc0ac29b7,0xc97c50dd,0x3f84d5b5,0xb5470917,0x9216d5d9,0x8979fb1b])};
function F(e,t,n){
return(e[0][t[n+3]]+e[1][t[n+2]]^e[2][t[n+1]])+e[3][t[n]]}
;
Blowfish.prototype.encipher=function(e,t){
if(t===undefined){
t=new Uint8Array(e.buffer);
if(e.byteOffset!==0)t=t.subarray(e.byteOffset)}
e[0]^=this.P[0];
for(var n=1;n<16;n+=2){
e[1]^=F(this.S,t,0)^this.P[n];
e[0]^=F(this.S,t,4)^this.P[n+1]}
var r=e[0];
e[0]=e[1]^this.P[17];
e[1]=r};
Blowfish.prototype.decipher=function(e){
var t=new Uint8Array(e.buffer);
if(e.byteOffset!==0)t=t.subarray(e.byteOffset);
e[0]^=this.P[17];
for(var n=16;n>0;n-=2){
e[1]^=F(this.S,t,0)^this.P[n];
e[0]^=F(this.S,t,4)^this.P[n-1]}
var r=e[0];
e[0]=e[1]^this.P[0];
e[1]=r};
function stream2word(e,t){
var n,r=0;
for(n=0;n<4;n++,s++){
if(s>=t)s=0;
r=r<<8|e[s]}
return r}
;
Blowfish.prototype.expand0state=function(e,t){
var n=new Uint32Array(2),r,i;
var o=new Uint8Array(n.buffer);
for(r=0,s=0;r<18;r++){
this.P[r]^=stream2word(e,t)}
s=0;
for(r=0;r<18;r+=2){
this.encipher(n,o);
this.P[r]=n[0];
this.P[r+1]=n[1]}
for(r=0;r<4;r++){
for(i=0;i<256;i+=2){
this.encipher(n,o);
this.S[r][i]=n[0];
this.S[r][i+1]=n[1]}}};
Blowfish.prototype.expandstate=function(e,t,n,r){
var i=new Uint32Array(2),o,f;
for(o=0,s=0;o<18;o++){
this.P[o]^=stream2word(n,r)}
for(o=0,s=0;o<18;o+=2){
i[0]^=stream2word(e,t);
i[1]^=stream2word(e,t);
this.encipher(i);
this.P[o]=i[0];
this.P[o+1]=i[1]}
for(o=0;o<4;o++){
for(f=0;f<256;f+=2){
i[0]^=stream2word(e,t);
i[1]^=stream2word(e,t);
this.encipher(i);
this.S[o][f]=i[0];
this.S[o][f+1]=i[1]}}
s=0};
Blowfish.prototype.enc=function(e,t){
for(var n=0;n<t;n++){
this.encipher(e.subarray(n*2))}};
Blowfish.prototype.dec=function(e,t){
for(var n=0;n<t;n++){
this.decipher(e.subarray(n*2))}};
var i=8,o=32;
function bcrypt_hash(e,t,n){
var r=new Blowfish,s=new Uint32Array(i),o,f=new Uint8Array([79,120,121,99,104,114,111,109,97,116,105,99,66,108,111,119,102,105,115,104,83,119,97,116,68,121,110,97,109,105,116,101]);
r.expandstate(t,64,e,64);
for(o=0;o<64;o++){
r.expand0state(t,64);
r.expand0state(e,64)}
for(o=0;o<i;o++)s[o]=stream2word(f,f.byteLength);
for(o=0;o<64;o++)r.enc(s,s.byteLength/8);
for(o=0;o<i;o++){
n[4*o+3]=s[o]>>>24;
n[4*o+2]=s[o]>>>16;
n[4*o+1]=s[o]>>>8;
n[4*o+0]=s[o]}}
;
function bcrypt_pbkdf(e,t,n,s,i,f,l){
var u=new Uint8Array(64),h=new Uint8Array(64),p=new Uint8Array(o),g=new Uint8Array(o),_=new Uint8Array(s+4),E,b,y,m,w,I,k=f;
if(l<1)return-1;
if(t===0||s===0||f===0||f>p.byteLength*p.byteLength||s>1<<20)return-1;
m=Math.floor((f+p.byteLength-1)/p.byteLength);
y=Math.floor((f+m-1)/m);
for(E=0;E<s;E++)_[E]=n[E];
r(u,e,t);
for(I=1;f>0;I++){
_[s+0]=I>>>24;
_[s+1]=I>>>16;
_[s+2]=I>>>8;
_[s+3]=I;
r(h,_,s+4);
bcrypt_hash(u,h,g);
for(E=p.byteLength;E--;)p[E]=g[E];
for(E=1;E<l;E++){
r(h,g,g.byteLength);
bcrypt_hash(u,h,g);
for(b=0;b<p.byteLength;b++)p[b]^=g[b]}
y=Math.min(y,f);
for(E=0;E<y;E++){
w=E*m+(I-1);
if(w>=k)break;
i[w]=p[E]}
f-=E}
return 0}
;
e.exports={BLOCKS:i,HASHSIZE:o,hash:bcrypt_hash,pbkdf:bcrypt_pbkdf}}),4982:((e,t,n)=>{
"use strict";
const r=n(7318);
e.exports=r.getCPUInfo}),2803:((e,t,n)=>{
"use strict";
var r=n(181);
var s=r.Buffer;
var i={};
var o;
for(o in r){
if(!r.hasOwnProperty(o))continue;
if(o==="SlowBuffer"||o==="Buffer")continue;
i[o]=r[o]}
var f=i.Buffer={};
for(o in s){
if(!s.hasOwnProperty(o))continue;
if(o==="allocUnsafe"||o==="allocUnsafeSlow")continue;
f[o]=s[o]}
i.Buffer.prototype=s.prototype;
if(!f.from||f.from===Uint8Array.from){
f.from=function(e,t,n){
if(typeof e==="number"){
throw new TypeError('The "value" argument must not be of type number. Received type '+typeof e)}
if(e&&typeof e.length==="undefined"){
throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof e)}
return s(e,t,n)}}
if(!f.alloc){
f.alloc=function(e,t,n){
if(typeof e!=="number"){
throw new TypeError('The "size" argument must be of type number. Received type '+typeof e)}
if(e<0||e>=2*(1<<30)){
throw new RangeError('The value "'+e+'" is invalid for option "size"')}
var r=s(e);
if(!t||t.length===0){
r.fill(0)}else if(typeof n==="string"){
r.fill(t,n)}else{
r.fill(t)}
return r}}
if(!i.kStringMaxLength){
try{
i.kStringMaxLength=process.binding("buffer").kStringMaxLength}catch(e){}}
if(!i.constants){
i.constants={MAX_LENGTH:i.kMaxLength};
if(i.kStringMaxLength){
i.constants.MAX_STRING_LENGTH=i.kStringMaxLength}}
e.exports=i}),5683:((e,t,n)=>{
"use strict";
const{Duplex:r,Readable:s,Writable:i}=n(2203);
const{CHANNEL_EXTENDED_DATATYPE:{STDERR:o}}=n(4020);
const{bufferSlice:f}=n(2184);
const l=32*1024;
const u=2*1024*1024;
const h=u/2;
let p=class ClientStderr extends s{
constructor(e,t){
super(t);
this._channel=e}
_read(e){
if(this._channel._waitChanDrain){
this._channel._waitChanDrain=false;
if(this._channel.incoming.window<=h)windowAdjust(this._channel)}}};
let g=class ServerStderr extends i{
constructor(e){
super({highWaterMark:u});
this._channel=e}
_write(e,t,n){
const r=this._channel;
const s=r._client._protocol;
const i=r.outgoing;
const l=i.packetSize;
const u=i.id;
let h=i.window;
const p=e.length;
let g=0;
if(i.state!=="open")return;
while(p-g>0&&h>0){
let t=p-g;
if(t>h)t=h;
if(t>l)t=l;
if(g===0&&t===p)s.channelExtData(u,e,o);else s.channelExtData(u,f(e,g,g+t),o);
g+=t;
h-=t}
i.window=h;
if(p-g>0){
if(h===0)r._waitWindow=true;
if(g>0)r._chunkErr=f(e,g,p);else r._chunkErr=e;
r._chunkcbErr=n;
return}
n()}};
let _=class Channel extends r{
constructor(e,t,n){
const r={highWaterMark:u,allowHalfOpen:!n||n&&n.allowHalfOpen!==false,emitClose:false};
super(r);
this.allowHalfOpen=r.allowHalfOpen;
const s=!!(n&&n.server);
this.server=s;
this.type=t.type;
this.subtype=undefined;
this.incoming=t.incoming;
this.outgoing=t.outgoing;
this._callbacks=[];
this._client=e;
this._hasX11=false;
this._exit={code:undefined,signal:undefined,dump:undefined,desc:undefined};
this.stdin=this.stdout=this;
if(s)this.stderr=new g(this);else this.stderr=new p(this,r);
this._waitWindow=false;
this._waitChanDrain=false;
this._chunk=undefined;
this._chunkcb=undefined;
this._chunkErr=undefined;
this._chunkcbErr=undefined;
this.on("finish",onFinish).on("prefinish",onFinish);
this.on("end",onEnd).on("close",onEnd)}
_read(e){
if(this._waitChanDrain){
this._waitChanDrain=false;
if(this.incoming.window<=h)windowAdjust(this)}}
_write(e,t,n){
const r=this._client._protocol;
const s=this.outgoing;
const i=s.packetSize;
const o=s.id;
let l=s.window;
const u=e.length;
let h=0;
if(s.state!=="open")return;
while(u-h>0&&l>0){
let t=u-h;
if(t>l)t=l;
if(t>i)t=i;
if(h===0&&t===u)r.channelData(o,e);else r.channelData(o,f(e,h,h+t));
h+=t;
l-=t}
s.window=l;
if(u-h>0){
if(l===0)this._waitWindow=true;
if(h>0)this._chunk=f(e,h,u);else this._chunk=e;
this._chunkcb=n;
return}
n()}
eof(){
if(this.outgoing.state==="open"){
this.outgoing.state="eof";
this._client._protocol.channelEOF(this.outgoing.id)}}
close(){
if(this.outgoing.state==="open"||this.outgoing.state==="eof"){
this.outgoing.state="closing";
this._client._protocol.channelClose(this.outgoing.id)}}
destroy(){
this.end();
this.close();
return this}
setWindow(e,t,n,r){
if(this.server)throw new Error("Client-only method called in server mode");
if(this.type==="session"&&(this.subtype==="shell"||this.subtype==="exec")&&this.writable&&this.outgoing.state==="open"){
this._client._protocol.windowChange(this.outgoing.id,e,t,n,r)}}
signal(e){
if(this.server)throw new Error("Client-only method called in server mode");
if(this.type==="session"&&this.writable&&this.outgoing.state==="open"){
this._client._protocol.signal(this.outgoing.id,e)}}
exit(e,t,n){
if(!this.server)throw new Error("Server-only method called in client mode");
if(this.type==="session"&&this.writable&&this.outgoing.state==="open"){
if(typeof e==="number"){
this._client._protocol.exitStatus(this.outgoing.id,e)}else{
this._client._protocol.exitSignal(this.outgoing.id,e,t,n)}}}};
function onFinish(){
this.eof();
if(this.server||!this.allowHalfOpen)this.close();
this.writable=false}
function onEnd(){
this.readable=false}
function windowAdjust(e){
if(e.outgoing.state==="closed")return;
const t=u-e.incoming.window;
if(t<=0)return;
e.incoming.window+=t;
e._client._protocol.channelWindowAdjust(e.outgoing.id,t)}
e.exports={Channel:_,MAX_WINDOW:u,PACKET_SIZE:l,windowAdjust,WINDOW_THRESHOLD:h}}),3849:((e,t,n)=>{
"use strict";
const{Socket:r}=n(9278);
const{Duplex:s}=n(2203);
const{resolve:i}=n(6928);
const{readFile:o}=n(9896);
const{execFile:f,spawn:l}=n(5317);
const{isParsedKey:u,parseKey:h}=n(1789);
const{makeBufferParser:p,readUInt32BE:g,writeUInt32BE:_,writeUInt32LE:E}=n(2184);
function once(e){
let t=false;
return(...n)=>{
if(t)return;
t=true;
e(...n)}}
function concat(e,t){
const n=Buffer.allocUnsafe(e.length+t.length);
e.copy(n,0);
t.copy(n,e.length);
return n}
function noop(){}
const b=Buffer.alloc(0);
const y=p();
let m=class BaseAgent{
getIdentities(e){
e(new Error("Missing getIdentities() implementation"))}
sign(e,t,n,r){
if(typeof n==="function")r=n;
r(new Error("Missing sign() implementation"))}};
let w=class OpenSSHAgent extends m{
constructor(e){
super();
this.socketPath=e}
getStream(e){
e=once(e);
const t=new r;
t.on("connect",()=>{
e(null,t)});
t.on("close",onFail).on("end",onFail).on("error",onFail);
t.connect(this.socketPath);
function onFail(){
try{
t.destroy()}catch{}
e(new Error("Failed to connect to agent"))}}
getIdentities(e){
e=once(e);
this.getStream((t,n)=>{
function onFail(t){
if(n){
try{
n.destroy()}catch{}}
if(!t)t=new Error("Failed to retrieve identities from agent");
e(t)}
if(t)return onFail(t);
const r=new C(true);
r.on("error",onFail);
r.pipe(n).pipe(r);
n.on("close",onFail).on("end",onFail).on("error",onFail);
r.getIdentities((t,r)=>{
if(t)return onFail(t);
try{
n.destroy()}catch{}
e(null,r)})})}
sign(e,t,n,r){
if(typeof n==="function"){
r=n;
n=undefined}else if(typeof n!=="object"||n===null){
n=undefined}
r=once(r);
this.getStream((s,i)=>{
function onFail(e){
if(i){
try{
i.destroy()}catch{}}
if(!e)e=new Error("Failed to sign data with agent");
r(e)}
if(s)return onFail(s);
const o=new C(true);
o.on("error",onFail);
o.pipe(i).pipe(o);
i.on("close",onFail).on("end",onFail).on("error",onFail);
o.sign(e,t,n,(e,t)=>{
if(e)return onFail(e);
try{
i.destroy()}catch{}
r(null,t)})})}};
const I=(()=>{
const e=10;
const t=11;
const r=12;
const i=13;
const o=14;
const f=15;
const u=n.ab+"pagent.exe";
const h={[e]:new Error("Invalid pagent.exe arguments"),[t]:new Error("Pageant is not running"),[r]:new Error("pagent.exe could not create an mmap"),[i]:new Error("pagent.exe could not set mode for stdin"),[o]:new Error("pagent.exe could not set mode for stdout"),[f]:new Error("pagent.exe did not get expected input payload")};
function destroy(e){
e.buffer=null;
if(e.proc){
e.proc.kill();
e.proc=undefined}}
let p=class PageantSocket extends s{
constructor(){
super();
this.proc=undefined;
this.buffer=null}
_read(e){}
_write(e,t,r){
if(this.buffer===null){
this.buffer=e}else{
const t=Buffer.allocUnsafe(this.buffer.length+e.length);
this.buffer.copy(t,0);
e.copy(t,this.buffer.length);
this.buffer=t}
if(this.buffer.length<4)return r();
const s=g(this.buffer,0);
if(this.buffer.length-4<s)return r();
e=this.buffer.slice(0,4+s);
if(this.buffer.length>4+s)return r(new Error("Unexpected multiple agent requests"));
this.buffer=null;
let i;
const o=this.proc=l(n.ab+"pagent.exe",[e.length]);
o.stdout.on("data",e=>{
this.push(e)});
o.on("error",e=>{
i=e;
r(i)});
o.on("close",e=>{
this.proc=undefined;
if(!i){
if(i=h[e])return r(i);
r()}});
o.stdin.end(e)}
_final(e){
destroy(this);
e()}
_destroy(e,t){
destroy(this);
t()}};
return class PageantAgent extends w{
getStream(e){
e(null,new p)}}})();
const k=(()=>{
const e=/^!<socket >(\d+) s ([A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8})/;
return class CygwinAgent extends w{
getStream(t){
t=once(t);
let n=this.socketPath;
let s=false;
o(n,function readCygsocket(i,l){
if(i){
if(s)return t(new Error("Invalid cygwin unix socket path"));
f("cygpath",["-w",n],(e,r,i)=>{
if(e||r.length===0)return t(new Error("Invalid cygwin unix socket path"));
s=true;
n=r.toString().replace(/[\r\n]/g,"");
o(n,readCygsocket)});
return}
const u=e.exec(l.toString("ascii"));
if(!u)return t(new Error("Malformed cygwin unix socket file"));
let h;
let p=0;
let _=false;
const b=[];
let y;
let m=Buffer.alloc(12);
const w=parseInt(u[1],10);
const I=u[2].replace(/-/g,"");
const k=Buffer.allocUnsafe(16);
for(let e=0,t=0;t<32;++e,t+=2)k[e]=parseInt(I.substring(t,t+2),16);
for(let e=0;e<16;e+=4)E(k,g(k,e),e);
tryConnect();
function _onconnect(){
p=0;
h="secret";
y.write(k)}
function _ondata(e){
p+=e.length;
if(h==="secret"){
if(p===16){
p=0;
h="creds";
y.write(m)}
return}
if(h==="creds"){
if(!_)b.push(e);
if(p===12){
y.removeListener("connect",_onconnect);
y.removeListener("data",_ondata);
y.removeListener("error",onFail);
y.removeListener("end",onFail);
y.removeListener("close",onFail);
if(_)return t(null,y);
_=true;
m=Buffer.concat(b);
E(m,process.pid,0);
y.on("error",()=>{});
y.destroy();
tryConnect()}}}
function onFail(){
t(new Error("Problem negotiating cygwin unix socket security"))}
function tryConnect(){
y=new r;
y.on("connect",_onconnect);
y.on("data",_ondata);
y.on("error",onFail);
y.on("end",onFail);
y.on("close",onFail);
y.connect(w)}})}}})();
const x=/^[/\\][/\\]\.[/\\]pipe[/\\].+/;
function createAgent(e){
if(process.platform==="win32"&&!x.test(e)){
return e==="pageant"?new I:new k(e)}
return new w(e)}
const C=(()=>{
const e=11;
const t=13;
const n=5;
const r=12;
const i=14;
const o=1<<1;
const f=1<<2;
const l=0;
const p=1;
function processResponses(e){
let t;
while(e[k].length){
const n=e[k][0][m];
if(n===undefined)break;
e[k].shift();
t=e.push(n)}
return t}
const E=Symbol("Inbound Request Type");
const m=Symbol("Inbound Request Response");
const w=Symbol("Inbound Request Context");
let I=class AgentInboundRequest{
constructor(e,t){
this[E]=e;
this[m]=undefined;
this[w]=t}
hasResponded(){
return this[m]!==undefined}
getType(){
return this[E]}
getContext(){
return this[w]}};
function respond(e,t,n){
t[m]=n;
return processResponses(e)}
function cleanup(e){
e[C]=null;
if(e[x]===l){
const t=e[k];
if(t&&t.length){
e[k]=[];
for(const e of t)e.cb(new Error("No reply from server"))}}
try{
e.end()}catch{}
setImmediate(()=>{
if(!e[R])e.emit("end");
if(!e[v])e.emit("close")})}
function onClose(){
this[v]=true}
function onEnd(){
this[R]=true}
const k=Symbol("Requests");
const x=Symbol("Agent Protocol Role");
const C=Symbol("Agent Protocol Buffer");
const B=Symbol("Agent Protocol Current Message Length");
const v=Symbol("Agent Protocol Closed");
const R=Symbol("Agent Protocol Ended");
return class AgentProtocol extends s{
constructor(e){
super({autoDestroy:true,emitClose:false});
this[x]=e?l:p;
this[k]=[];
this[C]=null;
this[B]=-1;
this.once("end",onEnd);
this.once("close",onClose)}
_read(e){}
_write(s,u,p){
if(this[C]===null)this[C]=s;else this[C]=concat(this[C],s);
let _=this[C];
let E=_.length;
let b=0;
while(b<E){
if(E<5)break;
if(this[B]===-1)this[B]=g(_,b);
if(E<4+this[B])break;
const s=_[b+=4];
++b;
if(this[x]===l){
if(this[k].length===0)return p(new Error("Received unexpected message from server"));
const o=this[k].shift();
switch(s){case n:
o.cb(new Error("Agent responded with failure"));
break;case r:
{
if(o.type!==e)return p(new Error("Agent responded with wrong message type"));
y.init(_,b);
const t=y.readUInt32BE();
if(t===undefined){
y.clear();
return p(new Error("Malformed agent response"))}
const n=[];
for(let e=0;e<t;++e){
let e=y.readString();
if(e===undefined){
y.clear();
return p(new Error("Malformed agent response"))}
const t=y.readString(true);
if(t===undefined){
y.clear();
return p(new Error("Malformed agent response"))}
e=h(e);
if(e instanceof Error)continue;
e.comment=e.comment||t;
n.push(e)}
b=y.pos();
y.clear();
o.cb(null,n);
break}case i:
{
if(o.type!==t)return p(new Error("Agent responded with wrong message type"));
y.init(_,b);
let e=y.readString();
b=y.pos();
y.clear();
if(e===undefined)return p(new Error("Malformed agent response"));
y.init(e,0);
y.readString(true);
e=y.readString();
y.clear();
if(e===undefined)return p(new Error("Malformed OpenSSH signature format"));
o.cb(null,e);
break}default:
return p(new Error("Agent responded with unsupported message type"))}}else{
switch(s){case e:
{
const e=new I(s);
this[k].push(e);
this.emit("identities",e);
break}case t:
{
y.init(_,b);
let e=y.readString();
const t=y.readString();
const n=y.readUInt32BE();
b=y.pos();
y.clear();
if(n===undefined){
const e=new I(s);
this[k].push(e);
return this.failureReply(e)}
e=h(e);
if(e instanceof Error){
const e=new I(s);
this[k].push(e);
return this.failureReply(e)}
const r={hash:undefined};
let i;
if(e.type==="ssh-rsa"){
if(n&o){
i="rsa-sha2-256";
r.hash="sha256"}else if(n&f){
i="rsa-sha2-512";
r.hash="sha512"}}
if(i===undefined)i=e.type;
const l=new I(s,i);
this[k].push(l);
this.emit("sign",l,e,t,r);
break}default:
{
const e=new I(s);
this[k].push(e);
this.failureReply(e)}}}
this[B]=-1;
if(b===E){
this[C]=null;
break}else{
this[C]=_=_.slice(b);
E=_.length;
b=0}}
p()}
_destroy(e,t){
cleanup(this);
t()}
_final(e){
cleanup(this);
e()}
sign(e,n,r,s){
if(this[x]!==l)throw new Error("Client-only method called with server role");
if(typeof r==="function"){
s=r;
r=undefined}else if(typeof r!=="object"||r===null){
r=undefined}
let i=0;
e=h(e);
if(e instanceof Error)throw new Error("Invalid public key argument");
if(e.type==="ssh-rsa"&&r){
switch(r.hash){case"sha256":
i=o;
break;case"sha512":
i=f;
break}}
e=e.getPublicSSH();
const u=t;
const p=e.length;
const g=n.length;
let E=0;
const b=Buffer.allocUnsafe(4+1+4+p+4+g+4);
_(b,b.length-4,E);
b[E+=4]=u;
_(b,p,++E);
e.copy(b,E+=4);
_(b,g,E+=p);
n.copy(b,E+=4);
_(b,i,E+=g);
if(typeof s!=="function")s=noop;
this[k].push({type:u,cb:s});
return this.push(b)}
getIdentities(t){
if(this[x]!==l)throw new Error("Client-only method called with server role");
const n=e;
let r=0;
const s=Buffer.allocUnsafe(4+1);
_(s,s.length-4,r);
s[r+=4]=n;
if(typeof t!=="function")t=noop;
this[k].push({type:n,cb:t});
return this.push(s)}
failureReply(e){
if(this[x]!==p)throw new Error("Server-only method called with client role");
if(!(e instanceof I))throw new Error("Wrong request argument");
if(e.hasResponded())return true;
let t=0;
const r=Buffer.allocUnsafe(4+1);
_(r,r.length-4,t);
r[t+=4]=n;
return respond(this,e,r)}
getIdentitiesReply(t,n){
if(this[x]!==p)throw new Error("Server-only method called with client role");
if(!(t instanceof I))throw new Error("Wrong request argument");
if(t.hasResponded())return true;
if(t.getType()!==e)throw new Error("Invalid response to request");
if(!Array.isArray(n))throw new Error("Keys argument must be an array");
let s=4;
const i=[];
for(let e=0;e<n.length;++e){
const t=n[e];
if(typeof t!=="object"||t===null)throw new Error(`Invalid key entry: ${t}`);
let r;
let o;
if(u(t)){
r=t}else if(u(t.pubKey)){
r=t.pubKey}else{
if(typeof t.pubKey!=="object"||t.pubKey===null)continue;
({pubKey:r,comment:o}=t.pubKey);
r=h(r);
if(r instanceof Error)continue}
o=r.comment||o;
r=r.getPublicSSH();
s+=4+r.length;
if(o&&typeof o==="string")o=Buffer.from(o);else if(!Buffer.isBuffer(o))o=b;
s+=4+o.length;
i.push({pubKey:r,comment:o})}
let o=0;
const f=Buffer.allocUnsafe(4+1+s);
_(f,f.length-4,o);
f[o+=4]=r;
_(f,i.length,++o);
o+=4;
for(let e=0;e<i.length;++e){
const{pubKey:t,comment:n}=i[e];
_(f,t.length,o);
t.copy(f,o+=4);
_(f,n.length,o+=t.length);
o+=4;
if(n.length){
n.copy(f,o);
o+=n.length}}
return respond(this,t,f)}
signReply(e,n){
if(this[x]!==p)throw new Error("Server-only method called with client role");
if(!(e instanceof I))throw new Error("Wrong request argument");
if(e.hasResponded())return true;
if(e.getType()!==t)throw new Error("Invalid response to request");
if(!Buffer.isBuffer(n))throw new Error("Signature argument must be a Buffer");
if(n.length===0)throw new Error("Signature argument must be non-empty");
let r=0;
const s=e.getContext();
const o=Buffer.byteLength(s);
const f=Buffer.allocUnsafe(4+1+4+4+o+4+n.length);
_(f,f.length-4,r);
f[r+=4]=i;
_(f,4+o+4+n.length,++r);
_(f,o,r+=4);
f.utf8Write(s,r+=4,o);
_(f,n.length,r+=o);
n.copy(f,r+=4);
return respond(this,e,f)}}})();
const B=Symbol("Agent");
const v=Symbol("Agent Keys");
const R=Symbol("Agent Keys Index");
const T=Symbol("Agent Init Callbacks");
let O=class AgentContext{
constructor(e){
if(typeof e==="string")e=createAgent(e);else if(!isAgent(e))throw new Error("Invalid agent argument");
this[B]=e;
this[v]=null;
this[R]=-1;
this[T]=null}
init(e){
if(typeof e!=="function")e=noop;
if(this[v]===null){
if(this[T]===null){
this[T]=[e];
const doCbs=(...e)=>{
process.nextTick(()=>{
const t=this[T];
this[T]=null;
for(const n of t)n(...e)})};
this[B].getIdentities(once((e,t)=>{
if(e)return doCbs(e);
if(!Array.isArray(t)){
return doCbs(new Error("Agent implementation failed to provide keys"))}
const n=[];
for(let e of t){
e=h(e);
if(e instanceof Error){
continue}
n.push(e)}
this[v]=n;
this[R]=-1;
doCbs()}))}else{
this[T].push(e)}}else{
process.nextTick(e)}}
nextKey(){
if(this[v]===null||++this[R]>=this[v].length){
return false}
return this[v][this[R]]}
currentKey(){
if(this[v]===null||this[R]>=this[v].length){
return null}
return this[v][this[R]]}
pos(){
if(this[v]===null||this[R]>=this[v].length){
return-1}
return this[R]}
reset(){
this[R]=-1}
sign(...e){
this[B].sign(...e)}};
function isAgent(e){
return e instanceof m}
e.exports={AgentContext:O,AgentProtocol:C,BaseAgent:m,createAgent,CygwinAgent:k,isAgent,OpenSSHAgent:w,PageantAgent:I}}),6297:((e,t,n)=>{
"use strict";
const{createHash:r,getHashes:s,randomFillSync:i}=n(6982);
const{Socket:o}=n(9278);
const{lookup:f}=n(2250);
const l=n(4434);
const u=s();
const{COMPAT:h,CHANNEL_EXTENDED_DATATYPE:{STDERR:p},CHANNEL_OPEN_FAILURE:g,DEFAULT_CIPHER:_,DEFAULT_COMPRESSION:E,DEFAULT_KEX:b,DEFAULT_MAC:y,DEFAULT_SERVER_HOST_KEY:m,DISCONNECT_REASON:w,DISCONNECT_REASON_BY_VALUE:I,SUPPORTED_CIPHER:k,SUPPORTED_COMPRESSION:x,SUPPORTED_KEX:C,SUPPORTED_MAC:B,SUPPORTED_SERVER_HOST_KEY:v}=n(4020);
const{init:R}=n(2888);
const T=n(7841);
const{parseKey:O}=n(1789);
const{SFTP:L}=n(4996);
const{bufferCopy:P,makeBufferParser:U,makeError:D,readUInt32BE:Q,sigSSHToASN1:q,writeUInt32BE:W}=n(2184);
const{AgentContext:$,createAgent:Y,isAgent:G}=n(3849);
const{Channel:j,MAX_WINDOW:V,PACKET_SIZE:z,windowAdjust:J,WINDOW_THRESHOLD:ee}=n(5683);
const{ChannelManager:et,generateAlgorithmList:en,isWritable:er,onChannelOpenFailure:es,onCHANNEL_CLOSE:ei}=n(2137);
const eo=U();
const ea=U();
const ec=/^OpenSSH_(?:(?![0-4])\d)|(?:\d{2,})/;
const noop=e=>{};
let ef=class Client extends l{
constructor(){
super();
this.config={host:undefined,port:undefined,localAddress:undefined,localPort:undefined,forceIPv4:undefined,forceIPv6:undefined,keepaliveCountMax:undefined,keepaliveInterval:undefined,readyTimeout:undefined,ident:undefined,username:undefined,password:undefined,privateKey:undefined,tryKeyboard:undefined,agent:undefined,allowAgentFwd:undefined,authHandler:undefined,hostHashAlgo:undefined,hostHashCb:undefined,strictVendor:undefined,debug:undefined};
this._agent=undefined;
this._readyTimeout=undefined;
this._chanMgr=undefined;
this._callbacks=undefined;
this._forwarding=undefined;
this._forwardingUnix=undefined;
this._acceptX11=undefined;
this._agentFwdEnabled=undefined;
this._remoteVer=undefined;
this._protocol=undefined;
this._sock=undefined;
this._resetKA=undefined}
connect(e){
if(this._sock&&er(this._sock)){
this.once("close",()=>{
this.connect(e)});
this.end();
return this}
this.config.host=e.hostname||e.host||"localhost";
this.config.port=e.port||22;
this.config.localAddress=typeof e.localAddress==="string"?e.localAddress:undefined;
this.config.localPort=typeof e.localPort==="string"||typeof e.localPort==="number"?e.localPort:undefined;
this.config.forceIPv4=e.forceIPv4||false;
this.config.forceIPv6=e.forceIPv6||false;
this.config.keepaliveCountMax=typeof e.keepaliveCountMax==="number"&&e.keepaliveCountMax>=0?e.keepaliveCountMax:3;
this.config.keepaliveInterval=typeof e.keepaliveInterval==="number"&&e.keepaliveInterval>0?e.keepaliveInterval:0;
this.config.readyTimeout=typeof e.readyTimeout==="number"&&e.readyTimeout>=0?e.readyTimeout:2e4;
this.config.ident=typeof e.ident==="string"||Buffer.isBuffer(e.ident)?e.ident:undefined;
const t={kex:undefined,serverHostKey:undefined,cs:{cipher:undefined,mac:undefined,compress:undefined,lang:[]},sc:undefined};
let n=true;
if(typeof e.algorithms==="object"&&e.algorithms!==null){
t.kex=en(e.algorithms.kex,b,C);
if(t.kex!==b)n=false;
t.serverHostKey=en(e.algorithms.serverHostKey,m,v);
if(t.serverHostKey!==m)n=false;
t.cs.cipher=en(e.algorithms.cipher,_,k);
if(t.cs.cipher!==_)n=false;
t.cs.mac=en(e.algorithms.hmac,y,B);
if(t.cs.mac!==y)n=false;
t.cs.compress=en(e.algorithms.compress,E,x);
if(t.cs.compress!==E)n=false;
if(!n)t.sc=t.cs}
if(typeof e.username==="string")this.config.username=e.username;else if(typeof e.user==="string")this.config.username=e.user;else throw new Error("Invalid username");
this.config.password=typeof e.password==="string"?e.password:undefined;
this.config.privateKey=typeof e.privateKey==="string"||Buffer.isBuffer(e.privateKey)?e.privateKey:undefined;
this.config.localHostname=typeof e.localHostname==="string"?e.localHostname:undefined;
this.config.localUsername=typeof e.localUsername==="string"?e.localUsername:undefined;
this.config.tryKeyboard=e.tryKeyboard===true;
if(typeof e.agent==="string"&&e.agent.length)this.config.agent=Y(e.agent);else if(G(e.agent))this.config.agent=e.agent;else this.config.agent=undefined;
this.config.allowAgentFwd=e.agentForward===true&&this.config.agent!==undefined;
let s=this.config.authHandler=typeof e.authHandler==="function"||Array.isArray(e.authHandler)?e.authHandler:undefined;
this.config.strictVendor=typeof e.strictVendor==="boolean"?e.strictVendor:true;
const i=this.config.debug=typeof e.debug==="function"?e.debug:undefined;
if(e.agentForward===true&&!this.config.allowAgentFwd){
throw new Error("You must set a valid agent path to allow agent forwarding")}
let l=this._callbacks=[];
this._chanMgr=new et(this);
this._forwarding={};
this._forwardingUnix={};
this._acceptX11=0;
this._agentFwdEnabled=false;
this._agent=this.config.agent?this.config.agent:undefined;
this._remoteVer=undefined;
let h;
if(this.config.privateKey){
h=O(this.config.privateKey,e.passphrase);
if(h instanceof Error)throw new Error(`Cannot parse privateKey: ${h.message}`);
if(Array.isArray(h)){
h=h[0]}
if(h.getPrivatePEM()===null){
throw new Error("privateKey value does not contain a (valid) private key")}}
let g;
if(typeof e.hostVerifier==="function"){
const t=e.hostVerifier;
let n;
if(u.indexOf(e.hostHash)!==-1){
n=e.hostHash}
g=(e,s)=>{
if(n)e=r(n).update(e).digest("hex");
const i=t(e,s);
if(i!==undefined)s(i)}}
const P=this._sock=e.sock||new o;
let U=false;
let Q=false;
if(this._protocol)this._protocol.cleanup();
const q=!i?undefined:(e,t,n)=>{
i(`Debug output from server: ${JSON.stringify(n)}`)};
let W;
const eo=this._protocol=new T({ident:this.config.ident,offer:n?undefined:t,onWrite:e=>{
if(er(P))P.write(e)},onError:e=>{
if(e.level==="handshake")clearTimeout(this._readyTimeout);
if(!eo._destruct)P.removeAllListeners("data");
this.emit("error",e);
try{
P.end()}catch{}},onHeader:e=>{
Q=true;
this._remoteVer=e.versions.software;
if(e.greeting)this.emit("greeting",e.greeting)},onHandshakeComplete:e=>{
this.emit("handshake",e);
if(!U){
U=true;
eo.service("ssh-userauth")}},debug:i,hostVerifier:g,messageHandlers:{DEBUG:q,DISCONNECT:(e,t,n)=>{
if(t!==w.BY_APPLICATION){
if(!n){
n=I[t];
if(n===undefined)n=`Unexpected disconnection reason: ${t}`}
const e=new Error(n);
e.code=t;
this.emit("error",e)}
P.end()},SERVICE_ACCEPT:(e,t)=>{
if(t==="ssh-userauth")tryNextAuth()},EXT_INFO:(e,t)=>{
if(W===undefined){
for(const e of t){
if(e.name==="server-sig-algs"){
W=e.algs;
return}}
W=null}},USERAUTH_BANNER:(e,t)=>{
this.emit("banner",t)},USERAUTH_SUCCESS:e=>{
resetKA();
clearTimeout(this._readyTimeout);
this.emit("ready")},USERAUTH_FAILURE:(e,t,n)=>{
if(ep.keyAlgos){
const e=ep.keyAlgos[0][0];
if(i)i(`Client: ${ep.type} (${e}) auth failed`);
ep.keyAlgos.shift();
if(ep.keyAlgos.length){
const[e,t]=ep.keyAlgos[0];
switch(ep.type){case"agent":
eo.authPK(ep.username,ep.agentCtx.currentKey(),e);
return;case"publickey":
eo.authPK(ep.username,ep.key,e);
return;case"hostbased":
eo.authHostbased(ep.username,ep.key,ep.localHostname,ep.localUsername,e,(e,n)=>{
const r=ep.key.sign(e,t);
if(r instanceof Error){
r.message=`Error while signing with key: ${r.message}`;
r.level="client-authentication";
this.emit("error",r);
return tryNextAuth()}
n(r)});
return}}else{
ep.keyAlgos=undefined}}
if(ep.type==="agent"){
const e=ep.agentCtx.pos();
i&&i(`Client: Agent key #${e+1} failed`);
return tryNextAgentKey()}
i&&i(`Client: ${ep.type} auth failed`);
eg=n;
eA=t;
tryNextAuth()},USERAUTH_PASSWD_CHANGEREQ:(e,t)=>{
if(ep.type==="password"){
this.emit("change password",t,e=>{
eo.authPassword(this.config.username,this.config.password,e)})}},USERAUTH_PK_OK:e=>{
let t;
let n;
if(ep.keyAlgos)[t,n]=ep.keyAlgos[0];
if(ep.type==="agent"){
const e=ep.agentCtx.currentKey();
eo.authPK(ep.username,e,t,(t,r)=>{
const s={hash:n};
ep.agentCtx.sign(e,t,s,(e,t)=>{
if(e){
e.level="agent";
this.emit("error",e)}else{
return r(t)}
tryNextAgentKey()})})}else if(ep.type==="publickey"){
eo.authPK(ep.username,ep.key,t,(e,t)=>{
const r=ep.key.sign(e,n);
if(r instanceof Error){
r.message=`Error signing data with key: ${r.message}`;
r.level="client-authentication";
this.emit("error",r);
return tryNextAuth()}
t(r)})}},USERAUTH_INFO_REQUEST:(e,t,n,r)=>{
if(ep.type==="keyboard-interactive"){
const e=Array.isArray(r)?r.length:0;
if(e===0){
i&&i("Client: Sending automatic USERAUTH_INFO_RESPONSE");
eo.authInfoRes();
return}
ep.prompt(t,n,"",r,e=>{
eo.authInfoRes(e)})}},REQUEST_SUCCESS:(e,t)=>{
if(l.length)l.shift()(false,t)},REQUEST_FAILURE:e=>{
if(l.length)l.shift()(true)},GLOBAL_REQUEST:(e,t,n,r)=>{
switch(t){case"hostkeys-00@openssh.com":
hostKeysProve(this,r,(e,t)=>{
if(e)return;
this.emit("hostkeys",t)});
if(n)eo.requestSuccess();
break;default:
if(n)eo.requestFailure()}},CHANNEL_OPEN:(e,t)=>{
onCHANNEL_OPEN(this,t)},CHANNEL_OPEN_CONFIRMATION:(e,t)=>{
const n=this._chanMgr.get(t.recipient);
if(typeof n!=="function")return;
const r=n.type==="sftp";
const s=r?"session":n.type;
const o={type:s,incoming:{id:t.recipient,window:V,packetSize:z,state:"open"},outgoing:{id:t.sender,window:t.window,packetSize:t.packetSize,state:"open"}};
const f=r?new L(this,o,{debug:i}):new j(this,o);
this._chanMgr.update(t.recipient,f);
n(undefined,f)},CHANNEL_OPEN_FAILURE:(e,t,n,r)=>{
const s=this._chanMgr.get(t);
if(typeof s!=="function")return;
const i={reason:n,description:r};
es(this,t,i,s)},CHANNEL_DATA:(e,t,n)=>{
const r=this._chanMgr.get(t);
if(typeof r!=="object"||r===null)return;
if(r.incoming.window===0)return;
r.incoming.window-=n.length;
if(r.push(n)===false){
r._waitChanDrain=true;
return}
if(r.incoming.window<=ee)J(r)},CHANNEL_EXTENDED_DATA:(e,t,n,r)=>{
if(r!==p)return;
const s=this._chanMgr.get(t);
if(typeof s!=="object"||s===null)return;
if(s.incoming.window===0)return;
s.incoming.window-=n.length;
if(!s.stderr.push(n)){
s._waitChanDrain=true;
return}
if(s.incoming.window<=ee)J(s)},CHANNEL_WINDOW_ADJUST:(e,t,n)=>{
const r=this._chanMgr.get(t);
if(typeof r!=="object"||r===null)return;
r.outgoing.window+=n;
if(r._waitWindow){
r._waitWindow=false;
if(r._chunk){
r._write(r._chunk,null,r._chunkcb)}else if(r._chunkcb){
r._chunkcb()}else if(r._chunkErr){
r.stderr._write(r._chunkErr,null,r._chunkcbErr)}else if(r._chunkcbErr){
r._chunkcbErr()}}},CHANNEL_SUCCESS:(e,t)=>{
const n=this._chanMgr.get(t);
if(typeof n!=="object"||n===null)return;
this._resetKA();
if(n._callbacks.length)n._callbacks.shift()(false)},CHANNEL_FAILURE:(e,t)=>{
const n=this._chanMgr.get(t);
if(typeof n!=="object"||n===null)return;
this._resetKA();
if(n._callbacks.length)n._callbacks.shift()(true)},CHANNEL_REQUEST:(e,t,n,r,s)=>{
const i=this._chanMgr.get(t);
if(typeof i!=="object"||i===null)return;
const o=i._exit;
if(o.code!==undefined)return;
switch(n){case"exit-status":
i.emit("exit",o.code=s);
return;case"exit-signal":
i.emit("exit",o.code=null,o.signal=`SIG${s.signal}`,o.dump=s.coreDumped,o.desc=s.errorMessage);
return}
if(r)e.channelFailure(i.outgoing.id)},CHANNEL_EOF:(e,t)=>{
const n=this._chanMgr.get(t);
if(typeof n!=="object"||n===null)return;
if(n.incoming.state!=="open")return;
n.incoming.state="eof";
if(n.readable)n.push(null);
if(n.stderr.readable)n.stderr.push(null)},CHANNEL_CLOSE:(e,t)=>{
ei(this,t,this._chanMgr.get(t))}}});
P.pause();
const ea=this.config.keepaliveInterval;
const ec=this.config.keepaliveCountMax;
let ef=0;
let el;
const sendKA=()=>{
if(++ef>ec){
clearInterval(el);
if(P.readable){
const e=new Error("Keepalive timeout");
e.level="client-timeout";
this.emit("error",e);
P.destroy()}
return}
if(er(P)){
l.push(resetKA);
eo.ping()}else{
clearInterval(el)}};
function resetKA(){
if(ea>0){
ef=0;
clearInterval(el);
if(er(P))el=setInterval(sendKA,ea)}}
this._resetKA=resetKA;
const eu=(()=>{
let e=false;
return()=>{
if(e)return;
e=true;
if(ed&&!Q){
const e=D("Connection lost before handshake","protocol",true);
this.emit("error",e)}}})();
const eh=(()=>{
let e=false;
return()=>{
if(e)return;
e=true;
ed=true;
i&&i("Socket connected");
this.emit("connect");
R.then(()=>{
eo.start();
P.on("data",e=>{
try{
eo.parse(e,0,e.length)}catch(e){
this.emit("error",e);
try{
if(er(P))P.end()}catch{}}});
if(P.stderr&&typeof P.stderr.resume==="function")P.stderr.resume();
P.resume()}).catch(e=>{
this.emit("error",e);
try{
if(er(P))P.end()}catch{}})}})();
let ed=false;
P.on("connect",eh).on("timeout",()=>{
this.emit("timeout")}).on("error",e=>{
i&&i(`Socket error: ${e.message}`);
clearTimeout(this._readyTimeout);
e.level="client-socket";
this.emit("error",e)}).on("end",()=>{
i&&i("Socket ended");
eu();
eo.cleanup();
clearTimeout(this._readyTimeout);
clearInterval(el);
this.emit("end")}).on("close",()=>{
i&&i("Socket closed");
eu();
eo.cleanup();
clearTimeout(this._readyTimeout);
clearInterval(el);
this.emit("close");
const e=l;
l=this._callbacks=[];
const t=new Error("No response from server");
for(let n=0;n<e.length;++n)e[n](t);
this._chanMgr.cleanup(t)});
let ep;
let eg=null;
let eA=null;
const e_=["none"];
if(this.config.password!==undefined)e_.push("password");
if(h!==undefined)e_.push("publickey");
if(this._agent!==undefined)e_.push("agent");
if(this.config.tryKeyboard)e_.push("keyboard-interactive");
if(h!==undefined&&this.config.localHostname!==undefined&&this.config.localUsername!==undefined){
e_.push("hostbased")}
if(Array.isArray(s))s=makeSimpleAuthHandler(s);else if(typeof s!=="function")s=makeSimpleAuthHandler(e_);
let eE=false;
const doNextAuth=e=>{
if(eE)return;
eE=true;
if(e===false){
const e=new Error("All configured authentication methods failed");
e.level="client-authentication";
this.emit("error",e);
this.end();
return}
if(typeof e==="string"){
const t=e;
if(e_.indexOf(t)===-1)return skipAuth(`Authentication method not allowed: ${t}`);
const n=this.config.username;
switch(t){case"password":
e={type:t,username:n,password:this.config.password};
break;case"publickey":
e={type:t,username:n,key:h};
break;case"hostbased":
e={type:t,username:n,key:h,localHostname:this.config.localHostname,localUsername:this.config.localUsername};
break;case"agent":
e={type:t,username:n,agentCtx:new $(this._agent)};
break;case"keyboard-interactive":
e={type:t,username:n,prompt:(...e)=>this.emit("keyboard-interactive",...e)};
break;case"none":
e={type:t,username:n};
break;default:
return skipAuth(`Skipping unsupported authentication method: ${e}`)}}else if(typeof e!=="object"||e===null){
return skipAuth(`Skipping invalid authentication attempt: ${e}`)}else{
const t=e.username;
if(typeof t!=="string"){
return skipAuth(`Skipping invalid authentication attempt: ${e}`)}
const n=e.type;
switch(n){case"password":
{
const{password:r}=e;
if(typeof r!=="string"&&!Buffer.isBuffer(r))return skipAuth("Skipping invalid password auth attempt");
e={type:n,username:t,password:r};
break}case"publickey":
{
const r=O(e.key,e.passphrase);
if(r instanceof Error)return skipAuth("Skipping invalid key auth attempt");
if(!r.isPrivateKey())return skipAuth("Skipping non-private key");
e={type:n,username:t,key:r};
break}case"hostbased":
{
const{localHostname:r,localUsername:s}=e;
const i=O(e.key,e.passphrase);
if(i instanceof Error||typeof r!=="string"||typeof s!=="string"){
return skipAuth("Skipping invalid hostbased auth attempt")}
if(!i.isPrivateKey())return skipAuth("Skipping non-private key");
e={type:n,username:t,key:i,localHostname:r,localUsername:s};
break}case"agent":
{
let r=e.agent;
if(typeof r==="string"&&r.length){
r=Y(r)}else if(!G(r)){
return skipAuth(`Skipping invalid agent: ${e.agent}`)}
e={type:n,username:t,agentCtx:new $(r)};
break}case"keyboard-interactive":
{
const{prompt:r}=e;
if(typeof r!=="function"){
return skipAuth("Skipping invalid keyboard-interactive auth attempt")}
e={type:n,username:t,prompt:r};
break}case"none":
e={type:n,username:t};
break;default:
return skipAuth(`Skipping unsupported authentication method: ${e}`)}}
ep=e;
try{
const e=ep.username;
switch(ep.type){case"password":
eo.authPassword(e,ep.password);
break;case"publickey":
{
let t;
ep.keyAlgos=getKeyAlgos(this,ep.key,W);
if(ep.keyAlgos){
if(ep.keyAlgos.length){
t=ep.keyAlgos[0][0]}else{
return skipAuth("Skipping key authentication (no mutual hash algorithm)")}}
eo.authPK(e,ep.key,t);
break}case"hostbased":
{
let t;
let n;
ep.keyAlgos=getKeyAlgos(this,ep.key,W);
if(ep.keyAlgos){
if(ep.keyAlgos.length){
[t,n]=ep.keyAlgos[0]}else{
return skipAuth("Skipping hostbased authentication (no mutual hash algorithm)")}}
eo.authHostbased(e,ep.key,ep.localHostname,ep.localUsername,t,(e,t)=>{
const r=ep.key.sign(e,n);
if(r instanceof Error){
r.message=`Error while signing with key: ${r.message}`;
r.level="client-authentication";
this.emit("error",r);
return tryNextAuth()}
t(r)});
break}case"agent":
ep.agentCtx.init(e=>{
if(e){
e.level="agent";
this.emit("error",e);
return tryNextAuth()}
tryNextAgentKey()});
break;case"keyboard-interactive":
eo.authKeyboard(e);
break;case"none":
eo.authNone(e);
break}}finally{
eE=false}};
function skipAuth(e){
i&&i(e);
process.nextTick(tryNextAuth)}
function tryNextAuth(){
eE=false;
const e=s(eA,eg,doNextAuth);
if(eE||e===undefined)return;
doNextAuth(e)}
const tryNextAgentKey=()=>{
if(ep.type==="agent"){
const e=ep.agentCtx.nextKey();
if(e===false){
i&&i("Agent: No more keys left to try");
i&&i("Client: agent auth failed");
tryNextAuth()}else{
const t=ep.agentCtx.pos();
let n;
ep.keyAlgos=getKeyAlgos(this,e,W);
if(ep.keyAlgos){
if(ep.keyAlgos.length){
n=ep.keyAlgos[0][0]}else{
i&&i(`Agent: Skipping key #${t+1} (no mutual hash algorithm)`);
tryNextAgentKey();
return}}
i&&i(`Agent: Trying key #${t+1}`);
eo.authPK(ep.username,e,n)}}};
const startTimeout=()=>{
if(this.config.readyTimeout>0){
this._readyTimeout=setTimeout(()=>{
const e=new Error("Timed out while waiting for handshake");
e.level="client-timeout";
this.emit("error",e);
P.destroy()},this.config.readyTimeout)}};
if(!e.sock){
let t=this.config.host;
const n=this.config.forceIPv4;
const r=this.config.forceIPv6;
i&&i(`Client: Trying ${t} on port ${this.config.port} ...`);
const doConnect=()=>{
startTimeout();
P.connect({host:t,port:this.config.port,localAddress:this.config.localAddress,localPort:this.config.localPort});
P.setMaxListeners(0);
P.setTimeout(typeof e.timeout==="number"?e.timeout:0)};
if(!n&&!r||n&&r){
doConnect()}else{
f(t,n?4:6,(e,r,s)=>{
if(e){
const r=n?"IPv4":"IPv6";
const s=new Error(`Error while looking up ${r} address for '${t}': ${e}`);
clearTimeout(this._readyTimeout);
s.level="client-dns";
this.emit("error",s);
this.emit("close");
return}
t=r;
doConnect()})}}else{
startTimeout();
if(typeof P.connecting==="boolean"){
if(!P.connecting){
eh()}}else{
eh()}}
return this}
end(){
if(this._sock&&er(this._sock)){
this._protocol.disconnect(w.BY_APPLICATION);
this._sock.end()}
return this}
destroy(){
this._sock&&er(this._sock)&&this._sock.destroy();
return this}
exec(e,t,n){
if(!this._sock||!er(this._sock))throw new Error("Not connected");
if(typeof t==="function"){
n=t;
t={}}
const r={allowHalfOpen:t.allowHalfOpen!==false};
openChannel(this,"session",r,(r,s)=>{
if(r){
n(r);
return}
const i=[];
function reqCb(e){
if(e){
s.close();
n(e);
return}
if(i.length)i.shift()()}
if(this.config.allowAgentFwd===true||t&&t.agentForward===true&&this._agent!==undefined){
i.push(()=>reqAgentFwd(s,reqCb))}
if(typeof t==="object"&&t!==null){
if(typeof t.env==="object"&&t.env!==null)reqEnv(s,t.env);
if(typeof t.pty==="object"&&t.pty!==null||t.pty===true){
i.push(()=>reqPty(s,t.pty,reqCb))}
if(typeof t.x11==="object"&&t.x11!==null||t.x11==="number"||t.x11===true){
i.push(()=>reqX11(s,t.x11,reqCb))}}
i.push(()=>reqExec(s,e,t,n));
i.shift()()});
return this}
shell(e,t,n){
if(!this._sock||!er(this._sock))throw new Error("Not connected");
if(typeof e==="function"){
n=e;
e=t=undefined}else if(typeof t==="function"){
n=t;
t=undefined}
if(e&&(e.x11!==undefined||e.env!==undefined)){
t=e;
e=undefined}
openChannel(this,"session",(r,s)=>{
if(r){
n(r);
return}
const i=[];
function reqCb(e){
if(e){
s.close();
n(e);
return}
if(i.length)i.shift()()}
if(this.config.allowAgentFwd===true||t&&t.agentForward===true&&this._agent!==undefined){
i.push(()=>reqAgentFwd(s,reqCb))}
if(e!==false)i.push(()=>reqPty(s,e,reqCb));
if(typeof t==="object"&&t!==null){
if(typeof t.env==="object"&&t.env!==null)reqEnv(s,t.env);
if(typeof t.x11==="object"&&t.x11!==null||t.x11==="number"||t.x11===true){
i.push(()=>reqX11(s,t.x11,reqCb))}}
i.push(()=>reqShell(s,n));
i.shift()()});
return this}
subsys(e,t){
if(!this._sock||!er(this._sock))throw new Error("Not connected");
openChannel(this,"session",(n,r)=>{
if(n){
t(n);
return}
reqSubsystem(r,e,(e,n)=>{
if(e){
t(e);
return}
t(undefined,n)})});
return this}
forwardIn(e,t,n){
if(!this._sock||!er(this._sock))throw new Error("Not connected");
const r=typeof n==="function";
if(r){
this._callbacks.push((r,s)=>{
if(r){
n(r!==true?r:new Error(`Unable to bind to ${e}:${t}`));
return}
let i=t;
if(t===0&&s&&s.length>=4){
i=Q(s,0);
if(!(this._protocol._compatFlags&h.DYN_RPORT_BUG))t=i}
this._forwarding[`${e}:${t}`]=i;
n(undefined,i)})}
this._protocol.tcpipForward(e,t,r);
return this}
unforwardIn(e,t,n){
if(!this._sock||!er(this._sock))throw new Error("Not connected");
const r=typeof n==="function";
if(r){
this._callbacks.push(r=>{
if(r){
n(r!==true?r:new Error(`Unable to unbind from ${e}:${t}`));
return}
delete this._forwarding[`${e}:${t}`];
n()})}
this._protocol.cancelTcpipForward(e,t,r);
return this}
forwardOut(e,t,n,r,s){
if(!this._sock||!er(this._sock))throw new Error("Not connected");
const i={srcIP:e,srcPort:t,dstIP:n,dstPort:r};
if(typeof s!=="function")s=noop;
openChannel(this,"direct-tcpip",i,s);
return this}
openssh_noMoreSessions(e){
if(!this._sock||!er(this._sock))throw new Error("Not connected");
const t=typeof e==="function";
if(!this.config.strictVendor||this.config.strictVendor&&ec.test(this._remoteVer)){
if(t){
this._callbacks.push(t=>{
if(t){
e(t!==true?t:new Error("Unable to disable future sessions"));
return}
e()})}
this._protocol.openssh_noMoreSessions(t);
return this}
if(!t)return this;
process.nextTick(e,new Error("strictVendor enabled and server is not OpenSSH or compatible version"));
return this}
openssh_forwardInStreamLocal(e,t){
if(!this._sock||!er(this._sock))throw new Error("Not connected");
const n=typeof t==="function";
if(!this.config.strictVendor||this.config.strictVendor&&ec.test(this._remoteVer)){
if(n){
this._callbacks.push(n=>{
if(n){
t(n!==true?n:new Error(`Unable to bind to ${e}`));
return}
this._forwardingUnix[e]=true;
t()})}
this._protocol.openssh_streamLocalForward(e,n);
return this}
if(!n)return this;
process.nextTick(t,new Error("strictVendor enabled and server is not OpenSSH or compatible version"));
return this}
openssh_unforwardInStreamLocal(e,t){
if(!this._sock||!er(this._sock))throw new Error("Not connected");
const n=typeof t==="function";
if(!this.config.strictVendor||this.config.strictVendor&&ec.test(this._remoteVer)){
if(n){
this._callbacks.push(n=>{
if(n){
t(n!==true?n:new Error(`Unable to unbind from ${e}`));
return}
delete this._forwardingUnix[e];
t()})}
this._protocol.openssh_cancelStreamLocalForward(e,n);
return this}
if(!n)return this;
process.nextTick(t,new Error("strictVendor enabled and server is not OpenSSH or compatible version"));
return this}
openssh_forwardOutStreamLocal(e,t){
if(!this._sock||!er(this._sock))throw new Error("Not connected");
if(typeof t!=="function")t=noop;
if(!this.config.strictVendor||this.config.strictVendor&&ec.test(this._remoteVer)){
openChannel(this,"direct-streamlocal@openssh.com",{socketPath:e},t);
return this}
process.nextTick(t,new Error("strictVendor enabled and server is not OpenSSH or compatible version"));
return this}
sftp(e,t){
if(!this._sock||!er(this._sock))throw new Error("Not connected");
if(typeof e==="function"){
t=e;
e=undefined}
openChannel(this,"sftp",(n,r)=>{
if(n){
t(n);
return}
const reqSubsystemCb=(e,n)=>{
if(e){
t(e);
return}
function removeListeners(){
r.removeListener("ready",onReady);
r.removeListener("error",onError);
r.removeListener("exit",onExit);
r.removeListener("close",onExit)}
function onReady(){
removeListeners();
t(undefined,r)}
function onError(e){
removeListeners();
t(e)}
function onExit(e,n){
removeListeners();
let r;
if(typeof e==="number")r=`Received exit code ${e} while establishing SFTP session`;else if(n!==undefined)r=`Received signal ${n} while establishing SFTP session`;else r="Received unexpected SFTP session termination";
const s=new Error(r);
s.code=e;
s.signal=n;
t(s)}
r.on("ready",onReady).on("error",onError).on("exit",onExit).on("close",onExit);
r._init()};
if(typeof e==="object"&&e!==null){
reqEnv(r,e,e=>{
if(e){
t(e);
return}
reqSubsystem(r,"sftp",reqSubsystemCb)})}else{
reqSubsystem(r,"sftp",reqSubsystemCb)}});
return this}
setNoDelay(e){
if(this._sock&&typeof this._sock.setNoDelay==="function")this._sock.setNoDelay(e);
return this}};
function openChannel(e,t,n,r){
const s=V;
const i=z;
if(typeof n==="function"){
r=n;
n={}}
const wrapper=(e,t)=>{
r(e,t)};
wrapper.type=t;
const o=e._chanMgr.add(wrapper);
if(o===-1){
r(new Error("No free channels available"));
return}
switch(t){case"session":case"sftp":
e._protocol.session(o,s,i);
break;case"direct-tcpip":
e._protocol.directTcpip(o,s,i,n);
break;case"direct-streamlocal@openssh.com":
e._protocol.openssh_directStreamLocal(o,s,i,n);
break;default:
throw new Error(`Unsupported channel type: ${t}`)}}
function reqX11(e,t,n){
const r={single:false,protocol:"MIT-MAGIC-COOKIE-1",cookie:undefined,screen:0};
if(typeof t==="function"){
n=t}else if(typeof t==="object"&&t!==null){
if(typeof t.single==="boolean")r.single=t.single;
if(typeof t.screen==="number")r.screen=t.screen;
if(typeof t.protocol==="string")r.protocol=t.protocol;
if(typeof t.cookie==="string")r.cookie=t.cookie;else if(Buffer.isBuffer(t.cookie))r.cookie=t.cookie.hexSlice(0,t.cookie.length)}
if(r.cookie===undefined)r.cookie=el();
const s=typeof n==="function";
if(e.outgoing.state!=="open"){
if(s)n(new Error("Channel is not open"));
return}
if(s){
e._callbacks.push(t=>{
if(t){
n(t!==true?t:new Error("Unable to request X11"));
return}
e._hasX11=true;
++e._client._acceptX11;
e.once("close",()=>{
if(e._client._acceptX11)--e._client._acceptX11});
n()})}
e._client._protocol.x11Forward(e.outgoing.id,r,s)}
function reqPty(e,t,n){
let r=24;
let s=80;
let i=640;
let o=480;
let f="vt100";
let l=null;
if(typeof t==="function"){
n=t}else if(typeof t==="object"&&t!==null){
if(typeof t.rows==="number")r=t.rows;
if(typeof t.cols==="number")s=t.cols;
if(typeof t.width==="number")i=t.width;
if(typeof t.height==="number")o=t.height;
if(typeof t.term==="string")f=t.term;
if(typeof t.modes==="object")l=t.modes}
const u=typeof n==="function";
if(e.outgoing.state!=="open"){
if(u)n(new Error("Channel is not open"));
return}
if(u){
e._callbacks.push(e=>{
if(e){
n(e!==true?e:new Error("Unable to request a pseudo-terminal"));
return}
n()})}
e._client._protocol.pty(e.outgoing.id,r,s,o,i,f,l,u)}
function reqAgentFwd(e,t){
const n=typeof t==="function";
if(e.outgoing.state!=="open"){
n&&t(new Error("Channel is not open"));
return}
if(e._client._agentFwdEnabled){
n&&t(false);
return}
e._client._agentFwdEnabled=true;
e._callbacks.push(r=>{
if(r){
e._client._agentFwdEnabled=false;
if(n){
t(r!==true?r:new Error("Unable to request agent forwarding"))}
return}
if(n)t()});
e._client._protocol.openssh_agentForward(e.outgoing.id,true)}
function reqShell(e,t){
if(e.outgoing.state!=="open"){
t(new Error("Channel is not open"));
return}
e._callbacks.push(n=>{
if(n){
t(n!==true?n:new Error("Unable to open shell"));
return}
e.subtype="shell";
t(undefined,e)});
e._client._protocol.shell(e.outgoing.id,true)}
function reqExec(e,t,n,r){
if(e.outgoing.state!=="open"){
r(new Error("Channel is not open"));
return}
e._callbacks.push(t=>{
if(t){
r(t!==true?t:new Error("Unable to exec"));
return}
e.subtype="exec";
e.allowHalfOpen=n.allowHalfOpen!==false;
r(undefined,e)});
e._client._protocol.exec(e.outgoing.id,t,true)}
function reqEnv(e,t,n){
const r=typeof n==="function";
if(e.outgoing.state!=="open"){
if(r)n(new Error("Channel is not open"));
return}
if(r){
e._callbacks.push(e=>{
if(e){
n(e!==true?e:new Error("Unable to set environment"));
return}
n()})}
const s=Object.keys(t||{});
for(let n=0;n<s.length;++n){
const i=s[n];
const o=t[i];
e._client._protocol.env(e.outgoing.id,i,o,r)}}
function reqSubsystem(e,t,n){
if(e.outgoing.state!=="open"){
n(new Error("Channel is not open"));
return}
e._callbacks.push(r=>{
if(r){
n(r!==true?r:new Error(`Unable to start subsystem: ${t}`));
return}
e.subtype="subsystem";
n(undefined,e)});
e._client._protocol.subsystem(e.outgoing.id,t,true)}
function onCHANNEL_OPEN(e,t){
let n=-1;
let r;
const accept=()=>{
const r={type:t.type,incoming:{id:n,window:V,packetSize:z,state:"open"},outgoing:{id:t.sender,window:t.window,packetSize:t.packetSize,state:"open"}};
const s=new j(e,r);
e._chanMgr.update(n,s);
e._protocol.channelOpenConfirm(t.sender,n,V,z);
return s};
const reject=()=>{
if(r===undefined){
if(n===-1)r=g.RESOURCE_SHORTAGE;else r=g.CONNECT_FAILED}
if(n!==-1)e._chanMgr.remove(n);
e._protocol.channelOpenFail(t.sender,r,"")};
const reserveChannel=()=>{
n=e._chanMgr.add();
if(n===-1){
r=g.RESOURCE_SHORTAGE;
if(e.config.debug){
e.config.debug("Client: Automatic rejection of incoming channel open: "+"no channels available")}}
return n!==-1};
const s=t.data;
switch(t.type){case"forwarded-tcpip":
{
const t=e._forwarding[`${s.destIP}:${s.destPort}`];
if(t!==undefined&&reserveChannel()){
if(s.destPort===0)s.destPort=t;
e.emit("tcp connection",s,accept,reject);
return}
break}case"forwarded-streamlocal@openssh.com":
if(e._forwardingUnix[s.socketPath]!==undefined&&reserveChannel()){
e.emit("unix connection",s,accept,reject);
return}
break;case"auth-agent@openssh.com":
if(e._agentFwdEnabled&&typeof e._agent.getStream==="function"&&reserveChannel()){
e._agent.getStream((e,t)=>{
if(e)return reject();
const n=accept();
n.pipe(t).pipe(n)});
return}
break;case"x11":
if(e._acceptX11!==0&&reserveChannel()){
e.emit("x11",s,accept,reject);
return}
break;default:
r=g.UNKNOWN_CHANNEL_TYPE;
if(e.config.debug){
e.config.debug("Client: Automatic rejection of unsupported incoming channel open "+`type: ${t.type}`)}}
if(r===undefined){
r=g.ADMINISTRATIVELY_PROHIBITED;
if(e.config.debug){
e.config.debug("Client: Automatic rejection of unexpected incoming channel open for: "+t.type)}}
reject()}
const el=(()=>{
const e=Buffer.allocUnsafe(16);
return()=>{
i(e,0,16);
return e.hexSlice(0,16)}})();
function makeSimpleAuthHandler(e){
if(!Array.isArray(e))throw new Error("authList must be an array");
let t=0;
return(n,r,s)=>{
if(t===e.length)return false;
return e[t++]}}
function hostKeysProve(e,t,n){
if(!e._sock||!er(e._sock))return;
if(typeof n!=="function")n=noop;
if(!Array.isArray(t))throw new TypeError("Invalid keys argument type");
const r=[];
for(const e of t){
const t=O(e);
if(t instanceof Error)throw t;
r.push(t)}
if(!e.config.strictVendor||e.config.strictVendor&&ec.test(e._remoteVer)){
e._callbacks.push((t,s)=>{
if(t){
n(t!==true?t:new Error("Server failed to prove supplied keys"));
return}
const i=[];
let o=0;
eo.init(s,0);
while(eo.avail()){
if(o===r.length)break;
const t=r[o++];
const n=t.getPublicSSH();
const s=eo.readString();
ea.init(s,0);
const f=ea.readString(true);
let l=ea.readString();
let u;
if(f!==t.type){
if(t.type==="ssh-rsa"){
switch(f){case"rsa-sha2-256":
u="sha256";
break;case"rsa-sha2-512":
u="sha512";
break;default:
continue}}else{
continue}}
const h=e._protocol._kex.sessionID;
const p=Buffer.allocUnsafe(4+29+4+h.length+4+n.length);
let g=0;
W(p,29,g);
p.utf8Write("hostkeys-prove-00@openssh.com",g+=4,29);
W(p,h.length,g+=29);
P(h,p,0,h.length,g+=4);
W(p,n.length,g+=h.length);
P(n,p,0,n.length,g+=4);
if(!(l=q(l,f)))continue;
if(t.verify(p,l,u)===true)i.push(t)}
ea.clear();
eo.clear();
n(null,i)});
e._protocol.openssh_hostKeysProve(r);
return}
process.nextTick(n,new Error("strictVendor enabled and server is not OpenSSH or compatible version"))}
function getKeyAlgos(e,t,n){
switch(t.type){case"ssh-rsa":
if(e._protocol._compatFlags&h.IMPLY_RSA_SHA2_SIGALGS){
if(!Array.isArray(n))n=["rsa-sha2-256","rsa-sha2-512"];else n=["rsa-sha2-256","rsa-sha2-512",...n]}
if(Array.isArray(n)){
if(n.indexOf("rsa-sha2-256")!==-1)return[["rsa-sha2-256","sha256"]];
if(n.indexOf("rsa-sha2-512")!==-1)return[["rsa-sha2-512","sha512"]];
if(n.indexOf("ssh-rsa")===-1)return[]}
return[["ssh-rsa","sha1"]]}}
e.exports=ef}),137:((e,t,n)=>{
"use strict";
const{Agent:r}=n(8611);
const{Agent:s}=n(5692);
const{connect:i}=n(4756);
let o;
for(const e of[r,s]){
let s=class SSHAgent extends e{
constructor(e,t){
super(t);
this._connectCfg=e;
this._defaultSrcIP=t&&t.srcIP||"localhost"}
createConnection(t,r){
const s=t&&t.localAddress||this._defaultSrcIP;
const i=t&&t.localPort||0;
const f=t.host;
const l=t.port;
if(o===undefined)o=n(6297);
const u=new o;
let h=false;
u.on("ready",()=>{
u.forwardOut(s,i,f,l,(n,s)=>{
h=true;
if(n){
u.end();
return r(n)}
s.once("close",()=>u.end());
r(null,decorateStream(s,e,t))})}).on("error",r).on("close",()=>{
if(!h)r(new Error("Unexpected connection close"))}).connect(this._connectCfg)}};
t[e===r?"SSHTTPAgent":"SSHTTPSAgent"]=s}
function noop(){}
function decorateStream(e,t,n){
if(t===r){
e.setKeepAlive=noop;
e.setNoDelay=noop;
e.setTimeout=noop;
e.ref=noop;
e.unref=noop;
e.destroySoon=e.destroy;
return e}
n.socket=e;
const s=i(n);
const o=(()=>{
let t=false;
return()=>{
if(t)return;
t=true;
if(e.isPaused())e.resume()}})();
s.on("end",o).on("close",o);
return s}}),5472:((e,t,n)=>{
"use strict";
const{AgentProtocol:r,BaseAgent:s,createAgent:i,CygwinAgent:o,OpenSSHAgent:f,PageantAgent:l}=n(3849);
const{SSHTTPAgent:u,SSHTTPSAgent:h}=n(137);
const{parseKey:p}=n(1789);
const{flagsToString:g,OPEN_MODE:_,STATUS_CODE:E,stringToFlags:b}=n(4996);
e.exports={AgentProtocol:r,BaseAgent:s,createAgent:i,Client:n(6297),CygwinAgent:o,HTTPAgent:u,HTTPSAgent:h,OpenSSHAgent:f,PageantAgent:l,Server:n(2605),utils:{parseKey:p,...n(3489),sftp:{flagsToString:g,OPEN_MODE:_,STATUS_CODE:E,stringToFlags:b}}}}),3489:((e,t,n)=>{
"use strict";
const{createCipheriv:r,generateKeyPair:s,generateKeyPairSync:i,getCurves:o,randomBytes:f}=n(6982);
const{Ber:l}=n(9837);
const u=n(686).pbkdf;
const{CIPHER_INFO:h}=n(2888);
const p=16;
const g=16;
const _=o();
const E=new Map(Object.entries(h));
function makeArgs(e,t){
if(typeof e!=="string")throw new TypeError("Key type must be a string");
const n={type:"spki",format:"der"};
const r={type:"pkcs8",format:"der"};
switch(e.toLowerCase()){case"rsa":
{
if(typeof t!=="object"||t===null)throw new TypeError("Missing options object for RSA key");
const e=t.bits;
if(!Number.isInteger(e))throw new TypeError("RSA bits must be an integer");
if(e<=0||e>16384)throw new RangeError("RSA bits must be non-zero and <= 16384");
return["rsa",{modulusLength:e,publicKeyEncoding:n,privateKeyEncoding:r}]}case"ecdsa":
{
if(typeof t!=="object"||t===null)throw new TypeError("Missing options object for ECDSA key");
if(!Number.isInteger(t.bits))throw new TypeError("ECDSA bits must be an integer");
let e;
switch(t.bits){case 256:
e="prime256v1";
break;case 384:
e="secp384r1";
break;case 521:
e="secp521r1";
break;default:
throw new Error("ECDSA bits must be 256, 384, or 521")}
if(!_.includes(e))throw new Error("Unsupported ECDSA bits value");
return["ec",{namedCurve:e,publicKeyEncoding:n,privateKeyEncoding:r}]}case"ed25519":
return["ed25519",{publicKeyEncoding:n,privateKeyEncoding:r}];default:
throw new Error(`Unsupported key type: ${e}`)}}
function parseDERs(e,t,n){
switch(e){case"rsa":
{
let e=new l.Reader(n);
e.readSequence();
if(e.readInt()!==0)throw new Error("Unsupported version in RSA private key");
e.readSequence();
if(e.readOID()!=="1.2.840.113549.1.1.1")throw new Error("Bad RSA private OID");
if(e.readByte()!==l.Null)throw new Error("Malformed RSA private key (expected null)");
if(e.readByte()!==0){
throw new Error("Malformed RSA private key (expected zero-length null)")}
e=new l.Reader(e.readString(l.OctetString,true));
e.readSequence();
if(e.readInt()!==0)throw new Error("Unsupported version in RSA private key");
const t=e.readString(l.Integer,true);
const r=e.readString(l.Integer,true);
const s=e.readString(l.Integer,true);
const i=e.readString(l.Integer,true);
const o=e.readString(l.Integer,true);
e.readString(l.Integer,true);
e.readString(l.Integer,true);
const f=e.readString(l.Integer,true);
const u=Buffer.from("ssh-rsa");
const h=Buffer.allocUnsafe(4+u.length+4+t.length+4+r.length+4+s.length+4+f.length+4+i.length+4+o.length);
let p=0;
h.writeUInt32BE(u.length,p+=0);
h.set(u,p+=4);
h.writeUInt32BE(t.length,p+=u.length);
h.set(t,p+=4);
h.writeUInt32BE(r.length,p+=t.length);
h.set(r,p+=4);
h.writeUInt32BE(s.length,p+=r.length);
h.set(s,p+=4);
h.writeUInt32BE(f.length,p+=s.length);
h.set(f,p+=4);
h.writeUInt32BE(i.length,p+=f.length);
h.set(i,p+=4);
h.writeUInt32BE(o.length,p+=i.length);
h.set(o,p+=4);
const g=Buffer.allocUnsafe(4+u.length+4+r.length+4+t.length);
p=0;
g.writeUInt32BE(u.length,p+=0);
g.set(u,p+=4);
g.writeUInt32BE(r.length,p+=u.length);
g.set(r,p+=4);
g.writeUInt32BE(t.length,p+=r.length);
g.set(t,p+=4);
return{sshName:u.toString(),priv:h,pub:g}}case"ec":
{
let e=new l.Reader(t);
e.readSequence();
e.readSequence();
if(e.readOID()!=="1.2.840.10045.2.1")throw new Error("Bad ECDSA public OID");
e.readOID();
let r=e.readString(l.BitString,true);
{
let e=0;
for(;e<r.length&&r[e]===0;++e);
if(e>0)r=r.slice(e)}
e=new l.Reader(n);
e.readSequence();
if(e.readInt()!==0)throw new Error("Unsupported version in ECDSA private key");
e.readSequence();
if(e.readOID()!=="1.2.840.10045.2.1")throw new Error("Bad ECDSA private OID");
const s=e.readOID();
let i;
switch(s){case"1.2.840.10045.3.1.7":
i="nistp256";
break;case"1.3.132.0.34":
i="nistp384";
break;case"1.3.132.0.35":
i="nistp521";
break;default:
throw new Error("Unsupported curve in ECDSA private key")}
e=new l.Reader(e.readString(l.OctetString,true));
e.readSequence();
if(e.readInt()!==1)throw new Error("Unsupported version in ECDSA private key");
const o=Buffer.concat([Buffer.from([0]),e.readString(l.OctetString,true)]);
const f=Buffer.from(`ecdsa-sha2-${i}`);
i=Buffer.from(i);
const u=Buffer.allocUnsafe(4+f.length+4+i.length+4+r.length+4+o.length);
let h=0;
u.writeUInt32BE(f.length,h+=0);
u.set(f,h+=4);
u.writeUInt32BE(i.length,h+=f.length);
u.set(i,h+=4);
u.writeUInt32BE(r.length,h+=i.length);
u.set(r,h+=4);
u.writeUInt32BE(o.length,h+=r.length);
u.set(o,h+=4);
const p=Buffer.allocUnsafe(4+f.length+4+i.length+4+r.length);
h=0;
p.writeUInt32BE(f.length,h+=0);
p.set(f,h+=4);
p.writeUInt32BE(i.length,h+=f.length);
p.set(i,h+=4);
p.writeUInt32BE(r.length,h+=i.length);
p.set(r,h+=4);
return{sshName:f.toString(),priv:u,pub:p}}case"ed25519":
{
let e=new l.Reader(t);
e.readSequence();
e.readSequence();
if(e.readOID()!=="1.3.101.112")throw new Error("Bad ED25519 public OID");
let r=e.readString(l.BitString,true);
{
let e=0;
for(;e<r.length&&r[e]===0;++e);
if(e>0)r=r.slice(e)}
e=new l.Reader(n);
e.readSequence();
if(e.readInt()!==0)throw new Error("Unsupported version in ED25519 private key");
e.readSequence();
if(e.readOID()!=="1.3.101.112")throw new Error("Bad ED25519 private OID");
e=new l.Reader(e.readString(l.OctetString,true));
const s=e.readString(l.OctetString,true);
const i=Buffer.from("ssh-ed25519");
const o=Buffer.allocUnsafe(4+i.length+4+r.length+4+(s.length+r.length));
let f=0;
o.writeUInt32BE(i.length,f+=0);
o.set(i,f+=4);
o.writeUInt32BE(r.length,f+=i.length);
o.set(r,f+=4);
o.writeUInt32BE(s.length+r.length,f+=r.length);
o.set(s,f+=4);
o.set(r,f+=s.length);
const u=Buffer.allocUnsafe(4+i.length+4+r.length);
f=0;
u.writeUInt32BE(i.length,f+=0);
u.set(i,f+=4);
u.writeUInt32BE(r.length,f+=i.length);
u.set(r,f+=4);
return{sshName:i.toString(),priv:o,pub:u}}}}
function convertKeys(e,t,n,s){
let i="new";
let o;
let l="";
if(typeof s==="object"&&s!==null){
if(typeof s.comment==="string"&&s.comment)l=s.comment;
if(typeof s.format==="string"&&s.format)i=s.format;
if(s.passphrase){
let e;
if(typeof s.passphrase==="string")e=Buffer.from(s.passphrase);else if(Buffer.isBuffer(s.passphrase))e=s.passphrase;else throw new Error("Invalid passphrase");
if(s.cipher===undefined)throw new Error("Missing cipher name");
const t=E.get(s.cipher);
if(t===undefined)throw new Error("Invalid cipher name");
if(i==="new"){
let n=g;
if(s.rounds!==undefined){
if(!Number.isInteger(s.rounds))throw new TypeError("rounds must be an integer");
if(s.rounds>0)n=s.rounds}
const r=Buffer.allocUnsafe(t.keyLen+t.ivLen);
const i=f(p);
const l=u(e,e.length,i,i.length,r,r.length,n);
if(l!==0)return new Error("Failed to generate information to encrypt key");
const h=Buffer.allocUnsafe(4+i.length+4);
{
let e=0;
h.writeUInt32BE(i.length,e+=0);
h.set(i,e+=4);
h.writeUInt32BE(n,e+=i.length)}
o={cipher:t,cipherName:s.cipher,kdfName:"bcrypt",kdfOptions:h,key:r.slice(0,t.keyLen),iv:r.slice(t.keyLen)}}}}
switch(i){case"new":
{
let s="-----BEGIN OPENSSH PRIVATE KEY-----\n";
let i;
const u=Buffer.from(o?o.cipherName:"none");
const h=Buffer.from(o?o.kdfName:"none");
const p=o?o.kdfOptions:Buffer.alloc(0);
const g=o?o.cipher.blockLen:8;
const _=parseDERs(e,t,n);
const E=f(4);
const b=Buffer.from(l);
const y=4+4+_.priv.length+4+b.length;
let m=[];
for(let e=1;(y+m.length)%g;++e)m.push(e&255);
m=Buffer.from(m);
let w=Buffer.allocUnsafe(y+m.length);
let I;
{
let e=0;
w.set(E,e+=0);
w.set(E,e+=4);
w.set(_.priv,e+=4);
w.writeUInt32BE(b.length,e+=_.priv.length);
w.set(b,e+=4);
w.set(m,e+=b.length)}
if(o){
const e={authTagLength:o.cipher.authLen};
const t=r(o.cipher.sslName,o.key,o.iv,e);
t.setAutoPadding(false);
w=Buffer.concat([t.update(w),t.final()]);
if(o.cipher.authLen>0)I=t.getAuthTag();else I=Buffer.alloc(0);
o.key.fill(0);
o.iv.fill(0)}else{
I=Buffer.alloc(0)}
const k=Buffer.from("openssh-key-v1\0");
const x=Buffer.allocUnsafe(k.length+4+u.length+4+h.length+4+p.length+4+4+_.pub.length+4+w.length+I.length);
{
let e=0;
x.set(k,e+=0);
x.writeUInt32BE(u.length,e+=k.length);
x.set(u,e+=4);
x.writeUInt32BE(h.length,e+=u.length);
x.set(h,e+=4);
x.writeUInt32BE(p.length,e+=h.length);
x.set(p,e+=4);
x.writeUInt32BE(1,e+=p.length);
x.writeUInt32BE(_.pub.length,e+=4);
x.set(_.pub,e+=4);
x.writeUInt32BE(w.length,e+=_.pub.length);
x.set(w,e+=4);
x.set(I,e+=w.length)}
{
const e=x.base64Slice(0,x.length);
let t=e.replace(/.{64}/g,"$&\n");
if(e.length&63)t+="\n";
s+=t}
{
const e=_.pub.base64Slice(0,_.pub.length);
i=`${_.sshName} ${e}${l?` ${l}`:""}`}
s+="-----END OPENSSH PRIVATE KEY-----\n";
return{private:s,public:i}}default:
throw new Error("Invalid output key format")}}
function noop(){}
e.exports={generateKeyPair:(e,t,n)=>{
if(typeof t==="function"){
n=t;
t=undefined}
if(typeof n!=="function")n=noop;
const r=makeArgs(e,t);
s(...r,(e,s,i)=>{
if(e)return n(e);
let o;
try{
o=convertKeys(r[0],s,i,t)}catch(e){
return n(e)}
n(null,o)})},generateKeyPairSync:(e,t)=>{
const n=makeArgs(e,t);
const{publicKey:r,privateKey:s}=i(...n);
return convertKeys(n[0],r,s,t)}}}),7841:((e,t,n)=>{
"use strict";
const{inspect:r}=n(9023);
const{bindingAvailable:s,NullCipher:i,NullDecipher:o}=n(2888);
const{COMPAT_CHECKS:f,DISCONNECT_REASON:l,eddsaSupported:u,MESSAGE:h,SIGNALS:p,TERMINAL_MODE:g}=n(4020);
const{DEFAULT_KEXINIT_CLIENT:_,DEFAULT_KEXINIT_SERVER:E,KexInit:b,kexinit:y,onKEXPayload:m}=n(4637);
const{parseKey:w}=n(1789);
const I=n(9244);
const{bufferCopy:k,bufferFill:x,bufferSlice:C,convertSignature:B,sendPacket:v,writeUInt32BE:R}=n(2184);
const{PacketReader:T,PacketWriter:O,ZlibPacketReader:L,ZlibPacketWriter:P}=n(4592);
const U=n(8342).rE;
const D=new Map(Object.values(l).map(e=>[e,1]));
const Q=Buffer.from(`SSH-2.0-ssh2js${U}`);
const q=Buffer.from(`${Q}\r
`);
const W=8192;
const $=1024;
const Y=Buffer.from([h.GLOBAL_REQUEST,0,0,0,21,107,101,101,112,97,108,105,118,101,64,111,112,101,110,115,115,104,46,99,111,109,1]);
const G=Buffer.from([g.TTY_OP_END]);
function noop(){}
let j=class Protocol{
constructor(e){
const t=e.onWrite;
if(typeof t!=="function")throw new Error("Missing onWrite function");
this._onWrite=e=>{
t(e)};
const n=e.onError;
if(typeof n!=="function")throw new Error("Missing onError function");
this._onError=e=>{
n(e)};
const o=e.debug;
this._debug=typeof o==="function"?e=>{
o(e)}:undefined;
const f=e.onHeader;
this._onHeader=typeof f==="function"?(...e)=>{
f(...e)}:noop;
const l=e.onPacket;
this._onPacket=typeof l==="function"?()=>{
l()}:noop;
let u=e.onHandshakeComplete;
if(typeof u!=="function")u=noop;
let h;
this._onHandshakeComplete=(...e)=>{
this._debug&&this._debug("Handshake completed");
if(h===undefined)h=true;else h=false;
const t=this._queue;
if(t){
this._queue=undefined;
this._debug&&this._debug(`Draining outbound queue (${t.length}) ...`);
for(let e=0;e<t.length;++e){
const n=t[e];
let r=this._packetRW.write.finalize(n);
if(r===n){
const e=this._cipher.allocPacket(n.length);
e.set(n,5);
r=e}
v(this,r)}
this._debug&&this._debug("... finished draining outbound queue")}
if(h&&this._server&&this._kex.remoteExtInfoEnabled)sendExtInfo(this);
u(...e)};
this._queue=undefined;
const p=e.messageHandlers;
if(typeof p==="object"&&p!==null)this._handlers=p;else this._handlers={};
this._onPayload=onPayload.bind(this);
this._server=!!e.server;
this._banner=undefined;
let g;
if(this._server){
if(typeof e.hostKeys!=="object"||e.hostKeys===null)throw new Error("Missing server host key(s)");
this._hostKeys=e.hostKeys;
if(typeof e.greeting==="string"&&e.greeting.length){
g=e.greeting.slice(-2)==="\r\n"?e.greeting:`${e.greeting}\r
`}
if(typeof e.banner==="string"&&e.banner.length){
this._banner=e.banner.slice(-2)==="\r\n"?e.banner:`${e.banner}\r
`}}else{
this._hostKeys=undefined}
let y=e.offer;
if(typeof y!=="object"||y===null){
y=this._server?E:_}else if(y.constructor!==b){
if(this._server){
y.kex=y.kex.concat(["kex-strict-s-v00@openssh.com"])}else{
y.kex=y.kex.concat(["ext-info-c","kex-strict-c-v00@openssh.com"])}
y=new b(y)}
this._kex=undefined;
this._strictMode=undefined;
this._kexinit=undefined;
this._offer=y;
this._cipher=new i(0,this._onWrite);
this._decipher=undefined;
this._skipNextInboundPacket=false;
this._packetRW={read:new T,write:new O(this)};
this._hostVerifier=!this._server&&typeof e.hostVerifier==="function"?e.hostVerifier:undefined;
this._parse=parseHeader;
this._buffer=undefined;
this._authsQueue=[];
this._authenticated=false;
this._remoteIdentRaw=undefined;
let m;
if(typeof e.ident==="string"){
this._identRaw=Buffer.from(`SSH-2.0-${e.ident}`);
m=Buffer.allocUnsafe(this._identRaw.length+2);
m.set(this._identRaw,0);
m[m.length-2]=13;
m[m.length-1]=10}else if(Buffer.isBuffer(e.ident)){
const t=Buffer.allocUnsafe(8+e.ident.length);
t.latin1Write("SSH-2.0-",0,8);
t.set(e.ident,8);
this._identRaw=t;
m=Buffer.allocUnsafe(t.length+2);
m.set(t,0);
m[m.length-2]=13;
m[m.length-1]=10}else{
this._identRaw=Q;
m=q}
this._compatFlags=0;
if(this._debug){
if(s)this._debug("Custom crypto binding available");else this._debug("Custom crypto binding not available")}
this._debug&&this._debug(`Local ident: ${r(this._identRaw.toString())}`);
this.start=()=>{
this.start=undefined;
if(g)this._onWrite(g);
this._onWrite(m)}}
_destruct(e){
this._packetRW.read.cleanup();
this._packetRW.write.cleanup();
this._cipher&&this._cipher.free();
this._decipher&&this._decipher.free();
if(typeof e!=="string"||e.length===0)e="fatal error";
this.parse=()=>{
throw new Error(`Instance unusable after ${e}`)};
this._onWrite=()=>{
throw new Error(`Instance unusable after ${e}`)};
this._destruct=undefined}
cleanup(){
this._destruct&&this._destruct()}
parse(e,t,n){
while(t<n)t=this._parse(e,t,n)}
disconnect(e){
const t=1+4+4+4;
let n=this._packetRW.write.allocStartKEX;
const r=this._packetRW.write.alloc(t,true);
const s=n+t;
if(!D.has(e))e=l.PROTOCOL_ERROR;
r[n]=h.DISCONNECT;
R(r,e,++n);
r.fill(0,n+=4,s);
this._debug&&this._debug(`Outbound: Sending DISCONNECT (${e})`);
v(this,this._packetRW.write.finalize(r,true),true)}
ping(){
const e=this._packetRW.write.allocStart;
const t=this._packetRW.write.alloc(Y.length);
t.set(Y,e);
this._debug&&this._debug("Outbound: Sending ping (GLOBAL_REQUEST: keepalive@openssh.com)");
v(this,this._packetRW.write.finalize(t))}
rekey(){
if(this._kexinit===undefined){
this._debug&&this._debug("Outbound: Initiated explicit rekey");
this._queue=[];
y(this)}else{
this._debug&&this._debug("Outbound: Ignoring rekey during handshake")}}
requestSuccess(e){
let t=this._packetRW.write.allocStart;
let n;
if(Buffer.isBuffer(e)){
n=this._packetRW.write.alloc(1+e.length);
n[t]=h.REQUEST_SUCCESS;
n.set(e,++t)}else{
n=this._packetRW.write.alloc(1);
n[t]=h.REQUEST_SUCCESS}
this._debug&&this._debug("Outbound: Sending REQUEST_SUCCESS");
v(this,this._packetRW.write.finalize(n))}
requestFailure(){
const e=this._packetRW.write.allocStart;
const t=this._packetRW.write.alloc(1);
t[e]=h.REQUEST_FAILURE;
this._debug&&this._debug("Outbound: Sending REQUEST_FAILURE");
v(this,this._packetRW.write.finalize(t))}
channelSuccess(e){
let t=this._packetRW.write.allocStart;
const n=this._packetRW.write.alloc(1+4);
n[t]=h.CHANNEL_SUCCESS;
R(n,e,++t);
this._debug&&this._debug(`Outbound: Sending CHANNEL_SUCCESS (r:${e})`);
v(this,this._packetRW.write.finalize(n))}
channelFailure(e){
let t=this._packetRW.write.allocStart;
const n=this._packetRW.write.alloc(1+4);
n[t]=h.CHANNEL_FAILURE;
R(n,e,++t);
this._debug&&this._debug(`Outbound: Sending CHANNEL_FAILURE (r:${e})`);
v(this,this._packetRW.write.finalize(n))}
channelEOF(e){
let t=this._packetRW.write.allocStart;
const n=this._packetRW.write.alloc(1+4);
n[t]=h.CHANNEL_EOF;
R(n,e,++t);
this._debug&&this._debug(`Outbound: Sending CHANNEL_EOF (r:${e})`);
v(this,this._packetRW.write.finalize(n))}
channelClose(e){
let t=this._packetRW.write.allocStart;
const n=this._packetRW.write.alloc(1+4);
n[t]=h.CHANNEL_CLOSE;
R(n,e,++t);
this._debug&&this._debug(`Outbound: Sending CHANNEL_CLOSE (r:${e})`);
v(this,this._packetRW.write.finalize(n))}
channelWindowAdjust(e,t){
let n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+4);
r[n]=h.CHANNEL_WINDOW_ADJUST;
R(r,e,++n);
R(r,t,n+=4);
this._debug&&this._debug(`Outbound: Sending CHANNEL_WINDOW_ADJUST (r:${e}, ${t})`);
v(this,this._packetRW.write.finalize(r))}
channelData(e,t){
const n=Buffer.isBuffer(t);
const r=n?t.length:Buffer.byteLength(t);
let s=this._packetRW.write.allocStart;
const i=this._packetRW.write.alloc(1+4+4+r);
i[s]=h.CHANNEL_DATA;
R(i,e,++s);
R(i,r,s+=4);
if(n)i.set(t,s+=4);else i.utf8Write(t,s+=4,r);
this._debug&&this._debug(`Outbound: Sending CHANNEL_DATA (r:${e}, ${r})`);
v(this,this._packetRW.write.finalize(i))}
channelExtData(e,t,n){
const r=Buffer.isBuffer(t);
const s=r?t.length:Buffer.byteLength(t);
let i=this._packetRW.write.allocStart;
const o=this._packetRW.write.alloc(1+4+4+4+s);
o[i]=h.CHANNEL_EXTENDED_DATA;
R(o,e,++i);
R(o,n,i+=4);
R(o,s,i+=4);
if(r)o.set(t,i+=4);else o.utf8Write(t,i+=4,s);
this._debug&&this._debug(`Outbound: Sending CHANNEL_EXTENDED_DATA (r:${e})`);
v(this,this._packetRW.write.finalize(o))}
channelOpenConfirm(e,t,n,r){
let s=this._packetRW.write.allocStart;
const i=this._packetRW.write.alloc(1+4+4+4+4);
i[s]=h.CHANNEL_OPEN_CONFIRMATION;
R(i,e,++s);
R(i,t,s+=4);
R(i,n,s+=4);
R(i,r,s+=4);
this._debug&&this._debug(`Outbound: Sending CHANNEL_OPEN_CONFIRMATION (r:${e}, l:${t})`);
v(this,this._packetRW.write.finalize(i))}
channelOpenFail(e,t,n){
if(typeof n!=="string")n="";
const r=Buffer.byteLength(n);
let s=this._packetRW.write.allocStart;
const i=this._packetRW.write.alloc(1+4+4+4+r+4);
i[s]=h.CHANNEL_OPEN_FAILURE;
R(i,e,++s);
R(i,t,s+=4);
R(i,r,s+=4);
s+=4;
if(r){
i.utf8Write(n,s,r);
s+=r}
R(i,0,s);
this._debug&&this._debug(`Outbound: Sending CHANNEL_OPEN_FAILURE (r:${e})`);
v(this,this._packetRW.write.finalize(i))}
service(e){
if(this._server)throw new Error("Client-only method called in server mode");
const t=Buffer.byteLength(e);
let n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+t);
r[n]=h.SERVICE_REQUEST;
R(r,t,++n);
r.utf8Write(e,n+=4,t);
this._debug&&this._debug(`Outbound: Sending SERVICE_REQUEST (${e})`);
v(this,this._packetRW.write.finalize(r))}
authPassword(e,t,n){
if(this._server)throw new Error("Client-only method called in server mode");
const r=Buffer.byteLength(e);
const s=Buffer.byteLength(t);
const i=n?Buffer.byteLength(n):0;
let o=this._packetRW.write.allocStart;
const f=this._packetRW.write.alloc(1+4+r+4+14+4+8+1+4+s+(n?4+i:0));
f[o]=h.USERAUTH_REQUEST;
R(f,r,++o);
f.utf8Write(e,o+=4,r);
R(f,14,o+=r);
f.utf8Write("ssh-connection",o+=4,14);
R(f,8,o+=14);
f.utf8Write("password",o+=4,8);
f[o+=8]=n?1:0;
R(f,s,++o);
if(Buffer.isBuffer(t))k(t,f,0,s,o+=4);else f.utf8Write(t,o+=4,s);
if(n){
R(f,i,o+=s);
if(Buffer.isBuffer(n))k(n,f,0,i,o+=4);else f.utf8Write(n,o+=4,i);
this._debug&&this._debug("Outbound: Sending USERAUTH_REQUEST (changed password)")}else{
this._debug&&this._debug("Outbound: Sending USERAUTH_REQUEST (password)")}
this._authsQueue.push("password");
v(this,this._packetRW.write.finalize(f))}
authPK(e,t,n,r){
if(this._server)throw new Error("Client-only method called in server mode");
t=w(t);
if(t instanceof Error)throw new Error("Invalid key");
const s=t.type;
t=t.getPublicSSH();
if(typeof n==="function"){
r=n;
n=undefined}
if(!n)n=s;
const i=Buffer.byteLength(e);
const o=Buffer.byteLength(n);
const f=t.length;
const l=this._kex.sessionID;
const u=l.length;
const p=(r?4+u:0)+1+4+i+4+14+4+9+1+4+o+4+f;
let g;
let _;
if(r){
g=Buffer.allocUnsafe(p);
_=0;
R(g,u,_);
g.set(l,_+=4);
_+=u}else{
g=this._packetRW.write.alloc(p);
_=this._packetRW.write.allocStart}
g[_]=h.USERAUTH_REQUEST;
R(g,i,++_);
g.utf8Write(e,_+=4,i);
R(g,14,_+=i);
g.utf8Write("ssh-connection",_+=4,14);
R(g,9,_+=14);
g.utf8Write("publickey",_+=4,9);
g[_+=9]=r?1:0;
R(g,o,++_);
g.utf8Write(n,_+=4,o);
R(g,f,_+=o);
g.set(t,_+=4);
if(!r){
this._authsQueue.push("publickey");
this._debug&&this._debug("Outbound: Sending USERAUTH_REQUEST (publickey -- check)");
v(this,this._packetRW.write.finalize(g));
return}
r(g,r=>{
r=B(r,s);
if(r===false)throw new Error("Error while converting handshake signature");
const l=r.length;
_=this._packetRW.write.allocStart;
g=this._packetRW.write.alloc(1+4+i+4+14+4+9+1+4+o+4+f+4+4+o+4+l);
g[_]=h.USERAUTH_REQUEST;
R(g,i,++_);
g.utf8Write(e,_+=4,i);
R(g,14,_+=i);
g.utf8Write("ssh-connection",_+=4,14);
R(g,9,_+=14);
g.utf8Write("publickey",_+=4,9);
g[_+=9]=1;
R(g,o,++_);
g.utf8Write(n,_+=4,o);
R(g,f,_+=o);
g.set(t,_+=4);
R(g,4+o+4+l,_+=f);
R(g,o,_+=4);
g.utf8Write(n,_+=4,o);
R(g,l,_+=o);
g.set(r,_+=4);
this._authsQueue.push("publickey");
this._debug&&this._debug("Outbound: Sending USERAUTH_REQUEST (publickey)");
v(this,this._packetRW.write.finalize(g))})}
authHostbased(e,t,n,r,s,i){
if(this._server)throw new Error("Client-only method called in server mode");
t=w(t);
if(t instanceof Error)throw new Error("Invalid key");
const o=t.type;
t=t.getPublicSSH();
if(typeof s==="function"){
i=s;
s=undefined}
if(!s)s=o;
const f=Buffer.byteLength(e);
const l=Buffer.byteLength(s);
const u=t.length;
const p=this._kex.sessionID;
const g=p.length;
const _=Buffer.byteLength(n);
const E=Buffer.byteLength(r);
const b=Buffer.allocUnsafe(4+g+1+4+f+4+14+4+9+4+l+4+u+4+_+4+E);
let y=0;
R(b,g,y);
b.set(p,y+=4);
b[y+=g]=h.USERAUTH_REQUEST;
R(b,f,++y);
b.utf8Write(e,y+=4,f);
R(b,14,y+=f);
b.utf8Write("ssh-connection",y+=4,14);
R(b,9,y+=14);
b.utf8Write("hostbased",y+=4,9);
R(b,l,y+=9);
b.utf8Write(s,y+=4,l);
R(b,u,y+=l);
b.set(t,y+=4);
R(b,_,y+=u);
b.utf8Write(n,y+=4,_);
R(b,E,y+=_);
b.utf8Write(r,y+=4,E);
i(b,e=>{
e=B(e,o);
if(!e)throw new Error("Error while converting handshake signature");
const t=e.length;
const n=b.length-g-4;
y=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(n+4+4+l+4+t);
k(b,r,4+g,b.length,y);
R(r,4+l+4+t,y+=n);
R(r,l,y+=4);
r.utf8Write(s,y+=4,l);
R(r,t,y+=l);
r.set(e,y+=4);
this._authsQueue.push("hostbased");
this._debug&&this._debug("Outbound: Sending USERAUTH_REQUEST (hostbased)");
v(this,this._packetRW.write.finalize(r))})}
authKeyboard(e){
if(this._server)throw new Error("Client-only method called in server mode");
const t=Buffer.byteLength(e);
let n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+t+4+14+4+20+4+4);
r[n]=h.USERAUTH_REQUEST;
R(r,t,++n);
r.utf8Write(e,n+=4,t);
R(r,14,n+=t);
r.utf8Write("ssh-connection",n+=4,14);
R(r,20,n+=14);
r.utf8Write("keyboard-interactive",n+=4,20);
R(r,0,n+=20);
R(r,0,n+=4);
this._authsQueue.push("keyboard-interactive");
this._debug&&this._debug("Outbound: Sending USERAUTH_REQUEST (keyboard-interactive)");
v(this,this._packetRW.write.finalize(r))}
authNone(e){
if(this._server)throw new Error("Client-only method called in server mode");
const t=Buffer.byteLength(e);
let n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+t+4+14+4+4);
r[n]=h.USERAUTH_REQUEST;
R(r,t,++n);
r.utf8Write(e,n+=4,t);
R(r,14,n+=t);
r.utf8Write("ssh-connection",n+=4,14);
R(r,4,n+=14);
r.utf8Write("none",n+=4,4);
this._authsQueue.push("none");
this._debug&&this._debug("Outbound: Sending USERAUTH_REQUEST (none)");
v(this,this._packetRW.write.finalize(r))}
authInfoRes(e){
if(this._server)throw new Error("Client-only method called in server mode");
let t=0;
let n;
if(e){
n=new Array(e.length);
for(let r=0;r<e.length;++r){
const s=Buffer.byteLength(e[r]);
n[r]=s;
t+=4+s}}
let r=this._packetRW.write.allocStart;
const s=this._packetRW.write.alloc(1+4+t);
s[r]=h.USERAUTH_INFO_RESPONSE;
if(e){
R(s,e.length,++r);
r+=4;
for(let t=0;t<e.length;++t){
const i=n[t];
R(s,i,r);
r+=4;
if(i){
s.utf8Write(e[t],r,i);
r+=i}}}else{
R(s,0,++r)}
this._debug&&this._debug("Outbound: Sending USERAUTH_INFO_RESPONSE");
v(this,this._packetRW.write.finalize(s))}
tcpipForward(e,t,n){
if(this._server)throw new Error("Client-only method called in server mode");
const r=Buffer.byteLength(e);
let s=this._packetRW.write.allocStart;
const i=this._packetRW.write.alloc(1+4+13+1+4+r+4);
i[s]=h.GLOBAL_REQUEST;
R(i,13,++s);
i.utf8Write("tcpip-forward",s+=4,13);
i[s+=13]=n===undefined||n===true?1:0;
R(i,r,++s);
i.utf8Write(e,s+=4,r);
R(i,t,s+=r);
this._debug&&this._debug("Outbound: Sending GLOBAL_REQUEST (tcpip-forward)");
v(this,this._packetRW.write.finalize(i))}
cancelTcpipForward(e,t,n){
if(this._server)throw new Error("Client-only method called in server mode");
const r=Buffer.byteLength(e);
let s=this._packetRW.write.allocStart;
const i=this._packetRW.write.alloc(1+4+20+1+4+r+4);
i[s]=h.GLOBAL_REQUEST;
R(i,20,++s);
i.utf8Write("cancel-tcpip-forward",s+=4,20);
i[s+=20]=n===undefined||n===true?1:0;
R(i,r,++s);
i.utf8Write(e,s+=4,r);
R(i,t,s+=r);
this._debug&&this._debug("Outbound: Sending GLOBAL_REQUEST (cancel-tcpip-forward)");
v(this,this._packetRW.write.finalize(i))}
openssh_streamLocalForward(e,t){
if(this._server)throw new Error("Client-only method called in server mode");
const n=Buffer.byteLength(e);
let r=this._packetRW.write.allocStart;
const s=this._packetRW.write.alloc(1+4+31+1+4+n);
s[r]=h.GLOBAL_REQUEST;
R(s,31,++r);
s.utf8Write("streamlocal-forward@openssh.com",r+=4,31);
s[r+=31]=t===undefined||t===true?1:0;
R(s,n,++r);
s.utf8Write(e,r+=4,n);
this._debug&&this._debug("Outbound: Sending GLOBAL_REQUEST (streamlocal-forward@openssh.com)");
v(this,this._packetRW.write.finalize(s))}
openssh_cancelStreamLocalForward(e,t){
if(this._server)throw new Error("Client-only method called in server mode");
const n=Buffer.byteLength(e);
let r=this._packetRW.write.allocStart;
const s=this._packetRW.write.alloc(1+4+38+1+4+n);
s[r]=h.GLOBAL_REQUEST;
R(s,38,++r);
s.utf8Write("cancel-streamlocal-forward@openssh.com",r+=4,38);
s[r+=38]=t===undefined||t===true?1:0;
R(s,n,++r);
s.utf8Write(e,r+=4,n);
if(this._debug){
this._debug("Outbound: Sending GLOBAL_REQUEST "+"(cancel-streamlocal-forward@openssh.com)")}
v(this,this._packetRW.write.finalize(s))}
directTcpip(e,t,n,r){
if(this._server)throw new Error("Client-only method called in server mode");
const s=Buffer.byteLength(r.srcIP);
const i=Buffer.byteLength(r.dstIP);
let o=this._packetRW.write.allocStart;
const f=this._packetRW.write.alloc(1+4+12+4+4+4+4+s+4+4+i+4);
f[o]=h.CHANNEL_OPEN;
R(f,12,++o);
f.utf8Write("direct-tcpip",o+=4,12);
R(f,e,o+=12);
R(f,t,o+=4);
R(f,n,o+=4);
R(f,i,o+=4);
f.utf8Write(r.dstIP,o+=4,i);
R(f,r.dstPort,o+=i);
R(f,s,o+=4);
f.utf8Write(r.srcIP,o+=4,s);
R(f,r.srcPort,o+=s);
this._debug&&this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, direct-tcpip)`);
v(this,this._packetRW.write.finalize(f))}
openssh_directStreamLocal(e,t,n,r){
if(this._server)throw new Error("Client-only method called in server mode");
const s=Buffer.byteLength(r.socketPath);
let i=this._packetRW.write.allocStart;
const o=this._packetRW.write.alloc(1+4+30+4+4+4+4+s+4+4);
o[i]=h.CHANNEL_OPEN;
R(o,30,++i);
o.utf8Write("direct-streamlocal@openssh.com",i+=4,30);
R(o,e,i+=30);
R(o,t,i+=4);
R(o,n,i+=4);
R(o,s,i+=4);
o.utf8Write(r.socketPath,i+=4,s);
x(o,0,i+=s,i+8);
if(this._debug){
this._debug("Outbound: Sending CHANNEL_OPEN "+`(r:${e}, direct-streamlocal@openssh.com)`)}
v(this,this._packetRW.write.finalize(o))}
openssh_noMoreSessions(e){
if(this._server)throw new Error("Client-only method called in server mode");
let t=this._packetRW.write.allocStart;
const n=this._packetRW.write.alloc(1+4+28+1);
n[t]=h.GLOBAL_REQUEST;
R(n,28,++t);
n.utf8Write("no-more-sessions@openssh.com",t+=4,28);
n[t+=28]=e===undefined||e===true?1:0;
this._debug&&this._debug("Outbound: Sending GLOBAL_REQUEST (no-more-sessions@openssh.com)");
v(this,this._packetRW.write.finalize(n))}
session(e,t,n){
if(this._server)throw new Error("Client-only method called in server mode");
let r=this._packetRW.write.allocStart;
const s=this._packetRW.write.alloc(1+4+7+4+4+4);
s[r]=h.CHANNEL_OPEN;
R(s,7,++r);
s.utf8Write("session",r+=4,7);
R(s,e,r+=7);
R(s,t,r+=4);
R(s,n,r+=4);
this._debug&&this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, session)`);
v(this,this._packetRW.write.finalize(s))}
windowChange(e,t,n,r,s){
if(this._server)throw new Error("Client-only method called in server mode");
let i=this._packetRW.write.allocStart;
const o=this._packetRW.write.alloc(1+4+4+13+1+4+4+4+4);
o[i]=h.CHANNEL_REQUEST;
R(o,e,++i);
R(o,13,i+=4);
o.utf8Write("window-change",i+=4,13);
o[i+=13]=0;
R(o,n,++i);
R(o,t,i+=4);
R(o,s,i+=4);
R(o,r,i+=4);
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, window-change)`);
v(this,this._packetRW.write.finalize(o))}
pty(e,t,n,r,s,i,o,f){
if(this._server)throw new Error("Client-only method called in server mode");
if(!i||!i.length)i="vt100";
if(o&&!Buffer.isBuffer(o)&&!Array.isArray(o)&&typeof o==="object"&&o!==null){
o=modesToBytes(o)}
if(!o||!o.length)o=G;
const l=i.length;
const u=o.length;
let p=this._packetRW.write.allocStart;
const g=this._packetRW.write.alloc(1+4+4+7+1+4+l+4+4+4+4+4+u);
g[p]=h.CHANNEL_REQUEST;
R(g,e,++p);
R(g,7,p+=4);
g.utf8Write("pty-req",p+=4,7);
g[p+=7]=f===undefined||f===true?1:0;
R(g,l,++p);
g.utf8Write(i,p+=4,l);
R(g,n,p+=l);
R(g,t,p+=4);
R(g,s,p+=4);
R(g,r,p+=4);
R(g,u,p+=4);
p+=4;
if(Array.isArray(o)){
for(let e=0;e<u;++e)g[p++]=o[e]}else if(Buffer.isBuffer(o)){
g.set(o,p)}
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, pty-req)`);
v(this,this._packetRW.write.finalize(g))}
shell(e,t){
if(this._server)throw new Error("Client-only method called in server mode");
let n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+4+5+1);
r[n]=h.CHANNEL_REQUEST;
R(r,e,++n);
R(r,5,n+=4);
r.utf8Write("shell",n+=4,5);
r[n+=5]=t===undefined||t===true?1:0;
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, shell)`);
v(this,this._packetRW.write.finalize(r))}
exec(e,t,n){
if(this._server)throw new Error("Client-only method called in server mode");
const r=Buffer.isBuffer(t);
const s=r?t.length:Buffer.byteLength(t);
let i=this._packetRW.write.allocStart;
const o=this._packetRW.write.alloc(1+4+4+4+1+4+s);
o[i]=h.CHANNEL_REQUEST;
R(o,e,++i);
R(o,4,i+=4);
o.utf8Write("exec",i+=4,4);
o[i+=4]=n===undefined||n===true?1:0;
R(o,s,++i);
if(r)o.set(t,i+=4);else o.utf8Write(t,i+=4,s);
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, exec: ${t})`);
v(this,this._packetRW.write.finalize(o))}
signal(e,t){
if(this._server)throw new Error("Client-only method called in server mode");
const n=t;
t=t.toUpperCase();
if(t.slice(0,3)==="SIG")t=t.slice(3);
if(p[t]!==1)throw new Error(`Invalid signal: ${n}`);
const r=t.length;
let s=this._packetRW.write.allocStart;
const i=this._packetRW.write.alloc(1+4+4+6+1+4+r);
i[s]=h.CHANNEL_REQUEST;
R(i,e,++s);
R(i,6,s+=4);
i.utf8Write("signal",s+=4,6);
i[s+=6]=0;
R(i,r,++s);
i.utf8Write(t,s+=4,r);
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, signal: ${t})`);
v(this,this._packetRW.write.finalize(i))}
env(e,t,n,r){
if(this._server)throw new Error("Client-only method called in server mode");
const s=Buffer.byteLength(t);
const i=Buffer.isBuffer(n);
const o=i?n.length:Buffer.byteLength(n);
let f=this._packetRW.write.allocStart;
const l=this._packetRW.write.alloc(1+4+4+3+1+4+s+4+o);
l[f]=h.CHANNEL_REQUEST;
R(l,e,++f);
R(l,3,f+=4);
l.utf8Write("env",f+=4,3);
l[f+=3]=r===undefined||r===true?1:0;
R(l,s,++f);
l.utf8Write(t,f+=4,s);
R(l,o,f+=s);
if(i)l.set(n,f+=4);else l.utf8Write(n,f+=4,o);
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, env: ${t}=${n})`);
v(this,this._packetRW.write.finalize(l))}
x11Forward(e,t,n){
if(this._server)throw new Error("Client-only method called in server mode");
const r=t.protocol;
const s=t.cookie;
const i=Buffer.isBuffer(r);
const o=i?r.length:Buffer.byteLength(r);
const f=Buffer.isBuffer(s);
const l=f?s.length:Buffer.byteLength(s);
let u=this._packetRW.write.allocStart;
const p=this._packetRW.write.alloc(1+4+4+7+1+1+4+o+4+l+4);
p[u]=h.CHANNEL_REQUEST;
R(p,e,++u);
R(p,7,u+=4);
p.utf8Write("x11-req",u+=4,7);
p[u+=7]=n===undefined||n===true?1:0;
p[++u]=t.single?1:0;
R(p,o,++u);
if(i)p.set(r,u+=4);else p.utf8Write(r,u+=4,o);
R(p,l,u+=o);
if(f)p.set(s,u+=4);else p.latin1Write(s,u+=4,l);
R(p,t.screen||0,u+=l);
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, x11-req)`);
v(this,this._packetRW.write.finalize(p))}
subsystem(e,t,n){
if(this._server)throw new Error("Client-only method called in server mode");
const r=Buffer.byteLength(t);
let s=this._packetRW.write.allocStart;
const i=this._packetRW.write.alloc(1+4+4+9+1+4+r);
i[s]=h.CHANNEL_REQUEST;
R(i,e,++s);
R(i,9,s+=4);
i.utf8Write("subsystem",s+=4,9);
i[s+=9]=n===undefined||n===true?1:0;
R(i,r,++s);
i.utf8Write(t,s+=4,r);
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, subsystem: ${t})`);
v(this,this._packetRW.write.finalize(i))}
openssh_agentForward(e,t){
if(this._server)throw new Error("Client-only method called in server mode");
let n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+4+26+1);
r[n]=h.CHANNEL_REQUEST;
R(r,e,++n);
R(r,26,n+=4);
r.utf8Write("auth-agent-req@openssh.com",n+=4,26);
r[n+=26]=t===undefined||t===true?1:0;
if(this._debug){
this._debug("Outbound: Sending CHANNEL_REQUEST "+`(r:${e}, auth-agent-req@openssh.com)`)}
v(this,this._packetRW.write.finalize(r))}
openssh_hostKeysProve(e){
if(this._server)throw new Error("Client-only method called in server mode");
let t=0;
const n=[];
for(const r of e){
const e=r.getPublicSSH();
t+=4+e.length;
n.push(e)}
let r=this._packetRW.write.allocStart;
const s=this._packetRW.write.alloc(1+4+29+1+t);
s[r]=h.GLOBAL_REQUEST;
R(s,29,++r);
s.utf8Write("hostkeys-prove-00@openssh.com",r+=4,29);
s[r+=29]=1;
++r;
for(const e of n){
R(s,e.length,r);
k(e,s,0,e.length,r+=4);
r+=e.length}
if(this._debug){
this._debug("Outbound: Sending GLOBAL_REQUEST (hostkeys-prove-00@openssh.com)")}
v(this,this._packetRW.write.finalize(s))}
serviceAccept(e){
if(!this._server)throw new Error("Server-only method called in client mode");
const t=Buffer.byteLength(e);
let n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+t);
r[n]=h.SERVICE_ACCEPT;
R(r,t,++n);
r.utf8Write(e,n+=4,t);
this._debug&&this._debug(`Outbound: Sending SERVICE_ACCEPT (${e})`);
v(this,this._packetRW.write.finalize(r));
if(this._server&&this._banner&&e==="ssh-userauth"){
const e=this._banner;
this._banner=undefined;
const t=Buffer.byteLength(e);
n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+t+4);
r[n]=h.USERAUTH_BANNER;
R(r,t,++n);
r.utf8Write(e,n+=4,t);
R(r,0,n+=t);
this._debug&&this._debug("Outbound: Sending USERAUTH_BANNER");
v(this,this._packetRW.write.finalize(r))}}
forwardedTcpip(e,t,n,r){
if(!this._server)throw new Error("Server-only method called in client mode");
const s=Buffer.byteLength(r.boundAddr);
const i=Buffer.byteLength(r.remoteAddr);
let o=this._packetRW.write.allocStart;
const f=this._packetRW.write.alloc(1+4+15+4+4+4+4+s+4+4+i+4);
f[o]=h.CHANNEL_OPEN;
R(f,15,++o);
f.utf8Write("forwarded-tcpip",o+=4,15);
R(f,e,o+=15);
R(f,t,o+=4);
R(f,n,o+=4);
R(f,s,o+=4);
f.utf8Write(r.boundAddr,o+=4,s);
R(f,r.boundPort,o+=s);
R(f,i,o+=4);
f.utf8Write(r.remoteAddr,o+=4,i);
R(f,r.remotePort,o+=i);
this._debug&&this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, forwarded-tcpip)`);
v(this,this._packetRW.write.finalize(f))}
x11(e,t,n,r){
if(!this._server)throw new Error("Server-only method called in client mode");
const s=Buffer.byteLength(r.originAddr);
let i=this._packetRW.write.allocStart;
const o=this._packetRW.write.alloc(1+4+3+4+4+4+4+s+4);
o[i]=h.CHANNEL_OPEN;
R(o,3,++i);
o.utf8Write("x11",i+=4,3);
R(o,e,i+=3);
R(o,t,i+=4);
R(o,n,i+=4);
R(o,s,i+=4);
o.utf8Write(r.originAddr,i+=4,s);
R(o,r.originPort,i+=s);
this._debug&&this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, x11)`);
v(this,this._packetRW.write.finalize(o))}
openssh_authAgent(e,t,n){
if(!this._server)throw new Error("Server-only method called in client mode");
let r=this._packetRW.write.allocStart;
const s=this._packetRW.write.alloc(1+4+22+4+4+4);
s[r]=h.CHANNEL_OPEN;
R(s,22,++r);
s.utf8Write("auth-agent@openssh.com",r+=4,22);
R(s,e,r+=22);
R(s,t,r+=4);
R(s,n,r+=4);
this._debug&&this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, auth-agent@openssh.com)`);
v(this,this._packetRW.write.finalize(s))}
openssh_forwardedStreamLocal(e,t,n,r){
if(!this._server)throw new Error("Server-only method called in client mode");
const s=Buffer.byteLength(r.socketPath);
let i=this._packetRW.write.allocStart;
const o=this._packetRW.write.alloc(1+4+33+4+4+4+4+s+4);
o[i]=h.CHANNEL_OPEN;
R(o,33,++i);
o.utf8Write("forwarded-streamlocal@openssh.com",i+=4,33);
R(o,e,i+=33);
R(o,t,i+=4);
R(o,n,i+=4);
R(o,s,i+=4);
o.utf8Write(r.socketPath,i+=4,s);
R(o,0,i+=s);
if(this._debug){
this._debug("Outbound: Sending CHANNEL_OPEN "+`(r:${e}, forwarded-streamlocal@openssh.com)`)}
v(this,this._packetRW.write.finalize(o))}
exitStatus(e,t){
if(!this._server)throw new Error("Server-only method called in client mode");
let n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+4+11+1+4);
r[n]=h.CHANNEL_REQUEST;
R(r,e,++n);
R(r,11,n+=4);
r.utf8Write("exit-status",n+=4,11);
r[n+=11]=0;
R(r,t,++n);
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, exit-status: ${t})`);
v(this,this._packetRW.write.finalize(r))}
exitSignal(e,t,n,r){
if(!this._server)throw new Error("Server-only method called in client mode");
const s=t;
if(typeof s!=="string"||!s)throw new Error(`Invalid signal: ${s}`);
let i=t.toUpperCase();
if(i.slice(0,3)==="SIG")i=i.slice(3);
if(p[i]!==1)throw new Error(`Invalid signal: ${s}`);
const o=Buffer.byteLength(i);
const f=r?Buffer.byteLength(r):0;
let l=this._packetRW.write.allocStart;
const u=this._packetRW.write.alloc(1+4+4+11+1+4+o+1+4+f+4);
u[l]=h.CHANNEL_REQUEST;
R(u,e,++l);
R(u,11,l+=4);
u.utf8Write("exit-signal",l+=4,11);
u[l+=11]=0;
R(u,o,++l);
u.utf8Write(i,l+=4,o);
u[l+=o]=n?1:0;
R(u,f,++l);
l+=4;
if(f){
u.utf8Write(r,l,f);
l+=f}
R(u,0,l);
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, exit-signal: ${t})`);
v(this,this._packetRW.write.finalize(u))}
authFailure(e,t){
if(!this._server)throw new Error("Server-only method called in client mode");
if(this._authsQueue.length===0)throw new Error("No auth in progress");
let n;
if(typeof e==="boolean"){
t=e;
e=undefined}
if(e){
n=[];
for(let t=0;t<e.length;++t){
if(e[t].toLowerCase()==="none")continue;
n.push(e[t])}
n=n.join(",")}else{
n=""}
const r=n.length;
let s=this._packetRW.write.allocStart;
const i=this._packetRW.write.alloc(1+4+r+1);
i[s]=h.USERAUTH_FAILURE;
R(i,r,++s);
i.utf8Write(n,s+=4,r);
i[s+=r]=t===true?1:0;
this._authsQueue.shift();
this._debug&&this._debug("Outbound: Sending USERAUTH_FAILURE");
v(this,this._packetRW.write.finalize(i))}
authSuccess(){
if(!this._server)throw new Error("Server-only method called in client mode");
if(this._authsQueue.length===0)throw new Error("No auth in progress");
const e=this._packetRW.write.allocStart;
const t=this._packetRW.write.alloc(1);
t[e]=h.USERAUTH_SUCCESS;
this._authsQueue.shift();
this._authenticated=true;
this._debug&&this._debug("Outbound: Sending USERAUTH_SUCCESS");
v(this,this._packetRW.write.finalize(t));
if(this._kex.negotiated.cs.compress==="zlib@openssh.com")this._packetRW.read=new L;
if(this._kex.negotiated.sc.compress==="zlib@openssh.com")this._packetRW.write=new P(this)}
authPKOK(e,t){
if(!this._server)throw new Error("Server-only method called in client mode");
if(this._authsQueue.length===0||this._authsQueue[0]!=="publickey")throw new Error('"publickey" auth not in progress');
const n=Buffer.byteLength(e);
const r=t.length;
let s=this._packetRW.write.allocStart;
const i=this._packetRW.write.alloc(1+4+n+4+r);
i[s]=h.USERAUTH_PK_OK;
R(i,n,++s);
i.utf8Write(e,s+=4,n);
R(i,r,s+=n);
i.set(t,s+=4);
this._authsQueue.shift();
this._debug&&this._debug("Outbound: Sending USERAUTH_PK_OK");
v(this,this._packetRW.write.finalize(i))}
authPasswdChg(e){
if(!this._server)throw new Error("Server-only method called in client mode");
const t=Buffer.byteLength(e);
let n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+t+4);
r[n]=h.USERAUTH_PASSWD_CHANGEREQ;
R(r,t,++n);
r.utf8Write(e,n+=4,t);
R(r,0,n+=t);
this._debug&&this._debug("Outbound: Sending USERAUTH_PASSWD_CHANGEREQ");
v(this,this._packetRW.write.finalize(r))}
authInfoReq(e,t,n){
if(!this._server)throw new Error("Server-only method called in client mode");
let r=0;
const s=e?Buffer.byteLength(e):0;
const i=t?Buffer.byteLength(t):0;
for(let e=0;e<n.length;++e)r+=4+Buffer.byteLength(n[e].prompt)+1;
let o=this._packetRW.write.allocStart;
const f=this._packetRW.write.alloc(1+4+s+4+i+4+4+r);
f[o]=h.USERAUTH_INFO_REQUEST;
R(f,s,++o);
o+=4;
if(e){
f.utf8Write(e,o,s);
o+=s}
R(f,i,o);
o+=4;
if(t){
f.utf8Write(t,o,i);
o+=i}
R(f,0,o);
R(f,n.length,o+=4);
o+=4;
for(let e=0;e<n.length;++e){
const t=n[e];
const r=Buffer.byteLength(t.prompt);
R(f,r,o);
o+=4;
if(r){
f.utf8Write(t.prompt,o,r);
o+=r}
f[o++]=t.echo?1:0}
this._debug&&this._debug("Outbound: Sending USERAUTH_INFO_REQUEST");
v(this,this._packetRW.write.finalize(f))}};
const V=/^SSH-(2\.0|1\.99)-([^ ]+)(?: (.*))?$/;
function parseHeader(e,t,n){
let s;
let i;
if(this._buffer){
s=Buffer.allocUnsafe(this._buffer.length+(n-t));
s.set(this._buffer,0);
if(t===0){
s.set(e,this._buffer.length)}else{
s.set(new Uint8Array(e.buffer,e.byteOffset+t,n-t),this._buffer.length)}
i=this._buffer.length;
t=0}else{
s=e;
i=0}
const f=t;
let l=t;
let u=t;
let h=false;
let p=0;
let g=0;
for(;t<s.length;++t){
const e=s[t];
if(e===13){
h=true;
continue}
if(e===10){
if(u>l&&u-l>4&&s[l]===83&&s[l+1]===83&&s[l+2]===72&&s[l+3]===45){
const e=s.latin1Slice(f,u+1);
const h=l===f?e:e.slice(l-f);
const p=V.exec(h);
if(!p)throw new Error("Invalid identification string");
const g={greeting:l===f?"":e.slice(0,l-f),identRaw:h,versions:{protocol:p[1],software:p[2]},comments:p[3]};
this._remoteIdentRaw=Buffer.from(h);
this._debug&&this._debug(`Remote ident: ${r(h)}`);
this._compatFlags=getCompatFlags(g);
this._buffer=undefined;
this._decipher=new o(0,m.bind(this,{firstPacket:true}));
this._parse=parsePacket;
this._onHeader(g);
if(!this._destruct){
return n}
y(this);
return t+1-i}
if(this._server)throw new Error("Greetings from clients not permitted");
if(++g>$)throw new Error("Max greeting lines exceeded");
h=false;
l=t+1;
p=0}else if(h){
throw new Error("Invalid header: expected newline")}else if(++p>=W){
throw new Error("Header line too long")}
u=t}
if(!this._buffer)this._buffer=C(s,f);
return t-i}
function parsePacket(e,t,n){
return this._decipher.decrypt(e,t,n)}
function onPayload(e){
this._onPacket();
if(e.length===0){
this._debug&&this._debug("Inbound: Skipping empty packet payload");
return}
e=this._packetRW.read.read(e);
const t=e[0];
if(t===h.USERAUTH_SUCCESS&&!this._server&&!this._authenticated){
this._authenticated=true;
if(this._kex.negotiated.cs.compress==="zlib@openssh.com")this._packetRW.write=new P(this);
if(this._kex.negotiated.sc.compress==="zlib@openssh.com")this._packetRW.read=new L}
const n=I[t];
if(n===undefined){
this._debug&&this._debug(`Inbound: Unsupported message type: ${t}`);
return}
return n(this,e)}
function getCompatFlags(e){
const t=e.versions.software;
let n=0;
for(const e of f){
if(typeof e[0]==="string"){
if(t===e[0])n|=e[1]}else if(e[0].test(t)){
n|=e[1]}}
return n}
function modesToBytes(e){
const t=Object.keys(e);
const n=Buffer.allocUnsafe(5*t.length+1);
let r=0;
for(let s=0;s<t.length;++s){
const i=t[s];
if(i==="TTY_OP_END")continue;
const o=g[i];
if(o===undefined)continue;
const f=e[i];
if(typeof f==="number"&&isFinite(f)){
n[r++]=o;
n[r++]=f>>>24;
n[r++]=f>>>16;
n[r++]=f>>>8;
n[r++]=f}}
n[r++]=g.TTY_OP_END;
if(r<n.length)return C(n,0,r);
return n}
function sendExtInfo(e){
let t="ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521"+"rsa-sha2-512,rsa-sha2-256,ssh-rsa,ssh-dss";
if(u)t=`ssh-ed25519,${t}`;
const n=Buffer.byteLength(t);
let r=e._packetRW.write.allocStart;
const s=e._packetRW.write.alloc(1+4+4+15+4+n);
s[r]=h.EXT_INFO;
R(s,1,++r);
R(s,15,r+=4);
s.utf8Write("server-sig-algs",r+=4,15);
R(s,n,r+=15);
s.utf8Write(t,r+=4,n);
e._debug&&e._debug("Outbound: Sending EXT_INFO");
v(e,e._packetRW.write.finalize(s))}
e.exports=j}),4996:((e,t,n)=>{
"use strict";
const r=n(4434);
const s=n(9896);
const{constants:i}=s;
const{Readable:o,Writable:f}=n(2203);
const{inherits:l,types:{isDate:u}}=n(9023);
const h=Buffer[Symbol.species];
const{bufferCopy:p,bufferSlice:g,makeBufferParser:_,writeUInt32BE:E}=n(2184);
const b={SIZE:1,UIDGID:2,PERMISSIONS:4,ACMODTIME:8,EXTENDED:0x80000000};
const y=Buffer.alloc(28);
const m={OK:0,EOF:1,NO_SUCH_FILE:2,PERMISSION_DENIED:3,FAILURE:4,BAD_MESSAGE:5,NO_CONNECTION:6,CONNECTION_LOST:7,OP_UNSUPPORTED:8};
const w=new Map(Object.values(m).map(e=>[e,1]));
const I={[m.OK]:"No error",[m.EOF]:"End of file",[m.NO_SUCH_FILE]:"No such file or directory",[m.PERMISSION_DENIED]:"Permission denied",[m.FAILURE]:"Failure",[m.BAD_MESSAGE]:"Bad message",[m.NO_CONNECTION]:"No connection",[m.CONNECTION_LOST]:"Connection lost",[m.OP_UNSUPPORTED]:"Operation unsupported"};
const k={INIT:1,OPEN:3,CLOSE:4,READ:5,WRITE:6,LSTAT:7,FSTAT:8,SETSTAT:9,FSETSTAT:10,OPENDIR:11,READDIR:12,REMOVE:13,MKDIR:14,RMDIR:15,REALPATH:16,STAT:17,RENAME:18,READLINK:19,SYMLINK:20,EXTENDED:200};
const x={VERSION:2,STATUS:101,HANDLE:102,DATA:103,NAME:104,ATTRS:105,EXTENDED:201};
const C={READ:1,WRITE:2,APPEND:4,CREAT:8,TRUNC:16,EXCL:32};
const B=2*1024;
const v=2**32-1;
const R=Buffer.from([0,0,0,5,k.INIT,0,0,0,3]);
const T=Buffer.from([0,0,0,5,x.VERSION,0,0,0,3]);
const O=/^SSH-2.0-(?:OpenSSH|dropbear)/;
const L=256*1024;
const P=_();
const U={readable:false,writable:false,push:e=>{},once:()=>{},on:()=>{},emit:()=>{},end:()=>{}};
function noop(){}
let D=class SFTP extends r{
constructor(e,t,n){
super();
if(typeof n!=="object"||!n)n={};
const r=e._protocol._remoteIdentRaw;
this.server=!!n.server;
this._debug=typeof n.debug==="function"?n.debug:undefined;
this._isOpenSSH=r&&O.test(r);
this._version=-1;
this._extensions={};
this._biOpt=n.biOpt;
this._pktLenBytes=0;
this._pktLen=0;
this._pktPos=0;
this._pktType=0;
this._pktData=undefined;
this._writeReqid=-1;
this._requests={};
this._maxInPktLen=L;
this._maxOutPktLen=34e3;
this._maxReadLen=(this._isOpenSSH?L:34e3)-B;
this._maxWriteLen=(this._isOpenSSH?L:34e3)-B;
this.maxOpenHandles=undefined;
this._client=e;
this._protocol=e._protocol;
this._callbacks=[];
this._hasX11=false;
this._exit={code:undefined,signal:undefined,dump:undefined,desc:undefined};
this._waitWindow=false;
this._chunkcb=undefined;
this._buffer=[];
this.type=t.type;
this.subtype=undefined;
this.incoming=t.incoming;
this.outgoing=t.outgoing;
this.stderr=U;
this.readable=true}
push(e){
if(e===null){
cleanupRequests(this);
if(!this.readable)return;
this.readable=false;
this.emit("end");
return}
let t=0;
while(t<e.length){
if(this._pktLenBytes<4){
let n=Math.min(4-this._pktLenBytes,e.length-t);
this._pktLenBytes+=n;
while(n--)this._pktLen=(this._pktLen<<8)+e[t++];
if(this._pktLenBytes<4)return;
if(this._pktLen===0)return doFatalSFTPError(this,"Invalid packet length");
if(this._pktLen>this._maxInPktLen){
const e=this._maxInPktLen;
return doFatalSFTPError(this,`Packet length ${this._pktLen} exceeds max length of ${e}`)}
if(t>=e.length)return}
if(this._pktPos<this._pktLen){
const n=Math.min(this._pktLen-this._pktPos,e.length-t);
if(t!==0||n!==e.length){
if(n===this._pktLen){
this._pkt=new h(e.buffer,e.byteOffset+t,n)}else{
if(!this._pkt)this._pkt=Buffer.allocUnsafe(this._pktLen);
this._pkt.set(new Uint8Array(e.buffer,e.byteOffset+t,n),this._pktPos)}}else if(n===this._pktLen){
this._pkt=e}else{
if(!this._pkt)this._pkt=Buffer.allocUnsafe(this._pktLen);
this._pkt.set(e,this._pktPos)}
t+=n;
this._pktPos+=n;
if(this._pktPos<this._pktLen)return}
const n=this._pkt[0];
const r=this._pkt;
this._pktLen=0;
this._pktLenBytes=0;
this._pkt=undefined;
this._pktPos=0;
const s=this.server?Y[n]:$[n];
if(!s)return doFatalSFTPError(this,`Unknown packet type ${n}`);
if(this._version===-1){
if(this.server){
if(n!==k.INIT)return doFatalSFTPError(this,`Expected INIT packet, got ${n}`)}else if(n!==x.VERSION){
return doFatalSFTPError(this,`Expected VERSION packet, got ${n}`)}}
if(s(this,r)===false)return}}
end(){
this.destroy()}
destroy(){
if(this.outgoing.state==="open"||this.outgoing.state==="eof"){
this.outgoing.state="closing";
this._protocol.channelClose(this.outgoing.id)}}
_init(){
this._init=noop;
if(!this.server)sendOrBuffer(this,R)}
createReadStream(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
return new ReadStream(this,e,t)}
createWriteStream(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
return new WriteStream(this,e,t)}
open(e,t,n,r){
if(this.server)throw new Error("Client-only method called in server mode");
if(typeof n==="function"){
r=n;
n=undefined}
const s=typeof t==="number"?t:stringToFlags(t);
if(s===null)throw new Error(`Unknown flags string: ${t}`);
let i=0;
let o=0;
if(typeof n==="string"||typeof n==="number")n={mode:n};
if(typeof n==="object"&&n!==null){
n=attrsToBytes(n);
i=n.flags;
o=n.nb}
const f=Buffer.byteLength(e);
let l=9;
const u=Buffer.allocUnsafe(4+1+4+4+f+4+4+o);
E(u,u.length-4,0);
u[4]=k.OPEN;
const h=this._writeReqid=this._writeReqid+1&v;
E(u,h,5);
E(u,f,l);
u.utf8Write(e,l+=4,f);
E(u,s,l+=f);
E(u,i,l+=4);
if(o){
l+=4;
if(o===y.length)u.set(y,l);else p(y,u,0,o,l);
l+=o}
this._requests[h]={cb:r};
const g=sendOrBuffer(this,u);
this._debug&&this._debug(`SFTP: Outbound: ${g?"Buffered":"Sending"} OPEN`)}
close(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
if(!Buffer.isBuffer(e))throw new Error("handle is not a Buffer");
const n=e.length;
let r=9;
const s=Buffer.allocUnsafe(4+1+4+4+n);
E(s,s.length-4,0);
s[4]=k.CLOSE;
const i=this._writeReqid=this._writeReqid+1&v;
E(s,i,5);
E(s,n,r);
s.set(e,r+=4);
this._requests[i]={cb:t};
const o=sendOrBuffer(this,s);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} CLOSE`)}
read(e,t,n,r,s,i){
if(this.server)throw new Error("Client-only method called in server mode");
if(!Buffer.isBuffer(e))throw new Error("handle is not a Buffer");
if(!Buffer.isBuffer(t))throw new Error("buffer is not a Buffer");
if(n>=t.length)throw new Error("offset is out of bounds");
if(n+r>t.length)throw new Error("length extends beyond buffer");
if(s===null)throw new Error("null position currently unsupported");
read_(this,e,t,n,r,s,i)}
readData(e,t,n,r,s,i){
this.read(e,t,n,r,s,i)}
write(e,t,n,r,s,i){
if(this.server)throw new Error("Client-only method called in server mode");
if(!Buffer.isBuffer(e))throw new Error("handle is not a Buffer");
if(!Buffer.isBuffer(t))throw new Error("buffer is not a Buffer");
if(n>t.length)throw new Error("offset is out of bounds");
if(n+r>t.length)throw new Error("length extends beyond buffer");
if(s===null)throw new Error("null position currently unsupported");
if(!r){
i&&process.nextTick(i,undefined,0);
return}
const o=this._maxWriteLen;
const f=Math.max(r-o,0);
const l=s;
if(f)r=o;
const u=e.length;
let h=9;
const g=Buffer.allocUnsafe(4+1+4+4+u+8+4+r);
E(g,g.length-4,0);
g[4]=k.WRITE;
const _=this._writeReqid=this._writeReqid+1&v;
E(g,_,5);
E(g,u,h);
g.set(e,h+=4);
h+=u;
for(let e=7;e>=0;--e){
g[h+e]=s&255;
s/=256}
E(g,r,h+=8);
p(t,g,n,n+r,h+=4);
this._requests[_]={cb:s=>{
if(s){
if(typeof i==="function")i(s)}else if(f){
this.write(e,t,n+r,f,l+r,i)}else if(typeof i==="function"){
i(undefined,n+r)}}};
const b=sendOrBuffer(this,g);
if(this._debug){
const e=b?"Sent":"Buffered";
this._debug(`SFTP: Outbound: ${e} WRITE (id:${_})`)}}
writeData(e,t,n,r,s,i){
this.write(e,t,n,r,s,i)}
fastGet(e,t,n,r){
if(this.server)throw new Error("Client-only method called in server mode");
fastXfer(this,s,e,t,n,r)}
fastPut(e,t,n,r){
if(this.server)throw new Error("Client-only method called in server mode");
fastXfer(s,this,e,t,n,r)}
readFile(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
let r;
if(typeof n==="function"){
r=n}else if(typeof t==="function"){
r=t;
t=undefined}
if(typeof t==="string")t={encoding:t,flag:"r"};else if(!t)t={encoding:null,flag:"r"};else if(typeof t!=="object")throw new TypeError("Bad arguments");
const s=t.encoding;
if(s&&!Buffer.isEncoding(s))throw new Error(`Unknown encoding: ${s}`);
let i;
let o;
let f;
let l=0;
let u;
let h=0;
const p=t.flag||"r";
const read=()=>{
if(i===0){
o=Buffer.allocUnsafe(8192);
this.read(u,o,0,8192,h,afterRead)}else{
this.read(u,o,l,i-l,h,afterRead)}};
const afterRead=(e,t)=>{
let n;
if(e){
n=e.code===m.EOF;
if(!n){
return this.close(u,()=>{
return r&&r(e)})}}else{
n=false}
if(n||i===0&&t===0)return close();
h+=t;
l+=t;
if(i!==0){
if(l===i)close();else read()}else{
f.push(g(o,0,t));
read()}};
afterRead._wantEOFError=true;
const close=()=>{
this.close(u,e=>{
if(i===0){
o=Buffer.concat(f,l)}else if(l<i){
o=g(o,0,l)}
if(s)o=o.toString(s);
return r&&r(e,o)})};
this.open(e,p,438,(t,n)=>{
if(t)return r&&r(t);
u=n;
const tryStat=(t,n)=>{
if(t){
this.stat(e,(e,n)=>{
if(e){
return this.close(u,()=>{
r&&r(t)})}
tryStat(null,n)});
return}
i=n.size||0;
if(i===0){
f=[];
return read()}
o=Buffer.allocUnsafe(i);
read()};
this.fstat(u,tryStat)})}
writeFile(e,t,n,r){
if(this.server)throw new Error("Client-only method called in server mode");
let s;
if(typeof r==="function"){
s=r}else if(typeof n==="function"){
s=n;
n=undefined}
if(typeof n==="string")n={encoding:n,mode:438,flag:"w"};else if(!n)n={encoding:"utf8",mode:438,flag:"w"};else if(typeof n!=="object")throw new TypeError("Bad arguments");
if(n.encoding&&!Buffer.isEncoding(n.encoding))throw new Error(`Unknown encoding: ${n.encoding}`);
const i=n.flag||"w";
this.open(e,i,n.mode,(r,o)=>{
if(r){
s&&s(r)}else{
const r=Buffer.isBuffer(t)?t:Buffer.from(""+t,n.encoding||"utf8");
const f=/a/.test(i)?null:0;
if(f===null){
const tryStat=(t,n)=>{
if(t){
this.stat(e,(e,n)=>{
if(e){
return this.close(o,()=>{
s&&s(t)})}
tryStat(null,n)});
return}
writeAll(this,o,r,0,r.length,n.size,s)};
this.fstat(o,tryStat);
return}
writeAll(this,o,r,0,r.length,f,s)}})}
appendFile(e,t,n,r){
if(this.server)throw new Error("Client-only method called in server mode");
let s;
if(typeof r==="function"){
s=r}else if(typeof n==="function"){
s=n;
n=undefined}
if(typeof n==="string")n={encoding:n,mode:438,flag:"a"};else if(!n)n={encoding:"utf8",mode:438,flag:"a"};else if(typeof n!=="object")throw new TypeError("Bad arguments");
if(!n.flag)n=Object.assign({flag:"a"},n);
this.writeFile(e,t,n,s)}
exists(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
this.stat(e,e=>{
t&&t(e?false:true)})}
unlink(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=Buffer.byteLength(e);
let r=9;
const s=Buffer.allocUnsafe(4+1+4+4+n);
E(s,s.length-4,0);
s[4]=k.REMOVE;
const i=this._writeReqid=this._writeReqid+1&v;
E(s,i,5);
E(s,n,r);
s.utf8Write(e,r+=4,n);
this._requests[i]={cb:t};
const o=sendOrBuffer(this,s);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} REMOVE`)}
rename(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
const r=Buffer.byteLength(e);
const s=Buffer.byteLength(t);
let i=9;
const o=Buffer.allocUnsafe(4+1+4+4+r+4+s);
E(o,o.length-4,0);
o[4]=k.RENAME;
const f=this._writeReqid=this._writeReqid+1&v;
E(o,f,5);
E(o,r,i);
o.utf8Write(e,i+=4,r);
E(o,s,i+=r);
o.utf8Write(t,i+=4,s);
this._requests[f]={cb:n};
const l=sendOrBuffer(this,o);
this._debug&&this._debug(`SFTP: Outbound: ${l?"Buffered":"Sending"} RENAME`)}
mkdir(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
let r=0;
let s=0;
if(typeof t==="function"){
n=t;
t=undefined}
if(typeof t==="object"&&t!==null){
t=attrsToBytes(t);
r=t.flags;
s=t.nb}
const i=Buffer.byteLength(e);
let o=9;
const f=Buffer.allocUnsafe(4+1+4+4+i+4+s);
E(f,f.length-4,0);
f[4]=k.MKDIR;
const l=this._writeReqid=this._writeReqid+1&v;
E(f,l,5);
E(f,i,o);
f.utf8Write(e,o+=4,i);
E(f,r,o+=i);
if(s){
o+=4;
if(s===y.length)f.set(y,o);else p(y,f,0,s,o);
o+=s}
this._requests[l]={cb:n};
const u=sendOrBuffer(this,f);
this._debug&&this._debug(`SFTP: Outbound: ${u?"Buffered":"Sending"} MKDIR`)}
rmdir(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=Buffer.byteLength(e);
let r=9;
const s=Buffer.allocUnsafe(4+1+4+4+n);
E(s,s.length-4,0);
s[4]=k.RMDIR;
const i=this._writeReqid=this._writeReqid+1&v;
E(s,i,5);
E(s,n,r);
s.utf8Write(e,r+=4,n);
this._requests[i]={cb:t};
const o=sendOrBuffer(this,s);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} RMDIR`)}
readdir(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
if(typeof t==="function"){
n=t;
t={}}
if(typeof t!=="object"||t===null)t={};
const r=t&&t.full?false:true;
if(!Buffer.isBuffer(e)&&typeof e!=="string")throw new Error("missing directory handle or path");
if(typeof e==="string"){
const r=[];
let s=0;
const reread=(e,i)=>{
if(e)return n(e);
this.readdir(i,t,(e,t)=>{
const o=e&&e.code===m.EOF;
if(e&&!o)return this.close(i,()=>n(e));
if(o){
return this.close(i,e=>{
if(e)return n(e);
n(undefined,r)})}
for(let e=0;e<t.length;++e,++s)r[s]=t[e];
reread(undefined,i)})};
return this.opendir(e,reread)}
const s=e.length;
let i=9;
const o=Buffer.allocUnsafe(4+1+4+4+s);
E(o,o.length-4,0);
o[4]=k.READDIR;
const f=this._writeReqid=this._writeReqid+1&v;
E(o,f,5);
E(o,s,i);
o.set(e,i+=4);
this._requests[f]={cb:r?(e,t)=>{
if(typeof n!=="function")return;
if(e)return n(e);
for(let e=t.length-1;e>=0;--e){
if(t[e].filename==="."||t[e].filename==="..")t.splice(e,1)}
n(undefined,t)}:n};
const l=sendOrBuffer(this,o);
this._debug&&this._debug(`SFTP: Outbound: ${l?"Buffered":"Sending"} READDIR`)}
fstat(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
if(!Buffer.isBuffer(e))throw new Error("handle is not a Buffer");
const n=e.length;
let r=9;
const s=Buffer.allocUnsafe(4+1+4+4+n);
E(s,s.length-4,0);
s[4]=k.FSTAT;
const i=this._writeReqid=this._writeReqid+1&v;
E(s,i,5);
E(s,n,r);
s.set(e,r+=4);
this._requests[i]={cb:t};
const o=sendOrBuffer(this,s);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} FSTAT`)}
stat(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=Buffer.byteLength(e);
let r=9;
const s=Buffer.allocUnsafe(4+1+4+4+n);
E(s,s.length-4,0);
s[4]=k.STAT;
const i=this._writeReqid=this._writeReqid+1&v;
E(s,i,5);
E(s,n,r);
s.utf8Write(e,r+=4,n);
this._requests[i]={cb:t};
const o=sendOrBuffer(this,s);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} STAT`)}
lstat(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=Buffer.byteLength(e);
let r=9;
const s=Buffer.allocUnsafe(4+1+4+4+n);
E(s,s.length-4,0);
s[4]=k.LSTAT;
const i=this._writeReqid=this._writeReqid+1&v;
E(s,i,5);
E(s,n,r);
s.utf8Write(e,r+=4,n);
this._requests[i]={cb:t};
const o=sendOrBuffer(this,s);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} LSTAT`)}
opendir(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=Buffer.byteLength(e);
let r=9;
const s=Buffer.allocUnsafe(4+1+4+4+n);
E(s,s.length-4,0);
s[4]=k.OPENDIR;
const i=this._writeReqid=this._writeReqid+1&v;
E(s,i,5);
E(s,n,r);
s.utf8Write(e,r+=4,n);
this._requests[i]={cb:t};
const o=sendOrBuffer(this,s);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} OPENDIR`)}
setstat(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
let r=0;
let s=0;
if(typeof t==="object"&&t!==null){
t=attrsToBytes(t);
r=t.flags;
s=t.nb}else if(typeof t==="function"){
n=t}
const i=Buffer.byteLength(e);
let o=9;
const f=Buffer.allocUnsafe(4+1+4+4+i+4+s);
E(f,f.length-4,0);
f[4]=k.SETSTAT;
const l=this._writeReqid=this._writeReqid+1&v;
E(f,l,5);
E(f,i,o);
f.utf8Write(e,o+=4,i);
E(f,r,o+=i);
if(s){
o+=4;
if(s===y.length)f.set(y,o);else p(y,f,0,s,o);
o+=s}
this._requests[l]={cb:n};
const u=sendOrBuffer(this,f);
this._debug&&this._debug(`SFTP: Outbound: ${u?"Buffered":"Sending"} SETSTAT`)}
fsetstat(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
if(!Buffer.isBuffer(e))throw new Error("handle is not a Buffer");
let r=0;
let s=0;
if(typeof t==="object"&&t!==null){
t=attrsToBytes(t);
r=t.flags;
s=t.nb}else if(typeof t==="function"){
n=t}
const i=e.length;
let o=9;
const f=Buffer.allocUnsafe(4+1+4+4+i+4+s);
E(f,f.length-4,0);
f[4]=k.FSETSTAT;
const l=this._writeReqid=this._writeReqid+1&v;
E(f,l,5);
E(f,i,o);
f.set(e,o+=4);
E(f,r,o+=i);
if(s){
o+=4;
if(s===y.length)f.set(y,o);else p(y,f,0,s,o);
o+=s}
this._requests[l]={cb:n};
const u=sendOrBuffer(this,f);
this._debug&&this._debug(`SFTP: Outbound: ${u?"Buffered":"Sending"} FSETSTAT`)}
futimes(e,t,n,r){
return this.fsetstat(e,{atime:toUnixTimestamp(t),mtime:toUnixTimestamp(n)},r)}
utimes(e,t,n,r){
return this.setstat(e,{atime:toUnixTimestamp(t),mtime:toUnixTimestamp(n)},r)}
fchown(e,t,n,r){
return this.fsetstat(e,{uid:t,gid:n},r)}
chown(e,t,n,r){
return this.setstat(e,{uid:t,gid:n},r)}
fchmod(e,t,n){
return this.fsetstat(e,{mode:t},n)}
chmod(e,t,n){
return this.setstat(e,{mode:t},n)}
readlink(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=Buffer.byteLength(e);
let r=9;
const s=Buffer.allocUnsafe(4+1+4+4+n);
E(s,s.length-4,0);
s[4]=k.READLINK;
const i=this._writeReqid=this._writeReqid+1&v;
E(s,i,5);
E(s,n,r);
s.utf8Write(e,r+=4,n);
this._requests[i]={cb:(e,n)=>{
if(typeof t!=="function")return;
if(e)return t(e);
if(!n||!n.length)return t(new Error("Response missing link info"));
t(undefined,n[0].filename)}};
const o=sendOrBuffer(this,s);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} READLINK`)}
symlink(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
const r=Buffer.byteLength(t);
const s=Buffer.byteLength(e);
let i=9;
const o=Buffer.allocUnsafe(4+1+4+4+r+4+s);
E(o,o.length-4,0);
o[4]=k.SYMLINK;
const f=this._writeReqid=this._writeReqid+1&v;
E(o,f,5);
if(this._isOpenSSH){
E(o,s,i);
o.utf8Write(e,i+=4,s);
E(o,r,i+=s);
o.utf8Write(t,i+=4,r)}else{
E(o,r,i);
o.utf8Write(t,i+=4,r);
E(o,s,i+=r);
o.utf8Write(e,i+=4,s)}
this._requests[f]={cb:n};
const l=sendOrBuffer(this,o);
this._debug&&this._debug(`SFTP: Outbound: ${l?"Buffered":"Sending"} SYMLINK`)}
realpath(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=Buffer.byteLength(e);
let r=9;
const s=Buffer.allocUnsafe(4+1+4+4+n);
E(s,s.length-4,0);
s[4]=k.REALPATH;
const i=this._writeReqid=this._writeReqid+1&v;
E(s,i,5);
E(s,n,r);
s.utf8Write(e,r+=4,n);
this._requests[i]={cb:(e,n)=>{
if(typeof t!=="function")return;
if(e)return t(e);
if(!n||!n.length)return t(new Error("Response missing path info"));
t(undefined,n[0].filename)}};
const o=sendOrBuffer(this,s);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} REALPATH`)}
ext_openssh_rename(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
const r=this._extensions["posix-rename@openssh.com"];
if(!r||r!=="1")throw new Error("Server does not support this extended request");
const s=Buffer.byteLength(e);
const i=Buffer.byteLength(t);
let o=9;
const f=Buffer.allocUnsafe(4+1+4+4+24+4+s+4+i);
E(f,f.length-4,0);
f[4]=k.EXTENDED;
const l=this._writeReqid=this._writeReqid+1&v;
E(f,l,5);
E(f,24,o);
f.utf8Write("posix-rename@openssh.com",o+=4,24);
E(f,s,o+=24);
f.utf8Write(e,o+=4,s);
E(f,i,o+=s);
f.utf8Write(t,o+=4,i);
this._requests[l]={cb:n};
const u=sendOrBuffer(this,f);
if(this._debug){
const e=u?"Buffered":"Sending";
this._debug(`SFTP: Outbound: ${e} posix-rename@openssh.com`)}}
ext_openssh_statvfs(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=this._extensions["statvfs@openssh.com"];
if(!n||n!=="2")throw new Error("Server does not support this extended request");
const r=Buffer.byteLength(e);
let s=9;
const i=Buffer.allocUnsafe(4+1+4+4+19+4+r);
E(i,i.length-4,0);
i[4]=k.EXTENDED;
const o=this._writeReqid=this._writeReqid+1&v;
E(i,o,5);
E(i,19,s);
i.utf8Write("statvfs@openssh.com",s+=4,19);
E(i,r,s+=19);
i.utf8Write(e,s+=4,r);
this._requests[o]={extended:"statvfs@openssh.com",cb:t};
const f=sendOrBuffer(this,i);
if(this._debug){
const e=f?"Buffered":"Sending";
this._debug(`SFTP: Outbound: ${e} statvfs@openssh.com`)}}
ext_openssh_fstatvfs(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=this._extensions["fstatvfs@openssh.com"];
if(!n||n!=="2")throw new Error("Server does not support this extended request");
if(!Buffer.isBuffer(e))throw new Error("handle is not a Buffer");
const r=e.length;
let s=9;
const i=Buffer.allocUnsafe(4+1+4+4+20+4+r);
E(i,i.length-4,0);
i[4]=k.EXTENDED;
const o=this._writeReqid=this._writeReqid+1&v;
E(i,o,5);
E(i,20,s);
i.utf8Write("fstatvfs@openssh.com",s+=4,20);
E(i,r,s+=20);
i.set(e,s+=4);
this._requests[o]={extended:"fstatvfs@openssh.com",cb:t};
const f=sendOrBuffer(this,i);
if(this._debug){
const e=f?"Buffered":"Sending";
this._debug(`SFTP: Outbound: ${e} fstatvfs@openssh.com`)}}
ext_openssh_hardlink(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
const r=this._extensions["hardlink@openssh.com"];
if(r!=="1")throw new Error("Server does not support this extended request");
const s=Buffer.byteLength(e);
const i=Buffer.byteLength(t);
let o=9;
const f=Buffer.allocUnsafe(4+1+4+4+20+4+s+4+i);
E(f,f.length-4,0);
f[4]=k.EXTENDED;
const l=this._writeReqid=this._writeReqid+1&v;
E(f,l,5);
E(f,20,o);
f.utf8Write("hardlink@openssh.com",o+=4,20);
E(f,s,o+=20);
f.utf8Write(e,o+=4,s);
E(f,i,o+=s);
f.utf8Write(t,o+=4,i);
this._requests[l]={cb:n};
const u=sendOrBuffer(this,f);
if(this._debug){
const e=u?"Buffered":"Sending";
this._debug(`SFTP: Outbound: ${e} hardlink@openssh.com`)}}
ext_openssh_fsync(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=this._extensions["fsync@openssh.com"];
if(n!=="1")throw new Error("Server does not support this extended request");
if(!Buffer.isBuffer(e))throw new Error("handle is not a Buffer");
const r=e.length;
let s=9;
const i=Buffer.allocUnsafe(4+1+4+4+17+4+r);
E(i,i.length-4,0);
i[4]=k.EXTENDED;
const o=this._writeReqid=this._writeReqid+1&v;
E(i,o,5);
E(i,17,s);
i.utf8Write("fsync@openssh.com",s+=4,17);
E(i,r,s+=17);
i.set(e,s+=4);
this._requests[o]={cb:t};
const f=sendOrBuffer(this,i);
this._debug&&this._debug(`SFTP: Outbound: ${f?"Buffered":"Sending"} fsync@openssh.com`)}
ext_openssh_lsetstat(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
const r=this._extensions["lsetstat@openssh.com"];
if(r!=="1")throw new Error("Server does not support this extended request");
let s=0;
let i=0;
if(typeof t==="object"&&t!==null){
t=attrsToBytes(t);
s=t.flags;
i=t.nb}else if(typeof t==="function"){
n=t}
const o=Buffer.byteLength(e);
let f=9;
const l=Buffer.allocUnsafe(4+1+4+4+20+4+o+4+i);
E(l,l.length-4,0);
l[4]=k.EXTENDED;
const u=this._writeReqid=this._writeReqid+1&v;
E(l,u,5);
E(l,20,f);
l.utf8Write("lsetstat@openssh.com",f+=4,20);
E(l,o,f+=20);
l.utf8Write(e,f+=4,o);
E(l,s,f+=o);
if(i){
f+=4;
if(i===y.length)l.set(y,f);else p(y,l,0,i,f);
f+=i}
this._requests[u]={cb:n};
const h=sendOrBuffer(this,l);
if(this._debug){
const e=h?"Buffered":"Sending";
this._debug(`SFTP: Outbound: ${e} lsetstat@openssh.com`)}}
ext_openssh_expandPath(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=this._extensions["expand-path@openssh.com"];
if(n!=="1")throw new Error("Server does not support this extended request");
const r=Buffer.byteLength(e);
let s=9;
const i=Buffer.allocUnsafe(4+1+4+4+23+4+r);
E(i,i.length-4,0);
i[4]=k.EXTENDED;
const o=this._writeReqid=this._writeReqid+1&v;
E(i,o,5);
E(i,23,s);
i.utf8Write("expand-path@openssh.com",s+=4,23);
E(i,r,s+=20);
i.utf8Write(e,s+=4,r);
this._requests[o]={cb:(e,n)=>{
if(typeof t!=="function")return;
if(e)return t(e);
if(!n||!n.length)return t(new Error("Response missing expanded path"));
t(undefined,n[0].filename)}};
const f=sendOrBuffer(this,i);
if(this._debug){
const e=f?"Buffered":"Sending";
this._debug(`SFTP: Outbound: ${e} expand-path@openssh.com`)}}
ext_copy_data(e,t,n,r,s,i){
if(this.server)throw new Error("Client-only method called in server mode");
const o=this._extensions["copy-data"];
if(o!=="1")throw new Error("Server does not support this extended request");
if(!Buffer.isBuffer(e))throw new Error("Source handle is not a Buffer");
if(!Buffer.isBuffer(r))throw new Error("Destination handle is not a Buffer");
let f=0;
const l=Buffer.allocUnsafe(4+1+4+4+9+4+e.length+8+8+4+r.length+8);
E(l,l.length-4,f);
f+=4;
l[f]=k.EXTENDED;
++f;
const u=this._writeReqid=this._writeReqid+1&v;
E(l,u,f);
f+=4;
E(l,9,f);
f+=4;
l.utf8Write("copy-data",f,9);
f+=9;
E(l,e.length,f);
f+=4;
l.set(e,f);
f+=e.length;
for(let e=7;e>=0;--e){
l[f+e]=t&255;
t/=256}
f+=8;
for(let e=7;e>=0;--e){
l[f+e]=n&255;
n/=256}
f+=8;
E(l,r.length,f);
f+=4;
l.set(r,f);
f+=r.length;
for(let e=7;e>=0;--e){
l[f+e]=s&255;
s/=256}
this._requests[u]={cb:i};
const h=sendOrBuffer(this,l);
if(this._debug){
const e=h?"Buffered":"Sending";
this._debug(`SFTP: Outbound: ${e} copy-data`)}}
ext_home_dir(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=this._extensions["home-directory"];
if(n!=="1")throw new Error("Server does not support this extended request");
if(typeof e!=="string")throw new TypeError("username is not a string");
let r=0;
const s=Buffer.byteLength(e);
const i=Buffer.allocUnsafe(4+1+4+4+14+4+s);
E(i,i.length-4,r);
r+=4;
i[r]=k.EXTENDED;
++r;
const o=this._writeReqid=this._writeReqid+1&v;
E(i,o,r);
r+=4;
E(i,14,r);
r+=4;
i.utf8Write("home-directory",r,14);
r+=14;
E(i,s,r);
r+=4;
i.utf8Write(e,r,s);
r+=s;
this._requests[o]={cb:(e,n)=>{
if(typeof t!=="function")return;
if(e)return t(e);
if(!n||!n.length)return t(new Error("Response missing home directory"));
t(undefined,n[0].filename)}};
const f=sendOrBuffer(this,i);
if(this._debug){
const e=f?"Buffered":"Sending";
this._debug(`SFTP: Outbound: ${e} home-directory`)}}
ext_users_groups(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
const r=this._extensions["users-groups-by-id@openssh.com"];
if(r!=="1")throw new Error("Server does not support this extended request");
if(!Array.isArray(e))throw new TypeError("uids is not an array");
for(const t of e){
if(!Number.isInteger(t)||t<0||t>2**32-1)throw new Error("uid values must all be 32-bit unsigned integers")}
if(!Array.isArray(t))throw new TypeError("gids is not an array");
for(const e of t){
if(!Number.isInteger(e)||e<0||e>2**32-1)throw new Error("gid values must all be 32-bit unsigned integers")}
let s=0;
const i=Buffer.allocUnsafe(4+1+4+4+30+4+4*e.length+4+4*t.length);
E(i,i.length-4,s);
s+=4;
i[s]=k.EXTENDED;
++s;
const o=this._writeReqid=this._writeReqid+1&v;
E(i,o,s);
s+=4;
E(i,30,s);
s+=4;
i.utf8Write("users-groups-by-id@openssh.com",s,30);
s+=30;
E(i,4*e.length,s);
s+=4;
for(const t of e){
E(i,t,s);
s+=4}
E(i,4*t.length,s);
s+=4;
for(const e of t){
E(i,e,s);
s+=4}
this._requests[o]={extended:"users-groups-by-id@openssh.com",cb:n};
const f=sendOrBuffer(this,i);
if(this._debug){
const e=f?"Buffered":"Sending";
this._debug(`SFTP: Outbound: ${e} users-groups-by-id@openssh.com`)}}
handle(e,t){
if(!this.server)throw new Error("Server-only method called in client mode");
if(!Buffer.isBuffer(t))throw new Error("handle is not a Buffer");
const n=t.length;
if(n>256)throw new Error("handle too large (> 256 bytes)");
let r=9;
const s=Buffer.allocUnsafe(4+1+4+4+n);
E(s,s.length-4,0);
s[4]=x.HANDLE;
E(s,e,5);
E(s,n,r);
if(n)s.set(t,r+=4);
const i=sendOrBuffer(this,s);
this._debug&&this._debug(`SFTP: Outbound: ${i?"Buffered":"Sending"} HANDLE`)}
status(e,t,n){
if(!this.server)throw new Error("Server-only method called in client mode");
if(!w.has(t))throw new Error(`Bad status code: ${t}`);
n||(n="");
const r=Buffer.byteLength(n);
let s=9;
const i=Buffer.allocUnsafe(4+1+4+4+4+r+4);
E(i,i.length-4,0);
i[4]=x.STATUS;
E(i,e,5);
E(i,t,s);
E(i,r,s+=4);
s+=4;
if(r){
i.utf8Write(n,s,r);
s+=r}
E(i,0,s);
const o=sendOrBuffer(this,i);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} STATUS`)}
data(e,t,n){
if(!this.server)throw new Error("Server-only method called in client mode");
const r=Buffer.isBuffer(t);
if(!r&&typeof t!=="string")throw new Error("data is not a Buffer or string");
let s;
if(!r&&!n){
n=undefined;
s=true}
const i=r?t.length:Buffer.byteLength(t,n);
let o=9;
const f=Buffer.allocUnsafe(4+1+4+4+i);
E(f,f.length-4,0);
f[4]=x.DATA;
E(f,e,5);
E(f,i,o);
if(i){
if(r)f.set(t,o+=4);else if(s)f.utf8Write(t,o+=4,i);else f.write(t,o+=4,i,n)}
const l=sendOrBuffer(this,f);
this._debug&&this._debug(`SFTP: Outbound: ${l?"Buffered":"Sending"} DATA`)}
name(e,t){
if(!this.server)throw new Error("Server-only method called in client mode");
if(!Array.isArray(t)){
if(typeof t!=="object"||t===null)throw new Error("names is not an object or array");
t=[t]}
const n=t.length;
let r=0;
let s;
const i=[];
for(let e=0;e<n;++e){
const n=t[e];
const o=!n||!n.filename||typeof n.filename!=="string"?"":n.filename;
r+=4+Buffer.byteLength(o);
const f=!n||!n.longname||typeof n.longname!=="string"?"":n.longname;
r+=4+Buffer.byteLength(f);
if(typeof n.attrs==="object"&&n.attrs!==null){
s=attrsToBytes(n.attrs);
r+=4+s.nb;
if(s.nb){
let e;
if(s.nb===y.length){
e=new Uint8Array(y)}else{
e=new Uint8Array(s.nb);
p(y,e,0,s.nb,0)}
s.bytes=e}
i.push(s)}else{
r+=4;
i.push(null)}}
let o=9;
const f=Buffer.allocUnsafe(4+1+4+4+r);
E(f,f.length-4,0);
f[4]=x.NAME;
E(f,e,5);
E(f,n,o);
o+=4;
for(let e=0;e<n;++e){
const n=t[e];
{
const e=!n||!n.filename||typeof n.filename!=="string"?"":n.filename;
const t=Buffer.byteLength(e);
E(f,t,o);
o+=4;
if(t){
f.utf8Write(e,o,t);
o+=t}}
{
const e=!n||!n.longname||typeof n.longname!=="string"?"":n.longname;
const t=Buffer.byteLength(e);
E(f,t,o);
o+=4;
if(t){
f.utf8Write(e,o,t);
o+=t}}
const r=i[e];
if(r){
E(f,r.flags,o);
o+=4;
if(r.flags&&r.bytes){
f.set(r.bytes,o);
o+=r.nb}}else{
E(f,0,o);
o+=4}}
const l=sendOrBuffer(this,f);
this._debug&&this._debug(`SFTP: Outbound: ${l?"Buffered":"Sending"} NAME`)}
attrs(e,t){
if(!this.server)throw new Error("Server-only method called in client mode");
if(typeof t!=="object"||t===null)throw new Error("attrs is not an object");
t=attrsToBytes(t);
const n=t.flags;
const r=t.nb;
let s=9;
const i=Buffer.allocUnsafe(4+1+4+4+r);
E(i,i.length-4,0);
i[4]=x.ATTRS;
E(i,e,5);
E(i,n,s);
if(r){
s+=4;
if(r===y.length)i.set(y,s);else p(y,i,0,r,s);
s+=r}
const o=sendOrBuffer(this,i);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} ATTRS`)}};
function tryCreateBuffer(e){
try{
return Buffer.allocUnsafe(e)}catch(e){
return e}}
function read_(e,t,n,r,s,i,o,f){
const l=e._maxReadLen;
const u=Math.max(s-l,0);
if(u)s=l;
const h=t.length;
let p=9;
let _=i;
const b=Buffer.allocUnsafe(4+1+4+4+h+8+4);
E(b,b.length-4,0);
b[4]=k.READ;
const y=e._writeReqid=e._writeReqid+1&v;
E(b,y,5);
E(b,h,p);
b.set(t,p+=4);
p+=h;
for(let e=7;e>=0;--e){
b[p+e]=_&255;
_/=256}
E(b,s,p+=8);
if(typeof o!=="function")o=noop;
const w=f||{nb:0,position:i,off:r,origOff:r,len:undefined,overflow:undefined,cb:(r,s,i)=>{
const f=w.len;
const l=w.overflow;
if(r){
if(o._wantEOFError||r.code!==m.EOF)return o(r)}else if(i>f){
return o(new Error("Received more data than requested"))}else if(i===f&&l){
w.nb+=i;
w.position+=i;
w.off+=i;
read_(e,t,n,w.off,l,w.position,o,w);
return}
i=i||0;
if(w.origOff===0&&n.length===w.nb)s=n;else s=g(n,w.origOff,w.origOff+w.nb+i);
o(undefined,w.nb+i,s,w.position)},buffer:undefined};
w.len=s;
w.overflow=u;
w.buffer=g(n,r,r+s);
e._requests[y]=w;
const I=sendOrBuffer(e,b);
e._debug&&e._debug(`SFTP: Outbound: ${I?"Buffered":"Sending"} READ`)}
function fastXfer(e,t,n,r,i,o){
let f=64;
let l=32768;
let u;
let h;
let p;
if(typeof i==="function"){
o=i}else if(typeof i==="object"&&i!==null){
if(typeof i.concurrency==="number"&&i.concurrency>0&&!isNaN(i.concurrency)){
f=i.concurrency}
if(typeof i.chunkSize==="number"&&i.chunkSize>0&&!isNaN(i.chunkSize)){
l=i.chunkSize}
if(typeof i.fileSize==="number"&&i.fileSize>0&&!isNaN(i.fileSize)){
p=i.fileSize}
if(typeof i.step==="function")u=i.step;
if(typeof i.mode==="string"||typeof i.mode==="number")h=modeNum(i.mode)}
let g;
let _=0;
let E=0;
let b=false;
let y;
let m;
let w;
let I=l*f;
function onerror(n){
if(b)return;
b=true;
let r=0;
let i;
if(y||m){
i=()=>{
if(--r===0)o(n)};
if(y&&(e===s||e.outgoing.state==="open"))++r;
if(m&&(t===s||t.outgoing.state==="open"))++r;
if(y&&(e===s||e.outgoing.state==="open"))e.close(y,i);
if(m&&(t===s||t.outgoing.state==="open"))t.close(m,i)}else{
o(n)}}
e.open(n,"r",(i,b)=>{
if(i)return onerror(i);
y=b;
if(p===undefined)e.fstat(y,tryStat);else tryStat(null,{size:p});
function tryStat(i,p){
if(i){
if(e!==s){
e.stat(n,(e,t)=>{
if(e)return onerror(i);
tryStat(null,t)});
return}
return onerror(i)}
g=p.size;
t.open(r,"w",(n,s)=>{
if(n)return onerror(n);
m=s;
if(g<=0)return onerror();
while(I>g){
if(f===1){
I=g;
break}
I-=l;
--f}
w=tryCreateBuffer(I);
if(w instanceof Error)return onerror(w);
if(h!==undefined){
t.fchmod(m,h,function tryAgain(e){
if(e){
t.chmod(r,h,e=>tryAgain());
return}
startReads()})}else{
startReads()}
function onread(n,r,s,i,f,h){
if(n)return onerror(n);
f=f||0;
t.write(m,w,f,r,i,writeCb);
function writeCb(n){
if(n)return onerror(n);
E+=r;
u&&u(E,r,g);
if(r<h)return singleRead(f,i+r,h-r);
if(E===g){
t.close(m,t=>{
m=undefined;
if(t)return onerror(t);
e.close(y,e=>{
y=undefined;
if(e)return onerror(e);
o()})});
return}
if(_>=g)return;
const s=_+l>g?g-_:l;
singleRead(f,_,s);
_+=s}}
function makeCb(e,t,n){
return(r,s,i)=>{
onread(r,s,i,t,e,n)}}
function singleRead(t,n,r){
e.read(y,w,t,r,n,makeCb(t,n,r))}
function startReads(){
let e=0;
let t=0;
while(_<g&&e<f){
const n=_+l>g?g-_:l;
singleRead(t,_,n);
t+=n;
_+=n;
++e}}})}})}
function writeAll(e,t,n,r,s,i,o){
const f=typeof o==="function"?o:undefined;
e.write(t,n,r,s,i,(o,l)=>{
if(o){
return e.close(t,()=>{
f&&f(o)})}
if(l===s){
e.close(t,f)}else{
r+=l;
s-=l;
i+=l;
writeAll(e,t,n,r,s,i,f)}})}
let Q=class Stats{
constructor(e){
this.mode=e&&e.mode;
this.uid=e&&e.uid;
this.gid=e&&e.gid;
this.size=e&&e.size;
this.atime=e&&e.atime;
this.mtime=e&&e.mtime;
this.extended=e&&e.extended}
isDirectory(){
return(this.mode&i.S_IFMT)===i.S_IFDIR}
isFile(){
return(this.mode&i.S_IFMT)===i.S_IFREG}
isBlockDevice(){
return(this.mode&i.S_IFMT)===i.S_IFBLK}
isCharacterDevice(){
return(this.mode&i.S_IFMT)===i.S_IFCHR}
isSymbolicLink(){
return(this.mode&i.S_IFMT)===i.S_IFLNK}
isFIFO(){
return(this.mode&i.S_IFMT)===i.S_IFIFO}
isSocket(){
return(this.mode&i.S_IFMT)===i.S_IFSOCK}};
function attrsToBytes(e){
let t=0;
let n=0;
if(typeof e==="object"&&e!==null){
if(typeof e.size==="number"){
t|=b.SIZE;
const r=e.size;
y[n++]=r/0x100000000000000;
y[n++]=r/0x1000000000000;
y[n++]=r/0x10000000000;
y[n++]=r/0x100000000;
y[n++]=r/0x1000000;
y[n++]=r/65536;
y[n++]=r/256;
y[n++]=r}
if(typeof e.uid==="number"&&typeof e.gid==="number"){
t|=b.UIDGID;
const r=e.uid;
const s=e.gid;
y[n++]=r>>>24;
y[n++]=r>>>16;
y[n++]=r>>>8;
y[n++]=r;
y[n++]=s>>>24;
y[n++]=s>>>16;
y[n++]=s>>>8;
y[n++]=s}
if(typeof e.mode==="number"||typeof e.mode==="string"){
const r=modeNum(e.mode);
t|=b.PERMISSIONS;
y[n++]=r>>>24;
y[n++]=r>>>16;
y[n++]=r>>>8;
y[n++]=r}
if((typeof e.atime==="number"||u(e.atime))&&(typeof e.mtime==="number"||u(e.mtime))){
const r=toUnixTimestamp(e.atime);
const s=toUnixTimestamp(e.mtime);
t|=b.ACMODTIME;
y[n++]=r>>>24;
y[n++]=r>>>16;
y[n++]=r>>>8;
y[n++]=r;
y[n++]=s>>>24;
y[n++]=s>>>16;
y[n++]=s>>>8;
y[n++]=s}}
return{flags:t,nb:n}}
function toUnixTimestamp(e){
if(typeof e==="number"&&e===e)return e;
if(u(e))return parseInt(e.getTime()/1e3,10);
throw new Error(`Cannot parse time: ${e}`)}
function modeNum(e){
if(typeof e==="number"&&e===e)return e;
if(typeof e==="string")return modeNum(parseInt(e,8));
throw new Error(`Cannot parse mode: ${e}`)}
const q={"r":C.READ,"r+":C.READ|C.WRITE,"w":C.TRUNC|C.CREAT|C.WRITE,"wx":C.TRUNC|C.CREAT|C.WRITE|C.EXCL,"xw":C.TRUNC|C.CREAT|C.WRITE|C.EXCL,"w+":C.TRUNC|C.CREAT|C.READ|C.WRITE,"wx+":C.TRUNC|C.CREAT|C.READ|C.WRITE|C.EXCL,"xw+":C.TRUNC|C.CREAT|C.READ|C.WRITE|C.EXCL,"a":C.APPEND|C.CREAT|C.WRITE,"ax":C.APPEND|C.CREAT|C.WRITE|C.EXCL,"xa":C.APPEND|C.CREAT|C.WRITE|C.EXCL,"a+":C.APPEND|C.CREAT|C.READ|C.WRITE,"ax+":C.APPEND|C.CREAT|C.READ|C.WRITE|C.EXCL,"xa+":C.APPEND|C.CREAT|C.READ|C.WRITE|C.EXCL};
function stringToFlags(e){
const t=q[e];
return t!==undefined?t:null}
const W=(()=>{
const e=Object.keys(q);
return t=>{
for(let n=0;n<e.length;++n){
const r=e[n];
if(q[r]===t)return r}
return null}})();
function readAttrs(e){
const t=P.readUInt32BE();
if(t===undefined)return;
const n=new Q;
if(t&b.SIZE){
const t=P.readUInt64BE(e);
if(t===undefined)return;
n.size=t}
if(t&b.UIDGID){
const e=P.readUInt32BE();
const t=P.readUInt32BE();
if(t===undefined)return;
n.uid=e;
n.gid=t}
if(t&b.PERMISSIONS){
const e=P.readUInt32BE();
if(e===undefined)return;
n.mode=e}
if(t&b.ACMODTIME){
const e=P.readUInt32BE();
const t=P.readUInt32BE();
if(t===undefined)return;
n.atime=e;
n.mtime=t}
if(t&b.EXTENDED){
const e=P.readUInt32BE();
if(e===undefined)return;
const t={};
for(let n=0;n<e;++n){
const e=P.readString(true);
const n=P.readString();
if(n===undefined)return;
t[e]=n}
n.extended=t}
return n}
function sendOrBuffer(e,t){
const n=tryWritePayload(e,t);
if(n!==undefined){
e._buffer.push(n);
return false}
return true}
function tryWritePayload(e,t){
const n=e.outgoing;
if(n.state!=="open")return;
if(n.window===0){
e._waitWindow=true;
e._chunkcb=drainBuffer;
return t}
let r;
const s=t.length;
let i=0;
while(s-i>0&&n.window>0){
const r=Math.min(s-i,n.window,n.packetSize);
n.window-=r;
if(n.window===0){
e._waitWindow=true;
e._chunkcb=drainBuffer}
if(i===0&&r===s){
e._protocol.channelData(e.outgoing.id,t)}else{
e._protocol.channelData(e.outgoing.id,g(t,i,i+r))}
i+=r}
if(s-i>0){
if(i>0)r=g(t,i,s);else r=t}
return r}
function drainBuffer(){
this._chunkcb=undefined;
const e=this._buffer;
let t=0;
while(t<e.length){
const n=e[t];
const r=tryWritePayload(this,n);
if(r!==undefined){
if(r!==n)e[t]=r;
if(t>0)this._buffer=e.slice(t);
return}
++t}
if(t>0)this._buffer=[]}
function doFatalSFTPError(e,t,n){
const r=new Error(t);
r.level="sftp-protocol";
if(!n&&e._debug)e._debug(`SFTP: Inbound: ${t}`);
e.emit("error",r);
e.destroy();
cleanupRequests(e);
return false}
function cleanupRequests(e){
const t=Object.keys(e._requests);
if(t.length===0)return;
const n=e._requests;
e._requests={};
const r=new Error("No response from server");
for(let e=0;e<t.length;++e){
const s=n[t[e]];
if(typeof s.cb==="function")s.cb(r)}}
function requestLimits(e,t){
let n=9;
const r=Buffer.allocUnsafe(4+1+4+4+18);
E(r,r.length-4,0);
r[4]=k.EXTENDED;
const s=e._writeReqid=e._writeReqid+1&v;
E(r,s,5);
E(r,18,n);
r.utf8Write("limits@openssh.com",n+=4,18);
e._requests[s]={extended:"limits@openssh.com",cb:t};
const i=sendOrBuffer(e,r);
if(e._debug){
const t=i?"Buffered":"Sending";
e._debug(`SFTP: Outbound: ${t} limits@openssh.com`)}}
const $={[x.VERSION]:(e,t)=>{
if(e._version!==-1)return doFatalSFTPError(e,"Duplicate VERSION packet");
const n={};
P.init(t,1);
let r=P.readUInt32BE();
while(P.avail()){
const e=P.readString(true);
const t=P.readString(true);
if(t===undefined){
r=undefined;
break}
n[e]=t}
P.clear();
if(r===undefined)return doFatalSFTPError(e,"Malformed VERSION packet");
if(e._debug){
const t=Object.keys(n);
if(t.length){
e._debug(`SFTP: Inbound: Received VERSION (v${r}, exts:${t})`)}else{
e._debug(`SFTP: Inbound: Received VERSION (v${r})`)}}
e._version=r;
e._extensions=n;
if(n["limits@openssh.com"]==="1"){
return requestLimits(e,(t,n)=>{
if(!t){
if(n.maxPktLen>0)e._maxOutPktLen=n.maxPktLen;
if(n.maxReadLen>0)e._maxReadLen=n.maxReadLen;
if(n.maxWriteLen>0)e._maxWriteLen=n.maxWriteLen;
e.maxOpenHandles=n.maxOpenHandles>0?n.maxOpenHandles:Infinity}
e.emit("ready")})}
e.emit("ready")},[x.STATUS]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readUInt32BE();
const s=P.readString(true);
P.clear();
if(e._debug){
const t=JSON.stringify(s);
e._debug(`SFTP: Inbound: Received STATUS (id:${n}, ${r}, ${t})`)}
const i=e._requests[n];
delete e._requests[n];
if(i&&typeof i.cb==="function"){
if(r===m.OK){
i.cb();
return}
const e=new Error(s||I[r]||"Unknown status");
e.code=r;
i.cb(e)}},[x.HANDLE]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString();
P.clear();
if(r===undefined){
if(n!==undefined)delete e._requests[n];
return doFatalSFTPError(e,"Malformed HANDLE packet")}
e._debug&&e._debug(`SFTP: Inbound: Received HANDLE (id:${n})`);
const s=e._requests[n];
delete e._requests[n];
if(s&&typeof s.cb==="function")s.cb(undefined,r)},[x.DATA]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
let r;
if(n!==undefined){
r=e._requests[n];
delete e._requests[n]}
if(r&&typeof r.cb==="function"){
if(r.buffer){
const t=P.readString(r.buffer);
P.clear();
if(t!==undefined){
e._debug&&e._debug(`SFTP: Inbound: Received DATA (id:${n}, ${t})`);
r.cb(undefined,r.buffer,t);
return}}else{
const t=P.readString();
P.clear();
if(t!==undefined){
e._debug&&e._debug(`SFTP: Inbound: Received DATA (id:${n}, ${t.length})`);
r.cb(undefined,t);
return}}}else{
const t=P.skipString();
P.clear();
if(t!==undefined){
e._debug&&e._debug(`SFTP: Inbound: Received DATA (id:${n}, ${t})`);
return}}
return doFatalSFTPError(e,"Malformed DATA packet")},[x.NAME]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
let r;
if(n!==undefined){
r=e._requests[n];
delete e._requests[n]}
const s=P.readUInt32BE();
if(s!==undefined){
let t=[];
for(let n=0;n<s;++n){
const n=P.readString(true);
const r=P.readString(true);
const s=readAttrs(e._biOpt);
if(s===undefined){
t=undefined;
break}
t.push({filename:n,longname:r,attrs:s})}
if(t!==undefined){
e._debug&&e._debug(`SFTP: Inbound: Received NAME (id:${n}, ${t.length})`);
P.clear();
if(r&&typeof r.cb==="function")r.cb(undefined,t);
return}}
P.clear();
return doFatalSFTPError(e,"Malformed NAME packet")},[x.ATTRS]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
let r;
if(n!==undefined){
r=e._requests[n];
delete e._requests[n]}
const s=readAttrs(e._biOpt);
P.clear();
if(s!==undefined){
e._debug&&e._debug(`SFTP: Inbound: Received ATTRS (id:${n})`);
if(r&&typeof r.cb==="function")r.cb(undefined,s);
return}
return doFatalSFTPError(e,"Malformed ATTRS packet")},[x.EXTENDED]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
if(n!==undefined){
const t=e._requests[n];
if(t){
delete e._requests[n];
switch(t.extended){case"statvfs@openssh.com":case"fstatvfs@openssh.com":
{
const r=e._biOpt;
const s={f_bsize:P.readUInt64BE(r),f_frsize:P.readUInt64BE(r),f_blocks:P.readUInt64BE(r),f_bfree:P.readUInt64BE(r),f_bavail:P.readUInt64BE(r),f_files:P.readUInt64BE(r),f_ffree:P.readUInt64BE(r),f_favail:P.readUInt64BE(r),f_sid:P.readUInt64BE(r),f_flag:P.readUInt64BE(r),f_namemax:P.readUInt64BE(r)};
if(s.f_namemax===undefined)break;
if(e._debug){
e._debug("SFTP: Inbound: Received EXTENDED_REPLY "+`(id:${n}, ${t.extended})`)}
P.clear();
if(typeof t.cb==="function")t.cb(undefined,s);
return}case"limits@openssh.com":
{
const r={maxPktLen:P.readUInt64BE(),maxReadLen:P.readUInt64BE(),maxWriteLen:P.readUInt64BE(),maxOpenHandles:P.readUInt64BE()};
if(r.maxOpenHandles===undefined)break;
if(e._debug){
e._debug("SFTP: Inbound: Received EXTENDED_REPLY "+`(id:${n}, ${t.extended})`)}
P.clear();
if(typeof t.cb==="function")t.cb(undefined,r);
return}case"users-groups-by-id@openssh.com":
{
const r=P.readUInt32BE();
if(r===undefined)break;
const s=new Array(r);
for(let e=0;e<s.length;++e)s[e]=P.readString(true);
const i=P.readUInt32BE();
if(i===undefined)break;
const o=new Array(i);
for(let e=0;e<o.length;++e)o[e]=P.readString(true);
if(o.length>0&&o[o.length-1]===undefined){
break}
if(e._debug){
e._debug("SFTP: Inbound: Received EXTENDED_REPLY "+`(id:${n}, ${t.extended})`)}
P.clear();
if(typeof t.cb==="function")t.cb(undefined,s,o);
return}default:
e._debug&&e._debug(`SFTP: Inbound: Received EXTENDED_REPLY (id:${n}, ???)`);
P.clear();
if(typeof t.cb==="function")t.cb();
return}}else{
e._debug&&e._debug(`SFTP: Inbound: Received EXTENDED_REPLY (id:${n}, ???)`);
P.clear();
return}}
P.clear();
return doFatalSFTPError(e,"Malformed EXTENDED_REPLY packet")}};
const Y={[k.INIT]:(e,t)=>{
if(e._version!==-1)return doFatalSFTPError(e,"Duplicate INIT packet");
const n={};
P.init(t,1);
let r=P.readUInt32BE();
while(P.avail()){
const e=P.readString(true);
const t=P.readString(true);
if(t===undefined){
r=undefined;
break}
n[e]=t}
P.clear();
if(r===undefined)return doFatalSFTPError(e,"Malformed INIT packet");
if(e._debug){
const t=Object.keys(n);
if(t.length){
e._debug(`SFTP: Inbound: Received INIT (v${r}, exts:${t})`)}else{
e._debug(`SFTP: Inbound: Received INIT (v${r})`)}}
sendOrBuffer(e,T);
e._version=r;
e._extensions=n;
e.emit("ready")},[k.OPEN]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString(true);
const s=P.readUInt32BE();
const i=readAttrs(e._biOpt);
P.clear();
if(i===undefined)return doFatalSFTPError(e,"Malformed OPEN packet");
e._debug&&e._debug(`SFTP: Inbound: Received OPEN (id:${n})`);
if(!e.emit("OPEN",n,r,s,i)){
e.status(n,m.OP_UNSUPPORTED)}},[k.CLOSE]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString();
P.clear();
if(r===undefined||r.length>256)return doFatalSFTPError(e,"Malformed CLOSE packet");
e._debug&&e._debug(`SFTP: Inbound: Received CLOSE (id:${n})`);
if(!e.emit("CLOSE",n,r)){
e.status(n,m.OP_UNSUPPORTED)}},[k.READ]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString();
const s=P.readUInt64BE(e._biOpt);
const i=P.readUInt32BE();
P.clear();
if(i===undefined||r.length>256)return doFatalSFTPError(e,"Malformed READ packet");
e._debug&&e._debug(`SFTP: Inbound: Received READ (id:${n})`);
if(!e.emit("READ",n,r,s,i)){
e.status(n,m.OP_UNSUPPORTED)}},[k.WRITE]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString();
const s=P.readUInt64BE(e._biOpt);
const i=P.readString();
P.clear();
if(i===undefined||r.length>256)return doFatalSFTPError(e,"Malformed WRITE packet");
e._debug&&e._debug(`SFTP: Inbound: Received WRITE (id:${n})`);
if(!e.emit("WRITE",n,r,s,i)){
e.status(n,m.OP_UNSUPPORTED)}},[k.LSTAT]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString(true);
P.clear();
if(r===undefined)return doFatalSFTPError(e,"Malformed LSTAT packet");
e._debug&&e._debug(`SFTP: Inbound: Received LSTAT (id:${n})`);
if(!e.emit("LSTAT",n,r)){
e.status(n,m.OP_UNSUPPORTED)}},[k.FSTAT]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString();
P.clear();
if(r===undefined||r.length>256)return doFatalSFTPError(e,"Malformed FSTAT packet");
e._debug&&e._debug(`SFTP: Inbound: Received FSTAT (id:${n})`);
if(!e.emit("FSTAT",n,r)){
e.status(n,m.OP_UNSUPPORTED)}},[k.SETSTAT]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString(true);
const s=readAttrs(e._biOpt);
P.clear();
if(s===undefined)return doFatalSFTPError(e,"Malformed SETSTAT packet");
e._debug&&e._debug(`SFTP: Inbound: Received SETSTAT (id:${n})`);
if(!e.emit("SETSTAT",n,r,s)){
e.status(n,m.OP_UNSUPPORTED)}},[k.FSETSTAT]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString();
const s=readAttrs(e._biOpt);
P.clear();
if(s===undefined||r.length>256)return doFatalSFTPError(e,"Malformed FSETSTAT packet");
e._debug&&e._debug(`SFTP: Inbound: Received FSETSTAT (id:${n})`);
if(!e.emit("FSETSTAT",n,r,s)){
e.status(n,m.OP_UNSUPPORTED)}},[k.OPENDIR]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString(true);
P.clear();
if(r===undefined)return doFatalSFTPError(e,"Malformed OPENDIR packet");
e._debug&&e._debug(`SFTP: Inbound: Received OPENDIR (id:${n})`);
if(!e.emit("OPENDIR",n,r)){
e.status(n,m.OP_UNSUPPORTED)}},[k.READDIR]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString();
P.clear();
if(r===undefined||r.length>256)return doFatalSFTPError(e,"Malformed READDIR packet");
e._debug&&e._debug(`SFTP: Inbound: Received READDIR (id:${n})`);
if(!e.emit("READDIR",n,r)){
e.status(n,m.OP_UNSUPPORTED)}},[k.REMOVE]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString(true);
P.clear();
if(r===undefined)return doFatalSFTPError(e,"Malformed REMOVE packet");
e._debug&&e._debug(`SFTP: Inbound: Received REMOVE (id:${n})`);
if(!e.emit("REMOVE",n,r)){
e.status(n,m.OP_UNSUPPORTED)}},[k.MKDIR]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString(true);
const s=readAttrs(e._biOpt);
P.clear();
if(s===undefined)return doFatalSFTPError(e,"Malformed MKDIR packet");
e._debug&&e._debug(`SFTP: Inbound: Received MKDIR (id:${n})`);
if(!e.emit("MKDIR",n,r,s)){
e.status(n,m.OP_UNSUPPORTED)}},[k.RMDIR]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString(true);
P.clear();
if(r===undefined)return doFatalSFTPError(e,"Malformed RMDIR packet");
e._debug&&e._debug(`SFTP: Inbound: Received RMDIR (id:${n})`);
if(!e.emit("RMDIR",n,r)){
e.status(n,m.OP_UNSUPPORTED)}},[k.REALPATH]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString(true);
P.clear();
if(r===undefined)return doFatalSFTPError(e,"Malformed REALPATH packet");
e._debug&&e._debug(`SFTP: Inbound: Received REALPATH (id:${n})`);
if(!e.emit("REALPATH",n,r)){
e.status(n,m.OP_UNSUPPORTED)}},[k.STAT]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString(true);
P.clear();
if(r===undefined)return doFatalSFTPError(e,"Malformed STAT packet");
e._debug&&e._debug(`SFTP: Inbound: Received STAT (id:${n})`);
if(!e.emit("STAT",n,r)){
e.status(n,m.OP_UNSUPPORTED)}},[k.RENAME]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString(true);
const s=P.readString(true);
P.clear();
if(s===undefined)return doFatalSFTPError(e,"Malformed RENAME packet");
e._debug&&e._debug(`SFTP: Inbound: Received RENAME (id:${n})`);
if(!e.emit("RENAME",n,r,s)){
e.status(n,m.OP_UNSUPPORTED)}},[k.READLINK]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString(true);
P.clear();
if(r===undefined)return doFatalSFTPError(e,"Malformed READLINK packet");
e._debug&&e._debug(`SFTP: Inbound: Received READLINK (id:${n})`);
if(!e.emit("READLINK",n,r)){
e.status(n,m.OP_UNSUPPORTED)}},[k.SYMLINK]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString(true);
const s=P.readString(true);
P.clear();
if(s===undefined)return doFatalSFTPError(e,"Malformed SYMLINK packet");
e._debug&&e._debug(`SFTP: Inbound: Received SYMLINK (id:${n})`);
let i;
if(e._isOpenSSH){
i=e.emit("SYMLINK",n,s,r)}else{
i=e.emit("SYMLINK",n,r,s)}
if(!i){
e.status(n,m.OP_UNSUPPORTED)}},[k.EXTENDED]:(e,t)=>{
P.init(t,1);
const n=P.readUInt32BE();
const r=P.readString(true);
if(r===undefined){
P.clear();
return doFatalSFTPError(e,"Malformed EXTENDED packet")}
let s;
if(P.avail())s=P.readRaw();
P.clear();
e._debug&&e._debug(`SFTP: Inbound: Received EXTENDED (id:${n})`);
if(!e.emit("EXTENDED",n,r,s)){
e.status(n,m.OP_UNSUPPORTED)}}};
const{ERR_INVALID_ARG_TYPE:G,ERR_OUT_OF_RANGE:j,validateNumber:V}=n(3208);
const z=128;
let J;
const ee=[];
function allocNewPool(e){
if(ee.length>0)J=ee.pop();else J=Buffer.allocUnsafe(e);
J.used=0}
function checkPosition(e,t){
if(!Number.isSafeInteger(e)){
V(e,t);
if(!Number.isInteger(e))throw new j(t,"an integer",e);
throw new j(t,">= 0 and <= 2 ** 53 - 1",e)}
if(e<0)throw new j(t,">= 0 and <= 2 ** 53 - 1",e)}
function roundUpToMultipleOf8(e){
return e+7&~7}
function ReadStream(e,t,n){
if(n===undefined)n={};else if(typeof n==="string")n={encoding:n};else if(n===null||typeof n!=="object")throw new TypeError('"options" argument must be a string or an object');else n=Object.create(n);
if(n.highWaterMark===undefined)n.highWaterMark=64*1024;
n.emitClose=false;
n.autoDestroy=false;
o.call(this,n);
this.path=t;
this.flags=n.flags===undefined?"r":n.flags;
this.mode=n.mode===undefined?438:n.mode;
this.start=n.start;
this.end=n.end;
this.autoClose=n.autoClose===undefined?true:n.autoClose;
this.pos=0;
this.bytesRead=0;
this.isClosed=false;
this.handle=n.handle===undefined?null:n.handle;
this.sftp=e;
this._opening=false;
if(this.start!==undefined){
checkPosition(this.start,"start");
this.pos=this.start}
if(this.end===undefined){
this.end=Infinity}else if(this.end!==Infinity){
checkPosition(this.end,"end");
if(this.start!==undefined&&this.start>this.end){
throw new j("start",`<= "end" (here: ${this.end})`,this.start)}}
this.on("end",function(){
if(this.autoClose)this.destroy()});
if(!Buffer.isBuffer(this.handle))this.open()}
l(ReadStream,o);
ReadStream.prototype.open=function(){
if(this._opening)return;
this._opening=true;
this.sftp.open(this.path,this.flags,this.mode,(e,t)=>{
this._opening=false;
if(e){
this.emit("error",e);
if(this.autoClose)this.destroy();
return}
this.handle=t;
this.emit("open",t);
this.emit("ready");
this.read()})};
ReadStream.prototype._read=function(e){
if(!Buffer.isBuffer(this.handle))return this.once("open",()=>this._read(e));
if(this.destroyed)return;
if(!J||J.length-J.used<z){
allocNewPool(this.readableHighWaterMark||this._readableState.highWaterMark)}
const t=J;
let n=Math.min(J.length-J.used,e);
const r=J.used;
if(this.end!==undefined)n=Math.min(this.end-this.pos+1,n);
if(n<=0)return this.push(null);
this.sftp.read(this.handle,J,J.used,n,this.pos,(e,s)=>{
if(e){
this.emit("error",e);
if(this.autoClose)this.destroy();
return}
let i=null;
if(r+n===t.used&&t===J){
t.used=roundUpToMultipleOf8(t.used+s-n)}else{
const e=r+n&~7;
const i=roundUpToMultipleOf8(r+s);
if(e-i>=z)ee.push(t.slice(i,e))}
if(s>0){
this.bytesRead+=s;
i=t.slice(r,r+s)}
this.pos+=s;
this.push(i)});
J.used=roundUpToMultipleOf8(J.used+n)};
ReadStream.prototype._destroy=function(e,t){
if(this._opening&&!Buffer.isBuffer(this.handle)){
this.once("open",closeStream.bind(null,this,t,e));
return}
closeStream(this,t,e);
this.handle=null;
this._opening=false};
function closeStream(e,t,n){
if(!e.handle)return onclose();
e.sftp.close(e.handle,onclose);
function onclose(r){
r=r||n;
t(r);
e.isClosed=true;
if(!r)e.emit("close")}}
ReadStream.prototype.close=function(e){
this.destroy(null,e)};
Object.defineProperty(ReadStream.prototype,"pending",{get(){
return this.handle===null},configurable:true});
function WriteStream(e,t,n){
if(n===undefined)n={};else if(typeof n==="string")n={encoding:n};else if(n===null||typeof n!=="object")throw new TypeError('"options" argument must be a string or an object');else n=Object.create(n);
n.emitClose=false;
n.autoDestroy=false;
f.call(this,n);
this.path=t;
this.flags=n.flags===undefined?"w":n.flags;
this.mode=n.mode===undefined?438:n.mode;
this.start=n.start;
this.autoClose=n.autoClose===undefined?true:n.autoClose;
this.pos=0;
this.bytesWritten=0;
this.isClosed=false;
this.handle=n.handle===undefined?null:n.handle;
this.sftp=e;
this._opening=false;
if(this.start!==undefined){
checkPosition(this.start,"start");
this.pos=this.start}
if(n.encoding)this.setDefaultEncoding(n.encoding);
this.on("finish",function(){
if(this._writableState.finalCalled)return;
if(this.autoClose)this.destroy()});
if(!Buffer.isBuffer(this.handle))this.open()}
l(WriteStream,f);
WriteStream.prototype._final=function(e){
if(this.autoClose)this.destroy();
e()};
WriteStream.prototype.open=function(){
if(this._opening)return;
this._opening=true;
this.sftp.open(this.path,this.flags,this.mode,(e,t)=>{
this._opening=false;
if(e){
this.emit("error",e);
if(this.autoClose)this.destroy();
return}
this.handle=t;
const tryAgain=e=>{
if(e){
this.sftp.chmod(this.path,this.mode,e=>tryAgain());
return}
if(this.flags[0]==="a"){
const tryStat=(e,n)=>{
if(e){
this.sftp.stat(this.path,(t,n)=>{
if(t){
this.destroy();
this.emit("error",e);
return}
tryStat(null,n)});
return}
this.pos=n.size;
this.emit("open",t);
this.emit("ready")};
this.sftp.fstat(t,tryStat);
return}
this.emit("open",t);
this.emit("ready")};
this.sftp.fchmod(t,this.mode,tryAgain)})};
WriteStream.prototype._write=function(e,t,n){
if(!Buffer.isBuffer(e)){
const t=new G("data","Buffer",e);
return this.emit("error",t)}
if(!Buffer.isBuffer(this.handle)){
return this.once("open",function(){
this._write(e,t,n)})}
this.sftp.write(this.handle,e,0,e.length,this.pos,(e,t)=>{
if(e){
if(this.autoClose)this.destroy();
return n(e)}
this.bytesWritten+=t;
n()});
this.pos+=e.length};
WriteStream.prototype._writev=function(e,t){
if(!Buffer.isBuffer(this.handle)){
return this.once("open",function(){
this._writev(e,t)})}
const n=this.sftp;
const r=this.handle;
let s=e.length;
const onwrite=(e,n)=>{
if(e){
this.destroy();
return t(e)}
this.bytesWritten+=n;
if(--s===0)t()};
for(let t=0;t<e.length;++t){
const s=e[t].chunk;
n.write(r,s,0,s.length,this.pos,onwrite);
this.pos+=s.length}};
if(typeof f.prototype.destroy!=="function")WriteStream.prototype.destroy=ReadStream.prototype.destroy;
WriteStream.prototype._destroy=ReadStream.prototype._destroy;
WriteStream.prototype.close=function(e){
if(e){
if(this.isClosed){
process.nextTick(e);
return}
this.on("close",e)}
if(!this.autoClose)this.on("finish",this.destroy.bind(this));
this.end()};
WriteStream.prototype.destroySoon=WriteStream.prototype.end;
Object.defineProperty(WriteStream.prototype,"pending",{get(){
return this.handle===null},configurable:true});
e.exports={flagsToString:W,OPEN_MODE:C,SFTP:D,Stats:Q,STATUS_CODE:m,stringToFlags}}),4020:((e,t,n)=>{
"use strict";
const r=n(6982);
let s;
try{
s=n(4982)()}catch{}
const{bindingAvailable:i,CIPHER_INFO:o,MAC_INFO:f}=n(2888);
const l=(()=>{
if(typeof r.sign==="function"&&typeof r.verify==="function"){
const e="-----BEGIN PRIVATE KEY-----\r\nMC4CAQAwBQYDK2VwBCIEIHKj+sVa9WcD"+"/q2DJUJaf43Kptc8xYuUQA4bOFj9vC8T\r\n-----END PRIVATE KEY-----";
const t=Buffer.from("a");
let n;
let s;
try{
n=r.sign(null,t,e);
s=r.verify(null,t,e,n)}catch{}
return Buffer.isBuffer(n)&&n.length===64&&s===true}
return false})();
const u=typeof r.diffieHellman==="function"&&typeof r.generateKeyPairSync==="function"&&typeof r.createPublicKey==="function";
const h=["ecdh-sha2-nistp256","ecdh-sha2-nistp384","ecdh-sha2-nistp521","diffie-hellman-group-exchange-sha256","diffie-hellman-group14-sha256","diffie-hellman-group15-sha512","diffie-hellman-group16-sha512","diffie-hellman-group17-sha512","diffie-hellman-group18-sha512"];
if(u){
h.unshift("curve25519-sha256");
h.unshift("curve25519-sha256@libssh.org")}
const p=h.concat(["diffie-hellman-group-exchange-sha1","diffie-hellman-group14-sha1","diffie-hellman-group1-sha1"]);
const g=["ecdsa-sha2-nistp256","ecdsa-sha2-nistp384","ecdsa-sha2-nistp521","rsa-sha2-512","rsa-sha2-256","ssh-rsa"];
if(l)g.unshift("ssh-ed25519");
const _=g.concat(["ssh-dss"]);
const E=(()=>{
const e=r.getCiphers();
return t=>e.includes(o[t].sslName)})();
let b=["aes128-gcm@openssh.com","aes256-gcm@openssh.com","aes128-ctr","aes192-ctr","aes256-ctr"];
if(s&&s.flags&&!s.flags.aes){
if(i)b.unshift("chacha20-poly1305@openssh.com");else b.push("chacha20-poly1305@openssh.com")}else if(i&&s&&s.arch==="x86"){
b.splice(4,0,"chacha20-poly1305@openssh.com")}else{
b.push("chacha20-poly1305@openssh.com")}
b=b.filter(E);
const y=b.concat(["aes256-cbc","aes192-cbc","aes128-cbc","blowfish-cbc","3des-cbc","aes128-gcm","aes256-gcm","arcfour256","arcfour128","cast128-cbc","arcfour"].filter(E));
const m=(()=>{
const e=r.getHashes();
return t=>e.includes(f[t].sslName)})();
const w=["hmac-sha2-256-etm@openssh.com","hmac-sha2-512-etm@openssh.com","hmac-sha1-etm@openssh.com","hmac-sha2-256","hmac-sha2-512","hmac-sha1"].filter(m);
const I=w.concat(["hmac-md5","hmac-sha2-256-96","hmac-sha2-512-96","hmac-ripemd160","hmac-sha1-96","hmac-md5-96"].filter(m));
const k=["none","zlib@openssh.com","zlib"];
const x=k.concat([]);
const C={BAD_DHGEX:1<<0,OLD_EXIT:1<<1,DYN_RPORT_BUG:1<<2,BUG_DHGEX_LARGE:1<<3,IMPLY_RSA_SHA2_SIGALGS:1<<4};
e.exports={MESSAGE:{DISCONNECT:1,IGNORE:2,UNIMPLEMENTED:3,DEBUG:4,SERVICE_REQUEST:5,SERVICE_ACCEPT:6,EXT_INFO:7,KEXINIT:20,NEWKEYS:21,KEXDH_INIT:30,KEXDH_REPLY:31,KEXDH_GEX_GROUP:31,KEXDH_GEX_INIT:32,KEXDH_GEX_REPLY:33,KEXDH_GEX_REQUEST:34,KEXECDH_INIT:30,KEXECDH_REPLY:31,USERAUTH_REQUEST:50,USERAUTH_FAILURE:51,USERAUTH_SUCCESS:52,USERAUTH_BANNER:53,USERAUTH_PASSWD_CHANGEREQ:60,USERAUTH_PK_OK:60,USERAUTH_INFO_REQUEST:60,USERAUTH_INFO_RESPONSE:61,GLOBAL_REQUEST:80,REQUEST_SUCCESS:81,REQUEST_FAILURE:82,CHANNEL_OPEN:90,CHANNEL_OPEN_CONFIRMATION:91,CHANNEL_OPEN_FAILURE:92,CHANNEL_WINDOW_ADJUST:93,CHANNEL_DATA:94,CHANNEL_EXTENDED_DATA:95,CHANNEL_EOF:96,CHANNEL_CLOSE:97,CHANNEL_REQUEST:98,CHANNEL_SUCCESS:99,CHANNEL_FAILURE:100},DISCONNECT_REASON:{HOST_NOT_ALLOWED_TO_CONNECT:1,PROTOCOL_ERROR:2,KEY_EXCHANGE_FAILED:3,RESERVED:4,MAC_ERROR:5,COMPRESSION_ERROR:6,SERVICE_NOT_AVAILABLE:7,PROTOCOL_VERSION_NOT_SUPPORTED:8,HOST_KEY_NOT_VERIFIABLE:9,CONNECTION_LOST:10,BY_APPLICATION:11,TOO_MANY_CONNECTIONS:12,AUTH_CANCELED_BY_USER:13,NO_MORE_AUTH_METHODS_AVAILABLE:14,ILLEGAL_USER_NAME:15},DISCONNECT_REASON_STR:undefined,CHANNEL_OPEN_FAILURE:{ADMINISTRATIVELY_PROHIBITED:1,CONNECT_FAILED:2,UNKNOWN_CHANNEL_TYPE:3,RESOURCE_SHORTAGE:4},TERMINAL_MODE:{TTY_OP_END:0,VINTR:1,VQUIT:2,VERASE:3,VKILL:4,VEOF:5,VEOL:6,VEOL2:7,VSTART:8,VSTOP:9,VSUSP:10,VDSUSP:11,VREPRINT:12,VWERASE:13,VLNEXT:14,VFLUSH:15,VSWTCH:16,VSTATUS:17,VDISCARD:18,IGNPAR:30,PARMRK:31,INPCK:32,ISTRIP:33,INLCR:34,IGNCR:35,ICRNL:36,IUCLC:37,IXON:38,IXANY:39,IXOFF:40,IMAXBEL:41,ISIG:50,ICANON:51,XCASE:52,ECHO:53,ECHOE:54,ECHOK:55,ECHONL:56,NOFLSH:57,TOSTOP:58,IEXTEN:59,ECHOCTL:60,ECHOKE:61,PENDIN:62,OPOST:70,OLCUC:71,ONLCR:72,OCRNL:73,ONOCR:74,ONLRET:75,CS7:90,CS8:91,PARENB:92,PARODD:93,TTY_OP_ISPEED:128,TTY_OP_OSPEED:129},CHANNEL_EXTENDED_DATATYPE:{STDERR:1},SIGNALS:["ABRT","ALRM","FPE","HUP","ILL","INT","QUIT","SEGV","TERM","USR1","USR2","KILL","PIPE"].reduce((e,t)=>({...e,[t]:1}),{}),COMPAT:C,COMPAT_CHECKS:[["Cisco-1.25",C.BAD_DHGEX],[/^Cisco-1[.]/,C.BUG_DHGEX_LARGE],[/^[0-9.]+$/,C.OLD_EXIT],[/^OpenSSH_5[.][0-9]+/,C.DYN_RPORT_BUG],[/^OpenSSH_7[.]4/,C.IMPLY_RSA_SHA2_SIGALGS]],DEFAULT_KEX:h,SUPPORTED_KEX:p,DEFAULT_SERVER_HOST_KEY:g,SUPPORTED_SERVER_HOST_KEY:_,DEFAULT_CIPHER:b,SUPPORTED_CIPHER:y,DEFAULT_MAC:w,SUPPORTED_MAC:I,DEFAULT_COMPRESSION:k,SUPPORTED_COMPRESSION:x,curve25519Supported:u,eddsaSupported:l};
e.exports.DISCONNECT_REASON_BY_VALUE=Array.from(Object.entries(e.exports.DISCONNECT_REASON)).reduce((e,[t,n])=>({...e,[n]:t}),{})}),2888:((e,t,n)=>{
"use strict";
const{createCipheriv:r,createDecipheriv:s,createHmac:i,randomFillSync:o,timingSafeEqual:f}=n(6982);
const{readUInt32BE:l,writeUInt32BE:u}=n(2184);
const h=Buffer[Symbol.species];
const p=2**32-1;
const g=Buffer.alloc(0);
const _=Buffer.alloc(4);
const E=new Map;
const b=35e3;
let y;
let m;
let w;
let I;
let k;
let x;
let C;
try{
y=n(490);
({AESGCMCipher:m,ChaChaPolyCipher:w,GenericCipher:I,AESGCMDecipher:k,ChaChaPolyDecipher:x,GenericDecipher:C}=y)}catch{}
const B=1<<0;
const v=(()=>{
function info(e,t,n,r,s,i,o){
return{sslName:e,blockLen:t,keyLen:n,ivLen:r!==0||o&B?r:t,authLen:s,discardLen:i,stream:!!(o&B)}}
return{"chacha20-poly1305@openssh.com":info("chacha20",8,64,0,16,0,B),"aes128-gcm":info("aes-128-gcm",16,16,12,16,0,B),"aes256-gcm":info("aes-256-gcm",16,32,12,16,0,B),"aes128-gcm@openssh.com":info("aes-128-gcm",16,16,12,16,0,B),"aes256-gcm@openssh.com":info("aes-256-gcm",16,32,12,16,0,B),"aes128-cbc":info("aes-128-cbc",16,16,0,0,0,0),"aes192-cbc":info("aes-192-cbc",16,24,0,0,0,0),"aes256-cbc":info("aes-256-cbc",16,32,0,0,0,0),"rijndael-cbc@lysator.liu.se":info("aes-256-cbc",16,32,0,0,0,0),"3des-cbc":info("des-ede3-cbc",8,24,0,0,0,0),"blowfish-cbc":info("bf-cbc",8,16,0,0,0,0),"idea-cbc":info("idea-cbc",8,16,0,0,0,0),"cast128-cbc":info("cast-cbc",8,16,0,0,0,0),"aes128-ctr":info("aes-128-ctr",16,16,16,0,0,B),"aes192-ctr":info("aes-192-ctr",16,24,16,0,0,B),"aes256-ctr":info("aes-256-ctr",16,32,16,0,0,B),"3des-ctr":info("des-ede3",8,24,8,0,0,B),"blowfish-ctr":info("bf-ecb",8,16,8,0,0,B),"cast128-ctr":info("cast5-ecb",8,16,8,0,0,B),"arcfour":info("rc4",8,16,0,0,1536,B),"arcfour128":info("rc4",8,16,0,0,1536,B),"arcfour256":info("rc4",8,32,0,0,1536,B),"arcfour512":info("rc4",8,64,0,0,1536,B)}})();
const R=(()=>{
function info(e,t,n,r){
return{sslName:e,len:t,actualLen:n,isETM:r}}
return{"hmac-md5":info("md5",16,16,false),"hmac-md5-96":info("md5",16,12,false),"hmac-ripemd160":info("ripemd160",20,20,false),"hmac-sha1":info("sha1",20,20,false),"hmac-sha1-etm@openssh.com":info("sha1",20,20,true),"hmac-sha1-96":info("sha1",20,12,false),"hmac-sha2-256":info("sha256",32,32,false),"hmac-sha2-256-etm@openssh.com":info("sha256",32,32,true),"hmac-sha2-256-96":info("sha256",32,12,false),"hmac-sha2-512":info("sha512",64,64,false),"hmac-sha2-512-etm@openssh.com":info("sha512",64,64,true),"hmac-sha2-512-96":info("sha512",64,12,false)}})();
let T=class NullCipher{
constructor(e,t){
this.outSeqno=e;
this._onWrite=t;
this._dead=false}
free(){
this._dead=true}
allocPacket(e){
let t=4+1+e;
let n=8-(t&8-1);
if(n<4)n+=8;
t+=n;
const r=Buffer.allocUnsafe(t);
u(r,t-4,0);
r[4]=n;
o(r,5+e,n);
return r}
encrypt(e){
if(this._dead)return;
this._onWrite(e);
this.outSeqno=this.outSeqno+1>>>0}};
const O=Buffer.alloc(32);
const L=Buffer.alloc(16);
let P;
let U;
let D;
let Q=class ChaChaPolyCipherNative{
constructor(e){
const t=e.outbound;
this.outSeqno=t.seqno;
this._onWrite=t.onWrite;
this._encKeyMain=t.cipherKey.slice(0,32);
this._encKeyPktLen=t.cipherKey.slice(32);
this._dead=false}
free(){
this._dead=true}
allocPacket(e){
let t=4+1+e;
let n=8-(t-4&8-1);
if(n<4)n+=8;
t+=n;
const r=Buffer.allocUnsafe(t);
u(r,t-4,0);
r[4]=n;
o(r,5+e,n);
return r}
encrypt(e){
if(this._dead)return;
L[0]=0;
u(L,this.outSeqno,12);
const t=r("chacha20",this._encKeyMain,L).update(O);
const n=r("chacha20",this._encKeyPktLen,L).update(e.slice(0,4));
this._onWrite(n);
L[0]=1;
const s=r("chacha20",this._encKeyMain,L).update(e.slice(4));
this._onWrite(s);
D(U,n,n.length,s,s.length,t);
const i=Buffer.allocUnsafe(16);
i.set(new Uint8Array(P.HEAPU8.buffer,U,16),0);
this._onWrite(i);
this.outSeqno=this.outSeqno+1>>>0}};
let q=class ChaChaPolyCipherBinding{
constructor(e){
const t=e.outbound;
this.outSeqno=t.seqno;
this._onWrite=t.onWrite;
this._instance=new w(t.cipherKey);
this._dead=false}
free(){
this._dead=true;
this._instance.free()}
allocPacket(e){
let t=4+1+e;
let n=8-(t-4&8-1);
if(n<4)n+=8;
t+=n;
const r=Buffer.allocUnsafe(t+16);
u(r,t-4,0);
r[4]=n;
o(r,5+e,n);
return r}
encrypt(e){
if(this._dead)return;
this._instance.encrypt(e,this.outSeqno);
this._onWrite(e);
this.outSeqno=this.outSeqno+1>>>0}};
let W=class AESGCMCipherNative{
constructor(e){
const t=e.outbound;
this.outSeqno=t.seqno;
this._onWrite=t.onWrite;
this._encSSLName=t.cipherInfo.sslName;
this._encKey=t.cipherKey;
this._encIV=t.cipherIV;
this._dead=false}
free(){
this._dead=true}
allocPacket(e){
let t=4+1+e;
let n=16-(t-4&16-1);
if(n<4)n+=16;
t+=n;
const r=Buffer.allocUnsafe(t);
u(r,t-4,0);
r[4]=n;
o(r,5+e,n);
return r}
encrypt(e){
if(this._dead)return;
const t=r(this._encSSLName,this._encKey,this._encIV);
t.setAutoPadding(false);
const n=e.slice(0,4);
t.setAAD(n);
this._onWrite(n);
const s=t.update(e.slice(4));
this._onWrite(s);
const i=t.final();
if(i.length)this._onWrite(i);
const o=t.getAuthTag();
this._onWrite(o);
ivIncrement(this._encIV);
this.outSeqno=this.outSeqno+1>>>0}};
let $=class AESGCMCipherBinding{
constructor(e){
const t=e.outbound;
this.outSeqno=t.seqno;
this._onWrite=t.onWrite;
this._instance=new m(t.cipherInfo.sslName,t.cipherKey,t.cipherIV);
this._dead=false}
free(){
this._dead=true;
this._instance.free()}
allocPacket(e){
let t=4+1+e;
let n=16-(t-4&16-1);
if(n<4)n+=16;
t+=n;
const r=Buffer.allocUnsafe(t+16);
u(r,t-4,0);
r[4]=n;
o(r,5+e,n);
return r}
encrypt(e){
if(this._dead)return;
this._instance.encrypt(e);
this._onWrite(e);
this.outSeqno=this.outSeqno+1>>>0}};
let Y=class GenericCipherNative{
constructor(e){
const t=e.outbound;
this.outSeqno=t.seqno;
this._onWrite=t.onWrite;
this._encBlockLen=t.cipherInfo.blockLen;
this._cipherInstance=r(t.cipherInfo.sslName,t.cipherKey,t.cipherIV);
this._macSSLName=t.macInfo.sslName;
this._macKey=t.macKey;
this._macActualLen=t.macInfo.actualLen;
this._macETM=t.macInfo.isETM;
this._aadLen=this._macETM?4:0;
this._dead=false;
const n=t.cipherInfo.discardLen;
if(n){
let e=E.get(n);
if(e===undefined){
e=Buffer.alloc(n);
E.set(n,e)}
this._cipherInstance.update(e)}}
free(){
this._dead=true}
allocPacket(e){
const t=this._encBlockLen;
let n=4+1+e;
let r=t-(n-this._aadLen&t-1);
if(r<4)r+=t;
n+=r;
const s=Buffer.allocUnsafe(n);
u(s,n-4,0);
s[4]=r;
o(s,5+e,r);
return s}
encrypt(e){
if(this._dead)return;
let t;
if(this._macETM){
const n=new Uint8Array(e.buffer,e.byteOffset,4);
const r=this._cipherInstance.update(new Uint8Array(e.buffer,e.byteOffset+4,e.length-4));
this._onWrite(n);
this._onWrite(r);
t=i(this._macSSLName,this._macKey);
u(_,this.outSeqno,0);
t.update(_);
t.update(n);
t.update(r)}else{
const n=this._cipherInstance.update(e);
this._onWrite(n);
t=i(this._macSSLName,this._macKey);
u(_,this.outSeqno,0);
t.update(_);
t.update(e)}
let n=t.digest();
if(n.length>this._macActualLen)n=n.slice(0,this._macActualLen);
this._onWrite(n);
this.outSeqno=this.outSeqno+1>>>0}};
let G=class GenericCipherBinding{
constructor(e){
const t=e.outbound;
this.outSeqno=t.seqno;
this._onWrite=t.onWrite;
this._encBlockLen=t.cipherInfo.blockLen;
this._macLen=t.macInfo.len;
this._macActualLen=t.macInfo.actualLen;
this._aadLen=t.macInfo.isETM?4:0;
this._instance=new I(t.cipherInfo.sslName,t.cipherKey,t.cipherIV,t.macInfo.sslName,t.macKey,t.macInfo.isETM);
this._dead=false}
free(){
this._dead=true;
this._instance.free()}
allocPacket(e){
const t=this._encBlockLen;
let n=4+1+e;
let r=t-(n-this._aadLen&t-1);
if(r<4)r+=t;
n+=r;
const s=Buffer.allocUnsafe(n+this._macLen);
u(s,n-4,0);
s[4]=r;
o(s,5+e,r);
return s}
encrypt(e){
if(this._dead)return;
this._instance.encrypt(e,this.outSeqno);
if(this._macActualLen<this._macLen){
e=new h(e.buffer,e.byteOffset,e.length-(this._macLen-this._macActualLen))}
this._onWrite(e);
this.outSeqno=this.outSeqno+1>>>0}};
let j=class NullDecipher{
constructor(e,t){
this.inSeqno=e;
this._onPayload=t;
this._len=0;
this._lenBytes=0;
this._packet=null;
this._packetPos=0}
free(){}
decrypt(e,t,n){
while(t<n){
if(this._lenBytes<4){
let r=Math.min(4-this._lenBytes,n-t);
this._lenBytes+=r;
while(r--)this._len=(this._len<<8)+e[t++];
if(this._lenBytes<4)return;
if(this._len>b||this._len<8||(4+this._len&7)!==0){
throw new Error("Bad packet length")}
if(t>=n)return}
if(this._packetPos<this._len){
const r=Math.min(this._len-this._packetPos,n-t);
let s;
if(t!==0||r!==n)s=new Uint8Array(e.buffer,e.byteOffset+t,r);else s=e;
if(r===this._len){
this._packet=s}else{
if(!this._packet)this._packet=Buffer.allocUnsafe(this._len);
this._packet.set(s,this._packetPos)}
t+=r;
this._packetPos+=r;
if(this._packetPos<this._len)return}
const r=!this._packet?g:new h(this._packet.buffer,this._packet.byteOffset+1,this._packet.length-this._packet[0]-1);
this.inSeqno=this.inSeqno+1>>>0;
this._len=0;
this._lenBytes=0;
this._packet=null;
this._packetPos=0;
{
const e=this._onPayload(r);
if(e!==undefined)return e===false?t:e}}}};
let V=class ChaChaPolyDecipherNative{
constructor(e){
const t=e.inbound;
this.inSeqno=t.seqno;
this._onPayload=t.onPayload;
this._decKeyMain=t.decipherKey.slice(0,32);
this._decKeyPktLen=t.decipherKey.slice(32);
this._len=0;
this._lenBuf=Buffer.alloc(4);
this._lenPos=0;
this._packet=null;
this._pktLen=0;
this._mac=Buffer.allocUnsafe(16);
this._calcMac=Buffer.allocUnsafe(16);
this._macPos=0}
free(){}
decrypt(e,t,n){
while(t<n){
if(this._lenPos<4){
let r=Math.min(4-this._lenPos,n-t);
while(r--)this._lenBuf[this._lenPos++]=e[t++];
if(this._lenPos<4)return;
L[0]=0;
u(L,this.inSeqno,12);
const i=s("chacha20",this._decKeyPktLen,L).update(this._lenBuf);
this._len=l(i,0);
if(this._len>b||this._len<8||(this._len&7)!==0){
throw new Error("Bad packet length")}}
if(this._pktLen<this._len){
if(t>=n)return;
const r=Math.min(this._len-this._pktLen,n-t);
let s;
if(t!==0||r!==n)s=new Uint8Array(e.buffer,e.byteOffset+t,r);else s=e;
if(r===this._len){
this._packet=s}else{
if(!this._packet)this._packet=Buffer.allocUnsafe(this._len);
this._packet.set(s,this._pktLen)}
t+=r;
this._pktLen+=r;
if(this._pktLen<this._len||t>=n)return}
{
const r=Math.min(16-this._macPos,n-t);
if(t!==0||r!==n){
this._mac.set(new Uint8Array(e.buffer,e.byteOffset+t,r),this._macPos)}else{
this._mac.set(e,this._macPos)}
t+=r;
this._macPos+=r;
if(this._macPos<16)return}
L[0]=0;
u(L,this.inSeqno,12);
const i=r("chacha20",this._decKeyMain,L).update(O);
D(U,this._lenBuf,4,this._packet,this._packet.length,i);
this._calcMac.set(new Uint8Array(P.HEAPU8.buffer,U,16),0);
if(!f(this._calcMac,this._mac))throw new Error("Invalid MAC");
L[0]=1;
const o=s("chacha20",this._decKeyMain,L).update(this._packet);
const p=new h(o.buffer,o.byteOffset+1,o.length-o[0]-1);
this.inSeqno=this.inSeqno+1>>>0;
this._len=0;
this._lenPos=0;
this._packet=null;
this._pktLen=0;
this._macPos=0;
{
const e=this._onPayload(p);
if(e!==undefined)return e===false?t:e}}}};
let z=class ChaChaPolyDecipherBinding{
constructor(e){
const t=e.inbound;
this.inSeqno=t.seqno;
this._onPayload=t.onPayload;
this._instance=new x(t.decipherKey);
this._len=0;
this._lenBuf=Buffer.alloc(4);
this._lenPos=0;
this._packet=null;
this._pktLen=0;
this._mac=Buffer.allocUnsafe(16);
this._macPos=0}
free(){
this._instance.free()}
decrypt(e,t,n){
while(t<n){
if(this._lenPos<4){
let r=Math.min(4-this._lenPos,n-t);
while(r--)this._lenBuf[this._lenPos++]=e[t++];
if(this._lenPos<4)return;
this._len=this._instance.decryptLen(this._lenBuf,this.inSeqno);
if(this._len>b||this._len<8||(this._len&7)!==0){
throw new Error("Bad packet length")}
if(t>=n)return}
if(this._pktLen<this._len){
const r=Math.min(this._len-this._pktLen,n-t);
let s;
if(t!==0||r!==n)s=new Uint8Array(e.buffer,e.byteOffset+t,r);else s=e;
if(r===this._len){
this._packet=s}else{
if(!this._packet)this._packet=Buffer.allocUnsafe(this._len);
this._packet.set(s,this._pktLen)}
t+=r;
this._pktLen+=r;
if(this._pktLen<this._len||t>=n)return}
{
const r=Math.min(16-this._macPos,n-t);
if(t!==0||r!==n){
this._mac.set(new Uint8Array(e.buffer,e.byteOffset+t,r),this._macPos)}else{
this._mac.set(e,this._macPos)}
t+=r;
this._macPos+=r;
if(this._macPos<16)return}
this._instance.decrypt(this._packet,this._mac,this.inSeqno);
const r=new h(this._packet.buffer,this._packet.byteOffset+1,this._packet.length-this._packet[0]-1);
this.inSeqno=this.inSeqno+1>>>0;
this._len=0;
this._lenPos=0;
this._packet=null;
this._pktLen=0;
this._macPos=0;
{
const e=this._onPayload(r);
if(e!==undefined)return e===false?t:e}}}};
let J=class AESGCMDecipherNative{
constructor(e){
const t=e.inbound;
this.inSeqno=t.seqno;
this._onPayload=t.onPayload;
this._decipherInstance=null;
this._decipherSSLName=t.decipherInfo.sslName;
this._decipherKey=t.decipherKey;
this._decipherIV=t.decipherIV;
this._len=0;
this._lenBytes=0;
this._packet=null;
this._packetPos=0;
this._pktLen=0;
this._tag=Buffer.allocUnsafe(16);
this._tagPos=0}
free(){}
decrypt(e,t,n){
while(t<n){
if(this._lenBytes<4){
let r=Math.min(4-this._lenBytes,n-t);
this._lenBytes+=r;
while(r--)this._len=(this._len<<8)+e[t++];
if(this._lenBytes<4)return;
if(this._len+20>b||this._len<16||(this._len&15)!==0){
throw new Error("Bad packet length")}
this._decipherInstance=s(this._decipherSSLName,this._decipherKey,this._decipherIV);
this._decipherInstance.setAutoPadding(false);
this._decipherInstance.setAAD(er(this._len))}
if(this._pktLen<this._len){
if(t>=n)return;
const r=Math.min(this._len-this._pktLen,n-t);
let s;
if(t!==0||r!==n){
s=this._decipherInstance.update(new Uint8Array(e.buffer,e.byteOffset+t,r))}else{
s=this._decipherInstance.update(e)}
if(s.length){
if(r===this._len){
this._packet=s}else{
if(!this._packet)this._packet=Buffer.allocUnsafe(this._len);
this._packet.set(s,this._packetPos)}
this._packetPos+=s.length}
t+=r;
this._pktLen+=r;
if(this._pktLen<this._len||t>=n)return}
{
const r=Math.min(16-this._tagPos,n-t);
if(t!==0||r!==n){
this._tag.set(new Uint8Array(e.buffer,e.byteOffset+t,r),this._tagPos)}else{
this._tag.set(e,this._tagPos)}
t+=r;
this._tagPos+=r;
if(this._tagPos<16)return}
{
this._decipherInstance.setAuthTag(this._tag);
const e=this._decipherInstance.final();
if(e.length){
if(this._packet)this._packet.set(e,this._packetPos);else this._packet=e}}
const r=!this._packet?g:new h(this._packet.buffer,this._packet.byteOffset+1,this._packet.length-this._packet[0]-1);
this.inSeqno=this.inSeqno+1>>>0;
ivIncrement(this._decipherIV);
this._len=0;
this._lenBytes=0;
this._packet=null;
this._packetPos=0;
this._pktLen=0;
this._tagPos=0;
{
const e=this._onPayload(r);
if(e!==undefined)return e===false?t:e}}}};
let ee=class AESGCMDecipherBinding{
constructor(e){
const t=e.inbound;
this.inSeqno=t.seqno;
this._onPayload=t.onPayload;
this._instance=new k(t.decipherInfo.sslName,t.decipherKey,t.decipherIV);
this._len=0;
this._lenBytes=0;
this._packet=null;
this._pktLen=0;
this._tag=Buffer.allocUnsafe(16);
this._tagPos=0}
free(){}
decrypt(e,t,n){
while(t<n){
if(this._lenBytes<4){
let r=Math.min(4-this._lenBytes,n-t);
this._lenBytes+=r;
while(r--)this._len=(this._len<<8)+e[t++];
if(this._lenBytes<4)return;
if(this._len+20>b||this._len<16||(this._len&15)!==0){
throw new Error(`Bad packet length: ${this._len}`)}}
if(this._pktLen<this._len){
if(t>=n)return;
const r=Math.min(this._len-this._pktLen,n-t);
let s;
if(t!==0||r!==n)s=new Uint8Array(e.buffer,e.byteOffset+t,r);else s=e;
if(r===this._len){
this._packet=s}else{
if(!this._packet)this._packet=Buffer.allocUnsafe(this._len);
this._packet.set(s,this._pktLen)}
t+=r;
this._pktLen+=r;
if(this._pktLen<this._len||t>=n)return}
{
const r=Math.min(16-this._tagPos,n-t);
if(t!==0||r!==n){
this._tag.set(new Uint8Array(e.buffer,e.byteOffset+t,r),this._tagPos)}else{
this._tag.set(e,this._tagPos)}
t+=r;
this._tagPos+=r;
if(this._tagPos<16)return}
this._instance.decrypt(this._packet,this._len,this._tag);
const r=new h(this._packet.buffer,this._packet.byteOffset+1,this._packet.length-this._packet[0]-1);
this.inSeqno=this.inSeqno+1>>>0;
this._len=0;
this._lenBytes=0;
this._packet=null;
this._pktLen=0;
this._tagPos=0;
{
const e=this._onPayload(r);
if(e!==undefined)return e===false?t:e}}}};
let et=class GenericDecipherNative{
constructor(e){
const t=e.inbound;
this.inSeqno=t.seqno;
this._onPayload=t.onPayload;
this._decipherInstance=s(t.decipherInfo.sslName,t.decipherKey,t.decipherIV);
this._decipherInstance.setAutoPadding(false);
this._block=Buffer.allocUnsafe(t.macInfo.isETM?4:t.decipherInfo.blockLen);
this._blockSize=t.decipherInfo.blockLen;
this._blockPos=0;
this._len=0;
this._packet=null;
this._packetPos=0;
this._pktLen=0;
this._mac=Buffer.allocUnsafe(t.macInfo.actualLen);
this._macPos=0;
this._macSSLName=t.macInfo.sslName;
this._macKey=t.macKey;
this._macActualLen=t.macInfo.actualLen;
this._macETM=t.macInfo.isETM;
this._macInstance=null;
const n=t.decipherInfo.discardLen;
if(n){
let e=E.get(n);
if(e===undefined){
e=Buffer.alloc(n);
E.set(n,e)}
this._decipherInstance.update(e)}}
free(){}
decrypt(e,t,n){
while(t<n){
if(this._blockPos<this._block.length){
const r=Math.min(this._block.length-this._blockPos,n-t);
if(t!==0||r!==n||r<e.length){
this._block.set(new Uint8Array(e.buffer,e.byteOffset+t,r),this._blockPos)}else{
this._block.set(e,this._blockPos)}
t+=r;
this._blockPos+=r;
if(this._blockPos<this._block.length)return;
let s;
let o;
if(this._macETM){
this._len=o=l(this._block,0)}else{
s=this._decipherInstance.update(this._block);
this._len=l(s,0);
o=4+this._len-this._blockSize}
if(this._len>b||this._len<5||(o&this._blockSize-1)!==0){
throw new Error("Bad packet length")}
this._macInstance=i(this._macSSLName,this._macKey);
u(_,this.inSeqno,0);
this._macInstance.update(_);
if(this._macETM){
this._macInstance.update(this._block)}else{
this._macInstance.update(new Uint8Array(s.buffer,s.byteOffset,4));
this._pktLen=s.length-4;
this._packetPos=this._pktLen;
this._packet=Buffer.allocUnsafe(this._len);
this._packet.set(new Uint8Array(s.buffer,s.byteOffset+4,this._packetPos),0)}
if(t>=n)return}
if(this._pktLen<this._len){
const r=Math.min(this._len-this._pktLen,n-t);
let s;
if(t!==0||r!==n)s=new Uint8Array(e.buffer,e.byteOffset+t,r);else s=e;
if(this._macETM)this._macInstance.update(s);
const i=this._decipherInstance.update(s);
if(i.length){
if(r===this._len){
this._packet=i}else{
if(!this._packet)this._packet=Buffer.allocUnsafe(this._len);
this._packet.set(i,this._packetPos)}
this._packetPos+=i.length}
t+=r;
this._pktLen+=r;
if(this._pktLen<this._len||t>=n)return}
{
const r=Math.min(this._macActualLen-this._macPos,n-t);
if(t!==0||r!==n){
this._mac.set(new Uint8Array(e.buffer,e.byteOffset+t,r),this._macPos)}else{
this._mac.set(e,this._macPos)}
t+=r;
this._macPos+=r;
if(this._macPos<this._macActualLen)return}
if(!this._macETM)this._macInstance.update(this._packet);
let r=this._macInstance.digest();
if(this._macActualLen<r.length){
r=new Uint8Array(r.buffer,r.byteOffset,this._macActualLen)}
if(!timingSafeEquals(r,this._mac))throw new Error("Invalid MAC");
const s=new h(this._packet.buffer,this._packet.byteOffset+1,this._packet.length-this._packet[0]-1);
this.inSeqno=this.inSeqno+1>>>0;
this._blockPos=0;
this._len=0;
this._packet=null;
this._packetPos=0;
this._pktLen=0;
this._macPos=0;
this._macInstance=null;
{
const e=this._onPayload(s);
if(e!==undefined)return e===false?t:e}}}};
let en=class GenericDecipherBinding{
constructor(e){
const t=e.inbound;
this.inSeqno=t.seqno;
this._onPayload=t.onPayload;
this._instance=new C(t.decipherInfo.sslName,t.decipherKey,t.decipherIV,t.macInfo.sslName,t.macKey,t.macInfo.isETM,t.macInfo.actualLen);
this._block=Buffer.allocUnsafe(t.macInfo.isETM||t.decipherInfo.stream?4:t.decipherInfo.blockLen);
this._blockPos=0;
this._len=0;
this._packet=null;
this._pktLen=0;
this._mac=Buffer.allocUnsafe(t.macInfo.actualLen);
this._macPos=0;
this._macActualLen=t.macInfo.actualLen;
this._macETM=t.macInfo.isETM}
free(){
this._instance.free()}
decrypt(e,t,n){
while(t<n){
if(this._blockPos<this._block.length){
const r=Math.min(this._block.length-this._blockPos,n-t);
if(t!==0||r!==n||r<e.length){
this._block.set(new Uint8Array(e.buffer,e.byteOffset+t,r),this._blockPos)}else{
this._block.set(e,this._blockPos)}
t+=r;
this._blockPos+=r;
if(this._blockPos<this._block.length)return;
let s;
if(this._macETM){
this._len=s=l(this._block,0)}else{
this._instance.decryptBlock(this._block);
this._len=l(this._block,0);
s=4+this._len-this._block.length}
if(this._len>b||this._len<5||(s&this._block.length-1)!==0){
throw new Error("Bad packet length")}
if(!this._macETM){
this._pktLen=this._block.length-4;
if(this._pktLen){
this._packet=Buffer.allocUnsafe(this._len);
this._packet.set(new Uint8Array(this._block.buffer,this._block.byteOffset+4,this._pktLen),0)}}
if(t>=n)return}
if(this._pktLen<this._len){
const r=Math.min(this._len-this._pktLen,n-t);
let s;
if(t!==0||r!==n)s=new Uint8Array(e.buffer,e.byteOffset+t,r);else s=e;
if(r===this._len){
this._packet=s}else{
if(!this._packet)this._packet=Buffer.allocUnsafe(this._len);
this._packet.set(s,this._pktLen)}
t+=r;
this._pktLen+=r;
if(this._pktLen<this._len||t>=n)return}
{
const r=Math.min(this._macActualLen-this._macPos,n-t);
if(t!==0||r!==n){
this._mac.set(new Uint8Array(e.buffer,e.byteOffset+t,r),this._macPos)}else{
this._mac.set(e,this._macPos)}
t+=r;
this._macPos+=r;
if(this._macPos<this._macActualLen)return}
this._instance.decrypt(this._packet,this.inSeqno,this._block,this._mac);
const r=new h(this._packet.buffer,this._packet.byteOffset+1,this._packet.length-this._packet[0]-1);
this.inSeqno=this.inSeqno+1>>>0;
this._blockPos=0;
this._len=0;
this._packet=null;
this._pktLen=0;
this._macPos=0;
this._macInstance=null;
{
const e=this._onPayload(r);
if(e!==undefined)return e===false?t:e}}}};
function ivIncrement(e){
++e[11]>>>8&&++e[10]>>>8&&++e[9]>>>8&&++e[8]>>>8&&++e[7]>>>8&&++e[6]>>>8&&++e[5]>>>8&&++e[4]>>>8}
const er=(()=>{
const e=Buffer.alloc(4);
return t=>{
e[0]=t>>>24;
e[1]=t>>>16;
e[2]=t>>>8;
e[3]=t;
return e}})();
function timingSafeEquals(e,t){
if(e.length!==t.length){
f(e,e);
return false}
return f(e,t)}
function createCipher(e){
if(typeof e!=="object"||e===null)throw new Error("Invalid config");
if(typeof e.outbound!=="object"||e.outbound===null)throw new Error("Invalid outbound");
const t=e.outbound;
if(typeof t.onWrite!=="function")throw new Error("Invalid outbound.onWrite");
if(typeof t.cipherInfo!=="object"||t.cipherInfo===null)throw new Error("Invalid outbound.cipherInfo");
if(!Buffer.isBuffer(t.cipherKey)||t.cipherKey.length!==t.cipherInfo.keyLen){
throw new Error("Invalid outbound.cipherKey")}
if(t.cipherInfo.ivLen&&(!Buffer.isBuffer(t.cipherIV)||t.cipherIV.length!==t.cipherInfo.ivLen)){
throw new Error("Invalid outbound.cipherIV")}
if(typeof t.seqno!=="number"||t.seqno<0||t.seqno>p){
throw new Error("Invalid outbound.seqno")}
const n=!!t.forceNative;
switch(t.cipherInfo.sslName){case"aes-128-gcm":case"aes-256-gcm":
return m&&!n?new $(e):new W(e);case"chacha20":
return w&&!n?new q(e):new Q(e);default:
{
if(typeof t.macInfo!=="object"||t.macInfo===null)throw new Error("Invalid outbound.macInfo");
if(!Buffer.isBuffer(t.macKey)||t.macKey.length!==t.macInfo.len){
throw new Error("Invalid outbound.macKey")}
return I&&!n?new G(e):new Y(e)}}}
function createDecipher(e){
if(typeof e!=="object"||e===null)throw new Error("Invalid config");
if(typeof e.inbound!=="object"||e.inbound===null)throw new Error("Invalid inbound");
const t=e.inbound;
if(typeof t.onPayload!=="function")throw new Error("Invalid inbound.onPayload");
if(typeof t.decipherInfo!=="object"||t.decipherInfo===null){
throw new Error("Invalid inbound.decipherInfo")}
if(!Buffer.isBuffer(t.decipherKey)||t.decipherKey.length!==t.decipherInfo.keyLen){
throw new Error("Invalid inbound.decipherKey")}
if(t.decipherInfo.ivLen&&(!Buffer.isBuffer(t.decipherIV)||t.decipherIV.length!==t.decipherInfo.ivLen)){
throw new Error("Invalid inbound.decipherIV")}
if(typeof t.seqno!=="number"||t.seqno<0||t.seqno>p){
throw new Error("Invalid inbound.seqno")}
const n=!!t.forceNative;
switch(t.decipherInfo.sslName){case"aes-128-gcm":case"aes-256-gcm":
return k&&!n?new ee(e):new J(e);case"chacha20":
return x&&!n?new z(e):new V(e);default:
{
if(typeof t.macInfo!=="object"||t.macInfo===null)throw new Error("Invalid inbound.macInfo");
if(!Buffer.isBuffer(t.macKey)||t.macKey.length!==t.macInfo.len){
throw new Error("Invalid inbound.macKey")}
return C&&!n?new en(e):new et(e)}}}
e.exports={CIPHER_INFO:v,MAC_INFO:R,bindingAvailable:!!y,init:(()=>{
return new Promise(async(e,t)=>{
try{
P=await n(7830)();
U=P._malloc(16);
D=P.cwrap("poly1305_auth",null,["number","array","number","array","number","array"])}catch(e){
return t(e)}
e()})})(),NullCipher:T,createCipher,NullDecipher:j,createDecipher}}),7830:((e,t,n)=>{
var r=function(){
var e=typeof document!=="undefined"&&document.currentScript?document.currentScript.src:undefined;
if(typeof __filename!=="undefined")e=e||__filename;
return function(t){
t=t||{};
var r;
r||(r=typeof t!=="undefined"?t:{});
var s,i;
r.ready=new Promise(function(e,t){
s=e;
i=t});
var o={},f;
for(f in r)r.hasOwnProperty(f)&&(o[f]=r[f]);
var l="object"===typeof window,u="function"===typeof importScripts,h="object"===typeof process&&"object"===typeof process.versions&&"string"===typeof process.versions.node,p="",g,_,E,b,y;
if(h)p=u?n(6928).dirname(p)+"/":__dirname+"/",g=function(e,t){
var r=H(e);
if(r)return t?r:r.toString();
b||(b=n(9896));
y||(y=n(6928));
e=y.normalize(e);
return b.readFileSync(e,t?null:"utf8")},E=function(e){
e=g(e,!0);
e.buffer||(e=new Uint8Array(e));
assert(e.buffer);
return e},_=function(e,t,r){
var s=H(e);
s&&t(s);
b||(b=n(9896));
y||(y=n(6928));
e=y.normalize(e);
b.readFile(e,function(e,n){
e?r(e):t(n.buffer)})},1<process.argv.length&&process.argv[1].replace(/\\/g,"/"),process.argv.slice(2),r.inspect=function(){
return"[Emscripten Module object]"};else if(l||u)u?p=self.location.href:"undefined"!==typeof document&&document.currentScript&&(p=document.currentScript.src),e&&(p=e),0!==p.indexOf("blob:")?p=p.substr(0,p.lastIndexOf("/")+1):p="",g=function(e){
try{
var t=new XMLHttpRequest;
t.open("GET",e,!1);
t.send(null);
return t.responseText}catch(s){
if(e=H(e)){
t=[];
for(var n=0;n<e.length;n++){
var r=e[n];
255<r&&(Y&&assert(!1,"Character code "+r+" ("+String.fromCharCode(r)+")  at offset "+n+" not in 0x00-0xFF."),r&=255);
t.push(String.fromCharCode(r))}
return t.join("")}
throw s}},u&&(E=function(e){
try{
var t=new XMLHttpRequest;
t.open("GET",e,!1);
t.responseType="arraybuffer";
t.send(null);
return new Uint8Array(t.response)}catch(t){
if(e=H(e))return e;
throw t}}),_=function(e,t,n){
var r=new XMLHttpRequest;
r.open("GET",e,!0);
r.responseType="arraybuffer";
r.onload=function(){
if(200==r.status||0==r.status&&r.response)t(r.response);else{
var s=H(e);
s?t(s.buffer):n()}};
r.onerror=n;
r.send(null)};
r.print||console.log.bind(console);
var m=r.printErr||console.warn.bind(console);
for(f in o)o.hasOwnProperty(f)&&(r[f]=o[f]);
o=null;
var w;
r.wasmBinary&&(w=r.wasmBinary);
var I=r.noExitRuntime||!0;
"object"!==typeof WebAssembly&&K("no native wasm support detected");
var k,x=!1;
function assert(e,t){
e||K("Assertion failed: "+t)}
function N(e){
var t=r["_"+e];
assert(t,"Cannot call unknown function "+e+", make sure it is exported");
return t}
function ca(e,t,n,r){
var s={string:function(e){
var t=0;
if(null!==e&&void 0!==e&&0!==e){
var n=(e.length<<2)+1;
t=J(n);
var r=t,s=R;
if(0<n){
n=r+n-1;
for(var i=0;i<e.length;++i){
var o=e.charCodeAt(i);
if(55296<=o&&57343>=o){
var f=e.charCodeAt(++i);
o=65536+((o&1023)<<10)|f&1023}
if(127>=o){
if(r>=n)break;
s[r++]=o}else{
if(2047>=o){
if(r+1>=n)break;
s[r++]=192|o>>6}else{
if(65535>=o){
if(r+2>=n)break;
s[r++]=224|o>>12}else{
if(r+3>=n)break;
s[r++]=240|o>>18;
s[r++]=128|o>>12&63}
s[r++]=128|o>>6&63}
s[r++]=128|o&63}}
s[r]=0}}
return t},array:function(e){
var t=J(e.length);
v.set(e,t);
return t}},i=N(e),o=[];
e=0;
if(r)for(var f=0;f<r.length;f++){
var l=s[n[f]];
l?(0===e&&(e=V()),o[f]=l(r[f])):o[f]=r[f]}
n=i.apply(null,o);
n=function(e){
if("string"===t)if(e){
for(var n=R,r=e+NaN,s=e;n[s]&&!(s>=r);)++s;
if(16<s-e&&n.subarray&&C)e=C.decode(n.subarray(e,s));else{
for(r="";e<s;){
var i=n[e++];
if(i&128){
var o=n[e++]&63;
if(192==(i&224))r+=String.fromCharCode((i&31)<<6|o);else{
var f=n[e++]&63;
i=224==(i&240)?(i&15)<<12|o<<6|f:(i&7)<<18|o<<12|f<<6|n[e++]&63;
65536>i?r+=String.fromCharCode(i):(i-=65536,r+=String.fromCharCode(55296|i>>10,56320|i&1023))}}else r+=String.fromCharCode(i)}
e=r}}else e="";else e="boolean"===t?!!e:e;
return e}(n);
0!==e&&z(e);
return n}
var C="undefined"!==typeof TextDecoder?new TextDecoder("utf8"):void 0,B,v,R;
function ia(){
var e=k.buffer;
B=e;
r.HEAP8=v=new Int8Array(e);
r.HEAP16=new Int16Array(e);
r.HEAP32=new Int32Array(e);
r.HEAPU8=R=new Uint8Array(e);
r.HEAPU16=new Uint16Array(e);
r.HEAPU32=new Uint32Array(e);
r.HEAPF32=new Float32Array(e);
r.HEAPF64=new Float64Array(e)}
var T,O=[],L=[],P=[];
function ma(){
var e=r.preRun.shift();
O.unshift(e)}
var U=0,D=null,Q=null;
r.preloadedImages={};
r.preloadedAudios={};
function K(e){
if(r.onAbort)r.onAbort(e);
m(e);
x=!0;
e=new WebAssembly.RuntimeError("abort("+e+"). Build with -s ASSERTIONS=1 for more info.");
i(e);
throw e}
var q="data:application/octet-stream;base64,",W;
W="data:application/octet-stream;base64,AGFzbQEAAAABIAZgAX8Bf2ADf39/AGABfwBgAABgAAF/YAZ/f39/f38AAgcBAWEBYQAAAwsKAAEDAQAAAgQFAgQFAXABAQEFBwEBgAKAgAIGCQF/AUGAjMACCwclCQFiAgABYwADAWQACQFlAAgBZgAHAWcABgFoAAUBaQAKAWoBAAqGTQpPAQJ/QYAIKAIAIgEgAEEDakF8cSICaiEAAkAgAkEAIAAgAU0bDQAgAD8AQRB0SwRAIAAQAEUNAQtBgAggADYCACABDwtBhAhBMDYCAEF/C4wFAg5+Cn8gACgCJCEUIAAoAiAhFSAAKAIcIREgACgCGCESIAAoAhQhEyACQRBPBEAgAC0ATEVBGHQhFyAAKAIEIhZBBWytIQ8gACgCCCIYQQVsrSENIAAoAgwiGUEFbK0hCyAAKAIQIhpBBWytIQkgADUCACEIIBqtIRAgGa0hDiAYrSEMIBatIQoDQCASIAEtAAMiEiABLQAEQQh0ciABLQAFQRB0ciABLQAGIhZBGHRyQQJ2Qf///x9xaq0iAyAOfiABLwAAIAEtAAJBEHRyIBNqIBJBGHRBgICAGHFqrSIEIBB+fCARIAEtAAdBCHQgFnIgAS0ACEEQdHIgAS0ACSIRQRh0ckEEdkH///8fcWqtIgUgDH58IAEtAApBCHQgEXIgAS0AC0EQdHIgAS0ADEEYdHJBBnYgFWqtIgYgCn58IBQgF2ogAS8ADSABLQAPQRB0cmqtIgcgCH58IAMgDH4gBCAOfnwgBSAKfnwgBiAIfnwgByAJfnwgAyAKfiAEIAx+fCAFIAh+fCAGIAl+fCAHIAt+fCADIAh+IAQgCn58IAUgCX58IAYgC358IAcgDX58IAMgCX4gBCAIfnwgBSALfnwgBiANfnwgByAPfnwiA0IaiEL/////D4N8IgRCGohC/////w+DfCIFQhqIQv////8Pg3wiBkIaiEL/////D4N8IgdCGoinQQVsIAOnQf///x9xaiITQRp2IASnQf///x9xaiESIAWnQf///x9xIREgBqdB////H3EhFSAHp0H///8fcSEUIBNB////H3EhEyABQRBqIQEgAkEQayICQQ9LDQALCyAAIBQ2AiQgACAVNgIgIAAgETYCHCAAIBI2AhggACATNgIUCwMAAQu2BAEGfwJAIAAoAjgiBARAIABBPGohBQJAIAJBECAEayIDIAIgA0kbIgZFDQAgBkEDcSEHAkAgBkEBa0EDSQRAQQAhAwwBCyAGQXxxIQhBACEDA0AgBSADIARqaiABIANqLQAAOgAAIAUgA0EBciIEIAAoAjhqaiABIARqLQAAOgAAIAUgA0ECciIEIAAoAjhqaiABIARqLQAAOgAAIAUgA0EDciIEIAAoAjhqaiABIARqLQAAOgAAIANBBGohAyAAKAI4IQQgCEEEayIIDQALCyAHRQ0AA0AgBSADIARqaiABIANqLQAAOgAAIANBAWohAyAAKAI4IQQgB0EBayIHDQALCyAAIAQgBmoiAzYCOCADQRBJDQEgACAFQRAQAiAAQQA2AjggAiAGayECIAEgBmohAQsgAkEQTwRAIAAgASACQXBxIgMQAiACQQ9xIQIgASADaiEBCyACRQ0AIAJBA3EhBCAAQTxqIQVBACEDIAJBAWtBA08EQCACQXxxIQcDQCAFIAAoAjggA2pqIAEgA2otAAA6AAAgBSADQQFyIgYgACgCOGpqIAEgBmotAAA6AAAgBSADQQJyIgYgACgCOGpqIAEgBmotAAA6AAAgBSADQQNyIgYgACgCOGpqIAEgBmotAAA6AAAgA0EEaiEDIAdBBGsiBw0ACwsgBARAA0AgBSAAKAI4IANqaiABIANqLQAAOgAAIANBAWohAyAEQQFrIgQNAAsLIAAgACgCOCACajYCOAsLoS0BDH8jAEEQayIMJAACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEH0AU0EQEGICCgCACIFQRAgAEELakF4cSAAQQtJGyIIQQN2IgJ2IgFBA3EEQCABQX9zQQFxIAJqIgNBA3QiAUG4CGooAgAiBEEIaiEAAkAgBCgCCCICIAFBsAhqIgFGBEBBiAggBUF+IAN3cTYCAAwBCyACIAE2AgwgASACNgIICyAEIANBA3QiAUEDcjYCBCABIARqIgEgASgCBEEBcjYCBAwNCyAIQZAIKAIAIgpNDQEgAQRAAkBBAiACdCIAQQAgAGtyIAEgAnRxIgBBACAAa3FBAWsiACAAQQx2QRBxIgJ2IgFBBXZBCHEiACACciABIAB2IgFBAnZBBHEiAHIgASAAdiIBQQF2QQJxIgByIAEgAHYiAUEBdkEBcSIAciABIAB2aiIDQQN0IgBBuAhqKAIAIgQoAggiASAAQbAIaiIARgRAQYgIIAVBfiADd3EiBTYCAAwBCyABIAA2AgwgACABNgIICyAEQQhqIQAgBCAIQQNyNgIEIAQgCGoiAiADQQN0IgEgCGsiA0EBcjYCBCABIARqIAM2AgAgCgRAIApBA3YiAUEDdEGwCGohB0GcCCgCACEEAn8gBUEBIAF0IgFxRQRAQYgIIAEgBXI2AgAgBwwBCyAHKAIICyEBIAcgBDYCCCABIAQ2AgwgBCAHNgIMIAQgATYCCAtBnAggAjYCAEGQCCADNgIADA0LQYwIKAIAIgZFDQEgBkEAIAZrcUEBayIAIABBDHZBEHEiAnYiAUEFdkEIcSIAIAJyIAEgAHYiAUECdkEEcSIAciABIAB2IgFBAXZBAnEiAHIgASAAdiIBQQF2QQFxIgByIAEgAHZqQQJ0QbgKaigCACIBKAIEQXhxIAhrIQMgASECA0ACQCACKAIQIgBFBEAgAigCFCIARQ0BCyAAKAIEQXhxIAhrIgIgAyACIANJIgIbIQMgACABIAIbIQEgACECDAELCyABIAhqIgkgAU0NAiABKAIYIQsgASABKAIMIgRHBEAgASgCCCIAQZgIKAIASRogACAENgIMIAQgADYCCAwMCyABQRRqIgIoAgAiAEUEQCABKAIQIgBFDQQgAUEQaiECCwNAIAIhByAAIgRBFGoiAigCACIADQAgBEEQaiECIAQoAhAiAA0ACyAHQQA2AgAMCwtBfyEIIABBv39LDQAgAEELaiIAQXhxIQhBjAgoAgAiCUUNAEEAIAhrIQMCQAJAAkACf0EAIAhBgAJJDQAaQR8gCEH///8HSw0AGiAAQQh2IgAgAEGA/j9qQRB2QQhxIgJ0IgAgAEGA4B9qQRB2QQRxIgF0IgAgAEGAgA9qQRB2QQJxIgB0QQ92IAEgAnIgAHJrIgBBAXQgCCAAQRVqdkEBcXJBHGoLIgVBAnRBuApqKAIAIgJFBEBBACEADAELQQAhACAIQQBBGSAFQQF2ayAFQR9GG3QhAQNAAkAgAigCBEF4cSAIayIHIANPDQAgAiEEIAciAw0AQQAhAyACIQAMAwsgACACKAIUIgcgByACIAFBHXZBBHFqKAIQIgJGGyAAIAcbIQAgAUEBdCEBIAINAAsLIAAgBHJFBEBBACEEQQIgBXQiAEEAIABrciAJcSIARQ0DIABBACAAa3FBAWsiACAAQQx2QRBxIgJ2IgFBBXZBCHEiACACciABIAB2IgFBAnZBBHEiAHIgASAAdiIBQQF2QQJxIgByIAEgAHYiAUEBdkEBcSIAciABIAB2akECdEG4CmooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIAhrIgEgA0khAiABIAMgAhshAyAAIAQgAhshBCAAKAIQIgEEfyABBSAAKAIUCyIADQALCyAERQ0AIANBkAgoAgAgCGtPDQAgBCAIaiIGIARNDQEgBCgCGCEFIAQgBCgCDCIBRwRAIAQoAggiAEGYCCgCAEkaIAAgATYCDCABIAA2AggMCgsgBEEUaiICKAIAIgBFBEAgBCgCECIARQ0EIARBEGohAgsDQCACIQcgACIBQRRqIgIoAgAiAA0AIAFBEGohAiABKAIQIgANAAsgB0EANgIADAkLIAhBkAgoAgAiAk0EQEGcCCgCACEDAkAgAiAIayIBQRBPBEBBkAggATYCAEGcCCADIAhqIgA2AgAgACABQQFyNgIEIAIgA2ogATYCACADIAhBA3I2AgQMAQtBnAhBADYCAEGQCEEANgIAIAMgAkEDcjYCBCACIANqIgAgACgCBEEBcjYCBAsgA0EIaiEADAsLIAhBlAgoAgAiBkkEQEGUCCAGIAhrIgE2AgBBoAhBoAgoAgAiAiAIaiIANgIAIAAgAUEBcjYCBCACIAhBA3I2AgQgAkEIaiEADAsLQQAhACAIQS9qIgkCf0HgCygCAARAQegLKAIADAELQewLQn83AgBB5AtCgKCAgICABDcCAEHgCyAMQQxqQXBxQdiq1aoFczYCAEH0C0EANgIAQcQLQQA2AgBBgCALIgFqIgVBACABayIHcSICIAhNDQpBwAsoAgAiBARAQbgLKAIAIgMgAmoiASADTQ0LIAEgBEsNCwtBxAstAABBBHENBQJAAkBBoAgoAgAiAwRAQcgLIQADQCADIAAoAgAiAU8EQCABIAAoAgRqIANLDQMLIAAoAggiAA0ACwtBABABIgFBf0YNBiACIQVB5AsoAgAiA0EBayIAIAFxBEAgAiABayAAIAFqQQAgA2txaiEFCyAFIAhNDQYgBUH+////B0sNBkHACygCACIEBEBBuAsoAgAiAyAFaiIAIANNDQcgACAESw0HCyAFEAEiACABRw0BDAgLIAUgBmsgB3EiBUH+////B0sNBSAFEAEiASAAKAIAIAAoAgRqRg0EIAEhAAsCQCAAQX9GDQAgCEEwaiAFTQ0AQegLKAIAIgEgCSAFa2pBACABa3EiAUH+////B0sEQCAAIQEMCAsgARABQX9HBEAgASAFaiEFIAAhAQwIC0EAIAVrEAEaDAULIAAiAUF/Rw0GDAQLAAtBACEEDAcLQQAhAQwFCyABQX9HDQILQcQLQcQLKAIAQQRyNgIACyACQf7///8HSw0BIAIQASEBQQAQASEAIAFBf0YNASAAQX9GDQEgACABTQ0BIAAgAWsiBSAIQShqTQ0BC0G4C0G4CygCACAFaiIANgIAQbwLKAIAIABJBEBBvAsgADYCAAsCQAJAAkBBoAgoAgAiBwRAQcgLIQADQCABIAAoAgAiAyAAKAIEIgJqRg0CIAAoAggiAA0ACwwCC0GYCCgCACIAQQAgACABTRtFBEBBmAggATYCAAtBACEAQcwLIAU2AgBByAsgATYCAEGoCEF/NgIAQawIQeALKAIANgIAQdQLQQA2AgADQCAAQQN0IgNBuAhqIANBsAhqIgI2AgAgA0G8CGogAjYCACAAQQFqIgBBIEcNAAtBlAggBUEoayIDQXggAWtBB3FBACABQQhqQQdxGyIAayICNgIAQaAIIAAgAWoiADYCACAAIAJBAXI2AgQgASADakEoNgIEQaQIQfALKAIANgIADAILIAAtAAxBCHENACADIAdLDQAgASAHTQ0AIAAgAiAFajYCBEGgCCAHQXggB2tBB3FBACAHQQhqQQdxGyIAaiICNgIAQZQIQZQIKAIAIAVqIgEgAGsiADYCACACIABBAXI2AgQgASAHakEoNgIEQaQIQfALKAIANgIADAELQZgIKAIAIAFLBEBBmAggATYCAAsgASAFaiECQcgLIQACQAJAAkACQAJAAkADQCACIAAoAgBHBEAgACgCCCIADQEMAgsLIAAtAAxBCHFFDQELQcgLIQADQCAHIAAoAgAiAk8EQCACIAAoAgRqIgQgB0sNAwsgACgCCCEADAALAAsgACABNgIAIAAgACgCBCAFajYCBCABQXggAWtBB3FBACABQQhqQQdxG2oiCSAIQQNyNgIEIAJBeCACa0EHcUEAIAJBCGpBB3EbaiIFIAggCWoiBmshAiAFIAdGBEBBoAggBjYCAEGUCEGUCCgCACACaiIANgIAIAYgAEEBcjYCBAwDCyAFQZwIKAIARgRAQZwIIAY2AgBBkAhBkAgoAgAgAmoiADYCACAGIABBAXI2AgQgACAGaiAANgIADAMLIAUoAgQiAEEDcUEBRgRAIABBeHEhBwJAIABB/wFNBEAgBSgCCCIDIABBA3YiAEEDdEGwCGpGGiADIAUoAgwiAUYEQEGICEGICCgCAEF+IAB3cTYCAAwCCyADIAE2AgwgASADNgIIDAELIAUoAhghCAJAIAUgBSgCDCIBRwRAIAUoAggiACABNgIMIAEgADYCCAwBCwJAIAVBFGoiACgCACIDDQAgBUEQaiIAKAIAIgMNAEEAIQEMAQsDQCAAIQQgAyIBQRRqIgAoAgAiAw0AIAFBEGohACABKAIQIgMNAAsgBEEANgIACyAIRQ0AAkAgBSAFKAIcIgNBAnRBuApqIgAoAgBGBEAgACABNgIAIAENAUGMCEGMCCgCAEF+IAN3cTYCAAwCCyAIQRBBFCAIKAIQIAVGG2ogATYCACABRQ0BCyABIAg2AhggBSgCECIABEAgASAANgIQIAAgATYCGAsgBSgCFCIARQ0AIAEgADYCFCAAIAE2AhgLIAUgB2ohBSACIAdqIQILIAUgBSgCBEF+cTYCBCAGIAJBAXI2AgQgAiAGaiACNgIAIAJB/wFNBEAgAkEDdiIAQQN0QbAIaiECAn9BiAgoAgAiAUEBIAB0IgBxRQRAQYgIIAAgAXI2AgAgAgwBCyACKAIICyEAIAIgBjYCCCAAIAY2AgwgBiACNgIMIAYgADYCCAwDC0EfIQAgAkH///8HTQRAIAJBCHYiACAAQYD+P2pBEHZBCHEiA3QiACAAQYDgH2pBEHZBBHEiAXQiACAAQYCAD2pBEHZBAnEiAHRBD3YgASADciAAcmsiAEEBdCACIABBFWp2QQFxckEcaiEACyAGIAA2AhwgBkIANwIQIABBAnRBuApqIQQCQEGMCCgCACIDQQEgAHQiAXFFBEBBjAggASADcjYCACAEIAY2AgAgBiAENgIYDAELIAJBAEEZIABBAXZrIABBH0YbdCEAIAQoAgAhAQNAIAEiAygCBEF4cSACRg0DIABBHXYhASAAQQF0IQAgAyABQQRxaiIEKAIQIgENAAsgBCAGNgIQIAYgAzYCGAsgBiAGNgIMIAYgBjYCCAwCC0GUCCAFQShrIgNBeCABa0EHcUEAIAFBCGpBB3EbIgBrIgI2AgBBoAggACABaiIANgIAIAAgAkEBcjYCBCABIANqQSg2AgRBpAhB8AsoAgA2AgAgByAEQScgBGtBB3FBACAEQSdrQQdxG2pBL2siACAAIAdBEGpJGyICQRs2AgQgAkHQCykCADcCECACQcgLKQIANwIIQdALIAJBCGo2AgBBzAsgBTYCAEHICyABNgIAQdQLQQA2AgAgAkEYaiEAA0AgAEEHNgIEIABBCGohASAAQQRqIQAgASAESQ0ACyACIAdGDQMgAiACKAIEQX5xNgIEIAcgAiAHayIEQQFyNgIEIAIgBDYCACAEQf8BTQRAIARBA3YiAEEDdEGwCGohAgJ/QYgIKAIAIgFBASAAdCIAcUUEQEGICCAAIAFyNgIAIAIMAQsgAigCCAshACACIAc2AgggACAHNgIMIAcgAjYCDCAHIAA2AggMBAtBHyEAIAdCADcCECAEQf///wdNBEAgBEEIdiIAIABBgP4/akEQdkEIcSICdCIAIABBgOAfakEQdkEEcSIBdCIAIABBgIAPakEQdkECcSIAdEEPdiABIAJyIAByayIAQQF0IAQgAEEVanZBAXFyQRxqIQALIAcgADYCHCAAQQJ0QbgKaiEDAkBBjAgoAgAiAkEBIAB0IgFxRQRAQYwIIAEgAnI2AgAgAyAHNgIAIAcgAzYCGAwBCyAEQQBBGSAAQQF2ayAAQR9GG3QhACADKAIAIQEDQCABIgIoAgRBeHEgBEYNBCAAQR12IQEgAEEBdCEAIAIgAUEEcWoiAygCECIBDQALIAMgBzYCECAHIAI2AhgLIAcgBzYCDCAHIAc2AggMAwsgAygCCCIAIAY2AgwgAyAGNgIIIAZBADYCGCAGIAM2AgwgBiAANgIICyAJQQhqIQAMBQsgAigCCCIAIAc2AgwgAiAHNgIIIAdBADYCGCAHIAI2AgwgByAANgIIC0GUCCgCACIAIAhNDQBBlAggACAIayIBNgIAQaAIQaAIKAIAIgIgCGoiADYCACAAIAFBAXI2AgQgAiAIQQNyNgIEIAJBCGohAAwDC0GECEEwNgIAQQAhAAwCCwJAIAVFDQACQCAEKAIcIgJBAnRBuApqIgAoAgAgBEYEQCAAIAE2AgAgAQ0BQYwIIAlBfiACd3EiCTYCAAwCCyAFQRBBFCAFKAIQIARGG2ogATYCACABRQ0BCyABIAU2AhggBCgCECIABEAgASAANgIQIAAgATYCGAsgBCgCFCIARQ0AIAEgADYCFCAAIAE2AhgLAkAgA0EPTQRAIAQgAyAIaiIAQQNyNgIEIAAgBGoiACAAKAIEQQFyNgIEDAELIAQgCEEDcjYCBCAGIANBAXI2AgQgAyAGaiADNgIAIANB/wFNBEAgA0EDdiIAQQN0QbAIaiECAn9BiAgoAgAiAUEBIAB0IgBxRQRAQYgIIAAgAXI2AgAgAgwBCyACKAIICyEAIAIgBjYCCCAAIAY2AgwgBiACNgIMIAYgADYCCAwBC0EfIQAgA0H///8HTQRAIANBCHYiACAAQYD+P2pBEHZBCHEiAnQiACAAQYDgH2pBEHZBBHEiAXQiACAAQYCAD2pBEHZBAnEiAHRBD3YgASACciAAcmsiAEEBdCADIABBFWp2QQFxckEcaiEACyAGIAA2AhwgBkIANwIQIABBAnRBuApqIQICQAJAIAlBASAAdCIBcUUEQEGMCCABIAlyNgIAIAIgBjYCACAGIAI2AhgMAQsgA0EAQRkgAEEBdmsgAEEfRht0IQAgAigCACEIA0AgCCIBKAIEQXhxIANGDQIgAEEddiECIABBAXQhACABIAJBBHFqIgIoAhAiCA0ACyACIAY2AhAgBiABNgIYCyAGIAY2AgwgBiAGNgIIDAELIAEoAggiACAGNgIMIAEgBjYCCCAGQQA2AhggBiABNgIMIAYgADYCCAsgBEEIaiEADAELAkAgC0UNAAJAIAEoAhwiAkECdEG4CmoiACgCACABRgRAIAAgBDYCACAEDQFBjAggBkF+IAJ3cTYCAAwCCyALQRBBFCALKAIQIAFGG2ogBDYCACAERQ0BCyAEIAs2AhggASgCECIABEAgBCAANgIQIAAgBDYCGAsgASgCFCIARQ0AIAQgADYCFCAAIAQ2AhgLAkAgA0EPTQRAIAEgAyAIaiIAQQNyNgIEIAAgAWoiACAAKAIEQQFyNgIEDAELIAEgCEEDcjYCBCAJIANBAXI2AgQgAyAJaiADNgIAIAoEQCAKQQN2IgBBA3RBsAhqIQRBnAgoAgAhAgJ/QQEgAHQiACAFcUUEQEGICCAAIAVyNgIAIAQMAQsgBCgCCAshACAEIAI2AgggACACNgIMIAIgBDYCDCACIAA2AggLQZwIIAk2AgBBkAggAzYCAAsgAUEIaiEACyAMQRBqJAAgAAsQACMAIABrQXBxIgAkACAACwYAIAAkAAsEACMAC4AJAgh/BH4jAEGQAWsiBiQAIAYgBS0AA0EYdEGAgIAYcSAFLwAAIAUtAAJBEHRycjYCACAGIAUoAANBAnZBg/7/H3E2AgQgBiAFKAAGQQR2Qf+B/x9xNgIIIAYgBSgACUEGdkH//8AfcTYCDCAFLwANIQggBS0ADyEJIAZCADcCFCAGQgA3AhwgBkEANgIkIAYgCCAJQRB0QYCAPHFyNgIQIAYgBSgAEDYCKCAGIAUoABQ2AiwgBiAFKAAYNgIwIAUoABwhBSAGQQA6AEwgBkEANgI4IAYgBTYCNCAGIAEgAhAEIAQEQCAGIAMgBBAECyAGKAI4IgEEQCAGQTxqIgIgAWpBAToAACABQQFqQQ9NBEAgASAGakE9aiEEAkBBDyABayIDRQ0AIAMgBGoiAUEBa0EAOgAAIARBADoAACADQQNJDQAgAUECa0EAOgAAIARBADoAASABQQNrQQA6AAAgBEEAOgACIANBB0kNACABQQRrQQA6AAAgBEEAOgADIANBCUkNACAEQQAgBGtBA3EiAWoiBEEANgIAIAQgAyABa0F8cSIBaiIDQQRrQQA2AgAgAUEJSQ0AIARBADYCCCAEQQA2AgQgA0EIa0EANgIAIANBDGtBADYCACABQRlJDQAgBEEANgIYIARBADYCFCAEQQA2AhAgBEEANgIMIANBEGtBADYCACADQRRrQQA2AgAgA0EYa0EANgIAIANBHGtBADYCACABIARBBHFBGHIiAWsiA0EgSQ0AIAEgBGohAQNAIAFCADcDGCABQgA3AxAgAUIANwMIIAFCADcDACABQSBqIQEgA0EgayIDQR9LDQALCwsgBkEBOgBMIAYgAkEQEAILIAY1AjQhECAGNQIwIREgBjUCLCEOIAAgBjUCKCAGKAIkIAYoAiAgBigCHCAGKAIYIgNBGnZqIgJBGnZqIgFBGnZqIgtBgICAYHIgAUH///8fcSINIAJB////H3EiCCAGKAIUIAtBGnZBBWxqIgFB////H3EiCUEFaiIFQRp2IANB////H3EgAUEadmoiA2oiAUEadmoiAkEadmoiBEEadmoiDEEfdSIHIANxIAEgDEEfdkEBayIDQf///x9xIgpxciIBQRp0IAUgCnEgByAJcXJyrXwiDzwAACAAIA9CGIg8AAMgACAPQhCIPAACIAAgD0IIiDwAASAAIA4gByAIcSACIApxciICQRR0IAFBBnZyrXwgD0IgiHwiDjwABCAAIA5CGIg8AAcgACAOQhCIPAAGIAAgDkIIiDwABSAAIBEgByANcSAEIApxciIBQQ50IAJBDHZyrXwgDkIgiHwiDjwACCAAIA5CGIg8AAsgACAOQhCIPAAKIAAgDkIIiDwACSAAIBAgAyAMcSAHIAtxckEIdCABQRJ2cq18IA5CIIh8Ig48AAwgACAOQhiIPAAPIAAgDkIQiDwADiAAIA5CCIg8AA0gBkIANwIwIAZCADcCKCAGQgA3AiAgBkIANwIYIAZCADcCECAGQgA3AgggBkIANwIAIAZBkAFqJAALpwwBB38CQCAARQ0AIABBCGsiAyAAQQRrKAIAIgFBeHEiAGohBQJAIAFBAXENACABQQNxRQ0BIAMgAygCACIBayIDQZgIKAIASQ0BIAAgAWohACADQZwIKAIARwRAIAFB/wFNBEAgAygCCCICIAFBA3YiBEEDdEGwCGpGGiACIAMoAgwiAUYEQEGICEGICCgCAEF+IAR3cTYCAAwDCyACIAE2AgwgASACNgIIDAILIAMoAhghBgJAIAMgAygCDCIBRwRAIAMoAggiAiABNgIMIAEgAjYCCAwBCwJAIANBFGoiAigCACIEDQAgA0EQaiICKAIAIgQNAEEAIQEMAQsDQCACIQcgBCIBQRRqIgIoAgAiBA0AIAFBEGohAiABKAIQIgQNAAsgB0EANgIACyAGRQ0BAkAgAyADKAIcIgJBAnRBuApqIgQoAgBGBEAgBCABNgIAIAENAUGMCEGMCCgCAEF+IAJ3cTYCAAwDCyAGQRBBFCAGKAIQIANGG2ogATYCACABRQ0CCyABIAY2AhggAygCECICBEAgASACNgIQIAIgATYCGAsgAygCFCICRQ0BIAEgAjYCFCACIAE2AhgMAQsgBSgCBCIBQQNxQQNHDQBBkAggADYCACAFIAFBfnE2AgQgAyAAQQFyNgIEIAAgA2ogADYCAA8LIAMgBU8NACAFKAIEIgFBAXFFDQACQCABQQJxRQRAIAVBoAgoAgBGBEBBoAggAzYCAEGUCEGUCCgCACAAaiIANgIAIAMgAEEBcjYCBCADQZwIKAIARw0DQZAIQQA2AgBBnAhBADYCAA8LIAVBnAgoAgBGBEBBnAggAzYCAEGQCEGQCCgCACAAaiIANgIAIAMgAEEBcjYCBCAAIANqIAA2AgAPCyABQXhxIABqIQACQCABQf8BTQRAIAUoAggiAiABQQN2IgRBA3RBsAhqRhogAiAFKAIMIgFGBEBBiAhBiAgoAgBBfiAEd3E2AgAMAgsgAiABNgIMIAEgAjYCCAwBCyAFKAIYIQYCQCAFIAUoAgwiAUcEQCAFKAIIIgJBmAgoAgBJGiACIAE2AgwgASACNgIIDAELAkAgBUEUaiICKAIAIgQNACAFQRBqIgIoAgAiBA0AQQAhAQwBCwNAIAIhByAEIgFBFGoiAigCACIEDQAgAUEQaiECIAEoAhAiBA0ACyAHQQA2AgALIAZFDQACQCAFIAUoAhwiAkECdEG4CmoiBCgCAEYEQCAEIAE2AgAgAQ0BQYwIQYwIKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiABNgIAIAFFDQELIAEgBjYCGCAFKAIQIgIEQCABIAI2AhAgAiABNgIYCyAFKAIUIgJFDQAgASACNgIUIAIgATYCGAsgAyAAQQFyNgIEIAAgA2ogADYCACADQZwIKAIARw0BQZAIIAA2AgAPCyAFIAFBfnE2AgQgAyAAQQFyNgIEIAAgA2ogADYCAAsgAEH/AU0EQCAAQQN2IgFBA3RBsAhqIQACf0GICCgCACICQQEgAXQiAXFFBEBBiAggASACcjYCACAADAELIAAoAggLIQIgACADNgIIIAIgAzYCDCADIAA2AgwgAyACNgIIDwtBHyECIANCADcCECAAQf///wdNBEAgAEEIdiIBIAFBgP4/akEQdkEIcSIBdCICIAJBgOAfakEQdkEEcSICdCIEIARBgIAPakEQdkECcSIEdEEPdiABIAJyIARyayIBQQF0IAAgAUEVanZBAXFyQRxqIQILIAMgAjYCHCACQQJ0QbgKaiEBAkACQAJAQYwIKAIAIgRBASACdCIHcUUEQEGMCCAEIAdyNgIAIAEgAzYCACADIAE2AhgMAQsgAEEAQRkgAkEBdmsgAkEfRht0IQIgASgCACEBA0AgASIEKAIEQXhxIABGDQIgAkEddiEBIAJBAXQhAiAEIAFBBHFqIgdBEGooAgAiAQ0ACyAHIAM2AhAgAyAENgIYCyADIAM2AgwgAyADNgIIDAELIAQoAggiACADNgIMIAQgAzYCCCADQQA2AhggAyAENgIMIAMgADYCCAtBqAhBqAgoAgBBAWsiAEF/IAAbNgIACwsLCQEAQYEICwIGUA==";
if(!W.startsWith(q)){
var $=W;
W=r.locateFile?r.locateFile($,p):p+$}
function pa(){
var e=W;
try{
if(e==W&&w)return new Uint8Array(w);
var t=H(e);
if(t)return t;
if(E)return E(e);
throw"both async and sync fetching of the wasm failed"}catch(e){
K(e)}}
function qa(){
if(!w&&(l||u)){
if("function"===typeof fetch&&!W.startsWith("file://"))return fetch(W,{credentials:"same-origin"}).then(function(e){
if(!e.ok)throw"failed to load wasm binary file at '"+W+"'";
return e.arrayBuffer()}).catch(function(){
return pa()});
if(_)return new Promise(function(e,t){
_(W,function(t){
e(new Uint8Array(t))},t)})}
return Promise.resolve().then(function(){
return pa()})}
function X(e){
for(;0<e.length;){
var t=e.shift();
if("function"==typeof t)t(r);else{
var n=t.m;
"number"===typeof n?void 0===t.l?T.get(n)():T.get(n)(t.l):n(void 0===t.l?null:t.l)}}}
var Y=!1,G="function"===typeof atob?atob:function(e){
var t="",n=0;
e=e.replace(/[^A-Za-z0-9\+\/=]/g,"");
do{
var r="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".indexOf(e.charAt(n++));
var s="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".indexOf(e.charAt(n++));
var i="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".indexOf(e.charAt(n++));
var o="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".indexOf(e.charAt(n++));
r=r<<2|s>>4;
s=(s&15)<<4|i>>2;
var f=(i&3)<<6|o;
t+=String.fromCharCode(r);
64!==i&&(t+=String.fromCharCode(s));
64!==o&&(t+=String.fromCharCode(f))}while(n<e.length);
return t};
function H(e){
if(e.startsWith(q)){
e=e.slice(q.length);
if("boolean"===typeof h&&h){
var t=Buffer.from(e,"base64");
t=new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}else try{
var n=G(e),r=new Uint8Array(n.length);
for(e=0;e<n.length;++e)r[e]=n.charCodeAt(e);
t=r}catch(e){
throw Error("Converting base64 string to bytes failed.")}
return t}}
var j={a:function(e){
var t=R.length;
e>>>=0;
if(0x80000000<e)return!1;
for(var n=1;4>=n;n*=2){
var r=t*(1+.2/n);
r=Math.min(r,e+0x6000000);
r=Math.max(e,r);
0<r%65536&&(r+=65536-r%65536);
e:{
try{
k.grow(Math.min(0x80000000,r)-B.byteLength+65535>>>16);
ia();
var s=1;
break e}catch(e){}
s=void 0}
if(s)return!0}
return!1}};
(function(){
function a(e){
r.asm=e.exports;
k=r.asm.b;
ia();
T=r.asm.j;
L.unshift(r.asm.c);
U--;
r.monitorRunDependencies&&r.monitorRunDependencies(U);
0==U&&(null!==D&&(clearInterval(D),D=null),Q&&(e=Q,Q=null,e()))}
function c(e){
a(e.instance)}
function d(t){
return qa().then(function(t){
return WebAssembly.instantiate(t,e)}).then(t,function(e){
m("failed to asynchronously prepare wasm: "+e);
K(e)})}
var e={a:j};
U++;
r.monitorRunDependencies&&r.monitorRunDependencies(U);
if(r.instantiateWasm)try{
return r.instantiateWasm(e,a)}catch(e){
return m("Module.instantiateWasm callback failed with error: "+e),!1}
(function(){
return w||"function"!==typeof WebAssembly.instantiateStreaming||W.startsWith(q)||W.startsWith("file://")||"function"!==typeof fetch?d(c):fetch(W,{credentials:"same-origin"}).then(function(t){
return WebAssembly.instantiateStreaming(t,e).then(c,function(e){
m("wasm streaming compile failed: "+e);
m("falling back to ArrayBuffer instantiation");
return d(c)})})})().catch(i);
return{}})();
r.___wasm_call_ctors=function(){
return(r.___wasm_call_ctors=r.asm.c).apply(null,arguments)};
r._poly1305_auth=function(){
return(r._poly1305_auth=r.asm.d).apply(null,arguments)};
var V=r.stackSave=function(){
return(V=r.stackSave=r.asm.e).apply(null,arguments)},z=r.stackRestore=function(){
return(z=r.stackRestore=r.asm.f).apply(null,arguments)},J=r.stackAlloc=function(){
return(J=r.stackAlloc=r.asm.g).apply(null,arguments)};
r._malloc=function(){
return(r._malloc=r.asm.h).apply(null,arguments)};
r._free=function(){
return(r._free=r.asm.i).apply(null,arguments)};
r.cwrap=function(e,t,n,r){
n=n||[];
var s=n.every(function(e){
return"number"===e});
return"string"!==t&&s&&!r?N(e):function(){
return ca(e,t,n,arguments)}};
var ee;
Q=function ta(){
ee||Z();
ee||(Q=ta)};
function Z(){
function a(){
if(!ee&&(ee=!0,r.calledRun=!0,!x)){
X(L);
s(r);
if(r.onRuntimeInitialized)r.onRuntimeInitialized();
if(r.postRun)for("function"==typeof r.postRun&&(r.postRun=[r.postRun]);r.postRun.length;){
var e=r.postRun.shift();
P.unshift(e)}
X(P)}}
if(!(0<U)){
if(r.preRun)for("function"==typeof r.preRun&&(r.preRun=[r.preRun]);r.preRun.length;)ma();
X(O);
0<U||(r.setStatus?(r.setStatus("Running..."),setTimeout(function(){
setTimeout(function(){
r.setStatus("")},1);
a()},1)):a())}}
r.run=Z;
if(r.preInit)for("function"==typeof r.preInit&&(r.preInit=[r.preInit]);0<r.preInit.length;)r.preInit.pop()();
Z();
return t.ready}}();
if(true)e.exports=r;else{}}),9244:((e,t,n)=>{
"use strict";
const r=new Array(256);
[n(4637).HANDLERS,n(9964)].forEach(e=>{
for(let[t,n]of Object.entries(e)){
t=+t;
if(isFinite(t)&&t>=0&&t<r.length)r[t]=n}});
e.exports=r}),9964:((e,t,n)=>{
"use strict";
const{bufferSlice:r,bufferParser:s,doFatalError:i,sigSSHToASN1:o,writeUInt32BE:f}=n(2184);
const{CHANNEL_OPEN_FAILURE:l,COMPAT:u,MESSAGE:h,TERMINAL_MODE:p}=n(4020);
const{parseKey:g}=n(1789);
const _=Array.from(Object.entries(p)).reduce((e,[t,n])=>({...e,[t]:n}),{});
e.exports={[h.DISCONNECT]:(e,t)=>{
s.init(t,1);
const n=s.readUInt32BE();
const r=s.readString(true);
const o=s.readString();
s.clear();
if(o===undefined){
return i(e,"Inbound: Malformed DISCONNECT packet")}
e._debug&&e._debug(`Inbound: Received DISCONNECT (${n}, "${r}")`);
const f=e._handlers.DISCONNECT;
f&&f(e,n,r)},[h.IGNORE]:(e,t)=>{
e._debug&&e._debug("Inbound: Received IGNORE")},[h.UNIMPLEMENTED]:(e,t)=>{
s.init(t,1);
const n=s.readUInt32BE();
s.clear();
if(n===undefined){
return i(e,"Inbound: Malformed UNIMPLEMENTED packet")}
e._debug&&e._debug(`Inbound: Received UNIMPLEMENTED (seqno ${n})`)},[h.DEBUG]:(e,t)=>{
s.init(t,1);
const n=s.readBool();
const r=s.readString(true);
const o=s.readString();
s.clear();
if(o===undefined){
return i(e,"Inbound: Malformed DEBUG packet")}
e._debug&&e._debug("Inbound: Received DEBUG");
const f=e._handlers.DEBUG;
f&&f(e,n,r)},[h.SERVICE_REQUEST]:(e,t)=>{
s.init(t,1);
const n=s.readString(true);
s.clear();
if(n===undefined){
return i(e,"Inbound: Malformed SERVICE_REQUEST packet")}
e._debug&&e._debug(`Inbound: Received SERVICE_REQUEST (${n})`);
const r=e._handlers.SERVICE_REQUEST;
r&&r(e,n)},[h.SERVICE_ACCEPT]:(e,t)=>{
s.init(t,1);
const n=s.readString(true);
s.clear();
if(n===undefined){
return i(e,"Inbound: Malformed SERVICE_ACCEPT packet")}
e._debug&&e._debug(`Inbound: Received SERVICE_ACCEPT (${n})`);
const r=e._handlers.SERVICE_ACCEPT;
r&&r(e,n)},[h.EXT_INFO]:(e,t)=>{
s.init(t,1);
const n=s.readUInt32BE();
let r;
if(n!==undefined){
r=[];
for(let e=0;e<n;++e){
const e=s.readString(true);
const t=s.readString();
if(t!==undefined){
switch(e){case"server-sig-algs":
{
const n=t.latin1Slice(0,t.length).split(",");
r.push({name:e,algs:n});
continue}default:
continue}}
r=undefined;
break}}
s.clear();
if(r===undefined)return i(e,"Inbound: Malformed EXT_INFO packet");
e._debug&&e._debug("Inbound: Received EXT_INFO");
const o=e._handlers.EXT_INFO;
o&&o(e,r)},[h.USERAUTH_REQUEST]:(e,t)=>{
s.init(t,1);
const n=s.readString(true);
const l=s.readString(true);
const u=s.readString(true);
let h;
let p;
switch(u){case"none":
h=null;
break;case"password":
{
const e=s.readBool();
if(e!==undefined){
h=s.readString(true);
if(h!==undefined&&e){
const e=s.readString(true);
if(e!==undefined)h={oldPassword:h,newPassword:e};else h=undefined}}
break}case"publickey":
{
const n=s.readBool();
if(n!==undefined){
const i=s.readString(true);
let l=i;
const u=s.readString();
let g;
switch(i){case"rsa-sha2-256":
l="ssh-rsa";
g="sha256";
break;case"rsa-sha2-512":
l="ssh-rsa";
g="sha512";
break}
if(n){
const n=s.pos();
let p=s.readString();
if(p!==undefined){
if(p.length>4+i.length+4&&p.utf8Slice(4,4+i.length)===i){
p=r(p,4+i.length+4)}
p=o(p,l);
if(p){
const r=e._kex.sessionID;
const s=Buffer.allocUnsafe(4+r.length+n);
f(s,r.length,0);
s.set(r,4);
s.set(new Uint8Array(t.buffer,t.byteOffset,n),4+r.length);
h={keyAlgo:l,key:u,signature:p,blob:s,hashAlgo:g}}}}else{
h={keyAlgo:l,key:u,hashAlgo:g};
p="publickey -- check"}}
break}case"hostbased":
{
const n=s.readString(true);
let i=n;
const l=s.readString();
const u=s.readString(true);
const p=s.readString(true);
let g;
switch(n){case"rsa-sha2-256":
i="ssh-rsa";
g="sha256";
break;case"rsa-sha2-512":
i="ssh-rsa";
g="sha512";
break}
const _=s.pos();
let E=s.readString();
if(E!==undefined){
if(E.length>4+n.length+4&&E.utf8Slice(4,4+n.length)===n){
E=r(E,4+n.length+4)}
E=o(E,i);
if(E!==undefined){
const n=e._kex.sessionID;
const r=Buffer.allocUnsafe(4+n.length+_);
f(r,n.length,0);
r.set(n,4);
r.set(new Uint8Array(t.buffer,t.byteOffset,_),4+n.length);
h={keyAlgo:i,key:l,signature:E,blob:r,localHostname:u,localUsername:p,hashAlgo:g}}}
break}case"keyboard-interactive":
s.skipString();
h=s.readList();
break;default:
if(u!==undefined)h=s.readRaw()}
s.clear();
if(h===undefined){
return i(e,"Inbound: Malformed USERAUTH_REQUEST packet")}
if(p===undefined)p=u;
e._authsQueue.push(u);
e._debug&&e._debug(`Inbound: Received USERAUTH_REQUEST (${p})`);
const g=e._handlers.USERAUTH_REQUEST;
g&&g(e,n,l,u,h)},[h.USERAUTH_FAILURE]:(e,t)=>{
s.init(t,1);
const n=s.readList();
const r=s.readBool();
s.clear();
if(r===undefined){
return i(e,"Inbound: Malformed USERAUTH_FAILURE packet")}
e._debug&&e._debug(`Inbound: Received USERAUTH_FAILURE (${n})`);
e._authsQueue.shift();
const o=e._handlers.USERAUTH_FAILURE;
o&&o(e,n,r)},[h.USERAUTH_SUCCESS]:(e,t)=>{
e._debug&&e._debug("Inbound: Received USERAUTH_SUCCESS");
e._authsQueue.shift();
const n=e._handlers.USERAUTH_SUCCESS;
n&&n(e)},[h.USERAUTH_BANNER]:(e,t)=>{
s.init(t,1);
const n=s.readString(true);
const r=s.readString();
s.clear();
if(r===undefined){
return i(e,"Inbound: Malformed USERAUTH_BANNER packet")}
e._debug&&e._debug("Inbound: Received USERAUTH_BANNER");
const o=e._handlers.USERAUTH_BANNER;
o&&o(e,n)},60:((e,t)=>{
if(!e._authsQueue.length){
e._debug&&e._debug("Inbound: Received payload type 60 without auth");
return}
switch(e._authsQueue[0]){case"password":
{
s.init(t,1);
const n=s.readString(true);
const r=s.readString();
s.clear();
if(r===undefined){
return i(e,"Inbound: Malformed USERAUTH_PASSWD_CHANGEREQ packet")}
e._debug&&e._debug("Inbound: Received USERAUTH_PASSWD_CHANGEREQ");
const o=e._handlers.USERAUTH_PASSWD_CHANGEREQ;
o&&o(e,n);
break}case"publickey":
{
s.init(t,1);
const n=s.readString(true);
const r=s.readString();
s.clear();
if(r===undefined){
return i(e,"Inbound: Malformed USERAUTH_PK_OK packet")}
e._debug&&e._debug("Inbound: Received USERAUTH_PK_OK");
e._authsQueue.shift();
const o=e._handlers.USERAUTH_PK_OK;
o&&o(e,n,r);
break}case"keyboard-interactive":
{
s.init(t,1);
const n=s.readString(true);
const r=s.readString(true);
s.readString();
const o=s.readUInt32BE();
let f;
if(o!==undefined){
f=new Array(o);
let e;
for(e=0;e<o;++e){
const t=s.readString(true);
const n=s.readBool();
if(n===undefined)break;
f[e]={prompt:t,echo:n}}
if(e!==o)f=undefined}
s.clear();
if(f===undefined){
return i(e,"Inbound: Malformed USERAUTH_INFO_REQUEST packet")}
e._debug&&e._debug("Inbound: Received USERAUTH_INFO_REQUEST");
const l=e._handlers.USERAUTH_INFO_REQUEST;
l&&l(e,n,r,f);
break}default:
e._debug&&e._debug("Inbound: Received unexpected payload type 60")}}),61:((e,t)=>{
if(!e._authsQueue.length){
e._debug&&e._debug("Inbound: Received payload type 61 without auth");
return}
if(e._authsQueue[0]!=="keyboard-interactive"){
return i(e,"Inbound: Received unexpected payload type 61")}
s.init(t,1);
const n=s.readUInt32BE();
let r;
if(n!==undefined){
r=new Array(n);
let e;
for(e=0;e<n;++e){
const t=s.readString(true);
if(t===undefined)break;
r[e]=t}
if(e!==n)r=undefined}
s.clear();
if(r===undefined){
return i(e,"Inbound: Malformed USERAUTH_INFO_RESPONSE packet")}
e._debug&&e._debug("Inbound: Received USERAUTH_INFO_RESPONSE");
const o=e._handlers.USERAUTH_INFO_RESPONSE;
o&&o(e,r)}),[h.GLOBAL_REQUEST]:(e,t)=>{
s.init(t,1);
const n=s.readString(true);
const r=s.readBool();
let o;
if(r!==undefined){
switch(n){case"tcpip-forward":case"cancel-tcpip-forward":
{
const e=s.readString(true);
const t=s.readUInt32BE();
if(t!==undefined)o={bindAddr:e,bindPort:t};
break}case"streamlocal-forward@openssh.com":case"cancel-streamlocal-forward@openssh.com":
{
const e=s.readString(true);
if(e!==undefined)o={socketPath:e};
break}case"no-more-sessions@openssh.com":
o=null;
break;case"hostkeys-00@openssh.com":
{
o=[];
while(s.avail()>0){
const e=s.readString();
if(e===undefined){
o=undefined;
break}
const t=g(e);
if(!(t instanceof Error))o.push(t)}
break}default:
o=s.readRaw()}}
s.clear();
if(o===undefined){
return i(e,"Inbound: Malformed GLOBAL_REQUEST packet")}
e._debug&&e._debug(`Inbound: GLOBAL_REQUEST (${n})`);
const f=e._handlers.GLOBAL_REQUEST;
if(f)f(e,n,r,o);else e.requestFailure()},[h.REQUEST_SUCCESS]:(e,t)=>{
const n=t.length>1?r(t,1):null;
e._debug&&e._debug("Inbound: REQUEST_SUCCESS");
const s=e._handlers.REQUEST_SUCCESS;
s&&s(e,n)},[h.REQUEST_FAILURE]:(e,t)=>{
e._debug&&e._debug("Inbound: Received REQUEST_FAILURE");
const n=e._handlers.REQUEST_FAILURE;
n&&n(e)},[h.CHANNEL_OPEN]:(e,t)=>{
s.init(t,1);
const n=s.readString(true);
const r=s.readUInt32BE();
const o=s.readUInt32BE();
const f=s.readUInt32BE();
let u;
switch(n){case"forwarded-tcpip":case"direct-tcpip":
{
const e=s.readString(true);
const t=s.readUInt32BE();
const i=s.readString(true);
const l=s.readUInt32BE();
if(l!==undefined){
u={type:n,sender:r,window:o,packetSize:f,data:{destIP:e,destPort:t,srcIP:i,srcPort:l}}}
break}case"forwarded-streamlocal@openssh.com":case"direct-streamlocal@openssh.com":
{
const e=s.readString(true);
if(e!==undefined){
u={type:n,sender:r,window:o,packetSize:f,data:{socketPath:e}}}
break}case"x11":
{
const e=s.readString(true);
const t=s.readUInt32BE();
if(t!==undefined){
u={type:n,sender:r,window:o,packetSize:f,data:{srcIP:e,srcPort:t}}}
break}default:
u={type:n,sender:r,window:o,packetSize:f,data:{}}}
s.clear();
if(u===undefined){
return i(e,"Inbound: Malformed CHANNEL_OPEN packet")}
e._debug&&e._debug(`Inbound: CHANNEL_OPEN (s:${r}, ${n})`);
const h=e._handlers.CHANNEL_OPEN;
if(h){
h(e,u)}else{
e.channelOpenFail(u.sender,l.ADMINISTRATIVELY_PROHIBITED,"","")}},[h.CHANNEL_OPEN_CONFIRMATION]:(e,t)=>{
s.init(t,1);
const n=s.readUInt32BE();
const r=s.readUInt32BE();
const o=s.readUInt32BE();
const f=s.readUInt32BE();
const l=s.avail()?s.readRaw():undefined;
s.clear();
if(f===undefined){
return i(e,"Inbound: Malformed CHANNEL_OPEN_CONFIRMATION packet")}
e._debug&&e._debug(`Inbound: CHANNEL_OPEN_CONFIRMATION (r:${n}, s:${r})`);
const u=e._handlers.CHANNEL_OPEN_CONFIRMATION;
if(u)u(e,{recipient:n,sender:r,window:o,packetSize:f,data:l})},[h.CHANNEL_OPEN_FAILURE]:(e,t)=>{
s.init(t,1);
const n=s.readUInt32BE();
const r=s.readUInt32BE();
const o=s.readString(true);
const f=s.readString();
s.clear();
if(f===undefined){
return i(e,"Inbound: Malformed CHANNEL_OPEN_FAILURE packet")}
e._debug&&e._debug(`Inbound: CHANNEL_OPEN_FAILURE (r:${n})`);
const l=e._handlers.CHANNEL_OPEN_FAILURE;
l&&l(e,n,r,o)},[h.CHANNEL_WINDOW_ADJUST]:(e,t)=>{
s.init(t,1);
const n=s.readUInt32BE();
const r=s.readUInt32BE();
s.clear();
if(r===undefined){
return i(e,"Inbound: Malformed CHANNEL_WINDOW_ADJUST packet")}
e._debug&&e._debug(`Inbound: CHANNEL_WINDOW_ADJUST (r:${n}, ${r})`);
const o=e._handlers.CHANNEL_WINDOW_ADJUST;
o&&o(e,n,r)},[h.CHANNEL_DATA]:(e,t)=>{
s.init(t,1);
const n=s.readUInt32BE();
const r=s.readString();
s.clear();
if(r===undefined){
return i(e,"Inbound: Malformed CHANNEL_DATA packet")}
e._debug&&e._debug(`Inbound: CHANNEL_DATA (r:${n}, ${r.length})`);
const o=e._handlers.CHANNEL_DATA;
o&&o(e,n,r)},[h.CHANNEL_EXTENDED_DATA]:(e,t)=>{
s.init(t,1);
const n=s.readUInt32BE();
const r=s.readUInt32BE();
const o=s.readString();
s.clear();
if(o===undefined){
return i(e,"Inbound: Malformed CHANNEL_EXTENDED_DATA packet")}
e._debug&&e._debug(`Inbound: CHANNEL_EXTENDED_DATA (r:${n}, ${o.length})`);
const f=e._handlers.CHANNEL_EXTENDED_DATA;
f&&f(e,n,o,r)},[h.CHANNEL_EOF]:(e,t)=>{
s.init(t,1);
const n=s.readUInt32BE();
s.clear();
if(n===undefined){
return i(e,"Inbound: Malformed CHANNEL_EOF packet")}
e._debug&&e._debug(`Inbound: CHANNEL_EOF (r:${n})`);
const r=e._handlers.CHANNEL_EOF;
r&&r(e,n)},[h.CHANNEL_CLOSE]:(e,t)=>{
s.init(t,1);
const n=s.readUInt32BE();
s.clear();
if(n===undefined){
return i(e,"Inbound: Malformed CHANNEL_CLOSE packet")}
e._debug&&e._debug(`Inbound: CHANNEL_CLOSE (r:${n})`);
const r=e._handlers.CHANNEL_CLOSE;
r&&r(e,n)},[h.CHANNEL_REQUEST]:(e,t)=>{
s.init(t,1);
const n=s.readUInt32BE();
const r=s.readString(true);
const o=s.readBool();
let f;
if(o!==undefined){
switch(r){case"exit-status":
f=s.readUInt32BE();
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r}: ${f})`);
break;case"exit-signal":
{
let t;
let i;
if(e._compatFlags&u.OLD_EXIT){
const e=s.readUInt32BE();
switch(e){case 1:
t="HUP";
break;case 2:
t="INT";
break;case 3:
t="QUIT";
break;case 6:
t="ABRT";
break;case 9:
t="KILL";
break;case 14:
t="ALRM";
break;case 15:
t="TERM";
break;default:
if(e!==undefined){
t=`UNKNOWN (${e})`}}
i=false}else{
t=s.readString(true);
i=s.readBool();
if(i===undefined)t=undefined}
const o=s.readString(true);
if(s.skipString()!==undefined)f={signal:t,coreDumped:i,errorMessage:o};
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r}: ${t})`);
break}case"pty-req":
{
const t=s.readString(true);
const i=s.readUInt32BE();
const o=s.readUInt32BE();
const l=s.readUInt32BE();
const u=s.readUInt32BE();
const h=s.readString();
if(h!==undefined){
s.init(h,1);
let e={};
while(s.avail()){
const t=s.readByte();
if(t===p.TTY_OP_END)break;
const n=_[t];
const r=s.readUInt32BE();
if(t===undefined||n===undefined||r===undefined){
e=undefined;
break}
e[n]=r}
if(e!==undefined)f={term:t,cols:i,rows:o,width:l,height:u,modes:e}}
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r})`);
break}case"window-change":
{
const t=s.readUInt32BE();
const i=s.readUInt32BE();
const o=s.readUInt32BE();
const l=s.readUInt32BE();
if(l!==undefined)f={cols:t,rows:i,width:o,height:l};
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r})`);
break}case"x11-req":
{
const t=s.readBool();
const i=s.readString(true);
const o=s.readString();
const l=s.readUInt32BE();
if(l!==undefined)f={single:t,protocol:i,cookie:o,screen:l};
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r})`);
break}case"env":
{
const t=s.readString(true);
const i=s.readString(true);
if(i!==undefined)f={name:t,value:i};
if(e._debug){
e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r}: `+`${t}=${i})`)}
break}case"shell":
f=null;
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r})`);
break;case"exec":
f=s.readString(true);
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r}: ${f})`);
break;case"subsystem":
f=s.readString(true);
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r}: ${f})`);
break;case"signal":
f=s.readString(true);
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r}: ${f})`);
break;case"xon-xoff":
f=s.readBool();
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r}: ${f})`);
break;case"auth-agent-req@openssh.com":
f=null;
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r})`);
break;default:
f=s.avail()?s.readRaw():null;
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r})`)}}
s.clear();
if(f===undefined){
return i(e,"Inbound: Malformed CHANNEL_REQUEST packet")}
const l=e._handlers.CHANNEL_REQUEST;
l&&l(e,n,r,o,f)},[h.CHANNEL_SUCCESS]:(e,t)=>{
s.init(t,1);
const n=s.readUInt32BE();
s.clear();
if(n===undefined){
return i(e,"Inbound: Malformed CHANNEL_SUCCESS packet")}
e._debug&&e._debug(`Inbound: CHANNEL_SUCCESS (r:${n})`);
const r=e._handlers.CHANNEL_SUCCESS;
r&&r(e,n)},[h.CHANNEL_FAILURE]:(e,t)=>{
s.init(t,1);
const n=s.readUInt32BE();
s.clear();
if(n===undefined){
return i(e,"Inbound: Malformed CHANNEL_FAILURE packet")}
e._debug&&e._debug(`Inbound: CHANNEL_FAILURE (r:${n})`);
const r=e._handlers.CHANNEL_FAILURE;
r&&r(e,n)}}}),4637:((e,t,n)=>{
"use strict";
const{createDiffieHellman:r,createDiffieHellmanGroup:s,createECDH:i,createHash:o,createPublicKey:f,diffieHellman:l,generateKeyPairSync:u,randomFillSync:h}=n(6982);
const{Ber:p}=n(9837);
const{COMPAT:g,curve25519Supported:_,DEFAULT_KEX:E,DEFAULT_SERVER_HOST_KEY:b,DEFAULT_CIPHER:y,DEFAULT_MAC:m,DEFAULT_COMPRESSION:w,DISCONNECT_REASON:I,MESSAGE:k}=n(4020);
const{CIPHER_INFO:x,createCipher:C,createDecipher:B,MAC_INFO:v}=n(2888);
const{parseDERKey:R}=n(1789);
const{bufferFill:T,bufferParser:O,convertSignature:L,doFatalError:P,FastBuffer:U,sigSSHToASN1:D,writeUInt32BE:Q}=n(2184);
const{PacketReader:q,PacketWriter:W,ZlibPacketReader:$,ZlibPacketWriter:Y}=n(4592);
let G;
const j=2048;
const V=8192;
const z=Buffer.alloc(0);
function kexinit(e){
let t;
if(e._compatFlags&g.BAD_DHGEX){
const n=e._offer.lists.kex;
let r=n.array;
let s=false;
for(let e=0;e<r.length;++e){
if(r[e].includes("group-exchange")){
if(!s){
s=true;
r=r.slice()}
r.splice(e--,1)}}
if(s){
let s=1+16+e._offer.totalSize+1+4;
const i=Buffer.from(r.join(","));
s-=n.buffer.length-i.length;
const o=e._offer.lists.all;
const f=new Uint8Array(o.buffer,o.byteOffset+4+n.buffer.length,o.length-(4+n.buffer.length));
t=Buffer.allocUnsafe(s);
Q(t,i.length,17);
t.set(i,17+4);
t.set(f,17+4+i.length)}}
if(t===undefined){
t=Buffer.allocUnsafe(1+16+e._offer.totalSize+1+4);
e._offer.copyAllTo(t,17)}
e._debug&&e._debug("Outbound: Sending KEXINIT");
t[0]=k.KEXINIT;
h(t,1,16);
T(t,0,t.length-5);
e._kexinit=t;
e._packetRW.write.allocStart=0;
{
const n=e._packetRW.write.allocStartKEX;
const r=e._packetRW.write.alloc(t.length,true);
r.set(t,n);
e._cipher.encrypt(e._packetRW.write.finalize(r,true))}}
function handleKexInit(e,t){
const n={kex:undefined,serverHostKey:undefined,cs:{cipher:undefined,mac:undefined,compress:undefined,lang:undefined},sc:{cipher:undefined,mac:undefined,compress:undefined,lang:undefined}};
O.init(t,17);
if((n.kex=O.readList())===undefined||(n.serverHostKey=O.readList())===undefined||(n.cs.cipher=O.readList())===undefined||(n.sc.cipher=O.readList())===undefined||(n.cs.mac=O.readList())===undefined||(n.sc.mac=O.readList())===undefined||(n.cs.compress=O.readList())===undefined||(n.sc.compress=O.readList())===undefined||(n.cs.lang=O.readList())===undefined||(n.sc.lang=O.readList())===undefined){
O.clear();
return P(e,"Received malformed KEXINIT","handshake",I.KEY_EXCHANGE_FAILED)}
const r=O.pos();
const s=r<t.length&&t[r]===1;
O.clear();
const i=e._offer;
const o=n;
let f=i.lists.kex.array;
if(e._compatFlags&g.BAD_DHGEX){
let e=false;
for(let t=0;t<f.length;++t){
if(f[t].indexOf("group-exchange")!==-1){
if(!e){
e=true;
f=f.slice()}
f.splice(t--,1)}}}
let l;
let u;
let h;
const p=e._debug;
p&&p("Inbound: Handshake in progress");
p&&p(`Handshake: (local) KEX method: ${f}`);
p&&p(`Handshake: (remote) KEX method: ${o.kex}`);
let _;
if(e._server){
u=f;
l=o.kex;
_=l.indexOf("ext-info-c")!==-1}else{
u=o.kex;
l=f;
_=u.indexOf("ext-info-s")!==-1}
if(e._strictMode===undefined){
if(e._server){
e._strictMode=l.indexOf("kex-strict-c-v00@openssh.com")!==-1}else{
e._strictMode=u.indexOf("kex-strict-s-v00@openssh.com")!==-1}
if(e._strictMode){
p&&p("Handshake: strict KEX mode enabled");
if(e._decipher.inSeqno!==1){
if(p)p("Handshake: KEXINIT not first packet in strict KEX mode");
return P(e,"Handshake failed: KEXINIT not first packet in strict KEX mode","handshake",I.KEY_EXCHANGE_FAILED)}}}
for(h=0;h<l.length&&u.indexOf(l[h])===-1;++h);
if(h===l.length){
p&&p("Handshake: no matching key exchange algorithm");
return P(e,"Handshake failed: no matching key exchange algorithm","handshake",I.KEY_EXCHANGE_FAILED)}
n.kex=l[h];
p&&p(`Handshake: KEX algorithm: ${l[h]}`);
if(s&&(!o.kex.length||l[h]!==o.kex[0])){
e._skipNextInboundPacket=true}
const E=i.lists.serverHostKey.array;
p&&p(`Handshake: (local) Host key format: ${E}`);
p&&p(`Handshake: (remote) Host key format: ${o.serverHostKey}`);
if(e._server){
u=E;
l=o.serverHostKey}else{
u=o.serverHostKey;
l=E}
for(h=0;h<l.length&&u.indexOf(l[h])===-1;++h);
if(h===l.length){
p&&p("Handshake: No matching host key format");
return P(e,"Handshake failed: no matching host key format","handshake",I.KEY_EXCHANGE_FAILED)}
n.serverHostKey=l[h];
p&&p(`Handshake: Host key format: ${l[h]}`);
const b=i.lists.cs.cipher.array;
p&&p(`Handshake: (local) C->S cipher: ${b}`);
p&&p(`Handshake: (remote) C->S cipher: ${o.cs.cipher}`);
if(e._server){
u=b;
l=o.cs.cipher}else{
u=o.cs.cipher;
l=b}
for(h=0;h<l.length&&u.indexOf(l[h])===-1;++h);
if(h===l.length){
p&&p("Handshake: No matching C->S cipher");
return P(e,"Handshake failed: no matching C->S cipher","handshake",I.KEY_EXCHANGE_FAILED)}
n.cs.cipher=l[h];
p&&p(`Handshake: C->S Cipher: ${l[h]}`);
const y=i.lists.sc.cipher.array;
p&&p(`Handshake: (local) S->C cipher: ${y}`);
p&&p(`Handshake: (remote) S->C cipher: ${o.sc.cipher}`);
if(e._server){
u=y;
l=o.sc.cipher}else{
u=o.sc.cipher;
l=y}
for(h=0;h<l.length&&u.indexOf(l[h])===-1;++h);
if(h===l.length){
p&&p("Handshake: No matching S->C cipher");
return P(e,"Handshake failed: no matching S->C cipher","handshake",I.KEY_EXCHANGE_FAILED)}
n.sc.cipher=l[h];
p&&p(`Handshake: S->C cipher: ${l[h]}`);
const m=i.lists.cs.mac.array;
p&&p(`Handshake: (local) C->S MAC: ${m}`);
p&&p(`Handshake: (remote) C->S MAC: ${o.cs.mac}`);
if(x[n.cs.cipher].authLen>0){
n.cs.mac="";
p&&p("Handshake: C->S MAC: <implicit>")}else{
if(e._server){
u=m;
l=o.cs.mac}else{
u=o.cs.mac;
l=m}
for(h=0;h<l.length&&u.indexOf(l[h])===-1;++h);
if(h===l.length){
p&&p("Handshake: No matching C->S MAC");
return P(e,"Handshake failed: no matching C->S MAC","handshake",I.KEY_EXCHANGE_FAILED)}
n.cs.mac=l[h];
p&&p(`Handshake: C->S MAC: ${l[h]}`)}
const w=i.lists.sc.mac.array;
p&&p(`Handshake: (local) S->C MAC: ${w}`);
p&&p(`Handshake: (remote) S->C MAC: ${o.sc.mac}`);
if(x[n.sc.cipher].authLen>0){
n.sc.mac="";
p&&p("Handshake: S->C MAC: <implicit>")}else{
if(e._server){
u=w;
l=o.sc.mac}else{
u=o.sc.mac;
l=w}
for(h=0;h<l.length&&u.indexOf(l[h])===-1;++h);
if(h===l.length){
p&&p("Handshake: No matching S->C MAC");
return P(e,"Handshake failed: no matching S->C MAC","handshake",I.KEY_EXCHANGE_FAILED)}
n.sc.mac=l[h];
p&&p(`Handshake: S->C MAC: ${l[h]}`)}
const k=i.lists.cs.compress.array;
p&&p(`Handshake: (local) C->S compression: ${k}`);
p&&p(`Handshake: (remote) C->S compression: ${o.cs.compress}`);
if(e._server){
u=k;
l=o.cs.compress}else{
u=o.cs.compress;
l=k}
for(h=0;h<l.length&&u.indexOf(l[h])===-1;++h);
if(h===l.length){
p&&p("Handshake: No matching C->S compression");
return P(e,"Handshake failed: no matching C->S compression","handshake",I.KEY_EXCHANGE_FAILED)}
n.cs.compress=l[h];
p&&p(`Handshake: C->S compression: ${l[h]}`);
const C=i.lists.sc.compress.array;
p&&p(`Handshake: (local) S->C compression: ${C}`);
p&&p(`Handshake: (remote) S->C compression: ${o.sc.compress}`);
if(e._server){
u=C;
l=o.sc.compress}else{
u=o.sc.compress;
l=C}
for(h=0;h<l.length&&u.indexOf(l[h])===-1;++h);
if(h===l.length){
p&&p("Handshake: No matching S->C compression");
return P(e,"Handshake failed: no matching S->C compression","handshake",I.KEY_EXCHANGE_FAILED)}
n.sc.compress=l[h];
p&&p(`Handshake: S->C compression: ${l[h]}`);
n.cs.lang="";
n.sc.lang="";
if(e._kex){
if(!e._kexinit){
kexinit(e)}
e._decipher._onPayload=onKEXPayload.bind(e,{firstPacket:false})}
e._kex=J(n,e,t);
e._kex.remoteExtInfoEnabled=_;
e._kex.start()}
const J=(()=>{
function convertToMpint(e){
let t=0;
let n=e.length;
while(e[t]===0){
++t;
--n}
let r;
if(e[t]&128){
r=Buffer.allocUnsafe(1+n);
r[0]=0;
e.copy(r,1,t);
e=r}else if(n!==e.length){
r=Buffer.allocUnsafe(n);
e.copy(r,0,t);
e=r}
return e}
let e=class KeyExchange{
constructor(e,t,n){
this._protocol=t;
this.sessionID=t._kex?t._kex.sessionID:undefined;
this.negotiated=e;
this.remoteExtInfoEnabled=false;
this._step=1;
this._public=null;
this._dh=null;
this._sentNEWKEYS=false;
this._receivedNEWKEYS=false;
this._finished=false;
this._hostVerified=false;
this._kexinit=t._kexinit;
this._remoteKexinit=n;
this._identRaw=t._identRaw;
this._remoteIdentRaw=t._remoteIdentRaw;
this._hostKey=undefined;
this._dhData=undefined;
this._sig=undefined}
finish(e){
if(this._finished)return false;
this._finished=true;
const t=this._protocol._server;
const n=this.negotiated;
const r=this.convertPublicKey(this._dhData);
let s=this.computeSecret(this._dhData);
if(s instanceof Error){
s.message=`Error while computing DH secret (${this.type}): ${s.message}`;
s.level="handshake";
return P(this._protocol,s,I.KEY_EXCHANGE_FAILED)}
const i=o(this.hashName);
et(i,t?this._remoteIdentRaw:this._identRaw);
et(i,t?this._identRaw:this._remoteIdentRaw);
et(i,t?this._remoteKexinit:this._kexinit);
et(i,t?this._kexinit:this._remoteKexinit);
const f=t?this._hostKey.getPublicSSH():this._hostKey;
et(i,f);
if(this.type==="groupex"){
const e=this.getDHParams();
const t=Buffer.allocUnsafe(4);
Q(t,this._minBits,0);
i.update(t);
Q(t,this._prefBits,0);
i.update(t);
Q(t,this._maxBits,0);
i.update(t);
et(i,e.prime);
et(i,e.generator)}
et(i,t?r:this.getPublicKey());
const l=t?this.getPublicKey():r;
et(i,l);
et(i,s);
const u=i.digest();
if(!t){
O.init(this._sig,0);
const e=O.readString(true);
if(!e){
return P(this._protocol,"Malformed packet while reading signature","handshake",I.KEY_EXCHANGE_FAILED)}
if(e!==n.serverHostKey){
return P(this._protocol,`Wrong signature type: ${e}, `+`expected: ${n.serverHostKey}`,"handshake",I.KEY_EXCHANGE_FAILED)}
let t=O.readString();
O.clear();
if(t===undefined){
return P(this._protocol,"Malformed packet while reading signature","handshake",I.KEY_EXCHANGE_FAILED)}
if(!(t=D(t,e))){
return P(this._protocol,"Malformed signature","handshake",I.KEY_EXCHANGE_FAILED)}
let r;
{
O.init(this._hostKey,0);
const e=O.readString(true);
const t=this._hostKey.slice(O.pos());
O.clear();
r=R(t,e);
if(r instanceof Error){
r.level="handshake";
return P(this._protocol,r,I.KEY_EXCHANGE_FAILED)}}
let s;
switch(this.negotiated.serverHostKey){case"rsa-sha2-256":
s="sha256";
break;case"rsa-sha2-512":
s="sha512";
break}
this._protocol._debug&&this._protocol._debug("Verifying signature ...");
const i=r.verify(u,t,s);
if(i!==true){
if(i instanceof Error){
this._protocol._debug&&this._protocol._debug(`Signature verification failed: ${i.stack}`)}else{
this._protocol._debug&&this._protocol._debug("Signature verification failed")}
return P(this._protocol,"Handshake failed: signature verification failed","handshake",I.KEY_EXCHANGE_FAILED)}
this._protocol._debug&&this._protocol._debug("Verified signature")}else{
let e;
switch(this.negotiated.serverHostKey){case"rsa-sha2-256":
e="sha256";
break;case"rsa-sha2-512":
e="sha512";
break}
this._protocol._debug&&this._protocol._debug("Generating signature ...");
let t=this._hostKey.sign(u,e);
if(t instanceof Error){
return P(this._protocol,"Handshake failed: signature generation failed for "+`${this._hostKey.type} host key: ${t.message}`,"handshake",I.KEY_EXCHANGE_FAILED)}
t=L(t,this._hostKey.type);
if(t===false){
return P(this._protocol,"Handshake failed: signature conversion failed for "+`${this._hostKey.type} host key`,"handshake",I.KEY_EXCHANGE_FAILED)}
const n=this.negotiated.serverHostKey;
const r=Buffer.byteLength(n);
const s=4+r+4+t.length;
let i=this._protocol._packetRW.write.allocStartKEX;
const o=this._protocol._packetRW.write.alloc(1+4+f.length+4+l.length+4+s,true);
o[i]=k.KEXDH_REPLY;
Q(o,f.length,++i);
o.set(f,i+=4);
Q(o,l.length,i+=f.length);
o.set(l,i+=4);
Q(o,s,i+=l.length);
Q(o,r,i+=4);
o.utf8Write(n,i+=4,r);
Q(o,t.length,i+=r);
o.set(t,i+=4);
if(this._protocol._debug){
let e;
switch(this.type){case"group":
e="KEXDH_REPLY";
break;case"groupex":
e="KEXDH_GEX_REPLY";
break;default:
e="KEXECDH_REPLY"}
this._protocol._debug(`Outbound: Sending ${e}`)}
this._protocol._cipher.encrypt(this._protocol._packetRW.write.finalize(o,true))}
if(t||!e)trySendNEWKEYS(this);
let h;
let p;
const completeHandshake=e=>{
if(h){
trySendNEWKEYS(this);
h.outbound.seqno=this._protocol._cipher.outSeqno;
this._protocol._cipher.free();
this._protocol._cipher=C(h);
this._protocol._packetRW.write=p;
h=undefined;
p=undefined;
this._protocol._onHandshakeComplete(n);
return false}
if(!this.sessionID)this.sessionID=u;
{
const e=Buffer.allocUnsafe(4+s.length);
Q(e,s.length,0);
e.set(s,4);
s=e}
const r=x[n.cs.cipher];
const i=x[n.sc.cipher];
const o=generateKEXVal(r.ivLen,this.hashName,s,u,this.sessionID,"A");
const f=generateKEXVal(i.ivLen,this.hashName,s,u,this.sessionID,"B");
const l=generateKEXVal(r.keyLen,this.hashName,s,u,this.sessionID,"C");
const g=generateKEXVal(i.keyLen,this.hashName,s,u,this.sessionID,"D");
let _;
let E;
if(!r.authLen){
_=v[n.cs.mac];
E=generateKEXVal(_.len,this.hashName,s,u,this.sessionID,"E")}
let b;
let y;
if(!i.authLen){
b=v[n.sc.mac];
y=generateKEXVal(b.len,this.hashName,s,u,this.sessionID,"F")}
const m={inbound:{onPayload:this._protocol._onPayload,seqno:this._protocol._decipher.inSeqno,decipherInfo:!t?i:r,decipherIV:!t?f:o,decipherKey:!t?g:l,macInfo:!t?b:_,macKey:!t?y:E},outbound:{onWrite:this._protocol._onWrite,seqno:this._protocol._cipher.outSeqno,cipherInfo:t?i:r,cipherIV:t?f:o,cipherKey:t?g:l,macInfo:t?b:_,macKey:t?y:E}};
this._protocol._decipher.free();
h=m;
this._protocol._decipher=B(m);
const w={read:undefined,write:undefined};
switch(n.cs.compress){case"zlib":
if(t)w.read=new $;else w.write=new Y(this._protocol);
break;case"zlib@openssh.com":
if(this._protocol._authenticated){
if(t)w.read=new $;else w.write=new Y(this._protocol);
break}default:
if(t)w.read=new q;else w.write=new W(this._protocol)}
switch(n.sc.compress){case"zlib":
if(t)w.write=new Y(this._protocol);else w.read=new $;
break;case"zlib@openssh.com":
if(this._protocol._authenticated){
if(t)w.write=new Y(this._protocol);else w.read=new $;
break}default:
if(t)w.write=new W(this._protocol);else w.read=new q}
this._protocol._packetRW.read.cleanup();
this._protocol._packetRW.write.cleanup();
this._protocol._packetRW.read=w.read;
p=w.write;
this._public=null;
this._dh=null;
this._kexinit=this._protocol._kexinit=undefined;
this._remoteKexinit=undefined;
this._identRaw=undefined;
this._remoteIdentRaw=undefined;
this._hostKey=undefined;
this._dhData=undefined;
this._sig=undefined;
if(!e)return completeHandshake();
return false};
if(t||e)this.finish=completeHandshake;
if(!t)return completeHandshake(e)}
start(){
if(!this._protocol._server){
if(this._protocol._debug){
let e;
switch(this.type){case"group":
e="KEXDH_INIT";
break;default:
e="KEXECDH_INIT"}
this._protocol._debug(`Outbound: Sending ${e}`)}
const e=this.getPublicKey();
let t=this._protocol._packetRW.write.allocStartKEX;
const n=this._protocol._packetRW.write.alloc(1+4+e.length,true);
n[t]=k.KEXDH_INIT;
Q(n,e.length,++t);
n.set(e,t+=4);
this._protocol._cipher.encrypt(this._protocol._packetRW.write.finalize(n,true))}}
getPublicKey(){
this.generateKeys();
const e=this._public;
if(e)return this.convertPublicKey(e)}
convertPublicKey(e){
let t;
let n=0;
let r=e.length;
while(e[n]===0){
++n;
--r}
if(e[n]&128){
t=Buffer.allocUnsafe(1+r);
t[0]=0;
e.copy(t,1,n);
return t}
if(r!==e.length){
t=Buffer.allocUnsafe(r);
e.copy(t,0,n);
e=t}
return e}
computeSecret(e){
this.generateKeys();
try{
return convertToMpint(this._dh.computeSecret(e))}catch(e){
return e}}
parse(e){
const t=e[0];
switch(this._step){case 1:
if(this._protocol._server){
if(t!==k.KEXDH_INIT){
return P(this._protocol,`Received packet ${t} instead of ${k.KEXDH_INIT}`,"handshake",I.KEY_EXCHANGE_FAILED)}
this._protocol._debug&&this._protocol._debug("Received DH Init");
O.init(e,1);
const n=O.readString();
O.clear();
if(n===undefined){
return P(this._protocol,"Received malformed KEX*_INIT","handshake",I.KEY_EXCHANGE_FAILED)}
this._dhData=n;
let r=this._protocol._hostKeys[this.negotiated.serverHostKey];
if(Array.isArray(r))r=r[0];
this._hostKey=r;
this.finish()}else{
if(t!==k.KEXDH_REPLY){
return P(this._protocol,`Received packet ${t} instead of ${k.KEXDH_REPLY}`,"handshake",I.KEY_EXCHANGE_FAILED)}
this._protocol._debug&&this._protocol._debug("Received DH Reply");
O.init(e,1);
let n;
let r;
let s;
if((n=O.readString())===undefined||(r=O.readString())===undefined||(s=O.readString())===undefined){
O.clear();
return P(this._protocol,"Received malformed KEX*_REPLY","handshake",I.KEY_EXCHANGE_FAILED)}
O.clear();
O.init(n,0);
const i=O.readString(true);
O.clear();
if(i===undefined){
return P(this._protocol,"Received malformed host public key","handshake",I.KEY_EXCHANGE_FAILED)}
if(i!==this.negotiated.serverHostKey){
switch(this.negotiated.serverHostKey){case"rsa-sha2-256":case"rsa-sha2-512":
if(i==="ssh-rsa")break;default:
return P(this._protocol,"Host key does not match negotiated type","handshake",I.KEY_EXCHANGE_FAILED)}}
this._hostKey=n;
this._dhData=r;
this._sig=s;
let o=false;
let f;
if(this._protocol._hostVerifier===undefined){
f=true;
this._protocol._debug&&this._protocol._debug("Host accepted by default (no verification)")}else{
f=this._protocol._hostVerifier(n,e=>{
if(o)return;
o=true;
if(e===false){
this._protocol._debug&&this._protocol._debug("Host denied (verification failed)");
return P(this._protocol,"Host denied (verification failed)","handshake",I.KEY_EXCHANGE_FAILED)}
this._protocol._debug&&this._protocol._debug("Host accepted (verified)");
this._hostVerified=true;
if(this._receivedNEWKEYS)this.finish();else trySendNEWKEYS(this)})}
if(f===undefined){
++this._step;
return}
o=true;
if(f===false){
this._protocol._debug&&this._protocol._debug("Host denied (verification failed)");
return P(this._protocol,"Host denied (verification failed)","handshake",I.KEY_EXCHANGE_FAILED)}
this._protocol._debug&&this._protocol._debug("Host accepted (verified)");
this._hostVerified=true;
trySendNEWKEYS(this)}
++this._step;
break;case 2:
if(t!==k.NEWKEYS){
return P(this._protocol,`Received packet ${t} instead of ${k.NEWKEYS}`,"handshake",I.KEY_EXCHANGE_FAILED)}
this._protocol._debug&&this._protocol._debug("Inbound: NEWKEYS");
this._receivedNEWKEYS=true;
if(this._protocol._strictMode)this._protocol._decipher.inSeqno=0;
++this._step;
return this.finish(!this._protocol._server&&!this._hostVerified);default:
return P(this._protocol,`Received unexpected packet ${t} after NEWKEYS`,"handshake",I.KEY_EXCHANGE_FAILED)}}};
let t=class Curve25519Exchange extends e{
constructor(e,...t){
super(...t);
this.type="25519";
this.hashName=e;
this._keys=null}
generateKeys(){
if(!this._keys)this._keys=u("x25519")}
getPublicKey(){
this.generateKeys();
const e=this._keys.publicKey.export({type:"spki",format:"der"});
return e.slice(-32)}
convertPublicKey(e){
let t;
let n=0;
let r=e.length;
while(e[n]===0){
++n;
--r}
if(e.length===32)return e;
if(r!==e.length){
t=Buffer.allocUnsafe(r);
e.copy(t,0,n);
e=t}
return e}
computeSecret(e){
this.generateKeys();
try{
const t=new p.Writer;
t.startSequence();
t.startSequence();
t.writeOID("1.3.101.110");
t.endSequence();
t.startSequence(p.BitString);
t.writeByte(0);
t._ensure(e.length);
e.copy(t._buf,t._offset,0,e.length);
t._offset+=e.length;
t.endSequence();
t.endSequence();
return convertToMpint(l({privateKey:this._keys.privateKey,publicKey:f({key:t.buffer,type:"spki",format:"der"})}))}catch(e){
return e}}};
let n=class ECDHExchange extends e{
constructor(e,t,...n){
super(...n);
this.type="ecdh";
this.curveName=e;
this.hashName=t}
generateKeys(){
if(!this._dh){
this._dh=i(this.curveName);
this._public=this._dh.generateKeys()}}};
let h=class DHGroupExchange extends e{
constructor(e,...t){
super(...t);
this.type="groupex";
this.hashName=e;
this._prime=null;
this._generator=null;
this._minBits=j;
this._prefBits=dhEstimate(this.negotiated);
if(this._protocol._compatFlags&g.BUG_DHGEX_LARGE)this._prefBits=Math.min(this._prefBits,4096);
this._maxBits=V}
start(){
if(this._protocol._server)return;
this._protocol._debug&&this._protocol._debug("Outbound: Sending KEXDH_GEX_REQUEST");
let e=this._protocol._packetRW.write.allocStartKEX;
const t=this._protocol._packetRW.write.alloc(1+4+4+4,true);
t[e]=k.KEXDH_GEX_REQUEST;
Q(t,this._minBits,++e);
Q(t,this._prefBits,e+=4);
Q(t,this._maxBits,e+=4);
this._protocol._cipher.encrypt(this._protocol._packetRW.write.finalize(t,true))}
generateKeys(){
if(!this._dh&&this._prime&&this._generator){
this._dh=r(this._prime,this._generator);
this._public=this._dh.generateKeys()}}
setDHParams(e,t){
if(!Buffer.isBuffer(e))throw new Error("Invalid prime value");
if(!Buffer.isBuffer(t))throw new Error("Invalid generator value");
this._prime=e;
this._generator=t}
getDHParams(){
if(this._dh){
return{prime:convertToMpint(this._dh.getPrime()),generator:convertToMpint(this._dh.getGenerator())}}}
parse(t){
const n=t[0];
switch(this._step){case 1:
{
if(this._protocol._server){
if(n!==k.KEXDH_GEX_REQUEST){
return P(this._protocol,`Received packet ${n} instead of `+k.KEXDH_GEX_REQUEST,"handshake",I.KEY_EXCHANGE_FAILED)}
return P(this._protocol,"Group exchange not implemented for server","handshake",I.KEY_EXCHANGE_FAILED)}
if(n!==k.KEXDH_GEX_GROUP){
return P(this._protocol,`Received packet ${n} instead of ${k.KEXDH_GEX_GROUP}`,"handshake",I.KEY_EXCHANGE_FAILED)}
this._protocol._debug&&this._protocol._debug("Received DH GEX Group");
O.init(t,1);
let e;
let r;
if((e=O.readString())===undefined||(r=O.readString())===undefined){
O.clear();
return P(this._protocol,"Received malformed KEXDH_GEX_GROUP","handshake",I.KEY_EXCHANGE_FAILED)}
O.clear();
this.setDHParams(e,r);
this.generateKeys();
const s=this.getPublicKey();
this._protocol._debug&&this._protocol._debug("Outbound: Sending KEXDH_GEX_INIT");
let i=this._protocol._packetRW.write.allocStartKEX;
const o=this._protocol._packetRW.write.alloc(1+4+s.length,true);
o[i]=k.KEXDH_GEX_INIT;
Q(o,s.length,++i);
o.set(s,i+=4);
this._protocol._cipher.encrypt(this._protocol._packetRW.write.finalize(o,true));
++this._step;
break}case 2:
if(this._protocol._server){
if(n!==k.KEXDH_GEX_INIT){
return P(this._protocol,`Received packet ${n} instead of ${k.KEXDH_GEX_INIT}`,"handshake",I.KEY_EXCHANGE_FAILED)}
this._protocol._debug&&this._protocol._debug("Received DH GEX Init");
return P(this._protocol,"Group exchange not implemented for server","handshake",I.KEY_EXCHANGE_FAILED)}else if(n!==k.KEXDH_GEX_REPLY){
return P(this._protocol,`Received packet ${n} instead of ${k.KEXDH_GEX_REPLY}`,"handshake",I.KEY_EXCHANGE_FAILED)}
this._protocol._debug&&this._protocol._debug("Received DH GEX Reply");
this._step=1;
t[0]=k.KEXDH_REPLY;
this.parse=e.prototype.parse;
this.parse(t)}}};
let E=class DHExchange extends e{
constructor(e,t,...n){
super(...n);
this.type="group";
this.groupName=e;
this.hashName=t}
start(){
if(!this._protocol._server){
this._protocol._debug&&this._protocol._debug("Outbound: Sending KEXDH_INIT");
const e=this.getPublicKey();
let t=this._protocol._packetRW.write.allocStartKEX;
const n=this._protocol._packetRW.write.alloc(1+4+e.length,true);
n[t]=k.KEXDH_INIT;
Q(n,e.length,++t);
n.set(e,t+=4);
this._protocol._cipher.encrypt(this._protocol._packetRW.write.finalize(n,true))}}
generateKeys(){
if(!this._dh){
this._dh=s(this.groupName);
this._public=this._dh.generateKeys()}}
getDHParams(){
if(this._dh){
return{prime:convertToMpint(this._dh.getPrime()),generator:convertToMpint(this._dh.getGenerator())}}}};
return(e,...r)=>{
if(typeof e!=="object"||e===null)throw new Error("Invalid negotiated argument");
const s=e.kex;
if(typeof s==="string"){
r=[e,...r];
switch(s){case"curve25519-sha256":case"curve25519-sha256@libssh.org":
if(!_)break;
return new t("sha256",...r);case"ecdh-sha2-nistp256":
return new n("prime256v1","sha256",...r);case"ecdh-sha2-nistp384":
return new n("secp384r1","sha384",...r);case"ecdh-sha2-nistp521":
return new n("secp521r1","sha512",...r);case"diffie-hellman-group1-sha1":
return new E("modp2","sha1",...r);case"diffie-hellman-group14-sha1":
return new E("modp14","sha1",...r);case"diffie-hellman-group14-sha256":
return new E("modp14","sha256",...r);case"diffie-hellman-group15-sha512":
return new E("modp15","sha512",...r);case"diffie-hellman-group16-sha512":
return new E("modp16","sha512",...r);case"diffie-hellman-group17-sha512":
return new E("modp17","sha512",...r);case"diffie-hellman-group18-sha512":
return new E("modp18","sha512",...r);case"diffie-hellman-group-exchange-sha1":
return new h("sha1",...r);case"diffie-hellman-group-exchange-sha256":
return new h("sha256",...r)}
throw new Error(`Unsupported key exchange algorithm: ${s}`)}
throw new Error(`Invalid key exchange type: ${s}`)}})();
const ee=(()=>{
const e=["kex","serverHostKey",["cs","cipher"],["sc","cipher"],["cs","mac"],["sc","mac"],["cs","compress"],["sc","compress"],["cs","lang"],["sc","lang"]];
return class KexInit{
constructor(t){
if(typeof t!=="object"||t===null)throw new TypeError("Argument must be an object");
const n={kex:undefined,serverHostKey:undefined,cs:{cipher:undefined,mac:undefined,compress:undefined,lang:undefined},sc:{cipher:undefined,mac:undefined,compress:undefined,lang:undefined},all:undefined};
let r=0;
for(const s of e){
let e;
let i;
let o;
let f;
if(typeof s==="string"){
e=n;
i=t[s];
o=f=s}else{
const r=s[0];
e=n[r];
f=s[1];
i=t[r][f];
o=`${r}.${f}`}
const l={array:undefined,buffer:undefined};
if(Buffer.isBuffer(i)){
l.array=(""+i).split(",");
l.buffer=i;
r+=4+i.length}else{
if(typeof i==="string")i=i.split(",");
if(Array.isArray(i)){
l.array=i;
l.buffer=Buffer.from(i.join(","))}else{
throw new TypeError(`Invalid \`${o}\` type: ${typeof i}`)}
r+=4+l.buffer.length}
e[f]=l}
const s=Buffer.allocUnsafe(r);
n.all=s;
let i=0;
for(const t of e){
let e;
if(typeof t==="string")e=n[t].buffer;else e=n[t[0]][t[1]].buffer;
i=Q(s,e.length,i);
s.set(e,i);
i+=e.length}
this.totalSize=r;
this.lists=n}
copyAllTo(e,t){
const n=this.lists.all;
if(typeof t!=="number")throw new TypeError(`Invalid offset value: ${typeof t}`);
if(e.length-t<n.length)throw new Error("Insufficient space to copy list");
e.set(n,t);
return n.length}}})();
const et=(()=>{
const e=Buffer.allocUnsafe(4);
return(t,n)=>{
Q(e,n.length,0);
t.update(e);
t.update(n)}})();
function generateKEXVal(e,t,n,r,s,i){
let f;
if(e){
let l=o(t).update(n).update(r).update(i).update(s).digest();
while(l.length<e){
const e=o(t).update(n).update(r).update(l).digest();
const s=Buffer.allocUnsafe(l.length+e.length);
s.set(l,0);
s.set(e,l.length);
l=s}
if(l.length===e)f=l;else f=new U(l.buffer,l.byteOffset,e)}else{
f=z}
return f}
function onKEXPayload(e,t){
if(t.length===0){
this._debug&&this._debug("Inbound: Skipping empty packet payload");
return}
if(this._skipNextInboundPacket){
this._skipNextInboundPacket=false;
return}
t=this._packetRW.read.read(t);
const r=t[0];
if(!this._strictMode){
switch(r){case k.IGNORE:case k.UNIMPLEMENTED:case k.DEBUG:
if(!G)G=n(9244);
return G[r](this,t)}}
switch(r){case k.DISCONNECT:
if(!G)G=n(9244);
return G[r](this,t);case k.KEXINIT:
if(!e.firstPacket){
return P(this,"Received extra KEXINIT during handshake","handshake",I.KEY_EXCHANGE_FAILED)}
e.firstPacket=false;
return handleKexInit(this,t);default:
if(r<20||r>49){
return P(this,`Received unexpected packet type ${r}`,"handshake",I.KEY_EXCHANGE_FAILED)}}
return this._kex.parse(t)}
function dhEstimate(e){
const t=x[e.cs.cipher];
const n=x[e.sc.cipher];
const r=Math.max(0,t.sslName==="des-ede3-cbc"?14:t.keyLen,t.blockLen,t.ivLen,n.sslName==="des-ede3-cbc"?14:n.keyLen,n.blockLen,n.ivLen)*8;
if(r<=112)return 2048;
if(r<=128)return 3072;
if(r<=192)return 7680;
return 8192}
function trySendNEWKEYS(e){
if(!e._sentNEWKEYS){
e._protocol._debug&&e._protocol._debug("Outbound: Sending NEWKEYS");
const t=e._protocol._packetRW.write.allocStartKEX;
const n=e._protocol._packetRW.write.alloc(1,true);
n[t]=k.NEWKEYS;
e._protocol._cipher.encrypt(e._protocol._packetRW.write.finalize(n,true));
e._sentNEWKEYS=true;
if(e._protocol._strictMode)e._protocol._cipher.outSeqno=0}}
e.exports={KexInit:ee,kexinit,onKEXPayload,DEFAULT_KEXINIT_CLIENT:new ee({kex:E.concat(["ext-info-c","kex-strict-c-v00@openssh.com"]),serverHostKey:b,cs:{cipher:y,mac:m,compress:w,lang:[]},sc:{cipher:y,mac:m,compress:w,lang:[]}}),DEFAULT_KEXINIT_SERVER:new ee({kex:E.concat(["kex-strict-s-v00@openssh.com"]),serverHostKey:b,cs:{cipher:y,mac:m,compress:w,lang:[]},sc:{cipher:y,mac:m,compress:w,lang:[]}}),HANDLERS:{[k.KEXINIT]:handleKexInit}}}),1789:((e,t,n)=>{
"use strict";
const{createDecipheriv:r,createECDH:s,createHash:i,createHmac:o,createSign:f,createVerify:l,getCiphers:u,sign:h,verify:p}=n(6982);
const g=u();
const{Ber:_}=n(9837);
const E=n(686).pbkdf;
const{CIPHER_INFO:b}=n(2888);
const{eddsaSupported:y,SUPPORTED_CIPHER:m}=n(4020);
const{bufferSlice:w,makeBufferParser:I,readString:k,readUInt32BE:x,writeUInt32BE:C}=n(2184);
const B=Symbol("Hash Algorithm");
const v=Symbol("Private key PEM");
const R=Symbol("Public key PEM");
const T=Symbol("Public key SSH");
const O=Symbol("Decrypted Key");
const L=Object.create(null);
{
const e=Object.keys(b);
for(let t=0;t<e.length;++t){
const n=b[e[t]].sslName;
if(!n||L[n])continue;
L[n]=b[e[t]]}}
const P=I();
function makePEM(e,t){
t=t.base64Slice(0,t.length);
let n=t.replace(/.{64}/g,"$&\n");
if(t.length&63)n+="\n";
return`-----BEGIN ${e} KEY-----
${n}-----END ${e} KEY-----`}
function combineBuffers(e,t){
const n=Buffer.allocUnsafe(e.length+t.length);
n.set(e,0);
n.set(t,e.length);
return n}
function skipFields(e,t){
const n=e.length;
let r=e._pos||0;
for(let s=0;s<t;++s){
const t=n-r;
if(r>=n||t<4)return false;
const s=x(e,r);
if(t<4+s)return false;
r+=4+s}
e._pos=r;
return true}
function genOpenSSLRSAPub(e,t){
const n=new _.Writer;
n.startSequence();
n.startSequence();
n.writeOID("1.2.840.113549.1.1.1");
n.writeNull();
n.endSequence();
n.startSequence(_.BitString);
n.writeByte(0);
n.startSequence();
n.writeBuffer(e,_.Integer);
n.writeBuffer(t,_.Integer);
n.endSequence();
n.endSequence();
n.endSequence();
return makePEM("PUBLIC",n.buffer)}
function genOpenSSHRSAPub(e,t){
const n=Buffer.allocUnsafe(4+7+4+t.length+4+e.length);
C(n,7,0);
n.utf8Write("ssh-rsa",4,7);
let r=4+7;
C(n,t.length,r);
n.set(t,r+=4);
C(n,e.length,r+=t.length);
n.set(e,r+4);
return n}
const U=(()=>{
function genRSAASN1Buf(e,t,n,r,s,i,o,f){
const l=new _.Writer;
l.startSequence();
l.writeInt(0,_.Integer);
l.writeBuffer(e,_.Integer);
l.writeBuffer(t,_.Integer);
l.writeBuffer(n,_.Integer);
l.writeBuffer(r,_.Integer);
l.writeBuffer(s,_.Integer);
l.writeBuffer(i,_.Integer);
l.writeBuffer(o,_.Integer);
l.writeBuffer(f,_.Integer);
l.endSequence();
return l.buffer}
function bigIntFromBuffer(e){
return BigInt(`0x${e.hexSlice(0,e.length)}`)}
function bigIntToBuffer(e){
let t=e.toString(16);
if((t.length&1)!==0){
t=`0${t}`}else{
const e=t.charCodeAt(0);
if(e===56||e===57||e>=97&&e<=102){
t=`00${t}`}}
return Buffer.from(t,"hex")}
return function genOpenSSLRSAPriv(e,t,n,r,s,i){
const o=bigIntFromBuffer(n);
const f=bigIntToBuffer(o%(bigIntFromBuffer(s)-1n));
const l=bigIntToBuffer(o%(bigIntFromBuffer(i)-1n));
return makePEM("RSA PRIVATE",genRSAASN1Buf(e,t,n,s,i,f,l,r))}})();
function genOpenSSLDSAPub(e,t,n,r){
const s=new _.Writer;
s.startSequence();
s.startSequence();
s.writeOID("1.2.840.10040.4.1");
s.startSequence();
s.writeBuffer(e,_.Integer);
s.writeBuffer(t,_.Integer);
s.writeBuffer(n,_.Integer);
s.endSequence();
s.endSequence();
s.startSequence(_.BitString);
s.writeByte(0);
s.writeBuffer(r,_.Integer);
s.endSequence();
s.endSequence();
return makePEM("PUBLIC",s.buffer)}
function genOpenSSHDSAPub(e,t,n,r){
const s=Buffer.allocUnsafe(4+7+4+e.length+4+t.length+4+n.length+4+r.length);
C(s,7,0);
s.utf8Write("ssh-dss",4,7);
let i=4+7;
C(s,e.length,i);
s.set(e,i+=4);
C(s,t.length,i+=e.length);
s.set(t,i+=4);
C(s,n.length,i+=t.length);
s.set(n,i+=4);
C(s,r.length,i+=n.length);
s.set(r,i+4);
return s}
function genOpenSSLDSAPriv(e,t,n,r,s){
const i=new _.Writer;
i.startSequence();
i.writeInt(0,_.Integer);
i.writeBuffer(e,_.Integer);
i.writeBuffer(t,_.Integer);
i.writeBuffer(n,_.Integer);
i.writeBuffer(r,_.Integer);
i.writeBuffer(s,_.Integer);
i.endSequence();
return makePEM("DSA PRIVATE",i.buffer)}
function genOpenSSLEdPub(e){
const t=new _.Writer;
t.startSequence();
t.startSequence();
t.writeOID("1.3.101.112");
t.endSequence();
t.startSequence(_.BitString);
t.writeByte(0);
t._ensure(e.length);
t._buf.set(e,t._offset);
t._offset+=e.length;
t.endSequence();
t.endSequence();
return makePEM("PUBLIC",t.buffer)}
function genOpenSSHEdPub(e){
const t=Buffer.allocUnsafe(4+11+4+e.length);
C(t,11,0);
t.utf8Write("ssh-ed25519",4,11);
C(t,e.length,15);
t.set(e,19);
return t}
function genOpenSSLEdPriv(e){
const t=new _.Writer;
t.startSequence();
t.writeInt(0,_.Integer);
t.startSequence();
t.writeOID("1.3.101.112");
t.endSequence();
t.startSequence(_.OctetString);
t.writeBuffer(e,_.OctetString);
t.endSequence();
t.endSequence();
return makePEM("PRIVATE",t.buffer)}
function genOpenSSLECDSAPub(e,t){
const n=new _.Writer;
n.startSequence();
n.startSequence();
n.writeOID("1.2.840.10045.2.1");
n.writeOID(e);
n.endSequence();
n.startSequence(_.BitString);
n.writeByte(0);
n._ensure(t.length);
n._buf.set(t,n._offset);
n._offset+=t.length;
n.endSequence();
n.endSequence();
return makePEM("PUBLIC",n.buffer)}
function genOpenSSHECDSAPub(e,t){
let n;
switch(e){case"1.2.840.10045.3.1.7":
n="nistp256";
break;case"1.3.132.0.34":
n="nistp384";
break;case"1.3.132.0.35":
n="nistp521";
break;default:
return}
const r=Buffer.allocUnsafe(4+19+4+8+4+t.length);
C(r,19,0);
r.utf8Write(`ecdsa-sha2-${n}`,4,19);
C(r,8,23);
r.utf8Write(n,27,8);
C(r,t.length,35);
r.set(t,39);
return r}
function genOpenSSLECDSAPriv(e,t,n){
const r=new _.Writer;
r.startSequence();
r.writeInt(1,_.Integer);
r.writeBuffer(n,_.OctetString);
r.startSequence(160);
r.writeOID(e);
r.endSequence();
r.startSequence(161);
r.startSequence(_.BitString);
r.writeByte(0);
r._ensure(t.length);
r._buf.set(t,r._offset);
r._offset+=t.length;
r.endSequence();
r.endSequence();
r.endSequence();
return makePEM("EC PRIVATE",r.buffer)}
function genOpenSSLECDSAPubFromPriv(e,t){
const n=s(e);
n.setPrivateKey(t);
return n.getPublicKey()}
const D={sign:(()=>{
if(typeof h==="function"){
return function sign(e,t){
const n=this[v];
if(n===null)return new Error("No private key available");
if(!t||typeof t!=="string")t=this[B];
try{
return h(t,e,n)}catch(e){
return e}}}
return function sign(e,t){
const n=this[v];
if(n===null)return new Error("No private key available");
if(!t||typeof t!=="string")t=this[B];
const r=f(t);
r.update(e);
try{
return r.sign(n)}catch(e){
return e}}})(),verify:(()=>{
if(typeof p==="function"){
return function verify(e,t,n){
const r=this[R];
if(r===null)return new Error("No public key available");
if(!n||typeof n!=="string")n=this[B];
try{
return p(n,e,r,t)}catch(e){
return e}}}
return function verify(e,t,n){
const r=this[R];
if(r===null)return new Error("No public key available");
if(!n||typeof n!=="string")n=this[B];
const s=l(n);
s.update(e);
try{
return s.verify(r,t)}catch(e){
return e}}})(),isPrivateKey:function isPrivateKey(){
return this[v]!==null},getPrivatePEM:function getPrivatePEM(){
return this[v]},getPublicPEM:function getPublicPEM(){
return this[R]},getPublicSSH:function getPublicSSH(){
return this[T]},equals:function equals(e){
const t=parseKey(e);
if(t instanceof Error)return false;
return this.type===t.type&&this[v]===t[v]&&this[R]===t[R]&&this[T].equals(t[T])}};
function OpenSSH_Private(e,t,n,r,s,i,o){
this.type=e;
this.comment=t;
this[v]=n;
this[R]=r;
this[T]=s;
this[B]=i;
this[O]=o}
OpenSSH_Private.prototype=D;
{
const e=/^-----BEGIN OPENSSH PRIVATE KEY-----(?:\r\n|\n)([\s\S]+)(?:\r\n|\n)-----END OPENSSH PRIVATE KEY-----$/;
OpenSSH_Private.parse=(t,n)=>{
const s=e.exec(t);
if(s===null)return null;
let i;
const o=Buffer.from(s[1],"base64");
if(o.length<31)return new Error("Malformed OpenSSH private key");
const f=o.utf8Slice(0,15);
if(f!=="openssh-key-v1\0")return new Error(`Unsupported OpenSSH key magic: ${f}`);
const l=k(o,15,true);
if(l===undefined)return new Error("Malformed OpenSSH private key");
if(l!=="none"&&m.indexOf(l)===-1)return new Error(`Unsupported cipher for OpenSSH key: ${l}`);
const u=k(o,o._pos,true);
if(u===undefined)return new Error("Malformed OpenSSH private key");
if(u!=="none"){
if(l==="none")return new Error("Malformed OpenSSH private key");
if(u!=="bcrypt")return new Error(`Unsupported kdf name for OpenSSH key: ${u}`);
if(!n){
return new Error("Encrypted private OpenSSH key detected, but no passphrase given")}}else if(l!=="none"){
return new Error("Malformed OpenSSH private key")}
let h;
let p;
let g;
if(l!=="none")h=b[l];
const _=k(o,o._pos);
if(_===undefined)return new Error("Malformed OpenSSH private key");
if(_.length){
switch(u){case"none":
return new Error("Malformed OpenSSH private key");case"bcrypt":
{
const e=k(_,0);
if(e===undefined||_._pos+4>_.length)return new Error("Malformed OpenSSH private key");
const t=x(_,_._pos);
const r=Buffer.allocUnsafe(h.keyLen+h.ivLen);
const s=E(n,n.length,e,e.length,r,r.length,t);
if(s!==0)return new Error("Failed to generate information to decrypt key");
p=w(r,0,h.keyLen);
g=w(r,h.keyLen,r.length);
break}}}else if(u!=="none"){
return new Error("Malformed OpenSSH private key")}
if(o._pos+3>=o.length)return new Error("Malformed OpenSSH private key");
const y=x(o,o._pos);
o._pos+=4;
if(y>0){
for(let e=0;e<y;++e){
const e=k(o,o._pos);
if(e===undefined)return new Error("Malformed OpenSSH private key");
const t=k(e,0,true);
if(t===undefined)return new Error("Malformed OpenSSH private key")}
let e=k(o,o._pos);
if(e===undefined)return new Error("Malformed OpenSSH private key");
if(p!==undefined){
if(e.length<h.blockLen||e.length%h.blockLen!==0){
return new Error("Malformed OpenSSH private key")}
try{
const t={authTagLength:h.authLen};
const n=r(h.sslName,p,g,t);
n.setAutoPadding(false);
if(h.authLen>0){
if(o.length-o._pos<h.authLen)return new Error("Malformed OpenSSH private key");
n.setAuthTag(w(o,o._pos,o._pos+=h.authLen))}
e=combineBuffers(n.update(e),n.final())}catch(e){
return e}}
if(o._pos!==o.length)return new Error("Malformed OpenSSH private key");
i=parseOpenSSHPrivKeys(e,y,p!==undefined)}else{
i=[]}
if(i instanceof Error)return i;
return i[0]};
function parseOpenSSHPrivKeys(e,t,n){
const r=[];
if(e.length<8)return new Error("Malformed OpenSSH private key");
const s=x(e,0);
const i=x(e,4);
if(s!==i){
if(n){
return new Error("OpenSSH key integrity check failed -- bad passphrase?")}
return new Error("OpenSSH key integrity check failed")}
e._pos=8;
let o;
let f;
for(o=0;o<t;++o){
let t;
let s;
let i;
let o;
const l=k(e,e._pos,true);
if(l===undefined)return new Error("Malformed OpenSSH private key");
switch(l){case"ssh-rsa":
{
const n=k(e,e._pos);
if(n===undefined)return new Error("Malformed OpenSSH private key");
const r=k(e,e._pos);
if(r===undefined)return new Error("Malformed OpenSSH private key");
const f=k(e,e._pos);
if(f===undefined)return new Error("Malformed OpenSSH private key");
const l=k(e,e._pos);
if(l===undefined)return new Error("Malformed OpenSSH private key");
const u=k(e,e._pos);
if(u===undefined)return new Error("Malformed OpenSSH private key");
const h=k(e,e._pos);
if(h===undefined)return new Error("Malformed OpenSSH private key");
i=genOpenSSLRSAPub(n,r);
o=genOpenSSHRSAPub(n,r);
s=U(n,r,f,l,u,h);
t="sha1";
break}case"ssh-dss":
{
const n=k(e,e._pos);
if(n===undefined)return new Error("Malformed OpenSSH private key");
const r=k(e,e._pos);
if(r===undefined)return new Error("Malformed OpenSSH private key");
const f=k(e,e._pos);
if(f===undefined)return new Error("Malformed OpenSSH private key");
const l=k(e,e._pos);
if(l===undefined)return new Error("Malformed OpenSSH private key");
const u=k(e,e._pos);
if(u===undefined)return new Error("Malformed OpenSSH private key");
i=genOpenSSLDSAPub(n,r,f,l);
o=genOpenSSHDSAPub(n,r,f,l);
s=genOpenSSLDSAPriv(n,r,f,l,u);
t="sha1";
break}case"ssh-ed25519":
{
if(!y)return new Error(`Unsupported OpenSSH private key type: ${l}`);
const n=k(e,e._pos);
if(n===undefined||n.length!==32)return new Error("Malformed OpenSSH private key");
const r=k(e,e._pos);
if(r===undefined||r.length!==64)return new Error("Malformed OpenSSH private key");
i=genOpenSSLEdPub(n);
o=genOpenSSHEdPub(n);
s=genOpenSSLEdPriv(w(r,0,32));
t=null;
break}case"ecdsa-sha2-nistp256":
t="sha256";
f="1.2.840.10045.3.1.7";case"ecdsa-sha2-nistp384":
if(t===undefined){
t="sha384";
f="1.3.132.0.34"}case"ecdsa-sha2-nistp521":
{
if(t===undefined){
t="sha512";
f="1.3.132.0.35"}
if(!skipFields(e,1))return new Error("Malformed OpenSSH private key");
const n=k(e,e._pos);
if(n===undefined)return new Error("Malformed OpenSSH private key");
const r=k(e,e._pos);
if(r===undefined)return new Error("Malformed OpenSSH private key");
i=genOpenSSLECDSAPub(f,n);
o=genOpenSSHECDSAPub(f,n);
s=genOpenSSLECDSAPriv(f,n,r);
break}default:
return new Error(`Unsupported OpenSSH private key type: ${l}`)}
const u=k(e,e._pos,true);
if(u===undefined)return new Error("Malformed OpenSSH private key");
r.push(new OpenSSH_Private(l,u,s,i,o,t,n))}
let l=0;
for(o=e._pos;o<e.length;++o){
if(e[o]!==++l%255)return new Error("Malformed OpenSSH private key")}
return r}}
function OpenSSH_Old_Private(e,t,n,r,s,i,o){
this.type=e;
this.comment=t;
this[v]=n;
this[R]=r;
this[T]=s;
this[B]=i;
this[O]=o}
OpenSSH_Old_Private.prototype=D;
{
const e=/^-----BEGIN (RSA|DSA|EC) PRIVATE KEY-----(?:\r\n|\n)((?:[^:]+:\s*[\S].*(?:\r\n|\n))*)([\s\S]+)(?:\r\n|\n)-----END (RSA|DSA|EC) PRIVATE KEY-----$/;
OpenSSH_Old_Private.parse=(t,n)=>{
const s=e.exec(t);
if(s===null)return null;
let o=Buffer.from(s[3],"base64");
let f=s[2];
let l=false;
if(f!==undefined){
f=f.split(/\r\n|\n/g);
for(let e=0;e<f.length;++e){
const t=f[e];
let s=t.indexOf(":");
if(t.slice(0,s)==="DEK-Info"){
const e=t.slice(s+2);
s=e.indexOf(",");
if(s===-1)continue;
const f=e.slice(0,s).toLowerCase();
if(g.indexOf(f)===-1){
return new Error(`Cipher (${f}) not supported `+"for encrypted OpenSSH private key")}
const u=L[f];
if(!u){
return new Error(`Cipher (${f}) not supported `+"for encrypted OpenSSH private key")}
const h=Buffer.from(e.slice(s+1),"hex");
if(h.length!==u.ivLen)return new Error("Malformed encrypted OpenSSH private key");
if(!n){
return new Error("Encrypted OpenSSH private key detected, but no passphrase given")}
const p=w(h,0,8);
let _=i("md5").update(n).update(p).digest();
while(_.length<u.keyLen){
_=combineBuffers(_,i("md5").update(_).update(n).update(p).digest())}
if(_.length>u.keyLen)_=w(_,0,u.keyLen);
try{
const e=r(f,_,h);
e.setAutoPadding(false);
o=combineBuffers(e.update(o),e.final());
l=true}catch(e){
return e}}}}
let u;
let h;
let p;
let E;
let b;
let y;
let m="Malformed OpenSSH private key";
if(l)m+=". Bad passphrase?";
switch(s[1]){case"RSA":
u="ssh-rsa";
h=makePEM("RSA PRIVATE",o);
try{
y=new _.Reader(o);
y.readSequence();
y.readInt();
const e=y.readString(_.Integer,true);
if(e===null)return new Error(m);
const t=y.readString(_.Integer,true);
if(t===null)return new Error(m);
p=genOpenSSLRSAPub(e,t);
E=genOpenSSHRSAPub(e,t)}catch{
return new Error(m)}
b="sha1";
break;case"DSA":
u="ssh-dss";
h=makePEM("DSA PRIVATE",o);
try{
y=new _.Reader(o);
y.readSequence();
y.readInt();
const e=y.readString(_.Integer,true);
if(e===null)return new Error(m);
const t=y.readString(_.Integer,true);
if(t===null)return new Error(m);
const n=y.readString(_.Integer,true);
if(n===null)return new Error(m);
const r=y.readString(_.Integer,true);
if(r===null)return new Error(m);
p=genOpenSSLDSAPub(e,t,n,r);
E=genOpenSSHDSAPub(e,t,n,r)}catch{
return new Error(m)}
b="sha1";
break;case"EC":
{
let e;
let t;
let n;
try{
y=new _.Reader(o);
y.readSequence();
y.readInt();
t=y.readString(_.OctetString,true);
y.readByte();
const r=y.readLength();
if(r!==null){
y._offset=r;
n=y.readOID();
if(n===null)return new Error(m);
switch(n){case"1.2.840.10045.3.1.7":
e="prime256v1";
u="ecdsa-sha2-nistp256";
b="sha256";
break;case"1.3.132.0.34":
e="secp384r1";
u="ecdsa-sha2-nistp384";
b="sha384";
break;case"1.3.132.0.35":
e="secp521r1";
u="ecdsa-sha2-nistp521";
b="sha512";
break;default:
return new Error(`Unsupported private key EC OID: ${n}`)}}else{
return new Error(m)}}catch{
return new Error(m)}
h=makePEM("EC PRIVATE",o);
const r=genOpenSSLECDSAPubFromPriv(e,t);
p=genOpenSSLECDSAPub(n,r);
E=genOpenSSHECDSAPub(n,r);
break}}
return new OpenSSH_Old_Private(u,"",h,p,E,b,l)}}
function PPK_Private(e,t,n,r,s,i,o){
this.type=e;
this.comment=t;
this[v]=n;
this[R]=r;
this[T]=s;
this[B]=i;
this[O]=o}
PPK_Private.prototype=D;
{
const e=Buffer.alloc(0);
const t=Buffer.from([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);
const n=Buffer.from([0,0,0,0]);
const s=Buffer.from([0,0,0,1]);
const f=/^PuTTY-User-Key-File-2: (ssh-(?:rsa|dss))\r?\nEncryption: (aes256-cbc|none)\r?\nComment: ([^\r\n]*)\r?\nPublic-Lines: \d+\r?\n([\s\S]+?)\r?\nPrivate-Lines: \d+\r?\n([\s\S]+?)\r?\nPrivate-MAC: ([^\r\n]+)/;
PPK_Private.parse=(l,u)=>{
const h=f.exec(l);
if(h===null)return null;
const p=h[2];
const g=p!=="none";
if(g&&!u){
return new Error("Encrypted PPK private key detected, but no passphrase given")}
let _=Buffer.from(h[5],"base64");
if(g){
const e=b[p];
let o=combineBuffers(i("sha1").update(n).update(u).digest(),i("sha1").update(s).update(u).digest());
if(o.length>e.keyLen)o=w(o,0,e.keyLen);
try{
const n=r(e.sslName,o,t);
n.setAutoPadding(false);
_=combineBuffers(n.update(_),n.final())}catch(e){
return e}}
const E=h[1];
const y=h[3];
const m=Buffer.from(h[4],"base64");
const I=h[6];
const x=E.length;
const B=p.length;
const v=Buffer.byteLength(y);
const R=m.length;
const T=_.length;
const O=Buffer.allocUnsafe(4+x+4+B+4+v+4+R+4+T);
let L=0;
C(O,x,L);
O.utf8Write(E,L+=4,x);
C(O,B,L+=x);
O.utf8Write(p,L+=4,B);
C(O,v,L+=B);
O.utf8Write(y,L+=4,v);
C(O,R,L+=v);
O.set(m,L+=4);
C(O,T,L+=R);
O.set(_,L+4);
if(!u)u=e;
const P=o("sha1",i("sha1").update("putty-private-key-file-mac-key").update(u).digest()).update(O).digest("hex");
if(P!==I){
if(g){
return new Error("PPK private key integrity check failed -- bad passphrase?")}
return new Error("PPK private key integrity check failed")}
let D;
let Q;
let q;
m._pos=0;
skipFields(m,1);
switch(E){case"ssh-rsa":
{
const e=k(m,m._pos);
if(e===undefined)return new Error("Malformed PPK public key");
const t=k(m,m._pos);
if(t===undefined)return new Error("Malformed PPK public key");
const n=k(_,0);
if(n===undefined)return new Error("Malformed PPK private key");
const r=k(_,_._pos);
if(r===undefined)return new Error("Malformed PPK private key");
const s=k(_,_._pos);
if(s===undefined)return new Error("Malformed PPK private key");
const i=k(_,_._pos);
if(i===undefined)return new Error("Malformed PPK private key");
D=genOpenSSLRSAPub(t,e);
Q=genOpenSSHRSAPub(t,e);
q=U(t,e,n,i,r,s);
break}case"ssh-dss":
{
const e=k(m,m._pos);
if(e===undefined)return new Error("Malformed PPK public key");
const t=k(m,m._pos);
if(t===undefined)return new Error("Malformed PPK public key");
const n=k(m,m._pos);
if(n===undefined)return new Error("Malformed PPK public key");
const r=k(m,m._pos);
if(r===undefined)return new Error("Malformed PPK public key");
const s=k(_,0);
if(s===undefined)return new Error("Malformed PPK private key");
D=genOpenSSLDSAPub(e,t,n,r);
Q=genOpenSSHDSAPub(e,t,n,r);
q=genOpenSSLDSAPriv(e,t,n,r,s);
break}}
return new PPK_Private(E,y,q,D,Q,"sha1",g)}}
function OpenSSH_Public(e,t,n,r,s){
this.type=e;
this.comment=t;
this[v]=null;
this[R]=n;
this[T]=r;
this[B]=s;
this[O]=false}
OpenSSH_Public.prototype=D;
{
let e;
if(y)e=/^(((?:ssh-(?:rsa|dss|ed25519))|ecdsa-sha2-nistp(?:256|384|521))(?:-cert-v0[01]@openssh.com)?) ([A-Z0-9a-z/+=]+)(?:$|\s+([\S].*)?)$/;else e=/^(((?:ssh-(?:rsa|dss))|ecdsa-sha2-nistp(?:256|384|521))(?:-cert-v0[01]@openssh.com)?) ([A-Z0-9a-z/+=]+)(?:$|\s+([\S].*)?)$/;
OpenSSH_Public.parse=t=>{
const n=e.exec(t);
if(n===null)return null;
const r=n[1];
const s=n[2];
const i=Buffer.from(n[3],"base64");
const o=n[4]||"";
const f=k(i,i._pos,true);
if(f===undefined||f.indexOf(s)!==0)return new Error("Malformed OpenSSH public key");
return parseDER(i,s,o,r)}}
function RFC4716_Public(e,t,n,r,s){
this.type=e;
this.comment=t;
this[v]=null;
this[R]=n;
this[T]=r;
this[B]=s;
this[O]=false}
RFC4716_Public.prototype=D;
{
const e=/^---- BEGIN SSH2 PUBLIC KEY ----(?:\r?\n)((?:.{0,72}\r?\n)+)---- END SSH2 PUBLIC KEY ----$/;
const t=/^[A-Z0-9a-z/+=\r\n]+$/;
const n=/^([\x21-\x39\x3B-\x7E]{1,64}): ((?:[^\\]*\\\r?\n)*[^\r\n]+)\r?\n/gm;
const r=/\\\r?\n/g;
RFC4716_Public.parse=s=>{
let i=e.exec(s);
if(i===null)return null;
const o=i[1];
let f=0;
let l="";
while(i=n.exec(o)){
const e=i[1];
const t=i[2].replace(r,"");
if(t.length>1024){
n.lastIndex=0;
return new Error("Malformed RFC4716 public key")}
f=n.lastIndex;
if(e.toLowerCase()==="comment"){
l=t;
if(l.length>1&&l.charCodeAt(0)===34&&l.charCodeAt(l.length-1)===34){
l=l.slice(1,-1)}}}
let u=o.slice(f);
if(!t.test(u))return new Error("Malformed RFC4716 public key");
u=Buffer.from(u,"base64");
const h=k(u,0,true);
if(h===undefined)return new Error("Malformed RFC4716 public key");
let p=null;
let g=null;
switch(h){case"ssh-rsa":
{
const e=k(u,u._pos);
if(e===undefined)return new Error("Malformed RFC4716 public key");
const t=k(u,u._pos);
if(t===undefined)return new Error("Malformed RFC4716 public key");
p=genOpenSSLRSAPub(t,e);
g=genOpenSSHRSAPub(t,e);
break}case"ssh-dss":
{
const e=k(u,u._pos);
if(e===undefined)return new Error("Malformed RFC4716 public key");
const t=k(u,u._pos);
if(t===undefined)return new Error("Malformed RFC4716 public key");
const n=k(u,u._pos);
if(n===undefined)return new Error("Malformed RFC4716 public key");
const r=k(u,u._pos);
if(r===undefined)return new Error("Malformed RFC4716 public key");
p=genOpenSSLDSAPub(e,t,n,r);
g=genOpenSSHDSAPub(e,t,n,r);
break}default:
return new Error("Malformed RFC4716 public key")}
return new RFC4716_Public(h,l,p,g,"sha1")}}
function parseDER(e,t,n,r){
if(!isSupportedKeyType(t))return new Error(`Unsupported OpenSSH public key type: ${t}`);
let s;
let i;
let o=null;
let f=null;
switch(t){case"ssh-rsa":
{
const t=k(e,e._pos||0);
if(t===undefined)return new Error("Malformed OpenSSH public key");
const n=k(e,e._pos);
if(n===undefined)return new Error("Malformed OpenSSH public key");
o=genOpenSSLRSAPub(n,t);
f=genOpenSSHRSAPub(n,t);
s="sha1";
break}case"ssh-dss":
{
const t=k(e,e._pos||0);
if(t===undefined)return new Error("Malformed OpenSSH public key");
const n=k(e,e._pos);
if(n===undefined)return new Error("Malformed OpenSSH public key");
const r=k(e,e._pos);
if(r===undefined)return new Error("Malformed OpenSSH public key");
const i=k(e,e._pos);
if(i===undefined)return new Error("Malformed OpenSSH public key");
o=genOpenSSLDSAPub(t,n,r,i);
f=genOpenSSHDSAPub(t,n,r,i);
s="sha1";
break}case"ssh-ed25519":
{
const t=k(e,e._pos||0);
if(t===undefined||t.length!==32)return new Error("Malformed OpenSSH public key");
o=genOpenSSLEdPub(t);
f=genOpenSSHEdPub(t);
s=null;
break}case"ecdsa-sha2-nistp256":
s="sha256";
i="1.2.840.10045.3.1.7";case"ecdsa-sha2-nistp384":
if(s===undefined){
s="sha384";
i="1.3.132.0.34"}case"ecdsa-sha2-nistp521":
{
if(s===undefined){
s="sha512";
i="1.3.132.0.35"}
if(!skipFields(e,1))return new Error("Malformed OpenSSH public key");
const t=k(e,e._pos||0);
if(t===undefined)return new Error("Malformed OpenSSH public key");
o=genOpenSSLECDSAPub(i,t);
f=genOpenSSHECDSAPub(i,t);
break}default:
return new Error(`Unsupported OpenSSH public key type: ${t}`)}
return new OpenSSH_Public(r,n,o,f,s)}
function isSupportedKeyType(e){
switch(e){case"ssh-rsa":case"ssh-dss":case"ecdsa-sha2-nistp256":case"ecdsa-sha2-nistp384":case"ecdsa-sha2-nistp521":
return true;case"ssh-ed25519":
if(y)return true;default:
return false}}
function isParsedKey(e){
if(!e)return false;
return typeof e[O]==="boolean"}
function parseKey(e,t){
if(isParsedKey(e))return e;
let n;
if(Buffer.isBuffer(e)){
n=e;
e=e.utf8Slice(0,e.length).trim()}else if(typeof e==="string"){
e=e.trim()}else{
return new Error("Key data must be a Buffer or string")}
if(t!=undefined){
if(typeof t==="string")t=Buffer.from(t);else if(!Buffer.isBuffer(t))return new Error("Passphrase must be a string or Buffer when supplied")}
let r;
if((r=OpenSSH_Private.parse(e,t))!==null)return r;
if((r=OpenSSH_Old_Private.parse(e,t))!==null)return r;
if((r=PPK_Private.parse(e,t))!==null)return r;
if((r=OpenSSH_Public.parse(e))!==null)return r;
if((r=RFC4716_Public.parse(e))!==null)return r;
if(n){
P.init(n,0);
const t=P.readString(true);
if(t!==undefined){
e=P.readRaw();
if(e!==undefined){
r=parseDER(e,t,"",t);
if(r instanceof Error)r=null}}
P.clear()}
if(r)return r;
return new Error("Unsupported key format")}
e.exports={isParsedKey,isSupportedKeyType,parseDERKey:(e,t)=>parseDER(e,t,"",t),parseKey}}),3208:((e,t,n)=>{
"use strict";
const r=n(2613);
const{inspect:s}=n(9023);
function addNumericalSeparator(e){
let t="";
let n=e.length;
const r=e[0]==="-"?1:0;
for(;n>=r+4;n-=3)t=`_${e.slice(n-3,n)}${t}`;
return`${e.slice(0,n)}${t}`}
function oneOf(e,t){
r(typeof t==="string","`thing` has to be of type string");
if(Array.isArray(e)){
const n=e.length;
r(n>0,"At least one expected value needs to be specified");
e=e.map(e=>String(e));
if(n>2){
return`one of ${t} ${e.slice(0,n-1).join(", ")}, or `+e[n-1]}else if(n===2){
return`one of ${t} ${e[0]} or ${e[1]}`}
return`of ${t} ${e[0]}`}
return`of ${t} ${String(e)}`}
t.ERR_INTERNAL_ASSERTION=class ERR_INTERNAL_ASSERTION extends Error{
constructor(e){
super();
Error.captureStackTrace(this,ERR_INTERNAL_ASSERTION);
const t="This is caused by either a bug in ssh2 "+"or incorrect usage of ssh2 internals.\n"+"Please open an issue with this stack trace at "+"https://github.com/mscdex/ssh2/issues\n";
this.message=e===undefined?t:`${e}
${t}`}};
const i=2**32;
const o=(()=>{
try{
return new Function("return 2n ** 32n")()}catch{}})();
t.ERR_OUT_OF_RANGE=class ERR_OUT_OF_RANGE extends RangeError{
constructor(e,t,n,f){
super();
Error.captureStackTrace(this,ERR_OUT_OF_RANGE);
r(t,'Missing "range" argument');
let l=f?e:`The value of "${e}" is out of range.`;
let u;
if(Number.isInteger(n)&&Math.abs(n)>i){
u=addNumericalSeparator(String(n))}else if(typeof n==="bigint"){
u=String(n);
if(n>o||n<-o)u=addNumericalSeparator(u);
u+="n"}else{
u=s(n)}
l+=` It must be ${t}. Received ${u}`;
this.message=l}};
let f=class ERR_INVALID_ARG_TYPE extends TypeError{
constructor(e,t,n){
super();
Error.captureStackTrace(this,f);
r(typeof e==="string",`'name' must be a string`);
let s;
if(typeof t==="string"&&t.startsWith("not ")){
s="must not be";
t=t.replace(/^not /,"")}else{
s="must be"}
let i;
if(e.endsWith(" argument")){
i=`The ${e} ${s} ${oneOf(t,"type")}`}else{
const n=e.includes(".")?"property":"argument";
i=`The "${e}" ${n} ${s} ${oneOf(t,"type")}`}
i+=`. Received type ${typeof n}`;
this.message=i}};
t.ERR_INVALID_ARG_TYPE=f;
t.validateNumber=function validateNumber(e,t){
if(typeof e!=="number")throw new f(t,"number",e)}}),2184:((e,t,n)=>{
"use strict";
const r=n(9837).Ber;
let s;
const i=Buffer[Symbol.species];
const o=Object.getPrototypeOf(Uint8Array.prototype).fill;
function readUInt32BE(e,t){
return e[t++]*0x1000000+e[t++]*65536+e[t++]*256+e[t]}
function bufferCopy(e,t,n,r,s){
if(!s)s=0;
if(r>e.length)r=e.length;
let i=r-n;
const o=t.length-s;
if(i>o)i=o;
t.set(new Uint8Array(e.buffer,e.byteOffset+n,i),s);
return i}
function bufferSlice(e,t,n){
if(n===undefined)n=e.length;
return new i(e.buffer,e.byteOffset+t,n-t)}
function makeBufferParser(){
let e=0;
let t;
const n={init:(n,r)=>{
t=n;
e=typeof r==="number"?r:0},pos:()=>e,length:()=>t?t.length:0,avail:()=>t&&e<t.length?t.length-e:0,clear:()=>{
t=undefined},readUInt32BE:()=>{
if(!t||e+3>=t.length)return;
return t[e++]*0x1000000+t[e++]*65536+t[e++]*256+t[e++]},readUInt64BE:n=>{
if(!t||e+7>=t.length)return;
switch(n){case"always":
return BigInt(`0x${t.hexSlice(e,e+=8)}`);case"maybe":
if(t[e]>31)return BigInt(`0x${t.hexSlice(e,e+=8)}`);default:
return t[e++]*0x100000000000000+t[e++]*0x1000000000000+t[e++]*0x10000000000+t[e++]*0x100000000+t[e++]*0x1000000+t[e++]*65536+t[e++]*256+t[e++]}},skip:n=>{
if(t&&n>0)e+=n},skipString:()=>{
const r=n.readUInt32BE();
if(r===undefined)return;
e+=r;
return e<=t.length?r:undefined},readByte:()=>{
if(t&&e<t.length)return t[e++]},readBool:()=>{
if(t&&e<t.length)return!!t[e++]},readList:()=>{
const e=n.readString(true);
if(e===undefined)return;
return e?e.split(","):[]},readString:(r,s)=>{
if(typeof r==="number"){
s=r;
r=undefined}
const i=n.readUInt32BE();
if(i===undefined)return;
if(t.length-e<i||typeof s==="number"&&i>s){
return}
if(r){
if(Buffer.isBuffer(r))return bufferCopy(t,r,e,e+=i);
return t.utf8Slice(e,e+=i)}
return bufferSlice(t,e,e+=i)},readRaw:n=>{
if(!t)return;
if(typeof n!=="number")return bufferSlice(t,e,e+=t.length-e);
if(t.length-e>=n)return bufferSlice(t,e,e+=n)}};
return n}
function makeError(e,t,n){
const r=new Error(e);
if(typeof t==="boolean"){
n=t;
r.level="protocol"}else{
r.level=t||"protocol"}
r.fatal=!!n;
return r}
function writeUInt32BE(e,t,n){
e[n++]=t>>>24;
e[n++]=t>>>16;
e[n++]=t>>>8;
e[n++]=t;
return n}
const f=makeBufferParser();
e.exports={bufferCopy,bufferSlice,FastBuffer:i,bufferFill:(e,t,n,r)=>{
return o.call(e,t,n,r)},makeError,doFatalError:(e,t,r,i)=>{
let o;
if(s===undefined)({DISCONNECT_REASON:s}=n(4020));
if(t instanceof Error){
o=t;
if(typeof r!=="number")i=s.PROTOCOL_ERROR;else i=r}else{
o=makeError(t,r,true)}
if(typeof i!=="number")i=s.PROTOCOL_ERROR;
e.disconnect(i);
e._destruct();
e._onError(o);
return Infinity},readUInt32BE,writeUInt32BE,writeUInt32LE:(e,t,n)=>{
e[n++]=t;
e[n++]=t>>>8;
e[n++]=t>>>16;
e[n++]=t>>>24;
return n},makeBufferParser,bufferParser:makeBufferParser(),readString:(e,t,n,r)=>{
if(typeof n==="number"){
r=n;
n=undefined}
if(t===undefined)t=0;
const s=e.length-t;
if(t<0||t>=e.length||s<4)return;
const i=readUInt32BE(e,t);
if(s<4+i||typeof r==="number"&&i>r)return;
t+=4;
const o=t+i;
e._pos=o;
if(n){
if(Buffer.isBuffer(n))return bufferCopy(e,n,t,o);
return e.utf8Slice(t,o)}
return bufferSlice(e,t,o)},sigSSHToASN1:(e,t)=>{
switch(t){case"ssh-dss":
{
if(e.length>40)return e;
const t=new r.Writer;
t.startSequence();
let n=e.slice(0,20);
let s=e.slice(20);
if(n[0]&128){
const e=Buffer.allocUnsafe(21);
e[0]=0;
n.copy(e,1);
n=e}else if(n[0]===0&&!(n[1]&128)){
n=n.slice(1)}
if(s[0]&128){
const e=Buffer.allocUnsafe(21);
e[0]=0;
s.copy(e,1);
s=e}else if(s[0]===0&&!(s[1]&128)){
s=s.slice(1)}
t.writeBuffer(n,r.Integer);
t.writeBuffer(s,r.Integer);
t.endSequence();
return t.buffer}case"ecdsa-sha2-nistp256":case"ecdsa-sha2-nistp384":case"ecdsa-sha2-nistp521":
{
f.init(e,0);
const t=f.readString();
const n=f.readString();
f.clear();
if(t===undefined||n===undefined)return;
const s=new r.Writer;
s.startSequence();
s.writeBuffer(t,r.Integer);
s.writeBuffer(n,r.Integer);
s.endSequence();
return s.buffer}default:
return e}},convertSignature:(e,t)=>{
switch(t){case"ssh-dss":
{
if(e.length<=40)return e;
const t=new r.Reader(e);
t.readSequence();
let n=t.readString(r.Integer,true);
let s=t.readString(r.Integer,true);
let i=0;
let o=0;
if(n.length<20){
const e=Buffer.allocUnsafe(20);
e.set(n,1);
n=e;
n[0]=0}
if(s.length<20){
const e=Buffer.allocUnsafe(20);
e.set(s,1);
s=e;
s[0]=0}
if(n.length>20&&n[0]===0)i=1;
if(s.length>20&&s[0]===0)o=1;
const f=Buffer.allocUnsafe(n.length-i+(s.length-o));
bufferCopy(n,f,i,n.length,0);
bufferCopy(s,f,o,s.length,n.length-i);
return f}case"ecdsa-sha2-nistp256":case"ecdsa-sha2-nistp384":case"ecdsa-sha2-nistp521":
{
if(e[0]===0)return e;
const t=new r.Reader(e);
t.readSequence();
const n=t.readString(r.Integer,true);
const s=t.readString(r.Integer,true);
if(n===null||s===null)return;
const i=Buffer.allocUnsafe(4+n.length+4+s.length);
writeUInt32BE(i,n.length,0);
i.set(n,4);
writeUInt32BE(i,s.length,4+n.length);
i.set(s,4+4+n.length);
return i}}
return e},sendPacket:(e,t,n)=>{
if(!n&&e._kexinit!==undefined){
if(e._queue===undefined)e._queue=[];
e._queue.push(t);
e._debug&&e._debug("Outbound: ... packet queued");
return false}
e._cipher.encrypt(t);
return true}}}),4592:((e,t,n)=>{
"use strict";
const{kMaxLength:r}=n(181);
const{createInflate:s,constants:{DEFLATE:i,INFLATE:o,Z_DEFAULT_CHUNK:f,Z_DEFAULT_COMPRESSION:l,Z_DEFAULT_MEMLEVEL:u,Z_DEFAULT_STRATEGY:h,Z_DEFAULT_WINDOWBITS:p,Z_PARTIAL_FLUSH:g}}=n(3106);
const _=s()._handle.constructor;
function processCallback(){
throw new Error("Should not get here")}
function zlibOnError(e,t,n){
const r=this._owner;
const s=new Error(e);
s.errno=t;
s.code=n;
r._err=s}
function _close(e){
if(!e._handle)return;
e._handle.close();
e._handle=null}
let E=class Zlib{
constructor(e){
const t=p;
const n=l;
const s=u;
const i=h;
const o=undefined;
this._err=undefined;
this._writeState=new Uint32Array(2);
this._chunkSize=f;
this._maxOutputLength=r;
this._outBuffer=Buffer.allocUnsafe(this._chunkSize);
this._outOffset=0;
this._handle=new _(e);
this._handle._owner=this;
this._handle.onerror=zlibOnError;
this._handle.init(t,n,s,i,this._writeState,processCallback,o)}
writeSync(e,t){
const n=this._handle;
if(!n)throw new Error("Invalid Zlib instance");
let r=e.length;
let s=this._chunkSize-this._outOffset;
let i=0;
let o;
let f;
let l;
let u=0;
const h=this._writeState;
let p=this._outBuffer;
let _=this._outOffset;
const E=this._chunkSize;
while(true){
n.writeSync(g,e,i,r,p,_,s);
if(this._err)throw this._err;
o=h[0];
f=h[1];
const t=r-f;
const b=s-o;
if(b>0){
const e=_===0&&b===p.length?p:p.slice(_,_+b);
_+=b;
if(!l)l=e;else if(l.push===undefined)l=[l,e];else l.push(e);
u+=e.byteLength;
if(u>this._maxOutputLength){
_close(this);
throw new Error(`Output length exceeded maximum of ${this._maxOutputLength}`)}}else if(b!==0){
throw new Error("have should not go down")}
if(o===0||_>=E){
s=E;
_=0;
p=Buffer.allocUnsafe(E)}
if(o===0){
i+=t;
r=f}else{
break}}
this._outBuffer=p;
this._outOffset=_;
if(u===0)l=Buffer.alloc(0);
if(t){
l.totalLen=u;
return l}
if(l.push===undefined)return l;
const b=Buffer.allocUnsafe(u);
for(let e=0,t=0;e<l.length;++e){
const n=l[e];
b.set(n,t);
t+=n.length}
return b}};
let b=class ZlibPacketWriter{
constructor(e){
this.allocStart=0;
this.allocStartKEX=0;
this._protocol=e;
this._zlib=new E(i)}
cleanup(){
if(this._zlib)_close(this._zlib)}
alloc(e,t){
return Buffer.allocUnsafe(e)}
finalize(e,t){
if(this._protocol._kexinit===undefined||t){
const t=this._zlib.writeSync(e,true);
const n=this._protocol._cipher.allocPacket(t.totalLen);
if(t.push===undefined){
n.set(t,5)}else{
for(let e=0,r=5;e<t.length;++e){
const s=t[e];
n.set(s,r);
r+=s.length}}
return n}
return e}};
let y=class PacketWriter{
constructor(e){
this.allocStart=5;
this.allocStartKEX=5;
this._protocol=e}
cleanup(){}
alloc(e,t){
if(this._protocol._kexinit===undefined||t)return this._protocol._cipher.allocPacket(e);
return Buffer.allocUnsafe(e)}
finalize(e,t){
return e}};
let m=class ZlibPacketReader{
constructor(){
this._zlib=new E(o)}
cleanup(){
if(this._zlib)_close(this._zlib)}
read(e){
return this._zlib.writeSync(e,false)}};
let w=class PacketReader{
cleanup(){}
read(e){
return e}};
e.exports={PacketReader:w,PacketWriter:y,ZlibPacketReader:m,ZlibPacketWriter:b}}),2605:((e,t,n)=>{
"use strict";
const{Server:r}=n(9278);
const s=n(4434);
const{listenerCount:i}=s;
const{CHANNEL_OPEN_FAILURE:o,DEFAULT_CIPHER:f,DEFAULT_COMPRESSION:l,DEFAULT_KEX:u,DEFAULT_MAC:h,DEFAULT_SERVER_HOST_KEY:p,DISCONNECT_REASON:g,DISCONNECT_REASON_BY_VALUE:_,SUPPORTED_CIPHER:E,SUPPORTED_COMPRESSION:b,SUPPORTED_KEX:y,SUPPORTED_MAC:m,SUPPORTED_SERVER_HOST_KEY:w}=n(4020);
const{init:I}=n(2888);
const{KexInit:k}=n(4637);
const{parseKey:x}=n(1789);
const C=n(7841);
const{SFTP:B}=n(4996);
const{writeUInt32BE:v}=n(2184);
const{Channel:R,MAX_WINDOW:T,PACKET_SIZE:O,windowAdjust:L,WINDOW_THRESHOLD:P}=n(5683);
const{ChannelManager:U,generateAlgorithmList:D,isWritable:Q,onChannelOpenFailure:q,onCHANNEL_CLOSE:W}=n(2137);
const $=10;
let Y=class AuthContext extends s{
constructor(e,t,n,r,s){
super();
this.username=this.user=t;
this.service=n;
this.method=r;
this._initialResponse=false;
this._finalResponse=false;
this._multistep=false;
this._cbfinal=(e,t,n)=>{
if(!this._finalResponse){
this._finalResponse=true;
s(this,e,t,n)}};
this._protocol=e}
accept(){
this._cleanup&&this._cleanup();
this._initialResponse=true;
this._cbfinal(true)}
reject(e,t){
this._cleanup&&this._cleanup();
this._initialResponse=true;
this._cbfinal(false,e,t)}};
let G=class KeyboardAuthContext extends Y{
constructor(e,t,n,r,s,i){
super(e,t,n,r,i);
this._multistep=true;
this._cb=undefined;
this._onInfoResponse=e=>{
const t=this._cb;
if(t){
this._cb=undefined;
t(e)}};
this.submethods=s;
this.on("abort",()=>{
this._cb&&this._cb(new Error("Authentication request aborted"))})}
prompt(e,t,n,r){
if(!Array.isArray(e))e=[e];
if(typeof t==="function"){
r=t;
t=n=undefined}else if(typeof n==="function"){
r=n;
n=undefined}else if(typeof r!=="function"){
r=undefined}
for(let t=0;t<e.length;++t){
if(typeof e[t]==="string"){
e[t]={prompt:e[t],echo:true}}}
this._cb=r;
this._initialResponse=true;
this._protocol.authInfoReq(t,n,e)}};
let j=class PKAuthContext extends Y{
constructor(e,t,n,r,s,i){
super(e,t,n,r,i);
this.key={algo:s.keyAlgo,data:s.key};
this.hashAlgo=s.hashAlgo;
this.signature=s.signature;
this.blob=s.blob}
accept(){
if(!this.signature){
this._initialResponse=true;
this._protocol.authPKOK(this.key.algo,this.key.data)}else{
Y.prototype.accept.call(this)}}};
let V=class HostbasedAuthContext extends Y{
constructor(e,t,n,r,s,i){
super(e,t,n,r,i);
this.key={algo:s.keyAlgo,data:s.key};
this.hashAlgo=s.hashAlgo;
this.signature=s.signature;
this.blob=s.blob;
this.localHostname=s.localHostname;
this.localUsername=s.localUsername}};
let z=class PwdAuthContext extends Y{
constructor(e,t,n,r,s,i){
super(e,t,n,r,i);
this.password=s;
this._changeCb=undefined}
requestChange(e,t){
if(this._changeCb)throw new Error("Change request already in progress");
if(typeof e!=="string")throw new Error("prompt argument must be a string");
if(typeof t!=="function")throw new Error("Callback argument must be a function");
this._changeCb=t;
this._protocol.authPasswdChg(e)}};
let J=class Session extends s{
constructor(e,t,n){
super();
this.type="session";
this.subtype=undefined;
this.server=true;
this._ending=false;
this._channel=undefined;
this._chanInfo={type:"session",incoming:{id:n,window:T,packetSize:O,state:"open"},outgoing:{id:t.sender,window:t.window,packetSize:t.packetSize,state:"open"}}}};
let ee=class Server extends s{
constructor(e,t){
super();
if(typeof e!=="object"||e===null)throw new Error("Missing configuration object");
const n=Object.create(null);
const s=[];
const i=e.hostKeys;
if(!Array.isArray(i))throw new Error("hostKeys must be an array");
const o=typeof e.algorithms==="object"&&e.algorithms!==null?e.algorithms:{};
const g=D(o.serverHostKey,p,w);
for(let e=0;e<i.length;++e){
let t;
if(Buffer.isBuffer(i[e])||typeof i[e]==="string")t=x(i[e]);else t=x(i[e].key,i[e].passphrase);
if(t instanceof Error)throw new Error(`Cannot parse privateKey: ${t.message}`);
if(Array.isArray(t)){
t=t[0]}
if(t.getPrivatePEM()===null)throw new Error("privateKey value contains an invalid private key");
if(s.includes(t.type))continue;
if(t.type==="ssh-rsa"){
let e=g.indexOf("ssh-rsa");
const r=g.indexOf("rsa-sha2-256");
const i=g.indexOf("rsa-sha2-512");
if(e===-1){
e=Infinity}
[e,r,i].sort(compareNumbers).forEach(o=>{
if(o===-1)return;
let f;
switch(o){case e:
f="ssh-rsa";
break;case r:
f="rsa-sha2-256";
break;case i:
f="rsa-sha2-512";
break;default:
return}
n[f]=t;
s.push(f)})}else{
n[t.type]=t;
s.push(t.type)}}
const _={kex:D(o.kex,u,y).concat(["kex-strict-s-v00@openssh.com"]),serverHostKey:s,cs:{cipher:D(o.cipher,f,E),mac:D(o.hmac,h,m),compress:D(o.compress,l,b),lang:[]},sc:undefined};
_.sc=_.cs;
if(typeof t==="function")this.on("connection",t);
const I=typeof e.debug==="function"?e.debug:undefined;
const C=e.ident?Buffer.from(e.ident):undefined;
const B=new k(_);
this._srv=new r(t=>{
if(this._connections>=this.maxConnections){
t.destroy();
return}
++this._connections;
t.once("close",()=>{
--this._connections});
let r;
if(I){
const e=`[${process.hrtime().join(".")}] `;
r=t=>{
I(`${e}${t}`)}}
new et(t,n,C,B,r,this,e)}).on("error",e=>{
this.emit("error",e)}).on("listening",()=>{
this.emit("listening")}).on("close",()=>{
this.emit("close")});
this._connections=0;
this.maxConnections=Infinity}
injectSocket(e){
this._srv.emit("connection",e)}
listen(...e){
this._srv.listen(...e);
return this}
address(){
return this._srv.address()}
getConnections(e){
this._srv.getConnections(e);
return this}
close(e){
this._srv.close(e);
return this}
ref(){
this._srv.ref();
return this}
unref(){
this._srv.unref();
return this}};
ee.KEEPALIVE_CLIENT_INTERVAL=15e3;
ee.KEEPALIVE_CLIENT_COUNT_MAX=3;
let et=class Client extends s{
constructor(e,t,n,r,s,f,l){
super();
let u=0;
let h=false;
let p=[];
let E;
let b;
let y;
const m=[];
this._sock=e;
this._chanMgr=new U(this);
this._debug=s;
this.noMoreSessions=false;
this.authenticated=false;
function onClientPreHeaderError(e){}
this.on("error",onClientPreHeaderError);
const w=!s?undefined:(e,t,n)=>{
s(`Debug output from client: ${JSON.stringify(n)}`)};
const k=typeof l.keepaliveInterval==="number"&&isFinite(l.keepaliveInterval)&&l.keepaliveInterval>0?l.keepaliveInterval:typeof ee.KEEPALIVE_CLIENT_INTERVAL==="number"&&isFinite(ee.KEEPALIVE_CLIENT_INTERVAL)&&ee.KEEPALIVE_CLIENT_INTERVAL>0?ee.KEEPALIVE_CLIENT_INTERVAL:-1;
const x=typeof l.keepaliveCountMax==="number"&&isFinite(l.keepaliveCountMax)&&l.keepaliveCountMax>=0?l.keepaliveCountMax:typeof ee.KEEPALIVE_CLIENT_COUNT_MAX==="number"&&isFinite(ee.KEEPALIVE_CLIENT_COUNT_MAX)&&ee.KEEPALIVE_CLIENT_COUNT_MAX>=0?ee.KEEPALIVE_CLIENT_COUNT_MAX:-1;
let D=0;
if(k!==-1&&x!==-1){
this.once("ready",()=>{
const onClose=()=>{
clearInterval(b)};
this.on("close",onClose).on("end",onClose);
b=setInterval(()=>{
if(++D>x){
clearInterval(b);
const e=new Error("Keepalive timeout");
e.level="client-timeout";
this.emit("error",e);
this.end()}else{
et.ping()}},k)});
y=()=>{
b&&b.refresh();
D=0}}
const et=this._protocol=new C({server:true,hostKeys:t,ident:n,offer:r,onPacket:y,greeting:l.greeting,banner:l.banner,onWrite:t=>{
if(Q(e))e.write(t)},onError:t=>{
if(!et._destruct)e.removeAllListeners("data");
this.emit("error",t);
try{
e.end()}catch{}},onHeader:t=>{
this.removeListener("error",onClientPreHeaderError);
const n={ip:e.remoteAddress,family:e.remoteFamily,port:e.remotePort,header:t};
if(!f.emit("connection",this,n)){
et.disconnect(g.BY_APPLICATION);
e.end();
return}
if(t.greeting)this.emit("greeting",t.greeting)},onHandshakeComplete:e=>{
if(++u>1)this.emit("rekey");
this.emit("handshake",e)},debug:s,messageHandlers:{DEBUG:w,DISCONNECT:(t,n,r)=>{
if(n!==g.BY_APPLICATION){
if(!r){
r=_[n];
if(r===undefined)r=`Unexpected disconnection reason: ${n}`}
const e=new Error(r);
e.code=n;
this.emit("error",e)}
e.end()},CHANNEL_OPEN:(e,t)=>{
if(t.type==="session"&&this.noMoreSessions||!this.authenticated){
const e=o.ADMINISTRATIVELY_PROHIBITED;
return et.channelOpenFail(t.sender,e)}
let n=-1;
let r;
let f=false;
let l;
const reject=()=>{
if(f)return;
f=true;
if(r===undefined){
if(n===-1)r=o.RESOURCE_SHORTAGE;else r=o.CONNECT_FAILED}
if(n!==-1)this._chanMgr.remove(n);
et.channelOpenFail(t.sender,r,"")};
const reserveChannel=()=>{
n=this._chanMgr.add();
if(n===-1){
r=o.RESOURCE_SHORTAGE;
if(s){
s("Automatic rejection of incoming channel open: "+"no channels available")}}
return n!==-1};
const u=t.data;
switch(t.type){case"session":
if(i(this,"session")&&reserveChannel()){
l=()=>{
if(f)return;
f=true;
const e=new J(this,t,n);
this._chanMgr.update(n,e);
et.channelOpenConfirm(t.sender,n,T,O);
return e};
this.emit("session",l,reject);
return}
break;case"direct-tcpip":
if(i(this,"tcpip")&&reserveChannel()){
l=()=>{
if(f)return;
f=true;
const e={type:undefined,incoming:{id:n,window:T,packetSize:O,state:"open"},outgoing:{id:t.sender,window:t.window,packetSize:t.packetSize,state:"open"}};
const r=new R(this,e,{server:true});
this._chanMgr.update(n,r);
et.channelOpenConfirm(t.sender,n,T,O);
return r};
this.emit("tcpip",l,reject,u);
return}
break;case"direct-streamlocal@openssh.com":
if(i(this,"openssh.streamlocal")&&reserveChannel()){
l=()=>{
if(f)return;
f=true;
const e={type:undefined,incoming:{id:n,window:T,packetSize:O,state:"open"},outgoing:{id:t.sender,window:t.window,packetSize:t.packetSize,state:"open"}};
const r=new R(this,e,{server:true});
this._chanMgr.update(n,r);
et.channelOpenConfirm(t.sender,n,T,O);
return r};
this.emit("openssh.streamlocal",l,reject,u);
return}
break;default:
r=o.UNKNOWN_CHANNEL_TYPE;
if(s){
s("Automatic rejection of unsupported incoming channel open"+` type: ${t.type}`)}}
if(r===undefined){
r=o.ADMINISTRATIVELY_PROHIBITED;
if(s){
s("Automatic rejection of unexpected incoming channel open"+` for: ${t.type}`)}}
reject()},CHANNEL_OPEN_CONFIRMATION:(e,t)=>{
const n=this._chanMgr.get(t.recipient);
if(typeof n!=="function")return;
const r={type:n.type,incoming:{id:t.recipient,window:T,packetSize:O,state:"open"},outgoing:{id:t.sender,window:t.window,packetSize:t.packetSize,state:"open"}};
const s=new R(this,r,{server:true});
this._chanMgr.update(t.recipient,s);
n(undefined,s)},CHANNEL_OPEN_FAILURE:(e,t,n,r)=>{
const s=this._chanMgr.get(t);
if(typeof s!=="function")return;
const i={reason:n,description:r};
q(this,t,i,s)},CHANNEL_DATA:(e,t,n)=>{
let r=this._chanMgr.get(t);
if(typeof r!=="object"||r===null)return;
if(r.constructor===J){
r=r._channel;
if(!r)return}
if(r.incoming.window===0)return;
r.incoming.window-=n.length;
if(r.push(n)===false){
r._waitChanDrain=true;
return}
if(r.incoming.window<=P)L(r)},CHANNEL_EXTENDED_DATA:(e,t,n,r)=>{},CHANNEL_WINDOW_ADJUST:(e,t,n)=>{
let r=this._chanMgr.get(t);
if(typeof r!=="object"||r===null)return;
if(r.constructor===J){
r=r._channel;
if(!r)return}
r.outgoing.window+=n;
if(r._waitWindow){
r._waitWindow=false;
if(r._chunk){
r._write(r._chunk,null,r._chunkcb)}else if(r._chunkcb){
r._chunkcb()}else if(r._chunkErr){
r.stderr._write(r._chunkErr,null,r._chunkcbErr)}else if(r._chunkcbErr){
r._chunkcbErr()}}},CHANNEL_SUCCESS:(e,t)=>{
let n=this._chanMgr.get(t);
if(typeof n!=="object"||n===null)return;
if(n.constructor===J){
n=n._channel;
if(!n)return}
if(n._callbacks.length)n._callbacks.shift()(false)},CHANNEL_FAILURE:(e,t)=>{
let n=this._chanMgr.get(t);
if(typeof n!=="object"||n===null)return;
if(n.constructor===J){
n=n._channel;
if(!n)return}
if(n._callbacks.length)n._callbacks.shift()(true)},CHANNEL_REQUEST:(e,t,n,r,o)=>{
const f=this._chanMgr.get(t);
if(typeof f!=="object"||f===null)return;
let l=false;
let u;
let h;
if(f.constructor!==J){
if(r)et.channelFailure(f.outgoing.id);
return}
if(r){
if(n!=="shell"&&n!=="exec"&&n!=="subsystem"){
u=()=>{
if(l||f._ending||f._channel)return;
l=true;
et.channelSuccess(f._chanInfo.outgoing.id)}}
h=()=>{
if(l||f._ending||f._channel)return;
l=true;
et.channelFailure(f._chanInfo.outgoing.id)}}
if(f._ending){
h&&h();
return}
switch(n){case"env":
if(i(f,"env")){
f.emit("env",u,h,{key:o.name,val:o.value});
return}
break;case"pty-req":
if(i(f,"pty")){
f.emit("pty",u,h,o);
return}
break;case"window-change":
if(i(f,"window-change"))f.emit("window-change",u,h,o);else h&&h();
break;case"x11-req":
if(i(f,"x11")){
f.emit("x11",u,h,o);
return}
break;case"signal":
if(i(f,"signal")){
f.emit("signal",u,h,{name:o});
return}
break;case"auth-agent-req@openssh.com":
if(i(f,"auth-agent")){
f.emit("auth-agent",u,h);
return}
break;case"shell":
if(i(f,"shell")){
u=()=>{
if(l||f._ending||f._channel)return;
l=true;
if(r)et.channelSuccess(f._chanInfo.outgoing.id);
const e=new R(this,f._chanInfo,{server:true});
e.subtype=f.subtype=n;
f._channel=e;
return e};
f.emit("shell",u,h);
return}
break;case"exec":
if(i(f,"exec")){
u=()=>{
if(l||f._ending||f._channel)return;
l=true;
if(r)et.channelSuccess(f._chanInfo.outgoing.id);
const e=new R(this,f._chanInfo,{server:true});
e.subtype=f.subtype=n;
f._channel=e;
return e};
f.emit("exec",u,h,{command:o});
return}
break;case"subsystem":
{
let e=o==="sftp";
u=()=>{
if(l||f._ending||f._channel)return;
l=true;
if(r)et.channelSuccess(f._chanInfo.outgoing.id);
let t;
if(e){
t=new B(this,f._chanInfo,{server:true,debug:s})}else{
t=new R(this,f._chanInfo,{server:true});
t.subtype=f.subtype=`${n}:${o}`}
f._channel=t;
return t};
if(o==="sftp"){
if(i(f,"sftp")){
f.emit("sftp",u,h);
return}
e=false}
if(i(f,"subsystem")){
f.emit("subsystem",u,h,{name:o});
return}
break}}
s&&s(`Automatic rejection of incoming channel request: ${n}`);
h&&h()},CHANNEL_EOF:(e,t)=>{
let n=this._chanMgr.get(t);
if(typeof n!=="object"||n===null)return;
if(n.constructor===J){
if(!n._ending){
n._ending=true;
n.emit("eof");
n.emit("end")}
n=n._channel;
if(!n)return}
if(n.incoming.state!=="open")return;
n.incoming.state="eof";
if(n.readable)n.push(null)},CHANNEL_CLOSE:(e,t)=>{
let n=this._chanMgr.get(t);
if(typeof n!=="object"||n===null)return;
if(n.constructor===J){
n._ending=true;
n.emit("close");
n=n._channel;
if(!n)return}
W(this,t,n)},SERVICE_REQUEST:(t,n)=>{
if(u===0||h||this.authenticated||n!=="ssh-userauth"){
et.disconnect(g.SERVICE_NOT_AVAILABLE);
e.end();
return}
h=true;
et.serviceAccept(n)},USERAUTH_REQUEST:(t,n,r,s,o)=>{
if(u===0||this.authenticated||E&&(E.username!==n||E.service!==r)||s!=="password"&&s!=="publickey"&&s!=="hostbased"&&s!=="keyboard-interactive"&&s!=="none"||p.length===$){
et.disconnect(g.PROTOCOL_ERROR);
e.end();
return}else if(r!=="ssh-connection"){
et.disconnect(g.SERVICE_NOT_AVAILABLE);
e.end();
return}
let f;
switch(s){case"keyboard-interactive":
f=new G(et,n,r,s,o,onAuthDecide);
break;case"publickey":
f=new j(et,n,r,s,o,onAuthDecide);
break;case"hostbased":
f=new V(et,n,r,s,o,onAuthDecide);
break;case"password":
if(E&&E instanceof z&&E._changeCb){
const e=E._changeCb;
E._changeCb=undefined;
e(o.newPassword);
return}
f=new z(et,n,r,s,o,onAuthDecide);
break;case"none":
f=new Y(et,n,r,s,onAuthDecide);
break}
if(E){
if(!E._initialResponse){
return p.push(f)}else if(E._multistep&&!E._finalResponse){
E._cleanup&&E._cleanup();
E.emit("abort")}}
E=f;
if(i(this,"authentication"))this.emit("authentication",E);else E.reject()},USERAUTH_INFO_RESPONSE:(e,t)=>{
if(E&&E instanceof G)E._onInfoResponse(t)},GLOBAL_REQUEST:(e,t,n,r)=>{
const s={type:null,buf:null};
function setReply(e,t){
s.type=e;
s.buf=t;
sendReplies()}
if(n)m.push(s);
if((t==="tcpip-forward"||t==="cancel-tcpip-forward"||t==="no-more-sessions@openssh.com"||t==="streamlocal-forward@openssh.com"||t==="cancel-streamlocal-forward@openssh.com")&&i(this,"request")&&this.authenticated){
let e;
let s;
if(n){
let n=false;
e=e=>{
if(n)return;
n=true;
let s;
if(t==="tcpip-forward"&&r.bindPort===0&&typeof e==="number"){
s=Buffer.allocUnsafe(4);
v(s,e,0)}
setReply("SUCCESS",s)};
s=()=>{
if(n)return;
n=true;
setReply("FAILURE")}}
if(t==="no-more-sessions@openssh.com"){
this.noMoreSessions=true;
e&&e();
return}
this.emit("request",e,s,t,r)}else if(n){
setReply("FAILURE")}}}});
e.pause();
I.then(()=>{
et.start();
e.on("data",t=>{
try{
et.parse(t,0,t.length)}catch(t){
this.emit("error",t);
try{
if(Q(e))e.end()}catch{}}});
e.resume()}).catch(t=>{
this.emit("error",t);
try{
if(Q(e))e.end()}catch{}});
e.on("error",e=>{
e.level="socket";
this.emit("error",e)}).once("end",()=>{
s&&s("Socket ended");
et.cleanup();
this.emit("end")}).once("close",()=>{
s&&s("Socket closed");
et.cleanup();
this.emit("close");
const e=new Error("No response from server");
this._chanMgr.cleanup(e)});
const onAuthDecide=(e,t,n,r)=>{
if(E===e&&!this.authenticated){
if(t){
E=undefined;
this.authenticated=true;
et.authSuccess();
p=[];
this.emit("ready")}else{
et.authFailure(n,r);
if(p.length){
E=p.pop();
if(i(this,"authentication"))this.emit("authentication",E);else E.reject()}}}};
function sendReplies(){
while(m.length>0&&m[0].type){
const e=m.shift();
if(e.type==="SUCCESS")et.requestSuccess(e.buf);
if(e.type==="FAILURE")et.requestFailure()}}}
end(){
if(this._sock&&Q(this._sock)){
this._protocol.disconnect(g.BY_APPLICATION);
this._sock.end()}
return this}
x11(e,t,n){
const r={originAddr:e,originPort:t};
openChannel(this,"x11",r,n);
return this}
forwardOut(e,t,n,r,s){
const i={boundAddr:e,boundPort:t,remoteAddr:n,remotePort:r};
openChannel(this,"forwarded-tcpip",i,s);
return this}
openssh_forwardOutStreamLocal(e,t){
const n={socketPath:e};
openChannel(this,"forwarded-streamlocal@openssh.com",n,t);
return this}
rekey(e){
let t;
try{
this._protocol.rekey()}catch(e){
t=e}
if(typeof e==="function"){
if(t)process.nextTick(e,t);else this.once("rekey",e)}}
setNoDelay(e){
if(this._sock&&typeof this._sock.setNoDelay==="function")this._sock.setNoDelay(e);
return this}};
function openChannel(e,t,n,r){
const s=T;
const i=O;
if(typeof n==="function"){
r=n;
n={}}
const wrapper=(e,t)=>{
r(e,t)};
wrapper.type=t;
const o=e._chanMgr.add(wrapper);
if(o===-1){
r(new Error("No free channels available"));
return}
switch(t){case"forwarded-tcpip":
e._protocol.forwardedTcpip(o,s,i,n);
break;case"x11":
e._protocol.x11(o,s,i,n);
break;case"forwarded-streamlocal@openssh.com":
e._protocol.openssh_forwardedStreamLocal(o,s,i,n);
break;default:
throw new Error(`Unsupported channel type: ${t}`)}}
function compareNumbers(e,t){
return e-t}
e.exports=ee;
e.exports.IncomingClient=et}),2137:((e,t,n)=>{
"use strict";
const{SFTP:r}=n(4996);
const s=2**32-1;
function onChannelOpenFailure(e,t,n,r){
e._chanMgr.remove(t);
if(typeof r!=="function")return;
let s;
if(n instanceof Error){
s=n}else if(typeof n==="object"&&n!==null){
s=new Error(`(SSH) Channel open failure: ${n.description}`);
s.reason=n.reason}else{
s=new Error("(SSH) Channel open failure: server closed channel unexpectedly");
s.reason=""}
r(s)}
function onCHANNEL_CLOSE(e,t,n,s,i){
if(typeof n==="function"){
onChannelOpenFailure(e,t,s,n);
return}
if(typeof n!=="object"||n===null)return;
if(n.incoming&&n.incoming.state==="closed")return;
e._chanMgr.remove(t);
if(n.server&&n.constructor.name==="Session")return;
n.incoming.state="closed";
if(n.readable)n.push(null);
if(n.server){
if(n.stderr.writable)n.stderr.end()}else if(n.stderr.readable){
n.stderr.push(null)}
if(n.constructor!==r&&(n.outgoing.state==="open"||n.outgoing.state==="eof")&&!i){
n.close()}
if(n.outgoing.state==="closing")n.outgoing.state="closed";
const o=n._readableState;
const f=n._writableState;
if(f&&!f.ending&&!f.finished&&!i)n.end();
const l=n._callbacks;
n._callbacks=[];
for(let e=0;e<l.length;++e)l[e](true);
if(n.server){
if(!n.readable||n.destroyed||o&&o.endEmitted){
n.emit("close")}else{
n.once("end",()=>n.emit("close"))}}else{
let e;
switch(n.type){case"direct-streamlocal@openssh.com":case"direct-tcpip":
e=()=>n.emit("close");
break;default:
{
const t=n._exit;
e=()=>{
if(t.code===null)n.emit("close",t.code,t.signal,t.dump,t.desc);else n.emit("close",t.code)}}}
if(!n.readable||n.destroyed||o&&o.endEmitted){
e()}else{
n.once("end",e)}
const t=n.stderr._readableState;
if(!n.stderr.readable||n.stderr.destroyed||t&&t.endEmitted){
n.stderr.emit("close")}else{
n.stderr.once("end",()=>n.stderr.emit("close"))}}}
let i=class ChannelManager{
constructor(e){
this._client=e;
this._channels={};
this._cur=-1;
this._count=0}
add(e){
let t;
if(this._cur<s){
t=++this._cur}else if(this._count===0){
this._cur=0;
t=0}else{
const e=this._channels;
for(let n=0;n<s;++n){
if(e[n]===undefined){
t=n;
break}}}
if(t===undefined)return-1;
this._channels[t]=e||true;
++this._count;
return t}
update(e,t){
if(typeof e!=="number"||e<0||e>=s||!isFinite(e))throw new Error(`Invalid channel id: ${e}`);
if(t&&this._channels[e])this._channels[e]=t}
get(e){
if(typeof e!=="number"||e<0||e>=s||!isFinite(e))throw new Error(`Invalid channel id: ${e}`);
return this._channels[e]}
remove(e){
if(typeof e!=="number"||e<0||e>=s||!isFinite(e))throw new Error(`Invalid channel id: ${e}`);
if(this._channels[e]){
delete this._channels[e];
if(this._count)--this._count}}
cleanup(e){
const t=this._channels;
this._channels={};
this._cur=-1;
this._count=0;
const n=Object.keys(t);
const r=this._client;
for(let s=0;s<n.length;++s){
const i=+n[s];
const o=t[i];
onCHANNEL_CLOSE(r,i,o._channel||o,e,true)}}};
const o=(()=>{
const e=Object.prototype.toString;
return t=>e.call(t)==="[object RegExp]"})();
function generateAlgorithmList(e,t,n){
if(Array.isArray(e)&&e.length>0){
for(let t=0;t<e.length;++t){
if(n.indexOf(e[t])===-1)throw new Error(`Unsupported algorithm: ${e[t]}`)}
return e}
if(typeof e==="object"&&e!==null){
const r=Object.keys(e);
let s=t;
for(let i=0;i<r.length;++i){
const f=r[i];
let l=e[f];
switch(f){case"append":
if(!Array.isArray(l))l=[l];
if(Array.isArray(l)){
for(let e=0;e<l.length;++e){
const r=l[e];
if(typeof r==="string"){
if(!r||s.indexOf(r)!==-1)continue;
if(n.indexOf(r)===-1)throw new Error(`Unsupported algorithm: ${r}`);
if(s===t)s=s.slice();
s.push(r)}else if(o(r)){
for(let e=0;e<n.length;++e){
const i=n[e];
if(r.test(i)){
if(s.indexOf(i)!==-1)continue;
if(s===t)s=s.slice();
s.push(i)}}}}}
break;case"prepend":
if(!Array.isArray(l))l=[l];
if(Array.isArray(l)){
for(let e=l.length;e>=0;--e){
const r=l[e];
if(typeof r==="string"){
if(!r||s.indexOf(r)!==-1)continue;
if(n.indexOf(r)===-1)throw new Error(`Unsupported algorithm: ${r}`);
if(s===t)s=s.slice();
s.unshift(r)}else if(o(r)){
for(let e=n.length;e>=0;--e){
const i=n[e];
if(r.test(i)){
if(s.indexOf(i)!==-1)continue;
if(s===t)s=s.slice();
s.unshift(i)}}}}}
break;case"remove":
if(!Array.isArray(l))l=[l];
if(Array.isArray(l)){
for(let e=0;e<l.length;++e){
const n=l[e];
if(typeof n==="string"){
if(!n)continue;
const e=s.indexOf(n);
if(e===-1)continue;
if(s===t)s=s.slice();
s.splice(e,1)}else if(o(n)){
for(let e=0;e<s.length;++e){
if(n.test(s[e])){
if(s===t)s=s.slice();
s.splice(e,1);
--e}}}}}
break}}
return s}
return t}
e.exports={ChannelManager:i,generateAlgorithmList,onChannelOpenFailure,onCHANNEL_CLOSE,isWritable:e=>{
return e&&e.writable&&e._readableState&&e._readableState.ended===false}}}),668:((e,t,n)=>{
(function(e){
"use strict";
var gf=function(e){
var t,n=new Float64Array(16);
if(e)for(t=0;t<e.length;t++)n[t]=e[t];
return n};
var randombytes=function(){
throw new Error("no PRNG")};
var t=new Uint8Array(16);
var r=new Uint8Array(32);
r[0]=9;
var s=gf(),i=gf([1]),o=gf([56129,1]),f=gf([30883,4953,19914,30187,55467,16705,2637,112,59544,30585,16505,36039,65139,11119,27886,20995]),l=gf([61785,9906,39828,60374,45398,33411,5274,224,53552,61171,33010,6542,64743,22239,55772,9222]),u=gf([54554,36645,11616,51542,42930,38181,51040,26924,56412,64982,57905,49316,21502,52590,14035,8553]),h=gf([26200,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214]),p=gf([41136,18958,6951,50414,58488,44335,6150,12099,55207,15867,153,11085,57099,20417,9344,11139]);
function ts64(e,t,n,r){
e[t]=n>>24&255;
e[t+1]=n>>16&255;
e[t+2]=n>>8&255;
e[t+3]=n&255;
e[t+4]=r>>24&255;
e[t+5]=r>>16&255;
e[t+6]=r>>8&255;
e[t+7]=r&255}
function vn(e,t,n,r,s){
var i,o=0;
for(i=0;i<s;i++)o|=e[t+i]^n[r+i];
return(1&o-1>>>8)-1}
function crypto_verify_16(e,t,n,r){
return vn(e,t,n,r,16)}
function crypto_verify_32(e,t,n,r){
return vn(e,t,n,r,32)}
function core_salsa20(e,t,n,r){
var s=r[0]&255|(r[1]&255)<<8|(r[2]&255)<<16|(r[3]&255)<<24,i=n[0]&255|(n[1]&255)<<8|(n[2]&255)<<16|(n[3]&255)<<24,o=n[4]&255|(n[5]&255)<<8|(n[6]&255)<<16|(n[7]&255)<<24,f=n[8]&255|(n[9]&255)<<8|(n[10]&255)<<16|(n[11]&255)<<24,l=n[12]&255|(n[13]&255)<<8|(n[14]&255)<<16|(n[15]&255)<<24,u=r[4]&255|(r[5]&255)<<8|(r[6]&255)<<16|(r[7]&255)<<24,h=t[0]&255|(t[1]&255)<<8|(t[2]&255)<<16|(t[3]&255)<<24,p=t[4]&255|(t[5]&255)<<8|(t[6]&255)<<16|(t[7]&255)<<24,g=t[8]&255|(t[9]&255)<<8|(t[10]&255)<<16|(t[11]&255)<<24,_=t[12]&255|(t[13]&255)<<8|(t[14]&255)<<16|(t[15]&255)<<24,E=r[8]&255|(r[9]&255)<<8|(r[10]&255)<<16|(r[11]&255)<<24,b=n[16]&255|(n[17]&255)<<8|(n[18]&255)<<16|(n[19]&255)<<24,y=n[20]&255|(n[21]&255)<<8|(n[22]&255)<<16|(n[23]&255)<<24,m=n[24]&255|(n[25]&255)<<8|(n[26]&255)<<16|(n[27]&255)<<24,w=n[28]&255|(n[29]&255)<<8|(n[30]&255)<<16|(n[31]&255)<<24,I=r[12]&255|(r[13]&255)<<8|(r[14]&255)<<16|(r[15]&255)<<24;
var k=s,x=i,C=o,B=f,v=l,R=u,T=h,O=p,L=g,P=_,U=E,D=b,Q=y,q=m,W=w,$=I,Y;
for(var G=0;G<20;G+=2){
Y=k+Q|0;
v^=Y<<7|Y>>>32-7;
Y=v+k|0;
L^=Y<<9|Y>>>32-9;
Y=L+v|0;
Q^=Y<<13|Y>>>32-13;
Y=Q+L|0;
k^=Y<<18|Y>>>32-18;
Y=R+x|0;
P^=Y<<7|Y>>>32-7;
Y=P+R|0;
q^=Y<<9|Y>>>32-9;
Y=q+P|0;
x^=Y<<13|Y>>>32-13;
Y=x+q|0;
R^=Y<<18|Y>>>32-18;
Y=U+T|0;
W^=Y<<7|Y>>>32-7;
Y=W+U|0;
C^=Y<<9|Y>>>32-9;
Y=C+W|0;
T^=Y<<13|Y>>>32-13;
Y=T+C|0;
U^=Y<<18|Y>>>32-18;
Y=$+D|0;
B^=Y<<7|Y>>>32-7;
Y=B+$|0;
O^=Y<<9|Y>>>32-9;
Y=O+B|0;
D^=Y<<13|Y>>>32-13;
Y=D+O|0;
$^=Y<<18|Y>>>32-18;
Y=k+B|0;
x^=Y<<7|Y>>>32-7;
Y=x+k|0;
C^=Y<<9|Y>>>32-9;
Y=C+x|0;
B^=Y<<13|Y>>>32-13;
Y=B+C|0;
k^=Y<<18|Y>>>32-18;
Y=R+v|0;
T^=Y<<7|Y>>>32-7;
Y=T+R|0;
O^=Y<<9|Y>>>32-9;
Y=O+T|0;
v^=Y<<13|Y>>>32-13;
Y=v+O|0;
R^=Y<<18|Y>>>32-18;
Y=U+P|0;
D^=Y<<7|Y>>>32-7;
Y=D+U|0;
L^=Y<<9|Y>>>32-9;
Y=L+D|0;
P^=Y<<13|Y>>>32-13;
Y=P+L|0;
U^=Y<<18|Y>>>32-18;
Y=$+W|0;
Q^=Y<<7|Y>>>32-7;
Y=Q+$|0;
q^=Y<<9|Y>>>32-9;
Y=q+Q|0;
W^=Y<<13|Y>>>32-13;
Y=W+q|0;
$^=Y<<18|Y>>>32-18}
k=k+s|0;
x=x+i|0;
C=C+o|0;
B=B+f|0;
v=v+l|0;
R=R+u|0;
T=T+h|0;
O=O+p|0;
L=L+g|0;
P=P+_|0;
U=U+E|0;
D=D+b|0;
Q=Q+y|0;
q=q+m|0;
W=W+w|0;
$=$+I|0;
e[0]=k>>>0&255;
e[1]=k>>>8&255;
e[2]=k>>>16&255;
e[3]=k>>>24&255;
e[4]=x>>>0&255;
e[5]=x>>>8&255;
e[6]=x>>>16&255;
e[7]=x>>>24&255;
e[8]=C>>>0&255;
e[9]=C>>>8&255;
e[10]=C>>>16&255;
e[11]=C>>>24&255;
e[12]=B>>>0&255;
e[13]=B>>>8&255;
e[14]=B>>>16&255;
e[15]=B>>>24&255;
e[16]=v>>>0&255;
e[17]=v>>>8&255;
e[18]=v>>>16&255;
e[19]=v>>>24&255;
e[20]=R>>>0&255;
e[21]=R>>>8&255;
e[22]=R>>>16&255;
e[23]=R>>>24&255;
e[24]=T>>>0&255;
e[25]=T>>>8&255;
e[26]=T>>>16&255;
e[27]=T>>>24&255;
e[28]=O>>>0&255;
e[29]=O>>>8&255;
e[30]=O>>>16&255;
e[31]=O>>>24&255;
e[32]=L>>>0&255;
e[33]=L>>>8&255;
e[34]=L>>>16&255;
e[35]=L>>>24&255;
e[36]=P>>>0&255;
e[37]=P>>>8&255;
e[38]=P>>>16&255;
e[39]=P>>>24&255;
e[40]=U>>>0&255;
e[41]=U>>>8&255;
e[42]=U>>>16&255;
e[43]=U>>>24&255;
e[44]=D>>>0&255;
e[45]=D>>>8&255;
e[46]=D>>>16&255;
e[47]=D>>>24&255;
e[48]=Q>>>0&255;
e[49]=Q>>>8&255;
e[50]=Q>>>16&255;
e[51]=Q>>>24&255;
e[52]=q>>>0&255;
e[53]=q>>>8&255;
e[54]=q>>>16&255;
e[55]=q>>>24&255;
e[56]=W>>>0&255;
e[57]=W>>>8&255;
e[58]=W>>>16&255;
e[59]=W>>>24&255;
e[60]=$>>>0&255;
e[61]=$>>>8&255;
e[62]=$>>>16&255;
e[63]=$>>>24&255}
function core_hsalsa20(e,t,n,r){
var s=r[0]&255|(r[1]&255)<<8|(r[2]&255)<<16|(r[3]&255)<<24,i=n[0]&255|(n[1]&255)<<8|(n[2]&255)<<16|(n[3]&255)<<24,o=n[4]&255|(n[5]&255)<<8|(n[6]&255)<<16|(n[7]&255)<<24,f=n[8]&255|(n[9]&255)<<8|(n[10]&255)<<16|(n[11]&255)<<24,l=n[12]&255|(n[13]&255)<<8|(n[14]&255)<<16|(n[15]&255)<<24,u=r[4]&255|(r[5]&255)<<8|(r[6]&255)<<16|(r[7]&255)<<24,h=t[0]&255|(t[1]&255)<<8|(t[2]&255)<<16|(t[3]&255)<<24,p=t[4]&255|(t[5]&255)<<8|(t[6]&255)<<16|(t[7]&255)<<24,g=t[8]&255|(t[9]&255)<<8|(t[10]&255)<<16|(t[11]&255)<<24,_=t[12]&255|(t[13]&255)<<8|(t[14]&255)<<16|(t[15]&255)<<24,E=r[8]&255|(r[9]&255)<<8|(r[10]&255)<<16|(r[11]&255)<<24,b=n[16]&255|(n[17]&255)<<8|(n[18]&255)<<16|(n[19]&255)<<24,y=n[20]&255|(n[21]&255)<<8|(n[22]&255)<<16|(n[23]&255)<<24,m=n[24]&255|(n[25]&255)<<8|(n[26]&255)<<16|(n[27]&255)<<24,w=n[28]&255|(n[29]&255)<<8|(n[30]&255)<<16|(n[31]&255)<<24,I=r[12]&255|(r[13]&255)<<8|(r[14]&255)<<16|(r[15]&255)<<24;
var k=s,x=i,C=o,B=f,v=l,R=u,T=h,O=p,L=g,P=_,U=E,D=b,Q=y,q=m,W=w,$=I,Y;
for(var G=0;G<20;G+=2){
Y=k+Q|0;
v^=Y<<7|Y>>>32-7;
Y=v+k|0;
L^=Y<<9|Y>>>32-9;
Y=L+v|0;
Q^=Y<<13|Y>>>32-13;
Y=Q+L|0;
k^=Y<<18|Y>>>32-18;
Y=R+x|0;
P^=Y<<7|Y>>>32-7;
Y=P+R|0;
q^=Y<<9|Y>>>32-9;
Y=q+P|0;
x^=Y<<13|Y>>>32-13;
Y=x+q|0;
R^=Y<<18|Y>>>32-18;
Y=U+T|0;
W^=Y<<7|Y>>>32-7;
Y=W+U|0;
C^=Y<<9|Y>>>32-9;
Y=C+W|0;
T^=Y<<13|Y>>>32-13;
Y=T+C|0;
U^=Y<<18|Y>>>32-18;
Y=$+D|0;
B^=Y<<7|Y>>>32-7;
Y=B+$|0;
O^=Y<<9|Y>>>32-9;
Y=O+B|0;
D^=Y<<13|Y>>>32-13;
Y=D+O|0;
$^=Y<<18|Y>>>32-18;
Y=k+B|0;
x^=Y<<7|Y>>>32-7;
Y=x+k|0;
C^=Y<<9|Y>>>32-9;
Y=C+x|0;
B^=Y<<13|Y>>>32-13;
Y=B+C|0;
k^=Y<<18|Y>>>32-18;
Y=R+v|0;
T^=Y<<7|Y>>>32-7;
Y=T+R|0;
O^=Y<<9|Y>>>32-9;
Y=O+T|0;
v^=Y<<13|Y>>>32-13;
Y=v+O|0;
R^=Y<<18|Y>>>32-18;
Y=U+P|0;
D^=Y<<7|Y>>>32-7;
Y=D+U|0;
L^=Y<<9|Y>>>32-9;
Y=L+D|0;
P^=Y<<13|Y>>>32-13;
Y=P+L|0;
U^=Y<<18|Y>>>32-18;
Y=$+W|0;
Q^=Y<<7|Y>>>32-7;
Y=Q+$|0;
q^=Y<<9|Y>>>32-9;
Y=q+Q|0;
W^=Y<<13|Y>>>32-13;
Y=W+q|0;
$^=Y<<18|Y>>>32-18}
e[0]=k>>>0&255;
e[1]=k>>>8&255;
e[2]=k>>>16&255;
e[3]=k>>>24&255;
e[4]=R>>>0&255;
e[5]=R>>>8&255;
e[6]=R>>>16&255;
e[7]=R>>>24&255;
e[8]=U>>>0&255;
e[9]=U>>>8&255;
e[10]=U>>>16&255;
e[11]=U>>>24&255;
e[12]=$>>>0&255;
e[13]=$>>>8&255;
e[14]=$>>>16&255;
e[15]=$>>>24&255;
e[16]=T>>>0&255;
e[17]=T>>>8&255;
e[18]=T>>>16&255;
e[19]=T>>>24&255;
e[20]=O>>>0&255;
e[21]=O>>>8&255;
e[22]=O>>>16&255;
e[23]=O>>>24&255;
e[24]=L>>>0&255;
e[25]=L>>>8&255;
e[26]=L>>>16&255;
e[27]=L>>>24&255;
e[28]=P>>>0&255;
e[29]=P>>>8&255;
e[30]=P>>>16&255;
e[31]=P>>>24&255}
function crypto_core_salsa20(e,t,n,r){
core_salsa20(e,t,n,r)}
function crypto_core_hsalsa20(e,t,n,r){
core_hsalsa20(e,t,n,r)}
var g=new Uint8Array([101,120,112,97,110,100,32,51,50,45,98,121,116,101,32,107]);
function crypto_stream_salsa20_xor(e,t,n,r,s,i,o){
var f=new Uint8Array(16),l=new Uint8Array(64);
var u,h;
for(h=0;h<16;h++)f[h]=0;
for(h=0;h<8;h++)f[h]=i[h];
while(s>=64){
crypto_core_salsa20(l,f,o,g);
for(h=0;h<64;h++)e[t+h]=n[r+h]^l[h];
u=1;
for(h=8;h<16;h++){
u=u+(f[h]&255)|0;
f[h]=u&255;
u>>>=8}
s-=64;
t+=64;
r+=64}
if(s>0){
crypto_core_salsa20(l,f,o,g);
for(h=0;h<s;h++)e[t+h]=n[r+h]^l[h]}
return 0}
function crypto_stream_salsa20(e,t,n,r,s){
var i=new Uint8Array(16),o=new Uint8Array(64);
var f,l;
for(l=0;l<16;l++)i[l]=0;
for(l=0;l<8;l++)i[l]=r[l];
while(n>=64){
crypto_core_salsa20(o,i,s,g);
for(l=0;l<64;l++)e[t+l]=o[l];
f=1;
for(l=8;l<16;l++){
f=f+(i[l]&255)|0;
i[l]=f&255;
f>>>=8}
n-=64;
t+=64}
if(n>0){
crypto_core_salsa20(o,i,s,g);
for(l=0;l<n;l++)e[t+l]=o[l]}
return 0}
function crypto_stream(e,t,n,r,s){
var i=new Uint8Array(32);
crypto_core_hsalsa20(i,r,s,g);
var o=new Uint8Array(8);
for(var f=0;f<8;f++)o[f]=r[f+16];
return crypto_stream_salsa20(e,t,n,o,i)}
function crypto_stream_xor(e,t,n,r,s,i,o){
var f=new Uint8Array(32);
crypto_core_hsalsa20(f,i,o,g);
var l=new Uint8Array(8);
for(var u=0;u<8;u++)l[u]=i[u+16];
return crypto_stream_salsa20_xor(e,t,n,r,s,l,f)}
var poly1305=function(e){
this.buffer=new Uint8Array(16);
this.r=new Uint16Array(10);
this.h=new Uint16Array(10);
this.pad=new Uint16Array(8);
this.leftover=0;
this.fin=0;
var t,n,r,s,i,o,f,l;
t=e[0]&255|(e[1]&255)<<8;
this.r[0]=t&8191;
n=e[2]&255|(e[3]&255)<<8;
this.r[1]=(t>>>13|n<<3)&8191;
r=e[4]&255|(e[5]&255)<<8;
this.r[2]=(n>>>10|r<<6)&7939;
s=e[6]&255|(e[7]&255)<<8;
this.r[3]=(r>>>7|s<<9)&8191;
i=e[8]&255|(e[9]&255)<<8;
this.r[4]=(s>>>4|i<<12)&255;
this.r[5]=i>>>1&8190;
o=e[10]&255|(e[11]&255)<<8;
this.r[6]=(i>>>14|o<<2)&8191;
f=e[12]&255|(e[13]&255)<<8;
this.r[7]=(o>>>11|f<<5)&8065;
l=e[14]&255|(e[15]&255)<<8;
this.r[8]=(f>>>8|l<<8)&8191;
this.r[9]=l>>>5&127;
this.pad[0]=e[16]&255|(e[17]&255)<<8;
this.pad[1]=e[18]&255|(e[19]&255)<<8;
this.pad[2]=e[20]&255|(e[21]&255)<<8;
this.pad[3]=e[22]&255|(e[23]&255)<<8;
this.pad[4]=e[24]&255|(e[25]&255)<<8;
this.pad[5]=e[26]&255|(e[27]&255)<<8;
this.pad[6]=e[28]&255|(e[29]&255)<<8;
this.pad[7]=e[30]&255|(e[31]&255)<<8};
poly1305.prototype.blocks=function(e,t,n){
var r=this.fin?0:1<<11;
var s,i,o,f,l,u,h,p,g;
var _,E,b,y,m,w,I,k,x,C;
var B=this.h[0],v=this.h[1],R=this.h[2],T=this.h[3],O=this.h[4],L=this.h[5],P=this.h[6],U=this.h[7],D=this.h[8],Q=this.h[9];
var q=this.r[0],W=this.r[1],$=this.r[2],Y=this.r[3],G=this.r[4],j=this.r[5],V=this.r[6],z=this.r[7],J=this.r[8],ee=this.r[9];
while(n>=16){
s=e[t+0]&255|(e[t+1]&255)<<8;
B+=s&8191;
i=e[t+2]&255|(e[t+3]&255)<<8;
v+=(s>>>13|i<<3)&8191;
o=e[t+4]&255|(e[t+5]&255)<<8;
R+=(i>>>10|o<<6)&8191;
f=e[t+6]&255|(e[t+7]&255)<<8;
T+=(o>>>7|f<<9)&8191;
l=e[t+8]&255|(e[t+9]&255)<<8;
O+=(f>>>4|l<<12)&8191;
L+=l>>>1&8191;
u=e[t+10]&255|(e[t+11]&255)<<8;
P+=(l>>>14|u<<2)&8191;
h=e[t+12]&255|(e[t+13]&255)<<8;
U+=(u>>>11|h<<5)&8191;
p=e[t+14]&255|(e[t+15]&255)<<8;
D+=(h>>>8|p<<8)&8191;
Q+=p>>>5|r;
g=0;
_=g;
_+=B*q;
_+=v*(5*ee);
_+=R*(5*J);
_+=T*(5*z);
_+=O*(5*V);
g=_>>>13;
_&=8191;
_+=L*(5*j);
_+=P*(5*G);
_+=U*(5*Y);
_+=D*(5*$);
_+=Q*(5*W);
g+=_>>>13;
_&=8191;
E=g;
E+=B*W;
E+=v*q;
E+=R*(5*ee);
E+=T*(5*J);
E+=O*(5*z);
g=E>>>13;
E&=8191;
E+=L*(5*V);
E+=P*(5*j);
E+=U*(5*G);
E+=D*(5*Y);
E+=Q*(5*$);
g+=E>>>13;
E&=8191;
b=g;
b+=B*$;
b+=v*W;
b+=R*q;
b+=T*(5*ee);
b+=O*(5*J);
g=b>>>13;
b&=8191;
b+=L*(5*z);
b+=P*(5*V);
b+=U*(5*j);
b+=D*(5*G);
b+=Q*(5*Y);
g+=b>>>13;
b&=8191;
y=g;
y+=B*Y;
y+=v*$;
y+=R*W;
y+=T*q;
y+=O*(5*ee);
g=y>>>13;
y&=8191;
y+=L*(5*J);
y+=P*(5*z);
y+=U*(5*V);
y+=D*(5*j);
y+=Q*(5*G);
g+=y>>>13;
y&=8191;
m=g;
m+=B*G;
m+=v*Y;
m+=R*$;
m+=T*W;
m+=O*q;
g=m>>>13;
m&=8191;
m+=L*(5*ee);
m+=P*(5*J);
m+=U*(5*z);
m+=D*(5*V);
m+=Q*(5*j);
g+=m>>>13;
m&=8191;
w=g;
w+=B*j;
w+=v*G;
w+=R*Y;
w+=T*$;
w+=O*W;
g=w>>>13;
w&=8191;
w+=L*q;
w+=P*(5*ee);
w+=U*(5*J);
w+=D*(5*z);
w+=Q*(5*V);
g+=w>>>13;
w&=8191;
I=g;
I+=B*V;
I+=v*j;
I+=R*G;
I+=T*Y;
I+=O*$;
g=I>>>13;
I&=8191;
I+=L*W;
I+=P*q;
I+=U*(5*ee);
I+=D*(5*J);
I+=Q*(5*z);
g+=I>>>13;
I&=8191;
k=g;
k+=B*z;
k+=v*V;
k+=R*j;
k+=T*G;
k+=O*Y;
g=k>>>13;
k&=8191;
k+=L*$;
k+=P*W;
k+=U*q;
k+=D*(5*ee);
k+=Q*(5*J);
g+=k>>>13;
k&=8191;
x=g;
x+=B*J;
x+=v*z;
x+=R*V;
x+=T*j;
x+=O*G;
g=x>>>13;
x&=8191;
x+=L*Y;
x+=P*$;
x+=U*W;
x+=D*q;
x+=Q*(5*ee);
g+=x>>>13;
x&=8191;
C=g;
C+=B*ee;
C+=v*J;
C+=R*z;
C+=T*V;
C+=O*j;
g=C>>>13;
C&=8191;
C+=L*G;
C+=P*Y;
C+=U*$;
C+=D*W;
C+=Q*q;
g+=C>>>13;
C&=8191;
g=(g<<2)+g|0;
g=g+_|0;
_=g&8191;
g=g>>>13;
E+=g;
B=_;
v=E;
R=b;
T=y;
O=m;
L=w;
P=I;
U=k;
D=x;
Q=C;
t+=16;
n-=16}
this.h[0]=B;
this.h[1]=v;
this.h[2]=R;
this.h[3]=T;
this.h[4]=O;
this.h[5]=L;
this.h[6]=P;
this.h[7]=U;
this.h[8]=D;
this.h[9]=Q};
poly1305.prototype.finish=function(e,t){
var n=new Uint16Array(10);
var r,s,i,o;
if(this.leftover){
o=this.leftover;
this.buffer[o++]=1;
for(;o<16;o++)this.buffer[o]=0;
this.fin=1;
this.blocks(this.buffer,0,16)}
r=this.h[1]>>>13;
this.h[1]&=8191;
for(o=2;o<10;o++){
this.h[o]+=r;
r=this.h[o]>>>13;
this.h[o]&=8191}
this.h[0]+=r*5;
r=this.h[0]>>>13;
this.h[0]&=8191;
this.h[1]+=r;
r=this.h[1]>>>13;
this.h[1]&=8191;
this.h[2]+=r;
n[0]=this.h[0]+5;
r=n[0]>>>13;
n[0]&=8191;
for(o=1;o<10;o++){
n[o]=this.h[o]+r;
r=n[o]>>>13;
n[o]&=8191}
n[9]-=1<<13;
s=(r^1)-1;
for(o=0;o<10;o++)n[o]&=s;
s=~s;
for(o=0;o<10;o++)this.h[o]=this.h[o]&s|n[o];
this.h[0]=(this.h[0]|this.h[1]<<13)&65535;
this.h[1]=(this.h[1]>>>3|this.h[2]<<10)&65535;
this.h[2]=(this.h[2]>>>6|this.h[3]<<7)&65535;
this.h[3]=(this.h[3]>>>9|this.h[4]<<4)&65535;
this.h[4]=(this.h[4]>>>12|this.h[5]<<1|this.h[6]<<14)&65535;
this.h[5]=(this.h[6]>>>2|this.h[7]<<11)&65535;
this.h[6]=(this.h[7]>>>5|this.h[8]<<8)&65535;
this.h[7]=(this.h[8]>>>8|this.h[9]<<5)&65535;
i=this.h[0]+this.pad[0];
this.h[0]=i&65535;
for(o=1;o<8;o++){
i=(this.h[o]+this.pad[o]|0)+(i>>>16)|0;
this.h[o]=i&65535}
e[t+0]=this.h[0]>>>0&255;
e[t+1]=this.h[0]>>>8&255;
e[t+2]=this.h[1]>>>0&255;
e[t+3]=this.h[1]>>>8&255;
e[t+4]=this.h[2]>>>0&255;
e[t+5]=this.h[2]>>>8&255;
e[t+6]=this.h[3]>>>0&255;
e[t+7]=this.h[3]>>>8&255;
e[t+8]=this.h[4]>>>0&255;
e[t+9]=this.h[4]>>>8&255;
e[t+10]=this.h[5]>>>0&255;
e[t+11]=this.h[5]>>>8&255;
e[t+12]=this.h[6]>>>0&255;
e[t+13]=this.h[6]>>>8&255;
e[t+14]=this.h[7]>>>0&255;
e[t+15]=this.h[7]>>>8&255};
poly1305.prototype.update=function(e,t,n){
var r,s;
if(this.leftover){
s=16-this.leftover;
if(s>n)s=n;
for(r=0;r<s;r++)this.buffer[this.leftover+r]=e[t+r];
n-=s;
t+=s;
this.leftover+=s;
if(this.leftover<16)return;
this.blocks(this.buffer,0,16);
this.leftover=0}
if(n>=16){
s=n-n%16;
this.blocks(e,t,s);
t+=s;
n-=s}
if(n){
for(r=0;r<n;r++)this.buffer[this.leftover+r]=e[t+r];
this.leftover+=n}};
function crypto_onetimeauth(e,t,n,r,s,i){
var o=new poly1305(i);
o.update(n,r,s);
o.finish(e,t);
return 0}
function crypto_onetimeauth_verify(e,t,n,r,s,i){
var o=new Uint8Array(16);
crypto_onetimeauth(o,0,n,r,s,i);
return crypto_verify_16(e,t,o,0)}
function crypto_secretbox(e,t,n,r,s){
var i;
if(n<32)return-1;
crypto_stream_xor(e,0,t,0,n,r,s);
crypto_onetimeauth(e,16,e,32,n-32,e);
for(i=0;i<16;i++)e[i]=0;
return 0}
function crypto_secretbox_open(e,t,n,r,s){
var i;
var o=new Uint8Array(32);
if(n<32)return-1;
crypto_stream(o,0,32,r,s);
if(crypto_onetimeauth_verify(t,16,t,32,n-32,o)!==0)return-1;
crypto_stream_xor(e,0,t,0,n,r,s);
for(i=0;i<32;i++)e[i]=0;
return 0}
function set25519(e,t){
var n;
for(n=0;n<16;n++)e[n]=t[n]|0}
function car25519(e){
var t,n,r=1;
for(t=0;t<16;t++){
n=e[t]+r+65535;
r=Math.floor(n/65536);
e[t]=n-r*65536}
e[0]+=r-1+37*(r-1)}
function sel25519(e,t,n){
var r,s=~(n-1);
for(var i=0;i<16;i++){
r=s&(e[i]^t[i]);
e[i]^=r;
t[i]^=r}}
function pack25519(e,t){
var n,r,s;
var i=gf(),o=gf();
for(n=0;n<16;n++)o[n]=t[n];
car25519(o);
car25519(o);
car25519(o);
for(r=0;r<2;r++){
i[0]=o[0]-65517;
for(n=1;n<15;n++){
i[n]=o[n]-65535-(i[n-1]>>16&1);
i[n-1]&=65535}
i[15]=o[15]-32767-(i[14]>>16&1);
s=i[15]>>16&1;
i[14]&=65535;
sel25519(o,i,1-s)}
for(n=0;n<16;n++){
e[2*n]=o[n]&255;
e[2*n+1]=o[n]>>8}}
function neq25519(e,t){
var n=new Uint8Array(32),r=new Uint8Array(32);
pack25519(n,e);
pack25519(r,t);
return crypto_verify_32(n,0,r,0)}
function par25519(e){
var t=new Uint8Array(32);
pack25519(t,e);
return t[0]&1}
function unpack25519(e,t){
var n;
for(n=0;n<16;n++)e[n]=t[2*n]+(t[2*n+1]<<8);
e[15]&=32767}
function A(e,t,n){
for(var r=0;r<16;r++)e[r]=t[r]+n[r]}
function Z(e,t,n){
for(var r=0;r<16;r++)e[r]=t[r]-n[r]}
function M(e,t,n){
var r,s,i=0,o=0,f=0,l=0,u=0,h=0,p=0,g=0,_=0,E=0,b=0,y=0,m=0,w=0,I=0,k=0,x=0,C=0,B=0,v=0,R=0,T=0,O=0,L=0,P=0,U=0,D=0,Q=0,q=0,W=0,$=0,Y=n[0],G=n[1],j=n[2],V=n[3],z=n[4],J=n[5],ee=n[6],et=n[7],en=n[8],er=n[9],es=n[10],ei=n[11],eo=n[12],ea=n[13],ec=n[14],ef=n[15];
r=t[0];
i+=r*Y;
o+=r*G;
f+=r*j;
l+=r*V;
u+=r*z;
h+=r*J;
p+=r*ee;
g+=r*et;
_+=r*en;
E+=r*er;
b+=r*es;
y+=r*ei;
m+=r*eo;
w+=r*ea;
I+=r*ec;
k+=r*ef;
r=t[1];
o+=r*Y;
f+=r*G;
l+=r*j;
u+=r*V;
h+=r*z;
p+=r*J;
g+=r*ee;
_+=r*et;
E+=r*en;
b+=r*er;
y+=r*es;
m+=r*ei;
w+=r*eo;
I+=r*ea;
k+=r*ec;
x+=r*ef;
r=t[2];
f+=r*Y;
l+=r*G;
u+=r*j;
h+=r*V;
p+=r*z;
g+=r*J;
_+=r*ee;
E+=r*et;
b+=r*en;
y+=r*er;
m+=r*es;
w+=r*ei;
I+=r*eo;
k+=r*ea;
x+=r*ec;
C+=r*ef;
r=t[3];
l+=r*Y;
u+=r*G;
h+=r*j;
p+=r*V;
g+=r*z;
_+=r*J;
E+=r*ee;
b+=r*et;
y+=r*en;
m+=r*er;
w+=r*es;
I+=r*ei;
k+=r*eo;
x+=r*ea;
C+=r*ec;
B+=r*ef;
r=t[4];
u+=r*Y;
h+=r*G;
p+=r*j;
g+=r*V;
_+=r*z;
E+=r*J;
b+=r*ee;
y+=r*et;
m+=r*en;
w+=r*er;
I+=r*es;
k+=r*ei;
x+=r*eo;
C+=r*ea;
B+=r*ec;
v+=r*ef;
r=t[5];
h+=r*Y;
p+=r*G;
g+=r*j;
_+=r*V;
E+=r*z;
b+=r*J;
y+=r*ee;
m+=r*et;
w+=r*en;
I+=r*er;
k+=r*es;
x+=r*ei;
C+=r*eo;
B+=r*ea;
v+=r*ec;
R+=r*ef;
r=t[6];
p+=r*Y;
g+=r*G;
_+=r*j;
E+=r*V;
b+=r*z;
y+=r*J;
m+=r*ee;
w+=r*et;
I+=r*en;
k+=r*er;
x+=r*es;
C+=r*ei;
B+=r*eo;
v+=r*ea;
R+=r*ec;
T+=r*ef;
r=t[7];
g+=r*Y;
_+=r*G;
E+=r*j;
b+=r*V;
y+=r*z;
m+=r*J;
w+=r*ee;
I+=r*et;
k+=r*en;
x+=r*er;
C+=r*es;
B+=r*ei;
v+=r*eo;
R+=r*ea;
T+=r*ec;
O+=r*ef;
r=t[8];
_+=r*Y;
E+=r*G;
b+=r*j;
y+=r*V;
m+=r*z;
w+=r*J;
I+=r*ee;
k+=r*et;
x+=r*en;
C+=r*er;
B+=r*es;
v+=r*ei;
R+=r*eo;
T+=r*ea;
O+=r*ec;
L+=r*ef;
r=t[9];
E+=r*Y;
b+=r*G;
y+=r*j;
m+=r*V;
w+=r*z;
I+=r*J;
k+=r*ee;
x+=r*et;
C+=r*en;
B+=r*er;
v+=r*es;
R+=r*ei;
T+=r*eo;
O+=r*ea;
L+=r*ec;
P+=r*ef;
r=t[10];
b+=r*Y;
y+=r*G;
m+=r*j;
w+=r*V;
I+=r*z;
k+=r*J;
x+=r*ee;
C+=r*et;
B+=r*en;
v+=r*er;
R+=r*es;
T+=r*ei;
O+=r*eo;
L+=r*ea;
P+=r*ec;
U+=r*ef;
r=t[11];
y+=r*Y;
m+=r*G;
w+=r*j;
I+=r*V;
k+=r*z;
x+=r*J;
C+=r*ee;
B+=r*et;
v+=r*en;
R+=r*er;
T+=r*es;
O+=r*ei;
L+=r*eo;
P+=r*ea;
U+=r*ec;
D+=r*ef;
r=t[12];
m+=r*Y;
w+=r*G;
I+=r*j;
k+=r*V;
x+=r*z;
C+=r*J;
B+=r*ee;
v+=r*et;
R+=r*en;
T+=r*er;
O+=r*es;
L+=r*ei;
P+=r*eo;
U+=r*ea;
D+=r*ec;
Q+=r*ef;
r=t[13];
w+=r*Y;
I+=r*G;
k+=r*j;
x+=r*V;
C+=r*z;
B+=r*J;
v+=r*ee;
R+=r*et;
T+=r*en;
O+=r*er;
L+=r*es;
P+=r*ei;
U+=r*eo;
D+=r*ea;
Q+=r*ec;
q+=r*ef;
r=t[14];
I+=r*Y;
k+=r*G;
x+=r*j;
C+=r*V;
B+=r*z;
v+=r*J;
R+=r*ee;
T+=r*et;
O+=r*en;
L+=r*er;
P+=r*es;
U+=r*ei;
D+=r*eo;
Q+=r*ea;
q+=r*ec;
W+=r*ef;
r=t[15];
k+=r*Y;
x+=r*G;
C+=r*j;
B+=r*V;
v+=r*z;
R+=r*J;
T+=r*ee;
O+=r*et;
L+=r*en;
P+=r*er;
U+=r*es;
D+=r*ei;
Q+=r*eo;
q+=r*ea;
W+=r*ec;
$+=r*ef;
i+=38*x;
o+=38*C;
f+=38*B;
l+=38*v;
u+=38*R;
h+=38*T;
p+=38*O;
g+=38*L;
_+=38*P;
E+=38*U;
b+=38*D;
y+=38*Q;
m+=38*q;
w+=38*W;
I+=38*$;
s=1;
r=i+s+65535;
s=Math.floor(r/65536);
i=r-s*65536;
r=o+s+65535;
s=Math.floor(r/65536);
o=r-s*65536;
r=f+s+65535;
s=Math.floor(r/65536);
f=r-s*65536;
r=l+s+65535;
s=Math.floor(r/65536);
l=r-s*65536;
r=u+s+65535;
s=Math.floor(r/65536);
u=r-s*65536;
r=h+s+65535;
s=Math.floor(r/65536);
h=r-s*65536;
r=p+s+65535;
s=Math.floor(r/65536);
p=r-s*65536;
r=g+s+65535;
s=Math.floor(r/65536);
g=r-s*65536;
r=_+s+65535;
s=Math.floor(r/65536);
_=r-s*65536;
r=E+s+65535;
s=Math.floor(r/65536);
E=r-s*65536;
r=b+s+65535;
s=Math.floor(r/65536);
b=r-s*65536;
r=y+s+65535;
s=Math.floor(r/65536);
y=r-s*65536;
r=m+s+65535;
s=Math.floor(r/65536);
m=r-s*65536;
r=w+s+65535;
s=Math.floor(r/65536);
w=r-s*65536;
r=I+s+65535;
s=Math.floor(r/65536);
I=r-s*65536;
r=k+s+65535;
s=Math.floor(r/65536);
k=r-s*65536;
i+=s-1+37*(s-1);
s=1;
r=i+s+65535;
s=Math.floor(r/65536);
i=r-s*65536;
r=o+s+65535;
s=Math.floor(r/65536);
o=r-s*65536;
r=f+s+65535;
s=Math.floor(r/65536);
f=r-s*65536;
r=l+s+65535;
s=Math.floor(r/65536);
l=r-s*65536;
r=u+s+65535;
s=Math.floor(r/65536);
u=r-s*65536;
r=h+s+65535;
s=Math.floor(r/65536);
h=r-s*65536;
r=p+s+65535;
s=Math.floor(r/65536);
p=r-s*65536;
r=g+s+65535;
s=Math.floor(r/65536);
g=r-s*65536;
r=_+s+65535;
s=Math.floor(r/65536);
_=r-s*65536;
r=E+s+65535;
s=Math.floor(r/65536);
E=r-s*65536;
r=b+s+65535;
s=Math.floor(r/65536);
b=r-s*65536;
r=y+s+65535;
s=Math.floor(r/65536);
y=r-s*65536;
r=m+s+65535;
s=Math.floor(r/65536);
m=r-s*65536;
r=w+s+65535;
s=Math.floor(r/65536);
w=r-s*65536;
r=I+s+65535;
s=Math.floor(r/65536);
I=r-s*65536;
r=k+s+65535;
s=Math.floor(r/65536);
k=r-s*65536;
i+=s-1+37*(s-1);
e[0]=i;
e[1]=o;
e[2]=f;
e[3]=l;
e[4]=u;
e[5]=h;
e[6]=p;
e[7]=g;
e[8]=_;
e[9]=E;
e[10]=b;
e[11]=y;
e[12]=m;
e[13]=w;
e[14]=I;
e[15]=k}
function S(e,t){
M(e,t,t)}
function inv25519(e,t){
var n=gf();
var r;
for(r=0;r<16;r++)n[r]=t[r];
for(r=253;r>=0;r--){
S(n,n);
if(r!==2&&r!==4)M(n,n,t)}
for(r=0;r<16;r++)e[r]=n[r]}
function pow2523(e,t){
var n=gf();
var r;
for(r=0;r<16;r++)n[r]=t[r];
for(r=250;r>=0;r--){
S(n,n);
if(r!==1)M(n,n,t)}
for(r=0;r<16;r++)e[r]=n[r]}
function crypto_scalarmult(e,t,n){
var r=new Uint8Array(32);
var s=new Float64Array(80),i,f;
var l=gf(),u=gf(),h=gf(),p=gf(),g=gf(),_=gf();
for(f=0;f<31;f++)r[f]=t[f];
r[31]=t[31]&127|64;
r[0]&=248;
unpack25519(s,n);
for(f=0;f<16;f++){
u[f]=s[f];
p[f]=l[f]=h[f]=0}
l[0]=p[0]=1;
for(f=254;f>=0;--f){
i=r[f>>>3]>>>(f&7)&1;
sel25519(l,u,i);
sel25519(h,p,i);
A(g,l,h);
Z(l,l,h);
A(h,u,p);
Z(u,u,p);
S(p,g);
S(_,l);
M(l,h,l);
M(h,u,g);
A(g,l,h);
Z(l,l,h);
S(u,l);
Z(h,p,_);
M(l,h,o);
A(l,l,p);
M(h,h,l);
M(l,p,_);
M(p,u,s);
S(u,g);
sel25519(l,u,i);
sel25519(h,p,i)}
for(f=0;f<16;f++){
s[f+16]=l[f];
s[f+32]=h[f];
s[f+48]=u[f];
s[f+64]=p[f]}
var E=s.subarray(32);
var b=s.subarray(16);
inv25519(E,E);
M(b,b,E);
pack25519(e,b);
return 0}
function crypto_scalarmult_base(e,t){
return crypto_scalarmult(e,t,r)}
function crypto_box_keypair(e,t){
randombytes(t,32);
return crypto_scalarmult_base(e,t)}
function crypto_box_beforenm(e,n,r){
var s=new Uint8Array(32);
crypto_scalarmult(s,r,n);
return crypto_core_hsalsa20(e,t,s,g)}
var _=crypto_secretbox;
var E=crypto_secretbox_open;
function crypto_box(e,t,n,r,s,i){
var o=new Uint8Array(32);
crypto_box_beforenm(o,s,i);
return _(e,t,n,r,o)}
function crypto_box_open(e,t,n,r,s,i){
var o=new Uint8Array(32);
crypto_box_beforenm(o,s,i);
return E(e,t,n,r,o)}
var b=[0x428a2f98,0xd728ae22,0x71374491,0x23ef65cd,0xb5c0fbcf,0xec4d3b2f,0xe9b5dba5,0x8189dbbc,0x3956c25b,0xf348b538,0x59f111f1,0xb605d019,0x923f82a4,0xaf194f9b,0xab1c5ed5,0xda6d8118,0xd807aa98,0xa3030242,0x12835b01,0x45706fbe,0x243185be,0x4ee4b28c,0x550c7dc3,0xd5ffb4e2,0x72be5d74,0xf27b896f,0x80deb1fe,0x3b1696b1,0x9bdc06a7,0x25c71235,0xc19bf174,0xcf692694,0xe49b69c1,0x9ef14ad2,0xefbe4786,0x384f25e3,0xfc19dc6,0x8b8cd5b5,0x240ca1cc,0x77ac9c65,0x2de92c6f,0x592b0275,0x4a7484aa,0x6ea6e483,0x5cb0a9dc,0xbd41fbd4,0x76f988da,0x831153b5,0x983e5152,0xee66dfab,0xa831c66d,0x2db43210,0xb00327c8,0x98fb213f,0xbf597fc7,0xbeef0ee4,0xc6e00bf3,0x3da88fc2,0xd5a79147,0x930aa725,0x6ca6351,0xe003826f,0x14292967,0xa0e6e70,0x27b70a85,0x46d22ffc,0x2e1b2138,0x5c26c926,0x4d2c6dfc,0x5ac42aed,0x53380d13,0x9d95b3df,0x650a7354,0x8baf63de,0x766a0abb,0x3c77b2a8,0x81c2c92e,0x47edaee6,0x92722c85,0x1482353b,0xa2bfe8a1,0x4cf10364,0xa81a664b,0xbc423001,0xc24b8b70,0xd0f89791,0xc76c51a3,0x654be30,0xd192e819,0xd6ef5218,0xd6990624,0x5565a910,0xf40e3585,0x5771202a,0x106aa070,0x32bbd1b8,0x19a4c116,0xb8d2d0c8,0x1e376c08,0x5141ab53,0x2748774c,0xdf8eeb99,0x34b0bcb5,0xe19b48a8,0x391c0cb3,0xc5c95a63,0x4ed8aa4a,0xe3418acb,0x5b9cca4f,0x7763e373,0x682e6ff3,0xd6b2b8a3,0x748f82ee,0x5defb2fc,0x78a5636f,0x43172f60,0x84c87814,0xa1f0ab72,0x8cc70208,0x1a6439ec,0x90befffa,0x23631e28,0xa4506ceb,0xde82bde9,0xbef9a3f7,0xb2c67915,0xc67178f2,0xe372532b,0xca273ece,0xea26619c,0xd186b8c7,0x21c0c207,0xeada7dd6,0xcde0eb1e,0xf57d4f7f,0xee6ed178,0x6f067aa,0x72176fba,0xa637dc5,0xa2c898a6,0x113f9804,0xbef90dae,0x1b710b35,0x131c471b,0x28db77f5,0x23047d84,0x32caab7b,0x40c72493,0x3c9ebe0a,0x15c9bebc,0x431d67c4,0x9c100d4c,0x4cc5d4be,0xcb3e42b6,0x597f299c,0xfc657e2a,0x5fcb6fab,0x3ad6faec,0x6c44198c,0x4a475817];
function crypto_hashblocks_hl(e,t,n,r){
var s=new Int32Array(16),i=new Int32Array(16),o,f,l,u,h,p,g,_,E,y,m,w,I,k,x,C,B,v,R,T,O,L,P,U,D,Q;
var q=e[0],W=e[1],$=e[2],Y=e[3],G=e[4],j=e[5],V=e[6],z=e[7],J=t[0],ee=t[1],et=t[2],en=t[3],er=t[4],es=t[5],ei=t[6],eo=t[7];
var ea=0;
while(r>=128){
for(R=0;R<16;R++){
T=8*R+ea;
s[R]=n[T+0]<<24|n[T+1]<<16|n[T+2]<<8|n[T+3];
i[R]=n[T+4]<<24|n[T+5]<<16|n[T+6]<<8|n[T+7]}
for(R=0;R<80;R++){
o=q;
f=W;
l=$;
u=Y;
h=G;
p=j;
g=V;
_=z;
E=J;
y=ee;
m=et;
w=en;
I=er;
k=es;
x=ei;
C=eo;
O=z;
L=eo;
P=L&65535;
U=L>>>16;
D=O&65535;
Q=O>>>16;
O=(G>>>14|er<<32-14)^(G>>>18|er<<32-18)^(er>>>41-32|G<<32-(41-32));
L=(er>>>14|G<<32-14)^(er>>>18|G<<32-18)^(G>>>41-32|er<<32-(41-32));
P+=L&65535;
U+=L>>>16;
D+=O&65535;
Q+=O>>>16;
O=G&j^~G&V;
L=er&es^~er&ei;
P+=L&65535;
U+=L>>>16;
D+=O&65535;
Q+=O>>>16;
O=b[R*2];
L=b[R*2+1];
P+=L&65535;
U+=L>>>16;
D+=O&65535;
Q+=O>>>16;
O=s[R%16];
L=i[R%16];
P+=L&65535;
U+=L>>>16;
D+=O&65535;
Q+=O>>>16;
U+=P>>>16;
D+=U>>>16;
Q+=D>>>16;
B=D&65535|Q<<16;
v=P&65535|U<<16;
O=B;
L=v;
P=L&65535;
U=L>>>16;
D=O&65535;
Q=O>>>16;
O=(q>>>28|J<<32-28)^(J>>>34-32|q<<32-(34-32))^(J>>>39-32|q<<32-(39-32));
L=(J>>>28|q<<32-28)^(q>>>34-32|J<<32-(34-32))^(q>>>39-32|J<<32-(39-32));
P+=L&65535;
U+=L>>>16;
D+=O&65535;
Q+=O>>>16;
O=q&W^q&$^W&$;
L=J&ee^J&et^ee&et;
P+=L&65535;
U+=L>>>16;
D+=O&65535;
Q+=O>>>16;
U+=P>>>16;
D+=U>>>16;
Q+=D>>>16;
_=D&65535|Q<<16;
C=P&65535|U<<16;
O=u;
L=w;
P=L&65535;
U=L>>>16;
D=O&65535;
Q=O>>>16;
O=B;
L=v;
P+=L&65535;
U+=L>>>16;
D+=O&65535;
Q+=O>>>16;
U+=P>>>16;
D+=U>>>16;
Q+=D>>>16;
u=D&65535|Q<<16;
w=P&65535|U<<16;
W=o;
$=f;
Y=l;
G=u;
j=h;
V=p;
z=g;
q=_;
ee=E;
et=y;
en=m;
er=w;
es=I;
ei=k;
eo=x;
J=C;
if(R%16===15){
for(T=0;T<16;T++){
O=s[T];
L=i[T];
P=L&65535;
U=L>>>16;
D=O&65535;
Q=O>>>16;
O=s[(T+9)%16];
L=i[(T+9)%16];
P+=L&65535;
U+=L>>>16;
D+=O&65535;
Q+=O>>>16;
B=s[(T+1)%16];
v=i[(T+1)%16];
O=(B>>>1|v<<32-1)^(B>>>8|v<<32-8)^B>>>7;
L=(v>>>1|B<<32-1)^(v>>>8|B<<32-8)^(v>>>7|B<<32-7);
P+=L&65535;
U+=L>>>16;
D+=O&65535;
Q+=O>>>16;
B=s[(T+14)%16];
v=i[(T+14)%16];
O=(B>>>19|v<<32-19)^(v>>>61-32|B<<32-(61-32))^B>>>6;
L=(v>>>19|B<<32-19)^(B>>>61-32|v<<32-(61-32))^(v>>>6|B<<32-6);
P+=L&65535;
U+=L>>>16;
D+=O&65535;
Q+=O>>>16;
U+=P>>>16;
D+=U>>>16;
Q+=D>>>16;
s[T]=D&65535|Q<<16;
i[T]=P&65535|U<<16}}}
O=q;
L=J;
P=L&65535;
U=L>>>16;
D=O&65535;
Q=O>>>16;
O=e[0];
L=t[0];
P+=L&65535;
U+=L>>>16;
D+=O&65535;
Q+=O>>>16;
U+=P>>>16;
D+=U>>>16;
Q+=D>>>16;
e[0]=q=D&65535|Q<<16;
t[0]=J=P&65535|U<<16;
O=W;
L=ee;
P=L&65535;
U=L>>>16;
D=O&65535;
Q=O>>>16;
O=e[1];
L=t[1];
P+=L&65535;
U+=L>>>16;
D+=O&65535;
Q+=O>>>16;
U+=P>>>16;
D+=U>>>16;
Q+=D>>>16;
e[1]=W=D&65535|Q<<16;
t[1]=ee=P&65535|U<<16;
O=$;
L=et;
P=L&65535;
U=L>>>16;
D=O&65535;
Q=O>>>16;
O=e[2];
L=t[2];
P+=L&65535;
U+=L>>>16;
D+=O&65535;
Q+=O>>>16;
U+=P>>>16;
D+=U>>>16;
Q+=D>>>16;
e[2]=$=D&65535|Q<<16;
t[2]=et=P&65535|U<<16;
O=Y;
L=en;
P=L&65535;
U=L>>>16;
D=O&65535;
Q=O>>>16;
O=e[3];
L=t[3];
P+=L&65535;
U+=L>>>16;
D+=O&65535;
Q+=O>>>16;
U+=P>>>16;
D+=U>>>16;
Q+=D>>>16;
e[3]=Y=D&65535|Q<<16;
t[3]=en=P&65535|U<<16;
O=G;
L=er;
P=L&65535;
U=L>>>16;
D=O&65535;
Q=O>>>16;
O=e[4];
L=t[4];
P+=L&65535;
U+=L>>>16;
D+=O&65535;
Q+=O>>>16;
U+=P>>>16;
D+=U>>>16;
Q+=D>>>16;
e[4]=G=D&65535|Q<<16;
t[4]=er=P&65535|U<<16;
O=j;
L=es;
P=L&65535;
U=L>>>16;
D=O&65535;
Q=O>>>16;
O=e[5];
L=t[5];
P+=L&65535;
U+=L>>>16;
D+=O&65535;
Q+=O>>>16;
U+=P>>>16;
D+=U>>>16;
Q+=D>>>16;
e[5]=j=D&65535|Q<<16;
t[5]=es=P&65535|U<<16;
O=V;
L=ei;
P=L&65535;
U=L>>>16;
D=O&65535;
Q=O>>>16;
O=e[6];
L=t[6];
P+=L&65535;
U+=L>>>16;
D+=O&65535;
Q+=O>>>16;
U+=P>>>16;
D+=U>>>16;
Q+=D>>>16;
e[6]=V=D&65535|Q<<16;
t[6]=ei=P&65535|U<<16;
O=z;
L=eo;
P=L&65535;
U=L>>>16;
D=O&65535;
Q=O>>>16;
O=e[7];
L=t[7];
P+=L&65535;
U+=L>>>16;
D+=O&65535;
Q+=O>>>16;
U+=P>>>16;
D+=U>>>16;
Q+=D>>>16;
e[7]=z=D&65535|Q<<16;
t[7]=eo=P&65535|U<<16;
ea+=128;
r-=128}
return r}
function crypto_hash(e,t,n){
var r=new Int32Array(8),s=new Int32Array(8),i=new Uint8Array(256),o,f=n;
r[0]=0x6a09e667;
r[1]=0xbb67ae85;
r[2]=0x3c6ef372;
r[3]=0xa54ff53a;
r[4]=0x510e527f;
r[5]=0x9b05688c;
r[6]=0x1f83d9ab;
r[7]=0x5be0cd19;
s[0]=0xf3bcc908;
s[1]=0x84caa73b;
s[2]=0xfe94f82b;
s[3]=0x5f1d36f1;
s[4]=0xade682d1;
s[5]=0x2b3e6c1f;
s[6]=0xfb41bd6b;
s[7]=0x137e2179;
crypto_hashblocks_hl(r,s,t,n);
n%=128;
for(o=0;o<n;o++)i[o]=t[f-n+o];
i[n]=128;
n=256-128*(n<112?1:0);
i[n-9]=0;
ts64(i,n-8,f/0x20000000|0,f<<3);
crypto_hashblocks_hl(r,s,i,n);
for(o=0;o<8;o++)ts64(e,8*o,r[o],s[o]);
return 0}
function add(e,t){
var n=gf(),r=gf(),s=gf(),i=gf(),o=gf(),f=gf(),u=gf(),h=gf(),p=gf();
Z(n,e[1],e[0]);
Z(p,t[1],t[0]);
M(n,n,p);
A(r,e[0],e[1]);
A(p,t[0],t[1]);
M(r,r,p);
M(s,e[3],t[3]);
M(s,s,l);
M(i,e[2],t[2]);
A(i,i,i);
Z(o,r,n);
Z(f,i,s);
A(u,i,s);
A(h,r,n);
M(e[0],o,f);
M(e[1],h,u);
M(e[2],u,f);
M(e[3],o,h)}
function cswap(e,t,n){
var r;
for(r=0;r<4;r++){
sel25519(e[r],t[r],n)}}
function pack(e,t){
var n=gf(),r=gf(),s=gf();
inv25519(s,t[2]);
M(n,t[0],s);
M(r,t[1],s);
pack25519(e,r);
e[31]^=par25519(n)<<7}
function scalarmult(e,t,n){
var r,o;
set25519(e[0],s);
set25519(e[1],i);
set25519(e[2],i);
set25519(e[3],s);
for(o=255;o>=0;--o){
r=n[o/8|0]>>(o&7)&1;
cswap(e,t,r);
add(t,e);
add(e,e);
cswap(e,t,r)}}
function scalarbase(e,t){
var n=[gf(),gf(),gf(),gf()];
set25519(n[0],u);
set25519(n[1],h);
set25519(n[2],i);
M(n[3],u,h);
scalarmult(e,n,t)}
function crypto_sign_keypair(e,t,n){
var r=new Uint8Array(64);
var s=[gf(),gf(),gf(),gf()];
var i;
if(!n)randombytes(t,32);
crypto_hash(r,t,32);
r[0]&=248;
r[31]&=127;
r[31]|=64;
scalarbase(s,r);
pack(e,s);
for(i=0;i<32;i++)t[i+32]=e[i];
return 0}
var y=new Float64Array([237,211,245,92,26,99,18,88,214,156,247,162,222,249,222,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16]);
function modL(e,t){
var n,r,s,i;
for(r=63;r>=32;--r){
n=0;
for(s=r-32,i=r-12;s<i;++s){
t[s]+=n-16*t[r]*y[s-(r-32)];
n=t[s]+128>>8;
t[s]-=n*256}
t[s]+=n;
t[r]=0}
n=0;
for(s=0;s<32;s++){
t[s]+=n-(t[31]>>4)*y[s];
n=t[s]>>8;
t[s]&=255}
for(s=0;s<32;s++)t[s]-=n*y[s];
for(r=0;r<32;r++){
t[r+1]+=t[r]>>8;
e[r]=t[r]&255}}
function reduce(e){
var t=new Float64Array(64),n;
for(n=0;n<64;n++)t[n]=e[n];
for(n=0;n<64;n++)e[n]=0;
modL(e,t)}
function crypto_sign(e,t,n,r){
var s=new Uint8Array(64),i=new Uint8Array(64),o=new Uint8Array(64);
var f,l,u=new Float64Array(64);
var h=[gf(),gf(),gf(),gf()];
crypto_hash(s,r,32);
s[0]&=248;
s[31]&=127;
s[31]|=64;
var p=n+64;
for(f=0;f<n;f++)e[64+f]=t[f];
for(f=0;f<32;f++)e[32+f]=s[32+f];
crypto_hash(o,e.subarray(32),n+32);
reduce(o);
scalarbase(h,o);
pack(e,h);
for(f=32;f<64;f++)e[f]=r[f];
crypto_hash(i,e,n+64);
reduce(i);
for(f=0;f<64;f++)u[f]=0;
for(f=0;f<32;f++)u[f]=o[f];
for(f=0;f<32;f++){
for(l=0;l<32;l++){
u[f+l]+=i[f]*s[l]}}
modL(e.subarray(32),u);
return p}
function unpackneg(e,t){
var n=gf(),r=gf(),o=gf(),l=gf(),u=gf(),h=gf(),g=gf();
set25519(e[2],i);
unpack25519(e[1],t);
S(o,e[1]);
M(l,o,f);
Z(o,o,e[2]);
A(l,e[2],l);
S(u,l);
S(h,u);
M(g,h,u);
M(n,g,o);
M(n,n,l);
pow2523(n,n);
M(n,n,o);
M(n,n,l);
M(n,n,l);
M(e[0],n,l);
S(r,e[0]);
M(r,r,l);
if(neq25519(r,o))M(e[0],e[0],p);
S(r,e[0]);
M(r,r,l);
if(neq25519(r,o))return-1;
if(par25519(e[0])===t[31]>>7)Z(e[0],s,e[0]);
M(e[3],e[0],e[1]);
return 0}
function crypto_sign_open(e,t,n,r){
var s,i;
var o=new Uint8Array(32),f=new Uint8Array(64);
var l=[gf(),gf(),gf(),gf()],u=[gf(),gf(),gf(),gf()];
i=-1;
if(n<64)return-1;
if(unpackneg(u,r))return-1;
for(s=0;s<n;s++)e[s]=t[s];
for(s=0;s<32;s++)e[s+32]=r[s];
crypto_hash(f,e,n);
reduce(f);
scalarmult(l,u,f);
scalarbase(u,t.subarray(32));
add(l,u);
pack(o,l);
n-=64;
if(crypto_verify_32(t,0,o,0)){
for(s=0;s<n;s++)e[s]=0;
return-1}
for(s=0;s<n;s++)e[s]=t[s+64];
i=n;
return i}
var m=32,w=24,I=32,k=16,x=32,C=32,B=32,v=32,R=32,T=w,O=I,L=k,P=64,U=32,D=64,Q=32,q=64;
e.lowlevel={crypto_core_hsalsa20:crypto_core_hsalsa20,crypto_stream_xor:crypto_stream_xor,crypto_stream:crypto_stream,crypto_stream_salsa20_xor:crypto_stream_salsa20_xor,crypto_stream_salsa20:crypto_stream_salsa20,crypto_onetimeauth:crypto_onetimeauth,crypto_onetimeauth_verify:crypto_onetimeauth_verify,crypto_verify_16:crypto_verify_16,crypto_verify_32:crypto_verify_32,crypto_secretbox:crypto_secretbox,crypto_secretbox_open:crypto_secretbox_open,crypto_scalarmult:crypto_scalarmult,crypto_scalarmult_base:crypto_scalarmult_base,crypto_box_beforenm:crypto_box_beforenm,crypto_box_afternm:_,crypto_box:crypto_box,crypto_box_open:crypto_box_open,crypto_box_keypair:crypto_box_keypair,crypto_hash:crypto_hash,crypto_sign:crypto_sign,crypto_sign_keypair:crypto_sign_keypair,crypto_sign_open:crypto_sign_open,crypto_secretbox_KEYBYTES:m,crypto_secretbox_NONCEBYTES:w,crypto_secretbox_ZEROBYTES:I,crypto_secretbox_BOXZEROBYTES:k,crypto_scalarmult_BYTES:x,crypto_scalarmult_SCALARBYTES:C,crypto_box_PUBLICKEYBYTES:B,crypto_box_SECRETKEYBYTES:v,crypto_box_BEFORENMBYTES:R,crypto_box_NONCEBYTES:T,crypto_box_ZEROBYTES:O,crypto_box_BOXZEROBYTES:L,crypto_sign_BYTES:P,crypto_sign_PUBLICKEYBYTES:U,crypto_sign_SECRETKEYBYTES:D,crypto_sign_SEEDBYTES:Q,crypto_hash_BYTES:q};
function checkLengths(e,t){
if(e.length!==m)throw new Error("bad key size");
if(t.length!==w)throw new Error("bad nonce size")}
function checkBoxLengths(e,t){
if(e.length!==B)throw new Error("bad public key size");
if(t.length!==v)throw new Error("bad secret key size")}
function checkArrayTypes(){
var e,t;
for(t=0;t<arguments.length;t++){
if((e=Object.prototype.toString.call(arguments[t]))!=="[object Uint8Array]")throw new TypeError("unexpected type "+e+", use Uint8Array")}}
function cleanup(e){
for(var t=0;t<e.length;t++)e[t]=0}
if(!e.util){
e.util={};
e.util.decodeUTF8=e.util.encodeUTF8=e.util.encodeBase64=e.util.decodeBase64=function(){
throw new Error("nacl.util moved into separate package: https://github.com/dchest/tweetnacl-util-js")}}
e.randomBytes=function(e){
var t=new Uint8Array(e);
randombytes(t,e);
return t};
e.secretbox=function(e,t,n){
checkArrayTypes(e,t,n);
checkLengths(n,t);
var r=new Uint8Array(I+e.length);
var s=new Uint8Array(r.length);
for(var i=0;i<e.length;i++)r[i+I]=e[i];
crypto_secretbox(s,r,r.length,t,n);
return s.subarray(k)};
e.secretbox.open=function(e,t,n){
checkArrayTypes(e,t,n);
checkLengths(n,t);
var r=new Uint8Array(k+e.length);
var s=new Uint8Array(r.length);
for(var i=0;i<e.length;i++)r[i+k]=e[i];
if(r.length<32)return false;
if(crypto_secretbox_open(s,r,r.length,t,n)!==0)return false;
return s.subarray(I)};
e.secretbox.keyLength=m;
e.secretbox.nonceLength=w;
e.secretbox.overheadLength=k;
e.scalarMult=function(e,t){
checkArrayTypes(e,t);
if(e.length!==C)throw new Error("bad n size");
if(t.length!==x)throw new Error("bad p size");
var n=new Uint8Array(x);
crypto_scalarmult(n,e,t);
return n};
e.scalarMult.base=function(e){
checkArrayTypes(e);
if(e.length!==C)throw new Error("bad n size");
var t=new Uint8Array(x);
crypto_scalarmult_base(t,e);
return t};
e.scalarMult.scalarLength=C;
e.scalarMult.groupElementLength=x;
e.box=function(t,n,r,s){
var i=e.box.before(r,s);
return e.secretbox(t,n,i)};
e.box.before=function(e,t){
checkArrayTypes(e,t);
checkBoxLengths(e,t);
var n=new Uint8Array(R);
crypto_box_beforenm(n,e,t);
return n};
e.box.after=e.secretbox;
e.box.open=function(t,n,r,s){
var i=e.box.before(r,s);
return e.secretbox.open(t,n,i)};
e.box.open.after=e.secretbox.open;
e.box.keyPair=function(){
var e=new Uint8Array(B);
var t=new Uint8Array(v);
crypto_box_keypair(e,t);
return{publicKey:e,secretKey:t}};
e.box.keyPair.fromSecretKey=function(e){
checkArrayTypes(e);
if(e.length!==v)throw new Error("bad secret key size");
var t=new Uint8Array(B);
crypto_scalarmult_base(t,e);
return{publicKey:t,secretKey:new Uint8Array(e)}};
e.box.publicKeyLength=B;
e.box.secretKeyLength=v;
e.box.sharedKeyLength=R;
e.box.nonceLength=T;
e.box.overheadLength=e.secretbox.overheadLength;
e.sign=function(e,t){
checkArrayTypes(e,t);
if(t.length!==D)throw new Error("bad secret key size");
var n=new Uint8Array(P+e.length);
crypto_sign(n,e,e.length,t);
return n};
e.sign.open=function(e,t){
if(arguments.length!==2)throw new Error("nacl.sign.open accepts 2 arguments; did you mean to use nacl.sign.detached.verify?");
checkArrayTypes(e,t);
if(t.length!==U)throw new Error("bad public key size");
var n=new Uint8Array(e.length);
var r=crypto_sign_open(n,e,e.length,t);
if(r<0)return null;
var s=new Uint8Array(r);
for(var i=0;i<s.length;i++)s[i]=n[i];
return s};
e.sign.detached=function(t,n){
var r=e.sign(t,n);
var s=new Uint8Array(P);
for(var i=0;i<s.length;i++)s[i]=r[i];
return s};
e.sign.detached.verify=function(e,t,n){
checkArrayTypes(e,t,n);
if(t.length!==P)throw new Error("bad signature size");
if(n.length!==U)throw new Error("bad public key size");
var r=new Uint8Array(P+e.length);
var s=new Uint8Array(P+e.length);
var i;
for(i=0;i<P;i++)r[i]=t[i];
for(i=0;i<e.length;i++)r[i+P]=e[i];
return crypto_sign_open(s,r,r.length,n)>=0};
e.sign.keyPair=function(){
var e=new Uint8Array(U);
var t=new Uint8Array(D);
crypto_sign_keypair(e,t);
return{publicKey:e,secretKey:t}};
e.sign.keyPair.fromSecretKey=function(e){
checkArrayTypes(e);
if(e.length!==D)throw new Error("bad secret key size");
var t=new Uint8Array(U);
for(var n=0;n<t.length;n++)t[n]=e[32+n];
return{publicKey:t,secretKey:new Uint8Array(e)}};
e.sign.keyPair.fromSeed=function(e){
checkArrayTypes(e);
if(e.length!==Q)throw new Error("bad seed size");
var t=new Uint8Array(U);
var n=new Uint8Array(D);
for(var r=0;r<32;r++)n[r]=e[r];
crypto_sign_keypair(t,n,true);
return{publicKey:t,secretKey:n}};
e.sign.publicKeyLength=U;
e.sign.secretKeyLength=D;
e.sign.seedLength=Q;
e.sign.signatureLength=P;
e.hash=function(e){
checkArrayTypes(e);
var t=new Uint8Array(q);
crypto_hash(t,e,e.length);
return t};
e.hash.hashLength=q;
e.verify=function(e,t){
checkArrayTypes(e,t);
if(e.length===0||t.length===0)return false;
if(e.length!==t.length)return false;
return vn(e,0,t,0,e.length)===0?true:false};
e.setPRNG=function(e){
randombytes=e};
(function(){
var t=typeof self!=="undefined"?self.crypto||self.msCrypto:null;
if(t&&t.getRandomValues){
var r=65536;
e.setPRNG(function(e,n){
var s,i=new Uint8Array(n);
for(s=0;s<n;s+=r){
t.getRandomValues(i.subarray(s,s+Math.min(n-s,r)))}
for(s=0;s<n;s++)e[s]=i[s];
cleanup(i)})}else if(true){
t=n(6982);
if(t&&t.randomBytes){
e.setPRNG(function(e,n){
var r,s=t.randomBytes(n);
for(r=0;r<n;r++)e[r]=s[r];
cleanup(s)})}}})()})(true&&e.exports?e.exports:self.nacl=self.nacl||{})}),7318:(module=>{
module.exports=eval("require")("../build/Release/cpufeatures.node")}),490:(module=>{
module.exports=eval("require")("./crypto/build/Release/sshcrypto.node")}),7349:((e,t,n)=>{
"use strict";
var r=n(1127);
var s=n(3301);
var i=n(4454);
var o=n(2223);
var f=n(7103);
var l=n(334);
var u=n(3142);
function resolveCollection(e,t,n,r,s,i){
const o=n.type==="block-map"?f.resolveBlockMap(e,t,n,r,i):n.type==="block-seq"?l.resolveBlockSeq(e,t,n,r,i):u.resolveFlowCollection(e,t,n,r,i);
const h=o.constructor;
if(s==="!"||s===h.tagName){
o.tag=h.tagName;
return o}
if(s)o.tag=s;
return o}
function composeCollection(e,t,n,f,l){
const u=f.tag;
const h=!u?null:t.directives.tagName(u.source,e=>l(u,"TAG_RESOLVE_FAILED",e));
if(n.type==="block-seq"){
const{anchor:e,newlineAfterProp:t}=f;
const n=e&&u?e.offset>u.offset?e:u:e??u;
if(n&&(!t||t.offset<n.offset)){
const e="Missing newline after block sequence props";
l(n,"MISSING_CHAR",e)}}
const p=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";
if(!u||!h||h==="!"||h===i.YAMLMap.tagName&&p==="map"||h===o.YAMLSeq.tagName&&p==="seq"){
return resolveCollection(e,t,n,l,h)}
let g=t.schema.tags.find(e=>e.tag===h&&e.collection===p);
if(!g){
const r=t.schema.knownTags[h];
if(r?.collection===p){
t.schema.tags.push(Object.assign({},r,{default:false}));
g=r}else{
if(r){
l(u,"BAD_COLLECTION_TYPE",`${r.tag} used for ${p} collection, but expects ${r.collection??"scalar"}`,true)}else{
l(u,"TAG_RESOLVE_FAILED",`Unresolved tag: ${h}`,true)}
return resolveCollection(e,t,n,l,h)}}
const _=resolveCollection(e,t,n,l,h,g);
const E=g.resolve?.(_,e=>l(u,"TAG_RESOLVE_FAILED",e),t.options)??_;
const b=r.isNode(E)?E:new s.Scalar(E);
b.range=_.range;
b.tag=h;
if(g?.format)b.format=g.format;
return b}
t.composeCollection=composeCollection}),3683:((e,t,n)=>{
"use strict";
var r=n(3021);
var s=n(5937);
var i=n(7788);
var o=n(4631);
function composeDoc(e,t,{offset:n,start:f,value:l,end:u},h){
const p=Object.assign({_directives:t},e);
const g=new r.Document(undefined,p);
const _={atKey:false,atRoot:true,directives:g.directives,options:g.options,schema:g.schema};
const E=o.resolveProps(f,{indicator:"doc-start",next:l??u?.[0],offset:n,onError:h,parentIndent:0,startOnNewline:true});
if(E.found){
g.directives.docStart=true;
if(l&&(l.type==="block-map"||l.type==="block-seq")&&!E.hasNewline)h(E.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")}
g.contents=l?s.composeNode(_,l,E,h):s.composeEmptyNode(_,E.end,f,null,E,h);
const b=g.contents.range[2];
const y=i.resolveEnd(u,b,false,h);
if(y.comment)g.comment=y.comment;
g.range=[n,b,y.offset];
return g}
t.composeDoc=composeDoc}),5937:((e,t,n)=>{
"use strict";
var r=n(4065);
var s=n(1127);
var i=n(7349);
var o=n(5413);
var f=n(7788);
var l=n(2599);
const u={composeNode,composeEmptyNode};
function composeNode(e,t,n,r){
const f=e.atKey;
const{spaceBefore:l,comment:h,anchor:p,tag:g}=n;
let _;
let E=true;
switch(t.type){case"alias":
_=composeAlias(e,t,r);
if(p||g)r(t,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":
_=o.composeScalar(e,t,g,r);
if(p)_.anchor=p.source.substring(1);
break;case"block-map":case"block-seq":case"flow-collection":
try{
_=i.composeCollection(u,e,t,n,r);
if(p)_.anchor=p.source.substring(1)}catch(n){
const e=n instanceof Error?n.message:String(n);
r(t,"RESOURCE_EXHAUSTION",e)}
break;default:
{
const e=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;
r(t,"UNEXPECTED_TOKEN",e);
E=false}}
_??(_=composeEmptyNode(e,t.offset,undefined,null,n,r));
if(p&&_.anchor==="")r(p,"BAD_ALIAS","Anchor cannot be an empty string");
if(f&&e.options.stringKeys&&(!s.isScalar(_)||typeof _.value!=="string"||_.tag&&_.tag!=="tag:yaml.org,2002:str")){
const e="With stringKeys, all keys must be strings";
r(g??t,"NON_STRING_KEY",e)}
if(l)_.spaceBefore=true;
if(h){
if(t.type==="scalar"&&t.source==="")_.comment=h;else _.commentBefore=h}
if(e.options.keepSourceTokens&&E)_.srcToken=t;
return _}
function composeEmptyNode(e,t,n,r,{spaceBefore:s,comment:i,anchor:f,tag:u,end:h},p){
const g={type:"scalar",offset:l.emptyScalarPosition(t,n,r),indent:-1,source:""};
const _=o.composeScalar(e,g,u,p);
if(f){
_.anchor=f.source.substring(1);
if(_.anchor==="")p(f,"BAD_ALIAS","Anchor cannot be an empty string")}
if(s)_.spaceBefore=true;
if(i){
_.comment=i;
_.range[2]=h}
return _}
function composeAlias({options:e},{offset:t,source:n,end:s},i){
const o=new r.Alias(n.substring(1));
if(o.source==="")i(t,"BAD_ALIAS","Alias cannot be an empty string");
if(o.source.endsWith(":"))i(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",true);
const l=t+n.length;
const u=f.resolveEnd(s,l,e.strict,i);
o.range=[t,l,u.offset];
if(u.comment)o.comment=u.comment;
return o}
t.composeEmptyNode=composeEmptyNode;
t.composeNode=composeNode}),5413:((e,t,n)=>{
"use strict";
var r=n(1127);
var s=n(3301);
var i=n(8913);
var o=n(6842);
function composeScalar(e,t,n,f){
const{value:l,type:u,comment:h,range:p}=t.type==="block-scalar"?i.resolveBlockScalar(e,t,f):o.resolveFlowScalar(t,e.options.strict,f);
const g=n?e.directives.tagName(n.source,e=>f(n,"TAG_RESOLVE_FAILED",e)):null;
let _;
if(e.options.stringKeys&&e.atKey){
_=e.schema[r.SCALAR]}else if(g)_=findScalarTagByName(e.schema,l,g,n,f);else if(t.type==="scalar")_=findScalarTagByTest(e,l,t,f);else _=e.schema[r.SCALAR];
let E;
try{
const i=_.resolve(l,e=>f(n??t,"TAG_RESOLVE_FAILED",e),e.options);
E=r.isScalar(i)?i:new s.Scalar(i)}catch(r){
const e=r instanceof Error?r.message:String(r);
f(n??t,"TAG_RESOLVE_FAILED",e);
E=new s.Scalar(l)}
E.range=p;
E.source=l;
if(u)E.type=u;
if(g)E.tag=g;
if(_.format)E.format=_.format;
if(h)E.comment=h;
return E}
function findScalarTagByName(e,t,n,s,i){
if(n==="!")return e[r.SCALAR];
const o=[];
for(const t of e.tags){
if(!t.collection&&t.tag===n){
if(t.default&&t.test)o.push(t);else return t}}
for(const e of o)if(e.test?.test(t))return e;
const f=e.knownTags[n];
if(f&&!f.collection){
e.tags.push(Object.assign({},f,{default:false,test:undefined}));
return f}
i(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str");
return e[r.SCALAR]}
function findScalarTagByTest({atKey:e,directives:t,schema:n},s,i,o){
const f=n.tags.find(t=>(t.default===true||e&&t.default==="key")&&t.test?.test(s))||n[r.SCALAR];
if(n.compat){
const e=n.compat.find(e=>e.default&&e.test?.test(s))??n[r.SCALAR];
if(f.tag!==e.tag){
const n=t.tagString(f.tag);
const r=t.tagString(e.tag);
const s=`Value may be parsed as either ${n} or ${r}`;
o(i,"TAG_RESOLVE_FAILED",s,true)}}
return f}
t.composeScalar=composeScalar}),9984:((e,t,n)=>{
"use strict";
var r=n(932);
var s=n(1342);
var i=n(3021);
var o=n(1464);
var f=n(1127);
var l=n(3683);
var u=n(7788);
function getErrorPos(e){
if(typeof e==="number")return[e,e+1];
if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];
const{offset:t,source:n}=e;
return[t,t+(typeof n==="string"?n.length:1)]}
function parsePrelude(e){
let t="";
let n=false;
let r=false;
for(let s=0;s<e.length;++s){
const i=e[s];
switch(i[0]){case"#":
t+=(t===""?"":r?"\n\n":"\n")+(i.substring(1)||" ");
n=true;
r=false;
break;case"%":
if(e[s+1]?.[0]!=="#")s+=1;
n=false;
break;default:
if(!n)r=true;
n=false}}
return{comment:t,afterEmptyLine:r}}
let h=class Composer{
constructor(e={}){
this.doc=null;
this.atDirectives=false;
this.prelude=[];
this.errors=[];
this.warnings=[];
this.onError=(e,t,n,r)=>{
const s=getErrorPos(e);
if(r)this.warnings.push(new o.YAMLWarning(s,t,n));else this.errors.push(new o.YAMLParseError(s,t,n))};
this.directives=new s.Directives({version:e.version||"1.2"});
this.options=e}
decorate(e,t){
const{comment:n,afterEmptyLine:r}=parsePrelude(this.prelude);
if(n){
const s=e.contents;
if(t){
e.comment=e.comment?`${e.comment}
${n}`:n}else if(r||e.directives.docStart||!s){
e.commentBefore=n}else if(f.isCollection(s)&&!s.flow&&s.items.length>0){
let e=s.items[0];
if(f.isPair(e))e=e.key;
const t=e.commentBefore;
e.commentBefore=t?`${n}
${t}`:n}else{
const e=s.commentBefore;
s.commentBefore=e?`${n}
${e}`:n}}
if(t){
for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t]);
for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else{
e.errors=this.errors;
e.warnings=this.warnings}
this.prelude=[];
this.errors=[];
this.warnings=[]}
streamInfo(){
return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}
*compose(e,t=false,n=-1){
for(const t of e)yield*this.next(t);
yield*this.end(t,n)}
*next(e){
if(r.env.LOG_STREAM)console.dir(e,{depth:null});
switch(e.type){case"directive":
this.directives.add(e.source,(t,n,r)=>{
const s=getErrorPos(e);
s[0]+=t;
this.onError(s,"BAD_DIRECTIVE",n,r)});
this.prelude.push(e.source);
this.atDirectives=true;
break;case"document":
{
const t=l.composeDoc(this.options,this.directives,e,this.onError);
if(this.atDirectives&&!t.directives.docStart)this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line");
this.decorate(t,false);
if(this.doc)yield this.doc;
this.doc=t;
this.atDirectives=false;
break}case"byte-order-mark":case"space":
break;case"comment":case"newline":
this.prelude.push(e.source);
break;case"error":
{
const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message;
const n=new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t);
if(this.atDirectives||!this.doc)this.errors.push(n);else this.doc.errors.push(n);
break}case"doc-end":
{
if(!this.doc){
const t="Unexpected doc-end without preceding document";
this.errors.push(new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t));
break}
this.doc.directives.docEnd=true;
const t=u.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);
this.decorate(this.doc,true);
if(t.comment){
const e=this.doc.comment;
this.doc.comment=e?`${e}
${t.comment}`:t.comment}
this.doc.range[2]=t.offset;
break}default:
this.errors.push(new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}
*end(e=false,t=-1){
if(this.doc){
this.decorate(this.doc,true);
yield this.doc;
this.doc=null}else if(e){
const e=Object.assign({_directives:this.directives},this.options);
const n=new i.Document(undefined,e);
if(this.atDirectives)this.onError(t,"MISSING_CHAR","Missing directives-end indicator line");
n.range=[0,t,t];
this.decorate(n,false);
yield n}}};
t.Composer=h}),7103:((e,t,n)=>{
"use strict";
var r=n(7165);
var s=n(4454);
var i=n(4631);
var o=n(9499);
var f=n(4051);
var l=n(1187);
const u="All mapping items must start at the same column";
function resolveBlockMap({composeNode:e,composeEmptyNode:t},n,h,p,g){
const _=g?.nodeClass??s.YAMLMap;
const E=new _(n.schema);
if(n.atRoot)n.atRoot=false;
let b=h.offset;
let y=null;
for(const s of h.items){
const{start:g,key:_,sep:m,value:w}=s;
const I=i.resolveProps(g,{indicator:"explicit-key-ind",next:_??m?.[0],offset:b,onError:p,parentIndent:h.indent,startOnNewline:true});
const k=!I.found;
if(k){
if(_){
if(_.type==="block-seq")p(b,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key");else if("indent"in _&&_.indent!==h.indent)p(b,"BAD_INDENT",u)}
if(!I.anchor&&!I.tag&&!m){
y=I.end;
if(I.comment){
if(E.comment)E.comment+="\n"+I.comment;else E.comment=I.comment}
continue}
if(I.newlineAfterProp||o.containsNewline(_)){
p(_??g[g.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}}else if(I.found?.indent!==h.indent){
p(b,"BAD_INDENT",u)}
n.atKey=true;
const x=I.end;
const C=_?e(n,_,I,p):t(n,x,g,null,I,p);
if(n.schema.compat)f.flowIndentCheck(h.indent,_,p);
n.atKey=false;
if(l.mapIncludes(n,E.items,C))p(x,"DUPLICATE_KEY","Map keys must be unique");
const B=i.resolveProps(m??[],{indicator:"map-value-ind",next:w,offset:C.range[2],onError:p,parentIndent:h.indent,startOnNewline:!_||_.type==="block-scalar"});
b=B.end;
if(B.found){
if(k){
if(w?.type==="block-map"&&!B.hasNewline)p(b,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings");
if(n.options.strict&&I.start<B.found.offset-1024)p(C.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key")}
const i=w?e(n,w,B,p):t(n,b,m,null,B,p);
if(n.schema.compat)f.flowIndentCheck(h.indent,w,p);
b=i.range[2];
const o=new r.Pair(C,i);
if(n.options.keepSourceTokens)o.srcToken=s;
E.items.push(o)}else{
if(k)p(C.range,"MISSING_CHAR","Implicit map keys need to be followed by map values");
if(B.comment){
if(C.comment)C.comment+="\n"+B.comment;else C.comment=B.comment}
const e=new r.Pair(C);
if(n.options.keepSourceTokens)e.srcToken=s;
E.items.push(e)}}
if(y&&y<b)p(y,"IMPOSSIBLE","Map comment with trailing content");
E.range=[h.offset,b,y??b];
return E}
t.resolveBlockMap=resolveBlockMap}),8913:((e,t,n)=>{
"use strict";
var r=n(3301);
function resolveBlockScalar(e,t,n){
const s=t.offset;
const i=parseBlockScalarHeader(t,e.options.strict,n);
if(!i)return{value:"",type:null,comment:"",range:[s,s,s]};
const o=i.mode===">"?r.Scalar.BLOCK_FOLDED:r.Scalar.BLOCK_LITERAL;
const f=t.source?splitLines(t.source):[];
let l=f.length;
for(let e=f.length-1;e>=0;--e){
const t=f[e][1];
if(t===""||t==="\r")l=e;else break}
if(l===0){
const e=i.chomp==="+"&&f.length>0?"\n".repeat(Math.max(1,f.length-1)):"";
let n=s+i.length;
if(t.source)n+=t.source.length;
return{value:e,type:o,comment:i.comment,range:[s,n,n]}}
let u=t.indent+i.indent;
let h=t.offset+i.length;
let p=0;
for(let t=0;t<l;++t){
const[r,s]=f[t];
if(s===""||s==="\r"){
if(i.indent===0&&r.length>u)u=r.length}else{
if(r.length<u){
const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
n(h+r.length,"MISSING_CHAR",e)}
if(i.indent===0)u=r.length;
p=t;
if(u===0&&!e.atRoot){
const e="Block scalar values in collections must be indented";
n(h,"BAD_INDENT",e)}
break}
h+=r.length+s.length+1}
for(let e=f.length-1;e>=l;--e){
if(f[e][0].length>u)l=e+1}
let g="";
let _="";
let E=false;
for(let e=0;e<p;++e)g+=f[e][0].slice(u)+"\n";
for(let e=p;e<l;++e){
let[t,s]=f[e];
h+=t.length+s.length+1;
const l=s[s.length-1]==="\r";
if(l)s=s.slice(0,-1);
if(s&&t.length<u){
const e=i.indent?"explicit indentation indicator":"first line";
const r=`Block scalar lines must not be less indented than their ${e}`;
n(h-s.length-(l?2:1),"BAD_INDENT",r);
t=""}
if(o===r.Scalar.BLOCK_LITERAL){
g+=_+t.slice(u)+s;
_="\n"}else if(t.length>u||s[0]==="	"){
if(_===" ")_="\n";else if(!E&&_==="\n")_="\n\n";
g+=_+t.slice(u)+s;
_="\n";
E=true}else if(s===""){
if(_==="\n")g+="\n";else _="\n"}else{
g+=_+s;
_=" ";
E=false}}
switch(i.chomp){case"-":
break;case"+":
for(let e=l;e<f.length;++e)g+="\n"+f[e][0].slice(u);
if(g[g.length-1]!=="\n")g+="\n";
break;default:
g+="\n"}
const b=s+i.length+t.source.length;
return{value:g,type:o,comment:i.comment,range:[s,b,b]}}
function parseBlockScalarHeader({offset:e,props:t},n,r){
if(t[0].type!=="block-scalar-header"){
r(t[0],"IMPOSSIBLE","Block scalar header not found");
return null}
const{source:s}=t[0];
const i=s[0];
let o=0;
let f="";
let l=-1;
for(let t=1;t<s.length;++t){
const n=s[t];
if(!f&&(n==="-"||n==="+"))f=n;else{
const r=Number(n);
if(!o&&r)o=r;else if(l===-1)l=e+t}}
if(l!==-1)r(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);
let u=false;
let h="";
let p=s.length;
for(let e=1;e<t.length;++e){
const s=t[e];
switch(s.type){case"space":
u=true;case"newline":
p+=s.source.length;
break;case"comment":
if(n&&!u){
const e="Comments must be separated from other tokens by white space characters";
r(s,"MISSING_CHAR",e)}
p+=s.source.length;
h=s.source.substring(1);
break;case"error":
r(s,"UNEXPECTED_TOKEN",s.message);
p+=s.source.length;
break;default:
{
const e=`Unexpected token in block scalar header: ${s.type}`;
r(s,"UNEXPECTED_TOKEN",e);
const t=s.source;
if(t&&typeof t==="string")p+=t.length}}}
return{mode:i,indent:o,chomp:f,comment:h,length:p}}
function splitLines(e){
const t=e.split(/\n( *)/);
const n=t[0];
const r=n.match(/^( *)/);
const s=r?.[1]?[r[1],n.slice(r[1].length)]:["",n];
const i=[s];
for(let e=1;e<t.length;e+=2)i.push([t[e],t[e+1]]);
return i}
t.resolveBlockScalar=resolveBlockScalar}),334:((e,t,n)=>{
"use strict";
var r=n(2223);
var s=n(4631);
var i=n(4051);
function resolveBlockSeq({composeNode:e,composeEmptyNode:t},n,o,f,l){
const u=l?.nodeClass??r.YAMLSeq;
const h=new u(n.schema);
if(n.atRoot)n.atRoot=false;
if(n.atKey)n.atKey=false;
let p=o.offset;
let g=null;
for(const{start:r,value:l}of o.items){
const u=s.resolveProps(r,{indicator:"seq-item-ind",next:l,offset:p,onError:f,parentIndent:o.indent,startOnNewline:true});
if(!u.found){
if(u.anchor||u.tag||l){
if(l?.type==="block-seq")f(u.end,"BAD_INDENT","All sequence items must start at the same column");else f(p,"MISSING_CHAR","Sequence item without - indicator")}else{
g=u.end;
if(u.comment)h.comment=u.comment;
continue}}
const _=l?e(n,l,u,f):t(n,u.end,r,null,u,f);
if(n.schema.compat)i.flowIndentCheck(o.indent,l,f);
p=_.range[2];
h.items.push(_)}
h.range=[o.offset,p,g??p];
return h}
t.resolveBlockSeq=resolveBlockSeq}),7788:((e,t)=>{
"use strict";
function resolveEnd(e,t,n,r){
let s="";
if(e){
let i=false;
let o="";
for(const f of e){
const{source:e,type:l}=f;
switch(l){case"space":
i=true;
break;case"comment":
{
if(n&&!i)r(f,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");
const t=e.substring(1)||" ";
if(!s)s=t;else s+=o+t;
o="";
break}case"newline":
if(s)o+=e;
i=true;
break;default:
r(f,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}
t+=e.length}}
return{comment:s,offset:t}}
t.resolveEnd=resolveEnd}),3142:((e,t,n)=>{
"use strict";
var r=n(1127);
var s=n(7165);
var i=n(4454);
var o=n(2223);
var f=n(7788);
var l=n(4631);
var u=n(9499);
var h=n(1187);
const p="Block collections are not allowed within flow collections";
const isBlock=e=>e&&(e.type==="block-map"||e.type==="block-seq");
function resolveFlowCollection({composeNode:e,composeEmptyNode:t},n,g,_,E){
const b=g.start.source==="{";
const y=b?"flow map":"flow sequence";
const m=E?.nodeClass??(b?i.YAMLMap:o.YAMLSeq);
const w=new m(n.schema);
w.flow=true;
const I=n.atRoot;
if(I)n.atRoot=false;
if(n.atKey)n.atKey=false;
let k=g.offset+g.start.source.length;
for(let o=0;o<g.items.length;++o){
const f=g.items[o];
const{start:E,key:m,sep:I,value:x}=f;
const C=l.resolveProps(E,{flow:y,indicator:"explicit-key-ind",next:m??I?.[0],offset:k,onError:_,parentIndent:g.indent,startOnNewline:false});
if(!C.found){
if(!C.anchor&&!C.tag&&!I&&!x){
if(o===0&&C.comma)_(C.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${y}`);else if(o<g.items.length-1)_(C.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${y}`);
if(C.comment){
if(w.comment)w.comment+="\n"+C.comment;else w.comment=C.comment}
k=C.end;
continue}
if(!b&&n.options.strict&&u.containsNewline(m))_(m,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}
if(o===0){
if(C.comma)_(C.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${y}`)}else{
if(!C.comma)_(C.start,"MISSING_CHAR",`Missing , between ${y} items`);
if(C.comment){
let e="";
t:for(const t of E){
switch(t.type){case"comma":case"space":
break;case"comment":
e=t.source.substring(1);
break t;default:
break t}}
if(e){
let t=w.items[w.items.length-1];
if(r.isPair(t))t=t.value??t.key;
if(t.comment)t.comment+="\n"+e;else t.comment=e;
C.comment=C.comment.substring(e.length+1)}}}
if(!b&&!I&&!C.found){
const r=x?e(n,x,C,_):t(n,C.end,I,null,C,_);
w.items.push(r);
k=r.range[2];
if(isBlock(x))_(r.range,"BLOCK_IN_FLOW",p)}else{
n.atKey=true;
const r=C.end;
const o=m?e(n,m,C,_):t(n,r,E,null,C,_);
if(isBlock(m))_(o.range,"BLOCK_IN_FLOW",p);
n.atKey=false;
const u=l.resolveProps(I??[],{flow:y,indicator:"map-value-ind",next:x,offset:o.range[2],onError:_,parentIndent:g.indent,startOnNewline:false});
if(u.found){
if(!b&&!C.found&&n.options.strict){
if(I)for(const e of I){
if(e===u.found)break;
if(e.type==="newline"){
_(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}
if(C.start<u.found.offset-1024)_(u.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else if(x){
if("source"in x&&x.source?.[0]===":")_(x,"MISSING_CHAR",`Missing space after : in ${y}`);else _(u.start,"MISSING_CHAR",`Missing , or : between ${y} items`)}
const B=x?e(n,x,u,_):u.found?t(n,u.end,I,null,u,_):null;
if(B){
if(isBlock(x))_(B.range,"BLOCK_IN_FLOW",p)}else if(u.comment){
if(o.comment)o.comment+="\n"+u.comment;else o.comment=u.comment}
const v=new s.Pair(o,B);
if(n.options.keepSourceTokens)v.srcToken=f;
if(b){
const e=w;
if(h.mapIncludes(n,e.items,o))_(r,"DUPLICATE_KEY","Map keys must be unique");
e.items.push(v)}else{
const e=new i.YAMLMap(n.schema);
e.flow=true;
e.items.push(v);
const t=(B??o).range;
e.range=[o.range[0],t[1],t[2]];
w.items.push(e)}
k=B?B.range[2]:u.end}}
const x=b?"}":"]";
const[C,...B]=g.end;
let v=k;
if(C?.source===x)v=C.offset+C.source.length;else{
const e=y[0].toUpperCase()+y.substring(1);
const t=I?`${e} must end with a ${x}`:`${e} in block collection must be sufficiently indented and end with a ${x}`;
_(k,I?"MISSING_CHAR":"BAD_INDENT",t);
if(C&&C.source.length!==1)B.unshift(C)}
if(B.length>0){
const e=f.resolveEnd(B,v,n.options.strict,_);
if(e.comment){
if(w.comment)w.comment+="\n"+e.comment;else w.comment=e.comment}
w.range=[g.offset,v,e.offset]}else{
w.range=[g.offset,v,v]}
return w}
t.resolveFlowCollection=resolveFlowCollection}),6842:((e,t,n)=>{
"use strict";
var r=n(3301);
var s=n(7788);
function resolveFlowScalar(e,t,n){
const{offset:i,type:o,source:f,end:l}=e;
let u;
let h;
const _onError=(e,t,r)=>n(i+e,t,r);
switch(o){case"scalar":
u=r.Scalar.PLAIN;
h=plainValue(f,_onError);
break;case"single-quoted-scalar":
u=r.Scalar.QUOTE_SINGLE;
h=singleQuotedValue(f,_onError);
break;case"double-quoted-scalar":
u=r.Scalar.QUOTE_DOUBLE;
h=doubleQuotedValue(f,_onError);
break;default:
n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`);
return{value:"",type:null,comment:"",range:[i,i+f.length,i+f.length]}}
const p=i+f.length;
const g=s.resolveEnd(l,p,t,n);
return{value:h,type:u,comment:g.comment,range:[i,p,g.offset]}}
function plainValue(e,t){
let n="";
switch(e[0]){case"	":
n="a tab character";
break;case",":
n="flow indicator character ,";
break;case"%":
n="directive indicator character %";
break;case"|":case">":
{
n=`block scalar indicator ${e[0]}`;
break}case"@":case"`":
{
n=`reserved character ${e[0]}`;
break}}
if(n)t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`);
return unfoldLines(e)}
function singleQuotedValue(e,t){
if(e[e.length-1]!=="'"||e.length===1)t(e.length,"MISSING_CHAR","Missing closing 'quote");
return unfoldLines(e.slice(1,-1)).replace(/''/g,"'")}
function unfoldLines(e){
const t=/(.*?)\r?\n/sy;
let n=t.exec(e);
if(!n)return e;
let r,s;
try{
r=new RegExp("(?<![ 	])[ 	]+$");
s=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{
r=/[ \t]+$/;
s=/^[ \t]+|[ \t]+$/g}
let i=n[1].replace(r,"");
let o=" ";
let f=t.lastIndex;
while(n=t.exec(e)){
const e=n[1].replace(s,"");
if(e===""){
if(o==="\n")i+=o;else o="\n"}else{
i+=o+e;
o=" "}
f=t.lastIndex}
const l=/[ \t]*(.*)/sy;
l.lastIndex=f;
n=l.exec(e);
return i+o+(n?.[1]??"")}
function doubleQuotedValue(e,t){
let n="";
for(let r=1;r<e.length-1;++r){
const s=e[r];
if(s==="\r"&&e[r+1]==="\n")continue;
if(s==="\n"){
const{fold:t,offset:s}=foldNewline(e,r);
n+=t;
r=s}else if(s==="\\"){
let s=e[++r];
const o=i[s];
if(o)n+=o;else if(s==="\n"){
s=e[r+1];
while(s===" "||s==="	")s=e[++r+1]}else if(s==="\r"&&e[r+1]==="\n"){
s=e[++r+1];
while(s===" "||s==="	")s=e[++r+1]}else if(s==="x"||s==="u"||s==="U"){
const i=s==="x"?2:s==="u"?4:8;
n+=parseCharCode(e,r+1,i,t);
r+=i}else{
const s=e.substr(r-1,2);
t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${s}`);
n+=s}}else if(s===" "||s==="	"){
const t=r;
let i=e[r+1];
while(i===" "||i==="	")i=e[++r+1];
if(i!=="\n"&&!(i==="\r"&&e[r+2]==="\n"))n+=r>t?e.slice(t,r+1):s}else{
n+=s}}
if(e[e.length-1]!=='"'||e.length===1)t(e.length,"MISSING_CHAR",'Missing closing "quote');
return n}
function foldNewline(e,t){
let n="";
let r=e[t+1];
while(r===" "||r==="	"||r==="\n"||r==="\r"){
if(r==="\r"&&e[t+2]!=="\n")break;
if(r==="\n")n+="\n";
t+=1;
r=e[t+1]}
if(!n)n=" ";
return{fold:n,offset:t}}
const i={"0":"\0",a:"\x07",b:"\b",e:"\x1b",f:"\f",n:"\n",r:"\r",t:"	",v:"\v",N:"\x85",_:"\xa0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};
function parseCharCode(e,t,n,r){
const s=e.substr(t,n);
const i=s.length===n&&/^[0-9a-fA-F]+$/.test(s);
const o=i?parseInt(s,16):NaN;
try{
return String.fromCodePoint(o)}catch{
const s=e.substr(t-2,n+2);
r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${s}`);
return s}}
t.resolveFlowScalar=resolveFlowScalar}),4631:((e,t)=>{
"use strict";
function resolveProps(e,{flow:t,indicator:n,next:r,offset:s,onError:i,parentIndent:o,startOnNewline:f}){
let l=false;
let u=f;
let h=f;
let p="";
let g="";
let _=false;
let E=false;
let b=null;
let y=null;
let m=null;
let w=null;
let I=null;
let k=null;
let x=null;
for(const s of e){
if(E){
if(s.type!=="space"&&s.type!=="newline"&&s.type!=="comma")i(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space");
E=false}
if(b){
if(u&&s.type!=="comment"&&s.type!=="newline"){
i(b,"TAB_AS_INDENT","Tabs are not allowed as indentation")}
b=null}
switch(s.type){case"space":
if(!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&s.source.includes("	")){
b=s}
h=true;
break;case"comment":
{
if(!h)i(s,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");
const e=s.source.substring(1)||" ";
if(!p)p=e;else p+=g+e;
g="";
u=false;
break}case"newline":
if(u){
if(p)p+=s.source;else if(!k||n!=="seq-item-ind")l=true}else g+=s.source;
u=true;
_=true;
if(y||m)w=s;
h=true;
break;case"anchor":
if(y)i(s,"MULTIPLE_ANCHORS","A node can have at most one anchor");
if(s.source.endsWith(":"))i(s.offset+s.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",true);
y=s;
x??(x=s.offset);
u=false;
h=false;
E=true;
break;case"tag":
{
if(m)i(s,"MULTIPLE_TAGS","A node can have at most one tag");
m=s;
x??(x=s.offset);
u=false;
h=false;
E=true;
break}case n:
if(y||m)i(s,"BAD_PROP_ORDER",`Anchors and tags must be after the ${s.source} indicator`);
if(k)i(s,"UNEXPECTED_TOKEN",`Unexpected ${s.source} in ${t??"collection"}`);
k=s;
u=n==="seq-item-ind"||n==="explicit-key-ind";
h=false;
break;case"comma":
if(t){
if(I)i(s,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`);
I=s;
u=false;
h=false;
break}default:
i(s,"UNEXPECTED_TOKEN",`Unexpected ${s.type} token`);
u=false;
h=false}}
const C=e[e.length-1];
const B=C?C.offset+C.source.length:s;
if(E&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")){
i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")}
if(b&&(u&&b.indent<=o||r?.type==="block-map"||r?.type==="block-seq"))i(b,"TAB_AS_INDENT","Tabs are not allowed as indentation");
return{comma:I,found:k,spaceBefore:l,comment:p,hasNewline:_,anchor:y,tag:m,newlineAfterProp:w,end:B,start:x??B}}
t.resolveProps=resolveProps}),9499:((e,t)=>{
"use strict";
function containsNewline(e){
if(!e)return null;
switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":
if(e.source.includes("\n"))return true;
if(e.end){
for(const t of e.end)if(t.type==="newline")return true}
return false;case"flow-collection":
for(const t of e.items){
for(const e of t.start)if(e.type==="newline")return true;
if(t.sep){
for(const e of t.sep)if(e.type==="newline")return true}
if(containsNewline(t.key)||containsNewline(t.value))return true}
return false;default:
return true}}
t.containsNewline=containsNewline}),2599:((e,t)=>{
"use strict";
function emptyScalarPosition(e,t,n){
if(t){
n??(n=t.length);
for(let r=n-1;r>=0;--r){
let n=t[r];
switch(n.type){case"space":case"comment":case"newline":
e-=n.source.length;
continue}
n=t[++r];
while(n?.type==="space"){
e+=n.source.length;
n=t[++r]}
break}}
return e}
t.emptyScalarPosition=emptyScalarPosition}),4051:((e,t,n)=>{
"use strict";
var r=n(9499);
function flowIndentCheck(e,t,n){
if(t?.type==="flow-collection"){
const s=t.end[0];
if(s.indent===e&&(s.source==="]"||s.source==="}")&&r.containsNewline(t)){
const e="Flow end indicator should be more indented than parent";
n(s,"BAD_INDENT",e,true)}}}
t.flowIndentCheck=flowIndentCheck}),1187:((e,t,n)=>{
"use strict";
var r=n(1127);
function mapIncludes(e,t,n){
const{uniqueKeys:s}=e.options;
if(s===false)return false;
const i=typeof s==="function"?s:(e,t)=>e===t||r.isScalar(e)&&r.isScalar(t)&&e.value===t.value;
return t.some(e=>i(e.key,n))}
t.mapIncludes=mapIncludes}),3021:((e,t,n)=>{
"use strict";
var r=n(4065);
var s=n(101);
var i=n(1127);
var o=n(7165);
var f=n(4043);
var l=n(5840);
var u=n(6829);
var h=n(1596);
var p=n(3661);
var g=n(2404);
var _=n(1342);
let E=class Document{
constructor(e,t,n){
this.commentBefore=null;
this.comment=null;
this.errors=[];
this.warnings=[];
Object.defineProperty(this,i.NODE_TYPE,{value:i.DOC});
let r=null;
if(typeof t==="function"||Array.isArray(t)){
r=t}else if(n===undefined&&t){
n=t;
t=undefined}
const s=Object.assign({intAsBigInt:false,keepSourceTokens:false,logLevel:"warn",prettyErrors:true,strict:true,stringKeys:false,uniqueKeys:true,version:"1.2"},n);
this.options=s;
let{version:o}=s;
if(n?._directives){
this.directives=n._directives.atDocument();
if(this.directives.yaml.explicit)o=this.directives.yaml.version}else this.directives=new _.Directives({version:o});
this.setSchema(o,n);
this.contents=e===undefined?null:this.createNode(e,r,n)}
clone(){
const e=Object.create(E.prototype,{[i.NODE_TYPE]:{value:i.DOC}});
e.commentBefore=this.commentBefore;
e.comment=this.comment;
e.errors=this.errors.slice();
e.warnings=this.warnings.slice();
e.options=Object.assign({},this.options);
if(this.directives)e.directives=this.directives.clone();
e.schema=this.schema.clone();
e.contents=i.isNode(this.contents)?this.contents.clone(e.schema):this.contents;
if(this.range)e.range=this.range.slice();
return e}
add(e){
if(assertCollection(this.contents))this.contents.add(e)}
addIn(e,t){
if(assertCollection(this.contents))this.contents.addIn(e,t)}
createAlias(e,t){
if(!e.anchor){
const n=h.anchorNames(this);
e.anchor=!t||n.has(t)?h.findNewAnchor(t||"a",n):t}
return new r.Alias(e.anchor)}
createNode(e,t,n){
let r=undefined;
if(typeof t==="function"){
e=t.call({"":e},"",e);
r=t}else if(Array.isArray(t)){
const keyToStr=e=>typeof e==="number"||e instanceof String||e instanceof Number;
const e=t.filter(keyToStr).map(String);
if(e.length>0)t=t.concat(e);
r=t}else if(n===undefined&&t){
n=t;
t=undefined}
const{aliasDuplicateObjects:s,anchorPrefix:o,flow:f,keepUndefined:l,onTagObj:u,tag:p}=n??{};
const{onAnchor:_,setAnchors:E,sourceObjects:b}=h.createNodeAnchors(this,o||"a");
const y={aliasDuplicateObjects:s??true,keepUndefined:l??false,onAnchor:_,onTagObj:u,replacer:r,schema:this.schema,sourceObjects:b};
const m=g.createNode(e,p,y);
if(f&&i.isCollection(m))m.flow=true;
E();
return m}
createPair(e,t,n={}){
const r=this.createNode(e,null,n);
const s=this.createNode(t,null,n);
return new o.Pair(r,s)}
delete(e){
return assertCollection(this.contents)?this.contents.delete(e):false}
deleteIn(e){
if(s.isEmptyPath(e)){
if(this.contents==null)return false;
this.contents=null;
return true}
return assertCollection(this.contents)?this.contents.deleteIn(e):false}
get(e,t){
return i.isCollection(this.contents)?this.contents.get(e,t):undefined}
getIn(e,t){
if(s.isEmptyPath(e))return!t&&i.isScalar(this.contents)?this.contents.value:this.contents;
return i.isCollection(this.contents)?this.contents.getIn(e,t):undefined}
has(e){
return i.isCollection(this.contents)?this.contents.has(e):false}
hasIn(e){
if(s.isEmptyPath(e))return this.contents!==undefined;
return i.isCollection(this.contents)?this.contents.hasIn(e):false}
set(e,t){
if(this.contents==null){
this.contents=s.collectionFromPath(this.schema,[e],t)}else if(assertCollection(this.contents)){
this.contents.set(e,t)}}
setIn(e,t){
if(s.isEmptyPath(e)){
this.contents=t}else if(this.contents==null){
this.contents=s.collectionFromPath(this.schema,Array.from(e),t)}else if(assertCollection(this.contents)){
this.contents.setIn(e,t)}}
setSchema(e,t={}){
if(typeof e==="number")e=String(e);
let n;
switch(e){case"1.1":
if(this.directives)this.directives.yaml.version="1.1";else this.directives=new _.Directives({version:"1.1"});
n={resolveKnownTags:false,schema:"yaml-1.1"};
break;case"1.2":case"next":
if(this.directives)this.directives.yaml.version=e;else this.directives=new _.Directives({version:e});
n={resolveKnownTags:true,schema:"core"};
break;case null:
if(this.directives)delete this.directives;
n=null;
break;default:
{
const t=JSON.stringify(e);
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}
if(t.schema instanceof Object)this.schema=t.schema;else if(n)this.schema=new l.Schema(Object.assign(n,t));else throw new Error(`With a null YAML version, the { schema: Schema } option is required`)}
toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:r,onAnchor:s,reviver:i}={}){
const o={anchors:new Map,doc:this,keep:!e,mapAsMap:n===true,mapKeyWarned:false,maxAliasCount:typeof r==="number"?r:100};
const l=f.toJS(this.contents,t??"",o);
if(typeof s==="function")for(const{count:e,res:t}of o.anchors.values())s(t,e);
return typeof i==="function"?p.applyReviver(i,{"":l},"",l):l}
toJSON(e,t){
return this.toJS({json:true,jsonArg:e,mapAsMap:false,onAnchor:t})}
toString(e={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){
const t=JSON.stringify(e.indent);
throw new Error(`"indent" option must be a positive integer, not ${t}`)}
return u.stringifyDocument(this,e)}};
function assertCollection(e){
if(i.isCollection(e))return true;
throw new Error("Expected a YAML collection as document contents")}
t.Document=E}),1596:((e,t,n)=>{
"use strict";
var r=n(1127);
var s=n(204);
function anchorIsValid(e){
if(/[\x00-\x19\s,[\]{}]/.test(e)){
const t=JSON.stringify(e);
const n=`Anchor must not contain whitespace or control characters: ${t}`;
throw new Error(n)}
return true}
function anchorNames(e){
const t=new Set;
s.visit(e,{Value(e,n){
if(n.anchor)t.add(n.anchor)}});
return t}
function findNewAnchor(e,t){
for(let n=1;true;++n){
const r=`${e}${n}`;
if(!t.has(r))return r}}
function createNodeAnchors(e,t){
const n=[];
const s=new Map;
let i=null;
return{onAnchor:r=>{
n.push(r);
i??(i=anchorNames(e));
const s=findNewAnchor(t,i);
i.add(s);
return s},setAnchors:()=>{
for(const e of n){
const t=s.get(e);
if(typeof t==="object"&&t.anchor&&(r.isScalar(t.node)||r.isCollection(t.node))){
t.node.anchor=t.anchor}else{
const t=new Error("Failed to resolve repeated object (this should not happen)");
t.source=e;
throw t}}},sourceObjects:s}}
t.anchorIsValid=anchorIsValid;
t.anchorNames=anchorNames;
t.createNodeAnchors=createNodeAnchors;
t.findNewAnchor=findNewAnchor}),3661:((e,t)=>{
"use strict";
function applyReviver(e,t,n,r){
if(r&&typeof r==="object"){
if(Array.isArray(r)){
for(let t=0,n=r.length;t<n;++t){
const n=r[t];
const s=applyReviver(e,r,String(t),n);
if(s===undefined)delete r[t];else if(s!==n)r[t]=s}}else if(r instanceof Map){
for(const t of Array.from(r.keys())){
const n=r.get(t);
const s=applyReviver(e,r,t,n);
if(s===undefined)r.delete(t);else if(s!==n)r.set(t,s)}}else if(r instanceof Set){
for(const t of Array.from(r)){
const n=applyReviver(e,r,t,t);
if(n===undefined)r.delete(t);else if(n!==t){
r.delete(t);
r.add(n)}}}else{
for(const[t,n]of Object.entries(r)){
const s=applyReviver(e,r,t,n);
if(s===undefined)delete r[t];else if(s!==n)r[t]=s}}}
return e.call(t,n,r)}
t.applyReviver=applyReviver}),2404:((e,t,n)=>{
"use strict";
var r=n(4065);
var s=n(1127);
var i=n(3301);
const o="tag:yaml.org,2002:";
function findTagObject(e,t,n){
if(t){
const e=n.filter(e=>e.tag===t);
const r=e.find(e=>!e.format)??e[0];
if(!r)throw new Error(`Tag ${t} not found`);
return r}
return n.find(t=>t.identify?.(e)&&!t.format)}
function createNode(e,t,n){
if(s.isDocument(e))e=e.contents;
if(s.isNode(e))return e;
if(s.isPair(e)){
const t=n.schema[s.MAP].createNode?.(n.schema,null,n);
t.items.push(e);
return t}
if(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt!=="undefined"&&e instanceof BigInt){
e=e.valueOf()}
const{aliasDuplicateObjects:f,onAnchor:l,onTagObj:u,schema:h,sourceObjects:p}=n;
let g=undefined;
if(f&&e&&typeof e==="object"){
g=p.get(e);
if(g){
g.anchor??(g.anchor=l(e));
return new r.Alias(g.anchor)}else{
g={anchor:null,node:null};
p.set(e,g)}}
if(t?.startsWith("!!"))t=o+t.slice(2);
let _=findTagObject(e,t,h.tags);
if(!_){
if(e&&typeof e.toJSON==="function"){
e=e.toJSON()}
if(!e||typeof e!=="object"){
const t=new i.Scalar(e);
if(g)g.node=t;
return t}
_=e instanceof Map?h[s.MAP]:Symbol.iterator in Object(e)?h[s.SEQ]:h[s.MAP]}
if(u){
u(_);
delete n.onTagObj}
const E=_?.createNode?_.createNode(n.schema,e,n):typeof _?.nodeClass?.from==="function"?_.nodeClass.from(n.schema,e,n):new i.Scalar(e);
if(t)E.tag=t;else if(!_.default)E.tag=_.tag;
if(g)g.node=E;
return E}
t.createNode=createNode}),1342:((e,t,n)=>{
"use strict";
var r=n(1127);
var s=n(204);
const i={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"};
const escapeTagName=e=>e.replace(/[!,[\]{}]/g,e=>i[e]);
let o=class Directives{
constructor(e,t){
this.docStart=null;
this.docEnd=false;
this.yaml=Object.assign({},o.defaultYaml,e);
this.tags=Object.assign({},o.defaultTags,t)}
clone(){
const e=new o(this.yaml,this.tags);
e.docStart=this.docStart;
return e}
atDocument(){
const e=new o(this.yaml,this.tags);
switch(this.yaml.version){case"1.1":
this.atNextDocument=true;
break;case"1.2":
this.atNextDocument=false;
this.yaml={explicit:o.defaultYaml.explicit,version:"1.2"};
this.tags=Object.assign({},o.defaultTags);
break}
return e}
add(e,t){
if(this.atNextDocument){
this.yaml={explicit:o.defaultYaml.explicit,version:"1.1"};
this.tags=Object.assign({},o.defaultTags);
this.atNextDocument=false}
const n=e.trim().split(/[ \t]+/);
const r=n.shift();
switch(r){case"%TAG":
{
if(n.length!==2){
t(0,"%TAG directive should contain exactly two parts");
if(n.length<2)return false}
const[e,r]=n;
this.tags[e]=r;
return true}case"%YAML":
{
this.yaml.explicit=true;
if(n.length!==1){
t(0,"%YAML directive should contain exactly one part");
return false}
const[e]=n;
if(e==="1.1"||e==="1.2"){
this.yaml.version=e;
return true}else{
const n=/^\d+\.\d+$/.test(e);
t(6,`Unsupported YAML version ${e}`,n);
return false}}default:
t(0,`Unknown directive ${r}`,true);
return false}}
tagName(e,t){
if(e==="!")return"!";
if(e[0]!=="!"){
t(`Not a valid tag: ${e}`);
return null}
if(e[1]==="<"){
const n=e.slice(2,-1);
if(n==="!"||n==="!!"){
t(`Verbatim tags aren't resolved, so ${e} is invalid.`);
return null}
if(e[e.length-1]!==">")t("Verbatim tags must end with a >");
return n}
const[,n,r]=e.match(/^(.*!)([^!]*)$/s);
if(!r)t(`The ${e} tag has no suffix`);
const s=this.tags[n];
if(s){
try{
return s+decodeURIComponent(r)}catch(e){
t(String(e));
return null}}
if(n==="!")return e;
t(`Could not resolve tag: ${e}`);
return null}
tagString(e){
for(const[t,n]of Object.entries(this.tags)){
if(e.startsWith(n))return t+escapeTagName(e.substring(n.length))}
return e[0]==="!"?e:`!<${e}>`}
toString(e){
const t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[];
const n=Object.entries(this.tags);
let i;
if(e&&n.length>0&&r.isNode(e.contents)){
const t={};
s.visit(e.contents,(e,n)=>{
if(r.isNode(n)&&n.tag)t[n.tag]=true});
i=Object.keys(t)}else i=[];
for(const[r,s]of n){
if(r==="!!"&&s==="tag:yaml.org,2002:")continue;
if(!e||i.some(e=>e.startsWith(s)))t.push(`%TAG ${r} ${s}`)}
return t.join("\n")}};
o.defaultYaml={explicit:false,version:"1.2"};
o.defaultTags={"!!":"tag:yaml.org,2002:"};
t.Directives=o}),1464:((e,t)=>{
"use strict";
let n=class YAMLError extends Error{
constructor(e,t,n,r){
super();
this.name=e;
this.code=n;
this.message=r;
this.pos=t}};
let r=class YAMLParseError extends n{
constructor(e,t,n){
super("YAMLParseError",e,t,n)}};
let s=class YAMLWarning extends n{
constructor(e,t,n){
super("YAMLWarning",e,t,n)}};
const prettifyError=(e,t)=>n=>{
if(n.pos[0]===-1)return;
n.linePos=n.pos.map(e=>t.linePos(e));
const{line:r,col:s}=n.linePos[0];
n.message+=` at line ${r}, column ${s}`;
let i=s-1;
let o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");
if(i>=60&&o.length>80){
const e=Math.min(i-39,o.length-79);
o="\u2026"+o.substring(e);
i-=e-1}
if(o.length>80)o=o.substring(0,79)+"\u2026";
if(r>1&&/^ *$/.test(o.substring(0,i))){
let n=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);
if(n.length>80)n=n.substring(0,79)+"\u2026\n";
o=n+o}
if(/[^ ]/.test(o)){
let e=1;
const t=n.linePos[1];
if(t?.line===r&&t.col>s){
e=Math.max(1,Math.min(t.col-s,80-i))}
const f=" ".repeat(i)+"^".repeat(e);
n.message+=`:

${o}
${f}
`}};
t.YAMLError=n;
t.YAMLParseError=r;
t.YAMLWarning=s;
t.prettifyError=prettifyError}),8815:((e,t,n)=>{
"use strict";
var r;
var s=n(9984);
var i=n(3021);
var o=n(5840);
var f=n(1464);
var l=n(4065);
var u=n(1127);
var h=n(7165);
var p=n(3301);
var g=n(4454);
var _=n(2223);
var E=n(3461);
var b=n(361);
var y=n(6628);
var m=n(3456);
var w=n(4047);
var I=n(204);
r=s.Composer;
r=i.Document;
r=o.Schema;
r=f.YAMLError;
r=f.YAMLParseError;
r=f.YAMLWarning;
r=l.Alias;
r=u.isAlias;
r=u.isCollection;
r=u.isDocument;
r=u.isMap;
r=u.isNode;
r=u.isPair;
r=u.isScalar;
r=u.isSeq;
r=h.Pair;
r=p.Scalar;
r=g.YAMLMap;
r=_.YAMLSeq;
r=E;
r=b.Lexer;
r=y.LineCounter;
r=m.Parser;
t.qg=w.parse;
r=w.parseAllDocuments;
r=w.parseDocument;
r=w.stringify;
r=I.visit;
r=I.visitAsync}),7249:((e,t,n)=>{
"use strict";
var r=n(932);
function debug(e,...t){
if(e==="debug")console.log(...t)}
function warn(e,t){
if(e==="debug"||e==="warn"){
if(typeof r.emitWarning==="function")r.emitWarning(t);else console.warn(t)}}
t.debug=debug;
t.warn=warn}),4065:((e,t,n)=>{
"use strict";
var r=n(1596);
var s=n(204);
var i=n(1127);
var o=n(6673);
var f=n(4043);
let l=class Alias extends o.NodeBase{
constructor(e){
super(i.ALIAS);
this.source=e;
Object.defineProperty(this,"tag",{set(){
throw new Error("Alias nodes cannot have tags")}})}
resolve(e,t){
if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let n;
if(t?.aliasResolveCache){
n=t.aliasResolveCache}else{
n=[];
s.visit(e,{Node:(e,t)=>{
if(i.isAlias(t)||i.hasAnchor(t))n.push(t)}});
if(t)t.aliasResolveCache=n}
let r=undefined;
for(const e of n){
if(e===this)break;
if(e.anchor===this.source)r=e}
if(r&&t){
const{anchors:e,doc:n,maxAliasCount:s}=t;
let i=e.get(r);
if(!i){
f.toJS(r,null,t);
i=e.get(r)}
if(i?.res===undefined){
const e="This should not happen: Alias anchor was not resolved?";
throw new ReferenceError(e)}
if(s>=0){
i.count+=1;
if(i.aliasCount===0)i.aliasCount=getAliasCount(n,r,e);
if(i.count*i.aliasCount>s){
const e="Excessive alias count indicates a resource exhaustion attack";
throw new ReferenceError(e)}}}
return r}
toJSON(e,t){
if(!t)return{source:this.source};
const n=this.resolve(t.doc,t);
if(!n){
const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;
throw new ReferenceError(e)}
return t.anchors.get(n).res}
toString(e,t,n){
const s=`*${this.source}`;
if(e){
r.anchorIsValid(this.source);
if(e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;
throw new Error(e)}
if(e.implicitKey)return`${s} `}
return s}};
function getAliasCount(e,t,n){
if(i.isAlias(t)){
const r=t.resolve(e);
const s=n&&r&&n.get(r);
return s?s.count*s.aliasCount:0}else if(i.isCollection(t)){
let r=0;
for(const s of t.items){
const t=getAliasCount(e,s,n);
if(t>r)r=t}
return r}else if(i.isPair(t)){
const r=getAliasCount(e,t.key,n);
const s=getAliasCount(e,t.value,n);
return Math.max(r,s)}
return 1}
t.Alias=l}),101:((e,t,n)=>{
"use strict";
var r=n(2404);
var s=n(1127);
var i=n(6673);
function collectionFromPath(e,t,n){
let s=n;
for(let e=t.length-1;e>=0;--e){
const n=t[e];
if(typeof n==="number"&&Number.isInteger(n)&&n>=0){
const e=[];
e[n]=s;
s=e}else{
s=new Map([[n,s]])}}
return r.createNode(s,undefined,{aliasDuplicateObjects:false,keepUndefined:false,onAnchor:()=>{
throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
const isEmptyPath=e=>e==null||typeof e==="object"&&!!e[Symbol.iterator]().next().done;
let o=class Collection extends i.NodeBase{
constructor(e,t){
super(e);
Object.defineProperty(this,"schema",{value:t,configurable:true,enumerable:false,writable:true})}
clone(e){
const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
if(e)t.schema=e;
t.items=t.items.map(t=>s.isNode(t)||s.isPair(t)?t.clone(e):t);
if(this.range)t.range=this.range.slice();
return t}
addIn(e,t){
if(isEmptyPath(e))this.add(t);else{
const[n,...r]=e;
const i=this.get(n,true);
if(s.isCollection(i))i.addIn(r,t);else if(i===undefined&&this.schema)this.set(n,collectionFromPath(this.schema,r,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}}
deleteIn(e){
const[t,...n]=e;
if(n.length===0)return this.delete(t);
const r=this.get(t,true);
if(s.isCollection(r))return r.deleteIn(n);else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}
getIn(e,t){
const[n,...r]=e;
const i=this.get(n,true);
if(r.length===0)return!t&&s.isScalar(i)?i.value:i;else return s.isCollection(i)?i.getIn(r,t):undefined}
hasAllNullValues(e){
return this.items.every(t=>{
if(!s.isPair(t))return false;
const n=t.value;
return n==null||e&&s.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}
hasIn(e){
const[t,...n]=e;
if(n.length===0)return this.has(t);
const r=this.get(t,true);
return s.isCollection(r)?r.hasIn(n):false}
setIn(e,t){
const[n,...r]=e;
if(r.length===0){
this.set(n,t)}else{
const e=this.get(n,true);
if(s.isCollection(e))e.setIn(r,t);else if(e===undefined&&this.schema)this.set(n,collectionFromPath(this.schema,r,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}}};
t.Collection=o;
t.collectionFromPath=collectionFromPath;
t.isEmptyPath=isEmptyPath}),6673:((e,t,n)=>{
"use strict";
var r=n(3661);
var s=n(1127);
var i=n(4043);
let o=class NodeBase{
constructor(e){
Object.defineProperty(this,s.NODE_TYPE,{value:e})}
clone(){
const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
if(this.range)e.range=this.range.slice();
return e}
toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:o,reviver:f}={}){
if(!s.isDocument(e))throw new TypeError("A document argument is required");
const l={anchors:new Map,doc:e,keep:true,mapAsMap:t===true,mapKeyWarned:false,maxAliasCount:typeof n==="number"?n:100};
const u=i.toJS(this,"",l);
if(typeof o==="function")for(const{count:e,res:t}of l.anchors.values())o(t,e);
return typeof f==="function"?r.applyReviver(f,{"":u},"",u):u}};
t.NodeBase=o}),7165:((e,t,n)=>{
"use strict";
var r=n(2404);
var s=n(9748);
var i=n(7104);
var o=n(1127);
function createPair(e,t,n){
const s=r.createNode(e,undefined,n);
const i=r.createNode(t,undefined,n);
return new f(s,i)}
let f=class Pair{
constructor(e,t=null){
Object.defineProperty(this,o.NODE_TYPE,{value:o.PAIR});
this.key=e;
this.value=t}
clone(e){
let{key:t,value:n}=this;
if(o.isNode(t))t=t.clone(e);
if(o.isNode(n))n=n.clone(e);
return new f(t,n)}
toJSON(e,t){
const n=t?.mapAsMap?new Map:{};
return i.addPairToJSMap(t,n,this)}
toString(e,t,n){
return e?.doc?s.stringifyPair(this,e,t,n):JSON.stringify(this)}};
t.Pair=f;
t.createPair=createPair}),3301:((e,t,n)=>{
"use strict";
var r=n(1127);
var s=n(6673);
var i=n(4043);
const isScalarValue=e=>!e||typeof e!=="function"&&typeof e!=="object";
let o=class Scalar extends s.NodeBase{
constructor(e){
super(r.SCALAR);
this.value=e}
toJSON(e,t){
return t?.keep?this.value:i.toJS(this.value,e,t)}
toString(){
return String(this.value)}};
o.BLOCK_FOLDED="BLOCK_FOLDED";
o.BLOCK_LITERAL="BLOCK_LITERAL";
o.PLAIN="PLAIN";
o.QUOTE_DOUBLE="QUOTE_DOUBLE";
o.QUOTE_SINGLE="QUOTE_SINGLE";
t.Scalar=o;
t.isScalarValue=isScalarValue}),4454:((e,t,n)=>{
"use strict";
var r=n(1212);
var s=n(7104);
var i=n(101);
var o=n(1127);
var f=n(7165);
var l=n(3301);
function findPair(e,t){
const n=o.isScalar(t)?t.value:t;
for(const r of e){
if(o.isPair(r)){
if(r.key===t||r.key===n)return r;
if(o.isScalar(r.key)&&r.key.value===n)return r}}
return undefined}
let u=class YAMLMap extends i.Collection{
static get tagName(){
return"tag:yaml.org,2002:map"}
constructor(e){
super(o.MAP,e);
this.items=[]}
static from(e,t,n){
const{keepUndefined:r,replacer:s}=n;
const i=new this(e);
const add=(e,o)=>{
if(typeof s==="function")o=s.call(t,e,o);else if(Array.isArray(s)&&!s.includes(e))return;
if(o!==undefined||r)i.items.push(f.createPair(e,o,n))};
if(t instanceof Map){
for(const[e,n]of t)add(e,n)}else if(t&&typeof t==="object"){
for(const e of Object.keys(t))add(e,t[e])}
if(typeof e.sortMapEntries==="function"){
i.items.sort(e.sortMapEntries)}
return i}
add(e,t){
let n;
if(o.isPair(e))n=e;else if(!e||typeof e!=="object"||!("key"in e)){
n=new f.Pair(e,e?.value)}else n=new f.Pair(e.key,e.value);
const r=findPair(this.items,n.key);
const s=this.schema?.sortMapEntries;
if(r){
if(!t)throw new Error(`Key ${n.key} already set`);
if(o.isScalar(r.value)&&l.isScalarValue(n.value))r.value.value=n.value;else r.value=n.value}else if(s){
const e=this.items.findIndex(e=>s(n,e)<0);
if(e===-1)this.items.push(n);else this.items.splice(e,0,n)}else{
this.items.push(n)}}
delete(e){
const t=findPair(this.items,e);
if(!t)return false;
const n=this.items.splice(this.items.indexOf(t),1);
return n.length>0}
get(e,t){
const n=findPair(this.items,e);
const r=n?.value;
return(!t&&o.isScalar(r)?r.value:r)??undefined}
has(e){
return!!findPair(this.items,e)}
set(e,t){
this.add(new f.Pair(e,t),true)}
toJSON(e,t,n){
const r=n?new n:t?.mapAsMap?new Map:{};
if(t?.onCreate)t.onCreate(r);
for(const e of this.items)s.addPairToJSMap(t,r,e);
return r}
toString(e,t,n){
if(!e)return JSON.stringify(this);
for(const e of this.items){
if(!o.isPair(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`)}
if(!e.allNullValues&&this.hasAllNullValues(false))e=Object.assign({},e,{allNullValues:true});
return r.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}};
t.YAMLMap=u;
t.findPair=findPair}),2223:((e,t,n)=>{
"use strict";
var r=n(2404);
var s=n(1212);
var i=n(101);
var o=n(1127);
var f=n(3301);
var l=n(4043);
let u=class YAMLSeq extends i.Collection{
static get tagName(){
return"tag:yaml.org,2002:seq"}
constructor(e){
super(o.SEQ,e);
this.items=[]}
add(e){
this.items.push(e)}
delete(e){
const t=asItemIndex(e);
if(typeof t!=="number")return false;
const n=this.items.splice(t,1);
return n.length>0}
get(e,t){
const n=asItemIndex(e);
if(typeof n!=="number")return undefined;
const r=this.items[n];
return!t&&o.isScalar(r)?r.value:r}
has(e){
const t=asItemIndex(e);
return typeof t==="number"&&t<this.items.length}
set(e,t){
const n=asItemIndex(e);
if(typeof n!=="number")throw new Error(`Expected a valid index, not ${e}.`);
const r=this.items[n];
if(o.isScalar(r)&&f.isScalarValue(t))r.value=t;else this.items[n]=t}
toJSON(e,t){
const n=[];
if(t?.onCreate)t.onCreate(n);
let r=0;
for(const e of this.items)n.push(l.toJS(e,String(r++),t));
return n}
toString(e,t,n){
if(!e)return JSON.stringify(this);
return s.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t})}
static from(e,t,n){
const{replacer:s}=n;
const i=new this(e);
if(t&&Symbol.iterator in Object(t)){
let e=0;
for(let o of t){
if(typeof s==="function"){
const n=t instanceof Set?o:String(e++);
o=s.call(t,n,o)}
i.items.push(r.createNode(o,undefined,n))}}
return i}};
function asItemIndex(e){
let t=o.isScalar(e)?e.value:e;
if(t&&typeof t==="string")t=Number(t);
return typeof t==="number"&&Number.isInteger(t)&&t>=0?t:null}
t.YAMLSeq=u}),7104:((e,t,n)=>{
"use strict";
var r=n(7249);
var s=n(452);
var i=n(2148);
var o=n(1127);
var f=n(4043);
function addPairToJSMap(e,t,{key:n,value:r}){
if(o.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(s.isMergeKey(e,n))s.addMergeToJSMap(e,t,r);else{
const s=f.toJS(n,"",e);
if(t instanceof Map){
t.set(s,f.toJS(r,s,e))}else if(t instanceof Set){
t.add(s)}else{
const i=stringifyKey(n,s,e);
const o=f.toJS(r,i,e);
if(i in t)Object.defineProperty(t,i,{value:o,writable:true,enumerable:true,configurable:true});else t[i]=o}}
return t}
function stringifyKey(e,t,n){
if(t===null)return"";
if(typeof t!=="object")return String(t);
if(o.isNode(e)&&n?.doc){
const t=i.createStringifyContext(n.doc,{});
t.anchors=new Set;
for(const e of n.anchors.keys())t.anchors.add(e.anchor);
t.inFlow=true;
t.inStringifyKey=true;
const s=e.toString(t);
if(!n.mapKeyWarned){
let e=JSON.stringify(s);
if(e.length>40)e=e.substring(0,36)+'..."';
r.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`);
n.mapKeyWarned=true}
return s}
return JSON.stringify(t)}
t.addPairToJSMap=addPairToJSMap}),1127:((e,t)=>{
"use strict";
const n=Symbol.for("yaml.alias");
const r=Symbol.for("yaml.document");
const s=Symbol.for("yaml.map");
const i=Symbol.for("yaml.pair");
const o=Symbol.for("yaml.scalar");
const f=Symbol.for("yaml.seq");
const l=Symbol.for("yaml.node.type");
const isAlias=e=>!!e&&typeof e==="object"&&e[l]===n;
const isDocument=e=>!!e&&typeof e==="object"&&e[l]===r;
const isMap=e=>!!e&&typeof e==="object"&&e[l]===s;
const isPair=e=>!!e&&typeof e==="object"&&e[l]===i;
const isScalar=e=>!!e&&typeof e==="object"&&e[l]===o;
const isSeq=e=>!!e&&typeof e==="object"&&e[l]===f;
function isCollection(e){
if(e&&typeof e==="object")switch(e[l]){case s:case f:
return true}
return false}
function isNode(e){
if(e&&typeof e==="object")switch(e[l]){case n:case s:case o:case f:
return true}
return false}
const hasAnchor=e=>(isScalar(e)||isCollection(e))&&!!e.anchor;
t.ALIAS=n;
t.DOC=r;
t.MAP=s;
t.NODE_TYPE=l;
t.PAIR=i;
t.SCALAR=o;
t.SEQ=f;
t.hasAnchor=hasAnchor;
t.isAlias=isAlias;
t.isCollection=isCollection;
t.isDocument=isDocument;
t.isMap=isMap;
t.isNode=isNode;
t.isPair=isPair;
t.isScalar=isScalar;
t.isSeq=isSeq}),4043:((e,t,n)=>{
"use strict";
var r=n(1127);
function toJS(e,t,n){
if(Array.isArray(e))return e.map((e,t)=>toJS(e,String(t),n));
if(e&&typeof e.toJSON==="function"){
if(!n||!r.hasAnchor(e))return e.toJSON(t,n);
const s={aliasCount:0,count:1,res:undefined};
n.anchors.set(e,s);
n.onCreate=e=>{
s.res=e;
delete n.onCreate};
const i=e.toJSON(t,n);
if(n.onCreate)n.onCreate(i);
return i}
if(typeof e==="bigint"&&!n?.keep)return Number(e);
return e}
t.toJS=toJS}),110:((e,t,n)=>{
"use strict";
var r=n(8913);
var s=n(6842);
var i=n(1464);
var o=n(3069);
function resolveAsScalar(e,t=true,n){
if(e){
const _onError=(e,t,r)=>{
const s=typeof e==="number"?e:Array.isArray(e)?e[0]:e.offset;
if(n)n(s,t,r);else throw new i.YAMLParseError([s,s+1],t,r)};
switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
return s.resolveFlowScalar(e,t,_onError);case"block-scalar":
return r.resolveBlockScalar({options:{strict:t}},e,_onError)}}
return null}
function createScalarToken(e,t){
const{implicitKey:n=false,indent:r,inFlow:s=false,offset:i=-1,type:f="PLAIN"}=t;
const l=o.stringifyString({type:f,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:s,options:{blockQuote:true,lineWidth:-1}});
const u=t.end??[{type:"newline",offset:-1,indent:r,source:"\n"}];
switch(l[0]){case"|":case">":
{
const e=l.indexOf("\n");
const t=l.substring(0,e);
const n=l.substring(e+1)+"\n";
const s=[{type:"block-scalar-header",offset:i,indent:r,source:t}];
if(!addEndtoBlockProps(s,u))s.push({type:"newline",offset:-1,indent:r,source:"\n"});
return{type:"block-scalar",offset:i,indent:r,props:s,source:n}}case'"':
return{type:"double-quoted-scalar",offset:i,indent:r,source:l,end:u};case"'":
return{type:"single-quoted-scalar",offset:i,indent:r,source:l,end:u};default:
return{type:"scalar",offset:i,indent:r,source:l,end:u}}}
function setScalarValue(e,t,n={}){
let{afterKey:r=false,implicitKey:s=false,inFlow:i=false,type:f}=n;
let l="indent"in e?e.indent:null;
if(r&&typeof l==="number")l+=2;
if(!f)switch(e.type){case"single-quoted-scalar":
f="QUOTE_SINGLE";
break;case"double-quoted-scalar":
f="QUOTE_DOUBLE";
break;case"block-scalar":
{
const t=e.props[0];
if(t.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
f=t.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";
break}default:
f="PLAIN"}
const u=o.stringifyString({type:f,value:t},{implicitKey:s||l===null,indent:l!==null&&l>0?" ".repeat(l):"",inFlow:i,options:{blockQuote:true,lineWidth:-1}});
switch(u[0]){case"|":case">":
setBlockScalarValue(e,u);
break;case'"':
setFlowScalarValue(e,u,"double-quoted-scalar");
break;case"'":
setFlowScalarValue(e,u,"single-quoted-scalar");
break;default:
setFlowScalarValue(e,u,"scalar")}}
function setBlockScalarValue(e,t){
const n=t.indexOf("\n");
const r=t.substring(0,n);
const s=t.substring(n+1)+"\n";
if(e.type==="block-scalar"){
const t=e.props[0];
if(t.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
t.source=r;
e.source=s}else{
const{offset:t}=e;
const n="indent"in e?e.indent:-1;
const i=[{type:"block-scalar-header",offset:t,indent:n,source:r}];
if(!addEndtoBlockProps(i,"end"in e?e.end:undefined))i.push({type:"newline",offset:-1,indent:n,source:"\n"});
for(const t of Object.keys(e))if(t!=="type"&&t!=="offset")delete e[t];
Object.assign(e,{type:"block-scalar",indent:n,props:i,source:s})}}
function addEndtoBlockProps(e,t){
if(t)for(const n of t)switch(n.type){case"space":case"comment":
e.push(n);
break;case"newline":
e.push(n);
return true}
return false}
function setFlowScalarValue(e,t,n){
switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":
e.type=n;
e.source=t;
break;case"block-scalar":
{
const r=e.props.slice(1);
let s=t.length;
if(e.props[0].type==="block-scalar-header")s-=e.props[0].source.length;
for(const e of r)e.offset+=s;
delete e.props;
Object.assign(e,{type:n,source:t,end:r});
break}case"block-map":case"block-seq":
{
const r=e.offset+t.length;
const s={type:"newline",offset:r,indent:e.indent,source:"\n"};
delete e.items;
Object.assign(e,{type:n,source:t,end:[s]});
break}default:
{
const r="indent"in e?e.indent:-1;
const s="end"in e&&Array.isArray(e.end)?e.end.filter(e=>e.type==="space"||e.type==="comment"||e.type==="newline"):[];
for(const t of Object.keys(e))if(t!=="type"&&t!=="offset")delete e[t];
Object.assign(e,{type:n,indent:r,source:t,end:s})}}}
t.createScalarToken=createScalarToken;
t.resolveAsScalar=resolveAsScalar;
t.setScalarValue=setScalarValue}),1733:((e,t)=>{
"use strict";
const stringify=e=>"type"in e?stringifyToken(e):stringifyItem(e);
function stringifyToken(e){
switch(e.type){case"block-scalar":
{
let t="";
for(const n of e.props)t+=stringifyToken(n);
return t+e.source}case"block-map":case"block-seq":
{
let t="";
for(const n of e.items)t+=stringifyItem(n);
return t}case"flow-collection":
{
let t=e.start.source;
for(const n of e.items)t+=stringifyItem(n);
for(const n of e.end)t+=n.source;
return t}case"document":
{
let t=stringifyItem(e);
if(e.end)for(const n of e.end)t+=n.source;
return t}default:
{
let t=e.source;
if("end"in e&&e.end)for(const n of e.end)t+=n.source;
return t}}}
function stringifyItem({start:e,key:t,sep:n,value:r}){
let s="";
for(const t of e)s+=t.source;
if(t)s+=stringifyToken(t);
if(n)for(const e of n)s+=e.source;
if(r)s+=stringifyToken(r);
return s}
t.stringify=stringify}),7715:((e,t)=>{
"use strict";
const n=Symbol("break visit");
const r=Symbol("skip children");
const s=Symbol("remove item");
function visit(e,t){
if("type"in e&&e.type==="document")e={start:e.start,value:e.value};
_visit(Object.freeze([]),e,t)}
visit.BREAK=n;
visit.SKIP=r;
visit.REMOVE=s;
visit.itemAtPath=(e,t)=>{
let n=e;
for(const[e,r]of t){
const t=n?.[e];
if(t&&"items"in t){
n=t.items[r]}else return undefined}
return n};
visit.parentCollection=(e,t)=>{
const n=visit.itemAtPath(e,t.slice(0,-1));
const r=t[t.length-1][0];
const s=n?.[r];
if(s&&"items"in s)return s;
throw new Error("Parent collection not found")};
function _visit(e,t,r){
let i=r(t,e);
if(typeof i==="symbol")return i;
for(const o of["key","value"]){
const f=t[o];
if(f&&"items"in f){
for(let t=0;t<f.items.length;++t){
const i=_visit(Object.freeze(e.concat([[o,t]])),f.items[t],r);
if(typeof i==="number")t=i-1;else if(i===n)return n;else if(i===s){
f.items.splice(t,1);
t-=1}}
if(typeof i==="function"&&o==="key")i=i(t,e)}}
return typeof i==="function"?i(t,e):i}
t.visit=visit}),3461:((e,t,n)=>{
"use strict";
var r=n(110);
var s=n(1733);
var i=n(7715);
const o="\uFEFF";
const f="\x02";
const l="\x18";
const u="\x1f";
const isCollection=e=>!!e&&"items"in e;
const isScalar=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");
function prettyToken(e){
switch(e){case o:
return"<BOM>";case f:
return"<DOC>";case l:
return"<FLOW_END>";case u:
return"<SCALAR>";default:
return JSON.stringify(e)}}
function tokenType(e){
switch(e){case o:
return"byte-order-mark";case f:
return"doc-mode";case l:
return"flow-error-end";case u:
return"scalar";case"---":
return"doc-start";case"...":
return"doc-end";case"":case"\n":case"\r\n":
return"newline";case"-":
return"seq-item-ind";case"?":
return"explicit-key-ind";case":":
return"map-value-ind";case"{":
return"flow-map-start";case"}":
return"flow-map-end";case"[":
return"flow-seq-start";case"]":
return"flow-seq-end";case",":
return"comma"}
switch(e[0]){case" ":case"	":
return"space";case"#":
return"comment";case"%":
return"directive-line";case"*":
return"alias";case"&":
return"anchor";case"!":
return"tag";case"'":
return"single-quoted-scalar";case'"':
return"double-quoted-scalar";case"|":case">":
return"block-scalar-header"}
return null}
t.createScalarToken=r.createScalarToken;
t.resolveAsScalar=r.resolveAsScalar;
t.setScalarValue=r.setScalarValue;
t.stringify=s.stringify;
t.visit=i.visit;
t.BOM=o;
t.DOCUMENT=f;
t.FLOW_END=l;
t.SCALAR=u;
t.isCollection=isCollection;
t.isScalar=isScalar;
t.prettyToken=prettyToken;
t.tokenType=tokenType}),361:((e,t,n)=>{
"use strict";
var r=n(3461);
function isEmpty(e){
switch(e){case undefined:case" ":case"\n":case"\r":case"	":
return true;default:
return false}}
const s=new Set("0123456789ABCDEFabcdef");
const i=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const o=new Set(",[]{}");
const f=new Set(" ,[]{}\n\r	");
const isNotAnchorChar=e=>!e||f.has(e);
let l=class Lexer{
constructor(){
this.atEnd=false;
this.blockScalarIndent=-1;
this.blockScalarKeep=false;
this.buffer="";
this.flowKey=false;
this.flowLevel=0;
this.indentNext=0;
this.indentValue=0;
this.lineEndPos=null;
this.next=null;
this.pos=0}
*lex(e,t=false){
if(e){
if(typeof e!=="string")throw TypeError("source is not a string");
this.buffer=this.buffer?this.buffer+e:e;
this.lineEndPos=null}
this.atEnd=!t;
let n=this.next??"stream";
while(n&&(t||this.hasChars(1)))n=yield*this.parseNext(n)}
atLineEnd(){
let e=this.pos;
let t=this.buffer[e];
while(t===" "||t==="	")t=this.buffer[++e];
if(!t||t==="#"||t==="\n")return true;
if(t==="\r")return this.buffer[e+1]==="\n";
return false}
charAt(e){
return this.buffer[this.pos+e]}
continueScalar(e){
let t=this.buffer[e];
if(this.indentNext>0){
let n=0;
while(t===" ")t=this.buffer[++n+e];
if(t==="\r"){
const t=this.buffer[n+e+1];
if(t==="\n"||!t&&!this.atEnd)return e+n+1}
return t==="\n"||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}
if(t==="-"||t==="."){
const t=this.buffer.substr(e,3);
if((t==="---"||t==="...")&&isEmpty(this.buffer[e+3]))return-1}
return e}
getLine(){
let e=this.lineEndPos;
if(typeof e!=="number"||e!==-1&&e<this.pos){
e=this.buffer.indexOf("\n",this.pos);
this.lineEndPos=e}
if(e===-1)return this.atEnd?this.buffer.substring(this.pos):null;
if(this.buffer[e-1]==="\r")e-=1;
return this.buffer.substring(this.pos,e)}
hasChars(e){
return this.pos+e<=this.buffer.length}
setNext(e){
this.buffer=this.buffer.substring(this.pos);
this.pos=0;
this.lineEndPos=null;
this.next=e;
return null}
peek(e){
return this.buffer.substr(this.pos,e)}
*parseNext(e){
switch(e){case"stream":
return yield*this.parseStream();case"line-start":
return yield*this.parseLineStart();case"block-start":
return yield*this.parseBlockStart();case"doc":
return yield*this.parseDocument();case"flow":
return yield*this.parseFlowCollection();case"quoted-scalar":
return yield*this.parseQuotedScalar();case"block-scalar":
return yield*this.parseBlockScalar();case"plain-scalar":
return yield*this.parsePlainScalar()}}
*parseStream(){
let e=this.getLine();
if(e===null)return this.setNext("stream");
if(e[0]===r.BOM){
yield*this.pushCount(1);
e=e.substring(1)}
if(e[0]==="%"){
let t=e.length;
let n=e.indexOf("#");
while(n!==-1){
const r=e[n-1];
if(r===" "||r==="	"){
t=n-1;
break}else{
n=e.indexOf("#",n+1)}}
while(true){
const n=e[t-1];
if(n===" "||n==="	")t-=1;else break}
const r=(yield*this.pushCount(t))+(yield*this.pushSpaces(true));
yield*this.pushCount(e.length-r);
this.pushNewline();
return"stream"}
if(this.atLineEnd()){
const t=yield*this.pushSpaces(true);
yield*this.pushCount(e.length-t);
yield*this.pushNewline();
return"stream"}
yield r.DOCUMENT;
return yield*this.parseLineStart()}
*parseLineStart(){
const e=this.charAt(0);
if(!e&&!this.atEnd)return this.setNext("line-start");
if(e==="-"||e==="."){
if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");
const e=this.peek(3);
if((e==="---"||e==="...")&&isEmpty(this.charAt(3))){
yield*this.pushCount(3);
this.indentValue=0;
this.indentNext=0;
return e==="---"?"doc":"stream"}}
this.indentValue=yield*this.pushSpaces(false);
if(this.indentNext>this.indentValue&&!isEmpty(this.charAt(1)))this.indentNext=this.indentValue;
return yield*this.parseBlockStart()}
*parseBlockStart(){
const[e,t]=this.peek(2);
if(!t&&!this.atEnd)return this.setNext("block-start");
if((e==="-"||e==="?"||e===":")&&isEmpty(t)){
const e=(yield*this.pushCount(1))+(yield*this.pushSpaces(true));
this.indentNext=this.indentValue+1;
this.indentValue+=e;
return"block-start"}
return"doc"}
*parseDocument(){
yield*this.pushSpaces(true);
const e=this.getLine();
if(e===null)return this.setNext("doc");
let t=yield*this.pushIndicators();
switch(e[t]){case"#":
yield*this.pushCount(e.length-t);case undefined:
yield*this.pushNewline();
return yield*this.parseLineStart();case"{":case"[":
yield*this.pushCount(1);
this.flowKey=false;
this.flowLevel=1;
return"flow";case"}":case"]":
yield*this.pushCount(1);
return"doc";case"*":
yield*this.pushUntil(isNotAnchorChar);
return"doc";case'"':case"'":
return yield*this.parseQuotedScalar();case"|":case">":
t+=yield*this.parseBlockScalarHeader();
t+=yield*this.pushSpaces(true);
yield*this.pushCount(e.length-t);
yield*this.pushNewline();
return yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}
*parseFlowCollection(){
let e,t;
let n=-1;
do{
e=yield*this.pushNewline();
if(e>0){
t=yield*this.pushSpaces(false);
this.indentValue=n=t}else{
t=0}
t+=yield*this.pushSpaces(true)}while(e+t>0);
const s=this.getLine();
if(s===null)return this.setNext("flow");
if(n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith("---")||s.startsWith("..."))&&isEmpty(s[3])){
const e=n===this.indentNext-1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}");
if(!e){
this.flowLevel=0;
yield r.FLOW_END;
return yield*this.parseLineStart()}}
let i=0;
while(s[i]===","){
i+=yield*this.pushCount(1);
i+=yield*this.pushSpaces(true);
this.flowKey=false}
i+=yield*this.pushIndicators();
switch(s[i]){case undefined:
return"flow";case"#":
yield*this.pushCount(s.length-i);
return"flow";case"{":case"[":
yield*this.pushCount(1);
this.flowKey=false;
this.flowLevel+=1;
return"flow";case"}":case"]":
yield*this.pushCount(1);
this.flowKey=true;
this.flowLevel-=1;
return this.flowLevel?"flow":"doc";case"*":
yield*this.pushUntil(isNotAnchorChar);
return"flow";case'"':case"'":
this.flowKey=true;
return yield*this.parseQuotedScalar();case":":
{
const e=this.charAt(1);
if(this.flowKey||isEmpty(e)||e===","){
this.flowKey=false;
yield*this.pushCount(1);
yield*this.pushSpaces(true);
return"flow"}}default:
this.flowKey=false;
return yield*this.parsePlainScalar()}}
*parseQuotedScalar(){
const e=this.charAt(0);
let t=this.buffer.indexOf(e,this.pos+1);
if(e==="'"){
while(t!==-1&&this.buffer[t+1]==="'")t=this.buffer.indexOf("'",t+2)}else{
while(t!==-1){
let e=0;
while(this.buffer[t-1-e]==="\\")e+=1;
if(e%2===0)break;
t=this.buffer.indexOf('"',t+1)}}
const n=this.buffer.substring(0,t);
let r=n.indexOf("\n",this.pos);
if(r!==-1){
while(r!==-1){
const e=this.continueScalar(r+1);
if(e===-1)break;
r=n.indexOf("\n",e)}
if(r!==-1){
t=r-(n[r-1]==="\r"?2:1)}}
if(t===-1){
if(!this.atEnd)return this.setNext("quoted-scalar");
t=this.buffer.length}
yield*this.pushToIndex(t+1,false);
return this.flowLevel?"flow":"doc"}
*parseBlockScalarHeader(){
this.blockScalarIndent=-1;
this.blockScalarKeep=false;
let e=this.pos;
while(true){
const t=this.buffer[++e];
if(t==="+")this.blockScalarKeep=true;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}
return yield*this.pushUntil(e=>isEmpty(e)||e==="#")}
*parseBlockScalar(){
let e=this.pos-1;
let t=0;
let n;
t:for(let r=this.pos;n=this.buffer[r];++r){
switch(n){case" ":
t+=1;
break;case"\n":
e=r;
t=0;
break;case"\r":
{
const e=this.buffer[r+1];
if(!e&&!this.atEnd)return this.setNext("block-scalar");
if(e==="\n")break}default:
break t}}
if(!n&&!this.atEnd)return this.setNext("block-scalar");
if(t>=this.indentNext){
if(this.blockScalarIndent===-1)this.indentNext=t;else{
this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext)}
do{
const t=this.continueScalar(e+1);
if(t===-1)break;
e=this.buffer.indexOf("\n",t)}while(e!==-1);
if(e===-1){
if(!this.atEnd)return this.setNext("block-scalar");
e=this.buffer.length}}
let s=e+1;
n=this.buffer[s];
while(n===" ")n=this.buffer[++s];
if(n==="	"){
while(n==="	"||n===" "||n==="\r"||n==="\n")n=this.buffer[++s];
e=s-1}else if(!this.blockScalarKeep){
do{
let n=e-1;
let r=this.buffer[n];
if(r==="\r")r=this.buffer[--n];
const s=n;
while(r===" ")r=this.buffer[--n];
if(r==="\n"&&n>=this.pos&&n+1+t>s)e=n;else break}while(true)}
yield r.SCALAR;
yield*this.pushToIndex(e+1,true);
return yield*this.parseLineStart()}
*parsePlainScalar(){
const e=this.flowLevel>0;
let t=this.pos-1;
let n=this.pos-1;
let s;
while(s=this.buffer[++n]){
if(s===":"){
const r=this.buffer[n+1];
if(isEmpty(r)||e&&o.has(r))break;
t=n}else if(isEmpty(s)){
let r=this.buffer[n+1];
if(s==="\r"){
if(r==="\n"){
n+=1;
s="\n";
r=this.buffer[n+1]}else t=n}
if(r==="#"||e&&o.has(r))break;
if(s==="\n"){
const e=this.continueScalar(n+1);
if(e===-1)break;
n=Math.max(n,e-2)}}else{
if(e&&o.has(s))break;
t=n}}
if(!s&&!this.atEnd)return this.setNext("plain-scalar");
yield r.SCALAR;
yield*this.pushToIndex(t+1,true);
return e?"flow":"doc"}
*pushCount(e){
if(e>0){
yield this.buffer.substr(this.pos,e);
this.pos+=e;
return e}
return 0}
*pushToIndex(e,t){
const n=this.buffer.slice(this.pos,e);
if(n){
yield n;
this.pos+=n.length;
return n.length}else if(t)yield"";
return 0}
*pushIndicators(){
let e=0;
t:while(true){
switch(this.charAt(0)){case"!":
e+=yield*this.pushTag();
e+=yield*this.pushSpaces(true);
continue t;case"&":
e+=yield*this.pushUntil(isNotAnchorChar);
e+=yield*this.pushSpaces(true);
continue t;case"-":case"?":case":":
{
const t=this.flowLevel>0;
const n=this.charAt(1);
if(isEmpty(n)||t&&o.has(n)){
if(!t)this.indentNext=this.indentValue+1;else if(this.flowKey)this.flowKey=false;
e+=yield*this.pushCount(1);
e+=yield*this.pushSpaces(true);
continue t}}}
break t}
return e}
*pushTag(){
if(this.charAt(1)==="<"){
let e=this.pos+2;
let t=this.buffer[e];
while(!isEmpty(t)&&t!==">")t=this.buffer[++e];
return yield*this.pushToIndex(t===">"?e+1:e,false)}else{
let e=this.pos+1;
let t=this.buffer[e];
while(t){
if(i.has(t))t=this.buffer[++e];else if(t==="%"&&s.has(this.buffer[e+1])&&s.has(this.buffer[e+2])){
t=this.buffer[e+=3]}else break}
return yield*this.pushToIndex(e,false)}}
*pushNewline(){
const e=this.buffer[this.pos];
if(e==="\n")return yield*this.pushCount(1);else if(e==="\r"&&this.charAt(1)==="\n")return yield*this.pushCount(2);else return 0}
*pushSpaces(e){
let t=this.pos-1;
let n;
do{
n=this.buffer[++t]}while(n===" "||e&&n==="	");
const r=t-this.pos;
if(r>0){
yield this.buffer.substr(this.pos,r);
this.pos=t}
return r}
*pushUntil(e){
let t=this.pos;
let n=this.buffer[t];
while(!e(n))n=this.buffer[++t];
return yield*this.pushToIndex(t,false)}};
t.Lexer=l}),6628:((e,t)=>{
"use strict";
let n=class LineCounter{
constructor(){
this.lineStarts=[];
this.addNewLine=e=>this.lineStarts.push(e);
this.linePos=e=>{
let t=0;
let n=this.lineStarts.length;
while(t<n){
const r=t+n>>1;
if(this.lineStarts[r]<e)t=r+1;else n=r}
if(this.lineStarts[t]===e)return{line:t+1,col:1};
if(t===0)return{line:0,col:e};
const r=this.lineStarts[t-1];
return{line:t,col:e-r+1}}}};
t.LineCounter=n}),3456:((e,t,n)=>{
"use strict";
var r=n(932);
var s=n(3461);
var i=n(361);
function includesToken(e,t){
for(let n=0;n<e.length;++n)if(e[n].type===t)return true;
return false}
function findNonEmptyIndex(e){
for(let t=0;t<e.length;++t){
switch(e[t].type){case"space":case"comment":case"newline":
break;default:
return t}}
return-1}
function isFlowToken(e){
switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":
return true;default:
return false}}
function getPrevProps(e){
switch(e.type){case"document":
return e.start;case"block-map":
{
const t=e.items[e.items.length-1];
return t.sep??t.start}case"block-seq":
return e.items[e.items.length-1].start;default:
return[]}}
function getFirstKeyStartProps(e){
if(e.length===0)return[];
let t=e.length;
t:while(--t>=0){
switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":
break t}}
while(e[++t]?.type==="space"){}
return e.splice(t,e.length)}
function arrayPushArray(e,t){
if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}
function fixFlowSeqItems(e){
if(e.start.type==="flow-seq-start"){
for(const t of e.items){
if(t.sep&&!t.value&&!includesToken(t.start,"explicit-key-ind")&&!includesToken(t.sep,"map-value-ind")){
if(t.key)t.value=t.key;
delete t.key;
if(isFlowToken(t.value)){
if(t.value.end)arrayPushArray(t.value.end,t.sep);else t.value.end=t.sep}else arrayPushArray(t.start,t.sep);
delete t.sep}}}}
let o=class Parser{
constructor(e){
this.atNewLine=true;
this.atScalar=false;
this.indent=0;
this.offset=0;
this.onKeyLine=false;
this.stack=[];
this.source="";
this.type="";
this.lexer=new i.Lexer;
this.onNewLine=e}
*parse(e,t=false){
if(this.onNewLine&&this.offset===0)this.onNewLine(0);
for(const n of this.lexer.lex(e,t))yield*this.next(n);
if(!t)yield*this.end()}
*next(e){
this.source=e;
if(r.env.LOG_TOKENS)console.log("|",s.prettyToken(e));
if(this.atScalar){
this.atScalar=false;
yield*this.step();
this.offset+=e.length;
return}
const t=s.tokenType(e);
if(!t){
const t=`Not a YAML token: ${e}`;
yield*this.pop({type:"error",offset:this.offset,message:t,source:e});
this.offset+=e.length}else if(t==="scalar"){
this.atNewLine=false;
this.atScalar=true;
this.type="scalar"}else{
this.type=t;
yield*this.step();
switch(t){case"newline":
this.atNewLine=true;
this.indent=0;
if(this.onNewLine)this.onNewLine(this.offset+e.length);
break;case"space":
if(this.atNewLine&&e[0]===" ")this.indent+=e.length;
break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":
if(this.atNewLine)this.indent+=e.length;
break;case"doc-mode":case"flow-error-end":
return;default:
this.atNewLine=false}
this.offset+=e.length}}
*end(){
while(this.stack.length>0)yield*this.pop()}
get sourceToken(){
const e={type:this.type,offset:this.offset,indent:this.indent,source:this.source};
return e}
*step(){
const e=this.peek(1);
if(this.type==="doc-end"&&e?.type!=="doc-end"){
while(this.stack.length>0)yield*this.pop();
this.stack.push({type:"doc-end",offset:this.offset,source:this.source});
return}
if(!e)return yield*this.stream();
switch(e.type){case"document":
return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
return yield*this.scalar(e);case"block-scalar":
return yield*this.blockScalar(e);case"block-map":
return yield*this.blockMap(e);case"block-seq":
return yield*this.blockSequence(e);case"flow-collection":
return yield*this.flowCollection(e);case"doc-end":
return yield*this.documentEnd(e)}
yield*this.pop()}
peek(e){
return this.stack[this.stack.length-e]}
*pop(e){
const t=e??this.stack.pop();
if(!t){
const e="Tried to pop an empty stack";
yield{type:"error",offset:this.offset,source:"",message:e}}else if(this.stack.length===0){
yield t}else{
const e=this.peek(1);
if(t.type==="block-scalar"){
t.indent="indent"in e?e.indent:0}else if(t.type==="flow-collection"&&e.type==="document"){
t.indent=0}
if(t.type==="flow-collection")fixFlowSeqItems(t);
switch(e.type){case"document":
e.value=t;
break;case"block-scalar":
e.props.push(t);
break;case"block-map":
{
const n=e.items[e.items.length-1];
if(n.value){
e.items.push({start:[],key:t,sep:[]});
this.onKeyLine=true;
return}else if(n.sep){
n.value=t}else{
Object.assign(n,{key:t,sep:[]});
this.onKeyLine=!n.explicitKey;
return}
break}case"block-seq":
{
const n=e.items[e.items.length-1];
if(n.value)e.items.push({start:[],value:t});else n.value=t;
break}case"flow-collection":
{
const n=e.items[e.items.length-1];
if(!n||n.value)e.items.push({start:[],key:t,sep:[]});else if(n.sep)n.value=t;else Object.assign(n,{key:t,sep:[]});
return}default:
yield*this.pop();
yield*this.pop(t)}
if((e.type==="document"||e.type==="block-map"||e.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){
const n=t.items[t.items.length-1];
if(n&&!n.sep&&!n.value&&n.start.length>0&&findNonEmptyIndex(n.start)===-1&&(t.indent===0||n.start.every(e=>e.type!=="comment"||e.indent<t.indent))){
if(e.type==="document")e.end=n.start;else e.items.push({start:n.start});
t.items.splice(-1,1)}}}}
*stream(){
switch(this.type){case"directive-line":
yield{type:"directive",offset:this.offset,source:this.source};
return;case"byte-order-mark":case"space":case"comment":case"newline":
yield this.sourceToken;
return;case"doc-mode":case"doc-start":
{
const e={type:"document",offset:this.offset,start:[]};
if(this.type==="doc-start")e.start.push(this.sourceToken);
this.stack.push(e);
return}}
yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}
*document(e){
if(e.value)return yield*this.lineEnd(e);
switch(this.type){case"doc-start":
{
if(findNonEmptyIndex(e.start)!==-1){
yield*this.pop();
yield*this.step()}else e.start.push(this.sourceToken);
return}case"anchor":case"tag":case"space":case"comment":case"newline":
e.start.push(this.sourceToken);
return}
const t=this.startBlockValue(e);
if(t)this.stack.push(t);else{
yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}}
*scalar(e){
if(this.type==="map-value-ind"){
const t=getPrevProps(this.peek(2));
const n=getFirstKeyStartProps(t);
let r;
if(e.end){
r=e.end;
r.push(this.sourceToken);
delete e.end}else r=[this.sourceToken];
const s={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:r}]};
this.onKeyLine=true;
this.stack[this.stack.length-1]=s}else yield*this.lineEnd(e)}
*blockScalar(e){
switch(this.type){case"space":case"comment":case"newline":
e.props.push(this.sourceToken);
return;case"scalar":
e.source=this.source;
this.atNewLine=true;
this.indent=0;
if(this.onNewLine){
let e=this.source.indexOf("\n")+1;
while(e!==0){
this.onNewLine(this.offset+e);
e=this.source.indexOf("\n",e)+1}}
yield*this.pop();
break;default:
yield*this.pop();
yield*this.step()}}
*blockMap(e){
const t=e.items[e.items.length-1];
switch(this.type){case"newline":
this.onKeyLine=false;
if(t.value){
const n="end"in t.value?t.value.end:undefined;
const r=Array.isArray(n)?n[n.length-1]:undefined;
if(r?.type==="comment")n?.push(this.sourceToken);else e.items.push({start:[this.sourceToken]})}else if(t.sep){
t.sep.push(this.sourceToken)}else{
t.start.push(this.sourceToken)}
return;case"space":case"comment":
if(t.value){
e.items.push({start:[this.sourceToken]})}else if(t.sep){
t.sep.push(this.sourceToken)}else{
if(this.atIndentedComment(t.start,e.indent)){
const n=e.items[e.items.length-2];
const r=n?.value?.end;
if(Array.isArray(r)){
arrayPushArray(r,t.start);
r.push(this.sourceToken);
e.items.pop();
return}}
t.start.push(this.sourceToken)}
return}
if(this.indent>=e.indent){
const n=!this.onKeyLine&&this.indent===e.indent;
const r=n&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind";
let s=[];
if(r&&t.sep&&!t.value){
const n=[];
for(let r=0;r<t.sep.length;++r){
const s=t.sep[r];
switch(s.type){case"newline":
n.push(r);
break;case"space":
break;case"comment":
if(s.indent>e.indent)n.length=0;
break;default:
n.length=0}}
if(n.length>=2)s=t.sep.splice(n[1])}
switch(this.type){case"anchor":case"tag":
if(r||t.value){
s.push(this.sourceToken);
e.items.push({start:s});
this.onKeyLine=true}else if(t.sep){
t.sep.push(this.sourceToken)}else{
t.start.push(this.sourceToken)}
return;case"explicit-key-ind":
if(!t.sep&&!t.explicitKey){
t.start.push(this.sourceToken);
t.explicitKey=true}else if(r||t.value){
s.push(this.sourceToken);
e.items.push({start:s,explicitKey:true})}else{
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:true}]})}
this.onKeyLine=true;
return;case"map-value-ind":
if(t.explicitKey){
if(!t.sep){
if(includesToken(t.start,"newline")){
Object.assign(t,{key:null,sep:[this.sourceToken]})}else{
const e=getFirstKeyStartProps(t.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}}else if(t.value){
e.items.push({start:[],key:null,sep:[this.sourceToken]})}else if(includesToken(t.sep,"map-value-ind")){
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]})}else if(isFlowToken(t.key)&&!includesToken(t.sep,"newline")){
const e=getFirstKeyStartProps(t.start);
const n=t.key;
const r=t.sep;
r.push(this.sourceToken);
delete t.key;
delete t.sep;
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:n,sep:r}]})}else if(s.length>0){
t.sep=t.sep.concat(s,this.sourceToken)}else{
t.sep.push(this.sourceToken)}}else{
if(!t.sep){
Object.assign(t,{key:null,sep:[this.sourceToken]})}else if(t.value||r){
e.items.push({start:s,key:null,sep:[this.sourceToken]})}else if(includesToken(t.sep,"map-value-ind")){
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]})}else{
t.sep.push(this.sourceToken)}}
this.onKeyLine=true;
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
{
const n=this.flowScalar(this.type);
if(r||t.value){
e.items.push({start:s,key:n,sep:[]});
this.onKeyLine=true}else if(t.sep){
this.stack.push(n)}else{
Object.assign(t,{key:n,sep:[]});
this.onKeyLine=true}
return}default:
{
const r=this.startBlockValue(e);
if(r){
if(r.type==="block-seq"){
if(!t.explicitKey&&t.sep&&!includesToken(t.sep,"newline")){
yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});
return}}else if(n){
e.items.push({start:s})}
this.stack.push(r);
return}}}}
yield*this.pop();
yield*this.step()}
*blockSequence(e){
const t=e.items[e.items.length-1];
switch(this.type){case"newline":
if(t.value){
const n="end"in t.value?t.value.end:undefined;
const r=Array.isArray(n)?n[n.length-1]:undefined;
if(r?.type==="comment")n?.push(this.sourceToken);else e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);
return;case"space":case"comment":
if(t.value)e.items.push({start:[this.sourceToken]});else{
if(this.atIndentedComment(t.start,e.indent)){
const n=e.items[e.items.length-2];
const r=n?.value?.end;
if(Array.isArray(r)){
arrayPushArray(r,t.start);
r.push(this.sourceToken);
e.items.pop();
return}}
t.start.push(this.sourceToken)}
return;case"anchor":case"tag":
if(t.value||this.indent<=e.indent)break;
t.start.push(this.sourceToken);
return;case"seq-item-ind":
if(this.indent!==e.indent)break;
if(t.value||includesToken(t.start,"seq-item-ind"))e.items.push({start:[this.sourceToken]});else t.start.push(this.sourceToken);
return}
if(this.indent>e.indent){
const t=this.startBlockValue(e);
if(t){
this.stack.push(t);
return}}
yield*this.pop();
yield*this.step()}
*flowCollection(e){
const t=e.items[e.items.length-1];
if(this.type==="flow-error-end"){
let e;
do{
yield*this.pop();
e=this.peek(1)}while(e?.type==="flow-collection")}else if(e.end.length===0){
switch(this.type){case"comma":case"explicit-key-ind":
if(!t||t.sep)e.items.push({start:[this.sourceToken]});else t.start.push(this.sourceToken);
return;case"map-value-ind":
if(!t||t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else Object.assign(t,{key:null,sep:[this.sourceToken]});
return;case"space":case"comment":case"newline":case"anchor":case"tag":
if(!t||t.value)e.items.push({start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else t.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
{
const n=this.flowScalar(this.type);
if(!t||t.value)e.items.push({start:[],key:n,sep:[]});else if(t.sep)this.stack.push(n);else Object.assign(t,{key:n,sep:[]});
return}case"flow-map-end":case"flow-seq-end":
e.end.push(this.sourceToken);
return}
const n=this.startBlockValue(e);
if(n)this.stack.push(n);else{
yield*this.pop();
yield*this.step()}}else{
const t=this.peek(2);
if(t.type==="block-map"&&(this.type==="map-value-ind"&&t.indent===e.indent||this.type==="newline"&&!t.items[t.items.length-1].sep)){
yield*this.pop();
yield*this.step()}else if(this.type==="map-value-ind"&&t.type!=="flow-collection"){
const n=getPrevProps(t);
const r=getFirstKeyStartProps(n);
fixFlowSeqItems(e);
const s=e.end.splice(1,e.end.length);
s.push(this.sourceToken);
const i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:s}]};
this.onKeyLine=true;
this.stack[this.stack.length-1]=i}else{
yield*this.lineEnd(e)}}}
flowScalar(e){
if(this.onNewLine){
let e=this.source.indexOf("\n")+1;
while(e!==0){
this.onNewLine(this.offset+e);
e=this.source.indexOf("\n",e)+1}}
return{type:e,offset:this.offset,indent:this.indent,source:this.source}}
startBlockValue(e){
switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
return this.flowScalar(this.type);case"block-scalar-header":
return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":
return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":
return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":
{
this.onKeyLine=true;
const t=getPrevProps(e);
const n=getFirstKeyStartProps(t);
n.push(this.sourceToken);
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:true}]}}case"map-value-ind":
{
this.onKeyLine=true;
const t=getPrevProps(e);
const n=getFirstKeyStartProps(t);
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}
atIndentedComment(e,t){
if(this.type!=="comment")return false;
if(this.indent<=t)return false;
return e.every(e=>e.type==="newline"||e.type==="space")}
*documentEnd(e){
if(this.type!=="doc-mode"){
if(e.end)e.end.push(this.sourceToken);else e.end=[this.sourceToken];
if(this.type==="newline")yield*this.pop()}}
*lineEnd(e){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":
yield*this.pop();
yield*this.step();
break;case"newline":
this.onKeyLine=false;case"space":case"comment":default:
if(e.end)e.end.push(this.sourceToken);else e.end=[this.sourceToken];
if(this.type==="newline")yield*this.pop()}}};
t.Parser=o}),4047:((e,t,n)=>{
"use strict";
var r=n(9984);
var s=n(3021);
var i=n(1464);
var o=n(7249);
var f=n(1127);
var l=n(6628);
var u=n(3456);
function parseOptions(e){
const t=e.prettyErrors!==false;
const n=e.lineCounter||t&&new l.LineCounter||null;
return{lineCounter:n,prettyErrors:t}}
function parseAllDocuments(e,t={}){
const{lineCounter:n,prettyErrors:s}=parseOptions(t);
const o=new u.Parser(n?.addNewLine);
const f=new r.Composer(t);
const l=Array.from(f.compose(o.parse(e)));
if(s&&n)for(const t of l){
t.errors.forEach(i.prettifyError(e,n));
t.warnings.forEach(i.prettifyError(e,n))}
if(l.length>0)return l;
return Object.assign([],{empty:true},f.streamInfo())}
function parseDocument(e,t={}){
const{lineCounter:n,prettyErrors:s}=parseOptions(t);
const o=new u.Parser(n?.addNewLine);
const f=new r.Composer(t);
let l=null;
for(const t of f.compose(o.parse(e),true,e.length)){
if(!l)l=t;else if(l.options.logLevel!=="silent"){
l.errors.push(new i.YAMLParseError(t.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));
break}}
if(s&&n){
l.errors.forEach(i.prettifyError(e,n));
l.warnings.forEach(i.prettifyError(e,n))}
return l}
function parse(e,t,n){
let r=undefined;
if(typeof t==="function"){
r=t}else if(n===undefined&&t&&typeof t==="object"){
n=t}
const s=parseDocument(e,n);
if(!s)return null;
s.warnings.forEach(e=>o.warn(s.options.logLevel,e));
if(s.errors.length>0){
if(s.options.logLevel!=="silent")throw s.errors[0];else s.errors=[]}
return s.toJS(Object.assign({reviver:r},n))}
function stringify(e,t,n){
let r=null;
if(typeof t==="function"||Array.isArray(t)){
r=t}else if(n===undefined&&t){
n=t}
if(typeof n==="string")n=n.length;
if(typeof n==="number"){
const e=Math.round(n);
n=e<1?undefined:e>8?{indent:8}:{indent:e}}
if(e===undefined){
const{keepUndefined:e}=n??t??{};
if(!e)return undefined}
if(f.isDocument(e)&&!r)return e.toString(n);
return new s.Document(e,r,n).toString(n)}
t.parse=parse;
t.parseAllDocuments=parseAllDocuments;
t.parseDocument=parseDocument;
t.stringify=stringify}),5840:((e,t,n)=>{
"use strict";
var r=n(1127);
var s=n(7451);
var i=n(1706);
var o=n(6464);
var f=n(18);
const sortMapEntriesByKey=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0;
let l=class Schema{
constructor({compat:e,customTags:t,merge:n,resolveKnownTags:l,schema:u,sortMapEntries:h,toStringDefaults:p}){
this.compat=Array.isArray(e)?f.getTags(e,"compat"):e?f.getTags(null,e):null;
this.name=typeof u==="string"&&u||"core";
this.knownTags=l?f.coreKnownTags:{};
this.tags=f.getTags(t,this.name,n);
this.toStringOptions=p??null;
Object.defineProperty(this,r.MAP,{value:s.map});
Object.defineProperty(this,r.SCALAR,{value:o.string});
Object.defineProperty(this,r.SEQ,{value:i.seq});
this.sortMapEntries=typeof h==="function"?h:h===true?sortMapEntriesByKey:null}
clone(){
const e=Object.create(l.prototype,Object.getOwnPropertyDescriptors(this));
e.tags=this.tags.slice();
return e}};
t.Schema=l}),7451:((e,t,n)=>{
"use strict";
var r=n(1127);
var s=n(4454);
const i={collection:"map",default:true,nodeClass:s.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){
if(!r.isMap(e))t("Expected a mapping for this tag");
return e},createNode:(e,t,n)=>s.YAMLMap.from(e,t,n)};
t.map=i}),3632:((e,t,n)=>{
"use strict";
var r=n(3301);
const s={identify:e=>e==null,createNode:()=>new r.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new r.Scalar(null),stringify:({source:e},t)=>typeof e==="string"&&s.test.test(e)?e:t.options.nullStr};
t.nullTag=s}),1706:((e,t,n)=>{
"use strict";
var r=n(1127);
var s=n(2223);
const i={collection:"seq",default:true,nodeClass:s.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){
if(!r.isSeq(e))t("Expected a sequence for this tag");
return e},createNode:(e,t,n)=>s.YAMLSeq.from(e,t,n)};
t.seq=i}),6464:((e,t,n)=>{
"use strict";
var r=n(3069);
const s={identify:e=>typeof e==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,s){
t=Object.assign({actualString:true},t);
return r.stringifyString(e,t,n,s)}};
t.string=s}),3959:((e,t,n)=>{
"use strict";
var r=n(3301);
const s={identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new r.Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){
if(e&&s.test.test(e)){
const n=e[0]==="t"||e[0]==="T";
if(t===n)return e}
return t?n.options.trueStr:n.options.falseStr}};
t.boolTag=s}),8405:((e,t,n)=>{
"use strict";
var r=n(3301);
var s=n(8689);
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:s.stringifyNumber};
const o={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
const t=Number(e.value);
return isFinite(t)?t.toExponential():s.stringifyNumber(e)}};
const f={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){
const t=new r.Scalar(parseFloat(e));
const n=e.indexOf(".");
if(n!==-1&&e[e.length-1]==="0")t.minFractionDigits=e.length-n-1;
return t},stringify:s.stringifyNumber};
t.float=f;
t.floatExp=o;
t.floatNaN=i}),9874:((e,t,n)=>{
"use strict";
var r=n(8689);
const intIdentify=e=>typeof e==="bigint"||Number.isInteger(e);
const intResolve=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);
function intStringify(e,t,n){
const{value:s}=e;
if(intIdentify(s)&&s>=0)return n+s.toString(t);
return r.stringifyNumber(e)}
const s={identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>intResolve(e,2,8,n),stringify:e=>intStringify(e,8,"0o")};
const i={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>intResolve(e,0,10,n),stringify:r.stringifyNumber};
const o={identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),stringify:e=>intStringify(e,16,"0x")};
t.int=i;
t.intHex=o;
t.intOct=s}),896:((e,t,n)=>{
"use strict";
var r=n(7451);
var s=n(3632);
var i=n(1706);
var o=n(6464);
var f=n(3959);
var l=n(8405);
var u=n(9874);
const h=[r.map,i.seq,o.string,s.nullTag,f.boolTag,u.intOct,u.int,u.intHex,l.floatNaN,l.floatExp,l.float];
t.schema=h}),3559:((e,t,n)=>{
"use strict";
var r=n(3301);
var s=n(7451);
var i=n(1706);
function intIdentify(e){
return typeof e==="bigint"||Number.isInteger(e)}
const stringifyJSON=({value:e})=>JSON.stringify(e);
const o=[{identify:e=>typeof e==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:stringifyJSON},{identify:e=>e==null,createNode:()=>new r.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:stringifyJSON},{identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>intIdentify(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:stringifyJSON}];
const f={default:true,tag:"",test:/^/,resolve(e,t){
t(`Unresolved plain scalar ${JSON.stringify(e)}`);
return e}};
const l=[s.map,i.seq].concat(o,f);
t.schema=l}),18:((e,t,n)=>{
"use strict";
var r=n(7451);
var s=n(3632);
var i=n(1706);
var o=n(6464);
var f=n(3959);
var l=n(8405);
var u=n(9874);
var h=n(896);
var p=n(3559);
var g=n(6083);
var _=n(452);
var E=n(303);
var b=n(8385);
var y=n(5913);
var m=n(1528);
var w=n(6752);
const I=new Map([["core",h.schema],["failsafe",[r.map,i.seq,o.string]],["json",p.schema],["yaml11",y.schema],["yaml-1.1",y.schema]]);
const k={binary:g.binary,bool:f.boolTag,float:l.float,floatExp:l.floatExp,floatNaN:l.floatNaN,floatTime:w.floatTime,int:u.int,intHex:u.intHex,intOct:u.intOct,intTime:w.intTime,map:r.map,merge:_.merge,null:s.nullTag,omap:E.omap,pairs:b.pairs,seq:i.seq,set:m.set,timestamp:w.timestamp};
const x={"tag:yaml.org,2002:binary":g.binary,"tag:yaml.org,2002:merge":_.merge,"tag:yaml.org,2002:omap":E.omap,"tag:yaml.org,2002:pairs":b.pairs,"tag:yaml.org,2002:set":m.set,"tag:yaml.org,2002:timestamp":w.timestamp};
function getTags(e,t,n){
const r=I.get(t);
if(r&&!e){
return n&&!r.includes(_.merge)?r.concat(_.merge):r.slice()}
let s=r;
if(!s){
if(Array.isArray(e))s=[];else{
const e=Array.from(I.keys()).filter(e=>e!=="yaml11").map(e=>JSON.stringify(e)).join(", ");
throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}}
if(Array.isArray(e)){
for(const t of e)s=s.concat(t)}else if(typeof e==="function"){
s=e(s.slice())}
if(n)s=s.concat(_.merge);
return s.reduce((e,t)=>{
const n=typeof t==="string"?k[t]:t;
if(!n){
const e=JSON.stringify(t);
const n=Object.keys(k).map(e=>JSON.stringify(e)).join(", ");
throw new Error(`Unknown custom tag ${e}; use one of ${n}`)}
if(!e.includes(n))e.push(n);
return e},[])}
t.coreKnownTags=x;
t.getTags=getTags}),6083:((e,t,n)=>{
"use strict";
var r=n(181);
var s=n(3301);
var i=n(3069);
const o={identify:e=>e instanceof Uint8Array,default:false,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof r.Buffer==="function"){
return r.Buffer.from(e,"base64")}else if(typeof atob==="function"){
const t=atob(e.replace(/[\n\r]/g,""));
const n=new Uint8Array(t.length);
for(let e=0;e<t.length;++e)n[e]=t.charCodeAt(e);
return n}else{
t("This environment does not support reading binary tags; either Buffer or atob is required");
return e}},stringify({comment:e,type:t,value:n},o,f,l){
if(!n)return"";
const u=n;
let h;
if(typeof r.Buffer==="function"){
h=u instanceof r.Buffer?u.toString("base64"):r.Buffer.from(u.buffer).toString("base64")}else if(typeof btoa==="function"){
let e="";
for(let t=0;t<u.length;++t)e+=String.fromCharCode(u[t]);
h=btoa(e)}else{
throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")}
t??(t=s.Scalar.BLOCK_LITERAL);
if(t!==s.Scalar.QUOTE_DOUBLE){
const e=Math.max(o.options.lineWidth-o.indent.length,o.options.minContentWidth);
const n=Math.ceil(h.length/e);
const r=new Array(n);
for(let t=0,s=0;t<n;++t,s+=e){
r[t]=h.substr(s,e)}
h=r.join(t===s.Scalar.BLOCK_LITERAL?"\n":" ")}
return i.stringifyString({comment:e,type:t,value:h},o,f,l)}};
t.binary=o}),8398:((e,t,n)=>{
"use strict";
var r=n(3301);
function boolStringify({value:e,source:t},n){
const r=e?s:i;
if(t&&r.test.test(t))return t;
return e?n.options.trueStr:n.options.falseStr}
const s={identify:e=>e===true,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new r.Scalar(true),stringify:boolStringify};
const i={identify:e=>e===false,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new r.Scalar(false),stringify:boolStringify};
t.falseTag=i;
t.trueTag=s}),5782:((e,t,n)=>{
"use strict";
var r=n(3301);
var s=n(8689);
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:s.stringifyNumber};
const o={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){
const t=Number(e.value);
return isFinite(t)?t.toExponential():s.stringifyNumber(e)}};
const f={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){
const t=new r.Scalar(parseFloat(e.replace(/_/g,"")));
const n=e.indexOf(".");
if(n!==-1){
const r=e.substring(n+1).replace(/_/g,"");
if(r[r.length-1]==="0")t.minFractionDigits=r.length}
return t},stringify:s.stringifyNumber};
t.float=f;
t.floatExp=o;
t.floatNaN=i}),873:((e,t,n)=>{
"use strict";
var r=n(8689);
const intIdentify=e=>typeof e==="bigint"||Number.isInteger(e);
function intResolve(e,t,n,{intAsBigInt:r}){
const s=e[0];
if(s==="-"||s==="+")t+=1;
e=e.substring(t).replace(/_/g,"");
if(r){
switch(n){case 2:
e=`0b${e}`;
break;case 8:
e=`0o${e}`;
break;case 16:
e=`0x${e}`;
break}
const t=BigInt(e);
return s==="-"?BigInt(-1)*t:t}
const i=parseInt(e,n);
return s==="-"?-1*i:i}
function intStringify(e,t,n){
const{value:s}=e;
if(intIdentify(s)){
const e=s.toString(t);
return s<0?"-"+n+e.substr(1):n+e}
return r.stringifyNumber(e)}
const s={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>intResolve(e,2,2,n),stringify:e=>intStringify(e,2,"0b")};
const i={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>intResolve(e,1,8,n),stringify:e=>intStringify(e,8,"0")};
const o={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>intResolve(e,0,10,n),stringify:r.stringifyNumber};
const f={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),stringify:e=>intStringify(e,16,"0x")};
t.int=o;
t.intBin=s;
t.intHex=f;
t.intOct=i}),452:((e,t,n)=>{
"use strict";
var r=n(1127);
var s=n(3301);
const i="<<";
const o={identify:e=>e===i||typeof e==="symbol"&&e.description===i,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new s.Scalar(Symbol(i)),{addToJSMap:addMergeToJSMap}),stringify:()=>i};
const isMergeKey=(e,t)=>(o.identify(t)||r.isScalar(t)&&(!t.type||t.type===s.Scalar.PLAIN)&&o.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===o.tag&&e.default);
function addMergeToJSMap(e,t,n){
const s=resolveAliasValue(e,n);
if(r.isSeq(s))for(const n of s.items)mergeValue(e,t,n);else if(Array.isArray(s))for(const n of s)mergeValue(e,t,n);else mergeValue(e,t,s)}
function mergeValue(e,t,n){
const s=resolveAliasValue(e,n);
if(!r.isMap(s))throw new Error("Merge sources must be maps or map aliases");
const i=s.toJSON(null,e,Map);
for(const[e,n]of i){
if(t instanceof Map){
if(!t.has(e))t.set(e,n)}else if(t instanceof Set){
t.add(e)}else if(!Object.prototype.hasOwnProperty.call(t,e)){
Object.defineProperty(t,e,{value:n,writable:true,enumerable:true,configurable:true})}}
return t}
function resolveAliasValue(e,t){
return e&&r.isAlias(t)?t.resolve(e.doc,e):t}
t.addMergeToJSMap=addMergeToJSMap;
t.isMergeKey=isMergeKey;
t.merge=o}),303:((e,t,n)=>{
"use strict";
var r=n(1127);
var s=n(4043);
var i=n(4454);
var o=n(2223);
var f=n(8385);
let l=class YAMLOMap extends o.YAMLSeq{
constructor(){
super();
this.add=i.YAMLMap.prototype.add.bind(this);
this.delete=i.YAMLMap.prototype.delete.bind(this);
this.get=i.YAMLMap.prototype.get.bind(this);
this.has=i.YAMLMap.prototype.has.bind(this);
this.set=i.YAMLMap.prototype.set.bind(this);
this.tag=l.tag}
toJSON(e,t){
if(!t)return super.toJSON(e);
const n=new Map;
if(t?.onCreate)t.onCreate(n);
for(const e of this.items){
let i,o;
if(r.isPair(e)){
i=s.toJS(e.key,"",t);
o=s.toJS(e.value,i,t)}else{
i=s.toJS(e,"",t)}
if(n.has(i))throw new Error("Ordered maps must not include duplicate keys");
n.set(i,o)}
return n}
static from(e,t,n){
const r=f.createPairs(e,t,n);
const s=new this;
s.items=r.items;
return s}};
l.tag="tag:yaml.org,2002:omap";
const u={collection:"seq",identify:e=>e instanceof Map,nodeClass:l,default:false,tag:"tag:yaml.org,2002:omap",resolve(e,t){
const n=f.resolvePairs(e,t);
const s=[];
for(const{key:e}of n.items){
if(r.isScalar(e)){
if(s.includes(e.value)){
t(`Ordered maps must not include duplicate keys: ${e.value}`)}else{
s.push(e.value)}}}
return Object.assign(new l,n)},createNode:(e,t,n)=>l.from(e,t,n)};
t.YAMLOMap=l;
t.omap=u}),8385:((e,t,n)=>{
"use strict";
var r=n(1127);
var s=n(7165);
var i=n(3301);
var o=n(2223);
function resolvePairs(e,t){
if(r.isSeq(e)){
for(let n=0;n<e.items.length;++n){
let o=e.items[n];
if(r.isPair(o))continue;else if(r.isMap(o)){
if(o.items.length>1)t("Each pair must have its own sequence indicator");
const e=o.items[0]||new s.Pair(new i.Scalar(null));
if(o.commentBefore)e.key.commentBefore=e.key.commentBefore?`${o.commentBefore}
${e.key.commentBefore}`:o.commentBefore;
if(o.comment){
const t=e.value??e.key;
t.comment=t.comment?`${o.comment}
${t.comment}`:o.comment}
o=e}
e.items[n]=r.isPair(o)?o:new s.Pair(o)}}else t("Expected a sequence for this tag");
return e}
function createPairs(e,t,n){
const{replacer:r}=n;
const i=new o.YAMLSeq(e);
i.tag="tag:yaml.org,2002:pairs";
let f=0;
if(t&&Symbol.iterator in Object(t))for(let e of t){
if(typeof r==="function")e=r.call(t,String(f++),e);
let o,l;
if(Array.isArray(e)){
if(e.length===2){
o=e[0];
l=e[1]}else throw new TypeError(`Expected [key, value] tuple: ${e}`)}else if(e&&e instanceof Object){
const t=Object.keys(e);
if(t.length===1){
o=t[0];
l=e[o]}else{
throw new TypeError(`Expected tuple with one key, not ${t.length} keys`)}}else{
o=e}
i.items.push(s.createPair(o,l,n))}
return i}
const f={collection:"seq",default:false,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};
t.createPairs=createPairs;
t.pairs=f;
t.resolvePairs=resolvePairs}),5913:((e,t,n)=>{
"use strict";
var r=n(7451);
var s=n(3632);
var i=n(1706);
var o=n(6464);
var f=n(6083);
var l=n(8398);
var u=n(5782);
var h=n(873);
var p=n(452);
var g=n(303);
var _=n(8385);
var E=n(1528);
var b=n(6752);
const y=[r.map,i.seq,o.string,s.nullTag,l.trueTag,l.falseTag,h.intBin,h.intOct,h.int,h.intHex,u.floatNaN,u.floatExp,u.float,f.binary,p.merge,g.omap,_.pairs,E.set,b.intTime,b.floatTime,b.timestamp];
t.schema=y}),1528:((e,t,n)=>{
"use strict";
var r=n(1127);
var s=n(7165);
var i=n(4454);
let o=class YAMLSet extends i.YAMLMap{
constructor(e){
super(e);
this.tag=o.tag}
add(e){
let t;
if(r.isPair(e))t=e;else if(e&&typeof e==="object"&&"key"in e&&"value"in e&&e.value===null)t=new s.Pair(e.key,null);else t=new s.Pair(e,null);
const n=i.findPair(this.items,t.key);
if(!n)this.items.push(t)}
get(e,t){
const n=i.findPair(this.items,e);
return!t&&r.isPair(n)?r.isScalar(n.key)?n.key.value:n.key:n}
set(e,t){
if(typeof t!=="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
const n=i.findPair(this.items,e);
if(n&&!t){
this.items.splice(this.items.indexOf(n),1)}else if(!n&&t){
this.items.push(new s.Pair(e))}}
toJSON(e,t){
return super.toJSON(e,t,Set)}
toString(e,t,n){
if(!e)return JSON.stringify(this);
if(this.hasAllNullValues(true))return super.toString(Object.assign({},e,{allNullValues:true}),t,n);else throw new Error("Set items must all have null values")}
static from(e,t,n){
const{replacer:r}=n;
const i=new this(e);
if(t&&Symbol.iterator in Object(t))for(let e of t){
if(typeof r==="function")e=r.call(t,e,e);
i.items.push(s.createPair(e,null,n))}
return i}};
o.tag="tag:yaml.org,2002:set";
const f={collection:"map",identify:e=>e instanceof Set,nodeClass:o,default:false,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>o.from(e,t,n),resolve(e,t){
if(r.isMap(e)){
if(e.hasAllNullValues(true))return Object.assign(new o,e);else t("Set items must all have null values")}else t("Expected a mapping for this tag");
return e}};
t.YAMLSet=o;
t.set=f}),6752:((e,t,n)=>{
"use strict";
var r=n(8689);
function parseSexagesimal(e,t){
const n=e[0];
const r=n==="-"||n==="+"?e.substring(1):e;
const num=e=>t?BigInt(e):Number(e);
const s=r.replace(/_/g,"").split(":").reduce((e,t)=>e*num(60)+num(t),num(0));
return n==="-"?num(-1)*s:s}
function stringifySexagesimal(e){
let{value:t}=e;
let num=e=>e;
if(typeof t==="bigint")num=e=>BigInt(e);else if(isNaN(t)||!isFinite(t))return r.stringifyNumber(e);
let n="";
if(t<0){
n="-";
t*=num(-1)}
const s=num(60);
const i=[t%s];
if(t<60){
i.unshift(0)}else{
t=(t-i[0])/s;
i.unshift(t%s);
if(t>=60){
t=(t-i[0])/s;
i.unshift(t)}}
return n+i.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}
const s={identify:e=>typeof e==="bigint"||Number.isInteger(e),default:true,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>parseSexagesimal(e,n),stringify:stringifySexagesimal};
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(e,false),stringify:stringifySexagesimal};
const o={identify:e=>e instanceof Date,default:true,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"+"(?:"+"(?:t|T|[ \\t]+)"+"([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)"+"(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?"+")?$"),resolve(e){
const t=e.match(o.test);
if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
const[,n,r,s,i,f,l]=t.map(Number);
const u=t[7]?Number((t[7]+"00").substr(1,3)):0;
let h=Date.UTC(n,r-1,s,i||0,f||0,l||0,u);
const p=t[8];
if(p&&p!=="Z"){
let e=parseSexagesimal(p,false);
if(Math.abs(e)<30)e*=60;
h-=6e4*e}
return new Date(h)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};
t.floatTime=i;
t.intTime=s;
t.timestamp=o}),4475:((e,t)=>{
"use strict";
const n="flow";
const r="block";
const s="quoted";
function foldFlowLines(e,t,n="flow",{indentAtStart:i,lineWidth:o=80,minContentWidth:f=20,onFold:l,onOverflow:u}={}){
if(!o||o<0)return e;
if(o<f)f=0;
const h=Math.max(1+f,1+o-t.length);
if(e.length<=h)return e;
const p=[];
const g={};
let _=o-t.length;
if(typeof i==="number"){
if(i>o-Math.max(2,f))p.push(0);else _=o-i}
let E=undefined;
let b=undefined;
let y=false;
let m=-1;
let w=-1;
let I=-1;
if(n===r){
m=consumeMoreIndentedLines(e,m,t.length);
if(m!==-1)_=m+h}
for(let i;i=e[m+=1];){
if(n===s&&i==="\\"){
w=m;
switch(e[m+1]){case"x":
m+=3;
break;case"u":
m+=5;
break;case"U":
m+=9;
break;default:
m+=1}
I=m}
if(i==="\n"){
if(n===r)m=consumeMoreIndentedLines(e,m,t.length);
_=m+t.length+h;
E=undefined}else{
if(i===" "&&b&&b!==" "&&b!=="\n"&&b!=="	"){
const t=e[m+1];
if(t&&t!==" "&&t!=="\n"&&t!=="	")E=m}
if(m>=_){
if(E){
p.push(E);
_=E+h;
E=undefined}else if(n===s){
while(b===" "||b==="	"){
b=i;
i=e[m+=1];
y=true}
const t=m>I+1?m-2:w-1;
if(g[t])return e;
p.push(t);
g[t]=true;
_=t+h;
E=undefined}else{
y=true}}}
b=i}
if(y&&u)u();
if(p.length===0)return e;
if(l)l();
let k=e.slice(0,p[0]);
for(let r=0;r<p.length;++r){
const i=p[r];
const o=p[r+1]||e.length;
if(i===0)k=`
${t}${e.slice(0,o)}`;else{
if(n===s&&g[i])k+=`${e[i]}\\`;
k+=`
${t}${e.slice(i+1,o)}`}}
return k}
function consumeMoreIndentedLines(e,t,n){
let r=t;
let s=t+1;
let i=e[s];
while(i===" "||i==="	"){
if(t<s+n){
i=e[++t]}else{
do{
i=e[++t]}while(i&&i!=="\n");
r=t;
s=t+1;
i=e[s]}}
return r}
t.FOLD_BLOCK=r;
t.FOLD_FLOW=n;
t.FOLD_QUOTED=s;
t.foldFlowLines=foldFlowLines}),2148:((e,t,n)=>{
"use strict";
var r=n(1596);
var s=n(1127);
var i=n(9799);
var o=n(3069);
function createStringifyContext(e,t){
const n=Object.assign({blockQuote:true,commentString:i.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:false,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:true,indentSeq:true,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:false,singleQuote:null,trailingComma:false,trueStr:"true",verifyAliasOrder:true},e.schema.toStringOptions,t);
let r;
switch(n.collectionStyle){case"block":
r=false;
break;case"flow":
r=true;
break;default:
r=null}
return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent==="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}
function getTagObject(e,t){
if(t.tag){
const n=e.filter(e=>e.tag===t.tag);
if(n.length>0)return n.find(e=>e.format===t.format)??n[0]}
let n=undefined;
let r;
if(s.isScalar(t)){
r=t.value;
let s=e.filter(e=>e.identify?.(r));
if(s.length>1){
const e=s.filter(e=>e.test);
if(e.length>0)s=e}
n=s.find(e=>e.format===t.format)??s.find(e=>!e.format)}else{
r=t;
n=e.find(e=>e.nodeClass&&r instanceof e.nodeClass)}
if(!n){
const e=r?.constructor?.name??(r===null?"null":typeof r);
throw new Error(`Tag not resolved for ${e} value`)}
return n}
function stringifyProps(e,t,{anchors:n,doc:i}){
if(!i.directives)return"";
const o=[];
const f=(s.isScalar(e)||s.isCollection(e))&&e.anchor;
if(f&&r.anchorIsValid(f)){
n.add(f);
o.push(`&${f}`)}
const l=e.tag??(t.default?null:t.tag);
if(l)o.push(i.directives.tagString(l));
return o.join(" ")}
function stringify(e,t,n,r){
if(s.isPair(e))return e.toString(t,n,r);
if(s.isAlias(e)){
if(t.doc.directives)return e.toString(t);
if(t.resolvedAliases?.has(e)){
throw new TypeError(`Cannot stringify circular structure without alias nodes`)}else{
if(t.resolvedAliases)t.resolvedAliases.add(e);else t.resolvedAliases=new Set([e]);
e=e.resolve(t.doc)}}
let i=undefined;
const f=s.isNode(e)?e:t.doc.createNode(e,{onTagObj:e=>i=e});
i??(i=getTagObject(t.doc.schema.tags,f));
const l=stringifyProps(f,i,t);
if(l.length>0)t.indentAtStart=(t.indentAtStart??0)+l.length+1;
const u=typeof i.stringify==="function"?i.stringify(f,t,n,r):s.isScalar(f)?o.stringifyString(f,t,n,r):f.toString(t,n,r);
if(!l)return u;
return s.isScalar(f)||u[0]==="{"||u[0]==="["?`${l} ${u}`:`${l}
${t.indent}${u}`}
t.createStringifyContext=createStringifyContext;
t.stringify=stringify}),1212:((e,t,n)=>{
"use strict";
var r=n(1127);
var s=n(2148);
var i=n(9799);
function stringifyCollection(e,t,n){
const r=t.inFlow??e.flow;
const s=r?stringifyFlowCollection:stringifyBlockCollection;
return s(e,t,n)}
function stringifyBlockCollection({comment:e,items:t},n,{blockItemPrefix:o,flowChars:f,itemIndent:l,onChompKeep:u,onComment:h}){
const{indent:p,options:{commentString:g}}=n;
const _=Object.assign({},n,{indent:l,type:null});
let E=false;
const b=[];
for(let e=0;e<t.length;++e){
const f=t[e];
let u=null;
if(r.isNode(f)){
if(!E&&f.spaceBefore)b.push("");
addCommentBefore(n,b,f.commentBefore,E);
if(f.comment)u=f.comment}else if(r.isPair(f)){
const e=r.isNode(f.key)?f.key:null;
if(e){
if(!E&&e.spaceBefore)b.push("");
addCommentBefore(n,b,e.commentBefore,E)}}
E=false;
let h=s.stringify(f,_,()=>u=null,()=>E=true);
if(u)h+=i.lineComment(h,l,g(u));
if(E&&u)E=false;
b.push(o+h)}
let y;
if(b.length===0){
y=f.start+f.end}else{
y=b[0];
for(let e=1;e<b.length;++e){
const t=b[e];
y+=t?`
${p}${t}`:"\n"}}
if(e){
y+="\n"+i.indentComment(g(e),p);
if(h)h()}else if(E&&u)u();
return y}
function stringifyFlowCollection({items:e},t,{flowChars:n,itemIndent:o}){
const{indent:f,indentStep:l,flowCollectionPadding:u,options:{commentString:h}}=t;
o+=l;
const p=Object.assign({},t,{indent:o,inFlow:true,type:null});
let g=false;
let _=0;
const E=[];
for(let n=0;n<e.length;++n){
const f=e[n];
let l=null;
if(r.isNode(f)){
if(f.spaceBefore)E.push("");
addCommentBefore(t,E,f.commentBefore,false);
if(f.comment)l=f.comment}else if(r.isPair(f)){
const e=r.isNode(f.key)?f.key:null;
if(e){
if(e.spaceBefore)E.push("");
addCommentBefore(t,E,e.commentBefore,false);
if(e.comment)g=true}
const n=r.isNode(f.value)?f.value:null;
if(n){
if(n.comment)l=n.comment;
if(n.commentBefore)g=true}else if(f.value==null&&e?.comment){
l=e.comment}}
if(l)g=true;
let u=s.stringify(f,p,()=>l=null);
g||(g=E.length>_||u.includes("\n"));
if(n<e.length-1){
u+=","}else if(t.options.trailingComma){
if(t.options.lineWidth>0){
g||(g=E.reduce((e,t)=>e+t.length+2,2)+(u.length+2)>t.options.lineWidth)}
if(g){
u+=","}}
if(l)u+=i.lineComment(u,o,h(l));
E.push(u);
_=E.length}
const{start:b,end:y}=n;
if(E.length===0){
return b+y}else{
if(!g){
const e=E.reduce((e,t)=>e+t.length+2,2);
g=t.options.lineWidth>0&&e>t.options.lineWidth}
if(g){
let e=b;
for(const t of E)e+=t?`
${l}${f}${t}`:"\n";
return`${e}
${f}${y}`}else{
return`${b}${u}${E.join(" ")}${u}${y}`}}}
function addCommentBefore({indent:e,options:{commentString:t}},n,r,s){
if(r&&s)r=r.replace(/^\n+/,"");
if(r){
const s=i.indentComment(t(r),e);
n.push(s.trimStart())}}
t.stringifyCollection=stringifyCollection}),9799:((e,t)=>{
"use strict";
const stringifyComment=e=>e.replace(/^(?!$)(?: $)?/gm,"#");
function indentComment(e,t){
if(/^\n+$/.test(e))return e.substring(1);
return t?e.replace(/^(?! *$)/gm,t):e}
const lineComment=(e,t,n)=>e.endsWith("\n")?indentComment(n,t):n.includes("\n")?"\n"+indentComment(n,t):(e.endsWith(" ")?"":" ")+n;
t.indentComment=indentComment;
t.lineComment=lineComment;
t.stringifyComment=stringifyComment}),6829:((e,t,n)=>{
"use strict";
var r=n(1127);
var s=n(2148);
var i=n(9799);
function stringifyDocument(e,t){
const n=[];
let o=t.directives===true;
if(t.directives!==false&&e.directives){
const t=e.directives.toString(e);
if(t){
n.push(t);
o=true}else if(e.directives.docStart)o=true}
if(o)n.push("---");
const f=s.createStringifyContext(e,t);
const{commentString:l}=f.options;
if(e.commentBefore){
if(n.length!==1)n.unshift("");
const t=l(e.commentBefore);
n.unshift(i.indentComment(t,""))}
let u=false;
let h=null;
if(e.contents){
if(r.isNode(e.contents)){
if(e.contents.spaceBefore&&o)n.push("");
if(e.contents.commentBefore){
const t=l(e.contents.commentBefore);
n.push(i.indentComment(t,""))}
f.forceBlockIndent=!!e.comment;
h=e.contents.comment}
const t=h?undefined:()=>u=true;
let p=s.stringify(e.contents,f,()=>h=null,t);
if(h)p+=i.lineComment(p,"",l(h));
if((p[0]==="|"||p[0]===">")&&n[n.length-1]==="---"){
n[n.length-1]=`--- ${p}`}else n.push(p)}else{
n.push(s.stringify(e.contents,f))}
if(e.directives?.docEnd){
if(e.comment){
const t=l(e.comment);
if(t.includes("\n")){
n.push("...");
n.push(i.indentComment(t,""))}else{
n.push(`... ${t}`)}}else{
n.push("...")}}else{
let t=e.comment;
if(t&&u)t=t.replace(/^\n+/,"");
if(t){
if((!u||h)&&n[n.length-1]!=="")n.push("");
n.push(i.indentComment(l(t),""))}}
return n.join("\n")+"\n"}
t.stringifyDocument=stringifyDocument}),8689:((e,t)=>{
"use strict";
function stringifyNumber({format:e,minFractionDigits:t,tag:n,value:r}){
if(typeof r==="bigint")return String(r);
const s=typeof r==="number"?r:Number(r);
if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";
let i=Object.is(r,-0)?"-0":JSON.stringify(r);
if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){
let e=i.indexOf(".");
if(e<0){
e=i.length;
i+="."}
let n=t-(i.length-e-1);
while(n-- >0)i+="0"}
return i}
t.stringifyNumber=stringifyNumber}),9748:((e,t,n)=>{
"use strict";
var r=n(1127);
var s=n(3301);
var i=n(2148);
var o=n(9799);
function stringifyPair({key:e,value:t},n,f,l){
const{allNullValues:u,doc:h,indent:p,indentStep:g,options:{commentString:_,indentSeq:E,simpleKeys:b}}=n;
let y=r.isNode(e)&&e.comment||null;
if(b){
if(y){
throw new Error("With simple keys, key nodes cannot have comments")}
if(r.isCollection(e)||!r.isNode(e)&&typeof e==="object"){
const e="With simple keys, collection cannot be used as a key value";
throw new Error(e)}}
let m=!b&&(!e||y&&t==null&&!n.inFlow||r.isCollection(e)||(r.isScalar(e)?e.type===s.Scalar.BLOCK_FOLDED||e.type===s.Scalar.BLOCK_LITERAL:typeof e==="object"));
n=Object.assign({},n,{allNullValues:false,implicitKey:!m&&(b||!u),indent:p+g});
let w=false;
let I=false;
let k=i.stringify(e,n,()=>w=true,()=>I=true);
if(!m&&!n.inFlow&&k.length>1024){
if(b)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
m=true}
if(n.inFlow){
if(u||t==null){
if(w&&f)f();
return k===""?"?":m?`? ${k}`:k}}else if(u&&!b||t==null&&m){
k=`? ${k}`;
if(y&&!w){
k+=o.lineComment(k,n.indent,_(y))}else if(I&&l)l();
return k}
if(w)y=null;
if(m){
if(y)k+=o.lineComment(k,n.indent,_(y));
k=`? ${k}
${p}:`}else{
k=`${k}:`;
if(y)k+=o.lineComment(k,n.indent,_(y))}
let x,C,B;
if(r.isNode(t)){
x=!!t.spaceBefore;
C=t.commentBefore;
B=t.comment}else{
x=false;
C=null;
B=null;
if(t&&typeof t==="object")t=h.createNode(t)}
n.implicitKey=false;
if(!m&&!y&&r.isScalar(t))n.indentAtStart=k.length+1;
I=false;
if(!E&&g.length>=2&&!n.inFlow&&!m&&r.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor){
n.indent=n.indent.substring(2)}
let v=false;
const R=i.stringify(t,n,()=>v=true,()=>I=true);
let T=" ";
if(y||x||C){
T=x?"\n":"";
if(C){
const e=_(C);
T+=`
${o.indentComment(e,n.indent)}`}
if(R===""&&!n.inFlow){
if(T==="\n"&&B)T="\n\n"}else{
T+=`
${n.indent}`}}else if(!m&&r.isCollection(t)){
const e=R[0];
const r=R.indexOf("\n");
const s=r!==-1;
const i=n.inFlow??t.flow??t.items.length===0;
if(s||!i){
let t=false;
if(s&&(e==="&"||e==="!")){
let n=R.indexOf(" ");
if(e==="&"&&n!==-1&&n<r&&R[n+1]==="!"){
n=R.indexOf(" ",n+1)}
if(n===-1||r<n)t=true}
if(!t)T=`
${n.indent}`}}else if(R===""||R[0]==="\n"){
T=""}
k+=T+R;
if(n.inFlow){
if(v&&f)f()}else if(B&&!v){
k+=o.lineComment(k,n.indent,_(B))}else if(I&&l){
l()}
return k}
t.stringifyPair=stringifyPair}),3069:((e,t,n)=>{
"use strict";
var r=n(3301);
var s=n(4475);
const getFoldOptions=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth});
const containsDocumentMarker=e=>/^(%|---|\.\.\.)/m.test(e);
function lineLengthOverLimit(e,t,n){
if(!t||t<0)return false;
const r=t-n;
const s=e.length;
if(s<=r)return false;
for(let t=0,n=0;t<s;++t){
if(e[t]==="\n"){
if(t-n>r)return true;
n=t+1;
if(s-n<=r)return false}}
return true}
function doubleQuotedString(e,t){
const n=JSON.stringify(e);
if(t.options.doubleQuotedAsJSON)return n;
const{implicitKey:r}=t;
const i=t.options.doubleQuotedMinMultiLineLength;
const o=t.indent||(containsDocumentMarker(e)?"  ":"");
let f="";
let l=0;
for(let e=0,t=n[e];t;t=n[++e]){
if(t===" "&&n[e+1]==="\\"&&n[e+2]==="n"){
f+=n.slice(l,e)+"\\ ";
e+=1;
l=e;
t="\\"}
if(t==="\\")switch(n[e+1]){case"u":
{
f+=n.slice(l,e);
const t=n.substr(e+2,4);
switch(t){case"0000":
f+="\\0";
break;case"0007":
f+="\\a";
break;case"000b":
f+="\\v";
break;case"001b":
f+="\\e";
break;case"0085":
f+="\\N";
break;case"00a0":
f+="\\_";
break;case"2028":
f+="\\L";
break;case"2029":
f+="\\P";
break;default:
if(t.substr(0,2)==="00")f+="\\x"+t.substr(2);else f+=n.substr(e,6)}
e+=5;
l=e+1}
break;case"n":
if(r||n[e+2]==='"'||n.length<i){
e+=1}else{
f+=n.slice(l,e)+"\n\n";
while(n[e+2]==="\\"&&n[e+3]==="n"&&n[e+4]!=='"'){
f+="\n";
e+=2}
f+=o;
if(n[e+2]===" ")f+="\\";
e+=1;
l=e+1}
break;default:
e+=1}}
f=l?f+n.slice(l):n;
return r?f:s.foldFlowLines(f,o,s.FOLD_QUOTED,getFoldOptions(t,false))}
function singleQuotedString(e,t){
if(t.options.singleQuote===false||t.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,t);
const n=t.indent||(containsDocumentMarker(e)?"  ":"");
const r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";
return t.implicitKey?r:s.foldFlowLines(r,n,s.FOLD_FLOW,getFoldOptions(t,false))}
function quotedString(e,t){
const{singleQuote:n}=t.options;
let r;
if(n===false)r=doubleQuotedString;else{
const t=e.includes('"');
const s=e.includes("'");
if(t&&!s)r=singleQuotedString;else if(s&&!t)r=doubleQuotedString;else r=n?singleQuotedString:doubleQuotedString}
return r(e,t)}
let i;
try{
i=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{
i=/\n+(?!\n|$)/g}
function blockString({comment:e,type:t,value:n},o,f,l){
const{blockQuote:u,commentString:h,lineWidth:p}=o.options;
if(!u||/\n[\t ]+$/.test(n)){
return quotedString(n,o)}
const g=o.indent||(o.forceBlockIndent||containsDocumentMarker(n)?"  ":"");
const _=u==="literal"?true:u==="folded"||t===r.Scalar.BLOCK_FOLDED?false:t===r.Scalar.BLOCK_LITERAL?true:!lineLengthOverLimit(n,p,g.length);
if(!n)return _?"|\n":">\n";
let E;
let b;
for(b=n.length;b>0;--b){
const e=n[b-1];
if(e!=="\n"&&e!=="	"&&e!==" ")break}
let y=n.substring(b);
const m=y.indexOf("\n");
if(m===-1){
E="-"}else if(n===y||m!==y.length-1){
E="+";
if(l)l()}else{
E=""}
if(y){
n=n.slice(0,-y.length);
if(y[y.length-1]==="\n")y=y.slice(0,-1);
y=y.replace(i,`$&${g}`)}
let w=false;
let I;
let k=-1;
for(I=0;I<n.length;++I){
const e=n[I];
if(e===" ")w=true;else if(e==="\n")k=I;else break}
let x=n.substring(0,k<I?k+1:I);
if(x){
n=n.substring(x.length);
x=x.replace(/\n+/g,`$&${g}`)}
const C=g?"2":"1";
let B=(w?C:"")+E;
if(e){
B+=" "+h(e.replace(/ ?[\r\n]+/g," "));
if(f)f()}
if(!_){
const e=n.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${g}`);
let i=false;
const f=getFoldOptions(o,true);
if(u!=="folded"&&t!==r.Scalar.BLOCK_FOLDED){
f.onOverflow=()=>{
i=true}}
const l=s.foldFlowLines(`${x}${e}${y}`,g,s.FOLD_BLOCK,f);
if(!i)return`>${B}
${g}${l}`}
n=n.replace(/\n+/g,`$&${g}`);
return`|${B}
${g}${x}${n}${y}`}
function plainString(e,t,n,i){
const{type:o,value:f}=e;
const{actualString:l,implicitKey:u,indent:h,indentStep:p,inFlow:g}=t;
if(u&&f.includes("\n")||g&&/[[\]{},]/.test(f)){
return quotedString(f,t)}
if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(f)){
return u||g||!f.includes("\n")?quotedString(f,t):blockString(e,t,n,i)}
if(!u&&!g&&o!==r.Scalar.PLAIN&&f.includes("\n")){
return blockString(e,t,n,i)}
if(containsDocumentMarker(f)){
if(h===""){
t.forceBlockIndent=true;
return blockString(e,t,n,i)}else if(u&&h===p){
return quotedString(f,t)}}
const _=f.replace(/\n+/g,`$&
${h}`);
if(l){
const test=e=>e.default&&e.tag!=="tag:yaml.org,2002:str"&&e.test?.test(_);
const{compat:e,tags:n}=t.doc.schema;
if(n.some(test)||e?.some(test))return quotedString(f,t)}
return u?_:s.foldFlowLines(_,h,s.FOLD_FLOW,getFoldOptions(t,false))}
function stringifyString(e,t,n,s){
const{implicitKey:i,inFlow:o}=t;
const f=typeof e.value==="string"?e:Object.assign({},e,{value:String(e.value)});
let{type:l}=e;
if(l!==r.Scalar.QUOTE_DOUBLE){
if(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(f.value))l=r.Scalar.QUOTE_DOUBLE}
const _stringify=e=>{
switch(e){case r.Scalar.BLOCK_FOLDED:case r.Scalar.BLOCK_LITERAL:
return i||o?quotedString(f.value,t):blockString(f,t,n,s);case r.Scalar.QUOTE_DOUBLE:
return doubleQuotedString(f.value,t);case r.Scalar.QUOTE_SINGLE:
return singleQuotedString(f.value,t);case r.Scalar.PLAIN:
return plainString(f,t,n,s);default:
return null}};
let u=_stringify(l);
if(u===null){
const{defaultKeyType:e,defaultStringType:n}=t.options;
const r=i&&e||n;
u=_stringify(r);
if(u===null)throw new Error(`Unsupported default string type ${r}`)}
return u}
t.stringifyString=stringifyString}),204:((e,t,n)=>{
"use strict";
var r=n(1127);
const s=Symbol("break visit");
const i=Symbol("skip children");
const o=Symbol("remove node");
function visit(e,t){
const n=initVisitor(t);
if(r.isDocument(e)){
const t=visit_(null,e.contents,n,Object.freeze([e]));
if(t===o)e.contents=null}else visit_(null,e,n,Object.freeze([]))}
visit.BREAK=s;
visit.SKIP=i;
visit.REMOVE=o;
function visit_(e,t,n,i){
const f=callVisitor(e,t,n,i);
if(r.isNode(f)||r.isPair(f)){
replaceNode(e,i,f);
return visit_(e,f,n,i)}
if(typeof f!=="symbol"){
if(r.isCollection(t)){
i=Object.freeze(i.concat(t));
for(let e=0;e<t.items.length;++e){
const r=visit_(e,t.items[e],n,i);
if(typeof r==="number")e=r-1;else if(r===s)return s;else if(r===o){
t.items.splice(e,1);
e-=1}}}else if(r.isPair(t)){
i=Object.freeze(i.concat(t));
const e=visit_("key",t.key,n,i);
if(e===s)return s;else if(e===o)t.key=null;
const r=visit_("value",t.value,n,i);
if(r===s)return s;else if(r===o)t.value=null}}
return f}
async function visitAsync(e,t){
const n=initVisitor(t);
if(r.isDocument(e)){
const t=await visitAsync_(null,e.contents,n,Object.freeze([e]));
if(t===o)e.contents=null}else await visitAsync_(null,e,n,Object.freeze([]))}
visitAsync.BREAK=s;
visitAsync.SKIP=i;
visitAsync.REMOVE=o;
async function visitAsync_(e,t,n,i){
const f=await callVisitor(e,t,n,i);
if(r.isNode(f)||r.isPair(f)){
replaceNode(e,i,f);
return visitAsync_(e,f,n,i)}
if(typeof f!=="symbol"){
if(r.isCollection(t)){
i=Object.freeze(i.concat(t));
for(let e=0;e<t.items.length;++e){
const r=await visitAsync_(e,t.items[e],n,i);
if(typeof r==="number")e=r-1;else if(r===s)return s;else if(r===o){
t.items.splice(e,1);
e-=1}}}else if(r.isPair(t)){
i=Object.freeze(i.concat(t));
const e=await visitAsync_("key",t.key,n,i);
if(e===s)return s;else if(e===o)t.key=null;
const r=await visitAsync_("value",t.value,n,i);
if(r===s)return s;else if(r===o)t.value=null}}
return f}
function initVisitor(e){
if(typeof e==="object"&&(e.Collection||e.Node||e.Value)){
return Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e)}
return e}
function callVisitor(e,t,n,s){
if(typeof n==="function")return n(e,t,s);
if(r.isMap(t))return n.Map?.(e,t,s);
if(r.isSeq(t))return n.Seq?.(e,t,s);
if(r.isPair(t))return n.Pair?.(e,t,s);
if(r.isScalar(t))return n.Scalar?.(e,t,s);
if(r.isAlias(t))return n.Alias?.(e,t,s);
return undefined}
function replaceNode(e,t,n){
const s=t[t.length-1];
if(r.isCollection(s)){
s.items[e]=n}else if(r.isPair(s)){
if(e==="key")s.key=n;else s.value=n}else if(r.isDocument(s)){
s.contents=n}else{
const e=r.isAlias(s)?"alias":"scalar";
throw new Error(`Cannot replace node with ${e} parent`)}}
t.visit=visit;
t.visitAsync=visitAsync}),8342:(e=>{
"use strict";
e.exports={"rE":"1.17.0"}})};
