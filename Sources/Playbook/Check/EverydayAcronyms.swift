/// Letters that every employer reads without help.
enum EverydayAcronyms {
  static let all: Set<String> = Set(
    (general + " " + business + " " + technology + " " + places).split(separator: " ").map(String.init))

  private static let general =
    "AM PM OK TV FAQ FAQS PDF ID IDS PIN ZIP RSVP ASAP FYI PS NB AKA DIY VIP GPS CD DVD BC AD PO PR RE CC BCC TBD TBA TBC GED "
    + "GPA BA BS MA MS MBA PHD EST CST MST PST EDT CDT MDT PDT ET CT MT PT UTC MLK YMCA YWCA NBA NFL COVID HIV AIDS "
    + "MON TUE WED THU FRI SAT SUN XX XXX XS XL XXL TODO FIXME STEM"

  private static let business =
    "HR CEO CIO CTO CFO COO CMO IT R&D ROI LLC LLP INC CO LTD USD EUR GBP IRS FBI CIA NASA EPA FDA USDA UPS USPS IBM GE GM HP "
    + "AT&T CNN NBC CBS ABC NPR BBC CPA B2B HVAC EEO QA QC VP SVP EVP KPI NDA HQ UN EU NATO NGO AI"

  private static let technology =
    "HTML CSS SQL PHP AWS SAP API APIS URL URLS PC PCS USB LAN WAN WIFI VPN HTTP HTTPS RAM CPU SMS CRM ERP UX UI GIS SAS CNC CAD CAM GPU XML JSON TCP FTP SEO POS"

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
