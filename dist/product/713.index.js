
"use strict";
exports.id=713;
exports.ids=[713];
exports.modules={99094:(function(e,t,n){
var r=this&&this.__createBinding||(Object.create?function(e,t,n,r){
if(r===undefined)r=n;
var s=Object.getOwnPropertyDescriptor(t,n);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,r,s)}:function(e,t,n,r){
if(r===undefined)r=n;
e[r]=t[n]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")r(t,e,n[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeCloudAssistantStatusRequest=void 0;
const o=i(n(87407));
let a=class DescribeCloudAssistantStatusRequest extends o.Model{
static names(){
return{instanceId:"InstanceId",maxResults:"MaxResults",nextToken:"NextToken",OSType:"OSType",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}
static types(){
return{instanceId:{"type":"array","itemType":"string"},maxResults:"number",nextToken:"string",OSType:"string",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number"}}
validate(){
if(Array.isArray(this.instanceId)){
o.Model.validateArray(this.instanceId)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeCloudAssistantStatusRequest=a}),69520:(function(e,t,n){
var r=this&&this.__createBinding||(Object.create?function(e,t,n,r){
if(r===undefined)r=n;
var s=Object.getOwnPropertyDescriptor(t,n);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,r,s)}:function(e,t,n,r){
if(r===undefined)r=n;
e[r]=t[n]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")r(t,e,n[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeCloudAssistantStatusResponseBody=t.DescribeCloudAssistantStatusResponseBodyInstanceCloudAssistantStatusSet=t.DescribeCloudAssistantStatusResponseBodyInstanceCloudAssistantStatusSetInstanceCloudAssistantStatus=void 0;
const o=i(n(87407));
let a=class DescribeCloudAssistantStatusResponseBodyInstanceCloudAssistantStatusSetInstanceCloudAssistantStatus extends o.Model{
static names(){
return{activeTaskCount:"ActiveTaskCount",cloudAssistantStatus:"CloudAssistantStatus",cloudAssistantVersion:"CloudAssistantVersion",instanceId:"InstanceId",invocationCount:"InvocationCount",lastHeartbeatTime:"LastHeartbeatTime",lastInvokedTime:"LastInvokedTime",OSType:"OSType",supportSessionManager:"SupportSessionManager"}}
static types(){
return{activeTaskCount:"number",cloudAssistantStatus:"string",cloudAssistantVersion:"string",instanceId:"string",invocationCount:"number",lastHeartbeatTime:"string",lastInvokedTime:"string",OSType:"string",supportSessionManager:"boolean"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeCloudAssistantStatusResponseBodyInstanceCloudAssistantStatusSetInstanceCloudAssistantStatus=a;
let u=class DescribeCloudAssistantStatusResponseBodyInstanceCloudAssistantStatusSet extends o.Model{
static names(){
return{instanceCloudAssistantStatus:"InstanceCloudAssistantStatus"}}
static types(){
return{instanceCloudAssistantStatus:{"type":"array","itemType":a}}}
validate(){
if(Array.isArray(this.instanceCloudAssistantStatus)){
o.Model.validateArray(this.instanceCloudAssistantStatus)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeCloudAssistantStatusResponseBodyInstanceCloudAssistantStatusSet=u;
let c=class DescribeCloudAssistantStatusResponseBody extends o.Model{
static names(){
return{instanceCloudAssistantStatusSet:"InstanceCloudAssistantStatusSet",nextToken:"NextToken",pageNumber:"PageNumber",pageSize:"PageSize",requestId:"RequestId",totalCount:"TotalCount"}}
static types(){
return{instanceCloudAssistantStatusSet:u,nextToken:"string",pageNumber:"number",pageSize:"number",requestId:"string",totalCount:"number"}}
validate(){
if(this.instanceCloudAssistantStatusSet&&typeof this.instanceCloudAssistantStatusSet.validate==="function"){
this.instanceCloudAssistantStatusSet.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeCloudAssistantStatusResponseBody=c}),28539:(function(e,t,n){
var r=this&&this.__createBinding||(Object.create?function(e,t,n,r){
if(r===undefined)r=n;
var s=Object.getOwnPropertyDescriptor(t,n);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,r,s)}:function(e,t,n,r){
if(r===undefined)r=n;
e[r]=t[n]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")r(t,e,n[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeInvocationResultsRequest=t.DescribeInvocationResultsRequestTag=void 0;
const o=i(n(87407));
let a=class DescribeInvocationResultsRequestTag extends o.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInvocationResultsRequestTag=a;
let u=class DescribeInvocationResultsRequest extends o.Model{
static names(){
return{commandId:"CommandId",contentEncoding:"ContentEncoding",includeHistory:"IncludeHistory",instanceId:"InstanceId",invokeId:"InvokeId",invokeRecordStatus:"InvokeRecordStatus",maxResults:"MaxResults",nextToken:"NextToken",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",tag:"Tag"}}
static types(){
return{commandId:"string",contentEncoding:"string",includeHistory:"boolean",instanceId:"string",invokeId:"string",invokeRecordStatus:"string",maxResults:"number",nextToken:"string",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",tag:{"type":"array","itemType":a}}}
validate(){
if(Array.isArray(this.tag)){
o.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInvocationResultsRequest=u}),48931:(function(e,t,n){
var r=this&&this.__createBinding||(Object.create?function(e,t,n,r){
if(r===undefined)r=n;
var s=Object.getOwnPropertyDescriptor(t,n);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,r,s)}:function(e,t,n,r){
if(r===undefined)r=n;
e[r]=t[n]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")r(t,e,n[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeInvocationResultsResponseBody=t.DescribeInvocationResultsResponseBodyInvocation=t.DescribeInvocationResultsResponseBodyInvocationInvocationResults=t.DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResult=t.DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResultTags=t.DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResultTagsTag=void 0;
const o=i(n(87407));
let a=class DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResultTagsTag extends o.Model{
static names(){
return{tagKey:"TagKey",tagValue:"TagValue"}}
static types(){
return{tagKey:"string",tagValue:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResultTagsTag=a;
let u=class DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResultTags extends o.Model{
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
t.DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResultTags=u;
let c=class DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResult extends o.Model{
static names(){
return{commandId:"CommandId",containerId:"ContainerId",containerName:"ContainerName",dropped:"Dropped",errorCode:"ErrorCode",errorInfo:"ErrorInfo",exitCode:"ExitCode",finishedTime:"FinishedTime",instanceId:"InstanceId",invocationStatus:"InvocationStatus",invokeId:"InvokeId",invokeRecordStatus:"InvokeRecordStatus",launcher:"Launcher",ossOutputDelivery:"OssOutputDelivery",ossOutputErrorCode:"OssOutputErrorCode",ossOutputErrorInfo:"OssOutputErrorInfo",ossOutputStatus:"OssOutputStatus",ossOutputUri:"OssOutputUri",output:"Output",repeats:"Repeats",startTime:"StartTime",stopTime:"StopTime",tags:"Tags",terminationMode:"TerminationMode",username:"Username"}}
static types(){
return{commandId:"string",containerId:"string",containerName:"string",dropped:"number",errorCode:"string",errorInfo:"string",exitCode:"number",finishedTime:"string",instanceId:"string",invocationStatus:"string",invokeId:"string",invokeRecordStatus:"string",launcher:"string",ossOutputDelivery:"string",ossOutputErrorCode:"string",ossOutputErrorInfo:"string",ossOutputStatus:"string",ossOutputUri:"string",output:"string",repeats:"number",startTime:"string",stopTime:"string",tags:u,terminationMode:"string",username:"string"}}
validate(){
if(this.tags&&typeof this.tags.validate==="function"){
this.tags.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResult=c;
let d=class DescribeInvocationResultsResponseBodyInvocationInvocationResults extends o.Model{
static names(){
return{invocationResult:"InvocationResult"}}
static types(){
return{invocationResult:{"type":"array","itemType":c}}}
validate(){
if(Array.isArray(this.invocationResult)){
o.Model.validateArray(this.invocationResult)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInvocationResultsResponseBodyInvocationInvocationResults=d;
let l=class DescribeInvocationResultsResponseBodyInvocation extends o.Model{
static names(){
return{invocationResults:"InvocationResults",nextToken:"NextToken",pageNumber:"PageNumber",pageSize:"PageSize",totalCount:"TotalCount"}}
static types(){
return{invocationResults:d,nextToken:"string",pageNumber:"number",pageSize:"number",totalCount:"number"}}
validate(){
if(this.invocationResults&&typeof this.invocationResults.validate==="function"){
this.invocationResults.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInvocationResultsResponseBodyInvocation=l;
let v=class DescribeInvocationResultsResponseBody extends o.Model{
static names(){
return{invocation:"Invocation",requestId:"RequestId"}}
static types(){
return{invocation:l,requestId:"string"}}
validate(){
if(this.invocation&&typeof this.invocation.validate==="function"){
this.invocation.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInvocationResultsResponseBody=v}),62505:(function(e,t,n){
var r=this&&this.__createBinding||(Object.create?function(e,t,n,r){
if(r===undefined)r=n;
var s=Object.getOwnPropertyDescriptor(t,n);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,r,s)}:function(e,t,n,r){
if(r===undefined)r=n;
e[r]=t[n]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")r(t,e,n[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeSendFileResultsRequest=t.DescribeSendFileResultsRequestTag=void 0;
const o=i(n(87407));
let a=class DescribeSendFileResultsRequestTag extends o.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeSendFileResultsRequestTag=a;
let u=class DescribeSendFileResultsRequest extends o.Model{
static names(){
return{instanceId:"InstanceId",invocationStatus:"InvocationStatus",invokeId:"InvokeId",maxResults:"MaxResults",name:"Name",nextToken:"NextToken",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",tag:"Tag"}}
static types(){
return{instanceId:"string",invocationStatus:"string",invokeId:"string",maxResults:"number",name:"string",nextToken:"string",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",tag:{"type":"array","itemType":a}}}
validate(){
if(Array.isArray(this.tag)){
o.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeSendFileResultsRequest=u}),35481:(function(e,t,n){
var r=this&&this.__createBinding||(Object.create?function(e,t,n,r){
if(r===undefined)r=n;
var s=Object.getOwnPropertyDescriptor(t,n);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,r,s)}:function(e,t,n,r){
if(r===undefined)r=n;
e[r]=t[n]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")r(t,e,n[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.DescribeSendFileResultsResponseBody=t.DescribeSendFileResultsResponseBodyInvocations=t.DescribeSendFileResultsResponseBodyInvocationsInvocation=t.DescribeSendFileResultsResponseBodyInvocationsInvocationTags=t.DescribeSendFileResultsResponseBodyInvocationsInvocationTagsTag=t.DescribeSendFileResultsResponseBodyInvocationsInvocationInvokeInstances=t.DescribeSendFileResultsResponseBodyInvocationsInvocationInvokeInstancesInvokeInstance=void 0;
const o=i(n(87407));
let a=class DescribeSendFileResultsResponseBodyInvocationsInvocationInvokeInstancesInvokeInstance extends o.Model{
static names(){
return{creationTime:"CreationTime",errorCode:"ErrorCode",errorInfo:"ErrorInfo",finishTime:"FinishTime",instanceId:"InstanceId",invocationStatus:"InvocationStatus",startTime:"StartTime",updateTime:"UpdateTime"}}
static types(){
return{creationTime:"string",errorCode:"string",errorInfo:"string",finishTime:"string",instanceId:"string",invocationStatus:"string",startTime:"string",updateTime:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeSendFileResultsResponseBodyInvocationsInvocationInvokeInstancesInvokeInstance=a;
let u=class DescribeSendFileResultsResponseBodyInvocationsInvocationInvokeInstances extends o.Model{
static names(){
return{invokeInstance:"InvokeInstance"}}
static types(){
return{invokeInstance:{"type":"array","itemType":a}}}
validate(){
if(Array.isArray(this.invokeInstance)){
o.Model.validateArray(this.invokeInstance)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeSendFileResultsResponseBodyInvocationsInvocationInvokeInstances=u;
let c=class DescribeSendFileResultsResponseBodyInvocationsInvocationTagsTag extends o.Model{
static names(){
return{tagKey:"TagKey",tagValue:"TagValue"}}
static types(){
return{tagKey:"string",tagValue:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeSendFileResultsResponseBodyInvocationsInvocationTagsTag=c;
let d=class DescribeSendFileResultsResponseBodyInvocationsInvocationTags extends o.Model{
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
t.DescribeSendFileResultsResponseBodyInvocationsInvocationTags=d;
let l=class DescribeSendFileResultsResponseBodyInvocationsInvocation extends o.Model{
static names(){
return{content:"Content",contentType:"ContentType",creationTime:"CreationTime",description:"Description",fileGroup:"FileGroup",fileMode:"FileMode",fileOwner:"FileOwner",invocationStatus:"InvocationStatus",invokeId:"InvokeId",invokeInstances:"InvokeInstances",name:"Name",overwrite:"Overwrite",tags:"Tags",targetDir:"TargetDir",vmCount:"VmCount"}}
static types(){
return{content:"string",contentType:"string",creationTime:"string",description:"string",fileGroup:"string",fileMode:"string",fileOwner:"string",invocationStatus:"string",invokeId:"string",invokeInstances:u,name:"string",overwrite:"string",tags:d,targetDir:"string",vmCount:"number"}}
validate(){
if(this.invokeInstances&&typeof this.invokeInstances.validate==="function"){
this.invokeInstances.validate()}
if(this.tags&&typeof this.tags.validate==="function"){
this.tags.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeSendFileResultsResponseBodyInvocationsInvocation=l;
let v=class DescribeSendFileResultsResponseBodyInvocations extends o.Model{
static names(){
return{invocation:"Invocation"}}
static types(){
return{invocation:{"type":"array","itemType":l}}}
validate(){
if(Array.isArray(this.invocation)){
o.Model.validateArray(this.invocation)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeSendFileResultsResponseBodyInvocations=v;
let p=class DescribeSendFileResultsResponseBody extends o.Model{
static names(){
return{invocations:"Invocations",nextToken:"NextToken",pageNumber:"PageNumber",pageSize:"PageSize",requestId:"RequestId",totalCount:"TotalCount"}}
static types(){
return{invocations:v,nextToken:"string",pageNumber:"number",pageSize:"number",requestId:"string",totalCount:"number"}}
validate(){
if(this.invocations&&typeof this.invocations.validate==="function"){
this.invocations.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeSendFileResultsResponseBody=p}),67072:(function(e,t,n){
var r=this&&this.__createBinding||(Object.create?function(e,t,n,r){
if(r===undefined)r=n;
var s=Object.getOwnPropertyDescriptor(t,n);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,r,s)}:function(e,t,n,r){
if(r===undefined)r=n;
e[r]=t[n]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")r(t,e,n[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.RunCommandRequest=t.RunCommandRequestTag=t.RunCommandRequestResourceTag=void 0;
const o=i(n(87407));
let a=class RunCommandRequestResourceTag extends o.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.RunCommandRequestResourceTag=a;
let u=class RunCommandRequestTag extends o.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.RunCommandRequestTag=u;
let c=class RunCommandRequest extends o.Model{
static names(){
return{clientToken:"ClientToken",commandContent:"CommandContent",containerId:"ContainerId",containerName:"ContainerName",contentEncoding:"ContentEncoding",description:"Description",enableParameter:"EnableParameter",frequency:"Frequency",instanceId:"InstanceId",keepCommand:"KeepCommand",launcher:"Launcher",name:"Name",ossOutputDelivery:"OssOutputDelivery",ownerAccount:"OwnerAccount",ownerId:"OwnerId",parameters:"Parameters",regionId:"RegionId",repeatMode:"RepeatMode",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",resourceTag:"ResourceTag",tag:"Tag",terminationMode:"TerminationMode",timed:"Timed",timeout:"Timeout",type:"Type",username:"Username",windowsPasswordName:"WindowsPasswordName",workingDir:"WorkingDir"}}
static types(){
return{clientToken:"string",commandContent:"string",containerId:"string",containerName:"string",contentEncoding:"string",description:"string",enableParameter:"boolean",frequency:"string",instanceId:{"type":"array","itemType":"string"},keepCommand:"boolean",launcher:"string",name:"string",ossOutputDelivery:"string",ownerAccount:"string",ownerId:"number",parameters:{"type":"map","keyType":"string","valueType":"any"},regionId:"string",repeatMode:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",resourceTag:{"type":"array","itemType":a},tag:{"type":"array","itemType":u},terminationMode:"string",timed:"boolean",timeout:"number",type:"string",username:"string",windowsPasswordName:"string",workingDir:"string"}}
validate(){
if(Array.isArray(this.instanceId)){
o.Model.validateArray(this.instanceId)}
if(this.parameters){
o.Model.validateMap(this.parameters)}
if(Array.isArray(this.resourceTag)){
o.Model.validateArray(this.resourceTag)}
if(Array.isArray(this.tag)){
o.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.RunCommandRequest=c}),39690:(function(e,t,n){
var r=this&&this.__createBinding||(Object.create?function(e,t,n,r){
if(r===undefined)r=n;
var s=Object.getOwnPropertyDescriptor(t,n);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,r,s)}:function(e,t,n,r){
if(r===undefined)r=n;
e[r]=t[n]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")r(t,e,n[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.RunCommandResponseBody=void 0;
const o=i(n(87407));
let a=class RunCommandResponseBody extends o.Model{
static names(){
return{commandId:"CommandId",invokeId:"InvokeId",requestId:"RequestId"}}
static types(){
return{commandId:"string",invokeId:"string",requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.RunCommandResponseBody=a}),69542:(function(e,t,n){
var r=this&&this.__createBinding||(Object.create?function(e,t,n,r){
if(r===undefined)r=n;
var s=Object.getOwnPropertyDescriptor(t,n);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,r,s)}:function(e,t,n,r){
if(r===undefined)r=n;
e[r]=t[n]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")r(t,e,n[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.SendFileRequest=t.SendFileRequestTag=void 0;
const o=i(n(87407));
let a=class SendFileRequestTag extends o.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.SendFileRequestTag=a;
let u=class SendFileRequest extends o.Model{
static names(){
return{clientToken:"ClientToken",content:"Content",contentType:"ContentType",description:"Description",fileGroup:"FileGroup",fileMode:"FileMode",fileOwner:"FileOwner",instanceId:"InstanceId",name:"Name",overwrite:"Overwrite",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",tag:"Tag",targetDir:"TargetDir",timeout:"Timeout"}}
static types(){
return{clientToken:"string",content:"string",contentType:"string",description:"string",fileGroup:"string",fileMode:"string",fileOwner:"string",instanceId:{"type":"array","itemType":"string"},name:"string",overwrite:"boolean",ownerAccount:"string",ownerId:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",tag:{"type":"array","itemType":a},targetDir:"string",timeout:"number"}}
validate(){
if(Array.isArray(this.instanceId)){
o.Model.validateArray(this.instanceId)}
if(Array.isArray(this.tag)){
o.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.SendFileRequest=u}),46336:(function(e,t,n){
var r=this&&this.__createBinding||(Object.create?function(e,t,n,r){
if(r===undefined)r=n;
var s=Object.getOwnPropertyDescriptor(t,n);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,r,s)}:function(e,t,n,r){
if(r===undefined)r=n;
e[r]=t[n]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")r(t,e,n[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.SendFileResponseBody=void 0;
const o=i(n(87407));
let a=class SendFileResponseBody extends o.Model{
static names(){
return{invokeId:"InvokeId",requestId:"RequestId"}}
static types(){
return{invokeId:"string",requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.SendFileResponseBody=a}),69340:(function(e,t,n){
var r=this&&this.__createBinding||(Object.create?function(e,t,n,r){
if(r===undefined)r=n;
var s=Object.getOwnPropertyDescriptor(t,n);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,r,s)}:function(e,t,n,r){
if(r===undefined)r=n;
e[r]=t[n]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")r(t,e,n[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.StopInvocationRequest=void 0;
const o=i(n(87407));
let a=class StopInvocationRequest extends o.Model{
static names(){
return{instanceId:"InstanceId",invokeId:"InvokeId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}
static types(){
return{instanceId:{"type":"array","itemType":"string"},invokeId:"string",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number"}}
validate(){
if(Array.isArray(this.instanceId)){
o.Model.validateArray(this.instanceId)}
super.validate()}
constructor(e){
super(e)}};
t.StopInvocationRequest=a}),18702:(function(e,t,n){
var r=this&&this.__createBinding||(Object.create?function(e,t,n,r){
if(r===undefined)r=n;
var s=Object.getOwnPropertyDescriptor(t,n);
if(!s||("get"in s?!t.__esModule:s.writable||s.configurable)){
s={enumerable:true,get:function(){
return t[n]}}}
Object.defineProperty(e,r,s)}:function(e,t,n,r){
if(r===undefined)r=n;
e[r]=t[n]});
var s=this&&this.__setModuleDefault||(Object.create?function(e,t){
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
for(var n=ownKeys(e),i=0;i<n.length;i++)if(n[i]!=="default")r(t,e,n[i])}
s(t,e);
return t}}();
Object.defineProperty(t,"__esModule",{value:true});
t.StopInvocationResponseBody=void 0;
const o=i(n(87407));
let a=class StopInvocationResponseBody extends o.Model{
static names(){
return{requestId:"RequestId"}}
static types(){
return{requestId:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.StopInvocationResponseBody=a})};
