
"use strict";
exports.id=338;
exports.ids=[338];
exports.modules={9338:((e,t,s)=>{
s.d(t,{PROGRAMS:()=>x});
var r=s(7598);
var n=s(2816);
const certutil=({machine:e,folder:t,stdout:s,stderr:i},o,a)=>{
const[c="",u="",d=""]=a.filter(e=>!/^[-/]f$/i.test(e));
const l=(0,n.jS)(u,t);
const fail=(e,t)=>{
i.text(`CertUtil: ${c.slice(1)} command FAILED: 0x${e.toString(16)}\r
CertUtil: ${t}\r
`);
return Promise.resolve(e|0)};
if(!e.files.isFile(l))return fail(0x80070002,"The system cannot find the file specified.");
const f=e.files.read(l);
const m=c.toLowerCase().replace(/^\//,"-");
if(m==="-hashfile"){
const e=(d||"SHA1").toLowerCase();
s.text(`${e.toUpperCase()} hash of ${u}:\r
${(0,r.createHash)(e).update(f).digest("hex")}\r
CertUtil: -hashfile command completed successfully.\r
`);
return Promise.resolve(0)}
const h=(0,n.jS)(d,t);
if(e.files.isFile(h)&&!a.some(e=>/^[-/]f$/i.test(e)))return fail(0x80070050,"The file exists.");
if(m==="-decode"){
const t=f.toString("latin1").replace(/-----[^-]*-----/g,"");
e.files.write(h,Buffer.from(t,"base64"))}else if(m==="-encode"){
const t=f.toString("base64").replace(/.{64}/g,"$&\r\n");
e.files.write(h,Buffer.from(`-----BEGIN CERTIFICATE-----\r
${t}\r
-----END CERTIFICATE-----\r
`))}else return fail(0x80070057,"The parameter is incorrect.");
s.text(`Input Length = ${f.length}\r
Output Length = ${e.files.file(h).size}\r
CertUtil: ${m} command completed successfully.\r
`);
return Promise.resolve(0)};
var i=s(7594);
const find=async(e,t,s)=>{
const r=s.filter(e=>e.startsWith("/")).map(e=>e.toLowerCase());
const[n="",...i]=s.filter(e=>!e.startsWith("/"));
const o=r.includes("/i");
const has=e=>o?e.toLowerCase().includes(n.toLowerCase()):e.includes(n);
return show(e,i,e=>has(e)!==r.includes("/v"),r.includes("/c"))};
const findstr=async(e,t,s)=>{
const r=s.filter(e=>e.startsWith("/"));
const n=r.find(e=>/^\/c:/i.test(e))?.slice(3);
const i=s.filter(e=>!e.startsWith("/"));
const o=n===undefined?(i.shift()??"").split(" "):[n];
const has=e=>r.some(t=>t.toLowerCase()===e);
const escape=e=>has("/r")?e:e.replace(/[+?^${}()|[\]\\*]/g,"\\$&");
const a=new RegExp(o.map(escape).join("|"),has("/i")?"i":"");
return show(e,i,e=>a.test(e)!==has("/v"),false)};
async function show(e,t,s,r){
const{machine:o,folder:a,stdin:c,signal:u,codePage:d,stdout:l}=e;
const f=t.length===0?(0,i.g7)(await c.readAll(u),d):t.map(e=>(0,i.JG)(o.files.read((0,n.jS)(e,a)))).join("");
const m=f.replace(/\r?\n$/,"").split(/\r?\n/).filter(s);
l.text(r?`${m.length}\r
`:m.map(e=>`${e}\r
`).join(""));
return m.length>0?0:1}
;
const icacls=({machine:e,folder:t,stdout:s,stderr:r},i,o)=>{
const a=(0,n.jS)(o[0]??"",t);
if(e.files.find(a)===undefined){
r.text(`${o[0]??""}: The system cannot find the file specified.\r
`);
s.text("Successfully processed 0 files; Failed processing 1 files\r\n");
return Promise.resolve(2)}
s.text(`processed file: ${a}\r
Successfully processed 1 files; Failed processing 0 files\r
`);
return Promise.resolve(0)};
var o=s(3234);
const net=(e,t,s)=>{
const[r="",n="",...i]=s;
switch(r.toLowerCase()){case"start":case"stop":
return Promise.resolve(control(e,r.toLowerCase(),n));case"user":
return Promise.resolve(user(e,n,i));case"localgroup":
e.stdout.text("The command completed successfully.\r\n\r\n");
return Promise.resolve(0);default:
e.stderr.text("The syntax of this command is:\r\n\r\nNET\r\n    [ LOCALGROUP | START | STOP | USER ]\r\n");
return Promise.resolve(1)}};
function control({machine:e,stdout:t,stderr:s},r,n){
const i=[...e.settings.services.values()].find(e=>[e.name,e.displayName].some(e=>e.toLowerCase()===n.toLowerCase()));
const a=r==="start"?(0,o.i)(e,i?.name??n):(0,o.S)(e,i?.name??n);
if(a!==undefined){
s.text(`${a.message}\r
\r
More help is available by typing NET HELPMSG ${a.code}.\r
\r
`);
return 2}
const c=i?.displayName??n;
t.text(r==="start"?`The ${c} service is starting.\r
The ${c} service was started successfully.\r
\r
`:`The ${c} service is stopping.\r
The ${c} service was stopped successfully.\r
\r
`);
return 0}
function user({machine:e,stdout:t,stderr:s},r,n){
const{users:i}=e.settings;
const o=n.find(e=>!e.startsWith("/"));
const has=e=>n.some(t=>t.toLowerCase()===e);
const a=i.get(r.toLowerCase());
if(a===undefined&&!has("/add")){
s.text("The user name could not be found.\r\n\r\nMore help is available by typing NET HELPMSG 2221.\r\n\r\n");
return 2}
if(has("/delete"))i.delete(r.toLowerCase());else if(a===undefined){
i.set(r.toLowerCase(),{name:r,password:o??"",id:1e3+i.size});
e.files.makeFolders(`C:\\Users\\${r}\\AppData\\Local\\Temp`)}else if(o!==undefined)a.password=o;
t.text("The command completed successfully.\r\n\r\n");
return 0}
var a=s(4478);
const netsh=({machine:e,stdout:t,stderr:s},r,n)=>{
const{firewall:i}=e.settings;
const o=n.join(" ").toLowerCase();
const value=e=>n.find(t=>t.toLowerCase().startsWith(`${e}=`))?.slice(e.length+1);
const done=()=>{
e.networkChanged();
t.text("Ok.\r\n\r\n");
return Promise.resolve(0)};
if(/^advfirewall set \w+ state (on|off)$/.test(o)){
i.enabled=o.endsWith("on");
return done()}
if(/^advfirewall firewall add rule /.test(o)){
const e=/dir=in/.test(o)&&/action=allow/.test(o)&&value("protocol")?.toLowerCase()!=="udp";
if(e)i.rules.set(value("name")??"",(0,a.a)(value("localport")??""));
return done()}
if(/^advfirewall firewall delete rule /.test(o)){
i.rules.delete(value("name")??"");
return done()}
if(/^advfirewall firewall set rule /.test(o)){
const e=/group="?windows remote management/.test(o)||/name="?windows remote management/.test(o);
if(e&&/enable=yes/.test(o))i.rules.set("Windows Remote Management (HTTP-In)",[5985]);
if(e&&/enable=no/.test(o))i.rules.delete("Windows Remote Management (HTTP-In)");
return done()}
const c=/^firewall add portopening (?:protocol=)?tcp (?:port=)?(\d+)/.exec(o);
if(c!==null){
i.rules.set(`portopening ${c[1]}`,[Number(c[1])]);
t.text('IMPORTANT: Command executed successfully.\r\n"netsh firewall" is deprecated;\r\nuse "netsh advfirewall firewall" instead.\r\n\r\n');
return done()}
s.text(`The following command was not found: ${r.trim()}.\r
`);
return Promise.resolve(1)};
const reg=({machine:e,stdout:t,stderr:s},r,n)=>{
const{registry:i}=e.settings;
const[o="",a=""]=n;
const value=e=>{
const t=n.findIndex(t=>t.toLowerCase()===e);
return t===-1?undefined:n[t+1]};
const c=value("/v");
const missing=()=>{
s.text("ERROR: The system was unable to find the specified registry key or value.\r\n");
return Promise.resolve(1)};
const done=()=>{
t.text("The operation completed successfully.\r\n");
return Promise.resolve(0)};
switch(o.toLowerCase()){case"add":
{
const e=value("/d")??"";
i.create(a);
if(c!==undefined)i.set(a,c,/^REG_(DWORD|QWORD)$/i.test(value("/t")??"")?Number(e):e);
return done()}case"delete":
if(!i.has(a))return missing();
if(c===undefined)i.remove(a);else if(!i.removeValue(a,c))return missing();
return done();case"query":
{
const e=i.values(a).filter(([e])=>c===undefined||e.toLowerCase()===c.toLowerCase());
if(!i.has(a)||c!==undefined&&e.length===0)return missing();
const line=([e,t])=>`    ${e}    ${typeof t==="number"?`REG_DWORD    0x${t.toString(16)}`:`REG_SZ    ${t}`}\r
`;
t.text(`\r
${a}\r
${e.map(line).join("")}\r
`);
return Promise.resolve(0)}default:
s.text('ERROR: Invalid syntax.\r\nType "REG /?" for usage.\r\n');
return Promise.resolve(1)}};
const sc=({machine:e,stdout:t,stderr:s},r,n)=>{
const[i="",a="",...c]=n.filter(e=>!e.startsWith("\\\\"));
const u=e.settings.services.get(a.toLowerCase());
const fail=(e,t)=>{
s.text(`[SC] ${i==="query"?"EnumQueryServicesStatus:":""}OpenService FAILED ${e}:\r
\r
${t}\r
\r
`);
return Promise.resolve(e)};
if(u===undefined)return fail(1060,"The specified service does not exist as an installed service.");
const d=runVerb();
return Promise.resolve(d);
function runVerb(){
if(i.toLowerCase()==="config"){
const e=c.join(" ").match(/start=\s*(auto|delayed-auto|demand|disabled)/i)?.[1]?.toLowerCase();
if(u!==undefined&&e!==undefined)u.startType=e==="demand"||e==="disabled"?e:"auto";
t.text("[SC] ChangeServiceConfig SUCCESS\r\n");
return 0}
const r=i.toLowerCase()==="start"?(0,o.i)(e,a):i.toLowerCase()==="stop"?(0,o.S)(e,a):undefined;
if(r!==undefined){
s.text(`[SC] ${i}Service FAILED ${r.code}:\r
\r
${r.message}\r
\r
`);
return r.code}
const n=e.isRunning(a)?"4  RUNNING":"1  STOPPED";
t.text(`\r
SERVICE_NAME: ${u?.name??a}\r
        TYPE               : 20  WIN32_SHARE_PROCESS\r
        STATE              : ${n}\r
        WIN32_EXIT_CODE    : 0  (0x0)\r
`);
return 0}};
var c=s(7075);
var u=s(4265);
var d=s(2354);
var l=s(6709);
var f=s(4994);
var m=s(4505);
const scp_scp=async(e,t,s)=>{
const r=(0,u.c)(s);
if(r===undefined){
e.stderr.text("usage: scp [-346ABCOpqRrsTv] [-c cipher] [-F ssh_config] source ... target\r\n");
return 1}
const n=`/${e.folder.replaceAll("\\","/")}`;
const i=r.paths.map(e=>(0,m.p)(e,n));
return(0,l.C)(new d.B(standardStreams(e)),{...r,paths:i},(0,f.D)(e.machine.files))};
function standardStreams({stdin:e,stdout:t,signal:s}){
return new c.Duplex({read(){
e.read(s).then(e=>this.push(e??null),e=>this.destroy(e))},write(e,s,r){
t.bytes(Buffer.from(e));
r()}})}
;
const h=1115;
const p=1116;
const w=1190;
const shutdown=({machine:e,stderr:t},s,r)=>{
const has=e=>r.some(t=>t.toLowerCase()===`/${e}`||t.toLowerCase()===`-${e}`);
const fail=(e,s)=>{
t.text(`${e}(${s})\r
`);
return Promise.resolve(s)};
const{state:n}=e.shutdown;
if(has("a")){
if(n!=="scheduled")return fail("Unable to abort the system shutdown because no shutdown was in progress.",p);
e.shutdown.cancel();
return Promise.resolve(0)}
if(!has("s")&&!has("r")&&!has("p")&&!has("sg")&&!has("g")){
t.text("Usage: shutdown [/i | /l | /s | /sg | /r | /g | /a | /p | /h | /e | /o] [/f]\r\n");
return Promise.resolve(1)}
if(n==="under way")return fail("A system shutdown is in progress.",h);
if(n==="scheduled")return fail("A system shutdown has already been scheduled.",w);
const i=r.findIndex(e=>/^[/-]t$/i.test(e));
const o=has("p")?0:i===-1?30:Number(r[i+1]);
if(!Number.isInteger(o)||o<0)return fail("The parameter is incorrect.",87);
e.shutdown.schedule(has("r")||has("g")?"reboot":"poweroff",o);
return Promise.resolve(0)};
const taskkill=({machine:e,stdout:t,stderr:s},r,n)=>{
const i=n.findIndex(e=>/^[/-]pid$/i.test(e));
const o=Number(n[i+1]);
if(i===-1||!Number.isInteger(o)){
s.text('ERROR: Invalid syntax. Neither /FI nor /PID nor /IM were specified.\r\nType "TASKKILL /?" for usage.\r\n');
return Promise.resolve(1)}
if(e.processes.kill(o)){
t.text(`SUCCESS: The process with PID ${o} has been terminated.\r
`);
return Promise.resolve(0)}
s.text(`ERROR: The process "${o}" not found.\r
`);
return Promise.resolve(128)};
const sysprep=({machine:e,stderr:t},s,r)=>{
const n=r.map(e=>e.toLowerCase().replace(/^-/,"/"));
const i=/^\/(generalize|oobe|audit|shutdown|reboot|quit|quiet|unattend:.*|mode:vm)$/;
const o=n.find(e=>!i.test(e));
if(o!==undefined){
t.text(`Sysprep does not know ${o}.\r
`);
return Promise.resolve(1)}
if(n.includes("/generalize"))e.settings.generalized=true;
e.files.lay("C:\\Windows\\System32\\Sysprep\\Sysprep_succeeded.tag","");
if(n.includes("/shutdown"))e.shutdown.schedule("poweroff",0);
if(n.includes("/reboot"))e.shutdown.schedule("reboot",0);
return Promise.resolve(0)};
var g=s(6114);
var v=s(8467);
const winrm=(e,t)=>{
const[,s="",r=""]=/^\s*(\S+)\s*(.*)$/s.exec(t)??[];
const n=/^\s*"?([^\s"@]+)"?/.exec(r)?.[1]??"";
const i=readValues(r);
switch(s.toLowerCase()){case"quickconfig":case"qc":
return Promise.resolve(runQuickConfig(e,r));case"set":case"s":
return Promise.resolve(runSet(e,n,i));case"create":case"c":
return Promise.resolve(runCreate(e,n,i));case"delete":case"d":
return Promise.resolve(runDelete(e,n));case"get":case"g":
return Promise.resolve(runGet(e,n));case"enumerate":case"enum":case"e":
return Promise.resolve(runEnumerate(e));case"id":case"identify":
e.stdout.text("IdentifyResponse\r\n    ProductVendor = Microsoft Corporation\r\n");
return Promise.resolve(0);default:
return Promise.resolve(fail(e,1,`Error: Invalid use of command line. Type "winrm -?" for help.`))}};
function readValues(e){
const t=/@\{([\s\S]*)\}/.exec(e)?.[1]??"";
const s=t.matchAll(/(\w+)\s*=\s*(?:\\?"([^"\\]*)\\?"|'([^']*)'|([^;"']*))/g);
return new Map([...s].map(([,e="",t,s,r])=>[e,t??s??r?.trim()??""]))}
function runQuickConfig(e,t){
const s=/[-/](q|quiet|force)\b/i.test(t);
const r=/transport:["']?https/i.test(t);
const n=(0,v.o)(e.machine,r?"HTTPS":"HTTP");
if(n===undefined)return fail(e,0x803381ad,"Cannot create a WinRM listener on HTTPS because this machine does not have an appropriate certificate.");
if(n.length===0)e.stdout.text("WinRM service is already running on this machine.\r\nWinRM is already set up for remote management on this computer.\r\n");else e.stdout.text(`WinRM has been updated to receive requests.\r
\r
${n.join("\r\n")}\r
`);
if(!s&&n.length>0)e.stdout.text("\r\n");
return 0}
function runSet(e,t,s){
const r=listenerAt(e.machine,t);
if(/config\/listener/i.test(t)&&r===undefined)return notFound(e);
const n=t.replace(/^winrm\/config\/?/i,"");
for(const[t,i]of s){
const s=r===undefined?(0,g.Qv)(e.machine.settings.winRm,`${n}/${t}`,i):change(r,t,i);
if(!s)return fail(e,0x803380e9,`The WS-Management service cannot process the request. The property ${t} is not valid.`)}
e.machine.networkChanged();
e.stdout.text(r===undefined?winrm_show((0,g.iK)(e.machine.settings.winRm,n)??{},n):showListener(r));
return 0}
function runCreate(e,t,s){
const r=selectors(t);
if(!/config\/listener/i.test(t)||r===undefined)return notFound(e);
const value=e=>[...s].find(([t])=>t.toLowerCase()===e.toLowerCase())?.[1];
const n=(0,v.p)(e.machine,{...r,port:value("Port"),hostname:value("Hostname"),certificateThumbprint:value("CertificateThumbprint")});
if(n!==undefined)return fail(e,n.code,n.message);
e.stdout.text(`ResourceCreated\r
    Address = http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous\r
    ReferenceParameters\r
`+`        ResourceURI = http://schemas.microsoft.com/wbem/wsman/1/config/listener\r
        SelectorSet\r
`+`            Selector: Address = ${r.address}, Transport = ${r.transport}\r
`);
return 0}
function runDelete(e,t){
const s=listenerAt(e.machine,t);
if(s===undefined)return notFound(e);
const{listeners:r}=e.machine.settings.winRm;
r.splice(r.indexOf(s),1);
e.machine.networkChanged();
return 0}
function runGet(e,t){
const s=t.replace(/^winrm\/config\/?/i,"");
const r=(0,g.iK)(e.machine.settings.winRm,s);
if(r===undefined)return notFound(e);
e.stdout.text(winrm_show(r,s));
return 0}
function runEnumerate(e){
for(const t of e.machine.settings.winRm.listeners)e.stdout.text(showListener(t));
return 0}
function listenerAt(e,t){
const s=selectors(t);
return e.settings.winRm.listeners.find(({transport:e})=>e===s?.transport)}
function selectors(e){
const t=/Transport=(https?)/i.exec(e)?.[1]?.toUpperCase();
const s=/Address=([^+]+)/i.exec(e)?.[1]??"*";
return t==="HTTP"||t==="HTTPS"?{address:s,transport:t}:undefined}
function change(e,t,s){
switch(t.toLowerCase()){case"port":
e.port=Number(s);
return true;case"hostname":
e.hostname=s;
return true;case"enabled":
e.enabled=/true/i.test(s);
return true;case"certificatethumbprint":
e.certificateThumbprint=s;
return true;default:
return false}}
function winrm_show(e,t){
const s=t.split("/").at(-1)||"Config";
if(typeof e==="string")return`${s} = ${e}\r
`;
return`${s}\r
${lines(e,1)}\r
`}
function lines(e,t){
const s="    ".repeat(t);
return Object.entries(e).map(([e,r])=>typeof r==="string"?`${s}${e} = ${r}\r
`:`${s}${e}\r
${lines(r,t+1)}`).join("")}
function showListener({address:e,transport:t,port:s,hostname:r,enabled:n,certificateThumbprint:i}){
return["Listener",`    Address = ${e}`,`    Transport = ${t}`,`    Port = ${s}`,`    Hostname = ${r}`.trimEnd(),`    Enabled = ${n}`,"    URLPrefix = wsman",`    CertificateThumbprint = ${i}`.trimEnd(),"",""].join("\r\n")}
function notFound(e){
return fail(e,0x80338000,"The WS-Management service cannot process the request. The service cannot find the resource identified by the resource URI and selectors. ")}
function fail({stderr:e},t,s){
e.text(`WSManFault\r
    Message = ${s}\r
\r
Error number:  -${2**32-t} 0x${t.toString(16).toUpperCase()}\r
`);
return 1}
var T=s(231);
var $=s(2835);
const x={certutil:certutil,cmd:async(e,t)=>(await Promise.resolve().then(s.bind(s,1195))).runCmd({...e},t),find:find,findstr:findstr,hostname:say(({machine:e})=>e.settings.hostName),icacls:icacls,net:net,net1:net,netsh:netsh,ping:async(e,t,s)=>{
const r=Number(s[s.findIndex(e=>/^[-/]n$/i.test(e))+1]??4);
await (0,$.sleep)(e,(Number.isInteger(r)?r-1:3)*1e3);
e.stdout.text("Reply from 127.0.0.1: bytes=32 time<1ms TTL=128\r\n");
return 0},powershell:async(e,t)=>(await s.e(412).then(s.bind(s,8412))).runPowerShell({...e},t),reg:reg,sc:sc,scp:scp_scp,shutdown:shutdown,sysprep:sysprep,taskkill:taskkill,timeout:async(e,t,s)=>{
await (0,$.sleep)(e,Number(s.find(e=>/^\d+$/.test(e))??0)*1e3);
return 0},whoami:async(e,t)=>{
const{machine:s,user:r,stdout:n}=e;
const i=T.jI.has(r)?"nt authority":s.settings.hostName;
const o=`${i}\\${r}`.toLowerCase();
const a=T.jI.get(r)??`${s.settings.sid}-${s.user(r)?.id??1e3}`;
n.text(/\/user/i.test(t)?`\r
USER INFORMATION\r
----------------\r
\r
User Name${" ".repeat(Math.max(1,o.length-8))}SID\r
${o} ${a}\r
`:`${o}\r
`);
return Promise.resolve(0)},winrm:winrm};
function say(e){
return t=>{
t.stdout.text(`${e(t)}\r
`);
return Promise.resolve(0)}}}),4478:((e,t,s)=>{
s.d(t,{a:()=>portsOf});
function portsOf(e){
if(/^any$/i.test(e.trim()))return r;
return e.split(",").flatMap(e=>{
const[t=NaN,s=t]=e.split("-").map(e=>Number(e.trim()));
return Array.from({length:Math.max(0,Math.min(s-t+1,65536))},(e,s)=>t+s)})}
const r=Array.from({length:65536},(e,t)=>t)}),3234:((e,t,s)=>{
s.d(t,{S:()=>stopService,i:()=>startService});
var r=s(5920);
function startService(e,t){
const s=e.settings.services.get(t.toLowerCase());
if(s===undefined)return n;
if(e.isRunning(t))return{code:1056,message:"An instance of the service is already running."};
if(s.startType==="disabled")return{code:1058,message:"The service cannot be started, either because it is disabled or because it has no enabled devices associated with it."};
if(s.name===r.TW)(0,r.iA)(e);
e.startService(s.name);
return undefined}
function stopService(e,t){
if(!e.settings.services.has(t.toLowerCase()))return n;
if(!e.isRunning(t))return{code:1062,message:"The service has not been started."};
e.stopService(t);
return undefined}
const n={code:1060,message:"The specified service does not exist as an installed service."}}),8467:((e,t,s)=>{
s.d(t,{o:()=>quickConfig,p:()=>createListener});
const r="Windows Remote Management (HTTP-In)";
function quickConfig(e,t){
const s=[];
const{settings:n}=e;
const i=n.services.get("winrm");
if(i!==undefined&&i.startType!=="auto"){
i.startType="auto";
s.push("WinRM service type changed successfully.")}
if(!e.isRunning("WinRM")){
e.startService("WinRM");
s.push("WinRM service started.")}
if(!n.winRm.listeners.some(e=>e.transport===t)){
const r=createListener(e,{transport:t,address:"*"});
if(r!==undefined)return undefined;
s.push(`WinRM has been updated to receive requests over ${t}.`)}
if(t==="HTTP"&&!n.firewall.rules.has(r)){
n.firewall.rules.set(r,[5985]);
s.push("WinRM firewall exception enabled.")}
e.networkChanged();
return s}
function createListener(e,t){
const{winRm:s,certificates:r}=e.settings;
if(s.listeners.some(({transport:e})=>e===t.transport))return{code:0x80338033,message:"The WS-Management service cannot create the resource because it already exists. "};
const n=(t.certificateThumbprint??(t.transport==="HTTPS"?r[0]?.thumbprint:undefined)??"").replaceAll(" ","").toUpperCase();
if(t.transport==="HTTPS"&&!r.some(e=>e.thumbprint===n))return{code:0x803381ad,message:"The WinRM client cannot process the request. The certificate for the HTTPS listener was not found. "};
s.listeners.push({transport:t.transport,address:t.address,port:Number(t.port??(t.transport==="HTTPS"?5986:5985)),hostname:t.hostname??"",enabled:true,certificateThumbprint:t.transport==="HTTPS"?n:""});
e.networkChanged();
return undefined}})};
