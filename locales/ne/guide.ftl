# The guide: one title and one text for each record of data/guide.yaml, and the words around fields, supports and offices.

guide-contents =
    <b>📖 जापानमा काम र जीवनको गाइड</b>

    विषय थिच्नुहोस्, वा खोज्न शब्द टाइप गर्नुहोस्, जस्तै “ओभरटाइम”।

    यो सामान्य जानकारी हो। आफ्नो कुराका लागि हाम्रा कर्मचारीलाई सोध्नुहोस्।
guide-choose = विषय थिच्नुहोस्, वा खोज्न शब्द टाइप गर्नुहोस्।
guide-more = ▶️ थप
# $title (String), $screen, $screens (Number) of a page that is longer than one screen
guide-screen = { $screens ->
    [1] <b>{ $title }</b>
   *[other] <b>{ $title }</b> ({ $screen }/{ $screens })
}
# $count (Number) pages
guide-found =
    { $count ->
        [1] 🔎 एउटा पेज मिल्यो।
       *[other] 🔎 { $count } वटा पेज मिले, सबैभन्दा मिल्ने पहिले।
    } अरू शब्द पनि टाइप गर्न सक्नुहुन्छ।

    तपाईंले लेखेको कुरा कसैले पढेको छैन। हाम्रा कर्मचारीका लागि हो भने बटन थिचेर पठाउनुहोस्।

    { danger-numbers }
# $count (Number). Shown where what was sought was a cry, which staff got
guide-found-heard =
    { $count ->
        [1] 🔎 यो पेजले मद्दत गर्न सक्छ।
       *[other] 🔎 यी पेजले मद्दत गर्न सक्छन्, सबैभन्दा मिल्ने पहिले।
    } हामीले तपाईंको सन्देश पायौँ: माथि हेर्नुहोस्।

    { danger-numbers }
guide-found-nothing =
    🔎 गाइडमा यसबारे पेज छैन। कृपया एउटा छोटो शब्द टाइप गर्नुहोस्।

    तपाईंले लेखेको कुरा कसैले पढेको छैन। हाम्रा कर्मचारीका लागि हो भने बटन थिचेर पठाउनुहोस्।

    { danger-numbers }
guide-send = 💬 मैले लेखेको सहायता कर्मचारीलाई
guide-all = 📖 सबै विषय

## What Specified Skilled Worker is

guide-title-what_is = निर्दिष्ट सीप भएको कामदार के हो?
guide-text-what_is =
    निर्दिष्ट सीप भएको कामदार (特定技能) एउटा <b>निवासको स्थिति</b> (在留資格) हो। यसबाट अरू देशका मानिसले जापानमा बस्न र काम गर्न सक्छन्।

    यो जापानमा कामदार नपुग्ने क्षेत्रका लागि हो। यो निवासको स्थिति भएका मानिससँग आफ्नो क्षेत्रको ज्ञान र सीप हुन्छ।
guide-title-workers = इन्टर्न प्रशिक्षणभन्दा फरक
guide-text-workers =
    <b>प्राविधिक इन्टर्न प्रशिक्षण (技能実習)</b> मुख्यतया सिक्नका लागि हो। काम गर्ने ठाउँ फेर्न सीमित मात्र पाइन्छ।

    <b>निर्दिष्ट सीप भएको कामदार</b> काम गर्नका लागि हो। काम गर्न सक्ने कामदारका रूपमा आउनुहुन्छ। सर्त पुगे कम्पनी फेर्न सक्नुहुन्छ।
guide-title-tests = सीप र जापानी भाषा
guide-text-tests =
    तपाईं यो कामका लागि तयार हुनुहुन्छ भनेर परीक्षाले देखाउँछ:

    • आफ्नो क्षेत्रको <b>सीप परीक्षा</b>
    • नम्बर 1 का लागि <b>जापानी भाषा परीक्षा</b>: JFT-Basic, वा JLPT N4 वा त्यसभन्दा माथि। केही कामका लागि अझ माथिल्लो तह चाहिन्छ।

    प्राविधिक इन्टर्न प्रशिक्षण नम्बर 2 (技能実習２号) राम्ररी पूरा गर्नुभयो? सायद यीमध्ये केही परीक्षा चाहिँदैन। “{ menu-eligibility }” ले तपाईंसँगै जाँच्छ।
guide-title-advantages = कम्पनीले यो स्थिति किन रोज्छन्
guide-text-advantages =
    कम्पनीका लागि यो निवासको स्थितिको अर्थ:

    • स्पष्ट कानुनी आधार
    • सीप परीक्षा र जापानी भाषा परीक्षा पास गरेका मानिस
    • लामो समयका लागि रोजगार

    जापानमा यसरी मानिस राख्ने काम गर्ने ठाउँ बढ्दै छन्।

## The two types

guide-title-types = दुई किसिम: नम्बर 1 र नम्बर 2
guide-text-types =
    <b>नम्बर 1 (特定技能１号)</b> आफ्नो क्षेत्रले मागेको ज्ञान र सीप भएका मानिसका लागि हो। उनीहरूलाई सहायता पाउने अधिकार छ।

    <b>नम्बर 2 (特定技能２号)</b> अझ माथिल्लो सीप भएका मानिसका लागि हो।

    नम्बर 1 आफैँ नम्बर 2 कहिल्यै बन्दैन। नम्बर 2 का लागि छुट्टै परीक्षा र छुट्टै आवेदन चाहिन्छ। जापान अध्यागमन सेवा एजेन्सी (出入国在留管理庁) ले निर्णय गर्छ।
guide-title-type_1 = नम्बर 1 (特定技能１号)
guide-text-type_1 =
    • कम्पनीले सहायता योजना बनाउनुपर्छ। तपाईंलाई दस किसिमका सहायता पाउने अधिकार छ।
    • जम्मा पाँच वर्ष बस्न सकिन्छ। “{ guide-title-five_years }” मा थप पढ्नुहोस्।
    • हामीले जानेअनुसार तपाईं एउटा कम्पनीमा पूरा समय काम गर्नुहुन्छ। अर्को काम पनि गर्न पाइँदैन। सामान्यतया परिवार तपाईंसँग बस्न आउन पाउँदैन। हाम्रा कर्मचारीले यो तपाईंका लागि पक्का गर्छन्।
guide-title-type_2 = नम्बर 2 (特定技能２号)
guide-text-type_2 =
    • आफ्नो क्षेत्रको नम्बर 2 को परीक्षा पास गर्नुपर्छ र कामको अनुभव देखाउनुपर्छ।
    • नम्बर 2 मा पाँच वर्षको सीमा छैन।
    • सहायता योजना हुँदैन। तैपनि यहाँ हामीलाई लेख्न सक्नुहुन्छ।
    • हामीले जानेअनुसार तपाईंको श्रीमान् वा श्रीमती र छोराछोरीले तपाईंसँग बस्न आवेदन दिन सक्छन्। हाम्रा कर्मचारीले पक्का गर्छन्।
    • केही क्षेत्रमा नम्बर 2 छैन। आफ्नो क्षेत्रको पेज पढ्नुहोस्।

## Fields

# And where applications are limited now.
guide-title-fields = कामका क्षेत्र र सीमा
# $open, $decided (Number) fields
guide-text-fields =
    तोकिएका क्षेत्रमा मात्र काम गर्न पाइन्छ। { $open ->
        [1] एउटा क्षेत्र खुला छ।
       *[other] { $open } वटा क्षेत्र खुला छन्।
    } { $decided ->
        [0] { "" }
        [1] एउटा क्षेत्र थप्ने निर्णय भएको छ। दिन पक्का छैन।
       *[other] { $decided } वटा क्षेत्र थप्ने निर्णय भएको छ। दिन पक्का छैन।
    }
# $fields (String) their names
guide-fields-notice = ⚠️ <b>अहिले सीमित:</b> { $fields }
# $ja (String) the official name
guide-field-names = आधिकारिक नाम: { $ja }
guide-field-not_open = यो क्षेत्र थप्ने निर्णय भएको छ। खुल्ने दिन पक्का छैन। थाहा पाएपछि हाम्रा कर्मचारीले तपाईंलाई भन्छन्।
# $status, $test (String), $unsure (String) true or false
guide-field-skill_test = { $unsure ->
    [true] 📝 { WORD("eligibility-option-status", $status) } को सीप परीक्षा: { $test } ❓
   *[false] 📝 { WORD("eligibility-option-status", $status) } को सीप परीक्षा: { $test }
}
guide-field-care_japanese_test = 🗣 सामान्य जापानी भाषा परीक्षाबाहेक यो क्षेत्रको आफ्नै जापानी भाषा परीक्षा छ: 介護日本語評価試験।
guide-field-driving_licence = 🚗 कामका लागि जापानी ड्राइभिङ लाइसेन्स (運転免許) चाहिन्छ। कुन लाइसेन्स, हाम्रा कर्मचारीले पक्का गर्छन्।
# $status, $below (String), $roles (String) names of jobs, or none
guide-field-level =
    { $roles ->
        [none] 🗣 { WORD("eligibility-option-status", $status) }: JLPT N3 वा त्यसभन्दा माथि।
       *[other] 🗣 { WORD("eligibility-option-status", $status) }, { $roles }: JLPT N3 वा त्यसभन्दा माथि।
    } { $below ->
        [needs_staff] यो अझै त्यस्तै छ भनेर हामीले पक्का गरेका छैनौँ। हाम्रा कर्मचारीले पक्का गर्छन्।
       *[not_met] त्यसभन्दा तलको तह पुग्दैन।
    }
# $has (String) true or false
guide-field-ssw2 = { $has ->
    [true] नम्बर 2 (特定技能２号): यो क्षेत्रमा छ।
   *[false] नम्बर 2 (特定技能２号): हामीले जानेअनुसार यो क्षेत्रमा छैन।
}
# $has (String) true or false
guide-field-dispatch =
    { $has ->
        [true] तपाईंलाई काममा राख्ने कम्पनी डिस्प्याच कम्पनी (派遣会社) पनि हुन सक्छ।
       *[false] तपाईं काम गर्ने कम्पनीले आफैँले तपाईंलाई काममा राख्नुपर्छ। डिस्प्याच (派遣) पाइँदैन।
    }
# $standard (String), $status (String) or both, $unsure (String) true or false
guide-field-standard = { $status ->
    [both] • { WORD("standard", $standard) }
   *[other] • { WORD("eligibility-option-status", $status) }: { WORD("standard", $standard) }
}{ $unsure ->
    [true] {" "}❓
   *[false] {""}
}
# Once, below the lines that bear the mark.
guide-field-unsettled = ❓ को अर्थ: स्पष्ट छैन। कुनै पेजमा स्पष्ट लेखिएको छैन, वा पेजमा फरक-फरक लेखिएको छ। हाम्रा कर्मचारीले पक्का गर्छन्।
# $status, $path, $verdict (String)
guide-suspension = { $verdict ->
    [not_met] ⚠️ { WORD("eligibility-option-status", $status) } – { WORD("eligibility-option-path", $path) }: हामीले जानेअनुसार योग्यता प्रमाणपत्र (在留資格認定証明書) को आवेदन रोकिएको छ।
   *[needs_staff] ⚠️ { WORD("eligibility-option-status", $status) } – { WORD("eligibility-option-path", $path) }: हामीले जानेअनुसार आवेदन सीमित छ।
}
# $since (String) a day, $until (String) a day, or none
guide-suspension-days = { $until ->
    [none] { $since } देखि। यो अझै त्यस्तै छ कि छैन, हाम्रा कर्मचारीले पक्का गर्छन्।
   *[other] { $since } देखि { $until } सम्म। हाम्रा कर्मचारीले पक्का गर्छन्।
}
guide-suspension-extend = यो क्षेत्रमा काम गर्दै हुनुहुन्छ र बसाइ लम्ब्याउनुहुन्छ? हामीले जानेअनुसार इमिग्रेसनले तपाईंको आवेदन पहिलेजस्तै जाँच्छ। यो सीमाको अर्थ तपाईंले जापान छोड्नुपर्छ भन्ने होइन।

## Registered support organisation

guide-title-organisation = दर्ता गरिएको सहायता संस्था
guide-text-organisation =
    दर्ता गरिएको सहायता संस्था (登録支援機関) सरकारमा दर्ता भएको हुन्छ। काममा राख्ने कम्पनीको सट्टा यसले नम्बर 1 का कामदारलाई दैनिक जीवन र काममा सहायता गर्छ।

    तपाईं आएपछि यसले तपाईंको सहायता योजनाअनुसार काम गर्छ, जसले गर्दा तपाईं ढुक्कसँग बस्न र काम गर्न सक्नुहुन्छ।

    यो बट कुन संस्थाले चलाउँछ, /help मा हेर्नुहोस्।
guide-title-why_organisation = यस्ता संस्था किन छन्
guide-text-why_organisation =
    नम्बर 1 का कामदार राख्ने कम्पनीले सहायता योजनाअनुसार सहायता गर्नुपर्छ। यो आफैँ गर्न कम्पनीमा सहायताका जिम्मेवार मानिस र अरू कुरा चाहिन्छ।

    कम्पनीले यो काम दर्ता गरिएको सहायता संस्थालाई दिन सक्छ। त्यसो गर्दा नियम मान्न सजिलो हुन्छ। कम्पनी र त्यहाँका मानिसको काम घट्छ।
guide-title-reports = 2025 मा के बदलियो
guide-text-reports =
    2025 मा कागजी काम सजिलो भयो: नियमित प्रतिवेदन वर्षमा एक पटक बनाइन्छ। यो कम्पनी र संस्थाले बनाउँछन्, तपाईंले होइन। तर आफ्ना सूचना तपाईंले 14 दिनभित्र पठाउनैपर्छ, जस्तै सम्झौता सकिँदा।

    <b>भेटघाट बदलिएन:</b> कम्तीमा तीन महिनामा एक पटक।

## The ten supports

guide-title-supports = दस किसिमका सहायता
guide-text-supports = नम्बर 1 मा, जापान आउनुअघिदेखि जापान नछोडुन्जेल, तपाईंलाई दस किसिमका सहायता (義務的支援) पाउने अधिकार छ। पढ्न र माग्न एउटा थिच्नुहोस्।
guide-title-optional_support = अरू सहायता
guide-text-optional_support =
    दस किसिमका सहायताबाहेक संस्थाले थप मद्दत (任意的支援) दिन सक्छ।

    हामी के दिन्छौँ, यो गाइडमा लेखिएको छैन। कृपया हाम्रा कर्मचारीलाई सोध्नुहोस्।
# $ja (String) the official name
guide-official = आधिकारिक नाम: { $ja }
# The names of the ten supports, short, for buttons.
guide-short-guidance = सुरु गर्नुअघिको जानकारी
guide-short-transport = एयरपोर्ट लिन र छोड्न जाने
guide-short-housing = घर र सम्झौता
guide-short-orientation = जापानको जीवनबारे जानकारी
guide-short-accompany = कार्यालयमा सँगै जाने
guide-short-japanese = जापानी भाषा सिक्ने
guide-short-consult = परामर्श र गुनासो
guide-short-exchange = जापानीहरूसँग भेटघाट
guide-short-job_change = नयाँ काम खोज्न मद्दत
guide-short-interview = नियमित भेटघाट
guide-support-guidance =
    आवेदनअघि सहायता कर्मचारीले तपाईंको सम्झौता, काम र इमिग्रेसनको प्रक्रिया बुझाउँछन्। कसैले तपाईंबाट धरौटी लियो कि भनेर सोध्छन्। तपाईंले बुझ्ने भाषामा, प्रत्यक्ष वा भिडियोबाट कुरा गर्छन्।

    केही स्पष्ट छैन? फेरि सोध्न सक्नुहुन्छ।
guide-support-transport =
    जापान आउँदा सहायता कर्मचारीले एयरपोर्टमा लिन आउँछन् र काम गर्ने ठाउँ वा घरसम्म लैजान्छन्। सधैँका लागि देश फर्कँदा सुरक्षा जाँचसम्म सँगै जान्छन्।

    यो माग्न उडान, दिन र एयरपोर्ट लेख्नुहोस्।
guide-support-housing =
    सहायता कर्मचारीले घर खोज्न मद्दत गर्छन्, जस्तै जमानी बसिदिने वा कम्पनीको घर दिने। दैनिक जीवनका सम्झौतामा मद्दत गर्छन्: बैंक, फोन, बिजुली, ग्यास, पानी।

    यो माग्न के चाहिन्छ र कहिलेदेखि, लेख्नुहोस्।
guide-support-orientation =
    तपाईं आएपछि सहायता कर्मचारीले जापानको जीवनका नियम बुझाउँछन्: ट्राफिक, फोहोर, विपद्, प्रहरी, कानुनले दिएका तपाईंका अधिकार।

    कुनै भाग फेरि बुझाउन भन्न सक्नुहुन्छ।
guide-support-accompany =
    सहायता कर्मचारी तपाईंसँगै कार्यालय जान्छन्, जस्तै नगरपालिका कार्यालय, कर, बीमा र पेन्सनका लागि। फारम भर्न मद्दत गर्छन्।

    यो माग्न कुन कार्यालय जाने र कुन दिनसम्म जानुपर्छ, लेख्नुहोस्।
guide-support-japanese =
    सहायता कर्मचारीले जापानी भाषाका कक्षा र किताबबारे भन्छन्। भर्ना हुन मद्दत गर्छन्।

    यो माग्न कहाँ बस्नुहुन्छ र कहिले समय छ, लेख्नुहोस्।
guide-support-consult =
    काम वा जीवनबारेको जुनसुकै समस्या वा गुनासो, तपाईंले बुझ्ने भाषामा भन्न सक्नुहुन्छ। सहायता कर्मचारीले जवाफ दिन्छन्। चाहिए सही कार्यालयमा मद्दत गर्छन्।

    सुरु गर्न “{ life-send }” थिच्नुहोस् र केबारे हो, छान्नुहोस्।
guide-support-exchange =
    सहायता कर्मचारीले स्थानीय कार्यक्रमबारे भन्छन्, र तपाईं बस्ने र काम गर्ने ठाउँका जापानीहरूसँग भेट्न मद्दत गर्छन्।

    यो माग्न के गर्न मन छ, लेख्नुहोस्।
guide-support-job_change =
    काम गुम्यो, र त्यो तपाईंको गल्ती होइन, जस्तै कम्पनी बन्द हुँदै छ? त्यसो भए नयाँ कम्पनी खोज्न मद्दत पाउनुहुन्छ।

    यो माग्न के भयो र काम सकिने दिन लेख्नुहोस्। कृपया कुनै कागजमा सही गर्नुअघि माग्नुहोस्।
guide-support-interview =
    कम्तीमा तीन महिनामा एक पटक सहायता कर्मचारीले तपाईंसँग, र छुट्टै सुपरभाइजरसँग कुरा गर्छन्। कानुन तोडिएको थाहा पाए सरकारी कार्यालयलाई खबर गर्छन्।

    तीन महिना नपुग्दै पनि, जुनसुकै बेला भेटघाट माग्न सक्नुहुन्छ।

## Interviews

guide-title-interviews = तीन महिनामा एक पटक भेटघाट
guide-text-interviews =
    कम्तीमा <b>तीन महिनामा एक पटक</b> सहायता कर्मचारीले तपाईंसँग कुरा गर्छन्। तपाईंको सुपरभाइजरसँग पनि, तपाईं नभएको बेला, कुरा गर्छन्।

    उनीहरूले काम, तलब, काम गर्ने समय, छुट्टी, घर र स्वास्थ्यबारे सोध्छन्। कसैले तपाईंको राहदानी, निवास कार्ड वा पैसा लिएर राखेको छ कि भनेर पनि सोध्छन्।

    श्रम कानुन तोडिएको थाहा पाए सहायता कर्मचारीले श्रम मापदण्ड निरीक्षण कार्यालय (労働基準監督署) वा अर्को सरकारी कार्यालयलाई खबर गर्नैपर्छ।

    तीन महिनाभन्दा बढी भयो? हाम्रा कर्मचारीसँग भेटघाट माग्नुहोस्।

## Changing jobs

guide-title-job_change = काम परिवर्तन
guide-text-job_change =
    सर्त पुगे काम परिवर्तन गर्न सक्नुहुन्छ।

    जापान अध्यागमन सेवा एजेन्सी (出入国在留管理庁) को <b>अनुमति नपाई नयाँ कम्पनीमा काम सुरु नगर्नुहोस्।</b> काम छोड्नुअघि हाम्रा कर्मचारीसँग कुरा गर्नुहोस्।

    सम्झौता सकिँदा वा सुरु हुँदा 14 दिनभित्र जापान अध्यागमन सेवा एजेन्सीलाई सूचना दिनुपर्छ।
guide-title-job_change_rule = कुन काममा जान सकिन्छ
guide-text-job_change_rule =
    यीमा जान सकिन्छ:

    • एउटै कामको वर्ग (業務区分) को काम, किनभने त्यसको सीप तपाईंसँग छ; वा
    • सीप उस्तै हो भनेर पक्का भएको वर्ग, जस्तै परीक्षाले।

    अर्को क्षेत्रका लागि सामान्यतया त्यो क्षेत्रको परीक्षा चाहिन्छ। यो एक्लै छुट्ट्याउन गाह्रो हुन्छ। हाम्रा कर्मचारीले तपाईंसँगै जाँच्छन्।

    हामीले जानेअनुसार रेस्टुरेन्ट क्षेत्रमा परिवर्तन अहिले सीमित छ। “{ field-food_service }” पढ्नुहोस्।
guide-title-job_change_permission = पहिले अनुमति
guide-text-job_change_permission =
    तपाईंको अनुमतिमा कम्पनीको नाम लेखिएको हुन्छ। नयाँ कम्पनी वा अर्को क्षेत्रका लागि निवासको स्थिति परिवर्तनको आवेदन (在留資格変更許可申請) दिनुहुन्छ।

    अनुमति पाएपछि मात्र नयाँ काम सुरु गर्न पाइन्छ।
guide-title-job_change_help = नयाँ काम खोज्न कसले मद्दत गर्छ
guide-text-job_change_help =
    सम्झौता कम्पनीका कारण सकियो (कम्पनी बन्द भयो, वा कम्पनीकै कारणले तपाईंलाई निकाल्यो)? त्यसो भए नयाँ काम खोज्न कम्पनीले मद्दत गर्नुपर्छ। कम्पनीले नसके हामीले वा सम्बन्धित कम्पनीले मद्दत गर्नुपर्छ, सकेसम्म काम नपाउन्जेल।

    सहायता कर्मचारीले तपाईंका परामर्श, हेलो वर्क (ハローワーク) गएको, काम दिन सक्ने कम्पनी, र जिम्मेवार मानिस, दोभाषे पनि, लेखेर राख्छन्।

    आफ्नै इच्छाले छोड्न चाहनुहुन्छ? त्यसो भए यो कर्तव्य कसैको हुँदैन। कृपया पहिले हामीसँग कुरा गर्नुहोस्।

## Five years

guide-title-five_years = पाँच वर्ष
guide-text-five_years =
    निर्दिष्ट सीप भएको कामदार (नम्बर 1) भएर <b>जम्मा पाँच वर्ष</b> (通算5年) बस्न सकिन्छ। सबै क्षेत्र र सबै कम्पनी जोडेर गनिन्छ। तयारी गर्ने “विशिष्ट गतिविधि” (特定活動) को समय पनि गनिन्छ।

    सेप्टेम्बर 30, 2025 देखि अपवाद छन्। सुत्केरी, बच्चा हेर्ने, बिरामी वा चोटपटकको बिदा कहिलेकाहीँ गनिँदैन।

    केही अवस्थामा छैटौँ वर्ष मिल्न सक्छ। जस्तै: नम्बर 2 को परीक्षामा फेल हुनुभयो, तर पास अङ्कको कम्तीमा 80 % ल्याउनुभयो। वा हेरचाहमा, राष्ट्रिय परीक्षा (介護福祉士国家試験) झन्डै पास गर्नुभयो। हाम्रा कर्मचारीले तपाईंको अवस्था जाँच्नुपर्छ।

    पाँच वर्ष सकिनुभन्दा एक वर्षअघि हाम्रा कर्मचारीसँग कुरा गर्नुहोस्। “{ menu-eligibility }” ले तपाईंका दिन गन्छ।

## Changes of the law

guide-title-changes = 📣 के बदलिँदै छ
guide-text-changes = अब हुने परिवर्तन, र पछिल्लो एक वर्षमा सुरु भएका परिवर्तन।
guide-changes-none = अहिले नयाँ केही हामीलाई थाहा छैन।
# $count (Number), the one in the menu
guide-changes-counted =
    🔔 तपाईंसँग सम्बन्धित, वा सायद सम्बन्धित परिवर्तन: <b>{ $count }</b>
    कति पक्का हो, हरेक पेजमा लेखिएको छ।
# $title (String), $state (String), $on (String) a day or a month, $standing (String) counted in the menu, or listed
guide-changes-line =
    { $standing ->
        [counted] 🔔
       *[listed] •
    } <b>{ $title }</b>: { $state ->
        [in_force] { $on } देखि लागू
        [decided] { $on } देखि हुने
        [undated] निर्णय भयो, तर दिन तय छैन
        [overdue] योजनाको दिन { $on }, पक्का छैन
        [planned] सम्भावित दिन { $on }, निश्चित छैन
       *[unclear] स्पष्ट छैन, { $on }
    }
# Said on a page about something else, above the changes.
guide-changes-notice = 📣 <b>कानुन बदलियो, वा चाँडै बदलिन्छ:</b>
# $title (String)
guide-change-title = <b>{ $title }</b>
# $state (String), $on (String) a day or a month
guide-change-when = { $state ->
    [in_force] 🗓 लागू भएको दिन: { $on }
    [decided] 🗓 निर्णय भयो। सुरु हुने दिन: { $on }
    [overdue] 🗓 सुरु हुनुपर्ने दिन: { $on }। सुरु भयो कि भएन, हाम्रा कर्मचारीले पक्का गर्छन्।
    [planned] 🗓 <b>सम्भावना मात्र हो, निश्चित छैन।</b> सम्भावित दिन: { $on }
   *[unclear] 🗓 <b>स्पष्ट छैन।</b> पेजमा लेखिएको दिन: { $on }। अहिले के छ, हाम्रा कर्मचारीले पक्का गर्छन्।
}
guide-change-undated = 🗓 निर्णय भयो। सुरु हुने दिन अझै तय भएको छैन।
# $on (String) a day or a month, such as 2026-06-05 or 2026-06
guide-change-decided = निर्णय वा घोषणा भएको दिन: { $on }
# $limit (String), $names (String) names of what limits it
guide-change-whom = { $limit ->
    [statuses] 👥 निवासको स्थिति: { $names }
    [fields] 👥 क्षेत्र: { $names }
    [countries] 👥 नागरिकता: { $names }
   *[paths] 👥 कसका लागि: { $names }
}
# $concern (String)
guide-change-concern = { $concern ->
    [yes] ➡️ यो तपाईंसँग सम्बन्धित छ।
    [maybe] ➡️ यो तपाईंसँग सम्बन्धित हुन सक्छ। पक्का भन्न तपाईंबारे हामीलाई पुग्नेजति थाहा छैन।
   *[no] ➡️ हामीले जानेअनुसार यो तपाईंसँग सम्बन्धित छैन।
}
# $confidence (String)
guide-change-confidence =
    { $confidence ->
        [certain] ✅ यसबारे आधिकारिक पेजको पाठ हामीले देखेका छौँ।
        [likely] 🔹 अरू पेजमा यो लेखिएको छ। आधिकारिक पाठ हामीले देखेका छैनौँ।
       *[unsettled] ❓ <b>स्पष्ट छैन:</b> पेजमा फरक-फरक लेखिएको छ, वा अहिले के छ लेखिएको छैन। हाम्रा कर्मचारीले पक्का नगरी यसमा भर नपर्नुहोस्।
    }
guide-intent-from_abroad = जापान आउन
guide-intent-change_status = निवासको स्थिति परिवर्तन गर्न
guide-intent-change_employer = कम्पनी फेर्न
guide-intent-extend = बसाइ लम्ब्याउन
guide-intent-home_trip = देश गएर फर्कन
guide-intent-leaving = जापान छोडेर जान
guide-intent-moving = घर सर्न
guide-intent-family_visit = परिवार भेट्न आउन
guide-intent-permanent_residence = स्थायी बसोबास

## Telephone numbers

guide-title-hotlines = ☎️ फोन नम्बर
guide-text-hotlines = विषय थिच्नुहोस्। तपाईंको भाषामा कसले जवाफ दिन्छ, देखिन्छ।
guide-title-hotlines_status = 🛂 निवासको स्थिति, प्रश्न
guide-text-hotlines_status = निवासको स्थिति र जापानको जीवनबारेका प्रश्नका लागि।
guide-title-hotlines_work = 🏭 काम र तलब
guide-text-hotlines_work = तलब, समय वा काममा हुने व्यवहारको समस्याका लागि।
guide-title-hotlines_field = 🧰 हेरचाह, निर्माण
guide-text-hotlines_field = यी कार्यालयलाई एउटै क्षेत्रको काम थाहा हुन्छ।
guide-title-hotlines_rights = ⚖️ अधिकार, कानुन, हिंसा
guide-text-hotlines_rights = कसैले नराम्रो व्यवहार गर्छ वा दुःख दिन्छ? कानुन बुझ्न चाहनुहुन्छ?
guide-title-hotlines_health = 💚 चिन्ता र स्वास्थ्य
guide-text-hotlines_health = यी कार्यालयले तपाईंको कुरा सुन्छन्, वा तपाईंको भाषा बोल्ने डाक्टर खोजिदिन्छन्।
guide-title-hotlines_life = 🏠 दैनिक जीवन, विपद्
guide-text-hotlines_life = किनमेलको समस्या, पेन्सन, कर, काम खोज्ने, माइ नम्बर, र विपद्पछिका लागि।
guide-hotlines-waiting = यी कार्यालयको नम्बर हाम्रा कर्मचारीले अझै पक्का गरेका छैनन्। वेबपेज वा जापानी नाम हेर्न एउटा थिच्नुहोस्।
# $name (String), $number (String), $languages (String) a language, or none, $old (String) true or false
guide-line = 📞 <b>{ $number }</b> { $name }{ $languages ->
    [none] {""}
   *[other] {", "}{ $languages }
}{ $old ->
    [true] {" "}⚠️ पुरानो प्रतिलिपि
   *[false] {""}
}
# $at (String) a time such as 17:00
guide-line-open = 🟢 अहिले खुला, { $at } सम्म
guide-line-always = 🟢 दिनरात
# $on (String) an ISO day, $at (String) a time such as 09:00
guide-line-closed = 🔴 बन्द। अर्को: { DAY($on) } { $at }
# $name (String) in Japanese
guide-hotline-ja = { $name }
# $number (String), $languages (String) names, or none
guide-hotline-number = { $languages ->
    [none] 📞 { $number }
   *[other] 📞 { $number } ({ $languages })
}
guide-hotline-waiting = ❓ यसको फोन नम्बर हाम्रा कर्मचारीले अझै पक्का गरेका छैनन्। कृपया वेबपेज हेर्नुहोस्।
guide-hotline-named = ❓ हामीसँग पक्का नम्बर वा वेबपेज छैन। जापानी नामबाट खोज्नुहोस्, जस्तै नक्सामा।
# $keys (String) figures
guide-hotline-press = मानिस वा मेसिनले जवाफ दिएपछि { $keys } थिच्नुहोस्।
# $languages (String) names
guide-hotline-languages = 🗣 यो कार्यालयमा: { $languages }
guide-hotline-languages-waiting = 🗣 सायद: { $languages }
guide-hotline-cost-free = 🆓 निःशुल्क
guide-hotline-cost-call_charge = 💴 फोनको पैसा लाग्छ।
guide-hotline-cost-navi_dial = 💴 फोनको पैसा लाग्छ (Navi Dial)।
guide-hotline-cost-interpreting_free = 💴 फोनको पैसा लाग्छ। दोभाषे निःशुल्क छ।
# $url (String), $languages (String) names
guide-hotline-online = 💬 लेखेर: { $url } ({ $languages })
# $url (String), $site (String) its name on the internet
guide-hotline-page = 🔗 <a href="{ $url }">{ $site }</a>
# $on (String) an ISO day
guide-hotline-checked = ✔️ हाम्रा कर्मचारीले जाँचेको दिन: { DAY($on) }।
# $on (String) an ISO day
guide-hotline-copied = 📄 आधिकारिक पेजबाट, { DAY($on) } को प्रतिलिपि। हामीले फोन गरेर हेरेका छैनौँ।
# $on (String) an ISO day, or none
guide-hotline-old = { $on ->
    [none] ⚠️ आधिकारिक पेजको पुरानो प्रतिलिपि, मिति छैन। हामीले फोन गरेर हेरेका छैनौँ। पहिले वेबपेज हेर्नुहोस्:
   *[other] ⚠️ आधिकारिक पेजको पुरानो प्रतिलिपि ({ DAY($on) })। हामीले फोन गरेर हेरेका छैनौँ। पहिले वेबपेज हेर्नुहोस्:
}

## Opening hours

# $hours (String) one or more times; $new_year (String) open or closed
guide-hours = { $new_year ->
    [closed] 🕘 { $hours } (जापान समय)। डिसेम्बर 29 देखि जनवरी 3 सम्म बन्द।
   *[open] 🕘 { $hours } (जापान समय)
}
guide-hours-always = 🕘 दिनरात
guide-hours-unknown = 🕘 समय हामीलाई थाहा छैन।
# $days (String) weekdays, $from, $until (String) times such as 09:00, $holidays (String) true or false
guide-hours-opening = { $holidays ->
    [true] { $days } र सार्वजनिक बिदा { $from }–{ $until }
   *[false] { $days } { $from }–{ $until }
}
# $days (String) weekdays
guide-hours-only = यी दिन मात्र: { $days }
# $at (String) a time such as 17:00
guide-hours-open = 🟢 यो समयअनुसार अहिले कसैले जवाफ दिन्छ, { $at } सम्म।
# $on (Date), $at (String) a time such as 09:00
guide-hours-closed = 🔴 यो समयअनुसार अहिले कसैले जवाफ दिँदैन। अर्को: { DAY($on) }, { $at }।

## What one must know of an office

# No other language is sure to be understood there.
guide-hotline-note-police = सायद जापानी मात्र बोल्छन्।
guide-hotline-note-ambulance_fire = आफ्नो भाषाको नाम भन्नुहोस् र फोन नकाट्नुहोस्। धेरै ठाउँमा, तर सबै ठाउँमा होइन, दोभाषे जोडिन्छ। फोन जोड्दा केहीबेर केही सुनिँदैन।
guide-hotline-note-police_not_urgent = राति चल्दैन। समय प्रिफेक्चरअनुसार फरक हुन्छ।
guide-hotline-note-ambulance_advice = केही प्रिफेक्चरमा मात्र छ।
guide-hotline-note-consultation_centres = सबै प्रिफेक्चरका केन्द्रको सूची वेबपेजमा छ।
guide-hotline-note-tokyo_navi = टोकियोमा बस्ने, पढ्ने वा काम गर्ने मानिसका लागि।
guide-hotline-note-labour_standards = सल्लाह मात्र दिन्छ। आफ्नो नाम भन्नुपर्दैन।
guide-hotline-note-care_jicwels = हेरचाह क्षेत्रका लागि।
guide-hotline-note-construction_fits = निर्माण क्षेत्रका लागि।
guide-hotline-note-dv_plus = फोनमा: जापानी। अरू भाषामा: पेजमा लेख्नुहोस्।
guide-hotline-note-yorisoi = विदेशी भाषा दिन र समयअनुसार फरक हुन्छ।
guide-hotline-note-my_number = हराएको कार्ड जुनसुकै बेला, दिनरात रोक्न सकिन्छ।
guide-hotline-note-disaster_message = ठूलो विपद्मा, र अभ्यासका लागि तोकिएका दिनमा चल्छ।

## What one must know of a number

guide-hotline-number-ip_or_abroad = केही IP फोनबाट, र विदेशबाट
guide-hotline-number-ip_or_prepaid = IP र प्रिपेड फोनबाट
guide-hotline-number-hokkaido = होक्काइदोमा
guide-hotline-number-sapporo = साप्पोरोमा
guide-hotline-number-iwate_miyagi_fukushima = इवाते, मियागी र फुकुसिमामा
guide-hotline-number-languages_by_day = भाषा दिनअनुसार फरक हुन्छ।
guide-hotline-number-lost_card = कार्डबारे; हराएको कार्ड रोक्न
guide-hotline-number-my_number_system = माइ नम्बर व्यवस्थाबारे
