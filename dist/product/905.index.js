
"use strict";
exports.id=905;
exports.ids=[905];
exports.modules={96166:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var n=Object.getOwnPropertyDescriptor(t,r);
if(!n||("get"in n?!t.__esModule:n.writable||n.configurable)){
n={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,n)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var n=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r))t[t.length]=r;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")s(t,e,r[i])}
n(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.AssumeRoleRequest=void 0;
const o=i(r(87407));
let u=class AssumeRoleRequest extends o.Model{
static names(){
return{durationSeconds:"DurationSeconds",externalId:"ExternalId",policy:"Policy",roleArn:"RoleArn",roleSessionName:"RoleSessionName",sourceIdentity:"SourceIdentity"}}
static types(){
return{durationSeconds:"number",externalId:"string",policy:"string",roleArn:"string",roleSessionName:"string",sourceIdentity:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.AssumeRoleRequest=u}),74912:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var n=Object.getOwnPropertyDescriptor(t,r);
if(!n||("get"in n?!t.__esModule:n.writable||n.configurable)){
n={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,n)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var n=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r))t[t.length]=r;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")s(t,e,r[i])}
n(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.AssumeRoleResponseBody=t.AssumeRoleResponseBodyCredentials=t.AssumeRoleResponseBodyAssumedRoleUser=void 0;
const o=i(r(87407));
let u=class AssumeRoleResponseBodyAssumedRoleUser extends o.Model{
static names(){
return{arn:"Arn",assumedRoleId:"AssumedRoleId"}}
static types(){
return{arn:"string",assumedRoleId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.AssumeRoleResponseBodyAssumedRoleUser=u;
let a=class AssumeRoleResponseBodyCredentials extends o.Model{
static names(){
return{accessKeyId:"AccessKeyId",accessKeySecret:"AccessKeySecret",expiration:"Expiration",securityToken:"SecurityToken"}}
static types(){
return{accessKeyId:"string",accessKeySecret:"string",expiration:"string",securityToken:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.AssumeRoleResponseBodyCredentials=a;
let c=class AssumeRoleResponseBody extends o.Model{
static names(){
return{assumedRoleUser:"AssumedRoleUser",credentials:"Credentials",requestId:"RequestId",sourceIdentity:"SourceIdentity"}}
static types(){
return{assumedRoleUser:u,credentials:a,requestId:"string",sourceIdentity:"string"}}
validate(){
if(this.assumedRoleUser&&typeof this.assumedRoleUser.validate==="function"){
this.assumedRoleUser.validate()}
if(this.credentials&&typeof this.credentials.validate==="function"){
this.credentials.validate()}
super.validate()}
constructor(e){
super(e)}};
t.AssumeRoleResponseBody=c}),62482:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var n=Object.getOwnPropertyDescriptor(t,r);
if(!n||("get"in n?!t.__esModule:n.writable||n.configurable)){
n={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,n)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var n=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r))t[t.length]=r;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")s(t,e,r[i])}
n(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.AssumeRoleWithOIDCRequest=void 0;
const o=i(r(87407));
let u=class AssumeRoleWithOIDCRequest extends o.Model{
static names(){
return{durationSeconds:"DurationSeconds",OIDCProviderArn:"OIDCProviderArn",OIDCToken:"OIDCToken",policy:"Policy",roleArn:"RoleArn",roleSessionName:"RoleSessionName"}}
static types(){
return{durationSeconds:"number",OIDCProviderArn:"string",OIDCToken:"string",policy:"string",roleArn:"string",roleSessionName:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.AssumeRoleWithOIDCRequest=u}),45133:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var n=Object.getOwnPropertyDescriptor(t,r);
if(!n||("get"in n?!t.__esModule:n.writable||n.configurable)){
n={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,n)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var n=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r))t[t.length]=r;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")s(t,e,r[i])}
n(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.AssumeRoleWithOIDCResponseBody=t.AssumeRoleWithOIDCResponseBodyOIDCTokenInfo=t.AssumeRoleWithOIDCResponseBodyCredentials=t.AssumeRoleWithOIDCResponseBodyAssumedRoleUser=void 0;
const o=i(r(87407));
let u=class AssumeRoleWithOIDCResponseBodyAssumedRoleUser extends o.Model{
static names(){
return{arn:"Arn",assumedRoleId:"AssumedRoleId"}}
static types(){
return{arn:"string",assumedRoleId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.AssumeRoleWithOIDCResponseBodyAssumedRoleUser=u;
let a=class AssumeRoleWithOIDCResponseBodyCredentials extends o.Model{
static names(){
return{accessKeyId:"AccessKeyId",accessKeySecret:"AccessKeySecret",expiration:"Expiration",securityToken:"SecurityToken"}}
static types(){
return{accessKeyId:"string",accessKeySecret:"string",expiration:"string",securityToken:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.AssumeRoleWithOIDCResponseBodyCredentials=a;
let c=class AssumeRoleWithOIDCResponseBodyOIDCTokenInfo extends o.Model{
static names(){
return{clientIds:"ClientIds",expirationTime:"ExpirationTime",issuanceTime:"IssuanceTime",issuer:"Issuer",subject:"Subject",verificationInfo:"VerificationInfo"}}
static types(){
return{clientIds:"string",expirationTime:"string",issuanceTime:"string",issuer:"string",subject:"string",verificationInfo:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.AssumeRoleWithOIDCResponseBodyOIDCTokenInfo=c;
let d=class AssumeRoleWithOIDCResponseBody extends o.Model{
static names(){
return{assumedRoleUser:"AssumedRoleUser",credentials:"Credentials",OIDCTokenInfo:"OIDCTokenInfo",requestId:"RequestId",sourceIdentity:"SourceIdentity"}}
static types(){
return{assumedRoleUser:u,credentials:a,OIDCTokenInfo:c,requestId:"string",sourceIdentity:"string"}}
validate(){
if(this.assumedRoleUser&&typeof this.assumedRoleUser.validate==="function"){
this.assumedRoleUser.validate()}
if(this.credentials&&typeof this.credentials.validate==="function"){
this.credentials.validate()}
if(this.OIDCTokenInfo&&typeof this.OIDCTokenInfo.validate==="function"){
this.OIDCTokenInfo.validate()}
super.validate()}
constructor(e){
super(e)}};
t.AssumeRoleWithOIDCResponseBody=d}),88843:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var n=Object.getOwnPropertyDescriptor(t,r);
if(!n||("get"in n?!t.__esModule:n.writable||n.configurable)){
n={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,n)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var n=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r))t[t.length]=r;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")s(t,e,r[i])}
n(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.GetCallerIdentityResponseBody=void 0;
const o=i(r(87407));
let u=class GetCallerIdentityResponseBody extends o.Model{
static names(){
return{accountId:"AccountId",arn:"Arn",identityType:"IdentityType",principalId:"PrincipalId",requestId:"RequestId",roleId:"RoleId",userId:"UserId"}}
static types(){
return{accountId:"string",arn:"string",identityType:"string",principalId:"string",requestId:"string",roleId:"string",userId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.GetCallerIdentityResponseBody=u}),29905:((e,t,r)=>{
r.r(t);
r.d(t,{AssumeRoleRequest:()=>o.AssumeRoleRequest,AssumeRoleResponseBody:()=>a.AssumeRoleResponseBody,AssumeRoleWithOIDCRequest:()=>d.AssumeRoleWithOIDCRequest,AssumeRoleWithOIDCResponseBody:()=>f.AssumeRoleWithOIDCResponseBody,GetCallerIdentityRequest:()=>s.T,GetCallerIdentityResponseBody:()=>n.GetCallerIdentityResponseBody});
var s=r(47720);
var n=r(88843);
var i=r.n(n);
var o=r(96166);
var u=r.n(o);
var a=r(74912);
var c=r.n(a);
var d=r(62482);
var l=r.n(d);
var f=r(45133);
var y=r.n(f)})};
