/// Letters that every employer reads without help.
enum EverydayAcronyms {
  static let all: Set<String> = Set(
    (general + " " + bodies + " " + trades + " " + business + " " + technology + " " + places).split(separator: " ")
      .map(String.init))

  private static let general =
    "AM PM OK TV FAQ FAQS PDF ID IDS PIN ZIP RSVP ASAP FYI PS NB AKA DIY VIP GPS CD DVD BC AD PO PR RE CC BCC TBD TBA TBC GED "
    + "GPA BA BS MA MS MBA PHD EST CST MST PST EDT CDT MDT PDT ET CT MT PT UTC MLK YMCA YWCA NBA NFL COVID HIV AIDS "
    + "MON TUE WED THU FRI SAT SUN XX XXX XS XL XXL TODO FIXME STEM"

  /// Unions, associations, broadcasters and laws that newspapers name by their letters.
  private static let bodies =
    "UAW AFL CIO IBEW SEIU AFSCME UPS NAACP ACLU AARP ADA PBS ESPN HBO MTV MSNBC ASPCA PTA NRA NCAA NHL MLB MLS WNBA NASCAR "
    + "UNICEF WHO CDC DMV DOT DOD NSA NSF NIH SEC FCC FTC FAA TSA FEMA NOAA NATO OSHA SBA IRA USO ROTC MIT UCLA USC NYU SUNY "
    + "CUNY AMA ABA BBB LGBT LGBTQ PTSD ADHD USMC VFW SAT ACT ESL BBQ BYOB RV SUV ATV ATM TGIF UFO DJ MVP DNA IQ LED LCD DUI"

  /// Licenses and certificates of trades that employers ask for.
  private static let trades =
    "RN LPN LVN CNA EMT MD DDS DVM NP ER ICU EKG MRI CT CPR CDL MBA BSN MSN PE JD CFO CFA CPA CMA PMP PMI CCNA CCNP CCIE CISSP "
    + "CISM CISA CEH ITIL ASE MCSE MCSA MCP RHCE OSCP HVAC CNC ISO DBA QA SDET"

  private static let business =
    "HR CEO CIO CTO CFO COO CMO IT R&D ROI LLC LLP INC CO LTD USD EUR GBP IRS FBI CIA NASA EPA FDA USDA UPS USPS IBM GE GM HP "
    + "AT&T CNN NBC CBS ABC NPR BBC CPA B2B HVAC EEO QA QC VP SVP EVP KPI NDA HQ UN EU NATO NGO AI"

  private static let technology =
    "HTML CSS SQL PHP AWS SAP API APIS URL URLS PC PCS USB LAN WAN WIFI VPN HTTP HTTPS RAM CPU SMS CRM ERP UX UI GIS SAS CNC CAD CAM GPU XML JSON TCP FTP SEO POS "
    + "REST SOAP CRUD SDK IDE AJAX DOM SSL TLS SSH SFTP DNS DHCP IP UDP CLI GUI OS IOS MVC ORM ETL YAML CSV XSLT SVG PNG JPG JPEG "
    + "GIF MP HDMI SSD HDD BIOS ROM DDOS SSO MFA SIEM SOC VM VMS VPC GCP IBM JVM JSP LAMP MEAN MERN DOS COBOL BASIC FORTRAN VBA "
    + "NET ASP BI ML NLP LLM GPT IOT AR VR XR ATS LMS CMS VOIP PBX PLC SCADA BIM RPA RFID NFC QR SAAS PAAS IAAS TDD CI"

  private static let places =
    "US USA U.S UK AL AK AZ AR CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY NYC OH "
    + "OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY DC PR GU VI LA KC SF"

  /// Words that are written large to be heard.
  static let loudWords: Set<String> = Set(
    """
    a all also always and any are as ask at be best both but by call can click come did do don does done down each easy end \
    ever every fast few first for free from get go good great has have help her here hire hired hiring his how i if in is it \
    its job jobs join just last learn less let like look made make may me meet more most must my need never new next no none \
    not note now of off on one only open or our out over own paid part pay plus please read ready real same save say see she \
    should show sign skill skills so some start step stop such take talk tech than that the their them then they this three \
    time to today too top two until up use very want was we week well were what when where which who why will with work \
    would write year yes you your before after about again early local member never really still start event update urgent
    """.split { " \n".contains($0) }.map(String.init))
}
