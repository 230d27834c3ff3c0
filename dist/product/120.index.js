
"use strict";
exports.id=120;
exports.ids=[120];
exports.modules={9120:((e,s,r)=>{
r.r(s);
r.d(s,{DescribeImagesRequest:()=>b.DescribeImagesRequest,DescribeImagesResponseBody:()=>D.DescribeImagesResponseBody,DescribeInstanceTypesRequest:()=>c.DescribeInstanceTypesRequest,DescribeInstanceTypesResponseBody:()=>t.DescribeInstanceTypesResponseBody,DescribeRegionsRequest:()=>n.DescribeRegionsRequest,DescribeRegionsResponseBody:()=>o.DescribeRegionsResponseBody});
var n=r(6036);
var a=r.n(n);
var o=r(2374);
var i=r.n(o);
var c=r(3139);
var R=r.n(c);
var t=r(8107);
var p=r.n(t);
var b=r(5883);
var v=r.n(b);
var D=r(6259);
var d=r.n(D)})};
