# What the bot takes from nobody: My Number, bank accounts, passwords, cards.

## How such a thing is called

# These are not shown. The bot looks for them in what people write, in every language, so a list holds this language's own words.
# Separate them with commas; capitals do not matter. A password counts where a sign (: or =) or a word of "stated" stands between, or where four to six digits follow.
not_accepted-words-my_number = माइ नम्बर, माई नम्बर, माइनम्बर, माईनम्बर, व्यक्तिगत नम्बर, my number, mynumber, mai nambar, mai number, individual number
not_accepted-words-bank_account = बैंक खाता, बैङ्क खाता, खाता नम्बर, खाता नं, एकाउन्ट नम्बर, अकाउन्ट नम्बर, शाखा, पासबुक, bank account, bank khata, khata number, khata nambar, khata no, account number, account no, branch, passbook, bank book, bankbook, अकाउन्ट नं, एकाउन्ट नं, khata namber, acount number
not_accepted-words-password = पासवर्ड, पासकोड, पिन, पिन कोड, पिन नम्बर, गोप्य नम्बर, लगइन कोड, password, pasword, passcode, pass code, pin, pin code, pin number, login code, पासवर्ड नम्बर, pin namber
not_accepted-words-card_photo = निवास कार्ड, जाइर्यु कार्ड, जाइरियु कार्ड, रेसिडेन्स कार्ड, राहदानी, पासपोर्ट, माइ नम्बर कार्ड, माई नम्बर कार्ड, बैंक कार्ड, क्रेडिट कार्ड, क्यास कार्ड, एटिएम कार्ड, डेबिट कार्ड, पासबुक, ड्राइभिङ लाइसेन्स, लाइसेन्स, स्वास्थ्य बीमा कार्ड, बीमा कार्ड, residence card, zairyu card, zairyu kard, resident card, rahadani, passport, pasport, my number card, bank card, credit card, cash card, atm card, debit card, passbook, bank book, bankbook, driving licence, driving license, license, health insurance card, bima card, रेजिडेन्स कार्ड, जाइरु कार्ड
not_accepted-words-stated = हो, यो हो, चाहिँ, को नम्बर, ho, yo ho, chai, chahi, is, are
not_accepted-words-money = येन, रुपैयाँ, रुपैया, रुपियाँ, रू, रु, डलर, हजार, लाख, करोड, yen, rupaiya, rupees, rs, npr, hajar, lakh, nrs, रुपया, रुपिया, भारु, hajaar, rupiya, rupaiyan, rupaya, /-

## Said to the worker

not_accepted-my_number =
    <b>हामी तपाईंको सन्देश मेटाउँदै छौँ: यो माइ नम्बर (マイナンバー) जस्तो देखियो।</b> तपाईंले केही गल्ती गर्नुभएको छैन।

    यो नम्बर हामीले यहाँ राख्न पाउँदैनौँ। यो कागजमा मात्र देखाउनुहोस्: नगरपालिका कार्यालयमा, कर कार्यालयमा वा आफ्नो कम्पनीलाई। अरू कुरा पनि लेख्नुभएको थियो? कृपया यो नम्बर नराखी फेरि पठाउनुहोस्।
not_accepted-bank_account =
    <b>हामी तपाईंको सन्देश मेटाउँदै छौँ: यो बैंक खाता नम्बर जस्तो देखियो।</b> तपाईंले केही गल्ती गर्नुभएको छैन।

    कसैले यसको दुरुपयोग गर्न सक्छ। यो कम्पनीलाई आफैँले कागजमा दिनुहोस्। हाम्रा कर्मचारीले बैंकमा सँगै गएर मद्दत गर्न सक्छन्। अरू कुरा पनि लेख्नुभएको थियो? कृपया यो नम्बर नराखी फेरि पठाउनुहोस्।
not_accepted-password =
    <b>हामी तपाईंको सन्देश मेटाउँदै छौँ: यो पासवर्ड वा पिन जस्तो देखियो।</b> तपाईंले केही गल्ती गर्नुभएको छैन।

    पासवर्ड कहिल्यै कसैलाई नभन्नुहोस्। हामी कहिल्यै सोध्दैनौँ। अझै त्यही चलाउनुहुन्छ भने अहिले नै फेर्नुहोस्। हाम्रा कर्मचारीले भेटेरै मद्दत गर्न सक्छन्। अरू कुरा पनि लेख्नुभएको थियो? कृपया पासवर्ड नराखी फेरि पठाउनुहोस्।
not_accepted-card =
    <b>हामी तपाईंको सन्देश मेटाउँदै छौँ: यसमा कार्ड, राहदानी वा बैंकको पासबुक, वा तिनको नम्बर भएजस्तो देखियो।</b> कसैले तपाईंको नाममा यसको प्रयोग गर्न सक्छ।

    असली कार्ड हाम्रा कर्मचारीलाई भेटेरै, नगरपालिका कार्यालयमा वा अध्यागमन कार्यालयमा देखाउनुहोस्। प्रश्न छ? कृपया फोटो वा नम्बर नराखी लेख्नुहोस्।
# $number (String) of the matter, $organisation (String), $readers of the matter, or “none” where nobody may read it. Said
# below whom to call to somebody whose deleted message was a cry for help.
not_accepted-cry =
    { $readers ->
        [none] <b>⚠️ नं. { $number }: यसबारे हामी यहाँ कसैलाई भन्दैनौँ।</b>
        [admins] जरुरी कुरा भयो भनेर हामी { $organisation } का एडमिनलाई भन्छौँ: नं. { $number }।
       *[other] जरुरी कुरा भयो भनेर हामी { $organisation } का व्यवस्थापकलाई भन्छौँ: नं. { $number }।
    } तपाईंको सन्देशमा नम्बर, पासवर्ड वा कार्ड थियो, त्यसैले मेटाउनुपर्ने भयो।

    <b>के भयो, कृपया त्यो नम्बर नराखी फेरि लेख्नुहोस्।</b>
# A reply to the message that the bot could not delete. $on (String) a day, or “none”, $time (String)
not_accepted-delete-yourself = { $on ->
    [none] यो सन्देश हामीले मेटाउन सकेनौँ: Telegram ले अब मेटाउन दिँदैन।
   *[other] तपाईंको { DAY($on) }, { $time } को सन्देश हामीले मेटाउन सकेनौँ: Telegram ले 48 घण्टासम्म मात्र मेटाउन दिन्छ।
    } कृपया आफैँ मेटाउनुहोस्। त्यसमा औँला थिचिराख्नुहोस्, “Delete” छान्नुहोस्, र बटबाट पनि मेटाउनुहोस्।
# Below a message that was taken away: what it said before it was changed had reached staff.
not_accepted-before_stays = तपाईंले फेर्नुअघिको सन्देश सहायता कर्मचारीले पाइसकेका छन्। त्यो उनीहरूसँग रहन्छ।
# $handling (String), $readers (String) or “none” where nobody may read the matter: asked before a picture is taken out, by the worker’s own word.
not_accepted-out-ask =
    <b>यो फोटो हटाउने?</b> यसमा कार्ड, राहदानी वा बैंकको पासबुक देखिए मात्र हटाउनुहोस्। { $handling ->
        [destroy] हामी यहाँबाट र सहायता कर्मचारीका च्याटबाट मेटाउँछौँ।
        [hold] हामी च्याटबाट मेटाउँछौँ। कानुनी मुद्दाका लागि लुकाइएको प्रति राख्छौँ। { evidence-only }
       *[decide] हामी च्याटबाट मेटाउँछौँ। यो प्रमाण हुन सक्छ, त्यसैले लुकाइएको प्रति राख्छौँ। { evidence-only }
    } त्यसमुनि केही लेखेको भए त्यो नम्बर हटाएर रहन्छ।
not_accepted-out-yes = 🗑 हुन्छ, हटाउनुहोस्
not_accepted-out-no = हुँदैन, राख्नुहोस्
not_accepted-out-left = केही फेरिएन: तपाईंको फोटो रहन्छ।
# $handling, $readers (String)
not_accepted-out-destroy =
    <b>हामी तपाईंको फोटो यहाँबाट र सहायता कर्मचारीका च्याटबाट मेटाउँदै छौँ: यसमा कार्ड देखिन्छ भनेर तपाईंले भन्नुभयो।</b> त्यसमुनि केही लेखेको भए त्यो नम्बर हटाएर सहायता कर्मचारीसँग रहन्छ।

    { not_accepted-real_card }
# $handling, $readers (String)
not_accepted-out-hold =
    <b>हामी तपाईंको फोटो च्याटबाट हटाउँदै छौँ: यसमा कार्ड देखिन्छ भनेर तपाईंले भन्नुभयो।</b> कानुनी मुद्दाका लागि तपाईंका अभिलेख राखिएका छन्, त्यसैले लुकाइएको प्रति राख्छौँ। { evidence-only }

    <blockquote expandable>त्यसमुनि केही लेखेको भए त्यो नम्बर हटाएर सहायता कर्मचारीसँग रहन्छ। { not_accepted-real_card }</blockquote>
# $handling, $readers (String)
not_accepted-out-decide =
    <b>हामी तपाईंको फोटो च्याटबाट हटाउँदै छौँ: यसमा कार्ड देखिन्छ भनेर तपाईंले भन्नुभयो।</b> त्यसमुनि केही लेखेको भए त्यो रहन्छ।

    यो तपाईंका लागि प्रमाण हुन सक्छ, त्यसैले लुकाइएको प्रति पनि राख्छौँ। { evidence-only }{ $readers ->
        [none] {""}
       *[other] {" "}यसको के गर्ने, उनीहरूले सात दिनभित्र निर्णय गर्छन्।
    }

    <blockquote expandable>{ not_accepted-real_card }</blockquote>
not_accepted-real_card = असली कार्ड हाम्रा कर्मचारीलाई भेटेरै, नगरपालिका कार्यालयमा वा अध्यागमन कार्यालयमा देखाउनुहोस्।
# Below a picture whose words name a card: staff get neither before the worker has answered. $minutes (Number)
not_accepted-held-ask = <b>सहायता कर्मचारीलाई यो सन्देश दिनुअघि हामी सोध्छौँ: फोटोमा कार्ड, राहदानी वा बैंकको पासबुक देखिन्छ?</b> कसैले तपाईंको नाममा यसको प्रयोग गर्न सक्छ। { $minutes } मिनेटमा जवाफ नदिए सहायता कर्मचारीले तपाईंले लेखेको कुरा मात्र पाउँछन्।
# The same of an album of which staff got pictures before those words
not_accepted-held-ask_back = <b>यी फोटो हामी सहायता कर्मचारीबाट फिर्ता लिएर पहिले सोध्छौँ: कुनै फोटोमा कार्ड, राहदानी वा बैंकको पासबुक देखिन्छ?</b> कसैले तपाईंको नाममा यसको प्रयोग गर्न सक्छ। { $minutes } मिनेटमा जवाफ नदिए सहायता कर्मचारीले तपाईंले लेखेको कुरा मात्र पाउँछन्।
not_accepted-held-yes = 🗑 देखिन्छ: मेट्ने, लेखेको मात्र दिने
not_accepted-held-no = देखिँदैन: सबै पठाउनुहोस्
not_accepted-held-deleted = <b>तपाईंको फोटो जहाँ भए पनि हामी मेटाउँदै छौँ।</b> { not_accepted-real_card }
# The same of a picture in the place of one that staff have
not_accepted-held-deleted_new = <b>हामी यो फोटो मेटाउँदै छौँ। तपाईंले बदल्नुअघिको पुरानो फोटो सहायता कर्मचारीसँग नै रहन्छ।</b> पुरानो फोटोमा पनि कार्ड देखिन्छ? देखिन्छ भने तलको बटन थिचेर हटाउनुहोस्।
not_accepted-held-answered = तपाईंले भन्नुभयो: यसमा कार्ड, राहदानी वा बैंकको पासबुक देखिँदैन।
# Below changed words that may be evidence
not_accepted-held-released = तपाईंले अहिले लेखेको कुरा महत्त्वपूर्ण हुन सक्छ: त्यससँगै तपाईंको फोटो सहायता कर्मचारीकहाँ जान्छ।
# Below a picture without an answer. $number (String) of the consultation; $readers (String), $phone (String) of the organisation
not_accepted-held-over_words = <b>तपाईंले जवाफ दिनुभएन, त्यसैले यो फोटो हामी सहायता कर्मचारीलाई दिँदैनौँ।</b> { $readers ->
    [none] तपाईंले लेखेको कुरा फोटोबिना राख्छौँ (नं. { $number }), र यहाँ कसैले पढ्दैन।
    [unheard] तपाईंले लेखेको कुरा फोटोबिना राख्छौँ (नं. { $number })। { receipt-alarm-unheard }
    [kept_out] तपाईंले लेखेको कुरा फोटोबिना राख्छौँ (नं. { $number })। { receipt-alarm-kept_out }
    [admins] तपाईंले लेखेको कुरा हाम्रा एडमिनले फोटोबिना पाउँछन् (नं. { $number })।
    [restricted] तपाईंले लेखेको कुरा हाम्रा व्यवस्थापकले फोटोबिना पाउँछन् (नं. { $number })।
   *[group] तपाईंले लेखेको कुरा सहायता कर्मचारीले फोटोबिना पाउँछन् (नं. { $number })।
    } उनीहरूलाई फोटो चाहिन्छ? कृपया फेरि पठाउनुहोस्।
# The same of a picture whose words were taken away meanwhile
not_accepted-held-over = <b>तपाईंले जवाफ दिनुभएन, त्यसैले यो फोटो हामी सहायता कर्मचारीलाई दिँदैनौँ।</b> उनीहरूलाई चाहिन्छ? कृपया फेरि पठाउनुहोस्।
# An alert: what it asked about waits no more, and staff did not get it
not_accepted-held-gone = यो फोटो हामी सहायता कर्मचारीलाई दिँदैनौँ। उनीहरूलाई चाहिन्छ? कृपया फेरि पठाउनुहोस्।
# A button under a photo or a document.
not_accepted-shows-card = 🗑 कार्ड देखिन्छ? हटाउनुहोस्
not_accepted-taken-away = हामी यो मेटाउँदै छौँ।
