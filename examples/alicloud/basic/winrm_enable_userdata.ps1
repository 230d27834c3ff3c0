[powershell]
# Lets the image build in by WinRM. Its login by NTLM encrypts everything, so that neither Basic nor unencrypted
# messages have to be allowed.
winrm quickconfig -quiet
netsh advfirewall firewall add rule name="WinRM for the image build" dir=in action=allow protocol=TCP localport=5985
