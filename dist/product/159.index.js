
"use strict";
exports.id=159;
exports.ids=[159];
exports.modules={8886:(function(e,t,n){
var s=this&&this.__createBinding||(Object.create?function(e,t,n,s){
if(s===undefined)s=n;
var r=Object.getOwnPropertyDescriptor(t,n);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,s,r)}:function(e,t,n,s){
if(s===undefined)s=n;
e[s]=t[n]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")s(t,e,n[i])}
r(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DeleteInstanceRequest=void 0;
const a=i(n(87407));
let o=class DeleteInstanceRequest extends a.Model{
static names(){
return{dryRun:"DryRun",force:"Force",forceStop:"ForceStop",instanceId:"InstanceId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",terminateSubscription:"TerminateSubscription"}}
static types(){
return{dryRun:"boolean",force:"boolean",forceStop:"boolean",instanceId:"string",ownerAccount:"string",ownerId:"number",resourceOwnerAccount:"string",resourceOwnerId:"number",terminateSubscription:"boolean"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DeleteInstanceRequest=o}),49808:(function(e,t,n){
var s=this&&this.__createBinding||(Object.create?function(e,t,n,s){
if(s===undefined)s=n;
var r=Object.getOwnPropertyDescriptor(t,n);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,s,r)}:function(e,t,n,s){
if(s===undefined)s=n;
e[s]=t[n]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")s(t,e,n[i])}
r(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DeleteInstanceResponseBody=void 0;
const a=i(n(87407));
let o=class DeleteInstanceResponseBody extends a.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DeleteInstanceResponseBody=o}),14045:(function(e,t,n){
var s=this&&this.__createBinding||(Object.create?function(e,t,n,s){
if(s===undefined)s=n;
var r=Object.getOwnPropertyDescriptor(t,n);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,s,r)}:function(e,t,n,s){
if(s===undefined)s=n;
e[s]=t[n]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")s(t,e,n[i])}
r(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeDisksRequest=t.DescribeDisksRequestTag=t.DescribeDisksRequestFilter=void 0;
const a=i(n(87407));
let o=class DescribeDisksRequestFilter extends a.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeDisksRequestFilter=o;
let c=class DescribeDisksRequestTag extends a.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeDisksRequestTag=c;
let d=class DescribeDisksRequest extends a.Model{
static names(){
return{filter:"Filter",additionalAttributes:"AdditionalAttributes",autoSnapshotPolicyId:"AutoSnapshotPolicyId",category:"Category",deleteAutoSnapshot:"DeleteAutoSnapshot",deleteWithInstance:"DeleteWithInstance",diskChargeType:"DiskChargeType",diskIds:"DiskIds",diskName:"DiskName",diskType:"DiskType",dryRun:"DryRun",enableAutoSnapshot:"EnableAutoSnapshot",enableAutomatedSnapshotPolicy:"EnableAutomatedSnapshotPolicy",enableShared:"EnableShared",encrypted:"Encrypted",instanceId:"InstanceId",KMSKeyId:"KMSKeyId",lockReason:"LockReason",maxResults:"MaxResults",multiAttach:"MultiAttach",nextToken:"NextToken",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",portable:"Portable",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",snapshotId:"SnapshotId",status:"Status",tag:"Tag",zoneId:"ZoneId"}}
static types(){
return{filter:{"type":"array","itemType":o},additionalAttributes:{"type":"array","itemType":"string"},autoSnapshotPolicyId:"string",category:"string",deleteAutoSnapshot:"boolean",deleteWithInstance:"boolean",diskChargeType:"string",diskIds:"string",diskName:"string",diskType:"string",dryRun:"boolean",enableAutoSnapshot:"boolean",enableAutomatedSnapshotPolicy:"boolean",enableShared:"boolean",encrypted:"boolean",instanceId:"string",KMSKeyId:"string",lockReason:"string",maxResults:"number",multiAttach:"string",nextToken:"string",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",portable:"boolean",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",snapshotId:"string",status:"string",tag:{"type":"array","itemType":c},zoneId:"string"}}
validate(){
if(Array.isArray(this.filter)){
a.Model.validateArray(this.filter)}
if(Array.isArray(this.additionalAttributes)){
a.Model.validateArray(this.additionalAttributes)}
if(Array.isArray(this.tag)){
a.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeDisksRequest=d}),96117:(function(e,t,n){
var s=this&&this.__createBinding||(Object.create?function(e,t,n,s){
if(s===undefined)s=n;
var r=Object.getOwnPropertyDescriptor(t,n);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,s,r)}:function(e,t,n,s){
if(s===undefined)s=n;
e[s]=t[n]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")s(t,e,n[i])}
r(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeDisksResponseBody=t.DescribeDisksResponseBodyDisks=t.DescribeDisksResponseBodyDisksDisk=t.DescribeDisksResponseBodyDisksDiskTags=t.DescribeDisksResponseBodyDisksDiskTagsTag=t.DescribeDisksResponseBodyDisksDiskPlacement=t.DescribeDisksResponseBodyDisksDiskOperationLocks=t.DescribeDisksResponseBodyDisksDiskOperationLocksOperationLock=t.DescribeDisksResponseBodyDisksDiskMountInstances=t.DescribeDisksResponseBodyDisksDiskMountInstancesMountInstance=t.DescribeDisksResponseBodyDisksDiskDataSource=t.DescribeDisksResponseBodyDisksDiskAttachments=t.DescribeDisksResponseBodyDisksDiskAttachmentsAttachment=void 0;
const a=i(n(87407));
let o=class DescribeDisksResponseBodyDisksDiskAttachmentsAttachment extends a.Model{
static names(){
return{attachedTime:"AttachedTime",device:"Device",instanceId:"InstanceId"}}
static types(){
return{attachedTime:"string",device:"string",instanceId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeDisksResponseBodyDisksDiskAttachmentsAttachment=o;
let c=class DescribeDisksResponseBodyDisksDiskAttachments extends a.Model{
static names(){
return{attachment:"Attachment"}}
static types(){
return{attachment:{"type":"array","itemType":o}}}
validate(){
if(Array.isArray(this.attachment)){
a.Model.validateArray(this.attachment)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeDisksResponseBodyDisksDiskAttachments=c;
let d=class DescribeDisksResponseBodyDisksDiskDataSource extends a.Model{
static names(){
return{id:"Id",type:"Type"}}
static types(){
return{id:"string",type:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeDisksResponseBodyDisksDiskDataSource=d;
let u=class DescribeDisksResponseBodyDisksDiskMountInstancesMountInstance extends a.Model{
static names(){
return{attachedTime:"AttachedTime",device:"Device",instanceId:"InstanceId"}}
static types(){
return{attachedTime:"string",device:"string",instanceId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeDisksResponseBodyDisksDiskMountInstancesMountInstance=u;
let p=class DescribeDisksResponseBodyDisksDiskMountInstances extends a.Model{
static names(){
return{mountInstance:"MountInstance"}}
static types(){
return{mountInstance:{"type":"array","itemType":u}}}
validate(){
if(Array.isArray(this.mountInstance)){
a.Model.validateArray(this.mountInstance)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeDisksResponseBodyDisksDiskMountInstances=p;
let l=class DescribeDisksResponseBodyDisksDiskOperationLocksOperationLock extends a.Model{
static names(){
return{lockReason:"LockReason"}}
static types(){
return{lockReason:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeDisksResponseBodyDisksDiskOperationLocksOperationLock=l;
let y=class DescribeDisksResponseBodyDisksDiskOperationLocks extends a.Model{
static names(){
return{operationLock:"OperationLock"}}
static types(){
return{operationLock:{"type":"array","itemType":l}}}
validate(){
if(Array.isArray(this.operationLock)){
a.Model.validateArray(this.operationLock)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeDisksResponseBodyDisksDiskOperationLocks=y;
let I=class DescribeDisksResponseBodyDisksDiskPlacement extends a.Model{
static names(){
return{zoneIds:"ZoneIds"}}
static types(){
return{zoneIds:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeDisksResponseBodyDisksDiskPlacement=I;
let v=class DescribeDisksResponseBodyDisksDiskTagsTag extends a.Model{
static names(){
return{tagKey:"TagKey",tagValue:"TagValue"}}
static types(){
return{tagKey:"string",tagValue:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeDisksResponseBodyDisksDiskTagsTag=v;
let f=class DescribeDisksResponseBodyDisksDiskTags extends a.Model{
static names(){
return{tag:"Tag"}}
static types(){
return{tag:{"type":"array","itemType":v}}}
validate(){
if(Array.isArray(this.tag)){
a.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeDisksResponseBodyDisksDiskTags=f;
let m=class DescribeDisksResponseBodyDisksDisk extends a.Model{
static names(){
return{attachedTime:"AttachedTime",attachments:"Attachments",autoSnapshotPolicyId:"AutoSnapshotPolicyId",bdfId:"BdfId",burstingEnabled:"BurstingEnabled",category:"Category",creationTime:"CreationTime",dataSource:"DataSource",deleteAutoSnapshot:"DeleteAutoSnapshot",deleteWithInstance:"DeleteWithInstance",description:"Description",detachedTime:"DetachedTime",device:"Device",diskChargeType:"DiskChargeType",diskId:"DiskId",diskName:"DiskName",enableAutoSnapshot:"EnableAutoSnapshot",enableAutomatedSnapshotPolicy:"EnableAutomatedSnapshotPolicy",encrypted:"Encrypted",expiredTime:"ExpiredTime",IOPS:"IOPS",IOPSRead:"IOPSRead",IOPSWrite:"IOPSWrite",imageId:"ImageId",instanceId:"InstanceId",KMSKeyId:"KMSKeyId",mountInstanceNum:"MountInstanceNum",mountInstances:"MountInstances",multiAttach:"MultiAttach",operationLocks:"OperationLocks",performanceLevel:"PerformanceLevel",placement:"Placement",portable:"Portable",productCode:"ProductCode",provisionedIops:"ProvisionedIops",regionId:"RegionId",resourceGroupId:"ResourceGroupId",serialNumber:"SerialNumber",size:"Size",sourceDiskId:"SourceDiskId",sourceSnapshotId:"SourceSnapshotId",status:"Status",storageClusterId:"StorageClusterId",storageSetId:"StorageSetId",storageSetPartitionNumber:"StorageSetPartitionNumber",tags:"Tags",throughput:"Throughput",throughputRead:"ThroughputRead",throughputWrite:"ThroughputWrite",type:"Type",zoneId:"ZoneId"}}
static types(){
return{attachedTime:"string",attachments:c,autoSnapshotPolicyId:"string",bdfId:"string",burstingEnabled:"boolean",category:"string",creationTime:"string",dataSource:d,deleteAutoSnapshot:"boolean",deleteWithInstance:"boolean",description:"string",detachedTime:"string",device:"string",diskChargeType:"string",diskId:"string",diskName:"string",enableAutoSnapshot:"boolean",enableAutomatedSnapshotPolicy:"boolean",encrypted:"boolean",expiredTime:"string",IOPS:"number",IOPSRead:"number",IOPSWrite:"number",imageId:"string",instanceId:"string",KMSKeyId:"string",mountInstanceNum:"number",mountInstances:p,multiAttach:"string",operationLocks:y,performanceLevel:"string",placement:I,portable:"boolean",productCode:"string",provisionedIops:"number",regionId:"string",resourceGroupId:"string",serialNumber:"string",size:"number",sourceDiskId:"string",sourceSnapshotId:"string",status:"string",storageClusterId:"string",storageSetId:"string",storageSetPartitionNumber:"number",tags:f,throughput:"number",throughputRead:"number",throughputWrite:"number",type:"string",zoneId:"string"}}
validate(){
if(this.attachments&&typeof this.attachments.validate==="function"){
this.attachments.validate()}
if(this.dataSource&&typeof this.dataSource.validate==="function"){
this.dataSource.validate()}
if(this.mountInstances&&typeof this.mountInstances.validate==="function"){
this.mountInstances.validate()}
if(this.operationLocks&&typeof this.operationLocks.validate==="function"){
this.operationLocks.validate()}
if(this.placement&&typeof this.placement.validate==="function"){
this.placement.validate()}
if(this.tags&&typeof this.tags.validate==="function"){
this.tags.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeDisksResponseBodyDisksDisk=m;
let g=class DescribeDisksResponseBodyDisks extends a.Model{
static names(){
return{disk:"Disk"}}
static types(){
return{disk:{"type":"array","itemType":m}}}
validate(){
if(Array.isArray(this.disk)){
a.Model.validateArray(this.disk)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeDisksResponseBodyDisks=g;
let b=class DescribeDisksResponseBody extends a.Model{
static names(){
return{disks:"Disks",nextToken:"NextToken",pageNumber:"PageNumber",pageSize:"PageSize",requestId:"RequestId",totalCount:"TotalCount"}}
static types(){
return{disks:g,nextToken:"string",pageNumber:"number",pageSize:"number",requestId:"string",totalCount:"number"}}
validate(){
if(this.disks&&typeof this.disks.validate==="function"){
this.disks.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeDisksResponseBody=b}),46799:(function(e,t,n){
var s=this&&this.__createBinding||(Object.create?function(e,t,n,s){
if(s===undefined)s=n;
var r=Object.getOwnPropertyDescriptor(t,n);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,s,r)}:function(e,t,n,s){
if(s===undefined)s=n;
e[s]=t[n]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")s(t,e,n[i])}
r(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeInstanceHistoryEventsRequest=t.DescribeInstanceHistoryEventsRequestTag=t.DescribeInstanceHistoryEventsRequestNotBefore=t.DescribeInstanceHistoryEventsRequestEventPublishTime=void 0;
const a=i(n(87407));
let o=class DescribeInstanceHistoryEventsRequestEventPublishTime extends a.Model{
static names(){
return{end:"End",start:"Start"}}
static types(){
return{end:"string",start:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceHistoryEventsRequestEventPublishTime=o;
let c=class DescribeInstanceHistoryEventsRequestNotBefore extends a.Model{
static names(){
return{end:"End",start:"Start"}}
static types(){
return{end:"string",start:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceHistoryEventsRequestNotBefore=c;
let d=class DescribeInstanceHistoryEventsRequestTag extends a.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceHistoryEventsRequestTag=d;
let u=class DescribeInstanceHistoryEventsRequest extends a.Model{
static names(){
return{eventPublishTime:"EventPublishTime",notBefore:"NotBefore",eventCycleStatus:"EventCycleStatus",eventId:"EventId",eventType:"EventType",impactLevel:"ImpactLevel",instanceEventCycleStatus:"InstanceEventCycleStatus",instanceEventType:"InstanceEventType",instanceId:"InstanceId",maxResults:"MaxResults",nextToken:"NextToken",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceId:"ResourceId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",resourceType:"ResourceType",tag:"Tag"}}
static types(){
return{eventPublishTime:o,notBefore:c,eventCycleStatus:"string",eventId:{"type":"array","itemType":"string"},eventType:"string",impactLevel:"string",instanceEventCycleStatus:{"type":"array","itemType":"string"},instanceEventType:{"type":"array","itemType":"string"},instanceId:"string",maxResults:"number",nextToken:"string",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",regionId:"string",resourceGroupId:"string",resourceId:{"type":"array","itemType":"string"},resourceOwnerAccount:"string",resourceOwnerId:"number",resourceType:"string",tag:{"type":"array","itemType":d}}}
validate(){
if(this.eventPublishTime&&typeof this.eventPublishTime.validate==="function"){
this.eventPublishTime.validate()}
if(this.notBefore&&typeof this.notBefore.validate==="function"){
this.notBefore.validate()}
if(Array.isArray(this.eventId)){
a.Model.validateArray(this.eventId)}
if(Array.isArray(this.instanceEventCycleStatus)){
a.Model.validateArray(this.instanceEventCycleStatus)}
if(Array.isArray(this.instanceEventType)){
a.Model.validateArray(this.instanceEventType)}
if(Array.isArray(this.resourceId)){
a.Model.validateArray(this.resourceId)}
if(Array.isArray(this.tag)){
a.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceHistoryEventsRequest=u}),8527:(function(e,t,n){
var s=this&&this.__createBinding||(Object.create?function(e,t,n,s){
if(s===undefined)s=n;
var r=Object.getOwnPropertyDescriptor(t,n);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,s,r)}:function(e,t,n,s){
if(s===undefined)s=n;
e[s]=t[n]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")s(t,e,n[i])}
r(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeInstanceHistoryEventsResponseBody=t.DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSet=t.DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventType=t.DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventTypeExtendedAttribute=t.DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeMigrationOptions=t.DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeInactiveDisks=t.DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeInactiveDisksInactiveDisk=t.DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventTypeEventType=t.DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventTypeEventCycleStatus=void 0;
const a=i(n(87407));
let o=class DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventTypeEventCycleStatus extends a.Model{
static names(){
return{code:"Code",name:"Name"}}
static types(){
return{code:"number",name:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventTypeEventCycleStatus=o;
let c=class DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventTypeEventType extends a.Model{
static names(){
return{code:"Code",name:"Name"}}
static types(){
return{code:"number",name:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventTypeEventType=c;
let d=class DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeInactiveDisksInactiveDisk extends a.Model{
static names(){
return{creationTime:"CreationTime",deviceCategory:"DeviceCategory",deviceSize:"DeviceSize",deviceType:"DeviceType",releaseTime:"ReleaseTime"}}
static types(){
return{creationTime:"string",deviceCategory:"string",deviceSize:"string",deviceType:"string",releaseTime:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeInactiveDisksInactiveDisk=d;
let u=class DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeInactiveDisks extends a.Model{
static names(){
return{inactiveDisk:"InactiveDisk"}}
static types(){
return{inactiveDisk:{"type":"array","itemType":d}}}
validate(){
if(Array.isArray(this.inactiveDisk)){
a.Model.validateArray(this.inactiveDisk)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeInactiveDisks=u;
let p=class DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeMigrationOptions extends a.Model{
static names(){
return{migrationOption:"MigrationOption"}}
static types(){
return{migrationOption:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.migrationOption)){
a.Model.validateArray(this.migrationOption)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeMigrationOptions=p;
let l=class DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventTypeExtendedAttribute extends a.Model{
static names(){
return{canAccept:"CanAccept",code:"Code",device:"Device",diskId:"DiskId",hostId:"HostId",hostType:"HostType",inactiveDisks:"InactiveDisks",initialNotBefore:"InitialNotBefore",metricName:"MetricName",metricValue:"MetricValue",migrationOptions:"MigrationOptions",onlineRepairPolicy:"OnlineRepairPolicy",punishDomain:"PunishDomain",punishType:"PunishType",punishUrl:"PunishUrl",rack:"Rack",responseResult:"ResponseResult"}}
static types(){
return{canAccept:"string",code:"string",device:"string",diskId:"string",hostId:"string",hostType:"string",inactiveDisks:u,initialNotBefore:"string",metricName:"string",metricValue:"string",migrationOptions:p,onlineRepairPolicy:"string",punishDomain:"string",punishType:"string",punishUrl:"string",rack:"string",responseResult:"string"}}
validate(){
if(this.inactiveDisks&&typeof this.inactiveDisks.validate==="function"){
this.inactiveDisks.validate()}
if(this.migrationOptions&&typeof this.migrationOptions.validate==="function"){
this.migrationOptions.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventTypeExtendedAttribute=l;
let y=class DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventType extends a.Model{
static names(){
return{eventCycleStatus:"EventCycleStatus",eventFinishTime:"EventFinishTime",eventId:"EventId",eventPublishTime:"EventPublishTime",eventType:"EventType",extendedAttribute:"ExtendedAttribute",impactLevel:"ImpactLevel",instanceId:"InstanceId",notBefore:"NotBefore",reason:"Reason",reasonCode:"ReasonCode",resourceType:"ResourceType"}}
static types(){
return{eventCycleStatus:o,eventFinishTime:"string",eventId:"string",eventPublishTime:"string",eventType:c,extendedAttribute:l,impactLevel:"string",instanceId:"string",notBefore:"string",reason:"string",reasonCode:"string",resourceType:"string"}}
validate(){
if(this.eventCycleStatus&&typeof this.eventCycleStatus.validate==="function"){
this.eventCycleStatus.validate()}
if(this.eventType&&typeof this.eventType.validate==="function"){
this.eventType.validate()}
if(this.extendedAttribute&&typeof this.extendedAttribute.validate==="function"){
this.extendedAttribute.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSetInstanceSystemEventType=y;
let I=class DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSet extends a.Model{
static names(){
return{instanceSystemEventType:"InstanceSystemEventType"}}
static types(){
return{instanceSystemEventType:{"type":"array","itemType":y}}}
validate(){
if(Array.isArray(this.instanceSystemEventType)){
a.Model.validateArray(this.instanceSystemEventType)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceHistoryEventsResponseBodyInstanceSystemEventSet=I;
let v=class DescribeInstanceHistoryEventsResponseBody extends a.Model{
static names(){
return{instanceSystemEventSet:"InstanceSystemEventSet",nextToken:"NextToken",pageNumber:"PageNumber",pageSize:"PageSize",requestId:"RequestId",totalCount:"TotalCount"}}
static types(){
return{instanceSystemEventSet:I,nextToken:"string",pageNumber:"number",pageSize:"number",requestId:"string",totalCount:"number"}}
validate(){
if(this.instanceSystemEventSet&&typeof this.instanceSystemEventSet.validate==="function"){
this.instanceSystemEventSet.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceHistoryEventsResponseBody=v}),84515:(function(e,t,n){
var s=this&&this.__createBinding||(Object.create?function(e,t,n,s){
if(s===undefined)s=n;
var r=Object.getOwnPropertyDescriptor(t,n);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,s,r)}:function(e,t,n,s){
if(s===undefined)s=n;
e[s]=t[n]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")s(t,e,n[i])}
r(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeInstancesRequest=t.DescribeInstancesRequestTag=t.DescribeInstancesRequestFilter=void 0;
const a=i(n(87407));
let o=class DescribeInstancesRequestFilter extends a.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesRequestFilter=o;
let c=class DescribeInstancesRequestTag extends a.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesRequestTag=c;
let d=class DescribeInstancesRequest extends a.Model{
static names(){
return{filter:"Filter",additionalAttributes:"AdditionalAttributes",deviceAvailable:"DeviceAvailable",dryRun:"DryRun",eipAddresses:"EipAddresses",hpcClusterId:"HpcClusterId",httpEndpoint:"HttpEndpoint",httpPutResponseHopLimit:"HttpPutResponseHopLimit",httpTokens:"HttpTokens",imageId:"ImageId",innerIpAddresses:"InnerIpAddresses",instanceChargeType:"InstanceChargeType",instanceIds:"InstanceIds",instanceName:"InstanceName",instanceNetworkType:"InstanceNetworkType",instanceType:"InstanceType",instanceTypeFamily:"InstanceTypeFamily",internetChargeType:"InternetChargeType",ioOptimized:"IoOptimized",ipv6Address:"Ipv6Address",keyPairName:"KeyPairName",lockReason:"LockReason",maxResults:"MaxResults",needSaleCycle:"NeedSaleCycle",nextToken:"NextToken",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",privateIpAddresses:"PrivateIpAddresses",publicIpAddresses:"PublicIpAddresses",rdmaIpAddresses:"RdmaIpAddresses",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityGroupId:"SecurityGroupId",status:"Status",tag:"Tag",vSwitchId:"VSwitchId",vpcId:"VpcId",zoneId:"ZoneId"}}
static types(){
return{filter:{"type":"array","itemType":o},additionalAttributes:{"type":"array","itemType":"string"},deviceAvailable:"boolean",dryRun:"boolean",eipAddresses:"string",hpcClusterId:"string",httpEndpoint:"string",httpPutResponseHopLimit:"number",httpTokens:"string",imageId:"string",innerIpAddresses:"string",instanceChargeType:"string",instanceIds:"string",instanceName:"string",instanceNetworkType:"string",instanceType:"string",instanceTypeFamily:"string",internetChargeType:"string",ioOptimized:"boolean",ipv6Address:{"type":"array","itemType":"string"},keyPairName:"string",lockReason:"string",maxResults:"number",needSaleCycle:"boolean",nextToken:"string",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",privateIpAddresses:"string",publicIpAddresses:"string",rdmaIpAddresses:"string",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",securityGroupId:"string",status:"string",tag:{"type":"array","itemType":c},vSwitchId:"string",vpcId:"string",zoneId:"string"}}
validate(){
if(Array.isArray(this.filter)){
a.Model.validateArray(this.filter)}
if(Array.isArray(this.additionalAttributes)){
a.Model.validateArray(this.additionalAttributes)}
if(Array.isArray(this.ipv6Address)){
a.Model.validateArray(this.ipv6Address)}
if(Array.isArray(this.tag)){
a.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesRequest=d}),75579:(function(e,t,n){
var s=this&&this.__createBinding||(Object.create?function(e,t,n,s){
if(s===undefined)s=n;
var r=Object.getOwnPropertyDescriptor(t,n);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,s,r)}:function(e,t,n,s){
if(s===undefined)s=n;
e[s]=t[n]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")s(t,e,n[i])}
r(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeInstancesResponseBody=t.DescribeInstancesResponseBodyInstances=t.DescribeInstancesResponseBodyInstancesInstance=t.DescribeInstancesResponseBodyInstancesInstanceVpcAttributes=t.DescribeInstancesResponseBodyInstancesInstanceVpcAttributesPrivateIpAddress=t.DescribeInstancesResponseBodyInstancesInstanceTags=t.DescribeInstancesResponseBodyInstancesInstanceTagsTag=t.DescribeInstancesResponseBodyInstancesInstanceSecurityOptions=t.DescribeInstancesResponseBodyInstancesInstanceSecurityGroupIds=t.DescribeInstancesResponseBodyInstancesInstanceRdmaIpAddress=t.DescribeInstancesResponseBodyInstancesInstancePublicIpAddress=t.DescribeInstancesResponseBodyInstancesInstancePrivateDnsNameOptions=t.DescribeInstancesResponseBodyInstancesInstanceOperationLocks=t.DescribeInstancesResponseBodyInstancesInstanceOperationLocksLockReason=t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfaces=t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterface=t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSets=t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSetsPrivateIpSet=t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6Sets=t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6SetsIpv6Set=t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSets=t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSetsIpv6PrefixSet=t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSets=t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSetsIpv4PrefixSet=t.DescribeInstancesResponseBodyInstancesInstanceMetadataOptions=t.DescribeInstancesResponseBodyInstancesInstanceInnerIpAddress=t.DescribeInstancesResponseBodyInstancesInstanceImageOptions=t.DescribeInstancesResponseBodyInstancesInstanceHibernationOptions=t.DescribeInstancesResponseBodyInstancesInstanceEipAddress=t.DescribeInstancesResponseBodyInstancesInstanceEcsCapacityReservationAttr=t.DescribeInstancesResponseBodyInstancesInstanceDedicatedInstanceAttribute=t.DescribeInstancesResponseBodyInstancesInstanceDedicatedHostAttribute=t.DescribeInstancesResponseBodyInstancesInstanceCpuOptions=t.DescribeInstancesResponseBodyInstancesInstanceClockOptions=t.DescribeInstancesResponseBodyInstancesInstanceAdditionalInfo=void 0;
const a=i(n(87407));
let o=class DescribeInstancesResponseBodyInstancesInstanceAdditionalInfo extends a.Model{
static names(){
return{enableHighDensityMode:"EnableHighDensityMode",managedHostId:"ManagedHostId",nodeSerialNumber:"NodeSerialNumber"}}
static types(){
return{enableHighDensityMode:"boolean",managedHostId:"string",nodeSerialNumber:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceAdditionalInfo=o;
let c=class DescribeInstancesResponseBodyInstancesInstanceClockOptions extends a.Model{
static names(){
return{ptpStatus:"PtpStatus"}}
static types(){
return{ptpStatus:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceClockOptions=c;
let d=class DescribeInstancesResponseBodyInstancesInstanceCpuOptions extends a.Model{
static names(){
return{coreCount:"CoreCount",enableVISST:"EnableVISST",enableVRDT:"EnableVRDT",nestedVirtualization:"NestedVirtualization",numa:"Numa",threadsPerCore:"ThreadsPerCore",topologyType:"TopologyType",turboMode:"TurboMode"}}
static types(){
return{coreCount:"number",enableVISST:"boolean",enableVRDT:"boolean",nestedVirtualization:"string",numa:"string",threadsPerCore:"number",topologyType:"string",turboMode:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceCpuOptions=d;
let u=class DescribeInstancesResponseBodyInstancesInstanceDedicatedHostAttribute extends a.Model{
static names(){
return{dedicatedHostClusterId:"DedicatedHostClusterId",dedicatedHostId:"DedicatedHostId",dedicatedHostName:"DedicatedHostName"}}
static types(){
return{dedicatedHostClusterId:"string",dedicatedHostId:"string",dedicatedHostName:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceDedicatedHostAttribute=u;
let p=class DescribeInstancesResponseBodyInstancesInstanceDedicatedInstanceAttribute extends a.Model{
static names(){
return{affinity:"Affinity",tenancy:"Tenancy"}}
static types(){
return{affinity:"string",tenancy:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceDedicatedInstanceAttribute=p;
let l=class DescribeInstancesResponseBodyInstancesInstanceEcsCapacityReservationAttr extends a.Model{
static names(){
return{capacityReservationId:"CapacityReservationId",capacityReservationPreference:"CapacityReservationPreference"}}
static types(){
return{capacityReservationId:"string",capacityReservationPreference:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceEcsCapacityReservationAttr=l;
let y=class DescribeInstancesResponseBodyInstancesInstanceEipAddress extends a.Model{
static names(){
return{allocationId:"AllocationId",bandwidth:"Bandwidth",internetChargeType:"InternetChargeType",ipAddress:"IpAddress",isSupportUnassociate:"IsSupportUnassociate"}}
static types(){
return{allocationId:"string",bandwidth:"number",internetChargeType:"string",ipAddress:"string",isSupportUnassociate:"boolean"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceEipAddress=y;
let I=class DescribeInstancesResponseBodyInstancesInstanceHibernationOptions extends a.Model{
static names(){
return{configured:"Configured"}}
static types(){
return{configured:"boolean"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceHibernationOptions=I;
let v=class DescribeInstancesResponseBodyInstancesInstanceImageOptions extends a.Model{
static names(){
return{currentOSNVMeSupported:"CurrentOSNVMeSupported",loginAsNonRoot:"LoginAsNonRoot"}}
static types(){
return{currentOSNVMeSupported:"boolean",loginAsNonRoot:"boolean"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceImageOptions=v;
let f=class DescribeInstancesResponseBodyInstancesInstanceInnerIpAddress extends a.Model{
static names(){
return{ipAddress:"IpAddress"}}
static types(){
return{ipAddress:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.ipAddress)){
a.Model.validateArray(this.ipAddress)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceInnerIpAddress=f;
let m=class DescribeInstancesResponseBodyInstancesInstanceMetadataOptions extends a.Model{
static names(){
return{httpEndpoint:"HttpEndpoint",httpPutResponseHopLimit:"HttpPutResponseHopLimit",httpTokens:"HttpTokens",instanceMetadataTags:"InstanceMetadataTags"}}
static types(){
return{httpEndpoint:"string",httpPutResponseHopLimit:"number",httpTokens:"string",instanceMetadataTags:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceMetadataOptions=m;
let g=class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSetsIpv4PrefixSet extends a.Model{
static names(){
return{ipv4Prefix:"Ipv4Prefix"}}
static types(){
return{ipv4Prefix:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSetsIpv4PrefixSet=g;
let b=class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSets extends a.Model{
static names(){
return{ipv4PrefixSet:"Ipv4PrefixSet"}}
static types(){
return{ipv4PrefixSet:{"type":"array","itemType":g}}}
validate(){
if(Array.isArray(this.ipv4PrefixSet)){
a.Model.validateArray(this.ipv4PrefixSet)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSets=b;
let h=class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSetsIpv6PrefixSet extends a.Model{
static names(){
return{ipv6Prefix:"Ipv6Prefix"}}
static types(){
return{ipv6Prefix:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSetsIpv6PrefixSet=h;
let A=class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSets extends a.Model{
static names(){
return{ipv6PrefixSet:"Ipv6PrefixSet"}}
static types(){
return{ipv6PrefixSet:{"type":"array","itemType":h}}}
validate(){
if(Array.isArray(this.ipv6PrefixSet)){
a.Model.validateArray(this.ipv6PrefixSet)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSets=A;
let O=class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6SetsIpv6Set extends a.Model{
static names(){
return{ipv6Address:"Ipv6Address",primary:"Primary"}}
static types(){
return{ipv6Address:"string",primary:"boolean"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6SetsIpv6Set=O;
let S=class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6Sets extends a.Model{
static names(){
return{ipv6Set:"Ipv6Set"}}
static types(){
return{ipv6Set:{"type":"array","itemType":O}}}
validate(){
if(Array.isArray(this.ipv6Set)){
a.Model.validateArray(this.ipv6Set)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6Sets=S;
let R=class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSetsPrivateIpSet extends a.Model{
static names(){
return{primary:"Primary",privateDnsName:"PrivateDnsName",privateIpAddress:"PrivateIpAddress"}}
static types(){
return{primary:"boolean",privateDnsName:"string",privateIpAddress:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSetsPrivateIpSet=R;
let D=class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSets extends a.Model{
static names(){
return{privateIpSet:"PrivateIpSet"}}
static types(){
return{privateIpSet:{"type":"array","itemType":R}}}
validate(){
if(Array.isArray(this.privateIpSet)){
a.Model.validateArray(this.privateIpSet)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSets=D;
let w=class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterface extends a.Model{
static names(){
return{ipv4PrefixSets:"Ipv4PrefixSets",ipv6PrefixSets:"Ipv6PrefixSets",ipv6Sets:"Ipv6Sets",macAddress:"MacAddress",networkInterfaceId:"NetworkInterfaceId",primaryIpAddress:"PrimaryIpAddress",privateIpSets:"PrivateIpSets",type:"Type"}}
static types(){
return{ipv4PrefixSets:b,ipv6PrefixSets:A,ipv6Sets:S,macAddress:"string",networkInterfaceId:"string",primaryIpAddress:"string",privateIpSets:D,type:"string"}}
validate(){
if(this.ipv4PrefixSets&&typeof this.ipv4PrefixSets.validate==="function"){
this.ipv4PrefixSets.validate()}
if(this.ipv6PrefixSets&&typeof this.ipv6PrefixSets.validate==="function"){
this.ipv6PrefixSets.validate()}
if(this.ipv6Sets&&typeof this.ipv6Sets.validate==="function"){
this.ipv6Sets.validate()}
if(this.privateIpSets&&typeof this.privateIpSets.validate==="function"){
this.privateIpSets.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterface=w;
let k=class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfaces extends a.Model{
static names(){
return{networkInterface:"NetworkInterface"}}
static types(){
return{networkInterface:{"type":"array","itemType":w}}}
validate(){
if(Array.isArray(this.networkInterface)){
a.Model.validateArray(this.networkInterface)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfaces=k;
let P=class DescribeInstancesResponseBodyInstancesInstanceOperationLocksLockReason extends a.Model{
static names(){
return{lockMsg:"LockMsg",lockReason:"LockReason"}}
static types(){
return{lockMsg:"string",lockReason:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceOperationLocksLockReason=P;
let T=class DescribeInstancesResponseBodyInstancesInstanceOperationLocks extends a.Model{
static names(){
return{lockReason:"LockReason"}}
static types(){
return{lockReason:{"type":"array","itemType":P}}}
validate(){
if(Array.isArray(this.lockReason)){
a.Model.validateArray(this.lockReason)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceOperationLocks=T;
let M=class DescribeInstancesResponseBodyInstancesInstancePrivateDnsNameOptions extends a.Model{
static names(){
return{enableInstanceIdDnsAAAARecord:"EnableInstanceIdDnsAAAARecord",enableInstanceIdDnsARecord:"EnableInstanceIdDnsARecord",enableIpDnsARecord:"EnableIpDnsARecord",enableIpDnsPtrRecord:"EnableIpDnsPtrRecord",hostnameType:"HostnameType"}}
static types(){
return{enableInstanceIdDnsAAAARecord:"boolean",enableInstanceIdDnsARecord:"boolean",enableIpDnsARecord:"boolean",enableIpDnsPtrRecord:"boolean",hostnameType:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstancePrivateDnsNameOptions=M;
let N=class DescribeInstancesResponseBodyInstancesInstancePublicIpAddress extends a.Model{
static names(){
return{ipAddress:"IpAddress"}}
static types(){
return{ipAddress:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.ipAddress)){
a.Model.validateArray(this.ipAddress)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstancePublicIpAddress=N;
let _=class DescribeInstancesResponseBodyInstancesInstanceRdmaIpAddress extends a.Model{
static names(){
return{ipAddress:"IpAddress"}}
static types(){
return{ipAddress:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.ipAddress)){
a.Model.validateArray(this.ipAddress)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceRdmaIpAddress=_;
let x=class DescribeInstancesResponseBodyInstancesInstanceSecurityGroupIds extends a.Model{
static names(){
return{securityGroupId:"SecurityGroupId"}}
static types(){
return{securityGroupId:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.securityGroupId)){
a.Model.validateArray(this.securityGroupId)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceSecurityGroupIds=x;
let B=class DescribeInstancesResponseBodyInstancesInstanceSecurityOptions extends a.Model{
static names(){
return{enableSecureBoot:"EnableSecureBoot"}}
static types(){
return{enableSecureBoot:"boolean"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceSecurityOptions=B;
let C=class DescribeInstancesResponseBodyInstancesInstanceTagsTag extends a.Model{
static names(){
return{tagKey:"TagKey",tagValue:"TagValue"}}
static types(){
return{tagKey:"string",tagValue:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceTagsTag=C;
let E=class DescribeInstancesResponseBodyInstancesInstanceTags extends a.Model{
static names(){
return{tag:"Tag"}}
static types(){
return{tag:{"type":"array","itemType":C}}}
validate(){
if(Array.isArray(this.tag)){
a.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceTags=E;
let j=class DescribeInstancesResponseBodyInstancesInstanceVpcAttributesPrivateIpAddress extends a.Model{
static names(){
return{ipAddress:"IpAddress"}}
static types(){
return{ipAddress:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.ipAddress)){
a.Model.validateArray(this.ipAddress)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceVpcAttributesPrivateIpAddress=j;
let K=class DescribeInstancesResponseBodyInstancesInstanceVpcAttributes extends a.Model{
static names(){
return{natIpAddress:"NatIpAddress",privateIpAddress:"PrivateIpAddress",vSwitchId:"VSwitchId",vpcId:"VpcId"}}
static types(){
return{natIpAddress:"string",privateIpAddress:j,vSwitchId:"string",vpcId:"string"}}
validate(){
if(this.privateIpAddress&&typeof this.privateIpAddress.validate==="function"){
this.privateIpAddress.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstanceVpcAttributes=K;
let q=class DescribeInstancesResponseBodyInstancesInstance extends a.Model{
static names(){
return{additionalInfo:"AdditionalInfo",autoReleaseTime:"AutoReleaseTime",clockOptions:"ClockOptions",clusterId:"ClusterId",cpu:"Cpu",cpuOptions:"CpuOptions",creationTime:"CreationTime",creditSpecification:"CreditSpecification",dedicatedHostAttribute:"DedicatedHostAttribute",dedicatedInstanceAttribute:"DedicatedInstanceAttribute",deletionProtection:"DeletionProtection",deploymentSetGroupNo:"DeploymentSetGroupNo",deploymentSetId:"DeploymentSetId",description:"Description",deviceAvailable:"DeviceAvailable",ecsCapacityReservationAttr:"EcsCapacityReservationAttr",eipAddress:"EipAddress",enableNVS:"EnableNVS",expiredTime:"ExpiredTime",GPUAmount:"GPUAmount",GPUSpec:"GPUSpec",hibernationOptions:"HibernationOptions",hostName:"HostName",hpcClusterId:"HpcClusterId",ISP:"ISP",imageId:"ImageId",imageOptions:"ImageOptions",innerIpAddress:"InnerIpAddress",instanceChargeType:"InstanceChargeType",instanceId:"InstanceId",instanceName:"InstanceName",instanceNetworkType:"InstanceNetworkType",instanceType:"InstanceType",instanceTypeFamily:"InstanceTypeFamily",internetChargeType:"InternetChargeType",internetMaxBandwidthIn:"InternetMaxBandwidthIn",internetMaxBandwidthOut:"InternetMaxBandwidthOut",ioOptimized:"IoOptimized",keyPairName:"KeyPairName",localStorageAmount:"LocalStorageAmount",localStorageCapacity:"LocalStorageCapacity",memory:"Memory",metadataOptions:"MetadataOptions",networkInterfaces:"NetworkInterfaces",OSName:"OSName",OSNameEn:"OSNameEn",OSType:"OSType",operationLocks:"OperationLocks",privateDnsNameOptions:"PrivateDnsNameOptions",publicIpAddress:"PublicIpAddress",rdmaIpAddress:"RdmaIpAddress",recyclable:"Recyclable",regionId:"RegionId",resourceGroupId:"ResourceGroupId",saleCycle:"SaleCycle",securityGroupIds:"SecurityGroupIds",securityOptions:"SecurityOptions",serialNumber:"SerialNumber",spotDuration:"SpotDuration",spotInterruptionBehavior:"SpotInterruptionBehavior",spotPriceLimit:"SpotPriceLimit",spotStrategy:"SpotStrategy",startTime:"StartTime",status:"Status",stoppedMode:"StoppedMode",tags:"Tags",vlanId:"VlanId",vpcAttributes:"VpcAttributes",zoneId:"ZoneId"}}
static types(){
return{additionalInfo:o,autoReleaseTime:"string",clockOptions:c,clusterId:"string",cpu:"number",cpuOptions:d,creationTime:"string",creditSpecification:"string",dedicatedHostAttribute:u,dedicatedInstanceAttribute:p,deletionProtection:"boolean",deploymentSetGroupNo:"number",deploymentSetId:"string",description:"string",deviceAvailable:"boolean",ecsCapacityReservationAttr:l,eipAddress:y,enableNVS:"boolean",expiredTime:"string",GPUAmount:"number",GPUSpec:"string",hibernationOptions:I,hostName:"string",hpcClusterId:"string",ISP:"string",imageId:"string",imageOptions:v,innerIpAddress:f,instanceChargeType:"string",instanceId:"string",instanceName:"string",instanceNetworkType:"string",instanceType:"string",instanceTypeFamily:"string",internetChargeType:"string",internetMaxBandwidthIn:"number",internetMaxBandwidthOut:"number",ioOptimized:"boolean",keyPairName:"string",localStorageAmount:"number",localStorageCapacity:"number",memory:"number",metadataOptions:m,networkInterfaces:k,OSName:"string",OSNameEn:"string",OSType:"string",operationLocks:T,privateDnsNameOptions:M,publicIpAddress:N,rdmaIpAddress:_,recyclable:"boolean",regionId:"string",resourceGroupId:"string",saleCycle:"string",securityGroupIds:x,securityOptions:B,serialNumber:"string",spotDuration:"number",spotInterruptionBehavior:"string",spotPriceLimit:"number",spotStrategy:"string",startTime:"string",status:"string",stoppedMode:"string",tags:E,vlanId:"string",vpcAttributes:K,zoneId:"string"}}
validate(){
if(this.additionalInfo&&typeof this.additionalInfo.validate==="function"){
this.additionalInfo.validate()}
if(this.clockOptions&&typeof this.clockOptions.validate==="function"){
this.clockOptions.validate()}
if(this.cpuOptions&&typeof this.cpuOptions.validate==="function"){
this.cpuOptions.validate()}
if(this.dedicatedHostAttribute&&typeof this.dedicatedHostAttribute.validate==="function"){
this.dedicatedHostAttribute.validate()}
if(this.dedicatedInstanceAttribute&&typeof this.dedicatedInstanceAttribute.validate==="function"){
this.dedicatedInstanceAttribute.validate()}
if(this.ecsCapacityReservationAttr&&typeof this.ecsCapacityReservationAttr.validate==="function"){
this.ecsCapacityReservationAttr.validate()}
if(this.eipAddress&&typeof this.eipAddress.validate==="function"){
this.eipAddress.validate()}
if(this.hibernationOptions&&typeof this.hibernationOptions.validate==="function"){
this.hibernationOptions.validate()}
if(this.imageOptions&&typeof this.imageOptions.validate==="function"){
this.imageOptions.validate()}
if(this.innerIpAddress&&typeof this.innerIpAddress.validate==="function"){
this.innerIpAddress.validate()}
if(this.metadataOptions&&typeof this.metadataOptions.validate==="function"){
this.metadataOptions.validate()}
if(this.networkInterfaces&&typeof this.networkInterfaces.validate==="function"){
this.networkInterfaces.validate()}
if(this.operationLocks&&typeof this.operationLocks.validate==="function"){
this.operationLocks.validate()}
if(this.privateDnsNameOptions&&typeof this.privateDnsNameOptions.validate==="function"){
this.privateDnsNameOptions.validate()}
if(this.publicIpAddress&&typeof this.publicIpAddress.validate==="function"){
this.publicIpAddress.validate()}
if(this.rdmaIpAddress&&typeof this.rdmaIpAddress.validate==="function"){
this.rdmaIpAddress.validate()}
if(this.securityGroupIds&&typeof this.securityGroupIds.validate==="function"){
this.securityGroupIds.validate()}
if(this.securityOptions&&typeof this.securityOptions.validate==="function"){
this.securityOptions.validate()}
if(this.tags&&typeof this.tags.validate==="function"){
this.tags.validate()}
if(this.vpcAttributes&&typeof this.vpcAttributes.validate==="function"){
this.vpcAttributes.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstancesInstance=q;
let H=class DescribeInstancesResponseBodyInstances extends a.Model{
static names(){
return{instance:"Instance"}}
static types(){
return{instance:{"type":"array","itemType":q}}}
validate(){
if(Array.isArray(this.instance)){
a.Model.validateArray(this.instance)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBodyInstances=H;
let L=class DescribeInstancesResponseBody extends a.Model{
static names(){
return{instances:"Instances",nextToken:"NextToken",pageNumber:"PageNumber",pageSize:"PageSize",requestId:"RequestId",totalCount:"TotalCount"}}
static types(){
return{instances:H,nextToken:"string",pageNumber:"number",pageSize:"number",requestId:"string",totalCount:"number"}}
validate(){
if(this.instances&&typeof this.instances.validate==="function"){
this.instances.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstancesResponseBody=L}),64853:(function(e,t,n){
var s=this&&this.__createBinding||(Object.create?function(e,t,n,s){
if(s===undefined)s=n;
var r=Object.getOwnPropertyDescriptor(t,n);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,s,r)}:function(e,t,n,s){
if(s===undefined)s=n;
e[s]=t[n]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")s(t,e,n[i])}
r(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.GetInstanceConsoleOutputRequest=void 0;
const a=i(n(87407));
let o=class GetInstanceConsoleOutputRequest extends a.Model{
static names(){
return{instanceId:"InstanceId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",removeSymbols:"RemoveSymbols",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}
static types(){
return{instanceId:"string",ownerAccount:"string",ownerId:"number",regionId:"string",removeSymbols:"boolean",resourceOwnerAccount:"string",resourceOwnerId:"number"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.GetInstanceConsoleOutputRequest=o}),33533:(function(e,t,n){
var s=this&&this.__createBinding||(Object.create?function(e,t,n,s){
if(s===undefined)s=n;
var r=Object.getOwnPropertyDescriptor(t,n);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,s,r)}:function(e,t,n,s){
if(s===undefined)s=n;
e[s]=t[n]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")s(t,e,n[i])}
r(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.GetInstanceConsoleOutputResponseBody=void 0;
const a=i(n(87407));
let o=class GetInstanceConsoleOutputResponseBody extends a.Model{
static names(){
return{consoleOutput:"ConsoleOutput",instanceId:"InstanceId",lastUpdateTime:"LastUpdateTime",requestId:"RequestId"}}
static types(){
return{consoleOutput:"string",instanceId:"string",lastUpdateTime:"string",requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.GetInstanceConsoleOutputResponseBody=o}),4296:(function(e,t,n){
var s=this&&this.__createBinding||(Object.create?function(e,t,n,s){
if(s===undefined)s=n;
var r=Object.getOwnPropertyDescriptor(t,n);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,s,r)}:function(e,t,n,s){
if(s===undefined)s=n;
e[s]=t[n]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")s(t,e,n[i])}
r(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.ModifyInstanceAutoReleaseTimeRequest=void 0;
const a=i(n(87407));
let o=class ModifyInstanceAutoReleaseTimeRequest extends a.Model{
static names(){
return{autoReleaseTime:"AutoReleaseTime",instanceId:"InstanceId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}
static types(){
return{autoReleaseTime:"string",instanceId:"string",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.ModifyInstanceAutoReleaseTimeRequest=o}),44610:(function(e,t,n){
var s=this&&this.__createBinding||(Object.create?function(e,t,n,s){
if(s===undefined)s=n;
var r=Object.getOwnPropertyDescriptor(t,n);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,s,r)}:function(e,t,n,s){
if(s===undefined)s=n;
e[s]=t[n]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")s(t,e,n[i])}
r(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.ModifyInstanceAutoReleaseTimeResponseBody=void 0;
const a=i(n(87407));
let o=class ModifyInstanceAutoReleaseTimeResponseBody extends a.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.ModifyInstanceAutoReleaseTimeResponseBody=o}),37895:(function(e,t,n){
var s=this&&this.__createBinding||(Object.create?function(e,t,n,s){
if(s===undefined)s=n;
var r=Object.getOwnPropertyDescriptor(t,n);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,s,r)}:function(e,t,n,s){
if(s===undefined)s=n;
e[s]=t[n]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")s(t,e,n[i])}
r(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.RunInstancesRequest=t.RunInstancesRequestTag=t.RunInstancesRequestPrivateDnsNameOptions=t.RunInstancesRequestNetworkOptions=t.RunInstancesRequestNetworkInterface=t.RunInstancesRequestImageOptions=t.RunInstancesRequestDataDisk=t.RunInstancesRequestClockOptions=t.RunInstancesRequestArn=t.RunInstancesRequestSystemDisk=t.RunInstancesRequestSecurityOptions=t.RunInstancesRequestSchedulerOptions=t.RunInstancesRequestPrivatePoolOptions=t.RunInstancesRequestHibernationOptions=t.RunInstancesRequestCpuOptions=void 0;
const a=i(n(87407));
let o=class RunInstancesRequestCpuOptions extends a.Model{
static names(){
return{core:"Core",numa:"Numa",threadsPerCore:"ThreadsPerCore",topologyType:"TopologyType",nestedVirtualization:"NestedVirtualization"}}
static types(){
return{core:"number",numa:"string",threadsPerCore:"number",topologyType:"string",nestedVirtualization:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.RunInstancesRequestCpuOptions=o;
let c=class RunInstancesRequestHibernationOptions extends a.Model{
static names(){
return{configured:"Configured"}}
static types(){
return{configured:"boolean"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.RunInstancesRequestHibernationOptions=c;
let d=class RunInstancesRequestPrivatePoolOptions extends a.Model{
static names(){
return{id:"Id",matchCriteria:"MatchCriteria"}}
static types(){
return{id:"string",matchCriteria:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.RunInstancesRequestPrivatePoolOptions=d;
let u=class RunInstancesRequestSchedulerOptions extends a.Model{
static names(){
return{dedicatedHostClusterId:"DedicatedHostClusterId"}}
static types(){
return{dedicatedHostClusterId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.RunInstancesRequestSchedulerOptions=u;
let p=class RunInstancesRequestSecurityOptions extends a.Model{
static names(){
return{confidentialComputingMode:"ConfidentialComputingMode",trustedSystemMode:"TrustedSystemMode",enableSecureBoot:"EnableSecureBoot"}}
static types(){
return{confidentialComputingMode:"string",trustedSystemMode:"string",enableSecureBoot:"boolean"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.RunInstancesRequestSecurityOptions=p;
let l=class RunInstancesRequestSystemDisk extends a.Model{
static names(){
return{autoSnapshotPolicyId:"AutoSnapshotPolicyId",category:"Category",description:"Description",diskName:"DiskName",performanceLevel:"PerformanceLevel",size:"Size",burstingEnabled:"BurstingEnabled",encryptAlgorithm:"EncryptAlgorithm",encrypted:"Encrypted",KMSKeyId:"KMSKeyId",provisionedIops:"ProvisionedIops",storageClusterId:"StorageClusterId"}}
static types(){
return{autoSnapshotPolicyId:"string",category:"string",description:"string",diskName:"string",performanceLevel:"string",size:"string",burstingEnabled:"boolean",encryptAlgorithm:"string",encrypted:"string",KMSKeyId:"string",provisionedIops:"number",storageClusterId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.RunInstancesRequestSystemDisk=l;
let y=class RunInstancesRequestArn extends a.Model{
static names(){
return{assumeRoleFor:"AssumeRoleFor",roleType:"RoleType",rolearn:"Rolearn"}}
static types(){
return{assumeRoleFor:"number",roleType:"string",rolearn:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.RunInstancesRequestArn=y;
let I=class RunInstancesRequestClockOptions extends a.Model{
static names(){
return{ptpStatus:"PtpStatus"}}
static types(){
return{ptpStatus:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.RunInstancesRequestClockOptions=I;
let v=class RunInstancesRequestDataDisk extends a.Model{
static names(){
return{autoSnapshotPolicyId:"AutoSnapshotPolicyId",burstingEnabled:"BurstingEnabled",category:"Category",deleteWithInstance:"DeleteWithInstance",description:"Description",device:"Device",diskName:"DiskName",encryptAlgorithm:"EncryptAlgorithm",encrypted:"Encrypted",KMSKeyId:"KMSKeyId",performanceLevel:"PerformanceLevel",provisionedIops:"ProvisionedIops",size:"Size",snapshotId:"SnapshotId",storageClusterId:"StorageClusterId"}}
static types(){
return{autoSnapshotPolicyId:"string",burstingEnabled:"boolean",category:"string",deleteWithInstance:"boolean",description:"string",device:"string",diskName:"string",encryptAlgorithm:"string",encrypted:"string",KMSKeyId:"string",performanceLevel:"string",provisionedIops:"number",size:"number",snapshotId:"string",storageClusterId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.RunInstancesRequestDataDisk=v;
let f=class RunInstancesRequestImageOptions extends a.Model{
static names(){
return{loginAsNonRoot:"LoginAsNonRoot"}}
static types(){
return{loginAsNonRoot:"boolean"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.RunInstancesRequestImageOptions=f;
let m=class RunInstancesRequestNetworkInterface extends a.Model{
static names(){
return{deleteOnRelease:"DeleteOnRelease",description:"Description",instanceType:"InstanceType",ipv6Address:"Ipv6Address",ipv6AddressCount:"Ipv6AddressCount",networkCardIndex:"NetworkCardIndex",networkInterfaceId:"NetworkInterfaceId",networkInterfaceName:"NetworkInterfaceName",networkInterfaceTrafficMode:"NetworkInterfaceTrafficMode",primaryIpAddress:"PrimaryIpAddress",queueNumber:"QueueNumber",queuePairNumber:"QueuePairNumber",rxQueueSize:"RxQueueSize",secondaryPrivateIpAddressCount:"SecondaryPrivateIpAddressCount",securityGroupId:"SecurityGroupId",securityGroupIds:"SecurityGroupIds",sourceDestCheck:"SourceDestCheck",txQueueSize:"TxQueueSize",vSwitchId:"VSwitchId"}}
static types(){
return{deleteOnRelease:"boolean",description:"string",instanceType:"string",ipv6Address:{"type":"array","itemType":"string"},ipv6AddressCount:"number",networkCardIndex:"number",networkInterfaceId:"string",networkInterfaceName:"string",networkInterfaceTrafficMode:"string",primaryIpAddress:"string",queueNumber:"number",queuePairNumber:"number",rxQueueSize:"number",secondaryPrivateIpAddressCount:"number",securityGroupId:"string",securityGroupIds:{"type":"array","itemType":"string"},sourceDestCheck:"boolean",txQueueSize:"number",vSwitchId:"string"}}
validate(){
if(Array.isArray(this.ipv6Address)){
a.Model.validateArray(this.ipv6Address)}
if(Array.isArray(this.securityGroupIds)){
a.Model.validateArray(this.securityGroupIds)}
super.validate()}
constructor(e){
super(e)}};
t.RunInstancesRequestNetworkInterface=m;
let g=class RunInstancesRequestNetworkOptions extends a.Model{
static names(){
return{bandwidthWeighting:"BandwidthWeighting",enableJumboFrame:"EnableJumboFrame",enableNetworkEncryption:"EnableNetworkEncryption"}}
static types(){
return{bandwidthWeighting:"string",enableJumboFrame:"boolean",enableNetworkEncryption:"boolean"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.RunInstancesRequestNetworkOptions=g;
let b=class RunInstancesRequestPrivateDnsNameOptions extends a.Model{
static names(){
return{enableInstanceIdDnsAAAARecord:"EnableInstanceIdDnsAAAARecord",enableInstanceIdDnsARecord:"EnableInstanceIdDnsARecord",enableIpDnsARecord:"EnableIpDnsARecord",enableIpDnsPtrRecord:"EnableIpDnsPtrRecord",hostnameType:"HostnameType"}}
static types(){
return{enableInstanceIdDnsAAAARecord:"boolean",enableInstanceIdDnsARecord:"boolean",enableIpDnsARecord:"boolean",enableIpDnsPtrRecord:"boolean",hostnameType:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.RunInstancesRequestPrivateDnsNameOptions=b;
let h=class RunInstancesRequestTag extends a.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.RunInstancesRequestTag=h;
let A=class RunInstancesRequest extends a.Model{
static names(){
return{cpuOptions:"CpuOptions",hibernationOptions:"HibernationOptions",privatePoolOptions:"PrivatePoolOptions",schedulerOptions:"SchedulerOptions",securityOptions:"SecurityOptions",systemDisk:"SystemDisk",affinity:"Affinity",amount:"Amount",arn:"Arn",autoPay:"AutoPay",autoReleaseTime:"AutoReleaseTime",autoRenew:"AutoRenew",autoRenewPeriod:"AutoRenewPeriod",clientToken:"ClientToken",clockOptions:"ClockOptions",creditSpecification:"CreditSpecification",dataDisk:"DataDisk",dedicatedHostId:"DedicatedHostId",deletionProtection:"DeletionProtection",deploymentSetGroupNo:"DeploymentSetGroupNo",deploymentSetId:"DeploymentSetId",description:"Description",dryRun:"DryRun",hostName:"HostName",hostNames:"HostNames",hpcClusterId:"HpcClusterId",httpEndpoint:"HttpEndpoint",httpPutResponseHopLimit:"HttpPutResponseHopLimit",httpTokens:"HttpTokens",imageFamily:"ImageFamily",imageId:"ImageId",imageOptions:"ImageOptions",instanceChargeType:"InstanceChargeType",instanceName:"InstanceName",instanceType:"InstanceType",internetChargeType:"InternetChargeType",internetMaxBandwidthIn:"InternetMaxBandwidthIn",internetMaxBandwidthOut:"InternetMaxBandwidthOut",ioOptimized:"IoOptimized",ipv6Address:"Ipv6Address",ipv6AddressCount:"Ipv6AddressCount",isp:"Isp",keyPairName:"KeyPairName",launchTemplateId:"LaunchTemplateId",launchTemplateName:"LaunchTemplateName",launchTemplateVersion:"LaunchTemplateVersion",managedHostId:"ManagedHostId",minAmount:"MinAmount",networkInterface:"NetworkInterface",networkInterfaceQueueNumber:"NetworkInterfaceQueueNumber",networkOptions:"NetworkOptions",ownerAccount:"OwnerAccount",ownerId:"OwnerId",password:"Password",passwordInherit:"PasswordInherit",period:"Period",periodUnit:"PeriodUnit",privateDnsNameOptions:"PrivateDnsNameOptions",privateIpAddress:"PrivateIpAddress",ramRoleName:"RamRoleName",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityEnhancementStrategy:"SecurityEnhancementStrategy",securityGroupId:"SecurityGroupId",securityGroupIds:"SecurityGroupIds",spotDuration:"SpotDuration",spotInterruptionBehavior:"SpotInterruptionBehavior",spotPriceLimit:"SpotPriceLimit",spotStrategy:"SpotStrategy",storageSetId:"StorageSetId",storageSetPartitionNumber:"StorageSetPartitionNumber",tag:"Tag",tenancy:"Tenancy",uniqueSuffix:"UniqueSuffix",userData:"UserData",vSwitchId:"VSwitchId",zoneId:"ZoneId"}}
static types(){
return{cpuOptions:o,hibernationOptions:c,privatePoolOptions:d,schedulerOptions:u,securityOptions:p,systemDisk:l,affinity:"string",amount:"number",arn:{"type":"array","itemType":y},autoPay:"boolean",autoReleaseTime:"string",autoRenew:"boolean",autoRenewPeriod:"number",clientToken:"string",clockOptions:I,creditSpecification:"string",dataDisk:{"type":"array","itemType":v},dedicatedHostId:"string",deletionProtection:"boolean",deploymentSetGroupNo:"number",deploymentSetId:"string",description:"string",dryRun:"boolean",hostName:"string",hostNames:{"type":"array","itemType":"string"},hpcClusterId:"string",httpEndpoint:"string",httpPutResponseHopLimit:"number",httpTokens:"string",imageFamily:"string",imageId:"string",imageOptions:f,instanceChargeType:"string",instanceName:"string",instanceType:"string",internetChargeType:"string",internetMaxBandwidthIn:"number",internetMaxBandwidthOut:"number",ioOptimized:"string",ipv6Address:{"type":"array","itemType":"string"},ipv6AddressCount:"number",isp:"string",keyPairName:"string",launchTemplateId:"string",launchTemplateName:"string",launchTemplateVersion:"number",managedHostId:"string",minAmount:"number",networkInterface:{"type":"array","itemType":m},networkInterfaceQueueNumber:"number",networkOptions:g,ownerAccount:"string",ownerId:"number",password:"string",passwordInherit:"boolean",period:"number",periodUnit:"string",privateDnsNameOptions:b,privateIpAddress:"string",ramRoleName:"string",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",securityEnhancementStrategy:"string",securityGroupId:"string",securityGroupIds:{"type":"array","itemType":"string"},spotDuration:"number",spotInterruptionBehavior:"string",spotPriceLimit:"number",spotStrategy:"string",storageSetId:"string",storageSetPartitionNumber:"number",tag:{"type":"array","itemType":h},tenancy:"string",uniqueSuffix:"boolean",userData:"string",vSwitchId:"string",zoneId:"string"}}
validate(){
if(this.cpuOptions&&typeof this.cpuOptions.validate==="function"){
this.cpuOptions.validate()}
if(this.hibernationOptions&&typeof this.hibernationOptions.validate==="function"){
this.hibernationOptions.validate()}
if(this.privatePoolOptions&&typeof this.privatePoolOptions.validate==="function"){
this.privatePoolOptions.validate()}
if(this.schedulerOptions&&typeof this.schedulerOptions.validate==="function"){
this.schedulerOptions.validate()}
if(this.securityOptions&&typeof this.securityOptions.validate==="function"){
this.securityOptions.validate()}
if(this.systemDisk&&typeof this.systemDisk.validate==="function"){
this.systemDisk.validate()}
if(Array.isArray(this.arn)){
a.Model.validateArray(this.arn)}
if(this.clockOptions&&typeof this.clockOptions.validate==="function"){
this.clockOptions.validate()}
if(Array.isArray(this.dataDisk)){
a.Model.validateArray(this.dataDisk)}
if(Array.isArray(this.hostNames)){
a.Model.validateArray(this.hostNames)}
if(this.imageOptions&&typeof this.imageOptions.validate==="function"){
this.imageOptions.validate()}
if(Array.isArray(this.ipv6Address)){
a.Model.validateArray(this.ipv6Address)}
if(Array.isArray(this.networkInterface)){
a.Model.validateArray(this.networkInterface)}
if(this.networkOptions&&typeof this.networkOptions.validate==="function"){
this.networkOptions.validate()}
if(this.privateDnsNameOptions&&typeof this.privateDnsNameOptions.validate==="function"){
this.privateDnsNameOptions.validate()}
if(Array.isArray(this.securityGroupIds)){
a.Model.validateArray(this.securityGroupIds)}
if(Array.isArray(this.tag)){
a.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.RunInstancesRequest=A}),34519:(function(e,t,n){
var s=this&&this.__createBinding||(Object.create?function(e,t,n,s){
if(s===undefined)s=n;
var r=Object.getOwnPropertyDescriptor(t,n);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,s,r)}:function(e,t,n,s){
if(s===undefined)s=n;
e[s]=t[n]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")s(t,e,n[i])}
r(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.RunInstancesResponseBody=t.RunInstancesResponseBodyInstanceIdSets=void 0;
const a=i(n(87407));
let o=class RunInstancesResponseBodyInstanceIdSets extends a.Model{
static names(){
return{instanceIdSet:"InstanceIdSet"}}
static types(){
return{instanceIdSet:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.instanceIdSet)){
a.Model.validateArray(this.instanceIdSet)}
super.validate()}
constructor(e){
super(e)}};
t.RunInstancesResponseBodyInstanceIdSets=o;
let c=class RunInstancesResponseBody extends a.Model{
static names(){
return{instanceIdSets:"InstanceIdSets",orderId:"OrderId",requestId:"RequestId",tradePrice:"TradePrice"}}
static types(){
return{instanceIdSets:o,orderId:"string",requestId:"string",tradePrice:"number"}}
validate(){
if(this.instanceIdSets&&typeof this.instanceIdSets.validate==="function"){
this.instanceIdSets.validate()}
super.validate()}
constructor(e){
super(e)}};
t.RunInstancesResponseBody=c}),86571:(function(e,t,n){
var s=this&&this.__createBinding||(Object.create?function(e,t,n,s){
if(s===undefined)s=n;
var r=Object.getOwnPropertyDescriptor(t,n);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,s,r)}:function(e,t,n,s){
if(s===undefined)s=n;
e[s]=t[n]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")s(t,e,n[i])}
r(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.StartInstanceRequest=void 0;
const a=i(n(87407));
let o=class StartInstanceRequest extends a.Model{
static names(){
return{dryRun:"DryRun",initLocalDisk:"InitLocalDisk",instanceId:"InstanceId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}
static types(){
return{dryRun:"boolean",initLocalDisk:"boolean",instanceId:"string",ownerAccount:"string",ownerId:"number",resourceOwnerAccount:"string",resourceOwnerId:"number"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.StartInstanceRequest=o}),30931:(function(e,t,n){
var s=this&&this.__createBinding||(Object.create?function(e,t,n,s){
if(s===undefined)s=n;
var r=Object.getOwnPropertyDescriptor(t,n);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,s,r)}:function(e,t,n,s){
if(s===undefined)s=n;
e[s]=t[n]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")s(t,e,n[i])}
r(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.StartInstanceResponseBody=void 0;
const a=i(n(87407));
let o=class StartInstanceResponseBody extends a.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.StartInstanceResponseBody=o}),61287:(function(e,t,n){
var s=this&&this.__createBinding||(Object.create?function(e,t,n,s){
if(s===undefined)s=n;
var r=Object.getOwnPropertyDescriptor(t,n);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,s,r)}:function(e,t,n,s){
if(s===undefined)s=n;
e[s]=t[n]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")s(t,e,n[i])}
r(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.StopInstanceRequest=void 0;
const a=i(n(87407));
let o=class StopInstanceRequest extends a.Model{
static names(){
return{confirmStop:"ConfirmStop",dryRun:"DryRun",forceStop:"ForceStop",hibernate:"Hibernate",instanceId:"InstanceId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",stoppedMode:"StoppedMode"}}
static types(){
return{confirmStop:"boolean",dryRun:"boolean",forceStop:"boolean",hibernate:"boolean",instanceId:"string",ownerAccount:"string",ownerId:"number",resourceOwnerAccount:"string",resourceOwnerId:"number",stoppedMode:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.StopInstanceRequest=o}),13111:(function(e,t,n){
var s=this&&this.__createBinding||(Object.create?function(e,t,n,s){
if(s===undefined)s=n;
var r=Object.getOwnPropertyDescriptor(t,n);
if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){
r={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,s,r)}:function(e,t,n,s){
if(s===undefined)s=n;
e[s]=t[n]});
var r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){
e["default"]=t});
var i=this&&this.__importStar||function(){
var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;
return t};
return ownKeys(e)};
return function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null){
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")s(t,e,n[i])}
r(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.StopInstanceResponseBody=void 0;
const a=i(n(87407));
let o=class StopInstanceResponseBody extends a.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.StopInstanceResponseBody=o})};
