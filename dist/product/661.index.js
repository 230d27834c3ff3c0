
"use strict";
exports.id=661;
exports.ids=[661];
exports.modules={6661:((t,e,s)=>{
s.r(e);
var n=s(9777);
var o=s(418);
void post((0,n.fY)());
async function post(t){
(0,n.lh)(0);
(0,n.QU)(t);
const e=(0,n.jz)(t);
const i=e===undefined?[]:(0,o.C)(e);
if(i.length===0)return;
const{releaseLeft:r}=await Promise.all([s.e(76),s.e(85),s.e(170),s.e(410)]).then(s.bind(s,1410));
await r(i,t)}})};
