
exports.id=472;
exports.ids=[472];
exports.modules={36656:(e=>{
e.exports={newInvalidAsn1Error:function(e){
var t=new Error;
t.name="InvalidAsn1Error";
t.message=e||"";
return t}}}),87703:((e,t,n)=>{
var r=n(36656);
var i=n(30254);
var s=n(21996);
var o=n(79816);
e.exports={Reader:s,Writer:o};
for(var f in i){
if(i.hasOwnProperty(f))e.exports[f]=i[f]}
for(var h in r){
if(r.hasOwnProperty(h))e.exports[h]=r[h]}}),21996:((e,t,n)=>{
var r=n(42613);
var i=n(12803).Buffer;
var s=n(30254);
var o=n(36656);
var f=o.newInvalidAsn1Error;
function Reader(e){
if(!e||!i.isBuffer(e))throw new TypeError("data must be a node Buffer");
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
return this._readTag(s.Integer)};
Reader.prototype.readBoolean=function(){
return this._readTag(s.Boolean)===0?false:true};
Reader.prototype.readEnumeration=function(){
return this._readTag(s.Enumeration)};
Reader.prototype.readString=function(e,t){
if(!e)e=s.OctetString;
var n=this.peek();
if(n===null)return null;
if(n!==e)throw f("Expected 0x"+e.toString(16)+": got 0x"+n.toString(16));
var r=this.readLength(this._offset+1);
if(r===null)return null;
if(this.length>this._size-r)return null;
this._offset=r;
if(this.length===0)return t?i.alloc(0):"";
var o=this._buf.slice(this._offset,this._offset+this.length);
this._offset+=this.length;
return t?o:o.toString("utf8")};
Reader.prototype.readOID=function(e){
if(!e)e=s.OID;
var t=this.readString(e,true);
if(t===null)return null;
var n=[];
var r=0;
for(var i=0;i<t.length;i++){
var o=t[i]&255;
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
var i=this._buf[this._offset];
var s=0;
for(var o=0;o<this.length;o++){
s<<=8;
s|=this._buf[this._offset++]&255}
if((i&128)===128&&o!==4)s-=1<<o*8;
return s>>0};
e.exports=Reader}),30254:(e=>{
e.exports={EOC:0,Boolean:1,Integer:2,BitString:3,OctetString:4,Null:5,OID:6,ObjectDescriptor:7,External:8,Real:9,Enumeration:10,PDV:11,Utf8String:12,RelativeOID:13,Sequence:16,Set:17,NumericString:18,PrintableString:19,T61String:20,VideotexString:21,IA5String:22,UTCTime:23,GeneralizedTime:24,GraphicString:25,VisibleString:26,GeneralString:28,UniversalString:29,CharacterString:30,BMPString:31,Constructor:32,Context:128}}),79816:((e,t,n)=>{
var r=n(42613);
var i=n(12803).Buffer;
var s=n(30254);
var o=n(36656);
var f=o.newInvalidAsn1Error;
var h={size:1024,growthFactor:8};
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
e=merge(h,e||{});
this._buf=i.alloc(e.size||1024);
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
if(typeof t!=="number")t=s.Integer;
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
this.writeByte(s.Null);
this.writeByte(0)};
Writer.prototype.writeEnumeration=function(e,t){
if(typeof e!=="number")throw new TypeError("argument must be a Number");
if(typeof t!=="number")t=s.Enumeration;
return this.writeInt(e,t)};
Writer.prototype.writeBoolean=function(e,t){
if(typeof e!=="boolean")throw new TypeError("argument must be a Boolean");
if(typeof t!=="number")t=s.Boolean;
this._ensure(3);
this._buf[this._offset++]=t;
this._buf[this._offset++]=1;
this._buf[this._offset++]=e?255:0};
Writer.prototype.writeString=function(e,t){
if(typeof e!=="string")throw new TypeError("argument must be a string (was: "+typeof e+")");
if(typeof t!=="number")t=s.OctetString;
var n=i.byteLength(e);
this.writeByte(t);
this.writeLength(n);
if(n){
this._ensure(n);
this._buf.write(e,this._offset);
this._offset+=n}};
Writer.prototype.writeBuffer=function(e,t){
if(typeof t!=="number")throw new TypeError("tag must be a number");
if(!i.isBuffer(e))throw new TypeError("argument must be a buffer");
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
if(typeof t!=="number")t=s.OID;
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
var i=this;
this._ensure(2+r.length);
this.writeByte(t);
this.writeLength(r.length);
r.forEach(function(e){
i.writeByte(e)})};
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
if(typeof e!=="number")e=s.Sequence|s.Constructor;
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
var n=i.alloc(t);
this._buf.copy(n,0,0,this._offset);
this._buf=n;
this._size=t}};
e.exports=Writer}),89837:((e,t,n)=>{
var r=n(87703);
e.exports={Ber:r,BerReader:r.Reader,BerWriter:r.Writer}}),30686:((e,t,n)=>{
"use strict";
var r=n(80668).lowlevel.crypto_hash;
var i=0;
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
for(n=0;n<4;n++,i++){
if(i>=t)i=0;
r=r<<8|e[i]}
return r}
;
Blowfish.prototype.expand0state=function(e,t){
var n=new Uint32Array(2),r,s;
var o=new Uint8Array(n.buffer);
for(r=0,i=0;r<18;r++){
this.P[r]^=stream2word(e,t)}
i=0;
for(r=0;r<18;r+=2){
this.encipher(n,o);
this.P[r]=n[0];
this.P[r+1]=n[1]}
for(r=0;r<4;r++){
for(s=0;s<256;s+=2){
this.encipher(n,o);
this.S[r][s]=n[0];
this.S[r][s+1]=n[1]}}};
Blowfish.prototype.expandstate=function(e,t,n,r){
var s=new Uint32Array(2),o,f;
for(o=0,i=0;o<18;o++){
this.P[o]^=stream2word(n,r)}
for(o=0,i=0;o<18;o+=2){
s[0]^=stream2word(e,t);
s[1]^=stream2word(e,t);
this.encipher(s);
this.P[o]=s[0];
this.P[o+1]=s[1]}
for(o=0;o<4;o++){
for(f=0;f<256;f+=2){
s[0]^=stream2word(e,t);
s[1]^=stream2word(e,t);
this.encipher(s);
this.S[o][f]=s[0];
this.S[o][f+1]=s[1]}}
i=0};
Blowfish.prototype.enc=function(e,t){
for(var n=0;n<t;n++){
this.encipher(e.subarray(n*2))}};
Blowfish.prototype.dec=function(e,t){
for(var n=0;n<t;n++){
this.decipher(e.subarray(n*2))}};
var s=8,o=32;
function bcrypt_hash(e,t,n){
var r=new Blowfish,i=new Uint32Array(s),o,f=new Uint8Array([79,120,121,99,104,114,111,109,97,116,105,99,66,108,111,119,102,105,115,104,83,119,97,116,68,121,110,97,109,105,116,101]);
r.expandstate(t,64,e,64);
for(o=0;o<64;o++){
r.expand0state(t,64);
r.expand0state(e,64)}
for(o=0;o<s;o++)i[o]=stream2word(f,f.byteLength);
for(o=0;o<64;o++)r.enc(i,i.byteLength/8);
for(o=0;o<s;o++){
n[4*o+3]=i[o]>>>24;
n[4*o+2]=i[o]>>>16;
n[4*o+1]=i[o]>>>8;
n[4*o+0]=i[o]}}
;
function bcrypt_pbkdf(e,t,n,i,s,f,h){
var l=new Uint8Array(64),u=new Uint8Array(64),g=new Uint8Array(o),p=new Uint8Array(o),_=new Uint8Array(i+4),E,b,y,I,w,m,x=f;
if(h<1)return-1;
if(t===0||i===0||f===0||f>g.byteLength*g.byteLength||i>1<<20)return-1;
I=Math.floor((f+g.byteLength-1)/g.byteLength);
y=Math.floor((f+I-1)/I);
for(E=0;E<i;E++)_[E]=n[E];
r(l,e,t);
for(m=1;f>0;m++){
_[i+0]=m>>>24;
_[i+1]=m>>>16;
_[i+2]=m>>>8;
_[i+3]=m;
r(u,_,i+4);
bcrypt_hash(l,u,p);
for(E=g.byteLength;E--;)g[E]=p[E];
for(E=1;E<h;E++){
r(u,p,p.byteLength);
bcrypt_hash(l,u,p);
for(b=0;b<g.byteLength;b++)g[b]^=p[b]}
y=Math.min(y,f);
for(E=0;E<y;E++){
w=E*I+(m-1);
if(w>=x)break;
s[w]=g[E]}
f-=E}
return 0}
;
e.exports={BLOCKS:s,HASHSIZE:o,hash:bcrypt_hash,pbkdf:bcrypt_pbkdf}}),84982:((e,t,n)=>{
"use strict";
const r=n(87318);
e.exports=r.getCPUInfo}),12803:((e,t,n)=>{
"use strict";
var r=n(20181);
var i=r.Buffer;
var s={};
var o;
for(o in r){
if(!r.hasOwnProperty(o))continue;
if(o==="SlowBuffer"||o==="Buffer")continue;
s[o]=r[o]}
var f=s.Buffer={};
for(o in i){
if(!i.hasOwnProperty(o))continue;
if(o==="allocUnsafe"||o==="allocUnsafeSlow")continue;
f[o]=i[o]}
s.Buffer.prototype=i.prototype;
if(!f.from||f.from===Uint8Array.from){
f.from=function(e,t,n){
if(typeof e==="number"){
throw new TypeError('The "value" argument must not be of type number. Received type '+typeof e)}
if(e&&typeof e.length==="undefined"){
throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof e)}
return i(e,t,n)}}
if(!f.alloc){
f.alloc=function(e,t,n){
if(typeof e!=="number"){
throw new TypeError('The "size" argument must be of type number. Received type '+typeof e)}
if(e<0||e>=2*(1<<30)){
throw new RangeError('The value "'+e+'" is invalid for option "size"')}
var r=i(e);
if(!t||t.length===0){
r.fill(0)}else if(typeof n==="string"){
r.fill(t,n)}else{
r.fill(t)}
return r}}
if(!s.kStringMaxLength){
try{
s.kStringMaxLength=process.binding("buffer").kStringMaxLength}catch(e){}}
if(!s.constants){
s.constants={MAX_LENGTH:s.kMaxLength};
if(s.kStringMaxLength){
s.constants.MAX_STRING_LENGTH=s.kStringMaxLength}}
e.exports=s}),75683:((e,t,n)=>{
"use strict";
const{Duplex:r,Readable:i,Writable:s}=n(2203);
const{CHANNEL_EXTENDED_DATATYPE:{STDERR:o}}=n(44020);
const{bufferSlice:f}=n(42184);
const h=32*1024;
const l=2*1024*1024;
const u=l/2;
let g=class ClientStderr extends i{
constructor(e,t){
super(t);
this._channel=e}
_read(e){
if(this._channel._waitChanDrain){
this._channel._waitChanDrain=false;
if(this._channel.incoming.window<=u)windowAdjust(this._channel)}}};
let p=class ServerStderr extends s{
constructor(e){
super({highWaterMark:l});
this._channel=e}
_write(e,t,n){
const r=this._channel;
const i=r._client._protocol;
const s=r.outgoing;
const h=s.packetSize;
const l=s.id;
let u=s.window;
const g=e.length;
let p=0;
if(s.state!=="open")return;
while(g-p>0&&u>0){
let t=g-p;
if(t>u)t=u;
if(t>h)t=h;
if(p===0&&t===g)i.channelExtData(l,e,o);else i.channelExtData(l,f(e,p,p+t),o);
p+=t;
u-=t}
s.window=u;
if(g-p>0){
if(u===0)r._waitWindow=true;
if(p>0)r._chunkErr=f(e,p,g);else r._chunkErr=e;
r._chunkcbErr=n;
return}
n()}};
let _=class Channel extends r{
constructor(e,t,n){
const r={highWaterMark:l,allowHalfOpen:!n||n&&n.allowHalfOpen!==false,emitClose:false};
super(r);
this.allowHalfOpen=r.allowHalfOpen;
const i=!!(n&&n.server);
this.server=i;
this.type=t.type;
this.subtype=undefined;
this.incoming=t.incoming;
this.outgoing=t.outgoing;
this._callbacks=[];
this._client=e;
this._hasX11=false;
this._exit={code:undefined,signal:undefined,dump:undefined,desc:undefined};
this.stdin=this.stdout=this;
if(i)this.stderr=new p(this);else this.stderr=new g(this,r);
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
if(this.incoming.window<=u)windowAdjust(this)}}
_write(e,t,n){
const r=this._client._protocol;
const i=this.outgoing;
const s=i.packetSize;
const o=i.id;
let h=i.window;
const l=e.length;
let u=0;
if(i.state!=="open")return;
while(l-u>0&&h>0){
let t=l-u;
if(t>h)t=h;
if(t>s)t=s;
if(u===0&&t===l)r.channelData(o,e);else r.channelData(o,f(e,u,u+t));
u+=t;
h-=t}
i.window=h;
if(l-u>0){
if(h===0)this._waitWindow=true;
if(u>0)this._chunk=f(e,u,l);else this._chunk=e;
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
const t=l-e.incoming.window;
if(t<=0)return;
e.incoming.window+=t;
e._client._protocol.channelWindowAdjust(e.outgoing.id,t)}
e.exports={Channel:_,MAX_WINDOW:l,PACKET_SIZE:h,windowAdjust,WINDOW_THRESHOLD:u}}),63849:((e,t,n)=>{
"use strict";
const{Socket:r}=n(69278);
const{Duplex:i}=n(2203);
const{resolve:s}=n(16928);
const{readFile:o}=n(79896);
const{execFile:f,spawn:h}=n(35317);
const{isParsedKey:l,parseKey:u}=n(41789);
const{makeBufferParser:g,readUInt32BE:p,writeUInt32BE:_,writeUInt32LE:E}=n(42184);
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
const y=g();
let I=class BaseAgent{
getIdentities(e){
e(new Error("Missing getIdentities() implementation"))}
sign(e,t,n,r){
if(typeof n==="function")r=n;
r(new Error("Missing sign() implementation"))}};
let w=class OpenSSHAgent extends I{
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
this.getStream((i,s)=>{
function onFail(e){
if(s){
try{
s.destroy()}catch{}}
if(!e)e=new Error("Failed to sign data with agent");
r(e)}
if(i)return onFail(i);
const o=new C(true);
o.on("error",onFail);
o.pipe(s).pipe(o);
s.on("close",onFail).on("end",onFail).on("error",onFail);
o.sign(e,t,n,(e,t)=>{
if(e)return onFail(e);
try{
s.destroy()}catch{}
r(null,t)})})}};
const m=(()=>{
const e=10;
const t=11;
const r=12;
const s=13;
const o=14;
const f=15;
const l=n.ab+"pagent.exe";
const u={[e]:new Error("Invalid pagent.exe arguments"),[t]:new Error("Pageant is not running"),[r]:new Error("pagent.exe could not create an mmap"),[s]:new Error("pagent.exe could not set mode for stdin"),[o]:new Error("pagent.exe could not set mode for stdout"),[f]:new Error("pagent.exe did not get expected input payload")};
function destroy(e){
e.buffer=null;
if(e.proc){
e.proc.kill();
e.proc=undefined}}
let g=class PageantSocket extends i{
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
const i=p(this.buffer,0);
if(this.buffer.length-4<i)return r();
e=this.buffer.slice(0,4+i);
if(this.buffer.length>4+i)return r(new Error("Unexpected multiple agent requests"));
this.buffer=null;
let s;
const o=this.proc=h(n.ab+"pagent.exe",[e.length]);
o.stdout.on("data",e=>{
this.push(e)});
o.on("error",e=>{
s=e;
r(s)});
o.on("close",e=>{
this.proc=undefined;
if(!s){
if(s=u[e])return r(s);
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
e(null,new g)}}})();
const x=(()=>{
const e=/^!<socket >(\d+) s ([A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8})/;
return class CygwinAgent extends w{
getStream(t){
t=once(t);
let n=this.socketPath;
let i=false;
o(n,function readCygsocket(s,h){
if(s){
if(i)return t(new Error("Invalid cygwin unix socket path"));
f("cygpath",["-w",n],(e,r,s)=>{
if(e||r.length===0)return t(new Error("Invalid cygwin unix socket path"));
i=true;
n=r.toString().replace(/[\r\n]/g,"");
o(n,readCygsocket)});
return}
const l=e.exec(h.toString("ascii"));
if(!l)return t(new Error("Malformed cygwin unix socket file"));
let u;
let g=0;
let _=false;
const b=[];
let y;
let I=Buffer.alloc(12);
const w=parseInt(l[1],10);
const m=l[2].replace(/-/g,"");
const x=Buffer.allocUnsafe(16);
for(let e=0,t=0;t<32;++e,t+=2)x[e]=parseInt(m.substring(t,t+2),16);
for(let e=0;e<16;e+=4)E(x,p(x,e),e);
tryConnect();
function _onconnect(){
g=0;
u="secret";
y.write(x)}
function _ondata(e){
g+=e.length;
if(u==="secret"){
if(g===16){
g=0;
u="creds";
y.write(I)}
return}
if(u==="creds"){
if(!_)b.push(e);
if(g===12){
y.removeListener("connect",_onconnect);
y.removeListener("data",_ondata);
y.removeListener("error",onFail);
y.removeListener("end",onFail);
y.removeListener("close",onFail);
if(_)return t(null,y);
_=true;
I=Buffer.concat(b);
E(I,process.pid,0);
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
const B=/^[/\\][/\\]\.[/\\]pipe[/\\].+/;
function createAgent(e){
if(process.platform==="win32"&&!B.test(e)){
return e==="pageant"?new m:new x(e)}
return new w(e)}
const C=(()=>{
const e=11;
const t=13;
const n=5;
const r=12;
const s=14;
const o=1<<1;
const f=1<<2;
const h=0;
const g=1;
function processResponses(e){
let t;
while(e[x].length){
const n=e[x][0][I];
if(n===undefined)break;
e[x].shift();
t=e.push(n)}
return t}
const E=Symbol("Inbound Request Type");
const I=Symbol("Inbound Request Response");
const w=Symbol("Inbound Request Context");
let m=class AgentInboundRequest{
constructor(e,t){
this[E]=e;
this[I]=undefined;
this[w]=t}
hasResponded(){
return this[I]!==undefined}
getType(){
return this[E]}
getContext(){
return this[w]}};
function respond(e,t,n){
t[I]=n;
return processResponses(e)}
function cleanup(e){
e[C]=null;
if(e[B]===h){
const t=e[x];
if(t&&t.length){
e[x]=[];
for(const e of t)e.cb(new Error("No reply from server"))}}
try{
e.end()}catch{}
setImmediate(()=>{
if(!e[v])e.emit("end");
if(!e[R])e.emit("close")})}
function onClose(){
this[R]=true}
function onEnd(){
this[v]=true}
const x=Symbol("Requests");
const B=Symbol("Agent Protocol Role");
const C=Symbol("Agent Protocol Buffer");
const k=Symbol("Agent Protocol Current Message Length");
const R=Symbol("Agent Protocol Closed");
const v=Symbol("Agent Protocol Ended");
return class AgentProtocol extends i{
constructor(e){
super({autoDestroy:true,emitClose:false});
this[B]=e?h:g;
this[x]=[];
this[C]=null;
this[k]=-1;
this.once("end",onEnd);
this.once("close",onClose)}
_read(e){}
_write(i,l,g){
if(this[C]===null)this[C]=i;else this[C]=concat(this[C],i);
let _=this[C];
let E=_.length;
let b=0;
while(b<E){
if(E<5)break;
if(this[k]===-1)this[k]=p(_,b);
if(E<4+this[k])break;
const i=_[b+=4];
++b;
if(this[B]===h){
if(this[x].length===0)return g(new Error("Received unexpected message from server"));
const o=this[x].shift();
switch(i){case n:
o.cb(new Error("Agent responded with failure"));
break;case r:
{
if(o.type!==e)return g(new Error("Agent responded with wrong message type"));
y.init(_,b);
const t=y.readUInt32BE();
if(t===undefined){
y.clear();
return g(new Error("Malformed agent response"))}
const n=[];
for(let e=0;e<t;++e){
let e=y.readString();
if(e===undefined){
y.clear();
return g(new Error("Malformed agent response"))}
const t=y.readString(true);
if(t===undefined){
y.clear();
return g(new Error("Malformed agent response"))}
e=u(e);
if(e instanceof Error)continue;
e.comment=e.comment||t;
n.push(e)}
b=y.pos();
y.clear();
o.cb(null,n);
break}case s:
{
if(o.type!==t)return g(new Error("Agent responded with wrong message type"));
y.init(_,b);
let e=y.readString();
b=y.pos();
y.clear();
if(e===undefined)return g(new Error("Malformed agent response"));
y.init(e,0);
y.readString(true);
e=y.readString();
y.clear();
if(e===undefined)return g(new Error("Malformed OpenSSH signature format"));
o.cb(null,e);
break}default:
return g(new Error("Agent responded with unsupported message type"))}}else{
switch(i){case e:
{
const e=new m(i);
this[x].push(e);
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
const e=new m(i);
this[x].push(e);
return this.failureReply(e)}
e=u(e);
if(e instanceof Error){
const e=new m(i);
this[x].push(e);
return this.failureReply(e)}
const r={hash:undefined};
let s;
if(e.type==="ssh-rsa"){
if(n&o){
s="rsa-sha2-256";
r.hash="sha256"}else if(n&f){
s="rsa-sha2-512";
r.hash="sha512"}}
if(s===undefined)s=e.type;
const h=new m(i,s);
this[x].push(h);
this.emit("sign",h,e,t,r);
break}default:
{
const e=new m(i);
this[x].push(e);
this.failureReply(e)}}}
this[k]=-1;
if(b===E){
this[C]=null;
break}else{
this[C]=_=_.slice(b);
E=_.length;
b=0}}
g()}
_destroy(e,t){
cleanup(this);
t()}
_final(e){
cleanup(this);
e()}
sign(e,n,r,i){
if(this[B]!==h)throw new Error("Client-only method called with server role");
if(typeof r==="function"){
i=r;
r=undefined}else if(typeof r!=="object"||r===null){
r=undefined}
let s=0;
e=u(e);
if(e instanceof Error)throw new Error("Invalid public key argument");
if(e.type==="ssh-rsa"&&r){
switch(r.hash){case"sha256":
s=o;
break;case"sha512":
s=f;
break}}
e=e.getPublicSSH();
const l=t;
const g=e.length;
const p=n.length;
let E=0;
const b=Buffer.allocUnsafe(4+1+4+g+4+p+4);
_(b,b.length-4,E);
b[E+=4]=l;
_(b,g,++E);
e.copy(b,E+=4);
_(b,p,E+=g);
n.copy(b,E+=4);
_(b,s,E+=p);
if(typeof i!=="function")i=noop;
this[x].push({type:l,cb:i});
return this.push(b)}
getIdentities(t){
if(this[B]!==h)throw new Error("Client-only method called with server role");
const n=e;
let r=0;
const i=Buffer.allocUnsafe(4+1);
_(i,i.length-4,r);
i[r+=4]=n;
if(typeof t!=="function")t=noop;
this[x].push({type:n,cb:t});
return this.push(i)}
failureReply(e){
if(this[B]!==g)throw new Error("Server-only method called with client role");
if(!(e instanceof m))throw new Error("Wrong request argument");
if(e.hasResponded())return true;
let t=0;
const r=Buffer.allocUnsafe(4+1);
_(r,r.length-4,t);
r[t+=4]=n;
return respond(this,e,r)}
getIdentitiesReply(t,n){
if(this[B]!==g)throw new Error("Server-only method called with client role");
if(!(t instanceof m))throw new Error("Wrong request argument");
if(t.hasResponded())return true;
if(t.getType()!==e)throw new Error("Invalid response to request");
if(!Array.isArray(n))throw new Error("Keys argument must be an array");
let i=4;
const s=[];
for(let e=0;e<n.length;++e){
const t=n[e];
if(typeof t!=="object"||t===null)throw new Error(`Invalid key entry: ${t}`);
let r;
let o;
if(l(t)){
r=t}else if(l(t.pubKey)){
r=t.pubKey}else{
if(typeof t.pubKey!=="object"||t.pubKey===null)continue;
({pubKey:r,comment:o}=t.pubKey);
r=u(r);
if(r instanceof Error)continue}
o=r.comment||o;
r=r.getPublicSSH();
i+=4+r.length;
if(o&&typeof o==="string")o=Buffer.from(o);else if(!Buffer.isBuffer(o))o=b;
i+=4+o.length;
s.push({pubKey:r,comment:o})}
let o=0;
const f=Buffer.allocUnsafe(4+1+i);
_(f,f.length-4,o);
f[o+=4]=r;
_(f,s.length,++o);
o+=4;
for(let e=0;e<s.length;++e){
const{pubKey:t,comment:n}=s[e];
_(f,t.length,o);
t.copy(f,o+=4);
_(f,n.length,o+=t.length);
o+=4;
if(n.length){
n.copy(f,o);
o+=n.length}}
return respond(this,t,f)}
signReply(e,n){
if(this[B]!==g)throw new Error("Server-only method called with client role");
if(!(e instanceof m))throw new Error("Wrong request argument");
if(e.hasResponded())return true;
if(e.getType()!==t)throw new Error("Invalid response to request");
if(!Buffer.isBuffer(n))throw new Error("Signature argument must be a Buffer");
if(n.length===0)throw new Error("Signature argument must be non-empty");
let r=0;
const i=e.getContext();
const o=Buffer.byteLength(i);
const f=Buffer.allocUnsafe(4+1+4+4+o+4+n.length);
_(f,f.length-4,r);
f[r+=4]=s;
_(f,4+o+4+n.length,++r);
_(f,o,r+=4);
f.utf8Write(i,r+=4,o);
_(f,n.length,r+=o);
n.copy(f,r+=4);
return respond(this,e,f)}}})();
const k=Symbol("Agent");
const R=Symbol("Agent Keys");
const v=Symbol("Agent Keys Index");
const T=Symbol("Agent Init Callbacks");
let U=class AgentContext{
constructor(e){
if(typeof e==="string")e=createAgent(e);else if(!isAgent(e))throw new Error("Invalid agent argument");
this[k]=e;
this[R]=null;
this[v]=-1;
this[T]=null}
init(e){
if(typeof e!=="function")e=noop;
if(this[R]===null){
if(this[T]===null){
this[T]=[e];
const doCbs=(...e)=>{
process.nextTick(()=>{
const t=this[T];
this[T]=null;
for(const n of t)n(...e)})};
this[k].getIdentities(once((e,t)=>{
if(e)return doCbs(e);
if(!Array.isArray(t)){
return doCbs(new Error("Agent implementation failed to provide keys"))}
const n=[];
for(let e of t){
e=u(e);
if(e instanceof Error){
continue}
n.push(e)}
this[R]=n;
this[v]=-1;
doCbs()}))}else{
this[T].push(e)}}else{
process.nextTick(e)}}
nextKey(){
if(this[R]===null||++this[v]>=this[R].length){
return false}
return this[R][this[v]]}
currentKey(){
if(this[R]===null||this[v]>=this[R].length){
return null}
return this[R][this[v]]}
pos(){
if(this[R]===null||this[v]>=this[R].length){
return-1}
return this[v]}
reset(){
this[v]=-1}
sign(...e){
this[k].sign(...e)}};
function isAgent(e){
return e instanceof I}
e.exports={AgentContext:U,AgentProtocol:C,BaseAgent:I,createAgent,CygwinAgent:x,isAgent,OpenSSHAgent:w,PageantAgent:m}}),66297:((e,t,n)=>{
"use strict";
const{createHash:r,getHashes:i,randomFillSync:s}=n(76982);
const{Socket:o}=n(69278);
const{lookup:f}=n(72250);
const h=n(24434);
const l=i();
const{COMPAT:u,CHANNEL_EXTENDED_DATATYPE:{STDERR:g},CHANNEL_OPEN_FAILURE:p,DEFAULT_CIPHER:_,DEFAULT_COMPRESSION:E,DEFAULT_KEX:b,DEFAULT_MAC:y,DEFAULT_SERVER_HOST_KEY:I,DISCONNECT_REASON:w,DISCONNECT_REASON_BY_VALUE:m,SUPPORTED_CIPHER:x,SUPPORTED_COMPRESSION:B,SUPPORTED_KEX:C,SUPPORTED_MAC:k,SUPPORTED_SERVER_HOST_KEY:R}=n(44020);
const{init:v}=n(62888);
const T=n(87841);
const{parseKey:U}=n(41789);
const{SFTP:L}=n(44996);
const{bufferCopy:O,makeBufferParser:P,makeError:Q,readUInt32BE:D,sigSSHToASN1:W,writeUInt32BE:q}=n(42184);
const{AgentContext:G,createAgent:$,isAgent:Y}=n(63849);
const{Channel:j,MAX_WINDOW:V,PACKET_SIZE:z,windowAdjust:J,WINDOW_THRESHOLD:ee}=n(75683);
const{ChannelManager:et,generateAlgorithmList:en,isWritable:er,onChannelOpenFailure:ei,onCHANNEL_CLOSE:es}=n(82137);
const eo=P();
const ea=P();
const ec=/^OpenSSH_(?:(?![0-4])\d)|(?:\d{2,})/;
const noop=e=>{};
let ef=class Client extends h{
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
t.serverHostKey=en(e.algorithms.serverHostKey,I,R);
if(t.serverHostKey!==I)n=false;
t.cs.cipher=en(e.algorithms.cipher,_,x);
if(t.cs.cipher!==_)n=false;
t.cs.mac=en(e.algorithms.hmac,y,k);
if(t.cs.mac!==y)n=false;
t.cs.compress=en(e.algorithms.compress,E,B);
if(t.cs.compress!==E)n=false;
if(!n)t.sc=t.cs}
if(typeof e.username==="string")this.config.username=e.username;else if(typeof e.user==="string")this.config.username=e.user;else throw new Error("Invalid username");
this.config.password=typeof e.password==="string"?e.password:undefined;
this.config.privateKey=typeof e.privateKey==="string"||Buffer.isBuffer(e.privateKey)?e.privateKey:undefined;
this.config.localHostname=typeof e.localHostname==="string"?e.localHostname:undefined;
this.config.localUsername=typeof e.localUsername==="string"?e.localUsername:undefined;
this.config.tryKeyboard=e.tryKeyboard===true;
if(typeof e.agent==="string"&&e.agent.length)this.config.agent=$(e.agent);else if(Y(e.agent))this.config.agent=e.agent;else this.config.agent=undefined;
this.config.allowAgentFwd=e.agentForward===true&&this.config.agent!==undefined;
let i=this.config.authHandler=typeof e.authHandler==="function"||Array.isArray(e.authHandler)?e.authHandler:undefined;
this.config.strictVendor=typeof e.strictVendor==="boolean"?e.strictVendor:true;
const s=this.config.debug=typeof e.debug==="function"?e.debug:undefined;
if(e.agentForward===true&&!this.config.allowAgentFwd){
throw new Error("You must set a valid agent path to allow agent forwarding")}
let h=this._callbacks=[];
this._chanMgr=new et(this);
this._forwarding={};
this._forwardingUnix={};
this._acceptX11=0;
this._agentFwdEnabled=false;
this._agent=this.config.agent?this.config.agent:undefined;
this._remoteVer=undefined;
let u;
if(this.config.privateKey){
u=U(this.config.privateKey,e.passphrase);
if(u instanceof Error)throw new Error(`Cannot parse privateKey: ${u.message}`);
if(Array.isArray(u)){
u=u[0]}
if(u.getPrivatePEM()===null){
throw new Error("privateKey value does not contain a (valid) private key")}}
let p;
if(typeof e.hostVerifier==="function"){
const t=e.hostVerifier;
let n;
if(l.indexOf(e.hostHash)!==-1){
n=e.hostHash}
p=(e,i)=>{
if(n)e=r(n).update(e).digest("hex");
const s=t(e,i);
if(s!==undefined)i(s)}}
const O=this._sock=e.sock||new o;
let P=false;
let D=false;
if(this._protocol)this._protocol.cleanup();
const W=!s?undefined:(e,t,n)=>{
s(`Debug output from server: ${JSON.stringify(n)}`)};
let q;
const eo=this._protocol=new T({ident:this.config.ident,offer:n?undefined:t,onWrite:e=>{
if(er(O))O.write(e)},onError:e=>{
if(e.level==="handshake")clearTimeout(this._readyTimeout);
if(!eo._destruct)O.removeAllListeners("data");
this.emit("error",e);
try{
O.end()}catch{}},onHeader:e=>{
D=true;
this._remoteVer=e.versions.software;
if(e.greeting)this.emit("greeting",e.greeting)},onHandshakeComplete:e=>{
this.emit("handshake",e);
if(!P){
P=true;
eo.service("ssh-userauth")}},debug:s,hostVerifier:p,messageHandlers:{DEBUG:W,DISCONNECT:(e,t,n)=>{
if(t!==w.BY_APPLICATION){
if(!n){
n=m[t];
if(n===undefined)n=`Unexpected disconnection reason: ${t}`}
const e=new Error(n);
e.code=t;
this.emit("error",e)}
O.end()},SERVICE_ACCEPT:(e,t)=>{
if(t==="ssh-userauth")tryNextAuth()},EXT_INFO:(e,t)=>{
if(q===undefined){
for(const e of t){
if(e.name==="server-sig-algs"){
q=e.algs;
return}}
q=null}},USERAUTH_BANNER:(e,t)=>{
this.emit("banner",t)},USERAUTH_SUCCESS:e=>{
resetKA();
clearTimeout(this._readyTimeout);
this.emit("ready")},USERAUTH_FAILURE:(e,t,n)=>{
if(eg.keyAlgos){
const e=eg.keyAlgos[0][0];
if(s)s(`Client: ${eg.type} (${e}) auth failed`);
eg.keyAlgos.shift();
if(eg.keyAlgos.length){
const[e,t]=eg.keyAlgos[0];
switch(eg.type){case"agent":
eo.authPK(eg.username,eg.agentCtx.currentKey(),e);
return;case"publickey":
eo.authPK(eg.username,eg.key,e);
return;case"hostbased":
eo.authHostbased(eg.username,eg.key,eg.localHostname,eg.localUsername,e,(e,n)=>{
const r=eg.key.sign(e,t);
if(r instanceof Error){
r.message=`Error while signing with key: ${r.message}`;
r.level="client-authentication";
this.emit("error",r);
return tryNextAuth()}
n(r)});
return}}else{
eg.keyAlgos=undefined}}
if(eg.type==="agent"){
const e=eg.agentCtx.pos();
s&&s(`Client: Agent key #${e+1} failed`);
return tryNextAgentKey()}
s&&s(`Client: ${eg.type} auth failed`);
eA=n;
ep=t;
tryNextAuth()},USERAUTH_PASSWD_CHANGEREQ:(e,t)=>{
if(eg.type==="password"){
this.emit("change password",t,e=>{
eo.authPassword(this.config.username,this.config.password,e)})}},USERAUTH_PK_OK:e=>{
let t;
let n;
if(eg.keyAlgos)[t,n]=eg.keyAlgos[0];
if(eg.type==="agent"){
const e=eg.agentCtx.currentKey();
eo.authPK(eg.username,e,t,(t,r)=>{
const i={hash:n};
eg.agentCtx.sign(e,t,i,(e,t)=>{
if(e){
e.level="agent";
this.emit("error",e)}else{
return r(t)}
tryNextAgentKey()})})}else if(eg.type==="publickey"){
eo.authPK(eg.username,eg.key,t,(e,t)=>{
const r=eg.key.sign(e,n);
if(r instanceof Error){
r.message=`Error signing data with key: ${r.message}`;
r.level="client-authentication";
this.emit("error",r);
return tryNextAuth()}
t(r)})}},USERAUTH_INFO_REQUEST:(e,t,n,r)=>{
if(eg.type==="keyboard-interactive"){
const e=Array.isArray(r)?r.length:0;
if(e===0){
s&&s("Client: Sending automatic USERAUTH_INFO_RESPONSE");
eo.authInfoRes();
return}
eg.prompt(t,n,"",r,e=>{
eo.authInfoRes(e)})}},REQUEST_SUCCESS:(e,t)=>{
if(h.length)h.shift()(false,t)},REQUEST_FAILURE:e=>{
if(h.length)h.shift()(true)},GLOBAL_REQUEST:(e,t,n,r)=>{
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
const i=r?"session":n.type;
const o={type:i,incoming:{id:t.recipient,window:V,packetSize:z,state:"open"},outgoing:{id:t.sender,window:t.window,packetSize:t.packetSize,state:"open"}};
const f=r?new L(this,o,{debug:s}):new j(this,o);
this._chanMgr.update(t.recipient,f);
n(undefined,f)},CHANNEL_OPEN_FAILURE:(e,t,n,r)=>{
const i=this._chanMgr.get(t);
if(typeof i!=="function")return;
const s={reason:n,description:r};
ei(this,t,s,i)},CHANNEL_DATA:(e,t,n)=>{
const r=this._chanMgr.get(t);
if(typeof r!=="object"||r===null)return;
if(r.incoming.window===0)return;
r.incoming.window-=n.length;
if(r.push(n)===false){
r._waitChanDrain=true;
return}
if(r.incoming.window<=ee)J(r)},CHANNEL_EXTENDED_DATA:(e,t,n,r)=>{
if(r!==g)return;
const i=this._chanMgr.get(t);
if(typeof i!=="object"||i===null)return;
if(i.incoming.window===0)return;
i.incoming.window-=n.length;
if(!i.stderr.push(n)){
i._waitChanDrain=true;
return}
if(i.incoming.window<=ee)J(i)},CHANNEL_WINDOW_ADJUST:(e,t,n)=>{
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
if(n._callbacks.length)n._callbacks.shift()(true)},CHANNEL_REQUEST:(e,t,n,r,i)=>{
const s=this._chanMgr.get(t);
if(typeof s!=="object"||s===null)return;
const o=s._exit;
if(o.code!==undefined)return;
switch(n){case"exit-status":
s.emit("exit",o.code=i);
return;case"exit-signal":
s.emit("exit",o.code=null,o.signal=`SIG${i.signal}`,o.dump=i.coreDumped,o.desc=i.errorMessage);
return}
if(r)e.channelFailure(s.outgoing.id)},CHANNEL_EOF:(e,t)=>{
const n=this._chanMgr.get(t);
if(typeof n!=="object"||n===null)return;
if(n.incoming.state!=="open")return;
n.incoming.state="eof";
if(n.readable)n.push(null);
if(n.stderr.readable)n.stderr.push(null)},CHANNEL_CLOSE:(e,t)=>{
es(this,t,this._chanMgr.get(t))}}});
O.pause();
const ea=this.config.keepaliveInterval;
const ec=this.config.keepaliveCountMax;
let ef=0;
let eh;
const sendKA=()=>{
if(++ef>ec){
clearInterval(eh);
if(O.readable){
const e=new Error("Keepalive timeout");
e.level="client-timeout";
this.emit("error",e);
O.destroy()}
return}
if(er(O)){
h.push(resetKA);
eo.ping()}else{
clearInterval(eh)}};
function resetKA(){
if(ea>0){
ef=0;
clearInterval(eh);
if(er(O))eh=setInterval(sendKA,ea)}}
this._resetKA=resetKA;
const el=(()=>{
let e=false;
return()=>{
if(e)return;
e=true;
if(ed&&!D){
const e=Q("Connection lost before handshake","protocol",true);
this.emit("error",e)}}})();
const eu=(()=>{
let e=false;
return()=>{
if(e)return;
e=true;
ed=true;
s&&s("Socket connected");
this.emit("connect");
v.then(()=>{
eo.start();
O.on("data",e=>{
try{
eo.parse(e,0,e.length)}catch(e){
this.emit("error",e);
try{
if(er(O))O.end()}catch{}}});
if(O.stderr&&typeof O.stderr.resume==="function")O.stderr.resume();
O.resume()}).catch(e=>{
this.emit("error",e);
try{
if(er(O))O.end()}catch{}})}})();
let ed=false;
O.on("connect",eu).on("timeout",()=>{
this.emit("timeout")}).on("error",e=>{
s&&s(`Socket error: ${e.message}`);
clearTimeout(this._readyTimeout);
e.level="client-socket";
this.emit("error",e)}).on("end",()=>{
s&&s("Socket ended");
el();
eo.cleanup();
clearTimeout(this._readyTimeout);
clearInterval(eh);
this.emit("end")}).on("close",()=>{
s&&s("Socket closed");
el();
eo.cleanup();
clearTimeout(this._readyTimeout);
clearInterval(eh);
this.emit("close");
const e=h;
h=this._callbacks=[];
const t=new Error("No response from server");
for(let n=0;n<e.length;++n)e[n](t);
this._chanMgr.cleanup(t)});
let eg;
let eA=null;
let ep=null;
const e_=["none"];
if(this.config.password!==undefined)e_.push("password");
if(u!==undefined)e_.push("publickey");
if(this._agent!==undefined)e_.push("agent");
if(this.config.tryKeyboard)e_.push("keyboard-interactive");
if(u!==undefined&&this.config.localHostname!==undefined&&this.config.localUsername!==undefined){
e_.push("hostbased")}
if(Array.isArray(i))i=makeSimpleAuthHandler(i);else if(typeof i!=="function")i=makeSimpleAuthHandler(e_);
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
e={type:t,username:n,key:u};
break;case"hostbased":
e={type:t,username:n,key:u,localHostname:this.config.localHostname,localUsername:this.config.localUsername};
break;case"agent":
e={type:t,username:n,agentCtx:new G(this._agent)};
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
const r=U(e.key,e.passphrase);
if(r instanceof Error)return skipAuth("Skipping invalid key auth attempt");
if(!r.isPrivateKey())return skipAuth("Skipping non-private key");
e={type:n,username:t,key:r};
break}case"hostbased":
{
const{localHostname:r,localUsername:i}=e;
const s=U(e.key,e.passphrase);
if(s instanceof Error||typeof r!=="string"||typeof i!=="string"){
return skipAuth("Skipping invalid hostbased auth attempt")}
if(!s.isPrivateKey())return skipAuth("Skipping non-private key");
e={type:n,username:t,key:s,localHostname:r,localUsername:i};
break}case"agent":
{
let r=e.agent;
if(typeof r==="string"&&r.length){
r=$(r)}else if(!Y(r)){
return skipAuth(`Skipping invalid agent: ${e.agent}`)}
e={type:n,username:t,agentCtx:new G(r)};
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
eg=e;
try{
const e=eg.username;
switch(eg.type){case"password":
eo.authPassword(e,eg.password);
break;case"publickey":
{
let t;
eg.keyAlgos=getKeyAlgos(this,eg.key,q);
if(eg.keyAlgos){
if(eg.keyAlgos.length){
t=eg.keyAlgos[0][0]}else{
return skipAuth("Skipping key authentication (no mutual hash algorithm)")}}
eo.authPK(e,eg.key,t);
break}case"hostbased":
{
let t;
let n;
eg.keyAlgos=getKeyAlgos(this,eg.key,q);
if(eg.keyAlgos){
if(eg.keyAlgos.length){
[t,n]=eg.keyAlgos[0]}else{
return skipAuth("Skipping hostbased authentication (no mutual hash algorithm)")}}
eo.authHostbased(e,eg.key,eg.localHostname,eg.localUsername,t,(e,t)=>{
const r=eg.key.sign(e,n);
if(r instanceof Error){
r.message=`Error while signing with key: ${r.message}`;
r.level="client-authentication";
this.emit("error",r);
return tryNextAuth()}
t(r)});
break}case"agent":
eg.agentCtx.init(e=>{
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
s&&s(e);
process.nextTick(tryNextAuth)}
function tryNextAuth(){
eE=false;
const e=i(ep,eA,doNextAuth);
if(eE||e===undefined)return;
doNextAuth(e)}
const tryNextAgentKey=()=>{
if(eg.type==="agent"){
const e=eg.agentCtx.nextKey();
if(e===false){
s&&s("Agent: No more keys left to try");
s&&s("Client: agent auth failed");
tryNextAuth()}else{
const t=eg.agentCtx.pos();
let n;
eg.keyAlgos=getKeyAlgos(this,e,q);
if(eg.keyAlgos){
if(eg.keyAlgos.length){
n=eg.keyAlgos[0][0]}else{
s&&s(`Agent: Skipping key #${t+1} (no mutual hash algorithm)`);
tryNextAgentKey();
return}}
s&&s(`Agent: Trying key #${t+1}`);
eo.authPK(eg.username,e,n)}}};
const startTimeout=()=>{
if(this.config.readyTimeout>0){
this._readyTimeout=setTimeout(()=>{
const e=new Error("Timed out while waiting for handshake");
e.level="client-timeout";
this.emit("error",e);
O.destroy()},this.config.readyTimeout)}};
if(!e.sock){
let t=this.config.host;
const n=this.config.forceIPv4;
const r=this.config.forceIPv6;
s&&s(`Client: Trying ${t} on port ${this.config.port} ...`);
const doConnect=()=>{
startTimeout();
O.connect({host:t,port:this.config.port,localAddress:this.config.localAddress,localPort:this.config.localPort});
O.setMaxListeners(0);
O.setTimeout(typeof e.timeout==="number"?e.timeout:0)};
if(!n&&!r||n&&r){
doConnect()}else{
f(t,n?4:6,(e,r,i)=>{
if(e){
const r=n?"IPv4":"IPv6";
const i=new Error(`Error while looking up ${r} address for '${t}': ${e}`);
clearTimeout(this._readyTimeout);
i.level="client-dns";
this.emit("error",i);
this.emit("close");
return}
t=r;
doConnect()})}}else{
startTimeout();
if(typeof O.connecting==="boolean"){
if(!O.connecting){
eu()}}else{
eu()}}
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
openChannel(this,"session",r,(r,i)=>{
if(r){
n(r);
return}
const s=[];
function reqCb(e){
if(e){
i.close();
n(e);
return}
if(s.length)s.shift()()}
if(this.config.allowAgentFwd===true||t&&t.agentForward===true&&this._agent!==undefined){
s.push(()=>reqAgentFwd(i,reqCb))}
if(typeof t==="object"&&t!==null){
if(typeof t.env==="object"&&t.env!==null)reqEnv(i,t.env);
if(typeof t.pty==="object"&&t.pty!==null||t.pty===true){
s.push(()=>reqPty(i,t.pty,reqCb))}
if(typeof t.x11==="object"&&t.x11!==null||t.x11==="number"||t.x11===true){
s.push(()=>reqX11(i,t.x11,reqCb))}}
s.push(()=>reqExec(i,e,t,n));
s.shift()()});
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
openChannel(this,"session",(r,i)=>{
if(r){
n(r);
return}
const s=[];
function reqCb(e){
if(e){
i.close();
n(e);
return}
if(s.length)s.shift()()}
if(this.config.allowAgentFwd===true||t&&t.agentForward===true&&this._agent!==undefined){
s.push(()=>reqAgentFwd(i,reqCb))}
if(e!==false)s.push(()=>reqPty(i,e,reqCb));
if(typeof t==="object"&&t!==null){
if(typeof t.env==="object"&&t.env!==null)reqEnv(i,t.env);
if(typeof t.x11==="object"&&t.x11!==null||t.x11==="number"||t.x11===true){
s.push(()=>reqX11(i,t.x11,reqCb))}}
s.push(()=>reqShell(i,n));
s.shift()()});
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
this._callbacks.push((r,i)=>{
if(r){
n(r!==true?r:new Error(`Unable to bind to ${e}:${t}`));
return}
let s=t;
if(t===0&&i&&i.length>=4){
s=D(i,0);
if(!(this._protocol._compatFlags&u.DYN_RPORT_BUG))t=s}
this._forwarding[`${e}:${t}`]=s;
n(undefined,s)})}
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
forwardOut(e,t,n,r,i){
if(!this._sock||!er(this._sock))throw new Error("Not connected");
const s={srcIP:e,srcPort:t,dstIP:n,dstPort:r};
if(typeof i!=="function")i=noop;
openChannel(this,"direct-tcpip",s,i);
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
const i=new Error(r);
i.code=e;
i.signal=n;
t(i)}
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
const i=V;
const s=z;
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
e._protocol.session(o,i,s);
break;case"direct-tcpip":
e._protocol.directTcpip(o,i,s,n);
break;case"direct-streamlocal@openssh.com":
e._protocol.openssh_directStreamLocal(o,i,s,n);
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
if(r.cookie===undefined)r.cookie=eh();
const i=typeof n==="function";
if(e.outgoing.state!=="open"){
if(i)n(new Error("Channel is not open"));
return}
if(i){
e._callbacks.push(t=>{
if(t){
n(t!==true?t:new Error("Unable to request X11"));
return}
e._hasX11=true;
++e._client._acceptX11;
e.once("close",()=>{
if(e._client._acceptX11)--e._client._acceptX11});
n()})}
e._client._protocol.x11Forward(e.outgoing.id,r,i)}
function reqPty(e,t,n){
let r=24;
let i=80;
let s=640;
let o=480;
let f="vt100";
let h=null;
if(typeof t==="function"){
n=t}else if(typeof t==="object"&&t!==null){
if(typeof t.rows==="number")r=t.rows;
if(typeof t.cols==="number")i=t.cols;
if(typeof t.width==="number")s=t.width;
if(typeof t.height==="number")o=t.height;
if(typeof t.term==="string")f=t.term;
if(typeof t.modes==="object")h=t.modes}
const l=typeof n==="function";
if(e.outgoing.state!=="open"){
if(l)n(new Error("Channel is not open"));
return}
if(l){
e._callbacks.push(e=>{
if(e){
n(e!==true?e:new Error("Unable to request a pseudo-terminal"));
return}
n()})}
e._client._protocol.pty(e.outgoing.id,r,i,o,s,f,h,l)}
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
const i=Object.keys(t||{});
for(let n=0;n<i.length;++n){
const s=i[n];
const o=t[s];
e._client._protocol.env(e.outgoing.id,s,o,r)}}
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
const i=new j(e,r);
e._chanMgr.update(n,i);
e._protocol.channelOpenConfirm(t.sender,n,V,z);
return i};
const reject=()=>{
if(r===undefined){
if(n===-1)r=p.RESOURCE_SHORTAGE;else r=p.CONNECT_FAILED}
if(n!==-1)e._chanMgr.remove(n);
e._protocol.channelOpenFail(t.sender,r,"")};
const reserveChannel=()=>{
n=e._chanMgr.add();
if(n===-1){
r=p.RESOURCE_SHORTAGE;
if(e.config.debug){
e.config.debug("Client: Automatic rejection of incoming channel open: "+"no channels available")}}
return n!==-1};
const i=t.data;
switch(t.type){case"forwarded-tcpip":
{
const t=e._forwarding[`${i.destIP}:${i.destPort}`];
if(t!==undefined&&reserveChannel()){
if(i.destPort===0)i.destPort=t;
e.emit("tcp connection",i,accept,reject);
return}
break}case"forwarded-streamlocal@openssh.com":
if(e._forwardingUnix[i.socketPath]!==undefined&&reserveChannel()){
e.emit("unix connection",i,accept,reject);
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
e.emit("x11",i,accept,reject);
return}
break;default:
r=p.UNKNOWN_CHANNEL_TYPE;
if(e.config.debug){
e.config.debug("Client: Automatic rejection of unsupported incoming channel open "+`type: ${t.type}`)}}
if(r===undefined){
r=p.ADMINISTRATIVELY_PROHIBITED;
if(e.config.debug){
e.config.debug("Client: Automatic rejection of unexpected incoming channel open for: "+t.type)}}
reject()}
const eh=(()=>{
const e=Buffer.allocUnsafe(16);
return()=>{
s(e,0,16);
return e.hexSlice(0,16)}})();
function makeSimpleAuthHandler(e){
if(!Array.isArray(e))throw new Error("authList must be an array");
let t=0;
return(n,r,i)=>{
if(t===e.length)return false;
return e[t++]}}
function hostKeysProve(e,t,n){
if(!e._sock||!er(e._sock))return;
if(typeof n!=="function")n=noop;
if(!Array.isArray(t))throw new TypeError("Invalid keys argument type");
const r=[];
for(const e of t){
const t=U(e);
if(t instanceof Error)throw t;
r.push(t)}
if(!e.config.strictVendor||e.config.strictVendor&&ec.test(e._remoteVer)){
e._callbacks.push((t,i)=>{
if(t){
n(t!==true?t:new Error("Server failed to prove supplied keys"));
return}
const s=[];
let o=0;
eo.init(i,0);
while(eo.avail()){
if(o===r.length)break;
const t=r[o++];
const n=t.getPublicSSH();
const i=eo.readString();
ea.init(i,0);
const f=ea.readString(true);
let h=ea.readString();
let l;
if(f!==t.type){
if(t.type==="ssh-rsa"){
switch(f){case"rsa-sha2-256":
l="sha256";
break;case"rsa-sha2-512":
l="sha512";
break;default:
continue}}else{
continue}}
const u=e._protocol._kex.sessionID;
const g=Buffer.allocUnsafe(4+29+4+u.length+4+n.length);
let p=0;
q(g,29,p);
g.utf8Write("hostkeys-prove-00@openssh.com",p+=4,29);
q(g,u.length,p+=29);
O(u,g,0,u.length,p+=4);
q(g,n.length,p+=u.length);
O(n,g,0,n.length,p+=4);
if(!(h=W(h,f)))continue;
if(t.verify(g,h,l)===true)s.push(t)}
ea.clear();
eo.clear();
n(null,s)});
e._protocol.openssh_hostKeysProve(r);
return}
process.nextTick(n,new Error("strictVendor enabled and server is not OpenSSH or compatible version"))}
function getKeyAlgos(e,t,n){
switch(t.type){case"ssh-rsa":
if(e._protocol._compatFlags&u.IMPLY_RSA_SHA2_SIGALGS){
if(!Array.isArray(n))n=["rsa-sha2-256","rsa-sha2-512"];else n=["rsa-sha2-256","rsa-sha2-512",...n]}
if(Array.isArray(n)){
if(n.indexOf("rsa-sha2-256")!==-1)return[["rsa-sha2-256","sha256"]];
if(n.indexOf("rsa-sha2-512")!==-1)return[["rsa-sha2-512","sha512"]];
if(n.indexOf("ssh-rsa")===-1)return[]}
return[["ssh-rsa","sha1"]]}}
e.exports=ef}),40137:((e,t,n)=>{
"use strict";
const{Agent:r}=n(58611);
const{Agent:i}=n(65692);
const{connect:s}=n(64756);
let o;
for(const e of[r,i]){
let i=class SSHAgent extends e{
constructor(e,t){
super(t);
this._connectCfg=e;
this._defaultSrcIP=t&&t.srcIP||"localhost"}
createConnection(t,r){
const i=t&&t.localAddress||this._defaultSrcIP;
const s=t&&t.localPort||0;
const f=t.host;
const h=t.port;
if(o===undefined)o=n(66297);
const l=new o;
let u=false;
l.on("ready",()=>{
l.forwardOut(i,s,f,h,(n,i)=>{
u=true;
if(n){
l.end();
return r(n)}
i.once("close",()=>l.end());
r(null,decorateStream(i,e,t))})}).on("error",r).on("close",()=>{
if(!u)r(new Error("Unexpected connection close"))}).connect(this._connectCfg)}};
t[e===r?"SSHTTPAgent":"SSHTTPSAgent"]=i}
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
const i=s(n);
const o=(()=>{
let t=false;
return()=>{
if(t)return;
t=true;
if(e.isPaused())e.resume()}})();
i.on("end",o).on("close",o);
return i}}),85472:((e,t,n)=>{
"use strict";
const{AgentProtocol:r,BaseAgent:i,createAgent:s,CygwinAgent:o,OpenSSHAgent:f,PageantAgent:h}=n(63849);
const{SSHTTPAgent:l,SSHTTPSAgent:u}=n(40137);
const{parseKey:g}=n(41789);
const{flagsToString:p,OPEN_MODE:_,STATUS_CODE:E,stringToFlags:b}=n(44996);
e.exports={AgentProtocol:r,BaseAgent:i,createAgent:s,Client:n(66297),CygwinAgent:o,HTTPAgent:l,HTTPSAgent:u,OpenSSHAgent:f,PageantAgent:h,Server:n(72605),utils:{parseKey:g,...n(3489),sftp:{flagsToString:p,OPEN_MODE:_,STATUS_CODE:E,stringToFlags:b}}}}),3489:((e,t,n)=>{
"use strict";
const{createCipheriv:r,generateKeyPair:i,generateKeyPairSync:s,getCurves:o,randomBytes:f}=n(76982);
const{Ber:h}=n(89837);
const l=n(30686).pbkdf;
const{CIPHER_INFO:u}=n(62888);
const g=16;
const p=16;
const _=o();
const E=new Map(Object.entries(u));
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
let e=new h.Reader(n);
e.readSequence();
if(e.readInt()!==0)throw new Error("Unsupported version in RSA private key");
e.readSequence();
if(e.readOID()!=="1.2.840.113549.1.1.1")throw new Error("Bad RSA private OID");
if(e.readByte()!==h.Null)throw new Error("Malformed RSA private key (expected null)");
if(e.readByte()!==0){
throw new Error("Malformed RSA private key (expected zero-length null)")}
e=new h.Reader(e.readString(h.OctetString,true));
e.readSequence();
if(e.readInt()!==0)throw new Error("Unsupported version in RSA private key");
const t=e.readString(h.Integer,true);
const r=e.readString(h.Integer,true);
const i=e.readString(h.Integer,true);
const s=e.readString(h.Integer,true);
const o=e.readString(h.Integer,true);
e.readString(h.Integer,true);
e.readString(h.Integer,true);
const f=e.readString(h.Integer,true);
const l=Buffer.from("ssh-rsa");
const u=Buffer.allocUnsafe(4+l.length+4+t.length+4+r.length+4+i.length+4+f.length+4+s.length+4+o.length);
let g=0;
u.writeUInt32BE(l.length,g+=0);
u.set(l,g+=4);
u.writeUInt32BE(t.length,g+=l.length);
u.set(t,g+=4);
u.writeUInt32BE(r.length,g+=t.length);
u.set(r,g+=4);
u.writeUInt32BE(i.length,g+=r.length);
u.set(i,g+=4);
u.writeUInt32BE(f.length,g+=i.length);
u.set(f,g+=4);
u.writeUInt32BE(s.length,g+=f.length);
u.set(s,g+=4);
u.writeUInt32BE(o.length,g+=s.length);
u.set(o,g+=4);
const p=Buffer.allocUnsafe(4+l.length+4+r.length+4+t.length);
g=0;
p.writeUInt32BE(l.length,g+=0);
p.set(l,g+=4);
p.writeUInt32BE(r.length,g+=l.length);
p.set(r,g+=4);
p.writeUInt32BE(t.length,g+=r.length);
p.set(t,g+=4);
return{sshName:l.toString(),priv:u,pub:p}}case"ec":
{
let e=new h.Reader(t);
e.readSequence();
e.readSequence();
if(e.readOID()!=="1.2.840.10045.2.1")throw new Error("Bad ECDSA public OID");
e.readOID();
let r=e.readString(h.BitString,true);
{
let e=0;
for(;e<r.length&&r[e]===0;++e);
if(e>0)r=r.slice(e)}
e=new h.Reader(n);
e.readSequence();
if(e.readInt()!==0)throw new Error("Unsupported version in ECDSA private key");
e.readSequence();
if(e.readOID()!=="1.2.840.10045.2.1")throw new Error("Bad ECDSA private OID");
const i=e.readOID();
let s;
switch(i){case"1.2.840.10045.3.1.7":
s="nistp256";
break;case"1.3.132.0.34":
s="nistp384";
break;case"1.3.132.0.35":
s="nistp521";
break;default:
throw new Error("Unsupported curve in ECDSA private key")}
e=new h.Reader(e.readString(h.OctetString,true));
e.readSequence();
if(e.readInt()!==1)throw new Error("Unsupported version in ECDSA private key");
const o=Buffer.concat([Buffer.from([0]),e.readString(h.OctetString,true)]);
const f=Buffer.from(`ecdsa-sha2-${s}`);
s=Buffer.from(s);
const l=Buffer.allocUnsafe(4+f.length+4+s.length+4+r.length+4+o.length);
let u=0;
l.writeUInt32BE(f.length,u+=0);
l.set(f,u+=4);
l.writeUInt32BE(s.length,u+=f.length);
l.set(s,u+=4);
l.writeUInt32BE(r.length,u+=s.length);
l.set(r,u+=4);
l.writeUInt32BE(o.length,u+=r.length);
l.set(o,u+=4);
const g=Buffer.allocUnsafe(4+f.length+4+s.length+4+r.length);
u=0;
g.writeUInt32BE(f.length,u+=0);
g.set(f,u+=4);
g.writeUInt32BE(s.length,u+=f.length);
g.set(s,u+=4);
g.writeUInt32BE(r.length,u+=s.length);
g.set(r,u+=4);
return{sshName:f.toString(),priv:l,pub:g}}case"ed25519":
{
let e=new h.Reader(t);
e.readSequence();
e.readSequence();
if(e.readOID()!=="1.3.101.112")throw new Error("Bad ED25519 public OID");
let r=e.readString(h.BitString,true);
{
let e=0;
for(;e<r.length&&r[e]===0;++e);
if(e>0)r=r.slice(e)}
e=new h.Reader(n);
e.readSequence();
if(e.readInt()!==0)throw new Error("Unsupported version in ED25519 private key");
e.readSequence();
if(e.readOID()!=="1.3.101.112")throw new Error("Bad ED25519 private OID");
e=new h.Reader(e.readString(h.OctetString,true));
const i=e.readString(h.OctetString,true);
const s=Buffer.from("ssh-ed25519");
const o=Buffer.allocUnsafe(4+s.length+4+r.length+4+(i.length+r.length));
let f=0;
o.writeUInt32BE(s.length,f+=0);
o.set(s,f+=4);
o.writeUInt32BE(r.length,f+=s.length);
o.set(r,f+=4);
o.writeUInt32BE(i.length+r.length,f+=r.length);
o.set(i,f+=4);
o.set(r,f+=i.length);
const l=Buffer.allocUnsafe(4+s.length+4+r.length);
f=0;
l.writeUInt32BE(s.length,f+=0);
l.set(s,f+=4);
l.writeUInt32BE(r.length,f+=s.length);
l.set(r,f+=4);
return{sshName:s.toString(),priv:o,pub:l}}}}
function convertKeys(e,t,n,i){
let s="new";
let o;
let h="";
if(typeof i==="object"&&i!==null){
if(typeof i.comment==="string"&&i.comment)h=i.comment;
if(typeof i.format==="string"&&i.format)s=i.format;
if(i.passphrase){
let e;
if(typeof i.passphrase==="string")e=Buffer.from(i.passphrase);else if(Buffer.isBuffer(i.passphrase))e=i.passphrase;else throw new Error("Invalid passphrase");
if(i.cipher===undefined)throw new Error("Missing cipher name");
const t=E.get(i.cipher);
if(t===undefined)throw new Error("Invalid cipher name");
if(s==="new"){
let n=p;
if(i.rounds!==undefined){
if(!Number.isInteger(i.rounds))throw new TypeError("rounds must be an integer");
if(i.rounds>0)n=i.rounds}
const r=Buffer.allocUnsafe(t.keyLen+t.ivLen);
const s=f(g);
const h=l(e,e.length,s,s.length,r,r.length,n);
if(h!==0)return new Error("Failed to generate information to encrypt key");
const u=Buffer.allocUnsafe(4+s.length+4);
{
let e=0;
u.writeUInt32BE(s.length,e+=0);
u.set(s,e+=4);
u.writeUInt32BE(n,e+=s.length)}
o={cipher:t,cipherName:i.cipher,kdfName:"bcrypt",kdfOptions:u,key:r.slice(0,t.keyLen),iv:r.slice(t.keyLen)}}}}
switch(s){case"new":
{
let i="-----BEGIN OPENSSH PRIVATE KEY-----\n";
let s;
const l=Buffer.from(o?o.cipherName:"none");
const u=Buffer.from(o?o.kdfName:"none");
const g=o?o.kdfOptions:Buffer.alloc(0);
const p=o?o.cipher.blockLen:8;
const _=parseDERs(e,t,n);
const E=f(4);
const b=Buffer.from(h);
const y=4+4+_.priv.length+4+b.length;
let I=[];
for(let e=1;(y+I.length)%p;++e)I.push(e&255);
I=Buffer.from(I);
let w=Buffer.allocUnsafe(y+I.length);
let m;
{
let e=0;
w.set(E,e+=0);
w.set(E,e+=4);
w.set(_.priv,e+=4);
w.writeUInt32BE(b.length,e+=_.priv.length);
w.set(b,e+=4);
w.set(I,e+=b.length)}
if(o){
const e={authTagLength:o.cipher.authLen};
const t=r(o.cipher.sslName,o.key,o.iv,e);
t.setAutoPadding(false);
w=Buffer.concat([t.update(w),t.final()]);
if(o.cipher.authLen>0)m=t.getAuthTag();else m=Buffer.alloc(0);
o.key.fill(0);
o.iv.fill(0)}else{
m=Buffer.alloc(0)}
const x=Buffer.from("openssh-key-v1\0");
const B=Buffer.allocUnsafe(x.length+4+l.length+4+u.length+4+g.length+4+4+_.pub.length+4+w.length+m.length);
{
let e=0;
B.set(x,e+=0);
B.writeUInt32BE(l.length,e+=x.length);
B.set(l,e+=4);
B.writeUInt32BE(u.length,e+=l.length);
B.set(u,e+=4);
B.writeUInt32BE(g.length,e+=u.length);
B.set(g,e+=4);
B.writeUInt32BE(1,e+=g.length);
B.writeUInt32BE(_.pub.length,e+=4);
B.set(_.pub,e+=4);
B.writeUInt32BE(w.length,e+=_.pub.length);
B.set(w,e+=4);
B.set(m,e+=w.length)}
{
const e=B.base64Slice(0,B.length);
let t=e.replace(/.{64}/g,"$&\n");
if(e.length&63)t+="\n";
i+=t}
{
const e=_.pub.base64Slice(0,_.pub.length);
s=`${_.sshName} ${e}${h?` ${h}`:""}`}
i+="-----END OPENSSH PRIVATE KEY-----\n";
return{private:i,public:s}}default:
throw new Error("Invalid output key format")}}
function noop(){}
e.exports={generateKeyPair:(e,t,n)=>{
if(typeof t==="function"){
n=t;
t=undefined}
if(typeof n!=="function")n=noop;
const r=makeArgs(e,t);
i(...r,(e,i,s)=>{
if(e)return n(e);
let o;
try{
o=convertKeys(r[0],i,s,t)}catch(e){
return n(e)}
n(null,o)})},generateKeyPairSync:(e,t)=>{
const n=makeArgs(e,t);
const{publicKey:r,privateKey:i}=s(...n);
return convertKeys(n[0],r,i,t)}}}),87841:((e,t,n)=>{
"use strict";
const{inspect:r}=n(39023);
const{bindingAvailable:i,NullCipher:s,NullDecipher:o}=n(62888);
const{COMPAT_CHECKS:f,DISCONNECT_REASON:h,eddsaSupported:l,MESSAGE:u,SIGNALS:g,TERMINAL_MODE:p}=n(44020);
const{DEFAULT_KEXINIT_CLIENT:_,DEFAULT_KEXINIT_SERVER:E,KexInit:b,kexinit:y,onKEXPayload:I}=n(24637);
const{parseKey:w}=n(41789);
const m=n(59244);
const{bufferCopy:x,bufferFill:B,bufferSlice:C,convertSignature:k,sendPacket:R,writeUInt32BE:v}=n(42184);
const{PacketReader:T,PacketWriter:U,ZlibPacketReader:L,ZlibPacketWriter:O}=n(74592);
const P=n(78342).rE;
const Q=new Map(Object.values(h).map(e=>[e,1]));
const D=Buffer.from(`SSH-2.0-ssh2js${P}`);
const W=Buffer.from(`${D}\r
`);
const q=8192;
const G=1024;
const $=Buffer.from([u.GLOBAL_REQUEST,0,0,0,21,107,101,101,112,97,108,105,118,101,64,111,112,101,110,115,115,104,46,99,111,109,1]);
const Y=Buffer.from([p.TTY_OP_END]);
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
const h=e.onPacket;
this._onPacket=typeof h==="function"?()=>{
h()}:noop;
let l=e.onHandshakeComplete;
if(typeof l!=="function")l=noop;
let u;
this._onHandshakeComplete=(...e)=>{
this._debug&&this._debug("Handshake completed");
if(u===undefined)u=true;else u=false;
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
R(this,r)}
this._debug&&this._debug("... finished draining outbound queue")}
if(u&&this._server&&this._kex.remoteExtInfoEnabled)sendExtInfo(this);
l(...e)};
this._queue=undefined;
const g=e.messageHandlers;
if(typeof g==="object"&&g!==null)this._handlers=g;else this._handlers={};
this._onPayload=onPayload.bind(this);
this._server=!!e.server;
this._banner=undefined;
let p;
if(this._server){
if(typeof e.hostKeys!=="object"||e.hostKeys===null)throw new Error("Missing server host key(s)");
this._hostKeys=e.hostKeys;
if(typeof e.greeting==="string"&&e.greeting.length){
p=e.greeting.slice(-2)==="\r\n"?e.greeting:`${e.greeting}\r
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
this._cipher=new s(0,this._onWrite);
this._decipher=undefined;
this._skipNextInboundPacket=false;
this._packetRW={read:new T,write:new U(this)};
this._hostVerifier=!this._server&&typeof e.hostVerifier==="function"?e.hostVerifier:undefined;
this._parse=parseHeader;
this._buffer=undefined;
this._authsQueue=[];
this._authenticated=false;
this._remoteIdentRaw=undefined;
let I;
if(typeof e.ident==="string"){
this._identRaw=Buffer.from(`SSH-2.0-${e.ident}`);
I=Buffer.allocUnsafe(this._identRaw.length+2);
I.set(this._identRaw,0);
I[I.length-2]=13;
I[I.length-1]=10}else if(Buffer.isBuffer(e.ident)){
const t=Buffer.allocUnsafe(8+e.ident.length);
t.latin1Write("SSH-2.0-",0,8);
t.set(e.ident,8);
this._identRaw=t;
I=Buffer.allocUnsafe(t.length+2);
I.set(t,0);
I[I.length-2]=13;
I[I.length-1]=10}else{
this._identRaw=D;
I=W}
this._compatFlags=0;
if(this._debug){
if(i)this._debug("Custom crypto binding available");else this._debug("Custom crypto binding not available")}
this._debug&&this._debug(`Local ident: ${r(this._identRaw.toString())}`);
this.start=()=>{
this.start=undefined;
if(p)this._onWrite(p);
this._onWrite(I)}}
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
const i=n+t;
if(!Q.has(e))e=h.PROTOCOL_ERROR;
r[n]=u.DISCONNECT;
v(r,e,++n);
r.fill(0,n+=4,i);
this._debug&&this._debug(`Outbound: Sending DISCONNECT (${e})`);
R(this,this._packetRW.write.finalize(r,true),true)}
ping(){
const e=this._packetRW.write.allocStart;
const t=this._packetRW.write.alloc($.length);
t.set($,e);
this._debug&&this._debug("Outbound: Sending ping (GLOBAL_REQUEST: keepalive@openssh.com)");
R(this,this._packetRW.write.finalize(t))}
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
n[t]=u.REQUEST_SUCCESS;
n.set(e,++t)}else{
n=this._packetRW.write.alloc(1);
n[t]=u.REQUEST_SUCCESS}
this._debug&&this._debug("Outbound: Sending REQUEST_SUCCESS");
R(this,this._packetRW.write.finalize(n))}
requestFailure(){
const e=this._packetRW.write.allocStart;
const t=this._packetRW.write.alloc(1);
t[e]=u.REQUEST_FAILURE;
this._debug&&this._debug("Outbound: Sending REQUEST_FAILURE");
R(this,this._packetRW.write.finalize(t))}
channelSuccess(e){
let t=this._packetRW.write.allocStart;
const n=this._packetRW.write.alloc(1+4);
n[t]=u.CHANNEL_SUCCESS;
v(n,e,++t);
this._debug&&this._debug(`Outbound: Sending CHANNEL_SUCCESS (r:${e})`);
R(this,this._packetRW.write.finalize(n))}
channelFailure(e){
let t=this._packetRW.write.allocStart;
const n=this._packetRW.write.alloc(1+4);
n[t]=u.CHANNEL_FAILURE;
v(n,e,++t);
this._debug&&this._debug(`Outbound: Sending CHANNEL_FAILURE (r:${e})`);
R(this,this._packetRW.write.finalize(n))}
channelEOF(e){
let t=this._packetRW.write.allocStart;
const n=this._packetRW.write.alloc(1+4);
n[t]=u.CHANNEL_EOF;
v(n,e,++t);
this._debug&&this._debug(`Outbound: Sending CHANNEL_EOF (r:${e})`);
R(this,this._packetRW.write.finalize(n))}
channelClose(e){
let t=this._packetRW.write.allocStart;
const n=this._packetRW.write.alloc(1+4);
n[t]=u.CHANNEL_CLOSE;
v(n,e,++t);
this._debug&&this._debug(`Outbound: Sending CHANNEL_CLOSE (r:${e})`);
R(this,this._packetRW.write.finalize(n))}
channelWindowAdjust(e,t){
let n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+4);
r[n]=u.CHANNEL_WINDOW_ADJUST;
v(r,e,++n);
v(r,t,n+=4);
this._debug&&this._debug(`Outbound: Sending CHANNEL_WINDOW_ADJUST (r:${e}, ${t})`);
R(this,this._packetRW.write.finalize(r))}
channelData(e,t){
const n=Buffer.isBuffer(t);
const r=n?t.length:Buffer.byteLength(t);
let i=this._packetRW.write.allocStart;
const s=this._packetRW.write.alloc(1+4+4+r);
s[i]=u.CHANNEL_DATA;
v(s,e,++i);
v(s,r,i+=4);
if(n)s.set(t,i+=4);else s.utf8Write(t,i+=4,r);
this._debug&&this._debug(`Outbound: Sending CHANNEL_DATA (r:${e}, ${r})`);
R(this,this._packetRW.write.finalize(s))}
channelExtData(e,t,n){
const r=Buffer.isBuffer(t);
const i=r?t.length:Buffer.byteLength(t);
let s=this._packetRW.write.allocStart;
const o=this._packetRW.write.alloc(1+4+4+4+i);
o[s]=u.CHANNEL_EXTENDED_DATA;
v(o,e,++s);
v(o,n,s+=4);
v(o,i,s+=4);
if(r)o.set(t,s+=4);else o.utf8Write(t,s+=4,i);
this._debug&&this._debug(`Outbound: Sending CHANNEL_EXTENDED_DATA (r:${e})`);
R(this,this._packetRW.write.finalize(o))}
channelOpenConfirm(e,t,n,r){
let i=this._packetRW.write.allocStart;
const s=this._packetRW.write.alloc(1+4+4+4+4);
s[i]=u.CHANNEL_OPEN_CONFIRMATION;
v(s,e,++i);
v(s,t,i+=4);
v(s,n,i+=4);
v(s,r,i+=4);
this._debug&&this._debug(`Outbound: Sending CHANNEL_OPEN_CONFIRMATION (r:${e}, l:${t})`);
R(this,this._packetRW.write.finalize(s))}
channelOpenFail(e,t,n){
if(typeof n!=="string")n="";
const r=Buffer.byteLength(n);
let i=this._packetRW.write.allocStart;
const s=this._packetRW.write.alloc(1+4+4+4+r+4);
s[i]=u.CHANNEL_OPEN_FAILURE;
v(s,e,++i);
v(s,t,i+=4);
v(s,r,i+=4);
i+=4;
if(r){
s.utf8Write(n,i,r);
i+=r}
v(s,0,i);
this._debug&&this._debug(`Outbound: Sending CHANNEL_OPEN_FAILURE (r:${e})`);
R(this,this._packetRW.write.finalize(s))}
service(e){
if(this._server)throw new Error("Client-only method called in server mode");
const t=Buffer.byteLength(e);
let n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+t);
r[n]=u.SERVICE_REQUEST;
v(r,t,++n);
r.utf8Write(e,n+=4,t);
this._debug&&this._debug(`Outbound: Sending SERVICE_REQUEST (${e})`);
R(this,this._packetRW.write.finalize(r))}
authPassword(e,t,n){
if(this._server)throw new Error("Client-only method called in server mode");
const r=Buffer.byteLength(e);
const i=Buffer.byteLength(t);
const s=n?Buffer.byteLength(n):0;
let o=this._packetRW.write.allocStart;
const f=this._packetRW.write.alloc(1+4+r+4+14+4+8+1+4+i+(n?4+s:0));
f[o]=u.USERAUTH_REQUEST;
v(f,r,++o);
f.utf8Write(e,o+=4,r);
v(f,14,o+=r);
f.utf8Write("ssh-connection",o+=4,14);
v(f,8,o+=14);
f.utf8Write("password",o+=4,8);
f[o+=8]=n?1:0;
v(f,i,++o);
if(Buffer.isBuffer(t))x(t,f,0,i,o+=4);else f.utf8Write(t,o+=4,i);
if(n){
v(f,s,o+=i);
if(Buffer.isBuffer(n))x(n,f,0,s,o+=4);else f.utf8Write(n,o+=4,s);
this._debug&&this._debug("Outbound: Sending USERAUTH_REQUEST (changed password)")}else{
this._debug&&this._debug("Outbound: Sending USERAUTH_REQUEST (password)")}
this._authsQueue.push("password");
R(this,this._packetRW.write.finalize(f))}
authPK(e,t,n,r){
if(this._server)throw new Error("Client-only method called in server mode");
t=w(t);
if(t instanceof Error)throw new Error("Invalid key");
const i=t.type;
t=t.getPublicSSH();
if(typeof n==="function"){
r=n;
n=undefined}
if(!n)n=i;
const s=Buffer.byteLength(e);
const o=Buffer.byteLength(n);
const f=t.length;
const h=this._kex.sessionID;
const l=h.length;
const g=(r?4+l:0)+1+4+s+4+14+4+9+1+4+o+4+f;
let p;
let _;
if(r){
p=Buffer.allocUnsafe(g);
_=0;
v(p,l,_);
p.set(h,_+=4);
_+=l}else{
p=this._packetRW.write.alloc(g);
_=this._packetRW.write.allocStart}
p[_]=u.USERAUTH_REQUEST;
v(p,s,++_);
p.utf8Write(e,_+=4,s);
v(p,14,_+=s);
p.utf8Write("ssh-connection",_+=4,14);
v(p,9,_+=14);
p.utf8Write("publickey",_+=4,9);
p[_+=9]=r?1:0;
v(p,o,++_);
p.utf8Write(n,_+=4,o);
v(p,f,_+=o);
p.set(t,_+=4);
if(!r){
this._authsQueue.push("publickey");
this._debug&&this._debug("Outbound: Sending USERAUTH_REQUEST (publickey -- check)");
R(this,this._packetRW.write.finalize(p));
return}
r(p,r=>{
r=k(r,i);
if(r===false)throw new Error("Error while converting handshake signature");
const h=r.length;
_=this._packetRW.write.allocStart;
p=this._packetRW.write.alloc(1+4+s+4+14+4+9+1+4+o+4+f+4+4+o+4+h);
p[_]=u.USERAUTH_REQUEST;
v(p,s,++_);
p.utf8Write(e,_+=4,s);
v(p,14,_+=s);
p.utf8Write("ssh-connection",_+=4,14);
v(p,9,_+=14);
p.utf8Write("publickey",_+=4,9);
p[_+=9]=1;
v(p,o,++_);
p.utf8Write(n,_+=4,o);
v(p,f,_+=o);
p.set(t,_+=4);
v(p,4+o+4+h,_+=f);
v(p,o,_+=4);
p.utf8Write(n,_+=4,o);
v(p,h,_+=o);
p.set(r,_+=4);
this._authsQueue.push("publickey");
this._debug&&this._debug("Outbound: Sending USERAUTH_REQUEST (publickey)");
R(this,this._packetRW.write.finalize(p))})}
authHostbased(e,t,n,r,i,s){
if(this._server)throw new Error("Client-only method called in server mode");
t=w(t);
if(t instanceof Error)throw new Error("Invalid key");
const o=t.type;
t=t.getPublicSSH();
if(typeof i==="function"){
s=i;
i=undefined}
if(!i)i=o;
const f=Buffer.byteLength(e);
const h=Buffer.byteLength(i);
const l=t.length;
const g=this._kex.sessionID;
const p=g.length;
const _=Buffer.byteLength(n);
const E=Buffer.byteLength(r);
const b=Buffer.allocUnsafe(4+p+1+4+f+4+14+4+9+4+h+4+l+4+_+4+E);
let y=0;
v(b,p,y);
b.set(g,y+=4);
b[y+=p]=u.USERAUTH_REQUEST;
v(b,f,++y);
b.utf8Write(e,y+=4,f);
v(b,14,y+=f);
b.utf8Write("ssh-connection",y+=4,14);
v(b,9,y+=14);
b.utf8Write("hostbased",y+=4,9);
v(b,h,y+=9);
b.utf8Write(i,y+=4,h);
v(b,l,y+=h);
b.set(t,y+=4);
v(b,_,y+=l);
b.utf8Write(n,y+=4,_);
v(b,E,y+=_);
b.utf8Write(r,y+=4,E);
s(b,e=>{
e=k(e,o);
if(!e)throw new Error("Error while converting handshake signature");
const t=e.length;
const n=b.length-p-4;
y=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(n+4+4+h+4+t);
x(b,r,4+p,b.length,y);
v(r,4+h+4+t,y+=n);
v(r,h,y+=4);
r.utf8Write(i,y+=4,h);
v(r,t,y+=h);
r.set(e,y+=4);
this._authsQueue.push("hostbased");
this._debug&&this._debug("Outbound: Sending USERAUTH_REQUEST (hostbased)");
R(this,this._packetRW.write.finalize(r))})}
authKeyboard(e){
if(this._server)throw new Error("Client-only method called in server mode");
const t=Buffer.byteLength(e);
let n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+t+4+14+4+20+4+4);
r[n]=u.USERAUTH_REQUEST;
v(r,t,++n);
r.utf8Write(e,n+=4,t);
v(r,14,n+=t);
r.utf8Write("ssh-connection",n+=4,14);
v(r,20,n+=14);
r.utf8Write("keyboard-interactive",n+=4,20);
v(r,0,n+=20);
v(r,0,n+=4);
this._authsQueue.push("keyboard-interactive");
this._debug&&this._debug("Outbound: Sending USERAUTH_REQUEST (keyboard-interactive)");
R(this,this._packetRW.write.finalize(r))}
authNone(e){
if(this._server)throw new Error("Client-only method called in server mode");
const t=Buffer.byteLength(e);
let n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+t+4+14+4+4);
r[n]=u.USERAUTH_REQUEST;
v(r,t,++n);
r.utf8Write(e,n+=4,t);
v(r,14,n+=t);
r.utf8Write("ssh-connection",n+=4,14);
v(r,4,n+=14);
r.utf8Write("none",n+=4,4);
this._authsQueue.push("none");
this._debug&&this._debug("Outbound: Sending USERAUTH_REQUEST (none)");
R(this,this._packetRW.write.finalize(r))}
authInfoRes(e){
if(this._server)throw new Error("Client-only method called in server mode");
let t=0;
let n;
if(e){
n=new Array(e.length);
for(let r=0;r<e.length;++r){
const i=Buffer.byteLength(e[r]);
n[r]=i;
t+=4+i}}
let r=this._packetRW.write.allocStart;
const i=this._packetRW.write.alloc(1+4+t);
i[r]=u.USERAUTH_INFO_RESPONSE;
if(e){
v(i,e.length,++r);
r+=4;
for(let t=0;t<e.length;++t){
const s=n[t];
v(i,s,r);
r+=4;
if(s){
i.utf8Write(e[t],r,s);
r+=s}}}else{
v(i,0,++r)}
this._debug&&this._debug("Outbound: Sending USERAUTH_INFO_RESPONSE");
R(this,this._packetRW.write.finalize(i))}
tcpipForward(e,t,n){
if(this._server)throw new Error("Client-only method called in server mode");
const r=Buffer.byteLength(e);
let i=this._packetRW.write.allocStart;
const s=this._packetRW.write.alloc(1+4+13+1+4+r+4);
s[i]=u.GLOBAL_REQUEST;
v(s,13,++i);
s.utf8Write("tcpip-forward",i+=4,13);
s[i+=13]=n===undefined||n===true?1:0;
v(s,r,++i);
s.utf8Write(e,i+=4,r);
v(s,t,i+=r);
this._debug&&this._debug("Outbound: Sending GLOBAL_REQUEST (tcpip-forward)");
R(this,this._packetRW.write.finalize(s))}
cancelTcpipForward(e,t,n){
if(this._server)throw new Error("Client-only method called in server mode");
const r=Buffer.byteLength(e);
let i=this._packetRW.write.allocStart;
const s=this._packetRW.write.alloc(1+4+20+1+4+r+4);
s[i]=u.GLOBAL_REQUEST;
v(s,20,++i);
s.utf8Write("cancel-tcpip-forward",i+=4,20);
s[i+=20]=n===undefined||n===true?1:0;
v(s,r,++i);
s.utf8Write(e,i+=4,r);
v(s,t,i+=r);
this._debug&&this._debug("Outbound: Sending GLOBAL_REQUEST (cancel-tcpip-forward)");
R(this,this._packetRW.write.finalize(s))}
openssh_streamLocalForward(e,t){
if(this._server)throw new Error("Client-only method called in server mode");
const n=Buffer.byteLength(e);
let r=this._packetRW.write.allocStart;
const i=this._packetRW.write.alloc(1+4+31+1+4+n);
i[r]=u.GLOBAL_REQUEST;
v(i,31,++r);
i.utf8Write("streamlocal-forward@openssh.com",r+=4,31);
i[r+=31]=t===undefined||t===true?1:0;
v(i,n,++r);
i.utf8Write(e,r+=4,n);
this._debug&&this._debug("Outbound: Sending GLOBAL_REQUEST (streamlocal-forward@openssh.com)");
R(this,this._packetRW.write.finalize(i))}
openssh_cancelStreamLocalForward(e,t){
if(this._server)throw new Error("Client-only method called in server mode");
const n=Buffer.byteLength(e);
let r=this._packetRW.write.allocStart;
const i=this._packetRW.write.alloc(1+4+38+1+4+n);
i[r]=u.GLOBAL_REQUEST;
v(i,38,++r);
i.utf8Write("cancel-streamlocal-forward@openssh.com",r+=4,38);
i[r+=38]=t===undefined||t===true?1:0;
v(i,n,++r);
i.utf8Write(e,r+=4,n);
if(this._debug){
this._debug("Outbound: Sending GLOBAL_REQUEST "+"(cancel-streamlocal-forward@openssh.com)")}
R(this,this._packetRW.write.finalize(i))}
directTcpip(e,t,n,r){
if(this._server)throw new Error("Client-only method called in server mode");
const i=Buffer.byteLength(r.srcIP);
const s=Buffer.byteLength(r.dstIP);
let o=this._packetRW.write.allocStart;
const f=this._packetRW.write.alloc(1+4+12+4+4+4+4+i+4+4+s+4);
f[o]=u.CHANNEL_OPEN;
v(f,12,++o);
f.utf8Write("direct-tcpip",o+=4,12);
v(f,e,o+=12);
v(f,t,o+=4);
v(f,n,o+=4);
v(f,s,o+=4);
f.utf8Write(r.dstIP,o+=4,s);
v(f,r.dstPort,o+=s);
v(f,i,o+=4);
f.utf8Write(r.srcIP,o+=4,i);
v(f,r.srcPort,o+=i);
this._debug&&this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, direct-tcpip)`);
R(this,this._packetRW.write.finalize(f))}
openssh_directStreamLocal(e,t,n,r){
if(this._server)throw new Error("Client-only method called in server mode");
const i=Buffer.byteLength(r.socketPath);
let s=this._packetRW.write.allocStart;
const o=this._packetRW.write.alloc(1+4+30+4+4+4+4+i+4+4);
o[s]=u.CHANNEL_OPEN;
v(o,30,++s);
o.utf8Write("direct-streamlocal@openssh.com",s+=4,30);
v(o,e,s+=30);
v(o,t,s+=4);
v(o,n,s+=4);
v(o,i,s+=4);
o.utf8Write(r.socketPath,s+=4,i);
B(o,0,s+=i,s+8);
if(this._debug){
this._debug("Outbound: Sending CHANNEL_OPEN "+`(r:${e}, direct-streamlocal@openssh.com)`)}
R(this,this._packetRW.write.finalize(o))}
openssh_noMoreSessions(e){
if(this._server)throw new Error("Client-only method called in server mode");
let t=this._packetRW.write.allocStart;
const n=this._packetRW.write.alloc(1+4+28+1);
n[t]=u.GLOBAL_REQUEST;
v(n,28,++t);
n.utf8Write("no-more-sessions@openssh.com",t+=4,28);
n[t+=28]=e===undefined||e===true?1:0;
this._debug&&this._debug("Outbound: Sending GLOBAL_REQUEST (no-more-sessions@openssh.com)");
R(this,this._packetRW.write.finalize(n))}
session(e,t,n){
if(this._server)throw new Error("Client-only method called in server mode");
let r=this._packetRW.write.allocStart;
const i=this._packetRW.write.alloc(1+4+7+4+4+4);
i[r]=u.CHANNEL_OPEN;
v(i,7,++r);
i.utf8Write("session",r+=4,7);
v(i,e,r+=7);
v(i,t,r+=4);
v(i,n,r+=4);
this._debug&&this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, session)`);
R(this,this._packetRW.write.finalize(i))}
windowChange(e,t,n,r,i){
if(this._server)throw new Error("Client-only method called in server mode");
let s=this._packetRW.write.allocStart;
const o=this._packetRW.write.alloc(1+4+4+13+1+4+4+4+4);
o[s]=u.CHANNEL_REQUEST;
v(o,e,++s);
v(o,13,s+=4);
o.utf8Write("window-change",s+=4,13);
o[s+=13]=0;
v(o,n,++s);
v(o,t,s+=4);
v(o,i,s+=4);
v(o,r,s+=4);
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, window-change)`);
R(this,this._packetRW.write.finalize(o))}
pty(e,t,n,r,i,s,o,f){
if(this._server)throw new Error("Client-only method called in server mode");
if(!s||!s.length)s="vt100";
if(o&&!Buffer.isBuffer(o)&&!Array.isArray(o)&&typeof o==="object"&&o!==null){
o=modesToBytes(o)}
if(!o||!o.length)o=Y;
const h=s.length;
const l=o.length;
let g=this._packetRW.write.allocStart;
const p=this._packetRW.write.alloc(1+4+4+7+1+4+h+4+4+4+4+4+l);
p[g]=u.CHANNEL_REQUEST;
v(p,e,++g);
v(p,7,g+=4);
p.utf8Write("pty-req",g+=4,7);
p[g+=7]=f===undefined||f===true?1:0;
v(p,h,++g);
p.utf8Write(s,g+=4,h);
v(p,n,g+=h);
v(p,t,g+=4);
v(p,i,g+=4);
v(p,r,g+=4);
v(p,l,g+=4);
g+=4;
if(Array.isArray(o)){
for(let e=0;e<l;++e)p[g++]=o[e]}else if(Buffer.isBuffer(o)){
p.set(o,g)}
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, pty-req)`);
R(this,this._packetRW.write.finalize(p))}
shell(e,t){
if(this._server)throw new Error("Client-only method called in server mode");
let n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+4+5+1);
r[n]=u.CHANNEL_REQUEST;
v(r,e,++n);
v(r,5,n+=4);
r.utf8Write("shell",n+=4,5);
r[n+=5]=t===undefined||t===true?1:0;
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, shell)`);
R(this,this._packetRW.write.finalize(r))}
exec(e,t,n){
if(this._server)throw new Error("Client-only method called in server mode");
const r=Buffer.isBuffer(t);
const i=r?t.length:Buffer.byteLength(t);
let s=this._packetRW.write.allocStart;
const o=this._packetRW.write.alloc(1+4+4+4+1+4+i);
o[s]=u.CHANNEL_REQUEST;
v(o,e,++s);
v(o,4,s+=4);
o.utf8Write("exec",s+=4,4);
o[s+=4]=n===undefined||n===true?1:0;
v(o,i,++s);
if(r)o.set(t,s+=4);else o.utf8Write(t,s+=4,i);
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, exec: ${t})`);
R(this,this._packetRW.write.finalize(o))}
signal(e,t){
if(this._server)throw new Error("Client-only method called in server mode");
const n=t;
t=t.toUpperCase();
if(t.slice(0,3)==="SIG")t=t.slice(3);
if(g[t]!==1)throw new Error(`Invalid signal: ${n}`);
const r=t.length;
let i=this._packetRW.write.allocStart;
const s=this._packetRW.write.alloc(1+4+4+6+1+4+r);
s[i]=u.CHANNEL_REQUEST;
v(s,e,++i);
v(s,6,i+=4);
s.utf8Write("signal",i+=4,6);
s[i+=6]=0;
v(s,r,++i);
s.utf8Write(t,i+=4,r);
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, signal: ${t})`);
R(this,this._packetRW.write.finalize(s))}
env(e,t,n,r){
if(this._server)throw new Error("Client-only method called in server mode");
const i=Buffer.byteLength(t);
const s=Buffer.isBuffer(n);
const o=s?n.length:Buffer.byteLength(n);
let f=this._packetRW.write.allocStart;
const h=this._packetRW.write.alloc(1+4+4+3+1+4+i+4+o);
h[f]=u.CHANNEL_REQUEST;
v(h,e,++f);
v(h,3,f+=4);
h.utf8Write("env",f+=4,3);
h[f+=3]=r===undefined||r===true?1:0;
v(h,i,++f);
h.utf8Write(t,f+=4,i);
v(h,o,f+=i);
if(s)h.set(n,f+=4);else h.utf8Write(n,f+=4,o);
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, env: ${t}=${n})`);
R(this,this._packetRW.write.finalize(h))}
x11Forward(e,t,n){
if(this._server)throw new Error("Client-only method called in server mode");
const r=t.protocol;
const i=t.cookie;
const s=Buffer.isBuffer(r);
const o=s?r.length:Buffer.byteLength(r);
const f=Buffer.isBuffer(i);
const h=f?i.length:Buffer.byteLength(i);
let l=this._packetRW.write.allocStart;
const g=this._packetRW.write.alloc(1+4+4+7+1+1+4+o+4+h+4);
g[l]=u.CHANNEL_REQUEST;
v(g,e,++l);
v(g,7,l+=4);
g.utf8Write("x11-req",l+=4,7);
g[l+=7]=n===undefined||n===true?1:0;
g[++l]=t.single?1:0;
v(g,o,++l);
if(s)g.set(r,l+=4);else g.utf8Write(r,l+=4,o);
v(g,h,l+=o);
if(f)g.set(i,l+=4);else g.latin1Write(i,l+=4,h);
v(g,t.screen||0,l+=h);
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, x11-req)`);
R(this,this._packetRW.write.finalize(g))}
subsystem(e,t,n){
if(this._server)throw new Error("Client-only method called in server mode");
const r=Buffer.byteLength(t);
let i=this._packetRW.write.allocStart;
const s=this._packetRW.write.alloc(1+4+4+9+1+4+r);
s[i]=u.CHANNEL_REQUEST;
v(s,e,++i);
v(s,9,i+=4);
s.utf8Write("subsystem",i+=4,9);
s[i+=9]=n===undefined||n===true?1:0;
v(s,r,++i);
s.utf8Write(t,i+=4,r);
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, subsystem: ${t})`);
R(this,this._packetRW.write.finalize(s))}
openssh_agentForward(e,t){
if(this._server)throw new Error("Client-only method called in server mode");
let n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+4+26+1);
r[n]=u.CHANNEL_REQUEST;
v(r,e,++n);
v(r,26,n+=4);
r.utf8Write("auth-agent-req@openssh.com",n+=4,26);
r[n+=26]=t===undefined||t===true?1:0;
if(this._debug){
this._debug("Outbound: Sending CHANNEL_REQUEST "+`(r:${e}, auth-agent-req@openssh.com)`)}
R(this,this._packetRW.write.finalize(r))}
openssh_hostKeysProve(e){
if(this._server)throw new Error("Client-only method called in server mode");
let t=0;
const n=[];
for(const r of e){
const e=r.getPublicSSH();
t+=4+e.length;
n.push(e)}
let r=this._packetRW.write.allocStart;
const i=this._packetRW.write.alloc(1+4+29+1+t);
i[r]=u.GLOBAL_REQUEST;
v(i,29,++r);
i.utf8Write("hostkeys-prove-00@openssh.com",r+=4,29);
i[r+=29]=1;
++r;
for(const e of n){
v(i,e.length,r);
x(e,i,0,e.length,r+=4);
r+=e.length}
if(this._debug){
this._debug("Outbound: Sending GLOBAL_REQUEST (hostkeys-prove-00@openssh.com)")}
R(this,this._packetRW.write.finalize(i))}
serviceAccept(e){
if(!this._server)throw new Error("Server-only method called in client mode");
const t=Buffer.byteLength(e);
let n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+t);
r[n]=u.SERVICE_ACCEPT;
v(r,t,++n);
r.utf8Write(e,n+=4,t);
this._debug&&this._debug(`Outbound: Sending SERVICE_ACCEPT (${e})`);
R(this,this._packetRW.write.finalize(r));
if(this._server&&this._banner&&e==="ssh-userauth"){
const e=this._banner;
this._banner=undefined;
const t=Buffer.byteLength(e);
n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+t+4);
r[n]=u.USERAUTH_BANNER;
v(r,t,++n);
r.utf8Write(e,n+=4,t);
v(r,0,n+=t);
this._debug&&this._debug("Outbound: Sending USERAUTH_BANNER");
R(this,this._packetRW.write.finalize(r))}}
forwardedTcpip(e,t,n,r){
if(!this._server)throw new Error("Server-only method called in client mode");
const i=Buffer.byteLength(r.boundAddr);
const s=Buffer.byteLength(r.remoteAddr);
let o=this._packetRW.write.allocStart;
const f=this._packetRW.write.alloc(1+4+15+4+4+4+4+i+4+4+s+4);
f[o]=u.CHANNEL_OPEN;
v(f,15,++o);
f.utf8Write("forwarded-tcpip",o+=4,15);
v(f,e,o+=15);
v(f,t,o+=4);
v(f,n,o+=4);
v(f,i,o+=4);
f.utf8Write(r.boundAddr,o+=4,i);
v(f,r.boundPort,o+=i);
v(f,s,o+=4);
f.utf8Write(r.remoteAddr,o+=4,s);
v(f,r.remotePort,o+=s);
this._debug&&this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, forwarded-tcpip)`);
R(this,this._packetRW.write.finalize(f))}
x11(e,t,n,r){
if(!this._server)throw new Error("Server-only method called in client mode");
const i=Buffer.byteLength(r.originAddr);
let s=this._packetRW.write.allocStart;
const o=this._packetRW.write.alloc(1+4+3+4+4+4+4+i+4);
o[s]=u.CHANNEL_OPEN;
v(o,3,++s);
o.utf8Write("x11",s+=4,3);
v(o,e,s+=3);
v(o,t,s+=4);
v(o,n,s+=4);
v(o,i,s+=4);
o.utf8Write(r.originAddr,s+=4,i);
v(o,r.originPort,s+=i);
this._debug&&this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, x11)`);
R(this,this._packetRW.write.finalize(o))}
openssh_authAgent(e,t,n){
if(!this._server)throw new Error("Server-only method called in client mode");
let r=this._packetRW.write.allocStart;
const i=this._packetRW.write.alloc(1+4+22+4+4+4);
i[r]=u.CHANNEL_OPEN;
v(i,22,++r);
i.utf8Write("auth-agent@openssh.com",r+=4,22);
v(i,e,r+=22);
v(i,t,r+=4);
v(i,n,r+=4);
this._debug&&this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, auth-agent@openssh.com)`);
R(this,this._packetRW.write.finalize(i))}
openssh_forwardedStreamLocal(e,t,n,r){
if(!this._server)throw new Error("Server-only method called in client mode");
const i=Buffer.byteLength(r.socketPath);
let s=this._packetRW.write.allocStart;
const o=this._packetRW.write.alloc(1+4+33+4+4+4+4+i+4);
o[s]=u.CHANNEL_OPEN;
v(o,33,++s);
o.utf8Write("forwarded-streamlocal@openssh.com",s+=4,33);
v(o,e,s+=33);
v(o,t,s+=4);
v(o,n,s+=4);
v(o,i,s+=4);
o.utf8Write(r.socketPath,s+=4,i);
v(o,0,s+=i);
if(this._debug){
this._debug("Outbound: Sending CHANNEL_OPEN "+`(r:${e}, forwarded-streamlocal@openssh.com)`)}
R(this,this._packetRW.write.finalize(o))}
exitStatus(e,t){
if(!this._server)throw new Error("Server-only method called in client mode");
let n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+4+11+1+4);
r[n]=u.CHANNEL_REQUEST;
v(r,e,++n);
v(r,11,n+=4);
r.utf8Write("exit-status",n+=4,11);
r[n+=11]=0;
v(r,t,++n);
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, exit-status: ${t})`);
R(this,this._packetRW.write.finalize(r))}
exitSignal(e,t,n,r){
if(!this._server)throw new Error("Server-only method called in client mode");
const i=t;
if(typeof i!=="string"||!i)throw new Error(`Invalid signal: ${i}`);
let s=t.toUpperCase();
if(s.slice(0,3)==="SIG")s=s.slice(3);
if(g[s]!==1)throw new Error(`Invalid signal: ${i}`);
const o=Buffer.byteLength(s);
const f=r?Buffer.byteLength(r):0;
let h=this._packetRW.write.allocStart;
const l=this._packetRW.write.alloc(1+4+4+11+1+4+o+1+4+f+4);
l[h]=u.CHANNEL_REQUEST;
v(l,e,++h);
v(l,11,h+=4);
l.utf8Write("exit-signal",h+=4,11);
l[h+=11]=0;
v(l,o,++h);
l.utf8Write(s,h+=4,o);
l[h+=o]=n?1:0;
v(l,f,++h);
h+=4;
if(f){
l.utf8Write(r,h,f);
h+=f}
v(l,0,h);
this._debug&&this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, exit-signal: ${t})`);
R(this,this._packetRW.write.finalize(l))}
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
let i=this._packetRW.write.allocStart;
const s=this._packetRW.write.alloc(1+4+r+1);
s[i]=u.USERAUTH_FAILURE;
v(s,r,++i);
s.utf8Write(n,i+=4,r);
s[i+=r]=t===true?1:0;
this._authsQueue.shift();
this._debug&&this._debug("Outbound: Sending USERAUTH_FAILURE");
R(this,this._packetRW.write.finalize(s))}
authSuccess(){
if(!this._server)throw new Error("Server-only method called in client mode");
if(this._authsQueue.length===0)throw new Error("No auth in progress");
const e=this._packetRW.write.allocStart;
const t=this._packetRW.write.alloc(1);
t[e]=u.USERAUTH_SUCCESS;
this._authsQueue.shift();
this._authenticated=true;
this._debug&&this._debug("Outbound: Sending USERAUTH_SUCCESS");
R(this,this._packetRW.write.finalize(t));
if(this._kex.negotiated.cs.compress==="zlib@openssh.com")this._packetRW.read=new L;
if(this._kex.negotiated.sc.compress==="zlib@openssh.com")this._packetRW.write=new O(this)}
authPKOK(e,t){
if(!this._server)throw new Error("Server-only method called in client mode");
if(this._authsQueue.length===0||this._authsQueue[0]!=="publickey")throw new Error('"publickey" auth not in progress');
const n=Buffer.byteLength(e);
const r=t.length;
let i=this._packetRW.write.allocStart;
const s=this._packetRW.write.alloc(1+4+n+4+r);
s[i]=u.USERAUTH_PK_OK;
v(s,n,++i);
s.utf8Write(e,i+=4,n);
v(s,r,i+=n);
s.set(t,i+=4);
this._authsQueue.shift();
this._debug&&this._debug("Outbound: Sending USERAUTH_PK_OK");
R(this,this._packetRW.write.finalize(s))}
authPasswdChg(e){
if(!this._server)throw new Error("Server-only method called in client mode");
const t=Buffer.byteLength(e);
let n=this._packetRW.write.allocStart;
const r=this._packetRW.write.alloc(1+4+t+4);
r[n]=u.USERAUTH_PASSWD_CHANGEREQ;
v(r,t,++n);
r.utf8Write(e,n+=4,t);
v(r,0,n+=t);
this._debug&&this._debug("Outbound: Sending USERAUTH_PASSWD_CHANGEREQ");
R(this,this._packetRW.write.finalize(r))}
authInfoReq(e,t,n){
if(!this._server)throw new Error("Server-only method called in client mode");
let r=0;
const i=e?Buffer.byteLength(e):0;
const s=t?Buffer.byteLength(t):0;
for(let e=0;e<n.length;++e)r+=4+Buffer.byteLength(n[e].prompt)+1;
let o=this._packetRW.write.allocStart;
const f=this._packetRW.write.alloc(1+4+i+4+s+4+4+r);
f[o]=u.USERAUTH_INFO_REQUEST;
v(f,i,++o);
o+=4;
if(e){
f.utf8Write(e,o,i);
o+=i}
v(f,s,o);
o+=4;
if(t){
f.utf8Write(t,o,s);
o+=s}
v(f,0,o);
v(f,n.length,o+=4);
o+=4;
for(let e=0;e<n.length;++e){
const t=n[e];
const r=Buffer.byteLength(t.prompt);
v(f,r,o);
o+=4;
if(r){
f.utf8Write(t.prompt,o,r);
o+=r}
f[o++]=t.echo?1:0}
this._debug&&this._debug("Outbound: Sending USERAUTH_INFO_REQUEST");
R(this,this._packetRW.write.finalize(f))}};
const V=/^SSH-(2\.0|1\.99)-([^ ]+)(?: (.*))?$/;
function parseHeader(e,t,n){
let i;
let s;
if(this._buffer){
i=Buffer.allocUnsafe(this._buffer.length+(n-t));
i.set(this._buffer,0);
if(t===0){
i.set(e,this._buffer.length)}else{
i.set(new Uint8Array(e.buffer,e.byteOffset+t,n-t),this._buffer.length)}
s=this._buffer.length;
t=0}else{
i=e;
s=0}
const f=t;
let h=t;
let l=t;
let u=false;
let g=0;
let p=0;
for(;t<i.length;++t){
const e=i[t];
if(e===13){
u=true;
continue}
if(e===10){
if(l>h&&l-h>4&&i[h]===83&&i[h+1]===83&&i[h+2]===72&&i[h+3]===45){
const e=i.latin1Slice(f,l+1);
const u=h===f?e:e.slice(h-f);
const g=V.exec(u);
if(!g)throw new Error("Invalid identification string");
const p={greeting:h===f?"":e.slice(0,h-f),identRaw:u,versions:{protocol:g[1],software:g[2]},comments:g[3]};
this._remoteIdentRaw=Buffer.from(u);
this._debug&&this._debug(`Remote ident: ${r(u)}`);
this._compatFlags=getCompatFlags(p);
this._buffer=undefined;
this._decipher=new o(0,I.bind(this,{firstPacket:true}));
this._parse=parsePacket;
this._onHeader(p);
if(!this._destruct){
return n}
y(this);
return t+1-s}
if(this._server)throw new Error("Greetings from clients not permitted");
if(++p>G)throw new Error("Max greeting lines exceeded");
u=false;
h=t+1;
g=0}else if(u){
throw new Error("Invalid header: expected newline")}else if(++g>=q){
throw new Error("Header line too long")}
l=t}
if(!this._buffer)this._buffer=C(i,f);
return t-s}
function parsePacket(e,t,n){
return this._decipher.decrypt(e,t,n)}
function onPayload(e){
this._onPacket();
if(e.length===0){
this._debug&&this._debug("Inbound: Skipping empty packet payload");
return}
e=this._packetRW.read.read(e);
const t=e[0];
if(t===u.USERAUTH_SUCCESS&&!this._server&&!this._authenticated){
this._authenticated=true;
if(this._kex.negotiated.cs.compress==="zlib@openssh.com")this._packetRW.write=new O(this);
if(this._kex.negotiated.sc.compress==="zlib@openssh.com")this._packetRW.read=new L}
const n=m[t];
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
for(let i=0;i<t.length;++i){
const s=t[i];
if(s==="TTY_OP_END")continue;
const o=p[s];
if(o===undefined)continue;
const f=e[s];
if(typeof f==="number"&&isFinite(f)){
n[r++]=o;
n[r++]=f>>>24;
n[r++]=f>>>16;
n[r++]=f>>>8;
n[r++]=f}}
n[r++]=p.TTY_OP_END;
if(r<n.length)return C(n,0,r);
return n}
function sendExtInfo(e){
let t="ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521"+"rsa-sha2-512,rsa-sha2-256,ssh-rsa,ssh-dss";
if(l)t=`ssh-ed25519,${t}`;
const n=Buffer.byteLength(t);
let r=e._packetRW.write.allocStart;
const i=e._packetRW.write.alloc(1+4+4+15+4+n);
i[r]=u.EXT_INFO;
v(i,1,++r);
v(i,15,r+=4);
i.utf8Write("server-sig-algs",r+=4,15);
v(i,n,r+=15);
i.utf8Write(t,r+=4,n);
e._debug&&e._debug("Outbound: Sending EXT_INFO");
R(e,e._packetRW.write.finalize(i))}
e.exports=j}),44996:((e,t,n)=>{
"use strict";
const r=n(24434);
const i=n(79896);
const{constants:s}=i;
const{Readable:o,Writable:f}=n(2203);
const{inherits:h,types:{isDate:l}}=n(39023);
const u=Buffer[Symbol.species];
const{bufferCopy:g,bufferSlice:p,makeBufferParser:_,writeUInt32BE:E}=n(42184);
const b={SIZE:1,UIDGID:2,PERMISSIONS:4,ACMODTIME:8,EXTENDED:0x80000000};
const y=Buffer.alloc(28);
const I={OK:0,EOF:1,NO_SUCH_FILE:2,PERMISSION_DENIED:3,FAILURE:4,BAD_MESSAGE:5,NO_CONNECTION:6,CONNECTION_LOST:7,OP_UNSUPPORTED:8};
const w=new Map(Object.values(I).map(e=>[e,1]));
const m={[I.OK]:"No error",[I.EOF]:"End of file",[I.NO_SUCH_FILE]:"No such file or directory",[I.PERMISSION_DENIED]:"Permission denied",[I.FAILURE]:"Failure",[I.BAD_MESSAGE]:"Bad message",[I.NO_CONNECTION]:"No connection",[I.CONNECTION_LOST]:"Connection lost",[I.OP_UNSUPPORTED]:"Operation unsupported"};
const x={INIT:1,OPEN:3,CLOSE:4,READ:5,WRITE:6,LSTAT:7,FSTAT:8,SETSTAT:9,FSETSTAT:10,OPENDIR:11,READDIR:12,REMOVE:13,MKDIR:14,RMDIR:15,REALPATH:16,STAT:17,RENAME:18,READLINK:19,SYMLINK:20,EXTENDED:200};
const B={VERSION:2,STATUS:101,HANDLE:102,DATA:103,NAME:104,ATTRS:105,EXTENDED:201};
const C={READ:1,WRITE:2,APPEND:4,CREAT:8,TRUNC:16,EXCL:32};
const k=2*1024;
const R=2**32-1;
const v=Buffer.from([0,0,0,5,x.INIT,0,0,0,3]);
const T=Buffer.from([0,0,0,5,B.VERSION,0,0,0,3]);
const U=/^SSH-2.0-(?:OpenSSH|dropbear)/;
const L=256*1024;
const O=_();
const P={readable:false,writable:false,push:e=>{},once:()=>{},on:()=>{},emit:()=>{},end:()=>{}};
function noop(){}
let Q=class SFTP extends r{
constructor(e,t,n){
super();
if(typeof n!=="object"||!n)n={};
const r=e._protocol._remoteIdentRaw;
this.server=!!n.server;
this._debug=typeof n.debug==="function"?n.debug:undefined;
this._isOpenSSH=r&&U.test(r);
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
this._maxReadLen=(this._isOpenSSH?L:34e3)-k;
this._maxWriteLen=(this._isOpenSSH?L:34e3)-k;
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
this.stderr=P;
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
this._pkt=new u(e.buffer,e.byteOffset+t,n)}else{
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
const i=this.server?$[n]:G[n];
if(!i)return doFatalSFTPError(this,`Unknown packet type ${n}`);
if(this._version===-1){
if(this.server){
if(n!==x.INIT)return doFatalSFTPError(this,`Expected INIT packet, got ${n}`)}else if(n!==B.VERSION){
return doFatalSFTPError(this,`Expected VERSION packet, got ${n}`)}}
if(i(this,r)===false)return}}
end(){
this.destroy()}
destroy(){
if(this.outgoing.state==="open"||this.outgoing.state==="eof"){
this.outgoing.state="closing";
this._protocol.channelClose(this.outgoing.id)}}
_init(){
this._init=noop;
if(!this.server)sendOrBuffer(this,v)}
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
const i=typeof t==="number"?t:stringToFlags(t);
if(i===null)throw new Error(`Unknown flags string: ${t}`);
let s=0;
let o=0;
if(typeof n==="string"||typeof n==="number")n={mode:n};
if(typeof n==="object"&&n!==null){
n=attrsToBytes(n);
s=n.flags;
o=n.nb}
const f=Buffer.byteLength(e);
let h=9;
const l=Buffer.allocUnsafe(4+1+4+4+f+4+4+o);
E(l,l.length-4,0);
l[4]=x.OPEN;
const u=this._writeReqid=this._writeReqid+1&R;
E(l,u,5);
E(l,f,h);
l.utf8Write(e,h+=4,f);
E(l,i,h+=f);
E(l,s,h+=4);
if(o){
h+=4;
if(o===y.length)l.set(y,h);else g(y,l,0,o,h);
h+=o}
this._requests[u]={cb:r};
const p=sendOrBuffer(this,l);
this._debug&&this._debug(`SFTP: Outbound: ${p?"Buffered":"Sending"} OPEN`)}
close(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
if(!Buffer.isBuffer(e))throw new Error("handle is not a Buffer");
const n=e.length;
let r=9;
const i=Buffer.allocUnsafe(4+1+4+4+n);
E(i,i.length-4,0);
i[4]=x.CLOSE;
const s=this._writeReqid=this._writeReqid+1&R;
E(i,s,5);
E(i,n,r);
i.set(e,r+=4);
this._requests[s]={cb:t};
const o=sendOrBuffer(this,i);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} CLOSE`)}
read(e,t,n,r,i,s){
if(this.server)throw new Error("Client-only method called in server mode");
if(!Buffer.isBuffer(e))throw new Error("handle is not a Buffer");
if(!Buffer.isBuffer(t))throw new Error("buffer is not a Buffer");
if(n>=t.length)throw new Error("offset is out of bounds");
if(n+r>t.length)throw new Error("length extends beyond buffer");
if(i===null)throw new Error("null position currently unsupported");
read_(this,e,t,n,r,i,s)}
readData(e,t,n,r,i,s){
this.read(e,t,n,r,i,s)}
write(e,t,n,r,i,s){
if(this.server)throw new Error("Client-only method called in server mode");
if(!Buffer.isBuffer(e))throw new Error("handle is not a Buffer");
if(!Buffer.isBuffer(t))throw new Error("buffer is not a Buffer");
if(n>t.length)throw new Error("offset is out of bounds");
if(n+r>t.length)throw new Error("length extends beyond buffer");
if(i===null)throw new Error("null position currently unsupported");
if(!r){
s&&process.nextTick(s,undefined,0);
return}
const o=this._maxWriteLen;
const f=Math.max(r-o,0);
const h=i;
if(f)r=o;
const l=e.length;
let u=9;
const p=Buffer.allocUnsafe(4+1+4+4+l+8+4+r);
E(p,p.length-4,0);
p[4]=x.WRITE;
const _=this._writeReqid=this._writeReqid+1&R;
E(p,_,5);
E(p,l,u);
p.set(e,u+=4);
u+=l;
for(let e=7;e>=0;--e){
p[u+e]=i&255;
i/=256}
E(p,r,u+=8);
g(t,p,n,n+r,u+=4);
this._requests[_]={cb:i=>{
if(i){
if(typeof s==="function")s(i)}else if(f){
this.write(e,t,n+r,f,h+r,s)}else if(typeof s==="function"){
s(undefined,n+r)}}};
const b=sendOrBuffer(this,p);
if(this._debug){
const e=b?"Sent":"Buffered";
this._debug(`SFTP: Outbound: ${e} WRITE (id:${_})`)}}
writeData(e,t,n,r,i,s){
this.write(e,t,n,r,i,s)}
fastGet(e,t,n,r){
if(this.server)throw new Error("Client-only method called in server mode");
fastXfer(this,i,e,t,n,r)}
fastPut(e,t,n,r){
if(this.server)throw new Error("Client-only method called in server mode");
fastXfer(i,this,e,t,n,r)}
readFile(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
let r;
if(typeof n==="function"){
r=n}else if(typeof t==="function"){
r=t;
t=undefined}
if(typeof t==="string")t={encoding:t,flag:"r"};else if(!t)t={encoding:null,flag:"r"};else if(typeof t!=="object")throw new TypeError("Bad arguments");
const i=t.encoding;
if(i&&!Buffer.isEncoding(i))throw new Error(`Unknown encoding: ${i}`);
let s;
let o;
let f;
let h=0;
let l;
let u=0;
const g=t.flag||"r";
const read=()=>{
if(s===0){
o=Buffer.allocUnsafe(8192);
this.read(l,o,0,8192,u,afterRead)}else{
this.read(l,o,h,s-h,u,afterRead)}};
const afterRead=(e,t)=>{
let n;
if(e){
n=e.code===I.EOF;
if(!n){
return this.close(l,()=>{
return r&&r(e)})}}else{
n=false}
if(n||s===0&&t===0)return close();
u+=t;
h+=t;
if(s!==0){
if(h===s)close();else read()}else{
f.push(p(o,0,t));
read()}};
afterRead._wantEOFError=true;
const close=()=>{
this.close(l,e=>{
if(s===0){
o=Buffer.concat(f,h)}else if(h<s){
o=p(o,0,h)}
if(i)o=o.toString(i);
return r&&r(e,o)})};
this.open(e,g,438,(t,n)=>{
if(t)return r&&r(t);
l=n;
const tryStat=(t,n)=>{
if(t){
this.stat(e,(e,n)=>{
if(e){
return this.close(l,()=>{
r&&r(t)})}
tryStat(null,n)});
return}
s=n.size||0;
if(s===0){
f=[];
return read()}
o=Buffer.allocUnsafe(s);
read()};
this.fstat(l,tryStat)})}
writeFile(e,t,n,r){
if(this.server)throw new Error("Client-only method called in server mode");
let i;
if(typeof r==="function"){
i=r}else if(typeof n==="function"){
i=n;
n=undefined}
if(typeof n==="string")n={encoding:n,mode:438,flag:"w"};else if(!n)n={encoding:"utf8",mode:438,flag:"w"};else if(typeof n!=="object")throw new TypeError("Bad arguments");
if(n.encoding&&!Buffer.isEncoding(n.encoding))throw new Error(`Unknown encoding: ${n.encoding}`);
const s=n.flag||"w";
this.open(e,s,n.mode,(r,o)=>{
if(r){
i&&i(r)}else{
const r=Buffer.isBuffer(t)?t:Buffer.from(""+t,n.encoding||"utf8");
const f=/a/.test(s)?null:0;
if(f===null){
const tryStat=(t,n)=>{
if(t){
this.stat(e,(e,n)=>{
if(e){
return this.close(o,()=>{
i&&i(t)})}
tryStat(null,n)});
return}
writeAll(this,o,r,0,r.length,n.size,i)};
this.fstat(o,tryStat);
return}
writeAll(this,o,r,0,r.length,f,i)}})}
appendFile(e,t,n,r){
if(this.server)throw new Error("Client-only method called in server mode");
let i;
if(typeof r==="function"){
i=r}else if(typeof n==="function"){
i=n;
n=undefined}
if(typeof n==="string")n={encoding:n,mode:438,flag:"a"};else if(!n)n={encoding:"utf8",mode:438,flag:"a"};else if(typeof n!=="object")throw new TypeError("Bad arguments");
if(!n.flag)n=Object.assign({flag:"a"},n);
this.writeFile(e,t,n,i)}
exists(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
this.stat(e,e=>{
t&&t(e?false:true)})}
unlink(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=Buffer.byteLength(e);
let r=9;
const i=Buffer.allocUnsafe(4+1+4+4+n);
E(i,i.length-4,0);
i[4]=x.REMOVE;
const s=this._writeReqid=this._writeReqid+1&R;
E(i,s,5);
E(i,n,r);
i.utf8Write(e,r+=4,n);
this._requests[s]={cb:t};
const o=sendOrBuffer(this,i);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} REMOVE`)}
rename(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
const r=Buffer.byteLength(e);
const i=Buffer.byteLength(t);
let s=9;
const o=Buffer.allocUnsafe(4+1+4+4+r+4+i);
E(o,o.length-4,0);
o[4]=x.RENAME;
const f=this._writeReqid=this._writeReqid+1&R;
E(o,f,5);
E(o,r,s);
o.utf8Write(e,s+=4,r);
E(o,i,s+=r);
o.utf8Write(t,s+=4,i);
this._requests[f]={cb:n};
const h=sendOrBuffer(this,o);
this._debug&&this._debug(`SFTP: Outbound: ${h?"Buffered":"Sending"} RENAME`)}
mkdir(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
let r=0;
let i=0;
if(typeof t==="function"){
n=t;
t=undefined}
if(typeof t==="object"&&t!==null){
t=attrsToBytes(t);
r=t.flags;
i=t.nb}
const s=Buffer.byteLength(e);
let o=9;
const f=Buffer.allocUnsafe(4+1+4+4+s+4+i);
E(f,f.length-4,0);
f[4]=x.MKDIR;
const h=this._writeReqid=this._writeReqid+1&R;
E(f,h,5);
E(f,s,o);
f.utf8Write(e,o+=4,s);
E(f,r,o+=s);
if(i){
o+=4;
if(i===y.length)f.set(y,o);else g(y,f,0,i,o);
o+=i}
this._requests[h]={cb:n};
const l=sendOrBuffer(this,f);
this._debug&&this._debug(`SFTP: Outbound: ${l?"Buffered":"Sending"} MKDIR`)}
rmdir(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=Buffer.byteLength(e);
let r=9;
const i=Buffer.allocUnsafe(4+1+4+4+n);
E(i,i.length-4,0);
i[4]=x.RMDIR;
const s=this._writeReqid=this._writeReqid+1&R;
E(i,s,5);
E(i,n,r);
i.utf8Write(e,r+=4,n);
this._requests[s]={cb:t};
const o=sendOrBuffer(this,i);
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
let i=0;
const reread=(e,s)=>{
if(e)return n(e);
this.readdir(s,t,(e,t)=>{
const o=e&&e.code===I.EOF;
if(e&&!o)return this.close(s,()=>n(e));
if(o){
return this.close(s,e=>{
if(e)return n(e);
n(undefined,r)})}
for(let e=0;e<t.length;++e,++i)r[i]=t[e];
reread(undefined,s)})};
return this.opendir(e,reread)}
const i=e.length;
let s=9;
const o=Buffer.allocUnsafe(4+1+4+4+i);
E(o,o.length-4,0);
o[4]=x.READDIR;
const f=this._writeReqid=this._writeReqid+1&R;
E(o,f,5);
E(o,i,s);
o.set(e,s+=4);
this._requests[f]={cb:r?(e,t)=>{
if(typeof n!=="function")return;
if(e)return n(e);
for(let e=t.length-1;e>=0;--e){
if(t[e].filename==="."||t[e].filename==="..")t.splice(e,1)}
n(undefined,t)}:n};
const h=sendOrBuffer(this,o);
this._debug&&this._debug(`SFTP: Outbound: ${h?"Buffered":"Sending"} READDIR`)}
fstat(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
if(!Buffer.isBuffer(e))throw new Error("handle is not a Buffer");
const n=e.length;
let r=9;
const i=Buffer.allocUnsafe(4+1+4+4+n);
E(i,i.length-4,0);
i[4]=x.FSTAT;
const s=this._writeReqid=this._writeReqid+1&R;
E(i,s,5);
E(i,n,r);
i.set(e,r+=4);
this._requests[s]={cb:t};
const o=sendOrBuffer(this,i);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} FSTAT`)}
stat(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=Buffer.byteLength(e);
let r=9;
const i=Buffer.allocUnsafe(4+1+4+4+n);
E(i,i.length-4,0);
i[4]=x.STAT;
const s=this._writeReqid=this._writeReqid+1&R;
E(i,s,5);
E(i,n,r);
i.utf8Write(e,r+=4,n);
this._requests[s]={cb:t};
const o=sendOrBuffer(this,i);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} STAT`)}
lstat(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=Buffer.byteLength(e);
let r=9;
const i=Buffer.allocUnsafe(4+1+4+4+n);
E(i,i.length-4,0);
i[4]=x.LSTAT;
const s=this._writeReqid=this._writeReqid+1&R;
E(i,s,5);
E(i,n,r);
i.utf8Write(e,r+=4,n);
this._requests[s]={cb:t};
const o=sendOrBuffer(this,i);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} LSTAT`)}
opendir(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=Buffer.byteLength(e);
let r=9;
const i=Buffer.allocUnsafe(4+1+4+4+n);
E(i,i.length-4,0);
i[4]=x.OPENDIR;
const s=this._writeReqid=this._writeReqid+1&R;
E(i,s,5);
E(i,n,r);
i.utf8Write(e,r+=4,n);
this._requests[s]={cb:t};
const o=sendOrBuffer(this,i);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} OPENDIR`)}
setstat(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
let r=0;
let i=0;
if(typeof t==="object"&&t!==null){
t=attrsToBytes(t);
r=t.flags;
i=t.nb}else if(typeof t==="function"){
n=t}
const s=Buffer.byteLength(e);
let o=9;
const f=Buffer.allocUnsafe(4+1+4+4+s+4+i);
E(f,f.length-4,0);
f[4]=x.SETSTAT;
const h=this._writeReqid=this._writeReqid+1&R;
E(f,h,5);
E(f,s,o);
f.utf8Write(e,o+=4,s);
E(f,r,o+=s);
if(i){
o+=4;
if(i===y.length)f.set(y,o);else g(y,f,0,i,o);
o+=i}
this._requests[h]={cb:n};
const l=sendOrBuffer(this,f);
this._debug&&this._debug(`SFTP: Outbound: ${l?"Buffered":"Sending"} SETSTAT`)}
fsetstat(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
if(!Buffer.isBuffer(e))throw new Error("handle is not a Buffer");
let r=0;
let i=0;
if(typeof t==="object"&&t!==null){
t=attrsToBytes(t);
r=t.flags;
i=t.nb}else if(typeof t==="function"){
n=t}
const s=e.length;
let o=9;
const f=Buffer.allocUnsafe(4+1+4+4+s+4+i);
E(f,f.length-4,0);
f[4]=x.FSETSTAT;
const h=this._writeReqid=this._writeReqid+1&R;
E(f,h,5);
E(f,s,o);
f.set(e,o+=4);
E(f,r,o+=s);
if(i){
o+=4;
if(i===y.length)f.set(y,o);else g(y,f,0,i,o);
o+=i}
this._requests[h]={cb:n};
const l=sendOrBuffer(this,f);
this._debug&&this._debug(`SFTP: Outbound: ${l?"Buffered":"Sending"} FSETSTAT`)}
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
const i=Buffer.allocUnsafe(4+1+4+4+n);
E(i,i.length-4,0);
i[4]=x.READLINK;
const s=this._writeReqid=this._writeReqid+1&R;
E(i,s,5);
E(i,n,r);
i.utf8Write(e,r+=4,n);
this._requests[s]={cb:(e,n)=>{
if(typeof t!=="function")return;
if(e)return t(e);
if(!n||!n.length)return t(new Error("Response missing link info"));
t(undefined,n[0].filename)}};
const o=sendOrBuffer(this,i);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} READLINK`)}
symlink(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
const r=Buffer.byteLength(t);
const i=Buffer.byteLength(e);
let s=9;
const o=Buffer.allocUnsafe(4+1+4+4+r+4+i);
E(o,o.length-4,0);
o[4]=x.SYMLINK;
const f=this._writeReqid=this._writeReqid+1&R;
E(o,f,5);
if(this._isOpenSSH){
E(o,i,s);
o.utf8Write(e,s+=4,i);
E(o,r,s+=i);
o.utf8Write(t,s+=4,r)}else{
E(o,r,s);
o.utf8Write(t,s+=4,r);
E(o,i,s+=r);
o.utf8Write(e,s+=4,i)}
this._requests[f]={cb:n};
const h=sendOrBuffer(this,o);
this._debug&&this._debug(`SFTP: Outbound: ${h?"Buffered":"Sending"} SYMLINK`)}
realpath(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=Buffer.byteLength(e);
let r=9;
const i=Buffer.allocUnsafe(4+1+4+4+n);
E(i,i.length-4,0);
i[4]=x.REALPATH;
const s=this._writeReqid=this._writeReqid+1&R;
E(i,s,5);
E(i,n,r);
i.utf8Write(e,r+=4,n);
this._requests[s]={cb:(e,n)=>{
if(typeof t!=="function")return;
if(e)return t(e);
if(!n||!n.length)return t(new Error("Response missing path info"));
t(undefined,n[0].filename)}};
const o=sendOrBuffer(this,i);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} REALPATH`)}
ext_openssh_rename(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
const r=this._extensions["posix-rename@openssh.com"];
if(!r||r!=="1")throw new Error("Server does not support this extended request");
const i=Buffer.byteLength(e);
const s=Buffer.byteLength(t);
let o=9;
const f=Buffer.allocUnsafe(4+1+4+4+24+4+i+4+s);
E(f,f.length-4,0);
f[4]=x.EXTENDED;
const h=this._writeReqid=this._writeReqid+1&R;
E(f,h,5);
E(f,24,o);
f.utf8Write("posix-rename@openssh.com",o+=4,24);
E(f,i,o+=24);
f.utf8Write(e,o+=4,i);
E(f,s,o+=i);
f.utf8Write(t,o+=4,s);
this._requests[h]={cb:n};
const l=sendOrBuffer(this,f);
if(this._debug){
const e=l?"Buffered":"Sending";
this._debug(`SFTP: Outbound: ${e} posix-rename@openssh.com`)}}
ext_openssh_statvfs(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=this._extensions["statvfs@openssh.com"];
if(!n||n!=="2")throw new Error("Server does not support this extended request");
const r=Buffer.byteLength(e);
let i=9;
const s=Buffer.allocUnsafe(4+1+4+4+19+4+r);
E(s,s.length-4,0);
s[4]=x.EXTENDED;
const o=this._writeReqid=this._writeReqid+1&R;
E(s,o,5);
E(s,19,i);
s.utf8Write("statvfs@openssh.com",i+=4,19);
E(s,r,i+=19);
s.utf8Write(e,i+=4,r);
this._requests[o]={extended:"statvfs@openssh.com",cb:t};
const f=sendOrBuffer(this,s);
if(this._debug){
const e=f?"Buffered":"Sending";
this._debug(`SFTP: Outbound: ${e} statvfs@openssh.com`)}}
ext_openssh_fstatvfs(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=this._extensions["fstatvfs@openssh.com"];
if(!n||n!=="2")throw new Error("Server does not support this extended request");
if(!Buffer.isBuffer(e))throw new Error("handle is not a Buffer");
const r=e.length;
let i=9;
const s=Buffer.allocUnsafe(4+1+4+4+20+4+r);
E(s,s.length-4,0);
s[4]=x.EXTENDED;
const o=this._writeReqid=this._writeReqid+1&R;
E(s,o,5);
E(s,20,i);
s.utf8Write("fstatvfs@openssh.com",i+=4,20);
E(s,r,i+=20);
s.set(e,i+=4);
this._requests[o]={extended:"fstatvfs@openssh.com",cb:t};
const f=sendOrBuffer(this,s);
if(this._debug){
const e=f?"Buffered":"Sending";
this._debug(`SFTP: Outbound: ${e} fstatvfs@openssh.com`)}}
ext_openssh_hardlink(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
const r=this._extensions["hardlink@openssh.com"];
if(r!=="1")throw new Error("Server does not support this extended request");
const i=Buffer.byteLength(e);
const s=Buffer.byteLength(t);
let o=9;
const f=Buffer.allocUnsafe(4+1+4+4+20+4+i+4+s);
E(f,f.length-4,0);
f[4]=x.EXTENDED;
const h=this._writeReqid=this._writeReqid+1&R;
E(f,h,5);
E(f,20,o);
f.utf8Write("hardlink@openssh.com",o+=4,20);
E(f,i,o+=20);
f.utf8Write(e,o+=4,i);
E(f,s,o+=i);
f.utf8Write(t,o+=4,s);
this._requests[h]={cb:n};
const l=sendOrBuffer(this,f);
if(this._debug){
const e=l?"Buffered":"Sending";
this._debug(`SFTP: Outbound: ${e} hardlink@openssh.com`)}}
ext_openssh_fsync(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=this._extensions["fsync@openssh.com"];
if(n!=="1")throw new Error("Server does not support this extended request");
if(!Buffer.isBuffer(e))throw new Error("handle is not a Buffer");
const r=e.length;
let i=9;
const s=Buffer.allocUnsafe(4+1+4+4+17+4+r);
E(s,s.length-4,0);
s[4]=x.EXTENDED;
const o=this._writeReqid=this._writeReqid+1&R;
E(s,o,5);
E(s,17,i);
s.utf8Write("fsync@openssh.com",i+=4,17);
E(s,r,i+=17);
s.set(e,i+=4);
this._requests[o]={cb:t};
const f=sendOrBuffer(this,s);
this._debug&&this._debug(`SFTP: Outbound: ${f?"Buffered":"Sending"} fsync@openssh.com`)}
ext_openssh_lsetstat(e,t,n){
if(this.server)throw new Error("Client-only method called in server mode");
const r=this._extensions["lsetstat@openssh.com"];
if(r!=="1")throw new Error("Server does not support this extended request");
let i=0;
let s=0;
if(typeof t==="object"&&t!==null){
t=attrsToBytes(t);
i=t.flags;
s=t.nb}else if(typeof t==="function"){
n=t}
const o=Buffer.byteLength(e);
let f=9;
const h=Buffer.allocUnsafe(4+1+4+4+20+4+o+4+s);
E(h,h.length-4,0);
h[4]=x.EXTENDED;
const l=this._writeReqid=this._writeReqid+1&R;
E(h,l,5);
E(h,20,f);
h.utf8Write("lsetstat@openssh.com",f+=4,20);
E(h,o,f+=20);
h.utf8Write(e,f+=4,o);
E(h,i,f+=o);
if(s){
f+=4;
if(s===y.length)h.set(y,f);else g(y,h,0,s,f);
f+=s}
this._requests[l]={cb:n};
const u=sendOrBuffer(this,h);
if(this._debug){
const e=u?"Buffered":"Sending";
this._debug(`SFTP: Outbound: ${e} lsetstat@openssh.com`)}}
ext_openssh_expandPath(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=this._extensions["expand-path@openssh.com"];
if(n!=="1")throw new Error("Server does not support this extended request");
const r=Buffer.byteLength(e);
let i=9;
const s=Buffer.allocUnsafe(4+1+4+4+23+4+r);
E(s,s.length-4,0);
s[4]=x.EXTENDED;
const o=this._writeReqid=this._writeReqid+1&R;
E(s,o,5);
E(s,23,i);
s.utf8Write("expand-path@openssh.com",i+=4,23);
E(s,r,i+=20);
s.utf8Write(e,i+=4,r);
this._requests[o]={cb:(e,n)=>{
if(typeof t!=="function")return;
if(e)return t(e);
if(!n||!n.length)return t(new Error("Response missing expanded path"));
t(undefined,n[0].filename)}};
const f=sendOrBuffer(this,s);
if(this._debug){
const e=f?"Buffered":"Sending";
this._debug(`SFTP: Outbound: ${e} expand-path@openssh.com`)}}
ext_copy_data(e,t,n,r,i,s){
if(this.server)throw new Error("Client-only method called in server mode");
const o=this._extensions["copy-data"];
if(o!=="1")throw new Error("Server does not support this extended request");
if(!Buffer.isBuffer(e))throw new Error("Source handle is not a Buffer");
if(!Buffer.isBuffer(r))throw new Error("Destination handle is not a Buffer");
let f=0;
const h=Buffer.allocUnsafe(4+1+4+4+9+4+e.length+8+8+4+r.length+8);
E(h,h.length-4,f);
f+=4;
h[f]=x.EXTENDED;
++f;
const l=this._writeReqid=this._writeReqid+1&R;
E(h,l,f);
f+=4;
E(h,9,f);
f+=4;
h.utf8Write("copy-data",f,9);
f+=9;
E(h,e.length,f);
f+=4;
h.set(e,f);
f+=e.length;
for(let e=7;e>=0;--e){
h[f+e]=t&255;
t/=256}
f+=8;
for(let e=7;e>=0;--e){
h[f+e]=n&255;
n/=256}
f+=8;
E(h,r.length,f);
f+=4;
h.set(r,f);
f+=r.length;
for(let e=7;e>=0;--e){
h[f+e]=i&255;
i/=256}
this._requests[l]={cb:s};
const u=sendOrBuffer(this,h);
if(this._debug){
const e=u?"Buffered":"Sending";
this._debug(`SFTP: Outbound: ${e} copy-data`)}}
ext_home_dir(e,t){
if(this.server)throw new Error("Client-only method called in server mode");
const n=this._extensions["home-directory"];
if(n!=="1")throw new Error("Server does not support this extended request");
if(typeof e!=="string")throw new TypeError("username is not a string");
let r=0;
const i=Buffer.byteLength(e);
const s=Buffer.allocUnsafe(4+1+4+4+14+4+i);
E(s,s.length-4,r);
r+=4;
s[r]=x.EXTENDED;
++r;
const o=this._writeReqid=this._writeReqid+1&R;
E(s,o,r);
r+=4;
E(s,14,r);
r+=4;
s.utf8Write("home-directory",r,14);
r+=14;
E(s,i,r);
r+=4;
s.utf8Write(e,r,i);
r+=i;
this._requests[o]={cb:(e,n)=>{
if(typeof t!=="function")return;
if(e)return t(e);
if(!n||!n.length)return t(new Error("Response missing home directory"));
t(undefined,n[0].filename)}};
const f=sendOrBuffer(this,s);
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
let i=0;
const s=Buffer.allocUnsafe(4+1+4+4+30+4+4*e.length+4+4*t.length);
E(s,s.length-4,i);
i+=4;
s[i]=x.EXTENDED;
++i;
const o=this._writeReqid=this._writeReqid+1&R;
E(s,o,i);
i+=4;
E(s,30,i);
i+=4;
s.utf8Write("users-groups-by-id@openssh.com",i,30);
i+=30;
E(s,4*e.length,i);
i+=4;
for(const t of e){
E(s,t,i);
i+=4}
E(s,4*t.length,i);
i+=4;
for(const e of t){
E(s,e,i);
i+=4}
this._requests[o]={extended:"users-groups-by-id@openssh.com",cb:n};
const f=sendOrBuffer(this,s);
if(this._debug){
const e=f?"Buffered":"Sending";
this._debug(`SFTP: Outbound: ${e} users-groups-by-id@openssh.com`)}}
handle(e,t){
if(!this.server)throw new Error("Server-only method called in client mode");
if(!Buffer.isBuffer(t))throw new Error("handle is not a Buffer");
const n=t.length;
if(n>256)throw new Error("handle too large (> 256 bytes)");
let r=9;
const i=Buffer.allocUnsafe(4+1+4+4+n);
E(i,i.length-4,0);
i[4]=B.HANDLE;
E(i,e,5);
E(i,n,r);
if(n)i.set(t,r+=4);
const s=sendOrBuffer(this,i);
this._debug&&this._debug(`SFTP: Outbound: ${s?"Buffered":"Sending"} HANDLE`)}
status(e,t,n){
if(!this.server)throw new Error("Server-only method called in client mode");
if(!w.has(t))throw new Error(`Bad status code: ${t}`);
n||(n="");
const r=Buffer.byteLength(n);
let i=9;
const s=Buffer.allocUnsafe(4+1+4+4+4+r+4);
E(s,s.length-4,0);
s[4]=B.STATUS;
E(s,e,5);
E(s,t,i);
E(s,r,i+=4);
i+=4;
if(r){
s.utf8Write(n,i,r);
i+=r}
E(s,0,i);
const o=sendOrBuffer(this,s);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} STATUS`)}
data(e,t,n){
if(!this.server)throw new Error("Server-only method called in client mode");
const r=Buffer.isBuffer(t);
if(!r&&typeof t!=="string")throw new Error("data is not a Buffer or string");
let i;
if(!r&&!n){
n=undefined;
i=true}
const s=r?t.length:Buffer.byteLength(t,n);
let o=9;
const f=Buffer.allocUnsafe(4+1+4+4+s);
E(f,f.length-4,0);
f[4]=B.DATA;
E(f,e,5);
E(f,s,o);
if(s){
if(r)f.set(t,o+=4);else if(i)f.utf8Write(t,o+=4,s);else f.write(t,o+=4,s,n)}
const h=sendOrBuffer(this,f);
this._debug&&this._debug(`SFTP: Outbound: ${h?"Buffered":"Sending"} DATA`)}
name(e,t){
if(!this.server)throw new Error("Server-only method called in client mode");
if(!Array.isArray(t)){
if(typeof t!=="object"||t===null)throw new Error("names is not an object or array");
t=[t]}
const n=t.length;
let r=0;
let i;
const s=[];
for(let e=0;e<n;++e){
const n=t[e];
const o=!n||!n.filename||typeof n.filename!=="string"?"":n.filename;
r+=4+Buffer.byteLength(o);
const f=!n||!n.longname||typeof n.longname!=="string"?"":n.longname;
r+=4+Buffer.byteLength(f);
if(typeof n.attrs==="object"&&n.attrs!==null){
i=attrsToBytes(n.attrs);
r+=4+i.nb;
if(i.nb){
let e;
if(i.nb===y.length){
e=new Uint8Array(y)}else{
e=new Uint8Array(i.nb);
g(y,e,0,i.nb,0)}
i.bytes=e}
s.push(i)}else{
r+=4;
s.push(null)}}
let o=9;
const f=Buffer.allocUnsafe(4+1+4+4+r);
E(f,f.length-4,0);
f[4]=B.NAME;
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
const r=s[e];
if(r){
E(f,r.flags,o);
o+=4;
if(r.flags&&r.bytes){
f.set(r.bytes,o);
o+=r.nb}}else{
E(f,0,o);
o+=4}}
const h=sendOrBuffer(this,f);
this._debug&&this._debug(`SFTP: Outbound: ${h?"Buffered":"Sending"} NAME`)}
attrs(e,t){
if(!this.server)throw new Error("Server-only method called in client mode");
if(typeof t!=="object"||t===null)throw new Error("attrs is not an object");
t=attrsToBytes(t);
const n=t.flags;
const r=t.nb;
let i=9;
const s=Buffer.allocUnsafe(4+1+4+4+r);
E(s,s.length-4,0);
s[4]=B.ATTRS;
E(s,e,5);
E(s,n,i);
if(r){
i+=4;
if(r===y.length)s.set(y,i);else g(y,s,0,r,i);
i+=r}
const o=sendOrBuffer(this,s);
this._debug&&this._debug(`SFTP: Outbound: ${o?"Buffered":"Sending"} ATTRS`)}};
function tryCreateBuffer(e){
try{
return Buffer.allocUnsafe(e)}catch(e){
return e}}
function read_(e,t,n,r,i,s,o,f){
const h=e._maxReadLen;
const l=Math.max(i-h,0);
if(l)i=h;
const u=t.length;
let g=9;
let _=s;
const b=Buffer.allocUnsafe(4+1+4+4+u+8+4);
E(b,b.length-4,0);
b[4]=x.READ;
const y=e._writeReqid=e._writeReqid+1&R;
E(b,y,5);
E(b,u,g);
b.set(t,g+=4);
g+=u;
for(let e=7;e>=0;--e){
b[g+e]=_&255;
_/=256}
E(b,i,g+=8);
if(typeof o!=="function")o=noop;
const w=f||{nb:0,position:s,off:r,origOff:r,len:undefined,overflow:undefined,cb:(r,i,s)=>{
const f=w.len;
const h=w.overflow;
if(r){
if(o._wantEOFError||r.code!==I.EOF)return o(r)}else if(s>f){
return o(new Error("Received more data than requested"))}else if(s===f&&h){
w.nb+=s;
w.position+=s;
w.off+=s;
read_(e,t,n,w.off,h,w.position,o,w);
return}
s=s||0;
if(w.origOff===0&&n.length===w.nb)i=n;else i=p(n,w.origOff,w.origOff+w.nb+s);
o(undefined,w.nb+s,i,w.position)},buffer:undefined};
w.len=i;
w.overflow=l;
w.buffer=p(n,r,r+i);
e._requests[y]=w;
const m=sendOrBuffer(e,b);
e._debug&&e._debug(`SFTP: Outbound: ${m?"Buffered":"Sending"} READ`)}
function fastXfer(e,t,n,r,s,o){
let f=64;
let h=32768;
let l;
let u;
let g;
if(typeof s==="function"){
o=s}else if(typeof s==="object"&&s!==null){
if(typeof s.concurrency==="number"&&s.concurrency>0&&!isNaN(s.concurrency)){
f=s.concurrency}
if(typeof s.chunkSize==="number"&&s.chunkSize>0&&!isNaN(s.chunkSize)){
h=s.chunkSize}
if(typeof s.fileSize==="number"&&s.fileSize>0&&!isNaN(s.fileSize)){
g=s.fileSize}
if(typeof s.step==="function")l=s.step;
if(typeof s.mode==="string"||typeof s.mode==="number")u=modeNum(s.mode)}
let p;
let _=0;
let E=0;
let b=false;
let y;
let I;
let w;
let m=h*f;
function onerror(n){
if(b)return;
b=true;
let r=0;
let s;
if(y||I){
s=()=>{
if(--r===0)o(n)};
if(y&&(e===i||e.outgoing.state==="open"))++r;
if(I&&(t===i||t.outgoing.state==="open"))++r;
if(y&&(e===i||e.outgoing.state==="open"))e.close(y,s);
if(I&&(t===i||t.outgoing.state==="open"))t.close(I,s)}else{
o(n)}}
e.open(n,"r",(s,b)=>{
if(s)return onerror(s);
y=b;
if(g===undefined)e.fstat(y,tryStat);else tryStat(null,{size:g});
function tryStat(s,g){
if(s){
if(e!==i){
e.stat(n,(e,t)=>{
if(e)return onerror(s);
tryStat(null,t)});
return}
return onerror(s)}
p=g.size;
t.open(r,"w",(n,i)=>{
if(n)return onerror(n);
I=i;
if(p<=0)return onerror();
while(m>p){
if(f===1){
m=p;
break}
m-=h;
--f}
w=tryCreateBuffer(m);
if(w instanceof Error)return onerror(w);
if(u!==undefined){
t.fchmod(I,u,function tryAgain(e){
if(e){
t.chmod(r,u,e=>tryAgain());
return}
startReads()})}else{
startReads()}
function onread(n,r,i,s,f,u){
if(n)return onerror(n);
f=f||0;
t.write(I,w,f,r,s,writeCb);
function writeCb(n){
if(n)return onerror(n);
E+=r;
l&&l(E,r,p);
if(r<u)return singleRead(f,s+r,u-r);
if(E===p){
t.close(I,t=>{
I=undefined;
if(t)return onerror(t);
e.close(y,e=>{
y=undefined;
if(e)return onerror(e);
o()})});
return}
if(_>=p)return;
const i=_+h>p?p-_:h;
singleRead(f,_,i);
_+=i}}
function makeCb(e,t,n){
return(r,i,s)=>{
onread(r,i,s,t,e,n)}}
function singleRead(t,n,r){
e.read(y,w,t,r,n,makeCb(t,n,r))}
function startReads(){
let e=0;
let t=0;
while(_<p&&e<f){
const n=_+h>p?p-_:h;
singleRead(t,_,n);
t+=n;
_+=n;
++e}}})}})}
function writeAll(e,t,n,r,i,s,o){
const f=typeof o==="function"?o:undefined;
e.write(t,n,r,i,s,(o,h)=>{
if(o){
return e.close(t,()=>{
f&&f(o)})}
if(h===i){
e.close(t,f)}else{
r+=h;
i-=h;
s+=h;
writeAll(e,t,n,r,i,s,f)}})}
let D=class Stats{
constructor(e){
this.mode=e&&e.mode;
this.uid=e&&e.uid;
this.gid=e&&e.gid;
this.size=e&&e.size;
this.atime=e&&e.atime;
this.mtime=e&&e.mtime;
this.extended=e&&e.extended}
isDirectory(){
return(this.mode&s.S_IFMT)===s.S_IFDIR}
isFile(){
return(this.mode&s.S_IFMT)===s.S_IFREG}
isBlockDevice(){
return(this.mode&s.S_IFMT)===s.S_IFBLK}
isCharacterDevice(){
return(this.mode&s.S_IFMT)===s.S_IFCHR}
isSymbolicLink(){
return(this.mode&s.S_IFMT)===s.S_IFLNK}
isFIFO(){
return(this.mode&s.S_IFMT)===s.S_IFIFO}
isSocket(){
return(this.mode&s.S_IFMT)===s.S_IFSOCK}};
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
const i=e.gid;
y[n++]=r>>>24;
y[n++]=r>>>16;
y[n++]=r>>>8;
y[n++]=r;
y[n++]=i>>>24;
y[n++]=i>>>16;
y[n++]=i>>>8;
y[n++]=i}
if(typeof e.mode==="number"||typeof e.mode==="string"){
const r=modeNum(e.mode);
t|=b.PERMISSIONS;
y[n++]=r>>>24;
y[n++]=r>>>16;
y[n++]=r>>>8;
y[n++]=r}
if((typeof e.atime==="number"||l(e.atime))&&(typeof e.mtime==="number"||l(e.mtime))){
const r=toUnixTimestamp(e.atime);
const i=toUnixTimestamp(e.mtime);
t|=b.ACMODTIME;
y[n++]=r>>>24;
y[n++]=r>>>16;
y[n++]=r>>>8;
y[n++]=r;
y[n++]=i>>>24;
y[n++]=i>>>16;
y[n++]=i>>>8;
y[n++]=i}}
return{flags:t,nb:n}}
function toUnixTimestamp(e){
if(typeof e==="number"&&e===e)return e;
if(l(e))return parseInt(e.getTime()/1e3,10);
throw new Error(`Cannot parse time: ${e}`)}
function modeNum(e){
if(typeof e==="number"&&e===e)return e;
if(typeof e==="string")return modeNum(parseInt(e,8));
throw new Error(`Cannot parse mode: ${e}`)}
const W={"r":C.READ,"r+":C.READ|C.WRITE,"w":C.TRUNC|C.CREAT|C.WRITE,"wx":C.TRUNC|C.CREAT|C.WRITE|C.EXCL,"xw":C.TRUNC|C.CREAT|C.WRITE|C.EXCL,"w+":C.TRUNC|C.CREAT|C.READ|C.WRITE,"wx+":C.TRUNC|C.CREAT|C.READ|C.WRITE|C.EXCL,"xw+":C.TRUNC|C.CREAT|C.READ|C.WRITE|C.EXCL,"a":C.APPEND|C.CREAT|C.WRITE,"ax":C.APPEND|C.CREAT|C.WRITE|C.EXCL,"xa":C.APPEND|C.CREAT|C.WRITE|C.EXCL,"a+":C.APPEND|C.CREAT|C.READ|C.WRITE,"ax+":C.APPEND|C.CREAT|C.READ|C.WRITE|C.EXCL,"xa+":C.APPEND|C.CREAT|C.READ|C.WRITE|C.EXCL};
function stringToFlags(e){
const t=W[e];
return t!==undefined?t:null}
const q=(()=>{
const e=Object.keys(W);
return t=>{
for(let n=0;n<e.length;++n){
const r=e[n];
if(W[r]===t)return r}
return null}})();
function readAttrs(e){
const t=O.readUInt32BE();
if(t===undefined)return;
const n=new D;
if(t&b.SIZE){
const t=O.readUInt64BE(e);
if(t===undefined)return;
n.size=t}
if(t&b.UIDGID){
const e=O.readUInt32BE();
const t=O.readUInt32BE();
if(t===undefined)return;
n.uid=e;
n.gid=t}
if(t&b.PERMISSIONS){
const e=O.readUInt32BE();
if(e===undefined)return;
n.mode=e}
if(t&b.ACMODTIME){
const e=O.readUInt32BE();
const t=O.readUInt32BE();
if(t===undefined)return;
n.atime=e;
n.mtime=t}
if(t&b.EXTENDED){
const e=O.readUInt32BE();
if(e===undefined)return;
const t={};
for(let n=0;n<e;++n){
const e=O.readString(true);
const n=O.readString();
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
const i=t.length;
let s=0;
while(i-s>0&&n.window>0){
const r=Math.min(i-s,n.window,n.packetSize);
n.window-=r;
if(n.window===0){
e._waitWindow=true;
e._chunkcb=drainBuffer}
if(s===0&&r===i){
e._protocol.channelData(e.outgoing.id,t)}else{
e._protocol.channelData(e.outgoing.id,p(t,s,s+r))}
s+=r}
if(i-s>0){
if(s>0)r=p(t,s,i);else r=t}
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
const i=n[t[e]];
if(typeof i.cb==="function")i.cb(r)}}
function requestLimits(e,t){
let n=9;
const r=Buffer.allocUnsafe(4+1+4+4+18);
E(r,r.length-4,0);
r[4]=x.EXTENDED;
const i=e._writeReqid=e._writeReqid+1&R;
E(r,i,5);
E(r,18,n);
r.utf8Write("limits@openssh.com",n+=4,18);
e._requests[i]={extended:"limits@openssh.com",cb:t};
const s=sendOrBuffer(e,r);
if(e._debug){
const t=s?"Buffered":"Sending";
e._debug(`SFTP: Outbound: ${t} limits@openssh.com`)}}
const G={[B.VERSION]:(e,t)=>{
if(e._version!==-1)return doFatalSFTPError(e,"Duplicate VERSION packet");
const n={};
O.init(t,1);
let r=O.readUInt32BE();
while(O.avail()){
const e=O.readString(true);
const t=O.readString(true);
if(t===undefined){
r=undefined;
break}
n[e]=t}
O.clear();
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
e.emit("ready")},[B.STATUS]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readUInt32BE();
const i=O.readString(true);
O.clear();
if(e._debug){
const t=JSON.stringify(i);
e._debug(`SFTP: Inbound: Received STATUS (id:${n}, ${r}, ${t})`)}
const s=e._requests[n];
delete e._requests[n];
if(s&&typeof s.cb==="function"){
if(r===I.OK){
s.cb();
return}
const e=new Error(i||m[r]||"Unknown status");
e.code=r;
s.cb(e)}},[B.HANDLE]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString();
O.clear();
if(r===undefined){
if(n!==undefined)delete e._requests[n];
return doFatalSFTPError(e,"Malformed HANDLE packet")}
e._debug&&e._debug(`SFTP: Inbound: Received HANDLE (id:${n})`);
const i=e._requests[n];
delete e._requests[n];
if(i&&typeof i.cb==="function")i.cb(undefined,r)},[B.DATA]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
let r;
if(n!==undefined){
r=e._requests[n];
delete e._requests[n]}
if(r&&typeof r.cb==="function"){
if(r.buffer){
const t=O.readString(r.buffer);
O.clear();
if(t!==undefined){
e._debug&&e._debug(`SFTP: Inbound: Received DATA (id:${n}, ${t})`);
r.cb(undefined,r.buffer,t);
return}}else{
const t=O.readString();
O.clear();
if(t!==undefined){
e._debug&&e._debug(`SFTP: Inbound: Received DATA (id:${n}, ${t.length})`);
r.cb(undefined,t);
return}}}else{
const t=O.skipString();
O.clear();
if(t!==undefined){
e._debug&&e._debug(`SFTP: Inbound: Received DATA (id:${n}, ${t})`);
return}}
return doFatalSFTPError(e,"Malformed DATA packet")},[B.NAME]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
let r;
if(n!==undefined){
r=e._requests[n];
delete e._requests[n]}
const i=O.readUInt32BE();
if(i!==undefined){
let t=[];
for(let n=0;n<i;++n){
const n=O.readString(true);
const r=O.readString(true);
const i=readAttrs(e._biOpt);
if(i===undefined){
t=undefined;
break}
t.push({filename:n,longname:r,attrs:i})}
if(t!==undefined){
e._debug&&e._debug(`SFTP: Inbound: Received NAME (id:${n}, ${t.length})`);
O.clear();
if(r&&typeof r.cb==="function")r.cb(undefined,t);
return}}
O.clear();
return doFatalSFTPError(e,"Malformed NAME packet")},[B.ATTRS]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
let r;
if(n!==undefined){
r=e._requests[n];
delete e._requests[n]}
const i=readAttrs(e._biOpt);
O.clear();
if(i!==undefined){
e._debug&&e._debug(`SFTP: Inbound: Received ATTRS (id:${n})`);
if(r&&typeof r.cb==="function")r.cb(undefined,i);
return}
return doFatalSFTPError(e,"Malformed ATTRS packet")},[B.EXTENDED]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
if(n!==undefined){
const t=e._requests[n];
if(t){
delete e._requests[n];
switch(t.extended){case"statvfs@openssh.com":case"fstatvfs@openssh.com":
{
const r=e._biOpt;
const i={f_bsize:O.readUInt64BE(r),f_frsize:O.readUInt64BE(r),f_blocks:O.readUInt64BE(r),f_bfree:O.readUInt64BE(r),f_bavail:O.readUInt64BE(r),f_files:O.readUInt64BE(r),f_ffree:O.readUInt64BE(r),f_favail:O.readUInt64BE(r),f_sid:O.readUInt64BE(r),f_flag:O.readUInt64BE(r),f_namemax:O.readUInt64BE(r)};
if(i.f_namemax===undefined)break;
if(e._debug){
e._debug("SFTP: Inbound: Received EXTENDED_REPLY "+`(id:${n}, ${t.extended})`)}
O.clear();
if(typeof t.cb==="function")t.cb(undefined,i);
return}case"limits@openssh.com":
{
const r={maxPktLen:O.readUInt64BE(),maxReadLen:O.readUInt64BE(),maxWriteLen:O.readUInt64BE(),maxOpenHandles:O.readUInt64BE()};
if(r.maxOpenHandles===undefined)break;
if(e._debug){
e._debug("SFTP: Inbound: Received EXTENDED_REPLY "+`(id:${n}, ${t.extended})`)}
O.clear();
if(typeof t.cb==="function")t.cb(undefined,r);
return}case"users-groups-by-id@openssh.com":
{
const r=O.readUInt32BE();
if(r===undefined)break;
const i=new Array(r);
for(let e=0;e<i.length;++e)i[e]=O.readString(true);
const s=O.readUInt32BE();
if(s===undefined)break;
const o=new Array(s);
for(let e=0;e<o.length;++e)o[e]=O.readString(true);
if(o.length>0&&o[o.length-1]===undefined){
break}
if(e._debug){
e._debug("SFTP: Inbound: Received EXTENDED_REPLY "+`(id:${n}, ${t.extended})`)}
O.clear();
if(typeof t.cb==="function")t.cb(undefined,i,o);
return}default:
e._debug&&e._debug(`SFTP: Inbound: Received EXTENDED_REPLY (id:${n}, ???)`);
O.clear();
if(typeof t.cb==="function")t.cb();
return}}else{
e._debug&&e._debug(`SFTP: Inbound: Received EXTENDED_REPLY (id:${n}, ???)`);
O.clear();
return}}
O.clear();
return doFatalSFTPError(e,"Malformed EXTENDED_REPLY packet")}};
const $={[x.INIT]:(e,t)=>{
if(e._version!==-1)return doFatalSFTPError(e,"Duplicate INIT packet");
const n={};
O.init(t,1);
let r=O.readUInt32BE();
while(O.avail()){
const e=O.readString(true);
const t=O.readString(true);
if(t===undefined){
r=undefined;
break}
n[e]=t}
O.clear();
if(r===undefined)return doFatalSFTPError(e,"Malformed INIT packet");
if(e._debug){
const t=Object.keys(n);
if(t.length){
e._debug(`SFTP: Inbound: Received INIT (v${r}, exts:${t})`)}else{
e._debug(`SFTP: Inbound: Received INIT (v${r})`)}}
sendOrBuffer(e,T);
e._version=r;
e._extensions=n;
e.emit("ready")},[x.OPEN]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString(true);
const i=O.readUInt32BE();
const s=readAttrs(e._biOpt);
O.clear();
if(s===undefined)return doFatalSFTPError(e,"Malformed OPEN packet");
e._debug&&e._debug(`SFTP: Inbound: Received OPEN (id:${n})`);
if(!e.emit("OPEN",n,r,i,s)){
e.status(n,I.OP_UNSUPPORTED)}},[x.CLOSE]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString();
O.clear();
if(r===undefined||r.length>256)return doFatalSFTPError(e,"Malformed CLOSE packet");
e._debug&&e._debug(`SFTP: Inbound: Received CLOSE (id:${n})`);
if(!e.emit("CLOSE",n,r)){
e.status(n,I.OP_UNSUPPORTED)}},[x.READ]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString();
const i=O.readUInt64BE(e._biOpt);
const s=O.readUInt32BE();
O.clear();
if(s===undefined||r.length>256)return doFatalSFTPError(e,"Malformed READ packet");
e._debug&&e._debug(`SFTP: Inbound: Received READ (id:${n})`);
if(!e.emit("READ",n,r,i,s)){
e.status(n,I.OP_UNSUPPORTED)}},[x.WRITE]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString();
const i=O.readUInt64BE(e._biOpt);
const s=O.readString();
O.clear();
if(s===undefined||r.length>256)return doFatalSFTPError(e,"Malformed WRITE packet");
e._debug&&e._debug(`SFTP: Inbound: Received WRITE (id:${n})`);
if(!e.emit("WRITE",n,r,i,s)){
e.status(n,I.OP_UNSUPPORTED)}},[x.LSTAT]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString(true);
O.clear();
if(r===undefined)return doFatalSFTPError(e,"Malformed LSTAT packet");
e._debug&&e._debug(`SFTP: Inbound: Received LSTAT (id:${n})`);
if(!e.emit("LSTAT",n,r)){
e.status(n,I.OP_UNSUPPORTED)}},[x.FSTAT]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString();
O.clear();
if(r===undefined||r.length>256)return doFatalSFTPError(e,"Malformed FSTAT packet");
e._debug&&e._debug(`SFTP: Inbound: Received FSTAT (id:${n})`);
if(!e.emit("FSTAT",n,r)){
e.status(n,I.OP_UNSUPPORTED)}},[x.SETSTAT]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString(true);
const i=readAttrs(e._biOpt);
O.clear();
if(i===undefined)return doFatalSFTPError(e,"Malformed SETSTAT packet");
e._debug&&e._debug(`SFTP: Inbound: Received SETSTAT (id:${n})`);
if(!e.emit("SETSTAT",n,r,i)){
e.status(n,I.OP_UNSUPPORTED)}},[x.FSETSTAT]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString();
const i=readAttrs(e._biOpt);
O.clear();
if(i===undefined||r.length>256)return doFatalSFTPError(e,"Malformed FSETSTAT packet");
e._debug&&e._debug(`SFTP: Inbound: Received FSETSTAT (id:${n})`);
if(!e.emit("FSETSTAT",n,r,i)){
e.status(n,I.OP_UNSUPPORTED)}},[x.OPENDIR]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString(true);
O.clear();
if(r===undefined)return doFatalSFTPError(e,"Malformed OPENDIR packet");
e._debug&&e._debug(`SFTP: Inbound: Received OPENDIR (id:${n})`);
if(!e.emit("OPENDIR",n,r)){
e.status(n,I.OP_UNSUPPORTED)}},[x.READDIR]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString();
O.clear();
if(r===undefined||r.length>256)return doFatalSFTPError(e,"Malformed READDIR packet");
e._debug&&e._debug(`SFTP: Inbound: Received READDIR (id:${n})`);
if(!e.emit("READDIR",n,r)){
e.status(n,I.OP_UNSUPPORTED)}},[x.REMOVE]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString(true);
O.clear();
if(r===undefined)return doFatalSFTPError(e,"Malformed REMOVE packet");
e._debug&&e._debug(`SFTP: Inbound: Received REMOVE (id:${n})`);
if(!e.emit("REMOVE",n,r)){
e.status(n,I.OP_UNSUPPORTED)}},[x.MKDIR]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString(true);
const i=readAttrs(e._biOpt);
O.clear();
if(i===undefined)return doFatalSFTPError(e,"Malformed MKDIR packet");
e._debug&&e._debug(`SFTP: Inbound: Received MKDIR (id:${n})`);
if(!e.emit("MKDIR",n,r,i)){
e.status(n,I.OP_UNSUPPORTED)}},[x.RMDIR]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString(true);
O.clear();
if(r===undefined)return doFatalSFTPError(e,"Malformed RMDIR packet");
e._debug&&e._debug(`SFTP: Inbound: Received RMDIR (id:${n})`);
if(!e.emit("RMDIR",n,r)){
e.status(n,I.OP_UNSUPPORTED)}},[x.REALPATH]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString(true);
O.clear();
if(r===undefined)return doFatalSFTPError(e,"Malformed REALPATH packet");
e._debug&&e._debug(`SFTP: Inbound: Received REALPATH (id:${n})`);
if(!e.emit("REALPATH",n,r)){
e.status(n,I.OP_UNSUPPORTED)}},[x.STAT]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString(true);
O.clear();
if(r===undefined)return doFatalSFTPError(e,"Malformed STAT packet");
e._debug&&e._debug(`SFTP: Inbound: Received STAT (id:${n})`);
if(!e.emit("STAT",n,r)){
e.status(n,I.OP_UNSUPPORTED)}},[x.RENAME]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString(true);
const i=O.readString(true);
O.clear();
if(i===undefined)return doFatalSFTPError(e,"Malformed RENAME packet");
e._debug&&e._debug(`SFTP: Inbound: Received RENAME (id:${n})`);
if(!e.emit("RENAME",n,r,i)){
e.status(n,I.OP_UNSUPPORTED)}},[x.READLINK]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString(true);
O.clear();
if(r===undefined)return doFatalSFTPError(e,"Malformed READLINK packet");
e._debug&&e._debug(`SFTP: Inbound: Received READLINK (id:${n})`);
if(!e.emit("READLINK",n,r)){
e.status(n,I.OP_UNSUPPORTED)}},[x.SYMLINK]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString(true);
const i=O.readString(true);
O.clear();
if(i===undefined)return doFatalSFTPError(e,"Malformed SYMLINK packet");
e._debug&&e._debug(`SFTP: Inbound: Received SYMLINK (id:${n})`);
let s;
if(e._isOpenSSH){
s=e.emit("SYMLINK",n,i,r)}else{
s=e.emit("SYMLINK",n,r,i)}
if(!s){
e.status(n,I.OP_UNSUPPORTED)}},[x.EXTENDED]:(e,t)=>{
O.init(t,1);
const n=O.readUInt32BE();
const r=O.readString(true);
if(r===undefined){
O.clear();
return doFatalSFTPError(e,"Malformed EXTENDED packet")}
let i;
if(O.avail())i=O.readRaw();
O.clear();
e._debug&&e._debug(`SFTP: Inbound: Received EXTENDED (id:${n})`);
if(!e.emit("EXTENDED",n,r,i)){
e.status(n,I.OP_UNSUPPORTED)}}};
const{ERR_INVALID_ARG_TYPE:Y,ERR_OUT_OF_RANGE:j,validateNumber:V}=n(13208);
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
h(ReadStream,o);
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
this.sftp.read(this.handle,J,J.used,n,this.pos,(e,i)=>{
if(e){
this.emit("error",e);
if(this.autoClose)this.destroy();
return}
let s=null;
if(r+n===t.used&&t===J){
t.used=roundUpToMultipleOf8(t.used+i-n)}else{
const e=r+n&~7;
const s=roundUpToMultipleOf8(r+i);
if(e-s>=z)ee.push(t.slice(s,e))}
if(i>0){
this.bytesRead+=i;
s=t.slice(r,r+i)}
this.pos+=i;
this.push(s)});
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
h(WriteStream,f);
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
const t=new Y("data","Buffer",e);
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
let i=e.length;
const onwrite=(e,n)=>{
if(e){
this.destroy();
return t(e)}
this.bytesWritten+=n;
if(--i===0)t()};
for(let t=0;t<e.length;++t){
const i=e[t].chunk;
n.write(r,i,0,i.length,this.pos,onwrite);
this.pos+=i.length}};
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
e.exports={flagsToString:q,OPEN_MODE:C,SFTP:Q,Stats:D,STATUS_CODE:I,stringToFlags}}),44020:((e,t,n)=>{
"use strict";
const r=n(76982);
let i;
try{
i=n(84982)()}catch{}
const{bindingAvailable:s,CIPHER_INFO:o,MAC_INFO:f}=n(62888);
const h=(()=>{
if(typeof r.sign==="function"&&typeof r.verify==="function"){
const e="-----BEGIN PRIVATE KEY-----\r\nMC4CAQAwBQYDK2VwBCIEIHKj+sVa9WcD"+"/q2DJUJaf43Kptc8xYuUQA4bOFj9vC8T\r\n-----END PRIVATE KEY-----";
const t=Buffer.from("a");
let n;
let i;
try{
n=r.sign(null,t,e);
i=r.verify(null,t,e,n)}catch{}
return Buffer.isBuffer(n)&&n.length===64&&i===true}
return false})();
const l=typeof r.diffieHellman==="function"&&typeof r.generateKeyPairSync==="function"&&typeof r.createPublicKey==="function";
const u=["ecdh-sha2-nistp256","ecdh-sha2-nistp384","ecdh-sha2-nistp521","diffie-hellman-group-exchange-sha256","diffie-hellman-group14-sha256","diffie-hellman-group15-sha512","diffie-hellman-group16-sha512","diffie-hellman-group17-sha512","diffie-hellman-group18-sha512"];
if(l){
u.unshift("curve25519-sha256");
u.unshift("curve25519-sha256@libssh.org")}
const g=u.concat(["diffie-hellman-group-exchange-sha1","diffie-hellman-group14-sha1","diffie-hellman-group1-sha1"]);
const p=["ecdsa-sha2-nistp256","ecdsa-sha2-nistp384","ecdsa-sha2-nistp521","rsa-sha2-512","rsa-sha2-256","ssh-rsa"];
if(h)p.unshift("ssh-ed25519");
const _=p.concat(["ssh-dss"]);
const E=(()=>{
const e=r.getCiphers();
return t=>e.includes(o[t].sslName)})();
let b=["aes128-gcm@openssh.com","aes256-gcm@openssh.com","aes128-ctr","aes192-ctr","aes256-ctr"];
if(i&&i.flags&&!i.flags.aes){
if(s)b.unshift("chacha20-poly1305@openssh.com");else b.push("chacha20-poly1305@openssh.com")}else if(s&&i&&i.arch==="x86"){
b.splice(4,0,"chacha20-poly1305@openssh.com")}else{
b.push("chacha20-poly1305@openssh.com")}
b=b.filter(E);
const y=b.concat(["aes256-cbc","aes192-cbc","aes128-cbc","blowfish-cbc","3des-cbc","aes128-gcm","aes256-gcm","arcfour256","arcfour128","cast128-cbc","arcfour"].filter(E));
const I=(()=>{
const e=r.getHashes();
return t=>e.includes(f[t].sslName)})();
const w=["hmac-sha2-256-etm@openssh.com","hmac-sha2-512-etm@openssh.com","hmac-sha1-etm@openssh.com","hmac-sha2-256","hmac-sha2-512","hmac-sha1"].filter(I);
const m=w.concat(["hmac-md5","hmac-sha2-256-96","hmac-sha2-512-96","hmac-ripemd160","hmac-sha1-96","hmac-md5-96"].filter(I));
const x=["none","zlib@openssh.com","zlib"];
const B=x.concat([]);
const C={BAD_DHGEX:1<<0,OLD_EXIT:1<<1,DYN_RPORT_BUG:1<<2,BUG_DHGEX_LARGE:1<<3,IMPLY_RSA_SHA2_SIGALGS:1<<4};
e.exports={MESSAGE:{DISCONNECT:1,IGNORE:2,UNIMPLEMENTED:3,DEBUG:4,SERVICE_REQUEST:5,SERVICE_ACCEPT:6,EXT_INFO:7,KEXINIT:20,NEWKEYS:21,KEXDH_INIT:30,KEXDH_REPLY:31,KEXDH_GEX_GROUP:31,KEXDH_GEX_INIT:32,KEXDH_GEX_REPLY:33,KEXDH_GEX_REQUEST:34,KEXECDH_INIT:30,KEXECDH_REPLY:31,USERAUTH_REQUEST:50,USERAUTH_FAILURE:51,USERAUTH_SUCCESS:52,USERAUTH_BANNER:53,USERAUTH_PASSWD_CHANGEREQ:60,USERAUTH_PK_OK:60,USERAUTH_INFO_REQUEST:60,USERAUTH_INFO_RESPONSE:61,GLOBAL_REQUEST:80,REQUEST_SUCCESS:81,REQUEST_FAILURE:82,CHANNEL_OPEN:90,CHANNEL_OPEN_CONFIRMATION:91,CHANNEL_OPEN_FAILURE:92,CHANNEL_WINDOW_ADJUST:93,CHANNEL_DATA:94,CHANNEL_EXTENDED_DATA:95,CHANNEL_EOF:96,CHANNEL_CLOSE:97,CHANNEL_REQUEST:98,CHANNEL_SUCCESS:99,CHANNEL_FAILURE:100},DISCONNECT_REASON:{HOST_NOT_ALLOWED_TO_CONNECT:1,PROTOCOL_ERROR:2,KEY_EXCHANGE_FAILED:3,RESERVED:4,MAC_ERROR:5,COMPRESSION_ERROR:6,SERVICE_NOT_AVAILABLE:7,PROTOCOL_VERSION_NOT_SUPPORTED:8,HOST_KEY_NOT_VERIFIABLE:9,CONNECTION_LOST:10,BY_APPLICATION:11,TOO_MANY_CONNECTIONS:12,AUTH_CANCELED_BY_USER:13,NO_MORE_AUTH_METHODS_AVAILABLE:14,ILLEGAL_USER_NAME:15},DISCONNECT_REASON_STR:undefined,CHANNEL_OPEN_FAILURE:{ADMINISTRATIVELY_PROHIBITED:1,CONNECT_FAILED:2,UNKNOWN_CHANNEL_TYPE:3,RESOURCE_SHORTAGE:4},TERMINAL_MODE:{TTY_OP_END:0,VINTR:1,VQUIT:2,VERASE:3,VKILL:4,VEOF:5,VEOL:6,VEOL2:7,VSTART:8,VSTOP:9,VSUSP:10,VDSUSP:11,VREPRINT:12,VWERASE:13,VLNEXT:14,VFLUSH:15,VSWTCH:16,VSTATUS:17,VDISCARD:18,IGNPAR:30,PARMRK:31,INPCK:32,ISTRIP:33,INLCR:34,IGNCR:35,ICRNL:36,IUCLC:37,IXON:38,IXANY:39,IXOFF:40,IMAXBEL:41,ISIG:50,ICANON:51,XCASE:52,ECHO:53,ECHOE:54,ECHOK:55,ECHONL:56,NOFLSH:57,TOSTOP:58,IEXTEN:59,ECHOCTL:60,ECHOKE:61,PENDIN:62,OPOST:70,OLCUC:71,ONLCR:72,OCRNL:73,ONOCR:74,ONLRET:75,CS7:90,CS8:91,PARENB:92,PARODD:93,TTY_OP_ISPEED:128,TTY_OP_OSPEED:129},CHANNEL_EXTENDED_DATATYPE:{STDERR:1},SIGNALS:["ABRT","ALRM","FPE","HUP","ILL","INT","QUIT","SEGV","TERM","USR1","USR2","KILL","PIPE"].reduce((e,t)=>({...e,[t]:1}),{}),COMPAT:C,COMPAT_CHECKS:[["Cisco-1.25",C.BAD_DHGEX],[/^Cisco-1[.]/,C.BUG_DHGEX_LARGE],[/^[0-9.]+$/,C.OLD_EXIT],[/^OpenSSH_5[.][0-9]+/,C.DYN_RPORT_BUG],[/^OpenSSH_7[.]4/,C.IMPLY_RSA_SHA2_SIGALGS]],DEFAULT_KEX:u,SUPPORTED_KEX:g,DEFAULT_SERVER_HOST_KEY:p,SUPPORTED_SERVER_HOST_KEY:_,DEFAULT_CIPHER:b,SUPPORTED_CIPHER:y,DEFAULT_MAC:w,SUPPORTED_MAC:m,DEFAULT_COMPRESSION:x,SUPPORTED_COMPRESSION:B,curve25519Supported:l,eddsaSupported:h};
e.exports.DISCONNECT_REASON_BY_VALUE=Array.from(Object.entries(e.exports.DISCONNECT_REASON)).reduce((e,[t,n])=>({...e,[n]:t}),{})}),62888:((e,t,n)=>{
"use strict";
const{createCipheriv:r,createDecipheriv:i,createHmac:s,randomFillSync:o,timingSafeEqual:f}=n(76982);
const{readUInt32BE:h,writeUInt32BE:l}=n(42184);
const u=Buffer[Symbol.species];
const g=2**32-1;
const p=Buffer.alloc(0);
const _=Buffer.alloc(4);
const E=new Map;
const b=35e3;
let y;
let I;
let w;
let m;
let x;
let B;
let C;
try{
y=n(30490);
({AESGCMCipher:I,ChaChaPolyCipher:w,GenericCipher:m,AESGCMDecipher:x,ChaChaPolyDecipher:B,GenericDecipher:C}=y)}catch{}
const k=1<<0;
const R=(()=>{
function info(e,t,n,r,i,s,o){
return{sslName:e,blockLen:t,keyLen:n,ivLen:r!==0||o&k?r:t,authLen:i,discardLen:s,stream:!!(o&k)}}
return{"chacha20-poly1305@openssh.com":info("chacha20",8,64,0,16,0,k),"aes128-gcm":info("aes-128-gcm",16,16,12,16,0,k),"aes256-gcm":info("aes-256-gcm",16,32,12,16,0,k),"aes128-gcm@openssh.com":info("aes-128-gcm",16,16,12,16,0,k),"aes256-gcm@openssh.com":info("aes-256-gcm",16,32,12,16,0,k),"aes128-cbc":info("aes-128-cbc",16,16,0,0,0,0),"aes192-cbc":info("aes-192-cbc",16,24,0,0,0,0),"aes256-cbc":info("aes-256-cbc",16,32,0,0,0,0),"rijndael-cbc@lysator.liu.se":info("aes-256-cbc",16,32,0,0,0,0),"3des-cbc":info("des-ede3-cbc",8,24,0,0,0,0),"blowfish-cbc":info("bf-cbc",8,16,0,0,0,0),"idea-cbc":info("idea-cbc",8,16,0,0,0,0),"cast128-cbc":info("cast-cbc",8,16,0,0,0,0),"aes128-ctr":info("aes-128-ctr",16,16,16,0,0,k),"aes192-ctr":info("aes-192-ctr",16,24,16,0,0,k),"aes256-ctr":info("aes-256-ctr",16,32,16,0,0,k),"3des-ctr":info("des-ede3",8,24,8,0,0,k),"blowfish-ctr":info("bf-ecb",8,16,8,0,0,k),"cast128-ctr":info("cast5-ecb",8,16,8,0,0,k),"arcfour":info("rc4",8,16,0,0,1536,k),"arcfour128":info("rc4",8,16,0,0,1536,k),"arcfour256":info("rc4",8,32,0,0,1536,k),"arcfour512":info("rc4",8,64,0,0,1536,k)}})();
const v=(()=>{
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
l(r,t-4,0);
r[4]=n;
o(r,5+e,n);
return r}
encrypt(e){
if(this._dead)return;
this._onWrite(e);
this.outSeqno=this.outSeqno+1>>>0}};
const U=Buffer.alloc(32);
const L=Buffer.alloc(16);
let O;
let P;
let Q;
let D=class ChaChaPolyCipherNative{
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
l(r,t-4,0);
r[4]=n;
o(r,5+e,n);
return r}
encrypt(e){
if(this._dead)return;
L[0]=0;
l(L,this.outSeqno,12);
const t=r("chacha20",this._encKeyMain,L).update(U);
const n=r("chacha20",this._encKeyPktLen,L).update(e.slice(0,4));
this._onWrite(n);
L[0]=1;
const i=r("chacha20",this._encKeyMain,L).update(e.slice(4));
this._onWrite(i);
Q(P,n,n.length,i,i.length,t);
const s=Buffer.allocUnsafe(16);
s.set(new Uint8Array(O.HEAPU8.buffer,P,16),0);
this._onWrite(s);
this.outSeqno=this.outSeqno+1>>>0}};
let W=class ChaChaPolyCipherBinding{
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
l(r,t-4,0);
r[4]=n;
o(r,5+e,n);
return r}
encrypt(e){
if(this._dead)return;
this._instance.encrypt(e,this.outSeqno);
this._onWrite(e);
this.outSeqno=this.outSeqno+1>>>0}};
let q=class AESGCMCipherNative{
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
l(r,t-4,0);
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
const i=t.update(e.slice(4));
this._onWrite(i);
const s=t.final();
if(s.length)this._onWrite(s);
const o=t.getAuthTag();
this._onWrite(o);
ivIncrement(this._encIV);
this.outSeqno=this.outSeqno+1>>>0}};
let G=class AESGCMCipherBinding{
constructor(e){
const t=e.outbound;
this.outSeqno=t.seqno;
this._onWrite=t.onWrite;
this._instance=new I(t.cipherInfo.sslName,t.cipherKey,t.cipherIV);
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
l(r,t-4,0);
r[4]=n;
o(r,5+e,n);
return r}
encrypt(e){
if(this._dead)return;
this._instance.encrypt(e);
this._onWrite(e);
this.outSeqno=this.outSeqno+1>>>0}};
let $=class GenericCipherNative{
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
const i=Buffer.allocUnsafe(n);
l(i,n-4,0);
i[4]=r;
o(i,5+e,r);
return i}
encrypt(e){
if(this._dead)return;
let t;
if(this._macETM){
const n=new Uint8Array(e.buffer,e.byteOffset,4);
const r=this._cipherInstance.update(new Uint8Array(e.buffer,e.byteOffset+4,e.length-4));
this._onWrite(n);
this._onWrite(r);
t=s(this._macSSLName,this._macKey);
l(_,this.outSeqno,0);
t.update(_);
t.update(n);
t.update(r)}else{
const n=this._cipherInstance.update(e);
this._onWrite(n);
t=s(this._macSSLName,this._macKey);
l(_,this.outSeqno,0);
t.update(_);
t.update(e)}
let n=t.digest();
if(n.length>this._macActualLen)n=n.slice(0,this._macActualLen);
this._onWrite(n);
this.outSeqno=this.outSeqno+1>>>0}};
let Y=class GenericCipherBinding{
constructor(e){
const t=e.outbound;
this.outSeqno=t.seqno;
this._onWrite=t.onWrite;
this._encBlockLen=t.cipherInfo.blockLen;
this._macLen=t.macInfo.len;
this._macActualLen=t.macInfo.actualLen;
this._aadLen=t.macInfo.isETM?4:0;
this._instance=new m(t.cipherInfo.sslName,t.cipherKey,t.cipherIV,t.macInfo.sslName,t.macKey,t.macInfo.isETM);
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
const i=Buffer.allocUnsafe(n+this._macLen);
l(i,n-4,0);
i[4]=r;
o(i,5+e,r);
return i}
encrypt(e){
if(this._dead)return;
this._instance.encrypt(e,this.outSeqno);
if(this._macActualLen<this._macLen){
e=new u(e.buffer,e.byteOffset,e.length-(this._macLen-this._macActualLen))}
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
let i;
if(t!==0||r!==n)i=new Uint8Array(e.buffer,e.byteOffset+t,r);else i=e;
if(r===this._len){
this._packet=i}else{
if(!this._packet)this._packet=Buffer.allocUnsafe(this._len);
this._packet.set(i,this._packetPos)}
t+=r;
this._packetPos+=r;
if(this._packetPos<this._len)return}
const r=!this._packet?p:new u(this._packet.buffer,this._packet.byteOffset+1,this._packet.length-this._packet[0]-1);
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
l(L,this.inSeqno,12);
const s=i("chacha20",this._decKeyPktLen,L).update(this._lenBuf);
this._len=h(s,0);
if(this._len>b||this._len<8||(this._len&7)!==0){
throw new Error("Bad packet length")}}
if(this._pktLen<this._len){
if(t>=n)return;
const r=Math.min(this._len-this._pktLen,n-t);
let i;
if(t!==0||r!==n)i=new Uint8Array(e.buffer,e.byteOffset+t,r);else i=e;
if(r===this._len){
this._packet=i}else{
if(!this._packet)this._packet=Buffer.allocUnsafe(this._len);
this._packet.set(i,this._pktLen)}
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
l(L,this.inSeqno,12);
const s=r("chacha20",this._decKeyMain,L).update(U);
Q(P,this._lenBuf,4,this._packet,this._packet.length,s);
this._calcMac.set(new Uint8Array(O.HEAPU8.buffer,P,16),0);
if(!f(this._calcMac,this._mac))throw new Error("Invalid MAC");
L[0]=1;
const o=i("chacha20",this._decKeyMain,L).update(this._packet);
const g=new u(o.buffer,o.byteOffset+1,o.length-o[0]-1);
this.inSeqno=this.inSeqno+1>>>0;
this._len=0;
this._lenPos=0;
this._packet=null;
this._pktLen=0;
this._macPos=0;
{
const e=this._onPayload(g);
if(e!==undefined)return e===false?t:e}}}};
let z=class ChaChaPolyDecipherBinding{
constructor(e){
const t=e.inbound;
this.inSeqno=t.seqno;
this._onPayload=t.onPayload;
this._instance=new B(t.decipherKey);
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
let i;
if(t!==0||r!==n)i=new Uint8Array(e.buffer,e.byteOffset+t,r);else i=e;
if(r===this._len){
this._packet=i}else{
if(!this._packet)this._packet=Buffer.allocUnsafe(this._len);
this._packet.set(i,this._pktLen)}
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
const r=new u(this._packet.buffer,this._packet.byteOffset+1,this._packet.length-this._packet[0]-1);
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
this._decipherInstance=i(this._decipherSSLName,this._decipherKey,this._decipherIV);
this._decipherInstance.setAutoPadding(false);
this._decipherInstance.setAAD(er(this._len))}
if(this._pktLen<this._len){
if(t>=n)return;
const r=Math.min(this._len-this._pktLen,n-t);
let i;
if(t!==0||r!==n){
i=this._decipherInstance.update(new Uint8Array(e.buffer,e.byteOffset+t,r))}else{
i=this._decipherInstance.update(e)}
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
const r=!this._packet?p:new u(this._packet.buffer,this._packet.byteOffset+1,this._packet.length-this._packet[0]-1);
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
this._instance=new x(t.decipherInfo.sslName,t.decipherKey,t.decipherIV);
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
let i;
if(t!==0||r!==n)i=new Uint8Array(e.buffer,e.byteOffset+t,r);else i=e;
if(r===this._len){
this._packet=i}else{
if(!this._packet)this._packet=Buffer.allocUnsafe(this._len);
this._packet.set(i,this._pktLen)}
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
const r=new u(this._packet.buffer,this._packet.byteOffset+1,this._packet.length-this._packet[0]-1);
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
this._decipherInstance=i(t.decipherInfo.sslName,t.decipherKey,t.decipherIV);
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
let i;
let o;
if(this._macETM){
this._len=o=h(this._block,0)}else{
i=this._decipherInstance.update(this._block);
this._len=h(i,0);
o=4+this._len-this._blockSize}
if(this._len>b||this._len<5||(o&this._blockSize-1)!==0){
throw new Error("Bad packet length")}
this._macInstance=s(this._macSSLName,this._macKey);
l(_,this.inSeqno,0);
this._macInstance.update(_);
if(this._macETM){
this._macInstance.update(this._block)}else{
this._macInstance.update(new Uint8Array(i.buffer,i.byteOffset,4));
this._pktLen=i.length-4;
this._packetPos=this._pktLen;
this._packet=Buffer.allocUnsafe(this._len);
this._packet.set(new Uint8Array(i.buffer,i.byteOffset+4,this._packetPos),0)}
if(t>=n)return}
if(this._pktLen<this._len){
const r=Math.min(this._len-this._pktLen,n-t);
let i;
if(t!==0||r!==n)i=new Uint8Array(e.buffer,e.byteOffset+t,r);else i=e;
if(this._macETM)this._macInstance.update(i);
const s=this._decipherInstance.update(i);
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
const i=new u(this._packet.buffer,this._packet.byteOffset+1,this._packet.length-this._packet[0]-1);
this.inSeqno=this.inSeqno+1>>>0;
this._blockPos=0;
this._len=0;
this._packet=null;
this._packetPos=0;
this._pktLen=0;
this._macPos=0;
this._macInstance=null;
{
const e=this._onPayload(i);
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
let i;
if(this._macETM){
this._len=i=h(this._block,0)}else{
this._instance.decryptBlock(this._block);
this._len=h(this._block,0);
i=4+this._len-this._block.length}
if(this._len>b||this._len<5||(i&this._block.length-1)!==0){
throw new Error("Bad packet length")}
if(!this._macETM){
this._pktLen=this._block.length-4;
if(this._pktLen){
this._packet=Buffer.allocUnsafe(this._len);
this._packet.set(new Uint8Array(this._block.buffer,this._block.byteOffset+4,this._pktLen),0)}}
if(t>=n)return}
if(this._pktLen<this._len){
const r=Math.min(this._len-this._pktLen,n-t);
let i;
if(t!==0||r!==n)i=new Uint8Array(e.buffer,e.byteOffset+t,r);else i=e;
if(r===this._len){
this._packet=i}else{
if(!this._packet)this._packet=Buffer.allocUnsafe(this._len);
this._packet.set(i,this._pktLen)}
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
const r=new u(this._packet.buffer,this._packet.byteOffset+1,this._packet.length-this._packet[0]-1);
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
if(typeof t.seqno!=="number"||t.seqno<0||t.seqno>g){
throw new Error("Invalid outbound.seqno")}
const n=!!t.forceNative;
switch(t.cipherInfo.sslName){case"aes-128-gcm":case"aes-256-gcm":
return I&&!n?new G(e):new q(e);case"chacha20":
return w&&!n?new W(e):new D(e);default:
{
if(typeof t.macInfo!=="object"||t.macInfo===null)throw new Error("Invalid outbound.macInfo");
if(!Buffer.isBuffer(t.macKey)||t.macKey.length!==t.macInfo.len){
throw new Error("Invalid outbound.macKey")}
return m&&!n?new Y(e):new $(e)}}}
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
if(typeof t.seqno!=="number"||t.seqno<0||t.seqno>g){
throw new Error("Invalid inbound.seqno")}
const n=!!t.forceNative;
switch(t.decipherInfo.sslName){case"aes-128-gcm":case"aes-256-gcm":
return x&&!n?new ee(e):new J(e);case"chacha20":
return B&&!n?new z(e):new V(e);default:
{
if(typeof t.macInfo!=="object"||t.macInfo===null)throw new Error("Invalid inbound.macInfo");
if(!Buffer.isBuffer(t.macKey)||t.macKey.length!==t.macInfo.len){
throw new Error("Invalid inbound.macKey")}
return C&&!n?new en(e):new et(e)}}}
e.exports={CIPHER_INFO:R,MAC_INFO:v,bindingAvailable:!!y,init:(()=>{
return new Promise(async(e,t)=>{
try{
O=await n(27830)();
P=O._malloc(16);
Q=O.cwrap("poly1305_auth",null,["number","array","number","array","number","array"])}catch(e){
return t(e)}
e()})})(),NullCipher:T,createCipher,NullDecipher:j,createDecipher}}),27830:((e,t,n)=>{
var r=function(){
var e=typeof document!=="undefined"&&document.currentScript?document.currentScript.src:undefined;
if(typeof __filename!=="undefined")e=e||__filename;
return function(t){
t=t||{};
var r;
r||(r=typeof t!=="undefined"?t:{});
var i,s;
r.ready=new Promise(function(e,t){
i=e;
s=t});
var o={},f;
for(f in r)r.hasOwnProperty(f)&&(o[f]=r[f]);
var h="object"===typeof window,l="function"===typeof importScripts,u="object"===typeof process&&"object"===typeof process.versions&&"string"===typeof process.versions.node,g="",p,_,E,b,y;
if(u)g=l?n(16928).dirname(g)+"/":__dirname+"/",p=function(e,t){
var r=H(e);
if(r)return t?r:r.toString();
b||(b=n(79896));
y||(y=n(16928));
e=y.normalize(e);
return b.readFileSync(e,t?null:"utf8")},E=function(e){
e=p(e,!0);
e.buffer||(e=new Uint8Array(e));
assert(e.buffer);
return e},_=function(e,t,r){
var i=H(e);
i&&t(i);
b||(b=n(79896));
y||(y=n(16928));
e=y.normalize(e);
b.readFile(e,function(e,n){
e?r(e):t(n.buffer)})},1<process.argv.length&&process.argv[1].replace(/\\/g,"/"),process.argv.slice(2),r.inspect=function(){
return"[Emscripten Module object]"};else if(h||l)l?g=self.location.href:"undefined"!==typeof document&&document.currentScript&&(g=document.currentScript.src),e&&(g=e),0!==g.indexOf("blob:")?g=g.substr(0,g.lastIndexOf("/")+1):g="",p=function(e){
try{
var t=new XMLHttpRequest;
t.open("GET",e,!1);
t.send(null);
return t.responseText}catch(i){
if(e=H(e)){
t=[];
for(var n=0;n<e.length;n++){
var r=e[n];
255<r&&($&&assert(!1,"Character code "+r+" ("+String.fromCharCode(r)+")  at offset "+n+" not in 0x00-0xFF."),r&=255);
t.push(String.fromCharCode(r))}
return t.join("")}
throw i}},l&&(E=function(e){
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
var i=H(e);
i?t(i.buffer):n()}};
r.onerror=n;
r.send(null)};
r.print||console.log.bind(console);
var I=r.printErr||console.warn.bind(console);
for(f in o)o.hasOwnProperty(f)&&(r[f]=o[f]);
o=null;
var w;
r.wasmBinary&&(w=r.wasmBinary);
var m=r.noExitRuntime||!0;
"object"!==typeof WebAssembly&&K("no native wasm support detected");
var x,B=!1;
function assert(e,t){
e||K("Assertion failed: "+t)}
function N(e){
var t=r["_"+e];
assert(t,"Cannot call unknown function "+e+", make sure it is exported");
return t}
function ca(e,t,n,r){
var i={string:function(e){
var t=0;
if(null!==e&&void 0!==e&&0!==e){
var n=(e.length<<2)+1;
t=J(n);
var r=t,i=v;
if(0<n){
n=r+n-1;
for(var s=0;s<e.length;++s){
var o=e.charCodeAt(s);
if(55296<=o&&57343>=o){
var f=e.charCodeAt(++s);
o=65536+((o&1023)<<10)|f&1023}
if(127>=o){
if(r>=n)break;
i[r++]=o}else{
if(2047>=o){
if(r+1>=n)break;
i[r++]=192|o>>6}else{
if(65535>=o){
if(r+2>=n)break;
i[r++]=224|o>>12}else{
if(r+3>=n)break;
i[r++]=240|o>>18;
i[r++]=128|o>>12&63}
i[r++]=128|o>>6&63}
i[r++]=128|o&63}}
i[r]=0}}
return t},array:function(e){
var t=J(e.length);
R.set(e,t);
return t}},s=N(e),o=[];
e=0;
if(r)for(var f=0;f<r.length;f++){
var h=i[n[f]];
h?(0===e&&(e=V()),o[f]=h(r[f])):o[f]=r[f]}
n=s.apply(null,o);
n=function(e){
if("string"===t)if(e){
for(var n=v,r=e+NaN,i=e;n[i]&&!(i>=r);)++i;
if(16<i-e&&n.subarray&&C)e=C.decode(n.subarray(e,i));else{
for(r="";e<i;){
var s=n[e++];
if(s&128){
var o=n[e++]&63;
if(192==(s&224))r+=String.fromCharCode((s&31)<<6|o);else{
var f=n[e++]&63;
s=224==(s&240)?(s&15)<<12|o<<6|f:(s&7)<<18|o<<12|f<<6|n[e++]&63;
65536>s?r+=String.fromCharCode(s):(s-=65536,r+=String.fromCharCode(55296|s>>10,56320|s&1023))}}else r+=String.fromCharCode(s)}
e=r}}else e="";else e="boolean"===t?!!e:e;
return e}(n);
0!==e&&z(e);
return n}
var C="undefined"!==typeof TextDecoder?new TextDecoder("utf8"):void 0,k,R,v;
function ia(){
var e=x.buffer;
k=e;
r.HEAP8=R=new Int8Array(e);
r.HEAP16=new Int16Array(e);
r.HEAP32=new Int32Array(e);
r.HEAPU8=v=new Uint8Array(e);
r.HEAPU16=new Uint16Array(e);
r.HEAPU32=new Uint32Array(e);
r.HEAPF32=new Float32Array(e);
r.HEAPF64=new Float64Array(e)}
var T,U=[],L=[],O=[];
function ma(){
var e=r.preRun.shift();
U.unshift(e)}
var P=0,Q=null,D=null;
r.preloadedImages={};
r.preloadedAudios={};
function K(e){
if(r.onAbort)r.onAbort(e);
I(e);
B=!0;
e=new WebAssembly.RuntimeError("abort("+e+"). Build with -s ASSERTIONS=1 for more info.");
s(e);
throw e}
var W="data:application/octet-stream;base64,",q;
q="data:application/octet-stream;base64,AGFzbQEAAAABIAZgAX8Bf2ADf39/AGABfwBgAABgAAF/YAZ/f39/f38AAgcBAWEBYQAAAwsKAAEDAQAAAgQFAgQFAXABAQEFBwEBgAKAgAIGCQF/AUGAjMACCwclCQFiAgABYwADAWQACQFlAAgBZgAHAWcABgFoAAUBaQAKAWoBAAqGTQpPAQJ/QYAIKAIAIgEgAEEDakF8cSICaiEAAkAgAkEAIAAgAU0bDQAgAD8AQRB0SwRAIAAQAEUNAQtBgAggADYCACABDwtBhAhBMDYCAEF/C4wFAg5+Cn8gACgCJCEUIAAoAiAhFSAAKAIcIREgACgCGCESIAAoAhQhEyACQRBPBEAgAC0ATEVBGHQhFyAAKAIEIhZBBWytIQ8gACgCCCIYQQVsrSENIAAoAgwiGUEFbK0hCyAAKAIQIhpBBWytIQkgADUCACEIIBqtIRAgGa0hDiAYrSEMIBatIQoDQCASIAEtAAMiEiABLQAEQQh0ciABLQAFQRB0ciABLQAGIhZBGHRyQQJ2Qf///x9xaq0iAyAOfiABLwAAIAEtAAJBEHRyIBNqIBJBGHRBgICAGHFqrSIEIBB+fCARIAEtAAdBCHQgFnIgAS0ACEEQdHIgAS0ACSIRQRh0ckEEdkH///8fcWqtIgUgDH58IAEtAApBCHQgEXIgAS0AC0EQdHIgAS0ADEEYdHJBBnYgFWqtIgYgCn58IBQgF2ogAS8ADSABLQAPQRB0cmqtIgcgCH58IAMgDH4gBCAOfnwgBSAKfnwgBiAIfnwgByAJfnwgAyAKfiAEIAx+fCAFIAh+fCAGIAl+fCAHIAt+fCADIAh+IAQgCn58IAUgCX58IAYgC358IAcgDX58IAMgCX4gBCAIfnwgBSALfnwgBiANfnwgByAPfnwiA0IaiEL/////D4N8IgRCGohC/////w+DfCIFQhqIQv////8Pg3wiBkIaiEL/////D4N8IgdCGoinQQVsIAOnQf///x9xaiITQRp2IASnQf///x9xaiESIAWnQf///x9xIREgBqdB////H3EhFSAHp0H///8fcSEUIBNB////H3EhEyABQRBqIQEgAkEQayICQQ9LDQALCyAAIBQ2AiQgACAVNgIgIAAgETYCHCAAIBI2AhggACATNgIUCwMAAQu2BAEGfwJAIAAoAjgiBARAIABBPGohBQJAIAJBECAEayIDIAIgA0kbIgZFDQAgBkEDcSEHAkAgBkEBa0EDSQRAQQAhAwwBCyAGQXxxIQhBACEDA0AgBSADIARqaiABIANqLQAAOgAAIAUgA0EBciIEIAAoAjhqaiABIARqLQAAOgAAIAUgA0ECciIEIAAoAjhqaiABIARqLQAAOgAAIAUgA0EDciIEIAAoAjhqaiABIARqLQAAOgAAIANBBGohAyAAKAI4IQQgCEEEayIIDQALCyAHRQ0AA0AgBSADIARqaiABIANqLQAAOgAAIANBAWohAyAAKAI4IQQgB0EBayIHDQALCyAAIAQgBmoiAzYCOCADQRBJDQEgACAFQRAQAiAAQQA2AjggAiAGayECIAEgBmohAQsgAkEQTwRAIAAgASACQXBxIgMQAiACQQ9xIQIgASADaiEBCyACRQ0AIAJBA3EhBCAAQTxqIQVBACEDIAJBAWtBA08EQCACQXxxIQcDQCAFIAAoAjggA2pqIAEgA2otAAA6AAAgBSADQQFyIgYgACgCOGpqIAEgBmotAAA6AAAgBSADQQJyIgYgACgCOGpqIAEgBmotAAA6AAAgBSADQQNyIgYgACgCOGpqIAEgBmotAAA6AAAgA0EEaiEDIAdBBGsiBw0ACwsgBARAA0AgBSAAKAI4IANqaiABIANqLQAAOgAAIANBAWohAyAEQQFrIgQNAAsLIAAgACgCOCACajYCOAsLoS0BDH8jAEEQayIMJAACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEH0AU0EQEGICCgCACIFQRAgAEELakF4cSAAQQtJGyIIQQN2IgJ2IgFBA3EEQCABQX9zQQFxIAJqIgNBA3QiAUG4CGooAgAiBEEIaiEAAkAgBCgCCCICIAFBsAhqIgFGBEBBiAggBUF+IAN3cTYCAAwBCyACIAE2AgwgASACNgIICyAEIANBA3QiAUEDcjYCBCABIARqIgEgASgCBEEBcjYCBAwNCyAIQZAIKAIAIgpNDQEgAQRAAkBBAiACdCIAQQAgAGtyIAEgAnRxIgBBACAAa3FBAWsiACAAQQx2QRBxIgJ2IgFBBXZBCHEiACACciABIAB2IgFBAnZBBHEiAHIgASAAdiIBQQF2QQJxIgByIAEgAHYiAUEBdkEBcSIAciABIAB2aiIDQQN0IgBBuAhqKAIAIgQoAggiASAAQbAIaiIARgRAQYgIIAVBfiADd3EiBTYCAAwBCyABIAA2AgwgACABNgIICyAEQQhqIQAgBCAIQQNyNgIEIAQgCGoiAiADQQN0IgEgCGsiA0EBcjYCBCABIARqIAM2AgAgCgRAIApBA3YiAUEDdEGwCGohB0GcCCgCACEEAn8gBUEBIAF0IgFxRQRAQYgIIAEgBXI2AgAgBwwBCyAHKAIICyEBIAcgBDYCCCABIAQ2AgwgBCAHNgIMIAQgATYCCAtBnAggAjYCAEGQCCADNgIADA0LQYwIKAIAIgZFDQEgBkEAIAZrcUEBayIAIABBDHZBEHEiAnYiAUEFdkEIcSIAIAJyIAEgAHYiAUECdkEEcSIAciABIAB2IgFBAXZBAnEiAHIgASAAdiIBQQF2QQFxIgByIAEgAHZqQQJ0QbgKaigCACIBKAIEQXhxIAhrIQMgASECA0ACQCACKAIQIgBFBEAgAigCFCIARQ0BCyAAKAIEQXhxIAhrIgIgAyACIANJIgIbIQMgACABIAIbIQEgACECDAELCyABIAhqIgkgAU0NAiABKAIYIQsgASABKAIMIgRHBEAgASgCCCIAQZgIKAIASRogACAENgIMIAQgADYCCAwMCyABQRRqIgIoAgAiAEUEQCABKAIQIgBFDQQgAUEQaiECCwNAIAIhByAAIgRBFGoiAigCACIADQAgBEEQaiECIAQoAhAiAA0ACyAHQQA2AgAMCwtBfyEIIABBv39LDQAgAEELaiIAQXhxIQhBjAgoAgAiCUUNAEEAIAhrIQMCQAJAAkACf0EAIAhBgAJJDQAaQR8gCEH///8HSw0AGiAAQQh2IgAgAEGA/j9qQRB2QQhxIgJ0IgAgAEGA4B9qQRB2QQRxIgF0IgAgAEGAgA9qQRB2QQJxIgB0QQ92IAEgAnIgAHJrIgBBAXQgCCAAQRVqdkEBcXJBHGoLIgVBAnRBuApqKAIAIgJFBEBBACEADAELQQAhACAIQQBBGSAFQQF2ayAFQR9GG3QhAQNAAkAgAigCBEF4cSAIayIHIANPDQAgAiEEIAciAw0AQQAhAyACIQAMAwsgACACKAIUIgcgByACIAFBHXZBBHFqKAIQIgJGGyAAIAcbIQAgAUEBdCEBIAINAAsLIAAgBHJFBEBBACEEQQIgBXQiAEEAIABrciAJcSIARQ0DIABBACAAa3FBAWsiACAAQQx2QRBxIgJ2IgFBBXZBCHEiACACciABIAB2IgFBAnZBBHEiAHIgASAAdiIBQQF2QQJxIgByIAEgAHYiAUEBdkEBcSIAciABIAB2akECdEG4CmooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIAhrIgEgA0khAiABIAMgAhshAyAAIAQgAhshBCAAKAIQIgEEfyABBSAAKAIUCyIADQALCyAERQ0AIANBkAgoAgAgCGtPDQAgBCAIaiIGIARNDQEgBCgCGCEFIAQgBCgCDCIBRwRAIAQoAggiAEGYCCgCAEkaIAAgATYCDCABIAA2AggMCgsgBEEUaiICKAIAIgBFBEAgBCgCECIARQ0EIARBEGohAgsDQCACIQcgACIBQRRqIgIoAgAiAA0AIAFBEGohAiABKAIQIgANAAsgB0EANgIADAkLIAhBkAgoAgAiAk0EQEGcCCgCACEDAkAgAiAIayIBQRBPBEBBkAggATYCAEGcCCADIAhqIgA2AgAgACABQQFyNgIEIAIgA2ogATYCACADIAhBA3I2AgQMAQtBnAhBADYCAEGQCEEANgIAIAMgAkEDcjYCBCACIANqIgAgACgCBEEBcjYCBAsgA0EIaiEADAsLIAhBlAgoAgAiBkkEQEGUCCAGIAhrIgE2AgBBoAhBoAgoAgAiAiAIaiIANgIAIAAgAUEBcjYCBCACIAhBA3I2AgQgAkEIaiEADAsLQQAhACAIQS9qIgkCf0HgCygCAARAQegLKAIADAELQewLQn83AgBB5AtCgKCAgICABDcCAEHgCyAMQQxqQXBxQdiq1aoFczYCAEH0C0EANgIAQcQLQQA2AgBBgCALIgFqIgVBACABayIHcSICIAhNDQpBwAsoAgAiBARAQbgLKAIAIgMgAmoiASADTQ0LIAEgBEsNCwtBxAstAABBBHENBQJAAkBBoAgoAgAiAwRAQcgLIQADQCADIAAoAgAiAU8EQCABIAAoAgRqIANLDQMLIAAoAggiAA0ACwtBABABIgFBf0YNBiACIQVB5AsoAgAiA0EBayIAIAFxBEAgAiABayAAIAFqQQAgA2txaiEFCyAFIAhNDQYgBUH+////B0sNBkHACygCACIEBEBBuAsoAgAiAyAFaiIAIANNDQcgACAESw0HCyAFEAEiACABRw0BDAgLIAUgBmsgB3EiBUH+////B0sNBSAFEAEiASAAKAIAIAAoAgRqRg0EIAEhAAsCQCAAQX9GDQAgCEEwaiAFTQ0AQegLKAIAIgEgCSAFa2pBACABa3EiAUH+////B0sEQCAAIQEMCAsgARABQX9HBEAgASAFaiEFIAAhAQwIC0EAIAVrEAEaDAULIAAiAUF/Rw0GDAQLAAtBACEEDAcLQQAhAQwFCyABQX9HDQILQcQLQcQLKAIAQQRyNgIACyACQf7///8HSw0BIAIQASEBQQAQASEAIAFBf0YNASAAQX9GDQEgACABTQ0BIAAgAWsiBSAIQShqTQ0BC0G4C0G4CygCACAFaiIANgIAQbwLKAIAIABJBEBBvAsgADYCAAsCQAJAAkBBoAgoAgAiBwRAQcgLIQADQCABIAAoAgAiAyAAKAIEIgJqRg0CIAAoAggiAA0ACwwCC0GYCCgCACIAQQAgACABTRtFBEBBmAggATYCAAtBACEAQcwLIAU2AgBByAsgATYCAEGoCEF/NgIAQawIQeALKAIANgIAQdQLQQA2AgADQCAAQQN0IgNBuAhqIANBsAhqIgI2AgAgA0G8CGogAjYCACAAQQFqIgBBIEcNAAtBlAggBUEoayIDQXggAWtBB3FBACABQQhqQQdxGyIAayICNgIAQaAIIAAgAWoiADYCACAAIAJBAXI2AgQgASADakEoNgIEQaQIQfALKAIANgIADAILIAAtAAxBCHENACADIAdLDQAgASAHTQ0AIAAgAiAFajYCBEGgCCAHQXggB2tBB3FBACAHQQhqQQdxGyIAaiICNgIAQZQIQZQIKAIAIAVqIgEgAGsiADYCACACIABBAXI2AgQgASAHakEoNgIEQaQIQfALKAIANgIADAELQZgIKAIAIAFLBEBBmAggATYCAAsgASAFaiECQcgLIQACQAJAAkACQAJAAkADQCACIAAoAgBHBEAgACgCCCIADQEMAgsLIAAtAAxBCHFFDQELQcgLIQADQCAHIAAoAgAiAk8EQCACIAAoAgRqIgQgB0sNAwsgACgCCCEADAALAAsgACABNgIAIAAgACgCBCAFajYCBCABQXggAWtBB3FBACABQQhqQQdxG2oiCSAIQQNyNgIEIAJBeCACa0EHcUEAIAJBCGpBB3EbaiIFIAggCWoiBmshAiAFIAdGBEBBoAggBjYCAEGUCEGUCCgCACACaiIANgIAIAYgAEEBcjYCBAwDCyAFQZwIKAIARgRAQZwIIAY2AgBBkAhBkAgoAgAgAmoiADYCACAGIABBAXI2AgQgACAGaiAANgIADAMLIAUoAgQiAEEDcUEBRgRAIABBeHEhBwJAIABB/wFNBEAgBSgCCCIDIABBA3YiAEEDdEGwCGpGGiADIAUoAgwiAUYEQEGICEGICCgCAEF+IAB3cTYCAAwCCyADIAE2AgwgASADNgIIDAELIAUoAhghCAJAIAUgBSgCDCIBRwRAIAUoAggiACABNgIMIAEgADYCCAwBCwJAIAVBFGoiACgCACIDDQAgBUEQaiIAKAIAIgMNAEEAIQEMAQsDQCAAIQQgAyIBQRRqIgAoAgAiAw0AIAFBEGohACABKAIQIgMNAAsgBEEANgIACyAIRQ0AAkAgBSAFKAIcIgNBAnRBuApqIgAoAgBGBEAgACABNgIAIAENAUGMCEGMCCgCAEF+IAN3cTYCAAwCCyAIQRBBFCAIKAIQIAVGG2ogATYCACABRQ0BCyABIAg2AhggBSgCECIABEAgASAANgIQIAAgATYCGAsgBSgCFCIARQ0AIAEgADYCFCAAIAE2AhgLIAUgB2ohBSACIAdqIQILIAUgBSgCBEF+cTYCBCAGIAJBAXI2AgQgAiAGaiACNgIAIAJB/wFNBEAgAkEDdiIAQQN0QbAIaiECAn9BiAgoAgAiAUEBIAB0IgBxRQRAQYgIIAAgAXI2AgAgAgwBCyACKAIICyEAIAIgBjYCCCAAIAY2AgwgBiACNgIMIAYgADYCCAwDC0EfIQAgAkH///8HTQRAIAJBCHYiACAAQYD+P2pBEHZBCHEiA3QiACAAQYDgH2pBEHZBBHEiAXQiACAAQYCAD2pBEHZBAnEiAHRBD3YgASADciAAcmsiAEEBdCACIABBFWp2QQFxckEcaiEACyAGIAA2AhwgBkIANwIQIABBAnRBuApqIQQCQEGMCCgCACIDQQEgAHQiAXFFBEBBjAggASADcjYCACAEIAY2AgAgBiAENgIYDAELIAJBAEEZIABBAXZrIABBH0YbdCEAIAQoAgAhAQNAIAEiAygCBEF4cSACRg0DIABBHXYhASAAQQF0IQAgAyABQQRxaiIEKAIQIgENAAsgBCAGNgIQIAYgAzYCGAsgBiAGNgIMIAYgBjYCCAwCC0GUCCAFQShrIgNBeCABa0EHcUEAIAFBCGpBB3EbIgBrIgI2AgBBoAggACABaiIANgIAIAAgAkEBcjYCBCABIANqQSg2AgRBpAhB8AsoAgA2AgAgByAEQScgBGtBB3FBACAEQSdrQQdxG2pBL2siACAAIAdBEGpJGyICQRs2AgQgAkHQCykCADcCECACQcgLKQIANwIIQdALIAJBCGo2AgBBzAsgBTYCAEHICyABNgIAQdQLQQA2AgAgAkEYaiEAA0AgAEEHNgIEIABBCGohASAAQQRqIQAgASAESQ0ACyACIAdGDQMgAiACKAIEQX5xNgIEIAcgAiAHayIEQQFyNgIEIAIgBDYCACAEQf8BTQRAIARBA3YiAEEDdEGwCGohAgJ/QYgIKAIAIgFBASAAdCIAcUUEQEGICCAAIAFyNgIAIAIMAQsgAigCCAshACACIAc2AgggACAHNgIMIAcgAjYCDCAHIAA2AggMBAtBHyEAIAdCADcCECAEQf///wdNBEAgBEEIdiIAIABBgP4/akEQdkEIcSICdCIAIABBgOAfakEQdkEEcSIBdCIAIABBgIAPakEQdkECcSIAdEEPdiABIAJyIAByayIAQQF0IAQgAEEVanZBAXFyQRxqIQALIAcgADYCHCAAQQJ0QbgKaiEDAkBBjAgoAgAiAkEBIAB0IgFxRQRAQYwIIAEgAnI2AgAgAyAHNgIAIAcgAzYCGAwBCyAEQQBBGSAAQQF2ayAAQR9GG3QhACADKAIAIQEDQCABIgIoAgRBeHEgBEYNBCAAQR12IQEgAEEBdCEAIAIgAUEEcWoiAygCECIBDQALIAMgBzYCECAHIAI2AhgLIAcgBzYCDCAHIAc2AggMAwsgAygCCCIAIAY2AgwgAyAGNgIIIAZBADYCGCAGIAM2AgwgBiAANgIICyAJQQhqIQAMBQsgAigCCCIAIAc2AgwgAiAHNgIIIAdBADYCGCAHIAI2AgwgByAANgIIC0GUCCgCACIAIAhNDQBBlAggACAIayIBNgIAQaAIQaAIKAIAIgIgCGoiADYCACAAIAFBAXI2AgQgAiAIQQNyNgIEIAJBCGohAAwDC0GECEEwNgIAQQAhAAwCCwJAIAVFDQACQCAEKAIcIgJBAnRBuApqIgAoAgAgBEYEQCAAIAE2AgAgAQ0BQYwIIAlBfiACd3EiCTYCAAwCCyAFQRBBFCAFKAIQIARGG2ogATYCACABRQ0BCyABIAU2AhggBCgCECIABEAgASAANgIQIAAgATYCGAsgBCgCFCIARQ0AIAEgADYCFCAAIAE2AhgLAkAgA0EPTQRAIAQgAyAIaiIAQQNyNgIEIAAgBGoiACAAKAIEQQFyNgIEDAELIAQgCEEDcjYCBCAGIANBAXI2AgQgAyAGaiADNgIAIANB/wFNBEAgA0EDdiIAQQN0QbAIaiECAn9BiAgoAgAiAUEBIAB0IgBxRQRAQYgIIAAgAXI2AgAgAgwBCyACKAIICyEAIAIgBjYCCCAAIAY2AgwgBiACNgIMIAYgADYCCAwBC0EfIQAgA0H///8HTQRAIANBCHYiACAAQYD+P2pBEHZBCHEiAnQiACAAQYDgH2pBEHZBBHEiAXQiACAAQYCAD2pBEHZBAnEiAHRBD3YgASACciAAcmsiAEEBdCADIABBFWp2QQFxckEcaiEACyAGIAA2AhwgBkIANwIQIABBAnRBuApqIQICQAJAIAlBASAAdCIBcUUEQEGMCCABIAlyNgIAIAIgBjYCACAGIAI2AhgMAQsgA0EAQRkgAEEBdmsgAEEfRht0IQAgAigCACEIA0AgCCIBKAIEQXhxIANGDQIgAEEddiECIABBAXQhACABIAJBBHFqIgIoAhAiCA0ACyACIAY2AhAgBiABNgIYCyAGIAY2AgwgBiAGNgIIDAELIAEoAggiACAGNgIMIAEgBjYCCCAGQQA2AhggBiABNgIMIAYgADYCCAsgBEEIaiEADAELAkAgC0UNAAJAIAEoAhwiAkECdEG4CmoiACgCACABRgRAIAAgBDYCACAEDQFBjAggBkF+IAJ3cTYCAAwCCyALQRBBFCALKAIQIAFGG2ogBDYCACAERQ0BCyAEIAs2AhggASgCECIABEAgBCAANgIQIAAgBDYCGAsgASgCFCIARQ0AIAQgADYCFCAAIAQ2AhgLAkAgA0EPTQRAIAEgAyAIaiIAQQNyNgIEIAAgAWoiACAAKAIEQQFyNgIEDAELIAEgCEEDcjYCBCAJIANBAXI2AgQgAyAJaiADNgIAIAoEQCAKQQN2IgBBA3RBsAhqIQRBnAgoAgAhAgJ/QQEgAHQiACAFcUUEQEGICCAAIAVyNgIAIAQMAQsgBCgCCAshACAEIAI2AgggACACNgIMIAIgBDYCDCACIAA2AggLQZwIIAk2AgBBkAggAzYCAAsgAUEIaiEACyAMQRBqJAAgAAsQACMAIABrQXBxIgAkACAACwYAIAAkAAsEACMAC4AJAgh/BH4jAEGQAWsiBiQAIAYgBS0AA0EYdEGAgIAYcSAFLwAAIAUtAAJBEHRycjYCACAGIAUoAANBAnZBg/7/H3E2AgQgBiAFKAAGQQR2Qf+B/x9xNgIIIAYgBSgACUEGdkH//8AfcTYCDCAFLwANIQggBS0ADyEJIAZCADcCFCAGQgA3AhwgBkEANgIkIAYgCCAJQRB0QYCAPHFyNgIQIAYgBSgAEDYCKCAGIAUoABQ2AiwgBiAFKAAYNgIwIAUoABwhBSAGQQA6AEwgBkEANgI4IAYgBTYCNCAGIAEgAhAEIAQEQCAGIAMgBBAECyAGKAI4IgEEQCAGQTxqIgIgAWpBAToAACABQQFqQQ9NBEAgASAGakE9aiEEAkBBDyABayIDRQ0AIAMgBGoiAUEBa0EAOgAAIARBADoAACADQQNJDQAgAUECa0EAOgAAIARBADoAASABQQNrQQA6AAAgBEEAOgACIANBB0kNACABQQRrQQA6AAAgBEEAOgADIANBCUkNACAEQQAgBGtBA3EiAWoiBEEANgIAIAQgAyABa0F8cSIBaiIDQQRrQQA2AgAgAUEJSQ0AIARBADYCCCAEQQA2AgQgA0EIa0EANgIAIANBDGtBADYCACABQRlJDQAgBEEANgIYIARBADYCFCAEQQA2AhAgBEEANgIMIANBEGtBADYCACADQRRrQQA2AgAgA0EYa0EANgIAIANBHGtBADYCACABIARBBHFBGHIiAWsiA0EgSQ0AIAEgBGohAQNAIAFCADcDGCABQgA3AxAgAUIANwMIIAFCADcDACABQSBqIQEgA0EgayIDQR9LDQALCwsgBkEBOgBMIAYgAkEQEAILIAY1AjQhECAGNQIwIREgBjUCLCEOIAAgBjUCKCAGKAIkIAYoAiAgBigCHCAGKAIYIgNBGnZqIgJBGnZqIgFBGnZqIgtBgICAYHIgAUH///8fcSINIAJB////H3EiCCAGKAIUIAtBGnZBBWxqIgFB////H3EiCUEFaiIFQRp2IANB////H3EgAUEadmoiA2oiAUEadmoiAkEadmoiBEEadmoiDEEfdSIHIANxIAEgDEEfdkEBayIDQf///x9xIgpxciIBQRp0IAUgCnEgByAJcXJyrXwiDzwAACAAIA9CGIg8AAMgACAPQhCIPAACIAAgD0IIiDwAASAAIA4gByAIcSACIApxciICQRR0IAFBBnZyrXwgD0IgiHwiDjwABCAAIA5CGIg8AAcgACAOQhCIPAAGIAAgDkIIiDwABSAAIBEgByANcSAEIApxciIBQQ50IAJBDHZyrXwgDkIgiHwiDjwACCAAIA5CGIg8AAsgACAOQhCIPAAKIAAgDkIIiDwACSAAIBAgAyAMcSAHIAtxckEIdCABQRJ2cq18IA5CIIh8Ig48AAwgACAOQhiIPAAPIAAgDkIQiDwADiAAIA5CCIg8AA0gBkIANwIwIAZCADcCKCAGQgA3AiAgBkIANwIYIAZCADcCECAGQgA3AgggBkIANwIAIAZBkAFqJAALpwwBB38CQCAARQ0AIABBCGsiAyAAQQRrKAIAIgFBeHEiAGohBQJAIAFBAXENACABQQNxRQ0BIAMgAygCACIBayIDQZgIKAIASQ0BIAAgAWohACADQZwIKAIARwRAIAFB/wFNBEAgAygCCCICIAFBA3YiBEEDdEGwCGpGGiACIAMoAgwiAUYEQEGICEGICCgCAEF+IAR3cTYCAAwDCyACIAE2AgwgASACNgIIDAILIAMoAhghBgJAIAMgAygCDCIBRwRAIAMoAggiAiABNgIMIAEgAjYCCAwBCwJAIANBFGoiAigCACIEDQAgA0EQaiICKAIAIgQNAEEAIQEMAQsDQCACIQcgBCIBQRRqIgIoAgAiBA0AIAFBEGohAiABKAIQIgQNAAsgB0EANgIACyAGRQ0BAkAgAyADKAIcIgJBAnRBuApqIgQoAgBGBEAgBCABNgIAIAENAUGMCEGMCCgCAEF+IAJ3cTYCAAwDCyAGQRBBFCAGKAIQIANGG2ogATYCACABRQ0CCyABIAY2AhggAygCECICBEAgASACNgIQIAIgATYCGAsgAygCFCICRQ0BIAEgAjYCFCACIAE2AhgMAQsgBSgCBCIBQQNxQQNHDQBBkAggADYCACAFIAFBfnE2AgQgAyAAQQFyNgIEIAAgA2ogADYCAA8LIAMgBU8NACAFKAIEIgFBAXFFDQACQCABQQJxRQRAIAVBoAgoAgBGBEBBoAggAzYCAEGUCEGUCCgCACAAaiIANgIAIAMgAEEBcjYCBCADQZwIKAIARw0DQZAIQQA2AgBBnAhBADYCAA8LIAVBnAgoAgBGBEBBnAggAzYCAEGQCEGQCCgCACAAaiIANgIAIAMgAEEBcjYCBCAAIANqIAA2AgAPCyABQXhxIABqIQACQCABQf8BTQRAIAUoAggiAiABQQN2IgRBA3RBsAhqRhogAiAFKAIMIgFGBEBBiAhBiAgoAgBBfiAEd3E2AgAMAgsgAiABNgIMIAEgAjYCCAwBCyAFKAIYIQYCQCAFIAUoAgwiAUcEQCAFKAIIIgJBmAgoAgBJGiACIAE2AgwgASACNgIIDAELAkAgBUEUaiICKAIAIgQNACAFQRBqIgIoAgAiBA0AQQAhAQwBCwNAIAIhByAEIgFBFGoiAigCACIEDQAgAUEQaiECIAEoAhAiBA0ACyAHQQA2AgALIAZFDQACQCAFIAUoAhwiAkECdEG4CmoiBCgCAEYEQCAEIAE2AgAgAQ0BQYwIQYwIKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiABNgIAIAFFDQELIAEgBjYCGCAFKAIQIgIEQCABIAI2AhAgAiABNgIYCyAFKAIUIgJFDQAgASACNgIUIAIgATYCGAsgAyAAQQFyNgIEIAAgA2ogADYCACADQZwIKAIARw0BQZAIIAA2AgAPCyAFIAFBfnE2AgQgAyAAQQFyNgIEIAAgA2ogADYCAAsgAEH/AU0EQCAAQQN2IgFBA3RBsAhqIQACf0GICCgCACICQQEgAXQiAXFFBEBBiAggASACcjYCACAADAELIAAoAggLIQIgACADNgIIIAIgAzYCDCADIAA2AgwgAyACNgIIDwtBHyECIANCADcCECAAQf///wdNBEAgAEEIdiIBIAFBgP4/akEQdkEIcSIBdCICIAJBgOAfakEQdkEEcSICdCIEIARBgIAPakEQdkECcSIEdEEPdiABIAJyIARyayIBQQF0IAAgAUEVanZBAXFyQRxqIQILIAMgAjYCHCACQQJ0QbgKaiEBAkACQAJAQYwIKAIAIgRBASACdCIHcUUEQEGMCCAEIAdyNgIAIAEgAzYCACADIAE2AhgMAQsgAEEAQRkgAkEBdmsgAkEfRht0IQIgASgCACEBA0AgASIEKAIEQXhxIABGDQIgAkEddiEBIAJBAXQhAiAEIAFBBHFqIgdBEGooAgAiAQ0ACyAHIAM2AhAgAyAENgIYCyADIAM2AgwgAyADNgIIDAELIAQoAggiACADNgIMIAQgAzYCCCADQQA2AhggAyAENgIMIAMgADYCCAtBqAhBqAgoAgBBAWsiAEF/IAAbNgIACwsLCQEAQYEICwIGUA==";
if(!q.startsWith(W)){
var G=q;
q=r.locateFile?r.locateFile(G,g):g+G}
function pa(){
var e=q;
try{
if(e==q&&w)return new Uint8Array(w);
var t=H(e);
if(t)return t;
if(E)return E(e);
throw"both async and sync fetching of the wasm failed"}catch(e){
K(e)}}
function qa(){
if(!w&&(h||l)){
if("function"===typeof fetch&&!q.startsWith("file://"))return fetch(q,{credentials:"same-origin"}).then(function(e){
if(!e.ok)throw"failed to load wasm binary file at '"+q+"'";
return e.arrayBuffer()}).catch(function(){
return pa()});
if(_)return new Promise(function(e,t){
_(q,function(t){
e(new Uint8Array(t))},t)})}
return Promise.resolve().then(function(){
return pa()})}
function X(e){
for(;0<e.length;){
var t=e.shift();
if("function"==typeof t)t(r);else{
var n=t.m;
"number"===typeof n?void 0===t.l?T.get(n)():T.get(n)(t.l):n(void 0===t.l?null:t.l)}}}
var $=!1,Y="function"===typeof atob?atob:function(e){
var t="",n=0;
e=e.replace(/[^A-Za-z0-9\+\/=]/g,"");
do{
var r="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".indexOf(e.charAt(n++));
var i="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".indexOf(e.charAt(n++));
var s="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".indexOf(e.charAt(n++));
var o="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".indexOf(e.charAt(n++));
r=r<<2|i>>4;
i=(i&15)<<4|s>>2;
var f=(s&3)<<6|o;
t+=String.fromCharCode(r);
64!==s&&(t+=String.fromCharCode(i));
64!==o&&(t+=String.fromCharCode(f))}while(n<e.length);
return t};
function H(e){
if(e.startsWith(W)){
e=e.slice(W.length);
if("boolean"===typeof u&&u){
var t=Buffer.from(e,"base64");
t=new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}else try{
var n=Y(e),r=new Uint8Array(n.length);
for(e=0;e<n.length;++e)r[e]=n.charCodeAt(e);
t=r}catch(e){
throw Error("Converting base64 string to bytes failed.")}
return t}}
var j={a:function(e){
var t=v.length;
e>>>=0;
if(0x80000000<e)return!1;
for(var n=1;4>=n;n*=2){
var r=t*(1+.2/n);
r=Math.min(r,e+0x6000000);
r=Math.max(e,r);
0<r%65536&&(r+=65536-r%65536);
e:{
try{
x.grow(Math.min(0x80000000,r)-k.byteLength+65535>>>16);
ia();
var i=1;
break e}catch(e){}
i=void 0}
if(i)return!0}
return!1}};
(function(){
function a(e){
r.asm=e.exports;
x=r.asm.b;
ia();
T=r.asm.j;
L.unshift(r.asm.c);
P--;
r.monitorRunDependencies&&r.monitorRunDependencies(P);
0==P&&(null!==Q&&(clearInterval(Q),Q=null),D&&(e=D,D=null,e()))}
function c(e){
a(e.instance)}
function d(t){
return qa().then(function(t){
return WebAssembly.instantiate(t,e)}).then(t,function(e){
I("failed to asynchronously prepare wasm: "+e);
K(e)})}
var e={a:j};
P++;
r.monitorRunDependencies&&r.monitorRunDependencies(P);
if(r.instantiateWasm)try{
return r.instantiateWasm(e,a)}catch(e){
return I("Module.instantiateWasm callback failed with error: "+e),!1}
(function(){
return w||"function"!==typeof WebAssembly.instantiateStreaming||q.startsWith(W)||q.startsWith("file://")||"function"!==typeof fetch?d(c):fetch(q,{credentials:"same-origin"}).then(function(t){
return WebAssembly.instantiateStreaming(t,e).then(c,function(e){
I("wasm streaming compile failed: "+e);
I("falling back to ArrayBuffer instantiation");
return d(c)})})})().catch(s);
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
var i=n.every(function(e){
return"number"===e});
return"string"!==t&&i&&!r?N(e):function(){
return ca(e,t,n,arguments)}};
var ee;
D=function ta(){
ee||Z();
ee||(D=ta)};
function Z(){
function a(){
if(!ee&&(ee=!0,r.calledRun=!0,!B)){
X(L);
i(r);
if(r.onRuntimeInitialized)r.onRuntimeInitialized();
if(r.postRun)for("function"==typeof r.postRun&&(r.postRun=[r.postRun]);r.postRun.length;){
var e=r.postRun.shift();
O.unshift(e)}
X(O)}}
if(!(0<P)){
if(r.preRun)for("function"==typeof r.preRun&&(r.preRun=[r.preRun]);r.preRun.length;)ma();
X(U);
0<P||(r.setStatus?(r.setStatus("Running..."),setTimeout(function(){
setTimeout(function(){
r.setStatus("")},1);
a()},1)):a())}}
r.run=Z;
if(r.preInit)for("function"==typeof r.preInit&&(r.preInit=[r.preInit]);0<r.preInit.length;)r.preInit.pop()();
Z();
return t.ready}}();
if(true)e.exports=r;else{}}),59244:((e,t,n)=>{
"use strict";
const r=new Array(256);
[n(24637).HANDLERS,n(99964)].forEach(e=>{
for(let[t,n]of Object.entries(e)){
t=+t;
if(isFinite(t)&&t>=0&&t<r.length)r[t]=n}});
e.exports=r}),99964:((e,t,n)=>{
"use strict";
const{bufferSlice:r,bufferParser:i,doFatalError:s,sigSSHToASN1:o,writeUInt32BE:f}=n(42184);
const{CHANNEL_OPEN_FAILURE:h,COMPAT:l,MESSAGE:u,TERMINAL_MODE:g}=n(44020);
const{parseKey:p}=n(41789);
const _=Array.from(Object.entries(g)).reduce((e,[t,n])=>({...e,[t]:n}),{});
e.exports={[u.DISCONNECT]:(e,t)=>{
i.init(t,1);
const n=i.readUInt32BE();
const r=i.readString(true);
const o=i.readString();
i.clear();
if(o===undefined){
return s(e,"Inbound: Malformed DISCONNECT packet")}
e._debug&&e._debug(`Inbound: Received DISCONNECT (${n}, "${r}")`);
const f=e._handlers.DISCONNECT;
f&&f(e,n,r)},[u.IGNORE]:(e,t)=>{
e._debug&&e._debug("Inbound: Received IGNORE")},[u.UNIMPLEMENTED]:(e,t)=>{
i.init(t,1);
const n=i.readUInt32BE();
i.clear();
if(n===undefined){
return s(e,"Inbound: Malformed UNIMPLEMENTED packet")}
e._debug&&e._debug(`Inbound: Received UNIMPLEMENTED (seqno ${n})`)},[u.DEBUG]:(e,t)=>{
i.init(t,1);
const n=i.readBool();
const r=i.readString(true);
const o=i.readString();
i.clear();
if(o===undefined){
return s(e,"Inbound: Malformed DEBUG packet")}
e._debug&&e._debug("Inbound: Received DEBUG");
const f=e._handlers.DEBUG;
f&&f(e,n,r)},[u.SERVICE_REQUEST]:(e,t)=>{
i.init(t,1);
const n=i.readString(true);
i.clear();
if(n===undefined){
return s(e,"Inbound: Malformed SERVICE_REQUEST packet")}
e._debug&&e._debug(`Inbound: Received SERVICE_REQUEST (${n})`);
const r=e._handlers.SERVICE_REQUEST;
r&&r(e,n)},[u.SERVICE_ACCEPT]:(e,t)=>{
i.init(t,1);
const n=i.readString(true);
i.clear();
if(n===undefined){
return s(e,"Inbound: Malformed SERVICE_ACCEPT packet")}
e._debug&&e._debug(`Inbound: Received SERVICE_ACCEPT (${n})`);
const r=e._handlers.SERVICE_ACCEPT;
r&&r(e,n)},[u.EXT_INFO]:(e,t)=>{
i.init(t,1);
const n=i.readUInt32BE();
let r;
if(n!==undefined){
r=[];
for(let e=0;e<n;++e){
const e=i.readString(true);
const t=i.readString();
if(t!==undefined){
switch(e){case"server-sig-algs":
{
const n=t.latin1Slice(0,t.length).split(",");
r.push({name:e,algs:n});
continue}default:
continue}}
r=undefined;
break}}
i.clear();
if(r===undefined)return s(e,"Inbound: Malformed EXT_INFO packet");
e._debug&&e._debug("Inbound: Received EXT_INFO");
const o=e._handlers.EXT_INFO;
o&&o(e,r)},[u.USERAUTH_REQUEST]:(e,t)=>{
i.init(t,1);
const n=i.readString(true);
const h=i.readString(true);
const l=i.readString(true);
let u;
let g;
switch(l){case"none":
u=null;
break;case"password":
{
const e=i.readBool();
if(e!==undefined){
u=i.readString(true);
if(u!==undefined&&e){
const e=i.readString(true);
if(e!==undefined)u={oldPassword:u,newPassword:e};else u=undefined}}
break}case"publickey":
{
const n=i.readBool();
if(n!==undefined){
const s=i.readString(true);
let h=s;
const l=i.readString();
let p;
switch(s){case"rsa-sha2-256":
h="ssh-rsa";
p="sha256";
break;case"rsa-sha2-512":
h="ssh-rsa";
p="sha512";
break}
if(n){
const n=i.pos();
let g=i.readString();
if(g!==undefined){
if(g.length>4+s.length+4&&g.utf8Slice(4,4+s.length)===s){
g=r(g,4+s.length+4)}
g=o(g,h);
if(g){
const r=e._kex.sessionID;
const i=Buffer.allocUnsafe(4+r.length+n);
f(i,r.length,0);
i.set(r,4);
i.set(new Uint8Array(t.buffer,t.byteOffset,n),4+r.length);
u={keyAlgo:h,key:l,signature:g,blob:i,hashAlgo:p}}}}else{
u={keyAlgo:h,key:l,hashAlgo:p};
g="publickey -- check"}}
break}case"hostbased":
{
const n=i.readString(true);
let s=n;
const h=i.readString();
const l=i.readString(true);
const g=i.readString(true);
let p;
switch(n){case"rsa-sha2-256":
s="ssh-rsa";
p="sha256";
break;case"rsa-sha2-512":
s="ssh-rsa";
p="sha512";
break}
const _=i.pos();
let E=i.readString();
if(E!==undefined){
if(E.length>4+n.length+4&&E.utf8Slice(4,4+n.length)===n){
E=r(E,4+n.length+4)}
E=o(E,s);
if(E!==undefined){
const n=e._kex.sessionID;
const r=Buffer.allocUnsafe(4+n.length+_);
f(r,n.length,0);
r.set(n,4);
r.set(new Uint8Array(t.buffer,t.byteOffset,_),4+n.length);
u={keyAlgo:s,key:h,signature:E,blob:r,localHostname:l,localUsername:g,hashAlgo:p}}}
break}case"keyboard-interactive":
i.skipString();
u=i.readList();
break;default:
if(l!==undefined)u=i.readRaw()}
i.clear();
if(u===undefined){
return s(e,"Inbound: Malformed USERAUTH_REQUEST packet")}
if(g===undefined)g=l;
e._authsQueue.push(l);
e._debug&&e._debug(`Inbound: Received USERAUTH_REQUEST (${g})`);
const p=e._handlers.USERAUTH_REQUEST;
p&&p(e,n,h,l,u)},[u.USERAUTH_FAILURE]:(e,t)=>{
i.init(t,1);
const n=i.readList();
const r=i.readBool();
i.clear();
if(r===undefined){
return s(e,"Inbound: Malformed USERAUTH_FAILURE packet")}
e._debug&&e._debug(`Inbound: Received USERAUTH_FAILURE (${n})`);
e._authsQueue.shift();
const o=e._handlers.USERAUTH_FAILURE;
o&&o(e,n,r)},[u.USERAUTH_SUCCESS]:(e,t)=>{
e._debug&&e._debug("Inbound: Received USERAUTH_SUCCESS");
e._authsQueue.shift();
const n=e._handlers.USERAUTH_SUCCESS;
n&&n(e)},[u.USERAUTH_BANNER]:(e,t)=>{
i.init(t,1);
const n=i.readString(true);
const r=i.readString();
i.clear();
if(r===undefined){
return s(e,"Inbound: Malformed USERAUTH_BANNER packet")}
e._debug&&e._debug("Inbound: Received USERAUTH_BANNER");
const o=e._handlers.USERAUTH_BANNER;
o&&o(e,n)},60:((e,t)=>{
if(!e._authsQueue.length){
e._debug&&e._debug("Inbound: Received payload type 60 without auth");
return}
switch(e._authsQueue[0]){case"password":
{
i.init(t,1);
const n=i.readString(true);
const r=i.readString();
i.clear();
if(r===undefined){
return s(e,"Inbound: Malformed USERAUTH_PASSWD_CHANGEREQ packet")}
e._debug&&e._debug("Inbound: Received USERAUTH_PASSWD_CHANGEREQ");
const o=e._handlers.USERAUTH_PASSWD_CHANGEREQ;
o&&o(e,n);
break}case"publickey":
{
i.init(t,1);
const n=i.readString(true);
const r=i.readString();
i.clear();
if(r===undefined){
return s(e,"Inbound: Malformed USERAUTH_PK_OK packet")}
e._debug&&e._debug("Inbound: Received USERAUTH_PK_OK");
e._authsQueue.shift();
const o=e._handlers.USERAUTH_PK_OK;
o&&o(e,n,r);
break}case"keyboard-interactive":
{
i.init(t,1);
const n=i.readString(true);
const r=i.readString(true);
i.readString();
const o=i.readUInt32BE();
let f;
if(o!==undefined){
f=new Array(o);
let e;
for(e=0;e<o;++e){
const t=i.readString(true);
const n=i.readBool();
if(n===undefined)break;
f[e]={prompt:t,echo:n}}
if(e!==o)f=undefined}
i.clear();
if(f===undefined){
return s(e,"Inbound: Malformed USERAUTH_INFO_REQUEST packet")}
e._debug&&e._debug("Inbound: Received USERAUTH_INFO_REQUEST");
const h=e._handlers.USERAUTH_INFO_REQUEST;
h&&h(e,n,r,f);
break}default:
e._debug&&e._debug("Inbound: Received unexpected payload type 60")}}),61:((e,t)=>{
if(!e._authsQueue.length){
e._debug&&e._debug("Inbound: Received payload type 61 without auth");
return}
if(e._authsQueue[0]!=="keyboard-interactive"){
return s(e,"Inbound: Received unexpected payload type 61")}
i.init(t,1);
const n=i.readUInt32BE();
let r;
if(n!==undefined){
r=new Array(n);
let e;
for(e=0;e<n;++e){
const t=i.readString(true);
if(t===undefined)break;
r[e]=t}
if(e!==n)r=undefined}
i.clear();
if(r===undefined){
return s(e,"Inbound: Malformed USERAUTH_INFO_RESPONSE packet")}
e._debug&&e._debug("Inbound: Received USERAUTH_INFO_RESPONSE");
const o=e._handlers.USERAUTH_INFO_RESPONSE;
o&&o(e,r)}),[u.GLOBAL_REQUEST]:(e,t)=>{
i.init(t,1);
const n=i.readString(true);
const r=i.readBool();
let o;
if(r!==undefined){
switch(n){case"tcpip-forward":case"cancel-tcpip-forward":
{
const e=i.readString(true);
const t=i.readUInt32BE();
if(t!==undefined)o={bindAddr:e,bindPort:t};
break}case"streamlocal-forward@openssh.com":case"cancel-streamlocal-forward@openssh.com":
{
const e=i.readString(true);
if(e!==undefined)o={socketPath:e};
break}case"no-more-sessions@openssh.com":
o=null;
break;case"hostkeys-00@openssh.com":
{
o=[];
while(i.avail()>0){
const e=i.readString();
if(e===undefined){
o=undefined;
break}
const t=p(e);
if(!(t instanceof Error))o.push(t)}
break}default:
o=i.readRaw()}}
i.clear();
if(o===undefined){
return s(e,"Inbound: Malformed GLOBAL_REQUEST packet")}
e._debug&&e._debug(`Inbound: GLOBAL_REQUEST (${n})`);
const f=e._handlers.GLOBAL_REQUEST;
if(f)f(e,n,r,o);else e.requestFailure()},[u.REQUEST_SUCCESS]:(e,t)=>{
const n=t.length>1?r(t,1):null;
e._debug&&e._debug("Inbound: REQUEST_SUCCESS");
const i=e._handlers.REQUEST_SUCCESS;
i&&i(e,n)},[u.REQUEST_FAILURE]:(e,t)=>{
e._debug&&e._debug("Inbound: Received REQUEST_FAILURE");
const n=e._handlers.REQUEST_FAILURE;
n&&n(e)},[u.CHANNEL_OPEN]:(e,t)=>{
i.init(t,1);
const n=i.readString(true);
const r=i.readUInt32BE();
const o=i.readUInt32BE();
const f=i.readUInt32BE();
let l;
switch(n){case"forwarded-tcpip":case"direct-tcpip":
{
const e=i.readString(true);
const t=i.readUInt32BE();
const s=i.readString(true);
const h=i.readUInt32BE();
if(h!==undefined){
l={type:n,sender:r,window:o,packetSize:f,data:{destIP:e,destPort:t,srcIP:s,srcPort:h}}}
break}case"forwarded-streamlocal@openssh.com":case"direct-streamlocal@openssh.com":
{
const e=i.readString(true);
if(e!==undefined){
l={type:n,sender:r,window:o,packetSize:f,data:{socketPath:e}}}
break}case"x11":
{
const e=i.readString(true);
const t=i.readUInt32BE();
if(t!==undefined){
l={type:n,sender:r,window:o,packetSize:f,data:{srcIP:e,srcPort:t}}}
break}default:
l={type:n,sender:r,window:o,packetSize:f,data:{}}}
i.clear();
if(l===undefined){
return s(e,"Inbound: Malformed CHANNEL_OPEN packet")}
e._debug&&e._debug(`Inbound: CHANNEL_OPEN (s:${r}, ${n})`);
const u=e._handlers.CHANNEL_OPEN;
if(u){
u(e,l)}else{
e.channelOpenFail(l.sender,h.ADMINISTRATIVELY_PROHIBITED,"","")}},[u.CHANNEL_OPEN_CONFIRMATION]:(e,t)=>{
i.init(t,1);
const n=i.readUInt32BE();
const r=i.readUInt32BE();
const o=i.readUInt32BE();
const f=i.readUInt32BE();
const h=i.avail()?i.readRaw():undefined;
i.clear();
if(f===undefined){
return s(e,"Inbound: Malformed CHANNEL_OPEN_CONFIRMATION packet")}
e._debug&&e._debug(`Inbound: CHANNEL_OPEN_CONFIRMATION (r:${n}, s:${r})`);
const l=e._handlers.CHANNEL_OPEN_CONFIRMATION;
if(l)l(e,{recipient:n,sender:r,window:o,packetSize:f,data:h})},[u.CHANNEL_OPEN_FAILURE]:(e,t)=>{
i.init(t,1);
const n=i.readUInt32BE();
const r=i.readUInt32BE();
const o=i.readString(true);
const f=i.readString();
i.clear();
if(f===undefined){
return s(e,"Inbound: Malformed CHANNEL_OPEN_FAILURE packet")}
e._debug&&e._debug(`Inbound: CHANNEL_OPEN_FAILURE (r:${n})`);
const h=e._handlers.CHANNEL_OPEN_FAILURE;
h&&h(e,n,r,o)},[u.CHANNEL_WINDOW_ADJUST]:(e,t)=>{
i.init(t,1);
const n=i.readUInt32BE();
const r=i.readUInt32BE();
i.clear();
if(r===undefined){
return s(e,"Inbound: Malformed CHANNEL_WINDOW_ADJUST packet")}
e._debug&&e._debug(`Inbound: CHANNEL_WINDOW_ADJUST (r:${n}, ${r})`);
const o=e._handlers.CHANNEL_WINDOW_ADJUST;
o&&o(e,n,r)},[u.CHANNEL_DATA]:(e,t)=>{
i.init(t,1);
const n=i.readUInt32BE();
const r=i.readString();
i.clear();
if(r===undefined){
return s(e,"Inbound: Malformed CHANNEL_DATA packet")}
e._debug&&e._debug(`Inbound: CHANNEL_DATA (r:${n}, ${r.length})`);
const o=e._handlers.CHANNEL_DATA;
o&&o(e,n,r)},[u.CHANNEL_EXTENDED_DATA]:(e,t)=>{
i.init(t,1);
const n=i.readUInt32BE();
const r=i.readUInt32BE();
const o=i.readString();
i.clear();
if(o===undefined){
return s(e,"Inbound: Malformed CHANNEL_EXTENDED_DATA packet")}
e._debug&&e._debug(`Inbound: CHANNEL_EXTENDED_DATA (r:${n}, ${o.length})`);
const f=e._handlers.CHANNEL_EXTENDED_DATA;
f&&f(e,n,o,r)},[u.CHANNEL_EOF]:(e,t)=>{
i.init(t,1);
const n=i.readUInt32BE();
i.clear();
if(n===undefined){
return s(e,"Inbound: Malformed CHANNEL_EOF packet")}
e._debug&&e._debug(`Inbound: CHANNEL_EOF (r:${n})`);
const r=e._handlers.CHANNEL_EOF;
r&&r(e,n)},[u.CHANNEL_CLOSE]:(e,t)=>{
i.init(t,1);
const n=i.readUInt32BE();
i.clear();
if(n===undefined){
return s(e,"Inbound: Malformed CHANNEL_CLOSE packet")}
e._debug&&e._debug(`Inbound: CHANNEL_CLOSE (r:${n})`);
const r=e._handlers.CHANNEL_CLOSE;
r&&r(e,n)},[u.CHANNEL_REQUEST]:(e,t)=>{
i.init(t,1);
const n=i.readUInt32BE();
const r=i.readString(true);
const o=i.readBool();
let f;
if(o!==undefined){
switch(r){case"exit-status":
f=i.readUInt32BE();
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r}: ${f})`);
break;case"exit-signal":
{
let t;
let s;
if(e._compatFlags&l.OLD_EXIT){
const e=i.readUInt32BE();
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
s=false}else{
t=i.readString(true);
s=i.readBool();
if(s===undefined)t=undefined}
const o=i.readString(true);
if(i.skipString()!==undefined)f={signal:t,coreDumped:s,errorMessage:o};
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r}: ${t})`);
break}case"pty-req":
{
const t=i.readString(true);
const s=i.readUInt32BE();
const o=i.readUInt32BE();
const h=i.readUInt32BE();
const l=i.readUInt32BE();
const u=i.readString();
if(u!==undefined){
i.init(u,1);
let e={};
while(i.avail()){
const t=i.readByte();
if(t===g.TTY_OP_END)break;
const n=_[t];
const r=i.readUInt32BE();
if(t===undefined||n===undefined||r===undefined){
e=undefined;
break}
e[n]=r}
if(e!==undefined)f={term:t,cols:s,rows:o,width:h,height:l,modes:e}}
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r})`);
break}case"window-change":
{
const t=i.readUInt32BE();
const s=i.readUInt32BE();
const o=i.readUInt32BE();
const h=i.readUInt32BE();
if(h!==undefined)f={cols:t,rows:s,width:o,height:h};
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r})`);
break}case"x11-req":
{
const t=i.readBool();
const s=i.readString(true);
const o=i.readString();
const h=i.readUInt32BE();
if(h!==undefined)f={single:t,protocol:s,cookie:o,screen:h};
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r})`);
break}case"env":
{
const t=i.readString(true);
const s=i.readString(true);
if(s!==undefined)f={name:t,value:s};
if(e._debug){
e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r}: `+`${t}=${s})`)}
break}case"shell":
f=null;
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r})`);
break;case"exec":
f=i.readString(true);
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r}: ${f})`);
break;case"subsystem":
f=i.readString(true);
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r}: ${f})`);
break;case"signal":
f=i.readString(true);
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r}: ${f})`);
break;case"xon-xoff":
f=i.readBool();
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r}: ${f})`);
break;case"auth-agent-req@openssh.com":
f=null;
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r})`);
break;default:
f=i.avail()?i.readRaw():null;
e._debug&&e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${r})`)}}
i.clear();
if(f===undefined){
return s(e,"Inbound: Malformed CHANNEL_REQUEST packet")}
const h=e._handlers.CHANNEL_REQUEST;
h&&h(e,n,r,o,f)},[u.CHANNEL_SUCCESS]:(e,t)=>{
i.init(t,1);
const n=i.readUInt32BE();
i.clear();
if(n===undefined){
return s(e,"Inbound: Malformed CHANNEL_SUCCESS packet")}
e._debug&&e._debug(`Inbound: CHANNEL_SUCCESS (r:${n})`);
const r=e._handlers.CHANNEL_SUCCESS;
r&&r(e,n)},[u.CHANNEL_FAILURE]:(e,t)=>{
i.init(t,1);
const n=i.readUInt32BE();
i.clear();
if(n===undefined){
return s(e,"Inbound: Malformed CHANNEL_FAILURE packet")}
e._debug&&e._debug(`Inbound: CHANNEL_FAILURE (r:${n})`);
const r=e._handlers.CHANNEL_FAILURE;
r&&r(e,n)}}}),24637:((e,t,n)=>{
"use strict";
const{createDiffieHellman:r,createDiffieHellmanGroup:i,createECDH:s,createHash:o,createPublicKey:f,diffieHellman:h,generateKeyPairSync:l,randomFillSync:u}=n(76982);
const{Ber:g}=n(89837);
const{COMPAT:p,curve25519Supported:_,DEFAULT_KEX:E,DEFAULT_SERVER_HOST_KEY:b,DEFAULT_CIPHER:y,DEFAULT_MAC:I,DEFAULT_COMPRESSION:w,DISCONNECT_REASON:m,MESSAGE:x}=n(44020);
const{CIPHER_INFO:B,createCipher:C,createDecipher:k,MAC_INFO:R}=n(62888);
const{parseDERKey:v}=n(41789);
const{bufferFill:T,bufferParser:U,convertSignature:L,doFatalError:O,FastBuffer:P,sigSSHToASN1:Q,writeUInt32BE:D}=n(42184);
const{PacketReader:W,PacketWriter:q,ZlibPacketReader:G,ZlibPacketWriter:$}=n(74592);
let Y;
const j=2048;
const V=8192;
const z=Buffer.alloc(0);
function kexinit(e){
let t;
if(e._compatFlags&p.BAD_DHGEX){
const n=e._offer.lists.kex;
let r=n.array;
let i=false;
for(let e=0;e<r.length;++e){
if(r[e].includes("group-exchange")){
if(!i){
i=true;
r=r.slice()}
r.splice(e--,1)}}
if(i){
let i=1+16+e._offer.totalSize+1+4;
const s=Buffer.from(r.join(","));
i-=n.buffer.length-s.length;
const o=e._offer.lists.all;
const f=new Uint8Array(o.buffer,o.byteOffset+4+n.buffer.length,o.length-(4+n.buffer.length));
t=Buffer.allocUnsafe(i);
D(t,s.length,17);
t.set(s,17+4);
t.set(f,17+4+s.length)}}
if(t===undefined){
t=Buffer.allocUnsafe(1+16+e._offer.totalSize+1+4);
e._offer.copyAllTo(t,17)}
e._debug&&e._debug("Outbound: Sending KEXINIT");
t[0]=x.KEXINIT;
u(t,1,16);
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
U.init(t,17);
if((n.kex=U.readList())===undefined||(n.serverHostKey=U.readList())===undefined||(n.cs.cipher=U.readList())===undefined||(n.sc.cipher=U.readList())===undefined||(n.cs.mac=U.readList())===undefined||(n.sc.mac=U.readList())===undefined||(n.cs.compress=U.readList())===undefined||(n.sc.compress=U.readList())===undefined||(n.cs.lang=U.readList())===undefined||(n.sc.lang=U.readList())===undefined){
U.clear();
return O(e,"Received malformed KEXINIT","handshake",m.KEY_EXCHANGE_FAILED)}
const r=U.pos();
const i=r<t.length&&t[r]===1;
U.clear();
const s=e._offer;
const o=n;
let f=s.lists.kex.array;
if(e._compatFlags&p.BAD_DHGEX){
let e=false;
for(let t=0;t<f.length;++t){
if(f[t].indexOf("group-exchange")!==-1){
if(!e){
e=true;
f=f.slice()}
f.splice(t--,1)}}}
let h;
let l;
let u;
const g=e._debug;
g&&g("Inbound: Handshake in progress");
g&&g(`Handshake: (local) KEX method: ${f}`);
g&&g(`Handshake: (remote) KEX method: ${o.kex}`);
let _;
if(e._server){
l=f;
h=o.kex;
_=h.indexOf("ext-info-c")!==-1}else{
l=o.kex;
h=f;
_=l.indexOf("ext-info-s")!==-1}
if(e._strictMode===undefined){
if(e._server){
e._strictMode=h.indexOf("kex-strict-c-v00@openssh.com")!==-1}else{
e._strictMode=l.indexOf("kex-strict-s-v00@openssh.com")!==-1}
if(e._strictMode){
g&&g("Handshake: strict KEX mode enabled");
if(e._decipher.inSeqno!==1){
if(g)g("Handshake: KEXINIT not first packet in strict KEX mode");
return O(e,"Handshake failed: KEXINIT not first packet in strict KEX mode","handshake",m.KEY_EXCHANGE_FAILED)}}}
for(u=0;u<h.length&&l.indexOf(h[u])===-1;++u);
if(u===h.length){
g&&g("Handshake: no matching key exchange algorithm");
return O(e,"Handshake failed: no matching key exchange algorithm","handshake",m.KEY_EXCHANGE_FAILED)}
n.kex=h[u];
g&&g(`Handshake: KEX algorithm: ${h[u]}`);
if(i&&(!o.kex.length||h[u]!==o.kex[0])){
e._skipNextInboundPacket=true}
const E=s.lists.serverHostKey.array;
g&&g(`Handshake: (local) Host key format: ${E}`);
g&&g(`Handshake: (remote) Host key format: ${o.serverHostKey}`);
if(e._server){
l=E;
h=o.serverHostKey}else{
l=o.serverHostKey;
h=E}
for(u=0;u<h.length&&l.indexOf(h[u])===-1;++u);
if(u===h.length){
g&&g("Handshake: No matching host key format");
return O(e,"Handshake failed: no matching host key format","handshake",m.KEY_EXCHANGE_FAILED)}
n.serverHostKey=h[u];
g&&g(`Handshake: Host key format: ${h[u]}`);
const b=s.lists.cs.cipher.array;
g&&g(`Handshake: (local) C->S cipher: ${b}`);
g&&g(`Handshake: (remote) C->S cipher: ${o.cs.cipher}`);
if(e._server){
l=b;
h=o.cs.cipher}else{
l=o.cs.cipher;
h=b}
for(u=0;u<h.length&&l.indexOf(h[u])===-1;++u);
if(u===h.length){
g&&g("Handshake: No matching C->S cipher");
return O(e,"Handshake failed: no matching C->S cipher","handshake",m.KEY_EXCHANGE_FAILED)}
n.cs.cipher=h[u];
g&&g(`Handshake: C->S Cipher: ${h[u]}`);
const y=s.lists.sc.cipher.array;
g&&g(`Handshake: (local) S->C cipher: ${y}`);
g&&g(`Handshake: (remote) S->C cipher: ${o.sc.cipher}`);
if(e._server){
l=y;
h=o.sc.cipher}else{
l=o.sc.cipher;
h=y}
for(u=0;u<h.length&&l.indexOf(h[u])===-1;++u);
if(u===h.length){
g&&g("Handshake: No matching S->C cipher");
return O(e,"Handshake failed: no matching S->C cipher","handshake",m.KEY_EXCHANGE_FAILED)}
n.sc.cipher=h[u];
g&&g(`Handshake: S->C cipher: ${h[u]}`);
const I=s.lists.cs.mac.array;
g&&g(`Handshake: (local) C->S MAC: ${I}`);
g&&g(`Handshake: (remote) C->S MAC: ${o.cs.mac}`);
if(B[n.cs.cipher].authLen>0){
n.cs.mac="";
g&&g("Handshake: C->S MAC: <implicit>")}else{
if(e._server){
l=I;
h=o.cs.mac}else{
l=o.cs.mac;
h=I}
for(u=0;u<h.length&&l.indexOf(h[u])===-1;++u);
if(u===h.length){
g&&g("Handshake: No matching C->S MAC");
return O(e,"Handshake failed: no matching C->S MAC","handshake",m.KEY_EXCHANGE_FAILED)}
n.cs.mac=h[u];
g&&g(`Handshake: C->S MAC: ${h[u]}`)}
const w=s.lists.sc.mac.array;
g&&g(`Handshake: (local) S->C MAC: ${w}`);
g&&g(`Handshake: (remote) S->C MAC: ${o.sc.mac}`);
if(B[n.sc.cipher].authLen>0){
n.sc.mac="";
g&&g("Handshake: S->C MAC: <implicit>")}else{
if(e._server){
l=w;
h=o.sc.mac}else{
l=o.sc.mac;
h=w}
for(u=0;u<h.length&&l.indexOf(h[u])===-1;++u);
if(u===h.length){
g&&g("Handshake: No matching S->C MAC");
return O(e,"Handshake failed: no matching S->C MAC","handshake",m.KEY_EXCHANGE_FAILED)}
n.sc.mac=h[u];
g&&g(`Handshake: S->C MAC: ${h[u]}`)}
const x=s.lists.cs.compress.array;
g&&g(`Handshake: (local) C->S compression: ${x}`);
g&&g(`Handshake: (remote) C->S compression: ${o.cs.compress}`);
if(e._server){
l=x;
h=o.cs.compress}else{
l=o.cs.compress;
h=x}
for(u=0;u<h.length&&l.indexOf(h[u])===-1;++u);
if(u===h.length){
g&&g("Handshake: No matching C->S compression");
return O(e,"Handshake failed: no matching C->S compression","handshake",m.KEY_EXCHANGE_FAILED)}
n.cs.compress=h[u];
g&&g(`Handshake: C->S compression: ${h[u]}`);
const C=s.lists.sc.compress.array;
g&&g(`Handshake: (local) S->C compression: ${C}`);
g&&g(`Handshake: (remote) S->C compression: ${o.sc.compress}`);
if(e._server){
l=C;
h=o.sc.compress}else{
l=o.sc.compress;
h=C}
for(u=0;u<h.length&&l.indexOf(h[u])===-1;++u);
if(u===h.length){
g&&g("Handshake: No matching S->C compression");
return O(e,"Handshake failed: no matching S->C compression","handshake",m.KEY_EXCHANGE_FAILED)}
n.sc.compress=h[u];
g&&g(`Handshake: S->C compression: ${h[u]}`);
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
let i=this.computeSecret(this._dhData);
if(i instanceof Error){
i.message=`Error while computing DH secret (${this.type}): ${i.message}`;
i.level="handshake";
return O(this._protocol,i,m.KEY_EXCHANGE_FAILED)}
const s=o(this.hashName);
et(s,t?this._remoteIdentRaw:this._identRaw);
et(s,t?this._identRaw:this._remoteIdentRaw);
et(s,t?this._remoteKexinit:this._kexinit);
et(s,t?this._kexinit:this._remoteKexinit);
const f=t?this._hostKey.getPublicSSH():this._hostKey;
et(s,f);
if(this.type==="groupex"){
const e=this.getDHParams();
const t=Buffer.allocUnsafe(4);
D(t,this._minBits,0);
s.update(t);
D(t,this._prefBits,0);
s.update(t);
D(t,this._maxBits,0);
s.update(t);
et(s,e.prime);
et(s,e.generator)}
et(s,t?r:this.getPublicKey());
const h=t?this.getPublicKey():r;
et(s,h);
et(s,i);
const l=s.digest();
if(!t){
U.init(this._sig,0);
const e=U.readString(true);
if(!e){
return O(this._protocol,"Malformed packet while reading signature","handshake",m.KEY_EXCHANGE_FAILED)}
if(e!==n.serverHostKey){
return O(this._protocol,`Wrong signature type: ${e}, `+`expected: ${n.serverHostKey}`,"handshake",m.KEY_EXCHANGE_FAILED)}
let t=U.readString();
U.clear();
if(t===undefined){
return O(this._protocol,"Malformed packet while reading signature","handshake",m.KEY_EXCHANGE_FAILED)}
if(!(t=Q(t,e))){
return O(this._protocol,"Malformed signature","handshake",m.KEY_EXCHANGE_FAILED)}
let r;
{
U.init(this._hostKey,0);
const e=U.readString(true);
const t=this._hostKey.slice(U.pos());
U.clear();
r=v(t,e);
if(r instanceof Error){
r.level="handshake";
return O(this._protocol,r,m.KEY_EXCHANGE_FAILED)}}
let i;
switch(this.negotiated.serverHostKey){case"rsa-sha2-256":
i="sha256";
break;case"rsa-sha2-512":
i="sha512";
break}
this._protocol._debug&&this._protocol._debug("Verifying signature ...");
const s=r.verify(l,t,i);
if(s!==true){
if(s instanceof Error){
this._protocol._debug&&this._protocol._debug(`Signature verification failed: ${s.stack}`)}else{
this._protocol._debug&&this._protocol._debug("Signature verification failed")}
return O(this._protocol,"Handshake failed: signature verification failed","handshake",m.KEY_EXCHANGE_FAILED)}
this._protocol._debug&&this._protocol._debug("Verified signature")}else{
let e;
switch(this.negotiated.serverHostKey){case"rsa-sha2-256":
e="sha256";
break;case"rsa-sha2-512":
e="sha512";
break}
this._protocol._debug&&this._protocol._debug("Generating signature ...");
let t=this._hostKey.sign(l,e);
if(t instanceof Error){
return O(this._protocol,"Handshake failed: signature generation failed for "+`${this._hostKey.type} host key: ${t.message}`,"handshake",m.KEY_EXCHANGE_FAILED)}
t=L(t,this._hostKey.type);
if(t===false){
return O(this._protocol,"Handshake failed: signature conversion failed for "+`${this._hostKey.type} host key`,"handshake",m.KEY_EXCHANGE_FAILED)}
const n=this.negotiated.serverHostKey;
const r=Buffer.byteLength(n);
const i=4+r+4+t.length;
let s=this._protocol._packetRW.write.allocStartKEX;
const o=this._protocol._packetRW.write.alloc(1+4+f.length+4+h.length+4+i,true);
o[s]=x.KEXDH_REPLY;
D(o,f.length,++s);
o.set(f,s+=4);
D(o,h.length,s+=f.length);
o.set(h,s+=4);
D(o,i,s+=h.length);
D(o,r,s+=4);
o.utf8Write(n,s+=4,r);
D(o,t.length,s+=r);
o.set(t,s+=4);
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
let u;
let g;
const completeHandshake=e=>{
if(u){
trySendNEWKEYS(this);
u.outbound.seqno=this._protocol._cipher.outSeqno;
this._protocol._cipher.free();
this._protocol._cipher=C(u);
this._protocol._packetRW.write=g;
u=undefined;
g=undefined;
this._protocol._onHandshakeComplete(n);
return false}
if(!this.sessionID)this.sessionID=l;
{
const e=Buffer.allocUnsafe(4+i.length);
D(e,i.length,0);
e.set(i,4);
i=e}
const r=B[n.cs.cipher];
const s=B[n.sc.cipher];
const o=generateKEXVal(r.ivLen,this.hashName,i,l,this.sessionID,"A");
const f=generateKEXVal(s.ivLen,this.hashName,i,l,this.sessionID,"B");
const h=generateKEXVal(r.keyLen,this.hashName,i,l,this.sessionID,"C");
const p=generateKEXVal(s.keyLen,this.hashName,i,l,this.sessionID,"D");
let _;
let E;
if(!r.authLen){
_=R[n.cs.mac];
E=generateKEXVal(_.len,this.hashName,i,l,this.sessionID,"E")}
let b;
let y;
if(!s.authLen){
b=R[n.sc.mac];
y=generateKEXVal(b.len,this.hashName,i,l,this.sessionID,"F")}
const I={inbound:{onPayload:this._protocol._onPayload,seqno:this._protocol._decipher.inSeqno,decipherInfo:!t?s:r,decipherIV:!t?f:o,decipherKey:!t?p:h,macInfo:!t?b:_,macKey:!t?y:E},outbound:{onWrite:this._protocol._onWrite,seqno:this._protocol._cipher.outSeqno,cipherInfo:t?s:r,cipherIV:t?f:o,cipherKey:t?p:h,macInfo:t?b:_,macKey:t?y:E}};
this._protocol._decipher.free();
u=I;
this._protocol._decipher=k(I);
const w={read:undefined,write:undefined};
switch(n.cs.compress){case"zlib":
if(t)w.read=new G;else w.write=new $(this._protocol);
break;case"zlib@openssh.com":
if(this._protocol._authenticated){
if(t)w.read=new G;else w.write=new $(this._protocol);
break}default:
if(t)w.read=new W;else w.write=new q(this._protocol)}
switch(n.sc.compress){case"zlib":
if(t)w.write=new $(this._protocol);else w.read=new G;
break;case"zlib@openssh.com":
if(this._protocol._authenticated){
if(t)w.write=new $(this._protocol);else w.read=new G;
break}default:
if(t)w.write=new q(this._protocol);else w.read=new W}
this._protocol._packetRW.read.cleanup();
this._protocol._packetRW.write.cleanup();
this._protocol._packetRW.read=w.read;
g=w.write;
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
n[t]=x.KEXDH_INIT;
D(n,e.length,++t);
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
if(t!==x.KEXDH_INIT){
return O(this._protocol,`Received packet ${t} instead of ${x.KEXDH_INIT}`,"handshake",m.KEY_EXCHANGE_FAILED)}
this._protocol._debug&&this._protocol._debug("Received DH Init");
U.init(e,1);
const n=U.readString();
U.clear();
if(n===undefined){
return O(this._protocol,"Received malformed KEX*_INIT","handshake",m.KEY_EXCHANGE_FAILED)}
this._dhData=n;
let r=this._protocol._hostKeys[this.negotiated.serverHostKey];
if(Array.isArray(r))r=r[0];
this._hostKey=r;
this.finish()}else{
if(t!==x.KEXDH_REPLY){
return O(this._protocol,`Received packet ${t} instead of ${x.KEXDH_REPLY}`,"handshake",m.KEY_EXCHANGE_FAILED)}
this._protocol._debug&&this._protocol._debug("Received DH Reply");
U.init(e,1);
let n;
let r;
let i;
if((n=U.readString())===undefined||(r=U.readString())===undefined||(i=U.readString())===undefined){
U.clear();
return O(this._protocol,"Received malformed KEX*_REPLY","handshake",m.KEY_EXCHANGE_FAILED)}
U.clear();
U.init(n,0);
const s=U.readString(true);
U.clear();
if(s===undefined){
return O(this._protocol,"Received malformed host public key","handshake",m.KEY_EXCHANGE_FAILED)}
if(s!==this.negotiated.serverHostKey){
switch(this.negotiated.serverHostKey){case"rsa-sha2-256":case"rsa-sha2-512":
if(s==="ssh-rsa")break;default:
return O(this._protocol,"Host key does not match negotiated type","handshake",m.KEY_EXCHANGE_FAILED)}}
this._hostKey=n;
this._dhData=r;
this._sig=i;
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
return O(this._protocol,"Host denied (verification failed)","handshake",m.KEY_EXCHANGE_FAILED)}
this._protocol._debug&&this._protocol._debug("Host accepted (verified)");
this._hostVerified=true;
if(this._receivedNEWKEYS)this.finish();else trySendNEWKEYS(this)})}
if(f===undefined){
++this._step;
return}
o=true;
if(f===false){
this._protocol._debug&&this._protocol._debug("Host denied (verification failed)");
return O(this._protocol,"Host denied (verification failed)","handshake",m.KEY_EXCHANGE_FAILED)}
this._protocol._debug&&this._protocol._debug("Host accepted (verified)");
this._hostVerified=true;
trySendNEWKEYS(this)}
++this._step;
break;case 2:
if(t!==x.NEWKEYS){
return O(this._protocol,`Received packet ${t} instead of ${x.NEWKEYS}`,"handshake",m.KEY_EXCHANGE_FAILED)}
this._protocol._debug&&this._protocol._debug("Inbound: NEWKEYS");
this._receivedNEWKEYS=true;
if(this._protocol._strictMode)this._protocol._decipher.inSeqno=0;
++this._step;
return this.finish(!this._protocol._server&&!this._hostVerified);default:
return O(this._protocol,`Received unexpected packet ${t} after NEWKEYS`,"handshake",m.KEY_EXCHANGE_FAILED)}}};
let t=class Curve25519Exchange extends e{
constructor(e,...t){
super(...t);
this.type="25519";
this.hashName=e;
this._keys=null}
generateKeys(){
if(!this._keys)this._keys=l("x25519")}
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
const t=new g.Writer;
t.startSequence();
t.startSequence();
t.writeOID("1.3.101.110");
t.endSequence();
t.startSequence(g.BitString);
t.writeByte(0);
t._ensure(e.length);
e.copy(t._buf,t._offset,0,e.length);
t._offset+=e.length;
t.endSequence();
t.endSequence();
return convertToMpint(h({privateKey:this._keys.privateKey,publicKey:f({key:t.buffer,type:"spki",format:"der"})}))}catch(e){
return e}}};
let n=class ECDHExchange extends e{
constructor(e,t,...n){
super(...n);
this.type="ecdh";
this.curveName=e;
this.hashName=t}
generateKeys(){
if(!this._dh){
this._dh=s(this.curveName);
this._public=this._dh.generateKeys()}}};
let u=class DHGroupExchange extends e{
constructor(e,...t){
super(...t);
this.type="groupex";
this.hashName=e;
this._prime=null;
this._generator=null;
this._minBits=j;
this._prefBits=dhEstimate(this.negotiated);
if(this._protocol._compatFlags&p.BUG_DHGEX_LARGE)this._prefBits=Math.min(this._prefBits,4096);
this._maxBits=V}
start(){
if(this._protocol._server)return;
this._protocol._debug&&this._protocol._debug("Outbound: Sending KEXDH_GEX_REQUEST");
let e=this._protocol._packetRW.write.allocStartKEX;
const t=this._protocol._packetRW.write.alloc(1+4+4+4,true);
t[e]=x.KEXDH_GEX_REQUEST;
D(t,this._minBits,++e);
D(t,this._prefBits,e+=4);
D(t,this._maxBits,e+=4);
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
if(n!==x.KEXDH_GEX_REQUEST){
return O(this._protocol,`Received packet ${n} instead of `+x.KEXDH_GEX_REQUEST,"handshake",m.KEY_EXCHANGE_FAILED)}
return O(this._protocol,"Group exchange not implemented for server","handshake",m.KEY_EXCHANGE_FAILED)}
if(n!==x.KEXDH_GEX_GROUP){
return O(this._protocol,`Received packet ${n} instead of ${x.KEXDH_GEX_GROUP}`,"handshake",m.KEY_EXCHANGE_FAILED)}
this._protocol._debug&&this._protocol._debug("Received DH GEX Group");
U.init(t,1);
let e;
let r;
if((e=U.readString())===undefined||(r=U.readString())===undefined){
U.clear();
return O(this._protocol,"Received malformed KEXDH_GEX_GROUP","handshake",m.KEY_EXCHANGE_FAILED)}
U.clear();
this.setDHParams(e,r);
this.generateKeys();
const i=this.getPublicKey();
this._protocol._debug&&this._protocol._debug("Outbound: Sending KEXDH_GEX_INIT");
let s=this._protocol._packetRW.write.allocStartKEX;
const o=this._protocol._packetRW.write.alloc(1+4+i.length,true);
o[s]=x.KEXDH_GEX_INIT;
D(o,i.length,++s);
o.set(i,s+=4);
this._protocol._cipher.encrypt(this._protocol._packetRW.write.finalize(o,true));
++this._step;
break}case 2:
if(this._protocol._server){
if(n!==x.KEXDH_GEX_INIT){
return O(this._protocol,`Received packet ${n} instead of ${x.KEXDH_GEX_INIT}`,"handshake",m.KEY_EXCHANGE_FAILED)}
this._protocol._debug&&this._protocol._debug("Received DH GEX Init");
return O(this._protocol,"Group exchange not implemented for server","handshake",m.KEY_EXCHANGE_FAILED)}else if(n!==x.KEXDH_GEX_REPLY){
return O(this._protocol,`Received packet ${n} instead of ${x.KEXDH_GEX_REPLY}`,"handshake",m.KEY_EXCHANGE_FAILED)}
this._protocol._debug&&this._protocol._debug("Received DH GEX Reply");
this._step=1;
t[0]=x.KEXDH_REPLY;
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
n[t]=x.KEXDH_INIT;
D(n,e.length,++t);
n.set(e,t+=4);
this._protocol._cipher.encrypt(this._protocol._packetRW.write.finalize(n,true))}}
generateKeys(){
if(!this._dh){
this._dh=i(this.groupName);
this._public=this._dh.generateKeys()}}
getDHParams(){
if(this._dh){
return{prime:convertToMpint(this._dh.getPrime()),generator:convertToMpint(this._dh.getGenerator())}}}};
return(e,...r)=>{
if(typeof e!=="object"||e===null)throw new Error("Invalid negotiated argument");
const i=e.kex;
if(typeof i==="string"){
r=[e,...r];
switch(i){case"curve25519-sha256":case"curve25519-sha256@libssh.org":
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
return new u("sha1",...r);case"diffie-hellman-group-exchange-sha256":
return new u("sha256",...r)}
throw new Error(`Unsupported key exchange algorithm: ${i}`)}
throw new Error(`Invalid key exchange type: ${i}`)}})();
const ee=(()=>{
const e=["kex","serverHostKey",["cs","cipher"],["sc","cipher"],["cs","mac"],["sc","mac"],["cs","compress"],["sc","compress"],["cs","lang"],["sc","lang"]];
return class KexInit{
constructor(t){
if(typeof t!=="object"||t===null)throw new TypeError("Argument must be an object");
const n={kex:undefined,serverHostKey:undefined,cs:{cipher:undefined,mac:undefined,compress:undefined,lang:undefined},sc:{cipher:undefined,mac:undefined,compress:undefined,lang:undefined},all:undefined};
let r=0;
for(const i of e){
let e;
let s;
let o;
let f;
if(typeof i==="string"){
e=n;
s=t[i];
o=f=i}else{
const r=i[0];
e=n[r];
f=i[1];
s=t[r][f];
o=`${r}.${f}`}
const h={array:undefined,buffer:undefined};
if(Buffer.isBuffer(s)){
h.array=(""+s).split(",");
h.buffer=s;
r+=4+s.length}else{
if(typeof s==="string")s=s.split(",");
if(Array.isArray(s)){
h.array=s;
h.buffer=Buffer.from(s.join(","))}else{
throw new TypeError(`Invalid \`${o}\` type: ${typeof s}`)}
r+=4+h.buffer.length}
e[f]=h}
const i=Buffer.allocUnsafe(r);
n.all=i;
let s=0;
for(const t of e){
let e;
if(typeof t==="string")e=n[t].buffer;else e=n[t[0]][t[1]].buffer;
s=D(i,e.length,s);
i.set(e,s);
s+=e.length}
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
D(e,n.length,0);
t.update(e);
t.update(n)}})();
function generateKEXVal(e,t,n,r,i,s){
let f;
if(e){
let h=o(t).update(n).update(r).update(s).update(i).digest();
while(h.length<e){
const e=o(t).update(n).update(r).update(h).digest();
const i=Buffer.allocUnsafe(h.length+e.length);
i.set(h,0);
i.set(e,h.length);
h=i}
if(h.length===e)f=h;else f=new P(h.buffer,h.byteOffset,e)}else{
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
switch(r){case x.IGNORE:case x.UNIMPLEMENTED:case x.DEBUG:
if(!Y)Y=n(59244);
return Y[r](this,t)}}
switch(r){case x.DISCONNECT:
if(!Y)Y=n(59244);
return Y[r](this,t);case x.KEXINIT:
if(!e.firstPacket){
return O(this,"Received extra KEXINIT during handshake","handshake",m.KEY_EXCHANGE_FAILED)}
e.firstPacket=false;
return handleKexInit(this,t);default:
if(r<20||r>49){
return O(this,`Received unexpected packet type ${r}`,"handshake",m.KEY_EXCHANGE_FAILED)}}
return this._kex.parse(t)}
function dhEstimate(e){
const t=B[e.cs.cipher];
const n=B[e.sc.cipher];
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
n[t]=x.NEWKEYS;
e._protocol._cipher.encrypt(e._protocol._packetRW.write.finalize(n,true));
e._sentNEWKEYS=true;
if(e._protocol._strictMode)e._protocol._cipher.outSeqno=0}}
e.exports={KexInit:ee,kexinit,onKEXPayload,DEFAULT_KEXINIT_CLIENT:new ee({kex:E.concat(["ext-info-c","kex-strict-c-v00@openssh.com"]),serverHostKey:b,cs:{cipher:y,mac:I,compress:w,lang:[]},sc:{cipher:y,mac:I,compress:w,lang:[]}}),DEFAULT_KEXINIT_SERVER:new ee({kex:E.concat(["kex-strict-s-v00@openssh.com"]),serverHostKey:b,cs:{cipher:y,mac:I,compress:w,lang:[]},sc:{cipher:y,mac:I,compress:w,lang:[]}}),HANDLERS:{[x.KEXINIT]:handleKexInit}}}),41789:((e,t,n)=>{
"use strict";
const{createDecipheriv:r,createECDH:i,createHash:s,createHmac:o,createSign:f,createVerify:h,getCiphers:l,sign:u,verify:g}=n(76982);
const p=l();
const{Ber:_}=n(89837);
const E=n(30686).pbkdf;
const{CIPHER_INFO:b}=n(62888);
const{eddsaSupported:y,SUPPORTED_CIPHER:I}=n(44020);
const{bufferSlice:w,makeBufferParser:m,readString:x,readUInt32BE:B,writeUInt32BE:C}=n(42184);
const k=Symbol("Hash Algorithm");
const R=Symbol("Private key PEM");
const v=Symbol("Public key PEM");
const T=Symbol("Public key SSH");
const U=Symbol("Decrypted Key");
const L=Object.create(null);
{
const e=Object.keys(b);
for(let t=0;t<e.length;++t){
const n=b[e[t]].sslName;
if(!n||L[n])continue;
L[n]=b[e[t]]}}
const O=m();
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
for(let i=0;i<t;++i){
const t=n-r;
if(r>=n||t<4)return false;
const i=B(e,r);
if(t<4+i)return false;
r+=4+i}
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
const P=(()=>{
function genRSAASN1Buf(e,t,n,r,i,s,o,f){
const h=new _.Writer;
h.startSequence();
h.writeInt(0,_.Integer);
h.writeBuffer(e,_.Integer);
h.writeBuffer(t,_.Integer);
h.writeBuffer(n,_.Integer);
h.writeBuffer(r,_.Integer);
h.writeBuffer(i,_.Integer);
h.writeBuffer(s,_.Integer);
h.writeBuffer(o,_.Integer);
h.writeBuffer(f,_.Integer);
h.endSequence();
return h.buffer}
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
return function genOpenSSLRSAPriv(e,t,n,r,i,s){
const o=bigIntFromBuffer(n);
const f=bigIntToBuffer(o%(bigIntFromBuffer(i)-1n));
const h=bigIntToBuffer(o%(bigIntFromBuffer(s)-1n));
return makePEM("RSA PRIVATE",genRSAASN1Buf(e,t,n,i,s,f,h,r))}})();
function genOpenSSLDSAPub(e,t,n,r){
const i=new _.Writer;
i.startSequence();
i.startSequence();
i.writeOID("1.2.840.10040.4.1");
i.startSequence();
i.writeBuffer(e,_.Integer);
i.writeBuffer(t,_.Integer);
i.writeBuffer(n,_.Integer);
i.endSequence();
i.endSequence();
i.startSequence(_.BitString);
i.writeByte(0);
i.writeBuffer(r,_.Integer);
i.endSequence();
i.endSequence();
return makePEM("PUBLIC",i.buffer)}
function genOpenSSHDSAPub(e,t,n,r){
const i=Buffer.allocUnsafe(4+7+4+e.length+4+t.length+4+n.length+4+r.length);
C(i,7,0);
i.utf8Write("ssh-dss",4,7);
let s=4+7;
C(i,e.length,s);
i.set(e,s+=4);
C(i,t.length,s+=e.length);
i.set(t,s+=4);
C(i,n.length,s+=t.length);
i.set(n,s+=4);
C(i,r.length,s+=n.length);
i.set(r,s+4);
return i}
function genOpenSSLDSAPriv(e,t,n,r,i){
const s=new _.Writer;
s.startSequence();
s.writeInt(0,_.Integer);
s.writeBuffer(e,_.Integer);
s.writeBuffer(t,_.Integer);
s.writeBuffer(n,_.Integer);
s.writeBuffer(r,_.Integer);
s.writeBuffer(i,_.Integer);
s.endSequence();
return makePEM("DSA PRIVATE",s.buffer)}
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
const n=i(e);
n.setPrivateKey(t);
return n.getPublicKey()}
const Q={sign:(()=>{
if(typeof u==="function"){
return function sign(e,t){
const n=this[R];
if(n===null)return new Error("No private key available");
if(!t||typeof t!=="string")t=this[k];
try{
return u(t,e,n)}catch(e){
return e}}}
return function sign(e,t){
const n=this[R];
if(n===null)return new Error("No private key available");
if(!t||typeof t!=="string")t=this[k];
const r=f(t);
r.update(e);
try{
return r.sign(n)}catch(e){
return e}}})(),verify:(()=>{
if(typeof g==="function"){
return function verify(e,t,n){
const r=this[v];
if(r===null)return new Error("No public key available");
if(!n||typeof n!=="string")n=this[k];
try{
return g(n,e,r,t)}catch(e){
return e}}}
return function verify(e,t,n){
const r=this[v];
if(r===null)return new Error("No public key available");
if(!n||typeof n!=="string")n=this[k];
const i=h(n);
i.update(e);
try{
return i.verify(r,t)}catch(e){
return e}}})(),isPrivateKey:function isPrivateKey(){
return this[R]!==null},getPrivatePEM:function getPrivatePEM(){
return this[R]},getPublicPEM:function getPublicPEM(){
return this[v]},getPublicSSH:function getPublicSSH(){
return this[T]},equals:function equals(e){
const t=parseKey(e);
if(t instanceof Error)return false;
return this.type===t.type&&this[R]===t[R]&&this[v]===t[v]&&this[T].equals(t[T])}};
function OpenSSH_Private(e,t,n,r,i,s,o){
this.type=e;
this.comment=t;
this[R]=n;
this[v]=r;
this[T]=i;
this[k]=s;
this[U]=o}
OpenSSH_Private.prototype=Q;
{
const e=/^-----BEGIN OPENSSH PRIVATE KEY-----(?:\r\n|\n)([\s\S]+)(?:\r\n|\n)-----END OPENSSH PRIVATE KEY-----$/;
OpenSSH_Private.parse=(t,n)=>{
const i=e.exec(t);
if(i===null)return null;
let s;
const o=Buffer.from(i[1],"base64");
if(o.length<31)return new Error("Malformed OpenSSH private key");
const f=o.utf8Slice(0,15);
if(f!=="openssh-key-v1\0")return new Error(`Unsupported OpenSSH key magic: ${f}`);
const h=x(o,15,true);
if(h===undefined)return new Error("Malformed OpenSSH private key");
if(h!=="none"&&I.indexOf(h)===-1)return new Error(`Unsupported cipher for OpenSSH key: ${h}`);
const l=x(o,o._pos,true);
if(l===undefined)return new Error("Malformed OpenSSH private key");
if(l!=="none"){
if(h==="none")return new Error("Malformed OpenSSH private key");
if(l!=="bcrypt")return new Error(`Unsupported kdf name for OpenSSH key: ${l}`);
if(!n){
return new Error("Encrypted private OpenSSH key detected, but no passphrase given")}}else if(h!=="none"){
return new Error("Malformed OpenSSH private key")}
let u;
let g;
let p;
if(h!=="none")u=b[h];
const _=x(o,o._pos);
if(_===undefined)return new Error("Malformed OpenSSH private key");
if(_.length){
switch(l){case"none":
return new Error("Malformed OpenSSH private key");case"bcrypt":
{
const e=x(_,0);
if(e===undefined||_._pos+4>_.length)return new Error("Malformed OpenSSH private key");
const t=B(_,_._pos);
const r=Buffer.allocUnsafe(u.keyLen+u.ivLen);
const i=E(n,n.length,e,e.length,r,r.length,t);
if(i!==0)return new Error("Failed to generate information to decrypt key");
g=w(r,0,u.keyLen);
p=w(r,u.keyLen,r.length);
break}}}else if(l!=="none"){
return new Error("Malformed OpenSSH private key")}
if(o._pos+3>=o.length)return new Error("Malformed OpenSSH private key");
const y=B(o,o._pos);
o._pos+=4;
if(y>0){
for(let e=0;e<y;++e){
const e=x(o,o._pos);
if(e===undefined)return new Error("Malformed OpenSSH private key");
const t=x(e,0,true);
if(t===undefined)return new Error("Malformed OpenSSH private key")}
let e=x(o,o._pos);
if(e===undefined)return new Error("Malformed OpenSSH private key");
if(g!==undefined){
if(e.length<u.blockLen||e.length%u.blockLen!==0){
return new Error("Malformed OpenSSH private key")}
try{
const t={authTagLength:u.authLen};
const n=r(u.sslName,g,p,t);
n.setAutoPadding(false);
if(u.authLen>0){
if(o.length-o._pos<u.authLen)return new Error("Malformed OpenSSH private key");
n.setAuthTag(w(o,o._pos,o._pos+=u.authLen))}
e=combineBuffers(n.update(e),n.final())}catch(e){
return e}}
if(o._pos!==o.length)return new Error("Malformed OpenSSH private key");
s=parseOpenSSHPrivKeys(e,y,g!==undefined)}else{
s=[]}
if(s instanceof Error)return s;
return s[0]};
function parseOpenSSHPrivKeys(e,t,n){
const r=[];
if(e.length<8)return new Error("Malformed OpenSSH private key");
const i=B(e,0);
const s=B(e,4);
if(i!==s){
if(n){
return new Error("OpenSSH key integrity check failed -- bad passphrase?")}
return new Error("OpenSSH key integrity check failed")}
e._pos=8;
let o;
let f;
for(o=0;o<t;++o){
let t;
let i;
let s;
let o;
const h=x(e,e._pos,true);
if(h===undefined)return new Error("Malformed OpenSSH private key");
switch(h){case"ssh-rsa":
{
const n=x(e,e._pos);
if(n===undefined)return new Error("Malformed OpenSSH private key");
const r=x(e,e._pos);
if(r===undefined)return new Error("Malformed OpenSSH private key");
const f=x(e,e._pos);
if(f===undefined)return new Error("Malformed OpenSSH private key");
const h=x(e,e._pos);
if(h===undefined)return new Error("Malformed OpenSSH private key");
const l=x(e,e._pos);
if(l===undefined)return new Error("Malformed OpenSSH private key");
const u=x(e,e._pos);
if(u===undefined)return new Error("Malformed OpenSSH private key");
s=genOpenSSLRSAPub(n,r);
o=genOpenSSHRSAPub(n,r);
i=P(n,r,f,h,l,u);
t="sha1";
break}case"ssh-dss":
{
const n=x(e,e._pos);
if(n===undefined)return new Error("Malformed OpenSSH private key");
const r=x(e,e._pos);
if(r===undefined)return new Error("Malformed OpenSSH private key");
const f=x(e,e._pos);
if(f===undefined)return new Error("Malformed OpenSSH private key");
const h=x(e,e._pos);
if(h===undefined)return new Error("Malformed OpenSSH private key");
const l=x(e,e._pos);
if(l===undefined)return new Error("Malformed OpenSSH private key");
s=genOpenSSLDSAPub(n,r,f,h);
o=genOpenSSHDSAPub(n,r,f,h);
i=genOpenSSLDSAPriv(n,r,f,h,l);
t="sha1";
break}case"ssh-ed25519":
{
if(!y)return new Error(`Unsupported OpenSSH private key type: ${h}`);
const n=x(e,e._pos);
if(n===undefined||n.length!==32)return new Error("Malformed OpenSSH private key");
const r=x(e,e._pos);
if(r===undefined||r.length!==64)return new Error("Malformed OpenSSH private key");
s=genOpenSSLEdPub(n);
o=genOpenSSHEdPub(n);
i=genOpenSSLEdPriv(w(r,0,32));
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
const n=x(e,e._pos);
if(n===undefined)return new Error("Malformed OpenSSH private key");
const r=x(e,e._pos);
if(r===undefined)return new Error("Malformed OpenSSH private key");
s=genOpenSSLECDSAPub(f,n);
o=genOpenSSHECDSAPub(f,n);
i=genOpenSSLECDSAPriv(f,n,r);
break}default:
return new Error(`Unsupported OpenSSH private key type: ${h}`)}
const l=x(e,e._pos,true);
if(l===undefined)return new Error("Malformed OpenSSH private key");
r.push(new OpenSSH_Private(h,l,i,s,o,t,n))}
let h=0;
for(o=e._pos;o<e.length;++o){
if(e[o]!==++h%255)return new Error("Malformed OpenSSH private key")}
return r}}
function OpenSSH_Old_Private(e,t,n,r,i,s,o){
this.type=e;
this.comment=t;
this[R]=n;
this[v]=r;
this[T]=i;
this[k]=s;
this[U]=o}
OpenSSH_Old_Private.prototype=Q;
{
const e=/^-----BEGIN (RSA|DSA|EC) PRIVATE KEY-----(?:\r\n|\n)((?:[^:]+:\s*[\S].*(?:\r\n|\n))*)([\s\S]+)(?:\r\n|\n)-----END (RSA|DSA|EC) PRIVATE KEY-----$/;
OpenSSH_Old_Private.parse=(t,n)=>{
const i=e.exec(t);
if(i===null)return null;
let o=Buffer.from(i[3],"base64");
let f=i[2];
let h=false;
if(f!==undefined){
f=f.split(/\r\n|\n/g);
for(let e=0;e<f.length;++e){
const t=f[e];
let i=t.indexOf(":");
if(t.slice(0,i)==="DEK-Info"){
const e=t.slice(i+2);
i=e.indexOf(",");
if(i===-1)continue;
const f=e.slice(0,i).toLowerCase();
if(p.indexOf(f)===-1){
return new Error(`Cipher (${f}) not supported `+"for encrypted OpenSSH private key")}
const l=L[f];
if(!l){
return new Error(`Cipher (${f}) not supported `+"for encrypted OpenSSH private key")}
const u=Buffer.from(e.slice(i+1),"hex");
if(u.length!==l.ivLen)return new Error("Malformed encrypted OpenSSH private key");
if(!n){
return new Error("Encrypted OpenSSH private key detected, but no passphrase given")}
const g=w(u,0,8);
let _=s("md5").update(n).update(g).digest();
while(_.length<l.keyLen){
_=combineBuffers(_,s("md5").update(_).update(n).update(g).digest())}
if(_.length>l.keyLen)_=w(_,0,l.keyLen);
try{
const e=r(f,_,u);
e.setAutoPadding(false);
o=combineBuffers(e.update(o),e.final());
h=true}catch(e){
return e}}}}
let l;
let u;
let g;
let E;
let b;
let y;
let I="Malformed OpenSSH private key";
if(h)I+=". Bad passphrase?";
switch(i[1]){case"RSA":
l="ssh-rsa";
u=makePEM("RSA PRIVATE",o);
try{
y=new _.Reader(o);
y.readSequence();
y.readInt();
const e=y.readString(_.Integer,true);
if(e===null)return new Error(I);
const t=y.readString(_.Integer,true);
if(t===null)return new Error(I);
g=genOpenSSLRSAPub(e,t);
E=genOpenSSHRSAPub(e,t)}catch{
return new Error(I)}
b="sha1";
break;case"DSA":
l="ssh-dss";
u=makePEM("DSA PRIVATE",o);
try{
y=new _.Reader(o);
y.readSequence();
y.readInt();
const e=y.readString(_.Integer,true);
if(e===null)return new Error(I);
const t=y.readString(_.Integer,true);
if(t===null)return new Error(I);
const n=y.readString(_.Integer,true);
if(n===null)return new Error(I);
const r=y.readString(_.Integer,true);
if(r===null)return new Error(I);
g=genOpenSSLDSAPub(e,t,n,r);
E=genOpenSSHDSAPub(e,t,n,r)}catch{
return new Error(I)}
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
if(n===null)return new Error(I);
switch(n){case"1.2.840.10045.3.1.7":
e="prime256v1";
l="ecdsa-sha2-nistp256";
b="sha256";
break;case"1.3.132.0.34":
e="secp384r1";
l="ecdsa-sha2-nistp384";
b="sha384";
break;case"1.3.132.0.35":
e="secp521r1";
l="ecdsa-sha2-nistp521";
b="sha512";
break;default:
return new Error(`Unsupported private key EC OID: ${n}`)}}else{
return new Error(I)}}catch{
return new Error(I)}
u=makePEM("EC PRIVATE",o);
const r=genOpenSSLECDSAPubFromPriv(e,t);
g=genOpenSSLECDSAPub(n,r);
E=genOpenSSHECDSAPub(n,r);
break}}
return new OpenSSH_Old_Private(l,"",u,g,E,b,h)}}
function PPK_Private(e,t,n,r,i,s,o){
this.type=e;
this.comment=t;
this[R]=n;
this[v]=r;
this[T]=i;
this[k]=s;
this[U]=o}
PPK_Private.prototype=Q;
{
const e=Buffer.alloc(0);
const t=Buffer.from([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);
const n=Buffer.from([0,0,0,0]);
const i=Buffer.from([0,0,0,1]);
const f=/^PuTTY-User-Key-File-2: (ssh-(?:rsa|dss))\r?\nEncryption: (aes256-cbc|none)\r?\nComment: ([^\r\n]*)\r?\nPublic-Lines: \d+\r?\n([\s\S]+?)\r?\nPrivate-Lines: \d+\r?\n([\s\S]+?)\r?\nPrivate-MAC: ([^\r\n]+)/;
PPK_Private.parse=(h,l)=>{
const u=f.exec(h);
if(u===null)return null;
const g=u[2];
const p=g!=="none";
if(p&&!l){
return new Error("Encrypted PPK private key detected, but no passphrase given")}
let _=Buffer.from(u[5],"base64");
if(p){
const e=b[g];
let o=combineBuffers(s("sha1").update(n).update(l).digest(),s("sha1").update(i).update(l).digest());
if(o.length>e.keyLen)o=w(o,0,e.keyLen);
try{
const n=r(e.sslName,o,t);
n.setAutoPadding(false);
_=combineBuffers(n.update(_),n.final())}catch(e){
return e}}
const E=u[1];
const y=u[3];
const I=Buffer.from(u[4],"base64");
const m=u[6];
const B=E.length;
const k=g.length;
const R=Buffer.byteLength(y);
const v=I.length;
const T=_.length;
const U=Buffer.allocUnsafe(4+B+4+k+4+R+4+v+4+T);
let L=0;
C(U,B,L);
U.utf8Write(E,L+=4,B);
C(U,k,L+=B);
U.utf8Write(g,L+=4,k);
C(U,R,L+=k);
U.utf8Write(y,L+=4,R);
C(U,v,L+=R);
U.set(I,L+=4);
C(U,T,L+=v);
U.set(_,L+4);
if(!l)l=e;
const O=o("sha1",s("sha1").update("putty-private-key-file-mac-key").update(l).digest()).update(U).digest("hex");
if(O!==m){
if(p){
return new Error("PPK private key integrity check failed -- bad passphrase?")}
return new Error("PPK private key integrity check failed")}
let Q;
let D;
let W;
I._pos=0;
skipFields(I,1);
switch(E){case"ssh-rsa":
{
const e=x(I,I._pos);
if(e===undefined)return new Error("Malformed PPK public key");
const t=x(I,I._pos);
if(t===undefined)return new Error("Malformed PPK public key");
const n=x(_,0);
if(n===undefined)return new Error("Malformed PPK private key");
const r=x(_,_._pos);
if(r===undefined)return new Error("Malformed PPK private key");
const i=x(_,_._pos);
if(i===undefined)return new Error("Malformed PPK private key");
const s=x(_,_._pos);
if(s===undefined)return new Error("Malformed PPK private key");
Q=genOpenSSLRSAPub(t,e);
D=genOpenSSHRSAPub(t,e);
W=P(t,e,n,s,r,i);
break}case"ssh-dss":
{
const e=x(I,I._pos);
if(e===undefined)return new Error("Malformed PPK public key");
const t=x(I,I._pos);
if(t===undefined)return new Error("Malformed PPK public key");
const n=x(I,I._pos);
if(n===undefined)return new Error("Malformed PPK public key");
const r=x(I,I._pos);
if(r===undefined)return new Error("Malformed PPK public key");
const i=x(_,0);
if(i===undefined)return new Error("Malformed PPK private key");
Q=genOpenSSLDSAPub(e,t,n,r);
D=genOpenSSHDSAPub(e,t,n,r);
W=genOpenSSLDSAPriv(e,t,n,r,i);
break}}
return new PPK_Private(E,y,W,Q,D,"sha1",p)}}
function OpenSSH_Public(e,t,n,r,i){
this.type=e;
this.comment=t;
this[R]=null;
this[v]=n;
this[T]=r;
this[k]=i;
this[U]=false}
OpenSSH_Public.prototype=Q;
{
let e;
if(y)e=/^(((?:ssh-(?:rsa|dss|ed25519))|ecdsa-sha2-nistp(?:256|384|521))(?:-cert-v0[01]@openssh.com)?) ([A-Z0-9a-z/+=]+)(?:$|\s+([\S].*)?)$/;else e=/^(((?:ssh-(?:rsa|dss))|ecdsa-sha2-nistp(?:256|384|521))(?:-cert-v0[01]@openssh.com)?) ([A-Z0-9a-z/+=]+)(?:$|\s+([\S].*)?)$/;
OpenSSH_Public.parse=t=>{
const n=e.exec(t);
if(n===null)return null;
const r=n[1];
const i=n[2];
const s=Buffer.from(n[3],"base64");
const o=n[4]||"";
const f=x(s,s._pos,true);
if(f===undefined||f.indexOf(i)!==0)return new Error("Malformed OpenSSH public key");
return parseDER(s,i,o,r)}}
function RFC4716_Public(e,t,n,r,i){
this.type=e;
this.comment=t;
this[R]=null;
this[v]=n;
this[T]=r;
this[k]=i;
this[U]=false}
RFC4716_Public.prototype=Q;
{
const e=/^---- BEGIN SSH2 PUBLIC KEY ----(?:\r?\n)((?:.{0,72}\r?\n)+)---- END SSH2 PUBLIC KEY ----$/;
const t=/^[A-Z0-9a-z/+=\r\n]+$/;
const n=/^([\x21-\x39\x3B-\x7E]{1,64}): ((?:[^\\]*\\\r?\n)*[^\r\n]+)\r?\n/gm;
const r=/\\\r?\n/g;
RFC4716_Public.parse=i=>{
let s=e.exec(i);
if(s===null)return null;
const o=s[1];
let f=0;
let h="";
while(s=n.exec(o)){
const e=s[1];
const t=s[2].replace(r,"");
if(t.length>1024){
n.lastIndex=0;
return new Error("Malformed RFC4716 public key")}
f=n.lastIndex;
if(e.toLowerCase()==="comment"){
h=t;
if(h.length>1&&h.charCodeAt(0)===34&&h.charCodeAt(h.length-1)===34){
h=h.slice(1,-1)}}}
let l=o.slice(f);
if(!t.test(l))return new Error("Malformed RFC4716 public key");
l=Buffer.from(l,"base64");
const u=x(l,0,true);
if(u===undefined)return new Error("Malformed RFC4716 public key");
let g=null;
let p=null;
switch(u){case"ssh-rsa":
{
const e=x(l,l._pos);
if(e===undefined)return new Error("Malformed RFC4716 public key");
const t=x(l,l._pos);
if(t===undefined)return new Error("Malformed RFC4716 public key");
g=genOpenSSLRSAPub(t,e);
p=genOpenSSHRSAPub(t,e);
break}case"ssh-dss":
{
const e=x(l,l._pos);
if(e===undefined)return new Error("Malformed RFC4716 public key");
const t=x(l,l._pos);
if(t===undefined)return new Error("Malformed RFC4716 public key");
const n=x(l,l._pos);
if(n===undefined)return new Error("Malformed RFC4716 public key");
const r=x(l,l._pos);
if(r===undefined)return new Error("Malformed RFC4716 public key");
g=genOpenSSLDSAPub(e,t,n,r);
p=genOpenSSHDSAPub(e,t,n,r);
break}default:
return new Error("Malformed RFC4716 public key")}
return new RFC4716_Public(u,h,g,p,"sha1")}}
function parseDER(e,t,n,r){
if(!isSupportedKeyType(t))return new Error(`Unsupported OpenSSH public key type: ${t}`);
let i;
let s;
let o=null;
let f=null;
switch(t){case"ssh-rsa":
{
const t=x(e,e._pos||0);
if(t===undefined)return new Error("Malformed OpenSSH public key");
const n=x(e,e._pos);
if(n===undefined)return new Error("Malformed OpenSSH public key");
o=genOpenSSLRSAPub(n,t);
f=genOpenSSHRSAPub(n,t);
i="sha1";
break}case"ssh-dss":
{
const t=x(e,e._pos||0);
if(t===undefined)return new Error("Malformed OpenSSH public key");
const n=x(e,e._pos);
if(n===undefined)return new Error("Malformed OpenSSH public key");
const r=x(e,e._pos);
if(r===undefined)return new Error("Malformed OpenSSH public key");
const s=x(e,e._pos);
if(s===undefined)return new Error("Malformed OpenSSH public key");
o=genOpenSSLDSAPub(t,n,r,s);
f=genOpenSSHDSAPub(t,n,r,s);
i="sha1";
break}case"ssh-ed25519":
{
const t=x(e,e._pos||0);
if(t===undefined||t.length!==32)return new Error("Malformed OpenSSH public key");
o=genOpenSSLEdPub(t);
f=genOpenSSHEdPub(t);
i=null;
break}case"ecdsa-sha2-nistp256":
i="sha256";
s="1.2.840.10045.3.1.7";case"ecdsa-sha2-nistp384":
if(i===undefined){
i="sha384";
s="1.3.132.0.34"}case"ecdsa-sha2-nistp521":
{
if(i===undefined){
i="sha512";
s="1.3.132.0.35"}
if(!skipFields(e,1))return new Error("Malformed OpenSSH public key");
const t=x(e,e._pos||0);
if(t===undefined)return new Error("Malformed OpenSSH public key");
o=genOpenSSLECDSAPub(s,t);
f=genOpenSSHECDSAPub(s,t);
break}default:
return new Error(`Unsupported OpenSSH public key type: ${t}`)}
return new OpenSSH_Public(r,n,o,f,i)}
function isSupportedKeyType(e){
switch(e){case"ssh-rsa":case"ssh-dss":case"ecdsa-sha2-nistp256":case"ecdsa-sha2-nistp384":case"ecdsa-sha2-nistp521":
return true;case"ssh-ed25519":
if(y)return true;default:
return false}}
function isParsedKey(e){
if(!e)return false;
return typeof e[U]==="boolean"}
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
O.init(n,0);
const t=O.readString(true);
if(t!==undefined){
e=O.readRaw();
if(e!==undefined){
r=parseDER(e,t,"",t);
if(r instanceof Error)r=null}}
O.clear()}
if(r)return r;
return new Error("Unsupported key format")}
e.exports={isParsedKey,isSupportedKeyType,parseDERKey:(e,t)=>parseDER(e,t,"",t),parseKey}}),13208:((e,t,n)=>{
"use strict";
const r=n(42613);
const{inspect:i}=n(39023);
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
const s=2**32;
const o=(()=>{
try{
return new Function("return 2n ** 32n")()}catch{}})();
t.ERR_OUT_OF_RANGE=class ERR_OUT_OF_RANGE extends RangeError{
constructor(e,t,n,f){
super();
Error.captureStackTrace(this,ERR_OUT_OF_RANGE);
r(t,'Missing "range" argument');
let h=f?e:`The value of "${e}" is out of range.`;
let l;
if(Number.isInteger(n)&&Math.abs(n)>s){
l=addNumericalSeparator(String(n))}else if(typeof n==="bigint"){
l=String(n);
if(n>o||n<-o)l=addNumericalSeparator(l);
l+="n"}else{
l=i(n)}
h+=` It must be ${t}. Received ${l}`;
this.message=h}};
let f=class ERR_INVALID_ARG_TYPE extends TypeError{
constructor(e,t,n){
super();
Error.captureStackTrace(this,f);
r(typeof e==="string",`'name' must be a string`);
let i;
if(typeof t==="string"&&t.startsWith("not ")){
i="must not be";
t=t.replace(/^not /,"")}else{
i="must be"}
let s;
if(e.endsWith(" argument")){
s=`The ${e} ${i} ${oneOf(t,"type")}`}else{
const n=e.includes(".")?"property":"argument";
s=`The "${e}" ${n} ${i} ${oneOf(t,"type")}`}
s+=`. Received type ${typeof n}`;
this.message=s}};
t.ERR_INVALID_ARG_TYPE=f;
t.validateNumber=function validateNumber(e,t){
if(typeof e!=="number")throw new f(t,"number",e)}}),42184:((e,t,n)=>{
"use strict";
const r=n(89837).Ber;
let i;
const s=Buffer[Symbol.species];
const o=Object.getPrototypeOf(Uint8Array.prototype).fill;
function readUInt32BE(e,t){
return e[t++]*0x1000000+e[t++]*65536+e[t++]*256+e[t]}
function bufferCopy(e,t,n,r,i){
if(!i)i=0;
if(r>e.length)r=e.length;
let s=r-n;
const o=t.length-i;
if(s>o)s=o;
t.set(new Uint8Array(e.buffer,e.byteOffset+n,s),i);
return s}
function bufferSlice(e,t,n){
if(n===undefined)n=e.length;
return new s(e.buffer,e.byteOffset+t,n-t)}
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
return e?e.split(","):[]},readString:(r,i)=>{
if(typeof r==="number"){
i=r;
r=undefined}
const s=n.readUInt32BE();
if(s===undefined)return;
if(t.length-e<s||typeof i==="number"&&s>i){
return}
if(r){
if(Buffer.isBuffer(r))return bufferCopy(t,r,e,e+=s);
return t.utf8Slice(e,e+=s)}
return bufferSlice(t,e,e+=s)},readRaw:n=>{
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
e.exports={bufferCopy,bufferSlice,FastBuffer:s,bufferFill:(e,t,n,r)=>{
return o.call(e,t,n,r)},makeError,doFatalError:(e,t,r,s)=>{
let o;
if(i===undefined)({DISCONNECT_REASON:i}=n(44020));
if(t instanceof Error){
o=t;
if(typeof r!=="number")s=i.PROTOCOL_ERROR;else s=r}else{
o=makeError(t,r,true)}
if(typeof s!=="number")s=i.PROTOCOL_ERROR;
e.disconnect(s);
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
const i=e.length-t;
if(t<0||t>=e.length||i<4)return;
const s=readUInt32BE(e,t);
if(i<4+s||typeof r==="number"&&s>r)return;
t+=4;
const o=t+s;
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
let i=e.slice(20);
if(n[0]&128){
const e=Buffer.allocUnsafe(21);
e[0]=0;
n.copy(e,1);
n=e}else if(n[0]===0&&!(n[1]&128)){
n=n.slice(1)}
if(i[0]&128){
const e=Buffer.allocUnsafe(21);
e[0]=0;
i.copy(e,1);
i=e}else if(i[0]===0&&!(i[1]&128)){
i=i.slice(1)}
t.writeBuffer(n,r.Integer);
t.writeBuffer(i,r.Integer);
t.endSequence();
return t.buffer}case"ecdsa-sha2-nistp256":case"ecdsa-sha2-nistp384":case"ecdsa-sha2-nistp521":
{
f.init(e,0);
const t=f.readString();
const n=f.readString();
f.clear();
if(t===undefined||n===undefined)return;
const i=new r.Writer;
i.startSequence();
i.writeBuffer(t,r.Integer);
i.writeBuffer(n,r.Integer);
i.endSequence();
return i.buffer}default:
return e}},convertSignature:(e,t)=>{
switch(t){case"ssh-dss":
{
if(e.length<=40)return e;
const t=new r.Reader(e);
t.readSequence();
let n=t.readString(r.Integer,true);
let i=t.readString(r.Integer,true);
let s=0;
let o=0;
if(n.length<20){
const e=Buffer.allocUnsafe(20);
e.set(n,1);
n=e;
n[0]=0}
if(i.length<20){
const e=Buffer.allocUnsafe(20);
e.set(i,1);
i=e;
i[0]=0}
if(n.length>20&&n[0]===0)s=1;
if(i.length>20&&i[0]===0)o=1;
const f=Buffer.allocUnsafe(n.length-s+(i.length-o));
bufferCopy(n,f,s,n.length,0);
bufferCopy(i,f,o,i.length,n.length-s);
return f}case"ecdsa-sha2-nistp256":case"ecdsa-sha2-nistp384":case"ecdsa-sha2-nistp521":
{
if(e[0]===0)return e;
const t=new r.Reader(e);
t.readSequence();
const n=t.readString(r.Integer,true);
const i=t.readString(r.Integer,true);
if(n===null||i===null)return;
const s=Buffer.allocUnsafe(4+n.length+4+i.length);
writeUInt32BE(s,n.length,0);
s.set(n,4);
writeUInt32BE(s,i.length,4+n.length);
s.set(i,4+4+n.length);
return s}}
return e},sendPacket:(e,t,n)=>{
if(!n&&e._kexinit!==undefined){
if(e._queue===undefined)e._queue=[];
e._queue.push(t);
e._debug&&e._debug("Outbound: ... packet queued");
return false}
e._cipher.encrypt(t);
return true}}}),74592:((e,t,n)=>{
"use strict";
const{kMaxLength:r}=n(20181);
const{createInflate:i,constants:{DEFLATE:s,INFLATE:o,Z_DEFAULT_CHUNK:f,Z_DEFAULT_COMPRESSION:h,Z_DEFAULT_MEMLEVEL:l,Z_DEFAULT_STRATEGY:u,Z_DEFAULT_WINDOWBITS:g,Z_PARTIAL_FLUSH:p}}=n(43106);
const _=i()._handle.constructor;
function processCallback(){
throw new Error("Should not get here")}
function zlibOnError(e,t,n){
const r=this._owner;
const i=new Error(e);
i.errno=t;
i.code=n;
r._err=i}
function _close(e){
if(!e._handle)return;
e._handle.close();
e._handle=null}
let E=class Zlib{
constructor(e){
const t=g;
const n=h;
const i=l;
const s=u;
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
this._handle.init(t,n,i,s,this._writeState,processCallback,o)}
writeSync(e,t){
const n=this._handle;
if(!n)throw new Error("Invalid Zlib instance");
let r=e.length;
let i=this._chunkSize-this._outOffset;
let s=0;
let o;
let f;
let h;
let l=0;
const u=this._writeState;
let g=this._outBuffer;
let _=this._outOffset;
const E=this._chunkSize;
while(true){
n.writeSync(p,e,s,r,g,_,i);
if(this._err)throw this._err;
o=u[0];
f=u[1];
const t=r-f;
const b=i-o;
if(b>0){
const e=_===0&&b===g.length?g:g.slice(_,_+b);
_+=b;
if(!h)h=e;else if(h.push===undefined)h=[h,e];else h.push(e);
l+=e.byteLength;
if(l>this._maxOutputLength){
_close(this);
throw new Error(`Output length exceeded maximum of ${this._maxOutputLength}`)}}else if(b!==0){
throw new Error("have should not go down")}
if(o===0||_>=E){
i=E;
_=0;
g=Buffer.allocUnsafe(E)}
if(o===0){
s+=t;
r=f}else{
break}}
this._outBuffer=g;
this._outOffset=_;
if(l===0)h=Buffer.alloc(0);
if(t){
h.totalLen=l;
return h}
if(h.push===undefined)return h;
const b=Buffer.allocUnsafe(l);
for(let e=0,t=0;e<h.length;++e){
const n=h[e];
b.set(n,t);
t+=n.length}
return b}};
let b=class ZlibPacketWriter{
constructor(e){
this.allocStart=0;
this.allocStartKEX=0;
this._protocol=e;
this._zlib=new E(s)}
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
const i=t[e];
n.set(i,r);
r+=i.length}}
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
let I=class ZlibPacketReader{
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
e.exports={PacketReader:w,PacketWriter:y,ZlibPacketReader:I,ZlibPacketWriter:b}}),72605:((e,t,n)=>{
"use strict";
const{Server:r}=n(69278);
const i=n(24434);
const{listenerCount:s}=i;
const{CHANNEL_OPEN_FAILURE:o,DEFAULT_CIPHER:f,DEFAULT_COMPRESSION:h,DEFAULT_KEX:l,DEFAULT_MAC:u,DEFAULT_SERVER_HOST_KEY:g,DISCONNECT_REASON:p,DISCONNECT_REASON_BY_VALUE:_,SUPPORTED_CIPHER:E,SUPPORTED_COMPRESSION:b,SUPPORTED_KEX:y,SUPPORTED_MAC:I,SUPPORTED_SERVER_HOST_KEY:w}=n(44020);
const{init:m}=n(62888);
const{KexInit:x}=n(24637);
const{parseKey:B}=n(41789);
const C=n(87841);
const{SFTP:k}=n(44996);
const{writeUInt32BE:R}=n(42184);
const{Channel:v,MAX_WINDOW:T,PACKET_SIZE:U,windowAdjust:L,WINDOW_THRESHOLD:O}=n(75683);
const{ChannelManager:P,generateAlgorithmList:Q,isWritable:D,onChannelOpenFailure:W,onCHANNEL_CLOSE:q}=n(82137);
const G=10;
let $=class AuthContext extends i{
constructor(e,t,n,r,i){
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
i(this,e,t,n)}};
this._protocol=e}
accept(){
this._cleanup&&this._cleanup();
this._initialResponse=true;
this._cbfinal(true)}
reject(e,t){
this._cleanup&&this._cleanup();
this._initialResponse=true;
this._cbfinal(false,e,t)}};
let Y=class KeyboardAuthContext extends ${
constructor(e,t,n,r,i,s){
super(e,t,n,r,s);
this._multistep=true;
this._cb=undefined;
this._onInfoResponse=e=>{
const t=this._cb;
if(t){
this._cb=undefined;
t(e)}};
this.submethods=i;
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
let j=class PKAuthContext extends ${
constructor(e,t,n,r,i,s){
super(e,t,n,r,s);
this.key={algo:i.keyAlgo,data:i.key};
this.hashAlgo=i.hashAlgo;
this.signature=i.signature;
this.blob=i.blob}
accept(){
if(!this.signature){
this._initialResponse=true;
this._protocol.authPKOK(this.key.algo,this.key.data)}else{
$.prototype.accept.call(this)}}};
let V=class HostbasedAuthContext extends ${
constructor(e,t,n,r,i,s){
super(e,t,n,r,s);
this.key={algo:i.keyAlgo,data:i.key};
this.hashAlgo=i.hashAlgo;
this.signature=i.signature;
this.blob=i.blob;
this.localHostname=i.localHostname;
this.localUsername=i.localUsername}};
let z=class PwdAuthContext extends ${
constructor(e,t,n,r,i,s){
super(e,t,n,r,s);
this.password=i;
this._changeCb=undefined}
requestChange(e,t){
if(this._changeCb)throw new Error("Change request already in progress");
if(typeof e!=="string")throw new Error("prompt argument must be a string");
if(typeof t!=="function")throw new Error("Callback argument must be a function");
this._changeCb=t;
this._protocol.authPasswdChg(e)}};
let J=class Session extends i{
constructor(e,t,n){
super();
this.type="session";
this.subtype=undefined;
this.server=true;
this._ending=false;
this._channel=undefined;
this._chanInfo={type:"session",incoming:{id:n,window:T,packetSize:U,state:"open"},outgoing:{id:t.sender,window:t.window,packetSize:t.packetSize,state:"open"}}}};
let ee=class Server extends i{
constructor(e,t){
super();
if(typeof e!=="object"||e===null)throw new Error("Missing configuration object");
const n=Object.create(null);
const i=[];
const s=e.hostKeys;
if(!Array.isArray(s))throw new Error("hostKeys must be an array");
const o=typeof e.algorithms==="object"&&e.algorithms!==null?e.algorithms:{};
const p=Q(o.serverHostKey,g,w);
for(let e=0;e<s.length;++e){
let t;
if(Buffer.isBuffer(s[e])||typeof s[e]==="string")t=B(s[e]);else t=B(s[e].key,s[e].passphrase);
if(t instanceof Error)throw new Error(`Cannot parse privateKey: ${t.message}`);
if(Array.isArray(t)){
t=t[0]}
if(t.getPrivatePEM()===null)throw new Error("privateKey value contains an invalid private key");
if(i.includes(t.type))continue;
if(t.type==="ssh-rsa"){
let e=p.indexOf("ssh-rsa");
const r=p.indexOf("rsa-sha2-256");
const s=p.indexOf("rsa-sha2-512");
if(e===-1){
e=Infinity}
[e,r,s].sort(compareNumbers).forEach(o=>{
if(o===-1)return;
let f;
switch(o){case e:
f="ssh-rsa";
break;case r:
f="rsa-sha2-256";
break;case s:
f="rsa-sha2-512";
break;default:
return}
n[f]=t;
i.push(f)})}else{
n[t.type]=t;
i.push(t.type)}}
const _={kex:Q(o.kex,l,y).concat(["kex-strict-s-v00@openssh.com"]),serverHostKey:i,cs:{cipher:Q(o.cipher,f,E),mac:Q(o.hmac,u,I),compress:Q(o.compress,h,b),lang:[]},sc:undefined};
_.sc=_.cs;
if(typeof t==="function")this.on("connection",t);
const m=typeof e.debug==="function"?e.debug:undefined;
const C=e.ident?Buffer.from(e.ident):undefined;
const k=new x(_);
this._srv=new r(t=>{
if(this._connections>=this.maxConnections){
t.destroy();
return}
++this._connections;
t.once("close",()=>{
--this._connections});
let r;
if(m){
const e=`[${process.hrtime().join(".")}] `;
r=t=>{
m(`${e}${t}`)}}
new et(t,n,C,k,r,this,e)}).on("error",e=>{
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
let et=class Client extends i{
constructor(e,t,n,r,i,f,h){
super();
let l=0;
let u=false;
let g=[];
let E;
let b;
let y;
const I=[];
this._sock=e;
this._chanMgr=new P(this);
this._debug=i;
this.noMoreSessions=false;
this.authenticated=false;
function onClientPreHeaderError(e){}
this.on("error",onClientPreHeaderError);
const w=!i?undefined:(e,t,n)=>{
i(`Debug output from client: ${JSON.stringify(n)}`)};
const x=typeof h.keepaliveInterval==="number"&&isFinite(h.keepaliveInterval)&&h.keepaliveInterval>0?h.keepaliveInterval:typeof ee.KEEPALIVE_CLIENT_INTERVAL==="number"&&isFinite(ee.KEEPALIVE_CLIENT_INTERVAL)&&ee.KEEPALIVE_CLIENT_INTERVAL>0?ee.KEEPALIVE_CLIENT_INTERVAL:-1;
const B=typeof h.keepaliveCountMax==="number"&&isFinite(h.keepaliveCountMax)&&h.keepaliveCountMax>=0?h.keepaliveCountMax:typeof ee.KEEPALIVE_CLIENT_COUNT_MAX==="number"&&isFinite(ee.KEEPALIVE_CLIENT_COUNT_MAX)&&ee.KEEPALIVE_CLIENT_COUNT_MAX>=0?ee.KEEPALIVE_CLIENT_COUNT_MAX:-1;
let Q=0;
if(x!==-1&&B!==-1){
this.once("ready",()=>{
const onClose=()=>{
clearInterval(b)};
this.on("close",onClose).on("end",onClose);
b=setInterval(()=>{
if(++Q>B){
clearInterval(b);
const e=new Error("Keepalive timeout");
e.level="client-timeout";
this.emit("error",e);
this.end()}else{
et.ping()}},x)});
y=()=>{
b&&b.refresh();
Q=0}}
const et=this._protocol=new C({server:true,hostKeys:t,ident:n,offer:r,onPacket:y,greeting:h.greeting,banner:h.banner,onWrite:t=>{
if(D(e))e.write(t)},onError:t=>{
if(!et._destruct)e.removeAllListeners("data");
this.emit("error",t);
try{
e.end()}catch{}},onHeader:t=>{
this.removeListener("error",onClientPreHeaderError);
const n={ip:e.remoteAddress,family:e.remoteFamily,port:e.remotePort,header:t};
if(!f.emit("connection",this,n)){
et.disconnect(p.BY_APPLICATION);
e.end();
return}
if(t.greeting)this.emit("greeting",t.greeting)},onHandshakeComplete:e=>{
if(++l>1)this.emit("rekey");
this.emit("handshake",e)},debug:i,messageHandlers:{DEBUG:w,DISCONNECT:(t,n,r)=>{
if(n!==p.BY_APPLICATION){
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
let h;
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
if(i){
i("Automatic rejection of incoming channel open: "+"no channels available")}}
return n!==-1};
const l=t.data;
switch(t.type){case"session":
if(s(this,"session")&&reserveChannel()){
h=()=>{
if(f)return;
f=true;
const e=new J(this,t,n);
this._chanMgr.update(n,e);
et.channelOpenConfirm(t.sender,n,T,U);
return e};
this.emit("session",h,reject);
return}
break;case"direct-tcpip":
if(s(this,"tcpip")&&reserveChannel()){
h=()=>{
if(f)return;
f=true;
const e={type:undefined,incoming:{id:n,window:T,packetSize:U,state:"open"},outgoing:{id:t.sender,window:t.window,packetSize:t.packetSize,state:"open"}};
const r=new v(this,e,{server:true});
this._chanMgr.update(n,r);
et.channelOpenConfirm(t.sender,n,T,U);
return r};
this.emit("tcpip",h,reject,l);
return}
break;case"direct-streamlocal@openssh.com":
if(s(this,"openssh.streamlocal")&&reserveChannel()){
h=()=>{
if(f)return;
f=true;
const e={type:undefined,incoming:{id:n,window:T,packetSize:U,state:"open"},outgoing:{id:t.sender,window:t.window,packetSize:t.packetSize,state:"open"}};
const r=new v(this,e,{server:true});
this._chanMgr.update(n,r);
et.channelOpenConfirm(t.sender,n,T,U);
return r};
this.emit("openssh.streamlocal",h,reject,l);
return}
break;default:
r=o.UNKNOWN_CHANNEL_TYPE;
if(i){
i("Automatic rejection of unsupported incoming channel open"+` type: ${t.type}`)}}
if(r===undefined){
r=o.ADMINISTRATIVELY_PROHIBITED;
if(i){
i("Automatic rejection of unexpected incoming channel open"+` for: ${t.type}`)}}
reject()},CHANNEL_OPEN_CONFIRMATION:(e,t)=>{
const n=this._chanMgr.get(t.recipient);
if(typeof n!=="function")return;
const r={type:n.type,incoming:{id:t.recipient,window:T,packetSize:U,state:"open"},outgoing:{id:t.sender,window:t.window,packetSize:t.packetSize,state:"open"}};
const i=new v(this,r,{server:true});
this._chanMgr.update(t.recipient,i);
n(undefined,i)},CHANNEL_OPEN_FAILURE:(e,t,n,r)=>{
const i=this._chanMgr.get(t);
if(typeof i!=="function")return;
const s={reason:n,description:r};
W(this,t,s,i)},CHANNEL_DATA:(e,t,n)=>{
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
if(r.incoming.window<=O)L(r)},CHANNEL_EXTENDED_DATA:(e,t,n,r)=>{},CHANNEL_WINDOW_ADJUST:(e,t,n)=>{
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
let h=false;
let l;
let u;
if(f.constructor!==J){
if(r)et.channelFailure(f.outgoing.id);
return}
if(r){
if(n!=="shell"&&n!=="exec"&&n!=="subsystem"){
l=()=>{
if(h||f._ending||f._channel)return;
h=true;
et.channelSuccess(f._chanInfo.outgoing.id)}}
u=()=>{
if(h||f._ending||f._channel)return;
h=true;
et.channelFailure(f._chanInfo.outgoing.id)}}
if(f._ending){
u&&u();
return}
switch(n){case"env":
if(s(f,"env")){
f.emit("env",l,u,{key:o.name,val:o.value});
return}
break;case"pty-req":
if(s(f,"pty")){
f.emit("pty",l,u,o);
return}
break;case"window-change":
if(s(f,"window-change"))f.emit("window-change",l,u,o);else u&&u();
break;case"x11-req":
if(s(f,"x11")){
f.emit("x11",l,u,o);
return}
break;case"signal":
if(s(f,"signal")){
f.emit("signal",l,u,{name:o});
return}
break;case"auth-agent-req@openssh.com":
if(s(f,"auth-agent")){
f.emit("auth-agent",l,u);
return}
break;case"shell":
if(s(f,"shell")){
l=()=>{
if(h||f._ending||f._channel)return;
h=true;
if(r)et.channelSuccess(f._chanInfo.outgoing.id);
const e=new v(this,f._chanInfo,{server:true});
e.subtype=f.subtype=n;
f._channel=e;
return e};
f.emit("shell",l,u);
return}
break;case"exec":
if(s(f,"exec")){
l=()=>{
if(h||f._ending||f._channel)return;
h=true;
if(r)et.channelSuccess(f._chanInfo.outgoing.id);
const e=new v(this,f._chanInfo,{server:true});
e.subtype=f.subtype=n;
f._channel=e;
return e};
f.emit("exec",l,u,{command:o});
return}
break;case"subsystem":
{
let e=o==="sftp";
l=()=>{
if(h||f._ending||f._channel)return;
h=true;
if(r)et.channelSuccess(f._chanInfo.outgoing.id);
let t;
if(e){
t=new k(this,f._chanInfo,{server:true,debug:i})}else{
t=new v(this,f._chanInfo,{server:true});
t.subtype=f.subtype=`${n}:${o}`}
f._channel=t;
return t};
if(o==="sftp"){
if(s(f,"sftp")){
f.emit("sftp",l,u);
return}
e=false}
if(s(f,"subsystem")){
f.emit("subsystem",l,u,{name:o});
return}
break}}
i&&i(`Automatic rejection of incoming channel request: ${n}`);
u&&u()},CHANNEL_EOF:(e,t)=>{
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
q(this,t,n)},SERVICE_REQUEST:(t,n)=>{
if(l===0||u||this.authenticated||n!=="ssh-userauth"){
et.disconnect(p.SERVICE_NOT_AVAILABLE);
e.end();
return}
u=true;
et.serviceAccept(n)},USERAUTH_REQUEST:(t,n,r,i,o)=>{
if(l===0||this.authenticated||E&&(E.username!==n||E.service!==r)||i!=="password"&&i!=="publickey"&&i!=="hostbased"&&i!=="keyboard-interactive"&&i!=="none"||g.length===G){
et.disconnect(p.PROTOCOL_ERROR);
e.end();
return}else if(r!=="ssh-connection"){
et.disconnect(p.SERVICE_NOT_AVAILABLE);
e.end();
return}
let f;
switch(i){case"keyboard-interactive":
f=new Y(et,n,r,i,o,onAuthDecide);
break;case"publickey":
f=new j(et,n,r,i,o,onAuthDecide);
break;case"hostbased":
f=new V(et,n,r,i,o,onAuthDecide);
break;case"password":
if(E&&E instanceof z&&E._changeCb){
const e=E._changeCb;
E._changeCb=undefined;
e(o.newPassword);
return}
f=new z(et,n,r,i,o,onAuthDecide);
break;case"none":
f=new $(et,n,r,i,onAuthDecide);
break}
if(E){
if(!E._initialResponse){
return g.push(f)}else if(E._multistep&&!E._finalResponse){
E._cleanup&&E._cleanup();
E.emit("abort")}}
E=f;
if(s(this,"authentication"))this.emit("authentication",E);else E.reject()},USERAUTH_INFO_RESPONSE:(e,t)=>{
if(E&&E instanceof Y)E._onInfoResponse(t)},GLOBAL_REQUEST:(e,t,n,r)=>{
const i={type:null,buf:null};
function setReply(e,t){
i.type=e;
i.buf=t;
sendReplies()}
if(n)I.push(i);
if((t==="tcpip-forward"||t==="cancel-tcpip-forward"||t==="no-more-sessions@openssh.com"||t==="streamlocal-forward@openssh.com"||t==="cancel-streamlocal-forward@openssh.com")&&s(this,"request")&&this.authenticated){
let e;
let i;
if(n){
let n=false;
e=e=>{
if(n)return;
n=true;
let i;
if(t==="tcpip-forward"&&r.bindPort===0&&typeof e==="number"){
i=Buffer.allocUnsafe(4);
R(i,e,0)}
setReply("SUCCESS",i)};
i=()=>{
if(n)return;
n=true;
setReply("FAILURE")}}
if(t==="no-more-sessions@openssh.com"){
this.noMoreSessions=true;
e&&e();
return}
this.emit("request",e,i,t,r)}else if(n){
setReply("FAILURE")}}}});
e.pause();
m.then(()=>{
et.start();
e.on("data",t=>{
try{
et.parse(t,0,t.length)}catch(t){
this.emit("error",t);
try{
if(D(e))e.end()}catch{}}});
e.resume()}).catch(t=>{
this.emit("error",t);
try{
if(D(e))e.end()}catch{}});
e.on("error",e=>{
e.level="socket";
this.emit("error",e)}).once("end",()=>{
i&&i("Socket ended");
et.cleanup();
this.emit("end")}).once("close",()=>{
i&&i("Socket closed");
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
g=[];
this.emit("ready")}else{
et.authFailure(n,r);
if(g.length){
E=g.pop();
if(s(this,"authentication"))this.emit("authentication",E);else E.reject()}}}};
function sendReplies(){
while(I.length>0&&I[0].type){
const e=I.shift();
if(e.type==="SUCCESS")et.requestSuccess(e.buf);
if(e.type==="FAILURE")et.requestFailure()}}}
end(){
if(this._sock&&D(this._sock)){
this._protocol.disconnect(p.BY_APPLICATION);
this._sock.end()}
return this}
x11(e,t,n){
const r={originAddr:e,originPort:t};
openChannel(this,"x11",r,n);
return this}
forwardOut(e,t,n,r,i){
const s={boundAddr:e,boundPort:t,remoteAddr:n,remotePort:r};
openChannel(this,"forwarded-tcpip",s,i);
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
const i=T;
const s=U;
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
e._protocol.forwardedTcpip(o,i,s,n);
break;case"x11":
e._protocol.x11(o,i,s,n);
break;case"forwarded-streamlocal@openssh.com":
e._protocol.openssh_forwardedStreamLocal(o,i,s,n);
break;default:
throw new Error(`Unsupported channel type: ${t}`)}}
function compareNumbers(e,t){
return e-t}
e.exports=ee;
e.exports.IncomingClient=et}),82137:((e,t,n)=>{
"use strict";
const{SFTP:r}=n(44996);
const i=2**32-1;
function onChannelOpenFailure(e,t,n,r){
e._chanMgr.remove(t);
if(typeof r!=="function")return;
let i;
if(n instanceof Error){
i=n}else if(typeof n==="object"&&n!==null){
i=new Error(`(SSH) Channel open failure: ${n.description}`);
i.reason=n.reason}else{
i=new Error("(SSH) Channel open failure: server closed channel unexpectedly");
i.reason=""}
r(i)}
function onCHANNEL_CLOSE(e,t,n,i,s){
if(typeof n==="function"){
onChannelOpenFailure(e,t,i,n);
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
if(n.constructor!==r&&(n.outgoing.state==="open"||n.outgoing.state==="eof")&&!s){
n.close()}
if(n.outgoing.state==="closing")n.outgoing.state="closed";
const o=n._readableState;
const f=n._writableState;
if(f&&!f.ending&&!f.finished&&!s)n.end();
const h=n._callbacks;
n._callbacks=[];
for(let e=0;e<h.length;++e)h[e](true);
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
let s=class ChannelManager{
constructor(e){
this._client=e;
this._channels={};
this._cur=-1;
this._count=0}
add(e){
let t;
if(this._cur<i){
t=++this._cur}else if(this._count===0){
this._cur=0;
t=0}else{
const e=this._channels;
for(let n=0;n<i;++n){
if(e[n]===undefined){
t=n;
break}}}
if(t===undefined)return-1;
this._channels[t]=e||true;
++this._count;
return t}
update(e,t){
if(typeof e!=="number"||e<0||e>=i||!isFinite(e))throw new Error(`Invalid channel id: ${e}`);
if(t&&this._channels[e])this._channels[e]=t}
get(e){
if(typeof e!=="number"||e<0||e>=i||!isFinite(e))throw new Error(`Invalid channel id: ${e}`);
return this._channels[e]}
remove(e){
if(typeof e!=="number"||e<0||e>=i||!isFinite(e))throw new Error(`Invalid channel id: ${e}`);
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
for(let i=0;i<n.length;++i){
const s=+n[i];
const o=t[s];
onCHANNEL_CLOSE(r,s,o._channel||o,e,true)}}};
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
let i=t;
for(let s=0;s<r.length;++s){
const f=r[s];
let h=e[f];
switch(f){case"append":
if(!Array.isArray(h))h=[h];
if(Array.isArray(h)){
for(let e=0;e<h.length;++e){
const r=h[e];
if(typeof r==="string"){
if(!r||i.indexOf(r)!==-1)continue;
if(n.indexOf(r)===-1)throw new Error(`Unsupported algorithm: ${r}`);
if(i===t)i=i.slice();
i.push(r)}else if(o(r)){
for(let e=0;e<n.length;++e){
const s=n[e];
if(r.test(s)){
if(i.indexOf(s)!==-1)continue;
if(i===t)i=i.slice();
i.push(s)}}}}}
break;case"prepend":
if(!Array.isArray(h))h=[h];
if(Array.isArray(h)){
for(let e=h.length;e>=0;--e){
const r=h[e];
if(typeof r==="string"){
if(!r||i.indexOf(r)!==-1)continue;
if(n.indexOf(r)===-1)throw new Error(`Unsupported algorithm: ${r}`);
if(i===t)i=i.slice();
i.unshift(r)}else if(o(r)){
for(let e=n.length;e>=0;--e){
const s=n[e];
if(r.test(s)){
if(i.indexOf(s)!==-1)continue;
if(i===t)i=i.slice();
i.unshift(s)}}}}}
break;case"remove":
if(!Array.isArray(h))h=[h];
if(Array.isArray(h)){
for(let e=0;e<h.length;++e){
const n=h[e];
if(typeof n==="string"){
if(!n)continue;
const e=i.indexOf(n);
if(e===-1)continue;
if(i===t)i=i.slice();
i.splice(e,1)}else if(o(n)){
for(let e=0;e<i.length;++e){
if(n.test(i[e])){
if(i===t)i=i.slice();
i.splice(e,1);
--e}}}}}
break}}
return i}
return t}
e.exports={ChannelManager:s,generateAlgorithmList,onChannelOpenFailure,onCHANNEL_CLOSE,isWritable:e=>{
return e&&e.writable&&e._readableState&&e._readableState.ended===false}}}),80668:((e,t,n)=>{
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
var i=gf(),s=gf([1]),o=gf([56129,1]),f=gf([30883,4953,19914,30187,55467,16705,2637,112,59544,30585,16505,36039,65139,11119,27886,20995]),h=gf([61785,9906,39828,60374,45398,33411,5274,224,53552,61171,33010,6542,64743,22239,55772,9222]),l=gf([54554,36645,11616,51542,42930,38181,51040,26924,56412,64982,57905,49316,21502,52590,14035,8553]),u=gf([26200,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214]),g=gf([41136,18958,6951,50414,58488,44335,6150,12099,55207,15867,153,11085,57099,20417,9344,11139]);
function ts64(e,t,n,r){
e[t]=n>>24&255;
e[t+1]=n>>16&255;
e[t+2]=n>>8&255;
e[t+3]=n&255;
e[t+4]=r>>24&255;
e[t+5]=r>>16&255;
e[t+6]=r>>8&255;
e[t+7]=r&255}
function vn(e,t,n,r,i){
var s,o=0;
for(s=0;s<i;s++)o|=e[t+s]^n[r+s];
return(1&o-1>>>8)-1}
function crypto_verify_16(e,t,n,r){
return vn(e,t,n,r,16)}
function crypto_verify_32(e,t,n,r){
return vn(e,t,n,r,32)}
function core_salsa20(e,t,n,r){
var i=r[0]&255|(r[1]&255)<<8|(r[2]&255)<<16|(r[3]&255)<<24,s=n[0]&255|(n[1]&255)<<8|(n[2]&255)<<16|(n[3]&255)<<24,o=n[4]&255|(n[5]&255)<<8|(n[6]&255)<<16|(n[7]&255)<<24,f=n[8]&255|(n[9]&255)<<8|(n[10]&255)<<16|(n[11]&255)<<24,h=n[12]&255|(n[13]&255)<<8|(n[14]&255)<<16|(n[15]&255)<<24,l=r[4]&255|(r[5]&255)<<8|(r[6]&255)<<16|(r[7]&255)<<24,u=t[0]&255|(t[1]&255)<<8|(t[2]&255)<<16|(t[3]&255)<<24,g=t[4]&255|(t[5]&255)<<8|(t[6]&255)<<16|(t[7]&255)<<24,p=t[8]&255|(t[9]&255)<<8|(t[10]&255)<<16|(t[11]&255)<<24,_=t[12]&255|(t[13]&255)<<8|(t[14]&255)<<16|(t[15]&255)<<24,E=r[8]&255|(r[9]&255)<<8|(r[10]&255)<<16|(r[11]&255)<<24,b=n[16]&255|(n[17]&255)<<8|(n[18]&255)<<16|(n[19]&255)<<24,y=n[20]&255|(n[21]&255)<<8|(n[22]&255)<<16|(n[23]&255)<<24,I=n[24]&255|(n[25]&255)<<8|(n[26]&255)<<16|(n[27]&255)<<24,w=n[28]&255|(n[29]&255)<<8|(n[30]&255)<<16|(n[31]&255)<<24,m=r[12]&255|(r[13]&255)<<8|(r[14]&255)<<16|(r[15]&255)<<24;
var x=i,B=s,C=o,k=f,R=h,v=l,T=u,U=g,L=p,O=_,P=E,Q=b,D=y,W=I,q=w,G=m,$;
for(var Y=0;Y<20;Y+=2){
$=x+D|0;
R^=$<<7|$>>>32-7;
$=R+x|0;
L^=$<<9|$>>>32-9;
$=L+R|0;
D^=$<<13|$>>>32-13;
$=D+L|0;
x^=$<<18|$>>>32-18;
$=v+B|0;
O^=$<<7|$>>>32-7;
$=O+v|0;
W^=$<<9|$>>>32-9;
$=W+O|0;
B^=$<<13|$>>>32-13;
$=B+W|0;
v^=$<<18|$>>>32-18;
$=P+T|0;
q^=$<<7|$>>>32-7;
$=q+P|0;
C^=$<<9|$>>>32-9;
$=C+q|0;
T^=$<<13|$>>>32-13;
$=T+C|0;
P^=$<<18|$>>>32-18;
$=G+Q|0;
k^=$<<7|$>>>32-7;
$=k+G|0;
U^=$<<9|$>>>32-9;
$=U+k|0;
Q^=$<<13|$>>>32-13;
$=Q+U|0;
G^=$<<18|$>>>32-18;
$=x+k|0;
B^=$<<7|$>>>32-7;
$=B+x|0;
C^=$<<9|$>>>32-9;
$=C+B|0;
k^=$<<13|$>>>32-13;
$=k+C|0;
x^=$<<18|$>>>32-18;
$=v+R|0;
T^=$<<7|$>>>32-7;
$=T+v|0;
U^=$<<9|$>>>32-9;
$=U+T|0;
R^=$<<13|$>>>32-13;
$=R+U|0;
v^=$<<18|$>>>32-18;
$=P+O|0;
Q^=$<<7|$>>>32-7;
$=Q+P|0;
L^=$<<9|$>>>32-9;
$=L+Q|0;
O^=$<<13|$>>>32-13;
$=O+L|0;
P^=$<<18|$>>>32-18;
$=G+q|0;
D^=$<<7|$>>>32-7;
$=D+G|0;
W^=$<<9|$>>>32-9;
$=W+D|0;
q^=$<<13|$>>>32-13;
$=q+W|0;
G^=$<<18|$>>>32-18}
x=x+i|0;
B=B+s|0;
C=C+o|0;
k=k+f|0;
R=R+h|0;
v=v+l|0;
T=T+u|0;
U=U+g|0;
L=L+p|0;
O=O+_|0;
P=P+E|0;
Q=Q+b|0;
D=D+y|0;
W=W+I|0;
q=q+w|0;
G=G+m|0;
e[0]=x>>>0&255;
e[1]=x>>>8&255;
e[2]=x>>>16&255;
e[3]=x>>>24&255;
e[4]=B>>>0&255;
e[5]=B>>>8&255;
e[6]=B>>>16&255;
e[7]=B>>>24&255;
e[8]=C>>>0&255;
e[9]=C>>>8&255;
e[10]=C>>>16&255;
e[11]=C>>>24&255;
e[12]=k>>>0&255;
e[13]=k>>>8&255;
e[14]=k>>>16&255;
e[15]=k>>>24&255;
e[16]=R>>>0&255;
e[17]=R>>>8&255;
e[18]=R>>>16&255;
e[19]=R>>>24&255;
e[20]=v>>>0&255;
e[21]=v>>>8&255;
e[22]=v>>>16&255;
e[23]=v>>>24&255;
e[24]=T>>>0&255;
e[25]=T>>>8&255;
e[26]=T>>>16&255;
e[27]=T>>>24&255;
e[28]=U>>>0&255;
e[29]=U>>>8&255;
e[30]=U>>>16&255;
e[31]=U>>>24&255;
e[32]=L>>>0&255;
e[33]=L>>>8&255;
e[34]=L>>>16&255;
e[35]=L>>>24&255;
e[36]=O>>>0&255;
e[37]=O>>>8&255;
e[38]=O>>>16&255;
e[39]=O>>>24&255;
e[40]=P>>>0&255;
e[41]=P>>>8&255;
e[42]=P>>>16&255;
e[43]=P>>>24&255;
e[44]=Q>>>0&255;
e[45]=Q>>>8&255;
e[46]=Q>>>16&255;
e[47]=Q>>>24&255;
e[48]=D>>>0&255;
e[49]=D>>>8&255;
e[50]=D>>>16&255;
e[51]=D>>>24&255;
e[52]=W>>>0&255;
e[53]=W>>>8&255;
e[54]=W>>>16&255;
e[55]=W>>>24&255;
e[56]=q>>>0&255;
e[57]=q>>>8&255;
e[58]=q>>>16&255;
e[59]=q>>>24&255;
e[60]=G>>>0&255;
e[61]=G>>>8&255;
e[62]=G>>>16&255;
e[63]=G>>>24&255}
function core_hsalsa20(e,t,n,r){
var i=r[0]&255|(r[1]&255)<<8|(r[2]&255)<<16|(r[3]&255)<<24,s=n[0]&255|(n[1]&255)<<8|(n[2]&255)<<16|(n[3]&255)<<24,o=n[4]&255|(n[5]&255)<<8|(n[6]&255)<<16|(n[7]&255)<<24,f=n[8]&255|(n[9]&255)<<8|(n[10]&255)<<16|(n[11]&255)<<24,h=n[12]&255|(n[13]&255)<<8|(n[14]&255)<<16|(n[15]&255)<<24,l=r[4]&255|(r[5]&255)<<8|(r[6]&255)<<16|(r[7]&255)<<24,u=t[0]&255|(t[1]&255)<<8|(t[2]&255)<<16|(t[3]&255)<<24,g=t[4]&255|(t[5]&255)<<8|(t[6]&255)<<16|(t[7]&255)<<24,p=t[8]&255|(t[9]&255)<<8|(t[10]&255)<<16|(t[11]&255)<<24,_=t[12]&255|(t[13]&255)<<8|(t[14]&255)<<16|(t[15]&255)<<24,E=r[8]&255|(r[9]&255)<<8|(r[10]&255)<<16|(r[11]&255)<<24,b=n[16]&255|(n[17]&255)<<8|(n[18]&255)<<16|(n[19]&255)<<24,y=n[20]&255|(n[21]&255)<<8|(n[22]&255)<<16|(n[23]&255)<<24,I=n[24]&255|(n[25]&255)<<8|(n[26]&255)<<16|(n[27]&255)<<24,w=n[28]&255|(n[29]&255)<<8|(n[30]&255)<<16|(n[31]&255)<<24,m=r[12]&255|(r[13]&255)<<8|(r[14]&255)<<16|(r[15]&255)<<24;
var x=i,B=s,C=o,k=f,R=h,v=l,T=u,U=g,L=p,O=_,P=E,Q=b,D=y,W=I,q=w,G=m,$;
for(var Y=0;Y<20;Y+=2){
$=x+D|0;
R^=$<<7|$>>>32-7;
$=R+x|0;
L^=$<<9|$>>>32-9;
$=L+R|0;
D^=$<<13|$>>>32-13;
$=D+L|0;
x^=$<<18|$>>>32-18;
$=v+B|0;
O^=$<<7|$>>>32-7;
$=O+v|0;
W^=$<<9|$>>>32-9;
$=W+O|0;
B^=$<<13|$>>>32-13;
$=B+W|0;
v^=$<<18|$>>>32-18;
$=P+T|0;
q^=$<<7|$>>>32-7;
$=q+P|0;
C^=$<<9|$>>>32-9;
$=C+q|0;
T^=$<<13|$>>>32-13;
$=T+C|0;
P^=$<<18|$>>>32-18;
$=G+Q|0;
k^=$<<7|$>>>32-7;
$=k+G|0;
U^=$<<9|$>>>32-9;
$=U+k|0;
Q^=$<<13|$>>>32-13;
$=Q+U|0;
G^=$<<18|$>>>32-18;
$=x+k|0;
B^=$<<7|$>>>32-7;
$=B+x|0;
C^=$<<9|$>>>32-9;
$=C+B|0;
k^=$<<13|$>>>32-13;
$=k+C|0;
x^=$<<18|$>>>32-18;
$=v+R|0;
T^=$<<7|$>>>32-7;
$=T+v|0;
U^=$<<9|$>>>32-9;
$=U+T|0;
R^=$<<13|$>>>32-13;
$=R+U|0;
v^=$<<18|$>>>32-18;
$=P+O|0;
Q^=$<<7|$>>>32-7;
$=Q+P|0;
L^=$<<9|$>>>32-9;
$=L+Q|0;
O^=$<<13|$>>>32-13;
$=O+L|0;
P^=$<<18|$>>>32-18;
$=G+q|0;
D^=$<<7|$>>>32-7;
$=D+G|0;
W^=$<<9|$>>>32-9;
$=W+D|0;
q^=$<<13|$>>>32-13;
$=q+W|0;
G^=$<<18|$>>>32-18}
e[0]=x>>>0&255;
e[1]=x>>>8&255;
e[2]=x>>>16&255;
e[3]=x>>>24&255;
e[4]=v>>>0&255;
e[5]=v>>>8&255;
e[6]=v>>>16&255;
e[7]=v>>>24&255;
e[8]=P>>>0&255;
e[9]=P>>>8&255;
e[10]=P>>>16&255;
e[11]=P>>>24&255;
e[12]=G>>>0&255;
e[13]=G>>>8&255;
e[14]=G>>>16&255;
e[15]=G>>>24&255;
e[16]=T>>>0&255;
e[17]=T>>>8&255;
e[18]=T>>>16&255;
e[19]=T>>>24&255;
e[20]=U>>>0&255;
e[21]=U>>>8&255;
e[22]=U>>>16&255;
e[23]=U>>>24&255;
e[24]=L>>>0&255;
e[25]=L>>>8&255;
e[26]=L>>>16&255;
e[27]=L>>>24&255;
e[28]=O>>>0&255;
e[29]=O>>>8&255;
e[30]=O>>>16&255;
e[31]=O>>>24&255}
function crypto_core_salsa20(e,t,n,r){
core_salsa20(e,t,n,r)}
function crypto_core_hsalsa20(e,t,n,r){
core_hsalsa20(e,t,n,r)}
var p=new Uint8Array([101,120,112,97,110,100,32,51,50,45,98,121,116,101,32,107]);
function crypto_stream_salsa20_xor(e,t,n,r,i,s,o){
var f=new Uint8Array(16),h=new Uint8Array(64);
var l,u;
for(u=0;u<16;u++)f[u]=0;
for(u=0;u<8;u++)f[u]=s[u];
while(i>=64){
crypto_core_salsa20(h,f,o,p);
for(u=0;u<64;u++)e[t+u]=n[r+u]^h[u];
l=1;
for(u=8;u<16;u++){
l=l+(f[u]&255)|0;
f[u]=l&255;
l>>>=8}
i-=64;
t+=64;
r+=64}
if(i>0){
crypto_core_salsa20(h,f,o,p);
for(u=0;u<i;u++)e[t+u]=n[r+u]^h[u]}
return 0}
function crypto_stream_salsa20(e,t,n,r,i){
var s=new Uint8Array(16),o=new Uint8Array(64);
var f,h;
for(h=0;h<16;h++)s[h]=0;
for(h=0;h<8;h++)s[h]=r[h];
while(n>=64){
crypto_core_salsa20(o,s,i,p);
for(h=0;h<64;h++)e[t+h]=o[h];
f=1;
for(h=8;h<16;h++){
f=f+(s[h]&255)|0;
s[h]=f&255;
f>>>=8}
n-=64;
t+=64}
if(n>0){
crypto_core_salsa20(o,s,i,p);
for(h=0;h<n;h++)e[t+h]=o[h]}
return 0}
function crypto_stream(e,t,n,r,i){
var s=new Uint8Array(32);
crypto_core_hsalsa20(s,r,i,p);
var o=new Uint8Array(8);
for(var f=0;f<8;f++)o[f]=r[f+16];
return crypto_stream_salsa20(e,t,n,o,s)}
function crypto_stream_xor(e,t,n,r,i,s,o){
var f=new Uint8Array(32);
crypto_core_hsalsa20(f,s,o,p);
var h=new Uint8Array(8);
for(var l=0;l<8;l++)h[l]=s[l+16];
return crypto_stream_salsa20_xor(e,t,n,r,i,h,f)}
var poly1305=function(e){
this.buffer=new Uint8Array(16);
this.r=new Uint16Array(10);
this.h=new Uint16Array(10);
this.pad=new Uint16Array(8);
this.leftover=0;
this.fin=0;
var t,n,r,i,s,o,f,h;
t=e[0]&255|(e[1]&255)<<8;
this.r[0]=t&8191;
n=e[2]&255|(e[3]&255)<<8;
this.r[1]=(t>>>13|n<<3)&8191;
r=e[4]&255|(e[5]&255)<<8;
this.r[2]=(n>>>10|r<<6)&7939;
i=e[6]&255|(e[7]&255)<<8;
this.r[3]=(r>>>7|i<<9)&8191;
s=e[8]&255|(e[9]&255)<<8;
this.r[4]=(i>>>4|s<<12)&255;
this.r[5]=s>>>1&8190;
o=e[10]&255|(e[11]&255)<<8;
this.r[6]=(s>>>14|o<<2)&8191;
f=e[12]&255|(e[13]&255)<<8;
this.r[7]=(o>>>11|f<<5)&8065;
h=e[14]&255|(e[15]&255)<<8;
this.r[8]=(f>>>8|h<<8)&8191;
this.r[9]=h>>>5&127;
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
var i,s,o,f,h,l,u,g,p;
var _,E,b,y,I,w,m,x,B,C;
var k=this.h[0],R=this.h[1],v=this.h[2],T=this.h[3],U=this.h[4],L=this.h[5],O=this.h[6],P=this.h[7],Q=this.h[8],D=this.h[9];
var W=this.r[0],q=this.r[1],G=this.r[2],$=this.r[3],Y=this.r[4],j=this.r[5],V=this.r[6],z=this.r[7],J=this.r[8],ee=this.r[9];
while(n>=16){
i=e[t+0]&255|(e[t+1]&255)<<8;
k+=i&8191;
s=e[t+2]&255|(e[t+3]&255)<<8;
R+=(i>>>13|s<<3)&8191;
o=e[t+4]&255|(e[t+5]&255)<<8;
v+=(s>>>10|o<<6)&8191;
f=e[t+6]&255|(e[t+7]&255)<<8;
T+=(o>>>7|f<<9)&8191;
h=e[t+8]&255|(e[t+9]&255)<<8;
U+=(f>>>4|h<<12)&8191;
L+=h>>>1&8191;
l=e[t+10]&255|(e[t+11]&255)<<8;
O+=(h>>>14|l<<2)&8191;
u=e[t+12]&255|(e[t+13]&255)<<8;
P+=(l>>>11|u<<5)&8191;
g=e[t+14]&255|(e[t+15]&255)<<8;
Q+=(u>>>8|g<<8)&8191;
D+=g>>>5|r;
p=0;
_=p;
_+=k*W;
_+=R*(5*ee);
_+=v*(5*J);
_+=T*(5*z);
_+=U*(5*V);
p=_>>>13;
_&=8191;
_+=L*(5*j);
_+=O*(5*Y);
_+=P*(5*$);
_+=Q*(5*G);
_+=D*(5*q);
p+=_>>>13;
_&=8191;
E=p;
E+=k*q;
E+=R*W;
E+=v*(5*ee);
E+=T*(5*J);
E+=U*(5*z);
p=E>>>13;
E&=8191;
E+=L*(5*V);
E+=O*(5*j);
E+=P*(5*Y);
E+=Q*(5*$);
E+=D*(5*G);
p+=E>>>13;
E&=8191;
b=p;
b+=k*G;
b+=R*q;
b+=v*W;
b+=T*(5*ee);
b+=U*(5*J);
p=b>>>13;
b&=8191;
b+=L*(5*z);
b+=O*(5*V);
b+=P*(5*j);
b+=Q*(5*Y);
b+=D*(5*$);
p+=b>>>13;
b&=8191;
y=p;
y+=k*$;
y+=R*G;
y+=v*q;
y+=T*W;
y+=U*(5*ee);
p=y>>>13;
y&=8191;
y+=L*(5*J);
y+=O*(5*z);
y+=P*(5*V);
y+=Q*(5*j);
y+=D*(5*Y);
p+=y>>>13;
y&=8191;
I=p;
I+=k*Y;
I+=R*$;
I+=v*G;
I+=T*q;
I+=U*W;
p=I>>>13;
I&=8191;
I+=L*(5*ee);
I+=O*(5*J);
I+=P*(5*z);
I+=Q*(5*V);
I+=D*(5*j);
p+=I>>>13;
I&=8191;
w=p;
w+=k*j;
w+=R*Y;
w+=v*$;
w+=T*G;
w+=U*q;
p=w>>>13;
w&=8191;
w+=L*W;
w+=O*(5*ee);
w+=P*(5*J);
w+=Q*(5*z);
w+=D*(5*V);
p+=w>>>13;
w&=8191;
m=p;
m+=k*V;
m+=R*j;
m+=v*Y;
m+=T*$;
m+=U*G;
p=m>>>13;
m&=8191;
m+=L*q;
m+=O*W;
m+=P*(5*ee);
m+=Q*(5*J);
m+=D*(5*z);
p+=m>>>13;
m&=8191;
x=p;
x+=k*z;
x+=R*V;
x+=v*j;
x+=T*Y;
x+=U*$;
p=x>>>13;
x&=8191;
x+=L*G;
x+=O*q;
x+=P*W;
x+=Q*(5*ee);
x+=D*(5*J);
p+=x>>>13;
x&=8191;
B=p;
B+=k*J;
B+=R*z;
B+=v*V;
B+=T*j;
B+=U*Y;
p=B>>>13;
B&=8191;
B+=L*$;
B+=O*G;
B+=P*q;
B+=Q*W;
B+=D*(5*ee);
p+=B>>>13;
B&=8191;
C=p;
C+=k*ee;
C+=R*J;
C+=v*z;
C+=T*V;
C+=U*j;
p=C>>>13;
C&=8191;
C+=L*Y;
C+=O*$;
C+=P*G;
C+=Q*q;
C+=D*W;
p+=C>>>13;
C&=8191;
p=(p<<2)+p|0;
p=p+_|0;
_=p&8191;
p=p>>>13;
E+=p;
k=_;
R=E;
v=b;
T=y;
U=I;
L=w;
O=m;
P=x;
Q=B;
D=C;
t+=16;
n-=16}
this.h[0]=k;
this.h[1]=R;
this.h[2]=v;
this.h[3]=T;
this.h[4]=U;
this.h[5]=L;
this.h[6]=O;
this.h[7]=P;
this.h[8]=Q;
this.h[9]=D};
poly1305.prototype.finish=function(e,t){
var n=new Uint16Array(10);
var r,i,s,o;
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
i=(r^1)-1;
for(o=0;o<10;o++)n[o]&=i;
i=~i;
for(o=0;o<10;o++)this.h[o]=this.h[o]&i|n[o];
this.h[0]=(this.h[0]|this.h[1]<<13)&65535;
this.h[1]=(this.h[1]>>>3|this.h[2]<<10)&65535;
this.h[2]=(this.h[2]>>>6|this.h[3]<<7)&65535;
this.h[3]=(this.h[3]>>>9|this.h[4]<<4)&65535;
this.h[4]=(this.h[4]>>>12|this.h[5]<<1|this.h[6]<<14)&65535;
this.h[5]=(this.h[6]>>>2|this.h[7]<<11)&65535;
this.h[6]=(this.h[7]>>>5|this.h[8]<<8)&65535;
this.h[7]=(this.h[8]>>>8|this.h[9]<<5)&65535;
s=this.h[0]+this.pad[0];
this.h[0]=s&65535;
for(o=1;o<8;o++){
s=(this.h[o]+this.pad[o]|0)+(s>>>16)|0;
this.h[o]=s&65535}
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
var r,i;
if(this.leftover){
i=16-this.leftover;
if(i>n)i=n;
for(r=0;r<i;r++)this.buffer[this.leftover+r]=e[t+r];
n-=i;
t+=i;
this.leftover+=i;
if(this.leftover<16)return;
this.blocks(this.buffer,0,16);
this.leftover=0}
if(n>=16){
i=n-n%16;
this.blocks(e,t,i);
t+=i;
n-=i}
if(n){
for(r=0;r<n;r++)this.buffer[this.leftover+r]=e[t+r];
this.leftover+=n}};
function crypto_onetimeauth(e,t,n,r,i,s){
var o=new poly1305(s);
o.update(n,r,i);
o.finish(e,t);
return 0}
function crypto_onetimeauth_verify(e,t,n,r,i,s){
var o=new Uint8Array(16);
crypto_onetimeauth(o,0,n,r,i,s);
return crypto_verify_16(e,t,o,0)}
function crypto_secretbox(e,t,n,r,i){
var s;
if(n<32)return-1;
crypto_stream_xor(e,0,t,0,n,r,i);
crypto_onetimeauth(e,16,e,32,n-32,e);
for(s=0;s<16;s++)e[s]=0;
return 0}
function crypto_secretbox_open(e,t,n,r,i){
var s;
var o=new Uint8Array(32);
if(n<32)return-1;
crypto_stream(o,0,32,r,i);
if(crypto_onetimeauth_verify(t,16,t,32,n-32,o)!==0)return-1;
crypto_stream_xor(e,0,t,0,n,r,i);
for(s=0;s<32;s++)e[s]=0;
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
var r,i=~(n-1);
for(var s=0;s<16;s++){
r=i&(e[s]^t[s]);
e[s]^=r;
t[s]^=r}}
function pack25519(e,t){
var n,r,i;
var s=gf(),o=gf();
for(n=0;n<16;n++)o[n]=t[n];
car25519(o);
car25519(o);
car25519(o);
for(r=0;r<2;r++){
s[0]=o[0]-65517;
for(n=1;n<15;n++){
s[n]=o[n]-65535-(s[n-1]>>16&1);
s[n-1]&=65535}
s[15]=o[15]-32767-(s[14]>>16&1);
i=s[15]>>16&1;
s[14]&=65535;
sel25519(o,s,1-i)}
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
var r,i,s=0,o=0,f=0,h=0,l=0,u=0,g=0,p=0,_=0,E=0,b=0,y=0,I=0,w=0,m=0,x=0,B=0,C=0,k=0,R=0,v=0,T=0,U=0,L=0,O=0,P=0,Q=0,D=0,W=0,q=0,G=0,$=n[0],Y=n[1],j=n[2],V=n[3],z=n[4],J=n[5],ee=n[6],et=n[7],en=n[8],er=n[9],ei=n[10],es=n[11],eo=n[12],ea=n[13],ec=n[14],ef=n[15];
r=t[0];
s+=r*$;
o+=r*Y;
f+=r*j;
h+=r*V;
l+=r*z;
u+=r*J;
g+=r*ee;
p+=r*et;
_+=r*en;
E+=r*er;
b+=r*ei;
y+=r*es;
I+=r*eo;
w+=r*ea;
m+=r*ec;
x+=r*ef;
r=t[1];
o+=r*$;
f+=r*Y;
h+=r*j;
l+=r*V;
u+=r*z;
g+=r*J;
p+=r*ee;
_+=r*et;
E+=r*en;
b+=r*er;
y+=r*ei;
I+=r*es;
w+=r*eo;
m+=r*ea;
x+=r*ec;
B+=r*ef;
r=t[2];
f+=r*$;
h+=r*Y;
l+=r*j;
u+=r*V;
g+=r*z;
p+=r*J;
_+=r*ee;
E+=r*et;
b+=r*en;
y+=r*er;
I+=r*ei;
w+=r*es;
m+=r*eo;
x+=r*ea;
B+=r*ec;
C+=r*ef;
r=t[3];
h+=r*$;
l+=r*Y;
u+=r*j;
g+=r*V;
p+=r*z;
_+=r*J;
E+=r*ee;
b+=r*et;
y+=r*en;
I+=r*er;
w+=r*ei;
m+=r*es;
x+=r*eo;
B+=r*ea;
C+=r*ec;
k+=r*ef;
r=t[4];
l+=r*$;
u+=r*Y;
g+=r*j;
p+=r*V;
_+=r*z;
E+=r*J;
b+=r*ee;
y+=r*et;
I+=r*en;
w+=r*er;
m+=r*ei;
x+=r*es;
B+=r*eo;
C+=r*ea;
k+=r*ec;
R+=r*ef;
r=t[5];
u+=r*$;
g+=r*Y;
p+=r*j;
_+=r*V;
E+=r*z;
b+=r*J;
y+=r*ee;
I+=r*et;
w+=r*en;
m+=r*er;
x+=r*ei;
B+=r*es;
C+=r*eo;
k+=r*ea;
R+=r*ec;
v+=r*ef;
r=t[6];
g+=r*$;
p+=r*Y;
_+=r*j;
E+=r*V;
b+=r*z;
y+=r*J;
I+=r*ee;
w+=r*et;
m+=r*en;
x+=r*er;
B+=r*ei;
C+=r*es;
k+=r*eo;
R+=r*ea;
v+=r*ec;
T+=r*ef;
r=t[7];
p+=r*$;
_+=r*Y;
E+=r*j;
b+=r*V;
y+=r*z;
I+=r*J;
w+=r*ee;
m+=r*et;
x+=r*en;
B+=r*er;
C+=r*ei;
k+=r*es;
R+=r*eo;
v+=r*ea;
T+=r*ec;
U+=r*ef;
r=t[8];
_+=r*$;
E+=r*Y;
b+=r*j;
y+=r*V;
I+=r*z;
w+=r*J;
m+=r*ee;
x+=r*et;
B+=r*en;
C+=r*er;
k+=r*ei;
R+=r*es;
v+=r*eo;
T+=r*ea;
U+=r*ec;
L+=r*ef;
r=t[9];
E+=r*$;
b+=r*Y;
y+=r*j;
I+=r*V;
w+=r*z;
m+=r*J;
x+=r*ee;
B+=r*et;
C+=r*en;
k+=r*er;
R+=r*ei;
v+=r*es;
T+=r*eo;
U+=r*ea;
L+=r*ec;
O+=r*ef;
r=t[10];
b+=r*$;
y+=r*Y;
I+=r*j;
w+=r*V;
m+=r*z;
x+=r*J;
B+=r*ee;
C+=r*et;
k+=r*en;
R+=r*er;
v+=r*ei;
T+=r*es;
U+=r*eo;
L+=r*ea;
O+=r*ec;
P+=r*ef;
r=t[11];
y+=r*$;
I+=r*Y;
w+=r*j;
m+=r*V;
x+=r*z;
B+=r*J;
C+=r*ee;
k+=r*et;
R+=r*en;
v+=r*er;
T+=r*ei;
U+=r*es;
L+=r*eo;
O+=r*ea;
P+=r*ec;
Q+=r*ef;
r=t[12];
I+=r*$;
w+=r*Y;
m+=r*j;
x+=r*V;
B+=r*z;
C+=r*J;
k+=r*ee;
R+=r*et;
v+=r*en;
T+=r*er;
U+=r*ei;
L+=r*es;
O+=r*eo;
P+=r*ea;
Q+=r*ec;
D+=r*ef;
r=t[13];
w+=r*$;
m+=r*Y;
x+=r*j;
B+=r*V;
C+=r*z;
k+=r*J;
R+=r*ee;
v+=r*et;
T+=r*en;
U+=r*er;
L+=r*ei;
O+=r*es;
P+=r*eo;
Q+=r*ea;
D+=r*ec;
W+=r*ef;
r=t[14];
m+=r*$;
x+=r*Y;
B+=r*j;
C+=r*V;
k+=r*z;
R+=r*J;
v+=r*ee;
T+=r*et;
U+=r*en;
L+=r*er;
O+=r*ei;
P+=r*es;
Q+=r*eo;
D+=r*ea;
W+=r*ec;
q+=r*ef;
r=t[15];
x+=r*$;
B+=r*Y;
C+=r*j;
k+=r*V;
R+=r*z;
v+=r*J;
T+=r*ee;
U+=r*et;
L+=r*en;
O+=r*er;
P+=r*ei;
Q+=r*es;
D+=r*eo;
W+=r*ea;
q+=r*ec;
G+=r*ef;
s+=38*B;
o+=38*C;
f+=38*k;
h+=38*R;
l+=38*v;
u+=38*T;
g+=38*U;
p+=38*L;
_+=38*O;
E+=38*P;
b+=38*Q;
y+=38*D;
I+=38*W;
w+=38*q;
m+=38*G;
i=1;
r=s+i+65535;
i=Math.floor(r/65536);
s=r-i*65536;
r=o+i+65535;
i=Math.floor(r/65536);
o=r-i*65536;
r=f+i+65535;
i=Math.floor(r/65536);
f=r-i*65536;
r=h+i+65535;
i=Math.floor(r/65536);
h=r-i*65536;
r=l+i+65535;
i=Math.floor(r/65536);
l=r-i*65536;
r=u+i+65535;
i=Math.floor(r/65536);
u=r-i*65536;
r=g+i+65535;
i=Math.floor(r/65536);
g=r-i*65536;
r=p+i+65535;
i=Math.floor(r/65536);
p=r-i*65536;
r=_+i+65535;
i=Math.floor(r/65536);
_=r-i*65536;
r=E+i+65535;
i=Math.floor(r/65536);
E=r-i*65536;
r=b+i+65535;
i=Math.floor(r/65536);
b=r-i*65536;
r=y+i+65535;
i=Math.floor(r/65536);
y=r-i*65536;
r=I+i+65535;
i=Math.floor(r/65536);
I=r-i*65536;
r=w+i+65535;
i=Math.floor(r/65536);
w=r-i*65536;
r=m+i+65535;
i=Math.floor(r/65536);
m=r-i*65536;
r=x+i+65535;
i=Math.floor(r/65536);
x=r-i*65536;
s+=i-1+37*(i-1);
i=1;
r=s+i+65535;
i=Math.floor(r/65536);
s=r-i*65536;
r=o+i+65535;
i=Math.floor(r/65536);
o=r-i*65536;
r=f+i+65535;
i=Math.floor(r/65536);
f=r-i*65536;
r=h+i+65535;
i=Math.floor(r/65536);
h=r-i*65536;
r=l+i+65535;
i=Math.floor(r/65536);
l=r-i*65536;
r=u+i+65535;
i=Math.floor(r/65536);
u=r-i*65536;
r=g+i+65535;
i=Math.floor(r/65536);
g=r-i*65536;
r=p+i+65535;
i=Math.floor(r/65536);
p=r-i*65536;
r=_+i+65535;
i=Math.floor(r/65536);
_=r-i*65536;
r=E+i+65535;
i=Math.floor(r/65536);
E=r-i*65536;
r=b+i+65535;
i=Math.floor(r/65536);
b=r-i*65536;
r=y+i+65535;
i=Math.floor(r/65536);
y=r-i*65536;
r=I+i+65535;
i=Math.floor(r/65536);
I=r-i*65536;
r=w+i+65535;
i=Math.floor(r/65536);
w=r-i*65536;
r=m+i+65535;
i=Math.floor(r/65536);
m=r-i*65536;
r=x+i+65535;
i=Math.floor(r/65536);
x=r-i*65536;
s+=i-1+37*(i-1);
e[0]=s;
e[1]=o;
e[2]=f;
e[3]=h;
e[4]=l;
e[5]=u;
e[6]=g;
e[7]=p;
e[8]=_;
e[9]=E;
e[10]=b;
e[11]=y;
e[12]=I;
e[13]=w;
e[14]=m;
e[15]=x}
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
var i=new Float64Array(80),s,f;
var h=gf(),l=gf(),u=gf(),g=gf(),p=gf(),_=gf();
for(f=0;f<31;f++)r[f]=t[f];
r[31]=t[31]&127|64;
r[0]&=248;
unpack25519(i,n);
for(f=0;f<16;f++){
l[f]=i[f];
g[f]=h[f]=u[f]=0}
h[0]=g[0]=1;
for(f=254;f>=0;--f){
s=r[f>>>3]>>>(f&7)&1;
sel25519(h,l,s);
sel25519(u,g,s);
A(p,h,u);
Z(h,h,u);
A(u,l,g);
Z(l,l,g);
S(g,p);
S(_,h);
M(h,u,h);
M(u,l,p);
A(p,h,u);
Z(h,h,u);
S(l,h);
Z(u,g,_);
M(h,u,o);
A(h,h,g);
M(u,u,h);
M(h,g,_);
M(g,l,i);
S(l,p);
sel25519(h,l,s);
sel25519(u,g,s)}
for(f=0;f<16;f++){
i[f+16]=h[f];
i[f+32]=u[f];
i[f+48]=l[f];
i[f+64]=g[f]}
var E=i.subarray(32);
var b=i.subarray(16);
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
var i=new Uint8Array(32);
crypto_scalarmult(i,r,n);
return crypto_core_hsalsa20(e,t,i,p)}
var _=crypto_secretbox;
var E=crypto_secretbox_open;
function crypto_box(e,t,n,r,i,s){
var o=new Uint8Array(32);
crypto_box_beforenm(o,i,s);
return _(e,t,n,r,o)}
function crypto_box_open(e,t,n,r,i,s){
var o=new Uint8Array(32);
crypto_box_beforenm(o,i,s);
return E(e,t,n,r,o)}
var b=[0x428a2f98,0xd728ae22,0x71374491,0x23ef65cd,0xb5c0fbcf,0xec4d3b2f,0xe9b5dba5,0x8189dbbc,0x3956c25b,0xf348b538,0x59f111f1,0xb605d019,0x923f82a4,0xaf194f9b,0xab1c5ed5,0xda6d8118,0xd807aa98,0xa3030242,0x12835b01,0x45706fbe,0x243185be,0x4ee4b28c,0x550c7dc3,0xd5ffb4e2,0x72be5d74,0xf27b896f,0x80deb1fe,0x3b1696b1,0x9bdc06a7,0x25c71235,0xc19bf174,0xcf692694,0xe49b69c1,0x9ef14ad2,0xefbe4786,0x384f25e3,0xfc19dc6,0x8b8cd5b5,0x240ca1cc,0x77ac9c65,0x2de92c6f,0x592b0275,0x4a7484aa,0x6ea6e483,0x5cb0a9dc,0xbd41fbd4,0x76f988da,0x831153b5,0x983e5152,0xee66dfab,0xa831c66d,0x2db43210,0xb00327c8,0x98fb213f,0xbf597fc7,0xbeef0ee4,0xc6e00bf3,0x3da88fc2,0xd5a79147,0x930aa725,0x6ca6351,0xe003826f,0x14292967,0xa0e6e70,0x27b70a85,0x46d22ffc,0x2e1b2138,0x5c26c926,0x4d2c6dfc,0x5ac42aed,0x53380d13,0x9d95b3df,0x650a7354,0x8baf63de,0x766a0abb,0x3c77b2a8,0x81c2c92e,0x47edaee6,0x92722c85,0x1482353b,0xa2bfe8a1,0x4cf10364,0xa81a664b,0xbc423001,0xc24b8b70,0xd0f89791,0xc76c51a3,0x654be30,0xd192e819,0xd6ef5218,0xd6990624,0x5565a910,0xf40e3585,0x5771202a,0x106aa070,0x32bbd1b8,0x19a4c116,0xb8d2d0c8,0x1e376c08,0x5141ab53,0x2748774c,0xdf8eeb99,0x34b0bcb5,0xe19b48a8,0x391c0cb3,0xc5c95a63,0x4ed8aa4a,0xe3418acb,0x5b9cca4f,0x7763e373,0x682e6ff3,0xd6b2b8a3,0x748f82ee,0x5defb2fc,0x78a5636f,0x43172f60,0x84c87814,0xa1f0ab72,0x8cc70208,0x1a6439ec,0x90befffa,0x23631e28,0xa4506ceb,0xde82bde9,0xbef9a3f7,0xb2c67915,0xc67178f2,0xe372532b,0xca273ece,0xea26619c,0xd186b8c7,0x21c0c207,0xeada7dd6,0xcde0eb1e,0xf57d4f7f,0xee6ed178,0x6f067aa,0x72176fba,0xa637dc5,0xa2c898a6,0x113f9804,0xbef90dae,0x1b710b35,0x131c471b,0x28db77f5,0x23047d84,0x32caab7b,0x40c72493,0x3c9ebe0a,0x15c9bebc,0x431d67c4,0x9c100d4c,0x4cc5d4be,0xcb3e42b6,0x597f299c,0xfc657e2a,0x5fcb6fab,0x3ad6faec,0x6c44198c,0x4a475817];
function crypto_hashblocks_hl(e,t,n,r){
var i=new Int32Array(16),s=new Int32Array(16),o,f,h,l,u,g,p,_,E,y,I,w,m,x,B,C,k,R,v,T,U,L,O,P,Q,D;
var W=e[0],q=e[1],G=e[2],$=e[3],Y=e[4],j=e[5],V=e[6],z=e[7],J=t[0],ee=t[1],et=t[2],en=t[3],er=t[4],ei=t[5],es=t[6],eo=t[7];
var ea=0;
while(r>=128){
for(v=0;v<16;v++){
T=8*v+ea;
i[v]=n[T+0]<<24|n[T+1]<<16|n[T+2]<<8|n[T+3];
s[v]=n[T+4]<<24|n[T+5]<<16|n[T+6]<<8|n[T+7]}
for(v=0;v<80;v++){
o=W;
f=q;
h=G;
l=$;
u=Y;
g=j;
p=V;
_=z;
E=J;
y=ee;
I=et;
w=en;
m=er;
x=ei;
B=es;
C=eo;
U=z;
L=eo;
O=L&65535;
P=L>>>16;
Q=U&65535;
D=U>>>16;
U=(Y>>>14|er<<32-14)^(Y>>>18|er<<32-18)^(er>>>41-32|Y<<32-(41-32));
L=(er>>>14|Y<<32-14)^(er>>>18|Y<<32-18)^(Y>>>41-32|er<<32-(41-32));
O+=L&65535;
P+=L>>>16;
Q+=U&65535;
D+=U>>>16;
U=Y&j^~Y&V;
L=er&ei^~er&es;
O+=L&65535;
P+=L>>>16;
Q+=U&65535;
D+=U>>>16;
U=b[v*2];
L=b[v*2+1];
O+=L&65535;
P+=L>>>16;
Q+=U&65535;
D+=U>>>16;
U=i[v%16];
L=s[v%16];
O+=L&65535;
P+=L>>>16;
Q+=U&65535;
D+=U>>>16;
P+=O>>>16;
Q+=P>>>16;
D+=Q>>>16;
k=Q&65535|D<<16;
R=O&65535|P<<16;
U=k;
L=R;
O=L&65535;
P=L>>>16;
Q=U&65535;
D=U>>>16;
U=(W>>>28|J<<32-28)^(J>>>34-32|W<<32-(34-32))^(J>>>39-32|W<<32-(39-32));
L=(J>>>28|W<<32-28)^(W>>>34-32|J<<32-(34-32))^(W>>>39-32|J<<32-(39-32));
O+=L&65535;
P+=L>>>16;
Q+=U&65535;
D+=U>>>16;
U=W&q^W&G^q&G;
L=J&ee^J&et^ee&et;
O+=L&65535;
P+=L>>>16;
Q+=U&65535;
D+=U>>>16;
P+=O>>>16;
Q+=P>>>16;
D+=Q>>>16;
_=Q&65535|D<<16;
C=O&65535|P<<16;
U=l;
L=w;
O=L&65535;
P=L>>>16;
Q=U&65535;
D=U>>>16;
U=k;
L=R;
O+=L&65535;
P+=L>>>16;
Q+=U&65535;
D+=U>>>16;
P+=O>>>16;
Q+=P>>>16;
D+=Q>>>16;
l=Q&65535|D<<16;
w=O&65535|P<<16;
q=o;
G=f;
$=h;
Y=l;
j=u;
V=g;
z=p;
W=_;
ee=E;
et=y;
en=I;
er=w;
ei=m;
es=x;
eo=B;
J=C;
if(v%16===15){
for(T=0;T<16;T++){
U=i[T];
L=s[T];
O=L&65535;
P=L>>>16;
Q=U&65535;
D=U>>>16;
U=i[(T+9)%16];
L=s[(T+9)%16];
O+=L&65535;
P+=L>>>16;
Q+=U&65535;
D+=U>>>16;
k=i[(T+1)%16];
R=s[(T+1)%16];
U=(k>>>1|R<<32-1)^(k>>>8|R<<32-8)^k>>>7;
L=(R>>>1|k<<32-1)^(R>>>8|k<<32-8)^(R>>>7|k<<32-7);
O+=L&65535;
P+=L>>>16;
Q+=U&65535;
D+=U>>>16;
k=i[(T+14)%16];
R=s[(T+14)%16];
U=(k>>>19|R<<32-19)^(R>>>61-32|k<<32-(61-32))^k>>>6;
L=(R>>>19|k<<32-19)^(k>>>61-32|R<<32-(61-32))^(R>>>6|k<<32-6);
O+=L&65535;
P+=L>>>16;
Q+=U&65535;
D+=U>>>16;
P+=O>>>16;
Q+=P>>>16;
D+=Q>>>16;
i[T]=Q&65535|D<<16;
s[T]=O&65535|P<<16}}}
U=W;
L=J;
O=L&65535;
P=L>>>16;
Q=U&65535;
D=U>>>16;
U=e[0];
L=t[0];
O+=L&65535;
P+=L>>>16;
Q+=U&65535;
D+=U>>>16;
P+=O>>>16;
Q+=P>>>16;
D+=Q>>>16;
e[0]=W=Q&65535|D<<16;
t[0]=J=O&65535|P<<16;
U=q;
L=ee;
O=L&65535;
P=L>>>16;
Q=U&65535;
D=U>>>16;
U=e[1];
L=t[1];
O+=L&65535;
P+=L>>>16;
Q+=U&65535;
D+=U>>>16;
P+=O>>>16;
Q+=P>>>16;
D+=Q>>>16;
e[1]=q=Q&65535|D<<16;
t[1]=ee=O&65535|P<<16;
U=G;
L=et;
O=L&65535;
P=L>>>16;
Q=U&65535;
D=U>>>16;
U=e[2];
L=t[2];
O+=L&65535;
P+=L>>>16;
Q+=U&65535;
D+=U>>>16;
P+=O>>>16;
Q+=P>>>16;
D+=Q>>>16;
e[2]=G=Q&65535|D<<16;
t[2]=et=O&65535|P<<16;
U=$;
L=en;
O=L&65535;
P=L>>>16;
Q=U&65535;
D=U>>>16;
U=e[3];
L=t[3];
O+=L&65535;
P+=L>>>16;
Q+=U&65535;
D+=U>>>16;
P+=O>>>16;
Q+=P>>>16;
D+=Q>>>16;
e[3]=$=Q&65535|D<<16;
t[3]=en=O&65535|P<<16;
U=Y;
L=er;
O=L&65535;
P=L>>>16;
Q=U&65535;
D=U>>>16;
U=e[4];
L=t[4];
O+=L&65535;
P+=L>>>16;
Q+=U&65535;
D+=U>>>16;
P+=O>>>16;
Q+=P>>>16;
D+=Q>>>16;
e[4]=Y=Q&65535|D<<16;
t[4]=er=O&65535|P<<16;
U=j;
L=ei;
O=L&65535;
P=L>>>16;
Q=U&65535;
D=U>>>16;
U=e[5];
L=t[5];
O+=L&65535;
P+=L>>>16;
Q+=U&65535;
D+=U>>>16;
P+=O>>>16;
Q+=P>>>16;
D+=Q>>>16;
e[5]=j=Q&65535|D<<16;
t[5]=ei=O&65535|P<<16;
U=V;
L=es;
O=L&65535;
P=L>>>16;
Q=U&65535;
D=U>>>16;
U=e[6];
L=t[6];
O+=L&65535;
P+=L>>>16;
Q+=U&65535;
D+=U>>>16;
P+=O>>>16;
Q+=P>>>16;
D+=Q>>>16;
e[6]=V=Q&65535|D<<16;
t[6]=es=O&65535|P<<16;
U=z;
L=eo;
O=L&65535;
P=L>>>16;
Q=U&65535;
D=U>>>16;
U=e[7];
L=t[7];
O+=L&65535;
P+=L>>>16;
Q+=U&65535;
D+=U>>>16;
P+=O>>>16;
Q+=P>>>16;
D+=Q>>>16;
e[7]=z=Q&65535|D<<16;
t[7]=eo=O&65535|P<<16;
ea+=128;
r-=128}
return r}
function crypto_hash(e,t,n){
var r=new Int32Array(8),i=new Int32Array(8),s=new Uint8Array(256),o,f=n;
r[0]=0x6a09e667;
r[1]=0xbb67ae85;
r[2]=0x3c6ef372;
r[3]=0xa54ff53a;
r[4]=0x510e527f;
r[5]=0x9b05688c;
r[6]=0x1f83d9ab;
r[7]=0x5be0cd19;
i[0]=0xf3bcc908;
i[1]=0x84caa73b;
i[2]=0xfe94f82b;
i[3]=0x5f1d36f1;
i[4]=0xade682d1;
i[5]=0x2b3e6c1f;
i[6]=0xfb41bd6b;
i[7]=0x137e2179;
crypto_hashblocks_hl(r,i,t,n);
n%=128;
for(o=0;o<n;o++)s[o]=t[f-n+o];
s[n]=128;
n=256-128*(n<112?1:0);
s[n-9]=0;
ts64(s,n-8,f/0x20000000|0,f<<3);
crypto_hashblocks_hl(r,i,s,n);
for(o=0;o<8;o++)ts64(e,8*o,r[o],i[o]);
return 0}
function add(e,t){
var n=gf(),r=gf(),i=gf(),s=gf(),o=gf(),f=gf(),l=gf(),u=gf(),g=gf();
Z(n,e[1],e[0]);
Z(g,t[1],t[0]);
M(n,n,g);
A(r,e[0],e[1]);
A(g,t[0],t[1]);
M(r,r,g);
M(i,e[3],t[3]);
M(i,i,h);
M(s,e[2],t[2]);
A(s,s,s);
Z(o,r,n);
Z(f,s,i);
A(l,s,i);
A(u,r,n);
M(e[0],o,f);
M(e[1],u,l);
M(e[2],l,f);
M(e[3],o,u)}
function cswap(e,t,n){
var r;
for(r=0;r<4;r++){
sel25519(e[r],t[r],n)}}
function pack(e,t){
var n=gf(),r=gf(),i=gf();
inv25519(i,t[2]);
M(n,t[0],i);
M(r,t[1],i);
pack25519(e,r);
e[31]^=par25519(n)<<7}
function scalarmult(e,t,n){
var r,o;
set25519(e[0],i);
set25519(e[1],s);
set25519(e[2],s);
set25519(e[3],i);
for(o=255;o>=0;--o){
r=n[o/8|0]>>(o&7)&1;
cswap(e,t,r);
add(t,e);
add(e,e);
cswap(e,t,r)}}
function scalarbase(e,t){
var n=[gf(),gf(),gf(),gf()];
set25519(n[0],l);
set25519(n[1],u);
set25519(n[2],s);
M(n[3],l,u);
scalarmult(e,n,t)}
function crypto_sign_keypair(e,t,n){
var r=new Uint8Array(64);
var i=[gf(),gf(),gf(),gf()];
var s;
if(!n)randombytes(t,32);
crypto_hash(r,t,32);
r[0]&=248;
r[31]&=127;
r[31]|=64;
scalarbase(i,r);
pack(e,i);
for(s=0;s<32;s++)t[s+32]=e[s];
return 0}
var y=new Float64Array([237,211,245,92,26,99,18,88,214,156,247,162,222,249,222,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16]);
function modL(e,t){
var n,r,i,s;
for(r=63;r>=32;--r){
n=0;
for(i=r-32,s=r-12;i<s;++i){
t[i]+=n-16*t[r]*y[i-(r-32)];
n=t[i]+128>>8;
t[i]-=n*256}
t[i]+=n;
t[r]=0}
n=0;
for(i=0;i<32;i++){
t[i]+=n-(t[31]>>4)*y[i];
n=t[i]>>8;
t[i]&=255}
for(i=0;i<32;i++)t[i]-=n*y[i];
for(r=0;r<32;r++){
t[r+1]+=t[r]>>8;
e[r]=t[r]&255}}
function reduce(e){
var t=new Float64Array(64),n;
for(n=0;n<64;n++)t[n]=e[n];
for(n=0;n<64;n++)e[n]=0;
modL(e,t)}
function crypto_sign(e,t,n,r){
var i=new Uint8Array(64),s=new Uint8Array(64),o=new Uint8Array(64);
var f,h,l=new Float64Array(64);
var u=[gf(),gf(),gf(),gf()];
crypto_hash(i,r,32);
i[0]&=248;
i[31]&=127;
i[31]|=64;
var g=n+64;
for(f=0;f<n;f++)e[64+f]=t[f];
for(f=0;f<32;f++)e[32+f]=i[32+f];
crypto_hash(o,e.subarray(32),n+32);
reduce(o);
scalarbase(u,o);
pack(e,u);
for(f=32;f<64;f++)e[f]=r[f];
crypto_hash(s,e,n+64);
reduce(s);
for(f=0;f<64;f++)l[f]=0;
for(f=0;f<32;f++)l[f]=o[f];
for(f=0;f<32;f++){
for(h=0;h<32;h++){
l[f+h]+=s[f]*i[h]}}
modL(e.subarray(32),l);
return g}
function unpackneg(e,t){
var n=gf(),r=gf(),o=gf(),h=gf(),l=gf(),u=gf(),p=gf();
set25519(e[2],s);
unpack25519(e[1],t);
S(o,e[1]);
M(h,o,f);
Z(o,o,e[2]);
A(h,e[2],h);
S(l,h);
S(u,l);
M(p,u,l);
M(n,p,o);
M(n,n,h);
pow2523(n,n);
M(n,n,o);
M(n,n,h);
M(n,n,h);
M(e[0],n,h);
S(r,e[0]);
M(r,r,h);
if(neq25519(r,o))M(e[0],e[0],g);
S(r,e[0]);
M(r,r,h);
if(neq25519(r,o))return-1;
if(par25519(e[0])===t[31]>>7)Z(e[0],i,e[0]);
M(e[3],e[0],e[1]);
return 0}
function crypto_sign_open(e,t,n,r){
var i,s;
var o=new Uint8Array(32),f=new Uint8Array(64);
var h=[gf(),gf(),gf(),gf()],l=[gf(),gf(),gf(),gf()];
s=-1;
if(n<64)return-1;
if(unpackneg(l,r))return-1;
for(i=0;i<n;i++)e[i]=t[i];
for(i=0;i<32;i++)e[i+32]=r[i];
crypto_hash(f,e,n);
reduce(f);
scalarmult(h,l,f);
scalarbase(l,t.subarray(32));
add(h,l);
pack(o,h);
n-=64;
if(crypto_verify_32(t,0,o,0)){
for(i=0;i<n;i++)e[i]=0;
return-1}
for(i=0;i<n;i++)e[i]=t[i+64];
s=n;
return s}
var I=32,w=24,m=32,x=16,B=32,C=32,k=32,R=32,v=32,T=w,U=m,L=x,O=64,P=32,Q=64,D=32,W=64;
e.lowlevel={crypto_core_hsalsa20:crypto_core_hsalsa20,crypto_stream_xor:crypto_stream_xor,crypto_stream:crypto_stream,crypto_stream_salsa20_xor:crypto_stream_salsa20_xor,crypto_stream_salsa20:crypto_stream_salsa20,crypto_onetimeauth:crypto_onetimeauth,crypto_onetimeauth_verify:crypto_onetimeauth_verify,crypto_verify_16:crypto_verify_16,crypto_verify_32:crypto_verify_32,crypto_secretbox:crypto_secretbox,crypto_secretbox_open:crypto_secretbox_open,crypto_scalarmult:crypto_scalarmult,crypto_scalarmult_base:crypto_scalarmult_base,crypto_box_beforenm:crypto_box_beforenm,crypto_box_afternm:_,crypto_box:crypto_box,crypto_box_open:crypto_box_open,crypto_box_keypair:crypto_box_keypair,crypto_hash:crypto_hash,crypto_sign:crypto_sign,crypto_sign_keypair:crypto_sign_keypair,crypto_sign_open:crypto_sign_open,crypto_secretbox_KEYBYTES:I,crypto_secretbox_NONCEBYTES:w,crypto_secretbox_ZEROBYTES:m,crypto_secretbox_BOXZEROBYTES:x,crypto_scalarmult_BYTES:B,crypto_scalarmult_SCALARBYTES:C,crypto_box_PUBLICKEYBYTES:k,crypto_box_SECRETKEYBYTES:R,crypto_box_BEFORENMBYTES:v,crypto_box_NONCEBYTES:T,crypto_box_ZEROBYTES:U,crypto_box_BOXZEROBYTES:L,crypto_sign_BYTES:O,crypto_sign_PUBLICKEYBYTES:P,crypto_sign_SECRETKEYBYTES:Q,crypto_sign_SEEDBYTES:D,crypto_hash_BYTES:W};
function checkLengths(e,t){
if(e.length!==I)throw new Error("bad key size");
if(t.length!==w)throw new Error("bad nonce size")}
function checkBoxLengths(e,t){
if(e.length!==k)throw new Error("bad public key size");
if(t.length!==R)throw new Error("bad secret key size")}
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
var r=new Uint8Array(m+e.length);
var i=new Uint8Array(r.length);
for(var s=0;s<e.length;s++)r[s+m]=e[s];
crypto_secretbox(i,r,r.length,t,n);
return i.subarray(x)};
e.secretbox.open=function(e,t,n){
checkArrayTypes(e,t,n);
checkLengths(n,t);
var r=new Uint8Array(x+e.length);
var i=new Uint8Array(r.length);
for(var s=0;s<e.length;s++)r[s+x]=e[s];
if(r.length<32)return false;
if(crypto_secretbox_open(i,r,r.length,t,n)!==0)return false;
return i.subarray(m)};
e.secretbox.keyLength=I;
e.secretbox.nonceLength=w;
e.secretbox.overheadLength=x;
e.scalarMult=function(e,t){
checkArrayTypes(e,t);
if(e.length!==C)throw new Error("bad n size");
if(t.length!==B)throw new Error("bad p size");
var n=new Uint8Array(B);
crypto_scalarmult(n,e,t);
return n};
e.scalarMult.base=function(e){
checkArrayTypes(e);
if(e.length!==C)throw new Error("bad n size");
var t=new Uint8Array(B);
crypto_scalarmult_base(t,e);
return t};
e.scalarMult.scalarLength=C;
e.scalarMult.groupElementLength=B;
e.box=function(t,n,r,i){
var s=e.box.before(r,i);
return e.secretbox(t,n,s)};
e.box.before=function(e,t){
checkArrayTypes(e,t);
checkBoxLengths(e,t);
var n=new Uint8Array(v);
crypto_box_beforenm(n,e,t);
return n};
e.box.after=e.secretbox;
e.box.open=function(t,n,r,i){
var s=e.box.before(r,i);
return e.secretbox.open(t,n,s)};
e.box.open.after=e.secretbox.open;
e.box.keyPair=function(){
var e=new Uint8Array(k);
var t=new Uint8Array(R);
crypto_box_keypair(e,t);
return{publicKey:e,secretKey:t}};
e.box.keyPair.fromSecretKey=function(e){
checkArrayTypes(e);
if(e.length!==R)throw new Error("bad secret key size");
var t=new Uint8Array(k);
crypto_scalarmult_base(t,e);
return{publicKey:t,secretKey:new Uint8Array(e)}};
e.box.publicKeyLength=k;
e.box.secretKeyLength=R;
e.box.sharedKeyLength=v;
e.box.nonceLength=T;
e.box.overheadLength=e.secretbox.overheadLength;
e.sign=function(e,t){
checkArrayTypes(e,t);
if(t.length!==Q)throw new Error("bad secret key size");
var n=new Uint8Array(O+e.length);
crypto_sign(n,e,e.length,t);
return n};
e.sign.open=function(e,t){
if(arguments.length!==2)throw new Error("nacl.sign.open accepts 2 arguments; did you mean to use nacl.sign.detached.verify?");
checkArrayTypes(e,t);
if(t.length!==P)throw new Error("bad public key size");
var n=new Uint8Array(e.length);
var r=crypto_sign_open(n,e,e.length,t);
if(r<0)return null;
var i=new Uint8Array(r);
for(var s=0;s<i.length;s++)i[s]=n[s];
return i};
e.sign.detached=function(t,n){
var r=e.sign(t,n);
var i=new Uint8Array(O);
for(var s=0;s<i.length;s++)i[s]=r[s];
return i};
e.sign.detached.verify=function(e,t,n){
checkArrayTypes(e,t,n);
if(t.length!==O)throw new Error("bad signature size");
if(n.length!==P)throw new Error("bad public key size");
var r=new Uint8Array(O+e.length);
var i=new Uint8Array(O+e.length);
var s;
for(s=0;s<O;s++)r[s]=t[s];
for(s=0;s<e.length;s++)r[s+O]=e[s];
return crypto_sign_open(i,r,r.length,n)>=0};
e.sign.keyPair=function(){
var e=new Uint8Array(P);
var t=new Uint8Array(Q);
crypto_sign_keypair(e,t);
return{publicKey:e,secretKey:t}};
e.sign.keyPair.fromSecretKey=function(e){
checkArrayTypes(e);
if(e.length!==Q)throw new Error("bad secret key size");
var t=new Uint8Array(P);
for(var n=0;n<t.length;n++)t[n]=e[32+n];
return{publicKey:t,secretKey:new Uint8Array(e)}};
e.sign.keyPair.fromSeed=function(e){
checkArrayTypes(e);
if(e.length!==D)throw new Error("bad seed size");
var t=new Uint8Array(P);
var n=new Uint8Array(Q);
for(var r=0;r<32;r++)n[r]=e[r];
crypto_sign_keypair(t,n,true);
return{publicKey:t,secretKey:n}};
e.sign.publicKeyLength=P;
e.sign.secretKeyLength=Q;
e.sign.seedLength=D;
e.sign.signatureLength=O;
e.hash=function(e){
checkArrayTypes(e);
var t=new Uint8Array(W);
crypto_hash(t,e,e.length);
return t};
e.hash.hashLength=W;
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
var i,s=new Uint8Array(n);
for(i=0;i<n;i+=r){
t.getRandomValues(s.subarray(i,i+Math.min(n-i,r)))}
for(i=0;i<n;i++)e[i]=s[i];
cleanup(s)})}else if(true){
t=n(76982);
if(t&&t.randomBytes){
e.setPRNG(function(e,n){
var r,i=t.randomBytes(n);
for(r=0;r<n;r++)e[r]=i[r];
cleanup(i)})}}})()})(true&&e.exports?e.exports:self.nacl=self.nacl||{})}),87318:(module=>{
module.exports=eval("require")("../build/Release/cpufeatures.node")}),30490:(module=>{
module.exports=eval("require")("./crypto/build/Release/sshcrypto.node")}),78342:(e=>{
"use strict";
e.exports={"rE":"1.17.0"}})};
