# Infinitive and gerund after the verbs and nouns that take either.
kind: function

# --- continue
continue to work | continue working :: after!=and,or,but
continued to work | continued working :: prev!=a,the,our,its,their after!=and,or,but
continues to work | continues working :: after!=and,or,but
continue to grow | continue growing :: prev!=it,that,which,$adjective after!=and,or,but
continued to grow | continued growing :: prev!=a,the,our,its,their after!=and,or,but
continues to grow | continues growing :: after!=and,or,but
continue to expand | continue expanding :: after!=and,or,but
continued to expand | continued expanding :: prev!=a,the,our,its,their after!=and,or,but
continues to expand | continues expanding :: after!=and,or,but
continue to operate | continue operating :: after!=and,or,but
continued to operate | continued operating :: prev!=a,the,our,its,their after!=and,or,but
continues to operate | continues operating :: after!=and,or,but
continue to provide | continue providing :: after!=and,or,but
continued to provide | continued providing :: prev!=a,the,our,its,their after!=and,or,but
continues to provide | continues providing :: after!=and,or,but
continue to pay | continue paying :: after!=and,or,but
continued to pay | continued paying :: prev!=a,the,our,its,their after!=and,or,but
continues to pay | continues paying :: after!=and,or,but
continue to use | continue using :: after!=and,or,but
continued to use | continued using :: prev!=a,the,our,its,their after!=and,or,but
continues to use | continues using :: after!=and,or,but
continue to develop | continue developing :: after!=and,or,but
continued to develop | continued developing :: prev!=a,the,our,its,their after!=and,or,but
continues to develop | continues developing :: after!=and,or,but
continue to build | continue building :: after!=and,or,but
continued to build | continued building :: prev!=a,the,our,its,their after!=and,or,but
continues to build | continues building :: after!=and,or,but
continue to support | continue supporting :: after!=and,or,but
continued to support | continued supporting :: prev!=a,the,our,its,their after!=and,or,but
continues to support | continues supporting :: after!=and,or,but
continue to press | continue pressing :: after!=and,or,but
continued to press | continued pressing :: prev!=a,the,our,its,their after!=and,or,but
continues to press | continues pressing :: after!=and,or,but
continue to fight | continue fighting :: after!=and,or,but
continued to fight | continued fighting :: prev!=a,the,our,its,their after!=and,or,but
continues to fight | continues fighting :: after!=and,or,but
continue to make | continue making :: after!=and,or,but
continued to make | continued making :: prev!=a,the,our,its,their after!=and,or,but
continues to make | continues making :: after!=and,or,but
continue to take | continue taking :: after!=and,or,but
continued to take | continued taking :: prev!=a,the,our,its,their after!=and,or,but
continues to take | continues taking :: after!=and,or,but
continue to improve | continue improving :: after!=and,or,but
continued to improve | continued improving :: prev!=a,the,our,its,their after!=and,or,but
continues to improve | continues improving :: after!=and,or,but
continue to strive | continue striving :: after!=and,or,but
continued to strive | continued striving :: prev!=a,the,our,its,their after!=and,or,but
continues to strive | continues striving :: after!=and,or,but
continue to study | continue studying :: after!=and,or,but
continued to study | continued studying :: prev!=a,the,our,its,their after!=and,or,but
continues to study | continues studying :: after!=and,or,but
continue to help | continue helping :: after!=and,or,but
continued to help | continued helping :: prev!=a,the,our,its,their after!=and,or,but
continues to help | continues helping :: after!=and,or,but
continue to serve | continue serving :: after!=and,or,but
continued to serve | continued serving :: prev!=a,the,our,its,their after!=and,or,but
continues to serve | continues serving :: after!=and,or,but
continue to produce | continue producing :: after!=and,or,but
continued to produce | continued producing :: prev!=a,the,our,its,their after!=and,or,but
continues to produce | continues producing :: after!=and,or,but
continue to receive | continue receiving :: after!=and,or,but
continued to receive | continued receiving :: prev!=a,the,our,its,their after!=and,or,but
continues to receive | continues receiving :: after!=and,or,but
continue to play | continue playing :: after!=and,or,but
continued to play | continued playing :: prev!=a,the,our,its,their after!=and,or,but
continues to play | continues playing :: after!=and,or,but
continue to push | continue pushing :: after!=and,or,but
continued to push | continued pushing :: prev!=a,the,our,its,their after!=and,or,but
continues to push | continues pushing :: after!=and,or,but
continue to reduce | continue reducing :: after!=and,or,but
continued to reduce | continued reducing :: prev!=a,the,our,its,their after!=and,or,but
continues to reduce | continues reducing :: after!=and,or,but
continue to spend | continue spending :: after!=and,or,but
continued to spend | continued spending :: prev!=a,the,our,its,their after!=and,or,but
continues to spend | continues spending :: after!=and,or,but
continue to move | continue moving :: after!=and,or,but
continued to move | continued moving :: prev!=a,the,our,its,their after!=and,or,but
continues to move | continues moving :: after!=and,or,but
continue to supply | continue supplying :: after!=and,or,but
continued to supply | continued supplying :: prev!=a,the,our,its,their after!=and,or,but
continues to supply | continues supplying :: after!=and,or,but
continue to speak | continue speaking :: after!=and,or,but
continued to speak | continued speaking :: prev!=a,the,our,its,their after!=and,or,but
continues to speak | continues speaking :: after!=and,or,but
continue to urge | continue urging :: after!=and,or,but
continued to urge | continued urging :: prev!=a,the,our,its,their after!=and,or,but
continues to urge | continues urging :: after!=and,or,but
continue to monitor | continue monitoring :: after!=and,or,but
continued to monitor | continued monitoring :: prev!=a,the,our,its,their after!=and,or,but
continues to monitor | continues monitoring :: after!=and,or,but
continue to invest | continue investing :: after!=and,or,but
continued to invest | continued investing :: prev!=a,the,our,its,their after!=and,or,but
continues to invest | continues investing :: after!=and,or,but
continue to train | continue training :: after!=and,or,but
continued to train | continued training :: prev!=a,the,our,its,their after!=and,or,but
continues to train | continues training :: after!=and,or,but
continue to teach | continue teaching :: after!=and,or,but
continued to teach | continued teaching :: prev!=a,the,our,its,their after!=and,or,but
continues to teach | continues teaching :: after!=and,or,but
continue to strengthen | continue strengthening :: after!=and,or,but
continued to strengthen | continued strengthening :: prev!=a,the,our,its,their after!=and,or,but
continues to strengthen | continues strengthening :: after!=and,or,but
continue to negotiate | continue negotiating :: after!=and,or,but
continued to negotiate | continued negotiating :: prev!=a,the,our,its,their after!=and,or,but
continues to negotiate | continues negotiating :: after!=and,or,but
continue to explore | continue exploring :: after!=and,or,but
continued to explore | continued exploring :: prev!=a,the,our,its,their after!=and,or,but
continues to explore | continues exploring :: after!=and,or,but
continue to search | continue searching :: after!=and,or,but
continued to search | continued searching :: prev!=a,the,our,its,their after!=and,or,but
continues to search | continues searching :: after!=and,or,but
continue to struggle | continue struggling :: after!=and,or,but
continued to struggle | continued struggling :: prev!=a,the,our,its,their after!=and,or,but
continues to struggle | continues struggling :: after!=and,or,but
continue to buy | continue buying :: after!=and,or,but
continued to buy | continued buying :: prev!=a,the,our,its,their after!=and,or,but
continues to buy | continues buying :: after!=and,or,but
continue to sell | continue selling :: after!=and,or,but
continued to sell | continued selling :: prev!=a,the,our,its,their after!=and,or,but
continues to sell | continues selling :: after!=and,or,but
continue to give | continue giving :: after!=and,or,but
continued to give | continued giving :: prev!=a,the,our,its,their after!=and,or,but
continues to give | continues giving :: after!=and,or,but
continue to send | continue sending :: after!=and,or,but
continued to send | continued sending :: prev!=a,the,our,its,their after!=and,or,but
continues to send | continues sending :: after!=and,or,but
continue to offer | continue offering :: after!=and,or,but
continued to offer | continued offering :: prev!=a,the,our,its,their after!=and,or,but
continues to offer | continues offering :: after!=and,or,but
continue to finance | continue financing :: after!=and,or,but
continued to finance | continued financing :: prev!=a,the,our,its,their after!=and,or,but
continues to finance | continues financing :: after!=and,or,but
continue to enforce | continue enforcing :: after!=and,or,but
continued to enforce | continued enforcing :: prev!=a,the,our,its,their after!=and,or,but
continues to enforce | continues enforcing :: after!=and,or,but
continue to discuss | continue discussing :: after!=and,or,but
continued to discuss | continued discussing :: prev!=a,the,our,its,their after!=and,or,but
continues to discuss | continues discussing :: after!=and,or,but
continue to write | continue writing :: after!=and,or,but
continued to write | continued writing :: prev!=a,the,our,its,their after!=and,or,but
continues to write | continues writing :: after!=and,or,but
continue to protect | continue protecting :: after!=and,or,but
continued to protect | continued protecting :: prev!=a,the,our,its,their after!=and,or,but
continues to protect | continues protecting :: after!=and,or,but

# --- begin
began to work | began working :: after!=and,or,but
begin to work | begin working :: prev!=$article after!=and,or,but
begins to work | begins working :: after!=and,or,but
begun to work | begun working :: after!=and,or,but
began to grow | began growing :: after!=and,or,but
begin to grow | begin growing :: prev!=$article after!=and,or,but
begins to grow | begins growing :: after!=and,or,but
begun to grow | begun growing :: after!=and,or,but
began to expand | began expanding :: after!=and,or,but
begin to expand | begin expanding :: prev!=$article after!=and,or,but
begins to expand | begins expanding :: after!=and,or,but
begun to expand | begun expanding :: after!=and,or,but
began to rise | began rising :: after!=and,or,but
begin to rise | begin rising :: prev!=$article after!=and,or,but
begins to rise | begins rising :: after!=and,or,but
begun to rise | begun rising :: after!=and,or,but
began to fall | began falling :: after!=and,or,but
begin to fall | begin falling :: prev!=$article after!=and,or,but
begins to fall | begins falling :: after!=and,or,but
begun to fall | begun falling :: after!=and,or,but
began to pay | began paying :: after!=and,or,but
begin to pay | begin paying :: prev!=$article after!=and,or,but
begins to pay | begins paying :: after!=and,or,but
begun to pay | begun paying :: after!=and,or,but
began to use | began using :: after!=and,or,but
begin to use | begin using :: prev!=$article after!=and,or,but
begins to use | begins using :: after!=and,or,but
begun to use | begun using :: after!=and,or,but
began to develop | began developing :: after!=and,or,but
begin to develop | begin developing :: prev!=$article after!=and,or,but
begins to develop | begins developing :: after!=and,or,but
begun to develop | begun developing :: after!=and,or,but
began to build | began building :: after!=and,or,but
begin to build | begin building :: prev!=$article after!=and,or,but
begins to build | begins building :: after!=and,or,but
begun to build | begun building :: after!=and,or,but
began to fight | began fighting :: after!=and,or,but
begin to fight | begin fighting :: prev!=$article after!=and,or,but
begins to fight | begins fighting :: after!=and,or,but
begun to fight | begun fighting :: after!=and,or,but
began to make | began making :: after!=and,or,but
begin to make | begin making :: prev!=$article after!=and,or,but
begins to make | begins making :: after!=and,or,but
begun to make | begun making :: after!=and,or,but
began to take | began taking :: after!=and,or,but
begin to take | begin taking :: prev!=$article after!=and,or,but
begins to take | begins taking :: after!=and,or,but
begun to take | begun taking :: after!=and,or,but
began to move | began moving :: after!=and,or,but
begin to move | begin moving :: prev!=$article after!=and,or,but
begins to move | begins moving :: after!=and,or,but
begun to move | begun moving :: after!=and,or,but
began to play | began playing :: after!=and,or,but
begin to play | begin playing :: prev!=$article after!=and,or,but
begins to play | begins playing :: after!=and,or,but
begun to play | begun playing :: after!=and,or,but
began to study | began studying :: after!=and,or,but
begin to study | begin studying :: prev!=$article after!=and,or,but
begins to study | begins studying :: after!=and,or,but
begun to study | begun studying :: after!=and,or,but
began to produce | began producing :: after!=and,or,but
begin to produce | begin producing :: prev!=$article after!=and,or,but
begins to produce | begins producing :: after!=and,or,but
begun to produce | begun producing :: after!=and,or,but
began to write | began writing :: after!=and,or,but
begin to write | begin writing :: prev!=$article after!=and,or,but
begins to write | begins writing :: after!=and,or,but
begun to write | begun writing :: after!=and,or,but
began to speak | began speaking :: after!=and,or,but
begin to speak | begin speaking :: prev!=$article after!=and,or,but
begins to speak | begins speaking :: after!=and,or,but
begun to speak | begun speaking :: after!=and,or,but
began to talk | began talking :: after!=and,or,but
begin to talk | begin talking :: prev!=$article after!=and,or,but
begins to talk | begins talking :: after!=and,or,but
begun to talk | begun talking :: after!=and,or,but
began to train | began training :: after!=and,or,but
begin to train | begin training :: prev!=$article after!=and,or,but
begins to train | begins training :: after!=and,or,but
begun to train | begun training :: after!=and,or,but
began to teach | began teaching :: after!=and,or,but
begin to teach | begin teaching :: prev!=$article after!=and,or,but
begins to teach | begins teaching :: after!=and,or,but
begun to teach | begun teaching :: after!=and,or,but
began to negotiate | began negotiating :: after!=and,or,but
begin to negotiate | begin negotiating :: prev!=$article after!=and,or,but
begins to negotiate | begins negotiating :: after!=and,or,but
begun to negotiate | begun negotiating :: after!=and,or,but
began to explore | began exploring :: after!=and,or,but
begin to explore | begin exploring :: prev!=$article after!=and,or,but
begins to explore | begins exploring :: after!=and,or,but
begun to explore | begun exploring :: after!=and,or,but
began to search | began searching :: after!=and,or,but
begin to search | begin searching :: prev!=$article after!=and,or,but
begins to search | begins searching :: after!=and,or,but
begun to search | begun searching :: after!=and,or,but
began to buy | began buying :: after!=and,or,but
begin to buy | begin buying :: prev!=$article after!=and,or,but
begins to buy | begins buying :: after!=and,or,but
begun to buy | begun buying :: after!=and,or,but
began to sell | began selling :: after!=and,or,but
begin to sell | begin selling :: prev!=$article after!=and,or,but
begins to sell | begins selling :: after!=and,or,but
begun to sell | begun selling :: after!=and,or,but
began to send | began sending :: after!=and,or,but
begin to send | begin sending :: prev!=$article after!=and,or,but
begins to send | begins sending :: after!=and,or,but
begun to send | begun sending :: after!=and,or,but
began to discuss | began discussing :: after!=and,or,but
begin to discuss | begin discussing :: prev!=$article after!=and,or,but
begins to discuss | begins discussing :: after!=and,or,but
begun to discuss | begun discussing :: after!=and,or,but
began to act | began acting :: after!=and,or,but
begin to act | begin acting :: prev!=$article after!=and,or,but
begins to act | begins acting :: after!=and,or,but
begun to act | begun acting :: after!=and,or,but
began to plan | began planning :: after!=and,or,but
begin to plan | begin planning :: prev!=$article after!=and,or,but
begins to plan | begins planning :: after!=and,or,but
begun to plan | begun planning :: after!=and,or,but
began to collect | began collecting :: after!=and,or,but
begin to collect | begin collecting :: prev!=$article after!=and,or,but
begins to collect | begins collecting :: after!=and,or,but
begun to collect | begun collecting :: after!=and,or,but
began to gather | began gathering :: after!=and,or,but
begin to gather | begin gathering :: prev!=$article after!=and,or,but
begins to gather | begins gathering :: after!=and,or,but
begun to gather | begun gathering :: after!=and,or,but
began to prepare | began preparing :: after!=and,or,but
begin to prepare | begin preparing :: prev!=$article after!=and,or,but
begins to prepare | begins preparing :: after!=and,or,but
begun to prepare | begun preparing :: after!=and,or,but
began to look | began looking :: after!=and,or,but
begin to look | begin looking :: prev!=$article after!=and,or,but
begins to look | begins looking :: after!=and,or,but
begun to look | begun looking :: after!=and,or,but
began to change | began changing :: after!=and,or,but
begin to change | begin changing :: prev!=$article after!=and,or,but
begins to change | begins changing :: after!=and,or,but
begun to change | begun changing :: after!=and,or,but
began to drop | began dropping :: after!=and,or,but
begin to drop | begin dropping :: prev!=$article after!=and,or,but
begins to drop | begins dropping :: after!=and,or,but
begun to drop | begun dropping :: after!=and,or,but
began to read | began reading :: after!=and,or,but
begin to read | begin reading :: prev!=$article after!=and,or,but
begins to read | begins reading :: after!=and,or,but
begun to read | begun reading :: after!=and,or,but
began to sing | began singing :: after!=and,or,but
begin to sing | begin singing :: prev!=$article after!=and,or,but
begins to sing | begins singing :: after!=and,or,but
begun to sing | begun singing :: after!=and,or,but
began to paint | began painting :: after!=and,or,but
begin to paint | begin painting :: prev!=$article after!=and,or,but
begins to paint | begins painting :: after!=and,or,but
begun to paint | begun painting :: after!=and,or,but
began to dig | began digging :: after!=and,or,but
begin to dig | begin digging :: prev!=$article after!=and,or,but
begins to dig | begins digging :: after!=and,or,but
begun to dig | begun digging :: after!=and,or,but
began to draw | began drawing :: after!=and,or,but
begin to draw | begin drawing :: prev!=$article after!=and,or,but
begins to draw | begins drawing :: after!=and,or,but
begun to draw | begun drawing :: after!=and,or,but
began to ask | began asking :: after!=and,or,but
begin to ask | begin asking :: prev!=$article after!=and,or,but
begins to ask | begins asking :: after!=and,or,but
begun to ask | begun asking :: after!=and,or,but
began to give | began giving :: after!=and,or,but
begin to give | begin giving :: prev!=$article after!=and,or,but
begins to give | begins giving :: after!=and,or,but
begun to give | begun giving :: after!=and,or,but
began to implement | began implementing :: after!=and,or,but
begin to implement | begin implementing :: prev!=$article after!=and,or,but
begins to implement | begins implementing :: after!=and,or,but
begun to implement | begun implementing :: after!=and,or,but
began to offer | began offering :: after!=and,or,but
begin to offer | begin offering :: prev!=$article after!=and,or,but
begins to offer | begins offering :: after!=and,or,but
begun to offer | begun offering :: after!=and,or,but
began to meet | began meeting :: after!=and,or,but
begin to meet | begin meeting :: prev!=$article after!=and,or,but
begins to meet | begins meeting :: after!=and,or,but
begun to meet | begun meeting :: after!=and,or,but
began to invest | began investing :: after!=and,or,but
begin to invest | begin investing :: prev!=$article after!=and,or,but
begins to invest | begins investing :: after!=and,or,but
begun to invest | begun investing :: after!=and,or,but
began to review | began reviewing :: after!=and,or,but
begin to review | begin reviewing :: prev!=$article after!=and,or,but
begins to review | begins reviewing :: after!=and,or,but
begun to review | begun reviewing :: after!=and,or,but
began to rebuild | began rebuilding :: after!=and,or,but
begin to rebuild | begin rebuilding :: prev!=$article after!=and,or,but
begins to rebuild | begins rebuilding :: after!=and,or,but
begun to rebuild | begun rebuilding :: after!=and,or,but

# --- ways
ways to deal | ways of dealing :: prev!=on,in after!=and,or,but
way to deal | way of dealing :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to achieve | ways of achieving :: prev!=on,in after!=and,or,but
way to achieve | way of achieving :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to meet | ways of meeting :: prev!=on,in after!=and,or,but
way to meet | way of meeting :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to reduce | ways of reducing :: prev!=on,in after!=and,or,but
way to reduce | way of reducing :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to improve | ways of improving :: prev!=on,in after!=and,or,but
way to improve | way of improving :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to solve | ways of solving :: prev!=on,in after!=and,or,but
way to solve | way of solving :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to handle | ways of handling :: prev!=on,in after!=and,or,but
way to handle | way of handling :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to cut | ways of cutting :: prev!=on,in after!=and,or,but
way to cut | way of cutting :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to save | ways of saving :: prev!=on,in after!=and,or,but
way to save | way of saving :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to control | ways of controlling :: prev!=on,in after!=and,or,but
way to control | way of controlling :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to prevent | ways of preventing :: prev!=on,in after!=and,or,but
way to prevent | way of preventing :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to finance | ways of financing :: prev!=on,in after!=and,or,but
way to finance | way of financing :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to provide | ways of providing :: prev!=on,in after!=and,or,but
way to provide | way of providing :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to keep | ways of keeping :: prev!=on,in after!=and,or,but
way to keep | way of keeping :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to make | ways of making :: prev!=on,in after!=and,or,but
way to make | way of making :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to ensure | ways of ensuring :: prev!=on,in after!=and,or,but
way to ensure | way of ensuring :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to increase | ways of increasing :: prev!=on,in after!=and,or,but
way to increase | way of increasing :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to build | ways of building :: prev!=on,in after!=and,or,but
way to build | way of building :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to help | ways of helping :: prev!=on,in after!=and,or,but
way to help | way of helping :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to use | ways of using :: prev!=on,in after!=and,or,but
way to use | way of using :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to produce | ways of producing :: prev!=on,in after!=and,or,but
way to produce | way of producing :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to develop | ways of developing :: prev!=on,in after!=and,or,but
way to develop | way of developing :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to protect | ways of protecting :: prev!=on,in after!=and,or,but
way to protect | way of protecting :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to measure | ways of measuring :: prev!=on,in after!=and,or,but
way to measure | way of measuring :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to determine | ways of determining :: prev!=on,in after!=and,or,but
way to determine | way of determining :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to describe | ways of describing :: prev!=on,in after!=and,or,but
way to describe | way of describing :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to end | ways of ending :: prev!=on,in after!=and,or,but
way to end | way of ending :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to raise | ways of raising :: prev!=on,in after!=and,or,but
way to raise | way of raising :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to overcome | ways of overcoming :: prev!=on,in after!=and,or,but
way to overcome | way of overcoming :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to avoid | ways of avoiding :: prev!=on,in after!=and,or,but
way to avoid | way of avoiding :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to stop | ways of stopping :: prev!=on,in after!=and,or,but
way to stop | way of stopping :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to strengthen | ways of strengthening :: prev!=on,in after!=and,or,but
way to strengthen | way of strengthening :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to promote | ways of promoting :: prev!=on,in after!=and,or,but
way to promote | way of promoting :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to encourage | ways of encouraging :: prev!=on,in after!=and,or,but
way to encourage | way of encouraging :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to obtain | ways of obtaining :: prev!=on,in after!=and,or,but
way to obtain | way of obtaining :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to attract | ways of attracting :: prev!=on,in after!=and,or,but
way to attract | way of attracting :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to find | ways of finding :: prev!=on,in after!=and,or,but
way to find | way of finding :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to secure | ways of securing :: prev!=on,in after!=and,or,but
way to secure | way of securing :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to attain | ways of attaining :: prev!=on,in after!=and,or,but
way to attain | way of attaining :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to fight | ways of fighting :: prev!=on,in after!=and,or,but
way to fight | way of fighting :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to evaluate | ways of evaluating :: prev!=on,in after!=and,or,but
way to evaluate | way of evaluating :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to show | ways of showing :: prev!=on,in after!=and,or,but
way to show | way of showing :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
ways to maintain | ways of maintaining :: prev!=on,in after!=and,or,but
way to maintain | way of maintaining :: prev=only,best,another,no,one,effective,possible,surest,easiest,practical,new,first,better,good,simple,other,every,any,sure,efficient,fair,cheapest,quickest,simplest after!=and,or,but prev2!=what,in
