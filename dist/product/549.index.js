
"use strict";
exports.id=549;
exports.ids=[549];
exports.modules={83743:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.AuthorizeSecurityGroupEgressRequest=t.AuthorizeSecurityGroupEgressRequestPermissions=void 0;
const o=n(r(87407));
let a=class AuthorizeSecurityGroupEgressRequestPermissions extends o.Model{
static names(){
return{description:"Description",destCidrIp:"DestCidrIp",destGroupId:"DestGroupId",destGroupOwnerAccount:"DestGroupOwnerAccount",destGroupOwnerId:"DestGroupOwnerId",destPrefixListId:"DestPrefixListId",ipProtocol:"IpProtocol",ipv6DestCidrIp:"Ipv6DestCidrIp",ipv6SourceCidrIp:"Ipv6SourceCidrIp",nicType:"NicType",policy:"Policy",portRange:"PortRange",portRangeListId:"PortRangeListId",priority:"Priority",sourceCidrIp:"SourceCidrIp",sourcePortRange:"SourcePortRange"}}
static types(){
return{description:"string",destCidrIp:"string",destGroupId:"string",destGroupOwnerAccount:"string",destGroupOwnerId:"number",destPrefixListId:"string",ipProtocol:"string",ipv6DestCidrIp:"string",ipv6SourceCidrIp:"string",nicType:"string",policy:"string",portRange:"string",portRangeListId:"string",priority:"string",sourceCidrIp:"string",sourcePortRange:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.AuthorizeSecurityGroupEgressRequestPermissions=a;
let u=class AuthorizeSecurityGroupEgressRequest extends o.Model{
static names(){
return{clientToken:"ClientToken",description:"Description",destCidrIp:"DestCidrIp",destGroupId:"DestGroupId",destGroupOwnerAccount:"DestGroupOwnerAccount",destGroupOwnerId:"DestGroupOwnerId",destPrefixListId:"DestPrefixListId",ipProtocol:"IpProtocol",ipv6DestCidrIp:"Ipv6DestCidrIp",ipv6SourceCidrIp:"Ipv6SourceCidrIp",nicType:"NicType",ownerAccount:"OwnerAccount",ownerId:"OwnerId",permissions:"Permissions",policy:"Policy",portRange:"PortRange",priority:"Priority",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityGroupId:"SecurityGroupId",sourceCidrIp:"SourceCidrIp",sourcePortRange:"SourcePortRange"}}
static types(){
return{clientToken:"string",description:"string",destCidrIp:"string",destGroupId:"string",destGroupOwnerAccount:"string",destGroupOwnerId:"number",destPrefixListId:"string",ipProtocol:"string",ipv6DestCidrIp:"string",ipv6SourceCidrIp:"string",nicType:"string",ownerAccount:"string",ownerId:"number",permissions:{"type":"array","itemType":a},policy:"string",portRange:"string",priority:"string",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",securityGroupId:"string",sourceCidrIp:"string",sourcePortRange:"string"}}
validate(){
if(Array.isArray(this.permissions)){
o.Model.validateArray(this.permissions)}
super.validate()}
constructor(e){
super(e)}};
t.AuthorizeSecurityGroupEgressRequest=u}),24991:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.AuthorizeSecurityGroupEgressResponseBody=void 0;
const o=n(r(87407));
let a=class AuthorizeSecurityGroupEgressResponseBody extends o.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.AuthorizeSecurityGroupEgressResponseBody=a}),30610:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.AuthorizeSecurityGroupRequest=t.AuthorizeSecurityGroupRequestPermissions=void 0;
const o=n(r(87407));
let a=class AuthorizeSecurityGroupRequestPermissions extends o.Model{
static names(){
return{description:"Description",destCidrIp:"DestCidrIp",ipProtocol:"IpProtocol",ipv6DestCidrIp:"Ipv6DestCidrIp",ipv6SourceCidrIp:"Ipv6SourceCidrIp",nicType:"NicType",policy:"Policy",portRange:"PortRange",portRangeListId:"PortRangeListId",priority:"Priority",sourceCidrIp:"SourceCidrIp",sourceGroupId:"SourceGroupId",sourceGroupOwnerAccount:"SourceGroupOwnerAccount",sourceGroupOwnerId:"SourceGroupOwnerId",sourcePortRange:"SourcePortRange",sourcePrefixListId:"SourcePrefixListId"}}
static types(){
return{description:"string",destCidrIp:"string",ipProtocol:"string",ipv6DestCidrIp:"string",ipv6SourceCidrIp:"string",nicType:"string",policy:"string",portRange:"string",portRangeListId:"string",priority:"string",sourceCidrIp:"string",sourceGroupId:"string",sourceGroupOwnerAccount:"string",sourceGroupOwnerId:"number",sourcePortRange:"string",sourcePrefixListId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.AuthorizeSecurityGroupRequestPermissions=a;
let u=class AuthorizeSecurityGroupRequest extends o.Model{
static names(){
return{clientToken:"ClientToken",description:"Description",destCidrIp:"DestCidrIp",ipProtocol:"IpProtocol",ipv6DestCidrIp:"Ipv6DestCidrIp",ipv6SourceCidrIp:"Ipv6SourceCidrIp",nicType:"NicType",ownerAccount:"OwnerAccount",ownerId:"OwnerId",permissions:"Permissions",policy:"Policy",portRange:"PortRange",priority:"Priority",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityGroupId:"SecurityGroupId",sourceCidrIp:"SourceCidrIp",sourceGroupId:"SourceGroupId",sourceGroupOwnerAccount:"SourceGroupOwnerAccount",sourceGroupOwnerId:"SourceGroupOwnerId",sourcePortRange:"SourcePortRange",sourcePrefixListId:"SourcePrefixListId"}}
static types(){
return{clientToken:"string",description:"string",destCidrIp:"string",ipProtocol:"string",ipv6DestCidrIp:"string",ipv6SourceCidrIp:"string",nicType:"string",ownerAccount:"string",ownerId:"number",permissions:{"type":"array","itemType":a},policy:"string",portRange:"string",priority:"string",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",securityGroupId:"string",sourceCidrIp:"string",sourceGroupId:"string",sourceGroupOwnerAccount:"string",sourceGroupOwnerId:"number",sourcePortRange:"string",sourcePrefixListId:"string"}}
validate(){
if(Array.isArray(this.permissions)){
o.Model.validateArray(this.permissions)}
super.validate()}
constructor(e){
super(e)}};
t.AuthorizeSecurityGroupRequest=u}),88612:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.AuthorizeSecurityGroupResponseBody=void 0;
const o=n(r(87407));
let a=class AuthorizeSecurityGroupResponseBody extends o.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.AuthorizeSecurityGroupResponseBody=a}),16135:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.CreateKeyPairRequest=t.CreateKeyPairRequestTag=void 0;
const o=n(r(87407));
let a=class CreateKeyPairRequestTag extends o.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CreateKeyPairRequestTag=a;
let u=class CreateKeyPairRequest extends o.Model{
static names(){
return{keyPairName:"KeyPairName",ownerId:"OwnerId",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",tag:"Tag"}}
static types(){
return{keyPairName:"string",ownerId:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",tag:{"type":"array","itemType":a}}}
validate(){
if(Array.isArray(this.tag)){
o.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.CreateKeyPairRequest=u}),695:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.CreateKeyPairResponseBody=void 0;
const o=n(r(87407));
let a=class CreateKeyPairResponseBody extends o.Model{
static names(){
return{keyPairFingerPrint:"KeyPairFingerPrint",keyPairId:"KeyPairId",keyPairName:"KeyPairName",privateKeyBody:"PrivateKeyBody",requestId:"RequestId"}}
static types(){
return{keyPairFingerPrint:"string",keyPairId:"string",keyPairName:"string",privateKeyBody:"string",requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CreateKeyPairResponseBody=a}),16521:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.CreateSecurityGroupRequest=t.CreateSecurityGroupRequestTag=void 0;
const o=n(r(87407));
let a=class CreateSecurityGroupRequestTag extends o.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CreateSecurityGroupRequestTag=a;
let u=class CreateSecurityGroupRequest extends o.Model{
static names(){
return{clientToken:"ClientToken",description:"Description",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityGroupName:"SecurityGroupName",securityGroupType:"SecurityGroupType",serviceManaged:"ServiceManaged",tag:"Tag",vpcId:"VpcId"}}
static types(){
return{clientToken:"string",description:"string",ownerAccount:"string",ownerId:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",securityGroupName:"string",securityGroupType:"string",serviceManaged:"boolean",tag:{"type":"array","itemType":a},vpcId:"string"}}
validate(){
if(Array.isArray(this.tag)){
o.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.CreateSecurityGroupRequest=u}),31865:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.CreateSecurityGroupResponseBody=void 0;
const o=n(r(87407));
let a=class CreateSecurityGroupResponseBody extends o.Model{
static names(){
return{requestId:"RequestId",securityGroupId:"SecurityGroupId"}}
static types(){
return{requestId:"string",securityGroupId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.CreateSecurityGroupResponseBody=a}),69591:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DeleteKeyPairsRequest=void 0;
const o=n(r(87407));
let a=class DeleteKeyPairsRequest extends o.Model{
static names(){
return{keyPairNames:"KeyPairNames",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}
static types(){
return{keyPairNames:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DeleteKeyPairsRequest=a}),17063:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DeleteKeyPairsResponseBody=void 0;
const o=n(r(87407));
let a=class DeleteKeyPairsResponseBody extends o.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DeleteKeyPairsResponseBody=a}),98578:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DeleteSecurityGroupRequest=void 0;
const o=n(r(87407));
let a=class DeleteSecurityGroupRequest extends o.Model{
static names(){
return{ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityGroupId:"SecurityGroupId"}}
static types(){
return{ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",securityGroupId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DeleteSecurityGroupRequest=a}),45092:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DeleteSecurityGroupResponseBody=void 0;
const o=n(r(87407));
let a=class DeleteSecurityGroupResponseBody extends o.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DeleteSecurityGroupResponseBody=a}),70902:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeAvailableResourceRequest=void 0;
const o=n(r(87407));
let a=class DescribeAvailableResourceRequest extends o.Model{
static names(){
return{cores:"Cores",dataDiskCategory:"DataDiskCategory",dedicatedHostId:"DedicatedHostId",destinationResource:"DestinationResource",instanceChargeType:"InstanceChargeType",instanceType:"InstanceType",ioOptimized:"IoOptimized",memory:"Memory",networkCategory:"NetworkCategory",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",resourceType:"ResourceType",scope:"Scope",spotDuration:"SpotDuration",spotStrategy:"SpotStrategy",systemDiskCategory:"SystemDiskCategory",zoneId:"ZoneId"}}
static types(){
return{cores:"number",dataDiskCategory:"string",dedicatedHostId:"string",destinationResource:"string",instanceChargeType:"string",instanceType:"string",ioOptimized:"string",memory:"number",networkCategory:"string",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",resourceType:"string",scope:"string",spotDuration:"number",spotStrategy:"string",systemDiskCategory:"string",zoneId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeAvailableResourceRequest=a}),44112:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeAvailableResourceResponseBody=t.DescribeAvailableResourceResponseBodyAvailableZones=t.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZone=t.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResources=t.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResource=t.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResources=t.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResourcesSupportedResource=void 0;
const o=n(r(87407));
let a=class DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResourcesSupportedResource extends o.Model{
static names(){
return{max:"Max",min:"Min",status:"Status",statusCategory:"StatusCategory",unit:"Unit",value:"Value"}}
static types(){
return{max:"number",min:"number",status:"string",statusCategory:"string",unit:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResourcesSupportedResource=a;
let u=class DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResources extends o.Model{
static names(){
return{supportedResource:"SupportedResource"}}
static types(){
return{supportedResource:{"type":"array","itemType":a}}}
validate(){
if(Array.isArray(this.supportedResource)){
o.Model.validateArray(this.supportedResource)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResources=u;
let c=class DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResource extends o.Model{
static names(){
return{supportedResources:"SupportedResources",type:"Type"}}
static types(){
return{supportedResources:u,type:"string"}}
validate(){
if(this.supportedResources&&typeof this.supportedResources.validate==="function"){
this.supportedResources.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResource=c;
let d=class DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResources extends o.Model{
static names(){
return{availableResource:"AvailableResource"}}
static types(){
return{availableResource:{"type":"array","itemType":c}}}
validate(){
if(Array.isArray(this.availableResource)){
o.Model.validateArray(this.availableResource)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResources=d;
let p=class DescribeAvailableResourceResponseBodyAvailableZonesAvailableZone extends o.Model{
static names(){
return{availableResources:"AvailableResources",regionId:"RegionId",status:"Status",statusCategory:"StatusCategory",zoneId:"ZoneId"}}
static types(){
return{availableResources:d,regionId:"string",status:"string",statusCategory:"string",zoneId:"string"}}
validate(){
if(this.availableResources&&typeof this.availableResources.validate==="function"){
this.availableResources.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZone=p;
let l=class DescribeAvailableResourceResponseBodyAvailableZones extends o.Model{
static names(){
return{availableZone:"AvailableZone"}}
static types(){
return{availableZone:{"type":"array","itemType":p}}}
validate(){
if(Array.isArray(this.availableZone)){
o.Model.validateArray(this.availableZone)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeAvailableResourceResponseBodyAvailableZones=l;
let y=class DescribeAvailableResourceResponseBody extends o.Model{
static names(){
return{availableZones:"AvailableZones",requestId:"RequestId"}}
static types(){
return{availableZones:l,requestId:"string"}}
validate(){
if(this.availableZones&&typeof this.availableZones.validate==="function"){
this.availableZones.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeAvailableResourceResponseBody=y}),28012:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeImageFromFamilyRequest=void 0;
const o=n(r(87407));
let a=class DescribeImageFromFamilyRequest extends o.Model{
static names(){
return{imageFamily:"ImageFamily",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}
static types(){
return{imageFamily:"string",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeImageFromFamilyRequest=a}),21822:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeImageFromFamilyResponseBody=t.DescribeImageFromFamilyResponseBodyImage=t.DescribeImageFromFamilyResponseBodyImageTags=t.DescribeImageFromFamilyResponseBodyImageTagsTag=t.DescribeImageFromFamilyResponseBodyImageDiskDeviceMappings=t.DescribeImageFromFamilyResponseBodyImageDiskDeviceMappingsDiskDeviceMapping=void 0;
const o=n(r(87407));
let a=class DescribeImageFromFamilyResponseBodyImageDiskDeviceMappingsDiskDeviceMapping extends o.Model{
static names(){
return{device:"Device",format:"Format",importOSSBucket:"ImportOSSBucket",importOSSObject:"ImportOSSObject",size:"Size",snapshotId:"SnapshotId",type:"Type"}}
static types(){
return{device:"string",format:"string",importOSSBucket:"string",importOSSObject:"string",size:"string",snapshotId:"string",type:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeImageFromFamilyResponseBodyImageDiskDeviceMappingsDiskDeviceMapping=a;
let u=class DescribeImageFromFamilyResponseBodyImageDiskDeviceMappings extends o.Model{
static names(){
return{diskDeviceMapping:"DiskDeviceMapping"}}
static types(){
return{diskDeviceMapping:{"type":"array","itemType":a}}}
validate(){
if(Array.isArray(this.diskDeviceMapping)){
o.Model.validateArray(this.diskDeviceMapping)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeImageFromFamilyResponseBodyImageDiskDeviceMappings=u;
let c=class DescribeImageFromFamilyResponseBodyImageTagsTag extends o.Model{
static names(){
return{tagKey:"TagKey",tagValue:"TagValue"}}
static types(){
return{tagKey:"string",tagValue:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeImageFromFamilyResponseBodyImageTagsTag=c;
let d=class DescribeImageFromFamilyResponseBodyImageTags extends o.Model{
static names(){
return{tag:"Tag"}}
static types(){
return{tag:{"type":"array","itemType":c}}}
validate(){
if(Array.isArray(this.tag)){
o.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeImageFromFamilyResponseBodyImageTags=d;
let p=class DescribeImageFromFamilyResponseBodyImage extends o.Model{
static names(){
return{architecture:"Architecture",creationTime:"CreationTime",description:"Description",diskDeviceMappings:"DiskDeviceMappings",imageFamily:"ImageFamily",imageId:"ImageId",imageName:"ImageName",imageOwnerAlias:"ImageOwnerAlias",imageVersion:"ImageVersion",isCopied:"IsCopied",isSelfShared:"IsSelfShared",isSubscribed:"IsSubscribed",isSupportCloudinit:"IsSupportCloudinit",isSupportIoOptimized:"IsSupportIoOptimized",OSName:"OSName",OSType:"OSType",platform:"Platform",productCode:"ProductCode",progress:"Progress",size:"Size",status:"Status",tags:"Tags",usage:"Usage"}}
static types(){
return{architecture:"string",creationTime:"string",description:"string",diskDeviceMappings:u,imageFamily:"string",imageId:"string",imageName:"string",imageOwnerAlias:"string",imageVersion:"string",isCopied:"boolean",isSelfShared:"string",isSubscribed:"boolean",isSupportCloudinit:"boolean",isSupportIoOptimized:"boolean",OSName:"string",OSType:"string",platform:"string",productCode:"string",progress:"string",size:"number",status:"string",tags:d,usage:"string"}}
validate(){
if(this.diskDeviceMappings&&typeof this.diskDeviceMappings.validate==="function"){
this.diskDeviceMappings.validate()}
if(this.tags&&typeof this.tags.validate==="function"){
this.tags.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeImageFromFamilyResponseBodyImage=p;
let l=class DescribeImageFromFamilyResponseBody extends o.Model{
static names(){
return{image:"Image",requestId:"RequestId"}}
static types(){
return{image:p,requestId:"string"}}
validate(){
if(this.image&&typeof this.image.validate==="function"){
this.image.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeImageFromFamilyResponseBody=l}),43913:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeKeyPairsRequest=t.DescribeKeyPairsRequestTag=void 0;
const o=n(r(87407));
let a=class DescribeKeyPairsRequestTag extends o.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeKeyPairsRequestTag=a;
let u=class DescribeKeyPairsRequest extends o.Model{
static names(){
return{includePublicKey:"IncludePublicKey",keyPairFingerPrint:"KeyPairFingerPrint",keyPairName:"KeyPairName",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",tag:"Tag"}}
static types(){
return{includePublicKey:"boolean",keyPairFingerPrint:"string",keyPairName:"string",ownerId:"number",pageNumber:"number",pageSize:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",tag:{"type":"array","itemType":a}}}
validate(){
if(Array.isArray(this.tag)){
o.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeKeyPairsRequest=u}),64761:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeKeyPairsResponseBody=t.DescribeKeyPairsResponseBodyKeyPairs=t.DescribeKeyPairsResponseBodyKeyPairsKeyPair=t.DescribeKeyPairsResponseBodyKeyPairsKeyPairTags=t.DescribeKeyPairsResponseBodyKeyPairsKeyPairTagsTag=void 0;
const o=n(r(87407));
let a=class DescribeKeyPairsResponseBodyKeyPairsKeyPairTagsTag extends o.Model{
static names(){
return{tagKey:"TagKey",tagValue:"TagValue"}}
static types(){
return{tagKey:"string",tagValue:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeKeyPairsResponseBodyKeyPairsKeyPairTagsTag=a;
let u=class DescribeKeyPairsResponseBodyKeyPairsKeyPairTags extends o.Model{
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
t.DescribeKeyPairsResponseBodyKeyPairsKeyPairTags=u;
let c=class DescribeKeyPairsResponseBodyKeyPairsKeyPair extends o.Model{
static names(){
return{creationTime:"CreationTime",keyPairFingerPrint:"KeyPairFingerPrint",keyPairName:"KeyPairName",publicKey:"PublicKey",resourceGroupId:"ResourceGroupId",tags:"Tags"}}
static types(){
return{creationTime:"string",keyPairFingerPrint:"string",keyPairName:"string",publicKey:"string",resourceGroupId:"string",tags:u}}
validate(){
if(this.tags&&typeof this.tags.validate==="function"){
this.tags.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeKeyPairsResponseBodyKeyPairsKeyPair=c;
let d=class DescribeKeyPairsResponseBodyKeyPairs extends o.Model{
static names(){
return{keyPair:"KeyPair"}}
static types(){
return{keyPair:{"type":"array","itemType":c}}}
validate(){
if(Array.isArray(this.keyPair)){
o.Model.validateArray(this.keyPair)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeKeyPairsResponseBodyKeyPairs=d;
let p=class DescribeKeyPairsResponseBody extends o.Model{
static names(){
return{keyPairs:"KeyPairs",pageNumber:"PageNumber",pageSize:"PageSize",requestId:"RequestId",totalCount:"TotalCount"}}
static types(){
return{keyPairs:d,pageNumber:"number",pageSize:"number",requestId:"string",totalCount:"number"}}
validate(){
if(this.keyPairs&&typeof this.keyPairs.validate==="function"){
this.keyPairs.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeKeyPairsResponseBody=p}),59512:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeSecurityGroupAttributeRequest=void 0;
const o=n(r(87407));
let a=class DescribeSecurityGroupAttributeRequest extends o.Model{
static names(){
return{attribute:"Attribute",direction:"Direction",maxResults:"MaxResults",nextToken:"NextToken",nicType:"NicType",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityGroupId:"SecurityGroupId"}}
static types(){
return{attribute:"string",direction:"string",maxResults:"number",nextToken:"string",nicType:"string",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",securityGroupId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeSecurityGroupAttributeRequest=a}),1202:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeSecurityGroupAttributeResponseBody=t.DescribeSecurityGroupAttributeResponseBodySnapshotPolicyIds=t.DescribeSecurityGroupAttributeResponseBodyPermissions=t.DescribeSecurityGroupAttributeResponseBodyPermissionsPermission=void 0;
const o=n(r(87407));
let a=class DescribeSecurityGroupAttributeResponseBodyPermissionsPermission extends o.Model{
static names(){
return{createTime:"CreateTime",description:"Description",destCidrIp:"DestCidrIp",destGroupId:"DestGroupId",destGroupName:"DestGroupName",destGroupOwnerAccount:"DestGroupOwnerAccount",destPrefixListId:"DestPrefixListId",destPrefixListName:"DestPrefixListName",direction:"Direction",ipProtocol:"IpProtocol",ipv6DestCidrIp:"Ipv6DestCidrIp",ipv6SourceCidrIp:"Ipv6SourceCidrIp",nicType:"NicType",policy:"Policy",portRange:"PortRange",portRangeListId:"PortRangeListId",portRangeListName:"PortRangeListName",priority:"Priority",securityGroupRuleId:"SecurityGroupRuleId",sourceCidrIp:"SourceCidrIp",sourceGroupId:"SourceGroupId",sourceGroupName:"SourceGroupName",sourceGroupOwnerAccount:"SourceGroupOwnerAccount",sourcePortRange:"SourcePortRange",sourcePrefixListId:"SourcePrefixListId",sourcePrefixListName:"SourcePrefixListName"}}
static types(){
return{createTime:"string",description:"string",destCidrIp:"string",destGroupId:"string",destGroupName:"string",destGroupOwnerAccount:"string",destPrefixListId:"string",destPrefixListName:"string",direction:"string",ipProtocol:"string",ipv6DestCidrIp:"string",ipv6SourceCidrIp:"string",nicType:"string",policy:"string",portRange:"string",portRangeListId:"string",portRangeListName:"string",priority:"string",securityGroupRuleId:"string",sourceCidrIp:"string",sourceGroupId:"string",sourceGroupName:"string",sourceGroupOwnerAccount:"string",sourcePortRange:"string",sourcePrefixListId:"string",sourcePrefixListName:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeSecurityGroupAttributeResponseBodyPermissionsPermission=a;
let u=class DescribeSecurityGroupAttributeResponseBodyPermissions extends o.Model{
static names(){
return{permission:"Permission"}}
static types(){
return{permission:{"type":"array","itemType":a}}}
validate(){
if(Array.isArray(this.permission)){
o.Model.validateArray(this.permission)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeSecurityGroupAttributeResponseBodyPermissions=u;
let c=class DescribeSecurityGroupAttributeResponseBodySnapshotPolicyIds extends o.Model{
static names(){
return{snapshotPolicyId:"SnapshotPolicyId"}}
static types(){
return{snapshotPolicyId:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.snapshotPolicyId)){
o.Model.validateArray(this.snapshotPolicyId)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeSecurityGroupAttributeResponseBodySnapshotPolicyIds=c;
let d=class DescribeSecurityGroupAttributeResponseBody extends o.Model{
static names(){
return{description:"Description",innerAccessPolicy:"InnerAccessPolicy",nextToken:"NextToken",permissions:"Permissions",regionId:"RegionId",requestId:"RequestId",securityGroupId:"SecurityGroupId",securityGroupName:"SecurityGroupName",snapshotPolicyIds:"SnapshotPolicyIds",vpcId:"VpcId"}}
static types(){
return{description:"string",innerAccessPolicy:"string",nextToken:"string",permissions:u,regionId:"string",requestId:"string",securityGroupId:"string",securityGroupName:"string",snapshotPolicyIds:c,vpcId:"string"}}
validate(){
if(this.permissions&&typeof this.permissions.validate==="function"){
this.permissions.validate()}
if(this.snapshotPolicyIds&&typeof this.snapshotPolicyIds.validate==="function"){
this.snapshotPolicyIds.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeSecurityGroupAttributeResponseBody=d}),68475:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeSecurityGroupsRequest=t.DescribeSecurityGroupsRequestTag=void 0;
const o=n(r(87407));
let a=class DescribeSecurityGroupsRequestTag extends o.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeSecurityGroupsRequestTag=a;
let u=class DescribeSecurityGroupsRequest extends o.Model{
static names(){
return{dryRun:"DryRun",fuzzyQuery:"FuzzyQuery",isQueryEcsCount:"IsQueryEcsCount",maxResults:"MaxResults",networkType:"NetworkType",nextToken:"NextToken",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityGroupId:"SecurityGroupId",securityGroupIds:"SecurityGroupIds",securityGroupName:"SecurityGroupName",securityGroupType:"SecurityGroupType",serviceManaged:"ServiceManaged",tag:"Tag",vpcId:"VpcId"}}
static types(){
return{dryRun:"boolean",fuzzyQuery:"boolean",isQueryEcsCount:"boolean",maxResults:"number",networkType:"string",nextToken:"string",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",securityGroupId:"string",securityGroupIds:"string",securityGroupName:"string",securityGroupType:"string",serviceManaged:"boolean",tag:{"type":"array","itemType":a},vpcId:"string"}}
validate(){
if(Array.isArray(this.tag)){
o.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeSecurityGroupsRequest=u}),47971:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeSecurityGroupsResponseBody=t.DescribeSecurityGroupsResponseBodySecurityGroups=t.DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroup=t.DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroupTags=t.DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroupTagsTag=void 0;
const o=n(r(87407));
let a=class DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroupTagsTag extends o.Model{
static names(){
return{tagKey:"TagKey",tagValue:"TagValue"}}
static types(){
return{tagKey:"string",tagValue:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroupTagsTag=a;
let u=class DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroupTags extends o.Model{
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
t.DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroupTags=u;
let c=class DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroup extends o.Model{
static names(){
return{availableInstanceAmount:"AvailableInstanceAmount",creationTime:"CreationTime",description:"Description",ecsCount:"EcsCount",groupToGroupRuleCount:"GroupToGroupRuleCount",resourceGroupId:"ResourceGroupId",ruleCount:"RuleCount",securityGroupId:"SecurityGroupId",securityGroupName:"SecurityGroupName",securityGroupType:"SecurityGroupType",serviceID:"ServiceID",serviceManaged:"ServiceManaged",tags:"Tags",vpcId:"VpcId"}}
static types(){
return{availableInstanceAmount:"number",creationTime:"string",description:"string",ecsCount:"number",groupToGroupRuleCount:"number",resourceGroupId:"string",ruleCount:"number",securityGroupId:"string",securityGroupName:"string",securityGroupType:"string",serviceID:"number",serviceManaged:"boolean",tags:u,vpcId:"string"}}
validate(){
if(this.tags&&typeof this.tags.validate==="function"){
this.tags.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroup=c;
let d=class DescribeSecurityGroupsResponseBodySecurityGroups extends o.Model{
static names(){
return{securityGroup:"SecurityGroup"}}
static types(){
return{securityGroup:{"type":"array","itemType":c}}}
validate(){
if(Array.isArray(this.securityGroup)){
o.Model.validateArray(this.securityGroup)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeSecurityGroupsResponseBodySecurityGroups=d;
let p=class DescribeSecurityGroupsResponseBody extends o.Model{
static names(){
return{nextToken:"NextToken",pageNumber:"PageNumber",pageSize:"PageSize",regionId:"RegionId",requestId:"RequestId",securityGroups:"SecurityGroups",totalCount:"TotalCount"}}
static types(){
return{nextToken:"string",pageNumber:"number",pageSize:"number",regionId:"string",requestId:"string",securityGroups:d,totalCount:"number"}}
validate(){
if(this.securityGroups&&typeof this.securityGroups.validate==="function"){
this.securityGroups.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeSecurityGroupsResponseBody=p}),66078:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeZonesRequest=void 0;
const o=n(r(87407));
let a=class DescribeZonesRequest extends o.Model{
static names(){
return{acceptLanguage:"AcceptLanguage",instanceChargeType:"InstanceChargeType",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",spotStrategy:"SpotStrategy",verbose:"Verbose"}}
static types(){
return{acceptLanguage:"string",instanceChargeType:"string",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",spotStrategy:"string",verbose:"boolean"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeZonesRequest=a}),86184:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeZonesResponseBody=t.DescribeZonesResponseBodyZones=t.DescribeZonesResponseBodyZonesZone=t.DescribeZonesResponseBodyZonesZoneDedicatedHostGenerations=t.DescribeZonesResponseBodyZonesZoneAvailableVolumeCategories=t.DescribeZonesResponseBodyZonesZoneAvailableResources=t.DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfo=t.DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfoSystemDiskCategories=t.DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfoNetworkTypes=t.DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfoInstanceTypes=t.DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfoInstanceTypeFamilies=t.DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfoInstanceGenerations=t.DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfoDataDiskCategories=t.DescribeZonesResponseBodyZonesZoneAvailableResourceCreation=t.DescribeZonesResponseBodyZonesZoneAvailableInstanceTypes=t.DescribeZonesResponseBodyZonesZoneAvailableDiskCategories=t.DescribeZonesResponseBodyZonesZoneAvailableDedicatedHostTypes=void 0;
const o=n(r(87407));
let a=class DescribeZonesResponseBodyZonesZoneAvailableDedicatedHostTypes extends o.Model{
static names(){
return{dedicatedHostType:"DedicatedHostType"}}
static types(){
return{dedicatedHostType:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.dedicatedHostType)){
o.Model.validateArray(this.dedicatedHostType)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeZonesResponseBodyZonesZoneAvailableDedicatedHostTypes=a;
let u=class DescribeZonesResponseBodyZonesZoneAvailableDiskCategories extends o.Model{
static names(){
return{diskCategories:"DiskCategories"}}
static types(){
return{diskCategories:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.diskCategories)){
o.Model.validateArray(this.diskCategories)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeZonesResponseBodyZonesZoneAvailableDiskCategories=u;
let c=class DescribeZonesResponseBodyZonesZoneAvailableInstanceTypes extends o.Model{
static names(){
return{instanceTypes:"InstanceTypes"}}
static types(){
return{instanceTypes:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.instanceTypes)){
o.Model.validateArray(this.instanceTypes)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeZonesResponseBodyZonesZoneAvailableInstanceTypes=c;
let d=class DescribeZonesResponseBodyZonesZoneAvailableResourceCreation extends o.Model{
static names(){
return{resourceTypes:"ResourceTypes"}}
static types(){
return{resourceTypes:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.resourceTypes)){
o.Model.validateArray(this.resourceTypes)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeZonesResponseBodyZonesZoneAvailableResourceCreation=d;
let p=class DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfoDataDiskCategories extends o.Model{
static names(){
return{supportedDataDiskCategory:"supportedDataDiskCategory"}}
static types(){
return{supportedDataDiskCategory:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.supportedDataDiskCategory)){
o.Model.validateArray(this.supportedDataDiskCategory)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfoDataDiskCategories=p;
let l=class DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfoInstanceGenerations extends o.Model{
static names(){
return{supportedInstanceGeneration:"supportedInstanceGeneration"}}
static types(){
return{supportedInstanceGeneration:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.supportedInstanceGeneration)){
o.Model.validateArray(this.supportedInstanceGeneration)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfoInstanceGenerations=l;
let y=class DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfoInstanceTypeFamilies extends o.Model{
static names(){
return{supportedInstanceTypeFamily:"supportedInstanceTypeFamily"}}
static types(){
return{supportedInstanceTypeFamily:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.supportedInstanceTypeFamily)){
o.Model.validateArray(this.supportedInstanceTypeFamily)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfoInstanceTypeFamilies=y;
let f=class DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfoInstanceTypes extends o.Model{
static names(){
return{supportedInstanceType:"supportedInstanceType"}}
static types(){
return{supportedInstanceType:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.supportedInstanceType)){
o.Model.validateArray(this.supportedInstanceType)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfoInstanceTypes=f;
let g=class DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfoNetworkTypes extends o.Model{
static names(){
return{supportedNetworkCategory:"supportedNetworkCategory"}}
static types(){
return{supportedNetworkCategory:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.supportedNetworkCategory)){
o.Model.validateArray(this.supportedNetworkCategory)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfoNetworkTypes=g;
let v=class DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfoSystemDiskCategories extends o.Model{
static names(){
return{supportedSystemDiskCategory:"supportedSystemDiskCategory"}}
static types(){
return{supportedSystemDiskCategory:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.supportedSystemDiskCategory)){
o.Model.validateArray(this.supportedSystemDiskCategory)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfoSystemDiskCategories=v;
let b=class DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfo extends o.Model{
static names(){
return{dataDiskCategories:"DataDiskCategories",instanceGenerations:"InstanceGenerations",instanceTypeFamilies:"InstanceTypeFamilies",instanceTypes:"InstanceTypes",ioOptimized:"IoOptimized",networkTypes:"NetworkTypes",systemDiskCategories:"SystemDiskCategories"}}
static types(){
return{dataDiskCategories:p,instanceGenerations:l,instanceTypeFamilies:y,instanceTypes:f,ioOptimized:"boolean",networkTypes:g,systemDiskCategories:v}}
validate(){
if(this.dataDiskCategories&&typeof this.dataDiskCategories.validate==="function"){
this.dataDiskCategories.validate()}
if(this.instanceGenerations&&typeof this.instanceGenerations.validate==="function"){
this.instanceGenerations.validate()}
if(this.instanceTypeFamilies&&typeof this.instanceTypeFamilies.validate==="function"){
this.instanceTypeFamilies.validate()}
if(this.instanceTypes&&typeof this.instanceTypes.validate==="function"){
this.instanceTypes.validate()}
if(this.networkTypes&&typeof this.networkTypes.validate==="function"){
this.networkTypes.validate()}
if(this.systemDiskCategories&&typeof this.systemDiskCategories.validate==="function"){
this.systemDiskCategories.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeZonesResponseBodyZonesZoneAvailableResourcesResourcesInfo=b;
let m=class DescribeZonesResponseBodyZonesZoneAvailableResources extends o.Model{
static names(){
return{resourcesInfo:"ResourcesInfo"}}
static types(){
return{resourcesInfo:{"type":"array","itemType":b}}}
validate(){
if(Array.isArray(this.resourcesInfo)){
o.Model.validateArray(this.resourcesInfo)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeZonesResponseBodyZonesZoneAvailableResources=m;
let I=class DescribeZonesResponseBodyZonesZoneAvailableVolumeCategories extends o.Model{
static names(){
return{volumeCategories:"VolumeCategories"}}
static types(){
return{volumeCategories:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.volumeCategories)){
o.Model.validateArray(this.volumeCategories)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeZonesResponseBodyZonesZoneAvailableVolumeCategories=I;
let O=class DescribeZonesResponseBodyZonesZoneDedicatedHostGenerations extends o.Model{
static names(){
return{dedicatedHostGeneration:"DedicatedHostGeneration"}}
static types(){
return{dedicatedHostGeneration:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.dedicatedHostGeneration)){
o.Model.validateArray(this.dedicatedHostGeneration)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeZonesResponseBodyZonesZoneDedicatedHostGenerations=O;
let h=class DescribeZonesResponseBodyZonesZone extends o.Model{
static names(){
return{availableDedicatedHostTypes:"AvailableDedicatedHostTypes",availableDiskCategories:"AvailableDiskCategories",availableInstanceTypes:"AvailableInstanceTypes",availableResourceCreation:"AvailableResourceCreation",availableResources:"AvailableResources",availableVolumeCategories:"AvailableVolumeCategories",dedicatedHostGenerations:"DedicatedHostGenerations",localName:"LocalName",zoneId:"ZoneId",zoneType:"ZoneType"}}
static types(){
return{availableDedicatedHostTypes:a,availableDiskCategories:u,availableInstanceTypes:c,availableResourceCreation:d,availableResources:m,availableVolumeCategories:I,dedicatedHostGenerations:O,localName:"string",zoneId:"string",zoneType:"string"}}
validate(){
if(this.availableDedicatedHostTypes&&typeof this.availableDedicatedHostTypes.validate==="function"){
this.availableDedicatedHostTypes.validate()}
if(this.availableDiskCategories&&typeof this.availableDiskCategories.validate==="function"){
this.availableDiskCategories.validate()}
if(this.availableInstanceTypes&&typeof this.availableInstanceTypes.validate==="function"){
this.availableInstanceTypes.validate()}
if(this.availableResourceCreation&&typeof this.availableResourceCreation.validate==="function"){
this.availableResourceCreation.validate()}
if(this.availableResources&&typeof this.availableResources.validate==="function"){
this.availableResources.validate()}
if(this.availableVolumeCategories&&typeof this.availableVolumeCategories.validate==="function"){
this.availableVolumeCategories.validate()}
if(this.dedicatedHostGenerations&&typeof this.dedicatedHostGenerations.validate==="function"){
this.dedicatedHostGenerations.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeZonesResponseBodyZonesZone=h;
let w=class DescribeZonesResponseBodyZones extends o.Model{
static names(){
return{zone:"Zone"}}
static types(){
return{zone:{"type":"array","itemType":h}}}
validate(){
if(Array.isArray(this.zone)){
o.Model.validateArray(this.zone)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeZonesResponseBodyZones=w;
let P=class DescribeZonesResponseBody extends o.Model{
static names(){
return{requestId:"RequestId",zones:"Zones"}}
static types(){
return{requestId:"string",zones:w}}
validate(){
if(this.zones&&typeof this.zones.validate==="function"){
this.zones.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeZonesResponseBody=P}),30550:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.ImportKeyPairRequest=t.ImportKeyPairRequestTag=void 0;
const o=n(r(87407));
let a=class ImportKeyPairRequestTag extends o.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.ImportKeyPairRequestTag=a;
let u=class ImportKeyPairRequest extends o.Model{
static names(){
return{keyPairName:"KeyPairName",ownerId:"OwnerId",publicKeyBody:"PublicKeyBody",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",tag:"Tag"}}
static types(){
return{keyPairName:"string",ownerId:"number",publicKeyBody:"string",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",tag:{"type":"array","itemType":a}}}
validate(){
if(Array.isArray(this.tag)){
o.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.ImportKeyPairRequest=u}),36688:(function(e,t,r){
var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;
var i=Object.getOwnPropertyDescriptor(t,r);
if(!i||("get"in i?!t.__esModule:i.writable||i.configurable)){
i={enumerable:true,get:function(){
return t[r]}}}
Object.defineProperty(e,s,i)}:function(e,t,r,s){
if(s===undefined)s=r;
e[s]=t[r]});
var i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var n=this&&this.__importStar||function(){
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
for(var r=ownKeys(e),n=0;n<r.length;n++)if(r[n]!=="default")s(t,e,r[n])}
i(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.ImportKeyPairResponseBody=void 0;
const o=n(r(87407));
let a=class ImportKeyPairResponseBody extends o.Model{
static names(){
return{keyPairFingerPrint:"KeyPairFingerPrint",keyPairName:"KeyPairName",requestId:"RequestId"}}
static types(){
return{keyPairFingerPrint:"string",keyPairName:"string",requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.ImportKeyPairResponseBody=a})};
