/// Frequent English words of five letters and more, so that they are not taken for slips of others.
enum CommonWords {
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all = Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let list = """
    abadi aborting aborts about above absent abuse accents accept accepted accepts access account
    accuracy accurate acknowledge acknowledged acronyms across action active actors actual adapt
    adapters added adding address addresses addressing addstr adjust admit adopted adult advance
    advanced advice advised advises affect affected affinities afford affordable afraid after
    afternoon afterwards again against aggregate aggregation agree agreement agrees ahead
    alarm alarms alert alerting algorithm algorithms alias alike alive allocation allow allowance
    allowed allowing allows almost alone along aloud already alreadyasked alter alternate
    alternative although always ambiguity among amount analysed analytics analyze anchor anger angle
    angry announce announcing anomalies anomaly anonymous another answer answerable answered
    answering answers answerscore answerscored answertext antirez anyone anything anyway anywhere
    apache apart appdatabase appear append appended application applied apply appointment approach
    approved approximate approximations arbitrary architecture areas argue arguing argument
    argumentparser arithmetic around arrange array arrays arrival arrive arrived arrives arrows
    articles ascii aside asked asking aspect aspects assertions assume assumed assumptions async
    asynchronous asyncio atomic atomically attack attacker attacks attempt attempts attend attribute
    audience audit august authenticated author authoring authority authorization autocommit
    autocomplete automate autosave availabilities availability available average averaged avoid
    avoided await aware awful awkward backend backfill background backlog backoff backtracer backup
    backups backwards bailis balance balanced balancer balancing bands banks banner barroso basic
    basis basket batch batches battle bcrypt beach beats became because become becomes before began
    begin beginning begins behaves behavioral behaviour behind being belief believe belong below
    bench benchmark berenson berry beside besides better between beyond bigger billing billion
    binary birth birthday bitter blame blameless blank blast blind block blocked blocker blocking
    blocks blood bloom board bonus booking bookings books booleans bored borrow bother bottleneck
    bottom bought bound boundaries boundary bounded bracket bracketed brackets brain branch brand
    brandur brave bread breadth break breaker breakers breaking breaks brewer brief briefing bright
    bring bringing brings brittle broad broke broken broker brother brought brown browse browser
    browsers bubbletea bucket buckets budget buffer buffers build building builds built bulkheads
    bullet bunch burden burst bursts business buyer bwrap bytes cache caches caching caffeine cahill
    calcurse calendar calibration callbacks caller calling calls camelcase canary cancellation
    cancelling cancels candidate candidates cannot canonically capacity capitals capped cards career
    careful carried carries carry cascading cases catalogue catch categories category caught cause
    causes cbreak ceiling cells central centre century certain cgroup cgroups chain chair chance
    change changed changes channel chapter character characters charge charset chart chase cheap
    cheaper cheat check checked checker checklist checklists checkout checks chief child children
    choice choices choose chooses chose chosen church circle circuit circular claim claims
    clarification clarifications clash class classes classic clause clauses clean cleanly cleans
    clear click clicks client clients clips clock clocks clockvisible close closed closest closures
    cloud cloudflare cluster clustered cncurses coach coast codable codebase codec codes codeset
    coding coffee coffman cohesion coins colleague collect collection collide collision colon color
    colors colour colouring colours column columns combine combining comes coming comma command
    commands commas comment commented comments commit commitment committed common commonest
    communicate communication compaction compactmap companies company comparable compare compared
    comparison comparisons compensation compete competence competencies competency compile compiled
    compiler compiles complain complaint complete completed completions complexity component compose
    composing composite compound compute computes concern conclude concrete concurrency concurrent
    concurrently condition conditional conditions conduct confidence confident confidential config
    configuration confirm conflict conflicts conformers connect connected connection connections
    consecutive consensus consequence consider consistency consistent const constant constraint
    constraints consume consumer consumers contact contain container containers contempt contend
    content contention context continent continue continuous contract contractions contributor
    control controls conversion convert convince convinces cookie coordinate coordinates copied
    copies copying cores corner coroutine corpus correct correction corrections correctness
    correlation corrupt costly costs could council count countdown counted counter counters counting
    country counts couple coupling course court cover covering covers crash crawl crawler create
    creates creation credit crisis criticism critique cross crowd csupport culprit cures currency
    current curscr curses cursor curve custom customer customers cycle daily damage damaged damerau
    danger dangerous dashboard database databasepool databasequeue databases datacenter dataset
    datasets dates deadline deadlines deadlock deadlocks death debate debian debrief debug debugging
    decade decide decided decides decimal decision decisions decks declaration declare decode
    decoded deduction dedupe deduplication deeply default defaults defence defend defended define
    defined defines definition degrade degree dejavu delay delays delegates delegation delete
    deleted deleting deletions deliberately deliver delivered delivering delivery demand demands
    demonstration denial denormalise department depend dependencies dependency depends deploy
    deployed deployment deploys depth describe describes descriptors desert deserves design
    designing designs desire despite detail detects determinant determine develop developer
    developers development device devices dialogs differ difference differences different
    differently differs difficult digest digit digits dimension dimensions dinner direct direction
    directions directly director directory dirty disable disables disagree disagreed disagreeing
    disagreement disagrees disappear discard discarded discards discount discouraged discover
    discriminating discuss discussion disease disks dispatch dispatchmain dispatchsource displace
    display displaywidth disposition dispute disputes distance distinct distinguishes distribute
    distributed divide doctor doctors document documentation documented domain double doubled doubt
    doupdate downtime draft drafted draftedited drafts drain drama drawing drawn draws dream dress
    drink drive driver drivers drives driving dropped dropping drove duplicate duplicates durability
    durable duration durations during dynamic dynamo earlier early earns earth easily economy edges
    edited editor edits efbig effect effective effects effort eight eighty eintr either elapsed
    elect election element eleven elsewhere emacs email embeddings emfile emits emoji empathy
    emphasis employ employees employer employers empty enable enabled encode encryption ended ending
    endpoint endpoints endwin enemy energy enforce engine engineer engineering engines english enjoy
    enough enter enterprise entire entries entry enums environment equal equality equals equatable
    equivalent errno error errors escape escaping escdelay especially establish estimate estimated
    estimates ethics evening event eventloop events eventual eventually every everybody everyone
    everysec everything everywhere evict eviction evidence evolutionary exact exactly examine
    example examples exceed except exception exchange excited exclusion exclusive excuse executable
    execute executes executing exercises exercism exhaustive exist existence exists exits expand
    expanded expect expectations expected expense expensive experience experiment experiments expert
    expire expires expiry explain explainable explained explains explanation explicit export
    exported exports express expression extend external extra extreme facebook faced factor facts
    failed failing failover fails failure failures fairly faith fallback falling falls false family
    famous farley faster fatalerror father fault faults favor favoured favourite feature features
    feedback feeding feeds feeling fekete fellow fenced fencing fetch fewer fewest fflush field
    fields fifteen fifth fight figure figures files filter filters final finally finance findings
    finds finger fingerprint finish finished finishing first fitted fitting fixed fixture flags
    flash flavour flavours flight float floating floor floors flows fluent flush flushed focus
    folded folder folders folds follow followed follower following follows footer forbidden forbids
    force foreign forever forget forgiven forks formal format former forms forward found foundation
    fourth fowler fraction frame frames freely freer freeze frequencies frequency frequent fresh
    friday friend front fruit fsync fully function functional functions further future gains garbage
    garden gateway general generalise generate generated generates generation gentle getch getcurx
    getcury getmaxx getmaxy getmaxyx getmouse getters getting getyx giant gilbert github gitignore
    given gives giving glance glass glibc global globals glossary glyphs going golden goldens
    goodwill google government graders grades grand grandchildren grants graph grapheme graphql
    graphs grdbsqlite great greater green greenroom greenroomcheck greenroomcore greenroomframe
    greenroomstore greenroomui gregg grids groue ground group grouped grouping groups grows growth
    guarantee guarantees guard guards guess guessable guest guide guides habit handbook handful
    handle handled handler handlers handshake hangul happen happened happens happy hardened hardest
    hardly harmed harmful harmless harness hasended hashable hashes hashing hatch having header
    headers heading headless health healthy heaps hears heart heavier heavy height helix hello
    helped helper helpers helping helps hence hermitage hidden hides hierarchies higher highest
    highlighted highlights hikaricp hindsight hintgiven hints hiring histograms histories history
    holder holding holds holiday honest honesty hostile hosts hotel hours house hover however https
    human humble hundred hunter hurry hurts hyphens hypothetical ideal ideas idempotency idempotent
    identical identifier identifiers identify identity idioms ignored ignores ignoring image images
    imagine immediate impact imperative implement implemented implementing implicit implies imply
    import important imported improve improved inbox incident incidents include included including
    income incomplete increase increased indeed indent independent index indexed indexes indexing
    indicate indicators indivisible inert infinitive influence inform infrastructure inherited
    initiative initscr injected injection inline inlining inner innodb input insert inserted inserts
    inside inspect installed installs instance instant instead insync intake integer integers
    integration intend intended intent intents interactive interest interests interface interleave
    intermediate internal interrupted interruption interval intervals interview interviewer
    interviewevent interviewing interviews introduce invalid invalidation invariants invented
    inventory investigate invite invoice involve irregular isempty isfinished island islands
    isolation isowords ispaused isrunning issue issues items itself jepsen jitter joined joins
    journal journalmode jsonl judge judged jumping junior kafka karger keeping keeps kernel kernels
    keybinding keyed keymap keypad keyset keyword keywords killed killer kinds kleppmann knife known
    knows kubernetes label labelled labels labor lacks ladder ladders lamport lands language
    languages lapse large lasted lasting lasts latch latency later latest latter laugh launch layer
    layers layout layouts lazygit leach leader leaderboard leaderless leadership leading leads leaky
    leaning learn learned learning learns lease leases least leave leaves leaving ledger ledgers
    leftmost legacy legal length lesson letter letters level levels levenshtein lever lexicon
    libncursesw library libstdc libtinfo licence lievens lifecycle lifts light likely limit limited
    limiter limiters limiting limits limitseconds linearizable lines linked linker links linux
    listed listen listened lists little lived liveness lives loader loads lobby local locale
    locality locate locked locking locks logged logic logical login logins logistic longer longest
    looked looking looks lookup loops loose loosens looser loses lower lowest lucky lunch lynch
    machine machines macros magic mainactor mainly maintain major majority maker makes makesnapshot
    making malformed manage manager managers mandatory manner manual manuals march markdown marked
    market marketplace marks master match matched matcher matches matching material matrix matter
    mattered matters maximum maybe mayor meaning means meant meanwhile measure measured measures
    measuring mechanics mechanism median medium meeting member members memcache memcached memory
    memoryerror mental mention mentor mentoring merchant merely merge merged merging message
    messages meter method methods metric metrics mevent micro microservices middle might migrate
    migrates migration migrations migrator milder million millions millisecond milliseconds minimum
    minor minus minute minutes misconception misconceptions missed missing mistake
    mistakes mitigation mixed mktemp mocks model modelling models modes modification modify module
    modules moment moments money monitor monitoring monochrome monolith monotonic month months moral
    morning mostly mother motion motions motivation mouse mouseinterval mousemask mouth moved mover
    moves movie moving mstonexttick mtime multi multiple multiplexes multiply music mutable mutating
    muted mutex mutual mvprintw myself mysql naive named namely names namespace namespaces naming
    natural nature ncurses ncursesw nearby nearest nearly needed needs negated negation negations
    negative negatives neighbourhood neighbouring neighbours neither nested network networking
    networks never newer newest newline newterm nextevents nextwake night nights nines nishtala
    nobody nodelay nodes noecho noeviction noise nonsense normal normalising normalization normally
    nosql noted notes nothing nothingasked notice noticed notification notifications notion nouns
    novel nulls number numbered numbers numeric nurse oauth object objects observability observed
    obsolete obstacle obtain obtained obvious occasion occupy occur occurs ocean offer offered
    office offline offset offsets often older ongaro online onqueue onsite opaque opened openid
    opening openjdk opens operating operation operations opinion oppose opposed optimised optimistic
    option optional options oracle orange order ordered orderedset ordering orders ordinary
    organisation original orphaned other others otherwise ought ousterhout outage outbox outcome
    outcomes outdated outer outlives output outside overall overhead overlap overlapping overloaded
    overrides overrun overshoot overwrite overwrites owasp owned owner ownership pacelc package
    packet packs padded pager pages paginate pagination paint paints paired pairs palette panel
    panes paper papers paragraph parallel parameters parent parked parse parsererror partial
    participant partition partitioned partitions partly parts party passed passes passing password
    passwords paste pasted pastes patch paths patient pattern patterns pausable pause paused pauses
    payload payment payments peace peaks peers penalise penalty pending people percentage
    percentiles perfect perform performance perhaps period permission permissions permit permits
    perseverance persist person pessimistic phantom phantoms phase phases phenomena phone phrase
    phrasing phrasings picks picture piece pilot pipeline pipes pitch pkgconfig place places plain
    plainly plane planner plans plant plate platform plausible played please plenty point points
    poison polarity police policy polite pollerr pollfd pollhup pollin polling pools poorly popular
    ports position positions positives possible postgresql postmortem potential power practical
    practice pragma prctl precise precomposed preconcurrency precondition predicate predict
    predictors preemption prefer prefix preparation prepare prepared prerequisites presence present
    preset presets press presses pretty prevent prevents previous price prices pride primary prime
    principle principles print printed prints printw prior priorities priority prison privacy
    private prlimit proactivity probabilistic probe probeasked probes probing problem problems
    process processes processgroupid processing produce producer produces product production
    productive products profile profiler profit program programming programs progress prohibited
    project projections projects prometheus promise promises prompt proof proper properties propose
    proposed prorate protect protected protects protobuf protocol prototypes proud
    proudest prove proved proves provide provider providers prune psychology ptylat public publish
    published publisher pulled purchase purge purpose pushed pushes puzzles python qualifies qualify
    quality quantified quarter quarters queen queries query question questionasked questionid
    questions queue queued queues quick quickfire quiet quieter quite quorum quorums quota quote
    quoted races radio radius raise raised random randomness range ranges ranks rapid rarely rarer
    ratatui rates rather rating ratio reach reached react readable reader readers readiness reading
    readline readme reads ready realize really reason reasonable reasoning reattempt rebello rebuilt
    recall receive received receiver recency recent recitation recites recognised recommend
    recommendation recommends record recorded records recover recovered recovers recovery recruiter
    rects recur recursion recursive redeliver redirect redis redlock redraw redrawing reduce reduced
    reducer redundancy redundant refactor refer reference references referencing reflect reflection
    refresh refund refusal refusals refuse refused regard region regional regions regret regular
    regulated rehearses reject rejects relate relation relations relationship relax relay release
    reliability reliably reloads remain remaining remark remember remembers remind remote removal
    remove removed removefirst removes rename renaming render renegotiated renumber repaint repair
    repaired repairing repairs repeat repeatable repeated repeating repetition replace replaced
    replay replayable replayed replays replica replicas replicated replication reply report reported
    reports repository request requests require requirements rescore rescores rescoring rescue
    resend reservation reserve reset reshard resilience resist resize resizes resizeterm resolve
    resolved resource resources respect respond response responses responsibility responsible
    restarts restore restored restores rests result results resume resumed resumes resuming
    retention retried retries retrieval retrospective retry retryable return returning returns reuse
    reused reuter revalidation reveal reveals revents revenue revert review reviewed reviews revised
    revision reward rewards rework rewrite richardson riders right risky rival river rlimits
    robinson roles rollback rolled rolling rollout rooms rotate rotated rough roughly round rounded
    roundkind rounds route routes routine rover royal rubric rubrics rules runbook rungs runnable
    running runtime runtimes rural rustlings sackett sadalage safely safer salaries salary salem
    sales salted salvaged sample sampling sandbox sanitizers satisfy saved saves saying scalar
    scalars scale scaled scales scaling scans scare scenario scenarios scene sceptical scheduler
    scheduling schema schmidt school scolding scope score scorecard scorecards scored scorer scorers
    scores scoring screen screens screenshot script scripted scripts scrubbed scrypt search searched
    season seats second secondary seconds secret secrets section sector secure security seeded seeds
    seeing seekable seeking seemed segments select selection selective selects selfrated selfrating
    semantics semaphore sendable sender sends senior sense sentence sentences separate separated
    sequence sequenced sequences sequential sequentially serial serializable series serious serve
    server serves service services serving session sessions setcchar setlocale setrlimit setting
    settings settle seven several shade shake shall shape shard sharding share shared sharedmodels
    shares sharp shedding sheet shelf shell shift shipped shipping shirt shock shoot shopper shore
    short shortener should shout shown shows shrink shuffled shuffles shutdown sides sigabrt sigbus
    sigcont sigfd sigfpe sight sighup sigill sigint sigkill signal signalfd signals signature signed
    signs sigsegv sigsuspend sigterm sigtrap sigtstp sigwinch silent silently silly similar
    similarity simple simpler simplification simply simulate simulated since single sister sites
    sitting situation sixteen sixth sizes sizing skill skills skipped skips slashes slate sleep
    sleeping sleeps sliding slight slips sloppy slots slower small smallest smart smile smoke smooth
    smooths snack snapshot snapshots snippets snowflake social society software solid solution
    solutions solve solver solving somebody someone something sometimes somewhat sorry sorted sorts
    sound source sources sourcing south space spaces spare spawn speak speaking special specific
    specification specifications speech speed spend spent spinning spirit split splitbottom spoke
    spoken sport spread spreads spring sprint sqlite sqlstate squad square stable stack stacks staff
    stage staging stake stakeholder stale stalk stall stalls stampede stand standard standby stands
    staple stare stars start started starter starting starts startup state stated statement
    statements states static statistics stats status stayed stays stderr stdin stdlib stdout stdscr
    steady steal steel stems stepped steps stick still stock stone stood stopped stopping stops
    storage store stored stores stories storing storm story straight strange streak stream streams
    street stress stretch strict strictly strike string strings stripe stripped strong stronger
    strongly struct structs structured structures struggled stuck student study stuff style
    subarrays subject submit submitanswer submits subprocess subqueries subquery subscribe
    subscriber subscriptions succeed succeeded success sudden suffer suffice suffix sugar suggest
    suggestions suits summaries summary summer supply support supports suppose surely surface surge
    surprise surprises survives surviving suspend swift swiftpm swing switch switched switches
    syllable syllabus symbol synced synchronised synchronous syncups synthesised sysexits system
    systemd systemlibrary systems table tables takeaway taken takes target targets tasked tasks
    taste taught tcsetattr teach teaches teammate teams teamwork teardown tears technical technology
    telemetry telling tells template templates temporary tempts tenant tenants tender tense tenth
    tenths terminal terminals terms terry tested testhelpers testing tests testsran textedit texts
    theft their theme themes themselves theorem theory there these thick thing things think thinking
    third thirty those though thought thousands thread threads three threw throttle throttles
    through throughout throughput throw throws thumb tickets ticking ticks tigerbeetle tight timed
    timeexpired timeline timeout timeouts timer timers times timestamptz timing tinfo tiocgwinsz
    tired title titles tmpfs today together token tokens tolerance tolerate tombstone tomorrow
    tonight toolchain tools topic topics topological toprocessgroup total totals touch touches tough
    toward tower trace traces track tracked trade trades traffic train trained traits transaction
    transactions transfers transitional transitions traps travel treat treated treats trees trend
    trends triage trial trick tried tries trillion tripled trips trouble truck truly truncated trust
    trusted truth trying tttttttttttt tuple turned turns twelve twenty twice twitter typed types
    typing typos ultimately unanswered unavailable unblock uncertainty unchanged uncle unclear
    uncommitted undeclared undefined under underlying understand understanding undone unfamiliar
    unicode union unique uniqueness units unknown unless unpopular unprepared unprivileged
    unprompted unreachable unreliable unresponsive unscored unseeded unseen unshare unstructured
    until untimed unusable unused update updates updating upgrade upload upper upsert upset upstream
    uptime urban urgent usable usage useful useless users using usual usually vacuum vacuuming vague
    valid value values vanish variable variadic variants varied various vattani vender verbs verdict
    verge verification verify version versioned versioning versions versus video virtual visibility
    visible visit visitor visits visual vital viterbi vocabulary voice volatile voted votes waddnstr
    waddstr waited waiter waiting waits wallet wallets wanted wants warning warnings waste watch
    water waves wcwidth weakest weakness webhook webhooks websocket weeks weigh weighed weight
    weighted weighting weights whatever wheel where which while white whole whose wider width
    wildcard willing winand window windows winter wiring within without wnoutrefresh woman women
    wonder worded wording words worked worker workers working workload works world worry worse worst
    worth worthwhile would wound wrapping wraps write writer writers writes writing written wrong
    wrongly wrote xctest xtask yamldecoder yearly years yield yields young yours yourself zhang
    zones
    """
}
