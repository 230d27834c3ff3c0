
"use strict";
exports.id=38;
exports.ids=[38];
exports.modules={57084:((e,t,n)=>{
n.d(t,{P:()=>r});
var s=n(57874);
var i=n(86391);
const r={access_key:(0,s.lq)((0,s.yD)(),"The access key ID. Together with `secret_key`; without both, the environment is looked at (`ALICLOUD_ACCESS_KEY` and `ALICLOUD_SECRET_KEY`, or another spelling that Alibaba Cloud tools know)."),secret_key:(0,s.lq)((0,s.yD)(),"The access key secret that belongs to `access_key`."),security_token:(0,s.lq)((0,s.yD)(),"The token of temporary credentials. From the same source as `access_key` and `secret_key`; in the environment `ALICLOUD_SECURITY_TOKEN` or `SECURITY_TOKEN`."),oidc_provider_arn:(0,s.lq)((0,s.Qq)(),"ARN of the RAM OIDC provider that trusts GitHub: the job's ID token is exchanged for `ram_role_arn`, and no key is stored anywhere. The job needs the permission `id-token: write`."),oidc_audience:(0,s.lq)((0,s.Qq)(),"The audience of the job's ID token, as the OIDC provider lists it.",{defaultText:"`sts.aliyuncs.com`"}),oidc_role_arn:(0,s.lq)((0,s.Qq)(),"ARN of the role that the ID token is exchanged for, where `ram_role_arn` is a further role to be assumed with it."),ram_role_arn:(0,s.lq)((0,s.Qq)(),"ARN of a RAM role to assume, with the ID token (`oidc_provider_arn`) or with whatever other credentials are given; then with `ram_session_name`."),ram_session_name:(0,s.lq)((0,s.Qq)((0,s.cK)(/^[A-Za-z0-9.@_-]{2,64}$/,"must be 2 to 64 letters, digits or any of . @ _ -")),"The name under which the role is assumed; shows in the cloud's audit log.",{defaultText:"with `oidc_provider_arn`: `alicloud-image-builder`"}),ram_session_expiration:(0,s.lq)((0,s.nd)((0,s.Tq)(900,43200)),"How long the assumed role's credentials live, in seconds. They are renewed while the build runs.",{defaultText:"an hour"}),ram_session_policy:(0,s.lq)((0,s.Qq)(),"A RAM policy in JSON that narrows the assumed role's own."),ram_external_id:(0,s.lq)((0,s.Qq)(),"The external ID that the trust policy of `ram_role_arn` asks for."),ram_role_name:(0,s.lq)((0,s.Qq)(),"The RAM role of the ECS instance that the job runs on: credentials come from its metadata service."),profile:(0,s.lq)((0,s.Qq)(),"A profile of the Alibaba Cloud CLI's configuration file, or of the SDKs' credentials file: its credentials, region and endpoint come before the template's. Every mode that works without a person: AK, StsToken, RamRoleArn, EcsRamRole, RamRoleArnWithRoleName, ChainableRamRoleArn, OIDC, External, CredentialsURI.",{defaultText:"from `ALICLOUD_PROFILE` or `ALIBABA_CLOUD_PROFILE`, where no option gives keys or a role"}),shared_credentials_file:(0,s.lq)((0,s.Qq)(),"The Alibaba Cloud CLI's configuration file, or the SDKs' credentials file.",{defaultText:"from `ALICLOUD_SHARED_CREDENTIALS_FILE`, else `~/.aliyun/config.json`; then from `ALIBABA_CLOUD_CREDENTIALS_FILE`, else `~/.alibabacloud/credentials`"}),region:(0,s.lq)((0,s.Qq)(),"The region to build in, such as `cn-beijing`.",{defaultText:"from `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` or the profile; one of them must be given"}),skip_region_validation:(0,s.lq)((0,s.Jt)(),"Take `region` and `image_copy_regions` without asking the cloud whether they exist."),custom_endpoint_ecs:(0,s.lq)((0,s.Qq)(endpoint()),"Another address of ECS, for every region: `host`, `host:port` or a URL; plain `http` for this machine only. Calls of VPC and EIP go there too unless `custom_endpoint_vpc` is given."),custom_endpoint_vpc:(0,s.lq)((0,s.Qq)(endpoint()),"Another address of VPC, as `custom_endpoint_ecs`."),custom_endpoint_sts:(0,s.lq)((0,s.Qq)(endpoint()),"Another address of STS, as `custom_endpoint_ecs`."),custom_endpoint_metadata:(0,s.lq)((0,s.Qq)(endpoint("anywhere")),"Another address of the instance metadata service; `http` is allowed.",{defaultText:"`http://100.100.100.200`"}),protocol:(0,s.lq)((0,s.Qq)((0,s.cK)(/^https$/i,'must be "https": calls are never sent unencrypted to another machine')),"Accepted for templates of old: calls always use `https`, except to a custom endpoint on this machine.")};
function endpoint(e="loopback"){
return{holds:t=>typeof(0,i.Bk)(t,e)!=="string",message:`must be host, host:port or a URL without a path${e==="loopback"?"; http only for this machine (localhost, 127.0.0.1)":""}`}}}),72202:((e,t,n)=>{
n.d(t,{LD:()=>boundedText,PH:()=>i,s4:()=>s});
const s=32*1024*1024;
const i="ANSWER_TOO_LARGE";
async function boundedText(e,t){
const n=[];
let r=0;
for await(const o of e){
t?.();
r+=o.length;
if(r>s)throw Object.assign(new Error("too large"),{code:i});
n.push(o)}
return new TextDecoder().decode(Buffer.concat(n))}}),14104:((e,t,n)=>{
n.d(t,{zg:()=>tj,B4:()=>tu,Du:()=>e7,K2:()=>w,$T:()=>e6,s2:()=>e5,C7:()=>td,Vy:()=>tn,Hb:()=>tN,SU:()=>tD,fu:()=>tt,nl:()=>t_,yr:()=>tc,$G:()=>tp,mX:()=>ti,ot:()=>tL,LR:()=>tF,pL:()=>e1,dE:()=>tE,MO:()=>tb,k4:()=>tU,Hh:()=>e4,j_:()=>te,kQ:()=>e3,Sk:()=>e2,m2:()=>tw,gn:()=>tx,IB:()=>ta,V8:()=>eX,ix:()=>tf,Kz:()=>tP,pK:()=>ts,GX:()=>tM,OA:()=>tR,$O:()=>e0,NO:()=>tz,uG:()=>tS,bu:()=>tr,KE:()=>e8,eK:()=>e9,fR:()=>tv,nM:()=>tO,WH:()=>tm,le:()=>tA,eb:()=>eQ,c2:()=>tg,dX:()=>tI,CG:()=>t$,Ay:()=>tW,Jk:()=>y,fI:()=>tT,uf:()=>er,IX:()=>callerIdentity,_O:()=>tZ,lK:()=>tY,n9:()=>tV,LN:()=>leavesOpen,Qg:()=>openCloud,lm:()=>ramAction,zS:()=>readAccess,XP:()=>readRegion,AX:()=>resourceKinds,iu:()=>tQ,MQ:()=>snapshotsBehind,xJ:()=>tH,wd:()=>tG});
var s={};
n.r(s);
n.d(s,{AuthorizeSecurityGroup:()=>tu,AuthorizeSecurityGroupEgress:()=>tl,CancelCopyImage:()=>e7,CopyImage:()=>e6,CreateImage:()=>e5,CreateKeyPair:()=>to,CreateSecurityGroup:()=>td,CreateSnapshot:()=>tn,DeleteImage:()=>tt,DeleteInstance:()=>t_,DeleteKeyPairs:()=>tc,DeleteSecurityGroup:()=>tp,DeleteSnapshot:()=>ti,DescribeAvailableResource:()=>e1,DescribeCloudAssistantStatus:()=>tE,DescribeDisks:()=>tb,DescribeImageFromFamily:()=>e4,DescribeImageSharePermission:()=>te,DescribeImages:()=>e3,DescribeInstanceHistoryEvents:()=>tk,DescribeInstanceTypes:()=>e2,DescribeInstances:()=>tw,DescribeInvocationResults:()=>tx,DescribeKeyPairs:()=>ta,DescribeRegions:()=>eX,DescribeSecurityGroupAttribute:()=>th,DescribeSecurityGroups:()=>tf,DescribeSendFileResults:()=>tP,DescribeSnapshots:()=>ts,DescribeZones:()=>e0,GetInstanceConsoleOutput:()=>tS,ImportKeyPair:()=>tr,ModifyImageAttribute:()=>e8,ModifyImageSharePermission:()=>e9,ModifyInstanceAutoReleaseTime:()=>tv,RunCommand:()=>tO,RunInstances:()=>tm,SendFile:()=>tA,StartInstance:()=>ty,StopInstance:()=>tg,StopInvocation:()=>tI,TagResources:()=>t$,UntagResources:()=>tT});
var i={};
n.r(i);
n.d(i,{AssociateEipAddress:()=>tj,CreateVSwitch:()=>tN,CreateVpc:()=>tD,DeleteVSwitch:()=>tL,DeleteVpc:()=>tF,DescribeEipAddresses:()=>tU,DescribeVSwitches:()=>tM,DescribeVpcs:()=>tR,UnassociateEipAddress:()=>tW});
var r=n(77598);
var o=n(2367);
var a=n(54940);
var c=n(57084);
function familyOf(e){
return l.find(({codes:t,pattern:n})=>t?.some(t=>matchesCode(e,t))||n?.test(e))?.family??"other"}
function matchesCode(e,t){
return e===t||e.startsWith(`${t}.`)}
function hintFor(e,t){
return f.find(([t])=>matchesCode(e,t))?.[1]??h[t]}
const d="UnreadableAnswer";
const u="ForeignAnswer";
const l=[{family:"throttling",pattern:/Throttling|FlowLimit/},{family:"dry-run-passed",codes:["DryRunOperation","DRYRUN.SUCCESS"]},{family:"expired",codes:["InvalidSecurityToken.Expired"]},{family:"credentials",codes:["InvalidAccessKeyId","InvalidAccessKeySecret","SignatureDoesNotMatch","IncompleteSignature","InvalidSecurityToken","Forbidden.AccessKeyDisabled","InvalidTimeStamp","IllegalTimestamp","AuthenticationFail","MissingSecurityToken"]},{family:"permission",codes:["NoPermission","Forbidden.RAM","Forbidden.SubUser","Forbidden.Unauthorized","Forbidden.NotSupportRAM","Forbedden.NotSupportRAM","Forbbiden.SubUser","InvalidUser.PassRoleForbidden","ImplicitDeny","ExplicitDeny","CreateServiceLinkedRole.NoPermission"]},{family:"token-processing",codes:["IdempotentProcessing","LastTokenProcessing","TOKEN_PROCESSING","OperationFailed.IdempotentTokenProcessing","OperationFailed.LastTokenProcessing","Duplicated.ClientToken","TokenVerfiy.Failed"]},{family:"token-mismatch",codes:["IdempotentParameterMismatch","IdempotenceParamNotMatch","InvalidParamter.Conflict","InvalidIdempotenceParameter.Mismatch"]},{family:"account",codes:["InvalidAccountStatus","InsufficientBalance","Account.Arrearage","RealNameAuthenticationError","Forbidden.FinancialLocked","Forbidden.RiskControl","AccountForbidden"]},{family:"no-stock",codes:["OperationDenied.NoStock","Zone.NotOnSale","Zone.NotOpen","OperationDenied.ZoneNotAllowed","OperationDenied.ZoneSystemCategoryNotMatch","InvalidInstanceType.ZoneNotSupported","InvalidInstanceType.ValueNotSupported","InvalidInstanceType.NotSupportDiskCategory","InvalidResourceType.NotSupported","InstanceType.Offline","Invalid.PrivatePoolOptions.NoStock","InvalidVpcZone.NotSupported","ResourceNotAvailable"]},{family:"transient",codes:["ServiceUnavailable","InternalError","UnknownError","LimitedOperation.ServiceUnavailable","SignatureNonceUsed","NodeControllerUnavailable","Mayi.InternalError",d]},{family:"busy",codes:["OperationConflict","Operation.Conflict","TaskConflict","SystemBusy","OperationFailed.SystemBusy","System.ServiceBusy","OperationFailed.DistibuteLock","OperationFailed.NotifyCenCreate","OperationDenied.OtherSubnetProcessing","OperationDenied.OtherSubnetCreating","OperationDenied.CreatingConflict","FrequentPurchase"]},{family:"region",codes:["InvalidRegionId","InvalidRegion","RegionId.NotFound","Forbidden.RegionNotFound","Forbidden.RegionId","DestinationRegion.NotFound","SourceRegion.NotFound"]},{family:"quota",pattern:/QuotaExceed|QuotaFull|QuotaNotEnough|LimitExceed|ExceedQuota/},{family:"other",pattern:/^InvalidAction\b|^InvalidVersion\b/},{family:"not-found",pattern:/Not(Found|Exist)|^EntityNotExist/},{family:"already-exists",pattern:/Duplicated?$|AlreadyExists?$/}];
const f=[[u,"Something else than the cloud answered: check the custom_endpoint_ options, and the proxy in https_proxy."],["SignatureDoesNotMatch","The secret_key does not belong to this access_key: check both, and that nothing was cut off or added when they were stored as secrets."],["InvalidAccessKeyId.Inactive","The access_key is disabled: enable it in the RAM console, or use another."],["InvalidAccessKeyId",'There is no such access_key. If it begins with "STS." it is temporary, and needs its security_token too.'],["Forbidden.AccessKeyDisabled","The access_key is disabled: enable it in the RAM console, or use another."],["InvalidSecurityToken.Expired","The security_token has expired: get new temporary credentials, or let the action renew them itself (ram_role_arn with oidc_provider_arn)."],["InvalidSecurityToken","The security_token does not belong to this access_key: all three values must come from one and the same source."],["MissingSecurityToken","The access_key is temporary: give its security_token too."],["InvalidTimeStamp","The clock of this machine is wrong by more than the cloud tolerates: set it."],["IllegalTimestamp","The clock of this machine is wrong by more than the cloud tolerates: set it."],["AuthenticationFail.OIDCToken.PublicKeyFingerprintMismatch","The fingerprints stored in the RAM OIDC provider are not those of the token issuer's certificate: update them in the RAM console."],["AuthenticationFail.OIDCToken.Expired","The job's ID token had expired before it was exchanged: check the clock of this machine."],["AuthenticationFail.NoPermission","The role's trust policy does not admit this workflow: compare its oidc:iss, oidc:aud and oidc:sub conditions with the repository, branch and audience of this job."],["InvalidUser.PassRoleForbidden","The caller may not hand this role to an instance: it needs ram:PassRole on the role that ecs_ram_role_name names."],["InvalidAccountStatus.NotEnoughBalance","The account needs money: top it up."],["InvalidAccountStatus.SnapshotServiceUnavailable","The snapshot service was never activated in this account: open it once in the ECS console."],["RealNameAuthenticationError","The account owner's identity must be verified in the Alibaba Cloud console first."],["InvalidImageName.Duplicated","An image of this name exists: choose another image_name, or set image_force_delete: true to replace it."],["OperationDenied.NoStock","The instance type is sold out here at the moment: choose another instance_type or zone_id."]];
const h={throttling:"Too many calls were made from this account in the last minute: run fewer builds at a time, or try again later.",transient:"The cloud has a temporary problem: try again.","no-stock":"Choose another instance_type, zone_id or disk category.",quota:"A limit of the account is reached: remove what is not needed any more, or ask for a higher one in the Quota Center.",account:"The account cannot buy resources at the moment: see the billing page of the Alibaba Cloud console.",region:"Check region, and that the account may use it."};
function readAnswer({status:e,body:t}){
const n=parseObject(t);
if(n===undefined)return{error:unreadable(e,t)};
const s=textOf(n.Code??n.code);
const i=e>=400||s!==undefined&&!p.includes(s)&&"Message"in n;
if(!i)return{body:n};
return{error:{code:s??(e>=500?d:u),message:textOf(n.Message??n.message)??"",httpStatus:e,requestId:textOf(n.RequestId??n.requestId),recommend:textOf(n.Recommend),deniedAction:deniedAction(n)}}}
function retryAfter({headers:e}){
const t=Number(e["x-acs-retry-after"]);
if(t>0)return t;
const n=Number(e["retry-after"]);
return n>0?n*1e3:undefined}
const p=["200","OK","Success"];
function unreadable(e,t){
const n=t.trim()===""?"an empty answer":"an answer that is not JSON";
const s=`HTTP status ${e} with ${n} of ${Buffer.byteLength(t)} bytes`;
if(e===429)return{code:"Throttling",message:s,httpStatus:e};
const i=e>=500||e<300;
return{code:i?d:u,message:s,httpStatus:e}}
function parseObject(e){
try{
const t=JSON.parse(e);
return typeof t==="object"&&t!==null&&!Array.isArray(t)?t:undefined}catch{
return undefined}}
function deniedAction(e){
const t=e.AccessDeniedDetail;
if(typeof t==="object"&&t!==null&&"AuthAction"in t)return textOf(t.AuthAction);
return/"?\b(?:Action|AuthAction)"?\s*[:=]\s*"?([a-z]+:\w+)/i.exec(textOf(e.Message)??"")?.[1]}
function textOf(e){
if(typeof e==="number")return String(e);
return typeof e==="string"&&e!==""?e:undefined}
var m=n(93226);
let w=class CloudError extends o.zS{
code;
family;
httpStatus;
requestId;
recommend;
product;
action;
region;
doing;
isFailure;
isRefusal;
constructor(e,t,n={unclear:false}){
const s=familyOf(t.code);
super(sentence(e,t),hintOf(e,t,s));
this.code=t.code;
this.family=s;
this.httpStatus=t.httpStatus;
this.requestId=t.requestId;
this.recommend=t.recommend;
({product:this.product,action:this.action,region:this.region,doing:this.doing}=e);
this.isFailure=s==="transient"||s==="other"&&t.httpStatus>=500;
this.isRefusal=!n.unclear&&!this.isFailure&&s!=="token-processing"}
get isNotFound(){
return this.family==="not-found"}
get isDenied(){
return this.family==="permission"}
isOneOf(e){
return e.some(e=>matchesCode(this.code,e))}};
let y=class UnreachableError extends o.zS{
host;
mayHaveArrived;
isHopeless;
isOutOfTime;
constructor(e,t,n,s){
super(`Could not ${e.doing}: ${t.host} cannot be reached${throughProxy(s)}: ${s.message}.`,{hint:reachHint(t,n,s),cause:s});
this.host=t.host;
this.mayHaveArrived=s.mayHaveArrived;
this.isHopeless=s.isHopeless;
this.isOutOfTime=s.mayHaveArrived&&/TIMEOUT$/.test(s.code)}};
function leavesOpen(e){
if(e instanceof y)return e.mayHaveArrived;
return e instanceof w&&(e.isFailure||e.family==="token-processing")}
let g=class UnclearOutcomeError extends o.zS{
action;
constructor(e,t){
super(`It is not known whether ${e.action} was carried out. ${t.message}`,{cause:t});
this.action=e.action}};
function sentence(e,t){
const n=[`code ${t.code}`,...t.requestId===undefined?[]:[`request ID ${t.requestId}`]].join(", ");
return`Could not ${e.doing} (${e.action} in ${e.region}): ${cloudsWords(t)} [${n}]`}
function cloudsWords({message:e,httpStatus:t}){
const n=e.replace(/(server )?string to sign is:.*/is,"").replace(/\s+/g," ").trim();
if(n==="")return`HTTP status ${t}.`;
return/[.!?\u3002]$/.test(n)?n:`${n}.`}
function hintOf(e,t,n){
const s=hintFor(t.code,n)??(n==="permission"?missingPermission(e,t):undefined);
return s===undefined?{}:{hint:s}}
function missingPermission({product:e,action:t},{deniedAction:n}){
if(t==="AssumeRole")return"Either the caller lacks the permission sts:AssumeRole for this role, or the role's trust policy does not admit the caller: it must name the caller or its account, and the external ID where it asks for one.";
const s=n??`${e.toLowerCase()}:${t}`;
return`The caller lacks the permission ${s}: add it to the RAM policy of the user or role.`}
function throughProxy({proxy:e}){
return e===undefined?"":` through the proxy ${e}`}
function reachHint(e,t,{proxy:n,code:s}){
if(n!==undefined)return"Check the proxy in https_proxy, and what it lets through; no_proxy lists hosts to reach without it.";
if(/CERT|SELF_SIGNED|UNABLE_TO_/.test(s)){
return"The certificate of the other side is not trusted: NODE_EXTRA_CA_CERTS names a file of further authorities."}
return e.hostname.endsWith(".aliyuncs.com")?`Check region, and that this machine may connect to the internet; ${t} names another address, https_proxy a proxy.`:`Check ${t}, and that the service runs.`}
;
const _={attempts:8,attemptsToFirstContact:4,firstPauseMs:500,longestPauseMs:15e3,longestNotYetPauseMs:4e3,firstThrottledPauseMs:2e3,longestThrottledPauseMs:4e4,totalMs:3e5};
function pauseBeforeRetry(e,t,n,s,i){
const r=retryKind(e,t);
if(r===undefined)return undefined;
const o=e instanceof y&&!n.inContact?s.attemptsToFirstContact:s.attempts;
if(r==="failure"&&n.failed>=o)return undefined;
const[a,c]=pauses(r,s);
const d=i===undefined?0:Math.min(i,s.longestThrottledPauseMs);
const u=Math.max(d,jittered(Math.min(a*2**(n.failed-1),c)));
return n.elapsedMs+u>s.totalMs?undefined:u}
function retryKind(e,t){
if(e instanceof y)return retryUnreachable(e,t);
if(!(e instanceof w))return undefined;
if(e.isOneOf(t.notYet))return"not-yet";
switch(e.family){case"throttling":
return"throttled";case"busy":
return"failure";case"token-processing":
return"not-yet";default:
return e.isFailure&&t.repeat!=="unsafe"?"failure":undefined}}
function retryUnreachable(e,t){
if(e.isHopeless)return undefined;
return e.mayHaveArrived&&t.repeat==="unsafe"?undefined:"failure"}
function pauses(e,t){
switch(e){case"throttled":
return[t.firstThrottledPauseMs,t.longestThrottledPauseMs];case"not-yet":
return[t.firstPauseMs,t.longestNotYetPauseMs];case"failure":
return[t.firstPauseMs,t.longestPauseMs]}}
function jittered(e){
return e*(.75+Math.random()/2)}
var v=n(79350);
var b=n.n(v);
const k=b()["default"]??b();
function flatten(e){
return k.query({...e})}
function authorization(e,t,n,s){
const i=Object.assign(Object.create(null),e);
return k.getAuthorization(i,"ACS3-HMAC-SHA256",t,n,s)}
;
function signedHeaders({url:e,action:t,version:n,body:s},i,{date:o,nonce:a}={date:new Date,nonce:(0,r.randomUUID)()}){
const c=(0,r.createHash)("sha256").update(s).digest("hex");
const d={host:e.host,...s!==""&&{"content-type":"application/x-www-form-urlencoded"},"x-acs-action":t,"x-acs-version":n,"x-acs-date":`${o.toISOString().slice(0,19)}Z`,"x-acs-signature-nonce":a,"x-acs-content-sha256":c,...i.securityToken!==undefined&&{"x-acs-security-token":i.securityToken.reveal()}};
const u={method:"POST",pathname:"/",query:Object.fromEntries(e.searchParams),headers:d};
const{accessKeyId:l,accessKeySecret:f}=i;
return{...d,authorization:authorization(u,c,l,f.reveal())}}
var S=n(72202);
var $=n(78474);
var T=n(37067);
var O=n(58500);
var I=n(69852);
let x=class DirectRoute{
#e;
#t=new T.Agent(A);
#n;
constructor(e){
this.#e=e}
async send({method:e,url:t,headers:n,body:s,signal:i}){
const{agent:r,request:o}=await this.#s(t);
i?.throwIfAborted();
if(i!==undefined)(0,$.setMaxListeners)(0,i);
const a=o(t,{agent:r,method:e,headers:n,...i!==undefined&&{signal:i}});
const c=await answerTo(a,s,this.#e);
await (0,O.setImmediate)();
return c}
async close(){
this.#t.destroy();
(await this.#n)?.agent.destroy()}
#s({protocol:e}){
if(e==="http:")return{agent:this.#t,request:T.request};
this.#n??=this.#i();
return this.#n}
async #i(){
const e=await Promise.resolve().then(n.t.bind(n,44708,23));
const{ca:t}=this.#e;
return{agent:new e.Agent({...A,...t!==undefined&&{ca:t}}),request:e.request}}};
const A={keepAlive:true,timeout:3e4};
async function answerTo(e,t,{connectTimeoutMs:n,readTimeoutMs:s}){
let i=false;
let r;
const endWith=t=>{
r=Object.assign(new Error("timed out"),{code:t});
e.destroy(r)};
let o=setTimeout(endWith,n,"CONNECT_TIMEOUT");
const connected=()=>{
i=true;
clearTimeout(o);
o=setTimeout(endWith,s,"ANSWER_TIMEOUT")};
try{
const n=await new Promise((n,s)=>{
e.on("error",s);
e.once("socket",e=>{
if(!e.connecting)connected();else e.once("encrypted"in e?"secureConnect":"connect",connected)});
e.once("response",n);
e.end(t)});
o.refresh();
const s=await (0,S.LD)(n,()=>o.refresh());
return{status:n.statusCode??0,headers:n.headers,body:s}}catch(e){
throw new I.c(r??e,{mayHaveArrived:i})}finally{
clearTimeout(o)}}
var P=n(85369);
let E=class TransportError extends Error{
code;
mayHaveArrived;
isHopeless;
proxy;
constructor(e,t){
super(e);
this.name="TransportError";
this.code=t.code;
this.mayHaveArrived=t.mayHaveArrived;
this.isHopeless=M.test(t.code);
this.proxy=t.proxy}};
let C=class Transport{
#e;
#r;
#o=new Map;
constructor({env:e,connectTimeoutMs:t,readTimeoutMs:n,ca:s}={}){
this.#r=e??{};
this.#e={connectTimeoutMs:t??R,readTimeoutMs:n??F,ca:s}}
get readTimeoutMs(){
return this.#e.readTimeoutMs}
async send(e){
const t=(0,P.i)(e.url,this.#r);
try{
const n=await this.#a(t);
return await n.send(e)}catch(n){
e.signal?.throwIfAborted();
throw n instanceof I.c?this.#c(n,t):n}}
async close(){
await Promise.all([...this.#o.values()].map(async e=>(await e).close()));
this.#o.clear()}
#a(e){
const t=e?.href??"";
const n=this.#o.get(t);
if(n!==undefined)return n;
const s=this.#d(e);
this.#o.set(t,s);
return s}
async #d(e){
if(e===undefined)return new x(this.#e);
const{ProxyRoute:t}=await Promise.all([n.e(752),n.e(837)]).then(n.bind(n,52837));
return new t(e,this.#e)}
#c(e,t){
const{code:n}=e;
const s=e.mayHaveArrived&&!M.test(n);
return new E(this.#u(e),{code:n,mayHaveArrived:s,proxy:t?.host})}
#u({code:e,message:t}){
const{connectTimeoutMs:n,readTimeoutMs:s}=this.#e;
switch(e){case"ECONNREFUSED":
return"the connection was refused";case"ENOTFOUND":
return"there is no such host";case"EAI_AGAIN":
return"the name service (DNS) did not answer";case"ECONNRESET":case"EPIPE":case"UND_ERR_SOCKET":
return"the connection was lost";case"ETIMEDOUT":case"CONNECT_TIMEOUT":case"UND_ERR_CONNECT_TIMEOUT":
return`no connection within ${n/1e3} seconds`;case"ANSWER_TIMEOUT":case"UND_ERR_HEADERS_TIMEOUT":case"UND_ERR_BODY_TIMEOUT":
return`no answer within ${s/1e3} seconds`;case S.PH:
return`the answer is larger than ${S.s4/1024/1024} MB`;case N:
return`the proxy refused (${t})`;default:
return`${e}: ${t}`}}};
function transportFromEnvironment(e,t={}){
const n=e.TLSHandshakeTimeout?.trim()??"";
if(n==="")return new C({env:e,...t});
const s=Number(n);
if(!(s>0&&s<=D)){
throw new o.zS(`The environment variable TLSHandshakeTimeout must be a number of seconds, more than 0 and at most ${D}; found ${(0,o.TL)(n)}.`)}
return new C({env:e,connectTimeoutMs:s*1e3,...t})}
const D=86400;
const R=1e4;
const F=6e4;
const N="UND_ERR_ABORTED";
const M=/^(UND_ERR_ABORTED|ERR_TLS_.*|ERR_SSL_.*|EPROTO|CERT_.*|UNABLE_TO_.*|.*SELF_SIGNED.*)$/;
function toParameters(e,t){
return flatten(toWire(e,t))}
function fromBody(e,t){
const n=t;
const s=e.types();
const i=Object.entries(e.names()).flatMap(([e,t])=>{
const i=Object.hasOwn(n,t)?read(s[e],n[t]):undefined;
return i===undefined?[]:[[e,i]]});
return Object.fromEntries(i)}
function toWire(e,t){
const[n,s]=[e.names(),e.types()];
const i=Object.entries(t).flatMap(([e,t])=>{
const[i,r]=[n[e],write(s[e],t)];
return i===undefined||r===undefined?[]:[[i,r]]});
return Object.fromEntries(i)}
function write(e,t){
if(t===undefined||t===null)return undefined;
if(isModel(e))return toWire(e,t);
if(isList(e)&&Array.isArray(t))return t.map(t=>write(e.itemType,t));
return t}
function read(e,t){
if(isModel(e))return isObject(t)?fromBody(e,t):undefined;
if(isList(e))return Array.isArray(t)?t.flatMap(t=>read(e.itemType,t)??[]):[];
return typeof e==="string"?L[e]?.(t):undefined}
const L={string:e=>isScalar(e)?String(e):undefined,number:e=>{
const t=isScalar(e)&&e!==""?Number(e):NaN;
return Number.isFinite(t)?t:undefined},boolean:e=>{
const t=isScalar(e)?String(e).toLowerCase():"";
return t==="true"?true:t==="false"?false:undefined}};
function isScalar(e){
return["string","number","boolean"].includes(typeof e)}
function isObject(e){
return typeof e==="object"&&e!==null&&!Array.isArray(e)}
function isModel(e){
return typeof e==="function"&&"names"in e&&"types"in e}
function isList(e){
return typeof e==="object"&&e!==null&&"itemType"in e}
;
let U=class Caller{
#e;
#l;
#f=new Set;
#h=0;
constructor(e){
this.#e=e;
this.#l={..._,...e.retry}}
get endpoints(){
return this.#e.endpoints}
get calls(){
return this.#h}
async call(e,t,n,s){
const{product:i,action:r}=e;
const o={product:i,action:r,region:n.region,doing:n.doing??`carry out ${r}`};
const{request:a,response:c}=await e.models();
const d=new URLSearchParams(toParameters(a,withToken(e,t))).toString();
const u=await this.#p({operation:e,context:o,body:d,credentials:s,signal:n.signal,settles:n.settles===true});
return fromBody(c,u)}
async #p(e){
const{operation:t,context:n,signal:s}=e;
const i=performance.now();
const r=this.endpoints.urlFor(n.product,n.region);
let o=false;
let a=false;
let c=false;
let d;
for(let u=1;;u+=1){
const l=await this.#m(e,r,u,o).catch(insteadOfTimeOver(d));
if("body"in l){
if(c)await (0,m.cb)(this.#e.transport.readTimeoutMs,s);
return l.body}
const{error:f,retryAfterMs:h,usedCredentials:p}=l;
if(!a&&isExpired(f)&&p!==undefined){
a=e.credentials?.reject?.(p)===true;
if(a)continue}
const w={failed:u,inContact:this.#f.has(r.host),elapsedMs:performance.now()-i};
const _=pauseBeforeRetry(f,t,w,this.#l,h);
if(_===undefined){
throw t.repeat==="unsafe"&&leavesOpen(f)?new g(n,f):f}
o||=leavesOpen(f);
c||=e.settles&&f instanceof y&&f.isOutOfTime;
d=f;
await (0,m.cb)(_,s).catch(insteadOfTimeOver(d))}}
async #m(e,t,n,s){
const{context:i,signal:r}=e;
const o=await e.credentials?.get(r);
r?.throwIfAborted();
const a=performance.now();
this.#h+=1;
const c={...i,host:t.host,attempt:n};
try{
const n=await this.#w(e,t,o);
this.#f.add(t.host);
const r=readAnswer(n);
const d=performance.now()-a;
if("body"in r){
const e=typeof r.body.RequestId==="string"?r.body.RequestId:undefined;
this.#y({...c,milliseconds:d,outcome:"done",code:undefined,requestId:e});
return r}
const{code:u,requestId:l}=r.error;
this.#y({...c,milliseconds:d,outcome:"failed",code:u,requestId:l});
return{error:new w(i,r.error,{unclear:s}),retryAfterMs:retryAfter(n),usedCredentials:o}}catch(s){
if(!(s instanceof E))throw s;
const e=performance.now()-a;
this.#y({...c,milliseconds:e,outcome:"failed",code:s.code,requestId:undefined});
const n=this.endpoints.optionFor(i.product);
return{error:new y(i,t,n,s),retryAfterMs:undefined,usedCredentials:o}}}
#w(e,t,n){
const{operation:s,body:i,signal:r}=e;
const{transport:o,userAgent:a}=this.#e;
const c={accept:"application/json","user-agent":a};
if(n===undefined){
const e={...c,"content-type":j};
return o.send({method:"POST",url:unsignedUrl(t,s),headers:e,body:i,signal:r})}
const d=signedHeaders({url:t,...s,body:i},n);
return o.send({method:"POST",url:t,headers:{...c,...d},body:i,signal:r})}
#y({product:e,action:t,region:n,host:s,attempt:i,milliseconds:r,outcome:o,code:a,requestId:c}){
this.#e.onCall?.({product:e,action:t,region:n,host:s,attempt:i,milliseconds:r,outcome:o,code:a,requestId:c})}};
function insteadOfTimeOver(e){
return t=>{
throw e!==undefined&&t instanceof m.Ms?e:t}}
function isExpired(e){
return e instanceof w&&e.family==="expired"}
const j="application/x-www-form-urlencoded";
function withToken(e,t){
const n=t.clientToken;
return e.repeat==="client-token"?{...t,clientToken:n??(0,r.randomUUID)()}:t}
function unsignedUrl(e,{action:t,version:n}){
const s=new URL(e);
const i=`${new Date().toISOString().slice(0,19)}Z`;
for(const[e,r]of[["Action",t],["Version",n],["Format","JSON"],["Timestamp",i]]){
s.searchParams.set(e,r)}
return s}
;
const W=.6;
const K=1.25;
const q=120;
const B=240;
const z=.05;
const H=.5;
const G=.2;
const V=5;
const Q=.3;
const Y=.15;
const Z=.5;
const J=.8;
const X=.5;
const ee=1.5;
function nextPause(e,{shortestPauseMs:t,longestPauseMs:n}){
const s=(e.samples??[]).filter(e=>estimatedEnd(e)!==undefined);
const i=s.at(-1);
const r=i===undefined?withoutEstimate(e):byEstimate(e,i,s);
return Math.min(Math.max(r,t),n)}
function withoutEstimate(e){
const{elapsedMs:t,usuallyMs:n,tellsProgress:s=false}=e;
const i=untilNextLook(e);
if(!s||n===undefined)return i;
const r=n*G-t;
return r>0?r:Math.min(i,t)}
function untilNextLook({elapsedMs:e,usuallyMs:t,isBeside:n=false}){
if(t===undefined)return e*H;
if(n)return Math.max(t*K-e,stepAfter(e,B));
const s=stepAfter(t);
const i=Math.max(t*W,e+s/2);
const r=Math.floor((t-i)/s);
return r<0?stepAfter(e):t-r*s-e}
function stepAfter(e,t=q){
return Math.max(Math.sqrt(t*e),e*z)}
function byEstimate({elapsedMs:e,usuallyMs:t=0},n,s){
if(isStuck(n,s))return stepAfter(e);
const i=s.at(-2);
const r=estimatedEnd(n)??e;
const o=Math.max(0,r-e);
const a=partToGo(n,i,{end:r,left:o});
const c=t-e;
return Math.min(o*a,e*ee,c>0?c:Infinity)}
function partToGo(e,t,{end:n,left:s}){
if(t===undefined)return J;
if(Math.abs(n-(estimatedEnd(t)??0))>n*Y)return X;
const i=e.percent===undefined||n/e.percent<stepAfter(n);
return s<=n*Z&&i?1:J}
function isStuck(e,t){
const n=t.at(-2);
if(n===undefined||e.percent!==n.percent)return false;
if(e.percent===undefined)return e.elapsedMs>=(estimatedEnd(n)??Infinity);
const s=t.find(({percent:t})=>t===e.percent)??n;
return e.elapsedMs>=(estimatedEnd(s,0)??Infinity)}
function estimatedEnd({remainingMs:e,percent:t,elapsedMs:n},s=Q){
if(t!==undefined&&t>=V)return n*100/Math.min(t+s,100);
return e!==undefined&&e>0?n+e:undefined}
;
let et=class Poll{
#g;
#e;
#_=new Map;
#v=-Infinity;
#b=new AbortController;
#k;
constructor(e,t){
this.#g=e;
this.#e=t}
add(e){
const t={startedAt:performance.now(),dueAt:0,isAsked:false,samples:[]};
this.#_.set(e,t);
this.#S(e,t);
if(this.#k===undefined)void this.#$((this.#k=new AbortController).signal);else this.#b.abort()}
remove(e){
this.#_.delete(e);
if(this.#_.size>0)return;
this.#k?.abort();
this.#k=undefined}
async #$(e){
while(!e.aborted){
await this.#T(e);
if(!e.aborted)this.#O(e)}}
async #T(e){
for(;;){
const t=[...this.#_.values()].filter(({isAsked:e})=>!e);
const n=Math.max(Math.min(...t.map(e=>e.dueAt)),this.#v);
this.#b=new AbortController;
const s=AbortSignal.any([e,this.#b.signal]);
const i=await (0,m.cb)(timerFor(n-performance.now()),s).then(()=>true,()=>false);
if(i||e.aborted)return}}
#O(e){
const t=[...this.#_].filter(([,{isAsked:e}])=>!e);
const n=[...new Set(t.map(([{id:e}])=>e))];
const s=inBatches(n,this.#g.batch);
this.#v=performance.now()+this.#e.shortestPauseMs*s.length;
for(const n of s){
const s=t.filter(([{id:e}])=>n.includes(e));
void this.#I(n,s,e)}}
async #I(e,t,n){
for(const[,e]of t)e.isAsked=true;
try{
const s=await this.#g.describe(e,n);
for(const[e,n]of t){
n.isAsked=false;
if(!this.#_.has(e))continue;
const t=e.notice(s.get(e.id));
if(t!==undefined)n.samples=[...n.samples,t].slice(-en);
this.#S(e,n)}}catch(e){
if(n.aborted)return;
for(const[n]of t)if(this.#_.has(n))n.fail(e)}
this.#b.abort()}
#S({usuallyMs:e,tellsProgress:t,isBeside:n},s){
const i=performance.now()-s.startedAt;
const r={elapsedMs:i,usuallyMs:e,tellsProgress:t,isBeside:n,samples:s.samples};
s.dueAt=s.startedAt+i+nextPause(r,this.#e)}};
const en=3;
const es=2**31-1;
function timerFor(e){
return Math.min(Math.max(0,e),es)}
function inBatches(e,t){
const n=[];
for(let s=0;s<e.length;s+=t)n.push(e.slice(s,s+t));
return n}
;
const ei={shortestPauseMs:250,longestPauseMs:6e4,appearWithinMs:6e4,releaseWithinMs:3*6e4};
let er=class WaitError extends o.zS{
kind;
id;
region;
outcome;
status;
constructor({watch:e,region:t,id:n},{outcome:s,status:i,message:r,hint:o}){
super(`The ${e.kind} ${n} in ${t} ${r}`,o===undefined?{}:{hint:o});
this.kind=e.kind;
this.id=n;
this.region=t;
this.outcome=s;
this.status=i}};
let eo=class Waiter{
#h;
#e;
#x=new Map;
#A=1;
constructor(e,t={}){
this.#h=e;
this.#e={...ei,...t}}
get appearWithinMs(){
return this.#e.appearWithinMs}
get releaseWithinMs(){
return this.#e.releaseWithinMs}
waitFor(e){
let t;
let n=0;
return this.#P(e,()=>t,(s,i)=>{
if(s===undefined){
n+=1;
const s=t===undefined?i>this.#e.appearWithinMs:n>1;
return s?{failure:this.#E(e,t)}:{progress:undefined}}
n=0;
const{failure:r,...o}=e.watch.view(s);
t={...o,elapsedMs:i};
e.onProgress?.(t);
if(e.until(s))return{done:s};
if(r===undefined)return{progress:t};
return{failure:new er(e,{outcome:"failed",status:t.status,message:r})}})}
async waitUntilGone(e){
let t;
await this.#P(e,()=>t,(n,s)=>{
if(n===undefined)return{done:undefined};
const{status:i,percent:r,remainingMs:o}=e.watch.view(n);
t={status:i,percent:r,remainingMs:o,elapsedMs:s};
e.onProgress?.(t);
return{progress:t}})}
#P(e,t,n){
const{watch:s,region:i,id:r,timeoutMs:o,isBeside:a,signal:c}=e;
const d=e.usuallyMs===undefined?undefined:e.usuallyMs*this.#A;
return new Promise((u,l)=>{
if(c?.aborted)return l(c.reason);
const f=performance.now();
let h=0;
const p={id:r,usuallyMs:d,tellsProgress:s.tellsProgress,isBeside:a,notice:t=>{
h+=1;
const s=performance.now()-f;
const i=n(t,s);
if("progress"in i)return i.progress;
end();
if("done"in i){
this.#C(e,{elapsedMs:s,looks:h});
u(i.done)}else Promise.resolve(i.failure).then(l,l);
return undefined},fail:e=>{
end();
l(e)}};
const onAbort=()=>p.fail(c?.reason);
const m=setTimeout(()=>p.fail(timedOut(e,t())),o);
const w=this.#D(s,i);
const end=()=>{
clearTimeout(m);
c?.removeEventListener("abort",onAbort);
w.remove(p)};
c?.addEventListener("abort",onAbort,{once:true});
w.add(p)})}
#C({usuallyMs:e,isBeside:t=false},{elapsedMs:n,looks:s}){
if(e===undefined||t)return;
const i=s===1?n/2:n;
this.#A=Math.min(1,i/e)}
#D(e,t){
const n=`${e.kind} ${t}`;
const s=this.#x.get(n);
if(s!==undefined)return s;
const describe=(n,s)=>e.describe(this.#h,n,{region:t,signal:s,doing:`see how far the ${e.kind} ${n.join(", ")} is`});
const i=new et({describe,batch:e.batch},this.#e);
this.#x.set(n,i);
return i}
async #E(e,t){
const{watch:n,region:s,id:i,signal:r}=e;
const o=`ask why the ${n.kind} ${i} has vanished`;
const a=await n.whyGone?.(this.#h,i,{region:s,signal:r,doing:o}).catch(()=>undefined);
const c=a===undefined?".":`: ${a}`;
const d=t===undefined?`was accepted by the cloud, but has not appeared within ${inSeconds(this.#e.appearWithinMs)}${c}`:`has vanished while its status was ${t.status}${c}`;
return new er(e,{outcome:"vanished",status:t?.status,message:d})}};
function timedOut(e,t){
const n=t?.percent===undefined?"":`, ${t.percent}%`;
const s=t===undefined?"it was never seen":`its last status was ${t.status}${n}`;
return new er(e,{outcome:"timeout",status:t?.status,message:`was not ready within ${inSeconds(e.timeoutMs)}: ${s}.`,...e.timeoutOption!==undefined&&{hint:`${e.timeoutOption} sets this time limit.`}})}
function inSeconds(e){
return`${Math.round(e/1e3)} seconds`}
;
let ea=class Cloud{
credentials;
waiter;
#R;
constructor({credentials:e,wait:t,waiter:n,...s}){
this.credentials=e;
this.#R=new U(s);
this.waiter=n??new eo(this,t)}
get endpoints(){
return this.#R.endpoints}
get calls(){
return this.#R.calls}
call(e,t,n){
return this.#R.call(e,t,n,this.credentials)}
waitFor(e){
return this.waiter.waitFor(e)}
waitUntilGone(e){
return this.waiter.waitUntilGone(e)}};
function environmentKeys(e){
for(const t of ec){
const n=readFamily(t,e);
if(n!==undefined)return n}
return undefined}
function environmentToken(e,t){
return ec.filter(n=>firstSet(n.id,t)?.value===e).map(n=>tokenFor(n,e,t)).find(e=>e!==undefined)}
function environmentRegion(e){
return firstSet(eu,e)?.value}
const ec=[{id:["ALICLOUD_ACCESS_KEY","ALICLOUD_ACCESS_KEY_ID"],secret:["ALICLOUD_SECRET_KEY","ALICLOUD_ACCESS_KEY_SECRET"],token:["ALICLOUD_SECURITY_TOKEN"]},{id:["ALIBABA_CLOUD_ACCESS_KEY_ID"],secret:["ALIBABA_CLOUD_ACCESS_KEY_SECRET"],token:["ALIBABA_CLOUD_SECURITY_TOKEN"]},{id:["ALIBABACLOUD_ACCESS_KEY_ID"],secret:["ALIBABACLOUD_ACCESS_KEY_SECRET"],token:["ALIBABACLOUD_SECURITY_TOKEN"]},{id:["ACCESS_KEY_ID"],secret:["ACCESS_KEY_SECRET"],token:[]}];
const ed=["SECURITY_TOKEN","SecurityToken"];
const eu=["ALICLOUD_REGION","ALICLOUD_REGION_ID","ALIBABA_CLOUD_REGION_ID","ALIBABA_CLOUD_REGION","ALIBABACLOUD_REGION_ID","REGION_ID","REGION"];
function readFamily(e,t){
const[n,s]=[firstSet(e.id,t),firstSet(e.secret,t)];
if(n===undefined){
return s===undefined?undefined:{variables:[s.name],missing:e.id[0]}}
if(s===undefined)return{variables:[n.name],missing:e.secret[0]};
const i=tokenFor(e,n.value,t);
new a.zh(n.value);
return{variables:[n.name,s.name],credentials:{accessKeyId:n.value,accessKeySecret:new a.zh(s.value),...i!==undefined&&{securityToken:i}}}}
function tokenFor(e,t,n){
const s=ec.filter(s=>{
const i=firstSet(s.id,n)?.value;
return s!==e&&(i===undefined||i===t)});
const i=[...e.token,...ed,...s.flatMap(({token:e})=>e)];
const r=firstSet(i,n)?.value;
return r===undefined?undefined:new a.zh(r)}
function firstSet(e,t){
for(const n of e){
const e=t[n]?.trim();
if(e!==undefined&&e!=="")return{name:n,value:e}}
return undefined}
function isSwitchedOn(e,t){
return firstSet([e],t)?.value.toLowerCase()==="true"}
var el=n(73024);
var ef=n(48161);
var eh=n(76760);
var ep=n(47720);
const em=(0,ep.C)("Sts","2015-04-01");
const roles=()=>n.e(905).then(n.bind(n,29905));
const ew=em("GetCallerIdentity",roles,{repeat:"safe"});
const ey=em("AssumeRole",roles,{repeat:"safe"});
const eg=em("AssumeRoleWithOIDC",roles,{repeat:"safe"});
function keyProblem(e){
const[t]=/[^\x21-\x7e]/u.exec(e)??[];
if(t!==undefined)return`holds ${nameOf(t)}, which no key has`;
return e.length>e_?`has more than ${e_} characters, which no key has`:undefined}
const e_=16384;
function nameOf(e){
if(e===" ")return"a space";
if(e==="\n"||e==="\r")return"a line break";
return`the character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}
;
function credentialsOf(e,t){
const{accessKeyId:n,accessKeySecret:s,securityToken:i,expiration:r}=e;
const c={"access key ID":n,"access key secret":s};
for(const[e,n]of Object.entries({...c,"security token":i}))refuseOdd(e,n,t);
if(!isGiven(n)||!isGiven(s)){
const e=Object.entries(c).flatMap(([e,t])=>isGiven(t)?[]:[e]);
throw new o.zS(`${t} gave credentials without ${e.join(" and ")}.`)}
new a.zh(n);
return{accessKeyId:n,accessKeySecret:new a.zh(s),...isGiven(i)&&{securityToken:new a.zh(i)},...expiry(r)}}
function isGiven(e){
return typeof e==="string"&&e!==""}
function refuseOdd(e,t,n){
if(t===undefined||t===null)return;
const s=typeof t==="string"?keyProblem(t):"is no text";
if(s!==undefined)throw new o.zS(`${n} gave credentials whose ${e} ${s}.`)}
function expiry(e){
const t=typeof e==="number"?e*1e3:Date.parse(typeof e==="string"?e:"");
return Number.isNaN(t)||t<=0?{}:{expiresAt:t}}
;
const ev=5*6e4;
const eb=1e4;
const ek=2e3;
let eS=class RenewingProvider{
source;
#F;
#N;
#M=0;
#L;
constructor(e,t){
this.source=e;
this.#F=t}
async get(e){
if(this.#N!==undefined&&Date.now()<this.#M)return this.#N;
this.#L??=this.#U().finally(()=>this.#L=undefined);
return unlessAborted(this.#j(this.#L),e)}
#j(e){
const t=this.#W();
if(t===undefined)return e;
const n=new AbortController;
const s=(t.expiresAt??Infinity)-Date.now();
const i=(0,m.cb)(Math.min(ek,s/2),n.signal).then(()=>this.#W()??e);
return Promise.race([e,i]).finally(()=>{
n.abort();
i.catch(()=>undefined);
e.catch(()=>undefined)})}
#W(){
const e=this.#N;
return e!==undefined&&Date.now()<(e.expiresAt??Infinity)?e:undefined}
reject(e){
if(this.#N===e)this.#N=undefined;
return true}
async #U(){
const e=Date.now();
try{
this.#N=await this.#F();
this.#M=renewAt(e,this.#N.expiresAt);
return this.#N}catch(t){
const e=this.#W();
if(e===undefined)throw explained(this.source,t);
this.#M=Date.now()+eb;
return e}}};
function renewAt(e,t){
if(t===undefined)return Infinity;
return Math.max(t-ev,e+(t-e)*2/3)}
function explained(e,t){
if(t instanceof w)return new o.zS(t.message,{cause:t,...t.hint!==undefined&&{hint:t.hint}});
if(t instanceof o.zS||t instanceof Error&&t.name==="AbortError")return t;
return new o.zS(`No credentials could be obtained from ${e}: ${(0,o.iT)(t).message}`,{cause:t})}
function unlessAborted(e,t){
if(t===undefined)return e;
return new Promise((n,s)=>{
const onAbort=()=>s(t.reason);
if(t.aborted)onAbort();
t.addEventListener("abort",onAbort,{once:true});
e.then(n,s).finally(()=>t.removeEventListener("abort",onAbort))})}
;
function assumedRole(e,t){
const n=`the role ${e.arn}, assumed with ${t.source}`;
return{source:n,open:s=>assume(n,e,t.open(s),s)}}
function assume(e,t,n,{caller:s,region:i}){
return new eS(e,async()=>{
const{credentials:e={}}=await s.call(ey,{roleArn:t.arn,roleSessionName:t.sessionName,durationSeconds:t.durationSeconds,policy:t.policy,externalId:t.externalId},{region:i,doing:`assume the role ${t.arn}`},n);
return credentialsOf(e,"STS")})}
var e$=n(86391);
function json_parseObject(e){
try{
const t=JSON.parse(e);
const n=typeof t==="object"&&t!==null&&!Array.isArray(t);
return n?t:undefined}catch{
return undefined}}
;
const eT=3e4;
function credentialsUri(e,t){
const n=`the credentials URI in ${t}`;
return{source:n,open:({transport:s,endpoints:i})=>new eS(n,async()=>{
const n=URL.canParse(e)?new URL(e):undefined;
if(n===undefined||!/^https?:$/.test(n.protocol))throw new o.zS(`${capitalised(t)} is no http or https URL.`);
if(n.protocol==="http:"&&!mayBeHttp(n,i)){
throw new o.zS(`${capitalised(t)} must be https: over plain http, keys from ${n.host} could be read on their way. Only this machine (localhost, 127.0.0.1) and its metadata service may be http.`)}
const r=AbortSignal.timeout(eT);
const{status:a,body:c}=await s.send({method:"GET",url:n,headers:{accept:"application/json"},signal:r}).catch(e=>{
if(!(e instanceof E)&&e!==r.reason)throw e;
const s=e instanceof E?e.message:`no answer within ${eT/1e3} seconds`;
throw new o.zS(`${n.host} in ${t} cannot be reached: ${s}.`)});
const d=json_parseObject(c);
if(a!==200||d===undefined||(d.Code??"Success")!=="Success"){
throw new o.zS(`${n.host} in ${t} gave no credentials (HTTP status ${a}).`)}
return credentialsOf({accessKeyId:d.AccessKeyId,accessKeySecret:d.AccessKeySecret,securityToken:d.SecurityToken,expiration:d.Expiration},`${n.host} in ${t}`)})}}
function mayBeHttp({hostname:e},{metadata:t}){
return(0,e$.U9)(e)||e===t.hostname}
function capitalised(e){
return e.replace(/^./,e=>e.toUpperCase())}
;
let eO=class IncompleteError extends o.zS{
option;
constructor(e,t){
super(t);
this.option=e}};
function instanceRole({name:e,allowV1:t}){
const n=e===undefined?"the RAM role of this instance":`the RAM role ${e} of this instance`;
return{source:n,open:s=>new eS(n,async()=>{
const n=new eP(s,t);
await n.authenticate();
const i=e??roleIn(await n.read(eI,"This instance has no RAM role."));
const r=await n.read(`${eI}${i}`,`This instance does not have the RAM role ${i}.`);
const a=json_parseObject(r);
if(a?.Code!=="Success")throw new o.zS(`The metadata service gave no credentials for the RAM role ${i}.`);
return credentialsOf({accessKeyId:a.AccessKeyId,accessKeySecret:a.AccessKeySecret,securityToken:a.SecurityToken,expiration:a.Expiration},"The metadata service")})}}
function roleIn(e){
const[t]=/^[\w.-]{1,64}(?!\S)/.exec(e.trimStart())??[];
if(t===undefined)throw new o.zS("The metadata service did not name the RAM role of this instance.");
return t}
function allowsV1(e){
return!isSwitchedOn("ALIBABA_CLOUD_IMDSV1_DISABLED",e)}
const eI="latest/meta-data/ram/security-credentials/";
const ex="21600";
const eA=5e3;
let eP=class Metadata{
#K;
#q;
#B={};
constructor(e,t){
this.#K=e;
this.#q=t}
async authenticate(){
const e={"x-aliyun-ecs-metadata-token-ttl-seconds":ex};
const t=await this.#w("PUT","latest/api/token",e);
if(t.status===200&&(t.body===""||keyProblem(t.body)!==undefined))throw new o.zS("The metadata service gave a token that is none.");
if(t.status===200)this.#B={"x-aliyun-ecs-metadata-token":t.body};else if(!this.#q){
throw new o.zS(`The metadata service gave no token (HTTP status ${t.status}), and version 1 is not allowed.`)}}
async read(e,t){
const{status:n,body:s}=await this.#w("GET",e,this.#B);
if(n===404)throw new o.zS(t);
if(n!==200)throw new o.zS(`The metadata service answered with HTTP status ${n}.`);
return s}
async #w(e,t,n){
const{transport:s,endpoints:i}=this.#K;
const r=AbortSignal.timeout(eA);
try{
return await s.send({method:e,url:new URL(t,i.metadata),headers:n,signal:r})}catch(t){
if(!(t instanceof E)&&t!==r.reason)throw t;
const e=t instanceof E?t.message:"no answer";
throw new o.zS(`The metadata service at ${i.metadata.host} cannot be reached (${e}).`,{hint:"A RAM role of the instance (ram_role_name) can only be used on an ECS instance of Alibaba Cloud."})}}};
function oidcRole(e){
const t=`the role ${e.arn}, assumed with ${e.tokenSource}`;
return{source:t,open:n=>new eS(t,async()=>{
const t=new a.zh(await e.token(n));
const{credentials:s={}}=await n.caller.call(eg,{roleArn:e.arn,OIDCProviderArn:e.providerArn,OIDCToken:t.reveal(),roleSessionName:e.sessionName,durationSeconds:e.durationSeconds,policy:e.policy},{region:n.region,doing:`exchange ${e.tokenSource} for the role ${e.arn}`},undefined);
return credentialsOf(s,"STS")})}}
var eE=n(57874);
var eC=n(31421);
const eD=6e4;
function externalProgram(e,t){
const n=`the program in ${t}`;
return{source:n,open:()=>new eS(n,async()=>{
const n=json_parseObject(await outputOf(e,t));
if(n===undefined)throw new o.zS(`The program in ${t} did not print a JSON object.`);
return credentialsOf({accessKeyId:n.access_key_id,accessKeySecret:n.access_key_secret,securityToken:n.sts_token,expiration:n.expiration},`The program in ${t}`)})}}
function wordsOf(e){
return[...e.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"']+)+/g)].map(([e])=>e.replace(/"([^"]*)"|'([^']*)'/g,"$1$2"))}
function outputOf(e,t){
const[n,...s]=wordsOf(e);
return new Promise((e,i)=>{
if(n===undefined)return i(new o.zS(`process_command in ${t} is empty.`));
const r={timeout:eD,killSignal:"SIGKILL",encoding:"utf8",windowsHide:true};
(0,eC.execFile)(n,s,r,(n,s)=>{
if(n===null)return e(s);
const r=n.killed===true?`took longer than ${eD/1e3} seconds`:`failed (${n.code??"killed"})`;
i(new o.zS(`The program in ${t} ${r}.`))})})}
;
function parseIni(e){
const t=new Map;
let n;
for(const s of e.split(/\r?\n/)){
const[,e]=/^\s*\[([^\]]+)\]/.exec(s)??[];
if(e!==undefined){
const s=e.trim();
n=t.get(s)??{};
t.set(s,n)}
const[,i,r=""]=/^\s*([^\s=;#[]+)\s*=(.*)$/.exec(s)??[];
if(i!==undefined&&n!==undefined)n[i]=ini_valueOf(r.trim())}
return t}
function ini_valueOf(e){
const[,,t]=/^(["'])(.*?)\1/.exec(e)??[];
if(t!==undefined)return t;
const n=e.search(/(?:^|\s)[#;]/);
return(n<0?e:e.slice(0,n)).trim()}
;
const eR={mode:{field:"mode",otherwise:"AK"},modes:new Map,fields:new Map};
const eF={mode:{field:"type",otherwise:undefined},modes:new Map([["access_key","ak"],["sts","ststoken"],["ram_role_arn","ramrolearn"],["ecs_ram_role","ecsramrole"],["oidc_role_arn","oidc"],["rsa_key_pair","rsakeypair"],["bearer","bearertoken"]]),fields:new Map([["sts_token","security_token"],["ram_role_name","role_name"],["ram_role_arn","role_arn"],["ram_session_name","role_session_name"],["oidc_token_file","oidc_token_file_path"]])};
let eN=class ProfileFile{
path;
words;
#z;
#N;
constructor(e,{words:t,profiles:n,current:s}){
this.path=e;
this.words=t;
this.#z=n;
this.#N=s}
static read(e){
const t=textIn(e);
return new eN(e,t.trimStart().startsWith("{")?jsonIn(t,e):iniIn(t,e))}
static readIfThere(e){
return(0,el.existsSync)(e)?eN.read(e):undefined}
has(e){
return this.#z.has(e)}
get hasCurrent(){
return this.#N!==undefined&&this.has(this.#N)}
profile(e=this.#N){
if(e===undefined)throw new o.zS(`The credentials file ${this.path} does not say which profile is current: name one with profile.`);
const t=this.#z.get(e);
if(t!==undefined)return{...t,name:e};
const n=[...this.#z.keys()];
throw new o.zS(`There is no profile "${e}" in ${this.path}.${(0,o.Nf)(e,n)}`,{hint:`The profiles there are ${n.length===0?"none":n.join(", ")}.`})}};
function profile_file_textOf(e){
return typeof e==="string"&&e.trim()!==""?e.trim():undefined}
function textIn(e){
try{
return(0,eE.EW)(e).toString().replace(/^\uFEFF/,"")}catch(t){
if(!(t instanceof eE.ie))throw t;
throw new o.zS(`The credentials file ${(0,o.vI)(e)} ${t.trouble}.`)}}
function jsonIn(e,t){
const n=json_parseObject(e);
if(n===undefined)throw new o.zS(`The credentials file ${t} is no JSON object.`);
if(!Array.isArray(n.profiles))throw new o.zS(`The credentials file ${t} has no list "profiles".`);
const s=n.profiles.flatMap(e=>{
const t=typeof e==="object"&&e!==null?e:{};
return typeof t.name==="string"?[[t.name,t]]:[]});
return{words:eR,profiles:new Map(s),current:profile_file_textOf(n.current)}}
const eM="default";
function iniIn(e,t){
const n=parseIni(e);
if(n.size===0)throw new o.zS(`The credentials file ${t} is neither a JSON object, as the CLI's is, nor has it sections, such as [default].`);
return{words:eF,profiles:n,current:eM}}
;
let eL=class StaticProvider{
source;
#H;
constructor(e,t){
this.source=e;
this.#H=t}
get(){
return Promise.resolve(this.#H)}};
function staticSource(e,t){
const{accessKeyId:n,accessKeySecret:s,securityToken:i}=t;
const r={"access key ID":n,secret:s.reveal(),token:i?.reveal()??""};
for(const[t,n]of Object.entries(r)){
const s=keyProblem(n);
if(s!==undefined)throw new o.zS(`The ${t} in ${e} ${s}: store it anew.`)}
return{source:e,open:()=>new eL(e,t)}}
;
function readProfile(e,t,n){
const s=e.profile(t);
const i={file:e,env:n,path:[s.name]};
return{source:sourceOf(i,s),region:fieldOf(i,s,"region_id"),ecsEndpoint:fieldOf(i,s,"endpoint"),stsEndpoint:fieldOf(i,s,"sts_endpoint"),stsRegion:fieldOf(i,s,"sts_region"),isInVpc:s.enable_vpc===true,hasRole:fieldOf(i,s,"ram_role_arn")!==undefined}}
const eU=new Map(Object.entries({ak:(e,t)=>keys(e,t),ststoken:(e,t)=>keys(e,t,need(e,t,"sts_token")),ramrolearn:(e,t)=>assumedRole(roleOf(e,t),keys(e,t,fieldOf(e,t,"sts_token"))),ecsramrole:(e,t)=>onInstance(e,t),ramrolearnwithrolename:(e,t)=>assumedRole(roleOf(e,t),onInstance(e,t)),ramrolearnwithecs:(e,t)=>assumedRole(roleOf(e,t),onInstance(e,t)),chainableramrolearn:(e,t)=>assumedRole(roleOf(e,t),sourceProfile(e,t)),oidc:(e,t)=>{
const n=need(e,t,"oidc_token_file");
return oidcRole({...roleOf(e,t),providerArn:need(e,t,"oidc_provider_arn"),...tokenFile(n)})},external:(e,t)=>{
if(isSwitchedOn("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS",e.env)){
throw new o.zS(`${subject(e)} runs a program, which ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS forbids.`)}
return externalProgram(need(e,t,"process_command"),named(e))},credentialsuri:(e,t)=>credentialsUri(need(e,t,"credentials_uri"),named(e))}));
const ej=new Map(Object.entries({cloudsso:"needs a person to log in",oauth:"needs a person to log in",rsakeypair:"has been given up by Alibaba Cloud",bearertoken:"is not accepted by ECS",anonymous:"gives no credentials"}));
function sourceOf(e,t){
const{mode:n,modes:s}=e.file.words;
const i=profile_file_textOf(t[n.field])??n.otherwise;
if(i===undefined)throw new o.zS(`${subject(e)} is incomplete: it has no ${n.field}.`);
const r=s.get(i.toLowerCase())??i.toLowerCase();
const a=eU.get(r);
if(a!==undefined)return a(e,t);
const c=ej.get(r)??"is not known";
throw new o.zS(`${subject(e)} cannot be used: its ${n.field} ${i} ${c}.`)}
function tokenFile(e){
return{tokenSource:`the token in ${e}`,token:()=>Promise.resolve().then(()=>tokenIn(e))}}
function tokenIn(e){
try{
return(0,eE.EW)(e).toString().trim()}catch(t){
if(!(t instanceof eE.ie))throw t;
throw new o.zS(`The OIDC token file ${(0,o.vI)(e)} ${t.trouble}.`)}}
function keys(e,t,n){
const s=new a.zh(need(e,t,"access_key_id")).reveal();
return staticSource(named(e),{accessKeyId:s,accessKeySecret:new a.zh(need(e,t,"access_key_secret")),...n!==undefined&&{securityToken:new a.zh(n)}})}
function onInstance(e,t){
return instanceRole({name:fieldOf(e,t,"ram_role_name"),allowV1:allowsV1(e.env)})}
function sourceProfile(e,t){
const{file:n,path:s}=e;
const i=need(e,t,"source_profile");
if(s.includes(i)){
throw new o.zS(`The profiles of ${n.path} go round in a circle: ${[...s,i].join(", ")}.`)}
return sourceOf({...e,path:[...s,i]},n.profile(i))}
function roleOf(e,t){
const n=t.expired_seconds??t.duration_seconds;
return{arn:need(e,t,"ram_role_arn"),sessionName:need(e,t,"ram_session_name"),externalId:fieldOf(e,t,"external_id"),policy:fieldOf(e,t,"policy"),durationSeconds:typeof n==="number"&&n>0?n:undefined}}
function need(e,t,n){
const s=fieldOf(e,t,n);
if(s!==undefined)return s;
const{mode:i}=e.file.words;
const r=profile_file_textOf(t[i.field])??i.otherwise;
throw new o.zS(`${subject(e)} is incomplete: its ${i.field} ${r} needs ${spelling(e,n)}.`)}
function fieldOf(e,t,n){
return profile_file_textOf(t[spelling(e,n)])}
function spelling({file:e},t){
return e.words.fields.get(t)??t}
function named({file:e,path:t}){
return`the profile "${t.at(-1)}" in ${e.path}`}
function subject(e){
return named(e).replace(/^t/,"T")}
;
const eW="alicloud-image-builder";
function role_options_roleOf(e){
const{ram_role_arn:t,ram_session_name:n}=e;
if(t===undefined)return refuseStray(e);
if(n===undefined){
throw new eO("ram_role_arn","is given without ram_session_name: the name under which the role is assumed.")}
return{arn:t,sessionName:n,durationSeconds:e.ram_session_expiration,policy:e.ram_session_policy,externalId:e.ram_external_id}}
function oidcRoleOf(e){
const{oidc_role_arn:t,ram_role_arn:n}=e;
const s=t??n;
if(e.ram_external_id!==undefined&&(t===undefined||n===undefined)){
throw new eO("ram_external_id","is given, but a role is assumed with an ID token without one: leave it out, or give a further role (oidc_role_arn for the first, ram_role_arn for that).")}
if(s===undefined){
throw new eO("oidc_provider_arn","is given without ram_role_arn: the role to assume with the ID token.")}
if(t!==undefined&&n!==undefined)return{arn:s,sessionName:eW};
return{arn:s,sessionName:e.ram_session_name??eW,durationSeconds:e.ram_session_expiration,policy:e.ram_session_policy}}
function refuseStrayOidc(e){
if(e.oidc_provider_arn!==undefined)return;
const t=["oidc_role_arn","oidc_audience"].find(t=>e[t]!==undefined);
if(t!==undefined)throw new eO(t,"is given without oidc_provider_arn: no ID token is exchanged without it.")}
const eK=["ram_session_name","ram_session_expiration","ram_session_policy","ram_external_id"];
function refuseStray(e){
if(e.oidc_provider_arn!==undefined)return undefined;
const t=eK.find(t=>e[t]!==undefined);
if(t!==undefined)throw new eO(t,"is given without ram_role_arn: there is no role to assume.");
return undefined}
;
function environmentSource(e){
const t=fromKeys(e)??fromToken(e)??fromUri(e)??fromInstance(e);
const n=firstSet(["ALICLOUD_ASSUME_ROLE_ARN"],e);
if(n===undefined)return t;
if(t===undefined){
throw new eO(undefined,`The environment variable ${n.name} is set, but no credentials to assume that role with are in the environment.`)}
const s=firstSet(["ALICLOUD_ASSUME_ROLE_SESSION_NAME"],e)?.value??eW;
return assumedRole({arn:n.value,sessionName:s,durationSeconds:sessionSeconds(e)},t)}
function sessionSeconds(e){
const t=firstSet(["ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION"],e);
if(t===undefined)return undefined;
const n=Number(t.value);
if(Number.isInteger(n)&&n>=900&&n<=43200)return n;
throw new o.zS(`The environment variable ${t.name} must be a whole number of seconds from 900 to 43200; found "${t.value}".`)}
function fromKeys(e){
const t=environmentKeys(e);
if(t===undefined)return undefined;
const n=t.variables.join(" and ");
if(t.credentials!==undefined)return staticSource(`the environment variables ${n}`,t.credentials);
throw new eO(undefined,`The environment variable ${n} is set, but ${t.missing} is not: both are needed.`)}
const eq=["ALIBABA_CLOUD_OIDC_TOKEN_FILE","ALIBABA_CLOUD_OIDC_TOKEN"];
const eB=["ALIBABA_CLOUD_ROLE_ARN","ALIBABA_CLOUD_OIDC_PROVIDER_ARN"];
function fromToken(e){
const t=firstSet(eq,e);
if(t===undefined)return undefined;
const[n,s]=eB.map(t=>firstSet([t],e)?.value);
if(n===undefined||s===undefined){
const n=eB.filter(t=>firstSet([t],e)===undefined);
throw new eO(undefined,`The environment variable ${t.name} is set, but ${n.join(" and ")} ${n.length===1?"is":"are"} not.`)}
const i=firstSet(["ALIBABA_CLOUD_ROLE_SESSION_NAME"],e)?.value??eW;
const r=t.name===eq[0]?tokenFile(t.value):tokenItself(t);
return oidcRole({arn:n,providerArn:s,sessionName:i,...r})}
function tokenItself({name:e,value:t}){
const n=new a.zh(t);
return{tokenSource:`the token in ${e}`,token:()=>Promise.resolve(n.reveal())}}
function fromUri(e){
const t=firstSet(["ALIBABA_CLOUD_CREDENTIALS_URI","ALICLOUD_CREDENTIALS_URI"],e);
return t===undefined?undefined:credentialsUri(t.value,`the environment variable ${t.name}`)}
function fromInstance(e){
const t=firstSet(["ALIBABA_CLOUD_ECS_METADATA","ALICLOUD_ECS_ROLE_NAME"],e)?.value;
if(t===undefined||isSwitchedOn("ALIBABA_CLOUD_ECS_METADATA_DISABLED",e))return undefined;
return instanceRole({name:t,allowV1:allowsV1(e)})}
;
function findProfile(e){
const{options:t,env:n}=e;
const s=ez.some(e=>t[e]!==undefined);
const i=t.profile??(s?undefined:firstSet(eH,n)?.value);
if(i!==undefined&&isOutranked(e))return leniently(i,e);
if(i!==undefined)return{access:readProfile(fileWith(i,e),i,n),isAskedFor:true};
if(s)return undefined;
if(t.shared_credentials_file!==undefined){
const[t]=placesOf(e);
return{access:readProfile(eN.read(t.path),undefined,n),isAskedFor:true}}
if(environmentSource(n)!==undefined)return undefined;
const r=firstFile(e,({hasCurrent:e})=>e);
return r===undefined?undefined:{access:readProfile(r,undefined,n),isAskedFor:false}}
const ez=["access_key","secret_key","security_token","ram_role_arn","ram_role_name","oidc_provider_arn"];
function isOutranked({options:e,placeOf:t}){
const isInput=n=>e[n]!==undefined&&t(n).file.startsWith('input "');
return!isInput("profile")&&ez.some(e=>e!=="ram_role_arn"&&isInput(e))}
function leniently(e,t){
try{
return{access:readProfile(fileWith(e,t),e,t.env),isAskedFor:true}}catch(e){
if(!(e instanceof o.zS))throw e;
return undefined}}
const eH=["ALICLOUD_PROFILE","ALIBABA_CLOUD_PROFILE"];
function fileWith(e,t){
const n=firstFile(t,t=>t.has(e))??firstFile(t,()=>true);
if(n!==undefined)return n;
const s=placesOf(t).map(({path:e})=>e);
throw new o.zS(`The profile "${e}" is nowhere: ${s.join(" and ")} ${s.length===1?"does":"do"} not exist.`)}
function firstFile(e,t){
for(const{path:n,isNamed:s}of placesOf(e)){
const e=s?eN.read(n):eN.readIfThere(n);
if(e!==undefined&&t(e))return e}
return undefined}
function placesOf({options:e,placeOf:t,env:n}){
const{shared_credentials_file:s,profile:i}=e;
if(s!==undefined){
const{file:e}=t("shared_credentials_file");
return[{path:besideTemplate(s,e,n)??pathOf(s,n),isNamed:true}]}
const r=placeOf("ALIBABA_CLOUD_CREDENTIALS_FILE",[".alibabacloud","credentials"],n);
if(i===undefined&&isSwitchedOn("ALIBABA_CLOUD_CLI_PROFILE_DISABLED",n))return[r];
return[placeOf("ALICLOUD_SHARED_CREDENTIALS_FILE",[".aliyun","config.json"],n),r]}
function placeOf(e,t,n){
const s=firstSet([e],n)?.value;
if(s!==undefined)return{path:pathOf(s,n),isNamed:true};
return{path:(0,eh.join)(homeOf(n),...t),isNamed:false}}
function besideTemplate(e,t,n){
if(t.startsWith('input "'))return undefined;
const s=(0,eh.resolve)(workspaceOf(n),(0,eh.dirname)(t),e);
return(0,el.existsSync)(s)?s:undefined}
function pathOf(e,t){
return(0,eh.resolve)(workspaceOf(t),/^~[\\/]/.test(e)?(0,eh.join)(homeOf(t),e.slice(2)):e)}
function workspaceOf(e){
return e.GITHUB_WORKSPACE||"."}
function homeOf(e){
return e.HOME||e.USERPROFILE||(0,ef.homedir)()}
;
function optionKeys({access_key:e,secret_key:t,security_token:n},s,i){
if(e===undefined||t===undefined){
const i=e!==undefined?"access_key":t!==undefined?"secret_key":"security_token";
if(i==="security_token"&&n===undefined)return undefined;
const r=[...e===undefined?["access_key"]:[],...t===undefined?["secret_key"]:[]];
throw new eO(i,`is given without ${r.join(" and ")}: key, secret and token must come from one and the same source, here the ${s}.`)}
const r=trimmed(e).reveal();
const o=n??(s==="template"?environmentToken(r,i):undefined);
const a=n===undefined?"access_key and secret_key":"access_key, secret_key and security_token";
return staticSource(`${a} of the ${s}`,{accessKeyId:r,accessKeySecret:trimmed(t),...o!==undefined&&{securityToken:trimmed(o)}})}
function trimmed(e){
return new a.zh(e.reveal().trim())}
;
function resolveCredentials(e){
const{options:t,env:n,profile:s}=e;
refuseStrayOidc(t);
const i=fromOptions("inputs",e);
const r=i??(s===undefined?fromOptions("template",e):undefined);
const o=r??s?.source??environmentSource(n);
if(o===undefined)throw new eO(undefined,eG);
const a=role_options_roleOf(exchanged(r,t));
return a===undefined||isOverruled(e,o)?o:assumedRole(a,o)}
const eG="No credentials are given: give access_key and secret_key, or ram_role_arn and oidc_provider_arn, or a profile, or set ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY in the environment.";
function originOf(e){
return e.file.startsWith('input "')?"inputs":"template"}
function fromOptions(e,{options:t,placeOf:n,env:s}){
const given=([t])=>originOf(n(t))===e;
const i=Object.fromEntries(Object.entries(t).filter(given));
if(i.ram_role_name!==undefined){
return instanceRole({name:i.ram_role_name,allowV1:allowsV1(s)})}
if(i.access_key!==undefined&&i.oidc_provider_arn!==undefined){
throw new eO("oidc_provider_arn","is given together with access_key: credentials come from one source. Leave one of the two out.")}
return optionKeys(i,e,s)??idTokenRole(i.oidc_provider_arn,t)}
const eV="sts.aliyuncs.com";
function idTokenRole(e,t){
if(e===undefined)return undefined;
const n="the job's ID token";
const token=({idToken:e})=>{
if(e===undefined)throw new o.zS("oidc_provider_arn: there is no job here that has an ID token.");
return e(t.oidc_audience??eV)};
const s=oidcRole({...oidcRoleOf(t),providerArn:e,tokenSource:n,token});
return{...s,isTheRole:t.oidc_role_arn===undefined}}
function exchanged(e,t){
if(e?.isTheRole!==true)return t;
const{ram_role_arn:n,...s}=t;
return s}
function isOverruled({profile:e,placeOf:t},n){
return e?.hasRole===true&&n===e.source&&originOf(t("ram_role_arn"))==="template"}
;
let eQ=class SharedAccess{
waiters=new Map;
#G=new Map;
get(e,t){
const n=this.#G.get(e);
if(n!==undefined)return n;
const s=t();
this.#G.set(e,s);
return s}};
function readAccess(e,t){
const n=attempt(e,t,()=>findProfile(e));
const s=regionOf(e,n.value);
if(s===undefined&&!n.failed)t.add({option:"region",place:e.place,message:eY});
const i=n.failed?undefined:attempt(e,t,()=>resolveCredentials({...e,profile:n.value?.access})).value;
const r=attempt(e,t,()=>endpointsOf(e,n.value)).value;
if(s===undefined||r===undefined||i===undefined)return undefined;
return{region:s,stsRegion:stsRegionOf(e,n.value)??s,endpoints:r,credentials:i,identity:identityOf(e),env:e.env}}
function identityOf({options:e,placeOf:t}){
const n=Object.keys(c.P).map(n=>{
const s=e[n];
return[s instanceof a.zh?s.reveal():s,isInput(t(n))]});
return(0,r.createHash)("sha256").update(JSON.stringify(n)).digest("hex")}
function readRegion(e){
return regionOf(e,attempt(e,new o.Zw,()=>findProfile(e)).value)}
function openCloud(e,{idToken:t,readTimeoutMs:n,shared:s=new eQ,...i}){
const{endpoints:r,stsRegion:o}=e;
const a=transportFromEnvironment(e.env,n===undefined?{}:{readTimeoutMs:n});
const c=new U({...i,endpoints:r,transport:a});
const d=s.get(e.identity,()=>e.credentials.open({caller:c,transport:a,endpoints:r,region:o,idToken:t}));
const u=s.waiters.get(e.identity);
const l=new ea({...i,endpoints:r,transport:a,credentials:d,waiter:u});
s.waiters.set(e.identity,l.waiter);
return l}
const eY="is required, here or in the environment variable ALICLOUD_REGION.";
function attempt({placeOf:e,place:t},n,s){
try{
return{value:s(),failed:false}}catch(a){
const s=a instanceof eO?a.option:undefined;
const i=isInput(t)?{}:{place:t};
const r=s===undefined?i:{option:s,place:e(s)};
n.add({...r,message:(0,o.Uc)(a)});
return{value:undefined,failed:true}}}
function isInput({file:e}){
return e.startsWith('input "')}
function preferred(e,{options:t,placeOf:n},s,i){
const r=t[e]!==undefined&&isInput(n(e));
return r||s?.isAskedFor!==true?t[e]:i??t[e]}
function regionOf(e,t){
const n=t?.access.region;
return preferred("region",e,t,n)??environmentRegion(e.env)??n}
function stsRegionOf({env:e},t){
return t?.access.stsRegion??firstSet(["ALIBABA_CLOUD_STS_REGION"],e)?.value}
function endpointsOf(e,t){
const{ecsEndpoint:n,stsEndpoint:s}=t?.access??{};
const i=firstSet(["ALIBABA_CLOUD_STS_ENDPOINT"],e.env)?.value;
const r={...e.options,custom_endpoint_ecs:preferred("custom_endpoint_ecs",e,t,n)??n,custom_endpoint_sts:preferred("custom_endpoint_sts",e,t,s)??s??i};
const o=t?.access.isInVpc===true||isSwitchedOn("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED",e.env);
return new e$.Rs(r,{stsRegionInVpc:o?stsRegionOf(e,t):undefined})}
;
const eZ=1e4;
async function callerIdentity(e,t,n){
if(!e.endpoints.mayAskSts)return undefined;
const s=AbortSignal.any([n,AbortSignal.timeout(eZ)]);
const i="ask whose credentials these are";
const{accountId:r,arn:o}=await e.call(ew,{},{region:t,signal:s,doing:i}).catch(()=>({accountId:undefined,arn:undefined}));
return r===undefined||o===undefined?undefined:{accountId:r,arn:o}}
;
function snapshotsBehind({diskDeviceMappings:e}){
const t=e?.diskDeviceMapping??[];
return t.flatMap(({snapshotId:e})=>e?[e]:[])}
;
const eJ=(0,ep.C)("Ecs","2014-05-26");
const check=()=>Promise.all([n.e(845),n.e(120)]).then(n.bind(n,79120));
const prepare=()=>Promise.all([n.e(549),n.e(659)]).then(n.bind(n,15659));
const instance=()=>Promise.all([n.e(159),n.e(509)]).then(n.bind(n,61509));
const ecs_image=()=>Promise.all([n.e(23),n.e(725)]).then(n.bind(n,77725));
const assistant=()=>Promise.all([n.e(713),n.e(564)]).then(n.bind(n,43564));
const eX=eJ("DescribeRegions",check);
const e0=eJ("DescribeZones",prepare);
const e1=eJ("DescribeAvailableResource",prepare);
const e2=eJ("DescribeInstanceTypes",check);
const e3=eJ("DescribeImages",check);
const e4=eJ("DescribeImageFromFamily",prepare);
const e5=eJ("CreateImage",ecs_image,{repeat:"client-token",notYet:["IncorrectInstanceStatus","IncorrectDiskStatus.CreatingSnapshot","SnapshotNotReady","InvalidSnapshotId.NotReady"]});
const e6=eJ("CopyImage",ecs_image,{repeat:"client-token",notYet:["IncorrectImageStatus"]});
const e7=eJ("CancelCopyImage",ecs_image,{repeat:"safe"});
const e8=eJ("ModifyImageAttribute",ecs_image,{repeat:"safe"});
const e9=eJ("ModifyImageSharePermission",ecs_image,{repeat:"safe",notYet:["IncorrectImageStatus"]});
const te=eJ("DescribeImageSharePermission",ecs_image);
const tt=eJ("DeleteImage",ecs_image,{repeat:"safe",notYet:["ImageIsCreating","OperationDenied.ImageCopying"]});
const tn=eJ("CreateSnapshot",ecs_image,{repeat:"client-token",notYet:["IncorrectDiskStatus.CreatingSnapshot","DISK_HAS_CREATING_SNAPSHOT","TooManySnapshot.Unfinished"]});
const ts=eJ("DescribeSnapshots",ecs_image);
const ti=eJ("DeleteSnapshot",ecs_image,{repeat:"safe",notYet:["SnapshotCreatedImage","Operation.Conflict","InvalidOperation.RelatedSnapshotNotFinished","IncorrectSnapshotStatus"]});
const tr=eJ("ImportKeyPair",prepare);
const to=eJ("CreateKeyPair",prepare);
const ta=eJ("DescribeKeyPairs",prepare);
const tc=eJ("DeleteKeyPairs",prepare,{repeat:"safe",notYet:["InvalidParameter.KeypairAlreadyAttachedInstance"]});
const td=eJ("CreateSecurityGroup",prepare,{repeat:"client-token"});
const tu=eJ("AuthorizeSecurityGroup",prepare,{repeat:"client-token"});
const tl=eJ("AuthorizeSecurityGroupEgress",prepare,{repeat:"client-token"});
const tf=eJ("DescribeSecurityGroups",prepare);
const th=eJ("DescribeSecurityGroupAttribute",prepare);
const tp=eJ("DeleteSecurityGroup",prepare,{repeat:"safe",notYet:["DependencyViolation"]});
const tm=eJ("RunInstances",instance,{repeat:"client-token",notYet:["IncorrectVSwitchStatus"]});
const tw=eJ("DescribeInstances",instance);
const ty=eJ("StartInstance",instance,{repeat:"safe"});
const tg=eJ("StopInstance",instance,{repeat:"safe"});
const t_=eJ("DeleteInstance",instance,{repeat:"safe",notYet:["IncorrectInstanceStatus"]});
const tv=eJ("ModifyInstanceAutoReleaseTime",instance,{repeat:"safe"});
const tb=eJ("DescribeDisks",instance);
const tk=eJ("DescribeInstanceHistoryEvents",instance);
const tS=eJ("GetInstanceConsoleOutput",instance);
const t$=eJ("TagResources",ecs_image,{repeat:"safe"});
const tT=eJ("UntagResources",ecs_image,{repeat:"safe"});
const tO=eJ("RunCommand",assistant,{repeat:"client-token"});
const tI=eJ("StopInvocation",assistant,{repeat:"safe"});
const tx=eJ("DescribeInvocationResults",assistant);
const tA=eJ("SendFile",assistant,{repeat:"client-token"});
const tP=eJ("DescribeSendFileResults",assistant);
const tE=eJ("DescribeCloudAssistantStatus",assistant);
const tC=(0,ep.C)("Vpc","2016-04-28");
const network=()=>Promise.all([n.e(433),n.e(62)]).then(n.bind(n,55062));
const tD=tC("CreateVpc",network,{repeat:"client-token"});
const tR=tC("DescribeVpcs",network);
const tF=tC("DeleteVpc",network,{repeat:"safe",notYet:["DependencyViolation","IncorrectVpcStatus","Forbbiden"]});
const tN=tC("CreateVSwitch",network,{repeat:"client-token",notYet:["IncorrectVpcStatus","IncorrectStatus"]});
const tM=tC("DescribeVSwitches",network);
const tL=tC("DeleteVSwitch",network,{repeat:"safe",notYet:["DependencyViolation","IncorrectVSwitchStatus","IncorrectRouteEntryStatus","OperationDenied.OtherSubnetProcessing"]});
const tU=tC("DescribeEipAddresses",network);
const tj=tC("AssociateEipAddress",network,{repeat:"client-token",notYet:["IncorrectInstanceStatus","InvalidStatus.EcsStatusNotSupport","IncorrectEipStatus","InvalidBindingStatus"]});
const tW=tC("UnassociateEipAddress",network,{repeat:"client-token",notYet:["IncorrectInstanceStatus","IncorrectEipStatus","InvalidBindingStatus"]});
function ramAction(e){
const{product:t,action:n}=tK[e];
return`${t.toLowerCase()}:${n}`}
function resourceKinds(e){
return tq[e]}
const tK={...s,...i};
const tq={AssociateEipAddress:["eip","instance","ecs:instance"],AuthorizeSecurityGroup:[],AuthorizeSecurityGroupEgress:[],CancelCopyImage:["image"],CopyImage:["image"],CreateImage:["image","instance","snapshot"],CreateKeyPair:["keypair"],CreateSecurityGroup:["securitygroup","vpc:vpc"],CreateSnapshot:["disk","snapshot"],CreateVSwitch:["vswitch","vpc"],CreateVpc:["vpc"],DeleteImage:["image"],DeleteInstance:["instance"],DeleteKeyPairs:["keypair"],DeleteSecurityGroup:["securitygroup"],DeleteSnapshot:["snapshot"],DeleteVSwitch:["vswitch"],DeleteVpc:["vpc"],DescribeAvailableResource:[],DescribeCloudAssistantStatus:[],DescribeDisks:["disk"],DescribeEipAddresses:["eip"],DescribeImageFromFamily:[],DescribeImageSharePermission:["image"],DescribeImages:["image"],DescribeInstanceHistoryEvents:[],DescribeInstanceTypes:[],DescribeInstances:["instance"],DescribeInvocationResults:[],DescribeKeyPairs:["keypair"],DescribeRegions:[],DescribeSecurityGroupAttribute:["securitygroup"],DescribeSecurityGroups:["securitygroup"],DescribeSendFileResults:[],DescribeSnapshots:["snapshot"],DescribeVSwitches:["vswitch"],DescribeVpcs:["vpc"],DescribeZones:[],GetInstanceConsoleOutput:["instance"],ImportKeyPair:["keypair"],ModifyImageAttribute:["image"],ModifyImageSharePermission:["image"],ModifyInstanceAutoReleaseTime:["instance"],RunCommand:[],RunInstances:[],SendFile:[],StartInstance:["instance"],StopInstance:["instance"],StopInvocation:[],TagResources:["image","snapshot","disk"],UnassociateEipAddress:["eip","instance","ecs:instance"],UntagResources:["image","snapshot","disk"]};
const tB=50;
async function describeVSwitches(e,t,n){
const ask=async t=>{
const s=await e.call(tM,{regionId:n.region,...t},n);
return{states:s.vSwitches?.vSwitch??[],total:s.totalCount??0}};
const s=t.length>1?await list(ask,t):[];
const i=missing(t,s).map(e=>ask({vSwitchId:e}));
const r=(await Promise.all(i)).flatMap(({states:e})=>e);
return new Map([...s,...r].flatMap(e=>e.vSwitchId?[[e.vSwitchId,e]]:[]))}
async function list(e,t){
const n=[];
try{
for(let s=1,i=1;s<=i;s+=1){
const r=await e({pageNumber:s,pageSize:tB});
n.push(...r.states);
i=Math.ceil(r.total/tB);
if(missing(t,n).length<=i-s)break}}catch(e){
if(!(e instanceof w&&e.isDenied))throw e}
return n}
function missing(e,t){
return e.filter(e=>t.every(({vSwitchId:t})=>t!==e))}
;
const tz="Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated";
const tH={kind:"VPC",batch:20,async describe(e,t,n){
const{vpcs:s}=await e.call(tR,{regionId:n.region,vpcId:t.join(","),pageSize:50},n);
return byId(s?.vpc,({vpcId:e})=>e)},view:({status:e})=>({status:e??tJ})};
const tG={kind:"vSwitch",batch:50,describe:describeVSwitches,view:({status:e})=>({status:e??tJ})};
const tV={kind:"instance",batch:100,async describe(e,t,n){
const s={regionId:n.region,instanceIds:JSON.stringify(t),maxResults:100};
const{instances:i}=await e.call(tw,s,n);
return byId(i?.instance,({instanceId:e})=>e)},view:({status:e,operationLocks:t})=>({status:e??tJ,failure:t?.lockReason?.some(({lockReason:e})=>e==="Recycling")?"is being reclaimed: it is a spot instance, and the cloud needs its place.":undefined}),async whyGone(e,t,n){
const s={regionId:n.region,instanceId:t};
const i=await e.call(tk,s,n).catch(unlessDenied);
if(i===undefined)return"why, only who has the permission ecs:DescribeInstanceHistoryEvents is told.";
const r=i.instanceSystemEventSet?.instanceSystemEventType?.find(({eventType:e})=>/\.(Delete|Release|Interruption)$/.test(e?.name??""));
if(r===undefined)return undefined;
const o=r.reason===undefined||r.reason===""?"":` (${r.reason})`;
return r.eventType?.name==="SystemFailure.Delete"?`the cloud could not start it and took it back${o}: it has most likely run out of this instance type here.`:`the cloud released it by the event ${r.eventType?.name}${o}.`}};
function unlessDenied(e){
if(!(e instanceof w&&e.isDenied))throw e}
const tQ={kind:"snapshot",batch:100,tellsProgress:true,async describe(e,t,n){
const s={regionId:n.region,snapshotIds:JSON.stringify(t),maxResults:100};
const{snapshots:i}=await e.call(ts,s,n);
return byId(i?.snapshot,({snapshotId:e})=>e)},view:({status:e,progress:t,remainTime:n})=>({status:e??tJ,percent:percentOf(t),remainingMs:n===undefined?undefined:n*1e3,failure:e==="failed"?'could not be made (its status is "failed").':undefined})};
const tY={kind:"image",batch:100,tellsProgress:true,async describe(e,t,n){
const s={regionId:n.region,imageId:t.join(","),status:tz,pageSize:100};
const{images:i}=await e.call(e3,s,n);
return byId(i?.image,({imageId:e})=>e)},view:({status:e,progress:t})=>({status:e??tJ,percent:percentOf(t),failure:["CreateFailed","UnAvailable"].includes(e??"")?`could not be made (its status is "${e}").`:undefined})};
const tZ={kind:"EIP",batch:50,async describe(e,t,n){
const s={regionId:n.region,allocationId:t.join(","),pageSize:100};
const{eipAddresses:i}=await e.call(tU,s,n);
return byId(i?.eipAddress,({allocationId:e})=>e)},view:({status:e})=>({status:e??tJ})};
const tJ="unknown";
function byId(e,t){
return new Map((e??[]).flatMap(e=>{
const n=t(e);
return n===undefined?[]:[[n,e]]}))}
function percentOf(e){
const t=Number.parseInt(e??"",10);
return Number.isNaN(t)?undefined:Math.min(Math.max(t,0),100)}
;}),47720:((e,t,n)=>{
n.d(t,{C:()=>operationsOf,T:()=>s});
function operationsOf(e,t){
return(n,s,i={})=>({product:e,version:t,action:n,repeat:i.repeat??(n.startsWith("Describe")||n.startsWith("Get")?"safe":"unsafe"),notYet:i.notYet??[],models:onceOnly(async()=>{
const e=await s();
return{request:e[`${n}Request`],response:e[`${n}ResponseBody`]}})})}
function onceOnly(e){
let t;
return()=>t??=e()}
let s=class NoFields{
static names(){
return{}}
static types(){
return{}}
toMap(){
return{}}}}),69852:((e,t,n)=>{
n.d(t,{$:()=>codeOf,c:()=>s});
let s=class RouteError extends Error{
code;
mayHaveArrived;
constructor(e,{mayHaveArrived:t}){
super(e instanceof Error?e.message:String(e));
this.name="RouteError";
this.code=codeOf(e);
this.mayHaveArrived=t}};
function codeOf(e){
const{code:t,cause:n}=e??{};
if(typeof t==="string")return t;
return n===undefined?"UNKNOWN":codeOf(n)}}),8440:((e,t,n)=>{
n.d(t,{Cy:()=>o,Rr:()=>signaturesOf,bT:()=>i,d1:()=>s,rt:()=>r});
const s=["aes128-gcm@openssh.com","aes256-gcm@openssh.com","aes128-ctr","aes192-ctr","aes256-ctr","chacha20-poly1305@openssh.com","aes128-cbc","aes192-cbc","aes256-cbc","3des-cbc"];
const i=["curve25519-sha256","curve25519-sha256@libssh.org","ecdh-sha2-nistp256","ecdh-sha2-nistp384","ecdh-sha2-nistp521","diffie-hellman-group-exchange-sha256","diffie-hellman-group14-sha256","diffie-hellman-group15-sha512","diffie-hellman-group16-sha512","diffie-hellman-group17-sha512","diffie-hellman-group18-sha512","diffie-hellman-group-exchange-sha1","diffie-hellman-group14-sha1","diffie-hellman-group1-sha1"];
const r=s.slice(0,6);
const o=["ssh-ed25519","ecdsa-sha2-nistp256","ecdsa-sha2-nistp384","ecdsa-sha2-nistp521","rsa-sha2-512","rsa-sha2-256","ssh-rsa"];
function signaturesOf(e){
const t=e==="ssh-rsa"?["rsa-sha2-512","rsa-sha2-256","ssh-rsa"]:[e];
return o.filter(e=>t.includes(e))}}),86643:((e,t,n)=>{
n.d(t,{l:()=>u});
var s=n(51455);
var i=n.n(s);
var r=n(76760);
var o=n.n(r);
var a=n(2367);
var c=n(57874);
var d=n(30039);
let u=class ArrivingFolder{
#V;
#Q;
#Y=new Map;
#Z=new Set;
#J="";
constructor(e,t){
this.#V=e;
this.#Q=t}
async file(e){
await this.folder(e.slice(0,-1));
const t=(0,r.join)(this.#V,...e.map(d.jC));
await this.#X(e,t);
if((await factsOf(t))?.isSymbolicLink()===true)await this.#ee(t,e);
return t}
async folder(e=[]){
(0,d.Z2)(e.length,this.#Q);
const t=(0,r.join)(this.#V,...e.map(d.jC));
if(this.#Z.has(t))return t;
if(e.length>0)await this.folder(e.slice(0,-1));
await this.#X(e,t);
(0,c.fc)(t);
if(e.length===0)this.#J=await (0,s.realpath)(t);else await this.#ee(t,e);
this.#Z.add(t);
return t}
async #X(e,t){
const n=e.join("/");
const s=n.normalize("NFC").toLowerCase();
const i=this.#Y.get(s);
if(i===undefined)this.#Y.set(s,n);
if(i===undefined||i===n)return;
if(!await isSame(t,(0,r.join)(this.#V,...i.split("/"))))return;
throw new a.zS(`The folder ${this.#Q} of the guest holds ${JSON.stringify(i)} and ${JSON.stringify(n)}, which are one and the same on this runner\u{2019}s disk.`,{hint:"Rename one of them on the guest, pack the folder there, or use a Linux runner."})}
async #ee(e,t){
const n=await (0,s.realpath)(e).catch(()=>undefined);
if(n!==undefined&&`${n}${r.sep}`.startsWith(withSeparator(this.#J)))return;
throw new a.zS(`${JSON.stringify(t.join("/"))} in ${this.#V} is a link that leads out of that folder: what comes from a guest is not written through it.`,{hint:"Remove the link, or download to another folder."})}};
async function isSame(e,t){
const[n,i]=await Promise.all([(0,s.stat)(e),(0,s.stat)(t)].map(e=>e.catch(()=>undefined)));
return n!==undefined&&i!==undefined&&n.ino===i.ino&&n.dev===i.dev}
async function factsOf(e){
return(0,s.lstat)(e).catch(()=>undefined)}
function withSeparator(e){
return e.endsWith(r.sep)?e:`${e}${r.sep}`}}),22947:((e,t,n)=>{
n.d(t,{ZE:()=>certificateFileProblem,lz:()=>sshField,sF:()=>r,u1:()=>readCertificateFile});
var s=n(2367);
var i=n(57874);
const r="-cert-v01@openssh.com";
const o=1;
const a={"ssh-rsa":2,"ssh-ed25519":1,"ecdsa-sha2-nistp256":2,"ecdsa-sha2-nistp384":2,"ecdsa-sha2-nistp521":2};
function readCertificateFile(e){
let t;
try{
t=(0,i.EW)(e).toString().trim()}catch(t){
if(!(t instanceof i.ie))throw t;
throw new s.zS(`${(0,s.TL)(e)} ${t.trouble}.`,{cause:t})}
const n=parseCertificate(t);
if(typeof n==="string")throw new s.zS(`${(0,s.TL)(e)} ${n}.`);
return n}
function certificateFileProblem(e){
try{
readCertificateFile(e);
return undefined}catch(e){
return(0,s.iT)(e).message}}
function parseCertificate(e){
const[t="",n=""]=e.split(/\s+/);
if(!t.endsWith(r))return'is not a certificate: its file begins with a type such as "ssh-ed25519-cert-v01@openssh.com", and its name mostly ends in "-cert.pub"';
const s=t.slice(0,-r.length);
const i=a[s];
if(i===undefined)return`is a certificate of a ${s} key, which cannot be used here`;
const c=Buffer.from(n,"base64");
let d;
try{
d=parseBlob(c,{type:t,keyType:s,fields:i})}catch{
return"is not a whole certificate"}
const{role:u,...l}=d;
if(u!==o)return"is the certificate of a host, not of a user";
const{validBefore:f}=l;
if(f!==undefined&&f.getTime()<=Date.now())return`has expired on ${f.toISOString()}`;
return{...l,line:`${t} ${n}`,blob:c}}
function parseBlob(e,{type:t,keyType:n,fields:s}){
const i=new c(e);
if(i.field().toString()!==t)throw new RangeError("The type within differs from the one before.");
i.field();
const r=i.at;
for(let e=0;e<s;e++)i.field();
const o=Buffer.concat([sshField(n),e.subarray(r,i.at)]);
i.number64();
const a=i.number32();
i.field();
const d=new c(i.field());
const u=[];
while(!d.isAtEnd)u.push(d.field().toString());
i.number64();
return{role:a,publicKey:o,principals:u,validBefore:timeOf(i.number64())}}
function timeOf(e){
const t=new Date(Number(e)*1e3);
return Number.isNaN(t.getTime())?undefined:t}
function sshField(e){
const t=Buffer.from(e);
const n=Buffer.alloc(4);
n.writeUInt32BE(t.length);
return Buffer.concat([n,t])}
let c=class FieldReader{
at=0;
#et;
constructor(e){
this.#et=e}
get isAtEnd(){
return this.at>=this.#et.length}
field(){
const e=this.number32()+this.at;
if(e>this.#et.length)throw new RangeError("A field is longer than what is left.");
const t=this.#et.subarray(this.at,e);
this.at=e;
return t}
number32(){
const e=this.#et.readUInt32BE(this.at);
this.at+=4;
return e}
number64(){
const e=this.#et.readBigUInt64BE(this.at);
this.at+=8;
return e}}}),36737:((e,t,n)=>{
n.d(t,{p:()=>i});
var s=n(2367);
let i=class ConnectionLost extends s.zS{}}),41365:((e,t,n)=>{
n.d(t,{CG:()=>passingPortions,jN:()=>portions,$d:()=>sizeOf});
var s=n(73024);
var i=n(2367);
var r=n(51455);
async function*filePortions(e,t){
const n=await (0,r.open)(e);
try{
let[e,s]=[Buffer.allocUnsafeSlow(t),Buffer.allocUnsafeSlow(t)];
let i=n.read(e,0,t);
for(;;){
const{bytesRead:r}=await i;
if(r===0)return;
const o=e.subarray(0,r);
[e,s]=[s,e];
i=n.read(e,0,t);
i.catch(()=>undefined);
yield o}}finally{
await n.close()}}
;
const o=256*1024;
function sizeOf(e){
return e instanceof Uint8Array?e.length:e.size}
function portions(e){
if(e instanceof Uint8Array)return parts(e,o);
return exactly(e.size,(0,s.createReadStream)(e.path,{highWaterMark:o}))}
function passingPortions(e,t=o){
if(e instanceof Uint8Array)return parts(e,t);
return exactly(e.size,filePortions(e.path,t))}
async function*parts(e,t){
for(let n=0;n<e.length;n+=t)yield e.subarray(n,n+t)}
async function*exactly(e,t){
let n=e;
for await(const e of t){
n-=e.length;
if(n<0)break;
yield e}
if(n!==0)throw new i.zS("The file changed its size while it was being uploaded.")}}),77383:((e,t,n)=>{
n.d(t,{F:()=>dialDirectly,h:()=>dialerFor});
var s=n(77030);
var i=n(2367);
var r=n(93226);
var o=n(13805);
var a=n(51566);
var c=n(65750);
var d=n(12400);
const u=5e3;
function bastionDialer(e,t){
const n=e.options.ssh_host_key_checking==="off"?"off":"auto";
const s=new o.PE({checking:n},`the bastion ${(0,c.h)(t)}`,e.news);
let i;
return{async dial(n){
i=i?.isOpen?i:await logInToBastion(e,t,s,n);
return forward(i,e,n)},async close(){
await i?.end()}}}
async function logInToBastion(e,t,n,s){
try{
const i=await dialDirectly(t,s);
const{options:r,news:o}=e;
return await (0,d.E)(i,{...t,options:r,news:o,hostKeys:{checking:"auto"}},n,s)}catch(e){
if(!(e instanceof a.k))throw e;
if(e.kind==="unreachable")throw new a.k("unreachable",`the bastion ${(0,c.h)(t)}: ${e.message}`,e);
throw new i.zS(`The bastion ${(0,c.h)(t)} does not let "${t.username}" in: ${e.message}.`,{hint:"Check ssh_bastion_username, and ssh_bastion_password, ssh_bastion_private_key_file (and its certificate) or ssh_bastion_agent_auth.",cause:e})}}
async function forward(e,{host:t,port:n},s){
let i;
const o=new Promise((r,c)=>{
const fail=e=>c(new a.k("unreachable",`from the bastion: ${e}`));
i=setTimeout(()=>fail("timed out"),Math.min(u,s.milliseconds));
e.client.forwardOut("127.0.0.1",0,t,n,(e,t)=>{
if(e)return fail(e.message.replace("(SSH) Channel open failure: ",""));
r(t);
o.catch(()=>t.destroy())})});
try{
return await (0,r.ZC)(o,s.signal,()=>undefined)}finally{
clearTimeout(i)}}
;
const l=2e3;
const f=15e3;
function dialerFor(e){
if(e.bastion!==undefined)return bastionDialer(e,e.bastion);
const{ssh_proxy_host:t}=e.options;
const n=t===undefined?dialDirectly:dialByProxy;
return{dial:t=>n(e,t),close:()=>Promise.resolve()}}
async function dialDirectly(e,{signal:t,milliseconds:n}){
const i=(0,s.connect)({host:e.host,port:e.port,noDelay:true});
const o=new Promise((e,t)=>{
i.once("connect",()=>e(i));
i.once("error",e=>t(new a.k("unreachable",e.message,e)))});
const d=setTimeout(()=>i.destroy(new Error(`connecting to ${(0,c.h)(e)} timed out`)),Math.min(l,n));
try{
return await (0,r.ZC)(o,t,()=>i.destroy())}finally{
clearTimeout(d)}}
async function dialByProxy(e,{signal:t,milliseconds:s}){
const{ssh_proxy_host:o="",ssh_proxy_port:d,ssh_proxy_username:u,ssh_proxy_password:l}=e.options;
const{SocksClient:h}=await n.e(474).then(n.t.bind(n,42474,23));
const p=h.createConnection({command:"connect",destination:{host:e.host,port:e.port},proxy:{type:5,host:o,port:d,...u&&{userId:u},...l&&{password:l.reveal()}},timeout:Math.max(1,Math.min(f,s)),set_tcp_nodelay:true});
const m=p.then(({socket:e})=>e,e=>{
throw new a.k("unreachable",`the proxy ${(0,c.h)({host:o,port:d})}: ${(0,i.iT)(e).message}`)});
return(0,r.ZC)(m,t,()=>void m.then(e=>e.destroy(),()=>undefined))}}),99221:((e,t,n)=>{
n.d(t,{h:()=>withoutEndSlashes,n:()=>withoutEndSlashesOfWindows});
function withoutEndSlashes(e){
return e.replace(/(?<=^\/|[^/])\/+$/,"")}
function withoutEndSlashesOfWindows(e){
return e.replace(/(?<=^[/\\]|:[/\\]|[^:/\\])[/\\]+$/,"")}}),8135:((e,t,n)=>{
n.d(t,{Cw:()=>guestUser,Ki:()=>guestPort,OS:()=>givenHost,_e:()=>connectTimeout});
var s=n(13538);
const i=5985;
const r=5986;
function guestPort(e){
switch(e.communicator){case"ssh":
return e.ssh_port;case"winrm":
return e.winrm_port??(e.winrm_use_ssl?r:i);default:
return undefined}}
function givenHost(e){
if(e.communicator==="cloud_assistant")return undefined;
return e.communicator==="winrm"?e.winrm_host:e.ssh_host}
function guestUser(e,t="linux"){
if(e.communicator==="cloud_assistant")return t==="windows"?"SYSTEM":"root";
return e.communicator==="winrm"?e.winrm_username:e.ssh_username}
function connectTimeout(e){
if(e.communicator==="cloud_assistant")return e.cloud_assistant_timeout;
return e.communicator==="winrm"?e.winrm_timeout:(0,s.uW)(e)}}),74492:((e,t,n)=>{
n.d(t,{I:()=>find,e:()=>hasWildcards});
var s=n(2367);
var i=n(36737);
function hasWildcards(e){
return/[*?[]/.test(e)}
async function find(e,t){
const{base:n,names:s,onlyFolders:i}=split(e,t.isWindows);
const r=await search(n,s.map(e=>matcher(e,t.isWindows)),t);
const o=r.length>0?r:await search(n,s.map(exactly),t);
return o.filter(({isFolder:e})=>e||!i)}
async function search(e,[t,...n],s){
if(t===undefined)return[];
const i=(await listed(e,s)).filter(({path:e})=>t(e));
const r=i.map(({path:t,isFolder:n})=>({path:e+t,isFolder:n})).sort((e,t)=>e.path<t.path?-1:1);
if(n.length===0)return r;
const o=[];
for(const{path:e,isFolder:t}of r){
if(t)for(const t of(await search(`${e}/`,n,s)))o.push(t)}
return o}
async function listed(e,{list:t}){
try{
return await t(e===""?".":e)}catch(e){
if(e instanceof s.zS&&!(e instanceof i.p))return[];
throw e}}
function split(e,t){
const n=t?e.replaceAll("\\","/"):e;
const s=n.replace(/(?<!\/)\/+$/,"");
const i=s.split(/(?<!\\)\//);
const r=i.findIndex(hasWildcards);
return{base:i.slice(0,r).map(e=>`${e}/`).join(""),names:i.slice(r).filter(e=>e!==""),onlyFolders:s!==n}}
function exactly(e){
return t=>t===e}
function matcher(e,t){
const n=t||/^\\?\./.test(e);
const s=tokens(e).map(e=>e==="*"?"*":oneOf(e,t));
return e=>(n||!e.startsWith("."))&&fits([...e],s)}
function oneOf(e,t){
const n=new RegExp(`^${expressionFor(e)}$`,t?"isu":"su");
return e=>n.test(e)}
function fits(e,t){
let n=0;
let s=0;
let i;
while(n<e.length){
const r=t[s];
if(r==="*"){
i={part:s,at:n};
s+=1}else if(r?.(e[n]??"")===true){
n+=1;
s+=1}else if(i!==undefined){
i.at+=1;
n=i.at;
s=i.part+1}else return false}
return t.slice(s).every(e=>e==="*")}
function tokens(e){
return e.match(/\[[!^]?\]?[^\]]{0,255}\]|\\.|./gsu)??[]}
function expressionFor(e){
if(e==="?")return".";
if(e.startsWith("\\"))return escaped(e.slice(-1));
const[,t="",n]=/^\[([!^]?)(.+)\]$/s.exec(e)??[];
if(n===undefined)return escaped(e);
const s=n.match(/.-.|./gsu)??[];
return`[${t&&"^"}${s.map(rangeFor).join("")}]`}
function rangeFor(e){
const[t="",,n]=[...e];
if(n===undefined)return escaped(t).replace("-","\\-");
return(t.codePointAt(0)??0)<=(n.codePointAt(0)??0)?`${escaped(t)}-${escaped(n)}`:""}
function escaped(e){
return e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&")}}),54772:((e,t,n)=>{
n.d(t,{O:()=>i,X:()=>a});
var s=n(36737);
let i=class GuestOff extends s.p{
constructor(e){
super(`The guest ${e} is off: a provisioner has shut it down, and nothing starts it again.`,{hint:"Only the last provisioner may shut the guest down; one that others follow can reboot it, with expect_disconnect: true."})}};
const r=3e3;
const o=1e4;
let a=class OffWatch{
#en;
#es=performance.now()+r;
constructor(e){
this.#en=e}
async findsItOff(){
if(performance.now()<this.#es)return false;
this.#es=performance.now()+o;
return this.#en()}}}),13805:((e,t,n)=>{
n.d(t,{PE:()=>a,Rj:()=>fingerprint,Zg:()=>publicKeyLine});
var s=n(77598);
var i=n.n(s);
var r=n(2367);
var o=n(8440);
let a=class HostKeys{
#ei;
#er;
#eo;
#ea;
#ec;
constructor(e,t,n){
this.#ei=e;
this.#er=t;
this.#eo=n}
get recorded(){
return this.#ea}
algorithms(){
const e=this.#ea===undefined?this.#ed:[this.#ea,...this.#ed];
const t=e.flatMap(e=>(0,o.Rr)(e.split(" ")[0]??""));
return[...new Set([...t,...o.Cy])]}
async verify(e){
const t=publicKeyLine(e);
this.#ec=undefined;
if(this.#ei.checking==="off"||t===this.#ea)return;
if(this.#ed.some(e=>sameKey(e,t)))return;
if(this.#ea!==undefined)throw this.#eu(t,this.#ea);
const n=await this.#ei.askCloud?.(t);
if(n===true)return;
if(n===false||this.#ei.checking==="strict")throw this.#el(t,n===false);
this.#ec=()=>this.#ef(t)}
record(e){
if(this.#ei.checking==="off")return;
this.#ec?.();
this.#ec=undefined;
this.#ea=publicKeyLine(e)}
get #ed(){
return this.#ei.expected??[]}
#ef(e){
const t=`Trusting the host key that ${this.#er} showed at first (${fingerprint(e)})`;
if(this.#ed.length>0){
this.#eo.warning(`${t}: it is not the one that the guest was given, and the cloud cannot tell which is right.`)}else if(this.#ei.askCloud!==undefined){
this.#eo.warning(`${t}: the cloud cannot tell whether it is the guest\u{2019}s.`)}else{
this.#eo.notice(`${t}; it must not change during the build.`)}}
#eu(e,t){
return new r.zS(`The host key of ${this.#er} changed during the build, from ${fingerprint(t)} to ${fingerprint(e)}: the connection was refused.`,{hint:'Either another machine answers at this address, or a provisioner made new host keys; set ssh_host_key_checking to "off" only if it is the latter.'})}
#el(e,t){
const n=t?"the cloud says that the guest has another one":'ssh_host_key_checking is "strict"';
return new r.zS(`The host key that ${this.#er} shows (${fingerprint(e)}) is not known to be the guest\u{2019}s, and ${n}: the connection was refused.`,{hint:"The build knows the key beforehand where it can give the guest one: with an image that has cloud-init, and no user data of your own."})}};
function fingerprint(e){
const[t="",n=""]=e.split(" ");
const i=(0,s.createHash)("sha256").update(Buffer.from(n,"base64")).digest("base64");
return`${t} SHA256:${i.replace(/=+$/,"")}`}
function publicKeyLine(e){
const t=e.readUInt32BE(0);
return`${e.toString("latin1",4,4+t)} ${e.toString("base64")}`}
function sameKey(e,t){
return e.trim().split(/\s+/).slice(0,2).join(" ")===t}}),6434:((e,t,n)=>{
n.d(t,{lO:()=>y.l,pz:()=>W.p,OK:()=>ed.O,_H:()=>_,Xr:()=>H.X,g3:()=>$.g,Zf:()=>checkSshOptions,Cw:()=>checkWinRmOptions,om:()=>cloudPasswordProblem,g6:()=>connectCloudAssistant,LZ:()=>connectSsh,Yz:()=>connectWinRm,qY:()=>O.qY,Wj:()=>I.Wj,Rj:()=>S.Rj,VG:()=>I.VG,TZ:()=>r.TZ,OS:()=>f.OS,Ki:()=>f.Ki,j$:()=>f.Cw,ev:()=>T.e,BC:()=>isSsh,RW:()=>noCommunicator,Dr:()=>m.D,Wg:()=>m.W,kc:()=>r.kc,WG:()=>w.WG,Gi:()=>removeAuthorizedKeyCommand,j2:()=>removeHostKeyCommand,B0:()=>removeWindowsHostKeysCommand,ZL:()=>w.ZL,_f:()=>sshLogin,xd:()=>untilPortAnswers,he:()=>p.h,nB:()=>p.n});
var s=n(2367);
var i=n(22947);
var r=n(20827);
function checkSshOptions(e,t){
const n=e.values;
if(n.communicator!=="ssh")return;
const add=(n,s)=>t.problems.add({option:n,place:e.placeOf(n),message:s});
if(n.ssh_username===undefined){
add("ssh_username",'is required with the ssh communicator; for most Linux images of the cloud it is "root".')}
checkKeys(n,t,add);
checkCertificates(n,t,add);
checkKeyBits(n,add);
checkAgent(n,t,add);
checkWay(n,add)}
function checkKeys(e,{resolvePath:t},n){
const i=e.ssh_private_key_passphrase!==undefined;
for(const o of["ssh_private_key_file","ssh_bastion_private_key_file"]){
const a=e[o];
if(a===undefined)continue;
const c=(0,r.UP)(t(a),i);
if(c!==undefined)n(o,`${(0,s.TL)(a)} ${c}.`)}
if(e.ssh_private_key_file!==undefined)return;
if(i&&e.ssh_bastion_private_key_file===undefined){
n("ssh_private_key_passphrase","is given without ssh_private_key_file, whose passphrase it is.")}
if(e.ssh_keypair_name!==undefined&&e.ssh_password===undefined&&e.ssh_agent_auth!==true){
n("ssh_keypair_name","needs ssh_private_key_file or ssh_agent_auth: the private key of that pair is not known otherwise.")}}
function checkCertificates(e,{resolvePath:t},n){
const s={ssh_certificate_file:e.ssh_private_key_file,ssh_bastion_certificate_file:e.ssh_bastion_private_key_file??e.ssh_private_key_file};
for(const r of["ssh_certificate_file","ssh_bastion_certificate_file"]){
const o=e[r];
if(o===undefined)continue;
const a=(0,i.ZE)(t(o));
if(a!==undefined)n(r,a);
if(s[r]===undefined){
const e=r.replace("certificate","private_key");
n(r,`is given without ${e}, the key that it certifies.`)}}}
function checkKeyBits(e,t){
const n=e.temporary_key_pair_bits;
if(n===undefined)return;
const{rsa:s,ecdsa:i}=r.nZ;
if(e.temporary_key_pair_type==="rsa"&&(n<s.least||n>s.most)){
t("temporary_key_pair_bits",`must be from ${s.least} to ${s.most} for an rsa key; found ${n}.`)}
if(e.temporary_key_pair_type==="ecdsa"&&!i.allowed.some(e=>e===n)){
t("temporary_key_pair_bits",`must be ${i.allowed.join(", ")} for an ecdsa key; found ${n}.`)}}
function checkAgent(e,{env:t},n){
for(const s of["ssh_agent_auth","ssh_bastion_agent_auth"]){
if(e[s]===true&&!t.SSH_AUTH_SOCK){
n(s,"needs an SSH agent on the runner, and SSH_AUTH_SOCK does not name one.")}}}
function checkWay(e,t){
if(e.ssh_bastion_host===undefined)return;
if(e.ssh_proxy_host!==undefined){
t("ssh_proxy_host","is given together with ssh_bastion_host: only one of them may be.")}
const n=e.ssh_bastion_private_key_file??e.ssh_private_key_file;
if(n===undefined&&e.ssh_bastion_password===undefined&&e.ssh_bastion_agent_auth!==true){
t("ssh_bastion_host","needs one of ssh_bastion_password, ssh_bastion_private_key_file and ssh_bastion_agent_auth.")}}
;
const o=/^(?:\.\\)?administrator$/i;
const a=8;
const c=30;
const d=[/[a-z]/,/[A-Z]/,/\d/,/[()`~!@#$%^&*\-_+=|{}[\]:;'<>,.?/]/];
const u=/^[\w()`~!@#$%^&*\-+=|{}[\]:;'<>,.?/]*$/;
function checkWinRmOptions(e,t){
const n=e.values;
if(n.communicator!=="winrm")return;
const add=(n,s)=>t.add({option:n,place:e.placeOf(n),message:s});
const{winrm_username:s,winrm_password:i}=n;
if(s===undefined)add("winrm_username",'is required with the winrm communicator; on most images it is "Administrator".');else if(i===undefined&&!o.test(s))add("winrm_password",`is required: a password is made up for Administrator alone, not for "${s}".`);
const r=i&&windowsPasswordProblem(i);
if(r!==undefined)add("winrm_password",r)}
function windowsPasswordProblem(e){
if(e.reveal().startsWith("/"))return"must not begin with a slash: the cloud does not take it for Windows.";
return cloudPasswordProblem(e)}
function cloudPasswordProblem(e){
const t=e.reveal();
if(t.length<a||t.length>c)return`must have ${a} to ${c} characters: the instance is given it.`;
if(!u.test(t))return"has a character that the cloud does not take in passwords.";
if(d.filter(e=>e.test(t)).length<3)return"must have three of these: small letters, capitals, digits, special characters. The instance is given it.";
return undefined}
;
async function connectCloudAssistant({options:e,...t},s){
const{connect:i}=await Promise.all([n.e(879),n.e(765),n.e(235)]).then(n.bind(n,32235));
return i({...t,timeout:e.cloud_assistant_timeout,pauseBeforeConnecting:e.pause_before_connecting},s)}
var l=n(85369);
var f=n(8135);
var h=n(44201);
async function connectWinRm({host:e,password:t,options:s,env:i,news:r},o){
const{connect:a}=await Promise.all([n.e(879),n.e(765),n.e(627)]).then(n.bind(n,59627));
const c={host:e,port:(0,f.Ki)(s)??0,useSsl:s.winrm_use_ssl};
return a({...c,username:s.winrm_username??"",password:t,insecure:s.winrm_insecure,authentication:authentication(s),proxy:s.winrm_no_proxy?undefined:(0,l.i)((0,h.r)(c),i),timeout:(0,f._e)(s),operationTimeout:s.winrm_operation_timeout,pauseBeforeConnecting:s.pause_before_connecting,news:r},o)}
function authentication({winrm_use_ntlm:e}){
if(e===undefined)return"any";
return e?"ntlm":"basic"}
var p=n(99221);
var m=n(38883);
var w=n(96292);
function removeAuthorizedKeyCommand(e){
const t=e.split(" ")[1]??e;
const n='set -- "$HOME/.ssh/authorized_keys" "$HOME/.ssh/authorized_keys2"';
const s="set -- /root/.ssh/authorized_keys /root/.ssh/authorized_keys2";
const i=`if [ "$(id -u)" = 0 ]; then sh -c ${(0,w.ZL)(`${s}; ${withoutKey(t)}`)}; elif command -v sudo >/dev/null; then sudo -n sh -c ${(0,w.ZL)(`${s}; ${withoutKey(t)}`)}; fi`;
return`sh -c ${(0,w.ZL)(`${n}; ${withoutKey(t)}; ${i}`)}`}
function withoutKey(e){
return['for f in "$@"; do',`if [ -f "$f" ] && grep -qF ${(0,w.ZL)(e)} "$f"; then`,`rest=$(grep -vF ${(0,w.ZL)(e)} "$f");`,'if [ -n "$rest" ]; then printf "%s\\n" "$rest" > "$f"; else : > "$f"; fi;',"fi;","done"].join(" ")}
var y=n(86643);
const g=1e4;
let _=class HeldOpen{
#y;
#eh;
constructor(e){
this.#y=e}
commandEnded(){
this.#eh??=setTimeout(()=>this.#y(v),g)}
[Symbol.dispose](){
clearTimeout(this.#eh)}};
const v="The command has ended, but something that it has started still has its output open, and the build waits for that to end. "+"Give what shall go on in the background an output of its own (nohup \u2026 > /dev/null 2>&1 &), or the provisioner a timeout.";
const b={ssh:"/etc/ssh",cloudState:"/var/lib/cloud",cloudConfig:"/etc/cloud"};
const k=["user-data.txt","user-data.txt.i","cloud-config.txt","obj.pkl"];
function removeHostKeyCommand(e,t=b){
const n=(0,w.ZL)(removal(e.split(" ")[1]??e,t));
return`sh -c ${(0,w.ZL)(`if [ "$(id -u)" = 0 ]; then sh -c ${n}; else sudo -n sh -c ${n}; fi`)}`}
function removeWindowsHostKeysCommand(){
const e='"$env:ProgramData\\ssh\\ssh_host_*"';
return(0,m.D)(`$ProgressPreference='SilentlyContinue'; Remove-Item -Path ${e} -Force -ErrorAction SilentlyContinue; if (Test-Path ${e}) { exit 1 }; exit 0`)}
function removal(e,{ssh:t,cloudState:n,cloudConfig:s}){
const i=`${t}/ssh_host_ecdsa_key`;
return[`for f in ${t}/ssh_host_*_key.pub; do`,`if grep -qsF ${(0,w.ZL)(e)} "$f"; then rm -f "$f" "$\{f%.pub}" || exit; fi;`,"done;",`grep -rlsF ${(0,w.ZL)(e)} ${n} | while IFS= read -r f; do`,`d="$\{f%/*}"; rm -f "$f" ${k.map(e=>`"$d/${e}"`).join(" ")} || exit;`,"done || exit;",`if [ -e ${s}/cloud-init.disabled ] || [ ! -e ${s}/cloud.cfg ]; then`,`[ -e ${i} ] || ! command -v ssh-keygen >/dev/null || ssh-keygen -q -t ecdsa -N "" -f ${i};`,"fi"].join(" ")}
var S=n(13805);
var $=n(38742);
var T=n(74492);
var O=n(30039);
var I=n(5164);
function noCommunicator(){
return{type:"none",run:refuse,upload:refuse,download:refuse,uploadFolder:refuse,downloadFolder:refuse,find:refuse,reconnect:refuse,[Symbol.asyncDispose]:()=>Promise.resolve()}}
function refuse(){
return Promise.reject(new s.zS('The guest cannot be provisioned: its communicator is "none".',{hint:'Remove the provisioners, or set communicator to "ssh", "winrm" or "cloud_assistant".'}))}
var x=n(13538);
var A=n(93226);
var P=n(77383);
var E=n(51566);
const C=100;
const D=2e3;
const R=1e4;
const F=1e4;
async function untilPortAnswers(e,t){
while(!await answers(e,t))await (0,A.cb)(C,t)}
async function answers(e,t){
let n;
try{
n=await (0,P.F)(e,{signal:t,milliseconds:D})}catch(e){
if(e instanceof E.k)return false;
throw e}
try{
return!e.greets||await (0,A.ZC)(speaksSsh(n),t,()=>undefined)}finally{
n.destroy()}}
function speaksSsh(e){
let t="";
return new Promise(n=>{
const s=setTimeout(()=>n(false),R);
const answer=e=>{
clearTimeout(s);
n(e)};
e.on("data",e=>{
t+=e.toString("latin1");
if(/^SSH-/m.test(t))answer(true);else if(t.length>F)answer(false)});
e.on("error",()=>answer(false));
e.on("close",()=>answer(false))})}
var N=n(41365);
const M=1024*1024;
let L=class ByteReader{
#ep;
#em;
#ew=[];
#ey=0;
#eg=false;
#b=()=>undefined;
constructor(e,t){
this.#ep=e;
this.#em=t;
e.on("data",t=>{
this.#ew.push(t);
this.#ey+=t.length;
if(this.#ey>M)e.pause();
this.#b()});
const over=()=>{
this.#eg=true;
this.#b()};
e.once("end",over);
e.once("close",over)}
async take(e){
const t=await this.#e_();
if(t===undefined)return undefined;
const n=t.length<=e;
const s=n?t:Buffer.from(t.subarray(0,e));
if(n)this.#ew.shift();else this.#ew[0]=t.subarray(e);
this.#ey-=s.length;
if(this.#ey<=M)this.#ep.resume();
return s}
async line(e=8192){
const t=[];
while(t.length<e){
const e=(await this.take(1))?.[0];
if(e===undefined)return undefined;
if(e===10)break;
t.push(e)}
return Buffer.from(t).toString()}
async #e_(){
while(this.#ew.length===0){
if(this.#eg)return undefined;
await this.#em.until(new Promise(e=>this.#b=e))}
return this.#ew[0]}};
var U=n(42797);
var j=n(35227);
var W=n(36737);
var K=n(45167);
async function openChannel(e,t){
const n=ssh_channel_open(e,t);
const s=new j.Ah(e.longestSilence).until(n);
try{
return await (0,A.ZC)(s,t.signal,()=>undefined)}catch(s){
if(s instanceof j.an){
n.then(({channel:e})=>e.close()).catch(()=>undefined);
throw refusal(s)}
if(!(s instanceof q))throw s;
e.forwardsAgent=false;
return openChannel(e,t)}}
let q=class AgentRefused extends Error{};
function ssh_channel_open(e,{command:t,signal:n,pty:s,attach:i}){
return new Promise((r,o)=>{
const onOpen=(t,s)=>{
if(n.aborted)s?.close();else if(t===undefined)r({...i(s),channel:s});else if(!e.isOpen)o(lost(e));else o(t.message.includes("agent forwarding")?new q:refusal(t))};
try{
const n=e.forwardsAgent?{agentForward:true}:{};
e.client.exec(t,{...n,...s&&{pty:s}},onOpen)}catch(t){
o(lost(e,t))}})}
function lost(e,t){
return new W.p(`The SSH connection to the guest was lost: ${e.lostBecause}.`,{cause:t})}
function refusal(e){
return new s.zS(`The guest does not run commands over SSH: ${(0,K.X)(e)}.`,{cause:e})}
;
const B=2e3;
const z=1024*1024;
async function converse(e,t,n,s){
const{channel:i,conversation:r}=await openChannel(e,{command:t,signal:n,attach:n=>({conversation:conversationOver(n,t,e.longestSilence)})});
const o=s(r).catch(n=>{
if(!e.isOpen)throw lost(e,n);
throw n instanceof j.an?hung(t,n):n});
try{
return await (0,A.ZC)(o,n,()=>i.close())}finally{
i.close()}}
function hung(e,t){
return new s.zS(`The command "${e}" hangs: ${t.message}.`,{cause:t})}
function withExitCode(e){
return e===undefined?"without an exit code":`with exit code ${e}`}
function conversationOver(e,t,n){
const i=new j.Ah(n);
let r=false;
let whenOver=()=>undefined;
const o=new Promise(t=>{
e.once("close",()=>{
r=true;
whenOver();
t()})});
const a=new L(e,i);
let c;
let d="";
e.on("error",()=>undefined);
e.on("exit",e=>c=e??undefined);
e.stderr.on("data",e=>{
if(d.length<B)d+=e.toString()});
return{answers:a,say(t){
const n=new Promise((n,s)=>{
whenOver=()=>s(new Error("the command on the guest ended early"));
if(r)whenOver();else if(!e.writableEnded)e.write(t,e=>e?s(e):n())});
return i.until(n)},async finish(){
e.end();
let n=z;
for(let e=await a.take(65536);e!==undefined;e=await a.take(65536)){
n-=e.length;
if(n<0)throw new s.zS(`The guest does not stop talking after "${t}".`)}
await i.until(o);
return{exitCode:c,complaint:(0,U.I)(d.slice(0,B).trim().replace(/\s*\n\s*/g,"; "))}}}}
var H=n(25638);
function catTransfer(e){
return{async upload(t,n,{signal:s,mode:i=420}){
const r=(0,w.WG)(n);
const o=`cat > ${r} && chmod ${i.toString(8)} ${r}`;
await converse(e,o,s,async e=>{
for await(const n of(0,N.CG)(t))await e.say(n);
await succeeded(e,`Uploading to ${n} failed`)})},async download(t,n,{signal:s,mode:i}){
await converse(e,`cat ${(0,w.WG)(t)}`,s,async e=>{
await (0,O.t0)(n,everythingFrom(e,t),{mode:i,isPassing:true})})},uploadFolder:noFolders,downloadFolder:noFolders}}
async function*everythingFrom(e,t){
for(let t=await e.answers.take(65536);t!==undefined;t=await e.answers.take(65536)){
yield t}
await succeeded(e,`Downloading ${t} failed`)}
async function succeeded(e,t){
const{exitCode:n,complaint:s}=await e.finish();
if(n!==0)throw(0,H.c)(t,s||`it ended ${withExitCode(n)}`)}
function noFolders(){
return Promise.reject(new s.zS("The guest has neither scp nor SFTP: folders cannot be copied."))}
var G=n(77030);
const V=3e4;
async function handOver(e,t,n){
const{host:s,port:i,username:r,auth:o,options:a,bastion:c}=e;
const d={username:r,auth:o,hostKey:n};
if(c===undefined&&a.ssh_proxy_host===undefined)return{...d,host:s,port:i,[Symbol.asyncDispose]:()=>Promise.resolve()};
const u=new AbortController;
const l=(0,G.createServer)(e=>void join(e,t,u.signal));
return{...d,host:"127.0.0.1",port:await listening(l),async [Symbol.asyncDispose](){
u.abort(new Error("The way to the guest was closed."));
await new Promise(e=>l.close(e))}}}
async function join(e,t,n){
e.on("error",()=>undefined);
const hangUp=()=>e.destroy();
n.addEventListener("abort",hangUp,{once:true});
e.once("close",()=>n.removeEventListener("abort",hangUp));
let i;
try{
i=await t.dial({signal:n,milliseconds:V})}catch(t){
e.destroy((0,s.iT)(t));
return}
i.on("error",hangUp);
i.once("close",hangUp);
e.once("close",()=>i.destroy());
e.pipe(i).pipe(e)}
async function listening(e){
await new Promise((t,n)=>{
e.once("error",n);
e.listen(0,"127.0.0.1",t)});
return e.address().port}
;
let Q=class TransferUnavailable extends Error{};
const Y=Buffer.from([0]);
const Z=127;
const J=420;
function scpTransfer(e){
return transferBy(e,{quoted:w.WG,intoFolder:e=>Promise.resolve(`mkdir -p ${(0,w.WG)(e)} && umask 0 && scp -r -d -t ${(0,w.WG)(e)}`)})}
function windowsScpTransfer(e){
const quoted=e=>`"${e.replace(/^~(\/|$)/,"./")}"`;
return transferBy(e,{quoted,async intoFolder(t,n){
await makeWindowsFolder(e,t,n);
return`scp -r -d -t ${quoted(t)}`}})}
function transferBy(e,t){
const n={...t,session:e};
return{upload:(e,t,s)=>upload(n,e,t,s),download:(e,t,s)=>download(n,e,t,s),uploadFolder:(e,t,s)=>uploadFolder(n,e,t,s),downloadFolder:(e,t,s)=>downloadFolder(n,e,t,s)}}
async function upload({session:e,quoted:t},n,s,{signal:i,mode:r=J}){
const{folder:o,name:a}=(0,w.Uf)(s);
await receiveBy(e,`scp -p -d -t ${t(o)}`,`Uploading to ${s}`,i,e=>sendFile(e,a,r,n))}
async function uploadFolder({session:e,intoFolder:t},n,s,{signal:i}){
const r=await t(s,i);
await receiveBy(e,r,`Uploading to ${s}`,i,async e=>{
for(const t of(0,I.aI)(n)){
if(t.kind==="file")await sendFile(e,t.name,t.mode,t.content);else if(t.kind==="enter")await sendRecord(e,`D${octal(t.mode)} 0 ${recordName(t.name)}`);else await sendRecord(e,"E")}})}
async function makeWindowsFolder(e,t,n){
const s=(0,m.W)(t.replace(/^~(\/|$)/,"./"));
const i=`$ProgressPreference='SilentlyContinue'; $null = New-Item -ItemType Directory -Force -Path ${s} -ErrorAction Stop`;
await converse(e,(0,m.D)(i),n,async e=>{
const{exitCode:n}=await e.finish();
if(n!==0)throw(0,H.c)(`Uploading to ${t} failed`,"the folder does not exist and cannot be made")})}
async function receiveBy(e,t,n,i,r){
await converse(e,t,i,async e=>{
try{
await acknowledged(e);
await r(e)}catch(t){
if(t instanceof s.zS||t instanceof Q)throw t;
throw(0,H.c)(`${n} failed`,await whyEnded(e,t))}
const{exitCode:t,complaint:i}=await e.finish();
if(t!==0)throw(0,H.c)(`${n} failed`,i||`scp ended ${withExitCode(t)}`)})}
async function sendFile(e,t,n,s){
await sendRecord(e,`C${octal(n)} ${(0,N.$d)(s)} ${recordName(t)}`);
for await(const t of(0,N.CG)(s))await e.say(t);
await e.say(Y);
await acknowledged(e)}
async function sendRecord(e,t){
await e.say(Buffer.from(`${t}
`));
await acknowledged(e)}
async function acknowledged(e){
const t=(await e.answers.take(1))?.[0];
if(t===0)return;
if(t===undefined)throw new X;
if(t>2)throw unexpected(t,await e.answers.line());
throw new Error(said(await e.answers.line()??""))}
let X=class EndedEarly extends Error{};
async function whyEnded(e,t){
if(!(t instanceof X))return t;
const{exitCode:n,complaint:s}=await e.finish();
if(n===Z)throw new Q("the guest has no scp command");
return s||`scp ended ${withExitCode(n)}`}
function unexpected(e,t){
const n=said(`${String.fromCharCode(e)}${t??""}`);
return new Error(`the guest\u{2019}s login shell printed ${JSON.stringify(n)} where scp should answer`)}
function said(e){
return(0,U.I)(e).replace(/^scp: /,"").slice(0,500)}
function octal(e){
return(e&4095).toString(8).padStart(4,"0")}
function recordName(e){
if(!/[\n/]/.test(e)&&e!==""&&e!=="."&&e!=="..")return e;
throw new s.zS(`A file cannot be copied to the guest by the name ${JSON.stringify(e)}.`)}
async function download({session:e,quoted:t},n,s,{signal:i,mode:r}){
await sendBy(e,`scp -r -f ${t(n)}`,n,i,async e=>{
const t=await nextRecord(e);
if(t?.kind==="enter")throw new H.X(n);
if(t?.kind!=="file")throw new Error("it is not a file");
await receiveFile(e,t.size,s,r)})}
async function downloadFolder({session:e,quoted:t},n,s,{signal:i}){
await sendBy(e,`scp -r -f ${t(n)}`,n,i,async e=>{
const t=new y.l(s,n);
const i=[];
for(let s=await nextRecord(e);s!==undefined;s=await nextRecord(e)){
if(s.kind==="leave"){
i.pop();
await e.say(Y)}else if(s.kind==="enter"){
i.push(s.name);
(0,O.Z2)(i.length,n);
await t.folder(i.slice(1));
await e.say(Y)}else{
if(i.length===0)throw new Error("it is not a folder");
const n=await t.file([...i.slice(1),s.name]);
await receiveFile(e,s.size,n,s.mode)}}})}
async function sendBy(e,t,n,i,r){
await converse(e,t,i,async e=>{
try{
await e.say(Y);
await r(e)}catch(t){
if(t instanceof s.zS||t instanceof Q)throw t;
throw(0,H.c)(`Downloading ${n} failed`,await whyEnded(e,t))}})}
async function nextRecord(e){
const t=await e.answers.line();
if(t===undefined){
const{exitCode:t,complaint:n}=await e.finish();
if(t===Z)throw new Q("the guest has no scp command");
if(t===0)return undefined;
throw new Error(n||`scp ended ${withExitCode(t)}`)}
if(t==="E")return{kind:"leave"};
const n=/^([CD])([0-7]{4,5}) (\d+) (.+)$/.exec(t);
if(n===null)throw new Error(said(t.replace(/^[\x01\x02]/,"")));
const[,s,i="",r,o=""]=n;
return{kind:s==="C"?"file":"enter",mode:parseInt(i,8)&511,size:Number(r),name:o}}
async function receiveFile(e,t,n,s){
await e.say(Y);
await (0,O.t0)(n,bytesFrom(e,t),{mode:s,isPassing:true});
await acknowledged(e);
await e.say(Y)}
async function*bytesFrom(e,t){
let n=t;
while(n>0){
const t=await e.answers.take(n);
if(t===undefined)throw new X;
n-=t.length;
yield t}}
var ee=n(52264);
const et=64*1024*1024;
function listByShell(e,t,n){
const i=`sh -c ${(0,w.ZL)(ee.z)} sh ${(0,w.WG)(t)}`;
return converse(e,i,n,async e=>{
const n=[];
let i=0;
for(let r=await e.answers.take(65536);r;r=await e.answers.take(65536)){
i+=r.length;
if(i>et)throw new s.zS(`${t} holds too many files to be listed.`);
n.push(r)}
const{exitCode:r,complaint:o}=await e.finish();
if(r!==0)throw(0,H.c)(`Listing ${t} failed`,o||`it ended ${withExitCode(r)}`);
return(0,ee.s)(Buffer.concat(n))})}
;
const en={endOfFile:1,noSuchFile:2,permissionDenied:3,failure:4,badMessage:5,unsupported:8};
async function explainStatus(e,t,{path:n,doing:i}){
const r=(0,s.iT)(t);
const{folder:o}=(0,w.Uf)(n);
switch(r.code){case en.noSuchFile:
if(i==="read")return`${n} does not exist`;
return await whyNotAFolder(e,o);case en.permissionDenied:
if((await factsOf(e,n))?.isDirectory()===true&&i==="write")return`${n} is a folder`;
return`${n} may not be ${i==="read"?"read":"written"} (permission denied)`;case en.badMessage:
return`the guest does not take ${n} for a path: it may be too long`;case en.unsupported:
return`the guest\u{2019}s SFTP server cannot do that (${sftp_status_said(r)})`;case en.failure:
return await whyFailed(e,r,{path:n,doing:i});default:
return`${n}: ${sftp_status_said(r)}`}}
async function whyNotAFolder(e,t){
const n=await factsOf(e,t);
if(n===undefined)return`the folder ${t} does not exist`;
return n.isDirectory()?`${t} holds a link that leads nowhere`:`${t} is not a folder`}
async function whyFailed(e,t,{path:n,doing:s}){
const i=await factsOf(e,n);
if(i?.isDirectory()===true)return`${n} is a folder`;
if(s==="make"&&i!==undefined)return`${n} is there already, and is not a folder`;
if(s!=="read"&&await freeBlocks(e,(0,w.Uf)(n).folder)===0)return`no space left on the guest\u{2019}s disk for ${n}`;
const r=s==="read"?"its disk may be damaged":"its disk may be full or read-only, or a quota of the user exceeded";
return`the guest gives no reason but ${JSON.stringify(sftp_status_said(t))} for ${n}; ${r}`}
async function factsOf(e,t){
const n=await e.ask((e,n)=>e.stat(t,n)).catch(()=>undefined);
return n}
async function freeBlocks(e,t){
const n=await e.ask((e,n)=>e.ext_openssh_statvfs(t,n)).catch(()=>undefined);
return n===undefined?undefined:Number(n.f_bavail)}
function sftp_status_said(e){
return(0,U.I)(e.message).replace(/\.$/,"").slice(0,300)}
;
function statOf(e,t){
return answered(e,(e,n)=>e.stat(t,n),isStats)}
function openedFile(e,t,n,s={}){
return answered(e,(e,i)=>e.open(t,n,s,i),isHandle)}
async function entriesOf(e,t){
const n=await answered(e,(e,n)=>e.opendir(t,n),isHandle);
const s=[];
for(let i=false;!i;){
const r=await moreEntries(e,n);
for(const{filename:e,attrs:t}of r)s.push({filename:e,attrs:t});
(0,O.w_)(s.length,t);
i=r.length===0}
await carriedOut(e,(e,t)=>e.close(n,t));
return s}
async function moreEntries(e,t){
try{
return await answered(e,(e,n)=>e.readdir(t,es,n),areEntries)}catch(e){
if(e.code===en.endOfFile)return[];
throw e}}
const es={full:true};
async function answered(e,t,n){
const s=await e.ask(t);
if(!n(s))throw new Error("its SFTP server does not answer what it was asked");
return s}
function isHandle(e){
return Buffer.isBuffer(e)}
function isStats(e){
return typeof e?.isDirectory==="function"}
function areEntries(e){
return Array.isArray(e)}
async function carriedOut(e,t){
await e.ask(t)}
async function inWords(e,t,n){
try{
return await n()}catch(i){
if(i instanceof s.zS||!isStatus(i))throw i;
const n=t.doing==="read"?"Downloading":"Uploading to";
throw(0,H.c)(`${n} ${t.path} failed`,await explainStatus(e,i,t))}}
function isStatus(e){
return typeof(0,s.iT)(e).code==="number"}
;
const ei=4*1024*1024;
const er=252*1024;
const eo=32*1024;
function writeFile(e,t,n,s){
return inWords(e,{path:t,doing:"write"},()=>write(e,t,n,s))}
async function*readFile(e,t){
const n=await inWords(e,{path:t,doing:"read"},async()=>{
const n=await statOf(e,t);
if(n.isDirectory())throw new H.X(t);
if(!n.isFile())throw(0,H.c)(`Downloading ${t} failed`,"it is not a regular file");
return openedFile(e,t,"r")});
for(let s=0,i=false;!i;){
const r=readAhead(e,n,s);
const next=()=>inWords(e,{path:t,doing:"read"},()=>r.next());
for(let e=await next();e.done!==true;e=await next()){
s+=e.value.length;
i=e.value.length===0;
if(!i)yield e.value}}
await carriedOut(e,(e,t)=>e.close(n,t))}
async function write(e,t,n,s){
const i=await openedFile(e,t,"w",{mode:s});
const r=new Set;
const o=portionOf(e,"write");
let a=0;
for await(const{buffer:t,byteOffset:s,length:c}of(0,N.CG)(n,o)){
const n=Buffer.from(t,s,c);
const d=a;
a+=c;
const u=carriedOut(e,(e,t)=>e.write(i,n,0,c,d,t)).then(()=>{
r.delete(u)});
u.catch(()=>undefined);
r.add(u);
if(r.size*o>=ei)await Promise.race(r)}
await Promise.all(r);
await carriedOut(e,(e,t)=>e.fchmod(i,s,t));
await carriedOut(e,(e,t)=>e.close(i,t))}
function portionOf(e,t){
const{_maxReadLen:n,_maxWriteLen:s}=e.library;
const i=t==="read"?n:s;
return i!==undefined&&i>=er?er:eo}
async function*readAhead(e,t,n){
const s=[];
const i=portionOf(e,"read");
let r=n;
for(;;){
while(s.length*i<ei){
const n=readPortion(e,t,r,i);
n.catch(()=>undefined);
s.push(n);
r+=i}
const n=await s.shift();
if(n===undefined)return;
yield n;
if(n.length<i)break}
await Promise.allSettled(s)}
async function readPortion(e,t,n,s){
const i=Buffer.allocUnsafeSlow(s);
const r=await e.ask((e,r)=>e.read(t,i,0,s,n,r));
return i.subarray(0,Number(r))}
;
async function writeFolder(e,t,n){
await makeFolders(e,n);
const s=[(0,p.h)(n)];
const here=()=>s.join("/").replace(/^\/\//,"/");
for(const n of(0,I.aI)(t)){
if(n.kind==="leave"){
s.pop();
continue}
s.push(n.name);
if(n.kind==="enter"){
await makeFolder(e,here(),n.mode);
continue}
await writeFile(e,here(),n.content,n.mode);
s.pop()}}
async function makeFolders(e,t){
const n=t.split("/");
for(let t=1;t<=n.length;t++){
const s=n.slice(0,t).join("/");
if(s!==""&&s!==".")await makeFolder(e,s,493)}}
async function makeFolder(e,t,n){
const s=await statOf(e,t).then(e=>e.isDirectory(),()=>false);
if(s)return;
await inWords(e,{path:t,doing:"make"},async()=>{
await carriedOut(e,(e,s)=>e.mkdir(t,{mode:n},s));
await carriedOut(e,(e,s)=>e.chmod(t,n,s))})}
async function readFolder(e,t,n){
const s=new y.l(n,t);
await readInto(e,(0,p.h)(t),s,[])}
async function readInto(e,t,n,s){
const i=await filesIn(e,t);
await n.folder(s);
for(const{filename:r}of i){
const i=sftp_folders_join(t,r);
const o=[...s,r];
const a=await inWords(e,{path:i,doing:"read"},()=>statOf(e,i));
if(a.isDirectory())await readInto(e,i,n,o);else await (0,O.t0)(await n.file(o),readFile(e,i),{mode:a.mode&511})}}
async function listFolder(e,t){
const n=[];
for(const{filename:s,attrs:i}of(await filesIn(e,t))){
const r=i.isSymbolicLink()?await statOf(e,sftp_folders_join(t,s)).catch(()=>undefined):i;
if(r!==undefined)n.push({path:s,isFolder:r.isDirectory()})}
return n}
async function filesIn(e,t){
const n={path:t,doing:"read"};
return inWords(e,n,async()=>{
const n=await statOf(e,t);
if(!n.isDirectory())throw(0,H.c)(`Downloading ${t} failed`,"it is not a folder");
const s=await entriesOf(e,t);
return s.filter(({filename:e})=>e!=="."&&e!=="..")})}
function sftp_folders_join(e,t){
return e.endsWith("/")?e+t:`${e}/${t}`}
;
let ea=class Sftp{
library;
hungUp;
#em;
constructor(e,t){
this.library=e;
this.hungUp=untilClosed(e);
this.#em=t}
ask(e){
return this.#em.until(new Promise((t,n)=>{
e(this.library,(e,s)=>e?n(e):t(s))}))}
end(){
this.library.end()}};
async function openSftp(e,t){
const n=new j.Ah(e.longestSilence);
const s=opened(e);
const endLater=()=>void s.then(e=>e.end()).catch(()=>undefined);
try{
return new ea(await (0,A.ZC)(n.until(s),t,endLater),n)}catch(e){
if(!(e instanceof j.an))throw e;
endLater();
throw new Q(`SFTP does not begin: ${e.message}`,{cause:e})}}
function opened(e){
return new Promise((t,n)=>{
const onOpen=(s,i)=>{
if(s===undefined)return t(i);
n(e.isOpen?new Q("the guest offers no SFTP",{cause:s}):lost(e))};
try{
e.client.sftp(onOpen)}catch(t){
void e.end();
n(lost(e,t))}})}
function untilClosed(e){
const t=new Promise((t,n)=>{
e.once("close",()=>n(new Error("the guest ended SFTP")));
e.on("error",n)});
t.catch(()=>undefined);
return t}
;
const ec=420;
function sftpTransfer(e){
return{upload:(t,n,{signal:s,mode:i=ec})=>withSftp(e,`Uploading to ${n} failed`,s,e=>writeFile(e,fromHome(n),t,i)),download:(t,n,{signal:s,mode:i})=>withSftp(e,`Downloading ${t} failed`,s,e=>(0,O.t0)(n,readFile(e,fromHome(t)),{mode:i})),uploadFolder:(t,n,{signal:s})=>withSftp(e,`Uploading to ${n} failed`,s,e=>writeFolder(e,t,fromHome(n))),downloadFolder:(t,n,{signal:s})=>withSftp(e,`Downloading ${t} failed`,s,e=>readFolder(e,fromHome(t),n))}}
function listBySftp(e,t,n){
return withSftp(e,`Listing ${t} failed`,n,e=>listFolder(e,fromHome(t)))}
async function withSftp(e,t,n,i){
const r=await openSftp(e,n);
try{
return await (0,A.ZC)(Promise.race([i(r),r.hungUp]),n,()=>r.end())}catch(i){
n.throwIfAborted();
if(!e.isOpen)throw lost(e,i);
throw i instanceof s.zS?i:(0,H.c)(t,i)}finally{
r.end()}}
function fromHome(e){
return e==="~"?".":e.replace(/^~\//,"./")}
var ed=n(54772);
var eu=n(89038);
var el=n(65750);
var ef=n(12400);
const eh=100;
const ep=200;
const em=[2e4,8e4];
const ew=500;
const ey=3e3;
async function connectWhenReachable(e,{dialer:t,hostKeys:n},s,i){
const r=performance.now();
const o=(0,x.uW)(e.options);
const a=mostRefusals(e);
const left=()=>o-(performance.now()-r);
const c={unreachable:eh,refused:ew};
let d=0;
let u=em[0];
for(;;){
const r=await attempt(e,{dialer:t,hostKeys:n},{signal:s,milliseconds:Math.min(u,left())});
if(!(r instanceof E.k))return r;
if(r.kind==="incompatible")throw incompatible(e,r);
if(/timed out/i.test(r.message))u=Math.min(u*2,em[1]);
if(r.kind==="refused")d+=1;
if(d>=a)throw refused(e,r,`after ${d} attempts`);
if(r.kind==="unreachable"&&await i?.findsItOff())throw new ed.O((0,el.h)(e));
const l=c[r.kind];
if(left()<=l)throw r.kind==="refused"?refused(e,r,`for ${seconds(o)}`):unreachable(e,r,o);
e.news.progress(waitingFor(e,r));
await (0,A.cb)(l,s);
c.unreachable=Math.min(c.unreachable*1.5,ep);
if(r.kind==="refused")c.refused=Math.min(c.refused*2,ey)}}
const eg=5;
function mostRefusals({options:e,system:t,auth:n}){
const s=(0,x.Ab)(e);
const i=e.ssh_handshake_attempts===undefined&&t==="windows";
return i&&n.password!==undefined?Math.min(s,eg):s}
async function attempt(e,{dialer:t,hostKeys:n},s){
try{
return await (0,ef.E)(await t.dial(s),e,n,s)}catch(e){
if(e instanceof E.k)return e;
throw e}}
function waitingFor(e,t){
return t.kind==="refused"?`${(0,el.h)(e)} does not let "${e.username}" in yet`:`Waiting for SSH at ${(0,el.h)(e)}: ${t.message}`}
function unreachable(e,t,n){
return new s.zS(`SSH at ${(0,el.h)(e)} could not be reached within ${seconds(n)}: ${t.message}.`,{hint:`Check that the guest has an address the runner can reach, that its security group admits the port, that ${serverIn(e)}, and that ssh_timeout is long enough.`,cause:t})}
function serverIn({system:e}){
return e==="windows"?"the image or the user data installs OpenSSH, which takes minutes, starts it and lets it through the firewall of Windows":"the image runs an SSH server"}
function refused(e,t,n){
const{certificate:i}=e.auth;
const r=/all configured/i.test(t.message)?"":` (${t.message})`;
return new s.zS(`${(0,el.h)(e)} did not let "${e.username}" in with ${methods(e.auth)} ${n}${r}.`,{hint:`${i===undefined?"":aboutCertificate(i)}Check ssh_username (images differ in the user they take keys for), and the password or key given; ssh_handshake_attempts or ssh_timeout give a slow guest more time.`,cause:t})}
function aboutCertificate({principals:e,validBefore:t}){
const n=e.length===0?"any user":e.map(e=>JSON.stringify(e)).join(", ");
const s=t===undefined?"":` until ${t.toISOString()}`;
return`The certificate is for ${n}${s}; its authority must be among the TrustedUserCAKeys of the guest. `}
function methods(e){
const t=[e.agent&&"the SSH agent",e.certificate&&"a certificate",e.privateKey&&"a private key",e.password&&"a password"].filter(e=>e);
return t.length>0?t.join(" or "):"no key and no password"}
function incompatible(e,t){
return new s.zS(`${(0,el.h)(e)} and this build have no way of talking SSH in common: ${t.message}.`,{hint:"See ssh_ciphers and ssh_key_exchange_algorithms.",cause:t})}
function seconds(e){
return`${Math.round(e/100)/10} s`}
var e_=n(60684);
var ev=n(11897);
var eb=undefined&&undefined.__addDisposableResource||function(e,t,n){
if(t!==null&&t!==void 0){
if(typeof t!=="object"&&typeof t!=="function")throw new TypeError("Object expected.");
var s,i;
if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
s=t[Symbol.asyncDispose]}
if(s===void 0){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
s=t[Symbol.dispose];
if(n)i=s}
if(typeof s!=="function")throw new TypeError("Object not disposable.");
if(i)s=function(){
try{
i.call(this)}catch(e){
return Promise.reject(e)}};
e.stack.push({value:t,dispose:s,async:n})}else if(n){
e.stack.push({async:true})}
return t};
var ek=undefined&&undefined.__disposeResources||function(e){
return function(t){
function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n;
t.hasError=true}
var n,s=0;
function next(){
while(n=t.stack.pop()){
try{
if(!n.async&&s===1)return s=0,t.stack.push(n),Promise.resolve().then(next);
if(n.dispose){
var e=n.dispose.call(n.value);
if(n.async)return s|=2,Promise.resolve(e).then(next,function(e){
fail(e);
return next()})}else s|=1}catch(e){
fail(e)}}
if(s===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}
return next()}}(typeof SuppressedError==="function"?SuppressedError:function(e,t,n){
var s=new Error(n);
return s.name="SuppressedError",s.error=e,s.suppressed=t,s});
const eS={term:"xterm",rows:40,cols:80,modes:{ECHO:0}};
async function execute(e,t,{signal:n,onOutput:s,pty:i,isWindows:r,notice:o}){
const a={stack:[],error:void 0,hasError:false};
try{
const c=eb(a,new _(o),false);
const{channel:d,result:u}=await openChannel(e,{command:t,signal:n,...i&&{pty:eS},attach:t=>({result:outcome(e,t,{onOutput:s,isWindows:r},c)})});
return await (0,A.ZC)(u,n,()=>d.close())}catch(e){
a.error=e;
a.hasError=true}finally{
ek(a)}}
async function outcome(e,t,{onOutput:n,isWindows:s},i){
let r;
t.on("exit",(e,t)=>{
r=e===null?{exitCode:undefined,...t&&{signalName:t}}:{exitCode:e};
i.commandEnded()});
const o=new Promise(e=>t.once("close",e));
const a=[tell(t,new $.g(e=>n("stdout",e))),tell(t.stderr,new(s?e_.C:$.g)(e=>n("stderr",e)))];
t.end();
await Promise.all([o,...a]);
return{...r??{exitCode:undefined},disconnected:r===undefined&&!e.isOpen}}
function tell(e,t){
return new Promise(n=>{
e.on("data",e=>{
t.write(e);
(0,ev._)(e)});
e.once("end",()=>{
t.end();
n()})})}
;
const e$='echo "%ComSpec%$PSVersionTable"';
function shellThatSaid(e){
if(!e.includes("%ComSpec%"))return"cmd";
return/%ComSpec%System\./.test(e)?"powershell":"other"}
function asCmd(e,t){
if(t!=="powershell")return e;
return`& $env:ComSpec /s /c ${(0,m.W)(`@${e}`)}; exit $LASTEXITCODE`}
;
let eT=class Tunnels{
#ev;
#eb;
#ek=[];
#eS;
constructor(e){
this.#ev=(e.ssh_local_tunnels??[]).map(parseTunnel);
this.#eb=(e.ssh_remote_tunnels??[]).map(parseTunnel)}
async lead(e){
this.#eS=e;
if(this.#ek.length===0){
for(const e of this.#ev)this.#ek.push(await this.#e$(e))}
if(this.#eb.length>0)await listenRemotely(e,this.#eb)}
close(){
for(const e of this.#ek.splice(0))e.close()}
#e$({listen:e,host:t,port:n}){
const i=(0,G.createServer)(e=>{
e.on("error",()=>undefined);
if(this.#eS?.isOpen!==true)return void e.destroy();
this.#eS.client.forwardOut("127.0.0.1",e.remotePort??0,t,n,(t,n)=>{
if(t)return void e.destroy();
n.on("error",()=>undefined);
e.pipe(n).pipe(e)})});
return new Promise((t,n)=>{
i.once("error",t=>{
n(new s.zS(`The port ${e} of ssh_local_tunnels cannot be used on the runner: ${t.message}.`,{cause:t}))});
i.listen(e,"localhost",()=>t(i.unref()))})}};
async function listenRemotely({client:e},t){
e.on("tcp connection",({destPort:e},n,s)=>{
const i=t.find(({listen:t})=>t===e);
if(i===undefined)return s?.();
const r=(0,G.connect)(i.port,i.host);
const o=n();
o.on("error",()=>undefined);
r.on("error",()=>o.end());
r.pipe(o).pipe(r)});
for(const{listen:n}of t){
await new Promise((t,i)=>{
e.forwardIn("localhost",n,e=>{
if(!e)return t();
i(new s.zS(`The guest does not let us listen on port ${n} (ssh_remote_tunnels).`,{hint:"The port may be taken, or its SSH server may not allow TCP forwarding.",cause:e}))})})}}
function parseTunnel(e){
const[t,n="",s]=e.split(":");
return{listen:Number(t),host:n,port:Number(s)}}
;
const eO=3;
function isSsh(e){
return e.type==="ssh"}
async function connectSsh(e,t){
const n=new S.PE(e.hostKeys,(0,el.h)(e),e.news);
const s={hostKeys:n,dialer:(0,P.h)(e)};
const i=new eT(e.options);
let r;
try{
r=await firstSession(e,s,t);
await i.lead(r);
return new eI(e,s,i,r)}catch(e){
i.close();
await r?.end();
await s.dialer.close();
throw e}}
async function firstSession(e,t,n){
const s=await connectWhenReachable(e,t,n);
const i=e.options.pause_before_connecting;
if(i<=0)return s;
await s.end();
await (0,A.cb)(i,n);
return connectWhenReachable(e,t,n)}
let eI=class Ssh{
type="ssh";
#eT;
#eO;
#eI;
#eS;
#ex;
#eA;
#eP;
constructor(e,t,n,s){
this.#eT=e;
this.#eO=t;
this.#eI=n;
this.#eS=s;
const i=e.options.ssh_file_transfer_method;
const r=this.#eE?[windowsScpTransfer,sftpTransfer]:[scpTransfer,sftpTransfer,catTransfer];
this.#eP=i==="sftp"?[sftpTransfer]:r}
get #eE(){
return this.#eT.system==="windows"}
get hostKey(){
return this.#eO.hostKeys.recorded}
handOver(){
return handOver(this.#eT,this.#eO.dialer,this.hostKey)}
async run(e,t){
const n=await this.#eC(t.signal);
const s=t.shell==="cmd"&&this.#eE?asCmd(e,await this.#eD(n,t.signal)):e;
return execute(n,s,{...t,...this.#eR})}
upload(e,t,n){
return this.#eF(n.signal,s=>s.upload(e,this.#eN(t),n))}
download(e,t,n){
return this.#eF(n.signal,s=>s.download(this.#eN(e),t,n))}
uploadFolder(e,t,n){
return this.#eF(n.signal,s=>s.uploadFolder(e,this.#eN(t),n))}
downloadFolder(e,t,n){
return this.#eF(n.signal,s=>s.downloadFolder(this.#eN(e),t,n))}
find(e,{signal:t}){
return(0,T.I)(e,{list:e=>this.#eM(e,t),isWindows:this.#eE})}
async reconnect(e){
if(this.#ex!==undefined)throw this.#ex;
const t=this.#eS;
await (0,A.ZC)(t.end(),e,()=>undefined);
this.#eS=await this.#eL(e);
await this.#eI.lead(this.#eS)}
async [Symbol.asyncDispose](){
this.#eI.close();
await this.#eS.end();
await this.#eO.dialer.close()}
async #eL(e){
const{isOff:t}=this.#eT;
const n={...this.#eT,news:(0,eu.e)(this.#eT.news)};
try{
return await connectWhenReachable(n,this.#eO,e,t&&new ed.X(t))}catch(e){
if(e instanceof ed.O)this.#ex=e;
throw e}}
#eN(e){
return this.#eE?e.replaceAll("\\","/"):e}
get #eR(){
const{options:e,news:t}=this.#eT;
return{pty:e.ssh_pty,isWindows:this.#eE,notice:t.notice}}
async #eD(e,t){
if(this.#eA?.session===e)return this.#eA.shell;
let n="";
const onOutput=(e,t)=>n+=t;
await execute(e,e$,{signal:t,onOutput,...this.#eR});
const s=shellThatSaid(n);
this.#eA={session:e,shell:s};
return s}
async #eC(e){
e.throwIfAborted();
if(!this.#eS.isOpen)await this.reconnect(e);
return this.#eS}
async #eM(e,t){
const n=await this.#eC(t);
try{
return await listBySftp(n,e,t)}catch(s){
if(!(s instanceof Q)||this.#eE)throw ssh_inWords(s);
return await listByShell(n,e,t)}}
async #eF(e,t){
for(let n=eO-1;;){
const s=await this.#eC(e);
const[i=catTransfer,...r]=this.#eP;
try{
return await t(i(s))}catch(e){
if(e instanceof Q&&r.length>0){
this.#eP=r}else if(e instanceof W.p&&!(e instanceof ed.O)&&n>0){
n-=1;
this.#eT.news.notice(`${e.message} The transfer begins anew.`)}else throw ssh_inWords(e)}}}};
function ssh_inWords(e){
if(!(e instanceof Q))return e;
return new s.zS(`No files can be copied over SSH: ${e.message}.`,{hint:"Install what is missing in the source image, or see ssh_file_transfer_method.",cause:e})}
;
async function sshLogin(e,t){
const n=t.env.SSH_AUTH_SOCK;
const s=new ex(e,t);
const i=await s.key("ssh_private_key_file","ssh_certificate_file");
const r=await bastionKeyOf(e,s,i);
const o=e.ssh_agent_auth?{...n&&{agent:n}}:{...i,...ssh_login_password(e.ssh_password)};
const a={...e.ssh_bastion_agent_auth&&n&&{agent:n},...r,...ssh_login_password(e.ssh_bastion_password)};
return{auth:Object.keys(o).length>0?o:undefined,...n&&!e.ssh_disable_agent_forwarding&&{forwardedAgent:n},...e.ssh_bastion_host!==undefined&&{bastion:{host:e.ssh_bastion_host,port:e.ssh_bastion_port,username:e.ssh_bastion_username??e.ssh_username??"",auth:a}}}}
function bastionKeyOf(e,t,n){
if(e.ssh_bastion_private_key_file!==undefined)return t.key("ssh_bastion_private_key_file","ssh_bastion_certificate_file");
if(e.ssh_bastion_certificate_file!==undefined)return t.key("ssh_private_key_file","ssh_bastion_certificate_file");
return Promise.resolve(n)}
let ex=class LoginFiles{
#eU;
#ej;
constructor(e,t){
this.#eU=e;
this.#ej=t}
async key(e,t){
const n=this.#eU.ssh_private_key_passphrase;
const o=await this.#eW(e,e=>(0,r.Pb)(e,n));
if(o===undefined)return{};
const a={privateKey:o,...n&&{passphrase:n}};
const c=await this.#eW(t,async t=>{
const a=(0,i.u1)(t);
const c=(await (0,r.QW)(o,n)).getPublicSSH();
if(!a.publicKey.equals(c))throw new s.zS(ofAnotherKey(t,e,a,c));
return a});
return c===undefined?a:{...a,certificate:c}}
async #eW(e,t){
const n=this.#eU[e];
if(n===undefined)return undefined;
try{
return await t(this.#ej.resolvePath(n))}catch(n){
const t=this.#ej.placeOf?.(e);
throw new s.zS(`${e}: ${(0,s.Uc)(n)}`,{cause:n,...t&&{place:t}})}}};
function ofAnotherKey(e,t,{publicKey:n},s){
const[i,r]=[n,s].map(e=>(0,S.Rj)((0,S.Zg)(e)));
return`${e} is for the key ${i}, and not for that of ${t}, ${r}.`}
function ssh_login_password(e){
return e===undefined?{}:{password:e}}
;}),20827:((e,t,n)=>{
n.d(t,{nZ:()=>u,TZ:()=>generateKeyPair,QW:()=>parsePrivateKey,UP:()=>privateKeyFileProblem,kc:()=>publicKeyOf,Pb:()=>readPrivateKeyFile});
var s=n(77598);
var i=n(57975);
var r=n(2367);
var o=n(57874);
var a=n(54940);
const c=8;
function openSshEd25519(e){
const{x:t,d:n}=e.export({format:"jwk"});
const s=Buffer.from(t??"","base64url");
const i=Buffer.from(n??"","base64url");
const r=openssh_key_text("ssh-ed25519");
const o=Buffer.alloc(8);
const a=padded(Buffer.concat([o,r,field(s),field(Buffer.concat([i,s])),openssh_key_text("")]));
const c=Buffer.concat([Buffer.from("openssh-key-v1\0"),openssh_key_text("none"),openssh_key_text("none"),openssh_key_text(""),uint32(1),field(Buffer.concat([r,field(s)])),field(a)]);
const d=c.toString("base64").match(/.{1,70}/g)??[];
return["-----BEGIN OPENSSH PRIVATE KEY-----",...d,"-----END OPENSSH PRIVATE KEY-----",""].join("\n")}
function field(e){
return Buffer.concat([uint32(e.length),e])}
function openssh_key_text(e){
return field(Buffer.from(e))}
function uint32(e){
const t=Buffer.alloc(4);
t.writeUInt32BE(e);
return t}
function padded(e){
const t=(c-e.length%c)%c;
return Buffer.concat([e,Buffer.from(Array.from({length:t},(e,t)=>t+1))])}
var d=n(23682);
const u={rsa:{least:2048,most:8192,usual:3072},ecdsa:{allowed:[256,384,521],usual:256}};
async function generateKeyPair(e,t){
const n=e==="rsa"?await rsaKey(t??u.rsa.usual):await ecdsaKey(t??u.ecdsa.usual);
const s=e==="rsa"?"pkcs1":"sec1";
const i=a.zh.ofOurOwn(n.export({type:s,format:"pem"}).toString());
return{privateKey:i,publicKey:await publicKeyOf(i)}}
async function publicKeyOf(e,t){
const n=await parsePrivateKey(e,t);
return`${n.type} ${n.getPublicSSH().toString("base64")}`}
async function parsePrivateKey(e,t){
const{utils:n}=await (0,d.H)();
const s=n.parseKey(e.reveal(),t?.reveal());
if(s instanceof Error)throw new r.zS(`The private key cannot be used: ${s.message.replace(/(?<![.?!])[.?!]+$/,"")}.`);
return s}
async function readPrivateKeyFile(e,t){
const n=readKeyText(e);
const s=a.zh.ofOurOwn(fromPkcs8(n.trim(),t)??n);
const{utils:i}=await (0,d.H)();
const o=i.parseKey(s.reveal(),t?.reveal());
if(o instanceof Error||!o.isPrivateKey()){
throw new r.zS(`${e} is not a private key that can be used${o instanceof Error?`: ${o.message.replace(/(?<![.?!])[.?!]+$/,"")}`:""}.`,{hint:t===undefined?"It must be a private key in OpenSSH or PEM format; an encrypted one needs ssh_private_key_passphrase.":"Check ssh_private_key_passphrase, and that it is a private key in OpenSSH or PEM format."})}
return s}
function readKeyText(e){
try{
return(0,o.EW)(e).toString()}catch(t){
if(!(t instanceof o.ie))throw t;
throw new r.zS(`The private key file ${e} ${t.trouble}.`,{cause:t})}}
function privateKeyFileProblem(e,t){
let n;
try{
n=(0,o.EW)(e).toString().trim()}catch(e){
if(!(e instanceof o.ie))throw e;
return e.trouble}
if(!/^(-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----|PuTTY-User-Key-File-)/.test(n))return"is not a private key";
if(isEncrypted(n)&&!t)return"is encrypted: give ssh_private_key_passphrase too";
return undefined}
const l="openssh-key-v1\0";
function isEncrypted(e){
if(/^-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED|^Encryption: (?!none)/m.test(e))return true;
const t=/^-----BEGIN OPENSSH PRIVATE KEY-----([^-]+)/.exec(e)?.[1];
if(t===undefined)return false;
const n=Buffer.from(t,"base64");
const s=n.length>l.length+4?n.readUInt32BE(l.length):0;
const i=l.length+4;
return n.toString("latin1",i,i+s)!=="none"}
function fromPkcs8(e,t){
if(!/^-----BEGIN (ENCRYPTED )?PRIVATE KEY-----/.test(e))return undefined;
let n;
try{
n=(0,s.createPrivateKey)({key:e,format:"pem",...t&&{passphrase:t.reveal()}})}catch{
return undefined}
if(n.asymmetricKeyType==="rsa")return n.export({type:"pkcs1",format:"pem"}).toString();
if(n.asymmetricKeyType==="ed25519")return openSshEd25519(n);
if(n.asymmetricKeyType==="ec")return n.export({type:"sec1",format:"pem"}).toString();
return undefined}
async function rsaKey(e){
return(await (0,i.promisify)(s.generateKeyPair)("rsa",{modulusLength:e})).privateKey}
async function ecdsaKey(e){
return(await (0,i.promisify)(s.generateKeyPair)("ec",{namedCurve:`P-${e}`})).privateKey}}),38742:((e,t,n)=>{
n.d(t,{g:()=>l});
var s=n(46193);
var i=n(54940);
let r=class Allowance{
#eK;
#eq;
#eB=-Infinity;
#ez;
constructor(e,t,n){
this.#ez=e;
this.#eK=t;
this.#eq=n}
take(){
const e=this.#eq();
const t=Math.max(this.#eB,e)+this.#eK;
if(t>e+this.#ez*this.#eK)return false;
this.#eB=t;
return true}};
var o=n(42797);
function isPlainAscii(e){
const t=Math.min((4-e.byteOffset%4)%4,e.length);
const n=Math.floor((e.length-t)/4);
const s=new Int32Array(e.buffer,n>0?e.byteOffset+t:0,n);
for(let i=0;i<n;i++){
const n=s[i]??0;
const r=(n|n-0x20202020|n+0x1010101)&0x80808080;
const o=t+i*4;
if(r!==0&&!areFine(e,o,o+4))return false}
return areFine(e,0,t)&&areFine(e,t+n*4,e.length)}
function areFine(e,t,n){
for(let s=t;s<n;s++){
const t=e[s]??0;
if(t>126||t<32&&t!==10&&t!==9)return false}
return true}
;
const a=16*1024;
const c=4*a;
const d=20;
const u=1e3;
let l=class LineSplitter{
#eH;
#eG=new s.StringDecoder("utf8");
#eV=true;
#eQ="";
#eY=false;
#eZ=0;
#eJ=0;
#eX;
#e0;
constructor(e,t=()=>performance.now()){
this.#eH=e;
this.#eX=new r(d,u,t)}
write(e){
if(this.#eV&&isPlainAscii(e))return this.#e1(e.toString("latin1"));
this.#e2(this.#eG.write(e));
this.#eV=(e.at(-1)??128)<128}
end(){
this.#e2(this.#eG.end());
if(this.#eQ!==""||this.#eZ>0)this.#y(this.#e3());else this.#e4()}
#e2(e){
if(e.includes("\n")&&(0,o.$)(e))this.#e1(e);else this.#e5(e)}
#e1(e){
if(!this.#eY&&e.includes("\n"))this.#e6(e);else this.#e5(e)}
#e6(e){
const t=e.split("\n");
const n=t.pop()??"";
t.forEach((e,t)=>{
if(t===0)this.#y(this.#e3()+e);else this.#e7(e)});
this.#eQ=n;
this.#e8()}
#e5(e){
let t=0;
for(const n of e.matchAll(/[\r\n]/g)){
this.#eQ+=e.slice(t,n.index);
t=n.index+1;
if(this.#eQ!=="")this.#eY=false;
this.#e9(n[0]==="\r")}
if(t<e.length){
this.#eQ+=e.slice(t);
this.#eY=false;
this.#e8()}}
#e9(e){
if(e){
if(this.#eQ===""&&this.#eZ===0)return;
this.#eY=true;
this.#te(this.#e3())}else if(this.#eY){
this.#eY=false;
this.#e4()}else{
this.#y(this.#e3())}}
#te(e){
if(this.#eZ>0||this.#eX.take())this.#y(e);else this.#e0=e}
#e4(){
if(this.#e0!==undefined)this.#y(this.#e0)}
#e3(){
const e=this.#eQ;
this.#eQ="";
return e}
#e8(){
if(this.#eQ.length>=2*a)this.#tt()}
#tt(){
const e=this.#e3();
if(this.#eZ>=c){
this.#eJ+=e.length;
return}
const t=e.lastIndexOf("\x1b");
const n=t>e.length-256?t:e.length;
const s=(0,i.E$)((0,o.I)(e.slice(0,n)));
const r=Math.max(Math.floor(s.length/a)-1,0)*a;
this.#tn(s.slice(0,r));
this.#eQ=s.slice(r)+e.slice(n)}
#y(e){
this.#e0=undefined;
this.#e7((0,o.I)(e))}
#e7(e){
if(this.#eZ===0&&e.length<=a)return this.#eH(e);
this.#tn((0,i.E$)(e));
if(this.#eJ>0)this.#eH(`\u{2026} (${this.#eJ} more characters of this line)`);
this.#eZ=0;
this.#eJ=0}
#tn(e){
for(const t of pieces(e)){
if(this.#eZ>=c)this.#eJ+=t.length;else this.#eH(t);
this.#eZ+=t.length}}};
function*pieces(e){
let t=0;
while(t<e.length){
let n=t+a;
if(isHighSurrogate(e.charCodeAt(n-1)))n+=1;
yield e.slice(t,n);
t=n}}
function isHighSurrogate(e){
return e>=55296&&e<=56319}}),52264:((e,t,n)=>{
n.d(t,{s:()=>entriesIn,z:()=>s});
const s='cd -- "$1" || exit 1; '+"for name in * .*; do "+"case $name in .|..) continue;; esac; "+'if [ -d "./$name" ]; then kind=d; elif [ -e "./$name" ]; then kind=f; else continue; fi; '+'printf "%s%s\\0" "$kind" "$name"; '+"done";
function entriesIn(e){
return e.toString().split("\0").filter(e=>/^[df]./s.test(e)).map(e=>({path:e.slice(1),isFolder:e.startsWith("d")}))}}),30039:((e,t,n)=>{
n.d(t,{KS:()=>p,qY:()=>fileContent,TE:()=>isSafeName,w_:()=>refuseCrowd,Z2:()=>refuseNesting,jC:()=>safeName,t0:()=>writeLocalFile});
var s=n(73024);
var i=n(51455);
var r=n(76760);
var o=n(46466);
var a=n(2367);
var c=n(57874);
var d=n(11897);
const u={open:s.open,close:s.close,write:writeOne,writev:writeAll};
function writeOne(e,t,n,i,r,o){
(0,s.write)(e,t,n,i,r,(e,n,s)=>{
o(e,n,s);
if(!e&&n===t.byteLength)(0,d._)(t)})}
function writeAll(e,t,n,i){
const r=t.reduce((e,{byteLength:t})=>e+t,0);
(0,s.writev)(e,t,n??null,(e,n,s)=>{
i(e,n,s);
if(!e&&n===r)t.forEach(d._)})}
;
const l=1024*1024;
function fileContent(e,t){
return{path:e,size:t}}
async function writeLocalFile(e,t,{mode:n,isPassing:a=false}={}){
(0,c.fc)((0,r.dirname)(e));
try{
const r={highWaterMark:l,...a&&{fs:u}};
await (0,o.pipeline)(t,(0,s.createWriteStream)(e,r));
if(n!==undefined)await (0,i.chmod)(e,n)}catch(t){
await (0,i.rm)(e,{force:true});
throw t}}
function safeName(e){
if(isSafeName(e,process.platform))return e;
throw new a.zS(`The guest sent a file by the name ${JSON.stringify(e.slice(0,300))}, which could be written anywhere: refused.`)}
function isSafeName(e,t){
if(e===""||e==="."||e===".."||/[/\0]/.test(e))return false;
return t!=="win32"||!f.test(e)}
const f=/[<>:"|?*\\\x00-\x1f]|[. ]$|^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]) *(?:\.|$)/i;
const h=1e6;
function refuseCrowd(e,t){
if(e<=h)return;
throw new a.zS(`${t.slice(0,300)} holds too many files to be listed: more than ${h}.`)}
const p=100;
function refuseNesting(e,t){
if(e<=p)return;
throw new a.zS(`${t.slice(0,300)} is nested more than ${p} folders deep.`,{hint:"A link in it may lead back to a folder that it is in."})}}),5164:((e,t,n)=>{
n.d(t,{VG:()=>folderProblems,Wj:()=>fileProblem,aI:()=>walkFolder});
var s=n(73024);
var i=n.n(s);
var r=n(76760);
var o=n.n(r);
var a=n(2367);
var c=n(57874);
var d=n(30039);
function*walkFolder(e){
for(const t of steps(e)){
if(t.kind==="problem"){
throw new a.zS(`The folder ${e} cannot be uploaded: in it ${t.text}.`,{hint:l})}
yield t}}
function folderProblems(e,t){
const n=[];
let s=0;
for(const i of steps(e)){
if(i.kind==="problem")n.push(i.text);
s+=1;
if(n.length>=t||s>=u)break}
return n}
function fileProblem(e){
const t=(0,c.Z$)(e);
return typeof t==="string"?t:kindProblem(e,t)??readProblem(e,t)}
const u=2e5;
const l="Take it out of the folder, or copy the files beside it by themselves.";
function*steps(e,t=[],n=[]){
const i=[...n,(0,s.realpathSync)(e)];
for(const n of(0,s.readdirSync)(e).sort()){
const s=(0,r.join)(e,n);
const o=JSON.stringify([...t,n].join("/"));
const a=factsOf(s);
const c=nameProblem(n,a)??entryProblem(s,a,i);
if(c!==undefined||a===undefined){
yield{kind:"problem",text:`${o} ${c??"does not exist"}`}}else if(a.isDirectory()){
yield{kind:"enter",name:n,mode:a.mode&511};
yield*steps(s,[...t,n],i);
yield{kind:"leave"}}else{
yield{kind:"file",name:n,mode:a.mode&511,content:(0,d.qY)(s,a.size)}}}}
function factsOf(e){
try{
return(0,s.statSync)(e)}catch{
return undefined}}
function nameProblem(e,t){
if(/[\n\0]/.test(e))return"has a line break in its name, which not every way to a guest can carry";
if(t===undefined&&e.includes("\uFFFD"))return"has a name that is not UTF-8";
return undefined}
function entryProblem(e,t,n){
if(t===undefined)return linkProblem(e);
if(!t.isDirectory())return kindProblem(e,t)??readProblem(e,t);
if((0,c.Ng)(e))return c.wu;
if(n.length>d.KS)return`is nested more than ${d.KS} folders deep`;
if(n.includes((0,s.realpathSync)(e)))return"is a link to a folder that it is in";
return readProblem(e,t)}
function linkProblem(e){
try{
if(!(0,s.lstatSync)(e).isSymbolicLink())return"cannot be looked at";
(0,s.realpathSync)(e);
return"is a link to what cannot be looked at"}catch(t){
const{code:e}=t;
if(e==="ELOOP")return"is a link that leads in a circle";
return e==="EACCES"?"may not be read":"is a link to what does not exist"}}
function kindProblem(e,t){
if((0,c.Ng)(e))return c.wu;
if(t.isFile()||t.isDirectory())return undefined;
if(t.isFIFO())return"is a named pipe, which cannot be copied";
return t.isSocket()?"is a socket, which cannot be copied":"is a device, which cannot be copied"}
function readProblem(e,t){
try{
(0,s.accessSync)(e,t.isDirectory()?s.constants.R_OK|s.constants.X_OK:s.constants.R_OK);
return undefined}catch{
return"may not be read by the user that the job runs as"}}}),51566:((e,t,n)=>{
n.d(t,{i:()=>loginFailure,k:()=>i});
var s=n(45167);
let i=class LoginFailure extends Error{
kind;
constructor(e,t,n){
super(t,{cause:n});
this.kind=e}};
function loginFailure(e){
const t=(0,s.X)(e);
if(e.level==="client-authentication"||/authentication failures/i.test(t)){
return new i("refused",t,e)}
if(/no matching/i.test(t))return new i("incompatible",t,e);
return new i("unreachable",t,e)}}),13538:((e,t,n)=>{
n.d(t,{O0:()=>w,Ab:()=>handshakeAttempts,uW:()=>sshTimeout});
var s=n(57874);
var i=n(8440);
const r={holds:e=>e>=1&&e<=65535,message:"must be a port from 1 to 65535"};
const o={ssh_bastion_host:(0,s.lq)((0,s.Qq)(),"A host to connect through. Its own host key is recorded at first use, unless `ssh_host_key_checking` is `off`."),ssh_bastion_port:(0,s.P_)((0,s.nd)(r),22,"The port of the bastion host."),ssh_bastion_username:(0,s.lq)((0,s.Qq)(),"The user to log in to the bastion host as.",{defaultText:"`ssh_username`"}),ssh_bastion_password:(0,s.lq)((0,s.yD)(),"The password for the bastion host, also where it asks by keyboard-interactive."),ssh_bastion_interactive:(0,s.P_)((0,s.Jt)(),false,"Ask for what the bastion host wants to know.",{dead:"nobody is there to answer in a job; `ssh_bastion_password` answers interactive questions too."}),ssh_bastion_agent_auth:(0,s.P_)((0,s.Jt)(),false,"Log in to the bastion host by the SSH agent of the runner."),ssh_bastion_private_key_file:(0,s.lq)((0,s.s$)(),"The private key for the bastion host.",{defaultText:"`ssh_private_key_file`"}),ssh_bastion_certificate_file:(0,s.lq)((0,s.s$)(),"The certificate of the key for the bastion host.",{defaultText:"`ssh_certificate_file`, unless `ssh_bastion_private_key_file` is given"}),ssh_proxy_host:(0,s.lq)((0,s.Qq)(),"A SOCKS5 proxy to connect through. Not with `ssh_bastion_host`."),ssh_proxy_port:(0,s.P_)((0,s.nd)(r),1080,"The port of the SOCKS5 proxy."),ssh_proxy_username:(0,s.lq)((0,s.Qq)(),"The user name for the SOCKS5 proxy."),ssh_proxy_password:(0,s.lq)((0,s.yD)(),"The password for the SOCKS5 proxy.")};
const a=10*6e4;
const c={cloud_assistant_timeout:(0,s.P_)((0,s.p0)(),a,"How long to wait until the Cloud Assistant agent of the guest reports: at first, and after each reboot.")};
const d=30*6e4;
const u=6e4;
const l={winrm_username:(0,s.lq)((0,s.Qq)(),"The user to log in as: `user`, or `DOMAIN\\user`. Required with the `winrm` communicator; `Administrator` on most images."),winrm_password:(0,s.lq)((0,s.yD)(),"The password to log in with. The instance is given it as its Administrator's: 8 to 30 characters of three kinds.",{defaultText:"a random one for `Administrator`"}),winrm_host:(0,s.lq)((0,s.Qq)(),"The address to connect to.",{defaultText:"the address that the builder finds"}),winrm_port:(0,s.lq)((0,s.nd)((0,s.Tq)(1,65535)),"The port that WinRM listens on.",{defaultText:"5985; with `winrm_use_ssl`, 5986"}),winrm_no_proxy:(0,s.P_)((0,s.Jt)(),false,"Connect directly also where the environment names a proxy (`HTTP_PROXY`, `HTTPS_PROXY`)."),winrm_timeout:(0,s.P_)((0,s.p0)(),d,"How long to wait until WinRM answers and lets us in: Windows takes its time to start for the first time."),winrm_operation_timeout:(0,s.P_)((0,s.p0)({holds:e=>e>=1e3,message:"must be 1s or more"}),u,"The longest that WinRM may take for one answer; when there is nothing to tell, it says so by then. A guest that says nothing at all for a quarter longer is asked once more over a new connection, and then taken for gone."),winrm_use_ssl:(0,s.P_)((0,s.Jt)(),false,"Talk HTTPS with the guest."),winrm_insecure:(0,s.P_)((0,s.Jt)(),false,"With `winrm_use_ssl`, accept any certificate, as a guest has that made its own, and old versions of TLS."),winrm_use_ntlm:(0,s.lq)((0,s.Jt)(),"How to log in: `true` by NTLM, which encrypts everything over HTTP, too; `false` by Basic, which over HTTP lets everybody on the way read along.",{defaultText:"NTLM where the guest offers it and takes it, else Basic, with a warning over HTTP"})};
const f={holds:e=>e>=1,message:"must be 1 or more"};
const h={holds:e=>/^\d+:[^:\s]+:\d+$/.test(e),message:"must be port:host:port, such as 8080:localhost:80"};
const p=5*6e4;
const m=10;
const w={communicator:(0,s.P_)((0,s.yL)("ssh","winrm","cloud_assistant","none"),"ssh","How the guest is reached: `ssh`, `winrm` for Windows, `cloud_assistant` through the cloud itself (Linux and Windows), with no public address and no open port, or `none`. With `none` it is not, and no provisioner can run."),pause_before_connecting:(0,s.P_)((0,s.p0)(),0,"Once the guest answers, disconnect, wait this long and connect again: for images that restart SSH or WinRM while they boot."),ssh_host:(0,s.lq)((0,s.Qq)(),"The address to connect to.",{defaultText:"the address that the builder finds"}),ssh_port:(0,s.P_)((0,s.nd)(r),22,"The port that SSH listens on."),ssh_username:(0,s.lq)((0,s.Qq)(),"The user to log in as. Required with the `ssh` communicator."),ssh_password:(0,s.lq)((0,s.yD)(),"The password to log in with, also where the guest asks for it by keyboard-interactive."),ssh_private_key_file:(0,s.lq)((0,s.s$)(),"Path of the private key to log in with, in OpenSSH or PEM format. A leading `~` is the home folder."),ssh_private_key_passphrase:(0,s.lq)((0,s.yD)(),"The passphrase of `ssh_private_key_file`, where the key is encrypted."),ssh_certificate_file:(0,s.lq)((0,s.s$)(),"Path of the certificate that an authority the image trusts (`TrustedUserCAKeys`) has made of the key of `ssh_private_key_file`. The key alone is tried after it."),ssh_agent_auth:(0,s.P_)((0,s.Jt)(),false,"Log in by the SSH agent of the runner (`SSH_AUTH_SOCK`): no temporary key is made, and a password or key file given is not used."),ssh_disable_agent_forwarding:(0,s.P_)((0,s.Jt)(),false,"Do not let commands of the guest use the SSH agent of the runner, where it has one (`SSH_AUTH_SOCK`)."),ssh_keypair_name:(0,s.lq)((0,s.Qq)(),"An existing key pair of the cloud to put on the guest. Its private key is given by `ssh_private_key_file`. The cloud puts none into Windows."),temporary_key_pair_name:(0,s.lq)((0,s.Qq)(),"The name of the temporary key pair.",{defaultText:"a unique name beginning with `packer_`"}),temporary_key_pair_type:(0,s.P_)((0,s.yL)("rsa","ecdsa"),"rsa","The type of the temporary key pair: one that the cloud can import."),temporary_key_pair_bits:(0,s.lq)((0,s.nd)(),"The size of the temporary key: 2048 to 8192 for `rsa`; 256, 384 or 521 for `ecdsa`.",{defaultText:"3072 for `rsa`, 256 for `ecdsa`"}),ssh_timeout:(0,s.lq)((0,s.p0)(),"How long to wait until SSH answers and lets us in.",{defaultText:"`5m`"}),ssh_wait_timeout:(0,s.lq)((0,s.p0)(),"The old name of `ssh_timeout`."),ssh_handshake_attempts:(0,s.lq)((0,s.nd)(f),"How many times a login may be refused before the build fails: a guest that is booting may not know its key yet.",{defaultText:"10; without limit if `ssh_timeout` is given; 5 where a password is given to Windows"}),ssh_host_key_checking:(0,s.P_)((0,s.yL)("auto","strict","off"),"auto","`auto`: the host key that was given to the guest, or that the cloud confirms, else the one it shows at first; "+"it must not change. `strict`: only a key that is known beforehand. `off`: any key."),ssh_clear_authorized_keys:(0,s.P_)((0,s.Jt)(),false,"Has no effect: the temporary key is always removed from `~/.ssh/authorized_keys` and from root\u2019s before the image is made.",{dead:"has no effect: the temporary key is always removed before the image is made."}),ssh_pty:(0,s.P_)((0,s.Jt)(),false,"Run commands on a pseudo terminal, as some `sudo` settings demand."),ssh_file_transfer_method:(0,s.P_)((0,s.yL)("scp","sftp"),"scp","How files are copied. A guest without `scp` gets them by SFTP anyway."),ssh_keep_alive_interval:(0,s.P_)((0,s.p0)(),5e3,"How often a sign of life is asked for, so that idle connections stay open. Negative: never."),ssh_read_write_timeout:(0,s.P_)((0,s.p0)(),0,"A connection on which nothing arrives for this long counts as lost. Whoever answers signs of life, but nothing else for this "+"long while a file is copied or a command is to be started, is given up. 0: no limit for the first, five minutes for the second."),ssh_ciphers:(0,s.lq)((0,s.c3)((0,s.yL)(...i.d1)),"The ciphers to offer, preferred ones first.",{defaultText:"AES-GCM, AES-CTR, ChaCha20-Poly1305"}),ssh_key_exchange_algorithms:(0,s.lq)((0,s.c3)((0,s.yL)(...i.bT)),"The key exchange algorithms to offer, preferred ones first.",{defaultText:"Curve25519, ECDH, and Diffie-Hellman with SHA-2"}),...o,ssh_local_tunnels:(0,s.lq)((0,s.c3)((0,s.Qq)(h)),"Ports of the runner that lead to a host that the guest can reach, as `port:host:port`."),ssh_remote_tunnels:(0,s.lq)((0,s.c3)((0,s.Qq)(h)),"Ports of the guest that lead to a host that the runner can reach, as `port:host:port`."),...l,...c};
function sshTimeout(e){
return e.ssh_timeout??e.ssh_wait_timeout??p}
function handshakeAttempts(e){
if(e.ssh_handshake_attempts!==undefined)return e.ssh_handshake_attempts;
const t=(e.ssh_timeout??e.ssh_wait_timeout)!==undefined;
return t?Infinity:m}}),96292:((e,t,n)=>{
n.d(t,{Uf:()=>splitPath,WG:()=>quotePath,ZL:()=>shellQuote});
var s=n(99221);
const i=/^[\w@%+=:,./-]+$/;
function shellQuote(e){
return i.test(e)?e:`'${e.replaceAll("'",`'"'"'`)}'`}
function quotePath(e){
const t=/^~(?:\/|$)/.exec(e);
if(t===null)return shellQuote(e.startsWith("-")?`./${e}`:e);
const n=e.slice(t[0].length);
return n===""?t[0]:`${t[0]}${shellQuote(n)}`}
function splitPath(e){
const t=(0,s.h)(e);
const n=t.lastIndexOf("/");
if(n<0)return{folder:".",name:t};
return{folder:t.slice(0,n)||"/",name:t.slice(n+1)}}}),11897:((e,t,n)=>{
n.d(t,{_:()=>release});
const s=8*1024;
function release(e){
const{buffer:t}=e;
if(t.byteLength<s||isPooled(e))return;
t.transfer?.(0)}
function isPooled({buffer:e,byteLength:t}){
return e.byteLength===Buffer.poolSize&&t<e.byteLength}}),35227:((e,t,n)=>{
n.d(t,{Ah:()=>r,PB:()=>s,an:()=>i});
const s=5*6e4;
let i=class GuestSilent extends Error{
constructor(e){
super(`the guest has answered nothing for ${e/1e3} s; if it needs longer, raise ssh_read_write_timeout`)}};
let r=class Silence{
#ts;
#ti=new Set;
#eh;
#tr;
constructor(e){
this.#ts=e}
until(e){
return new Promise((t,n)=>{
if(this.#tr!==undefined)n(this.#tr);
this.#ti.add(n);
this.#to();
const heard=()=>{
this.#ti.delete(n);
this.#to()};
e.finally(heard).then(t,n)})}
#to(){
clearTimeout(this.#eh);
if(this.#ti.size===0)return;
this.#eh=setTimeout(()=>this.#ta(),this.#ts).unref()}
#ta(){
this.#tr=new i(this.#ts);
for(const e of this.#ti)e(this.#tr);
this.#ti.clear()}}}),89038:((e,t,n)=>{
n.d(t,{e:()=>sparingNews});
const s=3e3;
const i=1e4;
function sparingNews(e){
const t=performance.now();
let n=t+s;
return{...e,progress(s){
const r=performance.now();
if(r<n)return;
n=r+i;
e.progress(`${s} (${Math.round((r-t)/1e3)} s)`)}}}}),45167:((e,t,n)=>{
n.d(t,{X:()=>sshReason});
const s=new Set(["TypeError","RangeError","ReferenceError","SyntaxError"]);
function sshReason(e){
return s.has(e.name)?"what it answers breaks the SSH protocol":e.message}}),65750:((e,t,n)=>{
n.d(t,{h:()=>address});
function address({host:e,port:t}){
return`${e.includes(":")?`[${e}]`:e}:${t}`}}),12400:((e,t,n)=>{
n.d(t,{E:()=>logIn});
var s=n(8440);
var i=n(2367);
var r=n(93226);
var o=n(22947);
function showCertificate(e,t,{blob:n}){
const s=ourInsideOf(e);
const i=s.authPK.bind(s);
const r=Object.create(t,{getPublicSSH:{value:()=>n}});
s.authPK=(e,a,c,d)=>{
if(a!==t)return i(e,a,c,d);
const u=c??t.type;
const l=`${u}${o.sF}`;
if(d===undefined)return i(e,r,l);
return i(e,r,l,(e,t)=>d(e,e=>{
const{write:i}=s._packetRW;
const r=i.finalize.bind(i);
i.finalize=e=>{
i.finalize=r;
return r(withAlgorithm(u,{packet:e,requested:l,blob:n,write:i}))};
t(e)}))}}
function withAlgorithm(e,{packet:t,requested:n,blob:s,write:i}){
const r=t.indexOf(s)+s.length;
const a=(0,o.lz)(n);
const c=r+4+a.length;
if(r<s.length||!t.subarray(r+4,c).equals(a))throw changedInside();
const d=t.subarray(c,c+4+t.readUInt32BE(c));
const u=Buffer.concat([t.subarray(i.allocStart,r),(0,o.lz)(Buffer.concat([(0,o.lz)(e),d]))]);
const l=i.alloc(u.length);
l.set(u,i.allocStart);
return l}
function ourInsideOf(e){
const{_protocol:t}=e;
const n=t?._packetRW?.write;
const s=typeof t?.authPK==="function"&&typeof n?.allocStart==="number"&&typeof n.alloc==="function"&&typeof n.finalize==="function";
if(!s)throw changedInside();
return t}
function changedInside(){
return new i.zS("ssh_certificate_file cannot be used: this version of the SSH library is not known.",{hint:"This is a defect of the action, please report it. Until it is mended, log in by a key that the image knows, or by the temporary one."})}
var a=n(11897);
function gatherWrites(e){
const t=e.write.bind(e);
let n=false;
e.write=(...s)=>{
if(!n){
n=true;
e.cork();
process.nextTick(()=>{
n=false;
e.uncork()})}
const[i,...r]=s;
if(r.length>0||!(i instanceof Uint8Array))return t(...s);
return t(i,()=>(0,a._)(i))}}
var c=n(77598);
function useKeyObjects(e){
e.on("handshake",()=>{
const{_cipher:t,_decipher:n}=e._protocol??{};
if(t?._encKey instanceof Uint8Array)t._encKey=(0,c.createSecretKey)(t._encKey);
if(n?._decipherKey instanceof Uint8Array)n._decipherKey=(0,c.createSecretKey)(n._decipherKey)})}
var d=n(20827);
var u=n(51566);
function releaseReceived(e,t){
let n=false;
e.on("handshake",({sc:e})=>n=e.cipher.includes("-gcm@"));
t.on("data",e=>{
if(n)queueMicrotask(()=>(0,a._)(e))})}
var l=n(35227);
var f=n(23682);
var h=n(45167);
const p=6e4;
const m=1e3;
let w=class SshSession{
client;
forwardsAgent;
longestSilence;
#tc=true;
#td;
constructor(e,{forwardedAgent:t,options:n}){
this.client=e;
this.forwardsAgent=t!==undefined;
this.longestSilence=n.ssh_read_write_timeout>0?n.ssh_read_write_timeout:l.PB;
e.on("error",e=>this.#td??=(0,h.X)(e));
e.once("close",()=>this.#tc=false)}
get isOpen(){
return this.#tc}
get lostBecause(){
return this.#td??"the guest closed it"}
async end(){
if(!this.#tc)return;
this.#tc=false;
await new Promise(e=>{
const t=setTimeout(()=>{
this.client.destroy();
e()},m);
this.client.once("close",()=>{
clearTimeout(t);
e()});
this.client.end()})}};
async function logIn(e,t,n,o){
const{Client:a}=await (0,f.H)();
const c=new a;
const d=await certifiedKey(t.auth);
const l=new Promise((r,a)=>{
let l;
let f;
c.once("ready",()=>{
if(f!==undefined)n.record(f);
r(new w(c,t))});
c.on("error",e=>{
if(e.level==="agent")t.news.progress(`The SSH agent of the runner: ${e.message}`);else a(l??(e instanceof i.zS?e:(0,u.i)(e)))});
c.once("close",()=>a(l??new u.k("unreachable","the guest hung up")));
c.on("change password",()=>a(new u.k("refused","the password has expired and must be changed")));
c.connect({sock:e,username:t.username,authHandler:authMethods(t,d),readyTimeout:o.milliseconds,algorithms:{cipher:[...t.options.ssh_ciphers??s.rt],serverHostKey:n.algorithms(),...t.options.ssh_key_exchange_algorithms&&{kex:[...t.options.ssh_key_exchange_algorithms]}},hostVerifier:(e,t)=>{
if(f?.equals(e))return t(true);
n.verify(e).then(()=>{
f=e;
t(true)},e=>{
l=(0,i.iT)(e);
t(false)})},...t.forwardedAgent&&{agent:t.forwardedAgent},...keepAlive(t.options.ssh_keep_alive_interval)});
if(d!==undefined&&t.auth.certificate!==undefined)showCertificate(c,d,t.auth.certificate);
e.once("end",()=>e.end());
c.setNoDelay(true);
gatherWrites(e);
releaseReceived(c,e);
useKeyObjects(c);
loseWhenSilent(c,e,t.options.ssh_read_write_timeout)});
try{
return await (0,r.ZC)(l,o.signal,()=>c.destroy())}catch(e){
c.on("error",()=>undefined);
c.destroy();
throw e}}
async function certifiedKey({certificate:e,privateKey:t,passphrase:n}){
if(e===undefined||t===undefined)return undefined;
return(0,d.QW)(t,n)}
function authMethods({username:e,auth:t},n){
const s=[];
if(t.agent!==undefined)s.push({type:"agent",username:e,agent:t.agent});
if(n!==undefined)s.push({type:"publickey",username:e,key:n});
if(t.privateKey!==undefined){
const n=t.passphrase===undefined?{}:{passphrase:t.passphrase.reveal()};
s.push({type:"publickey",username:e,key:t.privateKey.reveal(),...n})}
if(t.password!==undefined){
const n=t.password.reveal();
s.push({type:"password",username:e,password:n});
s.push({type:"keyboard-interactive",username:e,prompt:(e,t,s,i,r)=>r(i.map(()=>n))})}
return s.length>0?s:[{type:"none",username:e}]}
function keepAlive(e){
if(e<=0)return{};
return{keepaliveInterval:e,keepaliveCountMax:Math.max(3,Math.ceil(p/e))}}
function loseWhenSilent(e,t,n){
if(n<=0)return;
const s=setTimeout(()=>{
e.emit("error",new Error(`nothing arrived for ${n/1e3} s (ssh_read_write_timeout)`));
e.destroy()},n);
t.on("data",()=>s.refresh());
e.once("close",()=>clearTimeout(s))}}),23682:((e,t,n)=>{
n.d(t,{H:()=>loadSsh2});
async function loadSsh2(){
const e=await n.e(472).then(n.t.bind(n,85472,23));
return e.default}}),25638:((e,t,n)=>{
n.d(t,{X:()=>i,c:()=>transferError});
var s=n(2367);
let i=class IsFolder extends s.zS{
constructor(e){
super(`${e} is a folder of the guest, not a file.`,{hint:"End the source with a slash to download what the folder holds."})}};
function transferError(e,t){
const n=isOfRunner(t);
const i=typeof t==="string"?t:`${n?"on the runner: ":""}${(0,s.iT)(t).message}`;
const r=n?undefined:hintFor(i,!/upload/i.test(e));
return new s.zS(`${e}: ${i.replace(/\.$/,"")}.`,{...typeof t!=="string"&&{cause:t},...r!==undefined&&{hint:r}})}
function hintFor(e,t){
if(t&&r.test(e))return o;
return a.find(([t])=>t.test(e))?.[1]}
function isOfRunner(e){
return e instanceof Error&&"syscall"in e}
const r=/no such file|not found|does not exist|cannot find|could not find|not a (?:directory|folder|file)/i;
const o="Check the path of the guest: what is downloaded must be there by then, as a provisioner before may have made it.";
const a=[[/permission denied|operation not permitted|access to the path|access is denied|may not be/i,"The user that the build logs in as has no right to it. Copy to a folder of that user, such as /tmp, and move the file by a shell provisioner with sudo; for a download, copy it to a readable place first."],[/no space left|not enough space|disk is full|quota|file too large/i,"Free space on the guest, or give it a larger disk (system_disk_mapping.disk_size)."],[/read-only file system/i,"Copy to a folder that can be written, such as /tmp, and move the file by a shell provisioner."],[/is a (?:folder|directory)|EISDIR/i,"To copy into a folder, end the destination with a slash; to download a folder, end the source with one."],[r,"Check the path. A folder that a file is copied into must be there: make it by a provisioner before, such as a shell with mkdir -p."]]}),1025:((e,t,n)=>{
n.d(t,{$:()=>u});
const s="#< CLIXML";
const i="<Objs";
const r="</Objs>";
const o=/<S S="[^"]*">([^<]*)<\/S>/g;
const a=64*1024;
const c=1024;
const d={lt:"<",gt:">",amp:"&",quot:'"',apos:"'"};
let u=class ClixmlReader{
#eQ="";
#tu=false;
write(e){
this.#eQ+=e;
let t="";
for(;;){
const e=this.#tu;
t+=e?this.#tl():this.#tf();
if(this.#tu===e)return t}}
end(){
const e=this.#tu?"":this.#eQ;
this.#eQ="";
return e}
#tf(){
let e="";
for(;;){
const t=this.#eQ.indexOf(s);
if(t<0)return e+this.#e3(this.#eQ.length-beginningAtEnd(this.#eQ,s));
e+=this.#e3(t);
const n=this.#eQ.slice(s.length).trimStart();
if(n.startsWith(i)){
this.#eQ=n;
this.#tu=true;
return e}
if(i.startsWith(n)&&this.#eQ.length<c)return e;
e+=this.#e3(s.length)}}
#tl(){
const e=this.#eQ.indexOf(r);
const t=e<0?this.#eQ:this.#eQ.slice(0,e);
let n="";
let s=0;
for(const e of t.matchAll(o)){
n+=decode(e[1]??"");
s=e.index+e[0].length}
if(e>=0){
this.#eQ=this.#eQ.slice(e+r.length);
this.#tu=false;
return n}
this.#eQ=this.#eQ.slice(Math.max(s,this.#eQ.length-a));
return n}
#e3(e){
const t=this.#eQ.slice(0,e);
this.#eQ=this.#eQ.slice(e);
return t}};
function beginningAtEnd(e,t){
for(let n=Math.min(t.length-1,e.length);n>0;n-=1){
if(e.endsWith(t.slice(0,n)))return n}
return 0}
function decode(e){
return e.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,(e,t,n,s)=>{
if(s!==undefined)return d[s]??e;
const i=t===undefined?Number(n):parseInt(t,16);
return i<=1114111?String.fromCodePoint(i):e}).replace(/_x([\da-f]{4})_/gi,(e,t)=>String.fromCharCode(parseInt(t,16)))}}),60684:((e,t,n)=>{
n.d(t,{C:()=>a});
var s=n(46193);
var i=n.n(s);
var r=n(38742);
var o=n(1025);
let a=class ErrorLines{
#th;
#eG=new s.StringDecoder("utf8");
#tp=new o.$;
constructor(e){
this.#th=new r.g(e)}
write(e){
this.#y(this.#tp.write(this.#eG.write(e)))}
end(){
this.#y(this.#tp.write(this.#eG.end())+this.#tp.end());
this.#th.end()}
#y(e){
if(e!=="")this.#th.write(Buffer.from(e))}}}),38883:((e,t,n)=>{
n.d(t,{D:()=>powershellCommand,W:()=>powershellQuote});
function powershellCommand(e){
const t=Buffer.from(e,"utf16le").toString("base64");
return`powershell -NoProfile -NonInteractive -ExecutionPolicy Bypass -EncodedCommand ${t}`}
function powershellQuote(e){
return`'${e.replace(/['\u2018\u2019\u201a\u201b]/g,"$&$&")}'`}}),44201:((e,t,n)=>{
n.d(t,{g:()=>s,r:()=>urlOf});
const s="/wsman";
function urlOf({host:e,port:t,useSsl:n}){
const i=e.includes(":")?`[${e}]`:e;
return new URL(`${n?"https":"http"}://${i}:${t}${s}`)}}),63556:((e,t,n)=>{
n.d(t,{KI:()=>o,uc:()=>a,$w:()=>i,Xm:()=>renderTemplate,Ql:()=>specializeTemplate,h3:()=>templateFunction});
var s=n(2367);
let i=class TemplateError extends s.zS{};
const r=2e7;
let o=class BudgetSpent extends i{
isFirst;
constructor(e){
super(`This is one text too many: all together may be made of ${r} characters.`,{hint:"Prepare long texts outside of the template, and give them as variables."});
this.isFirst=e}};
let a=class RenderBudget{
#tm=0;
#tw=false;
spend(...e){
for(const t of e)this.#tm+=typeof t==="string"?t.length:1;
if(this.#tm<=r)return;
const t=!this.#tw;
this.#tw=true;
throw new o(t)}};
const c=1e6;
function tooLong(){
return new i(`makes a text of more than ${c} characters`)}
function templateFunction(e,t,n=e.length){
return(...s)=>{
if(s.length>e.length||s.length<n){
const t=n===e.length?String(n):`${n} to ${e.length}`;
throw new i(`takes ${t} value${t==="1"?"":"s"}, not ${s.length}`)}
s.forEach((t,n)=>{
const s=e[n];
if(s==="string"?typeof t!=="string":!Number.isInteger(t)){
throw new i(`takes ${s==="string"?"a string":"a whole number"} as value ${n+1}, not ${JSON.stringify(t)}`)}});
return t(...s)}}
const d={lower:templateFunction(["string"],e=>e.toLowerCase()),upper:templateFunction(["string"],e=>e.toUpperCase()),replace:templateFunction(["string","string","integer","string"],replace),replace_all:templateFunction(["string","string","string"],(e,t,n)=>replace(e,t,-1,n)),split:templateFunction(["string","string","integer"],split),print,not:e=>!isTrue(e),and:(...e)=>e.find(e=>!isTrue(e))??e.at(-1)??false,or:(...e)=>e.find(isTrue)??e.at(-1)??false,eq:(e,...t)=>t.some(t=>t===e),ne:(e,t)=>e!==t};
function isTrue(e){
return e!==undefined&&e!==false&&e!==0&&e!==""}
function replace(e,t,n,s){
const i=s.split(e);
const r=n<0?i.length-1:Math.min(n,i.length-1);
if(r*t.length>c)throw tooLong();
const o=i.slice(0,r+1).join(t);
return[o,...i.slice(r+1)].join(e)}
function print(...e){
return e.reduce((t,n,s)=>{
const i=s>0&&typeof n!=="string"&&typeof e[s-1]!=="string";
return`${t}${i?" ":""}${n}`},"")}
function split(e,t,n){
const s=e.split(t);
const r=s[n];
if(r!==undefined)return r;
throw new i(`finds no part ${n} in "${e}" split at "${t}": there are ${s.length}, counted from 0`)}
;
function tokenize(e){
const t=[];
let n=0;
let s=false;
for(;;){
const i=e.indexOf("{{",n);
const r=e.slice(n,i<0?undefined:i);
const o=s?r.trimStart():r;
if(i<0){
t.push({kind:"text",text:o});
return t}
const a=u.test(e.slice(i,i+4));
t.push({kind:"text",text:a?o.trimEnd():o});
const c=readAction(e,i,a?i+4:i+2);
if(!c.isComment)t.push({kind:"action",tokens:c.tokens,source:e.slice(i,c.end)});
s=c.trimsAfter;
n=c.end}}
const u=/^\{\{-[ \t\r\n]/;
function readAction(e,t,n){
if(e.startsWith("/*",n))return readComment(e,t,n);
const s=[];
let i=n;
for(;;){
const n=matchAt(l,e,i);
if(n!==undefined){
return{tokens:s,isComment:false,trimsAfter:n[1]!==undefined,end:i+n[0].length}}
i+=matchAt(/\s+/y,e,i)?.[0].length??0;
const r=readToken(e,i,t);
s.push(r.token);
i=r.end}}
function readComment(e,t,n){
const s=e.indexOf("*/",n);
const r=s<0?undefined:matchAt(/(\s-)?\}\}/y,e,s+2);
if(r===undefined){
throw new i(`The comment "${excerpt(e.slice(t))}" has no end: "*/}}" is missing.`)}
return{tokens:[],isComment:true,trimsAfter:r[1]!==undefined,end:s+2+r[0].length}}
const l=/(?:(\s+-)|\s*)\}\}/y;
function readToken(e,t,n){
for(const{pattern:s,token:i}of f){
const r=matchAt(s,e,t);
if(r===undefined)continue;
const o=t+r[0].length;
if(h.test(r[0])&&!p.test(e.slice(o)))throw strange(e,n,o);
return{token:i(r[0]),end:o}}
if(t>=e.length){
throw new i(`"${excerpt(e.slice(n))}" has no end: "}}" is missing.`)}
if(/["`]/.test(e.charAt(t))){
throw new i(`${excerpt(e.slice(t))} in "${excerpt(e.slice(n))}" has no closing quote.`)}
throw strange(e,n,t)}
const f=[{pattern:/`[^`]*`/y,token:e=>({kind:"string",value:e.slice(1,-1)})},{pattern:/"(?:[^"\\\n]|\\[^\n])*"/y,token:e=>({kind:"string",value:unquote(e)})},{pattern:/[+-]?(?:0[xX][\da-fA-F]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)/y,token:numberToken},{pattern:/[\p{L}_][\p{L}\p{Nd}_]*/uy,token:e=>({kind:"word",name:e})},{pattern:/\.[\p{L}\p{Nd}_.]*/uy,token:e=>({kind:"field",name:e.slice(1)})},{pattern:/[|()]/y,token:e=>({kind:e})}];
const h=/^[\p{L}\p{Nd}_.+-]/u;
const p=/^(?:\s|$|\||\(|\)|\}\})/;
function numberToken(e){
const t=e.startsWith("-")?-1:1;
return{kind:"number",value:t*Number(e.replace(/^[+-]/,""))}}
function unquote(e){
return e.slice(1,-1).replace(/\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{3}|.)/gsu,(t,n)=>{
const s=m.get(n);
if(s!==undefined)return s;
const r=n.length===1?NaN:/^[0-7]/.test(n)?parseInt(n,8):parseInt(n.slice(1),16);
if(Number.isNaN(r)||r>1114111){
throw new i(`${excerpt(e)} has an escape that means nothing: ${t}. Backquotes take text as it is.`)}
return String.fromCodePoint(r)})}
const m=new Map([["a","\x07"],["b","\b"],["f","\f"],["n","\n"],["r","\r"],["t","	"],["v","\v"],["\\","\\"],['"','"']]);
function strange(e,t,n){
const s=String.fromCodePoint(e.codePointAt(n)??0);
const r=s==="'"?"Strings stand in double quotes or backquotes.":s==="$"||s===":"||s==="="?"Template variables ($name) are not supported.":"To write {{ itself, write {{`{{`}}.";
return new i(`"${excerpt(e.slice(t))}" has a ${s} where it means nothing.`,{hint:r})}
function excerpt(e){
const t=/^\{\{[^]*?\}\}/.exec(e)?.[0]??e;
return t.length>60?`${t.slice(0,57)}...`:t}
function matchAt(e,t,n){
e.lastIndex=n;
return e.exec(t)??undefined}
;
const w=50;
function parseTemplate(e){
const t=tokenize(e);
const n=readBlock(t,0,0);
const s=t[n.end];
if(s!==undefined)throw new i(`"${excerpt(s.kind==="action"?s.source:"")}" stands outside of an {{if}}.`);
return n.nodes}
function readBlock(e,t,n){
if(n>w)throw new i(`{{if}} stands more than ${w} levels deep.`);
const s=[];
let r=t;
for(let t=e[r];t!==undefined;t=e[r]){
if(t.kind==="text"){
if(t.text!=="")s.push(t);
r++;
continue}
const i=keyword(t.tokens);
if(i==="else"||i==="end")break;
if(i==="if"){
const i=readIf(e,r,t.tokens.slice(1),n);
s.push(i.node);
r=i.end;
continue}
s.push({kind:"output",expression:new _(t.tokens,t.source).parse()});
r++}
return{nodes:s,end:r}}
function readIf(e,t,n,s){
const r=e[t];
const o=r?.kind==="action"?r.source:"";
const a=new _(n,o).parse();
const c=readBlock(e,t+1,s+1);
const d=e[c.end];
if(d?.kind!=="action")throw new i(`"${excerpt(o)}" has no {{end}}.`);
if(keyword(d.tokens)==="end"){
return{node:{kind:"if",condition:a,then:c.nodes,otherwise:[]},end:c.end+1}}
if(keyword(d.tokens.slice(1))==="if"){
const t=readIf(e,c.end,d.tokens.slice(2),s+1);
return{node:{kind:"if",condition:a,then:c.nodes,otherwise:[t.node]},end:t.end}}
const u=readBlock(e,c.end+1,s+1);
const l=e[u.end];
if(l?.kind!=="action"||keyword(l.tokens)!=="end"){
throw new i(`"${excerpt(o)}" has no {{end}}.`)}
return{node:{kind:"if",condition:a,then:c.nodes,otherwise:u.nodes},end:u.end+1}}
function keyword(e){
const t=e[0];
return t?.kind==="word"?t.name:undefined}
const y=["range","with","define","template","block","break","continue","nil"];
const g=1e3;
let _=class ActionParser{
#ty=0;
#tg;
#t_;
constructor(e,t){
this.#tg=e;
this.#t_=excerpt(t)}
parse(){
const e=this.#tv(0);
if(this.#ty<this.#tg.length)throw this.#tb('has a ")" too many');
return e}
#tv(e){
if(e>w)throw this.#tb(`has more than ${w} levels of parentheses`);
let t=this.#tk(e,undefined);
for(let n=1;this.#tS()==="|";n++){
if(n>w)throw this.#tb(`has more than ${w} pipes`);
this.#ty++;
t=this.#tk(e,t)}
return t}
#tk(e,t){
const n=this.#t$();
if(n===undefined&&t!==undefined)throw this.#tb("pipes a value into something that is no function");
const s=[];
for(let t=this.#tS();t!==undefined&&t!=="|"&&t!==")";t=this.#tS()){
s.push(this.#tT(e));
if(s.length>g)throw this.#tb(`gives more than ${g} values`)}
if(n!==undefined)return{kind:"call",name:n,args:t===undefined?s:[...s,t]};
const[i,...r]=s;
if(i===undefined)throw this.#tb("lacks a value");
if(r.length>0)throw this.#tb("gives values to something that is no function");
return i}
#t$(){
const e=this.#tg[this.#ty];
if(e?.kind!=="word"||e.name==="true"||e.name==="false")return undefined;
this.#ty++;
return this.#tO(e.name)}
#tT(e){
const t=this.#tg[this.#ty++];
switch(t?.kind){case"string":case"number":
return{kind:"literal",value:t.value};case"field":
return{kind:"field",name:t.name};case"word":
if(t.name==="true"||t.name==="false")return{kind:"literal",value:t.name==="true"};
return{kind:"call",name:this.#tO(t.name),args:[]};case"(":
{
const t=this.#tv(e+1);
if(this.#tS()!==")")throw this.#tb('lacks a ")"');
this.#ty++;
return t}default:
throw this.#tb("lacks a value")}}
#tO(e){
if(y.includes(e))throw this.#tb(`uses "${e}", which is not supported`);
if(e==="if"||e==="else"||e==="end")throw this.#tb(`has "${e}" where a value is expected`);
return e}
#tS(){
return this.#tg[this.#ty]?.kind}
#tb(e){
return new i(`"${this.#t_}" ${e}.`)}};
function renderTemplate(e,t={}){
if(!e.includes("{{"))return e;
const n=renderNodes(parseTemplate(e),t);
t.budget?.spend(n);
return n}
function renderNodes(e,t){
return joined(e,e=>renderNode(e,t))}
function joined(e,t){
let n="";
for(const s of e){
n+=t(s);
if(n.length>c)throw new i(`The text grows to more than ${c} characters.`)}
return n}
function renderNode(e,t){
switch(e.kind){case"text":
return e.text;case"output":
return String(evaluate(e.expression,t));case"if":
return renderNodes(isTrue(evaluate(e.condition,t))?e.then:e.otherwise,t)}}
function evaluate(e,t){
switch(e.kind){case"literal":
return e.value;case"field":
return fieldValue(e.name,t.fields??{});case"call":
return call(e.name,e.args.map(e=>evaluate(e,t)),t)}}
function fieldValue(e,t){
const n=Object.hasOwn(t,e)?t[e]:undefined;
if(n!==undefined)return n;
const r=Object.keys(t);
const o=r.length===0?"":`; there is ${r.map(e=>`{{.${e}}}`).join(", ")}`;
throw new i(`{{.${e}}} has no value here${o}.${(0,s.Nf)(e,r)}`,{hint:"To write {{ itself, write {{`{{`}}."})}
function call(e,t,n){
const s=functionNamed(e,n);
if(s===undefined)throw unknownFunction(e,n);
n.budget?.spend(...t);
const i=named(e,()=>s(...t));
n.budget?.spend(i);
return i}
function named(e,t){
try{
return t()}catch(t){
if(!(t instanceof i))throw t;
throw new i(`The function "${e}" ${t.message}.`,t.hint===undefined?{}:{hint:t.hint})}}
function isGiven(e,t){
return t.functions!==undefined&&Object.hasOwn(t.functions,e)}
function functionNamed(e,t){
if(isGiven(e,t))return t.functions?.[e];
return Object.hasOwn(d,e)?d[e]:undefined}
function unknownFunction(e,t,n=[]){
const r=[...Object.keys({...d,...t.functions}),...n];
return new i(`There is no function "${e}" here.${(0,s.Nf)(e,r)}`)}
;
function specializeTemplate(e,t,n){
if(!e.includes("{{"))return e;
const s=new v(t,n).nodes(parseTemplate(e));
t.budget?.spend(s);
return s}
let v=class Specializer{
#tI;
#tx;
constructor(e,t){
this.#tI=e;
this.#tx=t}
nodes(e){
return joined(e,e=>this.#tA(e))}
#tA(e){
if(e.kind==="text")return literally(e.text);
if(e.kind==="output"){
const t=this.#tP(e.expression);
return t.kind==="literal"?literally(String(t.value)):`{{${written(t)}}}`}
const t=this.#tP(e.condition);
if(t.kind==="literal")return this.nodes(isTrue(t.value)?e.then:e.otherwise);
return`{{if ${written(t)}}}${this.nodes(e.then)}{{else}}${this.nodes(e.otherwise)}{{end}}`}
#tP(e){
if(e.kind!=="call")return e;
const t=e.args.map(e=>this.#tP(e));
const{name:n}=e;
if(this.#tx.includes(n))return{kind:"call",name:n,args:t};
const s=Object.hasOwn(d,n);
if(!s&&!isGiven(n,this.#tI))throw unknownFunction(n,this.#tI,this.#tx);
if(t.every(e=>e.kind==="literal")){
const e=t.map(e=>evaluate(e,{}));
return{kind:"literal",value:call(n,e,this.#tI)}}
if(s)return{kind:"call",name:n,args:t};
throw new i(`The function "${n}" cannot take a value that is known only when the build runs.`)}};
function literally(e){
return e.replace(/\{\{+|\{$/g,e=>`{{"${e}"}}`)}
function written(e){
switch(e.kind){case"literal":
return JSON.stringify(e.value);case"field":
return`.${e.name}`;case"call":
return[e.name,...e.args.map(writtenArgument)].join(" ")}}
function writtenArgument(e){
return e.kind==="call"?`(${written(e)})`:written(e)}
;}),82736:((e,t,n)=>{
n.d(t,{s:()=>s});
let s=class Events{
#tE;
#tC=new Set;
constructor(e){
this.#tE=e}
emit(e){
const t={...e,build:this.#tE,at:Date.now()};
for(const e of this.#tC)e(t)}
subscribe(e){
this.#tC.add(e);
return()=>this.#tC.delete(e)}
async phase(e,t,n,s=()=>true){
this.emit({type:"phase_started",phase:e,title:t});
let i="failed";
try{
const e=await n();
if(s(e))i="done";
return e}finally{
this.emit({type:"phase_finished",phase:e,outcome:i})}}}}),94568:((e,t,n)=>{
n.d(t,{Ty:()=>Q,wB:()=>E.wB,CM:()=>h,xT:()=>T,Oc:()=>i.O,_q:()=>c,R8:()=>d,bN:()=>P,r:()=>e_,AP:()=>E.AP,KS:()=>E.KS,Zq:()=>E.Zq,WP:()=>ea.WP,hu:()=>describeImage,vo:()=>findBuilds,yd:()=>finishReplacement,Sh:()=>foresee,_e:()=>handOverDisks,nT:()=>s.n,bh:()=>kindInWords,Kk:()=>kindsInWords,tf:()=>ea.tf,Dq:()=>listInWords,Kd:()=>lookUntilFound,_C:()=>markKeys,Th:()=>releaseAll,_j:()=>releaseMarked,_y:()=>E._y,jj:()=>E.jj,dX:()=>unmark});
var s=n(95641);
var i=n(36);
const r="alicloud-image-builder:resource";
const o="alicloud-image-builder:run";
const a="alicloud-image-builder:expires";
const c=3;
const d="alicloud-image-builder:";
const u=128;
function resourceTag(e,{entry:t,region:n}){
return{key:r,value:`${e}/${t}@${n}`}}
function marksOf(e,t,n={}){
return[resourceTag(e.mark,t),{key:o,value:runTagValue(e.run)},{key:a,value:`${e.expires.toISOString().slice(0,19)}Z`},...factTags(n)]}
function runTagValue(e){
const t=/^(?:aliyun|acs:)/i.test(e)?`repository ${e}`:e;
return t.slice(0,u)}
function markKeys(e={}){
return[r,o,a,...factTags(e).map(({key:e})=>e)]}
function readResourceTag(e){
const[,t,n,s]=l.exec(tagValue(r,e)??"")??[];
return t&&n&&s?{mark:t,entry:n,region:s}:undefined}
function bearMarks(e,t,{mark:n,runName:s}){
const i=tagValue(r,e)===resourceTag(n,t).value;
return i&&tagValue(o,e)===runTagValue(s)}
const l=/^([\w-]{8,36})\/([a-z_]+-\d+)@([a-z\d-]{1,40})$/;
function tagValue(e,t){
return t.find(({key:t})=>t===e)?.value}
function readFacts(e){
const t={};
for(const{key:n,value:s}of[...e].sort((e,t)=>e.key<t.key?-1:1)){
const[,e]=/^alicloud-image-builder:fact:([a-z_]+)(?:\.\d)?$/.exec(n)??[];
if(e===undefined)continue;
const i=t[e];
t[e]=i===undefined?s:`${i},${s}`}
return t}
function factTags(e){
return Object.entries(e).flatMap(([e,t])=>inParts(t).map((t,n)=>({key:`${d}fact:${e}${n===0?"":`.${n+1}`}`,value:t})))}
function inParts(e){
if(e.length<=u)return e===""?[]:[e];
const t=[];
let n="";
for(const s of e.split(",")){
const e=n===""?s:`${n},${s}`;
if(e.length<=u){
n=e;
continue}
t.push(n);
n=s}
return[...t,n]}
function clientTokenOf(e,t){
return`${e}-${t}`.slice(0,64)}
var f=n(14104);
const h="eip";
const p=6e4;
async function giveBackEip({id:e,region:t,facts:n},{cloud:s,signal:i}){
const r=n?.[h];
if(r===undefined)return;
const o={region:t,signal:i,doing:`give the elastic IP address ${r} back`};
const a=await s.call(f.k4,{regionId:t,allocationId:r},o);
const c=a.eipAddresses?.eipAddress?.find(e=>e.allocationId===r);
if(c?.instanceId!==e)return;
await s.call(f.Ay,{regionId:t,allocationId:r,instanceId:e,instanceType:"EcsInstance"},o);
await s.waitFor({watch:f._O,id:r,region:t,signal:i,until:({status:e})=>e==="Available",timeoutMs:p})}
;
async function describeImage(e,t,n,s){
const i=await e.call(f.kQ,{regionId:n,imageId:t,status:f.NO},{region:n,signal:s,doing:`look at the image ${t}`});
const r=i.images?.image?.find(e=>e.imageId===t);
if(r===undefined)return undefined;
return{status:r.status??"",usable:r.usable,snapshotIds:(0,f.MQ)(r)}}
var m=n(78474);
var w=n(93226);
var y=n(2367);
const g=1/120;
const _=16/120;
const v=5;
const b=5;
const k=3;
const S={until:0,leastLooks:k};
const $={until:0,leastLooks:1};
const T={until:0,leastLooks:v};
function patienceFor(e,t){
if(e.at===undefined)return S;
const{appearWithinMs:n}=t.cloud.waiter;
const s=Date.now()<bornAt(e)+b*n;
return{until:mayAppearUntil(e,t),leastLooks:s?v:k}}
async function lookUntilFound(e,{until:t,leastLooks:n},{cloud:s,signal:i}){
for(let r=1;;r+=1){
const o=await e();
if(o!==undefined)return o;
const a=t-Date.now();
if(r>=n&&a<=0)return undefined;
const c=pauseAfter(r,s);
await (0,w.cb)(r<n?c:Math.min(c,a),i)}}
function pauseAfter(e,{waiter:t}){
return Math.min(g*2**(e-1),_)*t.appearWithinMs}
function mayAppearUntil(e,{cloud:t}){
return bornAt(e)+t.waiter.appearWithinMs/2}
function bornAt({at:e}){
const t=Date.now();
const n=Date.parse(e??"");
return Number.isNaN(n)?t:Math.min(n,t)}
;
function kindInWords(e){
return e==="vpc"?"VPC":e==="vswitch"?"vSwitch":e.replaceAll("_"," ")}
function kindsInWords(e){
return inPlural(kindInWords(e))}
function inPlural(e){
return e.endsWith("ch")?`${e}es`:`${e}s`}
;
async function unmark({type:e,ids:t,region:n,facts:s},{cloud:i,signal:o,events:a}){
if(t.length===0)return;
try{
await i.call(f.fI,{regionId:n,resourceType:e,resourceId:[...t],tagKey:markKeys(s)},{region:n,signal:o,doing:`take this build's marks off the ${e} ${t.join(", ")}`})}catch(n){
if(!(n instanceof f.K2))throw n;
a.emit({type:"notice",message:`The ${e} ${t.join(", ")} keeps the tags ${r} \u{2026}: ${(0,y.Uc)(n)}`})}}
;
function listed(e){
const{words:t,pageSize:n}=e;
const readAll=async(t,s,{cloud:i,signal:r,doing:o})=>{
const a=await everyPage({pageSize:n,cloud:i,signal:r,doing:o},n=>{
const a={regionId:t,...s,...n};
return e.read(i,a,{region:t,signal:r,doing:o})});
const c=a.flatMap(t=>{
const n=e.describe(t);
if(n===undefined||!O.test(n.id))return[];
return{...n,tags:readTags(t.tags),createdAt:readTime(t.creationTime)}});
return[...new Map(c.map(e=>[e.id,e])).values()]};
return{list(n,{cloud:s,signal:i},o){
const a=o==="ours";
const c=a?`look for ${inPlural(t)} of ours`:`look at the ${t} ${o.id}`;
const d=a?{tag:[{key:r}]}:e.byId(o.id);
return readAll(n,d,{cloud:s,signal:i,doing:c})},async find(e,{cloud:n,mark:s,signal:i}){
const r=resourceTag(s,e);
const o=`look for ${startsWithVowel(t)?"an":"a"} ${t} of this build`;
const a=await readAll(e.region,{tag:[r]},{cloud:n,signal:i,doing:o});
return a.find(({tags:e})=>tagValue(r.key,e)===r.value)?.id}}}
function startsWithVowel(e){
return/^[aeiou]/.test(e)}
const O=/^[^\s\p{C}]+$/u;
const I=500;
async function everyPage(e,t){
const{pageSize:n,doing:s}=e;
const i=[];
for(let s=1;s<=I;s+=1){
const{items:r=[],total:o}=await wholePage({pageNumber:s,pageSize:n},e,t);
i.push(...r);
const a=o===undefined?r.length<n:s*n>=o;
if(a)return i}
throw new y.zS(`Could not ${s}: the cloud's list has no end; it was read up to page ${I}.`)}
const x=[1/120,1/40,1/20];
async function wholePage(e,{cloud:t,signal:n,doing:s},i){
for(let r=0;;r+=1){
const o=await i(e);
const a=(e.pageNumber-1)*e.pageSize;
const c=Math.min((o.total??0)-a,e.pageSize);
const d=o.items?.length??0;
if(d>=c)return o;
const u=x[r];
if(u===undefined)throw new y.zS(`Could not ${s}: the cloud's list is not complete. It counts ${o.total}, and shows ${a+d}, however often it is asked.`);
await (0,w.cb)(u*t.waiter.appearWithinMs,n)}}
function readTags(e){
return(e?.tag??[]).map(({key:e,value:t,tagKey:n,tagValue:s})=>({key:n??e??"",value:s??t??""}))}
function readTime(e){
const t=new Date(e??"");
return Number.isNaN(t.getTime())?undefined:t}
;
const A={kind:"disk",after:["instance"],markedAs:["instance"],...listed({words:"disk",pageSize:100,byId:e=>({diskIds:JSON.stringify([e])}),async read(e,t,n){
const{disks:s,totalCount:i}=await e.call(f.MO,t,n);
return{items:s?.disk,total:i}},describe:e=>e.deleteWithInstance===false?{id:e.diskId??"",name:e.diskName}:undefined}),willStay:()=>Promise.resolve(true),async release({id:e,region:t},n){
await unmark({type:"disk",ids:[e],region:t},n);
return"finished"}};
const P={disks_stay:"no"};
async function handOverDisks({id:e,region:t,facts:n},s){
const{events:i,entries:r}=s;
const o=r.some(({kind:e})=>e==="disk");
if(o||n?.["disks_stay"]===P.disks_stay)return;
try{
const n=await disksThatStay(e,t,s);
if(n.length===0)return;
for(const e of n)i.emit({type:"resource_kept",kind:"disk",id:e,region:t});
const[r,o,a]=n.length===1?["disk","stays","costs"]:["disks","stay","cost"];
i.emit({type:"notice",message:`The data ${r} ${n.join(", ")} in ${t} ${o} when the instance goes (disk_delete_with_instance: false), and ${a} until you delete ${n.length===1?"it":"them"}.`});
await unmark({type:"disk",ids:n,region:t},s)}catch(n){
i.emit({type:"warning",message:`Data disks of the instance ${e} in ${t} may stay (disk_delete_with_instance: false), and cost until you delete them: ${(0,y.Uc)(n)}`})}}
async function disksThatStay(e,t,{cloud:n,mark:s,signal:i}){
const{disks:r}=await n.call(f.MO,{regionId:t,instanceId:e,pageSize:100},{region:t,signal:i,doing:`list the disks of ${e}`});
return(r?.disk??[]).flatMap(({diskId:e,deleteWithInstance:t,tags:n})=>{
const i=readResourceTag(readTags(n))?.mark===s;
return e!==undefined&&t===false&&i?[e]:[]})}
;
async function deleteForCertain({remove:e,look:t},n,s){
const{cloud:i,signal:r}=s;
const o=Date.now()+i.waiter.releaseWithinMs;
let a=false;
for(let c=1;;c+=1){
const d=await attempt(e);
if(d===undefined)return"deleted";
a||=!d.isRefusal;
const u=a||n.isReleasing===true||c>1;
const l=u?S:patienceFor(n,s);
if(await lookUntilFound(t,l,s)===undefined)return a?"deleted":"was gone";
if(Date.now()>=o)throw d;
await (0,w.cb)(pauseAfter(c,i),r)}}
async function deleteListed({list:e},t,n,s){
const{id:i,region:r}=t;
const look=async()=>(await e(r,n,{id:i})).find(e=>e.id===i);
if(await deleteForCertain({remove:s,look},t,n)==="was gone")tellGone(t,n)}
function tellGone({kind:e,id:t,region:n},{events:s}){
s.emit({type:"resource_gone",kind:e,id:t,region:n})}
async function attempt(e){
try{
await e();
return undefined}catch(e){
if(e instanceof f.K2&&e.isNotFound)return e;
throw e}}
var E=n(4106);
function isMade({status:e}){
return e==="Available"||e==="Deprecated"}
function isInTheMaking({status:e}){
return e==="Waiting"||e==="Creating"}
function isGoodImage(e,t){
if((0,E.ey)(t))return false;
if(isMade(e))return true;
const n=(0,s.V)(t)||(0,E.HT)(t)&&e.usable===true;
return isInTheMaking(e)&&n}
;
async function markSnapshots(e,{entry:t,region:n},{cloud:s,mark:i,runName:r,signal:o}){
if(e.length===0)return;
try{
await s.call(f.CG,{regionId:n,resourceType:"snapshot",resourceId:[...e],tag:marksOf({mark:i,run:r,expires:new Date},{entry:t,region:n})},{region:n,signal:o,doing:`mark the snapshots ${e.join(", ")}`})}catch(e){
if(!(e instanceof f.K2))throw e}}
async function markedSnapshots(e,t){
const look=async()=>{
const n=await listMarked(e,t);
return n.length>0?n:undefined};
return await lookUntilFound(look,e.isReleasing?T:$,t)??[]}
async function listMarked(e,t){
const{region:n}=e;
const{cloud:s,signal:i,mark:r}=t;
const o="look for snapshots of a deleted image";
const a=await everyPage({pageSize:C,cloud:s,signal:i,doing:o},async t=>{
const{snapshots:a,totalCount:c}=await s.call(f.pK,{regionId:n,tag:[resourceTag(r,e)],...t},{region:n,signal:i,doing:o});
return{items:a?.snapshot,total:c}});
const c=a.flatMap(({snapshotId:n,tags:s})=>{
const i=bearMarks(readTags(s),e,t);
return n!==undefined&&i?[n]:[]});
return[...new Set(c)]}
const C=100;
async function stillThere(e,t,n){
let s={marked:[],others:[]};
const look=async()=>{
s=await listByIds(e,t,n);
return s.others.length===0?s:undefined};
return await lookUntilFound(look,T,n)??s}
async function listByIds(e,t,n){
const{region:s}=t;
const{snapshots:i}=await n.cloud.call(f.pK,{regionId:s,snapshotIds:JSON.stringify(e),maxResults:C},{region:s,signal:n.signal,doing:"look for snapshots of a deleted image"});
const r=(i?.snapshot??[]).flatMap(({snapshotId:s,tags:i})=>s!==undefined&&e.includes(s)?[{id:s,isMarked:bearMarks(readTags(i),t,n)}]:[]);
return{marked:r.flatMap(({id:e,isMarked:t})=>t?[e]:[]),others:r.flatMap(({id:e,isMarked:t})=>t?[]:[e])}}
;
function replacementOf({facts:e}){
const t=["replaces","final_name","retired_name"];
if(t.some(t=>(e?.[t]??"")===""))return undefined;
return{delete_snapshots:"",...e}}
;
const D=10;
async function endSharing({replaces:e,id:t,region:n},s){
const{cloud:i,signal:r,events:o}=s;
const[a,c]=await Promise.all([sharedWith(e,n,s),sharedWith(t,n,s)]);
for(let t=0;t<a.length;t+=D){
const s=a.slice(t,t+D);
await i.call(f.eK,{regionId:n,imageId:e,removeAccount:s},{region:n,signal:r,doing:`end the sharing of the replaced image ${e}`})}
const d=a.filter(e=>!c.includes(e));
if(d.length===0)return;
o.emit({type:"warning",message:`The replaced image ${e} in ${n} was shared with ${d.join(", ")}, and ${t} is not. Name the accounts that are to have the new image, too, in image_share_account.`})}
async function sharedWith(e,t,{cloud:n,signal:s}){
const i=`see with whom the image ${e} is shared`;
const r=await everyPage({pageSize:100,cloud:n,signal:s,doing:i},async r=>{
const{accounts:o,shareGroups:a,totalCount:c}=await n.call(f.j_,{regionId:t,imageId:e,...r},{region:t,signal:s,doing:i});
return{items:[...o?.account??[],...(a?.shareGroup??[]).map(()=>({}))],total:c}});
return r.flatMap(e=>e.aliyunId?[e.aliyunId]:[])}
;
const R={kind:"snapshot",after:["image"],markedAs:["image"],...listed({words:"snapshot",pageSize:100,byId:e=>({snapshotIds:JSON.stringify([e])}),async read(e,t,n){
const{snapshots:s,totalCount:i}=await e.call(f.pK,t,n);
return{items:s?.snapshot,total:i}},describe:e=>({id:e.snapshotId??"",name:e.snapshotName,isComplete:e.status==="accomplished"})}),async willStay({id:e,region:t},n){
const s=await imagesMadeFrom(e,t,n);
const i=n.entries.filter(e=>e.kind==="image"&&(0,E.ey)(e));
return s.some(e=>e.isGood&&!i.some(t=>t.id===e.id))},async release(e,t){
const{id:n,region:s}=e;
const{entries:i}=t;
const r=i.some(e=>e.state==="finished"&&(0,E.oF)(e,n));
const o=r?[]:await imagesMadeFrom(n,s,t);
if(r||o.some(({isGood:e})=>e)){
await unmark({type:"snapshot",ids:[n],region:s},t);
return"finished"}
const[a]=o;
if(a!==undefined)throw new y.zS(`The image ${a.id}, of which this build knows nothing, is made from it: its status is ${a.status}.`);
const c=i.some(({kind:e,state:t})=>e==="image"&&t==="released");
const d=await deleteSnapshot(c?{id:n,region:s}:e,t);
if(d==="was gone"&&!c)tellGone(e,t);
return"released"}};
async function imagesMadeFrom(e,t,{cloud:n,signal:s,entries:i}){
const{images:r}=await n.call(f.kQ,{regionId:t,snapshotId:e,status:f.NO,imageOwnerAlias:"self"},{region:t,signal:s,doing:`look for an image made from ${e}`});
const o=i.flatMap(e=>e.state==="released"?e.id:[]);
return(r?.image??[]).flatMap(e=>{
const{imageId:t,status:n="",usable:s=false}=e;
if(t===undefined||o.includes(t))return[];
const r=i.find(e=>e.id===t);
const a=r===undefined?s:isGoodImage(e,r);
return{id:t,status:n,isGood:isMade(e)||a}})}
function deleteSnapshot({id:e,region:t,...n},s){
const{cloud:i,signal:r}=s;
const remove=()=>i.call(f.mX,{snapshotId:e},{region:t,signal:r,doing:`delete the snapshot ${e}`});
const look=async()=>(await R.list(t,s,{id:e})).find(t=>t.id===e);
return deleteForCertain({remove,look},n,s)}
;
async function removeReplaced(e,t,n,s){
const{id:i,region:r}=e;
const{replaces:o,final_name:a}=t;
if(!isStillTheReplaced(n,t)){
s.events.emit({type:"warning",message:`The image ${o} in ${r}, which ${i} replaces, has been renamed to "${n.imageName??""}" meanwhile: it is not deleted.`});
return}
const c=doomedSnapshots(n,t);
await markSnapshots(c,e,s);
if(!await deleteReplaced(e,t,s))return unmark({type:"snapshot",ids:c,region:r},s);
await deleteReplacedSnapshots(c,r,s);
s.events.emit({type:"info",message:`${i} has replaced ${o} as "${a}" in ${r}; the old image is deleted, its snapshots ${c.length>0?`too (${c.join(", ")})`:"stay (image_force_delete_snapshots deletes them)"}.`})}
function doomedSnapshots(e,{delete_snapshots:t}){
const n=t.split(",");
return(0,f.MQ)(e).filter(e=>n.includes(e))}
async function removeRest(e,{replaces:t,delete_snapshots:n},s){
if(n==="")return;
const{region:i}=e;
const{marked:r,others:o}=await stillThere(n.split(","),e,s);
await deleteReplacedSnapshots(r,i,s);
if(o.length===0)return;
s.events.emit({type:"warning",message:`Of the image ${t} in ${i}, which is replaced and gone, the snapshots ${o.join(", ")} are left: they do not bear the tags of this build. Delete them when you do not need them any more.`})}
function isStillTheReplaced({imageName:e},{final_name:t,retired_name:n}){
return e===t||e===n}
async function deleteReplaced({id:e,region:t},{replaces:n,retired_name:s},i){
const{cloud:r,signal:o,events:a}=i;
const c={remove:()=>r.call(f.fu,{regionId:t,imageId:n},{region:t,signal:o,doing:`delete the replaced image ${n}`}),look:()=>describeImage(r,n,t,o)};
try{
await deleteForCertain(c,{},i).catch(async s=>{
if(!(s instanceof f.K2&&s.isOneOf(["ImageUseShared"])))throw s;
await endSharing({replaces:n,id:e,region:t},i);
await deleteForCertain(c,{},i)});
a.emit({type:"resource_released",kind:"image",id:n,region:t});
return true}catch(e){
if(!(e instanceof f.K2&&e.isRefusal))throw e;
a.emit({type:"warning",message:`The replaced image ${n} in ${t} is left as ${s}: ${(0,y.Uc)(e)}`});
return false}}
async function deleteReplacedSnapshots(e,t,n){
await Promise.all(e.map(e=>deleteReplacedSnapshot(e,t,n)))}
async function deleteReplacedSnapshot(e,t,n){
const{events:s}=n;
try{
await deleteSnapshot({id:e,region:t},n);
s.emit({type:"resource_released",kind:"snapshot",id:e,region:t})}catch(r){
if(!(r instanceof f.K2&&r.isRefusal))throw r;
const i=`The snapshot ${e} of the replaced image is left: ${(0,y.Uc)(r)}`;
s.emit({type:"warning",message:i});
await unmark({type:"snapshot",ids:[e],region:t},n)}}
;
async function finishReplacement(e,t){
const{id:n,region:s}=e;
const i=replacementOf(e);
if(i===undefined)return undefined;
const r=await bothImages(e,i,t);
const o=r.get(n)??{};
const{imageName:a=""}=o;
const c=(0,f.MQ)(o);
if(a!=="")t.events.emit({type:"image_named",id:n,region:s,name:a,snapshotIds:c});
const d=r.get(i.replaces);
if(isRenamed(a,i)){
leaveRenamed(e,{...i,own:a},d,t);
return{nameInstead:a}}
if(a!==i.final_name){
if(d?.imageName===i.final_name)await rename(i.replaces,i.retired_name,s,t);
if(!await takeName(e,i,t)){
leaveToOthers(e,i,d,t);
return{nameInstead:a}}}
if(d===undefined){
await removeRest(e,i,t);
return undefined}
const u=await t.whenOthersAreKnown?.()??t.entries;
const l=reasonToKeep(e,i,u);
if(l===undefined)await removeReplaced(e,i,d,t);else keepReplaced(e,{...i,reason:l},d,t);
return undefined}
function isRenamed(e,{final_name:t,retired_name:n}){
const s=n.replace(/-old(_\w+)?$/,"-new$1");
return![t,s,""].includes(e)}
async function takeName({id:e,region:t},{final_name:n},s){
try{
await rename(e,n,t,s);
s.events.emit({type:"image_named",id:e,region:t,name:n});
return true}catch(i){
if(!(i instanceof f.K2&&i.isOneOf(["InvalidImageName.Duplicated"])))throw i;
s.events.emit({type:"warning",message:`The new image ${e} in ${t} keeps its temporary name, since another image has been given the name "${n}" meanwhile. Rename one of them, or delete the one that you do not need.`});
return false}}
async function doomedBy(e,t){
const{id:n,region:s}=e;
const i=replacementOf(e);
if(i===undefined||reasonToKeep(e,i,t.entries)!==undefined)return[];
const r=await imagesOf(e,i,t);
if(isRenamed(r.get(n)?.imageName??"",i))return[];
const o=r.get(i.replaces);
if(o===undefined||!isStillTheReplaced(o,i))return[];
if(await isTaken(e,i,t))return[];
const a=`replaced by ${n}`;
const c=doomedSnapshots(o,i);
return[{kind:"image",id:i.replaces,region:s,reason:a},...c.map(e=>({kind:"snapshot",id:e,region:s,reason:a}))]}
async function isTaken({id:e,region:t},{final_name:n,replaces:s},{cloud:i,signal:r}){
const{images:o}=await i.call(f.kQ,{regionId:t,imageName:n,status:f.NO,imageOwnerAlias:"self"},{region:t,signal:r,doing:`see which image is named ${n}`});
return(o?.image??[]).some(({imageId:t})=>t!==e&&t!==s)}
async function tagPublished({id:e,region:t},{cloud:n,signal:s,events:i}){
try{
await n.call(f.CG,{regionId:t,resourceType:"image",resourceId:[e],tag:factTags({published:"yes"})},{region:t,signal:s,doing:`note that the image ${e} is complete`,settles:true})}catch(n){
if(!(n instanceof f.K2))throw n;
const t=`A sweep after a crash in the next moments would keep the image that ${e} replaces: ${(0,y.Uc)(n)}`;
i.emit({type:"notice",message:t})}}
function reasonToKeep(e,{final_name:t,published:n},s){
const i=(0,E.hd)(e,s);
if(i==="no")return`not every region has its new image "${t}"`;
if(i==="unknown")return`it is not certain that every region has its new image "${t}"`;
if(n==="yes"||e.state==="published")return undefined;
return`its successor ${e.id}, which has the name "${t}", is not certain to be tagged and shared as asked for`}
async function bothImages(e,t,n){
const s=new Map;
const look=async()=>{
for(const[i,r]of(await imagesOf(e,t,n)))s.set(i,r);
return s.has(e.id)&&s.has(t.replaces)?s:undefined};
return await lookUntilFound(look,S,n)??s}
async function imagesOf({id:e,region:t},{replaces:n},{cloud:s,signal:i}){
const r=await s.call(f.kQ,{regionId:t,imageId:`${e},${n}`,status:f.NO,imageOwnerAlias:"self"},{region:t,signal:i,doing:"look at both images of a replacement"});
return new Map((r.images?.image??[]).map(e=>[e.imageId,e]))}
async function rename(e,t,n,{cloud:s,signal:i}){
await s.call(f.KE,{regionId:n,imageId:e,imageName:t},{region:n,signal:i,doing:`rename the image ${e} to ${t}`})}
function keepReplaced({region:e},{replaces:t,retired_name:n,reason:s},i,{events:r}){
if(i===undefined)return;
r.emit({type:"warning",message:`The replaced image ${t} in ${e} is kept as ${n}, since ${s}. Delete it when you do not need it any more.`})}
function leaveRenamed({id:e,region:t},{replaces:n,final_name:s,own:i},r,{events:o}){
if(r===undefined)return;
o.emit({type:"warning",message:`The new image ${e} in ${t} has been renamed to "${i}" meanwhile, and keeps that name. The image ${n}, which it was to replace as "${s}", is left as it is.`})}
function leaveToOthers({region:e},{replaces:t,final_name:n},s,{events:i}){
if(s===undefined)return;
i.emit({type:"warning",message:`The image ${t} in ${e}, which was to be replaced, is not deleted by this build, since another image has taken the name "${n}"; the build of that one may delete it.`})}
;
const F={kind:"image",after:[],comesAfter:(e,t)=>(0,E.ey)(e)&&!(0,E.ey)(t),...listed({words:"image",pageSize:100,byId:e=>({imageId:e}),async read(e,t,n){
const{images:s,totalCount:i}=await e.call(f.kQ,{...t,status:f.NO,imageOwnerAlias:"self"},n);
return{items:s?.image,total:i}},describe:e=>({id:e.imageId??"",name:e.imageName,isComplete:isMade(e),isInTheMaking:isInTheMaking(e),aliveUntil:isInTheMaking(e)?longestMaking(readTime(e.creationTime)):undefined})}),async willStay(e,{cloud:t,signal:n}){
const s=await describeImage(t,e.id,e.region,n);
return s!==undefined&&isGoodImage(s,e)},async release(e,t){
const{id:n,region:s}=e;
const look=()=>describeImage(t.cloud,n,s,t.signal);
const isGood=t=>t!==undefined&&isGoodImage(t,e);
let i=await lookUntilFound(look,patienceFor(e,t),t);
if(i===undefined)tellGone(e,t);
if(i!==undefined&&(0,E.sN)(e)&&isInTheMaking(i)&&!isGood(i)){
i=await cancelCopy(e,look,t)}
if(isGood(i)){
const r=await finishReplacement(e,t);
if((0,E.YK)(e)&&replacementOf(e)===undefined)tellUnpublished(e,t);
t.tellKept?.({name:r?.nameInstead,snapshotIds:i?.snapshotIds??[]});
await unmark({type:"image",ids:[n],region:s,facts:e.facts},t);
return"finished"}
const r=await snapshotsOf(e,i?.snapshotIds??[],t);
if(i!==undefined){
tellIfFailed(i,e,t);
const n=t.entries.map(e=>e.id);
const s=r.filter(e=>!n.includes(e));
await markSnapshots(s,e,t);
await deleteImage(e,look,t)}
await deleteSnapshots(r,e,t);
return"released"},async releaseRest(e,t){
await deleteSnapshots(await markedSnapshots(e,t),e,t)}};
function tellUnpublished({id:e,region:t},{events:n}){
n.emit({type:"notice",message:`The image ${e} in ${t} is good, and not certain to be tagged and shared as asked for, since its build did not come to its end.`})}
function tellIfFailed({status:e},t,{events:n}){
if(!(0,s.V)(t)||(0,E.ey)(t))return;
const{id:i,region:r}=t;
n.emit({type:"warning",message:`The image ${i} in ${r} could be used, and has failed since (its status is "${e}"): it is deleted.`})}
const N=24*60*6e4;
function longestMaking(e){
return e&&new Date(e.getTime()+N)}
async function cancelCopy(e,t,n){
const{id:s,region:i}=e;
const{cloud:r,signal:o}=n;
let a=false;
const remove=async()=>{
try{
await r.call(f.Du,{regionId:i,imageId:s},{region:i,signal:o,doing:`cancel the copying of the image ${s}`})}catch(e){
a=e instanceof f.K2&&e.isOneOf(["CancelNotSupported","IncorrectImageStatus"]);
if(!a)throw e}};
await deleteForCertain({remove,look:t},e,n);
return await lookUntilFound(t,a?S:$,n)}
async function deleteSnapshots(e,t,n){
await Promise.all(e.map(e=>deleteSnapshot({...t,id:e},n)))}
async function deleteImage(e,t,n){
const{id:s,region:i}=e;
const{cloud:r,signal:o}=n;
const remove=()=>r.call(f.fu,{regionId:i,imageId:s},{region:i,signal:o,doing:`delete the unfinished image ${s}`});
const a=await deleteForCertain({remove,look:t},e,n);
if(a==="was gone")tellGone(e,n)}
async function snapshotsOf({region:e,facts:t},n,{cloud:s,signal:i}){
const r=(t?.["disk_ids"]??"").split(",").filter(e=>e!=="");
const o=await Promise.all(r.map(t=>s.call(f.pK,{regionId:e,diskId:t},{region:e,signal:i,doing:`look for snapshots of ${t}`})));
const a=o.flatMap(({snapshots:e})=>e?.snapshot??[]).flatMap(({snapshotId:e,sourceDiskId:t})=>e&&r.includes(t??"")?[e]:[]);
return[...new Set([...n,...a])]}
;
var M=undefined&&undefined.__addDisposableResource||function(e,t,n){
if(t!==null&&t!==void 0){
if(typeof t!=="object"&&typeof t!=="function")throw new TypeError("Object expected.");
var s,i;
if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
s=t[Symbol.asyncDispose]}
if(s===void 0){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
s=t[Symbol.dispose];
if(n)i=s}
if(typeof s!=="function")throw new TypeError("Object not disposable.");
if(i)s=function(){
try{
i.call(this)}catch(e){
return Promise.reject(e)}};
e.stack.push({value:t,dispose:s,async:n})}else if(n){
e.stack.push({async:true})}
return t};
var L=undefined&&undefined.__disposeResources||function(e){
return function(t){
function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n;
t.hasError=true}
var n,s=0;
function next(){
while(n=t.stack.pop()){
try{
if(!n.async&&s===1)return s=0,t.stack.push(n),Promise.resolve().then(next);
if(n.dispose){
var e=n.dispose.call(n.value);
if(n.async)return s|=2,Promise.resolve(e).then(next,function(e){
fail(e);
return next()})}else s|=1}catch(e){
fail(e)}}
if(s===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}
return next()}}(typeof SuppressedError==="function"?SuppressedError:function(e,t,n){
var s=new Error(n);
return s.name="SuppressedError",s.error=e,s.suppressed=t,s});
const U=5*6e4;
const j=3e3;
const W={kind:"instance",after:[],...listed({words:"instance",pageSize:100,byId:e=>({instanceIds:JSON.stringify([e])}),async read(e,t,n){
const{instances:s,totalCount:i}=await e.call(f.m2,t,n);
return{items:s?.instance,total:i}},describe:e=>({id:e.instanceId??"",name:e.instanceName,aliveUntil:readTime(e.autoReleaseTime),...e.eipAddress?.allocationId&&{facts:{[h]:e.eipAddress.allocationId}}})}),async release(e,t){
const{id:n,region:s}=e;
const{cloud:i,signal:r}=t;
await beforeItGoes(e,t);
await deleteListed(W,e,t,()=>i.call(f.nl,{instanceId:n,force:true},{region:s,signal:r,doing:`release the instance ${n}`}));
await i.waitUntilGone({watch:f.n9,id:n,region:s,signal:r,timeoutMs:U,usuallyMs:j,isBeside:true});
return"released"}};
async function beforeItGoes(e,t){
const n={stack:[],error:void 0,hasError:false};
try{
const s=M(n,(0,w.zc)(t.cloud.waiter.appearWithinMs/2,t.signal),false);
const i={...t,signal:s.signal};
await (0,w.bs)(tryGiveBackEip(e,i),handOverDisks(e,i));
t.signal.throwIfAborted()}catch(e){
n.error=e;
n.hasError=true}finally{
L(n)}}
async function tryGiveBackEip(e,t){
try{
await giveBackEip(e,t)}catch(n){
t.events.emit({type:"notice",message:`The elastic IP address only comes off when the instance ${e.id} goes: ${(0,y.Uc)(n)}`})}}
;
const K={kind:"key_pair",after:["instance"],...listed({words:"key pair",pageSize:50,byId:e=>({keyPairName:e}),async read(e,t,n){
const{keyPairs:s,totalCount:i}=await e.call(f.IB,t,n);
return{items:s?.keyPair,total:i}},describe:e=>({id:e.keyPairName??"",name:e.keyPairName})}),async release(e,t){
const{id:n,region:s}=e;
const{cloud:i,signal:r}=t;
await deleteListed(K,e,t,()=>i.call(f.yr,{regionId:s,keyPairNames:JSON.stringify([n])},{region:s,signal:r,doing:`delete the key pair ${n}`}));
return"released"}};
const q={kind:"security_group",after:["instance"],...listed({words:"security group",pageSize:100,byId:e=>({securityGroupId:e}),async read(e,t,n){
const{securityGroups:s,totalCount:i}=await e.call(f.ix,t,n);
return{items:s?.securityGroup,total:i}},describe:e=>({id:e.securityGroupId??"",name:e.securityGroupName})}),async release(e,t){
const{id:n,region:s}=e;
const{cloud:i,signal:r}=t;
await deleteListed(q,e,t,()=>i.call(f.$G,{regionId:s,securityGroupId:n},{region:s,signal:r,doing:`delete the security group ${n}`}));
return"released"}};
const B={kind:"vpc",after:["vswitch","security_group"],...listed({words:"VPC",pageSize:50,byId:e=>({vpcId:e}),async read(e,t,n){
const{vpcs:s,totalCount:i}=await e.call(f.OA,t,n);
return{items:s?.vpc,total:i}},describe:e=>({id:e.vpcId??"",name:e.vpcName})}),async release(e,t){
const{id:n,region:s}=e;
const{cloud:i,signal:r}=t;
await deleteListed(B,e,t,()=>i.call(f.LR,{regionId:s,vpcId:n},{region:s,signal:r,doing:`delete the VPC ${n}`}));
return"released"}};
const z={kind:"vswitch",after:["instance"],...listed({words:"vSwitch",pageSize:50,byId:e=>({vSwitchId:e}),async read(e,t,n){
const{vSwitches:s,totalCount:i}=await e.call(f.GX,t,n);
return{items:s?.vSwitch,total:i}},describe:e=>({id:e.vSwitchId??"",name:e.vSwitchName})}),async release(e,t){
const{id:n,region:s}=e;
const{cloud:i,signal:r}=t;
await deleteListed(z,e,t,()=>i.call(f.ot,{regionId:s,vSwitchId:n},{region:s,signal:r,doing:`delete the vSwitch ${n}`}));
return"released"}};
const H={image:F,snapshot:R,disk:A,instance:W,key_pair:K,security_group:q,vswitch:z,vpc:B};
var G=undefined&&undefined.__addDisposableResource||function(e,t,n){
if(t!==null&&t!==void 0){
if(typeof t!=="object"&&typeof t!=="function")throw new TypeError("Object expected.");
var s,i;
if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
s=t[Symbol.asyncDispose]}
if(s===void 0){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
s=t[Symbol.dispose];
if(n)i=s}
if(typeof s!=="function")throw new TypeError("Object not disposable.");
if(i)s=function(){
try{
i.call(this)}catch(e){
return Promise.reject(e)}};
e.stack.push({value:t,dispose:s,async:n})}else if(n){
e.stack.push({async:true})}
return t};
var V=undefined&&undefined.__disposeResources||function(e){
return function(t){
function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n;
t.hasError=true}
var n,s=0;
function next(){
while(n=t.stack.pop()){
try{
if(!n.async&&s===1)return s=0,t.stack.push(n),Promise.resolve().then(next);
if(n.dispose){
var e=n.dispose.call(n.value);
if(n.async)return s|=2,Promise.resolve(e).then(next,function(e){
fail(e);
return next()})}else s|=1}catch(e){
fail(e)}}
if(s===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}
return next()}}(typeof SuppressedError==="function"?SuppressedError:function(e,t,n){
var s=new Error(n);
return s.name="SuppressedError",s.error=e,s.suppressed=t,s});
const Q="auto_release";
function findPatiently(e,t,n){
const look=()=>H[e.kind].find(e,t);
return lookUntilFound(look,{until:n,leastLooks:v},t)}
const Y=1e4;
async function findRefused(e,t){
const n={stack:[],error:void 0,hasError:false};
try{
const s=G(n,(0,w.zc)(Y,t.signal),false);
try{
return await H[e.kind].find(e,{...t,signal:s.signal})}catch{
return undefined}}catch(e){
n.error=e;
n.hasError=true}finally{
V(n)}}
function tellMissing(e,t,n){
const{kind:s,region:i}=e;
const r=kindInWords(s);
const o=`${/^[aeiou]/.test(r)?"An":"A"} ${r} may still appear in ${i}: nothing tells what became of the call that was to create it`;
if(n){
const n=`${o}, and it is not there by now. ${wayOut(e)}`;
t.events.emit({type:"notice",message:n});
return true}
if(Date.now()>=mayAppearUntil(e,t))return true;
t.events.emit({type:"info",message:`${o}. The post step looks for it again.`});
return false}
function tellUnlisted(e,{events:t}){
const{kind:n,id:s,region:i}=e;
t.emit({type:"notice",message:`The ${kindInWords(n)} ${s} in ${i} was created, and the cloud does not list it: it is gone, or not to be seen yet. ${wayOut(e)}`})}
function wayOut({kind:e,facts:t}){
const n="The sweep (the action in sweep/ of this repository) finds it by its tags.";
if(e!=="instance")return n;
const s=new Date(t?.[Q]??"");
const i=Number.isNaN(s.getTime())?"":`, ${s.toISOString().slice(0,16).replace("T"," ")} UTC`;
return`The cloud would release it at its automatic release time${i}. ${n}`}
;
const Z=1/6;
function watchOccupants(e,t,n){
const s=new AbortController;
const i=X[e.kind];
const r=AbortSignal.any([s.signal,t.signal]);
const watch=async s=>{
for(let i=Z*t.cloud.waiter.appearWithinMs;;i*=2){
await (0,w.cb)(i,r);
await n(await s(e,{...t,signal:r}).catch(()=>[]))}};
if(i!==undefined)watch(i).catch(()=>undefined);
return{[Symbol.dispose]:()=>s.abort()}}
function entryOfOccupant({kind:e,id:t,tags:n},{region:s},i){
const r=i.entries.find(t=>t.kind===e&&t.region===s&&bearMarks(n,t,i));
return e==="instance"&&r!==undefined?{...r,id:t}:undefined}
function inWords(e){
const t=e.map(({kind:e,id:t,name:n})=>`the ${kindInWords(e)} ${t}${n?` (${n})`:""}`);
const[n,...s]=t.reverse();
if(n===undefined)return"";
return s.length===0?`In it is ${n}.`:`In it are ${s.reverse().join(", ")} and ${n}.`}
const J=10;
const X={security_group:({id:e,region:t},n)=>instancesIn(t,{securityGroupId:e},n),vswitch:({id:e,region:t},n)=>instancesIn(t,{vSwitchId:e},n),async vpc({id:e,region:t},n){
const s=await Promise.all([instancesIn(t,{vpcId:e},n),vSwitchesIn(t,e,n),securityGroupsIn(t,e,n)]);
return s.flat()}};
async function instancesIn(e,t,{cloud:n,signal:s}){
const{instances:i}=await n.call(f.m2,{regionId:e,...t,pageSize:J},{region:e,signal:s,doing:"look for instances in a network"});
return(i?.instance??[]).flatMap(({instanceId:e,instanceName:t,tags:n})=>e===undefined?[]:{kind:"instance",id:e,name:t,tags:readTags(n)})}
async function vSwitchesIn(e,t,{cloud:n,signal:s}){
const{vSwitches:i}=await n.call(f.GX,{regionId:e,vpcId:t,pageSize:J},{region:e,signal:s,doing:"look for vSwitches in a VPC"});
return(i?.vSwitch??[]).flatMap(({vSwitchId:e,vSwitchName:t,tags:n})=>e===undefined?[]:{kind:"vswitch",id:e,name:t,tags:readTags(n)})}
async function securityGroupsIn(e,t,{cloud:n,signal:s}){
const{securityGroups:i}=await n.call(f.ix,{regionId:e,vpcId:t,pageSize:J},{region:e,signal:s,doing:"look for security groups in a VPC"});
return(i?.securityGroup??[]).flatMap(({securityGroupId:e,securityGroupName:t,tags:n})=>e===undefined?[]:{kind:"security_group",id:e,name:t,tags:readTags(n)})}
;
var ee=undefined&&undefined.__addDisposableResource||function(e,t,n){
if(t!==null&&t!==void 0){
if(typeof t!=="object"&&typeof t!=="function")throw new TypeError("Object expected.");
var s,i;
if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
s=t[Symbol.asyncDispose]}
if(s===void 0){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
s=t[Symbol.dispose];
if(n)i=s}
if(typeof s!=="function")throw new TypeError("Object not disposable.");
if(i)s=function(){
try{
i.call(this)}catch(e){
return Promise.reject(e)}};
e.stack.push({value:t,dispose:s,async:n})}else if(n){
e.stack.push({async:true})}
return t};
var et=undefined&&undefined.__disposeResources||function(e){
return function(t){
function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n;
t.hasError=true}
var n,s=0;
function next(){
while(n=t.stack.pop()){
try{
if(!n.async&&s===1)return s=0,t.stack.push(n),Promise.resolve().then(next);
if(n.dispose){
var e=n.dispose.call(n.value);
if(n.async)return s|=2,Promise.resolve(e).then(next,function(e){
fail(e);
return next()})}else s|=1}catch(e){
fail(e)}}
if(s===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}
return next()}}(typeof SuppressedError==="function"?SuppressedError:function(e,t,n){
var s=new Error(n);
return s.name="SuppressedError",s.error=e,s.suppressed=t,s});
let en=class ReleasedTogether{
#y=new Map;
#tD;
constructor(e){
const t=e.filter(e=>e.kind==="image"&&!(0,E.ey)(e));
this.#tD=Promise.all(t.map(({entry:e})=>new Promise(t=>void this.#y.set(e,t))))}
isKnown({entry:e}){
this.#y.get(e)?.()}
async untilAllAreKnown({cloud:e,signal:t}){
const n={stack:[],error:void 0,hasError:false};
try{
const s=ee(n,(0,w.zc)(e.waiter.appearWithinMs,t),false);
await (0,w.ZC)(this.#tD,s.signal,()=>undefined).catch(()=>t.throwIfAborted())}catch(e){
n.error=e;
n.hasError=true}finally{
et(n)}}};
async function proveOurs(e,t){
const n=await lookForMarked(e,t);
if(n===undefined)return"missing";
if(bearMarks(n.tags,e,t)){
const{facts:t,...s}=e;
return{...s,facts:{...harmless(t),...readFacts(n.tags),...n.facts}}}
if(isUnmarked(n)&&mayBeResult(n,e))return"ours no more";
if(isUnmarked(n)&&(0,s.V)(e))throw new y.zS(`${e.id} was good, and has failed since, as far as the ledger tells. It does not bear the tags of this build any more, so it is not touched.`);
throw new y.zS(`${e.id} does not bear the tags of this build, so it is not touched: the ledger may have been changed.`)}
function mayBeResult({isComplete:e,isInTheMaking:t},n){
return e===true||t===true&&(0,s.V)(n)}
function harmless(e){
return e?.["disks_stay"]===P.disks_stay?P:{}}
async function lookForMarked(e,t){
let n;
const marked=async()=>{
n=await look(e,t);
const i=n!==undefined&&(!isUnmarked(n)||(0,s.V)(e));
return i?n:undefined};
const i=wentWithImage(e,t)?S:patienceFor(e,t);
return await lookUntilFound(marked,i,t)??n}
function wentWithImage({kind:e,id:t},{entries:n}){
const isReleased=({state:e,isReleasing:t})=>e==="released"||t===true;
return e==="snapshot"&&n.some(e=>isReleased(e)&&(0,E.oF)(e,t))}
function isUnmarked({tags:e}){
return readResourceTag(e)===undefined}
function lookPatiently(e,t){
return lookUntilFound(()=>look(e,t),S,t)}
async function look({id:e,kind:t,region:n},s){
const i=await H[t].list(n,s,{id:e});
return i.find(t=>t.id===e)}
;
var es=undefined&&undefined.__addDisposableResource||function(e,t,n){
if(t!==null&&t!==void 0){
if(typeof t!=="object"&&typeof t!=="function")throw new TypeError("Object expected.");
var s,i;
if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
s=t[Symbol.asyncDispose]}
if(s===void 0){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
s=t[Symbol.dispose];
if(n)i=s}
if(typeof s!=="function")throw new TypeError("Object not disposable.");
if(i)s=function(){
try{
i.call(this)}catch(e){
return Promise.reject(e)}};
e.stack.push({value:t,dispose:s,async:n})}else if(n){
e.stack.push({async:true})}
return t};
var ei=undefined&&undefined.__disposeResources||function(e){
return function(t){
function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n;
t.hasError=true}
var n,s=0;
function next(){
while(n=t.stack.pop()){
try{
if(!n.async&&s===1)return s=0,t.stack.push(n),Promise.resolve().then(next);
if(n.dispose){
var e=n.dispose.call(n.value);
if(n.async)return s|=2,Promise.resolve(e).then(next,function(e){
fail(e);
return next()})}else s|=1}catch(e){
fail(e)}}
if(s===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}
return next()}}(typeof SuppressedError==="function"?SuppressedError:function(e,t,n){
var s=new Error(n);
return s.name="SuppressedError",s.error=e,s.suppressed=t,s});
async function releaseAll(e){
const t={stack:[],error:void 0,hasError:false};
try{
const n=es(t,limitOf(e),false);
return await releaseOpen({...e,within:n.signal,foundLate:new Map})}catch(e){
t.error=e;
t.hasError=true}finally{
ei(t)}}
async function releaseEntry(e,t){
const n={stack:[],error:void 0,hasError:false};
try{
const s=es(n,limitOf(t),false);
return await tryRelease(e,{...t,within:s.signal,foundLate:new Map})}catch(e){
n.error=e;
n.hasError=true}finally{
ei(n)}}
function limitOf({cloud:e,signal:t}){
const n=(0,w.zc)(e.waiter.releaseWithinMs,t);
(0,m.setMaxListeners)(0,t,n.signal);
return n}
async function releaseOpen(e){
const{only:t=()=>true}=e;
const n=e.ledger.entries.filter(e=>(0,s.n)(e)&&t(e));
const i=new en(n);
const r=new Map;
const releaseOnce=t=>{
const s=r.get(t.entry);
if(s!==undefined)return s;
const o=n.filter(e=>mustGoBefore(e,t));
const a=Promise.all(o.map(releaseOnce)).then(n=>releaseUnlessBlocked(t,n.find(e=>e!==undefined),{...e,together:i}).finally(()=>i.isKnown(t)));
r.set(t.entry,a);
return a};
const o=await Promise.all(n.map(releaseOnce));
o.push(...await Promise.all(e.foundLate.values()));
return o.filter(e=>e!==undefined)}
function mustGoBefore(e,t){
const n=H[t.kind];
return n.after.includes(e.kind)||e.kind===t.kind&&n.comesAfter?.(t,e)===true}
async function releaseUnlessBlocked(e,t,n){
if(t===undefined)return tryRelease(e,n);
const{kind:s,entry:i,id:r,name:o}=t.entry;
return leftOver(e,`It is in use by the ${kindInWords(s)} ${r??o??i}, which could not be released.`,n)}
async function tryRelease(e,t){
const{ledger:n,isHint:s=false,within:i}=t;
const r={...contextOf(t),signal:i,whenOthersAreKnown:()=>whenOthersAreKnown(e,t)};
let o=[];
try{
const i=e.id??await find(e,r,s);
if(i===undefined&&e.state!=="refused"&&!tellMissing(e,r,s))return undefined;
if(i!==undefined&&e.id===undefined)n.record({line:"created",entry:e.entry,id:i});
const a=new eo({...e,...i&&{id:i}},r.events);
const c=i===undefined?"gone":await releaseResource({...e,id:i},{...r,tellKept:e=>a.tell("resource_kept",e)},{...t,onOccupants:e=>o=e});
if(c==="unlisted")return undefined;
n.record({line:c==="finished"?c:"released",entry:e.entry});
if(c!=="gone")a.tell(c==="released"?"resource_released":"resource_kept");
return undefined}catch(s){
if(mayBeDone(s,t)&&await isGoneAllTheSame(e,contextOf(t))){
n.record({line:"released",entry:e.entry});
new eo(e,r.events).tell("resource_released");
return undefined}
return leftOver(e,`${reasonOf(s)} ${inWords(o)}`.trim(),t)}}
async function whenOthersAreKnown(e,{ledger:t,cloud:n,together:i,within:r}){
if(!(0,s.V)(e))t.record({line:"available",entry:e.entry});
i?.isKnown(e);
await i?.untilAllAreKnown({cloud:n,signal:r});
return t.entries}
function find(e,t,n){
if(e.state==="refused")return findRefused(e,t);
return findPatiently(e,t,n?mayAppearUntil(e,t):0)}
function mayBeDone(e,{within:t}){
return(0,f.LN)(e)||t.reason instanceof w.Ms}
const er=1e4;
async function isGoneAllTheSame(e,t){
const n={stack:[],error:void 0,hasError:false};
try{
const{id:s,kind:i}=e;
if(s===undefined||H[i].releaseRest!==undefined)return false;
const r=es(n,(0,w.zc)(er,t.signal),false);
try{
return await lookPatiently({...e,id:s},{...t,signal:r.signal})===undefined}catch{
return false}}catch(e){
n.error=e;
n.hasError=true}finally{
ei(n)}}
function contextOf({ledger:e,cloud:t,events:n,signal:s,runName:i}){
return{cloud:t,events:n,signal:s,runName:i,mark:e.header.mark,entries:e.entries}}
async function releaseResource(e,t,n){
const s={stack:[],error:void 0,hasError:false};
try{
const{isHint:i=false,ledger:r,onOccupants:o}=n;
const{kind:a,entry:c}=e;
const d=i?await proveOurs(e,t):e;
if(d==="missing"){
await H[a].releaseRest?.(e,t);
if(e.isReleasing||wentWithImage(e,t))return"gone";
tellUnlisted(e,t);
return"unlisted"}
if(d==="ours no more")return"finished";
r.record({line:"releasing",entry:c});
const u=es(s,watchOccupants(d,t,async e=>{
o(e);
if(i)await Promise.all(e.map(e=>releaseLate(e,d,n)))}),false);
return await H[a].release(d,t)}catch(e){
s.error=e;
s.hasError=true}finally{
ei(s)}}
async function releaseLate(e,t,n){
const{foundLate:s}=n;
const i=entryOfOccupant(e,t,contextOf(n));
if(i===undefined)return;
const r=s.get(i.id)??tryRelease(i,n);
s.set(i.id,r);
await r}
let eo=class ToldOnce{
resource;
events;
#tR=false;
constructor(e,t){
this.resource=e;
this.events=t}
tell(e,{name:t,snapshotIds:n}={}){
if(this.#tR)return;
this.#tR=true;
const{kind:s,id:i,region:r,facts:o}=this.resource;
const a=t??o?.["final_name"]??this.resource.name;
if(i===undefined)return;
this.events.emit({type:e,kind:s,id:i,region:r,...a&&{name:a},...n&&{snapshotIds:n}})}};
function reasonOf(e){
if(!(e instanceof w.Ms))return(0,y.Uc)(e);
return`The ${e.milliseconds/1e3} seconds that a release may take were over before it was gone.`}
function leftOver(e,t,{events:n}){
const s=e.id??e.name??e.entry;
n.emit({type:"resource_left",kind:e.kind,id:s,region:e.region,reason:t});
return{entry:e,reason:t}}
;
async function foresee(e){
const{ledger:t,only:n=()=>true}=e;
const r=contextOf(e);
const o=t.entries.filter(e=>(0,s.n)(e)&&n(e));
const a=await Promise.all(o.map(async e=>{
if(e.id===undefined)return undefined;
const t={...e,id:e.id};
const n=await H[e.kind].willStay?.(t,r);
return n===true?t:undefined}));
const c=a.filter(e=>e!==undefined);
const d=c.filter(({kind:e})=>e==="image");
const u=t.entries.map(e=>d.some(t=>t.entry===e.entry)&&!(0,s.V)(e)?(0,i.D)(e,{line:"available",entry:e.entry}):e);
const l=await Promise.all(d.map(e=>doomedBy(e,{...r,entries:u})));
return{kept:c,replaced:l.flat()}}
var ea=n(50418);
function grouped(e,t){
const n=new Map;
for(const s of e){
const e=t(s);
const i=n.get(e);
if(i===undefined)n.set(e,[s]);else i.push(s)}
return n}
var ec=n(6516);
async function listRegions(e,t){
const n=await Promise.all(e.map(e=>listRegion(e,t)));
return{found:n.flatMap(({found:e})=>e),unseen:n.flatMap(({unseen:e})=>e)}}
async function listRegion(e,t){
const n=await Promise.allSettled(ec.p.map(n=>H[n].list(e,t,"ours")));
const s=[];
const i=[];
for(const[t,r]of ec.p.entries()){
const o=n[t];
if(o?.status==="fulfilled")s.push(...o.value.map(t=>({kind:r,region:e,resource:t})));
if(o?.status==="rejected")i.push({kind:r,error:o.reason})}
return{found:s,unseen:unseenOf(e,i)}}
function unseenOf(e,t){
const[n]=t;
if(n===undefined)return[];
const s=t.map(({kind:e})=>e);
const i=s.length===ec.p.length;
return[{region:e,kinds:s,isWhole:i,error:asOne(e,t)}]}
function asOne(e,t){
const n=[...grouped(t,({error:e})=>list_regions_reasonOf(e)).values()];
const[s]=t;
if(t.length===1)return s?.error;
const i=n.map(t=>sentenceOf(e,t));
return new y.zS(i.join(" "),{cause:s?.error})}
function list_regions_reasonOf(e){
return e instanceof f.K2?e.code:(0,y.iT)(e).name}
function sentenceOf(e,t){
const n=listInWords(t.map(({kind:e})=>kindsInWords(e)));
const s=t.flatMap(({error:e})=>e instanceof f.K2&&e.isDenied?`${e.product.toLowerCase()}:${e.action}`:[]);
if(s.length>1)return`Could not look for ${n} of ours in ${e}: the caller lacks the permissions ${s.sort().join(", ")}. Add them to the RAM policy of the user or role.`;
const[i]=t;
const r=t.length===ec.p.length;
const o=t.length>1&&!r?` The same goes for all of these: ${n}.`:"";
return`${(0,y.Uc)(i?.error)}${o}`}
function listInWords(e){
return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}
;
function proveFound(e){
return withoutTwins(e.map(prove))}
function prove({kind:e,region:t,resource:n}){
const{id:s,tags:i,createdAt:r,aliveUntil:a}=n;
const c=readResourceTag(i);
const d=tagValue(o,i);
const u=readExpires(i);
const doubt=n=>({kind:e,id:s,region:t,reason:n});
if(c===undefined||d===undefined||u===undefined)return doubt("its tags are not complete");
const{markedAs:l=[]}=H[e];
const f=c.entry.replace(/-\d+$/,"");
if(f!==e&&!l.some(e=>e===f))return doubt("its tag is that of another kind");
if(c.region!==t)return doubt("its tag is that of a resource in another region");
if(r!==undefined&&r.getTime()>u.getTime()+ed)return doubt("it was created after the build that its tags name was over");
const h={...readFacts(i),...n.facts};
const p=f===e?c.entry:`${c.entry}/${s}`;
return{mark:c.mark,run:inOneLine(d),expires:u,createdAt:r,aliveUntil:a,entry:{...{entry:p,kind:e,region:t,id:s,state:"created",facts:h},...n.name!==undefined&&{name:inOneLine(n.name)}}}}
const ed=60*6e4;
function readExpires(e){
const t=tagValue(a,e)??"";
const n=new Date(t);
if(Number.isNaN(n.getTime()))return undefined;
return n.toISOString()===t.replace(/Z$/,".000Z")?n:undefined}
function inOneLine(e){
return e.replace(/[\s\p{C}]+/gu," ").trim()}
function withoutTwins(e){
const t=e.filter(e=>"mark"in e);
const n=grouped(t,({mark:e,entry:t})=>`${e}/${t.entry}`);
const isTwin=({mark:e,entry:t})=>(n.get(`${e}/${t.entry}`)?.length??0)>1;
const s=t.filter(isTwin).map(({entry:{kind:e,id:t,region:n}})=>({kind:e,id:t,region:n,reason:"another resource has its tag"}));
return[t.filter(e=>!isTwin(e)),[...e.filter(e=>"reason"in e),...s]]}
;
let eu=class FoundBuild{
header;
run;
expires;
unseen;
#tF;
#tN;
#tM;
constructor(e,t,n){
this.header={mark:e};
this.run=t[0].run;
this.expires=new Date(Math.max(...t.map(({expires:e})=>e.getTime())));
const s=new Set(t.flatMap(({entry:e})=>[e.region,...(0,E.NV)(e)]));
this.unseen=n.filter(({region:e,kinds:t})=>s.has(e)&&t.some(e=>el.includes(e))).map(({region:e})=>e);
this.#tF=t;
this.#tN=n;
this.#tM=new Map(t.map(({entry:e})=>[e.entry,e]))}
get entries(){
return[...this.#tM.values()]}
record(e){
const t=this.#tM.get(e.entry);
if(t!==undefined)this.#tM.set(e.entry,(0,i.D)(t,e))}
isOver(e,t){
if(t!==undefined){
const n=this.#tF.flatMap(({createdAt:e})=>e?.getTime()??[]);
return n.length>0&&Math.min(...n)<=e-t}
const n=this.#tF.map(({aliveUntil:e})=>e?.getTime()??0);
return Math.max(this.expires.getTime(),...n)<e}
unseenBefore({kind:e,region:t}){
const n=this.#tN.find(e=>e.region===t)?.kinds??[];
return n.filter(t=>goesBefore(t,e))}};
const el=["instance","image"];
function goesBefore(e,t){
return H[t].after.some(t=>t===e||goesBefore(e,t))}
async function findBuilds(e,t){
(0,m.setMaxListeners)(0,t.signal);
const n=await listRegions(e,t);
const[s]=proveFound(n.found);
const i=new Set(s.flatMap(({entry:e})=>(0,E.NV)(e)));
const r=await listRegions([...i].filter(t=>!e.includes(t)),t);
const o=new Set(s.map(({mark:e})=>e));
const[a,c]=proveFound([...n.found,...r.found]);
const d=[...n.unseen,...r.unseen];
const u=grouped(a.filter(({mark:e})=>o.has(e)),({mark:e})=>e);
const l=[...u].flatMap(([e,[t,...n]])=>t===undefined?[]:[new eu(e,[t,...n],d)]);
return{builds:l,unproven:c.filter(({region:t})=>e.includes(t)),unseen:d}}
;
var ef=undefined&&undefined.__addDisposableResource||function(e,t,n){
if(t!==null&&t!==void 0){
if(typeof t!=="object"&&typeof t!=="function")throw new TypeError("Object expected.");
var s,i;
if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
s=t[Symbol.asyncDispose]}
if(s===void 0){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
s=t[Symbol.dispose];
if(n)i=s}
if(typeof s!=="function")throw new TypeError("Object not disposable.");
if(i)s=function(){
try{
i.call(this)}catch(e){
return Promise.reject(e)}};
e.stack.push({value:t,dispose:s,async:n})}else if(n){
e.stack.push({async:true})}
return t};
var eh=undefined&&undefined.__disposeResources||function(e){
return function(t){
function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n;
t.hasError=true}
var n,s=0;
function next(){
while(n=t.stack.pop()){
try{
if(!n.async&&s===1)return s=0,t.stack.push(n),Promise.resolve().then(next);
if(n.dispose){
var e=n.dispose.call(n.value);
if(n.async)return s|=2,Promise.resolve(e).then(next,function(e){
fail(e);
return next()})}else s|=1}catch(e){
fail(e)}}
if(s===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}
return next()}}(typeof SuppressedError==="function"?SuppressedError:function(e,t,n){
var s=new Error(n);
return s.name="SuppressedError",s.error=e,s.suppressed=t,s});
const ep=1/8;
async function releaseMarked({mark:e,regions:t,...n}){
const s={stack:[],error:void 0,hasError:false};
try{
const{cloud:i,signal:r}=n;
const{appearWithinMs:o,releaseWithinMs:a}=i.waiter;
const c=ef(s,(0,w.zc)(a,r),false);
const d=Date.now()+o/2;
const u=new Set;
const l=[];
for(;;){
const{builds:s,unseen:r}=await findBuilds(t,{cloud:i,signal:c.signal});
const a=s.find(t=>t.header.mark===e);
const f=a?.entries.filter(({entry:e})=>!u.has(e))??[];
for(const{entry:e}of f)u.add(e);
if(a!==undefined&&f.length>0){
const only=({entry:e})=>f.some(t=>t.entry===e);
l.push(...await releaseAll({...n,signal:c.signal,ledger:a,only,isHint:true}))}
if(Date.now()>=d){
throwIfUnseen(r);
return l}
await (0,w.cb)(ep*o,c.signal)}}catch(e){
s.error=e;
s.hasError=true}finally{
eh(s)}}
function throwIfUnseen(e){
if(e.length===0)return;
const t=e.map(({region:e,kinds:t,error:n})=>`${t.map(kindInWords).join(", ")} in ${e} (${(0,y.Uc)(n).replace(/\.$/,"")})`);
throw new y.zS(`Not everything could be looked at: ${t.join("; ")}.`)}
;
var em=undefined&&undefined.__addDisposableResource||function(e,t,n){
if(t!==null&&t!==void 0){
if(typeof t!=="object"&&typeof t!=="function")throw new TypeError("Object expected.");
var s,i;
if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
s=t[Symbol.asyncDispose]}
if(s===void 0){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
s=t[Symbol.dispose];
if(n)i=s}
if(typeof s!=="function")throw new TypeError("Object not disposable.");
if(i)s=function(){
try{
i.call(this)}catch(e){
return Promise.reject(e)}};
e.stack.push({value:t,dispose:s,async:n})}else if(n){
e.stack.push({async:true})}
return t};
var ew=undefined&&undefined.__disposeResources||function(e){
return function(t){
function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n;
t.hasError=true}
var n,s=0;
function next(){
while(n=t.stack.pop()){
try{
if(!n.async&&s===1)return s=0,t.stack.push(n),Promise.resolve().then(next);
if(n.dispose){
var e=n.dispose.call(n.value);
if(n.async)return s|=2,Promise.resolve(e).then(next,function(e){
fail(e);
return next()})}else s|=1}catch(e){
fail(e)}}
if(s===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}
return next()}}(typeof SuppressedError==="function"?SuppressedError:function(e,t,n){
var s=new Error(n);
return s.name="SuppressedError",s.error=e,s.suppressed=t,s});
const ey=new AbortController().signal;
(0,m.setMaxListeners)(0,ey);
const eg=2e3;
let e_=class ResourceScope{
#eU;
#tL;
#tU=[];
constructor(e){
this.#eU=e;
this.#tL=(0,w.et)(e.signal,eg);
(0,m.setMaxListeners)(0,this.#tL)}
get leftOvers(){
return this.#tU}
async create(e,t){
const{ledger:n,run:s,signal:i}=this.#eU;
i.throwIfAborted();
const{entry:r}=n.intend(e);
const o={clientToken:clientTokenOf(s.mark,r),tags:marksOf(s,{entry:r,region:e.region},taggedFacts(e)),signal:this.#tL};
const a=await t(o).then(t=>ev.test(t)?t:Promise.reject(withoutId(e))).catch(e=>this.#tj(n.entry(r),e));
return this.#tW(r,a)}
entryOf({id:e,entry:t}){
return{...this.#eU.ledger.entry(t),id:e}}
async release(e){
const t=this.#eU.ledger.entry(e.entry);
return await releaseEntry(t,this.#tK)===undefined}
async releaseAllBut(...e){
const t=await this.#tq(({kind:t})=>!e.includes(t));
return t.length===0}
markAvailable({entry:e}){
this.#eU.ledger.record({line:"available",entry:e})}
notePublished({entry:e}){
this.#eU.ledger.record({line:"published",entry:e})}
async markPublished({id:e,entry:t},n){
this.notePublished({id:e,entry:t});
await tagPublished(this.entryOf({id:e,entry:t}),this.contextFor(n))}
contextFor(e){
const{ledger:t,cloud:n,events:s,run:i}=this.#eU;
return{cloud:n,events:s,signal:e,mark:i.mark,runName:i.run,entries:t.entries}}
finish(e,t){
const{ledger:n,events:s}=this.#eU;
n.record({line:"finished",entry:e.entry});
const i=t!==undefined&&{name:t};
s.emit({...describe(n.entry(e.entry)),...i,type:"resource_kept"})}
async keepAll(){
const{ledger:e}=this.#eU;
const t=e.entries.filter(e=>(0,s.n)(e)&&e.id===undefined);
await Promise.all(t.map(e=>this.#tB(e)));
const n=e.entries.filter(e=>(0,s.n)(e)&&!isResult(e));
return n.flatMap(t=>{
if(t.id===undefined)return[];
e.record({line:"kept",entry:t.entry});
return{...t,id:t.id}})}
async [Symbol.asyncDispose](){
this.#tU=await this.#tq(()=>true)}
get #tK(){
const{ledger:e,cloud:t,events:n,run:s}=this.#eU;
return{ledger:e,cloud:t,events:n,runName:s.run,signal:ey}}
async #tq(e){
const{events:t,ledger:n}=this.#eU;
if(!n.entries.some(t=>(0,s.n)(t)&&e(t)))return[];
return t.phase("cleanup","Releasing what the build created",()=>releaseAll({...this.#tK,only:e}),e=>e.length===0)}
#tW(e,t){
const{ledger:n,events:s}=this.#eU;
n.record({line:"created",entry:e,id:t});
s.emit({...describe(n.entry(e)),type:"resource_created"});
return{id:t,entry:e}}
async #tj(e,t){
const{ledger:n}=this.#eU;
if((0,y.iB)(t))throw t;
if(isNeverMade(t)){
n.record({line:"released",entry:e.entry});
throw t}
if(t instanceof f.K2&&t.isRefusal){
n.record({line:"refused",entry:e.entry});
await this.#tz(e);
throw t}
const s=await this.#tH(e);
if(s===undefined)throw t;
return s}
async #tH(e){
const t={stack:[],error:void 0,hasError:false};
try{
const n=em(t,(0,w.zc)(this.#eU.cloud.waiter.appearWithinMs,this.#tL),false);
return await findPatiently(e,this.contextFor(n.signal),0).catch(()=>undefined)}catch(e){
t.error=e;
t.hasError=true}finally{
ew(t)}}
async #tB(e){
const t=e.state==="refused";
const n=t?await findRefused(e,this.contextFor(ey)):await this.#tH(e);
if(n!==undefined)this.#tW(e.entry,n)}
async #tz(e){
const{ledger:t,events:n,signal:s}=this.#eU;
const i=await findRefused(e,this.contextFor(s));
if(i===undefined)return;
const{kind:r,region:o}=e;
n.emit({type:"notice",message:`The cloud has made the ${kindInWords(r)} ${i} in ${o}, although it said that it does not.`});
this.#tW(e.entry,i);
await releaseEntry(t.entry(e.entry),this.#tK)}};
function taggedFacts({kind:e,facts:t}){
return e==="instance"?undefined:t}
function isResult(e){
return(0,s.V)(e)&&!(0,E.ey)(e)}
const ev=/^[!-~]{1,128}$/;
function withoutId({kind:e,region:t}){
return new y.zS(`The cloud's answer does not tell which ${kindInWords(e)} it created in ${t}.`)}
const eb=["throttling","credentials","expired","permission"];
function isNeverMade(e){
if(e instanceof f.K2)return e.isRefusal&&eb.includes(e.family);
return e instanceof f.Jk&&!e.mayHaveArrived}
function describe({kind:e,region:t,id:n,entry:s,facts:i,...r}){
const o=i?.["final_name"]??r.name;
return{kind:e,region:t,id:n??s,...o!==undefined&&{name:o}}}
;}),91383:((e,t,n)=>{
n.d(t,{yr:()=>eV,RD:()=>reportUnfit,zY:()=>runProvisioners});
var s=n(57874);
const i={pause_before:(0,s.P_)((0,s.p0)(),0,"How long to wait before the provisioner starts."),timeout:(0,s.P_)((0,s.p0)(),0,"The longest that one run of the provisioner may take, `pause_before` included. 0: no limit."),max_retries:(0,s.P_)((0,s.nd)({holds:e=>e>=0,message:"must be 0 or more"}),0,"How many more times to run the provisioner when it fails."),continue_on_error:(0,s.P_)((0,s.Jt)(),false,"Go on with the next provisioner when this one fails, and warn.")};
var r=n(77598);
var o=n(76760);
var a=n(6434);
var c=n(2367);
function existing(e){
const t=(0,s.Z$)(e);
return typeof t==="string"?undefined:t}
;
function reportUnfit(e,t,n){
for(const{kind:s,place:i,unfitFor:r}of e){
const e=r(t);
if(e!==undefined)n.add({place:i,message:`This ${s.type} provisioner ${e}.`})}}
function lacksPosixShell({communicator:e,system:t}){
return e==="winrm"||e==="cloud_assistant"&&t==="windows"}
function isWindows({communicator:e,system:t}){
return e==="winrm"||t==="windows"}
function isNoWindows({communicator:e,system:t}){
return e!=="winrm"&&t==="linux"}
const d="needs a POSIX shell, which the Windows guest has not: use powershell or windows-shell";
const u="works on Windows alone, and the guest has Linux: use shell";
function ansibleFacts({name:e,builderType:t,generated:n}){
const s=n["PackerHTTPAddr"];
return{packer_build_name:e,packer_builder_type:t,...s!==undefined&&s!==""&&{packer_http_addr:s}}}
var l=n(38815);
function readGalaxyFile(e,t){
try{
return(0,s.EW)(e)}catch(e){
throw new c.zS(`galaxy_file: ${t} cannot be read: ${(0,c.iT)(e).message}.`,{cause:e})}}
function galaxyContents(e,t){
let n;
try{
n=(0,l.qg)(e)}catch(e){
throw new c.zS(`galaxy_file: ${t} is no YAML: ${(0,c.iT)(e).message}`,{cause:e})}
if(Array.isArray(n))return["role"];
const s=typeof n==="object"&&n!==null?Object.keys(n):[];
return[...s.includes("roles")?["role"]:[],...s.includes("collections")?["collection"]:[]]}
;
function inventory(e,t,n,s=[]){
return[e,...n.flatMap(e=>[`[${e}]`,t]),...s.map(e=>`[${e}]`),""].join("\n")}
;
const f={playbook_file:(0,s.lq)((0,s.s$)(),"The playbook to run."),playbook_files:(0,s.lq)((0,s.c3)((0,s.s$)()),"Several playbooks, run in one go."),extra_arguments:(0,s.lq)((0,s.c3)((0,s.Qq)()),"Further arguments of `ansible-playbook`, one word each."),galaxy_file:(0,s.lq)((0,s.s$)(),"A requirements file of Ansible Galaxy, whose roles and collections are installed first."),galaxy_command:(0,s.P_)((0,s.Qq)(),"ansible-galaxy","The command of Ansible Galaxy.")};
const h="Packer\u2019s SSH proxy between Ansible and the guest is not needed here: Ansible connects directly.";
const p={dead:`has no effect. ${h}`};
const m={...f,command:(0,s.P_)((0,s.Qq)(),"ansible-playbook","The command that runs playbooks."),groups:(0,s.lq)((0,s.c3)((0,s.Qq)()),"The groups of the inventory that the guest is in."),empty_groups:(0,s.lq)((0,s.c3)((0,s.Qq)()),"Groups that the inventory has without a host."),host_alias:(0,s.P_)((0,s.Qq)((0,s.cK)(/^[^\s[\]#;]+$/,"must be a name of an inventory: one word")),"default","The name of the guest in the inventory."),user:(0,s.lq)((0,s.Qq)(),"The user that Ansible logs in as.",{defaultText:"that of the communicator"}),ansible_env_vars:(0,s.lq)((0,s.c3)((0,s.Qq)((0,s.cK)(/^[A-Za-z_]\w*=/,"must have the form KEY=value, with letters, digits and underscores in KEY"))),"Environment variables of Ansible, as a list of `KEY=value`."),inventory_file:(0,s.lq)((0,s.s$)(),"An inventory of your own, instead of the one that is made. How to log in is told to Ansible for all its hosts."),inventory_file_template:(0,s.lq)((0,s.Qq)(),"The line of the guest in the inventory, with `{{.HostAlias}}`, `{{.Host}}`, `{{.User}}` and `{{.Port}}`.",{runtime:true,defaultText:"`{{.HostAlias}} ansible_host={{.Host}} ansible_user={{.User}} ansible_port={{.Port}}`"}),inventory_directory:(0,s.lq)((0,s.s$)(),"A folder that the inventory is put into, beside its `group_vars` and `host_vars`.",{defaultText:"a temporary one"}),keep_inventory_file:(0,s.P_)((0,s.Jt)(),false,"Leave the inventory that was made in `inventory_directory`. There is nothing secret in it."),galaxy_force_install:(0,s.P_)((0,s.Jt)(),false,"Install roles and collections anew that are there."),galaxy_force_with_deps:(0,s.P_)((0,s.Jt)(),false,"Install them anew with all that they depend on."),roles_path:(0,s.lq)((0,s.s$)(),"Where roles are installed, and looked for."),collections_path:(0,s.lq)((0,s.s$)(),"Where collections are installed, and looked for."),use_proxy:(0,s.lq)((0,s.Jt)(),"Whether Ansible connects through a proxy on the runner: never.",p),local_port:(0,s.lq)((0,s.nd)(),"The port of the proxy.",p),ssh_host_key_file:(0,s.lq)((0,s.Qq)(),"The host key of the proxy.",p),ssh_authorized_key_file:(0,s.lq)((0,s.Qq)(),"The key that the proxy lets in.",p),ansible_proxy_key_type:(0,s.lq)((0,s.Qq)(),"The type of the proxy\u2019s keys.",p),sftp_command:(0,s.lq)((0,s.Qq)(),"How the proxy serves SFTP.",p),use_sftp:(0,s.lq)((0,s.Jt)(),"Whether the proxy serves SFTP.",{dead:`has no effect. ${h} It chooses how to copy files by itself.`}),skip_version_check:(0,s.lq)((0,s.Jt)(),"Whether the version of Ansible is asked for: never.",{dead:"has no effect: the version of Ansible is not asked for."})};
const w={...f,command:(0,s.P_)((0,s.Qq)(),"ANSIBLE_FORCE_COLOR=1 PYTHONUNBUFFERED=1 ansible-playbook","The command of the guest that runs playbooks."),playbook_dir:(0,s.lq)((0,s.s$)(),"A folder of the runner with everything that the playbooks need; they are named from there."),playbook_paths:(0,s.lq)((0,s.c3)((0,s.s$)()),"Further files and folders to put beside the playbooks."),role_paths:(0,s.lq)((0,s.c3)((0,s.s$)()),"Folders of roles to put into `roles` beside the playbooks."),collection_paths:(0,s.lq)((0,s.c3)((0,s.s$)()),"Folders of collections to put into `collections` beside the playbooks."),group_vars:(0,s.lq)((0,s.s$)(),"A folder to put beside the playbooks as `group_vars`."),host_vars:(0,s.lq)((0,s.s$)(),"A folder to put beside the playbooks as `host_vars`."),inventory_file:(0,s.lq)((0,s.s$)(),"An inventory to use on the guest. The guest must be in it as `127.0.0.1` or `localhost`.",{defaultText:"one with `127.0.0.1` alone"}),inventory_groups:(0,s.lq)((0,s.c3)((0,s.Qq)()),"The groups of the inventory that the guest is in."),galaxy_roles_path:(0,s.lq)((0,s.Qq)(),"Where on the guest roles of Ansible Galaxy are installed.",{defaultText:"`roles` in the staging folder"}),galaxy_collections_path:(0,s.lq)((0,s.Qq)(),"Where on the guest collections of Ansible Galaxy are installed.",{defaultText:"`collections` in the staging folder"}),staging_directory:(0,s.lq)((0,s.Qq)(),"The folder of the guest that everything is put into.",{defaultText:"a new one in `/tmp/packer-provisioner-ansible-local`"}),clean_staging_directory:(0,s.P_)((0,s.Jt)(),false,"Remove the staging folder when the playbooks have run: otherwise it stays in the image.")};
const y=8;
function uploadProblem(e,{resolvePath:t}){
if(e.includes("{{"))return undefined;
const n=t(e);
if(existing(n)?.isDirectory()!==true)return undefined;
const s=(0,a.Wj)(n);
if(s!==undefined)return`names the folder ${(0,c.TL)(e)}, which ${s}.`;
const i=(0,a.VG)(n,y+1);
if(i.length===0)return undefined;
const r=i.slice(0,y);
if(i.length>r.length)r.push("and there is more of that kind");
return`names the folder ${(0,c.TL)(e)}, which cannot be copied as it is: ${r.join("; ")}. Take that out of it, or copy what is beside it by itself.`}
;
function playbooksOf({playbook_file:e,playbook_files:t}){
return e===undefined?t??[]:[e]}
function checkPlaybooks(e,t,n){
const{problems:s,place:i}=n;
if(playbooksOf(e).length===0){
s.add({place:i,message:"One of playbook_file and playbook_files is required, and none is given."})}
if(e.playbook_file!==undefined&&e.playbook_files!==undefined){
s.add({option:"playbook_files",place:t("playbook_files"),message:"is given together with playbook_file: only one of them may be."})}
for(const s of["playbook_file","playbook_files","galaxy_file"]){
for(const i of[e[s]??[]].flat())checkLocalPath(s,i,"file",{...n,place:t(s)})}}
function checkCopiedPath(e,t,n,s){
checkLocalPath(e,t,n,s);
const i=uploadProblem(t,s);
if(i!==undefined)s.problems.add({option:e,place:s.place,message:i})}
function checkLocalPath(e,t,n,{problems:i,place:r,resolvePath:o}){
if(t.includes("{{"))return;
const a=(0,s.Z$)(o(t));
const d=typeof a==="string"?a:kindProblem(a,n);
if(d!==undefined)i.add({option:e,place:r,message:`names ${(0,c.TL)(t)}, which ${d}.`})}
function kindProblem(e,t){
const n=t==="either"||(t==="file"?e.isFile():e.isDirectory());
return n?undefined:`is not a ${t}`}
;
const g="ansible-local";
const _="127.0.0.1";
const v={type:g,options:w,check(e,t){
const{values:n}=e;
const s=n.playbook_dir!==undefined;
checkPlaybooks(n,t=>e.placeOf(t),{...t,resolvePath:e=>t.resolvePath(s?within(n.playbook_dir,e):e)});
for(const[s,i]of b){
for(const r of[n[s]??[]].flat())checkCopiedPath(s,r,i,{...t,place:e.placeOf(s)})}},unfitFor:(e,t)=>lacksPosixShell(t)?d:undefined,async run(e,t){
const n=e.staging_directory??`/tmp/packer-provisioner-ansible-local/${(0,r.randomUUID)()}`;
await onGuest(`mkdir -p ${(0,a.WG)(n)}`,t);
await stage(e,n,t);
await installFromGalaxy(e,n,t);
await runPlaybooks(e,n,t);
if(e.clean_staging_directory)await onGuest(`rm -rf ${(0,a.WG)(n)}`,t)}};
const b=[["playbook_dir","folder"],["playbook_paths","either"],["role_paths","folder"],["collection_paths","folder"],["group_vars","folder"],["host_vars","folder"],["inventory_file","file"]];
async function stage(e,t,n){
const{communicator:s,signal:i,resolvePath:r}=n;
n.events.emit({type:"info",message:`Copying playbooks to ${t}`});
const put=async(e,t)=>{
const n=r(e);
const o=existing(n);
if(o===undefined)throw new c.zS(`${e} does not exist.`);
if(o.isDirectory())return s.uploadFolder(n,t,{signal:i});
await s.upload((0,a.qY)(n,o.size),t,{signal:i})};
const into=e=>o.posix.join(t,(0,o.basename)(e));
if(e.playbook_dir!==undefined)await put(e.playbook_dir,t);else for(const t of playbooksOf(e))await put(t,into(t));
for(const t of e.playbook_paths??[])await put(t,into(t));
for(const[s,i]of[[e.role_paths,"roles"],[e.collection_paths,"collections"]]){
if(s===undefined)continue;
await onGuest(`mkdir -p ${(0,a.WG)(o.posix.join(t,i))}`,n);
for(const e of s)await put(e,o.posix.join(t,i,(0,o.basename)(e)))}
if(e.group_vars!==undefined)await put(e.group_vars,o.posix.join(t,"group_vars"));
if(e.host_vars!==undefined)await put(e.host_vars,o.posix.join(t,"host_vars"));
if(e.inventory_file!==undefined)return put(e.inventory_file,inventoryPath(e,t));
const d=Buffer.from(inventory(_,_,e.inventory_groups??[]));
await s.upload(d,inventoryPath(e,t),{signal:i})}
function inventoryPath({inventory_file:e},t){
return o.posix.join(t,e===undefined?`packer-provisioner-ansible-local`:(0,o.basename)(e))}
async function installFromGalaxy(e,t,n){
const{communicator:s,signal:i,resolvePath:r}=n;
if(e.galaxy_file===undefined)return;
const c=r(within(e.playbook_dir,e.galaxy_file));
const d=readGalaxyFile(c,e.galaxy_file);
const u=o.posix.join(t,(0,o.basename)(e.galaxy_file));
await s.upload(d,u,{signal:i});
for(const s of galaxyContents(d.toString("utf8"),e.galaxy_file)){
const i=s==="role"?e.galaxy_roles_path??o.posix.join(t,"roles"):e.galaxy_collections_path??o.posix.join(t,"collections");
n.events.emit({type:"info",message:`Installing ${s}s of ${e.galaxy_file}`});
await onGuest(`cd ${(0,a.WG)(t)} && ${e.galaxy_command} ${s} install -r ${(0,a.WG)(u)} -p ${(0,a.WG)(i)}`,n)}}
async function runPlaybooks(e,t,n){
const s=playbooksOf(e);
n.events.emit({type:"info",message:`Running Ansible on the guest: ${s.join(", ")}`});
const i=s.map(n=>o.posix.join(t,e.playbook_dir?n:(0,o.basename)(n)));
const r=["--extra-vars",(0,a.ZL)(JSON.stringify(ansibleFacts(n.build))),...e.extra_arguments??[],"-c local","-i",(0,a.WG)(inventoryPath(e,t)),...i.map(a.WG)];
await onGuest(`cd ${(0,a.WG)(t)} && ${e.command} ${r.join(" ")}`,n)}
async function onGuest(e,{communicator:t,events:n,signal:s}){
const{exitCode:i,disconnected:r}=await t.run(e,{signal:s,onOutput:(e,t)=>n.emit({type:"output",source:g,stream:e,line:t})});
if(i===0)return;
const o=i===undefined?"without an exit code":`with exit code ${i}`;
throw new c.zS(r?"The connection to the guest was lost.":`${summary(e)} ended ${o} on the guest.`,{hint:i===127?"Is Ansible installed there? A shell provisioner before this one can do that.":"Its own output above says more."})}
function summary(e){
return/ansible-(?:playbook|galaxy)/.exec(e)?.[0]??e}
function within(e,t){
return e===undefined?t:o.posix.join(e,t)}
var k=n(51455);
var S=n(48161);
var $=n(63556);
var T=n(31421);
var O=n(93226);
var I=undefined&&undefined.__addDisposableResource||function(e,t,n){
if(t!==null&&t!==void 0){
if(typeof t!=="object"&&typeof t!=="function")throw new TypeError("Object expected.");
var s,i;
if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
s=t[Symbol.asyncDispose]}
if(s===void 0){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
s=t[Symbol.dispose];
if(n)i=s}
if(typeof s!=="function")throw new TypeError("Object not disposable.");
if(i)s=function(){
try{
i.call(this)}catch(e){
return Promise.reject(e)}};
e.stack.push({value:t,dispose:s,async:n})}else if(n){
e.stack.push({async:true})}
return t};
var x=undefined&&undefined.__disposeResources||function(e){
return function(t){
function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n;
t.hasError=true}
var n,s=0;
function next(){
while(n=t.stack.pop()){
try{
if(!n.async&&s===1)return s=0,t.stack.push(n),Promise.resolve().then(next);
if(n.dispose){
var e=n.dispose.call(n.value);
if(n.async)return s|=2,Promise.resolve(e).then(next,function(e){
fail(e);
return next()})}else s|=1}catch(e){
fail(e)}}
if(s===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}
return next()}}(typeof SuppressedError==="function"?SuppressedError:function(e,t,n){
var s=new Error(n);
return s.name="SuppressedError",s.error=e,s.suppressed=t,s});
const A=5e3;
async function runLocally(e){
const t={stack:[],error:void 0,hasError:false};
try{
const{command:n,env:s,signal:i,onOutput:r,notice:o}=e;
i.throwIfAborted();
const d=I(t,new a._H(o),false);
const[u="",...l]=n;
const f=(0,T.spawn)(u,l,{stdio:["ignore","pipe","pipe"],env:s,detached:process.platform!=="win32",windowsVerbatimArguments:process.platform==="win32"});
for(const e of["stdout","stderr"]){
const t=new a.g3(t=>r(e,t));
f[e].on("data",e=>t.write(e));
f[e].once("end",()=>t.end())}
const h=new Promise((e,t)=>{
f.once("error",e=>{
t(new c.zS(`${u} cannot be run on the runner: ${(0,c.iT)(e).message}.`,{cause:e}))});
f.once("exit",()=>d.commandEnded());
f.once("close",(t,n)=>{
e({exitCode:t??undefined,signalName:n??undefined})})});
return await (0,O.ZC)(h,i,()=>endWithAll(f))}catch(e){
t.error=e;
t.hasError=true}finally{
x(t)}}
function endWithAll(e){
const{pid:t}=e;
if(t===undefined)return;
if(process.platform==="win32"){
(0,T.spawnSync)("taskkill",["/pid",String(t),"/T","/F"]);
return}
signalGroup(t,"SIGTERM");
if(e.exitCode!==null||e.signalCode!==null)return hangUp(e);
const n=setTimeout(()=>{
signalGroup(t,"SIGKILL");
hangUp(e)},A);
e.once("close",()=>clearTimeout(n))}
function hangUp({stdout:e,stderr:t}){
e?.destroy();
t?.destroy()}
function signalGroup(e,t){
try{
process.kill(-e,t)}catch{}}
;
function checkRuntimeTemplate(e,t,n,s,i){
if(t===undefined)return;
try{
(0,$.Xm)(t,{fields:Object.fromEntries(n.map(e=>[e,"x"])),functions:{build:()=>""}})}catch(t){
i.add({option:e,place:s,message:(0,c.iT)(t).message})}}
;
async function writeLoginFiles(e,t){
const{auth:n}=t;
const s=["-o","ControlMaster=auto","-o","ControlPersist=60s","-o",`ControlPath=${(0,o.join)(e,"c")}`];
s.push(...await hostKeyArguments(e,t));
const i={};
if(n.privateKey!==undefined){
i["ansible_ssh_private_key_file"]=await privateFile(e,"key",n.privateKey);
if(n.certificate!==undefined)await (0,k.writeFile)((0,o.join)(e,"key-cert.pub"),`${n.certificate.line}
`);
if(n.agent===undefined)s.push("-o","IdentitiesOnly=yes")}
if(n.password!==undefined){
s.push("-o","PasswordAuthentication=yes","-o","KbdInteractiveAuthentication=yes");
s.push("-o","PreferredAuthentications=publickey,keyboard-interactive,password");
s.push("-o","NumberOfPasswordPrompts=1")}
i["ansible_ssh_args"]=s.map(a.ZL).join(" ");
const r={ANSIBLE_HOST_KEY_CHECKING:t.hostKey===undefined?"False":"True",...await askPass(e,t),...n.agent!==undefined&&{SSH_AUTH_SOCK:n.agent}};
return{env:r,variables:i,hangUp:["ssh","-O","exit","-o",`ControlPath=${(0,o.join)(e,"c")}`,"guest"]}}
async function hostKeyArguments(e,{host:t,port:n,hostKey:s}){
const i=(0,o.join)(e,"known_hosts");
await (0,k.writeFile)(i,s===undefined?"":`[${t}]:${n} ${s}
${t} ${s}
`);
return["-o",`UserKnownHostsFile=${i}`,"-o","GlobalKnownHostsFile=/dev/null","-o",`StrictHostKeyChecking=${s===undefined?"no":"yes"}`]}
async function askPass(e,{auth:t}){
if(t.password===undefined&&t.passphrase===undefined)return{};
const n=t.passphrase&&await privateFile(e,"passphrase",t.passphrase);
const s=t.password&&await privateFile(e,"password",t.password);
const i=[...n===undefined?[]:[`*assphrase*) cat ${(0,a.ZL)(n)} ;;`],...s===undefined?[]:[`*) cat ${(0,a.ZL)(s)} ;;`]];
const r=(0,o.join)(e,"askpass");
await (0,k.writeFile)(r,["#!/bin/sh",'case "$1" in',...i,"esac",""].join("\n"),{mode:448});
return{SSH_ASKPASS:r,SSH_ASKPASS_REQUIRE:"force",DISPLAY:":0"}}
async function privateFile(e,t,n){
const s=(0,o.join)(e,t);
const i=n.reveal();
await (0,k.writeFile)(s,i.endsWith("\n")?i:`${i}
`,{mode:384});
return s}
;
var P=undefined&&undefined.__addDisposableResource||function(e,t,n){
if(t!==null&&t!==void 0){
if(typeof t!=="object"&&typeof t!=="function")throw new TypeError("Object expected.");
var s,i;
if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
s=t[Symbol.asyncDispose]}
if(s===void 0){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
s=t[Symbol.dispose];
if(n)i=s}
if(typeof s!=="function")throw new TypeError("Object not disposable.");
if(i)s=function(){
try{
i.call(this)}catch(e){
return Promise.reject(e)}};
e.stack.push({value:t,dispose:s,async:n})}else if(n){
e.stack.push({async:true})}
return t};
var E=undefined&&undefined.__disposeResources||function(e){
return function(t){
function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n;
t.hasError=true}
var n,s=0;
function next(){
while(n=t.stack.pop()){
try{
if(!n.async&&s===1)return s=0,t.stack.push(n),Promise.resolve().then(next);
if(n.dispose){
var e=n.dispose.call(n.value);
if(n.async)return s|=2,Promise.resolve(e).then(next,function(e){
fail(e);
return next()})}else s|=1}catch(e){
fail(e)}}
if(s===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}
return next()}}(typeof SuppressedError==="function"?SuppressedError:function(e,t,n){
var s=new Error(n);
return s.name="SuppressedError",s.error=e,s.suppressed=t,s});
const C="ansible";
const D="{{.HostAlias}} ansible_host={{.Host}} ansible_user={{.User}} ansible_port={{.Port}}";
const R=["HostAlias","Host","User","Port"];
const F={type:C,options:m,check(e,t){
const{values:n}=e;
checkPlaybooks(n,t=>e.placeOf(t),t);
for(const s of["inventory_file","inventory_directory"]){
const i=n[s];
const r=e.placeOf(s);
const o=s==="inventory_directory"?"folder":"either";
if(i!==undefined)checkLocalPath(s,i,o,{...t,place:r})}
checkRuntimeTemplate("inventory_file_template",n.inventory_file_template,R,e.placeOf("inventory_file_template"),t.problems)},unfitFor:(e,{communicator:t})=>t==="ssh"?undefined:`reaches guests by SSH alone, and the communicator is ${t}: use communicator: ssh, or on Linux the ansible-local provisioner, which needs no connection of its own`,async run(e,t){
const n={stack:[],error:void 0,hasError:false};
try{
if(!(0,a.BC)(t.communicator)){
throw new c.zS(`The ansible provisioner reaches guests by SSH alone, and the communicator is ${t.communicator.type}.`,{hint:"Use communicator: ssh, or the ansible-local provisioner, which needs no connection of its own."})}
const s=P(n,await t.communicator.handOver(),true);
const i=P(n,await privateFolder(),true);
const r=P(n,await writeInventory(e,s,i.path,t),true);
const o=await writeLoginFiles(i.path,s);
await ansible_installFromGalaxy(e,t);
try{
await ansible_runPlaybooks(e,{login:o,inventory:r.path,folder:i.path},t)}finally{
await runLocally({command:o.hangUp,env:t.env,signal:new AbortController().signal,onOutput:()=>undefined,notice:()=>undefined}).catch(()=>undefined)}}catch(e){
n.error=e;
n.hasError=true}finally{
const e=E(n);
if(e)await e}}};
async function ansible_runPlaybooks(e,{login:t,inventory:n,folder:s},i){
const r=(0,o.join)(s,"variables.json");
await (0,k.writeFile)(r,JSON.stringify({...ansibleFacts(i.build),...t.variables}));
const a=playbooksOf(e);
i.events.emit({type:"info",message:`Running Ansible: ${a.join(", ")}`});
await run([e.command,"--extra-vars",`@${r}`,...e.extra_arguments??[],"-i",n,...a.map(i.resolvePath)],{...pathVariables(e,i),...t.env,PYTHONUNBUFFERED:"1"},e,i)}
async function ansible_installFromGalaxy(e,t){
if(e.galaxy_file===undefined)return;
const n=t.resolvePath(e.galaxy_file);
const s=[...e.galaxy_force_install?["--force"]:[],...e.galaxy_force_with_deps?["--force-with-deps"]:[]];
for(const i of galaxyContents(readGalaxyFile(n,e.galaxy_file).toString("utf8"),e.galaxy_file)){
const r=i==="role"?e.roles_path:e.collections_path;
const o=r===undefined?[]:["-p",t.resolvePath(r)];
t.events.emit({type:"info",message:`Installing ${i}s of ${e.galaxy_file}`});
await run([e.galaxy_command,i,"install","-r",n,...o,...s],pathVariables(e,t),e,t)}}
function pathVariables(e,{resolvePath:t}){
const{roles_path:n,collections_path:s}=e;
return{...n!==undefined&&{ANSIBLE_ROLES_PATH:t(n)},...s!==undefined&&{ANSIBLE_COLLECTIONS_PATH:t(s)}}}
async function run(e,t,{ansible_env_vars:n=[]},{env:s,events:i,signal:r}){
const o=n.map(e=>[e.slice(0,e.indexOf("=")),e.slice(e.indexOf("=")+1)]);
const{exitCode:a,signalName:d}=await runLocally({command:e,env:{...s,...t,...Object.fromEntries(o)},signal:r,onOutput:(e,t)=>i.emit({type:"output",source:C,stream:e,line:t}),notice:e=>i.emit({type:"notice",message:e})});
if(a===0)return;
const u=a===undefined?`was killed by ${d}`:`ended with exit code ${a}`;
throw new c.zS(`${e[0]} ${u}.`,{hint:"Its own output above says more."})}
async function writeInventory(e,t,n,{resolvePath:s}){
const nothing=()=>Promise.resolve();
if(e.inventory_file!==undefined)return{path:s(e.inventory_file),[Symbol.asyncDispose]:nothing};
const i=(0,$.Xm)(e.inventory_file_template??D,{fields:{HostAlias:e.host_alias,Host:t.host,User:e.user??t.username,Port:String(t.port)}});
const a=inventory(i,e.host_alias,e.groups??[],e.empty_groups);
const c=e.inventory_directory&&s(e.inventory_directory);
const d=(0,o.join)(c??n,`packer-provisioner-ansible-${(0,r.randomUUID)()}`);
await (0,k.writeFile)(d,a,{flag:"wx"});
const remove=()=>(0,k.rm)(d,{force:true});
return{path:d,[Symbol.asyncDispose]:e.keep_inventory_file?nothing:remove}}
async function privateFolder(){
const e=await (0,k.mkdtemp)((0,o.join)((0,S.tmpdir)(),"ansible-"));
return{path:e,[Symbol.asyncDispose]:()=>(0,k.rm)(e,{recursive:true,force:true})}}
;
const N={note:(0,s.lq)((0,s.Qq)(),"A text to tell where the breakpoint is."),disable:(0,s.P_)((0,s.Jt)(),false,"Pass the breakpoint. It must be `true`: nobody is there to go on.")};
const M={type:"breakpoint",needsNoGuest:true,options:N,check(e,{problems:t}){
if(e.values.disable!==false)return;
t.add({option:"disable",place:e.placeOf("disable"),message:"must be true: a breakpoint waits until somebody presses a key, and nobody is there in a job. "+"To look at a failed build, use on_error: abort."})},async run({note:e},{events:t}){
t.emit({type:"info",message:`Passing a disabled breakpoint${e===undefined?"":`: ${e}`}`})}};
var L=n(73024);
var U=n(30039);
function windowsNameProblems(e,t){
const n=[];
let s=0;
for(const i of namesIn(e,[(0,o.basename)(e)])){
const e=windowsNameProblem(i.at(-1)??"");
if(e!==undefined)n.push(`${JSON.stringify(i.join("/"))} ${e}`);
s+=1;
if(n.length>=t||s>=j)break}
return n}
const j=2e5;
function windowsNameProblem(e){
const[t]=/[<>:"\\|?*]/.exec(e)??[];
if(t!==undefined)return`has ${t} in its name`;
if([...e].some(e=>e<" "))return"has a control character in its name";
if(/[. ]$/.test(e))return"has a name that ends in a dot or a space";
if(/^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i.test(e))return"has the name of a device";
return undefined}
function*namesIn(e,t){
yield t;
if(t.length>U.KS)return;
for(const n of entriesOf(e))yield*namesIn((0,o.join)(e,n),[...t,n])}
function entriesOf(e){
try{
return(0,L.statSync)(e).isDirectory()?(0,L.readdirSync)(e).sort():[]}catch{
return[]}}
;
const W=8;
const K=384;
const q={source:(0,s.lq)((0,s.Qq)(),"Path of the file or folder to copy. A folder with a trailing slash stands for what it holds, one without for itself. In a download, `*`, `?` and `[\u2026]` stand for what fits."),sources:(0,s.lq)((0,s.c3)((0,s.Qq)()),"Paths of several files or folders to copy."),content:(0,s.lq)((0,s.Qq)(),"The content of the file to write on the guest, instead of a source."),destination:(0,s.mw)((0,s.Qq)(),"Where to copy to. With a trailing slash it is a folder to copy into, which must be on the guest already for a file; on the runner folders are made."),direction:(0,s.P_)((0,s.yL)("upload","download"),"upload","`upload` copies from the runner to the guest, `download` from the guest to the runner."),generated:(0,s.P_)((0,s.Jt)(),false,"The source is made by the build itself, and need not exist before.")};
const B={type:"file",options:q,check(e,t){
const{values:n}=e;
const s=sourcesOf(n);
const add=(n,s)=>t.problems.add({option:n,place:e.placeOf(n),message:s});
if(s.length===0&&n.content===undefined){
t.problems.add({place:t.place,message:"One of source, sources and content is required, and none is given."})}
if(s.length>0&&n.content!==undefined)add("content","is given together with a source: only one of them may be.");
if(n.content!==undefined&&endsInSlash(n.destination??""))add("destination","ends in a slash, but a file made from content needs a name.");
if(n.direction==="download"){
if(n.content!==undefined)add("content","cannot be downloaded: give a source.");
return}
if(n.generated===true)return;
for(const e of s){
const s=sourceProblem(e,t);
if(s!==undefined)add(n.source===e?"source":"sources",s)}},unfitFor(e,t,{resolvePath:n}){
if(!isWindows(t)||e.direction==="download"||e.generated===true)return undefined;
const s=sourcesOf(e).filter(e=>!e.includes("{{"));
const i=s.flatMap(e=>windowsNameProblems(n(e),W));
if(i.length===0)return undefined;
const r=i.slice(0,W).join("; ");
return`would copy names to a Windows guest that Windows cannot have: ${r}`},async run(e,t){
if(e.content!==undefined)return uploadContent(e.content,e.destination,t);
const n=e.direction==="upload"?upload:download;
for(const s of sourcesOf(e))await n(s,e.destination,t)}};
function sourcesOf({source:e,sources:t}){
return[...e===undefined?[]:[e],...t??[]]}
function sourceProblem(e,{resolvePath:t}){
if(e.includes("{{"))return undefined;
const n=t((0,a.he)(e));
const i=(0,s.Z$)(n);
if(typeof i==="string")return`names ${(0,c.TL)(e)}, which ${i}; if the build makes it, set generated to true.`;
if(i.isDirectory())return uploadProblem(e,{resolvePath:t});
if(endsInSlash(e))return`names ${(0,c.TL)(e)}, which is not a folder.`;
const r=(0,a.Wj)(n);
return r&&`names ${(0,c.TL)(e)}, which ${r}.`}
async function uploadContent(e,t,n){
if(endsInSlash(t)){
throw new c.zS("The destination of a file made from content must not end in a slash: it needs a name.")}
tell(n,`Writing ${t}`);
await n.communicator.upload(Buffer.from(e),t,{signal:n.signal,mode:K})}
async function upload(e,t,n){
const{communicator:s,signal:i,resolvePath:r}=n;
const d=r(e);
const u=factsOf(e,d);
const l=(0,o.basename)(d);
if(u.isDirectory()){
const r=endsInSlash(e)?t:`${t.replace(/(?<!\/)\/+$/,"")}/${l}`;
tell(n,`Uploading the folder ${e} to ${r}`);
return s.uploadFolder(d,r,{signal:i})}
const f=(0,a.Wj)(d);
if(f!==undefined)throw new c.zS(`The source ${e} ${f}.`);
const h=endsInSlash(t)?t+l:t;
tell(n,`Uploading ${e} to ${h}`);
await s.upload((0,a.qY)(d,u.size),h,{signal:i,mode:u.mode&511})}
function factsOf(e,t){
const n=(0,s.Z$)(t);
if(typeof n==="string")throw new c.zS(`The source ${e} ${n}.`);
return n}
async function download(e,t,n){
if((0,a.ev)(e))return downloadMatching(e,t,n);
return downloadNamed(e,t,n)}
async function downloadNamed(e,t,n){
const{communicator:s,signal:i,resolvePath:r}=n;
const c=r(t);
tell(n,`Downloading ${e} to ${t}`);
if(endsInSlash(e))return s.downloadFolder(e,c,{signal:i});
const d=(0,o.join)(c,lastName(e));
try{
await s.download(e,fileTarget(t,c,d),{signal:i})}catch(t){
if(!(t instanceof a.Xr))throw t;
await s.downloadFolder(e,d,{signal:i})}}
function fileTarget(e,t,n){
if(endsInSlash(e))return n;
if(existing(t)?.isDirectory()!==true)return t;
throw new c.zS(`The destination ${e} is a folder of the runner.`,{hint:"End it with a slash to download into it."})}
async function downloadMatching(e,t,n){
const{communicator:s,signal:i,resolvePath:r}=n;
const d=await s.find(e,{signal:i});
if(d.length===0){
throw new c.zS(`Nothing on the guest fits ${e}.`,{hint:'Check the pattern, and that the user that the build logs in as may list the folder. "*" fits no name that begins with a dot.'})}
if(d.length===1&&d[0]?.path===e)return downloadNamed(e,t,n);
const u=r(t);
const l=new a.lO(u,e);
const f=new Map;
for(const{path:e,isFolder:r}of d){
const a=lastName(e);
const d=f.get(a);
if(d!==undefined){
throw new c.zS(`${d} and ${e} of the guest would both be downloaded to ${(0,o.join)(u,a)}.`,{hint:"Download them by provisioners of their own, to different folders."})}
f.set(a,e);
tell(n,`Downloading ${e} to ${(0,o.join)(t,a)}`);
if(r)await s.downloadFolder(e,await l.folder([a]),{signal:i});else await s.download(e,await l.file([a]),{signal:i})}}
function lastName(e){
const t=(0,a.nB)(e);
return t.slice(Math.max(t.lastIndexOf("/"),t.lastIndexOf("\\"))+1)}
function endsInSlash(e){
return/[/\\]$/.test(e)}
function tell({events:e},t){
e.emit({type:"info",message:t})}
;
const z="powershell -executionpolicy bypass -file";
function elevatedScript({command:e,user:t,password:n,name:s}){
const i=`%SYSTEMROOT%\\Temp\\${s}.out`;
return`${["$ErrorActionPreference = 'Stop'","$ProgressPreference = 'SilentlyContinue'",`$name = ${(0,a.Wg)(s)}`,`$user = ${(0,a.Wg)(t)}`,`$password = ${n===""?"$null":(0,a.Wg)(n)}`,`$output = [Environment]::ExpandEnvironmentVariables(${(0,a.Wg)(i)})`,"$logon = 1; if ($password -eq $null) { $logon = 5 }","$service = New-Object -ComObject Schedule.Service","$service.Connect()","$folder = $service.GetFolder('\\')","$task = $service.NewTask(0)",`$task.XmlText = ${(0,a.Wg)(taskXml({command:e,user:t,password:n,output:i}))}`,"$running = $folder.RegisterTaskDefinition($name, $task, 6, $user, $password, $logon)","try {","$running.Run($null) | Out-Null","$reader = $null","$started = Get-Date","do {","Start-Sleep -Milliseconds 200","$waits = $running.LastTaskResult -eq 267011 -and ((Get-Date) - $started).TotalSeconds -lt 60","$busy = $waits -or $running.State -eq 2 -or $running.State -eq 4","if (!$reader -and (Test-Path $output)) { $reader = New-Object IO.StreamReader([IO.File]::Open($output, 'Open', 'Read', 'ReadWrite')) }","if ($reader) { [Console]::Out.Write($reader.ReadToEnd()) }","} while ($busy)","$result = $running.LastTaskResult","if ($reader) { $reader.Close() }","} finally {","$folder.DeleteTask($name, 0)","if (Test-Path $output) { Remove-Item $output -Force }","}","exit $result"].join("\r\n")}\r
`}
function taskXml({command:e,user:t,password:n,output:s}){
const i=`/c chcp 65001 > nul & ${e} > ${s} 2>&1`;
const r=n===""?"":"<LogonType>Password</LogonType>";
return['<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',"<RegistrationInfo><Description>Packer elevated task</Description></RegistrationInfo>",`<Principals><Principal id="Author"><UserId>${escapeXml(t)}</UserId>${r}<RunLevel>HighestAvailable</RunLevel></Principal></Principals>`,"<Settings><DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries><StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>","<ExecutionTimeLimit>PT0S</ExecutionTimeLimit><Priority>4</Priority></Settings>",`<Actions Context="Author"><Exec><Command>cmd</Command><Arguments>${escapeXml(i)}</Arguments></Exec></Actions>`,"</Task>"].join("")}
function escapeXml(e){
return e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")}
;
const H={environment_vars:(0,s.lq)((0,s.c3)((0,s.Qq)()),"Environment variables of the script, as a list of `KEY=value`."),env:(0,s.lq)((0,s.A7)((0,s.Qq)()),"Environment variables of the script, as a map; they win over `environment_vars`.")};
const G={name:/^[A-Za-z_]\w*$/,namesAre:"letters, digits and underscores, and no digit first",value:/^[^\0]*$/,valuesAre:"may not have a NUL character"};
const V={name:/^[A-Za-z_][\w.()-]*$/,namesAre:"letters, digits and _ . - ( ), and a letter or underscore first",value:/^[^\0\r\n]*$/,valuesAre:"must be one line, without a NUL character"};
function checkEnvironment(e,t,n,s=G){
for(const[i,r]of(e.environment_vars??[]).entries()){
const e=variableProblem(r,s);
const o=`environment_vars[${i}]`;
if(e!==undefined)n.add({option:o,place:t("environment_vars"),message:e})}
for(const[i,r]of Object.entries(e.env??{})){
const add=e=>n.add({option:"env",place:t("env"),message:e});
if(!isName(i,s))add(`has a name that no variable can have: ${JSON.stringify(i)}. Names are ${s.namesAre}.`);else if(!s.value.test(r))add(`has a value for ${i} which ${s.valuesAre}.`)}}
function variableProblem(e,t){
const n=e.indexOf("=");
if(n<1)return"must have the form KEY=value.";
if(!isName(e.slice(0,n),t))return`must have the form KEY=value, and what stands before the "=" is no name of a variable: those are ${t.namesAre}.`;
return t.value.test(e.slice(n+1))?undefined:`has a value which ${t.valuesAre}.`}
function isName(e,t){
return t.name.test(e)||e.includes("{{")}
function scriptEnvironment(e,t){
const n=new Map([["PACKER_BUILD_NAME",t.name],["PACKER_BUILDER_TYPE",t.builderType],...httpServerVariables(t),...(e.environment_vars??[]).map(splitVariable),...Object.entries(e.env??{})]);
return[...n].sort(([e],[t])=>e<t?-1:1)}
function formatVariables(e,t,n){
return e.map(([e,s])=>fillIn(t,[e,n(s)])).join("")}
function escapeSingleQuotes(e){
return e.replaceAll("'",`'"'"'`)}
function httpServerVariables(e){
return["Addr","IP","Port"].flatMap(t=>{
const n=e.generated[`PackerHTTP${t}`];
return n===undefined||n===""?[]:[[`PACKER_HTTP_${t.toUpperCase()}`,n]]})}
function splitVariable(e){
const t=e.indexOf("=");
if(t<1)throw new c.zS("An environment variable of environment_vars has not the form KEY=value.");
return[e.slice(0,t),e.slice(t+1)]}
function fillIn(e,t){
let n=0;
return e.replace(/%(?:%|s)/g,e=>e==="%%"?"%":t[n++]??"")}
;
const Q={inline:(0,s.lq)((0,s.c3)((0,s.Qq)()),"Commands to run, put together into one script."),script:(0,s.lq)((0,s.s$)(),"Path of a script to run."),scripts:(0,s.lq)((0,s.c3)((0,s.s$)()),"Paths of scripts to run one after another.")};
const Y=["inline","script","scripts"];
function checkScripts(e,t,n){
const s=Y.filter(t=>(e[t]?.length??0)>0);
const[i,r]=s;
const o=Y.some(n=>t.wasGiven(n)&&e[n]===undefined);
if(i===undefined&&!o){
n.problems.add({place:n.place,message:"One of inline, script and scripts is required, and none is given."})}
if(r!==undefined){
n.problems.add({option:r,place:t.placeOf(r),message:`is given together with ${i}: only one of inline, script and scripts may be.`})}
for(const s of["script","scripts"]){
for(const i of[e[s]??[]].flat()){
const e=scriptProblem(i,n.resolvePath);
if(e!==undefined){
n.problems.add({option:s,place:t.placeOf(s),message:`names ${(0,c.TL)(i)}, which ${e}.`})}}}}
function scriptsOf(e,t,n){
const{inline:s}=e;
if(s!==undefined&&s.length>0){
return[{name:"inline script",isInline:true,read:()=>Promise.resolve(Buffer.from(n(s)))}]}
const i=e.script!==undefined?[e.script]:e.scripts??[];
return i.map(e=>({name:shownPath(e,t),isInline:false,read:()=>readScript(e,t(e))}))}
function shownPath(e,t){
const n=(0,o.relative)(t("."),e).replaceAll("\\","/");
return n!==""&&n.length<e.length?n:e}
function withUnixLineEnds(e){
return e.includes("\r\n")?Buffer.from(e.toString("latin1").replaceAll("\r\n","\n"),"latin1"):e}
function scriptProblem(e,t){
if(e.includes("{{"))return undefined;
const n=(0,s.Z$)(t(e));
if(typeof n==="string")return n;
if(!n.isFile())return"is not a file";
return(0,s.Ng)(t(e))?s.wu:undefined}
async function readScript(e,t){
if((0,s.Ng)(t))throw new c.zS(`The script ${e} ${s.wu}: it is not read.`);
try{
return await (0,k.readFile)(t)}catch(t){
throw new c.zS(`The script ${e} ${(0,s.TF)(t)}.`,{cause:t})}}
;
const Z=["TERM","HUP","KILL"];
const J=[143,129,137];
function checkExit(e,t,n,s){
const{exitCode:i,signalName:r}=t;
const o=s!==undefined&&!wasKilled(t)&&mayBeShutdown(t)?`${s} `:"";
if(i!==undefined&&n.some(e=>(e|0)===(i|0)))return;
if(i!==undefined){
throw new c.zS(`${capitalized(called(e))} ended with exit code ${i}.`,{hint:`${o}${i===0?"Exit":"Its own output above says more; exit"} codes that are meant to pass are listed in valid_exit_codes (now: ${n.join(", ")}).`})}
throw new c.zS(`${capitalized(called(e))} ended without an exit code${r?`: it was killed by ${r}`:""}.`,{hint:`${o}${o===""?"The guest":"Otherwise the guest"} may have run out of memory, or the script may have stopped the SSH server.`})}
function mayBeShutdown({exitCode:e,signalName:t}){
if(e!==undefined)return J.includes(e);
return t!==undefined&&Z.includes(t.replace(/^SIG/,""))}
function wasKilled({exitCode:e,signalName:t}){
return e===137||t?.endsWith("KILL")===true}
function disconnected(e,t){
return new c.zS(`The connection to the guest was lost while ${called(e)} ran.`,{hint:t})}
function called(e){
return e.isInline?"the inline script":`the script ${e.name}`}
function capitalized(e){
return e.charAt(0).toUpperCase()+e.slice(1)}
;
const X=500;
async function retryWhenLost(e,t,n){
const s=performance.now();
for(;;){
try{
return await n()}catch(n){
if(!(n instanceof a.pz)||n instanceof a.OK)throw n;
if(performance.now()-s>e)throw n;
await (0,O.cb)(X,t)}}}
;
const ee={valid_exit_codes:(0,s.P_)((0,s.c3)((0,s.nd)()),[0],"The exit codes that count as success, such as 3010, by which installers ask for a restart. With 2300218 the script may end the connection."),start_retry_timeout:(0,s.P_)((0,s.p0)(),5*6e4,"How long to try again to start the script when the connection is lost before it runs.")};
const et=[2300218,16001];
const en=6e4;
const es="To restart the guest, use the windows-restart provisioner; if the script itself is meant to, add 2300218 to valid_exit_codes.";
async function runOnWindows(e,{prepare:t,command:n,shell:s,source:i,valid_exit_codes:r,start_retry_timeout:o},{communicator:a,events:c,signal:d}){
const u=await retryWhenLost(o,d,async()=>{
await t();
return a.run(n,{signal:d,...s&&{shell:s},onOutput:(e,t)=>c.emit({type:"output",source:i,stream:e,line:t})})});
if(!u.disconnected)return checkExit(e,u,r);
if(!et.some(e=>r.includes(e)))throw disconnected(e,es)}
async function removeFromWindows(e,{communicator:t,events:n,signal:s}){
if(e.length===0)return;
const i=e.map(a.Wg).join(",");
const r=`$ProgressPreference='SilentlyContinue'; foreach ($path in ${i}) { if (Test-Path -LiteralPath $path) { Remove-Item -LiteralPath $path -Force } }`;
try{
const{exitCode:e}=await retryWhenLost(en,s,()=>t.run((0,a.Dr)(r),{signal:s,onOutput:()=>undefined}));
if(e===0)return}catch(e){
s.throwIfAborted();
if(!(e instanceof a.pz))throw e}
n.emit({type:"warning",message:`Files of the build are left on the guest, since it does not answer any more: ${e.join(", ")}.`})}
;
const ei='$env:%s="%s"; ';
const er="`{{.Path}}` is the script on the guest, `{{.Vars}}` the path of a script that sets the variables, to be dot-sourced.";
const eo="`powershell -executionpolicy bypass \u2026`, with `-file {{.Path}}` for `inline`, and for scripts a block that dot-sources `{{.Vars}}`, calls `{{.Path}}` and exits with its code";
const ea={...Q,...H,...ee,env_var_format:(0,s.P_)((0,s.Qq)(),ei,"How each variable is written, with `%s` for its name and `%s` for its value, in which what PowerShell would expand is escaped."),elevated_env_var_format:(0,s.P_)((0,s.Qq)(),ei,"The same, with `elevated_user`."),execute_command:(0,s.lq)((0,s.Qq)(),`The command that runs the script: ${er}`,{runtime:true,defaultText:eo}),elevated_execute_command:(0,s.lq)((0,s.Qq)(),`The command that runs the script, with \`elevated_user\`: ${er}`,{runtime:true,defaultText:eo}),elevated_user:(0,s.lq)((0,s.Qq)(),"Run the script as this user with the highest rights that they have, by a scheduled task: for what WinRM must not do, such as Windows Update. `{{ build `User` }}` is the one that the build logs in as."),elevated_password:(0,s.lq)((0,s.yD)(),"The password of `elevated_user`. `{{ build `Password` }}` is the one that the build logs in with.",{defaultText:"none: `elevated_user` is a service account, such as `SYSTEM`"}),execution_policy:(0,s.P_)((0,s.yL)("bypass","allsigned","default","remotesigned","restricted","undefined","unrestricted","none"),"bypass","The execution policy of the script. With `none` no PowerShell is started for it: the shell that runs commands must be one."),use_pwsh:(0,s.P_)((0,s.Jt)(),false,"Run the script by `pwsh`, which must be there, instead of `powershell`."),debug_mode:(0,s.P_)((0,s.nd)((0,s.Tq)(0,2)),0,"Have PowerShell show each line that it runs (1), and each assignment and call too (2)."),remote_path:(0,s.lq)((0,s.Qq)(),"The path that the script gets on the guest.",{defaultText:"`c:/Windows/Temp/script-<uuid>.ps1`"}),remote_env_var_path:(0,s.lq)((0,s.Qq)(),"The path that the script with the variables gets on the guest.",{defaultText:"`c:/Windows/Temp/packer-ps-env-vars-<uuid>.ps1`"}),skip_clean:(0,s.P_)((0,s.Jt)(),false,"Leave the scripts on the guest when they are done; those of `elevated_user` are removed anyway."),pause_after:(0,s.P_)((0,s.p0)(),0,"How long to wait after the scripts."),binary:(0,s.P_)((0,s.Jt)(),false,"Has no effect: scripts are copied byte by byte.",{dead:"has no effect: scripts are copied byte by byte."})};
const ec="powershell";
const ed="c:/Windows/Temp";
const eu=["Path","Vars"];
const el={type:ec,options:ea,check(e,t){
const{values:n}=e;
const placeOf=t=>e.placeOf(t);
checkScripts(n,e,t);
checkEnvironment(n,placeOf,t.problems);
for(const e of["execute_command","elevated_execute_command"])checkRuntimeTemplate(e,n[e],eu,placeOf(e),t.problems);
if(n.elevated_password!==undefined&&n.elevated_user===undefined){
t.problems.add({option:"elevated_password",place:placeOf("elevated_password"),message:"is given without elevated_user, whose password it is."})}},unfitFor(e,t){
const{elevated_user:n,use_pwsh:s,execute_command:i}=e;
const r=n===undefined&&(s===true||i!==undefined);
return isNoWindows(t)&&!r?u:undefined},async run(e,t){
const n=scriptPath(e,`script-${(0,r.randomUUID)()}.ps1`);
const s=scriptsOf(e,t.resolvePath,s=>inlineScript(s,{variables:variablesText(e,t),debugMode:e.debug_mode,removes:e.skip_clean?undefined:n}));
for(const i of s){
t.events.emit({type:"info",message:`Provisioning with powershell: ${i.name}`});
const s=o.posix.basename(i.name.replaceAll("\\","/"));
await runScript(i,i.isInline?n:scriptPath(e,s),e,t)}
if(e.pause_after>0)await (0,O.cb)(e.pause_after,t.signal)}};
function scriptPath({remote_path:e},t){
return e===undefined?`${ed}/script-${(0,r.randomUUID)()}.ps1`:e.replace(/[/\\]$/,`$&${t}`)}
function inlineScript(e,{variables:t,debugMode:n,removes:s}){
const i=["if (Test-Path variable:global:ProgressPreference) { Set-Variable -Name variable:global:ProgressPreference -Value 'SilentlyContinue' }",...s===undefined?[]:[removal(s)],...n>0?[`Set-PsDebug -Trace ${n}`]:[],"$exitCode = 0","try {",t,...e,"$exitCode = 0","} catch {",'Write-Error "An error occurred: $_"',"$exitCode = 1","}","if (Test-Path variable:global:LASTEXITCODE) { if ($LASTEXITCODE) { $exitCode = $LASTEXITCODE } }","exit $exitCode"];
return readableByWindows(i.map(e=>`${e}\r
`).join(""))}
function removal(e){
return`Remove-Item -LiteralPath ${(0,a.Wg)(e)} -Force -ErrorAction SilentlyContinue`}
function readableByWindows(e){
return/^[\x00-\x7f]*$/.test(e)?e:`\ufeff${e}`}
async function runScript(e,t,n,s){
const i=n.remote_env_var_path??`${ed}/packer-ps-env-vars-${(0,r.randomUUID)()}.ps1`;
const o=`${ed}/packer-elevated-shell-${(0,r.randomUUID)()}.ps1`;
const a=n.elevated_user!==undefined;
const c=(a?n.elevated_execute_command:n.execute_command)??defaultCommand(e,n);
const d=(0,$.Xm)(c,{fields:{Path:t,Vars:i}});
const u=[[t,await e.read()]];
if(c.includes(".Vars"))u.push([i,Buffer.from(readableByWindows(variablesText(n,s)))]);
if(a)u.push([o,Buffer.from(wrapped(d,o,n))]);
const prepare=async()=>{
for(const[e,t]of u)await s.communicator.upload(t,e,{signal:s.signal})};
await runOnWindows(e,{...n,prepare,shell:a||n.execute_command===undefined&&n.execution_policy!=="none"?"cmd":undefined,command:a?`${z} "${o}"`:d,source:ec},s);
if(n.skip_clean)return;
const l=u.map(([e])=>e).filter(e=>e!==o);
await removeFromWindows(e.isInline?l.filter(e=>e!==t):l,s)}
function wrapped(e,t,{elevated_user:n="",elevated_password:s}){
const i=`packer-${(0,r.randomUUID)()}`;
const o=elevatedScript({command:e,user:n,password:s?.reveal()??"",name:i});
return readableByWindows(`${removal(t)}\r
${o}`)}
function defaultCommand(e,{execution_policy:t,use_pwsh:n,debug_mode:s}){
const i=n?"pwsh":"powershell";
if(e.isInline&&t!=="none")return`${i} -executionpolicy ${t} -file {{.Path}}`;
const r=s>0?`Set-PsDebug -Trace ${s};`:"";
const o="& { if (Test-Path variable:global:ProgressPreference){set-variable -name variable:global:ProgressPreference -value 'SilentlyContinue'};"+`${r}. {{.Vars}}; &'{{.Path}}'; exit $LastExitCode }`;
if(t==="none")return o;
return n?`pwsh -executionpolicy ${t} -command "${o}"`:`powershell -executionpolicy ${t} "${o}"`}
function variablesText(e,{build:t}){
const n=e.elevated_user===undefined?e.env_var_format:e.elevated_env_var_format;
return formatVariables(scriptEnvironment(e,t),n,escapeForPowershell)}
function escapeForPowershell(e){
return e.replace(/[$"'`]/g,"`$&")}
;
const ef="shell-local";
const eh={executeCommand:["cmd","/V","/C","{{.Vars}}","call","{{.Script}}"],envVarFormat:"set %s=%s && ",variables:V,extension:".cmd",quotesValue:e=>e};
const ep={executeCommand:["/bin/sh","-c","{{.Vars}} {{.Script}}"],envVarFormat:"%s='%s' ",variables:G,extension:"",quotesValue:escapeSingleQuotes};
const em={win32:"windows",sunos:"solaris"};
const ew={command:(0,s.lq)((0,s.Qq)(),"The old way to give one `inline` command."),...Q,...H,execute_command:(0,s.lq)((0,s.c3)((0,s.Qq)()),"The command that runs the script, word by word: `{{.Script}}` is the script, `{{.Vars}}` the variables.",{runtime:true,defaultText:'`["/bin/sh", "-c", "{{.Vars}} {{.Script}}"]`; on Windows `["cmd", "/V", "/C", "{{.Vars}}", "call", "{{.Script}}"]`'}),inline_shebang:(0,s.P_)((0,s.Qq)(),"/bin/sh -e","The interpreter of `inline` commands, unless the first of them begins with `#!`. Not on Windows."),env_var_format:(0,s.lq)((0,s.Qq)(),"How each variable is written, with `%s` for its name and `%s` for its value.",{defaultText:"`%s='%s' `; on Windows `set %s=%s && `"}),only_on:(0,s.lq)((0,s.c3)((0,s.yL)("darwin","freebsd","linux","openbsd","solaris","windows")),"Run only where the runner has one of these systems; elsewhere the provisioner is passed over."),tempfile_extension:(0,s.lq)((0,s.Qq)((0,s.cK)(/^[^/\\\0]*$/,'must be an extension such as ".sh", without slashes')),"The extension of the file that `inline` commands are put into.",{defaultText:"none; on Windows `.cmd`"}),use_linux_pathing:(0,s.P_)((0,s.Jt)(),false,"On Windows, give the path of the script as the Windows Subsystem for Linux knows it (`/mnt/c/\u2026`)."),valid_exit_codes:(0,s.P_)((0,s.c3)((0,s.nd)()),[0],"The exit codes that count as success.")};
const ey={type:"shell-local",needsNoGuest:true,options:ew,check(e,t){
const{values:n}=e;
const placeOf=t=>e.placeOf(t);
if(n.command!==undefined&&n.inline!==undefined){
t.problems.add({option:"command",place:placeOf("command"),message:"is given together with inline: only one of them may be."})}
checkScripts(withCommand(n),{wasGiven:t=>e.wasGiven(t)||e.wasGiven("command"),placeOf:e=>placeOf(n.command===undefined?e:"command")},t);
checkEnvironment(n,placeOf,t.problems,ofThisSystem().variables);
for(const e of n.execute_command??[]){
checkRuntimeTemplate("execute_command",e,["Vars","Script","Command"],placeOf("execute_command"),t.problems)}},async run(e,t){
const n=em[process.platform]??process.platform;
if(e.only_on!==undefined&&!e.only_on.some(e=>e===n)){
t.events.emit({type:"info",message:`Passing over a script on the runner: it is not for ${n}`});
return}
const{inline:s,script:i,scripts:r}=withCommand(e);
if(s!==undefined&&s.length>0)return runInline(s,e,t);
for(const n of i===undefined?r??[]:[i]){
const s=shownPath(n,t.resolvePath);
t.events.emit({type:"info",message:`Running on the runner: ${s}`});
await shell_local_runScript({name:`The script ${s}`,path:t.resolvePath(n)},e,t)}}};
function withCommand(e){
const{command:t,inline:n=t===undefined?undefined:[t],script:s,scripts:i}=e;
return{inline:n,script:s,scripts:i}}
async function runInline(e,t,n){
n.events.emit({type:"info",message:"Running on the runner: inline script"});
const s=await (0,k.mkdtemp)((0,o.join)((0,S.tmpdir)(),"shell-local-"));
try{
const i=(0,o.join)(s,`script${t.tempfile_extension??ofThisSystem().extension}`);
await (0,k.writeFile)(i,shell_local_inlineScript(e,t.inline_shebang),{mode:448});
await shell_local_runScript({name:"The inline script",path:i},t,n)}finally{
await (0,k.rm)(s,{recursive:true,force:true})}}
function shell_local_inlineScript(e,t){
const n=e.map(e=>`${e}
`).join("");
return process.platform==="win32"||n.startsWith("#!")?n:`#!${t}
${n}`}
async function shell_local_runScript(e,t,{build:n,env:s,events:i,signal:r}){
const{exitCode:o,signalName:a}=await runLocally({...commandFor(e.path,t,n,s),signal:r,onOutput:(e,t)=>i.emit({type:"output",source:ef,stream:e,line:t}),notice:e=>i.emit({type:"notice",message:e})});
if(o!==undefined&&t.valid_exit_codes.includes(o))return;
const d=o===undefined?`was killed by ${a}`:`ended with exit code ${o}`;
throw new c.zS(`${e.name} ${d} on the runner.`,{hint:`Its own output above says more; exit codes that are meant to pass are listed in valid_exit_codes (now: ${t.valid_exit_codes.join(", ")}).`})}
function commandFor(e,t,n,s){
const i=ofThisSystem();
const r=scriptEnvironment(t,n);
const o=t.execute_command===undefined&&t.env_var_format===undefined;
const c=o&&process.platform!=="win32";
const d=t.env_var_format??i.envVarFormat;
const u=t.use_linux_pathing?linuxPath(e):e;
const l={Vars:c?"":formatVariables(r,d,i.quotesValue),Script:t.execute_command===undefined&&process.platform!=="win32"?(0,a.ZL)(u):u,Command:u};
const f=t.execute_command??i.executeCommand;
return{command:f.map(e=>(0,$.Xm)(e,{fields:l})),env:c?{...s,...Object.fromEntries(r)}:s}}
function ofThisSystem(){
return process.platform==="win32"?eh:ep}
function linuxPath(e){
return e.replaceAll("\\","/").replace(/^([A-Za-z]):/,(e,t)=>`/mnt/${t.toLowerCase()}`)}
;
const eg='test "$(systemctl is-system-running 2>/dev/null)" != stopping';
const e_=`${eg} && sleep 2 && ${eg}`;
const ev=1e3;
async function untilBack(e,t){
try{
return await reconnected(e,t)?"back":"stayed"}catch(e){
if(e instanceof a.OK)return"off";
throw e}}
async function reconnected(e,t){
const{communicator:n,signal:s}=e;
if(t)await n.reconnect(s);
for(let i=t;;i=true){
const{exitCode:t,disconnected:r}=await probe(e);
if(t===0)return i;
await (0,O.cb)(ev,s);
if(r)await n.reconnect(s)}}
async function probe({communicator:e,signal:t}){
try{
return await e.run(e_,{signal:t,onOutput:()=>undefined})}catch(e){
if(!(e instanceof a.pz)||e instanceof a.OK)throw e;
return{exitCode:undefined,disconnected:true}}}
;
const eb="shell";
const ek="chmod +x {{.Path}}; {{.Vars}} {{.Path}}";
const eS="chmod +x {{.Path}}; . {{.EnvVarFile}} && {{.Path}}";
const e$="%s='%s' ";
const eT="If the script is meant to reboot the guest or to restart its network, set expect_disconnect to true.";
const eO="cannot be removed: the script has shut the guest down. What the build put there is removed before, where the script ends first and only then the guest goes down (shutdown -h +1, with disable_stop_instance: true and without expect_disconnect).";
const eI="export %s='%s'\n";
const ex={...Q,...H,inline_shebang:(0,s.P_)((0,s.Qq)(),"/bin/sh -e","The interpreter of `inline` commands, unless the first of them begins with `#!`."),env_var_format:(0,s.lq)((0,s.Qq)(),"How each variable is written, with `%s` for its name and `%s` for its value, whose single quotes are escaped.",{defaultText:"`%s='%s' `; with `use_env_var_file`, `export %s='%s'` and a new line"}),use_env_var_file:(0,s.P_)((0,s.Jt)(),false,"Put the variables into a file of the guest that only its user can read, instead of into the command."),execute_command:(0,s.lq)((0,s.Qq)(),"The command that runs the script: `{{.Path}}` is the script on the guest, `{{.Vars}}` the variables, `{{.EnvVarFile}}` the file with them.",{runtime:true,defaultText:`\`${ek}\`; with \`use_env_var_file\`, \`${eS}\``}),remote_folder:(0,s.P_)((0,s.Qq)(),"/tmp","The folder of the guest that the script is put into."),remote_file:(0,s.lq)((0,s.Qq)(),"The name that the script gets on the guest.",{defaultText:"`script_` with a random number and `.sh`"}),remote_path:(0,s.lq)((0,s.Qq)(),"The whole path that the script gets on the guest.",{defaultText:"`remote_file` in `remote_folder`"}),binary:(0,s.P_)((0,s.Jt)(),false,"The scripts are copied byte by byte. Otherwise Windows line ends become those of Unix."),valid_exit_codes:(0,s.P_)((0,s.c3)((0,s.nd)()),[0],"The exit codes that count as success."),expect_disconnect:(0,s.P_)((0,s.Jt)(),false,"The script may end the connection, as a reboot does: wait until the guest is back, and go on."),skip_clean:(0,s.P_)((0,s.Jt)(),false,"Leave the script on the guest when it is done."),start_retry_timeout:(0,s.P_)((0,s.p0)(),5*6e4,"How long to try again to start the script when the connection is lost before it runs."),pause_after:(0,s.P_)((0,s.p0)(),0,"How long to wait after the scripts.")};
const eA={type:"shell",options:ex,check(e,t){
const{values:n}=e;
const placeOf=t=>e.placeOf(t);
checkScripts(n,e,t);
checkEnvironment(n,placeOf,t.problems);
const s=["Path","Vars","EnvVarFile"];
const i=placeOf("execute_command");
checkRuntimeTemplate("execute_command",n.execute_command,s,i,t.problems)},unfitFor:({execute_command:e},t)=>e===undefined&&lacksPosixShell(t)?d:undefined,async run(e,t){
const n=scriptsOf(e,t.resolvePath,t=>shell_inlineScript(t,e.inline_shebang));
for(const s of n){
t.events.emit({type:"info",message:`Provisioning with shell: ${s.name}`});
await shell_runScript(s,e,t)}
if(e.pause_after>0)await (0,O.cb)(e.pause_after,t.signal)}};
function shell_inlineScript(e,t){
const n=e.map(e=>`${e}
`).join("");
return n.startsWith("#!")?n:`#!${t}
${n}`}
async function shell_runScript(e,t,n){
const s=pathsOnGuest(t);
const i=await e.read();
const r=t.binary?i:withUnixLineEnds(i);
const o=await retryWhenLost(t.start_retry_timeout,n.signal,async()=>{
await shell_upload(r,s,t,n);
return execute(s,t,n)});
if(o.disconnected&&!t.expect_disconnect)throw disconnected(e,eT);
const a=t.expect_disconnect&&mayBeShutdown(o);
if(!o.disconnected&&!a){
const n=t.expect_disconnect?undefined:eT;
checkExit(e,o,t.valid_exit_codes,n)}
const c=t.expect_disconnect?await untilBack(n,o.disconnected):"stayed";
if(a&&c==="stayed")checkExit(e,o,t.valid_exit_codes);
if(!t.skip_clean)await removeFrom(s,t,n)}
function pathsOnGuest(e){
const t=(0,r.randomInt)(9999);
const n=e.remote_file??`script_${t}.sh`;
return{script:e.remote_path??`${e.remote_folder}/${n}`,variables:`${e.remote_folder}/varfile_${t}.sh`}}
async function shell_upload(e,t,n,{communicator:s,build:i,signal:r}){
if(n.use_env_var_file){
const e=Buffer.from(shell_variablesText(n,i));
await s.upload(e,t.variables,{signal:r,mode:384})}
await s.upload(e,t.script,{signal:r,mode:493})}
function execute(e,t,n){
const{communicator:s,events:i,signal:r,build:o}=n;
const a=t.execute_command??(t.use_env_var_file?eS:ek);
const c=(0,$.Xm)(a,{fields:{Path:e.script,Vars:t.use_env_var_file?"":shell_variablesText(t,o),EnvVarFile:e.variables}});
return s.run(c,{signal:r,onOutput:(e,t)=>i.emit({type:"output",source:eb,stream:e,line:t})})}
function shell_variablesText(e,t){
const n=e.env_var_format??(e.use_env_var_file?eI:e$);
return formatVariables(scriptEnvironment(e,t),n,escapeSingleQuotes)}
async function removeFrom(e,t,n){
const{communicator:s,signal:i}=n;
const r=t.use_env_var_file?[e.script,e.variables]:[e.script];
const o=retryWhenLost(t.start_retry_timeout,i,async()=>{
const e=[];
const onOutput=(t,n)=>e.push(n);
const{exitCode:t}=await s.run(`rm -f ${r.map(a.WG).join(" ")}`,{signal:i,onOutput});
if(t===0)return;
if(t===undefined)throw new a.pz(`The connection to the guest was lost while ${r.join(", ")} was removed.`);
throw new c.zS(`The script cannot be removed from the guest (${r.join(", ")}): ${e.join(" ")}`,{hint:"Set skip_clean to true if it may stay in the image."})});
await o.catch(e=>{
if(!(e instanceof a.OK))throw e;
n.events.emit({type:"warning",message:`${r.join(" and ")} ${eO}`})})}
;
const eP={duration:(0,s.mw)((0,s.p0)(),"How long to wait, such as `30s`.")};
const eE={type:"sleep",needsNoGuest:true,options:eP,check:()=>undefined,async run(e,{events:t,signal:n}){
t.emit({type:"info",message:`Sleeping for ${e.duration/1e3} s`});
await (0,O.cb)(e.duration,n)}};
const eC="windows-restart";
const eD=1e3;
const eR=[0,1115,1190];
const eF=(0,a.Dr)("$ProgressPreference='SilentlyContinue'; (Get-WmiObject Win32_OperatingSystem).LastBootUpTime");
const eN=(0,a.Dr)("$ProgressPreference='SilentlyContinue'; echo (\"{0} restarted.\" -f [System.Net.Dns]::GetHostName())");
const eM='shutdown /r /f /t 60 /c "packer restart test"';
const eL="shutdown /a";
const eU="HKLM:SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing";
const ej={restart_command:(0,s.P_)((0,s.Qq)(),'shutdown /r /f /t 0 /c "packer restart"',"The command that restarts the guest."),restart_check_command:(0,s.lq)((0,s.Qq)(),"A command to run when the guest is back, as soon as it can be run; its output is told.",{defaultText:"one that tells that PowerShell works"}),restart_timeout:(0,s.P_)((0,s.p0)(),5*6e4,"How long the guest may take until it is back."),check_registry:(0,s.P_)((0,s.Jt)(),false,"Once it is back, wait until none of `registry_keys` exists: until Windows has installed what it still had to."),registry_keys:(0,s.P_)((0,s.c3)((0,s.Qq)()),["RebootPending","PackagesPending","RebootInProgress"].map(e=>`${eU}\\${e}`),"The keys of the registry that `check_registry` looks for.")};
const eW=[ej.restart_command.default,eM,eL];
const eK={type:eC,options:ej,check:()=>undefined,unfitFor:(e,t)=>isNoWindows(t)?`${u}, with expect_disconnect and a script that reboots`:undefined,async run(e,t){
const{events:n}=t;
const s=new AbortController;
const i=setTimeout(()=>s.abort(tooLate(e)),e.restart_timeout);
const r=AbortSignal.any([t.signal,s.signal]);
const o=new eq({...t,signal:r});
try{
const t=await o.ask(eF);
n.emit({type:"info",message:"Restarting the guest"});
await restart(e,o);
await untilRestarted(o,t);
await untilReady(e,o)}finally{
clearTimeout(i)}
n.emit({type:"info",message:"The guest has restarted"})}};
function tooLate({restart_timeout:e}){
return new c.zS(`The guest was not back within ${e/1e3} s.`,{hint:"If it only needs longer (updates are installed while Windows restarts), raise restart_timeout."})}
async function restart({restart_command:e},t){
const{exitCode:n,disconnected:s}=await t.tell(e)??{disconnected:true,exitCode:undefined};
if(s||n!==undefined&&eR.includes(n))return;
const i=n===undefined?"without an exit code":`with exit code ${n}`;
throw new c.zS(`The restart_command ended ${i}: the guest does not restart.`)}
async function untilRestarted(e,t){
if(t===undefined)return untilNoRestartIsUnderWay(e);
for(;;){
await e.pause();
const n=await e.ask(eF);
if(n!==undefined&&n!==t)return}}
async function untilNoRestartIsUnderWay(e){
for(;;){
const t=await e.run(eM);
if(t?.exitCode===0){
await e.run(eL);
return}
await e.pause()}}
async function untilReady(e,t){
const{restart_check_command:n,check_registry:s,registry_keys:i}=e;
while(n!==undefined&&await t.tell(n)===undefined)await t.pause();
while(!(await t.ask(eN))?.includes("restarted."))await t.pause();
if(!s)return;
const r=(0,a.Dr)(`$ProgressPreference='SilentlyContinue'; foreach ($key in ${i.map(a.Wg).join(",")}) { if (Test-Path $key) { $key } }; 'checked'`);
while(await t.ask(r)!=="checked")await t.pause()}
let eq=class Guest{
#K;
constructor(e){
this.#K=e}
async ask(e){
const t=[];
const n=await this.run(e,(e,n)=>{
if(e==="stdout"&&t.length<100)t.push(n)});
return n?.exitCode===0?t.join("\n").trim():undefined}
tell(e){
const{events:t}=this.#K;
return this.run(e,(e,n)=>t.emit({type:"output",source:eC,stream:e,line:n}))}
pause(){
return(0,O.cb)(eD,this.#K.signal)}
async run(e,t=()=>undefined){
const{communicator:n,signal:s}=this.#K;
try{
return await n.run(e,{signal:s,onOutput:t,...eW.includes(e)&&{shell:"cmd"}})}catch(e){
if(e instanceof a.pz)return undefined;
throw e}}};
const eB="windows-shell";
const ez={...Q,...H,...ee,env_var_format:(0,s.P_)((0,s.Qq)(),'set "%s=%s" && ',"How each variable is written, with `%s` for its name and `%s` for its value."),execute_command:(0,s.P_)((0,s.Qq)(),'{{.Vars}}"{{.Path}}"',"The command that runs the script: `{{.Path}}` is the script on the guest, `{{.Vars}}` the variables.",{runtime:true}),remote_path:(0,s.P_)((0,s.Qq)(),"c:/Windows/Temp/script.bat","The path that the script gets on the guest."),binary:(0,s.P_)((0,s.Jt)(),false,"Has no effect: scripts are copied byte by byte.",{dead:"has no effect: scripts are copied byte by byte."})};
const eH={type:eB,options:ez,check(e,t){
const placeOf=t=>e.placeOf(t);
checkScripts(e.values,e,t);
checkEnvironment(e.values,placeOf,t.problems,V);
const{execute_command:n}=e.values;
const s=placeOf("execute_command");
checkRuntimeTemplate("execute_command",n,["Path","Vars"],s,t.problems)},unfitFor:({execute_command:e},t)=>e===ez.execute_command.default&&isNoWindows(t)?u:undefined,async run(e,t){
for(const n of scriptsOf(e,t.resolvePath,batchFile)){
t.events.emit({type:"info",message:`Provisioning with windows-shell: ${n.name}`});
await windows_shell_runScript(n,e,t)}}};
function batchFile(e){
return e.map(e=>`${e.replace(/\r?\n/g,"\r\n")}\r
`).join("")}
async function windows_shell_runScript(e,t,n){
const{remote_path:s}=t;
const i=await e.read();
const r=scriptEnvironment(t,n.build);
const o=(0,$.Xm)(t.execute_command,{fields:{Path:s,Vars:formatVariables(r,t.env_var_format,e=>e)}});
const a=t.execute_command!==ez.execute_command.default;
const prepare=()=>n.communicator.upload(i,s,{signal:n.signal});
await runOnWindows(e,{...t,prepare,command:o,shell:a?undefined:"cmd",source:eB},n);
await removeFromWindows([s],n)}
var eG=n(54940);
async function runProvisioners(e,t,n){
try{
await runInTurn(e,t)}catch(e){
if(n!==undefined&&!t.signal.aborted)await cleanUp(n,t);
throw e}}
async function cleanUp(e,t){
const{events:n,build:s}=t;
const i=`error-cleanup provisioner (${e.kind.type})`;
const r={...e,name:`The ${i}`,title:`Running the ${i}`};
try{
await runWithRetries(r,e.options(s),t)}catch(e){
n.emit({type:"warning",message:`${r.name} failed too: ${(0,c.Uc)(e)}`})}}
async function runInTurn(e,t){
for(const n of e){
t.signal.throwIfAborted();
const{number:s,kind:i}=n;
const r={...n,name:`Provisioner ${s} (${i.type})`,title:`Provisioner ${s} of ${e.length} (${i.type})`};
const o=n.options(t.build);
try{
await runWithRetries(r,o,t)}catch(e){
t.signal.throwIfAborted();
if(!o.continue_on_error)throw failureOf(r,e);
t.events.emit({type:"warning",message:`${(0,c.Uc)(failureOf(r,e))} The build goes on (continue_on_error).`})}}}
async function runWithRetries(e,t,n){
const s=t.max_retries+1;
for(let i=1;;i++){
const r=i===1?"":`: attempt ${i} of ${s}`;
n.events.emit({type:"info",message:`${e.title}${r}`});
try{
return await runOnce(e,t,n)}catch(t){
if(i>=s||n.signal.aborted||(0,c.iB)(t))throw t;
n.events.emit({type:"warning",message:`${e.name}, attempt ${i} of ${s}, failed: ${(0,eG.E$)((0,c.iT)(t).message)}`})}}}
async function runOnce({kind:e,options:t},{pause_before:n,timeout:s},i){
const{signal:r,end:o}=limited(i.signal,s);
try{
if(n>0){
i.events.emit({type:"info",message:`Pausing ${n/1e3} s before it (pause_before)`});
await (0,O.cb)(n,r)}
await e.run(t(i.build),{...i,signal:r})}finally{
o()}}
function limited(e,t){
if(t<=0)return{signal:e,end:()=>undefined};
const n=new AbortController;
const tooLate=()=>n.abort(new c.zS(`it did not finish within ${t/1e3} s (timeout).`));
const s=setTimeout(tooLate,t);
return{signal:AbortSignal.any([e,n.signal]),end:()=>clearTimeout(s)}}
function failureOf({name:e,place:t},n){
const s=(0,c.iT)(n);
const i=s instanceof c.zS?s.hint:undefined;
return new c.zS(`${e} failed: ${s.message}`,{place:(s instanceof c.zS?s.place:undefined)??t,cause:s,...i!==undefined&&{hint:i}})}
;
const eV=new Map([withCommonOptions(eA),withCommonOptions(ey),withCommonOptions(B),withCommonOptions(el),withCommonOptions(eH),withCommonOptions(eK),withCommonOptions(F),withCommonOptions(v),withCommonOptions(eE),withCommonOptions(M)].map(e=>[e.type,e]));
function withCommonOptions(e){
return{type:e.type,options:{...e.options,...i},...e.needsNoGuest&&{needsNoGuest:true},check:(t,n)=>e.check(t,n),...e.unfitFor&&{unfitFor:(t,n,s)=>e.unfitFor?.(t,n,s)},run:(t,n)=>e.run(t,n)}}}),51722:((e,t,n)=>{
n.d(t,{ME:()=>applyInputs,Gn:()=>locatedYaml,zu:()=>planBuilds,U7:()=>readLegacyTemplate,bS:()=>templateOfInputs});
var s=n(2367);
const i=1024*1024;
const r=64;
const o=2e4;
const a=500;
const c=1e4;
function boundedText(e,t){
if(Buffer.byteLength(e)>i){
throw new s.FQ([{place:t,message:`is larger than ${i/1024/1024} MB.`}])}
return e.startsWith("\uFEFF")?e.slice(1):e}
function refuseDepth(e){
throw new s.FQ([{place:e,message:`stands more than ${r} levels deep.`}])}
function characterProblem(e){
if(typeof e!=="string"||!/\p{Surrogate}/u.test(e))return undefined;
return"has half of a character in it (an escape from \\ud800 to \\udfff without the other half beside it)."}
let d=class ValueCounter{
#tG=0;
count(e){
if(++this.#tG<=o)return;
throw new s.FQ([{place:e,message:`is one value too many: there may be ${o}.`}])}};
function asMap(e,t,n){
if(e===undefined||isNull(e)||e.kind==="map")return e?.kind==="map"?e:undefined;
n.add({place:e.place,message:`${t} must be a map of names to values, not a ${nameOf(e)}.`});
return undefined}
function asList(e,t,n){
if(e===undefined||isNull(e))return[];
if(e.kind==="list")return e.items;
n.add({place:e.place,message:`${t} must be a list, not a ${nameOf(e)}.`});
return[]}
function asStrings(e,t,n){
if(e?.kind==="scalar"&&typeof e.value==="string")return[e.value];
return asList(e,t,n).flatMap(e=>{
if(e.kind==="scalar"&&typeof e.value==="string")return[e.value];
n.add({place:e.place,message:`${t} must be a list of strings; this is a ${nameOf(e)}.`});
return[]})}
function isNull(e){
return e.kind==="scalar"&&e.value===null}
function nameOf(e){
if(e.kind!=="scalar")return e.kind;
return e.value===null?"null":typeof e.value}
;
function readComponents(e,t,n){
const s=asList(e,`"${t}s"`,n);
const i=s[a];
if(i!==undefined){
const e=`is one ${t} too many: there may be ${a}.`;
n.add({place:i.place,message:e})}
return s.slice(0,a).flatMap(e=>readComponent(e,t,n)??[])}
function readComponent(e,t,n){
const s=asMap(e,`A ${t}`,n);
if(s===undefined){
if(e.kind==="scalar"&&e.value===null)n.add({place:e.place,message:`A ${t} is null.`});
return undefined}
const text=e=>{
const i=s.entries.get(e)?.value;
if(i===undefined)return undefined;
if(i.kind==="scalar"&&typeof i.value==="string"&&i.value!=="")return i.value;
n.add({option:e,place:i.place,message:`of a ${t} must be a string that is not empty.`});
return undefined};
const i=text("type");
const r=text("name");
if(i===undefined&&!s.entries.has("type")){
n.add({place:s.place,message:`This ${t} has no "type".`})}
return i===undefined?undefined:{type:i,name:r??i,place:s.place,written:s}}
function refuseSameNames(e,t){
const n=new Map;
for(const{name:i,place:r}of e){
const e=n.get(i);
if(e===undefined){
n.set(i,r);
continue}
const o=`The builder at ${(0,s.dE)(e)} has the name "${i}" too; give each its own "name".`;
t.add({place:r,message:o})}}
var u=n(76760);
var l=n(63556);
function formatGoTime(e,t){
return t.replace(f,t=>{
const n=h.get(t);
return n===undefined?fraction(e,t):n(e)})}
const f=/January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|002|01|02|03|04|05|06|2006|__2|_2(?!006)|15|1|2|3|4|5|PM|pm|-07:00:00|-07:00|-070000|-0700|-07|Z07:00:00|Z07:00|Z070000|Z0700|Z07|[.,]0+(?!\d)|[.,]9+(?!\d)/g;
const h=new Map([["January",e=>monthName(e)],["Jan",e=>monthName(e).slice(0,3)],["Monday",e=>dayName(e)],["Mon",e=>dayName(e).slice(0,3)],["MST",()=>"UTC"],["002",e=>padded(dayOfYear(e),3)],["__2",e=>padded(dayOfYear(e),3," ")],["01",e=>padded(e.getUTCMonth()+1)],["1",e=>String(e.getUTCMonth()+1)],["02",e=>padded(e.getUTCDate())],["_2",e=>padded(e.getUTCDate(),2," ")],["2",e=>String(e.getUTCDate())],["15",e=>padded(e.getUTCHours())],["03",e=>padded(hour12(e))],["3",e=>String(hour12(e))],["04",e=>padded(e.getUTCMinutes())],["4",e=>String(e.getUTCMinutes())],["05",e=>padded(e.getUTCSeconds())],["5",e=>String(e.getUTCSeconds())],["2006",e=>padded(e.getUTCFullYear(),4)],["06",e=>padded(e.getUTCFullYear()%100)],["PM",e=>e.getUTCHours()<12?"AM":"PM"],["pm",e=>e.getUTCHours()<12?"am":"pm"],["-07:00:00",()=>"+00:00:00"],["-07:00",()=>"+00:00"],["-070000",()=>"+000000"],["-0700",()=>"+0000"],["-07",()=>"+00"],...["Z07:00:00","Z07:00","Z070000","Z0700","Z07"].map(e=>[e,()=>"Z"])]);
function fraction(e,t){
const n=padded(e.getUTCMilliseconds(),3).padEnd(9,"0").slice(0,t.length-1);
if(t[1]==="0")return`${t[0]}${n}`;
const s=n.replace(/0+$/,"");
return s===""?"":`${t[0]}${s}`}
function padded(e,t=2,n="0"){
return String(e).padStart(t,n)}
function dayOfYear(e){
const t=Date.UTC(e.getUTCFullYear(),e.getUTCMonth(),e.getUTCDate());
return(t-Date.UTC(e.getUTCFullYear(),0,1))/864e5+1}
function hour12(e){
return e.getUTCHours()%12||12}
function monthName(e){
return p[e.getUTCMonth()]??""}
function dayName(e){
return m[e.getUTCDay()]??""}
const p="January February March April May June July August September October November December".split(" ");
const m="Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
var w=n(77598);
function timeOrderedUuid(){
const e=Math.floor(Date.now()/1e3).toString(16).padStart(8,"0").slice(-8);
const t=(0,w.randomBytes)(12).toString("hex");
return[e,t.slice(0,4),t.slice(4,8),t.slice(8,12),t.slice(12)].join("-")}
;
function strftime(e,t){
return t.replace(/%([^]?)/g,(t,n)=>{
const s=y.get(n);
if(s!==undefined)return formatGoTime(e,s);
const i=g.get(n);
if(i!==undefined)return i(e);
throw new l.$w(`does not know "${t}"; it knows ${known()}`)})}
function known(){
return[...y.keys(),...g.keys()].sort().map(e=>`%${e}`).join(" ")}
const y=new Map([["A","Monday"],["a","Mon"],["B","January"],["b","Jan"],["c","Mon Jan _2 15:04:05 2006"],["D","01/02/06"],["d","02"],["e","_2"],["F","2006-01-02"],["H","15"],["h","Jan"],["I","03"],["L",".000"],["M","04"],["m","01"],["p","PM"],["R","15:04"],["r","03:04:05 PM"],["S","05"],["T","15:04:05"],["v","_2-Jan-2006"],["X","15:04:05"],["x","01/02/06"],["Y","2006"],["y","06"],["Z","MST"],["z","-0700"]]);
const g=new Map([["C",e=>padded(Math.floor(e.getUTCFullYear()/100))],["j",e=>padded(dayOfYear(e),3)],["k",e=>padded(e.getUTCHours(),2," ")],["l",e=>padded(hour12(e),2," ")],["U",e=>padded(Math.floor((dayOfYear(e)+6-e.getUTCDay())/7))],["u",e=>String(e.getUTCDay()||7)],["V",e=>padded(isoWeek(e))],["W",e=>padded(Math.floor((dayOfYear(e)+6-(e.getUTCDay()+6)%7)/7))],["w",e=>String(e.getUTCDay())],["n",()=>"\n"],["t",()=>"	"],["%",()=>"%"]]);
function isoWeek(e){
const t=new Date(e.getTime()+(4-(e.getUTCDay()||7))*864e5);
return Math.floor((dayOfYear(t)-1)/7)+1}
;
const _="1.16.0";
function configFunctions(e,t){
const{startedAt:n,workingDirectory:s}=e;
return{build:()=>{
throw new l.$w("has values only while a build runs; it can be used in provisioners")},build_name:()=>{
throw new l.$w("can be used in builders and provisioners only")},build_type:()=>{
throw new l.$w("can be used in builders and provisioners only")},env:()=>{
throw new l.$w('can be used in the template\'s "variables" only',{hint:"Declare a variable with the environment variable as its default, and use {{user}} here."})},timestamp:(0,l.h3)([],()=>String(Math.floor(n.getTime()/1e3))),isotime:(0,l.h3)(["string"],(e=v)=>formatGoTime(n,e),0),strftime:(0,l.h3)(["string"],e=>strftime(n,e)),uuid:(0,l.h3)([],timeOrderedUuid),pwd:(0,l.h3)([],()=>s),template_dir:(0,l.h3)([],()=>{
if(t===undefined)throw new l.$w("needs a template, and none is given");
return(0,u.dirname)((0,u.resolve)(s,t))}),packer_version:(0,l.h3)([],()=>_),clean_resource_name:(0,l.h3)(["string"],cleanResourceName),...Object.fromEntries(b.map(e=>[e,unsupported]))}}
function envFunction(e){
return{env:(0,l.h3)(["string"],t=>e.env[t]??"")}}
function buildFunctions(e,t){
return{build_name:(0,l.h3)([],()=>e),build_type:(0,l.h3)([],()=>t)}}
function generatedFunction(e){
return{build:(0,l.h3)(["string"],t=>{
const n=Object.hasOwn(e,t)?e[t]:undefined;
if(n!==undefined)return n;
throw new l.$w(`knows no "${t}"; it knows ${Object.keys(e).sort().join(", ")}`)})}}
const v="2006-01-02T15:04:05Z07:00";
const b=["vault","consul_key","aws_secretsmanager","aws_secretsmanager_raw"];
function unsupported(){
throw new l.$w("is not supported here",{hint:"Fetch the value in a step before this one, and pass it by the action's `variables` input."})}
function cleanResourceName(e){
return e.replace(/[^\p{L}\p{N}._:-]/gu,"-")}
;
const k=100;
function interpolation(e){
const t={unknown:new Set,budget:new l.uc};
return(n,s)=>{
const i=new Map;
for(const[r,o]of n.entries){
if(r.startsWith("_"))continue;
const n=new S(e,s,r,t);
const a=n.value(o.value,r);
if(!n.hasFailed)i.set(r,{...o,value:a})}
return{...n,entries:i}}}
let S=class Interpolator{
hasFailed=false;
#Y;
#tI;
#tV;
#tQ;
constructor(e,t,n,s){
this.#Y=e;
this.#tI=t;
this.#tQ=s;
this.#tV=t.options[n]?.runtime===true}
value(e,t){
switch(e.kind){case"scalar":
if(typeof e.value!=="string")return e;
return{...e,value:this.#tY(e.value,e.place,t)};case"list":
return{...e,items:e.items.map((e,n)=>this.value(e,`${t}[${n}]`))};case"map":
return{...e,entries:this.#tM(e,t)}}}
#tM(e,t){
const n=new Map;
for(const[s,i]of e.entries){
const e=this.#tY(s,i.keyPlace,t);
const r=`${t}.${e}`;
if(n.has(e)){
this.#tZ(r,i.keyPlace,"is given twice.")}
n.set(e,{...i,value:this.value(i.value,r)})}
return n}
#tY(e,t,n){
if(!e.includes("{{"))return e;
try{
return this.#tV?this.#tJ(e,t):this.#tX(e,t)}catch(i){
if(!(i instanceof l.$w))throw i;
if(i instanceof l.KI&&!i.isFirst)this.hasFailed=true;else this.#tZ(n,t,(0,s.Uc)(i));
return e}}
#tJ(e,t){
const n=this.#tI.generated==="pending"?["build"]:[];
return(0,l.Ql)(e,{functions:this.#t0(t),budget:this.#tQ.budget},n)}
#tX(e,t){
const n=[];
const s={build:(0,l.h3)(["string"],e=>{
n.push(e);
return""})};
const i={...this.#t0(t),...this.#tI.generated==="pending"&&s};
const r=(0,l.Xm)(e,{functions:i,budget:this.#tQ.budget});
return n.length===0?r:e}
#t0(e){
const{buildName:t,builderType:n,generated:s}=this.#tI;
return{...this.#Y.functions,...buildFunctions(t,n),...typeof s==="object"&&generatedFunction(s),user:(0,l.h3)(["string"],t=>this.#t1(t,e))}}
#t1(e,t){
const n=this.#Y.variables.get(e);
if(n!==undefined)return n;
const{unknown:i}=this.#tQ;
if(i.size<k)i.add(e);
if(!i.has(e))return"";
const r=(0,s.Nf)(e,[...this.#Y.variables.keys()]);
const o=`The variable "${e}" is neither declared nor given; it is taken as empty.${r}`;
this.#tI.notice(o,t);
return""}
#tZ(e,t,n){
this.hasFailed=true;
this.#tI.problems.add({option:e,place:t,message:n})}};
var $=n(54940);
function resolveVariables(e){
const t=new O(e);
for(const n of[...e.declared.keys(),...e.given?.entries.keys()??[]])t.resolve(n);
return t.values}
const T=100;
let O=class Resolver{
values=new Map;
#t2;
#t3=[];
#t4=new l.uc;
constructor(e){
this.#t2=e}
resolve(e){
const t=this.values.get(e);
if(t!==undefined)return t;
this.#t3.push(e);
const n=this.#t5(e);
this.#t3.pop();
if(this.#t2.sensitive.has(e))new $.zh(n);
this.values.set(e,n);
return n}
#t5(e){
const{declared:t,given:n,functions:s,facts:i}=this.#t2;
const r=n?.entries.get(e)?.value;
if(r!==undefined&&!variables_isNull(r)){
this.#t6(e,r.place);
return this.#t7(e,r,s)}
const o=t.get(e);
if(o?.default!==undefined){
return this.#t7(e,o.default,{...s,...envFunction(i)})}
const a=`is a required variable that is not set: give it by the action's \`variables\` input.`;
if(o!==undefined)this.#t8(e,o.place,a);
return""}
#t7(e,t,n){
if(t.kind!=="scalar"){
this.#t8(e,t.place,`is a ${t.kind}; a variable is a string, a number or a boolean.`);
return""}
const i=typeof t.value==="string"?t.value:t.source??String(t.value);
try{
return(0,l.Xm)(i,{functions:{...n,user:(0,l.h3)(["string"],e=>this.#t9(e))},budget:this.#t4})}catch(n){
if(!(n instanceof l.$w))throw n;
if(!(n instanceof l.KI)||n.isFirst)this.#t8(e,t.place,(0,s.Uc)(n));
return""}}
#t9(e){
const{declared:t,given:n}=this.#t2;
if(this.#t3.includes(e)){
const t=[...this.#t3.slice(this.#t3.indexOf(e)),e].join(" -> ");
throw new l.$w(`goes in a circle: ${t}`)}
if(this.#t3.length>=T)throw new l.$w(`follows more than ${T} variables`);
if(t.has(e)||n?.entries.has(e))return this.resolve(e);
throw new l.$w(`finds no variable "${e}"`,{hint:(0,s.Nf)(e,[...t.keys()]).trim()})}
#t6(e,t){
const{declared:n,notice:i}=this.#t2;
const r=n.has(e)?"":(0,s.Nf)(e,[...n.keys()]);
if(r!=="")i(`The template declares no variable "${e}".${r}`,t)}
#t8(e,t,n){
this.#t2.problems.add({option:e,place:t,message:n})}};
function variables_isNull(e){
return e.kind==="scalar"&&e.value===null}
;
function applyInputs(e,t,{optionsOf:n,problems:s}){
const i=new Set;
const r=e.builders.map(e=>{
const s=n(e.type);
const r=[...t.options].filter(([e])=>s===undefined||Object.hasOwn(s,e));
for(const[e]of r)i.add(e);
return s===undefined?e:{...e,written:withEntries(e.written,r)}});
for(const[e,n]of t.options){
if(i.has(e)||r.length===0)continue;
s.add({option:e,place:n.place,message:"is an input that no builder of the template knows as an option."})}
return{...e,builders:r,provisioners:givenProvisioners(t,s)??e.provisioners,errorCleanup:givenErrorCleanup(t,s)??e.errorCleanup}}
const I={file:"inputs"};
function templateOfInputs(e,t,n){
const s=configFunctions(n.facts,undefined);
const i=resolveVariables({declared:new Map,given:n.variables,sensitive:new Set,functions:s,...n});
const r={kind:"map",entries:new Map,place:I};
const o=withEntries(r,[...t.options]);
return{file:undefined,builders:[{type:e,name:e,place:I,written:o}],provisioners:givenProvisioners(t,n.problems)??[],errorCleanup:givenErrorCleanup(t,n.problems),evaluate:interpolation({functions:s,variables:i})}}
function givenProvisioners({provisioners:e},t){
return e&&readComponents(e,"provisioner",t)}
function givenErrorCleanup({errorCleanup:e},t){
return e&&readComponent(e,"provisioner",t)}
function withEntries(e,t){
const n=new Map(e.entries);
for(const[e,s]of t)n.set(e,{keyPlace:s.place,value:s});
return{...e,entries:n}}
var x=n(99547);
let A=class LineIndex{
#ne;
#nt;
constructor(e,t){
this.#ne=t;
this.#nt=lineStarts(e)}
place(e){
let[t,n]=[0,this.#nt.length];
while(n-t>1){
const s=t+n>>1;
if((this.#nt[s]??0)<=e)t=s;else n=s}
return{file:this.#ne,line:t+1,column:e-(this.#nt[t]??0)+1}}};
function lineStarts(e){
const t=/\r\n|\n|\r/g;
const n=[0];
while(t.test(e))n.push(t.lastIndex);
return n}
;
function locatedJson(e,t){
const n=boundedText(e,{file:t});
const i=new A(n,t);
refuseDeepNesting(n,i);
const r=[];
const o=(0,x.parseTree)(n,r,{disallowComments:true,allowTrailingComma:false});
const a=r[0];
if(a!==undefined)throw syntaxError(n,a,i);
if(o===undefined)throw new s.FQ([{place:i.place(0),message:"is empty."}]);
const c=new s.Zw;
const d=new D(n,i,c).convert(o);
c.throwIfAny();
return d}
function refuseDeepNesting(e,t){
const n=(0,x.createScanner)(e,true);
let s=0;
for(let e=n.scan();e!==P.end;e=n.scan()){
if(e===P.openBrace||e===P.openBracket)s++;
if(e===P.closeBrace||e===P.closeBracket)s--;
if(s>r)refuseDepth(t.place(n.getTokenOffset()))}}
const P={openBrace:1,closeBrace:2,openBracket:3,closeBracket:4,end:17};
function syntaxError(e,t,n){
const i=e.slice(t.offset,t.offset+Math.min(t.length,E));
const r=i===""?"the end of the file":i.startsWith('"')?i:`"${i}"`;
const o=`is not JSON: ${whatIsWrong(e,t,r)}.`;
return new s.FQ([{place:n.place(t.offset),message:o}])}
const E=40;
function whatIsWrong(e,t,n){
const s=(0,x.printParseErrorCode)(t.error);
const i=e.slice(0,t.offset).trimEnd().endsWith(",");
if(i&&/^[\]}]/.test(e.slice(t.offset)))return`there is a comma before ${n} that separates nothing`;
return C[s]?.(n)??`${n} is not expected here`}
const C={InvalidSymbol:e=>`${e} is not expected here; keys and strings stand in double quotes`,PropertyNameExpected:e=>`a key in double quotes is expected, not ${e}`,ValueExpected:e=>`a value is expected, not ${e}`,ColonExpected:e=>`a colon is expected after a key, not ${e}`,CommaExpected:e=>`${/^"[\]}]/.test(e)?"the right closing bracket":"a comma"} is missing before ${e}`,CloseBraceExpected:e=>`a "}" is missing before ${e}`,CloseBracketExpected:e=>`a "]" is missing before ${e}`,EndOfFileExpected:e=>`nothing may follow the template, but ${e} does`,InvalidCommentToken:()=>'comments are not allowed; keys that begin with "_" are taken as comments',UnexpectedEndOfComment:()=>'comments are not allowed; keys that begin with "_" are taken as comments',UnexpectedEndOfString:()=>"a string has no closing quote on its line",UnexpectedEndOfNumber:()=>"a number is not complete",InvalidUnicode:()=>"a \\u in a string is not followed by four hexadecimal digits",InvalidEscapeCharacter:()=>"a backslash in a string is followed by a character that it cannot escape",InvalidCharacter:()=>"a string has a line break or a control character in it; write \\n, or \\u and its code"};
let D=class Converter{
#nn;
#ns;
#ni;
#tG=new d;
constructor(e,t,n){
this.#nn=e;
this.#ns=t;
this.#ni=n}
convert(e){
const t=this.#ns.place(e.offset);
this.#tG.count(t);
switch(e.type){case"array":
return{kind:"list",items:(e.children??[]).map(e=>this.convert(e)),place:t};case"object":
return{kind:"map",entries:this.#tM(e.children??[]),place:t};default:
{
const n=e.value;
this.#tZ(characterProblem(n),t);
const s=this.#nn.slice(e.offset,e.offset+e.length);
const i=typeof n==="number"&&String(n)!==s;
return{kind:"scalar",value:n,place:t,...i&&{source:s}}}}}
#tM(e){
const t=new Map;
for(const{children:[n,i]=[]}of e){
if(n===undefined||i===undefined)continue;
const e=String(n.value);
const r=this.#ns.place(n.offset);
this.#tZ(characterProblem(e),r);
const o=t.get(e);
if(o!==undefined){
this.#ni.add({option:e,place:r,message:`is given twice; first at ${(0,s.dE)(o.keyPlace)}.`});
continue}
t.set(e,{keyPlace:r,value:this.convert(i)})}
return t}
#tZ(e,t){
if(e!==undefined)this.#ni.add({place:t,message:e})}};
function readLegacyTemplate(e,t){
const{file:n,facts:s,problems:i}=t;
const r=locatedJson(e,n);
const o=isNull(r)?undefined:asMap(r,"A template",i);
const at=e=>o?.entries.get(e)?.value;
if(o!==undefined)checkRootKeys(o,t);
const a=configFunctions(s,n);
const c=resolveVariables({declared:declarations(asMap(at("variables"),'"variables"',i)),given:t.variables,sensitive:new Set(asStrings(at("sensitive-variables"),'"sensitive-variables"',i)),functions:a,...t});
const d=readComponents(at("builders"),"builder",i);
refuseSameNames(d,i);
return{file:n,builders:d,provisioners:readComponents(at("provisioners"),"provisioner",i),errorCleanup:errorCleanupIn(at(R),i),evaluate:interpolation({functions:a,variables:c})}}
const R="error-cleanup-provisioner";
const F=["builders","provisioners",R,"variables","sensitive-variables","min_packer_version","description"];
const N=["post-processors"];
function checkRootKeys(e,{problems:t,notice:n}){
for(const[i,{keyPlace:r,value:o}]of e.entries){
if(F.includes(i)||i.startsWith("_"))continue;
if(i==="push"){
n('"push" has no effect: the service it was for is gone.',r)}else if(!N.includes(i)){
const e=(0,s.Nf)(i,[...F,...N]);
t.add({option:i,place:r,message:`is not a part of a template.${e}`})}else if(o.kind!=="list"||o.items.length>0){
t.add({option:i,place:r,message:"is not supported yet: take it out to build from this template."})}}
const i=e.entries.get("builders")?.value;
if(i===undefined||i.kind==="list"&&i.items.length===0){
t.add({option:"builders",place:i?.place??e.place,message:"is required: a template without a builder builds nothing."})}}
function errorCleanupIn(e,t){
return e===undefined||isNull(e)?undefined:readComponent(e,R,t)}
function declarations(e){
const t=[...e?.entries??[]].map(([e,{keyPlace:t,value:n}])=>[e,{place:t,default:isNull(n)?undefined:n}]);
return new Map(t)}
var M=n(57874);
var L=n(91383);
var U=n(73024);
var j=n(48161);
function pathResolver(e,t){
return(n,s)=>{
if(n==="~"||/^~[/\\]/.test(n))return(0,u.join)((0,j.homedir)(),n.slice(1));
if((0,u.isAbsolute)(n))return n;
if(s.file===e){
const s=(0,u.resolve)(t,(0,u.dirname)(e),n);
if((0,U.existsSync)(s))return s}
return(0,u.resolve)(t,n)}}
;
const W=["type","name"];
const K=["type","name","only","except","override"];
function runsIn({written:e},t){
const n={add:()=>undefined};
const[s,i]=[namesOf(e,"only",n),namesOf(e,"except",n)];
return s===undefined?i?.includes(t)!==true:s.includes(t)}
function overriddenIn({written:e},t){
const n=e.entries.get("override")?.value;
const s=n?.kind==="map"?n.entries.get(t)?.value:undefined;
return s?.kind==="map"?{...e,entries:new Map([...e.entries,...s.entries])}:e}
function checkSelection(e,t,n){
const{written:i}=e;
const r=namesOf(i,"only",n)??[];
const o=namesOf(i,"except",n)??[];
const a=asMap(i.entries.get("override")?.value,'"override"',n);
for(const e of a?.entries.values()??[])asMap(e.value,'What "override" says of a build',n);
if(r.length>0&&o.length>0){
n.add({option:"except",place:placeOf(i,"except"),message:"cannot be given together with only: choose one."})}
const c={only:r,except:o,override:[...a?.entries.keys()??[]]};
for(const[e,r]of Object.entries(c)){
for(const o of r.filter(e=>!t.includes(e))){
const r=`names the builder "${o}", which is not in the template.${(0,s.Nf)(o,t)}`;
n.add({option:e,place:placeOf(i,e),message:r})}}}
function namesOf(e,t,n){
const s=e.entries.get(t)?.value;
return s&&asStrings(s,`"${t}"`,n)}
function placeOf(e,t){
return e.entries.get(t)?.value.place??e.place}
;
function planBuilds(e,t){
const n=e.builders.map(e=>e.name);
const{provisioners:s,errorCleanup:i}=e;
for(const e of[...s,...i?[i]:[]]){
checkSelection(e,n,t.problems);
kindOf(e,t.provisionerKinds,"provisioner",t.problems)}
const r=e.builders[Math.floor(c/Math.max(1,s.length))];
if(r!==undefined){
const e=`is one builder too many for ${s.length} provisioners: builders times provisioners may be ${c}.`;
t.problems.add({place:r.place,message:e});
return[]}
return e.builders.flatMap(n=>planBuild(n,e,t)??[])}
function planBuild(e,t,n){
const s=kindOf(e,n.builderKinds,"builder",n.problems);
if(s===undefined)return undefined;
const{place:i}=e;
const r=pathResolver(t.file,n.workspace);
const resolvePath=e=>r(e,i);
const o={buildName:e.name,builderType:e.type,generated:"none"};
const a=parse(e.written,W,s.options,o,t,n);
const{problems:c,env:d,notice:u}=n;
s.check(a,{problems:c,place:i,env:d,resolvePath,notice:u});
const l=planProvisioners(e,t,n);
const f=planErrorCleanup(e,t,n);
const h=[...l,...f?[f]:[]];
const p=a.values["communicator"];
if(p==="none")refuseGuestless(h,e.name,c);else if(p!==undefined)(0,L.RD)(h,{communicator:p},c);
return{name:e.name,kind:s,options:a.values,provisioners:l,errorCleanup:f,onError:n.onError??"cleanup",placeOf:e=>a.placeOf(e),resolvePath}}
function planProvisioners(e,t,n){
const s=t.provisioners.filter(t=>runsIn(t,e.name)).map(s=>planProvisioner(s,e,t,n));
return s.flatMap((e,t)=>e===undefined?[]:{...e,number:t+1})}
function planErrorCleanup(e,t,n){
const{errorCleanup:s}=t;
if(s===undefined||!runsIn(s,e.name))return undefined;
const i=planProvisioner(s,e,t,n);
return i&&{...i,number:1}}
function planProvisioner(e,t,n,i){
const r=i.provisionerKinds.get(e.type);
if(r===undefined)return undefined;
const{place:o}=e;
const a=overriddenIn(e,t.name);
const c=pathResolver(n.file,i.workspace);
const parseWith=(e,s)=>{
const i={buildName:t.name,builderType:t.type,generated:e};
return parse(a,K,r.options,i,n,s)};
const d=parseWith("pending",i);
const resolvePath=e=>c(e,o);
r.check(d,{problems:i.problems,place:o,resolvePath});
const optionsOf=({generated:e})=>{
const t=new s.Zw;
const{values:n}=parseWith(e,{...i,problems:t,notice:()=>undefined});
t.throwIfAny();
return n};
const unfitFor=e=>r.unfitFor?.(d.values,e,{resolvePath});
return{kind:r,place:o,unfitFor,options:onceForEach(optionsOf)}}
function refuseGuestless(e,t,n){
for(const{kind:s,place:i}of e){
if(s.needsNoGuest===true)continue;
n.add({option:"communicator",place:i,message:`"none" lets nobody into the guest of the build "${t}", where this ${s.type} provisioner is to work; set communicator to "ssh", "winrm" or "cloud_assistant", or remove the provisioner.`})}}
function parse(e,t,n,s,i,r){
const{problems:o,env:a,notice:c}=r;
const d=new Map([...e.entries].filter(([e])=>!t.includes(e)&&!e.startsWith("_")));
const u=i.evaluate({...e,entries:d},{...s,options:n,problems:o,notice:c});
const isReadable=([e])=>u.entries.has(e)||!d.has(e);
const l=Object.fromEntries(Object.entries(n).filter(isReadable));
const f=pathResolver(i.file,r.workspace);
return(0,M.Ac)(l,u,{problems:o,env:a,notice:c,resolvePath:f})}
function kindOf({type:e,written:t},n,i,r){
const o=n.get(e);
if(o===undefined){
const o=[...n.keys()].map(e=>`"${e}"`).join(", ");
const a=`"${e}" is not a type of ${i} that there is here; there is ${o}.${(0,s.Nf)(e,[...n.keys()])}`;
r.add({option:"type",place:t.entries.get("type")?.value.place??t.place,message:a})}
return o}
function onceForEach(e){
const t=new WeakMap;
return n=>{
const s=t.get(n);
if(s!==undefined)return s;
const i=e(n);
t.set(n,i);
return i}}
var q=n(38815);
const B=2e5;
let z=class YamlError extends Error{
offset;
constructor(e,t){
super(t);
this.offset=e}};
function yamlDocument(e,t){
refuseExcess(e,t);
const n=new q.Dk({version:"1.2",schema:"core",uniqueKeys:false,prettyErrors:false});
let s;
const onError=(e,t,n)=>{
throw s??=new z(offsetOf(e),n)};
Object.assign(n,{onError});
const[i]=n.compose(flawless(e),true,e.length);
const r=i?.errors[0]??i?.warnings[0];
if(r!==undefined)throw new z(r.pos[0],r.message);
if(i===undefined)throw new z(0,"It has no document");
return i}
function refuseExcess(e,t){
let[n,s,i,o]=[0,0,0,0];
for(const a of new q.JG().lex(e)){
const e=q.DB.tokenType(a);
if(e==="flow-map-start"||e==="flow-seq-start")i++;
if(e==="flow-map-end"||e==="flow-seq-end")i--;
if(e==="newline")o=0;
if(i===0&&H.has(e))o++;
if(i+o>r)refuseDepth(t.place(s));
if(++n>B)throw new z(s,`It has more than ${B} words, signs and line ends`);
if(!G.has(e))s+=a.length}}
const H=new Set(["seq-item-ind","explicit-key-ind","map-value-ind"]);
const G=new Set(["doc-mode","flow-error-end","scalar"]);
function*flawless(e){
const t={document:0,"doc-end":0};
for(const n of new q.iX().parse(e)){
if(n.type==="error")throw new z(n.offset,unexpected(n));
if((n.type==="document"||n.type==="doc-end")&&++t[n.type]>1)throw new z(n.offset,"It has multiple documents");
yield n}}
function unexpected({message:e,source:t}){
return t===""?e:`${e}: ${JSON.stringify(t.slice(0,V))}`}
const V=40;
function offsetOf(e){
if(typeof e==="number")return e;
return"offset"in e?e.offset:e[0]??0}
;
function locatedYaml(e,t){
const n=boundedText(e,{file:t});
const i=new A(n,t);
const r=read(n,i);
const o=new s.Zw;
const a=new Q(i,o).convert(r.contents,0);
o.throwIfAny();
return a}
function read(e,t){
try{
return yamlDocument(e,t)}catch(n){
if(!(n instanceof z))throw n;
const e=`is not YAML that can be read: ${n.message.replace(/\.$/,"")}.`;
throw new s.FQ([{place:t.place(n.offset),message:e}])}}
let Q=class yaml_Converter{
#ns;
#ni;
#nr=new Map;
#tG=new d;
constructor(e,t){
this.#ns=e;
this.#ni=t}
convert(e,t){
const n=this.#no(e);
if(t>r)refuseDepth(n);
this.#tG.count(n);
if((0,q.Vj)(e))return{...this.#na(e.source,n,t),place:n};
if((0,q.jn)(e)||(0,q.oP)(e)||(0,q.jh)(e)){
if(e.anchor!==undefined)this.#nr.set(e.anchor,e)}
if((0,q.oP)(e))return{kind:"list",items:e.items.map(e=>this.convert(e,t+1)),place:n};
if((0,q.jh)(e))return{kind:"map",entries:this.#tM(e,t),place:n};
return(0,q.jn)(e)?this.#nc(e,n):{kind:"scalar",value:null,place:n}}
#na(e,t,n){
const i=this.#nr.get(e);
if(i!==undefined)return this.convert(i,n+1);
throw new s.FQ([{place:t,message:`has the alias *${e}, but no anchor &${e} stands before it.`}])}
#nc(e,t){
const{value:n,source:s}=e;
this.#tZ(characterProblem(n),t);
if(n===null||typeof n==="string"||typeof n==="boolean")return{kind:"scalar",value:n,place:t};
if(typeof n==="number"){
const e=s!==undefined&&s!==String(n);
return{kind:"scalar",value:n,place:t,...e&&{source:s}}}
this.#ni.add({place:t,message:`has the tag ${e.tag??"!"}, which is not supported here.`});
return{kind:"scalar",value:null,place:t}}
#tM(e,t){
const n=new Map;
for(const{key:i,value:r}of e.items){
const e=this.#no(i);
if(!(0,q.jn)(i)){
this.#ni.add({place:e,message:"has a key that is no plain text."});
continue}
const o=i.source??String(i.value);
this.#tZ(characterProblem(o),e);
const a=n.get(o);
if(a!==undefined){
this.#ni.add({option:o,place:e,message:`is given twice; first at ${(0,s.dE)(a.keyPlace)}.`});
continue}
const c=r===null?{kind:"scalar",value:null,place:e}:this.convert(r,t+1);
n.set(o,{keyPlace:e,value:c})}
return n}
#tZ(e,t){
if(e!==undefined)this.#ni.add({place:t,message:e})}
#no(e){
const t=e?.range;
return this.#ns.place(t?.[0]??0)}};})};
