refused-staff = यो सहायता कर्मचारीका लागि मात्र हो।
refused-admin = यो एडमिनले मात्र गर्न सक्छ।
refused-reader = यो सहायता कर्मचारीले मात्र पढ्न सक्छन्।
refused-exporter = व्यवस्थापक, एडमिन र अडिटरले मात्र निर्यात गर्न सक्छन्।
refused-manager = यो व्यवस्थापक र एडमिनले मात्र गर्न सक्छन्।
# An alert: a button was tapped by somebody who has not agreed to our keeping of data, or whose data we have deleted
refused-worker = केही गरिएन, केही पठाइएन। कृपया पहिले सहमति दिनुहोस्। त्यसपछि फेरि गर्नुहोस्।
