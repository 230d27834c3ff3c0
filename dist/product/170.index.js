
"use strict";
exports.id=170;
exports.ids=[170];
exports.modules={49308:((e,t,n)=>{
n.d(t,{lJ:()=>e7,Qo:()=>e1,DD:()=>e2,r0:()=>e5,r8:()=>runBuilds});
var i=n(94568);
var s=n(93226);
var a=n(2367);
var o=n(6434);
var r=n(91383);
var c=n(57084);
var d=n(13538);
var u=n(57874);
function freeBlock(e,t){
const n=parse(e);
const i=t.map(parse);
for(let e=Math.min(256,n.size);e>=8;e/=2){
for(let t=n.first;t+e<=n.first+n.size;t+=e){
const n=i.find(n=>t<n.first+n.size&&n.first<t+e);
if(n===undefined)return format(t,32-Math.log2(e));
const s=n.first+n.size;
if(s>t+e)t=Math.ceil(s/e)*e-e}}
return undefined}
function isWholeBlock(e){
return e===format(parse(e).first,maskOf(e))}
function isMaskBetween(e,t,n){
return maskOf(n)>=e&&maskOf(n)<=t}
function maskOf(e){
return Number(e.split("/")[1])}
function parse(e){
const[t="",n="32"]=e.split("/");
const i=2**(32-Number(n));
const s=t.split(".").reduce((e,t)=>e*256+Number(t),0);
return{first:Math.floor(s/i)*i,size:i}}
function format(e,t){
const n=[24,16,8,0].map(t=>Math.floor(e/2**t)%256);
return`${n.join(".")}/${t}`}
;
const h=String.raw`[A-Za-z\p{Script=Han}]`;
const p=(0,u.EY)("http://","https://");
const f=(0,u.cK)(new RegExp(`^${h}[\\p{L}\\p{N}._:-]*$`,"u"),'must begin with a letter and have only letters, digits, ".", "_", ":" and "-"');
const l=[(0,u.vm)(2,128),(0,u.EY)("http://","https://","acs:","aliyun"),(0,u.cK)(new RegExp(`^${h}[A-Za-z\\p{Script=Han}0-9._:-]*$`,"u"),'must begin with a letter and have only English or Chinese letters, digits, ".", "_", ":" and "-"')];
const m=[(0,u.vm)(2,128),p,f];
const g=[(0,u.vm)(2,128),p,(0,u.cK)(new RegExp(`^${h}[\\p{L}\\p{N}._:,[\\]-]*$`,"u"),'must begin with a letter and have only letters, digits, ".", "_", ":", "-", "[", "," and "]"')];
const y=[(0,u.vm)(1,128),p];
const _=[(0,u.vm)(2,256),p];
const w=[(0,u.vm)(1,40)];
const k=l;
const b=[(0,u.vm)(0,128),{holds:e=>!/^acs:/i.test(e)&&!/https?:\/\//i.test(e),message:'must not begin with "acs:" nor contain "http://" or "https://"'}];
function tagsProblem(e,t=0){
const n=Object.keys(e);
const s=20-t;
if(n.length>s)return`has ${n.length} tags; at most ${s} are allowed`;
const a=n.find(e=>e.startsWith(i.R8));
if(a!==undefined)return`has the key "${a}"; those that begin with "${i.R8}" are the build's own`;
const o=n.find(e=>e===""||[...e].length>128||/^(acs:|aliyun)/i.test(e)||/https?:\/\//i.test(e));
if(o===undefined)return undefined;
return`has the key "${o}"; keys have 1 to 128 characters, do not begin with "acs:" or "aliyun" and contain no "http://" or "https://"`}
const v=/^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\/(?:[0-9]|[12]\d|3[0-2])$/;
const I=[(0,u.cK)(v,'must be a block in CIDR notation, such as "172.16.0.0/16"')];
const S=[...I,{holds:e=>!v.test(e)||isWholeBlock(e),message:'must have no bits beyond its mask, as "203.0.113.0/24" or "203.0.113.7/32"'}];
const $=[...I,{holds:e=>!v.test(e)||isWholeBlock(e)&&isMaskBetween(8,28,e),message:'must have a mask of 8 to 28 bits, and no bits beyond it, as "172.16.0.0/16"'}];
const O={cloud:{system:[20,500],data:[5,2e3]},cloud_efficiency:{system:[20,2048],data:[20,32768]},cloud_ssd:{system:[20,2048],data:[20,32768]},cloud_essd:{system:[20,2048],data:[20,65536]},cloud_auto:{system:[1,2048],data:[1,65536]},cloud_essd_entry:{system:[20,2048],data:[10,32768]},cloud_regional_disk_auto:{system:undefined,data:[10,65536]},elastic_ephemeral_disk_standard:{system:undefined,data:[64,8192]},elastic_ephemeral_disk_premium:{system:undefined,data:[64,8192]}};
const T={system:[1,2048],data:[1,65536]};
const P={PL0:1,PL1:20,PL2:461,PL3:1261};
const A=Object.keys(O);
const D=A.filter(e=>O[e].system!==undefined);
function categoryOption(e){
return(0,u.lq)((0,u.yL)(...e),`Category of the disk: ${e.map(e=>`\`${e}\``).join(", ")}.`,{defaultText:"the cloud chooses"})}
const q={disk_name:(0,u.lq)((0,u.Qq)(...m),"Name of the disk, 2 to 128 characters."),disk_performance_level:(0,u.lq)((0,u.yL)("PL0","PL1","PL2","PL3"),"Performance level of a `cloud_essd` disk: `PL0` to `PL3`. It sets the least size, too.",{defaultText:"`PL1`"}),disk_size:(0,u.lq)((0,u.nd)((0,u.Tq)(0,65536)),"Size in GiB; the range depends on the category. 0 means not given.",{defaultText:"the image's or the snapshot's size"}),disk_description:(0,u.lq)((0,u.Qq)(..._),"Description of the disk, 2 to 256 characters."),disk_encrypted:(0,u.lq)((0,u.Jt)(),"Whether the disk is encrypted.",{defaultText:"as the cloud does"})};
const E={...q,disk_category:categoryOption(D),disk_delete_with_instance:(0,u.lq)((0,u.Jt)(),"Has no effect: a system disk always goes with its instance."),disk_snapshot_id:(0,u.lq)((0,u.Qq)(),"Has no effect, as in Packer.",{dead:"has no effect (nor has it in Packer): a system disk is made from the source image."}),disk_device:(0,u.lq)((0,u.Qq)(),"Has no effect, as in Packer.",{dead:"has no effect (nor has it in Packer): the cloud names the system disk."})};
const x={...q,disk_category:categoryOption(A),disk_snapshot_id:(0,u.lq)((0,u.Qq)(),"Snapshot that the disk is made from. The size is then at least that of the snapshot."),disk_delete_with_instance:(0,u.P_)((0,u.Jt)(),true,"Whether the disk goes with the temporary instance. With `false` it stays, and costs, until you delete it."),disk_device:(0,u.lq)((0,u.Qq)((0,u.cK)(/^\/?dev\/(xvd|vd)([b-z]|[a-z]{2})$/,'must be a device such as "/dev/xvdb"')),"Device of the disk in the instance, such as `/dev/xvdb`.",{defaultText:"the next free one"})};
const C={system_disk_mapping:(0,u.lq)((0,u.Xy)(E),"The system disk of the instance, and so of the image."),image_disk_mappings:(0,u.lq)((0,u.c3)((0,u.Xy)(x)),"Data disks of the instance, and so of the image; at most 16.")};
const z=(0,u.cK)(/^\d+$/,"must be the ID of an account, digits only");
const K={image_copy_regions:(0,u.lq)((0,u.c3)((0,u.Qq)((0,u.cK)(/^\S+$/,"must be the ID of a region"))),"Regions to copy the image to. All copies are made at the same time, waited for, tagged and described as the image is. The build fails if one fails; the others stay."),image_copy_names:(0,u.lq)((0,u.c3)((0,u.Qq)(...l.map(orEmpty))),"Names of the copies, in the order of `image_copy_regions`. Copies without one, or with an empty one, have `image_name`."),wait_copying_image_ready_timeout:(0,u.P_)((0,u.nd)((0,u.Tq)(0,86400)),3600,"Longest time to wait for a copy, in seconds. 0 means the default."),image_encrypted:(0,u.lq)((0,u.Jt)(),"With `true` the image and its copies are encrypted: the image is made under a temporary name, and what stays are its encrypted copies. With `false` no copy is asked to be encrypted; those of encrypted disks are all the same.",{defaultText:"as the disks are"}),kms_key_id:(0,u.lq)((0,u.Qq)(),"KMS key that the image in the build's own region is encrypted with. Only with `image_encrypted: true`.",{defaultText:"the service key"}),kms_key_copy_ids:(0,u.lq)((0,u.c3)((0,u.Qq)()),"KMS keys of the copies, each of its own region, in the order of `image_copy_regions`. Copies without one, or with an empty one, are encrypted with the service key. Only with `image_encrypted: true`."),image_copy_kms_ids:(0,u.lq)((0,u.c3)((0,u.Qq)()),"The same as `kms_key_copy_ids`, by another name."),image_share_account:(0,u.lq)((0,u.c3)((0,u.Qq)(z)),"IDs of the accounts to share the image and its copies with, as soon as all are available."),image_unshare_account:(0,u.lq)((0,u.c3)((0,u.Qq)(z)),"IDs of the accounts that the image and its copies are not to be shared with any more.")};
function orEmpty({holds:e,message:t}){
return{holds:t=>t===""||e(t),message:t}}
;
const R={image_name:(0,u.mw)((0,u.Qq)(...l),"Name of the image: 2 to 128 characters, beginning with a letter (Chinese ones count), then letters, digits, `.`, `_`, `:` or `-`. Unique in its account and region."),image_version:(0,u.lq)((0,u.Qq)(...w),"Version of the image, 1 to 40 characters."),image_description:(0,u.lq)((0,u.Qq)(..._),"Description of the image, 2 to 256 characters; must not begin with `http://` or `https://`."),target_image_family:(0,u.lq)((0,u.Qq)(...k),"Image family that the image joins: who starts instances from the family gets its newest image."),boot_mode:(0,u.lq)((0,u.yL)("BIOS","UEFI","UEFI-Preferred"),"Boot mode of the image: `BIOS`, `UEFI` or `UEFI-Preferred`.",{defaultText:"the source image's"}),resource_group_id:(0,u.lq)((0,u.Qq)(),"Resource group of the image and of everything temporary."),tags:(0,u.lq)((0,u.A7)((0,u.Qq)(...b)),"Tags of the image and of the snapshots behind it; at most 20."),tag:(0,u.lq)((0,u.c3)((0,u.Xy)({key:(0,u.mw)((0,u.Qq)(),"Key of the tag."),value:(0,u.mw)((0,u.Qq)(...b),"Value of the tag.")})),"Another way to write `tags`: a list of tags, each with its `key` and `value`."),image_ignore_data_disks:(0,u.P_)((0,u.Jt)(),false,"Make the image from the system disk alone, by a snapshot of it. Needed for instance types with local disks."),image_ready_signal:(0,u.P_)((0,u.yL)("Available","Usable"),"Available","What makes the image good: its status `Available`, or `Usable`, which the cloud tells earlier of images that stand on enhanced SSDs. Copies, sharing and the release of the instance wait for `Available` either way."),image_force_delete:(0,u.P_)((0,u.Jt)(),false,"Replace images that have the name already, in every region of the build. An old image goes only when all new ones are available, and its own successor is tagged and shared as asked for: until then a new one has a temporary name, then the names are swapped. Who the old image was shared with loses it: name in `image_share_account` who is to have the new one."),image_force_delete_snapshots:(0,u.P_)((0,u.Jt)(),false,"With `image_force_delete`: delete the snapshots behind the replaced image too."),image_force_delete_instances:(0,u.P_)((0,u.Jt)(),false,"Has no effect, as in Packer.",{dead:"has no effect (it never had one in Packer either); instances are never deleted."}),skip_create_image:(0,u.P_)((0,u.Jt)(),false,"Do everything but the image: launch, provision, release. For trying out provisioners."),wait_snapshot_ready_timeout:(0,u.P_)((0,u.nd)((0,u.Tq)(0,86400)),3600,"Longest time to wait for the snapshots, and for the image, in seconds. 0 means the default.")};
const N={instance_type:(0,u.mw)((0,u.Qq)(),"Instance type of the temporary instance, such as `ecs.g6.large`."),fallback_instance_types:(0,u.lq)((0,u.c3)((0,u.Qq)()),"Instance types to try in this order where `instance_type` is out of stock in every zone."),instance_name:(0,u.lq)((0,u.Qq)(...g),"Name of the temporary instance.",{defaultText:"a name that begins with `packer_`"}),description:(0,u.lq)((0,u.Qq)(),"Has no effect, as in Packer.",{dead:"has no effect (it never had one in Packer either); image_description describes the image."}),zone_id:(0,u.lq)((0,u.Qq)(),"Zone to start the instance in.",{defaultText:"a zone that has the instance type in stock"}),io_optimized:(0,u.lq)((0,u.Jt)(),"Whether the instance is I/O optimized; today every type is.",{defaultText:"the instance type's own"}),user_data:(0,u.lq)((0,u.Qq)(),"User data of the instance, up to 32 KB. Give it raw; text that is base64 of a script or of cloud-init data is taken as such. Readable in the instance: no secrets."),user_data_file:(0,u.lq)((0,u.s$)(),"File that holds the user data. Either this or `user_data`."),run_tags:(0,u.lq)((0,u.A7)((0,u.Qq)(...b)),"Tags of the temporary instance, with its disks and network interface; at most 17."),ecs_ram_role_name:(0,u.lq)((0,u.Qq)(),"Instance RAM role of the temporary instance, for what your scripts call. Needs the permission `ram:PassRole`."),security_enhancement_strategy:(0,u.lq)((0,u.yL)("Active","Deactive"),"Whether Security Center is installed in the instance: `Active` or `Deactive`."),spot_strategy:(0,u.lq)((0,u.yL)("NoSpot","SpotAsPriceGo","SpotWithPriceLimit"),"Whether the instance is a spot instance: `SpotAsPriceGo` at the market price, `SpotWithPriceLimit` up to `spot_price_limit`. The cloud does not take it back within its first hour.",{defaultText:"`NoSpot`"}),spot_price_limit:(0,u.lq)((0,u.Qq)((0,u.cK)(/^\d+(\.\d{1,3})?$/,"must be a price, such as 0.045, with at most three decimals")),"Highest price of the spot instance per hour. Only with `spot_strategy: SpotWithPriceLimit`, which needs it."),spot_on_demand_fallback:(0,u.P_)((0,u.Jt)(),true,"Start an instance at the ordinary price where no spot instance is to be had, or where the cloud takes it back: the build then provisions that one anew, once. With `false` another spot instance is tried, in other zones or of `fallback_instance_types`."),http_endpoint:(0,u.lq)((0,u.yL)("enabled","disabled"),"Whether the instance can read its metadata: `enabled` or `disabled`. User data and key pairs reach it through them.",{defaultText:"`enabled`"}),http_tokens:(0,u.lq)((0,u.yL)("optional","required"),"Whether the instance reads its metadata with tokens alone (IMDSv2): `optional` or `required`. The source image must support it.",{defaultText:"`optional`"}),vpc_id:(0,u.lq)((0,u.Qq)(),"VPC to start the instance in.",{defaultText:"a temporary one"}),vpc_name:(0,u.lq)((0,u.Qq)(...y),"Name of the temporary VPC."),vpc_cidr_block:(0,u.lq)((0,u.Qq)(...$),"Address block of the temporary VPC.",{defaultText:"`172.16.0.0/16`"}),vswitch_id:(0,u.lq)((0,u.Qq)(),"vSwitch to start the instance in; its VPC and zone are used.",{defaultText:"a temporary one"}),vswitch_name:(0,u.lq)((0,u.Qq)(...y),"Name of the temporary vSwitch."),security_group_id:(0,u.lq)((0,u.Qq)(),"Security group of the instance. It must let the communicator in; none of its rules is changed.",{defaultText:"a temporary one, open for the communicator's port alone"}),security_group_name:(0,u.lq)((0,u.Qq)(...m),"Name of the temporary security group."),temporary_security_group_source_cidrs:(0,u.lq)((0,u.c3)((0,u.Qq)(...S)),"Who may reach the communicator's port while the build runs: blocks in CIDR notation, such as your runner's address.",{defaultText:"the VPC's block with `ssh_private_ip`, else `0.0.0.0/0`, with a warning"}),associate_public_ip_address:(0,u.P_)((0,u.Jt)(),false,"Whether the instance gets a public address. It gets one anyway unless `ssh_private_ip` is true; with both it has one, and the build connects to the private one."),eip_id:(0,u.lq)((0,u.Qq)(),"Elastic IP address of your own (its allocation ID) for the instance: it must be free, and is given back at the end, never released."),internet_charge_type:(0,u.lq)((0,u.yL)("PayByTraffic","PayByBandwidth"),"How public traffic is charged: `PayByTraffic` or `PayByBandwidth`.",{defaultText:"`PayByTraffic`"}),internet_max_bandwidth_out:(0,u.lq)((0,u.nd)((0,u.Tq)(0,100)),"Outgoing public bandwidth in Mbit/s, 1 to 100 (0 only with `ssh_private_ip`).",{defaultText:"5"}),ssh_private_ip:(0,u.P_)((0,u.Jt)(),false,"Connect to the private address; the instance gets no public one unless `associate_public_ip_address` or `eip_id` asks for it. The runner must reach the vSwitch."),force_stop_instance:(0,u.P_)((0,u.Jt)(),false,"Cut the power instead of shutting the instance down before the image is made. Unsaved data is lost."),disable_stop_instance:(0,u.P_)((0,u.Jt)(),false,"Do not stop the instance: wait until the last provisioner has shut it down (Sysprep, for instance).")};
const B=(0,u.cK)(/^\S*$/,"must have no spaces");
const F={name:(0,u.lq)((0,u.Qq)(),"Name of the image; `*` stands for any characters."),owner:(0,u.lq)((0,u.Qq)((0,u.cK)(/^(self|system|others|marketplace|\d+)$/,"must be self, system, others, marketplace or an account ID")),"Whose it is: `self`, `system` (public ones of Alibaba Cloud), `others` (shared with you), `marketplace`, or the ID of the account that shares it.",{defaultText:"`self` or `system`: anybody may share images of any name with you"}),architecture:(0,u.lq)((0,u.yL)("x86_64","arm64","i386"),"Its architecture: `x86_64`, `arm64` or `i386`."),os_type:(0,u.lq)((0,u.yL)("linux","windows"),"Its kind of operating system: `linux` or `windows`."),tags:(0,u.lq)((0,u.A7)((0,u.Qq)()),"Tags that it has, all of them."),most_recent:(0,u.P_)((0,u.Jt)(),false,"Take the newest where several images fit; without it, they are an error.")};
const L={source_image:(0,u.lq)((0,u.Qq)(B),"ID of the image to start from: a public one, one of your own, one shared with you or one of the marketplace. Either this, `image_family` or `source_image_filter`."),image_family:(0,u.lq)((0,u.Qq)(B),"Image family to start from: its newest available image is taken, also one that another account shares with you, which a warning tells. Either this, `source_image` or `source_image_filter`."),source_image_filter:(0,u.lq)((0,u.Xy)(F),"What the image to start from is like: `name`, `owner`, `architecture`, `os_type`, `tags`. Its ID is in the output `source_image`. Either this, `source_image` or `image_family`."),skip_image_validation:(0,u.P_)((0,u.Jt)(),false,"Accept a source image that is deprecated or no longer listed.")};
const j="alicloud-ecs";
const M={...c.P,...R,...K,...L,...N,...C,...d.O0,temporary_key_pair_name:{...d.O0.temporary_key_pair_name,type:(0,u.Qq)(...m)}};
async function buildFacts({options:e,region:t},n,{auth:i,password:s},{name:a,runUuid:r}){
const c=e.communicator==="winrm";
return{name:a,builderType:j,generated:{ID:n.id,Host:(0,o.OS)(e)??n.address??"",Port:String((0,o.Ki)(e)??""),User:(0,o.j$)(e,n.osType)??"",Password:s?.reveal()??"",SSHPrivateKey:i.privateKey?.reveal()??"",WinRMPassword:c?s?.reveal()??"":"",SSHPublicKey:i.privateKey===undefined?"":await (0,o.kc)(i.privateKey,i.passphrase),ConnType:e.communicator,PackerRunUUID:r,PackerHTTPIP:"",PackerHTTPPort:"",PackerHTTPAddr:"",SourceImageName:n.sourceImage,Region:t}}}
var W=n(14104);
function inRegion(e,t){
return{...e,region:t}}
function to(e,t,n=e.signal){
return{region:e.region,signal:n,doing:t}}
async function unlessDenied(e,t,n,i){
try{
return await i()}catch(i){
if(!(i instanceof W.K2&&i.isDenied))throw i;
e.events.emit({type:"notice",message:`This account may not call ${t}. ${n}`});
return undefined}}
function waitForStatus(e,t){
const{watch:n,id:i,phase:s}=t;
return e.cloud.waitFor({watch:n,id:i,region:e.region,signal:e.signal,until:e=>n.view(e).status===t.status||t.orIf?.(e)===true,timeoutMs:t.limit,...t.usually!==undefined&&{usuallyMs:t.usually},...t.isBeside!==undefined&&{isBeside:t.isBeside},...t.limitOption!==undefined&&{timeoutOption:t.limitOption},onProgress:({status:t,percent:a})=>e.events.emit({type:"progress",phase:s,message:`The ${n.kind} ${i} is ${t}`,...a!==undefined&&{percent:a}})})}
;
async function checkName(e,t){
const n=inRegion(e,t.region);
const i=await findHolder(n,t.name);
if(i?.imageId===undefined)return{...t,replaces:undefined};
if(!e.options.image_force_delete)throw taken(e,t,i.imageId);
await refuseIfInUse(n,t,i.imageId);
return{...t,replaces:{id:i.imageId,snapshotIds:(0,W.MQ)(i)}}}
async function findHolder(e,t){
const{images:n}=await e.cloud.call(W.kQ,{regionId:e.region,imageName:t,imageOwnerAlias:"self",status:W.NO,pageSize:100},to(e,`see whether the name ${t} is free`));
return n?.image?.find(({imageName:e})=>e===t)}
function taken(e,{region:t,name:n,nameOption:i},s){
return new a.zS(`${i}: ${t} has an image "${n}" already (${s}).`,{place:e.placeOf(i),hint:"Choose another name ({{timestamp}} makes one unique), or replace the image with image_force_delete: true."})}
async function refuseIfInUse(e,{region:t,name:n},i){
const{instances:s}=await e.cloud.call(W.m2,{regionId:t,imageId:i},to(e,`see whether the image ${i} is in use`));
const o=(s?.instance??[]).flatMap(({instanceId:e})=>e?[e]:[]);
if(o.length===0)return;
throw new a.zS(`image_force_delete: the image ${i} named "${n}" in ${t} cannot be replaced, since instances use it: ${o.slice(0,5).join(", ")}${o.length>5?" \u2026":""}.`,{place:e.placeOf("image_force_delete"),hint:"Release or rebuild them first, or choose another image_name."})}
;
function isLike(e,t){
const[n="",...i]=t.split("*");
const s=i.pop();
if(s===undefined)return e===t;
if(!e.startsWith(n))return false;
let a=n.length;
for(const t of i){
const n=e.indexOf(t,a);
if(n<0)return false;
a=n+t.length}
return e.endsWith(s)&&e.length-s.length>=a}
;
function findSource(e){
const{image_family:t,source_image_filter:n,source_image:i}=e.options;
if(t!==undefined)return findByFamily(e,t);
if(n!==undefined)return findByFilter(e,n);
return findById(e,i??"")}
async function findByFamily(e,t){
const{image:n}=await e.cloud.call(W.Hh,{regionId:e.region,imageFamily:t},to(e,`find the newest image of the family ${t}`));
if(n?.imageId===undefined||n.imageId===""){
throw new a.zS(`image_family: there is no available image in the family "${t}" in ${e.region}.`,{place:e.placeOf("image_family")})}
return needsAll(e.options)||isStrangers(n)?findById(e,n.imageId):sourceFrom(n)}
function isStrangers({imageOwnerAlias:e}){
return e==="others"}
function needsAll({skip_create_image:e,http_tokens:t}){
return!e||t==="required"}
async function findById(e,t){
const n=e.options.skip_image_validation?{showExpired:true,status:"Available,Deprecated,UnAvailable"}:{};
const look=i=>e.cloud.call(W.kQ,{regionId:e.region,imageId:t,...i,...n},to(e,`find the source image ${t}`));
for(const n of[{},{imageOwnerAlias:"marketplace"}]){
const{images:i}=await look(n);
const s=i?.image?.find(e=>e.imageId===t);
if(s===undefined)continue;
tellStranger(e,s);
return sourceFrom(s)}
if(e.options.skip_image_validation){
e.events.emit({type:"notice",message:`The source image ${t} is not listed in ${e.region}; trying it all the same (skip_image_validation).`});
return sourceFrom({imageId:t})}
throw new a.zS(`source_image: there is no available image "${t}" in ${e.region} that this account can use.`,{place:e.placeOf("source_image"),hint:"Public images are withdrawn after a while: image_family always names the newest of a family. skip_image_validation: true accepts an outdated one."})}
function tellStranger(e,t){
if(!isStrangers(t))return;
const{image_family:n,source_image_filter:i}=e.options;
const s=String(t.imageOwnerId??"unknown");
if(i?.owner===s)return;
const a=`The source image ${t.imageId} (${t.imageName}) belongs to another account, ${s}, which shares it.`;
if(n===undefined)return e.events.emit({type:"notice",message:a});
e.events.emit({type:"warning",message:`${a} image_family takes the newest image of "${n}", whoever shares it; source_image and source_image_filter tell more exactly which one is meant.`})}
async function findByFilter(e,t){
const n=await imagesLike(e,t);
const[i,...s]=n.toSorted((e,t)=>createdAt(t)-createdAt(e));
if(i===undefined){
throw new a.zS(`source_image_filter: there is no available image in ${e.region} that fits ${inWords(t)}.`,{place:e.placeOf("source_image_filter")})}
if(s.length>0&&!t.most_recent){
const i=n.slice(0,5).map(({imageId:e,imageName:t})=>`${e} (${t})`);
throw new a.zS(`source_image_filter: ${n.length} images in ${e.region} fit ${inWords(t)}: ${i.join(", ")}${n.length>i.length?" \u2026":""}.`,{place:e.placeOf("source_image_filter"),hint:"Say more of the one that is meant, or take the newest with most_recent: true."})}
e.events.emit({type:"info",message:`The source image is ${i.imageId} (${i.imageName}), made ${i.creationTime}.`});
tellStranger(e,i);
return sourceFrom(i)}
async function imagesLike(e,t){
const n=[];
const i=100;
for(let s=1;;s+=1){
const{images:a,totalCount:o}=await e.cloud.call(W.kQ,{regionId:e.region,...searchFields(t),pageNumber:s,pageSize:i},to(e,"find the source image by source_image_filter"));
const r=a?.image??[];
n.push(...r);
if(r.length===0||s*i>=(o??0))break}
return n.filter(e=>(t.name===undefined||isLike(e.imageName??"",t.name))&&(t.owner!==undefined||!isStrangers(e)))}
function searchFields(e){
const{name:t,owner:n,architecture:i,os_type:s,tags:a}=e;
const o=n!==undefined&&/^\d+$/.test(n);
return{imageName:t,...o?{imageOwnerAlias:"others",imageOwnerId:Number(n)}:{imageOwnerAlias:n},architecture:i,OSType:s,status:"Available",...a&&{tag:Object.entries(a).map(([e,t])=>({key:e,value:t}))}}}
function createdAt({creationTime:e}){
return Date.parse(e??"")||0}
function inWords(e){
const t=Object.entries(e).filter(([e])=>e!=="most_recent");
const n=t.map(([e,t])=>`${e} ${JSON.stringify(t)}`);
return n.join(", ")}
function sourceFrom(e){
return{id:e.imageId??"",osType:e.OSType==="windows"?"windows":"linux",size:e.size,bootMode:e.bootMode||undefined,platform:e.platform||undefined,architecture:e.architecture||undefined,supportsCloudInit:e.isSupportCloudinit===true,imdsSupport:e.features?.imdsSupport||undefined,nvmeSupport:e.features?.nvmeSupport||undefined,productCode:e.productCode||undefined}}
;
function targetsOf(e,t){
const n=e.image_copy_regions??[];
const i=e.kms_key_copy_ids??e.image_copy_kms_ids??[];
const s=n.map((t,n)=>{
const s=e.image_copy_names?.[n]||undefined;
return{region:t,name:s??e.image_name,nameOption:s===undefined?"image_name":"image_copy_names",kmsKeyId:i[n]||undefined}});
const a=s.filter(({region:e},i)=>e!==t&&n.indexOf(e)===i);
const o=s.find(({region:e})=>e===t);
const r={region:t,name:e.image_name,nameOption:"image_name",kmsKeyId:e.kms_key_id??o?.kmsKeyId};
return[r,...a]}
;
async function checkAgainstCloud(e){
const[t,n,i]=await (0,s.bs)(checkRegions(e).then(()=>checkNames(e)),findSource(e).then(t=>checkMetadataMode(e,t)),checkEip(e),checkLocalDisks(e));
return{source:n,targets:t,eipAddress:i}}
async function checkRegions(e){
if(e.options.skip_region_validation)return;
const t=await unlessDenied(e,"DescribeRegions","The regions are taken as they are.",()=>e.cloud.call(W.V8,{},to(e,"list the regions")));
if(t===undefined)return;
const n=(t.regions?.region??[]).flatMap(({regionId:e})=>e?[e]:[]);
const i=[{option:"region",region:e.region},...(e.options.image_copy_regions??[]).map(e=>({option:"image_copy_regions",region:e}))];
const s=i.find(({region:e})=>!n.includes(e));
if(s===undefined)return;
throw new a.zS(`${s.option}: "${s.region}" is not a region of Alibaba Cloud that this account can use.${(0,a.Nf)(s.region,n)}`,{place:e.placeOf(s.option),hint:"skip_region_validation: true takes any name."})}
async function checkNames(e){
if(e.options.skip_create_image)return[];
return(0,s.bs)(...targetsOf(e.options,e.region).map(t=>checkName(e,t)))}
function checkMetadataMode(e,t){
if(e.options.http_tokens!=="required"||t.imdsSupport!=="v1")return t;
throw new a.zS(`http_tokens: the source image ${t.id} does not support "required": it can only read metadata without tokens.`,{place:e.placeOf("http_tokens"),hint:"Choose a newer source image, or http_tokens: optional."})}
async function checkLocalDisks(e){
const{options:t}=e;
if(t.image_ignore_data_disks||t.skip_create_image)return;
const n=[t.instance_type,...t.fallback_instance_types??[]];
const i=await unlessDenied(e,"DescribeInstanceTypes","Whether the instance type has local disks, which no image can be made of, is not known.",()=>e.cloud.call(W.Sk,{instanceTypes:n},to(e,`look at the instance type ${n.join(", ")}`)));
const s=(i?.instanceTypes?.instanceType??[]).find(({instanceTypeId:e,localStorageAmount:t})=>n.includes(e??"")&&(t??0)>0);
if(s===undefined)return;
const o=s.instanceTypeId===t.instance_type?"instance_type":"fallback_instance_types";
throw new a.zS(`${o}: "${s.instanceTypeId}" has local disks (${s.localStorageCategory}), and of those no image can be made.`,{place:e.placeOf(o),hint:"Make the image from the system disk alone with image_ignore_data_disks: true, or choose another instance type."})}
async function checkEip(e){
const{eip_id:t}=e.options;
if(t===undefined)return undefined;
const{eipAddresses:n}=await e.cloud.call(W.k4,{regionId:e.region,allocationId:t},to(e,`find the elastic IP address ${t}`));
const i=n?.eipAddress?.find(e=>e.allocationId===t);
const refuse=t=>new a.zS(`eip_id: ${t}.`,{place:e.placeOf("eip_id")});
if(i===undefined)throw refuse(`there is no "${t}" in ${e.region} that this account can use`);
if(i.status!=="Available"){
const e=i.instanceId?` by ${i.instanceId}`:"";
throw refuse(`"${t}" is in use${e} (its status is ${i.status}), and is not taken away from there`)}
return i.ipAddress}
var G=n(77598);
const U=1e4;
const Q=1e3;
const V=2e3;
let H=class HostKeyAsker{
#e;
#t;
#n=new AbortController;
#i;
#s;
#a=false;
constructor(e,t){
this.#e=e;
this.#t=t}
readAhead(){
this.#i??=this.#o().catch(()=>undefined)}
async ask(e){
this[Symbol.dispose]();
await this.#i;
const t=performance.now();
for(;;){
const n=judge(this.#s,e);
const i=performance.now()-t>U;
if(n!==undefined||this.#a||i)return n;
if(await this.#r())await (0,s.cb)(Q,this.#e.signal)}}
[Symbol.dispose](){
this.#n.abort(new Error("Nobody waits for the host key any more."))}
async #o(){
while(await this.#r())await (0,s.cb)(V,AbortSignal.any([this.#e.signal,this.#n.signal]))}
async #r(){
const e=await readConsole(this.#e,this.#t);
this.#s=e===undefined?undefined:printedHostKeys(e);
this.#a=e===undefined||isBootOver(e);
return!this.#a}};
function isBootOver(e){
return/\bCloud-init v\. \S+ finished at\b/.test(e.slice(e.lastIndexOf(Z)))}
const Z="running 'init'";
function printedHostKeys(e){
const t=lastBlock(e,"KEYS").flatMap(e=>J.exec(e)?.[0]??[]);
const n=lastBlock(e,"FINGERPRINTS").flatMap(e=>{
const[,t,n]=X.exec(e)??[];
return t===undefined||n===undefined?[]:[{sha256:t,kind:n}]});
if(t.length+n.length>0)return{keys:t,fingerprints:n};
const i=[...e.matchAll(Y)].map(([,e="",t=""])=>({kind:e.toUpperCase(),sha256:t}));
return i.length===0?undefined:{keys:t,fingerprints:i}}
function judge(e,t){
const[n="",i=""]=t.split(" ");
const s=(0,G.createHash)("sha256").update(Buffer.from(i,"base64")).digest("base64").replace(/=+$/,"");
const a=[...(e?.keys??[]).filter(e=>e.startsWith(`${n} `)).map(e=>e===t),...(e?.fingerprints??[]).filter(({kind:e})=>e===kindOf(n)).map(e=>e.sha256===s)];
return a.length===0?undefined:a.includes(true)}
async function readConsole(e,t){
try{
return await consoleOutput(e,t)}catch(t){
if(!(t instanceof W.K2))throw t;
e.events.emit({type:"notice",message:(0,a.Uc)(t)});
return undefined}}
async function consoleOutput(e,t){
const n=await unlessDenied(e,"GetInstanceConsoleOutput","It cannot tell the host key of the instance.",()=>e.cloud.call(W.uG,{regionId:e.region,instanceId:t},to(e,`read the console of ${t}`)));
return n&&Buffer.from(n.consoleOutput??"","base64").toString("utf8")}
const J=/(?<![\w-])(?:ssh-[\w-]+|ecdsa-sha2-[\w-]+) [A-Za-z0-9+/]{32,}={0,2}/;
const X=/\bSHA256:([A-Za-z0-9+/]{43})\b.{0,500}\((\w{1,20})\)/;
const Y=/\/etc\/ssh\/ssh_host_(\w+)_key\.pub\.?\s*\n[^\n]*The key fingerprint is:\s*\n[^\n]*?\bSHA256:([A-Za-z0-9+/]{43})\b/g;
function lastBlock(e,t){
const n=e.lastIndexOf(`-----BEGIN SSH HOST KEY ${t}-----`);
const i=e.indexOf(`-----END SSH HOST KEY ${t}-----`,n);
return n<0||i<0?[]:e.slice(n,i).split(/\r?\n/)}
function kindOf(e){
if(e.startsWith("ecdsa-"))return"ECDSA";
return e==="ssh-dss"?"DSA":e.replace("ssh-","").toUpperCase()}
;
function connectByCloudAssistant({options:e,cloud:t,region:n,signal:i},{id:s,osType:a},r){
return(0,o.g6)({cloud:t,region:n,instanceId:s,system:a,options:e,news:r},i)}
;
function connectByWinRm({options:e,signal:t},n,{password:i},{news:s,env:a}){
if(i===undefined)throw new Error("A login by WinRM has a password.");
return(0,o.Yz)({host:n,password:i,options:e,env:a,news:s},t)}
;
var ee=undefined&&undefined.__addDisposableResource||function(e,t,n){
if(t!==null&&t!==void 0){
if(typeof t!=="object"&&typeof t!=="function")throw new TypeError("Object expected.");
var i,s;
if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
i=t[Symbol.asyncDispose]}
if(i===void 0){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
i=t[Symbol.dispose];
if(n)s=i}
if(typeof i!=="function")throw new TypeError("Object not disposable.");
if(s)i=function(){
try{
s.call(this)}catch(e){
return Promise.reject(e)}};
e.stack.push({value:t,dispose:i,async:n})}else if(n){
e.stack.push({async:true})}
return t};
var et=undefined&&undefined.__disposeResources||function(e){
return function(t){
function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n;
t.hasError=true}
var n,i=0;
function next(){
while(n=t.stack.pop()){
try{
if(!n.async&&i===1)return i=0,t.stack.push(n),Promise.resolve().then(next);
if(n.dispose){
var e=n.dispose.call(n.value);
if(n.async)return i|=2,Promise.resolve(e).then(next,function(e){
fail(e);
return next()})}else i|=1}catch(e){
fail(e)}}
if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}
return next()}}(typeof SuppressedError==="function"?SuppressedError:function(e,t,n){
var i=new Error(n);
return i.name="SuppressedError",i.error=e,i.suppressed=t,i});
function connect(e,t,n,i){
const{options:s,events:a}=e;
const r={progress:e=>a.emit({type:"progress",phase:"connect",message:e}),notice:e=>a.emit({type:"notice",message:e}),warning:e=>a.emit({type:"warning",message:e})};
if(s.communicator==="cloud_assistant")return connectByCloudAssistant(e,t,r);
const c=(0,o.OS)(s)??reachable(e,t);
if(s.communicator==="winrm")return connectByWinRm(e,c,n,{news:r,env:i});
return connectBySsh(e,{host:c,news:r,instance:t,login:n})}
async function connectBySsh(e,{host:t,news:n,instance:i,login:s}){
const a={stack:[],error:void 0,hasError:false};
try{
const{options:r,signal:c}=e;
const d=ee(a,new H(e,i.id),false);
const u=i.osType==="windows";
const h=i.hostKey===undefined&&r.ssh_host_key_checking!=="off";
if(h&&!u)d.readAhead();
return await (0,o.LZ)({host:t,port:r.ssh_port,username:r.ssh_username??"root",...s,options:r,system:i.osType,isOff:()=>isStopped(e,i),hostKeys:{checking:r.ssh_host_key_checking,askCloud:e=>u?Promise.resolve(undefined):d.ask(e),...i.hostKey!==undefined&&{expected:[i.hostKey]}},news:n},c)}catch(e){
a.error=e;
a.hasError=true}finally{
et(a)}}
async function isStopped(e,{id:t}){
try{
const n=await W.n9.describe(e.cloud,[t],to(e,`look at the instance ${t}`));
return n.get(t)?.status==="Stopped"}catch{
e.signal.throwIfAborted();
return false}}
function reachable(e,{id:t,address:n}){
if(n!==undefined)return n;
const i=e.options.ssh_private_ip?"private":"public";
throw new a.zS(`The instance ${t} has no ${i} address to connect to.`,{hint:e.options.ssh_private_ip?"It must be in a VPC.":"Give it one (internet_max_bandwidth_out above 0), or connect to the private one with ssh_private_ip: true."})}
async function removeTraces(e,t,{temporaryPublicKey:n},{hostKey:i,osType:a}){
const warn=t=>e.events.emit({type:"warning",message:t});
const run=n=>succeeds(e,t,n);
if(a==="windows"){
await removeWindowsHostKeys(e,t);
return}
const[r,c]=await (0,s.bs)(n===undefined?Promise.resolve(true):run((0,o.Gi)(n)),i===undefined?Promise.resolve(true):run((0,o.j2)(i)));
if(!r){
warn("The temporary key could not be removed from the guest's authorized_keys; its private half is gone, so nobody can use it.")}
if(!c){
warn("The host key that the instance was given could not be removed from the guest: the image has it, until cloud-init makes others in each of its instances.")}
if(e.options.force_stop_instance)await succeeds(e,t,"sync")}
const en="The SSH host keys of the instance could not be removed from the guest: all instances of the image have the same ones. If the last provisioner shuts the guest down, let it remove C:\\ProgramData\\ssh\\ssh_host_* before.";
async function removeWindowsHostKeys(e,t){
if(t.type!=="ssh")return;
const n=await succeeds(e,t,(0,o.B0)());
if(!n)e.events.emit({type:"warning",message:en})}
const ei=2e4;
async function succeeds(e,t,n){
const i=e.options.disable_stop_instance;
const s=i?AbortSignal.any([e.signal,AbortSignal.timeout(ei)]):e.signal;
try{
const{exitCode:e}=await t.run(n,{signal:s,onOutput:()=>undefined});
return e===0}catch(t){
e.signal.throwIfAborted();
if(i||t instanceof o.pz)return false;
throw t}}
;
async function keepFeatures(e,{imageId:t="",features:n},i){
const{nvmeSupport:s}=i;
if(s!=="supported"||n?.nvmeSupport!=="unsupported")return;
try{
await e.cloud.call(W.KE,{regionId:e.region,imageId:t,features:{nvmeSupport:s}},to(e,`tell that the image ${t} supports NVMe`))}catch(i){
if(!(i instanceof W.K2))throw i;
const n=`The image ${t} does not say that it supports NVMe, as its source image does: ${i.message}`;
e.events.emit({type:"notice",message:n})}}
;
const es=20;
function tagsOf({tags:e,tag:t}){
return{...e,...Object.fromEntries((t??[]).map(({key:e,value:t})=>[e,t]))}}
function tagList(e){
return Object.entries(e??{}).map(([e,t])=>({key:e,value:t}))}
function tagsAtCreation(e,t){
return[...t,...e].slice(0,es)}
function tagsForLater(e,t){
return e.slice(es-t)}
var ea=n(8135);
const eo=6e4;
const er=24*60*eo;
const ec=10*eo;
const ed=3*eo;
const eu=30*eo;
const eh=60*eo;
const ep=31*eo;
function imageLimit(e){
return(e.wait_snapshot_ready_timeout||3600)*1e3}
function copyLimit(e){
return(e.wait_copying_image_ready_timeout||3600)*1e3}
function latestEnd(e,t){
return new Date(Math.max(autoReleaseTime(e,t).getTime()+copyLimit(e),t+er))}
function autoReleaseTime(e,t){
const n=ed+ec+(0,ea._e)(e)+eh+eu+imageLimit(e)*2;
return new Date(Math.ceil((t+Math.max(n,ep))/eo)*eo)}
function asApiTime(e){
return`${e.toISOString().slice(0,16)}:00Z`}
;
const ef={vpc:1500,vSwitch:1500,launch:12e3,boot:18e3,stop:8e3,eip:2e3,snapshot:3e4,imageFromInstance:45e3,imageFromSnapshots:15e3,copy:6e4};
const el=128;
async function beginImage(e,t,{target:n,isGoodOnceUsable:s}){
const{region:o,resources:r,cloud:c,options:d}=e;
const{snapshots:u}=t;
const h=n===undefined?temporaryName(e):firstName(e,n);
const p=n===undefined?[]:tagList(tagsOf(d));
const f={...u===undefined?{disk_ids:t.disks.map(({id:e})=>e).join(",")}:(0,i._y)(u.map(({resource:{id:e}})=>e)),...n===undefined?i.AP:publicationFacts(e,n),...everyRegion(e),...s&&i.Zq};
const l=await r.create({kind:"image",region:o,name:h,facts:f},async({clientToken:i,tags:s,signal:r})=>{
const f=await c.call(W.s2,{regionId:o,...u===undefined?fromInstance(e,t):fromSnapshots(e,t,u),imageName:h,imageVersion:d.image_version,...n!==undefined&&{description:d.image_description,imageFamily:d.target_image_family},resourceGroupId:d.resource_group_id,clientToken:i,tag:tagsAtCreation(p,s)},to(e,`create the image ${h}`,r));
if(f.imageId===undefined)throw new a.zS("CreateImage answered without an image ID.");
return f.imageId});
return{resource:l,target:n,origin:t,isGoodOnceUsable:s}}
async function waitForImage(e,{resource:t,target:n,origin:{snapshots:i,source:s},isGoodOnceUsable:a}){
const{options:o,resources:r,region:c}=e;
const{id:d}=t;
const u=await waitForStatus(e,{watch:W.lK,id:d,status:"Available",orIf:({usable:e})=>a&&e===true,limit:imageLimit(o),limitOption:"wait_snapshot_ready_timeout",usually:i===undefined?ef.imageFromInstance:ef.imageFromSnapshots,phase:"image"});
r.markAvailable(t);
if(i!==undefined)await keepFeatures(e,u,s);
return{resource:t,region:c,id:d,snapshotIds:(0,W.MQ)(u),target:n,isCopy:false,snapshots:(i??[]).map(e=>e.resource)}}
function firstName({suffix:e},{name:t,replaces:n}){
return n===undefined?t:nameBeside(t,`new_${e}`)}
function publicationFacts({options:e,region:t,suffix:n},{name:s,replaces:a}){
if(a===undefined)return e.image_share_account&&i.KS;
return{final_name:s,replaces:a.id,retired_name:nameBeside(s,`old_${n}`),delete_snapshots:e.image_force_delete_snapshots?a.snapshotIds.join(","):"",images:String(targetsOf(e,t).length),...i.KS}}
function everyRegion({options:e,region:t}){
return(0,i.jj)(targetsOf(e,t).map(e=>e.region))}
function temporaryName({options:e,suffix:t}){
return nameBeside(e.image_name,`plain_${t}`)}
function nameBeside(e,t){
return`${[...e].slice(0,el-t.length-1).join("")}-${t}`}
function fromInstance({options:e},{instance:t}){
return{instanceId:t.id,bootMode:e.boot_mode}}
function fromSnapshots({options:e},{source:t},n){
return{...fromDisks(n),bootMode:e.boot_mode??t.bootMode,platform:t.platform,architecture:t.architecture,...t.imdsSupport!==undefined&&{features:{imdsSupport:t.imdsSupport}}}}
function fromDisks(e){
const[t,...n]=e;
if(n.length===0)return{snapshotId:t?.resource.id};
return{diskDeviceMapping:e.map(({resource:e,disk:{device:t,isSystem:n}})=>({snapshotId:e.id,diskType:n?"system":"data",...t!==undefined&&/^\/dev\/xvd[a-z]$/.test(t)&&{device:t}}))}}
;
async function copyImage(e,t,n){
const{options:s,resources:o}=e;
const{region:r}=n;
const c=firstName(e,n);
const d=await o.create({kind:"image",region:r,name:c,facts:{...i.wB,...publicationFacts(e,n),...everyRegion(e)}},async({clientToken:i,tags:o,signal:d})=>{
const{imageId:u}=await e.cloud.call(W.$T,{regionId:t.region,imageId:t.id,destinationRegionId:r,destinationImageName:c,destinationDescription:s.image_description,...encryption(e,n),resourceGroupId:s.resource_group_id,clientToken:i,tag:tagsAtCreation(tagList(tagsOf(s)),o)},to(inRegion(e,t.region),`copy the image ${t.id} to ${r}`,d));
if(u===undefined)throw new a.zS("CopyImage answered without an image ID.");
return u});
const u=await waitForCopy(inRegion(e,r),d);
o.markAvailable(d);
return{resource:d,region:r,id:d.id,snapshotIds:(0,W.MQ)(u),target:n,isCopy:true,snapshots:[]}}
async function waitForCopy(e,t){
try{
return await waitForStatus(e,{watch:W.lK,id:t.id,status:"Available",limit:copyLimit(e.options),limitOption:"wait_copying_image_ready_timeout",usually:ef.copy,phase:"distribute"})}catch(n){
if(hasFailed(n))await e.resources.release(t);
throw n}}
function hasFailed(e){
return e instanceof W.uf&&e.outcome!=="timeout"}
function mayDoFromAnother(e){
return hasFailed(e)||e instanceof W.K2&&e.isRefusal}
function encryption({options:{image_encrypted:e}},{kmsKeyId:t}){
return e===undefined?{}:{encrypted:e,...e&&{KMSKeyId:t}}}
;
const em=5;
const eg=2;
async function fanOut(e,t,{copy:n,mayRetry:i}){
const s=[];
const a=inOrder(e,t);
const o=sourceOf(e);
const r=[o];
const serve=async(e,t)=>{
e.running+=1;
try{
const i=await n(e.image,t.target);
s[t.place]={image:i};
if(r.every(e=>e.image.region!==i.region))r.push(sourceOf(i))}catch(n){
if(e!==o&&i(n)){
e.failures+=1;
a.unshift({...t,isAgain:true})}else s[t.place]={error:n}}finally{
e.running-=1}};
const startNext=()=>{
for(const e of r){
if(e.running>=em||e.failures>=eg)continue;
const t=a.findIndex(({isAgain:t})=>!t||e===o);
const[n]=t<0?[]:a.splice(t,1);
if(n!==undefined)return serve(e,n)}
return undefined};
await startAll(startNext);
return s}
async function startAll(e){
const t=new Set;
for(;;){
for(let n=e();n!==undefined;n=e()){
const e=n.finally(()=>t.delete(e));
t.add(e)}
if(t.size===0)return;
await Promise.race(t)}}
function sourceOf(e){
return{image:e,running:0,failures:0}}
function inOrder(e,t){
const isBeside=({target:t})=>Number(t.region===e.region);
const n=t.map((e,t)=>({target:e,place:t,isAgain:false}));
return n.toSorted((e,t)=>isBeside(e)-isBeside(t))}
;
const ey=10;
async function shareImage(e,t){
const n=[await change(e,t,"share"),await change(e,t,"unshare")];
const[i,...s]=n.filter(e=>e!==undefined);
if(i===undefined)return;
throw new a.zS([i,...s].map(({message:e})=>e).join(" "),{place:e.placeOf(i.option),cause:i.cause})}
const e_={share:{option:"image_share_account",field:"addAccount",doing:e=>`share the image ${e}`,undone:"is not shared with"},unshare:{option:"image_unshare_account",field:"removeAccount",doing:e=>`end the sharing of the image ${e}`,undone:"may still be shared with"}};
async function change(e,t,n){
const{option:i,undone:s}=e_[n];
const o=[];
for(const s of inChunks(e.options[i]??[]))o.push(...await changeFor(e,t,n,s));
const[r]=o;
if(r===undefined)return undefined;
const c=o.flatMap(({accounts:e})=>e).join(", ");
const d=`${i}: the image ${t.id} in ${e.region} ${s} ${c}. ${(0,a.Uc)(r.cause)}`;
return{option:i,message:d,cause:r.cause}}
async function changeFor(e,t,n,i){
const{field:s,doing:a}=e_[n];
try{
await e.cloud.call(W.eK,{regionId:e.region,imageId:t.id,[s]:[...i]},to(e,a(t.id)));
return[]}catch(a){
if(!(a instanceof W.K2))throw a;
if(i.length===1||!isAboutSome(a))return[{accounts:i,cause:a}];
const s=[];
for(const a of i)s.push(...await changeFor(e,t,n,[a]));
return s}}
function isAboutSome({isRefusal:e,isDenied:t}){
return e&&!t}
function inChunks(e){
const t=[...new Set(e)];
const n=Array.from({length:Math.ceil(t.length/ey)},(e,t)=>t);
return n.map(e=>t.slice(e*ey,(e+1)*ey))}
;
async function publishImage(e,t){
const{resources:n}=e;
const a=inRegion(e,t.region);
const o=t.target?.replaces!==undefined;
await (0,s.bs)(joinFamily(a,t),...o?[]:[dress(a,t)],tagSnapshots(a,t),shareImage(a,t));
if(!o)return finish(e,t);
const r=missingTags(a,t).length>0;
if(r){
await dress(a,t);
n.notePublished(t.resource)}else await n.markPublished(t.resource,e.signal);
const c=await (0,i.yd)(n.entryOf(t.resource),n.contextFor(e.signal));
if(!r)await dress(a,t);
finish(e,t,c?.nameInstead);
if(c!==undefined)throw nameLost(a,t,c.nameInstead)}
function finish({resources:e},{resource:t,snapshots:n},i){
e.finish(t,i);
for(const t of n)e.finish(t)}
function nameLost(e,{id:t,target:n},i){
const s=n?.nameOption??"image_name";
return new a.zS(`${s}: another image has been given the name "${n?.name??""}" in ${e.region} while this one was built. This one is good, and is named ${i} (${t}).`,{place:e.placeOf(s),hint:"Do not run two builds of one name at the same time: a concurrency group in the workflow prevents it."})}
async function joinFamily(e,{id:t,isCopy:n}){
const{target_image_family:i}=e.options;
if(!n||i===undefined)return;
await e.cloud.call(W.KE,{regionId:e.region,imageId:t,imageFamily:i},to(e,`put the image ${t} into the family ${i}`))}
async function dress(e,t){
const{id:n,resource:s}=t;
const{facts:a}=e.resources.entryOf(s);
await (0,i.dX)({type:"image",ids:[n],region:e.region,facts:a},e);
await tag(e,"image",[n],missingTags(e,t))}
function missingTags({options:e,resources:t},{resource:n}){
const{facts:s}=t.entryOf(n);
return tagsForLater(tagList(tagsOf(e)),(0,i._C)(s).length)}
async function tagSnapshots(e,{snapshotIds:t,snapshots:n}){
await (0,i.dX)({type:"snapshot",ids:n.map(({id:e})=>e),region:e.region},e);
await tag(e,"snapshot",t,tagList(tagsOf(e.options)))}
async function tag(e,t,n,i){
if(i.length===0||n.length===0)return;
await e.cloud.call(W.CG,{regionId:e.region,resourceType:t,resourceId:[...n],tag:[...i]},to(e,`tag the ${t} ${n.join(", ")}`))}
;
async function ensureStillThere(e,{id:t,region:n,target:s}){
const{cloud:o,signal:r,events:c}=inRegion(e,n);
const look=()=>(0,i.hu)(o,t,n,r);
try{
if(await (0,i.Kd)(look,i.xT,{cloud:o,signal:r})!==undefined)return}catch(e){
if(e instanceof W.K2)return;
throw e}
c.emit({type:"resource_gone",kind:"image",id:t,region:n});
const d=s?.nameOption??"image_name";
throw new a.zS(`${d}: the image ${t} in ${n} was good, and has been deleted while it was copied: by another build of the name "${s?.name??""}" that replaces it, perhaps.`,{place:e.placeOf(d),hint:"Do not run two builds of one name at the same time: a concurrency group in the workflow prevents it."})}
;
async function distribute(e,t,n,i){
const{events:a,signal:o}=e;
const r=n.filter(e=>e!==t.target);
const copyAll=async()=>{
const n=await fanOut(t,r,{copy:async(t,n)=>{
const s=await copyImage(e,t,n);
i(s);
return s},mayRetry:e=>!o.aborted&&mayDoFromAnother(e)});
o.throwIfAborted();
return sorted(r,n)};
const c=t.target===undefined?[]:[t];
const d=n.some(({replaces:e})=>e!==undefined);
const[u,h]=await (0,s.bs)(r.length===0?Promise.resolve({images:[],failures:[]}):a.phase("distribute",`Copying the image to ${listed(r)}`,copyAll),publishAll(e,d?[]:c));
const p=r.length===0?[]:h.images;
const[f,l]=await (0,s.bs)(publishAll(e,[...d?c:[],...u.images]),withEach(e,p,ensureStillThere));
const m=p.filter(e=>!l.images.includes(e));
throwIfAny(e,[...u.failures,...h.failures,...l.failures,...f.failures],[...c,...u.images].filter(e=>!m.includes(e)))}
async function publishAll(e,t){
if(t.length===0)return{images:t,failures:[]};
return await e.events.phase("publish","Tagging the image and its snapshots",()=>withEach(e,t,publishImage))}
async function withEach(e,t,n){
const i=await Promise.all(t.map(t=>n(e,t).then(()=>({image:t}),e=>({error:e}))));
e.signal.throwIfAborted();
return sorted(t,i)}
function sorted(e,t){
const n=[];
const i=[];
for(const[s,a]of t.entries()){
if("image"in a)n.push(a.image);else i.push({region:e[s]?.region??"",error:a.error})}
return{images:n,failures:i}}
function throwIfAny(e,t,n){
const[i,...s]=t;
if(i===undefined)return;
if(s.length===0&&i.region===e.region)throw withGood(i.error,n);
const o=t.map(({region:e,error:t})=>`In ${e}: ${(0,a.Uc)(t)}`);
throw new a.zS(`The image ${e.options.image_name} is not everywhere as it should be. ${o.join(" ")}`,{place:placeOf(i.error)??e.placeOf("image_copy_regions"),hint:goodAllTheSame(n),cause:i.error})}
function withGood(e,t){
const n=(0,a.iT)(e);
if(!(n instanceof a.zS)||t.length===0)return n;
const{message:i,hint:s,place:o}=n;
return new a.zS(i,{hint:[s,goodAllTheSame(t)].filter(e=>e!==undefined).join(" "),...o!==undefined&&{place:o},cause:n})}
function goodAllTheSame(e){
const t=e.map(({region:e,id:t})=>`${t} in ${e}`);
return`Good all the same: ${t.join(", ")||"none"}.`}
function placeOf(e){
return e instanceof a.zS?e.place:undefined}
function listed(e){
return e.map(({region:e})=>e).join(", ")}
;
function disksToRun({system_disk_mapping:e,image_disk_mappings:t}){
return{...e&&{systemDisk:systemDisk(e)},...t&&{dataDisk:t.map(dataDisk)}}}
function systemDisk(e){
return{diskName:e.disk_name,category:e.disk_category,performanceLevel:e.disk_performance_level,size:e.disk_size?String(e.disk_size):undefined,description:e.disk_description,encrypted:asText(e.disk_encrypted)}}
function dataDisk(e){
return{diskName:e.disk_name,category:e.disk_category,performanceLevel:e.disk_performance_level,size:e.disk_size||undefined,description:e.disk_description,encrypted:asText(e.disk_encrypted),snapshotId:e.disk_snapshot_id,deleteWithInstance:e.disk_delete_with_instance,device:e.disk_device?.replace(/^\/?/,"/")}}
function asText(e){
return e===undefined?undefined:String(e)}
function diskProblem(e,t){
const{disk_category:n,disk_performance_level:i,disk_size:s}=e;
if(i!==undefined&&n!=="cloud_essd")return"disk_performance_level is for the category cloud_essd alone.";
if(!s)return undefined;
const[a,o]=(n&&O[n][t])??T[t];
const r=i===undefined?a:P[i];
if(s>=r&&s<=o)return undefined;
const c=n===undefined?"any category":["the category",n,i].join(" ").trimEnd();
return`disk_size must be from ${r} to ${o} GiB for a ${t} disk of ${c}; found ${s}.`}
function isEphemeral({disk_category:e}){
return e?.startsWith("elastic_ephemeral_disk_")===true}
async function disksOf(e,t){
const{image_disk_mappings:n=[]}=e.options;
let s=[];
const whole=async()=>{
s=await listDisks(e,t);
return s.some(({isSystem:e})=>e)&&s.length>n.length?s:undefined};
return await (0,i.Kd)(whole,i.xT,e)??s}
async function listDisks(e,{id:t}){
const{disks:n}=await e.cloud.call(W.MO,{regionId:e.region,instanceId:t,pageSize:100},to(e,`list the disks of ${t}`));
return(n?.disk??[]).flatMap(({diskId:e,instanceId:n,type:i,device:s,deleteWithInstance:a})=>e&&n===t?[{id:e,isSystem:i==="system",device:s,stays:a===false}]:[])}
function diskFacts({image_disk_mappings:e=[]}){
return e.every(({disk_delete_with_instance:e})=>e)?i.bN:{}}
function handOverDisks({resources:e,signal:t},{resource:n}){
return(0,i._e)(e.entryOf(n),e.contextFor(t))}
;
async function stopInstance(e,{id:t}){
const{options:n}=e;
if(!n.disable_stop_instance)await askToStop(e,t);
await waitForStatus(e,{watch:W.n9,id:t,status:"Stopped",usually:ef.stop,limit:eu,phase:"stop"})}
async function askToStop(e,t){
if(await takesStop(e,t))return;
const{status:n}=await waitForStatus(e,{watch:W.n9,id:t,status:"Running",orIf:({status:e=""})=>["Stopping","Stopped"].includes(e),limit:ec,phase:"stop"});
if(n==="Running")await takesStop(e,t)}
async function takesStop(e,t){
try{
await e.cloud.call(W.c2,{instanceId:t,forceStop:e.options.force_stop_instance,stoppedMode:"KeepCharging"},to(e,`stop the instance ${t}`));
return true}catch(e){
if(!(e instanceof W.K2&&e.isOneOf(["IncorrectInstanceStatus"])))throw e;
return false}}
var ew=n(51455);
async function howToGetIn(e,t,n){
switch(e.options.communicator){case"ssh":
return bySsh(e,t,n);case"winrm":
return byWinRm(e,t,n);case"cloud_assistant":
return byCloudAssistant(e,t);default:
return[]}}
async function bySsh(e,{instance:t,login:n},i){
const{options:s,resolvePath:a}=e;
const r=await keyFileOf(e,n,i);
const c=s.ssh_host??t.address;
if(c===undefined)return[];
const d=n.bastion&&`${n.bastion.username}@${n.bastion.host}:${n.bastion.port}`;
const u=s.ssh_certificate_file;
const h=["ssh",...r===undefined?[]:["-i",r],...u===undefined?[]:["-o",`CertificateFile=${a(u)}`],...d===undefined?[]:["-J",d],"-p",String(s.ssh_port),`${s.ssh_username??"root"}@${c}`];
const p=[`Get in with: ${h.map(o.ZL).join(" ")}`];
if(n.temporaryPublicKey!==undefined)p.push("(the key is the temporary one; the runner deletes it with its temporary folder).");else if(n.auth.password!==undefined)p.push(await aboutSshPassword(e,n,i));
if(t.hostKey!==undefined)p.push(`Its host key is ${(0,o.Rj)(t.hostKey)}.`);
return p}
async function keyFileOf(e,{auth:t,temporaryPublicKey:n},i){
const{options:s,resolvePath:a}=e;
if(s.ssh_private_key_file!==undefined)return a(s.ssh_private_key_file);
if(n===undefined||t.privateKey===undefined)return undefined;
return writeBeside(e,i,{ending:".pem",secret:t.privateKey,called:"temporary key"})}
async function aboutSshPassword(e,{password:t},n){
if(e.options.ssh_password!==undefined||t===undefined)return"(the password is that of ssh_password).";
const i=await passwordFile(e,t,n);
if(i===undefined)return"(the password was made for this build).";
return`(the password, made for this build, is in ${i}; the runner deletes it with its temporary folder).`}
async function byWinRm(e,{instance:t,login:n},i){
const{options:s}=e;
const a=(0,o.OS)(s)??t.address;
if(a===undefined)return[];
const r=`Get in by WinRM as ${(0,o.j$)(s,t.osType)} at ${a}:${(0,o.Ki)(s)}`;
if(s.winrm_password!==undefined||n.password===undefined)return[`${r} (the password is that of winrm_password).`];
const c=await passwordFile(e,n.password,i);
if(c===undefined)return[`${r}.`];
return[`${r}; the password, made for this build, is in ${c} (the runner deletes it with its temporary folder).`]}
function passwordFile(e,t,n){
return writeBeside(e,n,{ending:".password",secret:t,called:"random password"})}
function byCloudAssistant({region:e},{instance:{id:t,osType:n}}){
const[i,s]=n==="windows"?["RunPowerShellScript","Get-Date"]:["RunShellScript","uptime"];
const a=["aliyun","ecs","RunCommand","--RegionId",e,"--InstanceId.1",t];
a.push("--Type",i,"--CommandContent",s);
return[`Get in by the Session Manager of the ECS console (https://ecs.console.aliyun.com, region ${e}, instance ${t}: Connect), or run commands with: ${a.map(o.ZL).join(" ")}`,"(what it prints is told by aliyun ecs DescribeInvocationResults)."]}
async function writeBeside({events:e},t,{ending:n,secret:i,called:s}){
const o=t.replace(/(\.jsonl)?$/,n);
try{
await (0,ew.writeFile)(o,i.reveal(),{mode:384,flag:"wx"});
return o}catch(t){
e.emit({type:"warning",message:`The ${s} is lost: ${(0,a.Uc)(t)}`});
return undefined}}
;
let ek=class Keeper{
#e;
#c;
#d;
constructor(e,t){
this.#e=e;
this.#c=t}
instanceRuns(e,t){
this.#d={instance:e,login:t}}
isConnectedBy(e){
if(this.#d===undefined||!(0,o.BC)(e))return;
const t=e.hostKey??this.#d.instance.hostKey;
this.#d={...this.#d,instance:{...this.#d.instance,hostKey:t}}}
async keepWhenFails(e){
try{
return await e()}catch(e){
if(this.#c.onError!=="cleanup"&&!(0,a.iB)(e))await this.#u();
throw e}}
async #u(){
const{onError:e,ledgerPath:t}=this.#c;
const{events:n,resources:s}=this.#e;
const a=await s.keepAll();
if(a.length===0)return;
const o=a.map(({kind:e,id:t})=>`${(0,i.bh)(e)} ${t}`).join(", ");
const r=a.some(({id:e})=>e===this.#d?.instance.id)?this.#d:undefined;
const c=r&&await releaseTime(this.#e,r.instance);
const d=r===undefined?[]:await howToGetIn(this.#e,r,t);
for(const{kind:t,id:i,region:s}of a){
const a=i===r?.instance.id;
const o=a?`until the cloud releases it at ${c}`:"until you delete it";
const u=`kept ${o} (on_error: ${e})`;
n.emit({type:"resource_kept_on_error",kind:t,id:i,region:s,reason:u,...a&&{wayIn:d}})}
n.emit({type:"warning",message:[`Kept, since on_error is "${e}": ${o}. They cost until you delete them.`,...r===undefined?[]:[`The cloud releases the instance itself at ${c}.`,...d]].join(" ")})}};
async function releaseTime(e,{id:t,autoRelease:n}){
try{
const{instances:i}=await e.cloud.call(W.m2,{regionId:e.region,instanceIds:JSON.stringify([t])},to(e,`see when ${t} is released`));
return i?.instance?.[0]?.autoReleaseTime||n.toISOString()}catch{
return n.toISOString()}}
;
function blamingOption({options:e,placeOf:t},n){
if(!(n instanceof W.K2))return n;
const[i]=eb.find(([t,i])=>e[t]!==undefined&&n.isOneOf(i))??[];
if(i===undefined)return n;
const{message:s,hint:o}=n;
return new a.zS(`${i}: ${s}`,{place:t(i),...o!==undefined&&{hint:o},cause:n})}
const eb=[["system_disk_mapping",["InvalidSystemDiskSize","InvalidSystemDiskCategory","InvalidSystemDiskName"]],["image_disk_mappings",["InvalidDataDiskSize","InvalidDataDiskCategory","InvalidDataDiskSnapshotId","InvalidDataDevice","InvalidDevice"]],["ssh_password",["InvalidPassword","InvalidPasswordParam"]],["ssh_keypair_name",["InvalidKeyPairName"]],["ecs_ram_role_name",["InvalidRamRole"]],["user_data",["InvalidUserData"]],["user_data_file",["InvalidUserData"]],["spot_price_limit",["InvalidSpotPriceLimit"]],["io_optimized",["DependencyViolation.IoOptimized"]],["instance_type",["InvalidInstanceType","ImageNotSupportInstanceType"]]];
let ev=class LostAtLaunch extends a.zS{};
async function waitUntilUp(e,t){
try{
return await untilUp(e,t.id)}catch(n){
if(!(n instanceof W.uf&&n.outcome!=="timeout"))throw n;
if(!await e.resources.release(t))throw n;
throw new ev(n.message,{cause:n})}}
function addressOf({ssh_private_ip:e},t,n){
if(e)return t.vpcAttributes?.privateIpAddress?.ipAddress?.[0];
return n??t.publicIpAddress?.ipAddress?.[0]}
async function untilUp(e,t){
const n={watch:W.n9,id:t,status:"Running",limit:ec,phase:"launch"};
const i=portToAsk(e.options);
if(i===undefined)return waitForStatus(e,{...n,usually:ef.launch});
const hasAddress=t=>addressOf(e.options,t)!==undefined;
const s=await waitForStatus(e,{...n,orIf:hasAddress});
const a=addressOf(e.options,s);
if(a===undefined||s.status==="Running")return s;
return first(e,t=>[waitForStatus(t,{...n,usually:ef.boot,isBeside:true}),(0,o.xd)({host:a,port:i,greets:e.options.communicator==="ssh"},t.signal).then(()=>s)])}
function portToAsk(e){
const t=(0,o.OS)(e)===undefined&&e.eip_id===undefined&&e.ssh_bastion_host===undefined&&e.ssh_proxy_host===undefined;
return t?(0,o.Ki)(e):undefined}
async function first(e,t){
const n=new AbortController;
try{
return await Promise.race(t({...e,signal:AbortSignal.any([e.signal,n.signal])}))}finally{
n.abort()}}
;
async function associateEip(e,t,n){
await e.cloud.call(W.zg,{regionId:e.region,allocationId:t,instanceId:n,instanceType:"EcsInstance"},to(e,`associate the elastic IP address ${t} with ${n}`));
await waitForStatus(e,{watch:W._O,id:t,status:"InUse",usually:ef.eip,limit:ed,phase:"launch"})}
;
async function makeHostKey({options:e},t){
const n=e.communicator==="ssh"&&e.ssh_host_key_checking!=="off"&&e.user_data===undefined&&e.user_data_file===undefined&&e.http_endpoint!=="disabled"&&!e.disable_stop_instance&&t.osType==="linux"&&t.supportsCloudInit;
return n?(0,o.TZ)("ecdsa"):undefined}
function hostKeyUserData({privateKey:e,publicKey:t}){
const n=e.reveal().trimEnd().split("\n");
return Buffer.from(["#cloud-config","ssh_keys:","  ecdsa_private: |",...n.map(e=>`    ${e}`),`  ecdsa_public: ${t}`,""].join("\n"))}
;
async function zonesInStock(e,{instanceType:t,isSpot:n}){
const{options:i,region:s}=e;
const a=await unlessDenied(e,"DescribeAvailableResource","The zone is chosen without looking at its stock.",()=>e.cloud.call(W.pL,{regionId:s,destinationResource:"InstanceType",instanceType:t,instanceChargeType:"PostPaid",networkCategory:"vpc",...n&&{spotStrategy:i.spot_strategy},...i.io_optimized!==undefined&&{ioOptimized:i.io_optimized?"optimized":"none"}},to(e,`find zones that have ${t} in stock`)));
if(a===undefined)return anyZones(e);
return(a.availableZones?.availableZone??[]).map(e=>({id:e.zoneId??"",stock:stockOf(e,t)})).filter(({id:e,stock:t})=>e!==""&&t>0).sort((e,t)=>t.stock-e.stock).map(({id:e})=>e)}
function stockOf(e,t){
if(e.status==="SoldOut")return 0;
const n=e.availableResources?.availableResource??[];
const i=n.flatMap(({supportedResources:e})=>e?.supportedResource??[]);
const s=i.find(({value:e})=>e===t);
if(s===undefined||s.status==="SoldOut")return 0;
switch(s.statusCategory??e.statusCategory){case"WithStock":
return 2;case"WithoutStock":case"ClosedWithoutStock":
return 0;default:
return 1}}
async function anyZones(e){
const t=await unlessDenied(e,"DescribeZones","The zones are tried by their usual names.",()=>e.cloud.call(W.$O,{regionId:e.region},to(e,`list the zones of ${e.region}`)));
const n=(t?.zones?.zone??[]).flatMap(({zoneId:e})=>e?[e]:[]);
if(n.length>0)return n;
const i=/\d$/.test(e.region)?"":"-";
return[..."abcdefghijkl"].map(t=>`${e.region}${i}${t}`)}
;
async function*offersOf(e,t=e.options.zone_id,n=allowedPrices(e)){
const{options:i}=e;
const s=[i.instance_type,...i.fallback_instance_types??[]];
let o=false;
for(const i of n){
for(const n of s){
const s=t===undefined?await zonesInStock(e,{instanceType:n,isSpot:i}):[t];
o||=s.length>0;
yield*s.map(e=>({instanceType:n,isSpot:i,zoneId:e}))}}
if(o)return;
throw new a.zS(`instance_type: no zone of ${e.region} has ${s.map(e=>`"${e}"`).join(" or ")} in stock or on sale.`,{place:e.placeOf("instance_type"),hint:"Choose another instance type or region."})}
function allowedPrices({options:e}){
if((e.spot_strategy??"NoSpot")==="NoSpot")return[false];
return e.spot_on_demand_fallback?[true,false]:[true]}
function offerInWords({instanceType:e,isSpot:t,zoneId:n}){
return`${t?"a spot instance":"an instance"} of ${e} in ${n}`}
;
const eI=32*1024;
const eS=["#!","#cloud-config","#include","Content-Type: multipart","[bat]","[powershell]","<powershell>","\x1f\x8b"];
const e$=16*1024;
function userDataOf({options:e,events:t,resolvePath:n}){
const{user_data:i,user_data_file:s}=e;
let o;
try{
o=readUserData(i,s===undefined?undefined:n(s))}catch(e){
throw new a.zS(`The user data file ${s} cannot be read: ${(0,a.iT)(e).message}.`,{cause:e})}
if(o!==undefined&&o.length>e$){
t.emit({type:"warning",message:`The user data has ${o.length} bytes: the cloud takes ${eI} now, but took only ${e$} for long, and may not take it everywhere.`})}
return o}
function readUserData(e,t){
if(t!==undefined)return decodeIfEncoded((0,u.EW)(t));
return e===undefined?undefined:decodeIfEncoded(Buffer.from(e,"utf8"))}
function decodeIfEncoded(e){
const t=e.toString("latin1").replace(/\s+/g,"");
if(t===""||!/^[A-Za-z0-9+/]+={0,2}$/.test(t))return e;
const n=Buffer.from(t,"base64");
const i=n.subarray(0,32).toString("latin1");
return eS.some(e=>i.startsWith(e))?n:e}
;
const eO=5;
async function launchInstance(e,t,n){
let i=n;
for await(const s of placementsAfter(e,t.network,n)){
if(i!==undefined){
e.events.emit({type:"notice",message:i===n?`Trying ${offerInWords(s)} in its place.`:`Trying ${offerInWords(s)}, since the last did not do: ${(0,a.Uc)(i)}`})}
try{
return await launchAt(e,t,s)}catch(t){
if(!mayDoElsewhere(t,s))throw blamingOption(e,t);
i=t}}
if(i!==undefined)throw(0,a.iT)(blamingOption(e,i));
throw new a.zS(`No zone of ${e.region} could take the instance.`,{place:e.placeOf("instance_type")})}
function placementsAfter({options:e},{placements:t,ordinaryPlacements:n},i){
return i!==undefined&&e.spot_on_demand_fallback?n():t}
function mayDoElsewhere(e,{isSpot:t}){
if(e instanceof ev)return true;
if(!(e instanceof W.K2))return false;
if(e.family==="no-stock"||e.isOneOf(["QuotaExceed.ElasticQuota"]))return true;
return t&&e.isOneOf(["InvalidSpotPriceLimit"])}
async function launchAt(e,t,n){
const i=autoReleaseTime(e.options,Date.now());
const{resource:s,hostKey:a}=await runWithHostKey(e,t,n,i);
const o=await waitUntilUp(e,s);
const r=e.options.eip_id;
if(r!==undefined)await associateEip(e,r,s.id);
return{resource:s,id:s.id,type:n.instanceType,zoneId:n.zoneId,isSpot:n.isSpot,sourceImage:t.source.id,osType:t.source.osType,autoRelease:i,hostKey:a,address:addressOf(e.options,o,t.eipAddress)}}
const eT=["ImageNotSupportCloudInit","InvalidUserData.Forbidden","InvalidUserData.NotSupported"];
async function runWithHostKey(e,t,n,i){
const{hostKey:s}=t.login;
try{
const a=await runInstance(e,t,n,i);
return{resource:a,hostKey:s?.publicKey}}catch(r){
const a=r instanceof W.K2&&r.isOneOf(eT);
if(s===undefined||!a)throw r;
e.events.emit({type:"notice",message:`The instance is not given a host key, since the cloud takes no user data for it: ${r.message}`});
const o={...t,login:{...t.login,hostKey:undefined}};
return{resource:await runInstance(e,o,n,i),hostKey:undefined}}}
function runInstance(e,t,n,s){
const{options:o,region:r,resources:c,cloud:d}=e;
const u=o.instance_name??`packer_${e.suffix}`;
const h={[i.Ty]:asApiTime(s),...o.eip_id!==undefined&&{[i.CM]:o.eip_id},...diskFacts(o)};
return c.create({kind:"instance",region:r,name:u,facts:h},async({clientToken:i,tags:r,signal:c})=>{
const h=await d.call(W.WH,{...whatToRun(e,t,n),instanceName:u,clientToken:i,amount:1,tag:[...tagList(o.run_tags),...r],autoReleaseTime:asApiTime(s)},to(e,`start ${offerInWords(n)}`,c));
const p=h.instanceIdSets?.instanceIdSet?.[0];
if(p===undefined)throw new a.zS("RunInstances answered without an instance ID.");
return p})}
function whatToRun(e,{source:t,login:n,network:i},s){
const{options:a,region:o}=e;
return{regionId:o,imageId:t.id,instanceType:s.instanceType,zoneId:s.zoneId,vSwitchId:s.vSwitchId,securityGroupId:i.securityGroupId,keyPairName:n.keyPairName,password:n.password?.reveal(),userData:(n.hostKey?hostKeyUserData(n.hostKey):userDataOf(e))?.toString("base64"),ramRoleName:a.ecs_ram_role_name,securityEnhancementStrategy:a.security_enhancement_strategy,resourceGroupId:a.resource_group_id,httpEndpoint:a.http_endpoint,httpTokens:a.http_tokens,...a.io_optimized!==undefined&&{ioOptimized:a.io_optimized?"optimized":"none"},...disksToRun(a),...spot(e,s),...publicAddress(e)}}
function spot({options:e},{isSpot:t}){
if(!t)return{};
const{spot_strategy:n,spot_price_limit:i}=e;
return{spotStrategy:n,...i!==undefined&&{spotPriceLimit:Number(i)}}}
function publicAddress({options:e}){
if(e.eip_id!==undefined)return{};
if(needsNoPublicAddress(e)&&!e.associate_public_ip_address)return{};
return{internetMaxBandwidthOut:e.internet_max_bandwidth_out??eO,internetChargeType:e.internet_charge_type??"PayByTraffic"}}
function needsNoPublicAddress(e){
if(e.ssh_private_ip)return true;
return e.communicator==="cloud_assistant"&&e.internet_max_bandwidth_out===undefined}
;
const eP={margin:20*6e4,retryAfter:6e4};
function keepAlive(e,t,{margin:n,retryAfter:i}=eP){
let s;
let o;
const watchUntil=e=>{
o=e;
schedule(e.getTime()-n-Date.now())};
const schedule=e=>{
s=setTimeout(()=>void extend(),Math.max(0,e));
s.unref()};
const extend=async()=>{
const n=autoReleaseTime(e.options,Date.now());
try{
await e.cloud.call(W.fR,{regionId:e.region,instanceId:t.id,autoReleaseTime:asApiTime(n)},to(e,`put off the automatic release of ${t.id}`));
watchUntil(n)}catch(n){
if(e.signal.aborted)return;
if(n instanceof W.K2&&n.isDenied)return tellDenied(e,t.id);
e.events.emit({type:"warning",message:(0,a.Uc)(n)});
if(Date.now()<o.getTime())schedule(i)}};
watchUntil(t.autoRelease);
return{[Symbol.dispose]:()=>clearTimeout(s)}}
function tellDenied({events:e},t){
e.emit({type:"notice",message:`This account may not call ModifyInstanceAutoReleaseTime. The cloud releases ${t} at its automatic release time, whether the build is done or not.`})}
var eA=n(54940);
const eD=["abcdefghijkmnopqrstuvwxyz","ABCDEFGHJKLMNPQRSTUVWXYZ","23456789","-_=+."];
const eq=24;
function makePassword(){
const e=eD.join("");
const t=Array.from({length:eq-eD.length-1},()=>oneOf(e));
for(const e of eD)t.splice((0,G.randomInt)(t.length+1),0,oneOf(e));
return eA.zh.ofOurOwn(oneOf(eD[0])+t.join(""))}
function oneOf(e){
return e.charAt((0,G.randomInt)(e.length))}
;
async function readLogin({options:e,resolvePath:t,placeOf:n},i){
const s=await (0,o._f)(e,{env:i,resolvePath:t,placeOf:n});
const a=s.auth===undefined&&e.communicator==="ssh";
return{...s,temporaryKey:a?beginKeyPair(e):undefined}}
function beginKeyPair({temporary_key_pair_type:e,temporary_key_pair_bits:t}){
const n=(0,o.TZ)(e,t);
n.catch(()=>undefined);
return n}
async function prepareLogin(e,t,n){
const{options:i}=e;
const{auth:s,temporaryKey:a,...o}=t;
const r={...o,hostKey:await makeHostKey(e,n)};
if(i.communicator==="winrm"){
const e=i.winrm_password??makePassword();
return{...r,auth:{},keyPairName:undefined,password:e,temporaryPublicKey:undefined}}
if(a!==undefined&&n.osType==="windows"){
const e=makePassword();
return{...r,auth:{password:e},keyPairName:undefined,password:e,temporaryPublicKey:undefined}}
if(a!==undefined)return{...r,...await importKeyPair(e,await a)};
return{...r,auth:s??{},keyPairName:n.osType==="windows"?undefined:i.ssh_keypair_name,password:i.ssh_password,temporaryPublicKey:undefined}}
async function importKeyPair(e,t){
const{options:n,region:i,resources:s}=e;
const a=n.temporary_key_pair_name??`packer_${e.suffix}`;
const{id:o}=await s.create({kind:"key_pair",region:i,name:a},async({tags:s,signal:o})=>{
const r=await e.cloud.call(W.bu,{regionId:i,keyPairName:a,publicKeyBody:t.publicKey,tag:[...s],...n.resource_group_id&&{resourceGroupId:n.resource_group_id}},to(e,`import the temporary key pair ${a}`,o));
return r.keyPairName??a});
return{keyPairName:o,password:undefined,auth:{privateKey:t.privateKey},temporaryPublicKey:t.publicKey}}
;
function notThere(e,t,n){
return new a.zS(`${t}: there is no "${n}" in ${e.region} that this account can use.`,{place:e.placeOf(t)})}
function mismatch(e,t,n,i){
return new a.zS(`${t}: "${n}" does not fit: ${i}.`,{place:e.placeOf(t)})}
;
async function prepareSecurityGroup(e,t,n){
if(n===undefined)return createSecurityGroup(e,t);
if(n.vpcId===t.id)return n.id;
throw mismatch(e,"security_group_id",n.id,`it is in the VPC ${n.vpcId}, not in ${t.id}`)}
async function findGivenGroup(e){
const t=e.options.security_group_id;
if(t===undefined)return undefined;
const{securityGroups:n}=await e.cloud.call(W.ix,{regionId:e.region,securityGroupId:t},to(e,`find the security group ${t}`));
const i=n?.securityGroup?.find(e=>e.securityGroupId===t);
if(i===undefined)throw notThere(e,"security_group_id",t);
if(!i.vpcId)throw mismatch(e,"security_group_id",t,"it is in no VPC");
return{id:t,vpcId:i.vpcId}}
async function createSecurityGroup(e,t){
const{options:n,region:i,resources:s,cloud:a}=e;
const r=n.security_group_name??`packer_${e.suffix}`;
const{id:c}=await s.create({kind:"security_group",region:i,name:r},async({clientToken:s,tags:o,signal:c})=>{
const d=await a.call(W.C7,{regionId:i,vpcId:t.id,securityGroupName:r,clientToken:s,tag:[...o],resourceGroupId:n.resource_group_id},to(e,"create a temporary security group",c));
return d.securityGroupId??""});
const d=(0,o.Ki)(n);
if(d===undefined)return c;
await a.call(W.B4,{regionId:i,securityGroupId:c,permissions:sources(e,t,d).map(e=>({ipProtocol:"TCP",portRange:`${d}/${d}`,sourceCidrIp:e,policy:"accept",priority:"1",description:"The port that the image build connects to"}))},to(e,`open port ${d} of the temporary security group`));
return c}
function sources(e,t,n){
const{options:i,events:s}=e;
if(i.temporary_security_group_source_cidrs!==undefined)return i.temporary_security_group_source_cidrs;
if(i.ssh_private_ip)return[t.cidrBlock];
s.emit({type:"warning",message:`While the build runs, port ${n} of its instance is open to every address. Give the runner's own in temporary_security_group_source_cidrs to narrow it.`});
return["0.0.0.0/0"]}
;
const eE="172.16.0.0/16";
async function prepareVpc(e,t){
const n=e.options.vpc_id??t?.vpcId;
return n===undefined?createVpc(e):findVpc(e,n)}
async function findVpc(e,t){
const{vpcs:n}=await e.cloud.call(W.OA,{regionId:e.region,vpcId:t},to(e,`find the VPC ${t}`));
const i=n?.vpc?.find(e=>e.vpcId===t);
if(i===undefined)throw notThere(e,"vpc_id",t);
return{id:t,cidrBlock:i.cidrBlock??eE,isTemporary:false}}
async function createVpc(e){
const{options:t,region:n,resources:i,cloud:s}=e;
const a=t.vpc_cidr_block??eE;
const o=t.vpc_name??`packer_${e.suffix}`;
const{id:r}=await i.create({kind:"vpc",region:n,name:o},async({clientToken:i,tags:r,signal:c})=>{
const d=await s.call(W.SU,{regionId:n,cidrBlock:a,vpcName:o,clientToken:i,tag:[...r],resourceGroupId:t.resource_group_id},to(e,"create a temporary VPC",c));
return d.vpcId??""});
await waitForStatus(e,{watch:W.xJ,id:r,status:"Available",usually:ef.vpc,limit:ed,phase:"prepare"});
return{id:r,cidrBlock:a,isTemporary:true}}
;
async function findVSwitch(e,t){
const{vSwitches:n}=await e.cloud.call(W.GX,{regionId:e.region,vSwitchId:t},to(e,`find the vSwitch ${t}`));
const i=n?.vSwitch?.find(e=>e.vSwitchId===t);
if(i?.vpcId===undefined||i.zoneId===undefined)throw notThere(e,"vswitch_id",t);
const{vpc_id:s,zone_id:a}=e.options;
if(s!==undefined&&s!==i.vpcId){
throw mismatch(e,"vpc_id",s,`the vSwitch ${t} is in the VPC ${i.vpcId}`)}
if(a!==undefined&&a!==i.zoneId){
throw mismatch(e,"zone_id",a,`the vSwitch ${t} is in the zone ${i.zoneId}`)}
return{vpc:await findVpc(e,i.vpcId),zoneId:i.zoneId,vSwitchId:t}}
let ex=class VSwitches{
#e;
#h;
#p=new Map;
#f;
constructor(e,t){
this.#e=e;
this.#h=t}
async *for(e){
for await(const t of e){
const e=await this.#l(t.zoneId);
if(typeof e==="string")yield{...t,vSwitchId:e}}
const t=[...this.#p.values()].filter(e=>e instanceof W.K2);
if(t.length===this.#p.size&&t[0]!==undefined)throw t[0]}
async #l(e){
const t=this.#p.get(e);
if(t!==undefined)return t;
const n=await this.#m(e).catch(unlessUnsuitable);
this.#p.set(e,n);
return n}
async #m(e){
for(let t=eC;;t-=1){
this.#f??=this.#h.isTemporary?[]:await blocksTaken(this.#e,this.#h.id);
const n=chooseBlock(this.#e,this.#h,this.#f);
this.#f.push(n);
try{
return await createVSwitch(this.#e,this.#h,e,n)}catch(i){
const e=i instanceof W.K2&&i.isOneOf(["InvalidCidrBlock.Overlapped"]);
if(!e||t===0)throw i;
this.#f=[...await blocksTaken(this.#e,this.#h.id),n]}}}};
const eC=30;
function unlessUnsuitable(e){
if(e instanceof W.K2&&isZoneUnsuitable(e))return e;
throw e}
async function createVSwitch(e,t,n,i){
const{options:s,region:a,resources:o,cloud:r}=e;
const c=s.vswitch_name??`packer_${e.suffix}`;
const{id:d}=await o.create({kind:"vswitch",region:a,name:c},async({clientToken:s,tags:o,signal:d})=>{
const u=await r.call(W.Hb,{regionId:a,zoneId:n,vpcId:t.id,cidrBlock:i,vSwitchName:c,clientToken:s,tag:[...o]},to(e,`create a temporary vSwitch in ${n}`,d));
return u.vSwitchId??""});
await waitForStatus(e,{watch:W.wd,id:d,status:"Available",usually:ef.vSwitch,limit:ed,phase:"prepare"});
return d}
function isZoneUnsuitable(e){
return e.family==="no-stock"||e.isOneOf(["InvalidZoneId","ResourceNotAvailable"])}
function chooseBlock(e,t,n){
const i=freeBlock(t.cidrBlock,n);
if(i!==undefined)return i;
throw new a.zS(`vpc_id: the VPC ${t.id} (${t.cidrBlock}) has no room for another vSwitch.`,{place:e.placeOf("vpc_id"),hint:"Give the vSwitch to use as vswitch_id."})}
async function blocksTaken(e,t){
const n=[];
for(let i=1;;i+=1){
const{vSwitches:s,totalCount:a}=await e.cloud.call(W.GX,{regionId:e.region,vpcId:t,pageNumber:i,pageSize:50},to(e,`list the vSwitches of ${t}`));
const o=s?.vSwitch??[];
n.push(...o.flatMap(({cidrBlock:e})=>e?[e]:[]));
if(o.length===0||n.length>=(a??0))return n}}
;
async function prepareNetwork(e){
const{options:t}=e;
if(t.vswitch_id!==undefined){
const n=await findVSwitch(e,t.vswitch_id);
const i=await prepareSecurityGroup(e,n.vpc,await findGivenGroup(e));
const{vSwitchId:s,zoneId:a}=n;
const here=e=>({...e,vSwitchId:s});
return{vpcId:n.vpc.id,securityGroupId:i,placements:leftOf(mapped(offersOf(e,a),here)),ordinaryPlacements:()=>mapped(offersOf(e,a,ez),here)}}
const n=offersOf(e);
const[i,a]=await (0,s.bs)(findGivenGroup(e),n.next());
const o=await prepareVpc(e,i);
const r=new ex(e,o);
const c=r.for(resumed(a,n));
const[d,u]=await (0,s.bs)(prepareSecurityGroup(e,o,i),c.next());
return{vpcId:o.id,securityGroupId:d,placements:leftOf(resumed(u,c)),ordinaryPlacements:()=>r.for(offersOf(e,t.zone_id,ez))}}
const ez=[false];
async function*mapped(e,t){
for await(const n of e)yield t(n)}
function leftOf(e){
return{[Symbol.asyncIterator]:()=>({next:()=>e.next()})}}
async function*resumed(e,t){
if(e.done)return;
yield e.value;
yield*t}
;
async function snapshotDisks(e,t){
if(!t.some(({isSystem:e})=>e))throw new a.zS("The cloud does not list the system disk of the instance.");
const n=t.toSorted((e,t)=>Number(t.isSystem)-Number(e.isSystem));
return(0,s.bs)(...n.map((t,n)=>snapshotDisk(e,t,n)))}
async function snapshotDisk(e,t,n){
const{region:i,resources:s,cloud:o,options:r}=e;
const c=n===0?`packer_${e.suffix}`:`packer_${e.suffix}_${n+1}`;
const d=await s.create({kind:"snapshot",region:i,name:c},async({clientToken:n,tags:i,signal:s})=>{
const d=await o.call(W.Vy,{diskId:t.id,snapshotName:c,resourceGroupId:r.resource_group_id,clientToken:n,tag:[...i]},to(e,`make a snapshot of the ${t.isSystem?"system":"data"} disk ${t.id}`,s));
if(d.snapshotId===undefined)throw new a.zS("CreateSnapshot answered without a snapshot ID.");
return d.snapshotId});
await waitForStatus(e,{watch:W.iu,id:d.id,status:"accomplished",limit:imageLimit(r),limitOption:"wait_snapshot_ready_timeout",usually:ef.snapshot,phase:"snapshot"});
return{resource:d,disk:t}}
;
var eK=undefined&&undefined.__addDisposableResource||function(e,t,n){
if(t!==null&&t!==void 0){
if(typeof t!=="object"&&typeof t!=="function")throw new TypeError("Object expected.");
var i,s;
if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
i=t[Symbol.asyncDispose]}
if(i===void 0){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
i=t[Symbol.dispose];
if(n)s=i}
if(typeof i!=="function")throw new TypeError("Object not disposable.");
if(s)i=function(){
try{
s.call(this)}catch(e){
return Promise.reject(e)}};
e.stack.push({value:t,dispose:i,async:n})}else if(n){
e.stack.push({async:true})}
return t};
var eR=undefined&&undefined.__disposeResources||function(e){
return function(t){
function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n;
t.hasError=true}
var n,i=0;
function next(){
while(n=t.stack.pop()){
try{
if(!n.async&&i===1)return i=0,t.stack.push(n),Promise.resolve().then(next);
if(n.dispose){
var e=n.dispose.call(n.value);
if(n.async)return i|=2,Promise.resolve(e).then(next,function(e){
fail(e);
return next()})}else i|=1}catch(e){
fail(e)}}
if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}
return next()}}(typeof SuppressedError==="function"?SuppressedError:function(e,t,n){
var i=new Error(n);
return i.name="SuppressedError",i.error=e,i.suppressed=t,i});
async function prepareOrigin(e,t){
const n={stack:[],error:void 0,hasError:false};
try{
const{options:i,events:s}=e;
const{source:a,disks:o,instance:r}=t;
if(!isSameFromSnapshots(a)&&!i.image_ignore_data_disks)return{...t,snapshots:undefined};
const c=eK(n,keepAlive(e,r),false);
const d=i.image_ignore_data_disks?o.filter(({isSystem:e})=>e):o;
return await s.phase("snapshot",`Taking ${snapshotsInWords(d)}`,async()=>{
try{
return{...t,snapshots:await snapshotDisks(e,d)}}catch(e){
if(!mayDoWithout(e,i))throw e;
s.emit({type:"notice",message:`This account may not call ${e.action}. The image is made from the instance, which costs until then.`});
return{...t,snapshots:undefined}}})}catch(e){
n.error=e;
n.hasError=true}finally{
eR(n)}}
function isSameFromSnapshots({platform:e,architecture:t,bootMode:n,productCode:i}){
const s=e!==undefined&&t!==undefined&&n!==undefined;
return s&&i===undefined}
function mayDoWithout(e,{image_ignore_data_disks:t}){
return!t&&e instanceof W.K2&&e.isDenied}
function snapshotsInWords({length:e}){
return e===1?"a snapshot of the disk":`snapshots of ${e} disks`}
;
let eN=class SpotReclaimed extends a.zS{};
async function onceMoreIfReclaimed(e,t){
try{
return await t()}catch(i){
if(!(i instanceof eN))throw i;
e.events.emit({type:"warning",message:(0,a.Uc)(i)});
const n=await e.resources.releaseAllBut("vpc","vswitch","security_group","key_pair");
if(!n)throw i;
return await t(i)}}
async function whileItLasts(e,t,n){
if(!t.isSpot)return n(e);
const[i,s]=[new AbortController,new AbortController];
void watchForLoss(e,t,s.signal).then(n=>{
if(n!==undefined)i.abort(reclaimed(e,t,n))});
try{
return await blamingReclaim(e,t,async()=>{
const t=AbortSignal.any([e.signal,i.signal]);
return n({...e,signal:t})})}finally{
s.abort()}}
async function blamingReclaim(e,t,n){
try{
return await n()}catch(i){
if(!t.isSpot||e.signal.aborted||i instanceof eN)throw i;
const n=await hasLost(e,t).catch(()=>false);
throw n?reclaimed(e,t,i):i}}
const eB={...W.n9,kind:"spot instance"};
const eF=2**31-1;
async function watchForLoss(e,{id:t},n){
const i=AbortSignal.any([e.signal,n]);
const{cloud:s,region:a}=e;
try{
await s.waitFor({watch:eB,id:t,region:a,signal:i,timeoutMs:eF,until:()=>false})}catch(e){
if(e instanceof W.uf)return e}
return undefined}
const eL=1e3;
async function hasLost(e,{id:t}){
const look=async()=>{
const n=await W.n9.describe(e.cloud,[t],to(e,`look at the instance ${t}`));
return n.get(t)};
const n=await look()??await (0,s.cb)(eL,e.signal).then(look);
return n===undefined||W.n9.view(n).failure!==undefined}
function reclaimed({region:e,placeOf:t},{id:n},i){
return new eN(`The cloud took the spot instance ${n} in ${e} back before the image was made. ${(0,a.iT)(i).message}`,{place:t("spot_strategy"),hint:"Spot instances cost less and may go at any time: spot_strategy: NoSpot keeps the build from that.",cause:i})}
;
let ej=class Results{
#g;
#y;
#_;
#w;
constructor({events:e,report:t},n){
this.#_=n;
this.#g=t;
this.#y=e.subscribe(t=>{
if(t.type==="image_named")this.#k(t);
if(t.type==="resource_kept")this.#u(t);
if(t.type==="resource_released")this.#b(t);
if(t.type==="resource_gone")this.#v(t,e)})}
get artifact(){
return this.#_}
launched(e){
this.#I({instance_type:e})}
add({region:e,id:t,snapshotIds:n},i){
if(e===this.#_.region)this.#w=i;
this.#I({image_ids:{...this.#_.image_ids,[e]:t},...e===this.#_.region&&{snapshot_ids:n}})}
[Symbol.dispose](){
this.#y();
const{image_name:e}=this.#_;
if(this.#w!==undefined&&this.#w!==e)this.#I({image_name:this.#w})}
#k({region:e,id:t,name:n,snapshotIds:i}){
const{image_ids:s,region:a}=this.#_;
if(e===a)this.#w=n;
if(s[e]===t)return;
this.#I({image_ids:{...s,[e]:t},...e===a&&i&&{snapshot_ids:i}})}
#u({kind:e,region:t,id:n,name:i,snapshotIds:s}){
if(e!=="image")return;
const{image_ids:a,region:o}=this.#_;
if(a[t]!==n)this.#I({image_ids:{...a,[t]:n}});
if(t!==o)return;
if(i!==undefined){
this.#w=i;
this.#I({image_name:i})}
if(s!==undefined)this.#I({snapshot_ids:s})}
#v({region:e,id:t},n){
const{[e]:i,...s}=this.#_.image_ids;
if(i!==t)return;
const a=e===this.#_.region;
if(a)this.#w=undefined;
this.#I({image_ids:s,...a&&{snapshot_ids:[]}});
n.emit({type:"warning",message:`The image ${t} in ${e} was good, and is not there any more: this build has not deleted it.`})}
#b({region:e,id:t}){
const{[e]:n,...i}=this.#_.image_ids;
if(n!==t)return;
const s=e===this.#_.region;
this.#I({image_ids:i,...s&&{snapshot_ids:[]}})}
#I(e){
this.#_={...this.#_,...e};
this.#g(this.#_)}};
const eM=/^(?:\.\\)?administrator$/i;
function checkWindowsLogin(e,t,{auth:n}){
const{options:i,events:s}=e;
if(t.osType!=="windows"||i.communicator!=="ssh")return;
const{ssh_username:o="",ssh_keypair_name:r}=i;
if(n===undefined&&!eM.test(o)){
throw new a.zS(`ssh_username: the build cannot log in as "${o}": the source image ${t.id} has Windows, into which the cloud puts no key pair, and the password that it sets is that of Administrator.`,{place:e.placeOf("ssh_username"),hint:"Log in as Administrator, or give ssh_password or ssh_private_key_file of a user that the image or the user data makes."})}
if(r!==undefined){
s.emit({type:"warning",message:`ssh_keypair_name has no effect: the cloud puts no key pair into Windows. The image or the user data must bring the key "${r}".`})}}
;
var eW=undefined&&undefined.__addDisposableResource||function(e,t,n){
if(t!==null&&t!==void 0){
if(typeof t!=="object"&&typeof t!=="function")throw new TypeError("Object expected.");
var i,s;
if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
i=t[Symbol.asyncDispose]}
if(i===void 0){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
i=t[Symbol.dispose];
if(n)s=i}
if(typeof i!=="function")throw new TypeError("Object not disposable.");
if(s)i=function(){
try{
s.call(this)}catch(e){
return Promise.reject(e)}};
e.stack.push({value:t,dispose:i,async:n})}else if(n){
e.stack.push({async:true})}
return t};
var eG=undefined&&undefined.__disposeResources||function(e){
return function(t){
function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n;
t.hasError=true}
var n,i=0;
function next(){
while(n=t.stack.pop()){
try{
if(!n.async&&i===1)return i=0,t.stack.push(n),Promise.resolve().then(next);
if(n.dispose){
var e=n.dispose.call(n.value);
if(n.async)return i|=2,Promise.resolve(e).then(next,function(e){
fail(e);
return next()})}else i|=1}catch(e){
fail(e)}}
if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}
return next()}}(typeof SuppressedError==="function"?SuppressedError:function(e,t,n){
var i=new Error(n);
return i.name="SuppressedError",i.error=e,i.suppressed=t,i});
async function buildImage({options:e,cloud:t,region:n,ledger:s,context:a}){
const o={stack:[],error:void 0,hasError:false};
try{
const{events:r}=a;
const c={...a,options:e,cloud:t,region:n};
const d=await readLogin(c,a.env);
const{source:u,targets:h,eipAddress:p}=await r.phase("check","Checking regions, source image and image names",()=>checkAgainstCloud(c));
checkWindowsLogin(c,u,d);
refuseUnfit(a,{communicator:e.communicator,system:u.osType});
const f=eW(o,new ej(a,{builder_type:j,region:n,image_name:e.image_name,source_image:u.id,instance_type:undefined,image_ids:{},snapshot_ids:[]}),false);
const l=eW(o,new i.r({ledger:s,cloud:t,events:r,run:runMark(e,s,a),signal:a.signal}),true);
const m={...c,resources:l,suffix:s.header.mark.slice(0,8)};
const g=new ek(m,a);
const y={source:u,targets:h,eipAddress:p,givenLogin:d,keeper:g};
return await g.keepWhenFails(()=>makeImages(m,y,f,a))}catch(e){
o.error=e;
o.hasError=true}finally{
const e=eG(o);
if(e)await e}}
function refuseUnfit({provisioners:e,errorCleanup:t},n){
const i=new a.Zw;
(0,r.RD)([...e,...t?[t]:[]],n,i);
i.throwIfAny()}
async function makeImages(e,t,n,i){
const{options:a,events:o,resources:r}=e;
const{source:c,targets:d,eipAddress:u,givenLogin:h,keeper:p}=t;
const[f,l]=await o.phase("prepare","Preparing the key pair and the network",()=>(0,s.bs)(prepareLogin(e,h,c),prepareNetwork(e)));
const m={source:c,login:f,network:l,eipAddress:u};
const g=await onceMoreIfReclaimed(e,async t=>{
const{instance:s,disks:o}=await prepareInstance(e,m,{lost:t,keeper:p},i);
n.launched(s.type);
if(a.skip_create_image)return undefined;
return blamingReclaim(e,s,()=>prepareOrigin(e,{instance:s,disks:o,source:c}))});
if(g===undefined)return n.artifact;
const report=e=>n.add(e,r.entryOf(e.resource).name);
const y=beginImage(e,g,{target:a.image_encrypted===true?undefined:d[0],isGoodOnceUsable:isGoodOnceUsable(e,g,d)});
const _=o.phase("image",`Creating the image ${a.image_name}`,()=>makeOriginal(e,g,{begun:y,report}));
const w=g.snapshots===undefined?_:y;
await (0,s.bs)(_.then(t=>distribute(e,t,d,report)),w.then(()=>r.releaseAllBut("image","snapshot")));
return n.artifact}
async function prepareInstance(e,t,{lost:n,keeper:i},s){
const a={stack:[],error:void 0,hasError:false};
try{
const{events:o,options:r}=e;
const c=await o.phase("launch",`Starting an instance of ${r.instance_type}`,()=>launchInstance(e,t,n));
i.instanceRuns(c,t.login);
const d=eW(a,keepAlive(e,c),false);
await handOverDisks(e,c);
return await whileItLasts(e,c,async e=>{
await provision(e,{instance:c,login:t.login,keeper:i},s);
const n=r.skip_create_image?[]:await stopForImage(e,c);
return{instance:c,disks:n}})}catch(e){
a.error=e;
a.hasError=true}finally{
eG(a)}}
async function stopForImage(e,t){
const n=e.options.disable_stop_instance?"Waiting until the instance has been stopped (disable_stop_instance)":"Stopping the instance";
const[i]=await e.events.phase("stop",n,()=>(0,s.bs)(disksOf(e,t),stopInstance(e,t)));
return i}
async function makeOriginal(e,t,{begun:n,report:i}){
const s={stack:[],error:void 0,hasError:false};
try{
const make=async()=>{
const t=await waitForImage(e,await n);
if(t.target!==undefined)i(t);
return t};
if(t.snapshots!==undefined)return make();
const a=eW(s,keepAlive(e,t.instance),false);
return await blamingReclaim(e,t.instance,make)}catch(e){
s.error=e;
s.hasError=true}finally{
eG(s)}}
function isGoodOnceUsable({options:e},{snapshots:t},n){
return e.image_ready_signal==="Usable"&&t!==undefined&&n.length===1&&e.image_encrypted!==true&&e.image_share_account===undefined&&e.image_unshare_account===undefined&&n.every(({replaces:e})=>e===undefined)}
async function provision(e,{instance:t,login:n,keeper:i},s){
const a={stack:[],error:void 0,hasError:false};
try{
const{events:r,options:c}=e;
const d=await buildFacts(e,t,n,s);
if(c.communicator==="none"){
if(s.provisioners.length>0)await provisionBy((0,o.RW)(),d,e,s);
return}
const u=eW(a,await r.phase("connect",`Connecting to ${t.id}`,()=>connect(e,t,n,s.env)),true);
i.isConnectedBy(u);
await provisionBy(u,d,e,s);
await removeTraces(e,u,n,t)}catch(e){
a.error=e;
a.hasError=true}finally{
const e=eG(a);
if(e)await e}}
async function provisionBy(e,t,{events:n,signal:i,resolvePath:s},a){
await n.phase("provision","Provisioning",()=>(0,r.zY)(a.provisioners,{communicator:e,env:a.programEnv,build:t,events:n,signal:i,resolvePath:s},a.onError==="abort"?undefined:a.errorCleanup))}
function runMark(e,t,n){
return{mark:t.header.mark,run:n.run,expires:latestEnd(e,Date.now())}}
;
function checkDistribution(e,t){
const{image_copy_names:n,kms_key_copy_ids:i,image_copy_kms_ids:s}=e;
if(i!==undefined&&s!==undefined)t("image_copy_kms_ids","cannot be given together with kms_key_copy_ids: it is another name for it.");
checkLength("image_copy_names",n,"name",e,t);
checkLength("kms_key_copy_ids",i,"key",e,t);
checkLength("image_copy_kms_ids",s,"key",e,t);
checkDuplicates(e,t);
checkEncryption(e,t);
checkSharing(e,t)}
function checkLength(e,t,n,{image_copy_regions:i=[]},s){
if(t===undefined||t.length<=i.length)return;
s(e,`has ${counted(t.length,n)} for ${counted(i.length,"region")} in image_copy_regions: each belongs to the region at its place.`)}
function checkDuplicates(e,t){
const{image_copy_regions:n=[]}=e;
const i=n.find((e,t)=>n.indexOf(e)<t);
const s=["image_copy_names","kms_key_copy_ids","image_copy_kms_ids"].find(t=>(e[t]?.length??0)>0);
if(i===undefined||s===undefined)return;
t("image_copy_regions",`has "${i}" twice: with ${s} it is not clear which entry counts.`)}
function checkEncryption(e,t){
if(e.image_encrypted===true)return;
for(const n of["kms_key_id","kms_key_copy_ids","image_copy_kms_ids"]){
const i=e[n];
if(i!==undefined&&i.length>0)t(n,"needs image_encrypted: true, without which nothing is encrypted with it.")}}
function checkSharing(e,t){
const{image_encrypted:n,image_share_account:i=[]}=e;
if(i.length===0)return;
if(!n)return checkSharedDisks(e,t);
const s=e.kms_key_copy_ids??e.image_copy_kms_ids??[];
const a=(e.image_copy_regions??[]).filter((t,n)=>t!==e.region&&!s[n]);
const o="an image that is encrypted with the service key cannot be shared.";
if(e.kms_key_id===undefined)t("image_share_account",`needs kms_key_id with image_encrypted: ${o}`);
if(a.length>0)t("image_share_account",`needs a key for ${a.join(", ")} in kms_key_copy_ids: ${o}`)}
function checkSharedDisks(e,t){
if(!hasEncryptedDisks(e))return;
t("image_share_account","needs image_encrypted: true and kms_key_id with disk_encrypted: an image that is encrypted with the service key cannot be shared.")}
function hasEncryptedDisks(e){
const{system_disk_mapping:t,image_disk_mappings:n=[]}=e;
const i=e.image_ignore_data_disks?[t]:[t,...n];
return i.some(e=>e?.disk_encrypted)}
function counted(e,t){
return`${e} ${t}${e===1?"":"s"}`}
;
function tellIneffective(e,t){
for(const[n,i]of eU){
const s=i.find(t=>e.wasGiven(t));
if(s===undefined)continue;
for(const i of n.filter(t=>e.wasGiven(t)))t(`${i}: has no effect with ${s}.`,e.placeOf(i))}
const{values:n}=e;
const tell=(n,i)=>t(`${n}: has no effect ${i}.`,e.placeOf(n));
if(n.force_stop_instance&&n.disable_stop_instance)tell("force_stop_instance","with disable_stop_instance");
if(n.image_force_delete_snapshots&&!n.image_force_delete)tell("image_force_delete_snapshots","without image_force_delete");
if(n.image_encrypted===false&&hasEncryptedDisks(n))tell("image_encrypted","with disk_encrypted: an image of encrypted disks is encrypted, and so are its copies");
tellPublicAddress(e,tell);
tellOwnRegion(e,tell);
tellShared(n,tell)}
const eU=[[["security_group_name","temporary_security_group_source_cidrs"],["security_group_id"]],[["vpc_name","vpc_cidr_block"],["vpc_id","vswitch_id","security_group_id"]],[["vswitch_name"],["vswitch_id"]],[["internet_charge_type","internet_max_bandwidth_out"],["eip_id"]]];
function tellPublicAddress(e,t){
const{values:n}=e;
const{ssh_private_ip:i,associate_public_ip_address:s,eip_id:a}=n;
if(!i||s||a!==undefined)return;
const o="with ssh_private_ip, unless associate_public_ip_address asks for a public address";
if(e.wasGiven("internet_charge_type"))t("internet_charge_type",o);
if((n.internet_max_bandwidth_out??0)>0)t("internet_max_bandwidth_out",o)}
function tellOwnRegion({values:e},t){
const{region:n,image_copy_regions:i=[],kms_key_id:s}=e;
const a=i.findIndex(e=>e===n);
const o=e.image_copy_names?.[a];
if(o&&o!==e.image_name)t("image_copy_names",`for ${n}, the region of the build: its image has image_name`);
for(const i of["kms_key_copy_ids","image_copy_kms_ids"]){
const o=e[i]?.[a];
if(o&&s!==undefined&&o!==s)t(i,`for ${n}, the region of the build: its image is encrypted with kms_key_id`)}}
function tellShared(e,t){
const{image_share_account:n=[],image_unshare_account:i=[]}=e;
const s=n.filter(e=>i.includes(e));
if(s.length>0)t("image_share_account",`for ${s.join(", ")}, also in image_unshare_account`)}
;
function checkEcsOptions(e,t){
const{values:n}=e;
const add=(n,i)=>t.problems.add({option:n,place:e.placeOf(n),message:i});
checkAccess(e,t);
checkSource(e,add);
checkDistribution(n,add);
checkSpot(e,add);
checkTags(n,add);
checkAddress(n,add);
checkPassword(n,add);
checkMetadata(n,add);
checkDisks(n,add);
checkUserData(e,t,add);
(0,o.Zf)(e,t);
(0,o.Cw)(e,t.problems);
tellIneffective(e,t.notice)}
function checkAccess(e,{place:t,env:n,problems:i}){
const{values:s}=e;
const a=Object.keys(c.P);
if(a.some(t=>s[t]===undefined&&e.wasGiven(t)))return;
(0,W.zS)({options:s,placeOf:t=>e.placeOf(t),place:t,env:n},i)}
function checkSource(e,t){
const{values:n}=e;
const[i,...s]=eQ.filter(t=>e.wasGiven(t));
if(i===undefined){
t("source_image","is required: the ID of the image to start from, or an image_family instead.")}
for(const e of s)t(e,`cannot be given together with ${i}: choose one.`);
const{source_image_filter:a}=n;
const o=Object.keys(a??{}).filter(e=>e!=="most_recent");
if(a?.tags!==undefined&&Object.keys(a.tags).length===0)t("source_image_filter","has tags without any tag in it, which fit every image: leave tags out.");else if(a!==undefined&&o.length===0)t("source_image_filter","says nothing of the image: give its name, owner, tags \u2026")}
const eQ=["source_image","image_family","source_image_filter"];
function checkTags(e,t){
const n=tagsProblem(tagsOf(e));
if(n!==undefined)t(e.tags===undefined?"tag":"tags",`${n}.`);
const s=[...Object.keys(e.tags??{}),...(e.tag??[]).map(({key:e})=>e)];
const a=s.find((e,t)=>s.indexOf(e)<t);
if(a!==undefined)t("tag",`gives the tag "${a}" twice.`);
const o=tagsProblem(e.run_tags??{},i._q);
if(o!==undefined)t("run_tags",`${o}.`)}
function checkSpot(e,t){
const{spot_strategy:n,spot_price_limit:i}=e.values;
if(n===undefined&&e.wasGiven("spot_strategy"))return;
if(n==="SpotWithPriceLimit"&&!e.wasGiven("spot_price_limit"))t("spot_price_limit","is required with spot_strategy SpotWithPriceLimit.");
if(n!=="SpotWithPriceLimit"&&i!==undefined)t("spot_price_limit","has a meaning with spot_strategy SpotWithPriceLimit alone.")}
function checkAddress(e,t){
if(e.internet_max_bandwidth_out===0&&!e.ssh_private_ip&&e.eip_id===undefined&&e.communicator!=="none"&&e.communicator!=="cloud_assistant"){
t("internet_max_bandwidth_out","must be 1 or more: with 0 the instance has no public address to connect to. Use ssh_private_ip for the private one.")}}
function checkPassword({communicator:e,ssh_password:t},n){
if(e==="winrm"||t===undefined)return;
const i=(0,o.om)(t);
if(i!==undefined)n("ssh_password",i)}
function checkMetadata(e,t){
if(e.http_endpoint!=="disabled")return;
const n=["user_data","user_data_file","ssh_keypair_name"].find(t=>e[t]!==undefined);
const i=n??(needsTemporaryKey(e)?"the temporary key":undefined);
if(i!==undefined)t("http_endpoint",`keeps ${i} from the instance, which reads it as metadata.`)}
function needsTemporaryKey(e){
const t=e.ssh_password??e.ssh_private_key_file??(e.ssh_agent_auth||undefined);
return e.communicator==="ssh"&&t===undefined}
const eV=16;
function checkDisks({system_disk_mapping:e,image_disk_mappings:t=[],image_ignore_data_disks:n,skip_create_image:i},s){
const a=e&&diskProblem(e,"system");
if(a!==undefined)s("system_disk_mapping",a);
for(const[e,a]of t.entries()){
const t=diskProblem(a,"data");
if(t!==undefined)s("image_disk_mappings",`[${e}].${t}`);
if(isEphemeral(a)&&!n&&!i)s("image_disk_mappings",`[${e}].disk_category is ${a.disk_category}, of which no image can be made: image_ignore_data_disks: true leaves the disk out.`)}
if(t.length>eV)s("image_disk_mappings",`has ${t.length} disks; at most ${eV} are allowed.`)}
function checkUserData(e,t,n){
const{user_data:i,user_data_file:s}=e.values;
if(i!==undefined&&s!==undefined)return n("user_data_file","cannot be given together with user_data: choose one.");
let o;
try{
o=readUserData(i,s===undefined?undefined:t.resolvePath(s))?.length??0}catch(e){
if(!(e instanceof u.ie))throw e;
return n("user_data_file",`names ${(0,a.TL)(s??"")}, which ${e.trouble}.`)}
if(o>eI){
n(s===undefined?"user_data":"user_data_file",`has ${o} bytes; the cloud takes at most ${eI}.`)}}
;
function openCloudOf(e,{env:t,placeOf:n,idToken:i,pace:s,credentials:o}){
const r=new a.Zw;
const c=n("region");
const d=(0,W.zS)({options:e,placeOf:n,place:c,env:t},r);
r.throwIfAny();
if(d===undefined)throw new Error("The access to the cloud is neither complete nor a problem.");
const u={...s,userAgent:eH,idToken:i,shared:o};
return{cloud:(0,W.Qg)(d,u),region:d.region}}
function regionOf(e,{env:t,placeOf:n}){
return(0,W.XP)({options:e,placeOf:n,place:n("region"),env:t})}
const eH="alicloud-image-builder";
function tellCaller({cloud:e,region:t},{events:n,signal:i},s){
n.emit({type:"info",message:`Credentials come from ${e.credentials.source}.`});
const a=new AbortController;
const o=(0,W.IX)(e,t,AbortSignal.any([i,a.signal])).then(e=>{
if(e===undefined||a.signal.aborted)return undefined;
n.emit({type:"info",message:`They belong to ${e.arn} of the account ${e.accountId}.`});
s?.(e);
return e});
return{identity:o,[Symbol.dispose]:()=>a.abort()}}
async function ensureSameAccount({identity:e},t){
if(t===undefined)return;
const n=await e;
if(n===undefined||n.accountId===t)return;
throw new a.zS(`The build had credentials of the account ${t}, and there are those of ${n.accountId} now.`,{hint:"A later step of the job may have put others into the environment: give the action its own, as inputs."})}
;
const always=()=>true;
const makesImage=({skip_create_image:e})=>!e;
const bySnapshot=e=>makesImage(e)&&e.image_ignore_data_disks;
const copies=e=>makesImage(e)&&(targetsOf(e,e.region??"").length>1||e.image_encrypted===true);
const replaces=e=>makesImage(e)&&e.image_force_delete;
const changesImages=e=>replaces(e)||copies(e)&&e.target_image_family!==undefined;
const shares=e=>makesImage(e)&&(e.image_share_account!==undefined||e.image_unshare_account!==undefined);
const makesVpc=({vpc_id:e,vswitch_id:t,security_group_id:n})=>e===undefined&&t===undefined&&n===undefined;
const makesVSwitch=({vswitch_id:e})=>e===undefined;
const makesGroup=({security_group_id:e})=>e===undefined;
const makesKey=({ssh_private_key_file:e,ssh_password:t,...n})=>n.communicator==="ssh"&&e===undefined&&t===undefined&&!n.ssh_agent_auth;
const connects=({communicator:e})=>e==="ssh"||e==="winrm";
const usesAssistant=({communicator:e})=>e==="cloud_assistant";
const choosesZone=({zone_id:e,vswitch_id:t})=>e===undefined&&t===undefined;
const lendsEip=({eip_id:e})=>e!==undefined;
const keepsDisks=({image_disk_mappings:e=[]})=>e.some(({disk_delete_with_instance:e})=>!e);
const tagsResults=e=>makesImage(e)&&Object.keys({...e.tags}).length+(e.tag??[]).length>0;
const eZ=[{operation:"DescribeRegions",need:"optional",purpose:"check the names of regions",when:({skip_region_validation:e})=>!e},{operation:"DescribeImages",need:"required",purpose:"find the source image, check image names and follow images in the making",everywhere:always},{operation:"DescribeImageFromFamily",need:"required",purpose:"find the newest image of image_family",when:({image_family:e})=>e!==undefined},{operation:"DescribeInstanceTypes",need:"optional",purpose:"refuse instance types with local disks before they cost anything",when:e=>makesImage(e)&&!e.image_ignore_data_disks},{operation:"ImportKeyPair",need:"required",purpose:"give the instance a temporary key",when:makesKey},{operation:"DeleteKeyPairs",need:"release",purpose:"delete the temporary key",when:makesKey},{operation:"DescribeKeyPairs",need:"rescue",purpose:"find a temporary key whose creation was cut off; after a crash, see that it is ours",when:makesKey},{operation:"CreateVpc",need:"required",purpose:"create a temporary VPC",when:makesVpc},{operation:"DescribeVpcs",need:"required",purpose:"look at the VPC"},{operation:"DeleteVpc",need:"release",purpose:"delete the temporary VPC",when:makesVpc},{operation:"DescribeAvailableResource",need:"optional",purpose:"find zones that have the instance type in stock",when:choosesZone},{operation:"DescribeZones",need:"optional",purpose:"list the zones, where their stock is not told",when:choosesZone},{operation:"CreateVSwitch",need:"required",purpose:"create a temporary vSwitch",when:makesVSwitch},{operation:"DescribeVSwitches",need:"required",purpose:"look at the vSwitch"},{operation:"DeleteVSwitch",need:"release",purpose:"delete the temporary vSwitch",when:makesVSwitch},{operation:"CreateSecurityGroup",need:"required",purpose:"create a temporary security group",when:makesGroup},{operation:"AuthorizeSecurityGroup",need:"required",purpose:"open the communicator's port in it",when:e=>makesGroup(e)&&connects(e)},{operation:"DescribeSecurityGroups",need:e=>makesGroup(e)?"rescue":"required",purpose:"look at the security group"},{operation:"DeleteSecurityGroup",need:"release",purpose:"delete the temporary security group",when:makesGroup},{operation:"RunInstances",need:"required",purpose:"start the temporary instance"},{operation:"DescribeInstances",need:"required",purpose:"follow the instance, and see whether an image that is to be replaced is in use",everywhere:replaces},{operation:"GetInstanceConsoleOutput",need:"optional",purpose:"know the host key of an instance that makes its own",when:({communicator:e,ssh_host_key_checking:t})=>e==="ssh"&&t!=="off"},{operation:"DescribeInstanceHistoryEvents",need:"optional",purpose:"tell why an instance vanished"},{operation:"ModifyInstanceAutoReleaseTime",need:"optional",purpose:"put off the automatic release of an instance whose build takes long"},{operation:"DescribeCloudAssistantStatus",need:"required",purpose:"wait until the Cloud Assistant agent of the instance reports",when:usesAssistant},{operation:"RunCommand",need:"required",purpose:"run commands on the instance through Cloud Assistant",when:usesAssistant},{operation:"DescribeInvocationResults",need:"required",purpose:"follow those commands",when:usesAssistant},{operation:"StopInvocation",need:"optional",purpose:"end commands of a build that is cancelled",when:usesAssistant},{operation:"SendFile",need:"required",purpose:"send files to the instance through Cloud Assistant",when:usesAssistant},{operation:"DescribeSendFileResults",need:"required",purpose:"see whether the files have arrived",when:usesAssistant},{operation:"DescribeEipAddresses",need:"required",purpose:"look at the elastic IP address",when:lendsEip},{operation:"AssociateEipAddress",need:"required",purpose:"lend the elastic IP address to the instance",when:lendsEip},{operation:"UnassociateEipAddress",need:"optional",purpose:"take the elastic IP address off before the instance goes: else it comes off with it",when:lendsEip},{operation:"DescribeDisks",need:"required",purpose:"list the instance's disks",when:e=>makesImage(e)||keepsDisks(e)},{operation:"StopInstance",need:"required",purpose:"stop the instance for its image",when:e=>makesImage(e)&&!e.disable_stop_instance},{operation:"DeleteInstance",need:"release",purpose:"release the temporary instance"},{operation:"CreateSnapshot",need:e=>bySnapshot(e)?"required":"optional",purpose:"make snapshots of the disks, from which the image is made",when:makesImage},{operation:"DescribeSnapshots",need:e=>bySnapshot(e)?"required":"rescue",purpose:"follow snapshots in the making, and find those of a failed image",when:makesImage,everywhere:always},{operation:"DeleteSnapshot",need:"rescue",purpose:"delete snapshots of a failed or a replaced image",when:makesImage,everywhere:always},{operation:"CreateImage",need:"required",purpose:"create the image",when:makesImage},{operation:"DeleteImage",need:e=>e.image_encrypted===true?"release":"rescue",purpose:"delete an unfinished, a replaced or a temporary image",when:makesImage,everywhere:always},{operation:"CopyImage",need:"required",purpose:"copy the image to other regions, or encrypt it",when:copies,everywhere:always},{operation:"CancelCopyImage",need:"rescue",purpose:"cancel copies of a build that is cancelled",when:copies,everywhere:always},{operation:"TagResources",need:e=>tagsResults(e)?"required":"optional",purpose:"tag the image and its snapshots, and note in its tags that what it replaces may go",when:e=>tagsResults(e)||replaces(e),everywhere:always},{operation:"UntagResources",need:"optional",purpose:"take the build's own tags off what is finished",when:e=>makesImage(e)||keepsDisks(e),everywhere:always},{operation:"ModifyImageAttribute",need:e=>changesImages(e)?"required":"optional",purpose:"rename images that replace others, put copies into target_image_family, and keep the support of NVMe",when:makesImage,everywhere:always},{operation:"ModifyImageSharePermission",need:e=>shares(e)?"required":"rescue",purpose:"share the image, and end the sharing of one that is replaced",when:e=>shares(e)||replaces(e),everywhere:always},{operation:"DescribeImageSharePermission",need:"rescue",purpose:"see with whom an image that is replaced is shared",when:replaces,everywhere:always}];
const eJ=new Set(eZ.map(({operation:e})=>e));
function ecsPermissions(e,t){
const n=regionOf(e,t)??"*";
const i=targetsOf(e,n).map(e=>e.region);
const s=eZ.filter(({when:t=()=>true})=>t(e)).map(t=>{
const s=t.everywhere?.(e)===true?i:[n];
const a=resourcesOf(t,e,s);
return{action:(0,W.lm)(t.operation),resources:a,need:needOf(t,e),purpose:t.purpose}});
return[...s,...passRole(e)]}
function needOf({need:e},t){
return typeof e==="function"?e(t):e}
function resourcesOf({operation:e},t,n){
const[i=""]=(0,W.lm)(e).split(":");
const s=(0,W.AX)(e);
if(s.length===0)return["*"];
return s.flatMap(s=>{
const[a="",o=i]=s.split(":").reverse();
const r=nameOf(a,e,t);
return[...new Set(n)].map(e=>`acs:${o}:${e}:{account}:${a}/${r}`)})}
function nameOf(e,t,n){
if(e==="keypair"&&t==="DeleteKeyPairs")return n.temporary_key_pair_name??"packer_*";
if(e==="eip")return n.eip_id!==undefined&&t!=="DescribeEipAddresses"?n.eip_id:"*";
if(e==="securitygroup")return n.security_group_id??"*";
if(e==="vpc"&&n.vswitch_id===undefined)return n.vpc_id??"*";
return"*"}
function passRole({ecs_ram_role_name:e}){
if(e===undefined)return[];
return[{action:"ram:PassRole",resources:[`acs:ram:*:{account}:role/${e}`],need:"required",purpose:`give the instance the role ${e}`}]}
;
var eX=undefined&&undefined.__addDisposableResource||function(e,t,n){
if(t!==null&&t!==void 0){
if(typeof t!=="object"&&typeof t!=="function")throw new TypeError("Object expected.");
var i,s;
if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
i=t[Symbol.asyncDispose]}
if(i===void 0){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
i=t[Symbol.dispose];
if(n)s=i}
if(typeof i!=="function")throw new TypeError("Object not disposable.");
if(s)i=function(){
try{
s.call(this)}catch(e){
return Promise.reject(e)}};
e.stack.push({value:t,dispose:i,async:n})}else if(n){
e.stack.push({async:true})}
return t};
var eY=undefined&&undefined.__disposeResources||function(e){
return function(t){
function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n;
t.hasError=true}
var n,i=0;
function next(){
while(n=t.stack.pop()){
try{
if(!n.async&&i===1)return i=0,t.stack.push(n),Promise.resolve().then(next);
if(n.dispose){
var e=n.dispose.call(n.value);
if(n.async)return i|=2,Promise.resolve(e).then(next,function(e){
fail(e);
return next()})}else i|=1}catch(e){
fail(e)}}
if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}
return next()}}(typeof SuppressedError==="function"?SuppressedError:function(e,t,n){
var i=new Error(n);
return i.name="SuppressedError",i.error=e,i.suppressed=t,i});
const e0={type:j,options:M,check:checkEcsOptions,target:(e,t)=>({region:regionOf(e,t)??"",image_name:e.image_name}),permissions:ecsPermissions,async build(e,t){
const{cloud:n,region:s}=openCloudOf(e,t);
const a={build:t.name,mark:t.mark,region:s,startedAt:new Date().toISOString()};
const o=i.Oc.create(t.ledgerPath,a,warnOf(t));
t.onLedger?.(o);
try{
const i={stack:[],error:void 0,hasError:false};
try{
const a=eX(i,tellCaller({cloud:n,region:s},t,e=>o.recordCaller(e.accountId)),false);
return await buildImage({options:e,cloud:n,region:s,ledger:o,context:t})}catch(e){
i.error=e;
i.hasError=true}finally{
eY(i)}}finally{
o.close()}},async release(e,t){
const n=i.Oc.reopen(t.ledgerPath,warnOf(t));
try{
const s={stack:[],error:void 0,hasError:false};
try{
const a=openCloudOf(e,t);
const o=eX(s,tellCaller(a,t),false);
await ensureSameAccount(o,n.account);
const{cloud:r}=a;
const{events:c,signal:d,run:u}=t;
return await (0,i.Th)({ledger:n,isHint:true,cloud:r,events:c,signal:d,runName:u})}catch(e){
s.error=e;
s.hasError=true}finally{
eY(s)}}finally{
n.close()}},async releaseMarked(e,t){
const n={stack:[],error:void 0,hasError:false};
try{
const s=openCloudOf(e,t);
const a=eX(n,tellCaller(s,t),false);
const{cloud:o,region:r}=s;
const{events:c,signal:d,mark:u,run:h}=t;
const p=targetsOf(e,r).map(e=>e.region);
return await (0,i._j)({mark:u,regions:p,cloud:o,events:c,signal:d,runName:h})}catch(e){
n.error=e;
n.hasError=true}finally{
eY(n)}}};
function warnOf({events:e}){
return t=>e.emit({type:"warning",message:t})}
;
const e2=["cleanup","abort","run-cleanup-provisioner"];
const e1=["required","release","rescue","optional"];
var e3=n(78474);
var e6=n(82736);
var e4=n(2824);
async function runBuilds(e,t){
(0,e3.setMaxListeners)(0,t.signal);
const n=e.map(e=>unfinished(e,t.env));
const s={...t,runUuid:(0,G.randomUUID)(),credentials:new W.eb};
t.onProgress(n);
await Promise.all(e.map(async(e,a)=>{
const update=e=>{
n[a]=e;
t.onProgress(n)};
const o=t.marks?.[a]??(0,G.randomUUID)();
update(await runBuild(e,(0,i.tf)(t.ledgerFolder,a),{...s,mark:o},update))}));
return n}
const e8="The build was cancelled before it ended.";
async function runBuild(e,t,n,s){
const o=Date.now();
const r=new e6.s(e.name);
r.subscribe(n.listener);
let c=unfinished(e,n.env).artifact;
let d;
const ended=(t,n)=>{
const s=Math.round((Date.now()-o)/100)/10;
const a=d?.entries.some(i.nT)??false;
return{name:e.name,status:t,artifact:c,seconds:s,leavesOpen:a,...n!==undefined&&{error:n}}};
const report=e=>{
c=e;
s(ended("cancelled",e8))};
const{region:u,image_name:h}=c;
r.emit({type:"build_started",builderType:e.kind.type,region:u,imageName:h});
try{
c=await e.kind.build(e.options,{...n,...e,events:r,report,onLedger:e=>d=e,ledgerPath:t});
const i=(0,e4.O)(c);
r.emit({type:"build_finished",outcome:"success",message:i===""?"No image was asked for.":`Built ${i}`});
return ended("success")}catch(n){
const e=(0,a.iB)(n)?"cancelled":"failed";
const t=(0,a.Uc)(n);
r.emit({type:"build_finished",outcome:e,message:t});
return{...ended(e,t),cause:n}}}
function unfinished({name:e,kind:t,options:n,placeOf:i},s){
const a={builder_type:t.type,...t.target(n,{env:s,placeOf:i}),source_image:undefined,instance_type:undefined,image_ids:{},snapshot_ids:[]};
return{name:e,status:"cancelled",artifact:a,seconds:0,error:e8}}
;
const e5=new Map([e0].map(e=>[e.type,plainly(e)]));
const e7=e0.type;
function plainly(e){
return{type:e.type,options:e.options,check:(t,n)=>e.check(t,n),target:(t,n)=>e.target(t,n),permissions:(t,n)=>e.permissions(t,n),build:(t,n)=>e.build(t,n),release:(t,n)=>e.release(t,n),releaseMarked:(t,n)=>e.releaseMarked(t,n)}}}),43454:((e,t,n)=>{
n.d(t,{F:()=>s});
var i=n(49308);
const s=Object.assign({},...[...i.r0.values()].map(e=>e.options))}),7170:((e,t,n)=>{
n.d(t,{b:()=>planJob});
var i=n(76760);
var s=n.n(i);
var a=n(69817);
var o=n(49308);
var r=n(2367);
var c=n(57874);
var d=n(91383);
var u=n(51722);
var h=n(43454);
function planJob(e,t){
const n=new r.Zw;
const i=(0,a.Ko)({env:e.env,table:h.F,problems:n,readYaml:u.Gn});
const s=readTemplate(i,{runner:e,problems:n,notice:t});
const c=(0,u.zu)(s,{builderKinds:o.r0,provisionerKinds:d.yr,env:e.env,workspace:e.workspace,onError:readOnError(i,n),problems:n,notice:t});
n.throwIfAny();
return c}
function readOnError({on_error:e},t){
const n=o.DD.find(t=>t===e);
if(e!==undefined&&n===undefined){
const n=e==="ask"?": nobody is there to answer in a job":"";
const i=`must be one of ${o.DD.join(", ")}; found "${e}"${n}.`;
t.add({option:"on_error",place:(0,a.GP)("on_error"),message:i})}
return n}
function readTemplate(e,{runner:t,problems:n,notice:i}){
const{options:s,provisioners:r,variables:c,error_cleanup_provisioner:d}=e;
const h={startedAt:new Date,workingDirectory:t.workspace,env:(0,a.yE)(t)};
const p={facts:h,variables:c,problems:n,notice:i};
const f={options:s,provisioners:r,errorCleanup:d};
if(e.template===undefined)return(0,u.bS)(o.lJ,f,p);
const l=readTemplateFile(e.template,t.workspace,n);
const m=(0,u.U7)(l,{...p,file:e.template});
const optionsOf=e=>o.r0.get(e)?.options;
return(0,u.ME)(m,f,{optionsOf,problems:n})}
function readTemplateFile(e,t,n){
const refuse=e=>{
n.add({option:"template",place:(0,a.GP)("template"),message:e});
n.throwIfAny();
throw new Error("A problem was added and is not thrown.")};
if(/\.(hcl|ya?ml)$/i.test(e)){
return refuse(`"${e}" is not in JSON: templates in HCL2 and YAML cannot be read yet.`)}
try{
return(0,c.EW)((0,i.resolve)(t,e)).toString()}catch(t){
return refuse(`"${e}" cannot be read: ${(0,r.iT)(t).message}.`)}}})};
