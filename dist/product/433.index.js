
"use strict";
exports.id=433;
exports.ids=[433];
exports.modules={40721:(function(e,t,r){
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
t.AssociateEipAddressRequest=void 0;
const a=i(r(87407));
let o=class AssociateEipAddressRequest extends a.Model{
static names(){
return{allocationId:"AllocationId",clientToken:"ClientToken",instanceId:"InstanceId",instanceRegionId:"InstanceRegionId",instanceType:"InstanceType",mode:"Mode",ownerAccount:"OwnerAccount",ownerId:"OwnerId",privateIpAddress:"PrivateIpAddress",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",vpcId:"VpcId"}}
static types(){
return{allocationId:"string",clientToken:"string",instanceId:"string",instanceRegionId:"string",instanceType:"string",mode:"string",ownerAccount:"string",ownerId:"number",privateIpAddress:"string",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",vpcId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.AssociateEipAddressRequest=o}),76497:(function(e,t,r){
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
t.AssociateEipAddressResponseBody=void 0;
const a=i(r(87407));
let o=class AssociateEipAddressResponseBody extends a.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.AssociateEipAddressResponseBody=o}),73992:(function(e,t,r){
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
t.CreateVpcRequest=t.CreateVpcRequestTag=void 0;
const a=i(r(87407));
let o=class CreateVpcRequestTag extends a.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CreateVpcRequestTag=o;
let c=class CreateVpcRequest extends a.Model{
static names(){
return{cidrBlock:"CidrBlock",clientToken:"ClientToken",description:"Description",dryRun:"DryRun",enableDnsHostname:"EnableDnsHostname",enableIpv6:"EnableIpv6",ipv4CidrMask:"Ipv4CidrMask",ipv4IpamPoolId:"Ipv4IpamPoolId",ipv6CidrBlock:"Ipv6CidrBlock",ipv6CidrMask:"Ipv6CidrMask",ipv6IpamPoolId:"Ipv6IpamPoolId",ipv6Isp:"Ipv6Isp",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",tag:"Tag",userCidr:"UserCidr",vpcName:"VpcName"}}
static types(){
return{cidrBlock:"string",clientToken:"string",description:"string",dryRun:"boolean",enableDnsHostname:"boolean",enableIpv6:"boolean",ipv4CidrMask:"number",ipv4IpamPoolId:"string",ipv6CidrBlock:"string",ipv6CidrMask:"number",ipv6IpamPoolId:"string",ipv6Isp:"string",ownerAccount:"string",ownerId:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",tag:{"type":"array","itemType":o},userCidr:"string",vpcName:"string"}}
validate(){
if(Array.isArray(this.tag)){
a.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.CreateVpcRequest=c}),79170:(function(e,t,r){
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
t.CreateVpcResponseBody=void 0;
const a=i(r(87407));
let o=class CreateVpcResponseBody extends a.Model{
static names(){
return{requestId:"RequestId",resourceGroupId:"ResourceGroupId",routeTableId:"RouteTableId",VRouterId:"VRouterId",vpcId:"VpcId"}}
static types(){
return{requestId:"string",resourceGroupId:"string",routeTableId:"string",VRouterId:"string",vpcId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CreateVpcResponseBody=o}),52771:(function(e,t,r){
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
t.CreateVSwitchRequest=t.CreateVSwitchRequestTag=void 0;
const a=i(r(87407));
let o=class CreateVSwitchRequestTag extends a.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CreateVSwitchRequestTag=o;
let c=class CreateVSwitchRequest extends a.Model{
static names(){
return{cidrBlock:"CidrBlock",cidrMask:"CidrMask",clientToken:"ClientToken",description:"Description",ipv6CidrBlock:"Ipv6CidrBlock",ipv6CidrMask:"Ipv6CidrMask",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",tag:"Tag",vSwitchName:"VSwitchName",vpcId:"VpcId",vpcIpv6CidrBlock:"VpcIpv6CidrBlock",zoneId:"ZoneId"}}
static types(){
return{cidrBlock:"string",cidrMask:"number",clientToken:"string",description:"string",ipv6CidrBlock:"number",ipv6CidrMask:"number",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",tag:{"type":"array","itemType":o},vSwitchName:"string",vpcId:"string",vpcIpv6CidrBlock:"string",zoneId:"string"}}
validate(){
if(Array.isArray(this.tag)){
a.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.CreateVSwitchRequest=c}),49979:(function(e,t,r){
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
t.CreateVSwitchResponseBody=void 0;
const a=i(r(87407));
let o=class CreateVSwitchResponseBody extends a.Model{
static names(){
return{requestId:"RequestId",vSwitchId:"VSwitchId"}}
static types(){
return{requestId:"string",vSwitchId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CreateVSwitchResponseBody=o}),10211:(function(e,t,r){
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
t.DeleteVpcRequest=void 0;
const a=i(r(87407));
let o=class DeleteVpcRequest extends a.Model{
static names(){
return{clientToken:"ClientToken",dryRun:"DryRun",forceDelete:"ForceDelete",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",vpcId:"VpcId"}}
static types(){
return{clientToken:"string",dryRun:"boolean",forceDelete:"boolean",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",vpcId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DeleteVpcRequest=o}),52667:(function(e,t,r){
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
t.DeleteVpcResponseBody=void 0;
const a=i(r(87407));
let o=class DeleteVpcResponseBody extends a.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DeleteVpcResponseBody=o}),77640:(function(e,t,r){
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
t.DeleteVSwitchRequest=void 0;
const a=i(r(87407));
let o=class DeleteVSwitchRequest extends a.Model{
static names(){
return{dryRun:"DryRun",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",vSwitchId:"VSwitchId"}}
static types(){
return{dryRun:"boolean",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",vSwitchId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DeleteVSwitchRequest=o}),14530:(function(e,t,r){
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
t.DeleteVSwitchResponseBody=void 0;
const a=i(r(87407));
let o=class DeleteVSwitchResponseBody extends a.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DeleteVSwitchResponseBody=o}),41658:(function(e,t,r){
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
t.DescribeEipAddressesRequest=t.DescribeEipAddressesRequestTag=t.DescribeEipAddressesRequestFilter=void 0;
const a=i(r(87407));
let o=class DescribeEipAddressesRequestFilter extends a.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeEipAddressesRequestFilter=o;
let c=class DescribeEipAddressesRequestTag extends a.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeEipAddressesRequestTag=c;
let u=class DescribeEipAddressesRequest extends a.Model{
static names(){
return{filter:"Filter",allocationId:"AllocationId",associatedInstanceId:"AssociatedInstanceId",associatedInstanceType:"AssociatedInstanceType",chargeType:"ChargeType",dryRun:"DryRun",eipAddress:"EipAddress",eipName:"EipName",ISP:"ISP",includeReservationData:"IncludeReservationData",lockReason:"LockReason",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",publicIpAddressPoolId:"PublicIpAddressPoolId",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityProtectionEnabled:"SecurityProtectionEnabled",segmentInstanceId:"SegmentInstanceId",serviceManaged:"ServiceManaged",status:"Status",tag:"Tag"}}
static types(){
return{filter:{"type":"array","itemType":o},allocationId:"string",associatedInstanceId:"string",associatedInstanceType:"string",chargeType:"string",dryRun:"boolean",eipAddress:"string",eipName:"string",ISP:"string",includeReservationData:"boolean",lockReason:"string",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",publicIpAddressPoolId:"string",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",securityProtectionEnabled:"boolean",segmentInstanceId:"string",serviceManaged:"boolean",status:"string",tag:{"type":"array","itemType":c}}}
validate(){
if(Array.isArray(this.filter)){
a.Model.validateArray(this.filter)}
if(Array.isArray(this.tag)){
a.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeEipAddressesRequest=u}),84924:(function(e,t,r){
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
t.DescribeEipAddressesResponseBody=t.DescribeEipAddressesResponseBodyEipAddresses=t.DescribeEipAddressesResponseBodyEipAddressesEipAddress=t.DescribeEipAddressesResponseBodyEipAddressesEipAddressTags=t.DescribeEipAddressesResponseBodyEipAddressesEipAddressTagsTag=t.DescribeEipAddressesResponseBodyEipAddressesEipAddressSecurityProtectionTypes=t.DescribeEipAddressesResponseBodyEipAddressesEipAddressOperationLocks=t.DescribeEipAddressesResponseBodyEipAddressesEipAddressOperationLocksLockReason=void 0;
const a=i(r(87407));
let o=class DescribeEipAddressesResponseBodyEipAddressesEipAddressOperationLocksLockReason extends a.Model{
static names(){
return{lockReason:"LockReason"}}
static types(){
return{lockReason:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeEipAddressesResponseBodyEipAddressesEipAddressOperationLocksLockReason=o;
let c=class DescribeEipAddressesResponseBodyEipAddressesEipAddressOperationLocks extends a.Model{
static names(){
return{lockReason:"LockReason"}}
static types(){
return{lockReason:{"type":"array","itemType":o}}}
validate(){
if(Array.isArray(this.lockReason)){
a.Model.validateArray(this.lockReason)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeEipAddressesResponseBodyEipAddressesEipAddressOperationLocks=c;
let u=class DescribeEipAddressesResponseBodyEipAddressesEipAddressSecurityProtectionTypes extends a.Model{
static names(){
return{securityProtectionType:"SecurityProtectionType"}}
static types(){
return{securityProtectionType:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.securityProtectionType)){
a.Model.validateArray(this.securityProtectionType)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeEipAddressesResponseBodyEipAddressesEipAddressSecurityProtectionTypes=u;
let d=class DescribeEipAddressesResponseBodyEipAddressesEipAddressTagsTag extends a.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeEipAddressesResponseBodyEipAddressesEipAddressTagsTag=d;
let p=class DescribeEipAddressesResponseBodyEipAddressesEipAddressTags extends a.Model{
static names(){
return{tag:"Tag"}}
static types(){
return{tag:{"type":"array","itemType":d}}}
validate(){
if(Array.isArray(this.tag)){
a.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeEipAddressesResponseBodyEipAddressesEipAddressTags=p;
let l=class DescribeEipAddressesResponseBodyEipAddressesEipAddress extends a.Model{
static names(){
return{allocationId:"AllocationId",allocationTime:"AllocationTime",bandwidth:"Bandwidth",bandwidthPackageBandwidth:"BandwidthPackageBandwidth",bandwidthPackageId:"BandwidthPackageId",bandwidthPackageType:"BandwidthPackageType",bizType:"BizType",businessStatus:"BusinessStatus",chargeType:"ChargeType",deletionProtection:"DeletionProtection",description:"Description",eipBandwidth:"EipBandwidth",expiredTime:"ExpiredTime",HDMonitorStatus:"HDMonitorStatus",hasReservationData:"HasReservationData",ISP:"ISP",instanceId:"InstanceId",instanceRegionId:"InstanceRegionId",instanceType:"InstanceType",internetChargeType:"InternetChargeType",ipAddress:"IpAddress",mode:"Mode",name:"Name",netmode:"Netmode",operationLocks:"OperationLocks",privateIpAddress:"PrivateIpAddress",publicIpAddressPoolId:"PublicIpAddressPoolId",regionId:"RegionId",reservationActiveTime:"ReservationActiveTime",reservationBandwidth:"ReservationBandwidth",reservationInternetChargeType:"ReservationInternetChargeType",reservationOrderType:"ReservationOrderType",resourceGroupId:"ResourceGroupId",secondLimited:"SecondLimited",securityProtectionTypes:"SecurityProtectionTypes",segmentInstanceId:"SegmentInstanceId",serviceID:"ServiceID",serviceManaged:"ServiceManaged",status:"Status",tags:"Tags",vpcId:"VpcId",zone:"Zone"}}
static types(){
return{allocationId:"string",allocationTime:"string",bandwidth:"string",bandwidthPackageBandwidth:"string",bandwidthPackageId:"string",bandwidthPackageType:"string",bizType:"string",businessStatus:"string",chargeType:"string",deletionProtection:"boolean",description:"string",eipBandwidth:"string",expiredTime:"string",HDMonitorStatus:"string",hasReservationData:"string",ISP:"string",instanceId:"string",instanceRegionId:"string",instanceType:"string",internetChargeType:"string",ipAddress:"string",mode:"string",name:"string",netmode:"string",operationLocks:c,privateIpAddress:"string",publicIpAddressPoolId:"string",regionId:"string",reservationActiveTime:"string",reservationBandwidth:"string",reservationInternetChargeType:"string",reservationOrderType:"string",resourceGroupId:"string",secondLimited:"boolean",securityProtectionTypes:u,segmentInstanceId:"string",serviceID:"number",serviceManaged:"number",status:"string",tags:p,vpcId:"string",zone:"string"}}
validate(){
if(this.operationLocks&&typeof this.operationLocks.validate==="function"){
this.operationLocks.validate()}
if(this.securityProtectionTypes&&typeof this.securityProtectionTypes.validate==="function"){
this.securityProtectionTypes.validate()}
if(this.tags&&typeof this.tags.validate==="function"){
this.tags.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeEipAddressesResponseBodyEipAddressesEipAddress=l;
let f=class DescribeEipAddressesResponseBodyEipAddresses extends a.Model{
static names(){
return{eipAddress:"EipAddress"}}
static types(){
return{eipAddress:{"type":"array","itemType":l}}}
validate(){
if(Array.isArray(this.eipAddress)){
a.Model.validateArray(this.eipAddress)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeEipAddressesResponseBodyEipAddresses=f;
let y=class DescribeEipAddressesResponseBody extends a.Model{
static names(){
return{eipAddresses:"EipAddresses",pageNumber:"PageNumber",pageSize:"PageSize",requestId:"RequestId",totalCount:"TotalCount"}}
static types(){
return{eipAddresses:f,pageNumber:"number",pageSize:"number",requestId:"string",totalCount:"number"}}
validate(){
if(this.eipAddresses&&typeof this.eipAddresses.validate==="function"){
this.eipAddresses.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeEipAddressesResponseBody=y}),96612:(function(e,t,r){
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
t.DescribeVpcsRequest=t.DescribeVpcsRequestTag=void 0;
const a=i(r(87407));
let o=class DescribeVpcsRequestTag extends a.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeVpcsRequestTag=o;
let c=class DescribeVpcsRequest extends a.Model{
static names(){
return{dhcpOptionsSetId:"DhcpOptionsSetId",dryRun:"DryRun",enableIpv6:"EnableIpv6",isDefault:"IsDefault",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",tag:"Tag",vpcId:"VpcId",vpcName:"VpcName",vpcOwnerId:"VpcOwnerId"}}
static types(){
return{dhcpOptionsSetId:"string",dryRun:"boolean",enableIpv6:"boolean",isDefault:"boolean",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",tag:{"type":"array","itemType":o},vpcId:"string",vpcName:"string",vpcOwnerId:"number"}}
validate(){
if(Array.isArray(this.tag)){
a.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeVpcsRequest=c}),966:(function(e,t,r){
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
t.DescribeVpcsResponseBody=t.DescribeVpcsResponseBodyVpcs=t.DescribeVpcsResponseBodyVpcsVpc=t.DescribeVpcsResponseBodyVpcsVpcVSwitchIds=t.DescribeVpcsResponseBodyVpcsVpcUserCidrs=t.DescribeVpcsResponseBodyVpcsVpcTags=t.DescribeVpcsResponseBodyVpcsVpcTagsTag=t.DescribeVpcsResponseBodyVpcsVpcSecondaryCidrBlocks=t.DescribeVpcsResponseBodyVpcsVpcRouterTableIds=t.DescribeVpcsResponseBodyVpcsVpcNatGatewayIds=t.DescribeVpcsResponseBodyVpcsVpcIpv6CidrBlocks=t.DescribeVpcsResponseBodyVpcsVpcIpv6CidrBlocksIpv6CidrBlock=void 0;
const a=i(r(87407));
let o=class DescribeVpcsResponseBodyVpcsVpcIpv6CidrBlocksIpv6CidrBlock extends a.Model{
static names(){
return{ipv6CidrBlock:"Ipv6CidrBlock",ipv6Isp:"Ipv6Isp"}}
static types(){
return{ipv6CidrBlock:"string",ipv6Isp:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeVpcsResponseBodyVpcsVpcIpv6CidrBlocksIpv6CidrBlock=o;
let c=class DescribeVpcsResponseBodyVpcsVpcIpv6CidrBlocks extends a.Model{
static names(){
return{ipv6CidrBlock:"Ipv6CidrBlock"}}
static types(){
return{ipv6CidrBlock:{"type":"array","itemType":o}}}
validate(){
if(Array.isArray(this.ipv6CidrBlock)){
a.Model.validateArray(this.ipv6CidrBlock)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeVpcsResponseBodyVpcsVpcIpv6CidrBlocks=c;
let u=class DescribeVpcsResponseBodyVpcsVpcNatGatewayIds extends a.Model{
static names(){
return{natGatewayIds:"NatGatewayIds"}}
static types(){
return{natGatewayIds:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.natGatewayIds)){
a.Model.validateArray(this.natGatewayIds)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeVpcsResponseBodyVpcsVpcNatGatewayIds=u;
let d=class DescribeVpcsResponseBodyVpcsVpcRouterTableIds extends a.Model{
static names(){
return{routerTableIds:"RouterTableIds"}}
static types(){
return{routerTableIds:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.routerTableIds)){
a.Model.validateArray(this.routerTableIds)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeVpcsResponseBodyVpcsVpcRouterTableIds=d;
let p=class DescribeVpcsResponseBodyVpcsVpcSecondaryCidrBlocks extends a.Model{
static names(){
return{secondaryCidrBlock:"SecondaryCidrBlock"}}
static types(){
return{secondaryCidrBlock:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.secondaryCidrBlock)){
a.Model.validateArray(this.secondaryCidrBlock)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeVpcsResponseBodyVpcsVpcSecondaryCidrBlocks=p;
let l=class DescribeVpcsResponseBodyVpcsVpcTagsTag extends a.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeVpcsResponseBodyVpcsVpcTagsTag=l;
let f=class DescribeVpcsResponseBodyVpcsVpcTags extends a.Model{
static names(){
return{tag:"Tag"}}
static types(){
return{tag:{"type":"array","itemType":l}}}
validate(){
if(Array.isArray(this.tag)){
a.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeVpcsResponseBodyVpcsVpcTags=f;
let y=class DescribeVpcsResponseBodyVpcsVpcUserCidrs extends a.Model{
static names(){
return{userCidr:"UserCidr"}}
static types(){
return{userCidr:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.userCidr)){
a.Model.validateArray(this.userCidr)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeVpcsResponseBodyVpcsVpcUserCidrs=y;
let v=class DescribeVpcsResponseBodyVpcsVpcVSwitchIds extends a.Model{
static names(){
return{vSwitchId:"VSwitchId"}}
static types(){
return{vSwitchId:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.vSwitchId)){
a.Model.validateArray(this.vSwitchId)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeVpcsResponseBodyVpcsVpcVSwitchIds=v;
let g=class DescribeVpcsResponseBodyVpcsVpc extends a.Model{
static names(){
return{cenStatus:"CenStatus",cidrBlock:"CidrBlock",creationTime:"CreationTime",description:"Description",dhcpOptionsSetId:"DhcpOptionsSetId",dhcpOptionsSetStatus:"DhcpOptionsSetStatus",dnsHostnameStatus:"DnsHostnameStatus",enabledIpv6:"EnabledIpv6",ipv6CidrBlock:"Ipv6CidrBlock",ipv6CidrBlocks:"Ipv6CidrBlocks",isDefault:"IsDefault",natGatewayIds:"NatGatewayIds",ownerId:"OwnerId",regionId:"RegionId",resourceGroupId:"ResourceGroupId",routerTableIds:"RouterTableIds",secondaryCidrBlocks:"SecondaryCidrBlocks",status:"Status",tags:"Tags",userCidrs:"UserCidrs",VRouterId:"VRouterId",vSwitchIds:"VSwitchIds",vpcId:"VpcId",vpcName:"VpcName"}}
static types(){
return{cenStatus:"string",cidrBlock:"string",creationTime:"string",description:"string",dhcpOptionsSetId:"string",dhcpOptionsSetStatus:"string",dnsHostnameStatus:"string",enabledIpv6:"boolean",ipv6CidrBlock:"string",ipv6CidrBlocks:c,isDefault:"boolean",natGatewayIds:u,ownerId:"number",regionId:"string",resourceGroupId:"string",routerTableIds:d,secondaryCidrBlocks:p,status:"string",tags:f,userCidrs:y,VRouterId:"string",vSwitchIds:v,vpcId:"string",vpcName:"string"}}
validate(){
if(this.ipv6CidrBlocks&&typeof this.ipv6CidrBlocks.validate==="function"){
this.ipv6CidrBlocks.validate()}
if(this.natGatewayIds&&typeof this.natGatewayIds.validate==="function"){
this.natGatewayIds.validate()}
if(this.routerTableIds&&typeof this.routerTableIds.validate==="function"){
this.routerTableIds.validate()}
if(this.secondaryCidrBlocks&&typeof this.secondaryCidrBlocks.validate==="function"){
this.secondaryCidrBlocks.validate()}
if(this.tags&&typeof this.tags.validate==="function"){
this.tags.validate()}
if(this.userCidrs&&typeof this.userCidrs.validate==="function"){
this.userCidrs.validate()}
if(this.vSwitchIds&&typeof this.vSwitchIds.validate==="function"){
this.vSwitchIds.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeVpcsResponseBodyVpcsVpc=g;
let b=class DescribeVpcsResponseBodyVpcs extends a.Model{
static names(){
return{vpc:"Vpc"}}
static types(){
return{vpc:{"type":"array","itemType":g}}}
validate(){
if(Array.isArray(this.vpc)){
a.Model.validateArray(this.vpc)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeVpcsResponseBodyVpcs=b;
let I=class DescribeVpcsResponseBody extends a.Model{
static names(){
return{pageNumber:"PageNumber",pageSize:"PageSize",requestId:"RequestId",totalCount:"TotalCount",vpcs:"Vpcs"}}
static types(){
return{pageNumber:"number",pageSize:"number",requestId:"string",totalCount:"number",vpcs:b}}
validate(){
if(this.vpcs&&typeof this.vpcs.validate==="function"){
this.vpcs.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeVpcsResponseBody=I}),90686:(function(e,t,r){
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
t.DescribeVSwitchesRequest=t.DescribeVSwitchesRequestTag=void 0;
const a=i(r(87407));
let o=class DescribeVSwitchesRequestTag extends a.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeVSwitchesRequestTag=o;
let c=class DescribeVSwitchesRequest extends a.Model{
static names(){
return{dryRun:"DryRun",enableIpv6:"EnableIpv6",isDefault:"IsDefault",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",routeTableId:"RouteTableId",tag:"Tag",vSwitchId:"VSwitchId",vSwitchName:"VSwitchName",vSwitchOwnerId:"VSwitchOwnerId",vpcId:"VpcId",zoneId:"ZoneId"}}
static types(){
return{dryRun:"boolean",enableIpv6:"boolean",isDefault:"boolean",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",routeTableId:"string",tag:{"type":"array","itemType":o},vSwitchId:"string",vSwitchName:"string",vSwitchOwnerId:"number",vpcId:"string",zoneId:"string"}}
validate(){
if(Array.isArray(this.tag)){
a.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeVSwitchesRequest=c}),48200:(function(e,t,r){
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
t.DescribeVSwitchesResponseBody=t.DescribeVSwitchesResponseBodyVSwitches=t.DescribeVSwitchesResponseBodyVSwitchesVSwitch=t.DescribeVSwitchesResponseBodyVSwitchesVSwitchTags=t.DescribeVSwitchesResponseBodyVSwitchesVSwitchTagsTag=t.DescribeVSwitchesResponseBodyVSwitchesVSwitchRouteTable=void 0;
const a=i(r(87407));
let o=class DescribeVSwitchesResponseBodyVSwitchesVSwitchRouteTable extends a.Model{
static names(){
return{routeTableId:"RouteTableId",routeTableType:"RouteTableType"}}
static types(){
return{routeTableId:"string",routeTableType:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeVSwitchesResponseBodyVSwitchesVSwitchRouteTable=o;
let c=class DescribeVSwitchesResponseBodyVSwitchesVSwitchTagsTag extends a.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeVSwitchesResponseBodyVSwitchesVSwitchTagsTag=c;
let u=class DescribeVSwitchesResponseBodyVSwitchesVSwitchTags extends a.Model{
static names(){
return{tag:"Tag"}}
static types(){
return{tag:{"type":"array","itemType":c}}}
validate(){
if(Array.isArray(this.tag)){
a.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeVSwitchesResponseBodyVSwitchesVSwitchTags=u;
let d=class DescribeVSwitchesResponseBodyVSwitchesVSwitch extends a.Model{
static names(){
return{availableIpAddressCount:"AvailableIpAddressCount",cidrBlock:"CidrBlock",creationTime:"CreationTime",description:"Description",enabledIpv6:"EnabledIpv6",ipv6CidrBlock:"Ipv6CidrBlock",isDefault:"IsDefault",networkAclId:"NetworkAclId",ownerId:"OwnerId",resourceGroupId:"ResourceGroupId",routeTable:"RouteTable",shareType:"ShareType",status:"Status",tags:"Tags",vSwitchId:"VSwitchId",vSwitchName:"VSwitchName",vpcId:"VpcId",zoneId:"ZoneId"}}
static types(){
return{availableIpAddressCount:"number",cidrBlock:"string",creationTime:"string",description:"string",enabledIpv6:"boolean",ipv6CidrBlock:"string",isDefault:"boolean",networkAclId:"string",ownerId:"number",resourceGroupId:"string",routeTable:o,shareType:"string",status:"string",tags:u,vSwitchId:"string",vSwitchName:"string",vpcId:"string",zoneId:"string"}}
validate(){
if(this.routeTable&&typeof this.routeTable.validate==="function"){
this.routeTable.validate()}
if(this.tags&&typeof this.tags.validate==="function"){
this.tags.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeVSwitchesResponseBodyVSwitchesVSwitch=d;
let p=class DescribeVSwitchesResponseBodyVSwitches extends a.Model{
static names(){
return{vSwitch:"VSwitch"}}
static types(){
return{vSwitch:{"type":"array","itemType":d}}}
validate(){
if(Array.isArray(this.vSwitch)){
a.Model.validateArray(this.vSwitch)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeVSwitchesResponseBodyVSwitches=p;
let l=class DescribeVSwitchesResponseBody extends a.Model{
static names(){
return{pageNumber:"PageNumber",pageSize:"PageSize",requestId:"RequestId",totalCount:"TotalCount",vSwitches:"VSwitches"}}
static types(){
return{pageNumber:"number",pageSize:"number",requestId:"string",totalCount:"number",vSwitches:p}}
validate(){
if(this.vSwitches&&typeof this.vSwitches.validate==="function"){
this.vSwitches.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeVSwitchesResponseBody=l}),89574:(function(e,t,r){
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
t.UnassociateEipAddressRequest=void 0;
const a=i(r(87407));
let o=class UnassociateEipAddressRequest extends a.Model{
static names(){
return{allocationId:"AllocationId",clientToken:"ClientToken",force:"Force",instanceId:"InstanceId",instanceType:"InstanceType",ownerAccount:"OwnerAccount",ownerId:"OwnerId",privateIpAddress:"PrivateIpAddress",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}
static types(){
return{allocationId:"string",clientToken:"string",force:"boolean",instanceId:"string",instanceType:"string",ownerAccount:"string",ownerId:"number",privateIpAddress:"string",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.UnassociateEipAddressRequest=o}),34400:(function(e,t,r){
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
t.UnassociateEipAddressResponseBody=void 0;
const a=i(r(87407));
let o=class UnassociateEipAddressResponseBody extends a.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.UnassociateEipAddressResponseBody=o})};
