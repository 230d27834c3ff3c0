
"use strict";
exports.id=120;
exports.ids=[120];
exports.modules={79120:((e,s,r)=>{
r.r(s);
r.d(s,{DescribeImagesRequest:()=>b.DescribeImagesRequest,DescribeImagesResponseBody:()=>D.DescribeImagesResponseBody,DescribeInstanceTypesRequest:()=>c.DescribeInstanceTypesRequest,DescribeInstanceTypesResponseBody:()=>t.DescribeInstanceTypesResponseBody,DescribeRegionsRequest:()=>n.DescribeRegionsRequest,DescribeRegionsResponseBody:()=>o.DescribeRegionsResponseBody});
var n=r(46036);
var a=r.n(n);
var o=r(32374);
var i=r.n(o);
var c=r(43139);
var R=r.n(c);
var t=r(78107);
var p=r.n(t);
var b=r(45883);
var v=r.n(b);
var D=r(16259);
var d=r.n(D)})};
