# A consultation that only managers and admins can read: what its worker is told of it. “No.” is short for “number”.
# “outside office”: an office that does not belong to the support organisation.

restricted-leaving = अहिलेसम्म सबै सहायता कर्मचारीले यो पढ्न सक्थे। हामी यो उनीहरूको समूहबाट हटाउँदै छौँ। हटेपछि तपाईंलाई भन्छौँ।
# $number (String)
restricted-taken_out = 🔒 नं. { $number } अब सहायता कर्मचारीको समूहमा छैन। पहिले सबै सहायता कर्मचारीले पढ्न सक्थे। अब हाम्रा व्यवस्थापक, एडमिन र उनीहरूले छानेका कर्मचारीले मात्र पढ्न सक्छन्।
# $number (String)
restricted-left_in_group = 🔒 नं. { $number }: सहायता कर्मचारीको समूहबाट हामीले पूरै हटाउन सकेनौँ। सहायता कर्मचारीले सायद केही भाग अझै पढ्न सक्छन्। मेटाउन हामीले आफ्ना व्यवस्थापकलाई भनेका छौँ।
# $number (String)
restricted-opened = 👥 नं. { $number }: सबै सहायता कर्मचारीले यो पढे हुन्छ भनेर हाम्रा व्यवस्थापकले निर्णय गरे। तपाईंको कम्पनीले देख्न सक्दैन।
# $number (String)
restricted-opened_by_you = 👥 नं. { $number }: तपाईंले छान्नुभएकाले अब सबै सहायता कर्मचारीले यो पढ्न सक्छन्। तपाईंको कम्पनीले देख्न सक्दैन।
# $number (String)
restricted-again = 🔒 नं. { $number }: अबदेखि हाम्रा व्यवस्थापक, एडमिन र उनीहरूले छानेका कर्मचारीले मात्र पढ्न सक्छन्। { restricted-leaving }
# $number (String); below it stands what a manager or an admin wrote
restricted-answer = <b>🔒 नं. { $number } को जवाफ</b>
# $number (String)
restricted-added = 🔒 नं. { $number } मा थपियो। हाम्रा व्यवस्थापक, एडमिन र उनीहरूले छानेका कर्मचारीले मात्र देख्न सक्छन्।
# $number (String)
restricted-help-sent = 🙋🔒 यो सम्झाउने सन्देशबारे हामी आफ्ना व्यवस्थापक, एडमिन र उनीहरूले छानेका कर्मचारीलाई मात्र भन्छौँ। तपाईंको नम्बर { $number } हो। अझै लेख्न सक्नुहुन्छ: के गाह्रो छ?
# Where somebody reads it who is named in a complaint of the same worker. $names (String)
restricted-named_reads = ⚠️ तपाईंले गुनासोमा नाम दिनुभएको: { $names }। यो त्यो गुनासो होइन: उनीहरूले यो पनि पढ्न सक्छन् ({ $names })। बाहिरका कार्यालय: “{ menu-guide }” हेर्नुहोस्।
# A button below it, and one that undoes it. $name (String) of one of staff, $number (String)
restricted-keep_out = 🚫 { $name } बाट नं. { $number } लुकाउने
restricted-let_in = ↩️ { $name } लाई नं. { $number } देखाउने
# Asked first, of the last manager or admin who reads it. $name, $number (String)
restricted-keep_out-ask = <b>नं. { $number } लाई { $name } बाट पनि लुकाउने?</b> त्यसपछि यहाँका कुनै व्यवस्थापक वा एडमिनले पढ्न सक्दैनन्, र यसबारे कसैलाई आपतकालीन खबर जाँदैन। त्यसपछि बाहिरका कार्यालयले मात्र मद्दत गर्न सक्छन्। यो नचाहे केही नगर्नुहोस्।
restricted-keep_out-yes = हुन्छ, सबैबाट लुकाउनुहोस्
# After that: a name, or more. $names (String), $number (String)
restricted-kept_out = 🔒 नं. { $number }: तपाईंले छानेअनुसार { $names } ले अब यो पढ्न सक्दैनन्। यसबारे हामी उनीहरूलाई अब केही भन्दैनौँ। पहिले पढेको कुरा उनीहरूलाई थाहा हुन्छ।
restricted-let_in_again = 👥 नं. { $number }: तपाईंले छानेअनुसार { $names } ले यो फेरि पढ्न सक्छन्।
# An alert to the worker who taps that all support staff may read it. At most 200 signs. $number (String)
restricted-open-hidden = ⚠️ जुन व्यक्तिबाट तपाईंले नं. { $number } लुकाउनुभएको छ, त्यो व्यक्ति सायद सहायता कर्मचारीको समूहमा छ। पहिले ↩️ थिचेर त्यो व्यक्तिलाई देखाउनुहोस्, वा यसै राख्नुहोस्।
# Sent where somebody was added who is named in a complaint. $names (String), $number (String)
restricted-named_added = ⚠️ नं. { $number }: हाम्रा व्यवस्थापकले { $names } लाई यो पढ्न दिए। तपाईंले गुनासोमा { $names } को नाम दिनुभएको छ। यो त्यो गुनासो होइन।
# A button. $number (String), $kind (String)
restricted-continue = ↩ नं. { $number } 🔒 { WORD("consultation-kind", $kind) }
