
exports.id=118;
exports.ids=[118];
exports.modules={73057:(t=>{
function isBuffer(t){
return Buffer.isBuffer(t)||t instanceof Uint8Array}
function isEncoding(t){
return Buffer.isEncoding(t)}
function alloc(t,e,i){
return Buffer.alloc(t,e,i)}
function allocUnsafe(t){
return Buffer.allocUnsafe(t)}
function allocUnsafeSlow(t){
return Buffer.allocUnsafeSlow(t)}
function byteLength(t,e){
return Buffer.byteLength(t,e)}
function compare(t,e){
return Buffer.compare(t,e)}
function concat(t,e){
return Buffer.concat(t,e)}
function copy(t,e,i,n,r){
return toBuffer(t).copy(e,i,n,r)}
function equals(t,e){
return toBuffer(t).equals(e)}
function fill(t,e,i,n,r){
return toBuffer(t).fill(e,i,n,r)}
function from(t,e,i){
return Buffer.from(t,e,i)}
function includes(t,e,i,n){
return toBuffer(t).includes(e,i,n)}
function indexOf(t,e,i,n){
return toBuffer(t).indexOf(e,i,n)}
function lastIndexOf(t,e,i,n){
return toBuffer(t).lastIndexOf(e,i,n)}
function swap16(t){
return toBuffer(t).swap16()}
function swap32(t){
return toBuffer(t).swap32()}
function swap64(t){
return toBuffer(t).swap64()}
function toBuffer(t){
if(Buffer.isBuffer(t))return t;
return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}
function toString(t,e,i,n){
return toBuffer(t).toString(e,i,n)}
function toHex(t,e,i){
return toBuffer(t).toString("hex",e,i)}
function write(t,e,i,n,r){
return toBuffer(t).write(e,i,n,r)}
function readDoubleBE(t,e){
return toBuffer(t).readDoubleBE(e)}
function readDoubleLE(t,e){
return toBuffer(t).readDoubleLE(e)}
function readFloatBE(t,e){
return toBuffer(t).readFloatBE(e)}
function readFloatLE(t,e){
return toBuffer(t).readFloatLE(e)}
function readInt32BE(t,e){
return toBuffer(t).readInt32BE(e)}
function readInt32LE(t,e){
return toBuffer(t).readInt32LE(e)}
function readUInt32BE(t,e){
return toBuffer(t).readUInt32BE(e)}
function readUInt32LE(t,e){
return toBuffer(t).readUInt32LE(e)}
function writeDoubleBE(t,e,i){
return toBuffer(t).writeDoubleBE(e,i)}
function writeDoubleLE(t,e,i){
return toBuffer(t).writeDoubleLE(e,i)}
function writeFloatBE(t,e,i){
return toBuffer(t).writeFloatBE(e,i)}
function writeFloatLE(t,e,i){
return toBuffer(t).writeFloatLE(e,i)}
function writeInt32BE(t,e,i){
return toBuffer(t).writeInt32BE(e,i)}
function writeInt32LE(t,e,i){
return toBuffer(t).writeInt32LE(e,i)}
function writeUInt32BE(t,e,i){
return toBuffer(t).writeUInt32BE(e,i)}
function writeUInt32LE(t,e,i){
return toBuffer(t).writeUInt32LE(e,i)}
t.exports={isBuffer,isEncoding,alloc,allocUnsafe,allocUnsafeSlow,byteLength,compare,concat,copy,equals,fill,from,includes,indexOf,lastIndexOf,swap16,swap32,swap64,toBuffer,toString,toHex,write,readDoubleBE,readDoubleLE,readFloatBE,readFloatLE,readInt32BE,readInt32LE,readUInt32BE,readUInt32LE,writeDoubleBE,writeDoubleLE,writeFloatBE,writeFloatLE,writeInt32BE,writeInt32LE,writeUInt32BE,writeUInt32LE}}),29580:((t,e,i)=>{
t.exports=i(24434)}),13587:(t=>{
t.exports=class FixedFIFO{
constructor(t){
if(!(t>0)||(t-1&t)!==0)throw new Error("Max size for a FixedFIFO should be a power of two");
this.buffer=new Array(t);
this.mask=t-1;
this.top=0;
this.btm=0;
this.next=null}
clear(){
this.top=this.btm=0;
this.next=null;
this.buffer.fill(undefined)}
push(t){
if(this.buffer[this.top]!==undefined)return false;
this.buffer[this.top]=t;
this.top=this.top+1&this.mask;
return true}
shift(){
const t=this.buffer[this.btm];
if(t===undefined)return undefined;
this.buffer[this.btm]=undefined;
this.btm=this.btm+1&this.mask;
return t}
peek(){
return this.buffer[this.btm]}
isEmpty(){
return this.buffer[this.btm]===undefined}}}),83867:((t,e,i)=>{
const n=i(13587);
t.exports=class FastFIFO{
constructor(t){
this.hwm=t||16;
this.head=new n(this.hwm);
this.tail=this.head;
this.length=0}
clear(){
this.head=this.tail;
this.head.clear();
this.length=0}
push(t){
this.length++;
if(!this.head.push(t)){
const e=this.head;
this.head=e.next=new n(2*this.head.buffer.length);
this.head.push(t)}}
shift(){
if(this.length!==0)this.length--;
const t=this.tail.shift();
if(t===undefined&&this.tail.next){
const t=this.tail.next;
this.tail.next=null;
this.tail=t;
return this.tail.shift()}
return t}
peek(){
const t=this.tail.peek();
if(t===undefined&&this.tail.next)return this.tail.next.peek();
return t}
isEmpty(){
return this.length===0}}}),36204:((t,e,i)=>{
const{EventEmitter:n}=i(29580);
const r=i(83867);
const s=i(97934);
const a=i(45657);
const o=typeof queueMicrotask==="undefined"?t=>global.process.nextTick(t):queueMicrotask;
const u=(1<<29)-1;
const l=1;
const h=2;
const f=4;
const d=8;
const c=u^l;
const p=u^h;
const _=1<<4;
const m=2<<4;
const S=4<<4;
const b=8<<4;
const x=16<<4;
const g=32<<4;
const y=64<<4;
const w=128<<4;
const k=256<<4;
const E=512<<4;
const L=1024<<4;
const B=2048<<4;
const T=4096<<4;
const O=8192<<4;
const P=x|g;
const I=_|T;
const N=S|_;
const D=k|b;
const F=x|O;
const R=u^_;
const A=u^S;
const U=u^(S|T);
const v=u^T;
const M=u^x;
const z=u^(b|E);
const C=u^y;
const W=u^P;
const q=u^B;
const H=u^m;
const G=u^O;
const Y=u^F;
const j=1<<18;
const K=2<<18;
const V=4<<18;
const J=8<<18;
const Q=16<<18;
const X=32<<18;
const Z=64<<18;
const $=128<<18;
const tt=256<<18;
const te=512<<18;
const ti=1024<<18;
const tn=u^(j|tt);
const tr=u^V;
const ts=u^(j|te);
const ta=u^Q;
const to=u^J;
const tu=u^$;
const tl=u^K;
const th=u^ti;
const tf=_|j;
const td=u^tf;
const tc=L|X;
const tp=f|d|h;
const t_=tp|l;
const tm=tp|tc;
const tS=tr&A;
const tb=$|B;
const tx=tb&td;
const tg=t_|tx;
const ty=t_|y|L;
const tw=t_|L|b;
const tk=t_|y|b;
const tE=t_|k|b|E;
const tL=t_|_|y|L|T|O;
const tB=tp|y|L;
const tT=m|t_|B|S;
const tO=B|l;
const tP=t_|te|X;
const tI=J|Q;
const tN=J|j;
const tD=J|Q|t_|j;
const tF=t_|j|J|ti;
const tR=V|j;
const tA=j|tt;
const tU=t_|te|tN|X;
const tv=Q|tp|te|X;
const tM=K|t_|$|V;
const tz=te|X|tp;
const tC=Symbol.asyncIterator||Symbol("asyncIterator");
let tW=class WritableState{
constructor(t,{highWaterMark:e=16384,map:i=null,mapWritable:n,byteLength:s,byteLengthWritable:a}={}){
this.stream=t;
this.queue=new r;
this.highWaterMark=e;
this.buffered=0;
this.error=null;
this.pipeline=null;
this.drains=null;
this.byteLength=a||s||defaultByteLength;
this.map=n||i;
this.afterWrite=afterWrite.bind(this);
this.afterUpdateNextTick=updateWriteNT.bind(this)}
get ending(){
return(this.stream._duplexState&te)!==0}
get ended(){
return(this.stream._duplexState&X)!==0}
push(t){
if((this.stream._duplexState&tz)!==0)return false;
if(this.map!==null)t=this.map(t);
this.buffered+=this.byteLength(t);
this.queue.push(t);
if(this.buffered<this.highWaterMark){
this.stream._duplexState|=J;
return true}
this.stream._duplexState|=tI;
return false}
shift(){
const t=this.queue.shift();
this.buffered-=this.byteLength(t);
if(this.buffered===0)this.stream._duplexState&=to;
return t}
end(t){
if(typeof t==="function"){
this.stream.once("finish",t)}else if(t!==undefined&&t!==null){
this.push(t)}
this.stream._duplexState=(this.stream._duplexState|te)&tr}
autoBatch(t,e){
const i=[];
const n=this.stream;
i.push(t);
while((n._duplexState&tF)===tN){
i.push(n._writableState.shift())}
if((n._duplexState&t_)!==0)return e(null);
n._writev(i,e)}
update(){
const t=this.stream;
t._duplexState|=K;
do{
while((t._duplexState&tF)===J){
const e=this.shift();
t._duplexState|=tA;
t._write(e,this.afterWrite)}
if((t._duplexState&tR)===0)this.updateNonPrimary()}while(this.continueUpdate()===true);
t._duplexState&=tl}
updateNonPrimary(){
const t=this.stream;
if((t._duplexState&tU)===te){
t._duplexState=t._duplexState|j;
t._final(afterFinal.bind(this));
return}
if((t._duplexState&tp)===f){
if((t._duplexState&tb)===0){
t._duplexState|=tf;
t._destroy(afterDestroy.bind(this))}
return}
if((t._duplexState&tg)===l){
t._duplexState=(t._duplexState|tf)&c;
t._open(afterOpen.bind(this))}}
continueUpdate(){
if((this.stream._duplexState&$)===0)return false;
this.stream._duplexState&=tu;
return true}
updateCallback(){
if((this.stream._duplexState&tM)===V){
this.update()}else{
this.updateNextTick()}}
updateNextTick(){
if((this.stream._duplexState&$)!==0)return;
this.stream._duplexState|=$;
if((this.stream._duplexState&K)===0)o(this.afterUpdateNextTick)}};
let tq=class ReadableState{
constructor(t,{highWaterMark:e=16384,map:i=null,mapReadable:n,byteLength:s,byteLengthReadable:a}={}){
this.stream=t;
this.queue=new r;
this.highWaterMark=e===0?1:e;
this.buffered=0;
this.readAhead=e>0;
this.error=null;
this.pipeline=null;
this.byteLength=a||s||defaultByteLength;
this.map=n||i;
this.pipeTo=null;
this.afterRead=afterRead.bind(this);
this.afterUpdateNextTick=updateReadNT.bind(this)}
get ending(){
return(this.stream._duplexState&y)!==0}
get ended(){
return(this.stream._duplexState&L)!==0}
pipe(t,e){
if(this.pipeTo!==null)throw a.BAD_ARGUMENT("Can only pipe to one destination");
if(typeof e!=="function")e=null;
this.stream._duplexState|=g;
this.pipeTo=t;
this.pipeline=new tG(this.stream,t,e);
if(e)this.stream.on("error",noop);
if(isStreamx(t)){
t._writableState.pipeline=this.pipeline;
if(e)t.on("error",noop);
t.on("finish",this.pipeline.finished.bind(this.pipeline))}else{
const e=this.pipeline.done.bind(this.pipeline,t);
const i=this.pipeline.done.bind(this.pipeline,t,null);
t.on("error",e);
t.on("close",i);
t.on("finish",this.pipeline.finished.bind(this.pipeline))}
t.on("drain",afterDrain.bind(this));
this.stream.emit("piping",t);
t.emit("pipe",this.stream)}
push(t){
const e=this.stream;
if(t===null){
this.highWaterMark=0;
e._duplexState=(e._duplexState|y)&U;
return false}
if(this.map!==null){
t=this.map(t);
if(t===null){
e._duplexState&=v;
return this.buffered<this.highWaterMark}}
this.buffered+=this.byteLength(t);
this.queue.push(t);
e._duplexState=(e._duplexState|b)&v;
return this.buffered<this.highWaterMark}
shift(){
const t=this.queue.shift();
this.buffered-=this.byteLength(t);
if(this.buffered===0){
this.stream._duplexState&=z}
return t}
unshift(t){
const e=[this.map!==null?this.map(t):t];
while(this.buffered>0)e.push(this.shift());
for(let t=0;t<e.length-1;t++){
const i=e[t];
this.buffered+=this.byteLength(i);
this.queue.push(i)}
this.push(e[e.length-1])}
read(){
const t=this.stream;
if((t._duplexState&tw)===b){
const e=this.shift();
if(this.pipeTo!==null&&this.pipeTo.write(e)===false){
t._duplexState&=W}
if((t._duplexState&w)!==0){
t.emit("data",e)}
return e}
if(this.readAhead===false){
t._duplexState|=O;
this.updateNextTick()}
return null}
drain(){
const t=this.stream;
while((t._duplexState&tw)===b&&(t._duplexState&P)!==0){
const e=this.shift();
if(this.pipeTo!==null&&this.pipeTo.write(e)===false){
t._duplexState&=W}
if((t._duplexState&w)!==0){
t.emit("data",e)}}}
update(){
const t=this.stream;
t._duplexState|=m;
do{
this.drain();
while(this.buffered<this.highWaterMark&&(t._duplexState&tL)===O){
t._duplexState|=I;
t._read(this.afterRead);
this.drain()}
if((t._duplexState&tE)===D){
t._duplexState|=E;
t.emit("readable")}
if((t._duplexState&N)===0){
this.updateNonPrimary()}}while(this.continueUpdate()===true);
t._duplexState&=H}
updateNonPrimary(){
const t=this.stream;
if((t._duplexState&tk)===y){
t._duplexState=(t._duplexState|L)&C;
t.emit("end");
if((t._duplexState&tm)===tc){
t._duplexState|=f}
if(this.pipeTo!==null){
this.pipeTo.end()}}
if((t._duplexState&tp)===f){
if((t._duplexState&tb)===0){
t._duplexState|=tf;
t._destroy(afterDestroy.bind(this))}
return}
if((t._duplexState&tg)===l){
t._duplexState=(t._duplexState|tf)&c;
t._open(afterOpen.bind(this))}}
continueUpdate(){
if((this.stream._duplexState&B)===0)return false;
this.stream._duplexState&=q;
return true}
updateCallback(){
if((this.stream._duplexState&tT)===S){
this.update()}else{
this.updateNextTick()}}
updateNextTickIfOpen(){
if((this.stream._duplexState&tO)!==0)return;
this.stream._duplexState|=B;
if((this.stream._duplexState&m)===0)o(this.afterUpdateNextTick)}
updateNextTick(){
if((this.stream._duplexState&B)!==0)return;
this.stream._duplexState|=B;
if((this.stream._duplexState&m)===0)o(this.afterUpdateNextTick)}};
let tH=class TransformState{
constructor(t){
this.data=null;
this.afterTransform=afterTransform.bind(t);
this.afterFinal=null}};
let tG=class Pipeline{
constructor(t,e,i){
this.from=t;
this.to=e;
this.afterPipe=i;
this.error=null;
this.pipeToFinished=false}
finished(){
this.pipeToFinished=true}
done(t,e){
if(e)this.error=e;
if(t===this.to){
this.to=null;
if(this.from!==null){
if((this.from._duplexState&L)===0||!this.pipeToFinished){
this.from.destroy(this.error||a.PREMATURE_CLOSE("Writable stream closed"))}
return}}
if(t===this.from){
this.from=null;
if(this.to!==null){
if((t._duplexState&L)===0){
this.to.destroy(this.error||a.PREMATURE_CLOSE("Readable stream closed"))}
return}}
if(this.afterPipe!==null)this.afterPipe(this.error);
this.to=this.from=this.afterPipe=null}};
function afterDrain(){
this.stream._duplexState|=g;
this.updateCallback()}
function afterFinal(t){
const e=this.stream;
if(t)e.destroy(t);
if((e._duplexState&tp)===0){
e._duplexState|=X;
e.emit("finish")}
if((e._duplexState&tm)===tc){
e._duplexState|=f}
e._duplexState&=ts;
if((e._duplexState&K)===0){
this.update()}else{
this.updateNextTick()}}
function afterDestroy(t){
const e=this.stream;
if(!t&&!a.isStreamDestroyed(this.error))t=this.error;
if(t)e.emit("error",t);
e._duplexState|=d;
e.emit("close");
const i=e._readableState;
const n=e._writableState;
if(i!==null&&i.pipeline!==null){
i.pipeline.done(e,t)}
if(n!==null){
while(n.drains!==null&&n.drains.length>0){
n.drains.shift().resolve(false)}
if(n.pipeline!==null){
n.pipeline.done(e,t)}}}
function afterWrite(t){
const e=this.stream;
if(t)e.destroy(t);
e._duplexState&=tn;
if(this.drains!==null)tickDrains(this.drains);
if((e._duplexState&tD)===Q){
e._duplexState&=ta;
if((e._duplexState&Z)===Z){
e.emit("drain")}}
this.updateCallback()}
function afterRead(t){
if(t)this.stream.destroy(t);
this.stream._duplexState&=R;
if(this.readAhead===false&&(this.stream._duplexState&x)===0){
this.stream._duplexState&=G}
this.updateCallback()}
function updateReadNT(){
if((this.stream._duplexState&m)===0){
this.stream._duplexState&=q;
this.update()}}
function updateWriteNT(){
if((this.stream._duplexState&K)===0){
this.stream._duplexState&=tu;
this.update()}}
function tickDrains(t){
for(let e=0;e<t.length;e++){
if(--t[e].writes===0){
t.shift().resolve(true);
e--}}}
function afterOpen(t){
const e=this.stream;
if(t)e.destroy(t);
if((e._duplexState&f)===0){
if((e._duplexState&ty)===0){
e._duplexState|=S}
if((e._duplexState&tP)===0){
e._duplexState|=V}
e.emit("open")}
e._duplexState&=td;
if(e._writableState!==null){
e._writableState.updateCallback()}
if(e._readableState!==null){
e._readableState.updateCallback()}}
function afterTransform(t,e){
if(e!==undefined&&e!==null)this.push(e);
this._writableState.afterWrite(t)}
function newListener(t){
if(this._readableState!==null){
if(t==="data"){
this._duplexState|=w|F;
this._readableState.updateNextTick()}
if(t==="readable"){
this._duplexState|=k;
this._readableState.updateNextTick()}}
if(this._writableState!==null){
if(t==="drain"){
this._duplexState|=Z;
this._writableState.updateNextTick()}}}
let tY=class Stream extends n{
constructor(t){
super();
this._duplexState=0;
this._readableState=null;
this._writableState=null;
if(t){
if(t.open)this._open=t.open;
if(t.destroy)this._destroy=t.destroy;
if(t.predestroy)this._predestroy=t.predestroy;
if(t.signal)t.signal.addEventListener("abort",abort.bind(this))}
this.on("newListener",newListener)}
_open(t){
t(null)}
_destroy(t){
t(null)}
_predestroy(){}
get readable(){
return this._readableState!==null?true:undefined}
get writable(){
return this._writableState!==null?true:undefined}
get destroyed(){
return(this._duplexState&d)!==0}
get destroying(){
return(this._duplexState&tp)!==0}
destroy(t){
if((this._duplexState&tp)===0){
if(!t)t=a.STREAM_DESTROYED();
this._duplexState=(this._duplexState|f)&tS;
if(this._readableState!==null){
this._readableState.highWaterMark=0;
this._readableState.error=t}
if(this._writableState!==null){
this._writableState.highWaterMark=0;
this._writableState.error=t}
this._duplexState|=h;
this._predestroy();
this._duplexState&=p;
if(this._readableState!==null){
this._readableState.updateNextTick()}
if(this._writableState!==null){
this._writableState.updateNextTick()}}}};
let tj=class Readable extends tY{
constructor(t){
super(t);
this._duplexState|=l|X|O;
this._readableState=new tq(this,t);
if(t){
if(this._readableState.readAhead===false)this._duplexState&=G;
if(t.read)this._read=t.read;
if(t.eagerOpen)this._readableState.updateNextTick();
if(t.encoding)this.setEncoding(t.encoding)}}
static deferred(t,e){
const i=new tQ(e);
t().then(t=>{
if(t===null)return i.end();
if(i.destroying)return;
pipeline(t,i,noop)}).catch(t=>i.destroy(t));
return i}
setEncoding(t){
const e=new s(t);
const i=this._readableState.map||echo;
this._readableState.map=mapOrSkip;
return this;
function mapOrSkip(t){
const n=e.push(t);
return n===""&&(t.byteLength!==0||e.remaining>0)?null:i(n)}}
_read(t){
t(null)}
pipe(t,e){
this._readableState.updateNextTick();
this._readableState.pipe(t,e);
return t}
read(){
this._readableState.updateNextTick();
return this._readableState.read()}
push(t){
this._readableState.updateNextTickIfOpen();
return this._readableState.push(t)}
unshift(t){
this._readableState.updateNextTickIfOpen();
return this._readableState.unshift(t)}
resume(){
this._duplexState|=F;
this._readableState.updateNextTick();
return this}
pause(){
this._duplexState&=this._readableState.readAhead===false?Y:M;
return this}
static _fromAsyncIterator(t,e){
let i;
const n=new tj({...e,read(e){
t.next().then(push).then(e.bind(null,null)).catch(e)},predestroy(){
i=t.return()},destroy(t){
if(!i)return t(null);
i.then(t.bind(null,null)).catch(t)}});
return n;
function push(t){
if(t.done)n.push(null);else n.push(t.value)}}
static from(t,e){
if(isReadStreamx(t))return t;
if(t[tC])return this._fromAsyncIterator(t[tC](),e);
if(!Array.isArray(t))t=t===undefined?[]:[t];
let i=0;
return new tj({...e,read(e){
this.push(i===t.length?null:t[i++]);
e(null)}})}
static isBackpressured(t){
return(t._duplexState&tB)!==0||t._readableState.buffered>=t._readableState.highWaterMark}
static isPaused(t){
return(t._duplexState&x)===0}
[tC](){
const t=this;
let e=null;
let i=null;
let n=null;
this.on("error",t=>{
e=t});
this.on("readable",onreadable);
this.on("close",onclose);
return{[tC](){
return this},next(){
return new Promise(function(e,r){
i=e;
n=r;
const s=t.read();
if(s!==null)ondata(s);else if((t._duplexState&d)!==0)ondata(null)})},return(){
return destroy(null)},throw(t){
return destroy(t)}};
function onreadable(){
if(i!==null)ondata(t.read())}
function onclose(){
if(i!==null)ondata(null)}
function ondata(r){
if(n===null)return;
if(e){
n(e)}else if(r===null&&(t._duplexState&L)===0){
n(a.STREAM_DESTROYED())}else{
i({value:r,done:r===null})}
n=i=null}
function destroy(e){
t.destroy(e);
return new Promise((i,n)=>{
if(t._duplexState&d)return i({value:undefined,done:true});
t.once("close",function(){
if(e)n(e);else i({value:undefined,done:true})})})}}};
let tK=class Writable extends tY{
constructor(t){
super(t);
this._duplexState|=l|L;
this._writableState=new tW(this,t);
if(t){
if(t.writev)this._writev=t.writev;
if(t.write)this._write=t.write;
if(t.final)this._final=t.final;
if(t.eagerOpen)this._writableState.updateNextTick()}}
cork(){
this._duplexState|=ti}
uncork(){
this._duplexState&=th;
this._writableState.updateNextTick()}
_writev(t,e){
e(null)}
_write(t,e){
this._writableState.autoBatch(t,e)}
_final(t){
t(null)}
static isBackpressured(t){
return(t._duplexState&tv)!==0}
static drained(t){
if(t.destroyed)return Promise.resolve(false);
const e=t._writableState;
const i=isWritev(t)?Math.min(1,e.queue.length):e.queue.length;
const n=i+(t._duplexState&tt?1:0);
if(n===0)return Promise.resolve(true);
if(e.drains===null)e.drains=[];
return new Promise(t=>{
e.drains.push({writes:n,resolve:t})})}
write(t){
this._writableState.updateNextTick();
return this._writableState.push(t)}
end(t){
this._writableState.updateNextTick();
this._writableState.end(t);
return this}};
let tV=class Duplex extends tj{
constructor(t){
super(t);
this._duplexState=l|this._duplexState&O;
this._writableState=new tW(this,t);
if(t){
if(t.writev)this._writev=t.writev;
if(t.write)this._write=t.write;
if(t.final)this._final=t.final}}
cork(){
this._duplexState|=ti}
uncork(){
this._duplexState&=th;
this._writableState.updateNextTick()}
_writev(t,e){
e(null)}
_write(t,e){
this._writableState.autoBatch(t,e)}
_final(t){
t(null)}
write(t){
this._writableState.updateNextTick();
return this._writableState.push(t)}
end(t){
this._writableState.updateNextTick();
this._writableState.end(t);
return this}};
let tJ=class Transform extends tV{
constructor(t){
super(t);
this._transformState=new tH(this);
if(t){
if(t.transform)this._transform=t.transform;
if(t.flush)this._flush=t.flush}}
_write(t,e){
if(this._readableState.buffered>=this._readableState.highWaterMark){
this._transformState.data=t}else{
this._transform(t,this._transformState.afterTransform)}}
_read(t){
if(this._transformState.data!==null){
const e=this._transformState.data;
this._transformState.data=null;
t(null);
this._transform(e,this._transformState.afterTransform)}else{
t(null)}}
destroy(t){
super.destroy(t);
if(this._transformState.data!==null){
this._transformState.data=null;
this._transformState.afterTransform()}}
_transform(t,e){
e(null,t)}
_flush(t){
t(null)}
_final(t){
this._transformState.afterFinal=t;
this._flush(transformAfterFlush.bind(this))}};
let tQ=class PassThrough extends tJ{};
function transformAfterFlush(t,e){
const i=this._transformState.afterFinal;
if(t)return i(t);
if(e!==null&&e!==undefined)this.push(e);
this.push(null);
i(null)}
function pipelinePromise(...t){
return new Promise((e,i)=>{
return pipeline(...t,t=>{
if(t)return i(t);
e()})})}
function pipeline(t,...e){
const i=Array.isArray(t)?[...t,...e]:[t,...e];
const n=i.length&&typeof i[i.length-1]==="function"?i.pop():null;
if(i.length<2)throw a.BAD_ARGUMENT("Pipeline requires at least 2 streams");
let r=i[0];
let s=null;
let o=null;
for(let t=1;t<i.length;t++){
s=i[t];
if(isStreamx(r)){
r.pipe(s,onerror)}else{
errorHandle(r,true,t>1,onerror);
r.pipe(s)}
r=s}
if(n){
let t=false;
const e=isStreamx(s)||!!(s._writableState&&s._writableState.autoDestroy);
s.on("error",t=>{
if(o===null)o=t});
s.on("finish",()=>{
t=true;
if(!e)n(o)});
if(e){
s.on("close",()=>n(o||(t?null:a.PREMATURE_CLOSE())))}}
return s;
function errorHandle(t,e,i,n){
t.on("error",n);
t.on("close",onclose);
function onclose(){
if(e&&t._readableState&&!t._readableState.ended){
return n(a.PREMATURE_CLOSE())}
if(i&&t._writableState&&!t._writableState.ended){
return n(a.PREMATURE_CLOSE())}}}
function onerror(t){
if(!t||o)return;
o=t;
for(const e of i){
e.destroy(t)}}}
function echo(t){
return t}
function isStream(t){
return!!t._readableState||!!t._writableState}
function isStreamx(t){
return typeof t._duplexState==="number"&&isStream(t)}
function isEnding(t){
return!!t._readableState&&t._readableState.ending}
function isEnded(t){
return!!t._readableState&&t._readableState.ended}
function isFinishing(t){
return!!t._writableState&&t._writableState.ending}
function isFinished(t){
return!!t._writableState&&t._writableState.ended}
function getStreamError(t,e={}){
const i=t._readableState&&t._readableState.error||t._writableState&&t._writableState.error;
return!e.all&&a.isStreamDestroyed(i)?null:i}
function isReadStreamx(t){
return isStreamx(t)&&t.readable}
function isDisturbed(t){
return(t._duplexState&l)!==l||(t._duplexState&f)===f||(t._duplexState&tb)!==0}
function isTypedArray(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}
function defaultByteLength(t){
return isTypedArray(t)?t.byteLength:1024}
function noop(){}
function abort(){
this.destroy(a.ABORTED())}
function isWritev(t){
return t._writev!==tK.prototype._writev&&t._writev!==tV.prototype._writev}
t.exports={pipeline,pipelinePromise,isStream,isStreamx,isEnding,isEnded,isFinishing,isFinished,isDisturbed,getStreamError,Stream:tY,Writable:tK,Readable:tj,Duplex:tV,Transform:tJ,PassThrough:tQ}}),45657:(t=>{
t.exports=class StreamError extends Error{
constructor(t,e,i=StreamError){
super(t);
this.code=e;
if(Error.captureStackTrace){
Error.captureStackTrace(this,i)}}
static isStreamDestroyed(t){
return t&&t.code==="STREAM_DESTROYED"}
static isPrematureClose(t){
return t&&t.code==="PREMATURE_CLOSE"}
static isAborted(t){
return t&&t.code==="ABORTED"}
static isBadArgument(t){
return t&&t.code==="BAD_ARGUMENT"}
get name(){
return"StreamError"}
static STREAM_DESTROYED(){
return new StreamError("Stream was destroyed","STREAM_DESTROYED",StreamError.STREAM_DESTROYED)}
static PREMATURE_CLOSE(t="Premature close"){
return new StreamError(t,"PREMATURE_CLOSE",StreamError.PREMATURE_CLOSE)}
static ABORTED(){
return new StreamError("Stream aborted","ABORTED",StreamError.ABORTED)}
static BAD_ARGUMENT(t="Bad argument"){
return new StreamError(t,"BAD_ARGUMENT",StreamError.BAD_ARGUMENT)}}}),20775:((t,e,i)=>{
const n={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};
try{
t.exports=i(79896).constants||n}catch{
t.exports=n}}),35763:((t,e,i)=>{
const{Writable:n,Readable:r,getStreamError:s}=i(36204);
const a=i(83867);
const o=i(73057);
const u=i(88428);
const l=o.alloc(0);
const h=4*1024*1024;
let f=class BufferList{
constructor(){
this.buffered=0;
this.shifted=0;
this.queue=new a;
this._offset=0}
push(t){
this.buffered+=t.byteLength;
this.queue.push(t)}
shiftFirst(t){
return this.buffered===0?null:this._next(t)}
shift(t){
if(t>this.buffered)return null;
if(t===0)return l;
let e=this._next(t);
if(t===e.byteLength)return e;
const i=[e];
while((t-=e.byteLength)>0){
e=this._next(t);
i.push(e)}
return o.concat(i)}
_next(t){
const e=this.queue.peek();
const i=e.byteLength-this._offset;
if(t>=i){
const t=this._offset?e.subarray(this._offset,e.byteLength):e;
this.queue.shift();
this._offset=0;
this.buffered-=i;
this.shifted+=i;
return t}
this.buffered-=t;
this.shifted+=t;
return e.subarray(this._offset,this._offset+=t)}};
let d=class Source extends r{
constructor(t,e,i){
super();
this.header=e;
this.offset=i;
this._parent=t}
_read(t){
if(this.header.size===0){
this.push(null)}
if(this._parent._stream===this){
this._parent._update()}
t(null)}
_predestroy(){
this._parent.destroy(s(this))}
_detach(){
if(this._parent._stream===this){
this._parent._stream=null;
this._parent._missing=overflow(this.header.size);
this._parent._update()}}
_destroy(t){
this._detach();
t(null)}};
let c=class Extract extends n{
constructor(t){
super(t);
if(!t)t={};
this._buffer=new f;
this._offset=0;
this._header=null;
this._stream=null;
this._missing=0;
this._longHeader=false;
this._callback=noop;
this._locked=false;
this._finished=false;
this._pax=null;
this._paxGlobal=null;
this._gnuLongPath=null;
this._gnuLongLinkPath=null;
this._filenameEncoding=t.filenameEncoding||"utf-8";
this._allowUnknownFormat=!!t.allowUnknownFormat;
this._unlockBound=this._unlock.bind(this)}
_unlock(t){
this._locked=false;
if(t){
this.destroy(t);
this._continueWrite(t);
return}
this._update()}
_consumeHeader(){
if(this._locked)return false;
this._offset=this._buffer.shifted;
try{
this._header=u.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(t){
this._continueWrite(t);
return false}
if(!this._header)return true;
this._header.byteOffset=this._buffer.shifted;
switch(this._header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":
this._longHeader=true;
this._missing=this._header.size;
if(this._missing>h){
this._continueWrite(new Error("Header exceeds max size"));
return false}
return true}
this._locked=true;
this._applyLongHeaders();
if(!(this._header.size>=0)){
this._continueWrite(new Error("Invalid header"));
return false}
if(this._header.size===0||this._header.type==="directory"){
this.emit("entry",this._header,this._createStream(),this._unlockBound);
return true}
this._stream=this._createStream();
this._missing=this._header.size;
this.emit("entry",this._header,this._stream,this._unlockBound);
return true}
_applyLongHeaders(){
if(this._gnuLongPath){
this._header.name=this._gnuLongPath;
this._gnuLongPath=null}
if(this._gnuLongLinkPath){
this._header.linkname=this._gnuLongLinkPath;
this._gnuLongLinkPath=null}
if(this._pax){
if(this._pax.path)this._header.name=this._pax.path;
if(this._pax.linkpath)this._header.linkname=this._pax.linkpath;
if(this._pax.size)this._header.size=parseInt(this._pax.size,10);
this._header.pax=this._pax;
this._pax=null}}
_decodeLongHeader(t){
switch(this._header.type){case"gnu-long-path":
this._gnuLongPath=u.decodeLongPath(t,this._filenameEncoding);
break;case"gnu-long-link-path":
this._gnuLongLinkPath=u.decodeLongPath(t,this._filenameEncoding);
break;case"pax-global-header":
this._paxGlobal=u.decodePax(t);
break;case"pax-header":
this._pax=this._paxGlobal===null?u.decodePax(t):Object.assign({},this._paxGlobal,u.decodePax(t));
break}}
_consumeLongHeader(){
this._longHeader=false;
this._missing=overflow(this._header.size);
const t=this._buffer.shift(this._header.size);
try{
this._decodeLongHeader(t)}catch(t){
this._continueWrite(t);
return false}
return true}
_consumeStream(){
const t=this._buffer.shiftFirst(this._missing);
if(t===null)return false;
this._missing-=t.byteLength;
const e=this._stream.push(t);
if(this._missing===0){
this._stream.push(null);
if(e)this._stream._detach();
return e&&this._locked===false}
return e}
_createStream(){
return new d(this,this._header,this._offset)}
_update(){
while(this._buffer.buffered>0&&!this.destroying){
if(this._missing>0){
if(this._stream!==null){
if(this._consumeStream()===false)return;
continue}
if(this._longHeader===true){
if(this._missing>this._buffer.buffered)break;
if(this._consumeLongHeader()===false)return false;
continue}
const t=this._buffer.shiftFirst(this._missing);
if(t!==null)this._missing-=t.byteLength;
continue}
if(this._buffer.buffered<512)break;
if(this._stream!==null||this._consumeHeader()===false)return}
this._continueWrite(null)}
_continueWrite(t){
const e=this._callback;
this._callback=noop;
e(t)}
_write(t,e){
this._callback=e;
this._buffer.push(t);
this._update()}
_final(t){
this._finished=this._missing===0&&this._buffer.buffered===0;
t(this._finished?null:new Error("Unexpected end of data"))}
_predestroy(){
this._continueWrite(null)}
_destroy(t){
if(this._stream)this._stream.destroy(s(this));
t(null)}
[Symbol.asyncIterator](){
let t=null;
let e=null;
let i=null;
let n=null;
let r=null;
const s=this;
this.on("entry",onentry);
this.on("error",e=>{
t=e});
this.on("close",onclose);
return{[Symbol.asyncIterator](){
return this},next(){
return new Promise(onnext)},return(){
return destroy(null)},throw(t){
return destroy(t)}};
function consumeCallback(t){
if(!r)return;
const e=r;
r=null;
e(t)}
function onnext(r,a){
if(t){
return a(t)}
if(n){
r({value:n,done:false});
n=null;
return}
e=r;
i=a;
consumeCallback(null);
if(s._finished&&e){
e({value:undefined,done:true});
e=i=null}}
function onentry(t,s,a){
r=a;
s.on("error",noop);
if(e){
e({value:s,done:false});
e=i=null}else{
n=s}}
function onclose(){
consumeCallback(t);
if(!e)return;
if(t)i(t);else e({value:undefined,done:true});
e=i=null}
function destroy(t){
s.destroy(t);
consumeCallback(t);
return new Promise((e,i)=>{
if(s.destroyed)return e({value:undefined,done:true});
s.once("close",function(){
if(t)i(t);else e({value:undefined,done:true})})})}}};
t.exports=function extract(t){
return new c(t)};
function noop(){}
function overflow(t){
t&=511;
return t&&512-t}}),88428:((t,e,i)=>{
const n=i(73057);
const r="0000000000000000000";
const s="7777777777777777777";
const a="0".charCodeAt(0);
const o=n.from([117,115,116,97,114,0]);
const u=n.from([a,a]);
const l=n.from([117,115,116,97,114,32]);
const h=n.from([32,0]);
const f=4095;
const d=257;
const c=263;
e.decodeLongPath=function decodeLongPath(t,e){
return decodeStr(t,0,t.length,e)};
e.encodePax=function encodePax(t){
let e="";
if(t.name)e+=addLength(" path="+t.name+"\n");
if(t.linkname)e+=addLength(" linkpath="+t.linkname+"\n");
const i=t.pax;
if(i){
for(const t in i){
e+=addLength(" "+t+"="+i[t]+"\n")}}
return n.from(e)};
e.decodePax=function decodePax(t){
const e={};
while(t.length){
let i=0;
while(i<t.length&&t[i]!==32)i++;
const r=parseInt(n.toString(t.subarray(0,i)),10);
if(!r)return e;
const s=n.toString(t.subarray(i+1,r-1));
const a=s.indexOf("=");
if(a===-1)return e;
e[s.slice(0,a)]=s.slice(a+1);
t=t.subarray(r)}
return e};
e.encode=function encode(t){
const e=n.alloc(512);
let i=t.name;
let r="";
if(t.typeflag===5&&i[i.length-1]!=="/")i+="/";
if(n.byteLength(i)!==i.length)return null;
while(n.byteLength(i)>100){
const t=i.indexOf("/");
if(t===-1)return null;
r+=r?"/"+i.slice(0,t):i.slice(0,t);
i=i.slice(t+1)}
if(n.byteLength(i)>100||n.byteLength(r)>155)return null;
if(t.linkname&&n.byteLength(t.linkname)>100)return null;
n.write(e,i);
n.write(e,encodeOct(t.mode&f,6),100);
n.write(e,encodeOct(t.uid,6),108);
n.write(e,encodeOct(t.gid,6),116);
encodeSize(t.size,e,124);
n.write(e,encodeOct(t.mtime.getTime()/1e3|0,11),136);
e[156]=a+toTypeflag(t.type);
if(t.linkname)n.write(e,t.linkname,157);
n.copy(o,e,d);
n.copy(u,e,c);
if(t.uname)n.write(e,t.uname,265);
if(t.gname)n.write(e,t.gname,297);
n.write(e,encodeOct(t.devmajor||0,6),329);
n.write(e,encodeOct(t.devminor||0,6),337);
if(r)n.write(e,r,345);
n.write(e,encodeOct(cksum(e),6),148);
return e};
e.decode=function decode(t,e,i){
let n=t[156]===0?0:t[156]-a;
let r=decodeStr(t,0,100,e);
const s=decodeOct(t,100,8);
const o=decodeOct(t,108,8);
const u=decodeOct(t,116,8);
const l=decodeOct(t,124,12);
const h=decodeOct(t,136,12);
const f=toType(n);
const d=t[157]===0?null:decodeStr(t,157,100,e);
const c=decodeStr(t,265,32);
const p=decodeStr(t,297,32);
const _=decodeOct(t,329,8);
const m=decodeOct(t,337,8);
const S=cksum(t);
if(S===8*32)return null;
if(S!==decodeOct(t,148,8))throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
if(isUSTAR(t)){
if(t[345])r=decodeStr(t,345,155,e)+"/"+r}else if(isGNU(t)){}else{
if(!i){
throw new Error("Invalid tar header: unknown format.")}}
if(n===0&&r&&r[r.length-1]==="/")n=5;
return{name:r,mode:s,uid:o,gid:u,size:l,byteOffset:0,mtime:new Date(1e3*h),type:f,linkname:d,uname:c,gname:p,devmajor:_,devminor:m,pax:null}};
function isUSTAR(t){
return n.equals(o,t.subarray(d,d+6))}
function isGNU(t){
return n.equals(l,t.subarray(d,d+6))&&n.equals(h,t.subarray(c,c+2))}
function clamp(t,e,i){
if(typeof t!=="number")return i;
t=~~t;
if(t>=e)return e;
if(t>=0)return t;
t+=e;
if(t>=0)return t;
return 0}
function toType(t){
switch(t){case 0:
return"file";case 1:
return"link";case 2:
return"symlink";case 3:
return"character-device";case 4:
return"block-device";case 5:
return"directory";case 6:
return"fifo";case 7:
return"contiguous-file";case 72:
return"pax-header";case 55:
return"pax-global-header";case 27:
return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}
return null}
function toTypeflag(t){
switch(t){case"file":
return 0;case"link":
return 1;case"symlink":
return 2;case"character-device":
return 3;case"block-device":
return 4;case"directory":
return 5;case"fifo":
return 6;case"contiguous-file":
return 7;case"pax-header":
return 72}
return 0}
function indexOf(t,e,i,n){
for(;i<n;i++){
if(t[i]===e)return i}
return n}
function cksum(t){
let e=8*32;
for(let i=0;i<148;i++)e+=t[i];
for(let i=156;i<512;i++)e+=t[i];
return e}
function encodeOct(t,e){
t=t.toString(8);
if(t.length>e)return s.slice(0,e)+" ";
return r.slice(0,e-t.length)+t+" "}
function encodeSizeBin(t,e,i){
e[i]=128;
for(let n=11;n>0;n--){
e[i+n]=t&255;
t=Math.floor(t/256)}}
function encodeSize(t,e,i){
if(t.toString(8).length>11){
encodeSizeBin(t,e,i)}else{
n.write(e,encodeOct(t,11),i)}}
function parse256(t){
let e;
if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;
const i=[];
let n;
for(n=t.length-1;n>0;n--){
const r=t[n];
if(e)i.push(r);else i.push(255-r)}
let r=0;
const s=i.length;
for(n=0;n<s;n++){
r+=i[n]*Math.pow(256,n)}
return e?r:-1*r}
function decodeOct(t,e,i){
t=t.subarray(e,e+i);
e=0;
if(t[e]&128){
return parse256(t)}else{
while(e<t.length&&t[e]===32)e++;
const i=clamp(indexOf(t,32,e,t.length),t.length,t.length);
while(e<i&&t[e]===0)e++;
if(i===e)return 0;
return parseInt(n.toString(t.subarray(e,i)),8)}}
function decodeStr(t,e,i,r){
return n.toString(t.subarray(e,indexOf(t,0,e,e+i)),r)}
function addLength(t){
const e=n.byteLength(t);
let i=Math.floor(Math.log(e)/Math.log(10))+1;
if(e+i>=Math.pow(10,i))i++;
return e+i+t}}),56118:((t,e,i)=>{
e.extract=i(35763);
e.pack=i(80861)}),80861:((t,e,i)=>{
const{Readable:n,Writable:r,getStreamError:s}=i(36204);
const a=i(73057);
const o=i(20775);
const u=i(88428);
const l=493;
const h=420;
const f=a.alloc(1024);
let d=class Sink extends r{
constructor(t,e,i){
super({mapWritable,eagerOpen:true});
this.written=0;
this.header=e;
this._callback=i;
this._linkname=null;
this._isLinkname=e.type==="symlink"&&!e.linkname;
this._isVoid=e.type!=="file"&&e.type!=="contiguous-file";
this._finished=false;
this._pack=t;
this._openCallback=null;
if(this._pack._stream===null)this._pack._stream=this;else this._pack._pending.push(this)}
_open(t){
this._openCallback=t;
if(this._pack._stream===this)this._continueOpen()}
_continuePack(t){
if(this._callback===null)return;
const e=this._callback;
this._callback=null;
e(t)}
_continueOpen(){
if(this._pack._stream===null)this._pack._stream=this;
const t=this._openCallback;
this._openCallback=null;
if(t===null)return;
if(this._pack.destroying)return t(new Error("pack stream destroyed"));
if(this._pack._finalized)return t(new Error("pack stream is already finalized"));
this._pack._stream=this;
if(!this._isLinkname){
this._pack._encode(this.header)}
if(this._isVoid){
this._finish();
this._continuePack(null)}
t(null)}
_write(t,e){
if(this._isLinkname){
this._linkname=this._linkname?a.concat([this._linkname,t]):t;
return e(null)}
if(this._isVoid){
if(t.byteLength>0){
return e(new Error("No body allowed for this entry"))}
return e()}
this.written+=t.byteLength;
if(this._pack.push(t))return e();
this._pack._drain=e}
_finish(){
if(this._finished)return;
this._finished=true;
if(this._isLinkname){
this.header.linkname=this._linkname?a.toString(this._linkname,"utf-8"):"";
this._pack._encode(this.header)}
overflow(this._pack,this.header.size);
this._pack._done(this)}
_final(t){
if(this.written!==this.header.size){
return t(new Error("Size mismatch"))}
this._finish();
t(null)}
_getError(){
return s(this)||new Error("tar entry destroyed")}
_predestroy(){
this._pack.destroy(this._getError())}
_destroy(t){
this._pack._done(this);
this._continuePack(this._finished?null:this._getError());
t()}};
let c=class Pack extends n{
constructor(t){
super(t);
this._drain=noop;
this._finalized=false;
this._finalizing=false;
this._pending=[];
this._stream=null}
entry(t,e,i){
if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof e==="function"){
i=e;
e=null}
if(!i)i=noop;
if(!t.size||t.type==="symlink")t.size=0;
if(!t.type)t.type=modeToType(t.mode);
if(!t.mode)t.mode=t.type==="directory"?l:h;
if(!t.uid)t.uid=0;
if(!t.gid)t.gid=0;
if(!t.mtime)t.mtime=new Date;
if(typeof e==="string")e=a.from(e);
const n=new d(this,t,i);
if(a.isBuffer(e)){
t.size=e.byteLength;
n.write(e);
n.end();
return n}
if(n._isVoid){
return n}
return n}
finalize(){
if(this._stream||this._pending.length>0){
this._finalizing=true;
return}
if(this._finalized)return;
this._finalized=true;
this.push(f);
this.push(null)}
_done(t){
if(t!==this._stream)return;
this._stream=null;
if(this._finalizing)this.finalize();
if(this._pending.length)this._pending.shift()._continueOpen()}
_encode(t){
if(!t.pax){
const e=u.encode(t);
if(e){
this.push(e);
return}}
this._encodePax(t)}
_encodePax(t){
const e=u.encodePax({name:t.name,linkname:t.linkname,pax:t.pax});
const i={name:"PaxHeader",mode:t.mode,uid:t.uid,gid:t.gid,size:e.byteLength,mtime:t.mtime,type:"pax-header",linkname:t.linkname&&"PaxHeader",uname:t.uname,gname:t.gname,devmajor:t.devmajor,devminor:t.devminor};
this.push(u.encode(i));
this.push(e);
overflow(this,e.byteLength);
i.size=t.size;
i.type=t.type;
this.push(u.encode(i))}
_doDrain(){
const t=this._drain;
this._drain=noop;
t()}
_predestroy(){
const t=s(this);
if(this._stream)this._stream.destroy(t);
while(this._pending.length){
const e=this._pending.shift();
e.destroy(t);
e._continueOpen()}
this._doDrain()}
_read(t){
this._doDrain();
t()}};
t.exports=function pack(t){
return new c(t)};
function modeToType(t){
switch(t&o.S_IFMT){case o.S_IFBLK:
return"block-device";case o.S_IFCHR:
return"character-device";case o.S_IFDIR:
return"directory";case o.S_IFIFO:
return"fifo";case o.S_IFLNK:
return"symlink"}
return"file"}
function noop(){}
function overflow(t,e){
e&=511;
if(e)t.push(f.subarray(0,512-e))}
function mapWritable(t){
return a.isBuffer(t)?t:a.from(t)}}),97934:((t,e,i)=>{
const n=i(47256);
const r=i(86414);
t.exports=class TextDecoder{
constructor(t="utf8"){
this.encoding=normalizeEncoding(t);
switch(this.encoding){case"utf8":
this.decoder=new r;
break;case"utf16le":case"base64":
throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new n(this.encoding)}}
get remaining(){
return this.decoder.remaining}
push(t){
if(typeof t==="string")return t;
return this.decoder.decode(t)}
write(t){
return this.push(t)}
end(t){
let e="";
if(t)e=this.push(t);
e+=this.decoder.flush();
return e}};
function normalizeEncoding(t){
t=t.toLowerCase();
switch(t){case"utf8":case"utf-8":
return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":
return"utf16le";case"latin1":case"binary":
return"latin1";case"base64":case"ascii":case"hex":
return t;default:
throw new Error("Unknown encoding: "+t)}}}),47256:((t,e,i)=>{
const n=i(73057);
t.exports=class PassThroughDecoder{
constructor(t){
this.encoding=t}
get remaining(){
return 0}
decode(t){
return n.toString(t,this.encoding)}
flush(){
return""}}}),86414:((t,e,i)=>{
const n=i(73057);
t.exports=class UTF8Decoder{
constructor(){
this._reset()}
get remaining(){
return this.bytesSeen}
decode(t){
if(t.byteLength===0)return"";
if(this.bytesNeeded===0&&trailingIncomplete(t,0)===0){
this.bytesSeen=trailingBytesSeen(t);
return n.toString(t,"utf8")}
let e="";
let i=0;
if(this.bytesNeeded>0){
while(i<t.byteLength){
const n=t[i];
if(n<this.lowerBoundary||n>this.upperBoundary){
e+="\uFFFD";
this._reset();
break}
this.lowerBoundary=128;
this.upperBoundary=191;
this.codePoint=this.codePoint<<6|n&63;
this.bytesSeen++;
i++;
if(this.bytesSeen===this.bytesNeeded){
e+=String.fromCodePoint(this.codePoint);
this._reset();
break}}
if(this.bytesNeeded>0)return e}
const r=trailingIncomplete(t,i);
const s=t.byteLength-r;
if(s>i)e+=n.toString(t,"utf8",i,s);
for(let i=s;i<t.byteLength;i++){
const n=t[i];
if(this.bytesNeeded===0){
if(n<=127){
this.bytesSeen=0;
e+=String.fromCharCode(n)}else if(n>=194&&n<=223){
this.bytesNeeded=2;
this.bytesSeen=1;
this.codePoint=n&31}else if(n>=224&&n<=239){
if(n===224)this.lowerBoundary=160;else if(n===237)this.upperBoundary=159;
this.bytesNeeded=3;
this.bytesSeen=1;
this.codePoint=n&15}else if(n>=240&&n<=244){
if(n===240)this.lowerBoundary=144;else if(n===244)this.upperBoundary=143;
this.bytesNeeded=4;
this.bytesSeen=1;
this.codePoint=n&7}else{
this.bytesSeen=1;
e+="\uFFFD"}
continue}
if(n<this.lowerBoundary||n>this.upperBoundary){
e+="\uFFFD";
i--;
this._reset();
continue}
this.lowerBoundary=128;
this.upperBoundary=191;
this.codePoint=this.codePoint<<6|n&63;
this.bytesSeen++;
if(this.bytesSeen===this.bytesNeeded){
e+=String.fromCodePoint(this.codePoint);
this._reset()}}
return e}
flush(){
const t=this.bytesNeeded>0?"\uFFFD":"";
this._reset();
return t}
_reset(){
this.codePoint=0;
this.bytesNeeded=0;
this.bytesSeen=0;
this.lowerBoundary=128;
this.upperBoundary=191}};
function trailingIncomplete(t,e){
const i=t.byteLength;
if(i<=e)return 0;
const n=Math.max(e,i-4);
let r=i-1;
while(r>n&&(t[r]&192)===128)r--;
if(r<e)return 0;
const s=t[r];
let a;
if(s<=127)return 0;
if(s>=194&&s<=223)a=2;else if(s>=224&&s<=239)a=3;else if(s>=240&&s<=244)a=4;else return 0;
const o=i-r;
return o<a?o:0}
function trailingBytesSeen(t){
const e=t.byteLength;
if(e===0)return 0;
const i=t[e-1];
if(i<=127)return 0;
if((i&192)!==128)return 1;
const n=Math.max(0,e-4);
let r=e-2;
while(r>=n&&(t[r]&192)===128)r--;
if(r<0)return 1;
const s=t[r];
let a;
if(s>=194&&s<=223)a=2;else if(s>=224&&s<=239)a=3;else if(s>=240&&s<=244)a=4;else return 1;
if(e-r!==a)return 1;
if(a>=3){
const e=t[r+1];
if(s===224&&e<160)return 1;
if(s===237&&e>159)return 1;
if(s===240&&e<144)return 1;
if(s===244&&e>143)return 1}
return 0}})};
