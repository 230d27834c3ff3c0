
"use strict";
exports.id=57;
exports.ids=[57];
exports.modules={2002:((e,t,n)=>{
n.d(t,{I:()=>i});
const s=64*1024;
let i=class GuestConsole{
#e="";
#t=performance.now();
poweredOn(){
this.#t=performance.now()}
log(e){
const t=((performance.now()-this.#t)/1e3).toFixed(6).padStart(12);
this.write(`[${t}] ${e}
`)}
write(e){
this.#e=(this.#e+e).slice(-s)}
text(){
return this.#e}}}),4706:((e,t,n)=>{
n.d(t,{Ji:()=>c,Le:()=>readHostKeys,ON:()=>generateMissing,R8:()=>filesOf,RH:()=>privatePath,WC:()=>keyMakingOutput,Zd:()=>publicPath,rC:()=>hostKeysForConsole,v:()=>hostKeyOf});
var s=n(7598);
var i=n.n(s);
var r=n(5472);
var o=n.n(r);
const{utils:a}=o();
const c=["rsa","ecdsa","ed25519"];
async function readHostKeys(e){
const t=await Promise.all(c.map(t=>readHostKey(e,t)));
return t.filter(e=>e!==undefined)}
function generateMissing(e,t){
const n=c.filter(t=>!e.some(e=>e.type===t));
return Promise.all(n.map(e=>generateHostKey(e,t)))}
function filesOf({type:e,privateKey:t,publicKey:n}){
return[{path:privatePath(e),content:t,mode:384},{path:publicPath(e),content:`${n}
`,mode:420}]}
function hostKeysForConsole(e){
const t="#############################################################";
const log=e=>`<14>cloud-init: ${e}`;
return[log(t),log("-----BEGIN SSH HOST KEY FINGERPRINTS-----"),...e.map(e=>log(fingerprint(e))),log("-----END SSH HOST KEY FINGERPRINTS-----"),log(t),"-----BEGIN SSH HOST KEY KEYS-----",...e.map(e=>e.publicKey),"-----END SSH HOST KEY KEYS-----",""].join("\n")}
function keyMakingOutput(e){
const[,t="",n=""]=fingerprint(e).split(" ");
return[`Generating public/private ${e.type} key pair.`,`Your identification has been saved in ${privatePath(e.type)}`,`Your public key has been saved in ${publicPath(e.type)}`,"The key fingerprint is:",`${t} ${n}`,""].join("\n")}
function privatePath(e){
return`/etc/ssh/ssh_host_${e}_key`}
function publicPath(e){
return`${privatePath(e)}.pub`}
async function readHostKey(e,t){
const n=(await e.readFile(privatePath(t)))?.toString("utf8");
return n===undefined?undefined:hostKeyOf(t,n)}
function hostKeyOf(e,t){
const n=a.parseKey(t);
if(n instanceof Error||!n.isPrivateKey())return undefined;
const s=`${n.type} ${n.getPublicSSH().toString("base64")} ${n.comment}`.trim();
return{type:e,privateKey:t,publicKey:s}}
async function generateHostKey(e,t){
for(;;){
const n=await generatePair(e,t);
if(a.parseKey(n.private)instanceof Error)continue;
return{type:e,privateKey:n.private,publicKey:n.public}}}
function generatePair(e,t){
return new Promise((n,s)=>{
const done=(e,t)=>e?s(e):n(t);
if(e==="rsa")a.generateKeyPair("rsa",{bits:2048,comment:t},done);else if(e==="ecdsa")a.generateKeyPair("ecdsa",{bits:256,comment:t},done);else a.generateKeyPair("ed25519",{comment:t},done)})}
function fingerprint({type:e,publicKey:t}){
const[,n="",i=""]=t.split(" ");
const r=(0,s.createHash)("sha256").update(Buffer.from(n,"base64")).digest("base64").replace(/=+$/,"");
return`${d[e]} SHA256:${r} ${i} (${e.toUpperCase()})`}
const d={rsa:2048,ecdsa:256,ed25519:256}}),8057:((e,t,n)=>{
n.d(t,{createGuestHost:()=>createGuestHost});
var s=n(6760);
var i=n(5342);
var r=n(7598);
var o=n(1455);
var a=n(1421);
var c=n(8161);
const d="alicloud-simulator-";
const u="owner.json";
const l="process-groups";
async function createWorkspace(e=(0,c.tmpdir)()){
await (0,o.mkdir)(e,{recursive:true});
const t=await (0,o.realpath)(e);
await removeStale(t);
const n=await (0,o.mkdtemp)((0,s.join)(t,d));
await (0,o.writeFile)((0,s.join)(n,u),JSON.stringify(await thisProcess()));
await (0,o.mkdir)((0,s.join)(n,l));
const i=startCaretaker(n);
return{folder:n,remove:async()=>{
await removeFolder(n);
await i.dismiss()}}}
async function removeFolder(e){
await (0,o.rm)(e,{recursive:true,force:true,maxRetries:5,retryDelay:100})}
function startCaretaker(e){
if(process.platform==="win32")return{dismiss:()=>Promise.resolve()};
const t=(0,a.spawn)("/bin/sh",["-c",f,"caretaker",e],{stdio:["pipe","ignore","ignore"],detached:true});
t.on("error",()=>undefined);
t.unref();
const n=new Promise(e=>t.once("close",()=>e()));
return{dismiss:async()=>{
t.ref();
t.stdin.end();
await n}}}
const f=`
trap '' HUP INT TERM
while read -r line; do :; done
[ -e "$1" ] || exit 0
for group in "$1/${l}"/*; do
  [ ! -e "$group" ] || kill -s KILL -- "-$\{group##*/}"
done
# Daemons have left their group, and are known by the environment that they started with (directory/machine.ts).
for environment in $(grep -slF "GUEST_ROOT=$1/" /proc/[0-9]*/environ); do
  pid=$\{environment#/proc/}
  kill -s KILL "$\{pid%/environ}"
done
tries=50
while [ "$tries" -gt 0 ] && ! rm -rf "$1"; do
  sleep 0.1
  tries=$((tries - 1))
done
`;
async function removeStale(e){
const t=await pidNamespace();
for(const n of(await (0,o.readdir)(e))){
if(!n.startsWith(d))continue;
const i=await readOwner((0,s.join)(e,n));
if(i===undefined||i.namespace!==t||await isAlive(i))continue;
await removeFolder((0,s.join)(e,n)).catch(()=>undefined)}}
async function readOwner(e){
try{
return JSON.parse(await (0,o.readFile)((0,s.join)(e,u),"utf8"))}catch{
return undefined}}
async function isAlive(e){
try{
process.kill(e.pid,0)}catch(e){
if(e.code!=="EPERM")return false}
return await startTime(e.pid)===e.startedAt}
async function thisProcess(){
return{pid:process.pid,startedAt:await startTime(process.pid),namespace:await pidNamespace()}}
async function startTime(e){
const t=await (0,o.readFile)(`/proc/${e}/stat`,"utf8").catch(()=>"");
return t.slice(t.lastIndexOf(")")+2).split(" ")[19]??""}
async function pidNamespace(){
return(0,o.readlink)("/proc/self/ns/pid").catch(()=>"")}
var h=n(3024);
function runChild(e,t={}){
const[n,...s]=e;
return new Promise((e,i)=>{
const r=(0,a.spawn)(n??"",s,{stdio:"pipe",detached:process.platform!=="win32",...t.env&&{env:t.env}});
const o=[];
const c=[];
r.stdout.on("data",e=>o.push(e));
r.stderr.on("data",e=>c.push(e));
r.once("error",i);
r.once("close",t=>{
e({code:t??undefined,stdout:Buffer.concat(o),stderr:Buffer.concat(c).toString("utf8")})});
r.stdin.on("error",()=>undefined);
r.stdin.end(t.input??"")})}
async function runOrThrow(e,t={}){
const{code:n,stdout:s,stderr:i}=await runChild(e,t);
if(n===0)return s;
throw new Error(`${e[0]} failed (exit ${n??"by signal"}): ${i.trim()}`)}
var p=n(7030);
async function openPipes(){
if(process.platform!=="linux")return undefined;
const e=(0,a.spawn)("/bin/sh",["-c",m],{stdio:["pipe","pipe","ignore"]});
try{
const[t,n,s]=(await holders(e.stdout)).map(openBothEnds);
return{childEnds:[t.read,n.write,s.write],stdin:new p.Socket({fd:t.write,readable:false,writable:true}),stdout:new p.Socket({fd:n.read,readable:true,writable:false}),stderr:new p.Socket({fd:s.read,readable:true,writable:false})}}catch{
return undefined}finally{
e.stdin.end()}}
const w='{ read -r pid rest < /proc/self/stat; echo "$pid" >&4; read -r end <&3; } 5>&1';
const m=`exec 3<&0 4>&1; hold() ${w}; hold | hold | hold | :`;
function holders(e){
return new Promise((t,n)=>{
let s="";
e.on("data",e=>{
s+=e.toString();
const n=s.split("\n").slice(0,-1);
if(n.length===3)t(n)});
e.once("close",()=>n(new Error("No pipes were made.")))})}
function openBothEnds(e){
const t=`/proc/${e}/fd/5`;
return{read:(0,h.openSync)(t,h.constants.O_RDONLY),write:(0,h.openSync)(t,h.constants.O_WRONLY)}}
;
async function startCommand(e){
const[t,...n]=e.argv;
const s=await openPipes();
const i=(0,a.spawn)(t??"",n,{env:e.env,cwd:e.cwd,detached:process.platform!=="win32",windowsHide:true,stdio:s===undefined?"pipe":[...s.childEnds]});
s?.childEnds.forEach(e=>(0,h.closeSync)(e));
const r=exitOf(i);
const{stdin:o,stdout:c,stderr:d}=s??i;
if(o===null||c===null||d===null)throw new Error(`${t} was started without its pipes.`);
const signal=t=>{
if(i.pid!==undefined&&i.exitCode===null)e.signal(i.pid,`SIG${t}`)};
return{stdin:o,stdout:c,stderr:d,exited:r,pid:i.pid,signal}}
function exitOf(e){
return new Promise(t=>{
e.once("error",()=>t({code:127}));
e.once("exit",(e,n)=>{
t(n===null?{code:e??255}:{signal:n.replace(/^SIG/,"")})})})}
;
function guestPrograms(e){
const t=`#!/bin/sh
# Laid over this guest by the simulated cloud.
case $\{0##*/} in reboot) action=reboot ;; *) action=poweroff ;; esac
case $\{0##*/} in shutdown) minutes=1 ;; *) minutes=0 ;; esac
for argument do
  case $argument in
    -r | --reboot) action=reboot ;;
    -c) [ ! -f "$\{GUEST_ROOT:-}/run/simulated-shutdown" ] || kill "$(cat "$\{GUEST_ROOT:-}/run/simulated-shutdown")"; exit ;;
    now) minutes=0 ;;
    +[0-9]*) minutes=$\{argument#+} ;;
    --) break ;;
  esac
done
switch() { case $action in reboot) ${e.reboot} ;; *) ${e.powerOff} ;; esac; }
if [ "$minutes" -eq 0 ]; then switch; exit; fi
( sleep "$((minutes * 60))"; switch ) < /dev/null > /dev/null 2>&1 &
echo $! > "$\{GUEST_ROOT:-}/run/simulated-shutdown"
echo "Shutdown scheduled in $minutes min, use 'shutdown -c' to cancel." >&2
`;
const n=["poweroff","halt","reboot","shutdown"];
const s=n.flatMap(e=>[`/usr/local/sbin/${e}`,`/sbin/${e}`]);
return{...Object.fromEntries(s.map(e=>[e,{content:t,mode:493}])),"/usr/local/sbin/systemctl":{content:y,mode:493},"/usr/local/bin/cloud-init":{content:g,mode:493}}}
const y=`#!/bin/sh
# Laid over this guest by the simulated cloud: what needs a running systemd, and can be done without.
for argument do
  case $argument in
    poweroff | halt | reboot) exec "$\{GUEST_ROOT:-}/sbin/$argument" ;;
    -*) ;;
    *) break ;;
  esac
done
# As in a chroot: units are enabled, what would start them is passed over (systemd's ENVIRONMENT document).
export SYSTEMD_OFFLINE=1
for real in "$\{GUEST_ROOT:-}/usr/bin/systemctl" /usr/bin/systemctl /bin/systemctl; do
  [ ! -x "$real" ] || exec "$real" "$@"
done
echo "systemctl: command not found" >&2
exit 127
`;
const g=`#!/bin/sh
# Laid over this guest by the simulated cloud, which does the work of cloud-init.
folder="$\{GUEST_ROOT:-}/var/lib/cloud"
case $1 in
  status)
    case $* in *--wait*) while [ ! -e "$folder/instance/boot-finished" ]; do sleep 0.2; done ;; esac
    if [ -e "$folder/instance/boot-finished" ]; then echo 'status: done'; else echo 'status: running'; fi
    ;;
  clean) rm -rf "$folder"/* ;;
  --version) echo 'cloud-init of the simulated cloud' ;;
  *) echo "cloud-init: $1 is not simulated" >&2; exit 2 ;;
esac
`;
var v=n(3554);
function toPrivate(e,t){
if(t===e||t.startsWith(`${e}/`))return t;
return(0,s.join)(e,s.posix.normalize(s.posix.join("/",t)))}
function translateCommand(e,t){
return t.replace($,t=>!t.startsWith(e)&&isGuestPath(e,t)?shellPath(toPrivate(e,t)):t)}
const $=/(?<![^\s'"`=:;|&<>({,])\/[^\s'"`;|&<>(){}:,*?$\\]+/g;
function isGuestPath(e,t){
if(/^\/(tmp|root|home)(\/|$)/.test(t))return true;
if(t.startsWith("/run/")&&!(0,h.existsSync)(t))return true;
return!b.has(s.posix.normalize(t).replace(/\/$/,""))&&(0,h.existsSync)(toPrivate(e,t))}
const b=new Set(["/bin","/sbin","/usr","/usr/bin","/usr/sbin","/usr/local","/usr/local/bin","/usr/local/sbin","/etc","/var","/var/lib","/var/log","/opt","/home","/run"]);
function shellPath(e){
return e.replaceAll("\\","/")}
;
function directoryFiles(e){
const own=t=>toPrivate(e,t);
const existing=e=>(0,h.existsSync)(own(e))?own(e):e;
return{open:async(t,n,s)=>{
if((n&(h.constants.O_WRONLY|h.constants.O_RDWR))===0)return(0,v.Tq)(await (0,o.open)(existing(t),n));
await adoptFolder(e,t);
return(0,v.Tq)(await (0,o.open)(own(t),n,s))},stat:async e=>(0,v.uK)(await (0,o.stat)(existing(e))),lstat:async e=>(0,v.uK)(await (0,o.lstat)(existing(e))),list:e=>(0,o.readdir)(existing(e)),makeDirectory:async(t,n)=>{
await adoptFolder(e,t);
await (0,o.mkdir)(own(t),{mode:n})},removeDirectory:e=>(0,o.rmdir)(own(e)),remove:e=>(0,o.unlink)(own(e)),rename:async(t,n)=>{
await adoptFolder(e,n);
await (0,o.rename)(own(t),own(n))},readLink:e=>(0,o.readlink)(existing(e)),symlink:(e,t)=>(0,o.symlink)(e,own(t)),change:(e,t)=>(0,v.yR)(own(e),t)}}
async function adoptFolder(e,t){
const n=(0,s.dirname)(t);
if(!(0,h.existsSync)(toPrivate(e,n))&&(0,h.existsSync)(n))await (0,o.mkdir)(toPrivate(e,n),{recursive:true})}
;
const S=3e3;
async function powerOnDirectory(e){
const t=(0,s.join)(e.folder,"root");
const n=(0,s.join)(e.folder,"control");
const i=[n,(0,s.join)(t,"tmp"),(0,s.join)(t,"run")];
await Promise.all(i.map(removeFolder));
for(const e of[...i,(0,s.join)(t,"root"),(0,s.join)(t,"etc")])await (0,o.mkdir)(e,{recursive:true});
const r=new O(t,n,e.shell,e.processGroups);
const say=e=>`echo ${e} > "$GUEST_CONTROL/${e}"`;
const a={...guestPrograms({powerOff:say("poweroff"),reboot:say("reboot")}),"/usr/local/bin/sudo":{content:k,mode:493}};
await r.writeFiles(Object.entries(a).map(([e,t])=>({path:e,...t})));
return r}
const k=`#!/bin/sh
# Laid over this guest by the simulated cloud: everybody is root here.
while [ "$#" -gt 0 ]; do
  case $1 in
    -[ugpCDhRrTtU]) shift 2 ;;
    --) shift; break ;;
    -*) shift ;;
    *=*) export "$1"; shift ;;
    *) break ;;
  esac
done
[ "$#" -gt 0 ] || exec "$SHELL"
exec "$@"
`;
let O=class DirectoryMachine{
root;
control;
shell;
processGroups;
ended;
transfers;
#n=(0,r.randomUUID)();
#s=new Set;
#i=()=>undefined;
#r=false;
constructor(e,t,n,s){
this.root=e;
this.control=t;
this.shell=n;
this.processGroups=s;
this.transfers={sftpCommand:undefined,scpProgram:false,files:()=>directoryFiles(e)};
const i=(0,h.watch)(t,()=>void this.#o());
i.on("error",()=>undefined);
this.ended=new Promise(e=>this.#i=e).finally(()=>i.close())}
async run({command:e,account:t,environment:n,terminal:s}){
if(this.#r)throw new Error("The guest is switched off.");
const i=e===undefined?[this.shell,"-i"]:[this.shell,"-c",translateCommand(this.root,e)];
const r=await startCommand({argv:e===undefined&&s===undefined?[this.shell]:i,env:{...this.#a(t),...n,...s&&{TERM:s.type}},cwd:await this.#c(t),signal:(e,t)=>signalGroup(e,t)});
this.#d(r);
return r}
account(e){
const t=e==="root"?"/root":`/home/${e}`;
const n=e==="root"||/^[a-z_][a-z0-9_-]*$/.test(e)&&(0,h.existsSync)(toPrivate(this.root,t));
const{uid:s,gid:i}={uid:process.getuid?.()??0,gid:process.getgid?.()??0};
return Promise.resolve(n?{name:e,uid:s,gid:i,home:t,shell:this.shell}:undefined)}
async readFile(e){
return(0,o.readFile)(toPrivate(this.root,e)).catch(()=>undefined)}
async writeFiles(e){
for(const{path:t,content:n,mode:i,how:r}of e){
const e=toPrivate(this.root,t);
await (0,o.mkdir)((0,s.dirname)(e),{recursive:true});
if(r==="replace")await (0,o.rm)(e,{force:true});
await (r==="append"?(0,o.appendFile)(e,n):(0,o.writeFile)(e,n));
await (0,o.chmod)(e,i)}}
async makeDirectory(e,{mode:t}){
await (0,o.mkdir)(toPrivate(this.root,e),{recursive:true,mode:t})}
async createAccount(e){
await (0,o.mkdir)(toPrivate(this.root,`/home/${e}`),{recursive:true})}
scriptText(e){
return translateCommand(this.root,e)}
async shutDown(){
await this.#u("cut",S)}
async cutPower(){
await this.#u("cut",0)}
async #o(){
const[e]=await (0,o.readdir)(this.control).catch(()=>[]);
if(e==="poweroff"||e==="reboot")await this.#u(e,S)}
async #u(e,t){
if(this.#r){
await this.ended;
return}
this.#r=true;
if(e!=="cut")await delay(200);
if(t>0){
await this.#l("SIGTERM");
for(let e=0;e<t&&this.#f();e+=50)await delay(50)}
await this.#l("SIGKILL");
for(const e of this.#s)this.#h(e);
this.#i(e)}
#d(e){
const{pid:t}=e;
if(t===undefined)return;
this.#s.add(t);
(0,h.writeFileSync)((0,s.join)(this.processGroups,String(t)),"");
void e.exited.then(()=>{
if(!isGroupAlive(t))this.#h(t)})}
#h(e){
this.#s.delete(e);
(0,h.rmSync)((0,s.join)(this.processGroups,String(e)),{force:true})}
#f(){
return[...this.#s].some(isGroupAlive)}
async #l(e){
for(const t of this.#s)signalGroup(t,e);
for(const t of(await this.#p())){
try{
process.kill(t,e)}catch{}}}
async #p(){
const e=`GUEST_ID=${this.#n}`;
const t=(await (0,o.readdir)("/proc").catch(()=>[])).filter(e=>/^\d+$/.test(e));
const n=await Promise.all(t.map(async t=>{
const n=await (0,o.readFile)(`/proc/${t}/environ`,"latin1").catch(()=>"");
return n.split("\0").includes(e)?[Number(t)]:[]}));
return n.flat()}
async #c(e){
const t=toPrivate(this.root,e.home);
await (0,o.mkdir)(t,{recursive:true});
return t}
#a(e){
const t=["PATH","SystemRoot","SYSTEMROOT","COMSPEC","PATHEXT","LANG"];
const n=Object.fromEntries(t.flatMap(e=>process.env[e]===undefined?[]:[[e,process.env[e]]]));
const i=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"].map(e=>toPrivate(this.root,e));
return{...n,PATH:[...i,process.env["PATH"]??""].join(s.delimiter),HOME:toPrivate(this.root,e.home),USER:e.name,LOGNAME:e.name,SHELL:this.shell,TMPDIR:toPrivate(this.root,"/tmp"),GUEST_ROOT:shellPath(this.root),GUEST_CONTROL:shellPath(this.control),GUEST_ID:this.#n}}};
function signalGroup(e,t){
if(process.platform==="win32"){
void runChild(["taskkill","/T","/F","/PID",String(e)]).catch(()=>undefined);
return}
try{
process.kill(-e,t)}catch{}}
function isGroupAlive(e){
try{
process.kill(process.platform==="win32"?e:-e,0);
return true}catch{
return false}}
function delay(e){
return new Promise(t=>setTimeout(t,e))}
;
async function findShell(){
for(const e of candidates()){
if(await exists(e))return e}
throw new Error("The simulated cloud needs a POSIX shell for its guests: install Git for Windows, which brings one.")}
function candidates(){
if(process.platform!=="win32")return["/bin/sh"];
const e=[process.env["ProgramFiles"],process.env["ProgramW6432"],process.env["LOCALAPPDATA"]];
const t=e.flatMap(e=>e===undefined?[]:[(0,s.join)(e,"Git","bin","sh.exe"),(0,s.join)(e,"Programs","Git","bin","sh.exe")]);
return[...t,...(process.env["PATH"]??"").split(s.delimiter).map(e=>(0,s.join)(e,"sh.exe"))]}
async function exists(e){
return(0,o.access)(e).then(()=>true,()=>false)}
;
async function directoryPlatform(e){
const t=await findShell();
const n=(0,s.join)(e.folder,"layers");
const i=(0,s.join)(e.folder,"disks");
await Promise.all([n,i].map(e=>(0,o.mkdir)(e,{recursive:true})));
const diskAt=i=>({powerOn:()=>powerOnDirectory({folder:i,shell:t,processGroups:e.processGroups}),freeze:async()=>{
const e={id:(0,r.randomUUID)()};
await copyTree((0,s.join)(i,"root"),(0,s.join)(n,e.id));
return e},delete:()=>removeFolder(i)});
return{mode:"directory",notice:noticeFor(e.reason),createLayer:async e=>{
const t={id:(0,r.randomUUID)()};
await layFiles((0,s.join)(n,t.id),e);
return t},deleteLayer:e=>removeFolder((0,s.join)(n,e.id)),createDisk:async e=>{
const t=(0,s.join)(i,(0,r.randomUUID)());
await (0,o.mkdir)(t);
await copyTree((0,s.join)(n,e.id),(0,s.join)(t,"root"));
return diskAt(t)}}}
function noticeFor(e){
const t=process.getuid?.()===0?"as root":"as the current user";
return`Guests are plain private folders here (${e}): their commands run ${t} directly on this machine, and what `+"they change outside /tmp and their home folder changes this machine. Only paths in commands and transfers are "+"turned to the private folder, not those inside scripts."}
async function layFiles(e,t){
await (0,o.mkdir)(e,{recursive:true});
for(const[n,{content:i,mode:r}]of Object.entries(t)){
await (0,o.mkdir)((0,s.dirname)(toPrivate(e,n)),{recursive:true});
await (0,o.writeFile)(toPrivate(e,n),i,{mode:r})}}
async function copyTree(e,t){
await (0,o.cp)(e,t,{recursive:true,verbatimSymlinks:true,preserveTimestamps:true,filter:async e=>{
const t=await (0,o.lstat)(e);
return t.isDirectory()||t.isFile()||t.isSymbolicLink()}})}
var P=n(8500);
const E="/usr/local/share/aliyun-assist/work/script";
const x=-1;
const T=50;
const C=300;
function linuxAgent(e){
return{run:t=>run(e,t),writeFile:t=>writeFile(e,t)}}
async function run(e,t){
const n=await e.account(t.username||"root");
if(n===undefined)return{errorCode:"AccountNotExists"};
const s=t.workingDir||n.home;
if(t.workingDir!==""&&await statusOf(e,n,`test -d ${quoted(s)}`)!==0)return{errorCode:"DirectoryNotExists"};
const i=`${t.username===""?E:"/tmp"}/${t.id}.sh`;
await e.writeFiles([{path:i,content:e.scriptText(t.content),mode:493,how:"replace"}]);
const r=`cd ${quoted(s)} && exec sh -c ${quoted(i)}`;
const o=await e.run({command:r,account:n,environment:{}});
o.stdin.on("error",()=>undefined);
o.stdin.end();
return{output:merged([o.stdout,o.stderr]),ended:endOf(o,e),kill:()=>void kill(o)}}
async function kill(e){
let t=false;
void e.exited.then(()=>t=true);
while(!t){
e.signal("KILL");
await pause(T)}}
async function endOf({exited:e},t){
const n=t.ended.then(()=>"interrupted");
const s=await Promise.race([n,e]);
if(s==="interrupted")return s;
if("code"in s)return{exitCode:s.code};
return Promise.race([n,pause(C).then(()=>({exitCode:x}))])}
async function writeFile(e,t){
if(t.content.length===0)return{errorCode:"FileContentInvalid"};
const n=await e.account("root");
if(n===undefined)return{errorCode:"AccountNotExists"};
const s=t.folder.replace(/\/+$/,"");
const i=`${s}/${t.name}`;
const r=_[await statusOf(e,n,lookFor(s,i,t.overwrite))];
if(r!==undefined)return{errorCode:r};
if(t.owner!==""&&await e.account(t.owner)===undefined)return{errorCode:"AccountNotExists"};
const o=[t.owner||"root",...t.group===""?[]:[t.group]].join(":");
try{
await e.writeFiles([{path:i,content:t.content,mode:t.mode,owner:o}]);
return undefined}catch{
return{errorCode:t.group===""?"FileCreateFail":"UserGroupNotExists"}}}
const _={11:"FilePathInvalid",12:"FileCreateFail",13:"FileAlreadyExists"};
function lookFor(e,t,n){
const s=[`if test -e ${quoted(e||"/")} && ! test -d ${quoted(e||"/")}; then exit 11; fi`,`if test -d ${quoted(t)}; then exit 12; fi`,...n?[]:[`if test -e ${quoted(t)}; then exit 13; fi`]];
return s.join("; ")}
async function statusOf(e,t,n){
const s=await e.run({command:n,account:t,environment:{}});
s.stdin.on("error",()=>undefined);
s.stdin.end();
s.stdout.resume();
s.stderr.resume();
const i=await s.exited;
return"code"in i?i.code:x}
async function*merged(e){
const t=[];
let n=e.length;
let wake=()=>undefined;
for(const s of e){
s.on("data",e=>{
t.push(e);
wake()});
s.on("error",()=>undefined);
s.once("close",()=>{
n-=1;
wake()})}
for(;;){
yield*t.splice(0);
if(t.length>0)continue;
if(n===0)return;
await new Promise(e=>wake=e)}}
function quoted(e){
return`'${e.replaceAll("'",`'\\''`)}'`}
function pause(e){
return new Promise(t=>setTimeout(t,e))}
var A=n(4355);
var R=n(4706);
const F="/var/log/cloud-init-output.log";
async function runLogged(e,t,n){
const s=`"$\{GUEST_ROOT:-}${F}"`;
const i=await startAsRoot(e,`mkdir -p "$\{GUEST_ROOT:-}/var/log"; { ${n}; echo $? >&3; } 3>&2 2>&1 | tee -a ${s}`);
i.stdout.on("data",e=>t.write(e.toString("utf8")));
const r=await textOf(i.stderr);
return/^\d+$/m.test(r)?Number(r.trim().split("\n").at(-1)):undefined}
async function asRoot(e,t){
const n=await startAsRoot(e,t);
n.stdout.resume();
const s=await textOf(n.stderr);
const i=await n.exited;
if(!("code"in i)||i.code!==0)throw new Error(`The guest's boot failed at \`${t}\`: ${s.trim()}`)}
async function startAsRoot(e,t){
const n=await e.account("root");
if(n===undefined)throw new Error("The guest has no root account.");
const s=await e.run({command:t,account:n,environment:{}});
s.stdin.on("error",()=>undefined);
s.stdin.end();
return s}
async function textOf(e){
const t=[];
for await(const n of e)t.push(n);
return Buffer.concat(t).toString("utf8")}
var L=n(8522);
var N=n(8815);
function parseUserData(e){
const t=e===undefined?[]:splitParts(uncompressed(e));
const n=[];
const s=[];
let i={};
for(const e of t){
const t=e.toString("utf8");
if(t.startsWith("#!"))n.push(e);else if(t.startsWith("#cloud-config"))i={...i,...cloudConfig(t,s)};else if(t.trim()!=="")s.push(`Unhandled non-multipart (text/x-not-multipart) userdata: '${t.slice(0,40)}...'`)}
return{scripts:n,problems:s,...settings(i)}}
function splitParts(e){
const{headers:t,body:n}=splitMessage(e);
const s=t.get("content-type")??"";
if(!s.toLowerCase().startsWith("multipart/"))return[e];
const i=/boundary="?([^";]+)"?/i.exec(s)?.[1];
if(i===undefined)return[];
return`
${n.toString("latin1")}`.split(new RegExp(`\\r?\\n--${escapePattern(i)}(?:--)?[ \\t]*(?=\\r?\\n|$)`)).slice(1,-1).flatMap(e=>splitParts(decodePart(Buffer.from(e.replace(/^\r?\n/,""),"latin1"))))}
function decodePart(e){
const{headers:t,body:n}=splitMessage(e);
if((t.get("content-type")??"").toLowerCase().startsWith("multipart/"))return e;
const s=(t.get("content-transfer-encoding")??"").toLowerCase()==="base64";
return uncompressed(s?Buffer.from(n.toString("latin1"),"base64"):n)}
function splitMessage(e){
const t=e.toString("latin1");
const n=new Map;
const s=/^(?:[A-Za-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+\r?\n/.exec(t)?.[0];
if(s===undefined)return{headers:n,body:e};
for(const e of s.replace(/\r?\n[ \t]+/g," ").split(/\r?\n/)){
const t=e.indexOf(":");
if(t!==-1)n.set(e.slice(0,t).toLowerCase(),e.slice(t+1).trim())}
return{headers:n,body:e.subarray(s.length)}}
function escapePattern(e){
return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function uncompressed(e){
if(e[0]!==31||e[1]!==139)return e;
try{
return(0,L.gunzipSync)(e)}catch{
return e}}
function cloudConfig(e,t){
try{
const n=(0,N.qg)(e);
if(isRecord(n))return n;
if(n!==null)t.push("Failed loading yaml blob: Yaml load allows a mapping only")}catch(e){
t.push(`Failed loading yaml blob: ${e instanceof Error?e.message:String(e)}`)}
return{}}
function settings(e){
return{bootcmd:commands(e["bootcmd"]),runcmd:commands(e["runcmd"]),write_files:list(e["write_files"]).filter(isRecord).map(userFile),ssh_authorized_keys:list(e["ssh_authorized_keys"]).map(String),ssh_keys:isRecord(e["ssh_keys"])?e["ssh_keys"]:undefined,ssh_deletekeys:e["ssh_deletekeys"]!==false}}
function commands(e){
return list(e).map(e=>Array.isArray(e)?e.map(String):String(e))}
function userFile(e){
const t=e["permissions"];
return{path:user_data_text(e["path"]),content:fileContent(user_data_text(e["content"]),user_data_text(e["encoding"])),mode:typeof t==="number"?t:parseInt(user_data_text(t)||"0644",8),owner:user_data_text(e["owner"])||undefined,how:e["append"]===true?"append":undefined,defer:e["defer"]===true}}
function user_data_text(e){
return typeof e==="string"||typeof e==="number"?String(e):""}
function fileContent(e,t){
const n=t.toLowerCase().split("+");
const s=n.some(e=>e==="b64"||e==="base64");
return uncompressed(s?Buffer.from(e,"base64"):Buffer.from(e,"utf8"))}
function list(e){
return Array.isArray(e)?e:e===undefined||e===null?[]:[e]}
function isRecord(e){
return typeof e==="object"&&e!==null&&!Array.isArray(e)}
;
function cloudInit(e,t,n){
const s=parseUserData(t.userData);
const i=`/var/lib/cloud/instances/${t.instanceId}/sem/config_ssh`;
let r=false;
let o=true;
let a=[];
return{prepare:async()=>{
const c=!await cloud_init_exists(e,U);
r=!c&&await cloud_init_exists(e,I);
if(r)return await hostKeysOfSsh(e,t);
if(c)await installConfiguration(e);
o=await e.readFile(i)===undefined;
n.log(`cloud-init: Cloud-init v. ${j} running 'init' for ${t.instanceId}`);
for(const e of s.problems)n.log(`cloud-init: ${e}`);
await e.writeFiles(await hostNameFiles(e,t.hostName));
await runAll(e,n,s.bootcmd);
if(o)await setUpInstance(e,t,s);
if(o||t.newKeys)await authorizeKeys(e,t,s);
const{present:d,made:u}=await provideHostKeys(e,t,s,o);
a=[...d,...u];
n.write(u.map(R.WC).join(""));
if(o)await e.writeFiles([{path:i,content:"",mode:420}]);
return a},finish:async()=>{
if(r)return;
if(o)await runUserData(e,n,t,s);
await e.writeFiles([{path:U,content:`${new Date().toISOString()}
`,mode:420}]);
n.write((0,R.rC)(a));
n.log(`cloud-init: Cloud-init v. ${j} finished at ${new Date().toUTCString()}. Datasource DataSourceAliYun.`)}}}
const I="/etc/cloud/cloud-init.disabled";
const D="/etc/cloud/cloud.cfg";
const j="23.2.2";
const U="/var/lib/cloud/instance/boot-finished";
async function cloud_init_exists(e,t){
return await e.readFile(t)!==undefined}
async function installConfiguration(e){
if(await cloud_init_exists(e,D))return;
const t=["users: [default]","disable_root: false","ssh_pwauth: true","datasource_list: [AliYun]","cloud_init_modules: [bootcmd, write_files, set_hostname, update_etc_hosts, users_groups, ssh]","cloud_final_modules: [scripts_user, ssh_authkey_fingerprints, keys_to_console, final_message]",""].join("\n");
await e.writeFiles([{path:D,content:t,mode:420}])}
async function hostKeysOfSsh(e,t){
const n=await (0,R.Le)(e);
if(n.length>0)return n;
const s=await (0,R.ON)([],`root@${t.hostName}`);
await e.writeFiles(s.flatMap(R.R8));
return s}
async function hostNameFiles(e,t){
const n=[{path:"/etc/hostname",content:`${t}
`,mode:420}];
const s=(await e.readFile("/etc/hosts"))?.toString("utf8")??"127.0.0.1	localhost\n";
if(s.split(/\s+/).includes(t))return n;
return[...n,{path:"/etc/hosts",content:`${s.trimEnd()}
127.0.1.1	${t}
`,mode:420}]}
async function setUpInstance(e,t,n){
await asRoot(e,`mkdir -p "$\{GUEST_ROOT:-}/var/lib/cloud/instances/${t.instanceId}" && cd "$\{GUEST_ROOT:-}/var/lib/cloud" && rm -rf instance && ln -s instances/${t.instanceId} instance`);
await e.writeFiles(keptUserData(t));
await writeFiles(e,n,{deferred:false});
if(t.loginUser!=="root")await e.createAccount(t.loginUser)}
function keptUserData({instanceId:e,userData:t=Buffer.alloc(0)}){
const n=`/var/lib/cloud/instances/${e}`;
const s=t.subarray(0,13).toString("latin1")==="#cloud-config";
const i=t.toString("utf8");
const r={"user-data.txt":t,"user-data.txt.i":`Content-Type: multipart/mixed; boundary="==="
MIME-Version: 1.0

--===
Content-Type: text/${s?"cloud-config":"x-not-multipart"}

${i}
--===--
`,"cloud-config.txt":s?`#cloud-config

${i}`:"#cloud-config\n\n{}\n","obj.pkl":Buffer.concat([Buffer.from("\x80\x04DataSourceAliYun userdata_raw B"),t,Buffer.from(".")])};
return Object.entries(r).map(([e,t])=>({path:`${n}/${e}`,content:t,mode:384}))}
async function writeFiles(e,{write_files:t},{deferred:n}){
const s=t.filter(({defer:e,path:t})=>e===n&&t!=="");
if(s.length>0)await e.writeFiles(s)}
async function authorizeKeys(e,t,n){
const i=await e.account(t.loginUser);
if(i===undefined)return;
const r=s.posix.join(i.home,".ssh/authorized_keys");
const o=(await e.readFile(r))?.toString("utf8")??"";
const a=(0,A.j)(o,[...t.authorizedKeys,...n.ssh_authorized_keys]);
const c=`${i.uid}:${i.gid}`;
await e.makeDirectory(s.posix.dirname(r),{mode:448,owner:c});
await e.writeFiles([{path:r,content:a,mode:384,owner:c}])}
async function provideHostKeys(e,t,n,s){
const i=R.Ji.flatMap(e=>givenKeyFiles(n,e));
if(s&&n.ssh_deletekeys)await asRoot(e,'rm -f "${GUEST_ROOT:-}"/etc/ssh/ssh_host_*key*');
if(s&&i.length>0)await e.writeFiles(i);
const r=s&&n.ssh_deletekeys&&i.length===0?[]:await (0,R.Le)(e);
if(i.length>0&&r.length>0)return{present:r,made:[]};
const o=await (0,R.ON)(r,`root@${t.hostName}`);
if(o.length>0)await e.writeFiles(o.flatMap(R.R8));
return{present:r,made:o}}
function givenKeyFiles({ssh_keys:e},t){
const[n,s]=[e?.[`${t}_private`],e?.[`${t}_public`]];
return[...n===undefined?[]:[{path:(0,R.RH)(t),content:ending(n),mode:384}],...s===undefined?[]:[{path:(0,R.Zd)(t),content:ending(s),mode:420}]]}
function ending(e){
return e.endsWith("\n")?e:`${e}
`}
async function runUserData(e,t,n,s){
await writeFiles(e,s,{deferred:true});
const i=new Map(s.scripts.map((e,t)=>[`part-${String(t+1).padStart(3,"0")}`,e]));
if(s.runcmd.length>0)i.set("runcmd",shellScript(s.runcmd));
for(const[s,r]of i){
const i=`/var/lib/cloud/instances/${n.instanceId}/scripts/${s}`;
await e.writeFiles([{path:i,content:r,mode:448}]);
const o=await runLogged(e,t,`"$\{GUEST_ROOT:-}${i}"`);
if(o!==0)t.log(`cloud-init: Failed running ${i} [${o??"killed"}]`)}}
async function runAll(e,t,n){
if(n.length===0)return;
const s="/run/cloud-init/bootcmd";
await e.writeFiles([{path:s,content:shellScript(n),mode:448}]);
await runLogged(e,t,`"$\{GUEST_ROOT:-}${s}"`)}
function shellScript(e){
const t=e.map(e=>typeof e==="string"?e:e.map(cloud_init_quoted).join(" "));
return["#!/bin/sh",...t,""].join("\n")}
function cloud_init_quoted(e){
return`'${e.replaceAll("'",`'\\''`)}'`}
var M=n(2002);
const W="OpenSSH_9.2 AlicloudSimulator";
function linuxHost(e,t){
return{ident:W,methods:t===undefined?["publickey"]:["publickey","password","keyboard-interactive"],account:t=>e.account(t),async authorizedKeys({home:t}){
const n=await e.readFile(s.posix.join(t,".ssh/authorized_keys"));
return n?.toString("utf8")??""},isPassword:(e,n)=>t!==undefined&&(0,r.timingSafeEqual)(digest(n),digest(t)),run:t=>e.run(t),transfers:e.transfers,locate:({home:e},t)=>s.posix.resolve(e,t.replace(/^~(?=\/|$)/,e))}}
function digest(e){
return(0,r.createHash)("sha256").update(e).digest()}
var K=n(8976);
const H=200;
async function bootGuest(e,t,n){
const s=await e.createDisk(t.disk);
const i=new G(s,t,n);
n.created(i);
try{
await i.start();
return i}catch(e){
await i.destroy();
throw e}}
let G=class SimulatedGuest{
disk;
options;
#w=new M.I;
#m;
#y=false;
#g;
#v=Promise.resolve();
#$=new AbortController;
constructor(e,t,n){
this.disk=e;
this.options=n;
this.#m=t}
start(e={}){
return this.#b(async()=>{
if(this.#g!==undefined)return;
this.#$.signal.throwIfAborted();
this.#m={...this.#m,...e};
this.#y||=e.authorizedKeys!==undefined;
this.#g=await this.#S();
this.#k(this.#g)})}
stop({force:e}){
return this.#b(async()=>{
const t=this.#g;
this.#g=undefined;
if(t===undefined)return;
await (e?t.machine.cutPower():t.machine.shutDown());
await t.server.close();
this.#w.log("reboot: Power down")})}
freezeDisk(){
return this.disk.freeze()}
consoleOutput(){
return this.#w.text()}
agent(){
return this.#g&&linuxAgent(this.#g.machine)}
async destroy(){
if(this.#$.signal.aborted){
await this.#v;
return}
this.#$.abort(new Error(`The guest ${this.#m.instanceId} is being destroyed.`));
await this.stop({force:true});
await this.#b(()=>this.disk.delete());
this.options.destroyed(this)}
async #S(){
const e=performance.now();
this.#w.poweredOn();
this.#w.log(`Booting ${this.#m.hostName}`);
const t=await this.disk.powerOn({hostName:this.#m.hostName});
try{
const n=cloudInit(t,{...this.#m,newKeys:this.#y},this.#w);
const s=await n.prepare();
this.#y=false;
await this.#O((this.options.bootDelayMs??0)-(performance.now()-e));
const i=await (0,K.O)({listen:this.#m.listen,hostKeys:s.map(e=>e.privateKey),host:linuxHost(t,this.#m.password)});
this.#w.write(`
${this.#m.hostName} login: 
`);
this.#P(`booted in ${Math.round(performance.now()-e)} ms`);
n.finish().catch(e=>this.#w.log(`cloud-init: ${String(e)}`));
return{machine:t,server:i}}catch(e){
await t.cutPower();
throw e}}
#k(e){
const follow=async t=>{
if(this.#g!==e)return;
this.#g=undefined;
await e.server.close();
this.#w.log(t==="reboot"?"reboot: Restarting system":"reboot: Power down");
this.#P(t==="reboot"?"reboots itself":"went off by itself");
if(t!=="reboot")return this.#m.onPowerOff();
this.#m.onReboot();
await this.#O(this.options.rebootDelayMs??H);
this.#g=await this.#S();
this.#k(this.#g)};
void e.machine.ended.then(e=>{
this.#b(()=>follow(e)).catch(e=>{
if(this.#$.signal.aborted)return;
this.#w.log(`The guest did not come up again: ${String(e)}`);
this.#P(`did not come up again: ${String(e)}`);
this.#m.onPowerOff()})})}
#b(e){
const t=this.#v.then(e);
this.#v=t.catch(()=>undefined);
return t}
#P(e){
this.options.log?.(`guest ${this.#m.instanceId} ${e}`)}
async #O(e){
if(e>0)await (0,P.setTimeout)(e,undefined,{signal:this.#$.signal})}};
const B={powerOff:64,reboot:65};
const z="poweroff\n";
const Y={powerOff:"kill -s USR2 1",reboot:"kill -s USR1 1"};
const q=/^ready (\d+)$/m;
function initEnvironment(e){
return{init_script:X,root:e.root,upper:e.upper,work:e.work,temporary:e.temporary,host_name:e.hostName,hidden:e.hidden,resolv_conf:e.resolvConf}}
const V='eval "$init_script"';
const X=`
set -eu
for name in init_script root upper work temporary host_name hidden resolv_conf; do
  eval "value=\\$$name; unset $name; $name=\\$value"
done
read -r pid rest < /proc/self/stat
exec 3<&0 < /dev/null

# nodev: a device made in the guest must not open the machine's disk.
options=nodev,index=off,metacopy=off,redirect_dir=on
mount -t overlay guest -o "$options,lowerdir=/,upperdir=$upper,workdir=$work" "$root"
cd "$root"
for folder in proc sys dev run tmp; do
  [ ! -L "$folder" ] || rm -f "$folder"
  [ -d "$folder" ] || mkdir "$folder"
done

mount -t proc -o nosuid,nodev,noexec proc proc
hostname "$host_name" 2> /dev/null || echo "$host_name" > proc/sys/kernel/hostname || :
# The kernel is the machine's own: its switches can be read, not turned.
for switches in sys sysrq-trigger irq bus fs; do
  if [ -e "proc/$switches" ] && mount --bind "proc/$switches" "proc/$switches" 2> /dev/null; then
    mount -o remount,bind,ro "proc/$switches" 2> /dev/null || :
  fi
done
mount -t sysfs -o ro,nosuid,nodev,noexec sysfs sys 2> /dev/null || :

mount -t tmpfs -o nosuid,nodev,mode=755 tmpfs dev
for device in null zero full random urandom tty; do
  : > "dev/$device"
  mount --bind "/dev/$device" "dev/$device"
done
mkdir dev/pts dev/shm
mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts dev/pts
mount -t tmpfs -o nosuid,nodev,mode=1777 tmpfs dev/shm
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
ln -s /proc/self/fd/0 dev/stdin
ln -s /proc/self/fd/1 dev/stdout
ln -s /proc/self/fd/2 dev/stderr

mount -t tmpfs -o nosuid,nodev,mode=755 tmpfs run
mkdir run/lock run/machine
mount --bind "$temporary" tmp
mount -o remount,bind,nosuid,nodev tmp
case $hidden in
  /tmp/* | /run/* | /dev/*) ;;
  *) [ ! -d ".$hidden" ] || mount -t tmpfs -o size=4k,mode=0 tmpfs ".$hidden" ;;
esac

# From here on nothing leads back to the machine's files.
pivot_root . run/machine
cd /
umount -l /run/machine
rmdir /run/machine

if [ ! -s /etc/resolv.conf ]; then
  target=$(readlink -m /etc/resolv.conf) && mkdir -p "$\{target%/*}" && printf '%s' "$resolv_conf" > "$target" || :
fi 2> /dev/null

set +e
end=
trap 'end=${B.powerOff}' USR2
trap 'end=${B.reboot}' USR1 TERM
(
  trap - USR1 USR2 TERM
  while read -r word <&3; do
    [ "$word" != poweroff ] || kill -s USR2 1
  done
) &
watcher=$!
exec 3<&-
echo "ready $pid"
exec > /dev/null 2>&1

while [ -z "$end" ] && kill -0 "$watcher"; do wait "$watcher"; done
[ -n "$end" ] || exit 0
# Whoever asked for it still gets its exit status.
sleep 0.2
# Written so that every shell's kill takes -1 for everybody.
kill -TERM -1
tries=60
while [ "$tries" -gt 0 ] && kill -0 -1; do
  # A terminal's shell heeds this alone.
  [ "$tries" -ne 40 ] || kill -HUP -1
  sleep 0.05
  tries=$((tries - 1))
done
exit "$end"
`;
const Z=["net_admin","sys_module","sys_rawio","sys_time","syslog"];
function confined({setpriv:e},t){
const n=Z.map(e=>`-${e}`).join(",");
return e===undefined?[...t]:[e,"--bounding-set",n,"--",...t]}
;
const J=[{name:"mnt",flag:"--mount"},{name:"uts",flag:"--uts"},{name:"ipc",flag:"--ipc"},{name:"pid",flag:"--pid"}];
let Q=class Entrance{
options;
rootFolder;
#E;
#x=0;
#T=false;
constructor(e){
const t=J.map(({name:t})=>(0,h.openSync)(`/proc/${e}/ns/${t}`,"r"));
this.options=J.map(({flag:e},n)=>`${e}=/proc/${process.pid}/fd/${t[n]}`);
this.rootFolder=(0,h.openSync)(`/proc/${e}/root`,"r");
this.#E=[...t,this.rootFolder]}
async whileOpen(e){
if(this.#T)throw new Error("The guest is switched off.");
this.#x++;
try{
return await e()}finally{
this.#x--;
this.#C()}}
close(){
this.#T=true;
this.#C()}
#C(){
if(this.#T&&this.#x===0)this.#E.forEach(e=>(0,h.closeSync)(e))}};
const ee=2097152;
const et=40;
function overlayFiles(e,t){
const at=(t,n,s=false)=>e.whileOpen(()=>withPlace(e.rootFolder,t,s,n));
const own=async e=>{
if(t.uid!==0)await (0,o.chown)(e,t.uid,t.gid)};
return{open:(e,n,s)=>at(e,async e=>{
const i=(n&h.constants.O_CREAT)!==0&&await (0,o.lstat)(e).catch(()=>undefined)===undefined;
const r=await (0,o.open)(e,n|h.constants.O_NOFOLLOW,s);
if(i&&t.uid!==0)await r.chown(t.uid,t.gid);
return(0,v.Tq)(r)},true),stat:e=>at(e,async e=>(0,v.uK)(await (0,o.lstat)(e)),true),lstat:e=>at(e,async e=>(0,v.uK)(await (0,o.lstat)(e))),list:e=>at(e,e=>(0,o.readdir)(`${e}/`),true),makeDirectory:(e,t)=>at(e,async e=>{
await (0,o.mkdir)(e,{mode:t});
await own(e)}),removeDirectory:e=>at(e,o.rmdir),remove:e=>at(e,o.unlink),rename:(e,t)=>at(e,e=>at(t,t=>(0,o.rename)(e,t))),readLink:e=>at(e,e=>(0,o.readlink)(e)),symlink:(e,t)=>at(t,t=>(0,o.symlink)(e,t)),change:(e,t)=>at(e,e=>changePlace(e,t),true)}}
async function withPlace(e,t,n,s){
const i=[];
const leave=async e=>{
for(const t of i.splice(i.length-e))await t.close()};
let r=namesOf(t);
let a=0;
try{
for(;;){
const c=`/proc/self/fd/${i.at(-1)?.fd??e}`;
const d=r.shift();
if(d===undefined)return await s(`${c}/.`);
if(d===".."){
await leave(Math.min(1,i.length));
continue}
const u=`${c}/${d}`;
const l=r.length===0;
if(l&&!n)return await s(u);
const f=await (0,o.readlink)(u).catch(()=>undefined);
if(f!==undefined){
if(++a>et)throw Object.assign(new Error(`Too many links: ${t}`),{code:"ELOOP"});
r=[...namesOf(f),...r];
if(f.startsWith("/"))await leave(i.length)}else if(l){
return await s(u)}else{
i.push(await (0,o.open)(u,ee|h.constants.O_DIRECTORY|h.constants.O_NOFOLLOW))}}}finally{
await leave(i.length)}}
function namesOf(e){
return e.split("/").filter(e=>e!==""&&e!==".")}
async function changePlace(e,t){
const n=await (0,o.open)(e,ee|h.constants.O_NOFOLLOW);
try{
await (0,v.yR)(`/proc/self/fd/${n.fd}`,t)}finally{
await n.close()}}
;
async function startFirstProcess(e,t){
const n=[e.unshare,"--mount","--uts","--ipc","--pid","--fork","--kill-child","--propagation","private"];
const[s="",...i]=confined(e,[...n,"--",e.sh,"-c",V,"init"]);
const r=(0,a.spawn)(s,i,{detached:true,env:{PATH:en,...initEnvironment(t)}});
r.stdin.on("error",()=>undefined);
const o=first_process_endOf(r);
return{first:r,pid:await readiness(r),ended:o}}
const en="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
function readiness(e){
return new Promise((t,n)=>{
let s="";
let i="";
e.stdout.on("data",e=>{
s+=e.toString("utf8");
const n=q.exec(s)?.[1];
if(n!==undefined)t(Number(n))});
e.stderr.on("data",e=>i+=e.toString("utf8"));
e.once("error",n);
e.once("close",e=>n(new Error(i.trim()||`the guest's first process ended with ${e}`)))})}
function first_process_endOf(e){
return new Promise(t=>{
e.once("exit",(e,n)=>{
if(e===B.reboot||n==="SIGHUP")t("reboot");else if(e===B.powerOff||n==="SIGINT")t("poweroff");else t("cut")});
e.once("error",()=>t("cut"))})}
;
function loginCommand({command:e,account:t,terminal:n},s){
const i=e===undefined?'"$SHELL" -l':`"$SHELL" -c ${login_quoted(e)}`;
const r=n===undefined||s.script===undefined?`exec ${i}`:`exec script -q -e -f -c ${login_quoted(`stty rows ${n.rows} cols ${n.columns}; exec ${i}`)} /dev/null`;
const o=["/bin/sh","-c",`cd 2> /dev/null || cd /; ${r}`];
if(t.uid===0)return o;
const a=["setpriv","--reuid",String(t.uid),"--regid",String(t.gid)];
return[...a,"--init-groups","--inh-caps=-all","--",...o]}
function login_quoted(e){
return`'${e.replaceAll("'",`'\\''`)}'`}
;
const es=`
while [ "$#" -gt 0 ]; do
  path=$1 size=$2 mode=$3 owner=$4 how=$5
  shift 5
  umask 022
  case $path in */*) mkdir -p -- "$\{path%/*}/" ;; esac
  umask 077
  case $how in
    replace) rm -f -- "$path"; head -c "$size" > "$path" ;;
    append) head -c "$size" >> "$path" ;;
    *) head -c "$size" > "$path" ;;
  esac
  chmod "$mode" "$path"
  [ -z "$owner" ] || chown "$owner" "$path"
done`;
const ei=`
id "$1" > /dev/null 2>&1 || useradd -m -s /bin/bash "$1" || adduser -D "$1"
mkdir -p /etc/sudoers.d
echo "$1 ALL=(ALL) NOPASSWD:ALL" > "/etc/sudoers.d/$1"
chmod 440 "/etc/sudoers.d/$1"`;
const er=15e3;
const eo="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
async function powerOnOverlay(e){
const{first:t,pid:n,ended:s}=await startFirstProcess(e.tools,e.init);
return new ea(e,t,new Q(n),s)}
let ea=class OverlayMachine{
options;
first;
entrance;
ended;
transfers;
constructor(e,t,n,s){
this.options=e;
this.first=t;
this.entrance=n;
const{tools:i}=e;
this.transfers={sftpCommand:i.sftpServer,scpProgram:i.scp!==undefined,files:e=>overlayFiles(n,e)};
this.ended=s.finally(()=>n.close())}
run(e){
const{account:t,environment:n,terminal:s}=e;
return new Promise((i,r)=>{
const o=this.entrance.whileOpen(async()=>{
const r=await startCommand({argv:this.#_(loginCommand(e,this.options.tools)),env:{PATH:eo,HOME:t.home,USER:t.name,LOGNAME:t.name,SHELL:t.shell,MAIL:`/var/mail/${t.name}`,...s&&{TERM:s.type},...n},signal:(e,t)=>void signalSession(e,t)});
i(r);
await r.exited});
o.catch(r)})}
async account(e){
const t=(await this.readFile("/etc/passwd"))?.toString("utf8")??"";
const n=t.split("\n").map(e=>e.split(":")).find(([t])=>t===e);
if(n===undefined)return undefined;
const[,,s,i,,r,o]=n;
return{name:e,uid:Number(s),gid:Number(i),home:r||"/",shell:o||"/bin/sh"}}
async createAccount(e){
await this.#A(ei,[e])}
async readFile(e){
const{code:t,stdout:n}=await this.#R('exec cat -- "$1"',[e]);
return t===0?n:undefined}
async writeFiles(e){
const t=e.map(({content:e})=>Buffer.from(e));
const n=e.flatMap(({path:e,mode:n,owner:s,how:i},r)=>[e,String(t[r]?.length),n.toString(8),s??"",i??""]);
await this.#A(es,n,Buffer.concat(t))}
async makeDirectory(e,{mode:t,owner:n}){
await this.#A('mkdir -p -- "$1"; chmod "$2" "$1"; chown "$3" "$1"',[e,t.toString(8),n])}
scriptText(e){
return e}
async shutDown(){
this.first.stdin.write(z);
await this.#F()}
async cutPower(){
this.first.stdin.end();
await this.#F()}
async #F(){
const e=setTimeout(()=>this.first.kill("SIGKILL"),er);
await this.ended.finally(()=>clearTimeout(e))}
#_(e){
const{tools:t}=this.options;
return confined(t,[t.nsenter,...this.entrance.options,"--",...e])}
#R(e,t,n){
const s=this.#_(["/bin/sh","-c",e,"simulator",...t]);
return this.entrance.whileOpen(()=>runChild(s,{input:n,env:{PATH:eo}}))}
async #A(e,t,n){
const{code:s,stderr:i}=await this.#R(`set -e; ${e}`,t,n);
if(s!==0)throw new Error(`The guest could not be set up (${t[0]}): ${i.trim()}`)}};
async function signalSession(e,t){
for(const n of(await (0,o.readdir)("/proc"))){
if(!/^\d+$/.test(n)||Number(n)===e)continue;
const s=await (0,o.readFile)(`/proc/${n}/stat`,"utf8").catch(()=>"");
const i=s.slice(s.lastIndexOf(")")+2).split(" ")[3];
if(i!==String(e))continue;
try{
process.kill(Number(n),t)}catch{}}}
;
const ec=[...(process.env["PATH"]??"").split(s.delimiter),"/usr/sbin","/usr/bin","/sbin","/bin"];
async function findProgram(e){
return firstExecutable(ec.filter(e=>e!=="").map(t=>(0,s.join)(t,e)))}
async function firstExecutable(e){
for(const t of e){
const e=await (0,o.access)(t,h.constants.X_OK).then(()=>true,()=>false);
if(e)return t}
return undefined}
;
const ed=["sh","unshare","nsenter","mount","umount","pivot_root","cp","rm","mkdir","mknod"];
const eu=["/usr/lib/openssh/sftp-server","/usr/libexec/openssh/sftp-server","/usr/lib/ssh/sftp-server","/usr/libexec/sftp-server","/usr/lib/misc/sftp-server"];
async function findTools(){
const e=Object.fromEntries(await Promise.all(ed.map(async e=>[e,await findProgram(e)])));
const{sh:t,unshare:n,nsenter:s,mount:i,umount:r,pivot_root:o,cp:a,rm:c,mkdir:d,mknod:u}=e;
if(t&&n&&s&&i&&r&&o&&a&&c&&d&&u){
const e=await findProgram("setpriv");
const i=await firstExecutable(["/usr/bin/script","/bin/script"]);
const r=await firstExecutable(eu);
const o=await firstExecutable(["/usr/bin/scp","/bin/scp"]);
return{sh:t,unshare:n,nsenter:s,cp:a,rm:c,mkdir:d,mknod:u,setpriv:e,script:i,sftpServer:r,scp:o}}
return{missing:ed.filter(t=>e[t]===undefined)}}
;
async function overlayPlatform(e,{builtInTransfers:t}){
if(process.platform!=="linux")return{refused:"overlays need Linux"};
if(process.getuid?.()!==0)return{refused:"overlays need root"};
const n=await findTools();
if("missing"in n)return{refused:`not installed: ${n.missing.join(", ")}`};
const s=new ef(e,t===true?{...n,sftpServer:undefined,scp:undefined}:n);
try{
await s.prepare();
return s}catch(e){
return{refused:firstLine(e)}}}
const el=/^(bin|boot|dev|etc|lib\w*|media|mnt|nix|gnu|opt|proc|run|sbin|srv|sys|tmp|usr|var)$/;
let ef=class OverlayPlatform{
folder;
tools;
mode="overlay";
notice=undefined;
#L;
#N;
#I;
constructor(e,t){
this.folder=e;
this.tools=t;
this.#L=(0,s.join)(e,"layers");
this.#N=(0,s.join)(e,"disks");
this.#I=(0,s.join)(e,"base")}
async prepare(){
await Promise.all([this.#L,this.#N].map(e=>(0,o.mkdir)(e,{recursive:true})));
const e=await this.#D();
await this.#j((0,s.join)(e,"upper"));
await this.#U(e,guestPrograms(Y),["/root","/home"]);
await (0,o.rename)((0,s.join)(e,"upper"),this.#I);
await this.#M(e)}
async createLayer(e){
const t=await this.#D(this.#I);
try{
if(Object.keys(e).length>0)await this.#U(t,e);
const n={id:(0,r.randomUUID)()};
await (0,o.rename)((0,s.join)(t,"upper"),(0,s.join)(this.#L,n.id));
return n}finally{
await this.#M(t)}}
deleteLayer(e){
return this.#M((0,s.join)(this.#L,e.id))}
async createDisk(e){
const t=await this.#D((0,s.join)(this.#L,e.id));
let n;
return{powerOn:async({hostName:e})=>{
const s=await this.#S(t,e);
n=s;
void s.ended.then(()=>n=n===s?undefined:n);
return s},freeze:async()=>{
const e={id:(0,r.randomUUID)()};
await this.#W((0,s.join)(t,"upper"),(0,s.join)(this.#L,e.id),{inUse:n!==undefined});
return e},delete:()=>this.#M(t)}}
async #D(e){
const t=(0,s.join)(this.#N,(0,r.randomUUID)());
const n=(0,s.join)(t,"upper");
await (0,o.mkdir)(t);
for(const e of["work","root"])await (0,o.mkdir)((0,s.join)(t,e));
try{
await (e===undefined?(0,o.mkdir)(n):this.#W(e,n));
await (0,o.chmod)(n,493);
return t}catch(e){
await this.#M(t);
throw e}}
async #U(e,t,n=[]){
const s=await this.#S(e,"image");
try{
for(const e of n)await s.makeDirectory(e,{mode:e==="/root"?448:493,owner:"root"});
await s.writeFiles(Object.entries(t).map(([e,{content:t,mode:n}])=>({path:e,content:t,mode:n,how:"replace"})))}finally{
await s.cutPower()}}
async #S(e,t){
const n=(0,s.join)(e,"tmp");
await this.#M(n);
await (0,o.mkdir)(n);
await (0,o.chmod)(n,1023);
return powerOnOverlay({tools:this.tools,init:{root:(0,s.join)(e,"root"),upper:(0,s.join)(e,"upper"),work:(0,s.join)(e,"work"),temporary:n,hostName:t,hidden:this.folder,resolvConf:await (0,o.readFile)("/etc/resolv.conf","utf8").catch(()=>"")}})}
async #j(e){
for(const t of(await (0,o.readdir)("/"))){
if(el.test(t))continue;
await runOrThrow([this.tools.mknod,(0,s.join)(e,t),"c","0","0"])}}
async #W(e,t,{inUse:n}={inUse:false}){
const{code:s,stderr:i}=await runChild([this.tools.cp,"-a",e,t]);
if(s===0||n&&s===1)return;
throw new Error(`A guest's disk could not be copied: ${i.trim()}`)}
async #M(e){
await runOrThrow([this.tools.rm,"-rf",e])}};
function firstLine(e){
return(e instanceof Error?e.message:String(e)).split("\n")[0]??""}
var eh=n(6603);
let ep=class WindowsDisks{
#K=new Map;
#H=new Map;
system(e,t){
const n=t.filter(([e])=>isWindowsPath(e)).map(([e,{content:t}])=>[e,t]);
this.#H.set(e.id,Object.fromEntries(n))}
of(e){
return this.#K.get(e.id)??(0,eh.X)(this.#H.get(e.id))}
keep(e){
const t={id:(0,r.randomUUID)()};
this.#K.set(t.id,e);
return t}
delete(e){
this.#H.delete(e.id);
return this.#K.delete(e.id)?"of Windows alone":undefined}};
function isWindowsPath(e){
return/^[A-Za-z]:[\\/]/.test(e)}
;
let ew=class ScriptedCommands{
#G=[];
add(e){
const t=e.command.replace(/[.+^${}()|[\]\\?]/g,"\\$&").replaceAll("*",".*");
this.#G.push({command:e,pattern:new RegExp(`^\\s*${t}\\s*$`,"is"),used:0})}
has(e){
return this.#B(e)!==undefined}
take(e){
const t=this.#B(e);
if(t===undefined)return undefined;
t.used++;
return t.command}
#B(e){
return this.#G.find(({command:t,pattern:n,used:s})=>s<(t.times??Infinity)&&n.test(e))}};
async function createGuestHost(e={}){
const t=await createWorkspace(e.folder);
try{
const n=await choosePlatform(t.folder,e);
return new em(n,e,()=>t.remove())}catch(e){
await t.remove();
throw e}}
async function choosePlatform(e,t){
const asDirectories=t=>directoryPlatform({folder:(0,s.join)(e,"guests"),processGroups:(0,s.join)(e,l),reason:t});
if(t.mode==="directory")return asDirectories("as asked for");
const n=await overlayPlatform((0,s.join)(e,"overlay"),t);
return"refused"in n?asDirectories(n.refused):n}
let em=class Host{
platform;
options;
removeWorkspace;
#z=new Set;
#Y=new i.B;
#q=new Set;
#V=new ep;
#X=new ew;
#T;
constructor(e,t,n){
this.platform=e;
this.options=t;
this.removeWorkspace=n}
get mode(){
return this.platform.mode}
get notice(){
return this.platform.notice}
reserveAddress(){
return this.#Y.reserve()}
releaseAddress(e){
this.#Y.release(e)}
sshPort(){
return this.#Y.sshPort()}
systemLayer(e={}){
const t=Object.entries(e);
const n=t.filter(([e])=>!isWindowsPath(e));
return this.#Z(async()=>{
const e=await this.platform.createLayer(Object.fromEntries(n));
this.#V.system(e,t);
return e})}
deleteLayer(e){
return this.#Z(async()=>{
if(this.#V.delete(e)!=="of Windows alone")await this.platform.deleteLayer(e)})}
boot(e){
return this.#Z(()=>e.system==="windows"?this.#J(e):this.#Q(e))}
scriptWindows(e){
this.#X.add(e)}
close(){
this.#T??=this.#ee();
return this.#T}
#Q(e){
return bootGuest(this.platform,e,this.#et())}
async #J(e){
const{bootWindows:t}=await n.e(310).then(n.bind(n,8310));
return t(this.#V.of(e.disk),e,{...this.#et(),scripted:this.#X,keep:e=>Promise.resolve(this.#V.keep(e))})}
#et(){
return{...this.options,created:e=>{
this.#z.add(e);
if(this.#T!==undefined)void e.destroy()},destroyed:e=>this.#z.delete(e)}}
async #Z(e){
if(this.#T!==undefined)throw new Error("The simulated cloud is shutting down.");
const t=e();
this.#q.add(t);
try{
return await t}finally{
this.#q.delete(t)}}
async #ee(){
await Promise.allSettled([...this.#z].map(e=>e.destroy()));
await Promise.allSettled(this.#q);
await this.removeWorkspace()}};}),3554:((e,t,n)=>{
n.d(t,{CA:()=>errorCode,Tq:()=>openFile,uK:()=>attributes,yR:()=>changePath});
var s=n(1455);
var i=n.n(s);
function openFile(e){
return{read:async(t,n)=>(await e.read(t,0,t.length,n)).bytesRead,write:async(t,n)=>{
for(let s=0;s<t.length;){
s+=(await e.write(t,s,t.length-s,n+s)).bytesWritten}},stat:async()=>attributes(await e.stat()),change:async({size:t,mode:n,uid:s,gid:i,atime:r,mtime:o})=>{
if(t!==undefined)await e.truncate(t);
if(n!==undefined)await e.chmod(n&4095);
if(s!==undefined&&i!==undefined)await e.chown(s,i);
if(r!==undefined&&o!==undefined)await e.utimes(r,o)},close:()=>e.close()}}
async function changePath(e,{size:t,mode:n,uid:i,gid:r,atime:o,mtime:a}){
if(t!==undefined)await (0,s.truncate)(e,t);
if(n!==undefined)await (0,s.chmod)(e,n&4095);
if(i!==undefined&&r!==undefined)await (0,s.chown)(e,i,r);
if(o!==undefined&&a!==undefined)await (0,s.utimes)(e,o,a)}
function attributes({mode:e,size:t,uid:n,gid:s,atimeMs:i,mtimeMs:r}){
return{mode:e,size:t,uid:n,gid:s,atime:Math.floor(i/1e3),mtime:Math.floor(r/1e3)}}
function errorCode(e){
const t=typeof e==="object"&&e!==null&&"code"in e?e.code:undefined;
return typeof t==="string"?t:undefined}}),4355:((e,t,n)=>{
n.d(t,{j:()=>withKeys,o:()=>isAuthorized});
function isAuthorized(e,t){
return e.split("\n").some(e=>keyOf(e)?.equals(t)===true)}
function withKeys(e,t){
const n=new Set(e.split("\n").map(e=>e.trim()));
const s=t.map(e=>e.trim()).filter(e=>e!==""&&!n.has(e));
if(s.length===0)return e;
const i=e===""||e.endsWith("\n")?"":"\n";
return`${e}${i}${s.join("\n")}
`}
function keyOf(e){
if(e.trimStart().startsWith("#"))return undefined;
const t=/(?:^|\s)(?:ssh|ecdsa|sk)-\S+\s+(AAAA[0-9A-Za-z+/=]+)/.exec(e)?.[1];
return t===undefined?undefined:Buffer.from(t,"base64")}}),4265:((e,t,n)=>{
n.d(t,{c:()=>scpCommand,n:()=>parseScpCommand});
var s=n(6760);
var i=n.n(s);
function parseScpCommand(e){
const t=splitWords(e);
if(t===undefined||s.posix.basename(t[0]??"")!=="scp")return undefined;
return scpCommand(t.slice(1))}
function scpCommand(e){
const t=e.findIndex(e=>e==="--"||!e.startsWith("-"));
const n=e.slice(0,t===-1?undefined:t).join("");
const s=t===-1?[]:e.slice(e[t]==="--"?t+1:t);
const i=n.includes("t")?"sink":n.includes("f")?"source":undefined;
if(i===undefined||s.length===0)return undefined;
return{direction:i,recursive:n.includes("r"),preserveTimes:n.includes("p"),targetIsDirectory:n.includes("d"),paths:s}}
function splitWords(e){
const t=[];
const n=/\s*((?:[^\s'"\\;|&<>()$`]|\\.|'[^']*'|"[^"$`\\]*")+)\s*/gy;
let s=0;
for(let i=n.exec(e);i!==null;i=n.exec(e)){
t.push((i[1]??"").replace(/\\(.)|'([^']*)'|"([^"]*)"/g,"$1$2$3"));
s=n.lastIndex}
return s===e.length?t:undefined}}),2354:((e,t,n)=>{
n.d(t,{B:()=>s});
let s=class ScpPeer{
#en;
#es;
#ei=Buffer.alloc(0);
#er=false;
constructor(e){
this.#en=e.iterator({destroyOnReturn:false});
this.#es=e}
get failed(){
return this.#er}
async line(){
for(;;){
const e=this.#ei.indexOf("\n");
if(e!==-1){
const t=this.#ei.subarray(0,e).toString("utf8");
this.#ei=this.#ei.subarray(e+1);
return t}
if(!await this.#eo())return undefined}}
async *bytes(e){
for(let t=e;t>0;){
if(this.#ei.length===0&&!await this.#eo())throw new Error("lost connection");
const e=this.#ei.subarray(0,t);
this.#ei=this.#ei.subarray(e.length);
t-=e.length;
yield e}}
async answer(){
if(this.#ei.length===0&&!await this.#eo())throw new Error("lost connection");
const e=this.#ei[0];
this.#ei=this.#ei.subarray(1);
if(e===0)return;
const t=await this.line();
this.#er=true;
throw new Error(t??"refused by the client")}
confirm(){
return this.write(Buffer.of(0))}
async announce(e){
await this.write(Buffer.from(`${e}
`));
await this.answer()}
async fail(e,t=false){
this.#er=true;
await this.write(Buffer.concat([Buffer.of(t?2:1),Buffer.from(`${e}
`)]));
return true}
write(e){
return new Promise((t,n)=>{
this.#es.write(e,e=>e?n(e):t())})}
async #eo(){
const e=await this.#en.next();
if(e.done===true)return false;
this.#ei=this.#ei.length===0?e.value:Buffer.concat([this.#ei,e.value]);
return true}}}),6709:((e,t,n)=>{
n.d(t,{C:()=>copy,m:()=>serveScp});
var s=n(3024);
var i=n.n(s);
var r=n(6760);
var o=n.n(r);
var a=n(3554);
var c=n(2354);
function serveScp(e,t,n,s){
copy(new c.B(e),{...t,paths:t.paths.map(s)},n).then(t=>e.exit(t)).catch(()=>undefined).finally(()=>e.end())}
async function copy(e,t,n){
try{
const s=t.direction==="sink"?await receive(e,t,n,t.paths[0]??""):await send(e,t,n);
return s?1:0}catch(t){
await e.fail(`scp: ${describe(t)}`,true);
return 1}}
async function receive(e,t,n,s){
if(t.targetIsDirectory&&!await isDirectory(n,s)){
return e.fail(`scp: ${s}: Not a directory`,true)}
await e.confirm();
await receiveInto(e,t,n,s);
return e.failed}
async function receiveInto(e,t,n,s){
const i=await isDirectory(n,s);
let o;
for(;;){
const a=await e.line();
if(a===undefined||a==="E"){
if(a==="E")await e.confirm();
return}
const c=parseEntry(a);
if(c===undefined){
await e.fail(`scp: protocol error: ${a}`,true);
return}
if(c.kind==="T"){
o=c.times;
await e.confirm();
continue}
const d=i?r.posix.join(s,c.name):s;
if(c.kind==="D")await receiveDirectory(e,t,n,d,c.mode);else await receiveFile(e,n,d,c);
if(o!==undefined)await n.change(d,o).catch(()=>undefined);
o=undefined}}
async function receiveDirectory(e,t,n,s,i){
if(!await isDirectory(n,s))await n.makeDirectory(s,i);
await e.confirm();
await receiveInto(e,t,n,s)}
async function receiveFile(e,t,n,{mode:i,size:r}){
let o;
try{
o=await t.open(n,s.constants.O_WRONLY|s.constants.O_CREAT|s.constants.O_TRUNC,i)}catch(t){
await e.fail(`scp: ${n}: ${describe(t)}`);
return}
try{
await e.confirm();
let t=0;
for await(const n of e.bytes(r)){
await o.write(n,t);
t+=n.length}
await e.answer()}finally{
await o.close()}
await e.confirm()}
async function send(e,t,n){
await e.answer();
for(const s of t.paths)await sendEntry(e,t,n,s);
return e.failed}
async function sendEntry(e,t,n,i){
const o=await n.stat(i).catch(e=>describe(e));
if(typeof o==="string"){
await e.fail(`scp: ${i}: ${o}`);
return}
const a=(o.mode&s.constants.S_IFMT)===s.constants.S_IFDIR;
if(a&&!t.recursive){
await e.fail(`scp: ${i}: not a regular file`);
return}
if(t.preserveTimes)await e.announce(`T${o.mtime} 0 ${o.atime} 0`);
const c=(o.mode&4095).toString(8).padStart(4,"0");
if(a){
await e.announce(`D${c} 0 ${r.posix.basename(i)}`);
for(const s of(await n.list(i)))await sendEntry(e,t,n,r.posix.join(i,s));
await e.announce("E");
return}
await e.announce(`C${c} ${o.size} ${r.posix.basename(i)}`);
await sendContent(e,n,i,o.size)}
async function sendContent(e,t,n,i){
const r=await t.open(n,s.constants.O_RDONLY,0);
try{
const t=Buffer.alloc(64*1024);
for(let n=0;n<i;){
const s=t.subarray(0,Math.min(t.length,i-n));
const o=await r.read(s,n);
const a=o===0?s.fill(0):s.subarray(0,o);
await e.write(Buffer.from(a));
n+=a.length}}finally{
await r.close()}
await e.confirm();
await e.answer()}
async function isDirectory(e,t){
return e.stat(t).then(({mode:e})=>(e&s.constants.S_IFMT)===s.constants.S_IFDIR,()=>false)}
function parseEntry(e){
const t=/^T(\d+) \d+ (\d+) \d+$/.exec(e);
if(t!==null)return{kind:"T",times:{mtime:Number(t[1]),atime:Number(t[2])}};
const n=/^([CD])([0-7]{4}) (\d+) ([^/]+)$/.exec(e);
const[,s,i,r,o]=n??[];
if(o===undefined||o==="."||o==="..")return undefined;
return{kind:s,mode:parseInt(i??"",8),size:Number(r),name:o}}
function describe(e){
const t=(0,a.CA)(e);
return d.get(t??"")??t??String(e)}
const d=new Map([["ENOENT","No such file or directory"],["EACCES","Permission denied"],["EISDIR","Is a directory"],["ENOTDIR","Not a directory"]])}),8976:((e,t,n)=>{
n.d(t,{O:()=>startSshServer});
var s=n(8474);
var i=n(7030);
var r=n(5472);
var o=n.n(r);
var a=n(4355);
const{utils:c}=o();
const d=6;
function authenticateWith(e,t){
const n=[...t.methods];
const s={account:undefined};
let i=0;
const decide=async r=>{
const o=await t.account(r.username);
if(o!==undefined&&await mayEnter(r,o,t)){
s.account=o;
r.accept()}else if(r.method!=="none"&&++i>=d){
e.end()}else{
r.reject(n)}};
e.on("authentication",e=>{
decide(e).catch(()=>e.reject(n))});
return s}
async function mayEnter(e,t,n){
if(e.method==="none"||!n.methods.includes(e.method))return false;
switch(e.method){case"publickey":
return isOwnKey(e,await n.authorizedKeys(t));case"password":
return n.isPassword(t,e.password);case"keyboard-interactive":
return n.isPassword(t,await askPassword(e));default:
return false}}
function isOwnKey(e,t){
if(!(0,a.o)(t,e.key.data))return false;
if(e.signature===undefined||e.blob===undefined){
nameAlgorithmAsAsked(e);
return true}
const n=c.parseKey(e.key.data);
if(n instanceof Error)return false;
const s=n.verify(e.blob,e.signature,e.hashAlgo);
return s===true}
function nameAlgorithmAsAsked({key:e,hashAlgo:t}){
if(e.algo==="ssh-rsa"&&t!==undefined)e.algo=`rsa-sha2-${t.slice("sha".length)}`}
function askPassword(e){
return new Promise(t=>{
e.prompt([{prompt:"Password: ",echo:false}],e=>t(e[0]??""))})}
;
function connectChannel(e,t){
const n=oneWriterAtATime(e);
const s=Promise.all([forward(t.stdout,t=>n(e,t)),forward(t.stderr,t=>n(e.stderr,t))]);
feed(e,t.stdin);
void t.exited.then(t=>{
if("code"in t)e.exit(t.code);else e.exit(t.signal,false,"")});
void Promise.all([t.exited,s]).then(()=>e.end());
return()=>{
for(const e of[t.stdin,t.stdout,t.stderr])e.destroy()}}
async function forward(e,t){
try{
for await(const n of e)await t(n)}catch{}}
function feed(e,t){
t.on("error",()=>{
e.unpipe(t);
e.resume()});
e.pipe(t)}
function oneWriterAtATime(e){
const t=e;
let n=Promise.resolve();
return(e,s)=>{
n=n.then(async()=>{
await new Promise(t=>e.write(s,()=>t()));
t._chunk=t._chunkcb=t._chunkErr=t._chunkcbErr=undefined});
return n}}
var u=n(4265);
var l=n(6709);
var f=n(6760);
var h=n(3554);
var p=n(3024);
const{OPEN_MODE:w}=o().utils.sftp;
function openFlags(e){
const has=t=>(e&t)!==0;
const t=has(w.WRITE)?has(w.READ)?p.constants.O_RDWR:p.constants.O_WRONLY:p.constants.O_RDONLY;
return t|(has(w.CREAT)?p.constants.O_CREAT:0)|(has(w.TRUNC)?p.constants.O_TRUNC:0)|(has(w.EXCL)?p.constants.O_EXCL:0)|(has(w.APPEND)?p.constants.O_APPEND:0)}
function toAttributes({mode:e,size:t,uid:n,gid:s,atime:i,mtime:r}){
return{mode:e,size:t,uid:n,gid:s,atime:i,mtime:r}}
function toChanges({mode:e,size:t,uid:n,gid:s,atime:i,mtime:r}){
return{mode:e,size:t,uid:n,gid:s,atime:i,mtime:r}}
function longName(e,{mode:t,size:n,uid:s,gid:i,mtime:r}){
const o=new Date(r*1e3).toISOString().slice(0,16).replace("T"," ");
return`${modeText(t)} 1 ${s} ${i} ${String(n).padStart(12)} ${o} ${e}`}
function modeText(e){
const t=m.get(e&p.constants.S_IFMT)??"-";
const n=[..."rwxrwxrwx"].map((t,n)=>(e&256>>n)===0?"-":t);
return t+n.join("")}
const m=new Map([[p.constants.S_IFDIR,"d"],[p.constants.S_IFLNK,"l"],[p.constants.S_IFCHR,"c"],[p.constants.S_IFBLK,"b"],[p.constants.S_IFIFO,"p"],[p.constants.S_IFSOCK,"s"]]);
let y=class SftpHandles{
#ea=new Map;
#ec=0;
add(e){
const t=this.#ec++;
this.#ea.set(t,e);
const n=Buffer.alloc(4);
n.writeUInt32BE(t);
return n}
file(e){
const t=this.#ea.get(e.readUInt32BE());
if(t===undefined||!("file"in t))throw new Error("Not a handle of an open file.");
return t.file}
listing(e){
const t=this.#ea.get(e.readUInt32BE());
if(t===undefined||!("names"in t))throw new Error("Not a handle of an open folder.");
return t}
async close(e){
const t=this.#ea.get(e.readUInt32BE());
this.#ea.delete(e.readUInt32BE());
if(t!==undefined&&"file"in t)await t.file.close()}
async closeAll(){
const e=[...this.#ea.values()];
this.#ea.clear();
for(const t of e)if("file"in t)await t.file.close().catch(()=>undefined)}};
const{STATUS_CODE:g}=o().utils.sftp;
function serveSftp(e,t,{locate:n,clientName:s}){
const i=new y;
const r={OPEN:async(s,r,o,a)=>{
const c=await t.open(n(r),openFlags(o),a.mode??438);
e.handle(s,i.add({file:c}))},READ:async(t,n,s,r)=>{
const o=Buffer.allocUnsafe(Math.min(r,$));
const a=await i.file(n).read(o,s);
if(a===0)e.status(t,g.EOF);else e.data(t,o.subarray(0,a))},WRITE:async(e,t,n,s)=>{
await i.file(t).write(s,n);
ok(e)},CLOSE:async(e,t)=>{
await i.close(t);
ok(e)},FSTAT:async(t,n)=>e.attrs(t,toAttributes(await i.file(n).stat())),FSETSTAT:async(e,t,n)=>{
await i.file(t).change(toChanges(n));
ok(e)},STAT:async(s,i)=>e.attrs(s,toAttributes(await t.stat(n(i)))),LSTAT:async(s,i)=>e.attrs(s,toAttributes(await t.lstat(n(i)))),SETSTAT:async(e,s,i)=>{
await t.change(n(s),toChanges(i));
ok(e)},OPENDIR:async(s,r)=>{
const o=n(r);
const a=[".","..",...await t.list(o)];
e.handle(s,i.add({folder:o,names:a}))},READDIR:async(n,s)=>{
const{folder:r,names:o}=i.listing(s);
const a=o.splice(0,b);
if(a.length===0)return e.status(n,g.EOF);
const c=await Promise.all(a.map(e=>describe(t,f.posix.join(r,e),e)));
e.name(n,c.flat())},REMOVE:async(e,s)=>{
await t.remove(n(s));
ok(e)},RMDIR:async(e,s)=>{
await t.removeDirectory(n(s));
ok(e)},MKDIR:async(e,s,i)=>{
await t.makeDirectory(n(s),i.mode??511);
ok(e)},RENAME:async(e,s,i)=>{
await t.rename(n(s),n(i));
ok(e)},REALPATH:async(t,s)=>e.name(t,[nameOnly(n(s))]),READLINK:async(s,i)=>e.name(s,[nameOnly(await t.readLink(n(i)))]),SYMLINK:async(e,...i)=>{
const[r,o]=v.test(s)?[i[1],i[0]]:i;
await t.symlink(r,n(o));
ok(e)}};
const ok=t=>e.status(t,g.OK);
inOrder(e,r);
e.on("close",()=>void i.closeAll());
e.on("end",()=>{
succeed(e);
e.end()})}
function succeed(e){
const t=e;
t._protocol.exitStatus(t.outgoing.id,0)}
const v=/^(OpenSSH|dropbear)/;
const $=256*1024;
const b=64;
function inOrder(e,t){
let n=Promise.resolve();
for(const[s,i]of Object.entries(t)){
e.on(s,(t,...s)=>{
n=n.then(()=>i(t,...s)).catch(n=>refuse(e,t,n))})}}
function refuse(e,t,n){
const s=(0,h.CA)(n);
const i=S.get(s??"")??g.FAILURE;
e.status(t,i,s??"Failure")}
const S=new Map([["ENOENT",g.NO_SUCH_FILE],["ENOTDIR",g.NO_SUCH_FILE],["EACCES",g.PERMISSION_DENIED],["EPERM",g.PERMISSION_DENIED],["ENOTSUP",g.OP_UNSUPPORTED]]);
async function describe(e,t,n){
try{
const s=await e.lstat(t);
return[{filename:n,longname:longName(n,s),attrs:toAttributes(s)}]}catch{
return[]}}
function nameOnly(e){
return{filename:e,longname:e,attrs:{}}}
;
const k=/^(LANG|LC_[A-Z]+)$/;
function serveSession(e,t){
const n={};
let s;
let i;
e.on("env",(e,t,{key:s,val:i})=>{
if(!k.test(s))return t?.();
n[s]=i;
e?.()});
e.on("pty",(e,t,n)=>{
s={type:n.term??"vt100",columns:n.cols,rows:n.rows};
e?.()});
e.on("window-change",e=>e?.());
e.on("signal",(e,t,{name:n})=>{
i?.signal(n);
e?.()});
const{host:r,account:o}=t;
const locate=e=>r.locate(o,e);
const start=(a,c)=>{
const d=r.transfers.scpProgram?undefined:(0,u.n)(c??"");
if(d!==undefined){
(0,l.m)(a,d,r.transfers.files(o),locate);
return}
const f=r.run({command:c,account:o,environment:{...n,...sshEnvironment(t)},terminal:s});
f.then(n=>{
i=n;
const s=connectChannel(a,n);
t.disconnected.addEventListener("abort",s);
e.once("close",()=>{
t.disconnected.removeEventListener("abort",s);
s()});
if(t.disconnected.aborted)s();
void n.exited.then(()=>i=undefined)},()=>a.close())};
e.on("exec",(e,t,{command:n})=>start(e(),n));
e.on("shell",e=>start(e(),undefined));
const a=r.transfers.sftpCommand;
if(a===undefined){
e.on("sftp",e=>serveSftp(e(),r.transfers.files(o),{locate,clientName:t.clientName}))}else{
e.on("subsystem",(e,t,{name:n})=>{
if(n==="sftp")start(e(),a);else t()})}}
function sshEnvironment({connection:e}){
const[t,n,,s]=e.split(" ");
return{SSH_CONNECTION:e,SSH_CLIENT:`${t} ${n} ${s}`}}
;
const{Server:O}=o();
async function startSshServer(e){
const t=new Map;
const n=new O({hostKeys:[...e.hostKeys],ident:e.host.ident});
n.on("connection",(n,s)=>{
serveConnection(n,e,{info:s,socket:t.get(`${s.ip}:${s.port}`)})});
const accept=e=>{
const s=`${e.remoteAddress}:${e.remotePort}`;
t.set(s,e);
e.once("close",()=>t.delete(s));
e.setNoDelay(true);
n.injectSocket(e)};
const s=[];
const dropConnections=()=>{
for(const e of t.values())e.destroy()};
const close=async()=>{
dropConnections();
await Promise.all(s.map(stopListening))};
try{
for(const t of e.listen)s.push(await listen(t,accept))}catch(e){
await close();
throw e}
return{close,dropConnections}}
function serveConnection(e,t,{info:n,socket:i}){
e.on("error",()=>i?.destroy());
const r=authenticateWith(e,t.host);
e.once("ready",()=>{
const o=r.account;
if(o===undefined)return void i?.destroy();
const a=new AbortController;
(0,s.setMaxListeners)(0,a.signal);
e.once("close",()=>a.abort());
const c={disconnected:a.signal,host:t.host,account:o,connection:`${n.ip} ${n.port} ${i?.localAddress} ${i?.localPort}`,clientName:n.header.versions.software};
e.on("session",e=>serveSession(e(),c))})}
function listen({address:e,port:t},n){
return new Promise((s,r)=>{
const o=(0,i.createServer)(n);
o.once("error",r);
o.listen({host:e,port:t,exclusive:true},()=>s(o))})}
function stopListening(e){
return new Promise(t=>e.close(()=>t()))}}),6603:((e,t,n)=>{
n.d(t,{X:()=>newWindowsDisk,j:()=>copyDisk});
var s=n(4268);
var i=n(231);
function newWindowsDisk(e={}){
const t={files:new s.Q,settings:(0,i.a2)()};
for(const e of r)t.files.makeFolders(e);
for(const e of o)t.files.lay(e,"");
for(const[n,s]of Object.entries(e))t.files.lay(n,s);
return t}
function copyDisk({files:e,settings:t}){
return{files:e.copy(),settings:(0,i.hE)(t)}}
const r=["C:\\PerfLogs","C:\\Program Files","C:\\Program Files (x86)","C:\\ProgramData","C:\\Users\\Administrator\\AppData\\Local\\Temp","C:\\Users\\Administrator\\Desktop","C:\\Users\\Public","C:\\Windows\\System32\\drivers\\etc","C:\\Windows\\System32\\WindowsPowerShell\\v1.0","C:\\Windows\\Temp"];
const o=["C:\\Windows\\explorer.exe","C:\\Windows\\System32\\cmd.exe","C:\\Windows\\System32\\drivers\\etc\\hosts","C:\\Windows\\System32\\Sysprep\\sysprep.exe","C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe"]}),4268:((e,t,n)=>{
n.d(t,{Q:()=>r,f:()=>i});
var s=n(2816);
let i=class FileError extends Error{
problem;
path;
constructor(e,t){
super(`${t}: ${e}`);
this.problem=e;
this.path=t}};
let r=class FileSystem{
root;
constructor(e=newFolder("")){
this.root=e}
copy(){
return new r(copyNode(this.root))}
find(e){
const[t="",...n]=e.split("\\").filter(e=>e!=="");
if(t.toUpperCase()!=="C:")return undefined;
let s=this.root;
for(const e of n){
const t=s.kind==="folder"?childOf(s,e):undefined;
if(t===undefined)return undefined;
s=t}
return s}
isFolder(e){
return this.find(e)?.kind==="folder"}
isFile(e){
return this.find(e)?.kind==="file"}
file(e){
const t=this.find(e);
if(t===undefined)throw this.#ed(e);
if(t.kind==="folder")throw new i("is a folder",e);
return t}
folder(e){
const t=this.find(e);
if(t?.kind!=="folder")throw new i("path not found",e);
return t}
read(e){
const t=this.file(e);
if(t.pieces.length>1)t.pieces.splice(0,Infinity,Buffer.concat(t.pieces));
return t.pieces[0]??Buffer.alloc(0)}
write(e,t,n="replace"){
const s=this.#eu(e);
if(n==="replace"){
s.pieces.length=0;
s.size=0}
if(t.length>0)s.pieces.push(Buffer.from(t));
s.size+=t.length;
s.writtenAt=new Date}
lay(e,t){
this.makeFolders((0,s.gN)(e));
this.write(e,Buffer.from(t))}
makeFolders(e){
const t=(0,s.gN)(e);
if(t!==e&&this.find(t)===undefined)this.makeFolders(t);
if(!this.isFolder(e))this.makeFolder(e)}
makeFolder(e){
if(this.find(e)!==undefined)throw new i("exists",e);
const t=newFolder((0,s.Vb)(e));
this.folder((0,s.gN)(e)).children.set(t.name.toLowerCase(),t)}
remove(e,t=false){
const n=this.find(e);
if(n===undefined||n===this.root)throw this.#ed(e);
if(n.kind==="folder"&&n.children.size>0&&!t)throw new i("not empty",e);
this.folder((0,s.gN)(e)).children.delete(n.name.toLowerCase())}
move(e,t){
const n=this.find(e);
if(n===undefined)throw this.#ed(e);
const r=this.folder((0,s.gN)(t));
if(this.isFolder(t))throw new i("exists",t);
this.folder((0,s.gN)(e)).children.delete(n.name.toLowerCase());
r.children.set((0,s.Vb)(t).toLowerCase(),{...n,name:(0,s.Vb)(t)})}
copyTo(e,t){
const n=this.find(e);
if(n===undefined)throw this.#ed(e);
if(n.kind==="file")return this.write(t,this.read(e));
this.makeFolders(t);
for(const s of n.children.values())this.copyTo(`${e}\\${s.name}`,`${t}\\${s.name}`)}
#eu(e){
const t=this.find(e);
if(t?.kind==="folder")throw new i("is a folder",e);
if(t!==undefined)return t;
const n={kind:"file",name:(0,s.Vb)(e),pieces:[],size:0,writtenAt:new Date};
this.folder((0,s.gN)(e)).children.set(n.name.toLowerCase(),n);
return n}
#ed(e){
return new i(this.isFolder((0,s.gN)(e))?"not found":"path not found",e)}};
function newFolder(e){
return{kind:"folder",name:e,children:new Map,writtenAt:new Date}}
function childOf(e,t){
const n=e.children.get(t.toLowerCase());
const s=/^([^~]{1,6})~1$/.exec(t)?.[1]?.toLowerCase();
if(n!==undefined||s===undefined)return n;
return[...e.children.values()].find(e=>e.name.length>8&&e.name.replace(/[ .]/g,"").toLowerCase().startsWith(s))}
function copyNode(e){
if(e.kind==="file")return{...e,pieces:[...e.pieces]};
const t=[...e.children].map(([e,t])=>[e,copyNode(t)]);
return{...e,children:new Map(t)}}}),2816:((e,t,n)=>{
n.d(t,{Vb:()=>nameOf,_u:()=>namePattern,gN:()=>parentOf,jS:()=>fullPath,je:()=>extensionOf});
function fullPath(e,t="C:\\"){
const n=e.replaceAll("/","\\").replace(/^\\\\[?.]\\/,"");
const s=/^[A-Za-z]:/.exec(n)?.[0];
if(s!==undefined&&n[2]==="\\")return joined(s,n.slice(2));
if(s!==undefined)return joined(s,sameDrive(s,t)+"\\"+n.slice(2));
if(n.startsWith("\\"))return joined(t.slice(0,2),n);
return joined(t.slice(0,2),t.slice(2)+"\\"+n)}
function parentOf(e){
const t=e.lastIndexOf("\\");
return t<=2?e.slice(0,3):e.slice(0,t)}
function nameOf(e){
return e.slice(e.lastIndexOf("\\")+1)}
function extensionOf(e){
return/\.[^.\\/]*$/.exec(e)?.[0]??""}
function namePattern(e){
const t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".");
return new RegExp(`^${t===".*\\..*"?".*":t}$`,"is")}
function sameDrive(e,t){
return t.slice(0,2).toLowerCase()===e.toLowerCase()?t.slice(2):""}
function joined(e,t){
const n=[];
for(const e of t.split("\\")){
if(e===""||e===".")continue;
if(e==="..")n.pop();else n.push(e.replace(/(?<=[^.])[. ]+$/,""))}
return`${e.toUpperCase()}\\${n.join("\\")}`}}),231:((e,t,n)=>{
n.d(t,{St:()=>c,jI:()=>u,Kn:()=>d,hE:()=>copySettings,nT:()=>isOpen,e6:()=>newHostName,a2:()=>newSettings,z0:()=>newSid});
var s=n(7598);
let i=class Registry{
#el=new Map;
copy(){
const e=new i;
for(const{path:t,values:n,isVolatile:s}of this.#el.values()){
if(s)continue;
e.create(t);
for(const[s,i]of n.values())e.set(t,s,i)}
return e}
has(e){
const t=registryPath(e).toLowerCase();
if(r.has(t))return true;
return[...this.#el.keys()].some(e=>e===t||e.startsWith(`${t}\\`))}
create(e,t=false){
const n=registryPath(e);
if(!this.#el.has(n.toLowerCase()))this.#el.set(n.toLowerCase(),{path:n,values:new Map,isVolatile:t})}
forgetVolatile(){
for(const[e,{isVolatile:t}]of this.#el)if(t)this.#el.delete(e)}
remove(e){
const t=registryPath(e).toLowerCase();
for(const e of this.#el.keys()){
if(e===t||e.startsWith(`${t}\\`))this.#el.delete(e)}}
set(e,t,n){
this.create(e);
this.#el.get(registryPath(e).toLowerCase())?.values.set(t.toLowerCase(),[t,n])}
get(e,t){
return this.#el.get(registryPath(e).toLowerCase())?.values.get(t.toLowerCase())?.[1]}
removeValue(e,t){
return this.#el.get(registryPath(e).toLowerCase())?.values.delete(t.toLowerCase())??false}
values(e){
return[...this.#el.get(registryPath(e).toLowerCase())?.values.values()??[]]}};
const r=new Set(["hklm","hkcu","hkcr","hku","hkcc","hklm\\software","hklm\\system"]);
const o={HKEY_LOCAL_MACHINE:"HKLM",HKEY_CURRENT_USER:"HKCU",HKEY_CLASSES_ROOT:"HKCR",HKEY_USERS:"HKU"};
function registryPath(e){
const t=e.replace(/^(Microsoft\.PowerShell\.Core\\)?Registry::/i,"").replace(":","\\").replaceAll("/","\\").split("\\").filter(e=>e!=="");
const n=(t[0]??"").toUpperCase();
return[o[n]??n,...t.slice(1)].join("\\")}
var a=n(6114);
function newSettings(){
return{hostName:newHostName(),sid:newSid(),instanceId:"",generalized:false,users:new Map([["administrator",{name:c,password:"",id:500}]]),machineEnvironment:new Map,registry:new i,services:new Map(l.map(e=>[e.name.toLowerCase(),{...e}])),firewall:{enabled:true,rules:new Map},winRm:(0,a.fY)(),certificates:[]}}
const c="Administrator";
const d="SYSTEM";
const u=new Map([[d,"S-1-5-18"],["LOCAL SERVICE","S-1-5-19"],["NETWORK SERVICE","S-1-5-20"]]);
const l=[{name:"WinRM",displayName:"Windows Remote Management (WS-Management)",startType:"demand"},{name:"Schedule",displayName:"Task Scheduler",startType:"auto"},{name:"EventLog",displayName:"Windows Event Log",startType:"auto"},{name:"TermService",displayName:"Remote Desktop Services",startType:"demand"},{name:"wuauserv",displayName:"Windows Update",startType:"demand"},{name:"W32Time",displayName:"Windows Time",startType:"demand"}];
function copySettings(e){
const{registry:t,...n}=e;
return{...structuredClone(n),registry:t.copy()}}
function newHostName(){
const e="ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
return`WIN-${Array.from({length:11},()=>e[(0,s.randomInt)(e.length)]).join("")}`}
function newSid(){
const part=()=>(0,s.randomInt)(2**31,2**32-1);
return`S-1-5-21-${part()}-${part()}-${part()}`}
function isOpen({enabled:e,rules:t},n){
return!e||[...t.values()].some(e=>e.includes(n))}}),6114:((e,t,n)=>{
n.d(t,{G_:()=>numberSetting,Mp:()=>isOn,Qv:()=>changeWinRmSetting,fY:()=>defaultWinRmConfig,iK:()=>winRmSetting});
function defaultWinRmConfig(){
return{tree:{MaxEnvelopeSizekb:"500",MaxTimeoutms:"60000",MaxBatchItems:"32000",MaxProviderRequests:"4294967295",Client:{NetworkDelayms:"5000",URLPrefix:"wsman",AllowUnencrypted:"false",Auth:{Basic:"true",Digest:"true",Kerberos:"true",Negotiate:"true",Certificate:"true",CredSSP:"false"},DefaultPorts:{HTTP:"5985",HTTPS:"5986"},TrustedHosts:""},Service:{RootSDDL:"O:NSG:BAD:P(A;;GA;;;BA)(A;;GR;;;IU)S:P(AU;FA;GA;;;WD)(AU;SA;GXGW;;;WD)",MaxConcurrentOperations:"4294967295",MaxConcurrentOperationsPerUser:"1500",EnumerationTimeoutms:"240000",MaxConnections:"300",MaxPacketRetrievalTimeSeconds:"120",AllowUnencrypted:"false",Auth:{Basic:"false",Kerberos:"true",Negotiate:"true",Certificate:"false",CredSSP:"false",CbtHardeningLevel:"Relaxed"},DefaultPorts:{HTTP:"5985",HTTPS:"5986"},IPv4Filter:"*",IPv6Filter:"*",EnableCompatibilityHttpListener:"false",EnableCompatibilityHttpsListener:"false",CertificateThumbprint:"",AllowRemoteAccess:"true"},Winrs:{AllowRemoteShellAccess:"true",IdleTimeout:"7200000",MaxConcurrentUsers:"10",MaxShellRunTime:"2147483647",MaxProcessesPerShell:"25",MaxMemoryPerShellMB:"1024",MaxShellsPerUser:"30"}},listeners:[]}}
function winRmSetting(e,t){
let n=e.tree;
for(const e of t.split(/[\\/]/).filter(e=>e!=="")){
if(n===undefined||typeof n==="string")return undefined;
n=n[keyOf(n,e)]}
return n}
function changeWinRmSetting(e,t,n){
const s=t.split(/[\\/]/).filter(e=>e!=="");
const i=s.pop()??"";
const r=winRmSetting(e,s.join("/"));
if(r===undefined||typeof r==="string")return false;
const o=keyOf(r,i);
if(typeof r[o]!=="string")return false;
r[o]=/^(true|false)$/i.test(n)?n.toLowerCase():n;
return true}
function isOn(e,t){
return winRmSetting(e,t)==="true"}
function numberSetting(e,t){
return Number(winRmSetting(e,t))}
function keyOf(e,t){
return Object.keys(e).find(e=>e.toLowerCase()===t.toLowerCase())??t}})};
