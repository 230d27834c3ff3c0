
"use strict";
exports.id=268;
exports.ids=[268];
exports.modules={57268:((e,t,n)=>{
var o=n(2367);
var r=n(69817);
var i=n(7170);
var s=n(49308);
function permissionsOf(e,t){
const n=new Map;
for(const o of e.flatMap(({kind:e,options:n,placeOf:o})=>e.permissions(n,{env:t,placeOf:o}))){
const e=n.get(o.action);
n.set(o.action,e===undefined?o:union(e,o))}
return[...n.values()]}
function permissionPolicy(e,t){
const n=new Map;
for(const{action:o,resources:r}of e){
const e=JSON.stringify(r.map(e=>e.replace("{account}",t)).sort());
n.set(e,[...n.get(e)??[],o])}
return{Version:"1",Statement:[...n].map(([e,t])=>({Effect:"Allow",Action:t.sort(),Resource:JSON.parse(e)}))}}
function trustPolicy({providerArn:e,audience:t,subject:n}){
return{Version:"1",Statement:[{Effect:"Allow",Action:"sts:AssumeRole",Principal:{Federated:[e]},Condition:{StringEquals:{"oidc:iss":u,"oidc:aud":t},StringLike:{"oidc:sub":n}}}]}}
const u="https://token.actions.githubusercontent.com";
function callerPolicy(e){
const t=e.flatMap(({options:e})=>{
const{ram_role_arn:t,oidc_provider_arn:n,oidc_role_arn:o}=e;
return t===undefined||n!==undefined&&o===undefined?[]:[t]});
if(t.length===0)return undefined;
return{Version:"1",Statement:[{Effect:"Allow",Action:"sts:AssumeRole",Resource:[...new Set(t)].sort()}]}}
function union(e,t){
const n=s.Qo.indexOf(e.need)<=s.Qo.indexOf(t.need)?e:t;
return{...n,resources:[...new Set([...e.resources,...t.resources])]}}
var c=n(57975);
const a=`usage: policy [template.json] [options]
Prints the RAM policy that a build needs, from the template and inputs that the action takes.
  --input NAME=VALUE      an input of the action, as under "with:"; may be given several times
  --variable NAME=VALUE   a variable of the template
  --account ID            the account's ID, for the resources (default: *)
  --required              only what the build cannot do without; nothing for notices and rescue
  --document NAME         permissions (default): for the user or role that builds
                          caller: for whoever assumes ram_role_arn
                          trust: for the role that jobs of --repository assume with ID tokens
  --repository OWNER/NAME the repository whose jobs are trusted
  --subject TEXT          the part of the token's subject after the repository (default: *)
  --oidc-provider ARN     the RAM OIDC provider (default: the option oidc_provider_arn)
  --help`;
const d=["permissions","caller","trust"];
function readPolicyArguments(e,t){
const{values:n,positionals:r}=parse(e);
if(n.help===true)return undefined;
const[i,...s]=r;
if(s.length>0)throw new o.zS(`One template at a time; found ${r.join(", ")} as well.`);
const u=d.find(e=>e===(n.document??"permissions"));
if(u===undefined)throw new o.zS(`--document must be one of ${d.join(", ")}; found "${n.document}".`);
if(n.repository!==undefined&&!/^[\w.-]+\/[\w.-]+$/.test(n.repository))throw new o.zS(`--repository must be OWNER/NAME; found "${n.repository}".`);
if(n.account!==undefined&&!/^(\d+|\*)$/.test(n.account))throw new o.zS(`--account must be the number of an account, or *; found "${n.account}".`);
if(n.subject==="")throw new o.zS("--subject must not be empty: no token has an empty subject.");
return{document:u,hasTemplate:i!==undefined||hasTemplateInput(n.input??[]),env:planningEnvironment(t,{template:i,inputs:pairsOf(n.input??[],"--input"),variables:pairsOf(n.variable??[],"--variable")}),account:n.account??"*",isRequiredOnly:n.required??false,repository:n.repository,subject:n.subject??"*",providerArn:n["oidc-provider"]}}
function parse(e){
try{
return(0,c.parseArgs)({args:[...e],allowPositionals:true,options:{input:{type:"string",multiple:true},variable:{type:"string",multiple:true},account:{type:"string"},required:{type:"boolean"},document:{type:"string"},repository:{type:"string"},subject:{type:"string"},"oidc-provider":{type:"string"},help:{type:"boolean"}}})}catch(e){
throw new o.zS((0,o.iT)(e).message,{cause:e})}}
function hasTemplateInput(e){
return e.some(e=>e.startsWith("template="))}
function pairsOf(e,t){
return e.map(e=>{
const n=e.indexOf("=");
if(n<1)throw new o.zS(`${t} must be NAME=VALUE; found "${e}".`);
return[e.slice(0,n),e.slice(n+1)]})}
const p={ALICLOUD_ACCESS_KEY:"key-of-nobody",ALICLOUD_SECRET_KEY:"secret-of-nobody"};
function planningEnvironment(e,{template:t,inputs:n,variables:o}){
const r=[...t===undefined?[]:[["template",t]],...o.length===0?[]:[["variables",JSON.stringify(Object.fromEntries(o))]],...n];
return{...p,...e,...Object.fromEntries(r.map(([e,t])=>[`INPUT_${e.toUpperCase()}`,t]))}}
;
function printPolicy(e,t){
const n=readPolicyArguments(e,t);
if(n===undefined)return{output:a,remarks:[]};
const builds=()=>(0,i.b)((0,r.fY)(n.env),()=>undefined);
switch(n.document){case"permissions":
return permissions(builds(),n);case"caller":
return{output:inJson(callerPolicy(builds())??noRole()),remarks:[]};case"trust":
return{output:inJson(trust(trustOptions(builds,n),n)),remarks:[]}}}
function trustOptions(e,{env:t,hasTemplate:n}){
if(n)return e()[0]?.options??{};
const input=e=>t[`INPUT_${e.toUpperCase()}`]||undefined;
return{oidc_provider_arn:input("oidc_provider_arn"),oidc_audience:input("oidc_audience")}}
function permissions(e,{env:t,account:n,isRequiredOnly:o}){
const r=permissionsOf(e,t);
const i=o?r.filter(({need:e})=>e==="required"||e==="release"):r;
const s=i.filter(({need:e})=>e==="optional"||e==="rescue");
const u=permissionPolicy(i,n);
return{output:inJson(u),remarks:[...s.map(remark),...tooLong(u)]}}
const l=6144;
function tooLong(e){
const{length:t}=JSON.stringify(e);
if(t<=l)return[];
return[`This policy has ${t} characters, and a custom policy of RAM may have ${l}: make two of its statements, or write * for the regions.`]}
function remark({action:e,need:t,purpose:n}){
const o=t==="optional"?"without it there is a notice":"only where a build fails or replaces something";
return`${e}: to ${n}; ${o}.`}
function trust(e,{repository:t,subject:n,providerArn:r}){
const i=r??e.oidc_provider_arn;
if(t===undefined)throw new o.zS("--document trust needs --repository OWNER/NAME.");
if(i===undefined)throw new o.zS("--document trust needs --oidc-provider ARN, or the option oidc_provider_arn.");
return trustPolicy({providerArn:i,audience:e.oidc_audience??"sts.aliyuncs.com",subject:`repo:${t}:${n}`})}
function noRole(){
throw new o.zS("--document caller: no role is assumed with other credentials (ram_role_arn).")}
function inJson(e){
return JSON.stringify(e,undefined,2)}
;
function main(){
try{
const{output:e,remarks:t}=printPolicy(process.argv.slice(2),process.env);
process.stdout.write(`${e}
`);
for(const e of t)process.stderr.write(`${e}
`)}catch(e){
process.stderr.write(`${(0,o.Uc)(e)}
`);
process.exitCode=1}}
main()})};
