
"use strict";
exports.id=661;
exports.ids=[661];
exports.modules={86661:((e,t,r)=>{
r.r(t);
var s=r(69817);
var o=r(50418);
void post((0,s.fY)());
async function post(e){
(0,s.lh)(0);
(0,s.QU)(e);
const t=(0,s.xY)(e);
if(t===undefined)return;
const n=(0,o.OT)(t.ledgerFolder,t.builds);
const i=(0,o.C2)(t.ledgerFolder).filter(e=>!n.some(({path:t})=>t===e.path));
if(i.length===0&&n.length===0)return;
const{releaseLeft:d}=await Promise.all([r.e(76),r.e(38),r.e(170),r.e(410)]).then(r.bind(r,51410));
await d({ledgers:i,lost:n},e)}})};
