
"use strict";
exports.id=845;
exports.ids=[845];
exports.modules={45883:(function(e,t,n){
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
t.DescribeImagesRequest=t.DescribeImagesRequestTag=t.DescribeImagesRequestFilter=void 0;
const a=i(n(87407));
let o=class DescribeImagesRequestFilter extends a.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeImagesRequestFilter=o;
let u=class DescribeImagesRequestTag extends a.Model{
static names(){
return{key:"Key",value:"Value"}}
static types(){
return{key:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeImagesRequestTag=u;
let c=class DescribeImagesRequest extends a.Model{
static names(){
return{actionType:"ActionType",architecture:"Architecture",dryRun:"DryRun",filter:"Filter",imageFamily:"ImageFamily",imageId:"ImageId",imageName:"ImageName",imageOwnerAlias:"ImageOwnerAlias",imageOwnerId:"ImageOwnerId",instanceType:"InstanceType",isPublic:"IsPublic",isSupportCloudinit:"IsSupportCloudinit",isSupportIoOptimized:"IsSupportIoOptimized",OSType:"OSType",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",showExpired:"ShowExpired",snapshotId:"SnapshotId",status:"Status",tag:"Tag",usable:"Usable",usage:"Usage"}}
static types(){
return{actionType:"string",architecture:"string",dryRun:"boolean",filter:{"type":"array","itemType":o},imageFamily:"string",imageId:"string",imageName:"string",imageOwnerAlias:"string",imageOwnerId:"number",instanceType:"string",isPublic:"boolean",isSupportCloudinit:"boolean",isSupportIoOptimized:"boolean",OSType:"string",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",showExpired:"boolean",snapshotId:"string",status:"string",tag:{"type":"array","itemType":u},usable:"boolean",usage:"string"}}
validate(){
if(Array.isArray(this.filter)){
a.Model.validateArray(this.filter)}
if(Array.isArray(this.tag)){
a.Model.validateArray(this.tag)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeImagesRequest=c}),16259:(function(e,t,n){
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
t.DescribeImagesResponseBody=t.DescribeImagesResponseBodyImages=t.DescribeImagesResponseBodyImagesImage=t.DescribeImagesResponseBodyImagesImageTags=t.DescribeImagesResponseBodyImagesImageTagsTag=t.DescribeImagesResponseBodyImagesImageSecureBootOptions=t.DescribeImagesResponseBodyImagesImageFeatures=t.DescribeImagesResponseBodyImagesImageDiskDeviceMappings=t.DescribeImagesResponseBodyImagesImageDiskDeviceMappingsDiskDeviceMapping=t.DescribeImagesResponseBodyImagesImageDetectionOptions=t.DescribeImagesResponseBodyImagesImageDetectionOptionsItems=t.DescribeImagesResponseBodyImagesImageDetectionOptionsItemsItem=void 0;
const a=i(n(87407));
let o=class DescribeImagesResponseBodyImagesImageDetectionOptionsItemsItem extends a.Model{
static names(){
return{name:"Name",riskCode:"RiskCode",riskLevel:"RiskLevel",value:"Value"}}
static types(){
return{name:"string",riskCode:"string",riskLevel:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeImagesResponseBodyImagesImageDetectionOptionsItemsItem=o;
let u=class DescribeImagesResponseBodyImagesImageDetectionOptionsItems extends a.Model{
static names(){
return{item:"Item"}}
static types(){
return{item:{"type":"array","itemType":o}}}
validate(){
if(Array.isArray(this.item)){
a.Model.validateArray(this.item)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeImagesResponseBodyImagesImageDetectionOptionsItems=u;
let c=class DescribeImagesResponseBodyImagesImageDetectionOptions extends a.Model{
static names(){
return{items:"Items",status:"Status"}}
static types(){
return{items:u,status:"string"}}
validate(){
if(this.items&&typeof this.items.validate==="function"){
this.items.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeImagesResponseBodyImagesImageDetectionOptions=c;
let p=class DescribeImagesResponseBodyImagesImageDiskDeviceMappingsDiskDeviceMapping extends a.Model{
static names(){
return{device:"Device",encrypted:"Encrypted",format:"Format",importOSSBucket:"ImportOSSBucket",importOSSObject:"ImportOSSObject",progress:"Progress",remainTime:"RemainTime",size:"Size",snapshotId:"SnapshotId",type:"Type"}}
static types(){
return{device:"string",encrypted:"boolean",format:"string",importOSSBucket:"string",importOSSObject:"string",progress:"string",remainTime:"number",size:"string",snapshotId:"string",type:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeImagesResponseBodyImagesImageDiskDeviceMappingsDiskDeviceMapping=p;
let d=class DescribeImagesResponseBodyImagesImageDiskDeviceMappings extends a.Model{
static names(){
return{diskDeviceMapping:"DiskDeviceMapping"}}
static types(){
return{diskDeviceMapping:{"type":"array","itemType":p}}}
validate(){
if(Array.isArray(this.diskDeviceMapping)){
a.Model.validateArray(this.diskDeviceMapping)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeImagesResponseBodyImagesImageDiskDeviceMappings=d;
let m=class DescribeImagesResponseBodyImagesImageFeatures extends a.Model{
static names(){
return{cpuOnlineDowngrade:"CpuOnlineDowngrade",cpuOnlineUpgrade:"CpuOnlineUpgrade",imdsSupport:"ImdsSupport",memoryOnlineDowngrade:"MemoryOnlineDowngrade",memoryOnlineUpgrade:"MemoryOnlineUpgrade",nvmeSupport:"NvmeSupport"}}
static types(){
return{cpuOnlineDowngrade:"string",cpuOnlineUpgrade:"string",imdsSupport:"string",memoryOnlineDowngrade:"string",memoryOnlineUpgrade:"string",nvmeSupport:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeImagesResponseBodyImagesImageFeatures=m;
let y=class DescribeImagesResponseBodyImagesImageSecureBootOptions extends a.Model{
static names(){
return{secureBootSupport:"SecureBootSupport"}}
static types(){
return{secureBootSupport:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeImagesResponseBodyImagesImageSecureBootOptions=y;
let l=class DescribeImagesResponseBodyImagesImageTagsTag extends a.Model{
static names(){
return{tagKey:"TagKey",tagValue:"TagValue"}}
static types(){
return{tagKey:"string",tagValue:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeImagesResponseBodyImagesImageTagsTag=l;
let g=class DescribeImagesResponseBodyImagesImageTags extends a.Model{
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
t.DescribeImagesResponseBodyImagesImageTags=g;
let I=class DescribeImagesResponseBodyImagesImage extends a.Model{
static names(){
return{architecture:"Architecture",bootMode:"BootMode",creationTime:"CreationTime",description:"Description",detectionOptions:"DetectionOptions",diskDeviceMappings:"DiskDeviceMappings",features:"Features",imageFamily:"ImageFamily",imageId:"ImageId",imageName:"ImageName",imageOwnerAlias:"ImageOwnerAlias",imageOwnerId:"ImageOwnerId",imageVersion:"ImageVersion",isCopied:"IsCopied",isPublic:"IsPublic",isSelfShared:"IsSelfShared",isSubscribed:"IsSubscribed",isSupportCloudinit:"IsSupportCloudinit",isSupportIoOptimized:"IsSupportIoOptimized",licenseType:"LicenseType",loginAsNonRootSupported:"LoginAsNonRootSupported",OSName:"OSName",OSNameEn:"OSNameEn",OSType:"OSType",platform:"Platform",productCode:"ProductCode",progress:"Progress",resourceGroupId:"ResourceGroupId",secureBootOptions:"SecureBootOptions",size:"Size",status:"Status",supplierName:"SupplierName",tags:"Tags",usable:"Usable",usage:"Usage"}}
static types(){
return{architecture:"string",bootMode:"string",creationTime:"string",description:"string",detectionOptions:c,diskDeviceMappings:d,features:m,imageFamily:"string",imageId:"string",imageName:"string",imageOwnerAlias:"string",imageOwnerId:"number",imageVersion:"string",isCopied:"boolean",isPublic:"boolean",isSelfShared:"string",isSubscribed:"boolean",isSupportCloudinit:"boolean",isSupportIoOptimized:"boolean",licenseType:"string",loginAsNonRootSupported:"boolean",OSName:"string",OSNameEn:"string",OSType:"string",platform:"string",productCode:"string",progress:"string",resourceGroupId:"string",secureBootOptions:y,size:"number",status:"string",supplierName:"string",tags:g,usable:"boolean",usage:"string"}}
validate(){
if(this.detectionOptions&&typeof this.detectionOptions.validate==="function"){
this.detectionOptions.validate()}
if(this.diskDeviceMappings&&typeof this.diskDeviceMappings.validate==="function"){
this.diskDeviceMappings.validate()}
if(this.features&&typeof this.features.validate==="function"){
this.features.validate()}
if(this.secureBootOptions&&typeof this.secureBootOptions.validate==="function"){
this.secureBootOptions.validate()}
if(this.tags&&typeof this.tags.validate==="function"){
this.tags.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeImagesResponseBodyImagesImage=I;
let b=class DescribeImagesResponseBodyImages extends a.Model{
static names(){
return{image:"Image"}}
static types(){
return{image:{"type":"array","itemType":I}}}
validate(){
if(Array.isArray(this.image)){
a.Model.validateArray(this.image)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeImagesResponseBodyImages=b;
let f=class DescribeImagesResponseBody extends a.Model{
static names(){
return{images:"Images",pageNumber:"PageNumber",pageSize:"PageSize",regionId:"RegionId",requestId:"RequestId",totalCount:"TotalCount"}}
static types(){
return{images:b,pageNumber:"number",pageSize:"number",regionId:"string",requestId:"string",totalCount:"number"}}
validate(){
if(this.images&&typeof this.images.validate==="function"){
this.images.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeImagesResponseBody=f}),43139:(function(e,t,n){
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
t.DescribeInstanceTypesRequest=void 0;
const a=i(n(87407));
let o=class DescribeInstanceTypesRequest extends a.Model{
static names(){
return{additionalAttributes:"AdditionalAttributes",cpuArchitecture:"CpuArchitecture",cpuArchitectures:"CpuArchitectures",GPUSpec:"GPUSpec",gpuSpecs:"GpuSpecs",instanceCategories:"InstanceCategories",instanceCategory:"InstanceCategory",instanceFamilyLevel:"InstanceFamilyLevel",instanceTypeFamilies:"InstanceTypeFamilies",instanceTypeFamily:"InstanceTypeFamily",instanceTypes:"InstanceTypes",localStorageCategories:"LocalStorageCategories",localStorageCategory:"LocalStorageCategory",maxResults:"MaxResults",maximumCpuCoreCount:"MaximumCpuCoreCount",maximumCpuSpeedFrequency:"MaximumCpuSpeedFrequency",maximumCpuTurboFrequency:"MaximumCpuTurboFrequency",maximumGPUAmount:"MaximumGPUAmount",maximumMemorySize:"MaximumMemorySize",minimumBaselineCredit:"MinimumBaselineCredit",minimumCpuCoreCount:"MinimumCpuCoreCount",minimumCpuSpeedFrequency:"MinimumCpuSpeedFrequency",minimumCpuTurboFrequency:"MinimumCpuTurboFrequency",minimumDiskQuantity:"MinimumDiskQuantity",minimumEniIpv6AddressQuantity:"MinimumEniIpv6AddressQuantity",minimumEniPrivateIpAddressQuantity:"MinimumEniPrivateIpAddressQuantity",minimumEniQuantity:"MinimumEniQuantity",minimumEriQuantity:"MinimumEriQuantity",minimumGPUAmount:"MinimumGPUAmount",minimumInitialCredit:"MinimumInitialCredit",minimumInstanceBandwidthRx:"MinimumInstanceBandwidthRx",minimumInstanceBandwidthTx:"MinimumInstanceBandwidthTx",minimumInstancePpsRx:"MinimumInstancePpsRx",minimumInstancePpsTx:"MinimumInstancePpsTx",minimumLocalStorageAmount:"MinimumLocalStorageAmount",minimumLocalStorageCapacity:"MinimumLocalStorageCapacity",minimumMemorySize:"MinimumMemorySize",minimumPrimaryEniQueueNumber:"MinimumPrimaryEniQueueNumber",minimumQueuePairNumber:"MinimumQueuePairNumber",minimumSecondaryEniQueueNumber:"MinimumSecondaryEniQueueNumber",nextToken:"NextToken",nvmeSupport:"NvmeSupport",ownerAccount:"OwnerAccount",ownerId:"OwnerId",physicalProcessorModel:"PhysicalProcessorModel",physicalProcessorModels:"PhysicalProcessorModels",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}
static types(){
return{additionalAttributes:{"type":"array","itemType":"string"},cpuArchitecture:"string",cpuArchitectures:{"type":"array","itemType":"string"},GPUSpec:"string",gpuSpecs:{"type":"array","itemType":"string"},instanceCategories:{"type":"array","itemType":"string"},instanceCategory:"string",instanceFamilyLevel:"string",instanceTypeFamilies:{"type":"array","itemType":"string"},instanceTypeFamily:"string",instanceTypes:{"type":"array","itemType":"string"},localStorageCategories:{"type":"array","itemType":"string"},localStorageCategory:"string",maxResults:"number",maximumCpuCoreCount:"number",maximumCpuSpeedFrequency:"number",maximumCpuTurboFrequency:"number",maximumGPUAmount:"number",maximumMemorySize:"number",minimumBaselineCredit:"number",minimumCpuCoreCount:"number",minimumCpuSpeedFrequency:"number",minimumCpuTurboFrequency:"number",minimumDiskQuantity:"number",minimumEniIpv6AddressQuantity:"number",minimumEniPrivateIpAddressQuantity:"number",minimumEniQuantity:"number",minimumEriQuantity:"number",minimumGPUAmount:"number",minimumInitialCredit:"number",minimumInstanceBandwidthRx:"number",minimumInstanceBandwidthTx:"number",minimumInstancePpsRx:"number",minimumInstancePpsTx:"number",minimumLocalStorageAmount:"number",minimumLocalStorageCapacity:"number",minimumMemorySize:"number",minimumPrimaryEniQueueNumber:"number",minimumQueuePairNumber:"number",minimumSecondaryEniQueueNumber:"number",nextToken:"string",nvmeSupport:"string",ownerAccount:"string",ownerId:"number",physicalProcessorModel:"string",physicalProcessorModels:{"type":"array","itemType":"string"},resourceOwnerAccount:"string",resourceOwnerId:"number"}}
validate(){
if(Array.isArray(this.additionalAttributes)){
a.Model.validateArray(this.additionalAttributes)}
if(Array.isArray(this.cpuArchitectures)){
a.Model.validateArray(this.cpuArchitectures)}
if(Array.isArray(this.gpuSpecs)){
a.Model.validateArray(this.gpuSpecs)}
if(Array.isArray(this.instanceCategories)){
a.Model.validateArray(this.instanceCategories)}
if(Array.isArray(this.instanceTypeFamilies)){
a.Model.validateArray(this.instanceTypeFamilies)}
if(Array.isArray(this.instanceTypes)){
a.Model.validateArray(this.instanceTypes)}
if(Array.isArray(this.localStorageCategories)){
a.Model.validateArray(this.localStorageCategories)}
if(Array.isArray(this.physicalProcessorModels)){
a.Model.validateArray(this.physicalProcessorModels)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceTypesRequest=o}),78107:(function(e,t,n){
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
t.DescribeInstanceTypesResponseBody=t.DescribeInstanceTypesResponseBodyInstanceTypes=t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceType=t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeSupportedBootModes=t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeSecurityOptions=t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfo=t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeighting=t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfos=t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfosWeightingInfo=t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkCards=t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkCardsNetworkCardInfo=t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeEnhancedNetwork=t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeCpuOptions=t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeCpuOptionsSupportedTopologyTypes=t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeClock=t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeAttributes=t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeAttributesAttribute=void 0;
const a=i(n(87407));
let o=class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeAttributesAttribute extends a.Model{
static names(){
return{name:"Name",value:"Value"}}
static types(){
return{name:"string",value:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeAttributesAttribute=o;
let u=class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeAttributes extends a.Model{
static names(){
return{attribute:"Attribute"}}
static types(){
return{attribute:{"type":"array","itemType":o}}}
validate(){
if(Array.isArray(this.attribute)){
a.Model.validateArray(this.attribute)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeAttributes=u;
let c=class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeClock extends a.Model{
static names(){
return{ptpSupport:"PtpSupport"}}
static types(){
return{ptpSupport:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeClock=c;
let p=class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeCpuOptionsSupportedTopologyTypes extends a.Model{
static names(){
return{supportedTopologyType:"SupportedTopologyType"}}
static types(){
return{supportedTopologyType:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.supportedTopologyType)){
a.Model.validateArray(this.supportedTopologyType)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeCpuOptionsSupportedTopologyTypes=p;
let d=class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeCpuOptions extends a.Model{
static names(){
return{core:"Core",coreFactor:"CoreFactor",hyperThreadingAdjustable:"HyperThreadingAdjustable",nestedVirtualizationSupport:"NestedVirtualizationSupport",supportedTopologyTypes:"SupportedTopologyTypes",threadsPerCore:"ThreadsPerCore"}}
static types(){
return{core:"number",coreFactor:"number",hyperThreadingAdjustable:"boolean",nestedVirtualizationSupport:"string",supportedTopologyTypes:p,threadsPerCore:"number"}}
validate(){
if(this.supportedTopologyTypes&&typeof this.supportedTopologyTypes.validate==="function"){
this.supportedTopologyTypes.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeCpuOptions=d;
let m=class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeEnhancedNetwork extends a.Model{
static names(){
return{expressSupport:"ExpressSupport",rssSupport:"RssSupport",sriovSupport:"SriovSupport",vfQueueNumberPerEni:"VfQueueNumberPerEni"}}
static types(){
return{expressSupport:"boolean",rssSupport:"boolean",sriovSupport:"boolean",vfQueueNumberPerEni:"number"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeEnhancedNetwork=m;
let y=class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkCardsNetworkCardInfo extends a.Model{
static names(){
return{networkCardIndex:"NetworkCardIndex"}}
static types(){
return{networkCardIndex:"number"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkCardsNetworkCardInfo=y;
let l=class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkCards extends a.Model{
static names(){
return{networkCardInfo:"NetworkCardInfo"}}
static types(){
return{networkCardInfo:{"type":"array","itemType":y}}}
validate(){
if(Array.isArray(this.networkCardInfo)){
a.Model.validateArray(this.networkCardInfo)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkCards=l;
let g=class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfosWeightingInfo extends a.Model{
static names(){
return{ebsBandwidth:"EbsBandwidth",ebsBurstBandwidth:"EbsBurstBandwidth",name:"Name",vpcBandwidth:"VpcBandwidth",vpcBurstBandwidth:"VpcBurstBandwidth"}}
static types(){
return{ebsBandwidth:"number",ebsBurstBandwidth:"number",name:"string",vpcBandwidth:"number",vpcBurstBandwidth:"number"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfosWeightingInfo=g;
let I=class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfos extends a.Model{
static names(){
return{weightingInfo:"WeightingInfo"}}
static types(){
return{weightingInfo:{"type":"array","itemType":g}}}
validate(){
if(Array.isArray(this.weightingInfo)){
a.Model.validateArray(this.weightingInfo)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfos=I;
let b=class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeighting extends a.Model{
static names(){
return{weightingInfos:"WeightingInfos"}}
static types(){
return{weightingInfos:I}}
validate(){
if(this.weightingInfos&&typeof this.weightingInfos.validate==="function"){
this.weightingInfos.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeighting=b;
let f=class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfo extends a.Model{
static names(){
return{bandwidthWeighting:"BandwidthWeighting"}}
static types(){
return{bandwidthWeighting:b}}
validate(){
if(this.bandwidthWeighting&&typeof this.bandwidthWeighting.validate==="function"){
this.bandwidthWeighting.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfo=f;
let h=class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeSecurityOptions extends a.Model{
static names(){
return{secureBootSupport:"SecureBootSupport"}}
static types(){
return{secureBootSupport:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeSecurityOptions=h;
let v=class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeSupportedBootModes extends a.Model{
static names(){
return{supportedBootMode:"SupportedBootMode"}}
static types(){
return{supportedBootMode:{"type":"array","itemType":"string"}}}
validate(){
if(Array.isArray(this.supportedBootMode)){
a.Model.validateArray(this.supportedBootMode)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeSupportedBootModes=v;
let T=class DescribeInstanceTypesResponseBodyInstanceTypesInstanceType extends a.Model{
static names(){
return{attributes:"Attributes",baselineCredit:"BaselineCredit",clock:"Clock",cpuArchitecture:"CpuArchitecture",cpuCoreCount:"CpuCoreCount",cpuOptions:"CpuOptions",cpuSpeedFrequency:"CpuSpeedFrequency",cpuTurboFrequency:"CpuTurboFrequency",diskQuantity:"DiskQuantity",enhancedNetwork:"EnhancedNetwork",eniIpv6AddressQuantity:"EniIpv6AddressQuantity",eniPrivateIpAddressQuantity:"EniPrivateIpAddressQuantity",eniQuantity:"EniQuantity",eniTotalQuantity:"EniTotalQuantity",eniTrunkSupported:"EniTrunkSupported",eriQuantity:"EriQuantity",GPUAmount:"GPUAmount",GPUMemorySize:"GPUMemorySize",GPUSpec:"GPUSpec",initialCredit:"InitialCredit",instanceBandwidthRx:"InstanceBandwidthRx",instanceBandwidthTx:"InstanceBandwidthTx",instanceCategory:"InstanceCategory",instanceFamilyLevel:"InstanceFamilyLevel",instancePpsRx:"InstancePpsRx",instancePpsTx:"InstancePpsTx",instanceTypeFamily:"InstanceTypeFamily",instanceTypeId:"InstanceTypeId",jumboFrameSupport:"JumboFrameSupport",localStorageAmount:"LocalStorageAmount",localStorageCapacity:"LocalStorageCapacity",localStorageCategory:"LocalStorageCategory",maximumQueueNumberPerEni:"MaximumQueueNumberPerEni",memorySize:"MemorySize",networkCardQuantity:"NetworkCardQuantity",networkCards:"NetworkCards",networkEncryptionSupport:"NetworkEncryptionSupport",networkInfo:"NetworkInfo",nvmeSupport:"NvmeSupport",physicalProcessorModel:"PhysicalProcessorModel",primaryEniQueueNumber:"PrimaryEniQueueNumber",queuePairNumber:"QueuePairNumber",secondaryEniQueueNumber:"SecondaryEniQueueNumber",securityOptions:"SecurityOptions",supportedBootModes:"SupportedBootModes",totalEniQueueQuantity:"TotalEniQueueQuantity"}}
static types(){
return{attributes:u,baselineCredit:"number",clock:c,cpuArchitecture:"string",cpuCoreCount:"number",cpuOptions:d,cpuSpeedFrequency:"number",cpuTurboFrequency:"number",diskQuantity:"number",enhancedNetwork:m,eniIpv6AddressQuantity:"number",eniPrivateIpAddressQuantity:"number",eniQuantity:"number",eniTotalQuantity:"number",eniTrunkSupported:"boolean",eriQuantity:"number",GPUAmount:"number",GPUMemorySize:"number",GPUSpec:"string",initialCredit:"number",instanceBandwidthRx:"number",instanceBandwidthTx:"number",instanceCategory:"string",instanceFamilyLevel:"string",instancePpsRx:"number",instancePpsTx:"number",instanceTypeFamily:"string",instanceTypeId:"string",jumboFrameSupport:"boolean",localStorageAmount:"number",localStorageCapacity:"number",localStorageCategory:"string",maximumQueueNumberPerEni:"number",memorySize:"number",networkCardQuantity:"number",networkCards:l,networkEncryptionSupport:"boolean",networkInfo:f,nvmeSupport:"string",physicalProcessorModel:"string",primaryEniQueueNumber:"number",queuePairNumber:"number",secondaryEniQueueNumber:"number",securityOptions:h,supportedBootModes:v,totalEniQueueQuantity:"number"}}
validate(){
if(this.attributes&&typeof this.attributes.validate==="function"){
this.attributes.validate()}
if(this.clock&&typeof this.clock.validate==="function"){
this.clock.validate()}
if(this.cpuOptions&&typeof this.cpuOptions.validate==="function"){
this.cpuOptions.validate()}
if(this.enhancedNetwork&&typeof this.enhancedNetwork.validate==="function"){
this.enhancedNetwork.validate()}
if(this.networkCards&&typeof this.networkCards.validate==="function"){
this.networkCards.validate()}
if(this.networkInfo&&typeof this.networkInfo.validate==="function"){
this.networkInfo.validate()}
if(this.securityOptions&&typeof this.securityOptions.validate==="function"){
this.securityOptions.validate()}
if(this.supportedBootModes&&typeof this.supportedBootModes.validate==="function"){
this.supportedBootModes.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceTypesResponseBodyInstanceTypesInstanceType=T;
let w=class DescribeInstanceTypesResponseBodyInstanceTypes extends a.Model{
static names(){
return{instanceType:"InstanceType"}}
static types(){
return{instanceType:{"type":"array","itemType":T}}}
validate(){
if(Array.isArray(this.instanceType)){
a.Model.validateArray(this.instanceType)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceTypesResponseBodyInstanceTypes=w;
let S=class DescribeInstanceTypesResponseBody extends a.Model{
static names(){
return{instanceTypes:"InstanceTypes",nextToken:"NextToken",requestId:"RequestId"}}
static types(){
return{instanceTypes:w,nextToken:"string",requestId:"string"}}
validate(){
if(this.instanceTypes&&typeof this.instanceTypes.validate==="function"){
this.instanceTypes.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeInstanceTypesResponseBody=S}),46036:(function(e,t,n){
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
t.DescribeRegionsRequest=void 0;
const a=i(n(87407));
let o=class DescribeRegionsRequest extends a.Model{
static names(){
return{acceptLanguage:"AcceptLanguage",instanceChargeType:"InstanceChargeType",ownerAccount:"OwnerAccount",ownerId:"OwnerId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",resourceType:"ResourceType"}}
static types(){
return{acceptLanguage:"string",instanceChargeType:"string",ownerAccount:"string",ownerId:"number",resourceOwnerAccount:"string",resourceOwnerId:"number",resourceType:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeRegionsRequest=o}),32374:(function(e,t,n){
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
t.DescribeRegionsResponseBody=t.DescribeRegionsResponseBodyRegions=t.DescribeRegionsResponseBodyRegionsRegion=void 0;
const a=i(n(87407));
let o=class DescribeRegionsResponseBodyRegionsRegion extends a.Model{
static names(){
return{localName:"LocalName",regionEndpoint:"RegionEndpoint",regionId:"RegionId",status:"Status"}}
static types(){
return{localName:"string",regionEndpoint:"string",regionId:"string",status:"string"}}
validate(){
super.validate()}
constructor(e){
super(e)}};
t.DescribeRegionsResponseBodyRegionsRegion=o;
let u=class DescribeRegionsResponseBodyRegions extends a.Model{
static names(){
return{region:"Region"}}
static types(){
return{region:{"type":"array","itemType":o}}}
validate(){
if(Array.isArray(this.region)){
a.Model.validateArray(this.region)}
super.validate()}
constructor(e){
super(e)}};
t.DescribeRegionsResponseBodyRegions=u;
let c=class DescribeRegionsResponseBody extends a.Model{
static names(){
return{regions:"Regions",requestId:"RequestId"}}
static types(){
return{regions:u,requestId:"string"}}
validate(){
if(this.regions&&typeof this.regions.validate==="function"){
this.regions.validate()}
super.validate()}
constructor(e){
super(e)}};
t.DescribeRegionsResponseBody=c})};
