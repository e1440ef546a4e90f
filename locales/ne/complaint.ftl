# A complaint of a worker about somebody of the support organisation, and who can read it. The worker reads all of this.
# “No.” is short for “number”. “outside office”: an office that does not belong to the support organisation.

complaint-about-staff = 🔒 सहायता कर्मचारीबारे गुनासो
# A button: to write more in this complaint. $number (String)
complaint-continue = ↩ नं. { $number } 🔒 गुनासो
complaint-write =
    <b>🔒 सहायता कर्मचारीबारे गुनासो</b>

    हाम्रा एडमिनले मात्र पढ्छन्। आफ्नै भाषामा लेख्नुहोस्, वा फोटो वा भ्वाइस सन्देश पठाउनुहोस्।

    एडमिनबारे हो? पठाएर नाम थिच्नुहोस्। त्यसपछि त्यो व्यक्तिले पढ्न सक्दैन। बाहिरका कार्यालय: “{ menu-guide }”।

    { danger-numbers }
# $number (String), $received (Number) messages in this visit
complaint-received =
    <b>✅ गुनासो नं. { $number }</b>

    { $received ->
        [0] यहीँबाट अगाडि लेख्न सक्नुहुन्छ। तपाईंले पहिले लेखेको हामीसँग छ।
        [1] हामीले तपाईंको सन्देश पायौँ।
       *[other] हामीले तपाईंका { $received } वटा सन्देश पायौँ।
    } एडमिनले यहीँ जवाफ दिन्छन्। सहायता कर्मचारीले यो देख्न सक्दैनन्। अझै लेख्न सक्नुहुन्छ, वा “{ consultation-finish }” थिच्नुहोस्।

    { danger-numbers }
# $number (String)
complaint-added = ✅ गुनासो नं. { $number } मा थपियो। एडमिनले मात्र देख्न सक्छन्।
# $number (String)
complaint-left_in_group = 🔒 गुनासो नं. { $number }: सहायता कर्मचारीको समूहबाट हामीले पूरै हटाउन सकेनौँ। सहायता कर्मचारीले सायद केही भाग अझै पढ्न सक्छन्। मेटाउन हामीले एडमिनलाई भनेका छौँ।
# $number (String); below it stands what an admin wrote
complaint-answer = <b>तपाईंको गुनासो नं. { $number } को जवाफ</b>
# $number (String)
complaint-closed = एडमिनले गुनासो नं. { $number } बन्द गरे। मद्दत राम्रो थियो?
# $number (String)
complaint-reopened = एडमिनले गुनासो नं. { $number } फेरि खोले।
# $number (String)
complaint-open-again = गुनासो नं. { $number } फेरि खुल्यो। एडमिनले तपाईंलाई लेख्छन्।
# A button
complaint-name = कसबारे हो?
# $number (String)
complaint-name-ask =
    <b>गुनासो नं. { $number }: कसबारे हो?</b>

    नाम थिच्नुहोस्: एडमिन भए पनि त्यो व्यक्तिले अब पढ्न सक्दैन। फिर्ता लिन फेरि थिच्नुहोस्। छान्नै पर्दैन।

    को हो भनेर लेख्न पनि सक्नुहुन्छ। <b>तर लेखेर लुक्दैन:</b> ✓ नभएका सबै एडमिनले पढ्न सक्छन्, सायद त्यही व्यक्तिले पनि।
# $number (String). Above it, once somebody was named by writing
complaint-name-written = <b>✅ तपाईंले लेखेको कुरा गुनासो नं. { $number } मा थप्यौँ।</b> लेखेर गुनासो लुक्दैन: ✓ नभएका सबै एडमिनले पढ्न सक्छन्। कसैबाट लुकाउन त्यो व्यक्तिको नाम थिच्नुहोस्।
# A button
complaint-name-unknown = नाम थाहा छैन
# $number (String). Above the names, once that was tapped
complaint-name-unknown-said = <b>✅ तपाईंलाई नाम थाहा छैन भनेर गुनासो नं. { $number } मा थप्यौँ।</b> यसो भनेर गुनासो लुक्दैन। ✓ भएका व्यक्तिबाट मात्र लुकेको छ। त्यो व्यक्तिबारे थाहा भएको कुरा लेख्न सक्नुहुन्छ, जस्तै कहाँ भेट्नुभयो।
# Asked before the worker hides the complaint from the last person who can read it. $number, $name (String)
complaint-name-last =
    <b>यो व्यक्ति छान्नुभयो भने यहाँ कसैले गुनासो नं. { $number } पढ्न सक्दैन।</b>

    यो पढ्न सक्ने अन्तिम व्यक्ति { $name } हो। त्यसपछि बाहिरका कार्यालयले मात्र तपाईंलाई मद्दत गर्न सक्छन्। तैपनि यो व्यक्ति छान्नुहुन्छ?
complaint-name-last-yes = छान्छु, यहाँ कसैले नपढोस्
complaint-name-last-no = अहिलेजस्तै राख्नुहोस्
# $number (String). Sent where nobody was left, and a name was taken back
complaint-readable = ✅ नं. { $number }: तपाईंले नाम फेर्नुभयो, त्यसैले यहाँ यो पढ्न सक्ने मानिस फेरि छ।
# Above the buttons that hide another matter, or show it again
complaint-name-others = तपाईंले अर्को कुराबारे पनि हामीलाई लेख्नुभएको छ। ✓ भएको व्यक्तिले त्यो पनि पढ्न सक्छ। त्यो व्यक्तिबाट लुकाउन 🚫 थिच्नुहोस्।
# A button of the worker, who has hidden the complaint from everybody here; and what we say after it. $number (String)
complaint-close_own = ✖️ नं. { $number } बन्द गर्छु
complaint-closed_own = ✅ नं. { $number } बन्द भयो। अबदेखि यहाँ लेखेको कुरा यसमा पर्दैन: सबै सहायता कर्मचारीले पढ्न सक्छन्। त्यसो नचाहे “{ complaint-about-staff }” थिच्नुहोस्। त्यो नयाँ गुनासो हामी पछिल्लो गुनासोमा तपाईंले नाम दिएका व्यक्तिलाई भन्दैनौँ। वा बाहिरको कार्यालयमा फोन गर्नुहोस्: “{ menu-guide }”।
# Sent where a new complaint is hidden from the people whom the worker named in the complaint before. $number (String)
complaint-named_again = 🔒 नं. { $number }: पहिलेको गुनासोमा तपाईंले नाम दिएका व्यक्तिलाई हामी यो भन्दैनौँ। जुन व्यक्तिबाट आफ्नो कुरा लुकाउनुभयो, तिनलाई पनि भन्दैनौँ। यो फेर्न “{ complaint-name }” थिच्नुहोस्।
complaint-name-done = सकियो
# $longest (Number)
complaint-name-long = ⚠️ कृपया नाम टाइप गर्नुहोस्, बढीमा { $longest } अक्षर।
# Somebody who was tapped. $name (String)
complaint-named = ✓ { $name }
# Somebody who can be tapped. $name (String), $role (String)
complaint-nameable = { $name ->
    [none] { WORD("complaint-role", $role) }
   *[other] { $name } · { WORD("complaint-role", $role) }
}
complaint-role-support_officer = सहायता कर्मचारी
complaint-role-support_manager = सहायता व्यवस्थापक
complaint-role-admin = एडमिन
complaint-role-auditor = अडिटर
