/** Passwords tried first by everybody who guesses, long enough to pass the length rule; compared in lower case without spaces and dashes. */
const list = `
000000000000 100200300400 111111111111 111222333444 112233445566 123123123123 123321123321 123456123456 123456789012 1234567890123
12345678901234 1234567890qwe 123456789123 123456789abc 123456789abcd 123456abcdef 123456qwerty 123481234812 12348123481234
1234qwerasdf 1234qwerasdfzxcv 147258369147 147852369147 159357159357 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qaz2wsx3edc 1qaz2wsx3edc4rfv
520131452013 5201314520131 666666666666 888888888888 999999999999 a123456789012 a12345678910 a1b2c3d4e5f6 aa123456789 aa1234567890
aaa111222333 aaaaaa111111 aaaaaaaaaaaa abc123456789 abc1234567890 abc123456abc abc123abc123 abcabcabcabc abcd12345678 abcdef123456
abcdef1234567 abcdefg12345 abcdefgh1234 abcdefghijkl access123456 admin1234567 admin12345678 admin123456789 admin666666
admin888888 admin@123456 adminadmin12 adminadmin123 administrator administrator1 administrator123 aizhongguo123 alibaba12345
angel1234567 archivist123 archivist1234 asd123456789 asdf12345678 asdfasdfasdf asdfghjkl123 asdfghjkl1234 auditor12345
auditor123456 autumn2025autumn baidu1234567 baseball1234 batman123456 beijing12345 beijing2008 changeme1234 changemenow123
clerk1234567 computer1234 correcthorse correcthorsebatterystaple database1234 default12345 director1234 director12345 dispatcher12
dispatcher123 dispatcher1234 dragon123456 faluyuanzhu12 faluyuanzhu123 faluyuanzhu1234 falvyuanzhu12 falvyuanzhu123
falvyuanzhu1234 falvyuanzhu123456 family123456 fayuan123456 fayuan12345678 fayuan2024fayuan fayuan2025fayuan fayuan2026fayuan
fayuan666666 fayuan888888 fayuanfayuan fayuanfayuan123 february2026 finance12345 finance123456 football1234 forever12345
freedom12345 friday123456 fuwuqunzhong google123456 guest1234567 happy1234567 hello1234567 helloworld12 helloworld123
helloworld1234 huanying1234 huawei123456 huawei12345678 hunan1234567 hunan12345678 iloveyou1234 iloveyou12345 iloveyouforever
internet1234 january2026 jesus1234567 lawyer123456 lawyer1234567 legalaid1234 legalaid12345 legalaid123456 legalaidlegalaid
lenovo123456 letmein12345 letmeinplease login1234567 loudi1234567 lovely123456 lvshi1234567 lvshi12345678 manager12345
manager123456 master123456 microsoft123 mima12345678 mima123456789 monday123456 monkey123456 mother123456 mypassword123
mysql1234567 newpassword123 nihao1234567 nihao123456789 nopassword12 operator1234 oracle123456 p@ssw0rd2024 p@ssw0rd2025
p@ssw0rd2026 p@ssword1234 passphrase123 passw0rd1234 password123 password1234 password12345 password123456 passwordpassword
petition1234 postgres1234 postgres12345 princess1234 q1w2e3r4t5y6 q1w2e3r4t5y6u7 qazwsxedc123 qazwsxedcrfv qwe123456789
qweasd123456 qweasdzxc123 qwerty123456 qwerty1234567 qwertyuiop12 qwertyuiop123 qwertyuiop1234 qwertyuiopasdf renminfuwu12
reviewer1234 reviewer12345 root12345678 root123456789 rootpassword samsung12345 secadmin1234 secret123456 secretsecret
security1234 security12345 server123456 shadow123456 shuangfeng123 shuangfeng1234 shuangfeng12345 sifaju123456 sifaju1234567
sifaju12345678 sifating1234 spring2024spring spring2025spring starwars1234 station12345 summer2024summer summer2025summer
sunshine1234 superman1234 sysadmin1234 sysadmin12345 system123456 system12345678 taobao123456 temp12345678 temporary123
tencent12345 test12345678 test123456789 testing12345 testtesttest toor12345678 trustno11234 user12345678 user123456789 wangyut2026
wasd12345678 wechat123456 weirenminfuwu weirenminfuwu123 weixin123456 welcome12345 welcome2024 welcome2025 welcome2026
whatever1234 windows12345 winter2025winter woaini123456 woaini1314520 woaini520131 woaini5201314 woaizhongguo wodemima1234
wodemima12345 woshishei123 xiaomi123456 xiaoxiao1234 zaq12wsxcde3 zhongguo1234 zhongguo12345 zhongguo1949 zhonghua1949
zxc123456789 zxcvbnm12345 zxcvbnm123456
`

export const commonPasswords: ReadonlySet<string> = new Set(list.trim().split(/\s+/))

/** Names of the system and the trade; what is left without them must still be a password. */
export const systemNames = [
  'fayuan',
  'legalaid',
  'falvyuanzhu',
  'faluyuanzhu',
  '法律援助',
  '法援',
  '司法局',
  'sifaju',
  'admin',
  'password',
  '12348',
  '123456',
]
