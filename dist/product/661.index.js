
"use strict";
exports.id=661;
exports.ids=[661];
exports.modules={6661:((e,r,t)=>{
t.r(r);
var o=t(9817);
var s=t(418);
void post((0,o.fY)());
async function post(e){
(0,o.lh)(0);
(0,o.QU)(e);
const r=(0,o.xY)(e);
if(r===undefined)return;
const d=(0,s.C2)(r.ledgerFolder);
const n=(0,s.OT)(r.ledgerFolder,r.builds);
if(d.length===0&&n.length===0)return;
const{releaseLeft:l}=await Promise.all([t.e(76),t.e(132),t.e(170),t.e(410)]).then(t.bind(t,1410));
await l({ledgers:d,lost:n,folder:r.ledgerFolder},e)}})};
