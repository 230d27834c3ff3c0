
"use strict";
exports.id=23;
exports.ids=[23];
exports.modules={39482:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.CancelCopyImageRequest=void 0;
const o=i(r(87407));
let a=class CancelCopyImageRequest extends o.Model{
static names(){
return{imageId:"ImageId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}
static types(){
return{imageId:"string",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CancelCopyImageRequest=a}),26364:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.CancelCopyImageResponseBody=void 0;
const o=i(r(87407));
let a=class CancelCopyImageResponseBody extends o.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CancelCopyImageResponseBody=a}),33696:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.CopyImageRequest=t.CopyImageRequestTag=void 0;
const o=i(r(87407));
let a=class CopyImageRequestTag extends o.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CopyImageRequestTag=a;
let u=class CopyImageRequest extends o.Model{
static names(){
return{clientToken:"ClientToken",destinationDescription:"DestinationDescription",destinationImageName:"DestinationImageName",destinationRegionId:"DestinationRegionId",dryRun:"DryRun",encryptAlgorithm:"EncryptAlgorithm",encrypted:"Encrypted",imageId:"ImageId",KMSKeyId:"KMSKeyId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",tag:"Tag"}}
static types(){
return{clientToken:"string",destinationDescription:"string",destinationImageName:"string",destinationRegionId:"string",dryRun:"boolean",encryptAlgorithm:"string",encrypted:"boolean",imageId:"string",KMSKeyId:"string",ownerAccount:"string",ownerId:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",tag:{"type":"array","itemType":a}}}
validate(){
if(Array.isArray(this.tag)){
o.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.CopyImageRequest=u}),81610:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.CopyImageResponseBody=void 0;
const o=i(r(87407));
let a=class CopyImageResponseBody extends o.Model{
static names(){
return{imageId:"ImageId",requestId:"RequestId"}}
static types(){
return{imageId:"string",requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CopyImageResponseBody=a}),15045:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.CreateImageRequest=t.CreateImageRequestTag=t.CreateImageRequestSecureBootOptions=t.CreateImageRequestFeatures=t.CreateImageRequestDiskDeviceMapping=void 0;
const o=i(r(87407));
let a=class CreateImageRequestDiskDeviceMapping extends o.Model{
static names(){
return{device:"Device",diskType:"DiskType",size:"Size",snapshotId:"SnapshotId"}}
static types(){
return{device:"string",diskType:"string",size:"number",snapshotId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CreateImageRequestDiskDeviceMapping=a;
let u=class CreateImageRequestFeatures extends o.Model{
static names(){
return{imdsSupport:"ImdsSupport"}}
static types(){
return{imdsSupport:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CreateImageRequestFeatures=u;
let c=class CreateImageRequestSecureBootOptions extends o.Model{
static names(){
return{secureBootSupport:"SecureBootSupport"}}
static types(){
return{secureBootSupport:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CreateImageRequestSecureBootOptions=c;
let d=class CreateImageRequestTag extends o.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CreateImageRequestTag=d;
let l=class CreateImageRequest extends o.Model{
static names(){
return{architecture:"Architecture",bootMode:"BootMode",clientToken:"ClientToken",description:"Description",detectionStrategy:"DetectionStrategy",diskDeviceMapping:"DiskDeviceMapping",dryRun:"DryRun",features:"Features",imageFamily:"ImageFamily",imageName:"ImageName",imageVersion:"ImageVersion",instanceId:"InstanceId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",platform:"Platform",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",secureBootOptions:"SecureBootOptions",snapshotId:"SnapshotId",tag:"Tag"}}
static types(){
return{architecture:"string",bootMode:"string",clientToken:"string",description:"string",detectionStrategy:"string",diskDeviceMapping:{"type":"array","itemType":a},dryRun:"boolean",features:u,imageFamily:"string",imageName:"string",imageVersion:"string",instanceId:"string",ownerAccount:"string",ownerId:"number",platform:"string",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",secureBootOptions:c,snapshotId:"string",tag:{"type":"array","itemType":d}}}
validate(){
if(Array.isArray(this.diskDeviceMapping)){
o.Model.validateArray(this.diskDeviceMapping)}
if(this.features&&typeof this.features.validate==="function"){
this.features.validate()}
if(this.secureBootOptions&&typeof this.secureBootOptions.validate==="function"){
this.secureBootOptions.validate()}
if(Array.isArray(this.tag)){
o.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.CreateImageRequest=l}),77197:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.CreateImageResponseBody=void 0;
const o=i(r(87407));
let a=class CreateImageResponseBody extends o.Model{
static names(){
return{imageId:"ImageId",requestId:"RequestId"}}
static types(){
return{imageId:"string",requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CreateImageResponseBody=a}),38526:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.CreateSnapshotRequest=t.CreateSnapshotRequestTag=void 0;
const o=i(r(87407));
let a=class CreateSnapshotRequestTag extends o.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CreateSnapshotRequestTag=a;
let u=class CreateSnapshotRequest extends o.Model{
static names(){
return{category:"Category",clientToken:"ClientToken",description:"Description",diskId:"DiskId",instantAccess:"InstantAccess",instantAccessRetentionDays:"InstantAccessRetentionDays",ownerAccount:"OwnerAccount",ownerId:"OwnerId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",retentionDays:"RetentionDays",snapshotName:"SnapshotName",storageLocationArn:"StorageLocationArn",tag:"Tag"}}
static types(){
return{category:"string",clientToken:"string",description:"string",diskId:"string",instantAccess:"boolean",instantAccessRetentionDays:"number",ownerAccount:"string",ownerId:"number",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",retentionDays:"number",snapshotName:"string",storageLocationArn:"string",tag:{"type":"array","itemType":a}}}
validate(){
if(Array.isArray(this.tag)){
o.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.CreateSnapshotRequest=u}),7912:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.CreateSnapshotResponseBody=void 0;
const o=i(r(87407));
let a=class CreateSnapshotResponseBody extends o.Model{
static names(){
return{requestId:"RequestId",snapshotId:"SnapshotId"}}
static types(){
return{requestId:"string",snapshotId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CreateSnapshotResponseBody=a}),60030:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DeleteImageRequest=void 0;
const o=i(r(87407));
let a=class DeleteImageRequest extends o.Model{
static names(){
return{dryRun:"DryRun",force:"Force",imageId:"ImageId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}
static types(){
return{dryRun:"boolean",force:"boolean",imageId:"string",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DeleteImageRequest=a}),56936:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DeleteImageResponseBody=void 0;
const o=i(r(87407));
let a=class DeleteImageResponseBody extends o.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DeleteImageResponseBody=a}),26079:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DeleteSnapshotRequest=void 0;
const o=i(r(87407));
let a=class DeleteSnapshotRequest extends o.Model{
static names(){
return{force:"Force",ownerAccount:"OwnerAccount",ownerId:"OwnerId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",snapshotId:"SnapshotId"}}
static types(){
return{force:"boolean",ownerAccount:"string",ownerId:"number",resourceOwnerAccount:"string",resourceOwnerId:"number",snapshotId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DeleteSnapshotRequest=a}),50431:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DeleteSnapshotResponseBody=void 0;
const o=i(r(87407));
let a=class DeleteSnapshotResponseBody extends o.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DeleteSnapshotResponseBody=a}),46672:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeImageSharePermissionRequest=void 0;
const o=i(r(87407));
let a=class DescribeImageSharePermissionRequest extends o.Model{
static names(){
return{imageId:"ImageId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}
static types(){
return{imageId:"string",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeImageSharePermissionRequest=a}),36186:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeImageSharePermissionResponseBody=t.DescribeImageSharePermissionResponseBodyShareGroups=t.DescribeImageSharePermissionResponseBodyShareGroupsShareGroup=t.DescribeImageSharePermissionResponseBodyAccounts=t.DescribeImageSharePermissionResponseBodyAccountsAccount=void 0;
const o=i(r(87407));
let a=class DescribeImageSharePermissionResponseBodyAccountsAccount extends o.Model{
static names(){
return{aliyunId:"AliyunId",sharedTime:"SharedTime"}}
static types(){
return{aliyunId:"string",sharedTime:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeImageSharePermissionResponseBodyAccountsAccount=a;
let u=class DescribeImageSharePermissionResponseBodyAccounts extends o.Model{
static names(){
return{account:"Account"}}
static types(){
return{account:{"type":"array","itemType":a}}}
validate(){
if(Array.isArray(this.account)){
o.Model.validateArray(this.account)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeImageSharePermissionResponseBodyAccounts=u;
let c=class DescribeImageSharePermissionResponseBodyShareGroupsShareGroup extends o.Model{
static names(){
return{group:"Group"}}
static types(){
return{group:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeImageSharePermissionResponseBodyShareGroupsShareGroup=c;
let d=class DescribeImageSharePermissionResponseBodyShareGroups extends o.Model{
static names(){
return{shareGroup:"ShareGroup"}}
static types(){
return{shareGroup:{"type":"array","itemType":c}}}
validate(){
if(Array.isArray(this.shareGroup)){
o.Model.validateArray(this.shareGroup)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeImageSharePermissionResponseBodyShareGroups=d;
let l=class DescribeImageSharePermissionResponseBody extends o.Model{
static names(){
return{accounts:"Accounts",imageId:"ImageId",pageNumber:"PageNumber",pageSize:"PageSize",regionId:"RegionId",requestId:"RequestId",shareGroups:"ShareGroups",totalCount:"TotalCount"}}
static types(){
return{accounts:u,imageId:"string",pageNumber:"number",pageSize:"number",regionId:"string",requestId:"string",shareGroups:d,totalCount:"number"}}
validate(){
if(this.accounts&&typeof this.accounts.validate==="function"){
this.accounts.validate()}
if(this.shareGroups&&typeof this.shareGroups.validate==="function"){
this.shareGroups.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeImageSharePermissionResponseBody=l}),98908:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeSnapshotsRequest=t.DescribeSnapshotsRequestTag=t.DescribeSnapshotsRequestFilter=void 0;
const o=i(r(87407));
let a=class DescribeSnapshotsRequestFilter extends o.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeSnapshotsRequestFilter=a;
let u=class DescribeSnapshotsRequestTag extends o.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeSnapshotsRequestTag=u;
let c=class DescribeSnapshotsRequest extends o.Model{
static names(){
return{filter:"Filter",category:"Category",diskId:"DiskId",dryRun:"DryRun",encrypted:"Encrypted",instanceId:"InstanceId",KMSKeyId:"KMSKeyId",maxResults:"MaxResults",nextToken:"NextToken",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",snapshotIds:"SnapshotIds",snapshotLinkId:"SnapshotLinkId",snapshotName:"SnapshotName",snapshotType:"SnapshotType",sourceDiskType:"SourceDiskType",status:"Status",tag:"Tag",usage:"Usage"}}
static types(){
return{filter:{"type":"array","itemType":a},category:"string",diskId:"string",dryRun:"boolean",encrypted:"boolean",instanceId:"string",KMSKeyId:"string",maxResults:"number",nextToken:"string",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",snapshotIds:"string",snapshotLinkId:"string",snapshotName:"string",snapshotType:"string",sourceDiskType:"string",status:"string",tag:{"type":"array","itemType":u},usage:"string"}}
validate(){
if(Array.isArray(this.filter)){
o.Model.validateArray(this.filter)}
if(Array.isArray(this.tag)){
o.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeSnapshotsRequest=c}),30030:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeSnapshotsResponseBody=t.DescribeSnapshotsResponseBodySnapshots=t.DescribeSnapshotsResponseBodySnapshotsSnapshot=t.DescribeSnapshotsResponseBodySnapshotsSnapshotTags=t.DescribeSnapshotsResponseBodySnapshotsSnapshotTagsTag=void 0;
const o=i(r(87407));
let a=class DescribeSnapshotsResponseBodySnapshotsSnapshotTagsTag extends o.Model{
static names(){
return{tagKey:"TagKey",tagValue:"TagValue"}}
static types(){
return{tagKey:"string",tagValue:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeSnapshotsResponseBodySnapshotsSnapshotTagsTag=a;
let u=class DescribeSnapshotsResponseBodySnapshotsSnapshotTags extends o.Model{
static names(){
return{tag:"Tag"}}
static types(){
return{tag:{"type":"array","itemType":a}}}
validate(){
if(Array.isArray(this.tag)){
o.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeSnapshotsResponseBodySnapshotsSnapshotTags=u;
let c=class DescribeSnapshotsResponseBodySnapshotsSnapshot extends o.Model{
static names(){
return{available:"Available",category:"Category",creationTime:"CreationTime",description:"Description",encrypted:"Encrypted",fullSnapshotSizeInBytes:"FullSnapshotSizeInBytes",instantAccess:"InstantAccess",instantAccessRetentionDays:"InstantAccessRetentionDays",KMSKeyId:"KMSKeyId",lastModifiedTime:"LastModifiedTime",productCode:"ProductCode",progress:"Progress",regionId:"RegionId",remainTime:"RemainTime",resourceGroupId:"ResourceGroupId",retentionDays:"RetentionDays",snapshotId:"SnapshotId",snapshotLinkId:"SnapshotLinkId",snapshotName:"SnapshotName",snapshotSN:"SnapshotSN",snapshotType:"SnapshotType",sourceDiskId:"SourceDiskId",sourceDiskSize:"SourceDiskSize",sourceDiskType:"SourceDiskType",sourceRegionId:"SourceRegionId",sourceSnapshotId:"SourceSnapshotId",sourceStorageType:"SourceStorageType",status:"Status",tags:"Tags",usage:"Usage"}}
static types(){
return{available:"boolean",category:"string",creationTime:"string",description:"string",encrypted:"boolean",fullSnapshotSizeInBytes:"number",instantAccess:"boolean",instantAccessRetentionDays:"number",KMSKeyId:"string",lastModifiedTime:"string",productCode:"string",progress:"string",regionId:"string",remainTime:"number",resourceGroupId:"string",retentionDays:"number",snapshotId:"string",snapshotLinkId:"string",snapshotName:"string",snapshotSN:"string",snapshotType:"string",sourceDiskId:"string",sourceDiskSize:"string",sourceDiskType:"string",sourceRegionId:"string",sourceSnapshotId:"string",sourceStorageType:"string",status:"string",tags:u,usage:"string"}}
validate(){
if(this.tags&&typeof this.tags.validate==="function"){
this.tags.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeSnapshotsResponseBodySnapshotsSnapshot=c;
let d=class DescribeSnapshotsResponseBodySnapshots extends o.Model{
static names(){
return{snapshot:"Snapshot"}}
static types(){
return{snapshot:{"type":"array","itemType":c}}}
validate(){
if(Array.isArray(this.snapshot)){
o.Model.validateArray(this.snapshot)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeSnapshotsResponseBodySnapshots=d;
let l=class DescribeSnapshotsResponseBody extends o.Model{
static names(){
return{nextToken:"NextToken",pageNumber:"PageNumber",pageSize:"PageSize",requestId:"RequestId",snapshots:"Snapshots",totalCount:"TotalCount"}}
static types(){
return{nextToken:"string",pageNumber:"number",pageSize:"number",requestId:"string",snapshots:d,totalCount:"number"}}
validate(){
if(this.snapshots&&typeof this.snapshots.validate==="function"){
this.snapshots.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeSnapshotsResponseBody=l}),92077:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.ModifyImageAttributeRequest=t.ModifyImageAttributeRequestFeatures=void 0;
const o=i(r(87407));
let a=class ModifyImageAttributeRequestFeatures extends o.Model{
static names(){
return{imdsSupport:"ImdsSupport",nvmeSupport:"NvmeSupport"}}
static types(){
return{imdsSupport:"string",nvmeSupport:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.ModifyImageAttributeRequestFeatures=a;
let u=class ModifyImageAttributeRequest extends o.Model{
static names(){
return{bootMode:"BootMode",description:"Description",dryRun:"DryRun",features:"Features",imageFamily:"ImageFamily",imageId:"ImageId",imageName:"ImageName",licenseType:"LicenseType",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",status:"Status"}}
static types(){
return{bootMode:"string",description:"string",dryRun:"boolean",features:a,imageFamily:"string",imageId:"string",imageName:"string",licenseType:"string",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",status:"string"}}
validate(){
if(this.features&&typeof this.features.validate==="function"){
this.features.validate()}
super.validate()}
constructor(e){
super(e)}};
t.ModifyImageAttributeRequest=u}),89957:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.ModifyImageAttributeResponseBody=void 0;
const o=i(r(87407));
let a=class ModifyImageAttributeResponseBody extends o.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.ModifyImageAttributeResponseBody=a}),94081:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.ModifyImageSharePermissionRequest=void 0;
const o=i(r(87407));
let a=class ModifyImageSharePermissionRequest extends o.Model{
static names(){
return{addAccount:"AddAccount",dryRun:"DryRun",imageId:"ImageId",isPublic:"IsPublic",launchPermission:"LaunchPermission",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",removeAccount:"RemoveAccount",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}
static types(){
return{addAccount:{"type":"array","itemType":"string"},dryRun:"boolean",imageId:"string",isPublic:"boolean",launchPermission:"string",ownerAccount:"string",ownerId:"number",regionId:"string",removeAccount:{"type":"array","itemType":"string"},resourceOwnerAccount:"string",resourceOwnerId:"number"}}
validate(){
if(Array.isArray(this.addAccount)){
o.Model.validateArray(this.addAccount)}
if(Array.isArray(this.removeAccount)){
o.Model.validateArray(this.removeAccount)}
super.validate()}
constructor(e){
super(e)}};
t.ModifyImageSharePermissionRequest=a}),64033:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.ModifyImageSharePermissionResponseBody=void 0;
const o=i(r(87407));
let a=class ModifyImageSharePermissionResponseBody extends o.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.ModifyImageSharePermissionResponseBody=a}),68329:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.TagResourcesRequest=t.TagResourcesRequestTag=void 0;
const o=i(r(87407));
let a=class TagResourcesRequestTag extends o.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.TagResourcesRequestTag=a;
let u=class TagResourcesRequest extends o.Model{
static names(){
return{ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceId:"ResourceId",resourceOwnerAccount:"ResourceOwnerAccount",resourceType:"ResourceType",tag:"Tag"}}
static types(){
return{ownerAccount:"string",ownerId:"number",regionId:"string",resourceId:{"type":"array","itemType":"string"},resourceOwnerAccount:"string",resourceType:"string",tag:{"type":"array","itemType":a}}}
validate(){
if(Array.isArray(this.resourceId)){
o.Model.validateArray(this.resourceId)}
if(Array.isArray(this.tag)){
o.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.TagResourcesRequest=u}),50713:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.TagResourcesResponseBody=void 0;
const o=i(r(87407));
let a=class TagResourcesResponseBody extends o.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.TagResourcesResponseBody=a}),20452:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.UntagResourcesRequest=void 0;
const o=i(r(87407));
let a=class UntagResourcesRequest extends o.Model{
static names(){
return{all:"All",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceId:"ResourceId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",resourceType:"ResourceType",tagKey:"TagKey"}}
static types(){
return{all:"boolean",ownerAccount:"string",ownerId:"number",regionId:"string",resourceId:{"type":"array","itemType":"string"},resourceOwnerAccount:"string",resourceOwnerId:"number",resourceType:"string",tagKey:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.resourceId)){
o.Model.validateArray(this.resourceId)}
if(Array.isArray(this.tagKey)){
o.Model.validateArray(this.tagKey)}
super.validate()}
constructor(e){
super(e)}};
t.UntagResourcesRequest=a}),88582:(function(e,t,r){
var n=this&&this.__createBinding||(Object.create?function(e,t,r,n){
if(n===undefined)n=r;
var s=Object.getOwnPropertyDescriptor(t,r);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,n,s)}:function(e,t,r,n){
if(n===undefined)n=r;
e[n]=t[r]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var r=ownKeys(e),i=0;i<r.length;i++)if(r[i]!=="default")n(t,e,r[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.UntagResourcesResponseBody=void 0;
const o=i(r(87407));
let a=class UntagResourcesResponseBody extends o.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.UntagResourcesResponseBody=a})};
